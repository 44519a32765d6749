//===- RaisePermute.h - From lane shuffles to rope.permute ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The last part of rope-raise: what re-orders lanes from one layout to another,
// and no rotation has absorbed, becomes rope.permute.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPERMUTE_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPERMUTE_H

#include "mlir/IR/PatternMatch.h"
#include "rope/Analysis/LaneBudget.h"

namespace mlir::rope {

/// Whether the last step of a shuffle may be this op, by its kind alone.
bool mayEndShuffle(Operation *op);

/// All such ops, in program order.
SmallVector<Operation *, 0> collectShuffles(Operation *root);

/// Looks at the results of these ops; returns whether anything changed. Where
/// the function `hasRopes`, lanes may be those of any dimension.
bool raisePermutes(RewriterBase &rewriter, ArrayRef<Operation *> shuffles,
                   bool hasRopes, LaneBudget &budget);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPERMUTE_H
