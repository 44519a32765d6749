//===- rope-equiv.cpp - Prove two programs equal ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The translation validator, after circt-lec: equal, not equal or unknown, by
// the exit code.
//===----------------------------------------------------------------------===//

#include "Witness.h"
#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "rope/Analysis/Equivalence.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/InitAll.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;
using namespace mlir::rope;

static llvm::cl::OptionCategory category("rope-equiv options");

static llvm::cl::opt<std::string>
    beforeFilename(llvm::cl::Positional, llvm::cl::desc("<before.mlir>"),
                   llvm::cl::Required, llvm::cl::cat(category));

static llvm::cl::opt<std::string> afterFilename(llvm::cl::Positional,
                                                llvm::cl::desc("<after.mlir>"),
                                                llvm::cl::Required,
                                                llvm::cl::cat(category));

static llvm::cl::list<std::string> functionNames(
    "function",
    llvm::cl::desc("Compare this function only (may be given several times; "
                   "default: every function with a body)"),
    llvm::cl::value_desc("name"), llvm::cl::cat(category));

static llvm::cl::opt<double> timeLimit(
    "time-limit",
    llvm::cl::desc(
        "Processor seconds per function after which the answer is unknown "
        "(default: 120)"),
    llvm::cl::value_desc("seconds"), llvm::cl::init(120),
    llvm::cl::cat(category));

static llvm::cl::opt<int64_t> budget(
    "budget",
    llvm::cl::desc("Steps per function after which the answer is unknown "
                   "(default: 1000000000)"),
    llvm::cl::value_desc("N"), llvm::cl::init(1'000'000'000),
    llvm::cl::cat(category));

static llvm::cl::opt<unsigned>
    seed("seed",
         llvm::cl::desc("Of the random inputs that look for a difference "
                        "(default: 1)"),
         llvm::cl::value_desc("N"), llvm::cl::init(1), llvm::cl::cat(category));

static llvm::cl::opt<std::string> witnessFolder(
    "witness",
    llvm::cl::desc("Of the first function that is not equal, write every "
                   "argument on which it differs to DIR/arg0.npy, ..., and "
                   "print the calls of rope-run that show it"),
    llvm::cl::value_desc("DIR"), llvm::cl::cat(category));

static llvm::cl::extrahelp moreHelp(R"(
Two programs are equal if every result is the same function of the arguments,
over the real numbers, for all inputs on which neither reads out of range. Casts
between floating-point types round nothing. Lanes, the channels of a head, are
compared one by one where they have to be; sequence and batch stay symbolic.

Arguments with the attribute rope.prepared are what @rope_prepare_weights of the
same file makes of them: both programs are given the original weights.

The passes that raise and fold are not asked: rope ops are what they decompose
to, and everything else is what the lane models say.

Exit codes: 0 equal, 1 not equal (with a lane, both expressions and numbers on
which they differ), 2 unknown (with the op that stopped the proof), 3 an error.

Examples:

  # Did folding the layouts change what the model computes?
  rope-opt model.mlir --rope-optimize=layout=interleaved -o folded.mlir
  rope-equiv model.mlir folded.mlir

  # One function, at most ten seconds; `-` is the standard input.
  rope-opt model.mlir --rope-raise | rope-equiv model.mlir - \
    --function=main --time-limit=10

  # Numbers of a mistake, to look at.
  rope-equiv model.mlir wrong.mlir --witness=/tmp/difference
)");

/// Reports a mistake of the user.
static int fail(const Twine &message) {
  llvm::outs().flush();
  llvm::errs() << "rope-equiv: error: " << message << "\n";
  return 3;
}

static OwningOpRef<ModuleOp> parse(StringRef filename, MLIRContext &context) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(filename, &error);
  if (!file) {
    fail(error);
    return {};
  }
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(sources, &context);
  return parseSourceFile<ModuleOp>(sources, &context);
}

/// The functions to compare, by name; empty after an error.
static SmallVector<std::pair<func::FuncOp, func::FuncOp>>
pairFunctions(ModuleOp before, ModuleOp after, std::string &error) {
  SmallVector<std::string> names(functionNames.begin(), functionNames.end());
  if (names.empty())
    for (func::FuncOp func : before.getOps<func::FuncOp>())
      if (!func.isExternal() &&
          func.getName() != RopeDialect::kPrepareFunctionName)
        names.push_back(func.getName().str());
  if (names.empty())
    error = "no function with a body in '" + beforeFilename + "'";
  SmallVector<std::pair<func::FuncOp, func::FuncOp>> pairs;
  for (const std::string &name : names) {
    func::FuncOp a = before.lookupSymbol<func::FuncOp>(name);
    func::FuncOp b = after.lookupSymbol<func::FuncOp>(name);
    if (!a || a.isExternal() || !b || b.isExternal()) {
      error = "no function '" + name + "' with a body in '" +
              (!a || a.isExternal() ? beforeFilename : afterFilename) + "'";
      return {};
    }
    std::string reason;
    if (failed(checkSameSignature(a, b, reason))) {
      error = reason;
      return {};
    }
    pairs.push_back({a, b});
  }
  return pairs;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  llvm::cl::HideUnrelatedOptions(category);
  // 1 is a verdict, so a mistake on the command line must not exit with it.
  if (!llvm::cl::ParseCommandLineOptions(
          argc, argv, "Prove two MLIR programs equal\n", &llvm::errs()))
    return 3;
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  rope::registerAllDialects(registry);
  MLIRContext context(registry);
  context.loadAllAvailableDialects();

  OwningOpRef<ModuleOp> before = parse(beforeFilename, context);
  OwningOpRef<ModuleOp> after = parse(afterFilename, context);
  if (!before || !after)
    return 3;
  std::string error;
  auto pairs = pairFunctions(*before, *after, error);
  if (!error.empty())
    return fail(error);

  EquivalenceOptions options;
  options.budget = budget;
  options.seconds = timeLimit;
  options.seed = seed;
  options.keepsInputs = !witnessFolder.empty();
  bool isUnknown = false, isDifferent = false;
  for (auto [a, b] : pairs) {
    EquivalenceResult outcome = checkEquivalence(a, b, options);
    StringRef verdict = outcome.verdict == Verdict::Equal      ? "equal"
                        : outcome.verdict == Verdict::NotEqual ? "not equal"
                                                               : "unknown";
    llvm::outs() << "'" << a.getName() << "': " << verdict << "\n"
                 << outcome.explanation;
    isUnknown |= outcome.verdict == Verdict::Unknown;
    if (outcome.verdict == Verdict::NotEqual && options.keepsInputs) {
      if (!writeWitness(witnessFolder, {a, beforeFilename}, {b, afterFilename},
                        outcome, llvm::outs(), error))
        return fail(error);
      options.keepsInputs = false;
    }
    isDifferent |= outcome.verdict == Verdict::NotEqual;
  }
  return isDifferent ? 1 : isUnknown ? 2 : 0;
}
