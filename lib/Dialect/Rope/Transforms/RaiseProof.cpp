//===- RaiseProof.cpp - Prove that a value is a rotation --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One lane is unfolded from the value downwards, the values defined last first.
// The first value of which it touches two elements and in which all lanes are
// linear is the operand; see RaisePairing.h for the rule.
//===----------------------------------------------------------------------===//

#include "RaiseProofDetail.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "rope/Dialect/Rope/Transforms/RaiseDims.h"
#include <queue>

using namespace mlir;
using namespace mlir::rope;

/// Elements that one unfolding may touch. Real programs need tens.
static constexpr unsigned maxTouched = 4096;

RotationProver::RotationProver(LaneContext &lanes, Operation *root)
    : lanes(lanes), root(root) {}

/// Later definitions are nearer to the value that is unfolded.
int64_t RotationProver::getOrder(Value value) const {
  Operation *op = value.getDefiningOp();
  return op ? order.lookup(op) : 0;
}

/// Whether the value that a holds an element of comes first in the program.
bool RotationProver::isBefore(const LaneAtom *a, const LaneAtom *b) const {
  auto getKey = [&](const LaneAtom *atom) {
    auto argument = dyn_cast_if_present<BlockArgument>(atom->value);
    return std::pair(atom->isElement() ? getOrder(atom->value) : 0,
                     argument ? argument.getArgNumber() : 0);
  };
  return getKey(a) < getKey(b);
}

/// The symbol that runs over a dimension, the same for all values alike.
LaneExpr RotationProver::getSymbol(Value value, int64_t dim) {
  LaneExpr extent = lanes.dim(value, dim);
  LaneExpr &symbol = symbols[{dim, extent.getAsOpaquePointer()}];
  if (!symbol)
    symbol = lanes.symbol(extent, dim);
  return symbol;
}

//===----------------------------------------------------------------------===//
// Unfolding
//===----------------------------------------------------------------------===//

void RotationProver::walkNearestFirst(
    Atoms roots, OpaqueFn isOpaque,
    llvm::function_ref<Step(Value, Atoms)> visit) {
  using Entry = std::pair<int64_t, unsigned>;
  llvm::SmallMapVector<Value, SmallVector<const LaneAtom *, 2>, 16> touched;
  std::priority_queue<Entry> queue;
  llvm::SmallDenseSet<const LaneAtom *, 32> seen;
  auto touch = [&](const LaneAtom *atom) {
    if (!atom->isElement() || !seen.insert(atom).second)
      return;
    auto [it, isNew] = touched.try_emplace(atom->value);
    if (isNew)
      queue.push(
          {getOrder(atom->value), static_cast<unsigned>(it - touched.begin())});
    it->second.push_back(atom);
  };
  for (const LaneAtom *root : roots)
    touch(root);
  while (!queue.empty() && seen.size() < maxTouched) {
    unsigned position = queue.top().second;
    queue.pop();
    Value value = (touched.begin() + position)->first;
    // All users of the value are defined after it: its set is complete.
    SmallVector<const LaneAtom *, 2> atoms(
        std::move((touched.begin() + position)->second));
    Step step = visit(value, atoms);
    if (step == Step::Stop)
      return;
    if (step == Step::Keep || isOpaque(value))
      continue;
    for (const LaneAtom *atom : atoms)
      if (LaneExpr expr = lanes.expand(atom))
        lanes.walk(expr, touch);
  }
}

const LaneAtom *RotationProver::getLane(Proof &proof, int64_t lane) {
  const LaneAtom *&atom = proof.roots[lane];
  if (!atom) {
    SmallVector<LaneExpr> index(proof.index);
    index[proof.rotation.axis] = lanes.constant(lane);
    atom = lanes.element(proof.rotation.result, index).getSingleAtom();
  }
  return atom;
}

//===----------------------------------------------------------------------===//
// The operand
//===----------------------------------------------------------------------===//

/// Data of which one lane touches two elements.
bool RotationProver::isCandidate(Value value, Atoms atoms) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<FloatType>(type.getElementType()) && atoms.size() >= 2 &&
         dependsOnInput(value);
}

LaneExpr RotationProver::resolve(Proof &proof, Value x, LaneExpr expr) {
  if (!proof.resolver || proof.resolvedTo != x)
    proof.resolver.emplace(lanes);
  proof.resolvedTo = x;
  return proof.resolver->resolve(expr, [&](Value value) {
    return value == x ||
           (value != proof.rotation.result && proof.isOpaque(value));
  });
}

/// Whether no element of x occurs.
static bool isFreeOf(Value x, LaneExpr expr, LaneContext &lanes) {
  if (!hasElement(expr))
    return true;
  bool isFree = true;
  lanes.walk(expr, [&](const LaneAtom *atom) {
    isFree &= !(atom->isElement() && atom->value == x);
  });
  return isFree;
}

/// Writes the lane as a sum of coefficient * element of x; false if it is none.
bool RotationProver::decompose(Proof &proof, Value x, int64_t lane) {
  const LaneAtom *root = getLane(proof, lane);
  if (!root)
    return false;
  LaneExpr expr = resolve(proof, x, lanes.atom(root));
  if (!expr)
    return false;
  llvm::SmallMapVector<const LaneAtom *, LaneExpr, 4> sums;
  LaneExpr rest;
  for (const LaneTerm &term : expr.getTerms()) {
    const LaneAtom *element = nullptr;
    LaneExpr coefficient = lanes.constant(term.coefficient);
    for (const LaneAtom *factor : term.factors) {
      if (factor->isElement() && factor->value == x) {
        if (element)
          return false; // x * x
        element = factor;
      } else {
        coefficient = lanes.mul(coefficient, lanes.atom(factor));
        if (!coefficient)
          return false; // an integer overflow
      }
    }
    LaneExpr &sum = element ? sums[element] : rest;
    sum = sum ? lanes.add(sum, coefficient) : coefficient;
    if (!sum)
      return false;
  }
  // Terms without x are remembered where they are all that is wrong.
  if (sums.empty() || (rest && sums.size() != 2))
    return false;
  LaneForm &form = proof.forms[lane];
  for (auto [element, coefficient] : sums) {
    if (!isFreeOf(x, coefficient, lanes))
      return false; // the table is computed from x
    LaneExpr negated = lanes.neg(coefficient);
    if (!negated)
      return false;
    auto [it, isNew] = proof.atomIds.try_emplace(element, proof.atoms.size());
    if (isNew)
      proof.atoms.push_back(element);
    form.terms.push_back(
        {it->second,
         {coefficient.getAsOpaquePointer(), negated.getAsOpaquePointer()},
         coefficient == lanes.constant(1)});
  }
  if (rest) {
    if (!isFreeOf(x, rest, lanes))
      return false;
    form.rest = rest.getAsOpaquePointer();
  }
  // An x that does not move with the value (a table) is none.
  SmallVector<LaneExpr> indices;
  for (auto &[element, coefficient] : sums)
    llvm::append_range(indices, element->args);
  if (proof.rotation.isRepeated || lanes.hasNoOtherSymbols(expr, indices))
    return true;
  if (!llvm::is_contained(proof.still, x))
    proof.still.push_back(x);
  return false;
}

bool RotationProver::proveOn(Proof &proof, Value x) {
  int64_t numLanes = proof.getNumLanes();
  proof.atoms.clear();
  proof.atomIds.clear();
  proof.forms.assign(numLanes, {});
  // A lane that mixes more than two is a near miss if the others do not.
  int64_t numMixed = 0;
  for (int64_t lane = 0; lane < numLanes; ++lane) {
    if (!decompose(proof, x, lane) ||
        static_cast<int64_t>(proof.atoms.size()) > numLanes)
      return false;
    numMixed += proof.forms[lane].terms.size() > 2;
    if (4 * numMixed > numLanes)
      return false;
  }
  if (static_cast<int64_t>(proof.atoms.size()) != numLanes)
    return false;
  proof.rotation.pairing = pairLanes(proof.forms, ScaledLanes::Ignore);
  return true;
}

/// Whether `value` can be used where `result` is defined; tensors inside the
/// body of a structured op cannot.
static bool isVisible(Value value, Value result) {
  return value.getParentRegion()->isAncestor(result.getParentRegion());
}

/// Goes from x to what it is a mere copy of, as long as every lane is one
/// element of one value, and notes these values as sources of the operand.
void RotationProver::followCopies(Proof &proof, Value x) {
  SmallVector<const LaneAtom *> current(proof.atoms);
  while (true) {
    // The lanes may take different ways; the nearest value goes first.
    Value nearest = current.front()->value;
    bool isOneValue = true;
    for (const LaneAtom *atom : current) {
      if (atom->value == current.front()->value)
        continue;
      isOneValue = false;
      if (getOrder(atom->value) > getOrder(nearest))
        nearest = atom->value;
    }
    if (isOneValue && isVisible(nearest, proof.rotation.result)) {
      OperandSource source{nearest, {}, {}};
      for (const LaneAtom *atom : current) {
        ElementIndex index;
        if (!getIndex(proof, atom->value, atom->args, index))
          return;
        source.lanes.push_back(std::move(index));
      }
      source.isWhole = isWhole(proof, source);
      proof.rotation.operands.push_back(std::move(source));
    }
    if (proof.isOpaque(nearest))
      return;
    for (const LaneAtom *&atom : current) {
      if (atom->value != nearest)
        continue;
      LaneExpr expr = lanes.expand(atom);
      atom = expr ? expr.getSingleAtom() : nullptr;
      if (!atom || !atom->isElement() ||
          !isa<FloatType>(getElementTypeOrSelf(atom->value.getType())))
        return;
    }
  }
}

/// Marks the dimensions of a source that run over a dimension of the result.
llvm::SmallBitVector RotationProver::isWhole(const Proof &proof,
                                             const OperandSource &source) {
  Value result = proof.rotation.result;
  llvm::SmallBitVector whole(source.lanes.front().size());
  for (auto [i, c] : llvm::enumerate(source.lanes.front())) {
    if (c.offset != 0 || c.terms.size() != 1 || c.terms[0].stride != 1)
      continue;
    int64_t dim = c.terms[0].dim;
    whole[i] = haveSameSize(source.value, i, result, dim) ||
               lanes.dim(source.value, i) == lanes.dim(result, dim);
  }
  return whole;
}

/// Numbers the operand's lanes in the order of the farthest value in which the
/// layouts can be said.
bool RotationProver::number(Proof &proof) {
  Rotation &rotation = proof.rotation;
  Pairing first;
  for (const OperandSource &source : llvm::reverse(rotation.operands)) {
    SmallVector<int64_t> order = orderLanes(source);
    if (order.empty())
      continue;
    SmallVector<int64_t> position(order.size());
    for (auto [i, lane] : llvm::enumerate(order))
      position[lane] = i;
    SmallVector<LaneForm> forms(proof.forms);
    for (LaneForm &form : forms)
      for (LaneForm::Term &term : form.terms)
        term.lane = position[term.lane];
    const void *zero = lanes.constant(0).getAsOpaquePointer();
    Pairing pairing = pairLanes(forms, ScaledLanes::Pair, {zero, zero});
    bool done = pairing.kind == PairingKind::Copies ||
                ((pairing.kind == PairingKind::PerPair ||
                  pairing.kind == PairingKind::PerLane) &&
                 inferLayouts(rotation.result.getContext(), pairing));
    if (first.code.empty()) {
      first = pairing;
      proof.order = order;
    }
    if (!done)
      continue;
    rotation.pairing = pairing;
    proof.order = order;
    for (OperandSource &other : rotation.operands) {
      SmallVector<ElementIndex> sorted;
      for (int64_t lane : order)
        sorted.push_back(std::move(other.lanes[lane]));
      other.lanes = std::move(sorted);
    }
    return true;
  }
  rotation.pairing = first;
  if (rotation.operands.empty()) {
    rotation.pairing.code = "no-operand";
    rotation.pairing.lane = 0;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// The tables
//===----------------------------------------------------------------------===//

/// Adds a slot to a table: affine indices, but for at most one coordinate that
/// is read from a tensor of positions.
bool RotationProver::getTableIndex(const Proof &proof, TableSource &table,
                                   ArrayRef<LaneExpr> indices) {
  ElementIndex index;
  std::optional<TableGather> gather;
  for (auto [i, arg] : llvm::enumerate(indices)) {
    ElementIndex one;
    if (getIndex(proof, table.value, arg, one)) {
      index.push_back(one.front());
      continue;
    }
    ViewCoordinate &coordinate = index.emplace_back();
    const LaneAtom *position = nullptr;
    for (const LaneTerm &term : arg.getTerms()) {
      if (term.factors.empty()) {
        coordinate.offset = term.coefficient;
        continue;
      }
      if (position || term.factors.size() != 1 || term.coefficient != 1)
        return false;
      position = term.factors.front();
    }
    if (gather || !position || !position->isElement() ||
        !isVisible(position->value, proof.rotation.result))
      return false;
    gather = {static_cast<int64_t>(i), position->value, {}};
    if (!getIndex(proof, position->value, position->args, gather->index))
      return false;
  }
  if (table.slots.empty())
    table.gather = gather;
  else if (table.gather.has_value() != gather.has_value() ||
           (gather && (table.gather->coordinate != gather->coordinate ||
                       table.gather->positions != gather->positions ||
                       table.gather->index != gather->index)))
    return false; // rows of other positions in other lanes
  table.slots.push_back(std::move(index));
  return true;
}

/// Finds the values that hold the coefficients of the first slot, and of as
/// many of the following slots as they do.
void RotationProver::findSources(Proof &proof, Value x,
                                 ArrayRef<TableSlot> slots,
                                 SmallVectorImpl<TableSource> &cos,
                                 SmallVectorImpl<TableSource> &sin) {
  Rotation &rotation = proof.rotation;
  // By value and by what of it: in the order in which the walk finds them.
  using Key = std::pair<Value, unsigned>;
  llvm::MapVector<Key, TableSource> found;
  constexpr unsigned sinBit = 1, negatedBit = 2, partBit = 4;
  llvm::SmallDenseSet<Value, 16> tables;
  auto opaque = [&](Value value) {
    return value == x || (value != rotation.result && proof.isOpaque(value));
  };
  for (size_t t = 0; t < slots.size(); ++t) {
    const TableSlot &slot = slots[t];
    auto match = [&](Value value, ArrayRef<LaneExpr> indices, unsigned part,
                     LaneExpr expr) {
      if (!isVisible(value, rotation.result))
        return;
      for (bool isSin : {false, true}) {
        const Coefficient &wanted = isSin ? slot.s : slot.c;
        for (bool isNegated : {false, true}) {
          if (expr.getAsOpaquePointer() !=
              (isNegated ? wanted.negated : wanted.value))
            continue;
          Key key(value,
                  part * partBit + isNegated * negatedBit + isSin * sinBit);
          if (t > 0 && !found.contains(key))
            continue;
          TableSource &table = found[key];
          table.value = value;
          tables.insert(value);
          table.isNegated = isNegated;
          if (table.slots.size() != t || !getTableIndex(proof, table, indices))
            continue;
          if (isa<ComplexType>(getElementTypeOrSelf(value.getType())))
            table.part = part ? TablePart::Imaginary : TablePart::Real;
        }
      }
    };
    walkNearestFirst(
        getLane(proof, slot.to), opaque, [&](Value value, Atoms atoms) {
          if (opaque(value))
            return Step::Keep;
          bool isTable = isa<RankedTensorType>(value.getType()) &&
                         isa<FloatType, ComplexType>(
                             getElementTypeOrSelf(value.getType())) &&
                         value != rotation.result;
          // After the first slot, only what held that one is of interest.
          isTable = isTable && (t == 0 || tables.contains(value));
          for (const LaneAtom *atom : atoms) {
            if (isTable)
              if (LaneExpr expr = resolve(proof, x, lanes.atom(atom)))
                match(value, atom->args, atom->number, expr);
            lanes.expand(atom);
            for (const ConstantRead &read : lanes.getConstantReads(atom))
              match(read.value, read.indices, read.part, read.expr);
          }
          return Step::Expand;
        });
  }

  for (auto &[key, table] : found)
    (key.second & sinBit ? sin : cos).push_back(std::move(table));
}

void RotationProver::collectTables(Proof &proof, Value x) {
  Rotation &rotation = proof.rotation;
  bool perLane = rotation.pairing.kind == PairingKind::PerLane;
  SmallVector<TableSlot> slots = getTableSlots(rotation.pairing);
  findSources(proof, x, slots, rotation.cos, rotation.sin);

  // The first slot that no table holds, for the remark.
  auto keepWhole = [&](SmallVectorImpl<TableSource> &sources) {
    size_t numHeld = 0;
    for (const TableSource &source : sources)
      numHeld = std::max(numHeld, source.slots.size());
    llvm::erase_if(sources, [&](const TableSource &source) {
      return source.slots.size() != slots.size();
    });
    return numHeld;
  };
  size_t numCos = keepWhole(rotation.cos), numSin = keepWhole(rotation.sin);
  size_t missing = std::min(numCos, numSin);
  int64_t lane = slots[missing < slots.size() ? missing : 0].lane;
  const LanePair *pair =
      llvm::find_if(rotation.pairing.pairs, [&](const LanePair &pair) {
        return pair.u == lane || pair.v == lane;
      });
  bool isFirst = pair->u == lane;
  auto str = [&](const Coefficient *coefficients) {
    return lanes.str(LaneExpr(static_cast<const LanePolynomial *>(
        coefficients[isFirst ? 0 : 1].value)));
  };
  rotation.noTable = {"no-table", pair->uTo, pair->vTo, str(pair->c),
                      str(pair->s)};
  // The farthest table costs least. A negated sin is the other direction, which
  // costs nothing but is not said lane by lane.
  llvm::sort(rotation.cos, [&](const TableSource &a, const TableSource &b) {
    return std::tuple(a.isNegated, getOrder(a.value)) <
           std::tuple(b.isNegated, getOrder(b.value));
  });
  llvm::sort(rotation.sin, [&](const TableSource &a, const TableSource &b) {
    return std::tuple(perLane && a.isNegated, getOrder(a.value), a.isNegated) <
           std::tuple(perLane && b.isNegated, getOrder(b.value), b.isNegated);
  });
}

//===----------------------------------------------------------------------===//
// The proof
//===----------------------------------------------------------------------===//

/// Names the lanes of `value` along `axis`, at any place of the other
/// dimensions.
void RotationProver::start(Proof &proof, Value value, int64_t axis,
                           OpaqueFn isOpaque) {
  auto type = cast<RankedTensorType>(value.getType());
  proof.rotation.result = value;
  proof.rotation.axis = axis;
  proof.isOpaque = isOpaque;
  splits.clear();
  if (++numProofs == 1) {
    int64_t number = 0;
    root->walk<WalkOrder::PreOrder>(
        [&](Operation *op) { order[op] = ++number; });
  }
  int64_t numLanes = type.getDimSize(axis);
  proof.roots.assign(numLanes, nullptr);
  for (int64_t dim = 0, e = type.getRank(); dim < e; ++dim) {
    int64_t size = type.getDimSize(dim);
    if (dim == axis || size == 1) {
      proof.index.push_back(dim == axis ? LaneExpr() : lanes.constant(0));
      continue;
    }
    LaneExpr symbol = getSymbol(value, dim);
    proof.index.push_back(symbol);
    proof.symbolDim[symbol.getSingleAtom()] = dim;
  }
}

std::optional<Rotation> RotationProver::prove(Value value, int64_t axis,
                                              OpaqueFn isOpaque,
                                              NearMiss &miss) {
  Proof proof;
  start(proof, value, axis, isOpaque);
  int64_t numLanes = proof.getNumLanes();

  // A partial window leaves some lanes alone: ask the first, last and middle.
  Value x;
  for (int64_t lane : {int64_t(0), numLanes - 1, numLanes / 2}) {
    const LaneAtom *root = getLane(proof, lane);
    if (!root)
      return std::nullopt;
    walkNearestFirst(root, isOpaque, [&](Value v, Atoms atoms) {
      if (v == value || !isCandidate(v, atoms))
        return Step::Expand;
      proof.forms.assign(numLanes, {});
      proof.atoms.clear();
      proof.atomIds.clear();
      if (!decompose(proof, v, lane) || proof.forms[lane].terms.size() > 2 ||
          !proveOn(proof, v))
        return Step::Expand;
      if (proof.rotation.pairing.kind != PairingKind::None) {
        if (exchangesTable(proof))
          return Step::Expand;
        x = v;
        return Step::Stop;
      }
      // The same lanes may be a rotation of a farther value.
      if (proof.rotation.pairing.looksLikeRotation && !proof.miss)
        describe(proof);
      return Step::Expand;
    });
    if (x)
      break;
  }
  if (!x && !proof.still.empty())
    x = proveRepeated(proof);
  miss = proof.miss;
  if (!x)
    return std::nullopt;

  followCopies(proof, x);
  bool isNumbered = number(proof);
  PairingKind kind = proof.rotation.pairing.kind;
  miss = {};
  if (kind == PairingKind::Copies)
    return std::nullopt;
  describe(proof);
  miss = proof.miss;
  if (!isNumbered || kind == PairingKind::None)
    return std::nullopt;
  if (StringRef code = whyUnwanted(proof); !code.empty()) {
    miss = describeUnwanted(proof, code);
    return std::nullopt;
  }
  collectTables(proof, x);
  findComputedTables(proof, x);
  return std::move(proof.rotation);
}
