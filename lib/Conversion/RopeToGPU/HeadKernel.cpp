//===- HeadKernel.cpp - Kernel over the lanes of heads ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What only the run knows is decided by the host: whether all addresses are
// multiples of a vector, whether 32-bit offsets reach every element, and
// whether there are enough heads to give a thread several.
//===----------------------------------------------------------------------===//

#include "HeadKernel.h"
#include "HeadPlan.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

namespace {
/// Builds the launches of one group of tensors.
class Dispatcher {
public:
  Dispatcher(OpBuilder &b, ArrayRef<HeadKernel> members,
             const Schedule &schedule, const KernelNames &names)
      : b(b), members(members), schedule(schedule), names(names),
        loc(members.front().loc), host(b, loc, b.getIndexType()) {}

  std::string build();

private:
  using Plans = std::vector<HeadPlan>;
  Plans plan(const Schedule &schedule, bool assumeAligned);
  void launch(const Plans &plans, bool use32Bit);
  Value getNumThreads(const Plans &plans);
  LaunchSpace getSpace(const Plans &plans);
  void buildWide(const Plans &plans);
  void buildByCount(const Plans &plans);
  /// Builds `then`, or `otherwise` if the condition does not hold.
  void branch(Value condition, function_ref<void()> then,
              function_ref<void()> otherwise);
  SmallVector<const StridedOperand *> getOperands();
  Value buildPointerBits();

  OpBuilder &b;
  ArrayRef<HeadKernel> members;
  const Schedule &schedule;
  const KernelNames &names;
  Location loc;
  IndexMath host;
};
} // namespace

/// The threads of the launch if each owned one head, if known.
static std::optional<int64_t> countThreads(ArrayRef<HeadPlan> plans) {
  int64_t sum = 0;
  for (const HeadPlan &plan : plans) {
    int64_t threads = plan.lanes.getNumChunks() * plan.getNumHeadsInLaneDim();
    for (int64_t i = 0, e = plan.kernel->getRank(); i < e; ++i) {
      if (i == plan.kernel->laneDim)
        continue;
      std::optional<int64_t> size =
          getConstantIntValue(plan.kernel->getSize(i));
      if (!size)
        return std::nullopt;
      threads *= *size;
    }
    sum += threads;
  }
  return sum;
}

Dispatcher::Plans Dispatcher::plan(const Schedule &schedule,
                                   bool assumeAligned) {
  Plans plans;
  for (const HeadKernel &member : members)
    plans.push_back(planHeads(member, schedule, assumeAligned));
  std::optional<int64_t> numThreads = countThreads(plans);
  for (HeadPlan &plan : plans)
    planRows(plan, schedule, numThreads);
  return plans;
}

LaunchSpace Dispatcher::getSpace(const Plans &plans) {
  LaunchSpace space;
  space.outer = plans.front().getOuterExtents();
  for (const HeadPlan &plan : plans)
    space.inner.push_back(plan.getInnerExtents(b));
  return space;
}

Value Dispatcher::getNumThreads(const Plans &plans) {
  return getSpace(plans).getNumPoints(host);
}

void Dispatcher::launch(const Plans &plans, bool use32Bit) {
  buildLaunch(b, loc, getSpace(plans),
              getLaunchOptions(schedule, names, use32Bit),
              [&](IndexMath &math, size_t member, ArrayRef<Value> outer,
                  ArrayRef<Value> inner) {
                buildHeadThread(math, plans[member], outer, inner);
              });
}

void Dispatcher::branch(Value condition, function_ref<void()> then,
                        function_ref<void()> otherwise) {
  auto branch = scf::IfOp::create(b, loc, condition, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  then();
  b.setInsertionPointToStart(branch.elseBlock());
  otherwise();
}

/// With 32-bit offsets. Where sizes are not known, few heads get a thread each.
void Dispatcher::buildByCount(const Plans &plans) {
  bool isKnown = getConstantIntValue(getNumThreads(plans)).has_value();
  bool hasRows = llvm::any_of(
      plans, [](const HeadPlan &plan) { return plan.rowsPerThread > 1; });
  if (isKnown || !hasRows || schedule.minThreads == 0) {
    launch(plans, /*use32Bit=*/true);
    return;
  }
  Value isFew =
      host.isLess(getNumThreads(plans), host.constant(schedule.minThreads));
  branch(
      isFew,
      [&]() {
        Schedule spread = schedule;
        spread.rowsPerThread = 1;
        launch(plan(spread, /*assumeAligned=*/true), /*use32Bit=*/true);
      },
      [&]() { launch(plans, /*use32Bit=*/true); });
}

SmallVector<const StridedOperand *> Dispatcher::getOperands() {
  SmallVector<const StridedOperand *> operands;
  for (const HeadKernel &member : members) {
    operands.append({&member.source, &member.target});
    if (!member.tables)
      continue;
    if (member.tables->angles)
      operands.append(
          {&member.tables->angles->positions, &member.tables->angles->invFreq});
    else
      operands.append({&*member.tables->cos, &*member.tables->sin});
  }
  return operands;
}

void Dispatcher::buildWide(const Plans &plans) {
  Value bits = getNumThreads(plans);
  bool isKnown = true;
  for (const StridedOperand *operand : getOperands()) {
    std::optional<bool> isSmall = operand->isSmall();
    if (isSmall == false) {
      launch(plans, /*use32Bit=*/false);
      return;
    }
    isKnown &= isSmall.has_value();
  }
  std::optional<int64_t> numThreads = getConstantIntValue(bits);
  if (numThreads && *numThreads >= int64_t(1) << 31) {
    launch(plans, /*use32Bit=*/false);
    return;
  }
  if (isKnown && numThreads) {
    buildByCount(plans);
    return;
  }
  for (const StridedOperand *operand : getOperands())
    if (!operand->isSmall())
      bits = host.bitOr(bits, operand->buildSizeBits(host));
  Value isSmall = host.isLess(bits, host.constant(int64_t(1) << 31));
  branch(
      isSmall, [&]() { buildByCount(plans); },
      [&]() { launch(plans, /*use32Bit=*/false); });
}

/// The union of the pointers that are read or written by vectors.
Value Dispatcher::buildPointerBits() {
  Value bits = host.constant(0);
  auto add = [&](const StridedOperand &operand) {
    bits = host.bitOr(bits, memref::ExtractAlignedPointerAsIndexOp::create(
                                b, loc, operand.base));
  };
  for (const HeadKernel &member : members) {
    add(member.source);
    add(member.target);
    if (!member.tables)
      continue;
    if (member.tables->angles) {
      add(member.tables->angles->invFreq);
    } else {
      add(*member.tables->cos);
      add(*member.tables->sin);
    }
  }
  return bits;
}

static void show(llvm::raw_ostream &os, const HeadPlan &plan) {
  os << "; pairs-per-thread=" << plan.lanes.pairsPerChunk
     << " heads-per-thread=" << plan.rowsPerThread
     << " read-bytes=" << plan.getAccessBytes(plan.lanes.read, plan.source)
     << " write-bytes=" << plan.getAccessBytes(plan.lanes.write, plan.target);
}

std::string Dispatcher::build() {
  Plans wide = plan(schedule, /*assumeAligned=*/true);
  std::string text;
  llvm::raw_string_ostream os(text);
  for (const HeadPlan &plan : wide)
    show(os, plan);
  // All assumed offsets are multiples of a vector if their union is.
  Value bits;
  for (const HeadPlan &plan : wide)
    for (auto [value, bytes] : plan.assumed) {
      Value part = host.mul(value, bytes);
      bits = bits ? host.bitOr(bits, part) : part;
    }
  if (!schedule.alignedPointers) {
    Value pointers = buildPointerBits();
    bits = bits ? host.bitOr(bits, pointers) : pointers;
  }
  if (!bits) {
    buildWide(wide);
    return text;
  }
  os << (schedule.alignedPointers
             ? "; where strides are multiples of vector-bytes"
             : "; where pointers and strides are multiples of vector-bytes");
  Value isAligned = arith::CmpIOp::create(
      b, loc, arith::CmpIPredicate::eq,
      host.rem(bits, host.constant(schedule.vectorBytes)), host.constant(0));
  branch(
      isAligned, [&]() { buildWide(wide); },
      [&]() {
        Schedule narrow = schedule;
        // Nothing beyond an element is known of a pointer.
        if (!schedule.alignedPointers)
          narrow.vectorBytes = 1;
        launch(plan(narrow, /*assumeAligned=*/false), /*use32Bit=*/false);
      });
  return text;
}

LaunchOptions gpu_lowering::getLaunchOptions(const Schedule &schedule,
                                             const KernelNames &names,
                                             bool use32Bit) {
  LaunchOptions options;
  options.blockSize = schedule.blockSize;
  options.maxBlocks = schedule.maxBlocks;
  options.use32Bit = use32Bit;
  options.names = names;
  return options;
}

std::string gpu_lowering::buildHeadKernel(OpBuilder &b,
                                          ArrayRef<HeadKernel> members,
                                          const Schedule &schedule,
                                          const KernelNames &names) {
  return Dispatcher(b, members, schedule, names).build();
}
