//===- LaneBudget.h - How long an analysis may take -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Steps, not seconds: the same program gets the same answer on every machine.
// One budget is shared by all that look at a function, and no one value may
// take more than a share of it.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANEBUDGET_H
#define ROPE_ANALYSIS_LANEBUDGET_H

#include <algorithm>
#include <cstdint>

namespace mlir::rope {

/// A step is about one atom or term that is looked at, well under a
/// microsecond.
class LaneBudget {
public:
  /// Each op of the program may add to the total.
  explicit LaneBudget(int64_t total, int64_t stepsOfOp = 0)
      : total(total), share(total), stepsOfOp(stepsOfOp) {}

  /// So many more ops were seen.
  void addOps(int64_t count) {
    total += count * stepsOfOp;
    share += count * stepsOfOp;
  }

  /// Begins a piece of work that may take `steps` of what is left.
  void begin(int64_t steps) { share = std::min(steps, total); }
  void charge(int64_t steps) {
    total -= steps;
    share -= steps;
  }
  /// Whether the piece of work that was begun last has to stop.
  bool isSpent() const { return share <= 0; }
  /// Whether nothing is left for others either.
  bool isAllSpent() const { return total <= 0; }

private:
  int64_t total, share, stepsOfOp;
};

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_LANEBUDGET_H
