//===- LayoutFlow.cpp - Where a change of layout reaches --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A fixed point over the values of one function: every op that touches a
// permuted value says what the others need, until nothing is asked any more or
// an op refuses.
//===----------------------------------------------------------------------===//

#include "rope/Analysis/LayoutFlow.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"

using namespace mlir;
using namespace mlir::rope;

ApplyLayouts mlir::rope::getLayoutsOfKind(ApplyOp op, LayoutKind kind) {
  LayoutAttr read = dyn_cast<LayoutAttr>(op.getLayout());
  LayoutAttr written = dyn_cast<LayoutAttr>(op.getWrittenLayout());
  if (!read || !written)
    return {op.getLayout(), op.getWrittenLayout()};
  return {read.withKind(kind), written.withKind(kind)};
}

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

/// A constant that may be rewritten for one use alone.
static Attribute getConstant(Value value) {
  Attribute constant;
  if (!isa<RankedTensorType>(value.getType()) ||
      !matchPattern(value, m_Constant(&constant)))
    return {};
  return constant;
}

LogicalResult LayoutFlow::pin(Value value, const Twine &why) {
  // The first reason is the one nearest to the application.
  if (!pinned) {
    pinned = value;
    reason = why.str();
  }
  return failure();
}

LaneShuffle LayoutFlow::get(Value value) const { return values.lookup(value); }

LaneShuffle LayoutFlow::getUse(OpOperand &use) const {
  return getConstant(use.get()) ? constants.lookup(&use) : get(use.get());
}

/// A read in the body of a structured op is a use by that op.
static Operation *getReader(Operation *user) {
  linalg::LinalgOp around = user->getParentOfType<linalg::LinalgOp>();
  return around && isa<tensor::ExtractOp>(user) ? around.getOperation() : user;
}

LogicalResult LayoutFlow::set(Value value, const LaneShuffle &shuffle) {
  if (shuffle.isIdentity() || isUniform(value))
    return success();
  FailureOr<LaneShuffle> merged = LaneShuffle::merge(get(value), shuffle);
  if (failed(merged))
    return pin(value, "two different layouts are asked of it");
  if (!value.getDefiningOp() && !merged->isSingleDim())
    return pin(value, "its lanes are spread over several dimensions");
  auto entry = values.find(value);
  if (entry != values.end() && entry->second == *merged)
    return success();
  if (isLoadedFromGlobal(value) && !isKept(value))
    return setLoads(value, *merged);
  assign(value, *merged);
  BlockArgument argument = dyn_cast<BlockArgument>(value);
  if (!argument || isKept(value))
    return success();
  std::string why = "it comes from outside the function, or from a region";
  if (options.whyArgumentStays)
    why = options.whyArgumentStays(argument);
  if (why.empty() || contracts.contains(value))
    return success();
  blockingValue = value;
  return pin(value, why);
}

bool LayoutFlow::isKept(Value value) const {
  return options.keptValues.contains(value) ||
         options.keptOps.contains(value.getDefiningOp());
}

void LayoutFlow::assign(Value value, const LaneShuffle &shuffle) {
  values[value] = shuffle;
  // A load has nothing to say.
  Operation *op = value.getDefiningOp();
  if (op && !isLoadedFromGlobal(value) && !isKept(value))
    worklist.insert(op);
  for (Operation *user : value.getUsers())
    worklist.insert(getReader(user));
}

/// Whether a constant can be permuted so, with all dimensions between those
/// that move.
static bool canSpellOut(RankedTensorType type, const LaneShuffle &shuffle) {
  int64_t numIndices = 1;
  for (int64_t dim = shuffle.getDims().front();
       dim <= shuffle.getDims().back() && !shuffle.isSingleDim(); ++dim)
    numIndices *= type.getDimSize(dim);
  return numIndices <= kMaxSpelledLanes;
}

LogicalResult LayoutFlow::setLoads(Value load, const LaneShuffle &shuffle) {
  GlobalOpInterface global;
  if (options.globals)
    global = options.globals->getGlobal(load);
  if (!global)
    return pin(load, "it is loaded from a global that is not known here");
  std::string why = options.globals->whyFixed(global);
  if (why.empty() && options.globals->isConstant(global)) {
    if (!isPermutableConstant(global.getGlobalValue()))
      why = "its elements do not fill whole bytes";
    else if (!canSpellOut(cast<RankedTensorType>(load.getType()), shuffle))
      why = "it has too many lanes";
  } else if (why.empty()) {
    why = "it is a global that others may see";
    if (options.whyGlobalStays)
      why = options.whyGlobalStays(global);
    if (why.empty() && !shuffle.isSingleDim())
      why = "its lanes are spread over several dimensions";
  }
  if (!why.empty()) {
    blockingValue = load;
    return pin(load, why);
  }
  for (OpResult other : options.globals->getLoads(global))
    assign(other, shuffle);
  return success();
}

LogicalResult LayoutFlow::setUse(OpOperand &use, const LaneShuffle &shuffle) {
  Attribute constant = getConstant(use.get());
  if (!constant)
    return set(use.get(), shuffle);
  if (shuffle.isIdentity() || isUniform(use.get()))
    return success();
  if (!isPermutableConstant(constant))
    return pin(use.get(), "its elements do not fill whole bytes");
  FailureOr<LaneShuffle> merged =
      LaneShuffle::merge(constants.lookup(&use), shuffle);
  if (failed(merged))
    return pin(use.get(), "two different layouts are asked of it");
  if (!canSpellOut(cast<RankedTensorType>(use.get().getType()), *merged))
    return pin(use.get(), "it has too many lanes");
  if (constants[&use] == *merged)
    return success();
  constants[&use] = *merged;
  worklist.insert(getReader(use.getOwner()));
  return success();
}

/// What the rules for ops see of the flow.
struct LayoutFlow::Access : ShuffleAccess {
  LayoutFlow &flow;
  explicit Access(LayoutFlow &flow) : flow(flow) {}

  LaneShuffle getOperand(OpOperand &operand) override {
    return flow.getUse(operand);
  }
  LaneShuffle getResult(OpResult result) override { return flow.get(result); }
  LogicalResult setOperand(OpOperand &operand,
                           const LaneShuffle &shuffle) override {
    return flow.setUse(operand, shuffle);
  }
  LogicalResult setResult(OpResult result,
                          const LaneShuffle &shuffle) override {
    return flow.set(result, shuffle);
  }
};

//===----------------------------------------------------------------------===//
// rope.apply
//===----------------------------------------------------------------------===//

bool mlir::rope::isSameRotation(ApplyOp op, const ApplyLayouts &target,
                                ArrayRef<int64_t> xLanes,
                                ArrayRef<int64_t> yLanes) {
  RopeLayoutAttrInterface read = op.getLayout(),
                          written = op.getWrittenLayout();
  for (int64_t pair = 0, e = read.getNumLivePairs(); pair < e; ++pair)
    for (int64_t component : {0, 1})
      if (xLanes[target.read.getLane(pair, component)] !=
              read.getLane(pair, component) ||
          yLanes[target.written.getLane(pair, component)] !=
              written.getLane(pair, component))
        return false;
  SmallVector<int64_t> oldIn = read.getPassThroughLanes();
  SmallVector<int64_t> oldOut = written.getPassThroughLanes();
  SmallVector<int64_t> newIn = target.read.getPassThroughLanes();
  SmallVector<int64_t> newOut = target.written.getPassThroughLanes();
  if (newIn.size() != oldIn.size() || newOut.size() != oldOut.size())
    return false;
  for (auto [in, out] : llvm::zip_equal(newIn, newOut)) {
    const int64_t *source = llvm::find(oldIn, xLanes[in]);
    if (source == oldIn.end() || oldOut[source - oldIn.begin()] != yLanes[out])
      return false;
  }
  return true;
}

SmallVector<int64_t> mlir::rope::getSlotMove(RopeLayoutAttrInterface from,
                                             RopeLayoutAttrInterface to) {
  SmallVector<int64_t> move = from.getPermutationTo(to);
  SmallVector<int64_t> oldLanes = from.getLiveLanes(), slots;
  for (int64_t lane : to.getLiveLanes())
    slots.push_back(llvm::find(oldLanes, move[lane]) - oldLanes.begin());
  return slots;
}

/// How the slots of its tables move; not at all where it reads what it read.
static LaneShuffle getTableShuffle(ApplyOp op, RopeLayoutAttrInterface read) {
  if (!op.getPerLane() || op.getLayout().hasSamePairMap(read))
    return LaneShuffle();
  return LaneShuffle(op.getTablePairDim(),
                     getSlotMove(op.getSlotLayout(), read));
}

LogicalResult LayoutFlow::seed(ApplyOp op) {
  if (!applies.insert(op))
    return success();
  worklist.insert(op);
  if (op.getResults().empty())
    return pin(op.getX(), "it is memory");
  if (options.applyFollows)
    return success();
  ApplyLayouts target = options.getTarget(op);
  int64_t dim = op.getDim();
  if (!op.getLayout().isPermutableTo(target.read) ||
      !op.getWrittenLayout().isPermutableTo(target.written))
    return pin(op.getX(), "its layouts do not describe the same head");
  SmallVector<int64_t> readMove = op.getLayout().getPermutationTo(target.read);
  if (failed(setUse(op.getXMutable(), LaneShuffle(dim, readMove))) ||
      failed(set(op.getResult(0),
                 LaneShuffle(dim, op.getWrittenLayout().getPermutationTo(
                                      target.written)))))
    return failure();
  if (!movesTables())
    return success();
  LaneShuffle slots = getTableShuffle(op, target.read);
  if (failed(setUse(op.getCosMutable(), slots)) ||
      failed(setUse(op.getSinMutable(), slots)))
    return failure();
  return success();
}

LogicalResult LayoutFlow::visitApply(ApplyOp op) {
  if (op.getResults().empty())
    return success();
  // Reached as an init, which is never read.
  if (!applies.contains(op) && getUse(op.getXMutable()).isIdentity() &&
      get(op.getResult(0)).isIdentity() &&
      getUse(op.getCosMutable()).isIdentity() &&
      getUse(op.getSinMutable()).isIdentity())
    return success();
  if (failed(seed(op)))
    return failure();
  // What it is asked for is known in the end.
  if (options.applyFollows)
    return success();
  ApplyLayouts target = options.getTarget(op);
  LaneShuffle x = getUse(op.getXMutable()), y = get(op.getResult(0));
  int64_t dim = op.getDim(), headDim = op.getLayout().getHeadDim();
  for (const LaneShuffle &shuffle : {x, y})
    if (!shuffle.isIdentity() &&
        (!shuffle.isSingleDim() || shuffle.getDim() != dim))
      return pin(op.getX(), "another dimension than the head is permuted");
  SmallVector<int64_t> xLanes = x.expand(headDim), yLanes = y.expand(headDim);
  if (xLanes.empty() || yLanes.empty())
    return pin(op.getX(), "more than one head would be permuted as one");
  bool uniform = isUniform(op.getX());
  if (uniform)
    xLanes = op.getLayout().getPermutationTo(target.read);
  if (!isSameRotation(op, target, xLanes, yLanes))
    return pin(op.getX(), "the values that it is used with need another layout "
                          "than this application");
  LaneShuffle slots;
  if (movesTables())
    slots = getTableShuffle(op, target.read);
  for (OpOperand *table : {&op.getCosMutable(), &op.getSinMutable()}) {
    LaneShuffle shuffle = getUse(*table);
    bool same = isUniform(table->get()) || shuffle == slots ||
                (shuffle.isIdentity() && slots.isIdentity());
    if (!same)
      return pin(table->get(), "it is a table whose pairs would be permuted");
  }
  return success();
}

ApplyLayouts LayoutFlow::getLayouts(ApplyOp op) const {
  auto found = followed.find(op);
  return found == followed.end() ? options.getTarget(op) : found->second;
}

/// The layouts an application may follow to: its own, and the same window
/// paired either way.
static SmallVector<RopeLayoutAttrInterface, 3>
getLayoutChoices(RopeLayoutAttrInterface own) {
  SmallVector<RopeLayoutAttrInterface, 3> choices = {own};
  LayoutAttr layout = dyn_cast<LayoutAttr>(own);
  if (layout)
    for (LayoutKind kind : {LayoutKind::Split, LayoutKind::Interleaved})
      choices.push_back(layout.withKind(kind));
  return choices;
}

LogicalResult LayoutFlow::followLanes(ApplyOp op) {
  LaneShuffle x = getUse(op.getXMutable()), y = get(op.getResult(0));
  int64_t dim = op.getDim(), headDim = op.getLayout().getHeadDim();
  if ((!x.isIdentity() && x.getDim() != dim) ||
      (!y.isIdentity() && y.getDim() != dim))
    return pin(op.getX(), "another dimension than the head is permuted");
  SmallVector<int64_t> xLanes = x.expand(headDim), yLanes = y.expand(headDim);
  if (xLanes.empty() || yLanes.empty())
    return pin(op.getX(), "more than one head would be permuted as one");
  for (OpOperand *table : {&op.getCosMutable(), &op.getSinMutable()})
    if (!getUse(*table).isIdentity() && !isUniform(table->get()))
      return pin(table->get(), "it is a table whose pairs would be permuted");
  for (RopeLayoutAttrInterface read : getLayoutChoices(op.getLayout()))
    for (RopeLayoutAttrInterface written :
         getLayoutChoices(op.getWrittenLayout()))
      if (isSameRotation(op, {read, written}, xLanes, yLanes)) {
        followed[op] = {read, written};
        return success();
      }
  return pin(op.getX(), "no layout says how it would have to be rotated");
}

//===----------------------------------------------------------------------===//
// rope.permute
//===----------------------------------------------------------------------===//

LogicalResult LayoutFlow::visitPermute(PermuteOp op) {
  if (op.getResults().empty())
    return pin(op.getX(), "it is memory");
  LaneShuffle x = getUse(op.getXMutable()), y = get(op.getResult(0));
  int64_t dim = op.getDim();
  LaneShuffle own(dim, op.getLanePermutation());
  // result'[j] = x'[j] needs x⁻¹(own(y(j))) = j, that is own(y(j)) = x(j).
  // Reached as an init, which is never read.
  if (x.isIdentity() && y.isIdentity())
    return success();
  permutes.insert(op);
  for (const LaneShuffle &shuffle : {x, y})
    if (!shuffle.isIdentity() &&
        (!shuffle.isSingleDim() || shuffle.getDim() != dim))
      return pin(op.getX(), "another dimension than the head is permuted");
  int64_t size = op.getXType().getDimSize(dim);
  SmallVector<int64_t> ownLanes = own.expand(size), yLanes = y.expand(size),
                       needed(size);
  if (ownLanes.empty() || yLanes.empty())
    return pin(op.getX(), "it has too many lanes");
  for (int64_t lane = 0; lane < size; ++lane)
    needed[lane] = ownLanes[yLanes[lane]];
  return setUse(op.getXMutable(), LaneShuffle(dim, needed));
}

//===----------------------------------------------------------------------===//
// The fixed point
//===----------------------------------------------------------------------===//

LogicalResult LayoutFlow::visit(Operation *op) {
  if (options.keptOps.contains(op))
    return success();
  if (ApplyOp apply = dyn_cast<ApplyOp>(op))
    return visitApply(apply);
  if (PermuteOp permute = dyn_cast<PermuteOp>(op))
    return visitPermute(permute);
  auto touched = [&]() -> Value {
    for (OpOperand &operand : op->getOpOperands())
      if (!getUse(operand).isIdentity())
        return operand.get();
    for (OpResult result : op->getResults())
      if (!get(result).isIdentity())
        return result;
    Value captured;
    forEachCapturedRead(op, [&](tensor::ExtractOp extract) {
      if (!getUse(extract.getTensorMutable()).isIdentity())
        captured = extract.getTensor();
    });
    return captured;
  };
  Value value = touched();
  if (!value)
    return success();
  if (op->hasTrait<OpTrait::IsTerminator>()) {
    bool isAgreed = llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
      return getUse(operand).isIdentity() || returned.contains(&operand);
    });
    if (isAgreed)
      return success();
    blockingOp = op;
    return pin(value, "it is visible outside: '" +
                          op->getName().getStringRef() + "' uses it");
  }
  Access access(*this);
  std::string why;
  if (succeeded(relateShuffles(op, access, why)))
    return success();
  if (why.empty())
    return failure();
  blockingOp = op;
  return pin(value,
             "'" + op->getName().getStringRef() + "' uses it, and " + why);
}

LogicalResult LayoutFlow::solve() {
  while (!worklist.empty())
    if (failed(visit(worklist.pop_back_val())))
      return failure();
  return checkAll();
}

SmallVector<std::pair<BlockArgument, LaneShuffle>>
LayoutFlow::getArguments() const {
  SmallVector<std::pair<BlockArgument, LaneShuffle>> arguments;
  for (const auto &[value, shuffle] : values)
    if (BlockArgument argument = dyn_cast<BlockArgument>(value);
        argument && !contracts.contains(value) && !isKept(value))
      arguments.push_back({argument, shuffle});
  return arguments;
}

SmallVector<std::pair<GlobalOpInterface, LaneShuffle>>
LayoutFlow::getGlobals() const {
  llvm::MapVector<Operation *, LaneShuffle> globals;
  for (const auto &[value, shuffle] : values)
    if (isLoadedFromGlobal(value) && !isKept(value))
      globals[options.globals->getGlobal(value)] = shuffle;
  SmallVector<std::pair<GlobalOpInterface, LaneShuffle>> list;
  for (auto &[global, shuffle] : globals)
    list.push_back({cast<GlobalOpInterface>(global), shuffle});
  return list;
}

SmallVector<LayoutEdge> LayoutFlow::getEdges() const {
  SmallVector<LayoutEdge> edges;
  for (const auto &[value, shuffle] : values) {
    LayoutEdge edge{value, isKept(value) ? shuffle : shuffle.getInverse(), {}};
    for (OpOperand &use : value.getUses())
      if (options.keptOps.contains(getReader(use.getOwner())) != isKept(value))
        edge.uses.push_back(&use);
    if (!edge.uses.empty())
      edges.push_back(std::move(edge));
  }
  return edges;
}

int64_t mlir::rope::getNumBytes(Type type) {
  RankedTensorType tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape() ||
      !tensor.getElementType().isIntOrFloat())
    return std::numeric_limits<int64_t>::max();
  return llvm::divideCeil(
      tensor.getNumElements() * tensor.getElementTypeBitWidth(), 8);
}

LogicalResult LayoutFlow::run(ApplyOp root) {
  if (failed(seed(root)))
    return failure();
  return solve();
}

LogicalResult LayoutFlow::run(ApplyOp root, ApplySide side) {
  assert(options.applyFollows && "the other side stays");
  applies.insert(root);
  if (root.getResults().empty())
    return pin(root.getX(), "it is memory");
  ApplyLayouts target = options.getTarget(root);
  bool isRead = side == ApplySide::Read;
  RopeLayoutAttrInterface from =
      isRead ? root.getLayout() : root.getWrittenLayout();
  RopeLayoutAttrInterface to = isRead ? target.read : target.written;
  if (!from.isPermutableTo(to))
    return pin(root.getX(), "its layouts do not describe the same head");
  LaneShuffle shuffle(root.getDim(), from.getPermutationTo(to));
  if (failed(isRead ? setUse(root.getXMutable(), shuffle)
                    : set(root.getResult(0), shuffle)))
    return failure();
  return solve();
}

LogicalResult
LayoutFlow::run(ArrayRef<std::pair<BlockArgument, LaneShuffle>> arguments,
                ArrayRef<std::pair<OpOperand *, LaneShuffle>> operands) {
  // All are known before the first is followed to the others.
  for (const auto &[argument, shuffle] : arguments)
    contracts[argument] = shuffle;
  for (const auto &[operand, shuffle] : operands)
    returned[operand] = shuffle;
  for (const auto &[argument, shuffle] : arguments)
    if (failed(set(argument, shuffle)))
      return failure();
  for (const auto &[operand, shuffle] : operands)
    if (failed(setUse(*operand, shuffle)))
      return failure();
  return solve();
}

LogicalResult LayoutFlow::run(PermuteOp root, Towards towards) {
  if (root.getResults().empty())
    return pin(root.getX(), "it is memory");
  permutes.insert(root);
  SmallVector<int64_t> lanes = root.getLanePermutation();
  if (towards == Towards::Producers) {
    if (failed(setUse(root.getXMutable(), LaneShuffle(root.getDim(), lanes))))
      return failure();
    return solve();
  }
  SmallVector<int64_t> inverse(lanes.size());
  for (auto [target, source] : llvm::enumerate(lanes))
    inverse[source] = target;
  if (failed(set(root.getResult(0), LaneShuffle(root.getDim(), inverse))))
    return failure();
  return solve();
}
