#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_32_torch.float32> : tensor<8x32xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_16_8_torch.float32_1> : tensor<16x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_8_torch.float32> : tensor<16x8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_2_8_torch.float32_1> : tensor<2x8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_16_2_torch.float32> : tensor<16x2xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_8_torch.float32> : tensor<32x8xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_2_torch.float32> : tensor<32x2xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_2_8_torch.float32> : tensor<2x8xf32>
    %cst_12 = arith.constant 2.000000e+00 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %cst_14 = arith.constant 1.000000e+00 : f32
    %cst_15 = arith.constant 8.000000e+00 : f32
    %cst_16 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<32x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %2 = linalg.matmul ins(%cst_10, %cst_11 : tensor<32x2xf32>, tensor<2x8xf32>) outs(%1 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<32x8xf32>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_12 : f32
      linalg.yield %102 : f32
    } -> tensor<32x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9, %3 : tensor<32x8xf32>, tensor<32x8xf32>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.addf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<32x8xf32>
    %expanded = tensor.expand_shape %cst_8 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %4 : tensor<32x1xf32>, tensor<32x8xf32>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<32x8xf32>
    %6 = tensor.empty() : tensor<32x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<32x1xf32>) -> tensor<32x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%4 : tensor<32x8xf32>) outs(%7 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.absf %in : f32
      %103 = math.powf %102, %cst_12 : f32
      %104 = arith.addf %103, %out : f32
      linalg.yield %104 : f32
    } -> tensor<32x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<32x1xf32>) outs(%6 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.powf %in, %cst_13 : f32
      linalg.yield %102 : f32
    } -> tensor<32x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %9 : tensor<32x8xf32>, tensor<32x1xf32>) outs(%0 : tensor<32x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.divf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<32x8xf32>
    %11 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%10 : tensor<32x8xf32>) outs(%11 : tensor<8x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %12 = tensor.empty() : tensor<6x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %14 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x32xf32>) outs(%13 : tensor<6x32xf32>) -> tensor<6x32xf32>
    %15 = tensor.empty() : tensor<16x8xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %17 = linalg.matmul ins(%cst_7, %cst_6 : tensor<16x2xf32>, tensor<2x8xf32>) outs(%16 : tensor<16x8xf32>) -> tensor<16x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<16x8xf32>) outs(%15 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_12 : f32
      linalg.yield %102 : f32
    } -> tensor<16x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %18 : tensor<16x8xf32>, tensor<16x8xf32>) outs(%15 : tensor<16x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.addf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<16x8xf32>
    %20 = tensor.empty() : tensor<16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<16xf32>) -> tensor<16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%19 : tensor<16x8xf32>) outs(%21 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.absf %in : f32
      %103 = math.powf %102, %cst_12 : f32
      %104 = arith.addf %103, %out : f32
      linalg.yield %104 : f32
    } -> tensor<16xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%22 : tensor<16xf32>) outs(%20 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.powf %in, %cst_13 : f32
      linalg.yield %102 : f32
    } -> tensor<16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%cst_4, %23 : tensor<16xf32>, tensor<16xf32>) outs(%20 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.divf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<16xf32>
    %expanded_17 = tensor.expand_shape %24 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
    %25 = tensor.empty() : tensor<8x16xf32>
    %transposed_18 = linalg.transpose ins(%cst_5 : tensor<16x8xf32>) outs(%25 : tensor<8x16xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<6x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %28 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%27 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_19 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [2, 3, 16] : tensor<6x16xf32> into tensor<2x3x16xf32>
    %29 = tensor.empty() : tensor<1x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_17 : tensor<1x16xf32>) outs(%29 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.subf %in, %cst_14 : f32
      linalg.yield %102 : f32
    } -> tensor<1x16xf32>
    %31 = tensor.empty() : tensor<2x3x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %expanded_19 : tensor<1x16xf32>, tensor<2x3x16xf32>) outs(%31 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x3x16xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %32 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%31 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.addf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x3x16xf32>
    %34 = tensor.empty() : tensor<8x2xf32>
    %transposed_20 = linalg.transpose ins(%cst_6 : tensor<2x8xf32>) outs(%34 : tensor<8x2xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<6x2xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<6x2xf32>) -> tensor<6x2xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<6x8xf32>, tensor<8x2xf32>) outs(%36 : tensor<6x2xf32>) -> tensor<6x2xf32>
    %38 = tensor.empty() : tensor<2x16xf32>
    %transposed_21 = linalg.transpose ins(%cst_7 : tensor<16x2xf32>) outs(%38 : tensor<2x16xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%37, %transposed_21 : tensor<6x2xf32>, tensor<2x16xf32>) outs(%27 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_22 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, 3, 16] : tensor<6x16xf32> into tensor<2x3x16xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_22 : tensor<1x16xf32>, tensor<2x3x16xf32>) outs(%31 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x3x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x3x16xf32>) outs(%31 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_12 : f32
      linalg.yield %102 : f32
    } -> tensor<2x3x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %41 : tensor<2x3x16xf32>, tensor<2x3x16xf32>) outs(%31 : tensor<2x3x16xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.addf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x3x16xf32>
    %transposed_23 = linalg.transpose ins(%cst_3 : tensor<16x8xf32>) outs(%25 : tensor<8x16xf32>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%27 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_24 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %44 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x3x2x8xf32>) outs(%44 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [2, 3, 4, 8] : tensor<6x32xf32> into tensor<2x3x4x8xf32>
    %45 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x3x4x8xf32>) outs(%45 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<4xi64>
    %47 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%46 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.muli %103, %c2_i64 : i64
      linalg.yield %104 : i64
    } -> tensor<4xi64>
    %48 = tensor.empty() : tensor<4xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%47 : tensor<4xi64>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.sitofp %in : i64 to f32
      linalg.yield %102 : f32
    } -> tensor<4xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%49 : tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<4xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%50 : tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_15 : f32
      linalg.yield %102 : f32
    } -> tensor<4xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%51 : tensor<4xf32>) outs(%48 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.powf %cst_16, %in : f32
      linalg.yield %102 : f32
    } -> tensor<4xf32>
    %53 = tensor.empty() : tensor<3xi64>
    %54 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%53 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      linalg.yield %103 : i64
    } -> tensor<3xi64>
    %55 = tensor.empty() : tensor<3xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%54 : tensor<3xi64>) outs(%55 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.sitofp %in : i64 to f32
      linalg.yield %102 : f32
    } -> tensor<3xf32>
    %expanded_28 = tensor.expand_shape %56 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %57 = tensor.empty() : tensor<3x4xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_28, %52 : tensor<3x1xf32>, tensor<4xf32>) outs(%57 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<3x4xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<3x4xf32>) outs(%57 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.cos %in : f32
      linalg.yield %102 : f32
    } -> tensor<3x4xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<3x4xf32>) outs(%57 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.sin %in : f32
      linalg.yield %102 : f32
    } -> tensor<3x4xf32>
    %extracted_slice = tensor.extract_slice %transposed_27[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 2] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_27[0, 0, 0, 1] [2, 4, 3, 4] [1, 1, 1, 2] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %61 = tensor.empty() : tensor<2x4x3x4xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %59 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x4xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %60 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x4xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.subf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x4xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %59 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x4xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %60 : tensor<2x4x3x4xf32>, tensor<3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x4xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%61 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.addf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x4xf32>
    %expanded_30 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 4, 1] : tensor<2x4x3x4xf32> into tensor<2x4x3x4x1xf32>
    %expanded_31 = tensor.expand_shape %67 [[0], [1], [2], [3, 4]] output_shape [2, 4, 3, 4, 1] : tensor<2x4x3x4xf32> into tensor<2x4x3x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_30, %expanded_31 : (tensor<2x4x3x4x1xf32>, tensor<2x4x3x4x1xf32>) -> tensor<2x4x3x4x2xf32>
    %expanded_32 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<2x3x16xf32> into tensor<2x3x2x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x3x2x8xf32>) outs(%44 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_34 = tensor.extract_slice %transposed_33[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 2] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_33[0, 0, 0, 1] [2, 2, 3, 4] [1, 1, 1, 2] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %68 = tensor.empty() : tensor<2x2x3x4xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %59 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x3x4xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %60 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x3x4xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %70 : tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.subf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x3x4xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35, %59 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x3x4xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34, %60 : tensor<2x2x3x4xf32>, tensor<3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.mulf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x3x4xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %73 : tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) outs(%68 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.addf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x2x3x4xf32>
    %expanded_36 = tensor.expand_shape %71 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 4, 1] : tensor<2x2x3x4xf32> into tensor<2x2x3x4x1xf32>
    %expanded_37 = tensor.expand_shape %74 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 4, 1] : tensor<2x2x3x4xf32> into tensor<2x2x3x4x1xf32>
    %concat_38 = tensor.concat dim(4) %expanded_36, %expanded_37 : (tensor<2x2x3x4x1xf32>, tensor<2x2x3x4x1xf32>) -> tensor<2x2x3x4x2xf32>
    %collapsed_39 = tensor.collapse_shape %concat_38 [[0], [1], [2], [3, 4]] : tensor<2x2x3x4x2xf32> into tensor<2x2x3x8xf32>
    %75 = tensor.empty() : tensor<2x2x2x3x8xf32>
    %76 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x2x3x8xf32>) outs(%75 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %collapsed_40 = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<2x4x3x8xf32>
    %77 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x2x3x8xf32>) outs(%75 : tensor<2x2x2x3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x3x8xf32>
    %78 = tensor.empty() : tensor<2x4x8x3xf32>
    %transposed_41 = linalg.transpose ins(%collapsed_40 : tensor<2x4x3x8xf32>) outs(%78 : tensor<2x4x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_42 = tensor.collapse_shape %concat [[0, 1], [2], [3, 4]] : tensor<2x4x3x4x2xf32> into tensor<8x3x8xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x4x8x3xf32> into tensor<8x8x3xf32>
    %79 = tensor.empty() : tensor<8x3x3xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %81 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<8x3x8xf32>, tensor<8x8x3xf32>) outs(%80 : tensor<8x3x3xf32>) -> tensor<8x3x3xf32>
    %expanded_44 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 3, 3] : tensor<8x3x3xf32> into tensor<2x4x3x3xf32>
    %82 = tensor.empty() : tensor<2x4x3x3xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x4x3x3xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_2 : f64 to f32
      %103 = arith.mulf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x3x3xf32>
    %84 = tensor.empty() : tensor<2x4x3xi64>
    %85 = linalg.fill ins(%c0_i64 : i64) outs(%84 : tensor<2x4x3xi64>) -> tensor<2x4x3xi64>
    %86 = tensor.empty() : tensor<2x4x3xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %88:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x3x3xf32>) outs(%87, %85 : tensor<2x4x3xf32>, tensor<2x4x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %102 = linalg.index 3 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.maximumf %in, %out : f32
      %105 = arith.cmpf ogt, %in, %out : f32
      %106 = arith.select %105, %103, %out_53 : i64
      linalg.yield %104, %106 : f32, i64
    } -> (tensor<2x4x3xf32>, tensor<2x4x3xi64>)
    %expanded_45 = tensor.expand_shape %88#0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_45 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.subf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x3xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x3x3xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x3xf32>
    %91 = tensor.empty() : tensor<2x4x3x1xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<2x4x3x1xf32>) -> tensor<2x4x3x1xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x4x3x3xf32>) outs(%92 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x1xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x4x3x3xf32>, tensor<2x4x3x1xf32>) outs(%82 : tensor<2x4x3x3xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %102 = arith.divf %in, %in_53 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x3x3xf32>
    %collapsed_46 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x3x3xf32> into tensor<8x3x3xf32>
    %collapsed_47 = tensor.collapse_shape %77 [[0, 1, 2], [3], [4]] : tensor<2x2x2x3x8xf32> into tensor<8x3x8xf32>
    %95 = tensor.empty() : tensor<8x3x8xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %97 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<8x3x3xf32>, tensor<8x3x8xf32>) outs(%96 : tensor<8x3x8xf32>) -> tensor<8x3x8xf32>
    %expanded_48 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 3, 8] : tensor<8x3x8xf32> into tensor<2x4x3x8xf32>
    %98 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x4x3x8xf32>) outs(%98 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%cst_1 : tensor<8x32xf32>) outs(%0 : tensor<32x8xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<2x3x4x8xf32> into tensor<6x32xf32>
    %99 = tensor.empty() : tensor<6x8xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %101 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<6x32xf32>, tensor<32x8xf32>) outs(%100 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_52 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_52 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_32_torch.float32: "0x040000002C1C323EE251343EF90653BE4CEDD3BD64D106BD3E0060BEF64E563E19860DBDB9F371BE74463E3E1CE539BE402B50BD6B42A73E45C4D8BE359A933D6405F6BCB17ED33DF4253E3EF3B6683E884F92BE72320BBE5CED5CBE9A7ECF3DE322FD3DA4C8353DDF9E493D750B89BC7EC2913E8D30B0BC735D7CBEB3C823BE6D097BBDD936FF3DE0EEB03B37A21ABEB812C33D199CBEBD092071BE93D98B3E3DF0933D0CF7B9BEE765BE3D7C07D93D72A593BD0E03A43DC8D78DBDECB8C13E834E15BD5B7B8EBC05C2AF3D8115003EA175F93BF2179FBD99C7F4BDD0629D3EBE922ABEB8B840BEC65326BDF26E63BE05A9C93D2340E43C58EB393E11865E3E79B962B906C8A3BE26BCFA3D5BE6583EAB586E3E68367CBDDC945A3E048AEABD519FBE3D971C2CBE1232C2BE538E8A3D0E5894BD94B305BE86D1953E0C65BC3D976E28BD8515B43D4D6E423DFBAB853E1573803D450D933E87D7D63D9B2A9CBE9631E1BD34CD90BA4B0C223EDD68B2BABBD4023CC0BED13DB63B8FBEB3CDD4BD7B10A5BC90F2FD3DA326C9BD0F308ABD072500BCE51BBC3DDC96093E35513ABEF45862BE61A5A4BC9B4CDEBD2F691A3E349BE03C7C31483EFB1D463EFD75CE3D88890C3EF59C75BE238D0ABEE65917BD620340BD89CE0CBE8DBC7E3EF2C006BF62CCD0BC6BDA19BE42A757BDC0B7C03E3402B63D989420BE16C9B43E2FB899BEA94AF3BD5CE209BEC548ADBE650F4BBEE482DABDADF0DABEAB0026BE9517FE3D47DE08BE8D40883D032F4C3E32AD7D3B7632873E5F73C6BEEDF19DBCA7018EBE260FCA3DE0DE40BEA8BF913D91B692BD7C33D3BDBA303BBD673CDBBD4E4D08BD15B52D3E8E30F63D6C3E0BBEEC1753BC03A382BE3E7E64BEB8F1D43D70AC1EBE35673BBE85FA5BBEA4A5F5BCDDCED23D6F09AB3EF70A443D9A2B043EFDB967BEBEAC81BD1B6D31BC1865723E69AE3FBEF394963D79370DBE9E788DBBDFF92ABE965E5C3C95F30C3FBFC312BE671048BEB6EE02BE65AF0E3E7801773EB846873D0F1935BE808A90398284BEBC0260953C38E185BD05D000BE6436AEBC6128603E00BF0F3DA48B10BE75E1473D64318E3C3FA7E03E5C5859BE25D0383E47198CBD41C424BCBAFE45BDAFD430BC00A3C03D536822BEFA9F6BBE078278BEB50B993E8C55A7BD4D69133D43F63ABE8DA34C3E9B78CEBDBC27BEBEC22A8D3D49F97C3CDE321BBEE0D746BDBD75A03D0E9E2D3EF91B713EFAFB0B3E8F540A3F932BE1BE2D8599BE0B9E13BCF6147C3E25F3CF3EF7E2BE3D7539DB3CA1D5BB3D3077D5BD7924353E037B6EBE4BC2813A7B98CD3D9D7380BEBA9C69BD7EE3E73CD84686BEF10B153ECE07383E61ED683E1C71BC3EE30FA93CA9A8D6BCF3A8213E02E809BE73468BBE3785A1BE34CBFB3D2F4FDEBED4C86F3BD57AB5BCF79E983E8905CE3E3B322DBE",
      torch_tensor_16_8_torch.float32_1: "0x040000009F85373D3A84003B49CA8F3EC567133E1AA902BE742EED3E75B1AEBE5E689F3E146614BD941A75BED2AC14BEB37E12BFE3E1373EF33F523F0860A63D32C13FBEDC159EBE6D7AC53AABB3E3BE344FC4BEC84D883E9358EA3DE720C7BD4B57EC3E1F53993DF8EBC43DCBC6A7BEEA5C77BFB0404CBE9D65C6BD856C4A3D7F1E383E42A4C83D0AA0B1BEFEE5A03E5D020E3F0D12EDBC21FEFCBD8D92923DD9CFD0BD04C2563D26EB5A3FB95EF03E220EBFBD65F3033E1142663F3B6C73BF69145D3F0A64703B3B62B4BEA220B13E74D11FBEFC03BDBD0173903E206AC8BE8AF0523FA47B8ABEE1F42BBE504D33BEDBA08FBDCF77483F3EF245BD8A4EB8BEE72D813D1AF039BE57584CBE0D3EA6BE7EAF87BE447A09BD2F47C73EFE37ED3EEB0AD4BD9EB48EBE357E75BD94D844BFF360823E63AFCE3DE4D5A53DE84BE83EADA9F9BE59C6433E4C92ABBE2C5E923D08F8FDBD1F50453E967E0B3F4F4F593EC6BFF4BDEE80123E6FACA13EFA9B03BF93F5D63ECDE0D8BDC9D64F3F3257EF3D68D6443FA38AE1BEB7F7613F41EB7FBEE140D03E760947BEE09F933E9411353F8F0F1FBE215D1CBEED372BBE0CCAEB3D893EB0BE186F903E928E4FBE1E32953DF6C29A3D9FC3AC3ED3B2843EE7B503BF1A2A39BF4B3780BDF1ED613ED9DC18BF63FF933E9F0C0DBEB145E73EA8553A3E825AFC3DFEDFBBBE768AADBE1435A63EABF6303E",
      torch_tensor_16_torch.float32: "0x040000004EBFB13F8735A23F32615A3F9EF0253F233C4B3FA45D993E769C833FE77A703FB56D7B3F3641CD3F6822663F84848C3F408D943F3AC6CB3F2B10703FE1A67D3F",
      torch_tensor_16_8_torch.float32: "0x04000000EAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD4606D53DAD54903EF0D8E43E9A57A93E997A453E07260BBFD03AE23D11F7853E4E42033FC69CB93FA56BCA3E99D00DBF580E7DBE38F34F3E061DE03E7AE667BE66628ABE2063AE3D9D02713D34004ABF5F79FB3E23DD35BE4707183FF45AB9BEAA97183F016DDCBE20798A3E98B3D83E300781BE52EDBDBC3692473F4293213FFD2B89BBB456B13ED6F9C0BE3D61203FBB34CABD807FC8BDEB91873EA5F468BE6E49ACBE379AC43D3523733EF870273FC195D73E058D55BED3A0AE3E639C08BF592A4C3F8F6FDE3E6EC12FBEDA35243E3BA3F43E2C191D3E2CD139BEA4B286BD0B99C73D59D91E3D1C20023EF57088BE611AA63DB33CB8BDAA010F3F4FF0B0BDDC0FD9BE49CA14BCE321233F55D1BFBE8DFE993F6AE14DBE3B252CBEEBC51D3FBE0194BDC61BE5BD5031EA3EBB84F33E276E8C3D74400E3F9E900ABE7E89FC3E9D2CF83DDB3811BF92A054BE255D593E76801E3E69AE0BBDE223EF3D37C787BDC42901BF0B87563EAFA7D1BE3F264F3CEA689C3D04D4A5BE7F2E0D3FA5B88EBF0C244BBEC1C81BBEE347F1BDC2F60BBFB57FAABBD8C4DD3E5F3D103F91AA13BFB8BBA4BCFEF5633EE858C43D365A78BEC8A2C5BEAE06183F34729FBE8BFE513E",
      torch_tensor_2_8_torch.float32_1: "0x04000000A51394BEC772023E502312BFF6DC5FBFCA6F513CD2CAF7BDF92F0ABEDEBCA4BC09B6983E0B3A773EE19C993F600A17BF58F3383E4813CFBD789AF23DAF24D43E",
      torch_tensor_16_2_torch.float32: "0x0400000086DD833E74437F3D80936CBF96BBFFBE79CFEDBDC2DA2FBF4A9A3ABF1157EA3E1C050ABE49BA013F5609B5BFEB18DABF0EE11E3E68C399BFF4076D3FFD5C96BF11B3C5BE1A26E4BE94C4E5BEE16E303F35F1173EFB23AD3CCAB39A3F586003BF72060CBF43DAD73E995962BFE15F4F3FCED5053F63DA623F3FEFA0BED727143F",
      torch_tensor_32_torch.float32: "0x040000000ABD983FC2740B40B871763F54578B3FA5B18E3F0AC8553F76A8333F19AFB33FB2B6CA3F6AE61C3FD61E973E0839C23EF9EBA23F36A74A3F403ECB3FDC392B3FA4C7943F9418BB3F4CB4A93FA9DCAF3F3C6B843F712EBE3F4BCE913FC0F2B13F3588A13F3980823F45B19D3F4D7E353F90D33B3FA68D673F5B51663FCA71913F",
      torch_tensor_32_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3E",
      torch_tensor_32_2_torch.float32: "0x04000000F311E4BCFB1411BFFD67B3BECFE182BE68D5D33E714251BF519DCFBDDB010DBE6ED177BD616F7C3FD419D83E4DCFAEBEB78A84BEDF3870BF6F70993F9BF2BA3F496729BECD09003FF5FFD13E7E45423E965ABABF0C56C13E6BD5C1BE0E571CBF191888BC4B18543F1657903EAAE20FBE643F51BF114B65BE4E362A3FF69E4FBFF44ECA3ED7520F3F34B805BE087704BFC89769BDF26831BFB7332F3D3E05B1BE144D13BF566F143FB73BE5BE2A606A3F7366843FF79EE0BEE5EA323F17779CBE1CA1E1BE0F941CBE5EEBB0BE49740E3FDACE9B3D4BF541BF8CECA8BD641738BF75DB58BF8536AD3E54915EBFC90078BF99B48B3F015BC0BC168F97BE611239BE",
      torch_tensor_2_8_torch.float32: "0x0400000049253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE"
    }
  }
#-}
