//===- LaneShuffle.cpp - Permutations that pass through ops -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The algebra of shuffles, and structured and element-wise ops; shape ops are
// in LaneShuffleShapes.cpp.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/LaneShuffle.h"
#include "LaneShuffleDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Algebra
//===----------------------------------------------------------------------===//

/// No head, window or projection is longer; keeps hostile input cheap.
static constexpr int64_t kMaxIndices = 1 << 20;

/// Whether `lanes` is the same permutation in every run of `period`.
static bool repeatsEvery(ArrayRef<int64_t> lanes, int64_t period) {
  for (auto [index, lane] : llvm::enumerate(lanes)) {
    int64_t run = static_cast<int64_t>(index) / period * period;
    if (lane < run || lane >= run + period ||
        lane - run != lanes[static_cast<int64_t>(index) - run])
      return false;
  }
  return true;
}

LaneShuffle::LaneShuffle(int64_t dim, ArrayRef<int64_t> lanes) : dim(dim) {
  int64_t size = lanes.size();
  for (int64_t period = 1; period <= size; ++period) {
    if (size % period != 0 || !repeatsEvery(lanes, period))
      continue;
    this->lanes.assign(lanes.begin(), lanes.begin() + period);
    return;
  }
}

LaneShuffle LaneShuffle::withDim(int64_t newDim) const {
  LaneShuffle moved = *this;
  moved.dim = newDim;
  return moved;
}

SmallVector<int64_t> LaneShuffle::expand(int64_t size) const {
  if (size < 0 || size > kMaxIndices || size % getPeriod() != 0)
    return {};
  SmallVector<int64_t> indices(size);
  for (int64_t index = 0; index < size; ++index)
    indices[index] =
        index / getPeriod() * getPeriod() + lanes[index % getPeriod()];
  return indices;
}

FailureOr<LaneShuffle> LaneShuffle::merge(const LaneShuffle &a,
                                          const LaneShuffle &b) {
  if (a.isIdentity())
    return b;
  if (b.isIdentity() || a == b)
    return a;
  if (a.dim != b.dim)
    return failure();
  int64_t size = std::lcm(a.getPeriod(), b.getPeriod());
  SmallVector<int64_t> first = a.expand(size), second = b.expand(size);
  if (first.empty() || second.empty())
    return failure();
  llvm::BitVector used(size);
  for (int64_t index = 0; index < size; ++index) {
    if (first[index] == index)
      first[index] = second[index];
    else if (second[index] != index && second[index] != first[index])
      return failure();
    used.set(first[index]);
  }
  // Two cycles may share an index that one of them leaves alone.
  if (!used.all())
    return failure();
  return LaneShuffle(a.dim, first);
}

bool mlir::rope::isUniform(Value value) {
  for (int depth = 0; depth < 8; ++depth) {
    Operation *op = value.getDefiningOp();
    if (!op)
      return false;
    if (isa<tensor::EmptyOp, linalg::FillOp, tensor::SplatOp>(op))
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

/// Whether the reduction behind result `index` gives the same for any order of
/// its elements.
static bool reducesInAnyOrder(linalg::LinalgOp op, unsigned index) {
  Block *body = op.getBlock();
  BlockArgument accumulator = body->getArgument(op.getNumDpsInputs() + index);
  Operation *combiner =
      body->getTerminator()->getOperand(index).getDefiningOp();
  if (!combiner || combiner->getBlock() != body || !accumulator.hasOneUse() ||
      *accumulator.user_begin() != combiner)
    return false;
  return isa<arith::AddFOp, arith::MulFOp, arith::AddIOp, arith::MulIOp,
             arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
             arith::MinNumFOp, arith::MaxSIOp, arith::MinSIOp, arith::MaxUIOp,
             arith::MinUIOp, arith::AndIOp, arith::OrIOp, arith::XOrIOp>(
      combiner);
}

namespace {
/// The shuffles of the loops of one structured op.
struct LoopShuffles {
  linalg::LinalgOp op;
  ShuffleAccess &access;
  std::string &reason;
  SmallVector<LaneShuffle> loops;

  LogicalResult fail(const Twine &why) {
    reason = why.str();
    return failure();
  }

  /// The shuffle of a value moves the loop that runs over its dimension.
  LogicalResult collect(AffineMap map, const LaneShuffle &shuffle) {
    if (shuffle.isIdentity())
      return success();
    AffineDimExpr loop =
        dyn_cast<AffineDimExpr>(map.getResult(shuffle.getDim()));
    if (!loop)
      return fail("it is not indexed by a single loop");
    unsigned position = loop.getPosition();
    FailureOr<LaneShuffle> merged =
        LaneShuffle::merge(loops[position], shuffle.withDim(position));
    if (failed(merged))
      return fail("two layouts meet in it");
    loops[position] = *merged;
    return success();
  }

  /// Whether running a loop in another order changes only where its elements
  /// are read and written.
  LogicalResult checkLoop(unsigned loop) {
    for (AffineMap map : op.getIndexingMapsArray())
      for (AffineExpr expr : map.getResults())
        if (!isa<AffineDimExpr>(expr) && expr.isFunctionOfDim(loop))
          return fail("it computes an index from the lane");
    WalkResult walk = op.getBlock()->walk([&](linalg::IndexOp index) {
      return index.getDim() == loop ? WalkResult::interrupt()
                                    : WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return fail("it uses the number of the lane");
    bool reduction =
        op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
    for (OpOperand &init : op.getDpsInitsMutable()) {
      bool written = op.getMatchingIndexingMap(&init).isFunctionOfDim(loop);
      if (written)
        continue;
      unsigned index = init.getOperandNumber() - op.getNumDpsInputs();
      if (!reduction || !reducesInAnyOrder(op, index))
        return fail("it reduces over the lanes in order");
    }
    return success();
  }

  /// The shuffle that the loops ask of a value.
  FailureOr<LaneShuffle> getRequired(AffineMap map) {
    LaneShuffle required;
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop || loops[loop.getPosition()].isIdentity())
        continue;
      if (!required.isIdentity())
        return fail("two dimensions of a value would be permuted");
      required = loops[loop.getPosition()].withDim(dim);
    }
    return required;
  }
};
} // namespace

/// Whether the op reads the value, rather than only writing over it.
static bool readsOperand(linalg::LinalgOp op, OpOperand &operand) {
  return !op.isDpsInit(&operand) || op.payloadUsesValueFromOperand(&operand);
}

static LogicalResult relateStructured(linalg::LinalgOp op,
                                      ShuffleAccess &access,
                                      std::string &reason) {
  LoopShuffles state{op, access, reason,
                     SmallVector<LaneShuffle>(op.getNumLoops())};
  if (!op.hasPureTensorSemantics())
    return state.fail("it works on memory");
  for (OpOperand &operand : op->getOpOperands()) {
    if (!readsOperand(op, operand))
      continue;
    if (failed(state.collect(op.getMatchingIndexingMap(&operand),
                             access.getOperand(operand))))
      return failure();
  }
  for (OpResult result : op->getResults())
    if (failed(state.collect(op.getIndexingMapMatchingResult(result),
                             access.getResult(result))))
      return failure();
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (!state.loops[loop].isIdentity() && failed(state.checkLoop(loop)))
      return failure();
  for (OpOperand &operand : op->getOpOperands()) {
    if (!readsOperand(op, operand))
      continue;
    FailureOr<LaneShuffle> required =
        state.getRequired(op.getMatchingIndexingMap(&operand));
    if (failed(required))
      return failure();
    if (failed(access.setOperand(operand, *required)))
      return failure();
  }
  for (OpResult result : op->getResults()) {
    FailureOr<LaneShuffle> required =
        state.getRequired(op.getIndexingMapMatchingResult(result));
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
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
    return relateStructured(structured, access, reason);
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
