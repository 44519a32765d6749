//===- CopyLowering.cpp - Copies, and rope.permute --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Lanes that only move: vectors where they are neighbours, else one by one.
//===----------------------------------------------------------------------===//

#include "RopeToVector.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

bool vector_lowering::isVectorElement(Type type) {
  return isa<IntegerType, FloatType>(type) &&
         llvm::is_contained({8, 16, 32, 64}, type.getIntOrFloatBitWidth());
}

void vector_lowering::forEachPiece(
    RowBuilder &row, int64_t count, int64_t maxWidth,
    function_ref<void(Value first, int64_t n)> body, int64_t maxUnrolled) {
  int64_t first = 0;
  ImplicitLocOpBuilder &b = row.builder();
  if (count > maxUnrolled * maxWidth) {
    first = count / maxWidth * maxWidth;
    scf::ForOp loop = scf::ForOp::create(b, row.index(0), row.index(first),
                                         row.index(maxWidth));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    body(loop.getInductionVar(), maxWidth);
  }
  for (int64_t n; first < count; first += n) {
    n = llvm::bit_floor(
        static_cast<uint64_t>(std::min(maxWidth, count - first)));
    body(row.index(first), n);
  }
}

/// The widest vector of the type, in elements.
static int64_t getMaxWidth(Type type, const Machine &machine) {
  if (!isVectorElement(type))
    return 1;
  return machine.vectorWidth * 32 / type.getIntOrFloatBitWidth();
}

void vector_lowering::copyLanes(RowBuilder &row, const Row &source,
                                const Row &target, const CopySegment &segment,
                                const Machine &machine) {
  bool isRun = segment.from.step == 1 && segment.to.step == 1 &&
               isContiguous(source.memref, source.dim) &&
               isContiguous(target.memref, target.dim);
  int64_t width = isRun ? getMaxWidth(source.getElementType(), machine) : 1;
  forEachPiece(row, segment.count, width, [&](Value i, int64_t n) {
    row.store(target, row.at(segment.to, i),
              row.load(source, row.at(segment.from, i), n));
  });
}

static void copyPairs(RowBuilder &row, const Row &source, const Row &target,
                      const PairSegment &segment, const Machine &machine) {
  PairForm read = getPairForm(segment.read[0], segment.read[1]);
  PairForm write = getPairForm(segment.write[0], segment.write[1]);
  int64_t width = 1;
  if (isContiguous(source.memref, source.dim) &&
      isContiguous(target.memref, target.dim) && read != PairForm::Irregular &&
      write != PairForm::Irregular)
    width = getMaxWidth(source.getElementType(), machine);
  forEachPiece(row, segment.count, width, [&](Value i, int64_t n) {
    auto [first, second] =
        row.loadPairs(source, segment.read, read, i, n, /*type=*/{});
    row.storePairs(target, segment.write, write, i, first, second);
  });
}

void vector_lowering::lowerPermute(OpBuilder &builder, PermuteOp op,
                                   const Machine &machine,
                                   const Schedule &schedule) {
  int64_t dim = op.getDim(), headDim = op.getFrom().getHeadDim();
  SmallVector<PairSegment> pairs = getPairSegments(op);
  SmallVector<CopySegment> copies = getCopySegments(op);
  SmallVector<OpFoldResult> sizes =
      memref::getMixedSizes(builder, op.getLoc(), op.getX());

  // A head is a row of its own: its number goes into the places.
  auto buildHead = [&](RowBuilder &row, ArrayRef<Value> outer, Value head,
                       auto body) {
    ImplicitLocOpBuilder &b = row.builder();
    Value base = arith::MulIOp::create(b, head, row.index(headDim));
    body(Row{op.getX(), SmallVector<Value>(outer), dim, base},
         Row{op.getInit(), SmallVector<Value>(outer), dim, base});
  };
  bool isLast = isContiguous(op.getX(), dim) && isContiguous(op.getInit(), dim);
  SmallVector<OpFoldResult> bounds(sizes);
  bounds[dim] = builder.getIndexAttr(op.getNumHeads());
  bool isParallel = schedule.isParallel(cast<ShapedType>(op.getX().getType()));
  if (isLast) {
    buildLoops(builder, op.getLoc(), bounds, isParallel,
               [&](OpBuilder &b, Location loc, ValueRange indices) {
                 RowBuilder row(b, loc, machine);
                 SmallVector<Value> outer(indices.drop_back());
                 buildHead(row, outer, indices.back(), [&](Row x, Row y) {
                   for (const PairSegment &segment : pairs)
                     copyPairs(row, x, y, segment, machine);
                   for (const CopySegment &segment : copies)
                     copyLanes(row, x, y, segment, machine);
                 });
               });
    return;
  }

  // Otherwise whatever is contiguous stays innermost, and LLVM sees a copy of
  // one row of it to another.
  auto buildNest = [&](int64_t count, auto body) {
    SmallVector<OpFoldResult> nest(bounds);
    nest.insert(nest.begin() + dim + 1, builder.getIndexAttr(count));
    buildLoops(builder, op.getLoc(), nest, isParallel,
               [&](OpBuilder &b, Location loc, ValueRange indices) {
                 RowBuilder row(b, loc, machine);
                 SmallVector<Value> outer(indices);
                 Value head = indices[dim], i = indices[dim + 1];
                 outer.erase(outer.begin() + dim, outer.begin() + dim + 2);
                 buildHead(row, outer, head,
                           [&](Row x, Row y) { body(row, x, y, i); });
               });
  };
  for (const PairSegment &segment : pairs)
    for (int64_t c : {0, 1})
      buildNest(segment.count, [&](RowBuilder &row, Row x, Row y, Value i) {
        row.store(y, row.at(segment.write[c], i),
                  row.load(x, row.at(segment.read[c], i), 1));
      });
  for (const CopySegment &segment : copies)
    buildNest(segment.count, [&](RowBuilder &row, Row x, Row y, Value i) {
      row.store(y, row.at(segment.to, i),
                row.load(x, row.at(segment.from, i), 1));
    });
}
