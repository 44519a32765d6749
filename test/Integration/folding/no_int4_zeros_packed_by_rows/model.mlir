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
    %cst_1 = arith.constant dense_resource<torch_tensor_8_64_torch.float32> : tensor<8x64xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_1_32_torch.float32_1> : tensor<1x32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_1_32_torch.float32> : tensor<1x32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_1_64_torch.float32> : tensor<1x64xf32>
    %c4_i32 = arith.constant 4 : i32
    %c15_i32 = arith.constant 15 : i32
    %cst_5 = arith.constant 1.600000e+01 : f32
    %cst_6 = arith.constant 1.000000e+04 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_8 = arith.constant dense_resource<torch_tensor_1_4_torch.int32_1> : tensor<1x4xi32>
    %cst_9 = arith.constant dense_resource<torch_tensor_1_32_torch.int32_1> : tensor<1x32xi32>
    %cst_10 = arith.constant dense_resource<torch_tensor_1_4_torch.int32> : tensor<1x4xi32>
    %cst_11 = arith.constant dense_resource<torch_tensor_1_32_torch.int32> : tensor<1x32xi32>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_8_torch.int32> : tensor<1x8xi32>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_64_torch.int32> : tensor<1x64xi32>
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %96 = linalg.index 0 : index
      %97 = arith.index_cast %96 : index to i64
      %98 = arith.trunci %97 : i64 to i32
      %99 = arith.muli %98, %c4_i32 : i32
      linalg.yield %99 : i32
    } -> tensor<8xi32>
    %expanded = tensor.expand_shape %cst_13 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xi32> into tensor<1x1x64xi32>
    %expanded_14 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 8, 1] : tensor<8xi32> into tensor<1x8x1xi32>
    %2 = tensor.empty() : tensor<1x8x64xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x1x64xi32>, tensor<1x8x1xi32>) outs(%2 : tensor<1x8x64xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x64xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<1x8x64xi32>) outs(%2 : tensor<1x8x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x64xi32>
    %expanded_15 = tensor.expand_shape %cst_12 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xi32> into tensor<1x8x1xi32>
    %5 = tensor.empty() : tensor<1x8x8xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %1 : tensor<1x8x1xi32>, tensor<8xi32>) outs(%5 : tensor<1x8x8xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x8xi32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8x8xi32>) outs(%5 : tensor<1x8x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x8xi32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<1x8x8xi32> into tensor<1x64xi32>
    %expanded_16 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xi32> into tensor<1x1x64xi32>
    %8 = tensor.empty() : tensor<1x8x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x8x64xi32>) outs(%8 : tensor<1x8x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x8x64xf32>
    %10 = tensor.empty() : tensor<1x1x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x64xi32>) outs(%10 : tensor<1x1x64xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x1x64xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<1x8x64xf32>, tensor<1x1x64xf32>) outs(%8 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x64xf32>
    %expanded_17 = tensor.expand_shape %cst_4 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xf32> into tensor<1x1x64xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_17 : tensor<1x8x64xf32>, tensor<1x1x64xf32>) outs(%8 : tensor<1x8x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x64xf32>
    %collapsed_18 = tensor.collapse_shape %13 [[0, 1], [2]] : tensor<1x8x64xf32> into tensor<8x64xf32>
    %collapsed_19 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %14 = tensor.empty() : tensor<6x64xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<6x64xf32>) -> tensor<6x64xf32>
    %16 = linalg.matmul ins(%collapsed_19, %collapsed_18 : tensor<6x8xf32>, tensor<8x64xf32>) outs(%15 : tensor<6x64xf32>) -> tensor<6x64xf32>
    %expanded_20 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 3, 4, 16] : tensor<6x64xf32> into tensor<2x3x4x16xf32>
    %17 = tensor.empty() : tensor<2x4x3x16xf32>
    %transposed = linalg.transpose ins(%expanded_20 : tensor<2x3x4x16xf32>) outs(%17 : tensor<2x4x3x16xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<8xi64>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%18 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %96 = linalg.index 0 : index
      %97 = arith.index_cast %96 : index to i64
      %98 = arith.muli %97, %c2_i64 : i64
      linalg.yield %98 : i64
    } -> tensor<8xi64>
    %20 = tensor.empty() : tensor<8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<8xi64>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %96 = arith.sitofp %in : i64 to f32
      linalg.yield %96 : f32
    } -> tensor<8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%21 : tensor<8xf32>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%22 : tensor<8xf32>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.divf %in, %cst_5 : f32
      linalg.yield %96 : f32
    } -> tensor<8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%23 : tensor<8xf32>) outs(%20 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.powf %cst_6, %in : f32
      linalg.yield %96 : f32
    } -> tensor<8xf32>
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
    %29 = tensor.empty() : tensor<3x8xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_21, %24 : tensor<3x1xf32>, tensor<8xf32>) outs(%29 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<3x8xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<3x8xf32>) outs(%29 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.cos %in : f32
      linalg.yield %96 : f32
    } -> tensor<3x8xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<3x8xf32>) outs(%29 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = math.sin %in : f32
      linalg.yield %96 : f32
    } -> tensor<3x8xf32>
    %concat = tensor.concat dim(1) %31, %31 : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x16xf32>
    %concat_22 = tensor.concat dim(1) %32, %32 : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x16xf32>
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x16xf32> to tensor<2x4x3x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed[0, 0, 0, 8] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x16xf32> to tensor<2x4x3x8xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %concat : tensor<2x4x3x16xf32>, tensor<3x16xf32>) outs(%17 : tensor<2x4x3x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x16xf32>
    %34 = tensor.empty() : tensor<2x4x3x8xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x3x8xf32>) outs(%34 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x8xf32>
    %concat_24 = tensor.concat dim(3) %35, %extracted_slice : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x16xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %concat_22 : tensor<2x4x3x16xf32>, tensor<3x16xf32>) outs(%17 : tensor<2x4x3x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x16xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x3x16xf32>, tensor<2x4x3x16xf32>) outs(%17 : tensor<2x4x3x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.addf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x3x16xf32>
    %expanded_25 = tensor.expand_shape %cst_11 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi32> into tensor<1x1x32xi32>
    %38 = tensor.empty() : tensor<1x8x32xi32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_14 : tensor<1x1x32xi32>, tensor<1x8x1xi32>) outs(%38 : tensor<1x8x32xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x32xi32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x8x32xi32>) outs(%38 : tensor<1x8x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x32xi32>
    %expanded_26 = tensor.expand_shape %cst_10 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xi32> into tensor<1x4x1xi32>
    %41 = tensor.empty() : tensor<1x4x8xi32>
    %42 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %1 : tensor<1x4x1xi32>, tensor<8xi32>) outs(%41 : tensor<1x4x8xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x4x8xi32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x4x8xi32>) outs(%41 : tensor<1x4x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x4x8xi32>
    %collapsed_27 = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<1x4x8xi32> into tensor<1x32xi32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi32> into tensor<1x1x32xi32>
    %44 = tensor.empty() : tensor<1x8x32xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x8x32xi32>) outs(%44 : tensor<1x8x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %46 = tensor.empty() : tensor<1x1x32xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x1x32xi32>) outs(%46 : tensor<1x1x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x1x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<1x8x32xf32>, tensor<1x1x32xf32>) outs(%44 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %expanded_29 = tensor.expand_shape %cst_3 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xf32> into tensor<1x1x32xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_29 : tensor<1x8x32xf32>, tensor<1x1x32xf32>) outs(%44 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %collapsed_30 = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %50 = tensor.empty() : tensor<6x32xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %52 = linalg.matmul ins(%collapsed_19, %collapsed_30 : tensor<6x8xf32>, tensor<8x32xf32>) outs(%51 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_31 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 3, 2, 16] : tensor<6x32xf32> into tensor<2x3x2x16xf32>
    %53 = tensor.empty() : tensor<2x2x3x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x3x2x16xf32>) outs(%53 : tensor<2x2x3x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_33 = tensor.extract_slice %transposed_32[0, 0, 0, 0] [2, 2, 3, 8] [1, 1, 1, 1] : tensor<2x2x3x16xf32> to tensor<2x2x3x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_32[0, 0, 0, 8] [2, 2, 3, 8] [1, 1, 1, 1] : tensor<2x2x3x16xf32> to tensor<2x2x3x8xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32, %concat : tensor<2x2x3x16xf32>, tensor<3x16xf32>) outs(%53 : tensor<2x2x3x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x16xf32>
    %55 = tensor.empty() : tensor<2x2x3x8xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x2x3x8xf32>) outs(%55 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.negf %in : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x8xf32>
    %concat_35 = tensor.concat dim(3) %56, %extracted_slice_33 : (tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) -> tensor<2x2x3x16xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %concat_22 : tensor<2x2x3x16xf32>, tensor<3x16xf32>) outs(%53 : tensor<2x2x3x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x16xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x2x3x16xf32>, tensor<2x2x3x16xf32>) outs(%53 : tensor<2x2x3x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.addf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<2x2x3x16xf32>
    %expanded_36 = tensor.expand_shape %cst_9 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi32> into tensor<1x1x32xi32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %expanded_14 : tensor<1x1x32xi32>, tensor<1x8x1xi32>) outs(%38 : tensor<1x8x32xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x32xi32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x32xi32>) outs(%38 : tensor<1x8x32xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x8x32xi32>
    %expanded_37 = tensor.expand_shape %cst_8 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xi32> into tensor<1x4x1xi32>
    %61 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %1 : tensor<1x4x1xi32>, tensor<8xi32>) outs(%41 : tensor<1x4x8xi32>) {
    ^bb0(%in: i32, %in_57: i32, %out: i32):
      %96 = arith.shrsi %in, %in_57 : i32
      linalg.yield %96 : i32
    } -> tensor<1x4x8xi32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x8xi32>) outs(%41 : tensor<1x4x8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %96 = arith.andi %in, %c15_i32 : i32
      linalg.yield %96 : i32
    } -> tensor<1x4x8xi32>
    %collapsed_38 = tensor.collapse_shape %62 [[0], [1, 2]] : tensor<1x4x8xi32> into tensor<1x32xi32>
    %expanded_39 = tensor.expand_shape %collapsed_38 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xi32> into tensor<1x1x32xi32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x32xi32>) outs(%44 : tensor<1x8x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<1x1x32xi32>) outs(%46 : tensor<1x1x32xf32>) {
    ^bb0(%in: i32, %out: f32):
      %96 = arith.sitofp %in : i32 to f32
      linalg.yield %96 : f32
    } -> tensor<1x1x32xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<1x8x32xf32>, tensor<1x1x32xf32>) outs(%44 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.subf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %expanded_40 = tensor.expand_shape %cst_2 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xf32> into tensor<1x1x32xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map1, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %expanded_40 : tensor<1x8x32xf32>, tensor<1x1x32xf32>) outs(%44 : tensor<1x8x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %96 = arith.mulf %in, %in_57 : f32
      linalg.yield %96 : f32
    } -> tensor<1x8x32xf32>
    %collapsed_41 = tensor.collapse_shape %66 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
    %67 = linalg.matmul ins(%collapsed_19, %collapsed_41 : tensor<6x8xf32>, tensor<8x32xf32>) outs(%51 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded_42 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 3, 2, 16] : tensor<6x32xf32> into tensor<2x3x2x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x3x2x16xf32>) outs(%53 : tensor<2x2x3x16xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<2x2x2x3x16xf32>
    %69 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x2x3x16xf32>) outs(%68 : tensor<2x2x2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x16xf32>
    %collapsed_44 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x16xf32> into tensor<2x4x3x16xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<2x2x3x16xf32>) outs(%68 : tensor<2x2x2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x3xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_44 : tensor<2x4x3x16xf32>) outs(%71 : tensor<2x4x16x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_46 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x3x16xf32> into tensor<8x3x16xf32>
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x16x3xf32> into tensor<8x16x3xf32>
    %72 = tensor.empty() : tensor<8x3x3xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %74 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x3x16xf32>, tensor<8x16x3xf32>) outs(%73 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_48 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %75 = tensor.empty() : tensor<2x4x3x3xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x4x3x3xf32>) outs(%75 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %96 = arith.mulf %in, %cst_7 : f32
      linalg.yield %96 : f32
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
    %collapsed_51 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x16xf32> into tensor<8x3x16xf32>
    %88 = tensor.empty() : tensor<8x3x16xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x3x16xf32>) -> tensor<8x3x16xf32>
    %90 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x3x3xf32>, tensor<8x3x16xf32>) outs(%89 : tensor<8x3x16xf32>) -> tensor<8x3x16xf32>
    %expanded_52 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 3, 16] : tensor<8x3x16xf32> into tensor<2x4x3x16xf32>
    %91 = tensor.empty() : tensor<2x3x4x16xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x4x3x16xf32>) outs(%91 : tensor<2x3x4x16xf32>) permutation = [0, 2, 1, 3] 
    %92 = tensor.empty() : tensor<64x8xf32>
    %transposed_54 = linalg.transpose ins(%cst_1 : tensor<8x64xf32>) outs(%92 : tensor<64x8xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2, 3]] : tensor<2x3x4x16xf32> into tensor<6x64xf32>
    %93 = tensor.empty() : tensor<6x8xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %95 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<6x64xf32>, tensor<64x8xf32>) outs(%94 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_56 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_56 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_64_torch.float32: "0x0400000082FDC1BA77CBFA3D607408BEB4CF623E31FB0EBD06C60DBD94B9BF3D7AB9A4BD80A6F3BDD6040B3D98ECAB3D38CC6C3E0D71183ED60097BD2CF6F63D6C3241BEE45D903E2D491D3E528E78BD803A683D24FC2C3EAC2B5E3D7C6483BDD27DBEBC11230D3D7DA5603C7006383D02F5C0BDBAE7EA3C7B4602BDE23D4A3EA73AFABC697C19BECC6B52BB3AB4663EB7A207BEE8C7D93E5B9491BD4E7373BDF81F5F3E3050D1BC110122BD6599253E8E312C3E3299C63CA42C493EDBF543BD1892323E587C2F3D03604DBEA45996BD0FB3993DC827603D088A45BCFF18293DF404C0BC0EAA36BEA1B1973D9D3F14BE0C7A923B6732DD3C3884EABD35A9473E9FD6C9BE6AA48FBDE74F5CBD7E9C2ABD58F045BE2E1FF1BA77D01C3E5CFC4B3EE7D450BED2F7E8BB5531A13DA8D60A3D969CAFBDEABF0BBE54FF563EA97DE1BD087D943D597C3A3DA17F343CDD4827BE93D4B4BD4A28A8BC24B2F8BDB2F203BE17B4A53D9030C3BC7076B73D1A0380BED6379ABE63B0E03C437459BE359B273E4FA554BE6ECB8BBD5A53A1BD6E78A2BD9D83F93DF5E0D63C94DB743B38C85A3E51CBB9BD8806C6BD7EA1983DBA0D20BECDA2123E8245BD3DCB68203E889863BD1186D13D8269D1BD597B383D96AB4EBE8E4B9EBE1718943B31372FBD2E6D43BD71F9E8BB51F7D73DD2D0AE3DC73DD93E849A55BEA1C7823DA36C12BDE88B2B3D0A02163E04D3253E820FE43D5DCD7ABDA31916BE36E2AFBD516E95BE7D98403CA1EECEBC95CFF3BB04C2803EF66F2CBDE5E6263DFF02893DC0947C3EC07DD4BC76777ABB06C5813CF3BF353A9B59CB3D7076503D2CC838BD6EB6273EB10DF7BDC06FE13D16DE51BC8850ADBD214252BDD32C4FBE4406823D48AB943E3A4AEB3C4E9787BD0791DFBD61A30B3A6F0221BECCCF0ABE43C3C03D28B5253D1DCE0CBD4A1E273E78D5D83CA53E0B3D9845EDBD7AE9AEBEB06D90BDAE490CBDA4228F3C1F31823D04E00D3D2D33FBBD728BE33DD6D4483E59A227BC92E432BDE648CF3CFEA613BD54DB973C7ECC9A3E9FF7293EB01807BD479B3A3D2AD1A23E3B20ACBEB5539C3E61FBA93AE219FFBDFF7EFA3D5D0462BD79A705BD3648CC3DE9B60DBE2628953E31D8C3BDED2E73BD43927DBD041FCBBC96C08D3E1AF88BBC185302BEE8AFB63C5B7A83BD697E90BD2C1AEBBD67E3BFBD356C42BC2FE90C3E2DBD273ED2EF15BDEDD0C9BDFB96ADBCEF308BBE2262B83D0026123DDE86EA3C2942243ECB8930BE066F8A3D82A3F2BDD3FECE3C479533BD77858B3D6546453E47A9993D53102DBDFB2F4F3D16A4E43DA71F3ABEC9FF173E235B19BDE1F6923E473D293D662F8B3E627B1FBE83C89F3E48F6B4BDE641133E8ABD8CBDC9C5D03DEE08803E27F260BDBD215DBDB42372BD6ABA263D3F3FF9BDAE42CC3DD1C392BDA4FED23CACDDDA3C4D53F43D00AABB3D51443ABE59EE82BE2553B5BC9AC19F3D342E58BEDB4CD13D4E7947BDBF88233E2AC2833DDF70323D01D904BE816CF5BD7C0DEB3DA6437A3DBAE2FB3DC302FF3D033815BEE0DA95BD4FA9BEBC81641EBEF989173E1925C8BC00162BBE7E8B063E957203BE9B3213BD638A6C3EF64699BEC5BD503D92F6ADBCAA8C953D8374063EDA8D243E1FEA4EBEB8DAC4BD18381CBE86B8923D90FEB23D608A003D3A910E3D80CF41BCA9224E3E782B79BCF47232BE23A0E7BD858231BDB776B43DA1387A3B5DAFDABD02F0893D0DC886BD50802ABE13C7453E6F37513D447F83BEBBA1863D7D76993DA9CD50BDAAF2673D9D9848BD7EFB883ECB26D3BCF17F49BC278F783D5C23B53DFE64B03B03FE60BDDB15ADBDD1935E3E193AF1BD544608BEE538EBBCD7D120BE67988E3DC365A13CFE76033E18591D3E855120B92E9F67BEE04BB13D105F193E4D89283E585732BD7A8F1A3E1ED8A5BD54CA863D1567F3BD285189BE9DF2433D40CA51BD1B15BDBD13E0533E1637853DE532EEBC65AD7E3DBF7B093D5C0A3D3EB3A7353D73F64F3E8AEA973D49DA5CBE6A3C9FBDC6C74CBAA72BE53D2F4F7CBAE005B93BEC4F943DFA8F4ABE8D7996BDB06F69BC6991B33D353C8EBD4E6D43BD5139B5BB5C03853DA694C23D05BF03BE450D20BE3AD868BC76309DBDB65EDA3D14D29E3CDC8E0D3E07170C3E6AFD913DEABFC63DB9AC2DBEEFF0C3BDFA0AD6BC1BC607BD8021C7BD3D20343E0D92BEBE8BA493BCCF94D9BD6D7D18BDA545883E14B3803D5518E3BD57AB7F3E646459BE7E08ACBD6CFFC2BD9B0F75BED0950FBEC5829ABD66D09ABE5DC3EABD96ABB33D9B8FC1BD8CB0403D3061103E5C60333B95323F3E69538CBE355E5FBCD4D348BE9EE08E3D4F6108BEA71E4E3DD67B4FBD7C5795BD125D04BDF2059BBD96C2C0BCC8A8F53D1715AE3DA8EBC4BDFF4315BC90BF38BEAD9121BE0593963DF965E0BD988304BE618C1BBEDDB2ADBC5610953DF5E1713E8B9F0A3DC4EABA3DFBDA23BE496337BD25EBFABB2A662B3E058A07BE73F4543DE7B5C7BD081248BBF2CBF1BD23D31B3CE455C73E798ECFBD77770DBE9E2AB9BD89C9C93DD1A82E3E3B4F3F3D380E00BE70694C395FB786BC8A3F533CA7553DBD232BB6BDA65F76BCE2801E3EA549CB3C0D6BCCBD45560D3D5717493C98DA9E3EADAF19BEBDAE023E292146BDE403E9BBEE000CBD9713FABBF936883DCEADE5BDAA9C26BEBDB82FBE7970583E71A56CBD9B78D03CBB3304BE98B3103E44FF91BDC57586BEECA3473D25E1323CEF7BDBBD7A9A0CBDB2EC623D3788F53D717D2A3EB9F7C53DECA0C33E2A389FBE421C59BE31C3D0BBB23F323EEF0A933E2AFA863DDD039B3CADD1843D66F196BD4A16003E96A128BEC381373AC960913D74A835BE543025BD54F8A33C5FE53DBEA6C8D23D",
      torch_tensor_1_32_torch.float32_1: "0x04000000BAD9583D55756D3D884A803D261E733D6724633D1CD40D3DF598593DE41C6B3DBC19843D0A66BA3D409A7A3D389F0C3D842B303DAE53643DD6827F3D4090323DB97C2D3D32AA563DE79D533D0FC5E23CDED9823D7639383DD4CC883DE0DB223D80ED883D60EC1A3D06226C3D7ED57D3DB29A2F3D311D4A3DCC8E933DD6F58A3D",
      torch_tensor_1_32_torch.float32: "0x040000006CA7273DEE8E343DE5F9523D9027223D74492F3DD62AE43C60CB303D34F3613D6A466D3D8235503D2E1E5E3D9241003D8F821F3DEFAF523D42B4643D9E02823DAE330C3D77955B3D5E5E153D2A51443D619C423D56561A3D6F6D663D62B31A3DD0FA1E3D6A4C5C3DF0D52C3D8601293DD4C82E3DA2DD613D73165D3DEE27673D",
      torch_tensor_1_64_torch.float32: "0x04000000432A423DA8A5513DE6CA563D86807C3DBE9E583D92A25C3D7E90443D3FF8473D27AC543D262C2D3D79ECFD3C0E27523DBEF32F3DE4B0593D2F3F533D9F955C3D0F6A743D8C34243D5D27593D8067483D60B2753D665F383DA0F96B3D2820663DD7A9593DC289553DFAE1473D7F905B3DE8EF3F3DBA9D203DE2A9563D4C9C133D3B174A3D2D1F3E3DA4D60C3D19463E3DAB14793D732F523D46A0863DB0CE6C3D409E203D84452F3D9785843D0B17583D821C683DDF11243D6A151C3D5DD01B3DA7E0353DA8A6623D51775D3D57F65C3D39D3533DCCAE703D790A413D79A5763DB7C0493D0210203D7FDB5C3DDC26653D3FED673DCE631B3D44AE653D7263363D",
      torch_tensor_1_4_torch.int32_1: "0x040000001314D231A375BE5D310A511CFF5BAAEE",
      torch_tensor_1_32_torch.int32_1: "0x040000004AC0FDB760D485354A6DBEF0D3F53E8DC1AC1A92B16EA55F8CFACB4570625CBB2882FD7DA6DB279674F2D046E599D9CDB79CE0FA4E17D302FBBBB582A6D2B0E4E70B26E1249F83B0EE7ED4C144243799B4CC1ACA0F324D0946E912CD5281C350931E2B2AD342FE2B1D58BDC6D53BF4BA5DF793B364C105CB96C760E63CAB3BD7",
      torch_tensor_1_4_torch.int32: "0x0400000055A2A21B050C461F951D1D79151C1627",
      torch_tensor_1_32_torch.int32: "0x04000000717E3E8172BEE578E3D4F2FCBB6E0FB6F8C9589D2A7BFF216E6E7565C8DC3153787BD050537E80904719C2B9B9F96A92C9A082A13560FD6404EDDE58EA65EFC7364B8AE2ECFFD688111CC6AF0AB2F2898500EC8AF780CD94BF6D44FDF5AA848454E9BA72501B6D2C79DAFFDD3B07A6CE85AE03BDB10B02E4CC058C6C7B4487A4",
      torch_tensor_1_8_torch.int32: "0x040000004D4F6AA520220088230BA65571784E38D783F802D34A6B91E188CA5A8C44707A",
      torch_tensor_1_64_torch.int32: "0x04000000DCB443A43673380F3F06F1F52BF462E4DD82168C0828C0877BF1303C1EFACF72E5677FBCFB7B715C0EC8981A06714582A9E9F875BF28FD4295038FE89DB23C3C431C72E3B9B12E4A4D4F236B7027773DB61BC5F38A249E191086617B27CF9BF5359DC256E21CD1B8C217442EA0740A34E99CB4208B296563A1646DF33ED9DA02D31C362CA28B22342450CAD7BA736E440E5C9C550654E080D42AAA5894B2BBA1D96FFA787AA4E1D62865024CE357B0878A68E5D182A76F57007E8B11DB472E61F1B35A6CC171523023AACE1B20F9A7924BC48372F3DF3C41732A0C58508817A8194026BC36C7EB2A23EBE5709D08315EE6E539FF021DFE4885593979769BA16A"
    }
  }
#-}
