//===- ReadOnlyArguments.cpp - Arguments for the read-only path -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What is known of memory when a launch is built has to reach the arguments of
// the kernel that outlining makes of it.
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "rope/Conversion/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEMARKREADONLYARGUMENTSPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

namespace {
struct RopeMarkReadOnlyArgumentsPass
    : public rope::impl::RopeMarkReadOnlyArgumentsPassBase<
          RopeMarkReadOnlyArgumentsPass> {
  using Base::Base;

  void runOnOperation() override {
    for (auto function : getOperation().getOps<gpu::GPUFuncOp>())
      for (BlockArgument argument : function.getArguments())
        markArgument(function, argument);
    getOperation().walk([](Operation *op) {
      op->removeDiscardableAttr(gpu_lowering::kReadOnlyAttrName);
    });
  }

private:
  void markArgument(gpu::GPUFuncOp function, BlockArgument argument) {
    if (!isa<MemRefType>(argument.getType()) || argument.use_empty() ||
        !llvm::all_of(argument.getUsers(), [](Operation *user) {
          return user->hasAttr(gpu_lowering::kReadOnlyAttrName);
        }))
      return;
    UnitAttr unit = UnitAttr::get(&getContext());
    for (StringRef name : {LLVM::LLVMDialect::getNoAliasAttrName(),
                           LLVM::LLVMDialect::getReadonlyAttrName()})
      function.setArgAttr(argument.getArgNumber(), name, unit);
  }
};
} // namespace
