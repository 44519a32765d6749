//===- EmulatedGPU.h - Kernels run by a loop over the grid ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Another implementation of rope/Runtime/GPU.h: the device code, as the LLVM IR
// that PTX is made of, runs on this machine, one thread after the other, and
// each access to memory is checked.
//===----------------------------------------------------------------------===//

#ifndef ROPE_EMULATION_EMULATEDGPU_H
#define ROPE_EMULATION_EMULATEDGPU_H

#include "mlir/Support/LLVM.h"
#include "rope/Emulation/DeviceMemory.h"
#include "rope/Runtime/GPU.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/raw_ostream.h"
#include <deque>
#include <functional>
#include <map>
#include <random>
#include <string>

namespace llvm {
class DataLayout;
class Module;
} // namespace llvm

namespace mlir::rope {

struct EmulatedGPUOptions {
  /// Decides the order of blocks and threads.
  uint64_t seed = 0;
  /// Prints each launch with its grid and its block to `output`.
  bool printLaunches = false;
  raw_ostream *output = &llvm::outs();
  raw_ostream *errors = &llvm::errs();
};

/// There is one at a time: compiled code calls it without naming it.
class EmulatedGPU {
public:
  explicit EmulatedGPU(const EmulatedGPUOptions &options);
  ~EmulatedGPU();
  EmulatedGPU(const EmulatedGPU &) = delete;

  /// Adds the kernels in `bitcode` (the contents of the gpu.binary `image`) to
  /// the code of the host, which has the layout `layout`. False, and why, if
  /// they do what cannot be run one thread after the other, or not on a CPU.
  bool addKernels(StringRef image, StringRef bitcode,
                  const llvm::DataLayout &layout, llvm::Module &host,
                  std::string &error);

  /// Makes the code of the host tell what it writes. Before kernels are added.
  void watchHost(llvm::Module &host);

  /// The functions that the code calls.
  static void
  forEachSymbol(llvm::function_ref<void(StringRef, void *)> callback);

  /// How to find compiled code by its name; set before anything is launched.
  void setLookup(std::function<void *(StringRef)> find) {
    lookup = std::move(find);
  }

  DeviceMemory &getMemory() { return memory; }

  int64_t getNumErrors() const { return numErrors; }
  int64_t getNumLaunches() const { return numLaunches; }
  /// Prints how many errors there were beyond those that were shown.
  void printSummary();

  // What compiled code calls, through the functions of forEachSymbol.
  int launch(RopeGPUKernel *kernel, const std::array<int64_t, 3> &grid,
             const std::array<int64_t, 3> &block, int64_t sharedBytes,
             void **arguments);
  void *getConstant(RopeGPUConstantCache *cache, const void *data,
                    int64_t bytes);
  /// What a load or store is to use in place of the address.
  void *access(void *site, void *address);
  void hostWrites(const void *address, int64_t bytes);
  /// An assertion of the thread that runs does not hold.
  void failAssertion(const char *message);

private:
  struct Kernel {
    std::string name;
    /// The parameters that are pointers.
    std::vector<unsigned> pointers;
    std::string trampoline;
    void (*entry)(void **) = nullptr;
  };
  /// A load or a store in a kernel.
  struct Site {
    Access access;
    const Kernel *kernel = nullptr;
    /// The parameter that the address is computed from, if it is known.
    int argument = -1;
    /// How often each hazard was found.
    std::map<Hazard, int64_t> counts;
  };

  Site &addSite(const Access &access, const Kernel *kernel, int argument);
  void report(Site &site, const Finding &finding, const Allocation *allocation,
              const void *address);
  void fail(const Twine &message);
  std::string printThread(int64_t number) const;

  EmulatedGPUOptions options;
  DeviceMemory memory;
  llvm::StringMap<Kernel> kernels;
  std::deque<Site> sites;
  std::function<void *(StringRef)> lookup;
  std::mt19937_64 random;
  int64_t numErrors = 0, numHidden = 0;
  uint32_t numLaunches = 0;

  // The launch that runs: its kernel, its thread, and the memory behind its
  // arguments.
  const Kernel *currentKernel = nullptr;
  uint32_t currentThread = 0;
  std::array<int64_t, 3> currentGrid = {}, currentBlock = {};
  std::vector<Allocation *> currentMemory;
  /// As large as the largest access.
  std::vector<char> scratch;
};

} // namespace mlir::rope

#endif // ROPE_EMULATION_EMULATEDGPU_H
