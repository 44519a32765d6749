// The stock pipeline is the baseline: it runs upstream dialects and nothing else.

// RUN: not rope-run %s --pipeline=stock --input=4xf32 --input=2xf32 --input=2xf32 2>&1 | FileCheck %s
// CHECK: [[@LINE+3]]:8: error: --pipeline=stock does not lower this op
func.func @main(%x: tensor<4xf32>, %cos: tensor<2xf32>, %sin: tensor<2xf32>) -> tensor<4xf32> {
  %init = tensor.empty() : tensor<4xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 0 map = affine_map<(d0) -> (d0)>
      ins(%x, %cos, %sin : tensor<4xf32>, tensor<2xf32>, tensor<2xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
