//===- TableOrigin.cpp - Where a table comes from ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Follows values, not indices: positions that pick rows of a table are no
// source of it.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/TableOrigin.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
class Walker {
public:
  TableOrigin run(Value table);

private:
  void visit(Value value);
  void visitBody(linalg::LinalgOp op, Operation *inner);
  void addSource(TableOrigin::Source source) {
    found |= 1u << static_cast<unsigned>(source);
  }
  void addAccess(TableOrigin::Access access) {
    origin.access = std::max(origin.access, access);
  }

  TableOrigin origin;
  llvm::SetVector<Value> worklist;
  unsigned found = 0;
};
} // namespace

/// Whether a body reads this value from a tensor: a position, if it is an
/// index.
static bool isRead(Value value) {
  llvm::SetVector<Value> worklist;
  worklist.insert(value);
  for (unsigned i = 0; i < worklist.size(); ++i) {
    Value current = worklist[i];
    Operation *op = current.getDefiningOp();
    if (!op)
      return isa<linalg::LinalgOp>(current.getParentBlock()->getParentOp());
    if (isa<tensor::ExtractOp>(op))
      return true;
    worklist.insert(op->operand_begin(), op->operand_end());
  }
  return false;
}

/// One op of the body of a structured op.
void Walker::visitBody(linalg::LinalgOp op, Operation *inner) {
  if (isa<math::CosOp, math::SinOp, math::SincosOp, complex::CosOp,
          complex::SinOp, complex::ExpOp>(inner))
    return addSource(TableOrigin::Source::Computed);
  if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
    if (llvm::any_of(extract.getIndices(), isRead))
      addAccess(TableOrigin::Access::Gathered);
    worklist.insert(extract.getTensor());
    return;
  }
  // Conditions and indices choose among values, and are none.
  for (Value operand : inner->getOperands())
    if (isa<FloatType, ComplexType>(operand.getType()))
      worklist.insert(operand);
}

void Walker::visit(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op) {
    auto argument = cast<BlockArgument>(value);
    Operation *parent = argument.getOwner()->getParentOp();
    if (auto structured = dyn_cast_if_present<linalg::LinalgOp>(parent))
      worklist.insert(structured.getMatchingOpOperand(argument)->get());
    else
      addSource(isa_and_present<FunctionOpInterface>(parent) &&
                        argument.getOwner()->isEntryBlock()
                    ? TableOrigin::Source::Argument
                    : TableOrigin::Source::Other);
    return;
  }
  if (auto parent = dyn_cast_if_present<linalg::LinalgOp>(op->getParentOp()))
    return visitBody(parent, op);
  // Scalars that slices and sizes use say nothing of the values.
  if (!isa<ShapedType>(value.getType()) || isa<tensor::EmptyOp>(op))
    return;
  if (matchPattern(op, m_Constant()))
    return addSource(TableOrigin::Source::Constant);
  if (isa<TableOp>(op))
    return addSource(TableOrigin::Source::Table);
  if (isa<math::CosOp, math::SinOp, math::SincosOp>(op))
    return addSource(TableOrigin::Source::Computed);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    Operation *yield = structured.getBlock()->getTerminator();
    worklist.insert(yield->getOperand(cast<OpResult>(value).getResultNumber()));
    return;
  }
  if (auto gather = dyn_cast<tensor::GatherOp>(op)) {
    addAccess(TableOrigin::Access::Gathered);
    worklist.insert(gather.getSource());
    return;
  }
  if (auto slice = dyn_cast<OffsetSizeAndStrideOpInterface>(op))
    if (llvm::any_of(slice.getMixedOffsets(),
                     [](OpFoldResult offset) { return isa<Value>(offset); }))
      addAccess(TableOrigin::Access::Sliced);
  if (op->getNumRegions() > 0 || op->getNumOperands() == 0 ||
      !isMemoryEffectFree(op))
    return addSource(TableOrigin::Source::Other);
  worklist.insert(op->operand_begin(), op->operand_end());
}

TableOrigin Walker::run(Value table) {
  worklist.insert(table);
  for (unsigned i = 0; i < worklist.size(); ++i)
    visit(worklist[i]);
  if (found)
    origin.source = static_cast<TableOrigin::Source>(llvm::countr_zero(found));
  return origin;
}

TableOrigin rope::getTableOrigin(Value table) { return Walker().run(table); }

StringRef rope::stringify(TableOrigin::Source source) {
  switch (source) {
  case TableOrigin::Source::Table:
    return "rope.table";
  case TableOrigin::Source::Computed:
    return "computed";
  case TableOrigin::Source::Argument:
    return "argument";
  case TableOrigin::Source::Constant:
    return "constant";
  case TableOrigin::Source::Other:
    return "other";
  }
  llvm_unreachable("unknown source");
}

StringRef rope::stringify(TableOrigin::Access access) {
  switch (access) {
  case TableOrigin::Access::Whole:
    return "whole";
  case TableOrigin::Access::Sliced:
    return "sliced";
  case TableOrigin::Access::Gathered:
    return "gathered";
  }
  llvm_unreachable("unknown access");
}
