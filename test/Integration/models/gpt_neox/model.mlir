#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<96x32xf32>, %arg9: tensor<96xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<48xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<96x32xf32>, %arg21: tensor<96xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<48x32xf32>, %arg25: tensor<48xf32>, %arg26: tensor<32x48xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 3.200000e+01 : f64
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.index_cast %in : i64 to index
      %153 = linalg.index 2 : index
      %154 = arith.cmpi slt, %152, %c40 : index
      cf.assert %154, "index must be smaller than dim size"
      %155 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %155, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%152, %153] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %152 = arith.sitofp %in : i64 to f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x2xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_6 : tensor<2x6x1xf32>, tensor<2xf32>) outs(%4 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x2xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x2xf32>, tensor<2x6x2xf32>) -> tensor<2x6x4xf32>
    %6 = tensor.empty() : tensor<2x6x4xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.cos %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.sin %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x4xf32>
    %9 = tensor.empty() : tensor<2x6x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %152 = arith.extf %in : f32 to f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %11 = tensor.empty() : tensor<2x6x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x6x1xf64>) -> tensor<2x6x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_7 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %152 = arith.subf %in, %in_86 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %152 = arith.mulf %in, %in_86 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_7 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %152 = arith.truncf %in : f64 to f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %22 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.subf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg4 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %29 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<96x32xf32>) outs(%29 : tensor<32x96xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<12x96xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x96xf32>) outs(%31 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%32, %arg9 : tensor<12x96xf32>, tensor<96xf32>) outs(%30 : tensor<12x96xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x96xf32>
    %expanded_10 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [2, 6, 4, 24] : tensor<12x96xf32> into tensor<2x6x4x24xf32>
    %34 = tensor.empty() : tensor<2x4x6x24xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x6x4x24xf32>) outs(%34 : tensor<2x4x6x24xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x24xf32> to tensor<2x4x6x8xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_11[0, 0, 0, 8] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x24xf32> to tensor<2x4x6x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_11[0, 0, 0, 16] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x24xf32> to tensor<2x4x6x8xf32>
    %expanded_14 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %expanded_15 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %extracted_slice_16 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_17 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice_12[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice_12[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %35 = tensor.empty() : tensor<2x4x6x4xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %expanded_14 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_16[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice_16[0, 0, 0, 2] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %37 = tensor.empty() : tensor<2x4x6x2xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x4x6x2xf32>) outs(%37 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x2xf32>
    %concat_22 = tensor.concat dim(3) %38, %extracted_slice_20 : (tensor<2x4x6x2xf32>, tensor<2x4x6x2xf32>) -> tensor<2x4x6x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_15 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_14 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 2] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x6x2xf32>) outs(%37 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x2xf32>
    %concat_25 = tensor.concat dim(3) %42, %extracted_slice_23 : (tensor<2x4x6x2xf32>, tensor<2x4x6x2xf32>) -> tensor<2x4x6x4xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_15 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_26 = tensor.concat dim(3) %40, %extracted_slice_17 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %concat_27 = tensor.concat dim(3) %44, %extracted_slice_19 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %45 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_28 = linalg.transpose ins(%concat_27 : tensor<2x4x6x8xf32>) outs(%45 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %concat_26 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %46 = tensor.empty() : tensor<8x6x6xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %48 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%47 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_31 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %49 = tensor.empty() : tensor<2x4x6x6xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_4 : f64 to f32
      %153 = arith.mulf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x6x6xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %52 = tensor.empty() : tensor<2x4x6xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %54 = tensor.empty() : tensor<2x4x6xf32>
    %55 = linalg.fill ins(%cst_1 : f32) outs(%54 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %56:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x6x6xf32>) outs(%55, %53 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_86 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_32 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_32 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.subf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %59 = tensor.empty() : tensor<2x4x6x1xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x6x6xf32>) outs(%60 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.divf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_33 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %63 = tensor.empty() : tensor<8x6x8xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%64 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_35 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %66 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x6x8xf32>) outs(%66 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %67 = tensor.empty() : tensor<32x32xf32>
    %transposed_38 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%67 : tensor<32x32xf32>) permutation = [1, 0] 
    %68 = tensor.empty() : tensor<12x32xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %70 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%69 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%70, %arg11 : tensor<12x32xf32>, tensor<32xf32>) outs(%68 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x32xf32>
    %expanded_39 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg6 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %arg7 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_40 = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %74 = tensor.empty() : tensor<32x48xf32>
    %transposed_41 = linalg.transpose ins(%arg12 : tensor<48x32xf32>) outs(%74 : tensor<32x48xf32>) permutation = [1, 0] 
    %75 = tensor.empty() : tensor<12x48xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %77 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%76 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%77, %arg13 : tensor<12x48xf32>, tensor<48xf32>) outs(%75 : tensor<12x48xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x48xf32>
    %expanded_42 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %79 = tensor.empty() : tensor<2x6x48xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_9 : f32
      %153 = math.erf %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.mulf %154, %cst_3 : f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x6x48xf32>
    %collapsed_43 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %81 = tensor.empty() : tensor<48x32xf32>
    %transposed_44 = linalg.transpose ins(%arg14 : tensor<32x48xf32>) outs(%81 : tensor<48x32xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%69 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%82, %arg15 : tensor<12x32xf32>, tensor<32xf32>) outs(%68 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x32xf32>
    %expanded_45 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %expanded_39 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %1 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %152 = arith.extf %in : f32 to f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_7 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %152 = arith.subf %in, %in_86 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %89 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %152 = arith.mulf %in, %in_86 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_7 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %152 = arith.truncf %in : f64 to f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x6x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %95 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.subf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %97 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg16 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg17 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_46 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %transposed_47 = linalg.transpose ins(%arg20 : tensor<96x32xf32>) outs(%29 : tensor<32x96xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<12x32xf32>, tensor<32x96xf32>) outs(%31 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%102, %arg21 : tensor<12x96xf32>, tensor<96xf32>) outs(%30 : tensor<12x96xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x96xf32>
    %expanded_48 = tensor.expand_shape %103 [[0, 1], [2, 3]] output_shape [2, 6, 4, 24] : tensor<12x96xf32> into tensor<2x6x4x24xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x6x4x24xf32>) outs(%34 : tensor<2x4x6x24xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_50 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x24xf32> to tensor<2x4x6x8xf32>
    %extracted_slice_51 = tensor.extract_slice %transposed_49[0, 0, 0, 8] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x24xf32> to tensor<2x4x6x8xf32>
    %extracted_slice_52 = tensor.extract_slice %transposed_49[0, 0, 0, 16] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x24xf32> to tensor<2x4x6x8xf32>
    %extracted_slice_53 = tensor.extract_slice %extracted_slice_50[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_54 = tensor.extract_slice %extracted_slice_50[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_55 = tensor.extract_slice %extracted_slice_51[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_56 = tensor.extract_slice %extracted_slice_51[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53, %expanded_14 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_57 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_58 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 2] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<2x4x6x2xf32>) outs(%37 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x2xf32>
    %concat_59 = tensor.concat dim(3) %105, %extracted_slice_57 : (tensor<2x4x6x2xf32>, tensor<2x4x6x2xf32>) -> tensor<2x4x6x4xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_15 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %expanded_14 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_60 = tensor.extract_slice %extracted_slice_55[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_61 = tensor.extract_slice %extracted_slice_55[0, 0, 0, 2] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<2x4x6x2xf32>) outs(%37 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.negf %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x2xf32>
    %concat_62 = tensor.concat dim(3) %109, %extracted_slice_60 : (tensor<2x4x6x2xf32>, tensor<2x4x6x2xf32>) -> tensor<2x4x6x4xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_15 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%35 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_63 = tensor.concat dim(3) %107, %extracted_slice_54 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %concat_64 = tensor.concat dim(3) %111, %extracted_slice_56 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %transposed_65 = linalg.transpose ins(%concat_64 : tensor<2x4x6x8xf32>) outs(%45 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_66 = tensor.collapse_shape %concat_63 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %112 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%47 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_68 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_4 : f64 to f32
      %153 = arith.mulf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x6x6xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %115:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<2x4x6x6xf32>) outs(%55, %53 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %152 = linalg.index 3 : index
      %153 = arith.index_cast %152 : index to i64
      %154 = arith.maximumf %in, %out : f32
      %155 = arith.cmpf ogt, %in, %out : f32
      %156 = arith.select %155, %153, %out_86 : i64
      linalg.yield %154, %156 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_69 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_69 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.subf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.exp %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x4x6x6xf32>) outs(%60 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %118 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.divf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_70 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_71 = tensor.collapse_shape %extracted_slice_52 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %120 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%64 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_72 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x4x6x8xf32>) outs(%66 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %transposed_75 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%67 : tensor<32x32xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%69 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%121, %arg23 : tensor<12x32xf32>, tensor<32xf32>) outs(%68 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x32xf32>
    %expanded_76 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg18 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg19 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_77 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %transposed_78 = linalg.transpose ins(%arg24 : tensor<48x32xf32>) outs(%74 : tensor<32x48xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%76 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%125, %arg25 : tensor<12x48xf32>, tensor<48xf32>) outs(%75 : tensor<12x48xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x48xf32>
    %expanded_79 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<2x6x48xf32>) outs(%79 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_9 : f32
      %153 = math.erf %152 : f32
      %154 = arith.addf %153, %cst_2 : f32
      %155 = arith.mulf %154, %cst_3 : f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x6x48xf32>
    %collapsed_80 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %transposed_81 = linalg.transpose ins(%arg26 : tensor<32x48xf32>) outs(%81 : tensor<48x32xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%69 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%128, %arg27 : tensor<12x32xf32>, tensor<32xf32>) outs(%68 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<12x32xf32>
    %expanded_82 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %expanded_76 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %85 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %152 = arith.extf %in : f32 to f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_7 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %152 = arith.subf %in, %in_86 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_86: f64, %out: f64):
      %152 = arith.mulf %in, %in_86 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x32xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.addf %in, %out : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %152 = arith.divf %in, %cst_7 : f64
      linalg.yield %152 : f64
    } -> tensor<2x6x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %152 = arith.truncf %in : f64 to f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.addf %in, %out : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.divf %in, %cst_8 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = arith.truncf %cst_5 : f64 to f32
      %153 = arith.addf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x6x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %152 = math.rsqrt %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %141 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.subf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %143 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg28 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.mulf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg29 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %152 = arith.addf %in, %in_86 : f32
      linalg.yield %152 : f32
    } -> tensor<2x6x32xf32>
    %148 = tensor.empty() : tensor<32x40xf32>
    %transposed_83 = linalg.transpose ins(%arg30 : tensor<40x32xf32>) outs(%148 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %149 = tensor.empty() : tensor<12x40xf32>
    %150 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %151 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%150 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_85 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_85 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}
