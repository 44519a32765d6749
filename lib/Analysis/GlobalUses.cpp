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

/// The blocks that hold symbols, in `root` and in all that it holds.
static SmallVector<Operation *> getSymbolTables(Operation *root) {
  SmallVector<Operation *> tables;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op->hasTrait<OpTrait::SymbolTable>() && !op->getRegion(0).empty())
      tables.push_back(op);
  });
  return tables;
}

GlobalUses::GlobalUses(Operation *root) : root(root) {
  if (!root->hasTrait<OpTrait::SymbolTable>())
    return;
  SmallVector<Operation *> tables = getSymbolTables(root);
  for (Operation *table : tables)
    for (Operation &op : table->getRegion(0).front())
      if (isa<GlobalOpInterface>(op))
        uses.try_emplace(&op);
  if (uses.empty())
    return;
  SymbolTableCollection symbols;
  for (Operation *table : tables)
    addUses(table, symbols);
}

void GlobalUses::addUses(Operation *table, SymbolTableCollection &symbols) {
  // Not those in tables inside, whose names are others.
  std::optional<SymbolTable::UseRange> range =
      SymbolTable::getSymbolUses(&table->getRegion(0));
  isKnown &= range.has_value();
  if (!range)
    return;
  for (SymbolTable::SymbolUse use : *range) {
    Operation *op = symbols.lookupSymbolIn(table, use.getSymbolRef());
    // A dialect may look further out; what that means is not known here.
    Operation *outer = table;
    while (!op && outer != root) {
      outer = outer->getParentWithTrait<OpTrait::SymbolTable>();
      op = symbols.lookupSymbolIn(outer, use.getSymbolRef());
    }
    auto entry = uses.find(op);
    if (entry == uses.end())
      continue;
    GlobalLoadOpInterface load = dyn_cast<GlobalLoadOpInterface>(use.getUser());
    if (load && outer == table &&
        load.getGlobalSymbol() == use.getSymbolRef() &&
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
  if (root->getParentOp() && SymbolTable::getSymbolVisibility(global) !=
                                 SymbolTable::Visibility::Private)
    return "it is a global that the program around its module may use";
  return "";
}

bool GlobalUses::isConstant(GlobalOpInterface global) const {
  TypedAttr value = dyn_cast_if_present<TypedAttr>(global.getGlobalValue());
  return value && value.getType() == global.getGlobalType() &&
         SymbolTable::getSymbolVisibility(global) ==
             SymbolTable::Visibility::Private &&
         whyFixed(global).empty();
}
