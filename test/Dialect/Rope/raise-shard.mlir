// RUN: rope-opt %s --rope-raise | FileCheck %s

// What says where a tensor is stays in the program: nothing is raised across it.

shard.grid @devices(shape = 2)

// CHECK-LABEL: func @around(
// CHECK: %[[X:.*]] = shard.shard %{{.*}} to %{{.*}} annotate_for_users : tensor<3x4x8xf32>
// CHECK: %[[Y:.*]] = rope.apply #rope.layout<split, head_dim = 8> {{.*}} ins(%[[X]],
// CHECK: shard.shard %[[Y]]
func.func @around(%x: tensor<3x4x8xf32>, %c: tensor<3x4xf32>, %s: tensor<3x4xf32>) -> tensor<3x4x8xf32> {
  %heads = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  %a = shard.shard %x to %heads annotate_for_users : tensor<3x4x8xf32>
  %u = tensor.extract_slice %a[0, 0, 0] [3, 4, 4] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x4x4xf32>
  %v = tensor.extract_slice %a[0, 0, 4] [3, 4, 4] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x4x4xf32>
  %e = tensor.empty() : tensor<3x4x4xf32>
  %halves:2 = linalg.generic {indexing_maps = [affine_map<(t, h, p) -> (t, h, p)>, affine_map<(t, h, p) -> (t, h, p)>, affine_map<(t, h, p) -> (t, p)>, affine_map<(t, h, p) -> (t, p)>, affine_map<(t, h, p) -> (t, h, p)>, affine_map<(t, h, p) -> (t, h, p)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%u, %v, %c, %s : tensor<3x4x4xf32>, tensor<3x4x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e, %e : tensor<3x4x4xf32>, tensor<3x4x4xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32, %3: f32, %4: f32, %5: f32):
    %6 = arith.mulf %0, %2 : f32
    %7 = arith.mulf %1, %3 : f32
    %8 = arith.subf %6, %7 : f32
    %9 = arith.mulf %1, %2 : f32
    %10 = arith.mulf %0, %3 : f32
    %11 = arith.addf %9, %10 : f32
    linalg.yield %8, %11 : f32, f32
  } -> (tensor<3x4x4xf32>, tensor<3x4x4xf32>)
  %y = tensor.concat dim(2) %halves#0, %halves#1 : (tensor<3x4x4xf32>, tensor<3x4x4xf32>) -> tensor<3x4x8xf32>
  %b = shard.shard %y to %heads : tensor<3x4x8xf32>
  return %b : tensor<3x4x8xf32>
}

// One half has an annotation of its own.
// CHECK-LABEL: func @no_inside(
// CHECK-NOT: rope.apply
// CHECK: shard.shard %{{.*}} : tensor<3x4x4xf32>
// CHECK-NOT: rope.apply
func.func @no_inside(%x: tensor<3x4x8xf32>, %c: tensor<3x4xf32>, %s: tensor<3x4xf32>) -> tensor<3x4x8xf32> {
  %heads = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  %u = tensor.extract_slice %x[0, 0, 0] [3, 4, 4] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x4x4xf32>
  %v0 = tensor.extract_slice %x[0, 0, 4] [3, 4, 4] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x4x4xf32>
  %v = shard.shard %v0 to %heads annotate_for_users : tensor<3x4x4xf32>
  %e = tensor.empty() : tensor<3x4x4xf32>
  %halves:2 = linalg.generic {indexing_maps = [affine_map<(t, h, p) -> (t, h, p)>, affine_map<(t, h, p) -> (t, h, p)>, affine_map<(t, h, p) -> (t, p)>, affine_map<(t, h, p) -> (t, p)>, affine_map<(t, h, p) -> (t, h, p)>, affine_map<(t, h, p) -> (t, h, p)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%u, %v, %c, %s : tensor<3x4x4xf32>, tensor<3x4x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e, %e : tensor<3x4x4xf32>, tensor<3x4x4xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32, %3: f32, %4: f32, %5: f32):
    %6 = arith.mulf %0, %2 : f32
    %7 = arith.mulf %1, %3 : f32
    %8 = arith.subf %6, %7 : f32
    %9 = arith.mulf %1, %2 : f32
    %10 = arith.mulf %0, %3 : f32
    %11 = arith.addf %9, %10 : f32
    linalg.yield %8, %11 : f32, f32
  } -> (tensor<3x4x4xf32>, tensor<3x4x4xf32>)
  %y = tensor.concat dim(2) %halves#0, %halves#1 : (tensor<3x4x4xf32>, tensor<3x4x4xf32>) -> tensor<3x4x8xf32>
  return %y : tensor<3x4x8xf32>
}
