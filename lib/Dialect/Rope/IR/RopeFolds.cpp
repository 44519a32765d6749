//===- RopeFolds.cpp - Folds and patterns of rope.permute -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The laws of canonicalization. Permutations only move up, towards what makes
// their operand; lib/Analysis says where they may. Each pattern has its law
// above it, and its benefit is its place in the order of the laws.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "rope/Analysis/LayoutFlow.h"
#include "rope/Analysis/PermuteUp.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

/// The permutation of the whole dimension, with the shortest run.
static LaneShuffle getShuffle(PermuteOp op) {
  return LaneShuffle(op.getDim(), op.getLanePermutation());
}

// permute(splat) = splat, and permute(x, l -> l) = x, on tensors.
LogicalResult PermuteOp::fold(FoldAdaptor adaptor,
                              SmallVectorImpl<OpFoldResult> &results) {
  if (getResults().empty() ||
      getResults().front().getType() != getX().getType())
    return failure();
  if (SplatElementsAttr splat =
          dyn_cast_if_present<SplatElementsAttr>(adaptor.getX())) {
    results.push_back(splat);
    return success();
  }
  for (auto [target, source] : llvm::enumerate(getLanePermutation()))
    if (static_cast<int64_t>(target) != source)
      return failure();
  results.push_back(getX());
  return success();
}

/// Operand and result may know different dimensions statically.
static void replaceWith(PermuteOp op, Value value, PatternRewriter &rewriter) {
  if (value.getType() != op.getType(0)) {
    rewriter.setInsertionPoint(op);
    value = tensor::CastOp::create(rewriter, op.getLoc(), op.getType(0), value);
  }
  rewriter.replaceOp(op, value);
}

namespace {

/// Benefits in the order of the laws.
enum Benefit {
  BenefitMoveUp = 1,
  BenefitConsumer,
  BenefitProducer,
  BenefitWeight,
  BenefitConstant,
  BenefitCompose
};

/// Everything here works on tensors.
struct PermutePattern : OpRewritePattern<PermuteOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(PermuteOp op,
                                PatternRewriter &rewriter) const final {
    if (op.getResults().empty())
      return failure();
    return rewriteTensor(op, rewriter);
  }
  virtual LogicalResult rewriteTensor(PermuteOp op,
                                      PatternRewriter &rewriter) const = 0;
};

// permute(permute(x, a -> b), b -> c) = permute(x, a -> c), x if that is
// nothing
struct ComposePermutes : PermutePattern {
  ComposePermutes(MLIRContext *context)
      : PermutePattern(context, BenefitCompose) {}

  LogicalResult rewriteTensor(PermuteOp op,
                              PatternRewriter &rewriter) const override {
    PermuteOp inner = op.getX().getDefiningOp<PermuteOp>();
    if (!inner || inner.getDim() != op.getDim())
      return failure();
    // Whatever the spelling, two permutations that undo each other cancel.
    int64_t size = op.getXType().getDimSize(op.getDim());
    SmallVector<int64_t> first = getShuffle(inner).expand(size);
    SmallVector<int64_t> second = getShuffle(op).expand(size);
    bool cancels = !first.empty() && !second.empty();
    for (int64_t lane = 0; cancels && lane < size; ++lane)
      cancels = first[second[lane]] == lane;
    if (cancels) {
      replaceWith(op, inner.getX(), rewriter);
      return success();
    }
    if (!inner.getTo().isPermutableTo(op.getFrom()) ||
        !inner.getFrom().isPermutableTo(op.getTo()) ||
        !LaneShuffle(0, inner.getTo().getPermutationTo(op.getFrom()))
             .isIdentity())
      return failure();
    rewriter.replaceOpWithNewOp<PermuteOp>(op, inner.getX(), op.getInit(),
                                           inner.getFrom(), op.getTo(),
                                           op.getDim());
    return success();
  }
};

// permute(constant) = constant', once, as bytes
struct PermuteIntoConstant : PermutePattern {
  PermuteIntoConstant(MLIRContext *context)
      : PermutePattern(context, BenefitConstant) {}

  LogicalResult rewriteTensor(PermuteOp op,
                              PatternRewriter &rewriter) const override {
    Attribute constant;
    if (!matchPattern(op.getX(), m_Constant(&constant)) ||
        !endsInConstant(op.getX(), getShuffle(op)))
      return failure();
    ElementsAttr permuted =
        permuteConstant(constant, op.getDim(), op.getLanePermutation());
    if (!permuted)
      return failure();
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(op,
                                                   cast<TypedAttr>(permuted));
    return success();
  }
};

// permute(apply(x, l -> a), a -> b) = apply(x, l -> b)
struct PermuteIntoProducer : PermutePattern {
  PermuteIntoProducer(MLIRContext *context)
      : PermutePattern(context, BenefitProducer) {}

  LogicalResult rewriteTensor(PermuteOp op,
                              PatternRewriter &rewriter) const override {
    ApplyOp apply = op.getX().getDefiningOp<ApplyOp>();
    if (!apply || !op.getX().hasOneUse() || apply.getDim() != op.getDim())
      return failure();
    int64_t headDim = apply.getLayout().getHeadDim();
    SmallVector<int64_t> identity =
        LaneShuffle(op.getDim(), {0}).expand(headDim);
    SmallVector<int64_t> lanes = getShuffle(op).expand(headDim);
    ApplyLayouts target{apply.getLayout(), op.getTo()};
    if (lanes.empty() || !hasSameShape(apply, op.getTo()) ||
        !isSameRotation(apply, target, identity, lanes))
      return failure();
    rewriter.modifyOpInPlace(apply, [&]() {
      if (target.written.hasSamePairMap(target.read))
        apply.removeResultLayoutAttr();
      else
        apply.setResultLayoutAttr(target.written);
    });
    replaceWith(op, apply.getResult(0), rewriter);
    return success();
  }

private:
  static bool hasSameShape(ApplyOp apply, RopeLayoutAttrInterface layout) {
    return layout.getHeadDim() == apply.getLayout().getHeadDim() &&
           layout.getNumLivePairs() == apply.getLayout().getNumLivePairs();
  }
};

// apply(permute(x, a -> b), b -> l) = apply(x, a -> l), per pair
struct PermuteIntoConsumer : PermutePattern {
  PermuteIntoConsumer(MLIRContext *context)
      : PermutePattern(context, BenefitConsumer) {}

  LogicalResult rewriteTensor(PermuteOp op,
                              PatternRewriter &rewriter) const override {
    if (!op.getResult(0).hasOneUse())
      return failure();
    OpOperand &use = *op.getResult(0).use_begin();
    ApplyOp apply = dyn_cast<ApplyOp>(use.getOwner());
    if (!apply || &use != &apply.getXMutable() ||
        apply.getDim() != op.getDim() ||
        op.getFrom().getHeadDim() != apply.getLayout().getHeadDim() ||
        op.getFrom().getNumLivePairs() != apply.getLayout().getNumLivePairs())
      return failure();
    int64_t headDim = apply.getLayout().getHeadDim();
    SmallVector<int64_t> identity =
        LaneShuffle(op.getDim(), {0}).expand(headDim);
    SmallVector<int64_t> lanes = getShuffle(op).expand(headDim);
    if (lanes.empty())
      return failure();
    // What the application reads now, as lanes of what it will read.
    SmallVector<int64_t> inverse(headDim);
    for (int64_t lane = 0; lane < headDim; ++lane)
      inverse[lanes[lane]] = lane;
    ApplyLayouts target{op.getFrom(), apply.getWrittenLayout()};
    if (!isSameRotation(apply, target, inverse, identity))
      return failure();
    rewriter.modifyOpInPlace(apply, [&]() {
      apply.setLayoutAndKeepSlots(target.read);
      if (target.written.hasSamePairMap(target.read))
        apply.removeResultLayoutAttr();
      else
        apply.setResultLayoutAttr(target.written);
      apply.getXMutable().assign(op.getX());
    });
    rewriter.eraseOp(op);
    return success();
  }
};

/// Moves a permutation from the result of the op that makes its operand to the
/// operands of that op.
static LogicalResult moveUp(PermuteOp op, PatternRewriter &rewriter,
                            bool intoWeight) {
  OpResult result = dyn_cast<OpResult>(op.getX());
  if (!result)
    return failure();
  linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(result.getOwner());
  bool isWeightProduct =
      structured && linalg::isaContractionOpInterface(structured);
  if (isWeightProduct != intoWeight)
    return failure();
  FailureOr<SmallVector<std::pair<OpOperand *, LaneShuffle>>> moves =
      getMovesUp(result, getShuffle(op));
  if (failed(moves))
    return failure();
  // Heads stay heads: only the dimension may be another.
  for (auto &[operand, shuffle] : *moves)
    if (!(shuffle == getShuffle(op).withDim(shuffle.getDim())))
      return failure();
  Operation *producer = result.getOwner();
  rewriter.setInsertionPoint(producer);
  for (std::pair<OpOperand *, LaneShuffle> &move : *moves) {
    OpOperand *operand = move.first;
    Value value = operand->get();
    Value init = tensor::EmptyOp::create(
        rewriter, op.getLoc(),
        tensor::getMixedSizes(rewriter, op.getLoc(), value),
        getElementTypeOrSelf(value.getType()));
    Value permuted =
        PermuteOp::create(rewriter, op.getLoc(), value, init, op.getFrom(),
                          op.getTo(), move.second.getDim())
            .getResult(0);
    rewriter.modifyOpInPlace(producer, [&]() { operand->set(permuted); });
  }
  replaceWith(op, result, rewriter);
  return success();
}

// permute(x · W) = x · permute(W), for constant W (and bias, by the next law)
struct PermuteIntoWeight : PermutePattern {
  PermuteIntoWeight(MLIRContext *context)
      : PermutePattern(context, BenefitWeight) {}

  LogicalResult rewriteTensor(PermuteOp op,
                              PatternRewriter &rewriter) const override {
    return moveUp(op, rewriter, /*intoWeight=*/true);
  }
};

// permute(f(x)) = f(permute(x)), for f a reshape, transpose, broadcast,
// widening cast, or element-wise with per-lane constants
struct PermuteUpThroughOp : PermutePattern {
  PermuteUpThroughOp(MLIRContext *context)
      : PermutePattern(context, BenefitMoveUp) {}

  LogicalResult rewriteTensor(PermuteOp op,
                              PatternRewriter &rewriter) const override {
    return moveUp(op, rewriter, /*intoWeight=*/false);
  }
};

} // namespace

void PermuteOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<ComposePermutes, PermuteIntoConstant, PermuteIntoProducer,
               PermuteIntoConsumer, PermuteIntoWeight, PermuteUpThroughOp>(
      context);
}
