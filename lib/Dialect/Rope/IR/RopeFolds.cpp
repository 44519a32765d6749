//===- RopeFolds.cpp - Folders and canonicalization patterns -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The laws of canonicalization. Each pattern has its law above it.
//===----------------------------------------------------------------------===//

#include "mlir/IR/PatternMatch.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

// permute(splat) = splat, and permute(x, l -> l) = x, on tensors.
LogicalResult PermuteOp::fold(FoldAdaptor adaptor,
                              SmallVectorImpl<OpFoldResult> &results) {
  if (getResults().empty() ||
      getResults().front().getType() != getX().getType())
    return failure();
  if (SplatElementsAttr splat =
          dyn_cast_if_present<SplatElementsAttr>(adaptor.getX())) {
    results.push_back(splat);
    return success();
  }
  for (auto [target, source] : llvm::enumerate(getLanePermutation()))
    if (static_cast<int64_t>(target) != source)
      return failure();
  results.push_back(getX());
  return success();
}

void ApplyOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {}

void PermuteOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {}
