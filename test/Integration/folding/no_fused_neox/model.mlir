#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_72_torch.float32> : tensor<72xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_72_8_torch.float32> : tensor<72x8xf32>
    %cst_6 = arith.constant 4.000000e+00 : f32
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x72xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<72x8xf32>) outs(%0 : tensor<8x72xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x72xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x72xf32>) -> tensor<6x72xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x72xf32>) outs(%2 : tensor<6x72xf32>) -> tensor<6x72xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 3, 72] : tensor<6x72xf32> into tensor<2x3x72xf32>
    %4 = tensor.empty() : tensor<2x3x72xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_4 : tensor<2x3x72xf32>, tensor<72xf32>) outs(%4 : tensor<2x3x72xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.addf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x72xf32>
    %expanded_9 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 3, 3, 24] : tensor<2x3x72xf32> into tensor<2x3x3x24xf32>
    %6 = tensor.empty() : tensor<2x3x3x24xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x3x3x24xf32>) outs(%6 : tensor<2x3x3x24xf32>) permutation = [0, 2, 1, 3] 
    %expanded_11 = tensor.expand_shape %transposed_10 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 6, 4] : tensor<2x3x3x24xf32> into tensor<2x3x3x6x4xf32>
    %7 = tensor.empty() : tensor<2x3x3x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x3x3x6x4xf32>) outs(%7 : tensor<2x3x3x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %65 : f32
    } -> tensor<2x3x3x6x4xf32>
    %9 = tensor.empty() : tensor<2x3x3x6x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x3x3x6x1xf32>) -> tensor<2x3x3x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x3x3x6x4xf32>) outs(%10 : tensor<2x3x3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %out : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x6x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x3x3x6x1xf32>) outs(%9 : tensor<2x3x3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_6 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x3x3x6x1xf32>) outs(%9 : tensor<2x3x3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.truncf %cst_3 : f64 to f32
      %66 = arith.addf %in, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x3x3x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x3x3x6x1xf32>) outs(%9 : tensor<2x3x3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.rsqrt %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %14 : tensor<2x3x3x6x4xf32>, tensor<2x3x3x6x1xf32>) outs(%7 : tensor<2x3x3x6x4xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.mulf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x6x4xf32>
    %collapsed_12 = tensor.collapse_shape %15 [[0], [1], [2], [3, 4]] : tensor<2x3x3x6x4xf32> into tensor<2x3x3x24xf32>
    %extracted_slice = tensor.extract_slice %collapsed_12[0, 0, 0, 0] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x3x24xf32> to tensor<2x3x3x8xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed_12[0, 0, 0, 8] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x3x24xf32> to tensor<2x3x3x8xf32>
    %extracted_slice_14 = tensor.extract_slice %collapsed_12[0, 0, 0, 16] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x3x24xf32> to tensor<2x3x3x8xf32>
    %16 = tensor.empty() : tensor<4xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %65 = linalg.index 0 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = arith.muli %66, %c2_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<4xi64>
    %18 = tensor.empty() : tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%17 : tensor<4xi64>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %65 = arith.sitofp %in : i64 to f32
      linalg.yield %65 : f32
    } -> tensor<4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%19 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.negf %in : f32
      linalg.yield %65 : f32
    } -> tensor<4xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%20 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_7 : f32
      linalg.yield %65 : f32
    } -> tensor<4xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%21 : tensor<4xf32>) outs(%18 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.powf %cst_8, %in : f32
      linalg.yield %65 : f32
    } -> tensor<4xf32>
    %23 = tensor.empty() : tensor<3xi64>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %65 = linalg.index 0 : index
      %66 = arith.index_cast %65 : index to i64
      linalg.yield %66 : i64
    } -> tensor<3xi64>
    %25 = tensor.empty() : tensor<3xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%24 : tensor<3xi64>) outs(%25 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %65 = arith.sitofp %in : i64 to f32
      linalg.yield %65 : f32
    } -> tensor<3xf32>
    %expanded_15 = tensor.expand_shape %26 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %27 = tensor.empty() : tensor<3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %22 : tensor<3x1xf32>, tensor<4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.mulf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<3x4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.cos %in : f32
      linalg.yield %65 : f32
    } -> tensor<3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<3x4xf32>) outs(%27 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.sin %in : f32
      linalg.yield %65 : f32
    } -> tensor<3x4xf32>
    %concat = tensor.concat dim(1) %29, %29 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_16 = tensor.concat dim(1) %30, %30 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice_17 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %31 = tensor.empty() : tensor<2x3x3x8xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %concat : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.mulf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x8xf32>
    %33 = tensor.empty() : tensor<2x3x3x4xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x3x3x4xf32>) outs(%33 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.negf %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x4xf32>
    %concat_19 = tensor.concat dim(3) %34, %extracted_slice_17 : (tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x8xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_19, %concat_16 : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.mulf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x8xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x3x3x8xf32>, tensor<2x3x3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.addf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x8xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_13[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice_13[0, 0, 0, 4] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %concat : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.mulf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x8xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x3x3x4xf32>) outs(%33 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.negf %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x4xf32>
    %concat_22 = tensor.concat dim(3) %38, %extracted_slice_20 : (tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x8xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %concat_16 : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.mulf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x8xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x3x3x8xf32>, tensor<2x3x3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.addf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x8xf32>
    %41 = tensor.empty() : tensor<2x3x8x3xf32>
    %transposed_23 = linalg.transpose ins(%40 : tensor<2x3x3x8xf32>) outs(%41 : tensor<2x3x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_24 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x3x8x3xf32> into tensor<6x8x3xf32>
    %42 = tensor.empty() : tensor<6x3x3xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %44 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<6x3x8xf32>, tensor<6x8x3xf32>) outs(%43 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_26 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %45 = tensor.empty() : tensor<2x3x3x3xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x3x3x3xf32>) outs(%45 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.truncf %cst_2 : f64 to f32
      %66 = arith.mulf %in, %65 : f32
      linalg.yield %66 : f32
    } -> tensor<2x3x3x3xf32>
    %47 = tensor.empty() : tensor<2x3x3xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %49 = tensor.empty() : tensor<2x3x3xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %51:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x3x3x3xf32>) outs(%50, %48 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %65 = linalg.index 3 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = arith.maximumf %in, %out : f32
      %68 = arith.cmpf ogt, %in, %out : f32
      %69 = arith.select %68, %66, %out_35 : i64
      linalg.yield %67, %69 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_27 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_27 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%45 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.subf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x3xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x3x3x3xf32>) outs(%45 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.exp %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x3xf32>
    %54 = tensor.empty() : tensor<2x3x3x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x3x3x1xf32>) -> tensor<2x3x3x1xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x3x3x3xf32>) outs(%55 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %out : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%45 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %65 = arith.divf %in, %in_35 : f32
      linalg.yield %65 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_28 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %58 = tensor.empty() : tensor<6x3x8xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%59 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_30 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x3x3x8xf32>) outs(%31 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<24x8xf32>
    %transposed_32 = linalg.transpose ins(%cst_1 : tensor<8x24xf32>) outs(%61 : tensor<24x8xf32>) permutation = [1, 0] 
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %62 = tensor.empty() : tensor<6x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %64 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%63 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_34 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_34 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_24_torch.float32: "0x04000000BBEA61BE836E91BE066493BD541EA33E41EB2BBE3BC0DFBEC378A63C74CB11BEED120B3E7BCCEBBE927D51BE07CF91BE12D1AD3DF828603DBCC1FDBC20F9253EB193DFBB7D2595BD81118ABD61E2A93D2C0A123E18F4C53E515D52BE033EAD3D13AAF6BEFB1BCCBDAA6358BE6DDD5C3E54BB96BE11AD84BDE63C6BBD35AB913CD59D263EB264CFBD47C284BEC49A733ED9E13CBC8DD5053E7CB57DBDD484B5BC0124BA3E4397123DC016E3BD1482F4BD25F4233EB1788DBEE5FCD53CE5BB8F3E33457D3D5899263DE38908BF5C85663D60C4623D04455ABE6155C43EF7CCC13E13F12ABD2D6D303D265E963EB165423ED5A8783EE86449BE234599BDB3C78B3E6FF4ACBE5A35CE3DD88E00BEE61A893E1FC3243E90DB80BECFF3BD3DC02496BE4EBF143E16D9E73DD2CA28BED497AF3EBED6F93DF0BB47BD92A490BD0EFFB83E36D4723EC3EDD33EBBDDBCBE30E1E8BD0FD73DBD106F093EACC9C5BCA8550D3E47246FBE9BAC64BEF300E4BD8A99C9BDD4DE5D3E8E5005BEA740B73DD990493E3C174C3E229D63BE03A608BD6545EE3EB9593E3D29B8F53B90D8993D06FB4B3E121B373E13E8943ED9BF63BD617D433E96EF9BBE9F93EDBD56EB41BEDC25DD3EB7BBF73DCB350DBD10F2EEBEE429283D781D8ABD4514A1BE357D84BE3C6807BE5F9C353F438F083EA26E1C3FE8F05A3BBC0336BC1E0448BE9A6B343AFBC559BEDC1AC3BD40C285BDECB4123ECB9ECE3D0EB803BE2030E53DEFF4593E4433543DCA610BBF7F23903E1624D9BD91A00C3E868C96BA25A816BD1F1576BB5F9F503E3D22B6BD0A84663EA4BB20BE5FBED7BC0766943E33C789BDBC3B163D70A14EBE3ABC833E59B307BE54DA063D242538BE9DA810BC7DEAC43D22DA88BE08D1813EBCB851BE9781A9BD60BF553E53F854BD744985BE35879BBD94923BBE599B0FBE94B188BD1343473E8D7DEF3D096D2CBE04AAE2BD9993703E7237A83EE0651ABE885754BE53DB9FBEBA947EBE537E353E4BF0A0BD152AA13CB10885BD1A75C13E4750F7BC5EBD61BE8C80E9BCA56A83BE7450A13E9A744A3E3789A2BEDAFA263E",
      torch_tensor_72_torch.float32: "0x04000000D12386BEDB90A73A1F36C1BEF592A6BEB750673E64D9C63D56F7A8BDC08AC83EAF19823DFA17A73DF55C8EBEF9E451BF6D502DBE6B58A8BD2CC32B3DF23A1C3E0540AA3D4FB896BEDE86883E68FFF03E3829C9BCE3ABD6BDE1BD783DCB2EB1BD653A363D31C2393FF3F5CB3EA01DA2BD89EDDF3D6661433F148D4EBFA6973B3F75FA4B3B880F99BE334C963E389C07BE9262A0BD7523753EB20EAABEFBFC323F6F036BBEF5E811BE8F2418BED2BE73BD4E1A2A3F86F627BDB7639CBE7D395B3D07C61DBE7E642DBEB40F8DBE164466BEA74EE9BCD217A93E6A49C93E96ECB3BDF958F9BDAD7D913EB1E215BD1582DEBD6194F3BE12F00ABE6C29A93DC1253B3EB5C48ABD5FF393BD98B9033FE7EC67BEFFA9F43E544DE13DF88CB9BD76DA1F3E",
      torch_tensor_72_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD4606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF11B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBE"
    }
  }
#-}
