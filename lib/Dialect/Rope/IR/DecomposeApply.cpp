//===- DecomposeApply.cpp - rope.apply as structured ops --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The meaning of rope.apply in upstream ops, part of what the project trusts:
// per affine run of pairs, one linalg.generic over two affine views of x that
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
  if (!op.getPerLane()) {
    columns.emplace_back(llvm::to_vector(llvm::seq<int64_t>(0, numPairs)));
    return columns;
  }
  // The slot of a lane is its place among the live lanes.
  SmallVector<int64_t> slots(layout.getHeadDim());
  for (auto [slot, lane] : llvm::enumerate(layout.getLiveLanes()))
    slots[lane] = slot;
  for (int64_t component : {0, 1}) {
    SmallVector<int64_t> &column = columns.emplace_back();
    for (int64_t lane : columns[component])
      column.push_back(slots[lane]);
  }
  return columns;
}

/// Emits the rotation of one pair. `args`: u, v, then cos and sin of the pair,
/// or of u and of v; then the two elements that are overwritten.
static void buildRotation(ApplyOp op, OpBuilder &b, Location loc,
                          ValueRange args) {
  Type compute = op.getArithmeticType();
  SmallVector<Value> in;
  for (Value arg : args.drop_back(2))
    in.push_back(castFloat(b, loc, arg, compute));
  Value u = in[0], v = in[1], cosU = in[2], sinU = in[3];
  Value cosV = op.getPerLane() ? in[4] : cosU;
  Value sinV = op.getPerLane() ? in[5] : sinU;

  // The op promises one rounding per result at most: fma is allowed.
  arith::FastMathFlags fma = arith::FastMathFlags::contract;
  Value uc = arith::MulFOp::create(b, loc, u, cosU, fma);
  Value vs = arith::MulFOp::create(b, loc, v, sinU, fma);
  Value vc = arith::MulFOp::create(b, loc, v, cosV, fma);
  Value us = arith::MulFOp::create(b, loc, u, sinV, fma);
  Value first, second;
  if (op.getConjugate()) {
    first = arith::AddFOp::create(b, loc, uc, vs, fma);
    second = arith::SubFOp::create(b, loc, vc, us, fma);
  } else {
    first = arith::SubFOp::create(b, loc, uc, vs, fma);
    second = arith::AddFOp::create(b, loc, vc, us, fma);
  }
  Type element = op.getXType().getElementType();
  linalg::YieldOp::create(b, loc,
                          ValueRange{castFloat(b, loc, first, element),
                                     castFloat(b, loc, second, element)});
}

FailureOr<SmallVector<Value>> ApplyOp::decomposeOperation(OpBuilder &b) {
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(*this);
  Location loc = getLoc();
  int64_t dim = getDim(), rank = getRank();
  Value x = getX(), dest = getInit();
  SmallVector<OpFoldResult> sizes = getCommonSizes(b, loc, x, dest);
  SmallVector<OpFoldResult> tableSizes =
      rope::detail::getMixedSizes(b, loc, getCos());

  AffineMap identity = b.getMultiDimIdentityMap(rank);
  SmallVector<AffineMap> maps(2, identity);
  maps.append(getPerLane() ? 4 : 2, getTableMap());
  maps.append(2, identity);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);

  for (ArrayRef<Progression> run :
       splitIntoProgressions(getPairColumns(*this))) {
    SmallVector<Value> ins, outs;
    for (Progression lanes : run.take_front(2))
      ins.push_back(LaneView(b, dim, lanes, sizes).read(b, loc, x));
    for (Progression slots : run.drop_front(4)) {
      LaneView view(b, getTablePairDim(), slots, tableSizes);
      ins.push_back(view.read(b, loc, getCos()));
      ins.push_back(view.read(b, loc, getSin()));
    }
    LaneView first(b, dim, run[2], sizes), second(b, dim, run[3], sizes);
    outs.push_back(first.read(b, loc, dest));
    outs.push_back(second.read(b, loc, dest));

    TypeRange results =
        isa<MemRefType>(dest.getType()) ? TypeRange() : TypeRange(outs);
    // One op for both components: in place, each pair is read before it is
    // written.
    auto rotation = linalg::GenericOp::create(
        b, loc, results, ins, outs, maps, iterators,
        [&](OpBuilder &nested, Location nestedLoc, ValueRange args) {
          buildRotation(*this, nested, nestedLoc, args);
        });
    if (results.empty())
      continue;
    dest = first.write(b, loc, rotation.getResult(0), dest);
    dest = second.write(b, loc, rotation.getResult(1), dest);
  }

  // In place, the lanes that do not turn are where they belong.
  if (x != getInit() || !canRunInPlace())
    dest = copyLanes(b, loc, x, dest, dim, getLayout().getPassThroughLanes(),
                     getWrittenLayout().getPassThroughLanes(), sizes);
  if (getResults().empty())
    return SmallVector<Value>();
  return SmallVector<Value>{dest};
}
