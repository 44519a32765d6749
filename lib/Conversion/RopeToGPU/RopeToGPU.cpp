//===- RopeToGPU.cpp - From rope ops on memrefs to kernels ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Rotations that share their tables become one launch, every other op one of
// its own (several behind a check where only the run knows sizes). Straight to
// vectors, because upstream vectorization of a stride-2 view ends in scalar
// loops.
//===----------------------------------------------------------------------===//

#include "../ApplyGroups.h"
#include "HeadKernel.h"
#include "KernelNamer.h"
#include "SinCos.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "rope/Conversion/Passes.h"
#include <numeric>
#include <vector>

namespace mlir::rope {
#define GEN_PASS_DEF_CONVERTROPETOGPUPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

/// What every op must be to become a kernel.
static LogicalResult checkOperands(Operation *op) {
  if (op->getParentOfType<gpu::LaunchOp>() ||
      op->getParentOfType<gpu::GPUModuleOp>())
    return op->emitOpError("inside device code cannot become a kernel");
  for (Type type : op->getOperandTypes()) {
    if (isa<RankedTensorType>(type))
      return op->emitOpError(
          "on tensors cannot become a kernel; bufferize it first");
    MemRefType memref = dyn_cast<MemRefType>(type);
    if (!memref)
      continue;
    Type element = memref.getElementType();
    if (!element.isIntOrFloat() ||
        !llvm::is_contained({8, 16, 32, 64}, element.getIntOrFloatBitWidth()))
      if (!element.isIndex() || !isa<TableOp>(op))
        return op->emitOpError("cannot become a kernel: elements of type ")
               << element << " are not supported";
  }
  return success();
}

static AngleSource getAngleSource(OpBuilder &b, TableOp op) {
  AngleSource source{StridedOperand::get(b, op.getLoc(), op.getPositions()),
                     StridedOperand::get(b, op.getLoc(), op.getInvFreq()),
                     std::nullopt, op.getScale(), std::nullopt};
  if (std::optional<ArrayRef<int64_t>> axes = op.getAxisMap())
    source.axisMap = llvm::to_vector(*axes);
  if (op.getAttentionFactorAttr())
    source.factor = op.getAttentionFactorAttr().getValueAsDouble();
  return source;
}

/// Without tables in memory, `table` makes them.
static HeadKernel getHeadKernel(OpBuilder &b, ApplyOp op, TableOp table) {
  Location loc = op.getLoc();
  RopeLayoutAttrInterface layout = op.getLayout();
  RopeLayoutAttrInterface written = op.getWrittenLayout();
  StridedOperand x = StridedOperand::get(b, loc, op.getX());
  StridedOperand y =
      op.getX() == op.getInit() ? x : StridedOperand::get(b, loc, op.getInit());
  RotationTables tables;
  tables.dims.assign(op.getRank(), -1);
  tables.pairDim = op.getTablePairDim();
  tables.perLane = static_cast<bool>(op.getPerLane());
  tables.conjugate = static_cast<bool>(op.getConjugate());
  tables.computeType = op.getArithmeticType();
  for (auto [i, expr] : llvm::enumerate(op.getTableMap().getResults()))
    tables.dims[cast<AffineDimExpr>(expr).getPosition()] = i;
  if (table) {
    tables.angles = getAngleSource(b, table);
    tables.elementType = cast<FloatType>(table.getTableType().getElementType());
  } else {
    tables.cos = StridedOperand::get(b, loc, op.getCos());
    tables.sin = StridedOperand::get(b, loc, op.getSin());
  }

  SmallVector<int64_t> entries[] = {op.getTableEntries(0),
                                    op.getTableEntries(1)};
  auto readMap = [=](int64_t pair, int64_t c) {
    return layout.getLane(pair, c);
  };
  auto writeMap = [=](int64_t pair, int64_t c) {
    return written.getLane(pair, c);
  };
  auto slotMap = [first = std::move(entries[0]),
                  second = std::move(entries[1])](int64_t pair, int64_t c) {
    return c == 0 ? first[pair] : second[pair];
  };
  return {loc,
          x,
          y,
          static_cast<int64_t>(op.getDim()),
          layout.getHeadDim(),
          readMap,
          writeMap,
          layout.getNumLivePairs(),
          layout.getPassThroughLanes(),
          written.getPassThroughLanes(),
          std::move(tables),
          slotMap};
}

/// Live pairs keep their number, the other lanes their order.
static HeadKernel getHeadKernel(OpBuilder &b, PermuteOp op) {
  Location loc = op.getLoc();
  RopeLayoutAttrInterface from = op.getFrom(), to = op.getTo();
  auto readMap = [=](int64_t pair, int64_t c) { return from.getLane(pair, c); };
  auto writeMap = [=](int64_t pair, int64_t c) { return to.getLane(pair, c); };
  return {loc,
          StridedOperand::get(b, loc, op.getX()),
          StridedOperand::get(b, loc, op.getInit()),
          static_cast<int64_t>(op.getDim()),
          from.getHeadDim(),
          readMap,
          writeMap,
          from.getNumLivePairs(),
          from.getPassThroughLanes(),
          to.getPassThroughLanes(),
          std::nullopt,
          readMap};
}

/// The widest vector of pairs that the tables and the frequencies allow.
static int64_t getPairsPerThread(TableOp op, const AngleSource &source,
                                 ArrayRef<StridedOperand> tables,
                                 int64_t vectorBytes) {
  int64_t numPairs = op.getNumPairs(), last = op.getTableType().getRank() - 1;
  int64_t pairs =
      std::max<int64_t>(vectorBytes / tables.front().getElementBytes(), 1);
  if (!isStatic(source.invFreq.strides[0], 1))
    return 1;
  for (const StridedOperand &table : tables) {
    if (!isStatic(table.strides[last], 1))
      return 1;
    int64_t alignment =
        table.getRowAlignment(last, vectorBytes, /*assume=*/false);
    pairs = std::min(pairs,
                     std::max<int64_t>(alignment / table.getElementBytes(), 1));
  }
  return std::max<int64_t>(std::gcd(pairs, numPairs), 1);
}

static void lowerTable(OpBuilder &b, TableOp op, const Schedule &schedule,
                       const KernelNames &names) {
  Location loc = op.getLoc();
  AngleSource source = getAngleSource(b, op);
  StridedOperand tables[] = {StridedOperand::get(b, loc, op.getCos()),
                             StridedOperand::get(b, loc, op.getSin())};
  int64_t vectorBytes = schedule.alignedPointers ? schedule.vectorBytes : 1;
  int64_t numPairs = getPairsPerThread(op, source, tables, vectorBytes);
  bool use32Bit = llvm::all_of(
      ArrayRef<const StridedOperand *>{&source.positions, &source.invFreq,
                                       &tables[0], &tables[1]},
      [](const StridedOperand *operand) {
        return operand->isSmall().value_or(false);
      });
  FloatType compute = tables[0].type.getElementType().isF64()
                          ? FloatType(b.getF64Type())
                          : FloatType(b.getF32Type());
  LaneMemory freqMemory;
  freqMemory.elementBytes = source.invFreq.getElementBytes();
  freqMemory.rowAlignment =
      std::max(source.invFreq.getRowAlignment(0, vectorBytes, /*assume=*/false),
               freqMemory.elementBytes);
  LaunchSpace space;
  space.inner.emplace_back(tables[0].sizes);
  space.inner[0].back() = b.getIndexAttr(op.getNumPairs() / numPairs);
  buildLaunch(
      b, loc, space, getLaunchOptions(schedule, names, use32Bit),
      [&](IndexMath &math, size_t, ArrayRef<Value>, ArrayRef<Value> point) {
        auto placeOf = [&](const StridedOperand &operand, ArrayRef<Value> at) {
          Value place = math.get(operand.offset);
          // An axis comes before the dimensions of the table.
          for (auto [coordinate, stride] : llvm::zip_equal(
                   at, ArrayRef(operand.strides).take_back(at.size())))
            place = math.add(place, math.mul(coordinate, math.get(stride)));
          return place;
        };
        Value row = placeOf(source.positions, point.drop_back());
        auto [cosine, sine] = buildAngleRow(
            math, loc, source,
            buildPositionPlaces(math, source, row, point.back(), numPairs),
            point.back(), numPairs, freqMemory, compute);
        SmallVector<Value> at(point);
        at.back() = math.mul(point.back(), numPairs);
        for (auto [table, value] :
             llvm::zip_equal(tables, SmallVector<Value>{cosine, sine})) {
          Value cast =
              buildFloatCast(b, loc, value, table.type.getElementType());
          buildStore(math.b, loc, cast, buildFlatView(math.b, loc, table),
                     math.toIndex(placeOf(table, at)), table.strides.back(),
                     numPairs * table.getElementBytes());
        }
      });
}

/// Whether the tables are read by a kernel, or by a rotation that is none yet.
static bool isRead(TableOp op) {
  auto reads = [](Operation *user) {
    return !isa<TableOp, memref::DeallocOp>(user);
  };
  return llvm::any_of(op.getCos().getUsers(), reads) ||
         llvm::any_of(op.getSin().getUsers(), reads);
}

/// Erases what nobody reads: the op and the memory that it wrote.
static void eraseTable(TableOp op) {
  SmallVector<Value> tables{op.getCos(), op.getSin()};
  op.erase();
  for (Value table : tables) {
    for (Operation *user : llvm::make_early_inc_range(table.getUsers()))
      user->erase();
    table.getDefiningOp()->erase();
  }
}

namespace {
struct ConvertRopeToGPUPass
    : public rope::impl::ConvertRopeToGPUPassBase<ConvertRopeToGPUPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<Schedule> plain =
        choosePlainSchedule(module, chip, features, schedule);
    if (failed(plain))
      return signalPassFailure();
    device = getDevice(chip, features);
    SmallVector<Operation *> others;
    WalkResult result = module.walk([&](Operation *op) {
      if (!isa<ApplyOp, TableOp, PermuteOp>(op))
        return WalkResult::advance();
      if (!isa<ApplyOp>(op))
        others.push_back(op);
      return WalkResult(checkOperands(op));
    });
    if (result.wasInterrupted())
      return signalPassFailure();

    KernelNamer namer(module);
    const KernelNames &names = namer.getNames();
    TableRules rules;
    rules.forSeveralGroups = rules.withAxes = rules.ofOtherTypes = true;
    SmallPtrSet<Operation *, 4> fused;
    for (ApplyGroup &group : collectGroups(module, rules)) {
      namer.setOp(group.ops.front());
      TableOp table = lowerGroup(group, names);
      // Others may make it, too, or read it.
      if (table && !isRead(table)) {
        fused.insert(table);
        eraseTable(table);
      }
    }
    for (Operation *op : others) {
      if (fused.contains(op))
        continue;
      namer.setOp(op);
      OpBuilder b(op);
      if (auto permute = dyn_cast<PermuteOp>(op))
        lower(b, op, getHeadKernel(b, permute), *plain, names);
      else
        lowerTable(b, cast<TableOp>(op), *plain, names);
      op->erase();
    }
  }

private:
  void lower(OpBuilder &b, Operation *op, ArrayRef<HeadKernel> members,
             const Schedule &chosen, const KernelNames &names) {
    std::string plan = buildHeadKernel(b, members, chosen, names);
    if (printSchedule)
      op->emitRemark("schedule: ") << print(chosen) << plan;
  }

  /// Returns the table op that is not needed any more, if any.
  TableOp lowerGroup(ApplyGroup &group, const KernelNames &names) {
    OpBuilder b(group.ops.back());
    ApplyOp first = group.ops.front();
    // The pair has to be where rope.table puts it.
    TableOp table = group.table;
    if (table && first.getTablePairDim() != table.getTableType().getRank() - 1)
      table = {};
    std::vector<HeadKernel> members;
    for (ApplyOp op : group.ops)
      members.push_back(getHeadKernel(b, op, table));
    std::string error;
    FailureOr<Schedule> chosen =
        chooseSchedule(getWork(members, /*isTableComputed=*/table != nullptr),
                       device, schedule, error);
    assert(succeeded(chosen) && "the overrides were read before");
    if (table && !chosen->tableInRegisters) {
      table = {};
      members.clear();
      for (ApplyOp op : group.ops)
        members.push_back(getHeadKernel(b, op, table));
    }
    lower(b, first, members, *chosen, names);
    for (ApplyOp op : group.ops)
      op.erase();
    return table;
  }

  Device device;
};
} // namespace
