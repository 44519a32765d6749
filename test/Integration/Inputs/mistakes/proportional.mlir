// The last pairs of a head do not turn. (Written by test/fuzz.)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
module {
  func.func @main(%arg0: tensor<2x4x3x12xf32>) -> tensor<2x4x3x12xf32> {
    %cst = arith.constant dense<[[[[-0.981554687, 0.356511474, 0.912658453, -0.582972884, -0.986762583, 1.000000e+00, -0.981554687, 0.356511474, 0.912658453, -0.582972884, -0.986762583, 1.000000e+00]], [[-0.892613053, -0.37114495, -0.248211205, 0.624998569, 0.732376933, 1.000000e+00, -0.892613053, -0.37114495, -0.248211205, 0.624998569, 0.732376933, 1.000000e+00]], [[-0.72257328, 0.908659398, -0.722141802, 0.835452258, 0.770555853, 1.000000e+00, -0.72257328, 0.908659398, -0.722141802, 0.835452258, 0.770555853, 1.000000e+00]], [[0.850055456, 0.97000724, -0.791518568, -0.997645974, -0.942742705, 1.000000e+00, 0.850055456, 0.97000724, -0.791518568, -0.997645974, -0.942742705, 1.000000e+00]]]]> : tensor<1x4x1x12xf32>
    %cst_0 = arith.constant dense<[[[[0.191181466, -0.934290945, -0.408723027, 0.812491595, 0.162171453, 0.000000e+00, 0.191181466, -0.934290945, -0.408723027, 0.812491595, 0.162171453, 0.000000e+00]], [[0.450823575, 0.928574919, -0.968705952, -0.780625879, -0.680899441, 0.000000e+00, 0.450823575, 0.928574919, -0.968705952, -0.780625879, -0.680899441, 0.000000e+00]], [[0.691294372, -0.417538136, -0.691745043, 0.54956305, 0.637372434, 0.000000e+00, 0.691294372, -0.417538136, -0.691745043, 0.54956305, 0.637372434, 0.000000e+00]], [[0.526693165, 0.243076116, 0.611145139, -0.068575114, 0.33352083, 0.000000e+00, 0.526693165, 0.243076116, 0.611145139, -0.068575114, 0.33352083, 0.000000e+00]]]]> : tensor<1x4x1x12xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 3, 6] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x6xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 6] [2, 4, 3, 6] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x6xf32>
    %0 = tensor.empty() : tensor<2x4x3x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x4x3x6xf32>) outs(%0 : tensor<2x4x3x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %6 = arith.negf %in : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x3x6xf32>
    %concat = tensor.concat dim(3) %1, %extracted_slice : (tensor<2x4x3x6xf32>, tensor<2x4x3x6xf32>) -> tensor<2x4x3x12xf32>
    %2 = tensor.empty() : tensor<2x4x3x12xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst : tensor<2x4x3x12xf32>, tensor<1x4x1x12xf32>) outs(%2 : tensor<2x4x3x12xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x3x12xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %cst_0 : tensor<2x4x3x12xf32>, tensor<1x4x1x12xf32>) outs(%2 : tensor<2x4x3x12xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.mulf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x3x12xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x4x3x12xf32>, tensor<2x4x3x12xf32>) outs(%2 : tensor<2x4x3x12xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %6 = arith.addf %in, %in_2 : f32
      linalg.yield %6 : f32
    } -> tensor<2x4x3x12xf32>
    return %5 : tensor<2x4x3x12xf32>
  }
}

