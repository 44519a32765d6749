//===- ApplyWork.cpp - What a schedule is chosen for ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Sizes and strides of rotations that share their tables, as far as they are
// known before the program runs.
//===----------------------------------------------------------------------===//

#include "ApplyLowering.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

SmallVector<int64_t> vector_lowering::getTableDims(ApplyOp op) {
  SmallVector<int64_t> dims;
  int64_t lanes = op.getDim();
  for (AffineExpr result : op.getTableMap().getResults()) {
    int64_t position = cast<AffineDimExpr>(result).getPosition();
    if (position != lanes)
      dims.push_back(position > lanes ? position - 1 : position);
  }
  return dims;
}

Work vector_lowering::getWork(ArrayRef<ApplyOp> ops, TableOp table) {
  ApplyOp first = ops.front();
  Work work;
  work.elementBytes = first.getXType().getElementTypeBitWidth() / 8;
  work.headBytes = first.getLayout().getHeadDim() * work.elementBytes;
  SmallVector<PairSegment> segments = getPairSegments(first);
  if (!segments.empty()) {
    const Run(&written)[2] = segments.front().write;
    int64_t distance =
        (written[1].first - written[0].first) * work.elementBytes;
    if (distance % pageBytes == 0)
      work.numFarStreams = 2;
    const Run(&read)[2] = segments.front().read;
    work.readsHalves = getPairForm(read[0], read[1]) == PairForm::Split;
  }
  ShapedType tableType = first.getTableType();
  int64_t numPairs = tableType.getDimSize(first.getTablePairDim());
  work.tableRowBytes = 2 * numPairs * tableType.getElementTypeBitWidth() / 8;
  if (tableType.hasStaticShape())
    work.numTableRows =
        tableType.getNumElements() / std::max<int64_t>(numPairs, 1);
  // Inside the last dimension of the table.
  SmallVector<int64_t> tableDims = getTableDims(first);
  SmallVector<int64_t> shape(first.getXType().getShape());
  shape.erase(shape.begin() + first.getDim());
  int64_t near = 1, inner = tableDims.empty() ? 0 : tableDims.back() + 1;
  for (int64_t size : ArrayRef(shape).drop_front(inner))
    near = ShapedType::isDynamic(size) || ShapedType::isDynamic(near)
               ? ShapedType::kDynamic
               : near * size;
  if (!ShapedType::isDynamic(near))
    work.numNearHeads = near;
  int64_t written = 0;
  bool isKnown = true;
  for (ApplyOp op : ops) {
    isKnown &= op.getXType().hasStaticShape();
    if (isKnown)
      written += op.getXType().getNumElements() *
                 op.getXType().getElementTypeBitWidth() / 8;
  }
  if (isKnown)
    work.writtenBytes = written;
  work.isTableComputed = table != nullptr;
  return work;
}
