//===- Schedule.cpp - How a rotation walks through memory -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every number that is not a size of the program or of the machine is here,
// with its reason.
//===----------------------------------------------------------------------===//

#include "Schedule.h"
#include "../ScheduleOverrides.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

//===----------------------------------------------------------------------===//
// The machine
//===----------------------------------------------------------------------===//

/// The text of a small file of the system, or nothing.
static std::string readSystemFile(const Twine &path) {
  auto buffer = llvm::MemoryBuffer::getFileAsStream(path);
  return buffer ? (*buffer)->getBuffer().trim().str() : "";
}

void vector_lowering::readHostCaches(Machine &machine) {
  machine.numThreads =
      std::max(1u, llvm::hardware_concurrency().compute_thread_count());
  // sysconf counts the last level of all sockets on some machines; sysfs has
  // what this core can use.
  int64_t lastLevel = 0, lastBytes = 0;
  for (int index = 0; index < 8; ++index) {
    std::string prefix = "/sys/devices/system/cpu/cpu0/cache/index" +
                         std::to_string(index) + "/";
    int64_t level, bytes;
    std::string sizeText = readSystemFile(prefix + "size");
    StringRef size = sizeText;
    int64_t unit = size.consume_back("K")   ? 1 << 10
                   : size.consume_back("M") ? 1 << 20
                                            : 1;
    if (readSystemFile(prefix + "type") == "Instruction" ||
        !llvm::to_integer(readSystemFile(prefix + "level"), level) ||
        !llvm::to_integer(size, bytes))
      continue;
    bytes *= unit;
    if (level == 1)
      machine.level1Bytes = bytes;
    if (level == 2)
      machine.level2Bytes = bytes;
    if (level > lastLevel)
      lastLevel = level, lastBytes = bytes;
  }
  if (lastLevel >= 2)
    machine.lastLevelBytes = lastBytes;
}

//===----------------------------------------------------------------------===//
// The choice
//===----------------------------------------------------------------------===//

/// A number of bytes that no program writes.
static constexpr int64_t never = std::numeric_limits<int64_t>::max();

bool Schedule::isNonTemporal(std::optional<int64_t> writtenBytes) const {
  return nonTemporalBytes != never &&
         writtenBytes.value_or(never) >= nonTemporalBytes;
}

bool Schedule::isParallel(std::optional<int64_t> writtenBytes) const {
  return numThreads > 1 && parallelBytes != never &&
         writtenBytes.value_or(never) >= parallelBytes;
}

bool Schedule::isParallel(ShapedType written) const {
  // One thread where it may be small: there is no choice at run time.
  return written.hasStaticShape() &&
         isParallel(written.getNumElements() *
                    written.getElementTypeBitWidth() / 8);
}

static Schedule choose(const Work &work, const Machine &machine) {
  Schedule schedule;
  schedule.vectorWidth = machine.vectorWidth;
  schedule.numThreads = machine.numThreads;

  // What is written is read by the next op: it should be found in a cache if it
  // fits there beside what was read. A virtual machine is told of a last level
  // that it shares with others; count on no more of it than a few times the
  // level 2 of the own cores.
  int64_t cache = std::min(machine.lastLevelBytes / 2,
                           8 * machine.level2Bytes * machine.numThreads);
  schedule.nonTemporalBytes = machine.hasNonTemporalStores ? cache : never;

  // A fork and a join cost 1.5 to 3 us, in which a core rotates what fills its
  // level-1 cache several times; two threads pay from about ten times on, as
  // rope-bench-call shows.
  schedule.parallelBytes = 12 * machine.level1Bytes;

  // A vector that fills a cache line leaves no line half written, so that many
  // streams can be open at once; narrower ones take a write-combining buffer
  // each until their line is full, and streams that are a multiple of 4 KiB
  // apart fight for them.
  bool fillsLines = machine.getVectorBytes() >= 64;
  bool isLarge = schedule.isNonTemporal(work.writtenBytes);
  schedule.headsInFlight =
      fillsLines || !isLarge ? 4 : std::max<int64_t>(1, 2 / work.numFarStreams);
  // Heads of less than a page end before prefetchers have noticed them; side by
  // side, one after the other, they are one long stream.
  if (isLarge && work.headBytes < pageBytes &&
      (!fillsLines || work.numNearHeads.value_or(1) > 1))
    schedule.headsInFlight = 1;

  // Long halves of 16 bits: each stream gives one line at a time, and of eight
  // streams that are read and eight that are written in turn, none stays long
  // enough in an open row of the memory.
  bool isLong = work.headBytes >= 2 * pageBytes;
  if (isLarge && work.readsHalves && work.elementBytes == 2 && isLong)
    schedule.headsInFlight = std::min<int64_t>(schedule.headsInFlight, 2);

  // The heads of a block of table rows that lie side by side: a few pages, or
  // the machine's prefetchers stop before they are under way. The block itself
  // has to stay in level 2, and there have to be enough blocks for all threads.
  int64_t nearBytes = work.headBytes * work.numNearHeads.value_or(1);
  int64_t wanted =
      llvm::divideCeil(16 * pageBytes, std::max<int64_t>(nearBytes, 1));
  int64_t fitting =
      machine.level2Bytes / 4 / std::max<int64_t>(work.tableRowBytes, 1);
  schedule.tableRows = std::max<int64_t>(1, std::min(wanted, fitting));
  if (work.numTableRows)
    schedule.tableRows = std::min(
        schedule.tableRows,
        std::max<int64_t>(1, *work.numTableRows / (4 * schedule.numThreads)));

  // Prefetchers of the machine start anew at each page; half a page ahead hides
  // that. Not a multiple of 2 KiB, where it would fall on the lines in use.
  // From the end of a long half they run into the other half, which was read
  // already: there, the same place of the next head. Of long heads of
  // neighbours, the same place of the next page; the arithmetic of a line of 16
  // bits leaves the machine time for it. Into level 2: on its way to
  // level 1 a line takes one of the few places for misses that the loads wait
  // for.
  schedule.prefetchLevel = 2;
  if (isLarge && work.readsHalves && isLong &&
      work.headBytes * schedule.headsInFlight <= machine.level2Bytes / 4)
    schedule.prefetchBytes = work.headBytes;
  else if (isLarge && isLong && !work.readsHalves && work.elementBytes >= 4)
    schedule.prefetchBytes = pageBytes;
  else if (isLarge && (work.readsHalves || work.headBytes < pageBytes / 2))
    schedule.prefetchBytes = 2560;

  // Twenty instructions per vector of the table instead of memory traffic, or
  // instead of a table that is written first.
  schedule.fusesTable = work.isTableComputed && machine.hasFMA;
  return schedule;
}

FailureOr<Schedule> vector_lowering::chooseSchedule(const Work &work,
                                                    const Machine &machine,
                                                    StringRef overrides,
                                                    std::string &error) {
  Schedule schedule = choose(work, machine);
  int64_t fusesTable = schedule.fusesTable;
  int64_t *const fields[] = {&schedule.headsInFlight,
                             &schedule.tableRows,
                             &schedule.prefetchBytes,
                             &schedule.prefetchLevel,
                             &schedule.nonTemporalBytes,
                             &schedule.parallelBytes,
                             &fusesTable};
  auto set = [&](size_t name, StringRef value, StringRef part) {
    int64_t &field = *fields[name];
    if (value == "never") {
      field = never;
      return success();
    }
    if (!llvm::to_integer(value, field) || field < 0) {
      error = ("'" + part + "' has no number").str();
      return failure();
    }
    return success();
  };
  if (failed(readOverrides(overrides,
                           {"heads-in-flight", "table-rows", "prefetch-bytes",
                            "prefetch-level", "non-temporal-bytes",
                            "parallel-bytes", "fuse-table"},
                           set, error)))
    return failure();
  schedule.headsInFlight =
      llvm::bit_floor(std::clamp<uint64_t>(schedule.headsInFlight, 1, 16));
  schedule.tableRows = std::max<int64_t>(1, schedule.tableRows);
  schedule.prefetchLevel = std::clamp<int64_t>(schedule.prefetchLevel, 1, 3);
  schedule.fusesTable = fusesTable && work.isTableComputed;
  return schedule;
}

std::string vector_lowering::print(const Schedule &schedule) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto number = [](int64_t value) {
    return value == never ? std::string("never") : std::to_string(value);
  };
  os << "vector-width=" << schedule.vectorWidth
     << " heads-in-flight=" << schedule.headsInFlight
     << " table-rows=" << schedule.tableRows
     << " prefetch-bytes=" << schedule.prefetchBytes
     << " prefetch-level=" << schedule.prefetchLevel
     << " non-temporal-bytes=" << number(schedule.nonTemporalBytes)
     << " parallel-bytes=" << number(schedule.parallelBytes)
     << " threads=" << schedule.numThreads
     << " fuse-table=" << schedule.fusesTable;
  return text;
}
