//===- CacheConversion.cpp - Caches of keys in another layout ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One flow for each function, which begins at its contracts and not at an
// application: what is between has to follow, or the contracts stay.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/CacheConversion.h"
#include "mlir/IR/SymbolTable.h"
#include "rope/Dialect/Rope/Transforms/LayoutChoice.h"

using namespace mlir;
using namespace mlir::rope;

void CacheContract::change() {
  StringRef origin = RopeDialect::kConvertedFromAttrName;
  auto update = [&](Attribute old, auto set, auto remove) {
    Attribute first = old ? old : Attribute(from);
    if (first == to)
      remove(origin);
    else
      set(origin, first);
    set(RopeDialect::kLayoutAttrName, to);
  };
  if (isResult)
    update(
        function.getResultAttr(index, origin),
        [&](StringRef name, Attribute value) {
          function.setResultAttr(index, name, value);
        },
        [&](StringRef name) {
          function.removeResultAttr(
              index, StringAttr::get(function.getContext(), name));
        });
  else
    update(
        function.getArgAttr(index, origin),
        [&](StringRef name, Attribute value) {
          function.setArgAttr(index, name, value);
        },
        [&](StringRef name) { function.removeArgAttr(index, name); });
}

static void addContracts(FunctionOpInterface function, LayoutKind kind,
                         SmallVectorImpl<CacheContract> &contracts) {
  auto add = [&](Attribute attribute, bool isResult, unsigned index) {
    LayoutAttr from = dyn_cast_or_null<LayoutAttr>(attribute);
    if (from && !from.hasSamePairMap(from.withKind(kind)))
      contracts.push_back(
          {function, isResult, index, from, from.withKind(kind)});
  };
  for (unsigned index = 0, e = function.getNumArguments(); index < e; ++index)
    add(function.getArgAttr(index, RopeDialect::kLayoutAttrName), false, index);
  for (unsigned index = 0, e = function.getNumResults(); index < e; ++index)
    add(function.getResultAttr(index, RopeDialect::kLayoutAttrName), true,
        index);
}

/// `rope.layout` describes the last dimension.
static LaneShuffle getShuffle(const CacheContract &contract, Type type) {
  return LaneShuffle(cast<ShapedType>(type).getRank() - 1,
                     contract.from.getPermutationTo(contract.to));
}

/// The flow between the contracts of one function.
static std::pair<bool, LayoutFlow>
followContracts(FunctionOpInterface function, ArrayRef<CacheContract> contracts,
                LayoutFlowOptions options) {
  SmallVector<std::pair<BlockArgument, LaneShuffle>> arguments;
  SmallVector<std::pair<OpOperand *, LaneShuffle>> returned;
  for (const CacheContract &contract : contracts) {
    if (!contract.isResult) {
      BlockArgument argument = function.getArgument(contract.index);
      arguments.push_back({argument, getShuffle(contract, argument.getType())});
      continue;
    }
    for (Block &block : function.getFunctionBody()) {
      Operation *terminator = block.getTerminator();
      if (!terminator->hasTrait<OpTrait::ReturnLike>())
        continue;
      OpOperand &operand = terminator->getOpOperand(contract.index);
      returned.push_back(
          {&operand, getShuffle(contract, operand.get().getType())});
    }
  }
  // Everything in the new layout; else applications read one and write the
  // other.
  options.applyFollows = false;
  LayoutFlow flow(options);
  if (succeeded(flow.run(arguments, returned)))
    return {true, std::move(flow)};
  options.applyFollows = true;
  LayoutFlow follows(options);
  if (succeeded(follows.run(arguments, returned)))
    return {true, std::move(follows)};
  return {false, std::move(flow)};
}

CacheConversion rope::planCacheConversion(Operation *root, LayoutKind kind,
                                          LayoutFlowOptions options) {
  CacheConversion plan;
  options.getTarget = [kind](ApplyOp op) { return getLayoutsOfKind(op, kind); };
  root->walk<WalkOrder::PreOrder>([&](FunctionOpInterface function) {
    size_t first = plan.contracts.size();
    addContracts(function, kind, plan.contracts);
    auto own = ArrayRef(plan.contracts).drop_front(first);
    if (own.empty())
      return WalkResult::skip();
    auto refuse = [&](std::string why, Value pinned = {}) {
      plan.refusing = function;
      plan.reason = std::move(why);
      plan.pinned = pinned;
      return WalkResult::interrupt();
    };
    if (function.isExternal())
      return refuse("it has no body");
    if (!SymbolTable::symbolKnownUseEmpty(function, root))
      return refuse("it is used in this module");
    for (const CacheContract &contract : own)
      if (!isa<RankedTensorType>(
              contract.isResult ? function.getResultTypes()[contract.index]
                                : function.getArgumentTypes()[contract.index]))
        return refuse("it has memory in its contracts");
    std::pair<bool, LayoutFlow> result =
        followContracts(function, own, options);
    if (!result.first)
      return refuse(describePinned(result.second), result.second.getPinned());
    plan.flows.push_back(std::move(result.second));
    return WalkResult::skip();
  });
  return plan;
}
