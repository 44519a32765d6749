//===- LaneSemantics.h - What an op does to lanes -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The interface, what its models build with, and their registration.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANESEMANTICS_H
#define ROPE_ANALYSIS_LANESEMANTICS_H

#include "mlir/IR/OpDefinition.h"
#include "rope/Analysis/LaneContext.h"

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::rope {

/// What a model sees of its surroundings: the context to build in and the
/// elements of values. Inside the body of a structured op, block arguments and
/// loop indices have values already.
class LaneBuilder {
public:
  LaneBuilder(LaneContext &context, Operation *op) : context(context), op(op) {}
  virtual ~LaneBuilder() = default;

  LaneContext &getContext() { return context; }
  Operation *getOperation() { return op; }

  /// The element of a value (scalars: no indices), re and im if complex.
  virtual LaneValue get(Value value, ArrayRef<LaneExpr> indices = {});
  /// The index of loop `dim` of the structured op around, or null.
  virtual LaneExpr getLoopIndex(unsigned dim) { return {}; }
  /// What the terminator of a block of scalar ops is given, for a block that
  /// runs once per point: arguments and loop indices (linalg.index) are those
  /// of the point. A value that is not understood is null.
  SmallVector<LaneValue> evaluateBlock(Block &block,
                                       ArrayRef<LaneValue> arguments,
                                       ArrayRef<LaneExpr> loops = {});
  /// An integer, index or dimension, given as a value or an attribute.
  LaneExpr get(OpFoldResult value);

  /// Fails, with a reason that remarks can show.
  LogicalResult stop(StringRef reason) {
    context.setStop(op, reason);
    return failure();
  }

private:
  LaneContext &context;
  Operation *op;
};

/// What `op` makes of `args`, the elements of its operands (re and im, if
/// complex), as an uninterpreted function. It is told from others by the name
/// of the op, its properties and all types, for what an unsigned division gives
/// depends on the width of its operands. `part` 1 is an imaginary part.
LaneExpr getOpFunction(Operation *op, ArrayRef<LaneExpr> args,
                       LaneContext &context, unsigned result = 0,
                       unsigned part = 0);

/// Attaches the models of arith, complex, linalg, math, shard and
/// tensor.
void registerLaneSemanticsExternalModels(DialectRegistry &registry);

/// Whether the models are attached in this context; a pass that uses the engine
/// asks at initialize(), for promised interfaces do not work across projects.
LogicalResult verifyLaneSemanticsAttached(MLIRContext *context);

/// A pass that asks for lanes: has the models, or says that it has not.
template <typename PassBase> class LanePass : public PassBase {
public:
  using PassBase::PassBase;

  LogicalResult initialize(MLIRContext *context) override {
    return verifyLaneSemanticsAttached(context);
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    PassBase::getDependentDialects(registry);
    registerLaneSemanticsExternalModels(registry);
  }
};

} // namespace mlir::rope

#include "rope/Analysis/LaneSemantics.h.inc"

#endif // ROPE_ANALYSIS_LANESEMANTICS_H
