// Full-width tables from the caller. (Written by test/fuzz.)
#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x4x6xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4x8xf32>, %arg3: tensor<2x4x6xf32>) -> tensor<2x4x4xf32> {
    %cst = arith.constant dense<[[0.83502227, 0.29786697, -0.222715512, 0.315232396, -0.693174481, 0.38164553], [-0.0840915963, -0.841852427, 0.478032231, 0.0886389985, -0.730324804, 0.524333298], [-0.0363458358, 0.220271304, 0.346806914, 0.180555373, 0.783887088, 0.707548738], [-0.735311448, -0.379404843, 0.496971756, 0.657805562, -0.838553786, 0.18915385], [0.397165388, -0.679840446, -0.553804338, -0.103729345, 0.420699954, 0.347550392], [0.749075294, -9.369090e-01, 0.743376374, 0.134944677, 0.544371426, 0.418012083], [-0.668650031, -0.87222737, 0.403032333, -0.107270576, 7.698910e-01, 0.816079735], [0.207954779, -0.999861657, -0.922179639, -0.348112196, 0.67547369, -9.002860e-01]]> : tensor<8x6xf32>
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<[[0.0859799161, -0.817568064, 0.986443102, 0.750174582, 0.995943248, -0.0214264374], [-0.397106409, -0.417818666, -0.750378549, -0.334498972, 0.844499468, -0.59359628], [0.598854244, 0.0944602116, -0.424685478, -0.816735804, 5.958700e-01, -0.365906298], [-0.515785694, -0.632262527, 0.642934442, -0.934055149, 0.962599456, -0.479887575], [-0.861829519, 0.357447922, -0.739551126, -0.700899363, -0.922716856, -0.839503347], [0.39864561, 0.658721745, 0.366996765, 0.675730467, 0.0491478778, 4.358020e-02], [-0.528996527, -0.569597423, 0.358948708, 0.650526583, -0.16115351, -0.449578375], [-0.0146892266, 0.282393634, 0.400451034, 0.964920759, -0.285264909, -0.351350307]]> : tensor<8x6xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %0 = tensor.empty() : tensor<6x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<8x6xf32>) outs(%0 : tensor<6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x8xf32>
    %2 = tensor.empty() : tensor<8x8xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %4 = linalg.matmul ins(%collapsed, %1 : tensor<8x6xf32>, tensor<6x8xf32>) outs(%3 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf32> into tensor<2x4x8xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0, 1], [2]] output_shape [1, 4, 8] : tensor<4x8xf32> into tensor<1x4x8xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0, 1], [2]] output_shape [1, 4, 8] : tensor<4x8xf32> into tensor<1x4x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 4, 4] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x4x4xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 4] [2, 4, 4] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x4x4xf32>
    %5 = tensor.empty() : tensor<2x4x4xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_4 : tensor<2x4x4xf32>) outs(%5 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.negf %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4xf32>
    %concat = tensor.concat dim(2) %6, %extracted_slice : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x8xf32>
    %7 = tensor.empty() : tensor<2x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<2x4x8xf32>, tensor<1x4x8xf32>) outs(%7 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %19 = arith.mulf %in, %in_11 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %expanded_3 : tensor<2x4x8xf32>, tensor<1x4x8xf32>) outs(%7 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %19 = arith.mulf %in, %in_11 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%7 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %19 = arith.addf %in, %in_11 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %transposed = linalg.transpose ins(%cst : tensor<8x6xf32>) outs(%0 : tensor<6x8xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed_5, %transposed : tensor<8x6xf32>, tensor<6x8xf32>) outs(%3 : tensor<8x8xf32>) -> tensor<8x8xf32>
    %expanded_6 = tensor.expand_shape %11 [[0, 1], [2]] output_shape [2, 4, 8] : tensor<8x8xf32> into tensor<2x4x8xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded_6[0, 0, 0] [2, 4, 4] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x4x4xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_6[0, 0, 4] [2, 4, 4] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x4x4xf32>) outs(%5 : tensor<2x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.negf %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4xf32>
    %concat_9 = tensor.concat dim(2) %12, %extracted_slice_7 : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_2 : tensor<2x4x8xf32>, tensor<1x4x8xf32>) outs(%7 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %19 = arith.mulf %in, %in_11 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_9, %expanded_3 : tensor<2x4x8xf32>, tensor<1x4x8xf32>) outs(%7 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %19 = arith.mulf %in, %in_11 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x4x8xf32>, tensor<2x4x8xf32>) outs(%7 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %19 = arith.addf %in, %in_11 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x8xf32>
    %16 = tensor.empty() : tensor<2x8x4xf32>
    %transposed_10 = linalg.transpose ins(%15 : tensor<2x4x8xf32>) outs(%16 : tensor<2x8x4xf32>) permutation = [0, 2, 1] 
    %17 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %18 = linalg.batch_matmul ins(%10, %transposed_10 : tensor<2x4x8xf32>, tensor<2x8x4xf32>) outs(%17 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    return %18 : tensor<2x4x4xf32>
  }
}

