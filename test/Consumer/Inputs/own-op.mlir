// x·cos + rotate_half(x)·sin, with tables whose halves are equal.
// CHECK-LABEL: func @rotate
// CHECK-NOT: acme.rotate_half
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
func.func @rotate(%x: tensor<5x8xf32>, %c: tensor<5x4xf32>, %s: tensor<5x4xf32>) -> tensor<5x8xf32> {
  %cos = tensor.concat dim(1) %c, %c : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x8xf32>
  %sin = tensor.concat dim(1) %s, %s : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x8xf32>
  %half = "acme.rotate_half"(%x) : (tensor<5x8xf32>) -> tensor<5x8xf32>
  %empty = tensor.empty() : tensor<5x8xf32>
  %xc = linalg.mul ins(%x, %cos : tensor<5x8xf32>, tensor<5x8xf32>) outs(%empty : tensor<5x8xf32>) -> tensor<5x8xf32>
  %hs = linalg.mul ins(%half, %sin : tensor<5x8xf32>, tensor<5x8xf32>) outs(%empty : tensor<5x8xf32>) -> tensor<5x8xf32>
  %y = linalg.add ins(%xc, %hs : tensor<5x8xf32>, tensor<5x8xf32>) outs(%empty : tensor<5x8xf32>) -> tensor<5x8xf32>
  return %y : tensor<5x8xf32>
}
