//===- RaiseReshape.cpp - Candidates in another shape -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Makes views of a candidate by merging and cutting dimensions, and
// takes the raised value back to the shape that the program expects.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseReshape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/Transforms/RaiseProof.h"

using namespace mlir;
using namespace mlir::rope;

static RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

SmallVector<int64_t> rope::findPairDims(Value value) {
  SmallVector<int64_t> dims;
  ArrayRef<int64_t> shape = getTensorType(value).getShape();
  for (int64_t dim = static_cast<int64_t>(shape.size()) - 2; dim >= 0; --dim)
    if (shape[dim] >= 2 && shape[dim + 1] >= 2 &&
        (shape[dim] == 2 || shape[dim + 1] == 2))
      dims.push_back(dim);
  return dims;
}

Value rope::mergePairDims(RewriterBase &rewriter, Value value, int64_t dim) {
  int64_t rank = getTensorType(value).getRank();
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < rank; ++i) {
    if (i == dim + 1)
      groups.back().push_back(i);
    else
      groups.push_back({i});
  }
  return tensor::CollapseShapeOp::create(rewriter, value.getLoc(), value,
                                         groups);
}

Value rope::splitDims(RewriterBase &rewriter, Value value,
                      ArrayRef<DimSplit> splits) {
  RankedTensorType type = getTensorType(value);
  Location loc = value.getLoc();
  SmallVector<ReassociationIndices> groups;
  SmallVector<int64_t> shape;
  // Sizes that are cut from a dynamic dimension: of the result and of the
  // value.
  SmallVector<std::pair<int64_t, int64_t>> open;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    SmallVector<int64_t> inner{1};
    for (const DimSplit &split : splits)
      if (split.dim == dim && !llvm::is_contained(inner, split.inner))
        inner.push_back(split.inner);
    llvm::sort(inner, std::greater<>());
    int64_t above = type.getDimSize(dim);
    ReassociationIndices &group = groups.emplace_back();
    for (int64_t unit : inner) {
      if (unit <= 0 || (!ShapedType::isDynamic(above) && above % unit != 0))
        return nullptr;
      group.push_back(shape.size());
      if (ShapedType::isDynamic(above))
        open.push_back({dim, inner.front()});
      shape.push_back(ShapedType::isDynamic(above) ? above : above / unit);
      above = unit;
    }
  }
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(shape, [&](int64_t size) -> OpFoldResult {
        return rewriter.getIndexAttr(size);
      });
  const auto *next = open.begin();
  for (auto [i, size] : llvm::enumerate(shape)) {
    if (!ShapedType::isDynamic(size))
      continue;
    auto [dim, inner] = *next++;
    Value whole = tensor::DimOp::create(rewriter, loc, value, dim);
    if (inner != 1)
      whole = arith::DivUIOp::create(
          rewriter, loc, whole,
          arith::ConstantIndexOp::create(rewriter, loc, inner));
    sizes[i] = whole;
  }
  return tensor::ExpandShapeOp::create(
      rewriter, loc, RankedTensorType::get(shape, type.getElementType()), value,
      groups, sizes);
}

Value rope::undoReshapes(RewriterBase &rewriter, Value original, Value view,
                         Value replacement) {
  Location loc = view.getLoc();
  while (view != original) {
    Operation *op = view.getDefiningOp();
    view = op->getOperand(0);
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      replacement = tensor::CollapseShapeOp::create(
          rewriter, loc, getTensorType(view), replacement,
          expand.getReassociationIndices());
      continue;
    }
    auto collapse = cast<tensor::CollapseShapeOp>(op);
    SmallVector<OpFoldResult> sizes;
    for (auto [i, group] : llvm::enumerate(collapse.getReassociationIndices()))
      for (int64_t dim : group)
        sizes.push_back(
            group.size() == 1
                ? tensor::getMixedSize(rewriter, loc, replacement, i)
                : OpFoldResult(rewriter.getIndexAttr(
                      getTensorType(view).getDimSize(dim))));
    replacement = tensor::ExpandShapeOp::create(
        rewriter, loc, getTensorType(view), replacement,
        collapse.getReassociationIndices(), sizes);
  }
  return replacement;
}

std::optional<int64_t> RotationProver::getMovedAxis(Value value, Value source,
                                                    int64_t sourceAxis) {
  auto type = cast<RankedTensorType>(value.getType());
  auto sourceType = cast<RankedTensorType>(source.getType());
  if (type.getElementType() != sourceType.getElementType())
    return std::nullopt;
  SmallVector<LaneExpr> index;
  for (int64_t dim = 0, e = type.getRank(); dim < e; ++dim)
    index.push_back(type.getDimSize(dim) == 1 ? lanes.constant(0)
                                              : getSymbol(value, dim));
  const LaneAtom *root = lanes.element(value, index).getSingleAtom();
  LaneExpr expr = root ? lanes.expand(root) : LaneExpr();
  const LaneAtom *element = expr ? expr.getSingleAtom() : nullptr;
  if (!element || !element->isElement() || element->value != source)
    return std::nullopt;
  LaneExpr lane = element->args[sourceAxis];
  LaneExpr *it = llvm::find(index, lane);
  if (it == index.end() || !lane.getSingleAtom())
    return std::nullopt;
  int64_t axis = it - index.begin();
  if (type.getDimSize(axis) != sourceType.getDimSize(sourceAxis))
    return std::nullopt;
  for (auto [dim, arg] : llvm::enumerate(element->args))
    if (static_cast<int64_t>(dim) != sourceAxis &&
        llvm::is_contained(lanes.getSymbols(arg), lane.getSingleAtom()))
      return std::nullopt;
  return axis;
}
