//===- RowBuilder.h - Vectors in and out of one row -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the lowerings of the three ops share: loops over the outer dimensions,
// contiguous accesses, (de)interleaving in registers, conversions.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOVECTOR_ROWBUILDER_H
#define ROPE_LIB_CONVERSION_ROPETOVECTOR_ROWBUILDER_H

#include "LaneSegments.h"
#include "Schedule.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::rope::vector_lowering {

/// One row of a memref: all indices but the one at `dim`, where places count
/// from `base`, if there is one.
struct Row {
  Value memref;
  SmallVector<Value> indices;
  int64_t dim = 0;
  Value base = {};
  /// Whole vectors are stored past the caches: rows start at multiples of a
  /// vector.
  bool isNonTemporal = false;

  Type getElementType() const {
    return cast<MemRefType>(memref.getType()).getElementType();
  }
};

using BodyFn = function_ref<void(OpBuilder &, Location, ValueRange)>;

/// A loop over `[0, size)` for each size; a size of one needs none.
/// `isParallel`: threads share the outermost.
void buildLoops(OpBuilder &b, Location loc, ArrayRef<OpFoldResult> sizes,
                bool isParallel, BodyFn body);

/// Whether neighbours along `dim` are neighbours in memory.
bool isContiguous(Value memref, int64_t dim);

/// Whether `RowBuilder::load` reads vectors along `dim`: neighbours in memory,
/// or every second element, as in a table of complex numbers.
bool isReadByVectors(Value memref, int64_t dim);

/// Builds loads, stores and conversions. Values are vectors of n > 1 elements,
/// or scalars, which stand for n = 1.
class RowBuilder {
public:
  RowBuilder(OpBuilder &b, Location loc, const Machine &machine)
      : b(loc, b), machine(machine) {}

  ImplicitLocOpBuilder &builder() { return b; }
  Value index(int64_t value);
  /// `first + step * i`.
  Value at(const Run &run, Value i);

  Value load(const Row &row, Value place, int64_t n);
  /// `isAligned`: `place` is a multiple of a vector.
  void store(const Row &row, Value place, Value value, bool isAligned = false);
  /// Whether the places of `run` are multiples of a vector where its index is.
  bool isAligned(const Row &row, const Run &run);
  /// Orders all non-temporal stores of this thread before what follows.
  void fence();
  /// Asks for the line that is `bytes` after `place`, into a level of cache; it
  /// may be none of the row's, or of the memref's.
  void prefetch(const Row &row, Value place, int64_t bytes, int64_t level);

  /// The components of `n` pairs, converted to `type`; null keeps the type.
  std::pair<Value, Value> loadPairs(const Row &row, const Run (&runs)[2],
                                    PairForm form, Value i, int64_t n,
                                    FloatType type);
  void storePairs(const Row &row, const Run (&runs)[2], PairForm form, Value i,
                  Value first, Value second);

  /// `n` elements of bf16 as f32, those at even places before those at odd
  /// ones: a shift and a mask of whole words take them apart.
  Value loadEvenOdd(const Row &row, Value place, int64_t n);
  /// The inverse.
  void storeEvenOdd(const Row &row, const Run &run, Value i, Value value);
  /// Pairs of two such vectors, interleaved, where an instruction rounds two
  /// vectors.
  void storeEvenOddPairs(const Row &row, const Run &run, Value i, Value first,
                         Value second);
  /// The lanes of a vector in that order.
  Value toEvenOdd(Value value);

  /// Between float types; to bf16 with one rounding to nearest even.
  Value convertFloat(Value value, FloatType type);

private:
  Value loadEverySecond(const Row &row, Value place, int64_t n);
  SmallVector<Value> getIndices(const Row &row, Value place);
  Value bitcast(Value value, Type elementType, int64_t n);
  Value splat(int64_t value, Type like);
  /// The bits of a bf16 in the high half of an i32; the low half is arbitrary.
  Value roundToHighHalf(Value value);
  /// Vectors that fill half a vector of bf16 each, rounded into one.
  Value roundHalves(Value first, Value second);
  Value concat(Value first, Value second);
  /// Lanes of 16 bits, from one half of the vector and the other in turn.
  Value zipLanes(Value value);
  std::pair<Value, Value> getHalves(Value value);
  Value zipHalves(Value first, Value second, Type elementType);
  void storeNonTemporal(const Row &row, ArrayRef<Value> indices, Value value);

  ImplicitLocOpBuilder b;
  const Machine &machine;
};

/// `type` with another element type.
Type withElementType(Type type, Type elementType);
int64_t getNumElements(Value value);

} // namespace mlir::rope::vector_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOVECTOR_ROWBUILDER_H
