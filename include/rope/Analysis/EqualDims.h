//===- EqualDims.h - Sizes that an op asks to be equal ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Sizes that are equal because the program has no meaning where they are not.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_EQUALDIMS_H
#define ROPE_ANALYSIS_EQUALDIMS_H

#include "rope/Analysis/LaneContext.h"

namespace mlir::rope {

/// Tells the context which dimensions of its operands the op asks to be equal.
/// The op has to run whenever what is looked at does.
void setDimsOfDefinedOp(LaneContext &context, Operation *op);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_EQUALDIMS_H
