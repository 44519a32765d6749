//===- RaiseSlices.cpp - Slice by recomputing less --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A table of width P cut from one of width 2P should not cost 2P cosines: the
// slice moves up through elementwise ops, concats and reshapes, until it meets
// something that has the narrow width already, or cannot be narrowed.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "rope/Dialect/Rope/Transforms/RaiseDims.h"
#include "rope/Dialect/Rope/Transforms/RaiseViews.h"
#include <map>

using namespace mlir;
using namespace mlir::rope;

namespace {
/// One dimension of a slice. Offsets and sizes need not be static.
struct DimSlice {
  OpFoldResult offset, size;
  int64_t stride = 1;

  std::optional<int64_t> getOffset() const {
    return getConstantIntValue(offset);
  }
  std::optional<int64_t> getSize() const { return getConstantIntValue(size); }
};
using Slice = SmallVector<DimSlice>;

/// The slices that exist already: values shared in the source stay shared.
struct Memo {
  std::map<std::pair<void *, std::vector<const void *>>, Value> slices;
  unsigned depth = 0;
};
} // namespace

static Value takeSlice(RewriterBase &b, Location loc, Value source,
                       const Slice &slice, Memo &memo);

static DimSlice getWholeDim(RewriterBase &b, Location loc, Value value,
                            int64_t dim) {
  return {b.getIndexAttr(0), getSimplestSize(b, loc, value, dim), 1};
}

/// Whether the slice holds all of a static `extent`.
static bool isWhole(const DimSlice &dim, int64_t extent) {
  return dim.getOffset() == 0 && dim.stride == 1 && dim.getSize() == extent;
}

/// Elementwise generic: slice the operands, clone it at the new size.
static Value sliceGeneric(RewriterBase &b, Location loc, linalg::GenericOp op,
                          const Slice &slice, Memo &memo) {
  if (op.getNumResults() != 1 || op.getNumDpsInits() != 1 ||
      op.getNumParallelLoops() != op.getNumLoops())
    return nullptr;
  BlockArgument out = op.getRegionOutputArgs().front();
  AffineMap outMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!out.use_empty() || !outMap.isPermutation())
    return nullptr;
  bool hasSideEffect = op.getBody()
                           ->walk([](Operation *inner) {
                             return isMemoryEffectFree(inner)
                                        ? WalkResult::advance()
                                        : WalkResult::interrupt();
                           })
                           .wasInterrupted();
  if (hasSideEffect)
    return nullptr;
  Slice loops(slice.size());
  for (auto [i, expr] : llvm::enumerate(outMap.getResults()))
    loops[cast<AffineDimExpr>(expr).getPosition()] = slice[i];
  // Maps first: nothing is built for an op that cannot be sliced.
  for (OpOperand *input : op.getDpsInputOperands())
    for (AffineExpr expr : op.getMatchingIndexingMap(input).getResults())
      if (!isa<AffineDimExpr>(expr) && !isa<AffineConstantExpr>(expr))
        return nullptr;

  SmallVector<Value> inputs;
  for (OpOperand *input : op.getDpsInputOperands()) {
    Slice operandSlice;
    AffineMap map = op.getMatchingIndexingMap(input);
    for (auto [i, expr] : llvm::enumerate(map.getResults())) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        operandSlice.push_back(loops[dim.getPosition()]);
      else
        operandSlice.push_back(getWholeDim(b, loc, input->get(), i));
    }
    inputs.push_back(isa<RankedTensorType>(input->get().getType())
                         ? takeSlice(b, loc, input->get(), operandSlice, memo)
                         : input->get());
  }
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(slice, [](const DimSlice &dim) { return dim.size; });
  Value init = tensor::EmptyOp::create(
      b, loc, sizes, getElementTypeOrSelf(op.getResult(0).getType()));
  auto clone = linalg::GenericOp::create(b, loc, init.getType(), inputs, init,
                                         op.getIndexingMapsArray(),
                                         op.getIteratorTypesArray());
  IRMapping mapping;
  op.getRegion().cloneInto(&clone.getRegion(), mapping);

  // What the body sees as its position is the position in the whole.
  OpBuilder::InsertionGuard guard(b);
  for (auto index :
       llvm::to_vector(clone.getBody()->getOps<linalg::IndexOp>())) {
    const DimSlice &loop = loops[index.getDim()];
    if (loop.getOffset() == 0 && loop.stride == 1)
      continue;
    b.setInsertionPointAfter(index);
    Value position = index;
    Operation *first = nullptr;
    if (loop.stride != 1) {
      Value stride = arith::ConstantIndexOp::create(b, loc, loop.stride);
      position = arith::MulIOp::create(b, loc, position, stride);
      first = position.getDefiningOp();
    }
    if (loop.getOffset() != 0) {
      Value offset = getValueOrCreateConstantIndexOp(b, loc, loop.offset);
      position = arith::AddIOp::create(b, loc, position, offset);
      if (!first)
        first = position.getDefiningOp();
    }
    index.getResult().replaceAllUsesExcept(position, first);
  }
  return clone.getResult(0);
}

/// Concat: take the operand that holds the whole range.
static Value sliceConcat(RewriterBase &b, Location loc, tensor::ConcatOp op,
                         const Slice &slice, Memo &memo) {
  int64_t dim = op.getDim();
  std::optional<int64_t> offset = slice[dim].getOffset();
  std::optional<int64_t> size = slice[dim].getSize();
  if (!offset || !size)
    return nullptr;
  int64_t last = *offset + (*size - 1) * slice[dim].stride, start = 0;
  for (Value input : op.getInputs()) {
    int64_t extent = cast<RankedTensorType>(input.getType()).getDimSize(dim);
    if (ShapedType::isDynamic(extent))
      return nullptr;
    if (*offset >= start && last < start + extent) {
      Slice inner(slice);
      inner[dim].offset = b.getIndexAttr(*offset - start);
      return takeSlice(b, loc, input, inner, memo);
    }
    start += extent;
  }
  return nullptr;
}

/// Slice of a slice: one slice.
static Value sliceSlice(RewriterBase &b, Location loc,
                        tensor::ExtractSliceOp op, const Slice &slice,
                        Memo &memo) {
  if (op.getDroppedDims().any())
    return nullptr;
  Slice inner(slice);
  for (int64_t i = 0, e = slice.size(); i < e; ++i) {
    std::optional<int64_t> offset =
        getConstantIntValue(op.getMixedOffsets()[i]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[i]);
    std::optional<int64_t> outer = slice[i].getOffset();
    if (!stride)
      return nullptr;
    inner[i].stride = slice[i].stride * *stride;
    if (outer && offset)
      inner[i].offset = b.getIndexAttr(*offset + *outer * *stride);
    else if (outer == 0)
      inner[i].offset = op.getMixedOffsets()[i];
    else
      return nullptr;
  }
  return takeSlice(b, loc, op.getSource(), inner, memo);
}

/// Expansion of one dimension: the slice of the group must be whole, or move
/// along one of its dimensions only.
static Value sliceExpand(RewriterBase &b, Location loc,
                         tensor::ExpandShapeOp op, const Slice &slice,
                         Memo &memo) {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  Slice inner;
  for (auto [i, group] : llvm::enumerate(op.getReassociationIndices())) {
    bool whole = llvm::all_of(
        group, [&](int64_t dim) { return isWhole(slice[dim], shape[dim]); });
    if (whole) {
      inner.push_back(getWholeDim(b, loc, op.getSrc(), i));
      continue;
    }
    DimSlice result{b.getIndexAttr(0), b.getIndexAttr(1), 1};
    int64_t offset = 0, unit = 1, moving = 0;
    for (int64_t dim : llvm::reverse(group)) {
      std::optional<int64_t> start = slice[dim].getOffset();
      if (!start)
        return nullptr;
      offset += *start * unit;
      if (slice[dim].getSize() != 1) {
        result.size = slice[dim].size;
        result.stride = slice[dim].stride * unit;
        ++moving;
      }
      if (ShapedType::isDynamic(shape[dim]) && dim != group.front())
        return nullptr;
      unit *= ShapedType::isDynamic(shape[dim]) ? 1 : shape[dim];
    }
    if (moving > 1)
      return nullptr;
    result.offset = b.getIndexAttr(offset);
    inner.push_back(result);
  }
  Value source = takeSlice(b, loc, op.getSrc(), inner, memo);
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(slice, [](const DimSlice &dim) { return dim.size; });
  SmallVector<int64_t> newShape =
      llvm::map_to_vector(slice, [](const DimSlice &dim) {
        return dim.getSize().value_or(ShapedType::kDynamic);
      });
  return tensor::ExpandShapeOp::create(
      b, loc,
      RankedTensorType::get(newShape, op.getResultType().getElementType()),
      source, op.getReassociationIndices(), sizes);
}

/// Collapse into one dimension: the slice must stay inside one dimension of
/// the group.
static Value sliceCollapse(RewriterBase &b, Location loc,
                           tensor::CollapseShapeOp op, const Slice &slice,
                           Memo &memo) {
  ArrayRef<int64_t> shape = op.getSrcType().getShape();
  Slice inner(shape.size());
  for (auto [i, group] : llvm::enumerate(op.getReassociationIndices())) {
    SmallVector<int64_t> large;
    for (int64_t dim : group) {
      inner[dim] = {b.getIndexAttr(0), b.getIndexAttr(1), 1};
      if (shape[dim] != 1)
        large.push_back(dim);
    }
    if (large.empty())
      continue;
    if (large.size() == 1) {
      inner[large.front()] = slice[i];
      continue;
    }
    if (isWhole(slice[i], op.getResultType().getDimSize(i))) {
      for (int64_t dim : large)
        inner[dim] = getWholeDim(b, loc, op.getSrc(), dim);
      continue;
    }
    std::optional<int64_t> offset = slice[i].getOffset();
    std::optional<int64_t> size = slice[i].getSize();
    if (!offset || !size || *size < 1)
      return nullptr;
    int64_t last = *offset + (*size - 1) * slice[i].stride;
    int64_t unit = 1, moving = 0, rest = *offset;
    for (int64_t dim : large)
      if (ShapedType::isDynamic(shape[dim]) && dim != large.front())
        return nullptr;
    for (int64_t dim : ArrayRef(large).drop_front())
      unit *= shape[dim];
    for (auto [k, dim] : llvm::enumerate(large)) {
      int64_t digit = rest / unit, lastDigit = last / unit;
      inner[dim].offset = b.getIndexAttr(digit);
      rest %= unit;
      last %= unit;
      if (digit != lastDigit) {
        if (slice[i].stride % unit != 0)
          return nullptr;
        inner[dim].size = slice[i].size;
        inner[dim].stride = slice[i].stride / unit;
        if (digit + (*size - 1) * inner[dim].stride != lastDigit)
          return nullptr;
        ++moving;
      }
      if (k + 1 < large.size())
        unit /= shape[large[k + 1]];
    }
    if (moving > 1)
      return nullptr;
  }
  Value source = takeSlice(b, loc, op.getSrc(), inner, memo);
  return tensor::CollapseShapeOp::create(b, loc, source,
                                         op.getReassociationIndices());
}

static Value sliceTranspose(RewriterBase &b, Location loc,
                            linalg::TransposeOp op, const Slice &slice,
                            Memo &memo) {
  Slice inner(slice.size());
  for (auto [i, dim] : llvm::enumerate(op.getPermutation()))
    inner[dim] = slice[i];
  Value source = takeSlice(b, loc, op.getInput(), inner, memo);
  SmallVector<OpFoldResult> sizes =
      llvm::map_to_vector(slice, [](const DimSlice &dim) { return dim.size; });
  Value init = tensor::EmptyOp::create(
      b, loc, sizes, getElementTypeOrSelf(op.getInput().getType()));
  return linalg::TransposeOp::create(b, loc, source, init, op.getPermutation())
      ->getResult(0);
}

/// Elementwise op on whole tensors.
static Value sliceElementwise(RewriterBase &b, Location loc, Operation *op,
                              const Slice &slice, Memo &memo) {
  SmallVector<Value> operands;
  SmallVector<int64_t> shape =
      llvm::map_to_vector(slice, [](const DimSlice &dim) {
        return dim.getSize().value_or(ShapedType::kDynamic);
      });
  for (Value operand : op->getOperands())
    operands.push_back(isa<RankedTensorType>(operand.getType())
                           ? takeSlice(b, loc, operand, slice, memo)
                           : operand);
  Type elementType = getElementTypeOrSelf(op->getResult(0).getType());
  Type type = RankedTensorType::get(shape, elementType);
  OperationState state(loc, op->getName(), operands, type, op->getAttrs());
  return b.create(state)->getResult(0);
}

static Value sliceProducer(RewriterBase &b, Location loc, Value source,
                           const Slice &slice, Memo &memo) {
  Operation *op = source.getDefiningOp();
  if (!op)
    return nullptr;
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return sliceGeneric(b, loc, generic, slice, memo);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return sliceConcat(b, loc, concat, slice, memo);
  if (auto inner = dyn_cast<tensor::ExtractSliceOp>(op))
    return sliceSlice(b, loc, inner, slice, memo);
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return sliceExpand(b, loc, expand, slice, memo);
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return sliceCollapse(b, loc, collapse, slice, memo);
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
    return sliceTranspose(b, loc, transpose, slice, memo);
  if (op->hasTrait<OpTrait::Elementwise>() && op->getNumResults() == 1 &&
      op->getNumRegions() == 0 && isMemoryEffectFree(op))
    return sliceElementwise(b, loc, op, slice, memo);
  return nullptr;
}

static Value takeSlice(RewriterBase &b, Location loc, Value source,
                       const Slice &slice, Memo &memo) {
  constexpr unsigned maxDepth = 32;
  auto type = cast<RankedTensorType>(source.getType());
  bool whole = true;
  std::vector<const void *> key;
  for (auto [i, dim] : llvm::enumerate(slice)) {
    bool same = isWhole(dim, type.getDimSize(i));
    // A dynamic size that is asked for by name is the whole dimension.
    if (auto size = dyn_cast_if_present<Value>(dim.size))
      same =
          dim.getOffset() == 0 && dim.stride == 1 && isSizeOf(size, source, i);
    whole &= same;
    key.push_back(dim.offset.getOpaqueValue());
    key.push_back(dim.size.getOpaqueValue());
    key.push_back(reinterpret_cast<const void *>(dim.stride));
  }
  if (whole)
    return source;
  std::pair<void *, std::vector<const void *>> id(source.getAsOpaquePointer(),
                                                  std::move(key));
  auto known = memo.slices.find(id);
  if (known != memo.slices.end())
    return known->second;

  Value result;
  if (memo.depth < maxDepth) {
    ++memo.depth;
    result = sliceProducer(b, loc, source, slice, memo);
    --memo.depth;
  }
  if (!result) {
    SmallVector<OpFoldResult> offsets, sizes, strides;
    for (const DimSlice &dim : slice) {
      offsets.push_back(dim.offset);
      sizes.push_back(dim.size);
      strides.push_back(b.getIndexAttr(dim.stride));
    }
    result =
        tensor::ExtractSliceOp::create(b, loc, source, offsets, sizes, strides);
  }
  memo.slices[id] = result;
  return result;
}

Value rope::sliceNarrow(RewriterBase &b, Location loc, Value source,
                        ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes,
                        ArrayRef<int64_t> strides) {
  Slice slice;
  for (auto [offset, size, stride] : llvm::zip_equal(offsets, sizes, strides))
    slice.push_back({offset, size, stride});
  Memo memo;
  return takeSlice(b, loc, source, slice, memo);
}
