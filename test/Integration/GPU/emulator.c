//===- emulator.c - Kernels run by a loop over the grid -----------*- C -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The runtime entry points that the lowered host code calls. A launch calls the
// kernel, compiled for this machine, once per thread of the grid, in an order
// that no correct kernel of independent threads can tell.
//===----------------------------------------------------------------------===//

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct kernel {
  const char *name;
  void (*call)(void **params);
};
extern const struct kernel emu_kernels[];

static _Thread_local int emu_block[3], emu_thread[3], emu_grid[3], emu_size[3];

int emu_ctaid_x(void) { return emu_block[0]; }
int emu_ctaid_y(void) { return emu_block[1]; }
int emu_ctaid_z(void) { return emu_block[2]; }
int emu_tid_x(void) { return emu_thread[0]; }
int emu_tid_y(void) { return emu_thread[1]; }
int emu_tid_z(void) { return emu_thread[2]; }
int emu_nctaid_x(void) { return emu_grid[0]; }
int emu_ntid_x(void) { return emu_size[0]; }

// What the last launches were, for the driver to check.
int64_t emu_launches, emu_threads, emu_last_grid, emu_last_block;

// Rounds to nearest even; libgcc 12 has no bfloat.
__bf16 __truncsfbf2(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  uint16_t high = value != value
                      ? (uint16_t)((bits >> 16) | 64)
                      : (uint16_t)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
  __bf16 result;
  memcpy(&result, &high, 2);
  return result;
}
// Through float, rounded to odd, so that nothing is rounded twice.
__bf16 __truncdfbf2(double value) {
  float down = (float)value;
  uint32_t bits;
  memcpy(&bits, &down, 4);
  if ((double)down != value && value == value) {
    if ((down < 0 ? -(double)down : (double)down) >
        (value < 0 ? -value : value))
      --bits;
    bits |= 1;
  }
  memcpy(&down, &bits, 4);
  return __truncsfbf2(down);
}

void *mgpuModuleLoad(void *data, size_t size) { return (void *)1; }
void *mgpuModuleLoadJIT(void *data, int level, size_t size) {
  return (void *)1;
}
void mgpuModuleUnload(void *module) {}
void *mgpuModuleGetFunction(void *module, const char *name) {
  for (const struct kernel *k = emu_kernels; k->name; ++k)
    if (!strcmp(k->name, name))
      return (void *)k;
  fprintf(stderr, "emulator: no kernel '%s'\n", name);
  abort();
}
void *mgpuStreamCreate(void) { return (void *)1; }
void mgpuStreamDestroy(void *stream) {}
void mgpuStreamSynchronize(void *stream) {}

void mgpuLaunchKernel(const struct kernel *k, intptr_t gx, intptr_t gy,
                      intptr_t gz, intptr_t bx, intptr_t by, intptr_t bz,
                      int32_t shared, void *stream, void **params, void **extra,
                      size_t count) {
  if (gx < 1 || gx > 0x7fffffff || gy < 1 || gy > 65535 || gz != 1 || bx < 1 || bx > 1024 ||
      by != 1 || bz != 1) {
    fprintf(stderr, "emulator: invalid launch of '%s'\n", k->name);
    abort();
  }
  ++emu_launches;
  emu_last_grid = gx;
  emu_last_block = bx;
  emu_grid[0] = (int)gx;
  emu_grid[1] = (int)gy;
  emu_size[0] = (int)bx;
  // Steps of a prime that does not divide the number of threads visit all.
  int64_t total = gx * gy * bx, prime = total % 7919 ? 7919 : 7907;
  emu_threads += total;
  for (int64_t i = 0, at = total / 3; i < total; ++i) {
    at = (at + prime) % total;
    emu_block[0] = (int)(at / bx % gx);
    emu_block[1] = (int)(at / bx / gx);
    emu_thread[0] = (int)(at % bx);
    k->call(params);
  }
}
