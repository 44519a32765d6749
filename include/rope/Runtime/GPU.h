/*===- GPU.h - Kernels through the CUDA driver --------------------*- C -*-===*\
|*                                                                            *|
|* Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.     *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* What compiled programs call to run their kernels, and what their users     *|
|* call around them. C only, no compiler inside; the driver is loaded when    *|
|* the first stream is entered, and nothing here waits for a stream unless    *|
|* ropeGPUSynchronize is called.                                              *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef ROPE_RUNTIME_GPU_H
#define ROPE_RUNTIME_GPU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A library that has this in it shows these functions and no others. */
#pragma GCC visibility push(default)

/* A thread brackets its calls:
 *
 *   if (ropeGPUEnter(stream) == 0) {
 *     _mlir_ciface_main(&x, &cos, &sin, &y); // descriptors of device memory
 *   }
 *   if (ropeGPULeave() != 0)
 *     fprintf(stderr, "%s\n", ropeGPUGetErrorText());
 *
 * All that is called in between goes to the stream, in order. After the first
 * error nothing more is launched, allocated or copied until the thread leaves;
 * functions return, and ropeGPULeave returns again, the number of that error:
 * a CUresult, or one of those below. Without a bracket every call is an error
 * that is also printed, since nobody could ask for it. */

enum {
  /* There is no driver on this machine, or none that can be loaded. */
  ROPE_GPU_NO_DRIVER = -1,
  /* The driver is older than CUDA 11.2. */
  ROPE_GPU_OLD_DRIVER = -2,
  /* A call outside of ropeGPUEnter and ropeGPULeave, or one inside another. */
  ROPE_GPU_NO_STREAM = -3,
  /* Kernels in a form that no driver takes, or sizes that no launch can have.
   */
  ROPE_GPU_INVALID = -4,
  /* This process has no memory left. */
  ROPE_GPU_NO_MEMORY = -5,
  /* A pointer is not aligned as the kernel needs it. */
  ROPE_GPU_MISALIGNED = -6
};

/* Compiled programs hold the three structs below, zero where it says so. */

/* The PTX (with a terminating zero) or the cubin of one or more kernels. */
typedef struct RopeGPUImage {
  const char *name;
  /* The target it was compiled for, as sm_90. */
  const char *chip;
  const void *data;
  int64_t size;
  /* The runtime's: modules, one for each context. Zero. */
  void *loaded;
} RopeGPUImage;

typedef struct RopeGPUKernel {
  RopeGPUImage *image;
  const char *name;
  /* For each argument the alignment in bytes that a pointer must have, or 1;
   * ends with 0. Null: nothing is checked. */
  const unsigned char *alignments;
  /* The runtime's. Zero. */
  void *loaded;
} RopeGPUKernel;

/* Copies of a constant of the program, one for each context. Zero. */
typedef struct RopeGPUConstantCache {
  void *loaded;
} RopeGPUConstantCache;

/* Sends what this thread does to `stream` (a CUstream or cudaStream_t; null is
 * the default stream), and makes the stream's context current; for the default
 * streams that is the thread's context, or, without one, the primary context of
 * device 0. */
int ropeGPUEnter(void *stream);

/* Ends the bracket and restores the thread's context. Returns the number of the
 * first error since ropeGPUEnter (that of ropeGPUEnter included), else 0. */
int ropeGPULeave(void);

/* The text of this thread's last error, with the driver's own words; empty if
 * there was none since its last ropeGPUEnter. */
const char *ropeGPUGetErrorText(void);

/* Launches a kernel. `arguments[i]` points to the value of argument i; pointers
 * are plain device pointers, aligned as the kernel says. Loads the image into
 * the context if no thread has done so before. */
int ropeGPULaunch(RopeGPUKernel *kernel, int64_t gridX, int64_t gridY,
                  int64_t gridZ, int64_t blockX, int64_t blockY, int64_t blockZ,
                  int64_t sharedBytes, void **arguments);

/* Device memory in the order of the stream: what was enqueued before a free may
 * use it. Null after an error, and for no bytes. */
void *ropeGPUAllocate(int64_t bytes);
int ropeGPUFree(void *pointer);

/* Memory that the host and kernels can both use, and its end. Other than device
 * memory, it is freed at once. */
void *ropeGPUAllocateManaged(int64_t bytes);
int ropeGPUFreeManaged(void *pointer);

/* The device's copy of `bytes` bytes of host memory that never change. Copied
 * the first time, on the stream; a later call on another stream makes that
 * stream wait, not the host. Null after an error, and for no bytes. */
void *ropeGPUConstant(RopeGPUConstantCache *cache, const void *data,
                      int64_t bytes);

/* Copies, in the order of the stream, from and to host or device. */
int ropeGPUCopy(void *to, const void *from, int64_t bytes);

/* Waits for the stream. */
int ropeGPUSynchronize(void);

#pragma GCC visibility pop

#ifdef __cplusplus
}
#endif

#endif /* ROPE_RUNTIME_GPU_H */
