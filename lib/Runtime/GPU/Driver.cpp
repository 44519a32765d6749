//===- Driver.cpp - The CUDA driver, loaded when it is asked for -*- C++ -*-==//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Loading, errors and lists. A driver that is not there is looked for again the
// next time: a process may outlive its installation.
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include "rope/Runtime/GPU.h"
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <pthread.h>

using namespace mlir::rope::runtime;

/// Stream-ordered memory came with it.
static constexpr int kMinimumVersion = 11020;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static Driver driver;
static bool isLoaded;

void mlir::rope::runtime::lock() { pthread_mutex_lock(&mutex); }
void mlir::rope::runtime::unlock() { pthread_mutex_unlock(&mutex); }

ThreadState &mlir::rope::runtime::getThread() {
  static thread_local ThreadState state;
  return state;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static int record(int error) {
  ThreadState &thread = getThread();
  if (thread.error == 0)
    thread.error = error;
  // Nobody will ask for it.
  if (!thread.isEntered) {
    fprintf(stderr, "rope: error: %s\n", thread.text);
    thread.error = 0;
  }
  return error;
}

int mlir::rope::runtime::fail(int error, const char *format, ...) {
  ThreadState &thread = getThread();
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(thread.text, sizeof(thread.text), format, arguments);
  va_end(arguments);
  return record(error);
}

int mlir::rope::runtime::failDriver(CUresult error, const char *what,
                                    const char *format, ...) {
  ThreadState &thread = getThread();
  va_list arguments;
  va_start(arguments, format);
  size_t size = sizeof(thread.text);
  int length = vsnprintf(thread.text, size, format, arguments);
  va_end(arguments);
  size_t used = length < 0                            ? 0
                : static_cast<size_t>(length) >= size ? size - 1
                                                      : length;
  const char *name = nullptr, *text = nullptr;
  driver.cuGetErrorName(error, &name);
  driver.cuGetErrorString(error, &text);
  snprintf(thread.text + used, size - used, "%s%s: %s (%d): %s",
           used ? ": " : "", what, name ? name : "unknown error", error,
           text ? text : "no text");
  return record(error);
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

/// Fills in `driver`; null, or the symbol that is missing.
static const char *findFunctions(void *library) {
#define ROPE_CUDA_FIND(name, symbol, parameters)                               \
  driver.name =                                                                \
      reinterpret_cast<CUresult(*) parameters>(dlsym(library, symbol));        \
  if (!driver.name)                                                            \
    return symbol;
  ROPE_CUDA_FUNCTIONS(ROPE_CUDA_FIND)
#undef ROPE_CUDA_FIND
  driver.cuCtxGetId =
      reinterpret_cast<CUresult (*)(CUcontext, unsigned long long *)>(
          dlsym(library, "cuCtxGetId"));
  return nullptr;
}

/// Under the lock.
static bool load() {
  void *library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    const char *text = dlerror();
    fail(ROPE_GPU_NO_DRIVER, "there is no CUDA driver: %s", text ? text : "");
    return false;
  }
  auto getVersion = reinterpret_cast<CUresult (*)(int *)>(
      dlsym(library, "cuDriverGetVersion"));
  driver.version = 0;
  if (getVersion)
    getVersion(&driver.version);
  const char *missing = findFunctions(library);
  if (driver.version < kMinimumVersion || missing) {
    fail(ROPE_GPU_OLD_DRIVER,
         "the CUDA driver is too old: it is for CUDA %d.%d%s%s; CUDA %d.%d or "
         "later is needed",
         driver.version / 1000, driver.version % 1000 / 10,
         missing ? " and lacks " : "", missing ? missing : "",
         kMinimumVersion / 1000, kMinimumVersion % 1000 / 10);
    dlclose(library);
    return false;
  }
  if (CUresult error = driver.cuInit(0)) {
    failDriver(error, "cuInit", "the CUDA driver does not start");
    dlclose(library);
    return false;
  }
  return true;
}

const Driver *mlir::rope::runtime::getDriver() {
  if (__atomic_load_n(&isLoaded, __ATOMIC_ACQUIRE))
    return &driver;
  lock();
  bool isThere = isLoaded || load();
  __atomic_store_n(&isLoaded, isThere, __ATOMIC_RELEASE);
  unlock();
  return isThere ? &driver : nullptr;
}

//===----------------------------------------------------------------------===//
// Lists
//===----------------------------------------------------------------------===//

Loaded *mlir::rope::runtime::findLoaded(void *const *list, uint64_t context) {
  auto *entry = static_cast<Loaded *>(__atomic_load_n(list, __ATOMIC_ACQUIRE));
  while (entry && entry->context != context)
    entry = entry->next;
  return entry;
}

Loaded *mlir::rope::runtime::addLoaded(void **list, uint64_t context,
                                       void *handle, CUevent event) {
  auto *entry = static_cast<Loaded *>(malloc(sizeof(Loaded)));
  if (!entry) {
    fail(ROPE_GPU_NO_MEMORY, "this process has no memory left");
    return nullptr;
  }
  *entry = {static_cast<Loaded *>(*list), context, handle, event};
  __atomic_store_n(list, static_cast<void *>(entry), __ATOMIC_RELEASE);
  return entry;
}
