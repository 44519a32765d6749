//===- RaiseNearMiss.cpp - What looks like a rotation -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Lanes that are the products of a rotation, though of no one operand: found by
// the products alone.
//===----------------------------------------------------------------------===//

#include "RaiseProofDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "rope/Dialect/Rope/Transforms/LaneMixing.h"

using namespace mlir;
using namespace mlir::rope;

/// Ops between a product and the sum that it goes into: views, negations.
static constexpr unsigned maxDepth = 4;
/// Ops that are looked at for one that puts lanes together.
static constexpr unsigned maxOps = 32;
/// Expansions from a lane to its two products.
static constexpr unsigned maxExpansions = 64;

//===----------------------------------------------------------------------===//
// By ops
//===----------------------------------------------------------------------===//

/// The number of products in the body of a structured op. A contraction adds
/// its own: whoever adds projections to something pairs no lanes.
static int64_t countProducts(Block &body) {
  int64_t count = 0;
  if (isReduction(body.getParentOp()))
    return 0;
  auto visit = [&](Operation *inner) {
    count += isa<arith::MulFOp, math::FmaOp>(inner);
    count += 2 * isa<complex::MulOp>(inner);
  };
  for (Operation &inner : body)
    if (inner.getNumRegions() == 0)
      visit(&inner);
    else
      inner.walk(visit);
  return count;
}

static bool hasOneInput(Operation *structured) {
  if (auto generic = dyn_cast<linalg::GenericOp>(structured))
    return generic.getInputs().size() == 1;
  return cast<linalg::LinalgOp>(structured).getNumDpsInputs() == 1;
}

static bool isProduct(Value value, unsigned depth = 0) {
  Operation *op = value.getDefiningOp();
  if (!op || depth > maxDepth)
    return false;
  if (isa<arith::MulFOp, complex::MulOp>(op))
    return true;
  Block *body = getStructuredBody(op);
  if (body && countProducts(*body) > 0)
    return true;
  if (body ? hasOneInput(op)
           : isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                 tensor::ExtractSliceOp, tensor::CastOp, arith::NegFOp,
                 arith::ExtFOp, arith::TruncFOp>(op))
    return isProduct(op->getOperand(0), depth + 1);
  return false;
}

bool rope::addsProducts(Operation *op) {
  Block *body = getStructuredBody(op);
  if (body && isReduction(op))
    return false;
  int64_t count = body ? countProducts(*body) : 0;
  for (Value operand : op->getOperands()) {
    if (count >= 2)
      return true;
    count += isProduct(operand);
  }
  return count >= 2;
}

bool rope::putsLanesTogether(Operation *op) {
  llvm::SetVector<Operation *> worklist;
  worklist.insert(op);
  for (unsigned i = 0; i < std::min<unsigned>(worklist.size(), maxOps); ++i) {
    Operation *current = worklist[i];
    auto structured = dyn_cast<linalg::LinalgOp>(current);
    if (isa<tensor::ConcatOp, tensor::InsertSliceOp>(current) ||
        (structured && structured.hasIndexSemantics()))
      return true;
    if (structured ? isReduction(structured)
                   : !isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                          tensor::ExtractSliceOp, tensor::CastOp>(current) &&
                         current->getNumRegions() > 0)
      continue;
    for (Value operand : current->getOperands())
      if (Operation *def = operand.getDefiningOp())
        worklist.insert(def);
  }
  return false;
}

//===----------------------------------------------------------------------===//
// By lanes
//===----------------------------------------------------------------------===//

/// A lane that is the sum of two products, signs left out.
struct RotationProver::CrossForm {
  using Product = std::pair<const LaneAtom *, const LaneAtom *>;
  Product products[2];

  /// One factor of each product, in four ways.
  std::array<Product, 4> getChoices() const {
    auto [a, c] = products[0];
    auto [b, s] = products[1];
    return {Product(a, b), Product(a, s), Product(c, b), Product(c, s)};
  }
  /// What the factor is multiplied with.
  const LaneAtom *getOther(const LaneAtom *factor) const {
    for (auto [a, b] : products)
      if (a == factor || b == factor)
        return a == factor ? b : a;
    return nullptr;
  }
};

/// What an element is, if it is nothing but another one, or its negation.
const LaneAtom *RotationProver::followCopies(const LaneAtom *atom) {
  for (unsigned i = 0; i < maxExpansions && atom->isElement(); ++i) {
    LaneExpr expr = lanes.expand(atom);
    if (!expr || expr.getTerms().size() != 1)
      break;
    const LaneTerm &term = expr.getTerms().front();
    if (term.factors.size() != 1 || std::abs(term.coefficient) != 1)
      break;
    atom = term.factors.front();
  }
  // A table that is computed: its arguments may be spelled in two ways.
  if (atom->kind == LaneAtom::Kind::Function)
    if (LaneExpr expr = lanes.resolve(lanes.atom(atom)))
      if (const LaneAtom *resolved = expr.getSingleAtom())
        return resolved;
  return atom;
}

std::optional<RotationProver::CrossForm>
RotationProver::getCrossForm(const LaneAtom *lane) {
  LaneExpr expr = lanes.atom(lane);
  for (unsigned i = 0; i < maxExpansions; ++i) {
    ArrayRef<LaneTerm> terms = expr.getTerms();
    if (terms.size() > 2)
      return std::nullopt;
    bool isForm = terms.size() == 2;
    const LaneAtom *nearest = nullptr;
    for (const LaneTerm &term : terms) {
      isForm &= term.factors.size() == 2 && std::abs(term.coefficient) == 1;
      for (const LaneAtom *factor : term.factors)
        if (factor->isElement() &&
            (!nearest || getOrder(factor->value) > getOrder(nearest->value)))
          nearest = factor;
    }
    if (isForm) {
      CrossForm form;
      for (auto [product, term] : llvm::zip_equal(form.products, terms))
        product = {followCopies(term.factors[0]),
                   followCopies(term.factors[1])};
      // Nothing is paired by what is in both.
      auto [a, c] = form.products[0];
      auto [b, s] = form.products[1];
      if (a == b || a == s || c == b || c == s)
        return std::nullopt;
      return form;
    }
    LaneExpr next = nearest ? lanes.expand(nearest) : LaneExpr();
    if (!next)
      return std::nullopt;
    expr = lanes.substitute(expr, {{nearest, next}});
    if (!expr)
      return std::nullopt;
  }
  return std::nullopt;
}

NearMiss RotationProver::findCrossedLanes(Value value, int64_t axis,
                                          OpaqueFn isOpaque) {
  Proof proof;
  start(proof, value, axis, isOpaque);
  int64_t numLanes = proof.getNumLanes(), numForms = 0;
  SmallVector<std::optional<CrossForm>> forms(numLanes);
  auto getKey = [](CrossForm::Product choice) {
    if (choice.first->id > choice.second->id)
      std::swap(choice.first, choice.second);
    return choice;
  };
  llvm::DenseMap<CrossForm::Product, SmallVector<int64_t, 2>> sharing;
  for (int64_t lane = 0; lane < numLanes; ++lane) {
    if (const LaneAtom *root = getLane(proof, lane))
      forms[lane] = getCrossForm(root);
    numForms += forms[lane].has_value();
    // Half of the lanes turn, if any do.
    if (2 * numForms < lane)
      return {};
    if (forms[lane])
      for (CrossForm::Product choice : forms[lane]->getChoices())
        sharing[getKey(choice)].push_back(lane);
  }

  // Two lanes, and no third, that share a factor of each product share a table.
  struct CrossPair {
    int64_t lane, partner;
    /// What the products multiply with the table: of x, in a rotation.
    SmallVector<const LaneAtom *> operands;
  };
  SmallVector<CrossPair> pairs;
  for (int64_t lane = 0; lane < numLanes; ++lane) {
    if (!forms[lane])
      continue;
    // The operand has all dimensions, is no sine, and its two lanes are two; a
    // table may be read at one place.
    auto getRank = [&](const CrossForm::Product &choice) {
      auto [first, second] = choice;
      bool isOnePlace = first->isElement() && second->isElement() &&
                        first->args == second->args;
      return std::tuple(first->isElement(), !isOnePlace,
                        lanes.getSymbols(lanes.atom(first)).size());
    };
    const CrossForm::Product *tables = nullptr;
    std::array<CrossForm::Product, 4> choices = forms[lane]->getChoices();
    for (const CrossForm::Product &choice : choices) {
      ArrayRef<int64_t> sharers = sharing[getKey(choice)];
      auto [c, s] = choice;
      if (sharers.size() == 2 && sharers[0] == lane && c != s &&
          forms[lane]->getOther(c) != forms[lane]->getOther(s) &&
          (!tables || getRank(choice) < getRank(*tables) ||
           (getRank(choice) == getRank(*tables) && isBefore(tables->first, c))))
        tables = &choice;
    }
    if (!tables)
      continue;
    CrossPair &pair = pairs.emplace_back();
    pair.lane = lane;
    pair.partner = sharing[getKey(*tables)][1];
    for (int64_t i : {pair.lane, pair.partner})
      for (const LaneAtom *table : {tables->first, tables->second})
        pair.operands.push_back(forms[i]->getOther(table));
  }
  // One pair may be anything.
  int64_t numPairs = pairs.size();
  if (numPairs < 2 || 4 * numPairs < numLanes)
    return {};

  auto makeMiss = [&](StringRef code, const CrossPair &pair,
                      const LaneAtom *found, const LaneAtom *expected) {
    if (code == "two-operands" && isBefore(expected, found))
      std::swap(found, expected);
    return NearMiss{code, pair.lane, pair.partner, lanes.str(lanes.atom(found)),
                    lanes.str(lanes.atom(expected))};
  };
  llvm::DenseMap<const LaneAtom *, unsigned> lastUse;
  const CrossPair *second = nullptr;
  const LaneAtom *usedTwice = nullptr;
  for (auto [i, pair] : llvm::enumerate(pairs)) {
    for (const LaneAtom *atom : pair.operands) {
      if (atom->value != pair.operands[0]->value)
        return makeMiss("two-operands", pair, pair.operands[0], atom);
      auto isRead = [](LaneExpr index) {
        return llvm::any_of(index.getTerms(), [](const LaneTerm &term) {
          return llvm::any_of(term.factors, [](const LaneAtom *factor) {
            return factor->hasElement;
          });
        });
      };
      if (llvm::any_of(atom->args, isRead))
        return makeMiss("opaque-lane", pair, atom,
                        pair.operands[atom == pair.operands[0]]);
      auto [it, isNew] = lastUse.try_emplace(atom, i);
      if (!isNew && it->second != i && !second) {
        second = &pair;
        usedTwice = atom;
      }
    }
  }
  if (second)
    return makeMiss("lane-used-twice", *second, usedTwice,
                    second->operands[usedTwice == second->operands[0]]);
  return makeMiss("no-operand", pairs[0], pairs[0].operands[0],
                  pairs[0].operands[1]);
}

//===----------------------------------------------------------------------===//
// In words
//===----------------------------------------------------------------------===//

/// Puts the broken equality of a pairing into words.
void RotationProver::describe(Proof &proof) {
  const Pairing &pairing = proof.rotation.pairing;
  NearMiss &miss = proof.miss;
  miss = {pairing.code, pairing.lane, pairing.partner, {}, {}};
  if (!miss)
    return;
  auto str = [&](const void *expr) {
    return lanes.str(LaneExpr(static_cast<const LanePolynomial *>(expr)));
  };
  /// Which element of x a lane of it is.
  auto strX = [&](int64_t lane) {
    int64_t id = proof.order.empty() ? lane : proof.order[lane];
    return lanes.str(lanes.atom(followCopies(proof.atoms[id])));
  };
  auto strForm = [&](int64_t lane) {
    std::string text;
    for (const LaneForm::Term &term : proof.forms[lane].terms) {
      text += text.empty() ? "" : " + ";
      if (!term.isOne)
        text += "(" + str(term.coefficient.value) + ")*";
      text += lanes.str(lanes.atom(proof.atoms[term.lane]));
    }
    return text;
  };
  const LaneForm &form = proof.forms[pairing.lane];
  if (miss.code == "extra-term") {
    miss.found = str(form.rest);
    miss.expected = "0";
  } else if (miss.code == "scaled-lane") {
    miss.found = str(form.terms.front().coefficient.value);
    miss.expected = "1";
  } else if (miss.code == "copies-reordered") {
    const auto *copy = llvm::find_if(pairing.copies, [&](const auto &lanes) {
      return lanes.first == pairing.lane;
    });
    miss.found = strX(copy->second);
    miss.expected = strX(pairing.expectedCopy);
  } else if (miss.code == "unpaired-lane" || miss.code == "lane-used-twice" ||
             miss.code == "not-two-terms") {
    miss.found = strForm(pairing.lane);
    if (pairing.partner >= 0)
      miss.expected = strForm(pairing.partner);
  }
  for (const LanePair &pair : pairing.pairs) {
    if (pair.uTo != pairing.lane || !miss.found.empty())
      continue;
    if (miss.code == "no-layout" || miss.code == "no-operand") {
      miss.found = strX(pair.u);
      miss.expected = strX(pair.v);
      continue;
    }
    bool sameCos = pair.c[0] == pair.c[1];
    miss.found = str(sameCos ? pair.s[0].value : pair.c[0].value);
    miss.expected = str(sameCos ? pair.s[1].value : pair.c[1].value);
  }
}
