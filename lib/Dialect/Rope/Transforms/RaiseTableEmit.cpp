//===- RaiseTableEmit.cpp - From a proof to rope.table ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Builds what was planned: views, vectors of what no tensor holds, the op.
//===----------------------------------------------------------------------===//

#include "RaiseTableEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"

using namespace mlir;
using namespace mlir::rope;

/// After the last definition that is read: all of them dominate the table that
/// is replaced, so that one is dominated by the others.
void TableEmitter::setInsertionPoint() {
  Block *block = &root->getRegion(0).front();
  Block::iterator point = block->begin();
  DominanceInfo dominance(root);
  for (Value value : reads) {
    Block *other = value.getParentBlock();
    Block::iterator after = other->begin();
    if (Operation *op = value.getDefiningOp())
      after = std::next(op->getIterator());
    if (other == block) {
      if (point != block->end() &&
          (after == block->end() || point->isBeforeInBlock(&*after)))
        point = after;
    } else if (dominance.properlyDominates(block, other)) {
      block = other;
      point = after;
    }
  }
  rewriter.setInsertionPoint(block, point);
}

SmallVector<OpFoldResult> TableEmitter::buildSizes() {
  SmallVector<OpFoldResult> sizes;
  for (auto [dim, symbol] : llvm::enumerate(proof.symbols)) {
    LaneExpr extent = symbol->args[0];
    if (std::optional<int64_t> size = extent.getConstant()) {
      sizes.push_back(rewriter.getIndexAttr(*size));
      continue;
    }
    // A whole dimension is asked for by name, so that it is known to be whole.
    Value size;
    for (auto [i, c] : llvm::enumerate(positions.coordinates))
      if (c.offset == 0 && c.terms.size() == 1 && c.terms[0].stride == 1 &&
          c.terms[0].dim ==
              static_cast<int64_t>(dim + !positions.axes.empty()) &&
          lanes.dim(positions.value, i) == extent)
        size = tensor::DimOp::create(rewriter, loc, positions.value, i);
    if (!size)
      size =
          scalars.buildInteger(rewriter, loc, extent, rewriter.getIndexType());
    sizes.push_back(size);
  }
  return sizes;
}

static SmallVector<int64_t> getShape(ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [](OpFoldResult size) {
    return getConstantIntValue(size).value_or(ShapedType::kDynamic);
  });
}

/// Positions that no tensor holds, one axis after the other.
Value TableEmitter::computePositions(ArrayRef<OpFoldResult> sizes) {
  bool areIntegers = llvm::all_of(proof.positions, [&](LaneExpr position) {
    return static_cast<bool>(getInteger(position));
  });
  Type elementType = areIntegers ? Type(rewriter.getI64Type()) : Type(type);
  auto buildOne = [&](OpBuilder &b, LaneExpr position) -> Value {
    if (!areIntegers)
      return scalars.buildFloat(b, loc, position, type);
    return scalars.buildInteger(b, loc, getInteger(position), b.getI64Type());
  };
  bool hasAxes = proof.positions.size() > 1;
  if (sizes.empty()) {
    SmallVector<Value> elements;
    for (LaneExpr position : proof.positions)
      elements.push_back(buildOne(rewriter, position));
    SmallVector<int64_t, 1> shape;
    if (hasAxes)
      shape.push_back(elements.size());
    return tensor::FromElementsOp::create(
        rewriter, loc, RankedTensorType::get(shape, elementType), elements);
  }
  int64_t rank = sizes.size();
  SmallVector<Value> axes;
  for (LaneExpr position : proof.positions) {
    Value init = tensor::EmptyOp::create(rewriter, loc, sizes, elementType);
    auto generic = linalg::GenericOp::create(
        rewriter, loc, init.getType(), ValueRange(), init,
        rewriter.getMultiDimIdentityMap(rank),
        SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
        [&](OpBuilder &b, Location loc, ValueRange) {
          for (auto [dim, symbol] : llvm::enumerate(proof.symbols))
            scalars.setSymbol(symbol, linalg::IndexOp::create(b, loc, dim));
          linalg::YieldOp::create(b, loc, buildOne(b, position));
        });
    axes.push_back(generic.getResult(0));
  }
  if (!hasAxes)
    return axes.front();
  SmallVector<ReassociationIndices> groups{{0, 1}};
  for (int64_t dim = 1; dim < rank; ++dim)
    groups.push_back({dim + 1});
  SmallVector<OpFoldResult> expanded{rewriter.getIndexAttr(1)};
  expanded.append(sizes.begin(), sizes.end());
  for (Value &axis : axes)
    axis = tensor::ExpandShapeOp::create(
        rewriter, loc, RankedTensorType::get(getShape(expanded), elementType),
        axis, groups, expanded);
  return tensor::ConcatOp::create(rewriter, loc, /*dim=*/0, axes);
}

Value TableEmitter::buildPositions(SmallVectorImpl<OpFoldResult> &sizes) {
  if (!positions.value)
    return computePositions(sizes);
  View view = getView(positions);
  for (auto [i, size] : llvm::enumerate(sizes))
    view.sizes[i + !positions.axes.empty()] = size;
  return buildView(rewriter, loc, view, /*narrow=*/true);
}

/// One number per slot.
Value TableEmitter::computeVector(
    int64_t count, ValueRange inputs,
    llvm::function_ref<Value(OpBuilder &, ValueRange)> compute) {
  Value init = tensor::EmptyOp::create(rewriter, loc, {count}, type);
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              rewriter.getMultiDimIdentityMap(1));
  return linalg::GenericOp::create(
             rewriter, loc, init.getType(), inputs, init, maps,
             ArrayRef{utils::IteratorType::parallel},
             [&](OpBuilder &b, Location loc, ValueRange args) {
               linalg::YieldOp::create(b, loc, compute(b, args));
             })
      .getResult(0);
}

Value TableEmitter::buildFrequencies() {
  int64_t count = proof.slots.size();
  if (!frequencies.value) {
    SmallVector<double> numbers;
    SmallVector<Value> elements;
    for (const TableProof::Slot &slot : proof.slots)
      if (std::optional<double> number = evaluateNumber(slot.frequency))
        numbers.push_back(*number);
    if (static_cast<int64_t>(numbers.size()) == count) {
      // Numbers that f32 does not hold stay what they are.
      bool isExact = llvm::all_of(numbers, [](double number) {
        return static_cast<double>(static_cast<float>(number)) == number;
      });
      FloatType numberType = isExact ? type : rewriter.getF64Type();
      SmallVector<Attribute> values =
          llvm::map_to_vector(numbers, [&](double number) -> Attribute {
            return rewriter.getFloatAttr(numberType, number);
          });
      return arith::ConstantOp::create(
          rewriter, loc,
          DenseElementsAttr::get(RankedTensorType::get(count, numberType),
                                 values));
    }
    auto vectorType = RankedTensorType::get(count, type);
    if (usesFormulas) {
      for (const TableProof::Formula &formula : proof.formulas)
        elements.push_back(
            computeVector(formula.count, {}, [&](OpBuilder &b, ValueRange) {
              scalars.setSymbol(formula.slot,
                                linalg::IndexOp::create(b, loc, 0));
              return scalars.buildFloat(b, loc, formula.frequency, type);
            }));
      if (elements.size() == 1)
        return elements.front();
      return tensor::ConcatOp::create(rewriter, loc, /*dim=*/0, elements);
    }
    for (const TableProof::Slot &slot : proof.slots)
      elements.push_back(
          scalars.buildFloat(rewriter, loc, slot.frequency, type));
    return tensor::FromElementsOp::create(rewriter, loc, vectorType, elements);
  }
  auto holderType = cast<RankedTensorType>(frequencies.value.getType());
  Value value = frequencies.value;
  if (holderType.getRank() != 1 || holderType.getDimSize(0) != count)
    value = buildView(
        rewriter, loc,
        {value, frequencies.coordinates, {rewriter.getIndexAttr(count)}},
        /*narrow=*/true);
  if (!frequencies.isInverse)
    return value;
  return computeVector(
      count, value, [&](OpBuilder &b, ValueRange args) -> Value {
        Value one =
            arith::ConstantOp::create(b, loc, b.getFloatAttr(type, 1.0));
        Value period = args[0];
        auto from = cast<FloatType>(period.getType());
        if (from.getWidth() < type.getWidth())
          period = arith::ExtFOp::create(b, loc, type, period);
        else if (from != type)
          period = arith::TruncFOp::create(b, loc, type, period);
        return arith::DivFOp::create(b, loc, one, period);
      });
}

TableOp TableEmitter::emit() {
  if (!plan())
    return nullptr;

  OpBuilder::InsertionGuard guard(rewriter);
  setInsertionPoint();
  SmallVector<OpFoldResult> sizes = buildSizes();
  Value positionValues = buildPositions(sizes);
  Value frequencyValues = buildFrequencies();
  Value scale;
  FloatAttr factor;
  if (!scaleNumber)
    scale = scalars.buildFloat(rewriter, loc, proof.scale, type);
  else if (*scaleNumber != 1)
    factor = rewriter.getF64FloatAttr(*scaleNumber);
  DenseI64ArrayAttr axisMap;
  if (proof.positions.size() > 1) {
    SmallVector<int64_t> axes;
    for (const TableProof::Slot &slot : proof.slots)
      axes.push_back(positions.axes.empty() ? slot.axis
                                            : positions.axes[slot.axis]);
    axisMap = rewriter.getDenseI64ArrayAttr(axes);
  }
  sizes.push_back(rewriter.getIndexAttr(proof.slots.size()));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  return TableOp::create(
      rewriter, loc, TypeRange{init.getType(), init.getType()}, positionValues,
      frequencyValues, scale, init, init, axisMap, factor);
}

TableOp rope::emitTable(RewriterBase &rewriter, Location loc,
                        LaneContext &lanes, const LaneHolders &holders,
                        const TableProof &proof, Operation *root) {
  return TableEmitter(rewriter, loc, lanes, holders, proof, root).emit();
}
