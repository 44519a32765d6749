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

/// Clones a body to the end of a block; returns what it returns.
static FailureOr<SmallVector<Value>>
cloneBody(func::FuncOp source, ValueRange arguments, OpBuilder &builder) {
  if (source.isExternal() || !source.getBody().hasOneBlock())
    return failure();
  Block &block = source.getBody().front();
  IRMapping map;
  map.map(block.getArguments(), arguments);
  for (Operation &op : block.without_terminator())
    builder.clone(op, map);
  SmallVector<Value> results;
  for (Value value : block.getTerminator()->getOperands())
    results.push_back(map.lookupOrDefault(value));
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
  FailureOr<SmallVector<Value>> results =
      cloneBody(before, block->getArguments(), builder);
  // Marks where the second program begins.
  Operation *border = ModuleOp::create(builder, before.getLoc());
  FailureOr<SmallVector<Value>> more =
      cloneBody(after, block->getArguments(), builder);
  if (failed(results) || failed(more))
    return unknown("'" + before.getName() + "' has no body of one block\n");
  unsigned numResults = results->size();
  llvm::append_range(*results, *more);
  func::ReturnOp::create(builder, before.getLoc(), *results);
  std::string reason;
  if (failed(decompose(joint, reason)))
    return unknown(reason);
  Operation *firstAfter = border->getNextNode();
  border->erase();
  return Checker(joint, numResults, firstAfter, options).run();
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
