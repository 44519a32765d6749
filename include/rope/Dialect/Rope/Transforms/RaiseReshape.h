//===- RaiseReshape.h - Candidates in another shape -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A rotation may be visible only when dimensions are merged (pairs that have
// one of their own) or cut (batch and heads that the program has merged).
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISERESHAPE_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISERESHAPE_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::rope {

/// Dimension `dim` is `outer * inner + rest`, with 0 <= rest < inner.
struct DimSplit {
  int64_t dim;
  int64_t inner;
};

/// The dimensions that may be lanes together with the one after them, since one
/// of the two counts the elements of a pair. The last ones come first.
SmallVector<int64_t> findPairDims(Value value);

/// The value with `dim` and the dimension after it as one.
Value mergePairDims(RewriterBase &rewriter, Value value, int64_t dim);

/// The value with dimensions cut in two or more; null if they cannot be.
Value splitDims(RewriterBase &rewriter, Value value, ArrayRef<DimSplit> splits);

/// `replacement`, which has the shape of `view`, in the shape of `original`, of
/// which `view` was made by the functions above.
Value undoReshapes(RewriterBase &rewriter, Value original, Value view,
                   Value replacement);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISERESHAPE_H
