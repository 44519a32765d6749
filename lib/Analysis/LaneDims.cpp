//===- LaneDims.cpp - Names of dimensions -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A dynamic dimension is named where it is made, so that sizes that are equal
// by construction are one expression.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace mlir::rope;

/// The value whose dimension is the same by construction, nearer the source.
static Value getDimSource(Value value, unsigned dim) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  if (DestinationStyleOpInterface dps =
          dyn_cast<DestinationStyleOpInterface>(op))
    return dps.getTiedOpOperand(cast<OpResult>(value))->get();
  if (tensor::CastOp cast = dyn_cast<tensor::CastOp>(op))
    return cast.getSource();
  if (tensor::InsertSliceOp insert = dyn_cast<tensor::InsertSliceOp>(op))
    return insert.getDest();
  if (tensor::ConcatOp concat = dyn_cast<tensor::ConcatOp>(op))
    if (concat.getDim() != dim)
      return concat.getInputs().front();
  if (op->hasTrait<OpTrait::SameOperandsAndResultShape>() ||
      op->hasTrait<OpTrait::SameOperandsAndResultType>() ||
      op->hasTrait<OpTrait::Elementwise>())
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        return operand;
  return {};
}

/// The size given to dimension `dim` where the value is made.
static OpFoldResult getMadeSize(Value value, unsigned dim) {
  Operation *op = value.getDefiningOp();
  if (tensor::EmptyOp empty = dyn_cast_or_null<tensor::EmptyOp>(op))
    return empty.getMixedSizes()[dim];
  if (tensor::ExpandShapeOp expand =
          dyn_cast_or_null<tensor::ExpandShapeOp>(op))
    return expand.getMixedOutputShape()[dim];
  if (tensor::ReshapeOp reshape = dyn_cast_or_null<tensor::ReshapeOp>(op))
    if (tensor::FromElementsOp shape =
            reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      return shape.getElements()[dim];
  if (tensor::ExtractSliceOp slice =
          dyn_cast_or_null<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    SmallVector<OpFoldResult> sizes = slice.getMixedSizes();
    for (unsigned source = 0, kept = 0; source < sizes.size(); ++source)
      if (!dropped.test(source) && kept++ == dim)
        return sizes[source];
  }
  return {};
}

LaneExpr LaneContext::dim(Value value, unsigned dim) {
  for (unsigned steps = 0; steps < 1000; ++steps) {
    ShapedType type = cast<ShapedType>(value.getType());
    if (!type.isDynamicDim(dim))
      return constant(type.getDimSize(dim));
    if (OpFoldResult size = getMadeSize(value, dim)) {
      if (std::optional<int64_t> number = getConstantIntValue(size))
        return constant(*number);
      return resolve(element(cast<Value>(size), {}),
                     [](Value) { return false; });
    }
    if (tensor::CollapseShapeOp collapse =
            value.getDefiningOp<tensor::CollapseShapeOp>()) {
      LaneExpr product = constant(1);
      ReassociationIndices group = collapse.getReassociationIndices()[dim];
      for (int64_t source : group)
        product = mul(product, this->dim(collapse.getSrc(), source));
      return product;
    }
    if (tensor::ConcatOp concat = value.getDefiningOp<tensor::ConcatOp>();
        concat && concat.getDim() == dim) {
      LaneExpr sum = constant(0);
      for (Value input : concat.getInputs())
        sum = add(sum, this->dim(input, dim));
      return sum;
    }
    Value source = getDimSource(value, dim);
    ShapedType sourceType =
        source ? dyn_cast<ShapedType>(source.getType()) : ShapedType();
    if (!sourceType || !sourceType.hasRank() ||
        sourceType.getRank() <= static_cast<int64_t>(dim))
      break;
    value = source;
  }
  LaneAtom atom(LaneAtom::Kind::Dim);
  atom.number = dim;
  atom.value = value;
  return impl->getDimName(impl->fromAtom(impl->unique(atom)));
}

LaneExpr LaneContext::Impl::getDimName(LaneExpr size) const {
  while (const LaneAtom *single = size.getSingleAtom()) {
    auto it = equalDims.find(single);
    if (it == equalDims.end())
      break;
    size = it->second;
  }
  return size;
}

void LaneContext::setEqualDims(LaneExpr a, LaneExpr b) {
  if (!a || !b)
    return;
  a = impl->getDimName(a);
  b = impl->getDimName(b);
  if (a == b)
    return;
  for (auto [from, to] : {std::pair(b, a), std::pair(a, b)}) {
    const LaneAtom *atom = from.getSingleAtom();
    const LaneAtom *other = to.getSingleAtom();
    bool isName =
        to.getConstant() || (other && other->kind == LaneAtom::Kind::Dim);
    if (!atom || atom->kind != LaneAtom::Kind::Dim || !isName ||
        impl->equalDims.contains(atom))
      continue;
    impl->equalDims[atom] = to;
    // What was made of sizes so far has their old names.
    impl->resolved.clear();
    impl->readsOf.clear();
    for (Hashed<LaneAtom> known : impl->atoms)
      known.impl->isExpanded = false;
    return;
  }
}
