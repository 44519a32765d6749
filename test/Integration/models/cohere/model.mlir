#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<16x32xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<4x8xf32>, %arg9: tensor<2x8xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x32xf32>, %arg15: tensor<16x32xf32>, %arg16: tensor<16x32xf32>, %arg17: tensor<32x32xf32>, %arg18: tensor<4x8xf32>, %arg19: tensor<2x8xf32>, %arg20: tensor<48x32xf32>, %arg21: tensor<48x32xf32>, %arg22: tensor<32x48xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>) -> tensor<2x6x40xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant 3.200000e+01 : f32
    %cst_6 = arith.constant 8.000000e+00 : f32
    %cst_7 = arith.constant 6.250000e-02 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.index_cast %in : i64 to index
      %185 = linalg.index 2 : index
      %186 = arith.cmpi slt, %184, %c40 : index
      cf.assert %186, "index must be smaller than dim size"
      %187 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %187, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%184, %185] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.sitofp %in : i64 to f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<4xf32>) outs(%4 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4xf32>
    %6 = tensor.empty() : tensor<2x6x4x2xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x2xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<2x6x4x2xf32> into tensor<2x6x8xf32>
    %8 = tensor.empty() : tensor<2x6x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x6x8xf32>) outs(%8 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.cos %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x6x8xf32>) outs(%8 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.sin %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x32xf32>) outs(%11 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %13 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x6x32xf32>) outs(%11 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %19 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %20 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %22 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%22 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_8 = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %23 = tensor.empty() : tensor<12x32xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %25 = linalg.matmul ins(%collapsed_8, %transposed : tensor<12x32xf32>, tensor<32x32xf32>) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_9 = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %26 = tensor.empty() : tensor<32x16xf32>
    %transposed_10 = linalg.transpose ins(%arg5 : tensor<16x32xf32>) outs(%26 : tensor<32x16xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<12x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %29 = linalg.matmul ins(%collapsed_8, %transposed_10 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%28 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_11 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_12 = linalg.transpose ins(%arg6 : tensor<16x32xf32>) outs(%26 : tensor<32x16xf32>) permutation = [1, 0] 
    %30 = linalg.matmul ins(%collapsed_8, %transposed_12 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%28 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %31 = tensor.empty() : tensor<2x6x4x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x6x4x1xf32>) -> tensor<2x6x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_9 : tensor<2x6x4x8xf32>) outs(%32 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %35 = tensor.empty() : tensor<2x6x4x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %34 : tensor<2x6x4x8xf32>, tensor<2x6x4x1xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x6x4x8xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x6x4x8xf32>) outs(%32 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %41 : tensor<2x6x4x8xf32>, tensor<2x6x4x1xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %42 : tensor<4x8xf32>, tensor<2x6x4x8xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %44 = tensor.empty() : tensor<2x6x2x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x6x2x1xf32>) -> tensor<2x6x2x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<2x6x2x8xf32>) outs(%45 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %48 = tensor.empty() : tensor<2x6x2x8xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %47 : tensor<2x6x2x8xf32>, tensor<2x6x2x1xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x6x2x8xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x6x2x8xf32>) outs(%45 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x2x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %54 : tensor<2x6x2x8xf32>, tensor<2x6x2x1xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9, %55 : tensor<2x8xf32>, tensor<2x6x2x8xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %57 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_14 = linalg.transpose ins(%43 : tensor<2x6x4x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<2x2x6x8xf32>
    %transposed_15 = linalg.transpose ins(%56 : tensor<2x6x2x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%expanded_13 : tensor<2x6x2x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %9 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %expanded_18 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_17 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_14[0, 0, 0, 1] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %60 = tensor.empty() : tensor<2x4x6x4xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x4x6x4xf32>) outs(%60 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x4xf32>
    %expanded_20 = tensor.expand_shape %61 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 4, 1] : tensor<2x4x6x4xf32> into tensor<2x4x6x4x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 4, 1] : tensor<2x4x6x4xf32> into tensor<2x4x6x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_20, %expanded_21 : (tensor<2x4x6x4x1xf32>, tensor<2x4x6x4x1xf32>) -> tensor<2x4x6x4x2xf32>
    %collapsed_22 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x4x6x4x2xf32> into tensor<2x4x6x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22, %expanded_18 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x8xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x8xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_17 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 2] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 1] [2, 2, 6, 4] [1, 1, 1, 2] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %65 = tensor.empty() : tensor<2x2x6x4xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x2x6x4xf32>) outs(%65 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x4xf32>
    %expanded_25 = tensor.expand_shape %66 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 4, 1] : tensor<2x2x6x4xf32> into tensor<2x2x6x4x1xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 4, 1] : tensor<2x2x6x4xf32> into tensor<2x2x6x4x1xf32>
    %concat_27 = tensor.concat dim(4) %expanded_25, %expanded_26 : (tensor<2x2x6x4x1xf32>, tensor<2x2x6x4x1xf32>) -> tensor<2x2x6x4x2xf32>
    %collapsed_28 = tensor.collapse_shape %concat_27 [[0], [1], [2], [3, 4]] : tensor<2x2x6x4x2xf32> into tensor<2x2x6x8xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %expanded_18 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x8xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x8xf32>
    %69 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x2x6x8xf32>) outs(%69 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_29 = tensor.collapse_shape %70 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x2x6x8xf32>) outs(%69 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %72 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x4x6x8xf32>) outs(%72 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %73 = tensor.empty() : tensor<8x6x6xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %75 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%74 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_33 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %76 = tensor.empty() : tensor<2x4x6x6xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x6x6xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_2 : f64 to f32
      %185 = arith.mulf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x6x6xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %79 = tensor.empty() : tensor<2x4x6xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %81 = tensor.empty() : tensor<2x4x6xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %83:2 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x6x6xf32>) outs(%82, %80 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_94 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_34 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_34 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x6x6xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.exp %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %86 = tensor.empty() : tensor<2x4x6x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x6x6xf32>) outs(%87 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.divf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_35 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_36 = tensor.collapse_shape %71 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %90 = tensor.empty() : tensor<8x6x8xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%91 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_37 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x6x8xf32>) outs(%35 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%22 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %93 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_41 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %94 = tensor.empty() : tensor<32x48xf32>
    %transposed_42 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%94 : tensor<32x48xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<12x48xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %97 = linalg.matmul ins(%collapsed_8, %transposed_42 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%96 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_43 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %98 = tensor.empty() : tensor<2x6x48xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x6x48xf32>) outs(%98 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      %185 = math.exp %184 : f32
      %186 = arith.addf %185, %cst_1 : f32
      %187 = arith.divf %cst_1, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x48xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %99 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%98 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x48xf32>
    %transposed_44 = linalg.transpose ins(%arg11 : tensor<48x32xf32>) outs(%94 : tensor<32x48xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_8, %transposed_44 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%96 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_45 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %expanded_45 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%98 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x48xf32>
    %103 = tensor.empty() : tensor<48x32xf32>
    %transposed_46 = linalg.transpose ins(%arg12 : tensor<32x48xf32>) outs(%103 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %104 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_48 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_48 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x6x32xf32>) outs(%11 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x6x32xf32>) outs(%11 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %115 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %transposed_49 = linalg.transpose ins(%arg14 : tensor<32x32xf32>) outs(%22 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %117 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_51 = tensor.expand_shape %117 [[0, 1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<12x32xf32> into tensor<2x6x4x8xf32>
    %transposed_52 = linalg.transpose ins(%arg15 : tensor<16x32xf32>) outs(%26 : tensor<32x16xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_50, %transposed_52 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%28 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_53 = tensor.expand_shape %118 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_54 = linalg.transpose ins(%arg16 : tensor<16x32xf32>) outs(%26 : tensor<32x16xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed_50, %transposed_54 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%28 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_55 = tensor.expand_shape %119 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_51 : tensor<2x6x4x8xf32>) outs(%32 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51, %121 : tensor<2x6x4x8xf32>, tensor<2x6x4x1xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x4x8xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<2x6x4x8xf32>) outs(%32 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x4x1xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<2x6x4x1xf32>) outs(%31 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x1xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<2x6x4x8xf32>, tensor<2x6x4x1xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18, %128 : tensor<4x8xf32>, tensor<2x6x4x8xf32>) outs(%35 : tensor<2x6x4x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x4x8xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_53 : tensor<2x6x2x8xf32>) outs(%45 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53, %131 : tensor<2x6x2x8xf32>, tensor<2x6x2x1xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x6x2x8xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<2x6x2x8xf32>) outs(%45 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_6 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x2x1xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<2x6x2x1xf32>) outs(%44 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x1xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %137 : tensor<2x6x2x8xf32>, tensor<2x6x2x1xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19, %138 : tensor<2x8xf32>, tensor<2x6x2x8xf32>) outs(%48 : tensor<2x6x2x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x2x8xf32>
    %transposed_56 = linalg.transpose ins(%129 : tensor<2x6x4x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_57 = linalg.transpose ins(%139 : tensor<2x6x2x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%expanded_55 : tensor<2x6x2x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %140 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %expanded_17 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_56[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_56[0, 0, 0, 1] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60 : tensor<2x4x6x4xf32>) outs(%60 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x4xf32>
    %expanded_61 = tensor.expand_shape %141 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 4, 1] : tensor<2x4x6x4xf32> into tensor<2x4x6x4x1xf32>
    %expanded_62 = tensor.expand_shape %extracted_slice_59 [[0], [1], [2], [3, 4]] output_shape [2, 4, 6, 4, 1] : tensor<2x4x6x4xf32> into tensor<2x4x6x4x1xf32>
    %concat_63 = tensor.concat dim(4) %expanded_61, %expanded_62 : (tensor<2x4x6x4x1xf32>, tensor<2x4x6x4x1xf32>) -> tensor<2x4x6x4x2xf32>
    %collapsed_64 = tensor.collapse_shape %concat_63 [[0], [1], [2], [3, 4]] : tensor<2x4x6x4x2xf32> into tensor<2x4x6x8xf32>
    %142 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_64, %expanded_18 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x8xf32>
    %143 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%57 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x8xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57, %expanded_17 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_65 = tensor.extract_slice %transposed_57[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 2] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_66 = tensor.extract_slice %transposed_57[0, 0, 0, 1] [2, 2, 6, 4] [1, 1, 1, 2] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<2x2x6x4xf32>) outs(%65 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x4xf32>
    %expanded_67 = tensor.expand_shape %145 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 4, 1] : tensor<2x2x6x4xf32> into tensor<2x2x6x4x1xf32>
    %expanded_68 = tensor.expand_shape %extracted_slice_65 [[0], [1], [2], [3, 4]] output_shape [2, 2, 6, 4, 1] : tensor<2x2x6x4xf32> into tensor<2x2x6x4x1xf32>
    %concat_69 = tensor.concat dim(4) %expanded_67, %expanded_68 : (tensor<2x2x6x4x1xf32>, tensor<2x2x6x4x1xf32>) -> tensor<2x2x6x4x2xf32>
    %collapsed_70 = tensor.collapse_shape %concat_69 [[0], [1], [2], [3, 4]] : tensor<2x2x6x4x2xf32> into tensor<2x2x6x8xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_70, %expanded_18 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x8xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%58 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x2x6x8xf32>
    %148 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<2x2x6x8xf32>) outs(%69 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_71 = tensor.collapse_shape %148 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %149 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<2x2x6x8xf32>) outs(%69 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %transposed_72 = linalg.transpose ins(%collapsed_71 : tensor<2x4x6x8xf32>) outs(%72 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_73 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %150 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%74 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_75 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x4x6x6xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_2 : f64 to f32
      %185 = arith.mulf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x4x6x6xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %153:2 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<2x4x6x6xf32>) outs(%82, %80 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_94 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_76 = tensor.expand_shape %153#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_76 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<2x4x6x6xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.exp %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<2x4x6x6xf32>) outs(%87 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x1xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %156 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%76 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.divf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_77 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_78 = tensor.collapse_shape %149 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %158 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%91 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_79 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<2x4x6x8xf32>) outs(%35 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg17 : tensor<32x32xf32>) outs(%22 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %transposed_80 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %159 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_83 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %transposed_84 = linalg.transpose ins(%arg20 : tensor<48x32xf32>) outs(%94 : tensor<32x48xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_50, %transposed_84 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%96 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_85 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<2x6x48xf32>) outs(%98 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.negf %in : f32
      %185 = math.exp %184 : f32
      %186 = arith.addf %185, %cst_1 : f32
      %187 = arith.divf %cst_1, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x48xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %161 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%98 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x48xf32>
    %transposed_86 = linalg.transpose ins(%arg21 : tensor<48x32xf32>) outs(%94 : tensor<32x48xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_50, %transposed_86 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%96 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_87 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_87 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%98 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x48xf32>
    %transposed_88 = linalg.transpose ins(%arg22 : tensor<32x48xf32>) outs(%103 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %165 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%24 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_90 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_83 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_90 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.addf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x6x32xf32>) outs(%11 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.subf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x6x32xf32>) outs(%11 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_5 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_3 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<2x6x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %176 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %184 = arith.mulf %in, %in_94 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x32xf32>
    %178 = tensor.empty() : tensor<32x40xf32>
    %transposed_91 = linalg.transpose ins(%arg3 : tensor<40x32xf32>) outs(%178 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %179 = tensor.empty() : tensor<12x40xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %181 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%180 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_93 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    %182 = tensor.empty() : tensor<2x6x40xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<2x6x40xf32>) outs(%182 : tensor<2x6x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.mulf %in, %cst_7 : f32
      linalg.yield %184 : f32
    } -> tensor<2x6x40xf32>
    return %183 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FC8081A3D215DB93AC4105F38"
    }
  }
#-}
