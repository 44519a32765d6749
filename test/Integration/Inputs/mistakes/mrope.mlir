// Three position axes in chunks. (Written by test/fuzz.)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x4x12xf32>, %arg1: tensor<3x2x4xi64>) -> tensor<2x3x4x12xf32> {
    %cst = arith.constant dense<[1.000000e+00, 0.464158893, 0.215443462, 1.000000e-01, 0.0464158878, 0.0215443466]> : tensor<6xf32>
    %0 = tensor.empty() : tensor<3x2x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x2x4xi64>) outs(%0 : tensor<3x2x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %13 = arith.sitofp %in : i64 to f32
      linalg.yield %13 : f32
    } -> tensor<3x2x4xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2, 3]] output_shape [3, 2, 4, 1] : tensor<3x2x4xf32> into tensor<3x2x4x1xf32>
    %2 = tensor.empty() : tensor<3x2x4x6xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst : tensor<3x2x4x1xf32>, tensor<6xf32>) outs(%2 : tensor<3x2x4x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %13 = arith.mulf %in, %in_13 : f32
      linalg.yield %13 : f32
    } -> tensor<3x2x4x6xf32>
    %extracted_slice = tensor.extract_slice %3[0, 0, 0, 0] [1, 2, 4, 6] [1, 1, 1, 1] : tensor<3x2x4x6xf32> to tensor<1x2x4x6xf32>
    %extracted_slice_0 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : tensor<1x2x4x6xf32> to tensor<1x2x4x2xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_0 [[0, 1], [2], [3]] : tensor<1x2x4x2xf32> into tensor<2x4x2xf32>
    %extracted_slice_1 = tensor.extract_slice %3[1, 0, 0, 0] [1, 2, 4, 6] [1, 1, 1, 1] : tensor<3x2x4x6xf32> to tensor<1x2x4x6xf32>
    %extracted_slice_2 = tensor.extract_slice %extracted_slice_1[0, 0, 0, 2] [1, 2, 4, 2] [1, 1, 1, 1] : tensor<1x2x4x6xf32> to tensor<1x2x4x2xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3]] : tensor<1x2x4x2xf32> into tensor<2x4x2xf32>
    %extracted_slice_4 = tensor.extract_slice %3[2, 0, 0, 0] [1, 2, 4, 6] [1, 1, 1, 1] : tensor<3x2x4x6xf32> to tensor<1x2x4x6xf32>
    %extracted_slice_5 = tensor.extract_slice %extracted_slice_4[0, 0, 0, 4] [1, 2, 4, 2] [1, 1, 1, 1] : tensor<1x2x4x6xf32> to tensor<1x2x4x2xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<1x2x4x2xf32> into tensor<2x4x2xf32>
    %concat = tensor.concat dim(2) %collapsed, %collapsed_3, %collapsed_6 : (tensor<2x4x2xf32>, tensor<2x4x2xf32>, tensor<2x4x2xf32>) -> tensor<2x4x6xf32>
    %concat_7 = tensor.concat dim(2) %concat, %concat : (tensor<2x4x6xf32>, tensor<2x4x6xf32>) -> tensor<2x4x12xf32>
    %4 = tensor.empty() : tensor<2x4x12xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_7 : tensor<2x4x12xf32>) outs(%4 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.cos %in : f32
      linalg.yield %13 : f32
    } -> tensor<2x4x12xf32>
    %expanded_8 = tensor.expand_shape %5 [[0], [1, 2], [3]] output_shape [2, 1, 4, 12] : tensor<2x4x12xf32> into tensor<2x1x4x12xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_7 : tensor<2x4x12xf32>) outs(%4 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = math.sin %in : f32
      linalg.yield %13 : f32
    } -> tensor<2x4x12xf32>
    %expanded_9 = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [2, 1, 4, 12] : tensor<2x4x12xf32> into tensor<2x1x4x12xf32>
    %extracted_slice_10 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 4, 6] [1, 1, 1, 1] : tensor<2x3x4x12xf32> to tensor<2x3x4x6xf32>
    %extracted_slice_11 = tensor.extract_slice %arg0[0, 0, 0, 6] [2, 3, 4, 6] [1, 1, 1, 1] : tensor<2x3x4x12xf32> to tensor<2x3x4x6xf32>
    %7 = tensor.empty() : tensor<2x3x4x6xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x3x4x6xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      linalg.yield %13 : f32
    } -> tensor<2x3x4x6xf32>
    %concat_12 = tensor.concat dim(3) %8, %extracted_slice_10 : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>) -> tensor<2x3x4x12xf32>
    %9 = tensor.empty() : tensor<2x3x4x12xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_8 : tensor<2x3x4x12xf32>, tensor<2x1x4x12xf32>) outs(%9 : tensor<2x3x4x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %13 = arith.mulf %in, %in_13 : f32
      linalg.yield %13 : f32
    } -> tensor<2x3x4x12xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_12, %expanded_9 : tensor<2x3x4x12xf32>, tensor<2x1x4x12xf32>) outs(%9 : tensor<2x3x4x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %13 = arith.mulf %in, %in_13 : f32
      linalg.yield %13 : f32
    } -> tensor<2x3x4x12xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x3x4x12xf32>, tensor<2x3x4x12xf32>) outs(%9 : tensor<2x3x4x12xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %13 = arith.addf %in, %in_13 : f32
      linalg.yield %13 : f32
    } -> tensor<2x3x4x12xf32>
    return %12 : tensor<2x3x4x12xf32>
  }
}

