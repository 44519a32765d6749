//===- ExpLog.cpp - Exponentials and logarithms in kernels ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Series on a reduced argument, long enough for each type: products are cheap
// beside what a kernel reads.
//===----------------------------------------------------------------------===//

#include "ExpLog.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include <limits>

using namespace mlir;
using namespace mlir::rope;

namespace {
/// Arithmetic in one floating-point type, and in integers of its width.
struct ScalarMath {
  ScalarMath(OpBuilder &b, Location loc, Type type)
      : b(b), loc(loc), type(type),
        bitsType(b.getIntegerType(type.getIntOrFloatBitWidth())),
        isDouble(type.isF64()) {}

  Value constant(double value) {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, value));
  }
  Value integer(int64_t value) {
    return arith::ConstantOp::create(b, loc, b.getIntegerAttr(bitsType, value));
  }
  Value add(Value lhs, Value rhs) {
    return arith::AddFOp::create(b, loc, lhs, rhs);
  }
  Value sub(Value lhs, Value rhs) {
    return arith::SubFOp::create(b, loc, lhs, rhs);
  }
  Value mul(Value lhs, Value rhs) {
    return arith::MulFOp::create(b, loc, lhs, rhs);
  }
  Value fma(Value lhs, Value rhs, Value sum) {
    return LLVM::FMAOp::create(b, loc, type, lhs, rhs, sum);
  }
  Value compare(arith::CmpFPredicate predicate, Value lhs, double rhs) {
    return arith::CmpFOp::create(b, loc, predicate, lhs, constant(rhs));
  }
  Value select(Value condition, Value yes, Value no) {
    return arith::SelectOp::create(b, loc, condition, yes, no);
  }
  Value toBits(Value value) {
    return arith::BitcastOp::create(b, loc, bitsType, value);
  }
  Value fromBits(Value bits) {
    return arith::BitcastOp::create(b, loc, type, bits);
  }
  /// 2 to the power of an integer that a normal number can have.
  Value powerOfTwo(Value exponent) {
    Value biased =
        arith::AddIOp::create(b, loc, exponent, integer(isDouble ? 1023 : 127));
    return fromBits(
        arith::ShLIOp::create(b, loc, biased, integer(isDouble ? 52 : 23)));
  }

  OpBuilder &b;
  Location loc;
  Type type, bitsType;
  bool isDouble;
};
} // namespace

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// x = n·ln 2 + r, e^x = 2^n·e^r, and e^r by its series.
Value gpu_lowering::buildExp(OpBuilder &b, Location loc, Value x) {
  ScalarMath math(b, loc, x.getType());
  bool isDouble = math.isDouble;
  // Adding 1.5·2^52 (2^23) rounds to an integer and leaves it in the low bits.
  double magic = isDouble ? 6755399441055744.0 : 12582912.0;
  // Beyond these the result is infinite or zero, and n has too many bits.
  double top = isDouble ? 709.8 : 88.73, bottom = isDouble ? -745.2 : -103.98;
  Value isLarge = math.compare(arith::CmpFPredicate::OGT, x, top);
  Value isSmall = math.compare(arith::CmpFPredicate::OLT, x, bottom);
  Value inside = math.select(isLarge, math.constant(top),
                             math.select(isSmall, math.constant(bottom), x));
  Value shifted = math.fma(inside, math.constant(1.44269504088896340736),
                           math.constant(magic));
  Value multiple = math.sub(shifted, math.constant(magic));
  // ln 2 in two parts; the first has zeros at its end.
  double high = isDouble ? 6.93147180369123816490e-01 : 0.693359375;
  double low = isDouble ? 1.90821492927058770002e-10 : -2.12194440e-4;
  Value r = math.fma(multiple, math.constant(-high), inside);
  r = math.fma(multiple, math.constant(-low), r);

  int64_t numTerms = isDouble ? 13 : 7;
  double factorial = 1.0;
  SmallVector<double> coefficients = {1.0};
  for (int64_t i = 1; i <= numTerms; ++i)
    coefficients.push_back(1.0 / (factorial *= i));
  Value sum = math.constant(coefficients.back());
  for (double coefficient : llvm::reverse(ArrayRef(coefficients).drop_back()))
    sum = math.fma(sum, r, math.constant(coefficient));

  // In two halves, so that results may be denormal or almost infinite.
  Value exponent = arith::SubIOp::create(b, loc, math.toBits(shifted),
                                         math.toBits(math.constant(magic)));
  Value half = arith::ShRSIOp::create(b, loc, exponent, math.integer(1));
  Value rest = arith::SubIOp::create(b, loc, exponent, half);
  Value result =
      math.mul(math.mul(sum, math.powerOfTwo(half)), math.powerOfTwo(rest));
  result = math.select(isSmall, math.constant(0.0), result);
  return math.select(isLarge, math.constant(kInfinity), result);
}

/// x = 2^e·m with m around 1; log m = 2·atanh((m - 1) / (m + 1)), by its
/// series.
Value gpu_lowering::buildLog(OpBuilder &b, Location loc, Value x) {
  ScalarMath math(b, loc, x.getType());
  bool isDouble = math.isDouble;
  int64_t fractionBits = isDouble ? 52 : 23;
  double smallestNormal = isDouble ? 0x1p-1022 : 0x1p-126;
  double up = isDouble ? 0x1p54 : 0x1p25;
  Value isDenormal = math.compare(arith::CmpFPredicate::OLT, x, smallestNormal);
  Value normal = math.select(isDenormal, math.mul(x, math.constant(up)), x);
  // Bits of numbers are in the order of their values: m begins at sqrt(1/2).
  Value start = math.toBits(math.constant(0.70710678118654752440));
  Value exponent = arith::ShRSIOp::create(
      b, loc, arith::SubIOp::create(b, loc, math.toBits(normal), start),
      math.integer(fractionBits));
  Value m = math.fromBits(arith::SubIOp::create(
      b, loc, math.toBits(normal),
      arith::ShLIOp::create(b, loc, exponent, math.integer(fractionBits))));
  Value scale = arith::SIToFPOp::create(b, loc, math.type, exponent);
  scale = math.select(
      isDenormal, math.sub(scale, math.constant(isDouble ? 54 : 25)), scale);

  Value f = math.sub(m, math.constant(1.0));
  Value s = arith::DivFOp::create(b, loc, f, math.add(f, math.constant(2.0)));
  Value z = math.mul(s, s);
  int64_t numTerms = isDouble ? 11 : 5;
  Value sum = math.constant(2.0 / (2 * numTerms + 1));
  for (int64_t i = numTerms - 1; i >= 1; --i)
    sum = math.fma(sum, z, math.constant(2.0 / (2 * i + 1)));
  // 2s = f - s·f, without what the division loses.
  Value series = math.sub(f, math.mul(s, math.sub(f, math.mul(z, sum))));
  double high = isDouble ? 6.93147180369123816490e-01 : 0.693359375;
  double low = isDouble ? 1.90821492927058770002e-10 : -2.12194440e-4;
  Value result = math.fma(scale, math.constant(low), series);
  result = math.fma(scale, math.constant(high), result);

  Value isInfinite = math.compare(arith::CmpFPredicate::OEQ, x, kInfinity);
  Value isZero = math.compare(arith::CmpFPredicate::OEQ, x, 0.0);
  Value isNegative = math.compare(arith::CmpFPredicate::OLT, x, 0.0);
  Value isNaN = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, x, x);
  result = math.select(isInfinite, x, result);
  result = math.select(isZero, math.constant(-kInfinity), result);
  result = math.select(isNegative,
                       math.constant(std::numeric_limits<double>::quiet_NaN()),
                       result);
  return math.select(isNaN, x, result);
}
