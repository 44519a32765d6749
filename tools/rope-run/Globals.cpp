//===- Globals.cpp - Globals whose value is found outside -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Values become constants of the compiled module; large ones are resources, so
// that they are not hashed.
//===----------------------------------------------------------------------===//

#include "Globals.h"
#include "Program.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "rope/Dialect/Rope/IR/Globals.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;
using runtime::Array;

/// The names of the globals that a function loads, or what it calls.
static llvm::SetVector<StringRef> getLoaded(ModuleOp module,
                                            StringRef function) {
  llvm::SetVector<StringRef> names;
  llvm::SetVector<Operation *> functions;
  if (Operation *op = module.lookupSymbol(function))
    functions.insert(op);
  for (size_t i = 0; i < functions.size(); ++i)
    functions[i]->walk([&](Operation *op) {
      if (GlobalLoadOpInterface load = dyn_cast<GlobalLoadOpInterface>(op))
        names.insert(load.getGlobalSymbol().getLeafReference().getValue());
      if (CallOpInterface call = dyn_cast<CallOpInterface>(op))
        if (Operation *callee = call.resolveCallable())
          functions.insert(callee);
    });
  return names;
}

static Attribute makeValue(const Array &array, RankedTensorType type) {
  if (type.getElementType().isInteger(1)) {
    SmallVector<bool> bits(array.bytes.begin(), array.bytes.end());
    return DenseElementsAttr::get(type, ArrayRef<bool>(bits));
  }
  return DenseResourceElementsAttr::get(
      type, "global",
      HeapAsmResourceBlob::allocateAndCopyWithAlign(
          ArrayRef<char>(array.bytes.data(), array.bytes.size()),
          alignof(std::max_align_t)));
}

bool mlir::rope::bindGlobals(ModuleOp module, StringRef function,
                             const std::map<std::string, Array> &arrays,
                             std::string &error) {
  llvm::SetVector<StringRef> loaded = getLoaded(module, function);
  size_t numBound = 0;
  for (GlobalOpInterface global : module.getOps<GlobalOpInterface>()) {
    if (!global.isExternGlobal())
      continue;
    StringRef name = SymbolTable::getSymbolName(global).getValue();
    RankedTensorType type = dyn_cast<RankedTensorType>(global.getGlobalType());
    auto array = arrays.find(name.str());
    if (array == arrays.end()) {
      if (loaded.contains(name)) {
        error = "'@" + name.str() +
                "' is found outside: --global=" + name.str() +
                "=... gives its value";
        return false;
      }
      if (type && type.hasStaticShape())
        if (Attribute zero = Builder(type.getContext()).getZeroAttr(type))
          global.setGlobalValue(zero);
      continue;
    }
    ++numBound;
    FailureOr<ValueSpec> spec = failure();
    if (type && type.hasStaticShape())
      spec = getValueSpec(type);
    if (failed(spec)) {
      error = "'@" + name.str() + "' has a type that cannot be given";
      return false;
    }
    Array converted;
    if (!convertArray(*spec, "global", array->second, converted, error)) {
      error = "'@" + name.str() + "': " + error;
      return false;
    }
    global.setGlobalValue(makeValue(converted, type));
  }
  if (numBound == arrays.size())
    return true;
  for (const auto &[name, array] : arrays) {
    Operation *op = module.lookupSymbol(name);
    if (!isa_and_present<GlobalOpInterface>(op)) {
      error = "there is no global '@" + name + "'";
      return false;
    }
  }
  error = "a global that is given has a value already";
  return false;
}
