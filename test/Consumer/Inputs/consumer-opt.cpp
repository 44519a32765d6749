//===- consumer-opt.cpp - A compiler with an op of its own ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A stack that keeps rotate-half as one op says what the op does to lanes, and
// gains raising without a change to rope-mlir.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/InitAll.h"

using namespace mlir;

namespace consumer {
/// `acme.rotate_half`: the halves of the last dimension change places, and the
/// one that comes first is negated.
struct RotateHalfOp : public Op<RotateHalfOp, OpTrait::OneOperand,
                                OpTrait::OneTypedResult<RankedTensorType>::Impl,
                                OpTrait::ZeroRegions, OpTrait::ZeroSuccessors,
                                OpTrait::SameOperandsAndResultType,
                                MemoryEffectOpInterface::Trait> {
  using Op::Op;
  static StringRef getOperationName() { return "acme.rotate_half"; }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }
  void getEffects(
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &) {}
};

struct AcmeDialect : public Dialect {
  explicit AcmeDialect(MLIRContext *context)
      : Dialect("acme", context, TypeID::get<AcmeDialect>()) {
    addOperations<RotateHalfOp>();
  }
  static StringRef getDialectNamespace() { return "acme"; }
};

struct RotateHalfLanes
    : public rope::LaneSemanticsInterface::ExternalModel<RotateHalfLanes,
                                                         RotateHalfOp> {
  FailureOr<rope::LaneValue> getLane(Operation *op, unsigned result,
                                     ArrayRef<rope::LaneExpr> indices,
                                     rope::LaneBuilder &builder) const {
    rope::LaneContext &context = builder.getContext();
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    int64_t half = type.getShape().back() / 2;
    std::optional<int64_t> lane = indices.back().getConstant();
    if (type.isDynamicDim(type.getRank() - 1) || !lane)
      return builder.stop("a lane that is not known");
    SmallVector<rope::LaneExpr> source(indices);
    source.back() =
        context.constant(*lane < half ? *lane + half : *lane - half);
    rope::LaneValue value = builder.get(op->getOperand(0), source);
    return *lane < half ? rope::LaneValue{context.neg(value.re), {}} : value;
  }
};
} // namespace consumer

int main(int argc, char **argv) {
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  tensor::TensorDialect, consumer::AcmeDialect>();
  rope::registerAllDialects(registry);
  registry.addExtension(
      +[](MLIRContext *context, consumer::AcmeDialect *dialect) {
        consumer::RotateHalfOp::attachInterface<consumer::RotateHalfLanes>(
            *context);
      });
  rope::registerAllPasses();
  registerTransformsPasses();
  return asMainReturnCode(
      MlirOptMain(argc, argv, "a compiler with an op of its own\n", registry));
}
