#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x3xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_3_8_torch.float32> : tensor<3x8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_12_torch.float32_1> : tensor<12xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_12_8_torch.float32> : tensor<12x8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_36_8_torch.float32> : tensor<36x8xf32>
    %cst_8 = arith.constant 1.200000e+01 : f64
    %cst_9 = arith.constant 1.200000e+01 : f32
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x36xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<36x8xf32>) outs(%0 : tensor<8x36xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x36xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x36xf32>) -> tensor<6x36xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x36xf32>) outs(%2 : tensor<6x36xf32>) -> tensor<6x36xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 3, 12] : tensor<6x36xf32> into tensor<2x3x3x12xf32>
    %4 = tensor.empty() : tensor<2x3x3x12xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<2x3x3x12xf32>) outs(%4 : tensor<2x3x3x12xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<8x12xf32>
    %transposed_13 = linalg.transpose ins(%cst_6 : tensor<12x8xf32>) outs(%5 : tensor<8x12xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<6x12xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x12xf32>) -> tensor<6x12xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<6x8xf32>, tensor<8x12xf32>) outs(%7 : tensor<6x12xf32>) -> tensor<6x12xf32>
    %expanded_14 = tensor.expand_shape %8 [[0, 1], [2]] output_shape [2, 3, 12] : tensor<6x12xf32> into tensor<2x3x12xf32>
    %9 = tensor.empty() : tensor<2x3x12xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x3x12xf32>) outs(%9 : tensor<2x3x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %91 = arith.extf %in : f32 to f64
      linalg.yield %91 : f64
    } -> tensor<2x3x12xf64>
    %11 = tensor.empty() : tensor<2x3x1xf64>
    %12 = linalg.fill ins(%cst_0 : f64) outs(%11 : tensor<2x3x1xf64>) -> tensor<2x3x1xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x3x12xf64>) outs(%12 : tensor<2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x3x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x3x1xf64>) outs(%11 : tensor<2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_8 : f64
      linalg.yield %91 : f64
    } -> tensor<2x3x1xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x3x12xf64>, tensor<2x3x1xf64>) outs(%9 : tensor<2x3x12xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %91 = arith.subf %in, %in_43 : f64
      linalg.yield %91 : f64
    } -> tensor<2x3x12xf64>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x3x12xf64>, tensor<2x3x12xf64>) outs(%9 : tensor<2x3x12xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %91 = arith.mulf %in, %in_43 : f64
      linalg.yield %91 : f64
    } -> tensor<2x3x12xf64>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x3x12xf64>) outs(%12 : tensor<2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.addf %in, %out : f64
      linalg.yield %91 : f64
    } -> tensor<2x3x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x3x1xf64>) outs(%11 : tensor<2x3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %91 = arith.divf %in, %cst_8 : f64
      linalg.yield %91 : f64
    } -> tensor<2x3x1xf64>
    %19 = tensor.empty() : tensor<2x3x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x3x1xf64>) outs(%19 : tensor<2x3x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %91 = arith.truncf %in : f64 to f32
      linalg.yield %91 : f32
    } -> tensor<2x3x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_14 : tensor<2x3x12xf32>) outs(%21 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x3x1xf32>) outs(%19 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_9 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x3x1xf32>) outs(%19 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.truncf %cst_5 : f64 to f32
      %92 = arith.addf %in, %91 : f32
      linalg.yield %92 : f32
    } -> tensor<2x3x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x3x1xf32>) outs(%19 : tensor<2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.rsqrt %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x1xf32>
    %26 = tensor.empty() : tensor<2x3x12xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %23 : tensor<2x3x12xf32>, tensor<2x3x1xf32>) outs(%26 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.subf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x12xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %25 : tensor<2x3x12xf32>, tensor<2x3x1xf32>) outs(%26 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x12xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_4 : tensor<2x3x12xf32>, tensor<12xf32>) outs(%26 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x12xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_3 : tensor<2x3x12xf32>, tensor<12xf32>) outs(%26 : tensor<2x3x12xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.addf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x12xf32>
    %expanded_15 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [2, 1, 3, 12] : tensor<2x3x12xf32> into tensor<2x1x3x12xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x3x12xf32> to tensor<2x3x3x8xf32>
    %31 = tensor.empty() : tensor<4xi64>
    %32 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%31 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %91 = linalg.index 0 : index
      %92 = arith.index_cast %91 : index to i64
      %93 = arith.muli %92, %c2_i64 : i64
      linalg.yield %93 : i64
    } -> tensor<4xi64>
    %33 = tensor.empty() : tensor<4xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%32 : tensor<4xi64>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %91 = arith.sitofp %in : i64 to f32
      linalg.yield %91 : f32
    } -> tensor<4xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%34 : tensor<4xf32>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.negf %in : f32
      linalg.yield %91 : f32
    } -> tensor<4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%35 : tensor<4xf32>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.divf %in, %cst_10 : f32
      linalg.yield %91 : f32
    } -> tensor<4xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%36 : tensor<4xf32>) outs(%33 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.powf %cst_11, %in : f32
      linalg.yield %91 : f32
    } -> tensor<4xf32>
    %38 = tensor.empty() : tensor<3xi64>
    %39 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%38 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %91 = linalg.index 0 : index
      %92 = arith.index_cast %91 : index to i64
      linalg.yield %92 : i64
    } -> tensor<3xi64>
    %40 = tensor.empty() : tensor<3xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%39 : tensor<3xi64>) outs(%40 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %91 = arith.sitofp %in : i64 to f32
      linalg.yield %91 : f32
    } -> tensor<3xf32>
    %expanded_16 = tensor.expand_shape %41 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %42 = tensor.empty() : tensor<3x4xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %37 : tensor<3x1xf32>, tensor<4xf32>) outs(%42 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<3x4xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<3x4xf32>) outs(%42 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.cos %in : f32
      linalg.yield %91 : f32
    } -> tensor<3x4xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<3x4xf32>) outs(%42 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.sin %in : f32
      linalg.yield %91 : f32
    } -> tensor<3x4xf32>
    %extracted_slice_17 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %46 = tensor.empty() : tensor<2x3x3x4xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %44 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%46 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x4xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %45 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%46 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x4xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%46 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.subf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x4xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %44 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%46 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x4xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %45 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%46 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x4xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%46 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.addf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x4xf32>
    %expanded_19 = tensor.expand_shape %49 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %expanded_20 = tensor.expand_shape %52 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_19, %expanded_20 : (tensor<2x3x3x4x1xf32>, tensor<2x3x3x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %collapsed_21 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x3x4x2xf32> into tensor<2x3x3x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x12xf32> to tensor<2x3x3x4xf32>
    %concat_23 = tensor.concat dim(3) %collapsed_21, %extracted_slice_22 : (tensor<2x3x3x8xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x12xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23 : tensor<2x3x3x12xf32>) outs(%4 : tensor<2x3x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.absf %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x12xf32>
    %54 = tensor.empty() : tensor<2x3x3xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %56 = tensor.empty() : tensor<2x3x3xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %58:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x3x3x12xf32>) outs(%57, %55 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %91 = linalg.index 3 : index
      %92 = arith.index_cast %91 : index to i64
      %93 = arith.maximumf %in, %out : f32
      %94 = arith.cmpf ogt, %in, %out : f32
      %95 = arith.select %94, %92, %out_43 : i64
      linalg.yield %93, %95 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_24 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_24 : tensor<2x3x3x12xf32>, tensor<2x3x3x1xf32>) outs(%4 : tensor<2x3x3x12xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.divf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x12xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_15[0, 0, 0, 0] [2, 1, 3, 8] [1, 1, 1, 1] : tensor<2x1x3x12xf32> to tensor<2x1x3x8xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [2, 1, 3, 4] [1, 1, 1, 2] : tensor<2x1x3x8xf32> to tensor<2x1x3x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 1] [2, 1, 3, 4] [1, 1, 1, 2] : tensor<2x1x3x8xf32> to tensor<2x1x3x4xf32>
    %60 = tensor.empty() : tensor<2x1x3x4xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %44 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%60 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x4xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %45 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%60 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x4xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %62 : tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) outs(%60 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.subf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x4xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %44 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%60 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x4xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %45 : tensor<2x1x3x4xf32>, tensor<3x4xf32>) outs(%60 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x4xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %65 : tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) outs(%60 : tensor<2x1x3x4xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.addf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x4xf32>
    %expanded_28 = tensor.expand_shape %63 [[0], [1], [2], [3, 4]] output_shape [2, 1, 3, 4, 1] : tensor<2x1x3x4xf32> into tensor<2x1x3x4x1xf32>
    %expanded_29 = tensor.expand_shape %66 [[0], [1], [2], [3, 4]] output_shape [2, 1, 3, 4, 1] : tensor<2x1x3x4xf32> into tensor<2x1x3x4x1xf32>
    %concat_30 = tensor.concat dim(4) %expanded_28, %expanded_29 : (tensor<2x1x3x4x1xf32>, tensor<2x1x3x4x1xf32>) -> tensor<2x1x3x4x2xf32>
    %collapsed_31 = tensor.collapse_shape %concat_30 [[0], [1], [2], [3, 4]] : tensor<2x1x3x4x2xf32> into tensor<2x1x3x8xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_15[0, 0, 0, 8] [2, 1, 3, 4] [1, 1, 1, 1] : tensor<2x1x3x12xf32> to tensor<2x1x3x4xf32>
    %concat_33 = tensor.concat dim(3) %collapsed_31, %extracted_slice_32 : (tensor<2x1x3x8xf32>, tensor<2x1x3x4xf32>) -> tensor<2x1x3x12xf32>
    %67 = tensor.empty() : tensor<2x1x3x12xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33 : tensor<2x1x3x12xf32>) outs(%67 : tensor<2x1x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = math.absf %in : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x12xf32>
    %69 = tensor.empty() : tensor<2x1x3xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x1x3xi64>) -> tensor<2x1x3xi64>
    %71 = tensor.empty() : tensor<2x1x3xf32>
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<2x1x3xf32>) -> tensor<2x1x3xf32>
    %73:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x1x3x12xf32>) outs(%72, %70 : tensor<2x1x3xf32>, tensor<2x1x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %91 = linalg.index 3 : index
      %92 = arith.index_cast %91 : index to i64
      %93 = arith.maximumf %in, %out : f32
      %94 = arith.cmpf ogt, %in, %out : f32
      %95 = arith.select %94, %92, %out_43 : i64
      linalg.yield %93, %95 : f32, i64
    } -> (tensor<2x1x3xf32>, tensor<2x1x3xi64>)
    %expanded_34 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 1, 3, 1] : tensor<2x1x3xf32> into tensor<2x1x3x1xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_34 : tensor<2x1x3x12xf32>, tensor<2x1x3x1xf32>) outs(%67 : tensor<2x1x3x12xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.divf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x1x3x12xf32>
    %75 = tensor.empty() : tensor<8x3xf32>
    %transposed_35 = linalg.transpose ins(%cst_2 : tensor<3x8xf32>) outs(%75 : tensor<8x3xf32>) permutation = [1, 0] 
    %76 = tensor.empty() : tensor<6x3xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<6x3xf32>) -> tensor<6x3xf32>
    %78 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<6x8xf32>, tensor<8x3xf32>) outs(%77 : tensor<6x3xf32>) -> tensor<6x3xf32>
    %expanded_36 = tensor.expand_shape %78 [[0, 1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<6x3xf32> into tensor<2x3x3x1xf32>
    %79 = tensor.empty() : tensor<2x3x3x1xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x3x3x1xf32>) outs(%79 : tensor<2x3x3x1xf32>) permutation = [0, 2, 1, 3] 
    %80 = tensor.empty() : tensor<2x1x12x3xf32>
    %transposed_38 = linalg.transpose ins(%74 : tensor<2x1x3x12xf32>) outs(%80 : tensor<2x1x12x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x3x3x12xf32> into tensor<6x3x12xf32>
    %81 = tensor.empty() : tensor<2x3x12x3xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x1x12x3xf32> into tensor<2x12x3xf32>
    %82 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x12x3xf32>) outs(%81 : tensor<2x3x12x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x12x3xf32>
    %collapsed_41 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x3x12x3xf32> into tensor<6x12x3xf32>
    %83 = tensor.empty() : tensor<6x3x3xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %85 = linalg.batch_matmul ins(%collapsed_39, %collapsed_41 : tensor<6x3x12xf32>, tensor<6x12x3xf32>) outs(%84 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_42 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %86 = tensor.empty() : tensor<2x3x3x3xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x3x3x3xf32>) outs(%86 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.cmpf ugt, %in, %cst : f32
      %92 = arith.select %91, %in, %cst : f32
      linalg.yield %92 : f32
    } -> tensor<2x3x3x3xf32>
    %88 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %transposed_37 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%86 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %91 = arith.mulf %in, %in_43 : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3x3xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%88 : tensor<2x3x3x3xf32>) outs(%89 : tensor<2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %91 = arith.addf %in, %out : f32
      linalg.yield %91 : f32
    } -> tensor<2x3x3xf32>
    return %90 : tensor<2x3x3xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_8_torch.float32: "0x04000000592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD7CC86EBEB48E883DEDCC15BE661B2C3EBBB4143D14DE2EBE11D6BCBD5E702C3EC786BABE4CF612BF35308CBD3878923E677FFD3C71BF7E3EE526F3BEACF7EBBB",
      torch_tensor_12_torch.float32_1: "0x040000000C02EFBED64601BE6BBB15BE2F15E43DAB81813E22E61ABE45DB393DEFD74A3E0BFC793E91AEC7BCE77442BD936F2E3E",
      torch_tensor_12_torch.float32: "0x04000000F58E723F278D8D3FED123B3FC0E64D3FAEB97A3F0825A53E566EA03FD2E41E3F821C5D3FC9B3723F102C213FCA64133F",
      torch_tensor_12_8_torch.float32: "0x04000000F44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD",
      torch_tensor_36_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBE"
    }
  }
#-}
