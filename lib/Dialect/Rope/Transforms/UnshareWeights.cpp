//===- UnshareWeights.cpp - A copy of a weight for each use -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// CSE joins the transposes and reshapes of a weight that is used twice. Apart
// again, each use can have its own order of rows; CSE joins what stays equal.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/UnshareWeights.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "rope/Analysis/LayoutFlow.h"

using namespace mlir;
using namespace mlir::rope;

/// Whether the op puts one small constant into another shape.
static bool reshapesConstant(Operation *op,
                             const llvm::SmallPtrSetImpl<Operation *> &reshaped,
                             int64_t maxBytes) {
  if (!isa<linalg::TransposeOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
           tensor::CastOp>(op) ||
      op->getNumResults() != 1)
    return false;
  Operation *source = op->getOperand(0).getDefiningOp();
  if (!source || getNumBytes(op->getResult(0).getType()) > maxBytes)
    return false;
  return matchPattern(source, m_Constant()) || reshaped.contains(source);
}

void mlir::rope::unshareWeights(Operation *root, int64_t maxBytes) {
  SmallVector<Operation *> ops;
  llvm::SmallPtrSet<Operation *, 16> reshaped;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (reshapesConstant(op, reshaped, maxBytes)) {
      ops.push_back(op);
      reshaped.insert(op);
    }
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                     : WalkResult::advance();
  });
  // From the uses up: each copy needs a copy of what it is made of.
  for (Operation *op : llvm::reverse(ops)) {
    SmallVector<OpOperand *> uses;
    for (OpOperand &use : op->getUses())
      uses.push_back(&use);
    OpBuilder builder(op);
    for (size_t i = 1; i < uses.size(); ++i)
      uses[i]->set(builder.clone(*op)->getResult(0));
  }
}
