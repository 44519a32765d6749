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
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Analysis/LayoutFlow.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"

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

static void remarkPinned(Operation *op, StringRef code,
                         const LayoutFlow &flow) {
  InFlightDiagnostic diagnostic = op->emitRemark(code);
  if (!flow.getPinned()) {
    diagnostic << "a value cannot be permuted";
    return;
  }
  diagnostic << describe(flow.getPinned())
             << " cannot be permuted: " << flow.getReason();
  diagnostic.attachNote(flow.getPinned().getLoc()) << "this value";
}

namespace {
struct RopeFoldLayoutPass final
    : mlir::rope::impl::RopeFoldLayoutPassBase<RopeFoldLayoutPass> {
  using Base::Base;

  void runOnOperation() override {
    // In program order, and each flow inside one function: values never cross
    // an isolated region.
    SmallVector<ApplyOp> applies;
    getOperation()->walk([&](ApplyOp op) { applies.push_back(op); });
    for (ApplyOp op : applies)
      foldApply(op);
    SmallVector<PermuteOp> permutes;
    getOperation()->walk([&](PermuteOp op) { permutes.push_back(op); });
    llvm::SmallPtrSet<Operation *, 8> erased;
    for (PermuteOp op : permutes)
      if (!erased.contains(op))
        foldPermute(op, erased);
  }

private:
  ApplyLayouts getTarget(ApplyOp op) const {
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

  bool isAtTarget(ApplyOp op) const {
    ApplyLayouts target = getTarget(op);
    return op.getLayout().hasSamePairMap(target.read) &&
           op.getWrittenLayout().hasSamePairMap(target.written);
  }

  void foldApply(ApplyOp op) {
    if (isAtTarget(op))
      return;
    if (!isa<LayoutAttr>(op.getLayout()) ||
        !isa<LayoutAttr>(op.getWrittenLayout()))
      return;
    LayoutFlow flow([&](ApplyOp other) { return getTarget(other); });
    if (failed(flow.run(op))) {
      ++numKept;
      remarkPinned(op, "[layout-kept] ", flow);
      return;
    }
    rewrite(flow);
  }

  void foldPermute(PermuteOp op, llvm::SmallPtrSetImpl<Operation *> &erased) {
    LayoutFlow flow([&](ApplyOp other) {
      return ApplyLayouts{other.getLayout(), other.getWrittenLayout()};
    });
    if (failed(flow.run(op))) {
      remarkPinned(op, "[permutation-kept] ", flow);
      return;
    }
    for (PermuteOp gone : flow.getPermutes())
      erased.insert(gone);
    rewrite(flow);
  }

  void rewrite(const LayoutFlow &flow) {
    for (const auto &[use, shuffle] : flow.getConstants())
      rewriteConstant(*use, shuffle);
    for (ApplyOp op : flow.getApplies()) {
      if (isAtTarget(op))
        continue;
      ApplyLayouts target = getTarget(op);
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
    ElementsAttr permuted =
        permuteConstant(value, shuffle.getDim(), shuffle.getLanes());
    Operation *old = use.get().getDefiningOp();
    OpBuilder builder(old);
    use.set(arith::ConstantOp::create(builder, old->getLoc(),
                                      cast<TypedAttr>(permuted)));
    if (old->use_empty())
      old->erase();
    ++numConstants;
  }
};
} // namespace
