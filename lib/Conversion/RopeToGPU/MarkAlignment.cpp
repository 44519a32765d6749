//===- MarkAlignment.cpp - What kernels count on of pointers ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Read from the accesses of compiled kernels rather than from what was planned,
// so that it holds for kernels of any origin.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "rope/Conversion/Passes.h"
#include "rope/Conversion/RopeToGPU/KernelAlignment.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEMARKALIGNMENTPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// The pointer that an address is computed from.
static Value getBase(Value pointer) {
  while (Operation *op = pointer.getDefiningOp()) {
    if (!isa<LLVM::GEPOp, LLVM::AddrSpaceCastOp>(op))
      break;
    pointer = op->getOperand(0);
  }
  return pointer;
}

/// The alignment of each argument that the accesses of the kernel need, 1 for
/// what is no pointer.
static SmallVector<int32_t> getAlignments(LLVM::LLVMFuncOp kernel) {
  SmallVector<int32_t> alignments(kernel.getNumArguments(), 1);
  auto use = [&](Value pointer, Type type, std::optional<uint64_t> alignment) {
    auto argument = dyn_cast<BlockArgument>(getBase(pointer));
    if (!argument || argument.getOwner() != &kernel.getBody().front())
      return;
    int32_t &needed = alignments[argument.getArgNumber()];
    uint64_t bytes = alignment.value_or(
        DataLayout::closest(kernel).getTypeABIAlignment(type));
    needed = std::max(needed, static_cast<int32_t>(bytes));
  };
  kernel.walk([&](Operation *op) {
    if (auto load = dyn_cast<LLVM::LoadOp>(op))
      use(load.getAddr(), load.getType(), load.getAlignment());
    else if (auto store = dyn_cast<LLVM::StoreOp>(op))
      use(store.getAddr(), store.getValue().getType(), store.getAlignment());
  });
  return alignments;
}

namespace {
struct RopeMarkAlignmentPass
    : public rope::impl::RopeMarkAlignmentPassBase<RopeMarkAlignmentPass> {
  using Base::Base;

  void runOnOperation() override {
    SymbolTableCollection symbols;
    getOperation()->walk([&](gpu::LaunchFuncOp launch) {
      auto kernel = symbols.lookupNearestSymbolFrom<LLVM::LLVMFuncOp>(
          launch, launch.getKernel());
      if (!kernel || kernel.isExternal())
        return;
      SmallVector<int32_t> alignments = getAlignments(kernel);
      // Memory may have become several arguments.
      if (alignments.size() != launch.getNumKernelOperands())
        return;
      launch->setDiscardableAttr(
          kAlignmentsAttrName,
          DenseI32ArrayAttr::get(&getContext(), alignments));
    });
  }
};
} // namespace
