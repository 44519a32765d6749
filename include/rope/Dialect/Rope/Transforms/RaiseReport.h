//===- RaiseReport.h - What rope-raise did, and why not ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The candidates of rope-raise, and a record of what became of each: remarks
// and reports are made from these records alone.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEREPORT_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEREPORT_H

#include "rope/Dialect/Rope/Transforms/RaiseBodies.h"
#include "rope/Dialect/Rope/Transforms/RaiseProof.h"

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
  /// The scalar of a body that the value is a tensor of, made by the pass.
  std::optional<BodyRoot> body;
};

/// What became of a value that looks like a rotation.
struct RaiseOutcome {
  explicit RaiseOutcome(Location loc) : loc(loc) {}

  Location loc;
  /// The op that computes the value.
  std::string op;
  /// Replaced by a rope.apply, if only per lane.
  bool isRaised = false;
  /// Why it was not raised, or only per lane.
  NearMiss miss;
};

struct RaiseResult {
  bool changed = false;
  /// Whether there was a rope.apply before.
  bool hasRopes = false;
  /// What it cost: values that were asked to be rotations, along each of their
  /// dimensions, and elements that were taken apart for it.
  int64_t numProofs = 0, numExpansions = 0;
  /// In program order; values that only move the elements of another one are
  /// left out.
  SmallVector<RaiseOutcome> outcomes;
};

/// Replaces every proved rotation in the body of `root`. Makes no remarks.
/// `budget` limits the steps of the analysis; it has its own limit if not set.
/// With `strictFP`, what would be rounded otherwise is a near miss.
RaiseResult raiseRotations(Operation *root,
                           std::optional<int64_t> budget = std::nullopt,
                           bool strictFP = false);

/// One outcome for each rotation and each near miss.
SmallVector<RaiseOutcome> summarizeCandidates(ArrayRef<Candidate> candidates);

/// The remark of an outcome that has a reason.
void emitRemark(const RaiseOutcome &outcome);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEREPORT_H
