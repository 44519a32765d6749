//===- ConstantPermuteTest.cpp - Constants move as bytes --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The kernel against an index formula, for every chunk size and both of its
// ways of copying; and that constants are not made twice.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/MLIRContext.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::rope;

namespace {

class ConstantPermuteTest : public ::testing::Test {
protected:
  ConstantPermuteTest() { context.loadDialect<RopeDialect>(); }

  /// A resource of `shape` bytes counting up.
  DenseResourceElementsAttr makeResource(ArrayRef<int64_t> shape, Type type,
                                         int64_t numBytes) {
    AsmResourceBlob blob = HeapAsmResourceBlob::allocate(numBytes, 64);
    for (auto [index, byte] : llvm::enumerate(blob.getMutableData()))
      byte = static_cast<char>(index);
    return DenseResourceElementsAttr::get(RankedTensorType::get(shape, type),
                                          "weight", std::move(blob));
  }

  static ArrayRef<char> getBytes(ElementsAttr value) {
    return cast<DenseResourceElementsAttr>(value)
        .getRawHandle()
        .getBlob()
        ->getData();
  }

  MLIRContext context;
};

TEST_F(ConstantPermuteTest, KernelFollowsTheFormula) {
  // One scattered permutation (gathered) and one that moves a block of lanes
  // (copied run by run).
  SmallVector<SmallVector<int64_t>> permutations = {{0, 2, 4, 6, 1, 3, 5, 7},
                                                    {0, 1, 2, 3, 6, 7, 4, 5}};
  for (ArrayRef<int64_t> lanes : permutations)
    for (int64_t chunk : {1, 2, 3, 4, 8, 12, 16, 100}) {
      int64_t outer = 3, size = 16;
      std::vector<char> source(outer * size * chunk), target(source.size());
      for (auto [index, byte] : llvm::enumerate(source))
        byte = static_cast<char>(index * 7 + index / 256);
      permuteBytes(source.data(), target.data(), outer, size, chunk, lanes);
      for (int64_t o = 0; o < outer; ++o)
        for (int64_t i = 0; i < size; ++i)
          for (int64_t b = 0; b < chunk; ++b)
            ASSERT_EQ(target[(o * size + i) * chunk + b],
                      source[(o * size + i / 8 * 8 + lanes[i % 8]) * chunk + b])
                << "chunk " << chunk << " at " << o << "," << i << "," << b;
    }
}

TEST_F(ConstantPermuteTest, BothDimensionsOfAResource) {
  DenseResourceElementsAttr weight =
      makeResource({4, 4}, Float16Type::get(&context), 32);
  SmallVector<int64_t> lanes = {0, 2, 1, 3};
  ArrayRef<char> rows = getBytes(permuteConstant(weight, 0, lanes));
  ArrayRef<char> columns = getBytes(permuteConstant(weight, 1, lanes));
  ArrayRef<char> source = getBytes(weight);
  for (int64_t i = 0; i < 4; ++i)
    for (int64_t j = 0; j < 4; ++j)
      for (int64_t b = 0; b < 2; ++b) {
        EXPECT_EQ(rows[(i * 4 + j) * 2 + b],
                  source[(lanes[i] * 4 + j) * 2 + b]);
        EXPECT_EQ(columns[(i * 4 + j) * 2 + b],
                  source[(i * 4 + lanes[j]) * 2 + b]);
      }
}

TEST_F(ConstantPermuteTest, NoSecondBlobForTheSamePermutation) {
  DenseResourceElementsAttr weight =
      makeResource({8}, IntegerType::get(&context, 8), 8);
  SmallVector<int64_t> lanes = {0, 2, 3, 1}, inverse = {0, 3, 1, 2};
  ElementsAttr once = permuteConstant(weight, 0, lanes);
  EXPECT_EQ(once, permuteConstant(weight, 0, lanes));
  // Back is the constant we came from, however often.
  EXPECT_EQ(permuteConstant(once, 0, inverse), weight);
  EXPECT_NE(once, permuteConstant(weight, 0, inverse));
}

TEST_F(ConstantPermuteTest, DropsWhatIsNotUsed) {
  SmallVector<int64_t> lanes = {0, 2, 3, 1};
  int numFreed = 0;
  SmallVector<char> bytes(8);
  auto make = [&](StringRef name) {
    return DenseResourceElementsAttr::get(
        RankedTensorType::get({8}, IntegerType::get(&context, 8)), name,
        AsmResourceBlob(
            bytes, 1, [&](void *, size_t, size_t) { ++numFreed; },
            /*dataIsMutable=*/true));
  };
  DenseResourceElementsAttr dead = make("dead"), shared = make("shared");
  DenseResourceElementsAttr other = make("other");
  ElementsAttr moved = permuteConstant(dead, 0, lanes);
  ElementsAttr copy = permuteConstant(shared, 0, lanes);
  auto dropped =
      dropPermutedBlobs(&context, [&](DenseResourceElementsAttr value) {
        return value == moved || value == copy || value == shared;
      });
  // `other` is not used either, but never was permuted.
  EXPECT_EQ(dropped, std::make_pair(int64_t(1), int64_t(8)));
  EXPECT_EQ(numFreed, 1);
  EXPECT_TRUE(getBytes(dead).empty());
  EXPECT_EQ(getBytes(moved).size(), 8u);
  EXPECT_EQ(getBytes(shared).size(), 8u);
  EXPECT_EQ(getBytes(other).size(), 8u);
  // What was freed is forgotten: going back makes a constant with bytes.
  ElementsAttr back = permuteConstant(moved, 0, {0, 3, 1, 2});
  EXPECT_NE(back, dead);
  EXPECT_EQ(getBytes(back).size(), 8u);
  EXPECT_EQ(permuteConstant(shared, 0, lanes), copy);
  EXPECT_FALSE(permuteConstant(dead, 0, lanes));
}

TEST_F(ConstantPermuteTest, RefusesWhatItCannotMove) {
  SmallVector<int64_t> lanes = {1, 0};
  Builder b(&context);
  auto tensor = [](Type type) { return RankedTensorType::get({4}, type); };
  // Bits share bytes.
  EXPECT_FALSE(permuteConstant(
      DenseElementsAttr::get(tensor(b.getI1Type()),
                             ArrayRef<bool>{true, false, false, true}),
      0, lanes));
  // The run does not divide the dimension, the dimension does not exist.
  DenseElementsAttr four = DenseElementsAttr::get(
      tensor(b.getI32Type()), ArrayRef<int32_t>{1, 2, 3, 4});
  EXPECT_FALSE(permuteConstant(four, 0, {0, 2, 1}));
  EXPECT_FALSE(permuteConstant(four, 1, lanes));
  EXPECT_FALSE(permuteConstant(b.getUnitAttr(), 0, lanes));
  // Fewer bytes than elements.
  EXPECT_FALSE(permuteConstant(makeResource({4}, b.getF32Type(), 8), 0, lanes));
  // Nothing to move, and nothing copied.
  DenseElementsAttr splat =
      DenseElementsAttr::get(tensor(b.getF32Type()), 1.0f);
  EXPECT_EQ(permuteConstant(splat, 0, lanes), splat);
}

} // namespace
