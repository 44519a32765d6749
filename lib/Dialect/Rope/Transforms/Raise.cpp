//===- Raise.cpp - Recognise rotations by proof -----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Picks the values that may be rotations, asks the prover, and replaces what it
// proved. Nothing here depends on how a model spells its rotation.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "rope/Analysis/EqualDims.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/RaiseCandidates.h"
#include "rope/Dialect/Rope/Transforms/RaisePermute.h"
#include "rope/Dialect/Rope/Transforms/RaiseReshape.h"
#include "rope/Dialect/Rope/Transforms/RaiseRounding.h"
#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPERAISEPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Proof and replacement
//===----------------------------------------------------------------------===//

namespace {
/// Raises what one function, or any other op with a body, holds.
class Raiser {
public:
  Raiser(Operation *root, LaneBudget &budget, bool strictFP)
      : root(root), strictFP(strictFP), budget(budget), lanes(budget),
        mixing(lanes), candidates(collectCandidates(
                           root, mixing, budget, created, replaced, shuffles)) {
    lanes.setKeepsAnnotations();
  }

  RaiseResult run();

private:
  void prove(RotationProver &prover, Candidate &candidate, int64_t axis = -1);
  void proveAll(RotationProver &prover);
  bool proveView(RotationProver &prover, RewriterBase &rewriter, unsigned i,
                 Value view, int64_t axis, NearMiss &miss,
                 LanePlaces *wanted = nullptr);
  bool provePairViews(RotationProver &prover, RewriterBase &rewriter,
                      unsigned i, NearMiss &miss);
  void proveViews(RotationProver &prover, RewriterBase &rewriter);
  void explain(RotationProver &prover);
  Operation *emit(RewriterBase &rewriter, Candidate &candidate);
  void eraseUnread(RewriterBase &rewriter);

  bool begin(const Candidate &candidate);

  Operation *root;
  bool strictFP;
  LaneBudget &budget;
  LaneContext lanes;
  LaneMixing mixing;
  /// Tensors made of scalars of bodies, and views, to be read or erased. The
  /// engine knows values by address: none is freed while it is in use.
  SmallVector<Operation *> created;
  SmallVector<ReplacedOp> replaced;
  SmallVector<Operation *, 0> shuffles;
  std::vector<Candidate> candidates;
  /// Rotations, and values that cost too much: what follows does not look
  /// through them.
  llvm::DenseSet<Value> opaque;
  /// The bodies by their tensors, and the ops of those that read them now.
  llvm::DenseMap<Value, BodyRoot> bodies;
  llvm::SetVector<Operation *> readers;
  /// Where the budget was spent.
  std::optional<Location> notLookedAt;
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

/// Gives the proof of a candidate its share of the budget, if any is left.
bool Raiser::begin(const Candidate &candidate) {
  if (budget.isAllSpent()) {
    if (!notLookedAt)
      notLookedAt = candidate.value.getLoc();
    return false;
  }
  int64_t numLanes = 0;
  for (int64_t size : cast<ShapedType>(candidate.value.getType()).getShape())
    numLanes = std::max(numLanes, size);
  budget.begin(getRaiseShare(numLanes));
  return true;
}

/// Looks for a rotation along `onlyAxis`, or along any dimension.
void Raiser::prove(RotationProver &prover, Candidate &candidate,
                   int64_t onlyAxis) {
  if (mergesHeads(candidate, candidates))
    return;
  // What is scaled as a whole, after it was rotated, says nothing new.
  for (unsigned i : candidate.scaledSources)
    if (!candidates[i].rotation)
      candidate.sources.push_back(i);
  candidate.scaledSources.clear();
  // All lanes in the same order are the same rotation.
  if (candidate.sources.size() == 1) {
    const Candidate &source = candidates[candidate.sources.front()];
    if (source.provedAxis >= 0)
      if (std::optional<int64_t> axis = prover.getMovedAxis(
              candidate.value, source.value, source.provedAxis)) {
        candidate.provedAxis = *axis;
        return;
      }
  }
  // Raised values are operands of what follows, but a candidate that moves
  // their elements may hold the same rotation and more.
  llvm::DenseSet<Value> own;
  llvm::SetVector<unsigned> ancestors(candidate.sources.begin(),
                                      candidate.sources.end());
  for (unsigned i = 0; i < ancestors.size(); ++i)
    ancestors.insert(candidates[ancestors[i]].sources.begin(),
                     candidates[ancestors[i]].sources.end());
  for (unsigned i : ancestors)
    own.insert(candidates[i].value);
  auto isOpaque = [&](Value value) {
    Operation *op = value.getDefiningOp();
    return (opaque.contains(value) && !own.contains(value)) ||
           (op && isa_and_present<RopeDialect>(op->getDialect()));
  };

  if (!begin(candidate))
    return;
  auto type = cast<RankedTensorType>(candidate.value.getType());
  for (int64_t axis = type.getRank() - 1; axis >= 0; --axis) {
    int64_t numLanes = type.getDimSize(axis);
    if (ShapedType::isDynamic(numLanes) || numLanes < 4 ||
        (onlyAxis >= 0 && axis != onlyAxis))
      continue;
    NearMiss miss;
    std::optional<Rotation> rotation =
        prover.prove(candidate.value, axis, isOpaque, miss);
    if (budget.isSpent()) {
      // What was found by then need not be all.
      candidate.isTooCostly = true;
      // Slices of one value are not the operands of what follows: it is.
      if (candidate.sources.empty() ||
          !llvm::all_of(candidate.sources, [&](unsigned i) {
            return opaque.contains(candidates[i].value);
          }))
        opaque.insert(candidate.value);
      candidate.miss = {};
      candidate.miss.code = "budget";
      return;
    }
    if (miss && !candidate.miss)
      candidate.miss = miss;
    if (candidate.splits.empty())
      llvm::append_range(candidate.splits, prover.getSplits());
    if (!rotation)
      continue;
    if (strictFP && !keepSourceRounding(*rotation, candidate.miss))
      continue;
    if (StringRef code = whyNotEmitted(*rotation); !code.empty()) {
      // What could only be said lane by lane keeps its own reason.
      if (!candidate.miss && code == "no-table")
        candidate.miss = rotation->noTable;
      else if (!candidate.miss)
        candidate.miss.code = code;
      continue;
    }
    candidate.layouts = inferLayouts(root->getContext(), rotation->pairing);
    candidate.rotation = std::move(rotation);
    candidate.miss = miss;
    break;
  }
  if (!candidate.rotation)
    return;
  candidate.provedAxis = candidate.rotation->axis;
  for (unsigned i : ancestors) {
    if (!candidates[i].rotation)
      continue;
    // What is one rotation, and would be several numbers per pair, stays.
    bool loosens = candidate.rotation->pairing.kind == PairingKind::PerLane &&
                   candidates[i].rotation->pairing.kind != PairingKind::PerLane;
    if (loosens || !extends(candidate, candidates[i])) {
      candidate.rotation.reset();
      candidate.superseded.clear();
      candidate.miss = {};
      return;
    }
    candidate.superseded.push_back(i);
  }
  opaque.insert(candidate.value);
}

/// Proves candidate after candidate. Scalars of a body are asked only if no
/// result of its op is a rotation, and after the results: unless something was
/// fused, they are the same lanes.
void Raiser::proveAll(RotationProver &prover) {
  unsigned i = 0, e = candidates.size();
  while (i < e) {
    unsigned firstResult = i;
    while (candidates[firstResult].body)
      ++firstResult;
    Operation *op = candidates[firstResult].value.getDefiningOp();
    unsigned next = firstResult;
    while (next < e && candidates[next].value.getDefiningOp() == op)
      ++next;
    bool isRotation = false;
    auto proveRange = [&](unsigned begin, unsigned end) {
      for (unsigned k = begin; k < end; ++k) {
        if (!canBeRotated(candidates[k].value) ||
            !mixing.mayMix(candidates[k].value) || budget.isAllSpent())
          continue;
        prove(prover, candidates[k]);
        isRotation |= candidates[k].rotation.has_value();
      }
    };
    proveRange(firstResult, next);
    if (!isRotation)
      proveRange(i, firstResult);
    if (!isRotation)
      keepOneReason(MutableArrayRef(candidates).slice(i, firstResult - i + 1));
    if (budget.isAllSpent()) {
      notLookedAt = candidates[firstResult].value.getLoc();
      return;
    }
    i = next;
  }
}

/// Asks for a view of candidate `i`, which is made and left in place for as
/// long as the engine may know it.
bool Raiser::proveView(RotationProver &prover, RewriterBase &rewriter,
                       unsigned i, Value view, int64_t axis, NearMiss &miss,
                       LanePlaces *wanted) {
  Value original = candidates[i].value;
  while (view) {
    created.push_back(view.getDefiningOp());
    Candidate &candidate = candidates.emplace_back(
        view, SmallVector<unsigned>{i}, /*original=*/original);
    prove(prover, candidate, axis);
    if (candidate.rotation) {
      LanePlaces places =
          axis < 0 ? LanePlaces::OneDim : getLanePlaces(*candidate.rotation);
      if (places == LanePlaces::OneDim ||
          (places == LanePlaces::SideBySide &&
           (!wanted || *wanted == LanePlaces::SideBySide)))
        return true;
      if (wanted)
        *wanted = places;
    }
    SmallVector<DimSplit> splits = candidate.splits;
    if (!miss)
      miss = candidate.miss;
    candidates.pop_back();
    opaque.erase(view);
    if (axis < 0 || splits.empty())
      return false;
    // Merged dimensions of another kind hide the operand.
    for (const DimSplit &split : splits)
      axis += split.dim < axis;
    rewriter.setInsertionPointAfterValue(view);
    view = splitDims(rewriter, view, splits);
  }
  return false;
}

/// Lanes that have two dimensions in the program, seen as one.
bool Raiser::provePairViews(RotationProver &prover, RewriterBase &rewriter,
                            unsigned i, NearMiss &miss) {
  Value value = candidates[i].value;
  auto proveMerged = [&](int64_t dim, LanePlaces *wanted) {
    rewriter.setInsertionPointAfterValue(value);
    return proveView(prover, rewriter, i, mergePairDims(rewriter, value, dim),
                     dim, miss, wanted);
  };
  // A dimension may be merged with either neighbour: first with the one that
  // it shares a dimension of the operand with.
  SmallVector<int64_t> dims = findPairDims(value), others;
  for (int64_t dim : dims) {
    LanePlaces wanted = LanePlaces::OneDim;
    if (proveMerged(dim, dims.size() > 1 ? &wanted : nullptr))
      return true;
    if (wanted == LanePlaces::SideBySide)
      others.push_back(dim);
  }
  return llvm::any_of(others, [&](int64_t dim) {
    return proveMerged(dim, /*wanted=*/nullptr);
  });
}

/// Pairs may keep a dimension of their own, and other dimensions may be merged.
/// Such values are looked at in another shape.
void Raiser::proveViews(RotationProver &prover, RewriterBase &rewriter) {
  llvm::BitVector leadsToRotation(candidates.size());
  llvm::BitVector leadsToMiss(candidates.size());
  for (int64_t i = candidates.size() - 1; i >= 0; --i)
    for (unsigned source : candidates[i].sources) {
      if (candidates[i].rotation || leadsToRotation.test(i))
        leadsToRotation.set(source);
      if (candidates[i].miss || leadsToMiss.test(i))
        leadsToMiss.set(source);
    }
  for (unsigned i = 0, e = candidates.size(); i < e; ++i) {
    Value value = candidates[i].value;
    if (candidates[i].rotation || leadsToRotation.test(i) ||
        !canBeRotated(value) || !mixing.mayMix(value))
      continue;
    // Views of a view that was raised say nothing new.
    if (llvm::any_of(candidates[i].sources, [&](unsigned source) {
          return leadsToRotation.test(source);
        })) {
      leadsToRotation.set(i);
      continue;
    }
    SmallVector<DimSplit> splits = candidates[i].splits;
    bool isRaised = false;
    NearMiss miss;
    if (!splits.empty()) {
      rewriter.setInsertionPointAfterValue(value);
      isRaised =
          proveView(prover, rewriter, i, splitDims(rewriter, value, splits),
                    /*axis=*/-1, miss);
    }
    if (isRaised || provePairViews(prover, rewriter, i, miss))
      leadsToRotation.set(i);
    else if (!leadsToMiss.test(i) && !candidates[i].miss)
      candidates[i].miss = miss;
  }
}

/// Looks once more at values that nothing was found out about: they may be
/// rotations of two operands, or of a dimension of two.
void Raiser::explain(RotationProver &prover) {
  // What leads to something known, or comes from it, says nothing new.
  llvm::BitVector isKnown(candidates.size()), adds(candidates.size());
  for (int64_t i = candidates.size() - 1; i >= 0; --i) {
    if (candidates[i].rotation || candidates[i].miss)
      isKnown.set(i);
    if (isKnown.test(i))
      for (unsigned source : candidates[i].sources)
        isKnown.set(source);
  }
  auto isOpaque = [](Value value) {
    Operation *op = value.getDefiningOp();
    return op && isa_and_present<RopeDialect>(op->getDialect());
  };
  size_t nextAdds = 0;
  for (auto [i, candidate] : llvm::enumerate(candidates)) {
    for (unsigned source : candidate.sources)
      if (isKnown.test(source))
        isKnown.set(i);
    // Cheap questions first: most programs have nothing to explain.
    if (isKnown.test(i) || candidate.body || !canBeRotated(candidate.value) ||
        !mixing.mayPutLanesTogether(candidate.value))
      continue;
    for (; nextAdds <= i; ++nextAdds) {
      auto &sources = candidates[nextAdds].sources;
      if (llvm::any_of(sources, [&](unsigned j) { return adds.test(j); }) ||
          addsProducts(candidates[nextAdds].value.getDefiningOp()))
        adds.set(nextAdds);
    }
    if (!adds.test(i) || !putsLanesTogether(candidate.value.getDefiningOp()))
      continue;
    auto type = cast<RankedTensorType>(candidate.value.getType());
    for (int64_t axis = type.getRank() - 1; axis >= 0 && !candidate.miss;
         --axis) {
      int64_t numLanes = type.getDimSize(axis);
      if (ShapedType::isDynamic(numLanes) || numLanes < 2)
        continue;
      NearMiss miss;
      if (!begin(candidate))
        return;
      if (numLanes >= 4)
        miss = prover.findCrossedLanes(candidate.value, axis, isOpaque);
      else
        prover.prove(candidate.value, axis, isOpaque, miss);
      if (numLanes >= 4 || miss.code == "one-pair")
        candidate.miss = miss;
    }
    if (candidate.miss)
      isKnown.set(i);
  }
}

/// Gives a raised view the shape of the value that it stands for.
static void replaceOriginal(RewriterBase &rewriter, const Candidate &candidate,
                            Operation *apply) {
  Value original = candidate.original;
  rewriter.setInsertionPointAfter(apply);
  Value result =
      undoReshapes(rewriter, original, candidate.value, apply->getResult(0));
  // Between the value and the rotation there is only what made views of it.
  rewriter.replaceUsesWithIf(original, result, [&](OpOperand &use) {
    return use.getOwner()->getBlock() != apply->getBlock() ||
           apply->isBeforeInBlock(use.getOwner());
  });
}

/// Erases ops that nothing uses. Ops with effects, an assert in a body among
/// them, stay.
static void eraseDead(RewriterBase &rewriter, Operation *root) {
  llvm::SetVector<Operation *> worklist;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op != root)
      worklist.insert(op);
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!isOpTriviallyDead(op))
      continue;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (Operation *def = operand.getDefiningOp())
          if (!op->isAncestor(def))
            worklist.insert(def);
      if (inner != op && !isa<linalg::LinalgOp>(op))
        worklist.remove(inner);
    });
    rewriter.eraseOp(op);
  }
}

/// Replaces a proved rotation; null if that turns out not to be possible.
Operation *Raiser::emit(RewriterBase &rewriter, Candidate &candidate) {
  StringRef code = whyNotEmitted(*candidate.rotation);
  // What a body reads is replaced together with the tensor.
  Value tensor = candidate.original ? candidate.original : candidate.value;
  if (auto it = bodies.find(tensor); code.empty() && it != bodies.end()) {
    readBodyRoot(rewriter, it->second);
    readers.insert(it->second.op);
  }
  Operation *apply =
      emitRotation(rewriter, *candidate.rotation, candidate.layouts, code);
  if (apply && candidate.original)
    replaceOriginal(rewriter, candidate, apply);
  return apply;
}

/// Erases the tensors and views that nothing reads, and what was made for them
/// alone: everything else that they use has other uses.
void Raiser::eraseUnread(RewriterBase &rewriter) {
  llvm::DenseSet<Operation *> isCreated(created.begin(), created.end());
  for (Operation *op : llvm::reverse(created)) {
    llvm::SetVector<Operation *> worklist;
    worklist.insert(op);
    while (!worklist.empty()) {
      Operation *dead = worklist.pop_back_val();
      if (!isOpTriviallyDead(dead))
        continue;
      // Those that were created have their own turn.
      for (Value operand : dead->getOperands())
        if (Operation *def = operand.getDefiningOp();
            def && !isCreated.contains(def))
          worklist.insert(def);
      rewriter.eraseOp(dead);
    }
  }
}

RaiseResult Raiser::run() {
  RaiseResult result;
  result.hasRopes = mixing.hasRopes();
  result.shuffles = std::move(shuffles);
  if (candidates.empty())
    return result;
  // Ops of the first block run whatever else does.
  for (Operation &op : root->getRegion(0).front())
    setDimsOfDefinedOp(lanes, &op);
  RotationProver prover(lanes, root);
  proveAll(prover);

  IRRewriter rewriter(root->getContext());
  proveViews(prover, rewriter);
  explain(prover);
  result.numProofs = prover.getNumProofs();
  result.numExpansions = lanes.getNumExpansions();
  llvm::DenseMap<Value, Value> results;
  for (Candidate &candidate : candidates)
    if (candidate.body)
      bodies[candidate.value] = *candidate.body;
  for (Candidate &candidate : candidates) {
    if (!candidate.rotation)
      continue;
    // An operand may be the result of an earlier rotation.
    for (OperandSource &source : candidate.rotation->operands)
      if (Value value = results.lookup(source.value))
        source.value = value;
    Operation *apply = emit(rewriter, candidate);
    if (!apply) {
      candidate.rotation.reset();
      continue;
    }
    results[candidate.value] = apply->getResult(0);
    result.changed = true;
  }
  result.outcomes = summarizeCandidates(candidates);
  if (notLookedAt)
    result.outcomes.emplace_back(*notLookedAt).miss.code = "budget";
  // What stood for an op and is still read was no rotation.
  for (ReplacedOp op : replaced)
    rewriter.replaceAllUsesWith(op.standIn->getResults(),
                                op.original->getResults());
  eraseUnread(rewriter);
  if (!result.changed) {
    // What the program left unused may have gone with what was made of it.
    if (!created.empty())
      result.shuffles = collectShuffles(root);
    return result;
  }
  for (Operation *op : readers)
    cleanBody(rewriter, cast<linalg::GenericOp>(op));
  eraseDead(rewriter, root);
  // Rotations that share a table have each built its views.
  DominanceInfo dominance(root);
  eliminateCommonSubExpressions(rewriter, dominance, root);
  return result;
}

RaiseResult rope::raiseRotations(Operation *root, LaneBudget &budget,
                                 bool strictFP) {
  return Raiser(root, budget, strictFP).run();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct RopeRaisePass final
    : LanePass<mlir::rope::impl::RopeRaisePassBase<RopeRaisePass>> {
  using LanePass::LanePass;

  void runOnOperation() override {
    LaneBudget limit = budget > 0 ? LaneBudget(budget) : getRaiseBudget();
    RaiseResult result = raiseRotations(getOperation(), limit, strictFP);
    numProofs += result.numProofs;
    numExpansions += result.numExpansions;
    for (const RaiseOutcome &outcome : result.outcomes)
      if (outcome.miss)
        emitRemark(outcome);
    IRRewriter rewriter(&getContext());
    bool hasRopes = result.changed || result.hasRopes;
    // A table that is computed anew is rounded anew.
    bool hasTables =
        hasRopes && !strictFP && raiseTables(rewriter, getOperation(), limit);
    if (hasTables)
      eraseDead(rewriter, getOperation());
    if (result.changed || hasTables)
      result.shuffles = collectShuffles(getOperation());
    if (raisePermutes(rewriter, result.shuffles, hasRopes, limit) ||
        hasTables) {
      eraseDead(rewriter, getOperation());
      DominanceInfo dominance(getOperation());
      eliminateCommonSubExpressions(rewriter, dominance, getOperation());
      result.changed = true;
    }
    if (!result.changed)
      return markAllAnalysesPreserved();
    // Rotations that a later one holds are gone by now.
    getOperation()->walk([&](ApplyOp apply) {
      ++(apply.getPerLane() ? numPerLane : numPerPair);
    });
    getOperation()->walk([&](TableOp) { ++numTables; });
    getOperation()->walk([&](PermuteOp) { ++numPermutes; });
  }
};
} // namespace
