//===- LaneMixing.cpp - Where one lane may depend on two --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Errs on one side only: what the lane engine may take apart, and is not known
// here, mixes.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/LaneMixing.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "rope/Analysis/LaneSemantics.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::rope;

/// Frames that are followed apart from each other. Programs need few.
static constexpr unsigned maxReached = 64;

static uint64_t mixBits(uint64_t a, uint64_t b) {
  uint64_t bits = (a ^ 0x9e3779b97f4a7c15ull) * 0xff51afd7ed558ccdull;
  bits = (bits ^ (bits >> 32) ^ b) * 0xc4ceb9fe1a85ec53ull;
  // Zero is the way of a frame to itself.
  return (bits ^ (bits >> 29)) | 1;
}

static uint64_t getWay(const void *pointer) {
  return mixBits(reinterpret_cast<uintptr_t>(pointer), 0);
}

//===----------------------------------------------------------------------===//
// Frames
//===----------------------------------------------------------------------===//

unsigned LaneMixing::makeFrame() {
  frames.push_back({static_cast<unsigned>(frames.size()), false, {}});
  return frames.size() - 1;
}

unsigned LaneMixing::find(unsigned frame) {
  while (frames[frame].parent != frame) {
    frames[frame].parent = frames[frames[frame].parent].parent;
    frame = frames[frame].parent;
  }
  return frame;
}

/// Notes a way to a frame; true if there is another one already.
bool LaneMixing::add(Frame &frame, unsigned reached, Way way) {
  for (auto [other, known] : frame.reached)
    if (other == reached)
      return known != way;
  frame.isLost |= frame.reached.size() >= maxReached;
  if (!frame.isLost)
    frame.reached.push_back({reached, way});
  return frame.isLost;
}

void LaneMixing::define(Value value, unsigned frame, Distance distance) {
  frame = find(frame);
  // Only what is read twice can be reached by two ways.
  if (!value.hasOneUse())
    add(frames[frame], frame, 0);
  lanes[value] = {frame, distance, readsMade, readsJoined};
  anyFound |= distance < never || readsJoined;
}

LaneMixing::Lane &LaneMixing::getLane(Value value) {
  auto [it, isNew] = lanes.try_emplace(value);
  if (isNew) {
    unsigned frame = it->second.frame = makeFrame();
    if (!value.hasOneUse())
      add(frames[frame], frame, 0);
  }
  return it->second;
}

/// Constants are no operands of rotations, and what is never written is not
/// read.
static bool isOfInterest(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return true;
  if (op->hasTrait<OpTrait::ConstantLike>() || isa<tensor::EmptyOp>(op))
    return false;
  linalg::FillOp fill = dyn_cast<linalg::FillOp>(op);
  return !fill || isOfInterest(fill.value());
}

/// Makes two frames one; true if they reach something by different ways.
bool LaneMixing::merge(unsigned frame, unsigned other) {
  if (frames[frame].reached.size() < frames[other].reached.size())
    std::swap(frame, other);
  bool mixes = frames[frame].isLost |= frames[other].isLost;
  for (auto [reached, way] : frames[other].reached)
    mixes |= add(frames[frame], reached, way);
  frames[other].reached.clear();
  frames[other].parent = frame;
  return mixes;
}

LaneMixing::Distance LaneMixing::read(unsigned frame, Way way, Value value) {
  // What was defined, or read before, is of interest.
  auto it = lanes.find(value);
  if (it == lanes.end() && !isOfInterest(value))
    return never;
  const Lane &source = it != lanes.end() ? it->second : getLane(value);
  readsMade &= source.isMade;
  readsJoined |= source.isJoined;
  Distance distance = std::min<Distance>(source.distance + 1, never);
  frame = find(frame);
  unsigned other = find(source.frame);
  bool mixes;
  if (frame == other) {
    mixes = way != 0;
  } else if (way == 0) {
    mixes = merge(frame, other);
  } else {
    mixes = frames[frame].isLost |= frames[other].isLost;
    for (auto [reached, rest] : frames[other].reached)
      mixes |= add(frames[frame], reached, rest ? mixBits(way, rest) : way);
  }
  return mixes ? 0 : distance;
}

bool LaneMixing::mayMix(Value value) const {
  auto it = lanes.find(value);
  return it == lanes.end() || it->second.distance < never;
}

bool LaneMixing::mayPutLanesTogether(Value value) const {
  auto it = lanes.find(value);
  return it == lanes.end() || it->second.isJoined;
}

bool LaneMixing::mayMixInBody(Operation *op) const {
  return mixingBodies.contains(op);
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

/// Whether the lane engine does not take the op apart: reductions that are
/// long, unless a matrix that is known, or has known zeros and is square, says
/// how lanes are moved. Most are told by a look at the shapes.
bool LaneMixing::isOrigin(Operation *op, ArrayRef<AffineMap> maps,
                          unsigned numInputs) {
  bool isLong = false, hasMatrix = false;
  llvm::SmallBitVector isKept(maps.back().getNumDims());
  for (AffineExpr expr : maps.back().getResults())
    expr.walk([&](AffineExpr inner) {
      if (auto loop = dyn_cast<AffineDimExpr>(inner))
        isKept.set(loop.getPosition());
    });
  for (auto [operand, map] :
       llvm::zip_equal(op->getOperands().take_front(numInputs),
                       maps.take_front(numInputs))) {
    auto it = lanes.find(operand);
    hasMatrix |= it == lanes.end() || it->second.isMade;
    ShapedType type = dyn_cast<ShapedType>(operand.getType());
    int64_t reduced = 0;
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (AffineDimExpr loop = dyn_cast<AffineDimExpr>(expr);
          loop && type && !isKept[loop.getPosition()]) {
        isLong |= type.isDynamicDim(dim) || type.getDimSize(dim) > 4;
        reduced = type.getDimSize(dim);
      }
    hasMatrix |= !hasMatrix && reduced > 4 &&
                 llvm::count(type.getShape(), reduced) > 1 &&
                 context.hasKnownZeros(operand);
  }
  return (isLong && !hasMatrix) || !context.mayExpandReduction(op);
}

/// What a body reads without a map: elements at computed indices, scalars.
LaneMixing::Distance LaneMixing::readBody(Block &body, unsigned frame) {
  Distance distance = never;
  for (Operation &inner : body) {
    if (inner.getNumRegions() != 0)
      distance = 0;
    readsJoined |= isa<linalg::IndexOp>(inner);
    for (Value operand : inner.getOperands()) {
      if (operand.getParentBlock() == &body)
        continue;
      // Each op that reads a tensor here has an index of its own.
      bool isTensor = isa<ShapedType>(operand.getType());
      if (isTensor && !isa<tensor::ExtractOp, tensor::DimOp>(inner))
        distance = 0;
      distance = std::min(distance,
                          read(frame, isTensor ? getWay(&inner) : 1, operand));
    }
  }
  return distance;
}

void rope::walkTensorOps(Operation *root,
                         llvm::function_ref<void(Operation *)> fn) {
  for (Region &region : root->getRegions())
    for (Block &block : region)
      for (Operation &op : llvm::make_early_inc_range(block)) {
        fn(&op);
        if (op.getNumRegions() != 0 && !getStructuredBody(&op))
          walkTensorOps(&op, fn);
      }
}

bool rope::isReduction(Operation *op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic)
    return cast<linalg::LinalgOp>(op).getNumReductionLoops() != 0;
  return llvm::any_of(generic.getIteratorTypes(), [](Attribute iterator) {
    return cast<linalg::IteratorTypeAttr>(iterator).getValue() !=
           utils::IteratorType::parallel;
  });
}

void LaneMixing::visitStructured(Operation *op, Block &body, const Shape &shape,
                                 unsigned numInputs) {
  unsigned frame = makeFrame();
  Distance distance = readBody(body, frame);
  for (auto [number, way] : llvm::enumerate(shape.ways))
    if (number < numInputs || !body.getArgument(number).use_empty())
      distance = std::min(distance, read(frame, way, op->getOperand(number)));
  if (distance < never) {
    mixingBodies.insert(op);
    anyFound = true;
  }
  bool isStart = shape.reduces && isOrigin(op, shape.maps, numInputs);
  for (OpResult result : op->getResults()) {
    if (isStart) {
      define(result, makeFrame(), never);
      continue;
    }
    if (shape.ways[numInputs + result.getResultNumber()] == 0) {
      define(result, frame, distance);
      continue;
    }
    // The element of the result says which point of the loops it is of.
    unsigned outer = makeFrame();
    Frame &inside = frames[find(frame)];
    frames[outer].isLost = inside.isLost;
    for (auto [reached, way] : inside.reached)
      add(frames[outer], reached, mixBits(getWay(op), way));
    define(result, outer, shape.reduces ? 0 : distance);
  }
}

/// Identities are no way at all.
static uint64_t getMapWay(AffineMap map) {
  return map.isIdentity() ? 0 : getWay(map.getAsOpaquePointer());
}

LaneMixing::Shape LaneMixing::makeShape(linalg::LinalgOp op) {
  Shape shape;
  shape.maps = op.getIndexingMapsArray();
  llvm::append_range(shape.ways, llvm::map_range(shape.maps, getMapWay));
  shape.reduces = isReduction(op);
  return shape;
}

const LaneMixing::Shape &LaneMixing::getShape(linalg::GenericOp op) {
  Shape &shape = shapes[{op.getIndexingMaps(), op.getIteratorTypes()}];
  if (!shape.maps.empty())
    return shape;
  return shape = makeShape(op);
}

void LaneMixing::visitGeneric(linalg::GenericOp op) {
  const Shape &shape = getShape(op);
  unsigned numInputs = op.getInputs().size();
  // Results that are not visited may mix.
  if (shape.maps.size() - numInputs == op->getNumResults())
    visitStructured(op, *op.getBody(), shape, numInputs);
  else
    anyFound = true;
}

void LaneMixing::visitNamed(linalg::LinalgOp op) {
  unsigned numInits = op.getNumDpsInits();
  if (op->getNumResults() != numInits) {
    anyFound = true;
    return;
  }
  visitStructured(op, *op.getBlock(), makeShape(op),
                  op->getNumOperands() - numInits);
}

/// The body of a transposition does nothing, and its maps would have to be
/// made.
void LaneMixing::visitTranspose(linalg::TransposeOp op) {
  unsigned frame = makeFrame();
  bool isIdentity = llvm::is_sorted(op.getPermutation());
  Way way =
      isIdentity ? 0 : getWay(op.getPermutationAttr().getAsOpaquePointer());
  Distance distance = read(frame, way, op.getInput());
  define(op->getResult(0), frame, distance);
}

//===----------------------------------------------------------------------===//
// Other ops
//===----------------------------------------------------------------------===//

void LaneMixing::visitChoice(Operation *op, OperandRange operands) {
  unsigned frame = makeFrame();
  Distance distance = never;
  for (auto [number, operand] : llvm::enumerate(operands)) {
    if (!isOfInterest(operand))
      continue;
    const Lane &source = getLane(operand);
    readsMade &= source.isMade;
    readsJoined |= source.isJoined;
    Frame &other = frames[find(source.frame)];
    distance = std::min<Distance>(distance, source.distance + 1);
    frames[frame].isLost |= other.isLost;
    Way way = mixBits(getWay(op), number);
    for (auto [reached, rest] : other.reached) {
      // Which of two ways it is depends on the lane: neither is known.
      if (add(frames[frame], reached, mixBits(way, rest)))
        for (auto &[known, knownWay] : frames[frame].reached)
          if (known == reached)
            knownWay = mixBits(way, reached);
    }
  }
  define(op->getResult(0), frame, frames[frame].isLost ? 0 : distance);
}

/// Whether all that the op reads, in its bodies too, is made of constants.
bool LaneMixing::readsOnlyMade(Operation *op) {
  WalkResult result = op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands()) {
      if (op->isAncestor(operand.getParentBlock()->getParentOp()))
        continue;
      auto it = lanes.find(operand);
      if (it != lanes.end() ? !it->second.isMade : isOfInterest(operand))
        return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  return isMemoryEffectFree(op) && !result.wasInterrupted();
}

void LaneMixing::visit(Operation *op) {
  if (op->getNumResults() == 0)
    return;
  readsMade = true;
  readsJoined = false;
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return visitGeneric(generic);
  if (!isOfInterest(op->getResult(0)))
    return;
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op))
    return visitTranspose(transpose);
  if (op->getNumRegions() == 1)
    if (auto named = dyn_cast<linalg::LinalgOp>(op))
      return visitNamed(named);
  readsJoined = isa<tensor::ConcatOp, tensor::InsertSliceOp>(op);
  ropesSeen |= isa<ApplyOp>(op);
  if (isa<tensor::ExtractSliceOp, tensor::ExpandShapeOp,
          tensor::CollapseShapeOp, tensor::ReshapeOp, tensor::PadOp,
          tensor::ExtractOp>(op))
    return visitChoice(op, op->getOperands().take_front());
  if (isa<tensor::ConcatOp>(op))
    return visitChoice(op, op->getOperands());
  if (isa<tensor::InsertSliceOp, tensor::InsertOp>(op))
    return visitChoice(op, op->getOperands().take_front(2));

  bool isScalar =
      llvm::none_of(op->getOperandTypes(), llvm::IsaPred<ShapedType>) &&
      llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
  bool isElementwise = isScalar || isa<tensor::CastOp>(op) ||
                       op->hasTrait<OpTrait::Elementwise>();
  unsigned frame = makeFrame();
  Distance distance = never;
  // An op that the engine does not know is the origin of its results, and so
  // is an annotation that it keeps.
  if (isElementwise && op->getNumRegions() == 0) {
    for (Value operand : op->getOperands())
      distance = std::min(distance, read(frame, /*way=*/0, operand));
  } else if (isa<LaneSemanticsInterface>(op) &&
             !isa<tensor::DimOp, shard::ShardOp>(op) &&
             !isa_and_present<RopeDialect>(op->getDialect())) {
    readsMade = readsOnlyMade(op);
    distance = 0;
  } else {
    readsMade = false;
  }
  for (Value operand : op->getOperands())
    if (auto it = lanes.find(operand); it != lanes.end())
      readsJoined |= it->second.isJoined;
  for (Value result : op->getResults())
    define(result, frame, distance);
}
