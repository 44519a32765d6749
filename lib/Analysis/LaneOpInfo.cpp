//===- LaneOpInfo.cpp - What evaluation asks of an op once ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An op is evaluated at many elements; its interfaces, maps and iterators are
// the same for all of them.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"

using namespace mlir;
using namespace mlir::rope;

const LaneContext::Impl::OpInfo &LaneContext::Impl::getInfo(Operation *op) {
  auto it = opInfos.find(op);
  if (it != opInfos.end())
    return it->second;
  OpInfo info;
  info.model = dyn_cast<LaneSemanticsInterface>(op);
  info.isStructured = !info.model && isa<linalg::LinalgOp>(op);
  info.isConstant = op->hasTrait<OpTrait::ConstantLike>();
  info.makesShaped =
      llvm::any_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
  info.folded = foldConstant(op);
  return opInfos[op] = info;
}

const LaneContext::Impl::Structured &
LaneContext::Impl::getStructured(Operation *op) {
  std::unique_ptr<Structured> &info = structuredOps[op];
  if (info)
    return *info;
  auto structured = cast<linalg::LinalgOp>(op);
  info = std::make_unique<Structured>();
  info->op = structured;
  info->maps.append(structured.getIndexingMapsArray());
  for (OpOperand &operand : op->getOpOperands()) {
    info->arguments.push_back(
        structured.getMatchingBlockArgument(&operand).getArgNumber());
    info->isShaped.push_back(isa<ShapedType>(operand.get().getType()));
  }
  info->numInputs = structured.getNumDpsInputs();
  info->numLoops = structured.getNumLoops();
  info->reduces = structured.getNumReductionLoops() != 0;
  info->isPure = structured.hasPureTensorSemantics();
  return *info;
}
