//===- HostLowering.h - From linalg on tensors to the CPU -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The lowering of everything in a model that is not ours, with two places where
// the lowering of rope ops is put in.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_HOSTLOWERING_H
#define ROPE_PIPELINES_HOSTLOWERING_H

#include "mlir/Pass/PassOptions.h"

#include <functional>

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::rope {

/// How functions are called, and whose memory results are in.
enum class HostInterface { Descriptors, Destinations, Pointers };

inline llvm::cl::ValuesClass getHostInterfaceValues() {
  return llvm::cl::values(
      clEnumValN(HostInterface::Descriptors, "descriptors",
                 "with descriptors of memory; results are allocated for the "
                 "caller"),
      clEnumValN(HostInterface::Destinations, "destinations",
                 "with descriptors, those of memory for the results last: they "
                 "are written there"),
      clEnumValN(HostInterface::Pointers, "pointers",
                 "the same with plain pointers; shapes are static"));
}

struct HostLoweringOptions : public PassPipelineOptions<HostLoweringOptions> {
  PassOptions::Option<bool> deallocate{
      *this, "deallocate",
      llvm::cl::desc("Free temporaries (by ownership-based deallocation)"),
      llvm::cl::init(true)};

  PassOptions::Option<HostInterface> interface{
      *this, "interface", llvm::cl::desc("How functions are called"),
      llvm::cl::init(HostInterface::Descriptors), getHostInterfaceValues()};

  /// Makes OpenMP of scf.parallel, with so many threads; 0: as many as there
  /// are. 1: no OpenMP.
  int64_t numThreads = 1;
  /// Adds passes on tensors, before anything is fused or bufferized.
  std::function<void(OpPassManager &)> lowerRopeOnTensors;
  /// Adds passes on memrefs, while linalg ops are still whole.
  std::function<void(OpPassManager &)> lowerRopeOnMemRefs;
};

/// What a function allocates to return it is the caller's instead: an argument
/// with `llvm.noalias`, as memory of its own, so that q and k do not interfere.
void addResultArguments(OpPassManager &pm);

/// Builds the pipeline from linalg on tensors to the LLVM dialect. Functions
/// take and return memrefs with the identity layout; what they return belongs
/// to the caller, what they take does not become theirs. Memory for results
/// that the caller passes is in no other argument.
void buildHostLoweringPipeline(OpPassManager &pm,
                               const HostLoweringOptions &options);

/// Registers it as `rope-lower-to-llvm-host`.
void registerHostLoweringPipeline();

} // namespace mlir::rope

#endif // ROPE_PIPELINES_HOSTLOWERING_H
