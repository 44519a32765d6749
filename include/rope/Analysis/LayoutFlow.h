//===- LayoutFlow.h - Where a change of layout reaches ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What has to move, all or nothing, when applications of RoPE change the layout
// they read or write; or the value that forbids it. Rewrites nothing.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LAYOUTFLOW_H
#define ROPE_ANALYSIS_LAYOUTFLOW_H

#include "rope/Analysis/GlobalUses.h"
#include "rope/Analysis/LaneShuffle.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include <functional>

namespace mlir::rope {

/// The layouts in which an application shall read and write.
struct ApplyLayouts {
  RopeLayoutAttrInterface read, written;
};

/// Whether `op` in the new layouts, on a shuffled operand and result (lane j of
/// the new one is lane `xLanes[j]` or `yLanes[j]` of the old), does to every
/// lane what it did: pairs turn alike, the others are copied alike.
bool isSameRotation(ApplyOp op, const ApplyLayouts &target,
                    ArrayRef<int64_t> xLanes, ArrayRef<int64_t> yLanes);

/// How the slots of a per-lane table move when its operand goes from one
/// layout to another: slot t belongs to the t-th live lane.
SmallVector<int64_t> getSlotMove(RopeLayoutAttrInterface from,
                                 RopeLayoutAttrInterface to);

/// What happens to the slots of per-lane tables when lanes move.
enum class TableMoves {
  /// They move where the tables come from, as everything else does.
  AtSource,
  /// They stay, and the application says what their order is.
  None
};

/// What an application reads, or what it writes.
enum class ApplySide { Read, Written };

/// What a flow may do.
struct LayoutFlowOptions {
  /// The layouts wanted for an application that the flow reaches.
  std::function<ApplyLayouts(ApplyOp)> getTarget;
  TableMoves tableMoves = TableMoves::AtSource;
  /// Whether an application that is reached takes any layouts in which it does
  /// what it did, instead of those of `getTarget`: it reads one and writes
  /// another, and the change goes no further.
  bool applyFollows = false;
  /// Why an argument of a function must stay as it is; empty if whoever passes
  /// it can permute it. Without it, all stay.
  std::function<std::string(BlockArgument)> whyArgumentStays;
  /// The globals of the program; without them, whatever is loaded stays. Those
  /// that are constants move as constants do.
  const GlobalUses *globals = nullptr;
  /// The same for any other global.
  std::function<std::string(GlobalOpInterface)> whyGlobalStays;
  /// A constant of at most so many bytes may be stored in two orders.
  int64_t maxDuplicatedBytes = 0;
  /// What stays as it is whatever is asked of it: ops with all that they read
  /// and make, arguments, and what is loaded. A permutation stands at each edge
  /// to what moves (`LayoutFlow::getEdges`).
  llvm::SmallPtrSet<Operation *, 4> keptOps;
  llvm::SmallPtrSet<Value, 4> keptValues;
};

/// A permutation that has to stand between what stays and what moves: of
/// `value` as it is in the new program, for these readers of it.
struct LayoutEdge {
  Value value;
  LaneShuffle shuffle;
  SmallVector<OpOperand *> uses;
};

/// The size of a tensor; the largest number if that is not known.
int64_t getNumBytes(Type type);

/// The least set of values that has to be permuted together with the operand
/// and the result of a `rope.apply` (or together with a `rope.permute` that
/// shall go), found by asking every op that touches one of them. Constants
/// absorb a permutation, and so do weights that are arguments or globals,
/// contractions over the lanes, `rope.apply` by its layouts, and `rope.permute`
/// by becoming the identity.
class LayoutFlow {
public:
  /// Where the permutation goes that is removed: what makes its operand does
  /// it, or all that reads its result undoes it.
  enum class Towards { Producers, Users };

  explicit LayoutFlow(LayoutFlowOptions options)
      : options(std::move(options)) {}

  /// Follows the change of one application, and of all that it reaches.
  LogicalResult run(ApplyOp root);
  /// The same for one side of it; the other stays. Needs `applyFollows`: all
  /// applications that are reached convert between layouts.
  LogicalResult run(ApplyOp root, ApplySide side);
  /// Follows the removal of one permutation.
  LogicalResult run(PermuteOp root, Towards towards = Towards::Producers);

  /// Follows a change of what the caller passes and gets, as contracts say it:
  /// of arguments, and of operands that are returned. Exactly these move.
  LogicalResult run(ArrayRef<std::pair<BlockArgument, LaneShuffle>> arguments,
                    ArrayRef<std::pair<OpOperand *, LaneShuffle>> returned);

  /// After success: the applications that change, and the constants (by use)
  /// that have to be permuted; permutations that have become the identity.
  ArrayRef<ApplyOp> getApplies() const { return applies.getArrayRef(); }
  ApplyLayouts getLayouts(ApplyOp op) const;
  /// Whether slots of per-lane tables are in the order of what is read then.
  bool movesTables() const {
    return !options.applyFollows && options.tableMoves == TableMoves::AtSource;
  }
  const llvm::MapVector<OpOperand *, LaneShuffle> &getConstants() const {
    return constants;
  }
  ArrayRef<PermuteOp> getPermutes() const { return permutes.getArrayRef(); }
  /// The arguments that have to be permuted, but for those with contracts.
  SmallVector<std::pair<BlockArgument, LaneShuffle>> getArguments() const;
  /// The globals that have to be permuted; all their loads change with them,
  /// in whatever function.
  SmallVector<std::pair<GlobalOpInterface, LaneShuffle>> getGlobals() const;
  /// Whether such a global is rewritten in place.
  bool isConstant(GlobalOpInterface global) const {
    return options.globals->isConstant(global);
  }

  /// Where permutations have to stand if something is kept.
  SmallVector<LayoutEdge> getEdges() const;
  /// All values that move or are kept, but for constants.
  const llvm::MapVector<Value, LaneShuffle> &getValues() const {
    return values;
  }

  /// After failure: what would have to be kept for the flow to go on; null if
  /// nothing helps.
  Operation *getBlockingOp() const { return blockingOp; }
  Value getBlockingValue() const { return blockingValue; }

  /// After failure: the value that cannot be permuted, and why.
  Value getPinned() const { return pinned; }
  StringRef getReason() const { return reason; }

private:
  struct Access;

  LogicalResult solve();
  LogicalResult checkAll();
  LogicalResult seed(ApplyOp apply);
  LogicalResult visit(Operation *op);
  LogicalResult visitApply(ApplyOp op);
  LogicalResult followLanes(ApplyOp op);
  LogicalResult visitPermute(PermuteOp op);
  LogicalResult checkPermute(PermuteOp op);
  LogicalResult checkSharedConstants();
  LogicalResult checkSharedWithValues();
  LogicalResult checkArguments();
  LogicalResult checkContracts();
  LogicalResult set(Value value, const LaneShuffle &shuffle);
  LogicalResult setLoads(Value load, const LaneShuffle &shuffle);
  void assign(Value value, const LaneShuffle &shuffle);
  LogicalResult setUse(OpOperand &use, const LaneShuffle &shuffle);
  LaneShuffle get(Value value) const;
  LaneShuffle getUse(OpOperand &use) const;
  LogicalResult pin(Value value, const Twine &why);
  bool isKept(Value value) const;

  LayoutFlowOptions options;
  llvm::MapVector<Value, LaneShuffle> values;
  llvm::MapVector<OpOperand *, LaneShuffle> constants;
  llvm::MapVector<Value, LaneShuffle> contracts;
  llvm::MapVector<OpOperand *, LaneShuffle> returned;
  llvm::SetVector<Operation *> worklist;
  llvm::SetVector<ApplyOp> applies;
  llvm::DenseMap<Operation *, ApplyLayouts> followed;
  llvm::SetVector<PermuteOp> permutes;
  Operation *blockingOp = nullptr;
  Value blockingValue;
  Value pinned;
  std::string reason;
};

/// The target of a whole program: `kind` on both sides, window, blocks and live
/// pairs kept. Layouts of another attribute than ours are kept.
ApplyLayouts getLayoutsOfKind(ApplyOp op, LayoutKind kind);

} // namespace mlir::rope

#endif // ROPE_ANALYSIS_LAYOUTFLOW_H
