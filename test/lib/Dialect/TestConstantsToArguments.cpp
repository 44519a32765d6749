//===- TestConstantsToArguments.cpp - Weights from outside ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Exporters make weights constants or arguments; this makes the second form of
// the first, so that every program of a corpus tests both. Constants that
// tables are made of stay.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

/// Everything that a table is computed from.
static llvm::SetVector<Operation *> getTableOps(func::FuncOp function) {
  llvm::SetVector<Operation *> ops;
  auto add = [&](Value value) {
    if (Operation *op = value.getDefiningOp())
      ops.insert(op);
  };
  function.walk([&](ApplyOp op) {
    add(op.getCos());
    add(op.getSin());
  });
  for (size_t index = 0; index < ops.size(); ++index)
    ops[index]->walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        add(operand);
    });
  return ops;
}

/// Numbers, or packed numbers, of a matrix; not what is looked up by position.
static bool isWeightType(Type type) {
  RankedTensorType tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.getRank() == 0)
    return false;
  unsigned bits =
      tensor.getElementType().isInteger() ? tensor.getElementTypeBitWidth() : 0;
  return isa<FloatType>(tensor.getElementType()) ||
         (tensor.getRank() > 1 && bits >= 8 && bits <= 32);
}

namespace {
struct TestConstantsToArgumentsPass
    : PassWrapper<TestConstantsToArgumentsPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestConstantsToArgumentsPass)

  TestConstantsToArgumentsPass() = default;
  TestConstantsToArgumentsPass(const TestConstantsToArgumentsPass &other)
      : PassWrapper(other) {}

  StringRef getArgument() const final {
    return "test-rope-constants-to-arguments";
  }
  StringRef getDescription() const final {
    return "make weights arguments of @main, and add @weights that returns "
           "their values";
  }
  void getDependentDialects(DialectRegistry &registry) const final {
    registry.insert<arith::ArithDialect, func::FuncDialect,
                    ml_program::MLProgramDialect>();
  }

  void runOnOperation() final {
    func::FuncOp main = getOperation().lookupSymbol<func::FuncOp>("main");
    if (!main || main.isExternal())
      return;
    llvm::SetVector<Operation *> tables = getTableOps(main);
    SmallVector<arith::ConstantOp> weights;
    for (arith::ConstantOp op : main.getOps<arith::ConstantOp>()) {
      if (isWeightType(op.getType()) &&
          !isa<SplatElementsAttr>(op.getValue()) && !tables.contains(op))
        weights.push_back(op);
    }
    OpBuilder builder = OpBuilder::atBlockEnd(getOperation().getBody());
    SmallVector<Type> types;
    for (arith::ConstantOp op : weights)
      types.push_back(op.getType());
    func::FuncOp values = func::FuncOp::create(
        builder, main.getLoc(), "weights", builder.getFunctionType({}, types));
    builder.setInsertionPointToStart(values.addEntryBlock());
    SmallVector<Value> results;
    for (arith::ConstantOp op : weights) {
      results.push_back(builder.clone(*op)->getResult(0));
      if (globals) {
        std::string name = "w" + std::to_string(results.size() - 1);
        OpBuilder top(main);
        ml_program::GlobalOp::create(
            top, op.getLoc(), name, op.getType(), /*is_mutable=*/false,
            ml_program::ExternAttr::get(&getContext(), op.getType()),
            top.getStringAttr("private"));
        OpBuilder at(op);
        op.replaceAllUsesWith(ml_program::GlobalLoadConstOp::create(
                                  at, op.getLoc(), op.getType(),
                                  FlatSymbolRefAttr::get(&getContext(), name))
                                  .getResult());
        op.erase();
        continue;
      }
      unsigned index = main.getNumArguments();
      if (failed(main.insertArgument(index, op.getType(), {}, op.getLoc())))
        return signalPassFailure();
      op.replaceAllUsesWith(main.getArgument(index));
      op.erase();
    }
    func::ReturnOp::create(builder, main.getLoc(), results);
  }

  Option<bool> globals{*this, "globals",
                       llvm::cl::desc("globals @w0, @w1, ... instead"),
                       llvm::cl::init(false)};
};
} // namespace

namespace mlir::rope::test {
void registerTestConstantsToArgumentsPass() {
  PassRegistration<TestConstantsToArgumentsPass>();
}
} // namespace mlir::rope::test
