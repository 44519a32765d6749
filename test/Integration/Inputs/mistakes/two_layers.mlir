// Two layers with tables of their own, and a permutation that nothing absorbs.
#t = affine_map<(b, s, d) -> (s, d)>
func.func @main(%x: tensor<2x3x8xf32>, %m: tensor<3x4xf32>) -> tensor<2x3x8xf32> {
  %c0 = arith.constant dense<[[0.5, 0.25, 0.75, 0.125], [0.375, 0.625, -0.5, 0.875], [-0.25, 0.75, 0.5, 0.25]]> : tensor<3x4xf32>
  %s0 = arith.constant dense<[[0.25, -0.75, 0.5, 0.625], [0.875, 0.125, 0.25, -0.375], [0.5, 0.5, -0.125, 0.75]]> : tensor<3x4xf32>
  %c1 = arith.constant dense<[[0.75, 0.5, -0.25, 0.5], [0.125, -0.625, 0.25, 0.375], [0.625, 0.25, 0.875, -0.5]]> : tensor<3x4xf32>
  %s1 = arith.constant dense<[[-0.5, 0.125, 0.25, 0.75], [0.25, 0.5, -0.875, 0.125], [0.375, -0.25, 0.5, 0.625]]> : tensor<3x4xf32>
  %e = tensor.empty() : tensor<2x3x8xf32>
  %0 = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = #t
      ins(%x, %c0, %s0 : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %1 = math.absf %0 : tensor<2x3x8xf32>
  %2 = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = #t
      ins(%1, %c1, %s1 : tensor<2x3x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %3 = math.absf %2 : tensor<2x3x8xf32>
  %4 = rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 2
      ins(%x : tensor<2x3x8xf32>) outs(%e : tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
  %5 = arith.addf %3, %4 : tensor<2x3x8xf32>
  return %5 : tensor<2x3x8xf32>
}
