//===- WeightUse.cpp - Which arguments are weights --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Nothing in the IR says which argument is a weight; how its lanes are used
// does. Follows them forward to where they meet other data.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/WeightUse.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
/// A value made of the weight, and whether it was repeated along dimensions
/// that the argument does not have.
using Reached = std::pair<Value, unsigned>;

enum class Meeting {
  /// The lanes are those of a weight here.
  Weight,
  /// The result is still made of the argument, perhaps repeated.
  Passes,
  Repeats,
  /// The lanes are those of data here, or nothing is known.
  Data
};
} // namespace

/// Whether another operand that is read has lanes that move, or that loop.
static bool meetsOther(linalg::LinalgOp op, OpOperand &use,
                       llvm::function_ref<bool(OpOperand &)> isMet) {
  return llvm::any_of(op->getOpOperands(), [&](OpOperand &other) {
    return &other != &use && !op.isDpsInit(&other) && isMet(other);
  });
}

static Meeting
meetStructured(linalg::LinalgOp op, OpOperand &use, bool wasRepeated,
               llvm::function_ref<LaneShuffle(OpOperand &)> getShuffle) {
  if (op.isDpsInit(&use))
    return Meeting::Data;
  AffineMap map = op.getMatchingIndexingMap(&use);
  AffineDimExpr loop =
      dyn_cast<AffineDimExpr>(map.getResult(getShuffle(use).getDims().back()));
  if (!loop)
    return Meeting::Data;
  if (op.getNumReductionLoops() > 0) {
    bool isMade = op.getIteratorTypesArray()[loop.getPosition()] ==
                  utils::IteratorType::parallel;
    bool isShared = meetsOther(op, use, [&](OpOperand &other) {
      return op.getMatchingIndexingMap(&other).isFunctionOfDim(
          loop.getPosition());
    });
    return isMade && !isShared ? Meeting::Weight : Meeting::Data;
  }
  bool isRepeated =
      wasRepeated || map.getNumOfZeroResults() != 0 ||
      llvm::any_of(llvm::seq<unsigned>(0, op.getNumLoops()),
                   [&](unsigned other) { return !map.isFunctionOfDim(other); });
  // A vector over features, and data that has other dimensions as well.
  if (isRepeated && meetsOther(op, use, [&](OpOperand &other) {
        return !getShuffle(other).isIdentity() &&
               !other.get().getDefiningOp<tensor::EmptyOp>();
      }))
    return Meeting::Weight;
  return isRepeated ? Meeting::Repeats : Meeting::Passes;
}

static Meeting meet(OpOperand &use, bool wasRepeated,
                    llvm::function_ref<LaneShuffle(OpOperand &)> getShuffle) {
  Operation *op = use.getOwner();
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
    return meetStructured(structured, use, wasRepeated, getShuffle);
  if (OpTrait::hasElementwiseMappableTraits(op)) {
    bool meetsData = llvm::any_of(op->getOpOperands(), [&](OpOperand &other) {
      return &other != &use && !getShuffle(other).isIdentity();
    });
    return wasRepeated && meetsData ? Meeting::Weight : Meeting::Passes;
  }
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
          tensor::ExtractSliceOp, tensor::ConcatOp, tensor::ReshapeOp,
          shard::ShardOp>(op))
    return Meeting::Passes;
  return Meeting::Data;
}

bool mlir::rope::isUsedAsWeight(
    ArrayRef<Value> values,
    llvm::function_ref<LaneShuffle(OpOperand &)> getShuffle) {
  llvm::SetVector<Reached> reached;
  for (Value value : values)
    reached.insert({value, 0});
  for (size_t index = 0; index < reached.size(); ++index) {
    auto [value, wasRepeated] = reached[index];
    for (OpOperand &use : value.getUses()) {
      if (isa<tensor::DimOp>(use.getOwner()) || getShuffle(use).isIdentity())
        continue;
      switch (meet(use, wasRepeated, getShuffle)) {
      case Meeting::Weight:
        break;
      case Meeting::Data:
        return false;
      case Meeting::Passes:
        for (Value result : use.getOwner()->getResults())
          reached.insert({result, wasRepeated});
        break;
      case Meeting::Repeats:
        for (Value result : use.getOwner()->getResults())
          reached.insert({result, 1});
        break;
      }
    }
  }
  return true;
}
