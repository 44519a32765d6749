//===- ApplyGroups.h - Rotations that share their tables --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Which rope.apply ops may run in one loop nest, and which rope.table may run
// inside of it.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_APPLYGROUPS_H
#define ROPE_LIB_CONVERSION_APPLYGROUPS_H

#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope {

/// Rotations that can all run where the last one is.
struct ApplyGroup {
  SmallVector<ApplyOp> ops;
  /// Makes the tables, which only rotations read, from operands that do not
  /// change on the way to the group; or null.
  TableOp table = {};
};

/// Which tables a loop nest can make.
struct TableRules {
  /// Where several groups read a table, each makes it anew; all do, or none.
  bool forSeveralGroups = false;
  /// Positions of several axes.
  bool withAxes = false;
  /// Tables of half types, and arithmetic in another type than f32.
  bool ofOtherTypes = false;
};

/// All rope.apply ops on memrefs under `root`.
SmallVector<ApplyGroup> collectGroups(Operation *root,
                                      const TableRules &rules = {});

} // namespace mlir::rope

#endif // ROPE_LIB_CONVERSION_APPLYGROUPS_H
