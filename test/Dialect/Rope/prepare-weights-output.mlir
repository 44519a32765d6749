// Rotated values: the columns of the output projection, an argument, move with the
// rows of the value projection.

// RUN: split-file %s %t
// RUN: rope-opt %t/values.mlir --rope-fold-layout="layout=split weights=prepare" -o %t/prepared.mlir
// RUN: FileCheck %s < %t/prepared.mlir
// RUN: rope-equiv %t/values.mlir %t/prepared.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t/values.mlir --rope-fold-layout="layout=split weights=inline" -o %t/inline.mlir
// RUN: rope-equiv %t/values.mlir %t/inline.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t/no.mlir --rope-fold-layout="layout=split weights=prepare" --split-input-file -verify-diagnostics | FileCheck %s --check-prefix=NO

// CHECK-LABEL: func.func @rotated_values(
// CHECK-SAME: %{{[^:]*}}: tensor<3x1xf32>, %{{[^:]*}}: tensor<1x4xf32>, %{{[^:]*}}: tensor<1x4xf32>, %{{[^:]*}}: tensor<1x4xf32> {rope.prepared = 0 : i64}, %{{[^:]*}}: tensor<4x1xf32> {rope.prepared = 1 : i64}
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK-LABEL: func.func @output_rotated_back(
// CHECK-SAME: tensor<1x4xf32> {rope.prepared = 2 : i64}, %{{[^:]*}}: tensor<4x1xf32> {rope.prepared = 3 : i64}
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK: rope.apply conjugate #rope.layout<split, head_dim = 4> dim
// CHECK-LABEL: func.func @output_through_heads(
// CHECK-SAME: tensor<1x8xf32> {rope.prepared = 4 : i64}, %{{[^:]*}}: tensor<8x1xf32> {rope.prepared = 5 : i64}
// CHECK: func.func @rope_prepare_weights(%[[WV:[^:]*]]: tensor<1x4xf32>, %[[WO:[^:]*]]: tensor<4x1xf32>,
// CHECK: rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 ins(%[[WV]]
// CHECK: rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 0 ins(%[[WO]]
// EQUAL-DAG: 'rotated_values': equal
// EQUAL-DAG: 'output_rotated_back': equal
// EQUAL-DAG: 'output_through_heads': equal

// As numbers: 0 2 1 3 of both.
// RUN: rope-run %t/values.mlir --function=rotated_values --input=3x1xf32=1,2,-1 --input=1x4xf32=1,2,3,4 --input=1x4xf32=4,3,2,1 --input=1x4xf32=10,11,12,13 --input=4x1xf32=5,6,7,8 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t/before.npy
// RUN: rope-run %t/prepared.mlir --function=rotated_values --input=3x1xf32=1,2,-1 --input=1x4xf32=1,2,3,4 --input=1x4xf32=4,3,2,1 --input=1x4xf32=10,12,11,13 --input=4x1xf32=5,7,6,8 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// RUN: rope-run %t/inline.mlir --function=rotated_values --input=3x1xf32=1,2,-1 --input=1x4xf32=1,2,3,4 --input=1x4xf32=4,3,2,1 --input=1x4xf32=10,11,12,13 --input=4x1xf32=5,6,7,8 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy

//--- values.mlir
#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#ik = affine_map<(i, j, k) -> (i, k)>
#jk = affine_map<(i, j, k) -> (j, k)>
#ij = affine_map<(i, j, k) -> (i, j)>
func.func @rotated_values(%x: tensor<3x1xf32>, %wq: tensor<1x4xf32>, %wk: tensor<1x4xf32>, %wv: tensor<1x4xf32>, %wo: tensor<4x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e3 = tensor.empty() : tensor<3x3xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %q = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = linalg.matmul ins(%x, %wk : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %p = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%q, %k : tensor<3x4xf32>, tensor<3x4xf32>) outs(%f3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %v0 = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v = rope.apply #int dim = 1 map = #map ins(%v0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %y = linalg.matmul ins(%o, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%f1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %y : tensor<3x1xf32>
}

func.func @output_rotated_back(%x: tensor<3x1xf32>, %wq: tensor<1x4xf32>, %wv: tensor<1x4xf32>, %wo: tensor<4x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e3 = tensor.empty() : tensor<3x3xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %q = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %p = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%q, %q : tensor<3x4xf32>, tensor<3x4xf32>) outs(%f3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %v0 = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v = rope.apply #int dim = 1 map = #map ins(%v0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %a = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = rope.apply conjugate #int dim = 1 map = #map ins(%a, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %y = linalg.matmul ins(%o, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%f1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %y : tensor<3x1xf32>
}

// Two heads, one after the other in the rows of the weight.
func.func @output_through_heads(%x: tensor<3x1xf32>, %wv: tensor<1x8xf32>, %wo: tensor<8x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32>
  %e3 = tensor.empty() : tensor<3x3xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %p = linalg.matmul indexing_maps = [#ik, #jk, #ij] ins(%x, %x : tensor<3x1xf32>, tensor<3x1xf32>) outs(%f3 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %v0 = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %v1 = tensor.expand_shape %v0 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %eh = tensor.empty() : tensor<3x2x4xf32>
  %v2 = rope.apply #int dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%v1, %c, %s : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%eh : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %v = tensor.collapse_shape %v2 [[0], [1, 2]] : tensor<3x2x4xf32> into tensor<3x8xf32>
  %o = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %e1 = tensor.empty() : tensor<3x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %y = linalg.matmul ins(%o, %wo : tensor<3x8xf32>, tensor<8x1xf32>) outs(%f1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %y : tensor<3x1xf32>
}

//--- no.mlir
#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// A low-rank update of the query projection is a product of products too; what
// the queries meet are keys of a cache all the same.
// NO-LABEL: func @no_cache_behind_low_rank(
// NO: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
// NO: func.func @rope_prepare_weights(%{{.*}}: tensor<1x4xf32>) -> tensor<1x4xf32>
// expected-note @below {{this value}}
func.func @no_cache_behind_low_rank(%x: tensor<3x2xf32>, %a: tensor<2x1xf32>, %b: tensor<1x4xf32>, %cache: tensor<5x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %ew = tensor.empty() : tensor<2x4xf32>
  %fw = linalg.fill ins(%zero : f32) outs(%ew : tensor<2x4xf32>) -> tensor<2x4xf32>
  %w = linalg.matmul ins(%a, %b : tensor<2x1xf32>, tensor<1x4xf32>) outs(%fw : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] argument #3 of 'func.func' (tensor<5x4xf32>) cannot be permuted: it comes from outside the function, and is not used as a weight}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x5xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %cache : tensor<3x4xf32>, tensor<5x4xf32>) outs(%f1 : tensor<3x5xf32>) -> tensor<3x5xf32>
  return %scores : tensor<3x5xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// Nothing says that the factors are those of attention: %p may be a weight, and
// %wo the keys of another sequence.
// NO-LABEL: func @no_output_of_unknown_factors(
// NO: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
// NO: func.func @rope_prepare_weights(%{{.*}}: tensor<1x4xf32>) -> tensor<1x4xf32>
// expected-note @below {{this value}}
func.func @no_output_of_unknown_factors(%x: tensor<3x1xf32>, %p: tensor<3x3xf32>, %wv: tensor<1x4xf32>, %wo: tensor<4x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %v0 = linalg.matmul ins(%x, %wv : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] argument #3 of 'func.func' (tensor<4x1xf32>) cannot be permuted: it comes from outside the function, and is not used as a weight}}
  %v = rope.apply #int dim = 1 map = #map ins(%v0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %o = linalg.matmul ins(%p, %v : tensor<3x3xf32>, tensor<3x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %y = linalg.matmul ins(%o, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%f1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %y : tensor<3x1xf32>
}
