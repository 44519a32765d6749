//===- RopeToVector.h - The lowerings of the ops ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One function per op on memrefs. Each inserts loops where the builder is.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOVECTOR_ROPETOVECTOR_H
#define ROPE_LIB_CONVERSION_ROPETOVECTOR_ROPETOVECTOR_H

#include "RowBuilder.h"

namespace mlir::rope::vector_lowering {

/// Rotations that share their tables, in one loop nest. `table` computes these
/// where the rotations are, or is null.
void lowerApplies(OpBuilder &b, ArrayRef<ApplyOp> ops, TableOp table,
                  const Machine &machine, const Schedule &schedule);
/// What is known of them before the program runs.
Work getWork(ArrayRef<ApplyOp> ops, TableOp table);
void lowerPermute(OpBuilder &b, PermuteOp op, const Machine &machine,
                  const Schedule &schedule);
void lowerTable(OpBuilder &b, TableOp op, const Machine &machine,
                const Schedule &schedule);

/// A position as a scalar of the type; signless integers count as signed.
Value convertPosition(RowBuilder &row, Value position, FloatType type);
/// What cos and sin are multiplied with, or null for 1.
Value getTableScale(RowBuilder &row, TableOp op, FloatType type);

/// Moves `segment` of a row from `source` to `target`.
void copyLanes(RowBuilder &row, const Row &source, const Row &target,
               const CopySegment &segment, const Machine &machine);

/// Whether vectors of the type can be loaded and stored.
bool isVectorElement(Type type);

/// Calls `body` with the first index and the width (a power of two up to
/// `maxWidth`) of pieces that add up to `count`: unrolled, or a loop where
/// there are more than `maxUnrolled` of the widest: code size against loop
/// overhead, a head of 512 f32 stays unrolled.
void forEachPiece(RowBuilder &row, int64_t count, int64_t maxWidth,
                  function_ref<void(Value first, int64_t n)> body,
                  int64_t maxUnrolled = 32);

} // namespace mlir::rope::vector_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOVECTOR_ROPETOVECTOR_H
