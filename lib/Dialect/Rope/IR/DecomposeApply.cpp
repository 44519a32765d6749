//===- DecomposeApply.cpp - rope.apply as structured ops --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The meaning of rope.apply in upstream ops, part of what the project trusts:
// per affine run of pairs, linalg.generic over two affine views of x that
// writes two affine views of the result; the other lanes are copied.
//===----------------------------------------------------------------------===//

#include "LaneViews.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::detail;

/// The columns of the lane map, one row per live pair: lanes read, lanes
/// written, table slots.
static SmallVector<SmallVector<int64_t>> getPairColumns(ApplyOp op) {
  RopeLayoutAttrInterface layout = op.getLayout();
  RopeLayoutAttrInterface written = op.getWrittenLayout();
  SmallVector<SmallVector<int64_t>> columns;
  int64_t numPairs = layout.getNumLivePairs();
  for (RopeLayoutAttrInterface side : {layout, written})
    for (int64_t component : {0, 1}) {
      SmallVector<int64_t> &column = columns.emplace_back();
      for (int64_t pair = 0; pair < numPairs; ++pair)
        column.push_back(side.getLane(pair, component));
    }
  columns.push_back(op.getTableEntries(0));
  if (op.getPerLane())
    columns.push_back(op.getTableEntries(1));
  return columns;
}

/// Emits the given components of the rotation of one pair. `args`: u, v, then
/// cos and sin of the pair, or of u and of v; then what is overwritten.
static void buildRotation(ApplyOp op, OpBuilder &b, Location loc,
                          ValueRange args, ArrayRef<int64_t> components) {
  Type compute = op.getArithmeticType();
  SmallVector<Value> in;
  for (Value arg : args.drop_back(components.size()))
    in.push_back(castFloat(b, loc, arg, compute));

  SmallVector<Value> results;
  for (int64_t component : components) {
    // The component's own element times cos, its partner's times sin.
    int64_t table = op.getPerLane() ? 2 + 2 * component : 2;
    // One rounding to the result is promised, no more: fma is allowed.
    arith::FastMathFlags fma = arith::FastMathFlags::contract;
    Value own = arith::MulFOp::create(b, loc, in[component], in[table], fma);
    Value other =
        arith::MulFOp::create(b, loc, in[1 - component], in[table + 1], fma);
    bool subtracts = (component == 0) != op.getConjugate();
    Value sum;
    if (subtracts)
      sum = arith::SubFOp::create(b, loc, own, other, fma);
    else
      sum = arith::AddFOp::create(b, loc, own, other, fma);
    results.push_back(castFloat(b, loc, sum, op.getXType().getElementType()));
  }
  linalg::YieldOp::create(b, loc, results);
}

FailureOr<SmallVector<Value>> ApplyOp::decomposeOperation(OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(*this);
  Location loc = getLoc();
  int64_t dim = getDim(), rank = getRank();
  Value x = getX(), dest = getInit();
  bool onMemRefs = isa<MemRefType>(dest.getType());
  // Upstream takes no slice of what has no elements.
  if (llvm::is_contained(getXType().getShape(), 0))
    return onMemRefs ? SmallVector<Value>() : SmallVector<Value>{dest};
  SmallVector<OpFoldResult> sizes = getCommonSizes(b, loc, x, dest);
  SmallVector<OpFoldResult> tableSizes =
      rope::detail::getMixedSizes(b, loc, getCos());

  AffineMap identity = b.getMultiDimIdentityMap(rank);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);

  for (ArrayRef<Progression> run :
       splitIntoProgressions(getPairColumns(*this))) {
    SmallVector<Value> ins;
    for (Progression lanes : run.take_front(2))
      ins.push_back(LaneView(b, dim, lanes, sizes).read(b, loc, x));
    for (Progression slots : run.drop_front(4)) {
      LaneView view(b, getTablePairDim(), slots, tableSizes);
      ins.push_back(view.read(b, loc, getCos()));
      ins.push_back(view.read(b, loc, getSin()));
    }
    LaneView targets[] = {LaneView(b, dim, run[2], sizes),
                          LaneView(b, dim, run[3], sizes)};

    auto rotate = [&](ArrayRef<int64_t> components) {
      SmallVector<Value> outs;
      for (int64_t component : components)
        outs.push_back(targets[component].read(b, loc, dest));
      SmallVector<AffineMap> maps(2, identity);
      maps.append(ins.size() - 2, getTableMap());
      maps.append(outs.size(), identity);
      auto generic = linalg::GenericOp::create(
          b, loc, onMemRefs ? TypeRange() : TypeRange(outs), ins, outs, maps,
          iterators, [&](OpBuilder &nested, Location loc, ValueRange args) {
            buildRotation(*this, nested, loc, args, components);
          });
      for (auto [component, result] :
           llvm::zip(components, generic.getResults()))
        dest = targets[component].write(b, loc, result, dest);
    };
    if (onMemRefs) {
      // x may be overwritten: each pair is read before it is written.
      rotate({0, 1});
    } else {
      // Upstream bufferization does not see that two slices of one tensor are
      // disjoint, and would copy one of them.
      rotate({0});
      rotate({1});
    }
  }

  // In place, the lanes that do not turn are where they belong.
  if (x != getInit() || !canRunInPlace())
    dest = copyLanes(b, loc, x, dest, dim, getLayout().getPassThroughLanes(),
                     getWrittenLayout().getPassThroughLanes(), sizes);
  if (onMemRefs)
    return SmallVector<Value>();
  return SmallVector<Value>{dest};
}
