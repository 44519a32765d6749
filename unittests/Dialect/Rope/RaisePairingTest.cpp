//===- RaisePairingTest.cpp - Tests of the pairing rule ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The rule of rope-raise on abstract lanes, and the layouts that it can name.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaisePairing.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::rope;

/// Coefficient number n, negated if n is negative.
static Coefficient coefficient(int64_t n) {
  return {reinterpret_cast<const void *>(n),
          reinterpret_cast<const void *>(-n)};
}

/// A lane x[a]*ca + x[b]*cb.
static LaneForm sum(int64_t a, int64_t ca, int64_t b, int64_t cb) {
  LaneForm form;
  form.terms.push_back({a, coefficient(ca), false});
  form.terms.push_back({b, coefficient(cb), false});
  return form;
}

static LaneForm copy(int64_t lane) {
  LaneForm form;
  form.terms.push_back({lane, coefficient(1000), true});
  return form;
}

namespace {
constexpr int64_t c = 1, s = 2, d = 3, t = 4;

class RaisePairing : public ::testing::Test {
protected:
  RaisePairing() { context.loadDialect<RopeDialect>(); }

  /// The layout of the pairs as it is printed, or "none".
  std::string layoutOf(int64_t headDim,
                       ArrayRef<std::pair<int64_t, int64_t>> pairs) {
    LayoutAttr layout = inferLayout(&context, headDim, pairs);
    if (!layout)
      return "none";
    std::string text;
    llvm::raw_string_ostream os(text);
    os << layout;
    for (auto [p, pair] : llvm::enumerate(pairs)) {
      EXPECT_EQ(layout.getLane(p, 0), pair.first);
      EXPECT_EQ(layout.getLane(p, 1), pair.second);
    }
    return text;
  }

  MLIRContext context;
};
} // namespace

TEST_F(RaisePairing, Rotation) {
  Pairing pairing = pairLanes(
      {sum(0, c, 2, -s), sum(1, d, 3, -t), sum(2, c, 0, s), sum(3, d, 1, t)});
  ASSERT_EQ(pairing.kind, PairingKind::PerPair);
  ASSERT_EQ(pairing.pairs.size(), 2u);
  EXPECT_EQ(pairing.pairs[1].u, 1);
  EXPECT_EQ(pairing.pairs[1].v, 3);
  EXPECT_TRUE(pairing.pairs[0].c[0] == coefficient(c));
  EXPECT_TRUE(pairing.pairs[0].s[0] == coefficient(s));
}

TEST_F(RaisePairing, BackwardsRotationHasNegatedSin) {
  Pairing pairing = pairLanes({sum(0, c, 1, s), sum(1, c, 0, -s)});
  ASSERT_EQ(pairing.kind, PairingKind::PerPair);
  EXPECT_TRUE(pairing.pairs[0].s[0] == coefficient(-s));
}

TEST_F(RaisePairing, UnequalTablesArePerLane) {
  Pairing pairing = pairLanes({sum(0, c, 1, -s), sum(1, d, 0, s)});
  EXPECT_EQ(pairing.kind, PairingKind::PerLane);
  EXPECT_EQ(pairing.code, "unequal-tables");
  EXPECT_EQ(pairing.lane, 0);
  EXPECT_EQ(pairing.partner, 1);
}

TEST_F(RaisePairing, SignFlipIsNoRotation) {
  Pairing pairing = pairLanes({sum(0, c, 1, s), sum(1, c, 0, s)});
  EXPECT_EQ(pairing.kind, PairingKind::PerLane);
  EXPECT_EQ(pairing.code, "sign-flip");
}

TEST_F(RaisePairing, ReflectionIsARotationWithItsOutputsExchanged) {
  Pairing pairing = pairLanes({sum(0, c, 1, s), sum(0, s, 1, -c)});
  EXPECT_EQ(pairing.kind, PairingKind::Reflection);
  pairing = pairLanes({sum(0, s, 1, -c), sum(0, c, 1, s)});
  EXPECT_EQ(pairing.kind, PairingKind::PerPair);
}

TEST_F(RaisePairing, EveryLaneIsUsedOnce) {
  Pairing pairing = pairLanes({sum(0, c, 1, -s), sum(1, c, 0, s), copy(0)});
  EXPECT_EQ(pairing.kind, PairingKind::None);
  EXPECT_EQ(pairing.code, "lane-used-twice");
  pairing = pairLanes({sum(0, c, 1, -s), sum(1, c, 0, s), copy(2), copy(2)});
  EXPECT_EQ(pairing.code, "lane-used-twice");
  EXPECT_TRUE(pairing.looksLikeRotation || pairing.lane == 3);
}

TEST_F(RaisePairing, LanesWithoutPartner) {
  Pairing pairing = pairLanes({sum(0, c, 1, -s), sum(1, c, 2, s), copy(2)});
  EXPECT_EQ(pairing.kind, PairingKind::None);
  EXPECT_FALSE(pairing.looksLikeRotation);
}

TEST_F(RaisePairing, CopiesAreNoRotation) {
  EXPECT_EQ(pairLanes({copy(1), copy(0)}).kind, PairingKind::Copies);
}

TEST_F(RaisePairing, Layouts) {
  EXPECT_EQ(layoutOf(8, {{0, 4}, {1, 5}, {2, 6}, {3, 7}}),
            "#rope.layout<split, head_dim = 8>");
  EXPECT_EQ(layoutOf(8, {{0, 1}, {2, 3}, {4, 5}, {6, 7}}),
            "#rope.layout<interleaved, head_dim = 8>");
  EXPECT_EQ(layoutOf(8, {{4, 6}, {5, 7}}),
            "#rope.layout<split, head_dim = 8, window = [4, 4]>");
  EXPECT_EQ(layoutOf(8, {{3, 4}, {5, 6}}),
            "#rope.layout<interleaved, head_dim = 8, window = [3, 4]>");
  EXPECT_EQ(layoutOf(8, {{0, 4}, {1, 5}}),
            "#rope.layout<split, head_dim = 8, live = 2>");
  EXPECT_EQ(layoutOf(8, {{0, 2}, {1, 3}, {4, 6}, {5, 7}}),
            "#rope.layout<split, head_dim = 8, blocks = [4, 4]>");
}

TEST_F(RaisePairing, PairsThatNoLayoutNames) {
  // Nested, out of order, past the end, with a gap.
  EXPECT_EQ(layoutOf(4, {{0, 3}, {1, 2}}), "none");
  EXPECT_EQ(layoutOf(4, {{1, 3}, {0, 2}}), "none");
  EXPECT_EQ(layoutOf(6, {{0, 4}, {1, 5}}), "none");
  EXPECT_EQ(layoutOf(8, {{0, 1}, {4, 5}}), "none");
}

TEST_F(RaisePairing, CopiesKeepTheirOrder) {
  Pairing pairing =
      pairLanes({sum(0, c, 1, -s), sum(1, c, 0, s), copy(2), copy(3)});
  EXPECT_TRUE(inferLayouts(&context, pairing));
  pairing = pairLanes({sum(0, c, 1, -s), sum(1, c, 0, s), copy(3), copy(2)});
  EXPECT_FALSE(inferLayouts(&context, pairing));
  EXPECT_EQ(pairing.code, "copies-reordered");
}
