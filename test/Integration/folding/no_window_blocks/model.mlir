#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_64_torch.float32> : tensor<8x64xf32>
    %cst_2 = arith.constant 0.69999999999999996 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_32_8_torch.float32_1> : tensor<32x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_8_torch.float32> : tensor<32x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_64_8_torch.float32> : tensor<64x8xf32>
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<8x64xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<64x8xf32>) outs(%0 : tensor<8x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x64xf32>) -> tensor<6x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x64xf32>) outs(%2 : tensor<6x64xf32>) -> tensor<6x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 4, 16] : tensor<6x64xf32> into tensor<2x3x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x3x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x3x4x16xf32>) outs(%4 : tensor<2x4x3x16xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<8x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_4 : tensor<32x8xf32>) outs(%5 : tensor<8x32xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<6x32xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<6x8xf32>, tensor<8x32xf32>) outs(%7 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_13 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 3, 2, 16] : tensor<6x32xf32> into tensor<2x3x2x16xf32>
    %9 = tensor.empty() : tensor<2x2x3x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x3x2x16xf32>) outs(%9 : tensor<2x2x3x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%cst_3 : tensor<32x8xf32>) outs(%5 : tensor<8x32xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<6x8xf32>, tensor<8x32xf32>) outs(%7 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_16 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 3, 2, 16] : tensor<6x32xf32> into tensor<2x3x2x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x3x2x16xf32>) outs(%9 : tensor<2x2x3x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%11 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = arith.muli %83, %c2_i64 : i64
      linalg.yield %84 : i64
    } -> tensor<8xi64>
    %13 = tensor.empty() : tensor<8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<8xi64>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %82 = arith.sitofp %in : i64 to f32
      linalg.yield %82 : f32
    } -> tensor<8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.negf %in : f32
      linalg.yield %82 : f32
    } -> tensor<8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%15 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_6 : f32
      linalg.yield %82 : f32
    } -> tensor<8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%16 : tensor<8xf32>) outs(%13 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.powf %cst_7, %in : f32
      linalg.yield %82 : f32
    } -> tensor<8xf32>
    %18 = tensor.empty() : tensor<3xi64>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%18 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i64
      linalg.yield %83 : i64
    } -> tensor<3xi64>
    %20 = tensor.empty() : tensor<3xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<3xi64>) outs(%20 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %82 = arith.sitofp %in : i64 to f32
      linalg.yield %82 : f32
    } -> tensor<3xf32>
    %expanded_18 = tensor.expand_shape %21 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %22 = tensor.empty() : tensor<3x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %17 : tensor<3x1xf32>, tensor<8xf32>) outs(%22 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<3x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<3x8xf32>) outs(%22 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.cos %in : f32
      linalg.yield %82 : f32
    } -> tensor<3x8xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<3x8xf32>) outs(%22 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.sin %in : f32
      linalg.yield %82 : f32
    } -> tensor<3x8xf32>
    %concat = tensor.concat dim(1) %24, %24 : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x16xf32>
    %concat_19 = tensor.concat dim(1) %25, %25 : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x16xf32> to tensor<2x4x3x8xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 8] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x16xf32> to tensor<2x4x3x8xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %concat : tensor<2x4x3x16xf32>, tensor<3x16xf32>) outs(%4 : tensor<2x4x3x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x16xf32>
    %27 = tensor.empty() : tensor<2x4x3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<2x4x3x8xf32>) outs(%27 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.negf %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x8xf32>
    %concat_21 = tensor.concat dim(3) %28, %extracted_slice : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x16xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %concat_19 : tensor<2x4x3x16xf32>, tensor<3x16xf32>) outs(%4 : tensor<2x4x3x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x3x16xf32>, tensor<2x4x3x16xf32>) outs(%4 : tensor<2x4x3x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.addf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x16xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 2, 3, 8] [1, 1, 1, 1] : tensor<2x2x3x16xf32> to tensor<2x2x3x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 2, 3, 8] [1, 1, 1, 1] : tensor<2x2x3x16xf32> to tensor<2x2x3x8xf32>
    %31 = tensor.empty() : tensor<4xi64>
    %32 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%31 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %82 = linalg.index 0 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = arith.muli %83, %c2_i64 : i64
      linalg.yield %84 : i64
    } -> tensor<4xi64>
    %33 = tensor.empty() : tensor<4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%32 : tensor<4xi64>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %82 = arith.sitofp %in : i64 to f32
      linalg.yield %82 : f32
    } -> tensor<4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%34 : tensor<4xf32>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.negf %in : f32
      linalg.yield %82 : f32
    } -> tensor<4xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%35 : tensor<4xf32>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_8 : f32
      linalg.yield %82 : f32
    } -> tensor<4xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%36 : tensor<4xf32>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.powf %cst_7, %in : f32
      linalg.yield %82 : f32
    } -> tensor<4xf32>
    %38 = tensor.empty() : tensor<3x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %37 : tensor<3x1xf32>, tensor<4xf32>) outs(%38 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<3x4xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<3x4xf32>) outs(%38 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.cos %in : f32
      linalg.yield %82 : f32
    } -> tensor<3x4xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<3x4xf32>) outs(%38 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.sin %in : f32
      linalg.yield %82 : f32
    } -> tensor<3x4xf32>
    %concat_24 = tensor.concat dim(1) %40, %40 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_25 = tensor.concat dim(1) %41, %41 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %42 = tensor.empty() : tensor<2x2x3x8xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %concat_24 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%42 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x8xf32>
    %44 = tensor.empty() : tensor<2x2x3x4xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x3x4xf32>) outs(%44 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.negf %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_28 = tensor.concat dim(3) %45, %extracted_slice_26 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %concat_25 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%42 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x8xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%42 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.addf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x8xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<3x4xf32>) outs(%38 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.mulf %in, %cst_9 : f32
      linalg.yield %82 : f32
    } -> tensor<3x4xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<3x4xf32>) outs(%38 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_2 : f64 to f32
      %83 = arith.mulf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<3x4xf32>
    %concat_29 = tensor.concat dim(1) %48, %48 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_30 = tensor.concat dim(1) %49, %49 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %concat_29 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%42 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x2x3x4xf32>) outs(%44 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.negf %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_33 = tensor.concat dim(3) %51, %extracted_slice_31 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %concat_30 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%42 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.mulf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x8xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%42 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.addf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x2x3x8xf32>
    %concat_34 = tensor.concat dim(3) %47, %53 : (tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) -> tensor<2x2x3x16xf32>
    %54 = tensor.empty() : tensor<2x2x2x3x16xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_34 : tensor<2x2x3x16xf32>) outs(%54 : tensor<2x2x2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x16xf32>
    %collapsed_35 = tensor.collapse_shape %55 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x16xf32> into tensor<2x4x3x16xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x2x3x16xf32>) outs(%54 : tensor<2x2x2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x16xf32>
    %57 = tensor.empty() : tensor<2x4x16x3xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<2x4x3x16xf32>) outs(%57 : tensor<2x4x16x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x3x16xf32> into tensor<8x3x16xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x4x16x3xf32> into tensor<8x16x3xf32>
    %58 = tensor.empty() : tensor<8x3x3xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %60 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x3x16xf32>, tensor<8x16x3xf32>) outs(%59 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_39 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %61 = tensor.empty() : tensor<2x4x3x3xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x4x3x3xf32>) outs(%61 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.mulf %in, %cst_10 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x3xf32>
    %63 = tensor.empty() : tensor<2x4x3xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %65 = tensor.empty() : tensor<2x4x3xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %67:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x3x3xf32>) outs(%66, %64 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %82 = linalg.index 3 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = arith.maximumf %in, %out : f32
      %85 = arith.cmpf ogt, %in, %out : f32
      %86 = arith.select %85, %83, %out_48 : i64
      linalg.yield %84, %86 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_40 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_40 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%61 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.subf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x3xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x3x3xf32>) outs(%61 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.exp %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x3xf32>
    %70 = tensor.empty() : tensor<2x4x3x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x3x3xf32>) outs(%71 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%61 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %82 = arith.divf %in, %in_48 : f32
      linalg.yield %82 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_41 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_42 = tensor.collapse_shape %56 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x16xf32> into tensor<8x3x16xf32>
    %74 = tensor.empty() : tensor<8x3x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x3x16xf32>) -> tensor<8x3x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x3x3xf32>, tensor<8x3x16xf32>) outs(%75 : tensor<8x3x16xf32>) -> tensor<8x3x16xf32>
    %expanded_43 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 3, 16] : tensor<8x3x16xf32> into tensor<2x4x3x16xf32>
    %77 = tensor.empty() : tensor<2x3x4x16xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x3x16xf32>) outs(%77 : tensor<2x3x4x16xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<64x8xf32>
    %transposed_45 = linalg.transpose ins(%cst_1 : tensor<8x64xf32>) outs(%78 : tensor<64x8xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<2x3x4x16xf32> into tensor<6x64xf32>
    %79 = tensor.empty() : tensor<6x8xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %81 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<6x64xf32>, tensor<64x8xf32>) outs(%80 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_47 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_47 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_64_torch.float32: "0x0400000037C30ABEE9D383BC155BAEBDACAA27BE6807A93D7ABE34BE8DD36A3E5F92693D50CB0C3D0C10CC3CE1765F3CBECED7BD66EC9A3DF2A8283EAF16093E29611CBE4CFDA03DACB7013EA1A7CCBD30AF80BC7B09AD3DE6CCDC3D70FD653E5EFD40BEEBFD143C2BB892BE0E81893DC082AE3DDF873FBE8083FBBDA8E8B73D7663613DE8D88FBDA4F8A93DE19C86BE13B2E03D8CE1F2BCAF69483E787712BED673AABE38F8873EE499313EB8C0CF3D32D5A63C9BFFABBD40AF58BE339709BE1EB6DA3D5E6997BDD152593D4DBC1EBE6FBC10BC2B6F01BC8C8B973D8C2064BD8D071CBE1D8C46BE53DC713D8651AFBE9C05543B57F2C8BCE634C8BD480189BEE0DF2A3DDBBD0FBECFF79E3D625BE0BD851263BECC74CFBD53EC3CBE23C2AA3DBB36AB3DABFF19BCA13EA83C5D48613B15D1943DAF9FF03C812C093E85DA85BD79A6B8BD50BED2BC5F0BCFBD37E86D3D1E70483DE7982BBE2778C23D2292BA3D90AC08BC5D4F8E3DF12C34BE9490623C6E21903BE88690BD6177EA3D2B14193D7857B53CD71630BD9399EA3CD08A5F3D17550A3DD706CDBC915B023E317855BD93217CBB050FFCBD073CCF3C06CD543D54131ABE727F88BC583916BD9D066E3D0985933DBDA8ECBBA6F4153E165E42BE66ADC23BF8FCA8BA73B9373E7CE5003D8FA6BD3D2F900CBE1B819E3C5F0E33BEEC21A73B9F070FBE15F4B33DBEDFAABD3764803C2F364F3DA7A9A7BD3580D53BBF1B2E3DA683D9BCA60D483E943BE8BDC27848BEE7D9C63B4E56FE3DDB8C873E7618BBBC59DFC6BDF361633EDAD680BD28BCE73B754F8CBD6515B1BD22ECA7BDA3E6B13D50226FBD30FCABBC542BC23D8012183EEC65A1BD6FF305BC59699E3D2220803E6D29173D3E08883DF7CF85BD34BB4B3C26606FBCBAE23E3D54B302BEEE2B0A3ED1CD123E8073B1BC737B023C9F8C22BE0B059FBD30CAF3BCEEB1363C0D7F663E9E0284BE78F3243DFACB11BE2EF31E3E4D6342BE3EAA193EC0E863BD8E7BCB3BE4C2B1BC0E59C43DAD369E3DEB8DB23EF7735D3D3859883E5733A33E9237193D5C6F95BDB8A5263D9C73883CDBC27F3C997B3FBEAF59153B6EF2303DEDA37F3BFAFF4C3D9AFD593D98EAD63DBE951E3EB61E863D864554BEAD5F8C3D2FFC32BE25FB7CBE40C21D3ED0AA8BBDDF280EBC6474BB3DE5F099BC9F06B5BDCE5B6F3DD1AE0E3D85F72A3E48E1133EB698E6BB95795C3DD3C1EEBD4BAE40BEE897533C16C3423E78223B3D1DE7363EDF893A3DFE85573E605C013E7C349F3D8A38923E7B96493EA2FB1EBDDF733F3E6F6E003E66FF37BED786B03B44A152BE69793BBE6045333DF5E458BC0E91BDBD342F143E92C0383E1729CB3C88760DBE186082BEBA3D883E2E5DD1BC87DA6F3D80101A3E2788203D3DEC4A3ECC09E13D3100B03E343385BD479C92BE1421F7BD056A72BED11B31BD61C59E3D1A37B13D57B6BE3DF812EEBD8352AFBDB348A13D6FEF783EB2D8463D4473E23DDD8A0DBE824419BE6173333EAD9F7E3D080FAE3D9FE40D3E8276CE3DE51E9DBC2E8F0CBD092F123D8686003E523517BEAA55563EFD8E65BE6BDE25BEF19ACEBD76A1873EC478373D26B7303D710DBEBC40BCA2BC7AF21B3EBA5C0FBE8AED6ABDA88025BE15090A3ED0546E3CCBBD093DB1E170BE2AB38BBD428EE33CB3CE13BDC356AB3D684B3F3E9D34473B82E17EBD62E2BC3D035D233E3A679EBCEAB211BD5830A1BD7086FEBC5A3FCE3D5B0A0DBEC5A6BDBDB7F6D23D2049F3BD0CCAA83DBDB0AFBD5B5415BD81596F3E517C0DBE86A393BC704831BDE187D23D14D3F03D77518DBEA88D563D2B92FEBCA1302CBEC58A19BD696F8CBEBE931BBD533ED6BC36B9AE3D408D84BC7D6D1B3E1B549F3EA9CCBEBD2BA25BBE54022F3EF5E18C3EFB36903C6BC4B83DF9CB3B3EB31D3ABE491C51BE78D7BDBD0F70073ED0314CBE6FBCA03D3D6845BEE12DE13C2FE7E03D06E5DEBB917065BDD1EB133E0A8D283EB63F0ABE3593A5BDB634163E8EE8473D3F700DBEFD7ED83D1BCF6FBDEBC7A3BD6DF63D3C10511E3EB877C13E4DA978BD13AFF83C3C19A0BCF83858BE1CC12A3E5680803E3739F0BCC18409BE7027CDBD4DC8E33D967510BDCA3271BDC28B783E1A49B23DEB0993BD5D2AF6BD55AAE5BCBA7834BE1D56083E852E563DE59AB63DC6273B3D6FF9D5BDB05C79BE501A6B3E903756BDEBA280BC51F838BE18157D39E5B9273E659786BD9BD28BBBB2433C3EAFE8923E89CC1A3E9F65DB3BA5B13DBD6FB3073D9262A73C5D67C0BD830F123D443D573DFB8B183EF8B623BCEB1A1A3EA90C733E2155463E00A0D63C915EBA3B3DA0A63C7492EFBB7953C7BD1C70033E0EC99F3D7334153D70978E3DF139BFBD1F88F33BD23D0F3E72B8BF3A869AED3AFC0DB9BDAADDCDBC6DE5DDBD01D51F3E8A5DD6BD341AE63C7005D8BD37FBE43D1AA7E93C811AAE3C9C0CC83D4C6988BDE8F2ECBDA5F7CFBC88AF763D99EF6D3D6FA1DABDF53848BE1505A1BCEE8FF03DEAB798BC720893BC0B68EE3EFCC85D3E9C05BEBD971E943C5975223D0B3BA13D17DE70BD4836DC3CD57353BD845E6ABE13928ABB9B703B3DE73E40BB12F066BDC8CC8CBEA90E3C3E521857BE0186133E7881673EB39148BE6F04333E82DD0C3D8DCC2ABDCF81ADBD070D253EA8667F3D227787BD9C5B5A3CC8CFF8BDDFAAE63C126EA0BD3D96543E6B65CC3CD9FBF73D588387BDE9D0563EC5E9D9BD826383BE36072DBEDBED6CBBFC6FCD3D0E8E063D00ABB03D20594B3D58688F3DA11358BCA1110E3DA021063E1C926DBE7183BBBD2F22DF3D8E4CC2BDDF91503E35A095BE0AAC0DBD8723043DC2968E3D69A34A3E66DF5CBD7B7E423D591BD8BD9EBC94BB81F3483C28ACF63D",
      torch_tensor_32_8_torch.float32_1: "0x040000008515343E4D6EC23DFBAB053F1573003E450D133F87D7563E9B2A1CBF963161BE34CD10BB4B0CA23EDD6832BBBBD4823CC0BE513EB63B0FBFB3CD54BE7B1025BD90F27D3EA32649BE0F300ABE072580BCE51B3C3EDC96893E3551BABEF458E2BE61A524BD9B4C5EBE2F699A3E349B603D7C31C83EFB1DC63EFD754E3E88898C3EF59CF5BE238D8ABEE65997BD6203C0BD89CE8CBE8DBCFE3EF2C086BF62CC50BD6BDA99BE42A7D7BDC0B7403F3402363E9894A0BE16C9343F2FB819BFA94A73BE5CE289BEC5482DBF650FCBBEE4825ABEADF05ABFAB00A6BE95177E3E47DE88BE8D40083E032FCC3E32ADFD3B7632073F5F7346BFEDF11DBDA7010EBF260F4A3EE0DEC0BEA8BF113E91B612BE7C3353BEBA30BBBD673C5BBE4E4D88BD15B5AD3E8E30763E6C3E8BBEEC17D3BC03A302BF3E7EE4BEB8F1543E70AC9EBE3567BBBE85FADBBEA4A575BDDDCE523E6F092B3FF70AC43D9A2B843EFDB9E7BEBEAC01BE1B6DB1BC1865F23E69AEBFBEF394163E79378DBE9E780DBCDFF9AABE965EDC3C95F38C3FBFC392BE6710C8BEB6EE82BE65AF8E3E7801F73EB846073E0F19B5BE808A103A82843EBD0260153D38E105BE05D080BE64362EBD6128E03E00BF8F3DA48B90BE75E1C73D64310E3D3FA7603F5C58D9BE25D0B83E47190CBE41C4A4BCBAFEC5BDAFD4B0BC00A3403E5368A2BEFA9FEBBE0782F8BEB50B193F8C5527BE4D69933D43F6BABE8DA3CC3E9B784EBEBC273EBFC22A0D3E49F9FC3CDE329BBEE0D7C6BDBD75203E0E9EAD3EF91BF13EFAFB8B3E8F548A3F932B61BF2D8519BF0B9E93BCF614FC3E25F34F3FF7E23E3E75395B3DA1D53B3E307755BE7924B53E037BEEBE4BC2013B7B984D3E9D7300BFBA9CE9BD7EE3673DD84606BFF10B953ECE07B83E61EDE83E1C713C3FE30F293DA9A856BDF3A8A13E02E889BE73460BBF378521BF34CB7B3E2F4F5EBFD4C8EF3BD57A35BDF79E183F89054E3F3B32ADBED755813EDEDC983E8B8CCA3C856C103B9B6DFEBE40FC2C3D6BD4EFBD773098BE4EF1263E04015F3EB2999EBD9542AEBD0E4F62BE21BD933EC8BF4EBE75FC2CBD9CB81ABE9868933EF59CFFBEDE7C10BDD509D93C31B8553EF74A103E8C3766BED91B00BE99F0C6BE3DF039BF949FE9BCF57646B9C458CFBEDA91353F5A3280BD9D1709BF7296C23EED07933C60DC15BF991327BED3905C3CA6ADEFBE61DE483ED2D382BE6C12403F84B6903C0AB0233EF273933E68E649BD641C05BE7E9425BEAB56EABE55DB7D3E2EDA2CBFB7C2BE3E3195BDBE3E00A33D3220763E73783F3E313E003EB42B523E68C2553C368F613E2F03983E02A89FBE1CB1AE3E87469D3E0EBEA03E6667A7BEC1ABEA3D663F94BE8D35033E0FD4A03D630ACA3DBE35E4BDC23011BE46329C3DADADE83E7A01BCBEACE313BFBA91423E50F9C33E5DD01ABF",
      torch_tensor_32_8_torch.float32: "0x0400000011B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBEDC159EBE6D7AC53AABB3E3BE344FC4BEC84D883E9358EA3DE720C7BD4B57EC3E1F53993DF8EBC43DCBC6A7BEEA5C77BFB0404CBE9D65C6BD856C4A3D7F1E383E42A4C83D0AA0B1BEFEE5A03E5D020E3F0D12EDBC21FEFCBD8D92923DD9CFD0BD04C2563D26EB5A3FB95EF03E220EBFBD65F3033E1142663F3B6C73BF69145D3F0A64703B3B62B4BEA220B13E74D11FBEFC03BDBD0173903E206AC8BE8AF0523FA47B8ABEE1F42BBE504D33BEDBA08FBDCF77483F3EF245BD8A4EB8BEE72D813D1AF039BE57584CBE0D3EA6BE7EAF87BE447A09BD2F47C73EFE37ED3EEB0AD4BD9EB48EBE357E75BD94D844BFF360823E63AFCE3DE4D5A53DE84BE83EADA9F9BE59C6433E4C92ABBE2C5E923D08F8FDBD1F50453E967E0B3F4F4F593EC6BFF4BDEE80123E6FACA13EFA9B03BF93F5D63ECDE0D8BDC9D64F3F3257EF3D68D6443FA38AE1BEB7F7613F41EB7FBEE140D03E760947BEE09F933E9411353F8F0F1FBE215D1CBEED372BBE0CCAEB3D893EB0BE186F903E928E4FBE1E32953DF6C29A3D9FC3AC3ED3B2843EE7B503BF1A2A39BF4B3780BDF1ED613ED9DC18BF63FF933E9F0C0DBEB145E73EA8553A3E825AFC3DFEDFBBBE768AADBE1435A63EABF6303E2C1CB23EE251B43EF906D3BE4CED53BE64D186BD3E00E0BEF64ED63E19868DBDB9F3F1BE7446BE3E1CE5B9BE402BD0BD6B42273F45C458BF359A133E640576BDB17E533EF425BE3EF3B6E83E884F12BF72328BBE5CEDDCBE9A7E4F3EE3227D3EA4C8B53DDF9EC93D750B09BD7EC2113F8D3030BD735DFCBEB3C8A3BE6D09FBBDD9367F3EE0EE303C37A29ABEB812433E199C3EBE0920F1BE93D90B3F3DF0133E0CF739BFE7653E3E7C07593E72A513BE0E03243EC8D70DBEECB8413F834E95BD5B7B0EBD05C22F3E8115803EA175793CF2171FBE99C774BED0621D3FBE92AABEB8B8C0BEC653A6BDF26EE3BE05A9493E2340643D58EBB93E1186DE3E79B9E2B906C823BF26BC7A3E5BE6D83EAB58EE3E6836FCBDDC94DA3E048A6ABE519F3E3E971CACBE123242BF538E0A3E0E5814BE94B385BE86D1153F0C653C3E976EA8BD",
      torch_tensor_64_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD4606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF"
    }
  }
#-}
