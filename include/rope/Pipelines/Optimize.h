//===- Optimize.h - rope-optimize -------------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// From exported IR to IR without complex ops and reorders on rotary paths.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_OPTIMIZE_H
#define ROPE_PIPELINES_OPTIMIZE_H

#include "mlir/Pass/PassOptions.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"

namespace mlir::rope {

struct OptimizePipelineOptions
    : public PassPipelineOptions<OptimizePipelineOptions> {
  PassOptions::Option<TargetLayout> layout{
      *this, "layout",
      llvm::cl::desc("the layout of every rope.apply, as in rope-fold-layout"),
      llvm::cl::init(TargetLayout::Auto), getLayoutChoices()};
  PassOptions::Option<FavoredKernel> kernel{
      *this, "kernel",
      llvm::cl::desc("for which kernels layout=auto chooses, as in "
                     "rope-fold-layout"),
      llvm::cl::init(FavoredKernel::Vector), getKernelChoices()};
  PassOptions::Option<WeightPlacement> weights{
      *this, "weights",
      llvm::cl::desc("where weights that are arguments are permuted, as in "
                     "rope-fold-layout"),
      llvm::cl::init(WeightPlacement::None), getWeightChoices()};
  PassOptions::Option<CacheContracts> kvCache{
      *this, "kv-cache",
      llvm::cl::desc("what rope.layout on arguments and results is, as in "
                     "rope-fold-layout"),
      llvm::cl::init(CacheContracts::Keep), getCacheChoices()};
  PassOptions::Option<int64_t> duplicateWeights{
      *this, "duplicate-weights",
      llvm::cl::desc("store constants of at most so many bytes twice, as in "
                     "rope-fold-layout"),
      llvm::cl::init(0)};
  PassOptions::Option<std::string> manifest{
      *this, "manifest",
      llvm::cl::desc("a file for what weights=prepare prepares, as JSON")};
  PassOptions::Option<bool> strictFP{
      *this, "strict-fp",
      llvm::cl::desc("raise only what rounds as rope.apply does, as in "
                     "rope-raise; with another layout, sums over lanes are "
                     "still taken in another order")};
  /// Only for a context that holds no other module with the same weights.
  PassOptions::Option<bool> dropDeadResources{
      *this, "drop-dead-resources",
      llvm::cl::desc("free the weights that moved, as rope-drop-dead-resources "
                     "does"),
      llvm::cl::init(false)};
  PassOptions::Option<std::string> report{
      *this, "report",
      llvm::cl::desc("a file for a JSON report of what was raised and folded, "
                     "as from rope-report")};
};

/// Raise, canonicalize, fold layouts, clean up.
void buildOptimizePipeline(OpPassManager &pm,
                           const OptimizePipelineOptions &options);

/// Registers `rope-optimize`.
void registerOptimizePipeline();

} // namespace mlir::rope

#endif // ROPE_PIPELINES_OPTIMIZE_H
