// RUN: rope-opt %s --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s

// What pins a layout: nothing is rewritten, and a remark names the value.

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// The caller sees the layout of k, and q must agree with k.
// CHECK-LABEL: func @no_returned_key(
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_returned_key(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3x3xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: it is visible outside: 'func.return' uses it; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: it is visible outside: 'func.return' uses it; split is read, interleaved is written}}
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores, %k : tensor<3x3xf32>, tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// The projection is outside.
// CHECK-LABEL: func @no_argument(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// expected-note @below {{this value}}
func.func @no_argument(%y: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] argument #0 of 'func.func' (tensor<3x4xf32>) cannot be permuted: it comes from outside the function, or from a region}}
  %q = rope.apply #int dim = 1 map = #map ins(%y, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %q : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// A weight that the caller passes in is his.
// CHECK-LABEL: func @no_weight_argument(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
// expected-note @below {{this value}}
func.func @no_weight_argument(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %wk: tensor<2x4xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] argument #3 of 'func.func' (tensor<2x4xf32>) cannot be permuted: it comes from outside the function, or from a region; interleaved is read, split is written}}
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// Permuting k would permute v and ask for another output projection.
// CHECK-LABEL: func @no_values_that_share_keys(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_values_that_share_keys(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'linalg.matmul' (tensor<3x4xf32>) cannot be permuted: it is the result of attention, whose values share their lanes with the keys; interleaved is read, split is written}}
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  // expected-note @below {{this value}}
  %a = linalg.matmul ins(%scores, %k0 : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wo = arith.constant dense<[[0.0], [1.0], [2.0], [3.0]]> : tensor<4x1xf32>
  %o0 = tensor.empty() : tensor<3x1xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %o = linalg.matmul ins(%a, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%o1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %o : tensor<3x1xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// The scores use half of the lanes.
// CHECK-LABEL: func @no_contraction_over_part_of_the_head(
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_contraction_over_part_of_the_head(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'tensor.extract_slice' uses it, and it takes a part of the rotary window; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'tensor.extract_slice' uses it, and it takes a part of the rotary window; split is read, interleaved is written}}
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %qh = tensor.extract_slice %q[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %kh = tensor.extract_slice %k[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %kt0 = tensor.empty() : tensor<2x3xf32>
  %kt = linalg.transpose ins(%kh : tensor<3x2xf32>) outs(%kt0 : tensor<2x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%qh, %kt : tensor<3x2xf32>, tensor<2x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// A single lane is read by its number.
// CHECK-LABEL: func @no_unknown_op(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_unknown_op(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> f32 {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'tensor.extract' uses it, and nothing is known about how it uses lanes; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %i = arith.constant 1 : index
  %v = tensor.extract %q[%i, %i] : tensor<3x4xf32>
  return %v : f32
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// A window over the lanes.
// CHECK-LABEL: func @no_op_that_uses_the_lane_index(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_op_that_uses_the_lane_index(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %r: tensor<3xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'linalg.generic' uses it, and it uses the number of the lane; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v = linalg.generic {indexing_maps = [#map, affine_map<(s, p) -> (s)>], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%r : tensor<3xf32>) {
  ^bb0(%in: f32, %out: f32):
    %j = linalg.index 1 : index
    %k = arith.index_cast %j : index to i32
    %l = arith.sitofp %k : i32 to f32
    %m = arith.mulf %in, %l : f32
    %n = arith.addf %m, %out : f32
    linalg.yield %n : f32
  } -> tensor<3xf32>
  return %v : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// A difference is no sum.
// CHECK-LABEL: func @no_reduction_in_order(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_reduction_in_order(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %r: tensor<3xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'linalg.generic' uses it, and it reduces over the lanes in order; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v = linalg.generic {indexing_maps = [#map, affine_map<(s, p) -> (s)>], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%r : tensor<3xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.subf %in, %out : f32
    linalg.yield %n : f32
  } -> tensor<3xf32>
  return %v : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// q interleaved, k split: their product mixes pairs, and no common layout keeps it.
// CHECK-LABEL: func @no_keys_in_another_layout(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @no_keys_in_another_layout(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'linalg.matmul' (tensor<3x4xf32>) cannot be permuted: the values that it is used with need another layout than this application; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.apply #split dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// The weight of k is that of v: it would have to be stored twice.
// CHECK-LABEL: func @no_tied_weight(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_tied_weight(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3x3xf32>, tensor<1x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  // expected-note @below {{this value}}
  %wk = arith.constant dense<[[4.0, 5.0, 6.0, 7.0], [4.5, 5.5, 6.5, 7.5]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'arith.constant' (tensor<2x4xf32>) cannot be permuted: it is a weight that 'linalg.matmul' uses in its old order; interleaved is read, split is written}}
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %y = tensor.extract_slice %x[0, 0] [1, 2] [1, 1] : tensor<3x2xf32> to tensor<1x2xf32>
  %v0 = tensor.empty() : tensor<1x4xf32>
  %v1 = linalg.fill ins(%zero : f32) outs(%v0 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %v = linalg.matmul ins(%y, %wk : tensor<1x2xf32>, tensor<2x4xf32>) outs(%v1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  return %scores, %v : tensor<3x3xf32>, tensor<1x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// CHECK-LABEL: func @no_memref(
// CHECK: rope.apply #rope.layout<interleaved
// expected-note @below {{this value}}
func.func @no_memref(%x: memref<3x4xf32>, %c: memref<3x2xf32>, %y: memref<3x4xf32>) {
  // expected-remark @below {{[layout-kept] argument #0 of 'func.func' (memref<3x4xf32>) cannot be permuted: it is memory}}
  rope.apply #int dim = 1 map = #map ins(%x, %c, %c : memref<3x4xf32>, memref<3x2xf32>, memref<3x2xf32>) outs(%y : memref<3x4xf32>)
  return
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// CHECK-LABEL: func @no_permute_of_argument(
// CHECK: rope.permute
// expected-note @below {{this value}}
func.func @no_permute_of_argument(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-remark @below {{[permutation-kept] argument #0 of 'func.func' (tensor<3x4xf32>) cannot be permuted: it comes from outside the function, or from a region}}
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// Lanes are read in a body in another order.
// CHECK-LABEL: func @no_read_of_a_computed_lane(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_read_of_a_computed_lane(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c3 = arith.constant 3 : index
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'linalg.generic' uses it, and it is not indexed by a single loop; split is read, interleaved is written}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %r = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<3x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %l = arith.subi %c3, %j : index
    %v = tensor.extract %q[%i, %l] : tensor<3x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}
