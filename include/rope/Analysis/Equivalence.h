//===- Equivalence.h - Proves two functions equal -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The translation validator behind rope-equiv. It trusts the lane models, the
// normal form of expressions and the decomposition of rope ops into linalg,
// and nothing that raises or folds.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_EQUIVALENCE_H
#define ROPE_ANALYSIS_EQUIVALENCE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <string>
#include <vector>

namespace mlir::rope {

struct EquivalenceOptions {
  /// How many steps may be taken (see LaneBudget), and for how long, before the
  /// answer is unknown.
  int64_t budget = 1'000'000'000;
  double seconds = 120;
  /// Of the random inputs that look for a difference.
  unsigned seed = 1;
  /// Whether the input on which the programs differ is kept, however large.
  bool keepsInputs = false;
};

/// An argument or a global: entries in row-major order, of a complex type re
/// and im in turn. They are numbers of the element type.
struct WitnessInput {
  SmallVector<int64_t> shape;
  std::vector<double> entries;
};

enum class Verdict { Equal, NotEqual, Unknown };

struct EquivalenceResult {
  Verdict verdict = Verdict::Unknown;
  /// Why it is not equal (the lane, both expressions, an input on which they
  /// differ) or not known (what stopped the proof). Lines.
  std::string explanation;
  /// Of a verdict that is not equal, every argument, where asked for, and then
  /// the globals whose value is found outside.
  std::vector<WitnessInput> inputs;
  /// The names and types of these globals.
  std::vector<std::pair<std::string, Type>> globals;
};

/// Whether two functions can be compared at all; says why not.
LogicalResult checkSameSignature(func::FuncOp before, func::FuncOp after,
                                 std::string &reason);

/// Compares all results of two functions of the same signature, over the reals
/// and with symbolic outer indices.
EquivalenceResult checkEquivalence(func::FuncOp before, func::FuncOp after,
                                   const EquivalenceOptions &options);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_EQUIVALENCE_H
