//===- LaneShuffleDetail.h - Parts of the shuffle rules ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Shared by the files that implement relateShuffles.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_ANALYSIS_LANESHUFFLEDETAIL_H
#define ROPE_LIB_ANALYSIS_LANESHUFFLEDETAIL_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "rope/Analysis/LaneShuffle.h"

namespace mlir::shard {
class ShardOp;
} // namespace mlir::shard

namespace mlir::rope::detail {

/// The product of static sizes, or -1 if it is unknown or too large.
int64_t getNumIndices(ArrayRef<int64_t> sizes);

inline LogicalResult fail(std::string &reason, const Twine &why) {
  reason = why.str();
  return failure();
}

/// All tensors of the op have the same shape and the same shuffle.
LogicalResult relateAll(Operation *op, ShuffleAccess &access,
                        std::string &reason);

/// The rules for the shape ops of the tensor dialect.
LogicalResult relateShapeOp(Operation *op, ShuffleAccess &access,
                            std::string &reason);

/// A structured op that only copies elements read at computed indices, if they
/// are proved to be a window. Nothing for any other.
std::optional<LogicalResult>
relateGather(linalg::LinalgOp op, ShuffleAccess &access, std::string &reason);

/// What takes, replaces or joins parts of tensors.
LogicalResult relateExtract(tensor::ExtractSliceOp op, ShuffleAccess &access,
                            std::string &reason);
LogicalResult relateInsert(tensor::InsertSliceOp op, ShuffleAccess &access,
                           std::string &reason);
LogicalResult relateConcat(tensor::ConcatOp op, ShuffleAccess &access,
                           std::string &reason);

/// What says on which devices the parts of a tensor are.
LogicalResult relateShard(shard::ShardOp op, ShuffleAccess &access,
                          std::string &reason);

} // namespace mlir::rope::detail

#endif // ROPE_LIB_ANALYSIS_LANESHUFFLEDETAIL_H
