//===- LaneExprTest.cpp - The algebra of the lane engine --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Normal forms, and that what is concluded about integers is true: random
// expressions are compared with their values at every point.
//===----------------------------------------------------------------------===//

#include "mlir/IR/Block.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/MLIRContext.h"
#include "rope/Analysis/LaneSemantics.h"
#include "llvm/Support/MathExtras.h"
#include "gtest/gtest.h"
#include <limits>
#include <random>

using namespace mlir;
using namespace mlir::rope;

namespace {

class LaneExprTest : public testing::Test {
protected:
  LaneExpr number(int64_t value) { return c.constant(value); }
  LaneExpr symbol(int64_t size) { return c.symbol(c.constant(size)); }

  LaneContext c;
};

TEST_F(LaneExprTest, EqualExpressionsAreOneObject) {
  LaneExpr x = symbol(4), y = symbol(4), z = c.symbol({});
  EXPECT_EQ(c.add(x, y), c.add(y, x));
  EXPECT_EQ(c.mul(c.mul(x, y), z), c.mul(x, c.mul(z, y)));
  EXPECT_EQ(c.mul(x, c.add(y, z)), c.add(c.mul(x, z), c.mul(y, x)));
  EXPECT_EQ(c.sub(c.mul(c.add(x, y), c.sub(x, y)), c.mul(x, x)),
            c.neg(c.mul(y, y)));
  EXPECT_TRUE(c.sub(x, x).isZero());
  EXPECT_NE(x, y);
  EXPECT_EQ(c.mul(x, number(0)), number(0));
}

TEST_F(LaneExprTest, NullIsContagious) {
  LaneExpr x = symbol(4), null;
  EXPECT_FALSE(c.add(x, null));
  EXPECT_FALSE(c.mul(null, x));
  EXPECT_FALSE(c.floorDiv(null, x));
  EXPECT_FALSE(c.function("f", {x, null}));
  EXPECT_FALSE(c.isNonNegative(null));
}

TEST_F(LaneExprTest, Numbers) {
  EXPECT_EQ(c.number(3.0), number(3));
  EXPECT_EQ(c.number(-0.0), number(0));
  EXPECT_EQ(c.number(0.1), c.number(0.1));
  EXPECT_NE(c.number(0.1), c.number(0.1f));
  EXPECT_EQ(c.number(-0.1), c.neg(c.number(0.1)));
  // Infinities and what is no number are atoms that nothing cancels.
  double infinity = std::numeric_limits<double>::infinity();
  EXPECT_NE(c.number(infinity), c.number(-infinity));
  EXPECT_TRUE(c.number(infinity).getSingleAtom());
  EXPECT_TRUE(
      c.number(std::numeric_limits<double>::quiet_NaN()).getSingleAtom());
}

TEST_F(LaneExprTest, OverflowIsNotWrappedAround) {
  LaneExpr x = symbol(4);
  LaneExpr huge = c.mul(x, number(std::numeric_limits<int64_t>::max()));
  LaneExpr sum = c.add(huge, huge);
  ASSERT_TRUE(static_cast<bool>(sum));
  // An atom, rather than a wrong coefficient.
  EXPECT_TRUE(sum.getSingleAtom());
  EXPECT_FALSE(c.isNonNegative(c.neg(huge)));
}

TEST_F(LaneExprTest, FunctionsOfZero) {
  LaneExpr zero = number(0);
  EXPECT_EQ(c.function("math.cos", zero), number(1));
  EXPECT_EQ(c.function("math.sin", zero), zero);
  EXPECT_EQ(c.function("math.exp", zero), number(1));
  LaneExpr x = symbol(4);
  EXPECT_EQ(c.function("math.cos", c.add(x, x)),
            c.function("math.cos", c.mul(number(2), x)));
  EXPECT_NE(c.function("math.cos", x), c.function("math.sin", x));
  // No cancellation by division.
  EXPECT_NE(c.mul(x, c.function("inv", x)), number(1));
}

TEST_F(LaneExprTest, DivisionSplitsHeadsAndPairs) {
  LaneExpr h = symbol(8), p = symbol(32);
  // (64·h + 2·p + 1): the head, the lane, the pair, the component.
  LaneExpr linear =
      c.add(c.add(c.mul(number(64), h), c.mul(number(2), p)), number(1));
  EXPECT_EQ(c.floorDiv(linear, number(64)), h);
  EXPECT_EQ(c.mod(linear, number(64)), c.add(c.mul(number(2), p), number(1)));
  EXPECT_EQ(c.floorDiv(c.mod(linear, number(64)), number(2)), p);
  EXPECT_EQ(c.mod(linear, number(2)), number(1));
  // A chain of divisions is one division.
  LaneExpr n = c.symbol({});
  EXPECT_EQ(c.floorDiv(c.floorDiv(n, number(4)), number(8)),
            c.floorDiv(n, number(32)));
}

TEST_F(LaneExprTest, Ranges) {
  LaneExpr x = symbol(4), y = symbol(3), n = c.symbol({});
  EXPECT_TRUE(c.isLess(x, number(4)));
  EXPECT_FALSE(c.isLess(x, number(3)));
  EXPECT_TRUE(c.isLess(c.add(c.mul(number(4), y), x), number(12)));
  EXPECT_FALSE(c.isLess(c.add(c.mul(number(4), y), x), number(11)));
  EXPECT_TRUE(c.isNonNegative(n));
  EXPECT_FALSE(c.isNonNegative(c.sub(x, y)));
  EXPECT_TRUE(c.isNonNegative(c.sub(number(3), x)));
}

TEST_F(LaneExprTest, Substitutes) {
  LaneExpr x = symbol(8), y = symbol(8);
  LaneExpr expr = c.function("f", c.add(c.floorDiv(x, number(3)), y));
  llvm::DenseMap<const LaneAtom *, LaneExpr> map;
  map[x.getSingleAtom()] = number(7);
  EXPECT_EQ(c.substitute(expr, map), c.function("f", c.add(y, number(2))));
  EXPECT_EQ(c.getSymbols(expr).size(), 2u);
  EXPECT_EQ(c.getSymbols(c.substitute(expr, map)).size(), 1u);
}

//===----------------------------------------------------------------------===//
// What is concluded is true at every point
//===----------------------------------------------------------------------===//

/// The value of an expression of symbols and divisions.
int64_t evaluate(LaneExpr expr,
                 const llvm::DenseMap<const LaneAtom *, int64_t> &point) {
  int64_t sum = 0;
  for (const LaneTerm &term : expr.getTerms()) {
    int64_t product = term.coefficient;
    for (const LaneAtom *atom : term.factors) {
      if (auto it = point.find(atom); it != point.end()) {
        product *= it->second;
        continue;
      }
      EXPECT_EQ(atom->kind, LaneAtom::Kind::FloorDiv);
      product *= llvm::divideFloorSigned(evaluate(atom->args[0], point),
                                         evaluate(atom->args[1], point));
    }
    sum += product;
  }
  return sum;
}

/// A random expression together with what it should be.
struct Sample {
  LaneExpr expr;
  std::vector<int64_t> values;
};

class RandomLaneExprTest : public testing::TestWithParam<unsigned> {
protected:
  /// Symbols of known size, and one whose size is a dimension.
  void SetUp() override {
    random.seed(GetParam());
    points.emplace_back();
    Type type = RankedTensorType::get({ShapedType::kDynamic},
                                      Float32Type::get(&context));
    Value value = block.addArgument(type, UnknownLoc::get(&context));
    LaneExpr size = c.dim(value, 0);
    addVariable(size, [](const Point &) { return std::make_pair(1, 4); });
    addVariable(c.symbol(size), [&](const Point &point) {
      return std::make_pair<int64_t, int64_t>(
          0, point.lookup(size.getSingleAtom()) - 1);
    });
    for (int i = 0; i < 2; ++i) {
      int64_t last = random() % 6;
      addVariable(c.symbol(c.constant(last + 1)), [&](const Point &) {
        return std::make_pair<int64_t, int64_t>(0, int64_t(last));
      });
    }
    for (LaneExpr variable : variables) {
      Sample sample{variable, {}};
      for (const Point &point : points)
        sample.values.push_back(point.lookup(variable.getSingleAtom()));
      samples.push_back(sample);
    }
    for (int i = 0; i < 40; ++i)
      samples.push_back(makeSample());
  }

  using Point = llvm::DenseMap<const LaneAtom *, int64_t>;

  void addVariable(
      LaneExpr variable,
      llvm::function_ref<std::pair<int64_t, int64_t>(const Point &)> range) {
    std::vector<Point> more;
    for (const Point &point : points) {
      auto [first, last] = range(point);
      for (int64_t value = first; value <= last; ++value) {
        more.push_back(point);
        more.back()[variable.getSingleAtom()] = value;
      }
    }
    points = std::move(more);
    variables.push_back(variable);
  }

  int64_t pick(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(random() % (high - low + 1));
  }

  Sample makeSample() {
    const Sample &a = samples[pick(0, samples.size() - 1)];
    const Sample &b = samples[pick(0, samples.size() - 1)];
    int64_t k = pick(1, 6), kind = pick(0, 7), d = pick(-4, 4);
    Sample result;
    switch (kind) {
    case 0:
      result.expr = c.add(a.expr, c.mul(c.constant(k), b.expr));
      break;
    case 1:
      result.expr = c.sub(a.expr, c.add(b.expr, c.constant(d)));
      break;
    case 2:
      result.expr = c.floorDiv(a.expr, c.constant(k));
      break;
    case 3:
      result.expr = c.mod(a.expr, c.constant(k));
      break;
    case 4: // By the dimension, which is at least one.
      result.expr = c.floorDiv(a.expr, variables[0]);
      break;
    case 5:
      result.expr = c.add(c.mul(variables[0], a.expr), b.expr);
      break;
    default:
      result.expr =
          c.add(c.mul(c.constant(k), a.expr), c.mod(b.expr, c.constant(k)));
    }
    for (size_t i = 0; i < points.size(); ++i) {
      int64_t x = a.values[i], y = b.values[i];
      int64_t n = points[i].lookup(variables[0].getSingleAtom());
      int64_t quotient = llvm::divideFloorSigned(x, k);
      result.values.push_back(
          kind == 0   ? x + k * y
          : kind == 1 ? x - (y + d)
          : kind == 2 ? quotient
          : kind == 3 ? x - k * quotient
          : kind == 4 ? llvm::divideFloorSigned(x, n)
          : kind == 5 ? n * x + y
                      : k * x + y - k * llvm::divideFloorSigned(y, k));
    }
    return result;
  }

  MLIRContext context;
  Block block;
  LaneContext c;
  std::mt19937 random;
  /// The first is the dimension.
  std::vector<LaneExpr> variables;
  std::vector<Point> points;
  std::vector<Sample> samples;
};

TEST_P(RandomLaneExprTest, NormalFormKeepsTheValue) {
  for (const Sample &sample : samples) {
    ASSERT_TRUE(static_cast<bool>(sample.expr));
    for (size_t i = 0; i < points.size(); ++i)
      ASSERT_EQ(evaluate(sample.expr, points[i]), sample.values[i])
          << c.str(sample.expr);
  }
}

TEST_P(RandomLaneExprTest, ProvenRangesHold) {
  unsigned proven = 0;
  for (const Sample &sample : samples) {
    if (!c.isNonNegative(sample.expr))
      continue;
    ++proven;
    for (int64_t value : sample.values)
      ASSERT_GE(value, 0) << c.str(sample.expr);
  }
  EXPECT_GT(proven, 0u);
}

TEST_P(RandomLaneExprTest, SubstitutedNumbersGiveTheValue) {
  for (const Sample &sample : samples)
    for (size_t i = 0; i < points.size(); i += 7) {
      llvm::DenseMap<const LaneAtom *, LaneExpr> map;
      for (LaneExpr variable : variables)
        map[variable.getSingleAtom()] =
            c.constant(points[i].lookup(variable.getSingleAtom()));
      ASSERT_EQ(c.substitute(sample.expr, map).getConstant(), sample.values[i])
          << c.str(sample.expr);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomLaneExprTest, testing::Range(0u, 60u));

} // namespace
