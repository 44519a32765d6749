//===- RopeToLLVM.cpp - From rope ops to the LLVM dialect -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The host lowering, with one of two roads for the rope ops.
//===----------------------------------------------------------------------===//

#include "rope/Pipelines/RopeToLLVM.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "rope/Pipelines/HostLowering.h"

using namespace mlir;
using namespace mlir::rope;

void mlir::rope::buildRopeToLLVMPipeline(OpPassManager &pm,
                                         const RopeToLLVMOptions &options) {
  HostLoweringOptions host;
  host.deallocate = options.deallocate;
  host.interface = options.interface;
  if (options.road == CPURoad::Linalg) {
    host.lowerRopeOnTensors = [](OpPassManager &pm) {
      pm.addPass(createConvertRopeToLinalgPass());
    };
    // Functions on memrefs never were tensors.
    host.lowerRopeOnMemRefs = host.lowerRopeOnTensors;
  } else {
    ConvertRopeToVectorPassOptions toVector;
    toVector.vectorWidth = options.vectorWidth;
    toVector.roundToBF16 = options.roundToBF16;
    toVector.numThreads = options.numThreads;
    toVector.schedule = options.schedule;
    toVector.printSchedule = options.printSchedule;
    host.numThreads = options.numThreads;
    host.lowerRopeOnMemRefs = [toVector](OpPassManager &pm) {
      pm.addPass(createConvertRopeToVectorPass(toVector));
      // Loops over one row, and accesses through views.
      pm.addPass(createCanonicalizerPass());
    };
  }
  buildHostLoweringPipeline(pm, host);
}

void mlir::rope::registerRopeToLLVMPipeline() {
  PassPipelineRegistration<RopeToLLVMOptions>(
      "rope-to-llvm",
      "Lower a model with rope ops to the LLVM dialect for the CPU",
      buildRopeToLLVMPipeline);
}
