//===- Kernels.h - Hand-written kernels to measure against ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The floor: what intrinsics reach by hand on one rotation, and a copy of the
// same bytes. One set per instruction set, chosen at run time.
//===----------------------------------------------------------------------===//

#ifndef ROPE_BENCHMARKS_CPU_KERNELS_H
#define ROPE_BENCHMARKS_CPU_KERNELS_H

#include <cstddef>
#include <cstdint>

namespace rope_bench {

/// `rows` rows of a table; row t turns the `shared` vectors at
/// `x + t * rowStride + i * sharedStride`, 2 * `pairs` elements each. Tables
/// are f32, one entry per pair.
struct Rotation {
  const void *x;
  void *y;
  const float *cos;
  const float *sin;
  int64_t rows, shared, pairs;
  int64_t rowStride, sharedStride;
};

/// How a floor kernel walks; the fastest of the variants is the floor.
struct Walk {
  /// Vectors that are turned at once with one load of the table: 1, 2 or 4.
  int inFlight;
  /// These are `shared / inFlight` apart instead of neighbours.
  bool isSpread;
  bool nonTemporal;
  /// Bytes ahead of each vector; 0 leaves it to the machine.
  int prefetch;
  /// Rows of the table that all vectors pass before the next ones.
  int tableRows;
};

struct Kernels {
  const char *name;
  /// Rows [begin, end) of a rotation.
  using RotateFn = void (*)(const Rotation &, Walk, int64_t begin, int64_t end);
  /// [bf16][reads interleaved][writes interleaved]
  RotateFn rotate[2][2][2];
  /// What is read goes where it was in y, and tables are read and dropped: the
  /// bytes of a rotation in its order. [bf16][reads interleaved]
  RotateFn move[2][2];
  /// Copies with 1, 2 or 4 pages interleaved.
  void (*copy)(const char *from, char *to, size_t bytes, Walk walk);
};

const Kernels &getAVX2Kernels();
const Kernels &getAVX512Kernels();

} // namespace rope_bench

#endif // ROPE_BENCHMARKS_CPU_KERNELS_H
