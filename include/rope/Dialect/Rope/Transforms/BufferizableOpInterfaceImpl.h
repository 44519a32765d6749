//===- BufferizableOpInterfaceImpl.h - Bufferization of the rope ops -*- C++
//-*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Registers the external models that bufferize the rope ops, each as one op.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::rope {

void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_BUFFERIZABLEOPINTERFACEIMPL_H
