//===- MathLaneModels.cpp - Lane semantics of math -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// cos, sin, exp, rsqrt ... are uninterpreted functions by the default; here are
// those that have ring meaning.
//===----------------------------------------------------------------------===//

#include "LaneModels.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::rope;

static LaneExpr fmaOf(math::FmaOp, ArrayRef<LaneExpr> x, LaneContext &c) {
  return c.add(c.mul(x[0], x[1]), x[2]);
}

/// x^n is a product for small natural n.
static LaneExpr powerOf(math::FPowIOp op, ArrayRef<LaneExpr> x,
                        LaneContext &c) {
  std::optional<int64_t> exponent = x[1].getConstant();
  if (!exponent || *exponent < 0 || *exponent > 4 || x[0].getTerms().size() > 8)
    return getOpFunction(op, x, c);
  LaneExpr product = c.constant(1);
  for (int64_t i = 0; i < *exponent; ++i)
    product = c.mul(product, x[0]);
  return product;
}

/// One name whatever the fast-math flags are.
template <typename OpTy>
static LaneExpr functionOf(OpTy op, ArrayRef<LaneExpr> x, LaneContext &c) {
  return c.function(op->getName().getStringRef(), x);
}

namespace {
/// Both functions of one angle, so that they meet those computed apart.
struct SincosModel
    : LaneSemanticsInterface::ExternalModel<SincosModel, math::SincosOp> {
  FailureOr<LaneValue> getLane(Operation *op, unsigned result,
                               ArrayRef<LaneExpr> indices,
                               LaneBuilder &builder) const {
    LaneValue angle =
        getElementwiseOperand(op->getOperand(0), indices, builder);
    if (!angle)
      return builder.stop("an operand whose lanes are not known");
    StringRef name = result == 0 ? "math.sin" : "math.cos";
    return LaneValue{builder.getContext().function(name, angle.re), {}};
  }
};
} // namespace

void mlir::rope::attachMathLaneModels(MLIRContext *context) {
  attachElementwise<math::FmaOp, &fmaOf>(context);
  attachElementwise<math::FPowIOp, &powerOf>(context);
  math::SincosOp::attachInterface<SincosModel>(*context);
  attachElementwise<math::CosOp, &functionOf<math::CosOp>>(context);
  attachElementwise<math::SinOp, &functionOf<math::SinOp>>(context);
  attachElementwise<math::ExpOp, &functionOf<math::ExpOp>>(context);
  attachElementwise<math::PowFOp, &functionOf<math::PowFOp>>(context);
  attachElementwise<math::RsqrtOp, &functionOf<math::RsqrtOp>>(context);
  attachElementwise<math::SqrtOp, &functionOf<math::SqrtOp>>(context);
}
