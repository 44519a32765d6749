//===- HeadThread.cpp - What one thread does to its heads -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The thread gets its part of the tables once, then takes its heads in batches:
// all loads of x, then arithmetic and stores. In place, nothing that is still
// to be read is overwritten.
//===----------------------------------------------------------------------===//

#include "HeadPlan.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
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

/// Cosines and sines for the components of the pairs of a chunk.
struct Rotation {
  SmallVector<Value> c;
  SmallVector<Value> s;
};

class ThreadBuilder {
public:
  ThreadBuilder(IndexMath &math, const HeadPlan &plan)
      : math(math), b(math.b), plan(plan), kernel(*plan.kernel),
        index(b, kernel.loc, b.getIndexType()) {}

  void build(ArrayRef<Value> outer, ArrayRef<Value> inner);

private:
  void setCoordinates(ArrayRef<Value> outer, ArrayRef<Value> inner);
  /// The place of the thread's first head in an operand; `dims[i]` is the
  /// operand's dimension for dimension i of x, or -1.
  Value getRow(const StridedOperand &operand, ArrayRef<int64_t> dims);
  Value getRow(const StridedOperand &operand);
  void buildRotation(Value sourceRow, Value targetRow);
  void buildCopy(Value sourceRow, Value targetRow);
  Rotation buildTable();
  Rotation loadTable();
  Rotation computeTable();
  Rotation castTable(ArrayRef<Value> c, ArrayRef<Value> s);
  /// Calls `body` with the offsets of the rows that the thread owns.
  void forRows(function_ref<void(ArrayRef<Value>, ArrayRef<Value>)> body);
  /// The place of the lane at which the thread's chunk begins.
  Value getPlace(Value row, ArrayRef<int64_t> sequence, OpFoldResult stride);
  Cursor buildCursor(Value flat, Value row, const PairAccess &access,
                     OpFoldResult stride, const LaneMemory &memory);
  Pairs loadPairs(const Cursor &cursor, Value delta);
  void storePairs(const Cursor &cursor, Value delta, Pairs pairs);
  Pairs rotate(Pairs x, const Rotation &rotation);

  IndexMath &math;
  OpBuilder &b;
  const HeadPlan &plan;
  const HeadKernel &kernel;
  IndexMath index;
  /// By dimension of x; the row dimension's is that of the first head.
  SmallVector<Value> coordinates;
  /// The lane at which the head begins, or null.
  Value headLane;
  Value chunk;
  /// How many heads are left from the first one on, if that may be too few.
  Value rowsLeft;
  Value sourceFlat, targetFlat;
};
} // namespace

void ThreadBuilder::setCoordinates(ArrayRef<Value> outer,
                                   ArrayRef<Value> inner) {
  coordinates.assign(kernel.getRank(), Value());
  for (auto [dim, coordinate] : llvm::zip_equal(plan.outerDims, outer))
    coordinates[dim] = coordinate;
  for (int64_t dim : plan.innerDims) {
    if (dim == kernel.laneDim) {
      if (plan.getNumHeadsInLaneDim() != 1) {
        headLane = math.mul(inner.front(), kernel.headDim);
        inner = inner.drop_front();
      }
      chunk = inner.front();
    } else {
      coordinates[dim] = inner.front();
    }
    inner = inner.drop_front();
  }
  if (plan.rowDim < 0)
    return;
  Value &row = coordinates[plan.rowDim];
  row = math.mul(row, plan.rowsPerThread);
  if (!plan.rowsDivide)
    rowsLeft = math.sub(math.get(kernel.getSize(plan.rowDim)), row);
}

Value ThreadBuilder::getRow(const StridedOperand &operand,
                            ArrayRef<int64_t> dims) {
  Value row = math.get(operand.offset);
  for (int64_t i = 0, e = kernel.getRank(); i < e; ++i)
    if (i != kernel.laneDim && dims[i] >= 0)
      row = math.add(
          row, math.mul(coordinates[i], math.get(operand.strides[dims[i]])));
  return row;
}

Value ThreadBuilder::getRow(const StridedOperand &operand) {
  Value row =
      getRow(operand, llvm::to_vector(llvm::seq<int64_t>(0, kernel.getRank())));
  if (headLane)
    row = math.add(
        row, math.mul(headLane, math.get(operand.strides[kernel.laneDim])));
  return row;
}

void ThreadBuilder::build(ArrayRef<Value> outer, ArrayRef<Value> inner) {
  const StridedOperand &x = kernel.source, &y = kernel.target;
  sourceFlat = buildFlatView(b, kernel.loc, x);
  targetFlat = x.base == y.base && isEqualConstantIntOrValue(x.offset, y.offset)
                   ? sourceFlat
                   : buildFlatView(b, kernel.loc, y);
  if (plan.minBlocks)
    sourceFlat.getDefiningOp()->setAttr(kMinBlocksAttrName,
                                        b.getI32IntegerAttr(plan.minBlocks));
  setCoordinates(outer, inner);
  Value sourceRow = getRow(x), targetRow = getRow(y);
  if (plan.lanes.numCopyChunks == 0) {
    buildRotation(sourceRow, targetRow);
    return;
  }
  // In place, a lane that is copied is where it belongs.
  bool inPlace = sourceFlat == targetFlat && kernel.copyFrom == kernel.copyTo;
  OpBuilder::InsertionGuard guard(b);
  Value numPairChunks = math.constant(plan.lanes.numPairChunks);
  auto branch =
      scf::IfOp::create(b, kernel.loc, math.isLess(chunk, numPairChunks),
                        /*withElseRegion=*/!inPlace);
  b.setInsertionPointToStart(branch.thenBlock());
  buildRotation(sourceRow, targetRow);
  if (inPlace)
    return;
  b.setInsertionPointToStart(branch.elseBlock());
  chunk = math.sub(chunk, numPairChunks);
  buildCopy(sourceRow, targetRow);
}

void ThreadBuilder::forRows(
    function_ref<void(ArrayRef<Value>, ArrayRef<Value>)> body) {
  OpBuilder::InsertionGuard guard(b);
  OpFoldResult zero = b.getIndexAttr(0);
  bool hasRows = plan.rowDim >= 0;
  OpFoldResult sourceStride =
      hasRows ? kernel.source.strides[plan.rowDim] : zero;
  OpFoldResult targetStride =
      hasRows ? kernel.target.strides[plan.rowDim] : zero;
  // A batch of rows is read before any of it is written.
  int64_t rowBytes = 2 * plan.lanes.pairsPerChunk * plan.source.elementBytes;
  int64_t batch = std::max<int64_t>(plan.bytesInFlight / rowBytes, 1);
  auto buildRows = [&]() {
    for (int64_t start = 0; start < plan.rowsPerThread; start += batch) {
      SmallVector<Value> sources, targets;
      int64_t end = std::min(start + batch, plan.rowsPerThread);
      for (int64_t i = start; i < end; ++i) {
        sources.push_back(index.mul(index.get(sourceStride), i));
        targets.push_back(index.mul(index.get(targetStride), i));
      }
      body(sources, targets);
    }
  };
  if (!rowsLeft) {
    buildRows();
    return;
  }
  // The last thread of a row group may own fewer rows.
  Value isFull = b.createOrFold<arith::CmpIOp>(
      kernel.loc, arith::CmpIPredicate::uge, rowsLeft,
      math.constant(plan.rowsPerThread));
  auto branch =
      scf::IfOp::create(b, kernel.loc, isFull, /*withElseRegion=*/true);
  b.setInsertionPointToStart(branch.thenBlock());
  buildRows();
  b.setInsertionPointToStart(branch.elseBlock());
  auto loop = scf::ForOp::create(b, kernel.loc, index.constant(0),
                                 math.toIndex(rowsLeft), index.constant(1));
  b.setInsertionPointToStart(loop.getBody());
  Value row = loop.getInductionVar();
  body(index.mul(row, index.get(sourceStride)),
       index.mul(row, index.get(targetStride)));
}

Value ThreadBuilder::getPlace(Value row, ArrayRef<int64_t> sequence,
                              OpFoldResult stride) {
  return math.toIndex(
      math.add(row, math.mul(math.select(sequence, chunk), math.get(stride))));
}

Cursor ThreadBuilder::buildCursor(Value flat, Value row,
                                  const PairAccess &access, OpFoldResult stride,
                                  const LaneMemory &memory) {
  Cursor cursor;
  cursor.flat = flat;
  cursor.stride = stride;
  cursor.interleaved = access.interleaved;
  cursor.first = getPlace(row, access.first, stride);
  cursor.alignment = getRunAlignment(memory, access.first);
  if (access.interleaved)
    return cursor;
  cursor.alignment =
      std::gcd(cursor.alignment, getRunAlignment(memory, access.second));
  // A constant distance becomes part of the instruction's address.
  int64_t distance = access.second.front() - access.first.front();
  bool isConstant = llvm::all_of(
      llvm::zip_equal(access.first, access.second),
      [&](std::tuple<int64_t, int64_t> places) {
        return std::get<1>(places) - std::get<0>(places) == distance;
      });
  cursor.second = isConstant ? index.add(cursor.first,
                                         index.mul(index.get(stride), distance))
                             : getPlace(row, access.second, stride);
  return cursor;
}

Pairs ThreadBuilder::loadPairs(const Cursor &cursor, Value delta) {
  Location loc = kernel.loc;
  int64_t count = plan.lanes.pairsPerChunk;
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

void ThreadBuilder::storePairs(const Cursor &cursor, Value delta, Pairs pairs) {
  Location loc = kernel.loc;
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
Pairs ThreadBuilder::rotate(Pairs x, const Rotation &rotation) {
  Location loc = kernel.loc;
  ArrayRef<Value> c = rotation.c, s = rotation.s;
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

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

Rotation ThreadBuilder::castTable(ArrayRef<Value> c, ArrayRef<Value> s) {
  Rotation rotation;
  Type compute = kernel.tables->computeType;
  for (int64_t i : {0, 1}) {
    rotation.c.push_back(buildFloatCast(b, kernel.loc, c[i], compute));
    rotation.s.push_back(buildFloatCast(b, kernel.loc, s[i], compute));
  }
  return rotation;
}

Rotation ThreadBuilder::loadTable() {
  const RotationTables &tables = *kernel.tables;
  auto load = [&](const StridedOperand &table) -> SmallVector<Value> {
    Value flat = buildFlatView(b, kernel.loc, table, /*readOnly=*/true);
    Value row = getRow(table, tables.dims);
    OpFoldResult stride = table.strides[tables.pairDim];
    int64_t numPairs = plan.lanes.pairsPerChunk;
    if (tables.perLane) {
      PairAccess slots =
          *getPairAccess(kernel.slotMap, kernel.numPairs, numPairs);
      auto [first, second] = loadPairs(
          buildCursor(flat, row, slots, stride, plan.table), index.constant(0));
      return {first, second};
    }
    Value offset = math.toIndex(
        math.add(row, math.mul(math.mul(chunk, numPairs), math.get(stride))));
    int64_t alignment =
        std::gcd(plan.table.rowAlignment, numPairs * plan.table.elementBytes);
    Value value =
        buildLoad(b, kernel.loc, flat, offset, numPairs, stride, alignment);
    return {value, value};
  };
  SmallVector<Value> c = load(*tables.cos);
  return castTable(c, load(*tables.sin));
}

Rotation ThreadBuilder::computeTable() {
  const RotationTables &tables = *kernel.tables;
  int64_t numPairs = plan.lanes.pairsPerChunk;
  // The axis comes before the dimensions of the table.
  SmallVector<int64_t> dims = tables.dims;
  if (tables.angles->axisMap)
    for (int64_t &dim : dims)
      dim += dim >= 0;
  Value row = getRow(tables.angles->positions, dims);
  // Only tables of f32 and half types are made here.
  auto [c, s] = buildAngleRow(
      math, kernel.loc, *tables.angles,
      buildPositionPlaces(math, *tables.angles, row, chunk, numPairs), chunk,
      numPairs, plan.table, b.getF32Type());
  c = buildFloatCast(b, kernel.loc, c, tables.elementType);
  s = buildFloatCast(b, kernel.loc, s, tables.elementType);
  return castTable({c, c}, {s, s});
}

Rotation ThreadBuilder::buildTable() {
  if (!kernel.tables)
    return {};
  return kernel.tables->angles ? computeTable() : loadTable();
}

//===----------------------------------------------------------------------===//
// Lanes
//===----------------------------------------------------------------------===//

void ThreadBuilder::buildRotation(Value sourceRow, Value targetRow) {
  Rotation rotation = buildTable();
  Cursor read = buildCursor(sourceFlat, sourceRow, plan.lanes.read,
                            kernel.source.strides[kernel.laneDim], plan.source);
  Cursor write =
      buildCursor(targetFlat, targetRow, plan.lanes.write,
                  kernel.target.strides[kernel.laneDim], plan.target);
  forRows([&](ArrayRef<Value> sources, ArrayRef<Value> targets) {
    SmallVector<Pairs> loaded;
    for (Value delta : sources)
      loaded.push_back(loadPairs(read, delta));
    for (auto [pairs, delta] : llvm::zip_equal(loaded, targets))
      storePairs(write, delta, kernel.tables ? rotate(pairs, rotation) : pairs);
  });
}

void ThreadBuilder::buildCopy(Value sourceRow, Value targetRow) {
  const LanePlan &lanes = plan.lanes;
  OpFoldResult sourceStride = kernel.source.strides[kernel.laneDim];
  OpFoldResult targetStride = kernel.target.strides[kernel.laneDim];
  Value from = getPlace(sourceRow, lanes.copyFrom, sourceStride);
  Value to = getPlace(targetRow, lanes.copyTo, targetStride);
  int64_t readAlignment = getRunAlignment(plan.source, lanes.copyFrom);
  int64_t writeAlignment = getRunAlignment(plan.target, lanes.copyTo);
  forRows([&](ArrayRef<Value> sources, ArrayRef<Value> targets) {
    SmallVector<Value> loaded;
    for (Value delta : sources)
      loaded.push_back(buildLoad(b, kernel.loc, sourceFlat,
                                 index.add(from, delta), lanes.lanesPerCopy,
                                 sourceStride, readAlignment));
    for (auto [value, delta] : llvm::zip_equal(loaded, targets))
      buildStore(b, kernel.loc, value, targetFlat, index.add(to, delta),
                 targetStride, writeAlignment);
  });
}

void gpu_lowering::buildHeadThread(IndexMath &math, const HeadPlan &plan,
                                   ArrayRef<Value> outer,
                                   ArrayRef<Value> inner) {
  ThreadBuilder(math, plan).build(outer, inner);
}
