//===- RaiseBodies.h - Scalars of bodies as tensors -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Fusion puts a rotation into the body of what reads it: the product of queries
// and keys, the repetition of heads, a scaling. This takes it out again.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEBODIES_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEBODIES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::rope {

/// A scalar that the body of `op` computes, and a tensor of it that is computed
/// before `op`: one dimension for each loop that the scalar depends on.
struct BodyRoot {
  linalg::GenericOp op;
  Value scalar;
  Value tensor;
  /// Loop `loops[i]` runs over dimension i of the tensor.
  SmallVector<unsigned> loops;
  /// The roots of the same op, by number, that this one moves elements of.
  SmallVector<unsigned> sources;
};

/// Makes tensors of the scalars in the body of `op` that may be rotated lanes:
/// sums of products, and what casts and selections make of them. Nothing reads
/// them yet. `created` grows by the new structured ops, in program order.
SmallVector<BodyRoot> extractBodyRoots(RewriterBase &rewriter,
                                       linalg::GenericOp op,
                                       SmallVectorImpl<Operation *> &created);

/// A short reduction may compute what it multiplies: a bias or a norm that was
/// fused into the product of matrices of two by two. Returns a copy of `op`,
/// after it, that reads such values from tensors; null if there are none.
linalg::GenericOp splitReductionBody(RewriterBase &rewriter,
                                     linalg::GenericOp op,
                                     SmallVectorImpl<Operation *> &created);

/// Makes the body read the scalar from the tensor.
void readBodyRoot(RewriterBase &rewriter, const BodyRoot &root);

/// Erases what nothing uses in the body, and the operands that it read.
void cleanBody(RewriterBase &rewriter, linalg::GenericOp op);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEBODIES_H
