//===- Compare.h - Comparing arrays with a tolerance ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What a run reports about its results: the worst errors and where they are.
//===----------------------------------------------------------------------===//

#ifndef ROPE_RUNTIME_COMPARE_H
#define ROPE_RUNTIME_COMPARE_H

#include "rope/Runtime/Array.h"

namespace mlir::rope::runtime {

/// An element passes if |actual - expected| <= absolute + relative *
/// |expected|, as in numpy.allclose. NaN matches NaN, infinities match
/// themselves.
struct Tolerance {
  double relative = 0;
  double absolute = 0;
};

/// Room for the rounding of a few operations in the type; integers are exact.
Tolerance getDefaultTolerance(ElementType type);

struct ErrorAt {
  double error = 0;
  int64_t index = 0;
};

struct Comparison {
  /// The worst |actual - expected|.
  ErrorAt absolute;
  /// The worst |actual - expected| / |expected|; where the expected value is
  /// zero there is no relative error.
  ErrorAt relative;
  int64_t numMismatches = 0;
  int64_t firstMismatch = -1;
};

/// Both arrays have the same shape.
Comparison compareArrays(const Array &actual, const Array &expected,
                         Tolerance tolerance);

} // namespace mlir::rope::runtime

#endif // ROPE_RUNTIME_COMPARE_H
