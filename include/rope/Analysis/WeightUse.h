//===- WeightUse.h - Which arguments are weights ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An argument or a global that is the same in every call can be permuted once,
// before the first; an activation or a cache cannot.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_WEIGHTUSE_H
#define ROPE_ANALYSIS_WEIGHTUSE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "rope/Analysis/LaneShuffle.h"

namespace mlir::rope {

/// The loop over the innermost dimension of an operand that moves, if that is
/// one loop.
std::optional<unsigned> getMovedLoop(linalg::LinalgOp op, OpOperand &operand,
                                     const LaneShuffle &shuffle);

/// Whether everything that uses the lanes of `values` that move uses them as
/// those of a weight: as features that a contraction makes and its other
/// operands do not have (a projection), or takes from what attention has made
/// (an output projection), or as a vector over features that every
/// token meets (bias, gamma, beta). Reshapes, casts, and arithmetic on the way
/// (dequantisation, a low-rank update) are followed.
bool isUsedAsWeight(ArrayRef<Value> values,
                    llvm::function_ref<LaneShuffle(OpOperand &)> getShuffle);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_WEIGHTUSE_H
