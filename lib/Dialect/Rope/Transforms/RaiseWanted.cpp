//===- RaiseWanted.cpp - Rotations that are no embeddings -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What is proved to rotate need not be a rotary embedding: the same algebra is
// in complex gates, in butterflies and in rotations of tokens.
//===----------------------------------------------------------------------===//

#include "RaiseProofDetail.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::rope;

/// Ops that are looked at between a value and the projection that made it.
static constexpr unsigned maxSteps = 64;

static LaneExpr toExpr(const Coefficient &coefficient) {
  return LaneExpr(static_cast<const LanePolynomial *>(coefficient.value));
}

//===----------------------------------------------------------------------===//
// Projections
//===----------------------------------------------------------------------===//

static bool movesOnly(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ExtractSliceOp, tensor::CastOp, tensor::ConcatOp,
             tensor::InsertSliceOp>(op);
}

bool rope::dependsOnInput(Value value) {
  llvm::SetVector<Value> worklist;
  worklist.insert(value);
  for (unsigned i = 0; i < worklist.size(); ++i) {
    Operation *op = worklist[i].getDefiningOp();
    if (!op || i >= maxSteps)
      return true;
    // Sizes and offsets say nothing of what a tensor holds.
    op->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (!isa<IndexType, IntegerType>(operand.getType()) &&
            !op->isAncestor(operand.getParentBlock()->getParentOp()))
          worklist.insert(operand);
    });
    if (op->getNumOperands() == 0 && !isa<tensor::EmptyOp>(op) &&
        !matchPattern(op, m_Constant()))
      return true;
  }
  return false;
}

/// Whether the value comes from a contraction, by views and element-wise ops.
static bool isProjected(Value value) {
  llvm::SetVector<Value> worklist;
  worklist.insert(value);
  for (unsigned i = 0; i < std::min<unsigned>(worklist.size(), maxSteps); ++i) {
    Operation *op = worklist[i].getDefiningOp();
    auto structured = dyn_cast_if_present<linalg::LinalgOp>(op);
    if (structured && structured.getNumReductionLoops() > 0)
      return true;
    if (structured)
      for (OpOperand *input : structured.getDpsInputOperands())
        worklist.insert(input->get());
    else if (op && movesOnly(op))
      worklist.insert(op->operand_begin(), op->operand_end());
  }
  return false;
}

namespace {
/// How much an operand of a contraction looks like a weight.
struct WeightLikeness {
  enum Kind { Computed, Argument, Constant } kind = Computed;
  int64_t rank = 0;

  /// Of two computed operands neither is a weight: scores and values, say.
  bool operator>(const WeightLikeness &other) const {
    return kind > other.kind ||
           (kind == other.kind && kind != Computed && rank < other.rank);
  }
};
} // namespace

static WeightLikeness getWeightLikeness(Value value) {
  for (unsigned step = 0; step < maxSteps; ++step) {
    Operation *op = value.getDefiningOp();
    auto type = dyn_cast<RankedTensorType>(value.getType());
    WeightLikeness likeness{WeightLikeness::Computed,
                            type ? type.getRank() : 0};
    if (!op) {
      likeness.kind = WeightLikeness::Argument;
      return likeness;
    }
    if (matchPattern(op, m_Constant())) {
      likeness.kind = WeightLikeness::Constant;
      return likeness;
    }
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    bool isCopy = structured && structured.getNumDpsInputs() == 1 &&
                  structured.getNumReductionLoops() == 0;
    if (!isCopy && !movesOnly(op)) {
      // Adapters that are added, and quantised rows: made of constants alone.
      if (!dependsOnInput(value))
        likeness.kind = WeightLikeness::Constant;
      return likeness;
    }
    value = op->getOperand(0);
  }
  return {};
}

namespace {
enum class AxisKind { Features, Tokens, Unknown };
} // namespace

/// What a dimension of a value counts, told by the contraction that made it:
/// features are counted by its weight, tokens by what it projects.
static AxisKind classifyAxis(Value value, int64_t dim) {
  for (unsigned step = 0; step < maxSteps; ++step) {
    Operation *op = value.getDefiningOp();
    if (!op)
      return AxisKind::Unknown;
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      for (const auto &[i, group] :
           llvm::enumerate(expand.getReassociationIndices()))
        if (llvm::is_contained(group, dim)) {
          dim = i;
          break;
        }
      value = expand.getSrc();
      continue;
    }
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
      SmallVector<int64_t> dims;
      for (int64_t source : collapse.getReassociationIndices()[dim])
        if (collapse.getSrcType().getDimSize(source) != 1)
          dims.push_back(source);
      if (dims.size() != 1)
        return AxisKind::Unknown;
      dim = dims.front();
      value = collapse.getSrc();
      continue;
    }
    if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
      llvm::SmallBitVector dropped = slice.getDroppedDims();
      for (int64_t source = 0; source <= dim; ++source)
        dim += dropped.test(source);
      value = slice.getSource();
      continue;
    }
    if (isa<tensor::CastOp, tensor::ConcatOp>(op)) {
      value = op->getOperand(0);
      continue;
    }
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured)
      return AxisKind::Unknown;
    auto loop = dyn_cast<AffineDimExpr>(
        structured.getIndexingMapMatchingResult(cast<OpResult>(value))
            .getResult(dim));
    if (!loop)
      return AxisKind::Unknown;
    SmallVector<OpOperand *> counting, others;
    for (OpOperand *input : structured.getDpsInputOperands())
      (structured.getMatchingIndexingMap(input).isFunctionOfDim(
           loop.getPosition())
           ? counting
           : others)
          .push_back(input);
    if (structured.getNumReductionLoops() > 0) {
      if (counting.size() != 1 || others.size() != 1)
        return AxisKind::Unknown;
      WeightLikeness mine = getWeightLikeness(counting.front()->get());
      WeightLikeness other = getWeightLikeness(others.front()->get());
      return mine > other   ? AxisKind::Features
             : other > mine ? AxisKind::Tokens
                            : AxisKind::Unknown;
    }
    // An element-wise op: follow what has the most dimensions, not the bias.
    std::optional<int64_t> next;
    for (OpOperand *input : counting) {
      AffineMap map = structured.getMatchingIndexingMap(input);
      std::optional<unsigned> position = map.getResultPosition(loop);
      if (!position ||
          (next && map.getNumResults() <=
                       cast<RankedTensorType>(value.getType()).getRank()))
        continue;
      next = *position;
      value = input->get();
    }
    if (!next)
      return AxisKind::Unknown;
    dim = *next;
  }
  return AxisKind::Unknown;
}

//===----------------------------------------------------------------------===//
// The reasons
//===----------------------------------------------------------------------===//

/// Whether the expression reads what was projected, angles apart.
bool RotationProver::holdsProjected(LaneExpr expr) {
  return llvm::any_of(expr.getTerms(), [](const LaneTerm &term) {
    return llvm::any_of(term.factors, [](const LaneAtom *atom) {
      return atom->isElement() && isProjected(atom->value);
    });
  });
}

/// Whether operand and tables could exchange their parts: (x1 + i*x2)(c + i*s)
/// is a rotation of either by the other. Only a guess could tell a gate of two
/// projections from a table.
bool RotationProver::isAmbiguous(const Proof &proof) {
  const LanePair &pair = proof.rotation.pairing.pairs.front();
  auto getElement = [&](const Coefficient &coefficient) -> const LaneAtom * {
    for (const void *expr : {coefficient.value, coefficient.negated})
      if (const LaneAtom *atom =
              LaneExpr(static_cast<const LanePolynomial *>(expr))
                  .getSingleAtom())
        return atom->isElement() ? atom : nullptr;
    return nullptr;
  };
  if (proof.rotation.operands.empty())
    return false;
  const LaneAtom *x = proof.atoms.front();
  SmallVector<const LaneAtom *> symbols = lanes.getSymbols(lanes.atom(x));
  SmallVector<const LaneAtom *> tableSymbols =
      lanes.getSymbols(toExpr(pair.c[0]));
  for (const LaneAtom *symbol : symbols)
    if (!llvm::is_contained(tableSymbols, symbol))
      return false;
  Value operand = proof.rotation.operands.back().value;
  // Halves of two tensors, of which one is projected, turn what is not: then
  // the operand is the table.
  if (holdsProjected(toExpr(pair.c[0])) != holdsProjected(toExpr(pair.s[0])))
    return !isProjected(operand);
  const LaneAtom *c = getElement(pair.c[0]), *s = getElement(pair.s[0]);
  if (!c || !s || c->value != s->value)
    return false;
  if (isProjected(c->value))
    return true;
  // Two arguments of one type: in a table of positions alone, heads and batch
  // would be missing.
  return !isProjected(operand) && operand.getType() == c->value.getType() &&
         symbols.size() >= 2;
}

/// Whether the expression has numbers of an input elsewhere than in angles.
bool RotationProver::holdsData(LaneExpr expr) {
  llvm::DenseSet<const LaneAtom *> seen;
  SmallVector<LaneExpr> worklist{expr};
  while (!worklist.empty())
    for (const LaneTerm &term : worklist.pop_back_val().getTerms())
      for (const LaneAtom *atom : term.factors) {
        if (atom->kind == LaneAtom::Kind::Symbol || !seen.insert(atom).second)
          continue;
        if (atom->isElement() &&
            !isa<IntegerType, IndexType>(getElementTypeOrSelf(atom->value)))
          return true;
        if (atom->kind != LaneAtom::Kind::Function ||
            (atom->getFunctionName() != "math.cos" &&
             atom->getFunctionName() != "math.sin"))
          llvm::append_range(worklist, atom->args);
      }
  return false;
}

/// Whether the operand is a table, made of constants and positions alone, and
/// the coefficients are not: a reflection of x by cos and sin is a rotation of
/// (cos, sin) by x.
bool RotationProver::exchangesTable(const Proof &proof) {
  const LanePair *pair = proof.rotation.pairing.pairs.begin();
  if (proof.rotation.pairing.pairs.empty() ||
      (!holdsData(toExpr(pair->c[0])) && !holdsData(toExpr(pair->s[0]))))
    return false;
  LaneExpr x = lanes.resolve(lanes.atom(proof.atoms.front()), proof.isOpaque);
  return x && !holdsData(x);
}

/// Whether an operand that stands still where the value moves is to be repeated
/// first: the tables move there, and only they can be tables. The algebra does
/// not tell: one key rotated by the tables of all heads is as well the tables
/// rotated by the key.
bool RotationProver::isRepeatedOperand(const Proof &proof) {
  llvm::DenseSet<const LaneAtom *> moving, tableSymbols;
  llvm::DenseSet<Value> held;
  bool isKnown = true;
  for (const LanePair &pair : proof.rotation.pairing.pairs)
    for (const Coefficient &coefficient :
         {pair.c[0], pair.c[1], pair.s[0], pair.s[1]}) {
      bool isTrig = false, reads = false;
      LaneExpr expr = toExpr(coefficient);
      lanes.walk(expr, [&](const LaneAtom *atom) {
        isTrig |= atom->kind == LaneAtom::Kind::Function &&
                  (atom->getFunctionName() == "math.cos" ||
                   atom->getFunctionName() == "math.sin");
        if (!atom->isElement())
          return;
        reads = true;
        held.insert(atom->value);
      });
      isKnown &= isTrig || !reads;
      for (const LaneAtom *symbol : lanes.getSymbols(expr))
        tableSymbols.insert(symbol);
    }
  for (const LaneAtom *atom : proof.atoms)
    for (LaneExpr index : atom->args)
      for (const LaneAtom *symbol : lanes.getSymbols(index))
        moving.insert(symbol);
  // What nothing depends on is repeated after the rotation.
  for (auto [symbol, dim] : proof.symbolDim)
    if (!moving.contains(symbol) && !tableSymbols.contains(symbol))
      return false;
  // Two tables of one value are a complex number, as the operand is.
  return isKnown ||
         (held.size() > 1 && llvm::any_of(moving, [&](const LaneAtom *symbol) {
            return !tableSymbols.contains(symbol);
          }));
}

Value RotationProver::proveRepeated(Proof &proof) {
  SmallVector<Value> still;
  std::swap(still, proof.still);
  proof.rotation.isRepeated = true;
  for (Value x : still)
    if (proveOn(proof, x) && proof.rotation.pairing.kind != PairingKind::None &&
        proof.rotation.pairing.kind != PairingKind::Copies &&
        isRepeatedOperand(proof))
      return x;
  proof.rotation.isRepeated = false;
  return nullptr;
}

/// Whether the dimension of the lanes counts something else than features.
static bool rotatesTokens(const Rotation &rotation, bool tableMoves) {
  auto type = cast<RankedTensorType>(rotation.result.getType());
  // Without a dimension of positions, all of them would turn by one angle.
  ArrayRef<int64_t> inner = type.getShape().drop_front(rotation.axis + 1);
  if (!tableMoves &&
      llvm::any_of(inner, [](int64_t size) { return size != 1; }))
    return true;
  for (const OperandSource &source : llvm::reverse(rotation.operands)) {
    std::optional<int64_t> laneDim;
    for (int64_t dim = 0, e = source.lanes.front().size(); dim < e; ++dim)
      if (source.lanes.front()[dim].offset != source.lanes.back()[dim].offset) {
        if (laneDim)
          return false;
        laneDim = dim;
      }
    if (!laneDim)
      continue;
    return classifyAxis(source.value, *laneDim) == AxisKind::Tokens;
  }
  return false;
}

/// Whether cos is sin up to the sign in every pair: what only a multiple of the
/// sum and the difference of two lanes has, whatever the table holds.
static bool turnsByHalfARightAngle(ArrayRef<LanePair> pairs) {
  return llvm::all_of(pairs, [](const LanePair &pair) {
    return pair.c[0] == pair.s[0] || pair.c[0].isNegationOf(pair.s[0]);
  });
}

/// Why nobody would call this rotation an embedding; empty if one might.
StringRef RotationProver::whyUnwanted(const Proof &proof) {
  const Rotation &rotation = proof.rotation;
  ArrayRef<LanePair> pairs = rotation.pairing.pairs;
  if (proof.getNumLanes() < 4)
    return rotation.pairing.kind == PairingKind::PerPair ? "one-pair" : "";
  bool isOneAngle =
      rotation.pairing.kind == PairingKind::PerPair && pairs.size() > 1;
  bool tableMoves = false;
  for (const LanePair &pair : pairs) {
    isOneAngle &= pair.c[0] == pairs.front().c[0] &&
                  (pair.s[0] == pairs.front().s[0] ||
                   pair.s[0].isNegationOf(pairs.front().s[0]));
    for (const Coefficient &coefficient : {pair.c[0], pair.s[0]})
      tableMoves |= !lanes.getSymbols(toExpr(coefficient)).empty();
  }
  if (isOneAngle || turnsByHalfARightAngle(pairs))
    return "one-angle";
  if (isAmbiguous(proof))
    return "ambiguous-operand";
  if (rotatesTokens(rotation, tableMoves))
    return "not-features";
  return {};
}

NearMiss RotationProver::describeUnwanted(const Proof &proof, StringRef code) {
  const LanePair &pair = proof.rotation.pairing.pairs.front();
  auto strX = [&](int64_t lane) {
    return lanes.str(lanes.atom(followCopies(proof.atoms[proof.order[lane]])));
  };
  NearMiss miss{code, pair.uTo, pair.vTo, strX(pair.u), strX(pair.v)};
  if (code == "ambiguous-operand") {
    const LaneAtom *x = proof.atoms[proof.order[pair.u]];
    miss.expected = lanes.str(toExpr(pair.c[0]));
    if (const LaneAtom *table = toExpr(pair.c[0]).getSingleAtom())
      if (isBefore(table, followCopies(x)))
        std::swap(miss.found, miss.expected);
  }
  if (code == "one-angle") {
    miss.found = lanes.str(toExpr(pair.c[0]));
    miss.expected = lanes.str(toExpr(proof.rotation.pairing.pairs[1].c[0]));
    miss.partner = proof.rotation.pairing.pairs[1].uTo;
  }
  return miss;
}
