#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
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
    %cst_3 = arith.constant dense_resource<torch_tensor_4_1_1_torch.float32_1> : tensor<4x1x1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_1_1_torch.float32> : tensor<4x1x1xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_1_1_torch.float32> : tensor<8x1x1xf32>
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst_8 = arith.constant dense_resource<torch_tensor_16_8_torch.int8_1> : tensor<16x8xi8>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_8_torch.int8> : tensor<16x8xi8>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_8_torch.int8> : tensor<32x8xi8>
    %0 = tensor.empty() : tensor<32x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<32x8xi8>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %73 = arith.sitofp %in : i8 to f32
      linalg.yield %73 : f32
    } -> tensor<32x8xf32>
    %expanded = tensor.expand_shape %1 [[0, 1], [2]] output_shape [8, 4, 8] : tensor<32x8xf32> into tensor<8x4x8xf32>
    %2 = tensor.empty() : tensor<8x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_5 : tensor<8x4x8xf32>, tensor<8x1x1xf32>) outs(%2 : tensor<8x4x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<8x4x8xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<8x4x8xf32> into tensor<32x8xf32>
    %4 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<32x8xf32>) outs(%4 : tensor<8x32xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %5 = tensor.empty() : tensor<6x32xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %7 = linalg.matmul ins(%collapsed_11, %transposed : tensor<6x8xf32>, tensor<8x32xf32>) outs(%6 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_12 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<6x32xf32> into tensor<2x3x4x8xf32>
    %8 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x3x4x8xf32>) outs(%8 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %9 = tensor.empty() : tensor<4xi64>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%9 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %73 = linalg.index 0 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.muli %74, %c2_i64 : i64
      linalg.yield %75 : i64
    } -> tensor<4xi64>
    %11 = tensor.empty() : tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%10 : tensor<4xi64>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %73 = arith.sitofp %in : i64 to f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%12 : tensor<4xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.negf %in : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.divf %in, %cst_6 : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%14 : tensor<4xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.powf %cst_7, %in : f32
      linalg.yield %73 : f32
    } -> tensor<4xf32>
    %16 = tensor.empty() : tensor<3xi64>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%16 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %73 = linalg.index 0 : index
      %74 = arith.index_cast %73 : index to i64
      linalg.yield %74 : i64
    } -> tensor<3xi64>
    %18 = tensor.empty() : tensor<3xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%17 : tensor<3xi64>) outs(%18 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %73 = arith.sitofp %in : i64 to f32
      linalg.yield %73 : f32
    } -> tensor<3xf32>
    %expanded_14 = tensor.expand_shape %19 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %20 = tensor.empty() : tensor<3x4xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %15 : tensor<3x1xf32>, tensor<4xf32>) outs(%20 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<3x4xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<3x4xf32>) outs(%20 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.cos %in : f32
      linalg.yield %73 : f32
    } -> tensor<3x4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<3x4xf32>) outs(%20 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.sin %in : f32
      linalg.yield %73 : f32
    } -> tensor<3x4xf32>
    %concat = tensor.concat dim(1) %22, %22 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_15 = tensor.concat dim(1) %23, %23 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_13[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %concat : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%8 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x8xf32>
    %25 = tensor.empty() : tensor<2x4x3x4xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x4x3x4xf32>) outs(%25 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.negf %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_17 = tensor.concat dim(3) %26, %extracted_slice : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_17, %concat_15 : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%8 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%8 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.addf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x8xf32>
    %29 = tensor.empty() : tensor<16x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<16x8xi8>) outs(%29 : tensor<16x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %73 = arith.sitofp %in : i8 to f32
      linalg.yield %73 : f32
    } -> tensor<16x8xf32>
    %expanded_18 = tensor.expand_shape %30 [[0, 1], [2]] output_shape [4, 4, 8] : tensor<16x8xf32> into tensor<4x4x8xf32>
    %31 = tensor.empty() : tensor<4x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_4 : tensor<4x4x8xf32>, tensor<4x1x1xf32>) outs(%31 : tensor<4x4x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<4x4x8xf32>
    %collapsed_19 = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<4x4x8xf32> into tensor<16x8xf32>
    %33 = tensor.empty() : tensor<8x16xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_19 : tensor<16x8xf32>) outs(%33 : tensor<8x16xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<6x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %36 = linalg.matmul ins(%collapsed_11, %transposed_20 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%35 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_21 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %37 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x3x2x8xf32>) outs(%37 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %concat : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%37 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x8xf32>
    %39 = tensor.empty() : tensor<2x2x3x4xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x2x3x4xf32>) outs(%39 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.negf %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_25 = tensor.concat dim(3) %40, %extracted_slice_23 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %concat_15 : tensor<2x2x3x8xf32>, tensor<3x8xf32>) outs(%37 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x8xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%37 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.addf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x2x3x8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<16x8xi8>) outs(%29 : tensor<16x8xf32>) {
    ^bb0(%in: i8, %out: f32):
      %73 = arith.sitofp %in : i8 to f32
      linalg.yield %73 : f32
    } -> tensor<16x8xf32>
    %expanded_26 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [4, 4, 8] : tensor<16x8xf32> into tensor<4x4x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_3 : tensor<4x4x8xf32>, tensor<4x1x1xf32>) outs(%31 : tensor<4x4x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.mulf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<4x4x8xf32>
    %collapsed_27 = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<4x4x8xf32> into tensor<16x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<16x8xf32>) outs(%33 : tensor<8x16xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_11, %transposed_28 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%35 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_29 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x3x2x8xf32>) outs(%37 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<2x2x2x3x8xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x3x8xf32>) outs(%46 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %collapsed_31 = tensor.collapse_shape %47 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<2x4x3x8xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<2x2x3x8xf32>) outs(%46 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %49 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<2x4x3x8xf32>) outs(%49 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %50 = tensor.empty() : tensor<8x3x3xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %52 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%51 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_35 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %53 = tensor.empty() : tensor<2x4x3x3xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x3x3xf32>) outs(%53 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.truncf %cst_2 : f64 to f32
      %74 = arith.mulf %in, %73 : f32
      linalg.yield %74 : f32
    } -> tensor<2x4x3x3xf32>
    %55 = tensor.empty() : tensor<2x4x3xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %57 = tensor.empty() : tensor<2x4x3xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %59:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x3x3xf32>) outs(%58, %56 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %73 = linalg.index 3 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = arith.maximumf %in, %out : f32
      %76 = arith.cmpf ogt, %in, %out : f32
      %77 = arith.select %76, %74, %out_44 : i64
      linalg.yield %75, %77 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_36 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_36 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%53 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.subf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x3xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x3x3xf32>) outs(%53 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = math.exp %in : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x3xf32>
    %62 = tensor.empty() : tensor<2x4x3x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x3x3xf32>) outs(%63 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %73 = arith.addf %in, %out : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%53 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %73 = arith.divf %in, %in_44 : f32
      linalg.yield %73 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_37 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_38 = tensor.collapse_shape %48 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<8x3x8xf32>
    %66 = tensor.empty() : tensor<8x3x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%67 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_39 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %69 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x3x8xf32>) outs(%69 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%0 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %70 = tensor.empty() : tensor<6x8xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %72 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%71 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_43 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_43 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x04000000CD826A3E6043213E0C58B1BD0E4654BEADBCF8BDC653D3BE8A2F883CB85212BD7B662CBC5417B63EFDDC73BDF4086C3D89C3C13D0E9AB23E044116BD4E1BB1BB9F85B73C3A84803A49CA0F3EC567933D1AA982BD742E6D3E75B12EBE5E681F3E146694BC941AF5BDD2AC94BDB37E92BEE3E1B73DF33FD23E0860263D32C1BFBDDC151EBE6D7A453AABB363BE344F44BEC84D083E93586A3DE72047BD4B576C3E1F53193DF8EB443DCBC627BEEA5CF7BEB040CCBD9D6546BD856CCA3C7F1EB83D42A4483D0AA031BEFEE5203E5D028E3E0D126DBC21FE7CBD8D92123DD9CF50BD04C2D63C26EBDA3EB95E703E220E3FBD65F3833D1142E63E3B6CF3BE6914DD3E0A64F03A3B6234BEA220313E74D19FBDFC033DBD0173103E206A48BE8AF0D23EA47B0ABEE1F4ABBD504DB3BDDBA00FBDCF77C83E3EF2C5BC8A4E38BEE72D013D1AF0B9BD5758CCBD0D3E26BE7EAF07BE447A89BC2F47473EFE376D3EEB0A54BD9EB40EBE357EF5BC94D8C4BEF360023E63AF4E3DE4D5253DE84B683EADA979BE59C6C33D4C922BBE2C5E123D08F87DBD1F50C53D967E8B3E4F4FD93DC6BF74BDEE80923D6FAC213EFA9B83BE93F5563ECDE058BDC9D6CF3E32576F3D68D6C43EA38A61BEB7F7E13E41EBFFBDE140503E7609C7BDE09F133E9411B53E8F0F9FBD215D9CBDED37ABBD0CCA6B3D893E30BE186F103E928ECFBD1E32153DF6C21A3D9FC32C3ED3B2043EE7B583BE1A2AB9BE4B3700BDF1EDE13DD9DC98BE63FF133E9F0C8DBDB145673EA855BA3D825A7C3DFEDF3BBE768A2DBE1435263EABF6B03D2C1C323EE251343EF90653BE4CEDD3BD64D106BD3E0060BEF64E563E19860DBDB9F371BE74463E3E1CE539BE402B50BD6B42A73E45C4D8BE359A933D6405F6BCB17ED33DF4253E3EF3B6683E884F92BE72320BBE5CED5CBE9A7ECF3DE322FD3DA4C8353DDF9E493D750B89BC7EC2913E8D30B0BC735D7CBEB3C823BE6D097BBDD936FF3DE0EEB03B37A21ABEB812C33D199CBEBD092071BE93D98B3E3DF0933D0CF7B9BEE765BE3D7C07D93D72A593BD0E03A43DC8D78DBDECB8C13E834E15BD5B7B8EBC05C2AF3D8115003EA175F93BF2179FBD99C7F4BDD0629D3EBE922ABEB8B840BEC65326BDF26E63BE05A9C93D2340E43C58EB393E11865E3E79B962B906C8A3BE26BCFA3D5BE6583EAB586E3E68367CBDDC945A3E048AEABD519FBE3D971C2CBE1232C2BE538E8A3D0E5894BD94B305BE86D1953E0C65BC3D976E28BD8515B43D4D6E423DFBAB853E1573803D450D933E87D7D63D9B2A9CBE9631E1BD34CD90BA4B0C223EDD68B2BABBD4023CC0BED13DB63B8FBEB3CDD4BD7B10A5BC90F2FD3DA326C9BD0F308ABD072500BCE51BBC3DDC96093E35513ABEF45862BE61A5A4BC9B4CDEBD2F691A3E349BE03C7C31483EFB1D463EFD75CE3D88890C3E",
      torch_tensor_4_1_1_torch.float32_1: "0x040000001FD4383C733D213C0B97293C5D31203C",
      torch_tensor_4_1_1_torch.float32: "0x04000000A7651C3CCE00213C2C9C0F3CB0AB0C3C",
      torch_tensor_8_1_1_torch.float32: "0x0400000020522A3C584E253C8315213C25181C3CD88D033C6A212E3C72FC213C786D2B3C",
      torch_tensor_16_8_torch.int8_1: "0x01000000DD2E1549D972605BC99C6B51E93A0056BF90EA24DE98F43F43B30838DBDDFB6ED72013C847D78DBAD1F8F437C04B5C2499A02A8E569C9452C49663FAD30748BD0D8580084F4F350B8427DC2D9ACAB46E315BB363E992F5A2B31E35BA2BB77C7C922DD741C66AB5B0DEBBD01AFC23BA31EA49AC8DF9C6A627088D780750789678",
      torch_tensor_16_8_torch.int8: "0x010000005FF6AC58FD98C3526F836A4C66A3567E3D4557ABA08BE8540A366B25FD1CEF68829B535917B5B32E14359DC3A3A709C9A91703AE5A32EC839F890A9B2D4727BDD5E1ACA222D8A105687FA4804BA245FE357ED03E083D0151F0A3F8DB28F4A43099C3E77CA3F29E9D71A112915DD47D82C5E50CACF57DC2EFDBD527A74B161E11",
      torch_tensor_32_8_torch.int8: "0x010000002CAFF540C37B43E789539572A4D7C658D80CBA4166A7D72ED8D12599CDC88914F35073457ECF2F40D2E35831739D13130E27A0418939FFA09F4A7417237E4BF2379CA2000024B505A6687491CF04E9AA3A9FF881C16729B9A3E6F78B2ED2DB000EE3B50CF92AD44BC48644AFFF74034CE43468CE0F14633A974F0DF5D5B0B1C5292340DF45DE80F132A422B0DD03E2AA4DF0671549FF800AF2AB3AFF973B02F9E2BE235EFB43D22E631451B21B8EA9BA41A48AD6ABE88B82B3D0A03600A6932EAAF3383C68CD9E98FD8283DE62EB8DF0A8C893DFC81A427834C36CBD8EE084436D0B7CD64DF9EDCB3890181D15EE99503CF9F6F53DD321E820647B7BF9C6559F"
    }
  }
#-}
