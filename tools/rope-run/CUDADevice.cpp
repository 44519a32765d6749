//===- CUDADevice.cpp - Kernels on a real GPU -------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Managed memory and a wait after each launch: the rest of the program runs on
// the CPU and uses the same memory.
//===----------------------------------------------------------------------===//

#include "Device.h"
#include "rope/Runtime/GPU.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace mlir::rope;

/// The code of the host cannot go on without memory or a kernel's results.
[[noreturn]] static void stop() {
  llvm::outs().flush();
  llvm::errs() << "rope-run: error: " << ropeGPUGetErrorText() << "\n";
  std::exit(1);
}

static int launchAndWait(RopeGPUKernel *kernel, int64_t gridX, int64_t gridY,
                         int64_t gridZ, int64_t blockX, int64_t blockY,
                         int64_t blockZ, int64_t sharedBytes,
                         void **arguments) {
  if (ropeGPULaunch(kernel, gridX, gridY, gridZ, blockX, blockY, blockZ,
                    sharedBytes, arguments) ||
      ropeGPUSynchronize())
    stop();
  return 0;
}

static int copyAndWait(void *to, const void *from, int64_t bytes) {
  if (ropeGPUCopy(to, from, bytes) || ropeGPUSynchronize())
    stop();
  return 0;
}

static void *allocateManaged(int64_t bytes) {
  // No memory has no address.
  void *memory = ropeGPUAllocateManaged(std::max<int64_t>(bytes, 1));
  if (!memory)
    stop();
  return memory;
}

/// Code of the host reads constants, too.
static void *getConstant(RopeGPUConstantCache *cache, const void *data,
                         int64_t bytes) {
  if (!cache->loaded) {
    cache->loaded = allocateManaged(bytes);
    std::memcpy(cache->loaded, data, bytes);
  }
  return cache->loaded;
}

namespace {
class CUDADevice : public Device {
public:
  explicit CUDADevice(bool printLaunches) : printLaunches(printLaunches) {
    ropeGPUEnter(/*stream=*/nullptr);
  }
  ~CUDADevice() override { ropeGPULeave(); }

  void *allocate(llvm::StringRef data, bool, std::string &error) override {
    void *memory = ropeGPUAllocateManaged(std::max<int64_t>(data.size(), 1));
    if (memory)
      std::memcpy(memory, data.data(), data.size());
    else
      error = ropeGPUGetErrorText();
    return memory;
  }

  void free(void *pointer) override { ropeGPUFreeManaged(pointer); }

  void forEachSymbol(
      llvm::function_ref<void(llvm::StringRef, void *)> callback) override {
    auto add = [&](llvm::StringRef name, auto *function) {
      callback(name, reinterpret_cast<void *>(function));
    };
    add("ropeGPULaunch", printLaunches ? &printAndLaunch : &launchAndWait);
    add("ropeGPUAllocate", &allocateManaged);
    add("ropeGPUFree", &ropeGPUFreeManaged);
    add("ropeGPUConstant", &getConstant);
    add("ropeGPUCopy", &copyAndWait);
  }

private:
  static int printAndLaunch(RopeGPUKernel *kernel, int64_t gridX, int64_t gridY,
                            int64_t gridZ, int64_t blockX, int64_t blockY,
                            int64_t blockZ, int64_t sharedBytes,
                            void **arguments) {
    llvm::outs() << "launch " << ++numLaunches << ": @" << kernel->image->name
                 << "::@" << kernel->name << " grid (" << gridX << "," << gridY
                 << "," << gridZ << ") block (" << blockX << "," << blockY
                 << "," << blockZ << ")\n";
    return launchAndWait(kernel, gridX, gridY, gridZ, blockX, blockY, blockZ,
                         sharedBytes, arguments);
  }

  static int64_t numLaunches;
  bool printLaunches;
};
} // namespace

int64_t CUDADevice::numLaunches = 0;

std::unique_ptr<Device> mlir::rope::createCUDADevice(bool printLaunches) {
  return std::make_unique<CUDADevice>(printLaunches);
}
