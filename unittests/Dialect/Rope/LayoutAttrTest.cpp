//===- LayoutAttrTest.cpp - Lanes, pairs and permutations -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The layout attribute against closed formulas, which are written down here a
// second time: a wrong permutation of a weight is silent everywhere else.
//===----------------------------------------------------------------------===//

#include "mlir/IR/MLIRContext.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::rope;

namespace {

class LayoutAttrTest : public ::testing::TestWithParam<int64_t> {
protected:
  LayoutAttrTest() { context.loadDialect<RopeDialect>(); }

  LayoutAttr get(LayoutKind kind, int64_t headDim) {
    return LayoutAttr::get(&context, kind, headDim);
  }
  LayoutAttr get(LayoutKind kind, int64_t headDim, int64_t offset,
                 int64_t size) {
    return LayoutAttr::get(&context, kind, headDim, offset, size);
  }

  MLIRContext context;
};

/// "Split slot j reads interleaved slot sigma(j)".
int64_t sigma(int64_t d, int64_t j) { return 2 * (j % (d / 2)) + j / (d / 2); }

/// Its inverse, "interleaved slot k reads split slot tau(k)".
int64_t tau(int64_t d, int64_t k) { return (k % 2) * (d / 2) + k / 2; }

TEST_P(LayoutAttrTest, LanesOfPairs) {
  int64_t d = GetParam();
  LayoutAttr split = get(LayoutKind::Split, d);
  LayoutAttr interleaved = get(LayoutKind::Interleaved, d);
  ASSERT_EQ(split.getNumPairs(), d / 2);
  ASSERT_EQ(interleaved.getNumLivePairs(), d / 2);
  for (int64_t p = 0; p < d / 2; ++p) {
    EXPECT_EQ(split.getLane(p, 0), p);
    EXPECT_EQ(split.getLane(p, 1), p + d / 2);
    EXPECT_EQ(interleaved.getLane(p, 0), 2 * p);
    EXPECT_EQ(interleaved.getLane(p, 1), 2 * p + 1);
  }
  EXPECT_TRUE(split.getPassThroughLanes().empty());
}

TEST_P(LayoutAttrTest, PermutationsAreSigmaAndTau) {
  int64_t d = GetParam();
  LayoutAttr split = get(LayoutKind::Split, d);
  LayoutAttr interleaved = get(LayoutKind::Interleaved, d);
  SmallVector<int64_t> toSplit = interleaved.getPermutationTo(split);
  SmallVector<int64_t> toInterleaved = split.getPermutationTo(interleaved);
  ASSERT_EQ(toSplit.size(), static_cast<size_t>(d));
  ASSERT_EQ(toInterleaved.size(), static_cast<size_t>(d));
  for (int64_t j = 0; j < d; ++j) {
    EXPECT_EQ(toSplit[j], sigma(d, j));
    EXPECT_EQ(toInterleaved[j], tau(d, j));
    EXPECT_EQ(toSplit[toInterleaved[j]], j);
  }
  EXPECT_FALSE(split.hasSamePairMap(interleaved));
}

/// Partial rotation and latent attention: sigma inside the window, shifted, and
/// the identity outside of it.
TEST_P(LayoutAttrTest, WindowsMoveOnlyTheirLanes) {
  int64_t r = GetParam();
  int64_t d = r + 24;
  for (int64_t offset : {0, 1, 8, 24}) {
    LayoutAttr split = get(LayoutKind::Split, d, offset, r);
    LayoutAttr interleaved = get(LayoutKind::Interleaved, d, offset, r);
    SmallVector<int64_t> toSplit = interleaved.getPermutationTo(split);
    ASSERT_EQ(toSplit.size(), static_cast<size_t>(d));
    for (int64_t j = 0; j < d; ++j) {
      bool inside = j >= offset && j < offset + r;
      EXPECT_EQ(toSplit[j], inside ? offset + sigma(r, j - offset) : j);
    }
    EXPECT_EQ(split.getPassThroughLanes().size(), static_cast<size_t>(24));
    EXPECT_EQ(split.getLiveLanes().size(), static_cast<size_t>(r));
  }
}

/// rope_split(x sigma) = rope_interleaved(x) sigma, for any tables.
TEST_P(LayoutAttrTest, RotationCommutesWithThePermutation) {
  int64_t d = GetParam();
  LayoutAttr split = get(LayoutKind::Split, d);
  LayoutAttr interleaved = get(LayoutKind::Interleaved, d);
  SmallVector<int64_t> perm = interleaved.getPermutationTo(split);
  // Small integers, so that the two sides are equal exactly.
  auto rotate = [&](LayoutAttr layout, ArrayRef<int64_t> x) {
    SmallVector<int64_t> y(x);
    for (int64_t p = 0; p < layout.getNumPairs(); ++p) {
      int64_t u = layout.getLane(p, 0), v = layout.getLane(p, 1);
      int64_t c = 3 * p + 1, s = 5 * p - 7;
      y[u] = x[u] * c - x[v] * s;
      y[v] = x[u] * s + x[v] * c;
    }
    return y;
  };
  auto permute = [&](ArrayRef<int64_t> x) {
    SmallVector<int64_t> y;
    for (int64_t lane : perm)
      y.push_back(x[lane]);
    return y;
  };
  SmallVector<int64_t> x;
  for (int64_t j = 0; j < d; ++j)
    x.push_back((j * 37 + 11) % 101);
  EXPECT_EQ(rotate(split, permute(x)), permute(rotate(interleaved, x)));
}

INSTANTIATE_TEST_SUITE_P(HeadDims, LayoutAttrTest,
                         ::testing::Values(4, 8, 16, 20, 64, 80, 96, 128));

TEST_F(LayoutAttrTest, OnePairIsBothLayouts) {
  LayoutAttr split = get(LayoutKind::Split, 2);
  LayoutAttr interleaved = get(LayoutKind::Interleaved, 2);
  EXPECT_TRUE(split.hasSamePairMap(interleaved));
  EXPECT_EQ(split.getPermutationTo(interleaved), (SmallVector<int64_t>{0, 1}));
}

TEST_F(LayoutAttrTest, OtherHeadDimsAreNotPermutable) {
  LayoutAttr small = get(LayoutKind::Split, 8);
  EXPECT_FALSE(small.isPermutableTo(get(LayoutKind::Interleaved, 16)));
  EXPECT_TRUE(small.getPermutationTo(get(LayoutKind::Interleaved, 16)).empty());
}

} // namespace
