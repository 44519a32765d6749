//===- RaiseEmit.h - From a proof to rope.apply -----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the proof of a rotation found, in terms of values and their elements,
// and the step that turns it into operands and the op.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEEMIT_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEEMIT_H

#include "rope/Analysis/LaneContext.h"
#include "rope/Dialect/Rope/Transforms/RaisePairing.h"
#include "rope/Dialect/Rope/Transforms/RaiseViews.h"
#include "llvm/ADT/SmallBitVector.h"
#include <map>

namespace mlir::rope {

/// An index of a value as a sum over the dimensions of the rotated value (the
/// lane dimension left out) plus a constant; one coordinate per dimension.
using ElementIndex = SmallVector<ViewCoordinate>;

/// A value that holds every lane of the operand: element `lanes[i]` of `value`
/// is operand lane i.
struct OperandSource {
  Value value;
  SmallVector<ElementIndex> lanes;
  /// The dimensions of `value` that run over a whole dimension of the result.
  llvm::SmallBitVector isWhole;
};

/// Which part of the elements of a table is meant.
enum class TablePart { Whole, Real, Imaginary };

/// Coordinate `coordinate` of a table is not a sum of dimensions but
/// `positions[index] + offset`, the offset being that of the table's index.
struct TableGather {
  int64_t coordinate;
  Value positions;
  ElementIndex index;
};

/// A value that holds a coefficient for every slot: `slots[t]` of `value`,
/// negated if `isNegated`.
struct TableSource {
  Value value;
  TablePart part = TablePart::Whole;
  bool isNegated = false;
  SmallVector<ElementIndex> slots;
  std::optional<TableGather> gather;
};

class LaneHolders;

/// The coefficients of pair `slot` (null: there is one pair) as formulas of it
/// and of the outer indices, for tables that no tensor holds.
struct TableFormula {
  LaneExpr cos, sin;
  const LaneAtom *slot = nullptr;
  /// The outer indices in the formulas, by the dimension that they run over.
  std::map<int64_t, const LaneAtom *> symbols;
  /// The rotation turns by the negative of `sin`.
  bool isNegated = false;
  LaneContext *lanes = nullptr;
  const LaneHolders *holders = nullptr;
};

/// Slots [begin, end) of both tables: held by values, or computed.
struct TablePiece {
  int64_t begin, end;
  SmallVector<TableSource> cos, sin;
  std::optional<TableFormula> formula;
};

/// A proved rotation.
struct Rotation {
  Value result;
  int64_t axis;
  Pairing pairing;
  /// Nearest first. Lane numbers of `pairing` count in the order of the
  /// farthest; see numberLanes.
  SmallVector<OperandSource> operands;
  /// Whether the operand lacks dimensions in which the tables move.
  bool isRepeated = false;
  /// In order of preference.
  SmallVector<TableSource> cos, sin;
  /// If no table can be used: how to compute one,
  std::optional<TableFormula> formula;
  /// or what to put together, slots in ascending order,
  std::vector<TablePiece> pieces;
  /// or what to say.
  NearMiss noTable;
};

/// The lanes of `source` in the order of its memory: position i holds the lane
/// that comes i-th. Empty if the lanes are not told apart by constants.
SmallVector<int64_t> orderLanes(const OperandSource &source);

/// The table of a formula, with the given dimensions of the result and `count`
/// slots. Sizes are those of `x`.
Value buildFormulaTable(RewriterBase &rewriter, Location loc,
                        const TableFormula &formula, ArrayRef<int64_t> dims,
                        int64_t count, bool isSin, Value x);

/// Why emitRotation would fail, as a reason code; empty if it would not.
StringRef whyNotEmitted(const Rotation &rotation);

/// Replaces the result of a rotation by a rope.apply; null, with a reason code,
/// and nothing built if an operand or a table has no view.
Operation *emitRotation(RewriterBase &rewriter, const Rotation &rotation,
                        PairingLayouts layouts, StringRef &code);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEEMIT_H
