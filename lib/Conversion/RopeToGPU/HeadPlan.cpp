//===- HeadPlan.cpp - How threads share the heads of a tensor ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A thread owns one chunk of lanes of a few heads that share their tables.
//===----------------------------------------------------------------------===//

#include "HeadPlan.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

OpFoldResult HeadKernel::getSize(int64_t dim) const {
  return getConstantIntValue(source.sizes[dim]) ? source.sizes[dim]
                                                : target.sizes[dim];
}

static LaneMemory
getMemory(const StridedOperand &operand, int64_t laneDim, int64_t maxBytes,
          bool assume, SmallVectorImpl<std::pair<Value, int64_t>> &assumed) {
  LaneMemory memory;
  memory.elementBytes = operand.getElementBytes();
  memory.unitStride = isStatic(operand.strides[laneDim], 1);
  SmallVector<Value> values;
  memory.rowAlignment =
      std::max(operand.getRowAlignment(laneDim, maxBytes, assume, &values),
               memory.elementBytes);
  for (Value value : values)
    assumed.emplace_back(value, memory.elementBytes);
  return memory;
}

static void planMemory(HeadPlan &plan, const Schedule &schedule,
                       bool assumeAligned) {
  const HeadKernel &kernel = *plan.kernel;
  int64_t bytes = schedule.vectorBytes;
  plan.source = getMemory(kernel.source, kernel.laneDim, bytes, assumeAligned,
                          plan.assumed);
  plan.target = getMemory(kernel.target, kernel.laneDim, bytes, assumeAligned,
                          plan.assumed);
  // Several heads in one dimension: each begins head_dim lanes after the last.
  for (LaneMemory *memory : {&plan.source, &plan.target})
    memory->rowAlignment =
        std::gcd(memory->rowAlignment, kernel.headDim * memory->elementBytes);
  PairMap slots;
  if (kernel.tables && kernel.tables->perLane)
    slots = kernel.slotMap;
  plan.lanes =
      planLanes(kernel.readMap, kernel.writeMap, slots, kernel.numPairs,
                kernel.copyFrom, kernel.copyTo, plan.source, plan.target, bytes,
                // Without tables, lanes are all that takes registers.
                kernel.tables ? schedule.maxPairs : bytes);
  if (!kernel.tables)
    return;
  const RotationTables &tables = *kernel.tables;
  if (tables.angles) {
    plan.table = getMemory(tables.angles->invFreq, 0, bytes, assumeAligned,
                           plan.assumed);
    return;
  }
  plan.table = getMemory(*tables.cos, tables.pairDim, bytes, assumeAligned,
                         plan.assumed);
  LaneMemory sin = getMemory(*tables.sin, tables.pairDim, bytes, assumeAligned,
                             plan.assumed);
  plan.table.rowAlignment = std::min(plan.table.rowAlignment, sin.rowAlignment);
}

/// Chooses the dimension along which a thread owns several heads: the innermost
/// one that shares the tables. Few heads in all are better spread.
void gpu_lowering::planRows(HeadPlan &plan, const Schedule &schedule,
                            std::optional<int64_t> numThreads) {
  const HeadKernel &kernel = *plan.kernel;
  for (int64_t i = 0, e = kernel.getRank(); i < e; ++i)
    if (i != kernel.laneDim && kernel.tables && kernel.tables->dims[i] < 0 &&
        !isStatic(kernel.getSize(i), 1))
      plan.rowDim = i;
  if (plan.rowDim < 0)
    return;
  int64_t &rows = plan.rowsPerThread = schedule.rowsPerThread;
  std::optional<int64_t> size =
      getConstantIntValue(kernel.getSize(plan.rowDim));
  if (!size) {
    plan.rowsDivide = rows == 1;
    return;
  }
  rows = std::max<int64_t>(std::min(rows, *size), 1);
  // No remainder is better than the last few rows.
  for (int64_t fewer = rows; fewer > rows / 2; --fewer)
    if (*size % fewer == 0) {
      rows = fewer;
      break;
    }
  while (numThreads && rows > 1 && *numThreads / rows < schedule.minThreads)
    rows = *size % rows == 0 && rows % 2 == 0 ? rows / 2 : 1;
  plan.rowsDivide = *size % rows == 0;
}

static void planOrder(HeadPlan &plan, const Schedule &schedule) {
  const HeadKernel &kernel = *plan.kernel;
  if (schedule.tableRowsOutside && kernel.tables) {
    for (int64_t i = 0, e = kernel.getRank(); i < e; ++i)
      if (i != kernel.laneDim && kernel.tables->dims[i] >= 0)
        plan.outerDims.push_back(i);
    // All tensors of a launch have the same outer points.
    llvm::sort(plan.outerDims, [&](int64_t a, int64_t b) {
      return kernel.tables->dims[a] < kernel.tables->dims[b];
    });
  }
  for (int64_t i = 0, e = kernel.getRank(); i < e; ++i)
    if (!llvm::is_contained(plan.outerDims, i))
      plan.innerDims.push_back(i);
}

HeadPlan gpu_lowering::planHeads(const HeadKernel &kernel,
                                 const Schedule &schedule, bool assumeAligned) {
  HeadPlan plan;
  plan.kernel = &kernel;
  plan.bytesInFlight = schedule.bytesInFlight;
  planMemory(plan, schedule, assumeAligned);
  // Left alone, ptxas may spill to fit one block more than 32-byte accesses of
  // f32 leave room for; with narrower elements it does better without advice.
  if (schedule.vectorBytes > 16 && kernel.source.getElementBytes() >= 4)
    plan.minBlocks = std::max<int64_t>(1024 / schedule.blockSize, 1);
  planOrder(plan, schedule);
  return plan;
}

SmallVector<OpFoldResult> HeadPlan::getOuterExtents() const {
  return llvm::map_to_vector(outerDims,
                             [&](int64_t dim) { return kernel->getSize(dim); });
}

SmallVector<OpFoldResult> HeadPlan::getInnerExtents(OpBuilder &b) const {
  SmallVector<OpFoldResult> extents;
  for (int64_t i : innerDims) {
    if (i == kernel->laneDim) {
      if (getNumHeadsInLaneDim() != 1)
        extents.push_back(b.getIndexAttr(getNumHeadsInLaneDim()));
      extents.push_back(b.getIndexAttr(lanes.getNumChunks()));
    } else if (i == rowDim && rowsPerThread > 1) {
      IndexMath host(b, kernel->loc, b.getIndexType());
      extents.push_back(getAsOpFoldResult(
          host.ceilDiv(host.get(kernel->getSize(i)), rowsPerThread)));
    } else {
      extents.push_back(kernel->getSize(i));
    }
  }
  return extents;
}

int64_t HeadPlan::getAccessBytes(const PairAccess &access,
                                 const LaneMemory &memory) const {
  if (!memory.unitStride)
    return memory.elementBytes;
  int64_t bytes =
      lanes.pairsPerChunk * memory.elementBytes * (access.interleaved ? 2 : 1);
  int64_t alignment = getRunAlignment(memory, access.first);
  if (!access.interleaved)
    alignment = std::gcd(alignment, getRunAlignment(memory, access.second));
  return std::min(bytes, alignment);
}

//===----------------------------------------------------------------------===//
// What a schedule is chosen for
//===----------------------------------------------------------------------===//

/// The bytes of x that lie side by side and need the same row of the tables.
static int64_t getNearBytes(const HeadKernel &kernel) {
  int64_t last = kernel.getRank() - 1;
  if (kernel.laneDim != last || !kernel.tables ||
      !isStatic(kernel.source.strides[last], 1))
    return 0;
  int64_t elements = kernel.headDim;
  // Only the row of the innermost dimensions is sure to be contiguous.
  for (int64_t i = last - 1; i >= 0 && kernel.tables->dims[i] < 0; --i) {
    std::optional<int64_t> size = getConstantIntValue(kernel.getSize(i));
    if (size == 1)
      continue;
    if (!size || !isStatic(kernel.source.strides[i], elements))
      break;
    elements *= *size;
  }
  return elements * kernel.source.getElementBytes();
}

Work gpu_lowering::getWork(ArrayRef<HeadKernel> members, bool isTableComputed) {
  Work work;
  work.isTableComputed = isTableComputed;
  for (const HeadKernel &kernel : members) {
    work.nearBytes = std::max(work.nearBytes, getNearBytes(kernel));
    work.isPerLane |= kernel.tables && kernel.tables->perLane;
  }
  return work;
}
