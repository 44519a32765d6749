//===- DropLoopBarriers.cpp - One barrier at the end of a loop --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Threads wait for each other where their region ends; a loop that is the last
// of it need not make them wait before, which small rotations would notice.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "rope/Pipelines/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEDROPLOOPBARRIERSPASS
#include "rope/Pipelines/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

namespace {
struct RopeDropLoopBarriersPass
    : public mlir::rope::impl::RopeDropLoopBarriersPassBase<
          RopeDropLoopBarriersPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](omp::WsloopOp loop) {
      // A reduction is complete only after the barrier.
      if (loop.getNowait() || !loop.getReductionVars().empty() ||
          !isa<omp::ParallelOp>(loop->getParentOp()) ||
          !isa_and_nonnull<omp::TerminatorOp>(loop->getNextNode()))
        return;
      loop.setNowait(true);
      ++numBarriers;
    });
  }
};
} // namespace
