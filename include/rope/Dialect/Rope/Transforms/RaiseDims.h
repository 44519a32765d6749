//===- RaiseDims.h - When are two dynamic sizes equal -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An operand can stand for a view only if its dynamic dimensions are as large
// as the result's; this finds the proof in the program.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEDIMS_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEDIMS_H

#include "mlir/IR/Builders.h"
#include "mlir/Support/LLVM.h"

namespace mlir::rope {

/// Whether dimension `dim` of `a` and dimension `otherDim` of `b` have the same
/// size, because one is defined by the other or both by a third. False if not
/// known.
bool haveSameSize(Value a, int64_t dim, Value b, int64_t otherDim);

/// Whether `size` is the size of dimension `dim` of a tensor.
bool isSizeOf(Value size, Value value, int64_t dim);

/// The size of a dimension; a dimension of an argument if it is known to be the
/// same, so that equal sizes are equal values.
OpFoldResult getSimplestSize(OpBuilder &b, Location loc, Value value,
                             int64_t dim);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEDIMS_H
