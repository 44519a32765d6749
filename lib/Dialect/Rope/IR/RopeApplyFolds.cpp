//===- RopeApplyFolds.cpp - Patterns of rope.apply --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The laws of canonicalization that root on rope.apply: they simplify its
// tables.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "rope/Analysis/PairedTables.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

/// The x of a tensor that is -x, or null.
static Value getNegated(Value value) {
  if (arith::NegFOp negf = value.getDefiningOp<arith::NegFOp>())
    return negf.getOperand();
  linalg::LinalgOp op = value.getDefiningOp<linalg::LinalgOp>();
  if (!op || op->getNumResults() != 1 || op.getNumDpsInputs() != 1 ||
      op.getNumReductionLoops() != 0 || !op.hasPureTensorSemantics() ||
      llvm::any_of(op.getIndexingMapsArray(),
                   [](AffineMap map) { return !map.isIdentity(); }))
    return {};
  Block *body = op.getBlock();
  arith::NegFOp negf =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::NegFOp>();
  if (!negf || negf.getOperand() != body->getArgument(0))
    return {};
  Value negated = op.getDpsInputs()[0];
  return negated.getType() == value.getType() ? negated : Value();
}

namespace {

// apply(x, c, -s) = apply(conjugate, x, c, s), and back: two make none
struct NegatedSinToConjugate : OpRewritePattern<ApplyOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getPerLane() || op.getResults().empty())
      return failure();
    Value sin = getNegated(op.getSin());
    if (!sin)
      return failure();
    rewriter.modifyOpInPlace(op, [&]() {
      op.getSinMutable().assign(sin);
      op.setConjugate(!op.getConjugate());
    });
    return success();
  }
};

// apply(per_lane, x, C, S) = apply(x, c, s), if both lanes of every pair read
// equal entries of C and of S
struct PerLaneToPerPair : OpRewritePattern<ApplyOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(ApplyOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getPerLane() || op.getResults().empty())
      return failure();
    SmallVector<IndexPair> slots;
    for (auto [first, second] :
         llvm::zip_equal(op.getTableEntries(0), op.getTableEntries(1)))
      slots.push_back({first, second});
    // A slice takes the first slot of every pair, in the order of the pairs.
    int64_t stride = slots.size() > 1 ? slots[1].first - slots[0].first : 1;
    for (auto [pair, slot] : llvm::enumerate(slots))
      if (stride < 1 ||
          slot.first != slots[0].first + static_cast<int64_t>(pair) * stride)
        return rewriter.notifyMatchFailure(op,
                                           "slots are no arithmetic series");
    int64_t dim = op.getTablePairDim();
    if (!hasEqualSlices(op.getCos(), dim, slots) ||
        !hasEqualSlices(op.getSin(), dim, slots))
      return rewriter.notifyMatchFailure(op, "lanes of a pair may differ");
    Value cos = takeSlots(rewriter, op.getLoc(), op.getCos(), dim,
                          slots[0].first, slots.size(), stride);
    Value sin = takeSlots(rewriter, op.getLoc(), op.getSin(), dim,
                          slots[0].first, slots.size(), stride);
    rewriter.modifyOpInPlace(op, [&]() {
      op.getCosMutable().assign(cos);
      op.getSinMutable().assign(sin);
      op.setPerLane(false);
      op.removeTableLayoutAttr();
    });
    return success();
  }

private:
  static Value takeSlots(PatternRewriter &rewriter, Location loc, Value table,
                         int64_t dim, int64_t offset, int64_t size,
                         int64_t stride) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, table);
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    offsets[dim] = rewriter.getIndexAttr(offset);
    sizes[dim] = rewriter.getIndexAttr(size);
    strides[dim] = rewriter.getIndexAttr(stride);
    return tensor::ExtractSliceOp::create(rewriter, loc, table, offsets, sizes,
                                          strides);
  }
};

} // namespace

void ApplyOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {
  patterns.add<NegatedSinToConjugate, PerLaneToPerPair>(context);
}
