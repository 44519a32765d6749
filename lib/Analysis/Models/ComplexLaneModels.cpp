//===- ComplexLaneModels.cpp - Lane semantics of complex -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A complex value is a pair of expressions; conj, swapped parts and create then
// cost nothing.
//===----------------------------------------------------------------------===//

#include "LaneModels.h"
#include "mlir/Dialect/Complex/IR/Complex.h"

using namespace mlir;
using namespace mlir::rope;

/// The lanes of all operands; empty if one is not known.
static SmallVector<LaneValue>
getOperands(Operation *op, ArrayRef<LaneExpr> indices, LaneBuilder &builder) {
  SmallVector<LaneValue> lanes;
  for (Value operand : op->getOperands()) {
    lanes.push_back(getElementwiseOperand(operand, indices, builder));
    bool isComplex = isa<ComplexType>(getElementTypeOrSelf(operand.getType()));
    if (!lanes.back() || (isComplex && !lanes.back().isComplex()))
      return {};
  }
  return lanes;
}

using Lanes = ArrayRef<LaneValue>;

template <typename OpTy, LaneValue (*Fn)(Lanes, LaneContext &)>
static FailureOr<LaneValue> evaluate(OpTy op, ArrayRef<LaneExpr> indices,
                                     LaneBuilder &builder) {
  SmallVector<LaneValue> lanes = getOperands(op, indices, builder);
  if (lanes.empty())
    return builder.stop("an operand whose lanes are not known");
  LaneValue result = Fn(lanes, builder.getContext());
  if (!result)
    return builder.stop("a value without a lane expression");
  return result;
}

static LaneValue create(Lanes x, LaneContext &) { return {x[0].re, x[1].re}; }
static LaneValue re(Lanes x, LaneContext &) { return {x[0].re, {}}; }
static LaneValue im(Lanes x, LaneContext &) { return {x[0].im, {}}; }
static LaneValue add(Lanes x, LaneContext &c) {
  return {c.add(x[0].re, x[1].re), c.add(x[0].im, x[1].im)};
}
static LaneValue sub(Lanes x, LaneContext &c) {
  return {c.sub(x[0].re, x[1].re), c.sub(x[0].im, x[1].im)};
}
static LaneValue neg(Lanes x, LaneContext &c) {
  return {c.neg(x[0].re), c.neg(x[0].im)};
}
static LaneValue conj(Lanes x, LaneContext &c) {
  return {x[0].re, c.neg(x[0].im)};
}
static LaneValue mul(Lanes x, LaneContext &c) {
  return {c.sub(c.mul(x[0].re, x[1].re), c.mul(x[0].im, x[1].im)),
          c.add(c.mul(x[0].re, x[1].im), c.mul(x[0].im, x[1].re))};
}
/// exp(a + ib) = exp(a)·(cos b + i sin b).
static LaneValue exp(Lanes x, LaneContext &c) {
  LaneExpr scale = c.function("math.exp", x[0].re);
  return {c.mul(scale, c.function("math.cos", x[0].im)),
          c.mul(scale, c.function("math.sin", x[0].im))};
}

#define ATTACH(OP, FN)                                                         \
  attachLaneModel<complex::OP, &evaluate<complex::OP, &FN>>(context)

void mlir::rope::attachComplexLaneModels(MLIRContext *context) {
  ATTACH(CreateOp, create);
  ATTACH(ReOp, re);
  ATTACH(ImOp, im);
  ATTACH(AddOp, add);
  ATTACH(SubOp, sub);
  ATTACH(NegOp, neg);
  ATTACH(ConjOp, conj);
  ATTACH(MulOp, mul);
  ATTACH(ExpOp, exp);
}

#undef ATTACH
