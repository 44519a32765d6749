//===- LaneRewrite.cpp - Substitution, resolution and walks -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Walks over expressions with an explicit stack: programs may be deep.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
/// Rebuilds expressions bottom up. Atoms in `done` have a replacement.
class Rewriter {
public:
  using Map = llvm::DenseMap<const LaneAtom *, LaneExpr>;

  Rewriter(LaneContext &context, Map &done) : context(context), done(done) {}
  virtual ~Rewriter() = default;

  /// Null when an atom could not be rebuilt.
  LaneExpr run(LaneExpr expr);

protected:
  /// Whether to end without a result when the budget is spent.
  virtual bool mayStop() { return false; }
  /// Whether the atom, or what it contains, can change at all.
  virtual bool isStable(const LaneAtom *atom) { return false; }
  /// What an atom whose arguments are final stands for, if it is not itself.
  virtual LaneExpr replace(const LaneAtom *atom) { return {}; }

  LaneContext &context;

private:
  /// Pushes the atoms that have no replacement yet; true if there are none.
  bool pushPending(LaneExpr expr);
  LaneExpr apply(LaneExpr expr);
  LaneExpr rebuild(const LaneAtom *atom, ArrayRef<LaneExpr> args);

  /// What was found; outlives the rewriter where others can use it.
  Map &done;
  /// Atoms that were replaced by an expression that is still to be rewritten.
  Map expanded;
  SmallVector<const LaneAtom *> stack;
};
} // namespace

bool Rewriter::pushPending(LaneExpr expr) {
  bool none = true;
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors)
      if (!done.contains(atom) && !isStable(atom)) {
        stack.push_back(atom);
        none = false;
      }
  return none;
}

LaneExpr Rewriter::apply(LaneExpr expr) {
  auto getAtom = [&](const LaneAtom *atom) {
    auto it = done.find(atom);
    return it != done.end() ? it->second : context.getImpl().fromAtom(atom);
  };
  if (const LaneAtom *atom = expr.getSingleAtom())
    return getAtom(atom);
  if (llvm::none_of(expr.getTerms(), [&](const LaneTerm &term) {
        return llvm::any_of(term.factors, [&](const LaneAtom *atom) {
          return done.contains(atom);
        });
      }))
    return expr;
  // All products are put in order at once.
  SmallVector<LaneExpr> products;
  SmallVector<LaneTerm> terms;
  for (const LaneTerm &term : expr.getTerms()) {
    if (mayStop() && context.isBudgetSpent())
      return {};
    LaneExpr product = context.constant(term.coefficient);
    for (const LaneAtom *atom : term.factors)
      product = context.mul(product, getAtom(atom));
    if (!product)
      return {};
    products.push_back(product);
    llvm::append_range(terms, product.getTerms());
  }
  if (products.size() == 1)
    return products.front();
  if (terms.size() <= kMaxTerms)
    if (LaneExpr sum = context.getImpl().normalize(terms))
      return sum;
  LaneExpr sum = context.constant(0);
  for (LaneExpr product : products)
    sum = context.add(sum, product);
  return sum;
}

LaneExpr Rewriter::rebuild(const LaneAtom *atom, ArrayRef<LaneExpr> args) {
  if (ArrayRef<LaneExpr>(atom->args) == args)
    return context.getImpl().fromAtom(atom);
  switch (atom->kind) {
  case LaneAtom::Kind::FloorDiv:
    return context.floorDiv(args[0], args[1]);
  case LaneAtom::Kind::Element:
    return context.element(atom->value, args, atom->number);
  case LaneAtom::Kind::Function:
    // Sums and products that were too large may not be any more.
    if (atom->getFunctionName() == "ring.add")
      return context.add(args[0], args[1]);
    if (atom->getFunctionName() == "ring.mul")
      return context.mul(args[0], args[1]);
    return context.function(atom->getFunctionName(), args,
                            Attribute::getFromOpaquePointer(atom->attr));
  case LaneAtom::Kind::Symbol:
    // A symbol stays what it is, whatever its size is called.
    return context.getImpl().fromAtom(atom);
  case LaneAtom::Kind::Column: {
    LaneContext::Impl &impl = context.getImpl();
    ConstantColumn column = impl.columns[atom->number];
    if (LaneExpr read = getColumnAt(context, column, args))
      return read;
    LaneAtom copy = *atom;
    copy.args = args;
    return impl.fromAtom(impl.unique(copy));
  }
  case LaneAtom::Kind::Dim:
  case LaneAtom::Kind::Number:
    return context.getImpl().fromAtom(atom);
  }
  llvm_unreachable("all kinds handled");
}

LaneExpr Rewriter::run(LaneExpr expr) {
  if (!expr)
    return {};
  pushPending(expr);
  while (!stack.empty()) {
    context.getBudget().charge(1);
    if (mayStop() && context.isBudgetSpent()) {
      ++context.getImpl().numLimitsMet;
      return {};
    }
    const LaneAtom *atom = stack.back();
    if (done.contains(atom)) {
      stack.pop_back();
      continue;
    }
    if (auto it = expanded.find(atom); it != expanded.end()) {
      if (!pushPending(it->second))
        continue;
      LaneExpr result = apply(it->second);
      if (!result)
        return {};
      done[atom] = result;
      stack.pop_back();
      continue;
    }
    bool ready = true;
    if (atom->kind != LaneAtom::Kind::Symbol)
      for (LaneExpr arg : atom->args)
        ready &= pushPending(arg);
    if (!ready)
      continue;
    SmallVector<LaneExpr> args;
    for (LaneExpr arg : atom->args)
      args.push_back(atom->kind == LaneAtom::Kind::Symbol ? arg : apply(arg));
    if (llvm::any_of(args, [](LaneExpr arg) { return !arg; }))
      return {};
    LaneExpr rebuilt = rebuild(atom, args);
    if (!rebuilt)
      return {};
    const LaneAtom *single = rebuilt.getSingleAtom();
    if (LaneExpr replacement = single ? replace(single) : LaneExpr()) {
      expanded[atom] = replacement;
      continue;
    }
    done[atom] = rebuilt;
    stack.pop_back();
  }
  return apply(expr);
}

LaneExpr
LaneContext::substitute(LaneExpr expr,
                        const llvm::DenseMap<const LaneAtom *, LaneExpr> &map) {
  llvm::DenseMap<const LaneAtom *, LaneExpr> done(map);
  return Rewriter(*this, done).run(expr);
}

namespace {
/// Expands elements until only opaque ones are left.
class Resolver : public Rewriter {
public:
  Resolver(LaneContext &context, Map &done, OpaqueFn isOpaque)
      : Rewriter(context, done), isOpaque(isOpaque) {}

protected:
  bool mayStop() override { return true; }
  bool isStable(const LaneAtom *atom) override { return !atom->hasElement; }
  LaneExpr replace(const LaneAtom *atom) override {
    if (!atom->isElement() || isOpaque(atom->value))
      return {};
    return context.expand(atom);
  }

private:
  OpaqueFn isOpaque;
};
} // namespace

LaneExpr LaneContext::resolve(LaneExpr expr, OpaqueFn isOpaque) {
  return LaneResolver(*this).resolve(expr, isOpaque);
}

LaneExpr LaneResolver::resolve(LaneExpr expr, OpaqueFn isOpaque) {
  if (!expr || !hasElement(expr))
    return expr;
  return Resolver(context, done, isOpaque).run(expr);
}

LaneExpr LaneContext::resolve(LaneExpr expr) {
  if (!expr || !hasElement(expr))
    return expr;
  // What was nested too deep, or too costly, may be understood from here.
  if (impl->depth == 0 && impl->resolvedSince != impl->numLimitsMet) {
    impl->resolved.clear();
    impl->resolvedSince = impl->numLimitsMet;
  }
  return Resolver(*this, impl->resolved, [](Value) { return false; }).run(expr);
}

void LaneContext::walk(LaneExpr expr,
                       llvm::function_ref<void(const LaneAtom *)> fn) {
  if (!expr)
    return;
  llvm::SmallDenseSet<const LaneAtom *, 16> seen;
  SmallVector<LaneExpr> stack{expr};
  while (!stack.empty()) {
    LaneExpr top = stack.pop_back_val();
    for (const LaneTerm &term : top.getTerms())
      for (const LaneAtom *atom : term.factors) {
        if (!seen.insert(atom).second)
          continue;
        impl->budget.charge(1);
        fn(atom);
        if (atom->kind != LaneAtom::Kind::Symbol)
          llvm::append_range(stack, atom->args);
      }
  }
}

SmallVector<const LaneAtom *> LaneContext::getSymbols(LaneExpr expr) {
  SmallVector<const LaneAtom *> symbols;
  walk(expr, [&](const LaneAtom *atom) {
    if (atom->kind == LaneAtom::Kind::Symbol)
      symbols.push_back(atom);
  });
  llvm::sort(symbols, [](const LaneAtom *a, const LaneAtom *b) {
    return a->number < b->number;
  });
  return symbols;
}

bool LaneContext::hasNoOtherSymbols(LaneExpr expr, ArrayRef<LaneExpr> others) {
  uint64_t mask = getSymbolMask(expr), known = 0;
  for (LaneExpr other : others)
    known |= getSymbolMask(other);
  if ((mask & ~known) != 0 || !(mask & LaneAtom::kOtherSymbols))
    return (mask & ~known) == 0;
  llvm::DenseSet<const LaneAtom *> symbols;
  for (LaneExpr other : others)
    for (const LaneAtom *symbol : getSymbols(other))
      symbols.insert(symbol);
  return llvm::all_of(getSymbols(expr), [&](const LaneAtom *symbol) {
    return symbols.contains(symbol);
  });
}
