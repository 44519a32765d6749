//===- Equivalence.cpp - Proves two functions equal -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Puts both functions into one, with the same arguments, and decomposes what
// carries its own decomposition: rope ops are judged by what they decompose to.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/Equivalence.h"
#include "Checker.h"
#include "mlir/IR/IRMapping.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/Support/thread.h"

using namespace mlir;
using namespace mlir::rope;

/// Expressions are evaluated recursively, some levels per op of the program.
static constexpr unsigned kStackSize = 1u << 30;

static bool areComparable(Type a, Type b) {
  ShapedType shapedA = dyn_cast<ShapedType>(a),
             shapedB = dyn_cast<ShapedType>(b);
  if (!shapedA || !shapedB)
    return a == b;
  return shapedA.getElementType() == shapedB.getElementType() &&
         succeeded(verifyCompatibleShape(a, b));
}

LogicalResult mlir::rope::checkSameSignature(func::FuncOp before,
                                             func::FuncOp after,
                                             std::string &reason) {
  llvm::raw_string_ostream os(reason);
  if (before.getArgumentTypes() != after.getArgumentTypes()) {
    os << "'" << before.getName() << "' takes " << before.getFunctionType()
       << " before and " << after.getFunctionType() << " after";
    return failure();
  }
  bool isSame = before.getNumResults() == after.getNumResults();
  for (auto [a, b] : llvm::zip(before.getResultTypes(), after.getResultTypes()))
    isSame &= areComparable(a, b);
  if (isSame)
    return success();
  os << "'" << before.getName() << "' returns " << before.getFunctionType()
     << " before and " << after.getFunctionType() << " after";
  return failure();
}

/// Reads which arguments are prepared: their results of the function that
/// prepares, by argument; -1 elsewhere. Fails on numbers that it does not have.
static FailureOr<SmallVector<int64_t>>
getPrepared(func::FuncOp func, func::FuncOp prepare, std::string &reason) {
  SmallVector<int64_t> prepared(func.getNumArguments(), -1);
  for (auto [index, number] : llvm::enumerate(prepared)) {
    IntegerAttr attr = func.getArgAttrOfType<IntegerAttr>(
        index, RopeDialect::kPreparedAttrName);
    if (!attr)
      continue;
    number = attr.getInt();
    Type type = func.getArgumentTypes()[index];
    if (!prepare || prepare.isExternal() ||
        number >= prepare.getNumArguments() ||
        number >= prepare.getNumResults() ||
        prepare.getArgumentTypes()[number] != type ||
        prepare.getResultTypes()[number] != type ||
        llvm::is_contained(ArrayRef(prepared).take_front(index), number)) {
      llvm::raw_string_ostream(reason)
          << "argument " << index << " of '" << func.getName()
          << "' is not prepared by '@" << RopeDialect::kPrepareFunctionName
          << "'\n";
      return failure();
    }
  }
  return prepared;
}

/// Clones a body to the end of a block; returns what it returns. Arguments and
/// results that are not wanted are null, and so is all that is only for them.
static FailureOr<SmallVector<Value>>
cloneBody(func::FuncOp source, ArrayRef<Value> arguments, OpBuilder &builder,
          llvm::function_ref<bool(int64_t)> isWanted = {}) {
  if (source.isExternal() || !source.getBody().hasOneBlock())
    return failure();
  Block &block = source.getBody().front();
  llvm::DenseSet<Value> needed;
  for (auto [index, value] :
       llvm::enumerate(block.getTerminator()->getOperands()))
    if (!isWanted || isWanted(index))
      needed.insert(value);
  SmallVector<Operation *> ops;
  for (Operation &op : llvm::reverse(block.without_terminator())) {
    bool skips = isWanted && isMemoryEffectFree(&op) &&
                 llvm::none_of(op.getResults(), [&](Value result) {
                   return needed.contains(result);
                 });
    if (skips)
      continue;
    ops.push_back(&op);
    op.walk([&](Operation *inner) {
      needed.insert(inner->operand_begin(), inner->operand_end());
    });
  }
  IRMapping map;
  for (auto [argument, value] :
       llvm::zip_equal(block.getArguments(), arguments)) {
    if (value)
      map.map(argument, value);
    else if (needed.contains(argument))
      return failure();
  }
  for (Operation *op : llvm::reverse(ops))
    builder.clone(*op, map);
  SmallVector<Value> results;
  for (auto [index, value] :
       llvm::enumerate(block.getTerminator()->getOperands()))
    results.push_back(!isWanted || isWanted(index) ? map.lookupOrDefault(value)
                                                   : Value());
  return results;
}

/// Replaces every op that knows its decomposition by it, until none is left.
static LogicalResult decompose(func::FuncOp func, std::string &reason) {
  for (int round = 0; round < 8; ++round) {
    SmallVector<linalg::AggregatedOpInterface> ops;
    func.walk([&](linalg::AggregatedOpInterface op) { ops.push_back(op); });
    if (ops.empty())
      return success();
    for (linalg::AggregatedOpInterface op : ops) {
      OpBuilder builder(op);
      FailureOr<SmallVector<Value>> values = op.decomposeOperation(builder);
      if (failed(values)) {
        llvm::raw_string_ostream(reason)
            << "'" << op->getName() << "' at " << op.getLoc()
            << " does not decompose\n";
        return failure();
      }
      op->replaceAllUsesWith(*values);
      op->erase();
    }
  }
  reason = "decompositions that do not end\n";
  return failure();
}

/// Clones a program: what prepares its weights, if anything does, and itself.
static FailureOr<SmallVector<Value>> cloneProgram(func::FuncOp func,
                                                  ValueRange arguments,
                                                  OpBuilder &builder,
                                                  std::string &reason) {
  func::FuncOp prepare =
      func->getParentOfType<ModuleOp>().lookupSymbol<func::FuncOp>(
          RopeDialect::kPrepareFunctionName);
  FailureOr<SmallVector<int64_t>> prepared = getPrepared(func, prepare, reason);
  if (failed(prepared))
    return failure();
  SmallVector<Value> values(arguments);
  if (llvm::any_of(*prepared, [](int64_t number) { return number >= 0; })) {
    SmallVector<Value> weights(prepare.getNumArguments());
    for (auto [argument, number] : llvm::zip_equal(arguments, *prepared))
      if (number >= 0)
        weights[number] = argument;
    // Other functions have weights of their own.
    FailureOr<SmallVector<Value>> results =
        cloneBody(prepare, weights, builder, [&](int64_t number) {
          return llvm::is_contained(*prepared, number);
        });
    if (failed(results)) {
      reason = "the function that prepares has no body of one block, or needs "
               "a weight that is no argument of the function\n";
      return failure();
    }
    for (auto [value, number] : llvm::zip_equal(values, *prepared))
      if (number >= 0)
        value = (*results)[number];
  }
  FailureOr<SmallVector<Value>> results = cloneBody(func, values, builder);
  if (failed(results))
    llvm::raw_string_ostream(reason)
        << "'" << func.getName() << "' has no body of one block\n";
  return results;
}

static EquivalenceResult check(func::FuncOp before, func::FuncOp after,
                               const EquivalenceOptions &options) {
  EquivalenceResult outcome;
  auto unknown = [&](const Twine &reason) {
    outcome.explanation = reason.str();
    return outcome;
  };
  OpBuilder builder(before.getContext());
  OwningOpRef<ModuleOp> module = ModuleOp::create(before.getLoc());
  builder.setInsertionPointToEnd(module->getBody());
  SmallVector<Type> resultTypes(before.getResultTypes());
  llvm::append_range(resultTypes, after.getResultTypes());
  func::FuncOp joint = func::FuncOp::create(
      builder, before.getLoc(), "joint",
      builder.getFunctionType(before.getArgumentTypes(), resultTypes));
  Block *block = joint.addEntryBlock();
  builder.setInsertionPointToEnd(block);
  std::string reason;
  FailureOr<SmallVector<Value>> results =
      cloneProgram(before, block->getArguments(), builder, reason);
  // Marks where the second program begins.
  Operation *border = ModuleOp::create(builder, before.getLoc());
  FailureOr<SmallVector<Value>> more =
      cloneProgram(after, block->getArguments(), builder, reason);
  if (failed(results) || failed(more))
    return unknown(reason);
  unsigned numResults = results->size();
  llvm::append_range(*results, *more);
  func::ReturnOp::create(builder, before.getLoc(), *results);
  if (failed(decompose(joint, reason)))
    return unknown(reason);
  Operation *firstAfter = border->getNextNode();
  border->erase();
  outcome = Checker(joint, numResults, firstAfter, options).run();
  // Random inputs do not keep the promise that some lanes are equal.
  auto isPromised = [](func::FuncOp func) {
    for (unsigned i = 0; i < func.getNumArguments(); ++i)
      if (func.getArgAttr(i, RopeDialect::kPairedLanesAttrName))
        return true;
    return false;
  };
  if (outcome.verdict == Verdict::NotEqual &&
      (isPromised(before) || isPromised(after))) {
    outcome.verdict = Verdict::Unknown;
    outcome.inputs.clear();
    outcome.explanation += "  but an argument promises '" +
                           RopeDialect::kPairedLanesAttrName.str() +
                           "', which this input may not keep\n";
  }
  return outcome;
}

EquivalenceResult
mlir::rope::checkEquivalence(func::FuncOp before, func::FuncOp after,
                             const EquivalenceOptions &options) {
  EquivalenceResult outcome;
  llvm::thread worker(std::optional<unsigned>(kStackSize),
                      [&]() { outcome = check(before, after, options); });
  worker.join();
  return outcome;
}
