//===- LinalgLaneModels.cpp - Lane semantics of linalg -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Structured ops are read from their maps and bodies by the engine itself; here
// are the ops that say it shorter, and those that only work inside a body.
//===----------------------------------------------------------------------===//

#include "LaneModels.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::rope;

static FailureOr<LaneValue> fillLane(linalg::FillOp op, ArrayRef<LaneExpr>,
                                     LaneBuilder &builder) {
  return builder.get(op.getInputs()[0]);
}

static FailureOr<LaneValue> indexLane(linalg::IndexOp op, ArrayRef<LaneExpr>,
                                      LaneBuilder &builder) {
  LaneExpr index = builder.getLoopIndex(op.getDim());
  if (!index)
    return builder.stop("an index of a loop that is not walked");
  return LaneValue{index, {}};
}

static FailureOr<LaneValue> transposeLane(linalg::TransposeOp op,
                                          ArrayRef<LaneExpr> indices,
                                          LaneBuilder &builder) {
  SmallVector<LaneExpr> source(indices.size());
  for (auto [index, position] : llvm::zip_equal(indices, op.getPermutation()))
    source[position] = index;
  return builder.get(op.getInput(), source);
}

static FailureOr<LaneValue> broadcastLane(linalg::BroadcastOp op,
                                          ArrayRef<LaneExpr> indices,
                                          LaneBuilder &builder) {
  SmallVector<LaneExpr> source;
  for (auto [dim, index] : llvm::enumerate(indices))
    if (!llvm::is_contained(op.getDimensions(), static_cast<int64_t>(dim)))
      source.push_back(index);
  return builder.get(op.getInput(), source);
}

void mlir::rope::attachLinalgLaneModels(MLIRContext *context) {
  attachLaneModel<linalg::FillOp, &fillLane>(context);
  attachLaneModel<linalg::IndexOp, &indexLane>(context);
  attachLaneModel<linalg::TransposeOp, &transposeLane>(context);
  attachLaneModel<linalg::BroadcastOp, &broadcastLane>(context);
}
