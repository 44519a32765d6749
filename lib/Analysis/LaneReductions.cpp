//===- LaneReductions.cpp - Which reductions have lanes ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Short reductions are sums. Long ones stay opaque, unless a constant leaves
// few of their terms: matrices that permute lanes, change signs, or pair lanes.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::rope;

/// Entries of a constant that are looked at before all are.
static constexpr int64_t kSamples = 64;

/// Ops between a constant and its use.
static constexpr unsigned kMaxConstantDepth = 64;

/// Collects the constants that a value is made of; false if anything else has a
/// part in it, as far as is known.
static bool collectConstants(Value value, unsigned depth,
                             llvm::SmallPtrSetImpl<Operation *> &seen,
                             SmallVectorImpl<Attribute> &constants) {
  Operation *op = value.getDefiningOp();
  if (!op || depth == 0 || !isMemoryEffectFree(op))
    return false;
  Attribute attr;
  if (matchPattern(value, m_Constant(&attr))) {
    constants.push_back(attr);
    return true;
  }
  // Sizes are no part of the entries.
  if (isa<tensor::DimOp, tensor::EmptyOp>(op) || !seen.insert(op).second)
    return true;
  bool isMade = true;
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands()) {
      Operation *owner = operand.getParentBlock()->getParentOp();
      isMade =
          isMade && (op->isAncestor(owner) ||
                     collectConstants(operand, depth - 1, seen, constants));
    }
  });
  return isMade;
}

bool LaneContext::Impl::isMadeOfConstants(Value value) {
  llvm::SmallPtrSet<Operation *, 8> seen;
  SmallVector<Attribute> constants;
  auto it = madeOfConstants.find(value);
  if (it != madeOfConstants.end())
    return it->second;
  return madeOfConstants[value] =
             collectConstants(value, kMaxConstantDepth, seen, constants);
}

/// Whether a matrix of these numbers leaves more than a few of `points` terms.
static bool isDense(const ConstantNumbers &numbers, int64_t points) {
  int64_t count = numbers.getType().getNumElements();
  if (numbers.isSplat() || count < points)
    return false;
  auto countNonZeros = [&](int64_t step, int64_t limit) {
    int64_t found = 0;
    for (int64_t i = 0; i < count && found <= limit; i += step)
      found += numbers.getBits(i, 0) != 0;
    return found;
  };
  int64_t step = count / kSamples;
  if (step > kSamples && countNonZeros(step | 1, kSamples / 2) > kSamples / 2)
    return true;
  int64_t limit = kMaxSparseTerms * (count / points);
  return countNonZeros(1, limit) > limit;
}

bool LaneContext::mayExpandReduction(Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || structured.getNumReductionLoops() == 0)
    return true;
  auto it = impl->mayExpandReduction.find(op);
  if (it != impl->mayExpandReduction.end())
    return it->second;
  bool &may = impl->mayExpandReduction[op] = false;
  int64_t points = 1;
  for (auto [size, kind] : llvm::zip_equal(structured.getStaticLoopRanges(),
                                           structured.getIteratorTypesArray()))
    if (kind == utils::IteratorType::reduction) {
      if (ShapedType::isDynamic(size) || size > kMaxSparsePoints)
        return false;
      points *= size;
      if (points > kMaxSparsePoints)
        return false;
    }
  if (points <= kMaxReductionPoints)
    return may = points > 0;
  for (OpOperand *input : structured.getDpsInputOperands()) {
    llvm::SmallPtrSet<Operation *, 8> seen;
    SmallVector<Attribute> constants;
    if (!collectConstants(input->get(), kMaxConstantDepth, seen, constants))
      continue;
    // Of several constants (masks, rows) nothing can be said beforehand.
    const std::optional<ConstantNumbers> *only = nullptr;
    unsigned matrices = 0;
    for (Attribute attr : constants)
      if (const std::optional<ConstantNumbers> &numbers =
              impl->getNumbers(attr);
          numbers && !numbers->isInteger()) {
        only = &numbers;
        ++matrices;
      }
    if (matrices != 1 || !isDense(**only, points))
      return impl->mayExpandReduction[op] = true;
  }
  return false;
}
