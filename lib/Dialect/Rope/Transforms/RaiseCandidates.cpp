//===- RaiseCandidates.cpp - What may be a rotation -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Sums of products, and what only moves or scales their elements: a rotation
// may be complete only after it.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaiseCandidates.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "rope/Dialect/Rope/Transforms/RaisePermute.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::rope;

bool rope::canBeRotated(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && !type.getEncoding() &&
         isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
             type.getElementType());
}

/// Whether the predicate holds of an op in the regions of `op`.
static bool anyInBody(Operation *op,
                      llvm::function_ref<bool(Operation *)> predicate) {
  for (Region &region : op->getRegions())
    for (Block &block : region)
      for (Operation &inner : block)
        if (predicate(&inner) ||
            (inner.getNumRegions() != 0 && anyInBody(&inner, predicate)))
          return true;
  return false;
}

/// Whether the op computes sums, so that a lane of its result may be the sum of
/// two products.
static bool makesSums(Operation *op) {
  if (isa<arith::AddFOp, arith::SubFOp, math::FmaOp>(op))
    return true;
  if (!getStructuredBody(op) && !isa<tensor::GenerateOp>(op))
    return false;
  return anyInBody(op, [](Operation *inner) {
    return isa<arith::AddFOp, arith::SubFOp, math::FmaOp, complex::MulOp,
               complex::AddOp, complex::SubOp>(inner);
  });
}

/// Whether the op only moves elements, so that a rotation may be complete only
/// after it: a concat of two halves, the view of complex numbers as floats.
static bool movesElements(Operation *op) {
  if (isa<tensor::ConcatOp, tensor::InsertSliceOp, tensor::ExtractSliceOp,
          tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
          tensor::CastOp>(op))
    return true;
  if (!getStructuredBody(op))
    return false;
  return !anyInBody(op, [](Operation *inner) {
    // Casts change no value; anything else that makes floats does.
    return isa_and_present<arith::ArithDialect, math::MathDialect>(
               inner->getDialect()) &&
           llvm::any_of(inner->getResultTypes(), llvm::IsaPred<FloatType>) &&
           !isa<arith::SelectOp, arith::TruncFOp, arith::ExtFOp,
                arith::ConstantOp>(inner);
  });
}

/// Whether the op only multiplies or negates, lane by lane. What it makes of
/// two halves may be put together after it.
static bool scalesElements(Operation *op) {
  auto scales = [](Operation *inner) {
    return isa<arith::MulFOp, arith::NegFOp, arith::DivFOp>(inner);
  };
  if (scales(op))
    return true;
  if (!getStructuredBody(op) || isReduction(op))
    return false;
  bool hasScale = false;
  bool hasOther = anyInBody(op, [&](Operation *inner) {
    hasScale |= scales(inner);
    return !scales(inner) && !isa<arith::TruncFOp, arith::ExtFOp,
                                  arith::ConstantOp, linalg::YieldOp>(inner);
  });
  return hasScale && !hasOther;
}

/// Products of more candidates than this are not followed: powers would be
/// listed once for each way to them.
static constexpr unsigned maxScaledSources = 16;

/// Whether nothing reads the elements. After fusion a value may be left for its
/// size alone, and its rotation is needed elsewhere.
static bool isOnlyMeasured(Value value) {
  return !value.use_empty() &&
         llvm::all_of(value.getUsers(), llvm::IsaPred<tensor::DimOp>);
}

std::vector<Candidate>
rope::collectCandidates(Operation *root, LaneMixing &mixing, LaneBudget &budget,
                        SmallVectorImpl<Operation *> &created,
                        SmallVectorImpl<ReplacedOp> &replaced,
                        SmallVectorImpl<Operation *> &shuffles) {
  std::vector<Candidate> candidates;
  llvm::DenseMap<Value, unsigned> number;
  llvm::DenseMap<Value, SmallVector<unsigned, 0>> scaled;
  IRRewriter rewriter(root->getContext());
  SmallVector<Operation *, 0> ops;
  walkTensorOps(root, [&](Operation *op) {
    ops.push_back(op);
    mixing.visit(op);
    if (mayEndShuffle(op))
      shuffles.push_back(op);
  });
  budget.addOps(ops.size());
  if (!mixing.foundAny())
    return candidates;
  for (Operation *op : ops) {
    if (!llvm::any_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>))
      continue;
    // What mixes no lanes is no rotation; near misses of two operands add
    // products all the same.
    auto mixes = [&] {
      return mixing.mayMixInBody(op) ||
             llvm::any_of(op->getResults(),
                          [&](Value v) { return mixing.mayMix(v); });
    };
    SmallVector<unsigned> sources;
    llvm::SetVector<unsigned> scaledSources;
    auto addScaled = [&](Value value) {
      if (auto it = scaled.find(value);
          it != scaled.end() && scaledSources.size() < maxScaledSources)
        scaledSources.insert(it->second.begin(), it->second.end());
    };
    if (!candidates.empty() && scalesElements(op)) {
      // No candidate: it is a rotation only where what it scales is one.
      for (Value operand : op->getOperands()) {
        if (auto it = number.find(operand); it != number.end())
          scaledSources.insert(it->second);
        addScaled(operand);
      }
      if (!scaledSources.empty())
        scaled[op->getResult(0)] = scaledSources.takeVector();
      continue;
    }
    if (!candidates.empty() && movesElements(op)) {
      llvm::SetVector<Value> used(op->operand_begin(), op->operand_end());
      op->walk([&](Operation *inner) {
        used.insert(inner->operand_begin(), inner->operand_end());
      });
      for (Value value : used) {
        if (auto it = number.find(value); it != number.end())
          sources.push_back(it->second);
        addScaled(value);
      }
    }
    if (sources.empty() && scaledSources.empty() &&
        !(makesSums(op) && (mixes() || addsProducts(op))))
      continue;
    if (auto generic = dyn_cast<linalg::GenericOp>(op);
        generic && mixing.mayMixInBody(op)) {
      unsigned first = candidates.size();
      for (BodyRoot &body : extractBodyRoots(rewriter, generic, created)) {
        SmallVector<unsigned> moved;
        for (unsigned source : body.sources)
          moved.push_back(first + source);
        sources.push_back(candidates.size());
        candidates.emplace_back(body.tensor, std::move(moved));
        candidates.back().body = std::move(body);
      }
    }
    if (auto generic = dyn_cast<linalg::GenericOp>(op);
        generic && isReduction(generic) && mixing.mayMix(op->getResult(0)))
      if (linalg::GenericOp split =
              splitReductionBody(rewriter, generic, created)) {
        rewriter.replaceAllUsesWith(op->getResults(), split->getResults());
        replaced.push_back({op, split});
        op = split;
      }
    for (Value result : op->getResults()) {
      if (!isa<RankedTensorType>(result.getType()) || isOnlyMeasured(result))
        continue;
      number[result] = candidates.size();
      candidates.emplace_back(result, sources);
      llvm::append_range(candidates.back().scaledSources, scaledSources);
    }
  }
  return candidates;
}

LanePlaces rope::getLanePlaces(const Rotation &rotation) {
  const OperandSource &source = rotation.operands.back();
  auto type = cast<RankedTensorType>(source.value.getType());
  SmallVector<int64_t> moving;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (llvm::any_of(source.lanes, [&](const ElementIndex &lane) {
          return lane[dim].offset != source.lanes.front()[dim].offset;
        }))
      moving.push_back(dim);
  if (moving.size() > 2)
    return LanePlaces::Apart;
  for (int64_t dim = moving.front() + 1; dim < moving.back(); ++dim)
    if (type.getDimSize(dim) != 1)
      return LanePlaces::Apart;
  return moving.size() == 1 ? LanePlaces::OneDim : LanePlaces::SideBySide;
}

bool rope::mergesHeads(const Candidate &candidate,
                       ArrayRef<Candidate> candidates) {
  auto collapse = candidate.value.getDefiningOp<tensor::CollapseShapeOp>();
  if (!collapse || candidate.sources.size() != 1)
    return false;
  int64_t axis = candidates[candidate.sources.front()].provedAxis;
  for (const ReassociationIndices &group : collapse.getReassociationIndices())
    if (llvm::is_contained(group, axis))
      return llvm::any_of(group, [&](int64_t dim) {
        return dim != axis && collapse.getSrcType().getDimSize(dim) != 1;
      });
  return false;
}

void rope::keepOneReason(MutableArrayRef<Candidate> candidates) {
  NearMiss &miss = candidates.back().miss;
  MutableArrayRef<Candidate> bodies = candidates.drop_back();
  if (!miss)
    return;
  bool isAddedLater = miss.code == "extra-term" &&
                      llvm::any_of(bodies, [](const Candidate &body) {
                        return body.miss && body.miss.code != "extra-term";
                      });
  if (isAddedLater)
    miss = {};
  else
    for (Candidate &body : bodies)
      body.miss = {};
}
