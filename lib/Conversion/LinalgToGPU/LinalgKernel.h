//===- LinalgKernel.h - One linalg op as a kernel ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A thread for each point of the parallel loops, the loops of reductions inside
// of it: correct for every structured op, and coalesced where its result is
// written.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_LINALGTOGPU_LINALGKERNEL_H
#define ROPE_LIB_CONVERSION_LINALGTOGPU_LINALGKERNEL_H

#include "../RopeToGPU/KernelBuilder.h"
#include "../RopeToGPU/Schedule.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::rope::gpu_lowering {

/// Why an op on memrefs cannot be a kernel; empty if it can.
std::string findLinalgObstacle(linalg::LinalgOp op);

/// Builds the launch, or two behind a check where only the run knows whether 32
/// bits number all elements, in front of an op that has no obstacle. The loops
/// are returned as text: for each thread, and inside of it.
std::string buildLinalgKernel(linalg::LinalgOp op, const Schedule &schedule,
                              const KernelNames &names);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_LINALGTOGPU_LINALGKERNEL_H
