//===- LaneContextTest.cpp - Elements and their expansion -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Lazy elements, columns by value, budgets, dimensions that are equal by
// construction, and what happens when the models are missing.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "rope/Analysis/LaneSemantics.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::rope;

namespace {

bool isNothing(Value) { return false; }

class LaneContextTest : public testing::Test {
protected:
  LaneContextTest() {
    DialectRegistry registry;
    registry.insert<arith::ArithDialect, func::FuncDialect,
                    linalg::LinalgDialect, tensor::TensorDialect>();
    registerLaneSemanticsExternalModels(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  /// Parses a function and returns what it returns.
  OperandRange parse(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module);
    func::FuncOp function = *module->getOps<func::FuncOp>().begin();
    return function.getBody().front().getTerminator()->getOperands();
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

TEST_F(LaneContextTest, ElementsAreLazy) {
  Value y = parse(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %a = arith.negf %x : tensor<4xf32>
      %b = arith.addf %a, %x : tensor<4xf32>
      return %b : tensor<4xf32>
    })")[0];
  LaneContext c;
  LaneExpr i = c.symbol(c.constant(4));
  LaneExpr lane = c.element(y, i);
  const LaneAtom *atom = lane.getSingleAtom();
  ASSERT_TRUE(atom && atom->isElement() && atom->value == y);
  // One op at a time, or all the way, or up to a cut.
  Value negated = y.getDefiningOp()->getOperand(0);
  Value x = y.getDefiningOp()->getOperand(1);
  EXPECT_EQ(c.expand(atom), c.add(c.element(negated, i), c.element(x, i)));
  EXPECT_TRUE(c.resolve(lane, isNothing).isZero());
  EXPECT_EQ(c.resolve(lane, [&](Value value) { return value == negated; }),
            c.expand(atom));
}

TEST_F(LaneContextTest, ColumnsAreComparedByValue) {
  OperandRange tables = parse(R"(
    func.func @f() -> (tensor<2x4xf32>, tensor<2x3xbf16>, tensor<4xi1>) {
      %a = arith.constant dense<[[1.0, 0.5, 1.0, 2.0], [0.25, 3.0, 0.25, 2.0]]> : tensor<2x4xf32>
      %b = arith.constant dense<[[7.0, 0.5, 1.0], [8.0, 3.0, 0.25]]> : tensor<2x3xbf16>
      %c = arith.constant dense<[true, false, false, true]> : tensor<4xi1>
      return %a, %b, %c : tensor<2x4xf32>, tensor<2x3xbf16>, tensor<4xi1>
    })");
  LaneContext c;
  LaneExpr row = c.symbol(c.constant(2));
  auto column = [&](unsigned table, int64_t lane) {
    return c.element(tables[table], {row, c.constant(lane)});
  };
  EXPECT_EQ(column(0, 0), column(0, 2));
  EXPECT_NE(column(0, 0), column(0, 1));
  // Of another width, in another table.
  EXPECT_EQ(column(0, 1), column(1, 1));
  EXPECT_EQ(column(0, 3), c.constant(2));
  EXPECT_EQ(c.element(tables[0], {c.constant(1), c.constant(0)}),
            c.number(0.25));
  // A column at a number is a number.
  llvm::DenseMap<const LaneAtom *, LaneExpr> map;
  map[row.getSingleAtom()] = c.constant(1);
  EXPECT_EQ(c.substitute(column(0, 1), map), c.constant(3));
  // Booleans are packed.
  for (int64_t i = 0; i < 4; ++i)
    EXPECT_EQ(c.element(tables[2], c.constant(i)),
              c.constant(i == 0 || i == 3));
}

TEST_F(LaneContextTest, RowsThatTheSymbolCannotReachDoNotMatter) {
  Value table = parse(R"(
    func.func @f() -> tensor<3x2xf32> {
      %a = arith.constant dense<[[1.0, 1.0], [2.0, 2.0], [3.0, 4.0]]> : tensor<3x2xf32>
      return %a : tensor<3x2xf32>
    })")[0];
  LaneContext c;
  LaneExpr two = c.symbol(c.constant(2)), all = c.symbol(c.constant(3));
  EXPECT_EQ(c.element(table, {two, c.constant(0)}),
            c.element(table, {two, c.constant(1)}));
  EXPECT_NE(c.element(table, {all, c.constant(0)}),
            c.element(table, {all, c.constant(1)}));
}

TEST_F(LaneContextTest, DimensionsEqualByConstruction) {
  Value y = parse(R"(
    func.func @f(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
      %c0 = arith.constant 0 : index
      %n = tensor.dim %x, %c0 : tensor<?x4xf32>
      %e = tensor.empty(%n) : tensor<?x4xf32>
      %zero = arith.constant 0.0 : f32
      %y = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
      return %y : tensor<?x4xf32>
    })")[0];
  LaneContext c;
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  LaneExpr size = c.dim(function.getArgument(0), 0);
  EXPECT_EQ(c.dim(y, 0), size);
  LaneExpr i = c.symbol(size);
  EXPECT_TRUE(c.isLess(i, size));
  EXPECT_TRUE(c.isLess(c.add(c.mul(c.constant(2), i), c.constant(1)),
                       c.mul(c.constant(2), size)));
  EXPECT_FALSE(c.isLess(c.add(i, c.constant(1)), size));
}

TEST_F(LaneContextTest, ABudgetEndsTheWalk) {
  Value y = parse(R"(
    func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
      %a = arith.negf %x : tensor<4xf32>
      %b = arith.negf %a : tensor<4xf32>
      %c = arith.negf %b : tensor<4xf32>
      return %c : tensor<4xf32>
    })")[0];
  LaneContext c(/*budget=*/2);
  LaneExpr lane = c.resolve(c.element(y, c.constant(0)), isNothing);
  EXPECT_TRUE(c.isBudgetSpent());
  EXPECT_NE(c.getStoppingOp(), nullptr);
  EXPECT_FALSE(c.getStoppingReason().empty());
  // What was not reached is still an element.
  ASSERT_TRUE(static_cast<bool>(lane));
}

TEST_F(LaneContextTest, DeepProgramsDoNotRecurse) {
  std::string text = "func.func @f(%v0: tensor<4xf32>) -> tensor<4xf32> {\n";
  unsigned depth = 20000;
  for (unsigned i = 0; i < depth; ++i)
    text += "%v" + std::to_string(i + 1) + " = arith.negf %v" +
            std::to_string(i) + " : tensor<4xf32>\n";
  text += "return %v" + std::to_string(depth) + " : tensor<4xf32>\n}";
  Value y = parse(text)[0];
  LaneContext c;
  func::FuncOp function = *module->getOps<func::FuncOp>().begin();
  EXPECT_EQ(c.resolve(c.element(y, c.constant(1)), isNothing),
            c.element(function.getArgument(0), c.constant(1)));
}

TEST(LaneSemanticsTest, MissingModelsAreAnError) {
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, tensor::TensorDialect>();
  MLIRContext context(registry);
  context.loadAllAvailableDialects();
  std::string message;
  context.getDiagEngine().registerHandler(
      [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  EXPECT_TRUE(failed(verifyLaneSemanticsAttached(&context)));
  EXPECT_FALSE(message.empty());
}

} // namespace
