#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_2_1_8_torch.float32> : tensor<2x1x8xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_16_8_torch.float32_1> : tensor<16x8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_8_torch.float32> : tensor<16x8xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_8_torch.float32> : tensor<32x8xf32>
    %cst_9 = arith.constant 8.000000e+00 : f64
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%cst_8 : tensor<32x8xf32>) outs(%0 : tensor<8x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x32xf32>) outs(%2 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<6x32xf32> into tensor<2x3x4x8xf32>
    %4 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<2x3x4x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<8x16xf32>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<16x8xf32>) outs(%5 : tensor<8x16xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<6x16xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%7 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_14 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %9 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x3x2x8xf32>) outs(%9 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%cst_6 : tensor<16x8xf32>) outs(%5 : tensor<8x16xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%7 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_17 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x3x2x8xf32>) outs(%9 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x2x3x8xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x2x3x8xf32>) outs(%11 : tensor<2x2x3x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %103 = arith.extf %in : f32 to f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x8xf64>
    %13 = tensor.empty() : tensor<2x2x3x1xf64>
    %14 = linalg.fill ins(%cst_0 : f64) outs(%13 : tensor<2x2x3x1xf64>) -> tensor<2x2x3x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x2x3x8xf64>) outs(%14 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.addf %in, %out : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x3x1xf64>) outs(%13 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.divf %in, %cst_9 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<2x2x3x8xf64>, tensor<2x2x3x1xf64>) outs(%11 : tensor<2x2x3x8xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %103 = arith.subf %in, %in_42 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x8xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<2x2x3x8xf64>, tensor<2x2x3x8xf64>) outs(%11 : tensor<2x2x3x8xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %103 = arith.mulf %in, %in_42 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x8xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x3x8xf64>) outs(%14 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.addf %in, %out : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x2x3x1xf64>) outs(%13 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.divf %in, %cst_9 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %21 = tensor.empty() : tensor<2x2x3x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x3x1xf64>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %103 = arith.truncf %in : f64 to f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_15 : tensor<2x2x3x8xf32>) outs(%23 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x2x3x1xf32>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_10 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x3x1xf32>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_5 : f64 to f32
      %104 = arith.addf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x2x3x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x3x1xf32>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.rsqrt %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %25 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%9 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.subf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%9 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_4 : tensor<2x2x3x8xf32>, tensor<2x1x8xf32>) outs(%9 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x2x3x8xf32>) outs(%11 : tensor<2x2x3x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %103 = arith.extf %in : f32 to f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x8xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x3x8xf64>) outs(%14 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.addf %in, %out : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x2x3x1xf64>) outs(%13 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.divf %in, %cst_9 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x2x3x8xf64>, tensor<2x2x3x1xf64>) outs(%11 : tensor<2x2x3x8xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %103 = arith.subf %in, %in_42 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x8xf64>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<2x2x3x8xf64>, tensor<2x2x3x8xf64>) outs(%11 : tensor<2x2x3x8xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %103 = arith.mulf %in, %in_42 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x8xf64>
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x2x3x8xf64>) outs(%14 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.addf %in, %out : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x2x3x1xf64>) outs(%13 : tensor<2x2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %103 = arith.divf %in, %cst_9 : f64
      linalg.yield %103 : f64
    } -> tensor<2x2x3x1xf64>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x3x1xf64>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %103 = arith.truncf %in : f64 to f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_18 : tensor<2x2x3x8xf32>) outs(%23 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x2x3x1xf32>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_10 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x3x1xf32>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_5 : f64 to f32
      %104 = arith.addf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x2x3x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x2x3x1xf32>) outs(%21 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.rsqrt %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %40 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%9 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.subf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x8xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<2x2x3x8xf32>, tensor<2x2x3x1xf32>) outs(%9 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_4 : tensor<2x2x3x8xf32>, tensor<2x1x8xf32>) outs(%9 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x8xf32>
    %46 = tensor.empty() : tensor<4xi64>
    %47 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%46 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %103 = linalg.index 0 : index
      %104 = arith.index_cast %103 : index to i64
      %105 = arith.muli %104, %c2_i64 : i64
      linalg.yield %105 : i64
    } -> tensor<4xi64>
    %48 = tensor.empty() : tensor<4xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%47 : tensor<4xi64>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %103 = arith.sitofp %in : i64 to f32
      linalg.yield %103 : f32
    } -> tensor<4xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%49 : tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.negf %in : f32
      linalg.yield %103 : f32
    } -> tensor<4xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%50 : tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.divf %in, %cst_10 : f32
      linalg.yield %103 : f32
    } -> tensor<4xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%51 : tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.powf %cst_11, %in : f32
      linalg.yield %103 : f32
    } -> tensor<4xf32>
    %53 = tensor.empty() : tensor<3xi64>
    %54 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%53 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %103 = linalg.index 0 : index
      %104 = arith.index_cast %103 : index to i64
      linalg.yield %104 : i64
    } -> tensor<3xi64>
    %55 = tensor.empty() : tensor<3xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%54 : tensor<3xi64>) outs(%55 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %103 = arith.sitofp %in : i64 to f32
      linalg.yield %103 : f32
    } -> tensor<3xf32>
    %expanded_19 = tensor.expand_shape %56 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %57 = tensor.empty() : tensor<3x4xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %52 : tensor<3x1xf32>, tensor<4xf32>) outs(%57 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<3x4xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<3x4xf32>) outs(%57 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.cos %in : f32
      linalg.yield %103 : f32
    } -> tensor<3x4xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<3x4xf32>) outs(%57 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.sin %in : f32
      linalg.yield %103 : f32
    } -> tensor<3x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 2] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_12[0, 0, 0, 1] [2, 4, 3, 4] [1, 1, 1, 2] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %61 = tensor.empty() : tensor<2x4x3x4xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %59 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x4xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %60 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x4xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.subf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x4xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %59 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x4xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %60 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x4xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.addf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x4xf32>
    %expanded_21 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 4, 1] : tensor<2x4x3x4xf32> into tensor<2x4x3x4x1xf32>
    %expanded_22 = tensor.expand_shape %67 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 4, 1] : tensor<2x4x3x4xf32> into tensor<2x4x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_21, %expanded_22 : (tensor<2x4x3x4x1xf32>, tensor<2x4x3x4x1xf32>) -> tensor<2x4x3x4x2xf32>
    %extracted_slice_23 = tensor.extract_slice %30[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 2] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_24 = tensor.extract_slice %30[0, 0, 0, 1] [2, 2, 3, 4] [1, 1, 1, 2] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %68 = tensor.empty() : tensor<2x2x3x4xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %59 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x4xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %60 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x4xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %70 : tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.subf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x4xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %59 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x4xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %60 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.mulf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x4xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %73 : tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.addf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x2x3x4xf32>
    %expanded_25 = tensor.expand_shape %71 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 4, 1] : tensor<2x2x3x4xf32> into tensor<2x2x3x4x1xf32>
    %expanded_26 = tensor.expand_shape %74 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 4, 1] : tensor<2x2x3x4xf32> into tensor<2x2x3x4x1xf32>
    %concat_27 = tensor.concat dim(4) %expanded_25, %expanded_26 : (tensor<2x2x3x4x1xf32>, tensor<2x2x3x4x1xf32>) -> tensor<2x2x3x4x2xf32>
    %collapsed_28 = tensor.collapse_shape %concat_27 [[0], [1], [2], [3, 4]] : tensor<2x2x3x4x2xf32> into tensor<2x2x3x8xf32>
    %75 = tensor.empty() : tensor<2x2x2x3x8xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<2x2x3x8xf32>) outs(%75 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %collapsed_29 = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<2x4x3x8xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x3x8xf32>) outs(%75 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %78 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x4x3x8xf32>) outs(%78 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %concat [[0, 1], [2], [3, 4]] : tensor<2x4x3x4x2xf32> into tensor<8x3x8xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %79 = tensor.empty() : tensor<8x3x3xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %81 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%80 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_33 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %82 = tensor.empty() : tensor<2x4x3x3xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x3x3xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.truncf %cst_3 : f64 to f32
      %104 = arith.mulf %in, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x4x3x3xf32>
    %84 = tensor.empty() : tensor<2x4x3xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %86 = tensor.empty() : tensor<2x4x3xf32>
    %87 = linalg.fill ins(%cst_1 : f32) outs(%86 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %88:2 = linalg.generic {indexing_maps = [#map, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x3x3xf32>) outs(%87, %85 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %103 = linalg.index 3 : index
      %104 = arith.index_cast %103 : index to i64
      %105 = arith.maximumf %in, %out : f32
      %106 = arith.cmpf ogt, %in, %out : f32
      %107 = arith.select %106, %104, %out_42 : i64
      linalg.yield %105, %107 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_34 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_34 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.subf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x3xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x3x3xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = math.exp %in : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x3xf32>
    %91 = tensor.empty() : tensor<2x4x3x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x4x3x3xf32>) outs(%92 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %103 = arith.addf %in, %out : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %103 = arith.divf %in, %in_42 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_35 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_36 = tensor.collapse_shape %77 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<8x3x8xf32>
    %95 = tensor.empty() : tensor<8x3x8xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%96 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_37 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %98 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x3x8xf32>) outs(%98 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %99 = tensor.empty() : tensor<32x8xf32>
    %transposed_39 = linalg.transpose ins(%cst_2 : tensor<8x32xf32>) outs(%99 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %100 = tensor.empty() : tensor<6x8xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %102 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%101 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_41 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_41 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x04000000A51314BEC772823D502392BEF6DCDFBECA6FD13BD2CA77BDF92F8ABDDEBC24BC09B6183E0B3AF73DE19C193F600A97BE58F3B83D48134FBD789A723DAF24543ECD826A3E6043213E0C58B1BD0E4654BEADBCF8BDC653D3BE8A2F883CB85212BD7B662CBC5417B63EFDDC73BDF4086C3D89C3C13D0E9AB23E044116BD4E1BB1BB9F85B73C3A84803A49CA0F3EC567933D1AA982BD742E6D3E75B12EBE5E681F3E146694BC941AF5BDD2AC94BDB37E92BEE3E1B73DF33FD23E0860263D32C1BFBDDC151EBE6D7A453AABB363BE344F44BEC84D083E93586A3DE72047BD4B576C3E1F53193DF8EB443DCBC627BEEA5CF7BEB040CCBD9D6546BD856CCA3C7F1EB83D42A4483D0AA031BEFEE5203E5D028E3E0D126DBC21FE7CBD8D92123DD9CF50BD04C2D63C26EBDA3EB95E703E220E3FBD65F3833D1142E63E3B6CF3BE6914DD3E0A64F03A3B6234BEA220313E74D19FBDFC033DBD0173103E206A48BE8AF0D23EA47B0ABEE1F4ABBD504DB3BDDBA00FBDCF77C83E3EF2C5BC8A4E38BEE72D013D1AF0B9BD5758CCBD0D3E26BE7EAF07BE447A89BC2F47473EFE376D3EEB0A54BD9EB40EBE357EF5BC94D8C4BEF360023E63AF4E3DE4D5253DE84B683EADA979BE59C6C33D4C922BBE2C5E123D08F87DBD1F50C53D967E8B3E4F4FD93DC6BF74BDEE80923D6FAC213EFA9B83BE93F5563ECDE058BDC9D6CF3E32576F3D68D6C43EA38A61BEB7F7E13E41EBFFBDE140503E7609C7BDE09F133E9411B53E8F0F9FBD215D9CBDED37ABBD0CCA6B3D893E30BE186F103E928ECFBD1E32153DF6C21A3D9FC32C3ED3B2043EE7B583BE1A2AB9BE4B3700BDF1EDE13DD9DC98BE63FF133E9F0C8DBDB145673EA855BA3D825A7C3DFEDF3BBE768A2DBE1435263EABF6B03D2C1C323EE251343EF90653BE4CEDD3BD64D106BD3E0060BEF64E563E19860DBDB9F371BE74463E3E1CE539BE402B50BD6B42A73E45C4D8BE359A933D6405F6BCB17ED33DF4253E3EF3B6683E884F92BE72320BBE5CED5CBE9A7ECF3DE322FD3DA4C8353DDF9E493D750B89BC7EC2913E8D30B0BC735D7CBEB3C823BE6D097BBDD936FF3DE0EEB03B37A21ABEB812C33D199CBEBD092071BE93D98B3E3DF0933D0CF7B9BEE765BE3D7C07D93D72A593BD0E03A43DC8D78DBDECB8C13E834E15BD5B7B8EBC05C2AF3D8115003EA175F93BF2179FBD99C7F4BDD0629D3EBE922ABEB8B840BEC65326BDF26E63BE05A9C93D2340E43C58EB393E11865E3E79B962B906C8A3BE26BCFA3D5BE6583EAB586E3E68367CBDDC945A3E048AEABD519FBE3D971C2CBE1232C2BE538E8A3D0E5894BD94B305BE86D1953E0C65BC3D976E28BD8515B43D4D6E423DFBAB853E1573803D450D933E87D7D63D9B2A9CBE9631E1BD34CD90BA4B0C223EDD68B2BABBD4023CC0BED13DB63B8FBEB3CDD4BD7B10A5BC",
      torch_tensor_2_1_8_torch.float32: "0x040000003C934E3F7AF6463FDB8E463FB81BAC3F137F893F485A813FE559CD3FD44F3E3FC7FC393F48FB9A3F34D30E3FF8D7B33F7475A13F99B6B83F30C4573FF609A53F",
      torch_tensor_16_8_torch.float32_1: "0x040000004606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF",
      torch_tensor_16_8_torch.float32: "0x04000000F31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD",
      torch_tensor_32_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3E"
    }
  }
#-}
