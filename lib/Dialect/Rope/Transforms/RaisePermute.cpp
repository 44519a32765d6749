//===- RaisePermute.cpp - From lane shuffles to rope.permute ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every lane of a value is followed through ops that only move elements. Where
// all of them are lanes of one value of the same type, in the order of another
// layout, the value is that permutation of it.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaisePermute.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Analysis/LaneContext.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Dialect/Rope/Transforms/LaneMixing.h"
#include "rope/Dialect/Rope/Transforms/RaiseReport.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

/// Weights of all heads have many rows; their permutation is still found.
static constexpr int64_t maxLanes = 1 << 14;

/// Moves that one shuffle is made of.
static constexpr int maxSteps = 16;

/// Whether the op computes nothing but indices.
static bool onlyMoves(Operation *op) {
  if (isa<tensor::CollapseShapeOp, tensor::ConcatOp, tensor::InsertSliceOp,
          tensor::ExpandShapeOp, tensor::ReshapeOp, tensor::GatherOp,
          tensor::ExtractSliceOp, tensor::CastOp, linalg::TransposeOp>(op))
    return true;
  auto generic = dyn_cast<linalg::GenericOp>(op);
  return generic && generic->getNumResults() == 1 && !isReduction(generic) &&
         llvm::all_of(
             generic.getBody()->without_terminator(), [](Operation &inner) {
               return isa<tensor::ExtractOp>(inner) ||
                      !isa<FloatType>(
                          inner.getNumResults() == 1
                              ? inner.getResult(0).getType()
                              : Type(IndexType::get(inner.getContext())));
             });
}

bool rope::mayEndShuffle(Operation *op) {
  if (op->getNumResults() != 1)
    return false;
  // A gather, not a broadcast; few are, and that is seen at once.
  if (auto generic = dyn_cast<linalg::GenericOp>(op);
      generic &&
      llvm::none_of(*generic.getBody(), llvm::IsaPred<tensor::ExtractOp>))
    return false;
  return !isa<tensor::ExtractSliceOp, tensor::CastOp, linalg::TransposeOp>(
             op) &&
         onlyMoves(op);
}

SmallVector<Operation *, 0> rope::collectShuffles(Operation *root) {
  SmallVector<Operation *, 0> shuffles;
  walkTensorOps(root, [&](Operation *op) {
    if (mayEndShuffle(op))
      shuffles.push_back(op);
  });
  return shuffles;
}

/// Whether ops that only move elements lead to another value of the same type:
/// few do, and that is cheaper to see than what they move.
static bool reachesSameType(Value value) {
  llvm::SmallSetVector<Value, 2 * maxSteps> seen;
  seen.insert(value);
  for (unsigned i = 0; i < seen.size() && i < 2 * maxSteps; ++i) {
    if (i > 0 && seen[i].getType() == value.getType())
      return true;
    Operation *op = seen[i].getDefiningOp();
    if (!op || !onlyMoves(op))
      continue;
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (isa<RankedTensorType>(operand.getType()) &&
            !operand.getDefiningOp<tensor::EmptyOp>())
          seen.insert(operand);
    });
  }
  return false;
}

namespace {
struct Shuffle {
  Value result, source;
  int64_t dim;
  LayoutAttr from, to;
};

class ShuffleProver {
public:
  explicit ShuffleProver(LaneContext &lanes) : lanes(lanes) {}
  std::optional<Shuffle> prove(Value value, int64_t dim);

private:
  bool makeIndex(Value value, int64_t dim);
  bool isSameButFor(const LaneAtom *atom, Value value, int64_t dim,
                    int64_t &lane);
  const LaneAtom *getLane(Value value, int64_t dim, int64_t lane);

  LaneContext &lanes;
  SmallVector<LaneExpr> index;
  llvm::DenseMap<std::pair<int64_t, const void *>, LaneExpr> symbols;
};
} // namespace

bool ShuffleProver::makeIndex(Value value, int64_t dim) {
  auto type = cast<RankedTensorType>(value.getType());
  index.assign(type.getRank(), LaneExpr());
  for (int64_t d = 0; d < type.getRank(); ++d) {
    if (d == dim)
      continue;
    if (type.getDimSize(d) == 1) {
      index[d] = lanes.constant(0);
      continue;
    }
    LaneExpr extent = lanes.dim(value, d);
    if (!extent)
      return false;
    LaneExpr &symbol = symbols[{d, extent.getAsOpaquePointer()}];
    if (!symbol)
      symbol = lanes.symbol(extent);
    index[d] = symbol;
  }
  return true;
}

const LaneAtom *ShuffleProver::getLane(Value value, int64_t dim, int64_t lane) {
  SmallVector<LaneExpr> at(index);
  at[dim] = lanes.constant(lane);
  LaneExpr expr = lanes.element(value, at);
  return expr ? expr.getSingleAtom() : nullptr;
}

/// Whether the atom is a lane of a value like `value`, at the same outer index.
bool ShuffleProver::isSameButFor(const LaneAtom *atom, Value value, int64_t dim,
                                 int64_t &lane) {
  if (atom->value.getType() != value.getType() || atom->number != 0)
    return false;
  for (auto [d, expr] : llvm::enumerate(atom->args)) {
    if (static_cast<int64_t>(d) == dim) {
      std::optional<int64_t> number = expr.getConstant();
      if (!number)
        return false;
      lane = *number;
      continue;
    }
    if (expr != index[d] || lanes.dim(atom->value, d) != lanes.dim(value, d))
      return false;
  }
  return true;
}

/// The layouts that `lanes` permutes from and to: lane j of the result is lane
/// lanes[j], the same in every head of `headDim` lanes.
static std::pair<LayoutAttr, LayoutAttr>
findLayouts(MLIRContext *context, ArrayRef<int64_t> lanes, int64_t headDim) {
  int64_t first = -1, last = -1;
  for (auto [j, lane] : llvm::enumerate(lanes)) {
    int64_t head = static_cast<int64_t>(j) / headDim * headDim;
    if (lane - head != lanes[j % headDim])
      return {};
    if (static_cast<int64_t>(j) < headDim && lane != static_cast<int64_t>(j)) {
      first = first < 0 ? j : first;
      last = j;
    }
  }
  // The first and the last lane of a window stay where they are.
  int64_t offset = first - 1, size = last - first + 3;
  if (first < 1 || offset + size > headDim || size % 2 != 0)
    return {};
  auto get = [&](LayoutKind kind) {
    return LayoutAttr::get(context, kind, headDim, offset, size);
  };
  LayoutAttr split = get(LayoutKind::Split);
  LayoutAttr interleaved = get(LayoutKind::Interleaved);
  if (interleaved.getPermutationTo(split) == lanes.take_front(headDim))
    return {interleaved, split};
  if (split.getPermutationTo(interleaved) == lanes.take_front(headDim))
    return {split, interleaved};
  return {};
}

std::optional<Shuffle> ShuffleProver::prove(Value value, int64_t dim) {
  int64_t count = cast<RankedTensorType>(value.getType()).getDimSize(dim);
  if (ShapedType::isDynamic(count) || count < 4 || count > maxLanes ||
      !makeIndex(value, dim))
    return std::nullopt;
  // Most values are told by a few lanes: one of them moves in a window that
  // begins or ends with the lanes, or lies in the middle.
  auto follow = [&](ArrayRef<int64_t> asked, Value &source,
                    SmallVectorImpl<int64_t> &found) {
    SmallVector<const LaneAtom *> atoms;
    for (int64_t lane : asked)
      atoms.push_back(getLane(value, dim, lane));
    source = {};
    for (int step = 0; step < maxSteps; ++step) {
      for (const LaneAtom *&atom : atoms) {
        LaneExpr expr =
            atom && atom->isElement() ? lanes.expand(atom) : LaneExpr();
        atom = expr ? expr.getSingleAtom() : nullptr;
        if (!atom || !atom->isElement())
          return;
      }
      SmallVector<int64_t> here(atoms.size());
      bool fits = true;
      for (auto [atom, lane] : llvm::zip_equal(atoms, here))
        fits = fits && atom->value == atoms.front()->value &&
               isSameButFor(atom, value, dim, lane);
      if (!fits)
        continue;
      // The farthest counts: what is undone on the way is no shuffle.
      source = atoms.front()->value;
      found.assign(here.begin(), here.end());
    }
  };
  Value source;
  SmallVector<int64_t> some, all, asked;
  SmallVector<int64_t> probes{1, 2, count / 2, count - 2};
  follow(probes, source, some);
  if (!source || some == probes)
    return std::nullopt;
  for (int64_t lane = 0; lane < count; ++lane)
    asked.push_back(lane);
  follow(asked, source, all);
  if (!source)
    return std::nullopt;
  for (int64_t headDim = 4; headDim <= count; headDim += 2) {
    if (count % headDim != 0)
      continue;
    auto [from, to] = findLayouts(value.getContext(), all, headDim);
    if (from)
      return Shuffle{value, source, dim, from, to};
  }
  return std::nullopt;
}

bool rope::raisePermutes(RewriterBase &rewriter, ArrayRef<Operation *> ends,
                         bool hasRopes, LaneBudget &budget) {
  LaneContext lanes(budget);
  lanes.setKeepsAnnotations();
  ShuffleProver prover(lanes);
  std::vector<Shuffle> shuffles;
  // Who spent it all has said so.
  bool isReported = budget.isAllSpent();
  for (Operation *op : ends) {
    Value value = op->getResult(0);
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || !reachesSameType(value))
      continue;
    // Channels of images are shuffled too; lanes come last, but for weights.
    int64_t last = type.getRank() - 1;
    for (int64_t dim = last; dim >= (hasRopes ? 0 : last); --dim) {
      budget.begin(getRaiseShare(type.getDimSize(dim)));
      std::optional<Shuffle> shuffle = prover.prove(value, dim);
      if (budget.isSpent()) {
        RaiseOutcome outcome(value.getLoc());
        outcome.miss.code = "budget";
        if (!isReported)
          emitRemark(outcome);
        isReported = budget.isAllSpent();
        break;
      }
      if (shuffle) {
        shuffles.push_back(*shuffle);
        break;
      }
    }
  }
  llvm::DenseMap<Value, Value> replaced;
  for (Shuffle &shuffle : shuffles) {
    rewriter.setInsertionPointAfterValue(shuffle.result);
    Location loc = shuffle.result.getLoc();
    Value source = shuffle.source;
    if (Value permuted = replaced.lookup(source))
      source = permuted;
    Value init = tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, source),
        cast<RankedTensorType>(source.getType()).getElementType());
    auto permute = PermuteOp::create(rewriter, loc, source, init, shuffle.from,
                                     shuffle.to, shuffle.dim);
    replaced[shuffle.result] = permute.getResult(0);
    rewriter.replaceAllUsesWith(shuffle.result, permute.getResult(0));
  }
  return !shuffles.empty();
}
