// RUN: split-file %s %t
// RUN: rope-opt %t/edges.mlir --rope-fold-layout=layout=split -o %t/folded.mlir 2>%t/remarks
// RUN: FileCheck %s < %t/folded.mlir
// RUN: FileCheck %s --check-prefix=REMARK < %t/remarks
// RUN: rope-opt %t/edges.mlir --rope-fold-layout=layout=keep 2>/dev/null | diff %t/folded.mlir -
// RUN: rope-opt %t/folded.mlir --rope-fold-layout=layout=split 2>/dev/null | diff %t/folded.mlir -
// RUN: rope-equiv %t/edges.mlir %t/folded.mlir --function=queries_instead_of_cache | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/edges.mlir %t/folded.mlir --function=part_that_is_read | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/edges.mlir %t/folded.mlir --function=before_heads_are_repeated | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/edges.mlir %t/folded.mlir --function=weight_instead_of_product | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/edges.mlir %t/folded.mlir --function=two_readers | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %t/edges.mlir --function=queries_instead_of_cache --input=1x6xf32=1,2,0.5,-1,3,4 --input=2x6xf32=0.5,0.25,1,0,1,0.75,2,3,4,5,6,7 --output=@%t/scores.npy
// RUN: rope-run %t/folded.mlir --function=queries_instead_of_cache --input=1x6xf32=1,2,0.5,-1,3,4 --input=2x6xf32=0.5,0.25,1,0,1,0.75,2,3,4,5,6,7 --expected-output=@%t/scores.npy
// RUN: rope-opt %t/no.mlir --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s --check-prefix=NO
// RUN: rope-opt %t/edges.mlir --rope-fold-layout="layout=split weights=inline" 2>&1 | FileCheck %s --check-prefix=INLINE

// EQUAL: equal

// A permutation that nothing absorbs goes where it re-orders the fewest bytes.
// Heads of six lanes: from and to are not each other's inverse.

// Scores tell no lanes apart: one query is permuted instead of the cache.
// CHECK-LABEL: func @queries_instead_of_cache(
// CHECK-SAME: %[[Q:.*]]: tensor<1x6xf32>, %[[CACHE:.*]]: tensor<2x6xf32>
// CHECK: %[[MOVED:.*]] = rope.permute #rope.layout<split, head_dim = 6> to #rope.layout<interleaved, head_dim = 6> dim = 1 ins(%[[Q]]
// CHECK-NOT: rope.permute
// CHECK: linalg.matmul {{.*}} ins(%[[MOVED]], %[[CACHE]]
// REMARK: [permutation-moved] argument #1 of 'func.func' (tensor<2x6xf32>) cannot be permuted: it comes from outside the function, or from a region; argument #0 of 'func.func' (tensor<1x6xf32>) is permuted: 24 bytes instead of 48
// REMARK: note: this value

// Only one row is read in the new order.
// CHECK-LABEL: func @part_that_is_read(
// CHECK: %[[ROW:.*]] = tensor.extract_slice
// CHECK: rope.permute #rope.layout<interleaved, head_dim = 6> to #rope.layout<split, head_dim = 6> dim = 1 ins(%[[ROW]] : tensor<1x6xf32>)
// CHECK-NOT: rope.permute
// REMARK: the result of 'tensor.extract_slice' (tensor<1x6xf32>) is permuted: 24 bytes instead of 48

// Two readers of what is repeated keep canonicalization from it.
// CHECK-LABEL: func @before_heads_are_repeated(
// CHECK-SAME: %[[K:.*]]: tensor<2x6xf32>
// CHECK: rope.permute {{.*}} dim = 1 ins(%[[K]] : tensor<2x6xf32>)
// CHECK-NOT: rope.permute
// REMARK: argument #0 of 'func.func' (tensor<2x6xf32>) is permuted: 48 bytes instead of 144

// The weight of one feature is smaller than two tokens.
// CHECK-LABEL: func @weight_instead_of_product(
// CHECK-SAME: %[[W:.*]]: tensor<1x6xf32>
// CHECK: rope.permute {{.*}} ins(%[[W]] : tensor<1x6xf32>)
// CHECK-NOT: rope.permute
// INLINE-LABEL: func @weight_instead_of_product(
// INLINE-COUNT-1: rope.permute
// INLINE-NOT: rope.permute
// INLINE: return

// The cache is returned in its order, and the keys in it are read in another.
// CHECK-LABEL: func @two_readers(
// CHECK-SAME: %[[Q:.*]]: tensor<1x6xf32>, %{{.*}}: tensor<2x6xf32>
// CHECK: rope.permute {{.*}} ins(%[[Q]] : tensor<1x6xf32>)
// CHECK-NOT: rope.permute
// CHECK: return

//--- edges.mlir
#split = #rope.layout<split, head_dim = 6>
#int = #rope.layout<interleaved, head_dim = 6>
func.func @queries_instead_of_cache(%q: tensor<1x6xf32>, %cache: tensor<2x6xf32>) -> tensor<1x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x6xf32>
  %keys = rope.permute #int to #split dim = 1 ins(%cache : tensor<2x6xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %e5 = tensor.empty() : tensor<1x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x2xf32>) -> tensor<1x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<1x6xf32>, tensor<2x6xf32>) outs(%f5 : tensor<1x2xf32>) -> tensor<1x2xf32>
  return %scores : tensor<1x2xf32>
}
func.func @part_that_is_read(%x: tensor<2x6xf32>) -> tensor<1x6xf32> {
  %e = tensor.empty() : tensor<2x6xf32>
  %y = rope.permute #int to #split dim = 1 ins(%x : tensor<2x6xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %last = tensor.extract_slice %y[1, 0] [1, 6] [1, 1] : tensor<2x6xf32> to tensor<1x6xf32>
  return %last : tensor<1x6xf32>
}
func.func @before_heads_are_repeated(%k: tensor<2x6xf32>) -> (tensor<3x2x6xf32>, tensor<3x2xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2x6xf32>
  %all = linalg.broadcast ins(%k : tensor<2x6xf32>) outs(%e : tensor<3x2x6xf32>) dimensions = [0]
  %y = rope.permute #int to #split dim = 2 ins(%all : tensor<3x2x6xf32>) outs(%e : tensor<3x2x6xf32>) -> tensor<3x2x6xf32>
  %e2 = tensor.empty() : tensor<3x2xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<3x2xf32>) -> tensor<3x2xf32>
  %sum = linalg.reduce ins(%all : tensor<3x2x6xf32>) outs(%f2 : tensor<3x2xf32>) dimensions = [2]
    (%in: f32, %acc: f32) {
      %s = arith.addf %in, %acc : f32
      linalg.yield %s : f32
    }
  return %y, %sum : tensor<3x2x6xf32>, tensor<3x2xf32>
}
func.func @weight_instead_of_product(%w: tensor<1x6xf32>, %x: tensor<2x1xf32>) -> tensor<2x6xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %k = linalg.matmul ins(%x, %w : tensor<2x1xf32>, tensor<1x6xf32>) outs(%f : tensor<2x6xf32>) -> tensor<2x6xf32>
  %y = rope.permute #int to #split dim = 1 ins(%k : tensor<2x6xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  return %y : tensor<2x6xf32>
}
func.func @two_readers(%q: tensor<1x6xf32>, %cache: tensor<2x6xf32>, %k: tensor<1x6xf32>) -> (tensor<1x3xf32>, tensor<3x6xf32>) {
  %zero = arith.constant 0.0 : f32
  %all = tensor.concat dim(0) %cache, %k : (tensor<2x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
  %e = tensor.empty() : tensor<3x6xf32>
  %keys = rope.permute #int to #split dim = 1 ins(%all : tensor<3x6xf32>) outs(%e : tensor<3x6xf32>) -> tensor<3x6xf32>
  %e5 = tensor.empty() : tensor<1x3xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<1x6xf32>, tensor<3x6xf32>) outs(%f5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  return %scores, %all : tensor<1x3xf32>, tensor<3x6xf32>
}

//--- no.mlir
#split = #rope.layout<split, head_dim = 6>
#int = #rope.layout<interleaved, head_dim = 6>

// As many queries as keys.
// NO-LABEL: func @no_cheaper_edge(
// NO-SAME: %[[Q:.*]]: tensor<2x6xf32>, %[[CACHE:.*]]: tensor<2x6xf32>
// NO: rope.permute {{.*}} ins(%[[CACHE]] :
// NO-NOT: rope.permute
// expected-note @below {{this value}}
func.func @no_cheaper_edge(%q: tensor<2x6xf32>, %cache: tensor<2x6xf32>) -> tensor<2x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x6xf32>
  // expected-remark @below {{[permutation-kept] argument #1 of 'func.func' (tensor<2x6xf32>) cannot be permuted}}
  %keys = rope.permute #int to #split dim = 1 ins(%cache : tensor<2x6xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %e5 = tensor.empty() : tensor<2x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<2x6xf32>, tensor<2x6xf32>) outs(%f5 : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %scores : tensor<2x2xf32>
}

// -----

#split = #rope.layout<split, head_dim = 6>
#int = #rope.layout<interleaved, head_dim = 6>

// The number of keys is not known; it may be one.
// NO-LABEL: func @no_unknown_size(
// NO-SAME: %[[CACHE:arg1]]: tensor<?x6xf32>
// NO: rope.permute {{.*}} ins(%[[CACHE]] :
// NO-NOT: rope.permute
// expected-note @below {{this value}}
func.func @no_unknown_size(%q: tensor<1x6xf32>, %cache: tensor<?x6xf32>, %e: tensor<?x6xf32>, %f5: tensor<1x?xf32>) -> tensor<1x?xf32> {
  // expected-remark @below {{[permutation-kept] argument #1 of 'func.func' (tensor<?x6xf32>) cannot be permuted}}
  %keys = rope.permute #int to #split dim = 1 ins(%cache : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) -> tensor<?x6xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<1x6xf32>, tensor<?x6xf32>) outs(%f5 : tensor<1x?xf32>) -> tensor<1x?xf32>
  return %scores : tensor<1x?xf32>
}

// -----

#split = #rope.layout<split, head_dim = 6>
#int = #rope.layout<interleaved, head_dim = 6>

// Nor is that of queries; there may be more than keys.
// NO-LABEL: func @no_edge_of_unknown_size(
// NO-SAME: %[[CACHE:arg1]]: tensor<2x6xf32>
// NO: rope.permute {{.*}} ins(%[[CACHE]] :
// NO-NOT: rope.permute
// expected-note @below {{this value}}
func.func @no_edge_of_unknown_size(%q: tensor<?x6xf32>, %cache: tensor<2x6xf32>, %f5: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %e = tensor.empty() : tensor<2x6xf32>
  // expected-remark @below {{[permutation-kept] argument #1 of 'func.func' (tensor<2x6xf32>) cannot be permuted}}
  %keys = rope.permute #int to #split dim = 1 ins(%cache : tensor<2x6xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<?x6xf32>, tensor<2x6xf32>) outs(%f5 : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %scores : tensor<?x2xf32>
}

// -----

#split = #rope.layout<split, head_dim = 6>
#int = #rope.layout<interleaved, head_dim = 6>

// The lanes are numbered where they are read: the smaller edge is not there.
// NO-LABEL: func @no_reader_that_numbers_lanes(
// NO-SAME: %[[X:.*]]: tensor<2x6xf32>
// NO: rope.permute {{.*}} ins(%[[X]] :
// NO-NOT: rope.permute
// expected-note @below {{this value}}
func.func @no_reader_that_numbers_lanes(%x: tensor<2x6xf32>, %r: tensor<2xf32>) -> tensor<2xf32> {
  %e = tensor.empty() : tensor<2x6xf32>
  // expected-remark @below {{[permutation-kept] argument #0 of 'func.func' (tensor<2x6xf32>) cannot be permuted}}
  %y = rope.permute #int to #split dim = 1 ins(%x : tensor<2x6xf32>) outs(%e : tensor<2x6xf32>) -> tensor<2x6xf32>
  %v = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s, p)>, affine_map<(s, p) -> (s)>], iterator_types = ["parallel", "reduction"]} ins(%y : tensor<2x6xf32>) outs(%r : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.subf %in, %out : f32
    linalg.yield %n : f32
  } -> tensor<2xf32>
  return %v : tensor<2xf32>
}
