//===- RaiseTableProof.cpp - Prove that tables are cos and sin --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every slot of the two tables is evaluated with the outer indices symbolic.
// The angles of all slots then have to be products of a position, which knows
// no slot, and a frequency, which knows no outer index.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseTable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include <map>
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

/// Programs have up to four position axes (text, time, height, width).
static constexpr size_t maxAxes = 4;

/// Frequencies of more formulas are computed one by one.
static constexpr size_t maxFormulas = 8;

/// expr = scale * cos(angle), or the same of sin.
struct TableProver::Trig {
  LaneExpr scale, angle;
};

/// One slot: cos and sin of `angle`, the sin negated or not.
struct TableProver::Angle {
  LaneExpr angle;
  bool isNegated = false;
};

SmallVector<const void *> TableProof::getKey() const {
  SmallVector<const void *> key;
  key.append(symbols.begin(), symbols.end());
  key.push_back(nullptr);
  for (LaneExpr position : positions)
    key.push_back(position.getAsOpaquePointer());
  for (const Slot &slot : slots) {
    key.push_back(reinterpret_cast<const void *>(slot.axis));
    key.push_back(slot.frequency.getAsOpaquePointer());
  }
  key.push_back(scale.getAsOpaquePointer());
  key.push_back(reinterpret_cast<const void *>(intptr_t(isDouble)));
  return key;
}

std::optional<TableProver::Trig> TableProver::splitTrig(LaneExpr expr,
                                                        StringRef name) {
  const LaneAtom *trig = nullptr;
  LaneExpr scale = lanes.constant(0);
  for (const LaneTerm &term : expr.getTerms()) {
    LaneExpr rest = lanes.constant(term.coefficient);
    bool isFound = false;
    for (const LaneAtom *factor : term.factors) {
      bool isTrig = factor->kind == LaneAtom::Kind::Function &&
                    factor->getFunctionName() == name &&
                    (!trig || trig == factor);
      if (isTrig && !isFound) {
        trig = factor;
        isFound = true;
      } else {
        rest = lanes.mul(rest, lanes.atom(factor));
      }
    }
    if (!isFound)
      return std::nullopt;
    scale = lanes.add(scale, rest);
  }
  if (!trig || !scale)
    return std::nullopt;
  return Trig{scale, trig->args[0]};
}

static bool callsTrig(LaneContext &lanes, LaneExpr expr) {
  bool found = false;
  lanes.walk(expr, [&](const LaneAtom *atom) {
    StringRef name = atom->kind == LaneAtom::Kind::Function
                         ? atom->getFunctionName()
                         : StringRef();
    found |= name == "math.cos" || name == "math.sin";
  });
  return found;
}

bool TableProver::collectAngles(ApplyOp apply, ArrayRef<LaneExpr> index,
                                SmallVectorImpl<Angle> &angles,
                                TableProof &proof, StringRef &reason) {
  int64_t pairDim = apply.getTablePairDim();
  SmallVector<LaneExpr> at(index);
  for (int64_t t = 0, e = apply.getTableType().getDimSize(pairDim); t < e;
       ++t) {
    at[pairDim] = lanes.constant(t);
    LaneExpr cos = lanes.resolve(lanes.element(apply.getCos(), at));
    LaneExpr sin = lanes.resolve(lanes.element(apply.getSin(), at));
    if (!cos || !sin)
      return false;
    // A pair that does not turn has lost its functions: cos 0 = 1, sin 0 = 0.
    LaneExpr scale = cos;
    Angle angle{lanes.constant(0)};
    if (!sin.isZero()) {
      std::optional<Trig> c = splitTrig(cos, "math.cos");
      std::optional<Trig> s = splitTrig(sin, "math.sin");
      if (!c || !s) {
        if (callsTrig(lanes, cos) || callsTrig(lanes, sin))
          reason = "a slot is no product of a scale and a cos or sin";
        return false;
      }
      // cos(-a) = cos a, sin(-a) = -sin a.
      bool sameScale = c->scale == s->scale;
      bool sameAngle = c->angle == s->angle;
      if ((!sameScale && c->scale != lanes.neg(s->scale)) ||
          (!sameAngle && c->angle != lanes.neg(s->angle))) {
        reason = "cos and sin are not scaled alike or are of two angles";
        return false;
      }
      scale = c->scale;
      angle = {c->angle, sameScale != sameAngle};
    }
    if (proof.scale && proof.scale != scale) {
      reason = "the scale differs from slot to slot";
      return false;
    }
    proof.scale = scale;
    angles.push_back(angle);
  }
  if (llvm::all_of(angles, [](const Angle &a) { return a.angle.isZero(); }))
    return false;
  if (LaneContext::hasSymbols(proof.scale)) {
    reason = "the scale differs from position to position";
    return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Angles as products
//===----------------------------------------------------------------------===//

static bool isBefore(const LaneAtom *a, const LaneAtom *b) {
  return a->id < b->id;
}

/// The term without the factors of `divisor` (sorted, a part of its own);
/// nothing if it is no multiple.
static std::optional<LaneExpr>
divideTerm(LaneContext &lanes, const LaneTerm &term, const LaneTerm &divisor) {
  if (divisor.coefficient == 0 || term.coefficient % divisor.coefficient != 0 ||
      !std::includes(term.factors.begin(), term.factors.end(),
                     divisor.factors.begin(), divisor.factors.end(), isBefore))
    return std::nullopt;
  SmallVector<const LaneAtom *> rest;
  std::set_difference(term.factors.begin(), term.factors.end(),
                      divisor.factors.begin(), divisor.factors.end(),
                      std::back_inserter(rest), isBefore);
  LaneExpr product = lanes.constant(term.coefficient / divisor.coefficient);
  for (const LaneAtom *factor : rest)
    product = lanes.mul(product, lanes.atom(factor));
  return product;
}

/// The product that all terms are multiples of, positive in the first.
static LaneTerm getContent(ArrayRef<LaneTerm> terms,
                           SmallVectorImpl<const LaneAtom *> &storage) {
  int64_t coefficient = std::abs(terms.front().coefficient);
  storage.assign(terms.front().factors.begin(), terms.front().factors.end());
  for (const LaneTerm &term : terms.drop_front()) {
    coefficient = std::gcd(coefficient, term.coefficient);
    SmallVector<const LaneAtom *> both;
    std::set_intersection(storage.begin(), storage.end(), term.factors.begin(),
                          term.factors.end(), std::back_inserter(both),
                          isBefore);
    storage.assign(both.begin(), both.end());
  }
  // So that a position and its negation are one.
  if (terms.front().coefficient < 0)
    coefficient = -coefficient;
  return {coefficient, storage};
}

static LaneExpr getProduct(LaneContext &lanes, const LaneTerm &term) {
  LaneExpr product = lanes.constant(term.coefficient);
  for (const LaneAtom *factor : term.factors)
    product = lanes.mul(product, lanes.atom(factor));
  return product;
}

namespace {
/// What stands before one product of position atoms in an angle.
struct Part {
  /// Sorted by number; empty for what no position moves.
  SmallVector<unsigned> key;
  LaneExpr row, coefficient;
};
} // namespace

bool TableProver::separateAngle(
    LaneExpr angle, llvm::function_ref<bool(const LaneAtom *)> isPosition,
    bool isSum, LaneExpr &position, LaneExpr &frequency) {
  // The angle as a polynomial in what depends on the position.
  std::map<SmallVector<unsigned>, Part, std::greater<>> sorted;
  for (const LaneTerm &term : angle.getTerms()) {
    SmallVector<unsigned> key;
    SmallVector<const LaneAtom *> row, rest;
    for (const LaneAtom *factor : term.factors)
      (isPosition(factor) ? row : rest).push_back(factor);
    for (const LaneAtom *factor : row)
      key.push_back(factor->id);
    Part &part = sorted[key];
    if (!part.row) {
      part.row = getProduct(lanes, {1, row});
      part.coefficient = lanes.constant(0);
    }
    part.coefficient = lanes.add(part.coefficient,
                                 getProduct(lanes, {term.coefficient, rest}));
    if (!part.row || !part.coefficient)
      return false;
  }
  SmallVector<Part> parts;
  for (auto &[key, part] : sorted)
    if (!part.coefficient.isZero())
      parts.push_back(part);
  if (parts.empty())
    return false;
  if (parts.size() == 1) {
    position = parts.front().row;
    frequency = parts.front().coefficient;
    // An angle that no position moves is none.
    return !position.getConstant();
  }
  if (!isSum) {
    // (m0*a + m1*b)*w: what all have in common is the frequency.
    SmallVector<LaneTerm> terms;
    for (const Part &part : parts)
      llvm::append_range(terms, part.coefficient.getTerms());
    SmallVector<const LaneAtom *> storage;
    LaneTerm content = getContent(terms, storage);
    frequency = getProduct(lanes, content);
    position = lanes.constant(0);
    for (const Part &part : parts)
      for (const LaneTerm &term : part.coefficient.getTerms())
        position = lanes.add(
            position, lanes.mul(part.row, *divideTerm(lanes, term, content)));
    return frequency && position;
  }
  // (m0 + m1*b)*w, where w may be a sum: one part is the frequency, and the
  // others are multiples of it.
  for (const Part &candidate : parts) {
    LaneExpr w = candidate.coefficient, sum = lanes.constant(0);
    for (const Part &part : parts) {
      LaneExpr quotient;
      for (const LaneTerm &term : part.coefficient.getTerms()) {
        std::optional<LaneExpr> q =
            divideTerm(lanes, term, w.getTerms().front());
        if (q && *q && lanes.mul(w, *q) == part.coefficient)
          quotient = *q;
      }
      sum =
          quotient ? lanes.add(sum, lanes.mul(part.row, quotient)) : LaneExpr();
      if (!sum)
        break;
    }
    if (!sum)
      continue;
    position = sum;
    frequency = w;
    return true;
  }
  return false;
}

/// A number read from a constant, or made of such.
static bool isNumeric(const LaneAtom *atom) {
  if (atom->kind == LaneAtom::Kind::Number)
    return true;
  return atom->kind == LaneAtom::Kind::Function &&
         llvm::all_of(atom->args, [](LaneExpr arg) {
           return llvm::all_of(arg.getTerms(), [](const LaneTerm &term) {
             return llvm::all_of(term.factors, isNumeric);
           });
         });
}

bool TableProver::separate(ArrayRef<Angle> angles, TableProof &proof) {
  // What is symbolic is the position. With one position in all there is no
  // symbol: then it is what all angles share.
  llvm::SetVector<const LaneAtom *> shared;
  bool isFirst = true, hasSymbols = false;
  for (const Angle &angle : angles) {
    hasSymbols |= LaneContext::hasSymbols(angle.angle);
    for (const LaneTerm &term : angle.angle.getTerms()) {
      llvm::SetVector<const LaneAtom *> here(term.factors.begin(),
                                             term.factors.end());
      if (isFirst)
        shared = here;
      isFirst = false;
      shared.remove_if(
          [&](const LaneAtom *atom) { return !here.contains(atom); });
    }
  }
  shared.remove_if([](const LaneAtom *atom) { return isNumeric(atom); });
  auto isPosition = [&](const LaneAtom *atom) {
    if (!hasSymbols && !shared.empty())
      return shared.contains(atom);
    if (!hasSymbols)
      return atom->kind == LaneAtom::Kind::Function &&
             atom->getFunctionName() == "arith.sitofp" && !isNumeric(atom);
    return atom->symbols != 0;
  };

  // Which of the two forms it is shows in that the slots share positions.
  return separateAs(/*isSum=*/true, angles, isPosition, proof) ||
         separateAs(/*isSum=*/false, angles, isPosition, proof);
}

bool TableProver::separateAs(
    bool isSum, ArrayRef<Angle> angles,
    llvm::function_ref<bool(const LaneAtom *)> isPosition, TableProof &proof) {
  proof.slots.clear();
  proof.positions.clear();
  size_t numLive = 0;
  for (const Angle &angle : angles) {
    TableProof::Slot &slot = proof.slots.emplace_back();
    slot.frequency = lanes.constant(0);
    if (angle.angle.isZero())
      continue;
    ++numLive;
    LaneExpr position;
    if (!separateAngle(angle.angle, isPosition, isSum, position,
                       slot.frequency))
      return false;
    slot.isNegated = angle.isNegated;
    auto *it = llvm::find(proof.positions, position);
    slot.axis = it - proof.positions.begin();
    if (it == proof.positions.end())
      proof.positions.push_back(position);
    if (proof.positions.size() > maxAxes)
      return false;
  }
  // A table of angles is a position axis per slot in name only.
  auto isInteger = [](LaneExpr position) {
    const LaneAtom *atom = position.getSingleAtom();
    return atom && atom->kind == LaneAtom::Kind::Function &&
           atom->getFunctionName() == "arith.sitofp";
  };
  return proof.positions.size() == 1 || proof.positions.size() < numLive ||
         llvm::all_of(proof.positions, isInteger);
}

//===----------------------------------------------------------------------===//
// The proof
//===----------------------------------------------------------------------===//

/// Per-lane tables whose lanes are equal pair by pair are per-pair tables.
static void narrow(ApplyOp apply, TableProof &proof) {
  RopeLayoutAttrInterface layout = apply.getLayout();
  SmallVector<int64_t> live;
  for (int64_t pair = 0, e = layout.getNumLivePairs(); pair < e; ++pair)
    live.append({layout.getLane(pair, 0), layout.getLane(pair, 1)});
  llvm::sort(live);
  auto getSlot = [&](int64_t pair, int64_t component) {
    int64_t lane = layout.getLane(pair, component);
    return proof.slots[llvm::lower_bound(live, lane) - live.begin()];
  };
  SmallVector<TableProof::Slot> pairs;
  for (int64_t pair = 0, e = layout.getNumLivePairs(); pair < e; ++pair) {
    TableProof::Slot a = getSlot(pair, 0), b = getSlot(pair, 1);
    if (a.frequency != b.frequency ||
        (!a.frequency.isZero() &&
         (a.axis != b.axis || a.isNegated != b.isNegated)))
      return;
    pairs.push_back(a);
  }
  proof.slots = std::move(pairs);
  proof.isPerLane = false;
}

/// One formula of the slot's number for the frequencies of the slots from
/// `begin` on, proved slot by slot.
std::optional<TableProof::Formula>
TableProver::findFormula(ApplyOp apply, ArrayRef<LaneExpr> index,
                         const TableProof &proof, int64_t begin,
                         int64_t count) {
  LaneExpr &symbol = slotSymbols[count];
  if (!symbol)
    symbol = lanes.symbol(lanes.constant(count));
  const LaneAtom *slot = symbol.getSingleAtom();
  // Pairs that do not turn have lost their sine.
  if (llvm::all_of(
          ArrayRef(proof.slots).slice(begin, count),
          [](const TableProof::Slot &slot) { return slot.frequency.isZero(); }))
    return TableProof::Formula{count, lanes.constant(0), slot};
  SmallVector<LaneExpr> at(index);
  at[apply.getTablePairDim()] = lanes.add(lanes.constant(begin), symbol);
  LaneExpr sin = lanes.resolve(lanes.element(apply.getSin(), at),
                               [](Value) { return false; });
  std::optional<Trig> trig;
  if (sin)
    trig = splitTrig(sin, "math.sin");
  if (!trig)
    return std::nullopt;
  auto isPosition = [&](const LaneAtom *atom) {
    return llvm::any_of(lanes.getSymbols(lanes.atom(atom)),
                        [&](const LaneAtom *outer) { return outer != slot; });
  };
  LaneExpr position, frequency;
  if (!separateAngle(trig->angle, isPosition, /*isSum=*/true, position,
                     frequency))
    return std::nullopt;
  for (LaneExpr candidate : {frequency, lanes.neg(frequency)}) {
    bool isEach = static_cast<bool>(candidate);
    for (int64_t t = 0; t < count && isEach; ++t) {
      llvm::DenseMap<const LaneAtom *, LaneExpr> map;
      map[slot] = lanes.constant(t);
      isEach =
          lanes.substitute(candidate, map) == proof.slots[begin + t].frequency;
    }
    if (isEach)
      return TableProof::Formula{count, candidate, slot};
  }
  return std::nullopt;
}

/// Formulas for runs of slots, each as long as can be.
void TableProver::findFormulas(ApplyOp apply, ArrayRef<LaneExpr> index,
                               TableProof &proof) {
  int64_t numSlots = proof.slots.size();
  if (proof.isPerLane != apply.getPerLane())
    return;
  SmallVector<TableProof::Formula> formulas;
  for (int64_t begin = 0; begin < numSlots;) {
    // What holds for n slots holds for the first of them: search by halves.
    std::optional<TableProof::Formula> best;
    int64_t low = 1, high = numSlots - begin, next = high;
    while (low < high || (low == 1 && high == 1 && !best)) {
      if (std::optional<TableProof::Formula> found =
              findFormula(apply, index, proof, begin, next)) {
        best = found;
        low = next;
      } else {
        high = next - 1;
      }
      next = (low + high + 1) / 2;
    }
    // A run of one slot is none.
    if (!best || best->count == 1 || formulas.size() == maxFormulas)
      return;
    formulas.push_back(*best);
    begin += best->count;
  }
  proof.formulas = std::move(formulas);
}

SmallVector<LaneExpr>
TableProver::getIndex(ApplyOp apply,
                      llvm::DenseMap<const LaneAtom *, int64_t> &dims) {
  auto type = cast<RankedTensorType>(apply.getCos().getType());
  // Tables of the same sizes share symbols, so that equal ones are found.
  SmallVector<LaneExpr> index(type.getRank());
  llvm::DenseMap<const void *, unsigned> count;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (dim == apply.getTablePairDim())
      continue;
    if (type.getDimSize(dim) == 1) {
      index[dim] = lanes.constant(0);
      continue;
    }
    LaneExpr extent = lanes.dim(apply.getCos(), dim);
    if (!extent)
      return {};
    const void *id = extent.getAsOpaquePointer();
    LaneExpr &symbol = symbols[{id, count[id]++}];
    if (!symbol)
      symbol = lanes.symbol(extent);
    index[dim] = symbol;
    dims[symbol.getSingleAtom()] =
        cast<AffineDimExpr>(apply.getTableMap().getResult(dim)).getPosition();
  }
  return index;
}

void TableProver::collectHolders(ApplyOp apply, const TableProof &proof,
                                 LaneHolders &holders) {
  llvm::DenseMap<const LaneAtom *, int64_t> dims;
  SmallVector<LaneExpr> index = getIndex(apply, dims);
  int64_t pairDim = apply.getTablePairDim();
  // Of one table: the other is made of the same.
  for (int64_t t = 0, e = apply.getTableType().getDimSize(pairDim); t < e;
       ++t) {
    index[pairDim] = lanes.constant(t);
    holders.collect(apply.getCos(), index, *apply->getParentRegion());
  }
  // Formulas read constants at the number of the slot.
  int64_t begin = 0;
  for (const TableProof::Formula &formula : proof.formulas) {
    index[pairDim] = lanes.add(lanes.constant(begin), lanes.atom(formula.slot));
    holders.collect(apply.getCos(), index, *apply->getParentRegion());
    begin += formula.count;
  }
}

std::optional<TableProof> TableProver::prove(ApplyOp apply, StringRef &reason) {
  auto type = dyn_cast<RankedTensorType>(apply.getCos().getType());
  if (!type || type.getEncoding() || apply.getCos().getDefiningOp<TableOp>())
    return std::nullopt;
  TableProof proof;
  proof.isDouble = type.getElementType().isF64();
  proof.isPerLane = apply.getPerLane();
  llvm::DenseMap<const LaneAtom *, int64_t> dimOf;
  SmallVector<LaneExpr> index = getIndex(apply, dimOf);
  if (index.empty())
    return std::nullopt;
  SmallVector<Angle> angles;
  if (!collectAngles(apply, index, angles, proof, reason))
    return std::nullopt;
  if (!separate(angles, proof)) {
    reason = "the angles are not products of a position and a frequency";
    return std::nullopt;
  }
  if (proof.isPerLane)
    narrow(apply, proof);
  // One sign is the application's, several are the frequencies'.
  proof.isNegated = !proof.isPerLane &&
                    llvm::all_of(proof.slots, [](const TableProof::Slot &slot) {
                      return slot.isNegated || slot.frequency.isZero();
                    });
  if (!proof.isNegated)
    for (TableProof::Slot &slot : proof.slots)
      if (slot.isNegated)
        slot.frequency = lanes.neg(slot.frequency);
  findFormulas(apply, index, proof);

  llvm::SetVector<const LaneAtom *> used;
  for (LaneExpr position : proof.positions)
    for (const LaneAtom *symbol : lanes.getSymbols(position))
      used.insert(symbol);
  proof.symbols = used.takeVector();
  llvm::sort(proof.symbols, [](const LaneAtom *a, const LaneAtom *b) {
    return a->number < b->number;
  });
  for (const LaneAtom *symbol : proof.symbols) {
    auto it = dimOf.find(symbol);
    if (it == dimOf.end())
      return std::nullopt;
    proof.dims.push_back(it->second);
  }
  return proof;
}
