//===- OrderLoops.cpp - Loop orders that LLVM vectorises --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// LLVM does not interchange the loops that a matmul becomes, and may not
// vectorise a floating-point reduction; a parallel innermost loop it can.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "rope/Pipelines/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEORDERLOOPSPASS
#include "rope/Pipelines/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// True if the loop steps by one element through the operand.
static bool isContiguousIn(unsigned loop, AffineMap map, Type type) {
  auto memrefType = dyn_cast<MemRefType>(type);
  if (!memrefType || map.getNumResults() == 0 ||
      !memrefType.isLastDimUnitStride())
    return false;
  if (map.getResults().back() != getAffineDimExpr(loop, map.getContext()))
    return false;
  return llvm::none_of(map.getResults().drop_back(), [&](AffineExpr result) {
    return result.isFunctionOfDim(loop);
  });
}

/// The last parallel loop that no operand takes strided steps for.
static std::optional<unsigned> findInnermostLoop(linalg::GenericOp op) {
  for (unsigned loop = op.getNumLoops(); loop-- > 0;) {
    if (!linalg::isParallelIterator(op.getIteratorTypesArray()[loop]))
      continue;
    bool isInput = llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
      AffineMap map = op.getMatchingIndexingMap(&operand);
      return !map.isFunctionOfDim(loop) ||
             isContiguousIn(loop, map, operand.get().getType());
    });
    bool isOutput =
        llvm::all_of(op.getDpsInitsMutable(), [&](OpOperand &operand) {
          return isContiguousIn(loop, op.getMatchingIndexingMap(&operand),
                                operand.get().getType());
        });
    if (isInput && isOutput)
      return loop;
  }
  return std::nullopt;
}

static bool reorder(IRRewriter &rewriter, linalg::GenericOp op) {
  unsigned numLoops = op.getNumLoops();
  if (!op.hasPureBufferSemantics() || numLoops == 0 ||
      !linalg::isReductionIterator(op.getIteratorTypesArray().back()))
    return false;
  std::optional<unsigned> innermost = findInnermostLoop(op);
  if (!innermost)
    return false;
  SmallVector<unsigned> order;
  for (unsigned loop = 0; loop < numLoops; ++loop)
    if (loop != *innermost)
      order.push_back(loop);
  order.push_back(*innermost);
  rewriter.setInsertionPoint(op);
  return succeeded(linalg::interchangeGenericOp(rewriter, op, order));
}

/// A copy between two identity layouts is a memcpy already.
static bool makeLoops(IRRewriter &rewriter, memref::CopyOp op) {
  auto source = dyn_cast<MemRefType>(op.getSource().getType());
  auto target = dyn_cast<MemRefType>(op.getTarget().getType());
  if (!source || !target || source.getRank() == 0 ||
      (source.getLayout().isIdentity() && target.getLayout().isIdentity()))
    return false;
  rewriter.setInsertionPoint(op);
  linalg::makeMemRefCopyOp(rewriter, op.getLoc(), op.getSource(),
                           op.getTarget());
  rewriter.eraseOp(op);
  return true;
}

namespace {
struct RopeOrderLoopsPass
    : public mlir::rope::impl::RopeOrderLoopsPassBase<RopeOrderLoopsPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<linalg::GenericOp, memref::CopyOp>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      if (auto generic = dyn_cast<linalg::GenericOp>(op))
        numReordered += reorder(rewriter, generic);
      else
        numCopies += makeLoops(rewriter, cast<memref::CopyOp>(op));
    }
  }
};
} // namespace
