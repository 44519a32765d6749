//===- ApplyLowering.h - Heads of one rope.apply ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What is done with the lanes of a few heads that share a row of the tables;
// ApplyNest.cpp says in which order heads come.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOVECTOR_APPLYLOWERING_H
#define ROPE_LIB_CONVERSION_ROPETOVECTOR_APPLYLOWERING_H

#include "RopeToVector.h"

namespace mlir::rope::vector_lowering {

/// A row of the tables: read from memory, or computed from a position.
struct TableRow {
  Row cos, sin;
  /// The angle is `position` times an element of `frequencies`; null where the
  /// tables are in memory.
  Value position = {};
  Row frequencies = {};
  /// Null stands for 1.
  Value scale = {};
};

/// How far ahead of the loads lines are asked for, and into which level of
/// cache; 0 bytes: not at all.
struct Prefetch {
  int64_t bytes = 0;
  int64_t level = 1;
};

class ApplyLowering {
public:
  ApplyLowering(ApplyOp op, const Machine &machine);

  ApplyOp getOp() { return op; }
  /// Tables will be computed where they are used, for few heads each.
  void setComputesTables() { computesTables = true; }
  /// Whether lanes are neighbours in memory, in regular runs.
  bool isVectorizable();
  /// Turns the heads at these indices of x's outer dimensions, all at once.
  void buildHeads(OpBuilder &b, ArrayRef<SmallVector<Value>> heads,
                  const TableRow &table, bool isNonTemporal,
                  const Prefetch &ahead);
  /// The whole op in loops over scalars: correct for any strides.
  void buildScalar(OpBuilder &b, const Schedule &schedule);

private:
  struct Piece;
  struct Tables;

  Row getRow(Value memref, ValueRange indices, int64_t dim);
  Row getTableRow(Value table, ArrayRef<Value> outer);
  /// The most pairs that are turned by one vector operation.
  int64_t getMaxPairs(const PairSegment &segment);
  /// Components that stay interleaved from load to store.
  bool staysInterleaved(const PairSegment &segment);
  /// Whether pairs at even places come before those at odd ones in registers,
  /// which costs bf16 fewer shuffles.
  bool isEvenOdd(const Piece &piece);
  Tables loadTables(RowBuilder &row, const TableRow &table, const Piece &piece,
                    Value i);
  Tables computeTables(RowBuilder &row, const TableRow &table,
                       const Piece &piece, Value i);
  using Values = SmallVector<std::pair<Value, Value>>;
  Values load(RowBuilder &row, const Row &x, ArrayRef<Piece> unit);
  void rotate(RowBuilder &row, Values values, const Row &y,
              ArrayRef<Piece> unit, ArrayRef<Tables> tables);
  std::pair<Value, Value> rotatePair(RowBuilder &row, Value u, Value v,
                                     const Tables &tables);
  Value rotateInterleaved(RowBuilder &row, Value value, const Tables &tables);
  void buildUnits(RowBuilder &row, ArrayRef<Row> xs, ArrayRef<Row> ys,
                  const PairSegment &segment, const TableRow &table,
                  const Prefetch &ahead);
  void prefetch(RowBuilder &row, const Row &x, const PairSegment &segment,
                Value i, int64_t numPairs, const Prefetch &ahead);

  ApplyOp op;
  const Machine &machine;
  FloatType type;
  bool computesTables = false;
  SmallVector<PairSegment> pairs;
  SmallVector<CopySegment> copies;
};

/// The dimensions of x, without that of the lanes, that the table's dimensions
/// without that of the pairs stand for.
SmallVector<int64_t> getTableDims(ApplyOp op);

/// sin and cos of pairs `i` to `i + n` of a computed row, in f32;
/// `isEvenOdd`: those of pairs at even places first.
std::pair<Value, Value> computeSinCos(RowBuilder &row, const TableRow &table,
                                      Value i, int64_t n,
                                      bool isEvenOdd = false);

/// sin and cos of vectors or scalars of f32, to 3e-7 for angles up to 2^20.
std::pair<Value, Value> buildSinCos(RowBuilder &row, Value angle);

} // namespace mlir::rope::vector_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOVECTOR_APPLYLOWERING_H
