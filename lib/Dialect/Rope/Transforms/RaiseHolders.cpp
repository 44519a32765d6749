//===- RaiseHolders.cpp - Tensors that hold an expression -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Finds the values of the program of which a given expression is an element.
//===----------------------------------------------------------------------===//

#include "RaiseProofDetail.h"
#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include <deque>

using namespace mlir;
using namespace mlir::rope;

/// Elements that are looked at for one pair of tables.
static constexpr int64_t maxElements = 1 << 15;

LaneHolders::LaneHolders(LaneContext &lanes, Operation *root) : lanes(lanes) {
  int64_t number = 0;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) { order[op] = ++number; });
}

void LaneHolders::add(LaneExpr expr, Value value, ArrayRef<LaneExpr> indices,
                      Region &region) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!expr || !type || type.getEncoding() ||
      !value.getParentRegion()->isAncestor(&region))
    return;
  int64_t position =
      value.getDefiningOp() ? order.lookup(value.getDefiningOp()) : 0;
  SmallVector<Holder, 2> &all = holders[expr];
  auto *it = llvm::find_if(
      all, [&](const Holder &other) { return position < other.order; });
  all.insert(it, {value, SmallVector<LaneExpr, 4>(indices), position});
}

/// What one point of a structured op reads: its expansion may have looked
/// through that already.
static void
forEachRead(LaneContext &lanes, const LaneAtom *atom,
            llvm::function_ref<void(Value, ArrayRef<LaneExpr>)> fn) {
  auto op = atom->value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics())
    return;
  AffineMap map = op.getIndexingMapMatchingResult(cast<OpResult>(atom->value));
  if (!map.isProjectedPermutation())
    return;
  SmallVector<LaneExpr> loops(op.getNumLoops());
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), atom->args))
    loops[cast<AffineDimExpr>(expr).getPosition()] = index;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!isa<RankedTensorType>(input->get().getType()))
      continue;
    SmallVector<LaneExpr> indices;
    for (AffineExpr expr : op.getMatchingIndexingMap(input).getResults()) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        indices.push_back(loops[dim.getPosition()]);
      else if (auto number = dyn_cast<AffineConstantExpr>(expr))
        indices.push_back(lanes.constant(number.getValue()));
    }
    if (indices.size() == op.getMatchingIndexingMap(input).getNumResults() &&
        llvm::all_of(indices, [](LaneExpr index) { return bool(index); }))
      fn(input->get(), indices);
  }
}

void LaneHolders::collect(Value value, ArrayRef<LaneExpr> indices,
                          Region &region) {
  std::deque<const LaneAtom *> queue;
  auto touch = [&](const LaneAtom *atom) {
    if (atom->isElement() && seen.insert(atom).second)
      queue.push_back(atom);
  };
  lanes.walk(lanes.element(value, indices), touch);
  for (int64_t i = 0; i < maxElements && !queue.empty(); ++i) {
    const LaneAtom *atom = queue.front();
    queue.pop_front();
    if (atom->number == 0)
      add(lanes.resolve(lanes.atom(atom)), atom->value, atom->args, region);
    if (LaneExpr expr = lanes.expand(atom))
      lanes.walk(expr, touch);
    for (const ConstantRead &read : lanes.getConstantReads(atom))
      if (read.part == 0)
        add(read.expr, read.value, read.indices, region);
    forEachRead(lanes, atom, [&](Value input, ArrayRef<LaneExpr> at) {
      lanes.walk(lanes.element(input, at), touch);
    });
  }
}

ArrayRef<LaneHolders::Holder> LaneHolders::get(LaneExpr expr) const {
  auto it = holders.find(expr);
  if (it == holders.end())
    return {};
  return it->second;
}

/// Notes which dimensions are divided in an index.
void RotationProver::noteSplits(const Proof &proof, LaneExpr index) {
  for (const LaneTerm &term : index.getTerms()) {
    if (term.factors.size() != 1 ||
        term.factors.front()->kind != LaneAtom::Kind::FloorDiv)
      continue;
    ArrayRef<LaneExpr> args = term.factors.front()->args;
    std::optional<int64_t> inner = args[1].getConstant();
    auto it = proof.symbolDim.find(args[0].getSingleAtom());
    if (inner && it != proof.symbolDim.end())
      splits.push_back({it->second, *inner});
  }
}

bool RotationProver::getIndex(const Proof &proof, Value value,
                              ArrayRef<LaneExpr> indices, ElementIndex &index) {
  if (!isa<RankedTensorType>(value.getType()))
    return false;
  for (LaneExpr arg : indices) {
    ViewCoordinate &coordinate = index.emplace_back();
    for (const LaneTerm &term : arg.getTerms()) {
      if (term.factors.empty()) {
        coordinate.offset = term.coefficient;
        continue;
      }
      auto it = proof.symbolDim.find(term.factors.front());
      if (term.factors.size() != 1 || it == proof.symbolDim.end()) {
        noteSplits(proof, arg);
        return false;
      }
      coordinate.terms.push_back({it->second, term.coefficient});
    }
    llvm::sort(coordinate.terms, [](const ViewTerm &a, const ViewTerm &b) {
      return a.dim < b.dim;
    });
  }
  return true;
}
