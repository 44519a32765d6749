//===- RaiseEmitPieces.cpp - Put tables together ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The tables of neighbouring blocks as one, half as wide as what they rotate.
//===----------------------------------------------------------------------===//

#include "RaiseEmitDetail.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/Transforms/RaiseDims.h"

using namespace mlir;
using namespace mlir::rope;

/// The first source that has a view and depends on the fewest dimensions, and
/// these: what was repeated for all heads is larger for nothing.
static bool choose(const Rotation &rotation, ArrayRef<TableSource> sources,
                   TableChoice &choice, SmallVectorImpl<int64_t> &dims) {
  int64_t rank = cast<RankedTensorType>(rotation.result.getType()).getRank();
  bool isFound = false;
  for (const TableSource &source : sources) {
    llvm::SmallBitVector used = getUsedDims(source, rank);
    if (isFound && used.count() >= dims.size())
      continue;
    SmallVector<int64_t> usedDims(used.set_bits_begin(), used.set_bits_end());
    if (std::optional<TableChoice> found =
            planTable(rotation, source, usedDims)) {
      choice = *found;
      dims.assign(usedDims);
      isFound = true;
    }
  }
  return isFound;
}

std::optional<PiecesPlan> rope::planPieces(const Rotation &rotation) {
  if (rotation.pieces.empty())
    return std::nullopt;
  auto type = cast<RankedTensorType>(rotation.result.getType());
  PiecesPlan plan;
  llvm::SmallBitVector used(type.getRank());
  bool isAnyNegated = false, isAnyPositive = false;
  for (const TablePiece &piece : rotation.pieces) {
    PiecesPlan::Piece &one = plan.pieces.emplace_back();
    bool isNegated = false;
    if (piece.formula) {
      for (auto [dim, symbol] : piece.formula->symbols)
        used.set(dim);
      isNegated = piece.formula->isNegated;
      if (piece.formula->sin.isZero())
        continue;
    } else {
      if (!choose(rotation, piece.cos, one.cos, one.cosDims) ||
          !choose(rotation, piece.sin, one.sin, one.sinDims))
        return std::nullopt;
      for (int64_t dim : one.cosDims)
        used.set(dim);
      for (int64_t dim : one.sinDims)
        used.set(dim);
      isNegated = one.sin.source->isNegated;
    }
    (isNegated ? isAnyNegated : isAnyPositive) = true;
  }
  plan.dims.assign(used.set_bits_begin(), used.set_bits_end());
  bool perLane = rotation.pairing.kind == PairingKind::PerLane;
  plan.isConjugate = isAnyNegated && !isAnyPositive && !perLane;
  if (!perLane)
    return plan;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (dim != rotation.axis && !used.test(dim) && type.getDimSize(dim) != 1)
      return plan;
  return std::nullopt;
}

/// The same numbers, in a wider type.
static Value widen(RewriterBase &rewriter, Location loc, Value value,
                   FloatType type) {
  if (getElementTypeOrSelf(value.getType()) == type)
    return value;
  return mapElements(rewriter, loc, value, type,
                     [&](OpBuilder &b, Value element) -> Value {
                       return arith::ExtFOp::create(b, loc, type, element);
                     });
}

/// The pieces of one table, in the types that they have.
static SmallVector<Value> buildParts(RewriterBase &rewriter, Location loc,
                                     const Rotation &rotation,
                                     const PiecesPlan &plan, bool isSin,
                                     Value x) {
  SmallVector<OpFoldResult> sizes;
  for (int64_t dim : plan.dims)
    sizes.push_back(getSimplestSize(rewriter, loc, x, dim));
  sizes.push_back({});
  SmallVector<Value> parts;
  for (auto [piece, one] : llvm::zip_equal(rotation.pieces, plan.pieces)) {
    int64_t count = piece.end - piece.begin;
    if (piece.formula) {
      TableFormula formula = *piece.formula;
      if (formula.isNegated && !plan.isConjugate)
        formula.sin = formula.lanes->neg(formula.sin);
      parts.push_back(buildFormulaTable(rewriter, loc, formula, plan.dims,
                                        count, isSin, x));
      continue;
    }
    const TableChoice &choice = isSin ? one.sin : one.cos;
    ArrayRef<int64_t> dims = isSin ? one.sinDims : one.cosDims;
    bool isNegated = choice.source->isNegated && !(isSin && plan.isConjugate);
    Value part = buildTable(rewriter, loc, choice, dims, x, isNegated);
    SmallVector<int64_t> missing;
    for (auto [i, dim] : llvm::enumerate(plan.dims))
      if (!llvm::is_contained(dims, dim))
        missing.push_back(i);
    if (!missing.empty()) {
      sizes.back() = rewriter.getIndexAttr(count);
      Value init = tensor::EmptyOp::create(
          rewriter, loc, sizes, getElementTypeOrSelf(part.getType()));
      part = linalg::BroadcastOp::create(rewriter, loc, part, init, missing)
                 ->getResult(0);
    }
    parts.push_back(part);
  }
  return parts;
}

std::pair<Value, Value> rope::buildPieces(RewriterBase &rewriter, Location loc,
                                          const Rotation &rotation,
                                          const PiecesPlan &plan, Value x) {
  SmallVector<Value> cos =
      buildParts(rewriter, loc, rotation, plan, /*isSin=*/false, x);
  SmallVector<Value> sin =
      buildParts(rewriter, loc, rotation, plan, /*isSin=*/true, x);
  FloatType type;
  for (Value part : llvm::concat<Value>(cos, sin)) {
    auto other = cast<FloatType>(getElementTypeOrSelf(part.getType()));
    if (!type || other.getWidth() > type.getWidth())
      type = other;
    else if (other != type && other.getWidth() == type.getWidth())
      type = rewriter.getF32Type(); // bf16 and f16
  }
  auto join = [&](MutableArrayRef<Value> parts) -> Value {
    for (Value &part : parts)
      part = widen(rewriter, loc, part, type);
    return tensor::ConcatOp::create(rewriter, loc, plan.dims.size(), parts);
  };
  Value cosTable = join(cos);
  return {cosTable, join(sin)};
}
