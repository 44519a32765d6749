//===- ShardLaneModels.cpp - Lane models of the shard dialect ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An annotation says on which devices a tensor is, and changes none of its
// elements. Where ops are about to be replaced nothing looks through it, for
// it would be lost with them.
//===----------------------------------------------------------------------===//

#include "LaneModels.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"

using namespace mlir;
using namespace mlir::rope;

static FailureOr<LaneValue>
annotated(shard::ShardOp op, ArrayRef<LaneExpr> indices, LaneBuilder &builder) {
  if (builder.getContext().keepsAnnotations())
    return builder.stop("an annotation that has to stay");
  return builder.get(op.getSrc(), indices);
}

void mlir::rope::attachShardLaneModels(MLIRContext *context) {
  attachLaneModel<shard::ShardOp, &annotated>(context);
}
