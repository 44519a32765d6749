#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<1x1x6x4xf32>, %arg3: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x3x6x8xf32>
    %concat = tensor.concat dim(3) %arg2, %arg2 : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x8xf32>
    %concat_0 = tensor.concat dim(3) %arg3, %arg3 : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x8xf32>
    %0 = tensor.empty() : tensor<2x3x6x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %concat_0 : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.mulf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<2x3x6x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %concat : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.mulf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<2x3x6x8xf32>
    %extracted_slice = tensor.extract_slice %1[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
    %extracted_slice_1 = tensor.extract_slice %1[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_1 into %cst[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %inserted_slice : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.addf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<2x3x6x8xf32>
    %4 = tensor.empty() : tensor<2x3x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %7 = arith.negf %in : f32
      linalg.yield %7 : f32
    } -> tensor<2x3x6x4xf32>
    %inserted_slice_2 = tensor.insert_slice %5 into %cst[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %inserted_slice_2 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %7 = arith.addf %in, %in_3 : f32
      linalg.yield %7 : f32
    } -> tensor<2x3x6x8xf32>
    return %6 : tensor<2x3x6x8xf32>
  }
}
