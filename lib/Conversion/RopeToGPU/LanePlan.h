//===- LanePlan.h - Which lanes one thread touches --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Cuts the lanes of a head into chunks of one thread each, as wide as alignment
// and the layouts allow. Knows layouts only by their pair maps, and no IR.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_LANEPLAN_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_LANEPLAN_H

#include "rope/Dialect/Rope/IR/Rope.h"
#include <optional>

namespace mlir::rope::gpu_lowering {

/// How the pairs of a chunk lie in memory: for each chunk the place of the
/// first pair's two components. Split: each component is a run of its own.
/// Interleaved: one run, the components alternate.
struct PairAccess {
  bool interleaved = false;
  SmallVector<int64_t> first;
  SmallVector<int64_t> second;
};

/// The place (lane or table slot) of a component of a pair.
using PairMap = function_ref<int64_t(int64_t pair, int64_t component)>;

/// The access of `numPairs / chunk` chunks of `chunk` pairs, if all of them
/// have one form.
std::optional<PairAccess> getPairAccess(PairMap map, int64_t numPairs,
                                        int64_t chunk);

/// What is known of one operand's memory.
struct LaneMemory {
  int64_t elementBytes = 0;
  /// Every head starts at a multiple of this many bytes, a power of two.
  int64_t rowAlignment = 1;
  bool unitStride = true;
};

/// The alignment in bytes of all the runs that start at `places`.
int64_t getRunAlignment(const LaneMemory &memory, ArrayRef<int64_t> places);

/// The chunks of a head: `numPairChunks` of `pairsPerChunk` pairs, followed by
/// `numCopyChunks` of `lanesPerCopy` lanes that are only copied.
struct LanePlan {
  int64_t pairsPerChunk = 1;
  int64_t numPairChunks = 0;
  PairAccess read;
  PairAccess write;
  int64_t lanesPerCopy = 1;
  int64_t numCopyChunks = 0;
  SmallVector<int64_t> copyFrom;
  SmallVector<int64_t> copyTo;

  int64_t getNumChunks() const { return numPairChunks + numCopyChunks; }
};

/// Plans `numPairs` pairs that are read through `read` and written through
/// `write`, and lanes that are copied from `copyFrom[i]` to `copyTo[i]`, with
/// accesses of up to `maxBytes` bytes and up to `maxPairs` pairs in a chunk;
/// per-lane tables, if there are any, are read through `slots`.
LanePlan planLanes(PairMap read, PairMap write, PairMap slots, int64_t numPairs,
                   ArrayRef<int64_t> copyFrom, ArrayRef<int64_t> copyTo,
                   const LaneMemory &source, const LaneMemory &target,
                   int64_t maxBytes, int64_t maxPairs);

/// A sequence as pieces `base + slope * index`, each from `start` on.
struct AffinePiece {
  int64_t start;
  int64_t base;
  int64_t slope;
};
SmallVector<AffinePiece> getAffinePieces(ArrayRef<int64_t> sequence);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_LANEPLAN_H
