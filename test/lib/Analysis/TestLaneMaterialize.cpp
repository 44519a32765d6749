//===- TestLaneMaterialize.cpp - Rebuild results from lanes -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Replaces every result of a function by code made from what the lane engine
// says its elements are. Running the program before and after, on the same
// data, checks the engine against the lowering of the ops.
//===----------------------------------------------------------------------===//

#include "LaneEmitter.h"
#include "LaneTestPasses.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"
#include "rope/Analysis/LaneSemantics.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
struct TestLaneMaterializePass
    : public PassWrapper<TestLaneMaterializePass, OperationPass<func::FuncOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestLaneMaterializePass)

  TestLaneMaterializePass() = default;
  TestLaneMaterializePass(const TestLaneMaterializePass &other)
      : PassWrapper(other) {}

  StringRef getArgument() const final { return "test-lane-materialize"; }
  StringRef getDescription() const final {
    return "Rebuild the results of functions from their lanes";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, complex::ComplexDialect,
                    tensor::TensorDialect>();
    registerLaneSemanticsExternalModels(registry);
  }
  LogicalResult initialize(MLIRContext *context) override {
    return verifyLaneSemanticsAttached(context);
  }
  void runOnOperation() override;

  /// The lanes of `value`, with all but the last dimension symbolic until the
  /// expression is made if `symbolic`.
  Value materialize(Value value, OpBuilder &builder);

  Option<bool> symbolic{
      *this, "symbolic",
      llvm::cl::desc("Evaluate with symbols for all but the last dimension, "
                     "and put numbers in place of them afterwards"),
      llvm::cl::init(false)};
};
} // namespace

/// The element at `at`: with symbols that numbers replace at the end, or with
/// numbers from the start.
static LaneExpr getElement(LaneContext &context, Value value,
                           ArrayRef<LaneExpr> symbols, ArrayRef<int64_t> at,
                           unsigned part) {
  SmallVector<LaneExpr> indices;
  llvm::DenseMap<const LaneAtom *, LaneExpr> numbers;
  for (auto [dim, index] : llvm::enumerate(at)) {
    LaneExpr number = context.constant(index);
    bool isSymbolic = dim < symbols.size();
    indices.push_back(isSymbolic ? symbols[dim] : number);
    if (isSymbolic)
      numbers[symbols[dim].getSingleAtom()] = number;
  }
  LaneExpr lane = context.resolve(context.element(value, indices, part),
                                  [](Value) { return false; });
  return lane && !numbers.empty() ? context.substitute(lane, numbers) : lane;
}

Value TestLaneMaterializePass::materialize(Value value, OpBuilder &builder) {
  RankedTensorType type = dyn_cast<RankedTensorType>(value.getType());
  if (type && !type.hasStaticShape())
    return value;
  LaneContext context;
  SmallVector<LaneExpr> symbols;
  if (symbolic && type)
    for (int64_t dim = 0; dim + 1 < type.getRank(); ++dim)
      symbols.push_back(context.symbol(context.dim(value, dim)));
  Type elementType = getElementTypeOrSelf(value.getType());
  SmallVector<Value> elements;
  for (ArrayRef<int64_t> at :
       test::enumerateIndices(type ? type.getShape() : ArrayRef<int64_t>())) {
    LaneValue lane{getElement(context, value, symbols, at, 0), {}};
    if (isa<ComplexType>(elementType))
      lane.im = getElement(context, value, symbols, at, 1);
    test::LaneEmitter emitter(context, builder, value.getLoc());
    Value element = emitter.emit(lane, elementType);
    if (!element)
      return {};
    elements.push_back(element);
  }
  if (!type)
    return elements.front();
  return tensor::FromElementsOp::create(builder, value.getLoc(), type,
                                        elements);
}

void TestLaneMaterializePass::runOnOperation() {
  getOperation().walk([&](func::ReturnOp op) {
    OpBuilder builder(op);
    for (OpOperand &operand : op->getOpOperands()) {
      Value made = materialize(operand.get(), builder);
      if (!made) {
        emitRemark(operand.get().getLoc())
            << "result " << operand.getOperandNumber() << " is not understood";
        signalPassFailure();
        continue;
      }
      operand.set(made);
    }
  });
}

void mlir::rope::test::registerTestLaneMaterializePass() {
  PassRegistration<TestLaneMaterializePass>();
}
