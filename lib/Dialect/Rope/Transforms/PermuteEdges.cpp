//===- PermuteEdges.cpp - Where a permutation costs least -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A permutation that nothing absorbs can stand elsewhere: the flow goes on past
// what cannot move, with a permutation at each edge, and what is cheapest wins.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/LayoutChoice.h"

using namespace mlir;
using namespace mlir::rope;

/// Flows that are tried for one permutation; each is as long as what it moves.
static constexpr int kMaxTries = 64;

SmallVector<LayoutChange> rope::getLayoutChanges(const LayoutFlow &flow) {
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

/// What does not move, though it could.
struct LayoutChooser::Cuts {
  SmallVector<Operation *> ops;
};

static int64_t getNumUnknownSizes(Type type) {
  ShapedType shaped = dyn_cast<ShapedType>(type);
  return shaped && shaped.hasRank() ? shaped.getNumDynamicDims() : INT64_MAX;
}

/// One `rope.permute` that does it, or nothing.
static std::optional<PlacedPermute>
placePermute(LayoutEdge edge, ArrayRef<LayoutChange> changes) {
  RankedTensorType type = dyn_cast<RankedTensorType>(edge.value.getType());
  if (!type || !edge.shuffle.isSingleDim())
    return std::nullopt;
  int64_t dim = edge.shuffle.getDim(), size = type.getDimSize(dim);
  SmallVector<WeightMove> moves = describeMoves(edge.shuffle, size, changes);
  // Parts would be taken out and put back.
  if (moves.size() != 1 || !moves[0].from || moves[0].start != 0 ||
      moves[0].heads * moves[0].headDim != size)
    return std::nullopt;
  return PlacedPermute{std::move(edge), moves[0].from, moves[0].to, dim};
}

std::optional<EdgeChoice>
LayoutChooser::placeAtEdges(PermuteOp op, LayoutFlow::Towards towards,
                            const Cuts &cuts) {
  LayoutFlowOptions options = allowed;
  options.applyFollows = true;
  options.getTarget = [](ApplyOp other) {
    return ApplyLayouts{other.getLayout(), other.getWrittenLayout()};
  };
  // Every call would permute a weight: it is an edge as any other.
  if (weights == WeightPlacement::Inline) {
    options.whyArgumentStays = nullptr;
    options.whyGlobalStays = nullptr;
  }
  options.keptOps.insert(cuts.ops.begin(), cuts.ops.end());
  std::optional<LayoutFlow> flow;
  for (int tries = 0;; ++tries) {
    flow.emplace(options);
    if (succeeded(flow->run(op, towards)))
      break;
    bool isNew = false;
    if (Operation *blocking = flow->getBlockingOp())
      isNew |= options.keptOps.insert(blocking).second;
    if (Value blocking = flow->getBlockingValue())
      isNew |= options.keptValues.insert(blocking).second;
    if (!isNew || tries == kMaxTries)
      return std::nullopt;
  }
  EdgeChoice choice{std::move(*flow), {}, 0, 0};
  SmallVector<LayoutChange> changes = getLayoutChanges(choice.flow);
  for (size_t index = 0, e = changes.size(); index < e; ++index)
    changes.push_back({changes[index].second, changes[index].first});
  for (LayoutEdge &edge : choice.flow.getEdges()) {
    // Nothing says how large it is.
    if (getNumUnknownSizes(edge.value.getType()) >
        getNumUnknownSizes(op.getXType()))
      return std::nullopt;
    choice.after += getTensorBytes(edge.value.getType());
    std::optional<PlacedPermute> placed =
        placePermute(std::move(edge), changes);
    if (!placed)
      return std::nullopt;
    choice.permutes.push_back(std::move(*placed));
  }
  for (PermuteOp gone : choice.flow.getPermutes())
    choice.before += getTensorBytes(gone.getXType());
  return choice;
}

std::optional<EdgeChoice> LayoutChooser::findCheaperEdges(PermuteOp op) {
  if (!isa<RankedTensorType>(op.getX().getType()))
    return std::nullopt;
  std::optional<EdgeChoice> best;
  auto isBetter = [&](const EdgeChoice &choice) {
    return best ? choice.after - choice.before < best->after - best->before
                : choice.after < choice.before;
  };
  for (LayoutFlow::Towards towards :
       {LayoutFlow::Towards::Producers, LayoutFlow::Towards::Users}) {
    Cuts cuts;
    std::optional<EdgeChoice> current = placeAtEdges(op, towards, cuts);
    int tries = 0;
    // Less may have to move than can: cut before something gets larger.
    for (bool isImproved = current.has_value(); isImproved;) {
      isImproved = false;
      llvm::SetVector<Operation *> touched;
      for (const auto &[value, shuffle] : current->flow.getValues()) {
        if (Operation *source = value.getDefiningOp())
          touched.insert(source);
        for (Operation *user : value.getUsers())
          touched.insert(user);
      }
      touched.remove(op);
      for (Operation *cut : touched) {
        if (llvm::is_contained(cuts.ops, cut) || ++tries > kMaxTries)
          continue;
        cuts.ops.push_back(cut);
        std::optional<EdgeChoice> next = placeAtEdges(op, towards, cuts);
        if (next &&
            next->after - next->before < current->after - current->before) {
          current = std::move(next);
          isImproved = true;
          break;
        }
        cuts.ops.pop_back();
      }
    }
    if (current && isBetter(*current))
      best = std::move(current);
  }
  return best;
}
