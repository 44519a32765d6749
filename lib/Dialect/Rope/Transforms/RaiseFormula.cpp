//===- RaiseFormula.cpp - Tables that no tensor holds -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Fusion computes cos and sin in the body that rotates, and scales may be
// multiplied later: then the coefficients are formulas of the outer indices and
// of the number of the pair, and tables are made of them.
//===----------------------------------------------------------------------===//

#include "RaiseProofDetail.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/Transforms/RaiseDims.h"
#include "rope/Dialect/Rope/Transforms/RaiseScalars.h"

using namespace mlir;
using namespace mlir::rope;

/// Writes `expr` as a sum of coefficient * element of x; empty if it is none.
static llvm::MapVector<const LaneAtom *, LaneExpr>
splitByElements(LaneExpr expr, Value x, LaneContext &lanes) {
  llvm::MapVector<const LaneAtom *, LaneExpr> sums;
  for (const LaneTerm &term : expr.getTerms()) {
    const LaneAtom *element = nullptr;
    LaneExpr coefficient = lanes.constant(term.coefficient);
    for (const LaneAtom *factor : term.factors) {
      if (!element && factor->isElement() && factor->value == x)
        element = factor;
      else
        coefficient = lanes.mul(coefficient, lanes.atom(factor));
    }
    if (!element || !coefficient)
      return {};
    LaneExpr &sum = sums[element];
    sum = sum ? lanes.add(sum, coefficient) : coefficient;
    if (!sum)
      return {};
  }
  return sums;
}

/// Whether the formula says more than a number.
static bool isTable(LaneExpr expr, LaneContext &lanes) {
  bool reads = false;
  lanes.walk(expr, [&](const LaneAtom *atom) {
    reads |= atom->kind == LaneAtom::Kind::Element ||
             atom->kind == LaneAtom::Kind::Column ||
             atom->kind == LaneAtom::Kind::Symbol;
  });
  return reads;
}

bool RotationProver::planFormula(const Proof &proof, TableFormula &formula) {
  llvm::SetVector<Value> reads;
  LaneScalars scalars(lanes, *holders);
  if (!scalars.collectReads(formula.cos, /*isFloat=*/true, reads) ||
      !scalars.collectReads(formula.sin, /*isFloat=*/true, reads))
    return false;
  Value result = proof.rotation.result;
  Region *region = result.getParentRegion();
  for (Value value : reads)
    if (!value.getParentRegion()->isAncestor(region))
      return false;
  for (LaneExpr expr : {formula.cos, formula.sin})
    for (const LaneAtom *symbol : lanes.getSymbols(expr)) {
      if (symbol == formula.slot)
        continue;
      auto it = proof.symbolDim.find(symbol);
      if (it == proof.symbolDim.end() || it->second == proof.rotation.axis)
        return false;
      formula.symbols[it->second] = symbol;
    }
  return true;
}

void RotationProver::findFormula(Proof &proof, Value x) {
  Rotation &rotation = proof.rotation;
  if (rotation.pairing.kind != PairingKind::PerPair ||
      whyNotEmitted(rotation) != "no-table")
    return;
  SmallVector<LanePair> pairs(rotation.pairing.pairs);
  llvm::sort(pairs,
             [](const LanePair &a, const LanePair &b) { return a.u < b.u; });
  int64_t numPairs = pairs.size(), first = pairs.front().uTo;
  int64_t stride = numPairs > 1 ? pairs[1].uTo - first : 0;
  for (auto [t, pair] : llvm::enumerate(pairs))
    if (pair.uTo != first + static_cast<int64_t>(t) * stride)
      return;

  // The lane of pair t, t being a symbol.
  TableFormula formula;
  LaneExpr lane = lanes.constant(first);
  if (numPairs > 1) {
    LaneExpr &slot = slotSymbols[numPairs];
    if (!slot)
      slot = lanes.symbol(lanes.constant(numPairs));
    formula.slot = slot.getSingleAtom();
    lane = lanes.add(lane, lanes.mul(lanes.constant(stride), slot));
  }
  SmallVector<LaneExpr> index(proof.index);
  index[rotation.axis] = lane;
  auto isOpaque = [&](Value value) {
    return value == x || (value != rotation.result && proof.isOpaque(value));
  };
  LaneExpr root = lanes.element(rotation.result, index);
  LaneExpr expr = lanes.resolve(root, isOpaque);
  if (!expr || !root.getSingleAtom())
    return;
  auto sums = splitByElements(expr, x, lanes);
  if (sums.size() != 2)
    return;

  // It is the coefficient of every pair, or it is none.
  auto isWanted = [&](LaneExpr found, bool isSin) {
    for (auto [t, pair] : llvm::enumerate(pairs)) {
      LaneExpr at = found;
      if (formula.slot) {
        llvm::DenseMap<const LaneAtom *, LaneExpr> map;
        map[formula.slot] = lanes.constant(t);
        at = lanes.substitute(found, map);
      }
      const Coefficient &wanted = isSin ? pair.s[0] : pair.c[0];
      if (!at ||
          at.getAsOpaquePointer() != (isSin ? wanted.negated : wanted.value))
        return false;
    }
    return true;
  };
  for (auto &[element, coefficient] : sums) {
    if (!formula.cos && isWanted(coefficient, /*isSin=*/false))
      formula.cos = coefficient;
    else if (isWanted(coefficient, /*isSin=*/true))
      formula.sin = lanes.neg(coefficient);
  }
  if (!formula.cos || !formula.sin || !isTable(formula.cos, lanes) ||
      !isTable(formula.sin, lanes))
    return;

  // A negated sine is the other direction.
  if (llvm::all_of(formula.sin.getTerms(),
                   [](const LaneTerm &term) { return term.coefficient < 0; })) {
    formula.isNegated = true;
    formula.sin = lanes.neg(formula.sin);
  }

  // Constants are known by content: where they lie is noted.
  if (!holders)
    holders = std::make_unique<LaneHolders>(lanes, order);
  Region &region = *rotation.result.getParentRegion();
  walkNearestFirst(
      root.getSingleAtom(), isOpaque, [&](Value value, Atoms atoms) {
        if (isOpaque(value))
          return Step::Keep;
        for (const LaneAtom *atom : atoms) {
          lanes.expand(atom);
          for (const ConstantRead &read : lanes.getConstantReads(atom))
            holders->note(read, region);
        }
        return Step::Expand;
      });
  if (!planFormula(proof, formula))
    return;
  formula.lanes = &lanes;
  formula.holders = holders.get();
  rotation.formula = std::move(formula);
}

Value rope::buildFormulaTable(RewriterBase &rewriter, Location loc,
                              const Rotation &rotation, bool isSin, Value x) {
  const TableFormula &formula = *rotation.formula;
  Value result = rotation.result;
  Type element = getElementTypeOrSelf(result.getType());
  FloatType type = element.isF64() ? FloatType(rewriter.getF64Type())
                                   : FloatType(rewriter.getF32Type());
  SmallVector<OpFoldResult> sizes;
  for (auto [dim, symbol] : formula.symbols)
    sizes.push_back(getSimplestSize(rewriter, loc, x, dim));
  sizes.push_back(rewriter.getIndexAttr(rotation.pairing.pairs.size()));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  unsigned rank = sizes.size();
  auto body = [&](OpBuilder &b, Location loc, ValueRange) {
    LaneScalars scalars(*formula.lanes, *formula.holders);
    unsigned loop = 0;
    for (auto [dim, symbol] : formula.symbols)
      scalars.setSymbol(symbol, linalg::IndexOp::create(b, loc, loop++));
    if (formula.slot)
      scalars.setSymbol(formula.slot, linalg::IndexOp::create(b, loc, loop));
    Value value =
        scalars.buildFloat(b, loc, isSin ? formula.sin : formula.cos, type);
    linalg::YieldOp::create(b, loc, value);
  };
  return linalg::GenericOp::create(rewriter, loc, init.getType(), ValueRange(),
                                   init, rewriter.getMultiDimIdentityMap(rank),
                                   SmallVector<utils::IteratorType>(
                                       rank, utils::IteratorType::parallel),
                                   body)
      .getResult(0);
}
