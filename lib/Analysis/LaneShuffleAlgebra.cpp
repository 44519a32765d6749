//===- LaneShuffleAlgebra.cpp - Permutations of lanes -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Normal form, restriction and union of shuffles. Nothing here knows ops.
//===----------------------------------------------------------------------===//

#include "LaneShuffleDetail.h"
#include "rope/Analysis/LaneShuffle.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

/// Whether `lanes` is the same permutation in every run of `period`.
static bool repeatsEvery(ArrayRef<int64_t> lanes, int64_t period) {
  for (auto [index, lane] : llvm::enumerate(lanes)) {
    int64_t run = static_cast<int64_t>(index) / period * period;
    if (lane < run || lane >= run + period ||
        lane - run != lanes[static_cast<int64_t>(index) - run])
      return false;
  }
  return true;
}

int64_t mlir::rope::detail::getNumIndices(ArrayRef<int64_t> sizes) {
  int64_t count = 1;
  for (int64_t size : sizes) {
    if (size < 0 || size > kMaxSpelledLanes)
      return -1;
    count *= size;
    if (count > kMaxSpelledLanes)
      return -1;
  }
  return count;
}

/// How far apart neighbours along dimension `position` are.
static int64_t getStride(ArrayRef<int64_t> sizes, size_t position) {
  int64_t stride = 1;
  for (int64_t size : sizes.drop_front(position + 1))
    stride *= size;
  return stride;
}

/// Whether every index keeps its coordinate along one dimension, and moves in
/// the others in the same way for each.
static bool ignoresDim(ArrayRef<int64_t> sizes, ArrayRef<int64_t> lanes,
                       size_t position) {
  int64_t stride = getStride(sizes, position), size = sizes[position];
  for (auto [at, lane] : llvm::enumerate(lanes)) {
    int64_t index = at, own = index / stride % size;
    if (lane / stride % size != own ||
        lane - own * stride != lanes[index - own * stride])
      return false;
  }
  return true;
}

LaneShuffle::LaneShuffle(int64_t dim, ArrayRef<int64_t> lanes) : dims({dim}) {
  int64_t size = lanes.size();
  for (int64_t period = 1; period <= size; ++period) {
    if (size % period != 0 || !repeatsEvery(lanes, period))
      continue;
    this->lanes.assign(lanes.begin(), lanes.begin() + period);
    return;
  }
}

LaneShuffle::LaneShuffle(ArrayRef<int64_t> givenDims,
                         ArrayRef<int64_t> givenSizes,
                         ArrayRef<int64_t> givenLanes) {
  SmallVector<int64_t, 2> dims(givenDims), sizes(givenSizes);
  SmallVector<int64_t> lanes(givenLanes);
  for (size_t position = 0; position < dims.size();) {
    if (!ignoresDim(sizes, lanes, position)) {
      ++position;
      continue;
    }
    int64_t stride = getStride(sizes, position), size = sizes[position];
    SmallVector<int64_t> kept;
    auto drop = [&](int64_t index) {
      return index / (stride * size) * stride + index % stride;
    };
    for (auto [index, lane] : llvm::enumerate(lanes))
      if (static_cast<int64_t>(index) / stride % size == 0)
        kept.push_back(drop(lane));
    lanes = std::move(kept);
    dims.erase(dims.begin() + position);
    sizes.erase(sizes.begin() + position);
  }
  if (dims.empty())
    return;
  if (dims.size() == 1) {
    *this = LaneShuffle(dims.front(), lanes);
    return;
  }
  // Ascending dimensions.
  SmallVector<size_t> order =
      llvm::to_vector(llvm::seq<size_t>(0, dims.size()));
  llvm::sort(order, [&](size_t a, size_t b) { return dims[a] < dims[b]; });
  SmallVector<int64_t, 2> newSizes;
  for (size_t position : order) {
    this->dims.push_back(dims[position]);
    newSizes.push_back(sizes[position]);
  }
  this->dims.erase(this->dims.begin());
  auto reorder = [&](int64_t index) {
    int64_t result = 0;
    for (auto [at, position] : llvm::enumerate(order))
      result += index / getStride(sizes, position) % sizes[position] *
                getStride(newSizes, at);
    return result;
  };
  this->lanes.resize(lanes.size());
  for (auto [index, lane] : llvm::enumerate(lanes))
    this->lanes[reorder(index)] = reorder(lane);
  this->sizes = newSizes;
}

bool LaneShuffle::movesDim(int64_t dim) const {
  return !isIdentity() && llvm::is_contained(dims, dim);
}

LaneShuffle LaneShuffle::getInverse() const {
  SmallVector<int64_t> inverse(lanes.size());
  for (auto [index, lane] : llvm::enumerate(lanes))
    inverse[lane] = index;
  LaneShuffle result = *this;
  result.lanes = std::move(inverse);
  return result;
}

LaneShuffle LaneShuffle::withDim(int64_t newDim) const {
  return withDims(newDim);
}

LaneShuffle LaneShuffle::withDims(ArrayRef<int64_t> newDims) const {
  if (isSingleDim()) {
    LaneShuffle moved = *this;
    moved.dims.front() = newDims.front();
    return moved;
  }
  return LaneShuffle(newDims, sizes, lanes);
}

SmallVector<int64_t> LaneShuffle::expand(int64_t size) const {
  if (size < 0 || size > kMaxSpelledLanes || size % getPeriod() != 0 ||
      !isSingleDim())
    return {};
  SmallVector<int64_t> indices(size);
  for (int64_t index = 0; index < size; ++index)
    indices[index] =
        index / getPeriod() * getPeriod() + lanes[index % getPeriod()];
  return indices;
}

SmallVector<int64_t> LaneShuffle::expand(ArrayRef<int64_t> over,
                                         ArrayRef<int64_t> overSizes) const {
  int64_t count = getNumIndices(overSizes);
  if (count < 0)
    return {};
  SmallVector<int64_t> indices(count);
  std::iota(indices.begin(), indices.end(), 0);
  if (isIdentity())
    return indices;
  SmallVector<size_t> positions;
  for (auto [at, dim] : llvm::enumerate(dims)) {
    const int64_t *found = llvm::find(over, dim);
    if (found == over.end())
      return {};
    positions.push_back(found - over.begin());
    if (!isSingleDim() && overSizes[positions.back()] != sizes[at])
      return {};
  }
  SmallVector<int64_t> single, ownSizes(sizes.begin(), sizes.end());
  if (isSingleDim()) {
    ownSizes = {overSizes[positions.front()]};
    single = expand(ownSizes.front());
    if (single.empty())
      return {};
  }
  ArrayRef<int64_t> moves = isSingleDim() ? ArrayRef<int64_t>(single) : lanes;
  for (int64_t &index : indices) {
    int64_t own = 0, result = index;
    for (auto [at, position] : llvm::enumerate(positions))
      own = own * ownSizes[at] +
            index / getStride(overSizes, position) % overSizes[position];
    for (auto [at, position] : llvm::enumerate(positions)) {
      int64_t stride = getStride(overSizes, position), size = ownSizes[at];
      int64_t from = own / getStride(ownSizes, at) % size;
      int64_t to = moves[own] / getStride(ownSizes, at) % size;
      result += (to - from) * stride;
    }
    index = result;
  }
  return indices;
}

FailureOr<LaneShuffle> LaneShuffle::project(ArrayRef<int64_t> kept) const {
  if (isIdentity())
    return *this;
  if (isSingleDim())
    return llvm::is_contained(kept, getDim()) ? *this : LaneShuffle();
  SmallVector<int64_t> keptDims, keptSizes;
  SmallVector<size_t> positions;
  for (auto [at, dim] : llvm::enumerate(dims)) {
    if (!llvm::is_contained(kept, dim))
      continue;
    keptDims.push_back(dim);
    keptSizes.push_back(sizes[at]);
    positions.push_back(at);
  }
  if (keptDims.size() == dims.size())
    return *this;
  auto restrict = [&](int64_t index) {
    int64_t result = 0;
    for (size_t position : positions)
      result = result * sizes[position] +
               index / getStride(sizes, position) % sizes[position];
    return result;
  };
  SmallVector<int64_t> moves(getNumIndices(keptSizes), -1);
  for (auto [index, lane] : llvm::enumerate(lanes)) {
    int64_t &move = moves[restrict(index)], to = restrict(lane);
    if (move >= 0 && move != to)
      return failure();
    move = to;
  }
  return LaneShuffle(keptDims, keptSizes, moves);
}

FailureOr<LaneShuffle> LaneShuffle::merge(const LaneShuffle &a,
                                          const LaneShuffle &b) {
  if (a.isIdentity())
    return b;
  if (b.isIdentity() || a == b)
    return a;
  SmallVector<int64_t> dims, sizes, first, second;
  if (a.isSingleDim() && b.isSingleDim()) {
    if (a.getDim() != b.getDim())
      return failure();
    dims = {a.getDim()};
    sizes = {std::lcm(a.getPeriod(), b.getPeriod())};
    first = a.expand(sizes.front());
    second = b.expand(sizes.front());
  } else {
    // A run of one dimension is as long as the other says.
    for (const LaneShuffle *part : {&a, &b})
      for (auto [at, dim] : llvm::enumerate(part->dims)) {
        if (part->isSingleDim() || llvm::is_contained(dims, dim))
          continue;
        size_t position = llvm::lower_bound(dims, dim) - dims.begin();
        dims.insert(dims.begin() + position, dim);
        sizes.insert(sizes.begin() + position, part->sizes[at]);
      }
    first = a.expand(dims, sizes);
    second = b.expand(dims, sizes);
  }
  if (first.empty() || second.empty())
    return failure();
  int64_t size = first.size();
  llvm::BitVector used(size);
  for (int64_t index = 0; index < size; ++index) {
    if (first[index] == index)
      first[index] = second[index];
    else if (second[index] != index && second[index] != first[index])
      return failure();
    used.set(first[index]);
  }
  // Two cycles may share an index that one of them leaves alone.
  if (!used.all())
    return failure();
  return LaneShuffle(dims, sizes, first);
}
