//===- RaiseEmit.cpp - From a proof to rope.apply ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Chooses the operand and the tables among the values that the proof touched,
// or builds views of them, and replaces the rotated value.
//===----------------------------------------------------------------------===//

#include "RaiseEmitDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Transforms/RegionUtils.h"
#include "rope/Dialect/Rope/Transforms/RaiseDims.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

static RankedTensorType getResultType(const Rotation &rotation) {
  return cast<RankedTensorType>(rotation.result.getType());
}

static bool haveSameTerms(const ViewCoordinate &a, const ViewCoordinate &b) {
  return llvm::equal(a.terms, b.terms,
                     [](const ViewTerm &s, const ViewTerm &t) {
                       return s.dim == t.dim && s.stride == t.stride;
                     });
}

SmallVector<int64_t> rope::orderLanes(const OperandSource &source) {
  ArrayRef<ElementIndex> lanes = source.lanes;
  for (const ElementIndex &lane : lanes)
    for (auto [a, b] : llvm::zip_equal(lane, lanes.front()))
      if (!haveSameTerms(a, b))
        return {};
  SmallVector<int64_t> order(lanes.size());
  std::iota(order.begin(), order.end(), 0);
  llvm::sort(order, [&](int64_t a, int64_t b) {
    for (auto [s, t] : llvm::zip_equal(lanes[a], lanes[b]))
      if (s.offset != t.offset)
        return s.offset < t.offset;
    return false;
  });
  return order;
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

/// Finds g with offset(t) = offset(0) + a*(t / g) + b*(t mod g) in every
/// coordinate; g = 1 is the plain linear map.
static int64_t findSplit(ArrayRef<ElementIndex> slots) {
  int64_t count = slots.size();
  for (int64_t g = 1; g < count; ++g) {
    if (count % g != 0)
      continue;
    bool fits = true;
    for (int64_t c = 0, e = slots.front().size(); c < e && fits; ++c) {
      int64_t base = slots[0][c].offset;
      int64_t outer = slots[g][c].offset - base;
      int64_t inner = g > 1 ? slots[1][c].offset - base : 0;
      fits = outer >= 0 && inner >= 0;
      for (int64_t t = 0; t < count && fits; ++t)
        fits = slots[t][c].offset == base + outer * (t / g) + inner * (t % g) &&
               haveSameTerms(slots[t][c], slots[0][c]);
    }
    if (fits)
      return g;
  }
  return count == 1 ? 1 : 0;
}

/// The view of `value` with the given outer dimensions of the result, in this
/// order, and the slots at position `slotDim`. Sizes of dynamic dimensions
/// stand for "unknown" until they are filled in.
static std::optional<SlotView>
makeSlotView(const Rotation &rotation, Value value,
             ArrayRef<ElementIndex> slots, ArrayRef<int64_t> outerDims,
             int64_t slotDim, bool isGathered = false) {
  if (slots.empty() || slots.front().empty())
    return std::nullopt;
  int64_t g = findSplit(slots);
  if (g == 0)
    return std::nullopt;
  int64_t count = slots.size();
  SlotView result;
  result.slotDim = slotDim;
  result.isSplit = g > 1;
  View &view = result.view;
  view.source = value;
  Builder b(value.getContext());
  llvm::SmallDenseMap<int64_t, int64_t> viewDim;
  for (int64_t position = 0, e = outerDims.size(); position <= e; ++position) {
    if (position == slotDim) {
      view.sizes.push_back(b.getIndexAttr(count / g));
      if (g > 1)
        view.sizes.push_back(b.getIndexAttr(g));
    }
    if (position == e)
      break;
    viewDim[outerDims[position]] = view.sizes.size();
    int64_t size = getResultType(rotation).getDimSize(outerDims[position]);
    view.sizes.push_back(ShapedType::isDynamic(size)
                             ? OpFoldResult(rotation.result)
                             : OpFoldResult(b.getIndexAttr(size)));
  }
  for (int64_t c = 0, e = slots.front().size(); c < e; ++c) {
    ViewCoordinate coordinate;
    coordinate.offset = slots[0][c].offset;
    for (const ViewTerm &term : slots[0][c].terms) {
      auto it = viewDim.find(term.dim);
      if (it == viewDim.end())
        return std::nullopt;
      coordinate.terms.push_back({it->second, term.stride});
    }
    if (count > 1) {
      int64_t outer = slots[g][c].offset - coordinate.offset;
      int64_t inner = g > 1 ? slots[1][c].offset - coordinate.offset : 0;
      if (outer)
        coordinate.terms.push_back({slotDim, outer});
      if (inner)
        coordinate.terms.push_back({slotDim + 1, inner});
    }
    view.coordinates.push_back(coordinate);
  }
  if (isGathered ? result.isSplit : !canBuildView(view))
    return std::nullopt;
  return result;
}

static Value buildSlotView(RewriterBase &rewriter, Location loc,
                           SlotView slotView, bool narrow) {
  Value value = buildView(rewriter, loc, slotView.view, narrow);
  if (!slotView.isSplit)
    return value;
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0, e = slotView.view.sizes.size(); dim < e; ++dim) {
    if (dim == slotView.slotDim + 1)
      groups.back().push_back(dim);
    else
      groups.push_back({dim});
  }
  return tensor::CollapseShapeOp::create(rewriter, loc, value, groups);
}

//===----------------------------------------------------------------------===//
// The operand
//===----------------------------------------------------------------------===//

static bool isPlain(const ViewCoordinate &c, int64_t dim, int64_t size) {
  if (size == 1)
    return c.terms.empty() && c.offset == 0;
  return c.offset == 0 && c.terms.size() == 1 && c.terms[0].dim == dim &&
         c.terms[0].stride == 1;
}

/// Whether element (s..., i, ...) of the source is operand lane i.
static bool isOperandItself(const Rotation &rotation,
                            const OperandSource &source) {
  RankedTensorType type = getResultType(rotation);
  if (source.value.getType() != type)
    return false;
  for (auto [i, lane] : llvm::enumerate(source.lanes))
    for (auto [dim, c] : llvm::enumerate(lane)) {
      if (static_cast<int64_t>(dim) == rotation.axis) {
        if (!c.terms.empty() || c.offset != static_cast<int64_t>(i))
          return false;
      } else if (!isPlain(c, dim, type.getDimSize(dim)) ||
                 (type.isDynamicDim(dim) && !source.isWhole.test(dim))) {
        return false;
      }
    }
  return true;
}

/// The size of a dynamic dimension of the result, from values other than it.
static OpFoldResult getResultSize(RewriterBase &rewriter, Location loc,
                                  const Rotation &rotation, int64_t dim) {
  int64_t size = getResultType(rotation).getDimSize(dim);
  if (!ShapedType::isDynamic(size))
    return rewriter.getIndexAttr(size);
  for (const OperandSource &source : rotation.operands)
    for (auto [i, c] : llvm::enumerate(source.lanes.front()))
      if (isPlain(c, dim, size) && source.isWhole.test(i))
        return getSimplestSize(rewriter, loc, source.value, i);
  // The old value stays alive for its size; canonicalization resolves it.
  return tensor::DimOp::create(rewriter, loc, rotation.result, dim).getResult();
}

//===----------------------------------------------------------------------===//
// The tables
//===----------------------------------------------------------------------===//

static Type getTableElementType(const TableSource &source) {
  Type type = getElementTypeOrSelf(source.value.getType());
  if (auto complex = dyn_cast<ComplexType>(type))
    return complex.getElementType();
  return type;
}

llvm::SmallBitVector rope::getUsedDims(const TableSource &source,
                                       int64_t rank) {
  llvm::SmallBitVector used(rank);
  for (const ViewCoordinate &c : source.slots.front())
    for (const ViewTerm &term : c.terms)
      used.set(term.dim);
  if (source.gather)
    for (const ViewCoordinate &c : source.gather->index)
      for (const ViewTerm &term : c.terms)
        used.set(term.dim);
  return used;
}

std::optional<TableChoice> rope::planTable(const Rotation &rotation,
                                           const TableSource &source,
                                           ArrayRef<int64_t> dims) {
  TableChoice choice{&source, {}, std::nullopt, {}};
  if (!isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
          getTableElementType(source)) ||
      cast<RankedTensorType>(source.value.getType()).getEncoding())
    return std::nullopt;
  if (source.gather) {
    if (source.part != TablePart::Whole)
      return std::nullopt;
    llvm::SmallDenseSet<int64_t> seen;
    SmallVector<int64_t> positionDims;
    for (const ViewCoordinate &c : source.gather->index)
      for (const ViewTerm &term : c.terms)
        if (seen.insert(term.dim).second)
          positionDims.push_back(term.dim);
    llvm::sort(positionDims);
    choice.positions =
        makeSlotView(rotation, source.gather->positions, source.gather->index,
                     positionDims, positionDims.size());
    if (!choice.positions || positionDims.empty())
      return std::nullopt;
    // Positions have no slots.
    choice.positions->view.sizes.pop_back();
    choice.positionDims = positionDims;
  }
  std::optional<SlotView> view =
      makeSlotView(rotation, source.value, source.slots, dims, dims.size(),
                   /*isGathered=*/source.gather.has_value());
  if (!view)
    return std::nullopt;
  choice.view = *view;
  return choice;
}

/// The first pair of tables with the same type and dimensions.
static bool chooseTables(const Rotation &rotation, TableChoice &cos,
                         TableChoice &sin, SmallVectorImpl<int64_t> &dims) {
  int64_t rank = getResultType(rotation).getRank();
  for (const TableSource &c : rotation.cos) {
    llvm::SmallBitVector used = getUsedDims(c, rank);
    dims.assign(used.set_bits_begin(), used.set_bits_end());
    std::optional<TableChoice> cosChoice = planTable(rotation, c, dims);
    if (!cosChoice)
      continue;
    for (const TableSource &s : rotation.sin) {
      if (getUsedDims(s, rank) != used ||
          getTableElementType(c) != getTableElementType(s))
        continue;
      std::optional<TableChoice> sinChoice = planTable(rotation, s, dims);
      if (!sinChoice)
        continue;
      cos = *cosChoice;
      sin = *sinChoice;
      return true;
    }
  }
  return false;
}

Value rope::mapElements(RewriterBase &rewriter, Location loc, Value value,
                        Type type,
                        llvm::function_ref<Value(OpBuilder &, Value)> body) {
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, value), type);
  AffineMap map = rewriter.getMultiDimIdentityMap(rank);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             rewriter, loc, init.getType(), value, init, ArrayRef{map, map},
             iterators,
             [&](OpBuilder &b, Location loc, ValueRange args) {
               linalg::YieldOp::create(b, loc, body(b, args[0]));
             })
      .getResult(0);
}

/// The real or imaginary part of a complex table. Where the table is put
/// together from its parts, the part is taken before that.
static Value takePart(RewriterBase &rewriter, Location loc, Value value,
                      TablePart part) {
  if (part == TablePart::Whole)
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  Type elementType = cast<ComplexType>(type.getElementType()).getElementType();
  auto getPart = [&](OpBuilder &b, Value element) -> Value {
    if (auto create = element.getDefiningOp<complex::CreateOp>())
      return part == TablePart::Real ? create.getReal() : create.getImaginary();
    if (part == TablePart::Real)
      return complex::ReOp::create(b, loc, element);
    return complex::ImOp::create(b, loc, element);
  };

  Operation *op = value.getDefiningOp();
  if (isa_and_present<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
                      tensor::ExtractSliceOp>(op)) {
    Value source = takePart(rewriter, loc, op->getOperand(0), part);
    SmallVector<Value> operands(op->getOperands());
    operands[0] = source;
    Operation *clone = rewriter.clone(*op);
    clone->setOperands(operands);
    clone->getResult(0).setType(type.clone(elementType));
    return clone->getResult(0);
  }
  auto generic = dyn_cast_if_present<linalg::GenericOp>(op);
  if (!generic || generic.getNumResults() != 1 ||
      !generic.getRegionOutputArgs().front().use_empty() ||
      generic->walk([](cf::AssertOp) { return WalkResult::interrupt(); })
          .wasInterrupted())
    return mapElements(rewriter, loc, value, elementType, getPart);

  auto clone = cast<linalg::GenericOp>(rewriter.clone(*generic));
  Value init = tensor::EmptyOp::create(
      rewriter, loc,
      tensor::getMixedSizes(rewriter, loc, generic.getOutputs()[0]),
      elementType);
  rewriter.moveOpAfter(clone, init.getDefiningOp());
  clone.getOutputsMutable()[0].set(init);
  clone.getResult(0).setType(cast<RankedTensorType>(init.getType()));
  clone.getRegionOutputArgs().front().setType(elementType);
  Operation *yield = clone.getBody()->getTerminator();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(yield);
  yield->setOperand(0, getPart(rewriter, yield->getOperand(0)));
  (void)runRegionDCE(rewriter, clone->getRegions());
  return clone.getResult(0);
}

/// Rows of a table by position: what the program did for every lane of x.
static Value gatherTable(RewriterBase &rewriter, Location loc,
                         TableChoice &table, ArrayRef<int64_t> dims, Value x) {
  View &rows = table.positions->view;
  for (auto [i, dim] : llvm::enumerate(table.positionDims))
    rows.sizes[i] = getSimplestSize(rewriter, loc, x, dim);
  Value positions = buildView(rewriter, loc, rows, /*narrow=*/true);
  const View &view = table.view.view;
  int64_t rank = view.sizes.size();
  SmallVector<AffineExpr> exprs;
  for (int64_t dim : table.positionDims)
    exprs.push_back(
        rewriter.getAffineDimExpr(llvm::find(dims, dim) - dims.begin()));
  SmallVector<AffineMap> maps{
      AffineMap::get(rank, 0, exprs, rewriter.getContext()),
      rewriter.getMultiDimIdentityMap(rank)};
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  Value init = tensor::EmptyOp::create(
      rewriter, loc, view.sizes, getElementTypeOrSelf(view.source.getType()));
  auto body = [&](OpBuilder &b, Location loc, ValueRange args) {
    SmallVector<Value> indices;
    for (const auto &coordinate : llvm::enumerate(view.coordinates)) {
      const ViewCoordinate &c = coordinate.value();
      Value index = arith::ConstantIndexOp::create(b, loc, c.offset);
      auto addTo = [&](Value term, int64_t stride) {
        if (stride != 1)
          term = arith::MulIOp::create(
              b, loc, term, arith::ConstantIndexOp::create(b, loc, stride));
        index = c.offset == 0 && index.getDefiningOp<arith::ConstantOp>()
                    ? term
                    : Value(arith::AddIOp::create(b, loc, index, term));
      };
      for (const ViewTerm &term : c.terms)
        addTo(linalg::IndexOp::create(b, loc, term.dim), term.stride);
      if (static_cast<int64_t>(coordinate.index()) ==
          table.source->gather->coordinate) {
        Value position = args[0];
        if (!position.getType().isIndex())
          position =
              arith::IndexCastOp::create(b, loc, b.getIndexType(), position);
        addTo(position, 1);
      }
      indices.push_back(index);
    }
    Value entry = tensor::ExtractOp::create(b, loc, view.source, indices);
    linalg::YieldOp::create(b, loc, entry);
  };
  return linalg::GenericOp::create(rewriter, loc, init.getType(), positions,
                                   init, maps, iterators, body)
      .getResult(0);
}

Value rope::buildTable(RewriterBase &rewriter, Location loc, TableChoice table,
                       ArrayRef<int64_t> dims, Value x, bool isNegated) {
  for (auto [i, dim] : llvm::enumerate(dims))
    table.view.view.sizes[i] = getSimplestSize(rewriter, loc, x, dim);
  Value value;
  if (table.positions) {
    value = gatherTable(rewriter, loc, table, dims, x);
  } else {
    value = buildSlotView(rewriter, loc, table.view, /*narrow=*/true);
    value = takePart(rewriter, loc, value, table.source->part);
  }
  if (!isNegated)
    return value;
  return mapElements(rewriter, loc, value,
                     getElementTypeOrSelf(value.getType()),
                     [&](OpBuilder &b, Value element) -> Value {
                       return arith::NegFOp::create(b, loc, element);
                     });
}

//===----------------------------------------------------------------------===//
// The op
//===----------------------------------------------------------------------===//

namespace {
/// Everything is decided before anything is built.
struct EmissionPlan {
  /// The operand, or how to get at it.
  Value x;
  std::optional<SlotView> operandView;
  /// The dimensions of the result that the view has, and those in which it is
  /// repeated.
  SmallVector<int64_t> viewDims, repeatedDims;
  TableChoice cos, sin;
  SmallVector<int64_t> tableDims;
  /// The tables are computed, or put together: there are none to choose.
  bool isFormula = false;
  std::optional<PiecesPlan> pieces;
};
} // namespace

/// Plans a view of a source that has all dimensions of the result, or of one
/// that is repeated in those that it lacks.
static bool planOperandView(const Rotation &rotation, EmissionPlan &plan,
                            bool mayTranspose) {
  RankedTensorType type = getResultType(rotation);
  for (const OperandSource &source : rotation.operands) {
    if (getElementTypeOrSelf(source.value.getType()) != type.getElementType())
      continue;
    llvm::SmallBitVector used(type.getRank(), !rotation.isRepeated);
    for (const ViewCoordinate &c : source.lanes.front())
      for (const ViewTerm &term : c.terms)
        used.set(term.dim);
    plan.viewDims.clear();
    plan.repeatedDims.clear();
    int64_t position = 0;
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      if (dim == rotation.axis)
        position = plan.viewDims.size();
      else
        (used.test(dim) ? plan.viewDims : plan.repeatedDims).push_back(dim);
    }
    plan.operandView = makeSlotView(rotation, source.value, source.lanes,
                                    plan.viewDims, position);
    if (plan.operandView &&
        (mayTranspose || !isTransposed(plan.operandView->view)))
      return true;
  }
  return false;
}

/// Fills in a plan; a reason code if there is none.
static StringRef planRotation(const Rotation &rotation, EmissionPlan &plan) {
  for (const OperandSource &source : rotation.operands)
    if (!plan.x && isOperandItself(rotation, source))
      plan.x = source.value;
  // What only takes apart or puts together costs nothing.
  if (!plan.x && !planOperandView(rotation, plan, /*mayTranspose=*/false) &&
      !planOperandView(rotation, plan, /*mayTranspose=*/true))
    return "no-operand";
  if (chooseTables(rotation, plan.cos, plan.sin, plan.tableDims))
    return {};
  if (!rotation.formula) {
    plan.pieces = planPieces(rotation);
    if (!plan.pieces)
      return "no-table";
    plan.tableDims = plan.pieces->dims;
    return {};
  }
  plan.isFormula = true;
  plan.tableDims.clear();
  for (auto [dim, symbol] : rotation.formula->symbols)
    plan.tableDims.push_back(dim);
  return {};
}

StringRef rope::whyNotEmitted(const Rotation &rotation) {
  EmissionPlan plan;
  return planRotation(rotation, plan);
}

Operation *rope::emitRotation(RewriterBase &rewriter, const Rotation &rotation,
                              PairingLayouts layouts, StringRef &code) {
  RankedTensorType type = getResultType(rotation);
  int64_t rank = type.getRank();

  EmissionPlan plan;
  code = planRotation(rotation, plan);
  if (!code.empty())
    return nullptr;
  Value x = plan.x;
  std::optional<SlotView> &operandView = plan.operandView;
  ArrayRef<int64_t> tableDims = plan.tableDims;

  Location loc = rotation.result.getLoc();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPointAfterValue(rotation.result);
  llvm::SmallPtrSet<Operation *, 4> sizes;
  if (!x) {
    SmallVector<OpFoldResult> allSizes;
    for (int64_t dim = 0; dim < rank; ++dim)
      allSizes.push_back(
          dim == rotation.axis
              ? OpFoldResult(rewriter.getIndexAttr(type.getDimSize(dim)))
              : getResultSize(rewriter, loc, rotation, dim));
    for (OpFoldResult size : allSizes)
      if (auto value = dyn_cast_if_present<Value>(size))
        sizes.insert(value.getDefiningOp());
    int64_t slotDim = operandView->slotDim;
    for (auto [i, dim] : llvm::enumerate(plan.viewDims)) {
      bool isAfter = static_cast<int64_t>(i) >= slotDim;
      operandView->view.sizes[i + isAfter * (1 + operandView->isSplit)] =
          allSizes[dim];
    }
    x = buildSlotView(rewriter, loc, *operandView, /*narrow=*/false);
    if (!plan.repeatedDims.empty()) {
      Value init = tensor::EmptyOp::create(rewriter, loc, allSizes,
                                           type.getElementType());
      x = linalg::BroadcastOp::create(rewriter, loc, x, init, plan.repeatedDims)
              ->getResult(0);
    }
  }
  bool perLane = rotation.pairing.kind == PairingKind::PerLane;
  bool isConjugate = false;
  Value cosTable, sinTable;
  if (plan.isFormula) {
    isConjugate = rotation.formula->isNegated;
    int64_t count = rotation.pairing.pairs.size();
    cosTable = buildFormulaTable(rewriter, loc, *rotation.formula, tableDims,
                                 count, /*isSin=*/false, x);
    sinTable = buildFormulaTable(rewriter, loc, *rotation.formula, tableDims,
                                 count, /*isSin=*/true, x);
  } else if (plan.pieces) {
    isConjugate = plan.pieces->isConjugate;
    std::tie(cosTable, sinTable) =
        buildPieces(rewriter, loc, rotation, *plan.pieces, x);
  } else {
    isConjugate = plan.sin.source->isNegated && !perLane;
    cosTable = buildTable(rewriter, loc, plan.cos, tableDims, x,
                          plan.cos.source->isNegated);
    sinTable = buildTable(rewriter, loc, plan.sin, tableDims, x,
                          plan.sin.source->isNegated && perLane);
  }
  SmallVector<AffineExpr> exprs;
  for (int64_t dim : tableDims)
    exprs.push_back(rewriter.getAffineDimExpr(dim));
  exprs.push_back(rewriter.getAffineDimExpr(rotation.axis));
  AffineMap tableMap = AffineMap::get(rank, 0, exprs, rewriter.getContext());
  SmallVector<OpFoldResult> resultSizes;
  for (int64_t dim = 0; dim < rank; ++dim)
    resultSizes.push_back(getSimplestSize(rewriter, loc, x, dim));
  Value init = tensor::EmptyOp::create(rewriter, loc, resultSizes,
                                       type.getElementType());
  auto apply = ApplyOp::create(rewriter, loc, x, cosTable, sinTable, init,
                               layouts.read, layouts.written, rotation.axis,
                               tableMap, isConjugate, perLane);
  // The size of the old value may be all that is known of the new one's.
  rewriter.replaceUsesWithIf(
      rotation.result, apply.getResult(0),
      [&](OpOperand &use) { return !sizes.contains(use.getOwner()); });
  return apply;
}
