//===- KernelBuilder.h - Flat kernels over strided memory -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What the kernels of the three ops share: operands as base pointer and
// strides, index arithmetic that folds, and the guarded one-dimensional launch.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_ROPETOGPU_KERNELBUILDER_H
#define ROPE_LIB_CONVERSION_ROPETOGPU_KERNELBUILDER_H

#include "LanePlan.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/Builders.h"
#include <functional>

namespace mlir::rope::gpu_lowering {

/// A memref on the host side, taken apart. Kernels take the base as a memref of
/// rank 0, which the bare-pointer convention passes as a pointer whatever the
/// shape of the memref was.
struct StridedOperand {
  MemRefType type;
  Value base;
  OpFoldResult offset;
  SmallVector<OpFoldResult> sizes;
  SmallVector<OpFoldResult> strides;

  static StridedOperand get(OpBuilder &b, Location loc, Value memref);

  int64_t getElementBytes() const;
  /// The largest power of two, up to `maxBytes`, that provably divides every
  /// offset that the dimensions other than `laneDim` contribute, in bytes.
  /// With `assume`, what is not known is taken to be a multiple of `maxBytes`,
  /// and collected in `assumed` to be checked.
  int64_t getRowAlignment(int64_t laneDim, int64_t maxBytes, bool assume,
                          SmallVectorImpl<Value> *assumed = nullptr) const;
  /// Whether every element has a 32-bit number; nothing if only the run knows.
  std::optional<bool> isSmall() const;
  /// A value of the host that is below 2^31 only if `isSmall`.
  Value buildSizeBits(class IndexMath &host) const;
};

/// Index arithmetic in one type, `index` or i32; constants fold away.
class IndexMath {
public:
  IndexMath(OpBuilder &b, Location loc, Type type)
      : b(b), loc(loc), type(type) {}

  Value constant(int64_t value);
  /// `value` (an index on the host side, or a constant) in the type.
  Value get(OpFoldResult value);
  Value add(Value lhs, Value rhs);
  Value sub(Value lhs, Value rhs);
  Value mul(Value lhs, Value rhs);
  Value mul(Value lhs, int64_t rhs) { return mul(lhs, constant(rhs)); }
  Value div(Value lhs, Value rhs);
  Value rem(Value lhs, Value rhs);
  Value ceilDiv(Value lhs, int64_t rhs);
  Value bitOr(Value lhs, Value rhs);
  Value isLess(Value lhs, Value rhs);
  /// sequence[index], without a table in memory.
  Value select(ArrayRef<int64_t> sequence, Value index);
  Value toIndex(Value value);

  OpBuilder &b;
  Location loc;
  Type type;
};

/// The points that the threads of a launch cover: each point of `outer` with
/// each point of each of `inner`, side by side. The last one changes fastest.
struct LaunchSpace {
  SmallVector<OpFoldResult> outer;
  SmallVector<SmallVector<OpFoldResult>> inner;

  /// The number of points, by index arithmetic on the host side.
  Value getNumPoints(IndexMath &host) const;
};

/// Where outlining puts kernels; every launch gets a name of its own.
struct KernelNames {
  FlatSymbolRefAttr module;
  std::function<FlatSymbolRefAttr()> makeName;
};

struct LaunchOptions {
  int64_t blockSize = 128;
  /// Blocks in one dimension of the grid.
  int64_t maxBlocks = 0x7fffffff;
  bool use32Bit = false;
  KernelNames names;
};

/// Launches a thread for each point. `body` builds the thread's code for a
/// point of `inner[member]`; it gets the coordinates in the type of `math`.
using ThreadBody =
    function_ref<void(IndexMath &math, size_t member, ArrayRef<Value> outer,
                      ArrayRef<Value> inner)>;
void buildLaunch(OpBuilder &b, Location loc, const LaunchSpace &space,
                 const LaunchOptions &options, ThreadBody body);

/// Marks a view of memory that no thread of the launch writes.
constexpr StringLiteral kReadOnlyAttrName = "rope_read_only";
/// On a view: how many blocks of its kernel a multiprocessor has to hold.
constexpr StringLiteral kMinBlocksAttrName = "rope_min_blocks";

/// Inside a kernel: `operand` as a flat memref; `readOnly` if no thread of the
/// launch writes its elements.
Value buildFlatView(OpBuilder &b, Location loc, const StridedOperand &operand,
                    bool readOnly = false);

/// Inside a kernel: `count` elements at `offset`, `stride` apart, as a vector.
Value buildLoad(OpBuilder &b, Location loc, Value flat, Value offset,
                int64_t count, OpFoldResult stride, int64_t alignment);
void buildStore(OpBuilder &b, Location loc, Value vector, Value flat,
                Value offset, OpFoldResult stride, int64_t alignment);

/// Inside a kernel: one element.
Value buildScalarLoad(OpBuilder &b, Location loc, Value flat, Value offset);
void buildScalarStore(OpBuilder &b, Location loc, Value value, Value flat,
                      Value offset);

/// `value` (a float or a vector of floats) with elements of type `element`.
Value buildFloatCast(OpBuilder &b, Location loc, Value value, Type element);

/// Whether `value` is statically `constant`.
inline bool isStatic(OpFoldResult value, int64_t constant) {
  return getConstantIntValue(value) == constant;
}

} // namespace mlir::rope::gpu_lowering

#endif // ROPE_LIB_CONVERSION_ROPETOGPU_KERNELBUILDER_H
