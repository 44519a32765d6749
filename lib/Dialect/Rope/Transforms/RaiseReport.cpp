//===- RaiseReport.cpp - What rope-raise did, and why not -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One outcome for each value, though several candidates may hold its elements.
//===----------------------------------------------------------------------===//

#include "mlir/IR/Diagnostics.h"
#include "rope/Dialect/Rope/Transforms/RaiseCandidates.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;
using namespace mlir::rope;

/// No real program that we know of reaches a limit.
static constexpr int64_t stepsOfLane = 4000, stepsOfProof = 200000;
static constexpr int64_t stepsOfOp = 1500, stepsOfAll = 20000000;

LaneBudget rope::getRaiseBudget() { return LaneBudget(stepsOfAll, stepsOfOp); }

int64_t rope::getRaiseShare(int64_t numLanes) {
  return stepsOfProof + numLanes * stepsOfLane;
}

SmallVector<RaiseOutcome>
rope::summarizeCandidates(ArrayRef<Candidate> candidates) {
  // What moves the elements of a reported or raised value says nothing new.
  llvm::BitVector isKnown(candidates.size());
  llvm::BitVector leadsToRotation(candidates.size());
  for (int64_t i = candidates.size() - 1; i >= 0; --i)
    if (candidates[i].rotation || leadsToRotation.test(i))
      for (unsigned source : candidates[i].sources)
        leadsToRotation.set(source);
  llvm::BitVector isSuperseded(candidates.size());
  for (const Candidate &candidate : candidates) {
    if (!candidate.rotation)
      continue;
    for (unsigned i : candidate.superseded)
      isSuperseded.set(i);
    if (candidate.original)
      isKnown.set(candidate.sources.front());
  }
  SmallVector<RaiseOutcome> outcomes;
  for (auto [i, candidate] : llvm::enumerate(candidates)) {
    bool isRaised = candidate.rotation.has_value();
    bool known = llvm::any_of(candidate.sources,
                              [&](unsigned j) { return isKnown.test(j); });
    bool isMissed =
        candidate.miss && !isRaised && !known && !leadsToRotation.test(i);
    if (!isSuperseded.test(i) && (isRaised || isMissed)) {
      RaiseOutcome &outcome = outcomes.emplace_back(candidate.value.getLoc());
      if (Operation *op = candidate.value.getDefiningOp())
        outcome.op = op->getName().getStringRef().str();
      outcome.isRaised = isRaised;
      outcome.miss = candidate.miss;
    }
    if (known || candidate.miss || isRaised)
      isKnown.set(i);
  }
  return outcomes;
}

void rope::emitRemark(const RaiseOutcome &outcome) {
  const NearMiss &miss = outcome.miss;
  InFlightDiagnostic remark =
      mlir::emitRemark(outcome.loc)
      << "[" << miss.code << "] "
      << (outcome.isRaised ? "raised per lane" : "not raised");
  if (miss.lane >= 0)
    remark << ": lane " << miss.lane;
  if (miss.partner >= 0)
    remark << " with lane " << miss.partner;
  if (!miss.found.empty())
    remark << ": '" << miss.found << "'";
  if (!miss.expected.empty())
    remark << " and '" << miss.expected << "'";
}
