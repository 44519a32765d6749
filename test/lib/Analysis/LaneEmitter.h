//===- LaneEmitter.h - Turn lane expressions into IR ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Scalar code for what the engine says an element is, in f64 and i64, so that
// running it tells whether the engine is right.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TEST_LIB_ANALYSIS_LANEEMITTER_H
#define ROPE_TEST_LIB_ANALYSIS_LANEEMITTER_H

#include "mlir/IR/Builders.h"
#include "rope/Analysis/LaneContext.h"

namespace mlir::rope::test {

class LaneEmitter {
public:
  LaneEmitter(LaneContext &context, OpBuilder &builder, Location loc)
      : context(context), builder(builder), loc(loc) {}

  /// A value of the scalar type `type`; null, with an error emitted, if the
  /// expression holds something that has no code.
  Value emit(LaneValue lane, Type type);

private:
  /// Integers are i64, booleans among them 0 or 1; real numbers are f64.
  enum class Domain { Int, Real };

  Value emit(LaneExpr expr, Domain domain);
  Value emit(const LaneAtom *atom, Domain domain);
  Value emitColumn(const LaneAtom *atom, Domain domain);
  Value emitElement(const LaneAtom *atom, Domain domain);
  Value emitFunction(const LaneAtom *atom, Domain domain);
  /// An op by its name, of real numbers.
  Value emitRealOp(StringRef name, const LaneAtom *atom);
  /// An op by its name, properties and types; result and part by `number`.
  Value emitTypedOp(StringRef name, unsigned number, const LaneAtom *atom,
                    ArrayAttr kind);
  Value emitCompare(const LaneAtom *atom, Domain domain);
  Value emitSelect(const LaneAtom *atom, Domain domain);
  Value emitCase(const LaneAtom *atom, Domain domain);
  Value emitContains(const LaneAtom *atom);
  Value emitClamped(Value index, Value tensor, unsigned dim);
  Value convert(Value value, Domain domain);
  Value constant(int64_t value, Domain domain);
  Value fail(const Twine &message);

  LaneContext &context;
  OpBuilder &builder;
  Location loc;
  llvm::DenseMap<std::pair<LaneExpr, unsigned>, Value> memo;
};

} // namespace mlir::rope::test

#endif // ROPE_TEST_LIB_ANALYSIS_LANEEMITTER_H
