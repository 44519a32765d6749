//===- PermuteUp.h - Where a rope.permute may move up -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Whether a permutation may go from the result of an op to its operands without
// costing more, as canonicalization asks. The rules for ops are LaneShuffle's.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_PERMUTEUP_H
#define ROPE_ANALYSIS_PERMUTEUP_H

#include "rope/Analysis/LaneShuffle.h"

namespace mlir::rope {

/// Whether a constant behind `value`, over ops that only re-arrange or widen
/// it, can take `shuffle`. Everything on the way has a single use.
bool endsInConstant(Value value, const LaneShuffle &shuffle);

/// The operands that take over the permutation of `result`, and how; empty if
/// none has to (the op makes the same value for every lane). Fails if the op
/// does not commute with it, if it would be applied to more than one value
/// that is not constant, to more bytes than now, or to a weight that is not
/// constant.
FailureOr<SmallVector<std::pair<OpOperand *, LaneShuffle>>>
getMovesUp(OpResult result, const LaneShuffle &shuffle);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_PERMUTEUP_H
