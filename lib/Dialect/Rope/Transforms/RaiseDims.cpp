//===- RaiseDims.cpp - When are two dynamic sizes equal ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Collects what a size is known to equal by walking definitions; two sizes are
// equal if their collections meet. The walk has a fixed budget.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseDims.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
/// A dimension of a tensor (dim >= 0), or an integer or index value (dim = -1).
using Size = std::pair<Value, int64_t>;
using Sizes = llvm::SetVector<Size>;
} // namespace

static void addFoldResult(OpFoldResult size, Sizes &sizes) {
  if (auto value = dyn_cast_if_present<Value>(size))
    sizes.insert({value, -1});
}

/// Follows a group of a reshape when only one of its dimensions is not 1.
static void addGroup(Value value, ArrayRef<int64_t> group, Sizes &sizes) {
  int64_t found = -1;
  for (int64_t dim : group) {
    if (cast<RankedTensorType>(value.getType()).getDimSize(dim) == 1)
      continue;
    if (found >= 0)
      return;
    found = dim;
  }
  if (found >= 0)
    sizes.insert({value, found});
}

static void addDefinitions(Value value, int64_t dim, Sizes &sizes) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    unsigned result = cast<OpResult>(value).getResultNumber();
    OpOperand *init = linalgOp.getDpsInitOperand(result);
    AffineExpr loop = linalgOp.getMatchingIndexingMap(init).getResult(dim);
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<RankedTensorType>(operand.get().getType()))
        continue;
      AffineMap map = linalgOp.getMatchingIndexingMap(&operand);
      for (auto [i, expr] : llvm::enumerate(map.getResults()))
        if (expr == loop)
          sizes.insert({operand.get(), static_cast<int64_t>(i)});
    }
    return;
  }
  if (auto dps = dyn_cast<DestinationStyleOpInterface>(op)) {
    sizes.insert({dps.getTiedOpOperand(cast<OpResult>(value))->get(), dim});
    return;
  }
  if (auto empty = dyn_cast<tensor::EmptyOp>(op))
    return addFoldResult(empty.getMixedSizes()[dim], sizes);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    int64_t kept = -1;
    for (int64_t i = 0, e = dropped.size(); i < e; ++i)
      if (!dropped.test(i) && ++kept == dim)
        return addFoldResult(slice.getMixedSizes()[i], sizes);
    return;
  }
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    addFoldResult(expand.getMixedOutputShape()[dim], sizes);
    for (auto [i, group] : llvm::enumerate(expand.getReassociationIndices())) {
      bool others = llvm::all_of(group, [&](int64_t other) {
        return other == dim || expand.getResultType().getDimSize(other) == 1;
      });
      if (llvm::is_contained(group, dim) && others)
        sizes.insert({expand.getSrc(), static_cast<int64_t>(i)});
    }
    return;
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return addGroup(collapse.getSrc(), collapse.getReassociationIndices()[dim],
                    sizes);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    if (static_cast<int64_t>(concat.getDim()) != dim)
      for (Value input : concat.getInputs())
        sizes.insert({input, dim});
    return;
  }
  if (auto reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    if (auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      sizes.insert({shape.getElements()[dim], -1});
    return;
  }
  if (auto insert = dyn_cast<tensor::InsertSliceOp>(op))
    sizes.insert({insert.getDest(), dim});
  else if (auto cast = dyn_cast<tensor::CastOp>(op))
    sizes.insert({cast.getSource(), dim});
}

/// Whether the value is a size, which cannot be negative.
static bool isSize(Value value) {
  while (auto cast = value.getDefiningOp<arith::IndexCastOp>())
    value = cast.getIn();
  return value.getDefiningOp<tensor::DimOp>() != nullptr;
}

/// Exporters ask whether a size is negative ("infer me") and select another.
static bool isNeverTrue(Value condition) {
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  return compare && compare.getPredicate() == arith::CmpIPredicate::slt &&
         getConstantIntValue(compare.getRhs()) == 0 && isSize(compare.getLhs());
}

static Sizes collect(Value value, int64_t dim) {
  constexpr unsigned budget = 64;
  Sizes sizes;
  sizes.insert({value, dim});
  for (unsigned i = 0; i < sizes.size() && i < budget; ++i) {
    auto [current, position] = sizes[i];
    if (position >= 0) {
      addDefinitions(current, position, sizes);
      continue;
    }
    Operation *op = current.getDefiningOp();
    if (auto dimOp = dyn_cast_if_present<tensor::DimOp>(op)) {
      if (std::optional<int64_t> index = dimOp.getConstantIndex())
        if (isa<RankedTensorType>(dimOp.getSource().getType()))
          sizes.insert({dimOp.getSource(), *index});
    } else if (auto cast = dyn_cast_if_present<arith::IndexCastOp>(op)) {
      // Sizes fit: an index that was an i64 and back is the same index.
      if (cast.getIn().getType().isInteger(64) ||
          cast.getOut().getType().isInteger(64))
        sizes.insert({cast.getIn(), -1});
    } else if (auto select = dyn_cast_if_present<arith::SelectOp>(op)) {
      if (isNeverTrue(select.getCondition()))
        sizes.insert({select.getFalseValue(), -1});
    }
  }
  return sizes;
}

bool rope::haveSameSize(Value a, int64_t dim, Value b, int64_t otherDim) {
  int64_t size = cast<RankedTensorType>(a.getType()).getDimSize(dim);
  int64_t other = cast<RankedTensorType>(b.getType()).getDimSize(otherDim);
  if (!ShapedType::isDynamic(size) && !ShapedType::isDynamic(other))
    return size == other;
  Sizes sizes = collect(a, dim);
  return llvm::any_of(collect(b, otherDim),
                      [&](const Size &s) { return sizes.contains(s); });
}

bool rope::isSizeOf(Value size, Value value, int64_t dim) {
  Sizes sizes = collect(size, -1);
  return llvm::any_of(collect(value, dim),
                      [&](const Size &s) { return sizes.contains(s); });
}

OpFoldResult rope::getSimplestSize(OpBuilder &b, Location loc, Value value,
                                   int64_t dim) {
  int64_t size = cast<RankedTensorType>(value.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(size))
    return b.getIndexAttr(size);
  for (auto [source, position] : collect(value, dim))
    if (isa<BlockArgument>(source) && position >= 0)
      return tensor::DimOp::create(b, loc, source, position).getResult();
  return tensor::DimOp::create(b, loc, value, dim).getResult();
}
