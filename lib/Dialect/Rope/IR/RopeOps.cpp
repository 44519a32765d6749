//===- RopeOps.cpp - Builders and verifiers -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Verifiers check the numbered constraints of RopeOps.td, in their order, and
// nothing that is not visible on the op itself.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/OpImplementation.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

#define GET_OP_CLASSES
#include "rope/Dialect/Rope/IR/RopeOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Shared
//===----------------------------------------------------------------------===//

/// Whether two static sizes differ.
static bool sizesDiffer(int64_t a, int64_t b) {
  return ShapedType::isStatic(a) && ShapedType::isStatic(b) && a != b;
}

/// All operands are tensors and the results have the types of the inits, or all
/// shaped operands are strided memrefs and there is no result.
static LogicalResult verifyTensorOrMemRef(Operation *op, StringRef constraint) {
  bool allTensors = true, allMemRefs = true;
  for (Type type : op->getOperandTypes()) {
    if (!isa<ShapedType>(type))
      continue;
    allTensors &= isa<RankedTensorType>(type);
    allMemRefs &= isa<MemRefType>(type);
  }
  auto dps = cast<DestinationStyleOpInterface>(op);
  if (allMemRefs) {
    if (op->getNumResults() != 0)
      return op->emitOpError("on memrefs has no result (") << constraint << ")";
    for (Type type : op->getOperandTypes())
      if (MemRefType memref = dyn_cast<MemRefType>(type))
        if (!memref.isStrided())
          return op->emitOpError("takes only strided memrefs, got ")
                 << type << " (" << constraint << ")";
    return success();
  }
  if (!allTensors)
    return op->emitOpError("takes only tensors or only memrefs (")
           << constraint << ")";
  if (TypeRange(op->getResultTypes()) !=
      TypeRange(dps.getDpsInits().getTypes()))
    return op->emitOpError("result types must be those of the inits (")
           << constraint << ")";
  return success();
}

/// Same element type and agreeing shapes.
static LogicalResult verifySameShape(Operation *op, ShapedType a, ShapedType b,
                                     StringRef what, StringRef constraint) {
  if (a.getElementType() != b.getElementType() || a.getRank() != b.getRank() ||
      llvm::any_of(llvm::zip_equal(a.getShape(), b.getShape()),
                   [](std::tuple<int64_t, int64_t> sizes) {
                     return sizesDiffer(std::get<0>(sizes), std::get<1>(sizes));
                   }))
    return op->emitOpError()
           << what << " must have the same shape and element "
           << "type, got " << a << " and " << b << " (" << constraint << ")";
  return success();
}

/// Reads of the tensor inputs need no effect; memref inputs are read and memref
/// inits are written.
static void getStructuredEffects(
    DestinationStyleOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    if (op.isDpsInit(&operand))
      effects.emplace_back(MemoryEffects::Write::get(), &operand, /*stage=*/0,
                           /*effectOnFullRegion=*/true,
                           SideEffects::DefaultResource::get());
    else
      effects.emplace_back(MemoryEffects::Read::get(), &operand, /*stage=*/0,
                           /*effectOnFullRegion=*/true,
                           SideEffects::DefaultResource::get());
  }
}

/// An op whose dynamic sizes may disagree at run time must not be moved to
/// where it would not have run.
static Speculation::Speculatability
getStructuredSpeculatability(Operation *op) {
  for (Type type : op->getOperandTypes()) {
    if (isa<MemRefType>(type))
      return Speculation::NotSpeculatable;
    if (RankedTensorType tensor = dyn_cast<RankedTensorType>(type))
      if (!tensor.hasStaticShape())
        return Speculation::NotSpeculatable;
  }
  return Speculation::Speculatable;
}

/// A result has the sizes of its init.
static LogicalResult reifyFromInits(DestinationStyleOpInterface op,
                                    OpBuilder &b,
                                    ReifiedRankedShapedTypeDims &shapes) {
  for (OpResult result : op->getResults()) {
    Value init = op.getTiedOpOperand(result)->get();
    shapes.push_back(tensor::getMixedSizes(b, op->getLoc(), init));
  }
  return success();
}

#define ROPE_DEFINE_STRUCTURED_OP(OP)                                          \
  void OP::getEffects(                                                         \
      SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>      \
          &effects) {                                                          \
    getStructuredEffects(cast<DestinationStyleOpInterface>(getOperation()),    \
                         effects);                                             \
  }                                                                            \
  Speculation::Speculatability OP::getSpeculatability() {                      \
    return getStructuredSpeculatability(getOperation());                       \
  }                                                                            \
  LogicalResult OP::reifyResultShapes(OpBuilder &b,                            \
                                      ReifiedRankedShapedTypeDims &shapes) {   \
    return reifyFromInits(cast<DestinationStyleOpInterface>(getOperation()),   \
                          b, shapes);                                          \
  }

ROPE_DEFINE_STRUCTURED_OP(ApplyOp)
ROPE_DEFINE_STRUCTURED_OP(TableOp)
ROPE_DEFINE_STRUCTURED_OP(PermuteOp)

#undef ROPE_DEFINE_STRUCTURED_OP

//===----------------------------------------------------------------------===//
// ApplyOp
//===----------------------------------------------------------------------===//

void ApplyOp::build(OpBuilder &b, OperationState &state, Value x, Value cos,
                    Value sin, Value init, RopeLayoutAttrInterface layout,
                    RopeLayoutAttrInterface resultLayout, int64_t dim,
                    AffineMap tableMap, bool conjugate, bool perLane) {
  // A result layout that says nothing new is not spelled out.
  if (resultLayout && layout.hasSamePairMap(resultLayout))
    resultLayout = {};
  SmallVector<Type, 1> results;
  if (isa<RankedTensorType>(init.getType()))
    results.push_back(init.getType());
  build(b, state, results, x, cos, sin, init, layout, resultLayout,
        b.getI64IntegerAttr(dim), AffineMapAttr::get(tableMap),
        conjugate ? b.getUnitAttr() : UnitAttr(),
        perLane ? b.getUnitAttr() : UnitAttr(), TypeAttr(),
        RopeLayoutAttrInterface());
}

FloatType ApplyOp::getArithmeticType() {
  if (std::optional<Type> type = getComputeType())
    return cast<FloatType>(*type);
  Builder b(getContext());
  return getXType().getElementType().isF64() ? FloatType(b.getF64Type())
                                             : FloatType(b.getF32Type());
}

int64_t ApplyOp::getTablePairDim() {
  for (auto [index, expr] : llvm::enumerate(getTableMap().getResults()))
    if (expr == getAffineDimExpr(getDim(), getContext()))
      return index;
  return -1;
}

ArrayAttr ApplyOp::getIndexingMaps() {
  Builder b(getContext());
  AffineMap identity = b.getMultiDimIdentityMap(getRank());
  return b.getAffineMapArrayAttr(
      {identity, getTableMap(), getTableMap(), identity});
}

LogicalResult ApplyOp::verify() {
  ShapedType xType = getXType();
  ShapedType initType = cast<ShapedType>(getInit().getType());
  // C10
  if (failed(verifyTensorOrMemRef(*this, "C10")))
    return failure();
  // C1
  if (failed(verifySameShape(*this, xType, initType, "x and init", "C1")))
    return failure();
  // C2
  int64_t dim = getDim();
  if (dim < 0 || dim >= xType.getRank())
    return emitOpError("dim ")
           << dim << " is not a dimension of " << xType << " (C2)";
  // C3
  int64_t headDim = getLayout().getHeadDim();
  if (xType.getDimSize(dim) != headDim || initType.getDimSize(dim) != headDim)
    return emitOpError("dimension ")
           << dim << " must have the static size of head_dim, " << headDim
           << ", got " << xType << " and " << initType << " (C3)";
  // C4
  RopeLayoutAttrInterface written = getWrittenLayout();
  if (written.getHeadDim() != headDim ||
      written.getNumLivePairs() != getLayout().getNumLivePairs())
    return emitOpError("result layout ")
           << written << " must have the head_dim and the live pairs of "
           << getLayout() << " (C4)";
  // C5
  ShapedType cosType = getTableType();
  ShapedType sinType = cast<ShapedType>(getSin().getType());
  if (cosType.getShape() != sinType.getShape() ||
      cosType.getElementType() != sinType.getElementType())
    return emitOpError("cos and sin must have the same type, got ")
           << cosType << " and " << sinType << " (C5)";
  // C6
  AffineMap map = getTableMap();
  if (!map.isProjectedPermutation() || map.getNumSymbols() != 0 ||
      map.getNumDims() != xType.getRank() ||
      map.getNumResults() != cosType.getRank())
    return emitOpError("map must be a projected permutation of the ")
           << xType.getRank() << " dimensions of x to the " << cosType.getRank()
           << " dimensions of the tables (C6)";
  // C7
  int64_t pairDim = getTablePairDim();
  if (pairDim < 0)
    return emitOpError("map must use d") << dim << ", the pair (C7)";
  // C8
  int64_t width = getLayout().getNumLivePairs() * (getPerLane() ? 2 : 1);
  if (cosType.getDimSize(pairDim) != width)
    return emitOpError("dimension ")
           << pairDim << " of the tables must have the static size " << width
           << ", the number of live " << (getPerLane() ? "lanes" : "pairs")
           << ", got " << cosType << " (C8)";
  // C9
  for (int64_t i = 0, e = cosType.getRank(); i < e; ++i)
    if (i != pairDim && sizesDiffer(cosType.getDimSize(i),
                                    xType.getDimSize(map.getDimPosition(i))))
      return emitOpError("dimension ")
             << i << " of the tables must be that of dimension "
             << map.getDimPosition(i) << " of x, got " << cosType << " and "
             << xType << " (C9)";
  // C11
  if (std::optional<Type> type = getComputeType())
    if (!(type->isF32() || type->isF64()) ||
        type->getIntOrFloatBitWidth() < xType.getElementTypeBitWidth())
      return emitOpError("compute type must be f32 or f64 and not narrower "
                         "than the element type of x, got ")
             << *type << " (C11)";
  // C12
  if (getConjugate() && getPerLane())
    return emitOpError("conjugate does not go with per_lane (C12)");
  // C13
  if (isa<MemRefType>(xType) && getX() == getInit() && !canRunInPlace())
    return emitOpError("between different layouts cannot run in place (C13)");
  // C14
  if (getTableLayout() &&
      (!getPerLane() || !getTableLayout()->isPermutableTo(getLayout())))
    return emitOpError("slots go with per_lane, in a layout with the head_dim "
                       "and the live pairs of ")
           << getLayout() << " (C14)";
  return success();
}

SmallVector<int64_t> ApplyOp::getTableEntries(int64_t component) {
  int64_t numPairs = getLayout().getNumLivePairs();
  if (!getPerLane())
    return llvm::to_vector(llvm::seq<int64_t>(0, numPairs));
  // The slot of a lane is its place among the live lanes.
  RopeLayoutAttrInterface layout = getSlotLayout();
  SmallVector<int64_t> live = layout.getLiveLanes(), entries;
  for (int64_t pair = 0; pair < numPairs; ++pair)
    entries.push_back(llvm::lower_bound(live, layout.getLane(pair, component)) -
                      live.begin());
  return entries;
}

void ApplyOp::setLayoutAndKeepSlots(RopeLayoutAttrInterface layout) {
  RopeLayoutAttrInterface slots = getSlotLayout();
  setLayoutAttr(layout);
  if (!getPerLane())
    return;
  // If it says the same it is not spelled out.
  removeTableLayoutAttr();
  SmallVector<int64_t> first = getTableEntries(0), second = getTableEntries(1);
  setTableLayoutAttr(slots);
  if (first == getTableEntries(0) && second == getTableEntries(1))
    removeTableLayoutAttr();
}

//===----------------------------------------------------------------------===//
// TableOp
//===----------------------------------------------------------------------===//

LogicalResult TableOp::verify() {
  ShapedType positions = getPositionsType();
  ShapedType invFreq = cast<ShapedType>(getInvFreq().getType());
  ShapedType table = getTableType();
  ShapedType sinType = cast<ShapedType>(getSin().getType());
  // T7
  if (failed(verifyTensorOrMemRef(*this, "T7")))
    return failure();
  // T1
  if (invFreq.getRank() != 1 || invFreq.isDynamicDim(0))
    return emitOpError("inv_freq must have rank 1 and a static size, got ")
           << invFreq << " (T1)";
  // T2
  if (table.getShape() != sinType.getShape() ||
      table.getElementType() != sinType.getElementType())
    return emitOpError("cos and sin must have the same type, got ")
           << table << " and " << sinType << " (T2)";
  // T3
  int64_t numPairs = getNumPairs();
  if (table.getRank() == 0 || table.getDimSize(table.getRank() - 1) != numPairs)
    return emitOpError("the last dimension of the tables must have the size "
                       "of inv_freq, ")
           << numPairs << ", got " << table << " (T3)";
  // T4
  int64_t skipped = getAxisMap() ? 1 : 0;
  if (positions.getRank() - skipped != table.getRank() - 1)
    return emitOpError("tables must have one dimension more than the "
                       "positions have apart from their axis, got ")
           << positions << " and " << table << " (T4)";
  for (int64_t i = 0, e = table.getRank() - 1; i < e; ++i)
    if (sizesDiffer(positions.getDimSize(i + skipped), table.getDimSize(i)))
      return emitOpError("dimension ")
             << i << " of the tables does not agree with the positions, got "
             << positions << " and " << table << " (T4)";
  // T5
  if (std::optional<ArrayRef<int64_t>> axisMap = getAxisMap()) {
    if (positions.isDynamicDim(0))
      return emitOpError("the axis dimension of the positions must be static "
                         "(T5)");
    if (static_cast<int64_t>(axisMap->size()) != numPairs)
      return emitOpError("axis_map must have ")
             << numPairs << " entries, got " << axisMap->size() << " (T5)";
    for (int64_t axis : *axisMap)
      if (axis < 0 || axis >= positions.getDimSize(0))
        return emitOpError("axis_map entry ")
               << axis << " is not one of the " << positions.getDimSize(0)
               << " position axes (T5)";
  }
  // T6
  if (getAttentionFactor() && getScale())
    return emitOpError("takes attention_factor or scale, not both (T6)");
  return success();
}

//===----------------------------------------------------------------------===//
// PermuteOp
//===----------------------------------------------------------------------===//

void PermuteOp::build(OpBuilder &b, OperationState &state, Value x, Value init,
                      RopeLayoutAttrInterface from, RopeLayoutAttrInterface to,
                      int64_t dim) {
  SmallVector<Type, 1> results;
  if (isa<RankedTensorType>(init.getType()))
    results.push_back(init.getType());
  build(b, state, results, x, init, from, to, b.getI64IntegerAttr(dim));
}

ArrayAttr PermuteOp::getIndexingMaps() {
  Builder b(getContext());
  AffineMap identity = b.getMultiDimIdentityMap(getXType().getRank());
  return b.getAffineMapArrayAttr({identity, identity});
}

LogicalResult PermuteOp::verify() {
  ShapedType xType = getXType();
  // P5
  if (failed(verifyTensorOrMemRef(*this, "P5")))
    return failure();
  // P1
  if (failed(verifySameShape(*this, xType,
                             cast<ShapedType>(getInit().getType()),
                             "x and init", "P1")))
    return failure();
  // P2
  int64_t dim = getDim();
  if (dim < 0 || dim >= xType.getRank())
    return emitOpError("dim ")
           << dim << " is not a dimension of " << xType << " (P2)";
  // P3
  if (!getFrom().isPermutableTo(getTo()))
    return emitOpError("layouts ")
           << getFrom() << " and " << getTo()
           << " must have the same head_dim and number of live pairs (P3)";
  // P4
  if (xType.isDynamicDim(dim) ||
      xType.getDimSize(dim) % getFrom().getHeadDim() != 0)
    return emitOpError("dimension ")
           << dim << " must be static and a multiple of head_dim, "
           << getFrom().getHeadDim() << ", got " << xType << " (P4)";
  // P6
  if (isa<MemRefType>(xType) && getX() == getInit())
    return emitOpError("cannot run in place (P6)");
  return success();
}
