//===- bench-constants.cpp - Time to permute a weight -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Permutes the heads of a 4096x4096 f16 dense_resource along either dimension,
// checks every element, and prints milliseconds, of wall, of the user and of
// the system (which finds the memory), beside a copy of the bytes.
//===----------------------------------------------------------------------===//

#include "mlir/IR/AsmState.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/MLIRContext.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

static constexpr int64_t kSize = 4096, kHeadDim = 128;

static double millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(
             std::chrono::steady_clock::now() - start)
      .count();
}

/// What other work on the machine does not count in. A virtual machine whose
/// host has taken free memory back pays for it as system time.
static std::pair<double, double> getProcessorMilliseconds() {
  llvm::sys::TimePoint<> now;
  std::chrono::nanoseconds user, system;
  llvm::sys::Process::GetTimeUsage(now, user, system);
  return {user.count() * 1e-6, system.count() * 1e-6};
}

static const uint16_t *getData(ElementsAttr value) {
  return reinterpret_cast<const uint16_t *>(
      cast<DenseResourceElementsAttr>(value)
          .getRawHandle()
          .getBlob()
          ->getData()
          .data());
}

/// A new constant each time: the memo would answer otherwise.
static ElementsAttr makeWeight(MLIRContext &context, uint16_t seed) {
  AsmResourceBlob blob = HeapAsmResourceBlob::allocate(
      kSize * kSize * sizeof(uint16_t), /*align=*/64);
  uint16_t *data = reinterpret_cast<uint16_t *>(blob.getMutableData().data());
  for (int64_t index = 0; index < kSize * kSize; ++index)
    data[index] = static_cast<uint16_t>(index * 2654435761u >> 8) + seed;
  return DenseResourceElementsAttr::get(
      RankedTensorType::get({kSize, kSize}, Float16Type::get(&context)),
      "weight", std::move(blob));
}

int main() {
  MLIRContext context;
  context.loadDialect<RopeDialect>();
  LayoutAttr from =
      LayoutAttr::get(&context, LayoutKind::Interleaved, kHeadDim);
  SmallVector<int64_t> lanes =
      from.getPermutationTo(from.withKind(LayoutKind::Split));
  for (int64_t dim : {0, 1}) {
    double best = 1e9, copy = 1e9, bestUser = 1e9, bestSystem = 1e9;
    for (uint16_t run = 0; run < 5; ++run) {
      ElementsAttr weight = makeWeight(context, 17 * run + dim);
      std::chrono::steady_clock::time_point start =
          std::chrono::steady_clock::now();
      auto [user, system] = getProcessorMilliseconds();
      ElementsAttr permuted = permuteConstant(weight, dim, lanes);
      best = std::min(best, millisecondsSince(start));
      auto [userAfter, systemAfter] = getProcessorMilliseconds();
      bestUser = std::min(bestUser, userAfter - user);
      bestSystem = std::min(bestSystem, systemAfter - system);
      const uint16_t *source = getData(weight), *target = getData(permuted);
      for (int64_t i = 0; i < kSize; ++i)
        for (int64_t j = 0; j < kSize; ++j) {
          int64_t lane = dim == 0 ? i : j;
          int64_t moved = lane / kHeadDim * kHeadDim + lanes[lane % kHeadDim];
          if (target[i * kSize + j] != (dim == 0 ? source[moved * kSize + j]
                                                 : source[i * kSize + moved])) {
            llvm::errs() << "wrong element " << i << "," << j << "\n";
            return 1;
          }
        }
      if (permuteConstant(weight, dim, lanes) != permuted) {
        llvm::errs() << "the second permutation made a second constant\n";
        return 1;
      }
      start = std::chrono::steady_clock::now();
      AsmResourceBlob blob = HeapAsmResourceBlob::allocate(
          kSize * kSize * sizeof(uint16_t), /*align=*/64);
      std::memcpy(blob.getMutableData().data(), source,
                  kSize * kSize * sizeof(uint16_t));
      copy = std::min(copy, millisecondsSince(start));
    }
    llvm::outs() << "permute 4096x4096xf16 dim " << dim << ": "
                 << llvm::format(
                        "%.1f ms, user %.1f ms, system %.1f ms, copy %.1f "
                        "ms, ratio %.2f\n",
                        best, bestUser, bestSystem, copy, best / copy);
  }
  return 0;
}
