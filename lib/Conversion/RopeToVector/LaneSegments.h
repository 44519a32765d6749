//===- LaneSegments.h - Lanes as a few regular runs -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Cuts the pairs and the copied lanes of a head into segments in which every
// place advances by a constant step. Knows layouts only by their pair maps.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOVECTOR_LANESEGMENTS_H
#define ROPE_LIB_CONVERSION_ROPETOVECTOR_LANESEGMENTS_H

#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope::vector_lowering {

/// Places `first + step * i`.
struct Run {
  int64_t first = 0;
  int64_t step = 0;
};

/// How the two components of neighbouring pairs lie: two runs of their own, or
/// one run in which they alternate.
enum class PairForm { Irregular, Split, Interleaved };

PairForm getPairForm(const Run &first, const Run &second);

/// `count` pairs. `slot` is the place in the tables of each component, the same
/// for both when the tables are per pair.
struct PairSegment {
  int64_t count = 0;
  Run read[2];
  Run write[2];
  Run slot[2];
};

/// `count` lanes that are moved as they are.
struct CopySegment {
  int64_t count = 0;
  Run from;
  Run to;
};

SmallVector<PairSegment> getPairSegments(ApplyOp op);
SmallVector<CopySegment> getCopySegments(ApplyOp op);

/// There are no tables.
SmallVector<PairSegment> getPairSegments(PermuteOp op);
SmallVector<CopySegment> getCopySegments(PermuteOp op);

} // namespace mlir::rope::vector_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOVECTOR_LANESEGMENTS_H
