// RUN: rope-opt %s --rope-fold-layout=layout=split --canonicalize --split-input-file -verify-diagnostics | FileCheck %s
// RUN: rope-opt %s --rope-fold-layout=layout=split --rope-verify-eliminated --split-input-file -o /dev/null

// What moves with the rows of a projection, and what a permutation passes on
// its way. Values are multiples of their lane, so that every constant shows its
// order. Interleaved -> split of 4 lanes is the gather 0 2 1 3.

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// A norm over the head: the sum does not care, gamma and beta move.
// CHECK-LABEL: func @norm_gamma_beta(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}4.000000e+01, 4.200000e+01, 4.100000e+01, 4.300000e+01]]>
// CHECK-DAG: arith.constant dense<[2.000000e+01, 2.200000e+01, 2.100000e+01, 2.300000e+01]>
// CHECK-DAG: arith.constant dense<[3.000000e+01, 3.200000e+01, 3.100000e+01, 3.300000e+01]>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @norm_gamma_beta(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %g = arith.constant dense<[20.0, 21.0, 22.0, 23.0]> : tensor<4xf32>
  %beta = arith.constant dense<[30.0, 31.0, 32.0, 33.0]> : tensor<4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %r0 = tensor.empty() : tensor<3xf32>
  %r1 = linalg.fill ins(%zero : f32) outs(%r0 : tensor<3xf32>) -> tensor<3xf32>
  %r2 = linalg.generic {indexing_maps = [#map, #row], iterator_types = ["parallel", "reduction"]} ins(%q0 : tensor<3x4xf32>) outs(%r1 : tensor<3xf32>) {
  ^bb0(%in: f32, %o: f32):
    %sq = arith.mulf %in, %in : f32
    %v = arith.addf %sq, %o : f32
    linalg.yield %v : f32
  } -> tensor<3xf32>
  %q1 = linalg.generic {indexing_maps = [#map, #row, #map], iterator_types = ["parallel", "parallel"]} ins(%q0, %r2 : tensor<3x4xf32>, tensor<3xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %r = math.rsqrt %m : f32
    %v = arith.mulf %l, %r : f32
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  %q2 = linalg.generic {indexing_maps = [#lane, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%g, %q1 : tensor<4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %v = arith.mulf %l, %m : f32
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  %q3 = linalg.generic {indexing_maps = [#lane, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%beta, %q2 : tensor<4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %v = arith.addf %l, %m : f32
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q3, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
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
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// Gamma in the layout of the result moves too.
// CHECK-LABEL: func @gamma_after_rope(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<[2.000000e+01, 2.200000e+01, 2.100000e+01, 2.300000e+01]>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @gamma_after_rope(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %g = arith.constant dense<[20.0, 21.0, 22.0, 23.0]> : tensor<4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q1 = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.generic {indexing_maps = [#lane, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%g, %q1 : tensor<4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%l: f32, %m: f32, %n: f32):
    %v = arith.mulf %l, %m : f32
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
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
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// Keys of multi-head latent attention: one projection makes the latent (2 lanes)
// and the rotary lanes (4); only rows of the latter move. Queries carry two lanes
// that do not turn in front. It reads interleaved and writes split: only what it
// reads changes.
// CHECK-LABEL: func @window_of_a_shared_projection(
// CHECK-DAG: arith.constant dense<{{\[\[}}5.000000e+01, 5.100000e+01, 5.200000e+01, 5.400000e+01, 5.300000e+01, 5.500000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}6.000000e+01, 6.100000e+01, 6.200000e+01, 6.400000e+01, 6.300000e+01, 6.500000e+01]]>
// CHECK: rope.apply #rope.layout<split, head_dim = 6, window = [2, 4]> dim
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @window_of_a_shared_projection(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[50.0, 51.0, 52.0, 53.0, 54.0, 55.0]]> : tensor<1x6xf32>
  %wk = arith.constant dense<[[60.0, 61.0, 62.0, 63.0, 64.0, 65.0]]> : tensor<1x6xf32>
  %e6 = tensor.empty() : tensor<3x6xf32>
  %f6 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<3x6xf32>) -> tensor<3x6xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x6xf32>) outs(%f6 : tensor<3x6xf32>) -> tensor<3x6xf32>
  %q = rope.apply #rope.layout<interleaved, head_dim = 6, window = [2, 4]> to #rope.layout<split, head_dim = 6, window = [2, 4]> dim = 1 map = #map ins(%q0, %c, %s : tensor<3x6xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e6 : tensor<3x6xf32>) -> tensor<3x6xf32>
  %kv = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x6xf32>) outs(%f6 : tensor<3x6xf32>) -> tensor<3x6xf32>
  %latent = tensor.extract_slice %kv[0, 0] [3, 2] [1, 1] : tensor<3x6xf32> to tensor<3x2xf32>
  %pe0 = tensor.extract_slice %kv[0, 2] [3, 4] [1, 1] : tensor<3x6xf32> to tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %pe = rope.apply #int to #split dim = 1 map = #map ins(%pe0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = tensor.insert_slice %latent into %e6[0, 0] [3, 2] [1, 1] : tensor<3x2xf32> into tensor<3x6xf32>
  %k = tensor.insert_slice %pe into %k0[0, 2] [3, 4] [1, 1] : tensor<3x4xf32> into tensor<3x6xf32>
  %kt0 = tensor.empty() : tensor<6x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x6xf32>) outs(%kt0 : tensor<6x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x6xf32>, tensor<6x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// Tables with a slot per lane, constant: their slots move with the lanes.
// CHECK-LABEL: func @per_lane_tables(
// CHECK-DAG: arith.constant dense<{{\[\[}}7.000000e+01, 7.200000e+01, 7.100000e+01, 7.300000e+01], [7.400000e+01, 7.600000e+01, 7.500000e+01, 7.700000e+01], [7.800000e+01, 8.000000e+01, 7.900000e+01, 8.100000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}9.000000e+01, 9.200000e+01, 9.100000e+01, 9.300000e+01], 
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-COUNT-2: rope.apply per_lane #rope.layout<split, head_dim = 4> dim
func.func @per_lane_tables(%x: tensor<3x1xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %c = arith.constant dense<[[70.0, 71.0, 72.0, 73.0], [74.0, 75.0, 76.0, 77.0], [78.0, 79.0, 80.0, 81.0]]> : tensor<3x4xf32>
  %s = arith.constant dense<[[90.0, 91.0, 92.0, 93.0], [94.0, 95.0, 96.0, 97.0], [98.0, 99.0, 100.0, 101.0]]> : tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply per_lane #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.apply per_lane #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
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
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// Values rotated, the output rotated back: it ends in another rope.apply, which
// reads what it is given. The output projection keeps its rows if the output is
// written in the old layout; here it changes with the rest.
// CHECK-LABEL: func @values_and_output_rotated(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01], [1.200000e+01], [1.100000e+01], [1.300000e+01]]> : tensor<4x1xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: rope.apply conjugate #rope.layout<split, head_dim = 4> dim
func.func @values_and_output_rotated(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %p: tensor<3x3xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wv = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wo = arith.constant dense<[[10.0], [11.0], [12.0], [13.0]]> : tensor<4x1xf32>
  %v0 = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v = rope.apply #int dim = 1 map = #map ins(%v0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %a = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = rope.apply conjugate #int dim = 1 map = #map ins(%a, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y0 = tensor.empty() : tensor<3x1xf32>
  %y1 = linalg.fill ins(%zero : f32) outs(%y0 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %y = linalg.matmul ins(%o, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%y1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %y : tensor<3x1xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// Narrowing casts, a new token behind others along the sequence, and a reshape by a
// run-time shape are passed in either direction.
// CHECK-LABEL: func @casts_concat_and_reshape(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}4.000000e+01, 4.200000e+01, 4.100000e+01, 4.300000e+01]]>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @casts_concat_and_reshape(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %x2: tensor<2x1xf32>, %x1: tensor<1x1xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e2 = tensor.empty() : tensor<2x4xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e1 = tensor.empty() : tensor<1x4xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %qa = linalg.matmul ins(%x2, %wq : tensor<2x1xf32>, tensor<1x4xf32>) outs(%f2 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %qb = linalg.matmul ins(%x1, %wq : tensor<1x1xf32>, tensor<1x4xf32>) outs(%f1 : tensor<1x4xf32>) -> tensor<1x4xf32>
  %qc = tensor.concat dim(0) %qa, %qb : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
  %qd = arith.truncf %qc : tensor<3x4xf32> to tensor<3x4xbf16>
  %shape = arith.constant dense<[3, 4]> : tensor<2xi64>
  %qe = tensor.reshape %qd(%shape) : (tensor<3x4xbf16>, tensor<2xi64>) -> tensor<?x4xbf16>
  %qf = tensor.cast %qe : tensor<?x4xbf16> to tensor<3x4xbf16>
  %qg = arith.extf %qf : tensor<3x4xbf16> to tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%qg, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
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
#lane = affine_map<(s, p) -> (p)>
#row = affine_map<(s, p) -> (s)>

// A de-interleave of its own, with several uses, goes into the weight.
// CHECK-LABEL: func @permute_below_a_projection(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-NOT: rope.permute
func.func @permute_below_a_projection(%x: tensor<3x1xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %w = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %y0 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y = rope.permute #int to #split dim = 1 ins(%y0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %z = arith.addf %y, %y : tensor<3x4xf32>
  %u = arith.mulf %z, %y : tensor<3x4xf32>
  return %u : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// The keys are also the memory that an unrelated permutation writes over: that
// is no use of their lanes, and the permutation stays.
// CHECK-LABEL: func @init_is_not_read(
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: rope.permute
// expected-note @below {{this value}}
func.func @init_is_not_read(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %z: tensor<3x4xf32>) -> (tensor<3x3xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  // expected-remark @below {{[permutation-kept]}}
  %p = rope.permute #int to #split dim = 1 ins(%z : tensor<3x4xf32>) outs(%k : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %scores, %p : tensor<3x3xf32>, tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// Dynamic shapes: the keys are repeated by an op without operands that reads them
// in its body. The lane is read under its own number, so it is an operand like
// any other.
// CHECK-LABEL: func @read_in_a_body(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]> : tensor<1x4xf32>
// CHECK-DAG: arith.constant dense<{{\[\[}}4.000000e+01, 4.200000e+01, 4.100000e+01, 4.300000e+01]]> : tensor<1x4xf32>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @read_in_a_body(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>, %n: index) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0, 41.0, 42.0, 43.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k1 = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<3x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %single = arith.cmpi eq, %n, %c1 : index
    %row = arith.select %single, %c0, %i : index
    %v = tensor.extract %k1[%row, %j] : tensor<3x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  %kt0 = tensor.empty() : tensor<4x3xf32>
  %kt = linalg.transpose ins(%k : tensor<3x4xf32>) outs(%kt0 : tensor<4x3xf32>) permutation = [1, 0]
  %s0 = tensor.empty() : tensor<3x3xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul ins(%q, %kt : tensor<3x4xf32>, tensor<4x3xf32>) outs(%s1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}

// -----

// Tables of unknown content, from the caller: the weights are rewritten, and the
// tables stay.
// CHECK-LABEL: func @per_lane_table_argument(
// CHECK-SAME: tensor<3x1xf32>, %[[T:[a-z0-9]*]]: tensor<3x4xf32>
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]> : tensor<1x4xf32>
// CHECK: rope.apply per_lane #rope.layout<split, head_dim = 4> dim = 2 {{.*}} slots = #rope.layout<interleaved, head_dim = 4> ins(%{{.*}}, %[[T]],
func.func @per_lane_table_argument(%x: tensor<3x1xf32>, %c: tensor<3x4xf32>, %k: tensor<3x4xf32>) -> tensor<3x1x1xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wk = arith.constant dense<[[40.0], [41.0], [42.0], [43.0]]> : tensor<4x1xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [3, 1, 4] : tensor<3x4xf32> into tensor<3x1x4xf32>
  %e1 = tensor.empty() : tensor<3x1x4xf32>
  %q2 = rope.apply per_lane #rope.layout<interleaved, head_dim = 4> dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%q1, %c, %c : tensor<3x1x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e1 : tensor<3x1x4xf32>) -> tensor<3x1x4xf32>
  %q = tensor.collapse_shape %q2 [[0], [1, 2]] : tensor<3x1x4xf32> into tensor<3x4xf32>
  %s0 = tensor.empty() : tensor<3x1xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %s = linalg.matmul ins(%q, %wk : tensor<3x4xf32>, tensor<4x1xf32>) outs(%s1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %r = tensor.expand_shape %s [[0], [1, 2]] output_shape [3, 1, 1] : tensor<3x1xf32> into tensor<3x1x1xf32>
  return %r : tensor<3x1x1xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#none = affine_map<(s, p) -> ()>
#ik = affine_map<(i, j, k) -> (i, k)>
#kj = affine_map<(i, j, k) -> (k, j)>
#jk = affine_map<(i, j, k) -> (j, k)>
#ij = affine_map<(i, j, k) -> (i, j)>

// A fill that was generalised is where keys and values both begin; it does not tie
// them together.
// CHECK-LABEL: func @generalised_fill(
// CHECK-DAG: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK-DAG: arith.constant dense<{{\[\[}}2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01]]>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @generalised_fill(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.generic {indexing_maps = [#none, #map], iterator_types = ["parallel", "parallel"]} ins(%zero : f32) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x4xf32>
  %wk = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %wv = arith.constant dense<[[20.0, 21.0, 22.0, 23.0]]> : tensor<1x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e3 = tensor.empty() : tensor<3x3xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %p = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%k, %k : tensor<3x4xf32>, tensor<3x4xf32>) outs(%f3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %v = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %o : tensor<3x4xf32>
}
