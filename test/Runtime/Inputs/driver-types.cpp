//===- driver-types.cpp - The driver's functions as they are declared -----===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Compares what the runtime calls with NVIDIA's header: as many parameters, and
// each of the same size and kind.
//===----------------------------------------------------------------------===//

// First: its macros give the names in ours their versions, too.
#define CUDA_API_PER_THREAD_DEFAULT_STREAM 0
#include <cuda.h>

#include "lib/Runtime/GPU/Driver.h"
#include <type_traits>

template <typename A, typename B>
constexpr bool isSame =
    sizeof(A) == sizeof(B) && std::is_pointer_v<A> == std::is_pointer_v<B>;

template <typename A, typename B> struct Compare : std::false_type {};
template <typename R, typename... A, typename S, typename... B>
struct Compare<R (*)(A...), S (*)(B...)> {
  static constexpr bool check() {
    if constexpr (sizeof...(A) == sizeof...(B))
      return sizeof(R) == sizeof(S) && (isSame<A, B> && ...);
    else
      return false;
  }
  static constexpr bool value = check();
};

// `&::name` is the version that the header gives the name, as cuMemFree_v2.
#define CHECK(name, symbol, parameters)                                        \
  static_assert(Compare<decltype(mlir::rope::runtime::Driver::name),           \
                        decltype(&::name)>::value,                             \
                symbol " is declared otherwise");
ROPE_CUDA_FUNCTIONS(CHECK)

static_assert(CUDA_ERROR_NOT_READY == mlir::rope::runtime::kNotReady);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR ==
              mlir::rope::runtime::kMajorAttribute);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR ==
              mlir::rope::runtime::kMinorAttribute);
static_assert(CU_JIT_ERROR_LOG_BUFFER == mlir::rope::runtime::kErrorLogBuffer);
static_assert(CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES ==
              mlir::rope::runtime::kErrorLogBytes);
static_assert(CU_EVENT_DISABLE_TIMING == mlir::rope::runtime::kNoTiming);
static_assert(CU_MEM_ATTACH_GLOBAL == mlir::rope::runtime::kAttachGlobal);
