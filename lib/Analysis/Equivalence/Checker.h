//===- Checker.h - State of one equivalence proof -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Private to the validator. Both programs lie in one function and share its
// arguments; a result of a contraction that both compute becomes an atom, so
// that every proof is about what lies between two such values.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_ANALYSIS_EQUIVALENCE_CHECKER_H
#define ROPE_LIB_ANALYSIS_EQUIVALENCE_CHECKER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "rope/Analysis/Equivalence.h"
#include "rope/Analysis/LaneContext.h"
#include <ctime>
#include <map>

namespace mlir::rope {

/// How the range of a reduced loop is taken apart: 0 keeps it symbolic, n makes
/// the lowest digit to base n concrete.
using Digits = SmallVector<int64_t, 2>;

/// What an element of a value is, as a function of its indices.
struct Definition {
  SmallVector<LaneExpr> indices;
  LaneValue value;
};

/// How expressions depend on a symbol.
struct SymbolUse {
  /// A choice that concrete values of the symbol would decide.
  bool isUndecided = false;
  /// Constants that are read at it, and whether inside another reduction.
  unsigned numColumns = 0;
  bool isReducedOver = false;
  /// It is divided by these.
  SmallVector<int64_t> divisors;
};

/// Both lanes of a result on random inputs.
struct Witness {
  bool isFound = false;
  std::string text;
  std::vector<WitnessInput> inputs;
};

class Checker {
public:
  Checker(func::FuncOp joint, unsigned numResults, Operation *firstAfter,
          const EquivalenceOptions &options);

  EquivalenceResult run();

  LaneContext &getContext() { return context; }
  func::FuncOp getFunction() { return joint; }
  const Definition *getDefinition(Value value) const {
    auto it = definitions.find(value);
    return it == definitions.end() ? nullptr : &it->second;
  }
  /// Of the processor's time: a busy machine gives the same answers.
  bool isOutOfTime() const { return std::clock() > deadline; }

  //===--- Facts about expressions, memoised -----------------------------===//
  struct Info {
    /// Free symbols, and the highest bound variable inside.
    SmallVector<const LaneAtom *, 4> symbols;
    unsigned level = 0;
  };
  const Info &getInfo(const LaneAtom *atom);
  bool dependsOn(const LaneAtom *atom, const LaneAtom *symbol);
  bool dependsOn(LaneExpr expr, const LaneAtom *symbol);
  SymbolUse getUse(ArrayRef<LaneExpr> exprs, const LaneAtom *symbol);

private:
  //===--- Sweep: values that both programs compute -----------------------===//
  void sweep();
  void unifyDims();
  void unifyConstants();
  LaneValue getOpaqueLane(OpResult result);
  void sweepLevel(ArrayRef<Value> values, bool onlyLarge);
  struct Candidates;
  void addCandidate(Candidates &candidates, Value value, LaneValue lane);
  bool settle(Candidates &candidates);
  void refine(ArrayRef<Value> values);
  Digits getConcreteDigits(Value value);
  SmallVector<LaneExpr> getGenericIndices(Value value);
  bool splitGenericIndices(Value value, LaneValue lane);
  bool isAfter(Value value) const { return after.contains(value); }

  //===--- Normal form
  //-----------------------------------------------------===//
  LaneExpr normalize(LaneExpr expr);
  /// Multiplies numbers that are exact, and makes angles positive.
  LaneExpr simplify(LaneExpr expr);
  LaneExpr simplifyTerms(LaneExpr expr);
  LaneExpr simplifyFunction(const LaneAtom *atom);
  LaneExpr normalizeElement(const LaneAtom *element);
  LaneValue getLane(Value value, ArrayRef<LaneExpr> indices);
  LogicalResult placeLoops(linalg::LinalgOp op, unsigned result,
                           ArrayRef<LaneExpr> indices,
                           SmallVectorImpl<LaneExpr> &loops);
  SmallVector<LaneValue> makeAccumulators(linalg::LinalgOp op, LaneExpr tag);
  SmallVector<LaneValue> runBody(linalg::LinalgOp op, ArrayRef<LaneExpr> loops,
                                 ArrayRef<LaneValue> accumulators);
  /// What the body yields at new symbols of the reduced loops.
  LaneValue getBody(linalg::LinalgOp op, unsigned result,
                    ArrayRef<LaneExpr> indices,
                    SmallVectorImpl<LaneExpr> &symbols);
  LaneExpr reduce(linalg::LinalgOp op, unsigned result, unsigned part,
                  ArrayRef<LaneExpr> indices, ArrayRef<int64_t> digits);
  LaneExpr closeSum(LaneExpr body, LaneExpr symbol);
  LaneExpr close(StringRef name, Attribute attr, LaneExpr body,
                 LaneExpr symbol);
  LaneExpr bind(LaneExpr symbol, unsigned level, LaneExpr &body);
  LaneExpr closeFold(linalg::LinalgOp op, unsigned result, unsigned part,
                     ArrayRef<LaneExpr> indices, ArrayRef<LaneExpr> symbols,
                     LaneExpr tag, ArrayRef<LaneValue> yields,
                     ArrayRef<LaneValue> accumulators);
  void giveUp(Operation *op, StringRef reason);

  //===--- Results
  //---------------------------------------------------------===//
  struct Mismatch {
    SmallVector<LaneExpr> indices;
    LaneValue before, after;
  };
  bool prove(Value before, Value after, SmallVector<LaneExpr> indices,
             Mismatch &mismatch);
  bool proveParts(Value before, Value after, ArrayRef<LaneExpr> indices,
                  ArrayRef<LaneExpr> exprs, Mismatch &mismatch);
  /// Takes apart what only one side of a mismatch has as an atom.
  bool openAtoms(const Mismatch &mismatch);
  Witness lookElsewhere(unsigned result, Value before, Value after,
                        Mismatch &mismatch);

  func::FuncOp joint;
  unsigned numResults;
  EquivalenceOptions options;
  std::clock_t deadline;
  LaneContext context;
  /// Values of the second program.
  llvm::DenseSet<Value> after;
  /// Values that both programs compute, by the one that stands for all.
  llvm::DenseMap<Value, Value> representatives;
  llvm::DenseMap<Value, Definition> definitions;
  llvm::DenseMap<Operation *, Digits> digitsOf;
  /// Elements in normal form, as far as values are known to be equal.
  llvm::DenseMap<const LaneAtom *, LaneExpr> normalized;
  llvm::DenseMap<LaneExpr, LaneExpr> simplified;
  llvm::DenseMap<const LaneAtom *, Info> infos;
  llvm::DenseMap<std::pair<unsigned, LaneExpr>, LaneExpr> genericIndices;
  unsigned depth = 0, simplifyDepth = 0;
  int64_t lanes = 0;
  Operation *stoppingOp = nullptr;
  std::string stoppingReason;
};

Witness findWitness(Checker &checker, unsigned result,
                    ArrayRef<LaneExpr> indices, LaneValue before,
                    LaneValue after, const EquivalenceOptions &options);

/// The loops of a structured op that a result does not follow.
SmallVector<unsigned> getReducedLoops(linalg::LinalgOp op, unsigned result);

} // namespace mlir::rope

#endif // ROPE_LIB_ANALYSIS_EQUIVALENCE_CHECKER_H
