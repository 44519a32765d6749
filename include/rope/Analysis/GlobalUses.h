//===- GlobalUses.h - Who reads which global --------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The globals of a module and of the modules in it, all that loads them, and
// whatever else uses them.
// Found in one walk, and asked many times.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_GLOBALUSES_H
#define ROPE_ANALYSIS_GLOBALUSES_H

#include "mlir/IR/SymbolTable.h"
#include "rope/Dialect/Rope/IR/Globals.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::rope {

class GlobalUses {
public:
  /// Of the globals of the symbol table `root` and of those inside; there are
  /// none if it is something else.
  explicit GlobalUses(Operation *root);

  /// The global that a value is loaded from; null if it is loaded from none,
  /// or from one that is not known here.
  GlobalOpInterface getGlobal(Value value) const;
  /// Everything that is loaded from a global.
  ArrayRef<OpResult> getLoads(GlobalOpInterface global) const;
  /// Why a global cannot change together with its loads; empty if it can.
  std::string whyFixed(GlobalOpInterface global) const;
  /// Whether every load gives the value that is in the module, and nobody
  /// outside can tell: it may be rewritten as constants are.
  bool isConstant(GlobalOpInterface global) const;
  /// Whether it is in a module inside, so that its name is not all that tells
  /// it from others.
  bool isNested(GlobalOpInterface global) const {
    return global->getParentOp() != root;
  }

private:
  void addUses(Operation *table, SymbolTableCollection &symbols);

  struct Uses {
    SmallVector<OpResult> loads;
    /// What is no load, or loads another type.
    Operation *other = nullptr;
  };
  llvm::DenseMap<Operation *, Uses> uses;
  llvm::DenseMap<Value, Operation *> globals;
  Operation *root;
  bool isKnown = true;
};

/// Whether a value is what a global holds.
inline bool isLoadedFromGlobal(Value value) {
  GlobalLoadOpInterface load =
      dyn_cast_if_present<GlobalLoadOpInterface>(value.getDefiningOp());
  return load && load.getLoadedValue() == value;
}

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_GLOBALUSES_H
