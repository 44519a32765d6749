//===- ApplyLowering.cpp - rope.apply as loops over vectors -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every lane is read once and written once, in vectors; layouts differ only in
// shuffles of registers. Heads that share a table row run in the innermost
// loop, with the row in registers.
//===----------------------------------------------------------------------===//

#include "RopeToVector.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

namespace {
/// `n` pairs that are rotated at once.
struct Piece {
  const PairSegment *segment;
  /// Index of the first pair in the segment.
  int64_t first;
  int64_t n;
};

/// The tables of a piece: cos and sin of each component, or, where the
/// components stay interleaved, of both in `cos[0]` and `sin[0]`.
struct Tables {
  Value cos[2];
  Value sin[2];
};

class ApplyLowering {
public:
  ApplyLowering(ApplyOp op, const Machine &machine)
      : op(op), machine(machine), type(op.getArithmeticType()),
        pairs(getPairSegments(op)), copies(getCopySegments(op)) {
    // In place, what is copied is there already.
    if (op.getX() == op.getInit())
      llvm::erase_if(copies, [](const CopySegment &segment) {
        return segment.from.first == segment.to.first &&
               segment.from.step == segment.to.step;
      });
  }

  void lower(OpBuilder &b);

private:
  /// Sizes of x's dimensions.
  SmallVector<OpFoldResult> getSizes(OpBuilder &b);
  Row getRow(Value memref, ValueRange indices, int64_t dim);
  Row getTableRow(Value table, ArrayRef<Value> outer);

  bool isVectorizable();
  /// Components that stay interleaved from load to store.
  bool staysInterleaved(const PairSegment &segment);
  void buildRow(OpBuilder &b, Location loc, SmallVector<Value> outer,
                ArrayRef<OpFoldResult> sharedSizes);
  Tables loadTables(RowBuilder &row, ArrayRef<Value> outer, const Piece &piece,
                    Value i);
  void rotate(RowBuilder &row, const Row &x, const Row &y, const Piece &piece,
              Value i, const Tables &tables);
  void rotateInterleaved(RowBuilder &row, const Row &x, const Row &y,
                         const Piece &piece, Value i, const Tables &tables);
  std::pair<Value, Value> rotatePair(RowBuilder &row, Value u, Value v,
                                     const Tables &tables);
  void buildScalar(OpBuilder &b, ArrayRef<OpFoldResult> sizes);

  ApplyOp op;
  const Machine &machine;
  FloatType type;
  SmallVector<PairSegment> pairs;
  SmallVector<CopySegment> copies;
};
} // namespace

SmallVector<OpFoldResult> ApplyLowering::getSizes(OpBuilder &b) {
  return memref::getMixedSizes(b, op.getLoc(), op.getX());
}

Row ApplyLowering::getRow(Value memref, ValueRange indices, int64_t dim) {
  return {memref, SmallVector<Value>(indices), dim};
}

/// The table's row for the indices of x's dimensions but the lanes'.
Row ApplyLowering::getTableRow(Value table, ArrayRef<Value> outer) {
  int64_t dim = op.getDim();
  SmallVector<Value> indices;
  for (AffineExpr result : op.getTableMap().getResults()) {
    int64_t position = cast<AffineDimExpr>(result).getPosition();
    if (position != dim)
      indices.push_back(outer[position > dim ? position - 1 : position]);
  }
  return getRow(table, indices, op.getTablePairDim());
}

bool ApplyLowering::isVectorizable() {
  int64_t dim = op.getDim();
  if (!isContiguous(op.getX(), dim) || !isContiguous(op.getInit(), dim) ||
      !isContiguous(op.getCos(), op.getTablePairDim()) ||
      !isContiguous(op.getSin(), op.getTablePairDim()))
    return false;
  return llvm::all_of(pairs, [](const PairSegment &segment) {
    return getPairForm(segment.read[0], segment.read[1]) !=
               PairForm::Irregular &&
           getPairForm(segment.write[0], segment.write[1]) !=
               PairForm::Irregular &&
           getPairForm(segment.slot[0], segment.slot[1]) != PairForm::Irregular;
  });
}

bool ApplyLowering::staysInterleaved(const PairSegment &segment) {
  // 16-bit components come apart for free when they are widened.
  if (op.getXType().getElementTypeBitWidth() == 16)
    return false;
  auto isInterleaved = [](const Run(&runs)[2]) {
    return getPairForm(runs[0], runs[1]) == PairForm::Interleaved;
  };
  return isInterleaved(segment.read) && isInterleaved(segment.write) &&
         (!op.getPerLane() || isInterleaved(segment.slot));
}

/// Every lane of an interleaved vector once more: (a, b) to (a, a, b, b).
static Value repeatLanes(ImplicitLocOpBuilder &b, Value value) {
  if (!isa<VectorType>(value.getType()))
    return vector::BroadcastOp::create(b, VectorType::get(2, value.getType()),
                                       value);
  return vector::InterleaveOp::create(b, value, value);
}

Tables ApplyLowering::loadTables(RowBuilder &row, ArrayRef<Value> outer,
                                 const Piece &piece, Value i) {
  ImplicitLocOpBuilder &b = row.builder();
  const PairSegment &segment = *piece.segment;
  Tables tables;
  auto load = [&](Value table, Value(&to)[2]) {
    Row tableRow = getTableRow(table, outer);
    Value place = row.at(segment.slot[0], i);
    if (!op.getPerLane()) {
      Value value = row.convertFloat(row.load(tableRow, place, piece.n), type);
      if (staysInterleaved(segment))
        to[0] = repeatLanes(b, value);
      else
        to[0] = to[1] = value;
      return;
    }
    if (staysInterleaved(segment)) {
      to[0] = row.convertFloat(row.load(tableRow, place, 2 * piece.n), type);
      return;
    }
    PairForm form = getPairForm(segment.slot[0], segment.slot[1]);
    std::tie(to[0], to[1]) =
        row.loadPairs(tableRow, segment.slot, form, i, piece.n, type);
  };
  load(op.getCos(), tables.cos);
  load(op.getSin(), tables.sin);
  return tables;
}

/// y_0 = u·C_0 − v·S_0, y_1 = v·C_1 + u·S_1; conjugate negates S.
std::pair<Value, Value> ApplyLowering::rotatePair(RowBuilder &row, Value u,
                                                  Value v,
                                                  const Tables &tables) {
  ImplicitLocOpBuilder &b = row.builder();
  // Contraction, not math.fma: that is a function call where there is no fma.
  auto contract = arith::FastMathFlags::contract;
  auto mul = [&](Value lhs, Value rhs) {
    return arith::MulFOp::create(b, lhs, rhs, contract).getResult();
  };
  Value uc = mul(u, tables.cos[0]), vs = mul(v, tables.sin[0]);
  Value vc = mul(v, tables.cos[1]), us = mul(u, tables.sin[1]);
  if (op.getConjugate())
    return {arith::AddFOp::create(b, uc, vs, contract),
            arith::SubFOp::create(b, vc, us, contract)};
  return {arith::SubFOp::create(b, uc, vs, contract),
          arith::AddFOp::create(b, vc, us, contract)};
}

/// x·C ∓ swap(x)·S, minus in even lanes and plus in odd ones: LLVM makes one
/// fmaddsub of it.
void ApplyLowering::rotateInterleaved(RowBuilder &row, const Row &x,
                                      const Row &y, const Piece &piece, Value i,
                                      const Tables &tables) {
  ImplicitLocOpBuilder &b = row.builder();
  int64_t n = 2 * piece.n;
  auto contract = arith::FastMathFlags::contract;
  Value value =
      row.convertFloat(row.load(x, row.at(piece.segment->read[0], i), n), type);
  SmallVector<int64_t> swap, merge;
  for (int64_t lane = 0; lane < n; ++lane) {
    swap.push_back(lane ^ 1);
    merge.push_back(lane % 2 == 0 ? lane : n + lane);
  }
  Value swapped = vector::ShuffleOp::create(b, value, value, swap);
  Value straight = arith::MulFOp::create(b, value, tables.cos[0], contract);
  Value crossed = arith::MulFOp::create(b, swapped, tables.sin[0], contract);
  Value even = arith::SubFOp::create(b, straight, crossed, contract);
  Value odd = arith::AddFOp::create(b, straight, crossed, contract);
  if (op.getConjugate())
    std::swap(even, odd);
  Value result = vector::ShuffleOp::create(b, even, odd, merge);
  row.store(y, row.at(piece.segment->write[0], i),
            row.convertFloat(result, cast<FloatType>(y.getElementType())));
}

void ApplyLowering::rotate(RowBuilder &row, const Row &x, const Row &y,
                           const Piece &piece, Value i, const Tables &tables) {
  const PairSegment &segment = *piece.segment;
  if (staysInterleaved(segment)) {
    rotateInterleaved(row, x, y, piece, i, tables);
    return;
  }
  auto [u, v] = row.loadPairs(x, segment.read,
                              getPairForm(segment.read[0], segment.read[1]), i,
                              piece.n, type);
  auto [first, second] = rotatePair(row, u, v, tables);
  row.storePairs(y, segment.write,
                 getPairForm(segment.write[0], segment.write[1]), i, first,
                 second);
}

/// All pairs and copies of the rows at `outer`, which lacks the last index of
/// x's outer dimensions if there is a shared one.
void ApplyLowering::buildRow(OpBuilder &builder, Location loc,
                             SmallVector<Value> outer,
                             ArrayRef<OpFoldResult> sharedSizes) {
  RowBuilder row(builder, loc, machine);
  int64_t dim = op.getDim();
  int64_t width =
      std::max<int64_t>(machine.vectorWidth * 32 / type.getWidth(), 2);

  // As many pieces at a time as have their tables in half of the registers.
  SmallVector<SmallVector<Piece>> groups(1);
  int64_t registers = 0;
  SmallVector<const PairSegment *> longSegments;
  for (const PairSegment &segment : pairs) {
    int64_t maxPairs = staysInterleaved(segment) ? width / 2 : width;
    if (segment.count > 32 * maxPairs) {
      longSegments.push_back(&segment);
      continue;
    }
    for (int64_t first = 0, n; first < segment.count; first += n) {
      n = llvm::bit_floor(
          static_cast<uint64_t>(std::min(maxPairs, segment.count - first)));
      int64_t used = op.getPerLane() && !staysInterleaved(segment) ? 4 : 2;
      if (registers + used > machine.numRegisters / 2) {
        groups.emplace_back();
        registers = 0;
      }
      registers += used;
      groups.back().push_back({&segment, first, n});
    }
  }

  // The tables do not depend on the shared index: only a placeholder for it.
  SmallVector<Value> tableOuter(outer);
  if (!sharedSizes.empty())
    tableOuter.push_back(row.index(0));

  auto buildHeads = [&](function_ref<void(RowBuilder &, Row x, Row y)> body) {
    buildLoops(row.builder(), loc, sharedSizes,
               [&](OpBuilder &b, Location loc, ValueRange shared) {
                 SmallVector<Value> indices(outer);
                 llvm::append_range(indices, shared);
                 RowBuilder head(b, loc, machine);
                 body(head, getRow(op.getX(), indices, dim),
                      getRow(op.getInit(), indices, dim));
               });
  };

  bool isFirst = true;
  for (ArrayRef<Piece> group : groups) {
    SmallVector<Tables> tables;
    for (const Piece &piece : group)
      tables.push_back(
          loadTables(row, tableOuter, piece, row.index(piece.first)));
    buildHeads([&](RowBuilder &head, Row x, Row y) {
      for (auto [piece, table] : llvm::zip_equal(group, tables))
        rotate(head, x, y, piece, head.index(piece.first), table);
      if (isFirst)
        for (const CopySegment &segment : copies)
          copyLanes(head, x, y, segment, machine);
    });
    isFirst = false;
  }
  for (const PairSegment *segment : longSegments)
    buildHeads([&](RowBuilder &head, Row x, Row y) {
      int64_t maxPairs = staysInterleaved(*segment) ? width / 2 : width;
      forEachPiece(head, segment->count, maxPairs, [&](Value i, int64_t n) {
        Piece piece{segment, 0, n};
        rotate(head, x, y, piece, i, loadTables(head, tableOuter, piece, i));
      });
    });
}

/// Correct for any strides: the pairs take the place of the lanes in the loop
/// nest, so that the loop over contiguous elements stays innermost.
void ApplyLowering::buildScalar(OpBuilder &builder,
                                ArrayRef<OpFoldResult> sizes) {
  int64_t dim = op.getDim();
  auto buildNest = [&](int64_t count, auto body) {
    SmallVector<OpFoldResult> bounds(sizes);
    bounds[dim] = builder.getIndexAttr(count);
    buildLoops(builder, op.getLoc(), bounds,
               [&](OpBuilder &b, Location loc, ValueRange indices) {
                 SmallVector<Value> outer(indices);
                 Value i = indices[dim];
                 outer.erase(outer.begin() + dim);
                 RowBuilder row(b, loc, machine);
                 body(row, outer, i);
               });
  };
  for (const PairSegment &segment : pairs)
    buildNest(segment.count, [&](RowBuilder &row, ArrayRef<Value> outer,
                                 Value i) {
      Tables tables;
      for (int64_t c : {0, 1}) {
        Value slot = row.at(segment.slot[c], i);
        tables.cos[c] = row.convertFloat(
            row.load(getTableRow(op.getCos(), outer), slot, 1), type);
        tables.sin[c] = row.convertFloat(
            row.load(getTableRow(op.getSin(), outer), slot, 1), type);
      }
      Row x = getRow(op.getX(), outer, dim),
          y = getRow(op.getInit(), outer, dim);
      auto [u, v] =
          row.loadPairs(x, segment.read, PairForm::Irregular, i, 1, type);
      auto [first, second] = rotatePair(row, u, v, tables);
      row.storePairs(y, segment.write, PairForm::Irregular, i, first, second);
    });
  for (const CopySegment &segment : copies)
    buildNest(segment.count, [&](RowBuilder &row, ArrayRef<Value> outer,
                                 Value i) {
      Value value =
          row.load(getRow(op.getX(), outer, dim), row.at(segment.from, i), 1);
      row.store(getRow(op.getInit(), outer, dim), row.at(segment.to, i), value);
    });
}

void ApplyLowering::lower(OpBuilder &b) {
  SmallVector<OpFoldResult> sizes = getSizes(b);
  if (!isVectorizable()) {
    buildScalar(b, sizes);
    return;
  }
  int64_t dim = op.getDim();
  SmallVector<OpFoldResult> outerSizes(sizes);
  outerSizes.erase(outerSizes.begin() + dim);
  SmallVector<OpFoldResult> sharedSizes;
  if (dim > 0 && !op.getTableMap().isFunctionOfDim(dim - 1))
    sharedSizes.push_back(outerSizes.pop_back_val());
  buildLoops(b, op.getLoc(), outerSizes,
             [&](OpBuilder &b, Location loc, ValueRange outer) {
               buildRow(b, loc, SmallVector<Value>(outer), sharedSizes);
             });
}

void vector_lowering::lowerApply(OpBuilder &b, ApplyOp op,
                                 const Machine &machine) {
  ApplyLowering(op, machine).lower(b);
}
