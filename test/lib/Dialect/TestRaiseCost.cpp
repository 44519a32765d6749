//===- TestRaiseCost.cpp - What rope-raise looks at -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Pass statistics are compiled out of release builds of LLVM, and times differ
// from run to run: tests count proofs and expansions, and see the filter alone.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Dialect/Rope/Transforms/LaneMixing.h"
#include "rope/Dialect/Rope/Transforms/RaiseReport.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
struct TestRaiseCostPass
    : PassWrapper<TestRaiseCostPass, OperationPass<func::FuncOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestRaiseCostPass)

  StringRef getArgument() const final { return "test-rope-raise-cost"; }
  StringRef getDescription() const final {
    return "raise rotations and say how much was looked at";
  }
  void getDependentDialects(DialectRegistry &registry) const final {
    registry.insert<RopeDialect>();
    registerLaneSemanticsExternalModels(registry);
  }

  void runOnOperation() final {
    LaneBudget budget = getRaiseBudget();
    RaiseResult result = raiseRotations(getOperation(), budget);
    int64_t numRopes = 0;
    getOperation()->walk([&](ApplyOp) { ++numRopes; });
    llvm::outs() << getOperation().getName() << ": " << numRopes
                 << " rotations, " << result.numProofs << " proofs, "
                 << result.numExpansions << " expansions\n";
  }
};

struct TestLaneMixingPass
    : PassWrapper<TestLaneMixingPass, OperationPass<func::FuncOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestLaneMixingPass)

  StringRef getArgument() const final { return "test-rope-lane-mixing"; }
  StringRef getDescription() const final {
    return "mark the values of which a lane may depend on two of another value";
  }
  void getDependentDialects(DialectRegistry &registry) const final {
    registerLaneSemanticsExternalModels(registry);
  }

  void runOnOperation() final {
    LaneContext lanes;
    LaneMixing mixing(lanes);
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (op == getOperation())
        return WalkResult::advance();
      mixing.visit(op);
      for (Value result : op->getResults())
        if (isa<RankedTensorType>(result.getType()) && mixing.mayMix(result))
          op->emitRemark("lanes of the result may be mixed");
      if (mixing.mayMixInBody(op))
        op->emitRemark("a scalar in the body may mix lanes");
      return isa<linalg::LinalgOp>(op) ? WalkResult::skip()
                                       : WalkResult::advance();
    });
  }
};
} // namespace

namespace mlir::rope::test {
void registerTestRaiseCostPasses() {
  PassRegistration<TestRaiseCostPass>();
  PassRegistration<TestLaneMixingPass>();
}
} // namespace mlir::rope::test
