//===- Report.h - What became of the rotations of a program -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The content of a report, apart from how it is printed.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_REPORT_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_REPORT_H

#include "rope/Analysis/TableOrigin.h"
#include "rope/Dialect/Rope/Transforms/LayoutChoice.h"
#include "rope/Dialect/Rope/Transforms/RaiseReport.h"

namespace mlir::rope {

struct TableReport {
  TableOrigin origin;
  Type type;
};

/// What rope-fold-layout would do, if a layout was asked for.
struct FoldReport {
  enum class Status { AsAsked, Foldable, Kept };
  Status status;
  std::string reason;
};

/// One rope.apply.
struct RotationReport {
  explicit RotationReport(Location loc) : loc(loc) {}

  Location loc;
  /// Whether the op is in the program; if not, rope-raise would put it there.
  bool isRaised = true;
  bool isPerLane = false, isConjugate = false;
  int64_t dim = 0;
  Type type;
  RopeLayoutAttrInterface read, written;
  TableReport cos, sin;
  /// Why per lane.
  NearMiss miss;
  std::optional<FoldReport> fold;
};

/// What changes its layout together, and what it costs.
struct BlockReport {
  explicit BlockReport(Location loc) : loc(loc) {}

  Location loc;
  int64_t numRotations = 0, numPermutes = 0;
  /// A kind of layout, or "keep".
  StringRef decision;
  LayoutCost before, after;
  std::string reason;
};

struct FunctionReport {
  explicit FunctionReport(Location loc) : loc(loc) {}

  Location loc;
  std::string name;
  std::vector<RotationReport> rotations;
  std::vector<BlockReport> blocks;
  std::vector<RaiseOutcome> missed;
};

/// For people: alike rotations are counted, and described once.
void printText(ArrayRef<FunctionReport> functions, raw_ostream &os);

/// The schema is in docs/report.md.
void printJSON(ArrayRef<FunctionReport> functions, raw_ostream &os);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_REPORT_H
