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

/// A value that may be a rotation, and how it came to be one.
struct Candidate {
  Candidate(Value value, SmallVector<unsigned> sources, Value original = {})
      : value(value), sources(std::move(sources)), original(original) {}
  // Candidates are many, and moved where a vector of them grows.
  Candidate(Candidate &&) noexcept = default;
  Candidate &operator=(Candidate &&) noexcept = default;

  Value value;
  /// The candidates that this one moves elements of.
  SmallVector<unsigned> sources;
  /// Those whose elements are scaled before they are moved.
  SmallVector<unsigned> scaledSources;
  std::optional<Rotation> rotation;
  PairingLayouts layouts;
  NearMiss miss;
  /// The lanes, if they are proved to be rotated, whether or not the proof is
  /// used.
  int64_t provedAxis = -1;
  /// The earlier candidates whose rotations this one holds, and more.
  SmallVector<unsigned> superseded;
  /// The dimensions that would have to be cut for operand and tables to be
  /// seen.
  SmallVector<DimSplit> splits;
  /// The value of which this one is a view made by the pass, or null.
  Value original;
  /// Whether its proof took more than its share: what follows does not look
  /// through it.
  bool isTooCostly = false;
  /// The scalar of a body that the value is a tensor of, made by the pass.
  std::optional<BodyRoot> body;
};

/// What rope.apply takes. Encodings say things that views would lose.
bool canBeRotated(Value value);

/// An op, and the one that stands for it while rotations are looked for.
struct ReplacedOp {
  Operation *original;
  Operation *standIn;
};

/// Values that sums reach by mere movement, in program order, the scalars of a
/// body before the results of its op. Tensors of scalars are `created`.
/// The one walk over a program without rotations: adds its ops to the budget,
/// and lists those that may end a shuffle on the way.
std::vector<Candidate>
collectCandidates(Operation *root, LaneMixing &mixing, LaneBudget &budget,
                  SmallVectorImpl<Operation *> &created,
                  SmallVectorImpl<ReplacedOp> &replaced,
                  SmallVectorImpl<Operation *> &shuffles);

/// Whether the value is a rotated value with its lanes merged with another
/// dimension: heads side by side are the rotation of one head, at more cost.
bool mergesHeads(const Candidate &candidate, ArrayRef<Candidate> candidates);

/// Of the scalars of a body and the first result of its op, which comes last:
/// one reason is enough, where the program has the value. But what a body adds
/// later, a bias, is none if what it adds to has one of its own.
void keepOneReason(MutableArrayRef<Candidate> candidates);

/// How lanes that are spread over two dimensions lie where the operand comes
/// from: in one dimension, side by side, or apart, as tokens or a batch that
/// were merged do.
enum class LanePlaces { OneDim, SideBySide, Apart };
LanePlaces getLanePlaces(const Rotation &rotation);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISECANDIDATES_H
