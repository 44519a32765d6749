//===- HeadKernel.h - Kernel over the lanes of heads ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One kernel for rope.apply and rope.permute: every pair of a head is read
// through one layout, turned (or not), and written through another.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_HEADKERNEL_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_HEADKERNEL_H

#include "KernelBuilder.h"

namespace mlir::rope::gpu_lowering {

/// The tables of a rotation; `dims[i]` is the dimension of the tables that
/// dimension i of x selects, or -1 (the lane dimension: the pair).
struct RotationTables {
  StridedOperand cos;
  StridedOperand sin;
  SmallVector<int64_t> dims;
  int64_t pairDim;
  bool perLane;
  bool conjugate;
  FloatType computeType;
};

struct HeadKernelOptions {
  int64_t vectorBytes = 16;
  int64_t rowsPerThread = 4;
  int64_t minThreads = 32768;
  LaunchOptions launch;
};

/// What the kernel does to each head.
struct HeadKernel {
  Location loc;
  StridedOperand source;
  StridedOperand target;
  /// The dimension of x that holds the lanes; it may hold several heads.
  int64_t laneDim;
  int64_t headDim;
  PairMap readMap;
  PairMap writeMap;
  int64_t numPairs;
  SmallVector<int64_t> copyFrom;
  SmallVector<int64_t> copyTo;
  std::optional<RotationTables> tables;
  /// The slot of a per-lane table, by pair and component.
  PairMap slotMap;
};

/// Builds the launch, or two behind a check where the width of the accesses
/// hangs on sizes that only the run knows.
void buildHeadKernel(OpBuilder &b, const HeadKernel &kernel,
                     const HeadKernelOptions &options);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_HEADKERNEL_H
