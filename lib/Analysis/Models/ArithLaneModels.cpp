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
  return getOpFunction(op, x, c);
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

// Sums and products are those of the integers; in a type of w bits the machine
// has the same number modulo 2^w. Equal integers stay equal that way, but who
// compares, divides or widens needs the number itself. Numbers of 64 bits and
// indices are taken to fit.

static unsigned getWidth(Type type) {
  type = getElementTypeOrSelf(type);
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

static bool fits(LaneExpr x, Type type, LaneContext &c, unsigned depth = 8);

/// Whether an atom is a number of at most this many bits by its origin.
static bool fitsByOrigin(const LaneAtom *atom, Type type, LaneContext &c,
                         unsigned depth) {
  // A boolean is 0 or 1, which is a number of every type.
  auto isNoWider = [&](Type origin) {
    origin = getElementTypeOrSelf(origin);
    return origin.isIntOrIndex() &&
           (getWidth(origin) == 1 || getWidth(origin) <= getWidth(type));
  };
  switch (atom->kind) {
  case LaneAtom::Kind::Element:
    return isNoWider(atom->value.getType());
  case LaneAtom::Kind::Column:
    return isNoWider(c.getColumnType(atom));
  case LaneAtom::Kind::Function: {
    StringRef name = atom->getFunctionName();
    if (name == "arith.cmpi" || name == "arith.cmpf" ||
        name == "slice.contains")
      return true;
    if (name == "arith.select")
      return depth > 0 && fits(atom->args[1], type, c, depth - 1) &&
             fits(atom->args[2], type, c, depth - 1);
    ArrayAttr kind = dyn_cast_or_null<ArrayAttr>(
        Attribute::getFromOpaquePointer(atom->attr));
    TypeAttr result = kind && !kind.empty()
                          ? dyn_cast<TypeAttr>(kind.getValue().back())
                          : TypeAttr();
    return result && isNoWider(result.getValue());
  }
  default:
    return false;
  }
}

/// Whether the number is one of the type, so that nothing wraps around.
static bool fits(LaneExpr x, Type type, LaneContext &c, unsigned depth) {
  unsigned width = getWidth(type);
  if (width >= 64)
    return true;
  if (std::optional<int64_t> value = x.getConstant())
    return width == 1 ? *value == 0 || *value == 1
                      : llvm::isIntN(width, *value);
  if (const LaneAtom *atom = x.getSingleAtom();
      atom && fitsByOrigin(atom, type, c, depth))
    return true;
  LaneExpr bound = c.constant(int64_t(1) << (width == 1 ? 1 : width - 1));
  return c.isNonNegative(x) && c.isLess(x, bound);
}

static bool fitOperands(Operation *op, Exprs x, LaneContext &c) {
  for (auto [operand, type] : llvm::zip_equal(x, op->getOperandTypes()))
    if (!fits(operand, type, c))
      return false;
  return true;
}

template <typename OpTy>
static LaneExpr signedCast(OpTy op, Exprs x, LaneContext &c) {
  unsigned from = getWidth(op.getIn().getType());
  bool isWider = from < getWidth(op.getType());
  if (!fits(x[0], isWider ? op.getIn().getType() : op.getType(), c))
    return getOpFunction(op, x, c);
  // A boolean's two values differ between signed and unsigned readings.
  return from == 1 ? c.neg(x[0]) : x[0];
}

template <typename OpTy>
static LaneExpr unsignedCast(OpTy op, Exprs x, LaneContext &c) {
  unsigned from = getWidth(op.getIn().getType());
  bool isWider = from < getWidth(op.getType());
  if (fits(x[0], isWider ? op.getIn().getType() : op.getType(), c) &&
      (from == 1 || c.isNonNegative(x[0])))
    return x[0];
  return getOpFunction(op, x, c);
}

/// One function of the number, whatever type it came in.
template <typename OpTy>
static LaneExpr intToFloat(OpTy op, Exprs x, LaneContext &c) {
  bool isBoolean = getWidth(op.getIn().getType()) == 1;
  bool isUnsigned = isa<arith::UIToFPOp>(op);
  if (!fitOperands(op, x, c) ||
      (isUnsigned && !isBoolean && !c.isNonNegative(x[0])))
    return getOpFunction(op, x, c);
  LaneExpr number = isBoolean && !isUnsigned ? c.neg(x[0]) : x[0];
  return c.function("arith.sitofp", number);
}

/// In one bit, 1 + 1 is 0.
template <typename OpTy>
static LaneExpr addIntsOf(OpTy op, Exprs x, LaneContext &c) {
  if (getWidth(op.getType()) == 1)
    return getOpFunction(op, x, c);
  return isa<arith::SubIOp>(op) ? c.sub(x[0], x[1]) : c.add(x[0], x[1]);
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
  if (!fitOperands(op, x, c) || getWidth(op.getType()) == 1)
    return getOpFunction(op, x, c);
  if (dividesAsNaturals(x, c))
    return c.floorDiv(x[0], x[1]);
  // (a·b) / b = a, exact whatever the signs are: sizes split this way.
  if (!isa<arith::DivUIOp>(op) && x[1].getTerms().size() == 1) {
    LaneExpr quotient = c.floorDiv(x[0], x[1]);
    if (c.mul(quotient, x[1]) == x[0])
      return quotient;
  }
  return getOpFunction(op, x, c);
}

template <typename OpTy>
static LaneExpr remainderOf(OpTy op, Exprs x, LaneContext &c) {
  if (fitOperands(op, x, c) && getWidth(op.getType()) > 1 &&
      dividesAsNaturals(x, c))
    return c.mod(x[0], x[1]);
  return getOpFunction(op, x, c);
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
  if (!fitOperands(op, x, c))
    return getOpFunction(op, x, c);
  using P = arith::CmpIPredicate;
  P predicate = op.getPredicate();
  unsigned width = getWidth(op.getLhs().getType());
  // As a signed number of one bit, true is −1.
  bool isOpposite =
      width == 1 &&
      llvm::is_contained({P::slt, P::sle, P::sgt, P::sge}, predicate);
  LaneExpr a = x[isOpposite ? 1 : 0], b = x[isOpposite ? 0 : 1];
  if (std::optional<bool> known = decide(predicate, a, b, c))
    return c.constant(*known);
  // A negative number is another unsigned one in a wider type.
  if (width > 1 && width < 64 &&
      llvm::is_contained({P::ult, P::ule, P::ugt, P::uge}, predicate))
    return getOpFunction(op, x, c);
  return c.function("arith.cmpi", {a, b}, op.getPredicateAttr());
}

static LaneExpr compareFloats(arith::CmpFOp op, Exprs x, LaneContext &c) {
  return c.function("arith.cmpf", x, op.getPredicateAttr());
}

/// select(c, m*w, n*w) = select(c, m, n)*w, of products or zero: positions
/// under a mask are positions still. Null if nothing is common.
static LaneExpr factorChoice(LaneExpr condition, LaneExpr a, LaneExpr b,
                             LaneContext &c) {
  if (a.getTerms().size() > 1 || b.getTerms().size() > 1)
    return {};
  // Of zero and a product, all of the product.
  if (a.isZero() || b.isZero()) {
    LaneExpr product = a.isZero() ? b : a;
    if (product.getTerms().front().factors.empty())
      return {};
    LaneValue chosen = choose(condition, {c.constant(b.isZero()), {}},
                              {c.constant(a.isZero()), {}}, c);
    return chosen ? c.mul(chosen.re, product) : LaneExpr();
  }
  SmallVector<const LaneAtom *> rest(b.getTerms().front().factors);
  LaneExpr common = c.constant(1);
  LaneExpr restA = c.constant(a.getTerms().front().coefficient);
  LaneExpr restB = c.constant(b.getTerms().front().coefficient);
  for (const LaneAtom *factor : a.getTerms().front().factors) {
    auto *it = llvm::find(rest, factor);
    LaneExpr &product = it == rest.end() ? restA : common;
    if (it != rest.end())
      rest.erase(it);
    product = c.mul(product, c.atom(factor));
    if (!product)
      return {};
  }
  for (const LaneAtom *factor : rest)
    if (!(restB = c.mul(restB, c.atom(factor))))
      return {};
  if (common == c.constant(1))
    return {};
  LaneValue chosen = choose(condition, {restA, {}}, {restB, {}}, c);
  return chosen ? c.mul(chosen.re, common) : LaneExpr();
}

static FailureOr<LaneValue> selectLane(arith::SelectOp op, Exprs indices,
                                       LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  LaneValue condition =
      getElementwiseOperand(op.getCondition(), indices, builder);
  if (!condition)
    return failure();
  // What a constant condition drops need not be known.
  LaneExpr resolved = c.resolve(condition.re);
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
    arith::CmpIPredicateAttr attr = dyn_cast_or_null<arith::CmpIPredicateAttr>(
        Attribute::getFromOpaquePointer(compare->attr));
    if (!attr)
      return choose(resolved, onTrue, onFalse, c);
    arith::CmpIPredicate predicate = attr.getValue();
    bool isEq = predicate == arith::CmpIPredicate::eq;
    LaneExpr zero = isEq ? onTrue.re : onFalse.re;
    LaneExpr index = isEq ? onFalse.re : onTrue.re;
    if ((isEq || predicate == arith::CmpIPredicate::ne) && zero.isZero() &&
        compare->args[1].getConstant() == 1 && c.isNonNegative(index) &&
        c.isLess(index, compare->args[0]))
      return LaneValue{index, {}};
  }
  if (isa<FloatType>(getElementTypeOrSelf(op.getType())))
    if (LaneExpr factored = factorChoice(resolved, onTrue.re, onFalse.re, c))
      return LaneValue{factored, {}};
  return choose(resolved, onTrue, onFalse, c);
}

template <typename OpTy>
static LaneExpr extremeOf(OpTy op, Exprs x, LaneContext &c) {
  if (!fitOperands(op, x, c) || getWidth(op.getType()) == 1)
    return getOpFunction(op, x, c);
  bool isMax = isa<arith::MaxSIOp>(op);
  if (c.isLessEqual(x[0], x[1]))
    return x[isMax ? 1 : 0];
  if (c.isLessEqual(x[1], x[0]))
    return x[isMax ? 0 : 1];
  return getOpFunction(op, x, c);
}

static LaneExpr andOf(arith::AndIOp op, Exprs x, LaneContext &c) {
  if (getElementTypeOrSelf(op.getType()).isInteger(1))
    for (int i : {0, 1}) {
      if (x[i].isZero())
        return c.constant(0);
      if (x[i].getConstant() == 1)
        return x[1 - i];
    }
  return getOpFunction(op, x, c);
}

static LaneExpr orOf(arith::OrIOp op, Exprs x, LaneContext &c) {
  if (getElementTypeOrSelf(op.getType()).isInteger(1))
    for (int i : {0, 1}) {
      if (x[i].isZero())
        return x[1 - i];
      if (x[i].getConstant() == 1)
        return c.constant(1);
    }
  return getOpFunction(op, x, c);
}

static LaneExpr xorOf(arith::XOrIOp op, Exprs x, LaneContext &c) {
  if (getElementTypeOrSelf(op.getType()).isInteger(1))
    for (int i : {0, 1})
      if (x[i].getConstant() == 1)
        return c.sub(c.constant(1), x[1 - i]);
  return getOpFunction(op, x, c);
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
  ATTACH(AddIOp, addIntsOf);
  ATTACH(SubFOp, subOf);
  ATTACH(SubIOp, addIntsOf);
  ATTACH(MulFOp, mulOf);
  ATTACH(MulIOp, mulOf);
  ATTACH(NegFOp, negOf);
  ATTACH(DivFOp, divOf);
  ATTACH(ExtFOp, floatCast);
  ATTACH(TruncFOp, floatCast);
  ATTACH_DECIDED(IndexCastOp, signedCast);
  ATTACH_DECIDED(ExtSIOp, signedCast);
  ATTACH_DECIDED(TruncIOp, signedCast);
  ATTACH_DECIDED(IndexCastUIOp, unsignedCast);
  ATTACH_DECIDED(ExtUIOp, unsignedCast);
  ATTACH_DECIDED(SIToFPOp, intToFloat);
  ATTACH_DECIDED(UIToFPOp, intToFloat);
  ATTACH_DECIDED(DivSIOp, quotientOf);
  ATTACH_DECIDED(DivUIOp, quotientOf);
  ATTACH_DECIDED(FloorDivSIOp, quotientOf);
  ATTACH_DECIDED(RemSIOp, remainderOf);
  ATTACH_DECIDED(RemUIOp, remainderOf);
  ATTACH_DECIDED(MinSIOp, extremeOf);
  ATTACH_DECIDED(MaxSIOp, extremeOf);
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
