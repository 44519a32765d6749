//===- Globals.h - Weights that are globals ---------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The interfaces of globals and of what loads them, and the registration of
// their models.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_GLOBALS_H
#define ROPE_DIALECT_ROPE_IR_GLOBALS_H

#include "mlir/IR/OpDefinition.h"

namespace mlir {
class DialectRegistry;
} // namespace mlir

#include "rope/Dialect/Rope/IR/GlobalInterfaces.h.inc"

namespace mlir::rope {

/// Attaches the models of ml_program, and its bufferization where upstream has
/// none.
void registerGlobalExternalModels(DialectRegistry &registry);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_IR_GLOBALS_H
