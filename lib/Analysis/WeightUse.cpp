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

std::optional<unsigned> mlir::rope::getMovedLoop(linalg::LinalgOp op,
                                                 OpOperand &operand,
                                                 const LaneShuffle &shuffle) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  AffineDimExpr loop =
      dyn_cast<AffineDimExpr>(map.getResult(shuffle.getDims().back()));
  return loop ? std::optional<unsigned>(loop.getPosition()) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Results of attention
//===----------------------------------------------------------------------===//

using GetShuffle = llvm::function_ref<LaneShuffle(OpOperand &)>;

/// The input of a contraction whose lanes move, if they are those of its result
/// as well, and the other input.
static std::optional<std::pair<OpOperand *, OpOperand *>>
getProductWithLanes(Operation *op, GetShuffle getShuffle) {
  linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || structured.getNumReductionLoops() == 0 ||
      structured.getNumDpsInputs() != 2)
    return std::nullopt;
  OpOperand *first = structured.getDpsInputOperand(0),
            *second = structured.getDpsInputOperand(1);
  if (getShuffle(*first).isIdentity())
    std::swap(first, second);
  LaneShuffle shuffle = getShuffle(*first);
  if (shuffle.isIdentity() || !getShuffle(*second).isIdentity())
    return std::nullopt;
  std::optional<unsigned> loop = getMovedLoop(structured, *first, shuffle);
  if (!loop || structured.getIteratorTypesArray()[*loop] !=
                   utils::IteratorType::parallel)
    return std::nullopt;
  return std::pair(first, second);
}

/// All products on the way back from a value along lanes that move.
static SmallVector<std::pair<OpOperand *, OpOperand *>>
getProductsBehind(Value value, GetShuffle getShuffle) {
  SmallVector<std::pair<OpOperand *, OpOperand *>> products;
  llvm::SetVector<Value> reached;
  reached.insert(value);
  for (size_t index = 0; index < reached.size(); ++index) {
    Operation *op = reached[index].getDefiningOp();
    if (!op)
      continue;
    if (auto product = getProductWithLanes(op, getShuffle))
      products.push_back(*product);
    for (OpOperand &operand : op->getOpOperands())
      if (!getShuffle(operand).isIdentity())
        reached.insert(operand.get());
  }
  return products;
}

/// The arguments that a value is made of.
static llvm::SetVector<Value> getLeaves(Value value) {
  llvm::SetVector<Value> reached, leaves;
  reached.insert(value);
  for (size_t index = 0; index < reached.size(); ++index) {
    Operation *op = reached[index].getDefiningOp();
    if (!op) {
      leaves.insert(reached[index]);
      continue;
    }
    for (Value operand : op->getOperands())
      reached.insert(operand);
  }
  return leaves;
}

/// Whether the lanes of a value are those of values that attention has weighed:
/// they were made of an activation by a weight, and then summed with factors
/// that depend on this activation too. Queries and keys are only the first, and
/// a low-rank weight is made of nothing that its operand depends on.
static bool isWeighedByAttention(Value value, GetShuffle getShuffle) {
  for (auto [values, factors] : getProductsBehind(value, getShuffle)) {
    llvm::SetVector<Value> known = getLeaves(factors->get());
    for (auto [weight, activation] :
         getProductsBehind(values->get(), getShuffle)) {
      llvm::SetVector<Value> leaves = getLeaves(activation->get());
      if (!leaves.empty() && llvm::all_of(leaves, [&](Value leaf) {
            return known.contains(leaf);
          }))
        return true;
    }
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// Whether a contraction sums over the lanes of a weight and of what attention
/// has made, as output projections do. A cache of keys is summed with queries.
static bool isOutputProjection(linalg::LinalgOp op, OpOperand &use,
                               bool wasRepeated, GetShuffle getShuffle) {
  if (op.getNumDpsInputs() != 2)
    return false;
  OpOperand *other =
      op.getDpsInputOperand(op.getDpsInputOperand(0) == &use ? 1 : 0);
  if (getShuffle(*other).isIdentity())
    return false;
  AffineMap map = op.getMatchingIndexingMap(&use),
            otherMap = op.getMatchingIndexingMap(other);
  for (auto [loop, type] : llvm::enumerate(op.getIteratorTypesArray()))
    if (type == utils::IteratorType::parallel && !wasRepeated &&
        map.isFunctionOfDim(loop) && otherMap.isFunctionOfDim(loop))
      return false;
  return isWeighedByAttention(other->get(), getShuffle);
}

static Meeting meetStructured(linalg::LinalgOp op, OpOperand &use,
                              bool wasRepeated, GetShuffle getShuffle) {
  if (op.isDpsInit(&use))
    return Meeting::Data;
  std::optional<unsigned> loop = getMovedLoop(op, use, getShuffle(use));
  if (!loop)
    return Meeting::Data;
  if (op.getNumReductionLoops() > 0) {
    bool isMade =
        op.getIteratorTypesArray()[*loop] == utils::IteratorType::parallel;
    if (!isMade)
      return isOutputProjection(op, use, wasRepeated, getShuffle)
                 ? Meeting::Weight
                 : Meeting::Data;
    bool isShared = meetsOther(op, use, [&](OpOperand &other) {
      return op.getMatchingIndexingMap(&other).isFunctionOfDim(*loop);
    });
    return isShared ? Meeting::Data : Meeting::Weight;
  }
  AffineMap map = op.getMatchingIndexingMap(&use);
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

static Meeting meet(OpOperand &use, bool wasRepeated, GetShuffle getShuffle) {
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
