#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<16x32xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<16xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<16x32xf32>, %arg17: tensor<16x32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<16xf32>, %arg21: tensor<48x32xf32>, %arg22: tensor<48x32xf32>, %arg23: tensor<32x48xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
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
    %cst_6 = arith.constant 1.600000e+01 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %169 = arith.index_cast %in : i64 to index
      %170 = linalg.index 2 : index
      %171 = arith.cmpi slt, %169, %c40 : index
      cf.assert %171, "index must be smaller than dim size"
      %172 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %172, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%169, %170] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %169 = arith.sitofp %in : i64 to f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<4xf32>) outs(%4 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x4xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
    %6 = tensor.empty() : tensor<2x6x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.cos %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.sin %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x8xf32>
    %9 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%9 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %10 = tensor.empty() : tensor<12x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %12 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x32xf32>) outs(%11 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_7 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %18 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %19 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %21 = tensor.empty() : tensor<32x16xf32>
    %transposed_8 = linalg.transpose ins(%arg5 : tensor<16x32xf32>) outs(%21 : tensor<32x16xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<12x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %24 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_9 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32>
    %25 = tensor.empty() : tensor<2x6x16xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x6x16xf32>) outs(%25 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x6x16xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_6 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9, %30 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%25 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x16xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %31 : tensor<16xf32>, tensor<2x6x16xf32>) outs(%25 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x16xf32>
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<16x32xf32>) outs(%21 : tensor<32x16xf32>) permutation = [1, 0] 
    %33 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_11 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<2x6x32xf32> into tensor<2x6x4x8xf32>
    %34 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x6x4x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_13 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<2x6x16xf32> into tensor<2x6x2x8xf32>
    %35 = tensor.empty() : tensor<2x2x6x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x6x2x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x6x2x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %expanded_18 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_17 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_12[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %37 = tensor.empty() : tensor<2x4x6x4xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x4x6x4xf32>) outs(%37 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_20 = tensor.concat dim(3) %38, %extracted_slice : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x8xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x8xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_17 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %42 = tensor.empty() : tensor<2x2x6x4xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x2x6x4xf32>) outs(%42 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_23 = tensor.concat dim(3) %43, %extracted_slice_21 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x8xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x8xf32>
    %46 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_24 = tensor.collapse_shape %47 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %49 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x4x6x8xf32>) outs(%49 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %50 = tensor.empty() : tensor<8x6x6xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %52 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%51 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_28 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %53 = tensor.empty() : tensor<2x4x6x6xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_2 : f64 to f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x4x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %56 = tensor.empty() : tensor<2x4x6xi64>
    %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %58 = tensor.empty() : tensor<2x4x6xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %60:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x6x6xf32>) outs(%59, %57 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %169 = linalg.index 3 : index
      %170 = arith.index_cast %169 : index to i64
      %171 = arith.maximumf %in, %out : f32
      %172 = arith.cmpf ogt, %in, %out : f32
      %173 = arith.select %172, %170, %out_87 : i64
      linalg.yield %171, %173 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_29 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_29 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.subf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.exp %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %63 = tensor.empty() : tensor<2x4x6x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x6x6xf32>) outs(%64 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.divf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_30 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_31 = tensor.collapse_shape %48 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %67 = tensor.empty() : tensor<8x6x8xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %69 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%68 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_32 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %70 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x6x8xf32>) outs(%70 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%9 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %71 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%11 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_36 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %76 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %77 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %78 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %80 = tensor.empty() : tensor<32x48xf32>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%80 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %79 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %81 = tensor.empty() : tensor<12x48xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %83 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%82 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_39 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %84 = tensor.empty() : tensor<2x6x48xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      %170 = math.exp %169 : f32
      %171 = arith.addf %170, %cst_1 : f32
      %172 = arith.divf %cst_1, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x48xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %85 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<48x32xf32>) outs(%80 : tensor<32x48xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_38, %transposed_40 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%82 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_41 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %expanded_41 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %89 = tensor.empty() : tensor<48x32xf32>
    %transposed_42 = linalg.transpose ins(%arg12 : tensor<32x48xf32>) outs(%89 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %90 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%11 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_44 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %95 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %96 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %97 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %transposed_45 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%9 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %99 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%11 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_47 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %104 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %105 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %transposed_48 = linalg.transpose ins(%arg16 : tensor<16x32xf32>) outs(%21 : tensor<32x16xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_46, %transposed_48 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_49 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 6, 16] : tensor<12x16xf32> into tensor<2x6x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x6x16xf32>) outs(%25 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x6x16xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_6 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %112 : tensor<2x6x16xf32>, tensor<2x6x1xf32>) outs(%25 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x16xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %113 : tensor<16xf32>, tensor<2x6x16xf32>) outs(%25 : tensor<2x6x16xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x16xf32>
    %transposed_50 = linalg.transpose ins(%arg17 : tensor<16x32xf32>) outs(%21 : tensor<32x16xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_46, %transposed_50 : tensor<12x32xf32>, tensor<32x16xf32>) outs(%23 : tensor<12x16xf32>) -> tensor<12x16xf32>
    %expanded_51 = tensor.expand_shape %106 [[0], [1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<2x6x32xf32> into tensor<2x6x4x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x6x4x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_53 = tensor.expand_shape %114 [[0], [1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<2x6x16xf32> into tensor<2x6x2x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x6x2x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_55 = tensor.expand_shape %115 [[0, 1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<12x16xf32> into tensor<2x6x2x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x6x2x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %116 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52, %expanded_17 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_52[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_52[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<2x4x6x4xf32>) outs(%37 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_59 = tensor.concat dim(3) %117, %extracted_slice_57 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_18 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x8xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%34 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x8xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_17 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<2x2x6x4xf32>) outs(%42 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_62 = tensor.concat dim(3) %121, %extracted_slice_60 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_18 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x8xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%35 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x2x6x8xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_63 = tensor.collapse_shape %124 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<2x2x6x8xf32>) outs(%46 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %transposed_64 = linalg.transpose ins(%collapsed_63 : tensor<2x4x6x8xf32>) outs(%49 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_65 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %126 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%51 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_67 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_2 : f64 to f32
      %170 = arith.mulf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x4x6x6xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %129:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x6x6xf32>) outs(%59, %57 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %169 = linalg.index 3 : index
      %170 = arith.index_cast %169 : index to i64
      %171 = arith.maximumf %in, %out : f32
      %172 = arith.cmpf ogt, %in, %out : f32
      %173 = arith.select %172, %170, %out_87 : i64
      linalg.yield %171, %173 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_68 = tensor.expand_shape %129#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_68 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.subf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<2x4x6x6xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.exp %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<2x4x6x6xf32>) outs(%64 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x1xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%53 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.divf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_69 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_70 = tensor.collapse_shape %125 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %134 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%68 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_71 = tensor.expand_shape %134 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x4x6x8xf32>) outs(%70 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg18 : tensor<32x32xf32>) outs(%9 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %135 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%11 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_75 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %140 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %141 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %142 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %transposed_76 = linalg.transpose ins(%arg21 : tensor<48x32xf32>) outs(%80 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %143 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %144 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%82 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_78 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.negf %in : f32
      %170 = math.exp %169 : f32
      %171 = arith.addf %170, %cst_1 : f32
      %172 = arith.divf %cst_1, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x48xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %145 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %transposed_79 = linalg.transpose ins(%arg22 : tensor<48x32xf32>) outs(%80 : tensor<32x48xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_77, %transposed_79 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%82 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_80 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_80 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%84 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x48xf32>
    %transposed_81 = linalg.transpose ins(%arg23 : tensor<32x48xf32>) outs(%89 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %149 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%11 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_83 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %154 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %155 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %156 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.addf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x6x32xf32>) outs(%14 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.addf %in, %out : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.divf %in, %cst_5 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = arith.truncf %cst_3 : f64 to f32
      %170 = arith.addf %in, %169 : f32
      linalg.yield %170 : f32
    } -> tensor<2x6x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %169 = math.rsqrt %in : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %162 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %163 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %169 = arith.mulf %in, %in_87 : f32
      linalg.yield %169 : f32
    } -> tensor<2x6x32xf32>
    %165 = tensor.empty() : tensor<32x40xf32>
    %transposed_84 = linalg.transpose ins(%arg27 : tensor<40x32xf32>) outs(%165 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %166 = tensor.empty() : tensor<12x40xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %168 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%167 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_86 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_86 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
