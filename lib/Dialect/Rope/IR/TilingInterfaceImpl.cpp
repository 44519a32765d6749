//===- TilingInterfaceImpl.cpp - Tiling of the rope ops ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The loops of a rope op are the dimensions of its result, without the one that
// holds lanes or pairs: heads stay whole. All loops are parallel. A tile that a
// neighbour asks for may still cut lanes; then the whole head is computed and
// sliced.
//===----------------------------------------------------------------------===//

#include "LaneViews.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/PatternMatch.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Which loop each dimension of each operand belongs to
//===----------------------------------------------------------------------===//

/// For a dimension that no loop runs over.
static constexpr int64_t kWhole = -1;

/// The loops of a value of `rank` dimensions of which `whole` has none.
static SmallVector<int64_t> getLoopsWithout(int64_t whole, int64_t rank) {
  SmallVector<int64_t> loops;
  int64_t next = 0;
  for (int64_t i = 0; i < rank; ++i)
    loops.push_back(i == whole ? kWhole : next++);
  return loops;
}

/// The dimension of the result that stays whole.
static int64_t getWholeDim(Operation *op) {
  if (ApplyOp apply = dyn_cast<ApplyOp>(op))
    return apply.getDim();
  if (PermuteOp permute = dyn_cast<PermuteOp>(op))
    return permute.getDim();
  return cast<TableOp>(op).getTableType().getRank() - 1;
}

/// The first init; every init and result has its shape.
static Value getFirstInit(Operation *op) {
  return cast<DestinationStyleOpInterface>(op).getDpsInits().front();
}

static int64_t getNumLoops(Operation *op) {
  return cast<ShapedType>(getFirstInit(op).getType()).getRank() - 1;
}

/// The loop of each dimension of an operand; none for a scalar.
static SmallVector<int64_t> getOperandLoops(OpOperand &operand) {
  Operation *op = operand.getOwner();
  ShapedType type = dyn_cast<ShapedType>(operand.get().getType());
  if (!type)
    return {};
  if (ApplyOp apply = dyn_cast<ApplyOp>(op)) {
    SmallVector<int64_t> loops =
        getLoopsWithout(apply.getDim(), apply.getRank());
    if (&operand != &apply.getCosMutable() &&
        &operand != &apply.getSinMutable())
      return loops;
    SmallVector<int64_t> tableLoops;
    for (AffineExpr expr : apply.getTableMap().getResults())
      tableLoops.push_back(loops[cast<AffineDimExpr>(expr).getPosition()]);
    return tableLoops;
  }
  if (TableOp table = dyn_cast<TableOp>(op)) {
    if (&operand == &table.getInvFreqMutable())
      return {kWhole};
    if (&operand == &table.getPositionsMutable())
      return getLoopsWithout(table.getAxisMap() ? 0 : kWhole, type.getRank());
  }
  return getLoopsWithout(getWholeDim(op), type.getRank());
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

static SmallVector<Range> getLoopRanges(Operation *op, OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(op);
  SmallVector<OpFoldResult> sizes =
      rope::detail::getMixedSizes(b, op->getLoc(), getFirstInit(op));
  sizes.erase(sizes.begin() + getWholeDim(op));
  return llvm::map_to_vector(sizes, [&](OpFoldResult size) {
    return Range{b.getIndexAttr(0), size, b.getIndexAttr(1)};
  });
}

/// A tile of a value whose dimensions belong to `loops`.
static void getTile(OpBuilder &b, Location loc, Value value,
                    ArrayRef<int64_t> loops, ArrayRef<OpFoldResult> offsets,
                    ArrayRef<OpFoldResult> sizes,
                    SmallVectorImpl<OpFoldResult> &tileOffsets,
                    SmallVectorImpl<OpFoldResult> &tileSizes) {
  ShapedType type = cast<ShapedType>(value.getType());
  for (auto [dim, loop] : llvm::enumerate(loops)) {
    if (loop != kWhole) {
      tileOffsets.push_back(offsets[loop]);
      tileSizes.push_back(sizes[loop]);
      continue;
    }
    // Verifiers make these dimensions static.
    tileOffsets.push_back(b.getIndexAttr(0));
    tileSizes.push_back(b.getIndexAttr(type.getDimSize(dim)));
  }
}

static Operation *createSlice(OpBuilder &b, Location loc, Value value,
                              ArrayRef<OpFoldResult> offsets,
                              ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  if (isa<MemRefType>(value.getType()))
    return memref::SubViewOp::create(b, loc, value, offsets, sizes, strides);
  return tensor::ExtractSliceOp::create(b, loc, value, offsets, sizes, strides);
}

static FailureOr<TilingResult> createTile(Operation *op, OpBuilder &b,
                                          ArrayRef<OpFoldResult> offsets,
                                          ArrayRef<OpFoldResult> sizes) {
  if (static_cast<int64_t>(offsets.size()) != getNumLoops(op) ||
      offsets.size() != sizes.size())
    return failure();
  Location loc = op->getLoc();
  TilingResult tile;
  SmallVector<Value> operands;
  for (OpOperand &operand : op->getOpOperands()) {
    SmallVector<int64_t> loops = getOperandLoops(operand);
    operands.push_back(operand.get());
    if (llvm::all_of(loops, [](int64_t loop) { return loop == kWhole; }))
      continue;
    SmallVector<OpFoldResult> tileOffsets, tileSizes;
    getTile(b, loc, operand.get(), loops, offsets, sizes, tileOffsets,
            tileSizes);
    Operation *slice =
        createSlice(b, loc, operand.get(), tileOffsets, tileSizes);
    tile.generatedSlices.push_back(slice);
    operands.back() = slice->getResult(0);
  }
  SmallVector<Type> resultTypes;
  for (OpResult result : op->getResults())
    resultTypes.push_back(operands[cast<DestinationStyleOpInterface>(op)
                                       .getTiedOpOperand(result)
                                       ->getOperandNumber()]
                              .getType());
  Operation *tiled = mlir::clone(b, op, resultTypes, operands);
  tile.tiledOps.push_back(tiled);
  llvm::append_range(tile.tiledValues, tiled->getResults());
  return tile;
}

/// The tile of a result for a tile of the loops.
static LogicalResult getResultTile(Operation *op, OpBuilder &b,
                                   ArrayRef<OpFoldResult> offsets,
                                   ArrayRef<OpFoldResult> sizes,
                                   SmallVectorImpl<OpFoldResult> &resultOffsets,
                                   SmallVectorImpl<OpFoldResult> &resultSizes) {
  Value init = getFirstInit(op);
  resultOffsets.clear();
  resultSizes.clear();
  getTile(b, op->getLoc(), init,
          getLoopsWithout(getWholeDim(op), getNumLoops(op) + 1), offsets, sizes,
          resultOffsets, resultSizes);
  return success();
}

/// The tile of the loops that computes a tile of a result. It may compute more
/// lanes than the tile has.
static void getLoopTile(Operation *op, ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes,
                        SmallVectorImpl<OpFoldResult> &loopOffsets,
                        SmallVectorImpl<OpFoldResult> &loopSizes) {
  loopOffsets.assign(offsets.begin(), offsets.end());
  loopSizes.assign(sizes.begin(), sizes.end());
  loopOffsets.erase(loopOffsets.begin() + getWholeDim(op));
  loopSizes.erase(loopSizes.begin() + getWholeDim(op));
}

static FailureOr<TilingResult> createResultTile(Operation *op, OpBuilder &b,
                                                unsigned resultNumber,
                                                ArrayRef<OpFoldResult> offsets,
                                                ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> loopOffsets, loopSizes;
  getLoopTile(op, offsets, sizes, loopOffsets, loopSizes);
  FailureOr<TilingResult> tile = createTile(op, b, loopOffsets, loopSizes);
  if (failed(tile))
    return failure();
  Value value = tile->tiledValues[resultNumber];
  int64_t whole = getWholeDim(op);
  int64_t numLanes = cast<ShapedType>(value.getType()).getDimSize(whole);
  if (!isConstantIntValue(offsets[whole], 0) ||
      !isConstantIntValue(sizes[whole], numLanes)) {
    // Rotation needs whole heads; the consumer gets the lanes it asked for.
    SmallVector<OpFoldResult> laneOffsets(offsets.size(), b.getIndexAttr(0));
    laneOffsets[whole] = offsets[whole];
    value =
        createSlice(b, op->getLoc(), value, laneOffsets, sizes)->getResult(0);
  }
  tile->tiledValues = {value};
  return tile;
}

/// The tile of the loops that uses the given tiles of operands: they must hold
/// whole heads and agree.
static LogicalResult
getLoopTileOfOperands(Operation *op, OpBuilder &b,
                      ArrayRef<unsigned> operandNumbers,
                      ArrayRef<SmallVector<OpFoldResult>> allOffsets,
                      ArrayRef<SmallVector<OpFoldResult>> allSizes,
                      SmallVectorImpl<OpFoldResult> &loopOffsets,
                      SmallVectorImpl<OpFoldResult> &loopSizes) {
  SmallVector<Range> ranges = getLoopRanges(op, b);
  llvm::BitVector isSet(ranges.size());
  for (auto [number, offsets, sizes] :
       llvm::zip_equal(operandNumbers, allOffsets, allSizes)) {
    OpOperand &operand = op->getOpOperand(number);
    for (auto [dim, loop] : llvm::enumerate(getOperandLoops(operand))) {
      if (loop == kWhole) {
        int64_t size =
            cast<ShapedType>(operand.get().getType()).getDimSize(dim);
        if (!isConstantIntValue(offsets[dim], 0) ||
            !isConstantIntValue(sizes[dim], size))
          return failure();
        continue;
      }
      if (isSet.test(loop) && (ranges[loop].offset != offsets[dim] ||
                               ranges[loop].size != sizes[dim]))
        return failure();
      isSet.set(loop);
      ranges[loop].offset = offsets[dim];
      ranges[loop].size = sizes[dim];
    }
  }
  loopOffsets.clear();
  loopSizes.clear();
  for (const Range &range : ranges) {
    loopOffsets.push_back(range.offset);
    loopSizes.push_back(range.size);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The interface
//===----------------------------------------------------------------------===//

#define ROPE_DEFINE_TILING(OP)                                                 \
  SmallVector<utils::IteratorType> OP::getLoopIteratorTypes() {                \
    return SmallVector<utils::IteratorType>(getNumLoops(*this),                \
                                            utils::IteratorType::parallel);    \
  }                                                                            \
  SmallVector<Range> OP::getIterationDomain(OpBuilder &b) {                    \
    return getLoopRanges(*this, b);                                            \
  }                                                                            \
  FailureOr<TilingResult> OP::getTiledImplementation(                          \
      OpBuilder &b, ArrayRef<OpFoldResult> offsets,                            \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return createTile(*this, b, offsets, sizes);                               \
  }                                                                            \
  LogicalResult OP::getResultTilePosition(                                     \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes, SmallVector<OpFoldResult> &resultOffsets,  \
      SmallVector<OpFoldResult> &resultSizes) {                                \
    return getResultTile(*this, b, offsets, sizes, resultOffsets,              \
                         resultSizes);                                         \
  }                                                                            \
  FailureOr<TilingResult> OP::generateResultTileValue(                         \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes) {                                          \
    return createResultTile(*this, b, resultNumber, offsets, sizes);           \
  }                                                                            \
  LogicalResult OP::getIterationDomainTileFromResultTile(                      \
      OpBuilder &b, unsigned resultNumber, ArrayRef<OpFoldResult> offsets,     \
      ArrayRef<OpFoldResult> sizes,                                            \
      SmallVectorImpl<OpFoldResult> &loopOffsets,                              \
      SmallVectorImpl<OpFoldResult> &loopSizes) {                              \
    getLoopTile(*this, offsets, sizes, loopOffsets, loopSizes);                \
    return success();                                                          \
  }                                                                            \
  LogicalResult OP::getIterationDomainTileFromOperandTiles(                    \
      OpBuilder &b, ArrayRef<unsigned> operandNumbers,                         \
      ArrayRef<SmallVector<OpFoldResult>> allOffsets,                          \
      ArrayRef<SmallVector<OpFoldResult>> allSizes,                            \
      SmallVectorImpl<OpFoldResult> &loopOffsets,                              \
      SmallVectorImpl<OpFoldResult> &loopSizes) {                              \
    return getLoopTileOfOperands(*this, b, operandNumbers, allOffsets,         \
                                 allSizes, loopOffsets, loopSizes);            \
  }                                                                            \
  FailureOr<TilingResult> OP::getTiledImplementationFromOperandTiles(          \
      OpBuilder &b, ArrayRef<unsigned> operandNumbers,                         \
      ArrayRef<SmallVector<OpFoldResult>> allOffsets,                          \
      ArrayRef<SmallVector<OpFoldResult>> allSizes) {                          \
    SmallVector<OpFoldResult> offsets, sizes;                                  \
    if (failed(getLoopTileOfOperands(*this, b, operandNumbers, allOffsets,     \
                                     allSizes, offsets, sizes)))               \
      return failure();                                                        \
    return createTile(*this, b, offsets, sizes);                               \
  }

ROPE_DEFINE_TILING(ApplyOp)
ROPE_DEFINE_TILING(PermuteOp)
ROPE_DEFINE_TILING(TableOp)

#undef ROPE_DEFINE_TILING
