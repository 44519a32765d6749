// RUN: split-file %s %t
// RUN: rope-opt %t/decode.mlir --rope-fold-layout=layout=split --canonicalize -o %t/folded.mlir
// RUN: FileCheck %s --check-prefix=DECODE < %t/folded.mlir
// RUN: rope-opt %t/decode.mlir --rope-fold-layout=layout=keep --canonicalize | FileCheck %s --check-prefix=DECODE
// RUN: rope-opt %t/folded.mlir --rope-verify-eliminated -o /dev/null
// RUN: rope-equiv %t/decode.mlir %t/folded.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t/folded.mlir --rope-fold-layout=layout=split --canonicalize | diff %t/folded.mlir -
// RUN: rope-run %t/decode.mlir --function=main --input=1x2xf32=1,2 --input=2x4xf32=1,2,3,4,5,6,7,8 --input=1x2xf32=0.5,0.25 --input=1x2xf32=0.75,-1 --output=@%t/scores.npy --output=@%t/cache.npy
// RUN: rope-run %t/folded.mlir --function=main --input=1x2xf32=1,2 --input=2x4xf32=1,2,3,4,5,6,7,8 --input=1x2xf32=0.5,0.25 --input=1x2xf32=0.75,-1 --expected-output=@%t/scores.npy --expected-output=@%t/cache.npy
// RUN: rope-opt %t/no.mlir --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s --check-prefix=NO

// EQUAL: 'main': equal

// A program computes in split halves; its cache of keys, taken and returned, is
// interleaved. Both permutations meet rope.apply: the new key is written as the
// cache has it, and so are the queries. The weights stay as they are.

// DECODE-LABEL: func @main
// DECODE-DAG: arith.constant dense<{{\[\[}}0.0{{.*}}, 1.0{{.*}}, 2.0{{.*}}, 3.0{{.*}}], [5.0{{.*}}-01, 1.5{{.*}}, 2.5{{.*}}, 3.5{{.*}}]]> : tensor<2x4xf32>
// DECODE-NOT: rope.permute
// DECODE: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4>
// DECODE-NOT: rope.permute
// DECODE: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4>
// DECODE-NOT: rope.permute
// DECODE: return

//--- decode.mlir
#split = #rope.layout<split, head_dim = 4>
#int = #rope.layout<interleaved, head_dim = 4>
func.func @main(%x: tensor<1x2xf32>, %cache: tensor<2x4xf32> {rope.layout = #int}, %c: tensor<1x2xf32>, %s: tensor<1x2xf32>) -> (tensor<1x3xf32>, tensor<3x4xf32> {rope.layout = #int}) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[7.0, 5.0, 3.0, 1.0], [0.5, 2.5, 0.25, -1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q = rope.apply #split dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %k = rope.apply #split dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  // A reshape in between: canonicalization alone does not do it.
  %kr = tensor.expand_shape %k [[0, 1], [2]] output_shape [1, 1, 4] : tensor<1x4xf32> into tensor<1x1x4xf32>
  %e3 = tensor.empty() : tensor<1x1x4xf32>
  %kp = rope.permute #split to #int dim = 2 ins(%kr : tensor<1x1x4xf32>) outs(%e3 : tensor<1x1x4xf32>) -> tensor<1x1x4xf32>
  %kc = tensor.collapse_shape %kp [[0, 1], [2]] : tensor<1x1x4xf32> into tensor<1x4xf32>
  %all = tensor.concat dim(0) %cache, %kc : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
  %e4 = tensor.empty() : tensor<3x4xf32>
  %keys = rope.permute #int to #split dim = 1 ins(%all : tensor<3x4xf32>) outs(%e4 : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e5 = tensor.empty() : tensor<1x3xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<1x4xf32>, tensor<3x4xf32>) outs(%f5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  return %scores, %all : tensor<1x3xf32>, tensor<3x4xf32>
}

//--- no.mlir
#split = #rope.layout<split, head_dim = 4>
#int = #rope.layout<interleaved, head_dim = 4>

// The keys are read in both orders: as they are cached, and as halves by an
// output. Nothing but a permutation makes two orders of one value.
// NO-LABEL: func @no_two_readers
// NO: rope.permute
// expected-note @below {{this value}}
func.func @no_two_readers(%cache: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %e = tensor.empty() : tensor<2x4xf32>
  // expected-remark @below {{[permutation-kept] argument #0 of 'func.func' (tensor<2x4xf32>) cannot be permuted}}
  %keys = rope.permute #int to #split dim = 1 ins(%cache : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %cache, %keys : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

#split = #rope.layout<split, head_dim = 4>
#int = #rope.layout<interleaved, head_dim = 4>

// Both orders of what is rotated are read outside.
// NO-LABEL: func @no_apply_that_is_read_in_two_orders
// NO: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// NO: rope.permute
// expected-note @below {{this value}}
func.func @no_apply_that_is_read_in_two_orders(%x: tensor<2x4xf32>, %c: tensor<2x2xf32>, %s: tensor<2x2xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %e = tensor.empty() : tensor<2x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] argument #0 of 'func.func' (tensor<2x4xf32>) cannot be permuted}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%x, %c, %s : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  // expected-remark @below {{[permutation-kept]}}
  %z = rope.permute #int to #split dim = 1 ins(%y : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}
