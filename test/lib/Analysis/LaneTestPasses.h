//===- LaneTestPasses.h - Test passes of the lane engine --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the test passes of the lane engine share.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TEST_LIB_ANALYSIS_LANETESTPASSES_H
#define ROPE_TEST_LIB_ANALYSIS_LANETESTPASSES_H

#include "mlir/Support/LLVM.h"

namespace mlir::rope::test {

/// Every index into an array of these sizes, the last dimension fastest.
SmallVector<SmallVector<int64_t>> enumerateIndices(ArrayRef<int64_t> sizes);

void registerTestLaneEvalPass();
void registerTestLaneMaterializePass();

} // namespace mlir::rope::test

#endif // ROPE_TEST_LIB_ANALYSIS_LANETESTPASSES_H
