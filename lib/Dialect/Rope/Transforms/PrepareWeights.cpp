//===- PrepareWeights.cpp - Weights that are arguments ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A program that expects prepared weights says so on its arguments, which a
// second run reads: nothing is ever prepared twice.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/PrepareWeights.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/Transforms/Manifest.h"

using namespace mlir;
using namespace mlir::rope;

WeightArguments::WeightArguments(Operation *root, WeightPlacement placement)
    : root(root), placement(placement) {
  if (ModuleOp module = dyn_cast<ModuleOp>(root))
    hasPrepareFunction =
        module.lookupSymbol(RopeDialect::kPrepareFunctionName) != nullptr;
}

bool WeightArguments::isCalled(Operation *function) {
  auto [it, isNew] = called.try_emplace(function, false);
  if (isNew)
    it->second = !SymbolTable::symbolKnownUseEmpty(function, root);
  return it->second;
}

std::string WeightArguments::whyStays(BlockArgument argument) {
  Block *block = argument.getOwner();
  FunctionOpInterface function =
      dyn_cast_or_null<FunctionOpInterface>(block->getParentOp());
  if (placement == WeightPlacement::None || !function || !block->isEntryBlock())
    return "it comes from outside the function, or from a region";
  unsigned index = argument.getArgNumber();
  if (function.getArgAttr(index, RopeDialect::kLayoutAttrName))
    return "its layout is a contract with the caller";
  RankedTensorType type = dyn_cast<RankedTensorType>(argument.getType());
  if (!type || !type.hasStaticShape())
    return "it comes from outside the function, and its shape is not static";
  if (placement == WeightPlacement::Inline)
    return "";
  if (function.getArgAttr(index, RopeDialect::kPreparedAttrName))
    return "it is a weight that is prepared already";
  if (hasPrepareFunction)
    return (Twine(
                "it comes from outside the function, and the program has '@") +
            RopeDialect::kPrepareFunctionName + "' already")
        .str();
  if (isCalled(function))
    return "it comes from outside the function, which is used in this module";
  return "";
}

void WeightArguments::add(BlockArgument argument, const LaneShuffle &shuffle,
                          ArrayRef<LayoutChange> changes) {
  Weight &weight = weights[argument];
  llvm::append_range(weight.changes, changes);
  if (weight.shuffles.empty() ||
      weight.shuffles.back().getDim() != shuffle.getDim()) {
    weight.shuffles.push_back(shuffle);
    return;
  }
  // Moved by another application before.
  int64_t size =
      cast<RankedTensorType>(argument.getType()).getDimSize(shuffle.getDim());
  SmallVector<int64_t> first = weight.shuffles.back().expand(size);
  SmallVector<int64_t> lanes;
  for (int64_t lane : shuffle.expand(size))
    lanes.push_back(first[lane]);
  weight.shuffles.back() = LaneShuffle(shuffle.getDim(), lanes);
  if (weight.shuffles.back().isIdentity())
    weight.shuffles.pop_back();
}

SmallVector<WeightMove> WeightArguments::describe(BlockArgument argument,
                                                  const Weight &weight) const {
  RankedTensorType type = cast<RankedTensorType>(argument.getType());
  SmallVector<WeightMove> moves;
  for (const LaneShuffle &shuffle : weight.shuffles)
    llvm::append_range(moves,
                       describeMoves(shuffle, type.getDimSize(shuffle.getDim()),
                                     weight.changes));
  return moves;
}

void WeightArguments::finishInline() {
  for (auto &[argument, weight] : weights) {
    if (weight.shuffles.empty())
      continue;
    OpBuilder builder = OpBuilder::atBlockBegin(argument.getOwner());
    // Everything but the ops that permute reads the new order.
    SmallVector<OpOperand *> uses;
    for (OpOperand &use : argument.getUses())
      uses.push_back(&use);
    Value moved = createMoves(builder, argument.getLoc(), argument,
                              describe(argument, weight));
    for (OpOperand *use : uses)
      use->set(moved);
  }
}

void WeightArguments::finishPrepared() {
  SmallVector<std::pair<BlockArgument, SmallVector<WeightMove>>> moved;
  for (auto &[argument, weight] : weights)
    if (!weight.shuffles.empty())
      moved.push_back({argument, describe(argument, weight)});
  if (moved.empty())
    return;
  // In the order of the program, not of the analysis.
  ModuleOp module = cast<ModuleOp>(root);
  llvm::DenseMap<Operation *, int64_t> order;
  for (auto [index, op] : llvm::enumerate(module.getOps()))
    order[&op] = index;
  auto getKey = [&](BlockArgument argument) {
    return std::pair(order.lookup(argument.getOwner()->getParentOp()),
                     argument.getArgNumber());
  };
  llvm::sort(moved, [&](const auto &a, const auto &b) {
    return getKey(a.first) < getKey(b.first);
  });

  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  SmallVector<Type> types;
  for (auto &[argument, moves] : moved)
    types.push_back(argument.getType());
  func::FuncOp prepare = func::FuncOp::create(
      builder, module.getLoc(), RopeDialect::kPrepareFunctionName,
      builder.getFunctionType(types, types));
  Block *body = prepare.addEntryBlock();
  builder.setInsertionPointToStart(body);
  SmallVector<Value> results;
  SmallVector<Attribute> manifest;
  for (auto [number, entry] : llvm::enumerate(moved)) {
    auto &[argument, moves] = entry;
    FunctionOpInterface function =
        cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
    results.push_back(createMoves(builder, argument.getLoc(),
                                  body->getArgument(number), moves));
    function.setArgAttr(argument.getArgNumber(), RopeDialect::kPreparedAttrName,
                        builder.getI64IntegerAttr(number));
    appendManifestMoves(manifest, function.getName(), argument.getArgNumber(),
                        number, argument.getType(), moves);
  }
  func::ReturnOp::create(builder, module.getLoc(), results);
  prepare->setAttr(RopeDialect::kManifestAttrName,
                   builder.getArrayAttr(manifest));
}

void WeightArguments::finish() {
  if (placement == WeightPlacement::Inline)
    finishInline();
  if (placement == WeightPlacement::Prepare)
    finishPrepared();
}
