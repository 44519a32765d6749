//===- LaneShuffle.cpp - Permutations that pass through ops -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Structured and element-wise ops; shape ops are in LaneShuffleShapes.cpp, the
// algebra of shuffles is in LaneShuffleAlgebra.cpp.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/LaneShuffle.h"
#include "LaneShuffleDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::rope;

/// Whether every element of the results is computed from the same scalars, as
/// in a fill that was generalised.
static bool fillsWithScalars(Operation *op) {
  linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || structured.getNumReductionLoops() > 0)
    return false;
  for (OpOperand *input : structured.getDpsInputOperands())
    if (structured.getRank(input) > 0)
      return false;
  for (OpOperand &init : structured.getDpsInitsMutable())
    if (structured.payloadUsesValueFromOperand(&init))
      return false;
  return llvm::all_of(structured.getBlock()->without_terminator(),
                      [](Operation &inner) {
                        return !isa<linalg::IndexOp>(inner) &&
                               inner.getNumRegions() == 0 && isPure(&inner);
                      });
}

bool mlir::rope::isUniform(Value value) {
  for (int depth = 0; depth < 8; ++depth) {
    Operation *op = value.getDefiningOp();
    if (!op)
      return false;
    if (isa<tensor::EmptyOp, linalg::FillOp, tensor::SplatOp>(op) ||
        fillsWithScalars(op))
      return true;
    SplatElementsAttr splat;
    if (matchPattern(op, m_Constant(&splat)))
      return true;
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
             tensor::ExtractSliceOp>(op))
      return false;
    value = op->getOperand(0);
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

void mlir::rope::forEachCapturedRead(
    Operation *op, llvm::function_ref<void(tensor::ExtractOp)> callback) {
  linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return;
  structured.getBlock()->walk([&](tensor::ExtractOp extract) {
    if (!op->isAncestor(extract.getTensor().getParentRegion()->getParentOp()))
      callback(extract);
  });
}

/// Whether a result that someone uses may depend on a value of the body,
/// otherwise than by the element that is read there.
static bool isSeenInResult(linalg::LinalgOp op, Value value) {
  llvm::SetVector<Value> reached;
  reached.insert(value);
  for (size_t i = 0; i < reached.size(); ++i) {
    for (OpOperand &use : reached[i].getUses()) {
      Operation *user = use.getOwner();
      if (isa<tensor::ExtractOp>(user) &&
          isa_and_present<linalg::IndexOp>(reached[i].getDefiningOp()))
        continue;
      if (user == op.getBlock()->getTerminator()) {
        if (op->getNumResults() == 0 ||
            !op->getResult(use.getOperandNumber()).use_empty())
          return true;
        continue;
      }
      if (user->getBlock() != op.getBlock() || !isPure(user))
        return true;
      reached.insert(user->result_begin(), user->result_end());
    }
  }
  return false;
}

/// Whether the reduction behind result `index` gives the same for any order of
/// its elements.
static bool reducesInAnyOrder(linalg::LinalgOp op, unsigned index) {
  Block *body = op.getBlock();
  BlockArgument accumulator = body->getArgument(op.getNumDpsInputs() + index);
  Operation *combiner =
      body->getTerminator()->getOperand(index).getDefiningOp();
  if (!combiner || combiner->getBlock() != body)
    return false;
  unsigned numCombined = 0;
  for (Operation *user : accumulator.getUsers()) {
    numCombined += user == combiner;
    // What else looks at it has to be for results that nobody uses.
    if (user != combiner &&
        (user->getBlock() != body || !isPure(user) ||
         llvm::any_of(user->getResults(), [&](Value result) {
           return isSeenInResult(op, result);
         })))
      return false;
  }
  if (numCombined != 1)
    return false;
  return isa<arith::AddFOp, arith::MulFOp, arith::AddIOp, arith::MulIOp,
             arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
             arith::MinNumFOp, arith::MaxSIOp, arith::MinSIOp, arith::MaxUIOp,
             arith::MinUIOp, arith::AndIOp, arith::OrIOp, arith::XOrIOp>(
      combiner);
}

namespace {
/// How a structured op indexes one of its tensors: the loop over each
/// dimension, where the index is that loop and nothing else, and the loops that
/// any other index depends on.
struct TensorRead {
  OpOperand *operand;
  SmallVector<std::optional<unsigned>> loops;
  llvm::SmallBitVector otherLoops;
};

/// The shuffles of the loops of one structured op.
struct LoopShuffles {
  linalg::LinalgOp op;
  ShuffleAccess &access;
  std::string &reason;
  /// Of loops instead of dimensions; no loop is in two of them.
  SmallVector<LaneShuffle> shuffles;
  SmallVector<TensorRead> reads;

  LoopShuffles(linalg::LinalgOp op, ShuffleAccess &access, std::string &reason)
      : op(op), access(access), reason(reason) {
    for (OpOperand &operand : op->getOpOperands())
      // What is only written over is not read.
      if (!op.isDpsInit(&operand) || op.payloadUsesValueFromOperand(&operand))
        reads.push_back(getRead(op.getMatchingIndexingMap(&operand), &operand));
    forEachCapturedRead(op, [&](tensor::ExtractOp extract) {
      reads.push_back(getRead(extract));
    });
  }

  LogicalResult fail(const Twine &why) {
    reason = why.str();
    return failure();
  }

  TensorRead getRead(AffineMap map, OpOperand *operand) {
    TensorRead read{operand, {}, llvm::SmallBitVector(op.getNumLoops())};
    for (AffineExpr expr : map.getResults()) {
      AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr);
      read.loops.push_back(loop ? std::optional<unsigned>(loop.getPosition())
                                : std::nullopt);
      for (unsigned other = 0; !loop && other < op.getNumLoops(); ++other)
        if (expr.isFunctionOfDim(other))
          read.otherLoops.set(other);
    }
    return read;
  }

  /// An element of a tensor around the op, read by its indices.
  TensorRead getRead(tensor::ExtractOp extract) {
    TensorRead read{&extract.getTensorMutable(),
                    {},
                    llvm::SmallBitVector(op.getNumLoops())};
    for (Value index : extract.getIndices()) {
      linalg::IndexOp number = index.getDefiningOp<linalg::IndexOp>();
      read.loops.push_back(number ? std::optional<unsigned>(number.getDim())
                                  : std::nullopt);
      // Anything computed from a loop's number is caught by checkLoop.
    }
    return read;
  }

  /// The shuffle of a value moves the loops that run over its dimensions.
  LogicalResult collect(const TensorRead &read, const LaneShuffle &shuffle) {
    if (shuffle.isIdentity())
      return success();
    SmallVector<int64_t> loops;
    for (int64_t dim : shuffle.getDims()) {
      std::optional<unsigned> loop = read.loops[dim];
      if (!loop || llvm::is_contained(loops, *loop))
        return fail("it is not indexed by a single loop");
      loops.push_back(*loop);
    }
    LaneShuffle all = shuffle.withDims(loops);
    SmallVector<LaneShuffle> others;
    for (const LaneShuffle &known : shuffles) {
      if (llvm::none_of(known.getDims(),
                        [&](int64_t loop) { return all.movesDim(loop); })) {
        others.push_back(known);
        continue;
      }
      FailureOr<LaneShuffle> merged = LaneShuffle::merge(known, all);
      if (failed(merged))
        return fail("two layouts meet in it");
      all = *merged;
    }
    others.push_back(all);
    shuffles = std::move(others);
    return success();
  }

  /// Whether running a loop in another order changes only where its elements
  /// are read and written.
  LogicalResult checkLoop(unsigned loop) {
    for (const TensorRead &read : reads)
      if (read.otherLoops.test(loop))
        return fail("it computes an index from the lane");
    for (OpOperand &init : op.getDpsInitsMutable())
      for (AffineExpr expr : op.getMatchingIndexingMap(&init).getResults())
        if (!isa<AffineDimExpr>(expr) && expr.isFunctionOfDim(loop))
          return fail("it computes an index from the lane");
    WalkResult walk = op.getBlock()->walk([&](linalg::IndexOp index) {
      if (index.getDim() != loop)
        return WalkResult::advance();
      return isSeenInResult(op, index) ? WalkResult::interrupt()
                                       : WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return fail("it uses the number of the lane");
    bool reduction =
        op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
    for (OpOperand &init : op.getDpsInitsMutable()) {
      if (op.getMatchingIndexingMap(&init).isFunctionOfDim(loop))
        continue;
      unsigned index = init.getOperandNumber() - op.getNumDpsInputs();
      // The place of a maximum that nobody asks for.
      if (op->getNumResults() > 0 && op->getResult(index).use_empty() &&
          !isSeenInResult(op, op.getMatchingBlockArgument(&init)))
        continue;
      if (!reduction || !reducesInAnyOrder(op, index))
        return fail("it reduces over the lanes in order");
    }
    return success();
  }

  /// The shuffle that the loops ask of a value. One that has a part of the
  /// loops only is moved if that part moves in the same way for all others.
  FailureOr<LaneShuffle> getRequired(const TensorRead &read) {
    LaneShuffle required;
    SmallVector<int64_t> known;
    for (std::optional<unsigned> loop : read.loops)
      if (loop)
        known.push_back(*loop);
    for (const LaneShuffle &shuffle : shuffles) {
      FailureOr<LaneShuffle> part = shuffle.project(known);
      if (failed(part))
        return fail("a value has a part of the lanes only");
      if (part->isIdentity())
        continue;
      SmallVector<int64_t> dims;
      for (int64_t loop : part->getDims())
        for (auto [dim, other] : llvm::enumerate(read.loops))
          if (other && static_cast<int64_t>(*other) == loop)
            dims.push_back(dim);
      if (!required.isIdentity() || dims.size() != part->getDims().size())
        return fail("two dimensions of a value would be permuted");
      required = part->withDims(dims);
    }
    return required;
  }

  LogicalResult checkLoops() {
    for (const LaneShuffle &shuffle : shuffles)
      for (int64_t loop : shuffle.getDims())
        if (failed(checkLoop(loop)))
          return failure();
    return success();
  }
};
} // namespace

static LogicalResult relateStructured(linalg::LinalgOp op,
                                      ShuffleAccess &access,
                                      std::string &reason) {
  LoopShuffles state(op, access, reason);
  if (!op.hasPureTensorSemantics())
    return state.fail("it works on memory");
  for (const TensorRead &read : state.reads)
    if (failed(state.collect(read, access.getOperand(*read.operand))))
      return failure();
  SmallVector<std::pair<OpResult, TensorRead>> results;
  for (OpResult result : op->getResults())
    results.push_back(
        {result,
         state.getRead(op.getIndexingMapMatchingResult(result), nullptr)});
  for (auto &[result, written] : results)
    if (failed(state.collect(written, access.getResult(result))))
      return failure();
  if (failed(state.checkLoops()))
    return failure();
  for (const TensorRead &read : state.reads) {
    if (isUniform(read.operand->get()))
      continue;
    FailureOr<LaneShuffle> required = state.getRequired(read);
    if (failed(required) || failed(access.setOperand(*read.operand, *required)))
      return failure();
  }
  for (auto &[result, written] : results) {
    FailureOr<LaneShuffle> required = state.getRequired(written);
    if (failed(required) || failed(access.setResult(result, *required)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

LogicalResult mlir::rope::detail::relateAll(Operation *op,
                                            ShuffleAccess &access,
                                            std::string &reason) {
  LaneShuffle shared;
  auto add = [&](const LaneShuffle &shuffle) -> LogicalResult {
    FailureOr<LaneShuffle> merged = LaneShuffle::merge(shared, shuffle);
    if (failed(merged)) {
      reason = "two layouts meet in it";
      return failure();
    }
    shared = *merged;
    return success();
  };
  for (OpOperand &operand : op->getOpOperands())
    if (isa<RankedTensorType>(operand.get().getType()) &&
        failed(add(access.getOperand(operand))))
      return failure();
  for (OpResult result : op->getResults())
    if (failed(add(access.getResult(result))))
      return failure();
  for (OpOperand &operand : op->getOpOperands())
    if (isa<RankedTensorType>(operand.get().getType()) &&
        failed(access.setOperand(operand, shared)))
      return failure();
  for (OpResult result : op->getResults())
    if (failed(access.setResult(result, shared)))
      return failure();
  return success();
}

LogicalResult mlir::rope::relateShuffles(Operation *op, ShuffleAccess &access,
                                         std::string &reason) {
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op)) {
    if (std::optional<LogicalResult> related =
            detail::relateGather(structured, access, reason))
      return *related;
    return relateStructured(structured, access, reason);
  }
  if (shard::ShardOp annotated = dyn_cast<shard::ShardOp>(op))
    return mlir::rope::detail::relateShard(annotated, access, reason);
  if (OpTrait::hasElementwiseMappableTraits(op))
    return mlir::rope::detail::relateAll(op, access, reason);
  return mlir::rope::detail::relateShapeOp(op, access, reason);
}

namespace {
/// One op on its own: a result is shuffled, operands follow.
struct LocalAccess : ShuffleAccess {
  OpResult result;
  LaneShuffle shuffle;
  SmallVector<LaneShuffle> operands;

  LaneShuffle getOperand(OpOperand &operand) override { return {}; }
  LaneShuffle getResult(OpResult other) override {
    return other == result ? shuffle : LaneShuffle();
  }
  LogicalResult setOperand(OpOperand &operand,
                           const LaneShuffle &asked) override {
    // Values read in the body are no operands to put a permutation on.
    if (operand.getOwner() != result.getOwner())
      return success(asked.isIdentity());
    operands[operand.getOperandNumber()] = asked;
    return success();
  }
  LogicalResult setResult(OpResult other, const LaneShuffle &asked) override {
    return success(asked.isIdentity() || (other == result && asked == shuffle));
  }
};
} // namespace

FailureOr<SmallVector<LaneShuffle>>
mlir::rope::getOperandShuffles(OpResult result, const LaneShuffle &shuffle) {
  LocalAccess access;
  access.result = result;
  access.shuffle = shuffle;
  access.operands.resize(result.getOwner()->getNumOperands());
  std::string reason;
  if (failed(relateShuffles(result.getOwner(), access, reason)))
    return failure();
  return access.operands;
}
