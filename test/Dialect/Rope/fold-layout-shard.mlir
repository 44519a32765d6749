// RUN: rope-opt %s --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s

// Sharded programs keep their shardings. Four heads of 4 lanes on two devices:
// lanes move inside a head, and a head is on one device.

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, h, p) -> (s, p)>

shard.grid @devices(shape = 2x4)

// The weight, the projection and the rotated heads are annotated.
// CHECK-LABEL: func @heads_on_devices(
// CHECK: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01, 1.400000e+01, 1.600000e+01
// CHECK: %[[ROWS:.*]] = shard.sharding @devices split_axes = {{\[\[\], \[0\]\]}}
// CHECK: shard.shard %{{.*}} to %[[ROWS]] annotate_for_users : tensor<1x16xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: shard.shard
func.func @heads_on_devices(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4x3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0]]> : tensor<1x16xf32>
  %rows = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  %ws = shard.shard %w to %rows annotate_for_users : tensor<1x16xf32>
  %e = tensor.empty() : tensor<3x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q0 = linalg.matmul ins(%x, %ws : tensor<3x1xf32>, tensor<1x16xf32>) outs(%f : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q1 = shard.shard %q0 to %rows : tensor<3x16xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 4, 4] : tensor<3x16xf32> into tensor<3x4x4xf32>
  %h = tensor.empty() : tensor<3x4x4xf32>
  %q = rope.apply #int dim = 2 map = #map ins(%q2, %c, %s : tensor<3x4x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%h : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %byhead = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  %qs = shard.shard %q to %byhead : tensor<3x4x4xf32>
  %z = tensor.empty() : tensor<3x4x3x4xf32>
  %zf = linalg.fill ins(%zero : f32) outs(%z : tensor<3x4x3x4xf32>) -> tensor<3x4x3x4xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(a, b, i, j, d) -> (a, b, d)>, affine_map<(a, b, i, j, d) -> (i, j, d)>, affine_map<(a, b, i, j, d) -> (a, b, i, j)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qs, %qs : tensor<3x4x4xf32>, tensor<3x4x4xf32>) outs(%zf : tensor<3x4x3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %v = arith.addf %o, %m : f32
    linalg.yield %v : f32
  } -> tensor<3x4x3x4xf32>
  return %scores : tensor<3x4x3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

shard.grid @devices(shape = 2x4)

// Each half of a head is on a device of its own.
// CHECK-LABEL: func @no_lanes_on_devices(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_lanes_on_devices(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %cut = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  // expected-note @below {{this value}}
  %qs = shard.shard %q0 to %cut : tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'shard.shard' (tensor<3x4xf32>) cannot be permuted: 'shard.shard' uses it, and lanes would move from one shard to another}}
  %q = rope.apply #int dim = 1 map = #map ins(%qs, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %m0 = tensor.empty() : tensor<3xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3xf32>) -> tensor<3xf32>
  %sum = linalg.reduce ins(%q : tensor<3x4xf32>) outs(%m1 : tensor<3xf32>) dimensions = [1] (%a: f32, %b: f32) {
    %v = arith.addf %a, %b : f32
    linalg.yield %v : f32
  }
  return %sum : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

shard.grid @devices(shape = ?)

// Nothing says how many devices there are.
// CHECK-LABEL: func @no_unknown_grid(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_unknown_grid(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %cut = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  // expected-note @below {{this value}}
  %qs = shard.shard %q0 to %cut : tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'shard.shard' (tensor<3x4xf32>) cannot be permuted: 'shard.shard' uses it, and its shards along the lanes are not known to be equal}}
  %q = rope.apply #int dim = 1 map = #map ins(%qs, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %m0 = tensor.empty() : tensor<3xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3xf32>) -> tensor<3xf32>
  %sum = linalg.reduce ins(%q : tensor<3x4xf32>) outs(%m1 : tensor<3xf32>) dimensions = [1] (%a: f32, %b: f32) {
    %v = arith.addf %a, %b : f32
    linalg.yield %v : f32
  }
  return %sum : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, h, p) -> (s, p)>

shard.grid @devices(shape = 2x4)

// Eight devices by two axes have two rows of the weight each.
// CHECK-LABEL: func @no_rows_of_half_heads(
// CHECK: arith.constant dense<{{\[\[}}1.000000e+01, 1.100000e+01
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_rows_of_half_heads(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0]]> : tensor<1x16xf32>
  %rows = shard.sharding @devices split_axes = [[], [0, 1]] : !shard.sharding
  // expected-note @below {{this value}}
  %ws = shard.shard %w to %rows annotate_for_users : tensor<1x16xf32>
  %e = tensor.empty() : tensor<3x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q0 = linalg.matmul ins(%x, %ws : tensor<3x1xf32>, tensor<1x16xf32>) outs(%f : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [3, 4, 4] : tensor<3x16xf32> into tensor<3x4x4xf32>
  %h = tensor.empty() : tensor<3x4x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'shard.shard' (tensor<1x16xf32>) cannot be permuted: 'shard.shard' uses it, and lanes would move from one shard to another}}
  %q = rope.apply #int dim = 2 map = #map ins(%q1, %c, %s : tensor<3x4x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%h : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %m0 = tensor.empty() : tensor<3x4xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3x4xf32>) -> tensor<3x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<3x4x4xf32>) outs(%m1 : tensor<3x4xf32>) dimensions = [2]
  return %sum : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, h, p) -> (s, p)>

shard.grid @devices(shape = 2)

// The first device has the rows of a head and a half.
// CHECK-LABEL: func @no_rows_of_unequal_shards(
// CHECK: arith.constant dense<{{\[\[}}1.000000e+01, 1.100000e+01
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_rows_of_unequal_shards(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0]]> : tensor<1x16xf32>
  %rows = shard.sharding @devices split_axes = [[], [0]] sharded_dims_offsets = [0, 6, 16] : !shard.sharding
  // expected-note @below {{this value}}
  %ws = shard.shard %w to %rows annotate_for_users : tensor<1x16xf32>
  %e = tensor.empty() : tensor<3x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q0 = linalg.matmul ins(%x, %ws : tensor<3x1xf32>, tensor<1x16xf32>) outs(%f : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [3, 4, 4] : tensor<3x16xf32> into tensor<3x4x4xf32>
  %h = tensor.empty() : tensor<3x4x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'shard.shard' (tensor<1x16xf32>) cannot be permuted: 'shard.shard' uses it, and its shards along the lanes are not known to be equal}}
  %q = rope.apply #int dim = 2 map = #map ins(%q1, %c, %s : tensor<3x4x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%h : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %m0 = tensor.empty() : tensor<3x4xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3x4xf32>) -> tensor<3x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<3x4x4xf32>) outs(%m1 : tensor<3x4xf32>) dimensions = [2]
  return %sum : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, h, p) -> (s, p)>

shard.grid @devices(shape = 2)

// Neighbours have copies of each other's rows.
// CHECK-LABEL: func @no_rows_with_halos(
// CHECK: arith.constant dense<{{\[\[}}1.000000e+01, 1.100000e+01
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_rows_with_halos(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0]]> : tensor<1x16xf32>
  %rows = shard.sharding @devices split_axes = [[], [0]] halo_sizes = [1, 1] : !shard.sharding
  // expected-note @below {{this value}}
  %ws = shard.shard %w to %rows annotate_for_users : tensor<1x16xf32>
  %e = tensor.empty() : tensor<3x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q0 = linalg.matmul ins(%x, %ws : tensor<3x1xf32>, tensor<1x16xf32>) outs(%f : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [3, 4, 4] : tensor<3x16xf32> into tensor<3x4x4xf32>
  %h = tensor.empty() : tensor<3x4x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'shard.shard' (tensor<1x16xf32>) cannot be permuted: 'shard.shard' uses it, and its shards along the lanes are not known to be equal}}
  %q = rope.apply #int dim = 2 map = #map ins(%q1, %c, %s : tensor<3x4x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%h : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %m0 = tensor.empty() : tensor<3x4xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3x4xf32>) -> tensor<3x4xf32>
  %sum = linalg.reduce { arith.addf } ins(%q : tensor<3x4x4xf32>) outs(%m1 : tensor<3x4xf32>) dimensions = [2]
  return %sum : tensor<3x4xf32>
}
