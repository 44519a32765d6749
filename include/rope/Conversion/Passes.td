//===- Passes.td - Conversions of the rope dialect -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One def per pass; the file that implements it is named after the pass.
//===----------------------------------------------------------------------===//

#ifndef ROPE_CONVERSION_PASSES
#define ROPE_CONVERSION_PASSES

include "mlir/Pass/PassBase.td"

#endif // ROPE_CONVERSION_PASSES
