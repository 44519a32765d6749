//===- DecomposePermute.cpp - rope.permute as structured ops ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The meaning of rope.permute in upstream ops: heads are split off with
// expand_shape; a whole head between split and interleaved is one
// linalg.transpose, any other permutation copies its affine runs of lanes, in
// the order of lanes or of pairs, whichever needs fewer copies.
//===----------------------------------------------------------------------===//

#include "LaneViews.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

/// If the permutation is the transpose of `rows` x `columns` lanes, i.e.
/// perm[c * rows + r] = r * columns + c, the number of rows; else 0.
static int64_t getTransposedRows(ArrayRef<int64_t> permutation) {
  int64_t size = permutation.size();
  if (size < 4)
    return 0;
  int64_t columns = permutation[1];
  if (columns < 2 || size % columns != 0)
    return 0;
  int64_t rows = size / columns;
  for (int64_t i = 0; i < size; ++i)
    if (permutation[i] != (i % rows) * columns + i / rows)
      return 0;
  return rows;
}

/// Lanes that are read, and where each is written.
using LaneMap = std::array<SmallVector<int64_t>, 2>;

/// The lanes as parts whose runs are copied: all of them in the order in which
/// they are written; or first and second components of pairs, and the rest.
static SmallVector<LaneMap> getLaneMaps(PermuteOp op) {
  RopeLayoutAttrInterface from = op.getFrom(), to = op.getTo();
  SmallVector<int64_t> permutation = op.getLanePermutation();
  // A permutation reads lane permutation[j] and writes lane j.
  SmallVector<LaneMap> byLane = {
      {permutation,
       llvm::to_vector(llvm::seq<int64_t>(0, permutation.size()))}};
  SmallVector<LaneMap> byPair(2);
  for (int64_t pair = 0, e = from.getNumLivePairs(); pair < e; ++pair)
    for (int64_t component : {0, 1}) {
      byPair[component][0].push_back(from.getLane(pair, component));
      byPair[component][1].push_back(to.getLane(pair, component));
    }
  SmallVector<int64_t> rest = from.getPassThroughLanes();
  if (!rest.empty())
    byPair.push_back({rest, to.getPassThroughLanes()});
  auto countRuns = [](ArrayRef<LaneMap> maps) {
    size_t count = 0;
    for (const LaneMap &map : maps)
      count += splitIntoProgressions(map).size();
    return count;
  };
  return countRuns(byPair) < countRuns(byLane) ? byPair : byLane;
}

namespace {
/// Dimension `dim` of a tensor or memref, cut into several.
struct Expansion {
  Expansion(OpBuilder &b, int64_t rank, int64_t dim, ArrayRef<int64_t> pieces)
      : dim(dim), pieces(pieces) {
    int64_t next = 0;
    for (int64_t i = 0; i < rank; ++i) {
      ReassociationIndices &group = reassociation.emplace_back();
      for (int64_t j = 0, e = i == dim ? pieces.size() : 1; j < e; ++j)
        group.push_back(next++);
    }
  }

  SmallVector<OpFoldResult> apply(OpBuilder &b,
                                  ArrayRef<OpFoldResult> sizes) const {
    SmallVector<OpFoldResult> expanded(sizes.take_front(dim));
    for (int64_t piece : pieces)
      expanded.push_back(b.getIndexAttr(piece));
    llvm::append_range(expanded, sizes.drop_front(dim + 1));
    return expanded;
  }

  Value expand(OpBuilder &b, Location loc, Value value) const {
    if (pieces.size() == 1)
      return value;
    ShapedType type = cast<ShapedType>(value.getType());
    SmallVector<int64_t> shape(type.getShape().take_front(dim));
    llvm::append_range(shape, pieces);
    llvm::append_range(shape, type.getShape().drop_front(dim + 1));
    SmallVector<OpFoldResult> sizes =
        apply(b, rope::detail::getMixedSizes(b, loc, value));
    if (isa<MemRefType>(type))
      return memref::ExpandShapeOp::create(b, loc, shape, value, reassociation,
                                           sizes);
    return tensor::ExpandShapeOp::create(
        b, loc, RankedTensorType::get(shape, type.getElementType()), value,
        reassociation, sizes);
  }

  Value collapse(OpBuilder &b, Location loc, Value value, Type type) const {
    if (pieces.size() == 1)
      return value;
    return tensor::CollapseShapeOp::create(b, loc, type, value, reassociation);
  }

  int64_t dim;
  SmallVector<int64_t> pieces;
  SmallVector<ReassociationIndices> reassociation;
};
} // namespace

FailureOr<SmallVector<Value>> PermuteOp::decomposeOperation(OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(*this);
  Location loc = getLoc();
  // Upstream takes no slice of what has no elements.
  if (llvm::is_contained(getXType().getShape(), 0))
    return getResults().empty() ? SmallVector<Value>()
                                : SmallVector<Value>{getInit()};
  int64_t dim = getDim(), rank = getXType().getRank();
  SmallVector<int64_t> permutation = getLanePermutation();
  int64_t rows = getTransposedRows(permutation);

  // One head needs no dimension of its own.
  SmallVector<int64_t> pieces;
  if (getNumHeads() != 1)
    pieces.push_back(getNumHeads());
  if (rows)
    pieces.append({rows, getFrom().getHeadDim() / rows});
  else
    pieces.push_back(getFrom().getHeadDim());
  int64_t laneDim = dim + pieces.size() - 1;
  Expansion source(b, rank, dim, pieces);
  if (rows)
    std::swap(pieces[pieces.size() - 2], pieces.back());
  Expansion target(b, rank, dim, pieces);
  Value x = source.expand(b, loc, getX());
  Value dest = target.expand(b, loc, getInit());

  if (rows) {
    SmallVector<int64_t> order =
        llvm::to_vector(llvm::seq<int64_t>(0, rank + pieces.size() - 1));
    std::swap(order[laneDim - 1], order[laneDim]);
    auto transpose = linalg::TransposeOp::create(b, loc, x, dest, order);
    if (transpose->getNumResults())
      dest = transpose->getResult(0);
  } else {
    SmallVector<OpFoldResult> sizes =
        target.apply(b, getCommonSizes(b, loc, getX(), getInit()));
    for (const LaneMap &map : getLaneMaps(*this))
      dest = copyLanes(b, loc, x, dest, laneDim, map[0], map[1], sizes);
  }
  if (getResults().empty())
    return SmallVector<Value>();
  return SmallVector<Value>{target.collapse(b, loc, dest, getInit().getType())};
}
