//===- TestLaneEval.cpp - Print the lanes of values -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the lane engine makes of tagged values, for FileCheck. An op with
// `lane.print` has each lane of its results printed: the dimensions listed in
// the attribute (the last one, if it is a unit) are enumerated, the others stay
// symbolic. Results of ops with `lane.opaque` are not looked through.
//===----------------------------------------------------------------------===//

#include "LaneTestPasses.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Pass/Pass.h"
#include "rope/Analysis/LaneSemantics.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::rope;

SmallVector<SmallVector<int64_t>>
mlir::rope::test::enumerateIndices(ArrayRef<int64_t> sizes) {
  SmallVector<SmallVector<int64_t>> all;
  int64_t count = 1;
  for (int64_t size : sizes)
    count *= size;
  for (int64_t linear = 0; linear < count; ++linear) {
    SmallVector<int64_t> at(sizes.size());
    int64_t rest = linear;
    for (int64_t dim = static_cast<int64_t>(sizes.size()) - 1; dim >= 0;
         --dim) {
      at[dim] = rest % sizes[dim];
      rest /= sizes[dim];
    }
    all.push_back(at);
  }
  return all;
}

namespace {
struct TestLaneEvalPass
    : LanePass<PassWrapper<TestLaneEvalPass, OperationPass<ModuleOp>>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestLaneEvalPass)

  StringRef getArgument() const final { return "test-lane-eval"; }
  StringRef getDescription() const final {
    return "Print the lanes of values tagged with lane.print";
  }
  void runOnOperation() override;
};
} // namespace

/// The dimensions of a value that are enumerated.
static SmallVector<int64_t> getLaneDims(Operation *op, ShapedType type) {
  if (ArrayAttr dims = op->getAttrOfType<ArrayAttr>("lane.print"))
    return llvm::map_to_vector(dims.getAsRange<IntegerAttr>(),
                               [](IntegerAttr dim) { return dim.getInt(); });
  if (type.getRank() == 0)
    return {};
  return {type.getRank() - 1};
}

static void printLane(LaneContext &context, LaneExpr lane, StringRef label,
                      raw_ostream &os) {
  LaneExpr resolved = context.resolve(lane, [](Value value) {
    Operation *op = value.getDefiningOp();
    return op && op->hasAttr("lane.opaque");
  });
  os << "  " << label;
  context.print(resolved, os);
  // An element that is left was not understood, unless it was to be kept.
  context.walk(resolved, [&](const LaneAtom *atom) {
    if (!atom->isElement())
      return;
    Operation *op = atom->value.getDefiningOp();
    if (op && !op->hasAttr("lane.opaque") && !context.expand(atom))
      os << "  // stopped at " << op->getName() << ": "
         << context.getStoppingReason();
  });
  os << "\n";
}

static LogicalResult printValue(Value value, raw_ostream &os) {
  LaneContext context;
  Operation *op = value.getDefiningOp();
  SmallVector<LaneExpr> indices;
  SmallVector<int64_t> lanes, sizes;
  if (ShapedType type = dyn_cast<ShapedType>(value.getType())) {
    if (!type.hasRank())
      return op->emitError("lane.print on a result without a rank");
    lanes = getLaneDims(op, type);
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      indices.push_back(context.symbol(context.dim(value, dim)));
    for (int64_t dim : lanes) {
      if (dim < 0 || dim >= type.getRank() || type.isDynamicDim(dim))
        return op->emitError("lane.print lists a dimension without a size");
      sizes.push_back(type.getDimSize(dim));
    }
  }
  os << "// " << op->getName() << " " << value.getType() << "\n";
  for (ArrayRef<int64_t> at : test::enumerateIndices(sizes)) {
    for (auto [dim, index] : llvm::zip_equal(lanes, at))
      indices[dim] = context.constant(index);
    std::string label;
    llvm::raw_string_ostream stream(label);
    if (!indices.empty()) {
      stream << "[";
      llvm::interleaveComma(indices, stream, [&](LaneExpr index) {
        context.print(index, stream);
      });
      stream << "] ";
    }
    LaneValue lane = context.elementValue(value, indices);
    printLane(context, lane.re, label + (lane.isComplex() ? "re = " : "= "),
              os);
    if (lane.isComplex())
      printLane(context, lane.im, label + "im = ", os);
  }
  return success();
}

void TestLaneEvalPass::runOnOperation() {
  WalkResult walk = getOperation().walk([](Operation *op) {
    if (op->hasAttr("lane.print"))
      for (Value result : op->getResults())
        if (failed(printValue(result, llvm::outs())))
          return WalkResult::interrupt();
    return WalkResult::advance();
  });
  if (walk.wasInterrupted())
    signalPassFailure();
}

void mlir::rope::test::registerTestLaneEvalPass() {
  PassRegistration<TestLaneEvalPass>();
}
