#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<1x1x6x4xf32>, %arg3: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
    %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
    %0 = tensor.empty() : tensor<2x3x6x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg3 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.mulf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg2 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.mulf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %8 = arith.negf %in : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %arg3 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.mulf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.addf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.mulf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %6 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %8 = arith.addf %in, %in_5 : f32
      linalg.yield %8 : f32
    } -> tensor<2x3x6x4xf32>
    %expanded_2 = tensor.expand_shape %7 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
    %expanded_3 = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_2, %expanded_3 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
    %collapsed_4 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
    return %collapsed_4 : tensor<2x3x6x8xf32>
  }
}
