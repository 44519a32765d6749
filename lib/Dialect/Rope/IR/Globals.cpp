//===- Globals.cpp - Weights that are globals -------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The models of ml_program. Its load of a constant has no bufferization
// upstream, so that no program with one would run.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/IR/Globals.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::rope;

#include "rope/Dialect/Rope/IR/GlobalInterfaces.cpp.inc"

namespace {
struct GlobalModel
    : GlobalOpInterface::ExternalModel<GlobalModel, ml_program::GlobalOp> {
  Type getGlobalType(Operation *op) const {
    return cast<ml_program::GlobalOp>(op).getType();
  }
  Attribute getGlobalValue(Operation *op) const {
    std::optional<Attribute> value = cast<ml_program::GlobalOp>(op).getValue();
    return value && !isa<ml_program::ExternAttr>(*value) ? *value : Attribute();
  }
  void setGlobalValue(Operation *op, Attribute value) const {
    cast<ml_program::GlobalOp>(op).setValueAttr(value);
  }
  bool isMutableGlobal(Operation *op) const {
    return cast<ml_program::GlobalOp>(op).getIsMutable();
  }
  bool isExternGlobal(Operation *op) const {
    std::optional<Attribute> value = cast<ml_program::GlobalOp>(op).getValue();
    return value && isa<ml_program::ExternAttr>(*value);
  }
};

template <typename OpTy>
struct LoadModel : GlobalLoadOpInterface::ExternalModel<LoadModel<OpTy>, OpTy> {
  SymbolRefAttr getGlobalSymbol(Operation *op) const {
    return cast<OpTy>(op).getGlobal();
  }
  OpResult getLoadedValue(Operation *op) const {
    return cast<OpResult>(cast<OpTy>(op).getResult());
  }
};

/// Reads the global in place: nobody writes to a constant.
struct LoadConstBufferization
    : bufferization::BufferizableOpInterface::ExternalModel<
          LoadConstBufferization, ml_program::GlobalLoadConstOp> {
  bool isWritable(Operation *, Value,
                  const bufferization::AnalysisState &) const {
    return false;
  }
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const bufferization::BufferizationOptions &,
                          bufferization::BufferizationState &) const {
    auto load = cast<ml_program::GlobalLoadConstOp>(op);
    auto type = dyn_cast<RankedTensorType>(load.getType());
    if (!type)
      return load.emitError("loads no ranked tensor");
    bufferization::replaceOpWithNewBufferizedOp<memref::GetGlobalOp>(
        rewriter, op, MemRefType::get(type.getShape(), type.getElementType()),
        load.getGlobal().getLeafReference());
    return success();
  }
};
} // namespace

void mlir::rope::registerGlobalExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context,
                            ml_program::MLProgramDialect *) {
    using namespace ml_program;
    GlobalOp::attachInterface<GlobalModel>(*context);
    GlobalLoadOp::attachInterface<LoadModel<GlobalLoadOp>>(*context);
    GlobalLoadConstOp::attachInterface<LoadModel<GlobalLoadConstOp>>(*context);
    GlobalLoadGraphOp::attachInterface<LoadModel<GlobalLoadGraphOp>>(*context);
    GlobalLoadConstOp::attachInterface<LoadConstBufferization>(*context);
  });
}
