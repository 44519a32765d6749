//===- LaneSemantics.cpp - Registration of the lane models -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Models are attached when their dialect loads.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/LaneSemantics.h"
#include "Models/LaneModels.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Shard/IR/ShardDialect.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::rope;

#include "rope/Analysis/LaneSemantics.cpp.inc"

void mlir::rope::registerLaneSemanticsExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, affine::AffineDialect *) {
    attachAffineLaneModels(context);
  });
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    attachArithLaneModels(context);
  });
  registry.addExtension(+[](MLIRContext *context, complex::ComplexDialect *) {
    attachComplexLaneModels(context);
  });
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachLinalgLaneModels(context);
  });
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    attachMathLaneModels(context);
  });
  registry.addExtension(+[](MLIRContext *context, shard::ShardDialect *) {
    attachShardLaneModels(context);
  });
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    attachTensorLaneModels(context);
  });
}

LogicalResult mlir::rope::verifyLaneSemanticsAttached(MLIRContext *context) {
  // One op per dialect stands for all: they are attached together.
  for (StringRef name : {"arith.addf", "tensor.extract_slice"}) {
    std::optional<RegisteredOperationName> op =
        RegisteredOperationName::lookup(name, context);
    if (op && !op->hasInterface<LaneSemanticsInterface>())
      return emitError(UnknownLoc::get(context))
             << "the lane models are not attached to '" << name
             << "'; call registerLaneSemanticsExternalModels on the registry";
  }
  return success();
}
