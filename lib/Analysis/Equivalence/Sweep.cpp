//===- Sweep.cpp - Values that both programs compute -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Reductions are met level by level, each at generic indices. Those that both
// programs have become atoms for the levels above, so that the cost of a proof
// is linear in the number of layers.
//===----------------------------------------------------------------------===//

#include "Checker.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "rope/Analysis/EqualDims.h"
#include "rope/Analysis/LaneSemantics.h"
#include <set>

using namespace mlir;
using namespace mlir::rope;

/// Reductions over more points than this are made concrete digit by digit only.
static constexpr int64_t kMaxDigit = 512;

/// Values that are equal to a sum of more terms than this are worth an atom.
static constexpr size_t kMaxInlineTerms = 4;

/// Whether the engine has no meaning for an op that computes without effects.
static bool isOpaque(Operation *op) {
  return !isa<LaneSemanticsInterface, linalg::LinalgOp, tensor::EmptyOp>(op) &&
         !op->hasTrait<OpTrait::Elementwise>() &&
         !op->hasTrait<OpTrait::ConstantLike>() && op->getNumRegions() == 0 &&
         op->getNumOperands() > 0 && isMemoryEffectFree(op);
}

struct Checker::Candidates {
  /// Values by what they are at generic indices, in order of appearance.
  llvm::DenseMap<std::pair<LaneExpr, LaneExpr>, unsigned> classOf;
  struct Class {
    LaneValue lane;
    SmallVector<Value> values;
  };
  SmallVector<Class> classes;
};

SmallVector<LaneExpr> Checker::getGenericIndices(Value value) {
  SmallVector<LaneExpr> indices;
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  for (int64_t i = 0; i < rank; ++i) {
    LaneExpr size = context.dim(value, i);
    LaneExpr &index = genericIndices[{static_cast<unsigned>(i), size}];
    // There is only one index of a dimension of size one.
    if (!index)
      index =
          size.getConstant() == 1 ? context.constant(0) : context.symbol(size);
    indices.push_back(index);
  }
  return indices;
}

/// Splits generic indices that a lane divides into digits, so that what is read
/// at them is affine: a batch and its heads in one index. True if one changed.
bool Checker::splitGenericIndices(Value value, LaneValue lane) {
  bool changes = false;
  SmallVector<LaneExpr, 2> parts{lane.re};
  if (lane.im)
    parts.push_back(lane.im);
  for (auto [position, index] : llvm::enumerate(getGenericIndices(value))) {
    const LaneAtom *symbol = index.getSingleAtom();
    if (!symbol || symbol->kind != LaneAtom::Kind::Symbol)
      continue;
    SymbolUse use = getUse(parts, symbol);
    llvm::sort(use.divisors);
    LaneExpr split = context.constant(0);
    LaneExpr size = symbol->args[0];
    int64_t weight = 1;
    for (int64_t divisor : use.divisors) {
      if (divisor <= weight || divisor % weight != 0)
        continue;
      int64_t digit = divisor / weight;
      LaneExpr rest = context.floorDiv(size, context.constant(digit));
      if (context.mul(rest, context.constant(digit)) != size ||
          rest.getConstant() == 1)
        continue;
      split = context.add(split,
                          context.mul(context.symbol(context.constant(digit)),
                                      context.constant(weight)));
      size = rest;
      weight = divisor;
    }
    if (weight == 1)
      continue;
    genericIndices[{static_cast<unsigned>(position), symbol->args[0]}] =
        context.add(
            split, context.mul(context.symbol(size), context.constant(weight)));
    changes = true;
  }
  return changes;
}

static bool haveSameKind(Value a, Value b) {
  Type left = cast<ShapedType>(a.getType()).getElementType();
  Type right = cast<ShapedType>(b.getType()).getElementType();
  return left == right || (isa<FloatType>(left) && isa<FloatType>(right));
}

void Checker::addCandidate(Candidates &candidates, Value value,
                           LaneValue lane) {
  if (!lane)
    return;
  auto [it, isNew] = candidates.classOf.try_emplace({lane.re, lane.im},
                                                    candidates.classes.size());
  if (isNew)
    candidates.classes.push_back({lane, {}});
  SmallVector<Value> &values = candidates.classes[it->second].values;
  // Reals have no width.
  if (values.empty() ||
      (haveSameKind(values.front(), value) &&
       getGenericIndices(values.front()) == getGenericIndices(value)))
    if (!llvm::is_contained(values, value))
      values.push_back(value);
}

/// Makes atoms of the values that both programs have.
bool Checker::settle(Candidates &candidates) {
  bool found = false;
  for (Candidates::Class &equal : candidates.classes) {
    if (llvm::all_of(equal.values, [&](Value v) { return isAfter(v); }) ||
        llvm::none_of(equal.values, [&](Value v) { return isAfter(v); }))
      continue;
    Value representative;
    for (Value value : equal.values)
      if (auto it = representatives.find(value); it != representatives.end())
        representative = it->second;
    if (!representative) {
      representative = equal.values.front();
      definitions[representative] = {getGenericIndices(representative),
                                     equal.lane};
    }
    for (Value value : equal.values)
      found |= representatives.try_emplace(value, representative).second;
  }
  return found;
}

/// Makes digits of reduced loops concrete where that may show what is equal.
void Checker::refine(ArrayRef<Value> values) {
  struct Loop {
    int64_t size = 0;
    bool isUndecided = false;
  };
  struct Reduction {
    Value value;
    SmallVector<Loop> loops;
  };
  SmallVector<Reduction> reductions;
  // What one program divides by, the other may have to as well.
  std::map<int64_t, std::set<int64_t>> digitsBySize;
  for (Value value : values) {
    linalg::LinalgOp op = value.getDefiningOp<linalg::LinalgOp>();
    unsigned result = cast<OpResult>(value).getResultNumber();
    Reduction reduction{value, {}};
    SmallVector<LaneExpr> symbols;
    LaneValue yield = getBody(op, result, getGenericIndices(value), symbols);
    for (LaneExpr symbol : symbols) {
      Loop loop;
      const LaneAtom *atom = symbol.getSingleAtom();
      std::optional<int64_t> size = atom->args[0].getConstant();
      if (size && *size > 1 && yield) {
        loop.size = *size;
        SmallVector<LaneExpr, 2> parts{yield.re};
        if (yield.im)
          parts.push_back(yield.im);
        SymbolUse use = getUse(parts, atom);
        loop.isUndecided = use.isUndecided || !use.divisors.empty();
        if (loop.isUndecided || (use.isReducedOver && use.numColumns > 0)) {
          std::set<int64_t> &digits = digitsBySize[*size];
          if (*size <= kMaxDigit)
            digits.insert(*size);
          for (int64_t divisor : use.divisors)
            if (divisor > 1 && divisor <= kMaxDigit && *size % divisor == 0)
              digits.insert(divisor);
        }
      }
      reduction.loops.push_back(loop);
    }
    reductions.push_back(std::move(reduction));
  }
  size_t numTrials = 0;
  for (auto &[size, digits] : digitsBySize)
    numTrials = std::max(numTrials, digits.size());
  Candidates candidates;
  for (size_t trial = 0; trial < numTrials && !isOutOfTime(); ++trial) {
    for (Reduction &reduction : reductions) {
      if (representatives.contains(reduction.value))
        continue;
      linalg::LinalgOp op = reduction.value.getDefiningOp<linalg::LinalgOp>();
      Digits digits;
      bool isUndecided = false;
      for (const Loop &loop : reduction.loops) {
        auto it = digitsBySize.find(loop.size);
        if (loop.size == 0 || it == digitsBySize.end() || it->second.empty()) {
          digits.push_back(0);
          continue;
        }
        isUndecided |= loop.isUndecided;
        digits.push_back(*std::next(it->second.begin(),
                                    std::min(trial, it->second.size() - 1)));
      }
      if (llvm::all_of(digits, [](int64_t digit) { return digit == 0; }))
        continue;
      unsigned result = cast<OpResult>(reduction.value).getResultNumber();
      SmallVector<LaneExpr> indices = getGenericIndices(reduction.value);
      LaneValue lane{reduce(op, result, 0, indices, digits), {}};
      if (isa<ComplexType>(
              cast<ShapedType>(reduction.value.getType()).getElementType()))
        lane.im = reduce(op, result, 1, indices, digits);
      if (lane.re)
        addCandidate(candidates, reduction.value, lane);
      if (lane.re && isUndecided)
        digitsOf[op] = digits;
    }
    settle(candidates);
  }
}

/// The loops of a reduction to be made concrete, so that constants are read by
/// entry: a product with a matrix of zeros and ones is a sum of few.
Digits Checker::getConcreteDigits(Value value) {
  linalg::LinalgOp op = value.getDefiningOp<linalg::LinalgOp>();
  SmallVector<LaneExpr> symbols;
  LaneValue yield = getBody(op, cast<OpResult>(value).getResultNumber(),
                            getGenericIndices(value), symbols);
  Digits digits;
  for (LaneExpr symbol : symbols) {
    const LaneAtom *atom = symbol.getSingleAtom();
    std::optional<int64_t> size = atom->args[0].getConstant();
    digits.push_back(0);
    if (!yield || !size || *size <= 1 || *size > kMaxDigit)
      continue;
    SmallVector<LaneExpr, 2> parts{yield.re};
    if (yield.im)
      parts.push_back(yield.im);
    SymbolUse use = getUse(parts, atom);
    if (use.isUndecided || use.numColumns > 0 || !use.divisors.empty())
      digits.back() = *size;
  }
  return digits;
}

/// What one program uses as it is, and the other takes apart, has to be taken
/// apart in both: a product with a permutation matrix that is returned, too.
bool Checker::openAtoms(const Mismatch &mismatch) {
  if (!mismatch.before || !mismatch.after || isOutOfTime())
    return false;
  auto collect = [&](LaneValue lane) {
    llvm::SetVector<Value> values;
    for (LaneExpr part : {lane.re, lane.im})
      if (part)
        context.walk(part, [&](const LaneAtom *atom) {
          if (atom->isElement())
            values.insert(atom->value);
        });
    return values;
  };
  llvm::SetVector<Value> a = collect(mismatch.before),
                         b = collect(mismatch.after);
  llvm::DenseSet<Value> opened;
  for (const auto &[mine, other] : {std::pair(&a, &b), std::pair(&b, &a)})
    for (Value value : *mine)
      if (!other->contains(value) && definitions.contains(value))
        opened.insert(value);
  SmallVector<Value> erased;
  for (auto [value, representative] : representatives)
    if (opened.contains(representative))
      erased.push_back(value);
  for (Value value : erased)
    representatives.erase(value);
  for (Value value : opened)
    definitions.erase(value);
  bool changes = !opened.empty();
  // Lower ones first: what they are now says what is read above them.
  for (Operation &op : joint.getBody().front().without_terminator())
    for (OpResult result : op.getResults()) {
      linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(&op);
      if (!structured || !structured.hasPureTensorSemantics() ||
          representatives.contains(result) ||
          getReducedLoops(structured, result.getResultNumber()).empty())
        continue;
      normalized.clear();
      Digits digits = getConcreteDigits(result);
      changes |= digitsOf.lookup(&op) != digits &&
                 llvm::any_of(digits, [](int64_t digit) { return digit != 0; });
      digitsOf[&op] = digits;
    }
  normalized.clear();
  return changes;
}

void Checker::sweepLevel(ArrayRef<Value> values, bool onlyLarge) {
  normalized.clear();
  Candidates candidates;
  SmallVector<LaneValue> lanes;
  bool isSplit = false;
  for (Value value : values) {
    if (isOutOfTime())
      return;
    OpResult result = cast<OpResult>(value);
    lanes.push_back(isOpaque(result.getOwner())
                        ? getOpaqueLane(result)
                        : getLane(value, getGenericIndices(value)));
    if (lanes.back() && !isOpaque(result.getOwner()))
      isSplit |= splitGenericIndices(value, lanes.back());
  }
  for (auto [value, lane] : llvm::zip_equal(values, lanes)) {
    if (isOutOfTime())
      return;
    if (isSplit && !isOpaque(value.getDefiningOp()))
      lane = getLane(value, getGenericIndices(value));
    if (onlyLarge && lane && lane.re.getTerms().size() <= kMaxInlineTerms)
      continue;
    addCandidate(candidates, value, lane);
  }
  settle(candidates);
  if (onlyLarge)
    return;
  SmallVector<Value> rest;
  for (Value value : values)
    if (!representatives.contains(value) && !isOpaque(value.getDefiningOp()))
      rest.push_back(value);
  if (!rest.empty())
    refine(rest);
}

/// What an element of another value is needs no atom of its own.
static bool isView(Operation *op) {
  return isa<tensor::ExtractSliceOp, tensor::ExpandShapeOp,
             tensor::CollapseShapeOp, tensor::CastOp>(op);
}

/// Whether the engine alone cannot write the result out.
static bool isReduction(Operation *op, unsigned result) {
  linalg::LinalgOp structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || !structured.hasPureTensorSemantics())
    return false;
  int64_t points = 1;
  for (unsigned dim : getReducedLoops(structured, result)) {
    int64_t range = structured.getStaticLoopRanges()[dim];
    if (ShapedType::isDynamic(range) || range > 4)
      return true;
    points *= range;
  }
  return points > 4;
}

/// The sizes that the first program has to have where it is defined.
void Checker::unifyDims() {
  for (Operation &op : joint.getBody().front().without_terminator()) {
    if (op.getNumResults() > 0 && isAfter(op.getResult(0)))
      return;
    setDimsOfDefinedOp(context, &op);
  }
}

/// An op that is not understood is a function of its operands as wholes.
LaneValue Checker::getOpaqueLane(OpResult result) {
  Operation *op = result.getOwner();
  SmallVector<LaneExpr> args{context.constant(result.getResultNumber())};
  for (Value operand : op->getOperands()) {
    RankedTensorType type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type && isa<ShapedType>(operand.getType()))
      return {};
    SmallVector<LaneExpr> indices;
    if (type)
      indices = getGenericIndices(operand);
    LaneValue lane = getLane(operand, indices);
    if (!lane)
      return {};
    args.push_back(lane.re);
    if (lane.im)
      args.push_back(lane.im);
    // Sizes are part of a whole.
    for (unsigned i = 0; i < indices.size(); ++i)
      args.push_back(context.dim(operand, i));
  }
  SmallVector<Attribute> kind{op->getAttrDictionary()};
  for (Type type : op->getOperandTypes())
    kind.push_back(TypeAttr::get(type));
  for (Type type : op->getResultTypes())
    kind.push_back(TypeAttr::get(type));
  std::string name = ("opaque." + op->getName().getStringRef()).str();
  return {context.function(name, args, ArrayAttr::get(op->getContext(), kind)),
          {}};
}

/// Constants that cannot be read by entry are equal as wholes, byte by byte.
void Checker::unifyConstants() {
  llvm::DenseMap<Attribute, Value> byAttribute;
  llvm::DenseMap<Type, SmallVector<std::pair<ArrayRef<char>, Value>, 1>> blobs;
  for (Operation &op : joint.getBody().front()) {
    Attribute attr;
    if (!matchPattern(&op, m_Constant(&attr)) ||
        !isa<RankedTensorType>(op.getResult(0).getType()))
      continue;
    Value value = op.getResult(0), first = value;
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(attr)) {
      AsmResourceBlob *blob = resource.getRawHandle().getBlob();
      if (!blob)
        continue;
      auto &known = blobs[resource.getType()];
      for (auto [data, other] : known)
        if (data == blob->getData()) {
          first = other;
          break;
        }
      if (first == value)
        known.push_back({blob->getData(), value});
    } else {
      first = byAttribute.try_emplace(attr, value).first->second;
    }
    representatives[value] = first;
  }
}

void Checker::sweep() {
  unifyDims();
  unifyConstants();
  llvm::DenseMap<Value, unsigned> levels;
  std::map<unsigned, std::pair<SmallVector<Value>, SmallVector<Value>>> byLevel;
  for (Operation &op : joint.getBody().front().without_terminator()) {
    unsigned level = 0;
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (auto it = levels.find(operand); it != levels.end())
          level = std::max(level, it->second);
    });
    for (OpResult result : op.getResults()) {
      bool isReduced =
          isReduction(&op, result.getResultNumber()) || isOpaque(&op);
      levels[result] = level + isReduced;
      RankedTensorType type = dyn_cast<RankedTensorType>(result.getType());
      if (!type)
        continue;
      if (isReduced)
        byLevel[level + 1].first.push_back(result);
      else if (level > 0 && !result.use_empty() && !result.hasOneUse() &&
               !isView(&op))
        byLevel[level].second.push_back(result);
    }
  }
  for (auto &[level, values] : byLevel) {
    sweepLevel(values.first, /*onlyLarge=*/false);
    sweepLevel(values.second, /*onlyLarge=*/true);
  }
  normalized.clear();
}
