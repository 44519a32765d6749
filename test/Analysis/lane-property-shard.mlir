// What the engine says of annotations, and what upstream's partition for one
// device leaves of them: the same elements.

// RUN: rope-opt %s --pass-pipeline="builtin.module(func.func(shard-partition))" | sed '/shard.grid/d' > %t.stock
// RUN: FileCheck %s < %t.stock
// CHECK: arith.negf
// CHECK-NOT: shard.
// RUN: rope-run %t.stock --input=2x3x4xf32=1,-2,3,-4,5,-6,7,-8,9,-10,11,-12,13,-14,15,-16,17,-18,19,-20,21,-22,23,-24 --input=5xf32=1,-2,3,-4,5 --output=@%t.0.npy --output=@%t.1.npy
// RUN: rope-opt %s --test-lane-materialize=symbolic=false --canonicalize -o %t.lanes
// RUN: FileCheck %s --check-prefix=LANES < %t.lanes
// RUN: rope-opt %s --test-lane-materialize=symbolic=true --canonicalize -o %t.symbolic
// RUN: FileCheck %s --check-prefix=LANES < %t.symbolic
// LANES: shard.grid
// LANES-NOT: = shard.shard
// RUN: sed '/shard.grid/d' %t.lanes > %t.lanes.one
// RUN: rope-run %t.lanes.one --input=2x3x4xf32=1,-2,3,-4,5,-6,7,-8,9,-10,11,-12,13,-14,15,-16,17,-18,19,-20,21,-22,23,-24 --input=5xf32=1,-2,3,-4,5 --expected-output=@%t.0.npy --expected-output=@%t.1.npy
// RUN: sed '/shard.grid/d' %t.symbolic > %t.symbolic.one
// RUN: rope-run %t.symbolic.one --input=2x3x4xf32=1,-2,3,-4,5,-6,7,-8,9,-10,11,-12,13,-14,15,-16,17,-18,19,-20,21,-22,23,-24 --input=5xf32=1,-2,3,-4,5 --expected-output=@%t.0.npy --expected-output=@%t.1.npy

shard.grid @device(shape = 1)
func.func @main(%x: tensor<2x3x4xf32>, %y: tensor<5xf32>) -> (tensor<2x3x4xf32>, tensor<5xf32>) {
  %middle = shard.sharding @device split_axes = [[], [0]] : !shard.sharding
  %x0 = shard.shard %x to %middle : tensor<2x3x4xf32>
  %x1 = shard.shard %x0 to %middle annotate_for_users : tensor<2x3x4xf32>
  %x2 = arith.negf %x1 : tensor<2x3x4xf32>
  %x3 = shard.shard %x2 to %middle : tensor<2x3x4xf32>
  %x4 = shard.shard %x3 to %middle annotate_for_users : tensor<2x3x4xf32>
  %only = shard.sharding @device split_axes = [[0]] : !shard.sharding
  %y0 = shard.shard %y to %only : tensor<5xf32>
  %y1 = shard.shard %y0 to %only annotate_for_users : tensor<5xf32>
  return %x4, %y1 : tensor<2x3x4xf32>, tensor<5xf32>
}
