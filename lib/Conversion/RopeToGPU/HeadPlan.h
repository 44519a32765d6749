//===- HeadPlan.h - How threads share the heads of a tensor -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The lanes of a chunk, the heads of a thread and the order of the grid for one
// tensor of a launch, and the code of a thread made from them.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_HEADPLAN_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_HEADPLAN_H

#include "HeadKernel.h"

namespace mlir::rope::gpu_lowering {

struct HeadPlan {
  const HeadKernel *kernel = nullptr;
  LaneMemory source, target, table;
  LanePlan lanes;
  /// Values that must be multiples of `vectorBytes` once multiplied by the
  /// number beside them.
  SmallVector<std::pair<Value, int64_t>> assumed;
  /// The dimension along which a thread owns several heads, or -1.
  int64_t rowDim = -1;
  int64_t rowsPerThread = 1;
  /// Whether every thread owns as many.
  bool rowsDivide = true;
  int64_t bytesInFlight = 64;
  /// Blocks that a multiprocessor has to hold, or 0.
  int64_t minBlocks = 0;
  /// Dimensions of x in the order of the grid; `laneDim` stands for the heads
  /// in it, if there are several, and the chunks.
  SmallVector<int64_t> outerDims;
  SmallVector<int64_t> innerDims;

  int64_t getNumHeadsInLaneDim() const {
    return kernel->source.type.getDimSize(kernel->laneDim) / kernel->headDim;
  }
  SmallVector<OpFoldResult> getOuterExtents() const;
  SmallVector<OpFoldResult> getInnerExtents(OpBuilder &b) const;
  /// The widest access of x and of y, in bytes.
  int64_t getAccessBytes(const PairAccess &access,
                         const LaneMemory &memory) const;
};

/// With `assumeAligned`, what is not known of alignment is taken for granted
/// and collected in `assumed`.
HeadPlan planHeads(const HeadKernel &kernel, const Schedule &schedule,
                   bool assumeAligned);

/// Chooses how many heads a thread owns. `numThreads`: of the whole launch,
/// with one head each, if that is known.
void planRows(HeadPlan &plan, const Schedule &schedule,
              std::optional<int64_t> numThreads);

/// Inside a kernel: the code of the thread at a point of the grid.
void buildHeadThread(IndexMath &math, const HeadPlan &plan,
                     ArrayRef<Value> outer, ArrayRef<Value> inner);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_HEADPLAN_H
