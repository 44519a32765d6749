//===- LanePrint.cpp - Readable expressions -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// For remarks and tests: arg0[s0, 3]*cst[s0, 3] - ...
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// Deeper arguments print as "...", and so does what comes after this many
/// atoms: shared expressions can be much longer as text than in memory.
static constexpr unsigned kMaxDepth = 6;
static constexpr unsigned kMaxAtoms = 600;

namespace {
class Printer {
public:
  Printer(raw_ostream &os, AsmState *state) : os(os), state(state) {}
  void print(LaneExpr expr, unsigned depth);

private:
  void print(const LaneAtom *atom, unsigned depth);
  void print(ArrayRef<LaneExpr> args, unsigned depth);
  void print(Value value);

  raw_ostream &os;
  AsmState *state;
  unsigned numAtoms = 0;
};
} // namespace

void Printer::print(ArrayRef<LaneExpr> args, unsigned depth) {
  llvm::interleaveComma(args, os, [&](LaneExpr arg) {
    if (depth == 0)
      os << "...";
    else
      print(arg, depth - 1);
  });
}

/// A value by its argument number, or by the op that makes it.
void Printer::print(Value value) {
  if (BlockArgument argument = dyn_cast<BlockArgument>(value)) {
    os << "arg" << argument.getArgNumber();
    return;
  }
  std::string text;
  llvm::raw_string_ostream stream(text);
  // The names of a function cost a walk over it, unless they are given.
  if (state)
    value.printAsOperand(stream, *state);
  else
    // Not beyond the function: other threads may change what is there.
    value.printAsOperand(stream,
                         OpPrintingFlags().useLocalScope().assumeVerified());
  // A number alone would read as a number.
  StringRef name = StringRef(text).ltrim('%');
  os << (name.empty() || llvm::isDigit(name.front()) ? "%" : "") << name;
}

void Printer::print(const LaneAtom *atom, unsigned depth) {
  if (++numAtoms > kMaxAtoms) {
    os << "...";
    return;
  }
  switch (atom->kind) {
  case LaneAtom::Kind::Symbol:
    if (atom->isBound())
      os << "k" << atom->getLevel();
    else
      os << "s" << atom->bits;
    return;
  case LaneAtom::Kind::FloorDiv:
    os << "(";
    print(atom->args[0], depth ? depth - 1 : 0);
    os << " floordiv ";
    print(atom->args[1], depth ? depth - 1 : 0);
    os << ")";
    return;
  case LaneAtom::Kind::Dim:
    os << "dim(";
    print(atom->value);
    os << ", " << atom->number << ")";
    return;
  case LaneAtom::Kind::Element: {
    bool isComplex =
        isa<ComplexType>(getElementTypeOrSelf(atom->value.getType()));
    if (isComplex)
      os << (atom->number == 1 ? "im(" : "re(");
    print(atom->value);
    if (!atom->args.empty()) {
      os << "[";
      print(atom->args, depth);
      os << "]";
    }
    if (isComplex)
      os << ")";
    return;
  }
  case LaneAtom::Kind::Column:
    os << "column" << atom->number << "[";
    print(atom->args, depth);
    os << "]";
    return;
  case LaneAtom::Kind::Number: {
    double value;
    std::memcpy(&value, &atom->bits, sizeof(value));
    os << llvm::format("%.9g", value);
    return;
  }
  case LaneAtom::Kind::Function: {
    StringRef name = atom->getFunctionName();
    os << name.substr(name.find('.') == StringRef::npos ? 0
                                                        : name.find('.') + 1)
       << "(";
    print(atom->args, depth);
    os << ")";
    return;
  }
  }
}

void Printer::print(LaneExpr expr, unsigned depth) {
  if (expr.isZero()) {
    os << "0";
    return;
  }
  for (auto [index, term] : llvm::enumerate(expr.getTerms())) {
    if (numAtoms > kMaxAtoms) {
      os << " + ...";
      return;
    }
    bool isNegative = term.coefficient < 0;
    if (index > 0)
      os << (isNegative ? " - " : " + ");
    else if (isNegative)
      os << "-";
    uint64_t magnitude = isNegative ? -static_cast<uint64_t>(term.coefficient)
                                    : static_cast<uint64_t>(term.coefficient);
    bool needsStar = magnitude != 1 || term.factors.empty();
    if (needsStar)
      os << magnitude;
    for (const LaneAtom *atom : term.factors) {
      if (needsStar)
        os << "*";
      needsStar = true;
      print(atom, depth);
    }
  }
}

void LaneContext::print(LaneExpr expr, raw_ostream &os) {
  if (!expr)
    os << "<unknown>";
  else
    Printer(os, impl->asmState).print(expr, kMaxDepth);
}

void LaneContext::setNames(AsmState *state) { impl->asmState = state; }

std::string LaneContext::str(LaneExpr expr) {
  std::string text;
  llvm::raw_string_ostream os(text);
  print(expr, os);
  return text;
}
