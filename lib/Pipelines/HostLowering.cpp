//===- HostLowering.cpp - From linalg on tensors to the CPU -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Stock passes and a loop order, in the sequence that takes whole exported
// models to the LLVM dialect: matmuls, norms, softmax, gathers, complex
// numbers, asserts.
//===----------------------------------------------------------------------===//

#include "rope/Pipelines/HostLowering.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "rope/Pipelines/Passes.h"

using namespace mlir;
using namespace mlir::rope;

/// On tensors: fewer and larger ops, so that fewer temporaries are needed.
static void addTensorPasses(OpPassManager &pm) {
  // Exporters leave dead and repeated ops, and dynamic dims that are known.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  OpPassManager &funcPM = pm.nest<func::FuncOp>();
  // arith and math ops on whole tensors have no bufferization of their own.
  funcPM.addPass(createConvertElementwiseToLinalgPass());
  // Only generics are fused.
  funcPM.addPass(createLinalgGeneralizeNamedOpsPass());
  funcPM.addPass(createLinalgElementwiseOpFusionPass());
  pm.addPass(createCSEPass());
}

void mlir::rope::addResultArguments(OpPassManager &pm) {
  bufferization::BufferResultsToOutParamsPassOptions options;
  options.addResultAttribute = true;
  options.hoistStaticAllocs = true;
  options.hoistDynamicAllocs = true;
  options.modifyPublicFunctions = true;
  pm.addPass(bufferization::createBufferResultsToOutParamsPass(options));
  pm.addPass(createRopeMarkResultArgumentsPass());
}

static void addBufferization(OpPassManager &pm, bool deallocate,
                             HostInterface interface) {
  // What is still a tensor.empty has no destination to be written into.
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A caller outside has to know the strides: there are none to know.
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createCanonicalizerPass());
  if (interface != HostInterface::Descriptors) {
    addResultArguments(pm);
  }
  // While the control flow is structured, as the pass needs it.
  if (deallocate)
    bufferization::buildBufferDeallocationPipeline(
        pm, bufferization::BufferDeallocationPipelineOptions());
  // A returned constant or argument is copied for the caller.
  pm.addPass(createConvertBufferizationToMemRefPass());
}

static void addLoopPasses(OpPassManager &pm) {
  OpPassManager &funcPM = pm.nest<func::FuncOp>();
  funcPM.addPass(createRopeOrderLoopsPass());
  funcPM.addPass(createConvertLinalgToLoopsPass());
  // Makes subviews, reshapes and casts plain arithmetic on offsets, which is
  // written with affine.apply.
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  // Address arithmetic that does not depend on a loop leaves it.
  pm.addPass(createLoopInvariantCodeMotionPass());
  pm.addPass(createCSEPass());
}

static void addLLVMPasses(OpPassManager &pm, int64_t numThreads,
                          HostInterface interface) {
  if (numThreads != 1) {
    ConvertSCFToOpenMPPassOptions options;
    options.numThreads = numThreads;
    pm.addPass(createConvertSCFToOpenMPPass(options));
    // Control flow in scopes for stack memory could not be lowered.
    pm.addPass(createRopeFlattenAllocaScopesPass());
    pm.addPass(createRopeDropLoopBarriersPass());
  }

  // Complex products become real ones before anything is said about math.
  pm.addPass(createConvertComplexToStandardPass());
  pm.addPass(createConvertVectorToSCFPass());
  pm.addPass(createSCFToControlFlowPass());
  // Integer powers and the like have no function in libm.
  pm.addPass(createConvertMathToFuncs());
  // Intrinsics where LLVM has one, libm for the rest (erf, tanh ...).
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createConvertComplexToLLVMPass());
  pm.addPass(createConvertVectorToLLVMPass());
  pm.addPass(createRopeDropContractsPass());
  // ceildivsi, floordivsi and friends.
  pm.addPass(arith::createArithExpandOpsPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  ConvertFuncToLLVMPassOptions toLLVM;
  toLLVM.useBarePtrCallConv = interface == HostInterface::Pointers;
  pm.addPass(createConvertFuncToLLVMPass(toLLVM));
  pm.addPass(createConvertControlFlowToLLVMPass());
  if (numThreads != 1)
    pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void mlir::rope::buildHostLoweringPipeline(OpPassManager &pm,
                                           const HostLoweringOptions &options) {
  if (options.lowerRopeOnTensors)
    options.lowerRopeOnTensors(pm);
  addTensorPasses(pm);
  addBufferization(pm, options.deallocate, options.interface);
  if (options.lowerRopeOnMemRefs)
    options.lowerRopeOnMemRefs(pm);
  addLoopPasses(pm);
  addLLVMPasses(pm, options.numThreads, options.interface);
}

void mlir::rope::registerHostLoweringPipeline() {
  PassPipelineRegistration<HostLoweringOptions>(
      "rope-lower-to-llvm-host",
      "Lower a model without rope ops from linalg on tensors to the LLVM "
      "dialect for the CPU",
      buildHostLoweringPipeline);
}
