//===- RaiseProofDetail.h - What a proof collects ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Shared by the files that implement the prover.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPROOFDETAIL_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPROOFDETAIL_H

#include "rope/Dialect/Rope/Transforms/RaiseProof.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::rope {

/// Whether the value is more than constants, counted indices and what is made
/// of them. True where that would take long to find out.
bool dependsOnInput(Value value);

struct RotationProver::Proof {
  Rotation rotation;
  OpaqueFn isOpaque;
  /// The index of the value, one symbol per dimension, null at the axis.
  SmallVector<LaneExpr> index;
  SmallVector<const LaneAtom *> roots;
  /// Symbol -> dimension of the value.
  llvm::DenseMap<const LaneAtom *, int64_t> symbolDim;
  /// The operand's elements in the order in which lanes used them.
  SmallVector<const LaneAtom *> atoms;
  llvm::DenseMap<const LaneAtom *, int64_t> atomIds;
  SmallVector<LaneForm> forms;
  /// Position i holds the lane of `atoms` that comes i-th; see number().
  SmallVector<int64_t> order;
  NearMiss miss;
  /// Values that are linear in a lane, but stand still where it moves.
  SmallVector<Value> still;
  /// What was resolved with the elements of `resolvedTo` opaque.
  Value resolvedTo;
  std::optional<LaneResolver> resolver;

  int64_t getNumLanes() const {
    return cast<RankedTensorType>(rotation.result.getType())
        .getDimSize(rotation.axis);
  }
};

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPROOFDETAIL_H
