//===- KernelsAVX512.cpp - The floor with AVX-512 ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Sixteen f32; bf16 is rounded by vcvtne2ps2bf16, which every AVX-512 machine
// of interest has.
//===----------------------------------------------------------------------===//

#include "KernelsImpl.h"

using namespace rope_bench;

namespace {
struct AVX512 {
  using F = __m512;
  using I = __m512i;
  static constexpr int width = 16;

  static F load(const float *p) { return _mm512_loadu_ps(p); }
  template <bool NT> static void store(float *p, F value) {
    if (NT)
      _mm512_stream_ps(p, value);
    else
      _mm512_storeu_ps(p, value);
  }
  template <bool NT> static void storeWords(uint16_t *p, I value) {
    if (NT)
      _mm512_stream_si512(reinterpret_cast<I *>(p), value);
    else
      _mm512_storeu_si512(p, value);
  }
  static F mul(F a, F b) { return _mm512_mul_ps(a, b); }
  static F fmadd(F a, F b, F c) { return _mm512_fmadd_ps(a, b, c); }
  static F fnmadd(F a, F b, F c) { return _mm512_fnmadd_ps(a, b, c); }
  static F fmaddsub(F a, F b, F c) { return _mm512_fmaddsub_ps(a, b, c); }
  static F swapPairs(F a) { return _mm512_permute_ps(a, 0xb1); }

  static void deinterleave(F a, F b, F &even, F &odd) {
    const I evens = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22,
                                      24, 26, 28, 30);
    const I odds = _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23,
                                     25, 27, 29, 31);
    even = _mm512_permutex2var_ps(a, evens, b);
    odd = _mm512_permutex2var_ps(a, odds, b);
  }
  static void interleave(F even, F odd, F &a, F &b) {
    const I low = _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6,
                                    22, 7, 23);
    const I high = _mm512_setr_epi32(8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13,
                                     29, 14, 30, 15, 31);
    a = _mm512_permutex2var_ps(even, low, odd);
    b = _mm512_permutex2var_ps(even, high, odd);
  }

  static F widen(const uint16_t *p) {
    __m256i half = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(p));
    return _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_cvtepu16_epi32(half), 16));
  }
  static void splitWords(const uint16_t *p, F &even, F &odd) {
    I words = _mm512_loadu_si512(p);
    even = _mm512_castsi512_ps(_mm512_slli_epi32(words, 16));
    odd = _mm512_castsi512_ps(
        _mm512_and_si512(words, _mm512_set1_epi32(0xffff0000)));
  }
  static I packRounded(F a, F b) {
    I words = reinterpret_cast<I>(_mm512_cvtne2ps_pbh(b, a));
    // The compiler knows no store of bf16 that passes the caches by; it must
    // not see that these are.
    asm("" : "+v"(words));
    return words;
  }
  static I zipRounded(F even, F odd) {
    const I zip = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26,
                                   10, 25, 9, 24, 8, 23, 7, 22, 6, 21, 5, 20, 4,
                                   19, 3, 18, 2, 17, 1, 16, 0);
    return _mm512_permutexvar_epi16(zip, packRounded(even, odd));
  }
};
} // namespace

const Kernels &rope_bench::getAVX512Kernels() {
  static const Kernels kernels = makeKernels<AVX512>("avx512");
  return kernels;
}
