#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_2 = arith.constant 0.2672612419124244 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_42_10_torch.float32> : tensor<42x10xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_10_torch.float32> : tensor<10xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_18_8_torch.float32> : tensor<18x8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_42_12_torch.float32> : tensor<42x12xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_12_8_torch.float32> : tensor<12x8xf32>
    %cst_10 = arith.constant 1.200000e+01 : f32
    %cst_11 = arith.constant 1.000000e+01 : f32
    %cst_12 = arith.constant 8.000000e+00 : f32
    %cst_13 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x12xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<12x8xf32>) outs(%0 : tensor<8x12xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x12xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x12xf32>) -> tensor<6x12xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x12xf32>) outs(%2 : tensor<6x12xf32>) -> tensor<6x12xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 3, 12] : tensor<6x12xf32> into tensor<2x3x12xf32>
    %4 = tensor.empty() : tensor<2x3x12xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x3x12xf32>) outs(%4 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %88 : f32
    } -> tensor<2x3x12xf32>
    %6 = tensor.empty() : tensor<2x3x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x3x12xf32>) outs(%7 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x3x1xf32>) outs(%6 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_10 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x3x1xf32>) outs(%6 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.truncf %cst_8 : f64 to f32
      %89 = arith.addf %in, %88 : f32
      linalg.yield %89 : f32
    } -> tensor<2x3x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x3x1xf32>) outs(%6 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.rsqrt %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %11 : tensor<2x3x12xf32>, tensor<2x3x1xf32>) outs(%4 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x12xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_7 : tensor<2x3x12xf32>, tensor<12xf32>) outs(%4 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x12xf32>
    %14 = tensor.empty() : tensor<12x42xf32>
    %transposed_14 = linalg.transpose ins(%cst_6 : tensor<42x12xf32>) outs(%14 : tensor<12x42xf32>) permutation = [1, 0] 
    %collapsed_15 = tensor.collapse_shape %13 [[0, 1], [2]] : tensor<2x3x12xf32> into tensor<6x12xf32>
    %15 = tensor.empty() : tensor<6x42xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<6x42xf32>) -> tensor<6x42xf32>
    %17 = linalg.matmul ins(%collapsed_15, %transposed_14 : tensor<6x12xf32>, tensor<12x42xf32>) outs(%16 : tensor<6x42xf32>) -> tensor<6x42xf32>
    %expanded_16 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 3, 3, 14] : tensor<6x42xf32> into tensor<2x3x3x14xf32>
    %18 = tensor.empty() : tensor<2x3x3x14xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x3x3x14xf32>) outs(%18 : tensor<2x3x3x14xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 3, 3, 6] [1, 1, 1, 1] : tensor<2x3x3x14xf32> to tensor<2x3x3x6xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_17[0, 0, 0, 6] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x3x14xf32> to tensor<2x3x3x8xf32>
    %19 = tensor.empty() : tensor<8x18xf32>
    %transposed_19 = linalg.transpose ins(%cst_5 : tensor<18x8xf32>) outs(%19 : tensor<8x18xf32>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<6x18xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<6x18xf32>) -> tensor<6x18xf32>
    %22 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<6x8xf32>, tensor<8x18xf32>) outs(%21 : tensor<6x18xf32>) -> tensor<6x18xf32>
    %expanded_20 = tensor.expand_shape %22 [[0, 1], [2]] output_shape [2, 3, 18] : tensor<6x18xf32> into tensor<2x3x18xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 0] [2, 3, 10] [1, 1, 1] : tensor<2x3x18xf32> to tensor<2x3x10xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 10] [2, 3, 8] [1, 1, 1] : tensor<2x3x18xf32> to tensor<2x3x8xf32>
    %23 = tensor.empty() : tensor<2x3x10xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x3x10xf32>) outs(%23 : tensor<2x3x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %88 : f32
    } -> tensor<2x3x10xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x3x10xf32>) outs(%7 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x3x1xf32>) outs(%6 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_11 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x3x1xf32>) outs(%6 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.truncf %cst_8 : f64 to f32
      %89 = arith.addf %in, %88 : f32
      linalg.yield %89 : f32
    } -> tensor<2x3x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x3x1xf32>) outs(%6 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.rsqrt %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %28 : tensor<2x3x10xf32>, tensor<2x3x1xf32>) outs(%23 : tensor<2x3x10xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x10xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_4 : tensor<2x3x10xf32>, tensor<10xf32>) outs(%23 : tensor<2x3x10xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x10xf32>
    %31 = tensor.empty() : tensor<10x42xf32>
    %transposed_23 = linalg.transpose ins(%cst_3 : tensor<42x10xf32>) outs(%31 : tensor<10x42xf32>) permutation = [1, 0] 
    %collapsed_24 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<2x3x10xf32> into tensor<6x10xf32>
    %32 = linalg.matmul ins(%collapsed_24, %transposed_23 : tensor<6x10xf32>, tensor<10x42xf32>) outs(%16 : tensor<6x42xf32>) -> tensor<6x42xf32>
    %expanded_25 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 3, 3, 14] : tensor<6x42xf32> into tensor<2x3x3x14xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x3x3x14xf32>) outs(%18 : tensor<2x3x3x14xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_27 = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 3, 3, 6] [1, 1, 1, 1] : tensor<2x3x3x14xf32> to tensor<2x3x3x6xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_26[0, 0, 0, 6] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x3x14xf32> to tensor<2x3x3x8xf32>
    %33 = tensor.empty() : tensor<4xi64>
    %34 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%33 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %88 = linalg.index 0 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.muli %89, %c2_i64 : i64
      linalg.yield %90 : i64
    } -> tensor<4xi64>
    %35 = tensor.empty() : tensor<4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%34 : tensor<4xi64>) outs(%35 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %88 = arith.sitofp %in : i64 to f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%36 : tensor<4xf32>) outs(%35 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.negf %in : f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%37 : tensor<4xf32>) outs(%35 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_12 : f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%38 : tensor<4xf32>) outs(%35 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.powf %cst_13, %in : f32
      linalg.yield %88 : f32
    } -> tensor<4xf32>
    %40 = tensor.empty() : tensor<3xi64>
    %41 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%40 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %88 = linalg.index 0 : index
      %89 = arith.index_cast %88 : index to i64
      linalg.yield %89 : i64
    } -> tensor<3xi64>
    %42 = tensor.empty() : tensor<3xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%41 : tensor<3xi64>) outs(%42 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %88 = arith.sitofp %in : i64 to f32
      linalg.yield %88 : f32
    } -> tensor<3xf32>
    %expanded_29 = tensor.expand_shape %43 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %44 = tensor.empty() : tensor<3x4xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %39 : tensor<3x1xf32>, tensor<4xf32>) outs(%44 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<3x4xf32>) outs(%44 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.cos %in : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<3x4xf32>) outs(%44 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.sin %in : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 1] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %48 = tensor.empty() : tensor<2x3x3x4xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %46 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%48 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x4xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %47 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%48 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x4xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%48 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.subf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x4xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %46 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%48 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x4xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %47 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%48 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x4xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%48 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.addf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x4xf32>
    %expanded_32 = tensor.expand_shape %51 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %expanded_33 = tensor.expand_shape %54 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<2x3x3x4x1xf32>, tensor<2x3x3x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %collapsed_34 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x3x4x2xf32> into tensor<2x3x3x8xf32>
    %expanded_35 = tensor.expand_shape %extracted_slice_22 [[0], [1, 2], [3]] output_shape [2, 1, 3, 8] : tensor<2x3x8xf32> into tensor<2x1x3x8xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_35[0, 0, 0, 0] [2, 1, 3, 4] [1, 1, 1, 2] : tensor<2x1x3x8xf32> to tensor<2x1x3x4xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_35[0, 0, 0, 1] [2, 1, 3, 4] [1, 1, 1, 2] : tensor<2x1x3x8xf32> to tensor<2x1x3x4xf32>
    %55 = tensor.empty() : tensor<2x1x3x4xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %46 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%55 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x1x3x4xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %47 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%55 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x1x3x4xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %57 : tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) outs(%55 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.subf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x1x3x4xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37, %46 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%55 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x1x3x4xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36, %47 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%55 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.mulf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x1x3x4xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %60 : tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) outs(%55 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.addf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x1x3x4xf32>
    %expanded_38 = tensor.expand_shape %58 [[0], [1], [2], [3, 4]] output_shape [2, 1, 3, 4, 1] : tensor<2x1x3x4xf32> into tensor<2x1x3x4x1xf32>
    %expanded_39 = tensor.expand_shape %61 [[0], [1], [2], [3, 4]] output_shape [2, 1, 3, 4, 1] : tensor<2x1x3x4xf32> into tensor<2x1x3x4x1xf32>
    %concat_40 = tensor.concat dim(4) %expanded_38, %expanded_39 : (tensor<2x1x3x4x1xf32>, tensor<2x1x3x4x1xf32>) -> tensor<2x1x3x4x2xf32>
    %concat_41 = tensor.concat dim(3) %extracted_slice, %collapsed_34 : (tensor<2x3x3x6xf32>, tensor<2x3x3x8xf32>) -> tensor<2x3x3x14xf32>
    %62 = tensor.empty() : tensor<2x3x3x8xf32>
    %collapsed_42 = tensor.collapse_shape %concat_40 [[0, 1], [2], [3, 4]] : tensor<2x1x3x4x2xf32> into tensor<2x3x8xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<2x3x8xf32>) outs(%62 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3x8xf32>
    %concat_43 = tensor.concat dim(3) %extracted_slice_27, %63 : (tensor<2x3x3x6xf32>, tensor<2x3x3x8xf32>) -> tensor<2x3x3x14xf32>
    %64 = tensor.empty() : tensor<2x3x14x3xf32>
    %transposed_44 = linalg.transpose ins(%concat_43 : tensor<2x3x3x14xf32>) outs(%64 : tensor<2x3x14x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_45 = tensor.collapse_shape %concat_41 [[0, 1], [2], [3]] : tensor<2x3x3x14xf32> into tensor<6x3x14xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x3x14x3xf32> into tensor<6x14x3xf32>
    %65 = tensor.empty() : tensor<6x3x3xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %67 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<6x3x14xf32>, tensor<6x14x3xf32>) outs(%66 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_47 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %68 = tensor.empty() : tensor<2x3x3x3xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x3x3x3xf32>) outs(%68 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.truncf %cst_2 : f64 to f32
      %89 = arith.mulf %in, %88 : f32
      linalg.yield %89 : f32
    } -> tensor<2x3x3x3xf32>
    %70 = tensor.empty() : tensor<2x3x3xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %72 = tensor.empty() : tensor<2x3x3xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %74:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x3x3x3xf32>) outs(%73, %71 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %88 = linalg.index 3 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.maximumf %in, %out : f32
      %91 = arith.cmpf ogt, %in, %out : f32
      %92 = arith.select %91, %89, %out_56 : i64
      linalg.yield %90, %92 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_48 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_48 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%68 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.subf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x3xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x3x3x3xf32>) outs(%68 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.exp %in : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x3xf32>
    %77 = tensor.empty() : tensor<2x3x3x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<2x3x3x1xf32>) -> tensor<2x3x3x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x3x3x3xf32>) outs(%78 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x1xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%68 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %88 = arith.divf %in, %in_56 : f32
      linalg.yield %88 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_49 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_28 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %81 = tensor.empty() : tensor<6x3x8xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %83 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%82 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_51 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x3x3x8xf32>) outs(%62 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %84 = tensor.empty() : tensor<24x8xf32>
    %transposed_53 = linalg.transpose ins(%cst_1 : tensor<8x24xf32>) outs(%84 : tensor<24x8xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %85 = tensor.empty() : tensor<6x8xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %87 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%86 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_55 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_55 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_24_torch.float32: "0x04000000019B963D741288BEB117923D1C2B5B3DCCE5A3BCB135693D24CC953A12B673BD494B35BDB87C443EF28199BE93C00BBC225D12BEC4589F3CFC2AE7BD8BEF1BBE7EA660BE69B48DBB85F680BE2DEEE43EEC7A3B3D9B0C6F3E7EEBDCBEDDE8C53D4D65BBBEE9D9BFBCC5268BBE82C003BC7DFAEFBC5DBDE4BD1B71363E61B15BBD04221A3D6D4B0DBEF0483BBE011F05BEDD08BF3CCE0BD7BD5EB762BE9D5EAE3EFC0F1D3D0E3B573D4FFFB8BD9BD70DBE886C05BF00D5A13EC59D9D3E866544BE4A7697BDE840DABC0C26A03EF3BDA13E18E02DBE3DCD52BE0B4C9B3BCA3B8F3DB38C38BE8D5FEA3D3DC46EBE57EB693EDD46A13D992365BC5F60DDBD869043BD62DDC5BE76FA593E7332BDBD0EBD3D3D086B893DF887183E76BCCF3EE9BF1CBE9294523D907C7C3E446C08BEFDE9D3BD1CB2423BD2524C3EAA3BDCBE4C3A10BE31F721BE04A61E3D992A03BE5C8CD73DF4DA173DD611DFBDC7BA433B83A3ADBD27712A3E6E068A3E7A0E303EDC7C4D3DA47119BD9E49BCBECD40613E977A1F3E72210DBE0F4AFBBDF7FF853E21C2793E595E02BE6C77913E521026BD3378F33E4036983E405A033E0DF0F8BD4744223ECDDFF0BCA20506BD13B27D3E51417EBD52D3A03DF6C2053F81DBB03DBFCD463DE10CA9BD172C813C582DCFBC26C6DBBD706EF7BEB262A8BD9C9F533E4B5100BFF1B713BE4EF739BE8F3B9FBE8A8E833E7A6CBEBDD53E76BED59608BEACF48ABE95F0363D997CC03DF85974BEB0B9C9BD9BB1C5BCAB92BBBEC04F473D9B9386BED39FBFBA054B413E1F4F293DDC6A813E364CD83DF997DD3E32143F3EA8A3A83D1F06A5BDB2B7DABD7AF6A43A017B05BFAFFBF0BED41337BE705413BE84B0253EAD84D8BD3309C73E33FB69BE5EF41A3E1248E6BD1FAD993CA4CB5BBD298670BEEF442A3E73A7713E9721B73E7FB22BBEE5FE6ABE40DEEE3D3C6A27BDB4C6513EB6D969BE251DC9BD458420BE796BC3BCBBF0B93EF39CBBBBD7B6993D658EA2BDDC459ABC24CEC03DEBC50A3ED34624BEE8BA2C3C9BD3E7BA9C63EFBDBC6285BED857763E9D80CA3CCCC1C03DC55719BC",
      torch_tensor_42_10_torch.float32: "0x0400000001E27BBEE1D7E33E040E71BF44C13ABD87140DBE878EB23EA60179BE421D27BDA5A08FBE10B3213FA97D09BF4E9B59BE5815CC3EF73952BEC2E9503D5EA38EBE75D343BF2D7A94BE5344633E60D674BE1D73A2BE874C03BE7291A53E42F7A4BDEB7F31BF34450DBD6407FEBE2BBA343ED1C3D3BD01599A3E2C82393E7F8F85BE9A6DA7BD311744BE0BD373BD5B5E9B3EB67AA4BE23A6F7BE9332C5BE90958C3ED75ECCBE8D763E3E06EC8DBE549EA7BE7A913FBD73DBAEBEB6DE34BDF696CBBE9658AF3DF66E6C3E3343CFBE24F8E7BD099CC03E698768BD609913BFD60685BCB89D7CBE4112FDBBF6EC98BEBD1AC53CC5A397BC8E457A3E1CDA173EB84FA83D303E7F3EBCEDDC3E4FFDF13D97FAA1BE97A6A0BAAFC4BF3E36B4743E47EFCF3E4D6D66BE03D21BBD267EC83E0792803D0802793BB6BAC03D1CDB8C3E0590A2BD4066C2BE454DA53EC29DFABD2B5F93BC0768C03E1EC74DBF448FE4BD5E2BE5BED4BFD2BEB145DEBE65E3083F11AB15BE5C5B0F3E9867263E6D4046BE359A1DBF7A142ABFFA86FC3D4144E23C5FD08ABE8B3B0ABFD6437BBE8272123E00CBE8BD57697A3EE973773FFB6549BF0B5009BF4D8599BE5F486EBE433B6BBDBE1180BE8F14443D1801283EEFED3EBECD04A23EC13DC13E8AC0CCBBB885B53DF99B123FF9F2D0BD52684F3D9733F0BEB64F853EE290B8BECD911ABCCAB44CBB4198CE3C27FF3FBDD397903EBCB176BE9F24F9BEC98F49BE8ABDE6BD46EE1E3F8BAA973D0B5222BD2382083F7745383F52E99ABE397A103F3A5B7A3D9E4BD23D9B1F5C3C4491E3BE09B91A3DA082D6BD4D1F88BEA5E0B03D8B45E8BD2A5E0B3F756C073FB06A4ABE3F24843E0CEC38BE39B91ABDB33EDD3DEF4FBABD7FED20BEA562DF3C0320C23C13283F3E370F013E8FE94DBEA7D4723C2B59133FE7E8EB3EB58D663D208331B9E174B9BEA266223F415365BD3414DEBEDE4665BEAB5DF03B8CC3DBBE157015BEAD47453CF35FD6BE93A9333EE324AFBEE7D5D5BD1D00B03D7F73B0BECAE2833EBA9534BDB41DEEBD6B1914BE8FE669BEF8502A3EA1440DBE68BE74BD6891A9BEE0CA913D3F245C3EA5412B3E14E980BED6C2CBBD0193A3BE01A7ECBDCCF6873E09CD8EBEC73F9C3EE6AB8C3E458E783E7143ED3DEA7C40BE9AFC87BDD0B6EA3D68D98F3DE9B5B43DFF1DCCBD056D37BFB0F3B13ED74F543D680D08BEB94604BF2D072E3ECC48AF3E44780ABF6A29243E95C57A3D9155583E6972DEBE7BCE553E0AA0E4BE6A84143F48B9133EEDEB153E16858E3EB0657DBE2D8BC43DE0F6433EFF56D53EA767AD3E63CEC5BE957FA33E44C39EBD960C853E42DBD23E5FE05A3E7CA58B3E5C75113F651DF4BEF1DE523D7CAE4EBEBB63913E9377F8BDF544F2BE3B129FBED8A0683E588C0E3E40B404BD3BC50BBF9DEE1CBEE296663E899C99BD2081FD3E6F44B9BE749B57BF028062BB3614A73DE251AE3EE5AB9D3D119059BE190B09BF370AAEBE42538A3E904E86BED067393ECAEFBEBCD855B33A0AB9A3BCEBB03F3EC04710BE0A5DC5BED6D9F3BED0DD863DCE6D4EBE5B281F3EFC2D7EBD5C3E7DBE954C2DBF1C24D83DCE26BF3D13B21F3ED86BDE3EF9609CBEF43483BE92F8EEBE7FFE573EFA91583E4B214D3EF71227BCCA79933E75FB9D3E0F2F983D4183AD3E195029BEF29069BE7329A43EAC9FBABDD13D6D3EE4571F3E270ED9BE86FC753EDAFE6B3E6BE1ACBCC75372BE7D4CE63ECD5A333D80F156BD53D036BE1E4A943E8CA1C13D8F61653DE736063E9ED9073E0C239A3D96A633BC98AB81BD10E4A43E8D0207BE35761FBC868AEFBE8A2820BE03B9F13DEFF50D3F5AA82CBD1F05BEBD6F8A163E69993A3E255A0F3E3CEF22BB353EDFBDC2CADF3B47C155BB2165E83EE20AA33D23E46F3EA3A7E93E79FD84BDC8B9B03E42A60E3E81EBB4BE07A0633EF12358BE5E67223DBFD27F3E012B45BB53E18ABEFE378A3D6E9189BDB60CFD3E7BE092BE3294FDBE1F3C8CBC1C65833D2E5EF5BDB7B00F3F548E7BBE34CF0F3F60F822BEE48F923CADD4733D27A8903E7D35523EAB7DE1BEDC3D17BEBE8B59BD599B753E9F5BC03E953C413E3852A23EBBD884BE10E2243ECD34BF3D92112C3EC04229BED9D9003D11F6D03E8450573E1DDC2B3ECD0909BEA8B1B93EBF7560BD640CA53C449CCDBE4612F1BDD1AF283F8350B63EBF2A3A3E2FFB26BFFEA5D03D836BB8BEB90EC93E875CFBBEB0955CBE245BA3BD572E583D2BDA60BDD35C783E4820483EFBDA613FF5BDE5BD3C38ACBE34507DBADBA3D23EBA4136BEBC721FBE5FE48C3E9EDB633F2F70A63EB14DD03EE0893FBE417AAA3EABB505BFBA8A0FBE635422BF1494C73E",
      torch_tensor_10_torch.float32: "0x0400000037C48F3F4695E53EACE1A13F9A01FD3F11638D3F9CB5243FA4E73C3FD4178D3F1492843FF9294F3F",
      torch_tensor_18_8_torch.float32: "0x0400000059C6433E4C92ABBE2C5E923D08F8FDBD1F50453E967E0B3F4F4F593EC6BFF4BDEE80123E6FACA13EFA9B03BF93F5D63ECDE0D8BDC9D64F3F3257EF3D68D6443FA38AE1BEB7F7613F41EB7FBEE140D03E760947BEE09F933E9411353F8F0F1FBE215D1CBEED372BBE0CCAEB3D893EB0BE186F903E928E4FBE1E32953DF6C29A3D9FC3AC3ED3B2843EE7B503BF1A2A39BF4B3780BDF1ED613ED9DC18BF63FF933E9F0C0DBEB145E73EA8553A3E825AFC3DFEDFBBBE768AADBE1435A63EABF6303E2C1CB23EE251B43EF906D3BE4CED53BE64D186BD3E00E0BEF64ED63E19868DBDB9F3F1BE7446BE3E1CE5B9BE402BD0BD6B42273F45C458BF359A133E640576BDB17E533EF425BE3EF3B6E83E884F12BF72328BBE5CEDDCBE9A7E4F3EE3227D3EA4C8B53DDF9EC93D750B09BD7EC2113F8D3030BD735DFCBEB3C8A3BE6D09FBBDD9367F3EE0EE303C37A29ABEB812433E199C3EBE0920F1BE93D90B3F3DF0133E0CF739BFE7653E3E7C07593E72A513BE0E03243EC8D70DBEECB8413F834E95BD5B7B0EBD05C22F3E8115803EA175793CF2171FBE99C774BED0621D3FBE92AABEB8B8C0BEC653A6BDF26EE3BE05A9493E2340643D58EBB93E1186DE3E79B9E2B906C823BF26BC7A3E5BE6D83EAB58EE3E6836FCBDDC94DA3E048A6ABE519F3E3E971CACBE123242BF538E0A3E0E5814BE94B385BE86D1153F0C653C3E976EA8BD8515343E4D6EC23DFBAB053F1573003E450D133F87D7563E9B2A1CBF963161BE34CD10BB4B0CA23EDD6832BBBBD4823CC0BE513EB63B0FBFB3CD54BE7B1025BD",
      torch_tensor_42_12_torch.float32: "0x040000006A5F4FBE5A39993E687232BEEE00BDBEAACFDB3CBCE644BEA3BD333EDBCB57BE9F3BCB3E39FD423E33DF0C3E423696BEB144553DD217003DD7205FBE5871903DB58BA83E368ED4BCEEBA573EE15E08BFD9ABECBB9465CA3E325B443F309A913E12FEDE3DACC3A23E8BE7A8BE12C4313CD041473FDFA5B63E5976203E39591B3EE22975BEB0FECFBE5E73F03EB9B24B3DC82EEEBEF3B90DBE0C8029BD3296BBBDFF92293EF47E933E59B1203ED55BBA3C77107F3EC25BB8BB797A923EA6E665BE83FFB0BD03085EBD20960D3F27064C3E60932BBFD8D4B0BEFEF7683DF602AEBEF943063DC247A33E7035CEBE5A720C3E428A70BE8A9A883ED53A92BD5A32D1BEDDF1913E83E6DBBE406D2D3EA92B3B3D2F5B023D270B72BE3A0C3B3EB4A80DBF5BE6C13ECA1D78BD1715673E3947923E6A2EF53D8506DFBEFF76163F25981B3D3A1317BEB54AFDBEE0C616BE47610CBE7C3C3BBE77EED8BE6FD781BE639819BF19A7A2BE42DF54BE6AB5613B42E0C83D38C19BBD4941BD3E7676B73B2D2F82BE8AAA013E7A814ABB9DCFC53EA52FA5BDBC1F23BE088155BF812DDFBEAF5D973E0109673D5BE459BE2047FB3E58AFCC3DAA888F3E7259D63E2F8375BC28C439BEED4341BE6031FE3EE3078EBEA7723CBE2EB6B03C6287253EAD151D3E658CB63E489FA3BE2FD4FDBE89CFE23ED7A072BAEDFCECBE9164893C8E4D3ABEB3B55C3E52B0AF3E203D3ABDB96157BCE0B03F3E41DD1A3EEFE8803DBADB933CB8943F3E28611C3C804497BE13D4583E6C33A53E39D71E3F8D5186BE865B46BE04922BBEDD43DC3EFD134FBE5780553D4B3CC93E828C163FE3153E3ECE8C58BE722B10BEA66E983DEF0527BECC21893ED9A60E3EDA4975BE5263BB3E66BBA13DA1B135BE020A86BE01F32EBE3C4A323D2FE299BE08FE54BE15AC23BFDC1C4ABE15A3183E525E6A3ED4D1C43C56F6F93D181A0ABF1F6DA3BE34F3293D60832C3E7742C73E3419E9BEEA62D53D5305C8BEC4E174BD511193BD7D17B6BE4BF3383EBDC7B4BEF356A5BE92B3DF3DB8AE66BE202981BE4E9E58BE6707183EAD17EB3D31353E3EDE9DD5BE2EC76EBE31FFB03EDA9207BFB25AF83D96DFA63E0711FC3D7DEBA7BE1E86E5BDE292C5BDA5C18C3E41AD08BEAAB433BE714DD6BD8BC4DEBE7E5F16BEECB3AC3E70B9633E48F8E63DE134AB3DB8C84BBF3F0C76BE64D7103E8DEFAB3D322FA7BE93158DB9025F40BD087492BD95D1323F5D39F33E8080B6BDF2E0DFBEE05626BE332A76BE9043CEBEE010ECBD053DB7BD989384BCF0F2183E2DEDEBBE8509D33D2EC929BF62BF80BE936CF7BEE470263EF71AD4BE2FA8543E4899CABE2369BE3DC830F0BCB291733D31D9B33E7FABB63ED5FAECBCD0E11D3F1B9CA53C6284133EF39A853CBA12F03D577700BFC3E6AF3EFFBE423F9A0F873D7996BF3DDBDCA4BEE9F1213FD2E0083DCDC5653EE869A1BEB37490BCE3A1DCBE2A6402BFA9340CBFEC8E28BA0BBE11BF06EB0EBFEE621E3F1C468EBE929726BEF512F33E71FEAF3D3D6E4ABE22A44CBC5DED073F6D1024BEDF90683EB17A493ED753E03EF4C83BBE389B40BD93BB113EE7550DBEBF710BBF6B925B3E90A5DABC4F7DD3BE7E112ABE08BBD3BE6FEC44BE0961963E92A325BF2548013EB52A24BE960689BCE6AD423E02C2923EBC3974BD6AC090BD3003E1BD242EA73EF551D5BC09B684BE5B3ADA3E9CA3ABBDD4CF173E507E85BDFA003CBEDEC9A33E622CD4BA6091D73EF67F60BEC2808FBCD0A4833EF2E10B3EE4E819BE0E94973E836925BE4D64003EE25E67BDB3503E3DE220803E137E873D6CAD893DD8322C3C20A5F03DDAFEB83E328105BCACCF723CA24718BE1D8D0BBF813AA6BA0E4D24BFE5C05A3E48AE53BE33F742BE52FF5E3D899FF4BD59860C3EFAD5F23C5AC70EBE222F9ABDB9CB0C3E594C98BEF5FCEFBE32ED64BD122F6F3EE0FACE3C2F00503E6188C6BEA9AAC0BBEDCC9C3E70E896BB2A8BBC3EF0EA323BD96BDABD3A0DB43EB1C8963D8DFCA13DE691CF3E160DA03E9938693EC4B722BDD9D1103D63239FBE4D6840BE6263EFBEA57E9B3E2F040C3D74BB893E603DB83EB4CBEE3ED269CA3D65B41A3B23E0B63D4D972D3E67EF863E108AD0BD43C9CABDFD42E13D278806BE3AF225BFA5E599BEDF8AD7BED785A6BD0C3B98BE127F4BBEF8371EBCF6E1D2BEFB2E893D38F6FFBE192C003F6623453EB1E999BE5E30CFBE47A7893EF078F0BD166386BE8C70253E9ECAD6BED0F160BC6FABDD3E738A203E96D20F3E4014383E619D073F64F48CBE0CD66B3BF433903EE46B18BBDB993CBC95160C3EAA11F93D2FF8003F44B0883B659D81BEC8631A3EFF91083EDD77C4BE5DFBAEBD85B2CA3EA0EF8F3E0F4C623E72C9EEBDECE5C0BDF82C5D3E7BEC66BD200D483E98AEBEBC85F73A3DA071EC3CB2FE663F9DF8523D82B53EBEA235533BD315043EC832903EE9A0D0BEEE2A98BE8788993D32C7343E039EAE3EEB4AA3BEA88D843E671C51BD96A0AF3ED68C403EBCE699BEC62DF03E22673BBE62F4013FC9402BBE5EE1193E6ACB9D3EB4F8E6BE7385073F7018DF3D462021BF67B12DBDC852553E1799B83DC7B6BD3DD4D7E7BE471E9D3E351B5A3E651991BD78EEB4BDF6DA0F3F8689163F4A68993ECFDAC43DCB52C43D496B38BD4A10C5BEB899DDBE79AA813E4E880EBEC9E44CBD350CF8BC655933BB0FBD75BEF97024BE4204193FD9E3513E512D2DBD86BD5CBEB18F563E52D117BED9D826BE80BC87BED1925DBEFE7FE0BCB9B5A23E33B0C13ED121ADBD840969BEB77148BD5EB920BF54E8543EF7C1A83D7567873D57ABBD3E4CD9CBBE",
      torch_tensor_12_torch.float32: "0x04000000F202CF3F94477D3F8D68823FCE25453F1336AA3FE0D9E93F1BBB863F8C75383FDE600C3F8E3C4D3F9ACFB23FD96C813F",
      torch_tensor_12_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E"
    }
  }
#-}
