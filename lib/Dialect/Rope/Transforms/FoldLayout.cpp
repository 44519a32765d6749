//===- FoldLayout.cpp - Bring every rope.apply to one layout ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Applies what the layout flow proves: new layouts on rope.apply, permuted
// constants, and nothing else.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/FoldLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/Transforms/Manifest.h"
#include "rope/Dialect/Rope/Transforms/PrepareWeights.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEFOLDLAYOUTPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// How a remark calls a value.
static std::string describe(Value value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (OpResult result = dyn_cast<OpResult>(value)) {
    os << "the result of '" << result.getOwner()->getName() << "'";
  } else {
    BlockArgument argument = cast<BlockArgument>(value);
    os << "argument #" << argument.getArgNumber();
    if (Operation *owner = argument.getOwner()->getParentOp())
      os << " of '" << owner->getName() << "'";
  }
  os << " (" << value.getType() << ")";
  return text;
}

std::string rope::describePinned(const LayoutFlow &flow) {
  if (!flow.getPinned())
    return "a value cannot be permuted";
  return (Twine(describe(flow.getPinned())) +
          " cannot be permuted: " + flow.getReason())
      .str();
}

static void remarkPinned(Operation *op, StringRef code,
                         const LayoutFlow &flow) {
  InFlightDiagnostic diagnostic = op->emitRemark(code) << describePinned(flow);
  if (flow.getPinned())
    diagnostic.attachNote(flow.getPinned().getLoc()) << "this value";
}

ApplyLayouts rope::getTargetLayouts(ApplyOp op, TargetLayout layout) {
  switch (layout) {
  case TargetLayout::Keep:
    return {op.getLayout(), op.getWrittenLayout()};
  case TargetLayout::Auto:
  case TargetLayout::Split:
    return getLayoutsOfKind(op, LayoutKind::Split);
  case TargetLayout::Interleaved:
    return getLayoutsOfKind(op, LayoutKind::Interleaved);
  }
  llvm_unreachable("unknown target layout");
}

bool rope::hasLayouts(ApplyOp op, const ApplyLayouts &layouts) {
  return op.getLayout().hasSamePairMap(layouts.read) &&
         op.getWrittenLayout().hasSamePairMap(layouts.written);
}

/// Reads the `rows * columns` slots of `dim` column by column.
static Value transposeSlots(OpBuilder &builder, Location loc, Value table,
                            int64_t dim, std::pair<int64_t, int64_t> sizes) {
  RankedTensorType type = cast<RankedTensorType>(table.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = sizes.first;
  shape.insert(shape.begin() + dim + 1, sizes.second);
  SmallVector<ReassociationIndices> groups(type.getRank());
  SmallVector<int64_t> permutation;
  for (int64_t other = 0, e = type.getRank(); other < e; ++other) {
    int64_t first = other + (other > dim ? 1 : 0);
    groups[other].push_back(first);
    if (other == dim)
      groups[other].push_back(first + 1);
  }
  for (int64_t other = 0, e = shape.size(); other < e; ++other)
    permutation.push_back(other);
  std::swap(permutation[dim], permutation[dim + 1]);
  Value wide = tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), table,
      groups);
  SmallVector<OpFoldResult> mixed = tensor::getMixedSizes(builder, loc, wide);
  std::swap(mixed[dim], mixed[dim + 1]);
  Value init =
      tensor::EmptyOp::create(builder, loc, mixed, type.getElementType());
  Value transposed =
      linalg::TransposeOp::create(builder, loc, wide, init, permutation)
          ->getResult(0);
  return tensor::CollapseShapeOp::create(builder, loc, type, transposed,
                                         groups);
}

namespace {
struct RopeFoldLayoutPass final
    : mlir::rope::impl::RopeFoldLayoutPassBase<RopeFoldLayoutPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *) override {
    if (!manifest.empty() && weights != WeightPlacement::Prepare) {
      llvm::errs() << "rope-fold-layout: manifest= needs weights=prepare\n";
      return failure();
    }
    return success();
  }

  void runOnOperation() override {
    Operation *root = getOperation();
    if (weights == WeightPlacement::Prepare && !isa<ModuleOp>(root)) {
      root->emitError("weights=prepare adds a function and needs a module");
      return signalPassFailure();
    }
    WeightArguments moved(root, weights);
    arguments = &moved;
    // In program order, and each flow inside one function: values never cross
    // an isolated region.
    for (ApplyOp op : collect<ApplyOp>())
      foldApply(op);
    llvm::SmallPtrSet<Operation *, 8> erased;
    for (PermuteOp op : collect<PermuteOp>())
      if (!erased.contains(op))
        foldPermute(op, erased);
    moved.finish();
    if (!manifest.empty())
      writeManifestFile();
  }

private:
  /// All ops of a kind, but for those that prepare weights: these are there to
  /// permute.
  template <typename OpT> SmallVector<OpT> collect() {
    SmallVector<OpT> ops;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      FunctionOpInterface function = dyn_cast<FunctionOpInterface>(op);
      if (function && function.getName() == RopeDialect::kPrepareFunctionName)
        return WalkResult::skip();
      if (OpT found = dyn_cast<OpT>(op))
        ops.push_back(found);
      return WalkResult::advance();
    });
    return ops;
  }

  ApplyLayouts getTarget(ApplyOp op) const {
    return getTargetLayouts(op, layout);
  }
  bool isAtTarget(ApplyOp op) const { return hasLayouts(op, getTarget(op)); }

  void foldApply(ApplyOp op) {
    if (isAtTarget(op))
      return;
    if (!isa<LayoutAttr>(op.getLayout()) ||
        !isa<LayoutAttr>(op.getWrittenLayout()))
      return;
    LayoutFlowOptions options;
    options.getTarget = [&](ApplyOp other) { return getTarget(other); };
    options.whyArgumentStays = [&](BlockArgument argument) {
      return arguments->whyStays(argument);
    };
    LayoutFlow flow(options);
    if (succeeded(flow.run(op))) {
      rewrite(flow);
      return;
    }
    // Tables that are arguments, or shared with who needs their old order.
    options.tableMoves = TableMoves::AtUse;
    LayoutFlow tablesAtUse(options);
    if (succeeded(tablesAtUse.run(op))) {
      for (ApplyOp apply : tablesAtUse.getApplies())
        moveTables(apply);
      rewrite(tablesAtUse);
      return;
    }
    ++numKept;
    remarkPinned(op, "[layout-kept] ", flow);
  }

  /// Puts the slots of per-lane tables in the order of the new layout.
  void moveTables(ApplyOp op) {
    SmallVector<int64_t> slots =
        getSlotMove(op.getLayout(), getTarget(op).read);
    if (!op.getPerLane() || LaneShuffle(0, slots).isIdentity())
      return;
    std::pair<int64_t, int64_t> sizes = *getSlotTranspose(slots);
    OpBuilder builder(op);
    for (OpOperand *table : {&op.getCosMutable(), &op.getSinMutable()})
      table->set(transposeSlots(builder, op.getLoc(), table->get(),
                                op.getTablePairDim(), sizes));
  }

  void foldPermute(PermuteOp op, llvm::SmallPtrSetImpl<Operation *> &erased) {
    // What this pass has put at the entry of a function.
    if (weights == WeightPlacement::Inline && isa<BlockArgument>(op.getX()))
      return;
    LayoutFlowOptions options;
    options.getTarget = [](ApplyOp other) {
      return ApplyLayouts{other.getLayout(), other.getWrittenLayout()};
    };
    options.whyArgumentStays = [&](BlockArgument argument) {
      return arguments->whyStays(argument);
    };
    // The cheapest first: into weights, where nothing is left of it; then into
    // applications, which read one layout and write another.
    std::optional<LayoutFlow> first;
    for (LayoutFlow::Towards towards :
         {LayoutFlow::Towards::Producers, LayoutFlow::Towards::Users}) {
      for (bool follows : {false, true}) {
        options.applyFollows = follows;
        LayoutFlow flow(options);
        if (succeeded(flow.run(op, towards))) {
          for (PermuteOp gone : flow.getPermutes())
            erased.insert(gone);
          rewrite(flow);
          return;
        }
        if (!first)
          first.emplace(std::move(flow));
      }
    }
    remarkPinned(op, "[permutation-kept] ", *first);
  }

  /// The changes that tell what the permutation of a weight means.
  SmallVector<LayoutChange> getChanges(const LayoutFlow &flow) const {
    SmallVector<LayoutChange> changes;
    auto add = [&](RopeLayoutAttrInterface from, RopeLayoutAttrInterface to) {
      LayoutAttr fromAttr = dyn_cast<LayoutAttr>(from);
      LayoutAttr toAttr = dyn_cast<LayoutAttr>(to);
      if (fromAttr && toAttr && !from.hasSamePairMap(to))
        changes.push_back({fromAttr, toAttr});
    };
    for (ApplyOp op : flow.getApplies()) {
      ApplyLayouts target = flow.getLayouts(op);
      add(op.getLayout(), target.read);
      add(op.getWrittenLayout(), target.written);
    }
    for (PermuteOp op : flow.getPermutes())
      add(op.getFrom(), op.getTo());
    return changes;
  }

  void rewrite(const LayoutFlow &flow) {
    for (const auto &[use, shuffle] : flow.getConstants())
      rewriteConstant(*use, shuffle);
    SmallVector<LayoutChange> changes = getChanges(flow);
    for (auto &[argument, shuffle] : flow.getArguments()) {
      arguments->add(argument, shuffle, changes);
      ++numArguments;
    }
    for (ApplyOp op : flow.getApplies()) {
      ApplyLayouts target = flow.getLayouts(op);
      if (hasLayouts(op, target))
        continue;
      op.setLayoutAttr(target.read);
      if (target.written.hasSamePairMap(target.read))
        op.removeResultLayoutAttr();
      else
        op.setResultLayoutAttr(target.written);
      ++numFolded;
    }
    for (PermuteOp op : flow.getPermutes()) {
      op.getResult(0).replaceAllUsesWith(op.getX());
      op.erase();
    }
  }

  /// Other uses of the constant keep the old one.
  void rewriteConstant(OpOperand &use, const LaneShuffle &shuffle) {
    Attribute value;
    matchPattern(use.get(), m_Constant(&value));
    ElementsAttr permuted = permuteConstant(value, shuffle);
    Operation *old = use.get().getDefiningOp();
    OpBuilder builder(old);
    use.set(arith::ConstantOp::create(builder, old->getLoc(),
                                      cast<TypedAttr>(permuted)));
    if (old->use_empty())
      old->erase();
    ++numConstants;
  }

  /// Of the program as it is now: a second run says the same.
  void writeManifestFile() {
    std::string message;
    ModuleOp module = cast<ModuleOp>(getOperation());
    if (succeeded(writeManifest(getManifest(module), manifest, message)))
      return;
    module.emitError() << "manifest: " << message;
    signalPassFailure();
  }

  WeightArguments *arguments = nullptr;
};
} // namespace
