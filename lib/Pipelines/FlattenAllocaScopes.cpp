//===- FlattenAllocaScopes.cpp - Stack memory of OpenMP loops ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Between convert-scf-to-openmp, which makes scopes of one block, and the
// lowering of control flow, which needs more.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/PatternMatch.h"
#include "rope/Pipelines/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEFLATTENALLOCASCOPESPASS
#include "rope/Pipelines/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// The allocations that a scope frees; fails if one has a size that may change
/// from one iteration to the next.
static LogicalResult
collectAllocations(memref::AllocaScopeOp scope,
                   SmallVectorImpl<memref::AllocaOp> &allocations) {
  WalkResult walk = scope.getBodyRegion().walk([&](Operation *op) {
    if (isa<memref::AllocaScopeOp>(op))
      return WalkResult::skip();
    auto allocation = dyn_cast<memref::AllocaOp>(op);
    if (!allocation)
      return WalkResult::advance();
    if (allocation->getNumOperands() != 0)
      return WalkResult::interrupt();
    allocations.push_back(allocation);
    return WalkResult::advance();
  });
  return failure(walk.wasInterrupted());
}

static bool flatten(RewriterBase &rewriter, memref::AllocaScopeOp scope) {
  auto parallel = scope->getParentOfType<omp::ParallelOp>();
  if (!parallel || !isa<omp::LoopNestOp>(scope->getParentOp()) ||
      scope->getNumResults() != 0 || !scope.getBodyRegion().hasOneBlock())
    return false;
  SmallVector<memref::AllocaOp> allocations;
  if (failed(collectAllocations(scope, allocations)))
    return false;
  for (memref::AllocaOp allocation : allocations)
    rewriter.moveOpBefore(allocation, &parallel.getRegion().front(),
                          parallel.getRegion().front().begin());
  Block &body = scope.getBodyRegion().front();
  rewriter.eraseOp(body.getTerminator());
  rewriter.inlineBlockBefore(&body, scope);
  rewriter.eraseOp(scope);
  return true;
}

namespace {
struct RopeFlattenAllocaScopesPass
    : public mlir::rope::impl::RopeFlattenAllocaScopesPassBase<
          RopeFlattenAllocaScopesPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<memref::AllocaScopeOp> scopes;
    getOperation()->walk(
        [&](memref::AllocaScopeOp scope) { scopes.push_back(scope); });
    for (memref::AllocaScopeOp scope : scopes)
      numScopes += flatten(rewriter, scope);
  }
};
} // namespace
