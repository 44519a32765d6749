//===- Passes.h - Passes that only pipelines need ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Steps of the host lowering that upstream has no pass for.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_PASSES_H
#define ROPE_PIPELINES_PASSES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Pass/Pass.h"

namespace mlir::rope {

#define GEN_PASS_DECL
#include "rope/Pipelines/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "rope/Pipelines/Passes.h.inc"

} // namespace mlir::rope

#endif // ROPE_PIPELINES_PASSES_H
