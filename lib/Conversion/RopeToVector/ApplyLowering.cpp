//===- ApplyLowering.cpp - Heads of one rope.apply --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Every lane is read once and written once, in vectors; layouts differ only in
// shuffles of registers. A vector of the tables is loaded, or computed, once
// for all heads in flight.
//===----------------------------------------------------------------------===//

#include "ApplyLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

/// `n` pairs that are rotated at once, from pair `i` of the segment on.
struct ApplyLowering::Piece {
  const PairSegment *segment;
  Value i;
  int64_t n;
};

/// The tables of a piece: cos and sin of each component, or, where the
/// components stay interleaved, of both in `cos[0]` and `sin[0]`.
struct ApplyLowering::Tables {
  Value cos[2];
  Value sin[2];
};

ApplyLowering::ApplyLowering(ApplyOp op, const Machine &machine)
    : op(op), machine(machine), type(op.getArithmeticType()),
      pairs(getPairSegments(op)), copies(getCopySegments(op)) {
  // In place, what is copied is there already.
  if (op.getX() == op.getInit())
    llvm::erase_if(copies, [](const CopySegment &segment) {
      return segment.from.first == segment.to.first &&
             segment.from.step == segment.to.step;
    });
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
      !isReadByVectors(op.getCos(), op.getTablePairDim()) ||
      !isReadByVectors(op.getSin(), op.getTablePairDim()))
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
  // 16-bit components come apart for free when they are widened. To take x
  // apart costs as many shuffles as to repeat sin and cos, which are as wide.
  if (op.getXType().getElementTypeBitWidth() == 16 || computesTables)
    return false;
  auto isInterleaved = [](const Run(&runs)[2]) {
    return getPairForm(runs[0], runs[1]) == PairForm::Interleaved;
  };
  return isInterleaved(segment.read) && isInterleaved(segment.write) &&
         (!op.getPerLane() || isInterleaved(segment.slot));
}

bool ApplyLowering::isEvenOdd(const Piece &piece) {
  const PairSegment &segment = *piece.segment;
  if (!op.getXType().getElementType().isBF16() || !type.isF32() ||
      piece.n != 2 * machine.vectorWidth ||
      getPairForm(segment.read[0], segment.read[1]) != PairForm::Split)
    return false;
  // One permutation makes a line of pairs from any order, where an instruction
  // rounds two vectors; without it, they would be more.
  return machine.roundsTwoVectors() ||
         getPairForm(segment.write[0], segment.write[1]) == PairForm::Split;
}

/// Every lane of an interleaved vector once more: (a, b) to (a, a, b, b).
static Value repeatLanes(ImplicitLocOpBuilder &b, Value value) {
  if (!isa<VectorType>(value.getType()))
    return vector::BroadcastOp::create(b, VectorType::get(2, value.getType()),
                                       value);
  return vector::InterleaveOp::create(b, value, value);
}

int64_t ApplyLowering::getMaxPairs(const PairSegment &segment) {
  int64_t width =
      std::max<int64_t>(machine.vectorWidth * 32 / type.getWidth(), 2);
  // Elements of 16 bits fill a vector with twice as many.
  if (op.getXType().getElementTypeBitWidth() == 16 && type.getWidth() == 32)
    return 2 * width;
  return staysInterleaved(segment) ? width / 2 : width;
}

std::pair<Value, Value> vector_lowering::computeSinCos(RowBuilder &row,
                                                       const TableRow &table,
                                                       Value i, int64_t n,
                                                       bool isEvenOdd) {
  ImplicitLocOpBuilder &b = row.builder();
  Value frequency =
      row.convertFloat(row.load(table.frequencies, i, n), b.getF32Type());
  if (isEvenOdd)
    frequency = row.toEvenOdd(frequency);
  auto spread = [&](Value scalar) -> Value {
    if (n == 1)
      return scalar;
    return vector::BroadcastOp::create(b, frequency.getType(), scalar);
  };
  // The angle is rounded to f32, as everywhere.
  Value angle = arith::MulFOp::create(b, spread(table.position), frequency);
  auto [sin, cos] = buildSinCos(row, angle);
  if (!table.scale)
    return {sin, cos};
  Value scale = spread(table.scale);
  return {arith::MulFOp::create(b, sin, scale),
          arith::MulFOp::create(b, cos, scale)};
}

ApplyLowering::Tables ApplyLowering::computeTables(RowBuilder &row,
                                                   const TableRow &table,
                                                   const Piece &piece,
                                                   Value i) {
  auto [sin, cos] = computeSinCos(row, table, row.at(piece.segment->slot[0], i),
                                  piece.n, isEvenOdd(piece));
  return {{cos, cos}, {sin, sin}};
}

ApplyLowering::Tables ApplyLowering::loadTables(RowBuilder &row,
                                                const TableRow &table,
                                                const Piece &piece, Value i) {
  if (table.position)
    return computeTables(row, table, piece, i);
  ImplicitLocOpBuilder &b = row.builder();
  const PairSegment &segment = *piece.segment;
  Tables tables;
  auto load = [&](const Row &tableRow, Value(&to)[2]) {
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
  load(table.cos, tables.cos);
  load(table.sin, tables.sin);
  if (!isEvenOdd(piece))
    return tables;
  for (Value *to : {tables.cos, tables.sin}) {
    // One value where both components share it.
    bool isShared = to[0] == to[1];
    to[0] = row.toEvenOdd(to[0]);
    to[1] = isShared ? to[0] : row.toEvenOdd(to[1]);
  }
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
Value ApplyLowering::rotateInterleaved(RowBuilder &row, Value value,
                                       const Tables &tables) {
  ImplicitLocOpBuilder &b = row.builder();
  int64_t n = getNumElements(value);
  auto contract = arith::FastMathFlags::contract;
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
  return vector::ShuffleOp::create(b, even, odd, merge);
}

/// What a head reads of a unit: the components of each piece, or both in one
/// vector where they stay interleaved.
ApplyLowering::Values ApplyLowering::load(RowBuilder &row, const Row &x,
                                          ArrayRef<Piece> unit) {
  Values values;
  for (const Piece &piece : unit) {
    const PairSegment &segment = *piece.segment;
    if (staysInterleaved(segment))
      values.push_back(
          {row.convertFloat(
               row.load(x, row.at(segment.read[0], piece.i), 2 * piece.n),
               type),
           Value()});
    else if (isEvenOdd(piece))
      values.push_back(
          {row.loadEvenOdd(x, row.at(segment.read[0], piece.i), piece.n),
           row.loadEvenOdd(x, row.at(segment.read[1], piece.i), piece.n)});
    else
      values.push_back(row.loadPairs(
          x, segment.read, getPairForm(segment.read[0], segment.read[1]),
          piece.i, piece.n, type));
  }
  return values;
}

void ApplyLowering::rotate(RowBuilder &row, Values values, const Row &y,
                           ArrayRef<Piece> unit, ArrayRef<Tables> tables) {
  if (staysInterleaved(*unit.front().segment)) {
    for (auto [value, piece, table] : llvm::zip_equal(values, unit, tables)) {
      const Run &to = piece.segment->write[0];
      Value result =
          row.convertFloat(rotateInterleaved(row, value.first, table),
                           cast<FloatType>(y.getElementType()));
      row.store(y, row.at(to, piece.i), result, row.isAligned(y, to));
    }
    return;
  }
  for (auto [value, table] : llvm::zip_equal(values, tables))
    value = rotatePair(row, value.first, value.second, table);
  for (auto [value, piece] : llvm::zip_equal(values, unit)) {
    const PairSegment &segment = *piece.segment;
    PairForm form = getPairForm(segment.write[0], segment.write[1]);
    if (!isEvenOdd(piece)) {
      row.storePairs(y, segment.write, form, piece.i, value.first,
                     value.second);
    } else if (form == PairForm::Interleaved) {
      row.storeEvenOddPairs(y, segment.write[0], piece.i, value.first,
                            value.second);
    } else {
      row.storeEvenOdd(y, segment.write[0], piece.i, value.first);
      row.storeEvenOdd(y, segment.write[1], piece.i, value.second);
    }
  }
}

/// One for each line of the unit.
void ApplyLowering::prefetch(RowBuilder &row, const Row &x,
                             const PairSegment &segment, Value i,
                             int64_t numPairs, const Prefetch &ahead) {
  constexpr int64_t lineBytes = 64;
  int64_t elementBytes = op.getXType().getElementTypeBitWidth() / 8;
  bool isSplit =
      getPairForm(segment.read[0], segment.read[1]) == PairForm::Split;
  for (const Run &run : segment.read) {
    int64_t size = numPairs * run.step * elementBytes;
    for (int64_t at = 0; at < size; at += lineBytes)
      row.prefetch(x, row.at(run, i), ahead.bytes + at, ahead.level);
    if (!isSplit)
      return;
  }
}

/// A unit is as many pieces as fill a cache line of each stream.
void ApplyLowering::buildUnits(RowBuilder &row, ArrayRef<Row> xs,
                               ArrayRef<Row> ys, const PairSegment &segment,
                               const TableRow &table, const Prefetch &ahead) {
  int64_t maxPairs = getMaxPairs(segment);
  int64_t step = std::min(segment.read[0].step, segment.write[0].step);
  int64_t streamBytes =
      maxPairs * step * op.getXType().getElementTypeBitWidth() / 8;
  int64_t perUnit = std::max<int64_t>(1, 64 / streamBytes);
  auto build = [&](Value i, int64_t numPairs) {
    SmallVector<Piece> unit;
    SmallVector<Tables> tables;
    for (int64_t first = 0, n; first < numPairs; first += n) {
      n = llvm::bit_floor(
          static_cast<uint64_t>(std::min(maxPairs, numPairs - first)));
      Value at = row.builder().createOrFold<arith::AddIOp>(i, row.index(first));
      unit.push_back({&segment, at, n});
      tables.push_back(loadTables(row, table, unit.back(), at));
    }
    SmallVector<Values> values;
    auto loadHead = [&](const Row &x) {
      if (ahead.bytes)
        prefetch(row, x, segment, i, numPairs, ahead);
      values.push_back(load(row, x, unit));
    };
    // Heads are often a multiple of 4 KiB apart, and a load waits for a store
    // before it that differs in higher bits of the address alone. So all heads
    // are loaded first, if they leave room for the tables.
    int64_t numVectors = unit.size() * (staysInterleaved(segment) ? 1 : 2);
    int64_t numRegisters = machine.getVectorBytes() >= 64 ? 32 : 16;
    bool loadsFirst =
        static_cast<int64_t>(xs.size()) * numVectors <= numRegisters / 2;
    if (loadsFirst)
      llvm::for_each(xs, loadHead);
    for (auto [head, y] : llvm::enumerate(ys)) {
      if (!loadsFirst)
        loadHead(xs[head]);
      rotate(row, std::move(values[head]), y, unit, tables);
    }
  };
  int64_t numHeads = xs.size();
  forEachPiece(row, segment.count, maxPairs * perUnit, build,
               /*maxUnrolled=*/std::max<int64_t>(1, 32 / perUnit / numHeads));
}

void ApplyLowering::buildHeads(OpBuilder &builder,
                               ArrayRef<SmallVector<Value>> heads,
                               const TableRow &table, bool isNonTemporal,
                               const Prefetch &ahead) {
  RowBuilder row(builder, op.getLoc(), machine);
  SmallVector<Row> xs, ys;
  for (ArrayRef<Value> head : heads) {
    xs.push_back(getRow(op.getX(), head, op.getDim()));
    ys.push_back(getRow(op.getInit(), head, op.getDim()));
    ys.back().isNonTemporal = isNonTemporal;
  }
  for (const PairSegment &segment : pairs)
    buildUnits(row, xs, ys, segment, table, ahead);
  for (auto [x, y] : llvm::zip_equal(xs, ys))
    for (const CopySegment &segment : copies)
      copyLanes(row, x, y, segment, machine);
}

/// The pairs take the place of the lanes in the loop nest, so that the loop
/// over contiguous elements stays innermost.
void ApplyLowering::buildScalar(OpBuilder &builder, const Schedule &schedule) {
  SmallVector<OpFoldResult> sizes =
      memref::getMixedSizes(builder, op.getLoc(), op.getX());
  int64_t dim = op.getDim();
  auto buildNest = [&](int64_t count, auto body) {
    SmallVector<OpFoldResult> bounds(sizes);
    bounds[dim] = builder.getIndexAttr(count);
    buildLoops(builder, op.getLoc(), bounds, schedule.isParallel(op.getXType()),
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
