//===- RaiseTableEmit.cpp - From a proof to rope.table ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Positions and frequencies are views of tensors that the program has, the
// farthest first; what no tensor holds is computed. Everything is planned
// before anything is built.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "rope/Dialect/Rope/Transforms/RaiseScalars.h"
#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include "rope/Dialect/Rope/Transforms/RaiseViews.h"
#include <cmath>

using namespace mlir;
using namespace mlir::rope;

namespace {
/// A view of a tensor, or nothing: then scalars are computed.
struct SourcePlan {
  Value value;
  SmallVector<ViewCoordinate> coordinates;
  /// The frequencies are the reciprocals of what the view holds.
  bool isInverse = false;
  /// The view's first dimension counts axes, beginning with this one; -1 if
  /// there is only one axis.
  SmallVector<int64_t> axes;
};

class TableEmitter {
public:
  TableEmitter(RewriterBase &rewriter, Location loc, LaneContext &lanes,
               const LaneHolders &holders, const TableProof &proof,
               Operation *root)
      : rewriter(rewriter), loc(loc), lanes(lanes), holders(holders),
        proof(proof), root(root), scalars(lanes, holders) {
    type = proof.isDouble ? FloatType(rewriter.getF64Type())
                          : FloatType(rewriter.getF32Type());
  }
  TableOp emit();

private:
  bool isInLoop(Value value) const;
  bool addReads(llvm::SetVector<Value> &more, bool allowLoops);
  std::optional<SmallVector<ViewCoordinate>>
  getCoordinates(const LaneHolders::Holder &holder) const;
  OpFoldResult getPlaceholder(const LaneAtom *symbol) const;
  View getView(const SourcePlan &plan) const;
  LaneExpr getInteger(LaneExpr position) const;

  std::optional<int64_t> getAxisOffset(LaneExpr position, Value value,
                                       ArrayRef<ViewCoordinate> first,
                                       std::optional<size_t> &axisDim) const;
  bool planPositions(bool allowLoops);
  bool planPositionView(ArrayRef<LaneExpr> exprs, bool areIntegers,
                        bool allowLoops);
  LaneExpr getInverse(LaneExpr frequency) const;
  bool planFrequencies(bool allowLoops);
  bool planFrequencyView(ArrayRef<LaneExpr> exprs, bool allowLoops,
                         bool wholeOnly = false);
  bool planScale(bool allowLoops);
  bool planSizes(bool allowLoops);

  void setInsertionPoint();
  SmallVector<OpFoldResult> buildSizes();
  Value buildPositions(SmallVectorImpl<OpFoldResult> &sizes);
  Value computePositions(ArrayRef<OpFoldResult> sizes);
  Value
  computeVector(int64_t count, ValueRange inputs,
                llvm::function_ref<Value(OpBuilder &, ValueRange)> compute);
  Value buildFrequencies();

  RewriterBase &rewriter;
  Location loc;
  LaneContext &lanes;
  const LaneHolders &holders;
  const TableProof &proof;
  Operation *root;
  LaneScalars scalars;
  FloatType type;
  llvm::SetVector<Value> reads;
  SourcePlan positions, frequencies;
  bool usesFormulas = false;
  std::optional<double> scaleNumber;
};
} // namespace

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

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

/// After the last definition that is read: all of them dominate the table that
/// is replaced, so that one is dominated by the others.
void TableEmitter::setInsertionPoint() {
  Block *block = &root->getRegion(0).front();
  Block::iterator point = block->begin();
  DominanceInfo dominance(root);
  for (Value value : reads) {
    Block *other = value.getParentBlock();
    Block::iterator after = other->begin();
    if (Operation *op = value.getDefiningOp())
      after = std::next(op->getIterator());
    if (other == block) {
      if (point != block->end() &&
          (after == block->end() || point->isBeforeInBlock(&*after)))
        point = after;
    } else if (dominance.properlyDominates(block, other)) {
      block = other;
      point = after;
    }
  }
  rewriter.setInsertionPoint(block, point);
}

SmallVector<OpFoldResult> TableEmitter::buildSizes() {
  SmallVector<OpFoldResult> sizes;
  for (auto [dim, symbol] : llvm::enumerate(proof.symbols)) {
    LaneExpr extent = symbol->args[0];
    if (std::optional<int64_t> size = extent.getConstant()) {
      sizes.push_back(rewriter.getIndexAttr(*size));
      continue;
    }
    // A whole dimension is asked for by name, so that it is known to be whole.
    Value size;
    for (auto [i, c] : llvm::enumerate(positions.coordinates))
      if (c.offset == 0 && c.terms.size() == 1 && c.terms[0].stride == 1 &&
          c.terms[0].dim ==
              static_cast<int64_t>(dim + !positions.axes.empty()) &&
          lanes.dim(positions.value, i) == extent)
        size = tensor::DimOp::create(rewriter, loc, positions.value, i);
    if (!size)
      size =
          scalars.buildInteger(rewriter, loc, extent, rewriter.getIndexType());
    sizes.push_back(size);
  }
  return sizes;
}

static SmallVector<int64_t> getShape(ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [](OpFoldResult size) {
    return getConstantIntValue(size).value_or(ShapedType::kDynamic);
  });
}

/// Positions that no tensor holds, one axis after the other.
Value TableEmitter::computePositions(ArrayRef<OpFoldResult> sizes) {
  bool areIntegers = llvm::all_of(proof.positions, [&](LaneExpr position) {
    return static_cast<bool>(getInteger(position));
  });
  Type elementType = areIntegers ? Type(rewriter.getI64Type()) : Type(type);
  auto buildOne = [&](OpBuilder &b, LaneExpr position) -> Value {
    if (!areIntegers)
      return scalars.buildFloat(b, loc, position, type);
    return scalars.buildInteger(b, loc, getInteger(position), b.getI64Type());
  };
  bool hasAxes = proof.positions.size() > 1;
  if (sizes.empty()) {
    SmallVector<Value> elements;
    for (LaneExpr position : proof.positions)
      elements.push_back(buildOne(rewriter, position));
    SmallVector<int64_t, 1> shape;
    if (hasAxes)
      shape.push_back(elements.size());
    return tensor::FromElementsOp::create(
        rewriter, loc, RankedTensorType::get(shape, elementType), elements);
  }
  int64_t rank = sizes.size();
  SmallVector<Value> axes;
  for (LaneExpr position : proof.positions) {
    Value init = tensor::EmptyOp::create(rewriter, loc, sizes, elementType);
    auto generic = linalg::GenericOp::create(
        rewriter, loc, init.getType(), ValueRange(), init,
        rewriter.getMultiDimIdentityMap(rank),
        SmallVector<utils::IteratorType>(rank, utils::IteratorType::parallel),
        [&](OpBuilder &b, Location loc, ValueRange) {
          for (auto [dim, symbol] : llvm::enumerate(proof.symbols))
            scalars.setSymbol(symbol, linalg::IndexOp::create(b, loc, dim));
          linalg::YieldOp::create(b, loc, buildOne(b, position));
        });
    axes.push_back(generic.getResult(0));
  }
  if (!hasAxes)
    return axes.front();
  SmallVector<ReassociationIndices> groups{{0, 1}};
  for (int64_t dim = 1; dim < rank; ++dim)
    groups.push_back({dim + 1});
  SmallVector<OpFoldResult> expanded{rewriter.getIndexAttr(1)};
  expanded.append(sizes.begin(), sizes.end());
  for (Value &axis : axes)
    axis = tensor::ExpandShapeOp::create(
        rewriter, loc, RankedTensorType::get(getShape(expanded), elementType),
        axis, groups, expanded);
  return tensor::ConcatOp::create(rewriter, loc, /*dim=*/0, axes);
}

Value TableEmitter::buildPositions(SmallVectorImpl<OpFoldResult> &sizes) {
  if (!positions.value)
    return computePositions(sizes);
  View view = getView(positions);
  for (auto [i, size] : llvm::enumerate(sizes))
    view.sizes[i + !positions.axes.empty()] = size;
  return buildView(rewriter, loc, view, /*narrow=*/true);
}

/// One number per slot.
Value TableEmitter::computeVector(
    int64_t count, ValueRange inputs,
    llvm::function_ref<Value(OpBuilder &, ValueRange)> compute) {
  Value init = tensor::EmptyOp::create(rewriter, loc, {count}, type);
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              rewriter.getMultiDimIdentityMap(1));
  return linalg::GenericOp::create(
             rewriter, loc, init.getType(), inputs, init, maps,
             ArrayRef{utils::IteratorType::parallel},
             [&](OpBuilder &b, Location loc, ValueRange args) {
               linalg::YieldOp::create(b, loc, compute(b, args));
             })
      .getResult(0);
}

Value TableEmitter::buildFrequencies() {
  int64_t count = proof.slots.size();
  if (!frequencies.value) {
    SmallVector<double> numbers;
    SmallVector<Value> elements;
    for (const TableProof::Slot &slot : proof.slots)
      if (std::optional<double> number = evaluateNumber(slot.frequency))
        numbers.push_back(*number);
    if (static_cast<int64_t>(numbers.size()) == count) {
      // Numbers that f32 does not hold stay what they are.
      bool isExact = llvm::all_of(numbers, [](double number) {
        return static_cast<double>(static_cast<float>(number)) == number;
      });
      FloatType numberType = isExact ? type : rewriter.getF64Type();
      SmallVector<Attribute> values =
          llvm::map_to_vector(numbers, [&](double number) -> Attribute {
            return rewriter.getFloatAttr(numberType, number);
          });
      return arith::ConstantOp::create(
          rewriter, loc,
          DenseElementsAttr::get(RankedTensorType::get(count, numberType),
                                 values));
    }
    auto vectorType = RankedTensorType::get(count, type);
    if (usesFormulas) {
      for (const TableProof::Formula &formula : proof.formulas)
        elements.push_back(
            computeVector(formula.count, {}, [&](OpBuilder &b, ValueRange) {
              scalars.setSymbol(formula.slot,
                                linalg::IndexOp::create(b, loc, 0));
              return scalars.buildFloat(b, loc, formula.frequency, type);
            }));
      if (elements.size() == 1)
        return elements.front();
      return tensor::ConcatOp::create(rewriter, loc, /*dim=*/0, elements);
    }
    for (const TableProof::Slot &slot : proof.slots)
      elements.push_back(
          scalars.buildFloat(rewriter, loc, slot.frequency, type));
    return tensor::FromElementsOp::create(rewriter, loc, vectorType, elements);
  }
  auto holderType = cast<RankedTensorType>(frequencies.value.getType());
  Value value = frequencies.value;
  if (holderType.getRank() != 1 || holderType.getDimSize(0) != count)
    value = buildView(
        rewriter, loc,
        {value, frequencies.coordinates, {rewriter.getIndexAttr(count)}},
        /*narrow=*/true);
  if (!frequencies.isInverse)
    return value;
  return computeVector(
      count, value, [&](OpBuilder &b, ValueRange args) -> Value {
        Value one =
            arith::ConstantOp::create(b, loc, b.getFloatAttr(type, 1.0));
        Value period = args[0];
        auto from = cast<FloatType>(period.getType());
        if (from.getWidth() < type.getWidth())
          period = arith::ExtFOp::create(b, loc, type, period);
        else if (from != type)
          period = arith::TruncFOp::create(b, loc, type, period);
        return arith::DivFOp::create(b, loc, one, period);
      });
}

TableOp TableEmitter::emit() {
  // What lies outside of loops is preferred.
  bool isPlanned = false;
  for (bool allowLoops : {false, true}) {
    reads.clear();
    isPlanned = planPositions(allowLoops) && planFrequencies(allowLoops) &&
                planScale(allowLoops) && planSizes(allowLoops);
    if (isPlanned)
      break;
  }
  if (!isPlanned)
    return nullptr;

  OpBuilder::InsertionGuard guard(rewriter);
  setInsertionPoint();
  SmallVector<OpFoldResult> sizes = buildSizes();
  Value positionValues = buildPositions(sizes);
  Value frequencyValues = buildFrequencies();
  Value scale;
  FloatAttr factor;
  if (!scaleNumber)
    scale = scalars.buildFloat(rewriter, loc, proof.scale, type);
  else if (*scaleNumber != 1)
    factor = rewriter.getF64FloatAttr(*scaleNumber);
  DenseI64ArrayAttr axisMap;
  if (proof.positions.size() > 1) {
    SmallVector<int64_t> axes;
    for (const TableProof::Slot &slot : proof.slots)
      axes.push_back(positions.axes.empty() ? slot.axis
                                            : positions.axes[slot.axis]);
    axisMap = rewriter.getDenseI64ArrayAttr(axes);
  }
  sizes.push_back(rewriter.getIndexAttr(proof.slots.size()));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, type);
  return TableOp::create(
      rewriter, loc, TypeRange{init.getType(), init.getType()}, positionValues,
      frequencyValues, scale, init, init, axisMap, factor);
}

TableOp rope::emitTable(RewriterBase &rewriter, Location loc,
                        LaneContext &lanes, const LaneHolders &holders,
                        const TableProof &proof, Operation *root) {
  return TableEmitter(rewriter, loc, lanes, holders, proof, root).emit();
}
