//===- HeadKernel.cpp - Kernel over the lanes of heads ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A thread owns one chunk of lanes of a few heads that share their tables. It
// loads its part of the tables once, then takes the heads in batches: all loads
// of x, then arithmetic and stores. In place, nothing that is still to be read
// is overwritten.
//===----------------------------------------------------------------------===//

#include "HeadKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>
#include <numeric>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

namespace {
/// Two vectors: the components of the pairs of a chunk.
using Pairs = std::pair<Value, Value>;

/// Reads or writes one operand: a flat view and where the chunk begins.
struct Cursor {
  Value flat;
  /// Places of the first pair's components, as indices.
  Value first;
  Value second;
  OpFoldResult stride;
  bool interleaved = false;
  int64_t alignment = 1;
};

/// Builds the code of one variant (one choice of widths) of the kernel.
class VariantBuilder {
public:
  VariantBuilder(const HeadKernel &kernel, const HeadKernelOptions &options,
                 bool assumeAligned);

  void build(OpBuilder &b);

  /// Values that must be multiples of `vectorBytes` for this variant.
  SmallVector<std::pair<Value, int64_t>> assumed;
  LanePlan plan;

private:
  void planRows();
  void buildThread(IndexMath &math, ArrayRef<Value> point);
  void buildRotation(IndexMath &math, Value chunk, Value sourceRow,
                     Value targetRow, Value cosRow, Value sinRow, Value rows);
  void buildCopy(IndexMath &math, Value chunk, Value sourceRow, Value targetRow,
                 Value rows);
  /// Calls `body` with the offsets of the rows that the thread owns.
  void forRows(
      IndexMath &math, Value rows,
      function_ref<void(OpBuilder &, ArrayRef<Value>, ArrayRef<Value>)> body);
  Cursor buildCursor(IndexMath &math, Value flat, Value row, Value chunk,
                     const PairAccess &access, OpFoldResult stride,
                     const LaneMemory &memory);
  Pairs loadPairs(OpBuilder &b, const Cursor &cursor, Value delta);
  void storePairs(OpBuilder &b, const Cursor &cursor, Value delta, Pairs pairs);
  Pairs rotate(OpBuilder &b, Pairs x, ArrayRef<Value> c, ArrayRef<Value> s);

  const HeadKernel &kernel;
  const HeadKernelOptions &options;
  LaneMemory sourceMemory, targetMemory, tableMemory;
  /// The dimensions that the grid runs over, the lane dimension as chunks. A
  /// lane dimension of several heads has one more, for the head, at the front.
  SmallVector<OpFoldResult> extents;
  int64_t rowDim = -1;
  int64_t rowsPerThread = 1;
  bool rowsDivide = true;
  bool use32Bit = false;
  Value sourceFlat, targetFlat, cosFlat, sinFlat;
};
} // namespace

static LaneMemory
getMemory(const StridedOperand &operand, int64_t laneDim, int64_t maxBytes,
          bool assume, SmallVectorImpl<std::pair<Value, int64_t>> &assumed) {
  LaneMemory memory;
  memory.elementBytes = operand.getElementBytes();
  memory.unitStride = isStatic(operand.strides[laneDim], 1);
  SmallVector<Value> values;
  memory.rowAlignment =
      operand.getRowAlignment(laneDim, maxBytes, assume, &values);
  for (Value value : values)
    assumed.emplace_back(value, memory.elementBytes);
  return memory;
}

VariantBuilder::VariantBuilder(const HeadKernel &kernel,
                               const HeadKernelOptions &options,
                               bool assumeAligned)
    : kernel(kernel), options(options) {
  int64_t bytes = options.vectorBytes;
  sourceMemory =
      getMemory(kernel.source, kernel.laneDim, bytes, assumeAligned, assumed);
  targetMemory =
      getMemory(kernel.target, kernel.laneDim, bytes, assumeAligned, assumed);
  // Several heads in one dimension: each begins head_dim lanes after the last.
  for (LaneMemory *memory : {&sourceMemory, &targetMemory})
    memory->rowAlignment =
        std::gcd(memory->rowAlignment, kernel.headDim * memory->elementBytes);
  plan = planLanes(kernel.readMap, kernel.writeMap, kernel.numPairs,
                   kernel.copyFrom, kernel.copyTo, sourceMemory, targetMemory,
                   bytes);
  if (kernel.tables) {
    tableMemory = getMemory(kernel.tables->cos, kernel.tables->pairDim, bytes,
                            assumeAligned, assumed);
    LaneMemory sinMemory = getMemory(kernel.tables->sin, kernel.tables->pairDim,
                                     bytes, assumeAligned, assumed);
    tableMemory.rowAlignment =
        std::min(tableMemory.rowAlignment, sinMemory.rowAlignment);
  }
  planRows();
}

/// Chooses the dimension along which a thread owns several heads: the innermost
/// one that shares the tables. Few heads in all are better spread.
void VariantBuilder::planRows() {
  const StridedOperand &x = kernel.source;
  int64_t rank = x.type.getRank();
  std::optional<int64_t> threads = plan.getNumChunks();
  for (int64_t i = 0; i < rank; ++i) {
    if (i == kernel.laneDim)
      continue;
    std::optional<int64_t> size = getConstantIntValue(x.sizes[i]);
    if (!size)
      size = getConstantIntValue(kernel.target.sizes[i]);
    threads = threads && size ? std::optional(*threads * *size) : std::nullopt;
    if (kernel.tables && kernel.tables->dims[i] < 0 && size != 1)
      rowDim = i;
  }
  use32Bit = kernel.source.isSmall() && kernel.target.isSmall() &&
             (!kernel.tables ||
              (kernel.tables->cos.isSmall() && kernel.tables->sin.isSmall()));
  if (rowDim < 0)
    return;
  rowsPerThread = options.rowsPerThread;
  if (std::optional<int64_t> size = getConstantIntValue(x.sizes[rowDim])) {
    rowsPerThread = std::min(rowsPerThread, *size);
    // No remainder is better than the last few rows.
    for (int64_t rows = rowsPerThread; rows > rowsPerThread / 2; --rows)
      if (*size % rows == 0) {
        rowsPerThread = rows;
        break;
      }
    while (threads && rowsPerThread > 1 &&
           *threads / rowsPerThread < options.minThreads)
      rowsPerThread = *size % rowsPerThread == 0 && rowsPerThread % 2 == 0
                          ? rowsPerThread / 2
                          : 1;
    rowsDivide = *size % rowsPerThread == 0;
  } else {
    rowsDivide = rowsPerThread == 1;
  }
}

void VariantBuilder::build(OpBuilder &b) {
  const StridedOperand &x = kernel.source;
  int64_t numHeads = x.type.getDimSize(kernel.laneDim) / kernel.headDim;
  extents.clear();
  if (numHeads != 1)
    extents.push_back(b.getIndexAttr(numHeads));
  for (int64_t i = 0, e = x.type.getRank(); i < e; ++i) {
    OpFoldResult size =
        getConstantIntValue(x.sizes[i]) ? x.sizes[i] : kernel.target.sizes[i];
    if (i == kernel.laneDim) {
      extents.push_back(b.getIndexAttr(plan.getNumChunks()));
    } else if (i == rowDim && rowsPerThread > 1) {
      IndexMath host(b, kernel.loc, b.getIndexType());
      extents.push_back(
          getAsOpFoldResult(host.ceilDiv(host.get(size), rowsPerThread)));
    } else {
      extents.push_back(size);
    }
  }
  LaunchOptions launch = options.launch;
  launch.use32Bit = use32Bit;
  buildLaunch(b, kernel.loc, extents, launch,
              [&](IndexMath &math, ArrayRef<Value> point) {
                buildThread(math, point);
              });
}

void VariantBuilder::buildThread(IndexMath &math, ArrayRef<Value> point) {
  OpBuilder &b = math.b;
  const StridedOperand &x = kernel.source, &y = kernel.target;
  const std::optional<RotationTables> &tables = kernel.tables;
  sourceFlat = buildFlatView(b, kernel.loc, x);
  targetFlat = x.base == y.base && isEqualConstantIntOrValue(x.offset, y.offset)
                   ? sourceFlat
                   : buildFlatView(b, kernel.loc, y);
  Value sourceRow = math.get(x.offset), targetRow = math.get(y.offset);
  Value cosRow, sinRow, chunk, rows;
  if (tables) {
    cosFlat = buildFlatView(b, kernel.loc, tables->cos);
    sinFlat = buildFlatView(b, kernel.loc, tables->sin);
    cosRow = math.get(tables->cos.offset);
    sinRow = math.get(tables->sin.offset);
  }
  auto advance = [&](Value &row, Value by, OpFoldResult stride) {
    row = math.add(row, math.mul(by, math.get(stride)));
  };
  if (static_cast<int64_t>(point.size()) > x.type.getRank()) {
    Value lane = math.mul(point.front(), kernel.headDim);
    advance(sourceRow, lane, x.strides[kernel.laneDim]);
    advance(targetRow, lane, y.strides[kernel.laneDim]);
    point = point.drop_front();
  }
  for (int64_t i = 0, e = x.type.getRank(); i < e; ++i) {
    if (i == kernel.laneDim) {
      chunk = point[i];
      continue;
    }
    Value coordinate = point[i];
    if (i == rowDim) {
      coordinate = math.mul(coordinate, rowsPerThread);
      if (!rowsDivide) {
        OpFoldResult size =
            getConstantIntValue(x.sizes[i]) ? x.sizes[i] : y.sizes[i];
        rows = math.sub(math.get(size), coordinate);
      }
    }
    advance(sourceRow, coordinate, x.strides[i]);
    advance(targetRow, coordinate, y.strides[i]);
    if (!tables || tables->dims[i] < 0)
      continue;
    advance(cosRow, coordinate, tables->cos.strides[tables->dims[i]]);
    advance(sinRow, coordinate, tables->sin.strides[tables->dims[i]]);
  }
  // In place, a lane that is copied is where it belongs.
  bool inPlace = sourceFlat == targetFlat && kernel.copyFrom == kernel.copyTo;
  if (plan.numCopyChunks == 0) {
    buildRotation(math, chunk, sourceRow, targetRow, cosRow, sinRow, rows);
    return;
  }
  auto branch = scf::IfOp::create(
      b, kernel.loc, math.isLess(chunk, math.constant(plan.numPairChunks)),
      /*withElseRegion=*/!inPlace);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  buildRotation(math, chunk, sourceRow, targetRow, cosRow, sinRow, rows);
  if (inPlace)
    return;
  b.setInsertionPointToStart(branch.elseBlock());
  chunk = math.sub(chunk, math.constant(plan.numPairChunks));
  buildCopy(math, chunk, sourceRow, targetRow, rows);
}

void VariantBuilder::forRows(
    IndexMath &math, Value rows,
    function_ref<void(OpBuilder &, ArrayRef<Value>, ArrayRef<Value>)> body) {
  OpBuilder &b = math.b;
  OpBuilder::InsertionGuard guard(b);
  IndexMath index(b, kernel.loc, b.getIndexType());
  OpFoldResult zero = b.getIndexAttr(0);
  OpFoldResult sourceStride = rowDim < 0 ? zero : kernel.source.strides[rowDim];
  OpFoldResult targetStride = rowDim < 0 ? zero : kernel.target.strides[rowDim];
  // A batch of rows is read before any of it is written. More bytes in flight
  // per thread than hide the latency only cost registers.
  constexpr int64_t kBytesInFlight = 64;
  int64_t rowBytes = 2 * plan.pairsPerChunk * sourceMemory.elementBytes;
  int64_t batch = std::max<int64_t>(kBytesInFlight / rowBytes, 1);
  auto buildRows = [&]() {
    for (int64_t start = 0; start < rowsPerThread; start += batch) {
      SmallVector<Value> sources, targets;
      int64_t end = std::min(start + batch, rowsPerThread);
      for (int64_t i = start; i < end; ++i) {
        sources.push_back(index.mul(index.get(sourceStride), i));
        targets.push_back(index.mul(index.get(targetStride), i));
      }
      body(b, sources, targets);
    }
  };
  if (!rows) {
    buildRows();
    return;
  }
  // The last thread of a row group may own fewer rows.
  Value isFull =
      b.createOrFold<arith::CmpIOp>(kernel.loc, arith::CmpIPredicate::uge, rows,
                                    math.constant(rowsPerThread));
  auto branch =
      scf::IfOp::create(b, kernel.loc, isFull, /*withElseRegion=*/true);
  b.setInsertionPointToStart(branch.thenBlock());
  buildRows();
  b.setInsertionPointToStart(branch.elseBlock());
  auto loop = scf::ForOp::create(b, kernel.loc, index.constant(0),
                                 math.toIndex(rows), index.constant(1));
  b.setInsertionPointToStart(loop.getBody());
  Value row = loop.getInductionVar();
  body(b, index.mul(row, index.get(sourceStride)),
       index.mul(row, index.get(targetStride)));
}

Cursor VariantBuilder::buildCursor(IndexMath &math, Value flat, Value row,
                                   Value chunk, const PairAccess &access,
                                   OpFoldResult stride,
                                   const LaneMemory &memory) {
  Cursor cursor;
  cursor.flat = flat;
  cursor.stride = stride;
  cursor.interleaved = access.interleaved;
  auto place = [&](ArrayRef<int64_t> sequence) {
    return math.toIndex(math.add(
        row, math.mul(math.select(sequence, chunk), math.get(stride))));
  };
  cursor.first = place(access.first);
  cursor.alignment = getRunAlignment(memory, access.first);
  if (access.interleaved)
    return cursor;
  cursor.alignment =
      std::gcd(cursor.alignment, getRunAlignment(memory, access.second));
  // A constant distance becomes part of the instruction's address.
  int64_t distance = access.second.front() - access.first.front();
  IndexMath index(math.b, kernel.loc, math.b.getIndexType());
  bool isConstant = llvm::all_of(
      llvm::zip_equal(access.first, access.second),
      [&](std::tuple<int64_t, int64_t> places) {
        return std::get<1>(places) - std::get<0>(places) == distance;
      });
  cursor.second = isConstant ? index.add(cursor.first,
                                         index.mul(index.get(stride), distance))
                             : place(access.second);
  return cursor;
}

Pairs VariantBuilder::loadPairs(OpBuilder &b, const Cursor &cursor,
                                Value delta) {
  Location loc = kernel.loc;
  IndexMath index(b, loc, b.getIndexType());
  int64_t count = plan.pairsPerChunk;
  if (cursor.interleaved) {
    Value run = buildLoad(b, loc, cursor.flat, index.add(cursor.first, delta),
                          2 * count, cursor.stride, cursor.alignment);
    auto split = vector::DeinterleaveOp::create(b, loc, run);
    return {split.getRes1(), split.getRes2()};
  }
  Value first = buildLoad(b, loc, cursor.flat, index.add(cursor.first, delta),
                          count, cursor.stride, cursor.alignment);
  Value second = buildLoad(b, loc, cursor.flat, index.add(cursor.second, delta),
                           count, cursor.stride, cursor.alignment);
  return {first, second};
}

void VariantBuilder::storePairs(OpBuilder &b, const Cursor &cursor, Value delta,
                                Pairs pairs) {
  Location loc = kernel.loc;
  IndexMath index(b, loc, b.getIndexType());
  Value first = index.add(cursor.first, delta);
  if (cursor.interleaved) {
    Value run = vector::InterleaveOp::create(b, loc, pairs.first, pairs.second);
    buildStore(b, loc, run, cursor.flat, first, cursor.stride,
               cursor.alignment);
    return;
  }
  buildStore(b, loc, pairs.first, cursor.flat, first, cursor.stride,
             cursor.alignment);
  buildStore(b, loc, pairs.second, cursor.flat, index.add(cursor.second, delta),
             cursor.stride, cursor.alignment);
}

/// (u, v) -> (u·c0 − v·s0, v·c1 + u·s1), rounded once to the type of x.
Pairs VariantBuilder::rotate(OpBuilder &b, Pairs x, ArrayRef<Value> c,
                             ArrayRef<Value> s) {
  Location loc = kernel.loc;
  Type compute = kernel.tables->computeType;
  Type element = kernel.source.type.getElementType();
  auto contract = arith::FastMathFlagsAttr::get(b.getContext(),
                                                arith::FastMathFlags::contract);
  auto mul = [&](Value lhs, Value rhs) -> Value {
    return arith::MulFOp::create(b, loc, lhs, rhs, contract);
  };
  Value u = buildFloatCast(b, loc, x.first, compute);
  Value v = buildFloatCast(b, loc, x.second, compute);
  Value first, second;
  if (kernel.tables->conjugate) {
    first = arith::AddFOp::create(b, loc, mul(u, c[0]), mul(v, s[0]), contract);
    second =
        arith::SubFOp::create(b, loc, mul(v, c[1]), mul(u, s[1]), contract);
  } else {
    first = arith::SubFOp::create(b, loc, mul(u, c[0]), mul(v, s[0]), contract);
    second =
        arith::AddFOp::create(b, loc, mul(v, c[1]), mul(u, s[1]), contract);
  }
  return {buildFloatCast(b, loc, first, element),
          buildFloatCast(b, loc, second, element)};
}

void VariantBuilder::buildRotation(IndexMath &math, Value chunk,
                                   Value sourceRow, Value targetRow,
                                   Value cosRow, Value sinRow, Value rows) {
  OpBuilder &b = math.b;
  const std::optional<RotationTables> &tables = kernel.tables;
  SmallVector<Value> c, s;
  auto loadTable = [&](Value flat, Value row, const StridedOperand &table,
                       SmallVectorImpl<Value> &values) {
    OpFoldResult stride = table.strides[tables->pairDim];
    auto load = [&](Pairs pairs) {
      for (Value value : {pairs.first, pairs.second})
        values.push_back(
            buildFloatCast(b, kernel.loc, value, tables->computeType));
    };
    Value zero = arith::ConstantIndexOp::create(b, kernel.loc, 0);
    if (tables->perLane) {
      PairAccess slots =
          *getPairAccess(kernel.slotMap, kernel.numPairs, plan.pairsPerChunk);
      load(loadPairs(
          b, buildCursor(math, flat, row, chunk, slots, stride, tableMemory),
          zero));
      return;
    }
    Value offset = math.toIndex(math.add(
        row, math.mul(math.mul(chunk, plan.pairsPerChunk), math.get(stride))));
    int64_t alignment = std::gcd(tableMemory.rowAlignment,
                                 plan.pairsPerChunk * tableMemory.elementBytes);
    Value value = buildLoad(b, kernel.loc, flat, offset, plan.pairsPerChunk,
                            stride, alignment);
    value = buildFloatCast(b, kernel.loc, value, tables->computeType);
    values.assign(2, value);
  };
  if (tables) {
    loadTable(cosFlat, cosRow, tables->cos, c);
    loadTable(sinFlat, sinRow, tables->sin, s);
  }
  Cursor read =
      buildCursor(math, sourceFlat, sourceRow, chunk, plan.read,
                  kernel.source.strides[kernel.laneDim], sourceMemory);
  Cursor write =
      buildCursor(math, targetFlat, targetRow, chunk, plan.write,
                  kernel.target.strides[kernel.laneDim], targetMemory);
  forRows(math, rows,
          [&](OpBuilder &b, ArrayRef<Value> sources, ArrayRef<Value> targets) {
            SmallVector<Pairs> loaded;
            for (Value delta : sources)
              loaded.push_back(loadPairs(b, read, delta));
            for (auto [pairs, delta] : llvm::zip_equal(loaded, targets))
              storePairs(b, write, delta,
                         tables ? rotate(b, pairs, c, s) : pairs);
          });
}

void VariantBuilder::buildCopy(IndexMath &math, Value chunk, Value sourceRow,
                               Value targetRow, Value rows) {
  Location loc = kernel.loc;
  OpFoldResult sourceStride = kernel.source.strides[kernel.laneDim];
  OpFoldResult targetStride = kernel.target.strides[kernel.laneDim];
  Value from = math.toIndex(
      math.add(sourceRow, math.mul(math.select(plan.copyFrom, chunk),
                                   math.get(sourceStride))));
  Value to =
      math.toIndex(math.add(targetRow, math.mul(math.select(plan.copyTo, chunk),
                                                math.get(targetStride))));
  forRows(math, rows,
          [&](OpBuilder &b, ArrayRef<Value> sources, ArrayRef<Value> targets) {
            IndexMath index(b, loc, b.getIndexType());
            SmallVector<Value> loaded;
            for (Value delta : sources)
              loaded.push_back(buildLoad(
                  b, loc, sourceFlat, index.add(from, delta), plan.lanesPerCopy,
                  sourceStride, getRunAlignment(sourceMemory, plan.copyFrom)));
            for (auto [value, delta] : llvm::zip_equal(loaded, targets))
              buildStore(b, loc, value, targetFlat, index.add(to, delta),
                         targetStride,
                         getRunAlignment(targetMemory, plan.copyTo));
          });
}

void gpu_lowering::buildHeadKernel(OpBuilder &b, const HeadKernel &kernel,
                                   const HeadKernelOptions &options) {
  VariantBuilder wide(kernel, options, /*assumeAligned=*/true);
  if (wide.assumed.empty()) {
    wide.build(b);
    return;
  }
  VariantBuilder safe(kernel, options, /*assumeAligned=*/false);
  // All assumed offsets are multiples of a vector if their union is.
  Location loc = kernel.loc;
  IndexMath host(b, loc, b.getIndexType());
  Value bits = host.constant(0);
  for (auto [value, bytes] : wide.assumed)
    bits = b.createOrFold<arith::OrIOp>(loc, bits, host.mul(value, bytes));
  Value isAligned = arith::CmpIOp::create(
      b, loc, arith::CmpIPredicate::eq,
      host.rem(bits, host.constant(options.vectorBytes)), host.constant(0));
  auto branch = scf::IfOp::create(b, loc, isAligned, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  wide.build(b);
  b.setInsertionPointToStart(branch.elseBlock());
  safe.build(b);
}
