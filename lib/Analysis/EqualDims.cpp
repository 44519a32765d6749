//===- EqualDims.cpp - Sizes that an op asks to be equal --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An op whose operands do not fit has no meaning: what it asks of them holds
// wherever the program has one.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/EqualDims.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::rope;

static LaneExpr getSize(LaneContext &context, OpFoldResult size) {
  if (std::optional<int64_t> number = getConstantIntValue(size))
    return context.constant(*number);
  return context.resolve(context.element(cast<Value>(size), {}),
                         [](Value) { return false; });
}

/// A dimension is as large as those that it is split into.
static void unifyExpandedDims(LaneContext &context,
                              tensor::ExpandShapeOp expand) {
  for (auto [i, group] : llvm::enumerate(expand.getReassociationIndices())) {
    LaneExpr product = context.constant(1);
    for (int64_t dim : group)
      if (product)
        product = context.mul(product, context.dim(expand.getResult(), dim));
    if (product)
      context.setEqualDims(context.dim(expand.getSrc(), i), product);
  }
}

/// A concatenation is as long as its parts, which agree in what is left.
static void unifyConcatenatedDims(LaneContext &context,
                                  tensor::ConcatOp concat) {
  int64_t dim = concat.getDim();
  LaneExpr sum = context.constant(0);
  for (Value input : concat.getInputs())
    for (int64_t i = 0, e = concat.getResultType().getRank(); i < e; ++i)
      if (i != dim)
        context.setEqualDims(context.dim(concat.getInputs().front(), i),
                             context.dim(input, i));
      else if (sum)
        sum = context.add(sum, context.dim(input, i));
  if (sum)
    context.setEqualDims(context.dim(concat.getResult(), dim), sum);
}

/// What is inserted has the size that is said.
static void unifyInsertedDims(LaneContext &context,
                              tensor::InsertSliceOp insert) {
  llvm::SmallBitVector dropped = insert.getDroppedDims();
  SmallVector<OpFoldResult> sizes = insert.getMixedSizes();
  unsigned kept = 0;
  for (auto [i, size] : llvm::enumerate(sizes)) {
    if (dropped.test(i))
      continue;
    unsigned dim = kept++;
    LaneExpr said = getSize(context, size);
    if (said)
      context.setEqualDims(context.dim(insert.getSource(), dim), said);
  }
}

/// Dimensions that share a loop are equal.
static void unifyLoops(LaneContext &context, linalg::LinalgOp op) {
  SmallVector<LaneExpr> sizes(op.getNumLoops());
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop)
        continue;
      LaneExpr size = context.dim(operand.get(), position);
      LaneExpr &known = sizes[loop.getPosition()];
      if (known && size)
        context.setEqualDims(known, size);
      else
        known = size;
    }
  }
}

void rope::setDimsOfDefinedOp(LaneContext &context, Operation *op) {
  auto isDynamic = [](Type type) {
    RankedTensorType tensor = dyn_cast<RankedTensorType>(type);
    return tensor && !tensor.hasStaticShape();
  };
  if (!llvm::any_of(op->getOperandTypes(), isDynamic))
    return;
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
    return unifyLoops(context, structured);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return unifyExpandedDims(context, expand);
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    return unifyInsertedDims(context, insert);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return unifyConcatenatedDims(context, concat);
  if (!op->hasTrait<OpTrait::Elementwise>())
    return;
  Value first;
  for (Value operand : op->getOperands()) {
    RankedTensorType type = dyn_cast<RankedTensorType>(operand.getType());
    for (int64_t i = 0; type && first && i < type.getRank(); ++i)
      context.setEqualDims(context.dim(first, i), context.dim(operand, i));
    if (type && !first)
      first = operand;
  }
}
