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

#include "mlir/IR/Builders.h"

namespace mlir::rope::gpu_lowering {

/// The sine and the cosine of `x`, an f32 or f64 of magnitude up to 2^50, each
/// within 1.5 units in the last place of 1.
std::pair<Value, Value> buildSinCos(OpBuilder &b, Location loc, Value x);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_SINCOS_H
