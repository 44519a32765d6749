//===- LinalgKernel.cpp - One linalg op as a kernel -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Neighbouring threads own neighbouring elements of the result. Accumulators of
// reductions stay in registers; the result is written once.
//===----------------------------------------------------------------------===//

#include "LinalgKernel.h"
#include "../RopeToGPU/HeadKernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

//===----------------------------------------------------------------------===//
// What can be a kernel
//===----------------------------------------------------------------------===//

static std::string toText(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

static bool isNumber(Type type) {
  return type.isIndex() ||
         (type.isIntOrFloat() &&
          llvm::is_contained({1, 8, 16, 32, 64},
                             static_cast<int>(type.getIntOrFloatBitWidth())));
}

static bool isComputable(AffineExpr expr) {
  return !expr.walk([](AffineExpr part) {
                bool isKnown = part.getKind() != AffineExprKind::CeilDiv &&
                               part.getKind() != AffineExprKind::SymbolId;
                return isKnown ? WalkResult::advance()
                               : WalkResult::interrupt();
              })
              .wasInterrupted();
}

/// Every thread must own the elements that it writes.
static std::string findResultObstacle(linalg::LinalgOp op, AffineMap map) {
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  llvm::SmallBitVector owned(iterators.size());
  for (AffineExpr result : map.getResults()) {
    if (isa<AffineConstantExpr>(result))
      continue;
    auto dim = dyn_cast<AffineDimExpr>(result);
    if (!dim || linalg::isReductionIterator(iterators[dim.getPosition()]))
      return "an element of its result is written at a place that is no plain "
             "parallel loop";
    owned.set(dim.getPosition());
  }
  for (auto [loop, iterator] : llvm::enumerate(iterators))
    if (linalg::isParallelIterator(iterator) && !owned[loop] &&
        sizes[loop] != 1)
      return "several threads would write the same element of its result";
  return "";
}

/// Loads from memrefs of the host side are gathers that the program has, and
/// the device can check what they assert; what else a body does must not touch
/// memory.
static std::string findBodyObstacle(linalg::LinalgOp op) {
  std::string obstacle;
  op.getBlock()->walk([&](Operation *inner) {
    if (isa<memref::LoadOp, cf::AssertOp>(inner) || isMemoryEffectFree(inner) ||
        inner->hasTrait<OpTrait::HasRecursiveMemoryEffects>())
      return WalkResult::advance();
    obstacle = ("its body has '" + inner->getName().getStringRef() +
                "', which has effects")
                   .str();
    return WalkResult::interrupt();
  });
  if (!obstacle.empty())
    return obstacle;
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegion(0), captured);
  for (Value value : captured) {
    auto memref = dyn_cast<MemRefType>(value.getType());
    Type type = memref ? memref.getElementType() : value.getType();
    if (!isNumber(type))
      return "its body uses a value of type " + toText(value.getType());
  }
  return "";
}

std::string gpu_lowering::findLinalgObstacle(linalg::LinalgOp op) {
  if (!op.hasPureBufferSemantics())
    return "it is on tensors; bufferize it first";
  for (OpOperand &operand : op->getOpOperands()) {
    auto memref = dyn_cast<MemRefType>(operand.get().getType());
    Type type = memref ? memref.getElementType() : operand.get().getType();
    if (!isNumber(type))
      return "elements of type " + toText(type) + " are not supported";
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (!llvm::all_of(map.getResults(), isComputable))
      return "the places of its operands are not supported";
    if (!op.isDpsInit(&operand))
      continue;
    std::string obstacle = findResultObstacle(op, map);
    if (!obstacle.empty())
      return obstacle;
  }
  return findBodyObstacle(op);
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// One element of type i1 has a byte of its own; vectors of them would not.
static Value loadElement(IndexMath &math, Value flat, Value place) {
  Type element = cast<MemRefType>(flat.getType()).getElementType();
  if (element.isInteger(1))
    return memref::LoadOp::create(math.b, math.loc, flat, place);
  return buildScalarLoad(math.b, math.loc, flat, place);
}

static void storeElement(IndexMath &math, Value value, Value flat,
                         Value place) {
  if (value.getType().isInteger(1))
    memref::StoreOp::create(math.b, math.loc, value, flat, place);
  else
    buildScalarStore(math.b, math.loc, value, flat, place);
}

static Value buildAffine(IndexMath &math, AffineExpr expr,
                         ArrayRef<Value> loops) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return loops[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return math.constant(constant.getValue());
  auto binary = cast<AffineBinaryOpExpr>(expr);
  Value lhs = buildAffine(math, binary.getLHS(), loops);
  Value rhs = buildAffine(math, binary.getRHS(), loops);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return math.add(lhs, rhs);
  case AffineExprKind::Mul:
    return math.mul(lhs, rhs);
  case AffineExprKind::Mod:
    return math.rem(lhs, rhs);
  case AffineExprKind::FloorDiv:
    return math.div(lhs, rhs);
  default:
    llvm_unreachable("was checked before");
  }
}

static Value buildPlace(IndexMath &math, const StridedOperand &operand,
                        ArrayRef<Value> indices) {
  Value place = math.get(operand.offset);
  for (auto [index, stride] : llvm::zip_equal(indices, operand.strides))
    place = math.add(place, math.mul(index, math.get(stride)));
  return math.toIndex(place);
}

//===----------------------------------------------------------------------===//
// LinalgKernelBuilder
//===----------------------------------------------------------------------===//

namespace {
class LinalgKernelBuilder {
public:
  LinalgKernelBuilder(linalg::LinalgOp op, const Schedule &schedule,
                      const KernelNames &names)
      : op(op), b(op), loc(op.getLoc()), schedule(schedule), names(names) {}

  std::string build();

private:
  void collectOperands();
  void orderLoops();
  LaunchSpace getSpace() const;
  void launch(bool use32Bit);
  void buildThread(IndexMath &math, ArrayRef<Value> point);
  SmallVector<Value> buildReduction(IndexMath &math, size_t number,
                                    SmallVector<Value> &loops,
                                    ArrayRef<Value> accumulators);
  SmallVector<Value> buildBody(IndexMath &math, ArrayRef<Value> loops,
                               ArrayRef<Value> accumulators);
  Value buildSpecial(IndexMath &math, Operation *inner,
                     const IRMapping &mapping, ArrayRef<Value> loops);
  Value load(IndexMath &math, OpOperand &operand, ArrayRef<Value> loops);
  SmallVector<Value> getIndices(IndexMath &math, OpOperand &operand,
                                ArrayRef<Value> loops);

  linalg::LinalgOp op;
  OpBuilder b;
  Location loc;
  const Schedule &schedule;
  const KernelNames &names;
  /// Those of the op, and what its body reads.
  llvm::MapVector<Value, StridedOperand> operands;
  SmallVector<OpFoldResult> sizes;
  /// The last one belongs to neighbouring threads.
  SmallVector<unsigned> parallel;
  SmallVector<unsigned> reductions;
};
} // namespace

/// Views of one memref are one pointer for the kernel.
static StridedOperand getOperand(OpBuilder &b, Location loc, Value memref) {
  StridedOperand operand = StridedOperand::get(b, loc, memref);
  Value root = memref;
  while (auto view = root.getDefiningOp<memref::SubViewOp>())
    root = view.getSource();
  if (root != memref)
    operand.base = StridedOperand::get(b, loc, root).base;
  return operand;
}

void LinalgKernelBuilder::collectOperands() {
  SetVector<Value> values(op->operand_begin(), op->operand_end());
  getUsedValuesDefinedAbove(op->getRegion(0), values);
  for (Value value : values)
    if (isa<MemRefType>(value.getType()))
      operands.insert({value, getOperand(b, loc, value)});
}

/// In the order in which the first result lies in memory.
void LinalgKernelBuilder::orderLoops() {
  for (Range range : op.createLoopRanges(b, loc))
    sizes.push_back(range.size);
  auto addParallel = [&](unsigned loop) {
    if (!llvm::is_contained(parallel, loop))
      parallel.push_back(loop);
  };
  std::optional<unsigned> innermost;
  if (op.getNumDpsInits() != 0) {
    OpOperand &first = op.getDpsInitsMutable()[0];
    const StridedOperand &result = operands.find(first.get())->second;
    AffineMap map = op.getMatchingIndexingMap(&first);
    for (auto [expr, stride] :
         llvm::zip_equal(map.getResults(), result.strides)) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      if (!dim)
        continue;
      addParallel(dim.getPosition());
      if (isStatic(stride, 1) && !isStatic(sizes[dim.getPosition()], 1))
        innermost = dim.getPosition();
    }
  }
  // What is left has one point, or writes nothing: assertions.
  for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
    if (linalg::isReductionIterator(iterator))
      reductions.push_back(loop);
    else
      addParallel(loop);
  }
  // What lies densely in memory goes to neighbouring threads.
  if (innermost) {
    llvm::erase(parallel, *innermost);
    parallel.push_back(*innermost);
  }
}

SmallVector<Value> LinalgKernelBuilder::getIndices(IndexMath &math,
                                                   OpOperand &operand,
                                                   ArrayRef<Value> loops) {
  SmallVector<Value> indices;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
    indices.push_back(buildAffine(math, expr, loops));
  return indices;
}

Value LinalgKernelBuilder::load(IndexMath &math, OpOperand &operand,
                                ArrayRef<Value> loops) {
  auto it = operands.find(operand.get());
  // A scalar, which the kernel gets as it is.
  if (it == operands.end())
    return operand.get();
  return loadElement(
      math, buildFlatView(math.b, loc, it->second),
      buildPlace(math, it->second, getIndices(math, operand, loops)));
}

/// The number of a loop, or a load from memory of the host side.
Value LinalgKernelBuilder::buildSpecial(IndexMath &math, Operation *inner,
                                        const IRMapping &mapping,
                                        ArrayRef<Value> loops) {
  if (auto index = dyn_cast<linalg::IndexOp>(inner))
    return math.toIndex(loops[index.getDim()]);
  auto load = dyn_cast<memref::LoadOp>(inner);
  if (!load)
    return nullptr;
  const StridedOperand &operand = operands.find(load.getMemRef())->second;
  SmallVector<Value> indices;
  for (Value index : load.getIndices())
    indices.push_back(math.get(mapping.lookupOrDefault(index)));
  return loadElement(math, buildFlatView(math.b, loc, operand),
                     buildPlace(math, operand, indices));
}

SmallVector<Value>
LinalgKernelBuilder::buildBody(IndexMath &math, ArrayRef<Value> loops,
                               ArrayRef<Value> accumulators) {
  IRMapping mapping;
  for (OpOperand *input : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(input);
    if (!argument.use_empty())
      mapping.map(argument, load(math, *input, loops));
  }
  for (auto [argument, value] :
       llvm::zip_equal(op.getRegionOutputArgs(), accumulators))
    if (value)
      mapping.map(argument, value);
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (Value special = buildSpecial(math, &inner, mapping, loops)) {
      mapping.map(inner.getResult(0), special);
      continue;
    }
    SmallVector<memref::LoadOp> nested;
    math.b.clone(inner, mapping)->walk([&](memref::LoadOp load) {
      nested.push_back(load);
    });
    for (memref::LoadOp load : nested) {
      OpBuilder::InsertionGuard guard(math.b);
      math.b.setInsertionPoint(load);
      Value value = buildSpecial(math, load, IRMapping(), loops);
      load.replaceAllUsesWith(value);
      load.erase();
    }
  }
  SmallVector<Value> results;
  for (Value value : op.getBlock()->getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(value));
  return results;
}

/// The loops of reductions from number `number` on.
SmallVector<Value>
LinalgKernelBuilder::buildReduction(IndexMath &math, size_t number,
                                    SmallVector<Value> &loops,
                                    ArrayRef<Value> accumulators) {
  if (number == reductions.size())
    return buildBody(math, loops, accumulators);
  unsigned loop = reductions[number];
  auto nest = scf::ForOp::create(
      math.b, loc, math.constant(0), math.get(sizes[loop]), math.constant(1),
      accumulators,
      [&](OpBuilder &, Location, Value index, ValueRange carried) {
        OpBuilder::InsertionGuard guard(math.b);
        math.b.setInsertionPointToEnd(index.getParentBlock());
        loops[loop] = index;
        scf::YieldOp::create(math.b, loc,
                             buildReduction(math, number + 1, loops,
                                            SmallVector<Value>(carried)));
      });
  return SmallVector<Value>(nest.getResults());
}

void LinalgKernelBuilder::buildThread(IndexMath &math, ArrayRef<Value> point) {
  SmallVector<Value> loops(sizes.size());
  for (auto [loop, size] : llvm::enumerate(sizes))
    loops[loop] = math.constant(0);
  for (auto [loop, index] : llvm::zip_equal(parallel, point))
    loops[loop] = index;
  // Without reductions, what is overwritten need not be read.
  SmallVector<Value> accumulators;
  for (auto [init, argument] :
       llvm::zip_equal(op.getDpsInitsMutable(), op.getRegionOutputArgs())) {
    bool isRead = !reductions.empty() || !argument.use_empty();
    accumulators.push_back(isRead ? load(math, init, loops) : Value());
  }
  SmallVector<Value> results = buildReduction(math, 0, loops, accumulators);
  for (auto [init, value] : llvm::zip_equal(op.getDpsInitsMutable(), results)) {
    const StridedOperand &operand = operands.find(init.get())->second;
    storeElement(math, value, buildFlatView(math.b, loc, operand),
                 buildPlace(math, operand, getIndices(math, init, loops)));
  }
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

LaunchSpace LinalgKernelBuilder::getSpace() const {
  LaunchSpace space;
  space.inner.emplace_back();
  for (unsigned loop : parallel)
    space.inner.front().push_back(sizes[loop]);
  return space;
}

void LinalgKernelBuilder::launch(bool use32Bit) {
  buildLaunch(b, loc, getSpace(), getLaunchOptions(schedule, names, use32Bit),
              [&](IndexMath &math, size_t, ArrayRef<Value>,
                  ArrayRef<Value> point) { buildThread(math, point); });
}

std::string LinalgKernelBuilder::build() {
  collectOperands();
  orderLoops();
  std::string text;
  llvm::raw_string_ostream os(text);
  auto show = [&](StringRef name, ArrayRef<unsigned> loops) {
    os << name << "=";
    llvm::interleave(
        loops, os,
        [&](unsigned loop) {
          if (std::optional<int64_t> size = getConstantIntValue(sizes[loop]))
            os << *size;
          else
            os << "?";
        },
        "x");
  };
  show("threads", parallel);
  if (!reductions.empty())
    show(" each", reductions);

  // All numbers of elements and threads below 2^31, known or asked by the host.
  // A loop of a reduction is no longer than what it reads.
  IndexMath host(b, loc, b.getIndexType());
  Value bits = getSpace().getNumPoints(host);
  bool isKnown = getConstantIntValue(bits).has_value(), isSmall = true;
  if (std::optional<int64_t> numPoints = getConstantIntValue(bits))
    isSmall = *numPoints < int64_t(1) << 31;
  for (auto &[value, operand] : operands) {
    isSmall &= operand.isSmall().value_or(true);
    isKnown &= operand.isSmall().has_value();
  }
  if (!isSmall || isKnown) {
    launch(/*use32Bit=*/isSmall);
    return text;
  }
  for (auto &[value, operand] : operands)
    if (!operand.isSmall())
      bits = host.bitOr(bits, operand.buildSizeBits(host));
  auto branch = scf::IfOp::create(
      b, loc, host.isLess(bits, host.constant(int64_t(1) << 31)),
      /*withElseRegion=*/true);
  b.setInsertionPointToStart(branch.thenBlock());
  launch(/*use32Bit=*/true);
  b.setInsertionPointToStart(branch.elseBlock());
  launch(/*use32Bit=*/false);
  return text;
}

std::string gpu_lowering::buildLinalgKernel(linalg::LinalgOp op,
                                            const Schedule &schedule,
                                            const KernelNames &names) {
  return LinalgKernelBuilder(op, schedule, names).build();
}
