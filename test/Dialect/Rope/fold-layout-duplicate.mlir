// RUN: rope-opt %s --rope-fold-layout="layout=split duplicate-weights=32" 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: rope-opt %s --rope-fold-layout="layout=split duplicate-weights=31" 2>&1 | FileCheck %s --check-prefix=ONCE
// RUN: rope-opt %s --rope-fold-layout=layout=split 2>&1 | FileCheck %s --check-prefix=ONCE

// RUN: rope-opt %s --rope-fold-layout="layout=split duplicate-weights=32" -o %t.twice
// RUN: rope-equiv %s %t.twice | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %s --function=weight_of_two_orders --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t.0.npy --output=@%t.1.npy
// RUN: rope-run %t.twice --function=weight_of_two_orders --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t.0.npy --expected-output=@%t.1.npy
// EQUAL: 'weight_of_two_orders': equal

// The rows of k make the values as well, and these do not change. The weight has
// 32 bytes; both users read one transpose of it.

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// ONCE: remark: [layout-kept] the result of 'linalg.matmul' (tensor<1x4xf32>) cannot be permuted: it is visible outside
// ONCE-LABEL: func @weight_of_two_orders(
// ONCE: arith.constant dense<{{\[\[}}4.000000e+00, 4.500000e+00], [5.000000e+00, 5.500000e+00], [6.000000e+00
// ONCE-COUNT-1: linalg.transpose ins(%{{.*}} : tensor<4x2xf32>)
// ONCE: rope.apply #rope.layout<split, head_dim = 4> dim
// ONCE: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim

// TWICE-NOT: remark
// TWICE-LABEL: func @weight_of_two_orders(
// TWICE-DAG: %[[OLD:.*]] = arith.constant dense<{{\[\[}}4.000000e+00, 4.500000e+00], [5.000000e+00, 5.500000e+00], [6.000000e+00
// TWICE-DAG: %[[NEW:.*]] = arith.constant dense<{{\[\[}}4.000000e+00, 4.500000e+00], [6.000000e+00, 6.500000e+00], [5.000000e+00
// TWICE-DAG: %[[KEYS:.*]] = linalg.transpose ins(%[[NEW]]
// TWICE-DAG: %[[VALUES:.*]] = linalg.transpose ins(%[[OLD]]
// TWICE: rope.apply #rope.layout<split, head_dim = 4> dim
// TWICE: linalg.matmul ins(%{{.*}}, %[[KEYS]]
// TWICE: rope.apply #rope.layout<split, head_dim = 4> dim
// TWICE: linalg.matmul ins(%{{.*}}, %[[VALUES]]
func.func @weight_of_two_orders(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3x3xf32>, tensor<1x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %rows = arith.constant dense<[[4.0, 4.5], [5.0, 5.5], [6.0, 6.5], [7.0, 7.5]]> : tensor<4x2xf32>
  %wk0 = tensor.empty() : tensor<2x4xf32>
  %wk = linalg.transpose ins(%rows : tensor<4x2xf32>) outs(%wk0 : tensor<2x4xf32>) permutation = [1, 0]
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
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
