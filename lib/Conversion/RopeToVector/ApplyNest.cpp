//===- ApplyNest.cpp - The loops around rotations ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Blocks of table rows outside, all heads that need a block inside, whatever
// tensor they are of: a table comes from memory once. Threads share the blocks,
// and the heads too where there are too few blocks.
//===----------------------------------------------------------------------===//

#include "ApplyLowering.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

namespace {
/// Index arithmetic that folds, on sizes that are not negative.
struct IndexMath {
  ImplicitLocOpBuilder b;

  IndexMath(OpBuilder &builder, Location loc) : b(loc, builder) {}
  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value add(Value lhs, Value rhs) {
    return b.createOrFold<arith::AddIOp>(lhs, rhs);
  }
  Value sub(Value lhs, Value rhs) {
    return b.createOrFold<arith::SubIOp>(lhs, rhs);
  }
  Value mul(Value lhs, Value rhs) {
    return b.createOrFold<arith::MulIOp>(lhs, rhs);
  }
  Value div(Value lhs, Value rhs) {
    return b.createOrFold<arith::DivUIOp>(lhs, rhs);
  }
  Value rem(Value lhs, Value rhs) {
    if (isConstantIntValue(getAsOpFoldResult(rhs), 1))
      return constant(0);
    return b.createOrFold<arith::RemUIOp>(lhs, rhs);
  }
  Value ceilDiv(Value lhs, Value rhs) {
    return div(add(lhs, sub(rhs, constant(1))), rhs);
  }
  Value min(Value lhs, Value rhs) {
    return b.createOrFold<arith::MinUIOp>(lhs, rhs);
  }
  Value max(Value lhs, Value rhs) {
    return b.createOrFold<arith::MaxUIOp>(lhs, rhs);
  }
  Value atLeast(Value lhs, Value rhs) {
    return b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::uge, lhs, rhs);
  }
};

/// Indices [lower, upper) of a dimension of x.
struct DimRange {
  Value lower, upper;
  /// Whether it is one index.
  bool isOne = false;
};

class NestBuilder {
public:
  NestBuilder(MutableArrayRef<ApplyLowering> applies, TableOp table,
              const Machine &machine, const Schedule &schedule)
      : applies(applies), table(table), machine(machine), schedule(schedule) {}

  void build(OpBuilder &b);

private:
  using HeadFn = function_ref<void(OpBuilder &, ArrayRef<SmallVector<Value>>)>;

  ApplyOp getFirst() { return applies.front().getOp(); }
  Value getWrittenBytes(OpBuilder &b);
  Value isAligned(OpBuilder &b);
  void buildVariant(OpBuilder &b, bool isNonTemporal, bool isParallel);
  void buildItem(OpBuilder &b, Value item, Value part, Value numParts,
                 bool isNonTemporal);
  void buildItemOf(OpBuilder &b, ApplyLowering &apply,
                   ArrayRef<DimRange> tableRanges, Value part, Value numParts,
                   bool isNonTemporal);
  TableRow getTableRow(OpBuilder &b, ApplyOp op, ArrayRef<Value> outer);
  bool needsScratch();
  void allocateScratch(OpBuilder &b);
  void fillScratch(OpBuilder &b, ArrayRef<DimRange> tableRanges);
  TableRow getComputedRow(OpBuilder &b, ArrayRef<Value> indices);

  MutableArrayRef<ApplyLowering> applies;
  TableOp table;
  const Machine &machine;
  const Schedule &schedule;
  Location loc = getFirst().getLoc();
  /// cos and sin of the block of table rows at hand, where they are computed
  /// for more heads than are turned at once; and the first row of the block.
  Value scratch[2];
  Value firstRow;
};
} // namespace

static int64_t getBits(Value memref) {
  return cast<ShapedType>(memref.getType()).getElementTypeBitWidth();
}

Value NestBuilder::getWrittenBytes(OpBuilder &b) {
  IndexMath m(b, loc);
  Value sum = m.constant(0);
  for (ApplyLowering &apply : applies) {
    Value x = apply.getOp().getX();
    Value bytes = m.constant(getBits(x) / 8);
    for (OpFoldResult size : memref::getMixedSizes(b, loc, x))
      bytes = m.mul(bytes, getValueOrCreateConstantIndexOp(b, loc, size));
    sum = m.add(sum, bytes);
  }
  return sum;
}

/// Whether each head that is written starts at a multiple of a vector; null if
/// one never does.
Value NestBuilder::isAligned(OpBuilder &b) {
  IndexMath m(b, loc);
  int64_t vectorBytes = machine.getVectorBytes();
  Value bits = m.constant(0);
  for (ApplyLowering &apply : applies) {
    Value y = apply.getOp().getInit();
    int64_t bytes = getBits(y) / 8;
    auto data = memref::ExtractStridedMetadataOp::create(b, loc, y);
    Value pointer = memref::ExtractAlignedPointerAsIndexOp::create(b, loc, y);
    auto type = cast<MemRefType>(y.getType());
    auto [strides, offset] = type.getStridesAndOffset();
    SmallVector<Value> distances;
    if (offset != 0)
      distances.push_back(data.getOffset());
    for (auto [dim, stride] : llvm::enumerate(strides)) {
      if (dim == apply.getOp().getDim())
        continue;
      if (ShapedType::isDynamic(stride))
        distances.push_back(data.getStrides()[dim]);
      else if (stride * bytes % vectorBytes != 0 && type.getDimSize(dim) != 1)
        return {};
    }
    bits = b.createOrFold<arith::OrIOp>(loc, bits, pointer);
    for (Value distance : distances)
      bits = b.createOrFold<arith::OrIOp>(loc, bits,
                                          m.mul(distance, m.constant(bytes)));
  }
  Value low =
      b.createOrFold<arith::AndIOp>(loc, bits, m.constant(vectorBytes - 1));
  return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::eq, low,
                                       m.constant(0));
}

static void buildIf(OpBuilder &b, Location loc, Value condition,
                    function_ref<void(OpBuilder &)> thenBody,
                    function_ref<void(OpBuilder &)> elseBody) {
  if (std::optional<int64_t> known = getConstantIntValue(condition)) {
    *known != 0 ? thenBody(b) : elseBody(b);
    return;
  }
  auto finish = [](function_ref<void(OpBuilder &)> body) {
    return [body](OpBuilder &b, Location loc) {
      body(b);
      scf::YieldOp::create(b, loc);
    };
  };
  scf::IfOp::create(b, loc, condition, finish(thenBody), finish(elseBody));
}

/// What the sizes decide is decided here where they are known, else by the
/// program.
void NestBuilder::build(OpBuilder &b) {
  if (table && !needsScratch())
    for (ApplyLowering &apply : applies)
      apply.setComputesTables();
  IndexMath m(b, loc);
  Value written = getWrittenBytes(b);
  std::optional<int64_t> known = getConstantIntValue(written);
  auto buildCached = [&](OpBuilder &b) {
    if (!schedule.isParallel(known)) {
      buildVariant(b, /*isNonTemporal=*/false, /*isParallel=*/false);
      return;
    }
    IndexMath m(b, loc);
    buildIf(
        b, loc, m.atLeast(written, m.constant(schedule.parallelBytes)),
        [&](OpBuilder &b) { buildVariant(b, false, true); },
        [&](OpBuilder &b) { buildVariant(b, false, false); });
  };
  Value aligned = schedule.isNonTemporal(known) ? isAligned(b) : Value();
  if (!aligned) {
    buildCached(b);
    return;
  }
  Value isLarge = m.atLeast(written, m.constant(schedule.nonTemporalBytes));
  buildIf(
      b, loc, b.createOrFold<arith::AndIOp>(loc, aligned, isLarge),
      [&](OpBuilder &b) {
        buildVariant(b, /*isNonTemporal=*/true, schedule.isParallel(known));
      },
      buildCached);
}

static void buildFor(OpBuilder &b, Location loc, Value lower, Value upper,
                     int64_t step,
                     function_ref<void(OpBuilder &, Value)> body) {
  std::optional<int64_t> from = getConstantIntValue(lower),
                         to = getConstantIntValue(upper);
  if (from && to && *from + step >= *to) {
    if (*from < *to)
      body(b, lower);
    return;
  }
  Value stepValue = arith::ConstantIndexOp::create(b, loc, step);
  scf::ForOp loop = scf::ForOp::create(b, loc, lower, upper, stepValue);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  body(b, loop.getInductionVar());
}

void NestBuilder::buildVariant(OpBuilder &b, bool isNonTemporal,
                               bool isParallel) {
  IndexMath m(b, loc);
  // An item is a block of table rows.
  Value numItems = m.constant(1);
  SmallVector<OpFoldResult> sizes =
      memref::getMixedSizes(b, loc, getFirst().getCos());
  sizes.erase(sizes.begin() + getFirst().getTablePairDim());
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    Value count = getValueOrCreateConstantIndexOp(b, loc, size);
    if (dim + 1 == sizes.size())
      count = m.ceilDiv(count, m.constant(schedule.tableRows));
    numItems = m.mul(numItems, count);
  }
  // Where there are fewer than threads, each is cut into parts: several for a
  // thread, since sizes may not divide.
  Value numParts = m.constant(1);
  if (isParallel) {
    Value wanted = m.ceilDiv(m.constant(4 * schedule.numThreads),
                             m.max(numItems, m.constant(1)));
    Value isFew =
        b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::ult, numItems,
                                      m.constant(schedule.numThreads));
    numParts = b.createOrFold<arith::SelectOp>(loc, isFew, wanted, numParts);
  }
  Value total = m.mul(numItems, numParts);
  auto buildOne = [&](OpBuilder &b, Value i) {
    IndexMath m(b, loc);
    buildItem(b, m.div(i, numParts), m.rem(i, numParts), numParts,
              isNonTemporal);
  };
  auto buildItems = [&](OpBuilder &b, Value lower, Value upper) {
    buildFor(b, loc, lower, upper, 1, buildOne);
    if (isNonTemporal)
      RowBuilder(b, loc, machine).fence();
  };
  if (!isParallel) {
    // Not here, where a loop of the program may be around.
    OpBuilder::InsertionGuard guard(b);
    Operation *scope = b.getInsertionBlock()->getParentOp();
    while (scope && !scope->hasTrait<OpTrait::AutomaticAllocationScope>())
      scope = scope->getParentOp();
    OpBuilder::InsertPoint here = b.saveInsertionPoint();
    if (scope && scope->getNumRegions() == 1)
      b.setInsertionPointToStart(&scope->getRegion(0).front());
    allocateScratch(b);
    b.restoreInsertionPoint(here);
    buildItems(b, m.constant(0), total);
    return;
  }
  // Neighbouring items are one thread's, and one fence follows many of them.
  Value numChunks = m.min(total, m.constant(8 * schedule.numThreads));
  auto loop =
      scf::ParallelOp::create(b, loc, ValueRange(m.constant(0)),
                              ValueRange(numChunks), ValueRange(m.constant(1)));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  allocateScratch(b);
  IndexMath inner(b, loc);
  Value chunk = loop.getInductionVars().front();
  std::optional<int64_t> known = getConstantIntValue(total);
  if (known && known == getConstantIntValue(numChunks)) {
    buildOne(b, chunk);
    if (isNonTemporal)
      RowBuilder(b, loc, machine).fence();
    return;
  }
  Value next = inner.add(chunk, inner.constant(1));
  buildItems(b, inner.div(inner.mul(chunk, total), numChunks),
             inner.div(inner.mul(next, total), numChunks));
}

void NestBuilder::buildItem(OpBuilder &b, Value item, Value part,
                            Value numParts, bool isNonTemporal) {
  IndexMath m(b, loc);
  SmallVector<OpFoldResult> sizes =
      memref::getMixedSizes(b, loc, getFirst().getCos());
  sizes.erase(sizes.begin() + getFirst().getTablePairDim());
  SmallVector<DimRange> ranges(sizes.size());
  for (int64_t dim = sizes.size(); dim-- > 0;) {
    Value size = getValueOrCreateConstantIndexOp(b, loc, sizes[dim]);
    bool isLast = dim + 1 == static_cast<int64_t>(sizes.size());
    Value rows = m.constant(isLast ? schedule.tableRows : 1);
    Value count = isLast ? m.ceilDiv(size, rows) : size;
    // The outermost is what is left.
    Value index = dim == 0 ? item : m.rem(item, count);
    if (dim != 0)
      item = m.div(item, count);
    Value lower = m.mul(index, rows);
    Value upper = m.add(lower, rows);
    std::optional<int64_t> known = getConstantIntValue(size);
    if (isLast && !(known && *known % schedule.tableRows == 0))
      upper = m.min(upper, size);
    ranges[dim] = {lower, upper, !isLast || schedule.tableRows == 1};
  }
  if (scratch[0])
    fillScratch(b, ranges);
  for (ApplyLowering &apply : applies)
    buildItemOf(b, apply, ranges, part, numParts, isNonTemporal);
}

/// Loops over `ranges`; dimension `inFlight`, if it is one, takes `numHeads`
/// steps at once.
static void buildHeadLoops(
    OpBuilder &b, Location loc, ArrayRef<DimRange> ranges, int64_t inFlight,
    int64_t numHeads, SmallVector<Value> indices,
    function_ref<void(OpBuilder &, ArrayRef<SmallVector<Value>>)> body) {
  int64_t dim = indices.size();
  if (dim == static_cast<int64_t>(ranges.size())) {
    SmallVector<SmallVector<Value>> heads;
    for (int64_t head = 0; head < numHeads; ++head) {
      heads.push_back(indices);
      if (head != 0) {
        IndexMath m(b, loc);
        heads.back()[inFlight] = m.add(indices[inFlight], m.constant(head));
      }
    }
    body(b, heads);
    return;
  }
  auto buildInner = [&](Value lower, Value upper, int64_t step) {
    buildFor(b, loc, lower, upper, step, [&](OpBuilder &b, Value index) {
      SmallVector<Value> next(indices);
      next.push_back(index);
      buildHeadLoops(b, loc, ranges, inFlight,
                     dim == inFlight ? step : numHeads, next, body);
    });
  };
  auto [lower, upper, isOne] = ranges[dim];
  if (isOne) {
    indices.push_back(lower);
    buildHeadLoops(b, loc, ranges, inFlight, numHeads, indices, body);
    return;
  }
  if (dim != inFlight || numHeads == 1) {
    buildInner(lower, upper, 1);
    return;
  }
  // What does not fill a group goes one by one.
  IndexMath m(b, loc);
  Value count = m.sub(upper, lower);
  Value middle = m.add(lower, m.sub(count, m.rem(count, m.constant(numHeads))));
  buildInner(lower, middle, numHeads);
  std::optional<int64_t> knownMiddle = getConstantIntValue(middle),
                         knownUpper = getConstantIntValue(upper);
  if (middle != upper && !(knownMiddle && knownMiddle == knownUpper))
    buildInner(middle, upper, 1);
}

void NestBuilder::buildItemOf(OpBuilder &b, ApplyLowering &apply,
                              ArrayRef<DimRange> tableRanges, Value part,
                              Value numParts, bool isNonTemporal) {
  IndexMath m(b, loc);
  ApplyOp op = apply.getOp();
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(b, loc, op.getX());
  sizes.erase(sizes.begin() + op.getDim());
  SmallVector<int64_t> tableDims = getTableDims(op);
  SmallVector<DimRange> ranges(sizes.size());
  for (auto [dim, range] : llvm::zip_equal(tableDims, tableRanges))
    ranges[dim] = range;

  // The part takes a part of each dimension that shares the tables.
  Value left = numParts;
  int64_t inFlight = -1;
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    if (llvm::is_contained(tableDims, static_cast<int64_t>(dim)))
      continue;
    Value count = getValueOrCreateConstantIndexOp(b, loc, size);
    Value pieces = m.min(count, left);
    // An empty tensor has no pieces.
    if (!getConstantIntValue(pieces))
      pieces = m.max(pieces, m.constant(1));
    Value piece = m.rem(part, pieces);
    ranges[dim].lower = m.div(m.mul(piece, count), pieces);
    ranges[dim].upper =
        m.div(m.mul(m.add(piece, m.constant(1)), count), pieces);
    part = m.div(part, pieces);
    // Rounded down: each part is somebody's.
    left = m.div(left, pieces);
    if (!isConstantIntValue(size, 1))
      inFlight = dim;
  }

  int64_t numHeads = inFlight < 0 ? 1 : schedule.headsInFlight;
  if (inFlight >= 0)
    if (std::optional<int64_t> size = getConstantIntValue(sizes[inFlight]))
      while (numHeads > 1 && (numHeads > *size || *size % numHeads != 0))
        numHeads /= 2;

  Prefetch ahead;
  if (isNonTemporal)
    ahead = {schedule.prefetchBytes, schedule.prefetchLevel};
  auto buildAll = [&](OpBuilder &b) {
    buildHeadLoops(b, loc, ranges, inFlight, numHeads, {},
                   [&](OpBuilder &b, ArrayRef<SmallVector<Value>> heads) {
                     apply.buildHeads(b, heads,
                                      getTableRow(b, op, heads.front()),
                                      isNonTemporal, ahead);
                   });
  };
  // More parts than heads: the last ones have none.
  Value none = b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::eq,
                                             part, m.constant(0));
  buildIf(b, loc, none, buildAll, [](OpBuilder &) {});
}

/// Whether a row of a computed table turns more heads than are turned at once.
bool NestBuilder::needsScratch() {
  if (!table)
    return false;
  if (applies.size() != 1)
    return true;
  ApplyOp op = getFirst();
  SmallVector<int64_t> tableDims = getTableDims(op);
  SmallVector<int64_t> shape(op.getXType().getShape());
  shape.erase(shape.begin() + op.getDim());
  int64_t count = 1;
  for (auto [dim, size] : llvm::enumerate(shape)) {
    if (llvm::is_contained(tableDims, static_cast<int64_t>(dim)))
      continue;
    if (ShapedType::isDynamic(size))
      return true;
    count *= size;
  }
  // What does not fill a group would be computed for each of its heads.
  return count > 1 &&
         (count > schedule.headsInFlight || schedule.headsInFlight % count);
}

void NestBuilder::allocateScratch(OpBuilder &b) {
  if (!needsScratch())
    return;
  auto type = MemRefType::get({schedule.tableRows, table.getNumPairs()},
                              b.getF32Type());
  for (Value &memref : scratch)
    memref = memref::AllocaOp::create(
        b, loc, type, b.getI64IntegerAttr(machine.getVectorBytes()));
}

TableRow NestBuilder::getComputedRow(OpBuilder &b, ArrayRef<Value> indices) {
  RowBuilder row(b, loc, machine);
  FloatType type = b.getF32Type();
  TableRow result;
  Value position =
      memref::LoadOp::create(b, loc, table.getPositions(), indices);
  result.position = convertPosition(row, position, type);
  result.frequencies = {table.getInvFreq(), {}, 0};
  result.scale = getTableScale(row, table, type);
  return result;
}

void NestBuilder::fillScratch(OpBuilder &b, ArrayRef<DimRange> tableRanges) {
  IndexMath m(b, loc);
  SmallVector<Value> indices;
  for (const DimRange &range : tableRanges)
    indices.push_back(range.lower);
  auto fill = [&](OpBuilder &b, Value local) {
    RowBuilder row(b, loc, machine);
    TableRow computed = getComputedRow(b, indices);
    int64_t width =
        isContiguous(table.getInvFreq(), 0) ? machine.vectorWidth : 1;
    forEachPiece(row, table.getNumPairs(), width, [&](Value i, int64_t n) {
      auto [sin, cos] = computeSinCos(row, computed, i, n);
      row.store({scratch[0], {local}, 1}, i, cos);
      row.store({scratch[1], {local}, 1}, i, sin);
    });
  };
  firstRow = {};
  if (tableRanges.empty() || tableRanges.back().isOne) {
    fill(b, m.constant(0));
    return;
  }
  auto [lower, upper, isOne] = tableRanges.back();
  firstRow = lower;
  buildFor(b, loc, lower, upper, 1, [&](OpBuilder &b, Value index) {
    indices.back() = index;
    fill(b, IndexMath(b, loc).sub(index, firstRow));
  });
}

TableRow NestBuilder::getTableRow(OpBuilder &b, ApplyOp op,
                                  ArrayRef<Value> outer) {
  SmallVector<Value> indices;
  for (int64_t dim : getTableDims(op))
    indices.push_back(outer[dim]);
  if (scratch[0]) {
    IndexMath m(b, loc);
    Value local = firstRow ? m.sub(indices.back(), firstRow) : m.constant(0);
    TableRow row;
    row.cos = {scratch[0], {local}, 1};
    row.sin = {scratch[1], {local}, 1};
    return row;
  }
  if (table)
    return getComputedRow(b, indices);
  TableRow row;
  row.cos = {op.getCos(), indices, op.getTablePairDim()};
  row.sin = {op.getSin(), indices, op.getTablePairDim()};
  return row;
}

void vector_lowering::lowerApplies(OpBuilder &b, ArrayRef<ApplyOp> ops,
                                   TableOp table, const Machine &machine,
                                   const Schedule &schedule) {
  SmallVector<ApplyLowering> applies;
  for (ApplyOp op : ops) {
    applies.emplace_back(op, machine);
    if (applies.back().isVectorizable())
      continue;
    // It reads tables from memory.
    if (table)
      lowerTable(b, table, machine, schedule);
    table = {};
    applies.back().buildScalar(b, schedule);
    applies.pop_back();
  }
  if (!applies.empty())
    NestBuilder(applies, table, machine, schedule).build(b);
}
