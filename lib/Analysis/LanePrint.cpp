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
#include "llvm/Support/Format.h"
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// Deeper arguments print as "...".
static constexpr unsigned kMaxDepth = 6;

static void printExpr(LaneExpr expr, raw_ostream &os, unsigned depth);

static void printArgs(ArrayRef<LaneExpr> args, raw_ostream &os,
                      unsigned depth) {
  llvm::interleaveComma(args, os, [&](LaneExpr arg) {
    if (depth == 0)
      os << "...";
    else
      printExpr(arg, os, depth - 1);
  });
}

/// A value by its argument number, or by the op that makes it.
static void printValue(Value value, raw_ostream &os) {
  if (BlockArgument argument = dyn_cast<BlockArgument>(value)) {
    os << "arg" << argument.getArgNumber();
    return;
  }
  std::string text;
  llvm::raw_string_ostream stream(text);
  value.printAsOperand(stream, OpPrintingFlags());
  os << StringRef(text).ltrim('%');
}

static void printAtom(const LaneAtom *atom, raw_ostream &os, unsigned depth) {
  switch (atom->kind) {
  case LaneAtom::Kind::Symbol:
    os << "s" << atom->number;
    return;
  case LaneAtom::Kind::FloorDiv:
    os << "(";
    printExpr(atom->args[0], os, depth ? depth - 1 : 0);
    os << " floordiv ";
    printExpr(atom->args[1], os, depth ? depth - 1 : 0);
    os << ")";
    return;
  case LaneAtom::Kind::Dim:
    os << "dim(";
    printValue(atom->value, os);
    os << ", " << atom->number << ")";
    return;
  case LaneAtom::Kind::Element: {
    bool isComplex =
        isa<ComplexType>(getElementTypeOrSelf(atom->value.getType()));
    if (isComplex)
      os << (atom->number == 1 ? "im(" : "re(");
    printValue(atom->value, os);
    if (!atom->args.empty()) {
      os << "[";
      printArgs(atom->args, os, depth);
      os << "]";
    }
    if (isComplex)
      os << ")";
    return;
  }
  case LaneAtom::Kind::Column:
    os << "column" << atom->number << "[";
    printArgs(atom->args, os, depth);
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
    printArgs(atom->args, os, depth);
    os << ")";
    return;
  }
  }
}

static void printExpr(LaneExpr expr, raw_ostream &os, unsigned depth) {
  if (expr.isZero()) {
    os << "0";
    return;
  }
  for (auto [index, term] : llvm::enumerate(expr.getTerms())) {
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
      printAtom(atom, os, depth);
    }
  }
}

void LaneContext::print(LaneExpr expr, raw_ostream &os) {
  if (!expr)
    os << "<unknown>";
  else
    printExpr(expr, os, kMaxDepth);
}

std::string LaneContext::str(LaneExpr expr) {
  std::string text;
  llvm::raw_string_ostream os(text);
  print(expr, os);
  return text;
}
