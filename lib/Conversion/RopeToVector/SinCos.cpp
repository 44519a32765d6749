//===- SinCos.cpp - Sine and cosine of vectors of f32 -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Cody-Waite reduction by two fused multiply-adds: the first is exact for
// angles up to 2^24, since the angle and the multiple of the first part of pi/2
// have no bits below 2^-23 and differ by less than 2. Then the minimax
// polynomials of Cephes on [-pi/4, pi/4].
//===----------------------------------------------------------------------===//

#include "ApplyLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

namespace {
/// Expressions on values of one shape.
struct SinCosBuilder {
  ImplicitLocOpBuilder &b;
  Type type;

  Value constant(TypedAttr attr, Type like) {
    if (auto vectorType = dyn_cast<VectorType>(like))
      attr = DenseElementsAttr::get(vectorType, attr);
    return arith::ConstantOp::create(b, attr);
  }
  Value number(double value) {
    return constant(b.getF32FloatAttr(value), type);
  }
  Value word(int32_t value) {
    return constant(b.getI32IntegerAttr(value),
                    withElementType(type, b.getI32Type()));
  }
  Value mul(Value lhs, Value rhs) { return arith::MulFOp::create(b, lhs, rhs); }
  Value fma(Value lhs, Value rhs, Value sum) {
    return math::FmaOp::create(b, lhs, rhs, sum);
  }
  /// coefficients[0] + z·(coefficients[1] + z·(...))
  Value polynomial(Value z, ArrayRef<double> coefficients) {
    Value result = number(coefficients.back());
    for (double coefficient : llvm::reverse(coefficients.drop_back()))
      result = fma(result, z, number(coefficient));
    return result;
  }
  Value toBits(Value value) {
    Type words = withElementType(type, b.getI32Type());
    return arith::BitcastOp::create(b, words, value);
  }
  /// Negates where bit 1 of `quadrant` is set.
  Value negateIfSecondHalf(Value value, Value quadrant) {
    Value sign = arith::ShLIOp::create(
        b, arith::AndIOp::create(b, quadrant, word(2)), word(30));
    return arith::BitcastOp::create(
        b, type, arith::XOrIOp::create(b, toBits(value), sign));
  }
};
} // namespace

std::pair<Value, Value> vector_lowering::buildSinCos(RowBuilder &row,
                                                     Value angle) {
  static constexpr double kSin[] = {-1.6666654611e-1, 8.3321608736e-3,
                                    -1.9515295891e-4};
  static constexpr double kCos[] = {1.0, -0.5, 4.166664568298827e-2,
                                    -1.388731625493765e-3,
                                    2.443315711809948e-5};
  ImplicitLocOpBuilder &b = row.builder();
  SinCosBuilder m{b, angle.getType()};

  // angle = multiple·pi/2 + r, with pi/2 in two parts of 24 bits.
  Value multiple = math::RoundEvenOp::create(
      b, m.mul(angle, m.number(0.63661977236758134308)));
  Value r = m.fma(multiple, m.number(-0x1.921fb6p+0), angle);
  r = m.fma(multiple, m.number(0x1.777a5cp-25), r);
  Value quadrant = arith::FPToSIOp::create(
      b, withElementType(m.type, b.getI32Type()), multiple);

  // sin r = r + r·z·P(z), cos r = Q(z)
  Value z = m.mul(r, r);
  Value sin = m.fma(m.mul(r, z), m.polynomial(z, kSin), r);
  Value cos = m.polynomial(z, kCos);

  Value isOdd = arith::CmpIOp::create(
      b, arith::CmpIPredicate::ne,
      arith::AndIOp::create(b, quadrant, m.word(1)), m.word(0));
  Value s = arith::SelectOp::create(b, isOdd, cos, sin);
  Value c = arith::SelectOp::create(b, isOdd, sin, cos);
  Value next = arith::AddIOp::create(b, quadrant, m.word(1));
  return {m.negateIfSecondHalf(s, quadrant), m.negateIfSecondHalf(c, next)};
}
