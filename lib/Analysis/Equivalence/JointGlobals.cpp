//===- JointGlobals.cpp - Globals of two programs ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Asks who uses a global in the whole module, not in the compared function
// alone: a store anywhere makes it a state.
//===----------------------------------------------------------------------===//

#include "JointGlobals.h"
#include "mlir/IR/BuiltinOps.h"
#include "rope/Analysis/GlobalUses.h"

using namespace mlir;
using namespace mlir::rope;

FailureOr<LoadedGlobals> mlir::rope::getLoadedGlobals(func::FuncOp func,
                                                      std::string &reason) {
  LoadedGlobals loaded;
  GlobalUses uses(func->getParentOfType<ModuleOp>());
  llvm::raw_string_ostream os(reason);
  WalkResult walk = func.walk([&](GlobalLoadOpInterface load) {
    StringAttr name = load.getGlobalSymbol().getLeafReference();
    GlobalOpInterface global = uses.getGlobal(load.getLoadedValue());
    auto refuse = [&](const Twine &why) {
      os << "'@" << name.getValue() << "' of '" << func.getName()
         << "': " << why << "\n";
      return WalkResult::interrupt();
    };
    if (!global)
      return refuse("it is a global that is not known, or of another type");
    // Names are all that tells globals from each other here.
    if (uses.isNested(global))
      return refuse("it is a global of a module inside");
    if (std::string why = uses.whyFixed(global); !why.empty())
      return refuse(why);
    for (OpResult result : load->getResults())
      if (result != load.getLoadedValue() && !result.use_empty())
        return refuse("its load is ordered");
    bool isKnown = uses.isConstant(global) ||
                   (!global.isMutableGlobal() &&
                    (global.isExternGlobal() || global.getGlobalValue()));
    if (!isKnown)
      return refuse("it is a global that others may write to");
    loaded[name] = global;
    return WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return failure();
  return loaded;
}

FailureOr<SmallVector<std::pair<StringAttr, Type>>>
mlir::rope::getSharedGlobals(const LoadedGlobals &before,
                             const LoadedGlobals &after, std::string &reason) {
  llvm::MapVector<StringAttr, Type> shared;
  llvm::raw_string_ostream os(reason);
  for (const LoadedGlobals *own : {&before, &after}) {
    const LoadedGlobals &other = own == &before ? after : before;
    for (const auto &[name, op] : *own) {
      GlobalOpInterface global = op;
      if (!global.isExternGlobal())
        continue;
      Type &type = shared[name];
      GlobalOpInterface same = other.lookup(name);
      if ((same && !same.isExternGlobal()) ||
          (type && type != global.getGlobalType())) {
        os << "'@" << name.getValue()
           << "' is found outside in one program, and is something else in the "
              "other\n";
        return failure();
      }
      type = global.getGlobalType();
    }
  }
  return SmallVector<std::pair<StringAttr, Type>>(shared.begin(), shared.end());
}
