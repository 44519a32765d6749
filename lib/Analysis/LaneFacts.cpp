//===- LaneFacts.cpp - Facts about integers -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Ranges of index expressions, and floor division in normal form. The remainder
// is written a − b·(a floordiv b), so that there is one kind of atom.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

/// Bounds an integer; null ends are unbounded.
namespace {
struct Interval {
  std::optional<int64_t> low, high;
};
} // namespace

static Interval getInterval(LaneExpr expr, unsigned depth);

static Interval getInterval(const LaneAtom *atom, unsigned depth) {
  switch (atom->kind) {
  case LaneAtom::Kind::Symbol: {
    if (atom->args.empty() || depth == 0)
      return {0, std::nullopt};
    std::optional<int64_t> size = getInterval(atom->args[0], depth - 1).high;
    return {0, size ? std::optional<int64_t>(std::max<int64_t>(*size - 1, 0))
                    : std::nullopt};
  }
  case LaneAtom::Kind::Dim:
    return {0, std::nullopt};
  case LaneAtom::Kind::FloorDiv: {
    if (depth == 0)
      return {};
    Interval dividend = getInterval(atom->args[0], depth - 1);
    std::optional<int64_t> divisor = atom->args[1].getConstant();
    Interval result;
    if (dividend.low && *dividend.low >= 0)
      result.low = divisor ? *dividend.low / *divisor : 0;
    if (dividend.high && *dividend.high >= 0)
      result.high = divisor ? *dividend.high / *divisor : *dividend.high;
    return result;
  }
  default:
    return {};
  }
}

static Interval getInterval(LaneExpr expr, unsigned depth) {
  Interval sum{0, 0};
  for (const LaneTerm &term : expr.getTerms()) {
    // Products of non-negative atoms only.
    std::optional<int64_t> low = 1, high = 1;
    for (const LaneAtom *atom : term.factors) {
      Interval factor = getInterval(atom, depth);
      if (!factor.low || *factor.low < 0)
        return {};
      int64_t product;
      low = low && !llvm::MulOverflow(*low, *factor.low, product)
                ? std::optional<int64_t>(product)
                : std::optional<int64_t>(0);
      high = high && factor.high &&
                     !llvm::MulOverflow(*high, *factor.high, product)
                 ? std::optional<int64_t>(product)
                 : std::nullopt;
    }
    if (term.coefficient < 0)
      std::swap(low, high);
    auto accumulate = [&](std::optional<int64_t> &total,
                          std::optional<int64_t> end) {
      int64_t scaled, result;
      if (!total || !end || llvm::MulOverflow(*end, term.coefficient, scaled) ||
          llvm::AddOverflow(*total, scaled, result))
        total.reset();
      else
        total = result;
    };
    accumulate(sum.low, low);
    accumulate(sum.high, high);
  }
  return sum;
}

/// Whether the atom occurs inside the arguments of another one.
static bool occursNested(LaneContext &context, LaneExpr expr,
                         const LaneAtom *atom) {
  bool found = false;
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *factor : term.factors)
      for (LaneExpr arg : factor->args)
        context.walk(arg,
                     [&](const LaneAtom *inner) { found |= inner == atom; });
  return found;
}

/// A symbol of known size in which the expression is affine.
static const LaneAtom *findAffineSymbol(LaneContext &context, LaneExpr expr) {
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors) {
      if (atom->kind != LaneAtom::Kind::Symbol || atom->args.empty())
        continue;
      bool affine = llvm::all_of(expr.getTerms(), [&](const LaneTerm &other) {
        return llvm::count(other.factors, atom) <= 1;
      });
      if (affine && !occursNested(context, expr, atom))
        return atom;
    }
  return nullptr;
}

/// A polynomial that is affine in symbols is non-negative if it is at both
/// ends of each; what is left is compared term by term.
static bool isNonNegativeAtEnds(LaneContext &context, LaneExpr expr,
                                unsigned depth) {
  Interval interval = getInterval(expr, /*depth=*/4);
  if (interval.low && *interval.low >= 0)
    return true;
  if (depth == 0 || (interval.high && *interval.high < 0))
    return false;
  const LaneAtom *symbol = findAffineSymbol(context, expr);
  if (!symbol)
    return false;
  LaneExpr size = symbol->args[0];
  llvm::DenseMap<const LaneAtom *, LaneExpr> first, last;
  first[symbol] = context.constant(0);
  last[symbol] = context.sub(size, context.constant(1));
  LaneExpr atFirst = context.substitute(expr, first);
  LaneExpr atLast = context.substitute(expr, last);
  // The symbol exists, so its size is at least one: write size as size + 1.
  if (const LaneAtom *dim = size.getSingleAtom();
      dim && dim->kind == LaneAtom::Kind::Dim) {
    llvm::DenseMap<const LaneAtom *, LaneExpr> shift;
    shift[dim] = context.add(size, context.constant(1));
    // Only where no other symbol's size would keep the old meaning.
    bool used = false;
    for (LaneExpr end : {atFirst, atLast})
      context.walk(end, [&](const LaneAtom *atom) {
        used |= atom->kind != LaneAtom::Kind::Dim && !atom->args.empty() &&
                llvm::any_of(atom->args, [&](LaneExpr arg) {
                  bool found = false;
                  context.walk(arg, [&](const LaneAtom *inner) {
                    found |= inner == dim;
                  });
                  return found;
                });
      });
    if (!used) {
      atFirst = context.substitute(atFirst, shift);
      atLast = context.substitute(atLast, shift);
    }
  }
  return isNonNegativeAtEnds(context, atFirst, depth - 1) &&
         isNonNegativeAtEnds(context, atLast, depth - 1);
}

std::optional<int64_t> LaneContext::getUpperBound(LaneExpr expr) {
  return getInterval(expr, /*depth=*/4).high;
}

/// k·(x floordiv k) = x − r with 0 ≤ r < k: writes remainders as symbols of
/// their own, so that x − k·(x floordiv k) has bounds.
static LaneExpr nameRemainders(LaneContext &context, LaneExpr expr) {
  LaneContext::Impl &impl = context.getImpl();
  LaneExpr result = expr;
  for (const LaneTerm &term : expr.getTerms()) {
    if (term.factors.size() != 1 ||
        term.factors.front()->kind != LaneAtom::Kind::FloorDiv)
      continue;
    const LaneAtom *quotient = term.factors.front();
    std::optional<int64_t> divisor = quotient->args[1].getConstant();
    if (!divisor || term.coefficient % *divisor != 0)
      continue;
    const LaneAtom *&remainder = impl.remainders[quotient];
    if (!remainder) {
      // Not numbered with the others, which are printed.
      LaneAtom symbol(LaneAtom::Kind::Symbol);
      symbol.number = LaneAtom::kFirstBound / 2 + impl.remainders.size();
      symbol.args = quotient->args[1];
      remainder = impl.unique(symbol);
    }
    LaneExpr difference =
        context.sub(context.sub(quotient->args[0], context.atom(remainder)),
                    context.mul(quotient->args[1], context.atom(quotient)));
    result = context.add(
        result,
        context.mul(difference, context.constant(term.coefficient / *divisor)));
  }
  return result;
}

bool LaneContext::isNonNegative(LaneExpr expr) {
  if (!expr)
    return false;
  if (std::optional<int64_t> value = expr.getConstant())
    return *value >= 0;
  if (isNonNegativeAtEnds(*this, expr, /*depth=*/6))
    return true;
  LaneExpr named = nameRemainders(*this, expr);
  return named && named != expr &&
         isNonNegativeAtEnds(*this, named, /*depth=*/6);
}

//===----------------------------------------------------------------------===//
// Floor division
//===----------------------------------------------------------------------===//

/// term / divisor if the division is exact, by the coefficient and the factors.
static std::optional<std::pair<int64_t, SmallVector<const LaneAtom *>>>
divideExactly(const LaneTerm &term, const LaneTerm &divisor) {
  if (term.coefficient % divisor.coefficient != 0)
    return std::nullopt;
  SmallVector<const LaneAtom *> rest(term.factors);
  for (const LaneAtom *factor : divisor.factors) {
    const LaneAtom **it = llvm::find(rest, factor);
    if (it == rest.end())
      return std::nullopt;
    rest.erase(it);
  }
  return std::make_pair(term.coefficient / divisor.coefficient, rest);
}

LaneExpr LaneContext::floorDiv(LaneExpr a, LaneExpr b) {
  if (!a || !b)
    return {};
  std::optional<int64_t> divisor = b.getConstant();
  if (divisor && *divisor <= 0)
    return function("arith.floordivsi", {a, b});
  if (divisor == 1)
    return a;
  if (std::optional<int64_t> value = a.getConstant(); value && divisor)
    return constant(llvm::divideFloorSigned(*value, *divisor));
  if (a == b)
    return constant(1);

  // Take out the terms that b divides: (b·q + r) floordiv b = q + r floordiv b.
  LaneExpr quotient = constant(0);
  if (b.getTerms().size() == 1) {
    SmallVector<LaneTerm> terms;
    SmallVector<SmallVector<const LaneAtom *>> storage;
    storage.reserve(a.getTerms().size());
    for (const LaneTerm &term : a.getTerms()) {
      if (auto exact = divideExactly(term, b.getTerms().front())) {
        storage.push_back(exact->second);
        terms.push_back({exact->first, storage.back()});
      } else if (divisor && term.factors.empty()) {
        // A constant gives its whole multiples.
        terms.push_back(
            {llvm::divideFloorSigned(term.coefficient, *divisor), {}});
      }
    }
    quotient = impl->normalize(terms);
    if (!quotient)
      return function("arith.floordivsi", {a, b});
  }
  LaneExpr rest = sub(a, mul(b, quotient));
  if (isNonNegative(rest) && isLess(rest, b))
    return quotient;

  // (g·u + v) floordiv (g·c) = u floordiv c, if 0 ≤ v < g.
  if (divisor) {
    int64_t common = *divisor;
    for (const LaneTerm &term : rest.getTerms())
      if (std::gcd(term.coefficient, *divisor) > 1)
        common = std::gcd(common, term.coefficient);
    if (common > 1) {
      LaneExpr high = constant(0), low = constant(0);
      for (const LaneTerm &term : rest.getTerms()) {
        bool divides = term.coefficient % common == 0;
        LaneExpr &part = divides ? high : low;
        part = add(part,
                   impl->fromTerms(LaneTerm{divides ? term.coefficient / common
                                                    : term.coefficient,
                                            term.factors}));
      }
      if (!high.isZero() && isNonNegative(low) && isLess(low, constant(common)))
        return add(quotient, floorDiv(high, constant(*divisor / common)));
    }
  }

  // (x floordiv a) floordiv b = x floordiv a·b.
  if (const LaneAtom *atom = rest.getSingleAtom();
      atom && atom->kind == LaneAtom::Kind::FloorDiv)
    return add(quotient, floorDiv(atom->args[0], mul(atom->args[1], b)));

  LaneAtom atom(LaneAtom::Kind::FloorDiv);
  LaneExpr args[] = {rest, b};
  atom.args = args;
  return add(quotient, impl->fromAtom(impl->unique(atom)));
}

LaneExpr LaneContext::mod(LaneExpr a, LaneExpr b) {
  return sub(a, mul(b, floorDiv(a, b)));
}
