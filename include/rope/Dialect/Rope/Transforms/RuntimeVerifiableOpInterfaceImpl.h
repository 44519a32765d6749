//===- RuntimeVerifiableOpInterfaceImpl.h - Run-time checks of the rope ops -*-
// C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Registers the external models that check dynamic sizes at run time.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RUNTIMEVERIFIABLEOPINTERFACEIMPL_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RUNTIMEVERIFIABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::rope {

void registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RUNTIMEVERIFIABLEOPINTERFACEIMPL_H
