//===- LayoutChoice.h - Which layout a group gets ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Applications that must change together are a group; for each, the layouts
// that are legal are weighed by the bytes that they reorder for each token.
// docs/layouts.md is the model. Rewrites nothing; the report asks it as well.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_LAYOUTCHOICE_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_LAYOUTCHOICE_H

#include "rope/Analysis/LayoutFlow.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "rope/Dialect/Rope/Transforms/WeightMoves.h"

namespace mlir::rope {

/// Bytes that are put in another order for each token, at run time.
struct LayoutCost {
  /// By ops that do nothing else.
  int64_t moved = 0;
  /// By applications themselves, in registers.
  int64_t inKernels = 0;

  int64_t getTotal() const { return moved + inKernels; }
};

/// What is done with a group.
struct LayoutDecision {
  /// Everything that was weighed together.
  llvm::SetVector<ApplyOp> applies;
  llvm::SetVector<PermuteOp> permutes;
  /// What changes; nothing if all layouts are kept.
  std::optional<LayoutFlow> flow;
  LayoutKind kind = LayoutKind::Split;
  LayoutCost before, after;
  /// Why a layout that was asked for or preferred is not taken: it is not
  /// legal, or it costs more.
  std::optional<LayoutFlow> refused;
  ApplyLayouts target;
  std::string dearer;
  /// The sides of the application that take the layout that was asked for all
  /// the same, each with what it moves.
  SmallVector<std::pair<ApplySide, LayoutFlow>, 2> sides;

  bool isKept() const { return refused || !dearer.empty(); }
  /// Those of the application, once `sides` have changed.
  ApplyLayouts getLayoutsOfSides() const;
  std::string getReason() const;
};

/// A permutation that does what another did at an edge of the program where it
/// re-orders fewer bytes.
struct PlacedPermute {
  LayoutEdge edge;
  LayoutAttr from, to;
  int64_t dim = 0;
};

/// Other edges for a permutation, and what moves in between. Bytes are those of
/// a call, for the permutations that go and for those that come.
struct EdgeChoice {
  LayoutFlow flow;
  SmallVector<PlacedPermute> permutes;
  double before = 0, after = 0;
};

class LayoutChooser {
public:
  /// `allowed` says which weights may move.
  LayoutChooser(TargetLayout layout, FavoredKernel kernel,
                WeightPlacement weights, LayoutFlowOptions allowed)
      : layout(layout), kernel(kernel), weights(weights),
        allowed(std::move(allowed)) {}

  /// Of the group of `root`.
  LayoutDecision decide(ApplyOp root);
  /// Changes what the application reads or writes to the layout asked for, and
  /// leaves the other: it converts. Only what costs nothing at run time.
  std::optional<LayoutFlow> trySide(ApplyOp root, ApplySide side);
  /// The way in which a permutation goes, layouts kept; else why it does not:
  /// the flow has failed.
  std::pair<bool, LayoutFlow> remove(PermuteOp op);
  /// Where else a permutation that stays would be cheaper, if there is such a
  /// place.
  std::optional<EdgeChoice> findCheaperEdges(PermuteOp op);
  /// Of a permutation, for one token.
  int64_t getBytes(PermuteOp op);

private:
  struct Candidate;
  struct Cuts;

  std::optional<EdgeChoice>
  placeAtEdges(PermuteOp op, LayoutFlow::Towards towards, const Cuts &cuts);

  Candidate tryKind(ApplyOp root, LayoutKind kind);
  LayoutCost getCost(const LayoutDecision &decision, const LayoutFlow *flow,
                     int64_t tokens);
  bool isFavored(ApplyOp op, const ApplyLayouts &layouts) const;

  TargetLayout layout;
  FavoredKernel kernel;
  WeightPlacement weights;
  LayoutFlowOptions allowed;
};

/// Of all elements; sizes that are not known count as one.
double getTensorBytes(Type type);

/// The changes of layout that say what a permutation in a flow means.
SmallVector<LayoutChange> getLayoutChanges(const LayoutFlow &flow);

/// Whether it moves weights that are not constants.
bool movesWeights(const LayoutFlow &flow);

/// How a remark calls a value.
std::string describeValue(Value value);

/// Why a flow failed, without the location of the value.
std::string describePinned(const LayoutFlow &flow);

/// Whether the application reads and writes them already.
bool hasLayouts(ApplyOp op, const ApplyLayouts &layouts);

/// What a remark adds about an application that reads one layout and writes
/// another; nothing about others.
std::string describeSides(const ApplyLayouts &layouts);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_LAYOUTCHOICE_H
