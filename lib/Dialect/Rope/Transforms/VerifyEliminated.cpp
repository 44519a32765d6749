//===- VerifyEliminated.cpp - Nothing left on rotary paths ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Walks from every rope.apply up to the projection and down to the contraction,
// with the dimensions that hold lanes. It shares no code with what raises and
// folds, and an op that it does not know is an error.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/IR/Globals.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEVERIFYELIMINATEDPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

static bool isComplex(Operation *op) {
  return isa_and_present<complex::ComplexDialect>(op->getDialect());
}

namespace {

/// A value and the dimensions that number the lanes of a head, outermost first;
/// the innermost `numLanes` indices of them are one head.
struct LaneValue {
  Value value;
  SmallVector<int64_t> dims;
};

/// The path of one application.
class PathChecker {
public:
  PathChecker(ApplyOp root, DenseSet<std::pair<Operation *, StringRef>> &seen)
      : root(root), numLanes(root.getLayout().getHeadDim()), reported(seen) {}

  bool run() {
    if (!isa<RankedTensorType>(root.getX().getType())) {
      report(root, "memory was not followed: check before bufferization");
      return failedAny;
    }
    goUp({root.getX(), {static_cast<int64_t>(root.getDim())}});
    goDown({root.getResult(0), {static_cast<int64_t>(root.getDim())}});
    while (!worklist.empty()) {
      auto [lane, up] = worklist.pop_back_val();
      if (up)
        visitProducer(lane);
      else
        for (OpOperand &use : lane.value.getUses())
          visitUse(use, lane.dims);
    }
    return failedAny;
  }

private:
  void report(Operation *op, StringRef what) {
    failedAny = true;
    if (!reported.insert({op, what}).second)
      return;
    InFlightDiagnostic diagnostic = op->emitError(what);
    if (op != root)
      diagnostic.attachNote(root.getLoc()) << "on the path of this application";
  }

  void goUp(LaneValue lane) { push(std::move(lane), /*up=*/true); }
  void goDown(LaneValue lane) { push(std::move(lane), /*up=*/false); }
  void push(LaneValue lane, bool up) {
    if (!lane.dims.empty() && visited[up].insert(lane.value).second)
      worklist.push_back({std::move(lane), up});
  }

  void visitProducer(const LaneValue &lane);
  void visitUse(OpOperand &use, ArrayRef<int64_t> dims);

  bool checkStructured(linalg::LinalgOp op,
                       const llvm::SmallBitVector &laneLoops);
  llvm::SmallBitVector getLoops(AffineMap map, ArrayRef<int64_t> dims);
  SmallVector<int64_t> getDims(AffineMap map,
                               const llvm::SmallBitVector &loops);
  void checkOrder(linalg::LinalgOp op, AffineMap from, AffineMap to,
                  const llvm::SmallBitVector &loops);
  void checkConcat(tensor::ConcatOp op, ArrayRef<int64_t> dims);
  bool checkStrides(Operation *op, ArrayRef<OpFoldResult> strides,
                    ArrayRef<int64_t> dims);
  SmallVector<int64_t> toWide(RankedTensorType wideType,
                              ArrayRef<ReassociationIndices> groups,
                              ArrayRef<int64_t> flatDims);
  static SmallVector<int64_t> toFlat(ArrayRef<ReassociationIndices> groups,
                                     ArrayRef<int64_t> wideDims);

  ApplyOp root;
  int64_t numLanes;
  DenseSet<std::pair<Operation *, StringRef>> &reported;
  DenseSet<Value> visited[2];
  SmallVector<std::pair<LaneValue, bool>> worklist;
  bool failedAny = false;
};

} // namespace

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

llvm::SmallBitVector PathChecker::getLoops(AffineMap map,
                                           ArrayRef<int64_t> dims) {
  llvm::SmallBitVector loops(map.getNumDims());
  for (int64_t dim : dims)
    map.getResult(dim).walk([&](AffineExpr expr) {
      if (AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr))
        loops.set(loop.getPosition());
    });
  return loops;
}

SmallVector<int64_t> PathChecker::getDims(AffineMap map,
                                          const llvm::SmallBitVector &loops) {
  SmallVector<int64_t> dims;
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    for (int loop : loops.set_bits())
      if (expr.isFunctionOfDim(loop) && !llvm::is_contained(dims, dim))
        dims.push_back(dim);
  return dims;
}

/// The innermost dimensions of a group that together hold a head.
SmallVector<int64_t> PathChecker::toWide(RankedTensorType wideType,
                                         ArrayRef<ReassociationIndices> groups,
                                         ArrayRef<int64_t> flatDims) {
  SmallVector<int64_t> dims;
  for (int64_t flat : flatDims) {
    int64_t lanes = 1;
    SmallVector<int64_t> inner;
    for (int64_t dim : llvm::reverse(groups[flat])) {
      if (lanes >= numLanes)
        break;
      // Where a dimension of one index stands says nothing.
      if (wideType.getDimSize(dim) == 1)
        continue;
      inner.push_back(dim);
      // A dynamic dimension is outside the head, or holds all of it.
      lanes = wideType.isDynamicDim(dim) ? numLanes
                                         : lanes * wideType.getDimSize(dim);
    }
    dims.append(inner.rbegin(), inner.rend());
  }
  return dims;
}

SmallVector<int64_t> PathChecker::toFlat(ArrayRef<ReassociationIndices> groups,
                                         ArrayRef<int64_t> wideDims) {
  SmallVector<int64_t> dims;
  for (auto [flat, group] : llvm::enumerate(groups))
    if (llvm::any_of(
            group, [&](int64_t d) { return llvm::is_contained(wideDims, d); }))
      dims.push_back(flat);
  return dims;
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

/// Reports complex arithmetic and lane gathers in the body; false if the path
/// ends here.
bool PathChecker::checkStructured(linalg::LinalgOp op,
                                  const llvm::SmallBitVector &laneLoops) {
  bool complexBody = false, gathers = false;
  op.getBlock()->walk([&](Operation *inner) {
    complexBody |= isComplex(inner);
    tensor::ExtractOp extract = dyn_cast<tensor::ExtractOp>(inner);
    if (!extract)
      return;
    // Rows by position are no reorder; a lane computed from the lane is.
    for (Value index : extract.getIndices()) {
      SmallVector<Value> pending = {index};
      DenseSet<Value> done;
      while (!pending.empty()) {
        Value value = pending.pop_back_val();
        Operation *def = value.getDefiningOp();
        if (!def || !done.insert(value).second)
          continue;
        if (linalg::IndexOp number = dyn_cast<linalg::IndexOp>(def)) {
          gathers |= laneLoops.test(number.getDim()) && value != index;
          continue;
        }
        if (def->getBlock() == op.getBlock())
          pending.append(def->operand_begin(), def->operand_end());
      }
    }
  });
  for (AffineMap map : op.getIndexingMapsArray())
    for (AffineExpr expr : map.getResults())
      for (int loop : laneLoops.set_bits())
        gathers |= !isa<AffineDimExpr>(expr) && expr.isFunctionOfDim(loop);
  if (complexBody)
    report(op, "complex arithmetic left on a rotary path");
  if (gathers)
    report(op, "lane gather left on a rotary path");
  return !complexBody && !gathers;
}

void PathChecker::checkOrder(linalg::LinalgOp op, AffineMap from, AffineMap to,
                             const llvm::SmallBitVector &loops) {
  auto order = [&](AffineMap map) {
    SmallVector<unsigned> positions;
    for (AffineExpr expr : map.getResults())
      if (AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr))
        if (loops.test(loop.getPosition()))
          positions.push_back(loop.getPosition());
    return positions;
  };
  SmallVector<unsigned> first = order(from), second = order(to);
  if (first.size() > 1 && first.size() == second.size() && first != second)
    report(op, "transpose of lanes left on a rotary path");
}

bool PathChecker::checkStrides(Operation *op, ArrayRef<OpFoldResult> strides,
                               ArrayRef<int64_t> dims) {
  for (int64_t dim : dims)
    if (!isConstantIntValue(strides[dim], 1)) {
      report(op, "strided access to lanes left on a rotary path");
      return false;
    }
  return true;
}

/// Parts of one head put together in another order.
void PathChecker::checkConcat(tensor::ConcatOp op, ArrayRef<int64_t> dims) {
  if (!llvm::is_contained(dims, static_cast<int64_t>(op.getDim())))
    return;
  std::optional<int64_t> last;
  Value source;
  for (Value input : op.getInputs()) {
    tensor::ExtractSliceOp slice =
        input.getDefiningOp<tensor::ExtractSliceOp>();
    if (!slice || slice.getSourceType().getRank() != op.getRank())
      continue;
    std::optional<int64_t> offset =
        getConstantIntValue(slice.getMixedOffsets()[op.getDim()]);
    if (source == slice.getSource() && last && offset && *offset <= *last)
      report(op, "lanes are put together in another order on a rotary path");
    source = slice.getSource();
    last = offset;
  }
}

//===----------------------------------------------------------------------===//
// Walks
//===----------------------------------------------------------------------===//

void PathChecker::visitProducer(const LaneValue &lane) {
  Operation *op = lane.value.getDefiningOp();
  // An argument, of the function or of a region around the path; a weight.
  if (!op || op->hasTrait<OpTrait::ConstantLike>() ||
      isa<tensor::EmptyOp, tensor::SplatOp, GlobalLoadOpInterface>(op))
    return;
  if (ApplyOp apply = dyn_cast<ApplyOp>(op))
    return goUp({apply.getX(), lane.dims});
  if (PermuteOp permute = dyn_cast<PermuteOp>(op)) {
    report(op, "permutation of lanes left on a rotary path");
    return goUp({permute.getX(), lane.dims});
  }
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op)) {
    AffineMap resultMap =
        structured.getIndexingMapMatchingResult(cast<OpResult>(lane.value));
    llvm::SmallBitVector loops = getLoops(resultMap, lane.dims);
    if (!checkStructured(structured, loops))
      return;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<RankedTensorType>(operand.get().getType()) ||
          (structured.isDpsInit(&operand) &&
           !structured.payloadUsesValueFromOperand(&operand)))
        continue;
      AffineMap map = structured.getMatchingIndexingMap(&operand);
      checkOrder(structured, map, resultMap, loops);
      goUp({operand.get(), getDims(map, loops)});
    }
    structured.getBlock()->walk([&](tensor::ExtractOp extract) {
      SmallVector<int64_t> dims;
      for (auto [dim, index] : llvm::enumerate(extract.getIndices()))
        if (linalg::IndexOp number = index.getDefiningOp<linalg::IndexOp>())
          if (loops.test(number.getDim()))
            dims.push_back(dim);
      goUp({extract.getTensor(), dims});
    });
    return;
  }
  if (isComplex(op))
    return report(op, "complex arithmetic left on a rotary path");
  if (tensor::ExpandShapeOp expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return goUp(
        {expand.getSrc(), toFlat(expand.getReassociationIndices(), lane.dims)});
  if (tensor::CollapseShapeOp collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return goUp({collapse.getSrc(),
                 toWide(collapse.getSrcType(),
                        collapse.getReassociationIndices(), lane.dims)});
  if (tensor::ExtractSliceOp slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    SmallVector<int64_t> dims;
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    int64_t next = 0;
    for (int64_t dim = 0; dim < slice.getSourceType().getRank(); ++dim)
      if (!dropped.test(dim) && llvm::is_contained(lane.dims, next++))
        dims.push_back(dim);
    if (checkStrides(op, slice.getMixedStrides(), dims))
      goUp({slice.getSource(), dims});
    return;
  }
  if (tensor::InsertSliceOp insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    if (!checkStrides(op, insert.getMixedStrides(), lane.dims))
      return;
    goUp({insert.getDest(), lane.dims});
    SmallVector<int64_t> dims;
    llvm::SmallBitVector dropped = insert.getDroppedDims();
    int64_t next = 0;
    for (int64_t dim = 0; dim < insert.getDestType().getRank(); ++dim) {
      if (dropped.test(dim))
        continue;
      if (llvm::is_contained(lane.dims, dim))
        dims.push_back(next);
      ++next;
    }
    return goUp({insert.getSource(), dims});
  }
  if (tensor::ConcatOp concat = dyn_cast<tensor::ConcatOp>(op)) {
    checkConcat(concat, lane.dims);
    for (Value input : concat.getInputs())
      goUp({input, lane.dims});
    return;
  }
  if (isa<tensor::CastOp, tensor::PadOp, shard::ShardOp>(op))
    return goUp({op->getOperand(0), lane.dims});
  if (tensor::ReshapeOp reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    RankedTensorType type =
        dyn_cast<RankedTensorType>(reshape.getSource().getType());
    if (type && type.getRank() > 0 &&
        llvm::is_contained(lane.dims, reshape.getResultType().getRank() - 1))
      return goUp({reshape.getSource(), {type.getRank() - 1}});
    return report(op, "reshape of lanes that was not followed");
  }
  if (OpTrait::hasElementwiseMappableTraits(op)) {
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        goUp({operand, lane.dims});
    return;
  }
  report(op, "unknown op on a rotary path: it may re-order lanes");
}

void PathChecker::visitUse(OpOperand &use, ArrayRef<int64_t> dims) {
  Operation *op = use.getOwner();
  // A permutation reports itself; another application has its own path.
  if (isa<ApplyOp, tensor::DimOp>(op) || op->hasTrait<OpTrait::IsTerminator>())
    return;
  if (PermuteOp permute = dyn_cast<PermuteOp>(op)) {
    // An init is never read.
    if (&use != &permute.getXMutable())
      return;
    report(op, "permutation of lanes left on a rotary path");
    return goDown({op->getResult(0), SmallVector<int64_t>(dims)});
  }
  if (linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op)) {
    if (structured.isDpsInit(&use) &&
        !structured.payloadUsesValueFromOperand(&use))
      return;
    AffineMap map = structured.getMatchingIndexingMap(&use);
    llvm::SmallBitVector loops = getLoops(map, dims);
    if (!checkStructured(structured, loops))
      return;
    for (OpResult result : op->getResults()) {
      AffineMap resultMap = structured.getIndexingMapMatchingResult(result);
      checkOrder(structured, map, resultMap, loops);
      // No dimension left: the contraction over the head, or a norm.
      goDown({result, getDims(resultMap, loops)});
    }
    return;
  }
  if (isComplex(op))
    return report(op, "complex arithmetic left on a rotary path");
  if (tensor::ExtractOp extract = dyn_cast<tensor::ExtractOp>(op)) {
    linalg::LinalgOp user = op->getParentOfType<linalg::LinalgOp>();
    if (!user)
      return report(op, "lane gather left on a rotary path");
    // Read inside a body: the op around it is the user.
    llvm::SmallBitVector loops(user.getNumLoops());
    for (int64_t dim : dims)
      if (linalg::IndexOp index =
              extract.getIndices()[dim].getDefiningOp<linalg::IndexOp>())
        loops.set(index.getDim());
    if (loops.none())
      return report(user, "lane gather left on a rotary path");
    if (checkStructured(user, loops))
      for (OpResult result : user->getResults())
        goDown({result,
                getDims(user.getIndexingMapMatchingResult(result), loops)});
    return;
  }
  if (tensor::ExpandShapeOp expand = dyn_cast<tensor::ExpandShapeOp>(op))
    return goDown(
        {expand.getResult(), toWide(expand.getResultType(),
                                    expand.getReassociationIndices(), dims)});
  if (tensor::CollapseShapeOp collapse = dyn_cast<tensor::CollapseShapeOp>(op))
    return goDown({collapse.getResult(),
                   toFlat(collapse.getReassociationIndices(), dims)});
  if (tensor::ExtractSliceOp slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    if (!checkStrides(op, slice.getMixedStrides(), dims))
      return;
    SmallVector<int64_t> kept;
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    int64_t next = 0;
    for (int64_t dim = 0; dim < slice.getSourceType().getRank(); ++dim) {
      if (dropped.test(dim))
        continue;
      if (llvm::is_contained(dims, dim))
        kept.push_back(next);
      ++next;
    }
    return goDown({slice.getResult(), kept});
  }
  if (tensor::InsertSliceOp insert = dyn_cast<tensor::InsertSliceOp>(op)) {
    SmallVector<int64_t> full(dims);
    if (use.getOperandNumber() == 0) {
      full.clear();
      llvm::SmallBitVector dropped = insert.getDroppedDims();
      int64_t next = 0;
      for (int64_t dim = 0; dim < insert.getDestType().getRank(); ++dim)
        if (!dropped.test(dim) && llvm::is_contained(dims, next++))
          full.push_back(dim);
    }
    if (checkStrides(op, insert.getMixedStrides(), full))
      goDown({insert.getResult(), full});
    return;
  }
  if (tensor::ConcatOp concat = dyn_cast<tensor::ConcatOp>(op)) {
    checkConcat(concat, dims);
    return goDown({concat.getResult(), SmallVector<int64_t>(dims)});
  }
  if (isa<tensor::CastOp, tensor::PadOp, shard::ShardOp>(op))
    return goDown({op->getResult(0), SmallVector<int64_t>(dims)});
  if (tensor::ReshapeOp reshape = dyn_cast<tensor::ReshapeOp>(op)) {
    RankedTensorType type =
        cast<RankedTensorType>(reshape.getSource().getType());
    if (use.getOperandNumber() == 0 && reshape.getResultType().hasRank() &&
        llvm::is_contained(dims, type.getRank() - 1))
      return goDown(
          {reshape.getResult(), {reshape.getResultType().getRank() - 1}});
    return report(op, "reshape of lanes that was not followed");
  }
  if (OpTrait::hasElementwiseMappableTraits(op)) {
    for (OpResult result : op->getResults())
      goDown({result, SmallVector<int64_t>(dims)});
    return;
  }
  report(op, "unknown op on a rotary path: it may re-order lanes");
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct RopeVerifyEliminatedPass final
    : mlir::rope::impl::RopeVerifyEliminatedPassBase<RopeVerifyEliminatedPass> {
  using Base::Base;

  void runOnOperation() override {
    DenseSet<std::pair<Operation *, StringRef>> reported;
    bool failedAny = false;
    getOperation()->walk([&](Operation *op) {
      if (ApplyOp apply = dyn_cast<ApplyOp>(op))
        failedAny |= PathChecker(apply, reported).run();
      // A rotation that was never raised has no rope.apply to start from.
      if (isa<complex::MulOp>(op) && isLive(op)) {
        op->emitError("complex multiplication left: a rotation that was not "
                      "raised");
        failedAny = true;
      }
    });
    if (failedAny)
      signalPassFailure();
    markAllAnalysesPreserved();
  }

private:
  /// Whether a tensor is made of it that someone reads.
  static bool isLive(Operation *op) {
    linalg::LinalgOp user = op->getParentOfType<linalg::LinalgOp>();
    return user ? !user->use_empty() : !op->use_empty();
  }
};
} // namespace
