//===- RaiseTable.cpp - From cos and sin to rope.table ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Asks for the proof of every pair of tables that a rope.apply reads, and lets
// applications whose tables are the same values share one rope.table.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include "rope/Dialect/Rope/Transforms/RaiseReport.h"
#include <map>
#include <tuple>

using namespace mlir;
using namespace mlir::rope;

/// Lets the application read the new tables.
static void replaceTables(RewriterBase &rewriter, ApplyOp apply, TableOp table,
                          const TableProof &proof) {
  SmallVector<AffineExpr> exprs;
  for (int64_t dim : proof.dims)
    exprs.push_back(rewriter.getAffineDimExpr(dim));
  exprs.push_back(rewriter.getAffineDimExpr(apply.getDim()));
  AffineMap map =
      AffineMap::get(apply.getRank(), 0, exprs, rewriter.getContext());
  bool isConjugate = apply.getConjugate() != proof.isNegated;
  rewriter.modifyOpInPlace(apply, [&] {
    apply.getCosMutable().assign(table.getResult(0));
    apply.getSinMutable().assign(table.getResult(1));
    apply.setTableMap(map);
    apply.setConjugate(isConjugate);
    apply.setPerLane(proof.isPerLane);
  });
}

bool rope::raiseTables(RewriterBase &rewriter, Operation *root,
                       LaneBudget &budget) {
  struct Candidate {
    ApplyOp apply;
    std::optional<TableProof> proof;
  };
  std::vector<Candidate> candidates;
  root->walk([&](ApplyOp apply) {
    if (isa<RankedTensorType>(apply.getCos().getType()))
      candidates.push_back({apply, std::nullopt});
  });
  if (candidates.empty())
    return false;
  LaneContext lanes(budget);
  lanes.setKeepsAnnotations();
  TableProver prover(lanes);
  LaneHolders holders(lanes, root);

  // The engine knows values by address: all is proved before any op is made.
  // All layers read the same tables, mostly: each pair is proved once.
  using Pair = std::tuple<void *, void *, const void *, const void *, bool>;
  std::map<Pair, unsigned> proved;
  for (auto [number, candidate] : llvm::enumerate(candidates)) {
    ApplyOp apply = candidate.apply;
    Pair pair(apply.getCos().getAsOpaquePointer(),
              apply.getSin().getAsOpaquePointer(),
              apply.getTableMapAttr().getAsOpaquePointer(),
              apply.getLayout().getAsOpaquePointer(), apply.getPerLane());
    auto [it, isNew] = proved.try_emplace(pair, number);
    if (!isNew) {
      candidate.proof = candidates[it->second].proof;
      continue;
    }
    StringRef reason;
    budget.begin(getRaiseShare(apply.getLayout().getHeadDim()));
    candidate.proof = prover.prove(apply, reason);
    if (budget.isSpent()) {
      candidate.proof.reset();
      reason = "the analysis has spent its budget";
    }
    if (!reason.empty())
      emitRemark(candidate.apply.getLoc())
          << "[table-kept] the tables are not raised: " << reason;
  }
  std::map<SmallVector<const void *>, TableOp> known;
  bool changed = false;
  for (Candidate &candidate : candidates) {
    if (!candidate.proof)
      continue;
    auto [it, isNew] = known.try_emplace(candidate.proof->getKey());
    if (isNew) {
      ApplyOp apply = candidate.apply;
      holders.clear();
      budget.begin(getRaiseShare(apply.getLayout().getHeadDim()));
      prover.collectHolders(apply, *candidate.proof, holders);
      it->second = emitTable(rewriter, apply.getLoc(), lanes, holders,
                             *candidate.proof, root);
      if (!it->second)
        emitRemark(apply.getLoc())
            << "[table-kept] the tables are not raised: positions or "
               "frequencies are computed in a way that is not known";
    }
    if (!it->second)
      continue;
    replaceTables(rewriter, candidate.apply, it->second, *candidate.proof);
    changed = true;
  }
  return changed;
}
