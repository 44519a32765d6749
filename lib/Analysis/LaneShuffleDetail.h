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

#include "rope/Analysis/LaneShuffle.h"

namespace mlir::rope::detail {

/// All tensors of the op have the same shape and the same shuffle.
LogicalResult relateAll(Operation *op, ShuffleAccess &access,
                        std::string &reason);

/// The rules for the shape ops of the tensor dialect.
LogicalResult relateShapeOp(Operation *op, ShuffleAccess &access,
                            std::string &reason);

} // namespace mlir::rope::detail

#endif // ROPE_LIB_ANALYSIS_LANESHUFFLEDETAIL_H
