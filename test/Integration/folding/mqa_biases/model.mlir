#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_8_8_torch.float32_1> : tensor<8x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_8_torch.float32> : tensor<8x8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_24_8_torch.float32> : tensor<24x8xf32>
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%cst_8 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x24xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x24xf32>) outs(%2 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 3, 24] : tensor<6x24xf32> into tensor<2x3x24xf32>
    %4 = tensor.empty() : tensor<2x3x24xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_7 : tensor<2x3x24xf32>, tensor<24xf32>) outs(%4 : tensor<2x3x24xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.addf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x24xf32>
    %expanded_11 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<2x3x24xf32> into tensor<2x3x3x8xf32>
    %6 = tensor.empty() : tensor<2x3x3x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x3x3x8xf32>) outs(%6 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<8x8xf32>
    %transposed_13 = linalg.transpose ins(%cst_6 : tensor<8x8xf32>) outs(%7 : tensor<8x8xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<6x8xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %10 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<6x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_14 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    %11 = tensor.empty() : tensor<2x3x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_5 : tensor<2x3x8xf32>, tensor<8xf32>) outs(%11 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.addf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x8xf32>
    %expanded_15 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [2, 3, 1, 8] : tensor<2x3x8xf32> into tensor<2x3x1x8xf32>
    %13 = tensor.empty() : tensor<2x1x3x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x3x1x8xf32>) outs(%13 : tensor<2x1x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%cst_4 : tensor<8x8xf32>) outs(%7 : tensor<8x8xf32>) permutation = [1, 0] 
    %14 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<6x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_18 = tensor.expand_shape %14 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_3 : tensor<2x3x8xf32>, tensor<8xf32>) outs(%11 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.addf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x8xf32>
    %expanded_19 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [2, 3, 1, 8] : tensor<2x3x8xf32> into tensor<2x3x1x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x3x1x8xf32>) outs(%13 : tensor<2x1x3x8xf32>) permutation = [0, 2, 1, 3] 
    %16 = tensor.empty() : tensor<4xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %70 = linalg.index 0 : index
      %71 = arith.index_cast %70 : index to i64
      %72 = arith.muli %71, %c2_i64 : i64
      linalg.yield %72 : i64
    } -> tensor<4xi64>
    %18 = tensor.empty() : tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%17 : tensor<4xi64>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %70 = arith.sitofp %in : i64 to f32
      linalg.yield %70 : f32
    } -> tensor<4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.negf %in : f32
      linalg.yield %70 : f32
    } -> tensor<4xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%20 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.divf %in, %cst_9 : f32
      linalg.yield %70 : f32
    } -> tensor<4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.powf %cst_10, %in : f32
      linalg.yield %70 : f32
    } -> tensor<4xf32>
    %23 = tensor.empty() : tensor<3xi64>
    %24 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%23 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %70 = linalg.index 0 : index
      %71 = arith.index_cast %70 : index to i64
      linalg.yield %71 : i64
    } -> tensor<3xi64>
    %25 = tensor.empty() : tensor<3xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%24 : tensor<3xi64>) outs(%25 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %70 = arith.sitofp %in : i64 to f32
      linalg.yield %70 : f32
    } -> tensor<3xf32>
    %expanded_21 = tensor.expand_shape %26 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %27 = tensor.empty() : tensor<3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %22 : tensor<3x1xf32>, tensor<4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<3x4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.cos %in : f32
      linalg.yield %70 : f32
    } -> tensor<3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<3x4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.sin %in : f32
      linalg.yield %70 : f32
    } -> tensor<3x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_12[0, 0, 0, 1] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %31 = tensor.empty() : tensor<2x3x3x4xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %29 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x4xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %30 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x4xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%31 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.subf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x4xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %29 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x4xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %30 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%31 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.addf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x4xf32>
    %expanded_23 = tensor.expand_shape %34 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %expanded_24 = tensor.expand_shape %37 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_23, %expanded_24 : (tensor<2x3x3x4x1xf32>, tensor<2x3x3x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 1, 3, 4] [1, 1, 1, 2] : tensor<2x1x3x8xf32> to tensor<2x1x3x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_16[0, 0, 0, 1] [2, 1, 3, 4] [1, 1, 1, 2] : tensor<2x1x3x8xf32> to tensor<2x1x3x4xf32>
    %38 = tensor.empty() : tensor<2x1x3x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %29 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x3x4xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %30 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x3x4xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) outs(%38 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.subf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x3x4xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %29 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x3x4xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %30 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.mulf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x3x4xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) outs(%38 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.addf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x3x4xf32>
    %expanded_27 = tensor.expand_shape %41 [[0], [1], [2], [3, 4]] output_shape [2, 1, 3, 4, 1] : tensor<2x1x3x4xf32> into tensor<2x1x3x4x1xf32>
    %expanded_28 = tensor.expand_shape %44 [[0], [1], [2], [3, 4]] output_shape [2, 1, 3, 4, 1] : tensor<2x1x3x4xf32> into tensor<2x1x3x4x1xf32>
    %concat_29 = tensor.concat dim(4) %expanded_27, %expanded_28 : (tensor<2x1x3x4x1xf32>, tensor<2x1x3x4x1xf32>) -> tensor<2x1x3x4x2xf32>
    %collapsed_30 = tensor.collapse_shape %concat_29 [[0], [1], [2], [3, 4]] : tensor<2x1x3x4x2xf32> into tensor<2x1x3x8xf32>
    %45 = tensor.empty() : tensor<2x1x3x3x8xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<2x1x3x8xf32>) outs(%45 : tensor<2x1x3x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x3x3x8xf32>
    %collapsed_31 = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<2x1x3x3x8xf32> into tensor<2x3x3x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x1x3x8xf32>) outs(%45 : tensor<2x1x3x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x3x3x8xf32>
    %48 = tensor.empty() : tensor<2x3x8x3xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<2x3x3x8xf32>) outs(%48 : tensor<2x3x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %concat [[0, 1], [2], [3, 4]] : tensor<2x3x3x4x2xf32> into tensor<6x3x8xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x3x8x3xf32> into tensor<6x8x3xf32>
    %49 = tensor.empty() : tensor<6x3x3xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %51 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<6x3x8xf32>, tensor<6x8x3xf32>) outs(%50 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_35 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %52 = tensor.empty() : tensor<2x3x3x3xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x3x3x3xf32>) outs(%52 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.truncf %cst_2 : f64 to f32
      %71 = arith.mulf %in, %70 : f32
      linalg.yield %71 : f32
    } -> tensor<2x3x3x3xf32>
    %54 = tensor.empty() : tensor<2x3x3xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %56 = tensor.empty() : tensor<2x3x3xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %58:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x3x3x3xf32>) outs(%57, %55 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %70 = linalg.index 3 : index
      %71 = arith.index_cast %70 : index to i64
      %72 = arith.maximumf %in, %out : f32
      %73 = arith.cmpf ogt, %in, %out : f32
      %74 = arith.select %73, %71, %out_44 : i64
      linalg.yield %72, %74 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_36 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_36 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%52 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.subf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x3xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x3x3x3xf32>) outs(%52 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = math.exp %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x3xf32>
    %61 = tensor.empty() : tensor<2x3x3x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x3x3x1xf32>) -> tensor<2x3x3x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x3x3x3xf32>) outs(%62 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %70 = arith.addf %in, %out : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%52 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %70 = arith.divf %in, %in_44 : f32
      linalg.yield %70 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_37 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_38 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<2x1x3x3x8xf32> into tensor<6x3x8xf32>
    %65 = tensor.empty() : tensor<6x3x8xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %67 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%66 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_39 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x3x3x8xf32>) outs(%6 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<24x8xf32>
    %transposed_41 = linalg.transpose ins(%cst_1 : tensor<8x24xf32>) outs(%68 : tensor<24x8xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %69 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%9 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_43 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_43 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_24_torch.float32: "0x040000009CE4783DDC230FBE01B410BCE83AC03E9405E8BDEE72243EA5770E3E9E9F9E3EB6C804BE783108BDE218CE3DF1E0C7BD3D34C5BEC5421B3E4A9B9ABCB08B95BE5083F0BD55B795BEFA3E0BBE08AB543EB53FEABE05D5B63DBD2AE8BD9DC841BCB8A8093E058C4F3E8BB12CBDAFB54CBD9B1B9FBDB76D6C3E12D796BC8BAE3BBE7B4F9A3EFFBB72BDC1B1D63DC7C93CBD54F004BECBA1673E7C0796BAF46D983ED1BE1EBE9FF14ABC272C3A3EEAD2C53D46A9D9BD395D563E99EDE9BDCC92B53D8F9A23BDBD92063D7533353E869D3F3D8EB4423D8F86F33B6829AA3DC4CF823EDACDBCBB87B12B3C2F5BD7BDF25AC5BE29156BBA515BE8BE9EAE1A3E51AE15BE8DDC09BED5AE1D3D88F9ACBD6ABBC63DFDB5AB3C6BEBC9BD9D0C5ABD871DC73DDA6157BE7DB2A9BE22E021BDE820293E615B923C2814133E44628CBE633C88BBD8BF5D3E856A55BB0A52853E2307FD3A7A729ABDACA17E3EA03D553D6415653D2BC6923EB358623E87E9243E271EE6BC57CECC3C320E61BE770D08BEE645A9BE1AE75B3E5503C63C66C8423EF546823EA5DAA83EBC208F3D14C9DA3A0350813DAA7EF53DC0D33E3EA67593BD38648FBDB9489F3DBB41BEBDF1AEEABEB0A459BE5B6998BEB37F6BBD634957BEC8E40FBE43C1DFBBD71D95BEBE01423D09FEB4BE5143B53ED8650B3E69AA59BE348192BEDEAB423E280AAABD500D3EBE8DF7E93D6AE197BE520F1FBC7FBE9C3EFC09E33D5965CB3DE129023ECBC9BF3E095747BEE7C2263B0BEF4B3E778ED7BA6E5C05BC5B1DC63D4F1EB03DF063B63E8A4E413B954D37BE1157DA3DBB23C13D8CEC8ABE367677BD24548F3E6A8E4B3E2804203E0CD9A8BD4B6688BD13651C3EAB4923BD26750D3E22D586BC9F34043DE930A73C8C56233FDC2D153D06DA06BE0159153BF9CBBA3D63ED4B3ECE8593BE983257BEFF20593DACA8FF3D32F2763E42EE66BE70753B3E21DD13BDE05F783E4D27083E3AA659BE02D5A93E8B8304BE9AC8B73E3D30F2BDA39ED93DC0275F3E4F52A3BEF3A7BF3E98C09D3DE0DDE3BE94A3F5BCA8D7163ECF87823DE625863D15F0A3BE",
      torch_tensor_8_torch.float32_1: "0x040000004E1718BEA66F143F832EF3BE402735BEB51057BD69D2D83D26DA89BEFE6448BE",
      torch_tensor_8_8_torch.float32_1: "0x040000001ED002BF9A3892BEA7C6D83E0A0B26BFD715183E9860CC3ECC5B1A3EB5A8CDBEDA8D0CBE3AFAF1BD0664AC3EE96427BEF9175CBEA23B03BEB56A08BF282B38BE5384D33EBE738B3E87700D3E31AFD13D5F9579BF44AC96BECB64313ED293D23D18C2CCBED0CAACB9059B6BBD2D5EB3BDDC015B3F97F1143FB184DFBDDE1809BF28B94BBE9CBE96BEE49EFCBE6D8F10BE946BE0BD585FA2BCCF523B3E917910BFBD3B013EC1F14FBFD5AE9DBE058417BF05D94B3E31E301BFAB39823EBD21F8BE5B34E93D091613BDAF27953DB744DC3E5AB9DF3EB21E11BD825D413F6AD4CA3CBBAB343EE3A1A33CA103133E9A561DBF326FD73EA7836E3F4A6AA53D6BA5EA3D",
      torch_tensor_8_torch.float32: "0x0400000018EE313D2408DABEFDF81C3F770A943E4768C93D88D4DDBE4F82D4BE2B5A75BE",
      torch_tensor_8_8_torch.float32: "0x0400000063B36CBE24A91B3F96F3ADBEF1CC66BE3B6DD83C09BB4A3E7F63403E4393DF3E3B65C8BE13701BBF82E40A3F319494BAFA1F11BF6C45A83C702C64BE1528873E852CD73E501864BDD2E483BCC0C56A3E52AB3D3EB9E19D3DB616B53C44A36A3E67863F3CA243B9BE9DC7843E3354CA3E128A423F8681A4BEF6EF72BE432152BE60E2063F2A9E7DBE0ABE823D5076F63E4A62383F65CE683EF99B84BE349230BECAB0BA3D8F8F4CBEA5F3A73E46B62E3E393596BEA180E53E9914C63D54875EBEE829A4BEA74456BE185C5A3DD377BCBE3D6E82BEE97448BF5A8977BE02F13A3E51858F3EC80DF13CEB11193EBF2329BFCD27C8BE3925503DDE48533ECE0AF43E",
      torch_tensor_24_torch.float32: "0x040000001AEB2BBEEFE1233EBBFDF93D196FF23DB0C0523D7C8F863EF262B0BD86EC9C3EC7C0063E3F7352BB3B92CD3E9DAAABBDFE8529BE42E15DBFE2EEE7BEDB4D9D3E4C19703DA77062BE5B91023F00B7D43D2E2A953E29C2DE3EDF247FBCCF0D41BE",
      torch_tensor_24_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE"
    }
  }
#-}
