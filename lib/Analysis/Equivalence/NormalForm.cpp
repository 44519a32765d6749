//===- NormalForm.cpp - Elements as expressions over equal values -*- C++
//-*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The engine expands what it understands; reductions and values that both
// programs compute are added here.
//===----------------------------------------------------------------------===//

#include "../LaneContextImpl.h"
#include "Checker.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::rope;

/// Reductions inside reductions.
static constexpr unsigned kMaxDepth = 400;

LaneExpr Checker::normalize(LaneExpr expr) {
  if (!expr || !hasElement(expr))
    return expr;
  if (isOutOfTime() || context.isBudgetSpent()) {
    giveUp(nullptr, "the budget is spent");
    return {};
  }
  expr = context.resolve(
      expr, [&](Value value) { return representatives.contains(value); });
  if (!expr)
    return {};
  SmallVector<const LaneAtom *> elements;
  context.walk(expr, [&](const LaneAtom *atom) {
    if (atom->isElement())
      elements.push_back(atom);
  });
  llvm::DenseMap<const LaneAtom *, LaneExpr> map;
  for (const LaneAtom *element : elements) {
    LaneExpr normal = normalizeElement(element);
    if (!normal)
      return {};
    if (normal != context.atom(element))
      map[element] = normal;
  }
  return map.empty() ? expr : context.substitute(expr, map);
}

LaneExpr Checker::normalizeElement(const LaneAtom *element) {
  auto it = normalized.find(element);
  if (it != normalized.end())
    return it->second;
  if (depth > kMaxDepth) {
    giveUp(element->value.getDefiningOp(), "reductions are nested too deep");
    return {};
  }
  llvm::SaveAndRestore<unsigned> nesting(depth, depth + 1);
  SmallVector<LaneExpr> indices;
  for (LaneExpr index : element->args) {
    indices.push_back(normalize(index));
    if (!indices.back())
      return {};
  }
  Value value = element->value;
  LaneExpr normal;
  auto known = representatives.find(value);
  linalg::LinalgOp op = value.getDefiningOp<linalg::LinalgOp>();
  if (known != representatives.end()) {
    normal = context.element(known->second, indices, element->number);
  } else if (op && op.hasPureTensorSemantics() &&
             !getReducedLoops(op, cast<OpResult>(value).getResultNumber())
                  .empty()) {
    normal = reduce(op, cast<OpResult>(value).getResultNumber(),
                    element->number, indices, digitsOf.lookup(op));
  } else {
    normal = context.element(value, indices, element->number);
    if (context.isBudgetSpent())
      giveUp(nullptr, "the budget is spent");
    else if (value.getDefiningOp())
      giveUp(value.getDefiningOp(), "an op whose lanes are not known");
  }
  if (normal)
    normalized[element] = normal;
  return normal;
}

LaneValue Checker::getLane(Value value, ArrayRef<LaneExpr> indices) {
  LaneValue lane = context.elementValue(value, indices);
  lane.re = normalize(lane.re);
  if (!lane.re)
    return {};
  if (lane.im) {
    lane.im = normalize(lane.im);
    if (!lane.im)
      return {};
  }
  return lane;
}
