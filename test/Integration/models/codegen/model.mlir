#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<96x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<96x32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<48x32xf32>, %arg17: tensor<48xf32>, %arg18: tensor<32x48xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<40x32xf32>, %arg23: tensor<40xf32>) -> tensor<2x6x40xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c32_i64 = arith.constant 32 : i64
    %c0_i64 = arith.constant 0 : i64
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
      %161 = arith.index_cast %in : i64 to index
      %162 = linalg.index 2 : index
      %163 = arith.cmpi slt, %161, %c40 : index
      cf.assert %163, "index must be smaller than dim size"
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %164, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%161, %162] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %2 = tensor.empty() : tensor<2x6x32xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %4 = tensor.empty() : tensor<2x6x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x6x1xf64>) -> tensor<2x6x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_8 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_108: f64, %out: f64):
      %161 = arith.subf %in, %in_108 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_108: f64, %out: f64):
      %161 = arith.mulf %in, %in_108 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_8 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %12 = tensor.empty() : tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf64>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_9 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.subf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg5 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %23 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<96x32xf32>) outs(%23 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %24 = tensor.empty() : tensor<12x96xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x96xf32>) outs(%25 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %expanded = tensor.expand_shape %26 [[0, 1], [2, 3]] output_shape [2, 6, 4, 24] : tensor<12x96xf32> into tensor<2x6x4x24xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 6, 4, 8] [1, 1, 1, 1] : tensor<2x6x4x24xf32> to tensor<2x6x4x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 8] [2, 6, 4, 8] [1, 1, 1, 1] : tensor<2x6x4x24xf32> to tensor<2x6x4x8xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 6, 4, 8] [1, 1, 1, 1] : tensor<2x6x4x24xf32> to tensor<2x6x4x8xf32>
    %27 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_14 = linalg.transpose ins(%extracted_slice_12 : tensor<2x6x4x8xf32>) outs(%27 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %28 = tensor.empty() : tensor<2x6x4xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x6xi64>) outs(%28 : tensor<2x6x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.cmpi slt, %in, %c0_i64 : i64
      %162 = arith.addi %in, %c32_i64 : i64
      %163 = arith.select %161, %162, %in : i64
      %164 = arith.index_cast %163 : i64 to index
      %165 = linalg.index 2 : index
      %extracted = tensor.extract %cst_6[%164, %165] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x4xf32>
    %extracted_slice_15 = tensor.extract_slice %29[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_16 = tensor.extract_slice %29[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_17 = tensor.extract_slice %extracted_slice_13[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice_13[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %30 = tensor.empty() : tensor<2x6x1x2x2xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x6x1x2xf32>) outs(%30 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_22 = tensor.collapse_shape %31 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x6x1x2xf32>) outs(%30 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_24 = tensor.collapse_shape %32 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %33 = tensor.empty() : tensor<2x6x4x4xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %collapsed_24 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %35 = tensor.empty() : tensor<2x6x4x2xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x6x4x2xf32>) outs(%35 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.negf %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_27 = tensor.expand_shape %36 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_28 = tensor.expand_shape %extracted_slice_25 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat = tensor.concat dim(4) %expanded_27, %expanded_28 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_29 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29, %collapsed_22 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %collapsed_24 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_19[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_19[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x6x4x2xf32>) outs(%35 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.negf %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_32 = tensor.expand_shape %40 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_30 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35, %collapsed_22 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %concat_36 = tensor.concat dim(3) %38, %extracted_slice_18 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %concat_37 = tensor.concat dim(3) %42, %extracted_slice_20 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %transposed_38 = linalg.transpose ins(%concat_37 : tensor<2x6x4x8xf32>) outs(%27 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_39 = linalg.transpose ins(%concat_36 : tensor<2x6x4x8xf32>) outs(%43 : tensor<2x4x8x6xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %44 = tensor.empty() : tensor<8x6x6xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %46 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%45 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_42 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %47 = tensor.empty() : tensor<2x4x6x6xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x6x6xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_5 : f64 to f32
      %162 = arith.divf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x4x6x6xf32>
    %50 = tensor.empty() : tensor<2x4x6xi64>
    %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %52 = tensor.empty() : tensor<2x4x6xf32>
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %54:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x6x6xf32>) outs(%53, %51 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_108 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_43 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_43 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.subf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x6x6xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %57 = tensor.empty() : tensor<2x4x6x1xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x6x6xf32>) outs(%58 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.divf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_44 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_45 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %61 = tensor.empty() : tensor<8x6x8xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %63 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%62 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_46 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %64 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x4x6x8xf32>) outs(%64 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<32x32xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%65 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %66 = tensor.empty() : tensor<12x32xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %68 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%67 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_50 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %69 = tensor.empty() : tensor<32x48xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<48x32xf32>) outs(%69 : tensor<32x48xf32>) permutation = [1, 0] 
    %70 = tensor.empty() : tensor<12x48xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %72 = linalg.matmul ins(%collapsed, %transposed_51 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%71 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %73 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%72, %arg9 : tensor<12x48xf32>, tensor<48xf32>) outs(%70 : tensor<12x48xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<12x48xf32>
    %expanded_52 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %74 = tensor.empty() : tensor<2x6x48xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.mulf %in, %cst_10 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_4 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x48xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %77 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_3 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x48xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.tanh %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_11 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %81 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %collapsed_53 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %83 = tensor.empty() : tensor<48x32xf32>
    %transposed_54 = linalg.transpose ins(%arg10 : tensor<32x48xf32>) outs(%83 : tensor<48x32xf32>) permutation = [1, 0] 
    %84 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%67 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%84, %arg11 : tensor<12x32xf32>, tensor<32xf32>) outs(%66 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<12x32xf32>
    %expanded_55 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %expanded_55 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %1 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x6x32xf32>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_8 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_108: f64, %out: f64):
      %161 = arith.subf %in, %in_108 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_108: f64, %out: f64):
      %161 = arith.mulf %in, %in_108 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_8 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x6x1xf64>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_9 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %97 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.subf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg12 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg13 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %transposed_56 = linalg.transpose ins(%arg14 : tensor<96x32xf32>) outs(%23 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %104 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<12x32xf32>, tensor<32x96xf32>) outs(%25 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %expanded_58 = tensor.expand_shape %104 [[0, 1], [2, 3]] output_shape [2, 6, 4, 24] : tensor<12x96xf32> into tensor<2x6x4x24xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_58[0, 0, 0, 0] [2, 6, 4, 8] [1, 1, 1, 1] : tensor<2x6x4x24xf32> to tensor<2x6x4x8xf32>
    %extracted_slice_60 = tensor.extract_slice %expanded_58[0, 0, 0, 8] [2, 6, 4, 8] [1, 1, 1, 1] : tensor<2x6x4x24xf32> to tensor<2x6x4x8xf32>
    %extracted_slice_61 = tensor.extract_slice %expanded_58[0, 0, 0, 16] [2, 6, 4, 8] [1, 1, 1, 1] : tensor<2x6x4x24xf32> to tensor<2x6x4x8xf32>
    %transposed_62 = linalg.transpose ins(%extracted_slice_60 : tensor<2x6x4x8xf32>) outs(%27 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x6xi64>) outs(%28 : tensor<2x6x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.cmpi slt, %in, %c0_i64 : i64
      %162 = arith.addi %in, %c32_i64 : i64
      %163 = arith.select %161, %162, %in : i64
      %164 = arith.index_cast %163 : i64 to index
      %165 = linalg.index 2 : index
      %extracted = tensor.extract %cst_2[%164, %165] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x4xf32>
    %extracted_slice_63 = tensor.extract_slice %105[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_64 = tensor.extract_slice %105[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
    %extracted_slice_65 = tensor.extract_slice %extracted_slice_61[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_66 = tensor.extract_slice %extracted_slice_61[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_67 = tensor.extract_slice %extracted_slice_59[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %extracted_slice_68 = tensor.extract_slice %extracted_slice_59[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
    %expanded_69 = tensor.expand_shape %extracted_slice_63 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x6x1x2xf32>) outs(%30 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_70 = tensor.collapse_shape %106 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %expanded_71 = tensor.expand_shape %extracted_slice_64 [[0], [1], [2, 3]] output_shape [2, 6, 1, 2] : tensor<2x6x2xf32> into tensor<2x6x1x2xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<2x6x1x2xf32>) outs(%30 : tensor<2x6x1x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x2x2xf32>
    %collapsed_72 = tensor.collapse_shape %107 [[0], [1], [2], [3, 4]] : tensor<2x6x1x2x2xf32> into tensor<2x6x1x4xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_65, %collapsed_72 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_73 = tensor.extract_slice %extracted_slice_65[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_74 = tensor.extract_slice %extracted_slice_65[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74 : tensor<2x6x4x2xf32>) outs(%35 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.negf %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_75 = tensor.expand_shape %109 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_76 = tensor.expand_shape %extracted_slice_73 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat_77 = tensor.concat dim(4) %expanded_75, %expanded_76 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_78 = tensor.collapse_shape %concat_77 [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_78, %collapsed_70 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_67, %collapsed_72 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %extracted_slice_79 = tensor.extract_slice %extracted_slice_67[0, 0, 0, 0] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %extracted_slice_80 = tensor.extract_slice %extracted_slice_67[0, 0, 0, 1] [2, 6, 4, 2] [1, 1, 1, 2] : tensor<2x6x4x4xf32> to tensor<2x6x4x2xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80 : tensor<2x6x4x2xf32>) outs(%35 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.negf %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x2xf32>
    %expanded_81 = tensor.expand_shape %113 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %expanded_82 = tensor.expand_shape %extracted_slice_79 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 2, 1] : tensor<2x6x4x2xf32> into tensor<2x6x4x2x1xf32>
    %concat_83 = tensor.concat dim(4) %expanded_81, %expanded_82 : (tensor<2x6x4x2x1xf32>, tensor<2x6x4x2x1xf32>) -> tensor<2x6x4x2x2xf32>
    %collapsed_84 = tensor.collapse_shape %concat_83 [[0], [1], [2], [3, 4]] : tensor<2x6x4x2x2xf32> into tensor<2x6x4x4xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_84, %collapsed_70 : tensor<2x6x4x4xf32>, tensor<2x6x1x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%33 : tensor<2x6x4x4xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x4x4xf32>
    %concat_85 = tensor.concat dim(3) %111, %extracted_slice_66 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %concat_86 = tensor.concat dim(3) %115, %extracted_slice_68 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
    %transposed_87 = linalg.transpose ins(%concat_86 : tensor<2x6x4x8xf32>) outs(%27 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_88 = linalg.transpose ins(%concat_85 : tensor<2x6x4x8xf32>) outs(%43 : tensor<2x4x8x6xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_89 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_90 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %116 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%45 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_91 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x6x6xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_5 : f64 to f32
      %162 = arith.divf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x4x6x6xf32>
    %119:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x4x6x6xf32>) outs(%53, %51 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_108 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_92 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_92 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.subf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x4x6x6xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x4x6x6xf32>) outs(%58 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x1xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%47 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.divf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_93 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_94 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %124 = linalg.batch_matmul ins(%collapsed_93, %collapsed_94 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%62 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_95 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<2x4x6x8xf32>) outs(%64 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%65 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %transposed_96 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %125 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%67 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_99 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %transposed_100 = linalg.transpose ins(%arg16 : tensor<48x32xf32>) outs(%69 : tensor<32x48xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_57, %transposed_100 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%71 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%126, %arg17 : tensor<12x48xf32>, tensor<48xf32>) outs(%70 : tensor<12x48xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<12x48xf32>
    %expanded_101 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.mulf %in, %cst_10 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_4 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x48xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %130 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_3 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x48xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.tanh %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_11 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %134 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x48xf32>
    %collapsed_102 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %transposed_103 = linalg.transpose ins(%arg18 : tensor<32x48xf32>) outs(%83 : tensor<48x32xf32>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_102, %transposed_103 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%67 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%136, %arg19 : tensor<12x32xf32>, tensor<32xf32>) outs(%66 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<12x32xf32>
    %expanded_104 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %expanded_104 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %87 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x6x32xf32>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_8 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_108: f64, %out: f64):
      %161 = arith.subf %in, %in_108 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%2 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_108: f64, %out: f64):
      %161 = arith.mulf %in, %in_108 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x32xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x6x32xf64>) outs(%5 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x6x1xf64>) outs(%4 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_8 : f64
      linalg.yield %161 : f64
    } -> tensor<2x6x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x6x1xf64>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_9 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x6x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x6x1xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %149 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.subf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %151 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg20 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.mulf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg21 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_105 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %156 = tensor.empty() : tensor<32x40xf32>
    %transposed_106 = linalg.transpose ins(%arg22 : tensor<40x32xf32>) outs(%156 : tensor<32x40xf32>) permutation = [1, 0] 
    %157 = tensor.empty() : tensor<12x40xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %159 = linalg.matmul ins(%collapsed_105, %transposed_106 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%158 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %160 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%159, %arg23 : tensor<12x40xf32>, tensor<40xf32>) outs(%157 : tensor<12x40xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %161 = arith.addf %in, %in_108 : f32
      linalg.yield %161 : f32
    } -> tensor<12x40xf32>
    %expanded_107 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_107 : tensor<2x6x40xf32>
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
