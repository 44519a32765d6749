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
  Rewriter(LaneContext &context,
           llvm::DenseMap<const LaneAtom *, LaneExpr> done)
      : context(context), done(std::move(done)) {}
  virtual ~Rewriter() = default;

  /// Null when an atom could not be rebuilt.
  LaneExpr run(LaneExpr expr);

protected:
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

  llvm::DenseMap<const LaneAtom *, LaneExpr> done;
  /// Atoms that were replaced by an expression that is still to be rewritten.
  llvm::DenseMap<const LaneAtom *, LaneExpr> expanded;
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
  bool changes = false;
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors)
      changes |= done.contains(atom);
  if (!changes)
    return expr;
  LaneExpr sum = context.constant(0);
  for (const LaneTerm &term : expr.getTerms()) {
    LaneExpr product = context.constant(term.coefficient);
    for (const LaneAtom *atom : term.factors) {
      auto it = done.find(atom);
      product = context.mul(product, it != done.end()
                                         ? it->second
                                         : context.getImpl().fromAtom(atom));
    }
    sum = context.add(sum, product);
  }
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
  return Rewriter(*this, map).run(expr);
}

namespace {
/// Expands elements until only opaque ones are left.
class Resolver : public Rewriter {
public:
  Resolver(LaneContext &context, OpaqueFn isOpaque)
      : Rewriter(context, llvm::DenseMap<const LaneAtom *, LaneExpr>()),
        isOpaque(isOpaque) {}

protected:
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
  if (!expr || !hasElement(expr))
    return expr;
  return Resolver(*this, isOpaque).run(expr);
}

void LaneContext::walk(LaneExpr expr,
                       llvm::function_ref<void(const LaneAtom *)> fn) {
  if (!expr)
    return;
  llvm::DenseSet<const LaneAtom *> seen;
  SmallVector<LaneExpr> stack{expr};
  while (!stack.empty()) {
    LaneExpr top = stack.pop_back_val();
    for (const LaneTerm &term : top.getTerms())
      for (const LaneAtom *atom : term.factors) {
        if (!seen.insert(atom).second)
          continue;
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
