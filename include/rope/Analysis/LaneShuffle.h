//===- LaneShuffle.h - Permutations that pass through ops -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// When one value of an op is permuted along a dimension, how the others have
// to be permuted for the op to stay as it is. The one place where that is
// decided: canonicalization and the layout flow both ask it.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANESHUFFLE_H
#define ROPE_ANALYSIS_LANESHUFFLE_H

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"

namespace mlir::rope {

/// No head, window or projection is longer; keeps hostile input cheap.
inline constexpr int64_t kMaxSpelledLanes = 1 << 20;

/// A permutation of the indices of one dimension, the same in every run of
/// `lanes.size()` of them: index `q*n + r` of the shuffled value is index
/// `q*n + lanes[r]` of the original. Kept with the shortest run.
///
/// Or of several dimensions at once, where lanes are spread over them, (P, 2),
/// or move at some indices of another dimension only, as in (q|k|v, heads,
/// lanes): `lanes` permutes the indices of `dims` in row-major order, and the
/// others change nothing. Kept with the fewest dimensions.
class LaneShuffle {
public:
  LaneShuffle() = default;
  LaneShuffle(int64_t dim, ArrayRef<int64_t> lanes);
  /// Dimensions in any order, outermost first; `lanes` has all their indices.
  LaneShuffle(ArrayRef<int64_t> dims, ArrayRef<int64_t> sizes,
              ArrayRef<int64_t> lanes);

  /// The only dimension, if `isSingleDim`.
  int64_t getDim() const { return dims.front(); }
  ArrayRef<int64_t> getDims() const { return dims; }
  bool isSingleDim() const { return dims.size() == 1; }
  bool movesDim(int64_t dim) const;
  ArrayRef<int64_t> getLanes() const { return lanes; }
  int64_t getPeriod() const { return lanes.size(); }
  bool isIdentity() const { return lanes.size() <= 1; }
  bool operator==(const LaneShuffle &other) const {
    return dims == other.dims && lanes == other.lanes &&
           (isSingleDim() || sizes == other.sizes);
  }

  /// The permutation that undoes it.
  LaneShuffle getInverse() const;
  /// The same permutation of another dimension.
  LaneShuffle withDim(int64_t newDim) const;
  /// The same permutation of dimensions `newDims[i]` instead of `getDims()[i]`.
  LaneShuffle withDims(ArrayRef<int64_t> newDims) const;
  /// The permutation of all `size` indices; empty if the run does not divide
  /// `size`, or `size` is dynamic or too large to spell out, or there are
  /// several dimensions.
  SmallVector<int64_t> expand(int64_t size) const;
  /// The permutation of all indices of dimensions `over`, a superset of
  /// `getDims()` in ascending order, of sizes `overSizes`; empty if it cannot
  /// be spelled out.
  SmallVector<int64_t> expand(ArrayRef<int64_t> over,
                              ArrayRef<int64_t> overSizes) const;
  /// What it does to `kept`, a part of `getDims()`, if that does not depend on
  /// the other dimensions.
  FailureOr<LaneShuffle> project(ArrayRef<int64_t> kept) const;
  /// Moves every index that either one moves, as they say; fails if they
  /// disagree.
  static FailureOr<LaneShuffle> merge(const LaneShuffle &a,
                                      const LaneShuffle &b);

private:
  SmallVector<int64_t, 2> dims = {0};
  /// Of `dims`, if there are several.
  SmallVector<int64_t, 2> sizes;
  SmallVector<int64_t> lanes = {0};
};

/// What is known about the values of one op, and what has to hold for them.
class ShuffleAccess {
public:
  virtual ~ShuffleAccess() = default;
  /// The shuffle of a value, the identity if nothing is asked of it.
  virtual LaneShuffle getOperand(OpOperand &operand) = 0;
  virtual LaneShuffle getResult(OpResult result) = 0;
  /// Asks for a shuffle; fails if something else was asked before.
  virtual LogicalResult setOperand(OpOperand &operand,
                                   const LaneShuffle &shuffle) = 0;
  virtual LogicalResult setResult(OpResult result,
                                  const LaneShuffle &shuffle) = 0;
};

/// Asks for the shuffles that follow from those known, so that `op`, unchanged,
/// maps shuffled operands to shuffled results. On failure `reason` says what
/// the op does not commute with. Knows every structured op by its indexing
/// maps, element-wise ops, and the shape ops of the tensor dialect.
LogicalResult relateShuffles(Operation *op, ShuffleAccess &access,
                             std::string &reason);

/// The shuffles of all operands that make up for a shuffled result: an
/// identity for operands that stay. Nothing is asked of other results.
FailureOr<SmallVector<LaneShuffle>>
getOperandShuffles(OpResult result, const LaneShuffle &shuffle);

/// The reads of tensors from around a structured op in its body. Their tensors
/// are operands of the op in all but name, and `relateShuffles` treats them so.
void forEachCapturedRead(Operation *op,
                         llvm::function_ref<void(tensor::ExtractOp)> callback);

/// Whether all elements of `value` along every dimension are equal or do not
/// matter, so that no permutation changes it: empty, filled, splat.
bool isUniform(Value value);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_LANESHUFFLE_H
