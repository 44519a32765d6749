#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> (tensor<2x3x8xf32>, tensor<2x4x3x8xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_96_8_torch.float32> : tensor<96x8xf32>
    %cst_4 = arith.constant 4.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x96xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<96x8xf32>) outs(%0 : tensor<8x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x96xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x96xf32>) -> tensor<6x96xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x96xf32>) outs(%2 : tensor<6x96xf32>) -> tensor<6x96xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 2, 48] : tensor<6x96xf32> into tensor<2x3x2x48xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 3, 2, 16] [1, 1, 1, 1] : tensor<2x3x2x48xf32> to tensor<2x3x2x16xf32>
    %extracted_slice_6 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 3, 2, 16] [1, 1, 1, 1] : tensor<2x3x2x48xf32> to tensor<2x3x2x16xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 0, 32] [2, 3, 2, 16] [1, 1, 1, 1] : tensor<2x3x2x48xf32> to tensor<2x3x2x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<2x3x2x16xf32> into tensor<2x3x32xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<2x3x32xf32> into tensor<2x3x4x8xf32>
    %4 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x3x4x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_11 = tensor.collapse_shape %extracted_slice_6 [[0], [1], [2, 3]] : tensor<2x3x2x16xf32> into tensor<2x3x32xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<2x3x32xf32> into tensor<2x3x4x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x3x4x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %extracted_slice_7 [[0], [1], [2, 3]] : tensor<2x3x2x16xf32> into tensor<2x3x32xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<2x3x32xf32> into tensor<2x3x4x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x3x4x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %5 = tensor.empty() : tensor<2xi64>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.muli %59, %c2_i64 : i64
      linalg.yield %60 : i64
    } -> tensor<2xi64>
    %7 = tensor.empty() : tensor<2xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<2xi64>) outs(%7 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %58 = arith.sitofp %in : i64 to f32
      linalg.yield %58 : f32
    } -> tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<2xf32>) outs(%7 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.negf %in : f32
      linalg.yield %58 : f32
    } -> tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<2xf32>) outs(%7 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_4 : f32
      linalg.yield %58 : f32
    } -> tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%10 : tensor<2xf32>) outs(%7 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.powf %cst_5, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2xf32>
    %12 = tensor.empty() : tensor<3xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i64
      linalg.yield %59 : i64
    } -> tensor<3xi64>
    %14 = tensor.empty() : tensor<3xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<3xi64>) outs(%14 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %58 = arith.sitofp %in : i64 to f32
      linalg.yield %58 : f32
    } -> tensor<3xf32>
    %expanded_18 = tensor.expand_shape %15 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %16 = tensor.empty() : tensor<3x2xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %11 : tensor<3x1xf32>, tensor<2xf32>) outs(%16 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<3x2xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<3x2xf32>) outs(%16 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.cos %in : f32
      linalg.yield %58 : f32
    } -> tensor<3x2xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<3x2xf32>) outs(%16 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.sin %in : f32
      linalg.yield %58 : f32
    } -> tensor<3x2xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 4, 3, 2] [1, 1, 1, 2] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 1] [2, 4, 3, 2] [1, 1, 1, 2] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %20 = tensor.empty() : tensor<2x4x3x2xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %18 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %19 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.subf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %18 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %19 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.addf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %expanded_21 = tensor.expand_shape %23 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 2, 1] : tensor<2x4x3x2xf32> into tensor<2x4x3x2x1xf32>
    %expanded_22 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 2, 1] : tensor<2x4x3x2xf32> into tensor<2x4x3x2x1xf32>
    %concat = tensor.concat dim(4) %expanded_21, %expanded_22 : (tensor<2x4x3x2x1xf32>, tensor<2x4x3x2x1xf32>) -> tensor<2x4x3x2x2xf32>
    %collapsed_23 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x4x3x2x2xf32> into tensor<2x4x3x4xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %concat_25 = tensor.concat dim(3) %collapsed_23, %extracted_slice_24 : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [2, 4, 3, 2] [1, 1, 1, 2] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 1] [2, 4, 3, 2] [1, 1, 1, 2] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %18 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %19 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.subf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %18 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %19 : tensor<2x4x3x2xf32>, tensor<3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.mulf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%20 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.addf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x2xf32>
    %expanded_29 = tensor.expand_shape %29 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 2, 1] : tensor<2x4x3x2xf32> into tensor<2x4x3x2x1xf32>
    %expanded_30 = tensor.expand_shape %32 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 2, 1] : tensor<2x4x3x2xf32> into tensor<2x4x3x2x1xf32>
    %concat_31 = tensor.concat dim(4) %expanded_29, %expanded_30 : (tensor<2x4x3x2x1xf32>, tensor<2x4x3x2x1xf32>) -> tensor<2x4x3x2x2xf32>
    %collapsed_32 = tensor.collapse_shape %concat_31 [[0], [1], [2], [3, 4]] : tensor<2x4x3x2x2xf32> into tensor<2x4x3x4xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_10[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %concat_34 = tensor.concat dim(3) %collapsed_32, %extracted_slice_33 : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %33 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_35 = linalg.transpose ins(%concat_25 : tensor<2x4x3x8xf32>) outs(%33 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %concat_34 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %34 = tensor.empty() : tensor<8x3x3xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %36 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%35 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_38 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %37 = tensor.empty() : tensor<2x4x3x3xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x3x3xf32>) outs(%37 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.truncf %cst_2 : f64 to f32
      %59 = arith.mulf %in, %58 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x3x3xf32>
    %39 = tensor.empty() : tensor<2x4x3xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %41 = tensor.empty() : tensor<2x4x3xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %43:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x3x3xf32>) outs(%42, %40 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_47 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_39 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_39 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%37 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.subf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x3xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x3x3xf32>) outs(%37 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x3xf32>
    %46 = tensor.empty() : tensor<2x4x3x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x3x3xf32>) outs(%47 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x1xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%37 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %58 = arith.divf %in, %in_47 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_40 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %50 = tensor.empty() : tensor<8x3x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %52 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%51 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_42 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %53 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x3x8xf32>) outs(%53 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<32x8xf32>
    %transposed_44 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%54 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %55 = tensor.empty() : tensor<6x8xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %57 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%56 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_46 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_46, %concat_25 : tensor<2x3x8xf32>, tensor<2x4x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x040000008515B43D4D6E423DFBAB853E1573803D450D933E87D7D63D9B2A9CBE9631E1BD34CD90BA4B0C223EDD68B2BABBD4023CC0BED13DB63B8FBEB3CDD4BD7B10A5BC90F2FD3DA326C9BD0F308ABD072500BCE51BBC3DDC96093E35513ABEF45862BE61A5A4BC9B4CDEBD2F691A3E349BE03C7C31483EFB1D463EFD75CE3D88890C3EF59C75BE238D0ABEE65917BD620340BD89CE0CBE8DBC7E3EF2C006BF62CCD0BC6BDA19BE42A757BDC0B7C03E3402B63D989420BE16C9B43E2FB899BEA94AF3BD5CE209BEC548ADBE650F4BBEE482DABDADF0DABEAB0026BE9517FE3D47DE08BE8D40883D032F4C3E32AD7D3B7632873E5F73C6BEEDF19DBCA7018EBE260FCA3DE0DE40BEA8BF913D91B692BD7C33D3BDBA303BBD673CDBBD4E4D08BD15B52D3E8E30F63D6C3E0BBEEC1753BC03A382BE3E7E64BEB8F1D43D70AC1EBE35673BBE85FA5BBEA4A5F5BCDDCED23D6F09AB3EF70A443D9A2B043EFDB967BEBEAC81BD1B6D31BC1865723E69AE3FBEF394963D79370DBE9E788DBBDFF92ABE965E5C3C95F30C3FBFC312BE671048BEB6EE02BE65AF0E3E7801773EB846873D0F1935BE808A90398284BEBC0260953C38E185BD05D000BE6436AEBC6128603E00BF0F3DA48B10BE75E1473D64318E3C3FA7E03E5C5859BE25D0383E47198CBD41C424BCBAFE45BDAFD430BC00A3C03D536822BEFA9F6BBE078278BEB50B993E8C55A7BD4D69133D43F63ABE8DA34C3E9B78CEBDBC27BEBEC22A8D3D49F97C3CDE321BBEE0D746BDBD75A03D0E9E2D3EF91B713EFAFB0B3E8F540A3F932BE1BE2D8599BE0B9E13BCF6147C3E25F3CF3EF7E2BE3D7539DB3CA1D5BB3D3077D5BD7924353E037B6EBE4BC2813A7B98CD3D9D7380BEBA9C69BD7EE3E73CD84686BEF10B153ECE07383E61ED683E1C71BC3EE30FA93CA9A8D6BCF3A8213E02E809BE73468BBE3785A1BE34CBFB3D2F4FDEBED4C86F3BD57AB5BCF79E983E8905CE3E3B322DBED755013EDEDC183E8B8C4A3C856C903A9B6D7EBE40FCAC3C6BD46FBD773018BE4EF1A63D0401DF3DB2991EBD95422EBD0E4FE2BD21BD133EC8BFCEBD75FCACBC9CB89ABD9868133EF59C7FBEDE7C90BCD509593C31B8D53DF74A903D8C37E6BDD91B80BD99F046BE3DF0B9BE949F69BCF576C6B8C4584FBEDA91B53E5A3200BD9D1789BE7296423EED07133C60DC95BE9913A7BDD390DC3BA6AD6FBE61DEC83DD2D302BE6C12C03E84B6103C0AB0A33DF273133E68E6C9BC641C85BD7E94A5BDAB566ABE55DBFD3D2EDAACBEB7C23E3E31953DBE3E00233D3220F63D7378BF3D313E803DB42BD23D68C2D53B368FE13D2F03183E02A81FBE1CB12E3E87461D3E0EBE203E666727BEC1AB6A3D663F14BE8D35833D0FD4203D630A4A3DBE3564BDC23091BD46321C3DADAD683E7A013CBEACE393BEBA91C23D50F9433E5DD09ABE",
      torch_tensor_96_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD4606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF11B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBEDC159EBE6D7AC53AABB3E3BE344FC4BEC84D883E9358EA3DE720C7BD4B57EC3E1F53993DF8EBC43DCBC6A7BEEA5C77BFB0404CBE9D65C6BD856C4A3D7F1E383E42A4C83D0AA0B1BEFEE5A03E5D020E3F0D12EDBC21FEFCBD8D92923DD9CFD0BD04C2563D26EB5A3FB95EF03E220EBFBD65F3033E1142663F3B6C73BF69145D3F0A64703B3B62B4BEA220B13E74D11FBEFC03BDBD0173903E206AC8BE8AF0523FA47B8ABEE1F42BBE504D33BEDBA08FBDCF77483F3EF245BD8A4EB8BEE72D813D1AF039BE57584CBE0D3EA6BE7EAF87BE447A09BD2F47C73EFE37ED3EEB0AD4BD9EB48EBE357E75BD94D844BFF360823E63AFCE3DE4D5A53DE84BE83EADA9F9BE59C6433E4C92ABBE2C5E923D08F8FDBD1F50453E967E0B3F4F4F593EC6BFF4BDEE80123E6FACA13EFA9B03BF93F5D63ECDE0D8BDC9D64F3F3257EF3D68D6443FA38AE1BEB7F7613F41EB7FBEE140D03E760947BEE09F933E9411353F8F0F1FBE215D1CBEED372BBE0CCAEB3D893EB0BE186F903E928E4FBE1E32953DF6C29A3D9FC3AC3ED3B2843EE7B503BF1A2A39BF4B3780BDF1ED613ED9DC18BF63FF933E9F0C0DBEB145E73EA8553A3E825AFC3DFEDFBBBE768AADBE1435A63EABF6303E2C1CB23EE251B43EF906D3BE4CED53BE64D186BD3E00E0BEF64ED63E19868DBDB9F3F1BE7446BE3E1CE5B9BE402BD0BD6B42273F45C458BF359A133E640576BDB17E533EF425BE3EF3B6E83E884F12BF72328BBE5CEDDCBE9A7E4F3EE3227D3EA4C8B53DDF9EC93D750B09BD7EC2113F8D3030BD735DFCBEB3C8A3BE6D09FBBDD9367F3EE0EE303C37A29ABEB812433E199C3EBE0920F1BE93D90B3F3DF0133E0CF739BFE7653E3E7C07593E72A513BE0E03243EC8D70DBEECB8413F834E95BD5B7B0EBD05C22F3E8115803EA175793CF2171FBE99C774BED0621D3FBE92AABEB8B8C0BEC653A6BDF26EE3BE05A9493E2340643D58EBB93E1186DE3E79B9E2B906C823BF26BC7A3E5BE6D83EAB58EE3E6836FCBDDC94DA3E048A6ABE519F3E3E971CACBE123242BF538E0A3E0E5814BE94B385BE86D1153F0C653C3E976EA8BD"
    }
  }
#-}
