#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_16_2_torch.float32_1> : tensor<16x2xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_2_torch.float32> : tensor<16x2xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_2_torch.float32> : tensor<32x2xf32>
    %c15_i8 = arith.constant 15 : i8
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_8 = arith.constant dense_resource<torch_tensor_16_2_torch.uint8_1> : tensor<16x2xi8>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_4_torch.uint8_1> : tensor<16x4xi8>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_2_torch.uint8> : tensor<16x2xi8>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_4_torch.uint8> : tensor<16x4xi8>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_2_torch.uint8> : tensor<32x2xi8>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_4_torch.uint8> : tensor<32x4xi8>
    %cst_14 = arith.constant dense<4> : tensor<i8>
    %0 = tensor.empty() : tensor<32x4xi8>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_13, %cst_14 : tensor<32x4xi8>, tensor<i8>) outs(%0 : tensor<32x4xi8>) {
    ^bb0(%in: i8, %in_66: i8, %out: i8):
      %88 = arith.shrui %in, %in_66 : i8
      linalg.yield %88 : i8
    } -> tensor<32x4xi8>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_13 : tensor<32x4xi8>) outs(%0 : tensor<32x4xi8>) {
    ^bb0(%in: i8, %out: i8):
      %88 = arith.andi %in, %c15_i8 : i8
      linalg.yield %88 : i8
    } -> tensor<32x4xi8>
    %expanded = tensor.expand_shape %2 [[0], [1, 2]] output_shape [32, 4, 1] : tensor<32x4xi8> into tensor<32x4x1xi8>
    %expanded_15 = tensor.expand_shape %1 [[0], [1, 2]] output_shape [32, 4, 1] : tensor<32x4xi8> into tensor<32x4x1xi8>
    %concat = tensor.concat dim(2) %expanded, %expanded_15 : (tensor<32x4x1xi8>, tensor<32x4x1xi8>) -> tensor<32x4x2xi8>
    %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<32x4x2xi8> into tensor<32x8xi8>
    %expanded_16 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [32, 2, 4] : tensor<32x8xi8> into tensor<32x2x4xi8>
    %3 = tensor.empty() : tensor<32x2x4xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<32x2x4xi8>) outs(%3 : tensor<32x2x4xf32>) {
    ^bb0(%in: i8, %out: f32):
      %88 = arith.uitofp %in : i8 to f32
      linalg.yield %88 : f32
    } -> tensor<32x2x4xf32>
    %5 = tensor.empty() : tensor<32x2xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<32x2xi8>) outs(%5 : tensor<32x2xf32>) {
    ^bb0(%in: i8, %out: f32):
      %88 = arith.uitofp %in : i8 to f32
      linalg.yield %88 : f32
    } -> tensor<32x2xf32>
    %expanded_17 = tensor.expand_shape %6 [[0], [1, 2]] output_shape [32, 2, 1] : tensor<32x2xf32> into tensor<32x2x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded_17 : tensor<32x2x4xf32>, tensor<32x2x1xf32>) outs(%3 : tensor<32x2x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.subf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<32x2x4xf32>
    %expanded_18 = tensor.expand_shape %cst_5 [[0], [1, 2]] output_shape [32, 2, 1] : tensor<32x2xf32> into tensor<32x2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_18 : tensor<32x2x4xf32>, tensor<32x2x1xf32>) outs(%3 : tensor<32x2x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<32x2x4xf32>
    %collapsed_19 = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<32x2x4xf32> into tensor<32x8xf32>
    %9 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%collapsed_19 : tensor<32x8xf32>) outs(%9 : tensor<8x32xf32>) permutation = [1, 0] 
    %collapsed_20 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %10 = tensor.empty() : tensor<6x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %12 = linalg.matmul ins(%collapsed_20, %transposed : tensor<6x8xf32>, tensor<8x32xf32>) outs(%11 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_21 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<6x32xf32> into tensor<2x3x4x8xf32>
    %13 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x3x4x8xf32>) outs(%13 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %14 = tensor.empty() : tensor<4xi64>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%14 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %88 = linalg.index 0 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.muli %89, %c2_i64 : i64
      linalg.yield %90 : i64
    } -> tensor<4xi64>
    %16 = tensor.empty() : tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%15 : tensor<4xi64>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %88 = arith.sitofp %in : i64 to f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%17 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.negf %in : f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%18 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_6 : f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%19 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.powf %cst_7, %in : f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %21 = tensor.empty() : tensor<3xi64>
    %22 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%21 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %88 = linalg.index 0 : index
      %89 = arith.index_cast %88 : index to i64
      linalg.yield %89 : i64
    } -> tensor<3xi64>
    %23 = tensor.empty() : tensor<3xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%22 : tensor<3xi64>) outs(%23 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %88 = arith.sitofp %in : i64 to f32
      linalg.yield %88 : f32
    } -> tensor<3xf32>
    %expanded_23 = tensor.expand_shape %24 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %25 = tensor.empty() : tensor<3x4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_23, %20 : tensor<3x1xf32>, tensor<4xf32>) outs(%25 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<3x4xf32>) outs(%25 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.cos %in : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<3x4xf32>) outs(%25 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.sin %in : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %concat_24 = tensor.concat dim(1) %27, %27 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_25 = tensor.concat dim(1) %28, %28 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %concat_24 : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%13 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x8xf32>
    %30 = tensor.empty() : tensor<2x4x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x3x4xf32>) outs(%30 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.negf %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_27 = tensor.concat dim(3) %31, %extracted_slice : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %concat_25 : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%13 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x8xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%13 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.addf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x8xf32>
    %34 = tensor.empty() : tensor<16x4xi8>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11, %cst_14 : tensor<16x4xi8>, tensor<i8>) outs(%34 : tensor<16x4xi8>) {
    ^bb0(%in: i8, %in_66: i8, %out: i8):
      %88 = arith.shrui %in, %in_66 : i8
      linalg.yield %88 : i8
    } -> tensor<16x4xi8>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<16x4xi8>) outs(%34 : tensor<16x4xi8>) {
    ^bb0(%in: i8, %out: i8):
      %88 = arith.andi %in, %c15_i8 : i8
      linalg.yield %88 : i8
    } -> tensor<16x4xi8>
    %expanded_28 = tensor.expand_shape %36 [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xi8> into tensor<16x4x1xi8>
    %expanded_29 = tensor.expand_shape %35 [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xi8> into tensor<16x4x1xi8>
    %concat_30 = tensor.concat dim(2) %expanded_28, %expanded_29 : (tensor<16x4x1xi8>, tensor<16x4x1xi8>) -> tensor<16x4x2xi8>
    %collapsed_31 = tensor.collapse_shape %concat_30 [[0], [1, 2]] : tensor<16x4x2xi8> into tensor<16x8xi8>
    %expanded_32 = tensor.expand_shape %collapsed_31 [[0], [1, 2]] output_shape [16, 2, 4] : tensor<16x8xi8> into tensor<16x2x4xi8>
    %37 = tensor.empty() : tensor<16x2x4xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<16x2x4xi8>) outs(%37 : tensor<16x2x4xf32>) {
    ^bb0(%in: i8, %out: f32):
      %88 = arith.uitofp %in : i8 to f32
      linalg.yield %88 : f32
    } -> tensor<16x2x4xf32>
    %39 = tensor.empty() : tensor<16x2xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<16x2xi8>) outs(%39 : tensor<16x2xf32>) {
    ^bb0(%in: i8, %out: f32):
      %88 = arith.uitofp %in : i8 to f32
      linalg.yield %88 : f32
    } -> tensor<16x2xf32>
    %expanded_33 = tensor.expand_shape %40 [[0], [1, 2]] output_shape [16, 2, 1] : tensor<16x2xf32> into tensor<16x2x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %expanded_33 : tensor<16x2x4xf32>, tensor<16x2x1xf32>) outs(%37 : tensor<16x2x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.subf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<16x2x4xf32>
    %expanded_34 = tensor.expand_shape %cst_4 [[0], [1, 2]] output_shape [16, 2, 1] : tensor<16x2xf32> into tensor<16x2x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %expanded_34 : tensor<16x2x4xf32>, tensor<16x2x1xf32>) outs(%37 : tensor<16x2x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<16x2x4xf32>
    %collapsed_35 = tensor.collapse_shape %42 [[0], [1, 2]] : tensor<16x2x4xf32> into tensor<16x8xf32>
    %43 = tensor.empty() : tensor<8x16xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<16x8xf32>) outs(%43 : tensor<8x16xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<6x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %46 = linalg.matmul ins(%collapsed_20, %transposed_36 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%45 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_37 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %47 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x3x2x8xf32>) outs(%47 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_39 = tensor.extract_slice %transposed_38[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_38[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %concat_24 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%47 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x2x3x8xf32>
    %49 = tensor.empty() : tensor<2x2x3x4xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<2x2x3x4xf32>) outs(%49 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.negf %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_41 = tensor.concat dim(3) %50, %extracted_slice_39 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %concat_25 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%47 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x2x3x8xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%47 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.addf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x2x3x8xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9, %cst_14 : tensor<16x4xi8>, tensor<i8>) outs(%34 : tensor<16x4xi8>) {
    ^bb0(%in: i8, %in_66: i8, %out: i8):
      %88 = arith.shrui %in, %in_66 : i8
      linalg.yield %88 : i8
    } -> tensor<16x4xi8>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16x4xi8>) outs(%34 : tensor<16x4xi8>) {
    ^bb0(%in: i8, %out: i8):
      %88 = arith.andi %in, %c15_i8 : i8
      linalg.yield %88 : i8
    } -> tensor<16x4xi8>
    %expanded_42 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xi8> into tensor<16x4x1xi8>
    %expanded_43 = tensor.expand_shape %53 [[0], [1, 2]] output_shape [16, 4, 1] : tensor<16x4xi8> into tensor<16x4x1xi8>
    %concat_44 = tensor.concat dim(2) %expanded_42, %expanded_43 : (tensor<16x4x1xi8>, tensor<16x4x1xi8>) -> tensor<16x4x2xi8>
    %collapsed_45 = tensor.collapse_shape %concat_44 [[0], [1, 2]] : tensor<16x4x2xi8> into tensor<16x8xi8>
    %expanded_46 = tensor.expand_shape %collapsed_45 [[0], [1, 2]] output_shape [16, 2, 4] : tensor<16x8xi8> into tensor<16x2x4xi8>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<16x2x4xi8>) outs(%37 : tensor<16x2x4xf32>) {
    ^bb0(%in: i8, %out: f32):
      %88 = arith.uitofp %in : i8 to f32
      linalg.yield %88 : f32
    } -> tensor<16x2x4xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<16x2xi8>) outs(%39 : tensor<16x2xf32>) {
    ^bb0(%in: i8, %out: f32):
      %88 = arith.uitofp %in : i8 to f32
      linalg.yield %88 : f32
    } -> tensor<16x2xf32>
    %expanded_47 = tensor.expand_shape %56 [[0], [1, 2]] output_shape [16, 2, 1] : tensor<16x2xf32> into tensor<16x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %expanded_47 : tensor<16x2x4xf32>, tensor<16x2x1xf32>) outs(%37 : tensor<16x2x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.subf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<16x2x4xf32>
    %expanded_48 = tensor.expand_shape %cst_3 [[0], [1, 2]] output_shape [16, 2, 1] : tensor<16x2xf32> into tensor<16x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %expanded_48 : tensor<16x2x4xf32>, tensor<16x2x1xf32>) outs(%37 : tensor<16x2x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.mulf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<16x2x4xf32>
    %collapsed_49 = tensor.collapse_shape %58 [[0], [1, 2]] : tensor<16x2x4xf32> into tensor<16x8xf32>
    %transposed_50 = linalg.transpose ins(%collapsed_49 : tensor<16x8xf32>) outs(%43 : tensor<8x16xf32>) permutation = [1, 0] 
    %59 = linalg.matmul ins(%collapsed_20, %transposed_50 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%45 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_51 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x3x2x8xf32>) outs(%47 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<2x2x2x3x8xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x2x3x8xf32>) outs(%60 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %collapsed_53 = tensor.collapse_shape %61 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<2x4x3x8xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<2x2x3x8xf32>) outs(%60 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %63 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_54 = linalg.transpose ins(%collapsed_53 : tensor<2x4x3x8xf32>) outs(%63 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_55 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %64 = tensor.empty() : tensor<8x3x3xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %66 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%65 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_57 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %67 = tensor.empty() : tensor<2x4x3x3xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<2x4x3x3xf32>) outs(%67 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.truncf %cst_2 : f64 to f32
      %89 = arith.mulf %in, %88 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x3x3xf32>
    %69 = tensor.empty() : tensor<2x4x3xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %71 = tensor.empty() : tensor<2x4x3xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %73:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x3x3xf32>) outs(%72, %70 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %88 = linalg.index 3 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.maximumf %in, %out : f32
      %91 = arith.cmpf ogt, %in, %out : f32
      %92 = arith.select %91, %89, %out_66 : i64
      linalg.yield %90, %92 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_58 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_58 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%67 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.subf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x3xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x3x3xf32>) outs(%67 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.exp %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x3xf32>
    %76 = tensor.empty() : tensor<2x4x3x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x3x3xf32>) outs(%77 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%67 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %88 = arith.divf %in, %in_66 : f32
      linalg.yield %88 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_59 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_60 = tensor.collapse_shape %62 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<8x3x8xf32>
    %80 = tensor.empty() : tensor<8x3x8xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %82 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%81 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_61 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %83 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x4x3x8xf32>) outs(%83 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %84 = tensor.empty() : tensor<32x8xf32>
    %transposed_63 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%84 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %85 = tensor.empty() : tensor<6x8xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %87 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%86 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_65 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_65 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x0400000011B3C5BD1A26E4BD94C4E5BDE16E303E35F1173DFB23AD3BCAB39A3E586003BE72060CBE43DAD73D995962BEE15F4F3ECED5053E63DA623E3FEFA0BDD727143EA51314BEC772823D502392BEF6DCDFBECA6FD13BD2CA77BDF92F8ABDDEBC24BC09B6183E0B3AF73DE19C193F600A97BE58F3B83D48134FBD789A723DAF24543ECD826A3E6043213E0C58B1BD0E4654BEADBCF8BDC653D3BE8A2F883CB85212BD7B662CBC5417B63EFDDC73BDF4086C3D89C3C13D0E9AB23E044116BD4E1BB1BB9F85B73C3A84803A49CA0F3EC567933D1AA982BD742E6D3E75B12EBE5E681F3E146694BC941AF5BDD2AC94BDB37E92BEE3E1B73DF33FD23E0860263D32C1BFBDDC151EBE6D7A453AABB363BE344F44BEC84D083E93586A3DE72047BD4B576C3E1F53193DF8EB443DCBC627BEEA5CF7BEB040CCBD9D6546BD856CCA3C7F1EB83D42A4483D0AA031BEFEE5203E5D028E3E0D126DBC21FE7CBD8D92123DD9CF50BD04C2D63C26EBDA3EB95E703E220E3FBD65F3833D1142E63E3B6CF3BE6914DD3E0A64F03A3B6234BEA220313E74D19FBDFC033DBD0173103E206A48BE8AF0D23EA47B0ABEE1F4ABBD504DB3BDDBA00FBDCF77C83E3EF2C5BC8A4E38BEE72D013D1AF0B9BD5758CCBD0D3E26BE7EAF07BE447A89BC2F47473EFE376D3EEB0A54BD9EB40EBE357EF5BC94D8C4BEF360023E63AF4E3DE4D5253DE84B683EADA979BE59C6C33D4C922BBE2C5E123D08F87DBD1F50C53D967E8B3E4F4FD93DC6BF74BDEE80923D6FAC213EFA9B83BE93F5563ECDE058BDC9D6CF3E32576F3D68D6C43EA38A61BEB7F7E13E41EBFFBDE140503E7609C7BDE09F133E9411B53E8F0F9FBD215D9CBDED37ABBD0CCA6B3D893E30BE186F103E928ECFBD1E32153DF6C21A3D9FC32C3ED3B2043EE7B583BE1A2AB9BE4B3700BDF1EDE13DD9DC98BE63FF133E9F0C8DBDB145673EA855BA3D825A7C3DFEDF3BBE768A2DBE1435263EABF6B03D2C1C323EE251343EF90653BE4CEDD3BD64D106BD3E0060BEF64E563E19860DBDB9F371BE74463E3E1CE539BE402B50BD6B42A73E45C4D8BE359A933D6405F6BCB17ED33DF4253E3EF3B6683E884F92BE72320BBE5CED5CBE9A7ECF3DE322FD3DA4C8353DDF9E493D750B89BC7EC2913E8D30B0BC735D7CBEB3C823BE6D097BBDD936FF3DE0EEB03B37A21ABEB812C33D199CBEBD092071BE93D98B3E3DF0933D0CF7B9BEE765BE3D7C07D93D72A593BD0E03A43DC8D78DBDECB8C13E834E15BD5B7B8EBC05C2AF3D8115003EA175F93BF2179FBD99C7F4BDD0629D3EBE922ABEB8B840BEC65326BDF26E63BE05A9C93D2340E43C58EB393E11865E3E79B962B906C8A3BE26BCFA3D5BE6583EAB586E3E68367CBDDC945A3E048AEABD519FBE3D971C2CBE1232C2BE538E8A3D0E5894BD94B305BE86D1953E0C65BC3D976E28BD",
      torch_tensor_16_2_torch.float32_1: "0x0400000037D1353DCF2C3B3DAE263F3DA7750D3D7C324C3D08FB7E3DA809873D50F9093D67784A3D4197663D37E8573DBFB3303D8214203DB1CC883DB2B8283DE38E643D07B85B3DF468503DD844173DFDDD2F3DDF12463D3802253D9E93223D0450673D0FFE443D6E276A3D98BEF53C6A33D43C9EC9553DF536073D8E37813DDDC0083D",
      torch_tensor_16_2_torch.float32: "0x0400000016F7623DF9EA853DDA48793D4EDA7F3D7383513D3C90873DFBCA5F3D000A813D4991703DB4774F3DD2786C3D2A10253DD670283D03C33F3D531A3F3D4F685F3DB43C613D46C3703D6CC05C3D345A843DC970603DB2F3363D74614B3D0FB9673D610D403DC4C7353D03FF383DBCB1183D16AC453D237F633D025C453D2B32433D",
      torch_tensor_32_2_torch.float32: "0x04000000A7E0353DA8A6623D51775D3D57F65C3D39D3533DCCAE703D790A413D79A5763DB7C0493D0210203D7FDB5C3DDC26653D3FED673DCE631B3D44AE653D7263363D8FC47C3D1FCB503D8442743D3A386F3D4773193D8738753DF889383D1F3F183D07ED733D0BB0803DBE86313DA8F2633D9795583DD76E4B3D184E213DF51C483DAABC3E3D5A94863D07A6543DC85C5C3DEADE463DB5EA663D4247413D0D54163DB6FB463DE0EB363DC65C373D5416703D5178283DFE276F3DC8057C3D5AAA043D8C45103D42E3043D76EB4F3DD39E203DF1E5833D2345483D9E6D643DE2DE453D742D4A3D7B55773D89F1713DAD52393D6422293D8ABA523DD95E8D3D66CA5C3D",
      torch_tensor_16_2_torch.uint8_1: "0x0100000001080407000B0C0409000A0E060C04020406030A0307080D0D0500080F0F050B",
      torch_tensor_16_4_torch.uint8_1: "0x0100000045658C2C75FD426F5B55A727CB969E91C6C7125C2B53B1295DAE95C959F2E0DB491CEBD169BA80D63F106AA45E1874BFC33388B85B5D7BEE57A09348C7570D3A",
      torch_tensor_16_2_torch.uint8: "0x010000000907030E0A020C030F090A0B0D07070D05010C0202080105080F04000B02050E",
      torch_tensor_16_4_torch.uint8: "0x010000000D47B8984F291228B6CF0BA66F5DF981DF762CD87D1843D2EF03EACCE623D6FEBDC5D72B200B68D48AB6EBA57D9C6FE8021BD3D9973533AE94B51D4323278949",
      torch_tensor_32_2_torch.uint8: "0x010000000903000F050E0001020402000D03020A0D000705090F000A020B0A0F070B0209020E030E0B03020E030401020B0E090A01040A060B080B02030000060006030E",
      torch_tensor_32_4_torch.uint8: "0x01000000AC2F75C043FBC36709D315F2245746D8588C3AC1E62757AE5851A5194D48099473D0F3C5FE4FAFC05263D8B1F31D93938EA720C109B97F201FCAF497A3FECB72B71C228080A4358526E8F4114F84692ABA1F780141E7A9392366770BAE525B808E63358C79AA54CB4406C42F7FF483CC64B4E84E8F94E3BA17CF8D7555303145"
    }
  }
#-}
