//===- LanePlan.cpp - Which lanes one thread touches ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The widest chunk that all pairs can be cut into wins: every access is then
// one vector, and a thread holds both components of each of its pairs.
//===----------------------------------------------------------------------===//

#include "LanePlan.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

std::optional<PairAccess>
gpu_lowering::getPairAccess(PairMap map, int64_t numPairs, int64_t chunk) {
  bool split = true, interleaved = true;
  PairAccess access;
  for (int64_t start = 0; start < numPairs; start += chunk) {
    int64_t first = map(start, 0), second = map(start, 1);
    access.first.push_back(first);
    access.second.push_back(second);
    for (int64_t i = 0; i < chunk; ++i) {
      int64_t u = map(start + i, 0), v = map(start + i, 1);
      split &= u == first + i && v == second + i;
      interleaved &= u == first + 2 * i && v == first + 2 * i + 1;
    }
  }
  if (!split && !interleaved)
    return std::nullopt;
  // A single pair of neighbours is both; one access is better than two.
  access.interleaved = interleaved;
  return access;
}

int64_t gpu_lowering::getRunAlignment(const LaneMemory &memory,
                                      ArrayRef<int64_t> places) {
  int64_t alignment = memory.rowAlignment;
  for (int64_t place : places)
    alignment = std::gcd(alignment, place * memory.elementBytes);
  return alignment;
}

/// Whether every access of `chunk` pairs is one aligned vector of `maxBytes`
/// or fewer bytes.
static bool fits(const PairAccess &access, int64_t chunk,
                 const LaneMemory &memory, int64_t maxBytes) {
  if (!memory.unitStride)
    return false;
  int64_t bytes = chunk * memory.elementBytes;
  int64_t alignment = getRunAlignment(memory, access.first);
  if (access.interleaved)
    // Longer runs are cut into vectors of maxBytes.
    bytes = std::min(2 * bytes, maxBytes);
  else
    alignment = std::gcd(alignment, getRunAlignment(memory, access.second));
  return bytes <= maxBytes && alignment % bytes == 0;
}

/// The widest chunk that copies all lanes by aligned vectors.
static void planCopies(LanePlan &plan, ArrayRef<int64_t> from,
                       ArrayRef<int64_t> to, const LaneMemory &source,
                       const LaneMemory &target, int64_t maxBytes) {
  int64_t numLanes = from.size();
  auto isRun = [&](ArrayRef<int64_t> lanes, int64_t chunk) {
    for (int64_t i = 0; i < numLanes; ++i)
      if (lanes[i] != lanes[i - i % chunk] + i % chunk)
        return false;
    return true;
  };
  int64_t chunk = std::max<int64_t>(maxBytes / source.elementBytes, 1);
  for (; chunk > 1; chunk /= 2) {
    if (numLanes % chunk != 0 || !isRun(from, chunk) || !isRun(to, chunk) ||
        !source.unitStride || !target.unitStride)
      continue;
    int64_t alignment = maxBytes;
    for (int64_t i = 0; i < numLanes; i += chunk) {
      alignment = std::gcd(alignment, getRunAlignment(source, from[i]));
      alignment = std::gcd(alignment, getRunAlignment(target, to[i]));
    }
    if (alignment % (chunk * source.elementBytes) == 0)
      break;
  }
  plan.lanesPerCopy = chunk;
  plan.numCopyChunks = numLanes / chunk;
  for (int64_t i = 0; i < numLanes; i += chunk) {
    plan.copyFrom.push_back(from[i]);
    plan.copyTo.push_back(to[i]);
  }
}

LanePlan gpu_lowering::planLanes(PairMap read, PairMap write, PairMap slots,
                                 int64_t numPairs, ArrayRef<int64_t> copyFrom,
                                 ArrayRef<int64_t> copyTo,
                                 const LaneMemory &source,
                                 const LaneMemory &target, int64_t maxBytes,
                                 int64_t maxPairs) {
  LanePlan plan;
  int64_t chunk =
      std::max<int64_t>(std::min(maxBytes / source.elementBytes, maxPairs), 1);
  for (; chunk > 1; chunk /= 2) {
    if (numPairs % chunk != 0)
      continue;
    std::optional<PairAccess> reads = getPairAccess(read, numPairs, chunk);
    std::optional<PairAccess> writes = getPairAccess(write, numPairs, chunk);
    if (!reads || !writes || (slots && !getPairAccess(slots, numPairs, chunk)))
      continue;
    // Neighbouring threads touch neighbouring vectors: two vectors a thread
    // only where one of the sides needs them.
    if (reads->interleaved && writes->interleaved &&
        2 * chunk * source.elementBytes > maxBytes)
      continue;
    if (fits(*reads, chunk, source, maxBytes) &&
        fits(*writes, chunk, target, maxBytes))
      break;
  }
  plan.pairsPerChunk = chunk;
  plan.numPairChunks = numPairs / chunk;
  plan.read = *getPairAccess(read, numPairs, chunk);
  plan.write = *getPairAccess(write, numPairs, chunk);
  planCopies(plan, copyFrom, copyTo, source, target, maxBytes);
  return plan;
}

SmallVector<AffinePiece>
gpu_lowering::getAffinePieces(ArrayRef<int64_t> sequence) {
  SmallVector<AffinePiece> pieces;
  for (int64_t i = 0, e = sequence.size(); i < e;) {
    int64_t slope = i + 1 < e ? sequence[i + 1] - sequence[i] : 0;
    pieces.push_back({i, sequence[i] - slope * i, slope});
    int64_t next = i + 1;
    while (next < e && sequence[next] == sequence[i] + slope * (next - i))
      ++next;
    i = next;
  }
  return pieces;
}
