//===- PrepareWeights.h - Weights that are arguments ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Which arguments may be permuted, and where that is done: outlined, once for a
// checkpoint, or at the entry of the function, in every call.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_PREPAREWEIGHTS_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_PREPAREWEIGHTS_H

#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/WeightMoves.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::rope {

/// The arguments of all functions below one op that a run of the pass moves.
class WeightArguments {
public:
  WeightArguments(Operation *root, WeightPlacement placement);

  /// Why an argument stays as it is, or empty.
  std::string whyStays(BlockArgument argument);
  /// From now on the program reads the argument in the new order.
  void add(BlockArgument argument, const LaneShuffle &shuffle,
           ArrayRef<LayoutChange> changes);
  /// Makes the permuted arguments: what the program reads is new.
  void finish();

private:
  struct Weight {
    /// One after the other; of each dimension at most one in a row.
    SmallVector<LaneShuffle> shuffles;
    SmallVector<LayoutChange> changes;
  };

  SmallVector<WeightMove> describe(BlockArgument argument,
                                   const Weight &weight) const;
  bool isCalled(Operation *function);
  void finishInline();
  void finishPrepared();

  Operation *root;
  WeightPlacement placement;
  bool hasPrepareFunction = false;
  llvm::DenseMap<Operation *, bool> called;
  llvm::MapVector<BlockArgument, Weight> weights;
};

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_PREPAREWEIGHTS_H
