#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x6xi64>, %arg1: tensor<2x1x6x6xf32>, %arg2: tensor<2x6xi64>, %arg3: tensor<40x32xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<24x32xf32>, %arg6: tensor<24x32xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<12xf32>, %arg9: tensor<12xf32>, %arg10: tensor<48x32xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<48x32xf32>, %arg16: tensor<24x32xf32>, %arg17: tensor<24x32xf32>, %arg18: tensor<32x48xf32>, %arg19: tensor<12xf32>, %arg20: tensor<12xf32>, %arg21: tensor<48x32xf32>, %arg22: tensor<48x32xf32>, %arg23: tensor<32x48xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<40x32xf32>) -> tensor<2x6x40xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.28867513459481287 : f64
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_6_torch.float32> : tensor<6xf32>
    %cst_5 = arith.constant 3.200000e+01 : f32
    %cst_6 = arith.constant 1.200000e+01 : f32
    %0 = tensor.empty() : tensor<2x6x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6xi64>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %171 = arith.index_cast %in : i64 to index
      %172 = linalg.index 2 : index
      %173 = arith.cmpi slt, %171, %c40 : index
      cf.assert %173, "index must be smaller than dim size"
      %174 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %174, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%171, %172] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x32xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %2 = tensor.empty() : tensor<2x6x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %171 = arith.sitofp %in : i64 to f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %4 = tensor.empty() : tensor<2x6x6xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_4 : tensor<2x6x1xf32>, tensor<6xf32>) outs(%4 : tensor<2x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x6xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<2x6x6xf32>, tensor<2x6x6xf32>) -> tensor<2x6x12xf32>
    %6 = tensor.empty() : tensor<2x6x12xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x12xf32>) outs(%6 : tensor<2x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.cos %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x12xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x12xf32>) outs(%6 : tensor<2x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.sin %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x12xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_5 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %15 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %17 = tensor.empty() : tensor<32x48xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<48x32xf32>) outs(%17 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %18 = tensor.empty() : tensor<12x48xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %20 = linalg.matmul ins(%collapsed, %transposed : tensor<12x32xf32>, tensor<32x48xf32>) outs(%19 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_7 = tensor.expand_shape %20 [[0, 1], [2, 3]] output_shape [2, 6, 4, 12] : tensor<12x48xf32> into tensor<2x6x4x12xf32>
    %21 = tensor.empty() : tensor<2x6x4x12xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x6x4x12xf32>) outs(%21 : tensor<2x6x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x4x12xf32>
    %23 = tensor.empty() : tensor<2x6x4x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x6x4x1xf32>) -> tensor<2x6x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x6x4x12xf32>) outs(%24 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x6x4x1xf32>) outs(%23 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_6 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x6x4x1xf32>) outs(%23 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x6x4x1xf32>) outs(%23 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %28 : tensor<2x6x4x12xf32>, tensor<2x6x4x1xf32>) outs(%21 : tensor<2x6x4x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x12xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %29 : tensor<12xf32>, tensor<2x6x4x12xf32>) outs(%21 : tensor<2x6x4x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x12xf32>
    %31 = tensor.empty() : tensor<2x4x6x12xf32>
    %transposed_8 = linalg.transpose ins(%30 : tensor<2x6x4x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) permutation = [0, 2, 1, 3] 
    %32 = tensor.empty() : tensor<32x24xf32>
    %transposed_9 = linalg.transpose ins(%arg5 : tensor<24x32xf32>) outs(%32 : tensor<32x24xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<12x24xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed_9 : tensor<12x32xf32>, tensor<32x24xf32>) outs(%34 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_10 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [2, 6, 2, 12] : tensor<12x24xf32> into tensor<2x6x2x12xf32>
    %36 = tensor.empty() : tensor<2x6x2x12xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x6x2x12xf32>) outs(%36 : tensor<2x6x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x2x12xf32>
    %38 = tensor.empty() : tensor<2x6x2x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x6x2x1xf32>) -> tensor<2x6x2x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x6x2x12xf32>) outs(%39 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x6x2x1xf32>) outs(%38 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_6 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x6x2x1xf32>) outs(%38 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x2x1xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x6x2x1xf32>) outs(%38 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %43 : tensor<2x6x2x12xf32>, tensor<2x6x2x1xf32>) outs(%36 : tensor<2x6x2x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x12xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9, %44 : tensor<12xf32>, tensor<2x6x2x12xf32>) outs(%36 : tensor<2x6x2x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x12xf32>
    %46 = tensor.empty() : tensor<2x2x6x12xf32>
    %transposed_11 = linalg.transpose ins(%45 : tensor<2x6x2x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg6 : tensor<24x32xf32>) outs(%32 : tensor<32x24xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<12x32xf32>, tensor<32x24xf32>) outs(%34 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_13 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 6, 2, 12] : tensor<12x24xf32> into tensor<2x6x2x12xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x6x2x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 12] : tensor<2x6x12xf32> into tensor<2x1x6x12xf32>
    %expanded_16 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 12] : tensor<2x6x12xf32> into tensor<2x1x6x12xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8, %expanded_15 : tensor<2x4x6x12xf32>, tensor<2x1x6x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x12xf32>
    %extracted_slice = tensor.extract_slice %transposed_8[0, 0, 0, 0] [2, 4, 6, 6] [1, 1, 1, 1] : tensor<2x4x6x12xf32> to tensor<2x4x6x6xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_8[0, 0, 0, 6] [2, 4, 6, 6] [1, 1, 1, 1] : tensor<2x4x6x12xf32> to tensor<2x4x6x6xf32>
    %49 = tensor.empty() : tensor<2x4x6x6xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.negf %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %concat_18 = tensor.concat dim(3) %50, %extracted_slice : (tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) -> tensor<2x4x6x12xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_18, %expanded_16 : tensor<2x4x6x12xf32>, tensor<2x1x6x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x12xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x12xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_15 : tensor<2x2x6x12xf32>, tensor<2x1x6x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x12xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_11[0, 0, 0, 0] [2, 2, 6, 6] [1, 1, 1, 1] : tensor<2x2x6x12xf32> to tensor<2x2x6x6xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 6] [2, 2, 6, 6] [1, 1, 1, 1] : tensor<2x2x6x12xf32> to tensor<2x2x6x6xf32>
    %54 = tensor.empty() : tensor<2x2x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<2x2x6x6xf32>) outs(%54 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.negf %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x6xf32>
    %concat_21 = tensor.concat dim(3) %55, %extracted_slice_19 : (tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x6x12xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_16 : tensor<2x2x6x12xf32>, tensor<2x1x6x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x12xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x2x6x12xf32>, tensor<2x2x6x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x12xf32>
    %58 = tensor.empty() : tensor<2x2x2x6x12xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x2x6x12xf32>) outs(%58 : tensor<2x2x2x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x12xf32>
    %collapsed_22 = tensor.collapse_shape %59 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x12xf32> into tensor<2x4x6x12xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x2x6x12xf32>) outs(%58 : tensor<2x2x2x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x12xf32>
    %61 = tensor.empty() : tensor<2x4x12x6xf32>
    %transposed_23 = linalg.transpose ins(%collapsed_22 : tensor<2x4x6x12xf32>) outs(%61 : tensor<2x4x12x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_24 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x6x12xf32> into tensor<8x6x12xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x12x6xf32> into tensor<8x12x6xf32>
    %62 = tensor.empty() : tensor<8x6x6xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %64 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x6x12xf32>, tensor<8x12x6xf32>) outs(%63 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_26 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_2 : f64 to f32
      %172 = arith.mulf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x6x6xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %67 = tensor.empty() : tensor<2x4x6xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %69 = tensor.empty() : tensor<2x4x6xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %71:2 = linalg.generic {indexing_maps = [#map4, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x6x6xf32>) outs(%70, %68 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %171 = linalg.index 3 : index
      %172 = arith.index_cast %171 : index to i64
      %173 = arith.maximumf %in, %out : f32
      %174 = arith.cmpf ogt, %in, %out : f32
      %175 = arith.select %174, %172, %out_83 : i64
      linalg.yield %173, %175 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_27 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_27 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.subf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.exp %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %74 = tensor.empty() : tensor<2x4x6x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x6x6xf32>) outs(%75 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x1xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.divf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_28 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_29 = tensor.collapse_shape %60 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x12xf32> into tensor<8x6x12xf32>
    %78 = tensor.empty() : tensor<8x6x12xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x6x12xf32>) -> tensor<8x6x12xf32>
    %80 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x6x6xf32>, tensor<8x6x12xf32>) outs(%79 : tensor<8x6x12xf32>) -> tensor<8x6x12xf32>
    %expanded_30 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 6, 12] : tensor<8x6x12xf32> into tensor<2x4x6x12xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x6x12xf32>) outs(%21 : tensor<2x6x4x12xf32>) permutation = [0, 2, 1, 3] 
    %81 = tensor.empty() : tensor<48x32xf32>
    %transposed_32 = linalg.transpose ins(%arg7 : tensor<32x48xf32>) outs(%81 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x6x4x12xf32> into tensor<12x48xf32>
    %82 = tensor.empty() : tensor<12x32xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %84 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%83 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_34 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_34 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_5 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %91 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %transposed_35 = linalg.transpose ins(%arg10 : tensor<48x32xf32>) outs(%17 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %93 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%19 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_37 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %94 = tensor.empty() : tensor<2x6x48xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x6x48xf32>) outs(%94 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.negf %in : f32
      %172 = math.exp %171 : f32
      %173 = arith.addf %172, %cst_1 : f32
      %174 = arith.divf %cst_1, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x6x48xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %95 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%94 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x48xf32>
    %transposed_38 = linalg.transpose ins(%arg11 : tensor<48x32xf32>) outs(%17 : tensor<32x48xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed_36, %transposed_38 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%19 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_39 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_39 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%94 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x48xf32>
    %transposed_40 = linalg.transpose ins(%arg12 : tensor<32x48xf32>) outs(%81 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %99 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%83 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_42 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_42 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_5 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %106 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %transposed_43 = linalg.transpose ins(%arg15 : tensor<48x32xf32>) outs(%17 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %108 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%19 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_45 = tensor.expand_shape %108 [[0, 1], [2, 3]] output_shape [2, 6, 4, 12] : tensor<12x48xf32> into tensor<2x6x4x12xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x6x4x12xf32>) outs(%21 : tensor<2x6x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x4x12xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x6x4x12xf32>) outs(%24 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x1xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x6x4x1xf32>) outs(%23 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_6 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x1xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x6x4x1xf32>) outs(%23 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x4x1xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x6x4x1xf32>) outs(%23 : tensor<2x6x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x1xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %113 : tensor<2x6x4x12xf32>, tensor<2x6x4x1xf32>) outs(%21 : tensor<2x6x4x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x12xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19, %114 : tensor<12xf32>, tensor<2x6x4x12xf32>) outs(%21 : tensor<2x6x4x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x4x12xf32>
    %transposed_46 = linalg.transpose ins(%115 : tensor<2x6x4x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%arg16 : tensor<24x32xf32>) outs(%32 : tensor<32x24xf32>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_44, %transposed_47 : tensor<12x32xf32>, tensor<32x24xf32>) outs(%34 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_48 = tensor.expand_shape %116 [[0, 1], [2, 3]] output_shape [2, 6, 2, 12] : tensor<12x24xf32> into tensor<2x6x2x12xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x6x2x12xf32>) outs(%36 : tensor<2x6x2x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x2x12xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x6x2x12xf32>) outs(%39 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x1xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<2x6x2x1xf32>) outs(%38 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_6 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x1xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x6x2x1xf32>) outs(%38 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x2x1xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x6x2x1xf32>) outs(%38 : tensor<2x6x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x1xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %121 : tensor<2x6x2x12xf32>, tensor<2x6x2x1xf32>) outs(%36 : tensor<2x6x2x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x12xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg20, %122 : tensor<12xf32>, tensor<2x6x2x12xf32>) outs(%36 : tensor<2x6x2x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x2x12xf32>
    %transposed_49 = linalg.transpose ins(%123 : tensor<2x6x2x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%arg17 : tensor<24x32xf32>) outs(%32 : tensor<32x24xf32>) permutation = [1, 0] 
    %124 = linalg.matmul ins(%collapsed_44, %transposed_50 : tensor<12x32xf32>, tensor<32x24xf32>) outs(%34 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_51 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [2, 6, 2, 12] : tensor<12x24xf32> into tensor<2x6x2x12xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x6x2x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) permutation = [0, 2, 1, 3] 
    %125 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46, %expanded_15 : tensor<2x4x6x12xf32>, tensor<2x1x6x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x12xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_46[0, 0, 0, 0] [2, 4, 6, 6] [1, 1, 1, 1] : tensor<2x4x6x12xf32> to tensor<2x4x6x6xf32>
    %extracted_slice_54 = tensor.extract_slice %transposed_46[0, 0, 0, 6] [2, 4, 6, 6] [1, 1, 1, 1] : tensor<2x4x6x12xf32> to tensor<2x4x6x6xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.negf %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %concat_55 = tensor.concat dim(3) %126, %extracted_slice_53 : (tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) -> tensor<2x4x6x12xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_16 : tensor<2x4x6x12xf32>, tensor<2x1x6x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x12xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x4x6x12xf32>, tensor<2x4x6x12xf32>) outs(%31 : tensor<2x4x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x12xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_49, %expanded_15 : tensor<2x2x6x12xf32>, tensor<2x1x6x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x12xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [2, 2, 6, 6] [1, 1, 1, 1] : tensor<2x2x6x12xf32> to tensor<2x2x6x6xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_49[0, 0, 0, 6] [2, 2, 6, 6] [1, 1, 1, 1] : tensor<2x2x6x12xf32> to tensor<2x2x6x6xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<2x2x6x6xf32>) outs(%54 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.negf %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x6xf32>
    %concat_58 = tensor.concat dim(3) %130, %extracted_slice_56 : (tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) -> tensor<2x2x6x12xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_16 : tensor<2x2x6x12xf32>, tensor<2x1x6x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x12xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<2x2x6x12xf32>, tensor<2x2x6x12xf32>) outs(%46 : tensor<2x2x6x12xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x2x6x12xf32>
    %133 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x2x6x12xf32>) outs(%58 : tensor<2x2x2x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x12xf32>
    %collapsed_59 = tensor.collapse_shape %133 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x12xf32> into tensor<2x4x6x12xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<2x2x6x12xf32>) outs(%58 : tensor<2x2x2x6x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x12xf32>
    %transposed_60 = linalg.transpose ins(%collapsed_59 : tensor<2x4x6x12xf32>) outs(%61 : tensor<2x4x12x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_61 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<2x4x6x12xf32> into tensor<8x6x12xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<2x4x12x6xf32> into tensor<8x12x6xf32>
    %135 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<8x6x12xf32>, tensor<8x12x6xf32>) outs(%63 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_63 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_2 : f64 to f32
      %172 = arith.mulf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x6x6xf32>
    %137 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %arg1 : tensor<2x4x6x6xf32>, tensor<2x1x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %138:2 = linalg.generic {indexing_maps = [#map4, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<2x4x6x6xf32>) outs(%70, %68 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %171 = linalg.index 3 : index
      %172 = arith.index_cast %171 : index to i64
      %173 = arith.maximumf %in, %out : f32
      %174 = arith.cmpf ogt, %in, %out : f32
      %175 = arith.select %174, %172, %out_83 : i64
      linalg.yield %173, %175 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_64 = tensor.expand_shape %138#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_64 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.subf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<2x4x6x6xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.exp %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<2x4x6x6xf32>) outs(%75 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x1xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %141 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%49 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.divf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_65 = tensor.collapse_shape %142 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_66 = tensor.collapse_shape %134 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x12xf32> into tensor<8x6x12xf32>
    %143 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x6x6xf32>, tensor<8x6x12xf32>) outs(%79 : tensor<8x6x12xf32>) -> tensor<8x6x12xf32>
    %expanded_67 = tensor.expand_shape %143 [[0, 1], [2], [3]] output_shape [2, 4, 6, 12] : tensor<8x6x12xf32> into tensor<2x4x6x12xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x4x6x12xf32>) outs(%21 : tensor<2x6x4x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg18 : tensor<32x48xf32>) outs(%81 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<2x6x4x12xf32> into tensor<12x48xf32>
    %144 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%83 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_71 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %expanded_71 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_5 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %150 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %151 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %transposed_72 = linalg.transpose ins(%arg21 : tensor<48x32xf32>) outs(%17 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %153 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%19 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_74 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x6x48xf32>) outs(%94 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.negf %in : f32
      %172 = math.exp %171 : f32
      %173 = arith.addf %172, %cst_1 : f32
      %174 = arith.divf %cst_1, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<2x6x48xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %154 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%94 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x48xf32>
    %transposed_75 = linalg.transpose ins(%arg22 : tensor<48x32xf32>) outs(%17 : tensor<32x48xf32>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_73, %transposed_75 : tensor<12x32xf32>, tensor<32x48xf32>) outs(%19 : tensor<12x48xf32>) -> tensor<12x48xf32>
    %expanded_76 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [2, 6, 48] : tensor<12x48xf32> into tensor<2x6x48xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %expanded_76 : tensor<2x6x48xf32>, tensor<2x6x48xf32>) outs(%94 : tensor<2x6x48xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x48xf32>
    %transposed_77 = linalg.transpose ins(%arg23 : tensor<32x48xf32>) outs(%81 : tensor<48x32xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<2x6x48xf32> into tensor<12x48xf32>
    %158 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<12x48xf32>, tensor<48x32xf32>) outs(%83 : tensor<12x32xf32>) -> tensor<12x32xf32>
    %expanded_79 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 6, 32] : tensor<12x32xf32> into tensor<2x6x32xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %expanded_79 : tensor<2x6x32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.addf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x6x32xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.addf %in, %out : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.divf %in, %cst_5 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = arith.truncf %cst_3 : f64 to f32
      %172 = arith.addf %in, %171 : f32
      linalg.yield %172 : f32
    } -> tensor<2x6x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x6x1xf32>) outs(%2 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %171 = math.rsqrt %in : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %164 : tensor<2x6x32xf32>, tensor<2x6x1xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %165 : tensor<32xf32>, tensor<2x6x32xf32>) outs(%0 : tensor<2x6x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %171 = arith.mulf %in, %in_83 : f32
      linalg.yield %171 : f32
    } -> tensor<2x6x32xf32>
    %167 = tensor.empty() : tensor<32x40xf32>
    %transposed_80 = linalg.transpose ins(%arg27 : tensor<40x32xf32>) outs(%167 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<2x6x32xf32> into tensor<12x32xf32>
    %168 = tensor.empty() : tensor<12x40xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %170 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<12x32xf32>, tensor<32x40xf32>) outs(%169 : tensor<12x40xf32>) -> tensor<12x40xf32>
    %expanded_82 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [2, 6, 40] : tensor<12x40xf32> into tensor<2x6x40xf32>
    return %expanded_82 : tensor<2x6x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_6_torch.float32: "0x040000000000803F359D5C3E951E3E3D0AD7233C69310D3B5C5AF339"
    }
  }
#-}
