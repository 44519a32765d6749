//===- DecomposeTable.cpp - rope.table as structured ops --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The meaning of rope.table in upstream ops: one linalg.generic with math.cos
// and math.sin, or one per affine run of pairs that share a position axis.
//===----------------------------------------------------------------------===//

#include "LaneViews.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

/// A position as a float; integers are signed.
static Value castPosition(OpBuilder &b, Location loc, Value position,
                          Type type) {
  if (isa<FloatType>(position.getType()))
    return castFloat(b, loc, position, type);
  if (isa<IndexType>(position.getType()))
    position = arith::IndexCastOp::create(b, loc, b.getI64Type(), position);
  return arith::SIToFPOp::create(b, loc, type, position);
}

/// Positions of one axis: the leading dimension is dropped.
static Value getAxis(OpBuilder &b, Location loc, Value positions,
                     int64_t axis) {
  SmallVector<OpFoldResult> sizes =
      rope::detail::getMixedSizes(b, loc, positions);
  SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  offsets[0] = b.getIndexAttr(axis);
  sizes[0] = b.getIndexAttr(1);
  ShapedType type = cast<ShapedType>(positions.getType());
  ArrayRef<int64_t> shape = type.getShape().drop_front();
  if (MemRefType memref = dyn_cast<MemRefType>(type)) {
    MemRefType reduced = memref::SubViewOp::inferRankReducedResultType(
        shape, memref, offsets, sizes, strides);
    return memref::SubViewOp::create(b, loc, reduced, positions, offsets, sizes,
                                     strides);
  }
  return tensor::ExtractSliceOp::create(
      b, loc, RankedTensorType::get(shape, type.getElementType()), positions,
      offsets, sizes, strides);
}

/// The type of the arithmetic: that of the tables, at least f32.
static FloatType getComputeType(TableOp op) {
  Builder b(op.getContext());
  return op.getTableType().getElementType().isF64() ? FloatType(b.getF64Type())
                                                    : FloatType(b.getF32Type());
}

/// Emits cos and sin of one angle. `args`: position, frequency, the scale if
/// there is one; then the two elements that are overwritten.
static void buildCosSin(TableOp op, OpBuilder &b, Location loc,
                        ValueRange args) {
  FloatType compute = getComputeType(op);
  Value position = castPosition(b, loc, args[0], compute);
  Value frequency = castFloat(b, loc, args[1], compute);
  // The angle is the rounded product: no fast-math flags here.
  Value angle = arith::MulFOp::create(b, loc, position, frequency);
  Value cos = math::CosOp::create(b, loc, angle);
  Value sin = math::SinOp::create(b, loc, angle);
  Value scale;
  if (op.getScale()) {
    scale = castFloat(b, loc, args[2], compute);
  } else if (std::optional<APFloat> factor = op.getAttentionFactor()) {
    // A factor that the type does not hold is rounded in sight, so that the
    // number itself stays known.
    bool losesInfo;
    APFloat rounded = *factor;
    rounded.convert(compute.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    if (losesInfo)
      scale = castFloat(b, loc,
                        arith::ConstantOp::create(
                            b, loc, FloatAttr::get(b.getF64Type(), *factor)),
                        compute);
    else
      scale =
          arith::ConstantOp::create(b, loc, FloatAttr::get(compute, rounded));
  }
  if (scale) {
    cos = arith::MulFOp::create(b, loc, cos, scale);
    sin = arith::MulFOp::create(b, loc, sin, scale);
  }
  Type element = op.getTableType().getElementType();
  linalg::YieldOp::create(b, loc,
                          ValueRange{castFloat(b, loc, cos, element),
                                     castFloat(b, loc, sin, element)});
}

FailureOr<SmallVector<Value>> TableOp::decomposeOperation(OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(*this);
  Location loc = getLoc();
  int64_t rank = getTableType().getRank();
  Value cos = getCos(), sin = getSin();
  bool onMemRefs = isa<MemRefType>(cos.getType());
  SmallVector<OpFoldResult> sizes = getCommonSizes(b, loc, cos, sin);

  MLIRContext *context = getContext();
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  SmallVector<AffineMap> maps;
  maps.push_back(
      AffineMap::get(rank, 0, identity.getResults().drop_back(), context));
  maps.push_back(
      AffineMap::get(rank, 0, getAffineDimExpr(rank - 1, context), context));
  if (getScale())
    maps.push_back(AffineMap::get(rank, 0, context));
  maps.append(2, identity);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);

  auto computePairs = [&](Value positions, Progression pairs) {
    OpFoldResult numPairs = b.getIndexAttr(getNumPairs());
    LaneView frequencies(b, 0, pairs, numPairs);
    LaneView columns(b, rank - 1, pairs, sizes);
    SmallVector<Value> ins{positions, frequencies.read(b, loc, getInvFreq())};
    if (getScale())
      ins.push_back(getScale());
    SmallVector<Value> outs{columns.read(b, loc, cos),
                            columns.read(b, loc, sin)};
    auto generic = linalg::GenericOp::create(
        b, loc, onMemRefs ? TypeRange() : TypeRange(outs), ins, outs, maps,
        iterators, [&](OpBuilder &nested, Location loc, ValueRange args) {
          buildCosSin(*this, nested, loc, args);
        });
    if (onMemRefs)
      return;
    cos = columns.write(b, loc, generic.getResult(0), cos);
    sin = columns.write(b, loc, generic.getResult(1), sin);
  };

  if (std::optional<ArrayRef<int64_t>> axisMap = getAxisMap()) {
    for (int64_t axis = 0, e = getPositionsType().getDimSize(0); axis < e;
         ++axis) {
      SmallVector<int64_t> pairs;
      for (auto [pair, pairAxis] : llvm::enumerate(*axisMap))
        if (pairAxis == axis)
          pairs.push_back(pair);
      if (pairs.empty())
        continue;
      Value positions = getAxis(b, loc, getPositions(), axis);
      for (ArrayRef<Progression> run : splitIntoProgressions(pairs))
        computePairs(positions, run.front());
    }
  } else {
    computePairs(getPositions(), {0, getNumPairs(), 1});
  }
  if (onMemRefs)
    return SmallVector<Value>();
  return SmallVector<Value>{cos, sin};
}
