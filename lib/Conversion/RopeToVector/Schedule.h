//===- Schedule.h - How a rotation walks through memory ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The one place where tile sizes, store policy and threads are chosen: from
// the shape, the element type and the machine. docs/rationale.md has the
// measurements behind it.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOVECTOR_SCHEDULE_H
#define ROPE_LIB_CONVERSION_ROPETOVECTOR_SCHEDULE_H

#include "mlir/Support/LLVM.h"

#include <optional>
#include <string>

namespace mlir::rope::vector_lowering {

/// What is known of the machine.
struct Machine {
  /// Lanes of f32 in a vector.
  int64_t vectorWidth = 16;
  /// Whether f32 is rounded to bf16 by an instruction; LLVM makes library calls
  /// where there is none.
  bool roundsToBF16 = false;
  /// Whether there are stores that pass the caches by, for vectors, and the
  /// fence that orders them.
  bool hasNonTemporalStores = false;
  bool hasFMA = false;
  /// Bytes of the level-1 data cache and of the level-2 cache of a core, and of
  /// the last level that cores share.
  int64_t level1Bytes = 32 << 10;
  int64_t level2Bytes = 512 << 10;
  int64_t lastLevelBytes = 8 << 20;
  int64_t numThreads = 1;

  int64_t getVectorBytes() const { return vectorWidth * 4; }
  /// Whether one instruction rounds two vectors of f32 to one of bf16.
  bool roundsTwoVectors() const { return roundsToBF16 && vectorWidth == 16; }
};

/// Cache sizes and the number of processors, asked of the system.
void readHostCaches(Machine &machine);

/// Addresses that differ by a multiple of it are one to parts of the machine.
inline constexpr int64_t pageBytes = 4096;

/// What a schedule is chosen for: the rotations that share one table. Sizes
/// that are not known before the program runs are not there.
struct Work {
  /// Bytes of an element, of the lanes of a head and of a row of the tables.
  int64_t elementBytes = 4;
  int64_t headBytes = 0;
  int64_t tableRowBytes = 0;
  /// How many places of a head are written in turn that lie a multiple of a
  /// page apart: 2 where halves are long.
  int64_t numFarStreams = 1;
  /// Whether the halves of a head are read side by side.
  bool readsHalves = false;
  /// Rows of the tables.
  std::optional<int64_t> numTableRows;
  /// Heads of the first tensor that share a row and lie side by side.
  std::optional<int64_t> numNearHeads;
  /// Bytes that are written.
  std::optional<int64_t> writtenBytes;
  /// Whether the tables are the results of a rope.table.
  bool isTableComputed = false;
};

enum class StorePolicy { Cached, NonTemporal };

struct Schedule {
  int64_t vectorWidth = 0;
  /// Heads that are turned with one load of a vector of the tables.
  int64_t headsInFlight = 1;
  /// Rows of the tables in one block, which stays in the cache while all heads
  /// are turned that need it.
  int64_t tableRows = 1;
  /// How far ahead of the loads to prefetch; 0: not at all.
  int64_t prefetchBytes = 0;
  /// The level of cache that is prefetched into.
  int64_t prefetchLevel = 1;
  /// From how many written bytes on stores are non-temporal.
  int64_t nonTemporalBytes = 0;
  /// From how many written bytes on there are several threads.
  int64_t parallelBytes = 0;
  /// 1: no OpenMP.
  int64_t numThreads = 1;
  /// Whether sin and cos are computed in registers where they are used.
  bool fusesTable = false;

  /// For `writtenBytes`, or for the largest that there can be.
  bool isNonTemporal(std::optional<int64_t> writtenBytes) const;
  bool isParallel(std::optional<int64_t> writtenBytes) const;
  /// Whether threads share what writes a tensor of this type.
  bool isParallel(ShapedType written) const;
};

/// Chooses a schedule. `overrides` is a list `name=value,...` of what is not to
/// be chosen, with the names that `print` shows.
FailureOr<Schedule> chooseSchedule(const Work &work, const Machine &machine,
                                   StringRef overrides, std::string &error);

/// One line.
std::string print(const Schedule &schedule);

} // namespace mlir::rope::vector_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOVECTOR_SCHEDULE_H
