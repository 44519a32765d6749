//===- EmulatedGPU.cpp - Kernels run by a loop over the grid ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The driver loop, what it finds wrong, and the functions of the runtime.
//===----------------------------------------------------------------------===//

#include "rope/Emulation/EmulatedGPU.h"
#include "DeviceCode.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/Module.h"
#include "llvm/Linker/Linker.h"
#include <algorithm>
#include <cstring>
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

/// The one that compiled code calls.
static EmulatedGPU *current;

EmulatedGPU::EmulatedGPU(const EmulatedGPUOptions &options)
    : options(options), random(options.seed) {
  assert(!current && "there is one emulated GPU at a time");
  current = this;
}

EmulatedGPU::~EmulatedGPU() { current = nullptr; }

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

static std::string getKey(StringRef image, StringRef name) {
  return ("@" + image + "::@" + name).str();
}

EmulatedGPU::Site &EmulatedGPU::addSite(const Access &access,
                                        const Kernel *kernel, int argument) {
  Site &site = sites.emplace_back();
  site.access = access;
  site.kernel = kernel;
  site.argument = argument;
  scratch.resize(std::max<size_t>(scratch.size(), access.bytes));
  return site;
}

bool EmulatedGPU::addKernels(StringRef image, StringRef bitcode,
                             const llvm::DataLayout &layout, llvm::Module &host,
                             std::string &error) {
  llvm::MemoryBufferRef buffer(bitcode, image);
  llvm::Expected<std::unique_ptr<llvm::Module>> parsed =
      llvm::parseBitcodeFile(buffer, host.getContext());
  if (!parsed) {
    error = llvm::toString(parsed.takeError());
    return false;
  }
  llvm::Module &device = **parsed;
  error = findUnsupported(device);
  if (!error.empty())
    return false;
  llvm::SmallVector<llvm::Function *> entries;
  for (llvm::Function &function : device)
    if (function.getCallingConv() == llvm::CallingConv::PTX_Kernel)
      entries.push_back(&function);
  retarget(device, layout, host.getTargetTriple().str());
  std::string prefix = "ropeEmulated_" + image.str() + "_";
  for (llvm::Function *entry : entries) {
    std::string key = getKey(image, entry->getName());
    Kernel &kernel = kernels[key];
    kernel.name = key;
    kernel.trampoline = prefix + entry->getName().str();
    for (llvm::Argument &argument : entry->args())
      if (argument.getType()->isPointerTy())
        kernel.pointers.push_back(argument.getArgNo());
    instrument(*entry, [&](const Access &access, int argument) {
      return &addSite(access, &kernel, argument);
    });
    addTrampoline(*entry, kernel.trampoline);
  }
  // Functions that are no kernels get pointers from them.
  for (llvm::Function &function : device) {
    if (function.isDeclaration() ||
        StringRef(function.getName()).starts_with(prefix))
      continue;
    if (!llvm::is_contained(entries, &function))
      instrument(function, [&](const Access &access, int) {
        return &addSite(access, nullptr, /*argument=*/-1);
      });
    function.setLinkage(llvm::GlobalValue::InternalLinkage);
  }
  for (llvm::GlobalVariable &global : device.globals())
    global.setLinkage(llvm::GlobalValue::InternalLinkage);
  if (llvm::Linker::linkModules(host, std::move(*parsed))) {
    error = "cannot be linked with the code of the host";
    return false;
  }
  return true;
}

void EmulatedGPU::watchHost(llvm::Module &host) { instrumentHost(host); }

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

/// As many are shown; the others are counted.
static constexpr int64_t kMaxShown = 20;

void EmulatedGPU::fail(const Twine &message) {
  if (++numErrors <= kMaxShown)
    *options.errors << "emulated-gpu: error: " << message << "\n";
  else
    ++numHidden;
}

void EmulatedGPU::printSummary() {
  if (numHidden)
    *options.errors << "emulated-gpu: " << numHidden
                    << " more errors of these kinds\n";
}

static std::array<int64_t, 3> split(int64_t number,
                                    const std::array<int64_t, 3> &sizes) {
  return {number % sizes[0], number / sizes[0] % sizes[1],
          number / sizes[0] / sizes[1]};
}

static std::string print(const std::array<int64_t, 3> &point) {
  return ("(" + Twine(point[0]) + "," + Twine(point[1]) + "," +
          Twine(point[2]) + ")")
      .str();
}

std::string EmulatedGPU::printThread(int64_t number) const {
  int64_t threads = currentBlock[0] * currentBlock[1] * currentBlock[2];
  return "block " + print(split(number / threads, currentGrid)) + " thread " +
         print(split(number % threads, currentBlock));
}

static std::string describe(const Finding &finding, const Access &access,
                            const std::string &other) {
  switch (finding.hazard) {
  case Hazard::None:
    break;
  case Hazard::OutOfBounds:
    return "is out of bounds";
  case Hazard::Misaligned:
    return "is not aligned to " + std::to_string(access.alignment) +
           " bytes, as the code says";
  case Hazard::Undefined:
    return "reads byte " + std::to_string(finding.offset) +
           ", which has no value";
  case Hazard::ReadAndWritten:
    return "races with " + other + ", which " +
           (access.isStore ? "reads" : "writes") + " byte " +
           std::to_string(finding.offset);
  case Hazard::WrittenTwice:
    return "writes byte " + std::to_string(finding.offset) + ", which " +
           other + " writes, too";
  case Hazard::NotInvariant:
    return std::string(access.isStore ? "writes" : "reads") + " byte " +
           std::to_string(finding.offset) +
           ", which this launch reads through the read-only path and writes (" +
           other + ")";
  case Hazard::Constant:
    return "writes a constant of the program";
  }
  return "";
}

void EmulatedGPU::report(Site &site, const Finding &finding,
                         const Allocation *allocation, const void *address) {
  // One message for each hazard of an instruction.
  if (site.counts[finding.hazard]++ != 0) {
    ++numErrors;
    ++numHidden;
    return;
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  os << (site.kernel ? site.kernel->name : "a function of the device") << ", "
     << printThread(currentThread) << ": "
     << (site.access.isStore ? "a store of " : "a load of ")
     << site.access.bytes << " bytes at ";
  if (!allocation)
    os << "an address that is no memory of the device";
  else {
    os << "byte " << static_cast<const char *>(address) - allocation->getData()
       << " of ";
    if (site.argument >= 0)
      os << "argument " << site.argument << " (" << allocation->getSize()
         << " bytes)";
    else
      os << allocation->getSize() << " bytes";
  }
  std::string other =
      finding.other < 0 ? "several threads" : printThread(finding.other);
  os << " " << describe(finding, site.access, other);
  fail(text);
}

//===----------------------------------------------------------------------===//
// What compiled code calls
//===----------------------------------------------------------------------===//

void *EmulatedGPU::access(void *key, void *address) {
  Site &site = *static_cast<Site *>(key);
  // An address that leaves the memory of its argument must not be taken for
  // one in another.
  Allocation *allocation =
      site.argument >= 0 ? currentMemory[site.argument] : memory.find(address);
  Finding finding{Hazard::OutOfBounds};
  if (allocation)
    finding =
        allocation->access(site.access, reinterpret_cast<uintptr_t>(address),
                           numLaunches, currentThread);
  if (finding.hazard == Hazard::None)
    return address;
  report(site, finding, allocation, address);
  bool isInside = allocation && finding.hazard != Hazard::OutOfBounds &&
                  finding.hazard != Hazard::Constant;
  if (isInside) {
    // So that it is not found missing, too.
    if (site.access.isStore)
      hostWrites(address, site.access.bytes);
    return address;
  }
  std::fill(scratch.begin(), scratch.end(), '\xff');
  return scratch.data();
}

void EmulatedGPU::failAssertion(const char *message) {
  fail(currentKernel->name + ", " + printThread(currentThread) +
       ": the assertion '" + message + "' does not hold");
}

void EmulatedGPU::hostWrites(const void *address, int64_t bytes) {
  if (Allocation *allocation = memory.find(address))
    allocation->define(
        static_cast<const char *>(address) - allocation->getData(), bytes);
}

void *EmulatedGPU::getConstant(RopeGPUConstantCache *cache, const void *data,
                               int64_t bytes) {
  if (!cache->loaded) {
    Allocation &copy =
        memory.allocate(bytes, /*isDefined=*/true, /*isConstant=*/true);
    std::memcpy(copy.getData(), data, bytes);
    cache->loaded = copy.getData();
  }
  return cache->loaded;
}

int EmulatedGPU::launch(RopeGPUKernel *launched,
                        const std::array<int64_t, 3> &grid,
                        const std::array<int64_t, 3> &block,
                        int64_t sharedBytes, void **arguments) {
  std::string key = getKey(launched->image->name, launched->name);
  ++numLaunches;
  if (options.printLaunches)
    *options.output << "launch " << numLaunches << ": " << key << " grid "
                    << print(grid) << " block " << print(block) << "\n";
  auto it = kernels.find(key);
  if (it == kernels.end()) {
    fail("there is no kernel " + key);
    return ROPE_GPU_INVALID;
  }
  Kernel &kernel = it->second;
  int64_t threads = block[0] * block[1] * block[2];
  auto isIn = [](int64_t size, int64_t limit) {
    return size >= 1 && size <= limit;
  };
  // The limits of every chip since sm_30.
  if (!isIn(grid[0], INT32_MAX) || !isIn(grid[1], 65535) ||
      !isIn(grid[2], 65535) || !isIn(block[0], 1024) || !isIn(block[1], 1024) ||
      !isIn(block[2], 64) || threads > 1024) {
    fail(key + ": no device can launch a grid of " + print(grid) +
         " and blocks of " + print(block));
    return ROPE_GPU_INVALID;
  }
  int64_t blocks = grid[0] * grid[1] * grid[2];
  if (sharedBytes || blocks > INT32_MAX / threads) {
    fail(key + (sharedBytes ? ": shared memory is not emulated"
                            : ": so many threads are not emulated"));
    return ROPE_GPU_INVALID;
  }
  if (!kernel.entry)
    kernel.entry =
        reinterpret_cast<void (*)(void **)>(lookup(kernel.trampoline));
  if (!kernel.entry) {
    fail(key + " was not compiled");
    return ROPE_GPU_INVALID;
  }
  currentKernel = &kernel;
  currentGrid = grid;
  currentBlock = block;
  currentMemory.clear();
  for (unsigned argument : kernel.pointers) {
    currentMemory.resize(argument + 1);
    currentMemory[argument] =
        memory.find(*static_cast<void **>(arguments[argument]));
  }
  std::vector<uint32_t> blockOrder(blocks), threadOrder(threads);
  std::iota(blockOrder.begin(), blockOrder.end(), 0);
  std::iota(threadOrder.begin(), threadOrder.end(), 0);
  std::shuffle(blockOrder.begin(), blockOrder.end(), random);
  auto set = [](int32_t *registers, const std::array<int64_t, 3> &values) {
    std::copy(values.begin(), values.end(), registers);
  };
  set(specialRegisters.nctaid, grid);
  set(specialRegisters.ntid, block);
  for (uint32_t blockNumber : blockOrder) {
    set(specialRegisters.ctaid, split(blockNumber, grid));
    std::shuffle(threadOrder.begin(), threadOrder.end(), random);
    for (uint32_t thread : threadOrder) {
      set(specialRegisters.tid, split(thread, block));
      currentThread = static_cast<uint32_t>(blockNumber * threads + thread);
      kernel.entry(arguments);
    }
  }
  return 0;
}

static int launchKernel(RopeGPUKernel *kernel, int64_t gridX, int64_t gridY,
                        int64_t gridZ, int64_t blockX, int64_t blockY,
                        int64_t blockZ, int64_t sharedBytes, void **arguments) {
  return current->launch(kernel, {gridX, gridY, gridZ},
                         {blockX, blockY, blockZ}, sharedBytes, arguments);
}

static void *allocate(int64_t bytes) {
  return current->getMemory().allocate(bytes, /*isDefined=*/false).getData();
}

static int freeMemory(void *pointer) {
  return current->getMemory().free(pointer) ? 0 : ROPE_GPU_INVALID;
}

static void *getConstant(RopeGPUConstantCache *cache, const void *data,
                         int64_t bytes) {
  return current->getConstant(cache, data, bytes);
}

static int copyMemory(void *to, const void *from, int64_t bytes) {
  std::memcpy(to, from, bytes);
  current->hostWrites(to, bytes);
  return 0;
}

static void *checkAccess(void *site, void *address) {
  return current->access(site, address);
}

static void hostWrite(const void *address, int64_t bytes) {
  current->hostWrites(address, bytes);
}

/// As the CUDA driver declares it; the compiler knows no name of the function.
static void failAssertion(const char *message, const char *, uint32_t,
                          const char *, size_t) {
  current->failAssertion(message);
}

/// Rounds once, as the GPU does; going through float would round twice. The
/// result is in the low bits of the register that has floats, as the ABIs want
/// it for 16-bit floats.
static float roundDouble(double value, const llvm::fltSemantics &semantics) {
  llvm::APFloat rounded(value);
  bool losesInfo;
  rounded.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  auto bits = static_cast<uint32_t>(rounded.bitcastToAPInt().getZExtValue());
  float result;
  std::memcpy(&result, &bits, sizeof(result));
  return result;
}

static float roundToBF16(double value) {
  return roundDouble(value, llvm::APFloat::BFloat());
}

static float roundFloatToBF16(float value) { return roundToBF16(value); }

static float roundToF16(double value) {
  return roundDouble(value, llvm::APFloat::IEEEhalf());
}

void EmulatedGPU::forEachSymbol(
    llvm::function_ref<void(StringRef, void *)> callback) {
  auto add = [&](StringRef name, auto *function) {
    callback(name, reinterpret_cast<void *>(function));
  };
  add("ropeGPULaunch", &launchKernel);
  add("ropeGPUAllocate", &allocate);
  add("ropeGPUFree", &freeMemory);
  add("ropeGPUConstant", &::getConstant);
  add("ropeGPUCopy", &copyMemory);
  add(kAccessFunction, &checkAccess);
  add(kHostWriteFunction, &hostWrite);
  add(kAssertFunction, &::failAssertion);
  add("__truncsfbf2", &roundFloatToBF16);
  add("__truncdfbf2", &roundToBF16);
  add("__truncdfhf2", &roundToF16);
}
