//===- LaneReductions.cpp - Which reductions have lanes ---------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Short reductions are sums. Long ones stay opaque, unless a constant leaves
// few of their terms: matrices that permute lanes, change signs, or pair lanes.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

/// Entries of a constant that are looked at before all are.
static constexpr int64_t kSamples = 64;

/// Ops that are looked at for zeros in what a matrix is made of.
static constexpr unsigned kMaxZeroOps = 32;

/// Ops that a matrix is made of which are looked at for its constants.
static constexpr unsigned kMaxConstantOps = 256;

/// Whether the result says nothing of what the operands hold.
static bool isSizeOnly(Operation *op) {
  return isa<tensor::DimOp, tensor::EmptyOp>(op);
}

/// Calls `fn` for what the op reads, in its bodies too, until it returns false.
static void forEachRead(Operation *op, llvm::function_ref<bool(Value)> fn) {
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (!op->isAncestor(operand.getParentBlock()->getParentOp()) &&
          !fn(operand))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
}

bool LaneContext::Impl::isMadeOfConstants(Value value) {
  auto known = madeOfConstants.find(value);
  if (known != madeOfConstants.end())
    return known->second;
  // Each value is asked once: matrices may be written entry by entry, so that
  // hundreds of ops lie between a constant and its use.
  SmallVector<Value> stack{value};
  while (!stack.empty()) {
    Value current = stack.back();
    Operation *op = current.getDefiningOp();
    // False until it is known, for values that are made of themselves.
    madeOfConstants.try_emplace(current, false);
    bool isMade = op && isMemoryEffectFree(op);
    Value unknown;
    if (isMade && !isSizeOnly(op) && !matchPattern(current, m_Constant()))
      forEachRead(op, [&](Value operand) {
        auto it = madeOfConstants.find(operand);
        if (it == madeOfConstants.end())
          unknown = operand;
        else
          isMade = it->second;
        return isMade && !unknown;
      });
    if (isMade && unknown) {
      stack.push_back(unknown);
      continue;
    }
    madeOfConstants[current] = isMade;
    stack.pop_back();
  }
  return madeOfConstants.lookup(value);
}

/// The constants that a value is made of; false if they are too many to list.
static bool collectConstants(Value value,
                             SmallVectorImpl<Attribute> &constants) {
  llvm::SetVector<Value> worklist;
  worklist.insert(value);
  for (unsigned i = 0; i < worklist.size(); ++i) {
    if (i == kMaxConstantOps)
      return false;
    Attribute attr;
    Operation *op = worklist[i].getDefiningOp();
    if (matchPattern(worklist[i], m_Constant(&attr)))
      constants.push_back(attr);
    else if (!isSizeOnly(op))
      forEachRead(
          op, [&](Value operand) { return worklist.insert(operand), true; });
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Zeros beside what is computed
//===----------------------------------------------------------------------===//

static bool isZeroConstant(Value value) {
  // Constants have no operands: most values are told by that.
  Operation *op = value.getDefiningOp();
  return op && op->getNumOperands() == 0 &&
         matchPattern(value, m_AnyZeroFloat());
}

/// Whether the scalar of a body is a choice between zero and something else
/// that no data decides: a diagonal that is written into zeros.
static bool choosesZero(arith::SelectOp select, linalg::LinalgOp op,
                        LaneContext::Impl &impl) {
  Block *body = op.getBlock();
  auto getTensor = [&](Value scalar) {
    auto argument = dyn_cast<BlockArgument>(scalar);
    return argument && argument.getOwner() == body &&
                   argument.getArgNumber() < op.getNumDpsInputs()
               ? op->getOperand(argument.getArgNumber())
               : Value();
  };
  if (llvm::none_of(
          ArrayRef<Value>{select.getTrueValue(), select.getFalseValue()},
          [&](Value scalar) {
            Value tensor = getTensor(scalar);
            return isZeroConstant(tensor ? tensor : scalar);
          }))
    return false;
  llvm::SetVector<Value> worklist;
  worklist.insert(select.getCondition());
  for (unsigned i = 0; i < worklist.size(); ++i) {
    if (Value tensor = getTensor(worklist[i])) {
      if (!impl.isMadeOfConstants(tensor))
        return false;
      continue;
    }
    Operation *def = worklist[i].getDefiningOp();
    if (!def ||
        (def->getBlock() == body ? def->getNumRegions() != 0
                                 : !impl.isMadeOfConstants(worklist[i])))
      return false;
    if (def->getBlock() == body)
      worklist.insert(def->operand_begin(), def->operand_end());
  }
  return true;
}

/// The ops nearest to the value come first, and the first zero ends the search.
static bool findZeros(Value value, LaneContext::Impl &impl) {
  llvm::SetVector<Value> worklist;
  worklist.insert(value);
  for (unsigned i = 0; i < std::min<unsigned>(worklist.size(), kMaxZeroOps);
       ++i) {
    Operation *op = worklist[i].getDefiningOp();
    if (!op)
      continue;
    if (isZeroConstant(worklist[i]))
      return true;
    if (isa<tensor::ConcatOp, tensor::ExtractSliceOp, tensor::ExpandShapeOp,
            tensor::CollapseShapeOp, tensor::CastOp, arith::NegFOp,
            arith::TruncFOp, arith::ExtFOp>(op)) {
      worklist.insert(op->operand_begin(), op->operand_end());
      continue;
    }
    if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
      worklist.insert(insert.getSource());
      worklist.insert(insert.getDest());
      continue;
    }
    if (auto fill = dyn_cast<linalg::FillOp>(op)) {
      if (isZeroConstant(fill.value()))
        return true;
      continue;
    }
    // What moves or scales elements keeps zeros.
    auto structured =
        op->getNumRegions() == 1 ? dyn_cast<linalg::LinalgOp>(op) : nullptr;
    if (!structured)
      continue;
    bool moves = true;
    for (Operation &inner : *structured.getBlock()) {
      auto select = dyn_cast<arith::SelectOp>(inner);
      if (select && structured.getNumReductionLoops() == 0 &&
          choosesZero(select, structured, impl))
        return true;
      moves &=
          isa<linalg::YieldOp, arith::NegFOp, arith::TruncFOp, arith::ExtFOp>(
              inner);
    }
    // Results of tensors are as many as inits.
    if (moves && structured.getNumReductionLoops() == 0)
      for (Value input : op->getOperands().drop_back(op->getNumResults()))
        worklist.insert(input);
  }
  return false;
}

bool LaneContext::hasKnownZeros(Value value) {
  auto it = impl->knownZeros.find(value);
  if (it != impl->knownZeros.end())
    return it->second;
  bool found = findZeros(value, *impl);
  return impl->knownZeros[value] = found;
}

/// Whether a contraction has a square matrix of known zeros for one operand:
/// as many lanes come out as go in. Most operands are told by their shapes.
static bool hasSparseMatrix(linalg::LinalgOp op, LaneContext &context) {
  // Few operands have zeros, and most are told by one look.
  SmallVector<OpOperand *> inputs = op.getDpsInputOperands();
  if (llvm::none_of(inputs,
                    [&](OpOperand *input) {
                      return context.hasKnownZeros(input->get());
                    }) ||
      !linalg::isaContractionOpInterface(op))
    return false;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  for (OpOperand *input : inputs) {
    int64_t reduced = 0;
    SmallVector<int64_t> kept;
    for (AffineExpr expr : maps[input->getOperandNumber()].getResults()) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop)
        continue;
      int64_t range = ranges[loop.getPosition()];
      if (!maps.back().isFunctionOfDim(loop.getPosition()))
        reduced = range;
      else
        kept.push_back(range);
    }
    if (reduced > 0 && llvm::is_contained(kept, reduced) &&
        context.hasKnownZeros(input->get()))
      return true;
  }
  return false;
}

/// Whether a matrix of these numbers leaves more than a few of `points` terms.
static bool isDense(const ConstantNumbers &numbers, int64_t points) {
  int64_t count = numbers.getType().getNumElements();
  if (numbers.isSplat() || count < points)
    return false;
  auto countNonZeros = [&](int64_t step, int64_t limit) {
    int64_t found = 0;
    for (int64_t i = 0; i < count && found <= limit; i += step)
      found += numbers.getBits(i, 0) != 0;
    return found;
  };
  int64_t step = count / kSamples;
  if (step > kSamples && countNonZeros(step | 1, kSamples / 2) > kSamples / 2)
    return true;
  int64_t limit = kMaxSparseTerms * (count / points);
  return countNonZeros(1, limit) > limit;
}

bool LaneContext::mayExpandReduction(Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || structured.getNumReductionLoops() == 0)
    return true;
  auto it = impl->mayExpandReduction.find(op);
  if (it != impl->mayExpandReduction.end())
    return it->second;
  bool &may = impl->mayExpandReduction[op] = false;
  int64_t points = 1;
  for (auto [size, kind] : llvm::zip_equal(structured.getStaticLoopRanges(),
                                           structured.getIteratorTypesArray()))
    if (kind == utils::IteratorType::reduction) {
      if (ShapedType::isDynamic(size) || size > kMaxSparsePoints)
        return false;
      points *= size;
      if (points > kMaxSparsePoints)
        return false;
    }
  if (points <= kMaxReductionPoints)
    return may = points > 0;
  for (OpOperand *input : structured.getDpsInputOperands()) {
    if (!impl->isMadeOfConstants(input->get()))
      continue;
    // Of several constants (masks, rows) nothing can be said beforehand.
    SmallVector<Attribute> constants;
    if (!collectConstants(input->get(), constants))
      return impl->mayExpandReduction[op] = true;
    const std::optional<ConstantNumbers> *only = nullptr;
    unsigned matrices = 0;
    for (Attribute attr : constants)
      if (const std::optional<ConstantNumbers> &numbers =
              impl->getNumbers(attr);
          numbers && !numbers->isInteger()) {
        only = &numbers;
        ++matrices;
      }
    if (matrices != 1 || !isDense(**only, points))
      return impl->mayExpandReduction[op] = true;
  }
  bool isSparse = hasSparseMatrix(structured, *this);
  return impl->mayExpandReduction[op] = isSparse;
}
