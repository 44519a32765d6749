//===- ConstantPermute.cpp - Constants move as bytes ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Upstream folds constants element by element, seconds for one weight; copying
// rows takes milliseconds. The memo keeps patterns from leaking blobs, which
// are never freed.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "rope/Analysis/LaneShuffle.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include <cstring>
#include <map>
#include <mutex>
#ifdef __linux__
#include <sys/mman.h>
#endif

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Memo
//===----------------------------------------------------------------------===//

/// Permuted constants by (constant, dim, lanes), and slices by (constant, -1,
/// offsets, sizes and strides). The constant names its blob, and `lanes`
/// against the dimension gives the head count.
struct RopeDialect::ConstantMemo {
  using Key = std::tuple<const void *, int64_t, std::vector<int64_t>>;
  std::mutex mutex;
  std::map<Key, ElementsAttr> entries;
};

RopeDialect::ConstantMemo &RopeDialect::getConstantMemo() {
  return *constantMemo;
}

std::shared_ptr<RopeDialect::ConstantMemo> RopeDialect::makeConstantMemo() {
  return std::make_shared<ConstantMemo>();
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

/// The bytes of one element, or 0 if elements do not fill whole bytes.
static int64_t getElementBytes(Type type) {
  if (ComplexType complex = dyn_cast<ComplexType>(type))
    return 2 * getElementBytes(complex.getElementType());
  if (type.isIndex())
    return IndexType::kInternalStorageBitWidth / 8;
  if (!type.isIntOrFloat())
    return 0;
  switch (type.getIntOrFloatBitWidth()) {
  case 8:
  case 16:
  case 32:
  case 64:
  case 128:
    return type.getIntOrFloatBitWidth() / 8;
  default:
    return 0;
  }
}

namespace {
/// A stretch of consecutive chunks that stay together.
struct Run {
  int64_t target, source, length;
};
} // namespace

/// Small elements: a gather inside one head, which stays in the first cache.
template <typename T>
static void gatherElements(const char *source, char *target, int64_t numHeads,
                           ArrayRef<uint32_t> lanes) {
  const T *from = reinterpret_cast<const T *>(source);
  T *to = reinterpret_cast<T *>(target);
  size_t numLanes = lanes.size();
  for (int64_t head = 0; head < numHeads;
       ++head, from += numLanes, to += numLanes)
    for (size_t lane = 0; lane < numLanes; ++lane)
      to[lane] = from[lanes[lane]];
}

void mlir::rope::permuteBytes(const char *source, char *target, int64_t outer,
                              int64_t size, int64_t chunkBytes,
                              ArrayRef<int64_t> lanes) {
  int64_t numLanes = lanes.size();
  int64_t numHeads = outer * (size / numLanes);
  SmallVector<Run> runs;
  for (int64_t lane = 0; lane < numLanes; ++lane) {
    if (!runs.empty() && runs.back().source + runs.back().length == lanes[lane])
      ++runs.back().length;
    else
      runs.push_back({lane, lanes[lane], 1});
  }
  // Chunks of one element that mostly move alone are gathered; everything else
  // is copied run by run.
  bool scattered = static_cast<int64_t>(runs.size()) * 4 > numLanes;
  bool aligned = (reinterpret_cast<uintptr_t>(source) |
                  reinterpret_cast<uintptr_t>(target)) %
                     chunkBytes ==
                 0;
  if (scattered && aligned && chunkBytes <= 8) {
    SmallVector<uint32_t> indices(lanes.begin(), lanes.end());
    switch (chunkBytes) {
    case 1:
      return gatherElements<uint8_t>(source, target, numHeads, indices);
    case 2:
      return gatherElements<uint16_t>(source, target, numHeads, indices);
    case 4:
      return gatherElements<uint32_t>(source, target, numHeads, indices);
    case 8:
      return gatherElements<uint64_t>(source, target, numHeads, indices);
    default:
      break;
    }
  }
  int64_t headBytes = numLanes * chunkBytes;
  for (int64_t head = 0; head < numHeads;
       ++head, source += headBytes, target += headBytes)
    for (const Run &run : runs)
      std::memcpy(target + run.target * chunkBytes,
                  source + run.source * chunkBytes, run.length * chunkBytes);
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

bool mlir::rope::isPermutableConstant(Attribute value) {
  ElementsAttr elements = dyn_cast_if_present<ElementsAttr>(value);
  if (!elements || !elements.getShapedType().hasStaticShape())
    return false;
  int64_t elementBytes = getElementBytes(elements.getElementType());
  if (elementBytes == 0)
    return false;
  if (DenseResourceElementsAttr resource =
          dyn_cast<DenseResourceElementsAttr>(value)) {
    const AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    return blob && static_cast<int64_t>(blob->getData().size()) ==
                       elements.getNumElements() * elementBytes;
  }
  return isa<DenseIntOrFPElementsAttr>(value);
}

/// Undoes `lanes`.
static std::vector<int64_t> invert(ArrayRef<int64_t> lanes) {
  std::vector<int64_t> inverse(lanes.size());
  for (auto [target, source] : llvm::enumerate(lanes))
    inverse[source] = target;
  return inverse;
}

/// A blob to write to. First touches of fresh pages cost more than the copy
/// itself, so large blobs ask for large pages.
static AsmResourceBlob allocateBlob(size_t numBytes, size_t alignment) {
  constexpr size_t kLargePage = size_t(2) << 20;
  if (numBytes < 2 * kLargePage || alignment > kLargePage)
    return HeapAsmResourceBlob::allocate(numBytes, alignment);
  char *data = static_cast<char *>(llvm::allocate_buffer(numBytes, kLargePage));
#ifdef __linux__
  // Only a hint: small pages do as well.
  (void)::madvise(data, numBytes, MADV_HUGEPAGE);
#endif
  return AsmResourceBlob(
      ArrayRef<char>(data, numBytes), alignment,
      [](void *data, size_t size, size_t) {
        llvm::deallocate_buffer(data, size, kLargePage);
      },
      /*dataIsMutable=*/true);
}

/// A constant of `type` that is stored as `value` is, in a blob of its own;
/// `fill` writes its bytes, given those of `value`.
static ElementsAttr
makeConstant(ElementsAttr value, ShapedType type,
             function_ref<void(const char *source, char *target)> fill) {
  size_t numBytes =
      type.getNumElements() * getElementBytes(type.getElementType());
  if (DenseResourceElementsAttr resource =
          dyn_cast<DenseResourceElementsAttr>(value)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    AsmResourceBlob made = allocateBlob(numBytes, blob->getDataAlignment());
    fill(blob->getData().data(), made.getMutableData().data());
    return DenseResourceElementsAttr::get(
        type, resource.getRawHandle().getKey(), std::move(made));
  }
  SmallVector<char> made(numBytes);
  fill(cast<DenseIntOrFPElementsAttr>(value).getRawData().data(), made.data());
  return cast<ElementsAttr>(DenseElementsAttr::getFromRawBuffer(type, made));
}

static ElementsAttr permuteUncached(ElementsAttr value, int64_t dim,
                                    ArrayRef<int64_t> lanes) {
  ShapedType type = value.getShapedType();
  ArrayRef<int64_t> shape = type.getShape();
  int64_t outer = 1;
  for (int64_t size : shape.take_front(dim))
    outer *= size;
  int64_t chunkBytes = getElementBytes(type.getElementType());
  for (int64_t size : shape.drop_front(dim + 1))
    chunkBytes *= size;
  return makeConstant(value, type, [&](const char *source, char *target) {
    permuteBytes(source, target, outer, shape[dim], chunkBytes, lanes);
  });
}

ElementsAttr mlir::rope::permuteConstant(Attribute value, int64_t dim,
                                         ArrayRef<int64_t> lanes) {
  if (!isPermutableConstant(value))
    return {};
  ElementsAttr elements = cast<ElementsAttr>(value);
  ShapedType type = elements.getShapedType();
  if (dim < 0 || dim >= type.getRank() || lanes.empty() ||
      type.getDimSize(dim) % static_cast<int64_t>(lanes.size()) != 0)
    return {};
  if (isa<SplatElementsAttr>(value) || type.getNumElements() == 0)
    return elements;
  RopeDialect *dialect = value.getContext()->getOrLoadDialect<RopeDialect>();
  RopeDialect::ConstantMemo &memo = dialect->getConstantMemo();
  // Permuting under the lock: two threads that want the same weight must not
  // both make a blob.
  std::lock_guard<std::mutex> lock(memo.mutex);
  ElementsAttr &entry =
      memo.entries[{value.getAsOpaquePointer(), dim,
                    std::vector<int64_t>(lanes.begin(), lanes.end())}];
  if (entry)
    return entry;
  ElementsAttr permuted = permuteUncached(elements, dim, lanes);
  entry = permuted;
  memo.entries[{permuted.getAsOpaquePointer(), dim, invert(lanes)}] = elements;
  return permuted;
}

/// Frees what a blob holds. The pages of a mapped file are not ours to free,
/// but need not stay in memory; the hint loses no data, whoever owns them.
static int64_t releaseBlob(AsmResourceBlob &blob) {
  int64_t numBytes = blob.getData().size();
#if defined(__linux__) && defined(MADV_PAGEOUT)
  constexpr uintptr_t kPage = uintptr_t(1) << 16;
  uintptr_t begin = reinterpret_cast<uintptr_t>(blob.getData().begin());
  uintptr_t end = reinterpret_cast<uintptr_t>(blob.getData().end());
  begin = llvm::alignTo(begin, kPage);
  end = llvm::alignDown(end, kPage);
  if (!blob.isMutable() && begin < end)
    (void)::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_PAGEOUT);
#endif
  blob = AsmResourceBlob({}, blob.getDataAlignment(), /*deleter=*/{},
                         /*dataIsMutable=*/false);
  return numBytes;
}

std::pair<int64_t, int64_t> mlir::rope::dropPermutedBlobs(
    MLIRContext *context,
    function_ref<bool(DenseResourceElementsAttr)> isUsed) {
  RopeDialect::ConstantMemo &memo =
      context->getOrLoadDialect<RopeDialect>()->getConstantMemo();
  std::lock_guard<std::mutex> lock(memo.mutex);
  int64_t numBlobs = 0, numBytes = 0;
  // Whether the blob of `value` is gone, now or since an entry before.
  auto drop = [&](Attribute value) {
    DenseResourceElementsAttr resource =
        dyn_cast<DenseResourceElementsAttr>(value);
    if (!resource || isUsed(resource))
      return false;
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (blob && !blob->getData().empty()) {
      ++numBlobs;
      numBytes += releaseBlob(*blob);
    }
    return true;
  };
  for (auto entry = memo.entries.begin(); entry != memo.entries.end();) {
    bool sourceGone =
        drop(Attribute::getFromOpaquePointer(std::get<0>(entry->first)));
    bool targetGone = drop(entry->second);
    entry =
        sourceGone || targetGone ? memo.entries.erase(entry) : std::next(entry);
  }
  return {numBlobs, numBytes};
}

ElementsAttr mlir::rope::reshapeConstant(Attribute value, ShapedType type) {
  if (DenseResourceElementsAttr resource =
          dyn_cast<DenseResourceElementsAttr>(value))
    return DenseResourceElementsAttr::get(type, resource.getRawHandle());
  return cast<DenseElementsAttr>(value).reshape(type);
}

ElementsAttr mlir::rope::permuteConstant(Attribute value,
                                         const LaneShuffle &shuffle) {
  if (shuffle.isSingleDim())
    return permuteConstant(value, shuffle.getDim(), shuffle.getLanes());
  if (!isPermutableConstant(value))
    return {};
  // One dimension instead of those that move and all between them.
  ShapedType type = cast<ElementsAttr>(value).getShapedType();
  int64_t first = shuffle.getDims().front(), last = shuffle.getDims().back();
  SmallVector<int64_t> dims, sizes, shape(type.getShape());
  int64_t merged = 1;
  for (int64_t dim = first; dim <= last; ++dim) {
    dims.push_back(dim);
    sizes.push_back(shape[dim]);
    merged *= shape[dim];
  }
  SmallVector<int64_t> lanes = shuffle.expand(dims, sizes);
  if (lanes.empty())
    return {};
  shape.erase(shape.begin() + first + 1, shape.begin() + last + 1);
  shape[first] = merged;
  ElementsAttr flat = permuteConstant(reshapeConstant(value, type.clone(shape)),
                                      first, LaneShuffle(0, lanes).getLanes());
  return flat ? reshapeConstant(flat, type) : flat;
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

namespace {
/// One dimension of a slice, with the bytes from one index to the next.
struct SliceDim {
  int64_t size, sourceBytes;
};
} // namespace

template <typename T>
static void copyStrided(const char *source, char *target, SliceDim dim) {
  T *to = reinterpret_cast<T *>(target);
  for (int64_t i = 0; i < dim.size; ++i, source += dim.sourceBytes)
    std::memcpy(to + i, source, sizeof(T));
}

/// Copies the entries of `dims` and returns where the next ones go.
static char *copySlice(const char *source, char *target,
                       ArrayRef<SliceDim> dims, int64_t elementBytes) {
  if (dims.empty()) {
    std::memcpy(target, source, elementBytes);
    return target + elementBytes;
  }
  SliceDim dim = dims.front();
  if (dims.size() == 1 && dim.sourceBytes == elementBytes) {
    std::memcpy(target, source, dim.size * elementBytes);
    return target + dim.size * elementBytes;
  }
  // The one loop that is long: every second of a row.
  if (dims.size() == 1 && elementBytes == 4) {
    copyStrided<uint32_t>(source, target, dim);
    return target + dim.size * elementBytes;
  }
  for (int64_t i = 0; i < dim.size; ++i, source += dim.sourceBytes)
    target = copySlice(source, target, dims.drop_front(), elementBytes);
  return target;
}

ElementsAttr mlir::rope::sliceConstant(Attribute value,
                                       ArrayRef<int64_t> offsets,
                                       ArrayRef<int64_t> sizes,
                                       ArrayRef<int64_t> strides) {
  if (!isPermutableConstant(value))
    return {};
  ElementsAttr elements = cast<ElementsAttr>(value);
  ShapedType type = elements.getShapedType();
  ShapedType resultType = type.clone(sizes);
  if (isa<SplatElementsAttr>(value))
    return cast<SplatElementsAttr>(value).resizeSplat(resultType);

  int64_t elementBytes = getElementBytes(type.getElementType());
  SmallVector<SliceDim> dims(sizes.size());
  int64_t stepBytes = elementBytes, offsetBytes = 0;
  for (int64_t dim = sizes.size() - 1; dim >= 0; --dim) {
    if (offsets[dim] + (sizes[dim] - 1) * strides[dim] >= type.getDimSize(dim))
      return {};
    offsetBytes += offsets[dim] * stepBytes;
    dims[dim] = {sizes[dim], strides[dim] * stepBytes};
    stepBytes *= type.getDimSize(dim);
  }
  RopeDialect *dialect = value.getContext()->getOrLoadDialect<RopeDialect>();
  RopeDialect::ConstantMemo &memo = dialect->getConstantMemo();
  std::vector<int64_t> key(offsets.begin(), offsets.end());
  key.insert(key.end(), sizes.begin(), sizes.end());
  key.insert(key.end(), strides.begin(), strides.end());
  std::lock_guard<std::mutex> lock(memo.mutex);
  ElementsAttr &entry = memo.entries[{value.getAsOpaquePointer(), -1, key}];
  if (entry)
    return entry;
  return entry = makeConstant(
             elements, resultType, [&](const char *source, char *target) {
               if (resultType.getNumElements() != 0)
                 copySlice(source + offsetBytes, target, dims, elementBytes);
             });
}
