//===- TableOrigin.h - Where a table comes from -----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// For reports: what a reader wants to know of the cos and sin of a rotation.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_TABLEORIGIN_H
#define ROPE_ANALYSIS_TABLEORIGIN_H

#include "mlir/IR/Value.h"

namespace mlir::rope {

struct TableOrigin {
  /// In order of precedence, where a table is made of several things.
  enum class Source {
    /// A rope.table.
    Table,
    /// Sines and cosines computed in the program.
    Computed,
    /// An argument of the function.
    Argument,
    /// Constants.
    Constant,
    /// Anything else: the result of a call, of a loop, of an unknown op.
    Other
  };
  enum class Access {
    Whole,
    /// A slice at an offset that is known at run time.
    Sliced,
    /// Rows picked by a tensor of positions.
    Gathered
  };

  Source source = Source::Other;
  Access access = Access::Whole;
};

/// Walks from a table to what holds its values.
TableOrigin getTableOrigin(Value table);

StringRef stringify(TableOrigin::Source source);
StringRef stringify(TableOrigin::Access access);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_TABLEORIGIN_H
