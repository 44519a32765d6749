//===- RaiseViews.cpp - Build operands from lane maps -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A view is planned first, as pieces of the source's dimensions, and only
// built when the plan holds: no operation is created for a view that fails.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseViews.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

namespace {
/// A dimension of the source after expansion, and what is kept of it.
struct Piece {
  int64_t size; // kDynamic for the outermost piece of a dynamic dimension
  int64_t offset = 0;
  int64_t stride = 1;
  int64_t dim = -1; // of the result; -1 if the piece is dropped
};
} // namespace

static RankedTensorType getSourceType(const View &view) {
  return cast<RankedTensorType>(view.source.getType());
}

/// Cuts one source dimension into mixed-radix digits, one per term.
static LogicalResult planCoordinate(const View &view, int64_t coordinate,
                                    SmallVectorImpl<Piece> &pieces) {
  const ViewCoordinate &c = view.coordinates[coordinate];
  int64_t extent = getSourceType(view).getDimSize(coordinate);
  bool isDynamic = ShapedType::isDynamic(extent);
  SmallVector<ViewTerm, 2> terms(c.terms);
  llvm::sort(terms, [](const ViewTerm &a, const ViewTerm &b) {
    return a.stride > b.stride;
  });
  if (c.offset < 0 || (!isDynamic && c.offset >= extent))
    return failure();
  if (terms.size() <= 1) {
    Piece piece{extent, c.offset, 1, -1};
    if (!terms.empty()) {
      piece.dim = terms[0].dim;
      piece.stride = terms[0].stride;
    }
    // A program that reads past the end has no meaning; a slice that does is
    // invalid.
    std::optional<int64_t> taken =
        terms.empty() ? 1 : getConstantIntValue(view.sizes[piece.dim]);
    if (piece.stride <= 0 ||
        (!isDynamic && taken &&
         piece.offset + (*taken - 1) * piece.stride >= extent))
      return failure();
    pieces.push_back(piece);
    return success();
  }
  int64_t rest = c.offset;
  for (auto [i, term] : llvm::enumerate(terms)) {
    if (term.stride <= 0)
      return failure();
    bool isLast = i + 1 == terms.size();
    int64_t above = i == 0 ? extent : terms[i - 1].stride;
    // The last term strides inside the digit of the one before it.
    int64_t unit = isLast ? 1 : term.stride;
    if (!ShapedType::isDynamic(above) && above % unit != 0)
      return failure();
    Piece piece{ShapedType::isDynamic(above) ? above : above / unit,
                rest / unit, isLast ? term.stride : 1, term.dim};
    rest %= unit;
    std::optional<int64_t> taken = getConstantIntValue(view.sizes[term.dim]);
    if (!ShapedType::isDynamic(piece.size) &&
        (!taken || piece.offset + (*taken - 1) * piece.stride >= piece.size))
      return failure();
    pieces.push_back(piece);
  }
  return success();
}

static LogicalResult plan(const View &view,
                          SmallVectorImpl<SmallVector<Piece>> &groups) {
  int64_t rank = view.sizes.size();
  llvm::BitVector seen(rank);
  for (int64_t i = 0, e = view.coordinates.size(); i < e; ++i) {
    if (failed(planCoordinate(view, i, groups.emplace_back())))
      return failure();
    for (const Piece &piece : groups.back()) {
      if (piece.dim < 0)
        continue;
      if (seen.test(piece.dim))
        return failure();
      seen.set(piece.dim);
    }
  }
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!seen.test(dim) && getConstantIntValue(view.sizes[dim]) != 1)
      return failure();
  return success();
}

bool rope::canBuildView(const View &view) {
  SmallVector<SmallVector<Piece>> groups;
  return succeeded(plan(view, groups));
}

bool rope::isTransposed(const View &view) {
  SmallVector<int64_t> order;
  for (const ViewCoordinate &coordinate : view.coordinates) {
    SmallVector<ViewTerm, 2> terms(coordinate.terms);
    llvm::sort(terms, [](const ViewTerm &a, const ViewTerm &b) {
      return a.stride > b.stride;
    });
    for (const ViewTerm &term : terms)
      order.push_back(term.dim);
  }
  return !llvm::is_sorted(order);
}

/// The source with its dimensions cut into the planned pieces.
static Value expandSource(RewriterBase &rewriter, Location loc,
                          const View &view,
                          ArrayRef<SmallVector<Piece>> groups) {
  RankedTensorType type = getSourceType(view);
  SmallVector<ReassociationIndices> reassociation;
  SmallVector<OpFoldResult> sizes;
  SmallVector<int64_t> shape;
  for (auto [i, group] : llvm::enumerate(groups)) {
    ReassociationIndices &indices = reassociation.emplace_back();
    int64_t inner = 1;
    for (const Piece &piece : ArrayRef(group).drop_front())
      inner *= piece.size;
    for (const Piece &piece : group) {
      indices.push_back(shape.size());
      shape.push_back(piece.size);
      if (!ShapedType::isDynamic(piece.size)) {
        sizes.push_back(rewriter.getIndexAttr(piece.size));
        continue;
      }
      Value size = tensor::DimOp::create(rewriter, loc, view.source, i);
      if (inner != 1)
        size = arith::DivUIOp::create(
            rewriter, loc, size,
            arith::ConstantIndexOp::create(rewriter, loc, inner));
      sizes.push_back(size);
    }
  }
  if (static_cast<int64_t>(shape.size()) == type.getRank())
    return view.source;
  return tensor::ExpandShapeOp::create(
      rewriter, loc, RankedTensorType::get(shape, type.getElementType()),
      view.source, reassociation, sizes);
}

/// Drops the dimensions of size 1 that `dropped` marks.
static Value dropUnitDims(RewriterBase &rewriter, Location loc, Value value,
                          const llvm::BitVector &dropped) {
  if (dropped.none())
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  // Every dropped dimension joins the kept one before it, or the first kept.
  SmallVector<ReassociationIndices> reassociation;
  ReassociationIndices leading;
  for (int64_t dim = 0, e = type.getRank(); dim < e; ++dim) {
    if (!dropped.test(dim)) {
      reassociation.push_back(leading);
      leading.clear();
      reassociation.back().push_back(dim);
    } else if (reassociation.empty()) {
      leading.push_back(dim);
    } else {
      reassociation.back().push_back(dim);
    }
  }
  return tensor::CollapseShapeOp::create(rewriter, loc, value, reassociation);
}

static SmallVector<int64_t> getStaticShape(ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [](OpFoldResult size) {
    return getConstantIntValue(size).value_or(ShapedType::kDynamic);
  });
}

Value rope::buildView(RewriterBase &rewriter, Location loc, const View &view,
                      bool narrow) {
  SmallVector<SmallVector<Piece>> groups;
  if (failed(plan(view, groups)))
    return nullptr;
  Value value = expandSource(rewriter, loc, view, groups);
  Type elementType = getSourceType(view).getElementType();

  // Slice, and drop what is constant.
  SmallVector<OpFoldResult> offsets, sizes, keptSizes;
  SmallVector<int64_t> strides, order;
  llvm::BitVector dropped;
  for (const SmallVector<Piece> &group : groups) {
    for (const Piece &piece : group) {
      offsets.push_back(rewriter.getIndexAttr(piece.offset));
      strides.push_back(piece.stride);
      dropped.push_back(piece.dim < 0);
      if (piece.dim < 0) {
        sizes.push_back(rewriter.getIndexAttr(1));
        continue;
      }
      sizes.push_back(view.sizes[piece.dim]);
      keptSizes.push_back(view.sizes[piece.dim]);
      order.push_back(piece.dim);
    }
  }
  if (order.empty())
    return nullptr;
  if (narrow) {
    value = sliceNarrow(rewriter, loc, value, offsets, sizes, strides);
    value = dropUnitDims(rewriter, loc, value, dropped);
  } else {
    auto type = cast<RankedTensorType>(value.getType());
    bool isWhole = dropped.none() && getStaticShape(sizes) == type.getShape() &&
                   type.hasStaticShape();
    // A dynamic dimension that is taken from its start with step 1 and whose
    // size is that of the result is taken whole: the program reads no further.
    if (!isWhole)
      value = tensor::ExtractSliceOp::create(
          rewriter, loc,
          RankedTensorType::get(getStaticShape(keptSizes), elementType), value,
          offsets, sizes,
          llvm::map_to_vector(strides, [&](int64_t stride) -> OpFoldResult {
            return rewriter.getIndexAttr(stride);
          }));
  }

  // Put the dimensions into the order of the result.
  if (!llvm::is_sorted(order)) {
    SmallVector<int64_t> permutation(order.size());
    std::iota(permutation.begin(), permutation.end(), 0);
    llvm::sort(permutation,
               [&](int64_t a, int64_t b) { return order[a] < order[b]; });
    SmallVector<OpFoldResult> permutedSizes = llvm::map_to_vector(
        permutation, [&](int64_t i) { return keptSizes[i]; });
    Value init =
        tensor::EmptyOp::create(rewriter, loc, permutedSizes, elementType);
    value = linalg::TransposeOp::create(rewriter, loc, value, init, permutation)
                ->getResult(0);
    llvm::sort(order);
  }

  // Add the result's dimensions of size 1.
  if (order.size() == view.sizes.size())
    return value;
  SmallVector<ReassociationIndices> reassociation(order.size());
  for (int64_t dim = 0, e = view.sizes.size(), kept = 0; dim < e; ++dim) {
    if (kept + 1 < static_cast<int64_t>(order.size()) && dim > order[kept])
      ++kept;
    reassociation[kept].push_back(dim);
  }
  return tensor::ExpandShapeOp::create(
      rewriter, loc,
      RankedTensorType::get(getStaticShape(view.sizes), elementType), value,
      reassociation, view.sizes);
}
