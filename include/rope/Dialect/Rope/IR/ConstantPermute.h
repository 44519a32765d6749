//===- ConstantPermute.h - Constants move as bytes --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Re-orders or picks indices of a constant, without looking at the elements:
// weights are large, and their type may be any.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_CONSTANTPERMUTE_H
#define ROPE_DIALECT_ROPE_IR_CONSTANTPERMUTE_H

#include "mlir/IR/BuiltinAttributes.h"

namespace mlir::rope {

class LaneShuffle;

/// Whether `value` is stored as whole bytes per element, so that
/// `permuteConstant` can move it: `dense` or `dense_resource` of a static
/// shape; i1 and sub-byte types are not.
bool isPermutableConstant(Attribute value);

/// The constant whose index `q*n + r` along `dim` is index `q*n + lanes[r]` of
/// `value`, with `n = lanes.size()`. A `dense_resource` stays one, in a new
/// blob. Memoised in the dialect, in both directions: applying the same
/// permutation again, or undoing it, makes no new blob. Null if `value` is not
/// permutable, or `lanes` does not divide the dimension.
ElementsAttr permuteConstant(Attribute value, int64_t dim,
                             ArrayRef<int64_t> lanes);

/// The same for a shuffle, of several dimensions too. Null if it cannot be
/// spelled out.
ElementsAttr permuteConstant(Attribute value, const LaneShuffle &shuffle);

/// The elements at `offsets + i * strides` for all `i < sizes`, as
/// tensor.extract_slice takes them, without a rank reduction. A
/// `dense_resource` stays one, in a new blob; memoised. Null if `value` is not
/// permutable, or the slice leaves its bounds.
ElementsAttr sliceConstant(Attribute value, ArrayRef<int64_t> offsets,
                           ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides);

/// The same elements in another shape.
ElementsAttr reshapeConstant(Attribute value, ShapedType type);

/// Frees the blobs that the functions above have read or written in this
/// context and that `isUsed` denies, and forgets them. Whatever still names one
/// finds it empty. Returns how many, and their bytes.
std::pair<int64_t, int64_t>
dropPermutedBlobs(MLIRContext *context,
                  function_ref<bool(DenseResourceElementsAttr)> isUsed);

/// The kernel: `source` and `target` are `outer` times `size` chunks of
/// `chunkBytes` bytes; chunks move within each run of `lanes.size()` of them.
void permuteBytes(const char *source, char *target, int64_t outer, int64_t size,
                  int64_t chunkBytes, ArrayRef<int64_t> lanes);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_IR_CONSTANTPERMUTE_H
