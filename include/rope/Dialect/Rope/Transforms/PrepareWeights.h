//===- PrepareWeights.h - Weights that are arguments ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Which arguments and globals may be permuted, and where that is done:
// outlined, once for a checkpoint, or where they are read, in every call.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_PREPAREWEIGHTS_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_PREPAREWEIGHTS_H

#include "rope/Analysis/LayoutFlow.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/WeightMoves.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::rope {

/// The arguments of all functions, and the globals, below one op that a run of
/// the pass moves.
class WeightArguments {
public:
  WeightArguments(Operation *root, WeightPlacement placement);

  /// Why an argument stays as it is, or empty.
  std::string whyStays(BlockArgument argument);
  /// The same for a global that is no constant.
  std::string whyStays(GlobalOpInterface global);
  /// What a flow may move.
  LayoutFlowOptions getOptions();
  /// From now on the program reads the argument in the new order.
  void add(BlockArgument argument, const LaneShuffle &shuffle,
           ArrayRef<LayoutChange> changes);
  /// From now on all loads of the global are in the new order.
  void add(GlobalOpInterface global, const LaneShuffle &shuffle,
           ArrayRef<LayoutChange> changes);
  /// Makes the permuted weights: what the program reads is new.
  void finish();

private:
  /// A function and the number of an argument, or a global and -1.
  using Source = std::pair<Operation *, int64_t>;

  struct Weight {
    RankedTensorType type;
    /// One after the other; of each dimension at most one in a row.
    SmallVector<LaneShuffle> shuffles;
    SmallVector<LayoutChange> changes;
  };

  void add(Source source, Type type, const LaneShuffle &shuffle,
           ArrayRef<LayoutChange> changes);
  SmallVector<WeightMove> describe(const Weight &weight) const;
  std::string whyPreparedStays() const;
  bool isCalled(Operation *function);
  void finishInline();
  void finishPrepared();

  Operation *root;
  WeightPlacement placement;
  bool hasPrepareFunction = false;
  llvm::DenseMap<Operation *, bool> called;
  GlobalUses globals;
  llvm::MapVector<Source, Weight> weights;
};

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_PREPAREWEIGHTS_H
