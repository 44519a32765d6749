#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_24_8_torch.float32_4> : tensor<24x8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_24_8_torch.float32_3> : tensor<24x8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_24_8_torch.float32_2> : tensor<24x8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_24_8_torch.float32_1> : tensor<24x8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_8_torch.float32> : tensor<24x8xf32>
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x24xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x24xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x24xf32>) outs(%2 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<6x24xf32> into tensor<2x3x3x8xf32>
    %4 = tensor.empty() : tensor<2x3x3x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%cst_6 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_11 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%2 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_12 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<6x24xf32> into tensor<2x3x3x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%cst_5 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%2 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_15 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<6x24xf32> into tensor<2x3x3x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<4xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %72 = linalg.index 0 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = arith.muli %73, %c2_i64 : i64
      linalg.yield %74 : i64
    } -> tensor<4xi64>
    %9 = tensor.empty() : tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<4xi64>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %72 = arith.sitofp %in : i64 to f32
      linalg.yield %72 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.negf %in : f32
      linalg.yield %72 : f32
    } -> tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%11 : tensor<4xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.divf %in, %cst_8 : f32
      linalg.yield %72 : f32
    } -> tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<4xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.powf %cst_9, %in : f32
      linalg.yield %72 : f32
    } -> tensor<4xf32>
    %14 = tensor.empty() : tensor<3xi64>
    %15 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%14 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %72 = linalg.index 0 : index
      %73 = arith.index_cast %72 : index to i64
      linalg.yield %73 : i64
    } -> tensor<3xi64>
    %16 = tensor.empty() : tensor<3xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%15 : tensor<3xi64>) outs(%16 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %72 = arith.sitofp %in : i64 to f32
      linalg.yield %72 : f32
    } -> tensor<3xf32>
    %expanded_17 = tensor.expand_shape %17 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %18 = tensor.empty() : tensor<3x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_17, %13 : tensor<3x1xf32>, tensor<4xf32>) outs(%18 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<3x4xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3x4xf32>) outs(%18 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.cos %in : f32
      linalg.yield %72 : f32
    } -> tensor<3x4xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3x4xf32>) outs(%18 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.sin %in : f32
      linalg.yield %72 : f32
    } -> tensor<3x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_10[0, 0, 0, 1] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %22 = tensor.empty() : tensor<2x3x3x4xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %20 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %21 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.subf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %20 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %21 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.addf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %expanded_19 = tensor.expand_shape %25 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %expanded_20 = tensor.expand_shape %28 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_19, %expanded_20 : (tensor<2x3x3x4x1xf32>, tensor<2x3x3x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 1] [2, 3, 3, 4] [1, 1, 1, 2] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %20 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %21 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.subf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %20 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %21 : tensor<2x3x3x4xf32>, tensor<3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.mulf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) outs(%22 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.addf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x4xf32>
    %expanded_23 = tensor.expand_shape %31 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %expanded_24 = tensor.expand_shape %34 [[0], [1], [2], [3, 4]] output_shape [2, 3, 3, 4, 1] : tensor<2x3x3x4xf32> into tensor<2x3x3x4x1xf32>
    %concat_25 = tensor.concat dim(4) %expanded_23, %expanded_24 : (tensor<2x3x3x4x1xf32>, tensor<2x3x3x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %collapsed_26 = tensor.collapse_shape %concat_25 [[0], [1], [2], [3, 4]] : tensor<2x3x3x4x2xf32> into tensor<2x3x3x8xf32>
    %35 = tensor.empty() : tensor<2x3x8x3xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x3x3x8xf32>) outs(%35 : tensor<2x3x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %concat [[0, 1], [2], [3, 4]] : tensor<2x3x3x4x2xf32> into tensor<6x3x8xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x3x8x3xf32> into tensor<6x8x3xf32>
    %36 = tensor.empty() : tensor<6x3x3xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %38 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<6x3x8xf32>, tensor<6x8x3xf32>) outs(%37 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_30 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %39 = tensor.empty() : tensor<2x3x3x3xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x3x3x3xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_4 : f64 to f32
      %73 = arith.mulf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<2x3x3x3xf32>
    %41 = tensor.empty() : tensor<2x3x3xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %43 = tensor.empty() : tensor<2x3x3xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %45:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x3x3x3xf32>) outs(%44, %42 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %72 = linalg.index 3 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = arith.maximumf %in, %out : f32
      %75 = arith.cmpf ogt, %in, %out : f32
      %76 = arith.select %75, %73, %out_55 : i64
      linalg.yield %74, %76 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_31 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_31 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.subf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x3xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x3x3x3xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x3xf32>
    %48 = tensor.empty() : tensor<2x3x3x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x3x3x1xf32>) -> tensor<2x3x3x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x3x3x3xf32>) outs(%49 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %out : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x1xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.divf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_32 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %52 = tensor.empty() : tensor<6x3x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%53 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_34 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<24x8xf32>
    %transposed_36 = linalg.transpose ins(%cst_3 : tensor<8x24xf32>) outs(%55 : tensor<24x8xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %56 = tensor.empty() : tensor<6x8xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %58 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%57 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_38 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    %transposed_39 = linalg.transpose ins(%cst_2 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %59 = linalg.matmul ins(%collapsed, %transposed_39 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%2 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_40 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<6x24xf32> into tensor<2x3x3x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%cst_1 : tensor<24x8xf32>) outs(%0 : tensor<8x24xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed, %transposed_42 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%2 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_43 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<6x24xf32> into tensor<2x3x3x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x3x3x8xf32>) outs(%35 : tensor<2x3x8x3xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_45 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x3x8x3xf32> into tensor<6x8x3xf32>
    %61 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<6x3x8xf32>, tensor<6x8x3xf32>) outs(%37 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_47 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x3x3x3xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.truncf %cst_4 : f64 to f32
      %73 = arith.mulf %in, %72 : f32
      linalg.yield %73 : f32
    } -> tensor<2x3x3x3xf32>
    %63:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x3x3x3xf32>) outs(%44, %42 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %72 = linalg.index 3 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = arith.maximumf %in, %out : f32
      %75 = arith.cmpf ogt, %in, %out : f32
      %76 = arith.select %75, %73, %out_55 : i64
      linalg.yield %74, %76 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_48 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_48 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.subf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x3xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x3x3x3xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = math.exp %in : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x3xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x3x3x3xf32>) outs(%49 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %72 = arith.addf %in, %out : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%39 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.divf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_49 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_50 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%53 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_51 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %69 = linalg.matmul ins(%collapsed_53, %transposed_36 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%57 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_54 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    %70 = tensor.empty() : tensor<2x3x8xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_54 : tensor<2x3x8xf32>, tensor<2x3x8xf32>) outs(%70 : tensor<2x3x8xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %72 = arith.addf %in, %in_55 : f32
      linalg.yield %72 : f32
    } -> tensor<2x3x8xf32>
    return %71 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_8_torch.float32_4: "0x040000009CB81ABE9868933EF59CFFBEDE7C10BDD509D93C31B8553EF74A103E8C3766BED91B00BE99F0C6BE3DF039BF949FE9BCF57646B9C458CFBEDA91353F5A3280BD9D1709BF7296C23EED07933C60DC15BF991327BED3905C3CA6ADEFBE61DE483ED2D382BE6C12403F84B6903C0AB0233EF273933E68E649BD641C05BE7E9425BEAB56EABE55DB7D3E2EDA2CBFB7C2BE3E3195BDBE3E00A33D3220763E73783F3E313E003EB42B523E68C2553C368F613E2F03983E02A89FBE1CB1AE3E87469D3E0EBEA03E6667A7BEC1ABEA3D663F94BE8D35033E0FD4A03D630ACA3DBE35E4BDC23011BE46329C3DADADE83E7A01BCBEACE313BFBA91423E50F9C33E5DD01ABF693DC4BEC06E3ABD8A9376BED31DEDBE020B6F3E569CFFBE1D0C263F0129253EF11CC73D4A4B903D5F031E3D589998BE46185B3E6C85EE3E60DFC13E7027DDBE67AC633EBD72B73E7AB690BEB4FC35BD19B6743E23219C3EA2A0223FDF7608BFD1B4D23C197E4FBFCF75423EA3CB763EC56E07BFD6D8B1BE0D0B823EAE5F1F3E486E4BBE2A60703E0B5F3EBF40E29E3E2ABEABBD99B60D3F9922CFBE640E71BF414A403F7A2AFB3E46E7923EECEF6B3D183E73BE193819BF2095C2BEFEA69A3EDA2056BEC1AB193E687CE0BE0EB0CCBC340CB7BC3051563E6C4F21BEB6A8DCBEE7640CBF74052B3E0FF077BF11EC153C3A178EBD45918DBE1CC141BF2EA7F13D0648CBBE90D0603EF3A49EBE7C9020BF97B192BEBE9605BF207D713E0322723E7CC9D9BC11EF6D3D854C1F3C6975523E8E25AA3D3CFEC13E2D4C3DBE459182BEA20495BD0B6792BEC839283E25BB0D3ED9ACF2BEB682893EEDEC833E4C49C1BCBA41493E84CEFEBE9A34203DD8D44B3C5B644CBEF0CAA53E707CD83D593A803D1B07F9BD1EE3A53D77111E3EACA1C33DCDF990BD855AB83E1BF216BE9D4832BC7E3BB2BE7389923D1279163E4AE5D9BE7E0941BDE572D4BD474F283ED39F503EE157A7BCBF11D43E487009BF5DA8893C3FFC6EBBACE9013F7D49B63D6E1A863E52C9C6BEB128603D3F39FDBE6E5C6C3C4F46CABE1B7E7E3EFEA671BEAD92353D",
      torch_tensor_24_8_torch.float32_3: "0x040000008515343E4D6EC23DFBAB053F1573003E450D133F87D7563E9B2A1CBF963161BE34CD10BB4B0CA23EDD6832BBBBD4823CC0BE513EB63B0FBFB3CD54BE7B1025BD90F27D3EA32649BE0F300ABE072580BCE51B3C3EDC96893E3551BABEF458E2BE61A524BD9B4C5EBE2F699A3E349B603D7C31C83EFB1DC63EFD754E3E88898C3EF59CF5BE238D8ABEE65997BD6203C0BD89CE8CBE8DBCFE3EF2C086BF62CC50BD6BDA99BE42A7D7BDC0B7403F3402363E9894A0BE16C9343F2FB819BFA94A73BE5CE289BEC5482DBF650FCBBEE4825ABEADF05ABFAB00A6BE95177E3E47DE88BE8D40083E032FCC3E32ADFD3B7632073F5F7346BFEDF11DBDA7010EBF260F4A3EE0DEC0BEA8BF113E91B612BE7C3353BEBA30BBBD673C5BBE4E4D88BD15B5AD3E8E30763E6C3E8BBEEC17D3BC03A302BF3E7EE4BEB8F1543E70AC9EBE3567BBBE85FADBBEA4A575BDDDCE523E6F092B3FF70AC43D9A2B843EFDB9E7BEBEAC01BE1B6DB1BC1865F23E69AEBFBEF394163E79378DBE9E780DBCDFF9AABE965EDC3C95F38C3FBFC392BE6710C8BEB6EE82BE65AF8E3E7801F73EB846073E0F19B5BE808A103A82843EBD0260153D38E105BE05D080BE64362EBD6128E03E00BF8F3DA48B90BE75E1C73D64310E3D3FA7603F5C58D9BE25D0B83E47190CBE41C4A4BCBAFEC5BDAFD4B0BC00A3403E5368A2BEFA9FEBBE0782F8BEB50B193F8C5527BE4D69933D43F6BABE8DA3CC3E9B784EBEBC273EBFC22A0D3E49F9FC3CDE329BBEE0D7C6BDBD75203E0E9EAD3EF91BF13EFAFB8B3E8F548A3F932B61BF2D8519BF0B9E93BCF614FC3E25F34F3FF7E23E3E75395B3DA1D53B3E307755BE7924B53E037BEEBE4BC2013B7B984D3E9D7300BFBA9CE9BD7EE3673DD84606BFF10B953ECE07B83E61EDE83E1C713C3FE30F293DA9A856BDF3A8A13E02E889BE73460BBF378521BF34CB7B3E2F4F5EBFD4C8EF3BD57A35BDF79E183F89054E3F3B32ADBED755813EDEDC983E8B8CCA3C856C103B9B6DFEBE40FC2C3D6BD4EFBD773098BE4EF1263E04015F3EB2999EBD9542AEBD0E4F62BE21BD933EC8BF4EBE75FC2CBD",
      torch_tensor_8_24_torch.float32: "0x04000000938A36BE3A07643AB67683BEB7AD62BEDF631D3EBB4C873D0FEF65BD9873883E4B0B313DBB62633D4EBB41BEA8D00EBFC8D9EBBDCC1665BD2FBDE93C3B9AD43D57AE673D971A4DBE1CCA393E68FAA33E6BDF88BCBF1092BD4F3F293D7F1D71BD26FBF73C0FC9FC3E17C78A3E8F9C5CBD165D983D87F0043F4B8A0CBFE947FF3E29CA0A3B084A50BE7A874C3ECA8AB8BDA3415ABDAECB263E376B67BE7592F33E08E81FBEF08EC6BD460ACFBD05D925BD047BE73E9491E4BCB5D154BED629153DDEB3D6BD17F5EBBDCEF53FBE17AD1CBED7BE9EBC441B663E53F5883E85D874BD3DC824BE47BC0DBD574CE3BE628C163ECFA86E3D887D3F3DD01D863E942490BEAF0FE23D1A1D46BED402293D06A192BD61D6E33D0913A13E82EDFA3D554E8DBDF72AA93D40AF3A3E26F897BEAE36783EE76D7ABDE8FDEF3EF12E8A3DD549E33E6B3782BE6576023F40C113BE6A78703EFED3E5BD4D762A3E8114D13EE6AAB7BDA98DB4BDC0B4C5BD0C22883D66824BBE2AC7263E86AAEFBDC5462C3D0AB4323DA97D473E213A193E151698BE3CCFD5BE130D14BDC170023EB982B0BE96E42A3EA6DEA2BD6C86853E2129D73D47B2913D79F058BE436348BE72EB3F3E0557CC3DEDA94D3E2737503E5CAC73BE51B6F4BDA3AC1BBDB75381BE4B76773EEB6A23BDEBB08BBEFDB55B3E2CA756BE705F70BD7422C13EF54CFABEC26FAA3D530A0EBD9936F43D76905B3E9D5B863EEDF1A8BE1EBB20BED11A7FBE1598EF3DF825123EE3E7513DB9CF683DE33E9EBC114FA83E4172CBBCFAB391BE181F3DBEAAEF90BD1859133E054ECC3B3A8E32BE4540E13DE218DCBDB3368BBE1A7CA13E19D3AA3DE2BBD6BE4EDADB3D929AFA3DBB7CAABD7A62BD3D3CC9A3BDFAB0DF3E8E672CBD1D86A4BC9FF2CA3D0FE6133E8806103C95B4B7BDD9520DBED4BBB53E03F644BE23895EBEE40E40BD094F83BE71DBE83DD0C7033D60AE563E6079803E43E682B9501EBDBE0CC3103E51747A3EFE9B893E6F9D91BD6C657C3E476907BE9A1CDC3DCABC46BEDE3CE0BE9BFD9F3DF94AABBD9B621ABED6FEAC3E1C8AD93D107D42BD",
      torch_tensor_24_8_torch.float32_2: "0x040000004606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF11B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBE",
      torch_tensor_24_8_torch.float32_1: "0x04000000949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD",
      torch_tensor_24_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE"
    }
  }
#-}
