//===- PermuteUp.cpp - Where a rope.permute may move up ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Canonicalization has no cost model: a permutation moves only where it cannot
// get dearer. Everything that needs a decision is rope-fold-layout's.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/PermuteUp.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"

using namespace mlir;
using namespace mlir::rope;

/// Weight chains are short: transpose, broadcast, collapse, cast.
static constexpr int kMaxChain = 12;

static unsigned getElementBits(Value value) {
  Type type = getElementTypeOrSelf(value.getType());
  return type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 0;
}

/// Whether the op maps each element of an operand to one or more of the result.
static bool isRearrangement(Operation *op) {
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
    return structured.getNumReductionLoops() == 0;
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp>(
             op) ||
         OpTrait::hasElementwiseMappableTraits(op);
}

/// The operands of the op that the shuffle moves on to.
static FailureOr<SmallVector<std::pair<OpOperand *, LaneShuffle>>>
getMovedOperands(OpResult result, const LaneShuffle &shuffle) {
  FailureOr<SmallVector<LaneShuffle>> operands =
      getOperandShuffles(result, shuffle);
  if (failed(operands))
    return failure();
  SmallVector<std::pair<OpOperand *, LaneShuffle>> moves;
  for (auto [operand, moved] :
       llvm::zip_equal(result.getOwner()->getOpOperands(), *operands))
    if (!moved.isIdentity() && !isUniform(operand.get())) {
      // No rope.permute says it.
      if (!moved.isSingleDim())
        return failure();
      moves.push_back({&operand, moved});
    }
  return moves;
}

static bool endsInConstant(Value value, const LaneShuffle &shuffle, int depth) {
  if (depth > kMaxChain || !value.hasOneUse())
    return false;
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    return isPermutableConstant(constant);
  Operation *op = value.getDefiningOp();
  if (!op || !isRearrangement(op))
    return false;
  FailureOr<SmallVector<std::pair<OpOperand *, LaneShuffle>>> moves =
      getMovedOperands(cast<OpResult>(value), shuffle);
  return succeeded(moves) && llvm::all_of(*moves, [&](auto &move) {
           return endsInConstant(move.first->get(), move.second, depth + 1);
         });
}

bool mlir::rope::endsInConstant(Value value, const LaneShuffle &shuffle) {
  return ::endsInConstant(value, shuffle, 0);
}

FailureOr<SmallVector<std::pair<OpOperand *, LaneShuffle>>>
mlir::rope::getMovesUp(OpResult result, const LaneShuffle &shuffle) {
  Operation *op = result.getOwner();
  // A second reader would see the lanes in the new order.
  if (!result.hasOneUse() || op->getNumResults() != 1)
    return failure();
  bool isWeightProduct = false;
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
    isWeightProduct = linalg::isaContractionOpInterface(structured);
  if (!isWeightProduct && !isRearrangement(op))
    return failure();
  FailureOr<SmallVector<std::pair<OpOperand *, LaneShuffle>>> moves =
      getMovedOperands(result, shuffle);
  if (failed(moves))
    return failure();
  unsigned numActivations = 0;
  for (auto &[operand, moved] : *moves) {
    if (::endsInConstant(operand->get(), moved, 0))
      continue;
    // A weight or an accumulator that is not constant: permuting it at run time
    // costs more than permuting the product.
    if (isWeightProduct)
      return failure();
    // A constant that others read, or that cannot be moved.
    if (matchPattern(operand->get(), m_Constant()))
      return failure();
    ++numActivations;
    if (getElementBits(operand->get()) == 0 ||
        getElementBits(operand->get()) > getElementBits(result))
      return failure();
  }
  if (numActivations > 1)
    return failure();
  return moves;
}
