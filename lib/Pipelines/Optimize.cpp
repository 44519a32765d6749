//===- Optimize.cpp - rope-optimize -----------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// From exported IR to IR without complex ops and reorders on rotary paths.
//===----------------------------------------------------------------------===//

#include "rope/Pipelines/Optimize.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::rope;

void mlir::rope::buildOptimizePipeline(OpPassManager &pm,
                                       const OptimizePipelineOptions &options) {
  // Fewer values to prove things about, and tables that are equal are one.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // Before anything fuses: a rotation inside q.k has no tensor of its own.
  RopeRaisePassOptions raiseOptions;
  raiseOptions.strictFP = options.strictFP;
  pm.addNestedPass<func::FuncOp>(createRopeRaisePass(raiseOptions));
  // What only the spelled-out rotations used is dead now, and q and k read the
  // same tables. Permutations that meet weights or rope.apply directly go here,
  // without the whole-function analysis.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  RopeFoldLayoutPassOptions foldOptions;
  foldOptions.layout = options.layout;
  foldOptions.kernel = options.kernel;
  foldOptions.weights = options.weights;
  foldOptions.kvCache = options.kvCache;
  foldOptions.manifest = options.manifest;
  foldOptions.duplicateWeights = options.duplicateWeights;
  pm.addPass(createRopeFoldLayoutPass(foldOptions));
  // After the fold, which may take tables in another order.
  pm.addNestedPass<func::FuncOp>(createRopeCompactTablesPass());
  // Two uses of one constant may have been rewritten alike.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  // Nothing names the weights as they were any more.
  if (options.dropDeadResources)
    pm.addPass(createRopeDropDeadResourcesPass());
  // Last, so that it says what the program has become.
  if (!options.report.empty()) {
    RopeReportPassOptions reportOptions;
    reportOptions.format = ReportFormat::JSON;
    reportOptions.output = options.report;
    reportOptions.layout = options.layout;
    reportOptions.kernel = options.kernel;
    pm.addPass(createRopeReportPass(reportOptions));
  }
}

void mlir::rope::registerOptimizePipeline() {
  PassPipelineRegistration<OptimizePipelineOptions>(
      "rope-optimize",
      "raise RoPE, fold its layouts into the weights, and clean up",
      buildOptimizePipeline);
}
