//===- EmulatedDevice.cpp - Kernels on this machine -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The emulated GPU as a device of a program: its memory is the program's, and
// the code of the host reports what it writes.
//===----------------------------------------------------------------------===//

#include "Device.h"
#include "mlir/ExecutionEngine/CRunnerUtils.h"
#include "rope/Emulation/EmulatedGPU.h"
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

Device::~Device() = default;

/// For copyMemRef, which compiled code calls without naming a device.
static EmulatedGPU *watched;

/// The copy between views that are not contiguous.
static void copyMemRef(int64_t elementSize, ::UnrankedMemRefType<char> *from,
                       ::UnrankedMemRefType<char> *to) {
  memrefCopy(elementSize, from, to);
  DynamicMemRefType<char> target(*to);
  int64_t count = 1;
  for (int64_t i = 0; i < target.rank; ++i)
    count *= target.sizes[i];
  for (int64_t i = 0; i < count; ++i) {
    int64_t offset = target.offset, rest = i;
    for (int64_t d = target.rank - 1; d >= 0; rest /= target.sizes[d--])
      offset += rest % target.sizes[d] * target.strides[d];
    watched->hostWrites(target.data + offset * elementSize, elementSize);
  }
}

namespace {
class EmulatedDevice : public Device {
public:
  EmulatedDevice(const EmulatedGPUOptions &options,
                 const std::vector<KernelImage> &images)
      : gpu(options), images(images) {
    watched = &gpu;
  }

  void *allocate(StringRef data, bool isDefined, std::string &) override {
    Allocation &memory = gpu.getMemory().allocate(data.size(), isDefined);
    std::memcpy(memory.getData(), data.data(), data.size());
    return memory.getData();
  }

  void free(void *pointer) override { gpu.getMemory().free(pointer); }

  int64_t findUndefined(const void *pointer, int64_t bytes) override {
    Allocation *memory = gpu.getMemory().find(pointer);
    if (!memory)
      return -1;
    int64_t begin = static_cast<const char *>(pointer) - memory->getData();
    for (int64_t i = 0; i < bytes; ++i)
      if (!memory->isDefined(begin + i))
        return i;
    return -1;
  }

  bool prepare(llvm::Module &host, std::string &error) override {
    gpu.watchHost(host);
    for (const KernelImage &image : images)
      if (!gpu.addKernels(image.name, image.bytes, host.getDataLayout(), host,
                          error)) {
        error = "the kernels cannot be emulated: " + error;
        return false;
      }
    return true;
  }

  void
  forEachSymbol(llvm::function_ref<void(StringRef, void *)> callback) override {
    EmulatedGPU::forEachSymbol(callback);
    callback("memrefCopy", reinterpret_cast<void *>(&copyMemRef));
  }

  void setLookup(std::function<void *(StringRef)> lookup) override {
    gpu.setLookup(std::move(lookup));
  }

  bool end() override {
    if (gpu.getNumErrors() == 0)
      return true;
    gpu.printSummary();
    return false;
  }

private:
  EmulatedGPU gpu;
  const std::vector<KernelImage> &images;
};
} // namespace

std::unique_ptr<Device>
mlir::rope::createEmulatedDevice(uint64_t seed, bool printLaunches,
                                 const std::vector<KernelImage> &images) {
  EmulatedGPUOptions options;
  options.seed = seed;
  options.printLaunches = printLaunches;
  return std::make_unique<EmulatedDevice>(options, images);
}
