//===- RaiseScalars.h - Lane expressions as scalar ops ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Computes a lane expression again, where no tensor of the program holds it:
// positions that exist in the body of a structured op only, for example.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISESCALARS_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISESCALARS_H

#include "mlir/IR/Builders.h"
#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::rope {

/// The number that an expression of numbers is, if a double holds it.
std::optional<double> evaluateNumber(LaneExpr expr);

/// Whether a part of the expression is a quotient of numbers alone, which would
/// be rounded when it is folded: a data operand has to be divided instead.
bool dividesNumbers(LaneExpr expr);

class LaneScalars {
public:
  LaneScalars(LaneContext &lanes, const LaneHolders &holders)
      : lanes(lanes), holders(holders) {}

  /// Whether the expression, of floats or of integers, can be built; adds the
  /// values that it reads.
  bool collectReads(LaneExpr expr, bool isFloat, llvm::SetVector<Value> &reads,
                    unsigned depth = 0);

  /// What an outer index is in the code that is built.
  void setSymbol(const LaneAtom *symbol, Value index) {
    symbols[symbol] = index;
  }
  Value buildFloat(OpBuilder &b, Location loc, LaneExpr expr, FloatType type);
  /// An index or an i64.
  Value buildInteger(OpBuilder &b, Location loc, LaneExpr expr, Type type);

private:
  const LaneHolders::Holder *getColumn(const LaneAtom *column,
                                       bool *isNegated = nullptr);
  Value buildAtom(OpBuilder &b, Location loc, const LaneAtom *atom, Type type);
  Value build(OpBuilder &b, Location loc, LaneExpr expr, Type type);

  LaneContext &lanes;
  const LaneHolders &holders;
  llvm::DenseMap<const LaneAtom *, Value> symbols;
  size_t numTerms = 0;
};

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISESCALARS_H
