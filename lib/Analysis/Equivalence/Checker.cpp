//===- Checker.cpp - Compares the results of two programs -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A result is compared at symbolic indices; where that does not prove it equal,
// a digit of an index becomes concrete, and so on down to single lanes.
//===----------------------------------------------------------------------===//

#include "Checker.h"
#include "mlir/IR/AsmState.h"
#include "llvm/Support/raw_ostream.h"
#include <random>
#include <set>

using namespace mlir;
using namespace mlir::rope;

/// Lanes that are compared one by one, of all results together.
static constexpr int64_t kMaxLanes = 1 << 16;

/// Index ranges that are made concrete at once.
static constexpr int64_t kMaxConcrete = 8192;

/// Single elements at which a difference is looked for.
static constexpr unsigned kMaxElsewhere = 12;

/// Expressions are cut to this when they are printed.
static constexpr size_t kMaxText = 2000;

Checker::Checker(func::FuncOp joint, unsigned numResults, Operation *firstAfter,
                 const EquivalenceOptions &options)
    : joint(joint), numResults(numResults), options(options),
      deadline(std::clock() +
               static_cast<std::clock_t>(options.seconds * CLOCKS_PER_SEC)),
      context(options.budget) {
  context.setFoldsConstants();
  for (Operation *op = firstAfter; op; op = op->getNextNode())
    after.insert(op->result_begin(), op->result_end());
}

/// How often what both programs have is taken apart again.
static constexpr unsigned kMaxRounds = 4;

bool Checker::prove(Value before, Value after, SmallVector<LaneExpr> indices,
                    Mismatch &mismatch) {
  if (++lanes > kMaxLanes)
    giveUp(nullptr, "too many lanes differ in form");
  LaneValue a = getLane(before, indices), b = getLane(after, indices);
  mismatch = {indices, a, b};
  if (!a || !b || lanes > kMaxLanes || isOutOfTime())
    return false;
  if (a.re == b.re && a.im == b.im)
    return true;

  // The index to make concrete: one that choices depend on, the last of those.
  SmallVector<LaneExpr> exprs{a.re, b.re};
  for (LaneExpr part : {a.im, b.im})
    if (part)
      exprs.push_back(part);
  const LaneAtom *chosen = nullptr;
  int64_t chosenDigit = 0;
  int bestScore = 0;
  std::set<const LaneAtom *> symbols;
  for (LaneExpr index : indices)
    for (const LaneAtom *symbol : context.getSymbols(index))
      if (symbols.insert(symbol).second) {
        std::optional<int64_t> size =
            symbol->args.empty() ? std::nullopt : symbol->args[0].getConstant();
        if (!size || *size > kMaxConcrete)
          continue;
        SymbolUse use = getUse(exprs, symbol);
        int score = use.isUndecided         ? 4
                    : !use.divisors.empty() ? 3
                    : use.numColumns > 0    ? 2
                                            : 0;
        if (score == 0 || score < bestScore)
          continue;
        bestScore = score;
        chosen = symbol;
        chosenDigit = *size;
        for (int64_t divisor : use.divisors)
          if (divisor > 1 && *size % divisor == 0)
            chosenDigit = std::min(chosenDigit, divisor);
      }
  if (!chosen)
    return proveParts(before, after, indices, exprs, mismatch);
  int64_t size = *chosen->args[0].getConstant();
  LaneExpr high =
      chosenDigit == size
          ? context.constant(0)
          : context.mul(context.symbol(context.constant(size / chosenDigit)),
                        context.constant(chosenDigit));
  for (int64_t low = 0; low < chosenDigit; ++low) {
    llvm::DenseMap<const LaneAtom *, LaneExpr> map;
    map[chosen] = context.add(high, context.constant(low));
    SmallVector<LaneExpr> concrete;
    for (LaneExpr index : indices)
      concrete.push_back(context.substitute(index, map));
    if (!prove(before, after, concrete, mismatch))
      return false;
  }
  return true;
}

/// Looks at each part of a concatenation by itself: within a part, an index is
/// known to lie in the range of the operand.
bool Checker::proveParts(Value before, Value after, ArrayRef<LaneExpr> indices,
                         ArrayRef<LaneExpr> exprs, Mismatch &mismatch) {
  const LaneAtom *choice = nullptr;
  for (LaneExpr expr : exprs)
    context.walk(expr, [&](const LaneAtom *atom) {
      if (choice || atom->kind != LaneAtom::Kind::Function ||
          atom->getFunctionName() != "case" || atom->args.size() < 4)
        return;
      if (llvm::is_contained(indices, atom->args[0]) &&
          atom->args[0].getSingleAtom() &&
          atom->args[0].getSingleAtom()->kind == LaneAtom::Kind::Symbol &&
          !atom->args[0].getSingleAtom()->args.empty())
        choice = atom;
    });
  if (!choice)
    return false;
  const LaneAtom *symbol = choice->args[0].getSingleAtom();
  for (size_t i = 1, e = choice->args.size(); i < e; i += 2) {
    LaneExpr begin = choice->args[i];
    LaneExpr end = i + 2 < e ? choice->args[i + 2] : symbol->args[0];
    LaneExpr negated = context.neg(begin);
    LaneExpr size = negated ? context.add(end, negated) : LaneExpr();
    if (!size)
      return false;
    llvm::DenseMap<const LaneAtom *, LaneExpr> map;
    map[symbol] = context.add(begin, context.symbol(size));
    SmallVector<LaneExpr> part;
    for (LaneExpr index : indices)
      part.push_back(context.substitute(index, map));
    if (!prove(before, after, part, mismatch))
      return false;
  }
  return true;
}

static std::string shorten(std::string text) {
  if (text.size() > kMaxText) {
    text.resize(kMaxText);
    text += " ...";
  }
  return text;
}

/// The lane and both expressions.
static void describe(LaneContext &context, unsigned result,
                     ArrayRef<LaneExpr> indices, LaneValue before,
                     LaneValue after, raw_ostream &os) {
  os << "result " << result << " at [";
  llvm::interleaveComma(indices, os,
                        [&](LaneExpr index) { context.print(index, os); });
  os << "]";
  bool isImaginary = before.re == after.re && before.im;
  if (isImaginary)
    os << " (imaginary part)";
  auto print = [&](LaneValue value) {
    return shorten(context.str(isImaginary ? value.im : value.re));
  };
  os << "\n  before: " << print(before) << "\n  after:  " << print(after)
     << "\n";
}

/// Where the first elements that are not proved equal have equal numbers,
/// others may show the difference: the first row of causal attention sees one
/// key, and whatever rotates it is lost in a softmax over one score. The last
/// element is tried first, then any.
Witness Checker::lookElsewhere(unsigned result, Value before, Value after,
                               Mismatch &mismatch) {
  SmallVector<LaneExpr> indices = getGenericIndices(before);
  std::mt19937_64 random(options.seed);
  Witness witness;
  for (unsigned attempt = 0; attempt < kMaxElsewhere && !witness.isFound;
       ++attempt) {
    if (isOutOfTime())
      break;
    llvm::DenseMap<const LaneAtom *, LaneExpr> map;
    for (LaneExpr index : indices)
      for (const LaneAtom *symbol : context.getSymbols(index)) {
        std::optional<int64_t> size =
            symbol->args.empty() ? std::nullopt : symbol->args[0].getConstant();
        if (size && *size > 0)
          map[symbol] = context.constant(
              attempt == 0 ? *size - 1
                           : static_cast<int64_t>(
                                 random() % static_cast<uint64_t>(*size)));
      }
    Mismatch other;
    for (LaneExpr index : indices)
      other.indices.push_back(context.substitute(index, map));
    other.before = getLane(before, other.indices);
    other.after = getLane(after, other.indices);
    if (!other.before || !other.after ||
        (other.before.re == other.after.re &&
         other.before.im == other.after.im))
      continue;
    witness = findWitness(*this, result, other.indices, other.before,
                          other.after, options);
    if (witness.isFound)
      mismatch = other;
  }
  return witness;
}

EquivalenceResult Checker::run() {
  AsmState names(joint);
  context.setNames(&names);
  sweep();
  func::ReturnOp terminator =
      cast<func::ReturnOp>(joint.getBody().front().getTerminator());
  EquivalenceResult outcome;
  outcome.verdict = Verdict::Equal;
  llvm::raw_string_ostream os(outcome.explanation);
  for (unsigned i = 0; i < numResults; ++i) {
    Value before = terminator.getOperand(i);
    Value after = terminator.getOperand(numResults + i);
    if (before == after)
      continue;
    SmallVector<LaneExpr> indices;
    if (isa<RankedTensorType>(before.getType()))
      indices = getGenericIndices(before);
    else if (isa<ShapedType>(before.getType())) {
      outcome.verdict = Verdict::Unknown;
      os << "result " << i << " is no ranked tensor\n";
      continue;
    }
    stoppingOp = nullptr;
    stoppingReason.clear();
    Mismatch mismatch;
    if (prove(before, after, indices, mismatch))
      continue;
    // Not proved is not yet different: only numbers are a witness.
    Witness witness;
    if (mismatch.before && mismatch.after)
      witness = findWitness(*this, i, mismatch.indices, mismatch.before,
                            mismatch.after, options);
    if (!witness.isFound && isa<RankedTensorType>(before.getType()))
      if (Witness other = lookElsewhere(i, before, after, mismatch);
          other.isFound)
        witness = other;
    if (witness.isFound) {
      outcome.verdict = Verdict::NotEqual;
      outcome.explanation.clear();
      describe(context, i, mismatch.indices, mismatch.before, mismatch.after,
               os);
      os << witness.text;
      outcome.inputs = std::move(witness.inputs);
      return outcome;
    }
    // Where numbers agree as well, a second look costs what it may.
    bool isProved = false;
    for (unsigned round = 0; round < kMaxRounds && !isProved; ++round) {
      Mismatch other = mismatch;
      if (!openAtoms(other))
        break;
      isProved = prove(before, after, indices, other);
      if (other.before && other.after)
        mismatch = other;
    }
    if (isProved)
      continue;
    outcome.verdict = Verdict::Unknown;
    if (stoppingReason.empty() && !mismatch.before) {
      stoppingOp = context.getStoppingOp();
      stoppingReason = context.getStoppingReason().str();
    }
    if (!stoppingReason.empty()) {
      os << "result " << i << ": stopped at ";
      if (stoppingOp)
        os << "'" << stoppingOp->getName() << "' at " << stoppingOp->getLoc()
           << ": ";
      os << stoppingReason << "\n";
    }
    if (mismatch.before && mismatch.after)
      describe(context, i, mismatch.indices, mismatch.before, mismatch.after,
               os);
    os << witness.text;
  }
  return outcome;
}
