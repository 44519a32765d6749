//===- InitAll.h - Register everything of the project -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What tools, the plugin and consumers call.
//===----------------------------------------------------------------------===//

#ifndef ROPE_INITALL_H
#define ROPE_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::rope {

/// The dialect and the external models of its interfaces.
void registerAllDialects(DialectRegistry &registry);

/// All passes and pipelines.
void registerAllPasses();

} // namespace mlir::rope

#endif // ROPE_INITALL_H
