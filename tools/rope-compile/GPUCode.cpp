//===- GPUCode.cpp - PTX, cubins and programs with them ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// All kernels of the module in one text or one binary, or the whole program as
// a library that launches them.
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "MachineCode.h"
#include "mlir/Pass/PassManager.h"
#include "rope/Conversion/Passes.h"
#include "rope/Pipelines/HostLowering.h"
#include "rope/Pipelines/RopeToNVVM.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::rope;

/// The archive that rope/Runtime/GPU.h is in; empty if it is not there.
static std::string findRuntime() {
  // Any function of this program.
  void *address = reinterpret_cast<void *>(&findRuntime);
  SmallString<128> path(
      llvm::sys::fs::getMainExecutable("rope-compile", address));
  llvm::sys::path::remove_filename(path);
  llvm::sys::path::append(path, "..", "lib", "libRopeGPURuntime.a");
  return llvm::sys::fs::exists(path) ? path.str().str() : "";
}

/// The program with its kernels inside, which it launches through the runtime.
static bool compileHostSide(ModuleOp module, Emit emit,
                            const GPUOptions &options,
                            const RopeToNVVMOptions &kernels, Output &output) {
  std::string runtime = findRuntime();
  if (emit == Emit::SharedLibrary && runtime.empty())
    return fail("--emit=so needs libRopeGPURuntime.a in the folder lib beside "
                "that of rope-compile");
  std::unique_ptr<llvm::TargetMachine> machine = createMachine(options.host);
  if (!machine)
    return false;
  HostLoweringOptions host;
  // The caller owns device memory: results are written where it says.
  host.interface = options.host.interface == HostInterface::Pointers
                       ? HostInterface::Pointers
                       : HostInterface::Destinations;
  if (!addInterface(module, host.interface))
    return false;
  host.lowerRopeOnMemRefs = [&](OpPassManager &pm) {
    buildRopeKernelsPipeline(pm, kernels);
    pm.addPass(createRopeLowerLaunchesPass());
  };
  PassManager pm(module.getContext());
  buildHostLoweringPipeline(pm, host);
  return succeeded(pm.run(module)) &&
         emitMachineCode(module, emit, options.host, *machine, {runtime},
                         output);
}

bool mlir::rope::compileForGPU(ModuleOp module, Emit emit,
                               const GPUOptions &options, Output &output) {
  std::string toolkit = options.toolkit;
  if (toolkit.empty())
    toolkit = llvm::sys::Process::GetEnv("CUDA_HOME").value_or("");
  bool hasHost = emit == Emit::SharedLibrary || emit == Emit::Object;
  std::string assembler;
  if (emit == Emit::Cubin || (hasHost && options.useCubin)) {
    SmallString<128> folder(toolkit);
    if (!toolkit.empty())
      llvm::sys::path::append(folder, "bin");
    assembler = findTool("ptxas", folder);
    if (assembler.empty())
      return fail("a cubin needs ptxas, from --toolkit, CUDA_HOME or PATH "
                  "(PyPI has it as nvidia-cuda-nvcc)");
  }

  RopeToNVVMOptions pipeline;
  pipeline.chip = options.chip;
  pipeline.toolkit = toolkit;
  pipeline.schedule = options.host.schedule;
  pipeline.printSchedule = options.host.printSchedule;
  if (hasHost) {
    // The host cannot use the device's memory: all that does is a kernel.
    pipeline.linalgKernels = true;
    pipeline.format = options.useCubin ? GPUFormat::Cubin : GPUFormat::PTX;
    return compileHostSide(module, emit, options, pipeline, output);
  }
  PassManager pm(module.getContext());
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
