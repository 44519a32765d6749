//===- Passes.h - Conversions of the rope dialect -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Pass constructors, options and registration.
//===----------------------------------------------------------------------===//

#ifndef ROPE_CONVERSION_PASSES_H
#define ROPE_CONVERSION_PASSES_H

#include "mlir/Pass/Pass.h"
#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope {

/// How convert-rope-to-vector makes bf16 of f32.
enum class BF16Rounding { Host, Integer, Native };

#define GEN_PASS_DECL
#include "rope/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "rope/Conversion/Passes.h.inc"

} // namespace mlir::rope

#endif // ROPE_CONVERSION_PASSES_H
