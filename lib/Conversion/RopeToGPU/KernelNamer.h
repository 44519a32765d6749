//===- KernelNamer.h - Names of kernels -------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One gpu.module for the kernels of all passes: one piece of PTX.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_KERNELNAMER_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_KERNELNAMER_H

#include "KernelBuilder.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringSet.h"

namespace mlir::rope::gpu_lowering {

class KernelNamer {
public:
  /// Launches that are there keep their names, and new ones join them.
  explicit KernelNamer(ModuleOp module);

  /// What comes next is of `op`: kernels are named after its function.
  void setOp(Operation *op, StringRef suffix = "_kernel");

  /// Lives no longer than this.
  const KernelNames &getNames() const { return names; }

private:
  KernelNames names;
  std::string base;
  llvm::StringSet<> used;
};

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_KERNELNAMER_H
