//===- RaiseTablePlan.cpp - What a rope.table is made of --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Where positions and frequencies lie in the program, or what they are computed
// from. Nothing is built yet.
//===----------------------------------------------------------------------===//

#include "RaiseTableEmitter.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include <cmath>

using namespace mlir;
using namespace mlir::rope;

bool TableEmitter::isInLoop(Value value) const {
  Operation *op = value.getParentBlock()->getParentOp();
  for (; op && op != root; op = op->getParentOp())
    if (isa<LoopLikeOpInterface>(op))
      return true;
  return false;
}

bool TableEmitter::addReads(llvm::SetVector<Value> &more, bool allowLoops) {
  if (!allowLoops &&
      llvm::any_of(more, [&](Value value) { return isInLoop(value); }))
    return false;
  reads.insert(more.begin(), more.end());
  return true;
}

/// The indices as sums of the outer indices.
std::optional<SmallVector<ViewCoordinate>>
TableEmitter::getCoordinates(const LaneHolders::Holder &holder) const {
  SmallVector<ViewCoordinate> coordinates;
  for (LaneExpr index : holder.indices) {
    ViewCoordinate &coordinate = coordinates.emplace_back();
    for (const LaneTerm &term : index.getTerms()) {
      if (term.factors.empty()) {
        coordinate.offset = term.coefficient;
        continue;
      }
      const auto *it = llvm::find(proof.symbols, term.factors.front());
      if (term.factors.size() != 1 || it == proof.symbols.end())
        return std::nullopt;
      coordinate.terms.push_back(
          {it - proof.symbols.begin(), term.coefficient});
    }
  }
  return coordinates;
}

/// A size as far as it is known before anything is built.
OpFoldResult TableEmitter::getPlaceholder(const LaneAtom *symbol) const {
  if (std::optional<int64_t> size = symbol->args[0].getConstant())
    return rewriter.getIndexAttr(*size);
  return OpFoldResult(positions.value);
}

View TableEmitter::getView(const SourcePlan &plan) const {
  View view{plan.value, plan.coordinates, {}};
  if (!plan.axes.empty())
    view.sizes.push_back(
        rewriter.getIndexAttr(*llvm::max_element(plan.axes) + 1));
  for (const LaneAtom *symbol : proof.symbols)
    view.sizes.push_back(getPlaceholder(symbol));
  return view;
}

/// The integer that a position is, or null.
LaneExpr TableEmitter::getInteger(LaneExpr position) const {
  const LaneAtom *atom = position.getSingleAtom();
  if (atom && atom->kind == LaneAtom::Kind::Function &&
      atom->getFunctionName() == "arith.sitofp" && !atom->attr)
    return atom->args[0];
  return {};
}

static bool canHoldPositions(Type type, bool isInteger) {
  if (isInteger)
    return type.isIndex() || (type.isSignlessInteger() && !type.isInteger(1));
  return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type);
}

/// Where `value` holds the position, if that is where `first` is but for one
/// coordinate, the same one for all axes.
std::optional<int64_t>
TableEmitter::getAxisOffset(LaneExpr position, Value value,
                            ArrayRef<ViewCoordinate> first,
                            std::optional<size_t> &axisDim) const {
  for (const LaneHolders::Holder &holder : holders.get(position)) {
    std::optional<SmallVector<ViewCoordinate>> at;
    if (holder.value == value)
      at = getCoordinates(holder);
    if (!at)
      continue;
    SmallVector<size_t> different;
    bool sameTerms = true;
    for (size_t i = 0; i < at->size(); ++i) {
      sameTerms &= llvm::equal((*at)[i].terms, first[i].terms,
                               [](const ViewTerm &a, const ViewTerm &b) {
                                 return a.dim == b.dim && a.stride == b.stride;
                               });
      if ((*at)[i].offset != first[i].offset)
        different.push_back(i);
    }
    if (!sameTerms || different.size() != 1 ||
        !first[different[0]].terms.empty() ||
        (axisDim && axisDim != different[0]))
      continue;
    axisDim = different[0];
    return (*at)[*axisDim].offset;
  }
  return std::nullopt;
}

bool TableEmitter::planPositionView(ArrayRef<LaneExpr> exprs, bool areIntegers,
                                    bool allowLoops) {
  if (proof.symbols.empty())
    return false;
  for (const LaneHolders::Holder &holder : holders.get(exprs.front())) {
    std::optional<SmallVector<ViewCoordinate>> first = getCoordinates(holder);
    if (!first || (!allowLoops && isInLoop(holder.value)) ||
        !canHoldPositions(getElementTypeOrSelf(holder.value.getType()),
                          areIntegers))
      continue;
    positions = {holder.value, *first, false, {}};
    if (exprs.size() > 1) {
      // One coordinate tells the axes apart.
      std::optional<size_t> axisDim;
      SmallVector<int64_t> offsets;
      for (LaneExpr expr : exprs.drop_front())
        if (std::optional<int64_t> offset =
                getAxisOffset(expr, holder.value, *first, axisDim))
          offsets.push_back(*offset);
      if (offsets.size() + 1 != exprs.size())
        continue;
      offsets.insert(offsets.begin(), (*first)[*axisDim].offset);
      int64_t lowest = *llvm::min_element(offsets);
      for (int64_t offset : offsets)
        positions.axes.push_back(offset - lowest);
      for (ViewCoordinate &coordinate : positions.coordinates)
        for (ViewTerm &term : coordinate.terms)
          ++term.dim;
      positions.coordinates[*axisDim].offset = lowest;
      positions.coordinates[*axisDim].terms.push_back({0, 1});
    }
    if (canBuildView(getView(positions))) {
      reads.insert(holder.value);
      return true;
    }
  }
  positions = {};
  return false;
}

bool TableEmitter::planPositions(bool allowLoops) {
  SmallVector<LaneExpr> integers;
  for (LaneExpr position : proof.positions)
    if (LaneExpr integer = getInteger(position))
      integers.push_back(integer);
  // The lane of an angle whose frequency is 1 is a position too, but integers
  // are what the program numbers tokens with.
  auto planComputed = [&](ArrayRef<LaneExpr> exprs, bool areFloats) {
    llvm::SetVector<Value> more;
    return llvm::all_of(exprs,
                        [&](LaneExpr expr) {
                          return scalars.collectReads(expr, areFloats, more);
                        }) &&
           addReads(more, allowLoops);
  };
  if (integers.size() == proof.positions.size()) {
    if (planPositionView(integers, /*areIntegers=*/true, allowLoops))
      return true;
    if (planComputed(integers, /*areFloats=*/false))
      return true;
  }
  return planPositionView(proof.positions, /*areIntegers=*/false, allowLoops) ||
         planComputed(proof.positions, /*areFloats=*/true);
}

bool TableEmitter::planFrequencyView(ArrayRef<LaneExpr> exprs, bool allowLoops,
                                     bool wholeOnly) {
  for (const LaneHolders::Holder &holder : holders.get(exprs.front())) {
    if (!isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
            getElementTypeOrSelf(holder.value.getType())) ||
        (!allowLoops && isInLoop(holder.value)))
      continue;
    auto getIndex = [](const LaneHolders::Holder &at)
        -> std::optional<SmallVector<int64_t>> {
      SmallVector<int64_t> index;
      for (LaneExpr expr : at.indices) {
        std::optional<int64_t> number = expr.getConstant();
        if (!number)
          return std::nullopt;
        index.push_back(*number);
      }
      return index;
    };
    std::optional<SmallVector<int64_t>> first = getIndex(holder);
    if (!first)
      continue;
    // Slot t at first + t*step along one dimension.
    std::optional<SmallVector<int64_t>> step;
    bool fits = true;
    for (size_t t = 1; t < exprs.size() && fits; ++t) {
      fits = false;
      for (const LaneHolders::Holder &other : holders.get(exprs[t])) {
        std::optional<SmallVector<int64_t>> at = getIndex(other);
        if (other.value != holder.value || !at)
          continue;
        SmallVector<int64_t> difference;
        for (auto [a, b] : llvm::zip_equal(*at, *first))
          difference.push_back(a - b);
        if (t == 1 &&
            llvm::count_if(difference, [](int64_t d) { return d != 0; }) != 1)
          continue;
        if (t > 1)
          for (int64_t &d : difference)
            d = d % static_cast<int64_t>(t) == 0 ? d / static_cast<int64_t>(t)
                                                 : ShapedType::kDynamic;
        if (t == 1)
          step = difference;
        if (*step == difference)
          fits = true;
      }
    }
    if (!fits || (step && llvm::any_of(*step, [](int64_t d) { return d < 0; })))
      continue;
    frequencies = {holder.value, {}, false, {}};
    for (auto [i, offset] : llvm::enumerate(*first)) {
      ViewCoordinate &coordinate = frequencies.coordinates.emplace_back();
      coordinate.offset = offset;
      if (step && (*step)[i] != 0)
        coordinate.terms.push_back({0, (*step)[i]});
    }
    auto holderType = cast<RankedTensorType>(holder.value.getType());
    int64_t size = exprs.size();
    bool isWhole = holderType.getRank() == 1 && first->front() == 0 &&
                   holderType.getDimSize(0) == size &&
                   (!step || (*step)[0] == 1);
    View view{
        holder.value, frequencies.coordinates, {rewriter.getIndexAttr(size)}};
    if (isWhole || (!wholeOnly && size > 1 && canBuildView(view))) {
      reads.insert(holder.value);
      return true;
    }
  }
  frequencies = {};
  return false;
}

/// What the frequency is the reciprocal of; exact reciprocals are numbers.
LaneExpr TableEmitter::getInverse(LaneExpr frequency) const {
  const LaneAtom *atom = frequency.getSingleAtom();
  if (atom && atom->kind == LaneAtom::Kind::Function &&
      atom->getFunctionName() == "inv")
    return atom->args[0];
  int exponent;
  std::optional<double> number = evaluateNumber(frequency);
  if (number && *number != 0 && std::isfinite(*number) &&
      std::fabs(std::frexp(*number, &exponent)) == 0.5)
    return lanes.number(1 / *number);
  return {};
}

bool TableEmitter::planFrequencies(bool allowLoops) {
  SmallVector<LaneExpr> exprs, inverses;
  bool areNumbers = true;
  usesFormulas = false;
  for (const TableProof::Slot &slot : proof.slots) {
    exprs.push_back(slot.frequency);
    areNumbers &= evaluateNumber(slot.frequency).has_value();
    if (LaneExpr inverse = getInverse(slot.frequency))
      inverses.push_back(inverse);
  }
  if (planFrequencyView(exprs, allowLoops, /*wholeOnly=*/areNumbers) ||
      areNumbers)
    return true;
  if (inverses.size() == exprs.size() &&
      planFrequencyView(inverses, allowLoops)) {
    frequencies.isInverse = true;
    return true;
  }
  llvm::SetVector<Value> more;
  auto canBuild = [&](LaneExpr expr) {
    return !dividesNumbers(expr) &&
           scalars.collectReads(expr, /*isFloat=*/true, more);
  };
  usesFormulas = !proof.formulas.empty() &&
                 llvm::all_of(proof.formulas,
                              [&](const TableProof::Formula &formula) {
                                return canBuild(formula.frequency);
                              }) &&
                 addReads(more, allowLoops);
  if (usesFormulas)
    return true;
  more.clear();
  return llvm::all_of(exprs, canBuild) && addReads(more, allowLoops);
}

bool TableEmitter::planScale(bool allowLoops) {
  scaleNumber = evaluateNumber(proof.scale);
  if (scaleNumber)
    return true;
  llvm::SetVector<Value> more;
  return scalars.collectReads(proof.scale, /*isFloat=*/true, more) &&
         addReads(more, allowLoops);
}

bool TableEmitter::planSizes(bool allowLoops) {
  llvm::SetVector<Value> more;
  for (const LaneAtom *symbol : proof.symbols)
    if (!scalars.collectReads(symbol->args[0], /*isFloat=*/false, more))
      return false;
  return addReads(more, allowLoops);
}

bool TableEmitter::plan() {
  // What lies outside of loops is preferred.
  for (bool allowLoops : {false, true}) {
    reads.clear();
    if (planPositions(allowLoops) && planFrequencies(allowLoops) &&
        planScale(allowLoops) && planSizes(allowLoops))
      return true;
  }
  return false;
}
