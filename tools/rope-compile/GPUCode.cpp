//===- GPUCode.cpp - PTX and cubin ------------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// All kernels of the module in one text or one binary.
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "mlir/Pass/PassManager.h"
#include "rope/Pipelines/RopeToNVVM.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::rope;

bool mlir::rope::compileForGPU(ModuleOp module, Emit emit,
                               const GPUOptions &options, Output &output) {
  std::string toolkit = options.toolkit;
  if (toolkit.empty())
    toolkit = llvm::sys::Process::GetEnv("CUDA_HOME").value_or("");
  std::string assembler;
  if (emit == Emit::Cubin) {
    SmallString<128> folder(toolkit);
    if (!toolkit.empty())
      llvm::sys::path::append(folder, "bin");
    assembler = findTool("ptxas", folder);
    if (assembler.empty())
      return fail("--emit=cubin needs ptxas, from --toolkit, CUDA_HOME or PATH "
                  "(PyPI has it as nvidia-cuda-nvcc)");
  }

  PassManager pm(module.getContext());
  RopeToNVVMOptions pipeline;
  pipeline.chip = options.chip;
  pipeline.toolkit = toolkit;
  buildRopeToNVVMPipeline(pm, pipeline);
  if (failed(pm.run(module)))
    return false;
  std::string ptx = extractPTX(module);
  if (ptx.empty())
    return fail("the program has no rotary embedding that rope-raise finds, "
                "so there is no kernel");
  if (emit == Emit::PTX)
    return output.write(ptx);

  // One binary with every kernel, instead of one per gpu.binary.
  Output text;
  if (!text.open("-") || !text.write(ptx))
    return false;
  return runTool({assembler, "-O3", "--gpu-name", options.chip, "-o",
                  output.getTemporaryPath().str(),
                  text.getTemporaryPath().str()});
}
