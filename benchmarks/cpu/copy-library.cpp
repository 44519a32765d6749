//===- copy-library.cpp - The copy, for benchmarks in Python ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What rope-bench-cpu measures against, as one C function.
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include <algorithm>
#include <omp.h>

using namespace rope_bench;

extern "C" void rope_bench_copy(const char *from, char *to, size_t bytes,
                                int threads, int pages, int nonTemporal,
                                int prefetch) {
  bool hasAVX512 = __builtin_cpu_supports("avx512f") &&
                   __builtin_cpu_supports("avx512bw") &&
                   __builtin_cpu_supports("avx512bf16");
  const Kernels &kernels = hasAVX512 ? getAVX512Kernels() : getAVX2Kernels();
#pragma omp parallel num_threads(threads)
  {
    size_t part = (bytes / omp_get_num_threads() + 63) / 64 * 64;
    size_t begin = std::min(bytes, omp_get_thread_num() * part);
    size_t end = std::min(bytes, begin + part);
    kernels.copy(from + begin, to + begin, end - begin,
                 {pages, false, nonTemporal != 0, prefetch, 1});
  }
}
