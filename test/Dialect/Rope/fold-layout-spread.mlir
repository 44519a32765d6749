// RUN: rope-opt %s --rope-fold-layout=layout=split --canonicalize --split-input-file -verify-diagnostics | FileCheck %s

// Lanes that are spread over several dimensions, or move at some indices of
// another dimension only. Interleaved -> split of 4 lanes is the gather 0 2 1 3.

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#pairs = affine_map<(s, t, p, c) -> (s, p, c)>
#others = affine_map<(s, t, p, c) -> (t, p, c)>
#scores = affine_map<(s, t, p, c) -> (s, t)>
#all = affine_map<(s, p, c) -> (s, p, c)>
#lane = affine_map<(s, p, c) -> (p, c)>

// Scores over (P, 2): both projections move, and a gamma of that shape.
// CHECK-LABEL: func @pairs_apart(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}4.000000e+01, 4.200000e+01, 4.100000e+01, 4.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}2.000000e+01, 2.200000e+01], [2.100000e+01, 2.300000e+01]]>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @pairs_apart(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %g = arith.constant dense<[[20.0, 21.0], [22.0, 23.0]]> : tensor<2x2xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q1 = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k1 = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  %k = tensor.expand_shape %k1 [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  %e3 = tensor.empty() : tensor<3x2x2xf32>
  %q = linalg.generic {indexing_maps = [#all, #lane, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q2, %g : tensor<3x2x2xf32>, tensor<2x2xf32>) outs(%e3 : tensor<3x2x2xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %v = arith.mulf %l, %m : f32
    linalg.yield %v : f32
  } -> tensor<3x2x2xf32>
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.generic {indexing_maps = [#pairs, #others, #scores], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%q, %k : tensor<3x2x2xf32>, tensor<3x2x2xf32>) outs(%s1 : tensor<3x3xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %v = arith.mulf %l, %m : f32
    %w = arith.addf %n, %v : f32
    linalg.yield %w : f32
  } -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#all = affine_map<(s, p, c) -> (s, p, c)>
#pair = affine_map<(s, p, c) -> (p)>

// A factor for each pair would have to be one for each lane.
// CHECK-LABEL: func @no_factor_of_a_pair(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_factor_of_a_pair(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %wo: tensor<4x3xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0], [10.0, 11.0, 12.0]]> : tensor<4x3xf32>
  %g = arith.constant dense<[20.0, 21.0]> : tensor<2xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'tensor.expand_shape' (tensor<3x2x2xf32>) cannot be permuted: 'linalg.generic' uses it, and a value has a part of the lanes only}}
  %q1 = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  %e3 = tensor.empty() : tensor<3x2x2xf32>
  %q3 = linalg.generic {indexing_maps = [#all, #pair, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q2, %g : tensor<3x2x2xf32>, tensor<2xf32>) outs(%e3 : tensor<3x2x2xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %v = arith.mulf %l, %m : f32
    linalg.yield %v : f32
  } -> tensor<3x2x2xf32>
  %q = tensor.collapse_shape %q3 [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %wk : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// One projection of (q|k|v, lanes): rows of q and k move, those of v stay. The
// key is taken by a gather of a constant row.
// CHECK-LABEL: func @fused_rows(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01, 2.000000e+01, 2.200000e+01, 2.100000e+01, 2.300000e+01, 3.000000e+01, 3.100000e+01, 3.200000e+01, 3.300000e+01]]>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @fused_rows(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<3x4xf32>
  %e12 = tensor.empty() : tensor<3x12xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e12 : tensor<3x12xf32>) -> tensor<3x12xf32>
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0, 20.0, 21.0, 22.0, 23.0, 30.0, 31.0, 32.0, 33.0]]> : tensor<1x12xf32>
  %qkv0 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x12xf32>) outs(%f : tensor<3x12xf32>) -> tensor<3x12xf32>
  %qkv = tensor.expand_shape %qkv0 [[0], [1, 2]] output_shape [3, 3, 4] : tensor<3x12xf32> into tensor<3x3x4xf32>
  %q0 = tensor.extract_slice %qkv[0, 0, 0] [3, 1, 4] [1, 1, 1] : tensor<3x3x4xf32> to tensor<3x4xf32>
  %k0 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<3x4xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %jj = arith.remui %j, %c4 : index
    %v = tensor.extract %qkv[%i, %c1, %jj] : tensor<3x3x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  %v0 = tensor.extract_slice %qkv[0, 2, 0] [3, 1, 4] [1, 1, 1] : tensor<3x3x4xf32> to tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = linalg.matmul ins(%scores, %v0 : tensor<3x3xf32>, tensor<3x4xf32>) outs(%o1 : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %o : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// Values that are rotated and keys of another projection: the rows of the value
// projection and those of the output projection move together.
// CHECK-LABEL: func @rotated_values(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}5.000000e+00], [7.000000e+00], [6.000000e+00], [8.000000e+00]]>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @rotated_values(%x: tensor<3x1xf32>, %p: tensor<3x3xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wv = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wo = arith.constant dense<[[5.0], [6.0], [7.0], [8.0]]> : tensor<4x1xf32>
  %v0 = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v = rope.apply #int dim = 1 map = #map ins(%v0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %y = linalg.matmul ins(%o, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%f1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %y : tensor<3x1xf32>
}
