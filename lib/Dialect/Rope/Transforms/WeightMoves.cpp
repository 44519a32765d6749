//===- WeightMoves.cpp - A permutation in terms of heads --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Finds the rotary windows that a permutation consists of, and those of them
// that are equally spaced; makes the ops that carry it out.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/WeightMoves.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Finding
//===----------------------------------------------------------------------===//

namespace {
/// A window that moves as a layout change says.
struct Window {
  int64_t start = 0;
  size_t change = 0;
};

/// A change of layout, as what it does inside its window.
struct WindowChange {
  LayoutAttr from, to;
  SmallVector<int64_t> lanes;
};
} // namespace

/// The largest head that `#rope.layout` takes.
static constexpr int64_t kMaxHeadDim = 65536;

static LayoutAttr withHead(LayoutAttr layout, int64_t headDim, int64_t offset) {
  return LayoutAttr::get(layout.getContext(), layout.getKind(), headDim, offset,
                         layout.getWindowSize(), layout.getBlocks(),
                         layout.getLivePairs());
}

/// The distinct changes that move lanes inside one window alone.
static SmallVector<WindowChange>
getWindowChanges(ArrayRef<LayoutChange> changes) {
  SmallVector<WindowChange> windows;
  for (auto [from, to] : changes) {
    if (from.getWindowSize() != to.getWindowSize() ||
        from.getLivePairs() != to.getLivePairs())
      continue;
    int64_t size = from.getWindowSize();
    WindowChange change{withHead(from, size, 0), withHead(to, size, 0), {}};
    change.lanes = change.from.getPermutationTo(change.to);
    bool isNew = llvm::none_of(windows, [&](const WindowChange &other) {
      return other.lanes == change.lanes;
    });
    if (isNew && !LaneShuffle(0, change.lanes).isIdentity())
      windows.push_back(std::move(change));
  }
  // A window may begin as a smaller one does.
  llvm::stable_sort(windows, [](const WindowChange &a, const WindowChange &b) {
    return a.lanes.size() > b.lanes.size();
  });
  return windows;
}

/// The windows of one period, or nothing if something else moves.
static std::optional<SmallVector<Window>>
findWindows(ArrayRef<int64_t> lanes, ArrayRef<WindowChange> changes) {
  SmallVector<Window> windows;
  auto matches = [&](int64_t start, const WindowChange &change) {
    if (start + change.lanes.size() > lanes.size())
      return false;
    for (auto [index, lane] : llvm::enumerate(change.lanes))
      if (lanes[start + index] != start + lane)
        return false;
    return true;
  };
  for (int64_t index = 0, e = lanes.size(); index < e;) {
    const WindowChange *found =
        llvm::find_if(changes, [&](const WindowChange &change) {
          return matches(index, change);
        });
    if (found != changes.end()) {
      windows.push_back({index, static_cast<size_t>(found - changes.begin())});
      index += found->lanes.size();
      continue;
    }
    if (lanes[index] != index)
      return std::nullopt;
    ++index;
  }
  return windows;
}

/// How many windows from the first on are equally spaced and move alike.
static size_t countEquallySpaced(ArrayRef<Window> windows) {
  size_t count = 1;
  while (count < windows.size() && windows[count].change == windows[0].change &&
         windows[count].start - windows[count - 1].start ==
             windows[1].start - windows[0].start)
    ++count;
  return count;
}

SmallVector<WeightMove>
mlir::rope::describeMoves(const LaneShuffle &shuffle, int64_t size,
                          ArrayRef<LayoutChange> changes) {
  ArrayRef<int64_t> period = shuffle.getLanes();
  int64_t repeats = size / shuffle.getPeriod();
  SmallVector<WindowChange> kinds = getWindowChanges(changes);
  std::optional<SmallVector<Window>> windows = findWindows(period, kinds);
  WeightMove whole;
  whole.dim = shuffle.getDim();
  whole.heads = repeats;
  whole.headDim = shuffle.getPeriod();
  if (!windows || windows->empty()) {
    whole.lanes.assign(period.begin(), period.end());
    return {whole};
  }
  SmallVector<WeightMove> moves;
  auto add = [&](const Window &window, int64_t start, int64_t heads,
                 int64_t headDim) {
    WeightMove move = whole;
    const WindowChange &change = kinds[window.change];
    move.start = start;
    move.heads = heads;
    move.headDim = headDim;
    if (headDim <= kMaxHeadDim) {
      move.from = withHead(change.from, headDim, window.start - start);
      move.to = withHead(change.to, headDim, window.start - start);
    } else {
      // One window in a long run: take it alone.
      move.start = window.start;
      move.headDim = change.lanes.size();
      move.from = change.from;
      move.to = change.to;
    }
    moves.push_back(std::move(move));
  };
  for (ArrayRef<Window> rest(*windows); !rest.empty();) {
    // What repeats already is one head per repetition.
    size_t count = repeats > 1 ? 1 : countEquallySpaced(rest);
    const Window &first = rest.front();
    int64_t length = kinds[first.change].lanes.size();
    if (count == 1) {
      add(first, 0, repeats, shuffle.getPeriod());
    } else {
      int64_t stride = rest[1].start - first.start;
      // Heads end with their window unless they can begin with it.
      int64_t start = first.start;
      if (start + static_cast<int64_t>(count) * stride > size)
        start = first.start + length - stride;
      if (start < 0) {
        count = 1;
        add(first, 0, 1, shuffle.getPeriod());
      } else {
        add(first, start, count, stride);
      }
    }
    rest = rest.drop_front(count);
  }
  return moves;
}

//===----------------------------------------------------------------------===//
// Making
//===----------------------------------------------------------------------===//

/// Gathers along one dimension by a table of indices.
static Value createGather(OpBuilder &builder, Location loc, Value value,
                          int64_t dim, ArrayRef<int64_t> indices) {
  RankedTensorType type = cast<RankedTensorType>(value.getType());
  Value table = arith::ConstantOp::create(builder, loc,
                                          builder.getIndexTensorAttr(indices));
  Value init = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                       type.getElementType());
  int64_t rank = type.getRank();
  SmallVector<AffineMap> maps = {
      AffineMap::get(rank, 0, builder.getAffineDimExpr(dim)),
      builder.getMultiDimIdentityMap(rank)};
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, type, table, init, maps, loops,
             [&](OpBuilder &body, Location bodyLoc, ValueRange arguments) {
               SmallVector<Value> source;
               for (int64_t other = 0; other < rank; ++other)
                 source.push_back(other == dim ? arguments[0]
                                               : linalg::IndexOp::create(
                                                     body, bodyLoc, other));
               Value element =
                   tensor::ExtractOp::create(body, bodyLoc, value, source);
               linalg::YieldOp::create(body, bodyLoc, element);
             })
      ->getResult(0);
}

static Value createMove(OpBuilder &builder, Location loc, Value value,
                        const WeightMove &move) {
  RankedTensorType type = cast<RankedTensorType>(value.getType());
  if (!move.from) {
    SmallVector<int64_t> indices =
        LaneShuffle(move.dim, move.lanes).expand(type.getDimSize(move.dim));
    return createGather(builder, loc, value, move.dim, indices);
  }
  int64_t length = move.heads * move.headDim;
  bool isWhole = length == type.getDimSize(move.dim);
  SmallVector<OpFoldResult> offsets(type.getRank(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), builder.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes;
  for (int64_t size : type.getShape())
    sizes.push_back(builder.getIndexAttr(size));
  offsets[move.dim] = builder.getIndexAttr(move.start);
  sizes[move.dim] = builder.getIndexAttr(length);
  Value part = value;
  if (!isWhole)
    part = tensor::ExtractSliceOp::create(builder, loc, value, offsets, sizes,
                                          strides);
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  Value moved =
      PermuteOp::create(builder, loc, part, init, move.from, move.to, move.dim)
          .getResult(0);
  if (isWhole)
    return moved;
  return tensor::InsertSliceOp::create(builder, loc, moved, value, offsets,
                                       sizes, strides);
}

Value mlir::rope::createMoves(OpBuilder &builder, Location loc, Value value,
                              ArrayRef<WeightMove> moves) {
  for (const WeightMove &move : moves)
    value = createMove(builder, loc, value, move);
  return value;
}
