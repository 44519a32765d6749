//===- LaneEmitter.cpp - Turn lane expressions into IR ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One op per term, factor and function: no cleverness that could hide an error
// of the engine.
//===----------------------------------------------------------------------===//

#include "LaneEmitter.h"
#include "LaneTestPasses.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::test;

Value LaneEmitter::fail(const Twine &message) {
  emitError(loc) << "no code for a lane: " << message;
  return {};
}

Value LaneEmitter::constant(int64_t value, Domain domain) {
  if (domain == Domain::Int)
    return arith::ConstantOp::create(builder, loc,
                                     builder.getI64IntegerAttr(value));
  return arith::ConstantOp::create(
      builder, loc, builder.getF64FloatAttr(static_cast<double>(value)));
}

Value LaneEmitter::convert(Value value, Domain domain) {
  if (!value)
    return {};
  Type type = value.getType();
  if (domain == Domain::Int) {
    if (isa<FloatType>(type))
      return fail("a real number where an integer is needed");
    if (type.isIndex())
      return arith::IndexCastOp::create(builder, loc, builder.getI64Type(),
                                        value);
    if (type.isInteger(64))
      return value;
    if (type.isInteger(1))
      return arith::ExtUIOp::create(builder, loc, builder.getI64Type(), value);
    return arith::ExtSIOp::create(builder, loc, builder.getI64Type(), value);
  }
  if (type.isF64())
    return value;
  if (isa<FloatType>(type))
    return arith::ExtFOp::create(builder, loc, builder.getF64Type(), value);
  Value integer = convert(value, Domain::Int);
  return arith::SIToFPOp::create(builder, loc, builder.getF64Type(), integer);
}

Value LaneEmitter::emit(LaneValue lane, Type type) {
  if (!lane)
    return fail("the lane is not understood");
  if (ComplexType complex = dyn_cast<ComplexType>(type)) {
    if (!lane.isComplex())
      return fail("a complex lane without an imaginary part");
    Value re = emit({lane.re, {}}, complex.getElementType());
    Value im = emit({lane.im, {}}, complex.getElementType());
    if (!re || !im)
      return {};
    return complex::CreateOp::create(builder, loc, complex, re, im);
  }
  Domain domain = isa<FloatType>(type) ? Domain::Real : Domain::Int;
  Value value = emit(lane.re, domain);
  if (!value || value.getType() == type)
    return value;
  if (domain == Domain::Real)
    return arith::TruncFOp::create(builder, loc, type, value);
  if (type.isIndex())
    return arith::IndexCastOp::create(builder, loc, type, value);
  return arith::TruncIOp::create(builder, loc, type, value);
}

Value LaneEmitter::emit(LaneExpr expr, Domain domain) {
  if (!expr)
    return fail("an expression is not understood");
  Value &known = memo[{expr, domain == Domain::Int}];
  if (known)
    return known;
  bool isInt = domain == Domain::Int;
  auto multiply = [&](Value a, Value b) -> Value {
    if (isInt)
      return arith::MulIOp::create(builder, loc, a, b);
    return arith::MulFOp::create(builder, loc, a, b);
  };
  Value sum;
  for (const LaneTerm &term : expr.getTerms()) {
    Value product;
    if (term.coefficient != 1 || term.factors.empty())
      product = constant(term.coefficient, domain);
    for (const LaneAtom *atom : term.factors) {
      Value factor = emit(atom, domain);
      if (!factor)
        return {};
      product = product ? multiply(product, factor) : factor;
    }
    if (!sum)
      sum = product;
    else if (isInt)
      sum = arith::AddIOp::create(builder, loc, sum, product);
    else
      sum = arith::AddFOp::create(builder, loc, sum, product);
  }
  if (!sum)
    sum = constant(0, domain);
  return memo[{expr, domain == Domain::Int}] = sum;
}

Value LaneEmitter::emit(const LaneAtom *atom, Domain domain) {
  switch (atom->kind) {
  case LaneAtom::Kind::Symbol:
    return fail("a symbol is left");
  case LaneAtom::Kind::Column:
    return emitColumn(atom, domain);
  case LaneAtom::Kind::FloorDiv: {
    Value dividend = emit(atom->args[0], Domain::Int);
    Value divisor = emit(atom->args[1], Domain::Int);
    if (!dividend || !divisor)
      return {};
    return convert(arith::FloorDivSIOp::create(builder, loc, dividend, divisor),
                   domain);
  }
  case LaneAtom::Kind::Dim:
    return convert(
        tensor::DimOp::create(builder, loc, atom->value, atom->number), domain);
  case LaneAtom::Kind::Element:
    return emitElement(atom, domain);
  case LaneAtom::Kind::Number:
    if (domain == Domain::Int)
      return fail("a number that is no integer, where one is needed");
    return arith::ConstantOp::create(
        builder, loc,
        builder.getF64FloatAttr(llvm::bit_cast<double>(atom->bits)));
  case LaneAtom::Kind::Function:
    return emitFunction(atom, domain);
  }
  llvm_unreachable("all kinds handled");
}

/// The index of what a condition leaves out may lie outside.
Value LaneEmitter::emitClamped(Value index, Value tensor, unsigned dim) {
  Type indexType = builder.getIndexType();
  Value at = arith::IndexCastOp::create(builder, loc, indexType, index);
  Value size = tensor::DimOp::create(builder, loc, tensor, dim);
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value last = arith::SubIOp::create(builder, loc, size, one);
  at = arith::MinSIOp::create(builder, loc, at, last);
  return arith::MaxSIOp::create(builder, loc, at, zero);
}

/// A table of the entries, read at the arguments.
Value LaneEmitter::emitColumn(const LaneAtom *atom, Domain domain) {
  ArrayRef<int64_t> counts = context.getColumnCounts(atom);
  SmallVector<Value> entries, indices;
  for (ArrayRef<int64_t> at : enumerateIndices(counts)) {
    Value entry = emit(context.getColumnEntry(atom, at), domain);
    if (!entry)
      return {};
    entries.push_back(entry);
  }
  RankedTensorType type =
      RankedTensorType::get(counts, entries.front().getType());
  Value table = tensor::FromElementsOp::create(builder, loc, type, entries);
  for (auto [dim, arg] : llvm::enumerate(atom->args)) {
    Value at = emit(arg, Domain::Int);
    if (!at)
      return {};
    indices.push_back(emitClamped(at, table, dim));
  }
  return tensor::ExtractOp::create(builder, loc, table, indices);
}

Value LaneEmitter::emitElement(const LaneAtom *atom, Domain domain) {
  Value value = atom->value;
  Operation *op = value.getDefiningOp();
  if (op && !op->hasTrait<OpTrait::ConstantLike>())
    return fail("an element of '" + op->getName().getStringRef() +
                "' is not expanded: " + context.getStoppingReason());
  if (isa<RankedTensorType>(value.getType())) {
    SmallVector<Value> indices;
    for (auto [dim, index] : llvm::enumerate(atom->args)) {
      Value at = emit(index, Domain::Int);
      if (!at)
        return {};
      indices.push_back(emitClamped(at, value, dim));
    }
    value = tensor::ExtractOp::create(builder, loc, value, indices);
  }
  if (isa<ComplexType>(value.getType())) {
    if (atom->number == 0)
      value = complex::ReOp::create(builder, loc, value);
    else
      value = complex::ImOp::create(builder, loc, value);
  }
  return convert(value, domain);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

Value LaneEmitter::emitFunction(const LaneAtom *atom, Domain domain) {
  StringRef name = atom->getFunctionName();
  unsigned number = 0;
  if (size_t at = name.find('#'); at != StringRef::npos) {
    if (name.drop_front(at + 1).getAsInteger(10, number))
      return fail("the function '" + name + "'");
    name = name.take_front(at);
  }
  // Made by getOpFunction: the properties, then all types.
  if (ArrayAttr kind = dyn_cast_or_null<ArrayAttr>(
          Attribute::getFromOpaquePointer(atom->attr)))
    return convert(emitTypedOp(name, number, atom, kind), domain);
  if (name == "inv") {
    Value one = constant(1, Domain::Real);
    Value value = emit(atom->args[0], Domain::Real);
    if (!value)
      return {};
    return convert(arith::DivFOp::create(builder, loc, one, value), domain);
  }
  if (name == "arith.cmpi")
    return convert(emitCompare(atom, Domain::Int), domain);
  if (name == "arith.cmpf")
    return convert(emitCompare(atom, Domain::Real), domain);
  if (name == "arith.select")
    return emitSelect(atom, domain);
  if (name == "case")
    return emitCase(atom, domain);
  if (name == "slice.contains")
    return convert(emitContains(atom), domain);
  if (name == "arith.sitofp")
    return convert(emit(atom->args[0], Domain::Int), Domain::Real);
  // Without types: functions of real numbers.
  if (name.starts_with("arith.") || name.starts_with("math."))
    return convert(emitRealOp(name, atom), domain);
  return fail("the function '" + name + "'");
}

Value LaneEmitter::emitRealOp(StringRef name, const LaneAtom *atom) {
  OperationState state(loc, name);
  for (LaneExpr arg : atom->args) {
    Value operand = emit(arg, Domain::Real);
    if (!operand)
      return {};
    state.addOperands(operand);
  }
  state.addTypes(builder.getF64Type());
  return builder.create(state)->getResult(0);
}

Value LaneEmitter::emitTypedOp(StringRef name, unsigned number,
                               const LaneAtom *atom, ArrayAttr kind) {
  OperationState state(loc, name);
  // Ops without properties take none, not even empty ones.
  if (!cast<DictionaryAttr>(kind[0]).empty())
    state.propertiesAttr = kind[0];
  SmallVector<Type> types;
  for (Attribute attr : kind.getValue().drop_front())
    types.push_back(cast<TypeAttr>(attr).getValue());
  size_t next = 0, position = 0;
  while (next < atom->args.size()) {
    Type type = types[position++];
    LaneValue lane{atom->args[next++], {}};
    if (isa<ComplexType>(type))
      lane.im = atom->args[next++];
    Value operand = emit(lane, type);
    if (!operand)
      return {};
    state.addOperands(operand);
  }
  state.addTypes(ArrayRef(types).drop_front(position));
  Value value = builder.create(state)->getResult(number / 2);
  if (!isa<ComplexType>(value.getType()))
    return value;
  if (number % 2 == 0)
    return complex::ReOp::create(builder, loc, value);
  return complex::ImOp::create(builder, loc, value);
}

Value LaneEmitter::emitCompare(const LaneAtom *atom, Domain domain) {
  IntegerAttr predicate = dyn_cast_or_null<IntegerAttr>(
      Attribute::getFromOpaquePointer(atom->attr));
  if (!predicate)
    return fail("a comparison without a predicate");
  Value a = emit(atom->args[0], domain), b = emit(atom->args[1], domain);
  if (!a || !b)
    return {};
  if (domain == Domain::Int)
    return arith::CmpIOp::create(
        builder, loc, static_cast<arith::CmpIPredicate>(predicate.getInt()), a,
        b);
  return arith::CmpFOp::create(
      builder, loc, static_cast<arith::CmpFPredicate>(predicate.getInt()), a,
      b);
}

Value LaneEmitter::emitSelect(const LaneAtom *atom, Domain domain) {
  Value condition = emit(atom->args[0], Domain::Int);
  Value a = emit(atom->args[1], domain), b = emit(atom->args[2], domain);
  if (!condition || !a || !b)
    return {};
  Value isTrue = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ne,
                                       condition, constant(0, Domain::Int));
  return arith::SelectOp::create(builder, loc, isTrue, a, b);
}

/// case(index, start, value, start, value ...): the last part that starts at or
/// before the index.
Value LaneEmitter::emitCase(const LaneAtom *atom, Domain domain) {
  Value index = emit(atom->args[0], Domain::Int);
  Value chosen = emit(atom->args[2], domain);
  if (!index || !chosen)
    return {};
  for (size_t part = 3; part + 1 < atom->args.size(); part += 2) {
    Value start = emit(atom->args[part], Domain::Int);
    Value value = emit(atom->args[part + 1], domain);
    if (!start || !value)
      return {};
    Value reached = arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::sge, index, start);
    chosen = arith::SelectOp::create(builder, loc, reached, value, chosen);
  }
  return chosen;
}

/// Whether an index is one of offset, offset + stride, ...; `size` of them.
Value LaneEmitter::emitContains(const LaneAtom *atom) {
  SmallVector<Value> args;
  for (LaneExpr arg : atom->args) {
    args.push_back(emit(arg, Domain::Int));
    if (!args.back())
      return {};
  }
  Value distance = arith::SubIOp::create(builder, loc, args[0], args[1]);
  Value position = arith::FloorDivSIOp::create(builder, loc, distance, args[3]);
  Value back = arith::MulIOp::create(builder, loc, position, args[3]);
  Value isHit = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                      back, distance);
  Value isInside = arith::CmpIOp::create(
      builder, loc, arith::CmpIPredicate::ult, position, args[2]);
  return arith::AndIOp::create(builder, loc, isHit, isInside);
}
