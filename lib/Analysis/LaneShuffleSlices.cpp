//===- LaneShuffleSlices.cpp - Parts of tensors and shuffles ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// How slices, inserts and concatenations pass permutations on, in both
// directions: a window of a tensor is permuted as the tensor is, if the tensor
// permutes the window within itself.
//===----------------------------------------------------------------------===//

#include "LaneShuffleDetail.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "rope/Analysis/GlobalUses.h"
#include "rope/Analysis/LaneContext.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

//===----------------------------------------------------------------------===//
// Where dimensions come from
//===----------------------------------------------------------------------===//

/// The dimensions of an operand that two dimensions of a value come from.
namespace {
struct DimPair {
  Value value;
  int64_t a, b;
};
} // namespace

static std::optional<DimPair> getOrigin(const DimPair &at) {
  Operation *op = at.value.getDefiningOp();
  if (!op)
    return std::nullopt;
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op)) {
    AffineMap map =
        structured.getIndexingMapMatchingResult(cast<OpResult>(at.value));
    for (OpOperand *input : structured.getDpsInputOperands()) {
      AffineMap inputMap = structured.getMatchingIndexingMap(input);
      std::optional<unsigned> a =
          inputMap.getResultPosition(map.getResult(at.a));
      std::optional<unsigned> b =
          inputMap.getResultPosition(map.getResult(at.b));
      if (a && b)
        return DimPair{input->get(), *a, *b};
    }
    return std::nullopt;
  }
  if (tensor::CollapseShapeOp collapse =
          dyn_cast<tensor::CollapseShapeOp>(op)) {
    SmallVector<int64_t, 2> dims;
    for (int64_t flat : {at.a, at.b})
      for (int64_t dim : collapse.getReassociationIndices()[flat])
        if (collapse.getSrcType().getDimSize(dim) != 1)
          dims.push_back(dim);
    if (dims.size() != 2)
      return std::nullopt;
    return DimPair{collapse.getSrc(), dims[0], dims[1]};
  }
  if (tensor::ExtractSliceOp slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    SmallVector<int64_t> kept;
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    for (int64_t dim = 0, e = dropped.size(); dim < e; ++dim)
      if (!dropped.test(dim))
        kept.push_back(dim);
    return DimPair{slice.getSource(), kept[at.a], kept[at.b]};
  }
  if (tensor::InsertSliceOp insert = dyn_cast<tensor::InsertSliceOp>(op))
    return DimPair{insert.getDest(), at.a, at.b};
  if (isa<tensor::ConcatOp, tensor::CastOp, tensor::PadOp, ApplyOp, PermuteOp>(
          op) ||
      OpTrait::hasElementwiseMappableTraits(op))
    for (Value operand : op->getOperands())
      if (operand.getType() == at.value.getType() ||
          isa<RankedTensorType>(operand.getType()))
        return DimPair{operand, at.a, at.b};
  return std::nullopt;
}

/// Whether both dimensions number the rows of one weight: then something else
/// may be in other rows, as values beside queries and keys, and a window has to
/// be permuted alone. A window of tokens is not known to the weight.
static bool areRowsOfOneWeight(Value value, int64_t a, int64_t b) {
  DimPair at{value, a, b};
  bool wasProjected = false;
  for (int step = 0; step < 32; ++step) {
    Operation *op = at.value.getDefiningOp();
    if (!op || op->hasTrait<OpTrait::ConstantLike>() ||
        isLoadedFromGlobal(at.value))
      return wasProjected;
    if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op))
      wasProjected |= structured.getNumReductionLoops() > 0;
    if (tensor::ExpandShapeOp expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      std::optional<int64_t> flatA, flatB;
      for (auto [flat, group] :
           llvm::enumerate(expand.getReassociationIndices())) {
        if (llvm::is_contained(group, at.a))
          flatA = flat;
        if (llvm::is_contained(group, at.b))
          flatB = flat;
      }
      if (!flatA || !flatB)
        return false;
      if (*flatA == *flatB)
        return true;
      at = {expand.getSrc(), *flatA, *flatB};
      continue;
    }
    std::optional<DimPair> origin = getOrigin(at);
    if (!origin)
      return false;
    at = *origin;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

namespace {
/// Where a part lies in its full tensor.
struct Window {
  RankedTensorType fullType;
  SmallVector<OpFoldResult> offsets, sizes, strides;
  /// The dimension of the part for each of the full tensor, or -1.
  SmallVector<int64_t> partDims;

  Window(OffsetSizeAndStrideOpInterface op, RankedTensorType fullType,
         const llvm::SmallBitVector &dropped)
      : fullType(fullType), offsets(op.getMixedOffsets()),
        sizes(op.getMixedSizes()), strides(op.getMixedStrides()) {
    int64_t next = 0;
    for (int64_t dim = 0; dim < fullType.getRank(); ++dim)
      partDims.push_back(dropped.test(dim) ? -1 : next++);
  }
  /// A gather that a proof has shown to be a slice.
  Window(RankedTensorType fullType, ArrayRef<int64_t> fixed,
         ArrayRef<int64_t> lengths, ArrayRef<int64_t> partDims)
      : fullType(fullType), partDims(partDims) {
    Builder builder(fullType.getContext());
    for (auto [offset, length] : llvm::zip_equal(fixed, lengths)) {
      offsets.push_back(builder.getIndexAttr(offset));
      sizes.push_back(builder.getIndexAttr(length));
      strides.push_back(builder.getIndexAttr(1));
    }
  }
  /// A run of the indices of one dimension, all of the others.
  Window(RankedTensorType fullType, int64_t dim, int64_t offset, int64_t size)
      : fullType(fullType) {
    MLIRContext *context = fullType.getContext();
    Builder builder(context);
    for (int64_t other = 0; other < fullType.getRank(); ++other) {
      offsets.push_back(builder.getIndexAttr(other == dim ? offset : 0));
      sizes.push_back(builder.getIndexAttr(
          other == dim ? size : fullType.getDimSize(other)));
      strides.push_back(builder.getIndexAttr(1));
      partDims.push_back(other);
    }
  }

  /// Whether the part covers all of a dimension.
  bool isWhole(int64_t dim) const {
    std::optional<int64_t> size = getConstantIntValue(sizes[dim]);
    return isConstantIntValue(offsets[dim], 0) &&
           isConstantIntValue(strides[dim], 1) && size &&
           *size == fullType.getDimSize(dim);
  }
  bool isStatic(int64_t dim) const {
    return !fullType.isDynamicDim(dim) && getConstantIntValue(offsets[dim]) &&
           getConstantIntValue(sizes[dim]) && getConstantIntValue(strides[dim]);
  }
  std::optional<int64_t> getFullDim(int64_t partDim) const {
    for (auto [dim, mapped] : llvm::enumerate(partDims))
      if (mapped == partDim)
        return dim;
    return std::nullopt;
  }

  /// The indices of `dims` that the window has, row by row, as row-major
  /// indices of the full dimensions; empty if they are not known, or not all
  /// inside.
  SmallVector<int64_t> getIndices(ArrayRef<int64_t> dims) const {
    SmallVector<int64_t> indices = {0};
    for (int64_t dim : dims) {
      if (!isStatic(dim))
        return {};
      int64_t offset = *getConstantIntValue(offsets[dim]),
              size = *getConstantIntValue(sizes[dim]),
              stride = *getConstantIntValue(strides[dim]),
              full = fullType.getDimSize(dim);
      if (size <= 0 || stride <= 0 || offset < 0 ||
          offset + (size - 1) * stride >= full ||
          getNumIndices({static_cast<int64_t>(indices.size()), size}) < 0)
        return {};
      SmallVector<int64_t> next;
      for (int64_t outer : indices)
        for (int64_t at = 0; at < size; ++at)
          next.push_back(outer * full + offset + at * stride);
      indices = std::move(next);
    }
    return indices;
  }
  SmallVector<int64_t> getSizes(ArrayRef<int64_t> dims) const {
    return llvm::map_to_vector(
        dims, [&](int64_t dim) { return *getConstantIntValue(sizes[dim]); });
  }
  SmallVector<int64_t> getFullSizes(ArrayRef<int64_t> dims) const {
    return llvm::map_to_vector(
        dims, [&](int64_t dim) { return fullType.getDimSize(dim); });
  }

  FailureOr<LaneShuffle> toPart(const LaneShuffle &full,
                                std::string &reason) const {
    if (full.isIdentity())
      return LaneShuffle();
    ArrayRef<int64_t> dims = full.getDims();
    SmallVector<int64_t> newDims;
    for (int64_t dim : dims)
      newDims.push_back(partDims[dim]);
    if (llvm::all_of(dims, [&](int64_t dim) {
          return isWhole(dim) && partDims[dim] >= 0;
        }))
      return full.withDims(newDims);
    SmallVector<int64_t> indices = getIndices(dims);
    SmallVector<int64_t> lanes =
        indices.empty() ? indices : full.expand(dims, getFullSizes(dims));
    if (lanes.empty())
      return fail(reason, "it takes a part of the lanes of unknown place");
    SmallVector<int64_t> part;
    for (int64_t index : indices) {
      const int64_t *found = llvm::lower_bound(indices, lanes[index]);
      if (found == indices.end() || *found != lanes[index])
        return fail(reason, "it takes a part of the rotary window");
      part.push_back(found - indices.begin());
    }
    // Dimensions that are dropped have size 1: they never stay.
    return LaneShuffle(newDims, getSizes(dims), part);
  }

  /// The shuffle of the full tensor that moves what the part moves: at all
  /// indices of other dimensions, except for those in `exact`.
  FailureOr<LaneShuffle> toFull(const LaneShuffle &part,
                                ArrayRef<int64_t> exact,
                                std::string &reason) const {
    if (part.isIdentity())
      return LaneShuffle();
    SmallVector<int64_t> partDimsMoved, dims;
    for (int64_t dim : part.getDims()) {
      std::optional<int64_t> full = getFullDim(dim);
      if (!full)
        return fail(reason, "it drops the lane dimension");
      partDimsMoved.push_back(*full);
      dims.push_back(*full);
    }
    LaneShuffle moved = part.withDims(partDimsMoved);
    bool isWholly = exact.empty() && llvm::all_of(dims, [&](int64_t dim) {
                      return isWhole(dim);
                    });
    if (isWholly)
      return moved;
    dims.append(exact.begin(), exact.end());
    llvm::sort(dims);
    dims.erase(llvm::unique(dims), dims.end());
    SmallVector<int64_t> indices = getIndices(dims);
    int64_t count = getNumIndices(getFullSizes(dims));
    SmallVector<int64_t> lanes;
    if (!indices.empty() && count >= 0)
      lanes = moved.expand(dims, getSizes(dims));
    if (lanes.empty())
      return fail(reason, "it takes every other lane, or an unknown part");
    SmallVector<int64_t> full = llvm::to_vector(llvm::seq<int64_t>(0, count));
    for (auto [from, to] : llvm::zip_equal(indices, lanes))
      full[from] = indices[to];
    return LaneShuffle(dims, getFullSizes(dims), full);
  }
};
} // namespace

/// `result` is a window of `source`.
static LogicalResult relateWindow(const Window &window, OpOperand &source,
                                  OpResult result, ShuffleAccess &access,
                                  std::string &reason) {
  LaneShuffle part = access.getResult(result);
  SmallVector<int64_t> exact;
  for (int64_t dim = 0; dim < window.fullType.getRank(); ++dim) {
    int64_t partDim = window.partDims[dim];
    if (part.isIdentity() || window.isWhole(dim) || !window.isStatic(dim) ||
        (partDim >= 0 && part.movesDim(partDim)))
      continue;
    std::optional<int64_t> lane = window.getFullDim(part.getDims().back());
    if (lane && areRowsOfOneWeight(source.get(), dim, *lane))
      exact.push_back(dim);
  }
  FailureOr<LaneShuffle> full = window.toFull(part, exact, reason);
  if (failed(full) || failed(access.setOperand(source, *full)))
    return failure();
  FailureOr<LaneShuffle> slice =
      window.toPart(access.getOperand(source), reason);
  if (failed(slice))
    return failure();
  return access.setResult(result, *slice);
}

LogicalResult mlir::rope::detail::relateExtract(tensor::ExtractSliceOp op,
                                                ShuffleAccess &access,
                                                std::string &reason) {
  Window window(op, op.getSourceType(), op.getDroppedDims());
  return relateWindow(window, op->getOpOperand(0), op->getResult(0), access,
                      reason);
}

//===----------------------------------------------------------------------===//
// Gathers that are slices
//===----------------------------------------------------------------------===//

/// The window of the tensor that `op` copies, if that is all that it does.
static std::optional<Window> getGatheredWindow(linalg::LinalgOp op,
                                               Value source) {
  LaneContext lanes(/*budget=*/10'000);
  RankedTensorType type = dyn_cast<RankedTensorType>(source.getType()),
                   resultType =
                       dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!type || !resultType)
    return std::nullopt;
  SmallVector<LaneExpr> symbols;
  for (int64_t dim = 0; dim < resultType.getRank(); ++dim)
    symbols.push_back(
        lanes.symbol(resultType.isDynamicDim(dim)
                         ? lanes.dim(op->getResult(0), dim)
                         : lanes.constant(resultType.getDimSize(dim))));
  LaneExpr element =
      lanes.resolve(lanes.element(op->getResult(0), symbols),
                    [&](Value value) { return value == source; });
  const LaneAtom *atom = element ? element.getSingleAtom() : nullptr;
  if (!atom || !atom->isElement() || atom->value != source || atom->number != 0)
    return std::nullopt;
  SmallVector<int64_t> offsets, lengths, partDims;
  for (LaneExpr index : atom->args) {
    std::optional<int64_t> constant = index.getConstant();
    int64_t partDim = -1, offset = constant.value_or(0), length = 1;
    for (auto [dim, symbol] : llvm::enumerate(symbols)) {
      std::optional<int64_t> distance = lanes.sub(index, symbol).getConstant();
      if (constant || !distance || llvm::is_contained(partDims, dim))
        continue;
      partDim = dim;
      offset = *distance;
      length = resultType.getDimSize(dim);
    }
    if (!constant && partDim < 0)
      return std::nullopt;
    offsets.push_back(offset);
    lengths.push_back(length);
    partDims.push_back(partDim);
  }
  return Window(type, offsets, lengths, partDims);
}

std::optional<LogicalResult>
mlir::rope::detail::relateGather(linalg::LinalgOp op, ShuffleAccess &access,
                                 std::string &reason) {
  SmallVector<tensor::ExtractOp> reads;
  bool computesIndex = false;
  forEachCapturedRead(op, [&](tensor::ExtractOp read) {
    reads.push_back(read);
    computesIndex |= llvm::any_of(read.getIndices(), [](Value index) {
      return !index.getDefiningOp<linalg::IndexOp>();
    });
  });
  if (reads.size() != 1 || !computesIndex || op->getNumResults() != 1)
    return std::nullopt;
  OpOperand &source = reads.front().getTensorMutable();
  std::optional<Window> window = getGatheredWindow(op, source.get());
  if (!window)
    return std::nullopt;
  for (OpOperand &operand : op->getOpOperands())
    if (!access.getOperand(operand).isIdentity())
      return std::nullopt;
  return relateWindow(*window, source, op->getResult(0), access, reason);
}

//===----------------------------------------------------------------------===//
// Inserts and concatenations
//===----------------------------------------------------------------------===//

/// Without what it does inside the window, if nothing crosses its border.
static FailureOr<LaneShuffle> withoutWindow(const LaneShuffle &shuffle,
                                            const Window &window,
                                            std::string &reason) {
  if (shuffle.isIdentity())
    return shuffle;
  ArrayRef<int64_t> dims = shuffle.getDims();
  SmallVector<int64_t> inside = window.getIndices(dims);
  SmallVector<int64_t> lanes =
      inside.empty() ? inside : shuffle.expand(dims, window.getFullSizes(dims));
  if (lanes.empty())
    return fail(reason, "it puts the lanes at an unknown place");
  for (int64_t index : inside) {
    if (!llvm::binary_search(inside, lanes[index]))
      return fail(reason, "it replaces a part of the rotary window");
    lanes[index] = index;
  }
  return LaneShuffle(dims, window.getFullSizes(dims), lanes);
}

LogicalResult mlir::rope::detail::relateInsert(tensor::InsertSliceOp op,
                                               ShuffleAccess &access,
                                               std::string &reason) {
  Window window(op, op.getDestType(), op.getDroppedDims());
  OpOperand &source = op->getOpOperand(0);
  OpOperand &dest = op->getOpOperand(1);
  OpResult result = op->getResult(0);
  FailureOr<LaneShuffle> fromSource =
      window.toFull(access.getOperand(source), {}, reason);
  if (failed(fromSource))
    return failure();
  FailureOr<LaneShuffle> full =
      LaneShuffle::merge(*fromSource, access.getResult(result));
  if (failed(full))
    return fail(reason, "two layouts meet in it");
  LaneShuffle asked = access.getOperand(dest);
  if (full->isIdentity() && asked.isIdentity())
    return success();

  // What the slice overwrites everywhere need not be moved in the destination.
  bool isExact = true;
  for (int64_t dim = 0; dim < window.fullType.getRank(); ++dim)
    isExact &= full->movesDim(dim) || asked.movesDim(dim) ? window.isStatic(dim)
                                                          : window.isWhole(dim);
  FailureOr<LaneShuffle> fromDest = asked;
  if (isExact) {
    fromDest = withoutWindow(asked, window, reason);
    if (failed(fromDest))
      return failure();
  }
  full = LaneShuffle::merge(*full, *fromDest);
  if (failed(full))
    return fail(reason, "two layouts meet in it");
  FailureOr<LaneShuffle> outside = full;
  if (isExact) {
    outside = withoutWindow(*full, window, reason);
    if (failed(outside))
      return failure();
  }
  if (failed(access.setOperand(dest, *outside)) ||
      failed(access.setResult(result, *full)))
    return failure();
  FailureOr<LaneShuffle> slice = window.toPart(*full, reason);
  if (failed(slice))
    return failure();
  return access.setOperand(source, *slice);
}

LogicalResult mlir::rope::detail::relateConcat(tensor::ConcatOp op,
                                               ShuffleAccess &access,
                                               std::string &reason) {
  int64_t dim = op.getDim();
  RankedTensorType type = op.getResultType();
  OpResult result = op->getResult(0);
  LaneShuffle full = access.getResult(result);
  // Where the result moves differently along the joined dimension, each part is
  // moved alone.
  SmallVector<int64_t> exact;
  if (full.movesDim(dim))
    exact.push_back(dim);
  SmallVector<std::optional<Window>, 0> windows;
  int64_t offset = 0;
  for (Value input : op.getInputs()) {
    int64_t length = cast<RankedTensorType>(input.getType()).getDimSize(dim);
    windows.emplace_back();
    if (offset >= 0 && !ShapedType::isDynamic(length))
      windows.back().emplace(type, dim, offset, length);
    offset = offset < 0 || ShapedType::isDynamic(length) ? -1 : offset + length;
  }
  for (auto [operand, window] : llvm::zip_equal(op->getOpOperands(), windows)) {
    LaneShuffle part = access.getOperand(operand);
    FailureOr<LaneShuffle> moved = part;
    if (part.movesDim(dim) || (!exact.empty() && !part.isIdentity())) {
      if (!window || type.isDynamicDim(dim))
        return fail(reason, "it puts the lanes at an unknown place");
      moved = window->toFull(part, exact, reason);
      if (failed(moved))
        return failure();
    }
    FailureOr<LaneShuffle> merged = LaneShuffle::merge(full, *moved);
    if (failed(merged))
      return fail(reason, "two layouts meet in it");
    full = *merged;
  }
  if (full.isIdentity())
    return success();
  if (failed(access.setResult(result, full)))
    return failure();
  for (auto [operand, window] : llvm::zip_equal(op->getOpOperands(), windows)) {
    FailureOr<LaneShuffle> part = full;
    if (full.movesDim(dim)) {
      if (!window)
        return fail(reason, "it joins parts of unknown size");
      part = window->toPart(full, reason);
      if (failed(part))
        return failure();
    }
    if (failed(access.setOperand(operand, *part)))
      return failure();
  }
  return success();
}
