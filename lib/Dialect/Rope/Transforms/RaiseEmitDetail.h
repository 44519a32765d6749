//===- RaiseEmitDetail.h - Views of tables ----------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Shared by the files that emit a proved rotation.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEEMITDETAIL_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEEMITDETAIL_H

#include "rope/Dialect/Rope/Transforms/RaiseEmit.h"

namespace mlir::rope {

/// A view whose slots may take two dimensions, to be collapsed afterwards.
struct SlotView {
  View view;
  int64_t slotDim = 0;
  bool isSplit = false;
};

struct TableChoice {
  const TableSource *source = nullptr;
  SlotView view;
  /// Of the positions, if the table is gathered by them.
  std::optional<SlotView> positions;
  SmallVector<int64_t> positionDims;
};

/// How to get at a table with the given dimensions, slots last.
std::optional<TableChoice> planTable(const Rotation &rotation,
                                     const TableSource &source,
                                     ArrayRef<int64_t> dims);

/// `isNegated`: the negated values are wanted, and the op does not say so.
Value buildTable(RewriterBase &rewriter, Location loc, TableChoice table,
                 ArrayRef<int64_t> dims, Value x, bool isNegated);

/// The dimensions of the result that some slot of the table depends on.
llvm::SmallBitVector getUsedDims(const TableSource &source, int64_t rank);

/// An elementwise generic that maps elements of `value` to `type`.
Value mapElements(RewriterBase &rewriter, Location loc, Value value, Type type,
                  llvm::function_ref<Value(OpBuilder &, Value)> body);

/// How to get at the pieces of two tables.
struct PiecesPlan {
  struct Piece {
    /// Of tables that tensors hold, and the dimensions that they depend on.
    TableChoice cos, sin;
    SmallVector<int64_t> cosDims, sinDims;
  };
  std::vector<Piece> pieces;
  /// The dimensions that any piece depends on.
  SmallVector<int64_t> dims;
  /// All pieces hold the negative sine.
  bool isConjugate = false;
};

/// Nothing if a piece has no view, or if the tables would be larger than what
/// they rotate.
std::optional<PiecesPlan> planPieces(const Rotation &rotation);

/// Both tables from the pieces, in one type.
std::pair<Value, Value> buildPieces(RewriterBase &rewriter, Location loc,
                                    const Rotation &rotation,
                                    const PiecesPlan &plan, Value x);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEEMITDETAIL_H
