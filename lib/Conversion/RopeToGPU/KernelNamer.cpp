//===- KernelNamer.cpp - Names of kernels -----------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A name that is taken gets a number.
//===----------------------------------------------------------------------===//

#include "KernelNamer.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

static std::string makeUnique(StringRef base,
                              function_ref<bool(StringRef)> isFree) {
  std::string name = base.str();
  for (int64_t i = 0; !isFree(name); ++i)
    name = (base + "_" + Twine(i)).str();
  return name;
}

KernelNamer::KernelNamer(ModuleOp module) {
  SymbolTable symbols(module);
  std::string name = makeUnique(
      "rope_kernels", [&](StringRef name) { return !symbols.lookup(name); });
  names.module = FlatSymbolRefAttr::get(module.getContext(), name);
  module.walk([&](gpu::LaunchOp launch) {
    if (launch.getFunctionAttr() && launch.getModuleAttr() == names.module)
      used.insert(launch.getFunctionAttr().getValue());
  });
  names.makeName = [this]() {
    std::string name = makeUnique(
        base, [&](StringRef name) { return used.insert(name).second; });
    return FlatSymbolRefAttr::get(names.module.getContext(), name);
  };
}

void KernelNamer::setOp(Operation *op, StringRef suffix) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  base = ((function ? function.getName() : StringRef("rope")) + suffix).str();
}
