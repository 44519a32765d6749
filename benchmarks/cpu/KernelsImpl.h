//===- KernelsImpl.h - The kernels over a vector type -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// `V` wraps the intrinsics of one instruction set. A unit is two vectors of
// pairs: whole cache lines with AVX2, too.
//===----------------------------------------------------------------------===//

#ifndef ROPE_BENCHMARKS_CPU_KERNELSIMPL_H
#define ROPE_BENCHMARKS_CPU_KERNELSIMPL_H

#include "Kernels.h"
#include <algorithm>
#include <cstring>
#include <immintrin.h>

namespace rope_bench {

template <class V> struct Pairs {
  typename V::F u[2], v[2];
};

/// How pairs lie; in memory and, for `EvenOdd`, pairs at even places before
/// those at odd ones in registers, which spares bf16 shuffles.
enum class Form { Split, Interleaved, EvenOdd };

/// A rotation, or the same bytes without arithmetic.
enum class Job { Rotate, Move };

template <class V, bool Bf16, Form F>
static inline Pairs<V> load(const void *row, int64_t pairs, int64_t i) {
  constexpr int W = V::width;
  Pairs<V> p;
  if constexpr (!Bf16) {
    const float *x = static_cast<const float *>(row);
    for (int k = 0; k < 2; ++k) {
      if constexpr (F == Form::Interleaved) {
        V::deinterleave(V::load(x + 2 * (i + k * W)),
                        V::load(x + 2 * (i + k * W) + W), p.u[k], p.v[k]);
      } else {
        p.u[k] = V::load(x + i + k * W);
        p.v[k] = V::load(x + pairs + i + k * W);
      }
    }
  } else if constexpr (F == Form::EvenOdd) {
    const uint16_t *x = static_cast<const uint16_t *>(row);
    V::splitWords(x + i, p.u[0], p.u[1]);
    V::splitWords(x + pairs + i, p.v[0], p.v[1]);
  } else {
    const uint16_t *x = static_cast<const uint16_t *>(row);
    for (int k = 0; k < 2; ++k) {
      if constexpr (F == Form::Interleaved) {
        V::splitWords(x + 2 * (i + k * W), p.u[k], p.v[k]);
      } else {
        p.u[k] = V::widen(x + i + k * W);
        p.v[k] = V::widen(x + pairs + i + k * W);
      }
    }
  }
  return p;
}

template <class V, bool Bf16, Form F, bool NT>
static inline void store(void *row, int64_t pairs, int64_t i, Pairs<V> p) {
  constexpr int W = V::width;
  if constexpr (!Bf16) {
    float *y = static_cast<float *>(row);
    if constexpr (F == Form::Interleaved) {
      for (int k = 0; k < 2; ++k) {
        typename V::F a, b;
        V::interleave(p.u[k], p.v[k], a, b);
        V::template store<NT>(y + 2 * (i + k * W), a);
        V::template store<NT>(y + 2 * (i + k * W) + W, b);
      }
    } else {
      V::template store<NT>(y + i, p.u[0]);
      V::template store<NT>(y + i + W, p.u[1]);
      V::template store<NT>(y + pairs + i, p.v[0]);
      V::template store<NT>(y + pairs + i + W, p.v[1]);
    }
  } else {
    uint16_t *y = static_cast<uint16_t *>(row);
    if constexpr (F == Form::EvenOdd) {
      V::template storeWords<NT>(y + i, V::zipRounded(p.u[0], p.u[1]));
      V::template storeWords<NT>(y + pairs + i, V::zipRounded(p.v[0], p.v[1]));
    } else if constexpr (F == Form::Interleaved) {
      for (int k = 0; k < 2; ++k)
        V::template storeWords<NT>(y + 2 * (i + k * W),
                                   V::zipRounded(p.u[k], p.v[k]));
    } else {
      V::template storeWords<NT>(y + i, V::packRounded(p.u[0], p.u[1]));
      V::template storeWords<NT>(y + pairs + i, V::packRounded(p.v[0], p.v[1]));
    }
  }
}

/// Into level 2: the loads need the places for misses of level 1.
template <class V, bool Bf16, bool From, int R>
static inline void prefetchUnit(const char *const *x, int64_t pairs, int64_t i,
                                int64_t prefetch) {
  constexpr int64_t size = Bf16 ? 2 : 4;
  constexpr int W = V::width;
  if (!prefetch)
    return;
  for (int j = 0; j < R; ++j) {
    const char *ahead = x[j] + (From ? 2 * i : i) * size + prefetch;
    for (int64_t line = 0; line < (From ? 4 : 2) * W * size; line += 64)
      _mm_prefetch(ahead + line, _MM_HINT_T1);
    if (!From)
      for (int64_t line = 0; line < 2 * W * size; line += 64)
        _mm_prefetch(ahead + pairs * size + line, _MM_HINT_T1);
  }
}

/// Moves what a rotation moves, in its order: x, and the tables, which are read
/// and dropped.
template <class V, bool Bf16, bool From, bool NT, int R>
static inline void moveRows(const Rotation &r, const char *const *x,
                            char *const *y, int64_t t, int64_t prefetch) {
  constexpr int64_t size = Bf16 ? 2 : 4;
  constexpr int W = V::width;
  // Vectors of a unit: of each half, or one after the other.
  constexpr int count = 4 * W * size / sizeof(typename V::F);
  const float *cos = r.cos + t * r.pairs, *sin = r.sin + t * r.pairs;
  for (int64_t i = 0; i < r.pairs; i += 2 * W) {
    prefetchUnit<V, Bf16, From, R>(x, r.pairs, i, prefetch);
    for (int k = 0; k < 2; ++k)
      asm volatile("" ::"x"(V::load(cos + i + k * W)),
                   "x"(V::load(sin + i + k * W)));
    auto getPlace = [&](int k) -> int64_t {
      constexpr int64_t bytes = sizeof(typename V::F);
      if (From)
        return 2 * i * size + k * bytes;
      return (i + k / (count / 2) * r.pairs) * size + k % (count / 2) * bytes;
    };
    typename V::F loaded[R][count];
    for (int j = 0; j < R; ++j)
      for (int k = 0; k < count; ++k)
        loaded[j][k] =
            V::load(reinterpret_cast<const float *>(x[j] + getPlace(k)));
    for (int j = 0; j < R; ++j)
      for (int k = 0; k < count; ++k)
        V::template store<NT>(reinterpret_cast<float *>(y[j] + getPlace(k)),
                              loaded[j][k]);
  }
}

template <class V, bool Bf16, bool From, bool To, bool NT, int R>
static inline void rotateRows(const Rotation &r, const char *const *x,
                              char *const *y, int64_t t, int64_t prefetch) {
  constexpr int W = V::width;
  const float *cos = r.cos + t * r.pairs, *sin = r.sin + t * r.pairs;
  for (int64_t i = 0; i < r.pairs; i += 2 * W) {
    prefetchUnit<V, Bf16, From, R>(x, r.pairs, i, prefetch);
    if constexpr (!Bf16 && From && To) {
      typename V::F c[4], s[4];
      for (int k = 0; k < 2; ++k) {
        V::interleave(V::load(cos + i + k * W), V::load(cos + i + k * W),
                      c[2 * k], c[2 * k + 1]);
        V::interleave(V::load(sin + i + k * W), V::load(sin + i + k * W),
                      s[2 * k], s[2 * k + 1]);
      }
      typename V::F loaded[R][4];
      for (int j = 0; j < R; ++j)
        for (int k = 0; k < 4; ++k)
          loaded[j][k] =
              V::load(reinterpret_cast<const float *>(x[j]) + 2 * i + k * W);
      for (int j = 0; j < R; ++j) {
        float *to = reinterpret_cast<float *>(y[j]) + 2 * i;
        const typename V::F *a = loaded[j];
        for (int k = 0; k < 4; ++k)
          V::template store<NT>(
              to + k * W,
              V::fmaddsub(a[k], c[k], V::mul(V::swapPairs(a[k]), s[k])));
      }
    } else {
      constexpr Form from = From          ? Form::Interleaved
                            : Bf16 && !To ? Form::EvenOdd
                                          : Form::Split;
      constexpr Form to = To ? Form::Interleaved : From ? Form::Split : from;
      typename V::F c[2], s[2];
      for (int k = 0; k < 2; ++k) {
        c[k] = V::load(cos + i + k * W);
        s[k] = V::load(sin + i + k * W);
      }
      if (from == Form::EvenOdd) {
        V::deinterleave(c[0], c[1], c[0], c[1]);
        V::deinterleave(s[0], s[1], s[0], s[1]);
      }
      // A load waits for a store before it that differs in higher bits of the
      // address alone: all loads come first.
      Pairs<V> loaded[R];
      for (int j = 0; j < R; ++j)
        loaded[j] = load<V, Bf16, from>(x[j], r.pairs, i);
      for (int j = 0; j < R; ++j) {
        Pairs<V> p = loaded[j], q;
        for (int k = 0; k < 2; ++k) {
          q.u[k] = V::fnmadd(p.v[k], s[k], V::mul(p.u[k], c[k]));
          q.v[k] = V::fmadd(p.u[k], s[k], V::mul(p.v[k], c[k]));
        }
        store<V, Bf16, to, NT>(y[j], r.pairs, i, q);
      }
    }
  }
}

template <class V, Job job, bool Bf16, bool From, bool To, bool NT, int R>
static void rotateIn(const Rotation &r, Walk walk, int64_t begin, int64_t end) {
  constexpr int64_t size = Bf16 ? 2 : 4;
  // Vectors that are neighbours in memory inside, the others outside.
  bool isInside = r.sharedStride < r.rowStride;
  int64_t groups = r.shared / R;
  for (int64_t block = begin; block < end; block += walk.tableRows) {
    int64_t count = std::min<int64_t>(walk.tableRows, end - block);
    for (int64_t step = 0; step < count * groups; ++step) {
      int64_t t = block + (isInside ? step / groups : step % count);
      int64_t i = isInside ? step % groups : step / count;
      const char *x[R];
      char *y[R];
      for (int j = 0; j < R; ++j) {
        int64_t which = walk.isSpread ? i + j * (r.shared / R) : i * R + j;
        int64_t offset = (t * r.rowStride + which * r.sharedStride) * size;
        x[j] = static_cast<const char *>(r.x) + offset;
        y[j] = static_cast<char *>(r.y) + offset;
      }
      if constexpr (job == Job::Move)
        moveRows<V, Bf16, From, NT, R>(r, x, y, t, walk.prefetch);
      else
        rotateRows<V, Bf16, From, To, NT, R>(r, x, y, t, walk.prefetch);
    }
  }
  if (NT)
    _mm_sfence();
}

template <class V, Job job, bool Bf16, bool From, bool To>
static void rotate(const Rotation &r, Walk walk, int64_t begin, int64_t end) {
#define ROPE_WALK(R)                                                           \
  if (walk.inFlight == R) {                                                    \
    if (walk.nonTemporal)                                                      \
      rotateIn<V, job, Bf16, From, To, true, R>(r, walk, begin, end);          \
    else                                                                       \
      rotateIn<V, job, Bf16, From, To, false, R>(r, walk, begin, end);         \
  }
  ROPE_WALK(1)
  ROPE_WALK(2)
  ROPE_WALK(4)
#undef ROPE_WALK
}

template <class V, bool NT, size_t Streams>
static size_t copyPages(const char *from, char *to, size_t bytes, int ahead) {
  constexpr size_t page = 4096, block = Streams * page;
  constexpr size_t step = sizeof(typename V::F);
  size_t i = 0;
  for (; i + block <= bytes; i += block)
    for (size_t k = 0; k < page; k += 64) {
      // All loads first, as in a rotation.
      typename V::F lines[Streams][64 / step];
      for (size_t j = 0; j < Streams; ++j) {
        const char *line = from + i + j * page + k;
        if (ahead)
          _mm_prefetch(line + ahead, _MM_HINT_T1);
        for (size_t part = 0; part < 64 / step; ++part)
          lines[j][part] =
              V::load(reinterpret_cast<const float *>(line + part * step));
      }
      for (size_t j = 0; j < Streams; ++j)
        for (size_t part = 0; part < 64 / step; ++part)
          V::template store<NT>(
              reinterpret_cast<float *>(to + i + j * page + k + part * step),
              lines[j][part]);
    }
  return i;
}

template <class V>
static void copy(const char *from, char *to, size_t bytes, Walk walk) {
  size_t done = 0;
#define ROPE_WALK(S)                                                           \
  if (walk.inFlight == S)                                                      \
    done = walk.nonTemporal                                                    \
               ? copyPages<V, true, S>(from, to, bytes, walk.prefetch)         \
               : copyPages<V, false, S>(from, to, bytes, walk.prefetch);
  ROPE_WALK(1)
  ROPE_WALK(2)
  ROPE_WALK(4)
#undef ROPE_WALK
  std::memcpy(to + done, from + done, bytes - done);
  if (walk.nonTemporal)
    _mm_sfence();
}

template <class V> static Kernels makeKernels(const char *name) {
  constexpr Job turn = Job::Rotate, move = Job::Move;
  return {name,
          {{{rotate<V, turn, false, false, false>,
             rotate<V, turn, false, false, true>},
            {rotate<V, turn, false, true, false>,
             rotate<V, turn, false, true, true>}},
           {{rotate<V, turn, true, false, false>,
             rotate<V, turn, true, false, true>},
            {rotate<V, turn, true, true, false>,
             rotate<V, turn, true, true, true>}}},
          {{rotate<V, move, false, false, false>,
            rotate<V, move, false, true, true>},
           {rotate<V, move, true, false, false>,
            rotate<V, move, true, true, true>}},
          copy<V>};
}

} // namespace rope_bench

#endif // ROPE_BENCHMARKS_CPU_KERNELSIMPL_H
