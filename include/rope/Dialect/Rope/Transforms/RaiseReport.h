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

struct Candidate;

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
  /// See mayEndShuffle. Not to be read if anything changed.
  SmallVector<Operation *, 0> shuffles;
  /// In program order; values that only move the elements of another one are
  /// left out.
  SmallVector<RaiseOutcome> outcomes;
};

/// Replaces every proved rotation in the body of `root`. Makes no remarks.
/// With `strictFP`, what would be rounded otherwise is a near miss.
RaiseResult raiseRotations(Operation *root, LaneBudget &budget,
                           bool strictFP = false);

/// What an analysis may cost, if nobody says otherwise: far more than real
/// programs need.
LaneBudget getRaiseBudget();

/// What a proof about so many lanes may cost.
int64_t getRaiseShare(int64_t numLanes);

/// One outcome for each rotation and each near miss.
SmallVector<RaiseOutcome> summarizeCandidates(ArrayRef<Candidate> candidates);

/// The remark of an outcome that has a reason.
void emitRemark(const RaiseOutcome &outcome);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEREPORT_H
