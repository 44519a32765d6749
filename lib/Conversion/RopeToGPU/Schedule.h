//===- Schedule.h - How a kernel covers its tensors -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The one place where access widths, work per thread, the order of the grid
// and the home of the tables are chosen: from the target, the element type and
// the shape. docs/gpu.md describes each choice.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_SCHEDULE_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_SCHEDULE_H

#include "mlir/Support/LLVM.h"

#include <optional>
#include <string>

namespace mlir::rope::gpu_lowering {

/// What is known of the device.
struct Device {
  /// Streaming multiprocessors of the largest product with the chip.
  int64_t numMultiprocessors = 132;
  /// The widest access of a thread.
  int64_t vectorBytes = 16;
};

/// `features` are those of the NVVM target; empty ones are the default.
Device getDevice(StringRef chip, StringRef features);

/// What a schedule is chosen for: the rotations of one launch. Sizes that only
/// the run knows are not there.
struct Work {
  /// Bytes that lie side by side and need the same row of the tables, of the
  /// largest tensor; 0 if lanes are not innermost.
  int64_t nearBytes = 0;
  /// Whether the tables are the results of a rope.table that nobody else reads.
  bool isTableComputed = false;
  /// Whether the tables have cosines and sines of both components.
  bool isPerLane = false;
};

struct Schedule {
  int64_t vectorBytes = 16;
  int64_t blockSize = 128;
  /// Pairs in one thread, a power of two.
  int64_t maxPairs = 8;
  /// Heads that share a row of the tables, in one thread.
  int64_t rowsPerThread = 4;
  /// With fewer threads, a thread owns fewer heads.
  int64_t minThreads = 32768;
  /// A thread reads this much of x before it writes.
  int64_t bytesInFlight = 64;
  /// Blocks in one dimension of the grid.
  int64_t maxBlocks = 0x7fffffff;
  /// Whether all that needs a row of the tables comes before the next row, or
  /// the grid follows the order of x in memory.
  bool tableRowsOutside = false;
  /// Whether cos and sin are made in registers rather than read.
  bool tableInRegisters = false;
  /// Whether base pointers are multiples of `vectorBytes`, without a look.
  bool alignedPointers = true;
};

/// The schedule for `work`; `overrides` is `name=value,...` with the names that
/// `print` shows.
FailureOr<Schedule> chooseSchedule(const Work &work, const Device &device,
                                   StringRef overrides, std::string &error);

/// The schedule for work that nothing is known about. An error on `module` if
/// there is no such target, or if `overrides` is wrong.
FailureOr<Schedule> choosePlainSchedule(Operation *module, StringRef chip,
                                        StringRef features,
                                        StringRef overrides);

std::string print(const Schedule &schedule);

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_SCHEDULE_H
