//===- Reductions.cpp - Reductions in normal form -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A reduction is a function of its body with a bound variable, named by height,
// so that reductions that are equal up to renaming are one expression. Where a
// digit of the loop is concrete, its points are summed as a multiset.
//===----------------------------------------------------------------------===//

#include "../LaneContextImpl.h"
#include "Checker.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SaveAndRestore.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

/// Points of one reduction that are made concrete.
static constexpr int64_t kMaxPoints = 4096;

//===----------------------------------------------------------------------===//
// Facts about expressions
//===----------------------------------------------------------------------===//

static bool isReduction(const LaneAtom *atom) {
  return atom->kind == LaneAtom::Kind::Function &&
         atom->getFunctionName().starts_with("reduce.") &&
         !atom->args.empty() && atom->args[0].getSingleAtom() &&
         atom->args[0].getSingleAtom()->isBound();
}

const Checker::Info &Checker::getInfo(const LaneAtom *root) {
  SmallVector<const LaneAtom *> stack{root};
  while (!stack.empty()) {
    const LaneAtom *atom = stack.back();
    if (infos.contains(atom)) {
      stack.pop_back();
      continue;
    }
    if (atom->kind == LaneAtom::Kind::Symbol) {
      Info &info = infos[atom];
      info.symbols.push_back(atom);
      info.level = atom->isBound() ? atom->getLevel() : 0;
      stack.pop_back();
      continue;
    }
    bool ready = true;
    for (LaneExpr arg : atom->args)
      for (const LaneTerm &term : arg.getTerms())
        for (const LaneAtom *factor : term.factors)
          if (!infos.contains(factor)) {
            stack.push_back(factor);
            ready = false;
          }
    if (!ready)
      continue;
    Info info;
    for (LaneExpr arg : atom->args)
      for (const LaneTerm &term : arg.getTerms())
        for (const LaneAtom *factor : term.factors) {
          const Info &inner = infos[factor];
          info.level = std::max(info.level, inner.level);
          for (const LaneAtom *symbol : inner.symbols)
            if (!llvm::is_contained(info.symbols, symbol))
              info.symbols.push_back(symbol);
        }
    // What a reduction binds is not free outside of it.
    if (isReduction(atom))
      for (LaneExpr arg : atom->args) {
        const LaneAtom *bound = arg.getSingleAtom();
        if (!bound || !bound->isBound())
          break;
        llvm::erase(info.symbols, bound);
      }
    infos[atom] = std::move(info);
    stack.pop_back();
  }
  return infos[root];
}

bool Checker::dependsOn(const LaneAtom *atom, const LaneAtom *symbol) {
  return llvm::is_contained(getInfo(atom).symbols, symbol);
}

bool Checker::dependsOn(LaneExpr expr, const LaneAtom *symbol) {
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors)
      if (dependsOn(atom, symbol))
        return true;
  return false;
}

SymbolUse Checker::getUse(ArrayRef<LaneExpr> exprs, const LaneAtom *symbol) {
  SymbolUse use;
  llvm::DenseSet<const LaneAtom *> seen;
  auto visit = [&](const LaneAtom *atom) {
    if (!seen.insert(atom).second || !dependsOn(atom, symbol))
      return;
    if (atom->kind == LaneAtom::Kind::Column) {
      ++use.numColumns;
    } else if (atom->kind == LaneAtom::Kind::FloorDiv) {
      std::optional<int64_t> divisor = atom->args[1].getConstant();
      bool isFound = false;
      for (const LaneTerm &term : atom->args[0].getTerms())
        if (divisor && term.factors.size() == 1 &&
            term.factors.front() == symbol && term.coefficient > 0 &&
            *divisor % term.coefficient == 0) {
          use.divisors.push_back(*divisor / term.coefficient);
          isFound = true;
        }
      use.isUndecided |= !isFound;
    } else if (atom->kind == LaneAtom::Kind::Function) {
      StringRef name = atom->getFunctionName();
      if (isReduction(atom))
        use.isReducedOver = true;
      else if ((name == "case" || name == "arith.select" ||
                name == "slice.contains" || name == "arith.cmpi") &&
               dependsOn(atom->args[0], symbol))
        use.isUndecided = true;
    }
  };
  for (LaneExpr expr : exprs)
    context.walk(expr, visit);
  return use;
}

//===----------------------------------------------------------------------===//
// Binding
//===----------------------------------------------------------------------===//

LaneExpr Checker::bind(LaneExpr symbol, unsigned level, LaneExpr &body) {
  const LaneAtom *atom = symbol.getSingleAtom();
  LaneExpr bound = context.boundSymbol(
      level, atom->args.empty() ? LaneExpr() : atom->args[0]);
  llvm::DenseMap<const LaneAtom *, LaneExpr> map;
  map[atom] = bound;
  body = context.substitute(body, map);
  return bound;
}

static unsigned getLevel(Checker &checker, LaneExpr expr) {
  unsigned level = 0;
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors)
      level = std::max(level, checker.getInfo(atom).level);
  return level;
}

LaneExpr Checker::close(StringRef name, Attribute attr, LaneExpr body,
                        LaneExpr symbol) {
  LaneExpr bound = bind(symbol, getLevel(*this, body) + 1, body);
  if (!body)
    return {};
  return context.function(name, {bound, body}, attr);
}

/// The sum over a symbol. What does not depend on it stands before the sum.
LaneExpr Checker::closeSum(LaneExpr body, LaneExpr symbol) {
  const LaneAtom *atom = symbol.getSingleAtom();
  LaneContext::Impl &impl = context.getImpl();
  SmallVector<LaneTerm> inside, outside;
  for (const LaneTerm &term : body.getTerms()) {
    bool depends = llvm::any_of(term.factors, [&](const LaneAtom *factor) {
      return dependsOn(factor, atom);
    });
    (depends ? inside : outside).push_back(term);
  }
  LaneExpr constantPart = context.mul(atom->args[0], impl.normalize(outside));
  if (inside.empty())
    return constantPart;
  // Factors that all terms share, with their multiplicity.
  SmallVector<const LaneAtom *> common;
  for (const LaneAtom *factor : inside.front().factors)
    if (!dependsOn(factor, atom))
      common.push_back(factor);
  int64_t content = 0;
  for (const LaneTerm &term : inside) {
    content = std::gcd(content, term.coefficient);
    SmallVector<const LaneAtom *> rest(term.factors), kept;
    for (const LaneAtom *factor : common)
      if (const LaneAtom **it = llvm::find(rest, factor); it != rest.end()) {
        rest.erase(it);
        kept.push_back(factor);
      }
    common = kept;
  }
  if (content <= 0)
    content = 1;
  LaneExpr factor = context.constant(content);
  for (const LaneAtom *part : common)
    factor = context.mul(factor, context.atom(part));
  SmallVector<LaneTerm> reduced;
  SmallVector<SmallVector<const LaneAtom *>> storage;
  storage.reserve(inside.size());
  for (const LaneTerm &term : inside) {
    SmallVector<const LaneAtom *> &rest =
        storage.emplace_back(term.factors.begin(), term.factors.end());
    for (const LaneAtom *part : common)
      rest.erase(llvm::find(rest, part));
    reduced.push_back({term.coefficient / content, rest});
  }
  LaneExpr inner = impl.normalize(reduced);
  LaneExpr bound = bind(symbol, getLevel(*this, inner) + 1, inner);
  if (!inner)
    return {};
  // The sign is taken from what both programs share, names included.
  if (!inner.isZero() && inner.getTerms().front().coefficient < 0) {
    inner = context.neg(inner);
    factor = context.neg(factor);
  }
  LaneExpr sum = context.function("reduce.sum", {bound, inner});
  return context.add(constantPart, context.mul(factor, sum));
}

//===----------------------------------------------------------------------===//
// What a body does with its accumulator
//===----------------------------------------------------------------------===//

namespace {
struct Step {
  enum class Kind { Unknown, Sum, Product, Lattice };
  Kind kind = Kind::Unknown;
  /// The function of a lattice operation: max, min, and, or.
  const LaneAtom *function = nullptr;
  /// What is added, multiplied or compared.
  LaneExpr operand;
};
} // namespace

static bool occurs(LaneContext &context, LaneExpr expr, const LaneAtom *atom) {
  bool found = false;
  context.walk(expr, [&](const LaneAtom *inner) { found |= inner == atom; });
  return found;
}

static Step getStep(LaneContext &context, LaneExpr yield,
                    const LaneAtom *accumulator) {
  Step step;
  LaneExpr self = context.atom(accumulator);
  LaneExpr rest = context.sub(yield, self);
  if (rest && !occurs(context, rest, accumulator)) {
    step.kind = Step::Kind::Sum;
    step.operand = rest;
    return step;
  }
  if (const LaneAtom *single = yield.getSingleAtom();
      single && single->kind == LaneAtom::Kind::Function &&
      single->args.size() == 2) {
    static const llvm::StringSet<> lattices = {
        "arith.maximumf", "arith.minimumf", "arith.maxnumf", "arith.minnumf",
        "arith.maxsi",    "arith.minsi",    "arith.maxui",   "arith.minui",
        "arith.andi",     "arith.ori"};
    for (int i : {0, 1})
      if (lattices.contains(single->getFunctionName()) &&
          single->args[i] == self &&
          !occurs(context, single->args[1 - i], accumulator)) {
        step.kind = Step::Kind::Lattice;
        step.function = single;
        step.operand = single->args[1 - i];
        return step;
      }
  }
  // acc·a + acc·b = acc·(a + b).
  LaneExpr factor = context.constant(0);
  for (const LaneTerm &term : yield.getTerms()) {
    if (llvm::count(term.factors, accumulator) != 1)
      return step;
    LaneExpr product = context.constant(term.coefficient);
    for (const LaneAtom *atom : term.factors)
      if (atom != accumulator)
        product = context.mul(product, context.atom(atom));
    factor = context.add(factor, product);
  }
  if (yield.isZero() || !factor || occurs(context, factor, accumulator))
    return step;
  step.kind = Step::Kind::Product;
  step.operand = factor;
  return step;
}

/// A lattice operation of many: a set, flat.
static LaneExpr makeLattice(LaneContext &context, const LaneAtom *function,
                            ArrayRef<LaneExpr> operands) {
  std::string name = ("set." + function->getFunctionName()).str();
  SmallVector<LaneExpr> flat;
  for (LaneExpr operand : operands) {
    const LaneAtom *atom = operand.getSingleAtom();
    if (atom && atom->getFunctionName() == name && atom->attr == function->attr)
      llvm::append_range(flat, atom->args);
    else
      flat.push_back(operand);
  }
  llvm::sort(flat,
             [](LaneExpr a, LaneExpr b) { return a.getId() < b.getId(); });
  flat.erase(std::unique(flat.begin(), flat.end()), flat.end());
  if (flat.size() == 1)
    return flat.front();
  return context.function(name, flat,
                          Attribute::getFromOpaquePointer(function->attr));
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

SmallVector<unsigned> mlir::rope::getReducedLoops(linalg::LinalgOp op,
                                                  unsigned result) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  SmallVector<unsigned> reduced;
  for (unsigned dim = 0; dim < op.getNumLoops(); ++dim)
    if (!map.isFunctionOfDim(dim))
      reduced.push_back(dim);
  return reduced;
}

static LaneExpr getLoopSize(linalg::LinalgOp op, unsigned dim,
                            LaneContext &context) {
  int64_t range = op.getStaticLoopRanges()[dim];
  if (!ShapedType::isDynamic(range))
    return context.constant(range);
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<ShapedType>(operand.get().getType()))
      continue;
    for (auto [position, expr] :
         llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr);
          loop && loop.getPosition() == dim)
        return context.dim(operand.get(), position);
  }
  return {};
}

void Checker::giveUp(Operation *op, StringRef reason) {
  if (!stoppingReason.empty())
    return;
  stoppingOp = op;
  stoppingReason = reason.str();
}

LaneExpr Checker::closeFold(linalg::LinalgOp op, unsigned result, unsigned part,
                            ArrayRef<LaneExpr> indices,
                            ArrayRef<LaneExpr> symbols, LaneExpr tag,
                            ArrayRef<LaneValue> yields,
                            ArrayRef<LaneValue> accumulators) {
  // The accumulators that the result needs, directly or not.
  SmallVector<bool> needed(yields.size(), false);
  needed[result] = true;
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  SmallVector<LaneExpr> bodies, inits;
  for (bool changes = true; changes;) {
    changes = false;
    for (auto [k, yield] : llvm::enumerate(yields)) {
      if (!needed[k])
        continue;
      for (LaneExpr expr : {yield.re, yield.im})
        for (auto [other, accumulator] : llvm::enumerate(accumulators))
          for (LaneExpr self : {accumulator.re, accumulator.im})
            if (expr && self && !needed[other] &&
                occurs(context, expr, self.getSingleAtom()))
              needed[other] = changes = true;
    }
  }
  SmallVector<LaneExpr> which;
  for (auto [k, yield] : llvm::enumerate(yields)) {
    if (!needed[k])
      continue;
    OpOperand *init = op.getDpsInitOperand(k);
    if (!yield || op.getMatchingIndexingMap(init) != map)
      return {};
    LaneValue start = getLane(init->get(), indices);
    which.push_back(context.constant(k == result ? 1 : 0));
    bodies.push_back(yield.re);
    inits.push_back(start.re);
    if (yield.isComplex()) {
      bodies.push_back(yield.im);
      inits.push_back(start.im);
    }
  }
  if (llvm::any_of(inits, [](LaneExpr init) { return !init; }))
    return {};
  unsigned level = 0;
  for (LaneExpr body : bodies)
    level = std::max(level, getLevel(*this, body));
  SmallVector<LaneExpr> args;
  for (LaneExpr &body : bodies) {
    args.clear();
    unsigned next = level;
    for (LaneExpr symbol : symbols)
      args.push_back(bind(symbol, ++next, body));
    args.push_back(bind(tag, ++next, body));
  }
  llvm::append_range(args, which);
  args.push_back(context.constant(part));
  llvm::append_range(args, bodies);
  llvm::append_range(args, inits);
  return context.function("reduce.fold", args);
}

LogicalResult Checker::placeLoops(linalg::LinalgOp op, unsigned result,
                                  ArrayRef<LaneExpr> indices,
                                  SmallVectorImpl<LaneExpr> &loops) {
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  loops.assign(op.getNumLoops(), LaneExpr());
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    AffineDimExpr dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || loops[dim.getPosition()]) {
      giveUp(op, "a result map that is no projected permutation");
      return failure();
    }
    loops[dim.getPosition()] = index;
  }
  return success();
}

SmallVector<LaneValue> Checker::makeAccumulators(linalg::LinalgOp op,
                                                 LaneExpr tag) {
  SmallVector<LaneValue> accumulators;
  int64_t number = 0;
  for (Value init : op.getDpsInits()) {
    auto make = [&](int64_t part) {
      return context.function("accumulator",
                              {tag, context.constant(number + part)});
    };
    bool isComplex = isa<ComplexType>(getElementTypeOrSelf(init.getType()));
    accumulators.push_back({make(0), isComplex ? make(1) : LaneExpr()});
    number += 2;
  }
  return accumulators;
}

SmallVector<LaneValue> Checker::runBody(linalg::LinalgOp op,
                                        ArrayRef<LaneExpr> loops,
                                        ArrayRef<LaneValue> accumulators) {
  SmallVector<LaneValue> yields =
      evaluateStructuredBody(context, op, loops, accumulators);
  for (LaneValue &yield : yields) {
    for (LaneExpr *part : {&yield.re, &yield.im})
      if (*part)
        if (LaneExpr normal = *part = normalize(*part))
          *part = simplify(normal);
  }
  return yields;
}

LaneValue Checker::getBody(linalg::LinalgOp op, unsigned result,
                           ArrayRef<LaneExpr> indices,
                           SmallVectorImpl<LaneExpr> &symbols) {
  SmallVector<LaneExpr> loops;
  if (failed(placeLoops(op, result, indices, loops)))
    return {};
  for (unsigned dim : getReducedLoops(op, result)) {
    LaneExpr size = getLoopSize(op, dim, context);
    if (!size)
      return {};
    symbols.push_back(context.symbol(size));
    loops[dim] = symbols.back();
  }
  LaneExpr tag = context.symbol({});
  return runBody(op, loops, makeAccumulators(op, tag))[result];
}

LaneExpr Checker::reduce(linalg::LinalgOp op, unsigned result, unsigned part,
                         ArrayRef<LaneExpr> indices, ArrayRef<int64_t> digits) {
  SmallVector<LaneExpr> loops;
  if (failed(placeLoops(op, result, indices, loops)))
    return {};
  SmallVector<unsigned> reduced = getReducedLoops(op, result);
  // Symbols of the loops, or of what is left of them where a digit is concrete.
  SmallVector<LaneExpr> symbols(reduced.size());
  int64_t points = 1;
  for (auto [i, dim] : llvm::enumerate(reduced)) {
    LaneExpr size = getLoopSize(op, dim, context);
    if (!size) {
      giveUp(op, "a loop of unknown size");
      return {};
    }
    int64_t digit = i < digits.size() ? digits[i] : 0;
    if (digit == 0) {
      symbols[i] = context.symbol(size);
      continue;
    }
    points *= digit;
    if (digit != size.getConstant())
      symbols[i] =
          context.symbol(context.floorDiv(size, context.constant(digit)));
  }
  if (points > kMaxPoints) {
    giveUp(op, "a reduction of too many points");
    return {};
  }
  bool isComplete = llvm::none_of(symbols, [](LaneExpr s) { return bool(s); });

  LaneExpr tag = context.symbol({});
  SmallVector<LaneValue> accumulators = makeAccumulators(op, tag);
  const LaneAtom *self =
      (part == 0 ? accumulators[result].re : accumulators[result].im)
          .getSingleAtom();
  Step step;
  SmallVector<LaneExpr> operands;
  SmallVector<LaneValue> yields;
  for (int64_t point = 0; point < points; ++point) {
    int64_t rest = point;
    for (int64_t i = static_cast<int64_t>(reduced.size()) - 1; i >= 0; --i) {
      int64_t digit = i < static_cast<int64_t>(digits.size()) ? digits[i] : 0;
      if (digit == 0) {
        loops[reduced[i]] = symbols[i];
        continue;
      }
      LaneExpr low = context.constant(rest % digit);
      rest /= digit;
      loops[reduced[i]] =
          symbols[i]
              ? context.add(context.mul(symbols[i], context.constant(digit)),
                            low)
              : low;
    }
    yields = runBody(op, loops, accumulators);
    LaneExpr yield = part == 0 ? yields[result].re : yields[result].im;
    if (!yield) {
      giveUp(op, "a body that is not understood");
      return {};
    }
    Step next = getStep(context, yield, self);
    if (point > 0 &&
        (next.kind != step.kind ||
         (next.function && (next.function->name != step.function->name ||
                            next.function->attr != step.function->attr))))
      next.kind = Step::Kind::Unknown;
    step = next;
    operands.push_back(next.operand);
    if (step.kind == Step::Kind::Unknown)
      break;
  }
  if (step.kind == Step::Kind::Unknown) {
    if (points != 1 || isComplete) {
      giveUp(op, "a reduction that depends on the order of its points");
      return {};
    }
    return closeFold(op, result, part, indices, symbols, tag, yields,
                     accumulators);
  }
  LaneValue inits = getLane(op.getDpsInitOperand(result)->get(), indices);
  LaneExpr init = part == 0 ? inits.re : inits.im;
  if (!init)
    return {};
  LaneExpr total;
  switch (step.kind) {
  case Step::Kind::Sum: {
    SmallVector<LaneTerm> terms;
    for (LaneExpr operand : operands)
      llvm::append_range(terms, operand.getTerms());
    total = context.getImpl().normalize(terms);
    for (LaneExpr symbol : llvm::reverse(symbols))
      if (symbol && total)
        total = closeSum(total, symbol);
    return context.add(init, total);
  }
  case Step::Kind::Product:
    total = context.constant(1);
    for (LaneExpr operand : operands)
      total = context.mul(total, operand);
    for (LaneExpr symbol : llvm::reverse(symbols))
      if (symbol && total)
        total = close("reduce.product", {}, total, symbol);
    return context.mul(init, total);
  default: {
    total = makeLattice(context, step.function, operands);
    std::string name = ("reduce." + step.function->getFunctionName()).str();
    Attribute attr = Attribute::getFromOpaquePointer(step.function->attr);
    for (LaneExpr symbol : llvm::reverse(symbols))
      if (symbol && total)
        total = close(name, attr, total, symbol);
    return total ? makeLattice(context, step.function, {init, total})
                 : LaneExpr();
  }
  }
}
