#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<1x1x6x4xf32>, %arg3: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x3x6x8xf32>
    %0 = tensor.empty() : tensor<1x1x6x4x2xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x1x6x4xf32>) outs(%0 : tensor<1x1x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x6x4x2xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2], [3, 4]] : tensor<1x1x6x4x2xf32> into tensor<1x1x6x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x6x4xf32>) outs(%0 : tensor<1x1x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x6x4x2xf32>
    %collapsed_0 = tensor.collapse_shape %2 [[0], [1], [2], [3, 4]] : tensor<1x1x6x4x2xf32> into tensor<1x1x6x8xf32>
    %3 = tensor.empty() : tensor<2x3x6x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %10 = arith.mulf %in, %in_5 : f32
      linalg.yield %10 : f32
    } -> tensor<2x3x6x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %collapsed : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %10 = arith.mulf %in, %in_5 : f32
      linalg.yield %10 : f32
    } -> tensor<2x3x6x8xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
    %collapsed_1 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
    %inserted_slice = tensor.insert_slice %collapsed_3 into %cst[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %inserted_slice : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %10 = arith.addf %in, %in_5 : f32
      linalg.yield %10 : f32
    } -> tensor<2x3x6x8xf32>
    %7 = tensor.empty() : tensor<2x3x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %10 = arith.negf %in : f32
      linalg.yield %10 : f32
    } -> tensor<2x3x6x4xf32>
    %inserted_slice_4 = tensor.insert_slice %8 into %cst[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %inserted_slice_4 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %10 = arith.addf %in, %in_5 : f32
      linalg.yield %10 : f32
    } -> tensor<2x3x6x8xf32>
    return %9 : tensor<2x3x6x8xf32>
  }
}
