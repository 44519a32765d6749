#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_48_torch.float32> : tensor<8x48xf32>
    %cst_2 = arith.constant 0.28867513459481287 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_24_8_torch.float32_1> : tensor<24x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_24_8_torch.float32> : tensor<24x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_48_8_torch.float32> : tensor<48x8xf32>
    %cst_6 = arith.constant 4.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+04 : f32
    %cst_8 = arith.constant 1.200000e+01 : f32
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<3x4xf32>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<3x4xf32>
    %0 = tensor.empty() : tensor<8x48xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<48x8xf32>) outs(%0 : tensor<8x48xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x48xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x48xf32>) -> tensor<6x48xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x48xf32>) outs(%2 : tensor<6x48xf32>) -> tensor<6x48xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 4, 12] : tensor<6x48xf32> into tensor<2x3x4x12xf32>
    %4 = tensor.empty() : tensor<2x4x3x12xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x3x4x12xf32>) outs(%4 : tensor<2x4x3x12xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<8x24xf32>
    %transposed_12 = linalg.transpose ins(%cst_4 : tensor<24x8xf32>) outs(%5 : tensor<8x24xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<6x24xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%7 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_13 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 3, 2, 12] : tensor<6x24xf32> into tensor<2x3x2x12xf32>
    %9 = tensor.empty() : tensor<2x2x3x12xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x3x2x12xf32>) outs(%9 : tensor<2x2x3x12xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%cst_3 : tensor<24x8xf32>) outs(%5 : tensor<8x24xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<6x8xf32>, tensor<8x24xf32>) outs(%7 : tensor<6x24xf32>) -> tensor<6x24xf32>
    %expanded_16 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 3, 2, 12] : tensor<6x24xf32> into tensor<2x3x2x12xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x3x2x12xf32>) outs(%9 : tensor<2x2x3x12xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x4xf32>
    %11 = tensor.empty() : tensor<2xi64>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%11 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %76 = linalg.index 0 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = arith.muli %77, %c2_i64 : i64
      linalg.yield %78 : i64
    } -> tensor<2xi64>
    %13 = tensor.empty() : tensor<2xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<2xi64>) outs(%13 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %76 = arith.sitofp %in : i64 to f32
      linalg.yield %76 : f32
    } -> tensor<2xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<2xf32>) outs(%13 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.negf %in : f32
      linalg.yield %76 : f32
    } -> tensor<2xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%15 : tensor<2xf32>) outs(%13 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.divf %in, %cst_6 : f32
      linalg.yield %76 : f32
    } -> tensor<2xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%16 : tensor<2xf32>) outs(%13 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.powf %cst_7, %in : f32
      linalg.yield %76 : f32
    } -> tensor<2xf32>
    %18 = tensor.empty() : tensor<3xi64>
    %19 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%18 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %76 = linalg.index 0 : index
      %77 = arith.index_cast %76 : index to i64
      linalg.yield %77 : i64
    } -> tensor<3xi64>
    %20 = tensor.empty() : tensor<3xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<3xi64>) outs(%20 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %76 = arith.sitofp %in : i64 to f32
      linalg.yield %76 : f32
    } -> tensor<3xf32>
    %expanded_18 = tensor.expand_shape %21 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %22 = tensor.empty() : tensor<3x2xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %17 : tensor<3x1xf32>, tensor<2xf32>) outs(%22 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.mulf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<3x2xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<3x2xf32>) outs(%22 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.cos %in : f32
      linalg.yield %76 : f32
    } -> tensor<3x2xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<3x2xf32>) outs(%22 : tensor<3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.sin %in : f32
      linalg.yield %76 : f32
    } -> tensor<3x2xf32>
    %concat = tensor.concat dim(1) %24, %24 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
    %concat_19 = tensor.concat dim(1) %25, %25 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 3, 2] [1, 1, 1, 1] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 4, 3, 2] [1, 1, 1, 1] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %26 = tensor.empty() : tensor<2x4x3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %concat : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%26 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.mulf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x4xf32>
    %28 = tensor.empty() : tensor<2x4x3x2xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x4x3x2xf32>) outs(%28 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.negf %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x2xf32>
    %concat_22 = tensor.concat dim(3) %29, %extracted_slice_20 : (tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) -> tensor<2x4x3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %concat_19 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%26 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.mulf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%26 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.addf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x4xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_11[0, 0, 0, 4] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x8xf32>
    %concat_24 = tensor.concat dim(3) %31, %extracted_slice_23 : (tensor<2x4x3x4xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x12xf32>
    %32 = tensor.empty() : tensor<6xi64>
    %33 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%32 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %76 = linalg.index 0 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = arith.muli %77, %c2_i64 : i64
      linalg.yield %78 : i64
    } -> tensor<6xi64>
    %34 = tensor.empty() : tensor<6xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%33 : tensor<6xi64>) outs(%34 : tensor<6xf32>) {
    ^bb0(%in: i64, %out: f32):
      %76 = arith.sitofp %in : i64 to f32
      linalg.yield %76 : f32
    } -> tensor<6xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%35 : tensor<6xf32>) outs(%34 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.negf %in : f32
      linalg.yield %76 : f32
    } -> tensor<6xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%36 : tensor<6xf32>) outs(%34 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.divf %in, %cst_8 : f32
      linalg.yield %76 : f32
    } -> tensor<6xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%37 : tensor<6xf32>) outs(%34 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.powf %cst_7, %in : f32
      linalg.yield %76 : f32
    } -> tensor<6xf32>
    %39 = tensor.empty() : tensor<3x6xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %38 : tensor<3x1xf32>, tensor<6xf32>) outs(%39 : tensor<3x6xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.mulf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<3x6xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<3x6xf32>) outs(%39 : tensor<3x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.cos %in : f32
      linalg.yield %76 : f32
    } -> tensor<3x6xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<3x6xf32>) outs(%39 : tensor<3x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.sin %in : f32
      linalg.yield %76 : f32
    } -> tensor<3x6xf32>
    %extracted_slice_25 = tensor.extract_slice %41[0, 0] [3, 2] [1, 1] : tensor<3x6xf32> to tensor<3x2xf32>
    %concat_26 = tensor.concat dim(1) %extracted_slice_25, %cst_9 : (tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<3x6xf32>
    %extracted_slice_27 = tensor.extract_slice %42[0, 0] [3, 2] [1, 1] : tensor<3x6xf32> to tensor<3x2xf32>
    %concat_28 = tensor.concat dim(1) %extracted_slice_27, %cst_10 : (tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<3x6xf32>
    %concat_29 = tensor.concat dim(1) %concat_26, %concat_26 : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x12xf32>
    %concat_30 = tensor.concat dim(1) %concat_28, %concat_28 : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x12xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 2, 3, 6] [1, 1, 1, 1] : tensor<2x2x3x12xf32> to tensor<2x2x3x6xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_14[0, 0, 0, 6] [2, 2, 3, 6] [1, 1, 1, 1] : tensor<2x2x3x12xf32> to tensor<2x2x3x6xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %concat_29 : tensor<2x2x3x12xf32>, tensor<3x12xf32>) outs(%9 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.mulf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x2x3x12xf32>
    %44 = tensor.empty() : tensor<2x2x3x6xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x2x3x6xf32>) outs(%44 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.negf %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x2x3x6xf32>
    %concat_33 = tensor.concat dim(3) %45, %extracted_slice_31 : (tensor<2x2x3x6xf32>, tensor<2x2x3x6xf32>) -> tensor<2x2x3x12xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %concat_30 : tensor<2x2x3x12xf32>, tensor<3x12xf32>) outs(%9 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.mulf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x2x3x12xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x2x3x12xf32>, tensor<2x2x3x12xf32>) outs(%9 : tensor<2x2x3x12xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.addf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x2x3x12xf32>
    %48 = tensor.empty() : tensor<2x2x2x3x12xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x3x12xf32>) outs(%48 : tensor<2x2x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x12xf32>
    %collapsed_34 = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x12xf32> into tensor<2x4x3x12xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x2x3x12xf32>) outs(%48 : tensor<2x2x2x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x12xf32>
    %51 = tensor.empty() : tensor<2x4x12x3xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<2x4x3x12xf32>) outs(%51 : tensor<2x4x12x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %concat_24 [[0, 1], [2], [3]] : tensor<2x4x3x12xf32> into tensor<8x3x12xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x12x3xf32> into tensor<8x12x3xf32>
    %52 = tensor.empty() : tensor<8x3x3xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %54 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x3x12xf32>, tensor<8x12x3xf32>) outs(%53 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_38 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %55 = tensor.empty() : tensor<2x4x3x3xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x3x3xf32>) outs(%55 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.truncf %cst_2 : f64 to f32
      %77 = arith.mulf %in, %76 : f32
      linalg.yield %77 : f32
    } -> tensor<2x4x3x3xf32>
    %57 = tensor.empty() : tensor<2x4x3xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %59 = tensor.empty() : tensor<2x4x3xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %61:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x3x3xf32>) outs(%60, %58 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %76 = linalg.index 3 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = arith.maximumf %in, %out : f32
      %79 = arith.cmpf ogt, %in, %out : f32
      %80 = arith.select %79, %77, %out_47 : i64
      linalg.yield %78, %80 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_39 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_39 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%55 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.subf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x3xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x3x3xf32>) outs(%55 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = math.exp %in : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x3xf32>
    %64 = tensor.empty() : tensor<2x4x3x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x3x3xf32>) outs(%65 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %76 = arith.addf %in, %out : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%55 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %76 = arith.divf %in, %in_47 : f32
      linalg.yield %76 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_40 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_41 = tensor.collapse_shape %50 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x12xf32> into tensor<8x3x12xf32>
    %68 = tensor.empty() : tensor<8x3x12xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x3x12xf32>) -> tensor<8x3x12xf32>
    %70 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x3x3xf32>, tensor<8x3x12xf32>) outs(%69 : tensor<8x3x12xf32>) -> tensor<8x3x12xf32>
    %expanded_42 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 3, 12] : tensor<8x3x12xf32> into tensor<2x4x3x12xf32>
    %71 = tensor.empty() : tensor<2x3x4x12xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x3x12xf32>) outs(%71 : tensor<2x3x4x12xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<48x8xf32>
    %transposed_44 = linalg.transpose ins(%cst_1 : tensor<8x48xf32>) outs(%72 : tensor<48x8xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<2x3x4x12xf32> into tensor<6x48xf32>
    %73 = tensor.empty() : tensor<6x8xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %75 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<6x48xf32>, tensor<48x8xf32>) outs(%74 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_46 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_46 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_48_torch.float32: "0x04000000BC09933D8CC01E3DFE485A3ED8C1513D7722703EED6AAF3DCA047FBEB1DEB7BDC2756CBAC94F043EBDAB91BA66A5D53B9441AB3D1FE669BEDBC0ADBD45C686BCE758CF3D323DA4BDDDA861BD6342D1BB1F97993DB1AEE03D9B2018BEDBCF38BED36E86BCAE81B5BDE426FC3DE763B73C0875233E0EC3213E1A93A83D107FE53DD28A48BEDB40E2BDCA27F7BC34C71CBDBFEFE5BDD3FD4F3E470DDCBEB07BAABCC13DFBBD891430BD795A9D3E029C943D071D03BE599C933ED8057BBE94A5C6BDFB29E1BD6B7C8DBE44CC25BEEA69B2BD8DC3B2BE628A07BE2077CF3D4481DFBDB37F5E3D1AB7263E43204F3BA5C65C3EC808A2BE29F680BC44E567BE0AFBA43D6A7A1DBEAE016E3DE2946FBDEA71ACBD1CD718BD6201B3BD8794DEBCDBD40D3E5503C93D5E62E3BD695B2CBC365455BE59903ABE43DEAD3D728E01BE970319BE9D9C33BEE991C8BCC21FAC3DA8A68B3E7C11203D4ED5D73D33343DBE0EC253BD2DDE10BC24EA453ED2811CBE2CE6753D1B9BE6BD7D0567BBF3990BBE51EE333C3E2CE63E67AAEFBD045A23BED4CFD5BDFC00E93DEAAD493EB9E75C3DA5DD13BED4086C39968E9BBCACED733CEF9F5ABD9E59D2BD6F3E8EBC2606373E84BCEA3CB10AECBDAF33233D3833683CBD6DB73E2A7631BE34E6163EC0C764BD098806BC8AA921BDBA6110BC88499D3DEE9A04BE0E6340BEE7E74ABE31EC793EB6A088BDC2B8F03C60A718BE4216273E3D95A8BDD6429BBE5886663D5E8D4E3C3C70FDBDD75A22BDD503833D0DC20D3E6ADD443EE797E43D77E4E13EC8D9B7BE8DB27ABEE10EF1BBF1D24D3E51CAA93EB6DB9B3DFAFEB23CC15D993D3E4BAEBDF7E6133EF1B742BE3FE5533A3EDEA73DB7C251BE5BBE3EBD1656BD3CE3455BBE6464F33DA142163E2F2F3E3EB4DC993EE1098A3CA844AFBCACFE033E3533E1BD796F63BE7EE183BEB896CD3DCA83B5BE81C8433B7A2D94BC9F3A793E4937A83E036A0DBE2534D33DB59FF93D6C61253CDFD76B3A5DBD4FBEF03D8D3CF7D143BD2C86F8BDDD4E883DFD14B63D257F01BD63480EBDC6C7B8BDA641F13D5ACFA8BD1B3E8DBC96A87CBD9AB7F03D0EB550BE91F26BBC0C36313C5280AE3D14A16B3DACF8BBBD663351BD076F22BE6FD197BEAFC03EBCB50BA2B8434C29BE4640943E2558D1BCE6DE5FBE53E11E3EBE19F03BC2B874BEDD6A88BD5617B43B4FB243BE3202A43DEBA3D5BD7BD39C3EB450EC3B81A6853D23CAF03DC6D9A4BC845E59BD0F3287BD2D563FBEEF45CF3D1F228DBE61C11B3E2FCB1ABEF816053DFAF5C83DC3559C3D7A6B513D8A9AAB3DA988AE3B232BB83D3A3CF83DDA5B02BEA2A20E3E376A003EE13E033E49AF08BEA59B3F3D6016F2BD8143563DD850033D27F7243D27553ABD54186DBD4F11FF3C2BFB3D3E8E8119BE968071BE79DD9E3D1303203E61CF7CBEAD3A20BEBB3898BC2754C9BDD59A41BE842DC33D8BB450BEBB93873E4CDA863D3B93223D9CA1EB3C6804813C7131F9BDE2E3B23D71C0423ED94B1E3E509234BE04E5B93DEAC8153EA450ECBD849794BC53CEC73D54F5FE3DE7C8843E67D85EBE7E0A2C3CBF6AA9BEADC69E3DF581C93D20295DBE243611BE0F5CD43DCC20823DBD19A6BD1244C43DFF6F9BBE62BA013E393A0CBDB36A673E0A2029BE53D2C4BE11019D3E7D134D3E6CE4EF3D54A4C03C519BC6BDAE347ABE3FE01EBED18BFC3DC5D5AEBD8DF17A3DC24A37BE772027BC327515BC3DFDAE3D92B583BDD72A34BE404365BE68A38B3DB870CABE62D2743B7F08E8BCC02DE7BD23339EBE134F453D81FA25BE798FB73D558801BEAC1983BEC18CEFBD4F265ABEBC2CC53D5EB3C53D88D231BCAD45C23C2711823BB8D6AB3D98EC0A3D0C651E3E918F9ABD3D37D5BD7458F3BC0513EFBD105B893D2172673DBA2446BEC98DE03DF66ED73D50D11DBC5053A43D7E0C50BEA6CE823C7B6DA63BA8E2A6BD835E073E99C2303D3465D13C8F544BBD4272073DEA0F813D83BB1F3D95BEECBC2A86163E4B7E76BD679191BBB18611BE344BEF3CA6B8753D3BE931BE379D9DBCB7762DBD9D6C893D4E57AA3D9DA208BC64272D3EB06F60BE45CBE03B7721C3BA8C25543E36D6143D5BFDDA3DF54E22BE6806B73C97C14EBEEDFCC03B142825BED7CACF3DEC4EC5BDF240943C",
      torch_tensor_24_8_torch.float32_1: "0x04000000DC159EBE6D7AC53AABB3E3BE344FC4BEC84D883E9358EA3DE720C7BD4B57EC3E1F53993DF8EBC43DCBC6A7BEEA5C77BFB0404CBE9D65C6BD856C4A3D7F1E383E42A4C83D0AA0B1BEFEE5A03E5D020E3F0D12EDBC21FEFCBD8D92923DD9CFD0BD04C2563D26EB5A3FB95EF03E220EBFBD65F3033E1142663F3B6C73BF69145D3F0A64703B3B62B4BEA220B13E74D11FBEFC03BDBD0173903E206AC8BE8AF0523FA47B8ABEE1F42BBE504D33BEDBA08FBDCF77483F3EF245BD8A4EB8BEE72D813D1AF039BE57584CBE0D3EA6BE7EAF87BE447A09BD2F47C73EFE37ED3EEB0AD4BD9EB48EBE357E75BD94D844BFF360823E63AFCE3DE4D5A53DE84BE83EADA9F9BE59C6433E4C92ABBE2C5E923D08F8FDBD1F50453E967E0B3F4F4F593EC6BFF4BDEE80123E6FACA13EFA9B03BF93F5D63ECDE0D8BDC9D64F3F3257EF3D68D6443FA38AE1BEB7F7613F41EB7FBEE140D03E760947BEE09F933E9411353F8F0F1FBE215D1CBEED372BBE0CCAEB3D893EB0BE186F903E928E4FBE1E32953DF6C29A3D9FC3AC3ED3B2843EE7B503BF1A2A39BF4B3780BDF1ED613ED9DC18BF63FF933E9F0C0DBEB145E73EA8553A3E825AFC3DFEDFBBBE768AADBE1435A63EABF6303E2C1CB23EE251B43EF906D3BE4CED53BE64D186BD3E00E0BEF64ED63E19868DBDB9F3F1BE7446BE3E1CE5B9BE402BD0BD6B42273F45C458BF359A133E640576BDB17E533EF425BE3EF3B6E83E884F12BF72328BBE5CEDDCBE9A7E4F3EE3227D3EA4C8B53DDF9EC93D750B09BD7EC2113F8D3030BD735DFCBEB3C8A3BE6D09FBBDD9367F3EE0EE303C37A29ABEB812433E199C3EBE0920F1BE93D90B3F3DF0133E0CF739BFE7653E3E7C07593E72A513BE0E03243EC8D70DBEECB8413F834E95BD5B7B0EBD05C22F3E8115803EA175793CF2171FBE99C774BED0621D3FBE92AABEB8B8C0BEC653A6BDF26EE3BE05A9493E2340643D58EBB93E1186DE3E79B9E2B906C823BF26BC7A3E5BE6D83EAB58EE3E6836FCBDDC94DA3E048A6ABE519F3E3E971CACBE123242BF538E0A3E0E5814BE94B385BE86D1153F0C653C3E976EA8BD",
      torch_tensor_24_8_torch.float32: "0x040000004606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E86DD033E7443FF3C8093ECBE96BB7FBE79CF6DBDC2DAAFBE4A9ABABE11576A3E1C058ABD49BA813E560935BFEB185ABF0EE19E3D68C319BFF407ED3EFD5C16BF11B345BE1A2664BE94C465BEE16EB03E35F1973DFB232D3CCAB31A3F586083BE72068CBE43DA573E9959E2BEE15FCF3ECED5853E63DAE23E3FEF20BED727943EA51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43ECD82EA3E6043A13E0C5831BE0E46D4BEADBC78BEC65353BF8A2F083DB85292BD7B66ACBC5417363FFDDCF3BDF408EC3D89C3413E0E9A323F044196BD4E1B31BC9F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBE",
      torch_tensor_48_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD"
    }
  }
#-}
