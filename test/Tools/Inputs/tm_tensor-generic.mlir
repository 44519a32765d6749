func.func @main(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<1x3x4xf32> {
  %u = tensor.extract_slice %x[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %v = tensor.extract_slice %x[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %0 = arith.mulf %u, %c : tensor<3x2xf32>
  %1 = arith.mulf %v, %s : tensor<3x2xf32>
  %2 = arith.subf %0, %1 : tensor<3x2xf32>
  %3 = arith.mulf %v, %c : tensor<3x2xf32>
  %4 = arith.mulf %u, %s : tensor<3x2xf32>
  %5 = arith.addf %3, %4 : tensor<3x2xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  %q = tensor.expand_shape %y [[0, 1], [2]] output_shape [1, 3, 4] : tensor<3x4xf32> into tensor<1x3x4xf32>
  %z = "tm_tensor.attention"(%q, %q, %q) : (tensor<1x3x4xf32>, tensor<1x3x4xf32>, tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  return %z : tensor<1x3x4xf32>
}
