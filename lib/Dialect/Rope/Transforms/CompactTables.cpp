//===- CompactTables.cpp - rope-compact-tables ------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A constant table that packs cosines with sines, or has every entry twice, is
// read with a stride; here the entries that are read are put side by side.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPECOMPACTTABLESPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

namespace {
/// A table and how it is read out of a constant, the op next to the constant
/// first.
struct TableView {
  Value table;
  SmallVector<Operation *> chain;
};
} // namespace

/// Whether `slice` takes one stretch of memory out of a tensor in row-major
/// order.
static bool isContiguous(tensor::ExtractSliceOp slice) {
  ArrayRef<int64_t> source = slice.getSourceType().getShape();
  int64_t dim = source.size() - 1;
  while (dim >= 0 && slice.getStaticSizes()[dim] == source[dim])
    --dim;
  if (dim >= 0 && slice.getStaticSizes()[dim] > 1 &&
      slice.getStaticStrides()[dim] != 1)
    return false;
  return llvm::all_of(
      slice.getStaticSizes().take_front(std::max<int64_t>(dim, 0)),
      [](int64_t size) { return size == 1; });
}

static bool isStatic(tensor::ExtractSliceOp slice) {
  return slice.getOffsets().empty() && slice.getSizes().empty() &&
         slice.getStrides().empty() && slice.getSourceType().hasStaticShape();
}

/// The constant that `table` is a view of, if some slice on the way takes more
/// than one stretch of memory.
static std::pair<arith::ConstantOp, TableView> findView(Value table) {
  TableView view{table, {}};
  bool isScattered = false;
  for (Operation *op = table.getDefiningOp(); op;
       op = op->getOperand(0).getDefiningOp()) {
    if (arith::ConstantOp constant = dyn_cast<arith::ConstantOp>(op)) {
      if (!isScattered || !isPermutableConstant(constant.getValue()))
        break;
      std::reverse(view.chain.begin(), view.chain.end());
      return {constant, view};
    }
    tensor::ExtractSliceOp slice = dyn_cast<tensor::ExtractSliceOp>(op);
    if (slice && isStatic(slice))
      isScattered |= !isContiguous(slice);
    else if (!isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op) ||
             !cast<RankedTensorType>(op->getResult(0).getType())
                  .hasStaticShape())
      break;
    view.chain.push_back(op);
  }
  return {};
}

/// Whether everything that reads `constant` does so through `views`.
static bool areAllReaders(arith::ConstantOp constant,
                          ArrayRef<TableView> views) {
  SmallPtrSet<Operation *, 8> known;
  SmallPtrSet<Value, 4> tables;
  for (const TableView &view : views) {
    known.insert_range(view.chain);
    tables.insert(view.table);
  }
  SmallVector<Value> worklist{constant.getResult()};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (tables.contains(value))
      continue;
    for (Operation *user : value.getUsers()) {
      if (!known.contains(user))
        return false;
      worklist.push_back(user->getResult(0));
    }
  }
  return true;
}

static ElementsAttr evaluate(ElementsAttr value, ArrayRef<Operation *> chain) {
  for (Operation *op : chain) {
    RankedTensorType type = cast<RankedTensorType>(op->getResult(0).getType());
    if (tensor::ExtractSliceOp slice = dyn_cast<tensor::ExtractSliceOp>(op))
      value = sliceConstant(value, slice.getStaticOffsets(),
                            slice.getStaticSizes(), slice.getStaticStrides());
    value = reshapeConstant(value, type);
  }
  return value;
}

namespace {
struct RopeCompactTablesPass
    : public rope::impl::RopeCompactTablesPassBase<RopeCompactTablesPass> {
  using Base::Base;

  void runOnOperation() override {
    llvm::MapVector<Operation *, SmallVector<TableView>> views;
    SmallPtrSet<Value, 16> seen;
    getOperation()->walk([&](ApplyOp apply) {
      for (Value table : {apply.getCos(), apply.getSin()}) {
        if (!seen.insert(table).second)
          continue;
        auto [constant, view] = findView(table);
        if (constant)
          views[constant].push_back(std::move(view));
      }
    });
    for (auto &[op, tables] : views) {
      arith::ConstantOp constant = cast<arith::ConstantOp>(op);
      RankedTensorType source = cast<RankedTensorType>(constant.getType());
      int64_t numElements = 0;
      for (const TableView &view : tables)
        numElements +=
            cast<RankedTensorType>(view.table.getType()).getNumElements();
      // Never a second copy of what is there.
      if (numElements > source.getNumElements() ||
          !areAllReaders(constant, tables))
        continue;
      compact(constant, tables);
    }
  }

  // slice(constant) = the constant of the entries in the slice.
  void compact(arith::ConstantOp constant, ArrayRef<TableView> tables) {
    for (const TableView &view : tables) {
      OpBuilder builder(constant);
      ElementsAttr entries =
          evaluate(cast<ElementsAttr>(constant.getValue()), view.chain);
      Value table = view.table;
      table.replaceAllUsesWith(arith::ConstantOp::create(
          builder, constant.getLoc(), cast<TypedAttr>(entries)));
      ++numCompacted;
    }
    // Views may share the first ops of their chains.
    SmallPtrSet<Operation *, 8> erased;
    for (const TableView &view : tables)
      for (Operation *op : llvm::reverse(view.chain))
        if (!erased.contains(op) && op->use_empty()) {
          erased.insert(op);
          op->erase();
        }
    constant.erase();
  }
};
} // namespace
