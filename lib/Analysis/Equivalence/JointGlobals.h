//===- JointGlobals.h - Globals of two programs -----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Private to the validator. A global that no one changes is a constant, or an
// argument that both programs share; nothing is proved of any other.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_ANALYSIS_EQUIVALENCE_JOINTGLOBALS_H
#define ROPE_LIB_ANALYSIS_EQUIVALENCE_JOINTGLOBALS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "rope/Dialect/Rope/IR/Globals.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::rope {

/// What one function loads, by name.
using LoadedGlobals = llvm::MapVector<StringAttr, GlobalOpInterface>;

/// Fails, and says why, if something may change what is loaded.
FailureOr<LoadedGlobals> getLoadedGlobals(func::FuncOp func,
                                          std::string &reason);

/// The globals of either program whose value is found outside: the programs are
/// given the same. Fails, and says why, if only one of them looks outside, or
/// if their types differ.
FailureOr<SmallVector<std::pair<StringAttr, Type>>>
getSharedGlobals(const LoadedGlobals &before, const LoadedGlobals &after,
                 std::string &reason);

} // namespace mlir::rope

#endif // ROPE_LIB_ANALYSIS_EQUIVALENCE_JOINTGLOBALS_H
