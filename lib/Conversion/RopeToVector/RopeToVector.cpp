//===- RopeToVector.cpp - rope ops on memrefs as vector code ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The direct road for CPUs: upstream vectorization of a stride-2 view ends in
// scalar loops.
//===----------------------------------------------------------------------===//

#include "RopeToVector.h"
#include "../ApplyGroups.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "rope/Conversion/Passes.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

namespace mlir::rope {
#define GEN_PASS_DEF_CONVERTROPETOVECTORPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

namespace {
struct ConvertRopeToVectorPass
    : public mlir::rope::impl::ConvertRopeToVectorPassBase<
          ConvertRopeToVectorPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (vectorWidth != 0 &&
        (vectorWidth < 2 || !llvm::isPowerOf2_64(vectorWidth)))
      return emitError(UnknownLoc::get(context),
                       "vector-width must be a power of two, got ")
             << vectorWidth.getValue();
    llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
    bool hasAVX512 = features.lookup("avx512f");
    machine.vectorWidth = vectorWidth;
    if (vectorWidth == 0)
      machine.vectorWidth = hasAVX512 ? 16 : features.lookup("avx") ? 8 : 4;
    machine.roundsToBF16 =
        roundToBF16 == BF16Rounding::Native ||
        (roundToBF16 == BF16Rounding::Host &&
         features.lookup(machine.vectorWidth >= 16 ? "avx512bf16"
                                                   : "avxneconvert"));
    machine.hasNonTemporalStores =
        llvm::Triple(llvm::sys::getProcessTriple()).isX86();
    machine.hasFMA = vectorWidth != 0 || features.lookup("fma");
    readHostCaches(machine);
    if (numThreads != 0)
      machine.numThreads = numThreads;
    std::string error;
    FailureOr<Schedule> chosen =
        chooseSchedule(Work(), machine, schedule, error);
    if (failed(chosen))
      return emitError(UnknownLoc::get(context)) << error;
    plain = *chosen;
    return success();
  }

  void runOnOperation() override {
    SmallVector<ApplyGroup> groups = collectGroups(getOperation());
    for (ApplyGroup &group : groups)
      lowerGroup(group);
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      // Before bufferization they stay.
      if (isa<PermuteOp, TableOp>(op) && op->getNumResults() == 0)
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      OpBuilder b(op);
      if (auto permute = dyn_cast<PermuteOp>(op))
        lowerPermute(b, permute, machine, plain);
      else
        lowerTable(b, cast<TableOp>(op), machine, plain);
      op->erase();
    }
    numLowered += ops.size();
  }

private:
  void lowerGroup(ApplyGroup &group) {
    std::string error;
    FailureOr<Schedule> chosen = chooseSchedule(getWork(group.ops, group.table),
                                                machine, schedule, error);
    assert(succeeded(chosen) && "the overrides were read before");
    if (printSchedule)
      group.ops.front().emitRemark("schedule: ") << print(*chosen);
    TableOp table = chosen->fusesTable ? group.table : TableOp();
    OpBuilder b(group.ops.back());
    lowerApplies(b, group.ops, table, machine, *chosen);
    for (ApplyOp op : group.ops)
      op->erase();
    if (table)
      table->erase();
    numLowered += group.ops.size() + (table ? 1 : 0);
  }

  Machine machine;
  /// For tables that are stored and for permutations.
  Schedule plain;
};
} // namespace
