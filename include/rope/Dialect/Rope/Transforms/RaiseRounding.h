//===- RaiseRounding.h - Where a rotation was rounded -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A proof over the reals says nothing about rounding. With strict-fp, the ops
// between the operand, the tables and the result are looked at again.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEROUNDING_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEROUNDING_H

#include "rope/Dialect/Rope/Transforms/RaiseEmit.h"

namespace mlir::rope {

/// Whether the program rounds every lane of the result as rope.apply does: two
/// products and their sum in the type that rope.apply computes in, then one
/// rounding to the type of the result, of elements that are the operand's and
/// the tables' own. Keeps the operand and the tables of which that is true;
/// `miss` says what breaks it.
bool keepSourceRounding(Rotation &rotation, NearMiss &miss);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEROUNDING_H
