//===- Passes.td - Passes on the rope dialect -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One def per pass; the file that implements it is named after the pass.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_PASSES
#define ROPE_DIALECT_ROPE_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_PASSES
