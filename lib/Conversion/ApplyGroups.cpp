//===- ApplyGroups.cpp - Rotations that share their tables ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// q and k of a layer are rotated by the same table, one after the other, with
// no more than allocations and views between them. Nothing is assumed of memory
// that cannot be told apart.
//===----------------------------------------------------------------------===//

#include "ApplyGroups.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// The value, what it is a view of, and so on.
static SmallVector<Value> getViewChain(Value value) {
  SmallVector<Value> chain{value};
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    chain.push_back(value = view.getViewSource());
  return chain;
}

static bool isAllocation(Value value) {
  return value.getDefiningOp<memref::AllocOp>() ||
         value.getDefiningOp<memref::AllocaOp>();
}

/// The function whose argument the value is, or null.
static FunctionOpInterface getFunctionOf(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument)
    return {};
  auto function =
      dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
  return function && argument.getOwner()->isEntryBlock()
             ? function
             : FunctionOpInterface();
}

static bool isNoAliasArgument(Value value) {
  FunctionOpInterface function = getFunctionOf(value);
  return function &&
         function.getArgAttr(cast<BlockArgument>(value).getArgNumber(),
                             LLVM::LLVMDialect::getNoAliasAttrName());
}

/// Two values that are no views: an allocation is no other value that was there
/// before or beside it; an argument may be declared to be memory of its own.
static bool areDifferentMemory(Value a, Value b) {
  if (a == b)
    return false;
  auto isKnown = [](Value value) {
    return isAllocation(value) || getFunctionOf(value) ||
           value.getDefiningOp<memref::GetGlobalOp>();
  };
  if (!isKnown(a) || !isKnown(b))
    return false;
  return isAllocation(a) || isAllocation(b) || isNoAliasArgument(a) ||
         isNoAliasArgument(b);
}

/// Whether two unit-stride views of one memref share no index along some
/// dimension.
static bool areApart(memref::SubViewOp a, memref::SubViewOp b) {
  if (a.getSource() != b.getSource())
    return false;
  auto isDynamic = [](int64_t value) { return ShapedType::isDynamic(value); };
  for (size_t dim = 0; dim < a.getStaticOffsets().size(); ++dim) {
    int64_t fromA = a.getStaticOffsets()[dim], sizeA = a.getStaticSizes()[dim];
    int64_t fromB = b.getStaticOffsets()[dim], sizeB = b.getStaticSizes()[dim];
    if (llvm::any_of(ArrayRef({fromA, sizeA, fromB, sizeB}), isDynamic) ||
        a.getStaticStrides()[dim] != 1 || b.getStaticStrides()[dim] != 1)
      continue;
    if (fromA + sizeA <= fromB || fromB + sizeB <= fromA)
      return true;
  }
  return false;
}

static bool areDisjoint(Value a, Value b) {
  SmallVector<Value> chainA = getViewChain(a), chainB = getViewChain(b);
  if (areDifferentMemory(chainA.back(), chainB.back()))
    return true;
  for (Value viewA : chainA)
    for (Value viewB : chainB) {
      auto subviewA = viewA.getDefiningOp<memref::SubViewOp>();
      auto subviewB = viewB.getDefiningOp<memref::SubViewOp>();
      if (subviewA && subviewB && areApart(subviewA, subviewB))
        return true;
    }
  return false;
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

/// Whether rope ops may be moved past the op: it has no effect but to allocate.
static bool isNeutral(Operation *op) {
  if (isMemoryEffectFree(op))
    return true;
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects || op->getNumRegions() != 0)
    return false;
  SmallVector<MemoryEffects::EffectInstance> instances;
  effects.getEffects(instances);
  return llvm::all_of(instances, [](const auto &instance) {
    return isa<MemoryEffects::Allocate>(instance.getEffect());
  });
}

/// Whether the op leaves the memory of `values` as it is.
static bool keeps(Operation *op, ArrayRef<Value> values) {
  if (isNeutral(op))
    return true;
  // The bodies of linalg ops have no effects of their own.
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  if (!effects || (op->getNumRegions() != 0 && !isa<linalg::LinalgOp>(op)))
    return false;
  SmallVector<MemoryEffects::EffectInstance> instances;
  effects.getEffects(instances);
  return llvm::all_of(instances, [&](const auto &instance) {
    if (isa<MemoryEffects::Allocate, MemoryEffects::Read>(instance.getEffect()))
      return true;
    Value written = instance.getValue();
    return written && llvm::all_of(values, [&](Value value) {
             return areDisjoint(written, value);
           });
  });
}

/// Whether the two may run in any order, and head by head in turn.
static bool areIndependent(ApplyOp a, ApplyOp b) {
  return areDisjoint(a.getInit(), b.getX()) &&
         areDisjoint(a.getInit(), b.getInit()) &&
         areDisjoint(a.getX(), b.getInit());
}

/// The group that starts with `first`: the ops after it, as long as all that
/// comes between lets it.
static ApplyGroup growGroup(ApplyOp first) {
  ApplyGroup group{{first}};
  for (Operation *op = first->getNextNode(); op; op = op->getNextNode()) {
    auto other = dyn_cast<ApplyOp>(op);
    if (!other) {
      if (!isNeutral(op))
        break;
      continue;
    }
    bool isMember =
        other.getCos() == first.getCos() && other.getSin() == first.getSin() &&
        other.getTablePairDim() == first.getTablePairDim() &&
        llvm::all_of(group.ops,
                     [&](ApplyOp op) { return areIndependent(op, other); });
    if (!isMember)
      break;
    group.ops.push_back(other);
  }
  return group;
}

/// Whether a memref is an allocation that only the table writes, and only
/// rotations read, as a table.
static bool isOnlyATable(Value memref, TableOp table) {
  auto isReader = [&](ApplyOp op) {
    return op && op.getX() != memref && op.getInit() != memref;
  };
  return isAllocation(memref) &&
         llvm::all_of(memref.getUsers(), [&](Operation *user) {
           return user == table || isa<memref::DeallocOp>(user) ||
                  isReader(dyn_cast<ApplyOp>(user));
         });
}

static bool canMake(TableOp table, const ApplyGroup &group,
                    const TableRules &rules) {
  if (table.getAxisMap() && !rules.withAxes)
    return false;
  Type element = table.getTableType().getElementType();
  return llvm::all_of(group.ops, [&](ApplyOp op) {
    if (op.getPerLane())
      return false;
    // Sines of f64 are slow where units for it are few.
    return rules.ofOtherTypes
               ? !element.isF64()
               : element.isF32() && op.getArithmeticType().isF32();
  });
}

static TableOp findTable(const ApplyGroup &group, const TableRules &rules) {
  ApplyOp first = group.ops.front();
  TableOp table;
  for (Operation *user : first.getCos().getUsers())
    if (auto op = dyn_cast<TableOp>(user))
      table = op;
  if (!table || table->getBlock() != first->getBlock() ||
      !table->isBeforeInBlock(first) || table.getCos() != first.getCos() ||
      table.getSin() != first.getSin() || table.getCos() == table.getSin())
    return {};
  if (!canMake(table, group, rules) || !isOnlyATable(table.getCos(), table) ||
      !isOnlyATable(table.getSin(), table))
    return {};
  // What the table is made of stays as it is.
  Value sources[] = {table.getPositions(), table.getInvFreq()};
  for (Operation *op = table->getNextNode(); op != group.ops.back();
       op = op->getNextNode())
    if (!llvm::is_contained(group.ops, op) && !keeps(op, sources))
      return {};
  for (ApplyOp op : group.ops)
    for (Value source : {table.getPositions(), table.getInvFreq()})
      if (!areDisjoint(op.getInit(), source))
        return {};
  return table;
}

/// Where a table has to be in memory for one group, the others read it, too.
static void keepSharedTables(MutableArrayRef<ApplyGroup> groups,
                             const TableRules &rules) {
  llvm::SmallDenseMap<Operation *, size_t> numMakers;
  for (const ApplyGroup &group : groups)
    if (group.table)
      numMakers[group.table] += group.ops.size();
  for (ApplyGroup &group : groups) {
    if (!group.table)
      continue;
    size_t numReaders = 0;
    llvm::SmallPtrSet<Operation *, 8> readers;
    for (Value table : {group.table.getCos(), group.table.getSin()})
      for (Operation *user : table.getUsers())
        if (isa<ApplyOp>(user))
          numReaders += readers.insert(user).second;
    size_t numMaking =
        rules.forSeveralGroups ? numMakers[group.table] : group.ops.size();
    if (numReaders != numMaking)
      group.table = {};
  }
}

SmallVector<ApplyGroup> rope::collectGroups(Operation *root,
                                            const TableRules &rules) {
  SmallVector<ApplyGroup> groups;
  llvm::SmallPtrSet<Operation *, 16> seen;
  root->walk([&](ApplyOp op) {
    // Before bufferization they stay.
    if (op->getNumResults() != 0 || seen.contains(op))
      return;
    ApplyGroup group = growGroup(op);
    group.table = findTable(group, rules);
    seen.insert(group.ops.begin(), group.ops.end());
    groups.push_back(std::move(group));
  });
  keepSharedTables(groups, rules);
  return groups;
}
