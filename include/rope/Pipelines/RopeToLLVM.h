//===- RopeToLLVM.h - From rope ops to the LLVM dialect ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The CPU pipeline: rope ops and everything around them.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_ROPETOLLVM_H
#define ROPE_PIPELINES_ROPETOLLVM_H

#include "mlir/Pass/PassOptions.h"
#include "rope/Conversion/Passes.h"
#include "rope/Pipelines/HostLowering.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::rope {

/// How rope ops are lowered for the CPU.
enum class CPURoad { Vector, Linalg };

struct RopeToLLVMOptions : public PassPipelineOptions<RopeToLLVMOptions> {
  PassOptions::Option<CPURoad> road{
      *this, "road", llvm::cl::desc("How rope ops are lowered"),
      llvm::cl::init(CPURoad::Vector),
      llvm::cl::values(
          clEnumValN(CPURoad::Vector, "vector",
                     "directly to vectors, after bufferization"),
          clEnumValN(CPURoad::Linalg, "linalg",
                     "through linalg, with its neighbours; portable"))};
  PassOptions::Option<int64_t> vectorWidth{
      *this, "vector-width",
      llvm::cl::desc("Lanes of f32 in a vector; 0 asks the host"),
      llvm::cl::init(0)};
  PassOptions::Option<BF16Rounding> roundToBF16{
      *this, "round-to-bf16", llvm::cl::desc("How f32 becomes bf16"),
      llvm::cl::init(BF16Rounding::Host),
      llvm::cl::values(
          clEnumValN(BF16Rounding::Host, "host", "what the host can do"),
          clEnumValN(BF16Rounding::Integer, "integer", "by integer arithmetic"),
          clEnumValN(BF16Rounding::Native, "native", "by an instruction"))};
  PassOptions::Option<int64_t> numThreads{
      *this, "threads",
      llvm::cl::desc("Threads for rotations, by OpenMP; 0: one for each "
                     "processor of the host, as far as OpenMP has them"),
      llvm::cl::init(1)};
  PassOptions::Option<std::string> schedule{
      *this, "schedule",
      llvm::cl::desc("What convert-rope-to-vector is not to choose itself"),
      llvm::cl::init("")};
  PassOptions::Option<bool> printSchedule{
      *this, "print-schedule",
      llvm::cl::desc("Show the schedule of each rotation as a remark"),
      llvm::cl::init(false)};
  PassOptions::Option<HostInterface> interface{
      *this, "interface", llvm::cl::desc("How functions are called"),
      llvm::cl::init(HostInterface::Descriptors), getHostInterfaceValues()};
  PassOptions::Option<bool> deallocate{*this, "deallocate",
                                       llvm::cl::desc("Free temporaries"),
                                       llvm::cl::init(true)};
};

/// Builds the pipeline from rope ops and linalg, on tensors or memrefs, to the
/// LLVM dialect for a CPU.
void buildRopeToLLVMPipeline(OpPassManager &pm,
                             const RopeToLLVMOptions &options);

/// Registers it as `rope-to-llvm`.
void registerRopeToLLVMPipeline();

} // namespace mlir::rope

#endif // ROPE_PIPELINES_ROPETOLLVM_H
