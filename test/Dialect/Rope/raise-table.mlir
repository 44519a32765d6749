// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %s --rope-raise -o %t.once && rope-opt %t.once --rope-raise -o %t.twice && diff %t.once %t.twice
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s --check-prefix=FUSED

// How exporters compute tables, beside a rope.apply that reads them. That the
// numbers stay what they are is tested in test/Integration/raise-table.test.

#x = affine_map<(b, h, s, p) -> (b, s, p)>
#row = affine_map<(b, h, s, p) -> (s, p)>
#id1 = affine_map<(d0) -> (d0)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#last2 = affine_map<(d0, d1) -> (d1)>
#first2 = affine_map<(d0, d1) -> (d0)>
#last3 = affine_map<(d0, d1, d2) -> (d2)>
#unit3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#unit4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#last4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#outer = affine_map<(d0, d1, d2) -> (d0, d1)>
#repeat = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>

// T1: the outer product is a batched matmul with one term.
// CHECK-DAG: #[[$BSP:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
// CHECK-DAG: #[[$SP:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3)>

// CHECK-LABEL: func @t1_batch_matmul
// CHECK-SAME: (%[[X:.*]]: tensor<2x3x6x8xf32>, %[[POS:.*]]: tensor<2x6xi64>)
// CHECK-DAG: %[[W:.*]] = arith.constant dense<[1.000000e+00, 1.000000e-01, 0.00999999977, 1.000000e-03]>
// CHECK-NOT: math.
// CHECK: %[[T:.*]]:2 = rope.table ins(%[[POS]], %[[W]] : tensor<2x6xi64>, tensor<4xf32>) {{.*}} -> tensor<2x6x4xf32>, tensor<2x6x4xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #[[$BSP]] ins(%[[X]], %[[T]]#0, %[[T]]#1 :
// FUSED-LABEL: func @t1_batch_matmul
// FUSED: rope.table ins(%arg1, %
func.func @t1_batch_matmul(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<2x4x1xf32>
  %wb = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d1)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w : tensor<4xf32>) outs(%0 : tensor<2x4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x4x1xf32>
  %row = tensor.expand_shape %pos [[0], [1, 2]] output_shape [2, 1, 6] : tensor<2x6xi64> into tensor<2x1x6xi64>
  %1 = tensor.empty() : tensor<2x1x6xf32>
  %posf = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%row : tensor<2x1x6xi64>) outs(%1 : tensor<2x1x6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %f = arith.sitofp %in : i64 to f32
    linalg.yield %f : f32
  } -> tensor<2x1x6xf32>
  %2 = tensor.empty() : tensor<2x4x6xf32>
  %3 = linalg.fill ins(%zero : f32) outs(%2 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %outer = linalg.batch_matmul ins(%wb, %posf : tensor<2x4x1xf32>, tensor<2x1x6xf32>) outs(%3 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
  %4 = tensor.empty() : tensor<2x6x4xf32>
  %angle = linalg.transpose ins(%outer : tensor<2x4x6xf32>) outs(%4 : tensor<2x6x4xf32>) permutation = [0, 2, 1]
  %c = math.cos %angle : tensor<2x6x4xf32>
  %s = math.sin %angle : tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T2: halves repeated by a concatenation, a scale, a rounding to the type of x.
// Two tables that repeat themselves are one per pair, before the rounding.
// CHECK-LABEL: func @t2_concat_scaled_rounded
// CHECK: %[[T:.*]]:2 = rope.table attention_factor = 1.250000e+00 ins(%arg1, %{{.*}} : tensor<2x6xi64>, tensor<4xf32>) {{.*}} -> tensor<2x6x4xf32>, tensor<2x6x4xf32>
// CHECK-NOT: truncf
// CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 3 {{.*}} ins(%arg0, %[[T]]#0, %[[T]]#1 :
// FUSED-LABEL: func @t2_concat_scaled_rounded
// FUSED: rope.table attention_factor = 1.250000e+00 ins(%arg1, %
func.func @t2_concat_scaled_rounded(%x: tensor<2x3x6x8xbf16>, %pos: tensor<2x6xi64>) -> tensor<2x3x6x8xbf16> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %scale = arith.constant 1.25 : f64
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#outer, #last3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos, %w : tensor<2x6xi64>, tensor<4xf32>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<2x6x4xf32>
  %twice = tensor.concat dim(2) %angle, %angle : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  %1 = tensor.empty() : tensor<2x6x8xbf16>
  %c = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%twice : tensor<2x6x8xf32>) outs(%1 : tensor<2x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = math.cos %in : f32
    %k = arith.truncf %scale : f64 to f32
    %m = arith.mulf %t, %k : f32
    %r = arith.truncf %m : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<2x6x8xbf16>
  %s = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%twice : tensor<2x6x8xf32>) outs(%1 : tensor<2x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = math.sin %in : f32
    %k = arith.truncf %scale : f64 to f32
    %m = arith.mulf %k, %t : f32
    %r = arith.truncf %m : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<2x6x8xbf16>
  %e = tensor.empty() : tensor<2x3x6x8xbf16>
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xbf16>, tensor<2x6x8xbf16>, tensor<2x6x8xbf16>) outs(%e : tensor<2x3x6x8xbf16>) -> tensor<2x3x6x8xbf16>
  return %y : tensor<2x3x6x8xbf16>
}

// T3: angles repeated one by one, for interleaved pairs.
// CHECK-LABEL: func @t3_repeat_interleave
// CHECK: rope.table ins(%{{.*}}, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim = 3 map = #[[$SP]] ins
// FUSED-LABEL: func @t3_repeat_interleave
// FUSED: rope.table ins(%{{.*}}, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
func.func @t3_repeat_interleave(%x: tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<6xi64>
  %pos = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    linalg.yield %j : i64
  } -> tensor<6xi64>
  %1 = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#first2, #last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%1 : tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %f, %pf : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %pairs = linalg.generic {indexing_maps = [#outer, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%angle : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %lanes = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %c = math.cos %lanes : tensor<6x8xf32>
  %s = math.sin %lanes : tensor<6x8xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply per_lane #rope.layout<interleaved, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T4: first repeated in halves, then one half of that one by one.
// CHECK-LABEL: func @t4_slice_of_concat
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<2x6xi64>, tensor<4xf32>)
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8>
// FUSED-LABEL: func @t4_slice_of_concat
// FUSED: rope.table ins(%arg1, %
func.func @t4_slice_of_concat(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#outer, #last3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos, %w : tensor<2x6xi64>, tensor<4xf32>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<2x6x4xf32>
  %twice = tensor.concat dim(2) %angle, %angle : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  %cw = math.cos %twice : tensor<2x6x8xf32>
  %sw = math.sin %twice : tensor<2x6x8xf32>
  %ch = tensor.extract_slice %cw[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %sh = tensor.extract_slice %sw[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %1 = tensor.empty() : tensor<2x6x4x2xf32>
  %cp = linalg.generic {indexing_maps = [#repeat, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%ch : tensor<2x6x4xf32>) outs(%1 : tensor<2x6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4x2xf32>
  %sp = linalg.generic {indexing_maps = [#repeat, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%sh : tensor<2x6x4xf32>) outs(%1 : tensor<2x6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4x2xf32>
  %c = tensor.collapse_shape %cp [[0], [1], [2, 3]] : tensor<2x6x4x2xf32> into tensor<2x6x8xf32>
  %s = tensor.collapse_shape %sp [[0], [1], [2, 3]] : tensor<2x6x4x2xf32> into tensor<2x6x8xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply per_lane #rope.layout<interleaved, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T5, T8: cos and sin in one cache of all positions, whose rows are gathered by
// position. The cache is not needed.
// CHECK-LABEL: func @t5_t8_gathered_cache
// CHECK-NOT: tensor.extract
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<2x6xi64>, tensor<4xf32>)
// CHECK-NOT: tensor.extract
// CHECK: rope.apply
// FUSED-LABEL: func @t5_t8_gathered_cache
// FUSED: rope.table ins(%arg1, %
func.func @t5_t8_gathered_cache(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<32x4xf32>
  %angle = linalg.generic {indexing_maps = [#last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<4xf32>) outs(%0 : tensor<32x4xf32>) {
  ^bb0(%f: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %pf = arith.sitofp %j : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<32x4xf32>
  %ct = math.cos %angle : tensor<32x4xf32>
  %st = math.sin %angle : tensor<32x4xf32>
  %cache = tensor.concat dim(1) %ct, %st : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x8xf32>
  %1 = tensor.empty() : tensor<2x6x8xf32>
  %rows = linalg.generic {indexing_maps = [#outer, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos : tensor<2x6xi64>) outs(%1 : tensor<2x6x8xf32>) {
  ^bb0(%p: i64, %out: f32):
    %i = arith.index_cast %p : i64 to index
    %k = linalg.index 2 : index
    %v = tensor.extract %cache[%i, %k] : tensor<32x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x8xf32>
  %c = tensor.extract_slice %rows[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %s = tensor.extract_slice %rows[0, 0, 4] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T6: exp(i*angle).
// CHECK-LABEL: func @t6_complex_exp
// CHECK-NOT: complex
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi32>, tensor<4xf32>)
// CHECK-NOT: complex
// CHECK: rope.apply
// FUSED-LABEL: func @t6_complex_exp
// FUSED: rope.table ins(%arg1, %
func.func @t6_complex_exp(%x: tensor<2x3x6x8xf32>, %pos: tensor<6xi32>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %cis = linalg.generic {indexing_maps = [#first2, #last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi32>, tensor<4xf32>) outs(%0 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%p: i32, %f: f32, %out: complex<f32>):
    %pf = arith.sitofp %p : i32 to f32
    %a = arith.mulf %pf, %f : f32
    %z = complex.create %zero, %a : complex<f32>
    %r = complex.exp %z : complex<f32>
    linalg.yield %r : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %1 = tensor.empty() : tensor<6x4xf32>
  %c = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%cis : tensor<6x4xcomplex<f32>>) outs(%1 : tensor<6x4xf32>) {
  ^bb0(%z: complex<f32>, %out: f32):
    %r = complex.re %z : complex<f32>
    linalg.yield %r : f32
  } -> tensor<6x4xf32>
  %s = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%cis : tensor<6x4xcomplex<f32>>) outs(%1 : tensor<6x4xf32>) {
  ^bb0(%z: complex<f32>, %out: f32):
    %r = complex.im %z : complex<f32>
    linalg.yield %r : f32
  } -> tensor<6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T7: stack(c, -s, s, c) as 2x2 matrices. The sin that is read is the negated
// one: the other direction of the same table.
// CHECK-LABEL: func @t7_matrices
// CHECK: %[[T:.*]]:2 = rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK: rope.apply conjugate #rope.layout<interleaved, head_dim = 8> {{.*}} ins(%arg0, %[[T]]#0, %[[T]]#1 :
// FUSED-LABEL: func @t7_matrices
// FUSED: rope.table ins(%arg1, %
// FUSED: rope.apply conjugate
func.func @t7_matrices(%x: tensor<2x3x6x8xf32>, %pos: tensor<6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#first2, #last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %cos = math.cos %angle : tensor<6x4xf32>
  %sin = math.sin %angle : tensor<6x4xf32>
  %neg = arith.negf %sin : tensor<6x4xf32>
  %c1 = tensor.expand_shape %cos [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %s1 = tensor.expand_shape %sin [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %n1 = tensor.expand_shape %neg [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %m = tensor.concat dim(2) %c1, %n1, %s1, %c1 : (tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x4xf32>
  %m22 = tensor.expand_shape %m [[0], [1], [2, 3]] output_shape [6, 4, 2, 2] : tensor<6x4x4xf32> into tensor<6x4x2x2xf32>
  %c = tensor.extract_slice %m22[0, 0, 1, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %m22[0, 0, 0, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T9: positions divided by timescales. What does not turn has an infinite one;
// its frequency is 0, and no 0*inf is computed. The reciprocals are not exact:
// they are computed, once.
// CHECK-LABEL: func @t9_infinite_timescale
// CHECK: %[[PERIOD:.*]] = arith.constant dense<[1.000000e+00, 8.000000e+00, 1.000000e+02, 0x7F800000]>
// CHECK: %[[W:.*]] = linalg.generic {{.*}} ins(%[[PERIOD]] : tensor<4xf32>)
// CHECK: arith.divf
// CHECK: rope.table ins(%arg1, %[[W]] : tensor<2x6xi32>, tensor<4xf32>)
// FUSED-LABEL: func @t9_infinite_timescale
// FUSED: rope.table ins(%arg1, %
func.func @t9_infinite_timescale(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi32>) -> tensor<2x3x6x8xf32> {
  %period = arith.constant dense<[1.0, 8.0, 100.0, 0x7F800000]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#outer, #last3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos, %period : tensor<2x6xi32>, tensor<4xf32>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%p: i32, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i32 to f32
    %a = arith.divf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<2x6x4xf32>
  %c = math.cos %angle : tensor<2x6x4xf32>
  %s = math.sin %angle : tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T9: reciprocals of powers of two are exact.
// CHECK-LABEL: func @t9_exact_timescale
// CHECK: %[[W:.*]] = arith.constant dense<[1.000000e+00, 1.250000e-01, 0.000000e+00, 4.000000e+00]>
// CHECK-NOT: arith.divf
// CHECK: rope.table ins(%arg1, %[[W]] : tensor<2x6xi32>, tensor<4xf32>)
// FUSED-LABEL: func @t9_exact_timescale
// FUSED: rope.table ins(%arg1, %
func.func @t9_exact_timescale(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi32>) -> tensor<2x3x6x8xf32> {
  %period = arith.constant dense<[1.0, 8.0, 0x7F800000, 0.25]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#outer, #last3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos, %period : tensor<2x6xi32>, tensor<4xf32>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%p: i32, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i32 to f32
    %a = arith.divf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<2x6x4xf32>
  %c = math.cos %angle : tensor<2x6x4xf32>
  %s = math.sin %angle : tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T9: the timescales are computed: theta^(2p/r), as JAX programs do. They are
// not evaluated here, only inverted, once.
// CHECK-LABEL: func @t9_computed_timescale
// CHECK: math.powf
// CHECK: %[[W:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<4xf32>)
// CHECK: divf
// CHECK: rope.table ins(%arg1, %[[W]] : tensor<2x6xi32>, tensor<4xf32>)
// FUSED-LABEL: func @t9_computed_timescale
// FUSED: rope.table ins(%arg1, %
func.func @t9_computed_timescale(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi32>) -> tensor<2x3x6x8xf32> {
  %theta = arith.constant 1.0e+04 : f32
  %r = arith.constant 8.0 : f32
  %c2 = arith.constant 2 : i32
  %0 = tensor.empty() : tensor<4xf32>
  %period = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]} outs(%0 : tensor<4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i32
    %k = arith.muli %j, %c2 : i32
    %f = arith.sitofp %k : i32 to f32
    %q = arith.divf %f, %r : f32
    %t = math.powf %theta, %q : f32
    linalg.yield %t : f32
  } -> tensor<4xf32>
  %1 = tensor.empty() : tensor<2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#outer, #last3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos, %period : tensor<2x6xi32>, tensor<4xf32>) outs(%1 : tensor<2x6x4xf32>) {
  ^bb0(%p: i32, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i32 to f32
    %a = arith.divf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<2x6x4xf32>
  %c = math.cos %angle : tensor<2x6x4xf32>
  %s = math.sin %angle : tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T10: the angles tiled, (2 d): the rows of a 2-D image, whose patches are
// numbered row by row.
// CHECK-LABEL: func @t10_tiled_image
// CHECK: rope.table axis_map = [0, 0, 1, 1] ins(%{{.*}}, %{{.*}} : tensor<2x6xi64>, tensor<4xf32>)
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @t10_tiled_image
// FUSED: rope.table axis_map = [0, 0, 1, 1]
func.func @t10_tiled_image(%x: tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1]> : tensor<2xf32>
  %c3 = arith.constant 3 : index
  %0 = tensor.empty() : tensor<6x2xf32>
  %rows = linalg.generic {indexing_maps = [#last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<2xf32>) outs(%0 : tensor<6x2xf32>) {
  ^bb0(%f: f32, %out: f32):
    %i = linalg.index 0 : index
    %d = arith.divui %i, %c3 : index
    %j = arith.index_cast %d : index to i64
    %pf = arith.sitofp %j : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x2xf32>
  %columns = linalg.generic {indexing_maps = [#last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<2xf32>) outs(%0 : tensor<6x2xf32>) {
  ^bb0(%f: f32, %out: f32):
    %i = linalg.index 0 : index
    %d = arith.remui %i, %c3 : index
    %j = arith.index_cast %d : index to i64
    %pf = arith.sitofp %j : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x2xf32>
  %angle = tensor.concat dim(1) %rows, %columns : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %1 = tensor.empty() : tensor<6x2x4xf32>
  %tiles = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%angle : tensor<6x4xf32>) outs(%1 : tensor<6x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x2x4xf32>
  %lanes = tensor.collapse_shape %tiles [[0], [1, 2]] : tensor<6x2x4xf32> into tensor<6x8xf32>
  %c = math.cos %lanes : tensor<6x8xf32>
  %s = math.sin %lanes : tensor<6x8xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T11: sin in front of cos, a row sliced by the number of past tokens.
// CHECK-LABEL: func @t11_sin_first_past
// CHECK: %[[POS:.*]] = linalg.generic
// CHECK: rope.table ins(%[[POS]], %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8>
// FUSED-LABEL: func @t11_sin_first_past
// FUSED: rope.table ins(%{{.*}} : tensor<6xi64>, tensor<4xf32>)
func.func @t11_sin_first_past(%x: tensor<2x3x6x8xf32>, %length: tensor<1xi64>) -> tensor<2x3x6x8xf32> {
  %c0 = arith.constant 0 : index
  %length0 = tensor.extract %length[%c0] : tensor<1xi64>
  %past = arith.index_cast %length0 : i64 to index
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<32x4xf32>
  %angle = linalg.generic {indexing_maps = [#last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<4xf32>) outs(%0 : tensor<32x4xf32>) {
  ^bb0(%f: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %pf = arith.sitofp %j : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<32x4xf32>
  %st = math.sin %angle : tensor<32x4xf32>
  %ct = math.cos %angle : tensor<32x4xf32>
  %cache = tensor.concat dim(1) %st, %ct : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x8xf32>
  %rows = tensor.extract_slice %cache[%past, 0] [6, 8] [1, 1] : tensor<32x8xf32> to tensor<6x8xf32>
  %s = tensor.extract_slice %rows[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %c = tensor.extract_slice %rows[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T12: three axes (time, height, width) in sections, taken from cos and sin.
// CHECK-LABEL: func @t12_chunked_sections
// CHECK: rope.table axis_map = [0, 1, 1, 2] ins(%arg1, %{{.*}} : tensor<3x2x6xi64>, tensor<4xf32>) {{.*}} -> tensor<2x6x4xf32>, tensor<2x6x4xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @t12_chunked_sections
// FUSED: rope.table axis_map = [0, 1, 1, 2] ins(%arg1,
func.func @t12_chunked_sections(%x: tensor<2x3x6x8xf32>, %pos: tensor<3x2x6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<3x2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#repeat, #last4, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%pos, %w : tensor<3x2x6xi64>, tensor<4xf32>) outs(%0 : tensor<3x2x6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<3x2x6x4xf32>
  %cw = math.cos %angle : tensor<3x2x6x4xf32>
  %sw = math.sin %angle : tensor<3x2x6x4xf32>
  %c0u = tensor.extract_slice %cw[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x1xf32>
  %c0 = tensor.collapse_shape %c0u [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %c1u = tensor.extract_slice %cw[1, 0, 0, 1] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x2xf32>
  %c1 = tensor.collapse_shape %c1u [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %c2u = tensor.extract_slice %cw[2, 0, 0, 3] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x1xf32>
  %c2 = tensor.collapse_shape %c2u [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %s0u = tensor.extract_slice %sw[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x1xf32>
  %s0 = tensor.collapse_shape %s0u [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %s1u = tensor.extract_slice %sw[1, 0, 0, 1] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x2xf32>
  %s1 = tensor.collapse_shape %s1u [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %s2u = tensor.extract_slice %sw[2, 0, 0, 3] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x1xf32>
  %s2 = tensor.collapse_shape %s2u [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %c = tensor.concat dim(2) %c0, %c1, %c2 : (tensor<2x6x1xf32>, tensor<2x6x2xf32>, tensor<2x6x1xf32>) -> tensor<2x6x4xf32>
  %s = tensor.concat dim(2) %s0, %s1, %s2 : (tensor<2x6x1xf32>, tensor<2x6x2xf32>, tensor<2x6x1xf32>) -> tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T12: the axes interleaved by strided overwrites of the angles.
// CHECK-LABEL: func @t12_interleaved_overwrite
// CHECK: rope.table axis_map = [0, 1, 2, 0] ins(%arg1, %{{.*}} : tensor<3x2x6xi64>, tensor<4xf32>)
// FUSED-LABEL: func @t12_interleaved_overwrite
// FUSED: rope.table axis_map = [0, 1, 2, 0] ins(%arg1,
func.func @t12_interleaved_overwrite(%x: tensor<2x3x6x8xf32>, %pos: tensor<3x2x6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<3x2x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#repeat, #last4, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%pos, %w : tensor<3x2x6xi64>, tensor<4xf32>) outs(%0 : tensor<3x2x6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %out: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    linalg.yield %a : f32
  } -> tensor<3x2x6x4xf32>
  %tu = tensor.extract_slice %angle[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x4xf32>
  %t = tensor.collapse_shape %tu [[0, 1], [2], [3]] : tensor<1x2x6x4xf32> into tensor<2x6x4xf32>
  %hu = tensor.extract_slice %angle[1, 0, 0, 1] [1, 2, 6, 1] [1, 1, 1, 3] : tensor<3x2x6x4xf32> to tensor<1x2x6x1xf32>
  %h = tensor.collapse_shape %hu [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %vu = tensor.extract_slice %angle[2, 0, 0, 2] [1, 2, 6, 1] [1, 1, 1, 3] : tensor<3x2x6x4xf32> to tensor<1x2x6x1xf32>
  %v = tensor.collapse_shape %vu [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %th = tensor.insert_slice %h into %t[0, 0, 1] [2, 6, 1] [1, 1, 3] : tensor<2x6x1xf32> into tensor<2x6x4xf32>
  %thw = tensor.insert_slice %v into %th[0, 0, 2] [2, 6, 1] [1, 1, 3] : tensor<2x6x1xf32> into tensor<2x6x4xf32>
  %c = math.cos %thw : tensor<2x6x4xf32>
  %s = math.sin %thw : tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #x
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T12: where(mask, height, width).
// CHECK-LABEL: func @t12_where_mask
// CHECK: rope.table axis_map = [0, 1, 0, 1] ins(%arg1, %{{.*}} : tensor<2x6xi64>, tensor<4xf32>)
// FUSED-LABEL: func @t12_where_mask
// FUSED: rope.table axis_map = [0, 1, 0, 1] ins(%arg1,
func.func @t12_where_mask(%x: tensor<2x3x6x8xf32>, %pos: tensor<2x6xi64>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[1.0, 1.0, 0.01, 0.01]> : tensor<4xf32>
  %mask = arith.constant dense<[true, false, true, false]> : tensor<4xi1>
  %0 = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (0, d0)>, affine_map<(d0, d1) -> (1, d0)>, #last2, #last2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %pos, %w, %mask : tensor<2x6xi64>, tensor<2x6xi64>, tensor<4xf32>, tensor<4xi1>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%h: i64, %v: i64, %f: f32, %m: i1, %out: f32):
    %hf = arith.sitofp %h : i64 to f32
    %vf = arith.sitofp %v : i64 to f32
    %ah = arith.mulf %hf, %f : f32
    %av = arith.mulf %vf, %f : f32
    %a = arith.select %m, %ah, %av : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

// T12: frequencies masked per axis, a matmul over the axes.
// CHECK-LABEL: func @t12_masked_frequencies
// CHECK: rope.table axis_map = [0, 1, 2, 0] ins(%arg1, %{{.*}} : tensor<3x6xf32>, tensor<4xf32>)
// FUSED-LABEL: func @t12_masked_frequencies
// FUSED: rope.table axis_map = [0, 1, 2, 0]
func.func @t12_masked_frequencies(%x: tensor<2x3x6x8xf32>, %pos: tensor<3x6xf32>) -> tensor<2x3x6x8xf32> {
  %w = arith.constant dense<[[1.0, 0.0, 0.0, 0.001], [0.0, 0.1, 0.0, 0.0], [0.0, 0.0, 0.01, 0.0]]> : tensor<3x4xf32>
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<6x3xf32>
  %post = linalg.transpose ins(%pos : tensor<3x6xf32>) outs(%0 : tensor<6x3xf32>) permutation = [1, 0]
  %1 = tensor.empty() : tensor<6x4xf32>
  %2 = linalg.fill ins(%zero : f32) outs(%1 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %angle = linalg.matmul ins(%post, %w : tensor<6x3xf32>, tensor<3x4xf32>) outs(%2 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %e = tensor.empty() : tensor<2x3x6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = #row
      ins(%x, %c, %s : tensor<2x3x6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}
