//===- UnshareWeights.h - A copy of a weight for each use -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// For weights that two users need in different orders.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_UNSHAREWEIGHTS_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_UNSHAREWEIGHTS_H

#include "mlir/IR/Operation.h"

namespace mlir::rope {

/// Gives each use of a constant of at most `maxBytes` its own transposes,
/// reshapes and casts.
void unshareWeights(Operation *root, int64_t maxBytes);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_UNSHAREWEIGHTS_H
