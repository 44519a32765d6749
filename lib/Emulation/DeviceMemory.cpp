//===- DeviceMemory.cpp - Memory that knows who used it ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Hazards are found from who touched a byte, not from wrong numbers: one order
// of threads can hide what another shows.
//===----------------------------------------------------------------------===//

#include "rope/Emulation/DeviceMemory.h"
#include <algorithm>

using namespace mlir::rope;

static constexpr int64_t kAlignment = 256;

Allocation::Allocation(int64_t bytes, bool isDefined, bool isConstant)
    : storage(bytes + kAlignment), size(bytes), isConstant(isConstant),
      defined(bytes, isDefined), pages((bytes + kPage - 1) / kPage) {
  auto address = reinterpret_cast<uintptr_t>(storage.data());
  data = storage.data() + (-address) % kAlignment;
  // What has no value is a NaN as a float of any kind.
  if (!isDefined)
    std::fill_n(data, size, '\xff');
}

Allocation::Allocation(char *data, int64_t bytes, bool isDefined)
    : data(data), size(bytes), isConstant(false), defined(bytes, isDefined),
      pages((bytes + kPage - 1) / kPage) {}

Allocation::Cell &Allocation::getCell(int64_t offset, uint32_t launch) {
  auto &page = pages[offset / kPage];
  if (!page)
    page = std::make_unique<std::array<Cell, kPage>>();
  Cell &cell = (*page)[offset % kPage];
  // Launches of one stream are in order: each begins anew.
  if (cell.launch != launch) {
    cell = Cell();
    cell.launch = launch;
  }
  return cell;
}

Finding Allocation::access(const Access &access, uintptr_t address,
                           uint32_t launch, uint32_t thread) {
  auto begin =
      static_cast<int64_t>(address - reinterpret_cast<uintptr_t>(data));
  if (begin < 0 || begin + static_cast<int64_t>(access.bytes) > size)
    return {Hazard::OutOfBounds, begin};
  if (address % access.alignment != 0)
    return {Hazard::Misaligned, begin};
  if (access.isStore && isConstant)
    return {Hazard::Constant, begin};
  uint32_t self = thread + 1;
  auto findOther = [&](uint32_t mark) -> int64_t {
    return mark == kSeveral ? -1 : static_cast<int64_t>(mark) - 1;
  };
  for (int64_t i = begin, e = begin + access.bytes; i < e; ++i) {
    Cell &cell = getCell(i, launch);
    bool isWritten = cell.writer != 0;
    if (access.isStore) {
      if (isWritten && cell.writer != self)
        return {Hazard::WrittenTwice, i, findOther(cell.writer)};
      if (cell.reader != 0 && cell.reader != self)
        return {Hazard::ReadAndWritten, i, findOther(cell.reader)};
      if (cell.isReadOnly)
        return {Hazard::NotInvariant, i, findOther(cell.reader)};
      cell.writer = self;
      defined[i] = true;
      continue;
    }
    if (isWritten && access.isInvariant)
      return {Hazard::NotInvariant, i, findOther(cell.writer)};
    if (isWritten && cell.writer != self)
      return {Hazard::ReadAndWritten, i, findOther(cell.writer)};
    if (!defined[i])
      return {Hazard::Undefined, i};
    cell.isReadOnly |= access.isInvariant;
    cell.reader = cell.reader == 0 || cell.reader == self ? self : kSeveral;
  }
  return {};
}

void Allocation::define(int64_t offset, int64_t bytes) {
  int64_t end = std::min(offset + bytes, size);
  for (int64_t i = std::max<int64_t>(offset, 0); i < end; ++i)
    defined[i] = true;
}

Allocation &DeviceMemory::allocate(int64_t bytes, bool isDefined,
                                   bool isConstant) {
  auto allocation = std::make_unique<Allocation>(bytes, isDefined, isConstant);
  auto address = reinterpret_cast<uintptr_t>(allocation->getData());
  return *(allocations[address] = std::move(allocation));
}

Allocation &DeviceMemory::adopt(char *data, int64_t bytes, bool isDefined) {
  return *(allocations[reinterpret_cast<uintptr_t>(data)] =
               std::make_unique<Allocation>(data, bytes, isDefined));
}

bool DeviceMemory::free(const void *pointer) {
  return allocations.erase(reinterpret_cast<uintptr_t>(pointer)) != 0;
}

Allocation *DeviceMemory::find(const void *pointer) const {
  auto address = reinterpret_cast<uintptr_t>(pointer);
  auto it = allocations.upper_bound(address);
  if (it == allocations.begin())
    return nullptr;
  Allocation *allocation = std::prev(it)->second.get();
  uintptr_t begin = std::prev(it)->first;
  // The address of an allocation without bytes is its own, too.
  bool isInside =
      address - begin <
      static_cast<uint64_t>(std::max<int64_t>(allocation->getSize(), 1));
  return isInside ? allocation : nullptr;
}
