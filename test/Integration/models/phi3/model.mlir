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
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<96x32xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<64x32xf32>, %arg12: tensor<96x32xf32>, %arg13: tensor<32x48xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
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
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c40 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%134, %135] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<4xf32>) outs(%4 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x4xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
    %6 = tensor.empty() : tensor<2x6x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%6 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_5 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_3 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %15 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %17 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x32xf32>) outs(%17 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %18 = tensor.empty() : tensor<12x64xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<12x64xf32>) -> tensor<12x64xf32>
    %20 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x64xf32>) outs(%19 : tensor<12x64xf32>) -> tensor<12x64xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 6, 64] : tensor<12x64xf32> into tensor<2x6x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_6[0, 0, 0] [2, 6, 32] [1, 1, 1] : tensor<2x6x64xf32> to tensor<2x6x32xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded_6[0, 0, 32] [2, 6, 16] [1, 1, 1] : tensor<2x6x64xf32> to tensor<2x6x16xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_6[0, 0, 48] [2, 6, 16] [1, 1, 1] : tensor<2x6x64xf32> to tensor<2x6x16xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<2x6x32xf32> into tensor<2x6x4x8xf32>
    %21 = tensor.empty() : tensor<2x4x6x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x6x4x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<2x6x16xf32> into tensor<2x6x2x8xf32>
    %22 = tensor.empty() : tensor<2x2x6x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x6x2x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_13 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<2x6x16xf32> into tensor<2x6x2x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x6x2x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %expanded_16 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_15 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_10[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %24 = tensor.empty() : tensor<2x4x6x4xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x4x6x4xf32>) outs(%24 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_19 = tensor.concat dim(3) %25, %extracted_slice_17 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_19, %expanded_16 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x8xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_15 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %29 = tensor.empty() : tensor<2x2x6x4xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x2x6x4xf32>) outs(%29 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_22 = tensor.concat dim(3) %30, %extracted_slice_20 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_16 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x8xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x8xf32>
    %33 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x2x6x8xf32>) outs(%33 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_23 = tensor.collapse_shape %34 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x2x6x8xf32>) outs(%33 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %36 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_24 = linalg.transpose ins(%collapsed_23 : tensor<2x4x6x8xf32>) outs(%36 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_25 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %37 = tensor.empty() : tensor<8x6x6xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %39 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%38 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_27 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %40 = tensor.empty() : tensor<2x4x6x6xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x6x6xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_2 : f64 to f32
      %135 = arith.mulf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x6x6xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %43 = tensor.empty() : tensor<2x4x6xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %45 = tensor.empty() : tensor<2x4x6xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %47:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x6x6xf32>) outs(%46, %44 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_86 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_28 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_28 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.subf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x6x6xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %50 = tensor.empty() : tensor<2x4x6x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x6x6xf32>) outs(%51 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.divf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_29 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_30 = tensor.collapse_shape %35 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %54 = tensor.empty() : tensor<8x6x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %56 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%55 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_31 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %57 = tensor.empty() : tensor<2x6x4x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x6x8xf32>) outs(%57 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<32x32xf32>
    %transposed_33 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %59 = tensor.empty() : tensor<12x32xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %61 = linalg.matmul ins(%collapsed_34, %transposed_33 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%60 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_35 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_35 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_5 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_3 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x6x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %68 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %70 = tensor.empty() : tensor<32x96xf32>
    %transposed_36 = linalg.transpose ins(%arg6 : tensor<96x32xf32>) outs(%70 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %71 = tensor.empty() : tensor<12x96xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %73 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<12x32xf32>, tensor<32x96xf32>) outs(%72 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %expanded_38 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 6, 96] : tensor<12x96xf32> into tensor<2x6x96xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_38[0, 0, 0] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_38[0, 0, 48] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %74 = tensor.empty() : tensor<2x6x48xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      %135 = math.exp %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.divf %cst_1, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x6x48xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_39, %75 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x48xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_40, %76 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x48xf32>
    %78 = tensor.empty() : tensor<48x32xf32>
    %transposed_41 = linalg.transpose ins(%arg7 : tensor<32x48xf32>) outs(%78 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %79 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%60 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_43 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %expanded_43 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_5 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_3 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x6x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %86 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %transposed_44 = linalg.transpose ins(%arg11 : tensor<64x32xf32>) outs(%17 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %88 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<12x32xf32>, tensor<32x64xf32>) outs(%19 : tensor<12x64xf32>) -> tensor<12x64xf32>
    %expanded_46 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 6, 64] : tensor<12x64xf32> into tensor<2x6x64xf32>
    %extracted_slice_47 = tensor.extract_slice %expanded_46[0, 0, 0] [2, 6, 32] [1, 1, 1] : tensor<2x6x64xf32> to tensor<2x6x32xf32>
    %extracted_slice_48 = tensor.extract_slice %expanded_46[0, 0, 32] [2, 6, 16] [1, 1, 1] : tensor<2x6x64xf32> to tensor<2x6x16xf32>
    %extracted_slice_49 = tensor.extract_slice %expanded_46[0, 0, 48] [2, 6, 16] [1, 1, 1] : tensor<2x6x64xf32> to tensor<2x6x16xf32>
    %expanded_50 = tensor.expand_shape %extracted_slice_47 [[0], [1], [2, 3]] output_shape [2, 6, 4, 8] : tensor<2x6x32xf32> into tensor<2x6x4x8xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x6x4x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_52 = tensor.expand_shape %extracted_slice_48 [[0], [1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<2x6x16xf32> into tensor<2x6x2x8xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<2x6x2x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_54 = tensor.expand_shape %extracted_slice_49 [[0], [1], [2, 3]] output_shape [2, 6, 2, 8] : tensor<2x6x16xf32> into tensor<2x6x2x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x6x2x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
    %89 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_15 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x8xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_51[0, 0, 0, 4] [2, 4, 6, 4] [1, 1, 1, 1] : tensor<2x4x6x8xf32> to tensor<2x4x6x4xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<2x4x6x4xf32>) outs(%24 : tensor<2x4x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x4xf32>
    %concat_58 = tensor.concat dim(3) %90, %extracted_slice_56 : (tensor<2x4x6x4xf32>, tensor<2x4x6x4xf32>) -> tensor<2x4x6x8xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_16 : tensor<2x4x6x8xf32>, tensor<2x1x6x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x8xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) outs(%21 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x8xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53, %expanded_15 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x8xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_53[0, 0, 0, 0] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_53[0, 0, 0, 4] [2, 2, 6, 4] [1, 1, 1, 1] : tensor<2x2x6x8xf32> to tensor<2x2x6x4xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60 : tensor<2x2x6x4xf32>) outs(%29 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x4xf32>
    %concat_61 = tensor.concat dim(3) %94, %extracted_slice_59 : (tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) -> tensor<2x2x6x8xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_61, %expanded_16 : tensor<2x2x6x8xf32>, tensor<2x1x6x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x8xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x2x6x8xf32>, tensor<2x2x6x8xf32>) outs(%22 : tensor<2x2x6x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x6x8xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x2x6x8xf32>) outs(%33 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed_62 = tensor.collapse_shape %97 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<2x2x6x8xf32>) outs(%33 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %transposed_63 = linalg.transpose ins(%collapsed_62 : tensor<2x4x6x8xf32>) outs(%36 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_64 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %99 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%38 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_66 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x4x6x6xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_2 : f64 to f32
      %135 = arith.mulf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x6x6xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %102:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x4x6x6xf32>) outs(%46, %44 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_86 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_67 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_67 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.subf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x6x6xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x4x6x6xf32>) outs(%51 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %105 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%40 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.divf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_68 = tensor.collapse_shape %106 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_69 = tensor.collapse_shape %98 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %107 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%55 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_70 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x4x6x8xf32>) outs(%57 : tensor<2x6x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_72 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%58 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<2x6x4x8xf32> into tensor<12x32xf32>
    %108 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<12x32xf32>, tensor<32x32xf32>) outs(%60 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_74 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_74 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_5 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_3 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %115 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %transposed_75 = linalg.transpose ins(%arg12 : tensor<96x32xf32>) outs(%70 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %117 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<12x32xf32>, tensor<32x96xf32>) outs(%72 : tensor<12x96xf32>) -> tensor<12x96xf32>
    %expanded_77 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 6, 96] : tensor<12x96xf32> into tensor<2x6x96xf32>
    %extracted_slice_78 = tensor.extract_slice %expanded_77[0, 0, 0] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %extracted_slice_79 = tensor.extract_slice %expanded_77[0, 0, 48] [2, 6, 48] [1, 1, 1] : tensor<2x6x96xf32> to tensor<2x6x48xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_78 : tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      %135 = math.exp %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.divf %cst_1, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x6x48xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_78, %118 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x48xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_79, %119 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%74 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x48xf32>
    %transposed_80 = linalg.transpose ins(%arg13 : tensor<32x48xf32>) outs(%78 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %121 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%60 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_82 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_82 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.addf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_5 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_3 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %128 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %134 = arith.mulf %in, %in_86 : f32
      linalg.yield %134 : f32
    } -> tensor<2x6x32xf32>
    %130 = tensor.empty() : tensor<32x40xf32>
    %transposed_83 = linalg.transpose ins(%arg17 : tensor<40x32xf32>) outs(%130 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %131 = tensor.empty() : tensor<12x40xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %133 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%132 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_85 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_85 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
