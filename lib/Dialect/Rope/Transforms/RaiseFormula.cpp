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
bool RotationProver::isTable(LaneExpr expr) {
  bool reads = false;
  lanes.walk(expr, [&](const LaneAtom *atom) {
    reads |= atom->kind == LaneAtom::Kind::Element ||
             atom->kind == LaneAtom::Kind::Column ||
             atom->kind == LaneAtom::Kind::Symbol;
  });
  return reads;
}

/// Whether a value that is read is computed from what is rotated: no table is.
/// True where that would take long to find out.
static bool isComputedFrom(ArrayRef<Value> reads,
                           ArrayRef<OperandSource> operands) {
  constexpr unsigned maxSteps = 512;
  llvm::SetVector<Value> worklist(reads.begin(), reads.end());
  for (unsigned i = 0; i < worklist.size(); ++i) {
    Value value = worklist[i];
    if (i >= maxSteps || llvm::any_of(operands, [&](const OperandSource &x) {
          return x.value == value;
        }))
      return true;
    Operation *op = value.getDefiningOp();
    // Sizes say nothing of what a tensor holds.
    if (!op || isa<tensor::DimOp>(op))
      continue;
    op->walk([&](Operation *inner) {
      worklist.insert(inner->operand_begin(), inner->operand_end());
    });
  }
  return false;
}

bool RotationProver::planFormula(const Proof &proof, TableFormula &formula) {
  llvm::SetVector<Value> reads;
  LaneScalars scalars(lanes, *holders);
  if (!scalars.collectReads(formula.cos, /*isFloat=*/true, reads) ||
      !scalars.collectReads(formula.sin, /*isFloat=*/true, reads))
    return false;
  if (isComputedFrom(reads.getArrayRef(), proof.rotation.operands))
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

/// One formula of the slot's number and the outer indices, proved slot by slot.
std::optional<TableFormula>
RotationProver::findFormula(Proof &proof, Value x, ArrayRef<TableSlot> slots) {
  Rotation &rotation = proof.rotation;
  int64_t numSlots = slots.size(), first = slots.front().to;
  int64_t stride = numSlots > 1 ? slots[1].to - first : 0;
  for (auto [t, slot] : llvm::enumerate(slots))
    if (slot.to != first + static_cast<int64_t>(t) * stride ||
        slot.isSecond != slots.front().isSecond)
      return std::nullopt;

  // The lane of slot t, t being a symbol.
  TableFormula formula;
  LaneExpr lane = lanes.constant(first);
  if (numSlots > 1) {
    LaneExpr &slot = slotSymbols[numSlots];
    if (!slot)
      slot = lanes.symbol(lanes.constant(numSlots));
    formula.slot = slot.getSingleAtom();
    lane = lanes.add(lane, lanes.mul(lanes.constant(stride), slot));
  }
  SmallVector<LaneExpr> index(proof.index);
  index[rotation.axis] = lane;
  auto isOpaque = [&](Value value) {
    return value == x || (value != rotation.result && proof.isOpaque(value));
  };
  LaneExpr root = lanes.element(rotation.result, index);
  LaneExpr expr = resolve(proof, x, root);
  if (!expr || !root.getSingleAtom())
    return std::nullopt;
  auto sums = splitByElements(expr, x, lanes);
  if (sums.empty() || sums.size() > 2)
    return std::nullopt;

  // It is the coefficient of every slot, or it is none.
  auto isWanted = [&](LaneExpr found, bool isSin) {
    for (auto [t, slot] : llvm::enumerate(slots)) {
      LaneExpr at = found;
      if (formula.slot) {
        llvm::DenseMap<const LaneAtom *, LaneExpr> map;
        map[formula.slot] = lanes.constant(t);
        at = lanes.substitute(found, map);
      }
      if (!at ||
          at.getAsOpaquePointer() != (isSin ? slot.getCross() : slot.c).value)
        return false;
    }
    return true;
  };
  bool isSecond = slots.front().isSecond;
  for (auto &[element, coefficient] : sums) {
    if (!formula.cos && isWanted(coefficient, /*isSin=*/false))
      formula.cos = coefficient;
    else if (isWanted(coefficient, /*isSin=*/true))
      formula.sin = isSecond ? coefficient : lanes.neg(coefficient);
  }
  // Pairs that are only scaled have lost their sine.
  if (sums.size() == 1 && isWanted(lanes.constant(0), /*isSin=*/true))
    formula.sin = lanes.constant(0);
  if (!formula.cos || !formula.sin)
    return std::nullopt;

  // A negated sine is the other direction.
  if (!formula.sin.isZero() &&
      llvm::all_of(formula.sin.getTerms(),
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
    return std::nullopt;
  formula.lanes = &lanes;
  formula.holders = holders.get();
  return formula;
}

Value rope::buildFormulaTable(RewriterBase &rewriter, Location loc,
                              const TableFormula &formula,
                              ArrayRef<int64_t> dims, int64_t count, bool isSin,
                              Value x) {
  Type element = getElementTypeOrSelf(x.getType());
  FloatType type = element.isF64() ? FloatType(rewriter.getF64Type())
                                   : FloatType(rewriter.getF32Type());
  SmallVector<OpFoldResult> sizes;
  for (int64_t dim : dims)
    sizes.push_back(getSimplestSize(rewriter, loc, x, dim));
  sizes.push_back(rewriter.getIndexAttr(count));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  unsigned rank = sizes.size();
  auto body = [&](OpBuilder &b, Location loc, ValueRange) {
    LaneScalars scalars(*formula.lanes, *formula.holders);
    for (auto [loop, dim] : llvm::enumerate(dims)) {
      auto it = formula.symbols.find(dim);
      if (it != formula.symbols.end())
        scalars.setSymbol(it->second, linalg::IndexOp::create(b, loc, loop));
    }
    if (formula.slot)
      scalars.setSymbol(formula.slot,
                        linalg::IndexOp::create(b, loc, dims.size()));
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
