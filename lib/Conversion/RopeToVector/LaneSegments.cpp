//===- LaneSegments.cpp - Lanes as a few regular runs -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Greedy: a segment grows as long as every place keeps its step.
//===----------------------------------------------------------------------===//

#include "LaneSegments.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

PairForm vector_lowering::getPairForm(const Run &first, const Run &second) {
  if (first.step == 1 && second.step == 1)
    return PairForm::Split;
  if (first.step == 2 && second.step == 2 && second.first == first.first + 1)
    return PairForm::Interleaved;
  return PairForm::Irregular;
}

/// Cuts `[0, columns[0].size())` where the step of a column changes, and calls
/// `add` with the count and the run of each column.
static void
cutIntoRuns(ArrayRef<SmallVector<int64_t>> columns,
            function_ref<void(int64_t count, ArrayRef<Run> runs)> add) {
  int64_t size = columns.front().size();
  for (int64_t start = 0; start < size;) {
    SmallVector<Run> runs;
    for (ArrayRef<int64_t> column : columns)
      runs.push_back({column[start], start + 1 < size
                                         ? column[start + 1] - column[start]
                                         : 1});
    auto isRegular = [&](int64_t i) {
      return llvm::all_of(llvm::zip_equal(columns, runs), [&](auto columnRun) {
        const Run &run = std::get<1>(columnRun);
        return std::get<0>(columnRun)[i] == run.first + run.step * (i - start);
      });
    };
    int64_t end = start + 1;
    while (end < size && isRegular(end))
      ++end;
    add(end - start, runs);
    start = end;
  }
}

static SmallVector<int64_t> getLanes(RopeLayoutAttrInterface layout,
                                     int64_t numPairs, int64_t component) {
  SmallVector<int64_t> lanes;
  for (int64_t pair = 0; pair < numPairs; ++pair)
    lanes.push_back(layout.getLane(pair, component));
  return lanes;
}

static SmallVector<PairSegment>
makePairSegments(ArrayRef<SmallVector<int64_t>> columns) {
  SmallVector<PairSegment> segments;
  cutIntoRuns(columns, [&](int64_t count, ArrayRef<Run> runs) {
    PairSegment segment;
    segment.count = count;
    for (int64_t c : {0, 1}) {
      segment.read[c] = runs[c];
      segment.write[c] = runs[2 + c];
      if (runs.size() > 4)
        segment.slot[c] = runs[4 + c];
    }
    segments.push_back(segment);
  });
  return segments;
}

static SmallVector<CopySegment> makeCopySegments(ArrayRef<int64_t> from,
                                                 ArrayRef<int64_t> to) {
  assert(from.size() == to.size() && "lanes are copied one to one");
  SmallVector<CopySegment> segments;
  if (from.empty())
    return segments;
  cutIntoRuns({SmallVector<int64_t>(from), SmallVector<int64_t>(to)},
              [&](int64_t count, ArrayRef<Run> runs) {
                segments.push_back({count, runs[0], runs[1]});
              });
  return segments;
}

SmallVector<PairSegment> vector_lowering::getPairSegments(ApplyOp op) {
  RopeLayoutAttrInterface read = op.getLayout(), write = op.getWrittenLayout();
  int64_t numPairs = read.getNumLivePairs();
  SmallVector<SmallVector<int64_t>> columns;
  for (RopeLayoutAttrInterface layout : {read, write})
    for (int64_t c : {0, 1})
      columns.push_back(getLanes(layout, numPairs, c));
  for (int64_t c : {0, 1})
    columns.push_back(op.getTableEntries(c));
  return makePairSegments(columns);
}

SmallVector<CopySegment> vector_lowering::getCopySegments(ApplyOp op) {
  return makeCopySegments(op.getLayout().getPassThroughLanes(),
                          op.getWrittenLayout().getPassThroughLanes());
}

SmallVector<PairSegment> vector_lowering::getPairSegments(PermuteOp op) {
  SmallVector<SmallVector<int64_t>> columns;
  for (RopeLayoutAttrInterface layout : {op.getFrom(), op.getTo()})
    for (int64_t c : {0, 1})
      columns.push_back(getLanes(layout, layout.getNumLivePairs(), c));
  return makePairSegments(columns);
}

SmallVector<CopySegment> vector_lowering::getCopySegments(PermuteOp op) {
  return makeCopySegments(op.getFrom().getPassThroughLanes(),
                          op.getTo().getPassThroughLanes());
}
