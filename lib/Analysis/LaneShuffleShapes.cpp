//===- LaneShuffleShapes.cpp - Shape ops and shuffles -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// How reshapes and padding pass permutations on, in both directions; slices are
// in LaneShuffleSlices.cpp.
//===----------------------------------------------------------------------===//

#include "LaneShuffleDetail.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

/// Shuffle of the separate dimensions -> shuffle of the merged ones.
static FailureOr<LaneShuffle> toNarrow(const LaneShuffle &wide,
                                       ArrayRef<int64_t> shape,
                                       ArrayRef<ReassociationIndices> groups,
                                       std::string &reason) {
  SmallVector<int64_t> flatDims;
  for (auto [flat, group] : llvm::enumerate(groups))
    if (llvm::any_of(group, [&](int64_t dim) { return wide.movesDim(dim); }))
      flatDims.push_back(flat);
  if (flatDims.empty())
    return LaneShuffle();
  // From the outermost dimension that moves; all of each group, if there are
  // several.
  SmallVector<int64_t> dims, sizes, flatSizes;
  for (int64_t flat : flatDims) {
    ArrayRef<int64_t> group = groups[flat];
    while (flatDims.size() == 1 && !wide.movesDim(group.front()))
      group = group.drop_front();
    int64_t flatSize = 1;
    for (int64_t dim : group) {
      int64_t size = shape[dim];
      if (wide.isSingleDim() && dim == wide.getDim())
        size = wide.getPeriod();
      if (ShapedType::isDynamic(size))
        return fail(reason, "it merges the lanes with a dynamic dimension");
      dims.push_back(dim);
      sizes.push_back(size);
      flatSize *= size;
    }
    flatSizes.push_back(flatSize);
  }
  SmallVector<int64_t> lanes = wide.expand(dims, sizes);
  if (lanes.empty())
    return fail(reason, "it merges too many dimensions");
  return LaneShuffle(flatDims, flatSizes, lanes);
}

/// Shuffle of the merged dimensions -> shuffle of the separate ones.
static FailureOr<LaneShuffle> toWide(const LaneShuffle &narrow,
                                     ArrayRef<int64_t> shape,
                                     ArrayRef<ReassociationIndices> groups,
                                     std::string &reason) {
  if (narrow.isIdentity())
    return narrow;
  SmallVector<int64_t> dims, sizes, flatSizes;
  for (int64_t flat : narrow.getDims()) {
    if (flat >= static_cast<int64_t>(groups.size()))
      return fail(reason, "it reshapes a scalar");
    // As many of the inner dimensions as hold a run.
    SmallVector<int64_t> inner;
    int64_t product = 1;
    for (int64_t dim : llvm::reverse(groups[flat])) {
      if (narrow.isSingleDim() && product % narrow.getPeriod() == 0)
        break;
      if (ShapedType::isDynamic(shape[dim]) ||
          getNumIndices({product, shape[dim]}) < 0)
        return fail(reason, "it cuts the lanes of a head apart");
      inner.push_back(dim);
      product *= shape[dim];
    }
    for (int64_t dim : llvm::reverse(inner)) {
      dims.push_back(dim);
      sizes.push_back(shape[dim]);
    }
    flatSizes.push_back(product);
  }
  SmallVector<int64_t> lanes = narrow.expand(narrow.getDims(), flatSizes);
  if (lanes.empty())
    return fail(reason, "it cuts the lanes of a head apart");
  return LaneShuffle(dims, sizes, lanes);
}

/// `narrow` has the merged dimensions, `wide` the separate ones.
template <typename SetNarrow, typename SetWide>
static LogicalResult relateReshape(RankedTensorType wideType,
                                   ArrayRef<ReassociationIndices> reassociation,
                                   const LaneShuffle &narrow,
                                   const LaneShuffle &wide, SetNarrow setNarrow,
                                   SetWide setWide, std::string &reason) {
  FailureOr<LaneShuffle> flat =
      toNarrow(wide, wideType.getShape(), reassociation, reason);
  if (failed(flat) || failed(setNarrow(*flat)))
    return failure();
  FailureOr<LaneShuffle> split =
      toWide(narrow, wideType.getShape(), reassociation, reason);
  if (failed(split))
    return failure();
  return setWide(*split);
}

static LogicalResult relateExpand(tensor::ExpandShapeOp op,
                                  ShuffleAccess &access, std::string &reason) {
  OpOperand &source = op->getOpOperand(0);
  OpResult result = op->getResult(0);
  return relateReshape(
      op.getResultType(), op.getReassociationIndices(),
      access.getOperand(source), access.getResult(result),
      [&](const LaneShuffle &s) { return access.setOperand(source, s); },
      [&](const LaneShuffle &s) { return access.setResult(result, s); },
      reason);
}

static LogicalResult relateCollapse(tensor::CollapseShapeOp op,
                                    ShuffleAccess &access,
                                    std::string &reason) {
  OpOperand &source = op->getOpOperand(0);
  OpResult result = op->getResult(0);
  return relateReshape(
      op.getSrcType(), op.getReassociationIndices(), access.getResult(result),
      access.getOperand(source),
      [&](const LaneShuffle &s) { return access.setResult(result, s); },
      [&](const LaneShuffle &s) { return access.setOperand(source, s); },
      reason);
}

/// A reshape by a run-time shape keeps the order of all elements: as flat
/// indices, runs of lanes stay where they are.
static LogicalResult relateFreeReshape(tensor::ReshapeOp op,
                                       ShuffleAccess &access,
                                       std::string &reason) {
  RankedTensorType sourceType =
      dyn_cast<RankedTensorType>(op.getSource().getType());
  RankedTensorType resultType = dyn_cast<RankedTensorType>(op.getType());
  if (!sourceType || !resultType)
    return fail(reason, "it has no rank");
  if (!access.getOperand(op.getShapeMutable()).isIdentity())
    return fail(reason, "it is the shape of something else");
  auto getGroup = [](RankedTensorType type) {
    return ReassociationIndices(
        llvm::to_vector<2>(llvm::seq<int64_t>(0, type.getRank())));
  };
  auto move = [&](const LaneShuffle &shuffle, RankedTensorType from,
                  RankedTensorType to) -> FailureOr<LaneShuffle> {
    FailureOr<LaneShuffle> flat =
        toNarrow(shuffle, from.getShape(), getGroup(from), reason);
    if (failed(flat))
      return failure();
    return toWide(*flat, to.getShape(), getGroup(to), reason);
  };
  OpOperand &source = op->getOpOperand(0);
  OpResult result = op->getResult(0);
  FailureOr<LaneShuffle> down =
      move(access.getOperand(source), sourceType, resultType);
  if (failed(down) || failed(access.setResult(result, *down)))
    return failure();
  FailureOr<LaneShuffle> up =
      move(access.getResult(result), resultType, sourceType);
  if (failed(up))
    return failure();
  return access.setOperand(source, *up);
}

/// Padding of other dimensions with one value.
static LogicalResult relatePad(tensor::PadOp op, ShuffleAccess &access,
                               std::string &reason) {
  OpOperand &source = op->getOpOperand(0);
  OpResult result = op->getResult(0);
  FailureOr<LaneShuffle> shuffle =
      LaneShuffle::merge(access.getOperand(source), access.getResult(result));
  if (failed(shuffle))
    return fail(reason, "two layouts meet in it");
  if (shuffle->isIdentity())
    return success();
  for (int64_t dim : shuffle->getDims())
    if (!isConstantIntValue(op.getMixedLowPad()[dim], 0) ||
        !isConstantIntValue(op.getMixedHighPad()[dim], 0))
      return fail(reason, "it pads the lanes");
  if (!op.getConstantPaddingValue())
    return fail(reason, "it pads with values that depend on their place");
  if (failed(access.setOperand(source, *shuffle)))
    return failure();
  return access.setResult(result, *shuffle);
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

LogicalResult mlir::rope::detail::relateShapeOp(Operation *op,
                                                ShuffleAccess &access,
                                                std::string &reason) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](tensor::ExpandShapeOp expand) {
        return relateExpand(expand, access, reason);
      })
      .Case([&](tensor::CollapseShapeOp collapse) {
        return relateCollapse(collapse, access, reason);
      })
      .Case([&](tensor::ExtractSliceOp extract) {
        return relateExtract(extract, access, reason);
      })
      .Case([&](tensor::InsertSliceOp insert) {
        return relateInsert(insert, access, reason);
      })
      .Case([&](tensor::ConcatOp concat) {
        return relateConcat(concat, access, reason);
      })
      .Case([&](tensor::ReshapeOp reshape) {
        return relateFreeReshape(reshape, access, reason);
      })
      .Case([&](tensor::PadOp pad) { return relatePad(pad, access, reason); })
      .Case([&](tensor::CastOp cast) {
        if (!isa<RankedTensorType>(cast.getSource().getType()) ||
            !isa<RankedTensorType>(cast.getType()))
          return fail(reason, "it has no rank");
        return relateAll(cast, access, reason);
      })
      // The size of a permuted dimension is the same.
      .Case([&](tensor::DimOp) { return success(); })
      .Default([&](Operation *) {
        return fail(reason, "nothing is known about how it uses lanes");
      });
}
