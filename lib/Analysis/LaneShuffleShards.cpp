//===- LaneShuffleShards.cpp - Permutations and shardings -------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A tensor that is spread over devices keeps its sharding: what a permutation
// moves has to stay on its device.
//===----------------------------------------------------------------------===//

#include "LaneShuffleDetail.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"

using namespace mlir;
using namespace mlir::rope;

/// Into how many equal shards a dimension is cut; nothing if that is not known.
static std::optional<int64_t>
getNumShards(shard::ShardOp op, const shard::Sharding &sharding, int64_t dim) {
  ArrayRef<shard::GridAxesAttr> axes = sharding.getSplitAxes();
  if (dim >= static_cast<int64_t>(axes.size()) || axes[dim].empty())
    return 1;
  SymbolTableCollection symbols;
  shard::GridOp grid =
      shard::getGridOrNull(op, sharding.getGridAttr(), symbols);
  if (!grid || !sharding.getStaticShardedDimsOffsets().empty() ||
      !sharding.getStaticHaloSizes().empty())
    return std::nullopt;
  int64_t count = 1;
  for (int64_t axis : axes[dim].asArrayRef()) {
    if (axis < 0 || axis >= static_cast<int64_t>(grid.getShape().size()))
      return std::nullopt;
    int64_t size = grid.getShape()[axis];
    if (ShapedType::isDynamic(size) || size <= 0)
      return std::nullopt;
    count *= size;
  }
  return count;
}

LogicalResult rope::detail::relateShard(shard::ShardOp op,
                                        ShuffleAccess &access,
                                        std::string &reason) {
  FailureOr<LaneShuffle> shuffle =
      LaneShuffle::merge(access.getOperand(op.getSrcMutable()),
                         access.getResult(cast<OpResult>(op.getResult())));
  if (failed(shuffle))
    return fail(reason, "two layouts meet in it");
  RankedTensorType type = cast<RankedTensorType>(op.getType());
  ArrayRef<int64_t> dims = shuffle->getDims();
  SmallVector<int64_t> sizes, perShard;
  bool isCut = false;
  // What defines the sharding may be a block argument.
  shard::ShardingOp made = op.getSharding().getDefiningOp<shard::ShardingOp>();
  for (int64_t dim : dims) {
    std::optional<int64_t> count =
        made ? getNumShards(op, shard::Sharding(op.getSharding()), dim)
             : std::nullopt;
    int64_t size = type.getDimSize(dim);
    sizes.push_back(size);
    if (!count ||
        (*count > 1 && (ShapedType::isDynamic(size) || size % *count != 0)))
      return fail(reason, "its shards along the lanes are not known to be "
                          "equal");
    isCut |= *count > 1;
    perShard.push_back(size / *count);
  }
  if (isCut) {
    SmallVector<int64_t> lanes = shuffle->isSingleDim()
                                     ? shuffle->expand(sizes.front())
                                     : shuffle->expand(dims, sizes);
    if (lanes.empty())
      return fail(reason, "it has too many lanes");
    for (auto [target, source] : llvm::enumerate(lanes)) {
      int64_t to = target, from = source;
      for (int64_t i = dims.size() - 1; i >= 0; --i) {
        if (to % sizes[i] / perShard[i] != from % sizes[i] / perShard[i])
          return fail(reason, "lanes would move from one shard to another");
        to /= sizes[i];
        from /= sizes[i];
      }
    }
  }
  if (failed(access.setOperand(op.getSrcMutable(), *shuffle)))
    return failure();
  return access.setResult(cast<OpResult>(op.getResult()), *shuffle);
}
