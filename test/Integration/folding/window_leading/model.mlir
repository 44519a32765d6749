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
    %cst_1 = arith.constant dense_resource<torch_tensor_8_48_torch.float32> : tensor<8x48xf32>
    %cst_2 = arith.constant 0.28867513459481287 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_24_8_torch.float32_1> : tensor<24x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_24_8_torch.float32> : tensor<24x8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_48_8_torch.float32> : tensor<48x8xf32>
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x48xf32>
    %transposed = linalg.transpose ins(%cst_8 : tensor<48x8xf32>) outs(%0 : tensor<8x48xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x48xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x48xf32>) -> tensor<6x48xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x48xf32>) outs(%2 : tensor<6x48xf32>) -> tensor<6x48xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 3, 48] : tensor<6x48xf32> into tensor<2x3x48xf32>
    %4 = tensor.empty() : tensor<2x3x48xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_7 : tensor<2x3x48xf32>, tensor<48xf32>) outs(%4 : tensor<2x3x48xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.addf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x3x48xf32>
    %expanded_11 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 3, 4, 12] : tensor<2x3x48xf32> into tensor<2x3x4x12xf32>
    %6 = tensor.empty() : tensor<2x4x3x12xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x3x4x12xf32>) outs(%6 : tensor<2x4x3x12xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<8x24xf32>
    %transposed_13 = linalg.transpose ins(%cst_6 : tensor<24x8xf32>) outs(%7 : tensor<8x24xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<6x24xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %10 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%9 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_14 = tensor.expand_shape %10 [[0, 1], [2]] output_shape [2, 3, 24] : tensor<6x24xf32> into tensor<2x3x24xf32>
    %11 = tensor.empty() : tensor<2x3x24xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_5 : tensor<2x3x24xf32>, tensor<24xf32>) outs(%11 : tensor<2x3x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.addf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x3x24xf32>
    %expanded_15 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [2, 3, 2, 12] : tensor<2x3x24xf32> into tensor<2x3x2x12xf32>
    %13 = tensor.empty() : tensor<2x2x3x12xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x3x2x12xf32>) outs(%13 : tensor<2x2x3x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%cst_4 : tensor<24x8xf32>) outs(%7 : tensor<8x24xf32>) permutation = [1, 0] 
    %14 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%9 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_18 = tensor.expand_shape %14 [[0, 1], [2]] output_shape [2, 3, 24] : tensor<6x24xf32> into tensor<2x3x24xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_3 : tensor<2x3x24xf32>, tensor<24xf32>) outs(%11 : tensor<2x3x24xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.addf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x3x24xf32>
    %expanded_19 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [2, 3, 2, 12] : tensor<2x3x24xf32> into tensor<2x3x2x12xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x3x2x12xf32>) outs(%13 : tensor<2x2x3x12xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x8xf32>
    %16 = tensor.empty() : tensor<4xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %73 = linalg.index 0 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.muli %74, %c2_i64 : i64
      linalg.yield %75 : i64
    } -> tensor<4xi64>
    %18 = tensor.empty() : tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%17 : tensor<4xi64>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %73 = arith.sitofp %in : i64 to f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.negf %in : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%20 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.divf %in, %cst_9 : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.powf %cst_10, %in : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %23 = tensor.empty() : tensor<3xi64>
    %24 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%23 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %73 = linalg.index 0 : index
      %74 = arith.index_cast %73 : index to i64
      linalg.yield %74 : i64
    } -> tensor<3xi64>
    %25 = tensor.empty() : tensor<3xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%24 : tensor<3xi64>) outs(%25 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %73 = arith.sitofp %in : i64 to f32
      linalg.yield %73 : f32
    } -> tensor<3xf32>
    %expanded_21 = tensor.expand_shape %26 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %27 = tensor.empty() : tensor<3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %22 : tensor<3x1xf32>, tensor<4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<3x4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.cos %in : f32
      linalg.yield %73 : f32
    } -> tensor<3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<3x4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.sin %in : f32
      linalg.yield %73 : f32
    } -> tensor<3x4xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 2] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [2, 4, 3, 4] [1, 1, 1, 2] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %31 = tensor.empty() : tensor<2x4x3x4xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %29 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %30 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%31 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.subf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %29 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %30 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%31 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%31 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.addf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %expanded_24 = tensor.expand_shape %34 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 4, 1] : tensor<2x4x3x4xf32> into tensor<2x4x3x4x1xf32>
    %expanded_25 = tensor.expand_shape %37 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 4, 1] : tensor<2x4x3x4xf32> into tensor<2x4x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_24, %expanded_25 : (tensor<2x4x3x4x1xf32>, tensor<2x4x3x4x1xf32>) -> tensor<2x4x3x4x2xf32>
    %collapsed_26 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x4x3x4x2xf32> into tensor<2x4x3x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x4xf32>
    %concat_28 = tensor.concat dim(3) %collapsed_26, %extracted_slice_27 : (tensor<2x4x3x8xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x12xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 3, 8] [1, 1, 1, 1] : tensor<2x2x3x12xf32> to tensor<2x2x3x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 2] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 1] [2, 2, 3, 4] [1, 1, 1, 2] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %38 = tensor.empty() : tensor<2x2x3x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %29 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %30 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) outs(%38 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.subf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %29 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %30 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%38 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.mulf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) outs(%38 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.addf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %expanded_32 = tensor.expand_shape %41 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 4, 1] : tensor<2x2x3x4xf32> into tensor<2x2x3x4x1xf32>
    %expanded_33 = tensor.expand_shape %44 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 4, 1] : tensor<2x2x3x4xf32> into tensor<2x2x3x4x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<2x2x3x4x1xf32>, tensor<2x2x3x4x1xf32>) -> tensor<2x2x3x4x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<2x2x3x4x2xf32> into tensor<2x2x3x8xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x12xf32> to tensor<2x2x3x4xf32>
    %concat_37 = tensor.concat dim(3) %collapsed_35, %extracted_slice_36 : (tensor<2x2x3x8xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x12xf32>
    %45 = tensor.empty() : tensor<2x2x2x3x12xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_37 : tensor<2x2x3x12xf32>) outs(%45 : tensor<2x2x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x12xf32>
    %collapsed_38 = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x12xf32> into tensor<2x4x3x12xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x3x12xf32>) outs(%45 : tensor<2x2x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x12xf32>
    %48 = tensor.empty() : tensor<2x4x12x3xf32>
    %transposed_39 = linalg.transpose ins(%collapsed_38 : tensor<2x4x3x12xf32>) outs(%48 : tensor<2x4x12x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_40 = tensor.collapse_shape %concat_28 [[0, 1], [2], [3]] : tensor<2x4x3x12xf32> into tensor<8x3x12xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x12x3xf32> into tensor<8x12x3xf32>
    %49 = tensor.empty() : tensor<8x3x3xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %51 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x3x12xf32>, tensor<8x12x3xf32>) outs(%50 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_42 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %52 = tensor.empty() : tensor<2x4x3x3xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x4x3x3xf32>) outs(%52 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.truncf %cst_2 : f64 to f32
      %74 = arith.mulf %in, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<2x4x3x3xf32>
    %54 = tensor.empty() : tensor<2x4x3xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %56 = tensor.empty() : tensor<2x4x3xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %58:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x3x3xf32>) outs(%57, %55 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_51 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_43 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_43 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%52 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.subf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x3xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x3x3xf32>) outs(%52 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x3xf32>
    %61 = tensor.empty() : tensor<2x4x3x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x3x3xf32>) outs(%62 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%52 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %73 = arith.divf %in, %in_51 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_44 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_45 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x12xf32> into tensor<8x3x12xf32>
    %65 = tensor.empty() : tensor<8x3x12xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<8x3x12xf32>) -> tensor<8x3x12xf32>
    %67 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x3x3xf32>, tensor<8x3x12xf32>) outs(%66 : tensor<8x3x12xf32>) -> tensor<8x3x12xf32>
    %expanded_46 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 3, 12] : tensor<8x3x12xf32> into tensor<2x4x3x12xf32>
    %68 = tensor.empty() : tensor<2x3x4x12xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x4x3x12xf32>) outs(%68 : tensor<2x3x4x12xf32>) permutation = [0, 2, 1, 3] 
    %69 = tensor.empty() : tensor<48x8xf32>
    %transposed_48 = linalg.transpose ins(%cst_1 : tensor<8x48xf32>) outs(%69 : tensor<48x8xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2, 3]] : tensor<2x3x4x12xf32> into tensor<6x48xf32>
    %70 = tensor.empty() : tensor<6x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %72 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<6x48xf32>, tensor<48x8xf32>) outs(%71 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_50 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_50 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_48_torch.float32: "0x04000000C2B8F03C60A718BE4216273E3D95A8BDD6429BBE5886663D5E8D4E3C3C70FDBDD75A22BDD503833D0DC20D3E6ADD443EE797E43D77E4E13EC8D9B7BE8DB27ABEE10EF1BBF1D24D3E51CAA93EB6DB9B3DFAFEB23CC15D993D3E4BAEBDF7E6133EF1B742BE3FE5533A3EDEA73DB7C251BE5BBE3EBD1656BD3CE3455BBE6464F33DA142163E2F2F3E3EB4DC993EE1098A3CA844AFBCACFE033E3533E1BD796F63BE7EE183BEB896CD3DCA83B5BE81C8433B7A2D94BC9F3A793E4937A83E036A0DBE2534D33DB59FF93D6C61253CDFD76B3A5DBD4FBEF03D8D3CF7D143BD2C86F8BDDD4E883DFD14B63D257F01BD63480EBDC6C7B8BDA641F13D5ACFA8BD1B3E8DBC96A87CBD9AB7F03D0EB550BE91F26BBC0C36313C5280AE3D14A16B3DACF8BBBD663351BD076F22BE6FD197BEAFC03EBCB50BA2B8434C29BE4640943E2558D1BCE6DE5FBE53E11E3EBE19F03BC2B874BEDD6A88BD5617B43B4FB243BE3202A43DEBA3D5BD7BD39C3EB450EC3B81A6853D23CAF03DC6D9A4BC845E59BD0F3287BD2D563FBEEF45CF3D1F228DBE61C11B3E2FCB1ABEF816053DFAF5C83DC3559C3D7A6B513D8A9AAB3DA988AE3B232BB83D3A3CF83DDA5B02BEA2A20E3E376A003EE13E033E49AF08BEA59B3F3D6016F2BD8143563DD850033D27F7243D27553ABD54186DBD4F11FF3C2BFB3D3E8E8119BE968071BE79DD9E3D1303203E61CF7CBEAD3A20BEBB3898BC2754C9BDD59A41BE842DC33D8BB450BEBB93873E4CDA863D3B93223D9CA1EB3C6804813C7131F9BDE2E3B23D71C0423ED94B1E3E509234BE04E5B93DEAC8153EA450ECBD849794BC53CEC73D54F5FE3DE7C8843E67D85EBE7E0A2C3CBF6AA9BEADC69E3DF581C93D20295DBE243611BE0F5CD43DCC20823DBD19A6BD1244C43DFF6F9BBE62BA013E393A0CBDB36A673E0A2029BE53D2C4BE11019D3E7D134D3E6CE4EF3D54A4C03C519BC6BDAE347ABE3FE01EBED18BFC3DC5D5AEBD8DF17A3DC24A37BE772027BC327515BC3DFDAE3D92B583BDD72A34BE404365BE68A38B3DB870CABE62D2743B7F08E8BCC02DE7BD23339EBE134F453D81FA25BE798FB73D558801BEAC1983BEC18CEFBD4F265ABEBC2CC53D5EB3C53D88D231BCAD45C23C2711823BB8D6AB3D98EC0A3D0C651E3E918F9ABD3D37D5BD7458F3BC0513EFBD105B893D2172673DBA2446BEC98DE03DF66ED73D50D11DBC5053A43D7E0C50BEA6CE823C7B6DA63BA8E2A6BD835E073E99C2303D3465D13C8F544BBD4272073DEA0F813D83BB1F3D95BEECBC2A86163E4B7E76BD679191BBB18611BE344BEF3CA6B8753D3BE931BE379D9DBCB7762DBD9D6C893D4E57AA3D9DA208BC64272D3EB06F60BE45CBE03B7721C3BA8C25543E36D6143D5BFDDA3DF54E22BE6806B73C97C14EBEEDFCC03B142825BED7CACF3DEC4EC5BDF240943C75446F3DA799C1BD8D87F63B050B493DF029FBBC6D00673E621406BE1B7C67BE129DE53B74D7123E19859C3E110AD8BC5CA3E5BD8747833E51C594BDD1CA053C3704A2BD7E7ACCBD6BE6C1BD1B6CCD3D69108ABD5F97C6BC1435E03D12992F3ED35DBABD56AC1ABCF9EAB63D55F2933EF08B2E3D92139D3D61839ABDA43F6B3C1C348ABC6F6A5C3D81EB16BEFC8B1F3EBE83293E28E7CCBCFBAA163C1DB23BBEC19EB7BD8AC00CBD43F5523CBC13853EA96E98BE14783E3D045A28BE208A373EB67560BEE36F313E5B9583BD25F6EA3BD542CDBC16B9E23D76B0B63D442DCE3E3EB67F3D13719D3EA072BC3E7AEB303D7C8DACBD826D403D8C8F9D3CEDA9933CF41A5DBE74742C3B1F524C3D1198933BA8B66C3DC2B67B3D002AF83D3C1E373E4FDE9A3D2F1C75BEF216A23D97AC4EBE050F92BE062A363E1A46A1BDDE2624BC3874D83D79C1B1BCD907D1BD9A318A3D89C1243D616A453ED2C12A3E8D2205BC20957E3DB3D809BE197D5EBEB653743C50E4603EA015583DAC32533E6B65573D70DD783E7F5F153E89D5B73D5FD7A83E08C6683EE39337BD08125D3EBF4C143E527654BEE3D5CB3BEA3673BE047A58BE1B014F3DB2727ABC86E4DABDCC1B2B3E6055553EEC96EA3CF05823BE658B96BE54519D3EB1C0F1BCC47A8A3DF7E5313EC05D393DA8506A3E08ED013E683ACB3E5ECE99BD8A4AA9BE1CAE0EBE37F58BBE",
      torch_tensor_24_torch.float32_1: "0x04000000B6B9B63EAA985CBD5B060CBF82667CBCC34DFBBECACF40BFDC32BEBE1ECA8EBE434D75BEBA9AA93D364FF13CEA9F3E3F6A6CB8BEB0D19C3E65C1EDBD23CF8BBC1E01A8BDC10B96BC2B75233EAFCE89BE33EFC7BEB0DDD2BE16DD013FDEFC0DBE",
      torch_tensor_24_8_torch.float32_1: "0x0400000058A6C3BE22E5FBBEC849FFBDC5430D3FDCE294BE21C641BF332B103D1D867CBE13E2703E2C354CBF916CB5BE4D8CFCBE9887163ED720C23D82C25BBDA9BC8F3E8F9F41BC232A01BE3424EFBDC51F133EBFF27C3EC96E2B3F562EB6BE3C08163E1A9E55BF8AC330BE0D66BBBE4F46BF3E9B8902BF38CDE5BDD3B8CBBD444EFC3C4D4B903E9F9B33BEF4F1E5BEBDF7D23EA993A3BCBECE673EE7B7DBBD2F331DBDD833213F1FE77D3D2BAA44BE0FC053BEF1FC8D3E2609F5BEA551393D5BF4F83EA856DB3D6A47903DE77D6CBF10A3C73DD462C43DEA06BDBEA1072A3F16D6273F330A94BD30CA983DE838023F5A5AA83E6E58D73E9769AEBE5BBC04BE2F1BF23E83C815BFEB94323E41AB5EBE1379ED3E30B08E3E2230DFBEEA80243E330702BFA5D1803E47C9483EAB2D92BE6C11183FE55D583E8EF9ACBD5D87FABD2536203FC94BD23E2289373F189023BFFFAD49BE0468A4BDD90A6E3E0B4A2BBD77CC743E501ACFBEA609C6BEFE7445BE2B972EBE3A25C03E63E866BE8CB31E3EA48FAE3E6EBFB03E8C1EC5BE9FAE6CBD4A594E3F2DD9A43D99CC543C083C053E00A7B03E00939E3EF3F4003F9C3CC5BD914CA93E600B07BF55BF4DBE63F0A7BE0A853F3F158B563E479574BDD3EE4EBF4CA2913DEF38EFBDA87F0BBF537AE5BE36886ABE92479D3F37876C3E6679873FC69BBD3B16A19DBC1038ADBEA33F9C3AE698BCBE3FF728BE51ADE7BD7E1A7E3E3CF0323ED82464BE8D7B463E90C1BC3E54C5B73DAB6A71BFCDA7F93EB10C3CBECF92733E126102BBFE7882BD1B1DD5BB23ACB43E81BB1DBEECA1C73EE6328BBEE7D63ABD5484003F81A3EEBD1B1B823D86F2B2BE112CE43E500A6BBE6C92693D6C799FBE5E8E7ABCC3882A3EE408EDBE4CD9E03ECE9FB5BEF3CB12BE5E1CB93EFC6FB8BD17DCE6BEFBB006BE4E71A2BEFBBB78BEA7C2ECBDE290AC3EA0674F3E415395BE004C44BE6C58D03E09AE113F69B685BEBCE4B7BEA3700ABF3C79DCBE8D2D9D3E7F600BBE8B920B3DEB6BE6BDFF89273F092E56BD0E7FC3BE01384ABDC59EE3BEC7B30B3FE254AF3EA3C20CBFDB9B903E",
      torch_tensor_24_torch.float32: "0x0400000007C61DBE7E642DBEB40F8DBE164466BEA74EE9BCD217A93E6A49C93E96ECB3BDF958F9BDAD7D913EB1E215BD1582DEBD6194F3BE12F00ABE6C29A93DC1253B3EB5C48ABD5FF393BD98B9033FE7EC67BEFFA9F43E544DE13DF88CB9BD76DA1F3E",
      torch_tensor_24_8_torch.float32: "0x04000000592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF11B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBEDC159EBE6D7AC53AABB3E3BE344FC4BEC84D883E9358EA3DE720C7BD4B57EC3E1F53993DF8EBC43DCBC6A7BEEA5C77BFB0404CBE9D65C6BD856C4A3D7F1E383E42A4C83D0AA0B1BEFEE5A03E5D020E3F0D12EDBC21FEFCBD8D92923DD9CFD0BD04C2563D26EB5A3FB95EF03E220EBFBD65F3033E1142663F3B6C73BF69145D3F0A64703B3B62B4BEA220B13E74D11FBEFC03BDBD0173903E206AC8BE8AF0523FA47B8ABEE1F42BBE504D33BEDBA08FBDCF77483F3EF245BD8A4EB8BEE72D813D",
      torch_tensor_48_torch.float32: "0x04000000DEC1B43DFDEF743EF92EC23E0FB18F3E0091273E9724ECBE5AF6BF3DAA58633E01C1DE3E527F9D3F6EC2AB3EF2AAF0BEA5B956BE9573303EA12ABE3E21C644BE98D86ABEF3F8933D03814C3D43672BBF0362D53E0B511ABE1B00013F78479DBE9F7A013F9A09BBBE2BFF6A3E9AE0B73EC9F75ABE8F28A1BC7C57293FE419093FD0C968BB157A963EDABEA3BE3916083FD593ABBDD420AABDE511663E60AB45BEB43092BE9BD2A63D1D4F4E3E22140E3F10EEB63E343435BE4E2D943E1CD6E7BE",
      torch_tensor_48_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD"
    }
  }
#-}
