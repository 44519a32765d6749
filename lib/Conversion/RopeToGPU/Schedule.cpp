//===- Schedule.cpp - How a kernel covers its tensors -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every number that is not a size of the program is here, with its reason.
//===----------------------------------------------------------------------===//

#include "Schedule.h"
#include "../ScheduleOverrides.h"
#include "mlir/IR/Operation.h"
#include "rope/Conversion/RopeToGPU/NVVMTarget.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

Device gpu_lowering::getDevice(StringRef chip, StringRef features) {
  struct Entry {
    int64_t arch, numMultiprocessors;
  };
  static constexpr Entry kEntries[] = {
      {80, 108}, {86, 84},   {87, 16},  {89, 142},  {90, 132}, {100, 148},
      {101, 20}, {103, 160}, {110, 20}, {120, 188}, {121, 48}};
  Device device;
  int64_t arch = getNVVMArchitecture(chip);
  for (const Entry &entry : kEntries)
    if (entry.arch == arch)
      device.numMultiprocessors = entry.numMultiprocessors;
  device.vectorBytes = getNVVMVectorBytes(chip, features);
  return device;
}

static Schedule choose(const Work &work, const Device &device) {
  Schedule schedule;
  schedule.vectorBytes = device.vectorBytes;
  // A pair's part of the tables takes two registers, or four, and those of more
  // than 8 pairs cost more threads than wider accesses gain.
  schedule.maxPairs = 8;
  if (work.isPerLane)
    schedule.vectorBytes = std::min<int64_t>(schedule.vectorBytes, 16);

  // 48 KiB on the way to each multiprocessor cover the latency of memory; more
  // in one thread only costs registers, which cost threads.
  schedule.bytesInFlight = 64;

  // Fewer threads than carry half of that leave memory idle, so heads are
  // spread. Otherwise four heads make a thread's addresses and its part of the
  // tables cheap.
  schedule.minThreads = device.numMultiprocessors * 384;
  schedule.rowsPerThread = 4;

  // All that needs a row of the tables side by side: it comes from memory once,
  // and then from the first cache. Runs shorter than a page of DRAM are better
  // taken in their own order, with the tables from the second cache.
  schedule.tableRowsOutside = work.nearBytes >= 1024;

  // Some forty instructions per pair and row, where memory leaves time for a
  // hundred, instead of a kernel that makes tables and bytes that read them.
  schedule.tableInRegisters = work.isTableComputed;
  return schedule;
}

FailureOr<Schedule> gpu_lowering::chooseSchedule(const Work &work,
                                                 const Device &device,
                                                 StringRef overrides,
                                                 std::string &error) {
  Schedule schedule = choose(work, device);
  int64_t tableRowsOutside = schedule.tableRowsOutside;
  int64_t tableInRegisters = schedule.tableInRegisters;
  int64_t alignedPointers = schedule.alignedPointers;
  static constexpr StringRef names[] = {
      "vector-bytes",    "max-pairs",          "block-size",
      "rows-per-thread", "min-threads",        "bytes-in-flight",
      "max-blocks",      "table-rows-outside", "table-in-registers",
      "aligned-pointers"};
  struct Field {
    int64_t *place;
    int64_t min, max;
  };
  const Field fields[] = {{&schedule.vectorBytes, 1, 32},
                          {&schedule.maxPairs, 1, 32},
                          {&schedule.blockSize, 1, 1024},
                          {&schedule.rowsPerThread, 1, 64},
                          {&schedule.minThreads, 0, int64_t(1) << 40},
                          {&schedule.bytesInFlight, 1, 1024},
                          {&schedule.maxBlocks, 1, 0x7fffffff},
                          {&tableRowsOutside, 0, 1},
                          {&tableInRegisters, 0, 1},
                          {&alignedPointers, 0, 1}};
  auto set = [&](size_t name, StringRef value, StringRef) {
    const Field &field = fields[name];
    if (llvm::to_integer(value, *field.place) && *field.place >= field.min &&
        *field.place <= field.max)
      return success();
    error = (names[name] + " must be between " + Twine(field.min) + " and " +
             Twine(field.max) + ", got '" + value + "'")
                .str();
    return failure();
  };
  if (failed(readOverrides(overrides, names, set, error)))
    return failure();
  const std::pair<StringRef, int64_t> powers[] = {
      {"vector-bytes", schedule.vectorBytes}, {"max-pairs", schedule.maxPairs}};
  for (auto [name, value] : powers)
    if (!llvm::isPowerOf2_64(value)) {
      error = (name + " must be a power of two").str();
      return failure();
    }
  schedule.tableRowsOutside = tableRowsOutside;
  schedule.tableInRegisters = tableInRegisters && work.isTableComputed;
  schedule.alignedPointers = alignedPointers;
  return schedule;
}

FailureOr<Schedule> gpu_lowering::choosePlainSchedule(Operation *module,
                                                      StringRef chip,
                                                      StringRef features,
                                                      StringRef overrides) {
  if (failed(checkNVVMTarget(chip, features,
                             [&]() { return module->emitError(); })))
    return failure();
  std::string error;
  FailureOr<Schedule> schedule =
      chooseSchedule(Work(), getDevice(chip, features), overrides, error);
  if (failed(schedule))
    module->emitError(error);
  return schedule;
}

std::string gpu_lowering::print(const Schedule &schedule) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "vector-bytes=" << schedule.vectorBytes
     << " max-pairs=" << schedule.maxPairs
     << " block-size=" << schedule.blockSize
     << " rows-per-thread=" << schedule.rowsPerThread
     << " min-threads=" << schedule.minThreads
     << " bytes-in-flight=" << schedule.bytesInFlight
     << " max-blocks=" << schedule.maxBlocks
     << " table-rows-outside=" << schedule.tableRowsOutside
     << " table-in-registers=" << schedule.tableInRegisters
     << " aligned-pointers=" << schedule.alignedPointers;
  return text;
}
