//===- MarkResultArguments.cpp - Memory for results -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What a result was is an argument after buffer-results-to-out-params. An
// allocation was apart from all other memory; an argument has to be declared to
// be, or q and k of a layer would not share a loop nest.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "rope/Pipelines/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEMARKRESULTARGUMENTSPASS
#include "rope/Pipelines/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

static constexpr StringRef resultName = "bufferize.result";

namespace {
struct RopeMarkResultArgumentsPass
    : public mlir::rope::impl::RopeMarkResultArgumentsPassBase<
          RopeMarkResultArgumentsPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](func::FuncOp function) {
      for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
        if (!function.getArgAttr(i, resultName))
          continue;
        function.removeArgAttr(i, resultName);
        function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                            UnitAttr::get(&getContext()));
        ++numMarked;
      }
    });
  }
};
} // namespace
