//===- RopeToGPU.cpp - From rope ops on memrefs to kernels ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Each op becomes one launch (two behind a check where alignment hangs on
// dynamic strides). Straight to vectors, because upstream vectorization of a
// stride-2 view ends in scalar loops.
//===----------------------------------------------------------------------===//

#include "HeadKernel.h"
#include "SinCos.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Conversion/Passes.h"
#include "llvm/ADT/StringSet.h"

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

static void lowerApply(OpBuilder &b, ApplyOp op,
                       const HeadKernelOptions &options) {
  Location loc = op.getLoc();
  RopeLayoutAttrInterface layout = op.getLayout();
  RopeLayoutAttrInterface written = op.getWrittenLayout();
  StridedOperand x = StridedOperand::get(b, loc, op.getX());
  StridedOperand y =
      op.getX() == op.getInit() ? x : StridedOperand::get(b, loc, op.getInit());
  RotationTables tables{StridedOperand::get(b, loc, op.getCos()),
                        StridedOperand::get(b, loc, op.getSin()),
                        SmallVector<int64_t>(op.getRank(), -1),
                        op.getTablePairDim(),
                        static_cast<bool>(op.getPerLane()),
                        static_cast<bool>(op.getConjugate()),
                        op.getArithmeticType()};
  int64_t dim = op.getDim();
  for (auto [i, expr] : llvm::enumerate(op.getTableMap().getResults()))
    tables.dims[cast<AffineDimExpr>(expr).getPosition()] = i;

  // Slot t of a per-lane table belongs to the t-th live lane.
  SmallVector<int64_t> slotOfLane(layout.getHeadDim(), -1);
  for (auto [slot, lane] : llvm::enumerate(layout.getLiveLanes()))
    slotOfLane[lane] = slot;
  auto readMap = [&](int64_t pair, int64_t c) {
    return layout.getLane(pair, c);
  };
  auto writeMap = [&](int64_t pair, int64_t c) {
    return written.getLane(pair, c);
  };
  auto slotMap = [&](int64_t pair, int64_t c) {
    return slotOfLane[layout.getLane(pair, c)];
  };
  HeadKernel kernel{loc,
                    x,
                    y,
                    dim,
                    layout.getHeadDim(),
                    readMap,
                    writeMap,
                    layout.getNumLivePairs(),
                    layout.getPassThroughLanes(),
                    written.getPassThroughLanes(),
                    std::move(tables),
                    slotMap};
  buildHeadKernel(b, kernel, options);
}

/// Live pairs keep their number, the other lanes their order.
static void lowerPermute(OpBuilder &b, PermuteOp op,
                         const HeadKernelOptions &options) {
  Location loc = op.getLoc();
  RopeLayoutAttrInterface from = op.getFrom(), to = op.getTo();
  auto readMap = [&](int64_t pair, int64_t c) { return from.getLane(pair, c); };
  auto writeMap = [&](int64_t pair, int64_t c) { return to.getLane(pair, c); };
  HeadKernel kernel{loc,
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
  buildHeadKernel(b, kernel, options);
}

/// An integer, index or float as a float of type `type`.
static Value buildToFloat(OpBuilder &b, Location loc, Value value, Type type) {
  if (isa<FloatType>(value.getType()))
    return buildFloatCast(b, loc, value, type);
  if (value.getType().isIndex())
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
  return arith::SIToFPOp::create(b, loc, type, value);
}

static void lowerTable(OpBuilder &b, TableOp op, LaunchOptions options) {
  Location loc = op.getLoc();
  StridedOperand positions = StridedOperand::get(b, loc, op.getPositions());
  StridedOperand invFreq = StridedOperand::get(b, loc, op.getInvFreq());
  StridedOperand cos = StridedOperand::get(b, loc, op.getCos());
  StridedOperand sin = StridedOperand::get(b, loc, op.getSin());
  options.use32Bit = positions.isSmall() && invFreq.isSmall() &&
                     cos.isSmall() && sin.isSmall();
  Type element = cos.type.getElementType();
  Type compute = element.isF64() ? b.getF64Type() : b.getF32Type();
  buildLaunch(
      b, loc, cos.sizes, options, [&](IndexMath &math, ArrayRef<Value> point) {
        OpBuilder &b = math.b;
        Value pair = point.back();
        auto offsetOf = [&](const StridedOperand &operand, ArrayRef<Value> at) {
          Value offset = math.get(operand.offset);
          for (auto [coordinate, stride] : llvm::zip_equal(at, operand.strides))
            offset = math.add(offset, math.mul(coordinate, math.get(stride)));
          return math.toIndex(offset);
        };
        auto load = [&](const StridedOperand &operand, ArrayRef<Value> at) {
          Value value = buildScalarLoad(b, loc, buildFlatView(b, loc, operand),
                                        offsetOf(operand, at));
          return buildToFloat(b, loc, value, compute);
        };
        SmallVector<Value> at(point.drop_back());
        if (std::optional<ArrayRef<int64_t>> axes = op.getAxisMap())
          at.insert(at.begin(), math.select(*axes, pair));
        Value angle = arith::MulFOp::create(b, loc, load(positions, at),
                                            load(invFreq, pair));
        Value scale;
        if (op.getScale())
          scale = buildFloatCast(b, loc, op.getScale(), compute);
        else if (std::optional<APFloat> factor = op.getAttentionFactor())
          scale = arith::ConstantOp::create(
              b, loc, b.getFloatAttr(compute, factor->convertToDouble()));
        auto store = [&](const StridedOperand &table, Value value) {
          if (scale)
            value = arith::MulFOp::create(b, loc, value, scale);
          buildScalarStore(b, loc, buildFloatCast(b, loc, value, element),
                           buildFlatView(b, loc, table),
                           offsetOf(table, point));
        };
        auto [sine, cosine] = buildSinCos(b, loc, angle);
        store(cos, cosine);
        store(sin, sine);
      });
}

static FlatSymbolRefAttr getUniqueName(SymbolTable &symbols, StringRef base) {
  std::string name = base.str();
  for (int64_t i = 0; symbols.lookup(name); ++i)
    name = (base + "_" + Twine(i)).str();
  return FlatSymbolRefAttr::get(symbols.getOp()->getContext(), name);
}

namespace {
struct ConvertRopeToGPUPass
    : public rope::impl::ConvertRopeToGPUPassBase<ConvertRopeToGPUPass> {
  using Base::Base;

  void runOnOperation() override {
    HeadKernelOptions options;
    options.vectorBytes = vectorBytes;
    options.rowsPerThread = rowsPerThread;
    options.minThreads = minThreads;
    options.launch.blockSize = blockSize;
    if (!llvm::isPowerOf2_64(vectorBytes) || rowsPerThread < 1 ||
        blockSize < 1 || blockSize > 1024) {
      getOperation()->emitError(
          "vector-bytes must be a power of two, rows-per-thread positive and "
          "block-size between 1 and 1024");
      return signalPassFailure();
    }
    // One gpu.module for all: one piece of PTX.
    SymbolTable symbols(getOperation());
    options.launch.module = getUniqueName(symbols, "rope_kernels");
    StringSet<> names;
    StringRef current;
    options.launch.makeName = [&]() {
      std::string name = current.str();
      for (int64_t i = 0; !names.insert(name).second; ++i)
        name = (current + "_" + Twine(i)).str();
      return FlatSymbolRefAttr::get(&getContext(), name);
    };
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<ApplyOp, TableOp, PermuteOp>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      if (failed(checkOperands(op)))
        return signalPassFailure();
      OpBuilder b(op);
      auto function = op->getParentOfType<FunctionOpInterface>();
      std::string name =
          ((function ? function.getName() : StringRef("rope")) + "_kernel")
              .str();
      current = name;
      if (ApplyOp apply = dyn_cast<ApplyOp>(op))
        lowerApply(b, apply, options);
      else if (PermuteOp permute = dyn_cast<PermuteOp>(op))
        lowerPermute(b, permute, options);
      else
        lowerTable(b, cast<TableOp>(op), options.launch);
      op->erase();
    }
  }
};
} // namespace
