//===- Evaluate.h - Numbers of expressions on random inputs -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Private to the validator: the interpreter that has to confirm a difference.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_ANALYSIS_EQUIVALENCE_EVALUATE_H
#define ROPE_LIB_ANALYSIS_EQUIVALENCE_EVALUATE_H

#include "Checker.h"
#include "llvm/ADT/Hashing.h"
#include <unordered_map>

namespace mlir::rope {

/// What makes an input: elements are functions of the seed, the argument and
/// the row-major position; integers lie in [0, integerBound).
struct Sample {
  uint64_t seed = 1;
  int64_t dynamicSize = 4;
  uint64_t integerBound = 4;
};

class Evaluator {
public:
  using Number = std::optional<double>;
  /// Values of symbols.
  using Env = llvm::SmallDenseMap<const LaneAtom *, double, 8>;

  Evaluator(Checker &checker, const Sample &sample)
      : checker(checker), sample(sample) {}

  /// Null where there is no number: see getStopReason.
  Number evaluate(LaneExpr expr, const Env &env);
  std::optional<int64_t> evaluateIndex(LaneExpr expr, const Env &env);
  StringRef getStopReason() const { return stopReason; }
  /// The greatest term of any sum.
  double getMagnitude() const { return magnitude; }

  int64_t getSize(Value value, unsigned dim) const;
  double getInput(unsigned argument, int64_t position, Type type,
                  unsigned part) const;
  /// A random number of another.
  static uint64_t mix(uint64_t x);
  /// The type of a part of an element.
  static Type getRealType(Type type);

private:
  Number evaluate(const LaneAtom *atom, const Env &env);
  Number compute(const LaneAtom *atom, const Env &env);
  Number evaluateElement(const LaneAtom *atom, const Env &env);
  Number evaluateFunction(const LaneAtom *atom, const Env &env);
  Number evaluateReduction(const LaneAtom *atom, const Env &env);
  Number stop(StringRef reason);

  struct HashKey {
    size_t operator()(const std::vector<double> &key) const {
      return llvm::hash_combine_range(
          reinterpret_cast<const uint64_t *>(key.data()),
          reinterpret_cast<const uint64_t *>(key.data() + key.size()));
    }
  };
  Checker &checker;
  Sample sample;
  /// Numbers of atoms, by their id and the values of their free symbols.
  std::unordered_map<std::vector<double>, double, HashKey> memo;
  int64_t steps = 0;
  unsigned depth = 0;
  double magnitude = 0;
  std::string stopReason;
};

/// The shapes and first elements of the inputs of a sample.
void describeInputs(const Evaluator &evaluator, func::FuncOp func,
                    raw_ostream &os);

} // namespace mlir::rope

#endif // ROPE_LIB_ANALYSIS_EQUIVALENCE_EVALUATE_H
