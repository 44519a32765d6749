//===- RopeToLinalg.h - From rope ops to upstream ops -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The way out to other compiler stacks.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_ROPETOLINALG_H
#define ROPE_PIPELINES_ROPETOLINALG_H

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::rope {

/// Builds the pipeline from rope ops to structured upstream ops.
void buildRopeToLinalgPipeline(OpPassManager &pm);

/// Registers it as `rope-to-linalg`.
void registerRopeToLinalgPipeline();

} // namespace mlir::rope

#endif // ROPE_PIPELINES_ROPETOLINALG_H
