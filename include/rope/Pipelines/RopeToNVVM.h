//===- RopeToNVVM.h - From rope ops to PTX and cubin ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The GPU pipeline, and access to what it made.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_ROPETONVVM_H
#define ROPE_PIPELINES_ROPETONVVM_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassOptions.h"
#include "rope/Conversion/RopeToGPU/NVVMTarget.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::rope {

enum class GPUFormat { PTX, Cubin, Bitcode };

/// By convert-rope-to-gpu, or by convert-rope-to-linalg and a kernel for each
/// linalg op.
enum class GPURoad { Vector, Linalg };

struct RopeToNVVMOptions : public PassPipelineOptions<RopeToNVVMOptions> {
  PassOptions::Option<std::string> chip{*this, "chip",
                                        llvm::cl::desc("Target, as sm_90"),
                                        llvm::cl::init("sm_90")};
  PassOptions::Option<std::string> features{
      *this, "features",
      llvm::cl::desc("Target features, as +ptx80; by default the oldest PTX "
                     "version with all that is used of the chip"),
      llvm::cl::init("")};
  PassOptions::Option<GPURoad> road{
      *this, "road", llvm::cl::desc("How rope ops are lowered"),
      llvm::cl::init(GPURoad::Vector),
      llvm::cl::values(
          clEnumValN(GPURoad::Vector, "vector",
                     "directly to kernels with vectors, after bufferization"),
          clEnumValN(GPURoad::Linalg, "linalg",
                     "through linalg, each op a kernel; portable"))};
  PassOptions::Option<bool> linalgKernels{
      *this, "linalg-kernels",
      llvm::cl::desc("Make kernels of all linalg ops, too, as road=linalg "
                     "does: correct, not fast"),
      llvm::cl::init(false)};
  PassOptions::Option<GPUFormat> format{
      *this, "format", llvm::cl::desc("What gpu.binary holds"),
      llvm::cl::init(GPUFormat::PTX),
      llvm::cl::values(
          clEnumValN(GPUFormat::PTX, "isa", "PTX text"),
          clEnumValN(GPUFormat::Cubin, "cubin", "machine code, by ptxas"),
          clEnumValN(GPUFormat::Bitcode, "llvm", "LLVM bitcode"))};
  PassOptions::Option<std::string> toolkit{
      *this, "toolkit",
      llvm::cl::desc("CUDA Toolkit with ptxas and libdevice; by default ptxas "
                     "from PATH, and CUDA_HOME"),
      llvm::cl::init("")};
  PassOptions::Option<std::string> schedule{
      *this, "schedule",
      llvm::cl::desc("What the schedule of kernels is not to choose: "
                     "name=value,... as print-schedule shows"),
      llvm::cl::init("")};
  PassOptions::Option<bool> printSchedule{
      *this, "print-schedule",
      llvm::cl::desc("Show the schedule of each launch as a remark"),
      llvm::cl::init(false)};
};

/// From rope ops, on tensors or memrefs, to `gpu.launch_func` on the host side
/// and one `gpu.binary` per kernel. Ops that are not ours stay on the host.
/// Results of functions become trailing arguments with `llvm.noalias`: memory
/// of their own. The context must know the NVVM target and the GPU translations
/// (registerAllExtensions, registerAllGPUToLLVMIRTranslations).
void buildRopeToNVVMPipeline(OpPassManager &pm,
                             const RopeToNVVMOptions &options);

/// The second half of it: from rope ops on memrefs.
void buildRopeKernelsPipeline(OpPassManager &pm,
                              const RopeToNVVMOptions &options);

/// Registers it as `rope-to-nvvm`.
void registerRopeToNVVMPipeline();

/// One compiled object in a module.
struct GPUObject {
  /// The name of its `gpu.binary`.
  std::string name;
  std::string chip;
  /// "ptx", "cubin", "bitcode" or "fatbin".
  StringRef format;
  /// Text without a terminating zero, or bytes. Lives as long as the context.
  StringRef data;
};

/// The objects of every `gpu.binary` of `module`, in order.
SmallVector<GPUObject> extractGPUObjects(ModuleOp module);

/// The PTX of all kernels of `module` as one text that ptxas takes: the
/// directives of the first one, then every body. Empty if there is no PTX.
std::string extractPTX(ModuleOp module);

} // namespace mlir::rope

#endif // ROPE_PIPELINES_ROPETONVVM_H
