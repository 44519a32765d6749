#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x6x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6xi64>) -> tensor<2x6x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x3x6x8xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x1x6x8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_24_24_torch.float32_1> : tensor<24x24xf32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_8_24_torch.float32_1> : tensor<8x24xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_24_torch.float32> : tensor<24x24xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %expanded = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xi64> into tensor<2x6x1xi64>
    %0 = tensor.empty() : tensor<2x6x1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x1xi64>) outs(%0 : tensor<2x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %84 = arith.sitofp %in : i64 to f32
      linalg.yield %84 : f32
    } -> tensor<2x6x1xf32>
    %2 = tensor.empty() : tensor<2x6x4xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_8 : tensor<2x6x1xf32>, tensor<4xf32>) outs(%2 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x6x4xf32>
    %concat = tensor.concat dim(2) %3, %3 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
    %4 = tensor.empty() : tensor<2x6x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%4 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.cos %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x6x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%4 : tensor<2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.sin %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x6x8xf32>
    %7 = tensor.empty() : tensor<24x24xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<24x24xf32>) outs(%7 : tensor<24x24xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x6x24xf32> into tensor<12x24xf32>
    %8 = tensor.empty() : tensor<12x24xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %10 = linalg.matmul ins(%collapsed, %transposed : tensor<12x24xf32>, tensor<24x24xf32>) outs(%9 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_9 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<12x24xf32> into tensor<2x6x3x8xf32>
    %11 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x6x3x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %12 = tensor.empty() : tensor<24x8xf32>
    %transposed_11 = linalg.transpose ins(%cst_6 : tensor<8x24xf32>) outs(%12 : tensor<24x8xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<12x8xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %15 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<12x24xf32>, tensor<24x8xf32>) outs(%14 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %expanded_12 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [2, 6, 1, 8] : tensor<12x8xf32> into tensor<2x6x1x8xf32>
    %16 = tensor.empty() : tensor<2x1x6x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x6x1x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%cst_5 : tensor<8x24xf32>) outs(%12 : tensor<24x8xf32>) permutation = [1, 0] 
    %17 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<12x24xf32>, tensor<24x8xf32>) outs(%14 : tensor<12x8xf32>) -> tensor<12x8xf32>
    %expanded_15 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 6, 1, 8] : tensor<12x8xf32> into tensor<2x6x1x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x6x1x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %5 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %expanded_18 = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_17 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_10[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
    %19 = tensor.empty() : tensor<2x3x6x4xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x3x6x4xf32>) outs(%19 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x4xf32>
    %concat_20 = tensor.concat dim(3) %20, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %expanded_18 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_17 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 4] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %24 = tensor.empty() : tensor<2x1x6x4xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x1x6x4xf32>) outs(%24 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x4xf32>
    %concat_23 = tensor.concat dim(3) %25, %extracted_slice_21 : (tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>) -> tensor<2x1x6x8xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_18 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %28 = tensor.empty() : tensor<2x1x3x6x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x6x8xf32>) outs(%28 : tensor<2x1x3x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x3x6x8xf32>
    %collapsed_24 = tensor.collapse_shape %29 [[0], [1, 2], [3], [4]] : tensor<2x1x3x6x8xf32> into tensor<2x3x6x8xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x1x6x8xf32>) outs(%28 : tensor<2x1x3x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x3x6x8xf32>
    %31 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x3x6x8xf32>) outs(%31 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x6x8xf32> into tensor<6x6x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %32 = tensor.empty() : tensor<6x6x6xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<6x6x6xf32>) -> tensor<6x6x6xf32>
    %34 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<6x6x8xf32>, tensor<6x8x6xf32>) outs(%33 : tensor<6x6x6xf32>) -> tensor<6x6x6xf32>
    %expanded_28 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 3, 6, 6] : tensor<6x6x6xf32> into tensor<2x3x6x6xf32>
    %35 = tensor.empty() : tensor<2x3x6x6xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x3x6x6xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.truncf %cst_4 : f64 to f32
      %85 = arith.mulf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x3x6x6xf32>
    %37 = tensor.empty() : tensor<2x3x6xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<2x3x6xi64>) -> tensor<2x3x6xi64>
    %39 = tensor.empty() : tensor<2x3x6xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x3x6xf32>) -> tensor<2x3x6xf32>
    %41:2 = linalg.generic {indexing_maps = [#map3, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x3x6x6xf32>) outs(%40, %38 : tensor<2x3x6xf32>, tensor<2x3x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %84 = linalg.index 3 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = arith.maximumf %in, %out : f32
      %87 = arith.cmpf ogt, %in, %out : f32
      %88 = arith.select %87, %85, %out_65 : i64
      linalg.yield %86, %88 : f32, i64
    } -> (tensor<2x3x6xf32>, tensor<2x3x6xi64>)
    %expanded_29 = tensor.expand_shape %41#0 [[0], [1], [2, 3]] output_shape [2, 3, 6, 1] : tensor<2x3x6xf32> into tensor<2x3x6x1xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_29 : tensor<2x3x6x6xf32>, tensor<2x3x6x1xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.subf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x6xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x3x6x6xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.exp %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x6xf32>
    %44 = tensor.empty() : tensor<2x3x6x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x3x6x1xf32>) -> tensor<2x3x6x1xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x3x6x6xf32>) outs(%45 : tensor<2x3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x3x6x6xf32>, tensor<2x3x6x1xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.divf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x6xf32>
    %collapsed_30 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x3x6x6xf32> into tensor<6x6x6xf32>
    %collapsed_31 = tensor.collapse_shape %30 [[0, 1, 2], [3], [4]] : tensor<2x1x3x6x8xf32> into tensor<6x6x8xf32>
    %collapsed_32 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x6x24xf32> into tensor<12x24xf32>
    %48 = linalg.matmul ins(%collapsed_32, %cst_3 : tensor<12x24xf32>, tensor<24x24xf32>) outs(%9 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_33 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<12x24xf32> into tensor<2x6x3x8xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x6x3x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x3x6x8xf32> into tensor<6x6x8xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_30 : tensor<6x6x6xf32>) outs(%32 : tensor<6x6x6xf32>) permutation = [0, 2, 1] 
    %49 = tensor.empty() : tensor<6x6x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
    %51 = linalg.batch_matmul ins(%transposed_36, %collapsed_35 : tensor<6x6x6xf32>, tensor<6x6x8xf32>) outs(%50 : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
    %52 = tensor.empty() : tensor<6x8x6xf32>
    %transposed_37 = linalg.transpose ins(%collapsed_31 : tensor<6x6x8xf32>) outs(%52 : tensor<6x8x6xf32>) permutation = [0, 2, 1] 
    %53 = linalg.batch_matmul ins(%collapsed_35, %transposed_37 : tensor<6x6x8xf32>, tensor<6x8x6xf32>) outs(%33 : tensor<6x6x6xf32>) -> tensor<6x6x6xf32>
    %expanded_38 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 3, 6, 6] : tensor<6x6x6xf32> into tensor<2x3x6x6xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %47 : tensor<2x3x6x6xf32>, tensor<2x3x6x6xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x3x6x6xf32>) outs(%45 : tensor<2x3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %55 : tensor<2x3x6x6xf32>, tensor<2x3x6x1xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x6xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<2x3x6x6xf32>, tensor<2x3x6x6xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.subf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x6xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x3x6x6xf32>) outs(%35 : tensor<2x3x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.truncf %cst_4 : f64 to f32
      %85 = arith.mulf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x3x6x6xf32>
    %collapsed_39 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x3x6x6xf32> into tensor<6x6x6xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_26 : tensor<6x6x8xf32>) outs(%52 : tensor<6x8x6xf32>) permutation = [0, 2, 1] 
    %59 = linalg.fill ins(%cst : f32) outs(%52 : tensor<6x8x6xf32>) -> tensor<6x8x6xf32>
    %60 = linalg.batch_matmul ins(%transposed_40, %collapsed_39 : tensor<6x8x6xf32>, tensor<6x6x6xf32>) outs(%59 : tensor<6x8x6xf32>) -> tensor<6x8x6xf32>
    %transposed_41 = linalg.transpose ins(%collapsed_27 : tensor<6x8x6xf32>) outs(%49 : tensor<6x6x8xf32>) permutation = [0, 2, 1] 
    %61 = linalg.batch_matmul ins(%collapsed_39, %transposed_41 : tensor<6x6x6xf32>, tensor<6x6x8xf32>) outs(%50 : tensor<6x6x8xf32>) -> tensor<6x6x8xf32>
    %expanded_42 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 3, 8, 6] : tensor<6x8x6xf32> into tensor<2x3x8x6xf32>
    %expanded_43 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 3, 6, 8] : tensor<6x6x8xf32> into tensor<2x3x6x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_42 : tensor<2x3x8x6xf32>) outs(%11 : tensor<2x3x6x8xf32>) permutation = [0, 1, 3, 2] 
    %expanded_45 = tensor.expand_shape %51 [[0, 1, 2], [3], [4]] output_shape [2, 1, 3, 6, 8] : tensor<6x6x8xf32> into tensor<2x1x3x6x8xf32>
    %62 = tensor.empty() : tensor<2x1x1x6x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x1x1x6x8xf32>) -> tensor<2x1x1x6x8xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x1x3x6x8xf32>) outs(%63 : tensor<2x1x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x1x6x8xf32>
    %collapsed_46 = tensor.collapse_shape %64 [[0], [1, 2], [3], [4]] : tensor<2x1x1x6x8xf32> into tensor<2x1x6x8xf32>
    %expanded_47 = tensor.expand_shape %transposed_44 [[0], [1, 2], [3], [4]] output_shape [2, 1, 3, 6, 8] : tensor<2x3x6x8xf32> into tensor<2x1x3x6x8xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "reduction", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x1x3x6x8xf32>) outs(%63 : tensor<2x1x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %in, %out : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x1x6x8xf32>
    %collapsed_48 = tensor.collapse_shape %65 [[0], [1, 2], [3], [4]] : tensor<2x1x1x6x8xf32> into tensor<2x1x6x8xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48, %expanded_18 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %extracted_slice_49 = tensor.extract_slice %66[0, 0, 0, 0] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %extracted_slice_50 = tensor.extract_slice %66[0, 0, 0, 4] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x8xf32> to tensor<2x1x6x4xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_49 : tensor<2x1x6x4xf32>) outs(%24 : tensor<2x1x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x4xf32>
    %inserted_slice = tensor.insert_slice %67 into %cst_2[0, 0, 0, 4] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x4xf32> into tensor<2x1x6x8xf32>
    %inserted_slice_51 = tensor.insert_slice %extracted_slice_50 into %cst_2[0, 0, 0, 0] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x4xf32> into tensor<2x1x6x8xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice, %inserted_slice_51 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48, %expanded_17 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) outs(%16 : tensor<2x1x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x1x6x8xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %expanded_18 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %extracted_slice_52 = tensor.extract_slice %71[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
    %extracted_slice_53 = tensor.extract_slice %71[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_52 : tensor<2x3x6x4xf32>) outs(%19 : tensor<2x3x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.negf %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x4xf32>
    %inserted_slice_54 = tensor.insert_slice %72 into %cst_1[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
    %inserted_slice_55 = tensor.insert_slice %extracted_slice_53 into %cst_1[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_54, %inserted_slice_55 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %expanded_17 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.mulf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x3x6x8xf32>
    %76 = tensor.empty() : tensor<2x6x1x8xf32>
    %transposed_56 = linalg.transpose ins(%collapsed_46 : tensor<2x1x6x8xf32>) outs(%76 : tensor<2x6x1x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0, 1], [2, 3]] : tensor<2x6x1x8xf32> into tensor<12x8xf32>
    %77 = linalg.matmul ins(%collapsed_57, %cst_5 : tensor<12x8xf32>, tensor<8x24xf32>) outs(%9 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_58 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 6, 24] : tensor<12x24xf32> into tensor<2x6x24xf32>
    %transposed_59 = linalg.transpose ins(%70 : tensor<2x1x6x8xf32>) outs(%76 : tensor<2x6x1x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<2x6x1x8xf32> into tensor<12x8xf32>
    %78 = linalg.matmul ins(%collapsed_60, %cst_6 : tensor<12x8xf32>, tensor<8x24xf32>) outs(%9 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_61 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 6, 24] : tensor<12x24xf32> into tensor<2x6x24xf32>
    %79 = tensor.empty() : tensor<2x6x24xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %expanded_61 : tensor<2x6x24xf32>, tensor<2x6x24xf32>) outs(%79 : tensor<2x6x24xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x6x24xf32>
    %81 = tensor.empty() : tensor<2x6x3x8xf32>
    %transposed_62 = linalg.transpose ins(%75 : tensor<2x3x6x8xf32>) outs(%81 : tensor<2x6x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_63 = tensor.collapse_shape %transposed_62 [[0, 1], [2, 3]] : tensor<2x6x3x8xf32> into tensor<12x24xf32>
    %82 = linalg.matmul ins(%collapsed_63, %cst_7 : tensor<12x24xf32>, tensor<24x24xf32>) outs(%9 : tensor<12x24xf32>) -> tensor<12x24xf32>
    %expanded_64 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 6, 24] : tensor<12x24xf32> into tensor<2x6x24xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_64 : tensor<2x6x24xf32>, tensor<2x6x24xf32>) outs(%79 : tensor<2x6x24xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %84 = arith.addf %in, %in_65 : f32
      linalg.yield %84 : f32
    } -> tensor<2x6x24xf32>
    return %83 : tensor<2x6x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_24_torch.float32_1: "0x0400000087F3E9BD1204DF3DF118AA3D97F4A43D27660F3D161D373E1A0870BDE18B553EDCCD78BCCD4C64BE9BE2A33D178AF83D3C6E0A3E26257CBE1AF0FD3DA3BCE4BDE1C8743E1608A33C195E493EA1A52F3E7C0583BE85454E3EE8C9CEBDC41786BED8A9473E1226863E2D2E0BBE8540EC3DF28B703D393CDFBB91F55DBE7C57BFBCBF878FBD2137A43E3035203D51D59E3D800FF2BCE146053E462F6BBDC2FC8ABEE477EDBC324CDFBDF1CBDABD0713343E556539BEC5522F3E54FB703E1D0EB8BEF3709ABEEA7CB7BE44BA7E3CFC7361BE4D88963E18EFB8BC7E27F13DF8710DBD751F56BC120E593E0E8C3D3E6BC9C6BD6C0136BE7209F23CDADEC63E1934A33D25AD03BCB78627BE1329CFBD2E2197BDBA9AF43DD2A171BE8CBBEFBC37D222BDEE138FBC53BE913E2688F93D5BDAC9BDD10B99BD3DB18ABE242DB13E5CDED73E3A9C43BD8CD8133EA87CF23D4B53603DD32ED7BECF3EDF3DE1D1DFBDA58634BEE2259DBBF6E7743E71ABA63D022526BD4D9E71BEEC6184BD478B443E73BD6FBE0B9BE93DEF7E253EF2671ABD17F518BE6CDD86BCF9DA4CBE4D4E4A3CD867CCBDB2162ABEDC652B3E0F5904BE1D51873EF0E1983E5BAF01BEA2984E3EA3ABB4BD654402BE16CD34BDF849CCBDF47D243E5FE9B33CAFF65FBE810EC3BC079254BEBB677ABE5502C83DE07F80BE452F8FBE6651A13EED1CDEBB5401AFBDD8B355BDE118D8BCC79536BC34B5AA3DC06F6B3E633CCA3E26A1523E4CFE513E383BB5BDA7DD81BE1640863EF1D04B3DF8B7DD3D726242BB8EA8E9BE9437993EB5CF7EBEB3A8063E8D5D4D3F790FD0BCD8EE763D97F79F3D18CFE5BDC6C64FBE7DAA8C3E4758CB3EA3DB86BE248CF5BE5238D8BE0D173E3E113111BE33C9CC3EBEB966BEE938E23DC5D6A03E6702633E8443823E426DC03C823CA93E69D8C13D20F1873E7F86363ECCCE593C12A0213E08C84ABE858B39BE291285BDD5CB8BBD5EE9BD3DE095D03D9385373E46CEA23D99D9983EAB74C83D62FCDEBD1BC6E7BBE963093E2D1B82BD88F1EABD4F1FCABD53F384BECE7E11BD7CA5E73D6EE117BD9D0A44BDC2FA753DA9A8263E0820843E1F8A433E6D07E43DC7ACA0BE229D823D89B01A3E9A90973EA653563F2DBC693EF0C0A3BE1B1A12BEBD1EF03D5564813E40E305BEE2CA1FBE715D493DB6250B3D1D40E9BE4B30913E8EFFD1BD1D8CAF3EA50756BED732B03E9B867EBE21E51F3EB3397A3E21FD14BE114F5BBCE571E63E2E92BA3E74641EBBE9C54C3E55D45EBED130B93EC37C69BDE58367BDF18A1C3E3C7F06BE91F046BE5404633D22600C3E3458C13EA5EF783E5A96F6BDB0A4493EA2BE9DBEFCBFEB3E616C803EF1F1CABD229DBD3DDA3D8D3ECB66B53D2790D6BD21891BBDC979663D4D6CB73C8341963D7D8C1DBE9ECC3F3D1CBD54BD3321A53EAC4F4CBD3DA47ABEE0CEABBB7A5EBC3EF57D5DBE3ED1313FF9BAEDBDC4C6C6BD432EB63E4FE72ABD9E4684BD1036873E71988C3EAA27223D1942A43E4000A0BD67CD913E93488F3D23B0A7BE5285F5BD7BFDFA3DAA05B73D424AA1BC52118A3D7CC81CBD0F2595BE0EB7F73DBA1672BE0E32EF3B449B343D5E7B3FBEC305A33EE3CC24BF1A91EABD54E2B3BDB54D8BBDCC9DA1BE08E044BBD209803EBF8DA63EA582AABEB6373EBC019D033EEBB8623DE6620FBED33564BE6D8BAF3ECE1C38BE067BF23DD543983D5F60933C5B9688BEBBA513BEC84C09BD300F4BBE617857BEDC4B073E295F1FBDF0CB153EFD0AD1BE4ED6FBBE3375373DF28CB1BE97D9883EE19FADBEA148E4BDC8B803BE14A804BE39BA4B3EA1722F3DEEECC73B85A2B23E49B317BEEAAF21BEBF3EF93DE9AE82BE9B746F3E208A1A3E44F9823ECBD4B9BD4D132B3EFBFB2ABEF8A0963DDDBEA8BE583F01BF30D6F13B1D108FBDA8909FBD09393EBCE855303E87BC0E3E7660313F1768AEBE0290D53D281C6FBD30118C3D45F6743E1C65873EF0353A3E76C7CCBDCE1C75BEC09B0FBE0A05F4BEF3409D3C9BF528BD1C1247BCC042D23E65CB8CBD5D46883D3BBDDF3D493BCE3E947F2DBD5381CCBBB5E9D33CEA65943ADC08263E8435AA3DB2DF96BDD1EF883EE5B749BE7311383E2B5BABBCC1820DBEDAACABBD6328A9BE3F54D43D8CC6F23E0B1D403D536BDDBD938A36BE3A07643AB67683BEB7AD62BEDF631D3EBB4C873D0FEF65BD9873883E4B0B313DBB62633D4EBB41BEA8D00EBFC8D9EBBDCC1665BD2FBDE93C3B9AD43D57AE673D971A4DBE1CCA393E68FAA33E6BDF88BCBF1092BD4F3F293D7F1D71BD26FBF73C0FC9FC3E17C78A3E8F9C5CBD165D983D87F0043F4B8A0CBFE947FF3E29CA0A3B084A50BE7A874C3ECA8AB8BDA3415ABDAECB263E376B67BE7592F33E08E81FBEF08EC6BD460ACFBD05D925BD047BE73E9491E4BCB5D154BED629153DDEB3D6BD17F5EBBDCEF53FBE17AD1CBED7BE9EBC441B663E53F5883E85D874BD3DC824BE47BC0DBD574CE3BE628C163ECFA86E3D887D3F3DD01D863E942490BEAF0FE23D1A1D46BED402293D06A192BD61D6E33D0913A13E82EDFA3D554E8DBDF72AA93D40AF3A3E26F897BEAE36783EE76D7ABDE8FDEF3EF12E8A3DD549E33E6B3782BE6576023F40C113BE6A78703EFED3E5BD4D762A3E8114D13EE6AAB7BDA98DB4BDC0B4C5BD0C22883D66824BBE2AC7263E86AAEFBDC5462C3D0AB4323DA97D473E213A193E151698BE3CCFD5BE130D14BDC170023EB982B0BE96E42A3EA6DEA2BD6C86853E2129D73D47B2913D79F058BE436348BE72EB3F3E0557CC3DEDA94D3E2737503E5CAC73BE51B6F4BDA3AC1BBDB75381BE4B76773EEB6A23BDEBB08BBEFDB55B3E2CA756BE705F70BD7422C13EF54CFABEC26FAA3D530A0EBD9936F43D76905B3E9D5B863EEDF1A8BE1EBB20BED11A7FBE1598EF3DF825123EE3E7513DB9CF683DE33E9EBC114FA83E4172CBBCFAB391BE181F3DBEAAEF90BD1859133E054ECC3B3A8E32BE4540E13DE218DCBDB3368BBE1A7CA13E19D3AA3DE2BBD6BE4EDADB3D929AFA3DBB7CAABD7A62BD3D3CC9A3BDFAB0DF3E8E672CBD1D86A4BC9FF2CA3D0FE6133E8806103C95B4B7BDD9520DBED4BBB53E03F644BE23895EBEE40E40BD094F83BE71DBE83DD0C7033D60AE563E6079803E43E682B9501EBDBE0CC3103E51747A3EFE9B893E6F9D91BD6C657C3E476907BE9A1CDC3DCABC46BEDE3CE0BE9BFD9F3DF94AABBD9B621ABED6FEAC3E1C8AD93D107D42BD",
      torch_tensor_8_24_torch.float32_1: "0x04000000CDE52B3EE5A1443E8EC5E6BE9D2EAF3D39DB4FBDAF978CBEB0BB7ABD6954E5BE6F0E7EBDD6ED2EBD40A90E3EC474D8BCF7CF7D3E5A17023F80C91BBE7A54B3BEF3E48E3E770FE63E7280EB3CA2DC163EDE55993E8DF697BEEEBCAABE4D011BBE3D2B5D3E64B9A6BE8E3D033EAB2EA1BEAADB373DF1A1373E22FE35BC3556BBBDE38D713E0B9F893E6DC261BE033107BE0449753E7C39A33DD2F766BEAFC4303EA1CDC3BD01BA05BE941A9B3CD843813E37F71D3FF807CBBDAF0C4B3D4EB802BD838BB0BE9B6B8B3E7ED7D13E442444BD209160BEF18127BECCFB393EAEE66BBD0BF0C4BDD9EFCA3ECE91113EFF1CF0BD48FE48BE5F853BBDBD5A93BEEAA25E3EEFE0AE3DAE18153ECDCF983D97B52EBE709ACBBEECF5BF3E51E8AEBDF70FD2BC010797BE13A4CE39A5F2883E6DC9DBBD5954E4BB9FB7993EBAE6EF3E21C97C3E0A23333C6BE29ABD42995D3D58AB083DD6181DBE16846E3DFFBDAF3D9F1B793E2AAC85BC15A77B3EF572C63E16F0A13E973D2F3D842B183CAD0C083D1B9C43BCC2BF22BE22A3563ED776023E8BA6733DDED9E83DBA221CBEC3D7463C91E9693E048A1C3BA600423BB31817BEBB1628BD702D35BE9880823E53072FBEB7E03B3D706130BE64F63A3ED4C63E3DAA270E3DEC56233E3EC2DEBDCB7741BEFDCD29BD036BC93D1D46C23DDA8232BE227BA3BEE07803BD126B443E5D63F9BC981AF0BC75A8423F3716B53EFA261BBECDE0F13C90A5843DEFA4033EE3AAC4BD69CD333D75A6ACBD965CBFBEEC48E2BB450B993DCDF79CBB568FBCBDE2ECE5BE528C993ED59FAFBEA1E7703E0E06BD3E97C3A3BEC32A923E3308663DF3748BBDFDAA0DBE74C3863EB888D03DCA36DDBDD749B23C64274BBED6563C3D93FD02BE9393AD3E87E3263D597A4A3EBB4ADDBD8665AF3EE4EC31BE8E8ED6BEE4468DBEAB73C1BB2DBD273E2CBA5B3DB13F103E7708A63D022FEA3D066DB0BC5CFF673D1C095B3EC8F9C1BEA61A19BE1230363EFFA41EBEEA4BAA3E8356F4BE765967BD1FC8573DC2D8E83D1974A53E7E57B4BDC2CD9E3D537330BEDCE2F2BB7213A43C4168493E",
      torch_tensor_8_24_torch.float32: "0x040000009A536BBEB4DE70BEC38151BDA461B5BD6D66313E5BA5103EA31B84BD9C10DDBED0B9863D790884BE254F923D72D0803DAE65C83C7D59813EA96E693E57BF4EBD335E8DBE933EB1BEDDE2EC3D92DC253EB557FA3D8286A2BE56B48EBD1BA9C13E95CE1C3EDBC3F4BDC9F910BD9067193D7034913E4FCAA53E5ACC453E145930BEC84000BECE50D33B36F6CDBD9EB24F3D2ED0B73DE9F8BB3CC0F0053E7A6CB83DA714ABBC9EA3253E623072BDBE9A2F3C7294DA3D6A9BF03E338499BECCD3A5BEFDB00CBE2171363E18985C3E9DB1143DEF9440BD7EC5A3BD511FE33DB331A5BD188ABABD7D841B3EBFF59E3EEF37323FC706A0BE3CFB80BEAE2EBE3E8490E6BDD7F8EDBD994B403EAF2F683E88CE863E7D7C9ABE1B27063F35C9C5BD97468C3D8E48AABE7BD1E5BDCA97C8BDD7E3D0BD09065FBE540C693E8A3AEBBCD06B283E74189CBC019C0F3E313A2FBEA0E23E39B0F92F3E983BA7BD8745593E7DB9953DF7AD4DBDBDA3F03E85A8C4BE3A4E26BCB96C5ABE49EE47BE3149E03BAD6C143E1B03AC3E44278EBE560B903D2954D93DAC8F08BF1B4DB1BECDD43EBD7B116A3D0D744E3DBE91803C544D8D3D01F6BD3DAA05BF3DF4E134BEBA4F233E6EB841BE18F736BD137EFEBE9BDA73BC8653E3BB4730493EEEF7913D5C9B40BEA8EF3BBC8C2802BE79DBC1BD36D9C83E5C48A8BD1830CF3C7977733EA501413E08FD903E5EA538BE0E20AFBD343A28BE7473EC3D2029FF3DCE2DC33DC1DDCB3E52365EBE8F4D81BCDCA3C23CCE50F8BD400182BEC0B7AABC170958BE8FB282BDD97F4D3D991559BDA7E1C53CF6F84B3DB06D733EC046713DA29DA13DA81B28BD1C32C5BC3AB2203D0E6621BEAA9BC6BE5284DA3CB73613BE6391833D5398033D7519A13DE4274A3EC2284FBE882B7C3D2A74B3BC56B3503E617CD0BDFC161F3E3B3D013E6D49833DBA5D323D49BFC8BC58B0963DFA4783BD957961BE0257493D01EC91BECE355DBC1BCF95BD8633A3BEDE4194BD1CF8613E0BDBDB3CF573A43E4156233EE87661BED4AF16BE00B7993ED574663D675F0B3EB6D94FBEC69A78BE29FB79BE",
      torch_tensor_24_24_torch.float32: "0x0400000074F1CF3D6A82603DD5599A3E1D52943D03CDA93EFD13F83D5153B4BE020402BED533A7BAF01D3B3E7C02CEBA1412173C5C31F23D3B64A5BE6EB9F5BD9599BEBCDE9D123EE344E8BDC2909FBDFCF713BCA435D93DDCDF1E3EFF2357BE89AE82BEEA1DBEBC335800BE604C323E2FAD013DD029673E15C4643E8866EE3D4747223E08CE8DBE3BFC1FBEEAC32EBDC0B75DBDF59622BE7C12933EA5991BBF8019F1BC85A731BEDA0379BD0588DE3E5B2AD23D1E6C39BECCC0D03EFD7FB1BEEA760CBE0A371FBE6917C8BE42796ABEAC50FCBD70CFFCBEEDAE3FBE3DB3123EB80A1EBE97549D3D5EC56B3ED175923BB81C9C3EAF26E5BE1461B6BC95F9A3BE5E51E93D32B55EBECB4BA83DE668A9BDC1DFF3BD172658BDE126FDBD52631DBD7A94483E3F230E3EF2C820BEEEBF73BCABD896BEABEB83BE06E3F53D713837BE006558BE69027EBE0BD30DBD926BF33D117FC53EEB5E623DFD9D183E91C985BE4DBC95BDC7DF4CBC5FF28B3EA1555DBE7FE0AD3D201023BE595BA3BB186D45BEF5757E3CBCC1223F1E7829BE9C0367BE143017BE34C2243EDD9B8E3E1C349C3D241D51BECFE6A639A5FDDBBCC37BAC3C4F979ABD6EBD14BECA29C9BCE36A813ED4FB253D20E826BE67CD663DB530A43C23B4013FF5F77ABE5C67553EA8C5A1BD91413EBCFF9F64BDC72F4CBC1070DE3D35883BBEC10988BEE3798FBED5B8B03E8B38C1BD49372A3D95E257BEF04B6C3E8E69EEBD8492DBBE7201A33DF30D923C423533BEBC9A65BD7D48B93DE379483E5B348B3ED2A3213EE7BA1F3F890002BF1845B1BE2F742ABC208A913EA81EF03EB76ADC3D7B23FD3C82E4D83D247DF6BD522A513ED2AF89BE2FD5953AC266ED3DBA5294BE47E086BD88E1053DA70C9BBEB01A2C3E0880543E0A7B863E0A98D93E5037C33CDEDDF7BC3AAB3A3E903D1FBE37D2A0BEF781BABE8A5F113EB05900BF8D708A3B0A8ED1BC453BB03EAFE4ED3E61FD47BEF457153EBF82303E2AE2693C31C4A63AE8E492BE0DBFC73C3E778ABDACBB2FBECBC4C03D5CC0003ECD2237BDDE3749BDD2A802BE15982A3EBEBBEEBD4ABFC7BC15A8B2BD78362A3E0C9493BE11D7A6BC489D7A3C34C8F63D729DA63D75EA04BE63ED93BD48B765BE07B4D6BEECE186BCD32AE5B8646C6FBE9FA8D13E5F0714BDED4C9EBEC5B0603ED8C6293C5D0BADBE64ECC0BDF7AFFE3BDB608ABE74F1E73D071117BE1DC9DD3EA219273C9F02BD3D93432A3E5322E9BC08B499BD0432BFBDA14B87BE7590123EB697C7BE7A455C3E4EE95ABEA1373C3DCD190E3E5217DD3D0B15943D2BAFF23DFFD3F63B0F3A023E62872F3EEE5A38BE7EB7493E2A9B353EFF9B393E284D41BEC17C873D812E2BBEDF81973D66B5393DDF4B693DCFC183BDCAA6A7BD2C5C343D4356863E231759BE96C4AABE53ABE03D894A623E84C3B2BE2B9962BE1C46D7BC655C0EBE37E688BEF5020A3EB09393BE25BCBF3EE7B5BE3D7CEA653DD29D263D3975B63CC73430BE29FDFC3DD4B5893E61DD5F3EE15D7FBE8472033EE7D3533E961927BE0024D2BCBE480D3E6348343E3AC9BB3E51939DBE7E4D733C8097EFBE158BE03DC87C0E3E5B629CBE2D5C4DBE3229163E6A07B83DD3E6EABDECC70A3E62D2DBBE9476373EC24F46BDEBA2A33ED92D6FBE832C0BBF9609DE3EBF02913E25A1293EEA37083DA86F0CBE16ECB0BE3FAF60BEBE93323E0D41F7BDA471B13D679B81BE5F5A6CBC815D53BCDD78F73DD943BABD8CCB7EBEFB1CA2BE787AC53D9D250FBF7C1DAD3B7F1224BDD17723BE6EBADFBEBA848B3DA6BA6ABEFDCB013ECC2F37BE5F67B9BE276329BE4F419ABE726C0B3EA5CB0B3E957A7BBC065F093D4AF1B73B4704F33DEF77443D0301603EFE94DABD2EC416BE3F122CBD130D29BE1640C23D2BA8A33DCD1B8CBE97C81E3E9F55183E16305FBC2B64E83DDC1C93BE47FDB83C415DEB3BF702ECBDE3703F3E03FA793D9B10143DB8C68FBDCE8C3F3D8085B63D56E5613D546727BD8BDF543E104CAEBD3EDDCDBB18CE4DBECD34293D4EC0AD3DB09A7BBE69E6DEBC955075BDE858C23D0CE6F03D3C3B41BC67E0743E4FB39EBE11F41E3C6FFA09BBA702963EAB7C523D5ED91A3EEE8965BE126B013DE03292BE8F76083C109169BE6FEE123E9E840BBE92A9D13C0730A93D62E508BE9C522E3CAE288E3D839931BDC557A33E039E3DBE3AAFA3BE7F5C223C58AA4F3E435ADD3E4CC318BDF16022BE3AA8B93EC664D2BDF9353D3C3B20E5BD909610BEAA1B09BE6941113E8B40C3BDDE6C0CBDDD891E3E3E55783EF1C703BEAEBD5ABCAC57013E653AD13EA2D8763DC023DE3DC283DABD8C58A63C0973C3BC84DB9B3DDB6E55BE1FA2613EDABA6F3E66E310BD9B13553C90B884BECCD601BEB50D47BD7D2B953C0F33BC3E6192D7BE96AE863DCD156EBE36C8813E91B79EBE15EF7A3E4A16BABD9424263C392411BD3F51203E4C2E013EFEC9113FCCD0B43DFCA7DE3EB040053FD3337A3DBE06F4BD2611883D15D3DE3CFFD3D03C56589CBE59E3733B047A903DBEBAD03BB961A73D16FDB13D7F7A2F3EEB7B813E5A04DB3DAB51ADBEB73AE53D062492BEE38ECEBE3CCF803E5E13E4BD502568BC5C0E193E7562FBBC98CE13BE7D6FC33D0B00693D08988B3EAF7C713E02483CBC5C04B43DC3F142BEC0529DBEE9C3AC3CC6059F3E78CB983DEA56953EE04E983D61F9AF3ED13E533E88FD013E15C7EE3E8498A43E1DCF81BD07529C3E42BA513EC43B96BE2B22103C88FAABBE751299BEC95F923DF017B1BCCFC71ABEEEFB713E7DD9963E3FE1253D160267BEEFE6D4BE177BDE3EEAF12ABDF5D6C33D12967B3EDE12833D8FAFA53E34BE373E3AB40F3FC483D9BDF469EFBEB9C749BE2AEEC5BECE9B90BDD0A2013E16B2103E46B71B3EFE6242BE6B260FBE15B0033E3C41CB3E835BA23D58E5383E492367BEF4487ABE5985923E40E6CF3D4C1E0E3EDCB5673E8793283EDB4900BD4A8865BD90B76E3D99E1513E0FEC76BEE500AF3E0C6FBBBE6C6E87BE46B128BEE97BDD3ED7CD953D9D49903D5F2D1BBD74DF04BD22A97E3E0A1C6ABE5DD1BFBDDD2187BE3769613EC198C23C45EE603DD4ADC4BE0121E4BD67CC393D575E71BDCCE50B3EFD309C3E90A6A23B011CD0BD31391A3EB762853EF05501BDE0EC6DBD329C03BEA5D14FBD7E66283E6F5166BE8AD91ABE4D402C3E54A446BEDBD0093E5B730FBEA5DA73BD9C6DC33E880B67BED517F1BC3DC090BD",
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
