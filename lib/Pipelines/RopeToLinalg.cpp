//===- RopeToLinalg.cpp - From rope ops to upstream ops ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Nothing that a stack with another LLVM could not read.
//===----------------------------------------------------------------------===//

#include "rope/Pipelines/RopeToLinalg.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "rope/Conversion/Passes.h"

using namespace mlir;
using namespace mlir::rope;

void mlir::rope::buildRopeToLinalgPipeline(OpPassManager &pm) {
  pm.addPass(createConvertRopeToLinalgPass());
  // q and k share slices of their tables, and slices of slices are one.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void mlir::rope::registerRopeToLinalgPipeline() {
  PassPipelineRegistration<>(
      "rope-to-linalg",
      "Turn rope ops into structured upstream ops, for any stack that takes "
      "linalg on tensors",
      buildRopeToLinalgPipeline);
}
