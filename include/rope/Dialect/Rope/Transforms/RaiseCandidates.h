//===- RaiseCandidates.h - What may be a rotation ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The values that are worth a proof, in program order.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISECANDIDATES_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISECANDIDATES_H

#include "rope/Dialect/Rope/Transforms/LaneMixing.h"
#include "rope/Dialect/Rope/Transforms/RaiseReport.h"

namespace mlir::rope {

/// What rope.apply takes. Encodings say things that views would lose.
bool canBeRotated(Value value);

/// Values that sums reach by mere movement, in program order, the scalars of a
/// body before the results of its op. Tensors of scalars are `created`.
std::vector<Candidate> collectCandidates(Operation *root, LaneMixing &mixing,
                                         SmallVectorImpl<Operation *> &created);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISECANDIDATES_H
