// RUN: rope-opt %s --resolve-ranked-shaped-type-result-dims --canonicalize | FileCheck %s

// A result has the sizes of its init.

// CHECK-LABEL: func @apply
// CHECK-SAME:    %[[X:.+]]: tensor<?x?x8xf32>, %[[COS:.+]]: tensor<?x4xf32>, %[[INIT:.+]]: tensor<?x?x8xf32>
// CHECK-NOT:     rope.apply
// CHECK:         %[[N:.+]] = tensor.dim %[[INIT]], %c1
// CHECK:         return %[[N]], %c8
func.func @apply(%x: tensor<?x?x8xf32>, %cos: tensor<?x4xf32>, %init: tensor<?x?x8xf32>) -> (index, index) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %cos, %cos : tensor<?x?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%init : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  %n = tensor.dim %y, %c1 : tensor<?x?x8xf32>
  %d = tensor.dim %y, %c2 : tensor<?x?x8xf32>
  return %n, %d : index, index
}

// CHECK-LABEL: func @table
// CHECK-SAME:    %{{.+}}: tensor<?xi64>, %{{.+}}: tensor<4xf32>, %[[C:.+]]: tensor<?x4xf32>, %[[S:.+]]: tensor<?x4xf32>
// CHECK-NOT:     rope.table
// CHECK-DAG:     %[[N:.+]] = tensor.dim %[[C]], %c0
// CHECK-DAG:     %[[M:.+]] = tensor.dim %[[S]], %c0
// CHECK:         return %[[N]], %[[M]]
func.func @table(%pos: tensor<?xi64>, %freq: tensor<4xf32>, %c: tensor<?x4xf32>, %s: tensor<?x4xf32>) -> (index, index) {
  %c0 = arith.constant 0 : index
  %cos, %sin = rope.table ins(%pos, %freq : tensor<?xi64>, tensor<4xf32>)
      outs(%c, %s : tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>, tensor<?x4xf32>
  %n = tensor.dim %cos, %c0 : tensor<?x4xf32>
  %m = tensor.dim %sin, %c0 : tensor<?x4xf32>
  return %n, %m : index, index
}

// CHECK-LABEL: func @permute
// CHECK-SAME:    %{{.+}}: tensor<8x?xi8>, %[[INIT:.+]]: tensor<8x?xi8>
// CHECK-NOT:     rope.permute
// CHECK:         %[[N:.+]] = tensor.dim %[[INIT]], %c1
// CHECK:         return %[[N]]
func.func @permute(%x: tensor<8x?xi8>, %init: tensor<8x?xi8>) -> index {
  %c1 = arith.constant 1 : index
  %y = rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 0
      ins(%x : tensor<8x?xi8>) outs(%init : tensor<8x?xi8>) -> tensor<8x?xi8>
  %n = tensor.dim %y, %c1 : tensor<8x?xi8>
  return %n : index
}
