//===- AnnotateKernels.cpp - What LLVM and ptxas are told -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What is known when a launch is built has to reach the kernel that outlining
// makes of it; marks on the views of memory carry it.
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "rope/Conversion/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEANNOTATEKERNELSPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

/// An argument with no views but those that nobody writes through.
static void markArgument(gpu::GPUFuncOp function, BlockArgument argument) {
  if (!isa<MemRefType>(argument.getType()) || argument.use_empty() ||
      !llvm::all_of(argument.getUsers(), [](Operation *user) {
        return user->hasAttr(kReadOnlyAttrName);
      }))
    return;
  UnitAttr unit = UnitAttr::get(function.getContext());
  for (StringRef name : {LLVM::LLVMDialect::getNoAliasAttrName(),
                         LLVM::LLVMDialect::getReadonlyAttrName()})
    function.setArgAttr(argument.getArgNumber(), name, unit);
}

namespace {
struct RopeAnnotateKernelsPass
    : public rope::impl::RopeAnnotateKernelsPassBase<RopeAnnotateKernelsPass> {
  using Base::Base;

  void runOnOperation() override {
    for (auto function : getOperation().getOps<gpu::GPUFuncOp>()) {
      for (BlockArgument argument : function.getArguments())
        markArgument(function, argument);
      function.walk([&](Operation *op) {
        op->removeDiscardableAttr(kReadOnlyAttrName);
        Attribute minBlocks = op->removeDiscardableAttr(kMinBlocksAttrName);
        if (minBlocks)
          function->setDiscardableAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                                       minBlocks);
      });
    }
  }
};
} // namespace
