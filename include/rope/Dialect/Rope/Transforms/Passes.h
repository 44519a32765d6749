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
#include "llvm/Support/CommandLine.h"

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

/// What options of passes, and of the pipelines that hand them on, choose from.
inline auto getLayoutChoices() {
  return llvm::cl::values(
      clEnumValN(TargetLayout::Keep, "keep", "leave layouts alone"),
      clEnumValN(TargetLayout::Auto, "auto", "what reorders the fewest bytes"),
      clEnumValN(TargetLayout::Split, "split", "lanes (p, p + P)"),
      clEnumValN(TargetLayout::Interleaved, "interleaved",
                 "lanes (2p, 2p + 1)"));
}
inline auto getKernelChoices() {
  return llvm::cl::values(
      clEnumValN(FavoredKernel::Vector, "vector",
                 "vector loops over memory: split"),
      clEnumValN(FavoredKernel::Epilogue, "epilogue",
                 "the epilogue of a GEMM: interleaved"),
      clEnumValN(FavoredKernel::Any, "any", "either is as good"));
}
inline auto getWeightChoices() {
  return llvm::cl::values(
      clEnumValN(WeightPlacement::None, "none",
                 "nowhere: arguments stay as they are"),
      clEnumValN(WeightPlacement::Prepare, "prepare",
                 "in @rope_prepare_weights, once for a checkpoint"),
      clEnumValN(WeightPlacement::Inline, "inline",
                 "at the entry of the function, in every call"));
}
inline auto getCacheChoices() {
  return llvm::cl::values(
      clEnumValN(CacheContracts::Keep, "keep", "a contract: it stays"),
      clEnumValN(CacheContracts::Convert, "convert",
                 "changed in all functions, or in none"));
}

#define GEN_PASS_DECL
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_PASSES_H
