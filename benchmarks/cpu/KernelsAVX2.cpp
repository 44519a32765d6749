//===- KernelsAVX2.cpp - The floor with AVX2 --------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Eight f32. bf16 is rounded by integer arithmetic; a NaN stays one.
//===----------------------------------------------------------------------===//

#include "KernelsImpl.h"

using namespace rope_bench;

namespace {
struct AVX2 {
  using F = __m256;
  using I = __m256i;
  static constexpr int width = 8;

  static F load(const float *p) { return _mm256_loadu_ps(p); }
  template <bool NT> static void store(float *p, F value) {
    if (NT)
      _mm256_stream_ps(p, value);
    else
      _mm256_storeu_ps(p, value);
  }
  template <bool NT> static void storeWords(uint16_t *p, I value) {
    if (NT)
      _mm256_stream_si256(reinterpret_cast<I *>(p), value);
    else
      _mm256_storeu_si256(reinterpret_cast<I *>(p), value);
  }
  static F mul(F a, F b) { return _mm256_mul_ps(a, b); }
  static F fmadd(F a, F b, F c) { return _mm256_fmadd_ps(a, b, c); }
  static F fnmadd(F a, F b, F c) { return _mm256_fnmadd_ps(a, b, c); }
  /// a·b − c in even lanes, a·b + c in odd ones.
  static F fmaddsub(F a, F b, F c) { return _mm256_fmaddsub_ps(a, b, c); }
  static F swapPairs(F a) { return _mm256_permute_ps(a, 0xb1); }

  static void deinterleave(F a, F b, F &even, F &odd) {
    F low = _mm256_permute2f128_ps(a, b, 0x20);
    F high = _mm256_permute2f128_ps(a, b, 0x31);
    even = _mm256_shuffle_ps(low, high, 0x88);
    odd = _mm256_shuffle_ps(low, high, 0xdd);
  }
  static void interleave(F even, F odd, F &a, F &b) {
    F low = _mm256_unpacklo_ps(even, odd), high = _mm256_unpackhi_ps(even, odd);
    a = _mm256_permute2f128_ps(low, high, 0x20);
    b = _mm256_permute2f128_ps(low, high, 0x31);
  }

  static F widen(const uint16_t *p) {
    __m128i half = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
    return _mm256_castsi256_ps(
        _mm256_slli_epi32(_mm256_cvtepu16_epi32(half), 16));
  }
  static void splitWords(const uint16_t *p, F &even, F &odd) {
    I words = _mm256_loadu_si256(reinterpret_cast<const I *>(p));
    even = _mm256_castsi256_ps(_mm256_slli_epi32(words, 16));
    odd = _mm256_castsi256_ps(
        _mm256_and_si256(words, _mm256_set1_epi32(0xffff0000)));
  }
  /// The bits of the bf16 in the high half.
  static I round(F value) {
    I bits = _mm256_castps_si256(value);
    I last =
        _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    I rounded = _mm256_add_epi32(
        bits, _mm256_add_epi32(last, _mm256_set1_epi32(0x7fff)));
    I quiet = _mm256_or_si256(bits, _mm256_set1_epi32(0x400000));
    F isNaN = _mm256_cmp_ps(value, value, _CMP_UNORD_Q);
    return _mm256_castps_si256(_mm256_blendv_ps(
        _mm256_castsi256_ps(rounded), _mm256_castsi256_ps(quiet), isNaN));
  }
  static I zipRounded(F even, F odd) {
    return _mm256_blend_epi16(_mm256_srli_epi32(round(even), 16), round(odd),
                              0xaa);
  }
  static I packRounded(F a, F b) {
    I packed = _mm256_packus_epi32(_mm256_srli_epi32(round(a), 16),
                                   _mm256_srli_epi32(round(b), 16));
    return _mm256_permute4x64_epi64(packed, 0xd8);
  }
};
} // namespace

const Kernels &rope_bench::getAVX2Kernels() {
  static const Kernels kernels = makeKernels<AVX2>("avx2");
  return kernels;
}
