//===- LaneContext.h - Evaluates lanes of values symbolically -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Owns the expressions, builds them in normal form, and expands elements of
// values through the ops that define them, one level or to the end.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANECONTEXT_H
#define ROPE_ANALYSIS_LANECONTEXT_H

#include "mlir/IR/Operation.h"
#include "mlir/Support/LLVM.h"
#include "rope/Analysis/LaneBudget.h"
#include "rope/Analysis/LaneExpr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <memory>

namespace mlir {
class AsmState;
} // namespace mlir

namespace mlir::rope {

/// Elements of these values are not expanded.
using OpaqueFn = llvm::function_ref<bool(Value)>;

/// The element of a constant tensor, and the expression that it is.
struct ConstantRead {
  Value value;
  SmallVector<LaneExpr, 4> indices;
  unsigned part;
  LaneExpr expr;
};

class LaneContext {
public:
  /// Takes its steps from a budget that others may share.
  explicit LaneContext(LaneBudget &budget);
  /// Has a budget of its own.
  explicit LaneContext(int64_t budget = 50'000'000);
  ~LaneContext();
  LaneContext(const LaneContext &) = delete;

  //===--- Building: everything is in normal form ------------------------===//
  LaneExpr constant(int64_t value);
  /// An integer, or a Number atom.
  LaneExpr number(double value);
  /// A new symbol in [0, size); a null size is unknown. It is printed as
  /// s<name>, or by its number.
  LaneExpr symbol(LaneExpr size, std::optional<unsigned> name = std::nullopt);
  /// The variable of a reduction whose body has bound variables below `level`
  /// only: named by height, so that equal reductions are one expression.
  LaneExpr boundSymbol(unsigned level, LaneExpr size);
  LaneExpr dim(Value value, unsigned dim);
  /// From now on both dimensions have one name. Expressions that exist keep
  /// theirs.
  void setEqualDims(LaneExpr a, LaneExpr b);
  /// From now on ops on constant tensors are the numbers that folding makes of
  /// them, as those on scalars always are, and 1/inf is 0: of two programs, one
  /// may have been folded. Who looks for a formula wants the functions.
  void setFoldsConstants();
  /// From now on what says where a tensor is, as shard.shard does, is not
  /// looked through: who replaces ops would lose it.
  void setKeepsAnnotations();
  bool keepsAnnotations() const;
  LaneExpr add(LaneExpr a, LaneExpr b);
  LaneExpr sub(LaneExpr a, LaneExpr b);
  LaneExpr mul(LaneExpr a, LaneExpr b);
  LaneExpr neg(LaneExpr a);
  /// Floor division and remainder of integers, by a positive divisor.
  LaneExpr floorDiv(LaneExpr a, LaneExpr b);
  LaneExpr mod(LaneExpr a, LaneExpr b);
  LaneExpr function(StringRef name, ArrayRef<LaneExpr> args,
                    Attribute attr = {});
  /// The element of a value, lazy; of a constant, its number or column. The
  /// part is 1 for the imaginary part.
  LaneExpr element(Value value, ArrayRef<LaneExpr> indices, unsigned part = 0);
  /// The expression that is one atom of this context.
  LaneExpr atom(const LaneAtom *atom);
  /// Both parts, if the element type is complex.
  LaneValue elementValue(Value value, ArrayRef<LaneExpr> indices);

  /// The entry of a Column at concrete values of its arguments; null outside.
  LaneExpr getColumnEntry(const LaneAtom *column, ArrayRef<int64_t> at);
  /// How many values each argument of a Column takes: 0, 1, ..., count - 1.
  ArrayRef<int64_t> getColumnCounts(const LaneAtom *column);
  /// The element type of the constant that a Column was read from first.
  Type getColumnType(const LaneAtom *column);

  //===--- Facts about integers ------------------------------------------===//
  /// The greatest value, if a bound is known; meant for non-negative integers.
  std::optional<int64_t> getUpperBound(LaneExpr expr);
  bool isNonNegative(LaneExpr expr);
  bool isLess(LaneExpr a, LaneExpr b) {
    return isNonNegative(sub(sub(b, a), constant(1)));
  }
  bool isLessEqual(LaneExpr a, LaneExpr b) { return isNonNegative(sub(b, a)); }

  //===--- Expansion -----------------------------------------------------===//
  /// The element through the op that defines its value: an expression over
  /// elements of its operands. Null, with a reason, when not understood.
  LaneExpr expand(const LaneAtom *element);
  /// The elements of constants that the expansion of an element read: constants
  /// go into expressions by content, which says nothing of where they lie.
  ArrayRef<ConstantRead> getConstantReads(const LaneAtom *element);
  /// Replaces elements until only those of opaque values, of function
  /// arguments and of ops without semantics are left.
  LaneExpr resolve(LaneExpr expr, OpaqueFn isOpaque);
  /// The same with no value opaque; remembered.
  LaneExpr resolve(LaneExpr expr);
  /// Replaces every given atom (anywhere, in arguments too).
  LaneExpr substitute(LaneExpr expr,
                      const llvm::DenseMap<const LaneAtom *, LaneExpr> &map);

  //===--- Queries -------------------------------------------------------===//
  /// Visits every atom that occurs, also inside arguments, once.
  void walk(LaneExpr expr, llvm::function_ref<void(const LaneAtom *)> fn);
  /// The symbols the expression depends on, in order of creation.
  SmallVector<const LaneAtom *> getSymbols(LaneExpr expr);
  /// Whether it depends on any.
  static bool hasSymbols(LaneExpr expr) { return getSymbolMask(expr) != 0; }
  /// Whether each of them occurs in one of `others`.
  bool hasNoOtherSymbols(LaneExpr expr, ArrayRef<LaneExpr> others);
  /// The symbols as LaneAtom::symbols has them.
  static uint64_t getSymbolMask(LaneExpr expr);
  /// Whether the lanes of a structured op that reduces may be known: over few
  /// points, or with a constant that leaves few terms. Remembered for each op.
  bool mayExpandReduction(Operation *op);
  /// Whether some entries are zero whatever the data is, as far as a look at
  /// few ops says.
  bool hasKnownZeros(Value value);
  LaneBudget &getBudget();
  /// Nothing is expanded any more: what is asked for now is not understood.
  bool isBudgetSpent() const;
  /// Elements that were taken apart through their ops: what an analysis costs.
  int64_t getNumExpansions() const;
  /// The op that stopped the last expansion that failed, and why.
  Operation *getStoppingOp() const;
  StringRef getStoppingReason() const;
  void setStop(Operation *op, StringRef reason);

  /// Readable form, `arg0[s0, s1, 3]*cst[s1, 3] - ...`.
  void print(LaneExpr expr, raw_ostream &os);
  std::string str(LaneExpr expr);
  /// Where values have their names from, for as long as the IR stays as it is;
  /// without it, each name costs a walk over the function.
  void setNames(AsmState *state);

  struct Impl;
  Impl &getImpl() { return *impl; }

private:
  std::unique_ptr<Impl> impl;
};

/// Resolves many expressions with the same values opaque: what was found for
/// one is known for the next.
class LaneResolver {
public:
  explicit LaneResolver(LaneContext &context) : context(context) {}

  /// LaneContext::resolve; `isOpaque` says the same each time.
  LaneExpr resolve(LaneExpr expr, OpaqueFn isOpaque);

private:
  LaneContext &context;
  llvm::DenseMap<const LaneAtom *, LaneExpr> done;
};

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_LANECONTEXT_H
