#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x8x24xf32>) -> tensor<2x8x24xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_24_torch.float32_3> : tensor<24xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_24_24_torch.float32_3> : tensor<24x24xf32>
    %cst_4 = arith.constant 0.28867513459481287 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_24_torch.float32_2> : tensor<24xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_24_24_torch.float32_2> : tensor<24x24xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_24_24_torch.float32_1> : tensor<24x24xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_24_24_torch.float32> : tensor<24x24xf32>
    %cst_11 = arith.constant 2.000000e+00 : f32
    %cst_12 = arith.constant 1.000000e+04 : f32
    %cst_13 = arith.constant dense<2> : tensor<i64>
    %cst_14 = arith.constant dense<4> : tensor<i64>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x8x24xf32> into tensor<16x24xf32>
    %0 = tensor.empty() : tensor<24x24xf32>
    %transposed = linalg.transpose ins(%cst_10 : tensor<24x24xf32>) outs(%0 : tensor<24x24xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<16x24xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<16x24xf32>, tensor<24x24xf32>) outs(%2 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_9 : tensor<16x24xf32>, tensor<24xf32>) outs(%1 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<16x24xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 8, 2, 12] : tensor<16x24xf32> into tensor<2x8x2x12xf32>
    %5 = tensor.empty() : tensor<2x2x8x12xf32>
    %transposed_15 = linalg.transpose ins(%expanded : tensor<2x8x2x12xf32>) outs(%5 : tensor<2x2x8x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%cst_8 : tensor<24x24xf32>) outs(%0 : tensor<24x24xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<16x24xf32>, tensor<24x24xf32>) outs(%2 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_7 : tensor<16x24xf32>, tensor<24xf32>) outs(%1 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<16x24xf32>
    %expanded_17 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 8, 2, 12] : tensor<16x24xf32> into tensor<2x8x2x12xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x8x2x12xf32>) outs(%5 : tensor<2x2x8x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%cst_6 : tensor<24x24xf32>) outs(%0 : tensor<24x24xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<16x24xf32>, tensor<24x24xf32>) outs(%2 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_5 : tensor<16x24xf32>, tensor<24xf32>) outs(%1 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<16x24xf32>
    %expanded_20 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 8, 2, 12] : tensor<16x24xf32> into tensor<2x8x2x12xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x8x2x12xf32>) outs(%5 : tensor<2x2x8x12xf32>) permutation = [0, 2, 1, 3] 
    %10 = tensor.empty() : tensor<8xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      linalg.yield %110 : i64
    } -> tensor<8xi64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel"]} ins(%11, %cst_14 : tensor<8xi64>, tensor<i64>) outs(%10 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_121: i64, %out: i64):
      %109 = arith.sitofp %in : i64 to f64
      %110 = arith.sitofp %in_121 : i64 to f64
      %111 = arith.divf %109, %110 : f64
      %112 = math.floor %111 : f64
      %113 = arith.fptosi %112 : f64 to i64
      linalg.yield %113 : i64
    } -> tensor<8xi64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<8xi64>) outs(%10 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.muli %in, %c4_i64 : i64
      linalg.yield %109 : i64
    } -> tensor<8xi64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%11, %13 : tensor<8xi64>, tensor<8xi64>) outs(%10 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_121: i64, %out: i64):
      %109 = arith.subi %in, %in_121 : i64
      linalg.yield %109 : i64
    } -> tensor<8xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel"]} ins(%14, %cst_13 : tensor<8xi64>, tensor<i64>) outs(%10 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_121: i64, %out: i64):
      %109 = arith.sitofp %in : i64 to f64
      %110 = arith.sitofp %in_121 : i64 to f64
      %111 = arith.divf %109, %110 : f64
      %112 = math.floor %111 : f64
      %113 = arith.fptosi %112 : f64 to i64
      linalg.yield %113 : i64
    } -> tensor<8xi64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%15 : tensor<8xi64>) outs(%10 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %109 = arith.muli %in, %c2_i64 : i64
      linalg.yield %109 : i64
    } -> tensor<8xi64>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%14, %16 : tensor<8xi64>, tensor<8xi64>) outs(%10 : tensor<8xi64>) {
    ^bb0(%in: i64, %in_121: i64, %out: i64):
      %109 = arith.subi %in, %in_121 : i64
      linalg.yield %109 : i64
    } -> tensor<8xi64>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x12xf32> to tensor<2x2x8x4xf32>
    %18 = tensor.empty() : tensor<2xf32>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<2xf32>) {
    ^bb0(%out: f32):
      %109 = linalg.index 0 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.sitofp %110 : i64 to f32
      %112 = arith.addf %111, %cst : f32
      linalg.yield %112 : f32
    } -> tensor<2xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.divf %in, %cst_11 : f32
      linalg.yield %109 : f32
    } -> tensor<2xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%20 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.powf %cst_12, %in : f32
      linalg.yield %109 : f32
    } -> tensor<2xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf one, %in, %cst : f32
      cf.assert %109, "unimplemented: tensor with zero element"
      %110 = arith.divf %cst_0, %in : f32
      linalg.yield %110 : f32
    } -> tensor<2xf32>
    %expanded_22 = tensor.expand_shape %12 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %23 = tensor.empty() : tensor<8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_22, %22 : tensor<8x1xi64>, tensor<2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_121: f32, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      %110 = arith.mulf %109, %in_121 : f32
      linalg.yield %110 : f32
    } -> tensor<8x2xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %expanded_23 = tensor.expand_shape %25 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %27 = tensor.empty() : tensor<1x1x8x2x2xf32>
    %collapsed_24 = tensor.collapse_shape %expanded_23 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_25 = tensor.collapse_shape %28 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_26 = tensor.expand_shape %26 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_27 = tensor.collapse_shape %expanded_26 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_28 = tensor.collapse_shape %29 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 0] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 1] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x1xf32> into tensor<2x2x8x2xf32>
    %30 = tensor.empty() : tensor<2x2x8x2xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<2x2x8x2xf32>) outs(%30 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_33 = tensor.expand_shape %31 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat = tensor.concat dim(4) %expanded_33, %extracted_slice_30 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_34 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %32 = tensor.empty() : tensor<2x2x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %collapsed_28 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_34, %collapsed_25 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_18[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x12xf32> to tensor<2x2x8x4xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf one, %in, %cst : f32
      cf.assert %109, "unimplemented: tensor with zero element"
      %110 = arith.divf %cst_0, %in : f32
      linalg.yield %110 : f32
    } -> tensor<2xf32>
    %expanded_36 = tensor.expand_shape %15 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %37 = linalg.generic {indexing_maps = [#map4, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %36 : tensor<8x1xi64>, tensor<2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_121: f32, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      %110 = arith.mulf %109, %in_121 : f32
      linalg.yield %110 : f32
    } -> tensor<8x2xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %expanded_37 = tensor.expand_shape %38 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_38 = tensor.collapse_shape %expanded_37 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_39 = tensor.collapse_shape %40 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_40 = tensor.expand_shape %39 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_41 = tensor.collapse_shape %expanded_40 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_42 = tensor.collapse_shape %41 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_43[0, 0, 0, 0, 0] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_43[0, 0, 0, 0, 1] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x1xf32> into tensor<2x2x8x2xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x2x8x2xf32>) outs(%30 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_47 = tensor.expand_shape %42 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_48 = tensor.concat dim(4) %expanded_47, %extracted_slice_44 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_49 = tensor.collapse_shape %concat_48 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %collapsed_42 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_49, %collapsed_39 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_50 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x12xf32> to tensor<2x2x8x4xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf one, %in, %cst : f32
      cf.assert %109, "unimplemented: tensor with zero element"
      %110 = arith.divf %cst_0, %in : f32
      linalg.yield %110 : f32
    } -> tensor<2xf32>
    %expanded_51 = tensor.expand_shape %17 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %47 = linalg.generic {indexing_maps = [#map4, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_51, %46 : tensor<8x1xi64>, tensor<2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_121: f32, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      %110 = arith.mulf %109, %in_121 : f32
      linalg.yield %110 : f32
    } -> tensor<8x2xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %expanded_52 = tensor.expand_shape %48 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_53 = tensor.collapse_shape %expanded_52 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_54 = tensor.collapse_shape %50 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_55 = tensor.expand_shape %49 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_56 = tensor.collapse_shape %expanded_55 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_57 = tensor.collapse_shape %51 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_58 = tensor.expand_shape %extracted_slice_50 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_58[0, 0, 0, 0, 0] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %extracted_slice_60 = tensor.extract_slice %expanded_58[0, 0, 0, 0, 1] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %collapsed_61 = tensor.collapse_shape %extracted_slice_60 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x1xf32> into tensor<2x2x8x2xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_61 : tensor<2x2x8x2xf32>) outs(%30 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_62 = tensor.expand_shape %52 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_63 = tensor.concat dim(4) %expanded_62, %extracted_slice_59 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_64 = tensor.collapse_shape %concat_63 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50, %collapsed_57 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_64, %collapsed_54 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_65 = tensor.concat dim(3) %35, %45, %55 : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x12xf32>
    %extracted_slice_66 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x12xf32> to tensor<2x2x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf one, %in, %cst : f32
      cf.assert %109, "unimplemented: tensor with zero element"
      %110 = arith.divf %cst_0, %in : f32
      linalg.yield %110 : f32
    } -> tensor<2xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_22, %56 : tensor<8x1xi64>, tensor<2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_121: f32, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      %110 = arith.mulf %109, %in_121 : f32
      linalg.yield %110 : f32
    } -> tensor<8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %expanded_67 = tensor.expand_shape %58 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_68 = tensor.collapse_shape %expanded_67 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_69 = tensor.collapse_shape %60 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_70 = tensor.expand_shape %59 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_71 = tensor.collapse_shape %expanded_70 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_71 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_72 = tensor.collapse_shape %61 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_73 = tensor.expand_shape %extracted_slice_66 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %extracted_slice_74 = tensor.extract_slice %expanded_73[0, 0, 0, 0, 0] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %extracted_slice_75 = tensor.extract_slice %expanded_73[0, 0, 0, 0, 1] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %collapsed_76 = tensor.collapse_shape %extracted_slice_75 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x1xf32> into tensor<2x2x8x2xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_76 : tensor<2x2x8x2xf32>) outs(%30 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_77 = tensor.expand_shape %62 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_78 = tensor.concat dim(4) %expanded_77, %extracted_slice_74 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_79 = tensor.collapse_shape %concat_78 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66, %collapsed_72 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_79, %collapsed_69 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_15[0, 0, 0, 4] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x12xf32> to tensor<2x2x8x4xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf one, %in, %cst : f32
      cf.assert %109, "unimplemented: tensor with zero element"
      %110 = arith.divf %cst_0, %in : f32
      linalg.yield %110 : f32
    } -> tensor<2xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %66 : tensor<8x1xi64>, tensor<2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_121: f32, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      %110 = arith.mulf %109, %in_121 : f32
      linalg.yield %110 : f32
    } -> tensor<8x2xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %expanded_81 = tensor.expand_shape %68 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_82 = tensor.collapse_shape %expanded_81 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_82 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_83 = tensor.collapse_shape %70 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_84 = tensor.expand_shape %69 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_85 = tensor.collapse_shape %expanded_84 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_85 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_86 = tensor.collapse_shape %71 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_87 = tensor.expand_shape %extracted_slice_80 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %extracted_slice_88 = tensor.extract_slice %expanded_87[0, 0, 0, 0, 0] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %extracted_slice_89 = tensor.extract_slice %expanded_87[0, 0, 0, 0, 1] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %collapsed_90 = tensor.collapse_shape %extracted_slice_89 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x1xf32> into tensor<2x2x8x2xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_90 : tensor<2x2x8x2xf32>) outs(%30 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_91 = tensor.expand_shape %72 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_92 = tensor.concat dim(4) %expanded_91, %extracted_slice_88 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_93 = tensor.collapse_shape %concat_92 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80, %collapsed_86 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_93, %collapsed_83 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %extracted_slice_94 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [2, 2, 8, 4] [1, 1, 1, 1] : tensor<2x2x8x12xf32> to tensor<2x2x8x4xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%21 : tensor<2xf32>) outs(%18 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.cmpf one, %in, %cst : f32
      cf.assert %109, "unimplemented: tensor with zero element"
      %110 = arith.divf %cst_0, %in : f32
      linalg.yield %110 : f32
    } -> tensor<2xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_51, %76 : tensor<8x1xi64>, tensor<2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: i64, %in_121: f32, %out: f32):
      %109 = arith.sitofp %in : i64 to f32
      %110 = arith.mulf %109, %in_121 : f32
      linalg.yield %110 : f32
    } -> tensor<8x2xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.sin %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<8x2xf32>) outs(%23 : tensor<8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.cos %in : f32
      linalg.yield %109 : f32
    } -> tensor<8x2xf32>
    %expanded_95 = tensor.expand_shape %78 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_96 = tensor.collapse_shape %expanded_95 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_96 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_97 = tensor.collapse_shape %80 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_98 = tensor.expand_shape %79 [[0, 1, 2], [3, 4]] output_shape [1, 1, 8, 1, 2] : tensor<8x2xf32> into tensor<1x1x8x1x2xf32>
    %collapsed_99 = tensor.collapse_shape %expanded_98 [[0], [1], [2, 3], [4]] : tensor<1x1x8x1x2xf32> into tensor<1x1x8x2xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_99 : tensor<1x1x8x2xf32>) outs(%27 : tensor<1x1x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x2x2xf32>
    %collapsed_100 = tensor.collapse_shape %81 [[0], [1], [2], [3, 4]] : tensor<1x1x8x2x2xf32> into tensor<1x1x8x4xf32>
    %expanded_101 = tensor.expand_shape %extracted_slice_94 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 2] : tensor<2x2x8x4xf32> into tensor<2x2x8x2x2xf32>
    %extracted_slice_102 = tensor.extract_slice %expanded_101[0, 0, 0, 0, 0] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %extracted_slice_103 = tensor.extract_slice %expanded_101[0, 0, 0, 0, 1] [2, 2, 8, 2, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x2x2xf32> to tensor<2x2x8x2x1xf32>
    %collapsed_104 = tensor.collapse_shape %extracted_slice_103 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x1xf32> into tensor<2x2x8x2xf32>
    %82 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_104 : tensor<2x2x8x2xf32>) outs(%30 : tensor<2x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.negf %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x2xf32>
    %expanded_105 = tensor.expand_shape %82 [[0], [1], [2], [3, 4]] output_shape [2, 2, 8, 2, 1] : tensor<2x2x8x2xf32> into tensor<2x2x8x2x1xf32>
    %concat_106 = tensor.concat dim(4) %expanded_105, %extracted_slice_102 : (tensor<2x2x8x2x1xf32>, tensor<2x2x8x2x1xf32>) -> tensor<2x2x8x2x2xf32>
    %collapsed_107 = tensor.collapse_shape %concat_106 [[0], [1], [2], [3, 4]] : tensor<2x2x8x2x2xf32> into tensor<2x2x8x4xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_94, %collapsed_100 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_107, %collapsed_97 : tensor<2x2x8x4xf32>, tensor<1x1x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.mulf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) outs(%32 : tensor<2x2x8x4xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x4xf32>
    %concat_108 = tensor.concat dim(3) %65, %75, %85 : (tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>, tensor<2x2x8x4xf32>) -> tensor<2x2x8x12xf32>
    %86 = tensor.empty() : tensor<2x2x12x8xf32>
    %transposed_109 = linalg.transpose ins(%concat_65 : tensor<2x2x8x12xf32>) outs(%86 : tensor<2x2x12x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_110 = tensor.collapse_shape %concat_108 [[0, 1], [2], [3]] : tensor<2x2x8x12xf32> into tensor<4x8x12xf32>
    %collapsed_111 = tensor.collapse_shape %transposed_109 [[0, 1], [2], [3]] : tensor<2x2x12x8xf32> into tensor<4x12x8xf32>
    %87 = tensor.empty() : tensor<4x8x8xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %89 = linalg.batch_matmul ins(%collapsed_110, %collapsed_111 : tensor<4x8x12xf32>, tensor<4x12x8xf32>) outs(%88 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
    %expanded_112 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 2, 8, 8] : tensor<4x8x8xf32> into tensor<2x2x8x8xf32>
    %90 = tensor.empty() : tensor<2x2x8x8xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_112 : tensor<2x2x8x8xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.truncf %cst_4 : f64 to f32
      %110 = arith.mulf %in, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x2x8x8xf32>
    %92 = tensor.empty() : tensor<2x2x8xi64>
    %93 = linalg.fill ins(%c0_i64 : i64) outs(%92 : tensor<2x2x8xi64>) -> tensor<2x2x8xi64>
    %94 = tensor.empty() : tensor<2x2x8xf32>
    %95 = linalg.fill ins(%cst_1 : f32) outs(%94 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %96:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x2x8x8xf32>) outs(%95, %93 : tensor<2x2x8xf32>, tensor<2x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_121: i64):
      %109 = linalg.index 3 : index
      %110 = arith.index_cast %109 : index to i64
      %111 = arith.maximumf %in, %out : f32
      %112 = arith.cmpf ogt, %in, %out : f32
      %113 = arith.select %112, %110, %out_121 : i64
      linalg.yield %111, %113 : f32, i64
    } -> (tensor<2x2x8xf32>, tensor<2x2x8xi64>)
    %expanded_113 = tensor.expand_shape %96#0 [[0], [1], [2, 3]] output_shape [2, 2, 8, 1] : tensor<2x2x8xf32> into tensor<2x2x8x1xf32>
    %97 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_113 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.subf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x8xf32>
    %98 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x8x8xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = math.exp %in : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x8xf32>
    %99 = tensor.empty() : tensor<2x2x8x1xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<2x2x8x1xf32>) -> tensor<2x2x8x1xf32>
    %101 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<2x2x8x8xf32>) outs(%100 : tensor<2x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %109 = arith.addf %in, %out : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x1xf32>
    %102 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %101 : tensor<2x2x8x8xf32>, tensor<2x2x8x1xf32>) outs(%90 : tensor<2x2x8x8xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.divf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<2x2x8x8xf32>
    %collapsed_114 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x2x8x8xf32> into tensor<4x8x8xf32>
    %collapsed_115 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x2x8x12xf32> into tensor<4x8x12xf32>
    %103 = tensor.empty() : tensor<4x8x12xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<4x8x12xf32>) -> tensor<4x8x12xf32>
    %105 = linalg.batch_matmul ins(%collapsed_114, %collapsed_115 : tensor<4x8x8xf32>, tensor<4x8x12xf32>) outs(%104 : tensor<4x8x12xf32>) -> tensor<4x8x12xf32>
    %expanded_116 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [2, 2, 8, 12] : tensor<4x8x12xf32> into tensor<2x2x8x12xf32>
    %106 = tensor.empty() : tensor<2x8x2x12xf32>
    %transposed_117 = linalg.transpose ins(%expanded_116 : tensor<2x2x8x12xf32>) outs(%106 : tensor<2x8x2x12xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_118 = tensor.collapse_shape %transposed_117 [[0, 1], [2, 3]] : tensor<2x8x2x12xf32> into tensor<16x24xf32>
    %transposed_119 = linalg.transpose ins(%cst_3 : tensor<24x24xf32>) outs(%0 : tensor<24x24xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_118, %transposed_119 : tensor<16x24xf32>, tensor<24x24xf32>) outs(%2 : tensor<16x24xf32>) -> tensor<16x24xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%107, %cst_2 : tensor<16x24xf32>, tensor<24xf32>) outs(%1 : tensor<16x24xf32>) {
    ^bb0(%in: f32, %in_121: f32, %out: f32):
      %109 = arith.addf %in, %in_121 : f32
      linalg.yield %109 : f32
    } -> tensor<16x24xf32>
    %expanded_120 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 8, 24] : tensor<16x24xf32> into tensor<2x8x24xf32>
    return %expanded_120 : tensor<2x8x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_torch.float32_3: "0x04000000179BA0BE7953573EAA0A223FFEA1ACBE3AB0693E7F674ABF24E4263EA7AA03BDD41E263E4E9591BEFE64783DEF7FD7BDF66C273EE0BAEC3EBC64383E31ADCFBDFB9FF83D412F893E2F59DFBE2566B63EF706B8BD755B303F5616CB3DAE05273F",
      torch_tensor_24_24_torch.float32_3: "0x040000006B3782BE6576023F40C113BE6A78703EFED3E5BD4D762A3E8114D13EE6AAB7BDA98DB4BDC0B4C5BD0C22883D66824BBE2AC7263E86AAEFBDC5462C3D0AB4323DA97D473E213A193E151698BE3CCFD5BE130D14BDC170023EB982B0BE96E42A3EA6DEA2BD6C86853E2129D73D47B2913D79F058BE436348BE72EB3F3E0557CC3DEDA94D3E2737503E5CAC73BE51B6F4BDA3AC1BBDB75381BE4B76773EEB6A23BDEBB08BBEFDB55B3E2CA756BE705F70BD7422C13EF54CFABEC26FAA3D530A0EBD9936F43D76905B3E9D5B863EEDF1A8BE1EBB20BED11A7FBE1598EF3DF825123EE3E7513DB9CF683DE33E9EBC114FA83E4172CBBCFAB391BE181F3DBEAAEF90BD1859133E054ECC3B3A8E32BE4540E13DE218DCBDB3368BBE1A7CA13E19D3AA3DE2BBD6BE4EDADB3D929AFA3DBB7CAABD7A62BD3D3CC9A3BDFAB0DF3E8E672CBD1D86A4BC9FF2CA3D0FE6133E8806103C95B4B7BDD9520DBED4BBB53E03F644BE23895EBEE40E40BD094F83BE71DBE83DD0C7033D60AE563E6079803E43E682B9501EBDBE0CC3103E51747A3EFE9B893E6F9D91BD6C657C3E476907BE9A1CDC3DCABC46BEDE3CE0BE9BFD9F3DF94AABBD9B621ABED6FEAC3E1C8AD93D107D42BD74F1CF3D6A82603DD5599A3E1D52943D03CDA93EFD13F83D5153B4BE020402BED533A7BAF01D3B3E7C02CEBA1412173C5C31F23D3B64A5BE6EB9F5BD9599BEBCDE9D123EE344E8BDC2909FBDFCF713BCA435D93DDCDF1E3EFF2357BE89AE82BEEA1DBEBC335800BE604C323E2FAD013DD029673E15C4643E8866EE3D4747223E08CE8DBE3BFC1FBEEAC32EBDC0B75DBDF59622BE7C12933EA5991BBF8019F1BC85A731BEDA0379BD0588DE3E5B2AD23D1E6C39BECCC0D03EFD7FB1BEEA760CBE0A371FBE6917C8BE42796ABEAC50FCBD70CFFCBEEDAE3FBE3DB3123EB80A1EBE97549D3D5EC56B3ED175923BB81C9C3EAF26E5BE1461B6BC95F9A3BE5E51E93D32B55EBECB4BA83DE668A9BDC1DFF3BD172658BDE126FDBD52631DBD7A94483E3F230E3EF2C820BEEEBF73BCABD896BEABEB83BE06E3F53D713837BE006558BE69027EBE0BD30DBD926BF33D117FC53EEB5E623DFD9D183E91C985BE4DBC95BDC7DF4CBC5FF28B3EA1555DBE7FE0AD3D201023BE595BA3BB186D45BEF5757E3CBCC1223F1E7829BE9C0367BE143017BE34C2243EDD9B8E3E1C349C3D241D51BECFE6A639A5FDDBBCC37BAC3C4F979ABD6EBD14BECA29C9BCE36A813ED4FB253D20E826BE67CD663DB530A43C23B4013FF5F77ABE5C67553EA8C5A1BD91413EBCFF9F64BDC72F4CBC1070DE3D35883BBEC10988BEE3798FBED5B8B03E8B38C1BD49372A3D95E257BEF04B6C3E8E69EEBD8492DBBE7201A33DF30D923C423533BEBC9A65BD7D48B93DE379483E5B348B3ED2A3213EE7BA1F3F890002BF1845B1BE2F742ABC208A913EA81EF03EB76ADC3D7B23FD3C82E4D83D247DF6BD522A513ED2AF89BE2FD5953AC266ED3DBA5294BE47E086BD88E1053DA70C9BBEB01A2C3E0880543E0A7B863E0A98D93E5037C33CDEDDF7BC3AAB3A3E903D1FBE37D2A0BEF781BABE8A5F113EB05900BF8D708A3B0A8ED1BC453BB03EAFE4ED3E61FD47BEF457153EBF82303E2AE2693C31C4A63AE8E492BE0DBFC73C3E778ABDACBB2FBECBC4C03D5CC0003ECD2237BDDE3749BDD2A802BE15982A3EBEBBEEBD4ABFC7BC15A8B2BD78362A3E0C9493BE11D7A6BC489D7A3C34C8F63D729DA63D75EA04BE63ED93BD48B765BE07B4D6BEECE186BCD32AE5B8646C6FBE9FA8D13E5F0714BDED4C9EBEC5B0603ED8C6293C5D0BADBE64ECC0BDF7AFFE3BDB608ABE74F1E73D071117BE1DC9DD3EA219273C9F02BD3D93432A3E5322E9BC08B499BD0432BFBDA14B87BE7590123EB697C7BE7A455C3E4EE95ABEA1373C3DCD190E3E5217DD3D0B15943D2BAFF23DFFD3F63B0F3A023E62872F3EEE5A38BE7EB7493E2A9B353EFF9B393E284D41BEC17C873D812E2BBEDF81973D66B5393DDF4B693DCFC183BDCAA6A7BD2C5C343D4356863E231759BE96C4AABE53ABE03D894A623E84C3B2BE2B9962BE1C46D7BC655C0EBE37E688BEF5020A3EB09393BE25BCBF3EE7B5BE3D7CEA653DD29D263D3975B63CC73430BE29FDFC3DD4B5893E61DD5F3EE15D7FBE8472033EE7D3533E961927BE0024D2BCBE480D3E6348343E3AC9BB3E51939DBE7E4D733C8097EFBE158BE03DC87C0E3E5B629CBE2D5C4DBE3229163E6A07B83DD3E6EABDECC70A3E62D2DBBE9476373EC24F46BDEBA2A33ED92D6FBE832C0BBF9609DE3EBF02913E25A1293EEA37083DA86F0CBE16ECB0BE3FAF60BEBE93323E0D41F7BDA471B13D679B81BE5F5A6CBC815D53BCDD78F73DD943BABD8CCB7EBEFB1CA2BE787AC53D9D250FBF7C1DAD3B7F1224BDD17723BE6EBADFBEBA848B3DA6BA6ABEFDCB013ECC2F37BE5F67B9BE276329BE4F419ABE726C0B3EA5CB0B3E957A7BBC065F093D4AF1B73B4704F33DEF77443D0301603EFE94DABD2EC416BE3F122CBD130D29BE1640C23D2BA8A33DCD1B8CBE97C81E3E9F55183E16305FBC2B64E83DDC1C93BE47FDB83C415DEB3BF702ECBDE3703F3E03FA793D9B10143DB8C68FBDCE8C3F3D8085B63D56E5613D546727BD8BDF543E104CAEBD3EDDCDBB18CE4DBECD34293D4EC0AD3DB09A7BBE69E6DEBC955075BDE858C23D0CE6F03D3C3B41BC67E0743E4FB39EBE11F41E3C6FFA09BBA702963EAB7C523D5ED91A3EEE8965BE126B013DE03292BE8F76083C109169BE6FEE123E9E840BBE92A9D13C0730A93D62E508BE9C522E3CAE288E3D839931BDC557A33E039E3DBE3AAFA3BE7F5C223C58AA4F3E435ADD3E4CC318BDF16022BE3AA8B93EC664D2BDF9353D3C3B20E5BD909610BEAA1B09BE6941113E8B40C3BDDE6C0CBDDD891E3E3E55783EF1C703BEAEBD5ABCAC57013E653AD13EA2D8763DC023DE3DC283DABD8C58A63C0973C3BC84DB9B3DDB6E55BE1FA2613EDABA6F3E66E310BD9B13553C90B884BECCD601BEB50D47BD7D2B953C0F33BC3E6192D7BE96AE863DCD156EBE36C8813E91B79EBE15EF7A3E4A16BABD9424263C392411BD3F51203E4C2E013EFEC9113FCCD0B43DFCA7DE3EB040053FD3337A3DBE06F4BD2611883D15D3DE3CFFD3D03C56589CBE59E3733B047A903DBEBAD03BB961A73D16FDB13D7F7A2F3EEB7B813E5A04DB3DAB51ADBEB73AE53D062492BEE38ECEBE3CCF803E5E13E4BD502568BC",
      torch_tensor_24_torch.float32_2: "0x0400000013AA473F16C4333C2D2EE5BE718B6A3E3F080A3E4BEAAA3E00EE1A3FEEE3033FBFAC803E59DAD83E36EDF53D3F83513EBFFD87BEDC37E93D33FD16BEAA0D163EB233D2BD74A80C3E4492D23E6B64613C86E389BECE03CE3D02E073BE530F563E",
      torch_tensor_24_24_torch.float32_2: "0x040000000B0640BD06C2F5BD06FDC5BD911BAC3BCA68C2BD832F11BE9A6B0DBC8CA33CBE38FEF43D2BFCC13DA6E77EBE3D4B04BF4E2907BFCC0036BEDC67E53C903FC93BF34E553E3F75953CE6F5CBBD4C2D603EBEB343BD321A77BEABC790BDCA7A613DE83324BE8A711B3E45984EBE19D0BABB6D4FE5BB26EE9CBE789758BEC76B59BD45AF3FBE954B12BEAAAA653E6519CB3EC8B57CBEEB6ACEBBB987FB3D69BB96BEEB2FA8BC351B48BC0EB70C3D2166293ECE1487BDD8A0CABE710252BECD6525BD36C492BEDC39DEBDE5D16ABDE4EF8F3D377AC23DC747D13D323A05BE3A7925BE4D1D153E7E8F9ABEB67851BDB21D85BCDF63F7BCD020623E47C7A83A51F4BCBDB7B8ED3E329D3EBED065D53DEF3BDE3DD57B48BE3761C1BCC195D73D4109BFBC03A0F3BD8512CB3C67320E3EFF3192BD5417B93E746A433E1870113EE11BC73E7B09A4BB2480033E6DC466BDE3FC0B3B198B723E2F02E63C597717BEB3C208BE7E03C8BD81456BBDC326CC3CB2FE523E5B0E583E75D5CB3DF2A841BEDB4AF0BDC696183EC61D42BED9B6113D8ACFBD3C98FC90BEBFC716BFA48944BCF995DD3D13E9A1BE60ABCF3D41D4AE3E8AB883BDCDF077BD962D95BDA7A58A3C15D9D8BD815D8CBCE395883ECC64163EAA4D2ABDD0D6713E0544BABD1E7A043EECD59ABEB4EFB43EE81A62BD2DF4643EF4E6AEBE2BC1933EB4D813BECC3538BEF373F6BD08CC2EBE62D3BFBEF232C73D1153CEBC2BD255BD08A4843D52B22FBEA684253E143313BEDD4C23BD80D067BD5CB4F33DCC14783D1ACAEEBD52E0323E084DB2BC0C19F8BDA9AC73BEDFA4EC3DED9AA93E240858BC4D0D02BEB060353E28EB6EBDE19FFC3DE466773CDA4B27BEFEACA2BCF028A0BE4D5F9FBD5467AEBECE31633E69250B3E24EC383E3E46C33D99DD06BE1650B8BD4ADE86BDB7AC4FBE497E2BBE6BB585BDC5A981BDC652AC3D443D97BEED9176BE69172EBE11A2BD3D9C962BBE0A3F533E20C28B3EE8EF143D447480BBE73FD5BD89D6D83BF1BA5CBE93612CBDC2274B3E40B508BFA887A9BC3D1D343E394182BDED23213E0AEA2FBECCB9BB3E6DD7203D139814BDC358863D7569C43E283A523EA605363EED4110BE896F79BE2ECB2D3EDD0FF03DFA685D3D3A8B563E73AC9ABD89411E3E1A9F853D3039A03E6C092B3E84C2823E6F11BFBD6AF562BED914103C2104CF3DCB8C43BEBA6306BE876485BEDF2F0BBEA5BD25BD4F5CE43E0B2316BC41CE72BE5186F7BD35DE1B3E721B78BEE9D42BBE26F8FC3D42074FBE7BDB53BD3F23313C9D25AD3EE0A3BB3D12B5523D1325EDBEA4AA693E796E323DFF13813DE87D17BEF84E65BE8CC65CBE9449AF3E8651783DCA0D213E872AE0BC9A551F3DF22A933E2AA5EA3D3D492B3E6D4B6FBE836EF23C23CDB3BDA40985BEA7FF903DCB591FBDC5F6513D0C878D3EFE72973957ED54BE174146BE08C0123EE43262BC33DB613E4428E8BDA66393BEBC041FBEFBEFD0BDFB5C44BE60A2003E8CB137BD185D583BF4F5CE3E61BE9F3E71ABC6BE53E9A43D3DAFF23D6DB5893B6C70AF3DDD4322BEB33582BE66D8533C2E11083E366762BE206EE43D3C0A8B3E6BB30DBCB036EABDA635113E34126ABE5DC930BC043C1F3E90121FBE1F782FBEBAE821BE66E324BE99C8E4BDF54D64BD04A8BB3EED5713BE3C168BBD0FA500BE11CF87BE1044173E7CDBAF3E0D3A90BD7E2C843CFE59AA3D5C2C593EAEE9B6BDDE2F4F3E343FAB3DFD8E5B3E7FA20FBE1A6147BE0CFB173E589420BE28348ABEC4E0C83DCCF6B3BDBD4DF43B6F40D43CF567F93D03C940BD9571B73DF54B9F3D7C5DB33E64D251BA1DEBD6BE1B60A6BEB3094DBD0A287D3D6688773EB7490C3E33C551BE0ED3C63DC0162F3E4A072F3E200326BE5B6797BD55D6E13E5296833D0EDB213FB726223B43E4273E518411BE0D7F5EBE984B473DD03B313BA91FB1BDB3D09ABCD30F32BEEC7E35BC38BF27BE581968BEF1D2333D9C4396BD67D7F13D7F27233E747A873E090326BEE4DF6EBE3CC2243C2E88AB3D2CF5CC3BB43052BC203FEEBD14DD7BBE3099543D0E2B55BC9A561E3D3E822C3EFB9912BE18AB243E6F7366BE744AD43C2AADBE3E3BDBF1BCC9FAB2BE3E39973D645AC1BD2806E1BEAF79E03DEA26F33DB27A8ABE046689BEA763DBBDB94C88BED79E64BE9507B2BEE9AA0CBE663DD33DAC859C3EFD04E4BD747C8BBEC45BC63DBD7ECA3D5299B53DF44F19BE0F5FBD3D4DB3873D07A588BEA3E605BEAF29BCBD5C8B213EDEF6853EE760C9BDD0FB7F3E0DEAB6BDDA819B3DB1ED85BD9B5353BE56AE7ABE3157323D06A5BB3E1918AB3D55CC8A3E03DE58BEB2B23B3D3A27363D428041BE961F903DC11697BEC78C43BE689FB2BDF826D2BE7C05313C21A24BBD721A9DBE0982F33D9EDE90BE286C6A3EA5818B3E0ACB143ED0EB22BE121496BE5E2DA2BE992B3F3D87A2D23C50585E3E40F080BE77035FBE4F3184BC5FCCC2BEA59BB2BE49525E3ECDA6843D702C9A3D399FCB3B12C7A3BE1EA568BE29060C3FA66742BEE4204ABDADF5383E1F2C2B3D8CEE5CBEDB83E5BE8A38A83CDD026BBE846BADBD1CADED3D01A54DBED77F403E3762B8BC26BEC3BEABF37FBE061366BDD2414F3E1BE7243E8D4C5C3E522A97BE0211D0BD14A9B8BE500D593ECCC73B3CC05914BE7043E63D6EC0A03EFE768DBDE0B3993ED75986BD528DE6BE2D60523ED5818D3D7374033D8A54F23EB8F721BD8928A6BDE6332EBEACF43CBE4606A43D0D0C24BDF38923BEC33453BE3AE64BBE8EF8133E10998F3E5C709E3ED46FAF3D5CC063BE2897133DA19D1E3ED0B855BC9A15903D893AD63D1774063EF55D41BEA2A1263E82B6013BD7F58CBCC8DF9EBEF436623E2041F33DFF44933E4D4E68BEAB4FB43DC8D0B73EF0B851BE53F6B9BD890348BDE84E9C3D1EED013F17F2A63D4089D43D110F85BC6047E4BB8716713EE46012BEADBDE83C37A656BC780A81BE12769A3DBE2BA53D0ACD76BE3BFFACBDF8034ABCFD1482BE30DB1BBE32643B3E021EEB3CD6D8A83E6E39ABBD82DF1EBC86BF51BC757B21BE68E20DBEF251D1BD128E11BFCC164E3EFB2FBA3ECF373A3E701FF8BD54954EBE30AA3DBE89AEA9BE3270273ECDCCD03E02FFB43E1549AFBC58B40B3ECCD0BA3DB080BF3DEB910CBE6EBA8D3E2E347FBED8EA20BEBB6628BE79122A3EAF3708BBC745C43DA301963D2CF22DBD1BE34FBEAA3195BD78E78A3D8F7FCDBE20C41B3E",
      torch_tensor_24_torch.float32_1: "0x04000000D3EDACBEA600B1BE9BF499BD9F4905BEA75C823ED195543E8328C2BDE87222BF9ACC0F3E0CCC41BD07BFDD3EF575A33D538A4C3D184E863EF94C30BD432509BDEA208F3E4362C13E86FB193F5610843CF4DD3D3E2DA0FDBD043081BE3DDF31BF",
      torch_tensor_24_24_torch.float32_1: "0x040000004E7B34BDB2351BBE5A3EEB3D9112593D8F7211BDA8DF0DBE421E443EC55ECC3D68807B3E8F5B8D3C5EDB7ABED00A80BA4994D8BD6F3780BD6E3BA5BE2D5DB23EA6D62B3D3842BCBD9F92EFBD5F2AE8BD5C74F83D9D26A13ED916D43D4714F7BD0B838ABEF3A51D3D2F0167BCD5E6CEBD25579CBED61022BDA53EBA3DAD818A3E7FB89D3EA396D93E015FB23EA4C6F83EDB466BBE168584BDE45964BEEC758EBC3BF5883D62011FBE601FA7BE174E773B48DB1CBEAB041B3D10D5013E0C65053E3CCA30BAC36BDFBD6548743EA0EBA43DBEE7CA3E0071253E8F7587BBD1C1B6BD8C74A0BEDB84ACBDD0FA493E03CFA93E77D898BDBE1E88BE9338A63CB9B3B83D3EF6743C95B5683E64006C3DC386B53D55BD27BEA85C87BE27CE1CBE971D89BE48952C3D8A658BBD5245B3BDC2BD423D5F91263E728B1ABD1ABD9ABD11FA7CBE79A212BE07B1583EAF5CFCBD50A585BE146E9B3CF23A0BBE1D31FE3D4E9718BE16B58F3ECFE0093E1139C73D896E54BEB1CD163DA326B53C89C61DBEDD454C3D145C6E3EA94C96BC578B183E70DBC0BE155AA7BBBC1D8F3E47D80A3FAAE94D3EF3AD9D3DFD2E663EF3DD6EBE2266FB3B63E50C3FCF26813E90EDE23D2DB2DB3D5B5B2DBE181393BE3806AA3E4D09103DAF6BA8BE6D6EC8BDA1B5EFBCD2A484BD6DD0EF3D3A97503EFF40E33D89C6833C935B343E715C82BBDA264F3E869022BE29507ABDF6FF1CBDC43BC83E4C44103E09A5F2BED1137ABED9BB243DEC1676BE50E1BD3CC9E9663EC6CF91BE229FC63D68162ABED12F413EDACC4EBDA6EC93BEA8654E3E3B7E9BBE3343F53D7D59043DFC59B83C91262BBE4343043E0A56C8BE9F1B893EDD712FBD6266233E5FDE4E3E8F5EAD3DECB39DBE17CAD43E290BDC3C09A7D5BDB91AB3BE0E3BD5BDFD86C6BD636504BECC6499BEA99F37BE6D37D9BE940666BEF88516BEA1991F3B720A8E3D41455CBDD2D2853E4EBA813BBF1B38BE2B60B73D76310FBB9DDF8B3EC49B69BD30B1E6BD5CF816BF7DCF9DBE5510563ED65D233DAC121ABE26AEB13EEFBB903DCFFC4A3E6391973E809A2DBC485B03BEC4A808BED3BDB33EA6DC48BEB54005BE74E8793CD917EA3DBB26DE3DCB14813E906567BEEF7BB3BE1F61A03E69902BBA6993A7BE864D423C70BC03BEBC101C3E2076783ED2B003BD424C18BCC38B073EDC02DB3D5E4E363D6E1A513CDB77073E6F27DD3BB8EC55BE2352193E1BA1693E7BA2E03E83F43DBE8C420CBE1DA3F2BD3EC09B3E246D12BEDFF7163D854B8E3E83E8D43E2769063EBE1F19BE03E3CBBD5D92573DDA34ECBD18EF413E74BDC93DF6712DBED980843E40B9643D1B7A00BE578F3DBE646AF7BDDF23FC3CCA9F59BEBB9B16BEAA77E7BE50EA0EBE84DCD73D39B9253E292C8B3C01C0B03D3E4EC3BEA11E67BE7B58F03C73F8F33DD9E58C3E54D3A4BE10E3963DA26F8DBE5C282DBD2EFC4FBD21C280BE98C7023E70A97FBE5AD369BE4A2E9E3DFE1D23BE26A936BE1E2C19BE5900D73D4A3CA63D4A7F063EC00C97BE72D728BEB54F7A3EE7BABFBEEE9CAF3D9EFE6B3EEA3CB23D7E796DBE444CA2BDACB48BBD460F473E484AC1BD6C24FEBDE68897BD46859DBED9A8D4BD1A3D743E8406213E0352A33D651F723DDC1810BF6BFB2DBE2DD6CC3D6427733D356F6CBEF78547B9E50608BDBE1D4FBD48E3FC3E43FCAB3E620C81BD604E9EBE483DEBBD99102EBEC2D991BE80ECA6BDB09181BDD67D3BBC734DD83D41D3A6BED039953D0C1DF0BE9B1336BE8DF4AEBE1362EB3D2BFB95BE065F163E4B428FBE05A4863D23D7A9BCB93A2C3D15587E3EC92A813EEE91A7BC6B47DF3E27356A3CE79ED03D47F23C3CE3C1A93DB9ADB5BE1EC3783ECFB4093F49013F3D1879873DAE2669BE5806E53E3593C13C4C79223E014664BE9C4A4CBCBA029CBEAF66B8BEE347C6BEA060EEB9601CCEBEDE1DCABE05FEDF3EA53449BEC698EBBD1BE1AB3E9CE4783DDC230FBE01B410BCE83AC03E9405E8BDEE72243EA5770E3E9E9F9E3EB6C804BE783108BDE218CE3DF1E0C7BD3D34C5BEC5421B3E4A9B9ABCB08B95BE5083F0BD55B795BEFA3E0BBE08AB543EB53FEABE05D5B63DBD2AE8BD9DC841BCB8A8093E058C4F3E8BB12CBDAFB54CBD9B1B9FBDB76D6C3E12D796BC8BAE3BBE7B4F9A3EFFBB72BDC1B1D63DC7C93CBD54F004BECBA1673E7C0796BAF46D983ED1BE1EBE9FF14ABC272C3A3EEAD2C53D46A9D9BD395D563E99EDE9BDCC92B53D8F9A23BDBD92063D7533353E869D3F3D8EB4423D8F86F33B6829AA3DC4CF823EDACDBCBB87B12B3C2F5BD7BDF25AC5BE29156BBA515BE8BE9EAE1A3E51AE15BE8DDC09BED5AE1D3D88F9ACBD6ABBC63DFDB5AB3C6BEBC9BD9D0C5ABD871DC73DDA6157BE7DB2A9BE22E021BDE820293E615B923C2814133E44628CBE633C88BBD8BF5D3E856A55BB0A52853E2307FD3A7A729ABDACA17E3EA03D553D6415653D2BC6923EB358623E87E9243E271EE6BC57CECC3C320E61BE770D08BEE645A9BE1AE75B3E5503C63C66C8423EF546823EA5DAA83EBC208F3D14C9DA3A0350813DAA7EF53DC0D33E3EA67593BD38648FBDB9489F3DBB41BEBDF1AEEABEB0A459BE5B6998BEB37F6BBD634957BEC8E40FBE43C1DFBBD71D95BEBE01423D09FEB4BE5143B53ED8650B3E69AA59BE348192BEDEAB423E280AAABD500D3EBE8DF7E93D6AE197BE520F1FBC7FBE9C3EFC09E33D5965CB3DE129023ECBC9BF3E095747BEE7C2263B0BEF4B3E778ED7BA6E5C05BC5B1DC63D4F1EB03DF063B63E8A4E413B954D37BE1157DA3DBB23C13D8CEC8ABE367677BD24548F3E6A8E4B3E2804203E0CD9A8BD4B6688BD13651C3EAB4923BD26750D3E22D586BC9F34043DE930A73C8C56233FDC2D153D06DA06BE0159153BF9CBBA3D63ED4B3ECE8593BE983257BEFF20593DACA8FF3D32F2763E42EE66BE70753B3E21DD13BDE05F783E4D27083E3AA659BE02D5A93E8B8304BE9AC8B73E3D30F2BDA39ED93DC0275F3E4F52A3BEF3A7BF3E98C09D3DE0DDE3BE94A3F5BCA8D7163ECF87823DE625863D15F0A3BEE5325E3E74391A3E87334DBD36E07FBD3171CB3E4BE4D43E68F3583E83328B3D55D28A3D6C6702BD54588BBEF9B19CBE1460373E4292C9BDB9E110BD6E65AFBC5AA3FDBA6DC32DBE1C8EE8BDF165D83E286A143EC7E8F4BC45161CBEBFB7173E48AAA83D49F5433D0EE1103D6C31B43E61F5AABDD79C233E33F29EBE998D83BD",
      torch_tensor_24_torch.float32: "0x0400000012F2603EADBA38BD263B59BE7C9D0F3E2E38AB3D0729CD3EBD74B13EA15B8ABC6915A5BE3743D0BB3D89BDBE913A283FECC4893D23AAAF3EA15722BFEC6E113E08B509BF35FB0CBD9182CCBE95A241BCF25830BDB31628BE1A11863ECE70A1BD",
      torch_tensor_24_24_torch.float32: "0x0400000004221A3D6D4B0DBEF0483BBE011F05BEDD08BF3CCE0BD7BD5EB762BE9D5EAE3EFC0F1D3D0E3B573D4FFFB8BD9BD70DBE886C05BF00D5A13EC59D9D3E866544BE4A7697BDE840DABC0C26A03EF3BDA13E18E02DBE3DCD52BE0B4C9B3BCA3B8F3DB38C38BE8D5FEA3D3DC46EBE57EB693EDD46A13D992365BC5F60DDBD869043BD62DDC5BE76FA593E7332BDBD0EBD3D3D086B893DF887183E76BCCF3EE9BF1CBE9294523D907C7C3E446C08BEFDE9D3BD1CB2423BD2524C3EAA3BDCBE4C3A10BE31F721BE04A61E3D992A03BE5C8CD73DF4DA173DD611DFBDC7BA433B83A3ADBD27712A3E6E068A3E7A0E303EDC7C4D3DA47119BD9E49BCBECD40613E977A1F3E72210DBE0F4AFBBDF7FF853E21C2793E595E02BE6C77913E521026BD3378F33E4036983E405A033E0DF0F8BD4744223ECDDFF0BCA20506BD13B27D3E51417EBD52D3A03DF6C2053F81DBB03DBFCD463DE10CA9BD172C813C582DCFBC26C6DBBD706EF7BEB262A8BD9C9F533E4B5100BFF1B713BE4EF739BE8F3B9FBE8A8E833E7A6CBEBDD53E76BED59608BEACF48ABE95F0363D997CC03DF85974BEB0B9C9BD9BB1C5BCAB92BBBEC04F473D9B9386BED39FBFBA054B413E1F4F293DDC6A813E364CD83DF997DD3E32143F3EA8A3A83D1F06A5BDB2B7DABD7AF6A43A017B05BFAFFBF0BED41337BE705413BE84B0253EAD84D8BD3309C73E33FB69BE5EF41A3E1248E6BD1FAD993CA4CB5BBD298670BEEF442A3E73A7713E9721B73E7FB22BBEE5FE6ABE40DEEE3D3C6A27BDB4C6513EB6D969BE251DC9BD458420BE796BC3BCBBF0B93EF39CBBBBD7B6993D658EA2BDDC459ABC24CEC03DEBC50A3ED34624BEE8BA2C3C9BD3E7BA9C63EFBDBC6285BED857763E9D80CA3CCCC1C03DC55719BCA189E9BC4B3514BEE293C8BDF7620D3E516144BEAA08D8BCEE4AA9BCEA5721BF8CEAC83E4096BC3DD703E03DD4FD623D4CE2F23D2ED81ABDC0378B3D1CDDAD3D4DD72EBEAD1734BC86A539BEC903E1BD759A5EBDBAB030BED8EF59BE8FCE4F3D54FE2B3E0FCB053C81B8BA3E1118DBBE6573C63EE7AD863DD6598B3E5F0C213CFE47593E11D5A03D2A17A33C893A9F3E42CD023FA0F92DBC79F05F3EE9250BBE83A69BBAAA7EACBCCBCCB83E4F20213E8CA9273ED97B3B3EB0C8F4BD007975BE4280E93EBDC6CABE2C4CF13DB45F0BBD6D6F723D0C5CD03E1D1A623D0EEF383DC8BEB7BE3275EEBD527559BEF43003BE8B0C1BBF42D3283EF182A33EDDA30EBE9AA74EBD9C1273BDF54B4EBE3677113D56DCBABE17C6913D27556BBE65C81FBEC2604B3EA1CD3A3D71A9EE3E77886FBEADFA7D3E4F6F8ABD2D194DBE2494A83DE2E2A43D2291413C8DC40BBE138F94BCCD36A83DA78A643E868F623ECD51F9BD1B15ECBD4B9870BD329F083E2630593D439344BE83C1C5BD88F7753DBE1BC93D57D8E6BD8C2BC2BDA140ACBD6CEB5ABE8D9FEA3EF9300C3EF3A7A2BD84FB073E42B9463E67601BBEBE1CEBBE3795C43CF80F8CBD4E574B3EC30654BE32752FBD3383573EC71257BE235A6EBE412999BDD1B00D3DDC7A8B3E5BB9F23DA07F7E3EA8B22ABCE824C3BE3658903D291E99BDB53E113E1C12193E5425F03D00D90C3E3866633D401B91BDBA2A283EB6FFD83B02817D3E8773BC3BBAF861BD80115ABD411C8B3EF53A88BE2888123D0BD8F13C1AEF7DBEC6D0113E3F7D513E3174843DF377FFBD542CEDBDA312623EF3ADC9BDED2CD73D802A6EBE6D1917BC92F204BE027798BE4F3C453D8AB7083EC5229BBE9A0C4FBE85DA113EE32FD1BD1D7D9ABE9AFA513C8FF3463EC7B7843D109954BE4B5EBFBD2E845CBE368481BE62403CBEED0E303ED8F0F5BDA08335BF5944FB3D8BD977BC4D2E983DEA8467BE82D9A8BC018B913CD0C683BE409A3F3E44D780BEA9DF33BEC6D2853E484C633DD123933EA66E09BE91DEBD3D6EC7213E66583C3B455C4DBA564EF33D5E1D953DA76B8DBDEBF5833EF614B5BE6274383E315A743EB5F8863D7D24A93E8EEC1C3EAAF341BE2ACDA6BEF9C1D139990BB43EEA2A503EB219B3BEBD7A4ABE31A804BED88DDFBDDF461BBE48B1CF3CB33A21BD9DFD08BDCCB88D3E91C6E93DE07881BC1FE4623E8C54BA3E7B495A3DA1C3D6BD82A3B1BC2CA1AF3E68C0563E73F424BE5C8F54BEC3D60ABE46D302BC7CBCFB3DDBC1893E7AA1393DCC5AD8BD517F45BDAABC2EBE04B55C3E13EB1DBE22F69F3E710516BD87676BBDC85F90BD6D2B8DBE160BA9BE08F8093E7023503E2B483DBD60E6F63D2D5C09BF0CFDB93D8DB99B3B5DA6A03B20B3FD3CB36700BE5924923ECCF6253E831C423E2709193EEE3D8A3DBAD722BE0C4F9EBD2AF0A33E18F5D03EDC3B67BE16B287BECF0C073E877B93BCB6525EBE1C7792BDACAABBBDBD950F3CF82BA63DD67A43BED9676B3D3C5ADBBE70D40D3F405B8EBDAF6D9EBC1CC4793D25DBBCBDA1DD373E7BF0FCBD082AAF3EC3146C3EF9E4283E9626BF3DE327A0BE5C0679BDD774C7BD07D79ABE434275BEB306253EDC647EBE905D073E06CF2FBE4E43523ECD34DE3D94417E3EB992823DFB6B07BEC3E3B9BE8FECBF3D2E08BDBD7EEE01BE333936BE806CF6BD2E07FABEBE0D103D7B7E40BE454DEABD5496EABE8BAD4EBC99E9DA3D291AB83C436D45BE002D2B3E6B815F3E059EFF3DB4C594BDEAFDAD3E2922C33C5A47F23EAB7D0E3EF6BA25BE53B6ABBB7F93F7BD7C1B403D632CDABD99ADEE3DA747C4BB708B36BEEBEAB33EF83CD23ED3F181BD7B746A3E70D2223E9E7EBCBDA259573E7D990B3D799F4CBDC5F53D3DBE29AEBDBA3067BD6B5F153EEEF43D3E31A591BE649C4DBE735A99BD030C9A3EE981023E220EFEBD7EFCDABD3A86D0BC153520BECA19DBBC91C0E83E603D923EA879323CA64A77BDDB4A6DBDE3F5803B01A9AEBC2409F0BDDEACDEBE248D5ABE1C270FBEDEAA3EBE8CEC7B3DBD6624BD1166B5BE9AB764BEF7FE213D92ABB0BCB6C1423E29E2873D94451A3C461E093AE68D503EB549C6BD612FD63CBB36883EB4BE17BE77E8B53DE28790BE3AD3DEBDE40389BEC1FAC6BD577D3BBEADECDD3E014341BE36FCDFBDE30BB63DE2523E3E47B694BC6A4D843E1202373EEE4D413C85E14D3E243491BEFAD529BDDD5F6F3DAEE382BE4D7A2B3D0743CA3C5B319FBC36AD8FBDBF3789BE1FD2C6BD37F77C3E53D3D03E3387A6BD7E8D8CBE3CF8043ED61B533EAE90EB3DBC1F0EBDE3E4B03E8DFB963E104773BEF83EB3BE"
    }
  }
#-}
