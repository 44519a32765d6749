//===- RaiseTableEmitter.h - Plan and build a rope.table --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Positions and frequencies are views of tensors that the program has, the
// farthest first; what no tensor holds is computed. Everything is planned
// before anything is built.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_DIALECT_ROPE_TRANSFORMS_RAISETABLEEMITTER_H
#define ROPE_LIB_DIALECT_ROPE_TRANSFORMS_RAISETABLEEMITTER_H

#include "rope/Dialect/Rope/Transforms/RaiseScalars.h"
#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include "rope/Dialect/Rope/Transforms/RaiseViews.h"

namespace mlir::rope {

/// A view of a tensor, or nothing: then scalars are computed.
struct SourcePlan {
  Value value;
  SmallVector<ViewCoordinate> coordinates;
  /// The frequencies are the reciprocals of what the view holds.
  bool isInverse = false;
  /// The view's first dimension counts axes, beginning with this one; -1 if
  /// there is only one axis.
  SmallVector<int64_t> axes;
};

class TableEmitter {
public:
  TableEmitter(RewriterBase &rewriter, Location loc, LaneContext &lanes,
               const LaneHolders &holders, const TableProof &proof,
               Operation *root)
      : rewriter(rewriter), loc(loc), lanes(lanes), holders(holders),
        proof(proof), root(root), scalars(lanes, holders) {
    type = proof.isDouble ? FloatType(rewriter.getF64Type())
                          : FloatType(rewriter.getF32Type());
  }
  /// Null, with nothing built, if something cannot be.
  TableOp emit();

private:
  //===--- Plan ----------------------------------------------------------===//
  /// Whether positions, frequencies, scale and sizes can all be built.
  bool plan();
  bool isInLoop(Value value) const;
  bool addReads(llvm::SetVector<Value> &more, bool allowLoops);
  std::optional<SmallVector<ViewCoordinate>>
  getCoordinates(const LaneHolders::Holder &holder) const;
  OpFoldResult getPlaceholder(const LaneAtom *symbol) const;
  View getView(const SourcePlan &plan) const;
  LaneExpr getInteger(LaneExpr position) const;

  std::optional<int64_t> getAxisOffset(LaneExpr position, Value value,
                                       ArrayRef<ViewCoordinate> first,
                                       std::optional<size_t> &axisDim) const;
  bool planPositions(bool allowLoops);
  bool planPositionView(ArrayRef<LaneExpr> exprs, bool areIntegers,
                        bool allowLoops);
  LaneExpr getInverse(LaneExpr frequency) const;
  bool planFrequencies(bool allowLoops);
  bool planFrequencyView(ArrayRef<LaneExpr> exprs, bool allowLoops,
                         bool wholeOnly = false);
  bool planScale(bool allowLoops);
  bool planSizes(bool allowLoops);

  //===--- Build ---------------------------------------------------------===//
  void setInsertionPoint();
  SmallVector<OpFoldResult> buildSizes();
  Value buildPositions(SmallVectorImpl<OpFoldResult> &sizes);
  Value computePositions(ArrayRef<OpFoldResult> sizes);
  Value
  computeVector(int64_t count, ValueRange inputs,
                llvm::function_ref<Value(OpBuilder &, ValueRange)> compute);
  Value buildFrequencies();

  RewriterBase &rewriter;
  Location loc;
  LaneContext &lanes;
  const LaneHolders &holders;
  const TableProof &proof;
  Operation *root;
  LaneScalars scalars;
  FloatType type;
  llvm::SetVector<Value> reads;
  SourcePlan positions, frequencies;
  bool usesFormulas = false;
  std::optional<double> scaleNumber;
};

} // namespace mlir::rope

#endif // ROPE_LIB_DIALECT_ROPE_TRANSFORMS_RAISETABLEEMITTER_H
