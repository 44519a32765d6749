#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_1_16_torch.float32_1> : tensor<1x16xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_1_16_torch.float32> : tensor<1x16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_1_32_torch.float32> : tensor<1x32xf32>
    %c4_i32 = arith.constant 4 : i32
    %c15_i32 = arith.constant 15 : i32
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_8 = arith.constant dense_resource<torch_tensor_1_2_torch.int32_1> : tensor<1x2xi32>
    %cst_9 = arith.constant dense_resource<torch_tensor_1_16_torch.int32_1> : tensor<1x16xi32>
    %cst_10 = arith.constant dense_resource<torch_tensor_1_2_torch.int32> : tensor<1x2xi32>
    %cst_11 = arith.constant dense_resource<torch_tensor_1_16_torch.int32> : tensor<1x16xi32>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_4_torch.int32> : tensor<1x4xi32>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_32_torch.int32> : tensor<1x32xi32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %96 = linalg.index 0 : index
      %97 = arith.index_cast %96 : index to i64
      %98 = arith.trunci %97 : i64 to i32
      %99 = arith.muli %98, %c4_i32 : i32
      linalg.yield %99 : i32
    } -> tensor<8xi32>
    %expanded = tensor.expand_shape %cst_13 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi32> into tensor<1x1x32xi32>
    %expanded_14 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi32> into tensor<1x8x1xi32>
    %2 = tensor.empty() : tensor<1x8x32xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x1x32xi32>, tensor<1x8x1xi32>) outs(%2 : tensor<1x8x32xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x32xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x8x32xi32>) outs(%2 : tensor<1x8x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x32xi32>
    %expanded_15 = tensor.expand_shape %cst_12 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xi32> into tensor<1x4x1xi32>
    %5 = tensor.empty() : tensor<1x4x8xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %1 : tensor<1x4x1xi32>, tensor<8xi32>) outs(%5 : tensor<1x4x8xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x4x8xi32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x4x8xi32>) outs(%5 : tensor<1x4x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x4x8xi32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<1x4x8xi32> into tensor<1x32xi32>
    %expanded_16 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi32> into tensor<1x1x32xi32>
    %8 = tensor.empty() : tensor<1x8x32xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x8x32xi32>) outs(%8 : tensor<1x8x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %10 = tensor.empty() : tensor<1x1x32xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x32xi32>) outs(%10 : tensor<1x1x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x1x32xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<1x8x32xf32>, tensor<1x1x32xf32>) outs(%8 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %expanded_17 = tensor.expand_shape %cst_5 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xf32> into tensor<1x1x32xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_17 : tensor<1x8x32xf32>, tensor<1x1x32xf32>) outs(%8 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %collapsed_18 = tensor.collapse_shape %13 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %collapsed_19 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %14 = tensor.empty() : tensor<6x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %16 = linalg.matmul ins(%collapsed_19, %collapsed_18 : tensor<6x8xf32>, tensor<8x32xf32>) outs(%15 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_20 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<6x32xf32> into tensor<2x3x4x8xf32>
    %17 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed = linalg.transpose ins(%expanded_20 : tensor<2x3x4x8xf32>) outs(%17 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<4xi64>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%18 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %96 = linalg.index 0 : index
      %97 = arith.index_cast %96 : index to i64
      %98 = arith.muli %97, %c2_i64 : i64
      linalg.yield %98 : i64
    } -> tensor<4xi64>
    %20 = tensor.empty() : tensor<4xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<4xi64>) outs(%20 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %96 = arith.sitofp %in : i64 to f32
      linalg.yield %96 : f32
    } -> tensor<4xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%21 : tensor<4xf32>) outs(%20 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%22 : tensor<4xf32>) outs(%20 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.divf %in, %cst_6 : f32
      linalg.yield %96 : f32
    } -> tensor<4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%23 : tensor<4xf32>) outs(%20 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.powf %cst_7, %in : f32
      linalg.yield %96 : f32
    } -> tensor<4xf32>
    %25 = tensor.empty() : tensor<3xi64>
    %26 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%25 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %96 = linalg.index 0 : index
      %97 = arith.index_cast %96 : index to i64
      linalg.yield %97 : i64
    } -> tensor<3xi64>
    %27 = tensor.empty() : tensor<3xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%26 : tensor<3xi64>) outs(%27 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %96 = arith.sitofp %in : i64 to f32
      linalg.yield %96 : f32
    } -> tensor<3xf32>
    %expanded_21 = tensor.expand_shape %28 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %29 = tensor.empty() : tensor<3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %24 : tensor<3x1xf32>, tensor<4xf32>) outs(%29 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<3x4xf32>) outs(%29 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.cos %in : f32
      linalg.yield %96 : f32
    } -> tensor<3x4xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<3x4xf32>) outs(%29 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.sin %in : f32
      linalg.yield %96 : f32
    } -> tensor<3x4xf32>
    %concat = tensor.concat dim(1) %31, %31 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_22 = tensor.concat dim(1) %32, %32 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %concat : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%17 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x8xf32>
    %34 = tensor.empty() : tensor<2x4x3x4xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x3x4xf32>) outs(%34 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_24 = tensor.concat dim(3) %35, %extracted_slice : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %concat_22 : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%17 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x8xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%17 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.addf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x8xf32>
    %expanded_25 = tensor.expand_shape %cst_11 [[0], [1, 2]] output_shape [1, 1, 16] : tensor<1x16xi32> into tensor<1x1x16xi32>
    %38 = tensor.empty() : tensor<1x8x16xi32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_14 : tensor<1x1x16xi32>, tensor<1x8x1xi32>) outs(%38 : tensor<1x8x16xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x16xi32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x16xi32>) outs(%38 : tensor<1x8x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x16xi32>
    %expanded_26 = tensor.expand_shape %cst_10 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xi32> into tensor<1x2x1xi32>
    %41 = tensor.empty() : tensor<1x2x8xi32>
    %42 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %1 : tensor<1x2x1xi32>, tensor<8xi32>) outs(%41 : tensor<1x2x8xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x2x8xi32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x8xi32>) outs(%41 : tensor<1x2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x2x8xi32>
    %collapsed_27 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x2x8xi32> into tensor<1x16xi32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0], [1, 2]] output_shape [1, 1, 16] : tensor<1x16xi32> into tensor<1x1x16xi32>
    %44 = tensor.empty() : tensor<1x8x16xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x16xi32>) outs(%44 : tensor<1x8x16xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x8x16xf32>
    %46 = tensor.empty() : tensor<1x1x16xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x1x16xi32>) outs(%46 : tensor<1x1x16xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x1x16xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<1x8x16xf32>, tensor<1x1x16xf32>) outs(%44 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x16xf32>
    %expanded_29 = tensor.expand_shape %cst_4 [[0], [1, 2]] output_shape [1, 1, 16] : tensor<1x16xf32> into tensor<1x1x16xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_29 : tensor<1x8x16xf32>, tensor<1x1x16xf32>) outs(%44 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_30 = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %50 = tensor.empty() : tensor<6x16xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %52 = linalg.matmul ins(%collapsed_19, %collapsed_30 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%51 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_31 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %53 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x3x2x8xf32>) outs(%53 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_33 = tensor.extract_slice %transposed_32[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_32[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %concat : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%53 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x8xf32>
    %55 = tensor.empty() : tensor<2x2x3x4xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x2x3x4xf32>) outs(%55 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_35 = tensor.concat dim(3) %56, %extracted_slice_33 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %concat_22 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%53 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x8xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%53 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.addf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x8xf32>
    %expanded_36 = tensor.expand_shape %cst_9 [[0], [1, 2]] output_shape [1, 1, 16] : tensor<1x16xi32> into tensor<1x1x16xi32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_14 : tensor<1x1x16xi32>, tensor<1x8x1xi32>) outs(%38 : tensor<1x8x16xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x16xi32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x16xi32>) outs(%38 : tensor<1x8x16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x16xi32>
    %expanded_37 = tensor.expand_shape %cst_8 [[0], [1, 2]] output_shape [1, 2, 1] : tensor<1x2xi32> into tensor<1x2x1xi32>
    %61 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %1 : tensor<1x2x1xi32>, tensor<8xi32>) outs(%41 : tensor<1x2x8xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x2x8xi32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x2x8xi32>) outs(%41 : tensor<1x2x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x2x8xi32>
    %collapsed_38 = tensor.collapse_shape %62 [[0], [1, 2]] : tensor<1x2x8xi32> into tensor<1x16xi32>
    %expanded_39 = tensor.expand_shape %collapsed_38 [[0], [1, 2]] output_shape [1, 1, 16] : tensor<1x16xi32> into tensor<1x1x16xi32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x16xi32>) outs(%44 : tensor<1x8x16xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x8x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x1x16xi32>) outs(%46 : tensor<1x1x16xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x1x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<1x8x16xf32>, tensor<1x1x16xf32>) outs(%44 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x16xf32>
    %expanded_40 = tensor.expand_shape %cst_3 [[0], [1, 2]] output_shape [1, 1, 16] : tensor<1x16xf32> into tensor<1x1x16xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %expanded_40 : tensor<1x8x16xf32>, tensor<1x1x16xf32>) outs(%44 : tensor<1x8x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x16xf32>
    %collapsed_41 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x8x16xf32> into tensor<8x16xf32>
    %67 = linalg.matmul ins(%collapsed_19, %collapsed_41 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%51 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_42 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x3x2x8xf32>) outs(%53 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<2x2x2x3x8xf32>
    %69 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x2x3x8xf32>) outs(%68 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %collapsed_44 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<2x4x3x8xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<2x2x3x8xf32>) outs(%68 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %71 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_44 : tensor<2x4x3x8xf32>) outs(%71 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_46 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %72 = tensor.empty() : tensor<8x3x3xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %74 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%73 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_48 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %75 = tensor.empty() : tensor<2x4x3x3xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x4x3x3xf32>) outs(%75 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.truncf %cst_2 : f64 to f32
      %97 = arith.mulf %in, %96 : f32
      linalg.yield %97 : f32
    } -> tensor<2x4x3x3xf32>
    %77 = tensor.empty() : tensor<2x4x3xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %79 = tensor.empty() : tensor<2x4x3xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %81:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x3x3xf32>) outs(%80, %78 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %96 = linalg.index 3 : index
      %97 = arith.index_cast %96 : index to i64
      %98 = arith.maximumf %in, %out : f32
      %99 = arith.cmpf ogt, %in, %out : f32
      %100 = arith.select %99, %97, %out_57 : i64
      linalg.yield %98, %100 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_49 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_49 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%75 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x3xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x4x3x3xf32>) outs(%75 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.exp %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x3xf32>
    %84 = tensor.empty() : tensor<2x4x3x1xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x3x3xf32>) outs(%85 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.addf %in, %out : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x1xf32>
    %87 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%75 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.divf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_50 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_51 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<8x3x8xf32>
    %88 = tensor.empty() : tensor<8x3x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %90 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%89 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_52 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %91 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x4x3x8xf32>) outs(%91 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %92 = tensor.empty() : tensor<32x8xf32>
    %transposed_54 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%92 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %93 = tensor.empty() : tensor<6x8xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %95 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%94 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_56 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_56 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x040000005FFD533E82308D3CB1632E3E601D183E8DEF62BEECA2323E9215B3BD6F4168BEE3E92C3E355A683E4611F1BDAA99CC3DCB51503DD053C1BBEB3840BEF1B4A5BC079A78BDF4368E3E76BE0A3DBB8D893D6DA1D1BCA1D7E63D07AD4BBDADBB70BE52A7CDBCA561C1BDC37BBDBDEDF21B3EB78E20BE9DD5173E41B2503E7B659FBE00C085BEBCE79EBEBF995C3C813F43BE695D823E5128A0BC81D8D03D81FDF4BC936F39BCA0F93B3E1027243E8727ACBD159F1DBE2F9CD13C163AAC3E9F568D3DF311E4BBFB1411BEFD67B3BDCFE182BD68D5D33D714251BE519DCFBCDB010DBD6ED177BC616F7C3ED419D83D4DCFAEBDB78A84BDDF3870BE6F70993E9BF2BA3E496729BDCD09003EF5FFD13D7E45423D965ABABE0C56C13D6BD5C1BD0E571CBE191888BB4B18543E1657903DAAE20FBD643F51BE114B65BD4E362A3EF69E4FBEF44ECA3DD7520F3E34B805BD087704BEC89769BCF26831BEB7332F3C3E05B1BD144D13BE566F143EB73BE5BD2A606A3E7366843EF79EE0BDE5EA323E17779CBD1CA1E1BD0F941CBD5EEBB0BD49740E3EDACE9B3C4BF541BE8CECA8BC641738BE75DB58BE8536AD3D54915EBEC90078BE99B48B3E015BC0BB168F97BD611239BD4925BBBC901F1EBC5AD6933DDDE44B3E3324AF3E1569363E0CDC353E70F39CBD28EF60BE4587683E8E82303D9203C03D8A5728BBA75ACABE9DB0843E50AC5CBE773CE93D07DA313F852FB4BCA9D9553D1E898A3D3805C7BD8FF033BEFEA3733E0E1AB03EB09469BE7AA6D4BE8340BBBE709F243EB57AFBBD8D59B13E6ED047BE0DEAC33D654A8B3E8C98443E979F613E80A5A63C2090923EFFDFA73D51756B3E55121E3E88A03C3CBAF80B3E239D2FBECAAF20BE507C66BD572272BDDF77A43DEAA3B43D3CEF1E3E71FE8C3D395F843E8999AD3D861CC1BDD7B8C8BB88F7ED3DB85961BD8E77CBBD040BAFBDE84666BE5B01FCBC979CC83D4E8803BDE1C629BD4606553DAD54103EF0D8643E9A57293E997AC53D07268BBED03A623D11F7053E4E42833EC69C393FA56B4A3E99D08DBE580EFDBD38F3CF3D061D603E7AE6E7BD66620ABE20632E3D9D02F13C3400CABE5F797B3E23DDB5BD4707983EF45A39BEAA97983E016D5CBE20790A3E98B3583E300701BE52ED3DBC3692C73E4293A13EFD2B09BBB456313ED6F940BE3D61A03EBB344ABD807F48BDEB91073EA5F4E8BD6E492CBE379A443D3523F33DF870A73EC195573E058DD5BDD3A02E3E639C88BE592ACC3E8F6F5E3E6EC1AFBDDA35A43D3BA3743E2C199D3D2CD1B9BDA4B206BD0B99473D59D99E3C1C20823DF57008BE611A263DB33C38BDAA018F3E4FF030BDDC0F59BE49CA94BBE321A33E55D13FBE8DFE193F6AE1CDBD3B25ACBDEBC59D3EBE0114BDC61B65BD50316A3EBB84733E276E0C3D74408E3E9E908ABD7E897C3E",
      torch_tensor_1_16_torch.float32_1: "0x04000000A7E0353DA8A6623D51775D3D57F65C3D39D3533DCCAE703D790A413D79A5763DB7C0493D0210203D7FDB5C3DDC26653D3FED673DCE631B3D44AE653D7263363D",
      torch_tensor_1_16_torch.float32: "0x0400000073C64B3DE671823DDAD09C3D8726753D432A423DA8A5513DE6CA563D86807C3DA89E9D3DB96A7F3DC908633D6353623D27AC543D262C2D3D79ECFD3C0E27523D",
      torch_tensor_1_32_torch.float32: "0x040000008C4E853DD809913D7C5A893D6226973D03B21E3DD6D03F3D710D203D794F493D16385A3D35A42D3D364D0B3DA68E4D3D01102E3DF264543DE83D663D9EF0663D28AA4C3DC9E8363D62AB7C3D76F55C3D41298E3D42386D3D72F84B3DBFE43A3D26EA0D3D8CE53B3D3A61743DF2AC873D03D33D3DB973173D1FDF503DA4E55E3D",
      torch_tensor_1_2_torch.int32_1: "0x04000000A6DFDB0DC135BD14",
      torch_tensor_1_16_torch.int32_1: "0x04000000D2AEEB46FB09B14EA136CEB2829E1ED53EA0EDC70112F6C1782784EE035B3C46AAF0A1F06478DD83E516B82861EBFEB493EFF2D30E237F0283B56A47D74CC60E",
      torch_tensor_1_2_torch.int32: "0x04000000D783F802D34A6B91",
      torch_tensor_1_16_torch.int32: "0x040000004BC48372F3DF3C41732A0C58508817A8194026BC36C7EB2A23EBE5709D08315EE6E539FF021DFE4885593979769BA16A4D4F6AA520220088230BA65571784E38",
      torch_tensor_1_4_torch.int32: "0x04000000D31C362CA28B22342450CAD7BA736E44",
      torch_tensor_1_32_torch.int32: "0x04000000DCB443A43673380F3F06F1F52BF462E4DD82168C0828C0877BF1303C1EFACF72E5677FBCFB7B715C0EC8981A06714582A9E9F875BF28FD4295038FE89DB23C3C431C72E3B9B12E4A4D4F236B7027773DB61BC5F38A249E191086617B27CF9BF5359DC256E21CD1B8C217442EA0740A34E99CB4208B296563A1646DF33ED9DA02"
    }
  }
#-}
