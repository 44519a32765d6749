//===- WeightMoves.h - A permutation in terms of heads ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the layout flow asks of a weight is a bare permutation. People and tools
// want to know which heads and windows move from which layout to which.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_WEIGHTMOVES_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_WEIGHTMOVES_H

#include "rope/Analysis/LaneShuffle.h"
#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope {

/// Indices `[start, start + heads * headDim)` of dimension `dim` move inside
/// each run of `headDim` of them: from one layout to another, or as `lanes`
/// says if no layout does (index r of the new is `lanes[r]` of the old).
struct WeightMove {
  int64_t dim = 0, start = 0, heads = 1, headDim = 1;
  LayoutAttr from, to;
  SmallVector<int64_t> lanes;
};

/// The change of layout of an application, which weights follow.
using LayoutChange = std::pair<LayoutAttr, LayoutAttr>;

/// Moves that, one after the other, are the permutation of `size` indices.
SmallVector<WeightMove> describeMoves(const LaneShuffle &shuffle, int64_t size,
                                      ArrayRef<LayoutChange> changes);

/// The value with these moves done, as `rope.permute` where a layout says them.
Value createMoves(OpBuilder &builder, Location loc, Value value,
                  ArrayRef<WeightMove> moves);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_WEIGHTMOVES_H
