//===- Pipelines.h - Pipelines -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Option structs, builders and registration of the pipelines.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_PIPELINES_H
#define ROPE_PIPELINES_PIPELINES_H

namespace mlir::rope {

/// Registers every pipeline of the project.
void registerPipelines();

} // namespace mlir::rope

#endif // ROPE_PIPELINES_PIPELINES_H
