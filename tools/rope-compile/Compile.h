//===- Compile.h - From a module to the bytes of an output ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One function per kind of target. Each writes into `output` and reports its
// errors.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPECOMPILE_COMPILE_H
#define ROPE_TOOLS_ROPECOMPILE_COMPILE_H

#include "Output.h"
#include "mlir/IR/BuiltinOps.h"
#include "rope/Pipelines/HostLowering.h"

namespace mlir::rope {

enum class Emit { Default, MLIR, LLVM, Object, SharedLibrary, PTX, Cubin };

struct CPUOptions {
  /// Empty or `native`: the host's, with all that it can do.
  std::string cpu;
  std::string features;
  unsigned optLevel = 3;
  /// 0: as many as there are when it runs; 1: no OpenMP.
  int64_t numThreads = 0;
  /// What the schedule of rotations is not to choose, and whether to show it.
  std::string schedule;
  bool printSchedule = false;
  HostInterface interface = HostInterface::Descriptors;
};

bool compileForCPU(ModuleOp module, Emit emit, const CPUOptions &options,
                   Output &output);

struct GPUOptions {
  std::string chip;
  /// Folder of the CUDA Toolkit, or empty.
  std::string toolkit;
  /// Whether programs hold a cubin rather than PTX.
  bool useCubin = false;
  /// The CPU that launches the kernels.
  CPUOptions host;
};

bool compileForGPU(ModuleOp module, Emit emit, const GPUOptions &options,
                   Output &output);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPECOMPILE_COMPILE_H
