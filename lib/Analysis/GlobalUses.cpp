//===- GlobalUses.cpp - Who reads which global ------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every use of a symbol counts, whatever op it is on: only loads are known not
// to mind another order.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/GlobalUses.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace mlir::rope;

GlobalUses::GlobalUses(Operation *root) {
  if (!root->hasTrait<OpTrait::SymbolTable>())
    return;
  for (Operation &op : root->getRegion(0).front())
    if (isa<GlobalOpInterface>(op))
      uses.try_emplace(&op);
  if (uses.empty())
    return;
  std::optional<SymbolTable::UseRange> symbols =
      SymbolTable::getSymbolUses(&root->getRegion(0));
  isKnown = symbols.has_value();
  if (!isKnown)
    return;
  SymbolTable table(root);
  for (SymbolTable::SymbolUse use : *symbols) {
    Operation *op = table.lookup(use.getSymbolRef().getRootReference());
    auto entry = uses.find(op);
    if (entry == uses.end())
      continue;
    GlobalLoadOpInterface load = dyn_cast<GlobalLoadOpInterface>(use.getUser());
    if (load && load.getGlobalSymbol() == use.getSymbolRef() &&
        load.getLoadedValue().getType() ==
            cast<GlobalOpInterface>(op).getGlobalType()) {
      entry->second.loads.push_back(load.getLoadedValue());
      globals[load.getLoadedValue()] = op;
    } else {
      entry->second.other = use.getUser();
    }
  }
}

GlobalOpInterface GlobalUses::getGlobal(Value value) const {
  return dyn_cast_if_present<GlobalOpInterface>(globals.lookup(value));
}

ArrayRef<OpResult> GlobalUses::getLoads(GlobalOpInterface global) const {
  auto entry = uses.find(global);
  return entry == uses.end() ? ArrayRef<OpResult>() : entry->second.loads;
}

std::string GlobalUses::whyFixed(GlobalOpInterface global) const {
  auto entry = uses.find(global);
  if (!isKnown || entry == uses.end())
    return "it is a global whose uses are not known";
  if (Operation *other = entry->second.other)
    return ("it is a global that '" + other->getName().getStringRef() +
            "' uses")
        .str();
  RankedTensorType type = dyn_cast<RankedTensorType>(global.getGlobalType());
  if (!type || !type.hasStaticShape())
    return "it is a global whose shape is not static";
  return "";
}

bool GlobalUses::isConstant(GlobalOpInterface global) const {
  TypedAttr value = dyn_cast_if_present<TypedAttr>(global.getGlobalValue());
  return value && value.getType() == global.getGlobalType() &&
         SymbolTable::getSymbolVisibility(global) ==
             SymbolTable::Visibility::Private &&
         whyFixed(global).empty();
}
