//===- RaiseScalars.cpp - Lane expressions as scalar ops --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Expressions have no types but those that functions recorded: integers are
// built as index, floats in one type. What cannot be built is found out before
// anything is.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseScalars.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// Expressions of real positions are a few levels deep.
static constexpr unsigned maxDepth = 48;

/// Shared expressions are built once for each use.
static constexpr unsigned maxTerms = 512;

static double getNumber(const LaneAtom *atom) {
  double value;
  std::memcpy(&value, &atom->bits, sizeof(value));
  return value;
}

/// What divides by infinity is 0.
static bool isInfinite(LaneExpr expr) {
  return expr.getTerms().size() == 1 &&
         expr.getTerms().front().factors.size() == 1 &&
         expr.getTerms().front().factors.front()->kind ==
             LaneAtom::Kind::Number &&
         std::isinf(getNumber(expr.getTerms().front().factors.front()));
}

std::optional<double> rope::evaluateNumber(LaneExpr expr) {
  double sum = 0;
  for (const LaneTerm &term : expr.getTerms()) {
    double product = static_cast<double>(term.coefficient);
    for (const LaneAtom *factor : term.factors) {
      double number = 0;
      if (factor->kind == LaneAtom::Kind::Number)
        number = getNumber(factor);
      else if (factor->kind != LaneAtom::Kind::Function ||
               factor->getFunctionName() != "inv" ||
               !isInfinite(factor->args[0]))
        return std::nullopt;
      double exact = product * number;
      if (std::fma(product, number, -exact) != 0)
        return std::nullopt;
      product = exact;
    }
    // The error of a sum is a number, by Knuth's algorithm.
    double next = sum + product, part = next - sum;
    if ((sum - (next - part)) + (product - part) != 0)
      return std::nullopt;
    sum = next;
  }
  return sum;
}

static bool isReciprocal(const LaneAtom *atom) {
  return atom->kind == LaneAtom::Kind::Function &&
         atom->getFunctionName() == "inv";
}

bool rope::dividesNumbers(LaneExpr expr) {
  SmallVector<LaneExpr> stack{expr};
  llvm::DenseSet<const LaneAtom *> seen;
  while (!stack.empty()) {
    for (const LaneTerm &term : stack.pop_back_val().getTerms()) {
      bool hasDivisor = false, isNumeric = true;
      for (const LaneAtom *factor : term.factors) {
        isNumeric &=
            factor->kind == LaneAtom::Kind::Number || isReciprocal(factor);
        hasDivisor |=
            isReciprocal(factor) && evaluateNumber(factor->args[0]).has_value();
        if (factor->kind != LaneAtom::Kind::Symbol &&
            seen.insert(factor).second)
          llvm::append_range(stack, factor->args);
      }
      if (isNumeric && hasDivisor)
        return true;
    }
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// Functions of floats that are ops of the same name.
static bool isFloatOp(StringRef name) {
  return llvm::is_contained({"math.cos", "math.sin", "math.exp", "math.powf",
                             "math.rsqrt", "math.sqrt"},
                            name);
}

namespace {
/// An op that the engine recorded with its properties and types.
struct RecordedOp {
  Attribute properties;
  SmallVector<Type> operands;
  Type result;
};
} // namespace

static bool isNumberType(Type type) {
  return isa<FloatType>(type) || type.isIndex() ||
         (type.isSignlessInteger() && type.getIntOrFloatBitWidth() <= 64);
}

static std::optional<RecordedOp> getRecordedOp(const LaneAtom *atom) {
  StringRef name = atom->getFunctionName();
  auto kind =
      dyn_cast_or_null<ArrayAttr>(Attribute::getFromOpaquePointer(atom->attr));
  if (!kind || kind.size() != atom->args.size() + 2 ||
      !(name.starts_with("arith.") || name.starts_with("math.")) ||
      name.contains('#'))
    return std::nullopt;
  RecordedOp op{kind[0], {}, {}};
  for (Attribute attr : kind.getValue().drop_front()) {
    auto type = dyn_cast<TypeAttr>(attr);
    if (!type || !isNumberType(type.getValue()))
      return std::nullopt;
    op.operands.push_back(type.getValue());
  }
  op.result = op.operands.pop_back_val();
  return op;
}

const LaneHolders::Holder *LaneScalars::getColumn(const LaneAtom *column,
                                                  bool *isNegated) {
  // Columns are known up to their sign: a constant may hold the negated one.
  LaneExpr expr = lanes.atom(column);
  for (LaneExpr held : {expr, lanes.neg(expr)})
    if (ArrayRef<LaneHolders::Holder> found = holders.get(held);
        !found.empty()) {
      if (isNegated)
        *isNegated = held != expr;
      return &found.front();
    }
  return nullptr;
}

bool LaneScalars::collectReads(LaneExpr expr, bool isFloat,
                               llvm::SetVector<Value> &reads, unsigned depth) {
  if (depth == 0)
    numTerms = 0;
  if (!expr || depth > maxDepth ||
      (numTerms += expr.getTerms().size()) > maxTerms)
    return false;
  auto collectAll = [&](ArrayRef<LaneExpr> args, bool areFloats) {
    return llvm::all_of(args, [&](LaneExpr arg) {
      return collectReads(arg, areFloats, reads, depth + 1);
    });
  };
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors) {
      switch (atom->kind) {
      case LaneAtom::Kind::Symbol:
        if (isFloat)
          return false;
        continue;
      case LaneAtom::Kind::Number:
        if (!isFloat)
          return false;
        continue;
      case LaneAtom::Kind::Dim:
        if (isFloat)
          return false;
        reads.insert(atom->value);
        continue;
      case LaneAtom::Kind::FloorDiv:
        if (isFloat || !collectAll(atom->args, false))
          return false;
        continue;
      case LaneAtom::Kind::Element: {
        Type type = getElementTypeOrSelf(atom->value.getType());
        if (!isNumberType(type) || isa<FloatType>(type) != isFloat ||
            !collectAll(atom->args, false))
          return false;
        reads.insert(atom->value);
        continue;
      }
      case LaneAtom::Kind::Column: {
        const LaneHolders::Holder *holder = getColumn(atom);
        if (!holder ||
            isa<FloatType>(getElementTypeOrSelf(holder->value.getType())) !=
                isFloat ||
            !collectAll(holder->indices, false))
          return false;
        reads.insert(holder->value);
        continue;
      }
      case LaneAtom::Kind::Function:
        break;
      }
      StringRef name = atom->getFunctionName();
      if (name == "arith.select") {
        if (!collectAll(atom->args.take_front(), false) ||
            !collectAll(atom->args.drop_front(), isFloat))
          return false;
      } else if (name == "inv" || (isFloatOp(name) && !atom->attr)) {
        if (!isFloat || !collectAll(atom->args, true))
          return false;
      } else if (name == "arith.sitofp" && !atom->attr) {
        if (!isFloat || !collectAll(atom->args, false))
          return false;
      } else if ((name == "arith.cmpi" || name == "arith.cmpf") && atom->attr &&
                 isa<IntegerAttr>(
                     Attribute::getFromOpaquePointer(atom->attr))) {
        if (isFloat || !collectAll(atom->args, name == "arith.cmpf"))
          return false;
      } else if (std::optional<RecordedOp> op = getRecordedOp(atom)) {
        if (isa<FloatType>(op->result) != isFloat)
          return false;
        for (auto [arg, type] : llvm::zip_equal(atom->args, op->operands))
          if (!collectReads(arg, isa<FloatType>(type), reads, depth + 1))
            return false;
      } else {
        return false;
      }
    }
  return true;
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

/// The same number in another type.
static Value convert(OpBuilder &b, Location loc, Value value, Type type) {
  Type from = value.getType();
  if (from == type)
    return value;
  if (auto to = dyn_cast<FloatType>(type)) {
    if (cast<FloatType>(from).getWidth() < to.getWidth())
      return arith::ExtFOp::create(b, loc, type, value);
    // bf16 and f16 are as wide as each other.
    if (cast<FloatType>(from).getWidth() == to.getWidth())
      value = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
    return arith::TruncFOp::create(b, loc, type, value);
  }
  if (from.isInteger(1)) {
    // A boolean is 0 or 1.
    if (type.isIndex())
      return arith::IndexCastUIOp::create(b, loc, type, value);
    return arith::ExtUIOp::create(b, loc, type, value);
  }
  if (type.isInteger(1)) {
    Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(from));
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, value, zero);
  }
  if (from.isIndex() || type.isIndex())
    return arith::IndexCastOp::create(b, loc, type, value);
  if (from.getIntOrFloatBitWidth() < type.getIntOrFloatBitWidth())
    return arith::ExtSIOp::create(b, loc, type, value);
  return arith::TruncIOp::create(b, loc, type, value);
}

static Value createOp(OpBuilder &b, Location loc, StringRef name,
                      ValueRange operands, Type result,
                      Attribute properties = {}) {
  OperationState state(loc, name, operands, result);
  if (auto attributes = dyn_cast_or_null<DictionaryAttr>(properties))
    state.addAttributes(attributes.getValue());
  return b.create(state)->getResult(0);
}

Value LaneScalars::buildAtom(OpBuilder &b, Location loc, const LaneAtom *atom,
                             Type type) {
  Type index = b.getIndexType();
  auto buildArgs = [&](ArrayRef<LaneExpr> args, Type argType) {
    return llvm::map_to_vector(
        args, [&](LaneExpr arg) { return build(b, loc, arg, argType); });
  };
  auto read = [&](Value value, ArrayRef<LaneExpr> indices) {
    if (isa<ShapedType>(value.getType()))
      value =
          tensor::ExtractOp::create(b, loc, value, buildArgs(indices, index));
    return convert(b, loc, value, type);
  };
  switch (atom->kind) {
  case LaneAtom::Kind::Symbol:
    return convert(b, loc, symbols.lookup(atom), type);
  case LaneAtom::Kind::Number: {
    // A number that the type does not hold stays what it is, and is rounded as
    // the program did it.
    APFloat number(getNumber(atom));
    bool losesInfo = false;
    (void)number.convert(cast<FloatType>(type).getFloatSemantics(),
                         APFloat::rmNearestTiesToEven, &losesInfo);
    Type held = losesInfo ? b.getF64Type() : type;
    return convert(b, loc,
                   arith::ConstantOp::create(
                       b, loc, b.getFloatAttr(held, getNumber(atom))),
                   type);
  }
  case LaneAtom::Kind::Dim:
    return convert(
        b, loc, tensor::DimOp::create(b, loc, atom->value, atom->number), type);
  case LaneAtom::Kind::FloorDiv: {
    SmallVector<Value> args = buildArgs(atom->args, type);
    if (lanes.isNonNegative(atom->args[0]))
      return arith::DivUIOp::create(b, loc, args[0], args[1]);
    return arith::FloorDivSIOp::create(b, loc, args[0], args[1]);
  }
  case LaneAtom::Kind::Element:
    return read(atom->value, atom->args);
  case LaneAtom::Kind::Column: {
    bool isNegated = false;
    const LaneHolders::Holder *holder = getColumn(atom, &isNegated);
    Value entry = read(holder->value, holder->indices);
    if (!isNegated)
      return entry;
    if (isa<FloatType>(entry.getType()))
      return arith::NegFOp::create(b, loc, entry);
    Value zero =
        arith::ConstantOp::create(b, loc, b.getZeroAttr(entry.getType()));
    return arith::SubIOp::create(b, loc, zero, entry);
  }
  case LaneAtom::Kind::Function:
    break;
  }
  StringRef name = atom->getFunctionName();
  if (name == "arith.select") {
    // One atom is a condition; sums of conditions (not, or) are numbers.
    bool isAtom = atom->args[0].getSingleAtom() != nullptr;
    Value condition =
        build(b, loc, atom->args[0], isAtom ? b.getI1Type() : index);
    condition = convert(b, loc, condition, b.getI1Type());
    SmallVector<Value> args = buildArgs(atom->args.drop_front(), type);
    return arith::SelectOp::create(b, loc, condition, args[0], args[1]);
  }
  if (name == "inv") // of another one, the sum of terms divides by its own
    return build(b, loc, lanes.atom(atom), type);
  if (isFloatOp(name) && !atom->attr)
    return createOp(b, loc, name, buildArgs(atom->args, type), type);
  if (name == "arith.sitofp" && !atom->attr)
    return arith::SIToFPOp::create(
        b, loc, type,
        convert(b, loc, build(b, loc, atom->args[0], index), b.getI64Type()));
  if (auto predicate = dyn_cast_or_null<IntegerAttr>(
          Attribute::getFromOpaquePointer(atom->attr))) {
    // What floats are compared in is not recorded; f64 holds all of them.
    bool isFloat = name == "arith.cmpf";
    SmallVector<Value> args =
        buildArgs(atom->args, isFloat ? Type(b.getF64Type()) : index);
    OperationState state(loc, name, args, b.getI1Type());
    state.addAttribute("predicate", predicate);
    return convert(b, loc, b.create(state)->getResult(0), type);
  }
  RecordedOp op = *getRecordedOp(atom);
  SmallVector<Value> args;
  for (auto [arg, argType] : llvm::zip_equal(atom->args, op.operands)) {
    bool isFloat = isa<FloatType>(argType);
    args.push_back(convert(
        b, loc, build(b, loc, arg, isFloat ? argType : index), argType));
  }
  return convert(b, loc, createOp(b, loc, name, args, op.result, op.properties),
                 type);
}

/// The divisor of all terms, as a factor, if there is one.
static const LaneAtom *getCommonDivisor(LaneExpr expr) {
  if (expr.getTerms().empty())
    return nullptr;
  for (const LaneAtom *factor : expr.getTerms().front().factors)
    if (factor->kind == LaneAtom::Kind::Function &&
        factor->getFunctionName() == "inv" &&
        llvm::all_of(expr.getTerms(), [&](const LaneTerm &term) {
          return llvm::is_contained(term.factors, factor);
        }))
      return factor;
  return nullptr;
}

Value LaneScalars::build(OpBuilder &b, Location loc, LaneExpr expr, Type type) {
  bool isFloat = isa<FloatType>(type);
  // A quotient stays one: what is computed from constants alone is rounded.
  const LaneAtom *divisor = isFloat ? getCommonDivisor(expr) : nullptr;
  auto getConstant = [&](int64_t value) -> Value {
    if (isFloat)
      return arith::ConstantOp::create(
          b, loc, b.getFloatAttr(type, static_cast<double>(value)));
    return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, value));
  };
  Value sum;
  for (const LaneTerm &term : expr.getTerms()) {
    Value product;
    // Numbers change data, and are not folded with each other; nor is a number
    // that something is divided by.
    SmallVector<const LaneAtom *> factors, numbers, divisors;
    bool isDivided = !divisor;
    for (const LaneAtom *factor : term.factors) {
      if (!isDivided && factor == divisor)
        isDivided = true;
      else if (isReciprocal(factor))
        divisors.push_back(factor);
      else
        (factor->kind == LaneAtom::Kind::Number ? numbers : factors)
            .push_back(factor);
    }
    bool hasData = !factors.empty();
    factors.append(numbers);
    if (!hasData)
      factors.append(std::exchange(divisors, {}));
    for (const LaneAtom *factor : factors) {
      Value value = buildAtom(b, loc, factor, type);
      if (!product)
        product = value;
      else if (isFloat)
        product = arith::MulFOp::create(b, loc, product, value);
      else
        product = arith::MulIOp::create(b, loc, product, value);
    }
    if (!product) {
      product = getConstant(term.coefficient);
    } else if (term.coefficient != 1) {
      Value coefficient = getConstant(term.coefficient);
      if (isFloat)
        product = arith::MulFOp::create(b, loc, product, coefficient);
      else
        product = arith::MulIOp::create(b, loc, product, coefficient);
    }
    for (const LaneAtom *factor : divisors)
      product = arith::DivFOp::create(b, loc, product,
                                      build(b, loc, factor->args[0], type));
    if (!sum)
      sum = product;
    else if (isFloat)
      sum = arith::AddFOp::create(b, loc, sum, product);
    else
      sum = arith::AddIOp::create(b, loc, sum, product);
  }
  if (divisor)
    return arith::DivFOp::create(b, loc, sum,
                                 build(b, loc, divisor->args[0], type));
  return sum ? sum : getConstant(0);
}

Value LaneScalars::buildFloat(OpBuilder &b, Location loc, LaneExpr expr,
                              FloatType type) {
  return build(b, loc, expr, type);
}

Value LaneScalars::buildInteger(OpBuilder &b, Location loc, LaneExpr expr,
                                Type type) {
  return build(b, loc, expr, type);
}
