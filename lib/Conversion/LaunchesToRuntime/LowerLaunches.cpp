//===- LowerLaunches.cpp - Launches as calls of the runtime -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Kernels, launches and memory of the host side in terms of
// include/rope/Runtime/GPU.h. Upstream's own wrappers make a stream for each
// launch and wait for it; here the caller's stream orders everything.
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "rope/Conversion/Passes.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPELOWERLAUNCHESPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// The pointer to the first element of a memref, its offset aside.
static Value buildPointer(OpBuilder &b, Location loc, Value memref) {
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(b, loc, memref);
  address = arith::IndexCastOp::create(b, loc, b.getI64Type(), address);
  auto type = LLVM::LLVMPointerType::get(b.getContext());
  return LLVM::IntToPtrOp::create(b, loc, type, address);
}

/// The bytes of memory without gaps; `dynamic` are the sizes that the type does
/// not have.
static Value buildByteSize(OpBuilder &b, Location loc, MemRefType type,
                           ValueRange dynamic) {
  Type element = type.getElementType();
  unsigned bits = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  Value bytes =
      arith::ConstantIndexOp::create(b, loc, llvm::divideCeil(bits, 8));
  auto next = dynamic.begin();
  for (int64_t size : type.getShape()) {
    Value extent =
        ShapedType::isDynamic(size)
            ? *next++
            : arith::ConstantIndexOp::create(b, loc, size).getResult();
    bytes = b.createOrFold<arith::MulIOp>(loc, bytes, extent);
  }
  return bytes;
}

static Value buildByteSize(OpBuilder &b, Location loc, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  SmallVector<Value> dynamic;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (type.isDynamicDim(i))
      dynamic.push_back(memref::DimOp::create(b, loc, memref, i));
  return buildByteSize(b, loc, type, dynamic);
}

static Value buildI64(OpBuilder &b, Location loc, Value index) {
  return b.createOrFold<arith::IndexCastOp>(loc, b.getI64Type(), index);
}

static bool hasNumbers(MemRefType type) {
  Type element = type.getElementType();
  return element.isIntOrFloat() || element.isIndex();
}

/// A memref over `bytes` bytes at a pointer, of type memref<?xi8>.
static Value buildBytes(OpBuilder &b, Location loc, Value pointer,
                        Value bytes) {
  Type i64 = b.getI64Type();
  auto pair = LLVM::LLVMArrayType::get(i64, 1);
  auto type = LLVM::LLVMStructType::getLiteral(
      b.getContext(), {pointer.getType(), pointer.getType(), i64, pair, pair});
  Value zero = LLVM::ConstantOp::create(b, loc, i64, b.getI64IntegerAttr(0));
  Value one = LLVM::ConstantOp::create(b, loc, i64, b.getI64IntegerAttr(1));
  Value descriptor = LLVM::PoisonOp::create(b, loc, type);
  auto insert = [&](Value value, ArrayRef<int64_t> at) {
    descriptor = LLVM::InsertValueOp::create(b, loc, descriptor, value, at);
  };
  insert(pointer, {0});
  insert(pointer, {1});
  insert(zero, {2});
  insert(buildI64(b, loc, bytes), {3, 0});
  insert(one, {4, 0});
  auto memref = MemRefType::get({ShapedType::kDynamic}, b.getI8Type());
  return UnrealizedConversionCastOp::create(b, loc, memref, descriptor)
      .getResult(0);
}

/// A memref of type `type` with the sizes `dynamic`, at a pointer to `bytes`
/// bytes.
static Value buildMemRef(OpBuilder &b, Location loc, MemRefType type,
                         Value pointer, Value bytes, ValueRange dynamic) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  return memref::ViewOp::create(
      b, loc, type, buildBytes(b, loc, pointer, bytes), zero, dynamic);
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

static LogicalResult lowerLaunch(gpu::LaunchFuncOp launch,
                                 RuntimeCalls &calls) {
  if (!launch.getAsyncDependencies().empty() || launch.getAsyncToken() ||
      launch.getAsyncObject())
    return launch.emitOpError("is asynchronous; the stream of the caller "
                              "orders launches, nothing else");
  if (launch.hasClusterSize())
    return launch.emitOpError("has clusters, which the runtime cannot launch");
  OpBuilder b(launch);
  Location loc = launch.getLoc();
  FailureOr<Value> kernel = calls.getKernel(b, launch);
  if (failed(kernel))
    return failure();

  SmallVector<Value> arguments;
  for (Value operand : launch.getKernelOperands()) {
    Type type = operand.getType();
    if (auto memref = dyn_cast<MemRefType>(type)) {
      if (!memref.hasStaticShape() || !memref.getLayout().isIdentity())
        return launch.emitOpError("passes ")
               << type << "; a kernel takes memory as a plain pointer";
      operand = buildPointer(b, loc, operand);
    } else if (type.isIndex()) {
      operand = buildI64(b, loc, operand);
    } else if (!type.isIntOrFloat() && !isa<LLVM::LLVMPointerType>(type)) {
      return launch.emitOpError("passes ") << type << " to a kernel";
    }
    arguments.push_back(operand);
  }
  SmallVector<Value> operands = {*kernel};
  gpu::KernelDim3 grid = launch.getGridSizeOperandValues();
  gpu::KernelDim3 block = launch.getBlockSizeOperandValues();
  for (Value size : {grid.x, grid.y, grid.z, block.x, block.y, block.z})
    operands.push_back(
        size.getType().isInteger(64) ? size
        : size.getType().isIndex()
            ? buildI64(b, loc, size)
            : arith::ExtUIOp::create(b, loc, b.getI64Type(), size));
  Value shared = launch.getDynamicSharedMemorySize();
  operands.push_back(
      shared
          ? arith::ExtUIOp::create(b, loc, b.getI64Type(), shared).getResult()
          : LLVM::ConstantOp::create(b, loc, b.getI64Type(),
                                     b.getI64IntegerAttr(0))
                .getResult());
  operands.push_back(calls.buildArgumentArray(b, launch, arguments));
  calls.call(b, loc, RuntimeFunction::Launch, operands);
  launch.erase();
  return success();
}

static LogicalResult lowerAlloc(memref::AllocOp alloc, RuntimeCalls &calls) {
  MemRefType type = alloc.getType();
  if (!type.getLayout().isIdentity() || !hasNumbers(type))
    return alloc.emitOpError("of type ")
           << type << " cannot be an allocation of the device";
  OpBuilder b(alloc);
  Location loc = alloc.getLoc();
  Value bytes = buildByteSize(b, loc, type, alloc.getDynamicSizes());
  Value pointer =
      calls.call(b, loc, RuntimeFunction::Allocate, buildI64(b, loc, bytes));
  Value memref =
      buildMemRef(b, loc, type, pointer, bytes, alloc.getDynamicSizes());
  alloc.replaceAllUsesWith(memref);
  alloc.erase();
  return success();
}

static void lowerDealloc(memref::DeallocOp dealloc, RuntimeCalls &calls) {
  OpBuilder b(dealloc);
  Location loc = dealloc.getLoc();
  calls.call(b, loc, RuntimeFunction::Free,
             buildPointer(b, loc, dealloc.getMemref()));
  dealloc.erase();
}

static LogicalResult lowerGetGlobal(memref::GetGlobalOp get,
                                    RuntimeCalls &calls) {
  auto global = SymbolTable::lookupNearestSymbolFrom<memref::GlobalOp>(
      get, get.getNameAttr());
  MemRefType type = get.getType();
  if (!global || !global.getConstant() || !type.getLayout().isIdentity() ||
      !hasNumbers(type))
    return get.emitOpError("of something that is no constant of the program; "
                           "the device can have no copy of it");
  OpBuilder b(get);
  Location loc = get.getLoc();
  // The host's own stays, as what is copied.
  auto host = memref::GetGlobalOp::create(b, loc, type, get.getName());
  Value bytes = buildByteSize(b, loc, host);
  Value pointer =
      calls.call(b, loc, RuntimeFunction::Constant,
                 {calls.getConstantCache(b, global), buildPointer(b, loc, host),
                  buildI64(b, loc, bytes)});
  get.replaceAllUsesWith(
      buildMemRef(b, loc, type, pointer, bytes, ValueRange()));
  get.erase();
  return success();
}

/// Copies on the device; between views only if they have no gaps.
static LogicalResult lowerCopy(memref::CopyOp copy, RuntimeCalls &calls) {
  auto source = dyn_cast<MemRefType>(copy.getSource().getType());
  auto target = dyn_cast<MemRefType>(copy.getTarget().getType());
  if (!source || !target || !source.getLayout().isIdentity() ||
      !target.getLayout().isIdentity() || !hasNumbers(source))
    return copy.emitOpError("between views with strides has no kernel");
  OpBuilder b(copy);
  Location loc = copy.getLoc();
  Value bytes = buildByteSize(b, loc, copy.getSource());
  calls.call(b, loc, RuntimeFunction::Copy,
             {buildPointer(b, loc, copy.getTarget()),
              buildPointer(b, loc, copy.getSource()), buildI64(b, loc, bytes)});
  copy.erase();
  return success();
}

/// Whether an op takes memrefs only to pass them on, or asks for their shape.
static bool leavesMemoryAlone(Operation *op) {
  return isa<memref::AssumeAlignmentOp, memref::CastOp, memref::CollapseShapeOp,
             memref::DimOp, memref::ExpandShapeOp,
             memref::ExtractAlignedPointerAsIndexOp,
             memref::ExtractStridedMetadataOp, memref::ReinterpretCastOp,
             memref::SubViewOp, memref::TransposeOp, memref::ViewOp,
             arith::SelectOp, func::CallOp, func::ReturnOp,
             UnrealizedConversionCastOp>(op) ||
         isa<RegionBranchTerminatorOpInterface, BranchOpInterface,
             LoopLikeOpInterface>(op);
}

namespace {
struct RopeLowerLaunchesPass
    : public rope::impl::RopeLowerLaunchesPassBase<RopeLowerLaunchesPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<gpu::BinaryOp> binaries(module.getOps<gpu::BinaryOp>());
    RuntimeCalls calls(module);
    SmallVector<Operation *> ops;
    for (auto function : module.getOps<func::FuncOp>())
      function.walk([&](Operation *op) { ops.push_back(op); });
    for (Operation *op : ops)
      if (failed(lower(op, calls)))
        return signalPassFailure();
    for (gpu::BinaryOp binary : binaries)
      binary.erase();
    if (binaries.empty())
      return;
    // What is left of the container.
    module->removeAttr(gpu::GPUDialect::getContainerModuleAttrName());
  }

private:
  LogicalResult lower(Operation *op, RuntimeCalls &calls) {
    return llvm::TypeSwitch<Operation *, LogicalResult>(op)
        .Case([&](gpu::LaunchFuncOp launch) {
          ++numLaunches;
          return lowerLaunch(launch, calls);
        })
        .Case([&](memref::AllocOp alloc) { return lowerAlloc(alloc, calls); })
        .Case([&](memref::DeallocOp dealloc) {
          lowerDealloc(dealloc, calls);
          return success();
        })
        .Case(
            [&](memref::GetGlobalOp get) { return lowerGetGlobal(get, calls); })
        .Default([&](Operation *op) -> LogicalResult {
          if (hostAccess)
            return success();
          if (auto copy = dyn_cast<memref::CopyOp>(op))
            return lowerCopy(copy, calls);
          if (isa<memref::AllocaOp>(op))
            return op->emitOpError("is memory of the host, which no kernel can "
                                   "use");
          bool hasMemory = llvm::any_of(op->getOperandTypes(),
                                        llvm::IsaPred<BaseMemRefType>);
          if (!hasMemory || leavesMemoryAlone(op))
            return success();
          return op->emitOpError(
              "stays on the host, which cannot use the device's memory");
        });
  }
};
} // namespace
