//===- RaiseTable.h - From cos and sin to rope.table ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The second half of rope-raise: the tables of a rope.apply, proved to be cos
// and sin of a position times a frequency, become one rope.table.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISETABLE_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISETABLE_H

#include "mlir/IR/PatternMatch.h"
#include "rope/Analysis/LaneContext.h"
#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope {

/// What a pair of tables is proved to be:
///   cos[s..., t] = scale * cos(positions[axis(t)](s...) * frequency(t))
///   sin[s..., t] = scale * sin(the same), negated if `isNegated`.
struct TableProof {
  struct Slot {
    int64_t axis = 0;
    LaneExpr frequency;
    bool isNegated = false;
  };
  /// The outer indices that positions depend on, and the dimensions of x that
  /// they run over.
  SmallVector<const LaneAtom *> symbols;
  SmallVector<int64_t> dims;
  SmallVector<LaneExpr> positions;
  SmallVector<Slot> slots;
  /// The frequencies of the next `count` slots, as a formula of the number of
  /// the slot within them; all slots have one, or none.
  struct Formula {
    int64_t count;
    LaneExpr frequency;
    const LaneAtom *slot;
  };
  SmallVector<Formula> formulas;
  LaneExpr scale;
  bool isNegated = false;
  bool isDouble = false;
  /// One slot per live lane, as the applications's tables have.
  bool isPerLane = false;

  /// Equal for tables that are the same values.
  SmallVector<const void *> getKey() const;
};

class LaneHolders;

class TableProver {
public:
  explicit TableProver(LaneContext &lanes) : lanes(lanes) {}

  /// Nothing if the tables are not computed from positions; then `reason` says
  /// why not if they are computed by cos and sin.
  std::optional<TableProof> prove(ApplyOp apply, StringRef &reason);
  /// Notes what the tables are made of.
  void collectHolders(ApplyOp apply, const TableProof &proof,
                      LaneHolders &holders);

private:
  struct Trig;
  struct Angle;
  /// The index of a slot, null where the slot's number stands; empty if the
  /// sizes are not known. `dims` gives the dimension of x of each symbol.
  SmallVector<LaneExpr>
  getIndex(ApplyOp apply, llvm::DenseMap<const LaneAtom *, int64_t> &dims);
  std::optional<Trig> splitTrig(LaneExpr expr, StringRef name);
  bool collectAngles(ApplyOp apply, ArrayRef<LaneExpr> index,
                     SmallVectorImpl<Angle> &angles, TableProof &proof,
                     StringRef &reason);
  bool separate(ArrayRef<Angle> angles, TableProof &proof);
  bool separateAs(bool isSum, ArrayRef<Angle> angles,
                  llvm::function_ref<bool(const LaneAtom *)> isPosition,
                  TableProof &proof);
  bool separateAngle(LaneExpr angle,
                     llvm::function_ref<bool(const LaneAtom *)> isPosition,
                     bool isSum, LaneExpr &position, LaneExpr &frequency);

  std::optional<TableProof::Formula> findFormula(ApplyOp apply,
                                                 ArrayRef<LaneExpr> index,
                                                 const TableProof &proof,
                                                 int64_t begin, int64_t count);
  void findFormulas(ApplyOp apply, ArrayRef<LaneExpr> index, TableProof &proof);

  LaneContext &lanes;
  llvm::DenseMap<std::pair<const void *, unsigned>, LaneExpr> symbols;
  llvm::DenseMap<int64_t, LaneExpr> slotSymbols;
};

/// Which element of which value is an expression.
class LaneHolders {
public:
  struct Holder {
    Value value;
    SmallVector<LaneExpr, 4> indices;
    int64_t order;
  };
  LaneHolders(LaneContext &lanes, Operation *root);
  /// `order` numbers the ops in program order.
  LaneHolders(LaneContext &lanes, llvm::DenseMap<Operation *, int64_t> order)
      : lanes(lanes), order(std::move(order)) {}
  /// Notes what the elements of `value` at these indices are made of, as far as
  /// it is visible in `region`.
  void collect(Value value, ArrayRef<LaneExpr> indices, Region &region);
  /// Notes one element of a constant.
  void note(const ConstantRead &read, Region &region) {
    if (read.part == 0)
      add(read.expr, read.value, read.indices, region);
  }
  void clear() {
    holders.clear();
    seen.clear();
  }
  /// The holders of an expression, those defined first in front.
  ArrayRef<Holder> get(LaneExpr expr) const;

private:
  void add(LaneExpr expr, Value value, ArrayRef<LaneExpr> indices,
           Region &region);

  LaneContext &lanes;
  llvm::DenseMap<Operation *, int64_t> order;
  llvm::DenseMap<LaneExpr, SmallVector<Holder, 2>> holders;
  llvm::DenseSet<const LaneAtom *> seen;
};

/// Builds the op, where everything that it reads is defined first; null, with
/// nothing built, if positions or frequencies cannot be built.
TableOp emitTable(RewriterBase &rewriter, Location loc, LaneContext &lanes,
                  const LaneHolders &holders, const TableProof &proof,
                  Operation *root);

/// Gives every rope.apply below `root` whose tables are proved a rope.table,
/// one for all that read the same values. Returns whether anything changed.
bool raiseTables(RewriterBase &rewriter, Operation *root, LaneBudget &budget);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISETABLE_H
