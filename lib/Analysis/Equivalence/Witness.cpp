//===- Witness.cpp - Inputs on which programs differ -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Looks among random inputs for one on which two expressions have different
// numbers, and tells what it was.
//===----------------------------------------------------------------------===//

#include "Evaluate.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::rope;

using Number = Evaluator::Number;

/// A difference beyond what f64 arithmetic makes of numbers up to `magnitude`.
static bool areDifferent(double a, double b, double magnitude) {
  if (!std::isfinite(a) || !std::isfinite(b))
    return false;
  double difference = std::fabs(a - b);
  return difference > 1e-7 * std::fmax(std::fabs(a), std::fabs(b)) &&
         difference > 1e-10 * magnitude;
}

/// Every argument of the joint function, whole.
static std::vector<WitnessInput> collectInputs(const Evaluator &evaluator,
                                               func::FuncOp func) {
  std::vector<WitnessInput> inputs;
  for (BlockArgument argument : func.getArguments()) {
    WitnessInput input;
    int64_t count = 1;
    if (RankedTensorType type = dyn_cast<RankedTensorType>(argument.getType()))
      for (unsigned dim = 0; dim < type.getRank(); ++dim) {
        input.shape.push_back(evaluator.getSize(argument, dim));
        count *= input.shape.back();
      }
    Type element = getElementTypeOrSelf(argument.getType());
    unsigned numParts = isa<ComplexType>(element) ? 2 : 1;
    for (int64_t i = 0; i < count; ++i)
      for (unsigned part = 0; part < numParts; ++part)
        input.entries.push_back(evaluator.getInput(
            argument.getArgNumber(), i, Evaluator::getRealType(element), part));
    inputs.push_back(std::move(input));
  }
  return inputs;
}

Witness mlir::rope::findWitness(Checker &checker, unsigned result,
                                ArrayRef<LaneExpr> indices, LaneValue before,
                                LaneValue after,
                                const EquivalenceOptions &options) {
  Witness witness;
  llvm::raw_string_ostream os(witness.text);
  LaneContext &context = checker.getContext();
  unsigned numEqual = 0;
  std::string reason;
  for (unsigned trial = 0; trial < 6; ++trial) {
    Sample sample;
    sample.seed = options.seed + trial;
    sample.dynamicSize = 4 + trial % 3;
    sample.integerBound = trial < 4 ? 4 - trial : 1;
    Evaluator evaluator(checker, sample);
    Evaluator::Env env;
    bool isPossible = true;
    for (LaneExpr index : indices)
      for (const LaneAtom *symbol : context.getSymbols(index)) {
        std::optional<int64_t> size =
            symbol->args.empty()
                ? std::nullopt
                : evaluator.evaluateIndex(symbol->args[0], Evaluator::Env());
        isPossible &= size && *size > 0;
        if (isPossible)
          env[symbol] = static_cast<double>(
              Evaluator::mix(sample.seed * 77 + symbol->number) %
              static_cast<uint64_t>(*size));
      }
    if (!isPossible)
      continue;
    auto evaluatePart = [&](LaneExpr expr) {
      return expr ? evaluator.evaluate(expr, env) : Number(0.0);
    };
    Number a = evaluatePart(before.re), b = evaluatePart(after.re);
    if (a && b && !areDifferent(*a, *b, evaluator.getMagnitude())) {
      a = evaluatePart(before.im);
      b = evaluatePart(after.im);
    }
    if (!a || !b) {
      reason = evaluator.getStopReason();
      continue;
    }
    if (!areDifferent(*a, *b, evaluator.getMagnitude())) {
      ++numEqual;
      continue;
    }
    witness.isFound = true;
    os << "on the random input of seed " << sample.seed << ", result " << result
       << "[";
    llvm::interleaveComma(indices, os, [&](LaneExpr index) {
      if (std::optional<int64_t> at = evaluator.evaluateIndex(index, env))
        os << *at;
    });
    os << "] is " << llvm::format("%.9g", *a) << " before and "
       << llvm::format("%.9g", *b) << " after\n";
    describeInputs(evaluator, checker.getFunction(), os);
    if (options.keepsInputs)
      witness.inputs = collectInputs(evaluator, checker.getFunction());
    return witness;
  }
  if (numEqual > 0)
    os << "both are equal on " << numEqual << " random inputs\n";
  else if (!reason.empty())
    os << "no numbers to compare: " << reason << "\n";
  return witness;
}

void mlir::rope::describeInputs(const Evaluator &evaluator, func::FuncOp func,
                                raw_ostream &os) {
  for (BlockArgument argument : func.getArguments()) {
    Type type = argument.getType();
    // A global has its name as location.
    if (NameLoc name = dyn_cast<NameLoc>(argument.getLoc()))
      os << "  @" << name.getName().getValue() << " : ";
    else
      os << "  arg" << argument.getArgNumber() << " : ";
    int64_t count = 1;
    if (ShapedType shaped = dyn_cast<ShapedType>(type)) {
      for (unsigned dim = 0; dim < shaped.getRank(); ++dim) {
        int64_t size = evaluator.getSize(argument, dim);
        os << size << "x";
        count *= size;
      }
    }
    os << getElementTypeOrSelf(type) << " =";
    for (int64_t i = 0; i < std::min<int64_t>(count, 4); ++i)
      os << (i ? ", " : " ")
         << llvm::format("%.9g",
                         evaluator.getInput(argument.getArgNumber(), i,
                                            Evaluator::getRealType(type), 0));
    os << (count > 4 ? ", ...\n" : "\n");
  }
}
