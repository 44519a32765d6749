//===- LaneExpand.cpp - Elements and their expansion -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One level at a time: the element of a value through the op that defines it.
// Resolution order: the op's own model, the structure of a linalg op, its
// scalar meaning, opaque.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "rope/Analysis/LaneSemantics.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace mlir::rope;

/// Expansions inside expansions.
static constexpr unsigned kMaxDepth = 64;

/// Greater tensors are not folded.
static constexpr int64_t kMaxFoldedElements = 1 << 16;

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// The number of a scalar constant.
static LaneExpr getScalarConstant(LaneContext &context, Attribute attr,
                                  unsigned part) {
  if (IntegerAttr integer = dyn_cast<IntegerAttr>(attr)) {
    if (integer.getValue().getSignificantBits() > 64)
      return {};
    // A boolean is 0 or 1, never −1.
    return context.constant(integer.getType().isInteger(1)
                                ? integer.getValue().getZExtValue()
                                : integer.getValue().getSExtValue());
  }
  if (FloatAttr real = dyn_cast<FloatAttr>(attr))
    return context.number(real.getValueAsDouble());
  if (ArrayAttr pair = dyn_cast<ArrayAttr>(attr); pair && pair.size() == 2)
    if (FloatAttr real = dyn_cast<FloatAttr>(pair[part]))
      return context.number(real.getValueAsDouble());
  return {};
}

/// Whether folding makes a number, or few of them, of the op.
static bool isFoldable(Operation *op, bool foldsConstants) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0 ||
      op->getNumRegions() != 0 || !isMemoryEffectFree(op))
    return false;
  Type type = op->getResult(0).getType();
  if (!isa<ShapedType>(type))
    return isa<FloatType>(type);
  RankedTensorType tensor = dyn_cast<RankedTensorType>(type);
  return foldsConstants && tensor && tensor.hasStaticShape() &&
         isa<FloatType>(tensor.getElementType()) &&
         tensor.getNumElements() <= kMaxFoldedElements;
}

Attribute LaneContext::Impl::foldConstant(Operation *root) {
  if (!isFoldable(root, foldsConstants))
    return {};
  SmallVector<Operation *> stack{root};
  while (!stack.empty()) {
    Operation *op = stack.back();
    if (foldedConstants.contains(op)) {
      stack.pop_back();
      continue;
    }
    SmallVector<Attribute> operands;
    size_t depth = stack.size();
    bool isKnown = true;
    for (Value operand : op->getOperands()) {
      Operation *source = operand.getDefiningOp();
      Attribute attr;
      isKnown =
          source && (foldsConstants || !isa<ShapedType>(operand.getType()));
      if (isKnown && !matchPattern(operand, m_Constant(&attr))) {
        auto it = foldedConstants.find(source);
        isKnown = isFoldable(source, foldsConstants);
        if (isKnown && it == foldedConstants.end()) {
          stack.push_back(source);
          continue;
        }
        attr = isKnown ? it->second : Attribute();
      }
      isKnown = isKnown && attr;
      if (!isKnown)
        break;
      operands.push_back(attr);
    }
    if (isKnown && stack.size() > depth)
      continue;
    stack.truncate(depth - 1);
    Attribute &folded = foldedConstants[op];
    if (!isKnown)
      continue;
    // Folders may change the op that they are asked about.
    Operation *copy = op->clone();
    SmallVector<OpFoldResult> results;
    if (succeeded(copy->fold(operands, results)) && results.size() == 1)
      folded = dyn_cast<Attribute>(results.front());
    copy->destroy();
  }
  return foldedConstants.lookup(root);
}

LaneExpr LaneContext::element(Value value, ArrayRef<LaneExpr> indices,
                              unsigned part) {
  if (llvm::any_of(indices, [](LaneExpr index) { return !index; }))
    return {};
  Attribute attr;
  // Constants have no operands: most ops are told by that.
  Operation *op = value.getDefiningOp();
  if (op && op->getNumOperands() == 0 && matchPattern(op, m_Constant(&attr))) {
    LaneExpr constant = isa<ShapedType>(value.getType())
                            ? getConstantElement(*this, attr, indices, part)
                            : getScalarConstant(*this, attr, part);
    if (constant && !indices.empty())
      impl->reads.push_back(
          {value, SmallVector<LaneExpr, 4>(indices), part, constant});
    if (constant)
      return constant;
  }
  LaneAtom atom(LaneAtom::Kind::Element);
  atom.number = part;
  atom.value = value;
  atom.args = indices;
  return impl->fromAtom(impl->unique(atom));
}

LaneValue LaneContext::elementValue(Value value, ArrayRef<LaneExpr> indices) {
  LaneValue lane{element(value, indices, 0), {}};
  Type type = value.getType();
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (isa<ComplexType>(tensor ? tensor.getElementType()
                              : getElementTypeOrSelf(type)))
    lane.im = element(value, indices, 1);
  return lane;
}

//===----------------------------------------------------------------------===//
// Building blocks of models
//===----------------------------------------------------------------------===//

LaneValue LaneBuilder::get(Value value, ArrayRef<LaneExpr> indices) {
  return context.elementValue(value, indices);
}

LaneExpr LaneBuilder::get(OpFoldResult value) {
  if (std::optional<int64_t> number = getConstantIntValue(value))
    return context.constant(*number);
  if (!isa<Value>(value))
    return {};
  return context.resolve(get(cast<Value>(value)).re);
}

LaneExpr mlir::rope::getOpFunction(Operation *op, ArrayRef<LaneExpr> args,
                                   LaneContext &context, unsigned result,
                                   unsigned part) {
  Attribute &kind = context.getImpl().functionKinds[op];
  if (!kind) {
    Attribute properties = op->getPropertiesAsAttribute();
    SmallVector<Attribute> parts{properties ? properties
                                            : op->getAttrDictionary()};
    for (Type type : op->getOperandTypes())
      parts.push_back(TypeAttr::get(getElementTypeOrSelf(type)));
    for (Type type : op->getResultTypes())
      parts.push_back(TypeAttr::get(getElementTypeOrSelf(type)));
    kind = ArrayAttr::get(op->getContext(), parts);
  }
  SmallVector<LaneExpr> sorted(args);
  if (op->hasTrait<OpTrait::IsCommutative>() &&
      llvm::all_of(args, [](LaneExpr arg) { return bool(arg); }))
    llvm::sort(sorted,
               [](LaneExpr a, LaneExpr b) { return a.getId() < b.getId(); });
  StringRef name = op->getName().getStringRef();
  if (result == 0 && part == 0)
    return context.function(name, sorted, kind);
  return context.function((name + "#" + Twine(2 * result + part)).str(), sorted,
                          kind);
}

/// The op as an uninterpreted function of its scalar operands.
static FailureOr<LaneValue> evaluateScalarMeaning(Operation *op,
                                                  unsigned result,
                                                  ArrayRef<LaneExpr> indices,
                                                  LaneBuilder &builder) {
  // The elements of a tensor made of scalars alone need not be equal.
  bool isScalar =
      llvm::none_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>) &&
      llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
  if (op->getNumRegions() != 0 || !isMemoryEffectFree(op) ||
      !(isScalar || op->hasTrait<OpTrait::Elementwise>()))
    return builder.stop("an op whose lanes are not known");
  SmallVector<LaneExpr> args;
  for (Value operand : op->getOperands()) {
    LaneValue lane = builder.get(operand, isa<ShapedType>(operand.getType())
                                              ? indices
                                              : ArrayRef<LaneExpr>());
    if (!lane)
      return builder.stop("an operand whose lanes are not known");
    args.push_back(lane.re);
    if (lane.isComplex())
      args.push_back(lane.im);
  }
  LaneContext &context = builder.getContext();
  auto makeFunction = [&](unsigned part) {
    return getOpFunction(op, args, context, result, part);
  };
  LaneValue lane{makeFunction(0), {}};
  if (isa<ComplexType>(getElementTypeOrSelf(op->getResult(result).getType())))
    lane.im = makeFunction(1);
  return lane;
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

static FailureOr<LaneValue> evaluateWith(Operation *op, unsigned result,
                                         ArrayRef<LaneExpr> indices,
                                         LaneBuilder &builder) {
  LaneContext &context = builder.getContext();
  // A copy: evaluation may add others.
  LaneContext::Impl::OpInfo info = context.getImpl().getInfo(op);
  if (FloatAttr number = dyn_cast_or_null<FloatAttr>(info.folded))
    return LaneValue{context.number(number.getValueAsDouble()), {}};
  if (isa_and_nonnull<ElementsAttr>(info.folded))
    if (LaneExpr number = getConstantElement(context, info.folded, indices, 0))
      return LaneValue{number, {}};
  if (info.model)
    return info.model.getLane(result, indices, builder);
  return evaluateScalarMeaning(op, result, indices, builder);
}

namespace {
/// The values inside a body at one point of the iteration space.
class BodyBuilder : public LaneBuilder {
public:
  using Values = llvm::SmallDenseMap<Value, LaneValue, 16>;

  BodyBuilder(LaneBuilder &parent, Operation *op, ArrayRef<LaneExpr> loops,
              Values &values)
      : LaneBuilder(parent.getContext(), op), parent(parent), loops(loops),
        values(values) {}

  using LaneBuilder::get;
  LaneValue get(Value value, ArrayRef<LaneExpr> indices = {}) override {
    auto it = values.find(value);
    return it != values.end() ? it->second : parent.get(value, indices);
  }
  LaneExpr getLoopIndex(unsigned dim) override {
    return dim < loops.size() ? loops[dim] : LaneExpr();
  }

private:
  LaneBuilder &parent;
  ArrayRef<LaneExpr> loops;
  Values &values;
};
} // namespace

SmallVector<LaneValue> LaneBuilder::evaluateBlock(Block &block,
                                                  ArrayRef<LaneValue> arguments,
                                                  ArrayRef<LaneExpr> loops) {
  BodyBuilder::Values values;
  for (auto [argument, lane] : llvm::zip_equal(block.getArguments(), arguments))
    values[argument] = lane;
  for (Operation &inner : block.without_terminator()) {
    // Constants are read by value, wherever they are.
    const LaneContext::Impl::OpInfo &info = context.getImpl().getInfo(&inner);
    if (info.isConstant)
      continue;
    bool makesShaped = info.makesShaped;
    BodyBuilder builder(*this, &inner, loops, values);
    context.getBudget().charge(1);
    bool operandsKnown = !context.isBudgetSpent() &&
                         llvm::all_of(inner.getOperands(), [&](Value operand) {
                           auto it = values.find(operand);
                           return it == values.end() || it->second;
                         });
    for (OpResult result : inner.getResults()) {
      // A tensor made inside differs from point to point: it has no element
      // that could be named.
      FailureOr<LaneValue> lane = failure();
      if (makesShaped)
        lane = builder.stop("a tensor that is made inside a body");
      else if (operandsKnown)
        lane = evaluateWith(&inner, result.getResultNumber(), {}, builder);
      values[result] = succeeded(lane) ? *lane : LaneValue();
    }
  }
  SmallVector<LaneValue> yielded;
  BodyBuilder builder(*this, block.getTerminator(), loops, values);
  for (Value value : block.getTerminator()->getOperands())
    yielded.push_back(builder.get(value));
  return yielded;
}

/// An index of an operand at a point of the iteration space; null if its map
/// cannot be followed.
static LaneExpr evaluateMapResult(AffineExpr expr, ArrayRef<LaneExpr> loops,
                                  LaneContext &context) {
  if (AffineDimExpr dim = dyn_cast<AffineDimExpr>(expr))
    return loops[dim.getPosition()];
  if (AffineConstantExpr number = dyn_cast<AffineConstantExpr>(expr))
    return context.constant(number.getValue());
  AffineBinaryOpExpr binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return {};
  LaneExpr a = evaluateMapResult(binary.getLHS(), loops, context);
  LaneExpr b = evaluateMapResult(binary.getRHS(), loops, context);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return context.add(a, b);
  case AffineExprKind::Mul:
    return context.mul(a, b);
  case AffineExprKind::Mod:
    return context.mod(a, b);
  case AffineExprKind::FloorDiv:
    return context.floorDiv(a, b);
  default:
    return {};
  }
}

/// The value down to what is opaque in any case; itself, if that fails.
static LaneValue resolveAll(LaneValue value, LaneContext &context) {
  LaneExpr re = context.resolve(value.re);
  LaneExpr im = context.resolve(value.im);
  return {re ? re : value.re, im ? im : value.im};
}

/// Runs the body at one point and returns what it yields for each init. A value
/// that is not understood is null; it matters only if it is yielded.
static SmallVector<LaneValue>
evaluateBody(linalg::LinalgOp op, ArrayRef<LaneExpr> loops,
             ArrayRef<LaneValue> inits, LaneBuilder &builder,
             const llvm::SmallBitVector &isConstant = {}) {
  const LaneContext::Impl::Structured &info =
      builder.getContext().getImpl().getStructured(op);
  Block *body = op.getBlock();
  SmallVector<LaneValue> arguments(body->getNumArguments());
  for (auto [number, operand] : llvm::enumerate(op->getOperands())) {
    LaneValue &argument = arguments[info.arguments[number]];
    if (number >= info.numInputs) {
      argument = inits[number - info.numInputs];
      continue;
    }
    if (!info.isShaped[number]) {
      argument = builder.get(operand);
      continue;
    }
    SmallVector<LaneExpr> indices;
    for (AffineExpr expr : info.maps[number].getResults())
      indices.push_back(evaluateMapResult(expr, loops, builder.getContext()));
    if (llvm::all_of(indices, [](LaneExpr index) { return bool(index); }))
      argument = builder.get(operand, indices);
    if (number < isConstant.size() && isConstant.test(number))
      argument = resolveAll(argument, builder.getContext());
  }
  return builder.evaluateBlock(*body, arguments, loops);
}

/// Whether a contraction adds nothing at a point: one of its factors is zero.
static bool addsNothing(linalg::LinalgOp op, ArrayRef<LaneExpr> loops,
                        const llvm::SmallBitVector &hasZeros,
                        LaneBuilder &builder) {
  LaneContext &context = builder.getContext();
  for (int operand : hasZeros.set_bits()) {
    OpOperand &input = op->getOpOperand(operand);
    SmallVector<LaneExpr> indices;
    for (AffineExpr expr : op.getMatchingIndexingMap(&input).getResults())
      indices.push_back(evaluateMapResult(expr, loops, context));
    LaneValue factor =
        resolveAll(context.elementValue(input.get(), indices), context);
    if (factor && factor.re.isZero() &&
        (!factor.isComplex() || factor.im.isZero()))
      return true;
  }
  return false;
}

SmallVector<LaneValue>
mlir::rope::evaluateStructuredBody(LaneContext &context, Operation *op,
                                   ArrayRef<LaneExpr> loops,
                                   ArrayRef<LaneValue> inits) {
  LaneBuilder builder(context, op);
  return evaluateBody(cast<linalg::LinalgOp>(op), loops, inits, builder);
}

static FailureOr<LaneValue> evaluateStructured(linalg::LinalgOp op,
                                               unsigned result,
                                               ArrayRef<LaneExpr> indices,
                                               LaneBuilder &builder) {
  LaneContext &context = builder.getContext();
  const LaneContext::Impl::Structured &info =
      context.getImpl().getStructured(op);
  AffineMap map = info.maps[info.numInputs + result];
  SmallVector<LaneExpr> loops(info.numLoops);
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    AffineDimExpr dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || loops[dim.getPosition()])
      return builder.stop("a result map that is no projected permutation");
    loops[dim.getPosition()] = index;
  }
  // What the result's map leaves free is reduced over, point by point.
  SmallVector<unsigned> reduced;
  SmallVector<int64_t> ranges, counts;
  int64_t points = 1;
  if (llvm::any_of(loops, [](LaneExpr loop) { return !loop; }))
    ranges = op.getStaticLoopRanges();
  for (auto [dim, loop] : llvm::enumerate(loops)) {
    if (loop)
      continue;
    if (ShapedType::isDynamic(ranges[dim]))
      return builder.stop("a reduction of dynamic size");
    points *= ranges[dim];
    reduced.push_back(dim);
    counts.push_back(ranges[dim]);
    if (points > kMaxSparsePoints)
      break;
  }
  if (points > kMaxSparsePoints || points == 0 ||
      (info.reduces && !context.mayExpandReduction(op)))
    return builder.stop("a reduction");
  bool isLong = points > kMaxReductionPoints;
  llvm::SmallBitVector isConstant(info.numInputs), hasZeros(info.numInputs);
  if (isLong) {
    for (OpOperand *input : op.getDpsInputOperands()) {
      unsigned number = input->getOperandNumber();
      isConstant[number] = context.getImpl().isMadeOfConstants(input->get());
      hasZeros[number] =
          isConstant[number] || context.hasKnownZeros(input->get());
    }
  }
  bool isContraction = isLong && linalg::isaContractionOpInterface(op);

  SmallVector<LaneValue> inits;
  for (unsigned i = info.numInputs, e = op->getNumOperands(); i < e; ++i) {
    // Results with another map than this one are not needed if not read.
    if (info.maps[i] == map)
      inits.push_back(context.elementValue(op->getOperand(i), indices));
    else
      inits.push_back({});
    if (isLong && inits.back())
      inits.back() = resolveAll(inits.back(), context);
  }
  if (isLong && !inits[result])
    return builder.stop("a reduction");
  for (int64_t point = 0; point < points; ++point) {
    int64_t rest = point;
    for (int64_t i = static_cast<int64_t>(reduced.size()) - 1; i >= 0; --i) {
      loops[reduced[i]] = context.constant(rest % counts[i]);
      rest /= counts[i];
    }
    context.getBudget().charge(1);
    if (context.isBudgetSpent())
      return builder.stop("the budget is spent");
    if (isContraction && addsNothing(op, loops, hasZeros, builder))
      continue;
    inits = evaluateBody(op, loops, inits, builder, isConstant);
    if (isLong && (!inits[result] || inits[result].re.getTerms().size() >
                                         static_cast<size_t>(kMaxSparseTerms)))
      return builder.stop("a reduction");
  }
  if (!inits[result])
    return failure();
  return inits[result];
}

FailureOr<LaneValue> mlir::rope::evaluateOp(LaneContext &context, Operation *op,
                                            unsigned result,
                                            ArrayRef<LaneExpr> indices) {
  LaneBuilder builder(context, op);
  if (context.getImpl().getInfo(op).isStructured) {
    const LaneContext::Impl::Structured &info =
        context.getImpl().getStructured(op);
    if (!info.isPure)
      return builder.stop("a structured op on memrefs");
    return evaluateStructured(info.op, result, indices, builder);
  }
  return evaluateWith(op, result, indices, builder);
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

LaneExpr LaneContext::expand(const LaneAtom *element) {
  assert(element->isElement() && "only elements expand");
  if (element->isExpanded)
    return element->expansion;
  element->isExpanded = true;
  Operation *op = element->value.getDefiningOp();
  if (!op) {
    setStop(nullptr, "an argument");
    return {};
  }
  unsigned numLimitsMet = impl->numLimitsMet;
  impl->budget.charge(1);
  if (impl->depth >= kMaxDepth || isBudgetSpent()) {
    element->isExpanded = false;
    ++impl->numLimitsMet;
    setStop(op, isBudgetSpent() ? "the budget is spent"
                                : "conditions are nested too deep");
    return {};
  }
  ++impl->numExpansions;
  llvm::SaveAndRestore<unsigned> nesting(impl->depth, impl->depth + 1);
  // Indices that are computed must be known before they can be compared.
  SmallVector<LaneExpr> indices;
  for (LaneExpr index : element->args)
    indices.push_back(resolve(index));
  // What a limit stopped may be known another time.
  auto fail = [&]() {
    if (impl->numLimitsMet != numLimitsMet || isBudgetSpent()) {
      element->isExpanded = false;
      impl->readsOf.erase(element);
    }
    return LaneExpr();
  };
  if (llvm::any_of(indices, [](LaneExpr index) { return !index; }))
    return fail();
  size_t numReads = impl->reads.size();
  FailureOr<LaneValue> lane = evaluateOp(
      *this, op, cast<OpResult>(element->value).getResultNumber(), indices);
  if (impl->reads.size() > numReads)
    impl->readsOf[element].append(impl->reads.begin() + numReads,
                                  impl->reads.end());
  impl->reads.truncate(numReads);
  if (failed(lane))
    return fail();
  LaneExpr result = element->number == 0 ? lane->re : lane->im;
  if (!result || isBudgetSpent())
    return fail();
  element->expansion = result;
  return result;
}

ArrayRef<ConstantRead> LaneContext::getConstantReads(const LaneAtom *element) {
  auto it = impl->readsOf.find(element);
  if (it == impl->readsOf.end())
    return {};
  return it->second;
}

LaneExpr LaneContext::atom(const LaneAtom *atom) {
  return impl->fromAtom(atom);
}

LaneBudget &LaneContext::getBudget() { return impl->budget; }
bool LaneContext::isBudgetSpent() const { return impl->budget.isSpent(); }
int64_t LaneContext::getNumExpansions() const { return impl->numExpansions; }
Operation *LaneContext::getStoppingOp() const { return impl->stoppingOp; }
StringRef LaneContext::getStoppingReason() const {
  return impl->stoppingReason;
}
void LaneContext::setStop(Operation *op, StringRef reason) {
  impl->stoppingOp = op;
  impl->stoppingReason = reason;
}
