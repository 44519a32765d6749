//===- LaneViews.h - Strided views of lanes ---------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the decompositions share: lane maps cut into affine runs, and views of
// tensors and memrefs along one dimension, written once for both.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_LANEVIEWS_H
#define ROPE_DIALECT_ROPE_IR_LANEVIEWS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpDefinition.h"

namespace mlir::rope::detail {

/// `count` indices: start, start + stride, ...
struct Progression {
  int64_t start;
  int64_t count;
  int64_t stride;
};

/// Cuts columns of equal length into the fewest runs of rows, left to right,
/// in which every column is a progression with a positive stride. One entry
/// per run, with one progression per column.
SmallVector<SmallVector<Progression>>
splitIntoProgressions(ArrayRef<SmallVector<int64_t>> columns);

/// The sizes of a tensor or memref.
SmallVector<OpFoldResult> getMixedSizes(OpBuilder &b, Location loc,
                                        Value value);

/// The sizes of two values of the same shape: static where either says so.
SmallVector<OpFoldResult> getCommonSizes(OpBuilder &b, Location loc, Value x,
                                         Value init);

/// A view of tensors and memrefs that takes some indices of one dimension and
/// the whole of the others.
class LaneView {
public:
  LaneView(OpBuilder &b, int64_t dim, Progression lanes,
           ArrayRef<OpFoldResult> sizes);

  /// tensor.extract_slice or memref.subview; `source` itself if it is whole.
  Value read(OpBuilder &b, Location loc, Value source) const;

  /// tensor.insert_slice; memrefs have been written through the view.
  Value write(OpBuilder &b, Location loc, Value tile, Value dest) const;

private:
  bool isWhole(Value value) const;

  int64_t dim;
  Progression lanes;
  SmallVector<OpFoldResult> offsets, sizes, strides;
};

/// Copies lanes of dimension `dim` of `x` to lanes of `dest` (sources[i] to
/// targets[i], targets ascending). Returns the new `dest`.
Value copyLanes(OpBuilder &b, Location loc, Value x, Value dest, int64_t dim,
                ArrayRef<int64_t> sources, ArrayRef<int64_t> targets,
                ArrayRef<OpFoldResult> sizes);

/// Converts a float to another float type.
Value castFloat(OpBuilder &b, Location loc, Value value, Type type);

} // namespace mlir::rope::detail

#endif // ROPE_DIALECT_ROPE_IR_LANEVIEWS_H
