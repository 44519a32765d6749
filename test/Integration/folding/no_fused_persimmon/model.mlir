#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x3x72xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_72_8_torch.float32> : tensor<72x8xf32>
    %cst_4 = arith.constant 4.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x72xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<72x8xf32>) outs(%0 : tensor<8x72xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x72xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x72xf32>) -> tensor<6x72xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x72xf32>) outs(%2 : tensor<6x72xf32>) -> tensor<6x72xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 3, 72] : tensor<6x72xf32> into tensor<2x3x72xf32>
    %4 = tensor.empty() : tensor<2x3x72xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %arg1 : tensor<2x3x72xf32>, tensor<2x3x72xf32>) outs(%4 : tensor<2x3x72xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.addf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x72xf32>
    %expanded_6 = tensor.expand_shape %5 [[0], [1], [2, 3, 4]] output_shape [2, 3, 3, 3, 8] : tensor<2x3x72xf32> into tensor<2x3x3x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_6[0, 0, 0, 0, 0] [2, 3, 3, 1, 8] [1, 1, 1, 1, 1] : tensor<2x3x3x3x8xf32> to tensor<2x3x3x1x8xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded_6[0, 0, 0, 1, 0] [2, 3, 3, 1, 8] [1, 1, 1, 1, 1] : tensor<2x3x3x3x8xf32> to tensor<2x3x3x1x8xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_6[0, 0, 0, 2, 0] [2, 3, 3, 1, 8] [1, 1, 1, 1, 1] : tensor<2x3x3x3x8xf32> to tensor<2x3x3x1x8xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x3x3x1x8xf32> into tensor<2x3x3x8xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_7 [[0], [1], [2, 3], [4]] : tensor<2x3x3x1x8xf32> into tensor<2x3x3x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_8 [[0], [1], [2, 3], [4]] : tensor<2x3x3x1x8xf32> into tensor<2x3x3x8xf32>
    %6 = tensor.empty() : tensor<2x3x3x8xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_9 : tensor<2x3x3x8xf32>) outs(%6 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%collapsed_10 : tensor<2x3x3x8xf32>) outs(%6 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%collapsed_11 : tensor<2x3x3x8xf32>) outs(%6 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_15 = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %7 = tensor.empty() : tensor<2xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.muli %57, %c2_i64 : i64
      linalg.yield %58 : i64
    } -> tensor<2xi64>
    %9 = tensor.empty() : tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%8 : tensor<2xi64>) outs(%9 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.sitofp %in : i64 to f32
      linalg.yield %56 : f32
    } -> tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%10 : tensor<2xf32>) outs(%9 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      linalg.yield %56 : f32
    } -> tensor<2xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%11 : tensor<2xf32>) outs(%9 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_4 : f32
      linalg.yield %56 : f32
    } -> tensor<2xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%12 : tensor<2xf32>) outs(%9 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.powf %cst_5, %in : f32
      linalg.yield %56 : f32
    } -> tensor<2xf32>
    %14 = tensor.empty() : tensor<3xi64>
    %15 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%14 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<3xi64>
    %16 = tensor.empty() : tensor<3xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%15 : tensor<3xi64>) outs(%16 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.sitofp %in : i64 to f32
      linalg.yield %56 : f32
    } -> tensor<3xf32>
    %expanded_16 = tensor.expand_shape %17 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %18 = tensor.empty() : tensor<3x2xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %13 : tensor<3x1xf32>, tensor<2xf32>) outs(%18 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.mulf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3x2xf32>) outs(%18 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.cos %in : f32
      linalg.yield %56 : f32
    } -> tensor<3x2xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3x2xf32>) outs(%18 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.sin %in : f32
      linalg.yield %56 : f32
    } -> tensor<3x2xf32>
    %concat = tensor.concat dim(1) %20, %20 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
    %concat_17 = tensor.concat dim(1) %21, %21 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice_15[0, 0, 0, 0] [2, 3, 3, 2] [1, 1, 1, 1] : tensor<2x3x3x4xf32> to tensor<2x3x3x2xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice_15[0, 0, 0, 2] [2, 3, 3, 2] [1, 1, 1, 1] : tensor<2x3x3x4xf32> to tensor<2x3x3x2xf32>
    %22 = tensor.empty() : tensor<2x3x3x4xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %concat : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.mulf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x4xf32>
    %24 = tensor.empty() : tensor<2x3x3x2xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x3x3x2xf32>) outs(%24 : tensor<2x3x3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x2xf32>
    %concat_20 = tensor.concat dim(3) %25, %extracted_slice_18 : (tensor<2x3x3x2xf32>, tensor<2x3x3x2xf32>) -> tensor<2x3x3x4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_20, %concat_17 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.mulf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.addf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x4xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 4] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %concat_22 = tensor.concat dim(3) %27, %extracted_slice_21 : (tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 3, 3, 2] [1, 1, 1, 1] : tensor<2x3x3x4xf32> to tensor<2x3x3x2xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 2] [2, 3, 3, 2] [1, 1, 1, 1] : tensor<2x3x3x4xf32> to tensor<2x3x3x2xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %concat : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.mulf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x3x3x2xf32>) outs(%24 : tensor<2x3x3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x2xf32>
    %concat_26 = tensor.concat dim(3) %29, %extracted_slice_24 : (tensor<2x3x3x2xf32>, tensor<2x3x3x2xf32>) -> tensor<2x3x3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %concat_17 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.mulf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.addf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x4xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_13[0, 0, 0, 4] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %concat_28 = tensor.concat dim(3) %31, %extracted_slice_27 : (tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x8xf32>
    %32 = tensor.empty() : tensor<2x3x8x3xf32>
    %transposed_29 = linalg.transpose ins(%concat_28 : tensor<2x3x3x8xf32>) outs(%32 : tensor<2x3x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %concat_22 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x3x8x3xf32> into tensor<6x8x3xf32>
    %33 = tensor.empty() : tensor<6x3x3xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %35 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<6x3x8xf32>, tensor<6x8x3xf32>) outs(%34 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_32 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %36 = tensor.empty() : tensor<2x3x3x3xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x3x3x3xf32>) outs(%36 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_2 : f64 to f32
      %57 = arith.mulf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<2x3x3x3xf32>
    %38 = tensor.empty() : tensor<2x3x3xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %40 = tensor.empty() : tensor<2x3x3xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %42:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x3x3x3xf32>) outs(%41, %39 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_41 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_33 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_33 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%36 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.subf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x3xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x3x3x3xf32>) outs(%36 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x3xf32>
    %45 = tensor.empty() : tensor<2x3x3x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x3x3x1xf32>) -> tensor<2x3x3x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x3x3x3xf32>) outs(%46 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%36 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %56 = arith.divf %in, %in_41 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_34 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %49 = tensor.empty() : tensor<6x3x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%50 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_36 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x3x3x8xf32>) outs(%6 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<24x8xf32>
    %transposed_38 = linalg.transpose ins(%cst_1 : tensor<8x24xf32>) outs(%52 : tensor<24x8xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %53 = tensor.empty() : tensor<6x8xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %55 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%54 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_40 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_40 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_24_torch.float32: "0x04000000938A36BE3A07643AB67683BEB7AD62BEDF631D3EBB4C873D0FEF65BD9873883E4B0B313DBB62633D4EBB41BEA8D00EBFC8D9EBBDCC1665BD2FBDE93C3B9AD43D57AE673D971A4DBE1CCA393E68FAA33E6BDF88BCBF1092BD4F3F293D7F1D71BD26FBF73C0FC9FC3E17C78A3E8F9C5CBD165D983D87F0043F4B8A0CBFE947FF3E29CA0A3B084A50BE7A874C3ECA8AB8BDA3415ABDAECB263E376B67BE7592F33E08E81FBEF08EC6BD460ACFBD05D925BD047BE73E9491E4BCB5D154BED629153DDEB3D6BD17F5EBBDCEF53FBE17AD1CBED7BE9EBC441B663E53F5883E85D874BD3DC824BE47BC0DBD574CE3BE628C163ECFA86E3D887D3F3DD01D863E942490BEAF0FE23D1A1D46BED402293D06A192BD61D6E33D0913A13E82EDFA3D554E8DBDF72AA93D40AF3A3E26F897BEAE36783EE76D7ABDE8FDEF3EF12E8A3DD549E33E6B3782BE6576023F40C113BE6A78703EFED3E5BD4D762A3E8114D13EE6AAB7BDA98DB4BDC0B4C5BD0C22883D66824BBE2AC7263E86AAEFBDC5462C3D0AB4323DA97D473E213A193E151698BE3CCFD5BE130D14BDC170023EB982B0BE96E42A3EA6DEA2BD6C86853E2129D73D47B2913D79F058BE436348BE72EB3F3E0557CC3DEDA94D3E2737503E5CAC73BE51B6F4BDA3AC1BBDB75381BE4B76773EEB6A23BDEBB08BBEFDB55B3E2CA756BE705F70BD7422C13EF54CFABEC26FAA3D530A0EBD9936F43D76905B3E9D5B863EEDF1A8BE1EBB20BED11A7FBE1598EF3DF825123EE3E7513DB9CF683DE33E9EBC114FA83E4172CBBCFAB391BE181F3DBEAAEF90BD1859133E054ECC3B3A8E32BE4540E13DE218DCBDB3368BBE1A7CA13E19D3AA3DE2BBD6BE4EDADB3D929AFA3DBB7CAABD7A62BD3D3CC9A3BDFAB0DF3E8E672CBD1D86A4BC9FF2CA3D0FE6133E8806103C95B4B7BDD9520DBED4BBB53E03F644BE23895EBEE40E40BD094F83BE71DBE83DD0C7033D60AE563E6079803E43E682B9501EBDBE0CC3103E51747A3EFE9B893E6F9D91BD6C657C3E476907BE9A1CDC3DCABC46BEDE3CE0BE9BFD9F3DF94AABBD9B621ABED6FEAC3E1C8AD93D107D42BD",
      torch_tensor_72_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD4606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF11B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBE"
    }
  }
#-}
