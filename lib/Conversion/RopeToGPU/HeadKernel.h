//===- HeadKernel.h - Kernel over the lanes of heads ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One kernel for rope.apply and rope.permute: every pair of a head is read
// through one layout, turned (or not), and written through another. A launch
// covers several tensors, if they share their tables.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_HEADKERNEL_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_HEADKERNEL_H

#include "KernelBuilder.h"
#include "Schedule.h"
#include "SinCos.h"

namespace mlir::rope::gpu_lowering {

/// The tables of a rotation; `dims[i]` is the dimension of the tables that
/// dimension i of x selects, or -1 (the lane dimension: the pair).
struct RotationTables {
  /// Tables in memory; unused if they are made in registers.
  std::optional<StridedOperand> cos;
  std::optional<StridedOperand> sin;
  std::optional<AngleSource> angles;
  /// What tables that are made are rounded to.
  FloatType elementType;
  SmallVector<int64_t> dims;
  int64_t pairDim;
  bool perLane;
  bool conjugate;
  FloatType computeType;
};

/// What the kernel does to each head of one tensor.
struct HeadKernel {
  Location loc;
  StridedOperand source;
  StridedOperand target;
  /// The dimension of x that holds the lanes; it may hold several heads.
  int64_t laneDim;
  int64_t headDim;
  std::function<int64_t(int64_t, int64_t)> readMap;
  std::function<int64_t(int64_t, int64_t)> writeMap;
  int64_t numPairs;
  SmallVector<int64_t> copyFrom;
  SmallVector<int64_t> copyTo;
  std::optional<RotationTables> tables;
  /// The slot of a per-lane table, by pair and component.
  std::function<int64_t(int64_t, int64_t)> slotMap;

  int64_t getRank() const { return source.type.getRank(); }
  /// The size of a dimension of x, static if either side knows it.
  OpFoldResult getSize(int64_t dim) const;
};

/// What a schedule for one launch over `members` is chosen for.
Work getWork(ArrayRef<HeadKernel> members, bool isTableComputed);

/// A launch as the schedule wants it.
LaunchOptions getLaunchOptions(const Schedule &schedule,
                               const KernelNames &names, bool use32Bit);

/// Builds one launch over all members; or several behind a check where the
/// width of accesses, of offsets, or the work per thread hangs on sizes that
/// only the run knows. Returns what it has planned, to be shown.
std::string buildHeadKernel(OpBuilder &b, ArrayRef<HeadKernel> members,
                            const Schedule &schedule, const KernelNames &names);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_HEADKERNEL_H
