#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16x32xf32>, %arg9: tensor<16xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<48x32xf32>, %arg18: tensor<48x32xf32>, %arg19: tensor<32x48xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<16x32xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16x32xf32>, %arg29: tensor<16xf32>, %arg30: tensor<32x32xf32>, %arg31: tensor<8xf32>, %arg32: tensor<8xf32>, %arg33: tensor<8xf32>, %arg34: tensor<8xf32>, %arg35: tensor<8xf32>, %arg36: tensor<8xf32>, %arg37: tensor<48x32xf32>, %arg38: tensor<48x32xf32>, %arg39: tensor<32x48xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32xf32>, %arg42: tensor<32xf32>, %arg43: tensor<32xf32>, %arg44: tensor<32xf32>, %arg45: tensor<32xf32>, %arg46: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_6 = arith.constant 3.200000e+01 : f64
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 8.000000e+00 : f64
    %cst_9 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %382 = arith.index_cast %in : i64 to index
      %383 = linalg.index 2 : index
      %384 = arith.cmpi slt, %382, %c40 : index
      cf.assert %384, "index must be smaller than dim size"
      %385 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %385, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%382, %383] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %382 = arith.sitofp %in : i64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x2xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_5 : tensor<2x6x1xf32>, tensor<2xf32>) outs(%4 : tensor<2x6x2xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x2xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x2xf32>, tensor<2x6x2xf32>) -> tensor<2x6x4xf32>
    %6 = tensor.empty() : tensor<2x6x4xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.cos %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.sin %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x4xf32>
    %9 = tensor.empty() : tensor<2x6x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %11 = tensor.empty() : tensor<2x6x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x6x1xf64>) -> tensor<2x6x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_7 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %22 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg20 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg21 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %29 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<12x32xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%32, %arg5 : tensor<12x32xf32>, tensor<32xf32>) outs(%30 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<12x32xf32>
    %34 = tensor.empty() : tensor<32x16xf32>
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<16x32xf32>) outs(%34 : tensor<32x16xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<12x16xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%36 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%37, %arg7 : tensor<12x16xf32>, tensor<16xf32>) outs(%35 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<12x16xf32>
    %transposed_11 = linalg.transpose ins(%arg8 : tensor<16x32xf32>) outs(%34 : tensor<32x16xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%36 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%39, %arg9 : tensor<12x16xf32>, tensor<16xf32>) outs(%35 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<12x16xf32>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %41 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x6x4x8xf32>) outs(%41 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %42 = tensor.empty() : tensor<2x2x6x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x6x2x8xf32>) outs(%42 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x6x2x8xf32>) outs(%42 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_13[0, 1, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_13[0, 2, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_13[0, 3, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %43 = tensor.empty() : tensor<2x1x6x8xf64>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %45 = tensor.empty() : tensor<2x1x6x1xf64>
    %46 = linalg.fill ins(%cst : f64) outs(%45 : tensor<2x1x6x1xf64>) -> tensor<2x1x6x1xf64>
    %47 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %49 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %50 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %49 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %51 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %53 = tensor.empty() : tensor<2x1x6x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x1x6x1xf32>) -> tensor<2x1x6x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %60 = tensor.empty() : tensor<2x1x6x8xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %57 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %59 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %arg11 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %65 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %67 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %68 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %67 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %69 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_18 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %73 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %75 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %arg12 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %80 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %82 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %81 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %83 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %84 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_19 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %88 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %90 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %arg13 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %95 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %96 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %97 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %98 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %99 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_20 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %103 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %arg14 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %concat_21 = tensor.concat dim(1) %63, %78, %93, %108 : (tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) -> tensor<2x4x6x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 1, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x1x6x8xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %110 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %111 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %113 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %114 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_22 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %118 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %arg15 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %125 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %127 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %128 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %129 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_23 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %133 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %arg16 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %concat_24 = tensor.concat dim(1) %123, %138 : (tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) -> tensor<2x2x6x8xf32>
    %extracted_slice_25 = tensor.extract_slice %concat_21[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_26 = tensor.extract_slice %concat_21[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_27 = tensor.extract_slice %concat_24[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_28 = tensor.extract_slice %concat_24[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %expanded_29 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %expanded_30 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %139 = tensor.empty() : tensor<2x4x6x4xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_29 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%139 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 2] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %141 = tensor.empty() : tensor<2x4x6x2xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x4x6x2xf32>) outs(%141 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.negf %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x2xf32>
    %concat_33 = tensor.concat dim(3) %142, %extracted_slice_31 : (tensor<2x4x6x2xf32>, tensor<2x4x6x2xf32>) -> tensor<2x4x6x4xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_30 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%139 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x4xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %143 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%139 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x4xf32>
    %145 = tensor.empty() : tensor<2x2x6x4xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_29 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%145 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 0] [2, 2, 6, 2] [1, 1, 1, 1] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 2] [2, 2, 6, 2] [1, 1, 1, 1] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %147 = tensor.empty() : tensor<2x2x6x2xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x2x6x2xf32>) outs(%147 : tensor<2x2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.negf %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x2xf32>
    %concat_36 = tensor.concat dim(3) %148, %extracted_slice_34 : (tensor<2x2x6x2xf32>, tensor<2x2x6x2xf32>) -> tensor<2x2x6x4xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%145 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x4xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %149 : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%145 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_37 = tensor.concat dim(3) %144, %extracted_slice_26 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %concat_38 = tensor.concat dim(3) %150, %extracted_slice_28 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %151 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %152 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<2x2x6x8xf32>) outs(%151 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_39 = tensor.collapse_shape %152 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %153 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x2x6x8xf32>) outs(%151 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %154 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<2x4x6x8xf32>) outs(%154 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_41 = tensor.collapse_shape %concat_37 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %155 = tensor.empty() : tensor<8x6x6xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%155 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %157 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%156 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_43 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %158 = tensor.empty() : tensor<2x4x6x6xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x4x6x6xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_3 : f64 to f32
      %383 = arith.mulf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x4x6x6xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %161 = tensor.empty() : tensor<2x4x6xi64>
    %162 = linalg.fill ins(%c0_i64 : i64) outs(%161 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %163 = tensor.empty() : tensor<2x4x6xf32>
    %164 = linalg.fill ins(%cst_1 : f32) outs(%163 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %165:2 = linalg.generic {indexing_maps = [#map6, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<2x4x6x6xf32>) outs(%164, %162 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %382 = linalg.index 3 : index
      %383 = arith.index_cast %382 : index to i64
      %384 = arith.maximumf %in, %out : f32
      %385 = arith.cmpf ogt, %in, %out : f32
      %386 = arith.select %385, %383, %out_114 : i64
      linalg.yield %384, %386 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_44 = tensor.expand_shape %165#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %expanded_44 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<2x4x6x6xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.exp %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %168 = tensor.empty() : tensor<2x4x6x1xf32>
    %169 = linalg.fill ins(%cst_0 : f32) outs(%168 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%167 : tensor<2x4x6x6xf32>) outs(%169 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x1xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %170 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.divf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_45 = tensor.collapse_shape %171 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_46 = tensor.collapse_shape %153 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %172 = tensor.empty() : tensor<8x6x8xf32>
    %173 = linalg.fill ins(%cst_0 : f32) outs(%172 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %174 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%173 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_47 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %175 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x6x8xf32>) outs(%175 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %176 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_51 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_51 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %180 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %181 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_7 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x6x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %187 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %189 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg22 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg23 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %194 = tensor.empty() : tensor<32x48xf32>
    %transposed_52 = linalg.transpose ins(%arg17 : tensor<48x32xf32>) outs(%194 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %195 = tensor.empty() : tensor<12x48xf32>
    %196 = linalg.fill ins(%cst_0 : f32) outs(%195 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %197 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%196 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_54 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %198 = tensor.empty() : tensor<2x6x48xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x6x48xf32>) outs(%198 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.negf %in : f32
      %383 = math.exp %382 : f32
      %384 = arith.addf %383, %cst_2 : f32
      %385 = arith.divf %cst_2, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x6x48xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %199 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%198 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x48xf32>
    %transposed_55 = linalg.transpose ins(%arg18 : tensor<48x32xf32>) outs(%194 : tensor<32x48xf32>) permutation = [1, 0] 
    %201 = linalg.matmul ins(%collapsed_53, %transposed_55 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%196 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_56 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %expanded_56 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%198 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x48xf32>
    %203 = tensor.empty() : tensor<48x32xf32>
    %transposed_57 = linalg.transpose ins(%arg19 : tensor<32x48xf32>) outs(%203 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %204 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%31 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_59 = tensor.expand_shape %204 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %expanded_59 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %209 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %211 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%210 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%205 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_7 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x6x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %215 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %217 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %arg40 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %arg41 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %collapsed_60 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %transposed_61 = linalg.transpose ins(%arg24 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %222 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%222, %arg25 : tensor<12x32xf32>, tensor<32xf32>) outs(%30 : tensor<12x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<12x32xf32>
    %transposed_62 = linalg.transpose ins(%arg26 : tensor<16x32xf32>) outs(%34 : tensor<32x16xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_60, %transposed_62 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%36 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%224, %arg27 : tensor<12x16xf32>, tensor<16xf32>) outs(%35 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<12x16xf32>
    %transposed_63 = linalg.transpose ins(%arg28 : tensor<16x32xf32>) outs(%34 : tensor<32x16xf32>) permutation = [1, 0] 
    %226 = linalg.matmul ins(%collapsed_60, %transposed_63 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%36 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %227 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%226, %arg29 : tensor<12x16xf32>, tensor<16xf32>) outs(%35 : tensor<12x16xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<12x16xf32>
    %expanded_64 = tensor.expand_shape %223 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x6x4x8xf32>) outs(%41 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_66 = tensor.expand_shape %225 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<2x6x2x8xf32>) outs(%42 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_68 = tensor.expand_shape %227 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x6x2x8xf32>) outs(%42 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_70 = tensor.extract_slice %transposed_65[0, 0, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_65[0, 1, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_72 = tensor.extract_slice %transposed_65[0, 2, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_73 = tensor.extract_slice %transposed_65[0, 3, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x1x6x8xf32>
    %228 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %229 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %230 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %231 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %230 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %232 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %231 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %233 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%232 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %234 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %235 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %236 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_70 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %237 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %238 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %239 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %240 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %237 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %241 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %239 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %arg31 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %244 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %245 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %246 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %245 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %247 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %246 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %248 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%247 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %249 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %250 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %251 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_71 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %252 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %253 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %254 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %255 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %252 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %256 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %254 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %arg32 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %258 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %259 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%258 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %260 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %261 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %260 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %262 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261, %261 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %263 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%262 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %264 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %265 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %266 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_72 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %267 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %268 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %269 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %270 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %267 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %271 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %269 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %272 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %arg33 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %273 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %274 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%273 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %275 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %276 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %275 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %276 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %278 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%277 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %279 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %280 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %281 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_73 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %282 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %283 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %284 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73, %282 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %286 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %284 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %287 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %arg34 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %concat_74 = tensor.concat dim(1) %242, %257, %272, %287 : (tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) -> tensor<2x4x6x8xf32>
    %extracted_slice_75 = tensor.extract_slice %transposed_67[0, 0, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x1x6x8xf32>
    %extracted_slice_76 = tensor.extract_slice %transposed_67[0, 1, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x1x6x8xf32>
    %288 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %289 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%288 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %290 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %291 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %290 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %292 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %291 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %293 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%292 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %294 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %295 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %296 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_75 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %297 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %298 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %297 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %301 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %299 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %302 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %arg35 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<2x1x6x8xf32>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %304 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%303 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %305 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %306 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %305 : tensor<2x1x6x8xf64>, tensor<2x1x6x1xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %307 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %306 : tensor<2x1x6x8xf64>, tensor<2x1x6x8xf64>) outs(%43 : tensor<2x1x6x8xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x8xf64>
    %308 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%307 : tensor<2x1x6x8xf64>) outs(%46 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %309 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<2x1x6x1xf64>) outs(%45 : tensor<2x1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_8 : f64
      linalg.yield %382 : f64
    } -> tensor<2x1x6x1xf64>
    %310 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<2x1x6x1xf64>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %311 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_76 : tensor<2x1x6x8xf32>) outs(%55 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %312 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_9 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %313 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x1x6x1xf32>
    %314 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313 : tensor<2x1x6x1xf32>) outs(%53 : tensor<2x1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x1xf32>
    %315 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76, %312 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %316 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %314 : tensor<2x1x6x8xf32>, tensor<2x1x6x1xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %317 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %arg36 : tensor<2x1x6x8xf32>, tensor<8xf32>) outs(%60 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x1x6x8xf32>
    %concat_77 = tensor.concat dim(1) %302, %317 : (tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) -> tensor<2x2x6x8xf32>
    %extracted_slice_78 = tensor.extract_slice %concat_74[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_79 = tensor.extract_slice %concat_74[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_80 = tensor.extract_slice %concat_77[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_81 = tensor.extract_slice %concat_77[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %318 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_78, %expanded_29 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%139 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x4xf32>
    %extracted_slice_82 = tensor.extract_slice %extracted_slice_78[0, 0, 0, 0] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %extracted_slice_83 = tensor.extract_slice %extracted_slice_78[0, 0, 0, 2] [2, 4, 6, 2] [1, 1, 1, 1] : tensor<2x4x6x4xf32> to tensor<2x4x6x2xf32>
    %319 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83 : tensor<2x4x6x2xf32>) outs(%141 : tensor<2x4x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.negf %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x2xf32>
    %concat_84 = tensor.concat dim(3) %319, %extracted_slice_82 : (tensor<2x4x6x2xf32>, tensor<2x4x6x2xf32>) -> tensor<2x4x6x4xf32>
    %320 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_84, %expanded_30 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%139 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x4xf32>
    %321 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318, %320 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%139 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x4xf32>
    %322 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80, %expanded_29 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%145 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x4xf32>
    %extracted_slice_85 = tensor.extract_slice %extracted_slice_80[0, 0, 0, 0] [2, 2, 6, 2] [1, 1, 1, 1] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %extracted_slice_86 = tensor.extract_slice %extracted_slice_80[0, 0, 0, 2] [2, 2, 6, 2] [1, 1, 1, 1] : tensor<2x2x6x4xf32> to tensor<2x2x6x2xf32>
    %323 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86 : tensor<2x2x6x2xf32>) outs(%147 : tensor<2x2x6x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.negf %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x2xf32>
    %concat_87 = tensor.concat dim(3) %323, %extracted_slice_85 : (tensor<2x2x6x2xf32>, tensor<2x2x6x2xf32>) -> tensor<2x2x6x4xf32>
    %324 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_87, %expanded_30 : tensor<2x2x6x4xf32>, tensor<2x1x6x4xf32>) outs(%145 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x4xf32>
    %325 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %324 : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%145 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_88 = tensor.concat dim(3) %321, %extracted_slice_79 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %concat_89 = tensor.concat dim(3) %325, %extracted_slice_81 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %326 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_89 : tensor<2x2x6x8xf32>) outs(%151 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_90 = tensor.collapse_shape %326 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %327 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<2x2x6x8xf32>) outs(%151 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %transposed_91 = linalg.transpose ins(%collapsed_90 : tensor<2x4x6x8xf32>) outs(%154 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_92 = tensor.collapse_shape %concat_88 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_93 = tensor.collapse_shape %transposed_91 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %328 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%156 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_94 = tensor.expand_shape %328 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<2x4x6x6xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_3 : f64 to f32
      %383 = arith.mulf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x4x6x6xf32>
    %330 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %331:2 = linalg.generic {indexing_maps = [#map6, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%330 : tensor<2x4x6x6xf32>) outs(%164, %162 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %382 = linalg.index 3 : index
      %383 = arith.index_cast %382 : index to i64
      %384 = arith.maximumf %in, %out : f32
      %385 = arith.cmpf ogt, %in, %out : f32
      %386 = arith.select %385, %383, %out_114 : i64
      linalg.yield %384, %386 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_95 = tensor.expand_shape %331#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %expanded_95 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %333 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332 : tensor<2x4x6x6xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.exp %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%333 : tensor<2x4x6x6xf32>) outs(%169 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x1xf32>
    %335 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %334 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%158 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.divf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_96 = tensor.collapse_shape %335 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_97 = tensor.collapse_shape %327 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %336 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%173 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_98 = tensor.expand_shape %336 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<2x4x6x8xf32>) outs(%175 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_100 = linalg.transpose ins(%arg30 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %transposed_99 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %337 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_102 = tensor.expand_shape %337 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %expanded_102 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %340 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%339 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %342 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339, %341 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %343 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %342 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %344 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%343 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%338 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_7 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x6x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %348 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %350 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %arg42 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353, %arg43 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %transposed_103 = linalg.transpose ins(%arg37 : tensor<48x32xf32>) outs(%194 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_104 = tensor.collapse_shape %354 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %355 = linalg.matmul ins(%collapsed_104, %transposed_103 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%196 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_105 = tensor.expand_shape %355 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<2x6x48xf32>) outs(%198 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.negf %in : f32
      %383 = math.exp %382 : f32
      %384 = arith.addf %383, %cst_2 : f32
      %385 = arith.divf %cst_2, %384 : f32
      linalg.yield %385 : f32
    } -> tensor<2x6x48xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105, %356 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%198 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x48xf32>
    %transposed_106 = linalg.transpose ins(%arg38 : tensor<48x32xf32>) outs(%194 : tensor<32x48xf32>) permutation = [1, 0] 
    %358 = linalg.matmul ins(%collapsed_104, %transposed_106 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%196 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_107 = tensor.expand_shape %358 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357, %expanded_107 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%198 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x48xf32>
    %transposed_108 = linalg.transpose ins(%arg39 : tensor<32x48xf32>) outs(%203 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %359 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %360 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%31 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_110 = tensor.expand_shape %360 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %expanded_110 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<2x6x32xf32>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %382 = arith.extf %in : f32 to f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %363 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%362 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %365 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362, %364 : tensor<2x6x32xf64>, tensor<2x6x1xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.subf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %365 : tensor<2x6x32xf64>, tensor<2x6x32xf64>) outs(%9 : tensor<2x6x32xf64>) {
    ^bb0(%in: f64, %in_114: f64, %out: f64):
      %382 = arith.mulf %in, %in_114 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x32xf64>
    %367 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%366 : tensor<2x6x32xf64>) outs(%12 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.addf %in, %out : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<2x6x1xf64>) outs(%11 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %382 = arith.divf %in, %cst_6 : f64
      linalg.yield %382 : f64
    } -> tensor<2x6x1xf64>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %382 = arith.truncf %in : f64 to f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%361 : tensor<2x6x32xf32>) outs(%20 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.addf %in, %out : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.divf %in, %cst_7 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = arith.truncf %cst_4 : f64 to f32
      %383 = arith.addf %in, %382 : f32
      linalg.yield %383 : f32
    } -> tensor<2x6x1xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %382 = math.rsqrt %in : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x1xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %371 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.subf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374, %373 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %arg44 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.mulf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376, %arg45 : tensor<2x6x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %382 = arith.addf %in, %in_114 : f32
      linalg.yield %382 : f32
    } -> tensor<2x6x32xf32>
    %378 = tensor.empty() : tensor<32x40xf32>
    %transposed_111 = linalg.transpose ins(%arg46 : tensor<40x32xf32>) outs(%378 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %377 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %379 = tensor.empty() : tensor<12x40xf32>
    %380 = linalg.fill ins(%cst_0 : f32) outs(%379 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %381 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%380 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_113 = tensor.expand_shape %381 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_113 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}
