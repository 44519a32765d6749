#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x32xf32>, %arg9: tensor<16xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<96x32xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<16x32xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16x32xf32>, %arg20: tensor<16xf32>, %arg21: tensor<32x32xf32>, %arg22: tensor<96x32xf32>, %arg23: tensor<32x48xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant 1.562500e-07 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_5 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %149 = arith.index_cast %in : i64 to index
      %150 = linalg.index 2 : index
      %151 = arith.cmpi slt, %149, %c40 : index
      cf.assert %151, "index must be smaller than dim size"
      %152 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %152, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%149, %150] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %149 = arith.sitofp %in : i64 to f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x2xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<2xf32>) outs(%4 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x2xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x2xf32>, tensor<2x6x2xf32>) -> tensor<2x6x4xf32>
    %6 = tensor.empty() : tensor<2x6x4xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.cos %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.sin %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_5 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_3 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %15 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %17 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<12x32xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %20 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%20, %arg5 : tensor<12x32xf32>, tensor<32xf32>) outs(%18 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
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
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<12x16xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %28 = tensor.empty() : tensor<2x2x6x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%arg8 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %arg9 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<12x16xf32>
    %expanded_12 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %expanded_15 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0] [2, 1, 6, 2] [1, 1, 1, 1] : tensor<2x1x6x4xf32> to tensor<2x1x6x2xf32>
    %31 = tensor.empty() : tensor<2x1x6x2x2xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x6x2xf32>) outs(%31 : tensor<2x1x6x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x6x2x2xf32>
    %collapsed_16 = tensor.collapse_shape %32 [[0], [1], [2], [3, 4]] : tensor<2x1x6x2x2xf32> into tensor<2x1x6x4xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 0, 0] [2, 1, 6, 2] [1, 1, 1, 1] : tensor<2x1x6x4xf32> to tensor<2x1x6x2xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x1x6x2xf32>) outs(%31 : tensor<2x1x6x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x6x2x2xf32>
    %collapsed_18 = tensor.collapse_shape %33 [[0], [1], [2], [3, 4]] : tensor<2x1x6x2x2xf32> into tensor<2x1x6x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_7[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_10[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %34 = tensor.empty() : tensor<2x4x6x4xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %collapsed_16 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%34 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_19[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 2] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_19[0, 0, 0, 1] [2, 4, 6, 2] [1, 1, 1, 2] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %36 = tensor.empty() : tensor<2x4x6x2xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x6x2xf32>) outs(%36 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x2xf32>
    %expanded_25 = tensor.expand_shape %37 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 2, 1] : tensor<2x4x6x2xf32> into tensor<2x4x6x2x1xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 2, 1] : tensor<2x4x6x2xf32> into tensor<2x4x6x2x1xf32>
    %concat_27 = tensor.concat dim(4) %expanded_25, %expanded_26 : (tensor<2x4x6x2x1xf32>, tensor<2x4x6x2x1xf32>) -> tensor<2x4x6x2x2xf32>
    %collapsed_28 = tensor.collapse_shape %concat_27 [[0], [1], [2], [3, 4]] : tensor<2x4x6x2x2xf32> into tensor<2x4x6x4xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_18 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%34 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x4xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%34 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x4xf32>
    %40 = tensor.empty() : tensor<2x2x6x4xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %collapsed_16 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%40 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [2, 2, 6, 2] [1, 1, 1, 2] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 1] [2, 2, 6, 2] [1, 1, 1, 2] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %42 = tensor.empty() : tensor<2x2x6x2xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x6x2xf32>) outs(%42 : tensor<2x2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x2xf32>
    %expanded_31 = tensor.expand_shape %43 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 2, 1] : tensor<2x2x6x2xf32> into tensor<2x2x6x2x1xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 2, 1] : tensor<2x2x6x2xf32> into tensor<2x2x6x2x1xf32>
    %concat_33 = tensor.concat dim(4) %expanded_31, %expanded_32 : (tensor<2x2x6x2x1xf32>, tensor<2x2x6x2x1xf32>) -> tensor<2x2x6x2x2xf32>
    %collapsed_34 = tensor.collapse_shape %concat_33 [[0], [1], [2], [3, 4]] : tensor<2x2x6x2x2xf32> into tensor<2x2x6x4xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_34, %collapsed_18 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%40 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x4xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%40 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_35 = tensor.concat dim(3) %39, %extracted_slice_20 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %concat_36 = tensor.concat dim(3) %45, %extracted_slice_22 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %46 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_36 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_37 = tensor.collapse_shape %47 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %49 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_38 = linalg.transpose ins(%collapsed_37 : tensor<2x4x6x8xf32>) outs(%49 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %concat_35 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %50 = tensor.empty() : tensor<8x6x6xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %52 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%51 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_41 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %53 = tensor.empty() : tensor<2x4x6x6xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_2 : f64 to f32
      %150 = arith.mulf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %56 = tensor.empty() : tensor<2x4x6xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %58 = tensor.empty() : tensor<2x4x6xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %60:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x6x6xf32>) outs(%59, %57 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %149 = linalg.index 3 : index
      %150 = arith.index_cast %149 : index to i64
      %151 = arith.maximumf %in, %out : f32
      %152 = arith.cmpf ogt, %in, %out : f32
      %153 = arith.select %152, %150, %out_110 : i64
      linalg.yield %151, %153 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_42 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_42 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.subf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.exp %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %63 = tensor.empty() : tensor<2x4x6x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x6x6xf32>) outs(%64 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x1xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.divf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_43 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_44 = tensor.collapse_shape %48 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %67 = tensor.empty() : tensor<8x6x8xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %69 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%68 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_45 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %70 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x4x6x8xf32>) outs(%70 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %71 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_49 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_49 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_5 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_3 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %77 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %78 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %80 = tensor.empty() : tensor<32x96xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<96x32xf32>) outs(%80 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %79 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %81 = tensor.empty() : tensor<12x96xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %83 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<12x32xf32>, tensor<32x96xf32>) outs(%82 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %expanded_52 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 6, 96] : tensor<12x96xf32> into tensor<2x6x96xf32>
    %extracted_slice_53 = tensor.extract_slice %expanded_52[0, 0, 0] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %extracted_slice_54 = tensor.extract_slice %expanded_52[0, 0, 48] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %84 = tensor.empty() : tensor<2x6x48xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_53 : tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      %150 = math.exp %149 : f32
      %151 = arith.addf %150, %cst_1 : f32
      %152 = arith.divf %cst_1, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x48xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_53, %85 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x48xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %86 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x48xf32>
    %88 = tensor.empty() : tensor<48x32xf32>
    %transposed_55 = linalg.transpose ins(%arg12 : tensor<32x48xf32>) outs(%88 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %89 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_57 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_57 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_5 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_3 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %96 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_58 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %transposed_59 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%98, %arg16 : tensor<12x32xf32>, tensor<32xf32>) outs(%18 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<12x32xf32>
    %expanded_60 = tensor.expand_shape %99 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<2x6x4x8xf32>) outs(%22 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg17 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_58, %transposed_62 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%100, %arg18 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<12x16xf32>
    %expanded_63 = tensor.expand_shape %101 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_65 = linalg.transpose ins(%arg19 : tensor<16x32xf32>) outs(%23 : tensor<32x16xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_58, %transposed_65 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%102, %arg20 : tensor<12x16xf32>, tensor<16xf32>) outs(%24 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<12x16xf32>
    %expanded_66 = tensor.expand_shape %103 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<2x6x2x8xf32>) outs(%28 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_68 = tensor.extract_slice %transposed_61[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_69 = tensor.extract_slice %transposed_61[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_70 = tensor.extract_slice %transposed_64[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_64[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68, %collapsed_16 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%34 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_72 = tensor.extract_slice %extracted_slice_68[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 2] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_73 = tensor.extract_slice %extracted_slice_68[0, 0, 0, 1] [2, 4, 6, 2] [1, 1, 1, 2] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<2x4x6x2xf32>) outs(%36 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x2xf32>
    %expanded_74 = tensor.expand_shape %105 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 2, 1] : tensor<2x4x6x2xf32> into tensor<2x4x6x2x1xf32>
    %expanded_75 = tensor.expand_shape %extracted_slice_72 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 2, 1] : tensor<2x4x6x2xf32> into tensor<2x4x6x2x1xf32>
    %concat_76 = tensor.concat dim(4) %expanded_74, %expanded_75 : (tensor<2x4x6x2x1xf32>, tensor<2x4x6x2x1xf32>) -> tensor<2x4x6x2x2xf32>
    %collapsed_77 = tensor.collapse_shape %concat_76 [[0], [1], [2], [3, 4]] : tensor<2x4x6x2x2xf32> into tensor<2x4x6x4xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_77, %collapsed_18 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%34 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x4xf32>
    %107 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%34 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x4xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %collapsed_16 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%40 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x4xf32>
    %extracted_slice_78 = tensor.extract_slice %extracted_slice_70[0, 0, 0, 0] [2, 2, 6, 2] [1, 1, 1, 2] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %extracted_slice_79 = tensor.extract_slice %extracted_slice_70[0, 0, 0, 1] [2, 2, 6, 2] [1, 1, 1, 2] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_79 : tensor<2x2x6x2xf32>) outs(%42 : tensor<2x2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x2xf32>
    %expanded_80 = tensor.expand_shape %109 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 2, 1] : tensor<2x2x6x2xf32> into tensor<2x2x6x2x1xf32>
    %expanded_81 = tensor.expand_shape %extracted_slice_78 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 2, 1] : tensor<2x2x6x2xf32> into tensor<2x2x6x2x1xf32>
    %concat_82 = tensor.concat dim(4) %expanded_80, %expanded_81 : (tensor<2x2x6x2x1xf32>, tensor<2x2x6x2x1xf32>) -> tensor<2x2x6x2x2xf32>
    %collapsed_83 = tensor.collapse_shape %concat_82 [[0], [1], [2], [3, 4]] : tensor<2x2x6x2x2xf32> into tensor<2x2x6x4xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_83, %collapsed_18 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%40 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x4xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%40 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_84 = tensor.concat dim(3) %107, %extracted_slice_69 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %concat_85 = tensor.concat dim(3) %111, %extracted_slice_71 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %112 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_85 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_86 = tensor.collapse_shape %112 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %113 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %transposed_87 = linalg.transpose ins(%collapsed_86 : tensor<2x4x6x8xf32>) outs(%49 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_88 = tensor.collapse_shape %concat_84 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_89 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %114 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%51 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_90 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_2 : f64 to f32
      %150 = arith.mulf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x6x6xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %117:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x4x6x6xf32>) outs(%59, %57 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %149 = linalg.index 3 : index
      %150 = arith.index_cast %149 : index to i64
      %151 = arith.maximumf %in, %out : f32
      %152 = arith.cmpf ogt, %in, %out : f32
      %153 = arith.select %152, %150, %out_110 : i64
      linalg.yield %151, %153 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_91 = tensor.expand_shape %117#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_91 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.subf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.exp %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %120 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<2x4x6x6xf32>) outs(%64 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x1xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.divf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_92 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_93 = tensor.collapse_shape %113 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %122 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%68 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_94 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<2x4x6x8xf32>) outs(%70 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_96 = linalg.transpose ins(%arg21 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %transposed_95 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %123 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_98 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %expanded_98 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_5 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_3 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %130 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %transposed_99 = linalg.transpose ins(%arg22 : tensor<96x32xf32>) outs(%80 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %132 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<12x32xf32>, tensor<32x96xf32>) outs(%82 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %expanded_101 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [2, 6, 96] : tensor<12x96xf32> into tensor<2x6x96xf32>
    %extracted_slice_102 = tensor.extract_slice %expanded_101[0, 0, 0] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %extracted_slice_103 = tensor.extract_slice %expanded_101[0, 0, 48] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_102 : tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.negf %in : f32
      %150 = math.exp %149 : f32
      %151 = arith.addf %150, %cst_1 : f32
      %152 = arith.divf %cst_1, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x48xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_102, %133 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x48xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_103, %134 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x48xf32>
    %transposed_104 = linalg.transpose ins(%arg23 : tensor<32x48xf32>) outs(%88 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %136 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%19 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_106 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_106 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.addf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_5 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_3 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x6x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %142 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %143 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %149 = arith.mulf %in, %in_110 : f32
      linalg.yield %149 : f32
    } -> tensor<2x6x32xf32>
    %145 = tensor.empty() : tensor<32x40xf32>
    %transposed_107 = linalg.transpose ins(%arg27 : tensor<40x32xf32>) outs(%145 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_108 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %146 = tensor.empty() : tensor<12x40xf32>
    %147 = linalg.fill ins(%cst : f32) outs(%146 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %148 = linalg.matmul ins(%collapsed_108, %transposed_107 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%147 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_109 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_109 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}
