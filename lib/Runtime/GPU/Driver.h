//===- Driver.h - The CUDA driver, loaded when it is asked for --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The functions of libcuda that the runtime calls. Compiled programs link this
// code statically, so it uses nothing of the C++ library.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_RUNTIME_GPU_DRIVER_H
#define ROPE_LIB_RUNTIME_GPU_DRIVER_H

#include <cstddef>
#include <cstdint>

namespace mlir::rope::runtime {

// The driver's types, without its header. Handles are pointers, CUdeviceptr is
// a number of the same size.
using CUresult = int;
using CUdevice = int;
using CUcontext = void *;
using CUstream = void *;
using CUevent = void *;
using CUmodule = void *;
using CUfunction = void *;
using CUdeviceptr = unsigned long long;

// X(name, its symbol, its parameters): all that must be there.
#define ROPE_CUDA_FUNCTIONS(X)                                                 \
  X(cuInit, "cuInit", (unsigned))                                              \
  X(cuDriverGetVersion, "cuDriverGetVersion", (int *))                         \
  X(cuGetErrorName, "cuGetErrorName", (CUresult, const char **))               \
  X(cuGetErrorString, "cuGetErrorString", (CUresult, const char **))           \
  X(cuDeviceGet, "cuDeviceGet", (CUdevice *, int))                             \
  X(cuDeviceGetName, "cuDeviceGetName", (char *, int, CUdevice))               \
  X(cuDeviceGetAttribute, "cuDeviceGetAttribute", (int *, int, CUdevice))      \
  X(cuDevicePrimaryCtxRetain, "cuDevicePrimaryCtxRetain",                      \
    (CUcontext *, CUdevice))                                                   \
  X(cuCtxGetCurrent, "cuCtxGetCurrent", (CUcontext *))                         \
  X(cuCtxPushCurrent, "cuCtxPushCurrent_v2", (CUcontext))                      \
  X(cuCtxPopCurrent, "cuCtxPopCurrent_v2", (CUcontext *))                      \
  X(cuCtxGetDevice, "cuCtxGetDevice", (CUdevice *))                            \
  X(cuStreamGetCtx, "cuStreamGetCtx", (CUstream, CUcontext *))                 \
  X(cuStreamSynchronize, "cuStreamSynchronize", (CUstream))                    \
  X(cuStreamWaitEvent, "cuStreamWaitEvent", (CUstream, CUevent, unsigned))     \
  X(cuEventCreate, "cuEventCreate", (CUevent *, unsigned))                     \
  X(cuEventRecord, "cuEventRecord", (CUevent, CUstream))                       \
  X(cuEventQuery, "cuEventQuery", (CUevent))                                   \
  X(cuModuleLoadDataEx, "cuModuleLoadDataEx",                                  \
    (CUmodule *, const void *, unsigned, int *, void **))                      \
  X(cuModuleGetFunction, "cuModuleGetFunction",                                \
    (CUfunction *, CUmodule, const char *))                                    \
  X(cuLaunchKernel, "cuLaunchKernel",                                          \
    (CUfunction, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned,   \
     unsigned, CUstream, void **, void **))                                    \
  X(cuMemAllocAsync, "cuMemAllocAsync", (CUdeviceptr *, size_t, CUstream))     \
  X(cuMemFreeAsync, "cuMemFreeAsync", (CUdeviceptr, CUstream))                 \
  X(cuMemAllocManaged, "cuMemAllocManaged", (CUdeviceptr *, size_t, unsigned)) \
  X(cuMemFree, "cuMemFree_v2", (CUdeviceptr))                                  \
  X(cuMemcpyAsync, "cuMemcpyAsync",                                            \
    (CUdeviceptr, CUdeviceptr, size_t, CUstream))

struct Driver {
#define ROPE_CUDA_MEMBER(name, symbol, parameters) CUresult(*name) parameters;
  ROPE_CUDA_FUNCTIONS(ROPE_CUDA_MEMBER)
#undef ROPE_CUDA_MEMBER
  /// Since CUDA 12; null before. Contexts that follow each other at one address
  /// have different ones.
  CUresult (*cuCtxGetId)(CUcontext, unsigned long long *);
  /// As 12040 for CUDA 12.4.
  int version;
};

// Numbers of the driver's interface that never change.
constexpr CUresult kNotReady = 600;
constexpr int kMajorAttribute = 75, kMinorAttribute = 76;
constexpr int kErrorLogBuffer = 5, kErrorLogBytes = 6;
constexpr unsigned kNoTiming = 2, kAttachGlobal = 1;

/// The driver, loaded and initialized; null after an error of this thread.
const Driver *getDriver();

//===----------------------------------------------------------------------===//
// The errors of a thread
//===----------------------------------------------------------------------===//

/// What a thread has open, and what went wrong in it.
struct ThreadState {
  const Driver *driver;
  bool isEntered, isPushed;
  CUstream stream;
  /// Tells contexts apart.
  uint64_t context;
  /// The first error since ropeGPUEnter, and the last text.
  int error;
  char text[4096];
};

ThreadState &getThread();

/// Records an error, as printf would print it; returns its number.
int fail(int error, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/// Records an error of the driver, as "`what`: NAME (number): text" with what
/// it is about in `format`.
int failDriver(CUresult error, const char *what, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

//===----------------------------------------------------------------------===//
// What is kept for each context
//===----------------------------------------------------------------------===//

/// An entry of a list that starts in a struct of the compiled program. Entries
/// are never removed, so that readers need no lock.
struct Loaded {
  Loaded *next;
  uint64_t context;
  void *handle;
  /// Of constants: ready when it has happened, or null when it has.
  CUevent event;
};

/// The entry of a context in the list that starts at `*list`, or null.
Loaded *findLoaded(void *const *list, uint64_t context);

/// Makes sure of one thread at a time between the two.
void lock();
void unlock();

/// Adds an entry to the list, which is locked; null after an error.
Loaded *addLoaded(void **list, uint64_t context, void *handle, CUevent event);

} // namespace mlir::rope::runtime

#endif // ROPE_LIB_RUNTIME_GPU_DRIVER_H
