//===- SinCos.cpp - Sine and cosine without a library -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Cody-Waite reduction by two fused multiply-adds, then the polynomials of
// Cephes (f32) or fdlibm (f64) on [-pi/4, pi/4]. In f32 the first step is
// exact, since the angle and the multiple of the first part of pi/2 have no
// bits below 2^-23 and differ by less than 2; the number of the multiple has to
// fit in 22 bits. Larger angles are reduced in f64, which is exact enough for
// any.
//===----------------------------------------------------------------------===//

#include "SinCos.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

/// `type` with elements of `element`.
static Type withElements(Type type, Type element) {
  if (VectorType vector = dyn_cast<VectorType>(type))
    return vector.clone(element);
  return element;
}

static Value buildConstant(OpBuilder &b, Location loc, Type type,
                           TypedAttr value) {
  if (VectorType vector = dyn_cast<VectorType>(type))
    value = DenseElementsAttr::get(vector, value);
  return arith::ConstantOp::create(b, loc, value);
}

namespace {
/// Floating-point expressions in one type; fma is fused, always.
struct FloatMath {
  OpBuilder &b;
  Location loc;
  Type type;

  Value constant(double value) {
    return buildConstant(b, loc, type,
                         b.getFloatAttr(getElementTypeOrSelf(type), value));
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

/// angle = quadrant·pi/2 + r, the quadrant as i32.
struct Reduced {
  Value r;
  Value quadrant;
};
} // namespace

/// In f64, for any angle; r in the type of the angle.
static Reduced reduceWide(OpBuilder &b, Location loc, Value angle) {
  Type type = angle.getType(), wideType = withElements(type, b.getF64Type());
  FloatMath wide{b, loc, wideType};
  bool isDouble = type == wideType;
  if (!isDouble)
    angle = arith::ExtFOp::create(b, loc, wideType, angle);
  // Adding 1.5·2^52 rounds to an integer and leaves it in the low bits.
  Value magic = wide.constant(6755399441055744.0);
  Value shifted = wide.fma(angle, wide.constant(0.63661977236758134308), magic);
  Value multiple = arith::SubFOp::create(b, loc, shifted, magic);
  Value r = wide.fma(multiple, wide.constant(-1.57079632679489661923), angle);
  r = wide.fma(multiple, wide.constant(-6.12323399573676603587e-17), r);
  if (!isDouble)
    r = arith::TruncFOp::create(b, loc, type, r);
  Value bits = arith::BitcastOp::create(
      b, loc, withElements(type, b.getI64Type()), shifted);
  return {r, arith::TruncIOp::create(b, loc, withElements(type, b.getI32Type()),
                                     bits)};
}

/// In f32, for angles below 2^22.
static Reduced reduceNarrow(OpBuilder &b, Location loc, Value angle) {
  FloatMath math{b, loc, angle.getType()};
  // Adding 1.5·2^23 rounds to an integer and leaves it in the low bits.
  Value magic = math.constant(12582912.0);
  Value shifted = math.fma(angle, math.constant(0.63661977236758134308), magic);
  Value multiple = arith::SubFOp::create(b, loc, shifted, magic);
  // pi/2 in two parts of 24 bits.
  Value r = math.fma(multiple, math.constant(-0x1.921fb6p+0), angle);
  r = math.fma(multiple, math.constant(0x1.777a5cp-25), r);
  return {r,
          arith::BitcastOp::create(
              b, loc, withElements(angle.getType(), b.getI32Type()), shifted)};
}

/// A vector of f32; the slow way only where an angle needs it.
static Reduced reduceByNeed(OpBuilder &b, Location loc, Value angle) {
  // The bits of magnitudes are in the order of their values.
  Type words = withElements(angle.getType(), b.getI32Type());
  Value magnitudes = arith::AndIOp::create(
      b, loc, arith::BitcastOp::create(b, loc, words, angle),
      buildConstant(b, loc, words, b.getI32IntegerAttr(0x7fffffff)));
  Value largest = vector::ReductionOp::create(
      b, loc, vector::CombiningKind::MAXUI, magnitudes);
  Value limit = arith::BitcastOp::create(
      b, loc, b.getI32Type(),
      arith::ConstantOp::create(b, loc, b.getF32FloatAttr(4194304.0f)));
  Value isLarge =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge, largest, limit);
  auto branch = scf::IfOp::create(b, loc, TypeRange{angle.getType(), words},
                                  isLarge, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  auto build = [&](Block *block, auto reduce) {
    b.setInsertionPointToStart(block);
    Reduced reduced = reduce(b, loc, angle);
    scf::YieldOp::create(b, loc, ValueRange{reduced.r, reduced.quadrant});
  };
  build(branch.thenBlock(), reduceWide);
  build(branch.elseBlock(), reduceNarrow);
  return {branch.getResult(0), branch.getResult(1)};
}

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
  bool isDouble = getElementTypeOrSelf(type).isF64();
  bool isVector = isa<VectorType>(type) && !isDouble;
  auto [r, quadrant] =
      isVector ? reduceByNeed(b, loc, x) : reduceWide(b, loc, x);

  FloatMath math{b, loc, type};
  Value z = math.mul(r, r);
  // sin r = r + r·z·P(z), cos r = 1 - z/2 + z²·Q(z)
  Value sin = math.fma(
      math.mul(r, z),
      math.polynomial(z, isDouble ? ArrayRef(kSin64) : ArrayRef(kSin32)), r);
  Value half = math.fma(z, math.constant(-0.5), math.constant(1.0));
  Value cos = math.fma(
      math.mul(z, z),
      math.polynomial(z, isDouble ? ArrayRef(kCos64) : ArrayRef(kCos32)), half);

  Type words = quadrant.getType();
  auto integer = [&](int32_t value) {
    return buildConstant(b, loc, words, b.getI32IntegerAttr(value));
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
  // The sign bit, moved into place.
  auto negateBySecondBit = [&](Value bits, Value value) -> Value {
    if (isDouble)
      return negateIf(hasBit(bits, 2), value);
    Value sign = arith::ShLIOp::create(
        b, loc, arith::AndIOp::create(b, loc, bits, integer(2)), integer(30));
    Value flipped = arith::XOrIOp::create(
        b, loc, arith::BitcastOp::create(b, loc, words, value), sign);
    return arith::BitcastOp::create(b, loc, type, flipped);
  };
  Value isOdd = hasBit(quadrant, 1);
  Value next = arith::AddIOp::create(b, loc, quadrant, integer(1));
  Value s = arith::SelectOp::create(b, loc, isOdd, cos, sin);
  Value c = arith::SelectOp::create(b, loc, isOdd, sin, cos);
  return {negateBySecondBit(quadrant, s), negateBySecondBit(next, c)};
}

/// An integer, index or float, or a vector of them, as floats of type `type`.
static Value buildToFloat(OpBuilder &b, Location loc, Value value, Type type) {
  Type element = getElementTypeOrSelf(value.getType());
  if (isa<FloatType>(element))
    return buildFloatCast(b, loc, value, type);
  if (element.isIndex())
    value = arith::IndexCastOp::create(
        b, loc, withElements(value.getType(), b.getI64Type()), value);
  return arith::SIToFPOp::create(b, loc, withElements(value.getType(), type),
                                 value);
}

/// A vector times what `source` says.
static Value buildScaled(OpBuilder &b, Location loc, const AngleSource &source,
                         Value value) {
  Type type = value.getType(), element = getElementTypeOrSelf(type);
  Value scale;
  if (source.scale) {
    scale = buildFloatCast(b, loc, source.scale, element);
    if (auto vector = dyn_cast<VectorType>(type))
      scale = vector::BroadcastOp::create(b, loc, vector, scale);
  } else if (source.factor && *source.factor != 1.0) {
    scale =
        buildConstant(b, loc, type, b.getFloatAttr(element, *source.factor));
  }
  return scale ? arith::MulFOp::create(b, loc, value, scale).getResult()
               : value;
}

SmallVector<Value> gpu_lowering::buildPositionPlaces(IndexMath &math,
                                                     const AngleSource &source,
                                                     Value row, Value chunk,
                                                     int64_t numPairs) {
  if (!source.axisMap)
    return {row};
  // By pair of a chunk, over the chunks.
  SmallVector<SmallVector<int64_t>> axes(numPairs);
  for (auto [pair, axis] : llvm::enumerate(*source.axisMap))
    axes[pair % numPairs].push_back(axis);
  if (llvm::all_equal(axes))
    axes.resize(1);
  Value stride = math.get(source.positions.strides[0]);
  return llvm::map_to_vector(axes, [&](ArrayRef<int64_t> sequence) {
    return math.add(row, math.mul(math.select(sequence, chunk), stride));
  });
}

std::pair<Value, Value>
gpu_lowering::buildAngleRow(IndexMath &math, Location loc,
                            const AngleSource &source, ArrayRef<Value> places,
                            Value chunk, int64_t numPairs,
                            const LaneMemory &freqMemory, FloatType compute) {
  OpBuilder &b = math.b;
  auto load = [&](const StridedOperand &operand, Value place, int64_t count,
                  OpFoldResult stride, int64_t alignment) {
    Value flat = buildFlatView(b, loc, operand, /*readOnly=*/true);
    Value value =
        buildLoad(b, loc, flat, math.toIndex(place), count, stride, alignment);
    return buildToFloat(b, loc, value, compute);
  };
  SmallVector<Value> positions;
  for (Value place : places)
    positions.push_back(vector::ExtractOp::create(
        b, loc,
        load(source.positions, place, 1, b.getIndexAttr(1),
             source.positions.getElementBytes()),
        0));
  OpFoldResult stride = source.invFreq.strides[0];
  Value freqPlace =
      math.add(math.get(source.invFreq.offset),
               math.mul(math.mul(chunk, numPairs), math.get(stride)));
  int64_t alignment =
      std::gcd(freqMemory.rowAlignment, numPairs * freqMemory.elementBytes);
  Value invFreq = load(source.invFreq, freqPlace, numPairs, stride, alignment);
  Value position =
      positions.size() == 1
          ? vector::BroadcastOp::create(b, loc, invFreq.getType(),
                                        positions.front())
                .getResult()
          : vector::FromElementsOp::create(b, loc, invFreq.getType(), positions)
                .getResult();
  Value angle = arith::MulFOp::create(b, loc, position, invFreq);
  auto [sine, cosine] = buildSinCos(b, loc, angle);
  return {buildScaled(b, loc, source, cosine),
          buildScaled(b, loc, source, sine)};
}
