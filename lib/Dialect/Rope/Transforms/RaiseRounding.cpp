//===- RaiseRounding.cpp - Where a rotation was rounded ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What was done to the elements of a value since they were elements of the
// operand or of a table: nothing that rounds, a product, a sum, a rounding. It
// is told for values as a whole; which lane is which, the proof knows.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseRounding.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::rope;

/// Values between a result and its operand. A rotation has fewer.
static constexpr unsigned maxValues = 512;
/// Choices of an operand and two tables.
static constexpr unsigned maxChoices = 32;

namespace {
/// The kinds of elements that a value may have.
struct Elements {
  enum : unsigned {
    Zero = 1,
    /// 1 or -1: products with it round nothing.
    One = 2,
    /// An element of the operand or of a table.
    Own = 4,
    Product = 8,
    Sum = 16,
    /// A sum that was rounded to the type of the result.
    Rounded = 32
  };
  unsigned kinds = 0;
  /// The narrowest type known to hold those that are `Own`.
  FloatType type;

  bool isWithin(unsigned some) const { return (kinds & ~some) == 0; }
};

/// Tells the elements of values, for one choice of operand and tables.
class RoundingWalk {
public:
  RoundingWalk(Value result, ArrayRef<Value> own)
      : result(getFloatType(result)), own(own.begin(), own.end()) {
    Builder b(result.getContext());
    compute = this->result.isF64() ? FloatType(b.getF64Type())
                                   : FloatType(b.getF32Type());
  }

  std::optional<Elements> get(Value value);
  FloatType getComputeType() const { return compute; }
  /// The op that rounds otherwise, and the type that it makes.
  StringRef getBreak() const { return brokenBy; }

  static FloatType getFloatType(Value value) {
    Type type = getElementTypeOrSelf(value.getType());
    if (auto complex = dyn_cast<ComplexType>(type))
      type = complex.getElementType();
    return dyn_cast<FloatType>(type);
  }

private:
  std::optional<Elements> compute_(Value value);
  std::optional<Elements> getOp(Operation *op, Value value);
  std::optional<Elements> getStructured(linalg::LinalgOp op, Value value);
  std::optional<Elements> getConstant(Attribute attr, FloatType type);
  std::optional<Elements> join(ValueRange values);
  std::optional<Elements> stop(Operation *op);
  std::optional<Elements> multiply(Operation *op, Value a, Value b);
  std::optional<Elements> add(Operation *op, Elements a, Elements b);
  std::optional<Elements> truncate(Operation *op, Elements a, FloatType to);
  std::optional<Elements> getYielded(Region &region) {
    return get(region.front().getTerminator()->getOperand(0));
  }

  FloatType result, compute;
  llvm::SmallDenseSet<Value, 4> own;
  llvm::DenseMap<Value, Elements> known;
  std::string brokenBy;
  unsigned numValues = 0;
};
} // namespace

/// Whether every number of type `narrow` is one of type `wide`.
static bool holds(FloatType wide, FloatType narrow) {
  return APFloat::isRepresentableBy(narrow.getFloatSemantics(),
                                    wide.getFloatSemantics());
}

static Elements join(Elements a, Elements b) {
  Elements result{a.kinds | b.kinds, a.type ? a.type : b.type};
  if (!a.type || !b.type || holds(a.type, b.type))
    return result;
  result.type = holds(b.type, a.type)
                    ? b.type
                    : FloatType(Builder(a.type.getContext()).getF32Type());
  return result;
}

std::optional<Elements> RoundingWalk::stop(Operation *op) {
  llvm::raw_string_ostream os(brokenBy);
  if (brokenBy.empty()) {
    os << op->getName();
    if (op->getNumResults() == 1)
      if (FloatType type = getFloatType(op->getResult(0)))
        os << " in " << type;
  }
  return std::nullopt;
}

std::optional<Elements> RoundingWalk::get(Value value) {
  if (auto it = known.find(value); it != known.end())
    return it->second;
  FloatType type = getFloatType(value);
  std::optional<Elements> elements;
  if (own.contains(value))
    elements = Elements{Elements::Own, type};
  else if (type && ++numValues <= maxValues)
    elements = compute_(value);
  if (elements)
    known[value] = *elements;
  else if (brokenBy.empty())
    brokenBy = "a value that is not followed";
  return elements;
}

std::optional<Elements> RoundingWalk::compute_(Value value) {
  if (Operation *op = value.getDefiningOp())
    return getOp(op, value);
  auto arg = cast<BlockArgument>(value);
  Operation *parent = arg.getOwner()->getParentOp();
  if (auto op = dyn_cast<linalg::LinalgOp>(parent))
    return get(op->getOperand(arg.getArgNumber()));
  return std::nullopt;
}

std::optional<Elements> RoundingWalk::join(ValueRange values) {
  Elements result;
  for (Value value : values) {
    std::optional<Elements> elements = get(value);
    if (!elements)
      return std::nullopt;
    result = ::join(result, *elements);
  }
  return result;
}

std::optional<Elements> RoundingWalk::getConstant(Attribute attr,
                                                  FloatType type) {
  Elements result;
  auto note = [&](const APFloat &number) {
    if (number.isZero())
      result.kinds |= Elements::Zero;
    else if (abs(number).isExactlyValue(1.0))
      result.kinds |= Elements::One;
    else
      result = ::join(result, Elements{Elements::Own, type});
  };
  if (auto number = dyn_cast<FloatAttr>(attr))
    note(number.getValue());
  else if (auto splat = dyn_cast<SplatElementsAttr>(attr);
           splat && isa<FloatType>(splat.getElementType()))
    note(splat.getSplatValue<APFloat>());
  else if (auto dense = dyn_cast<DenseFPElementsAttr>(attr))
    llvm::for_each(dense.getValues<APFloat>(), note);
  else
    result = Elements{Elements::Own, type};
  return result;
}

/// Two elements that are the operand's or a table's make one product.
std::optional<Elements> RoundingWalk::multiply(Operation *op, Value a,
                                               Value b) {
  std::optional<Elements> x = get(a), y = get(b);
  if (!x || !y)
    return std::nullopt;
  constexpr unsigned number = Elements::Zero | Elements::One;
  if (x->isWithin(number))
    return ::join(*y, Elements{x->kinds & Elements::Zero, {}});
  if (y->isWithin(number))
    return ::join(*x, Elements{y->kinds & Elements::Zero, {}});
  if (!x->isWithin(number | Elements::Own) ||
      !y->isWithin(number | Elements::Own) || getFloatType(a) != compute)
    return stop(op);
  return Elements{Elements::Product | ((x->kinds | y->kinds) & Elements::Zero),
                  {}};
}

/// Two products make one sum. What is added to zero is not rounded.
std::optional<Elements> RoundingWalk::add(Operation *op, Elements a,
                                          Elements b) {
  if (a.isWithin(Elements::Zero))
    return b;
  if (b.isWithin(Elements::Zero))
    return a;
  if (!a.isWithin(Elements::Zero | Elements::Product) ||
      !b.isWithin(Elements::Zero | Elements::Product))
    return stop(op);
  return Elements{a.kinds | b.kinds | Elements::Sum, {}};
}

std::optional<Elements> RoundingWalk::truncate(Operation *op, Elements a,
                                               FloatType to) {
  bool isRounding = a.kinds & Elements::Sum;
  // A lane of one product is as good as one that adds zero.
  unsigned rounded = Elements::Sum | (isRounding ? Elements::Product : 0);
  if (!a.isWithin(Elements::Zero | Elements::One | Elements::Own | rounded) ||
      (isRounding && to != result) || (a.type && !holds(to, a.type)))
    return stop(op);
  if (isRounding)
    a.kinds = (a.kinds & ~rounded) | Elements::Rounded;
  return a;
}

std::optional<Elements> RoundingWalk::getStructured(linalg::LinalgOp op,
                                                    Value value) {
  int64_t number = cast<OpResult>(value).getResultNumber();
  Value yielded = op.getBlock()->getTerminator()->getOperand(number);
  if (op.getNumReductionLoops() == 0)
    return get(yielded);
  // Sums of two: products of pairs with 2x2 matrices.
  int64_t count = 1;
  for (auto [size, kind] :
       llvm::zip_equal(op.getStaticLoopRanges(), op.getIteratorTypesArray()))
    if (kind == utils::IteratorType::reduction)
      count = size == 2 && count == 1 ? 2 : ShapedType::kDynamic;
  BlockArgument out = op.getRegionOutputArgs()[number];
  auto sum = yielded.getDefiningOp<arith::AddFOp>();
  if (count != 2 || !sum || (sum.getLhs() != out) == (sum.getRhs() != out) ||
      getFloatType(yielded) != compute)
    return stop(op);
  std::optional<Elements> elements = get(op.getDpsInits()[number]);
  std::optional<Elements> term =
      get(sum.getLhs() == out ? sum.getRhs() : sum.getLhs());
  for (int64_t i = 0; i < count && elements && term; ++i)
    elements = add(op, *elements, *term);
  return term ? elements : std::nullopt;
}

std::optional<Elements> RoundingWalk::getOp(Operation *op, Value value) {
  using Result = std::optional<Elements>;
  auto addOf = [&](Value a, Value b) -> Result {
    Result x = get(a), y = get(b);
    if (!x || !y)
      return std::nullopt;
    bool rounds = !x->isWithin(Elements::Zero) && !y->isWithin(Elements::Zero);
    return rounds && getFloatType(a) != compute ? stop(op) : add(op, *x, *y);
  };
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](linalg::LinalgOp op) { return getStructured(op, value); })
      .Case<tensor::ExtractSliceOp, tensor::ExpandShapeOp,
            tensor::CollapseShapeOp, tensor::CastOp, tensor::ReshapeOp,
            tensor::ExtractOp>(
          [&](Operation *op) { return get(op->getOperand(0)); })
      .Case<arith::NegFOp, complex::NegOp, complex::ConjOp, complex::ReOp,
            complex::ImOp>(
          [&](Operation *op) { return get(op->getOperand(0)); })
      .Case<tensor::ConcatOp, tensor::FromElementsOp, tensor::SplatOp,
            complex::CreateOp>(
          [&](Operation *op) { return join(op->getOperands()); })
      .Case([&](tensor::InsertSliceOp op) {
        return join({op.getSource(), op.getDest()});
      })
      .Case([&](arith::SelectOp op) {
        return join({op.getTrueValue(), op.getFalseValue()});
      })
      .Case([&](tensor::PadOp op) -> Result {
        Result source = get(op.getSource()), rest = getYielded(op.getRegion());
        if (!source || !rest)
          return std::nullopt;
        return ::join(*source, *rest);
      })
      .Case([&](tensor::GenerateOp op) { return getYielded(op.getBody()); })
      .Case([&](tensor::EmptyOp) { return Elements(); })
      .Case([&](arith::ConstantOp op) {
        return getConstant(op.getValue(), getFloatType(value));
      })
      .Case<arith::MulFOp, complex::MulOp>([&](Operation *op) -> Result {
        Result product = multiply(op, op->getOperand(0), op->getOperand(1));
        if (product && isa<complex::MulOp>(op) &&
            (product->kinds & Elements::Product))
          product->kinds |= Elements::Sum;
        return product;
      })
      .Case<arith::AddFOp, arith::SubFOp, complex::AddOp, complex::SubOp>(
          [&](Operation *op) {
            return addOf(op->getOperand(0), op->getOperand(1));
          })
      .Case([&](math::FmaOp op) -> Result {
        Result product = multiply(op, op.getA(), op.getB());
        Result rest = get(op.getC());
        if (!product || !rest)
          return std::nullopt;
        return getFloatType(value) == compute ? add(op, *product, *rest)
                                              : stop(op);
      })
      .Case([&](arith::ExtFOp op) -> Result {
        Result in = get(op.getIn());
        if (in && !in->isWithin(Elements::Zero | Elements::One | Elements::Own))
          return stop(op);
        return in;
      })
      .Case([&](arith::TruncFOp op) -> Result {
        Result in = get(op.getIn());
        return in ? truncate(op, *in, getFloatType(value)) : in;
      })
      .Default([&](Operation *op) { return stop(op); });
}

bool rope::keepSourceRounding(Rotation &rotation, NearMiss &miss) {
  // A table that is computed anew would be rounded anew.
  rotation.formula.reset();
  rotation.pieces.clear();
  unsigned numChoices = 0;
  for (const OperandSource &operand : rotation.operands)
    for (const TableSource &cos : rotation.cos)
      for (const TableSource &sin : rotation.sin) {
        Rotation choice = rotation;
        choice.operands = {operand};
        choice.cos = {cos};
        choice.sin = {sin};
        if (!whyNotEmitted(choice).empty())
          continue;
        if (++numChoices > maxChoices)
          return false;
        RoundingWalk walk(rotation.result,
                          {operand.value, cos.value, sin.value});
        if (walk.get(rotation.result)) {
          rotation = std::move(choice);
          return true;
        }
        if (miss.code != "rounding") {
          miss = NearMiss();
          miss.code = "rounding";
          miss.found = walk.getBreak().str();
          llvm::raw_string_ostream(miss.expected)
              << "one rounding of a sum of products in "
              << walk.getComputeType();
        }
      }
  if (miss.code != "rounding") {
    miss = NearMiss();
    miss.code = "rounding";
    miss.found = "a table that is computed";
    miss.expected = "a table of the program";
  }
  return false;
}
