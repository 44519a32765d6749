//===- SinCos.h - Sine and cosine without a library -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// libdevice's slow path needs local memory, and libdevice itself a toolkit.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_SINCOS_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_SINCOS_H

#include "KernelBuilder.h"

namespace mlir::rope::gpu_lowering {

/// The sine and the cosine of `x`: f32 or f64, or a vector of f32, of magnitude
/// up to 2^50, each within 1.5 units in the last place of 1.
std::pair<Value, Value> buildSinCos(OpBuilder &b, Location loc, Value x);

/// What tables are made of.
struct AngleSource {
  StridedOperand positions;
  StridedOperand invFreq;
  /// The axis of each pair, if positions have a leading dimension of axes.
  std::optional<SmallVector<int64_t>> axisMap;
  /// What cosines and sines are multiplied by; at most one of the two.
  Value scale;
  std::optional<double> factor;
};

/// Inside a kernel: the place of the position of each pair of chunk number
/// `chunk` of `numPairs` pairs, or one place if each chunk has one axis. `row`
/// is the place on the first axis.
SmallVector<Value> buildPositionPlaces(IndexMath &math,
                                       const AngleSource &source, Value row,
                                       Value chunk, int64_t numPairs);

/// Inside a kernel: cosines and sines of that chunk, a vector of `compute`
/// each, from positions at `places`.
std::pair<Value, Value>
buildAngleRow(IndexMath &math, Location loc, const AngleSource &source,
              ArrayRef<Value> places, Value chunk, int64_t numPairs,
              const LaneMemory &freqMemory, FloatType compute);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_SINCOS_H
