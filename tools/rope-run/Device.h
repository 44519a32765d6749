//===- Device.h - Where a program's memory and kernels are ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What differs between a program of the CPU and programs whose rotations run on
// a GPU, emulated or not.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPERUN_DEVICE_H
#define ROPE_TOOLS_ROPERUN_DEVICE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/Module.h"
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mlir::rope {

/// Kernels of a module, as its gpu.binary has them.
struct KernelImage {
  std::string name;
  std::string bytes;
};

class Device {
public:
  virtual ~Device();

  /// Memory that host code and kernels can use, with the contents of `data`;
  /// without `isDefined` they are no values that a program may use.
  virtual void *allocate(llvm::StringRef data, bool isDefined,
                         std::string &error) = 0;
  virtual void free(void *pointer) = 0;
  /// The first of `bytes` bytes that nobody has written; -1 if there is none.
  virtual int64_t findUndefined(const void *pointer, int64_t bytes) {
    return -1;
  }

  /// Adds to the code of the host what kernels need. Null, or the error.
  virtual bool prepare(llvm::Module &host, std::string &error) { return true; }
  /// The functions that compiled code calls.
  virtual void
  forEachSymbol(llvm::function_ref<void(llvm::StringRef, void *)> callback) = 0;
  /// How to find compiled code.
  virtual void setLookup(std::function<void *(llvm::StringRef)> lookup) {}

  /// Around each call of the program. What went wrong is printed; false then.
  virtual bool begin() { return true; }
  virtual bool end() { return true; }
};

/// Runs kernels on the CPU, with every access checked. `images` are read when
/// the code is prepared.
std::unique_ptr<Device>
createEmulatedDevice(uint64_t seed, bool printLaunches,
                     const std::vector<KernelImage> &images);

/// Runs kernels through the CUDA driver, in memory that both sides use.
std::unique_ptr<Device> createCUDADevice(bool printLaunches);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_DEVICE_H
