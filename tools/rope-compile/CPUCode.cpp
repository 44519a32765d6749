//===- CPUCode.cpp - Programs for the CPU -----------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The CPU of the command line decides the width of vectors, not the host.
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "MachineCode.h"
#include "mlir/Pass/PassManager.h"
#include "rope/Pipelines/RopeToLLVM.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::rope;

/// What the machine can do, in the words of the pipeline.
static void setVectors(const llvm::TargetMachine &machine,
                       RopeToLLVMOptions &options) {
  options.vectorWidth = 4;
  options.roundToBF16 = BF16Rounding::Integer;
  if (!machine.getTargetTriple().isX86())
    return;
  const llvm::MCSubtargetInfo &info = *machine.getMCSubtargetInfo();
  if (info.checkFeatures("+avx"))
    options.vectorWidth = 8;
  if (info.checkFeatures("+avx512f"))
    options.vectorWidth = 16;
  if (info.checkFeatures(options.vectorWidth == 16 ? "+avx512bf16"
                                                   : "+avxneconvert"))
    options.roundToBF16 = BF16Rounding::Native;
  // Without fma, sin and cos in registers would be library calls.
  if (!info.checkFeatures("+fma"))
    options.schedule = "fuse-table=0,";
}

bool mlir::rope::compileForCPU(ModuleOp module, Emit emit,
                               const CPUOptions &options, Output &output) {
  std::unique_ptr<llvm::TargetMachine> machine = createMachine(options);
  if (!machine)
    return false;

  if (!addInterface(module, options.interface))
    return false;
  PassManager pm(module.getContext());
  RopeToLLVMOptions pipeline;
  setVectors(*machine, pipeline);
  pipeline.numThreads = options.numThreads;
  pipeline.schedule += options.schedule;
  pipeline.printSchedule = options.printSchedule;
  pipeline.interface = options.interface;
  buildRopeToLLVMPipeline(pm, pipeline);
  if (failed(pm.run(module)))
    return false;

  return emitMachineCode(module, emit, options, *machine, {}, output);
}
