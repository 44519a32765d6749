//===- PairedTables.h - Per-lane tables that hold pairs ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// When the two lanes of every pair provably read the same table entry.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_PAIREDTABLES_H
#define ROPE_ANALYSIS_PAIREDTABLES_H

#include "mlir/IR/Value.h"

namespace mlir::rope {

/// Two indices along one dimension.
using IndexPair = std::pair<int64_t, int64_t>;

/// Whether, for every pair of indices along `dim`, the two slices of `value`
/// are equal: constants by their bytes, `concat(f, f)`, anything element-wise
/// or re-shaped of such values, and function arguments that declare it
/// (`rope.paired_lanes`, for pairs that are the two halves or neighbours).
bool hasEqualSlices(Value value, int64_t dim, ArrayRef<IndexPair> pairs);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_PAIREDTABLES_H
