//===- PairedTables.cpp - Per-lane tables that hold pairs -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Walks from a table to what it is made of. Equal means the same computation
// on the same elements, or equal bytes.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/PairedTables.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Analysis/LaneShuffle.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// Tables are a few ops deep; nothing larger is followed.
static constexpr int kMaxValues = 256;

static bool prove(Value value, int64_t dim, ArrayRef<IndexPair> pairs,
                  int &budget);

static bool equalInConstant(Attribute constant, int64_t dim,
                            ArrayRef<IndexPair> pairs) {
  if (!isPermutableConstant(constant))
    return false;
  ElementsAttr elements = cast<ElementsAttr>(constant);
  ArrayRef<char> data;
  if (DenseResourceElementsAttr resource =
          dyn_cast<DenseResourceElementsAttr>(constant))
    data = resource.getRawHandle().getBlob()->getData();
  else
    data = cast<DenseElementsAttr>(constant).getRawData();
  if (elements.isSplat())
    return true;
  ArrayRef<int64_t> shape = elements.getShapedType().getShape();
  int64_t outer = 1, numElements = elements.getNumElements();
  for (int64_t size : shape.take_front(dim))
    outer *= size;
  if (numElements == 0)
    return true;
  int64_t chunk = data.size() / (outer * shape[dim]);
  for (int64_t run = 0; run < outer; ++run) {
    const char *base = data.data() + run * shape[dim] * chunk;
    for (auto [first, second] : pairs)
      if (std::memcmp(base + first * chunk, base + second * chunk, chunk) != 0)
        return false;
  }
  return true;
}

/// `rope.paired_lanes` says that the pairs of the argument's last dimension are
/// equal: halves or neighbours, as the program pairs them.
static bool isDeclared(Value value, int64_t dim, ArrayRef<IndexPair> pairs) {
  BlockArgument argument = dyn_cast<BlockArgument>(value);
  if (!argument)
    return false;
  FunctionOpInterface function = dyn_cast_if_present<FunctionOpInterface>(
      argument.getOwner()->getParentOp());
  if (!function || !argument.getOwner()->isEntryBlock() ||
      !function.getArgAttr(argument.getArgNumber(), "rope.paired_lanes"))
    return false;
  RankedTensorType type = cast<RankedTensorType>(value.getType());
  int64_t size = type.getDimSize(dim);
  if (dim != type.getRank() - 1 || size % 2 != 0)
    return false;
  auto all = [&](auto matches) { return llvm::all_of(pairs, matches); };
  return all([&](IndexPair pair) {
           return pair.first < size / 2 && pair.second == pair.first + size / 2;
         }) ||
         all([&](IndexPair pair) {
           return pair.first % 2 == 0 && pair.second == pair.first + 1;
         });
}

static bool proveStructured(linalg::LinalgOp op, OpResult result, int64_t dim,
                            ArrayRef<IndexPair> pairs, int &budget) {
  if (!op.hasPureTensorSemantics())
    return false;
  AffineDimExpr loop = dyn_cast<AffineDimExpr>(
      op.getIndexingMapMatchingResult(result).getResult(dim));
  if (!loop)
    return false;
  WalkResult walk = op.getBlock()->walk([&](linalg::IndexOp index) {
    return index.getDim() == loop.getPosition() ? WalkResult::interrupt()
                                                : WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return false;
  for (OpOperand &operand : op->getOpOperands()) {
    if (op.isDpsInit(&operand) && !op.payloadUsesValueFromOperand(&operand))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      if (!expr.isFunctionOfDim(loop.getPosition()))
        continue;
      if (expr != AffineExpr(loop) ||
          !prove(operand.get(), position, pairs, budget))
        return false;
    }
  }
  return true;
}

static bool proveConcat(tensor::ConcatOp op, int64_t dim,
                        ArrayRef<IndexPair> pairs, int &budget) {
  if (static_cast<int64_t>(op.getDim()) != dim)
    return llvm::all_of(op.getInputs(), [&](Value input) {
      return prove(input, dim, pairs, budget);
    });
  // Where each index comes from.
  SmallVector<std::pair<Value, int64_t>> origins;
  for (Value input : op.getInputs()) {
    int64_t size = cast<RankedTensorType>(input.getType()).getDimSize(dim);
    if (ShapedType::isDynamic(size) || size > (1 << 16))
      return false;
    for (int64_t index = 0; index < size; ++index)
      origins.push_back({input, index});
  }
  llvm::MapVector<Value, SmallVector<IndexPair>> inside;
  for (auto [first, second] : pairs) {
    auto [firstValue, firstIndex] = origins[first];
    auto [secondValue, secondIndex] = origins[second];
    if (firstValue != secondValue)
      return false;
    if (firstIndex != secondIndex)
      inside[firstValue].push_back({firstIndex, secondIndex});
  }
  return llvm::all_of(inside, [&](auto &entry) {
    return prove(entry.first, dim, entry.second, budget);
  });
}

/// A reshape passes a dimension on if the other dimensions merged with it have
/// size 1.
static std::optional<int64_t>
getSourceDim(ArrayRef<ReassociationIndices> reassociation, bool expand,
             RankedTensorType wideType, int64_t dim) {
  for (auto [flat, group] : llvm::enumerate(reassociation)) {
    SmallVector<int64_t> wide = llvm::filter_to_vector(
        group, [&](int64_t d) { return wideType.getDimSize(d) != 1; });
    if (expand && llvm::is_contained(group, dim)) {
      if (wide.size() == 1 && wide[0] == dim)
        return flat;
      return std::nullopt;
    }
    if (!expand && static_cast<int64_t>(flat) == dim) {
      if (wide.size() == 1)
        return wide[0];
      return std::nullopt;
    }
  }
  return std::nullopt;
}

static bool proveSlice(tensor::ExtractSliceOp op, int64_t dim,
                       ArrayRef<IndexPair> pairs, int &budget) {
  llvm::SmallBitVector dropped = op.getDroppedDims();
  int64_t next = 0;
  for (int64_t source = 0; source < op.getSourceType().getRank(); ++source) {
    if (dropped.test(source) || next++ != dim)
      continue;
    std::optional<int64_t> offset =
        getConstantIntValue(op.getMixedOffsets()[source]);
    std::optional<int64_t> stride =
        getConstantIntValue(op.getMixedStrides()[source]);
    if (!offset || !stride)
      return false;
    SmallVector<IndexPair> moved;
    for (auto [first, second] : pairs)
      moved.push_back({*offset + first * *stride, *offset + second * *stride});
    return prove(op.getSource(), source, moved, budget);
  }
  return false;
}

static bool prove(Value value, int64_t dim, ArrayRef<IndexPair> pairs,
                  int &budget) {
  if (budget-- <= 0 || !isa<RankedTensorType>(value.getType()))
    return false;
  if (isUniform(value))
    return true;
  Attribute constant;
  if (matchPattern(value, m_Constant(&constant)))
    return equalInConstant(constant, dim, pairs);
  Operation *op = value.getDefiningOp();
  if (!op)
    return isDeclared(value, dim, pairs);
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
    return proveStructured(structured, cast<OpResult>(value), dim, pairs,
                           budget);
  if (OpTrait::hasElementwiseMappableTraits(op))
    return llvm::all_of(op->getOperands(), [&](Value operand) {
      return !isa<RankedTensorType>(operand.getType()) ||
             prove(operand, dim, pairs, budget);
    });
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case([&](tensor::ConcatOp concat) {
        return proveConcat(concat, dim, pairs, budget);
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        return proveSlice(slice, dim, pairs, budget);
      })
      .Case([&](tensor::CastOp cast) {
        return prove(cast.getSource(), dim, pairs, budget);
      })
      .Case([&](tensor::ExpandShapeOp expand) {
        std::optional<int64_t> source =
            getSourceDim(expand.getReassociationIndices(), /*expand=*/true,
                         expand.getResultType(), dim);
        return source && prove(expand.getSrc(), *source, pairs, budget);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        std::optional<int64_t> source =
            getSourceDim(collapse.getReassociationIndices(), /*expand=*/false,
                         collapse.getSrcType(), dim);
        return source && prove(collapse.getSrc(), *source, pairs, budget);
      })
      .Default(false);
}

bool mlir::rope::hasEqualSlices(Value value, int64_t dim,
                                ArrayRef<IndexPair> pairs) {
  int budget = kMaxValues;
  return prove(value, dim, pairs, budget);
}
