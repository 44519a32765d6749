//===- CacheConversion.h - Caches of keys in another layout -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// `rope.layout` on arguments and results is a contract. It can be changed only
// for all functions that share a cache at once: prefill writes what decode
// reads.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_CACHECONVERSION_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_CACHECONVERSION_H

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Analysis/LayoutFlow.h"

namespace mlir::rope {

/// An argument or a result with `rope.layout`, and what it shall become.
struct CacheContract {
  FunctionOpInterface function;
  bool isResult;
  unsigned index;
  LayoutAttr from, to;

  /// States the new layout, and the one that the caller had at first.
  void change();
};

/// Changes all contracts of the functions below an op, or none.
struct CacheConversion {
  SmallVector<CacheContract> contracts;
  /// One for each function.
  SmallVector<LayoutFlow, 0> flows;
  /// If not all can change: the function that keeps its contracts, and why.
  Operation *refusing = nullptr;
  std::string reason;
  Value pinned;
};

/// `options` says which weights may move.
CacheConversion planCacheConversion(Operation *root, LayoutKind kind,
                                    LayoutFlowOptions options);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_CACHECONVERSION_H
