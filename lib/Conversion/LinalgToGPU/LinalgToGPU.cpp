//===- LinalgToGPU.cpp - From linalg ops on memrefs to kernels --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every structured op a launch: what rope ops mean in linalg, and their
// neighbours.
//===----------------------------------------------------------------------===//

#include "../RopeToGPU/KernelNamer.h"
#include "LinalgKernel.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "rope/Conversion/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPELINALGTOGPUPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

/// Copies between dense memrefs need no kernel.
static bool isStridedCopy(memref::CopyOp op) {
  auto source = dyn_cast<MemRefType>(op.getSource().getType());
  auto target = dyn_cast<MemRefType>(op.getTarget().getType());
  return source && target && source.getRank() != 0 &&
         (!source.getLayout().isIdentity() || !target.getLayout().isIdentity());
}

static bool isDeviceCode(Operation *op) {
  return op->getParentOfType<gpu::LaunchOp>() ||
         op->getParentOfType<gpu::GPUModuleOp>();
}

namespace {
struct RopeLinalgToGPUPass
    : public rope::impl::RopeLinalgToGPUPassBase<RopeLinalgToGPUPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<Schedule> chosen =
        choosePlainSchedule(module, chip, features, schedule);
    if (failed(chosen))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    SmallVector<memref::CopyOp> copies;
    module.walk([&](memref::CopyOp copy) {
      if (isStridedCopy(copy) && !isDeviceCode(copy))
        copies.push_back(copy);
    });
    for (memref::CopyOp copy : copies) {
      rewriter.setInsertionPoint(copy);
      linalg::makeMemRefCopyOp(rewriter, copy.getLoc(), copy.getSource(),
                               copy.getTarget());
      rewriter.eraseOp(copy);
    }
    SmallVector<linalg::LinalgOp> ops;
    WalkResult result = module.walk([&](linalg::LinalgOp op) {
      if (isDeviceCode(op))
        return WalkResult::advance();
      ops.push_back(op);
      std::string obstacle = findLinalgObstacle(op);
      if (obstacle.empty())
        return WalkResult::advance();
      op->emitOpError("cannot become a kernel: ") << obstacle;
      return WalkResult::interrupt();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    KernelNamer namer(module);
    for (linalg::LinalgOp op : ops) {
      namer.setOp(op, ("_" + op->getName().stripDialect()).str());
      std::string plan = buildLinalgKernel(op, *chosen, namer.getNames());
      if (printSchedule)
        op->emitRemark("kernel: ")
            << plan << " block-size=" << chosen->blockSize;
      rewriter.eraseOp(op);
    }
    numKernels += ops.size();
  }
};
} // namespace
