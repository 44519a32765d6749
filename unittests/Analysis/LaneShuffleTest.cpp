//===- LaneShuffleTest.cpp - The algebra of shuffles ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Shortest runs, and what may be merged: everything that the layout flow
// concludes rests on these.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/LaneShuffle.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::rope;

namespace {

using Lanes = SmallVector<int64_t>;

TEST(LaneShuffleTest, KeepsTheShortestRun) {
  EXPECT_EQ(LaneShuffle(0, {0, 2, 1, 3, 4, 6, 5, 7}),
            LaneShuffle(0, {0, 2, 1, 3}));
  EXPECT_TRUE(LaneShuffle(3, {0, 1, 2, 3, 4, 5}).isIdentity());
  // The second head is not permuted: no shorter run.
  EXPECT_EQ(LaneShuffle(0, {0, 2, 1, 3, 4, 5, 6, 7}).getPeriod(), 8);
  // Moves across what would be two runs.
  EXPECT_EQ(LaneShuffle(0, {2, 3, 0, 1}).getPeriod(), 4);
}

TEST(LaneShuffleTest, Expands) {
  LaneShuffle shuffle(0, {1, 0});
  EXPECT_EQ(shuffle.expand(6), Lanes({1, 0, 3, 2, 5, 4}));
  EXPECT_TRUE(shuffle.expand(5).empty());
  EXPECT_TRUE(shuffle.expand(ShapedType::kDynamic).empty());
  // Too large to spell out, and refused rather than tried.
  EXPECT_TRUE(shuffle.expand(int64_t(1) << 40).empty());
}

TEST(LaneShuffleTest, MergesWindows) {
  LaneShuffle head(0, {0, 1, 3, 2}), tail(0, {1, 0, 2, 3});
  EXPECT_EQ(*LaneShuffle::merge(head, tail), LaneShuffle(0, {1, 0}));
  EXPECT_EQ(*LaneShuffle::merge(head, LaneShuffle()), head);
  EXPECT_EQ(*LaneShuffle::merge(LaneShuffle(), head), head);
  EXPECT_EQ(*LaneShuffle::merge(head, head), head);
}

TEST(LaneShuffleTest, KeepsTheFewestDimensions) {
  // (2, 2) lanes, spread: halves of each other.
  LaneShuffle spread({1, 2}, {2, 2}, {0, 2, 1, 3});
  EXPECT_FALSE(spread.isSingleDim());
  EXPECT_TRUE(spread.movesDim(1) && spread.movesDim(2));
  // The outer dimension changes nothing.
  EXPECT_EQ(LaneShuffle({0, 3}, {2, 2}, {1, 0, 3, 2}), LaneShuffle(3, {1, 0}));
  // Nor does the inner one.
  EXPECT_EQ(LaneShuffle({0, 3}, {2, 2}, {2, 3, 0, 1}), LaneShuffle(0, {1, 0}));
  EXPECT_TRUE(LaneShuffle({0, 3}, {2, 2}, {0, 1, 2, 3}).isIdentity());
  // Dimensions in another order: (c, p) instead of (p, c).
  EXPECT_EQ(LaneShuffle({2, 1}, {2, 3}, {0, 1, 2, 4, 3, 5}),
            LaneShuffle({1, 2}, {3, 2}, {0, 3, 2, 1, 4, 5}));
}

TEST(LaneShuffleTest, ProjectsAndMergesSpreadLanes) {
  // At index 0 of dimension 0 alone.
  LaneShuffle first({0, 1}, {2, 2}, {1, 0, 2, 3}),
      second({0, 1}, {2, 2}, {0, 1, 3, 2});
  EXPECT_EQ(*LaneShuffle::merge(first, second), LaneShuffle(1, {1, 0}));
  EXPECT_EQ(*LaneShuffle::merge(first, LaneShuffle(1, {1, 0})),
            LaneShuffle(1, {1, 0}));
  EXPECT_TRUE(failed(first.project({1})));
  EXPECT_TRUE(first.project({0})->isIdentity());
  EXPECT_EQ(*first.project({0, 1}), first);
  EXPECT_EQ(first.expand({0, 1, 2}, {2, 2, 1}),
            SmallVector<int64_t>({1, 0, 2, 3}));
}

TEST(LaneShuffleTest, RefusesContradictions) {
  LaneShuffle cycle(0, {1, 2, 0}), back(0, {2, 0, 1});
  EXPECT_TRUE(failed(LaneShuffle::merge(cycle, back)));
  // Lane 0 is moved by both, lane 1 by the first, lane 2 by the second only.
  EXPECT_TRUE(failed(LaneShuffle::merge(LaneShuffle(0, {1, 0, 2}),
                                        LaneShuffle(0, {2, 1, 0}))));
  EXPECT_TRUE(failed(
      LaneShuffle::merge(LaneShuffle(0, {1, 0}), LaneShuffle(1, {1, 0}))));
}

} // namespace
