//===- SinCos.cpp - Sine and cosine without a library -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Cody-Waite reduction by two fused multiply-adds in f64, exact enough for any
// position that a model has, then the polynomials of Cephes (f32) or fdlibm
// (f64) on [-pi/4, pi/4]. A table is made once, so f64 does not cost.
//===----------------------------------------------------------------------===//

#include "SinCos.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

namespace {
/// Floating-point expressions in one type; fma is fused, always.
struct FloatMath {
  OpBuilder &b;
  Location loc;
  Type type;

  Value constant(double value) {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, value));
  }
  Value mul(Value lhs, Value rhs) {
    return arith::MulFOp::create(b, loc, lhs, rhs);
  }
  Value fma(Value lhs, Value rhs, Value sum) {
    return LLVM::FMAOp::create(b, loc, type, lhs, rhs, sum);
  }
  /// coefficients[0] + z·(coefficients[1] + z·(...))
  Value polynomial(Value z, ArrayRef<double> coefficients) {
    Value result = constant(coefficients.back());
    for (double coefficient : llvm::reverse(coefficients.drop_back()))
      result = fma(result, z, constant(coefficient));
    return result;
  }
};
} // namespace

std::pair<Value, Value> gpu_lowering::buildSinCos(OpBuilder &b, Location loc,
                                                  Value x) {
  static constexpr double kSin32[] = {-1.6666654611e-1, 8.3321608736e-3,
                                      -1.9515295891e-4};
  static constexpr double kCos32[] = {
      4.166664568298827e-2, -1.388731625493765e-3, 2.443315711809948e-5};
  static constexpr double kSin64[] = {
      -1.66666666666666324348e-01, 8.33333333332248946124e-03,
      -1.98412698298579493134e-04, 2.75573137070700676789e-06,
      -2.50507602534068634195e-08, 1.58969099521155010221e-10};
  static constexpr double kCos64[] = {
      4.16666666666666019037e-02, -1.38888888888741095749e-03,
      2.48015872894767294178e-05, -2.75573143513906633035e-07,
      2.08757232129817482790e-09, -1.13596475577881948265e-11};
  Type type = x.getType();
  bool isDouble = type.isF64();

  // x = quadrant·pi/2 + r. Adding 1.5·2^52 rounds to an integer and leaves it
  // in the low bits.
  FloatMath wide{b, loc, b.getF64Type()};
  Value angle =
      isDouble ? x : arith::ExtFOp::create(b, loc, wide.type, x).getResult();
  Value magic = wide.constant(6755399441055744.0);
  Value shifted = wide.fma(angle, wide.constant(0.63661977236758134308), magic);
  Value multiple = arith::SubFOp::create(b, loc, shifted, magic);
  Value reduced =
      wide.fma(multiple, wide.constant(-1.57079632679489661923), angle);
  reduced =
      wide.fma(multiple, wide.constant(-6.12323399573676603587e-17), reduced);
  Value quadrant = arith::TruncIOp::create(
      b, loc, b.getI32Type(),
      arith::BitcastOp::create(b, loc, b.getI64Type(), shifted));

  FloatMath math{b, loc, type};
  Value r = isDouble
                ? reduced
                : arith::TruncFOp::create(b, loc, type, reduced).getResult();
  Value z = math.mul(r, r);
  // sin r = r + r·z·P(z), cos r = 1 - z/2 + z²·Q(z)
  Value sin = math.fma(
      math.mul(r, z),
      math.polynomial(z, isDouble ? ArrayRef(kSin64) : ArrayRef(kSin32)), r);
  Value half = math.fma(z, math.constant(-0.5), math.constant(1.0));
  Value cos = math.fma(
      math.mul(z, z),
      math.polynomial(z, isDouble ? ArrayRef(kCos64) : ArrayRef(kCos32)), half);

  auto integer = [&](int32_t value) -> Value {
    return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  };
  auto hasBit = [&](Value value, int32_t bit) -> Value {
    return arith::CmpIOp::create(
        b, loc, arith::CmpIPredicate::ne,
        arith::AndIOp::create(b, loc, value, integer(bit)), integer(0));
  };
  auto negateIf = [&](Value condition, Value value) -> Value {
    return arith::SelectOp::create(b, loc, condition,
                                   arith::NegFOp::create(b, loc, value), value);
  };
  Value isOdd = hasBit(quadrant, 1);
  Value next = arith::AddIOp::create(b, loc, quadrant, integer(1));
  Value s = arith::SelectOp::create(b, loc, isOdd, cos, sin);
  Value c = arith::SelectOp::create(b, loc, isOdd, sin, cos);
  return {negateIf(hasBit(quadrant, 2), s), negateIf(hasBit(next, 2), c)};
}
