//===- GPULowering.cpp - Programs whose rotations are kernels ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The host lowering, with the second half of rope-to-nvvm inside.
//===----------------------------------------------------------------------===//

#include "GPULowering.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Pass/PassManager.h"
#include "rope/Conversion/Passes.h"
#include "rope/Pipelines/HostLowering.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
/// Copies what kernels were compiled to, before it becomes data of the program.
struct CollectImagesPass
    : public PassWrapper<CollectImagesPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CollectImagesPass)

  explicit CollectImagesPass(std::vector<KernelImage> &images)
      : images(images) {}

  void runOnOperation() override {
    for (const GPUObject &object : extractGPUObjects(getOperation()))
      images.push_back({object.name, object.data.str()});
  }

  std::vector<KernelImage> &images;
};
} // namespace

static bool usesTensors(ModuleOp module) {
  WalkResult result = module.walk([](Operation *op) {
    auto function = dyn_cast<FunctionOpInterface>(op);
    bool isFound =
        llvm::any_of(op->getOperandTypes(), llvm::IsaPred<TensorType>) ||
        llvm::any_of(op->getResultTypes(), llvm::IsaPred<TensorType>) ||
        (function &&
         llvm::any_of(function.getArgumentTypes(), llvm::IsaPred<TensorType>));
    return isFound ? WalkResult::interrupt() : WalkResult::advance();
  });
  return result.wasInterrupted();
}

LogicalResult mlir::rope::lowerForGPU(ModuleOp module, GPUFormat format,
                                      StringRef options,
                                      std::vector<KernelImage> &images) {
  RopeToNVVMOptions kernels;
  kernels.format = format;
  if (failed(kernels.parseFromString(options)))
    return module.emitError("--gpu-options are not those of rope-to-nvvm");
  HostLoweringOptions host;
  // Programs on memrefs free what they allocate, and may launch kernels of
  // their own, which the deallocation of temporaries does not know.
  host.deallocate = usesTensors(module);
  host.lowerRopeOnMemRefs = [&](OpPassManager &pm) {
    buildRopeKernelsPipeline(pm, kernels);
    pm.addPass(std::make_unique<CollectImagesPass>(images));
    RopeLowerLaunchesPassOptions launches;
    // Where all ops are kernels, the host is as blind as that of a device whose
    // memory it cannot use.
    launches.hostAccess = !kernels.linalgKernels;
    pm.addPass(createRopeLowerLaunchesPass(launches));
  };
  PassManager pm(module.getContext());
  buildHostLoweringPipeline(pm, host);
  return pm.run(module);
}
