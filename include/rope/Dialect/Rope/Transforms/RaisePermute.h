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

/// Returns whether anything changed. Where the function `hasRopes`, lanes may
/// be those of any dimension.
bool raisePermutes(RewriterBase &rewriter, Operation *root, bool hasRopes,
                   LaneBudget &budget);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPERMUTE_H
