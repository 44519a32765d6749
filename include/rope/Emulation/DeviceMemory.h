//===- DeviceMemory.h - Memory that knows who used it -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The memory of an emulated GPU: for each byte, whether it has a value, and
// which thread of the launch that runs wrote and read it. No LLVM IR here.
//===----------------------------------------------------------------------===//

#ifndef ROPE_EMULATION_DEVICEMEMORY_H
#define ROPE_EMULATION_DEVICEMEMORY_H

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace mlir::rope {

/// What is wrong with an access.
enum class Hazard {
  None,
  /// No memory of the device, or not only.
  OutOfBounds,
  /// The address is not a multiple of the alignment that the code counts on.
  Misaligned,
  /// Bytes that nobody gave a value.
  Undefined,
  /// Another thread writes what this one reads or has read: which of them comes
  /// first is chance.
  ReadAndWritten,
  /// Two threads write the same byte.
  WrittenTwice,
  /// A load through the read-only path, of what this launch writes.
  NotInvariant,
  /// A constant of the program is written.
  Constant,
};

/// What an instruction does.
struct Access {
  bool isStore = false;
  /// A load that may go through the read-only path.
  bool isInvariant = false;
  uint32_t bytes = 0;
  uint64_t alignment = 1;
};

/// A finding, with the byte and the other thread it is about.
struct Finding {
  Hazard hazard = Hazard::None;
  /// Of the byte that is the first with the hazard, in its allocation.
  int64_t offset = 0;
  /// The number of the other thread; -1 if there is none, or several.
  int64_t other = -1;
};

class Allocation {
public:
  Allocation(int64_t bytes, bool isDefined, bool isConstant);
  /// Of memory that belongs to someone else.
  Allocation(char *data, int64_t bytes, bool isDefined);

  char *getData() { return data; }
  const char *getData() const { return data; }
  int64_t getSize() const { return size; }

  /// An access of thread `thread` of launch `launch`, recorded if nothing is
  /// wrong with it. Launches count from 1, threads from 0.
  Finding access(const Access &access, uintptr_t address, uint32_t launch,
                 uint32_t thread);

  void define(int64_t offset, int64_t bytes);
  bool isDefined(int64_t offset) const { return defined[offset]; }

private:
  /// 0: no thread, 1 + n: thread n, kSeveral.
  struct Cell {
    uint32_t launch = 0, writer = 0, reader = 0;
    bool isReadOnly = false;
  };
  static constexpr uint32_t kSeveral = UINT32_MAX;
  static constexpr int64_t kPage = 4096;

  Cell &getCell(int64_t offset, uint32_t launch);

  std::vector<char> storage;
  char *data;
  int64_t size;
  bool isConstant;
  std::vector<uint8_t> defined;
  /// Made when a kernel first touches them: models are larger than what their
  /// kernels use.
  std::vector<std::unique_ptr<std::array<Cell, kPage>>> pages;
};

class DeviceMemory {
public:
  /// Aligned as by the driver: to 256 bytes.
  Allocation &allocate(int64_t bytes, bool isDefined, bool isConstant = false);
  /// Makes memory of the caller an allocation, until it is freed here.
  Allocation &adopt(char *data, int64_t bytes, bool isDefined);
  /// False if there is no such allocation.
  bool free(const void *pointer);
  /// The allocation that has the address, or null.
  Allocation *find(const void *address) const;

private:
  std::map<uintptr_t, std::unique_ptr<Allocation>> allocations;
};

} // namespace mlir::rope

#endif // ROPE_EMULATION_DEVICEMEMORY_H
