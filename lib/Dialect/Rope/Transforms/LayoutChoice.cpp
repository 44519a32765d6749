//===- LayoutChoice.cpp - Which layout a group gets -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Tries each layout with the layout flow and counts bytes: what is legal is
// said there, what is cheap is said here.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/LayoutChoice.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace mlir::rope;

std::string rope::describeValue(Value value) {
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

std::string rope::describePinned(const LayoutFlow &flow) {
  if (!flow.getPinned())
    return "a value cannot be permuted";
  return (Twine(describeValue(flow.getPinned())) +
          " cannot be permuted: " + flow.getReason())
      .str();
}

bool rope::hasLayouts(ApplyOp op, const ApplyLayouts &layouts) {
  return op.getLayout().hasSamePairMap(layouts.read) &&
         op.getWrittenLayout().hasSamePairMap(layouts.written);
}

std::string rope::describeSides(const ApplyLayouts &layouts) {
  LayoutAttr read = dyn_cast<LayoutAttr>(layouts.read);
  LayoutAttr written = dyn_cast<LayoutAttr>(layouts.written);
  if (!read || !written || read.hasSamePairMap(written) ||
      read.getKind() == written.getKind())
    return "";
  return llvm::formatv("; {0} is read, {1} is written",
                       stringifyLayoutKind(read.getKind()),
                       stringifyLayoutKind(written.getKind()));
}

ApplyLayouts LayoutDecision::getLayoutsOfSides() const {
  ApplyOp root = applies[0];
  ApplyLayouts layouts{root.getLayout(), root.getWrittenLayout()};
  for (const auto &[side, change] : sides) {
    ApplyLayouts target = change.getLayouts(root);
    if (side == ApplySide::Read)
      layouts.read = target.read;
    else
      layouts.written = target.written;
  }
  return layouts;
}

std::string LayoutDecision::getReason() const {
  if (!refused)
    return dearer;
  return describePinned(*refused) + describeSides(getLayoutsOfSides());
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

/// Sizes that are not known count as one: they are those of the tokens, here
/// and in the tables.
static int64_t getNumKnownElements(ShapedType type) {
  int64_t number = 1;
  for (int64_t size : type.getShape())
    if (!ShapedType::isDynamic(size))
      number = llvm::SaturatingMultiply<uint64_t>(number, size) & INT64_MAX;
  return number;
}

double rope::getTensorBytes(Type type) {
  ShapedType shaped = cast<ShapedType>(type);
  Type element = shaped.getElementType();
  ComplexType complex = dyn_cast<ComplexType>(element);
  Type part = complex ? complex.getElementType() : element;
  double bits = part.isIntOrFloat() ? part.getIntOrFloatBitWidth() : 64;
  return getNumKnownElements(shaped) * bits / 8 * (complex ? 2 : 1);
}

static double getTurnedBytes(ApplyOp op) {
  RopeLayoutAttrInterface layout = op.getLayout();
  return getTensorBytes(op.getXType()) * 2 * layout.getNumLivePairs() /
         layout.getHeadDim();
}

/// A token is what turns with one row of the tables.
static int64_t getNumTokens(ApplyOp op) {
  int64_t slots = op.getTableType().getDimSize(op.getTablePairDim());
  return std::max<int64_t>(getNumKnownElements(op.getTableType()) / slots, 1);
}

static int64_t perToken(double bytes, int64_t tokens) {
  return static_cast<int64_t>(std::ceil(bytes / tokens));
}

int64_t LayoutChooser::getBytes(PermuteOp op) {
  // The tables of a rotation that it is tied to say what a token is.
  std::pair<bool, LayoutFlow> removal = remove(op);
  ArrayRef<ApplyOp> applies = removal.second.getApplies();
  return perToken(getTensorBytes(op.getXType()),
                  applies.empty() ? 1 : getNumTokens(applies.front()));
}

bool LayoutChooser::isFavored(ApplyOp op, const ApplyLayouts &layouts) const {
  if (kernel == FavoredKernel::Any)
    return true;
  LayoutKind kind = kernel == FavoredKernel::Vector ? LayoutKind::Split
                                                    : LayoutKind::Interleaved;
  ApplyLayouts favored = getLayoutsOfKind(op, kind);
  return layouts.read.hasSamePairMap(favored.read) &&
         layouts.written.hasSamePairMap(favored.written);
}

LayoutCost LayoutChooser::getCost(const LayoutDecision &decision,
                                  const LayoutFlow *flow, int64_t tokens) {
  double moved = 0, inKernels = 0;
  // With weights=inline, every call permutes the whole weight.
  auto addWeights = [&](const LayoutFlow &change) {
    if (weights != WeightPlacement::Inline)
      return;
    for (auto &[argument, shuffle] : change.getArguments())
      moved += getTensorBytes(argument.getType());
    for (auto &[global, shuffle] : change.getGlobals())
      if (!allowed.globals->isConstant(global))
        moved += getTensorBytes(global.getGlobalType()) *
                 allowed.globals->getLoads(global).size();
  };
  llvm::DenseMap<Operation *, ApplyLayouts> layouts;
  for (ApplyOp op : decision.applies)
    layouts[op] = {op.getLayout(), op.getWrittenLayout()};
  if (flow) {
    addWeights(*flow);
    for (ApplyOp op : flow->getApplies())
      layouts[op] = flow->getLayouts(op);
  }
  for (PermuteOp op : decision.permutes) {
    if (flow && llvm::is_contained(flow->getPermutes(), op))
      continue;
    std::pair<bool, LayoutFlow> removal = remove(op);
    if (!removal.first) {
      moved += getTensorBytes(op.getXType());
      continue;
    }
    addWeights(removal.second);
    for (ApplyOp followed : removal.second.getApplies())
      layouts[followed] = removal.second.getLayouts(followed);
  }
  for (ApplyOp op : decision.applies)
    if (!isFavored(op, layouts[op]))
      inKernels += getTurnedBytes(op);
  return {perToken(moved, tokens), perToken(inKernels, tokens)};
}

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

struct LayoutChooser::Candidate {
  LayoutKind kind;
  LayoutFlow flow;
  bool isLegal;
};

LayoutChooser::Candidate LayoutChooser::tryKind(ApplyOp root, LayoutKind kind) {
  LayoutFlowOptions options = allowed;
  options.getTarget = [kind](ApplyOp op) { return getLayoutsOfKind(op, kind); };
  LayoutFlow flow(options);
  if (succeeded(flow.run(root)))
    return {kind, std::move(flow), true};
  // Tables that are arguments, or shared with who needs their old order.
  options.tableMoves = TableMoves::None;
  LayoutFlow tablesStay(options);
  if (succeeded(tablesStay.run(root)))
    return {kind, std::move(tablesStay), true};
  return {kind, std::move(flow), false};
}

bool rope::movesWeights(const LayoutFlow &flow) {
  return !flow.getArguments().empty() ||
         llvm::any_of(flow.getGlobals(), [&](const auto &global) {
           return !flow.isConstant(global.first);
         });
}

std::optional<LayoutFlow> LayoutChooser::trySide(ApplyOp root, ApplySide side) {
  if (layout != TargetLayout::Split && layout != TargetLayout::Interleaved)
    return std::nullopt;
  LayoutKind kind = layout == TargetLayout::Split ? LayoutKind::Split
                                                  : LayoutKind::Interleaved;
  LayoutFlowOptions options = allowed;
  options.getTarget = [kind](ApplyOp op) { return getLayoutsOfKind(op, kind); };
  options.applyFollows = true;
  auto isRight = [&](RopeLayoutAttrInterface is,
                     RopeLayoutAttrInterface wanted) {
    return is.hasSamePairMap(wanted);
  };
  ApplyLayouts target = getLayoutsOfKind(root, kind);
  if (side == ApplySide::Read
          ? isRight(root.getLayout(), target.read)
          : isRight(root.getWrittenLayout(), target.written))
    return std::nullopt;
  LayoutFlow flow(options);
  if (failed(flow.run(root, side)))
    return std::nullopt;
  // No side of any application goes away from the layout asked for.
  for (ApplyOp op : flow.getApplies()) {
    ApplyLayouts after = flow.getLayouts(op),
                 wanted = getLayoutsOfKind(op, kind);
    if ((!isRight(after.read, op.getLayout()) &&
         !isRight(after.read, wanted.read)) ||
        (!isRight(after.written, op.getWrittenLayout()) &&
         !isRight(after.written, wanted.written)))
      return std::nullopt;
  }
  ApplyLayouts after = flow.getLayouts(root);
  if (side == ApplySide::Read ? !isRight(after.read, target.read)
                              : !isRight(after.written, target.written))
    return std::nullopt;
  // Every call would permute a weight.
  if (weights == WeightPlacement::Inline && movesWeights(flow))
    return std::nullopt;
  return flow;
}

std::pair<bool, LayoutFlow> LayoutChooser::remove(PermuteOp op) {
  LayoutFlowOptions options = allowed;
  options.getTarget = [](ApplyOp other) {
    return ApplyLayouts{other.getLayout(), other.getWrittenLayout()};
  };
  // The cheapest first: into weights, where nothing is left of it; then into
  // applications, which read one layout and write another.
  std::optional<LayoutFlow> first;
  for (LayoutFlow::Towards towards :
       {LayoutFlow::Towards::Producers, LayoutFlow::Towards::Users}) {
    for (bool follows : {false, true}) {
      options.applyFollows = follows;
      LayoutFlow flow(options);
      if (succeeded(flow.run(op, towards)))
        return {true, std::move(flow)};
      if (!first)
        first.emplace(std::move(flow));
    }
  }
  return {false, std::move(*first)};
}

static std::string describeCost(LayoutKind kind, const LayoutCost &cost,
                                const LayoutCost &kept) {
  return llvm::formatv("as {0} it would reorder {1} bytes for each token, "
                       "instead of {2}",
                       stringifyLayoutKind(kind), cost.getTotal(),
                       kept.getTotal());
}

LayoutDecision LayoutChooser::decide(ApplyOp root) {
  LayoutDecision decision;
  decision.applies.insert(root);
  if (layout == TargetLayout::Keep || !isa<LayoutAttr>(root.getLayout()) ||
      !isa<LayoutAttr>(root.getWrittenLayout()))
    return decision;
  SmallVector<LayoutKind, 2> kinds;
  if (layout != TargetLayout::Interleaved)
    kinds.push_back(LayoutKind::Split);
  if (layout != TargetLayout::Split)
    kinds.push_back(LayoutKind::Interleaved);
  SmallVector<Candidate, 2> candidates;
  auto isTried = [&](ApplyOp op, LayoutKind kind) {
    return llvm::any_of(candidates, [&](const Candidate &candidate) {
      return candidate.kind == kind &&
             llvm::is_contained(candidate.flow.getApplies(), op);
    });
  };
  // What a permutation ties together is weighed together, and each may be the
  // one that changes.
  size_t numPermutes = 0;
  for (size_t index = 0; index < decision.applies.size(); ++index) {
    ApplyOp op = decision.applies[index];
    if (index > 0 && layout != TargetLayout::Auto)
      break;
    for (LayoutKind kind : kinds) {
      if (hasLayouts(op, getLayoutsOfKind(op, kind)) || isTried(op, kind))
        continue;
      candidates.push_back(tryKind(op, kind));
      decision.applies.insert_range(candidates.back().flow.getApplies());
      decision.permutes.insert_range(candidates.back().flow.getPermutes());
    }
    for (; numPermutes < decision.permutes.size(); ++numPermutes) {
      std::pair<bool, LayoutFlow> removal =
          remove(decision.permutes[numPermutes]);
      decision.applies.insert_range(removal.second.getApplies());
      decision.permutes.insert_range(removal.second.getPermutes());
    }
  }
  int64_t tokens = getNumTokens(root);
  // What stays if no layout changes; ties keep the layouts of the program.
  const LayoutCost kept = getCost(decision, nullptr, tokens);
  double permuted = 0;
  for (PermuteOp op : decision.permutes)
    permuted += getTensorBytes(op.getXType());
  double unfavored = 0;
  for (ApplyOp op : decision.applies)
    if (!isFavored(op, {op.getLayout(), op.getWrittenLayout()}))
      unfavored += getTurnedBytes(op);
  decision.before = {perToken(permuted, tokens), perToken(unfavored, tokens)};
  decision.after = kept;
  for (const Candidate &candidate : candidates) {
    LayoutKind kind = candidate.kind;
    bool isOfRoot = llvm::is_contained(candidate.flow.getApplies(), root);
    bool isWanted = layout != TargetLayout::Auto ||
                    (kernel != FavoredKernel::Any &&
                     isFavored(root, getLayoutsOfKind(root, kind)));
    if (!candidate.isLegal) {
      if (isWanted && isOfRoot) {
        decision.refused.emplace(candidate.flow);
        decision.target = getLayoutsOfKind(root, kind);
      }
      continue;
    }
    LayoutCost cost = getCost(decision, &candidate.flow, tokens);
    if (layout == TargetLayout::Auto &&
        cost.getTotal() >= decision.after.getTotal()) {
      if (isWanted && isOfRoot)
        decision.dearer = describeCost(kind, cost, kept);
      continue;
    }
    decision.flow.emplace(candidate.flow);
    decision.kind = kind;
    decision.after = cost;
  }
  if (decision.flow) {
    decision.refused.reset();
    decision.dearer.clear();
  }
  if (decision.refused)
    for (ApplySide side : {ApplySide::Read, ApplySide::Written})
      if (std::optional<LayoutFlow> change = trySide(root, side))
        decision.sides.push_back({side, std::move(*change)});
  return decision;
}
