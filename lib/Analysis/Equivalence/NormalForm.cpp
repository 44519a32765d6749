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
#include "llvm/ADT/bit.h"
#include "llvm/Support/SaveAndRestore.h"
#include <cmath>

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
  if (!expr) {
    if (context.isBudgetSpent())
      giveUp(nullptr, "the budget is spent");
    return {};
  }
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

/// Multiplies the numbers of a term for as long as a double holds the product,
/// those of fewest digits first; the rest stays in `rest`.
static double multiplyNumbers(const LaneTerm &term,
                              SmallVectorImpl<const LaneAtom *> &rest) {
  SmallVector<std::pair<int, double>> numbers;
  for (const LaneAtom *factor : term.factors) {
    double number = llvm::bit_cast<double>(factor->bits);
    if (factor->kind != LaneAtom::Kind::Number || !std::isnormal(number)) {
      rest.push_back(factor);
      continue;
    }
    uint64_t digits = factor->bits & ((uint64_t(1) << 52) - 1);
    numbers.push_back({-llvm::countr_zero(digits), number});
  }
  llvm::sort(numbers);
  double product = 1;
  for (auto [digits, number] : numbers) {
    double next = product * number;
    // Far from where the error of a product would be lost itself.
    if (std::isfinite(next) && std::fabs(next) > 0x1p-600 &&
        std::fma(product, number, -next) == 0) {
      product = next;
      continue;
    }
    for (const LaneAtom *factor : term.factors)
      if (factor->kind == LaneAtom::Kind::Number &&
          llvm::bit_cast<double>(factor->bits) == number) {
        rest.push_back(factor);
        break;
      }
  }
  return product;
}

/// Angles in angles in angles are left as they are from here on.
static constexpr unsigned kMaxAngleDepth = 128;

LaneExpr Checker::simplify(LaneExpr expr) {
  if (auto it = simplified.find(expr); it != simplified.end())
    return it->second;
  if (simplifyDepth >= kMaxAngleDepth)
    return expr;
  ++simplifyDepth;
  LaneExpr simple = simplifyTerms(expr);
  --simplifyDepth;
  return simplified[expr] = simple;
}

/// Functions of simple arguments: cos(-a) = cos a, sin(-a) = -sin a.
LaneExpr Checker::simplifyFunction(const LaneAtom *atom) {
  if (atom->kind != LaneAtom::Kind::Function)
    return context.atom(atom);
  StringRef name = atom->getFunctionName();
  if (!name.starts_with("math.") && !name.starts_with("arith.") &&
      name != "case")
    return context.atom(atom);
  SmallVector<LaneExpr> args;
  for (LaneExpr arg : atom->args)
    args.push_back(simplify(arg));
  bool isSin = name == "math.sin", isNegated = false;
  if (isSin || name == "math.cos") {
    ArrayRef<LaneTerm> terms = args.front().getTerms();
    isNegated = !terms.empty() && terms.front().coefficient < 0;
    if (isNegated)
      args.front() = context.neg(args.front());
  }
  if (!args.front())
    return context.atom(atom);
  LaneExpr simple =
      context.function(name, args, Attribute::getFromOpaquePointer(atom->attr));
  return isNegated && isSin && simple ? context.neg(simple) : simple;
}

LaneExpr Checker::simplifyTerms(LaneExpr expr) {
  // Sums are made once: each step of a long one would be kept.
  SmallVector<LaneTerm> terms;
  bool changes = false;
  for (const LaneTerm &term : expr.getTerms()) {
    SmallVector<LaneExpr> factors;
    unsigned numNumbers = 0;
    bool isSimple = true;
    for (const LaneAtom *factor : term.factors) {
      numNumbers += factor->kind == LaneAtom::Kind::Number;
      factors.push_back(simplifyFunction(factor));
      isSimple &= factors.back() == context.atom(factor);
    }
    if (isSimple && numNumbers < 2) {
      terms.push_back(term);
      continue;
    }
    changes = true;
    SmallVector<const LaneAtom *> rest;
    LaneExpr product = context.mul(context.number(multiplyNumbers(term, rest)),
                                   context.constant(term.coefficient));
    for (const LaneAtom *factor : rest) {
      LaneExpr simple = simplifyFunction(factor);
      product = product && simple ? context.mul(product, simple) : LaneExpr();
    }
    if (!product)
      return expr;
    llvm::append_range(terms, product.getTerms());
  }
  return changes ? context.getImpl().normalize(terms) : expr;
}

LaneValue Checker::getLane(Value value, ArrayRef<LaneExpr> indices) {
  LaneValue lane = context.elementValue(value, indices);
  lane.re = normalize(lane.re);
  if (!lane.re)
    return {};
  lane.re = simplify(lane.re);
  if (lane.im) {
    lane.im = normalize(lane.im);
    if (!lane.im)
      return {};
    lane.im = simplify(lane.im);
  }
  return lane;
}
