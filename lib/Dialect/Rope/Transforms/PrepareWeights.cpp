//===- PrepareWeights.cpp - Weights that are arguments ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A program that expects prepared weights says so on its arguments and globals,
// which a second run reads: nothing is ever prepared twice.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/PrepareWeights.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/Transforms/Manifest.h"

using namespace mlir;
using namespace mlir::rope;

WeightArguments::WeightArguments(Operation *root, WeightPlacement placement)
    : root(root), placement(placement), globals(root) {
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

std::string WeightArguments::whyPreparedStays() const {
  if (!hasPrepareFunction)
    return "";
  return (Twine("it comes from outside the function, and the program has '@") +
          RopeDialect::kPrepareFunctionName + "' already")
      .str();
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
  if (function->getParentOp() != root)
    return "it is an argument in a module inside, which no manifest names";
  if (root->getParentOp() && !function.isPrivate())
    return "it is an argument that the program around its module may pass";
  if (std::string why = whyPreparedStays(); !why.empty())
    return why;
  if (isCalled(function))
    return "it comes from outside the function, which is used in this module";
  return "";
}

std::string WeightArguments::whyStays(GlobalOpInterface global) {
  if (placement == WeightPlacement::None)
    return global.isExternGlobal()
               ? "it is a global that comes from outside"
               : "it is a global that others may read in its old order";
  if (placement == WeightPlacement::Inline)
    return "";
  if (global->hasAttr(RopeDialect::kPreparedAttrName))
    return "it is a weight that is prepared already";
  if (globals.isNested(global))
    return "it is a global of a module inside, which no manifest names";
  // Nobody passes its value, so that nobody could prepare it.
  if (!global.isExternGlobal())
    return "it is a global with a value that others may read in its old order";
  if (global.isMutableGlobal())
    return "it is a global that others may write to in its old order";
  return whyPreparedStays();
}

LayoutFlowOptions WeightArguments::getOptions() {
  LayoutFlowOptions options;
  options.whyArgumentStays = [this](BlockArgument argument) {
    return whyStays(argument);
  };
  options.globals = &globals;
  options.whyGlobalStays = [this](GlobalOpInterface global) {
    return whyStays(global);
  };
  return options;
}

void WeightArguments::add(BlockArgument argument, const LaneShuffle &shuffle,
                          ArrayRef<LayoutChange> changes) {
  add({argument.getOwner()->getParentOp(), argument.getArgNumber()},
      argument.getType(), shuffle, changes);
}

void WeightArguments::add(GlobalOpInterface global, const LaneShuffle &shuffle,
                          ArrayRef<LayoutChange> changes) {
  add({global, -1}, global.getGlobalType(), shuffle, changes);
}

void WeightArguments::add(Source source, Type type, const LaneShuffle &shuffle,
                          ArrayRef<LayoutChange> changes) {
  Weight &weight = weights[source];
  weight.type = cast<RankedTensorType>(type);
  llvm::append_range(weight.changes, changes);
  if (weight.shuffles.empty() ||
      weight.shuffles.back().getDim() != shuffle.getDim()) {
    weight.shuffles.push_back(shuffle);
    return;
  }
  // Moved by another application before.
  int64_t size = weight.type.getDimSize(shuffle.getDim());
  SmallVector<int64_t> first = weight.shuffles.back().expand(size);
  SmallVector<int64_t> lanes;
  for (int64_t lane : shuffle.expand(size))
    lanes.push_back(first[lane]);
  weight.shuffles.back() = LaneShuffle(shuffle.getDim(), lanes);
  if (weight.shuffles.back().isIdentity())
    weight.shuffles.pop_back();
}

SmallVector<WeightMove> WeightArguments::describe(const Weight &weight) const {
  SmallVector<WeightMove> moves;
  for (const LaneShuffle &shuffle : weight.shuffles)
    llvm::append_range(
        moves, describeMoves(shuffle, weight.type.getDimSize(shuffle.getDim()),
                             weight.changes));
  return moves;
}

void WeightArguments::finishInline() {
  auto permute = [&](OpBuilder &builder, Value value, const Weight &weight) {
    // Everything but the ops that permute reads the new order.
    SmallVector<OpOperand *> uses;
    for (OpOperand &use : value.getUses())
      uses.push_back(&use);
    Value moved = createMoves(builder, value.getLoc(), value, describe(weight));
    for (OpOperand *use : uses)
      use->set(moved);
  };
  for (auto &[source, weight] : weights) {
    if (weight.shuffles.empty())
      continue;
    if (GlobalOpInterface global = dyn_cast<GlobalOpInterface>(source.first)) {
      for (OpResult load : globals.getLoads(global)) {
        OpBuilder builder(global.getContext());
        builder.setInsertionPointAfterValue(load);
        permute(builder, load, weight);
      }
      continue;
    }
    BlockArgument argument =
        cast<FunctionOpInterface>(source.first).getArgument(source.second);
    OpBuilder builder = OpBuilder::atBlockBegin(argument.getOwner());
    permute(builder, argument, weight);
  }
}

void WeightArguments::finishPrepared() {
  SmallVector<std::pair<Source, SmallVector<WeightMove>>> moved;
  for (auto &[source, weight] : weights)
    if (!weight.shuffles.empty())
      moved.push_back({source, describe(weight)});
  if (moved.empty())
    return;
  // In the order of the program, not of the analysis.
  ModuleOp module = cast<ModuleOp>(root);
  llvm::DenseMap<Operation *, int64_t> order;
  for (auto [index, op] : llvm::enumerate(module.getOps()))
    order[&op] = index;
  llvm::sort(moved, [&](const auto &a, const auto &b) {
    return std::pair(order.lookup(a.first.first), a.first.second) <
           std::pair(order.lookup(b.first.first), b.first.second);
  });

  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  SmallVector<Type> types;
  for (auto &[source, moves] : moved)
    types.push_back(weights[source].type);
  func::FuncOp prepare = func::FuncOp::create(
      builder, module.getLoc(), RopeDialect::kPrepareFunctionName,
      builder.getFunctionType(types, types));
  Block *body = prepare.addEntryBlock();
  builder.setInsertionPointToStart(body);
  SmallVector<Value> results;
  SmallVector<Attribute> manifest;
  for (auto [number, entry] : llvm::enumerate(moved)) {
    auto &[source, moves] = entry;
    Attribute result = builder.getI64IntegerAttr(number);
    ManifestWeight weight;
    Location loc = source.first->getLoc();
    if (GlobalOpInterface global = dyn_cast<GlobalOpInterface>(source.first)) {
      global->setAttr(RopeDialect::kPreparedAttrName, result);
      weight.global = SymbolTable::getSymbolName(global).getValue();
    } else {
      FunctionOpInterface function = cast<FunctionOpInterface>(source.first);
      loc = function.getArgument(source.second).getLoc();
      function.setArgAttr(source.second, RopeDialect::kPreparedAttrName,
                          result);
      weight.function = function.getName();
      weight.argument = source.second;
    }
    weight.result = number;
    weight.type = types[number];
    results.push_back(
        createMoves(builder, loc, body->getArgument(number), moves));
    appendManifestMoves(manifest, weight, moves);
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
