#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_1_torch.float32_1> : tensor<16x1xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_1_torch.float32> : tensor<16x1xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_1_torch.float32> : tensor<32x1xf32>
    %cst_9 = arith.constant 8.000000e+00 : f32
    %cst_10 = arith.constant 1.000000e+04 : f32
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst_11 = arith.constant dense_resource<torch_tensor_16_1_torch.int8_1> : tensor<16x1xi8>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_8_torch.int8_1> : tensor<16x8xi8>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_1_torch.int8> : tensor<16x1xi8>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_8_torch.int8> : tensor<16x8xi8>
    %cst_15 = arith.constant dense_resource<torch_tensor_32_1_torch.int8> : tensor<32x1xi8>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_8_torch.int8> : tensor<32x8xi8>
    %0 = tensor.empty() : tensor<32x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<32x8xi8>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %84 = arith.sitofp %in : i8 to f32
      linalg.yield %84 : f32
    } -> tensor<32x8xf32>
    %2 = tensor.empty() : tensor<32x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<32x1xi8>) outs(%2 : tensor<32x1xf32>) {
    ^bb0(%in: i8, %out: f32):
      %84 = arith.sitofp %in : i8 to f32
      linalg.yield %84 : f32
    } -> tensor<32x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<32x8xf32>, tensor<32x1xf32>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.subf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<32x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %cst_8 : tensor<32x8xf32>, tensor<32x1xf32>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<32x8xf32>
    %6 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%5 : tensor<32x8xf32>) outs(%6 : tensor<8x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %7 = tensor.empty() : tensor<6x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x32xf32>) outs(%8 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded = tensor.expand_shape %9 [[0, 1], [2]] output_shape [2, 3, 32] : tensor<6x32xf32> into tensor<2x3x32xf32>
    %10 = tensor.empty() : tensor<2x3x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_7 : tensor<2x3x32xf32>, tensor<32xf32>) outs(%10 : tensor<2x3x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.addf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x32xf32>
    %expanded_17 = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<2x3x32xf32> into tensor<2x3x4x8xf32>
    %12 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x3x4x8xf32>) outs(%12 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %13 = tensor.empty() : tensor<4xi64>
    %14 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%13 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %84 = linalg.index 0 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = arith.muli %85, %c2_i64 : i64
      linalg.yield %86 : i64
    } -> tensor<4xi64>
    %15 = tensor.empty() : tensor<4xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%14 : tensor<4xi64>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %84 = arith.sitofp %in : i64 to f32
      linalg.yield %84 : f32
    } -> tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%16 : tensor<4xf32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<4xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%17 : tensor<4xf32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.divf %in, %cst_9 : f32
      linalg.yield %84 : f32
    } -> tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%18 : tensor<4xf32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.powf %cst_10, %in : f32
      linalg.yield %84 : f32
    } -> tensor<4xf32>
    %20 = tensor.empty() : tensor<3xi64>
    %21 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%20 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %84 = linalg.index 0 : index
      %85 = arith.index_cast %84 : index to i64
      linalg.yield %85 : i64
    } -> tensor<3xi64>
    %22 = tensor.empty() : tensor<3xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%21 : tensor<3xi64>) outs(%22 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %84 = arith.sitofp %in : i64 to f32
      linalg.yield %84 : f32
    } -> tensor<3xf32>
    %expanded_19 = tensor.expand_shape %23 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %24 = tensor.empty() : tensor<3x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map5, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %19 : tensor<3x1xf32>, tensor<4xf32>) outs(%24 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<3x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<3x4xf32>) outs(%24 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.cos %in : f32
      linalg.yield %84 : f32
    } -> tensor<3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<3x4xf32>) outs(%24 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.sin %in : f32
      linalg.yield %84 : f32
    } -> tensor<3x4xf32>
    %concat = tensor.concat dim(1) %26, %26 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_20 = tensor.concat dim(1) %27, %27 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_18[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %concat : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%12 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x8xf32>
    %29 = tensor.empty() : tensor<2x4x3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x4x3x4xf32>) outs(%29 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_22 = tensor.concat dim(3) %30, %extracted_slice : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %concat_20 : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%12 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x8xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%12 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.addf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x8xf32>
    %33 = tensor.empty() : tensor<16x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<16x8xi8>) outs(%33 : tensor<16x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %84 = arith.sitofp %in : i8 to f32
      linalg.yield %84 : f32
    } -> tensor<16x8xf32>
    %35 = tensor.empty() : tensor<16x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<16x1xi8>) outs(%35 : tensor<16x1xf32>) {
    ^bb0(%in: i8, %out: f32):
      %84 = arith.sitofp %in : i8 to f32
      linalg.yield %84 : f32
    } -> tensor<16x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%34, %36 : tensor<16x8xf32>, tensor<16x1xf32>) outs(%33 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.subf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<16x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_6 : tensor<16x8xf32>, tensor<16x1xf32>) outs(%33 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<16x8xf32>
    %39 = tensor.empty() : tensor<8x16xf32>
    %transposed_23 = linalg.transpose ins(%38 : tensor<16x8xf32>) outs(%39 : tensor<8x16xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<6x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%41 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_24 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [2, 3, 16] : tensor<6x16xf32> into tensor<2x3x16xf32>
    %43 = tensor.empty() : tensor<2x3x16xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %cst_5 : tensor<2x3x16xf32>, tensor<16xf32>) outs(%43 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.addf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x16xf32>
    %expanded_25 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<2x3x16xf32> into tensor<2x3x2x8xf32>
    %45 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x3x2x8xf32>) outs(%45 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_27 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_26[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %concat : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%45 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x2x3x8xf32>
    %47 = tensor.empty() : tensor<2x2x3x4xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x3x4xf32>) outs(%47 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_29 = tensor.concat dim(3) %48, %extracted_slice_27 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %concat_20 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%45 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x2x3x8xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%45 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.addf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x2x3x8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<16x8xi8>) outs(%33 : tensor<16x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %84 = arith.sitofp %in : i8 to f32
      linalg.yield %84 : f32
    } -> tensor<16x8xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16x1xi8>) outs(%35 : tensor<16x1xf32>) {
    ^bb0(%in: i8, %out: f32):
      %84 = arith.sitofp %in : i8 to f32
      linalg.yield %84 : f32
    } -> tensor<16x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<16x8xf32>, tensor<16x1xf32>) outs(%33 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.subf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<16x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_4 : tensor<16x8xf32>, tensor<16x1xf32>) outs(%33 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.mulf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<16x8xf32>
    %transposed_30 = linalg.transpose ins(%54 : tensor<16x8xf32>) outs(%39 : tensor<8x16xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%41 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_31 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [2, 3, 16] : tensor<6x16xf32> into tensor<2x3x16xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %cst_3 : tensor<2x3x16xf32>, tensor<16xf32>) outs(%43 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.addf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x16xf32>
    %expanded_32 = tensor.expand_shape %56 [[0], [1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<2x3x16xf32> into tensor<2x3x2x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x3x2x8xf32>) outs(%45 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<2x2x2x3x8xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x2x3x8xf32>) outs(%57 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %collapsed_34 = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<2x4x3x8xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x2x3x8xf32>) outs(%57 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %60 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<2x4x3x8xf32>) outs(%60 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %61 = tensor.empty() : tensor<8x3x3xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %63 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%62 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_38 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %64 = tensor.empty() : tensor<2x4x3x3xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x3x3xf32>) outs(%64 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.truncf %cst_2 : f64 to f32
      %85 = arith.mulf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x3x3xf32>
    %66 = tensor.empty() : tensor<2x4x3xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %68 = tensor.empty() : tensor<2x4x3xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %70:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x3x3xf32>) outs(%69, %67 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %84 = linalg.index 3 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = arith.maximumf %in, %out : f32
      %87 = arith.cmpf ogt, %in, %out : f32
      %88 = arith.select %87, %85, %out_47 : i64
      linalg.yield %86, %88 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_39 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_39 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%64 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.subf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x3xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x3x3xf32>) outs(%64 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.exp %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x3xf32>
    %73 = tensor.empty() : tensor<2x4x3x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x3x3xf32>) outs(%74 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%64 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %84 = arith.divf %in, %in_47 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_40 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_41 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<8x3x8xf32>
    %77 = tensor.empty() : tensor<8x3x8xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %79 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%78 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_42 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %80 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x3x8xf32>) outs(%80 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%0 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %81 = tensor.empty() : tensor<6x8xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %83 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%82 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_46 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_46 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x04000000B17ED33DF4253E3EF3B6683E884F92BE72320BBE5CED5CBE9A7ECF3DE322FD3DA4C8353DDF9E493D750B89BC7EC2913E8D30B0BC735D7CBEB3C823BE6D097BBDD936FF3DE0EEB03B37A21ABEB812C33D199CBEBD092071BE93D98B3E3DF0933D0CF7B9BEE765BE3D7C07D93D72A593BD0E03A43DC8D78DBDECB8C13E834E15BD5B7B8EBC05C2AF3D8115003EA175F93BF2179FBD99C7F4BDD0629D3EBE922ABEB8B840BEC65326BDF26E63BE05A9C93D2340E43C58EB393E11865E3E79B962B906C8A3BE26BCFA3D5BE6583EAB586E3E68367CBDDC945A3E048AEABD519FBE3D971C2CBE1232C2BE538E8A3D0E5894BD94B305BE86D1953E0C65BC3D976E28BD8515B43D4D6E423DFBAB853E1573803D450D933E87D7D63D9B2A9CBE9631E1BD34CD90BA4B0C223EDD68B2BABBD4023CC0BED13DB63B8FBEB3CDD4BD7B10A5BC90F2FD3DA326C9BD0F308ABD072500BCE51BBC3DDC96093E35513ABEF45862BE61A5A4BC9B4CDEBD2F691A3E349BE03C7C31483EFB1D463EFD75CE3D88890C3EF59C75BE238D0ABEE65917BD620340BD89CE0CBE8DBC7E3EF2C006BF62CCD0BC6BDA19BE42A757BDC0B7C03E3402B63D989420BE16C9B43E2FB899BEA94AF3BD5CE209BEC548ADBE650F4BBEE482DABDADF0DABEAB0026BE9517FE3D47DE08BE8D40883D032F4C3E32AD7D3B7632873E5F73C6BEEDF19DBCA7018EBE260FCA3DE0DE40BEA8BF913D91B692BD7C33D3BDBA303BBD673CDBBD4E4D08BD15B52D3E8E30F63D6C3E0BBEEC1753BC03A382BE3E7E64BEB8F1D43D70AC1EBE35673BBE85FA5BBEA4A5F5BCDDCED23D6F09AB3EF70A443D9A2B043EFDB967BEBEAC81BD1B6D31BC1865723E69AE3FBEF394963D79370DBE9E788DBBDFF92ABE965E5C3C95F30C3FBFC312BE671048BEB6EE02BE65AF0E3E7801773EB846873D0F1935BE808A90398284BEBC0260953C38E185BD05D000BE6436AEBC6128603E00BF0F3DA48B10BE75E1473D64318E3C3FA7E03E5C5859BE25D0383E47198CBD41C424BCBAFE45BDAFD430BC00A3C03D536822BEFA9F6BBE078278BEB50B993E8C55A7BD4D69133D43F63ABE8DA34C3E9B78CEBDBC27BEBEC22A8D3D49F97C3CDE321BBEE0D746BDBD75A03D0E9E2D3EF91B713EFAFB0B3E8F540A3F932BE1BE2D8599BE0B9E13BCF6147C3E25F3CF3EF7E2BE3D7539DB3CA1D5BB3D3077D5BD7924353E037B6EBE4BC2813A7B98CD3D9D7380BEBA9C69BD7EE3E73CD84686BEF10B153ECE07383E61ED683E1C71BC3EE30FA93CA9A8D6BCF3A8213E02E809BE73468BBE3785A1BE34CBFB3D2F4FDEBED4C86F3BD57AB5BCF79E983E8905CE3E3B322DBED755013EDEDC183E8B8C4A3C856C903A9B6D7EBE40FCAC3C6BD46FBD773018BE4EF1A63D0401DF3DB2991EBD95422EBD0E4FE2BD21BD133EC8BFCEBD75FCACBC",
      torch_tensor_16_torch.float32_1: "0x04000000A321973EA901993E0410B3BE74D333BE2CCB64BD3512BEBEC5D8B53E852C70BD9A4DCDBE3174A13EB3BC9DBE21A3B0BDA2EC0D3FC1EE37BF537DFA3D7DC150BD",
      torch_tensor_16_1_torch.float32_1: "0x04000000117A333CBAD92F3C72FF0B3C5852023C55F0203C7C102E3C3D2B083C373C313CF3741D3CBAC5383CC5452C3CD48C293CE3D5123C0422143C24E2323C34D92B3C",
      torch_tensor_16_torch.float32: "0x04000000EBC027BE399741BEEBF642BE5FB5953E60ED803D26EA123CEF44033FFBF35EBE71A16DBE3128373E7910C0BE90F6AF3E3620633EC17DC03EB88E08BEAF6D7B3E",
      torch_tensor_16_1_torch.float32: "0x04000000BBCE293CB348253C756D0E3C5044183C4426213C68EC133C5EF3123CED712E3C8BB7203CE4942F3CA311033C66B8F83B5E6F273C8001083C294B393C109F083C",
      torch_tensor_32_torch.float32: "0x0400000061CC1EBD0D2C86BC64E3FA3D8302AD3EC79C143FCAC79A3E1E509A3E622D05BEEEDCBEBE914EC53E11C6953DE3ED223EC8D78EBB03B42BBFA72EE13E523FBBBE51E8453E83E9963F80E418BD3C75B53D4D1AEB3DD9DF28BE14AF98BE65BCCE3E656D153F2D33C6BE957034BF7CE31EBFE5AF8B3E266355BE7F7C163F478CA9BE",
      torch_tensor_32_1_torch.float32: "0x04000000D4FE2C3CEACF303C74D0203CC3D9173CC384223C5EC8133CC2D4243C37D41B3C0182163C5946313C5177193CA20D393C97CE3B3CC0AC193CA508343C5AC21C3C12A1193C0A4C203C63D51B3CC6BB303C4F9A253CF048123CC8ED213C8E2D133C5A36103CC1AD2B3C0AB20F3CB1640D3C20213D3CC24B233C31FB1C3CFDA61F3C",
      torch_tensor_16_1_torch.int8_1: "0x01000000FC01FC03FCFC02FC03FDFCFF02FD0300",
      torch_tensor_16_8_torch.int8_1: "0x010000005942BC10B8F26D179884E46CB1D79EB61994E1E539171B9D21F3B5F733D67687E971093600D3F8245114F57083FEAAC194A4C450F02F0A6DE85EDBABBF1F1446893CDBEF23D3CC92F1CA62612B030C64BA01F100A7983AA4E3C5068362F9283C219CC49A6078ED334935452107FDDEC876D40743555BECC3E6D4C7D35F8005DB",
      torch_tensor_16_1_torch.int8: "0x010000000102FC02FC01FDFDFCFFFCFFFC0000FC",
      torch_tensor_16_8_torch.int8: "0x0100000099C3E77CA3F29E9D71A112915DD47D82C5E50CACF57DC2EFDBD527A74B161E11464792DCABD331A9DD2E1549D972605BC99C6B51E93A0056BF90EA24DE98F43F43B30838DBDDFB6ED72013C847D78DBAD1F8F437C04B5C2499A02A8E569C9452C49663FAD30748BD0D8580084F4F350B8427DC2D9ACAB46E315BB363E992F5A2",
      torch_tensor_32_1_torch.int8: "0x01000000000301FCFFFFFF03FDFF01FE000302FCFC00FEFD02030302FCFD01FD01FCFD00",
      torch_tensor_32_8_torch.int8: "0x01000000F35073457ECF2F40D2E35831739D13130E27A0418939FFA09F4A7417237E4BF2379CA2000024B505A6687491CF04E9AA3A9FF881C16729B9A3E6F78B2ED2DB000EE3B50CF92AD44BC48644AFFF74034CE43468CE0F14633A974F0DF5D5B0B1C5292340DF45DE80F132A422B0DD03E2AA4DF0671549FF800AF2AB3AFF973B02F9E2BE235EFB43D22E631451B21B8EA9BA41A48AD6ABE88B82B3D0A03600A6932EAAF3383C68CD9E98FD8283DE62EB8DF0A8C893DFC81A427834C36CBD8EE084436D0B7CD64DF9EDCB3890181D15EE99503CF9F6F53DD321E820647B7BF9C6559F8DC73818CFA992A8364F8B26EFDD79015FF6AC58FD98C3526F836A4C66A3567E"
    }
  }
#-}
