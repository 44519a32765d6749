//===- TableLowering.cpp - rope.table as loops over vectors -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The position is a scalar of the row; with several axes, each pair picks one
// by a constant mask.
//===----------------------------------------------------------------------===//

#include "ApplyLowering.h"
#include "RopeToVector.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

Value vector_lowering::convertPosition(RowBuilder &row, Value position,
                                       FloatType type) {
  ImplicitLocOpBuilder &b = row.builder();
  if (isa<FloatType>(position.getType()))
    return row.convertFloat(position, type);
  if (position.getType().isIndex())
    position = arith::IndexCastOp::create(b, b.getI64Type(), position);
  return arith::SIToFPOp::create(b, type, position);
}

static Value broadcastTo(RowBuilder &row, Value scalar, int64_t n) {
  if (n == 1)
    return scalar;
  return vector::BroadcastOp::create(
      row.builder(), VectorType::get(n, scalar.getType()), scalar);
}

namespace {
struct TableLowering {
  TableOp op;
  const Machine &machine;
  FloatType type;
  Value scale;

  /// The positions of pairs `first` to `first + n`.
  Value getPositions(RowBuilder &row, ArrayRef<Value> outer, int64_t first,
                     int64_t n) {
    ImplicitLocOpBuilder &b = row.builder();
    if (!op.getAxisMap()) {
      Value position = memref::LoadOp::create(b, op.getPositions(), outer);
      return broadcastTo(row, convertPosition(row, position, type), n);
    }
    ArrayRef<int64_t> axes = op.getAxisMap()->slice(first, n);
    Value result;
    llvm::SmallDenseSet<int64_t> seen;
    for (int64_t axis : axes) {
      if (!seen.insert(axis).second)
        continue;
      SmallVector<Value> indices{row.index(axis)};
      llvm::append_range(indices, outer);
      Value position = memref::LoadOp::create(b, op.getPositions(), indices);
      Value positions =
          broadcastTo(row, convertPosition(row, position, type), n);
      if (!result) {
        result = positions;
        continue;
      }
      SmallVector<bool> mask =
          llvm::map_to_vector(axes, [&](int64_t a) { return a == axis; });
      Value isAxis = arith::ConstantOp::create(
          b, DenseElementsAttr::get(VectorType::get(n, b.getI1Type()), mask));
      result = arith::SelectOp::create(b, isAxis, positions, result);
    }
    return result;
  }

  /// As in registers, where there are instructions for it: whether a table is
  /// stored shows in no result.
  std::pair<Value, Value> getSinCos(RowBuilder &row, Value angle) {
    if (type.isF32() && machine.hasFMA)
      return buildSinCos(row, angle);
    ImplicitLocOpBuilder &b = row.builder();
    return {math::SinOp::create(b, angle), math::CosOp::create(b, angle)};
  }

  void buildPiece(RowBuilder &row, ArrayRef<Value> outer, Value invFreq,
                  Value positions, Value place, int64_t n) {
    ImplicitLocOpBuilder &b = row.builder();
    int64_t last = op.getTableType().getRank() - 1;
    Value angle = arith::MulFOp::create(b, positions, invFreq);
    auto [sin, cos] = getSinCos(row, angle);
    Value values[2] = {cos, sin};
    Value targets[2] = {op.getCos(), op.getSin()};
    for (auto [value, target] : llvm::zip_equal(values, targets)) {
      if (scale)
        value = arith::MulFOp::create(b, value, broadcastTo(row, scale, n));
      Row targetRow{target, SmallVector<Value>(outer), last};
      row.store(
          targetRow, place,
          row.convertFloat(value, cast<FloatType>(targetRow.getElementType())));
    }
  }
};
} // namespace

Value vector_lowering::getTableScale(RowBuilder &row, TableOp op,
                                     FloatType type) {
  if (op.getScale())
    return row.convertFloat(op.getScale(), type);
  if (!op.getAttentionFactor() ||
      op.getAttentionFactorAttr().getValue().isExactlyValue(1.0))
    return {};
  ImplicitLocOpBuilder &b = row.builder();
  return arith::ConstantOp::create(
      b, b.getFloatAttr(type, op.getAttentionFactorAttr().getValueAsDouble()));
}

void vector_lowering::lowerTable(OpBuilder &builder, TableOp op,
                                 const Machine &machine,
                                 const Schedule &schedule) {
  bool isF64 = op.getTableType().getElementType().isF64();
  FloatType type =
      isF64 ? FloatType(builder.getF64Type()) : builder.getF32Type();
  int64_t numPairs = op.getNumPairs();
  int64_t last = op.getTableType().getRank() - 1;
  int64_t width = machine.vectorWidth * 32 / type.getWidth();
  if (!isContiguous(op.getInvFreq(), 0) || !isContiguous(op.getCos(), last) ||
      !isContiguous(op.getSin(), last))
    width = 1;

  RowBuilder top(builder, op.getLoc(), machine);
  TableLowering lowering{op, machine, type, /*scale=*/{}};
  lowering.scale = getTableScale(top, op, type);

  // Where the axis depends on the pair, its number has to be known.
  Row frequencies{op.getInvFreq(), {}, 0};
  SmallVector<OpFoldResult> sizes =
      memref::getMixedSizes(builder, op.getLoc(), op.getCos());
  sizes.pop_back();
  buildLoops(
      builder, op.getLoc(), sizes, schedule.isParallel(op.getTableType()),
      [&](OpBuilder &b, Location loc, ValueRange outer) {
        RowBuilder row(b, loc, machine);
        SmallVector<Value> indices(outer);
        Value shared;
        if (!op.getAxisMap())
          shared = lowering.getPositions(row, indices, 0, 1);
        auto build = [&](Value i, int64_t first, int64_t n) {
          Value positions = shared
                                ? broadcastTo(row, shared, n)
                                : lowering.getPositions(row, indices, first, n);
          Value invFreq = row.convertFloat(row.load(frequencies, i, n), type);
          lowering.buildPiece(row, indices, invFreq, positions, i, n);
        };
        if (shared) {
          forEachPiece(row, numPairs, width,
                       [&](Value i, int64_t n) { build(i, 0, n); });
          return;
        }
        for (int64_t first = 0, n; first < numPairs; first += n) {
          n = llvm::bit_floor(
              static_cast<uint64_t>(std::min(width, numPairs - first)));
          build(row.index(first), first, n);
        }
      });
}
