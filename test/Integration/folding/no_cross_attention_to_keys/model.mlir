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
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x5x16xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_8_torch.float32> : tensor<32x8xf32>
    %cst_5 = arith.constant 8.000000e+00 : f32
    %cst_6 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<32x8xf32>) outs(%0 : tensor<8x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x32xf32>) outs(%2 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<6x32xf32> into tensor<2x3x4x8xf32>
    %4 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x3x4x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<16x16xf32>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<16x16xf32>) outs(%5 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_9 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x5x16xf32> into tensor<10x16xf32>
    %6 = tensor.empty() : tensor<10x16xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %8 = linalg.matmul ins(%collapsed_9, %transposed_8 : tensor<10x16xf32>, tensor<16x16xf32>) outs(%7 : tensor<10x16xf32>) -> tensor<10x16xf32>
    %expanded_10 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<10x16xf32> into tensor<2x5x2x8xf32>
    %9 = tensor.empty() : tensor<2x2x5x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x5x2x8xf32>) outs(%9 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3] 
    %10 = tensor.empty() : tensor<4xi64>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.muli %72, %c2_i64 : i64
      linalg.yield %73 : i64
    } -> tensor<4xi64>
    %12 = tensor.empty() : tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%11 : tensor<4xi64>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %71 = arith.sitofp %in : i64 to f32
      linalg.yield %71 : f32
    } -> tensor<4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.negf %in : f32
      linalg.yield %71 : f32
    } -> tensor<4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<4xf32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.divf %in, %cst_5 : f32
      linalg.yield %71 : f32
    } -> tensor<4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%15 : tensor<4xf32>) outs(%12 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.powf %cst_6, %in : f32
      linalg.yield %71 : f32
    } -> tensor<4xf32>
    %17 = tensor.empty() : tensor<3xi64>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%17 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<3xi64>
    %19 = tensor.empty() : tensor<3xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%18 : tensor<3xi64>) outs(%19 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %71 = arith.sitofp %in : i64 to f32
      linalg.yield %71 : f32
    } -> tensor<3xf32>
    %expanded_12 = tensor.expand_shape %20 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %21 = tensor.empty() : tensor<3x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %16 : tensor<3x1xf32>, tensor<4xf32>) outs(%21 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.mulf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<3x4xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<3x4xf32>) outs(%21 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.cos %in : f32
      linalg.yield %71 : f32
    } -> tensor<3x4xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<3x4xf32>) outs(%21 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sin %in : f32
      linalg.yield %71 : f32
    } -> tensor<3x4xf32>
    %concat = tensor.concat dim(1) %23, %23 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_13 = tensor.concat dim(1) %24, %24 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_7[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %concat : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.mulf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x8xf32>
    %26 = tensor.empty() : tensor<2x4x3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x4x3x4xf32>) outs(%26 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.negf %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_15 = tensor.concat dim(3) %27, %extracted_slice : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_15, %concat_13 : tensor<2x4x3x8xf32>, tensor<3x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.mulf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x8xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%4 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.addf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x8xf32>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 5, 2, 8] : tensor<2x5x16xf32> into tensor<2x5x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x5x2x8xf32>) outs(%9 : tensor<2x2x5x8xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<5xi64>
    %31 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%30 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<5xi64>
    %32 = tensor.empty() : tensor<5xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%31 : tensor<5xi64>) outs(%32 : tensor<5xf32>) {
    ^bb0(%in: i64, %out: f32):
      %71 = arith.sitofp %in : i64 to f32
      linalg.yield %71 : f32
    } -> tensor<5xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1]] output_shape [5, 1] : tensor<5xf32> into tensor<5x1xf32>
    %34 = tensor.empty() : tensor<5x4xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %16 : tensor<5x1xf32>, tensor<4xf32>) outs(%34 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.mulf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<5x4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<5x4xf32>) outs(%34 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.cos %in : f32
      linalg.yield %71 : f32
    } -> tensor<5x4xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<5x4xf32>) outs(%34 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sin %in : f32
      linalg.yield %71 : f32
    } -> tensor<5x4xf32>
    %concat_19 = tensor.concat dim(1) %36, %36 : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x8xf32>
    %concat_20 = tensor.concat dim(1) %37, %37 : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 5, 4] [1, 1, 1, 1] : tensor<2x2x5x8xf32> to tensor<2x2x5x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_17[0, 0, 0, 4] [2, 2, 5, 4] [1, 1, 1, 1] : tensor<2x2x5x8xf32> to tensor<2x2x5x4xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %concat_19 : tensor<2x2x5x8xf32>, tensor<5x8xf32>) outs(%9 : tensor<2x2x5x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.mulf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x5x8xf32>
    %39 = tensor.empty() : tensor<2x2x5x4xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x2x5x4xf32>) outs(%39 : tensor<2x2x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.negf %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x5x4xf32>
    %concat_23 = tensor.concat dim(3) %40, %extracted_slice_21 : (tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x5x8xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %concat_20 : tensor<2x2x5x8xf32>, tensor<5x8xf32>) outs(%9 : tensor<2x2x5x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.mulf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x5x8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) outs(%9 : tensor<2x2x5x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.addf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x2x5x8xf32>
    %43 = tensor.empty() : tensor<2x2x2x5x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x2x5x8xf32>) outs(%43 : tensor<2x2x2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x5x8xf32>
    %collapsed_24 = tensor.collapse_shape %44 [[0], [1, 2], [3], [4]] : tensor<2x2x2x5x8xf32> into tensor<2x4x5x8xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x2x5x8xf32>) outs(%43 : tensor<2x2x2x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x5x8xf32>
    %46 = tensor.empty() : tensor<2x4x8x5xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x4x5x8xf32>) outs(%46 : tensor<2x4x8x5xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x3x8xf32> into tensor<8x3x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x8x5xf32> into tensor<8x8x5xf32>
    %47 = tensor.empty() : tensor<8x3x5xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x3x5xf32>) -> tensor<8x3x5xf32>
    %49 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x3x8xf32>, tensor<8x8x5xf32>) outs(%48 : tensor<8x3x5xf32>) -> tensor<8x3x5xf32>
    %expanded_28 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 3, 5] : tensor<8x3x5xf32> into tensor<2x4x3x5xf32>
    %50 = tensor.empty() : tensor<2x4x3x5xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x3x5xf32>) outs(%50 : tensor<2x4x3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.truncf %cst_2 : f64 to f32
      %72 = arith.mulf %in, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x3x5xf32>
    %52 = tensor.empty() : tensor<2x4x3xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %54 = tensor.empty() : tensor<2x4x3xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %56:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x3x5xf32>) outs(%55, %53 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_37 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_29 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_29 : tensor<2x4x3x5xf32>, tensor<2x4x3x1xf32>) outs(%50 : tensor<2x4x3x5xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.subf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x5xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x3x5xf32>) outs(%50 : tensor<2x4x3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x5xf32>
    %59 = tensor.empty() : tensor<2x4x3x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x3x5xf32>) outs(%60 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x4x3x5xf32>, tensor<2x4x3x1xf32>) outs(%50 : tensor<2x4x3x5xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %71 = arith.divf %in, %in_37 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x3x5xf32>
    %collapsed_30 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x3x5xf32> into tensor<8x3x5xf32>
    %collapsed_31 = tensor.collapse_shape %45 [[0, 1, 2], [3], [4]] : tensor<2x2x2x5x8xf32> into tensor<8x5x8xf32>
    %63 = tensor.empty() : tensor<8x3x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x3x5xf32>, tensor<8x5x8xf32>) outs(%64 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_32 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %66 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x3x8xf32>) outs(%66 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %67 = tensor.empty() : tensor<32x8xf32>
    %transposed_34 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%67 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %68 = tensor.empty() : tensor<6x8xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %70 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%69 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_36 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_36 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x0400000011B3C5BD1A26E4BD94C4E5BDE16E303E35F1173DFB23AD3BCAB39A3E586003BE72060CBE43DAD73D995962BEE15F4F3ECED5053E63DA623E3FEFA0BDD727143EA51314BEC772823D502392BEF6DCDFBECA6FD13BD2CA77BDF92F8ABDDEBC24BC09B6183E0B3AF73DE19C193F600A97BE58F3B83D48134FBD789A723DAF24543ECD826A3E6043213E0C58B1BD0E4654BEADBCF8BDC653D3BE8A2F883CB85212BD7B662CBC5417B63EFDDC73BDF4086C3D89C3C13D0E9AB23E044116BD4E1BB1BB9F85B73C3A84803A49CA0F3EC567933D1AA982BD742E6D3E75B12EBE5E681F3E146694BC941AF5BDD2AC94BDB37E92BEE3E1B73DF33FD23E0860263D32C1BFBDDC151EBE6D7A453AABB363BE344F44BEC84D083E93586A3DE72047BD4B576C3E1F53193DF8EB443DCBC627BEEA5CF7BEB040CCBD9D6546BD856CCA3C7F1EB83D42A4483D0AA031BEFEE5203E5D028E3E0D126DBC21FE7CBD8D92123DD9CF50BD04C2D63C26EBDA3EB95E703E220E3FBD65F3833D1142E63E3B6CF3BE6914DD3E0A64F03A3B6234BEA220313E74D19FBDFC033DBD0173103E206A48BE8AF0D23EA47B0ABEE1F4ABBD504DB3BDDBA00FBDCF77C83E3EF2C5BC8A4E38BEE72D013D1AF0B9BD5758CCBD0D3E26BE7EAF07BE447A89BC2F47473EFE376D3EEB0A54BD9EB40EBE357EF5BC94D8C4BEF360023E63AF4E3DE4D5253DE84B683EADA979BE59C6C33D4C922BBE2C5E123D08F87DBD1F50C53D967E8B3E4F4FD93DC6BF74BDEE80923D6FAC213EFA9B83BE93F5563ECDE058BDC9D6CF3E32576F3D68D6C43EA38A61BEB7F7E13E41EBFFBDE140503E7609C7BDE09F133E9411B53E8F0F9FBD215D9CBDED37ABBD0CCA6B3D893E30BE186F103E928ECFBD1E32153DF6C21A3D9FC32C3ED3B2043EE7B583BE1A2AB9BE4B3700BDF1EDE13DD9DC98BE63FF133E9F0C8DBDB145673EA855BA3D825A7C3DFEDF3BBE768A2DBE1435263EABF6B03D2C1C323EE251343EF90653BE4CEDD3BD64D106BD3E0060BEF64E563E19860DBDB9F371BE74463E3E1CE539BE402B50BD6B42A73E45C4D8BE359A933D6405F6BCB17ED33DF4253E3EF3B6683E884F92BE72320BBE5CED5CBE9A7ECF3DE322FD3DA4C8353DDF9E493D750B89BC7EC2913E8D30B0BC735D7CBEB3C823BE6D097BBDD936FF3DE0EEB03B37A21ABEB812C33D199CBEBD092071BE93D98B3E3DF0933D0CF7B9BEE765BE3D7C07D93D72A593BD0E03A43DC8D78DBDECB8C13E834E15BD5B7B8EBC05C2AF3D8115003EA175F93BF2179FBD99C7F4BDD0629D3EBE922ABEB8B840BEC65326BDF26E63BE05A9C93D2340E43C58EB393E11865E3E79B962B906C8A3BE26BCFA3D5BE6583EAB586E3E68367CBDDC945A3E048AEABD519FBE3D971C2CBE1232C2BE538E8A3D0E5894BD94B305BE86D1953E0C65BC3D976E28BD",
      torch_tensor_16_16_torch.float32: "0x040000001A4521BC482D4DBEFCB7FDBD5F18B9BDFBC9153E06F893BE3ECE12BD146A47BDDE3BAFBCA17FB23E71CE183EE637F7BD4771BBBDDBDCA9BEECFED83E2531043F9A926FBDD012353E087E143EE45E893DA7C503BF94B5083EA40F09BE26195DBE5777C0BB47F9953EBA20CC3D157C4BBDDEF593BE8222A2BD60B7703E68CF92BEBC0D0F3EAFB04A3EA51B3DBD71553BBED52CA5BC43E57ABEE7C5773C4258FABDB15050BE2EEB513EA71722BE86BAA53EFD3DBB3EBDD41EBE14077D3E7446DDBD468B1FBE6B6F5DBDAB33FABDF275493E8758DC3C2E2689BE06E5EEBC192C82BE5B5799BECBF5F43D0E619DBE5A5DAFBEC792C53E100408BC3256D6BD93DD82BDFB5404BDC09E5FBCD312D13DC22C903EF6AFF73ED3FB803E1998803E4EF6DDBD710D9FBE236CA43E719F793D3DC6073E4C126EBB02160FBFE0A6BB3E190A9CBE43EC243E2F857B3F2AD2FEBC0737973D40EBC33D8ABA0CBE20797EBEA947AC3EA80BF93EA52AA5BED15D16BF3C6804BFD2CF683E9FD231BE7ECFFA3E3B4A8DBE45880A3E96FCC43EA8038B3E338A9F3E79ACEB3C7845CF3E3D69ED3D807EA63E098C5F3E2661853C21F3453EFE5A78BECB3E63BE5AFAA2BDF636ABBDDE97E83DC676FF3D71C4603E4065C73DC633BB3ED381F53DE78C08BE92EE0DBC9D44283ECB589FBD77DF0FBE598CF7BD96D4A2BED53132BD98DA0D3ED5033ABDCB1970BD8EA1963D521D4C3ECFD1A13E6D7C6F3E80A30B3E28C9C4BEF5F79F3D8D743D3ED6A0B93E6F3F833F06228F3E748EC8BE09F032BEFC0A133EDB789E3E70FA23BE7EB443BEEA9E763D826B2A3D0DD60EBFADD1B13EDE9800BE2C00D73EE41083BE5ECCD73E55DD9BBEA3D4433E2B3B993E277936BE774C86BC3C1E0D3F7B80E43E82FD41BB77CB7A3E607488BEB4CFE23E31FB8EBD06C68DBD94B93F3E7AB924BE80A673BED6048B3D98EC2B3E38CCEC3E0D71983ED60017BE2CF6763E6C32C1BEE45D103F2D499D3E528EF8BD803AE83D24FCAC3EAC2BDE3D7C6403BED27D3EBD11238D3D7DA5E03C7006B83D02F540BEBAE76A3D7B4682BDE23DCA3EA73A7ABD697C99BECC6BD2BB3AB4E63EB7A287BEE8C7593F5B9411BE4E73F3BDF81FDF3E305051BD1101A2BD6599A53E8E31AC3E3299463DA42CC93EDBF5C3BD1892B23E587CAF3D0360CDBEA45916BE0FB3193EC827E03D088AC5BCFF18A93DF40440BD0EAAB6BEA1B1173E9D3F94BE0C7A123C67325D3D38846ABE35A9C73E9FD649BF6AA40FBEE74FDCBD7E9CAABD58F0C5BE2E1F71BB77D09C3E5CFCCB3EE7D4D0BED2F768BC5531213EA8D68A3D969C2FBEEABF8BBE54FFD63EA97D61BE087D143E597CBA3DA17FB43CDD48A7BE93D434BE4A2828BD24B278BEB2F283BE17B4253E903043BD7076373E1A0300BFD6371ABF63B0603D4374D9BE359BA73E4FA5D4BE",
      torch_tensor_32_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3E"
    }
  }
#-}
