//===- RuntimeVerifiableOpInterfaceImpl.cpp - Run-time checks of the rope ops
//-*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The sizes that the verifiers compare where they are static are compared at
// run time where they are dynamic.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RuntimeVerifiableOpInterfaceImpl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

using ErrorMessage = function_ref<std::string(Operation *, StringRef)>;

static Value getSize(OpBuilder &b, Location loc, Value value, int64_t dim) {
  ShapedType type = cast<ShapedType>(value.getType());
  if (!type.isDynamicDim(dim))
    return arith::ConstantIndexOp::create(b, loc, type.getDimSize(dim));
  if (isa<MemRefType>(type))
    return memref::DimOp::create(b, loc, value, dim);
  return tensor::DimOp::create(b, loc, value, dim);
}

/// Asserts that two sizes agree, unless both are static.
static void assertSameSize(Operation *op, OpBuilder &b, Location loc, Value lhs,
                           int64_t lhsDim, Value rhs, int64_t rhsDim,
                           StringRef message, ErrorMessage getMessage) {
  if (!cast<ShapedType>(lhs.getType()).isDynamicDim(lhsDim) &&
      !cast<ShapedType>(rhs.getType()).isDynamicDim(rhsDim))
    return;
  Value agree = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                      getSize(b, loc, lhs, lhsDim),
                                      getSize(b, loc, rhs, rhsDim));
  cf::AssertOp::create(b, loc, agree, getMessage(op, message));
}

/// Asserts that two values of the same rank have the same sizes.
static void assertSameShape(Operation *op, OpBuilder &b, Location loc,
                            Value lhs, Value rhs, StringRef what,
                            ErrorMessage getMessage) {
  for (int64_t i = 0, e = cast<ShapedType>(lhs.getType()).getRank(); i < e; ++i)
    assertSameSize(op, b, loc, lhs, i, rhs, i,
                   ("dimension " + Twine(i) + " of " + what + " differs").str(),
                   getMessage);
}

namespace {
struct ApplyModel
    : RuntimeVerifiableOpInterface::ExternalModel<ApplyModel, ApplyOp> {
  void generateRuntimeVerification(Operation *op, OpBuilder &b, Location loc,
                                   ErrorMessage getMessage) const {
    ApplyOp apply = cast<ApplyOp>(op);
    assertSameShape(op, b, loc, apply.getX(), apply.getInit(), "x and init",
                    getMessage);
    assertSameShape(op, b, loc, apply.getCos(), apply.getSin(), "cos and sin",
                    getMessage);
    AffineMap map = apply.getTableMap();
    for (int64_t i = 0, e = map.getNumResults(); i < e; ++i) {
      int64_t dim = map.getDimPosition(i);
      if (i != apply.getTablePairDim())
        assertSameSize(op, b, loc, apply.getCos(), i, apply.getX(), dim,
                       ("dimension " + Twine(i) +
                        " of the tables is not dimension " + Twine(dim) +
                        " of x")
                           .str(),
                       getMessage);
    }
  }
};

struct PermuteModel
    : RuntimeVerifiableOpInterface::ExternalModel<PermuteModel, PermuteOp> {
  void generateRuntimeVerification(Operation *op, OpBuilder &b, Location loc,
                                   ErrorMessage getMessage) const {
    PermuteOp permute = cast<PermuteOp>(op);
    assertSameShape(op, b, loc, permute.getX(), permute.getInit(), "x and init",
                    getMessage);
  }
};

struct TableModel
    : RuntimeVerifiableOpInterface::ExternalModel<TableModel, TableOp> {
  void generateRuntimeVerification(Operation *op, OpBuilder &b, Location loc,
                                   ErrorMessage getMessage) const {
    TableOp table = cast<TableOp>(op);
    assertSameShape(op, b, loc, table.getCos(), table.getSin(), "cos and sin",
                    getMessage);
    int64_t skipped = table.getAxisMap() ? 1 : 0;
    for (int64_t i = 0, e = table.getTableType().getRank() - 1; i < e; ++i)
      assertSameSize(
          op, b, loc, table.getCos(), i, table.getPositions(), i + skipped,
          ("dimension " + Twine(i) + " of the tables is not that of positions")
              .str(),
          getMessage);
  }
};
} // namespace

void mlir::rope::registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, RopeDialect *dialect) {
    ApplyOp::attachInterface<ApplyModel>(*context);
    PermuteOp::attachInterface<PermuteModel>(*context);
    TableOp::attachInterface<TableModel>(*context);
    // What the checks are made of.
    context->loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                         memref::MemRefDialect, tensor::TensorDialect>();
  });
}
