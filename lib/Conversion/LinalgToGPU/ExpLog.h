//===- ExpLog.h - Exponentials and logarithms in kernels --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Upstream's polynomials have no f64, and an exponential of minus infinity that
// is not zero, as a softmax with a mask needs it.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_LINALGTOGPU_EXPLOG_H
#define ROPE_LIB_CONVERSION_LINALGTOGPU_EXPLOG_H

#include "mlir/IR/Builders.h"

namespace mlir::rope::gpu_lowering {

/// e to the power of `x`, f32 or f64, within two units in the last place;
/// infinities, zeros and NaN as IEEE 754 wants them.
Value buildExp(OpBuilder &b, Location loc, Value x);

/// The natural logarithm of `x`, likewise.
Value buildLog(OpBuilder &b, Location loc, Value x);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_LINALGTOGPU_EXPLOG_H
