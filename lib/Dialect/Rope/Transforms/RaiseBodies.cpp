//===- RaiseBodies.cpp - Scalars of bodies as tensors -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A scalar of a body is a function of the loops that it depends on. Over these
// loops alone it is computed again in a structured op of its own, where it is a
// value like any other; so are the factors that a body computes for it, in
// which tables may hide. Only what is raised is ever read.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseBodies.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace mlir::rope;

/// The points of a reduction that is a matrix of two, for each pair.
static constexpr int64_t maxReducedPoints = 4;

static bool isReal(Type type) {
  return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type);
}

static bool isSum(Operation *op) {
  return isa<arith::AddFOp, arith::SubFOp, math::FmaOp, complex::AddOp,
             complex::SubOp, complex::MulOp>(op);
}

static bool isProduct(Operation *op) {
  return isa<arith::MulFOp, math::FmaOp, complex::MulOp>(op);
}

/// Hands on an operand, as it is or as another type.
static bool isMove(Operation *op) {
  return isa<arith::SelectOp, arith::ExtFOp, arith::TruncFOp, complex::CreateOp,
             complex::ReOp, complex::ImOp>(op);
}

namespace {
/// What is known of a scalar of the body.
struct ScalarInfo {
  /// The loops that it depends on.
  llvm::SmallBitVector loops;
  /// A function of the loops alone: no effects, no result of a reduction.
  bool isFunction = false;
  /// Holds a product; is a sum that holds one, or a move of such a sum.
  bool hasProduct = false, isRoot = false;
  /// More than a cast or the negative of something that exists as a tensor.
  bool isComputed = false;
  /// More than that, and more than its products with numbers: of such the lanes
  /// show what they are.
  bool isOwn = false;
};

class BodyExtractor {
public:
  BodyExtractor(RewriterBase &rewriter, linalg::GenericOp op,
                SmallVectorImpl<Operation *> &created)
      : rewriter(rewriter), op(op), created(created) {}

  SmallVector<BodyRoot> run();
  linalg::GenericOp splitReduction();

private:
  bool analyze();
  ScalarInfo analyzeArgument(OpOperand &operand);
  ScalarInfo analyzeOp(Operation &inner);
  bool isWorthALook(Value scalar);
  void collectFactors(Value scalar, llvm::DenseSet<Value> &factors);
  SmallVector<unsigned> findSources(Value scalar, ArrayRef<BodyRoot> roots);
  SmallVector<unsigned> orderLoops(Value scalar);
  SmallVector<Operation *> getSlice(Value scalar,
                                    SmallVectorImpl<OpOperand *> &operands,
                                    SmallVectorImpl<Value> &taken);
  std::optional<OpFoldResult> getLoopSize(unsigned loop);
  bool extract(Value scalar);

  RewriterBase &rewriter;
  linalg::GenericOp op;
  SmallVectorImpl<Operation *> &created;
  llvm::DenseMap<Value, ScalarInfo> infos;
  /// The scalars that have a tensor, in order.
  llvm::MapVector<Value, BodyRoot> tensors;
};
} // namespace

//===----------------------------------------------------------------------===//
// What depends on what
//===----------------------------------------------------------------------===//

ScalarInfo BodyExtractor::analyzeArgument(OpOperand &operand) {
  ScalarInfo info;
  info.loops.resize(op.getNumLoops());
  // The init of a reduction is what the points before have made of it.
  if (op.isDpsInit(&operand) && op.getNumReductionLoops() > 0)
    return info;
  info.isFunction = true;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
    for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
      if (expr.isFunctionOfDim(loop))
        info.loops.set(loop);
  return info;
}

ScalarInfo BodyExtractor::analyzeOp(Operation &inner) {
  ScalarInfo info;
  info.loops.resize(op.getNumLoops());
  info.isFunction = inner.getNumRegions() == 0 && inner.getNumResults() == 1 &&
                    isMemoryEffectFree(&inner);
  if (linalg::IndexOp index = dyn_cast<linalg::IndexOp>(inner)) {
    info.loops.set(index.getDim());
    return info;
  }
  info.isComputed = !isMove(&inner) && !isa<arith::NegFOp>(inner) &&
                    !inner.hasTrait<OpTrait::ConstantLike>();
  bool movesRoot = false, movesOwn = false, allVary = true;
  for (Value operand : inner.getOperands()) {
    auto it = infos.find(operand);
    allVary &= it != infos.end() && it->second.loops.any();
    if (it == infos.end())
      continue; // from around the op
    info.isFunction &= it->second.isFunction;
    info.loops |= it->second.loops;
    info.hasProduct |= it->second.hasProduct;
    info.isComputed |= it->second.isComputed;
    movesRoot |= it->second.isRoot;
    movesOwn |= it->second.isOwn;
  }
  info.hasProduct |= isProduct(&inner);
  info.isRoot =
      (isSum(&inner) && info.hasProduct) || (isMove(&inner) && movesRoot);
  bool hasOneValue =
      isProduct(&inner) || isMove(&inner) || isa<arith::NegFOp>(inner);
  info.isOwn = isSum(&inner) || (isProduct(&inner) && allVary) ||
               (hasOneValue && movesOwn);
  return info;
}

/// Whether there is something to take out.
bool BodyExtractor::analyze() {
  if (!op.hasPureTensorSemantics())
    return false;
  for (OpOperand &operand : op->getOpOperands())
    infos[op.getMatchingBlockArgument(&operand)] = analyzeArgument(operand);
  bool hasRoot = false;
  for (Operation &inner : op.getBody()->without_terminator()) {
    ScalarInfo info = analyzeOp(inner);
    hasRoot |= info.isRoot && info.isFunction;
    for (Value result : inner.getResults())
      infos[result] = info;
  }
  return hasRoot;
}

/// Rotated lanes of which the op does not already have the tensor as a result,
/// with tables that are tensors.
bool BodyExtractor::isWorthALook(Value scalar) {
  const ScalarInfo &info = infos[scalar];
  if (!info.isRoot || !info.isFunction || !isReal(scalar.getType()))
    return false;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  if (llvm::none_of(info.loops.set_bits(), [&](unsigned loop) {
        return !ShapedType::isDynamic(ranges[loop]) && ranges[loop] >= 2;
      }))
    return false;
  if (!info.loops.all() ||
      !llvm::is_contained(op.getBody()->getTerminator()->getOperands(), scalar))
    return true;
  // The tables of a result may be computed in the body.
  llvm::DenseSet<Value> factors;
  collectFactors(scalar, factors);
  return !factors.empty();
}

/// The operands of products that the scalar is made of, which the body
/// computes.
void BodyExtractor::collectFactors(Value scalar,
                                   llvm::DenseSet<Value> &factors) {
  SmallVector<Value> stack{scalar};
  llvm::DenseSet<Value> seen;
  while (!stack.empty()) {
    Value value = stack.pop_back_val();
    Operation *inner = value.getDefiningOp();
    if (!inner || inner->getBlock() != op.getBody() ||
        !seen.insert(value).second)
      continue;
    if (isSum(inner) || isMove(inner) || isa<arith::NegFOp>(inner))
      llvm::append_range(stack, inner->getOperands());
    if (!isProduct(inner))
      continue;
    for (Value operand : inner->getOperands()) {
      auto it = infos.find(operand);
      if (it == infos.end() || !it->second.isComputed ||
          !it->second.isFunction || it->second.loops.none())
        continue;
      Type type = operand.getType();
      if (auto complex = dyn_cast<ComplexType>(type))
        type = complex.getElementType();
      if (isReal(type))
        factors.insert(operand);
    }
  }
}

/// The roots that a move hands on.
SmallVector<unsigned> BodyExtractor::findSources(Value scalar,
                                                 ArrayRef<BodyRoot> roots) {
  SmallVector<unsigned> sources;
  SmallVector<Value> stack{scalar};
  while (!stack.empty()) {
    Value value = stack.pop_back_val();
    const BodyRoot *root = llvm::find_if(
        roots, [&](const BodyRoot &root) { return root.scalar == value; });
    if (root != roots.end())
      sources.push_back(root - roots.begin());
    else if (Operation *inner = value.getDefiningOp();
             inner && isMove(inner) && inner->getBlock() == op.getBody())
      llvm::append_range(stack, inner->getOperands());
  }
  return sources;
}

//===----------------------------------------------------------------------===//
// Making tensors
//===----------------------------------------------------------------------===//

/// The ops that compute a scalar from arguments and from scalars that have a
/// tensor, in program order.
SmallVector<Operation *>
BodyExtractor::getSlice(Value scalar, SmallVectorImpl<OpOperand *> &operands,
                        SmallVectorImpl<Value> &taken) {
  llvm::SetVector<Operation *> slice;
  llvm::SetVector<Value> seen;
  seen.insert(scalar);
  for (unsigned i = 0; i < seen.size(); ++i) {
    Value value = seen[i];
    if (i > 0 && tensors.contains(value)) {
      taken.push_back(value);
      continue;
    }
    if (Operation *inner = value.getDefiningOp()) {
      if (inner->getBlock() != op.getBody())
        continue;
      slice.insert(inner);
      seen.insert(inner->operand_begin(), inner->operand_end());
      continue;
    }
    auto argument = cast<BlockArgument>(value);
    if (argument.getOwner() == op.getBody())
      operands.push_back(op.getMatchingOpOperand(argument));
  }
  SmallVector<Operation *> ops = slice.takeVector();
  llvm::sort(ops,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  return ops;
}

/// The order of an operand that runs over the same loops: what the scalar
/// rotates had better not be transposed.
SmallVector<unsigned> BodyExtractor::orderLoops(Value scalar) {
  const ScalarInfo &info = infos[scalar];
  SmallVector<OpOperand *> operands;
  SmallVector<Value> taken;
  getSlice(scalar, operands, taken);
  for (OpOperand *operand : operands) {
    AffineMap map = op.getMatchingIndexingMap(operand);
    SmallVector<unsigned> order;
    for (AffineExpr expr : map.getResults())
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        order.push_back(dim.getPosition());
    if (map.isProjectedPermutation(/*allowZeroInResults=*/true) &&
        order.size() == info.loops.count())
      return order;
  }
  return llvm::to_vector_of<unsigned>(info.loops.set_bits());
}

std::optional<OpFoldResult> BodyExtractor::getLoopSize(unsigned loop) {
  int64_t size = op.getStaticLoopRanges()[loop];
  if (!ShapedType::isDynamic(size))
    return rewriter.getIndexAttr(size);
  for (OpOperand &operand : op->getOpOperands())
    for (auto [i, expr] :
         llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (expr == rewriter.getAffineDimExpr(loop))
        return tensor::getMixedSize(rewriter, op.getLoc(), operand.get(), i);
  return std::nullopt;
}

/// A new op before this one that computes the scalar over its loops.
bool BodyExtractor::extract(Value scalar) {
  SmallVector<unsigned> loops = orderLoops(scalar);
  unsigned rank = loops.size();
  MLIRContext *context = op.getContext();
  Location loc = scalar.getLoc();
  SmallVector<OpFoldResult> sizes;
  for (unsigned loop : loops) {
    std::optional<OpFoldResult> size = getLoopSize(loop);
    if (!size)
      return false;
    sizes.push_back(*size);
  }
  SmallVector<AffineExpr> newDim(op.getNumLoops(),
                                 getAffineConstantExpr(0, context));
  for (auto [i, loop] : llvm::enumerate(loops))
    newDim[loop] = getAffineDimExpr(i, context);

  SmallVector<OpOperand *> operands;
  SmallVector<Value> taken;
  SmallVector<Operation *> slice = getSlice(scalar, operands, taken);
  SmallVector<Value> inputs, scalars;
  SmallVector<AffineMap> maps;
  for (OpOperand *operand : operands) {
    inputs.push_back(operand->get());
    scalars.push_back(op.getMatchingBlockArgument(operand));
    maps.push_back(op.getMatchingIndexingMap(operand).replaceDimsAndSymbols(
        newDim, {}, rank, 0));
  }
  for (Value value : taken) {
    const BodyRoot &root = tensors[value];
    inputs.push_back(root.tensor);
    scalars.push_back(value);
    SmallVector<AffineExpr> exprs;
    for (unsigned loop : root.loops)
      exprs.push_back(newDim[loop]);
    maps.push_back(AffineMap::get(rank, 0, exprs, context));
  }
  maps.push_back(rewriter.getMultiDimIdentityMap(rank));
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, scalar.getType());
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto body = [&](OpBuilder &b, Location loc, ValueRange args) {
    IRMapping mapping;
    for (auto [from, to] : llvm::zip(scalars, args))
      mapping.map(from, to);
    for (Operation *inner : slice) {
      if (auto index = dyn_cast<linalg::IndexOp>(inner))
        mapping.map(index.getResult(),
                    linalg::IndexOp::create(b, loc,
                                            llvm::find(loops, index.getDim()) -
                                                loops.begin())
                        .getResult());
      else
        b.clone(*inner, mapping);
    }
    linalg::YieldOp::create(b, loc, mapping.lookupOrDefault(scalar));
  };
  auto generic = linalg::GenericOp::create(rewriter, loc, init.getType(),
                                           inputs, init, maps, iterators, body);
  created.push_back(generic);
  tensors[scalar] = {op, scalar, generic.getResult(0), loops, {}};
  return true;
}

SmallVector<BodyRoot> BodyExtractor::run() {
  if (!analyze())
    return {};
  llvm::DenseSet<Value> wanted, factors;
  for (Operation &inner : op.getBody()->without_terminator())
    for (Value result : inner.getResults())
      if (isWorthALook(result)) {
        wanted.insert(result);
        collectFactors(result, factors);
      }
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  SmallVector<BodyRoot> roots;
  for (Operation &inner : op.getBody()->without_terminator())
    for (Value result : inner.getResults())
      if ((wanted.contains(result) || factors.contains(result)) &&
          extract(result) && wanted.contains(result)) {
        BodyRoot root = tensors[result];
        root.sources = findSources(result, roots);
        roots.push_back(std::move(root));
      }
  return roots;
}

/// Reads the factors of the products that the op adds up from tensors.
linalg::GenericOp BodyExtractor::splitReduction() {
  if (op->getNumResults() != 1 || !op.hasPureTensorSemantics())
    return nullptr;
  int64_t numPoints = 1;
  for (auto [size, iterator] :
       llvm::zip_equal(op.getStaticLoopRanges(), op.getIteratorTypesArray())) {
    if (iterator == utils::IteratorType::parallel)
      continue;
    if (ShapedType::isDynamic(size) || (numPoints *= size) > maxReducedPoints)
      return nullptr;
  }
  analyze();
  llvm::DenseSet<Value> factors;
  collectFactors(op.getBody()->getTerminator()->getOperand(0), factors);
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  for (Operation &inner : op.getBody()->without_terminator())
    for (Value result : inner.getResults())
      if (factors.contains(result) && infos[result].isOwn)
        extract(result);
  if (tensors.empty())
    return nullptr;
  rewriter.setInsertionPointAfter(op);
  IRMapping mapping;
  auto clone = cast<linalg::GenericOp>(rewriter.clone(*op, mapping));
  for (auto &[scalar, root] : tensors) {
    BodyRoot read = root;
    read.op = clone;
    read.scalar = mapping.lookup(scalar);
    readBodyRoot(rewriter, read);
  }
  cleanBody(rewriter, clone);
  created.push_back(clone);
  return clone;
}

linalg::GenericOp
rope::splitReductionBody(RewriterBase &rewriter, linalg::GenericOp op,
                         SmallVectorImpl<Operation *> &created) {
  return BodyExtractor(rewriter, op, created).splitReduction();
}

SmallVector<BodyRoot>
rope::extractBodyRoots(RewriterBase &rewriter, linalg::GenericOp op,
                       SmallVectorImpl<Operation *> &created) {
  return BodyExtractor(rewriter, op, created).run();
}

//===----------------------------------------------------------------------===//
// Reading tensors
//===----------------------------------------------------------------------===//

void rope::readBodyRoot(RewriterBase &rewriter, const BodyRoot &root) {
  linalg::GenericOp op = root.op;
  unsigned position = op.getNumDpsInputs();
  SmallVector<AffineExpr> exprs;
  for (unsigned loop : root.loops)
    exprs.push_back(rewriter.getAffineDimExpr(loop));
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.insert(
      maps.begin() + position,
      AffineMap::get(op.getNumLoops(), 0, exprs, rewriter.getContext()));
  rewriter.modifyOpInPlace(op, [&] {
    op.getInputsMutable().append(root.tensor);
    op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
    BlockArgument argument = op.getBody()->insertArgument(
        position, root.scalar.getType(), root.scalar.getLoc());
    rewriter.replaceAllUsesWith(root.scalar, argument);
  });
}

void rope::cleanBody(RewriterBase &rewriter, linalg::GenericOp op) {
  Block *body = op.getBody();
  for (Operation &inner : llvm::make_early_inc_range(llvm::reverse(*body)))
    if (isOpTriviallyDead(&inner))
      rewriter.eraseOp(&inner);
  for (unsigned i = op.getNumDpsInputs(); i-- > 0;) {
    OpOperand *input = op.getDpsInputOperand(i);
    if (!body->getArgument(i).use_empty() ||
        !op.canOpOperandsBeDropped({input}))
      continue;
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    maps.erase(maps.begin() + i);
    rewriter.modifyOpInPlace(op, [&] {
      op.getInputsMutable().erase(i);
      op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
      body->eraseArgument(i);
    });
  }
}
