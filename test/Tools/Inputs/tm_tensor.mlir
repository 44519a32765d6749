func.func @main(%q: tensor<1x3x4xf32>) -> tensor<1x3x4xf32> {
  %init = tensor.empty() : tensor<1x3x4xf32>
  %y = tm_tensor.attention ins(%q, %q, %q : tensor<1x3x4xf32>, tensor<1x3x4xf32>, tensor<1x3x4xf32>) outs(%init : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  return %y : tensor<1x3x4xf32>
}
