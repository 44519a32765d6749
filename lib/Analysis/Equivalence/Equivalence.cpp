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
#include "JointGlobals.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
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

namespace {
/// What a program is given from outside: an argument, or a global.
struct Input {
  std::string name;
  Attribute prepared;
  Value value;
};
} // namespace

/// Reads which inputs are prepared: their results of the function that
/// prepares, by input; -1 elsewhere. Fails on numbers that it does not have.
static FailureOr<SmallVector<int64_t>>
getPrepared(ArrayRef<Input> inputs, func::FuncOp prepare, std::string &reason) {
  SmallVector<int64_t> prepared(inputs.size(), -1);
  for (auto [index, number] : llvm::enumerate(prepared)) {
    IntegerAttr attr = dyn_cast_if_present<IntegerAttr>(inputs[index].prepared);
    if (!attr)
      continue;
    number = attr.getInt();
    Type type = inputs[index].value.getType();
    if (!prepare || prepare.isExternal() ||
        number >= prepare.getNumArguments() ||
        number >= prepare.getNumResults() ||
        prepare.getArgumentTypes()[number] != type ||
        prepare.getResultTypes()[number] != type ||
        llvm::is_contained(ArrayRef(prepared).take_front(index), number)) {
      llvm::raw_string_ostream(reason)
          << inputs[index].name << " is not prepared by '@"
          << RopeDialect::kPrepareFunctionName << "'\n";
      return failure();
    }
  }
  return prepared;
}

/// What is loaded, in the place of a load.
using GetLoaded = llvm::function_ref<Value(GlobalLoadOpInterface, OpBuilder &)>;

/// Clones a body to the end of a block; returns what it returns. Arguments and
/// results that are not wanted are null, and so is all that is only for them.
static FailureOr<SmallVector<Value>>
cloneBody(func::FuncOp source, ArrayRef<Value> arguments, OpBuilder &builder,
          GetLoaded getLoaded,
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
  for (Operation *op : llvm::reverse(ops)) {
    if (GlobalLoadOpInterface load = dyn_cast<GlobalLoadOpInterface>(op)) {
      map.map(load.getLoadedValue(), getLoaded(load, builder));
      continue;
    }
    builder.clone(*op, map)->walk([&](GlobalLoadOpInterface load) {
      OpBuilder inside(load);
      load.getLoadedValue().replaceAllUsesWith(getLoaded(load, inside));
      load->erase();
    });
  }
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
static FailureOr<SmallVector<Value>>
cloneProgram(func::FuncOp func, const LoadedGlobals &globals,
             ValueRange arguments,
             const llvm::DenseMap<StringAttr, Value> &shared,
             OpBuilder &builder, std::string &reason) {
  func::FuncOp prepare =
      func->getParentOfType<ModuleOp>().lookupSymbol<func::FuncOp>(
          RopeDialect::kPrepareFunctionName);
  SmallVector<Input> inputs;
  for (auto [index, value] : llvm::enumerate(arguments))
    inputs.push_back(
        {("argument " + Twine(index) + " of '" + func.getName() + "'").str(),
         func.getArgAttr(index, RopeDialect::kPreparedAttrName), value});
  SmallVector<StringAttr> names;
  for (auto [name, global] : globals)
    if (Value value = shared.lookup(name)) {
      names.push_back(name);
      inputs.push_back({("'@" + name.getValue() + "'").str(),
                        global->getAttr(RopeDialect::kPreparedAttrName),
                        value});
    }
  FailureOr<SmallVector<int64_t>> prepared =
      getPrepared(inputs, prepare, reason);
  if (failed(prepared))
    return failure();
  // A constant is made where it is loaded.
  llvm::DenseMap<StringAttr, Value> loaded;
  auto getLoaded = [&](GlobalLoadOpInterface load, OpBuilder &at) -> Value {
    StringAttr name = load.getGlobalSymbol().getLeafReference();
    if (Value value = loaded.lookup(name))
      return value;
    return arith::ConstantOp::create(
        at, load->getLoc(),
        cast<TypedAttr>(globals.lookup(name).getGlobalValue()));
  };
  SmallVector<Value> values;
  for (const Input &input : inputs)
    values.push_back(input.value);
  if (llvm::any_of(*prepared, [](int64_t number) { return number >= 0; })) {
    bool loads =
        prepare
            .walk([](GlobalLoadOpInterface) { return WalkResult::interrupt(); })
            .wasInterrupted();
    if (loads) {
      reason = "the function that prepares loads a global\n";
      return failure();
    }
    SmallVector<Value> weights(prepare.getNumArguments());
    for (auto [value, number] : llvm::zip_equal(values, *prepared))
      if (number >= 0)
        weights[number] = value;
    // Other functions have weights of their own.
    FailureOr<SmallVector<Value>> results =
        cloneBody(prepare, weights, builder, getLoaded, [&](int64_t number) {
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
  for (auto [name, value] :
       llvm::zip_equal(names, ArrayRef(values).drop_front(arguments.size())))
    loaded[name] = value;
  FailureOr<SmallVector<Value>> results = cloneBody(
      func, ArrayRef(values).take_front(arguments.size()), builder, getLoaded);
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
  std::string reason;
  FailureOr<LoadedGlobals> globalsBefore = getLoadedGlobals(before, reason),
                           globalsAfter = getLoadedGlobals(after, reason);
  if (failed(globalsBefore) || failed(globalsAfter))
    return unknown(reason);
  auto sharedGlobals = getSharedGlobals(*globalsBefore, *globalsAfter, reason);
  if (failed(sharedGlobals))
    return unknown(reason);
  OpBuilder builder(before.getContext());
  OwningOpRef<ModuleOp> module = ModuleOp::create(before.getLoc());
  builder.setInsertionPointToEnd(module->getBody());
  SmallVector<Type> resultTypes(before.getResultTypes());
  llvm::append_range(resultTypes, after.getResultTypes());
  func::FuncOp joint = func::FuncOp::create(
      builder, before.getLoc(), "joint",
      builder.getFunctionType(before.getArgumentTypes(), resultTypes));
  Block *block = joint.addEntryBlock();
  SmallVector<Value> arguments(block->getArguments());
  llvm::DenseMap<StringAttr, Value> shared;
  for (auto [name, type] : *sharedGlobals) {
    unsigned index = joint.getNumArguments();
    if (failed(joint.insertArgument(index, type, {}, NameLoc::get(name))))
      return unknown("a global that is no argument\n");
    shared[name] = joint.getArgument(index);
  }
  builder.setInsertionPointToEnd(block);
  FailureOr<SmallVector<Value>> results =
      cloneProgram(before, *globalsBefore, arguments, shared, builder, reason);
  // Marks where the second program begins.
  Operation *border = ModuleOp::create(builder, before.getLoc());
  FailureOr<SmallVector<Value>> more =
      cloneProgram(after, *globalsAfter, arguments, shared, builder, reason);
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
  for (auto [name, type] : *sharedGlobals)
    outcome.globals.emplace_back(name.str(), type);
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
