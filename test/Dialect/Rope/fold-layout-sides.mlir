// RUN: split-file %s %t
// RUN: rope-opt %t/sides.mlir --rope-fold-layout=layout=split -o %t/split.mlir 2>%t/remarks
// RUN: FileCheck %s < %t/split.mlir
// RUN: FileCheck %s --check-prefix=REMARK < %t/remarks
// RUN: rope-opt %t/split.mlir --rope-fold-layout=layout=split | diff %t/split.mlir -
// RUN: rope-opt %t/split.mlir --rope-fold-layout=layout=interleaved | FileCheck %s --check-prefix=BACK
// RUN: rope-opt %t/sides.mlir --rope-fold-layout=layout=auto | FileCheck %s --check-prefix=BACK
// RUN: rope-opt %t/sides.mlir --rope-report=layout=split -o /dev/null 2>&1 | FileCheck %s --check-prefix=REPORT
// RUN: rope-equiv %t/sides.mlir %t/split.mlir --function=returned_key | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/sides.mlir %t/split.mlir --function=key_from_outside | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/sides.mlir %t/split.mlir --function=values_that_share_keys | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %t/sides.mlir --function=returned_key --input=2x2xf32=1,2,0.5,-1 --input=2x3xf32=0.5,0.25,1,0,1,0.75 --input=2x3xf32=0.75,-1,0.5,1,0.25,0 --output=@%t/scores.npy --output=@%t/keys.npy
// RUN: rope-run %t/split.mlir --function=returned_key --input=2x2xf32=1,2,0.5,-1 --input=2x3xf32=0.5,0.25,1,0,1,0.75 --input=2x3xf32=0.75,-1,0.5,1,0.25,0 --expected-output=@%t/scores.npy --expected-output=@%t/keys.npy
// RUN: rope-opt %t/no.mlir --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s --check-prefix=NO
// RUN: rope-opt %t/weights.mlir --rope-fold-layout="layout=split weights=inline" -verify-diagnostics | FileCheck %s --check-prefix=INLINE
// RUN: rope-opt %t/weights.mlir --rope-fold-layout="layout=split weights=prepare" | FileCheck %s --check-prefix=PREPARE

// EQUAL: equal

// Where one side of a rotation cannot take the layout that was asked for, the
// other does, and the rotation converts: in registers, which costs nothing.

// The caller sees the keys as they are written; what is read is a product with a
// weight. P = 3: split is no inverse of itself. Columns of the weights: 0 2 4 1 3 5.
// CHECK-LABEL: func @returned_key
// CHECK: arith.constant dense<{{\[\[}}0.0{{.*}}, 2.0{{.*}}, 4.0{{.*}}, 1.0{{.*}}, 3.0{{.*}}, 5.0
// CHECK-NOT: rope.permute
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 6> to #rope.layout<interleaved, head_dim = 6> dim
// REMARK-COUNT-2: [layout-kept] the result of 'rope.apply' (tensor<2x6xf32>) cannot be permuted: it is visible outside: 'func.return' uses it; split is read, interleaved is written

// The projection of the keys is outside, and scores tell no lanes apart: the
// keys are read as they come, the queries change on both sides.
// CHECK-LABEL: func @key_from_outside
// CHECK: rope.apply #rope.layout<split, head_dim = 6> dim
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 6> to #rope.layout<split, head_dim = 6> dim
// REMARK: [layout-kept] argument #1 of 'func.func' (tensor<2x6xf32>) cannot be permuted: it comes from outside the function, or from a region; interleaved is read, split is written

// The lanes of the values are a contract of their own.
// CHECK-LABEL: func @values_that_share_keys
// CHECK: rope.apply #rope.layout<split, head_dim = 6> dim
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 6> to #rope.layout<split, head_dim = 6> dim
// REMARK: values share their lanes with the keys; interleaved is read, split is written

// BACK-NOT: split
// BACK-COUNT-6: rope.apply #rope.layout<interleaved, head_dim = 6> dim
// BACK-NOT: split

// REPORT: cannot be permuted: it is visible outside: 'func.return' uses it; split is read, interleaved is written

//--- sides.mlir
#int = #rope.layout<interleaved, head_dim = 6>
#map = affine_map<(s, p) -> (s, p)>
func.func @returned_key(%x: tensor<2x2xf32>, %c: tensor<2x3xf32>, %s: tensor<2x3xf32>) -> (tensor<2x2xf32>, tensor<2x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]]> : tensor<2x6xf32>
  %wk = arith.constant dense<[[7.0, 5.0, 3.0, 1.0, -1.0, 2.0], [0.5, 2.5, 0.25, -1.0, 0.75, 3.0]]> : tensor<2x6xf32>
  %e = tensor.empty() : tensor<2x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %e5 = tensor.empty() : tensor<2x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %k : tensor<2x6xf32>, tensor<2x6xf32>) outs(%f5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %scores, %k : tensor<2x2xf32>, tensor<2x6xf32>
}
func.func @key_from_outside(%x: tensor<2x2xf32>, %k0: tensor<2x6xf32>, %c: tensor<2x3xf32>, %s: tensor<2x3xf32>) -> tensor<2x2xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]]> : tensor<2x6xf32>
  %e = tensor.empty() : tensor<2x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %e5 = tensor.empty() : tensor<2x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %k : tensor<2x6xf32>, tensor<2x6xf32>) outs(%f5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %scores : tensor<2x2xf32>
}
func.func @values_that_share_keys(%x: tensor<2x2xf32>, %c: tensor<2x3xf32>, %s: tensor<2x3xf32>) -> tensor<2x1xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]]> : tensor<2x6xf32>
  %wk = arith.constant dense<[[7.0, 5.0, 3.0, 1.0, -1.0, 2.0], [0.5, 2.5, 0.25, -1.0, 0.75, 3.0]]> : tensor<2x6xf32>
  %wo = arith.constant dense<[[0.0], [1.0], [2.0], [3.0], [4.0], [5.0]]> : tensor<6x1xf32>
  %e = tensor.empty() : tensor<2x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %k = rope.apply #int dim = 1 map = #map ins(%k0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %e5 = tensor.empty() : tensor<2x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %k : tensor<2x6xf32>, tensor<2x6xf32>) outs(%f5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  %a = linalg.matmul ins(%scores, %k0 : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %e6 = tensor.empty() : tensor<2x1xf32>
  %f6 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<2x1xf32>) -> tensor<2x1xf32>
  %o = linalg.matmul ins(%a, %wo : tensor<2x6xf32>, tensor<6x1xf32>) outs(%f6 : tensor<2x1xf32>) -> tensor<2x1xf32>
  return %o : tensor<2x1xf32>
}

//--- no.mlir
#int = #rope.layout<interleaved, head_dim = 6>
#map = affine_map<(s, p) -> (s, p)>

// Both sides are the caller's.
// NO-LABEL: func @no_side_that_is_free
// NO: rope.apply #rope.layout<interleaved, head_dim = 6> dim
// expected-note @below {{this value}}
func.func @no_side_that_is_free(%x: tensor<2x6xf32>, %c: tensor<2x3xf32>, %s: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %e = tensor.empty() : tensor<2x6xf32>
  // expected-remark @below {{or from a region}}
  %y = rope.apply #int dim = 1 map = #map ins(%x, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  return %y : tensor<2x6xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// The queries could be written as halves if the keys, which are, were written as
// pairs (with two pairs, the one change is the other's inverse). Nothing that is
// as asked for changes.
// NO-LABEL: func @no_side_at_the_cost_of_another
// NO: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// NO: rope.apply #rope.layout<split, head_dim = 4> dim
// expected-note @below {{this value}}
func.func @no_side_at_the_cost_of_another(%q0: tensor<2x4xf32>, %k0: tensor<2x4xf32>, %c: tensor<2x2xf32>, %s: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4xf32>
  // expected-remark @below {{[layout-kept] argument #0 of 'func.func' (tensor<2x4xf32>) cannot be permuted}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %k = rope.apply #split dim = 1 map = #map ins(%k0, %c, %s : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e5 = tensor.empty() : tensor<2x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %k : tensor<2x4xf32>, tensor<2x4xf32>) outs(%f5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %scores : tensor<2x2xf32>
}

//--- weights.mlir
#int = #rope.layout<interleaved, head_dim = 6>
#map = affine_map<(s, p) -> (s, p)>

// Every call would permute the weight for half of a preference. Prepared, it is
// free.
// INLINE-LABEL: func @no_weight_in_every_call
// INLINE-NOT: rope.permute
// INLINE: rope.apply #rope.layout<interleaved, head_dim = 6> dim
// PREPARE-LABEL: func @no_weight_in_every_call
// PREPARE: rope.apply #rope.layout<split, head_dim = 6> to #rope.layout<interleaved, head_dim = 6> dim
func.func @no_weight_in_every_call(%x: tensor<2x2xf32>, %w: tensor<2x6xf32>, %c: tensor<2x3xf32>, %s: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<2x2xf32>, tensor<2x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<2x6xf32>) cannot be permuted: it is visible outside}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  return %q : tensor<2x6xf32>
}
