//===- Raise.cpp - Recognise rotations by proof -----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Picks the values that may be rotations, asks the prover, and replaces what it
// proved. Nothing here depends on how a model spells its rotation.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/CSE.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/RaiseProof.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPERAISEPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

static bool isFloatTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<FloatType>(type.getElementType());
}

/// Whether the op computes sums, so that a lane of its result may be the sum of
/// two products.
static bool makesSums(Operation *op) {
  if (isa<arith::AddFOp, arith::SubFOp, math::FmaOp>(op))
    return true;
  if (op->getNumRegions() == 0 || !isa<linalg::LinalgOp>(op))
    return false;
  return op
      ->walk([](Operation *inner) {
        return isa<arith::AddFOp, arith::SubFOp, math::FmaOp, complex::MulOp,
                   complex::AddOp, complex::SubOp>(inner)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Whether the op only moves elements, so that a rotation may be complete only
/// after it: a concat of two halves, the view of complex numbers as floats.
static bool movesElements(Operation *op) {
  if (isa<tensor::ConcatOp, tensor::InsertSliceOp, tensor::ExtractSliceOp,
          tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
          tensor::CastOp>(op))
    return true;
  if (!isa<linalg::LinalgOp>(op))
    return false;
  return !op->walk([](Operation *inner) {
              // Casts change no value; anything else that makes floats does.
              return isa<arith::ArithDialect, math::MathDialect>(
                         inner->getDialect()) &&
                             llvm::any_of(inner->getResultTypes(),
                                          llvm::IsaPred<FloatType>) &&
                             !isa<arith::SelectOp, arith::TruncFOp,
                                  arith::ExtFOp, arith::ConstantOp>(inner)
                         ? WalkResult::interrupt()
                         : WalkResult::advance();
            }).wasInterrupted();
}

namespace {
/// A value that may be a rotation, and how it came to be one.
struct Candidate {
  Candidate(Value value, SmallVector<unsigned> sources)
      : value(value), sources(std::move(sources)) {}

  Value value;
  /// The candidates that this one moves elements of.
  SmallVector<unsigned> sources;
  std::optional<Rotation> rotation;
  PairingLayouts layouts;
  NearMiss miss;
  /// Whether a later candidate holds this rotation and more.
  bool isSuperseded = false;
};
} // namespace

/// Values that sums reach by mere movement, in program order.
static std::vector<Candidate> collectCandidates(Operation *root) {
  std::vector<Candidate> candidates;
  llvm::DenseMap<Value, unsigned> number;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == root || op->getNumResults() != 1)
      return WalkResult::advance();
    // Bodies of structured ops compute scalars.
    if (!isa<RankedTensorType>(op->getResult(0).getType()))
      return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                       : WalkResult::advance();
    SmallVector<unsigned> sources;
    if (movesElements(op)) {
      llvm::SetVector<Value> used(op->operand_begin(), op->operand_end());
      op->walk([&](Operation *inner) {
        used.insert(inner->operand_begin(), inner->operand_end());
      });
      for (Value value : used)
        if (auto it = number.find(value); it != number.end())
          sources.push_back(it->second);
    }
    if (!sources.empty() || makesSums(op)) {
      number[op->getResult(0)] = candidates.size();
      candidates.emplace_back(op->getResult(0), std::move(sources));
    }
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  return candidates;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct RopeRaisePass final
    : mlir::rope::impl::RopeRaisePassBase<RopeRaisePass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyLaneSemanticsAttached(context);
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registerLaneSemanticsExternalModels(registry);
  }
  void runOnOperation() override;

private:
  void prove(RotationProver &prover, MutableArrayRef<Candidate> candidates,
             Candidate &candidate);
  void report(ArrayRef<Candidate> candidates);
};
} // namespace

/// Whether `wide` is more than a reshaped `narrow`: more lanes, other lanes or
/// another element type.
static bool extends(const Candidate &wide, const Candidate &narrow) {
  auto type = cast<RankedTensorType>(wide.value.getType());
  auto other = cast<RankedTensorType>(narrow.value.getType());
  return type.getDimSize(wide.rotation->axis) !=
             other.getDimSize(narrow.rotation->axis) ||
         wide.layouts.read != narrow.layouts.read ||
         wide.layouts.written != narrow.layouts.written ||
         type.getElementType() != other.getElementType();
}

void RopeRaisePass::prove(RotationProver &prover,
                          MutableArrayRef<Candidate> candidates,
                          Candidate &candidate) {
  // Raised values are operands of what follows, but a candidate that moves
  // their elements may hold the same rotation and more.
  llvm::DenseSet<Value> opaque, own;
  llvm::SetVector<unsigned> ancestors(candidate.sources.begin(),
                                      candidate.sources.end());
  for (unsigned i = 0; i < ancestors.size(); ++i)
    ancestors.insert(candidates[ancestors[i]].sources.begin(),
                     candidates[ancestors[i]].sources.end());
  for (unsigned i : ancestors)
    own.insert(candidates[i].value);
  for (Candidate &other : candidates)
    if (other.rotation && !own.contains(other.value))
      opaque.insert(other.value);
  auto isOpaque = [&](Value value) {
    Operation *op = value.getDefiningOp();
    return opaque.contains(value) || (op && isa<RopeDialect>(op->getDialect()));
  };

  auto type = cast<RankedTensorType>(candidate.value.getType());
  for (int64_t axis = type.getRank() - 1; axis >= 0; --axis) {
    int64_t numLanes = type.getDimSize(axis);
    if (ShapedType::isDynamic(numLanes) || numLanes < 4)
      continue;
    NearMiss miss;
    std::optional<Rotation> rotation =
        prover.prove(candidate.value, axis, isOpaque, miss);
    if (miss && !candidate.miss)
      candidate.miss = miss;
    if (!rotation)
      continue;
    candidate.layouts = inferLayouts(&getContext(), rotation->pairing);
    candidate.rotation = std::move(rotation);
    candidate.miss = miss;
    break;
  }
  if (!candidate.rotation)
    return;
  for (unsigned i : ancestors) {
    if (!candidates[i].rotation)
      continue;
    if (!extends(candidate, candidates[i])) {
      candidate.rotation.reset();
      candidate.miss = {};
      return;
    }
    candidates[i].isSuperseded = true;
  }
}

/// Erases ops that nothing uses, starting from `values`. Ops with effects, an
/// assert in a body among them, stay.
static void eraseDead(RewriterBase &rewriter, ArrayRef<Operation *> roots) {
  llvm::SetVector<Operation *> worklist(roots.begin(), roots.end());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *def = operand.getDefiningOp())
          if (!op->isAncestor(def))
            worklist.insert(def);
    });
    worklist.remove(op);
    rewriter.eraseOp(op);
  }
}

/// One remark for each value that nearly is a rotation, or is one per lane.
void RopeRaisePass::report(ArrayRef<Candidate> candidates) {
  // What moves the elements of a reported or raised value says nothing new.
  llvm::BitVector isKnown(candidates.size());
  llvm::BitVector leadsToRotation(candidates.size());
  for (int64_t i = candidates.size() - 1; i >= 0; --i)
    if (candidates[i].rotation || leadsToRotation.test(i))
      for (unsigned source : candidates[i].sources)
        leadsToRotation.set(source);
  for (auto [i, candidate] : llvm::enumerate(candidates)) {
    bool known = llvm::any_of(candidate.sources,
                              [&](unsigned j) { return isKnown.test(j); });
    bool isPerLane = candidate.rotation && candidate.miss;
    if (candidate.miss && !candidate.isSuperseded && (!known || isPerLane) &&
        (isPerLane || !leadsToRotation.test(i))) {
      const NearMiss &miss = candidate.miss;
      InFlightDiagnostic remark =
          emitRemark(candidate.value.getLoc())
          << "[" << miss.code << "] "
          << (candidate.rotation ? "raised per lane" : "not raised");
      if (miss.lane >= 0)
        remark << ": lane " << miss.lane;
      if (miss.partner >= 0)
        remark << " with lane " << miss.partner;
      if (!miss.found.empty())
        remark << ": '" << miss.found << "' and '" << miss.expected << "'";
    }
    if (known || candidate.miss || candidate.rotation)
      isKnown.set(i);
  }
}

void RopeRaisePass::runOnOperation() {
  Operation *root = getOperation();
  std::vector<Candidate> candidates = collectCandidates(root);
  if (candidates.empty())
    return markAllAnalysesPreserved();
  LaneContext lanes;
  RotationProver prover(lanes, root);
  for (Candidate &candidate : candidates) {
    if (!isFloatTensor(candidate.value))
      continue;
    if (lanes.isBudgetSpent()) {
      emitRemark(candidate.value.getLoc())
          << "[budget] not looked at: the budget of the analysis is spent";
      break;
    }
    prove(prover, candidates, candidate);
  }

  IRRewriter rewriter(&getContext());
  SmallVector<Operation *> replaced;
  llvm::DenseMap<Value, Value> results;
  for (Candidate &candidate : candidates) {
    if (!candidate.rotation)
      continue;
    // An operand may be the result of an earlier rotation.
    for (OperandSource &source : candidate.rotation->operands)
      if (Value result = results.lookup(source.value))
        source.value = result;
    StringRef code;
    Operation *apply =
        emitRotation(rewriter, *candidate.rotation, candidate.layouts, code);
    if (!apply) {
      // What could only be said lane by lane keeps its own reason.
      if (!candidate.miss)
        candidate.miss.code = code;
      candidate.rotation.reset();
      continue;
    }
    if (candidate.rotation->pairing.kind == PairingKind::PerPair)
      ++numPerPair;
    else
      ++numPerLane;
    results[candidate.value] = apply->getResult(0);
    replaced.push_back(candidate.value.getDefiningOp());
  }
  report(candidates);
  if (replaced.empty())
    return markAllAnalysesPreserved();
  eraseDead(rewriter, replaced);
  // Rotations that share a table have each built its views.
  DominanceInfo dominance(root);
  eliminateCommonSubExpressions(rewriter, dominance, root);
}
