//===- CacheAttrs.h - What is said of converted caches ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Between the pass that changes the layout of a cache, the manifest that lists
// it, and the dialect that verifies it.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_CACHEATTRS_H
#define ROPE_DIALECT_ROPE_IR_CACHEATTRS_H

#include "llvm/ADT/StringRef.h"

namespace mlir::rope {

/// On an argument or a result with `rope.layout`: the layout that the caller
/// had before rope-fold-layout changed it.
static constexpr llvm::StringLiteral kConvertedFromAttrName =
    "rope.converted_from";

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_IR_CACHEATTRS_H
