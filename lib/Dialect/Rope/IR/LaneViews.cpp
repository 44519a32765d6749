//===- LaneViews.cpp - Strided views of lanes -------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Lane maps as affine runs, and views that are slices of tensors or subviews of
// memrefs.
//===----------------------------------------------------------------------===//

#include "LaneViews.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

SmallVector<SmallVector<Progression>>
rope::detail::splitIntoProgressions(ArrayRef<SmallVector<int64_t>> columns) {
  SmallVector<SmallVector<Progression>> runs;
  int64_t numRows = columns.front().size();
  for (int64_t row = 0; row < numRows;) {
    SmallVector<Progression> run;
    for (ArrayRef<int64_t> column : columns)
      run.push_back({column[row], 1, 1});
    // Does the run go on to row `next`, with the strides it has by then?
    auto extendsTo = [&](int64_t next) {
      return llvm::all_of_zip(
          columns, run,
          [&](ArrayRef<int64_t> column, const Progression &lanes) {
            int64_t stride = column[next] - column[next - 1];
            return lanes.count == 1 ? stride > 0 : stride == lanes.stride;
          });
    };
    int64_t next = row + 1;
    for (; next < numRows && extendsTo(next); ++next)
      for (auto [column, lanes] : llvm::zip_equal(columns, run)) {
        lanes.stride = column[next] - column[next - 1];
        ++lanes.count;
      }
    runs.push_back(std::move(run));
    row = next;
  }
  return runs;
}

SmallVector<OpFoldResult>
rope::detail::getMixedSizes(OpBuilder &b, Location loc, Value value) {
  return isa<MemRefType>(value.getType())
             ? memref::getMixedSizes(b, loc, value)
             : tensor::getMixedSizes(b, loc, value);
}

SmallVector<OpFoldResult>
rope::detail::getCommonSizes(OpBuilder &b, Location loc, Value x, Value init) {
  ShapedType xType = cast<ShapedType>(x.getType());
  ShapedType initType = cast<ShapedType>(init.getType());
  SmallVector<OpFoldResult> sizes;
  for (int64_t i = 0, e = xType.getRank(); i < e; ++i) {
    if (!xType.isDynamicDim(i))
      sizes.push_back(b.getIndexAttr(xType.getDimSize(i)));
    else if (!initType.isDynamicDim(i))
      sizes.push_back(b.getIndexAttr(initType.getDimSize(i)));
    else if (isa<MemRefType>(xType))
      sizes.push_back(memref::getMixedSize(b, loc, x, i));
    else
      sizes.push_back(tensor::getMixedSize(b, loc, x, i));
  }
  return sizes;
}

LaneView::LaneView(OpBuilder &b, int64_t dim, Progression lanes,
                   ArrayRef<OpFoldResult> sizes)
    : dim(dim), lanes(lanes), offsets(sizes.size(), b.getIndexAttr(0)),
      sizes(sizes), strides(sizes.size(), b.getIndexAttr(1)) {
  offsets[dim] = b.getIndexAttr(lanes.start);
  this->sizes[dim] = b.getIndexAttr(lanes.count);
  strides[dim] = b.getIndexAttr(lanes.stride);
}

bool LaneView::isWhole(Value value) const {
  return lanes.start == 0 && lanes.stride == 1 &&
         cast<ShapedType>(value.getType()).getDimSize(dim) == lanes.count;
}

Value LaneView::read(OpBuilder &b, Location loc, Value source) const {
  if (isWhole(source))
    return source;
  if (isa<MemRefType>(source.getType()))
    return memref::SubViewOp::create(b, loc, source, offsets, sizes, strides);
  return tensor::ExtractSliceOp::create(b, loc, source, offsets, sizes,
                                        strides);
}

Value LaneView::write(OpBuilder &b, Location loc, Value tile,
                      Value dest) const {
  if (isa<MemRefType>(dest.getType()))
    return dest;
  if (isWhole(dest))
    return tile;
  return tensor::InsertSliceOp::create(b, loc, tile, dest, offsets, sizes,
                                       strides);
}

Value rope::detail::copyLanes(OpBuilder &b, Location loc, Value x, Value dest,
                              int64_t dim, ArrayRef<int64_t> sources,
                              ArrayRef<int64_t> targets,
                              ArrayRef<OpFoldResult> sizes) {
  for (ArrayRef<Progression> run : splitIntoProgressions(
           {SmallVector<int64_t>(sources), SmallVector<int64_t>(targets)})) {
    LaneView source(b, dim, run[0], sizes), target(b, dim, run[1], sizes);
    Value from = source.read(b, loc, x), to = target.read(b, loc, dest);
    auto copy = linalg::CopyOp::create(b, loc, from, to);
    dest = target.write(
        b, loc, copy->getNumResults() ? copy->getResult(0) : Value(), dest);
  }
  return dest;
}

Value rope::detail::castFloat(OpBuilder &b, Location loc, Value value,
                              Type type) {
  unsigned from = value.getType().getIntOrFloatBitWidth();
  unsigned to = type.getIntOrFloatBitWidth();
  if (value.getType() == type)
    return value;
  if (from < to)
    return arith::ExtFOp::create(b, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(b, loc, type, value);
  // f16 and bf16 meet in f32.
  Value wide = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
  return arith::TruncFOp::create(b, loc, type, wide);
}
