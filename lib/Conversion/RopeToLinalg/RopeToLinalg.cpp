//===- RopeToLinalg.cpp - rope ops as upstream ops --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The ops say themselves what they mean; this pass only asks them.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Conversion/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_CONVERTROPETOLINALGPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// Without the attributes of our dialect, the result needs no plugin to be
/// read.
static void dropAttributes(FunctionOpInterface function) {
  auto isOurs = [](NamedAttribute attr) {
    return isa_and_present<RopeDialect>(attr.getNameDialect());
  };
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
    SmallVector<NamedAttribute> attrs(function.getArgAttrs(i));
    llvm::erase_if(attrs, isOurs);
    function.setArgAttrs(i, attrs);
  }
  for (unsigned i = 0, e = function.getNumResults(); i < e; ++i) {
    SmallVector<NamedAttribute> attrs(function.getResultAttrs(i));
    llvm::erase_if(attrs, isOurs);
    function.setResultAttrs(i, attrs);
  }
}

namespace {
struct ConvertRopeToLinalgPass
    : public mlir::rope::impl::ConvertRopeToLinalgPassBase<
          ConvertRopeToLinalgPass> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::AggregatedOpInterface> ops;
    getOperation()->walk([&](Operation *op) {
      if (auto function = dyn_cast<FunctionOpInterface>(op))
        dropAttributes(function);
      if (isa<ApplyOp, PermuteOp, TableOp>(op))
        ops.push_back(cast<linalg::AggregatedOpInterface>(op));
    });
    IRRewriter rewriter(&getContext());
    for (linalg::AggregatedOpInterface op : ops) {
      rewriter.setInsertionPoint(op);
      FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
      if (failed(results)) {
        op->emitOpError("has no decomposition");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, *results);
    }
    numDecomposed += ops.size();
  }
};
} // namespace
