#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x32xf32>, %arg9: tensor<16xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<32x48xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<16x32xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16x32xf32>, %arg21: tensor<16xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<48x32xf32>, %arg24: tensor<48x32xf32>, %arg25: tensor<32x48xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32xf32>, %arg29: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c40 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%146, %147] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.sitofp %in : i64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<4xf32>) outs(%4 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x4xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
    %6 = tensor.empty() : tensor<2x6x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.cos %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.sin %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_5 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_3 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %15 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %17 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<12x32xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %20 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%20, %arg5 : tensor<12x32xf32>, tensor<32xf32>) outs(%18 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<12x32xf32>
    %expanded_6 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %22 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x6x4x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %23 = tensor.empty() : tensor<32x16xf32>
    %transposed_8 = linalg.transpose ins(%arg6 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<12x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg7 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<12x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %28 = tensor.empty() : tensor<2x2x6x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%arg8 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %arg9 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<12x16xf32>
    %expanded_12 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %expanded_15 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %expanded_14 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_7[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %32 = tensor.empty() : tensor<2x4x6x4xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x4x6x4xf32>) outs(%32 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_17 = tensor.concat dim(3) %33, %extracted_slice : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_17, %expanded_15 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x8xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x8xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_14 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_10[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %37 = tensor.empty() : tensor<2x2x6x4xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x2x6x4xf32>) outs(%37 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_20 = tensor.concat dim(3) %38, %extracted_slice_18 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_15 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x8xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x8xf32>
    %41 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x2x6x8xf32>) outs(%41 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_21 = tensor.collapse_shape %42 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x2x6x8xf32>) outs(%41 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %44 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x4x6x8xf32>) outs(%44 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %45 = tensor.empty() : tensor<8x6x6xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %47 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%46 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_25 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %48 = tensor.empty() : tensor<2x4x6x6xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x6x6xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_2 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x6x6xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %51 = tensor.empty() : tensor<2x4x6xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %53 = tensor.empty() : tensor<2x4x6xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %55:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x6x6xf32>) outs(%54, %52 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_82 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_26 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_26 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.subf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x6x6xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %58 = tensor.empty() : tensor<2x4x6x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x6x6xf32>) outs(%59 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.divf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_27 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_28 = tensor.collapse_shape %43 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %62 = tensor.empty() : tensor<8x6x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %64 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%63 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_29 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %65 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x6x8xf32>) outs(%65 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %66 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_33 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_33 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_5 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_3 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x6x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %72 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %73 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %75 = tensor.empty() : tensor<32x48xf32>
    %transposed_34 = linalg.transpose ins(%arg11 : tensor<48x32xf32>) outs(%75 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %76 = tensor.empty() : tensor<12x48xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %78 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%77 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_36 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %79 = tensor.empty() : tensor<2x6x48xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      %147 = math.exp %146 : f32
      %148 = arith.addf %147, %cst_1 : f32
      %149 = arith.divf %cst_1, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x48xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %80 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x48xf32>
    %transposed_37 = linalg.transpose ins(%arg12 : tensor<48x32xf32>) outs(%75 : tensor<32x48xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed_35, %transposed_37 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%77 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_38 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_38 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x48xf32>
    %84 = tensor.empty() : tensor<48x32xf32>
    %transposed_39 = linalg.transpose ins(%arg13 : tensor<32x48xf32>) outs(%84 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %85 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_41 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %expanded_41 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_5 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_3 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x6x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %92 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_42 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %transposed_43 = linalg.transpose ins(%arg16 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%94, %arg17 : tensor<12x32xf32>, tensor<32xf32>) outs(%18 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<12x32xf32>
    %expanded_44 = tensor.expand_shape %95 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x6x4x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_46 = linalg.transpose ins(%arg18 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_42, %transposed_46 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%96, %arg19 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<12x16xf32>
    %expanded_47 = tensor.expand_shape %97 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg20 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_42, %transposed_49 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%98, %arg21 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<12x16xf32>
    %expanded_50 = tensor.expand_shape %99 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %100 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_45, %expanded_14 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice_52 = tensor.extract_slice %transposed_45[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_45[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53 : tensor<2x4x6x4xf32>) outs(%32 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_54 = tensor.concat dim(3) %101, %extracted_slice_52 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_54, %expanded_15 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x8xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x8xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_14 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_55 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_48[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56 : tensor<2x2x6x4xf32>) outs(%37 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_57 = tensor.concat dim(3) %105, %extracted_slice_55 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_57, %expanded_15 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x8xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x2x6x8xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x2x6x8xf32>) outs(%41 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_58 = tensor.collapse_shape %108 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<2x2x6x8xf32>) outs(%41 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %transposed_59 = linalg.transpose ins(%collapsed_58 : tensor<2x4x6x8xf32>) outs(%44 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_60 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %110 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%46 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_62 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x4x6x6xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_2 : f64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x6x6xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %113:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x4x6x6xf32>) outs(%54, %52 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_82 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_63 = tensor.expand_shape %113#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_63 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.subf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x4x6x6xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<2x4x6x6xf32>) outs(%59 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %116 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%48 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.divf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_64 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_65 = tensor.collapse_shape %109 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %118 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%63 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_66 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<2x4x6x8xf32>) outs(%65 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_68 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %transposed_67 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %119 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_70 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %expanded_70 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_5 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_3 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %126 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %transposed_71 = linalg.transpose ins(%arg23 : tensor<48x32xf32>) outs(%75 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %128 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%77 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_73 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.negf %in : f32
      %147 = math.exp %146 : f32
      %148 = arith.addf %147, %cst_1 : f32
      %149 = arith.divf %cst_1, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x48xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %129 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x48xf32>
    %transposed_74 = linalg.transpose ins(%arg24 : tensor<48x32xf32>) outs(%75 : tensor<32x48xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_72, %transposed_74 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%77 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_75 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_75 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x48xf32>
    %transposed_76 = linalg.transpose ins(%arg25 : tensor<32x48xf32>) outs(%84 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %133 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_78 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %expanded_78 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.addf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_5 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_3 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x6x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %140 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %146 = arith.mulf %in, %in_82 : f32
      linalg.yield %146 : f32
    } -> tensor<2x6x32xf32>
    %142 = tensor.empty() : tensor<32x40xf32>
    %transposed_79 = linalg.transpose ins(%arg29 : tensor<40x32xf32>) outs(%142 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %143 = tensor.empty() : tensor<12x40xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %145 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%144 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_81 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_81 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
