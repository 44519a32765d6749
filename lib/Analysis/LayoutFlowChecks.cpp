//===- LayoutFlowChecks.cpp - What has to hold in the end -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Nothing is asked any more: whether all that was asked can be, all together.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Analysis/LayoutFlow.h"
#include "rope/Analysis/WeightUse.h"

using namespace mlir;
using namespace mlir::rope;

/// Whether it is the identity between what it was asked for in the end.
LogicalResult LayoutFlow::checkPermute(PermuteOp op) {
  int64_t size = op.getXType().getDimSize(op.getDim());
  SmallVector<int64_t> own =
      LaneShuffle(op.getDim(), op.getLanePermutation()).expand(size);
  SmallVector<int64_t> x = getUse(op.getXMutable()).expand(size);
  SmallVector<int64_t> y = get(op.getResult(0)).expand(size);
  if (own.empty() || x.empty() || y.empty())
    return pin(op.getX(), "it has too many lanes");
  // Uniform values are never asked; they are right in any order.
  for (int64_t lane = 0; lane < size && !isUniform(op.getX()); ++lane)
    if (own[y[lane]] != x[lane])
      return pin(op.getX(), "two different layouts are asked of it");
  return success();
}

/// What was asked of contracts at first may have become more.
LogicalResult LayoutFlow::checkContracts() {
  for (const auto &[value, shuffle] : contracts)
    if (!(get(value) == shuffle) && !isUniform(value))
      return pin(value, "two different layouts are asked of it");
  for (const auto &[use, shuffle] : returned)
    if (!(getUse(*use) == shuffle) && !isUniform(use->get()))
      return pin(use->get(), "two different layouts are asked of it");
  return success();
}

/// What is not a weight is new in every call: nobody could permute it once.
LogicalResult LayoutFlow::checkArguments() {
  auto getShuffle = [&](OpOperand &use) { return getUse(use); };
  for (auto &[argument, shuffle] : getArguments())
    if (!isUsedAsWeight(Value(argument), getShuffle)) {
      blockingValue = argument;
      return pin(argument, "it comes from outside the function, and is not "
                           "used as a weight");
    }
  for (auto &[global, shuffle] : getGlobals()) {
    ArrayRef<OpResult> loads = options.globals->getLoads(global);
    SmallVector<Value> values(loads.begin(), loads.end());
    if (!options.globals->isConstant(global) &&
        !isUsedAsWeight(values, getShuffle)) {
      blockingValue = values.front();
      return pin(values.front(), "it comes from outside, by a global, and is "
                                 "not used as a weight");
    }
  }
  return success();
}

/// A weight that someone else uses in its old order would have to be stored
/// twice; vectors are too small to matter.
LogicalResult LayoutFlow::checkSharedConstants() {
  for (const auto &[use, shuffle] : constants) {
    Value constant = use->get();
    if (cast<RankedTensorType>(constant.getType()).getRank() < 2 ||
        getNumBytes(constant.getType()) <= options.maxDuplicatedBytes)
      continue;
    for (OpOperand &other : constant.getUses())
      if (!(constants.lookup(&other) == shuffle))
        return pin(constant, "it is a weight that '" +
                                 other.getOwner()->getName().getStringRef() +
                                 "' uses in its old order");
  }
  return success();
}

/// K and V from one tensor would fold exactly, by permuting the output
/// projection as well; it is refused because the layout of V is a contract of
/// its own. A result of attention carries lanes through a contraction of two
/// activations; where the same lanes are keys, it may end in another rope.apply
/// or in queries (linear attention), not in a weight. Values that are rotated
/// themselves are no keys, and move together with the output projection.
LogicalResult LayoutFlow::checkSharedWithValues() {
  // The loop over the innermost dimension that moves.
  auto movedLoop = [&](linalg::LinalgOp op) -> std::optional<unsigned> {
    for (OpOperand &operand : op->getOpOperands()) {
      LaneShuffle shuffle = getUse(operand);
      if (op.isDpsInit(&operand) || shuffle.isIdentity())
        continue;
      if (std::optional<unsigned> loop = getMovedLoop(op, operand, shuffle))
        return loop;
    }
    return std::nullopt;
  };
  // A global that does not change holds weights.
  auto isWeight = [&](Value load) {
    GlobalOpInterface global;
    if (options.globals)
      global = options.globals->getGlobal(load);
    return global &&
           (!global.isMutableGlobal() || options.globals->isConstant(global));
  };
  // Whether a value is data: something that is not made of weights alone.
  auto isData = [&](Value value, bool isArgumentData = true) {
    for (int depth = 0; depth < 8; ++depth) {
      Operation *op = value.getDefiningOp();
      if (!op)
        return isArgumentData &&
               (!options.whyArgumentStays ||
                !options.whyArgumentStays(cast<BlockArgument>(value)).empty());
      if (op->hasTrait<OpTrait::ConstantLike>())
        return false;
      if (isLoadedFromGlobal(value))
        return isArgumentData && !isWeight(value);
      if (!isa<linalg::TransposeOp, linalg::GenericOp, linalg::BroadcastOp,
               tensor::ExpandShapeOp, tensor::CollapseShapeOp,
               tensor::ExtractSliceOp, tensor::CastOp>(op) ||
          op->getNumOperands() == 0)
        return true;
      value = op->getOperand(0);
    }
    return true;
  };
  // Contractions of two activations: over the moved lanes, scores; over others,
  // a result of attention.
  auto movesData = [&](linalg::LinalgOp op, utils::IteratorType type) {
    if (!op || op.getNumReductionLoops() == 0 || op.getNumDpsInputs() != 2)
      return false;
    std::optional<unsigned> loop = movedLoop(op);
    return loop && op.getIteratorTypesArray()[*loop] == type &&
           isData(op.getDpsInputs()[0]) && isData(op.getDpsInputs()[1]);
  };
  SmallVector<Value> attention;
  // Where an application converts, the scores that it feeds are not reached.
  bool hasScores = llvm::any_of(applies, [&](ApplyOp apply) {
    return !getUse(apply.getXMutable()).isIdentity() &&
           get(apply.getResult(0)).isIdentity();
  });
  for (const auto &[value, shuffle] : values) {
    if (movesData(value.getDefiningOp<linalg::LinalgOp>(),
                  utils::IteratorType::parallel))
      attention.push_back(value);
    for (Operation *user : value.getUsers())
      hasScores |= movesData(dyn_cast<linalg::LinalgOp>(user),
                             utils::IteratorType::reduction);
  }
  if (!hasScores)
    return success();
  llvm::SetVector<Value> reached(attention.begin(), attention.end());
  for (size_t index = 0; index < reached.size(); ++index) {
    for (OpOperand &use : reached[index].getUses()) {
      Operation *user = use.getOwner();
      if (isa<ApplyOp>(user))
        continue;
      if (linalg::LinalgOp op = dyn_cast<linalg::LinalgOp>(user)) {
        std::optional<unsigned> loop = movedLoop(op);
        if (loop &&
            op.getIteratorTypesArray()[*loop] ==
                utils::IteratorType::reduction &&
            !(movesData(op, utils::IteratorType::reduction) &&
              isData(op.getDpsInputs()[0], /*isArgumentData=*/false) &&
              isData(op.getDpsInputs()[1], /*isArgumentData=*/false)))
          return pin(reached[0], "it is the result of attention, whose values "
                                 "share their lanes with the keys");
      }
      for (OpResult result : user->getResults())
        if (!get(result).isIdentity())
          reached.insert(result);
    }
  }
  return success();
}

LogicalResult LayoutFlow::checkAll() {
  // An application is checked against what it was asked for in the end.
  for (ApplyOp apply : applies)
    if (failed(options.applyFollows ? followLanes(apply) : visitApply(apply)))
      return failure();
  for (PermuteOp permute : permutes)
    if (failed(checkPermute(permute)))
      return failure();
  return success(succeeded(checkSharedConstants()) &&
                 succeeded(checkSharedWithValues()) &&
                 succeeded(checkArguments()) && succeeded(checkContracts()));
}
