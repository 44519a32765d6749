#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<48xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32x32xf32>, %arg17: tensor<32x32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<48x32xf32>, %arg21: tensor<48xf32>, %arg22: tensor<32x48xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<40x32xf32>, %arg27: tensor<40xf32>) -> tensor<2x6x40xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32_1> : tensor<32x4xf32>
    %cst_3 = arith.constant 0.79788456080286541 : f64
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant 2.8284271247461903 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 3.200000e+01 : f64
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = arith.index_cast %in : i64 to index
      %169 = linalg.index 2 : index
      %170 = arith.cmpi slt, %168, %c40 : index
      cf.assert %170, "index must be smaller than dim size"
      %171 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %171, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%168, %169] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %2 = tensor.empty() : tensor<2x6x32xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %4 = tensor.empty() : tensor<2x6x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x6x1xf64>) -> tensor<2x6x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_8 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_110: f64, %out: f64):
      %168 = arith.subf %in, %in_110 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_110: f64, %out: f64):
      %168 = arith.mulf %in, %in_110 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_8 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %12 = tensor.empty() : tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf64>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_9 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_7 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg5 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %23 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %24 = tensor.empty() : tensor<12x32xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %transposed_12 = linalg.transpose ins(%arg6 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %27 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %transposed_13 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %28 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded = tensor.expand_shape %26 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %expanded_15 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %29 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x6x4x8xf32>) outs(%29 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<2x32x4xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<32x4xf32>) outs(%30 : tensor<2x32x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x4xf32>
    %32 = tensor.empty() : tensor<2x6x4xi64>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x6xi64>) outs(%32 : tensor<2x6x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x6x4xi64>
    %34 = tensor.empty() : tensor<2x6x4xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x6x4xi64>) outs(%35 : tensor<2x6x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %in : i64 to index
      %170 = linalg.index 2 : index
      %171 = arith.cmpi slt, %169, %c32 : index
      cf.assert %171, "index must be smaller than dim size"
      %172 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %172, "index must be larger or equal to 0"
      %extracted = tensor.extract %31[%168, %169, %170] : tensor<2x32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x4xf32>
    %extracted_slice = tensor.extract_slice %36[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_17 = tensor.extract_slice %36[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_14[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_14[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %37 = tensor.empty() : tensor<2x6x1x2x2xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x6x1x2xf32>) outs(%37 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_23 = tensor.collapse_shape %38 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x6x1x2xf32>) outs(%37 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_25 = tensor.collapse_shape %39 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %40 = tensor.empty() : tensor<2x6x4x4xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %collapsed_25 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %42 = tensor.empty() : tensor<2x6x4x2xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x6x4x2xf32>) outs(%42 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_28 = tensor.expand_shape %43 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat = tensor.concat dim(4) %expanded_28, %expanded_29 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_30 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %collapsed_23 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %collapsed_25 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_20[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_20[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x6x4x2xf32>) outs(%42 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_33 = tensor.expand_shape %47 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_34 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat_35 = tensor.concat dim(4) %expanded_33, %expanded_34 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_36 = tensor.collapse_shape %concat_35 [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36, %collapsed_23 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %concat_37 = tensor.concat dim(3) %45, %extracted_slice_19 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %concat_38 = tensor.concat dim(3) %49, %extracted_slice_21 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %transposed_39 = linalg.transpose ins(%concat_38 : tensor<2x6x4x8xf32>) outs(%29 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_40 = linalg.transpose ins(%concat_37 : tensor<2x6x4x8xf32>) outs(%50 : tensor<2x4x8x6xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %51 = tensor.empty() : tensor<8x6x6xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %53 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%52 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_43 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %54 = tensor.empty() : tensor<2x4x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x4x6x6xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.divf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %57 = tensor.empty() : tensor<2x4x6xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %59 = tensor.empty() : tensor<2x4x6xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %61:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x6x6xf32>) outs(%60, %58 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %168 = linalg.index 3 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_110 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_44 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_44 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x6x6xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %64 = tensor.empty() : tensor<2x4x6x1xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x6x6xf32>) outs(%65 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x1xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.divf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_45 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %68 = tensor.empty() : tensor<8x6x8xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %70 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%69 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_47 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %71 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x6x8xf32>) outs(%71 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %72 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_51 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %73 = tensor.empty() : tensor<32x48xf32>
    %transposed_52 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%73 : tensor<32x48xf32>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<12x48xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %76 = linalg.matmul ins(%collapsed, %transposed_52 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%75 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%76, %arg11 : tensor<12x48xf32>, tensor<48xf32>) outs(%74 : tensor<12x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<12x48xf32>
    %expanded_53 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %78 = tensor.empty() : tensor<2x6x48xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.mulf %in, %cst_10 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_4 : f64 to f32
      %169 = arith.mulf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %81 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_3 : f64 to f32
      %169 = arith.mulf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.tanh %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %cst_11 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %85 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %collapsed_54 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %87 = tensor.empty() : tensor<48x32xf32>
    %transposed_55 = linalg.transpose ins(%arg12 : tensor<32x48xf32>) outs(%87 : tensor<48x32xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%88, %arg13 : tensor<12x32xf32>, tensor<32xf32>) outs(%24 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<12x32xf32>
    %expanded_56 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %expanded_56 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %1 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x6x32xf32>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_8 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_110: f64, %out: f64):
      %168 = arith.subf %in, %in_110 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_110: f64, %out: f64):
      %168 = arith.mulf %in, %in_110 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_8 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x6x1xf64>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_9 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_7 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg14 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg15 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %transposed_57 = linalg.transpose ins(%arg18 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %108 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %transposed_59 = linalg.transpose ins(%arg16 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %transposed_60 = linalg.transpose ins(%arg17 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_58, %transposed_60 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_61 = tensor.expand_shape %108 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %expanded_62 = tensor.expand_shape %109 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %expanded_63 = tensor.expand_shape %110 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<2x6x4x8xf32>) outs(%29 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %111 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<32x4xf32>) outs(%30 : tensor<2x32x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x4xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x6x4xi64>) outs(%35 : tensor<2x6x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %in : i64 to index
      %170 = linalg.index 2 : index
      %171 = arith.cmpi slt, %169, %c32 : index
      cf.assert %171, "index must be smaller than dim size"
      %172 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %172, "index must be larger or equal to 0"
      %extracted = tensor.extract %111[%168, %169, %170] : tensor<2x32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x4xf32>
    %extracted_slice_65 = tensor.extract_slice %112[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_66 = tensor.extract_slice %112[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_67 = tensor.extract_slice %expanded_62[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_68 = tensor.extract_slice %expanded_62[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_69 = tensor.extract_slice %expanded_61[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_70 = tensor.extract_slice %expanded_61[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %expanded_71 = tensor.expand_shape %extracted_slice_65 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<2x6x1x2xf32>) outs(%37 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_72 = tensor.collapse_shape %113 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %expanded_73 = tensor.expand_shape %extracted_slice_66 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<2x6x1x2xf32>) outs(%37 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_74 = tensor.collapse_shape %114 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_67, %collapsed_74 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_75 = tensor.extract_slice %extracted_slice_67[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_76 = tensor.extract_slice %extracted_slice_67[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<2x6x4x2xf32>) outs(%42 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_77 = tensor.expand_shape %116 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_78 = tensor.expand_shape %extracted_slice_75 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat_79 = tensor.concat dim(4) %expanded_77, %expanded_78 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_80 = tensor.collapse_shape %concat_79 [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_80, %collapsed_72 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69, %collapsed_74 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_81 = tensor.extract_slice %extracted_slice_69[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_82 = tensor.extract_slice %extracted_slice_69[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_82 : tensor<2x6x4x2xf32>) outs(%42 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_83 = tensor.expand_shape %120 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_84 = tensor.expand_shape %extracted_slice_81 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat_85 = tensor.concat dim(4) %expanded_83, %expanded_84 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_86 = tensor.collapse_shape %concat_85 [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_86, %collapsed_72 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%40 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x4x4xf32>
    %concat_87 = tensor.concat dim(3) %118, %extracted_slice_68 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %concat_88 = tensor.concat dim(3) %122, %extracted_slice_70 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %transposed_89 = linalg.transpose ins(%concat_88 : tensor<2x6x4x8xf32>) outs(%29 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_90 = linalg.transpose ins(%concat_87 : tensor<2x6x4x8xf32>) outs(%50 : tensor<2x4x8x6xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_91 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_92 = tensor.collapse_shape %transposed_90 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %123 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%52 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_93 = tensor.expand_shape %123 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<2x4x6x6xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.divf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %125 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %126:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x6x6xf32>) outs(%60, %58 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %168 = linalg.index 3 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_110 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_94 = tensor.expand_shape %126#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_94 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x4x6x6xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x6x6xf32>) outs(%65 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x1xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%54 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.divf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_95 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_96 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %131 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%69 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_97 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_98 = linalg.transpose ins(%expanded_97 : tensor<2x4x6x8xf32>) outs(%71 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_99 = linalg.transpose ins(%arg19 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %transposed_98 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %132 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_101 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %transposed_102 = linalg.transpose ins(%arg20 : tensor<48x32xf32>) outs(%73 : tensor<32x48xf32>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_58, %transposed_102 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%75 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %134 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%133, %arg21 : tensor<12x48xf32>, tensor<48xf32>) outs(%74 : tensor<12x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<12x48xf32>
    %expanded_103 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.mulf %in, %cst_10 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_4 : f64 to f32
      %169 = arith.mulf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103, %137 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_3 : f64 to f32
      %169 = arith.mulf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.tanh %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %cst_11 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %141 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%78 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x48xf32>
    %collapsed_104 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %transposed_105 = linalg.transpose ins(%arg22 : tensor<32x48xf32>) outs(%87 : tensor<48x32xf32>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_104, %transposed_105 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%25 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%143, %arg23 : tensor<12x32xf32>, tensor<32xf32>) outs(%24 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<12x32xf32>
    %expanded_106 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %expanded_106 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %91 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x6x32xf32>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_8 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_110: f64, %out: f64):
      %168 = arith.subf %in, %in_110 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_110: f64, %out: f64):
      %168 = arith.mulf %in, %in_110 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x32xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_8 : f64
      linalg.yield %168 : f64
    } -> tensor<2x6x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x6x1xf64>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_9 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_7 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %156 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %158 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg24 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg25 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_107 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %163 = tensor.empty() : tensor<32x40xf32>
    %transposed_108 = linalg.transpose ins(%arg26 : tensor<40x32xf32>) outs(%163 : tensor<32x40xf32>) permutation = [1, 0] 
    %164 = tensor.empty() : tensor<12x40xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %166 = linalg.matmul ins(%collapsed_107, %transposed_108 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%165 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %167 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%166, %arg27 : tensor<12x40xf32>, tensor<40xf32>) outs(%164 : tensor<12x40xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<12x40xf32>
    %expanded_109 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_109 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_4_torch.float32_1: "0x0400000000000000000000000000803F0000803FA46A573F57D6233C41510A3FB9FC7F3FB7C7683F3ED4A33C3311D5BEE5F27F3FC381103E1FB9F53C26707DBF83E27F3FCFBD41BFDBCB233D305527BF94CB7F3F107C75BFF4B64C3D2C3C913E19AE7F3F8C0F8FBED19C753DB8CD753F128A7F3F4630283F323E8F3DBDFF403F815F7F3F95467D3F50AAA33DF6FD14BE652E7F3F3201D33E3E12B83DD53F69BFC2F67E3FF8440BBF7675CC3D64CD56BF98B87E3F5CFF7FBF72D3E03D7205913BE8737E3FD85C09BFAC2BF53DD006583FB5287E3F2220D73ED0BE043E6F4E683F00D77D3F72987D3F64E40E3ED7040C3ECC7E7D3F4479263F4F06193EE87A42BF1A207D3F106893BE5024233E2C2975BFEDBA7C3F251E76BF233E2D3E36E28CBE494F7C3FB34040BF8753373E840A293F2EDD7B3F6979193E3A64413EBF1B7D3FA1647B3FC8B6693FF86F4B3E22F0D03EA5E57A3F102F563F8376553EFC370CBF3C607A3F150511BC96775F3E6FFD7FBF6AD4793FE6A158BFF072693EBF6708BF3442793FFCD367BF5168733EFE2DD93E9BA9783F388707BE77577D3E78BF7D3FA50A783F0837433F10A0833E819C253F5665773F0ED5743F0591883E389395BEB1B9763F2AB48A3E7D7E8D3E576D76BFBB07763FE9E329BF5468923EB3803FBF794F753FA4EF7CBF6C4E973E18F41D3EEF90743F06DECEBEA5309C3E8E2C6A3F22CC733F",
      torch_tensor_32_4_torch.float32: "0x0400000000000000000000000000803F0000803FA46A573F57D6233C41510A3FB9FC7F3FB7C7683F3ED4A33C3311D5BEE5F27F3FC381103E1FB9F53C26707DBF83E27F3FCFBD41BFDBCB233D305527BF94CB7F3F107C75BFF4B64C3D2C3C913E19AE7F3F8C0F8FBED19C753DB8CD753F128A7F3F4630283F323E8F3DBDFF403F815F7F3F95467D3F50AAA33DF6FD14BE652E7F3F3201D33E3E12B83DD53F69BFC2F67E3FF8440BBF7675CC3D64CD56BF98B87E3F5CFF7FBF72D3E03D7205913BE8737E3FD85C09BFAC2BF53DD006583FB5287E3F2220D73ED0BE043E6F4E683F00D77D3F72987D3F64E40E3ED7040C3ECC7E7D3F4479263F4F06193EE87A42BF1A207D3F106893BE5024233E2C2975BFEDBA7C3F251E76BF233E2D3E36E28CBE494F7C3FB34040BF8753373E840A293F2EDD7B3F6979193E3A64413EBF1B7D3FA1647B3FC8B6693FF86F4B3E22F0D03EA5E57A3F102F563F8376553EFC370CBF3C607A3F150511BC96775F3E6FFD7FBF6AD4793FE6A158BFF072693EBF6708BF3442793FFCD367BF5168733EFE2DD93E9BA9783F388707BE77577D3E78BF7D3FA50A783F0837433F10A0833E819C253F5665773F0ED5743F0591883E389395BEB1B9763F2AB48A3E7D7E8D3E576D76BFBB07763FE9E329BF5468923EB3803FBF794F753FA4EF7CBF6C4E973E18F41D3EEF90743F06DECEBEA5309C3E8E2C6A3F22CC733F"
    }
  }
#-}
