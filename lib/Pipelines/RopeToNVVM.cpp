//===- RopeToNVVM.cpp - From rope ops to PTX and cubin ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Stock passes around convert-rope-to-gpu, each with its reason.
//===----------------------------------------------------------------------===//

#include "rope/Pipelines/RopeToNVVM.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "rope/Conversion/Passes.h"
#include "rope/Pipelines/HostLowering.h"

using namespace mlir;
using namespace mlir::rope;

static StringRef getUpstreamName(GPUFormat format) {
  switch (format) {
  case GPUFormat::PTX:
    return "isa";
  case GPUFormat::Cubin:
    return "bin";
  case GPUFormat::Bitcode:
    return "llvm";
  }
  llvm_unreachable("unknown format");
}

static void addBufferization(OpPassManager &pm) {
  // arith and math ops on whole tensors have no bufferization of their own.
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  // What is still a tensor.empty has no destination to be written into.
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A caller outside has to know the strides: there are none to know.
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  // The caller owns device memory: results are written where it says.
  pm.addPass(bufferization::createDropEquivalentBufferResultsPass());
  addResultArguments(pm);
}

/// The options that both passes have.
template <typename PassOptionsT>
static PassOptionsT getKernelOptions(const RopeToNVVMOptions &options) {
  PassOptionsT result;
  result.chip = options.chip;
  result.features = options.features;
  result.schedule = options.schedule;
  result.printSchedule = options.printSchedule;
  return result;
}

/// Functions of math that kernels of linalg ops have, and those of rope ops
/// have not.
static void addMathPasses(OpPassManager &gpuPM) {
  // bf16 and f16 have no functions of their own.
  gpuPM.addPass(math::createMathExtendToSupportedTypes());
  gpuPM.addPass(createRopeExpandKernelMathPass());
  gpuPM.addPass(createConvertMathToLLVMPass());
  gpuPM.addPass(arith::createArithExpandOpsPass());
}

static void addKernelPasses(OpPassManager &pm,
                            const RopeToNVVMOptions &options) {
  bool hasLinalg = options.linalgKernels || options.road == GPURoad::Linalg;
  // On memrefs a rotation is one linalg op with two results, which reads x
  // once; on tensors it would be two that each read all of it.
  if (options.road == GPURoad::Linalg)
    pm.addPass(createConvertRopeToLinalgPass());
  else
    pm.addPass(createConvertRopeToGPUPass(
        getKernelOptions<ConvertRopeToGPUPassOptions>(options)));
  if (hasLinalg)
    pm.addPass(createRopeLinalgToGPUPass(
        getKernelOptions<RopeLinalgToGPUPassOptions>(options)));
  // No canonicalization before outlining: it would look through the rank-0
  // base pointers, and a kernel cannot take a dynamic memref by bare pointer.
  pm.addPass(createCSEPass());
  // Constants into the kernel, or they become its arguments. No CSE after it,
  // which would merge them with those of the host side again.
  pm.addPass(createGpuLaunchSinkIndexComputationsPass());
  pm.addPass(createGpuKernelOutliningPass());

  OpPassManager &gpuPM = pm.nest<gpu::GPUModuleOp>();
  // Before the views that carry the marks are folded away.
  gpuPM.addPass(createRopeAnnotateKernelsPass());
  gpuPM.addPass(createCanonicalizerPass());
  gpuPM.addPass(createCSEPass());
  if (hasLinalg)
    addMathPasses(gpuPM);
  gpuPM.addPass(memref::createExpandStridedMetadataPass());
  gpuPM.addPass(createLowerAffinePass());
  gpuPM.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions toNVVM;
  toNVVM.useBarePtrCallConv = true;
  gpuPM.addPass(createConvertGpuOpsToNVVMOps(toNVVM));
  gpuPM.addPass(createCanonicalizerPass());
  gpuPM.addPass(createCSEPass());
  gpuPM.addPass(createReconcileUnrealizedCastsPass());
  // Once kernels are compiled, nobody can ask them.
  pm.addPass(createRopeMarkAlignmentPass());
}

void mlir::rope::buildRopeKernelsPipeline(OpPassManager &pm,
                                          const RopeToNVVMOptions &options) {
  addKernelPasses(pm, options);

  RopeAttachNVVMTargetPassOptions target;
  target.chip = options.chip;
  // Empty means no more than is used: more would need a newer driver.
  target.features = options.features;
  target.toolkit = options.toolkit;
  pm.addPass(createRopeAttachNVVMTargetPass(target));
  GpuModuleToBinaryPassOptions toBinary;
  toBinary.toolkitPath = options.toolkit;
  toBinary.compilationTarget = getUpstreamName(options.format);
  pm.addPass(createGpuModuleToBinaryPass(toBinary));
}

void mlir::rope::buildRopeToNVVMPipeline(OpPassManager &pm,
                                         const RopeToNVVMOptions &options) {
  addBufferization(pm);
  buildRopeKernelsPipeline(pm, options);
}

void mlir::rope::registerRopeToNVVMPipeline() {
  PassPipelineRegistration<RopeToNVVMOptions>(
      "rope-to-nvvm",
      "Compile rope ops, on tensors or memrefs, to GPU kernels in gpu.binary",
      buildRopeToNVVMPipeline);
}
