//===- Evaluate.cpp - Numbers of expressions on random inputs -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Two expressions that are not one need not differ. Only an input on which
// their numbers differ, in f64, is a reason to call programs not equal.
//===----------------------------------------------------------------------===//

#include "Evaluate.h"
#include "../LaneContextImpl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// Evaluations inside evaluations, and in all.
static constexpr unsigned kMaxDepth = 200'000;
static constexpr int64_t kMaxSteps = 20'000'000;

using Number = Evaluator::Number;

uint64_t Evaluator::mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15ull;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
  return x ^ (x >> 31);
}

int64_t Evaluator::getSize(Value value, unsigned dim) const {
  ShapedType type = cast<ShapedType>(value.getType());
  return type.isDynamicDim(dim) ? sample.dynamicSize : type.getDimSize(dim);
}

double Evaluator::getInput(unsigned argument, int64_t position, Type type,
                           unsigned part) const {
  uint64_t bits =
      mix(mix(sample.seed * 2 + part) ^ mix(argument * 1315423911u) ^
          static_cast<uint64_t>(position));
  if (isa<IntegerType, IndexType>(type)) {
    if (type.isInteger(1))
      return static_cast<double>(bits & 1);
    return static_cast<double>(bits % sample.integerBound);
  }
  // 53 bits of [-1, 1), as the type has them.
  double number = static_cast<double>(bits >> 11) * 0x1p-52 - 1;
  FloatType real = dyn_cast<FloatType>(type);
  if (!real || real.isF64())
    return number;
  APFloat rounded(number);
  bool losesInfo;
  rounded.convert(real.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  rounded.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return rounded.convertToDouble();
}

Number Evaluator::stop(StringRef reason) {
  if (stopReason.empty())
    stopReason = reason.str();
  return std::nullopt;
}

Number Evaluator::evaluate(LaneExpr expr, const Env &env) {
  double sum = 0;
  for (const LaneTerm &term : expr.getTerms()) {
    double product = static_cast<double>(term.coefficient);
    for (const LaneAtom *atom : term.factors) {
      Number factor = evaluate(atom, env);
      if (!factor)
        return std::nullopt;
      product *= *factor;
    }
    sum += product;
    // Of numbers that stand for infinity no rounding error comes.
    if (std::fabs(product) < 1e30)
      magnitude = std::fmax(magnitude, std::fabs(product));
  }
  return sum;
}

/// An index as an integer, if it is one.
std::optional<int64_t> Evaluator::evaluateIndex(LaneExpr expr, const Env &env) {
  if (std::optional<int64_t> number = expr.getConstant())
    return number;
  Number value = evaluate(expr, env);
  if (!value || !std::isfinite(*value) || *value != std::floor(*value) ||
      std::fabs(*value) > 1e15) {
    stop("an index that is no integer");
    return std::nullopt;
  }
  return static_cast<int64_t>(*value);
}

Number Evaluator::evaluate(const LaneAtom *atom, const Env &env) {
  if (++steps > kMaxSteps || depth > kMaxDepth ||
      (steps % 4096 == 0 && checker.isOutOfTime()))
    return stop("the evaluation takes too long");
  if (atom->kind == LaneAtom::Kind::Symbol) {
    auto it = env.find(atom);
    return it == env.end() ? stop("a symbol without a value")
                           : Number(it->second);
  }
  if (atom->kind == LaneAtom::Kind::Number) {
    double value;
    std::memcpy(&value, &atom->bits, sizeof(value));
    return value;
  }
  std::vector<double> key{static_cast<double>(atom->id)};
  for (const LaneAtom *symbol : checker.getInfo(atom).symbols) {
    auto it = env.find(symbol);
    if (it == env.end())
      return stop("a symbol without a value");
    key.push_back(it->second);
  }
  // Accumulators change within one evaluation of a fold.
  if (auto it = memo.find(key); it != memo.end())
    return it->second;
  ++depth;
  Number value = compute(atom, env);
  --depth;
  if (value)
    memo[key] = *value;
  return value;
}

Number Evaluator::evaluateElement(const LaneAtom *atom, const Env &env) {
  SmallVector<int64_t> at;
  int64_t linear = 0;
  for (auto [dim, index] : llvm::enumerate(atom->args)) {
    std::optional<int64_t> position = evaluateIndex(index, env);
    if (!position)
      return std::nullopt;
    int64_t size = getSize(atom->value, dim);
    if (*position < 0 || *position >= size)
      return stop("an index out of range");
    at.push_back(*position);
    linear = linear * size + *position;
  }
  if (BlockArgument argument = dyn_cast<BlockArgument>(atom->value))
    return getInput(argument.getArgNumber(), linear,
                    getRealType(argument.getType()), atom->number);
  if (const Definition *definition = checker.getDefinition(atom->value)) {
    Env inner;
    for (auto [index, position] : llvm::zip_equal(definition->indices, at))
      // An index is a sum of digits: position = Σ weight · symbol.
      for (const LaneTerm &term : index.getTerms()) {
        const LaneAtom *symbol = term.factors.front();
        std::optional<int64_t> size = evaluateIndex(symbol->args[0], Env());
        if (!size || *size <= 0)
          return stop("an index out of range");
        inner[symbol] =
            static_cast<double>(position / term.coefficient % *size);
      }
    return evaluate(
        atom->number == 0 ? definition->value.re : definition->value.im, inner);
  }
  if (atom->value.getDefiningOp<tensor::EmptyOp>())
    return stop("an element that was never written");
  return stop("an op that is not evaluated");
}

Type Evaluator::getRealType(Type type) {
  type = getElementTypeOrSelf(type);
  if (ComplexType complex = dyn_cast<ComplexType>(type))
    return complex.getElementType();
  return type;
}

Number Evaluator::compute(const LaneAtom *atom, const Env &env) {
  switch (atom->kind) {
  case LaneAtom::Kind::Dim:
    return static_cast<double>(getSize(atom->value, atom->number));
  case LaneAtom::Kind::FloorDiv: {
    std::optional<int64_t> a = evaluateIndex(atom->args[0], env),
                           b = evaluateIndex(atom->args[1], env);
    if (!a || !b || *b <= 0)
      return stop("a division by nothing");
    return static_cast<double>(llvm::divideFloorSigned(*a, *b));
  }
  case LaneAtom::Kind::Element:
    return evaluateElement(atom, env);
  case LaneAtom::Kind::Column: {
    const ConstantColumn &column =
        checker.getContext().getImpl().columns[atom->number];
    SmallVector<int64_t> at;
    for (auto [arg, count] : llvm::zip_equal(atom->args, column.counts)) {
      std::optional<int64_t> index = evaluateIndex(arg, env);
      if (!index)
        return std::nullopt;
      if (*index < 0 || *index >= count)
        return stop("an index out of range");
      at.push_back(*index);
    }
    uint64_t bits = column.getBits(at);
    if (column.numbers.isInteger())
      return static_cast<double>(static_cast<int64_t>(bits));
    double value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
  }
  default:
    return evaluateFunction(atom, env);
  }
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// Where the predicate of a comparison is kept: alone, or among properties.
template <typename AttrT> static AttrT getPredicate(const LaneAtom *atom) {
  Attribute attr = Attribute::getFromOpaquePointer(atom->attr);
  if (AttrT predicate = dyn_cast_or_null<AttrT>(attr))
    return predicate;
  ArrayAttr kind = dyn_cast_or_null<ArrayAttr>(attr);
  DictionaryAttr properties = kind && !kind.empty()
                                  ? dyn_cast<DictionaryAttr>(kind[0])
                                  : DictionaryAttr();
  return properties ? properties.getAs<AttrT>("predicate") : AttrT();
}

static std::optional<bool> compareFloats(arith::CmpFPredicate predicate,
                                         double a, double b) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return a == b;
  case P::OGT:
  case P::UGT:
    return a > b;
  case P::OGE:
  case P::UGE:
    return a >= b;
  case P::OLT:
  case P::ULT:
    return a < b;
  case P::OLE:
  case P::ULE:
    return a <= b;
  case P::ONE:
  case P::UNE:
    return a != b;
  default:
    return std::nullopt;
  }
}

static std::optional<bool> compareInts(arith::CmpIPredicate predicate, double a,
                                       double b) {
  using P = arith::CmpIPredicate;
  switch (predicate) {
  case P::eq:
    return a == b;
  case P::ne:
    return a != b;
  case P::slt:
    return a < b;
  case P::sle:
    return a <= b;
  case P::sgt:
    return a > b;
  case P::sge:
    return a >= b;
  default:
    // Unsigned comparisons of negative numbers depend on the width.
    if (a < 0 || b < 0)
      return std::nullopt;
    return predicate == P::ult   ? a < b
           : predicate == P::ule ? a <= b
           : predicate == P::ugt ? a > b
                                 : a >= b;
  }
}

static double evaluateUnary(StringRef name, double x, bool &isKnown) {
  isKnown = true;
  using Function = double (*)(double);
  Function function =
      llvm::StringSwitch<Function>(name)
          .Case("math.cos", [](double v) { return std::cos(v); })
          .Case("math.sin", [](double v) { return std::sin(v); })
          .Case("math.tan", [](double v) { return std::tan(v); })
          .Case("math.exp", [](double v) { return std::exp(v); })
          .Case("math.exp2", [](double v) { return std::exp2(v); })
          .Case("math.expm1", [](double v) { return std::expm1(v); })
          .Case("math.log", [](double v) { return std::log(v); })
          .Case("math.log2", [](double v) { return std::log2(v); })
          .Case("math.log1p", [](double v) { return std::log1p(v); })
          .Case("math.sqrt", [](double v) { return std::sqrt(v); })
          .Case("math.rsqrt", [](double v) { return 1 / std::sqrt(v); })
          .Case("math.cbrt", [](double v) { return std::cbrt(v); })
          .Case("math.tanh", [](double v) { return std::tanh(v); })
          .Case("math.sinh", [](double v) { return std::sinh(v); })
          .Case("math.cosh", [](double v) { return std::cosh(v); })
          .Case("math.atan", [](double v) { return std::atan(v); })
          .Case("math.erf", [](double v) { return std::erf(v); })
          .Case("math.absf", [](double v) { return std::fabs(v); })
          .Case("math.absi", [](double v) { return std::fabs(v); })
          .Case("math.floor", [](double v) { return std::floor(v); })
          .Case("math.ceil", [](double v) { return std::ceil(v); })
          .Case("math.trunc", [](double v) { return std::trunc(v); })
          .Case("math.round", [](double v) { return std::round(v); })
          .Case("math.roundeven", [](double v) { return std::nearbyint(v); })
          .Case("inv", [](double v) { return 1 / v; })
          .Case("arith.sitofp", [](double v) { return v; })
          .Cases({"arith.fptosi", "arith.fptoui"},
                 [](double v) { return std::trunc(v); })
          .Default(nullptr);
  isKnown = function != nullptr;
  if (isKnown)
    return function(x);
  // Casts of small natural numbers are the same in every type.
  isKnown = x >= 0 && x < 128 &&
            (name == "arith.uitofp" || name == "arith.index_cast" ||
             name == "arith.index_castui" || name == "arith.extsi" ||
             name == "arith.extui" || name == "arith.trunci");
  return x;
}

static double evaluateBinary(StringRef name, double a, double b,
                             bool &isKnown) {
  isKnown = true;
  if (name == "ring.add")
    return a + b;
  if (name == "ring.mul")
    return a * b;
  if (name.ends_with(".maximumf") || name.ends_with(".maxnumf") ||
      name.ends_with(".maxsi"))
    return std::fmax(a, b);
  if (name.ends_with(".minimumf") || name.ends_with(".minnumf") ||
      name.ends_with(".minsi"))
    return std::fmin(a, b);
  if (name == "math.powf" || name == "math.fpowi" || name == "math.ipowi")
    return std::pow(a, b);
  if (name == "math.atan2")
    return std::atan2(a, b);
  if (name == "math.copysign")
    return std::copysign(a, b);
  if (name == "arith.remf")
    return std::fmod(a, b);
  bool isNatural = a >= 0 && b > 0;
  if ((name == "arith.divsi" || name == "arith.remsi") && b != 0)
    return name == "arith.divsi" ? std::trunc(a / b)
                                 : a - b * std::trunc(a / b);
  if (name == "arith.floordivsi" && b != 0)
    return std::floor(a / b);
  if (name == "arith.divui" && isNatural)
    return std::floor(a / b);
  if (name == "arith.remui" && isNatural)
    return a - b * std::floor(a / b);
  if (a >= 0 && b >= 0) {
    if (name.ends_with(".maxui"))
      return std::fmax(a, b);
    if (name.ends_with(".minui"))
      return std::fmin(a, b);
    if (name.ends_with(".andi"))
      return static_cast<double>(static_cast<uint64_t>(a) &
                                 static_cast<uint64_t>(b));
    if (name.ends_with(".ori"))
      return static_cast<double>(static_cast<uint64_t>(a) |
                                 static_cast<uint64_t>(b));
    if (name.ends_with(".xori"))
      return static_cast<double>(static_cast<uint64_t>(a) ^
                                 static_cast<uint64_t>(b));
  }
  isKnown = false;
  return 0;
}

/// The loop of a reduction: its variable runs, the body is folded.
Number Evaluator::evaluateReduction(const LaneAtom *atom, const Env &env) {
  StringRef name = atom->getFunctionName();
  const LaneAtom *bound = atom->args[0].getSingleAtom();
  std::optional<int64_t> size = bound && !bound->args.empty()
                                    ? evaluateIndex(bound->args[0], env)
                                    : std::nullopt;
  if (!size || atom->args.size() != 2)
    return stop("a reduction that is not evaluated");
  bool isSum = name == "reduce.sum", isProduct = name == "reduce.product";
  Number total = isSum ? Number(0.0) : isProduct ? Number(1.0) : std::nullopt;
  Env inner = env;
  for (int64_t i = 0; i < *size; ++i) {
    inner[bound] = static_cast<double>(i);
    Number value = evaluate(atom->args[1], inner);
    if (!value)
      return std::nullopt;
    if (!total) {
      total = value;
      continue;
    }
    bool isKnown = true;
    total = isSum       ? *total + *value
            : isProduct ? *total * *value
                        : evaluateBinary(name, *total, *value, isKnown);
    if (!isKnown)
      return stop("a reduction that is not evaluated");
  }
  return total ? total : stop("a reduction over nothing");
}

Number Evaluator::evaluateFunction(const LaneAtom *atom, const Env &env) {
  StringRef name = atom->getFunctionName();
  if (name == "reduce.fold" || name == "accumulator")
    return stop("a reduction in order, which is not evaluated");
  if (name.starts_with("reduce."))
    return evaluateReduction(atom, env);
  // What is not chosen need not have a value.
  if (name == "arith.select") {
    Number condition = evaluate(atom->args[0], env);
    if (!condition)
      return std::nullopt;
    return evaluate(atom->args[*condition != 0 ? 1 : 2], env);
  }
  if (name == "case") {
    Number index = evaluate(atom->args[0], env);
    if (!index)
      return std::nullopt;
    size_t chosen = 0;
    for (size_t i = 1; i + 1 < atom->args.size(); i += 2) {
      Number offset = evaluate(atom->args[i], env);
      if (!offset)
        return std::nullopt;
      if (*offset <= *index)
        chosen = i + 1;
    }
    return chosen ? evaluate(atom->args[chosen], env)
                  : stop("an index out of range");
  }
  SmallVector<double> args;
  for (LaneExpr arg : atom->args) {
    Number value = evaluate(arg, env);
    if (!value)
      return std::nullopt;
    args.push_back(*value);
  }
  if (name == "slice.contains") {
    double distance = args[0] - args[1];
    return distance >= 0 && distance < args[2] * args[3] &&
                   std::fmod(distance, args[3]) == 0
               ? 1.0
               : 0.0;
  }
  std::optional<bool> truth;
  if (name == "arith.cmpi") {
    if (auto predicate = getPredicate<arith::CmpIPredicateAttr>(atom))
      truth = compareInts(predicate.getValue(), args[0], args[1]);
    else if (auto number = getPredicate<IntegerAttr>(atom))
      truth = compareInts(static_cast<arith::CmpIPredicate>(number.getInt()),
                          args[0], args[1]);
    return truth ? Number(*truth) : stop("a comparison that is not evaluated");
  }
  if (name == "arith.cmpf") {
    if (auto predicate = getPredicate<arith::CmpFPredicateAttr>(atom))
      truth = compareFloats(predicate.getValue(), args[0], args[1]);
    return truth ? Number(*truth) : stop("a comparison that is not evaluated");
  }
  bool isKnown = false;
  double value = 0;
  if (name.starts_with("set.") && !args.empty()) {
    value = args[0];
    isKnown = true;
    for (double arg : ArrayRef(args).drop_front())
      if (isKnown)
        value = evaluateBinary(name, value, arg, isKnown);
  } else if (args.size() == 1) {
    value = evaluateUnary(name, args[0], isKnown);
  } else if (args.size() == 2) {
    value = evaluateBinary(name, args[0], args[1], isKnown);
  }
  return isKnown ? Number(value)
                 : stop(("'" + name + "', which is not evaluated").str());
}
