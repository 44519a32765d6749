//===- Compare.cpp - Comparing arrays with a tolerance ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// All arithmetic is in double precision, whatever the arrays hold.
//===----------------------------------------------------------------------===//

#include "rope/Runtime/Compare.h"

#include <cmath>
#include <limits>

namespace mlir::rope::runtime {

Tolerance getDefaultTolerance(ElementType type) {
  switch (type) {
  case ElementType::F64:
  case ElementType::ComplexF64:
    return {1e-12, 1e-12};
  case ElementType::F32:
  case ElementType::ComplexF32:
    return {2e-5, 2e-5};
  case ElementType::F16:
    return {2e-3, 2e-3};
  case ElementType::BF16:
    return {2e-2, 2e-2};
  default:
    return {0, 0};
  }
}

static bool isNaN(std::complex<double> value) {
  return std::isnan(value.real()) || std::isnan(value.imag());
}

/// |actual - expected|, infinite where only one of them is a NaN or infinite.
static double getDistance(const Number &actual, const Number &expected,
                          bool integers) {
  if (integers && actual.integer != expected.integer) {
    // Neighbours beyond 2^53 are the same double; the difference still counts.
    double distance = std::abs(actual.value - expected.value);
    return distance == 0 ? 1 : distance;
  }
  if (actual.value == expected.value)
    return 0;
  if (isNaN(actual.value) || isNaN(expected.value))
    return isNaN(actual.value) && isNaN(expected.value)
               ? 0
               : std::numeric_limits<double>::infinity();
  return std::abs(actual.value - expected.value);
}

Comparison compareArrays(const Array &actual, const Array &expected,
                         Tolerance tolerance) {
  Comparison result;
  bool integers = isInteger(actual.type) && isInteger(expected.type);
  int64_t count = actual.getNumElements();
  for (int64_t i = 0; i < count; ++i) {
    Number number = actual.get(i), reference = expected.get(i);
    double distance = getDistance(number, reference, integers);
    if (distance == 0)
      continue;
    if (distance > result.absolute.error)
      result.absolute = {distance, i};
    double magnitude = std::abs(reference.value);
    double relative = std::isinf(distance) ? distance : distance / magnitude;
    if (magnitude != 0 && relative > result.relative.error)
      result.relative = {relative, i};
    // An infinite reference gives an infinite bound, which nothing may use.
    double bound = tolerance.absolute + tolerance.relative * magnitude;
    if (distance <= bound && std::isfinite(distance))
      continue;
    if (result.numMismatches++ == 0)
      result.firstMismatch = i;
  }
  return result;
}

} // namespace mlir::rope::runtime
