//===- InitAll.cpp - Register everything of the project -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What tools, the plugin and consumers call.
//===----------------------------------------------------------------------===//

#include "rope/InitAll.h"
#include "mlir/IR/DialectRegistry.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/Conversion/Passes.h"
#include "rope/Dialect/Rope/IR/Globals.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Dialect/Rope/Transforms/BufferizableOpInterfaceImpl.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/RuntimeVerifiableOpInterfaceImpl.h"
#include "rope/Pipelines/Pipelines.h"

void mlir::rope::registerAllDialects(DialectRegistry &registry) {
  registry.insert<RopeDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
  registerGlobalExternalModels(registry);
  registerLaneSemanticsExternalModels(registry);
  registerRuntimeVerifiableOpInterfaceExternalModels(registry);
}

void mlir::rope::registerAllPasses() {
  registerRopePasses();
  registerRopeConversionPasses();
  registerPipelines();
}
