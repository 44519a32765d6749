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
      if (!op.getLayout().hasSamePairMap(target.read)) {
        op.setLayoutAndKeepSlots(target.read);
        if (flow.movesTables())
          op.removeTableLayoutAttr();
      }
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
