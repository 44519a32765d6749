//===- TestFuseConsumer.cpp - Fuse a rope op after its producer -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// No upstream pass or transform op fuses a consumer into the tiles of its
// producer; this one calls the function that does, for every rope op.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
struct TestFuseConsumerPass
    : PassWrapper<TestFuseConsumerPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestFuseConsumerPass)

  StringRef getArgument() const final { return "test-rope-fuse-consumer"; }
  StringRef getDescription() const final {
    return "fuse rope ops into the loops that make one of their operands";
  }
  void getDependentDialects(DialectRegistry &registry) const final {
    registry.insert<scf::SCFDialect>();
  }

  void runOnOperation() final {
    SmallVector<TilingInterface> ops;
    getOperation()->walk([&](TilingInterface op) {
      if (isa<ApplyOp, PermuteOp, TableOp>(op.getOperation()))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (TilingInterface op : ops) {
      LoopLikeOpInterface loop;
      for (Value operand : op->getOperands())
        if (!loop)
          loop = operand.getDefiningOp<LoopLikeOpInterface>();
      if (!loop)
        continue;
      if (failed(scf::tileAndFuseConsumer(rewriter, op, loop)))
        op.emitRemark("not fused");
    }
  }
};
} // namespace

namespace mlir::rope::test {
void registerTestFuseConsumerPass() {
  PassRegistration<TestFuseConsumerPass>();
}
} // namespace mlir::rope::test
