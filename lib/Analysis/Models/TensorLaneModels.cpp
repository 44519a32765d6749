//===- TensorLaneModels.cpp - Lane semantics of tensor -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Views, slices and gathers re-index; concatenations choose by ranges, and stay
// a `case` function where the index is not known.
//===----------------------------------------------------------------------===//

#include "LaneModels.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::rope;

using Indices = ArrayRef<LaneExpr>;

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// The row-major number of the element at `indices` in a box of `sizes`.
static LaneExpr linearize(Indices indices, ArrayRef<LaneExpr> sizes,
                          LaneContext &c) {
  LaneExpr linear = c.constant(0);
  for (auto [index, size] : llvm::zip_equal(indices, sizes))
    linear = c.add(c.mul(linear, size), index);
  return linear;
}

/// The inverse: indices of element `linear` in a box of `sizes`.
static SmallVector<LaneExpr>
delinearize(LaneExpr linear, ArrayRef<LaneExpr> sizes, LaneContext &c) {
  SmallVector<LaneExpr> indices(sizes.size(), c.constant(0));
  // Dimensions of one have one index, and the outermost of the others takes
  // what is left: its size, which may be unknown, divides nothing.
  SmallVector<int64_t> dims;
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (size.getConstant() != 1)
      dims.push_back(dim);
  while (dims.size() > 1) {
    int64_t dim = dims.pop_back_val();
    LaneExpr quotient = c.floorDiv(linear, sizes[dim]);
    indices[dim] = c.sub(linear, c.mul(sizes[dim], quotient));
    linear = quotient;
  }
  if (!dims.empty())
    indices[dims.front()] = linear;
  return indices;
}

/// The sizes of `count` dimensions from `first` on.
static SmallVector<LaneExpr> getSizes(Value value, int64_t first, int64_t count,
                                      LaneContext &c) {
  SmallVector<LaneExpr> sizes;
  for (int64_t dim = first; dim < first + count; ++dim)
    sizes.push_back(c.dim(value, dim));
  return sizes;
}

/// Dimensions are grouped in order: calls `fn` for each group.
static void forEachGroup(ArrayAttr groups,
                         llvm::function_ref<void(int64_t, int64_t)> fn) {
  int64_t first = 0;
  for (Attribute group : groups) {
    int64_t count = cast<ArrayAttr>(group).size();
    fn(first, count);
    first += count;
  }
}

/// Offset, size or stride `i` of a slice.
static LaneExpr getSliceNumber(ArrayRef<int64_t> numbers, OperandRange values,
                               size_t i, LaneBuilder &builder) {
  if (!ShapedType::isDynamic(numbers[i]))
    return builder.getContext().constant(numbers[i]);
  auto before = numbers.take_front(i);
  return builder.get(
      OpFoldResult(values[llvm::count_if(before, ShapedType::isDynamic)]));
}

/// The dimensions of the source that the result does not have.
template <typename OpTy>
static llvm::SmallBitVector getDroppedDims(OpTy op, int64_t rank) {
  return static_cast<int64_t>(op.getStaticSizes().size()) == rank
             ? llvm::SmallBitVector(rank)
             : op.getDroppedDims();
}

static FailureOr<LaneValue> expandShapeLane(tensor::ExpandShapeOp op,
                                            Indices indices,
                                            LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  SmallVector<LaneExpr> source;
  forEachGroup(op.getReassociation(), [&](int64_t first, int64_t count) {
    SmallVector<LaneExpr> sizes = getSizes(op.getResult(), first, count, c);
    source.push_back(linearize(indices.slice(first, count), sizes, c));
  });
  return builder.get(op.getSrc(), source);
}

static FailureOr<LaneValue> collapseShapeLane(tensor::CollapseShapeOp op,
                                              Indices indices,
                                              LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  SmallVector<LaneExpr> source;
  unsigned dim = 0;
  forEachGroup(op.getReassociation(), [&](int64_t first, int64_t count) {
    SmallVector<LaneExpr> sizes = getSizes(op.getSrc(), first, count, c);
    llvm::append_range(source, delinearize(indices[dim++], sizes, c));
  });
  // All dimensions have size 1.
  source.resize(op.getSrcType().getRank(), c.constant(0));
  return builder.get(op.getSrc(), source);
}

static FailureOr<LaneValue> reshapeLane(tensor::ReshapeOp op, Indices indices,
                                        LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  RankedTensorType sourceType =
      dyn_cast<RankedTensorType>(op.getSource().getType());
  RankedTensorType resultType = dyn_cast<RankedTensorType>(op.getType());
  if (!sourceType || !resultType || sourceType.getRank() == 0)
    return builder.stop("a reshape of unknown rank");
  SmallVector<LaneExpr> sizes;
  for (int64_t i = 0, e = resultType.getRank(); i < e; ++i) {
    LaneExpr size =
        resultType.isDynamicDim(i)
            ? c.resolve(builder.get(op.getShape(), c.constant(i)).re)
            : c.constant(resultType.getDimSize(i));
    if (!size)
      return builder.stop("a reshape to an unknown size");
    sizes.push_back(size);
  }
  // Leading dimensions that stay need no division.
  SmallVector<LaneExpr> sourceSizes =
      getSizes(op.getSource(), 0, sourceType.getRank(), c);
  size_t same = 0;
  while (same + 1 < sizes.size() && same + 1 < sourceSizes.size() &&
         sizes[same] == sourceSizes[same])
    ++same;
  SmallVector<LaneExpr> source(indices.take_front(same));
  LaneExpr linear =
      linearize(indices.drop_front(same), ArrayRef(sizes).drop_front(same), c);
  llvm::append_range(
      source, delinearize(linear, ArrayRef(sourceSizes).drop_front(same), c));
  return builder.get(op.getSource(), source);
}

static FailureOr<LaneValue> castLane(tensor::CastOp op, Indices indices,
                                     LaneBuilder &builder) {
  return builder.get(op.getSource(), indices);
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

static FailureOr<LaneValue> extractSliceLane(tensor::ExtractSliceOp op,
                                             Indices indices,
                                             LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  llvm::SmallBitVector dropped = getDroppedDims(op, op.getType().getRank());
  SmallVector<LaneExpr> source;
  ArrayRef<int64_t> offsets = op.getStaticOffsets();
  ArrayRef<int64_t> strides = op.getStaticStrides();
  unsigned kept = 0;
  for (size_t dim = 0, e = offsets.size(); dim < e; ++dim) {
    LaneExpr at = getSliceNumber(offsets, op.getOffsets(), dim, builder);
    if (!dropped.test(dim))
      at = c.add(at,
                 c.mul(indices[kept++],
                       getSliceNumber(strides, op.getStrides(), dim, builder)));
    if (!at)
      return builder.stop("a slice at an unknown offset");
    source.push_back(at);
  }
  return builder.get(op.getSource(), source);
}

static FailureOr<LaneValue> insertSliceLane(tensor::InsertSliceOp op,
                                            Indices indices,
                                            LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  llvm::SmallBitVector dropped =
      getDroppedDims(op, op.getSourceType().getRank());
  SmallVector<LaneExpr> source;
  LaneExpr undecided = c.constant(1);
  for (size_t dim = 0, e = indices.size(); dim < e; ++dim) {
    LaneExpr offset =
        getSliceNumber(op.getStaticOffsets(), op.getOffsets(), dim, builder);
    LaneExpr size =
        getSliceNumber(op.getStaticSizes(), op.getSizes(), dim, builder);
    LaneExpr stride =
        getSliceNumber(op.getStaticStrides(), op.getStrides(), dim, builder);
    if (!offset || !size || !stride)
      return builder.stop("a slice at an unknown offset");
    LaneExpr distance = c.sub(indices[dim], offset);
    // Outside for sure: before, behind, or between the strides.
    if (c.isLess(distance, c.constant(0)) ||
        c.isLessEqual(c.mul(size, stride), distance))
      return builder.get(op.getDest(), indices);
    LaneExpr position = c.floorDiv(distance, stride);
    LaneExpr rest = c.sub(distance, c.mul(stride, position));
    if (c.isLess(c.constant(0), rest))
      return builder.get(op.getDest(), indices);
    // An index of the result is in its range, whatever the size is called.
    bool isBehindStart = offset.isZero() || c.isNonNegative(distance);
    bool isBeforeEnd = c.isLess(position, size) ||
                       (stride.getConstant() == 1 &&
                        c.add(offset, size) == c.dim(op.getDest(), dim));
    if (!isBehindStart || !isBeforeEnd || !rest.isZero())
      undecided =
          c.mul(undecided, c.function("slice.contains",
                                      {indices[dim], offset, size, stride}));
    if (!dropped.test(dim))
      source.push_back(position);
  }
  LaneValue inside = builder.get(op.getSource(), source);
  if (undecided.getConstant() == 1)
    return inside;
  return choose(undecided, inside, builder.get(op.getDest(), indices), c);
}

static FailureOr<LaneValue> concatLane(tensor::ConcatOp op, Indices indices,
                                       LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  int64_t dim = op.getDim();
  LaneExpr start = c.constant(0);
  SmallVector<LaneExpr> starts;
  bool isComplex = isa<ComplexType>(op.getType().getElementType());
  // Parts that the index may lie in; one is enough.
  SmallVector<Value> parts;
  for (Value input : op.getInputs()) {
    LaneExpr end = c.add(start, c.dim(input, dim));
    if (!(c.isLess(indices[dim], start) || c.isLessEqual(end, indices[dim]))) {
      parts.push_back(input);
      starts.push_back(start);
    }
    start = end;
  }
  if (parts.empty())
    return builder.stop("an index outside a concatenation");
  SmallVector<LaneExpr> args{indices[dim]};
  SmallVector<LaneExpr> imArgs{indices[dim]};
  LaneValue first;
  for (auto [part, offset] : llvm::zip_equal(parts, starts)) {
    SmallVector<LaneExpr> at(indices);
    at[dim] = c.sub(indices[dim], offset);
    first = builder.get(part, at);
    if (!first)
      return failure();
    args.append({offset, first.re});
    if (isComplex)
      imArgs.append({offset, first.im});
  }
  if (parts.size() == 1)
    return first;
  LaneValue lane{c.function("case", args), {}};
  if (isComplex)
    lane.im = c.function("case", imArgs);
  return lane;
}

/// What a body that is given the indices yields.
static LaneValue evaluateIndexBody(Region &body, Indices indices,
                                   LaneBuilder &builder) {
  SmallVector<LaneValue> arguments;
  for (LaneExpr index : indices)
    arguments.push_back({index, {}});
  return builder.evaluateBlock(body.front(), arguments).front();
}

static FailureOr<LaneValue> padLane(tensor::PadOp op, Indices indices,
                                    LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  SmallVector<LaneExpr> source;
  LaneExpr undecided = c.constant(1);
  bool isOutside = false;
  for (auto [dim, lowValue] : llvm::enumerate(op.getMixedLowPad())) {
    LaneExpr low = builder.get(lowValue);
    if (!low)
      return builder.stop("a padding of unknown width");
    LaneExpr position = c.sub(indices[dim], low);
    LaneExpr size = c.dim(op.getSource(), dim);
    isOutside |=
        c.isLess(position, c.constant(0)) || c.isLessEqual(size, position);
    // An index of the result is in its range.
    bool isBehindStart = low.isZero() || c.isNonNegative(position);
    bool isBeforeEnd =
        c.isLess(position, size) || isZeroInteger(op.getMixedHighPad()[dim]);
    if (!isBehindStart || !isBeforeEnd)
      undecided = c.mul(undecided,
                        c.function("slice.contains",
                                   {indices[dim], low, size, c.constant(1)}));
    source.push_back(position);
  }
  if (undecided.getConstant() == 1)
    return builder.get(op.getSource(), source);
  LaneValue padding = evaluateIndexBody(op.getRegion(), indices, builder);
  if (!padding)
    return builder.stop("a padding that is not understood");
  if (isOutside)
    return padding;
  return choose(undecided, builder.get(op.getSource(), source), padding, c);
}

static FailureOr<LaneValue> generateLane(tensor::GenerateOp op, Indices indices,
                                         LaneBuilder &builder) {
  LaneValue lane = evaluateIndexBody(op.getBody(), indices, builder);
  if (!lane)
    return builder.stop("a body that is not understood");
  return lane;
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

static FailureOr<LaneValue> extractLane(tensor::ExtractOp op, Indices,
                                        LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  SmallVector<LaneExpr> indices;
  for (Value index : op.getIndices()) {
    LaneExpr at = c.resolve(builder.get(index).re);
    if (!at)
      return builder.stop("a gather at an unknown index");
    indices.push_back(at);
  }
  return builder.get(op.getTensor(), indices);
}

static FailureOr<LaneValue> insertLane(tensor::InsertOp op, Indices indices,
                                       LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  LaneExpr undecided = c.constant(1);
  for (auto [index, value] : llvm::zip_equal(indices, op.getIndices())) {
    LaneExpr at = builder.get(OpFoldResult(value));
    if (!at)
      return builder.stop("an insertion at an unknown index");
    if (c.isLess(index, at) || c.isLess(at, index))
      return builder.get(op.getDest(), indices);
    if (index != at)
      undecided = c.mul(undecided,
                        c.function("slice.contains",
                                   {index, at, c.constant(1), c.constant(1)}));
  }
  LaneValue inside = builder.get(op.getScalar());
  if (undecided.getConstant() == 1)
    return inside;
  return choose(undecided, inside, builder.get(op.getDest(), indices), c);
}

static FailureOr<LaneValue> fromElementsLane(tensor::FromElementsOp op,
                                             Indices indices,
                                             LaneBuilder &builder) {
  int64_t linear = 0;
  for (auto [index, size] : llvm::zip_equal(indices, op.getType().getShape())) {
    std::optional<int64_t> at = index.getConstant();
    if (!at || *at < 0 || *at >= size)
      return builder.stop("an element whose number is not known");
    linear = linear * size + *at;
  }
  return builder.get(op.getElements()[linear]);
}

static FailureOr<LaneValue> splatLane(tensor::SplatOp op, Indices,
                                      LaneBuilder &builder) {
  return builder.get(op.getInput());
}

static FailureOr<LaneValue> dimLane(tensor::DimOp op, Indices,
                                    LaneBuilder &builder) {
  LaneContext &c = builder.getContext();
  RankedTensorType type = dyn_cast<RankedTensorType>(op.getSource().getType());
  std::optional<int64_t> dim =
      builder.get(OpFoldResult(op.getIndex())).getConstant();
  if (!type || !dim || *dim < 0 || *dim >= type.getRank())
    return builder.stop("an unknown dimension");
  return LaneValue{c.dim(op.getSource(), *dim), {}};
}

void mlir::rope::attachTensorLaneModels(MLIRContext *context) {
  attachLaneModel<tensor::CastOp, &castLane>(context);
  attachLaneModel<tensor::CollapseShapeOp, &collapseShapeLane>(context);
  attachLaneModel<tensor::ConcatOp, &concatLane>(context);
  attachLaneModel<tensor::DimOp, &dimLane>(context);
  attachLaneModel<tensor::ExpandShapeOp, &expandShapeLane>(context);
  attachLaneModel<tensor::ExtractOp, &extractLane>(context);
  attachLaneModel<tensor::ExtractSliceOp, &extractSliceLane>(context);
  attachLaneModel<tensor::FromElementsOp, &fromElementsLane>(context);
  attachLaneModel<tensor::GenerateOp, &generateLane>(context);
  attachLaneModel<tensor::InsertOp, &insertLane>(context);
  attachLaneModel<tensor::InsertSliceOp, &insertSliceLane>(context);
  attachLaneModel<tensor::PadOp, &padLane>(context);
  attachLaneModel<tensor::ReshapeOp, &reshapeLane>(context);
  attachLaneModel<tensor::SplatOp, &splatLane>(context);
}
