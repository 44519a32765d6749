//===- Report.cpp - Summarise what was raised, and what not -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Reads the program as it is: raised is what is a rope.apply, missed is what
// rope-raise still refuses when it is run on a copy.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/Report.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/FileUtilities.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/Dialect/Rope/Transforms/LayoutChoice.h"
#include "rope/Dialect/Rope/Transforms/PrepareWeights.h"
#include "llvm/Support/ToolOutputFile.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEREPORTPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// Marks, in the copy, what the program has already. Nothing merges an op that
/// has it with one that has not.
static constexpr StringLiteral kInProgram = "rope.in_program";

/// The first pair whose two table entries are not the same expression.
static NearMiss explainPerLane(ApplyOp op) {
  LaneContext lanes;
  lanes.setKeepsAnnotations();
  NearMiss miss;
  if (!isa<RankedTensorType>(op.getCos().getType()))
    return miss;
  SmallVector<int64_t> slots[] = {op.getTableEntries(0), op.getTableEntries(1)};
  SmallVector<LaneExpr> index;
  ShapedType type = op.getTableType();
  for (int64_t dim = 0, e = type.getRank(); dim < e; ++dim) {
    LaneExpr size = type.isDynamicDim(dim)
                        ? lanes.dim(op.getCos(), dim)
                        : lanes.constant(type.getDimSize(dim));
    // Remarks number indices by the dimensions of x.
    index.push_back(lanes.symbol(size, op.getTableMap().getDimPosition(dim)));
  }
  auto isOpaque = [](Value value) -> bool {
    return value.getDefiningOp<ApplyOp>();
  };
  auto getEntry = [&](Value table, int64_t slot) {
    index[op.getTablePairDim()] = lanes.constant(slot);
    return lanes.resolve(lanes.element(table, index), isOpaque);
  };
  for (int64_t pair = 0, e = slots[0].size(); pair < e; ++pair) {
    for (Value table : {op.getCos(), op.getSin()}) {
      LaneExpr first = getEntry(table, slots[0][pair]);
      LaneExpr second = getEntry(table, slots[1][pair]);
      if (first && first == second)
        continue;
      miss.lane = op.getWrittenLayout().getLane(pair, 0);
      miss.partner = op.getWrittenLayout().getLane(pair, 1);
      bool isNegated =
          table == op.getSin() && first && second && first == lanes.neg(second);
      miss.code = isNegated ? "sign-flip" : "unequal-tables";
      miss.found = lanes.str(first);
      miss.expected = lanes.str(second);
      return miss;
    }
  }
  return miss;
}

namespace {
struct RopeReportPass final
    : LanePass<mlir::rope::impl::RopeReportPassBase<RopeReportPass>> {
  using LanePass::LanePass;

  void runOnOperation() override;

private:
  RotationReport describe(ApplyOp op);
  void addBlocks(FunctionReport &report, FunctionOpInterface function,
                 LayoutChooser &chooser);
  void addMissed(FunctionReport &report, FunctionOpInterface copy);
};
} // namespace

RotationReport RopeReportPass::describe(ApplyOp op) {
  RotationReport report(op.getLoc());
  report.isPerLane = op.getPerLane();
  report.isConjugate = op.getConjugate();
  report.dim = op.getDim();
  report.type = op.getXType();
  report.read = op.getLayout();
  report.written = op.getWrittenLayout();
  report.cos = {getTableOrigin(op.getCos()), op.getCos().getType()};
  report.sin = {getTableOrigin(op.getSin()), op.getSin().getType()};
  if (op.getPerLane())
    report.miss = explainPerLane(op);
  return report;
}

static FoldReport describeFold(const LayoutDecision &decision) {
  ApplyLayouts sides = decision.getLayoutsOfSides();
  bool isReached = decision.refused &&
                   sides.read.hasSamePairMap(decision.target.read) &&
                   sides.written.hasSamePairMap(decision.target.written);
  if (decision.flow || isReached)
    return {FoldReport::Status::Foldable, ""};
  if (decision.isKept())
    return {FoldReport::Status::Kept, decision.getReason()};
  return {FoldReport::Status::AsAsked, ""};
}

static BlockReport describeBlock(const LayoutDecision &decision, Location loc) {
  BlockReport block(loc);
  block.numRotations = decision.applies.size();
  block.numPermutes = decision.permutes.size();
  block.decision = decision.flow ? stringifyLayoutKind(decision.kind) : "keep";
  block.before = decision.before;
  block.after = decision.after;
  block.reason = decision.getReason();
  return block;
}

/// What rope-fold-layout would do: the rotations that change together, then
/// permutations that no rotation is tied to.
void RopeReportPass::addBlocks(FunctionReport &report,
                               FunctionOpInterface function,
                               LayoutChooser &chooser) {
  if (layout == TargetLayout::Keep ||
      function.getName() == RopeDialect::kPrepareFunctionName)
    return;
  llvm::SmallPtrSet<Operation *, 8> seen;
  size_t index = 0;
  function->walk([&](ApplyOp op) {
    RotationReport &rotation = report.rotations[index++];
    if (!isa<RankedTensorType>(op.getX().getType()))
      return;
    LayoutDecision decision = chooser.decide(op);
    rotation.fold = describeFold(decision);
    if (seen.contains(op))
      return;
    seen.insert_range(decision.applies);
    seen.insert_range(decision.permutes);
    report.blocks.push_back(describeBlock(decision, op.getLoc()));
  });
  function->walk([&](PermuteOp op) {
    if (!isa<RankedTensorType>(op.getX().getType()) || seen.contains(op))
      return;
    std::pair<bool, LayoutFlow> removal = chooser.remove(op);
    BlockReport &block = report.blocks.emplace_back(op.getLoc());
    block.numPermutes = 1;
    block.decision = "keep";
    block.before.moved = chooser.getBytes(op);
    if (removal.first)
      return;
    block.after = block.before;
    if (std::optional<EdgeChoice> edges = chooser.findCheaperEdges(op))
      block.after.moved *= edges->after / edges->before;
    block.reason = describePinned(removal.second);
  });
}

/// Runs rope-raise on a copy of the function: what it raises there is not
/// raised yet, what it refuses is missed.
void RopeReportPass::addMissed(FunctionReport &report,
                               FunctionOpInterface copy) {
  copy->walk([&](ApplyOp op) {
    op->setAttr(kInProgram, UnitAttr::get(&getContext()));
  });
  LaneBudget budget = getRaiseBudget();
  for (const RaiseOutcome &outcome : raiseRotations(copy, budget).outcomes)
    if (!outcome.isRaised)
      report.missed.push_back(outcome);
  copy->walk([&](ApplyOp op) {
    if (!op->hasAttr(kInProgram))
      report.rotations.emplace_back(describe(op)).isRaised = false;
  });
}

void RopeReportPass::runOnOperation() {
  markAllAnalysesPreserved();
  OwningOpRef<ModuleOp> copy(cast<ModuleOp>(getOperation()->clone()));
  SmallVector<FunctionOpInterface> functions, copies;
  getOperation().walk([&](FunctionOpInterface op) { functions.push_back(op); });
  copy->walk([&](FunctionOpInterface op) { copies.push_back(op); });
  WeightArguments arguments(getOperation(), weights);
  LayoutChooser chooser(layout, kernel, weights, arguments.getOptions());
  std::vector<FunctionReport> reports;
  for (auto [function, functionCopy] : llvm::zip_equal(functions, copies)) {
    if (function.isExternal())
      continue;
    FunctionReport &report = reports.emplace_back(function.getLoc());
    report.name = function.getName().str();
    function->walk(
        [&](ApplyOp op) { report.rotations.push_back(describe(op)); });
    addBlocks(report, function, chooser);
    // Where rope-raise runs.
    if (isa<func::FuncOp>(function))
      addMissed(report, functionCopy);
  }

  std::string text;
  llvm::raw_string_ostream os(text);
  if (format == ReportFormat::JSON)
    printJSON(reports, os);
  else
    printText(reports, os);
  if (output.empty()) {
    llvm::errs() << text;
    return;
  }
  std::string message;
  std::unique_ptr<llvm::ToolOutputFile> file = openOutputFile(output, &message);
  if (!file) {
    emitError(UnknownLoc::get(&getContext())) << message;
    return signalPassFailure();
  }
  file->os() << text;
  file->keep();
}
