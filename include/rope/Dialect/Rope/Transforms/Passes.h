//===- Passes.h - Passes on the rope dialect -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Pass constructors, options and registration.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_PASSES_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"
#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope {

/// What `layout=` asks for.
enum class TargetLayout { Keep, Auto, Split, Interleaved };

/// For which kernels `layout=auto` chooses: such that load and store vectors,
/// such that have pairs of lanes in registers (the epilogue of a GEMM), or any.
enum class FavoredKernel { Vector, Epilogue, Any };

/// Where weights that are arguments are permuted: nowhere, in a function of
/// their own, at the entry of the function that reads them.
enum class WeightPlacement { None, Prepare, Inline };

/// Whether `rope.layout` on arguments and results may change.
enum class CacheContracts { Keep, Convert };

/// What rope-report prints.
enum class ReportFormat { Text, JSON };

#define GEN_PASS_DECL
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_PASSES_H
