//===- rope-opt.cpp - The pass driver -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// mlir-opt with every upstream dialect and pass, plus ours.
//===----------------------------------------------------------------------===//

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "rope/InitAll.h"

// Passes that only tests use; the tool needs no header of theirs.
namespace mlir::rope::test {
void registerTestConstantsToArgumentsPass();
void registerTestFuseConsumerPass();
void registerTestGlobals(DialectRegistry &registry);
void registerTestLaneEvalPass();
void registerTestLaneMaterializePass();
void registerTestRaiseCostPasses();
} // namespace mlir::rope::test

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  mlir::rope::registerAllDialects(registry);
  mlir::registerAllPasses();
  mlir::rope::registerAllPasses();
  mlir::rope::test::registerTestConstantsToArgumentsPass();
  mlir::rope::test::registerTestFuseConsumerPass();
  mlir::rope::test::registerTestGlobals(registry);
  mlir::rope::test::registerTestLaneEvalPass();
  mlir::rope::test::registerTestLaneMaterializePass();
  mlir::rope::test::registerTestRaiseCostPasses();
  return mlir::asMainReturnCode(
      mlir::MlirOptMain(argc, argv, "rope-mlir pass driver\n", registry));
}
