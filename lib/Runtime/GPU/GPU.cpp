//===- GPU.cpp - Kernels through the CUDA driver ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The functions of rope/Runtime/GPU.h. None waits for the device, except the
// one whose name says so.
//===----------------------------------------------------------------------===//

#include "rope/Runtime/GPU.h"
#include "Driver.h"
#include <cstdio>
#include <cstring>

using namespace mlir::rope::runtime;

//===----------------------------------------------------------------------===//
// Brackets
//===----------------------------------------------------------------------===//

/// The default streams, which belong to no context of their own.
static bool isDefaultStream(CUstream stream) {
  return reinterpret_cast<uintptr_t>(stream) <= 2;
}

/// The context that the stream's work belongs to; null after an error.
static CUcontext findContext(const Driver &driver, CUstream stream,
                             CUcontext current) {
  CUcontext context = current;
  if (!isDefaultStream(stream)) {
    if (CUresult error = driver.cuStreamGetCtx(stream, &context)) {
      failDriver(error, "cuStreamGetCtx", "the stream cannot be used");
      return nullptr;
    }
    return context;
  }
  if (context)
    return context;
  CUdevice device;
  CUresult error = driver.cuDeviceGet(&device, 0);
  // Retained for the life of the process, as the CUDA runtime does.
  if (!error)
    error = driver.cuDevicePrimaryCtxRetain(&context, device);
  if (!error)
    return context;
  failDriver(error, "cuDevicePrimaryCtxRetain", "device 0 cannot be used");
  return nullptr;
}

int ropeGPUEnter(void *stream) {
  ThreadState &thread = getThread();
  if (thread.isEntered)
    return fail(ROPE_GPU_NO_STREAM,
                "ropeGPUEnter inside another: ropeGPULeave comes first");
  thread.isEntered = true;
  thread.isPushed = false;
  thread.error = 0;
  thread.text[0] = 0;
  thread.stream = stream;
  thread.driver = getDriver();
  if (!thread.driver)
    return thread.error;
  const Driver &driver = *thread.driver;
  CUcontext current = nullptr;
  if (CUresult error = driver.cuCtxGetCurrent(&current))
    return failDriver(error, "cuCtxGetCurrent", "%s", "");
  CUcontext context = findContext(driver, stream, current);
  if (!context)
    return thread.error;
  if (context != current) {
    if (CUresult error = driver.cuCtxPushCurrent(context))
      return failDriver(error, "cuCtxPushCurrent", "%s", "");
    thread.isPushed = true;
  }
  unsigned long long id = reinterpret_cast<uintptr_t>(context);
  if (driver.cuCtxGetId)
    if (CUresult error = driver.cuCtxGetId(context, &id))
      return failDriver(error, "cuCtxGetId", "%s", "");
  thread.context = id;
  return 0;
}

int ropeGPULeave() {
  ThreadState &thread = getThread();
  if (!thread.isEntered)
    return fail(ROPE_GPU_NO_STREAM, "ropeGPULeave without ropeGPUEnter");
  if (thread.isPushed) {
    CUcontext popped;
    if (CUresult error = thread.driver->cuCtxPopCurrent(&popped))
      failDriver(error, "cuCtxPopCurrent", "%s", "");
  }
  int error = thread.error;
  thread.isEntered = false;
  thread.error = 0;
  return error;
}

const char *ropeGPUGetErrorText() { return getThread().text; }

/// The driver, if the thread may go on; else null, and `error` says why.
static const Driver *getOpenDriver(const char *function, int &error) {
  ThreadState &thread = getThread();
  if (!thread.isEntered) {
    error = fail(ROPE_GPU_NO_STREAM,
                 "%s without a stream: ropeGPUEnter comes first", function);
    return nullptr;
  }
  error = thread.error;
  return error ? nullptr : thread.driver;
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static int failToLoad(const Driver &driver, const RopeGPUImage &image,
                      CUresult error, const char *log) {
  CUdevice device = 0;
  char name[256] = "unknown device";
  int major = 0, minor = 0;
  driver.cuCtxGetDevice(&device);
  driver.cuDeviceGetName(name, sizeof(name), device);
  driver.cuDeviceGetAttribute(&major, kMajorAttribute, device);
  driver.cuDeviceGetAttribute(&minor, kMinorAttribute, device);
  return failDriver(
      error, "cuModuleLoadDataEx",
      "the kernels of '%s', compiled for %s, cannot be loaded on %s (sm_%d%d, "
      "driver for CUDA %d.%d)%s%s",
      image.name, image.chip, name, major, minor, driver.version / 1000,
      driver.version % 1000 / 10, *log ? ": " : "", log);
}

/// The module of the image in the thread's context; null after an error. Under
/// the lock.
static CUmodule loadImage(const Driver &driver, RopeGPUImage &image) {
  uint64_t context = getThread().context;
  if (Loaded *entry = findLoaded(&image.loaded, context))
    return entry->handle;
  const char *bytes = static_cast<const char *>(image.data);
  if (image.size >= 2 && memcmp(bytes, "BC", 2) == 0) {
    fail(ROPE_GPU_INVALID,
         "the kernels of '%s' are LLVM bitcode, which no driver takes: compile "
         "them to PTX or a cubin",
         image.name);
    return nullptr;
  }
  char log[2048] = "";
  int options[] = {kErrorLogBuffer, kErrorLogBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
  CUmodule module = nullptr;
  if (CUresult error =
          driver.cuModuleLoadDataEx(&module, bytes, 2, options, values)) {
    failToLoad(driver, image, error, log);
    return nullptr;
  }
  return addLoaded(&image.loaded, context, module, nullptr) ? module : nullptr;
}

static CUfunction loadKernel(const Driver &driver, RopeGPUKernel &kernel) {
  uint64_t context = getThread().context;
  if (Loaded *entry = findLoaded(&kernel.loaded, context))
    return entry->handle;
  lock();
  // Another thread may have been faster.
  Loaded *entry = findLoaded(&kernel.loaded, context);
  CUfunction function = entry ? entry->handle : nullptr;
  if (!entry) {
    if (CUmodule module = loadImage(driver, *kernel.image)) {
      if (CUresult error =
              driver.cuModuleGetFunction(&function, module, kernel.name))
        failDriver(error, "cuModuleGetFunction", "'%s' has no kernel '%s'",
                   kernel.image->name, kernel.name);
      else if (!addLoaded(&kernel.loaded, context, function, nullptr))
        function = nullptr;
    }
  }
  unlock();
  return function;
}

/// A misaligned access would end the context, with all that is in it.
static int checkAlignments(const RopeGPUKernel &kernel, void **arguments) {
  if (!kernel.alignments)
    return 0;
  for (int i = 0; unsigned alignment = kernel.alignments[i]; ++i) {
    if (alignment == 1)
      continue;
    uintptr_t address;
    memcpy(&address, arguments[i], sizeof(address));
    if (address % alignment != 0)
      return fail(ROPE_GPU_MISALIGNED,
                  "the kernel '%s' needs argument %d to be aligned to %u "
                  "bytes, and 0x%llx is not; compile with "
                  "--schedule=aligned-pointers=0 for such memory",
                  kernel.name, i, alignment,
                  static_cast<unsigned long long>(address));
  }
  return 0;
}

int ropeGPULaunch(RopeGPUKernel *kernel, int64_t gridX, int64_t gridY,
                  int64_t gridZ, int64_t blockX, int64_t blockY, int64_t blockZ,
                  int64_t sharedBytes, void **arguments) {
  int error;
  const Driver *driver = getOpenDriver("ropeGPULaunch", error);
  if (!driver)
    return error;
  // What the driver's parameters cannot hold, it cannot refuse.
  const int64_t sizes[] = {gridX,  gridY,  gridZ,          blockX,
                           blockY, blockZ, sharedBytes + 1};
  for (int64_t size : sizes)
    if (size < 1 || size > UINT32_MAX)
      return fail(
          ROPE_GPU_INVALID,
          "the kernel '%s' cannot be launched with a grid of %lld x "
          "%lld x %lld, blocks of %lld x %lld x %lld and %lld bytes of "
          "shared memory",
          kernel->name, static_cast<long long>(gridX),
          static_cast<long long>(gridY), static_cast<long long>(gridZ),
          static_cast<long long>(blockX), static_cast<long long>(blockY),
          static_cast<long long>(blockZ), static_cast<long long>(sharedBytes));
  if (int error = checkAlignments(*kernel, arguments))
    return error;
  CUfunction function = loadKernel(*driver, *kernel);
  if (!function)
    return getThread().error;
  if (CUresult error = driver->cuLaunchKernel(
          function, gridX, gridY, gridZ, blockX, blockY, blockZ, sharedBytes,
          getThread().stream, arguments, nullptr))
    return failDriver(error, "cuLaunchKernel", "the kernel '%s'", kernel->name);
  return 0;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static CUdeviceptr getNumber(const void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

static void *getPointer(CUdeviceptr number) {
  return reinterpret_cast<void *>(static_cast<uintptr_t>(number));
}

/// Memory of the stream; null after an error.
static void *allocate(const Driver &driver, int64_t bytes) {
  CUdeviceptr number = 0;
  if (CUresult error =
          driver.cuMemAllocAsync(&number, bytes, getThread().stream))
    failDriver(error, "cuMemAllocAsync", "%lld bytes of device memory",
               static_cast<long long>(bytes));
  return getPointer(number);
}

void *ropeGPUAllocate(int64_t bytes) {
  int error;
  const Driver *driver = getOpenDriver("ropeGPUAllocate", error);
  return driver && bytes > 0 ? allocate(*driver, bytes) : nullptr;
}

int ropeGPUFree(void *pointer) {
  int error = 0;
  const Driver *driver = getOpenDriver("ropeGPUFree", error);
  if (!driver || !pointer)
    return error;
  if (CUresult error =
          driver->cuMemFreeAsync(getNumber(pointer), getThread().stream))
    return failDriver(error, "cuMemFreeAsync", "%s", "");
  return 0;
}

void *ropeGPUAllocateManaged(int64_t bytes) {
  int error;
  const Driver *driver = getOpenDriver("ropeGPUAllocateManaged", error);
  if (!driver || bytes <= 0)
    return nullptr;
  CUdeviceptr number = 0;
  if (CUresult error = driver->cuMemAllocManaged(&number, bytes, kAttachGlobal))
    failDriver(error, "cuMemAllocManaged", "%lld bytes of managed memory",
               static_cast<long long>(bytes));
  return getPointer(number);
}

int ropeGPUFreeManaged(void *pointer) {
  int error = 0;
  const Driver *driver = getOpenDriver("ropeGPUFreeManaged", error);
  if (!driver || !pointer)
    return error;
  if (CUresult error = driver->cuMemFree(getNumber(pointer)))
    return failDriver(error, "cuMemFree", "%s", "");
  return 0;
}

/// The first copy of a constant in a context, under the lock; null after an
/// error.
static Loaded *copyConstant(const Driver &driver, RopeGPUConstantCache &cache,
                            const void *data, int64_t bytes) {
  ThreadState &thread = getThread();
  if (Loaded *entry = findLoaded(&cache.loaded, thread.context))
    return entry;
  void *copy = allocate(driver, bytes);
  if (!copy)
    return nullptr;
  CUevent event = nullptr;
  CUresult error = driver.cuMemcpyAsync(getNumber(copy), getNumber(data), bytes,
                                        thread.stream);
  if (!error)
    error = driver.cuEventCreate(&event, kNoTiming);
  if (!error)
    error = driver.cuEventRecord(event, thread.stream);
  if (!error)
    return addLoaded(&cache.loaded, thread.context, copy, event);
  failDriver(error, "cuMemcpyAsync", "a constant of %lld bytes",
             static_cast<long long>(bytes));
  driver.cuMemFreeAsync(getNumber(copy), thread.stream);
  return nullptr;
}

void *ropeGPUConstant(RopeGPUConstantCache *cache, const void *data,
                      int64_t bytes) {
  int error;
  const Driver *driver = getOpenDriver("ropeGPUConstant", error);
  if (!driver || bytes <= 0)
    return nullptr;
  ThreadState &thread = getThread();
  Loaded *entry = findLoaded(&cache->loaded, thread.context);
  if (!entry) {
    lock();
    entry = copyConstant(*driver, *cache, data, bytes);
    unlock();
  }
  if (!entry)
    return nullptr;
  // Until the copy is known to be done, whatever stream this is waits for it.
  CUevent event = __atomic_load_n(&entry->event, __ATOMIC_ACQUIRE);
  if (!event)
    return entry->handle;
  CUresult state = driver->cuEventQuery(event);
  if (state == 0)
    __atomic_store_n(&entry->event, static_cast<CUevent>(nullptr),
                     __ATOMIC_RELEASE);
  else if (state == kNotReady)
    state = driver->cuStreamWaitEvent(thread.stream, event, 0);
  if (state == 0)
    return entry->handle;
  failDriver(state, "cuStreamWaitEvent", "a constant of %lld bytes",
             static_cast<long long>(bytes));
  return nullptr;
}

int ropeGPUCopy(void *to, const void *from, int64_t bytes) {
  int error = 0;
  const Driver *driver = getOpenDriver("ropeGPUCopy", error);
  if (!driver || bytes <= 0)
    return error;
  if (CUresult error = driver->cuMemcpyAsync(getNumber(to), getNumber(from),
                                             bytes, getThread().stream))
    return failDriver(error, "cuMemcpyAsync", "a copy of %lld bytes",
                      static_cast<long long>(bytes));
  return 0;
}

int ropeGPUSynchronize() {
  int error;
  const Driver *driver = getOpenDriver("ropeGPUSynchronize", error);
  if (!driver)
    return error;
  if (CUresult error = driver->cuStreamSynchronize(getThread().stream))
    return failDriver(error, "cuStreamSynchronize", "%s", "");
  return 0;
}
