//===- RaiseViews.h - Build operands from lane maps -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Turns "this lane is that element" into reshapes and slices, whatever
// reshapes the source program happened to use.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEVIEWS_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEVIEWS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::rope {

/// A step of `stride` in a coordinate of the source per step of result
/// dimension `dim`.
struct ViewTerm {
  int64_t dim;
  int64_t stride;
  bool operator==(const ViewTerm &other) const {
    return dim == other.dim && stride == other.stride;
  }
};

struct ViewCoordinate {
  int64_t offset = 0;
  SmallVector<ViewTerm, 2> terms;
  bool operator==(const ViewCoordinate &other) const {
    return offset == other.offset && terms == other.terms;
  }
};

/// result[d...] = source[coordinates(d)...], one coordinate per dimension of
/// the source. Result dimensions that move no coordinate have size 1.
struct View {
  Value source;
  SmallVector<ViewCoordinate> coordinates;
  SmallVector<OpFoldResult> sizes;
};

/// Whether expand, slice, transpose and expand make this view.
bool canBuildView(const View &view);
/// Whether building it moves elements past one another.
bool isTransposed(const View &view);

/// The result of `view`; with `narrow`, slices are pushed towards the
/// producers, so that nothing is computed that the view does not hold.
Value buildView(RewriterBase &rewriter, Location loc, const View &view,
                bool narrow);

/// `source` at the given slice (of the same rank). Recomputes elementwise
/// producers at the size of the slice instead of slicing their result.
Value sliceNarrow(RewriterBase &rewriter, Location loc, Value source,
                  ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
                  ArrayRef<int64_t> strides);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEVIEWS_H
