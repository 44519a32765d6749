//===- Globals.h - Globals whose value is found outside ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A global without a value in the module is given one before the module is
// compiled, from a file or a checkpoint.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPERUN_GLOBALS_H
#define ROPE_TOOLS_ROPERUN_GLOBALS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "rope/Runtime/Array.h"
#include <map>

namespace mlir::rope {

/// Gives every global whose value is found outside the array of its name. Those
/// that `function`, with what it calls, does not load are zero where there is
/// no array. False, and why, if one is missing, not known or of another shape.
bool bindGlobals(ModuleOp module, StringRef function,
                 const std::map<std::string, runtime::Array> &arrays,
                 std::string &error);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_GLOBALS_H
