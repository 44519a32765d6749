//===- LaneModels.h - Attaching the models of a dialect -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One function per dialect; each is called when the dialect is loaded.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_ANALYSIS_MODELS_LANEMODELS_H
#define ROPE_LIB_ANALYSIS_MODELS_LANEMODELS_H

#include "rope/Analysis/LaneSemantics.h"

namespace mlir::rope {

void attachAffineLaneModels(MLIRContext *context);
void attachArithLaneModels(MLIRContext *context);
void attachComplexLaneModels(MLIRContext *context);
void attachLinalgLaneModels(MLIRContext *context);
void attachMathLaneModels(MLIRContext *context);
void attachShardLaneModels(MLIRContext *context);
void attachTensorLaneModels(MLIRContext *context);

/// A model made of a function: `Fn(op, result, indices, builder)`.
template <typename OpTy, auto Fn>
struct LaneModel
    : LaneSemanticsInterface::ExternalModel<LaneModel<OpTy, Fn>, OpTy> {
  FailureOr<LaneValue> getLane(Operation *op, unsigned result,
                               ArrayRef<LaneExpr> indices,
                               LaneBuilder &builder) const {
    return Fn(cast<OpTy>(op), indices, builder);
  }
};

template <typename OpTy, auto Fn> void attachLaneModel(MLIRContext *context) {
  OpTy::template attachInterface<LaneModel<OpTy, Fn>>(*context);
}

/// The lane of an operand of an elementwise op: scalars have no indices.
inline LaneValue getElementwiseOperand(Value operand,
                                       ArrayRef<LaneExpr> indices,
                                       LaneBuilder &builder) {
  return builder.get(operand, isa<ShapedType>(operand.getType())
                                  ? indices
                                  : ArrayRef<LaneExpr>());
}

/// A value that depends on a condition that is not decided.
inline LaneValue choose(LaneExpr condition, LaneValue onTrue, LaneValue onFalse,
                        LaneContext &c) {
  LaneValue lane{c.function("arith.select", {condition, onTrue.re, onFalse.re}),
                 {}};
  if (onTrue.isComplex())
    lane.im = c.function("arith.select", {condition, onTrue.im, onFalse.im});
  return lane;
}

/// An elementwise op of real operands as a function of their expressions. Ops
/// that decide by ranges need their operands expanded.
template <typename OpTy,
          LaneExpr (*Fn)(OpTy, ArrayRef<LaneExpr>, LaneContext &),
          bool IsExpanded = false>
FailureOr<LaneValue> evaluateElementwise(OpTy op, ArrayRef<LaneExpr> indices,
                                         LaneBuilder &builder) {
  SmallVector<LaneExpr> operands;
  for (Value operand : op->getOperands()) {
    LaneValue lane = getElementwiseOperand(operand, indices, builder);
    if (!lane)
      return builder.stop("an operand whose lanes are not known");
    LaneExpr operandLane = lane.re;
    if (IsExpanded)
      if (LaneExpr expanded = builder.getContext().resolve(operandLane))
        operandLane = expanded;
    operands.push_back(operandLane);
  }
  LaneExpr value = Fn(op, operands, builder.getContext());
  if (!value)
    return builder.stop("a value without a lane expression");
  return LaneValue{value, {}};
}

/// Attaches evaluateElementwise.
template <typename OpTy,
          LaneExpr (*Fn)(OpTy, ArrayRef<LaneExpr>, LaneContext &)>
void attachElementwise(MLIRContext *context) {
  attachLaneModel<OpTy, &evaluateElementwise<OpTy, Fn>>(context);
}

/// The same for ops that decide by ranges.
template <typename OpTy,
          LaneExpr (*Fn)(OpTy, ArrayRef<LaneExpr>, LaneContext &)>
void attachDecided(MLIRContext *context) {
  attachLaneModel<OpTy, &evaluateElementwise<OpTy, Fn, true>>(context);
}

} // namespace mlir::rope

#endif // ROPE_LIB_ANALYSIS_MODELS_LANEMODELS_H
