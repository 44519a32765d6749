#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<14x32xf32>, %arg5: tensor<14xf32>, %arg6: tensor<80x14xf32>, %arg7: tensor<18x32xf32>, %arg8: tensor<10xf32>, %arg9: tensor<88x10xf32>, %arg10: tensor<32x40xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<32x48xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<14x32xf32>, %arg17: tensor<14xf32>, %arg18: tensor<80x14xf32>, %arg19: tensor<18x32xf32>, %arg20: tensor<10xf32>, %arg21: tensor<88x10xf32>, %arg22: tensor<32x40xf32>, %arg23: tensor<48x32xf32>, %arg24: tensor<48x32xf32>, %arg25: tensor<32x48xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32xf32>, %arg29: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.22360679774997896 : f64
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant 3.200000e+01 : f32
    %cst_6 = arith.constant 1.400000e+01 : f32
    %cst_7 = arith.constant 1.000000e+01 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %187 = arith.index_cast %in : i64 to index
      %188 = linalg.index 2 : index
      %189 = arith.cmpi slt, %187, %c40 : index
      cf.assert %189, "index must be smaller than dim size"
      %190 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %190, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%187, %188] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %187 = arith.sitofp %in : i64 to f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<4xf32>) outs(%4 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x4xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
    %6 = tensor.empty() : tensor<2x6x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.cos %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.sin %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_5 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %15 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %17 = tensor.empty() : tensor<32x14xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<14x32xf32>) outs(%17 : tensor<32x14xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %18 = tensor.empty() : tensor<12x14xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<12x14xf32>) -> tensor<12x14xf32>
    %20 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x14xf32>) outs(%19 : tensor<12x14xf32>) -> tensor<12x14xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 6, 14] : tensor<12x14xf32> into tensor<2x6x14xf32>
    %21 = tensor.empty() : tensor<2x6x14xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x6x14xf32>) outs(%21 : tensor<2x6x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x14xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x6x14xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_6 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8, %26 : tensor<2x6x14xf32>, tensor<2x6x1xf32>) outs(%21 : tensor<2x6x14xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x14xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %27 : tensor<14xf32>, tensor<2x6x14xf32>) outs(%21 : tensor<2x6x14xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x14xf32>
    %29 = tensor.empty() : tensor<14x80xf32>
    %transposed_9 = linalg.transpose ins(%arg6 : tensor<80x14xf32>) outs(%29 : tensor<14x80xf32>) permutation = [1, 0] 
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x6x14xf32> into tensor<12x14xf32>
    %30 = tensor.empty() : tensor<12x80xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<12x80xf32>) -> tensor<12x80xf32>
    %32 = linalg.matmul ins(%collapsed_10, %transposed_9 : tensor<12x14xf32>, tensor<14x80xf32>) outs(%31 : tensor<12x80xf32>) -> tensor<12x80xf32>
    %expanded_11 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 6, 4, 20] : tensor<12x80xf32> into tensor<2x6x4x20xf32>
    %33 = tensor.empty() : tensor<2x4x6x20xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x6x4x20xf32>) outs(%33 : tensor<2x4x6x20xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 4, 6, 12] [1, 1, 1, 1] : tensor<2x4x6x20xf32> to tensor<2x4x6x12xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_12[0, 0, 0, 12] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x20xf32> to tensor<2x4x6x8xf32>
    %34 = tensor.empty() : tensor<32x18xf32>
    %transposed_14 = linalg.transpose ins(%arg7 : tensor<18x32xf32>) outs(%34 : tensor<32x18xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<12x18xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<12x18xf32>) -> tensor<12x18xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<12x32xf32>, tensor<32x18xf32>) outs(%36 : tensor<12x18xf32>) -> tensor<12x18xf32>
    %expanded_15 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [2, 6, 18] : tensor<12x18xf32> into tensor<2x6x18xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 0] [2, 6, 10] [1, 1, 1] : tensor<2x6x18xf32> to tensor<2x6x10xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 10] [2, 6, 8] [1, 1, 1] : tensor<2x6x18xf32> to tensor<2x6x8xf32>
    %38 = tensor.empty() : tensor<2x6x10xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x6x10xf32>) outs(%38 : tensor<2x6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x10xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x6x10xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_7 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16, %43 : tensor<2x6x10xf32>, tensor<2x6x1xf32>) outs(%38 : tensor<2x6x10xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x10xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %44 : tensor<10xf32>, tensor<2x6x10xf32>) outs(%38 : tensor<2x6x10xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x10xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %extracted_slice_19 = tensor.extract_slice %7[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %extracted_slice_21 = tensor.extract_slice %8[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_21 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_13[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_13[0, 0, 0, 1] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_18[0, 0, 0, 0] [2, 1, 6, 4] [1, 1, 1, 2] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_18[0, 0, 0, 1] [2, 1, 6, 4] [1, 1, 1, 2] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %46 = tensor.empty() : tensor<2x4x6x4xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_22 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.subf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_22 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_27 = tensor.concat dim(3) %49, %52 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %53 = tensor.empty() : tensor<2x1x6x4xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_20 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_22 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %55 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.subf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_20 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %concat_28 = tensor.concat dim(3) %56, %59 : (tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) -> tensor<2x1x6x8xf32>
    %concat_29 = tensor.concat dim(3) %extracted_slice, %concat_27 : (tensor<2x4x6x12xf32>, tensor<2x4x6x8xf32>) -> tensor<2x4x6x20xf32>
    %60 = tensor.empty() : tensor<10x88xf32>
    %transposed_30 = linalg.transpose ins(%arg9 : tensor<88x10xf32>) outs(%60 : tensor<10x88xf32>) permutation = [1, 0] 
    %collapsed_31 = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<2x6x10xf32> into tensor<12x10xf32>
    %61 = tensor.empty() : tensor<12x88xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<12x88xf32>) -> tensor<12x88xf32>
    %63 = linalg.matmul ins(%collapsed_31, %transposed_30 : tensor<12x10xf32>, tensor<10x88xf32>) outs(%62 : tensor<12x88xf32>) -> tensor<12x88xf32>
    %expanded_32 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [2, 6, 4, 22] : tensor<12x88xf32> into tensor<2x6x4x22xf32>
    %64 = tensor.empty() : tensor<2x4x6x22xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x6x4x22xf32>) outs(%64 : tensor<2x4x6x22xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_34 = tensor.extract_slice %transposed_33[0, 0, 0, 0] [2, 4, 6, 12] [1, 1, 1, 1] : tensor<2x4x6x22xf32> to tensor<2x4x6x12xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_33[0, 0, 0, 12] [2, 4, 6, 10] [1, 1, 1, 1] : tensor<2x4x6x22xf32> to tensor<2x4x6x10xf32>
    %65 = tensor.empty() : tensor<2x4x6x8xf32>
    %collapsed_36 = tensor.collapse_shape %concat_28 [[0, 1], [2], [3]] : tensor<2x1x6x8xf32> into tensor<2x6x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x6x8xf32>) outs(%65 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_34 into %33[0, 0, 0, 0] [2, 4, 6, 12] [1, 1, 1, 1] : tensor<2x4x6x12xf32> into tensor<2x4x6x20xf32>
    %inserted_slice_37 = tensor.insert_slice %66 into %inserted_slice[0, 0, 0, 12] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> into tensor<2x4x6x20xf32>
    %collapsed_38 = tensor.collapse_shape %concat_29 [[0, 1], [2], [3]] : tensor<2x4x6x20xf32> into tensor<8x6x20xf32>
    %67 = tensor.empty() : tensor<2x4x20x6xf32>
    %transposed_39 = linalg.transpose ins(%inserted_slice_37 : tensor<2x4x6x20xf32>) outs(%67 : tensor<2x4x20x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x20x6xf32> into tensor<8x20x6xf32>
    %68 = tensor.empty() : tensor<8x6x6xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %70 = linalg.batch_matmul ins(%collapsed_38, %collapsed_40 : tensor<8x6x20xf32>, tensor<8x20x6xf32>) outs(%69 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_41 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %71 = tensor.empty() : tensor<2x4x6x6xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x4x6x6xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_2 : f64 to f32
      %188 = arith.mulf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x6x6xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %74 = tensor.empty() : tensor<2x4x6xi64>
    %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %76 = tensor.empty() : tensor<2x4x6xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %78:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x6x6xf32>) outs(%77, %75 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_111: i64):
      %187 = linalg.index 3 : index
      %188 = arith.index_cast %187 : index to i64
      %189 = arith.maximumf %in, %out : f32
      %190 = arith.cmpf ogt, %in, %out : f32
      %191 = arith.select %190, %188, %out_111 : i64
      linalg.yield %189, %191 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_42 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_42 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.subf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x6x6xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.exp %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %81 = tensor.empty() : tensor<2x4x6x1xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x6x6xf32>) outs(%82 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.divf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_43 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_44 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2], [3]] : tensor<2x4x6x10xf32> into tensor<8x6x10xf32>
    %85 = tensor.empty() : tensor<8x6x10xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x6x10xf32>) -> tensor<8x6x10xf32>
    %87 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x6x6xf32>, tensor<8x6x10xf32>) outs(%86 : tensor<8x6x10xf32>) -> tensor<8x6x10xf32>
    %expanded_45 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 6, 10] : tensor<8x6x10xf32> into tensor<2x4x6x10xf32>
    %88 = tensor.empty() : tensor<2x6x4x10xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x4x6x10xf32>) outs(%88 : tensor<2x6x4x10xf32>) permutation = [0, 2, 1, 3] 
    %89 = tensor.empty() : tensor<40x32xf32>
    %transposed_47 = linalg.transpose ins(%arg10 : tensor<32x40xf32>) outs(%89 : tensor<40x32xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x6x4x10xf32> into tensor<12x40xf32>
    %90 = tensor.empty() : tensor<12x32xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %92 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<12x40xf32>, tensor<40x32xf32>) outs(%91 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_49 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_49 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_5 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %99 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %101 = tensor.empty() : tensor<32x48xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<48x32xf32>) outs(%101 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %102 = tensor.empty() : tensor<12x48xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %104 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%103 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_52 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %105 = tensor.empty() : tensor<2x6x48xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x6x48xf32>) outs(%105 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.negf %in : f32
      %188 = math.exp %187 : f32
      %189 = arith.addf %188, %cst_1 : f32
      %190 = arith.divf %cst_1, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<2x6x48xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %106 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%105 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x48xf32>
    %transposed_53 = linalg.transpose ins(%arg12 : tensor<48x32xf32>) outs(%101 : tensor<32x48xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%103 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_54 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_54 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%105 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x48xf32>
    %110 = tensor.empty() : tensor<48x32xf32>
    %transposed_55 = linalg.transpose ins(%arg13 : tensor<32x48xf32>) outs(%110 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %111 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%91 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_57 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_57 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_5 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %118 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %transposed_58 = linalg.transpose ins(%arg16 : tensor<14x32xf32>) outs(%17 : tensor<32x14xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %120 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<12x32xf32>, tensor<32x14xf32>) outs(%19 : tensor<12x14xf32>) -> tensor<12x14xf32>
    %expanded_60 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 6, 14] : tensor<12x14xf32> into tensor<2x6x14xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x6x14xf32>) outs(%21 : tensor<2x6x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x14xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x6x14xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_6 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %125 : tensor<2x6x14xf32>, tensor<2x6x1xf32>) outs(%21 : tensor<2x6x14xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x14xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %126 : tensor<14xf32>, tensor<2x6x14xf32>) outs(%21 : tensor<2x6x14xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x14xf32>
    %transposed_61 = linalg.transpose ins(%arg18 : tensor<80x14xf32>) outs(%29 : tensor<14x80xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x6x14xf32> into tensor<12x14xf32>
    %128 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<12x14xf32>, tensor<14x80xf32>) outs(%31 : tensor<12x80xf32>) -> tensor<12x80xf32>
    %expanded_63 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [2, 6, 4, 20] : tensor<12x80xf32> into tensor<2x6x4x20xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<2x6x4x20xf32>) outs(%33 : tensor<2x4x6x20xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_65 = tensor.extract_slice %transposed_64[0, 0, 0, 0] [2, 4, 6, 12] [1, 1, 1, 1] : tensor<2x4x6x20xf32> to tensor<2x4x6x12xf32>
    %extracted_slice_66 = tensor.extract_slice %transposed_64[0, 0, 0, 12] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x20xf32> to tensor<2x4x6x8xf32>
    %transposed_67 = linalg.transpose ins(%arg19 : tensor<18x32xf32>) outs(%34 : tensor<32x18xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_59, %transposed_67 : tensor<12x32xf32>, tensor<32x18xf32>) outs(%36 : tensor<12x18xf32>) -> tensor<12x18xf32>
    %expanded_68 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 6, 18] : tensor<12x18xf32> into tensor<2x6x18xf32>
    %extracted_slice_69 = tensor.extract_slice %expanded_68[0, 0, 0] [2, 6, 10] [1, 1, 1] : tensor<2x6x18xf32> to tensor<2x6x10xf32>
    %extracted_slice_70 = tensor.extract_slice %expanded_68[0, 0, 10] [2, 6, 8] [1, 1, 1] : tensor<2x6x18xf32> to tensor<2x6x8xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<2x6x10xf32>) outs(%38 : tensor<2x6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x10xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x6x10xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_7 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_69, %134 : tensor<2x6x10xf32>, tensor<2x6x1xf32>) outs(%38 : tensor<2x6x10xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x10xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %135 : tensor<10xf32>, tensor<2x6x10xf32>) outs(%38 : tensor<2x6x10xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x10xf32>
    %expanded_71 = tensor.expand_shape %extracted_slice_70 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %extracted_slice_72 = tensor.extract_slice %extracted_slice_66[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_73 = tensor.extract_slice %extracted_slice_66[0, 0, 0, 1] [2, 4, 6, 4] [1, 1, 1, 2] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_74 = tensor.extract_slice %expanded_71[0, 0, 0, 0] [2, 1, 6, 4] [1, 1, 1, 2] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %extracted_slice_75 = tensor.extract_slice %expanded_71[0, 0, 0, 1] [2, 1, 6, 4] [1, 1, 1, 2] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %137 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_20 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73, %expanded_22 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.subf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73, %expanded_20 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_22 : tensor<2x4x6x4xf32>, tensor<2x1x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %141 : tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) outs(%46 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_76 = tensor.concat dim(3) %139, %142 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %expanded_20 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %expanded_22 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.subf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %expanded_20 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %147 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %expanded_22 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) outs(%53 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x6x4xf32>
    %concat_77 = tensor.concat dim(3) %145, %148 : (tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) -> tensor<2x1x6x8xf32>
    %concat_78 = tensor.concat dim(3) %extracted_slice_65, %concat_76 : (tensor<2x4x6x12xf32>, tensor<2x4x6x8xf32>) -> tensor<2x4x6x20xf32>
    %transposed_79 = linalg.transpose ins(%arg21 : tensor<88x10xf32>) outs(%60 : tensor<10x88xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<2x6x10xf32> into tensor<12x10xf32>
    %149 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<12x10xf32>, tensor<10x88xf32>) outs(%62 : tensor<12x88xf32>) -> tensor<12x88xf32>
    %expanded_81 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [2, 6, 4, 22] : tensor<12x88xf32> into tensor<2x6x4x22xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<2x6x4x22xf32>) outs(%64 : tensor<2x4x6x22xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_83 = tensor.extract_slice %transposed_82[0, 0, 0, 0] [2, 4, 6, 12] [1, 1, 1, 1] : tensor<2x4x6x22xf32> to tensor<2x4x6x12xf32>
    %extracted_slice_84 = tensor.extract_slice %transposed_82[0, 0, 0, 12] [2, 4, 6, 10] [1, 1, 1, 1] : tensor<2x4x6x22xf32> to tensor<2x4x6x10xf32>
    %collapsed_85 = tensor.collapse_shape %concat_77 [[0, 1], [2], [3]] : tensor<2x1x6x8xf32> into tensor<2x6x8xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_85 : tensor<2x6x8xf32>) outs(%65 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x8xf32>
    %inserted_slice_86 = tensor.insert_slice %extracted_slice_83 into %33[0, 0, 0, 0] [2, 4, 6, 12] [1, 1, 1, 1] : tensor<2x4x6x12xf32> into tensor<2x4x6x20xf32>
    %inserted_slice_87 = tensor.insert_slice %150 into %inserted_slice_86[0, 0, 0, 12] [2, 4, 6, 8] [1, 1, 1, 1] : tensor<2x4x6x8xf32> into tensor<2x4x6x20xf32>
    %collapsed_88 = tensor.collapse_shape %concat_78 [[0, 1], [2], [3]] : tensor<2x4x6x20xf32> into tensor<8x6x20xf32>
    %transposed_89 = linalg.transpose ins(%inserted_slice_87 : tensor<2x4x6x20xf32>) outs(%67 : tensor<2x4x20x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_90 = tensor.collapse_shape %transposed_89 [[0, 1], [2], [3]] : tensor<2x4x20x6xf32> into tensor<8x20x6xf32>
    %151 = linalg.batch_matmul ins(%collapsed_88, %collapsed_90 : tensor<8x6x20xf32>, tensor<8x20x6xf32>) outs(%69 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_91 = tensor.expand_shape %151 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<2x4x6x6xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_2 : f64 to f32
      %188 = arith.mulf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x6x6xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %154:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<2x4x6x6xf32>) outs(%77, %75 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_111: i64):
      %187 = linalg.index 3 : index
      %188 = arith.index_cast %187 : index to i64
      %189 = arith.maximumf %in, %out : f32
      %190 = arith.cmpf ogt, %in, %out : f32
      %191 = arith.select %190, %188, %out_111 : i64
      linalg.yield %189, %191 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_92 = tensor.expand_shape %154#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_92 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.subf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<2x4x6x6xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.exp %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<2x4x6x6xf32>) outs(%82 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x1xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %157 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%71 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.divf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_93 = tensor.collapse_shape %158 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_94 = tensor.collapse_shape %extracted_slice_84 [[0, 1], [2], [3]] : tensor<2x4x6x10xf32> into tensor<8x6x10xf32>
    %159 = linalg.batch_matmul ins(%collapsed_93, %collapsed_94 : tensor<8x6x6xf32>, tensor<8x6x10xf32>) outs(%86 : tensor<8x6x10xf32>) -> tensor<8x6x10xf32>
    %expanded_95 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [2, 4, 6, 10] : tensor<8x6x10xf32> into tensor<2x4x6x10xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<2x4x6x10xf32>) outs(%88 : tensor<2x6x4x10xf32>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%arg22 : tensor<32x40xf32>) outs(%89 : tensor<40x32xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %transposed_96 [[0, 1], [2, 3]] : tensor<2x6x4x10xf32> into tensor<12x40xf32>
    %160 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<12x40xf32>, tensor<40x32xf32>) outs(%91 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_99 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_99 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_5 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %166 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %167 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %transposed_100 = linalg.transpose ins(%arg23 : tensor<48x32xf32>) outs(%101 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %169 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%103 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_102 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102 : tensor<2x6x48xf32>) outs(%105 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.negf %in : f32
      %188 = math.exp %187 : f32
      %189 = arith.addf %188, %cst_1 : f32
      %190 = arith.divf %cst_1, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<2x6x48xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102, %170 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%105 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x48xf32>
    %transposed_103 = linalg.transpose ins(%arg24 : tensor<48x32xf32>) outs(%101 : tensor<32x48xf32>) permutation = [1, 0] 
    %172 = linalg.matmul ins(%collapsed_101, %transposed_103 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%103 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_104 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %expanded_104 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%105 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x48xf32>
    %transposed_105 = linalg.transpose ins(%arg25 : tensor<32x48xf32>) outs(%110 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_106 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %174 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%91 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_107 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %expanded_107 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.addf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_5 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_3 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x6x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %180 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %181 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_111: f32, %out: f32):
      %187 = arith.mulf %in, %in_111 : f32
      linalg.yield %187 : f32
    } -> tensor<2x6x32xf32>
    %183 = tensor.empty() : tensor<32x40xf32>
    %transposed_108 = linalg.transpose ins(%arg29 : tensor<40x32xf32>) outs(%183 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %184 = tensor.empty() : tensor<12x40xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %186 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%185 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_110 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_110 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
