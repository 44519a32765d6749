//===- FoldLayout.h - What rope-fold-layout asks for ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Shared with the report, which says what the pass would answer.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_FOLDLAYOUT_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_FOLDLAYOUT_H

#include "rope/Analysis/LayoutFlow.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"

namespace mlir::rope {

/// The layouts that `layout=` asks of an application.
ApplyLayouts getTargetLayouts(ApplyOp op, TargetLayout layout);

/// Whether the application reads and writes them already.
bool hasLayouts(ApplyOp op, const ApplyLayouts &layouts);

/// Why a flow failed, without the location of the value.
std::string describePinned(const LayoutFlow &flow);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_FOLDLAYOUT_H
