//===- FoldLayout.cpp - Bring every rope.apply to one layout ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Applies what the layout flow proves: new layouts on rope.apply, permuted
// constants, and nothing else.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/Transforms/CacheConversion.h"
#include "rope/Dialect/Rope/Transforms/LayoutChoice.h"
#include "rope/Dialect/Rope/Transforms/Manifest.h"
#include "rope/Dialect/Rope/Transforms/PrepareWeights.h"
#include "rope/Dialect/Rope/Transforms/UnshareWeights.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEFOLDLAYOUTPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

static void remarkPinned(Operation *op, StringRef code, const LayoutFlow &flow,
                         StringRef addition = "") {
  InFlightDiagnostic diagnostic = op->emitRemark(code)
                                  << describePinned(flow) << addition;
  if (flow.getPinned())
    diagnostic.attachNote(flow.getPinned().getLoc()) << "this value";
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
    if (kvCache == CacheContracts::Convert && !isa<ModuleOp>(root)) {
      root->emitError("kv-cache=convert changes all functions of a module");
      return signalPassFailure();
    }
    WeightArguments moved(root, weights);
    arguments = &moved;
    LayoutFlowOptions allowed = moved.getOptions();
    allowed.maxDuplicatedBytes = duplicateWeights;
    LayoutChooser chooser(layout, kernel, weights, allowed);
    if (duplicateWeights > 0)
      unshareWeights(root, duplicateWeights);
    if (kvCache == CacheContracts::Convert)
      convertCaches();
    // In program order, and each flow inside one function: values never cross
    // an isolated region.
    llvm::SmallPtrSet<Operation *, 8> decided;
    for (ApplyOp op : collect<ApplyOp>())
      if (!decided.contains(op))
        foldApply(op, chooser, decided);
    llvm::SmallPtrSet<Operation *, 8> erased;
    for (PermuteOp op : collect<PermuteOp>())
      if (!erased.contains(op))
        foldPermute(op, chooser, erased);
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

  /// The kind that caches become.
  std::optional<LayoutKind> getWantedKind() const {
    if (layout == TargetLayout::Split ||
        (layout == TargetLayout::Auto && kernel == FavoredKernel::Vector))
      return LayoutKind::Split;
    if (layout == TargetLayout::Interleaved ||
        (layout == TargetLayout::Auto && kernel == FavoredKernel::Epilogue))
      return LayoutKind::Interleaved;
    return std::nullopt;
  }

  void convertCaches() {
    std::optional<LayoutKind> kind = getWantedKind();
    if (!kind)
      return;
    CacheConversion plan =
        planCacheConversion(getOperation(), *kind, arguments->getOptions());
    if (plan.refusing) {
      InFlightDiagnostic diagnostic = plan.refusing->emitRemark("[cache-kept] ")
                                      << plan.reason;
      if (plan.pinned)
        diagnostic.attachNote(plan.pinned.getLoc()) << "this value";
      return;
    }
    for (const LayoutFlow &flow : plan.flows)
      rewrite(flow);
    for (CacheContract &contract : plan.contracts)
      contract.change();
  }

  void foldApply(ApplyOp op, LayoutChooser &chooser,
                 llvm::SmallPtrSetImpl<Operation *> &decided) {
    LayoutDecision decision = chooser.decide(op);
    while (decision.flow) {
      if (decision.tableMoves == TableMoves::AtUse)
        for (ApplyOp apply : decision.flow->getApplies())
          moveTables(apply, decision.flow->getLayouts(apply));
      bool isDone = llvm::is_contained(decision.flow->getApplies(), op);
      decided.insert_range(decision.flow->getApplies());
      rewrite(*decision.flow);
      if (isDone)
        return;
      // Another of the block has changed, which made the block cheaper.
      int64_t cost = decision.after.getTotal();
      decision = chooser.decide(op);
      if (decision.flow && decision.after.getTotal() >= cost)
        return;
    }
    if (!decision.sides.empty()) {
      rewrite(decision.sides.front().second);
      // What is left then may have another reason.
      foldApply(op, chooser, decided);
      return;
    }
    if (!decision.isKept())
      return;
    ++numKept;
    if (decision.refused) {
      remarkPinned(op, "[layout-kept] ", *decision.refused,
                   describeSides({op.getLayout(), op.getWrittenLayout()}));
      return;
    }
    decided.insert_range(decision.applies);
    op.emitRemark("[layout-kept] ") << decision.dearer;
  }

  /// Puts the slots of per-lane tables in the order of the new layout.
  void moveTables(ApplyOp op, const ApplyLayouts &target) {
    SmallVector<int64_t> slots = getSlotMove(op.getLayout(), target.read);
    if (!op.getPerLane() || LaneShuffle(0, slots).isIdentity())
      return;
    std::pair<int64_t, int64_t> sizes = *getSlotTranspose(slots);
    OpBuilder builder(op);
    for (OpOperand *table : {&op.getCosMutable(), &op.getSinMutable()})
      table->set(transposeSlots(builder, op.getLoc(), table->get(),
                                op.getTablePairDim(), sizes));
  }

  void foldPermute(PermuteOp op, LayoutChooser &chooser,
                   llvm::SmallPtrSetImpl<Operation *> &erased) {
    // What this pass has put at the entry of a function.
    if (weights == WeightPlacement::Inline && isa<BlockArgument>(op.getX()))
      return;
    auto [isRemoved, flow] = chooser.remove(op);
    if (isRemoved) {
      erased.insert_range(flow.getPermutes());
      rewrite(flow);
      return;
    }
    std::optional<EdgeChoice> choice = chooser.findCheaperEdges(op);
    if (!choice) {
      remarkPinned(op, "[permutation-kept] ", flow);
      return;
    }
    InFlightDiagnostic diagnostic = op.emitRemark("[permutation-moved] ")
                                    << describePinned(flow) << "; ";
    llvm::interleaveComma(choice->permutes, diagnostic,
                          [&](const PlacedPermute &placed) {
                            diagnostic << describeValue(placed.edge.value);
                          });
    diagnostic << " is permuted: " << static_cast<int64_t>(choice->after)
               << " bytes instead of " << static_cast<int64_t>(choice->before);
    if (flow.getPinned())
      diagnostic.attachNote(flow.getPinned().getLoc()) << "this value";
    erased.insert_range(choice->flow.getPermutes());
    for (const PlacedPermute &placed : choice->permutes)
      place(placed, op.getLoc());
    rewrite(choice->flow);
  }

  /// Puts a permutation behind the value, in front of some of its readers.
  void place(const PlacedPermute &placed, Location loc) {
    Value value = placed.edge.value;
    OpBuilder builder(&getContext());
    builder.setInsertionPointAfterValue(value);
    RankedTensorType type = cast<RankedTensorType>(value.getType());
    Value init = tensor::EmptyOp::create(
        builder, loc, tensor::getMixedSizes(builder, loc, value),
        type.getElementType());
    Value moved = PermuteOp::create(builder, loc, value, init, placed.from,
                                    placed.to, placed.dim)
                      .getResult(0);
    for (OpOperand *use : placed.edge.uses)
      use->set(moved);
  }

  void rewrite(const LayoutFlow &flow) {
    rewriteConstants(flow);
    SmallVector<LayoutChange> changes = getLayoutChanges(flow);
    for (auto &[argument, shuffle] : flow.getArguments()) {
      arguments->add(argument, shuffle, changes);
      ++numArguments;
    }
    for (auto &[global, shuffle] : flow.getGlobals()) {
      if (flow.isConstant(global)) {
        global.setGlobalValue(
            permuteConstant(global.getGlobalValue(), shuffle));
        ++numConstants;
        continue;
      }
      arguments->add(global, shuffle, changes);
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

  /// Uses that the flow does not move keep the old constant.
  void rewriteConstants(const LayoutFlow &flow) {
    llvm::MapVector<std::pair<Operation *, Attribute>, Value> made;
    for (const auto &[use, shuffle] : flow.getConstants()) {
      Attribute value;
      matchPattern(use->get(), m_Constant(&value));
      ElementsAttr permuted = permuteConstant(value, shuffle);
      Operation *old = use->get().getDefiningOp();
      // One for all uses that move alike.
      Value &constant = made[{old, permuted}];
      if (!constant) {
        OpBuilder builder(old);
        constant = arith::ConstantOp::create(builder, old->getLoc(),
                                             cast<TypedAttr>(permuted));
        // What others have noted, as where it is.
        constant.getDefiningOp()->setDiscardableAttrs(
            old->getDiscardableAttrDictionary());
        ++numConstants;
      }
      use->set(constant);
    }
    llvm::SmallSetVector<Operation *, 8> replaced;
    for (auto &[key, constant] : made)
      replaced.insert(key.first);
    for (Operation *old : replaced)
      if (old->use_empty())
        old->erase();
  }

  /// Of the program as it is now: a second run says the same.
  void writeManifestFile() {
    std::string message;
    ModuleOp module = cast<ModuleOp>(getOperation());
    if (succeeded(writeManifest(module, manifest, message)))
      return;
    module.emitError() << "manifest: " << message;
    signalPassFailure();
  }

  WeightArguments *arguments = nullptr;
};
} // namespace
