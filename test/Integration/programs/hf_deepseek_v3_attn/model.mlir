#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x7x24xf32>, %arg1: tensor<1x1x7x7xf32>) -> tensor<2x7x24xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_24_20_torch.float32> : tensor<24x20xf32>
    %cst_2 = arith.constant 0.22360679774997896 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_44_10_torch.float32> : tensor<44x10xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_10_torch.float32> : tensor<10xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_18_24_torch.float32> : tensor<18x24xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_40_14_torch.float32> : tensor<40x14xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_14_torch.float32> : tensor<14xf32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_14_24_torch.float32> : tensor<14x24xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_11 = arith.constant 1.400000e+01 : f32
    %cst_12 = arith.constant 1.000000e+01 : f32
    %0 = tensor.empty() : tensor<7xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %86 = linalg.index 0 : index
      %87 = arith.index_cast %86 : index to i64
      linalg.yield %87 : i64
    } -> tensor<7xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 7, 1] : tensor<7xi64> into tensor<1x7x1xi64>
    %2 = tensor.empty() : tensor<1x7x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x7x1xi64>) outs(%2 : tensor<1x7x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %86 = arith.sitofp %in : i64 to f32
      linalg.yield %86 : f32
    } -> tensor<1x7x1xf32>
    %4 = tensor.empty() : tensor<1x7x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_10 : tensor<1x7x1xf32>, tensor<4xf32>) outs(%4 : tensor<1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<1x7x4xf32>
    %concat = tensor.concat dim(2) %5, %5 : (tensor<1x7x4xf32>, tensor<1x7x4xf32>) -> tensor<1x7x8xf32>
    %6 = tensor.empty() : tensor<1x7x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x7x8xf32>) outs(%6 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.cos %in : f32
      linalg.yield %86 : f32
    } -> tensor<1x7x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x7x8xf32>) outs(%6 : tensor<1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.sin %in : f32
      linalg.yield %86 : f32
    } -> tensor<1x7x8xf32>
    %9 = tensor.empty() : tensor<24x14xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<14x24xf32>) outs(%9 : tensor<24x14xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x7x24xf32> into tensor<14x24xf32>
    %10 = tensor.empty() : tensor<14x14xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<14x14xf32>) -> tensor<14x14xf32>
    %12 = linalg.matmul ins(%collapsed, %transposed : tensor<14x24xf32>, tensor<24x14xf32>) outs(%11 : tensor<14x14xf32>) -> tensor<14x14xf32>
    %expanded_13 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 7, 14] : tensor<14x14xf32> into tensor<2x7x14xf32>
    %13 = tensor.empty() : tensor<2x7x14xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x7x14xf32>) outs(%13 : tensor<2x7x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %86 : f32
    } -> tensor<2x7x14xf32>
    %15 = tensor.empty() : tensor<2x7x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x7x14xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %in, %out : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x7x1xf32>) outs(%15 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.divf %in, %cst_11 : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x7x1xf32>) outs(%15 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.truncf %cst_8 : f64 to f32
      %87 = arith.addf %in, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x7x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x7x1xf32>) outs(%15 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.rsqrt %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13, %20 : tensor<2x7x14xf32>, tensor<2x7x1xf32>) outs(%13 : tensor<2x7x14xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x14xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %21 : tensor<14xf32>, tensor<2x7x14xf32>) outs(%13 : tensor<2x7x14xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x14xf32>
    %23 = tensor.empty() : tensor<14x40xf32>
    %transposed_14 = linalg.transpose ins(%cst_6 : tensor<40x14xf32>) outs(%23 : tensor<14x40xf32>) permutation = [1, 0] 
    %collapsed_15 = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x7x14xf32> into tensor<14x14xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<14x40xf32>) -> tensor<14x40xf32>
    %25 = linalg.matmul ins(%collapsed_15, %transposed_14 : tensor<14x14xf32>, tensor<14x40xf32>) outs(%24 : tensor<14x40xf32>) -> tensor<14x40xf32>
    %expanded_16 = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [2, 7, 2, 20] : tensor<14x40xf32> into tensor<2x7x2x20xf32>
    %26 = tensor.empty() : tensor<2x2x7x20xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x7x2x20xf32>) outs(%26 : tensor<2x2x7x20xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 7, 12] [1, 1, 1, 1] : tensor<2x2x7x20xf32> to tensor<2x2x7x12xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_17[0, 0, 0, 12] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x20xf32> to tensor<2x2x7x8xf32>
    %27 = tensor.empty() : tensor<24x18xf32>
    %transposed_19 = linalg.transpose ins(%cst_5 : tensor<18x24xf32>) outs(%27 : tensor<24x18xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<14x18xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<14x18xf32>) -> tensor<14x18xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<14x24xf32>, tensor<24x18xf32>) outs(%29 : tensor<14x18xf32>) -> tensor<14x18xf32>
    %expanded_20 = tensor.expand_shape %30 [[0, 1], [2]] output_shape [2, 7, 18] : tensor<14x18xf32> into tensor<2x7x18xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 0] [2, 7, 10] [1, 1, 1] : tensor<2x7x18xf32> to tensor<2x7x10xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 10] [2, 7, 8] [1, 1, 1] : tensor<2x7x18xf32> to tensor<2x7x8xf32>
    %31 = tensor.empty() : tensor<2x7x10xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x7x10xf32>) outs(%31 : tensor<2x7x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %86 : f32
    } -> tensor<2x7x10xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<2x7x10xf32>) outs(%16 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %in, %out : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x7x1xf32>) outs(%15 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.divf %in, %cst_12 : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x7x1xf32>) outs(%15 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.truncf %cst_8 : f64 to f32
      %87 = arith.addf %in, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x7x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x7x1xf32>) outs(%15 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.rsqrt %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %36 : tensor<2x7x10xf32>, tensor<2x7x1xf32>) outs(%31 : tensor<2x7x10xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x10xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %37 : tensor<10xf32>, tensor<2x7x10xf32>) outs(%31 : tensor<2x7x10xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x7x10xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_22 [[0], [1, 2], [3]] output_shape [2, 1, 7, 8] : tensor<2x7x8xf32> into tensor<2x1x7x8xf32>
    %extracted_slice_24 = tensor.extract_slice %7[0, 0, 0] [1, 7, 4] [1, 1, 1] : tensor<1x7x8xf32> to tensor<1x7x4xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_24 [[0], [1, 2], [3]] output_shape [1, 1, 7, 4] : tensor<1x7x4xf32> into tensor<1x1x7x4xf32>
    %extracted_slice_26 = tensor.extract_slice %8[0, 0, 0] [1, 7, 4] [1, 1, 1] : tensor<1x7x8xf32> to tensor<1x7x4xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_26 [[0], [1, 2], [3]] output_shape [1, 1, 7, 4] : tensor<1x7x4xf32> into tensor<1x1x7x4xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [2, 2, 7, 4] [1, 1, 1, 2] : tensor<2x2x7x8xf32> to tensor<2x2x7x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 1] [2, 2, 7, 4] [1, 1, 1, 2] : tensor<2x2x7x8xf32> to tensor<2x2x7x4xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_23[0, 0, 0, 0] [2, 1, 7, 4] [1, 1, 1, 2] : tensor<2x1x7x8xf32> to tensor<2x1x7x4xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_23[0, 0, 0, 1] [2, 1, 7, 4] [1, 1, 1, 2] : tensor<2x1x7x8xf32> to tensor<2x1x7x4xf32>
    %39 = tensor.empty() : tensor<2x2x7x4xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_25 : tensor<2x2x7x4xf32>, tensor<1x1x7x4xf32>) outs(%39 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x4xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_27 : tensor<2x2x7x4xf32>, tensor<1x1x7x4xf32>) outs(%39 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x4xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x2x7x4xf32>, tensor<2x2x7x4xf32>) outs(%39 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.subf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x4xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_25 : tensor<2x2x7x4xf32>, tensor<1x1x7x4xf32>) outs(%39 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x4xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_27 : tensor<2x2x7x4xf32>, tensor<1x1x7x4xf32>) outs(%39 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x4xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x2x7x4xf32>, tensor<2x2x7x4xf32>) outs(%39 : tensor<2x2x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.addf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x4xf32>
    %concat_32 = tensor.concat dim(3) %42, %45 : (tensor<2x2x7x4xf32>, tensor<2x2x7x4xf32>) -> tensor<2x2x7x8xf32>
    %46 = tensor.empty() : tensor<2x1x7x4xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_25 : tensor<2x1x7x4xf32>, tensor<1x1x7x4xf32>) outs(%46 : tensor<2x1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x1x7x4xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_27 : tensor<2x1x7x4xf32>, tensor<1x1x7x4xf32>) outs(%46 : tensor<2x1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x1x7x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x1x7x4xf32>, tensor<2x1x7x4xf32>) outs(%46 : tensor<2x1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.subf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x1x7x4xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_25 : tensor<2x1x7x4xf32>, tensor<1x1x7x4xf32>) outs(%46 : tensor<2x1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x1x7x4xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_27 : tensor<2x1x7x4xf32>, tensor<1x1x7x4xf32>) outs(%46 : tensor<2x1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.mulf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x1x7x4xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x1x7x4xf32>, tensor<2x1x7x4xf32>) outs(%46 : tensor<2x1x7x4xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.addf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x1x7x4xf32>
    %concat_33 = tensor.concat dim(3) %49, %52 : (tensor<2x1x7x4xf32>, tensor<2x1x7x4xf32>) -> tensor<2x1x7x8xf32>
    %concat_34 = tensor.concat dim(3) %extracted_slice, %concat_32 : (tensor<2x2x7x12xf32>, tensor<2x2x7x8xf32>) -> tensor<2x2x7x20xf32>
    %53 = tensor.empty() : tensor<10x44xf32>
    %transposed_35 = linalg.transpose ins(%cst_3 : tensor<44x10xf32>) outs(%53 : tensor<10x44xf32>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x7x10xf32> into tensor<14x10xf32>
    %54 = tensor.empty() : tensor<14x44xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<14x44xf32>) -> tensor<14x44xf32>
    %56 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<14x10xf32>, tensor<10x44xf32>) outs(%55 : tensor<14x44xf32>) -> tensor<14x44xf32>
    %expanded_37 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 7, 2, 22] : tensor<14x44xf32> into tensor<2x7x2x22xf32>
    %57 = tensor.empty() : tensor<2x2x7x22xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x7x2x22xf32>) outs(%57 : tensor<2x2x7x22xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_39 = tensor.extract_slice %transposed_38[0, 0, 0, 0] [2, 2, 7, 12] [1, 1, 1, 1] : tensor<2x2x7x22xf32> to tensor<2x2x7x12xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_38[0, 0, 0, 12] [2, 2, 7, 10] [1, 1, 1, 1] : tensor<2x2x7x22xf32> to tensor<2x2x7x10xf32>
    %58 = tensor.empty() : tensor<2x2x7x8xf32>
    %collapsed_41 = tensor.collapse_shape %concat_33 [[0, 1], [2], [3]] : tensor<2x1x7x8xf32> into tensor<2x7x8xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x7x8xf32>) outs(%58 : tensor<2x2x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x7x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_39 into %26[0, 0, 0, 0] [2, 2, 7, 12] [1, 1, 1, 1] : tensor<2x2x7x12xf32> into tensor<2x2x7x20xf32>
    %inserted_slice_42 = tensor.insert_slice %59 into %inserted_slice[0, 0, 0, 12] [2, 2, 7, 8] [1, 1, 1, 1] : tensor<2x2x7x8xf32> into tensor<2x2x7x20xf32>
    %collapsed_43 = tensor.collapse_shape %concat_34 [[0, 1], [2], [3]] : tensor<2x2x7x20xf32> into tensor<4x7x20xf32>
    %60 = tensor.empty() : tensor<2x2x20x7xf32>
    %transposed_44 = linalg.transpose ins(%inserted_slice_42 : tensor<2x2x7x20xf32>) outs(%60 : tensor<2x2x20x7xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x2x20x7xf32> into tensor<4x20x7xf32>
    %61 = tensor.empty() : tensor<4x7x7xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32>
    %63 = linalg.batch_matmul ins(%collapsed_43, %collapsed_45 : tensor<4x7x20xf32>, tensor<4x20x7xf32>) outs(%62 : tensor<4x7x7xf32>) -> tensor<4x7x7xf32>
    %expanded_46 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 2, 7, 7] : tensor<4x7x7xf32> into tensor<2x2x7x7xf32>
    %64 = tensor.empty() : tensor<2x2x7x7xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x2x7x7xf32>) outs(%64 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.truncf %cst_2 : f64 to f32
      %87 = arith.mulf %in, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x2x7x7xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %arg1 : tensor<2x2x7x7xf32>, tensor<1x1x7x7xf32>) outs(%64 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.addf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x7xf32>
    %67 = tensor.empty() : tensor<2x2x7xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x2x7xi64>) -> tensor<2x2x7xi64>
    %69 = tensor.empty() : tensor<2x2x7xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x2x7xf32>) -> tensor<2x2x7xf32>
    %71:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x2x7x7xf32>) outs(%70, %68 : tensor<2x2x7xf32>, tensor<2x2x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %86 = linalg.index 3 : index
      %87 = arith.index_cast %86 : index to i64
      %88 = arith.maximumf %in, %out : f32
      %89 = arith.cmpf ogt, %in, %out : f32
      %90 = arith.select %89, %87, %out_55 : i64
      linalg.yield %88, %90 : f32, i64
    } -> (tensor<2x2x7xf32>, tensor<2x2x7xi64>)
    %expanded_47 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 2, 7, 1] : tensor<2x2x7xf32> into tensor<2x2x7x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_47 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%64 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.subf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x7xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x2x7x7xf32>) outs(%64 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x7xf32>
    %74 = tensor.empty() : tensor<2x2x7x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x2x7x1xf32>) -> tensor<2x2x7x1xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x2x7x7xf32>) outs(%75 : tensor<2x2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %in, %out : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x1xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x2x7x7xf32>, tensor<2x2x7x1xf32>) outs(%64 : tensor<2x2x7x7xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %86 = arith.divf %in, %in_55 : f32
      linalg.yield %86 : f32
    } -> tensor<2x2x7x7xf32>
    %collapsed_48 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x2x7x7xf32> into tensor<4x7x7xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_40 [[0, 1], [2], [3]] : tensor<2x2x7x10xf32> into tensor<4x7x10xf32>
    %78 = tensor.empty() : tensor<4x7x10xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x7x10xf32>) -> tensor<4x7x10xf32>
    %80 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x7x7xf32>, tensor<4x7x10xf32>) outs(%79 : tensor<4x7x10xf32>) -> tensor<4x7x10xf32>
    %expanded_50 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 2, 7, 10] : tensor<4x7x10xf32> into tensor<2x2x7x10xf32>
    %81 = tensor.empty() : tensor<2x7x2x10xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x2x7x10xf32>) outs(%81 : tensor<2x7x2x10xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty() : tensor<20x24xf32>
    %transposed_52 = linalg.transpose ins(%cst_1 : tensor<24x20xf32>) outs(%82 : tensor<20x24xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %transposed_51 [[0, 1], [2, 3]] : tensor<2x7x2x10xf32> into tensor<14x20xf32>
    %83 = tensor.empty() : tensor<14x24xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %85 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<14x20xf32>, tensor<20x24xf32>) outs(%84 : tensor<14x24xf32>) -> tensor<14x24xf32>
    %expanded_54 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 7, 24] : tensor<14x24xf32> into tensor<2x7x24xf32>
    return %expanded_54 : tensor<2x7x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_20_torch.float32: "0x040000004CBC653E219FD73DE0438EBDFC439CBE0BB93ABC3B6E9F3EDD84033F5E74F13D2D0CBB3DF00CFB3D3EDCBCBEC6A00EBE0DD496BE3022A43AB407023ED97AA2BEEA80D23EE65F163D6667A43EC1F6183D3FC8683EEE50933EB75CEE3E35D9D53C775F463D177E73BD59D9F1BDEAF3CEBD144FCCBE943F1F3ECB990CBF2DA7973BE145DABD9A8706BD9D89813DD171C6BD0199233E995B413E6D1A803CF3AEB63ACAB793BE2AD3083E74CC363EBB48903EE42AD33D440A0D3E899D48BD6B6C5CBD0F06943E5C2117BE4029723E951DBA3D5EB5C3BD70753A3EF7A9A1BEA0C3B6BCE2EAA63BF9B080BD089B6DBE4B30833ED50BA2BD25A47BBE1232EBBEA2C193BC250401BF8F8ED53E23AEF6BD90751F3DD568ADBED822763E29FB393C858FBDBE67AF263F325EDF3C67A9CEBD0DED8D3E2D7C25BE36F4F23E8C0C373CE20CCF3DDCF62ABEE5D057BEB0498FBE2318C6BE6E3594BE998D203E8BA4DABE934B713E74C4E4BD99F7AB3EADCB4EBBEFB3883E4637A23D73EC043E7D31073C04A80E3E2910A33BC61F623E786A00BED859CA3C29534B3E45C053BE3E6B943D25853BBEA38664BE80A1A73E3392E73CC13706BE2CA7B7BD1493453DA428933E82CF6DBE503E42BE2C1DA63D39AEF83D7728A4BEDC3978BE19D2EBBCD5F21BBE34F795BECB95AF3E1A0DF4BDC638C0BD1F7121BE3DDC7B3DEB84363D63DFC73C300641BEC869E1BBA4F247BE0F3B5A3D71ECD4BD4BFE0F3EB00B683E7F0C37BE9132E6BC1222E5BD4C4DCABD62EC9DBD33AFC8BE2B43853CD63A03BF8FF9F53D50161C3E6371883D5E27CF3E033DA7BC8F357A3E32A900BEE306183E7ECDF0BE4FF9483EC466D03E181A43BEB5579CBD40FBFCBCD53AF33EEED99E3EDCD1393E4438153DF821AF3EBC06AABE659F853E704E6EBE386D07BE4B61C23D36FA8DBEB47481BC02313A3DDEFC9B3EBD562DBEB7119BBD0C96B1BEA553D83D41CF1CBF5EA3BD3BE599D9BDF874263EF07CE8BD5D693CBE019180BE702F0E3EC4AB48BE8419CBBE503AA93EAA38D0BEEB76AC3E702E293E9ABD89BC8B7B163DBB7FC93B111B053E48A310BED63567BE8BE24BBD9E64E53EA07E3CBDA82F39BE63CAD43DF446B33D2EBD4EBE1DEC2ABC654FF13E847F4D3D6792FE3D6727A1BE4BA5CA3C10EA003CA80A913E9E36E3BD24C4103DD9E3DF3DBD7F9DBD20D5513D37F1C73DDC74773D5823523DF5CD563D2AEE923DE92B213EB87261BE2D5B393DBB55BE3D2FCF89BEBFC895BE02AFCDBDA1B80A3D7EE9903BA3AC53BCDA1F863EFCD8ADBEEC1F2E3C3D4C883D73680CBF6BF6573E6907313E77727BBE44C50D3D1627A0BEE47C153CE95380BDF0D0A43D7A9EB3BEFCAE62BCF355B93D4BF615BEFFF53E3C2EBA9B3D3781BB3E889204BDD0F5503EEF564DBD9FDB313C6D7C633EC77AF23EE65727BDAE1C623E56B1983D03D42ABE7B7B85BEADFEFABD6C631EBEC13116BE921E1F3E3A728B3ED2E2C13D15DE783E2BAD69BCDF5B10BE619E6FBC04B00D3EA932E53EB8D7593E382A313E788AF5BE1BBC213CA11AD6BCBABBAA3DDDCD69BE3B2B773EDF00B2BD5199983DEB84863DF74A10BD463B0EBE5E0D5ABD4C68A33C8329CE3E22AE513E6C805BBDF3E9213E3EDF5C3EA6DDADBE3171893E21D9CBBD1A00363CCA9EBC3E3DDC443E5E51AF3E810AE2BCD612C63D5AE8F33E94F8113FA10A893D8716733EE35995BD030B3DBD7319D5BC7644ABBE3F95853B26449E3DD3A6E43B5DEB82BEFEAE12BDA625143DCE7AC9BBCCEBEF3D89DCBDBEB11BFB3DD116A0BEFFDF00BE687EE1BD6140473EAE1E213F1FAA273E63B009BD1AEA21BEBF16D63D0F18BDBEB9FFCABD9A91E5BE8E1F8D3EE332C53D058D55BEC756ACBE3F41BD3C768AB3BCEC777F3D4818A43A727C85BD1EC5C03E5F68673EB5650E3EAEC8023F605520BE3C8EAE3C543BFDBDABD12ABE8F92A4BEEAE31D3CA564BCBE9CAEA7BECD5F4D3DC3EE823E6F01F2BE93CCD83D573FA53E58B6353D860E7DBEF938E9BE0E7103BD6092FABDE0DA473E57A970BD84958F3DEB7FB53EC547493E7B6B1D3F9844D13C3B92EBBDF05A78BE2603BF3E2A699EBD55020E3E92811E3E07942A3E9B2812BF3147B13EF5A8AC3E442457BE8BDAB13D138B4A3EE5327DBE331689BE8E783EBEF5EB66BE901EAA3B8CE79C3D82AA383E73880CBDAB707BBD2EC0823D7DABB03D5E027BBC7981F2BDEF3A56BD8A5B94BE18CB38BEA39FF23E241AA43DB288963DE716273E4590E33EECB52BBE213A80BE3A20D2BDAE0794BEE5EC763E4B47553B40D35F3ED340F1BE59FE1DBE31884B3DF63384BD0C40193E5B19AB3E6059263D4F5CF4BD3969563B3036BEBD1FAE0DBD2A5182BDF32B10BE7AA763BDE11628BD3A42CEBE9EC0763E49B32E3EEE9959BE3EF8163E6B241DBE7B9085BDC3CF0EBEBE599F3EEAE935BD8F5A053FF04D3C3E6666573E37CCFCBE00E7BF3DA7EE03BD52D012BD6DF48A3EE3428BBD04278BBD0BA03FBD06471C3EA41DEDBC712FB9BD47808D3C7FF3E2BC17C0F0BD6C889C3EBF04FC3E57FD003DC842253E49D121BE30B74BBE3D6EAEBEFD1C903E4347723E1EA3B6BE47C40F3EFC90B0BE8566483DCEDBD23D38D685BEA2FADCBD014E843EACC1963E9E4E77BE451814BEF6E9D1BAEEBD533E0278393D09C58D3EE07DD6BD787D12BE60E8A93C4C9A8D3E",
      torch_tensor_44_10_torch.float32: "0x040000009ABC893F282538BEB8F819BED71D0D3FFB9255BE0748743D53FC05BEECEF193E97357B3DBB77FE3E58DFF7BD43E0E13E98D5A6BE687203BFC7C67ABDA401833EB1C40D3E97DEF9BCBBE4D53D2CE372BD2FC4AB3EB74FA5BB078ACE3E9BFE433BAEE58B3D3D5294BEA98DFC3EBD4E7FBFA661E33EC553AF3E1C7B7F3E9B3F32BDB27F98BB2D5BC63E0E03013FA51304BFFF55AA3E5661193DCCE0963E15D3C93E59C5B0BEEDF9073FEA9C8EBE1AD33B3ED0283E3E67D0933E8171E4BD2124DEBD42B454BD014A9DBE0CE7A6BEA499513E6D1DECBEA66AB6BDA5C2A6BE4BEB5EBE161B8E3DB38709BFCD01D43E2D7D06BFDA670C3F44F4573E649AA8BECFF6E2BEB8E6873D93DC1A3CB55E0A3F5D036BBED34AEBBE196A76BCB3D3F23E18DD2F3E61696F3E50E7CA3EBAF10FBEB183843E3B2C813B66F79D3E27F826BB1F9A4EBC6C533B3CD4A1DDBD7632F7BD8F5893BC66FC8DBE2220293EF39A153E5C38D7BEC16C253EBB36B9BDB7FDD83D2ABFBD3EFAC902BE304FD3BD2A49723EDCF67CBD277A5EBE4F043DBFCB9DF33C19E082BDD00A7D3F791B673D49E950BE515E673BC04E2D3E0CBF1F3F286486BDB5681EBCF42FA83D5208463E9A48BF3ECEE0B2BE92BBE9BD3C24D43E16409CBE1E948E3E2797A8BE258D033F204A4DBEB05B0E3F2A78243E9B0D3C3F78CF943DB7822BBEC574143F8B63F43D398130BF68453EBDE6D3733EFD9AD13D211BB2BDCA63D33E4D1DAC3E67EC6E3EBEF29EBD5833C6BD6DB036BE9C73B1BDAE0D353D60AE243EBF0FD73D5F054ABD55DFD7BE4BC0F2BED50AD4BC9748E2BD3019833D5DC4BABD9B7744BBB69886BEEC2234BE0F9F273F6B0AEC3DF7F24D3F55B959BF5FBD453FC1A5023EDCC9973D1E72603DB2930B3F880FA9BD0733813E9841B3BE8DAB3C3F1C4BA9BE3EF9623E91CE2A3F8EF8B5BED54D333F6C0C31BD59D9A4BE3E15673DBCE4D23E9862B13E454D8BBE4FCF4F3E6AEDF5BC5E3DB23EC52CD43E1EA8BDBD9161073E9B43B7BE8EA684BEB8EF99BE62DDB83DEA53943DB6C5CF3E214EDFBEF258E33E366031BEEADACFBEE7448BBD6B7B303E0A89F93E285E423E08E9DABDEE6A03BE635C993E43FE1DBD4D8BEABD51FBC1BD98E5393F9F12D63D8D0E303F534692BD25F49BBDAED90A3F887874BE2A0632BE150A843EE7F3213FAE440EBE97FEAEBE424DE1BE3356E4BDB9B3FC3E882F813E02A539BEDC71853D476C8A3DD073573E20A636BF4945A2BEC7E2E1BE175C65BDD4134A3E7BB908BF825F843E932E2DBC810EE7BD04E5D5BD8097033E5D0AA8BE3C389BBE0EA9943EF0471E3EBD103FBF351A1EBE4C9DA7BECD14AB3E6F2B71BD405AC8BEEDAEBF3E5F2A7DBD840F813E6CA520BE4FABCDBEFDB1BC3EF599153FCCE141BF0305043E450C5CBD152F103FFB18633DFBE62FBE2A653DBED60079BE719AC5BEB996393E7769623EAD2EC43D0A0C813D538653BF8C8FB23DBD961DBDDFB8E1BE2B7E92BEBF88E0BD2E6984BDCBA8883DE0F2E83E5694963E8E7C2ABE3CABD7BECE2BFA3EF651043E60F805BF74BA1F3E422947BEFB66D43E5DB2123E7DBCFDBD42452D3F418B85BD3570663EB396333EF5BE82BE8903083F2E4C0EBE07F05ABE33C50C3FB89098BE3018BC3EC828243F8A4B12BF466334BE4B274C3D924AA63E0008C73EDFC9CAB9053DB9BE5B21B1BE659C30BE93281CBEF395E1BD5781C33E36C751BE707F2A3E88169E3E134FB0BEE6B153BD6090383F272C6FBE6F00063F5F81283E70A696BD46D58D3E5DAFE63EF769B0BDFC6C973EF486033F1329403EF3AD0BBF5C6B49BEB3E43F3E05C35ABD201639BF4D42823D0B9A3B3E991C00BF56563EBE58A313BDD5AC8C3FA78E533EF957723F4C97A93BF13F283E9220763EAEA5A6BE8B73CABEAB2017BEDD37CFBDEE46633E210C203EEF0EB33E8A33B13E0BAA383E91667B3EFDED57BF744CDF3E583228BED6DB593E01E27BBEE1D7E33E040E71BF44C13ABD87140DBE878EB23EA60179BE421D27BDA5A08FBE10B3213FA97D09BF4E9B59BE5815CC3EF73952BEC2E9503D5EA38EBE75D343BF2D7A94BE5344633E60D674BE1D73A2BE874C03BE7291A53E42F7A4BDEB7F31BF34450DBD6407FEBE2BBA343ED1C3D3BD01599A3E2C82393E7F8F85BE9A6DA7BD311744BE0BD373BD5B5E9B3EB67AA4BE23A6F7BE9332C5BE90958C3ED75ECCBE8D763E3E06EC8DBE549EA7BE7A913FBD73DBAEBEB6DE34BDF696CBBE9658AF3DF66E6C3E3343CFBE24F8E7BD099CC03E698768BD609913BFD60685BCB89D7CBE4112FDBBF6EC98BEBD1AC53CC5A397BC8E457A3E1CDA173EB84FA83D303E7F3EBCEDDC3E4FFDF13D97FAA1BE97A6A0BAAFC4BF3E36B4743E47EFCF3E3858C73E9BF21D3F0E157F3E1174863E45D9833D4F39A7BEDA08B73E63AC38BE986A60BEABD309BD8DA394BD7018E1BED0D9B1BD0C850F3EC3499B3E9AA7D73E",
      torch_tensor_10_torch.float32: "0x040000009C2CBB3FF476693F8456B13EE8D3953F6CB52C3F7E96143F107D8F3F222EA03FD2C2483FF205613F",
      torch_tensor_18_24_torch.float32: "0x04000000B557FA3D8286A2BE56B48EBD1BA9C13E9BAFC33DB9DC03BD12E1963E22715E3D7034913E4FCAA53E5ACC453E145930BEF8C5423EBE94833E2D8BD13E52B7333C2ED0B73DE9F8BB3CC0F0053E7A6CB83D4E7B34BDB2351BBE5A3EEB3D9112593D7294DA3D6A9BF03E338499BECCD3A5BE68807B3E8F5B8D3C5EDB7ABED00A80BAEF9440BD7EC5A3BD511FE33DB331A5BDA6D62B3D3842BCBD9F92EFBD5F2AE8BDC706A0BE3CFB80BEAE2EBE3E8490E6BD0B838ABEF3A51D3D2F0167BCD5E6CEBD7D7C9ABE1B27063F35C9C5BD97468C3D7FB89D3EA396D93E015FB23EA4C6F83E09065FBE540C693E8A3AEBBCD06B283E3BF5883D62011FBE601FA7BE174E773BB0F92F3E983BA7BD8745593E7DB9953D3CCA30BAC36BDFBD6548743EA0EBA43DB96C5ABE49EE47BE3149E03BAD6C143E8C74A0BEDB84ACBDD0FA493E03CFA93EAC8F08BF1B4DB1BECDD43EBD7B116A3D3EF6743C95B5683E64006C3DC386B53DAA05BF3DF4E134BEBA4F233E6EB841BE48952C3D8A658BBD5245B3BDC2BD423D4730493EEEF7913D5C9B40BEA8EF3BBC79A212BE07B1583EAF5CFCBD50A585BE1830CF3C7977733EA501413E08FD903E16B58F3ECFE0093E1139C73D896E54BE2029FF3DCE2DC33DC1DDCB3E52365EBE145C6E3EA94C96BC578B183E70DBC0BEC0B7AABC170958BE8FB282BDD97F4D3DF3AD9D3DFD2E663EF3DD6EBE2266FB3BC046713DA29DA13DA81B28BD1C32C5BC5B5B2DBE181393BE3806AA3E4D09103DB73613BE6391833D5398033D7519A13D6DD0EF3D3A97503EFF40E33D89C6833C56B3503E617CD0BDFC161F3E3B3D013E29507ABDF6FF1CBDC43BC83E4C44103EFA4783BD957961BE0257493D01EC91BE50E1BD3CC9E9663EC6CF91BE229FC63D1CF8613E0BDBDB3CF573A43E4156233EA8654E3E3B7E9BBE3343F53D7D59043D675F0B3EB6D94FBEC69A78BE29FB79BE9F1B893EDD712FBD6266233E5FDE4E3E27660F3D161D373E1A0870BDE18B553E09A7D5BDB91AB3BE0E3BD5BDFD86C6BD3C6E0A3E26257CBE1AF0FD3DA3BCE4BD940666BEF88516BEA1991F3B720A8E3D7C0583BE85454E3EE8C9CEBDC41786BE2B60B73D76310FBB9DDF8B3EC49B69BDF28B703D393CDFBB91F55DBE7C57BFBCD65D233DAC121ABE26AEB13EEFBB903D800FF2BCE146053E462F6BBDC2FC8ABEC4A808BED3BDB33EA6DC48BEB54005BE556539BEC5522F3E54FB703E1D0EB8BE906567BEEF7BB3BE1F61A03E69902BBA4D88963E18EFB8BC7E27F13DF8710DBD2076783ED2B003BD424C18BCC38B073E6C0136BE7209F23CDADEC63E1934A33D6F27DD3BB8EC55BE2352193E1BA1693EBA9AF43DD2A171BE8CBBEFBC37D222BD3EC09B3E246D12BEDFF7163D854B8E3ED10B99BD3DB18ABE242DB13E5CDED73E5D92573DDA34ECBD18EF413E74BDC93DD32ED7BECF3EDF3DE1D1DFBDA58634BE578F3DBE646AF7BDDF23FC3CCA9F59BE4D9E71BEEC6184BD478B443E73BD6FBE39B9253E292C8B3C01C0B03D3E4EC3BE6CDD86BCF9DA4CBE4D4E4A3CD867CCBD54D3A4BE10E3963DA26F8DBE5C282DBDF0E1983E5BAF01BEA2984E3EA3ABB4BD5AD369BE4A2E9E3DFE1D23BE26A936BE5FE9B33CAFF65FBE810EC3BC079254BEC00C97BE72D728BEB54F7A3EE7BABFBE6651A13EED1CDEBB5401AFBDD8B355BD444CA2BDACB48BBD460F473E484AC1BD633CCA3E26A1523E4CFE513E383BB5BD1A3D743E8406213E0352A33D651F723D726242BB8EA8E9BE9437993EB5CF7EBE356F6CBEF78547B9E50608BDBE1D4FBD97F79F3D18CFE5BDC6C64FBE7DAA8C3E483DEBBD99102EBEC2D991BE80ECA6BD0D173E3E113111BE33C9CC3EBEB966BED039953D0C1DF0BE9B1336BE8DF4AEBE426DC03C823CA93E69D8C13D20F1873E05A4863D23D7A9BCB93A2C3D15587E3E858B39BE291285BDD5CB8BBD5EE9BD3DE79ED03D47F23C3CE3C1A93DB9ADB5BEAB74C83D62FCDEBD1BC6E7BBE963093EAE2669BE5806E53E3593C13C4C79223ECE7E11BD7CA5E73D6EE117BD9D0A44BDE347C6BEA060EEB9601CCEBEDE1DCABE6D07E43DC7ACA0BE229D823D89B01A3E9CE4783DDC230FBE01B410BCE83AC03E1B1A12BEBD1EF03D5564813E40E305BEB6C804BE783108BDE218CE3DF1E0C7BD4B30913E8EFFD1BD1D8CAF3EA50756BE5083F0BD55B795BEFA3E0BBE08AB543E21FD14BE114F5BBCE571E63E2E92BA3EB8A8093E058C4F3E8BB12CBDAFB54CBDC37C69BDE58367BDF18A1C3E3C7F06BE7B4F9A3EFFBB72BDC1B1D63DC7C93CBDA5EF783E5A96F6BDB0A4493EA2BE9DBED1BE1EBE9FF14ABC272C3A3EEAD2C53DDA3D8D3ECB66B53D2790D6BD21891BBD8F9A23BDBD92063D7533353E869D3F3D9ECC3F3D1CBD54BD3321A53EAC4F4CBDDACDBCBB87B12B3C2F5BD7BDF25AC5BE",
      torch_tensor_40_14_torch.float32: "0x04000000F4D2E0BB9E1322BE0F877B3DF8D30EBE62401C3ECF7E00BCCF016FBE4791EB3E18A2093F3023AABDA07C993E1F2F553E1FCCF6BDD1FA8C3E5BC7363D08F585BD50B7783D6F08E4BD7F5997BD2693433E36B6783EC5B1BEBE9B9A86BE5FC9C8BDDBB1C93ED6DF2A3E735126BE345C0FBEDE8208BDBAC251BE626F0FBD415F183F0779BF3ECCAD693CEEE3A1BD27589BBD52D9A83B0FAFE4BCE7231DBE71C611BF4F138FBE536E3BBE6CA479BE48ECA43D794057BDB381EDBE05BB95BE3C1A543DC950E7BC10FF7E3EC6E9B13D3AFD493CAA87333AE487883E56CF01BE8F370C3D8058B23E46AE46BE6E2CEE3D373CBDBE8EDF11BE1E65B3BE3E4302BE447B75BEA048113FFB097DBEFAA112BECF5AEE3D3931793EB1B5C2BC7939AD3E239D6F3E4A187D3CDCC7863EC11DBEBE085E5EBD16B59C3DDA5FABBE5D84603D5469043DAA6ED0BCE81DBCBD04A9B3BEA42802BEDB9AA53E57B5083F5709DABDD506B8BE21192E3EFE338A3EAD361A3E7D153ABDD59BE73EC1AEC53E37439FBE24B0EABE08E0313FF325203C8C2BCCBEF2F2503E0EF0F53D6C43983EB7050A3F99FEEA3E22DDCEBE0B2465BE56AF41BD1DD0C1BD4B51DA3ED2C05BBDC98A1EBDD4F884BD2E93DDBD6C50C6BD76F257BE08DCCE3D9EAAD9BE072A9B3E93A3BCBE9FCBAFBD14C5383E66182EBE1A6981BE2D04C13E218308BE0966923EA694F83E723A7A3ED50B8A3E50773F3B2C0F25BED1461B3DF828BC3EA49403BE1111C93EF312A0BD4DFD113FA70DAF3D3F4BA8BD7DCD21BC89A597BD1CA4FE3CB281CF3C2BB3073EBAEE58BEDC73143C3A80C9BE840BD3BE1E93D73E0742503EB8855ABE269B913E2E58B7BDE4CC883E6EACE83DD2912E3E9604973DF978A6BE0BAE8F3D3215043EB4E4A5BE04501B3DAE8AC7BE468D2F3F377EA0BE2DEF613E8DE3D3BEC10BA0BE71F0EE3EBE80423E1948C83D72550FBF02C1B1BD47F0A0BE6C661E3C5B83E6BECE3FA1BD66F1A6BD493F5C3D262CB73D9713823E50B0E2BE131A523E0D1632BE6B2EA0BE40E49EBE4ECFC93CD277123DFBB35D3E7718C4BCD2FDED3E75528C3ED1B0843E462C6DBE7EC4F9BD66898F3E58A0E33E49B6D9BDD3F2F6BD96573E3EFDC4DFBDCF66AE3EB3B5B23EEB06213F103DF7BE6067063E866B943EC9D099BE45E5063FEC1E963DAEA0143E4AA3F0BE810E94BDBAB91D3ED42B1BBE1307AABD73B5DA3E3AAB973E59C82A3D2CA2B03E5EFE68BE83EE143EF7472E3A9960423EF789593DBB150EBF17E24A3CD3C5423E5C5AB4BDBC39393E74A9C43E5299B53CD08CDFBE88358F3E2ACB91BE72F88A3DF90BCBBD3E5888BC6ABD4B3C0AA7BC3E7E59AD3DB24B72BE851231BE7A7FD43C61C3FE3D1A81B8BD85546EBEBA3BD5BDDAB6F9BEC2D918BEF91EB8BD4015F7BE17869CBE8D249F3EE7DDAA3D9F6E09BFF0E548BE6A5D943E9CBDCA3D193D673E08DA063E27D90E3E3AA604BF14814CBDA4DE823DE80B23BF4E2AF83D821EBD3E8CFA863D7209BC3E85702DBD5E89AD3E66E2EEBD2FF5A4BEAD16E0BEF66BBBBC2F9DBABDEB78523DCE7DFD3DF30E3ABFB568B23E22B1353C6266CE3E64185EBEECB172BEE946003F5A6068BE7692163EC03C963CF99543BE9E056D3E283536BECBB0D7BE0D502DBE3220F3BE707D62BEDD02843EDA2B7A3E67B1ED3EA6B14BBFF1B104BE6F29A03E5591203E3E06623CE43BDDBE73E6243F722C063EB26619BE564C593E365D9DBC29626DBE8AB7013E4885DFBE2FD75DBD85FD8C3C8DCBC03E2814B43ED689D13ECD5428BEA25BB4BE16CE3DBD6BB1813E1B8B043F268D283E29E8A7BE10964BBE75472FBB57EEFA3D8E39033E2138DC3E556B983EA425F8BD17B00C3EE64E8E3C3909BB3E142730BE78D59ABD4A8B19BE0D0AC43D7B8CD33D8D35243F332500BE34558CBE15693FBE67532DBE1A652BBE5A99B03DD14E0CBDBD66FF3B259A24BD69CE963DC89E2A3E2F0002BF2AAD113FF970A6BEB00345BE33C1F53E7CE8613DEADB6A3EE23781BE348F8ABD621D4FBE9505ECBDE2610C3E197D803E3C70F93E8BEF8BBE47A8E53CBDF1553E8123C73EB07993BD3CD78EBEC4E2653ED68B98BE33ED8B3E478EDFBDEF005CBE902D0A3E8A89163EA4EFDEBDC770EB3D436EAEBECEA7033F1FA8F4BE9F5E98BBFC56D1BD3A9E01BF276E86BED5D9243E825D31BFC3FB933DE933F53DBB56143FC158863C9706A4BE9743B13E0B08DA3C6397863EE2178CBDDE42D8BDA90E993E55ABB1BE4A6255BDD254E6BD2551B73ED7B34BBCFF1813BEE36480BE13EBA8BE2488023D9296BD3E83DB8CBD162F593E0D865F3C2E622EBEA9D9583D9E10BB3D814ED6BE29970FBD5AC833BED40CA4BE886CAABE6C55913DA621C13ED2878DBEA03D783ED4C2053E25CACA3D09D332BF4389103EB2E789BEA0E27C3E7F350DBE7D4E18BE44B3A1BEAB6886BEF523C2BEB52F0D3EFF924DBEDA94A33D8B371B3E9CFC073F7F820EBE7E717FBE3A62E23DFA4D643E4373D33D8337C03ECDE3303E9C97163EED5D0BBFE85AA1BC152B883DA9C0D83E5481C63C4DEEC43D2FC0D63E9E688D3D3B5A33BEF6D8D33E2CA5A1BD0D6AAC3EB2C06ABCE55892BE5B520ABF6B1A583E3949133E1711E33D2100183FA17B8BBD050345BD7C5182BE8A01A6BE9C97083EBA2ECDBD2BE5F13D7872FBBCC131443E69EC903E4137F03D1CC6BFBE45A7603E0987323CA138953E2F5E1CBFAACFE93D247E5FBEB02AC1BEA5BFC03DB307273ED434953B78D1DD3EB311203F28FFDCBEBE4F463F847F3D3D4D743A3DF66AA9BD714BB9BD0A462F3F405A10BF649F933ED0D7833EB07E8DBECBC39DBE7DF8113EFE08973E85EDAABE4660D1BD2B8CF03E252A0EBE699122BE9F4292BEA1A994BD15FCB6BED5B2E23D85A55FBE7BD4513DE90955BEDEA394BE9955B6BE5C8E88BD3756CBBCA92DF1BEF45F373EDA78373EA3D508BF5537A5BE773C793DD4378FBE78F83BBE487389BEABD6293EDE72F9BD100E4DBD3866C8BECF34CF3E45069B3D403B5FBED5A101BE04CFADBE50E959BD5EF449BDE88CE73D084AB03E148BC43E00FC003ED6B08D3C29C8163EE84846BDA92223BE2A86C53E5EBB6A3D302E053E776BFEBE1553723DDB172ABE387693BD412E24BE46E094BE",
      torch_tensor_14_torch.float32: "0x0400000056A6063F9B016A3F3019773F6D86963FAA2C823FE000843FFC0A523FDC3BA13F6D1DB73FDCBD4B3F2897013F6BC9A23FD0CA8D3FCA6A2D3F",
      torch_tensor_14_24_torch.float32: "0x04000000BBF0B93EF39CBBBBD7B6993D658EA2BDDC459ABC24CEC03DEBC50A3ED34624BEE8BA2C3C9BD3E7BA9C63EFBDBC6285BED857763E9D80CA3CCCC1C03DC55719BCA189E9BC4B3514BEE293C8BDF7620D3E516144BEAA08D8BCEE4AA9BCEA5721BF8CEAC83E4096BC3DD703E03DD4FD623D4CE2F23D2ED81ABDC0378B3D1CDDAD3D4DD72EBEAD1734BC86A539BEC903E1BD759A5EBDBAB030BED8EF59BE8FCE4F3D54FE2B3E0FCB053C81B8BA3E1118DBBE6573C63EE7AD863DD6598B3E5F0C213CFE47593E11D5A03D2A17A33C893A9F3E42CD023FA0F92DBC79F05F3EE9250BBE83A69BBAAA7EACBCCBCCB83E4F20213E8CA9273ED97B3B3EB0C8F4BD007975BE4280E93EBDC6CABE2C4CF13DB45F0BBD6D6F723D0C5CD03E1D1A623D0EEF383DC8BEB7BE3275EEBD527559BEF43003BE8B0C1BBF42D3283EF182A33EDDA30EBE9AA74EBD9C1273BDF54B4EBE3677113D56DCBABE17C6913D27556BBE65C81FBEC2604B3EA1CD3A3D71A9EE3E77886FBEADFA7D3E4F6F8ABD2D194DBE2494A83DE2E2A43D2291413C8DC40BBE138F94BCCD36A83DA78A643E868F623ECD51F9BD1B15ECBD4B9870BD329F083E2630593D439344BE83C1C5BD88F7753DBE1BC93D57D8E6BD8C2BC2BDA140ACBD6CEB5ABE8D9FEA3EF9300C3EF3A7A2BD84FB073E42B9463E67601BBEBE1CEBBE3795C43CF80F8CBD4E574B3EC30654BE32752FBD3383573EC71257BE235A6EBE412999BDD1B00D3DDC7A8B3E5BB9F23DA07F7E3EA8B22ABCE824C3BE3658903D291E99BDB53E113E1C12193E5425F03D00D90C3E3866633D401B91BDBA2A283EB6FFD83B02817D3E8773BC3BBAF861BD80115ABD411C8B3EF53A88BE2888123D0BD8F13C1AEF7DBEC6D0113E3F7D513E3174843DF377FFBD542CEDBDA312623EF3ADC9BDED2CD73D802A6EBE6D1917BC92F204BE027798BE4F3C453D8AB7083EC5229BBE9A0C4FBE85DA113EE32FD1BD1D7D9ABE9AFA513C8FF3463EC7B7843D109954BE4B5EBFBD2E845CBE368481BE62403CBEED0E303ED8F0F5BDA08335BF5944FB3D8BD977BC4D2E983DEA8467BE82D9A8BC018B913CD0C683BE409A3F3E44D780BEA9DF33BEC6D2853E484C633DD123933EA66E09BE91DEBD3D6EC7213E66583C3B455C4DBA564EF33D5E1D953DA76B8DBDEBF5833EF614B5BE6274383E315A743EB5F8863D7D24A93E8EEC1C3EAAF341BE2ACDA6BEF9C1D139990BB43EEA2A503EB219B3BEBD7A4ABE31A804BED88DDFBDDF461BBE48B1CF3CB33A21BD9DFD08BDCCB88D3E91C6E93DE07881BC1FE4623E8C54BA3E7B495A3DA1C3D6BD82A3B1BC2CA1AF3E68C0563E73F424BE5C8F54BEC3D60ABE46D302BC7CBCFB3DDBC1893E7AA1393DCC5AD8BD517F45BDAABC2EBE04B55C3E13EB1DBE22F69F3E710516BD87676BBDC85F90BD6D2B8DBE160BA9BE08F8093E7023503E2B483DBD60E6F63D2D5C09BF0CFDB93D8DB99B3B5DA6A03B20B3FD3CB36700BE5924923ECCF6253E831C423E2709193EEE3D8A3DBAD722BE0C4F9EBD2AF0A33E18F5D03EDC3B67BE16B287BECF0C073E877B93BCB6525EBE1C7792BDACAABBBDBD950F3CF82BA63DD67A43BED9676B3D3C5ADBBE70D40D3F405B8EBDAF6D9EBC1CC4793D25DBBCBDA1DD373E7BF0FCBD082AAF3EC3146C3EF9E4283E9626BF3DE327A0BE5C0679BDD774C7BD07D79ABE434275BEB306253EDC647EBE905D073E06CF2FBE4E43523ECD34DE3D94417E3EB992823DFB6B07BEC3E3B9BE8FECBF3D2E08BDBD7EEE01BE333936BE806CF6BD2E07FABEBE0D103D7B7E40BE454DEABD5496EABE8BAD4EBC99E9DA3D291AB83C436D45BE002D2B3E6B815F3E059EFF3DB4C594BDEAFDAD3E2922C33C5A47F23EAB7D0E3EF6BA25BE",
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}
