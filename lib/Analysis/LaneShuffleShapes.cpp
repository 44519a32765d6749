//===- LaneShuffleShapes.cpp - Shape ops and shuffles -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// How reshapes, slices, inserts and concatenations pass permutations on. Each
// rule works in both directions.
//===----------------------------------------------------------------------===//

#include "LaneShuffleDetail.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::rope;

static LogicalResult fail(std::string &reason, const Twine &why) {
  reason = why.str();
  return failure();
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

/// The product of the sizes of the dimensions of `group` after `dim`, or
/// nothing if one of them is dynamic.
static std::optional<int64_t>
getInnerSize(ArrayRef<int64_t> shape, ArrayRef<int64_t> group, int64_t dim) {
  int64_t inner = 1;
  for (int64_t other : group) {
    if (other <= dim)
      continue;
    if (ShapedType::isDynamic(shape[other]))
      return std::nullopt;
    inner *= shape[other];
  }
  return inner;
}

/// Shuffle of one dimension of the group -> shuffle of the flat dimension.
static FailureOr<LaneShuffle> flatten(const LaneShuffle &shuffle,
                                      int64_t flatDim, ArrayRef<int64_t> shape,
                                      ArrayRef<int64_t> group,
                                      std::string &reason) {
  std::optional<int64_t> inner = getInnerSize(shape, group, shuffle.getDim());
  if (!inner)
    return fail(reason, "it merges the lanes with a dynamic dimension");
  if (*inner == 1)
    return shuffle.withDim(flatDim);
  if (*inner * shuffle.getPeriod() > (1 << 20))
    return fail(reason, "it merges too many dimensions");
  SmallVector<int64_t> lanes;
  for (int64_t lane : shuffle.getLanes())
    for (int64_t offset = 0; offset < *inner; ++offset)
      lanes.push_back(lane * *inner + offset);
  return LaneShuffle(flatDim, lanes);
}

/// Shuffle of the flat dimension -> shuffle of one dimension of the group.
static FailureOr<LaneShuffle> unflatten(const LaneShuffle &shuffle,
                                        ArrayRef<int64_t> shape,
                                        ArrayRef<int64_t> group,
                                        std::string &reason) {
  for (int64_t dim : llvm::reverse(group)) {
    std::optional<int64_t> inner = getInnerSize(shape, group, dim);
    if (!inner || ShapedType::isDynamic(shape[dim]))
      break;
    int64_t period = shape[dim] * *inner;
    if (period % shuffle.getPeriod() != 0)
      continue;
    SmallVector<int64_t> flat = shuffle.expand(period);
    SmallVector<int64_t> lanes;
    for (int64_t lane = 0; lane < shape[dim] && !flat.empty(); ++lane)
      lanes.push_back(flat[lane * *inner] / *inner);
    bool whole = !flat.empty();
    for (int64_t index = 0; whole && index < period; ++index)
      whole = flat[index] == lanes[index / *inner] * *inner + index % *inner;
    if (whole)
      return LaneShuffle(dim, lanes);
  }
  return fail(reason, "it cuts the lanes of a head apart");
}

/// `narrow` has the merged dimensions, `wide` the separate ones.
template <typename SetNarrow, typename SetWide>
static LogicalResult relateReshape(RankedTensorType wideType,
                                   ArrayRef<ReassociationIndices> reassociation,
                                   const LaneShuffle &narrow,
                                   const LaneShuffle &wide, SetNarrow setNarrow,
                                   SetWide setWide, std::string &reason) {
  if (!wide.isIdentity()) {
    for (auto [flatDim, group] : llvm::enumerate(reassociation)) {
      if (!llvm::is_contained(group, wide.getDim()))
        continue;
      FailureOr<LaneShuffle> flat =
          flatten(wide, flatDim, wideType.getShape(), group, reason);
      if (failed(flat) || failed(setNarrow(*flat)))
        return failure();
    }
  }
  if (narrow.isIdentity())
    return success();
  if (narrow.getDim() >= static_cast<int64_t>(reassociation.size()))
    return fail(reason, "it reshapes a scalar");
  FailureOr<LaneShuffle> split = unflatten(
      narrow, wideType.getShape(), reassociation[narrow.getDim()], reason);
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
  auto allDims = [](RankedTensorType type) {
    return llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  };
  auto move = [&](const LaneShuffle &shuffle, RankedTensorType from,
                  RankedTensorType to) -> FailureOr<LaneShuffle> {
    if (shuffle.isIdentity())
      return shuffle;
    FailureOr<LaneShuffle> flat =
        flatten(shuffle, 0, from.getShape(), allDims(from), reason);
    if (failed(flat))
      return failure();
    return unflatten(*flat, to.getShape(), allDims(to), reason);
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
  int64_t dim = shuffle->getDim();
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
// Windows
//===----------------------------------------------------------------------===//

/// The part of a permutation of `size` indices inside a window that it maps to
/// itself; indices outside may move among themselves.
static FailureOr<LaneShuffle> restrict(const LaneShuffle &shuffle, int64_t dim,
                                       int64_t size, int64_t offset,
                                       int64_t length, std::string &reason) {
  SmallVector<int64_t> indices = shuffle.expand(size);
  if (indices.empty() || offset < 0 || offset + length > size)
    return fail(reason, "it takes a part of the lanes of unknown place");
  SmallVector<int64_t> window;
  for (int64_t index = offset; index < offset + length; ++index) {
    if (indices[index] < offset || indices[index] >= offset + length)
      return fail(reason, "it takes a part of the rotary window");
    window.push_back(indices[index] - offset);
  }
  return LaneShuffle(dim, window);
}

/// The permutation of `size` indices that moves those in the window only.
static FailureOr<LaneShuffle> embed(const LaneShuffle &shuffle, int64_t dim,
                                    int64_t size, int64_t offset,
                                    int64_t length, std::string &reason) {
  SmallVector<int64_t> window = shuffle.expand(length);
  if (window.empty() || ShapedType::isDynamic(size) || size > (1 << 20) ||
      offset < 0 || offset + length > size)
    return fail(reason, "it puts the lanes at an unknown place");
  SmallVector<int64_t> indices(size);
  for (int64_t index = 0; index < size; ++index)
    indices[index] = index;
  for (auto [index, lane] : llvm::enumerate(window))
    indices[offset + index] = offset + lane;
  return LaneShuffle(dim, indices);
}

namespace {
/// Where a slice lies in its full tensor.
struct SliceGeometry {
  RankedTensorType fullType;
  SmallVector<OpFoldResult> offsets, sizes, strides;
  /// The dimension of the slice for each of the full tensor, or -1.
  SmallVector<int64_t> sliceDims;

  SliceGeometry(OffsetSizeAndStrideOpInterface op, RankedTensorType fullType,
                const llvm::SmallBitVector &dropped)
      : fullType(fullType), offsets(op.getMixedOffsets()),
        sizes(op.getMixedSizes()), strides(op.getMixedStrides()) {
    int64_t next = 0;
    for (int64_t dim = 0; dim < fullType.getRank(); ++dim)
      sliceDims.push_back(dropped.test(dim) ? -1 : next++);
  }

  /// Whether the slice covers all of a dimension.
  bool isWhole(int64_t dim) const {
    std::optional<int64_t> size = getConstantIntValue(sizes[dim]);
    return isConstantIntValue(offsets[dim], 0) &&
           isConstantIntValue(strides[dim], 1) && size &&
           !fullType.isDynamicDim(dim) && *size == fullType.getDimSize(dim);
  }
  std::optional<int64_t> getFullDim(int64_t sliceDim) const {
    for (auto [dim, mapped] : llvm::enumerate(sliceDims))
      if (mapped == sliceDim)
        return dim;
    return std::nullopt;
  }
  /// The window of a dimension, if it is static and contiguous.
  std::optional<std::pair<int64_t, int64_t>> getWindow(int64_t dim) const {
    std::optional<int64_t> offset = getConstantIntValue(offsets[dim]);
    std::optional<int64_t> size = getConstantIntValue(sizes[dim]);
    if (!offset || !size || !isConstantIntValue(strides[dim], 1))
      return std::nullopt;
    return std::make_pair(*offset, *size);
  }

  FailureOr<LaneShuffle> toSlice(const LaneShuffle &full,
                                 std::string &reason) const {
    if (full.isIdentity())
      return LaneShuffle();
    int64_t dim = full.getDim();
    std::optional<std::pair<int64_t, int64_t>> window = getWindow(dim);
    if (!window)
      return fail(reason, "it takes every other lane, or an unknown part");
    FailureOr<LaneShuffle> part =
        restrict(full, dim, fullType.getDimSize(dim), window->first,
                 window->second, reason);
    if (failed(part) || part->isIdentity())
      return part;
    if (sliceDims[dim] < 0)
      return fail(reason, "it takes a single lane");
    return part->withDim(sliceDims[dim]);
  }

  FailureOr<LaneShuffle> toFull(const LaneShuffle &slice,
                                std::string &reason) const {
    if (slice.isIdentity())
      return LaneShuffle();
    std::optional<int64_t> dim = getFullDim(slice.getDim());
    if (!dim)
      return fail(reason, "it drops the lane dimension");
    std::optional<std::pair<int64_t, int64_t>> window = getWindow(*dim);
    if (!window)
      return fail(reason, "it takes every other lane, or an unknown part");
    return embed(slice, *dim, fullType.getDimSize(*dim), window->first,
                 window->second, reason);
  }
};
} // namespace

static LogicalResult relateExtract(tensor::ExtractSliceOp op,
                                   ShuffleAccess &access, std::string &reason) {
  SliceGeometry geometry(op, op.getSourceType(), op.getDroppedDims());
  OpOperand &source = op->getOpOperand(0);
  OpResult result = op->getResult(0);
  FailureOr<LaneShuffle> full =
      geometry.toFull(access.getResult(result), reason);
  if (failed(full) || failed(access.setOperand(source, *full)))
    return failure();
  FailureOr<LaneShuffle> slice =
      geometry.toSlice(access.getOperand(source), reason);
  if (failed(slice))
    return failure();
  return access.setResult(result, *slice);
}

static LogicalResult relateInsert(tensor::InsertSliceOp op,
                                  ShuffleAccess &access, std::string &reason) {
  SliceGeometry geometry(op, op.getDestType(), op.getDroppedDims());
  OpOperand &source = op->getOpOperand(0);
  OpOperand &dest = op->getOpOperand(1);
  OpResult result = op->getResult(0);
  FailureOr<LaneShuffle> fromSource =
      geometry.toFull(access.getOperand(source), reason);
  if (failed(fromSource))
    return failure();
  FailureOr<LaneShuffle> full =
      LaneShuffle::merge(*fromSource, access.getResult(result));
  if (failed(full))
    return fail(reason, "two layouts meet in it");

  // What the slice overwrites everywhere need not be moved in the destination.
  auto coversOtherDims = [&](int64_t lane) {
    for (int64_t dim = 0; dim < geometry.fullType.getRank(); ++dim)
      if (dim != lane && !geometry.isWhole(dim))
        return false;
    return true;
  };
  LaneShuffle asked = access.getOperand(dest);
  int64_t dim = full->isIdentity() ? asked.getDim() : full->getDim();
  int64_t size = geometry.fullType.getDimSize(dim);
  std::optional<std::pair<int64_t, int64_t>> window = geometry.getWindow(dim);
  if (full->isIdentity() && asked.isIdentity())
    return success();
  if (!asked.isIdentity() && asked.getDim() != dim)
    return fail(reason, "two layouts meet in it");
  if (!window || !coversOtherDims(dim)) {
    full = LaneShuffle::merge(*full, asked);
    if (failed(full))
      return fail(reason, "two layouts meet in it");
    if (failed(access.setOperand(dest, *full)))
      return failure();
  } else {
    auto withoutWindow =
        [&](const LaneShuffle &shuffle) -> FailureOr<LaneShuffle> {
      SmallVector<int64_t> indices = shuffle.expand(size);
      if (indices.empty())
        return fail(reason, "it puts the lanes at an unknown place");
      auto inWindow = [&](int64_t index) {
        return index >= window->first && index < window->first + window->second;
      };
      for (auto [index, lane] : llvm::enumerate(indices)) {
        if (inWindow(index) != inWindow(lane))
          return fail(reason, "it replaces a part of the rotary window");
        if (inWindow(index))
          lane = index;
      }
      return LaneShuffle(dim, indices);
    };
    FailureOr<LaneShuffle> fromDest = withoutWindow(asked);
    if (failed(fromDest))
      return failure();
    full = LaneShuffle::merge(*full, *fromDest);
    if (failed(full))
      return fail(reason, "two layouts meet in it");
    FailureOr<LaneShuffle> outside = withoutWindow(*full);
    if (failed(outside) || failed(access.setOperand(dest, *outside)))
      return failure();
  }
  if (failed(access.setResult(result, *full)))
    return failure();
  FailureOr<LaneShuffle> slice = geometry.toSlice(*full, reason);
  if (failed(slice))
    return failure();
  return access.setOperand(source, *slice);
}

static LogicalResult relateConcat(tensor::ConcatOp op, ShuffleAccess &access,
                                  std::string &reason) {
  int64_t dim = op.getDim();
  OpResult result = op->getResult(0);
  LaneShuffle full = access.getResult(result);
  int64_t size = op.getResultType().getDimSize(dim);
  auto add = [&](const FailureOr<LaneShuffle> &shuffle) -> LogicalResult {
    if (failed(shuffle))
      return failure();
    FailureOr<LaneShuffle> merged = LaneShuffle::merge(full, *shuffle);
    if (failed(merged))
      return fail(reason, "two layouts meet in it");
    full = *merged;
    return success();
  };
  int64_t offset = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    LaneShuffle part = access.getOperand(operand);
    int64_t length =
        cast<RankedTensorType>(operand.get().getType()).getDimSize(dim);
    if (part.isIdentity() || part.getDim() != dim) {
      if (failed(add(part)))
        return failure();
    } else if (offset < 0 || ShapedType::isDynamic(length)) {
      return fail(reason, "it puts the lanes at an unknown place");
    } else if (failed(add(embed(part, dim, size, offset, length, reason)))) {
      return failure();
    }
    offset = offset < 0 || ShapedType::isDynamic(length) ? -1 : offset + length;
  }
  if (full.isIdentity())
    return success();
  if (failed(access.setResult(result, full)))
    return failure();
  offset = 0;
  for (OpOperand &operand : op->getOpOperands()) {
    LaneShuffle part = full;
    if (full.getDim() == dim) {
      int64_t length =
          cast<RankedTensorType>(operand.get().getType()).getDimSize(dim);
      if (ShapedType::isDynamic(length))
        return fail(reason, "it joins parts of unknown size");
      FailureOr<LaneShuffle> restricted =
          restrict(full, dim, size, offset, length, reason);
      if (failed(restricted))
        return failure();
      part = *restricted;
      offset += length;
    }
    if (failed(access.setOperand(operand, part)))
      return failure();
  }
  return success();
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
