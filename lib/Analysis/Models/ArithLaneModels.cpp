//===- ArithLaneModels.cpp - Lane semantics of arith -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Ring operations become ring operations; casts between float types are
// transparent down to bf16 and f16; integer comparisons are decided by ranges.
// Everything else is an uninterpreted function, by the default.
//===----------------------------------------------------------------------===//

#include "LaneModels.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::rope;

using Exprs = ArrayRef<LaneExpr>;

//===----------------------------------------------------------------------===//
// Rings
//===----------------------------------------------------------------------===//

template <typename OpTy> static LaneExpr addOf(OpTy, Exprs x, LaneContext &c) {
  return c.add(x[0], x[1]);
}
template <typename OpTy> static LaneExpr subOf(OpTy, Exprs x, LaneContext &c) {
  return c.sub(x[0], x[1]);
}
template <typename OpTy> static LaneExpr mulOf(OpTy, Exprs x, LaneContext &c) {
  return c.mul(x[0], x[1]);
}
template <typename OpTy> static LaneExpr negOf(OpTy, Exprs x, LaneContext &c) {
  return c.neg(x[0]);
}

/// a / b = a·inv(b), so that a quotient is linear in its dividend. Nothing
/// cancels: inv(b)·b is not 1.
template <typename OpTy> static LaneExpr divOf(OpTy, Exprs x, LaneContext &c) {
  return c.mul(x[0], c.function("inv", x[1]));
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// Whether numbers of the type are taken as reals.
static bool isTransparentFloat(Type type) {
  type = getElementTypeOrSelf(type);
  return type.isF64() || type.isF32() || type.isF16() || type.isBF16();
}

template <typename OpTy>
static LaneExpr floatCast(OpTy op, Exprs x, LaneContext &c) {
  if (isTransparentFloat(op.getIn().getType()) &&
      isTransparentFloat(op.getType()))
    return x[0];
  return c.function(op->getName().getStringRef(), x,
                    TypeAttr::get(getElementTypeOrSelf(op.getType())));
}

/// Integers are taken to fit, as index arithmetic does.
template <typename OpTy>
static LaneExpr signedCast(OpTy, Exprs x, LaneContext &) {
  return x[0];
}

template <typename OpTy>
static LaneExpr unsignedCast(OpTy op, Exprs x, LaneContext &c) {
  if (c.isNonNegative(x[0]))
    return x[0];
  return c.function(op->getName().getStringRef(), x,
                    TypeAttr::get(getElementTypeOrSelf(op.getType())));
}

/// A booleans's two values differ between signed and unsigned readings.
template <typename OpTy>
static LaneExpr extendSigned(OpTy op, Exprs x, LaneContext &c) {
  if (!getElementTypeOrSelf(op.getIn().getType()).isInteger(1))
    return x[0];
  return c.neg(x[0]);
}

template <typename OpTy>
static LaneExpr intToFloat(OpTy op, Exprs x, LaneContext &c) {
  if (std::optional<int64_t> value = x[0].getConstant())
    return c.number(static_cast<double>(*value));
  return c.function(op->getName().getStringRef(), x);
}

//===----------------------------------------------------------------------===//
// Division of integers
//===----------------------------------------------------------------------===//

/// Rounding does not matter when nothing is negative.
static bool dividesAsNaturals(Exprs x, LaneContext &c) {
  return c.isNonNegative(x[0]) &&
         (c.isNonNegative(c.sub(x[1], c.constant(1))) ||
          (x[1].getSingleAtom() &&
           x[1].getSingleAtom()->kind == LaneAtom::Kind::Dim));
}

template <typename OpTy>
static LaneExpr quotientOf(OpTy op, Exprs x, LaneContext &c) {
  if (dividesAsNaturals(x, c))
    return c.floorDiv(x[0], x[1]);
  // (a·b) / b = a, exact whatever the signs are: sizes split this way.
  if (x[1].getTerms().size() == 1) {
    LaneExpr quotient = c.floorDiv(x[0], x[1]);
    if (c.mul(quotient, x[1]) == x[0])
      return quotient;
  }
  return c.function(op->getName().getStringRef(), x);
}

template <typename OpTy>
static LaneExpr remainderOf(OpTy op, Exprs x, LaneContext &c) {
  if (dividesAsNaturals(x, c))
    return c.mod(x[0], x[1]);
  return c.function(op->getName().getStringRef(), x);
}

//===----------------------------------------------------------------------===//
// Comparison and choice
//===----------------------------------------------------------------------===//

/// Whether the comparison is known, by ranges.
static std::optional<bool> decide(arith::CmpIPredicate predicate, LaneExpr a,
                                  LaneExpr b, LaneContext &c) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
  case P::ne: {
    bool isEqual = predicate == P::eq;
    if (a == b)
      return isEqual;
    if (c.isLess(a, b) || c.isLess(b, a))
      return !isEqual;
    return std::nullopt;
  }
  case P::ult:
  case P::ule:
  case P::ugt:
  case P::uge:
    if (!c.isNonNegative(a) || !c.isNonNegative(b))
      return std::nullopt;
    break;
  default:
    break;
  }
  switch (predicate) {
  case P::slt:
  case P::ult:
    if (c.isLess(a, b))
      return true;
    if (c.isLessEqual(b, a))
      return false;
    return std::nullopt;
  case P::sle:
  case P::ule:
    if (c.isLessEqual(a, b))
      return true;
    if (c.isLess(b, a))
      return false;
    return std::nullopt;
  case P::sgt:
  case P::ugt:
    return decide(predicate == P::sgt ? P::slt : P::ult, b, a, c);
  default:
    return decide(predicate == P::sge ? P::sle : P::ule, b, a, c);
  }
}

static LaneExpr compareInts(arith::CmpIOp op, Exprs x, LaneContext &c) {
  if (std::optional<bool> known = decide(op.getPredicate(), x[0], x[1], c))
    return c.constant(*known);
  return c.function("arith.cmpi", x, op.getPredicateAttr());
}

static LaneExpr compareFloats(arith::CmpFOp op, Exprs x, LaneContext &c) {
  return c.function("arith.cmpf", x, op.getPredicateAttr());
}

static FailureOr<LaneValue> selectLane(arith::SelectOp op, Exprs indices,
                                       LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  LaneValue condition =
      getElementwiseOperand(op.getCondition(), indices, builder);
  if (!condition)
    return failure();
  // What a constant condition drops need not be known.
  LaneExpr resolved = c.resolve(condition.re, [](Value) { return false; });
  if (!resolved)
    resolved = condition.re;
  if (std::optional<int64_t> value = resolved.getConstant())
    return getElementwiseOperand(
        *value != 0 ? op.getTrueValue() : op.getFalseValue(), indices, builder);
  LaneValue onTrue = getElementwiseOperand(op.getTrueValue(), indices, builder);
  LaneValue onFalse =
      getElementwiseOperand(op.getFalseValue(), indices, builder);
  if (!onTrue || !onFalse)
    return failure();
  if (onTrue.re == onFalse.re && onTrue.im == onFalse.im)
    return onTrue;
  // select(N == 1, 0, i) = i where 0 ≤ i < N.
  const LaneAtom *compare = resolved.getSingleAtom();
  if (compare && compare->getFunctionName() == "arith.cmpi" &&
      !onTrue.isComplex()) {
    arith::CmpIPredicate predicate =
        cast<arith::CmpIPredicateAttr>(
            Attribute::getFromOpaquePointer(compare->attr))
            .getValue();
    bool isEq = predicate == arith::CmpIPredicate::eq;
    LaneExpr zero = isEq ? onTrue.re : onFalse.re;
    LaneExpr index = isEq ? onFalse.re : onTrue.re;
    if ((isEq || predicate == arith::CmpIPredicate::ne) && zero.isZero() &&
        compare->args[1].getConstant() == 1 && c.isNonNegative(index) &&
        c.isLess(index, compare->args[0]))
      return LaneValue{index, {}};
  }
  LaneValue lane{c.function("arith.select", {resolved, onTrue.re, onFalse.re}),
                 {}};
  if (onTrue.isComplex())
    lane.im = c.function("arith.select", {resolved, onTrue.im, onFalse.im});
  return lane;
}

template <typename OpTy>
static LaneExpr minOf(OpTy op, Exprs x, LaneContext &c) {
  if (c.isLessEqual(x[0], x[1]))
    return x[0];
  if (c.isLessEqual(x[1], x[0]))
    return x[1];
  return c.function(op->getName().getStringRef(), x);
}

template <typename OpTy>
static LaneExpr maxOf(OpTy op, Exprs x, LaneContext &c) {
  if (c.isLessEqual(x[0], x[1]))
    return x[1];
  if (c.isLessEqual(x[1], x[0]))
    return x[0];
  return c.function(op->getName().getStringRef(), x);
}

static LaneExpr andOf(arith::AndIOp op, Exprs x, LaneContext &c) {
  if (getElementTypeOrSelf(op.getType()).isInteger(1))
    for (int i : {0, 1}) {
      if (x[i].isZero())
        return c.constant(0);
      if (x[i].getConstant() == 1)
        return x[1 - i];
    }
  return c.function("arith.andi", x);
}

static LaneExpr orOf(arith::OrIOp op, Exprs x, LaneContext &c) {
  if (getElementTypeOrSelf(op.getType()).isInteger(1))
    for (int i : {0, 1}) {
      if (x[i].isZero())
        return x[1 - i];
      if (x[i].getConstant() == 1)
        return c.constant(1);
    }
  return c.function("arith.ori", x);
}

static LaneExpr xorOf(arith::XOrIOp op, Exprs x, LaneContext &c) {
  if (getElementTypeOrSelf(op.getType()).isInteger(1))
    for (int i : {0, 1})
      if (x[i].getConstant() == 1)
        return c.sub(c.constant(1), x[1 - i]);
  return c.function("arith.xori", x);
}

//===----------------------------------------------------------------------===//
// affine.apply, which upstream makes of index arithmetic
//===----------------------------------------------------------------------===//

static LaneExpr evaluateAffine(AffineExpr expr, Exprs operands,
                               unsigned numDims, LaneContext &c) {
  if (AffineConstantExpr number = dyn_cast<AffineConstantExpr>(expr))
    return c.constant(number.getValue());
  if (AffineDimExpr dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (AffineSymbolExpr symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  AffineBinaryOpExpr binary = cast<AffineBinaryOpExpr>(expr);
  LaneExpr a = evaluateAffine(binary.getLHS(), operands, numDims, c);
  LaneExpr b = evaluateAffine(binary.getRHS(), operands, numDims, c);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return c.add(a, b);
  case AffineExprKind::Mul:
    return c.mul(a, b);
  case AffineExprKind::Mod:
    return c.mod(a, b);
  case AffineExprKind::FloorDiv:
    return c.floorDiv(a, b);
  case AffineExprKind::CeilDiv:
    return c.floorDiv(c.add(a, c.sub(b, c.constant(1))), b);
  default:
    return {};
  }
}

static LaneExpr affineApply(affine::AffineApplyOp op, Exprs x, LaneContext &c) {
  AffineMap map = op.getAffineMap();
  return evaluateAffine(map.getResult(0), x, map.getNumDims(), c);
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

#define ATTACH(OP, FN) attachElementwise<OP, &FN<OP>>(context)
#define ATTACH_DECIDED(OP, FN) attachDecided<OP, &FN<OP>>(context)

void mlir::rope::attachArithLaneModels(MLIRContext *context) {
  using namespace arith;
  ATTACH(AddFOp, addOf);
  ATTACH(AddIOp, addOf);
  ATTACH(SubFOp, subOf);
  ATTACH(SubIOp, subOf);
  ATTACH(MulFOp, mulOf);
  ATTACH(MulIOp, mulOf);
  ATTACH(NegFOp, negOf);
  ATTACH(DivFOp, divOf);
  ATTACH(ExtFOp, floatCast);
  ATTACH(TruncFOp, floatCast);
  ATTACH(IndexCastOp, signedCast);
  ATTACH(ExtSIOp, extendSigned);
  ATTACH_DECIDED(IndexCastUIOp, unsignedCast);
  ATTACH_DECIDED(ExtUIOp, unsignedCast);
  ATTACH_DECIDED(SIToFPOp, intToFloat);
  ATTACH_DECIDED(UIToFPOp, intToFloat);
  ATTACH_DECIDED(DivSIOp, quotientOf);
  ATTACH_DECIDED(DivUIOp, quotientOf);
  ATTACH_DECIDED(FloorDivSIOp, quotientOf);
  ATTACH_DECIDED(RemSIOp, remainderOf);
  ATTACH_DECIDED(RemUIOp, remainderOf);
  ATTACH_DECIDED(MinSIOp, minOf);
  ATTACH_DECIDED(MaxSIOp, maxOf);
  attachDecided<CmpIOp, &compareInts>(context);
  attachElementwise<CmpFOp, &compareFloats>(context);
  attachDecided<AndIOp, &andOf>(context);
  attachDecided<OrIOp, &orOf>(context);
  attachDecided<XOrIOp, &xorOf>(context);
  attachLaneModel<SelectOp, &selectLane>(context);
}

void mlir::rope::attachAffineLaneModels(MLIRContext *context) {
  attachElementwise<affine::AffineApplyOp, &affineApply>(context);
}

#undef ATTACH
#undef ATTACH_DECIDED
