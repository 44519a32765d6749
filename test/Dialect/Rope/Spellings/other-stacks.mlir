// RUN: rope-opt %s --rope-raise --canonicalize --cse | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise --canonicalize --cse | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise --canonicalize --cse | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s --allow-none

// Spellings of other stacks: ChatGLM2 (pairs of a cache), Megatron (angles doubled by
// stacking, rows of packed sequences), Praxis, ONNX opset 23 in three dimensions, EVA
// (class token), Qwen2-VL vision, a scan over layers with two tables, DeepSeek by slice
// assignment, ggml in one body, tinygrad, Burn (a matrix of signs), bert4keras, LightGlue,
// CroCo (two positions), SAM 2 (tiled rows), quantised input, Moonshine.
// Of those that end in _not, one thing is wrong.

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0, d3, d4)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map17 = affine_map<(d0, d1) -> ()>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d5)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d5, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map27 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map31 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map32 = affine_map<(d0, d1, d2) -> (d1, d2)>

func.func @chatglm2(%arg0: tensor<?x?x3x8xf32>, %arg1: tensor<11x2x2xf32>) -> tensor<?x?x3x8xf32> {
  // CHECK-LABEL: func @chatglm2(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x?x3x8xf32>
  %extracted_slice = tensor.extract_slice %arg1[0, 0, 0] [%dim, 2, 2] [1, 1, 1] : tensor<11x2x2xf32> to tensor<?x2x2xf32>
  %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x3x8xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, %dim_0, 3, 4] [1, 1, 1, 1] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim, %dim_0, 3, 4] [1, 1, 1, 1] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %dim_3 = tensor.dim %extracted_slice_1, %c0 : tensor<?x?x3x4xf32>
  %dim_4 = tensor.dim %extracted_slice_1, %c1 : tensor<?x?x3x4xf32>
  %expanded = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [%dim_3, %dim_4, 3, 2, 2] : tensor<?x?x3x4xf32> into tensor<?x?x3x2x2xf32>
  %dim_5 = tensor.dim %extracted_slice, %c0 : tensor<?x2x2xf32>
  %expanded_6 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3], [4]] output_shape [%dim_5, 1, 1, 2, 2] : tensor<?x2x2xf32> into tensor<?x1x1x2x2xf32>
  %dim_7 = tensor.dim %expanded_6, %c0 : tensor<?x1x1x2x2xf32>
  %extracted_slice_8 = tensor.extract_slice %expanded_6[0, 0, 0, 0, 0] [%dim_7, 1, 1, 2, 1] [1, 1, 1, 1, 1] : tensor<?x1x1x2x2xf32> to tensor<?x1x1x2x1xf32>
  %extracted_slice_9 = tensor.extract_slice %expanded_6[0, 0, 0, 0, 1] [%dim_7, 1, 1, 2, 1] [1, 1, 1, 1, 1] : tensor<?x1x1x2x2xf32> to tensor<?x1x1x2x1xf32>
  %dim_10 = tensor.dim %expanded, %c0 : tensor<?x?x3x2x2xf32>
  %dim_11 = tensor.dim %expanded, %c1 : tensor<?x?x3x2x2xf32>
  %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [%dim_10, %dim_11, 3, 2, 1] [1, 1, 1, 1, 1] : tensor<?x?x3x2x2xf32> to tensor<?x?x3x2x1xf32>
  %extracted_slice_13 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [%dim_10, %dim_11, 3, 2, 1] [1, 1, 1, 1, 1] : tensor<?x?x3x2x2xf32> to tensor<?x?x3x2x1xf32>
  %dim_14 = tensor.dim %extracted_slice_12, %c0 : tensor<?x?x3x2x1xf32>
  %dim_15 = tensor.dim %extracted_slice_12, %c1 : tensor<?x?x3x2x1xf32>
  %0 = tensor.empty(%dim_14, %dim_15) : tensor<?x?x3x2x1xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_8 : tensor<?x?x3x2x1xf32>, tensor<?x1x1x2x1xf32>) outs(%0 : tensor<?x?x3x2x1xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %12 = arith.mulf %in, %in_23 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x2x1xf32>
  %dim_16 = tensor.dim %extracted_slice_13, %c0 : tensor<?x?x3x2x1xf32>
  %dim_17 = tensor.dim %extracted_slice_13, %c1 : tensor<?x?x3x2x1xf32>
  %2 = tensor.empty(%dim_16, %dim_17) : tensor<?x?x3x2x1xf32>
  %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_9 : tensor<?x?x3x2x1xf32>, tensor<?x1x1x2x1xf32>) outs(%2 : tensor<?x?x3x2x1xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %12 = arith.mulf %in, %in_23 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x2x1xf32>
  %dim_18 = tensor.dim %1, %c0 : tensor<?x?x3x2x1xf32>
  %dim_19 = tensor.dim %1, %c1 : tensor<?x?x3x2x1xf32>
  %4 = tensor.empty(%dim_18, %dim_19) : tensor<?x?x3x2x1xf32>
  %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<?x?x3x2x1xf32>, tensor<?x?x3x2x1xf32>) outs(%4 : tensor<?x?x3x2x1xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %12 = arith.subf %in, %in_23 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x2x1xf32>
  %6 = tensor.empty(%dim_16, %dim_17) : tensor<?x?x3x2x1xf32>
  %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %extracted_slice_8 : tensor<?x?x3x2x1xf32>, tensor<?x1x1x2x1xf32>) outs(%6 : tensor<?x?x3x2x1xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %12 = arith.mulf %in, %in_23 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x2x1xf32>
  %8 = tensor.empty(%dim_14, %dim_15) : tensor<?x?x3x2x1xf32>
  %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_9 : tensor<?x?x3x2x1xf32>, tensor<?x1x1x2x1xf32>) outs(%8 : tensor<?x?x3x2x1xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %12 = arith.mulf %in, %in_23 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x2x1xf32>
  %dim_20 = tensor.dim %7, %c0 : tensor<?x?x3x2x1xf32>
  %dim_21 = tensor.dim %7, %c1 : tensor<?x?x3x2x1xf32>
  %10 = tensor.empty(%dim_20, %dim_21) : tensor<?x?x3x2x1xf32>
  %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<?x?x3x2x1xf32>, tensor<?x?x3x2x1xf32>) outs(%10 : tensor<?x?x3x2x1xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %12 = arith.addf %in, %in_23 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x2x1xf32>
  %concat = tensor.concat dim(4) %5, %11 : (tensor<?x?x3x2x1xf32>, tensor<?x?x3x2x1xf32>) -> tensor<?x?x3x2x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<?x?x3x2x2xf32> into tensor<?x?x3x4xf32>
  %concat_22 = tensor.concat dim(3) %collapsed, %extracted_slice_2 : (tensor<?x?x3x4xf32>, tensor<?x?x3x4xf32>) -> tensor<?x?x3x8xf32>
  return %concat_22 : tensor<?x?x3x8xf32>
}

func.func @megatron_interleaved(%arg0: tensor<?x?x3x8xf32>) -> tensor<?x?x3x8xf32> {
  // CHECK-LABEL: func @megatron_interleaved(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %cst = arith.constant 1.100000e+00 : f32
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x?x3x8xf32>
  %0 = tensor.empty(%dim) : tensor<?xi64>
  %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<?xi64>) {
  ^bb0(%out: i64):
    %22 = linalg.index 0 : index
    %23 = arith.index_cast %22 : index to i64
    linalg.yield %23 : i64
  } -> tensor<?xi64>
  %dim_0 = tensor.dim %1, %c0 : tensor<?xi64>
  %2 = tensor.empty(%dim_0) : tensor<?xf32>
  %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<?xi64>) outs(%2 : tensor<?xf32>) {
  ^bb0(%in: i64, %out: f32):
    %22 = arith.sitofp %in : i64 to f32
    linalg.yield %22 : f32
  } -> tensor<?xf32>
  %dim_1 = tensor.dim %3, %c0 : tensor<?xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [%dim_1, 1] : tensor<?xf32> into tensor<?x1xf32>
  %cst_2 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749]> : tensor<4xf32>
  %dim_3 = tensor.dim %expanded, %c0 : tensor<?x1xf32>
  %4 = tensor.empty(%dim_3) : tensor<?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<?x1xf32>, tensor<4xf32>) outs(%4 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %22 = arith.mulf %in, %in_28 : f32
    linalg.yield %22 : f32
  } -> tensor<?x4xf32>
  %dim_4 = tensor.dim %5, %c0 : tensor<?x4xf32>
  %expanded_5 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [%dim_4, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %expanded_6 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [%dim_4, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %concat = tensor.concat dim(2) %expanded_5, %expanded_6 : (tensor<?x4x1xf32>, tensor<?x4x1xf32>) -> tensor<?x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  %dim_7 = tensor.dim %collapsed, %c0 : tensor<?x8xf32>
  %expanded_8 = tensor.expand_shape %collapsed [[0], [1, 2, 3]] output_shape [%dim_7, 1, 1, 8] : tensor<?x8xf32> into tensor<?x1x1x8xf32>
  %dim_9 = tensor.dim %expanded_8, %c0 : tensor<?x1x1x8xf32>
  %6 = tensor.empty(%dim_9) : tensor<?x1x1x8xf32>
  %7 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<?x1x1x8xf32>) outs(%6 : tensor<?x1x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.cos %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x1x1x8xf32>
  %dim_10 = tensor.dim %7, %c0 : tensor<?x1x1x8xf32>
  %8 = tensor.empty(%dim_10) : tensor<?x1x1x8xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<?x1x1x8xf32>) outs(%8 : tensor<?x1x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = arith.mulf %in, %cst : f32
    linalg.yield %22 : f32
  } -> tensor<?x1x1x8xf32>
  %10 = tensor.empty(%dim_9) : tensor<?x1x1x8xf32>
  %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<?x1x1x8xf32>) outs(%10 : tensor<?x1x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.sin %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x1x1x8xf32>
  %dim_11 = tensor.dim %11, %c0 : tensor<?x1x1x8xf32>
  %12 = tensor.empty(%dim_11) : tensor<?x1x1x8xf32>
  %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<?x1x1x8xf32>) outs(%12 : tensor<?x1x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = arith.mulf %in, %cst : f32
    linalg.yield %22 : f32
  } -> tensor<?x1x1x8xf32>
  %dim_12 = tensor.dim %arg0, %c1 : tensor<?x?x3x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, %dim_12, 3, 4] [1, 1, 1, 2] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %extracted_slice_13 = tensor.extract_slice %arg0[0, 0, 0, 1] [%dim, %dim_12, 3, 4] [1, 1, 1, 2] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %dim_14 = tensor.dim %extracted_slice_13, %c0 : tensor<?x?x3x4xf32>
  %dim_15 = tensor.dim %extracted_slice_13, %c1 : tensor<?x?x3x4xf32>
  %14 = tensor.empty(%dim_14, %dim_15) : tensor<?x?x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<?x?x3x4xf32>) outs(%14 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = arith.negf %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x?x3x4xf32>
  %dim_16 = tensor.dim %15, %c0 : tensor<?x?x3x4xf32>
  %dim_17 = tensor.dim %15, %c1 : tensor<?x?x3x4xf32>
  %expanded_18 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [%dim_16, %dim_17, 3, 4, 1] : tensor<?x?x3x4xf32> into tensor<?x?x3x4x1xf32>
  %dim_19 = tensor.dim %extracted_slice, %c0 : tensor<?x?x3x4xf32>
  %dim_20 = tensor.dim %extracted_slice, %c1 : tensor<?x?x3x4xf32>
  %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [%dim_19, %dim_20, 3, 4, 1] : tensor<?x?x3x4xf32> into tensor<?x?x3x4x1xf32>
  %concat_22 = tensor.concat dim(4) %expanded_18, %expanded_21 : (tensor<?x?x3x4x1xf32>, tensor<?x?x3x4x1xf32>) -> tensor<?x?x3x4x2xf32>
  %collapsed_23 = tensor.collapse_shape %concat_22 [[0], [1], [2], [3, 4]] : tensor<?x?x3x4x2xf32> into tensor<?x?x3x8xf32>
  %16 = tensor.empty(%dim, %dim_12) : tensor<?x?x3x8xf32>
  %17 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<?x?x3x8xf32>, tensor<?x1x1x8xf32>) outs(%16 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %22 = arith.mulf %in, %in_28 : f32
    linalg.yield %22 : f32
  } -> tensor<?x?x3x8xf32>
  %dim_24 = tensor.dim %collapsed_23, %c0 : tensor<?x?x3x8xf32>
  %dim_25 = tensor.dim %collapsed_23, %c1 : tensor<?x?x3x8xf32>
  %18 = tensor.empty(%dim_24, %dim_25) : tensor<?x?x3x8xf32>
  %19 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23, %13 : tensor<?x?x3x8xf32>, tensor<?x1x1x8xf32>) outs(%18 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %22 = arith.mulf %in, %in_28 : f32
    linalg.yield %22 : f32
  } -> tensor<?x?x3x8xf32>
  %dim_26 = tensor.dim %17, %c0 : tensor<?x?x3x8xf32>
  %dim_27 = tensor.dim %17, %c1 : tensor<?x?x3x8xf32>
  %20 = tensor.empty(%dim_26, %dim_27) : tensor<?x?x3x8xf32>
  %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<?x?x3x8xf32>, tensor<?x?x3x8xf32>) outs(%20 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %22 = arith.addf %in, %in_28 : f32
    linalg.yield %22 : f32
  } -> tensor<?x?x3x8xf32>
  return %21 : tensor<?x?x3x8xf32>
}

func.func @megatron_thd(%arg0: tensor<9x3x8xf32>) -> tensor<9x3x8xf32> {
  // CHECK-LABEL: func @megatron_thd(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749, 1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749], [2.000000e+00, 0.632455527, 2.000000e-01, 0.0632455498, 2.000000e+00, 0.632455527, 2.000000e-01, 0.0632455498], [3.000000e+00, 0.948683321, 3.000000e-01, 0.0948683321, 3.000000e+00, 0.948683321, 3.000000e-01, 0.0948683321], [4.000000e+00, 1.26491106, 4.000000e-01, 0.1264911, 4.000000e+00, 1.26491106, 4.000000e-01, 0.1264911], [5.000000e+00, 1.58113885, 5.000000e-01, 0.158113882, 5.000000e+00, 1.58113885, 5.000000e-01, 0.158113882], [6.000000e+00, 1.89736664, 6.000000e-01, 0.189736664, 6.000000e+00, 1.89736664, 6.000000e-01, 0.189736664], [7.000000e+00, 2.21359444, 0.699999988, 0.221359432, 7.000000e+00, 2.21359444, 0.699999988, 0.221359432]]> : tensor<8x8xf32>
  %extracted_slice = tensor.extract_slice %cst[0, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %extracted_slice_0 = tensor.extract_slice %cst[0, 0] [3, 8] [1, 1] : tensor<8x8xf32> to tensor<3x8xf32>
  %extracted_slice_1 = tensor.extract_slice %cst[0, 0] [2, 8] [1, 1] : tensor<8x8xf32> to tensor<2x8xf32>
  %concat = tensor.concat dim(0) %extracted_slice, %extracted_slice_0, %extracted_slice_1 : (tensor<4x8xf32>, tensor<3x8xf32>, tensor<2x8xf32>) -> tensor<9x8xf32>
  %expanded = tensor.expand_shape %concat [[0], [1, 2]] output_shape [9, 1, 8] : tensor<9x8xf32> into tensor<9x1x8xf32>
  %0 = tensor.empty() : tensor<9x1x8xf32>
  %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<9x1x8xf32>) outs(%0 : tensor<9x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<9x1x8xf32>
  %2 = tensor.empty() : tensor<9x1x8xf32>
  %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<9x1x8xf32>) outs(%2 : tensor<9x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<9x1x8xf32>
  %expanded_2 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [9, 3, 2, 4] : tensor<9x3x8xf32> into tensor<9x3x2x4xf32>
  %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 0, 0] [9, 3, 1, 4] [1, 1, 1, 1] : tensor<9x3x2x4xf32> to tensor<9x3x1x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2, 3]] : tensor<9x3x1x4xf32> into tensor<9x3x4xf32>
  %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 1, 0] [9, 3, 1, 4] [1, 1, 1, 1] : tensor<9x3x2x4xf32> to tensor<9x3x1x4xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2, 3]] : tensor<9x3x1x4xf32> into tensor<9x3x4xf32>
  %4 = tensor.empty() : tensor<9x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<9x3x4xf32>) outs(%4 : tensor<9x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<9x3x4xf32>
  %concat_6 = tensor.concat dim(2) %5, %collapsed : (tensor<9x3x4xf32>, tensor<9x3x4xf32>) -> tensor<9x3x8xf32>
  %6 = tensor.empty() : tensor<9x3x8xf32>
  %7 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<9x3x8xf32>, tensor<9x1x8xf32>) outs(%6 : tensor<9x3x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<9x3x8xf32>
  %8 = tensor.empty() : tensor<9x3x8xf32>
  %9 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_6, %3 : tensor<9x3x8xf32>, tensor<9x1x8xf32>) outs(%8 : tensor<9x3x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<9x3x8xf32>
  %10 = tensor.empty() : tensor<9x3x8xf32>
  %11 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<9x3x8xf32>, tensor<9x3x8xf32>) outs(%10 : tensor<9x3x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.addf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<9x3x8xf32>
  return %11 : tensor<9x3x8xf32>
}

func.func @praxis(%arg0: tensor<?x?x3x8xbf16>, %arg1: tensor<?x?xi32>) -> tensor<?x?x3x8xbf16> {
  // CHECK-LABEL: func @praxis(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg1, %c0 : tensor<?x?xi32>
  %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?xi32>
  %0 = tensor.empty(%dim, %dim_0) : tensor<?x?xf32>
  %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi32>) outs(%0 : tensor<?x?xf32>) {
  ^bb0(%in: i32, %out: f32):
    %24 = arith.sitofp %in : i32 to f32
    linalg.yield %24 : f32
  } -> tensor<?x?xf32>
  %dim_1 = tensor.dim %1, %c0 : tensor<?x?xf32>
  %dim_2 = tensor.dim %1, %c1 : tensor<?x?xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [%dim_1, %dim_2, 1, 1] : tensor<?x?xf32> into tensor<?x?x1x1xf32>
  %cst = arith.constant dense<[1.000000e+00, 3.1622777, 1.000000e+01, 31.622776]> : tensor<4xf32>
  %dim_3 = tensor.dim %expanded, %c0 : tensor<?x?x1x1xf32>
  %dim_4 = tensor.dim %expanded, %c1 : tensor<?x?x1x1xf32>
  %2 = tensor.empty(%dim_3, %dim_4) : tensor<?x?x1x4xf32>
  %3 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst : tensor<?x?x1x1xf32>, tensor<4xf32>) outs(%2 : tensor<?x?x1x4xf32>) {
  ^bb0(%in: f32, %in_22: f32, %out: f32):
    %24 = arith.divf %in, %in_22 : f32
    linalg.yield %24 : f32
  } -> tensor<?x?x1x4xf32>
  %dim_5 = tensor.dim %3, %c0 : tensor<?x?x1x4xf32>
  %dim_6 = tensor.dim %3, %c1 : tensor<?x?x1x4xf32>
  %4 = tensor.empty(%dim_5, %dim_6) : tensor<?x?x1x4xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x1x4xf32>) outs(%4 : tensor<?x?x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = math.sin %in : f32
    linalg.yield %24 : f32
  } -> tensor<?x?x1x4xf32>
  %dim_7 = tensor.dim %5, %c0 : tensor<?x?x1x4xf32>
  %dim_8 = tensor.dim %5, %c1 : tensor<?x?x1x4xf32>
  %6 = tensor.empty(%dim_7, %dim_8) : tensor<?x?x1x4xbf16>
  %7 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<?x?x1x4xf32>) outs(%6 : tensor<?x?x1x4xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %24 = arith.truncf %in : f32 to bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x1x4xbf16>
  %8 = tensor.empty(%dim_5, %dim_6) : tensor<?x?x1x4xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x1x4xf32>) outs(%8 : tensor<?x?x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = math.cos %in : f32
    linalg.yield %24 : f32
  } -> tensor<?x?x1x4xf32>
  %dim_9 = tensor.dim %9, %c0 : tensor<?x?x1x4xf32>
  %dim_10 = tensor.dim %9, %c1 : tensor<?x?x1x4xf32>
  %10 = tensor.empty(%dim_9, %dim_10) : tensor<?x?x1x4xbf16>
  %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<?x?x1x4xf32>) outs(%10 : tensor<?x?x1x4xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %24 = arith.truncf %in : f32 to bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x1x4xbf16>
  %dim_11 = tensor.dim %arg0, %c0 : tensor<?x?x3x8xbf16>
  %dim_12 = tensor.dim %arg0, %c1 : tensor<?x?x3x8xbf16>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_11, %dim_12, 3, 4] [1, 1, 1, 1] : tensor<?x?x3x8xbf16> to tensor<?x?x3x4xbf16>
  %extracted_slice_13 = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim_11, %dim_12, 3, 4] [1, 1, 1, 1] : tensor<?x?x3x8xbf16> to tensor<?x?x3x4xbf16>
  %dim_14 = tensor.dim %extracted_slice, %c0 : tensor<?x?x3x4xbf16>
  %dim_15 = tensor.dim %extracted_slice, %c1 : tensor<?x?x3x4xbf16>
  %12 = tensor.empty(%dim_14, %dim_15) : tensor<?x?x3x4xbf16>
  %13 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %11 : tensor<?x?x3x4xbf16>, tensor<?x?x1x4xbf16>) outs(%12 : tensor<?x?x3x4xbf16>) {
  ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
    %24 = arith.mulf %in, %in_22 : bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x3x4xbf16>
  %dim_16 = tensor.dim %extracted_slice_13, %c0 : tensor<?x?x3x4xbf16>
  %dim_17 = tensor.dim %extracted_slice_13, %c1 : tensor<?x?x3x4xbf16>
  %14 = tensor.empty(%dim_16, %dim_17) : tensor<?x?x3x4xbf16>
  %15 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %7 : tensor<?x?x3x4xbf16>, tensor<?x?x1x4xbf16>) outs(%14 : tensor<?x?x3x4xbf16>) {
  ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
    %24 = arith.mulf %in, %in_22 : bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x3x4xbf16>
  %dim_18 = tensor.dim %13, %c0 : tensor<?x?x3x4xbf16>
  %dim_19 = tensor.dim %13, %c1 : tensor<?x?x3x4xbf16>
  %16 = tensor.empty(%dim_18, %dim_19) : tensor<?x?x3x4xbf16>
  %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<?x?x3x4xbf16>, tensor<?x?x3x4xbf16>) outs(%16 : tensor<?x?x3x4xbf16>) {
  ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
    %24 = arith.subf %in, %in_22 : bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x3x4xbf16>
  %18 = tensor.empty(%dim_16, %dim_17) : tensor<?x?x3x4xbf16>
  %19 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %11 : tensor<?x?x3x4xbf16>, tensor<?x?x1x4xbf16>) outs(%18 : tensor<?x?x3x4xbf16>) {
  ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
    %24 = arith.mulf %in, %in_22 : bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x3x4xbf16>
  %20 = tensor.empty(%dim_14, %dim_15) : tensor<?x?x3x4xbf16>
  %21 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %7 : tensor<?x?x3x4xbf16>, tensor<?x?x1x4xbf16>) outs(%20 : tensor<?x?x3x4xbf16>) {
  ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
    %24 = arith.mulf %in, %in_22 : bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x3x4xbf16>
  %dim_20 = tensor.dim %19, %c0 : tensor<?x?x3x4xbf16>
  %dim_21 = tensor.dim %19, %c1 : tensor<?x?x3x4xbf16>
  %22 = tensor.empty(%dim_20, %dim_21) : tensor<?x?x3x4xbf16>
  %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<?x?x3x4xbf16>, tensor<?x?x3x4xbf16>) outs(%22 : tensor<?x?x3x4xbf16>) {
  ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
    %24 = arith.addf %in, %in_22 : bf16
    linalg.yield %24 : bf16
  } -> tensor<?x?x3x4xbf16>
  %concat = tensor.concat dim(3) %17, %23 : (tensor<?x?x3x4xbf16>, tensor<?x?x3x4xbf16>) -> tensor<?x?x3x8xbf16>
  return %concat : tensor<?x?x3x8xbf16>
}

func.func @onnx23_3d(%arg0: tensor<?x?x36xf32>, %arg1: tensor<?x?xi64>, %arg2: tensor<9x4xf32>, %arg3: tensor<9x4xf32>) -> tensor<?x?x36xf32> {
  // CHECK-LABEL: func @onnx23_3d(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c9_i64 = arith.constant 9 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
  %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
  %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x4xf32>
  %1 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%0 : tensor<?x?x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %16 = arith.addi %in, %c9_i64 : i64
    %17 = arith.cmpi slt, %in, %c0_i64 : i64
    %18 = arith.select %17, %16, %in : i64
    %19 = arith.index_cast %18 : i64 to index
    %20 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%19, %20] : tensor<9x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x4xf32>
  %2 = tensor.empty(%dim, %dim_0) : tensor<?x?x4xf32>
  %3 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%2 : tensor<?x?x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %16 = arith.addi %in, %c9_i64 : i64
    %17 = arith.cmpi slt, %in, %c0_i64 : i64
    %18 = arith.select %17, %16, %in : i64
    %19 = arith.index_cast %18 : i64 to index
    %20 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%19, %20] : tensor<9x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x4xf32>
  %dim_1 = tensor.dim %1, %c0 : tensor<?x?x4xf32>
  %dim_2 = tensor.dim %1, %c1 : tensor<?x?x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1], [2, 3]] output_shape [%dim_1, %dim_2, 1, 4] : tensor<?x?x4xf32> into tensor<?x?x1x4xf32>
  %dim_3 = tensor.dim %3, %c0 : tensor<?x?x4xf32>
  %dim_4 = tensor.dim %3, %c1 : tensor<?x?x4xf32>
  %expanded_5 = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [%dim_3, %dim_4, 1, 4] : tensor<?x?x4xf32> into tensor<?x?x1x4xf32>
  %dim_6 = tensor.dim %arg0, %c0 : tensor<?x?x36xf32>
  %dim_7 = tensor.dim %arg0, %c1 : tensor<?x?x36xf32>
  %expanded_8 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [%dim_6, %dim_7, 3, 12] : tensor<?x?x36xf32> into tensor<?x?x3x12xf32>
  %dim_9 = tensor.dim %expanded_8, %c0 : tensor<?x?x3x12xf32>
  %dim_10 = tensor.dim %expanded_8, %c1 : tensor<?x?x3x12xf32>
  %extracted_slice = tensor.extract_slice %expanded_8[0, 0, 0, 0] [%dim_9, %dim_10, 3, 8] [1, 1, 1, 1] : tensor<?x?x3x12xf32> to tensor<?x?x3x8xf32>
  %extracted_slice_11 = tensor.extract_slice %expanded_8[0, 0, 0, 8] [%dim_9, %dim_10, 3, 4] [1, 1, 1, 1] : tensor<?x?x3x12xf32> to tensor<?x?x3x4xf32>
  %dim_12 = tensor.dim %extracted_slice, %c0 : tensor<?x?x3x8xf32>
  %dim_13 = tensor.dim %extracted_slice, %c1 : tensor<?x?x3x8xf32>
  %extracted_slice_14 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [%dim_12, %dim_13, 3, 4] [1, 1, 1, 2] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %extracted_slice_15 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [%dim_12, %dim_13, 3, 4] [1, 1, 1, 2] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %dim_16 = tensor.dim %expanded, %c0 : tensor<?x?x1x4xf32>
  %dim_17 = tensor.dim %expanded, %c1 : tensor<?x?x1x4xf32>
  %4 = tensor.empty(%dim_16, %dim_17) : tensor<?x?x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice_14 : tensor<?x?x1x4xf32>, tensor<?x?x3x4xf32>) outs(%4 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %in_32: f32, %out: f32):
    %16 = arith.mulf %in, %in_32 : f32
    linalg.yield %16 : f32
  } -> tensor<?x?x3x4xf32>
  %dim_18 = tensor.dim %expanded_5, %c0 : tensor<?x?x1x4xf32>
  %dim_19 = tensor.dim %expanded_5, %c1 : tensor<?x?x1x4xf32>
  %6 = tensor.empty(%dim_18, %dim_19) : tensor<?x?x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %extracted_slice_15 : tensor<?x?x1x4xf32>, tensor<?x?x3x4xf32>) outs(%6 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %in_32: f32, %out: f32):
    %16 = arith.mulf %in, %in_32 : f32
    linalg.yield %16 : f32
  } -> tensor<?x?x3x4xf32>
  %dim_20 = tensor.dim %5, %c0 : tensor<?x?x3x4xf32>
  %dim_21 = tensor.dim %5, %c1 : tensor<?x?x3x4xf32>
  %8 = tensor.empty(%dim_20, %dim_21) : tensor<?x?x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<?x?x3x4xf32>, tensor<?x?x3x4xf32>) outs(%8 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %in_32: f32, %out: f32):
    %16 = arith.subf %in, %in_32 : f32
    linalg.yield %16 : f32
  } -> tensor<?x?x3x4xf32>
  %10 = tensor.empty(%dim_18, %dim_19) : tensor<?x?x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %extracted_slice_14 : tensor<?x?x1x4xf32>, tensor<?x?x3x4xf32>) outs(%10 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %in_32: f32, %out: f32):
    %16 = arith.mulf %in, %in_32 : f32
    linalg.yield %16 : f32
  } -> tensor<?x?x3x4xf32>
  %12 = tensor.empty(%dim_16, %dim_17) : tensor<?x?x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice_15 : tensor<?x?x1x4xf32>, tensor<?x?x3x4xf32>) outs(%12 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %in_32: f32, %out: f32):
    %16 = arith.mulf %in, %in_32 : f32
    linalg.yield %16 : f32
  } -> tensor<?x?x3x4xf32>
  %dim_22 = tensor.dim %11, %c0 : tensor<?x?x3x4xf32>
  %dim_23 = tensor.dim %11, %c1 : tensor<?x?x3x4xf32>
  %14 = tensor.empty(%dim_22, %dim_23) : tensor<?x?x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<?x?x3x4xf32>, tensor<?x?x3x4xf32>) outs(%14 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %in_32: f32, %out: f32):
    %16 = arith.addf %in, %in_32 : f32
    linalg.yield %16 : f32
  } -> tensor<?x?x3x4xf32>
  %dim_24 = tensor.dim %9, %c0 : tensor<?x?x3x4xf32>
  %dim_25 = tensor.dim %9, %c1 : tensor<?x?x3x4xf32>
  %expanded_26 = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [%dim_24, %dim_25, 3, 4, 1] : tensor<?x?x3x4xf32> into tensor<?x?x3x4x1xf32>
  %dim_27 = tensor.dim %15, %c0 : tensor<?x?x3x4xf32>
  %dim_28 = tensor.dim %15, %c1 : tensor<?x?x3x4xf32>
  %expanded_29 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [%dim_27, %dim_28, 3, 4, 1] : tensor<?x?x3x4xf32> into tensor<?x?x3x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_26, %expanded_29 : (tensor<?x?x3x4x1xf32>, tensor<?x?x3x4x1xf32>) -> tensor<?x?x3x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<?x?x3x4x2xf32> into tensor<?x?x3x8xf32>
  %concat_30 = tensor.concat dim(3) %collapsed, %extracted_slice_11 : (tensor<?x?x3x8xf32>, tensor<?x?x3x4xf32>) -> tensor<?x?x3x12xf32>
  %collapsed_31 = tensor.collapse_shape %concat_30 [[0], [1], [2, 3]] : tensor<?x?x3x12xf32> into tensor<?x?x36xf32>
  return %collapsed_31 : tensor<?x?x36xf32>
}

func.func @eva_cls(%arg0: tensor<?x3x10x8xf32>) -> tensor<?x3x10x8xf32> {
  // CHECK-LABEL: func @eva_cls(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %cst = arith.constant dense<[0.000000e+00, 1.000000e+00, 2.000000e+00]> : tensor<3xf32>
  %cst_0 = arith.constant dense<[1.000000e+00, 1.000000e-01]> : tensor<2xf32>
  %expanded = tensor.expand_shape %cst [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
  %0 = tensor.empty() : tensor<3x2xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_0 : tensor<3x1xf32>, tensor<2xf32>) outs(%0 : tensor<3x2xf32>) {
  ^bb0(%in: f32, %in_19: f32, %out: f32):
    %20 = arith.mulf %in, %in_19 : f32
    linalg.yield %20 : f32
  } -> tensor<3x2xf32>
  %expanded_1 = tensor.expand_shape %1 [[0], [1, 2]] output_shape [3, 2, 1] : tensor<3x2xf32> into tensor<3x2x1xf32>
  %2 = tensor.empty() : tensor<3x2x2xf32>
  %3 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<3x2x1xf32>) outs(%2 : tensor<3x2x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x2x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  %expanded_2 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [3, 1, 4] : tensor<3x4xf32> into tensor<3x1x4xf32>
  %4 = tensor.empty() : tensor<3x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<3x1x4xf32>) outs(%4 : tensor<3x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x3x4xf32>
  %expanded_3 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 3, 4] : tensor<3x4xf32> into tensor<1x3x4xf32>
  %6 = tensor.empty() : tensor<3x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map15, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x3x4xf32>) outs(%6 : tensor<3x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x3x4xf32>
  %concat = tensor.concat dim(2) %5, %7 : (tensor<3x3x4xf32>, tensor<3x3x4xf32>) -> tensor<3x3x8xf32>
  %collapsed_4 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<3x3x8xf32> into tensor<9x8xf32>
  %8 = tensor.empty() : tensor<9x8xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<9x8xf32>) outs(%8 : tensor<9x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = math.cos %in : f32
    linalg.yield %20 : f32
  } -> tensor<9x8xf32>
  %10 = tensor.empty() : tensor<9x8xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<9x8xf32>) outs(%10 : tensor<9x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = math.sin %in : f32
    linalg.yield %20 : f32
  } -> tensor<9x8xf32>
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x10x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, 3, 1, 8] [1, 1, 1, 1] : tensor<?x3x10x8xf32> to tensor<?x3x1x8xf32>
  %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 1, 0] [%dim, 3, 9, 8] [1, 1, 1, 1] : tensor<?x3x10x8xf32> to tensor<?x3x9x8xf32>
  %dim_6 = tensor.dim %extracted_slice_5, %c0 : tensor<?x3x9x8xf32>
  %extracted_slice_7 = tensor.extract_slice %extracted_slice_5[0, 0, 0, 0] [%dim_6, 3, 9, 4] [1, 1, 1, 2] : tensor<?x3x9x8xf32> to tensor<?x3x9x4xf32>
  %extracted_slice_8 = tensor.extract_slice %extracted_slice_5[0, 0, 0, 1] [%dim_6, 3, 9, 4] [1, 1, 1, 2] : tensor<?x3x9x8xf32> to tensor<?x3x9x4xf32>
  %dim_9 = tensor.dim %extracted_slice_8, %c0 : tensor<?x3x9x4xf32>
  %12 = tensor.empty(%dim_9) : tensor<?x3x9x4xf32>
  %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<?x3x9x4xf32>) outs(%12 : tensor<?x3x9x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.negf %in : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x9x4xf32>
  %dim_10 = tensor.dim %13, %c0 : tensor<?x3x9x4xf32>
  %expanded_11 = tensor.expand_shape %13 [[0], [1], [2], [3, 4]] output_shape [%dim_10, 3, 9, 4, 1] : tensor<?x3x9x4xf32> into tensor<?x3x9x4x1xf32>
  %dim_12 = tensor.dim %extracted_slice_7, %c0 : tensor<?x3x9x4xf32>
  %expanded_13 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2], [3, 4]] output_shape [%dim_12, 3, 9, 4, 1] : tensor<?x3x9x4xf32> into tensor<?x3x9x4x1xf32>
  %concat_14 = tensor.concat dim(4) %expanded_11, %expanded_13 : (tensor<?x3x9x4x1xf32>, tensor<?x3x9x4x1xf32>) -> tensor<?x3x9x4x2xf32>
  %collapsed_15 = tensor.collapse_shape %concat_14 [[0], [1], [2], [3, 4]] : tensor<?x3x9x4x2xf32> into tensor<?x3x9x8xf32>
  %14 = tensor.empty(%dim_6) : tensor<?x3x9x8xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %9 : tensor<?x3x9x8xf32>, tensor<9x8xf32>) outs(%14 : tensor<?x3x9x8xf32>) {
  ^bb0(%in: f32, %in_19: f32, %out: f32):
    %20 = arith.mulf %in, %in_19 : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x9x8xf32>
  %dim_16 = tensor.dim %collapsed_15, %c0 : tensor<?x3x9x8xf32>
  %16 = tensor.empty(%dim_16) : tensor<?x3x9x8xf32>
  %17 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %11 : tensor<?x3x9x8xf32>, tensor<9x8xf32>) outs(%16 : tensor<?x3x9x8xf32>) {
  ^bb0(%in: f32, %in_19: f32, %out: f32):
    %20 = arith.mulf %in, %in_19 : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x9x8xf32>
  %dim_17 = tensor.dim %15, %c0 : tensor<?x3x9x8xf32>
  %18 = tensor.empty(%dim_17) : tensor<?x3x9x8xf32>
  %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<?x3x9x8xf32>, tensor<?x3x9x8xf32>) outs(%18 : tensor<?x3x9x8xf32>) {
  ^bb0(%in: f32, %in_19: f32, %out: f32):
    %20 = arith.addf %in, %in_19 : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x9x8xf32>
  %concat_18 = tensor.concat dim(2) %extracted_slice, %19 : (tensor<?x3x1x8xf32>, tensor<?x3x9x8xf32>) -> tensor<?x3x10x8xf32>
  return %concat_18 : tensor<?x3x10x8xf32>
}

func.func @qwen2vl_vision(%arg0: tensor<?x3x8xf32>, %arg1: tensor<?x2xi64>) -> tensor<?x3x8xf32> {
  // CHECK-LABEL: func @qwen2vl_vision(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c9_i64 = arith.constant 9 : i64
  %c0 = arith.constant 0 : index
  %0 = tensor.empty() : tensor<9xi64>
  %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
  ^bb0(%out: i64):
    %20 = linalg.index 0 : index
    %21 = arith.index_cast %20 : index to i64
    linalg.yield %21 : i64
  } -> tensor<9xi64>
  %2 = tensor.empty() : tensor<9xf32>
  %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<9xi64>) outs(%2 : tensor<9xf32>) {
  ^bb0(%in: i64, %out: f32):
    %20 = arith.sitofp %in : i64 to f32
    linalg.yield %20 : f32
  } -> tensor<9xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [9, 1] : tensor<9xf32> into tensor<9x1xf32>
  %cst = arith.constant dense<[1.000000e+00, 1.000000e-01]> : tensor<2xf32>
  %4 = tensor.empty() : tensor<9x2xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<9x1xf32>, tensor<2xf32>) outs(%4 : tensor<9x2xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %20 = arith.mulf %in, %in_11 : f32
    linalg.yield %20 : f32
  } -> tensor<9x2xf32>
  %dim = tensor.dim %arg1, %c0 : tensor<?x2xi64>
  %6 = tensor.empty(%dim) : tensor<?x2x2xf32>
  %7 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x2xi64>) outs(%6 : tensor<?x2x2xf32>) {
  ^bb0(%in: i64, %out: f32):
    %20 = arith.index_cast %in : i64 to index
    %21 = linalg.index 2 : index
    %extracted = tensor.extract %5[%20, %21] : tensor<9x2xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x2x2xf32>
  %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<?x2x2xf32> into tensor<?x4xf32>
  %concat = tensor.concat dim(1) %collapsed, %collapsed : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim_0 = tensor.dim %concat, %c0 : tensor<?x8xf32>
  %8 = tensor.empty(%dim_0) : tensor<?x8xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%8 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = math.cos %in : f32
    linalg.yield %20 : f32
  } -> tensor<?x8xf32>
  %dim_1 = tensor.dim %9, %c0 : tensor<?x8xf32>
  %expanded_2 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [%dim_1, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
  %10 = tensor.empty(%dim_0) : tensor<?x8xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%10 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = math.sin %in : f32
    linalg.yield %20 : f32
  } -> tensor<?x8xf32>
  %dim_3 = tensor.dim %11, %c0 : tensor<?x8xf32>
  %expanded_4 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [%dim_3, 1, 8] : tensor<?x8xf32> into tensor<?x1x8xf32>
  %dim_5 = tensor.dim %arg0, %c0 : tensor<?x3x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [%dim_5, 3, 4] [1, 1, 1] : tensor<?x3x8xf32> to tensor<?x3x4xf32>
  %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 4] [%dim_5, 3, 4] [1, 1, 1] : tensor<?x3x8xf32> to tensor<?x3x4xf32>
  %dim_7 = tensor.dim %extracted_slice_6, %c0 : tensor<?x3x4xf32>
  %12 = tensor.empty(%dim_7) : tensor<?x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<?x3x4xf32>) outs(%12 : tensor<?x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %20 = arith.negf %in : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x4xf32>
  %concat_8 = tensor.concat dim(2) %13, %extracted_slice : (tensor<?x3x4xf32>, tensor<?x3x4xf32>) -> tensor<?x3x8xf32>
  %14 = tensor.empty(%dim_5) : tensor<?x3x8xf32>
  %15 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_2 : tensor<?x3x8xf32>, tensor<?x1x8xf32>) outs(%14 : tensor<?x3x8xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %20 = arith.mulf %in, %in_11 : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x8xf32>
  %dim_9 = tensor.dim %concat_8, %c0 : tensor<?x3x8xf32>
  %16 = tensor.empty(%dim_9) : tensor<?x3x8xf32>
  %17 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_8, %expanded_4 : tensor<?x3x8xf32>, tensor<?x1x8xf32>) outs(%16 : tensor<?x3x8xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %20 = arith.mulf %in, %in_11 : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x8xf32>
  %dim_10 = tensor.dim %15, %c0 : tensor<?x3x8xf32>
  %18 = tensor.empty(%dim_10) : tensor<?x3x8xf32>
  %19 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<?x3x8xf32>, tensor<?x3x8xf32>) outs(%18 : tensor<?x3x8xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %20 = arith.addf %in, %in_11 : f32
    linalg.yield %20 : f32
  } -> tensor<?x3x8xf32>
  return %19 : tensor<?x3x8xf32>
}

func.func @gemma3_select(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<i32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @gemma3_select(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c1_i32 = arith.constant 1 : i32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %dim = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %0 = tensor.empty(%dim) : tensor<?xi64>
  %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<?xi64>) {
  ^bb0(%out: i64):
    %28 = linalg.index 0 : index
    %29 = arith.index_cast %28 : index to i64
    linalg.yield %29 : i64
  } -> tensor<?xi64>
  %dim_0 = tensor.dim %1, %c0 : tensor<?xi64>
  %2 = tensor.empty(%dim_0) : tensor<?xf32>
  %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<?xi64>) outs(%2 : tensor<?xf32>) {
  ^bb0(%in: i64, %out: f32):
    %28 = arith.sitofp %in : i64 to f32
    linalg.yield %28 : f32
  } -> tensor<?xf32>
  %dim_1 = tensor.dim %3, %c0 : tensor<?xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [%dim_1, 1] : tensor<?xf32> into tensor<?x1xf32>
  %cst = arith.constant dense<[1.250000e-01, 0.0395284705, 1.250000e-02, 0.00395284686]> : tensor<4xf32>
  %dim_2 = tensor.dim %expanded, %c0 : tensor<?x1xf32>
  %4 = tensor.empty(%dim_2) : tensor<?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<?x1xf32>, tensor<4xf32>) outs(%4 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %in_18: f32, %out: f32):
    %28 = arith.mulf %in, %in_18 : f32
    linalg.yield %28 : f32
  } -> tensor<?x4xf32>
  %cst_3 = arith.constant dense<[1.000000e+00, 0.562341332, 0.316227764, 0.177827939]> : tensor<4xf32>
  %6 = tensor.empty(%dim_2) : tensor<?x4xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<?x1xf32>, tensor<4xf32>) outs(%6 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %in_18: f32, %out: f32):
    %28 = arith.mulf %in, %in_18 : f32
    linalg.yield %28 : f32
  } -> tensor<?x4xf32>
  %concat = tensor.concat dim(1) %5, %5 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %concat_4 = tensor.concat dim(1) %7, %7 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim_5 = tensor.dim %concat, %c0 : tensor<?x8xf32>
  %8 = tensor.empty(%dim_5) : tensor<?x8xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%8 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.cos %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x8xf32>
  %dim_6 = tensor.dim %concat_4, %c0 : tensor<?x8xf32>
  %10 = tensor.empty(%dim_6) : tensor<?x8xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat_4 : tensor<?x8xf32>) outs(%10 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.cos %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x8xf32>
  %dim_7 = tensor.dim %9, %c0 : tensor<?x8xf32>
  %12 = tensor.empty(%dim_7) : tensor<?x8xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5, #map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %11, %arg1 : tensor<?x8xf32>, tensor<?x8xf32>, tensor<i32>) outs(%12 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %in_18: f32, %in_19: i32, %out: f32):
    %28 = arith.cmpi eq, %in_19, %c1_i32 : i32
    %29 = arith.select %28, %in, %in_18 : f32
    linalg.yield %29 : f32
  } -> tensor<?x8xf32>
  %14 = tensor.empty(%dim_5) : tensor<?x8xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%14 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.sin %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x8xf32>
  %16 = tensor.empty(%dim_6) : tensor<?x8xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat_4 : tensor<?x8xf32>) outs(%16 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.sin %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x8xf32>
  %dim_8 = tensor.dim %15, %c0 : tensor<?x8xf32>
  %18 = tensor.empty(%dim_8) : tensor<?x8xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map17, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %17, %arg1 : tensor<?x8xf32>, tensor<?x8xf32>, tensor<i32>) outs(%18 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %in_18: f32, %in_19: i32, %out: f32):
    %28 = arith.cmpi eq, %in_19, %c1_i32 : i32
    %29 = arith.select %28, %in, %in_18 : f32
    linalg.yield %29 : f32
  } -> tensor<?x8xf32>
  %dim_9 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_9, 3, %dim, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_10 = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim_9, 3, %dim, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %dim_11 = tensor.dim %extracted_slice_10, %c0 : tensor<?x3x?x4xf32>
  %dim_12 = tensor.dim %extracted_slice_10, %c2 : tensor<?x3x?x4xf32>
  %20 = tensor.empty(%dim_11, %dim_12) : tensor<?x3x?x4xf32>
  %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<?x3x?x4xf32>) outs(%20 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.negf %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x4xf32>
  %concat_13 = tensor.concat dim(3) %21, %extracted_slice : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  %22 = tensor.empty(%dim_9, %dim) : tensor<?x3x?x8xf32>
  %23 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%22 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_18: f32, %out: f32):
    %28 = arith.mulf %in, %in_18 : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_14 = tensor.dim %concat_13, %c0 : tensor<?x3x?x8xf32>
  %dim_15 = tensor.dim %concat_13, %c2 : tensor<?x3x?x8xf32>
  %24 = tensor.empty(%dim_14, %dim_15) : tensor<?x3x?x8xf32>
  %25 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_13, %19 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%24 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_18: f32, %out: f32):
    %28 = arith.mulf %in, %in_18 : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_16 = tensor.dim %23, %c0 : tensor<?x3x?x8xf32>
  %dim_17 = tensor.dim %23, %c2 : tensor<?x3x?x8xf32>
  %26 = tensor.empty(%dim_16, %dim_17) : tensor<?x3x?x8xf32>
  %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%26 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_18: f32, %out: f32):
    %28 = arith.addf %in, %in_18 : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x8xf32>
  return %27 : tensor<?x3x?x8xf32>
}

func.func @deepseek_assign(%arg0: tensor<?x3x?x12xf32>, %arg1: tensor<?x1x?x8xf32>, %arg2: tensor<?x3x?x4xf32>, %arg3: tensor<?x?xi64>) -> (tensor<?x3x?x12xf32>, tensor<?x3x?x12xf32>) {
  // CHECK-LABEL: func @deepseek_assign(
  // CHECK: rope.apply #rope.layout
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %c2 = arith.constant 2 : index
  %c9_i64 = arith.constant 9 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %cst_0 = arith.constant dense<[[1.200000e+00, 1.200000e+00, 1.200000e+00, 1.200000e+00, 1.200000e+00, 1.200000e+00, 1.200000e+00, 1.200000e+00], [0.648362756, 1.14049828, 1.19400501, 1.19940007, 0.648362756, 1.14049828, 1.19400501, 1.19940007], [-0.499376208, 0.967894077, 1.17607987, 1.19760084, -0.499376208, 0.967894077, 1.17607987, 1.19760084], [-1.18799102, 0.699304342, 1.14640379, 1.19460404, -1.18799102, 0.699304342, 1.14640379, 1.19460404], [-0.78437233, 0.361364961, 1.10527325, 1.19041276, -0.78437233, 0.361364961, 1.10527325, 1.19041276], [0.340394616, -0.0124107823, 1.05309904, 1.18503118, 0.340394616, -0.0124107823, 1.05309904, 1.18503118], [1.15220439, -0.384955764, 0.990402758, 1.17846477, 1.15220439, -0.384955764, 0.990402758, 1.17846477], [0.904682695, -0.719324886, 0.917810618, 1.17071986, 0.904682695, -0.719324886, 0.917810618, 1.17071986], [-0.174600035, -0.982358932, 0.836048066, 1.16180432, -0.174600035, -0.982358932, 0.836048066, 1.16180432]]> : tensor<9x8xf32>
  %cst_1 = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [1.00976515, 0.3731803, 0.119800098, 0.0379410088, 1.00976515, 0.3731803, 0.119800098, 0.0379410088], [1.09115696, 0.709352552, 0.238403201, 0.0758440792, 1.09115696, 0.709352552, 0.238403201, 0.0758440792], [0.169344008, 0.975178658, 0.354624242, 0.11367131, 0.169344008, 0.975178658, 0.354624242, 0.11367131], [-9.081630e-01, 1.14429688, 0.467302024, 0.151384875, -9.081630e-01, 1.14429688, 0.467302024, 0.151384875], [-1.15070915, 1.19993579, 0.575310647, 0.188947082, -1.15070915, 1.19993579, 0.575310647, 0.188947082], [-0.335298598, 1.13657784, 0.677570939, 0.226320341, -0.335298598, 1.13657784, 0.677570939, 0.226320341], [0.788383901, 0.960505962, 0.773061215, 0.263467312, 0.788383901, 0.960505962, 0.773061215, 0.263467312], [1.18722987, 0.689181328, 0.860827326, 0.300350815, 1.18722987, 0.689181328, 0.860827326, 0.300350815]]> : tensor<9x8xf32>
  %dim = tensor.dim %arg3, %c0 : tensor<?x?xi64>
  %dim_2 = tensor.dim %arg3, %c1 : tensor<?x?xi64>
  %0 = tensor.empty(%dim, %dim_2) : tensor<?x?x8xf32>
  %1 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<?x?xi64>) outs(%0 : tensor<?x?x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %28 = arith.index_cast %in : i64 to index
    %29 = linalg.index 2 : index
    %extracted = tensor.extract %cst_0[%28, %29] : tensor<9x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x8xf32>
  %dim_3 = tensor.dim %1, %c0 : tensor<?x?x8xf32>
  %dim_4 = tensor.dim %1, %c1 : tensor<?x?x8xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2], [3]] output_shape [%dim_3, 1, %dim_4, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %2 = tensor.empty(%dim, %dim_2) : tensor<?x?x8xf32>
  %3 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<?x?xi64>) outs(%2 : tensor<?x?x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %28 = arith.index_cast %in : i64 to index
    %29 = linalg.index 2 : index
    %extracted = tensor.extract %cst_1[%28, %29] : tensor<9x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x8xf32>
  %dim_5 = tensor.dim %3, %c0 : tensor<?x?x8xf32>
  %dim_6 = tensor.dim %3, %c1 : tensor<?x?x8xf32>
  %expanded_7 = tensor.expand_shape %3 [[0], [1, 2], [3]] output_shape [%dim_5, 1, %dim_6, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %dim_8 = tensor.dim %arg0, %c0 : tensor<?x3x?x12xf32>
  %dim_9 = tensor.dim %arg0, %c2 : tensor<?x3x?x12xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim_8, 3, %dim_9, 8] [1, 1, 1, 1] : tensor<?x3x?x12xf32> to tensor<?x3x?x8xf32>
  %dim_10 = tensor.dim %extracted_slice, %c0 : tensor<?x3x?x8xf32>
  %dim_11 = tensor.dim %extracted_slice, %c2 : tensor<?x3x?x8xf32>
  %expanded_12 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [%dim_10, 3, %dim_11, 4, 2] : tensor<?x3x?x8xf32> into tensor<?x3x?x4x2xf32>
  %dim_13 = tensor.dim %expanded_12, %c0 : tensor<?x3x?x4x2xf32>
  %dim_14 = tensor.dim %expanded_12, %c2 : tensor<?x3x?x4x2xf32>
  %4 = tensor.empty(%dim_13, %dim_14) : tensor<?x3x?x2x4xf32>
  %5 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<?x3x?x4x2xf32>) outs(%4 : tensor<?x3x?x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x3x?x2x4xf32>
  %collapsed = tensor.collapse_shape %5 [[0], [1], [2], [3, 4]] : tensor<?x3x?x2x4xf32> into tensor<?x3x?x8xf32>
  %dim_15 = tensor.dim %collapsed, %c0 : tensor<?x3x?x8xf32>
  %dim_16 = tensor.dim %collapsed, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice_17 = tensor.extract_slice %collapsed[0, 0, 0, 0] [%dim_15, 3, %dim_16, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_18 = tensor.extract_slice %collapsed[0, 0, 0, 4] [%dim_15, 3, %dim_16, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %dim_19 = tensor.dim %extracted_slice_18, %c0 : tensor<?x3x?x4xf32>
  %dim_20 = tensor.dim %extracted_slice_18, %c2 : tensor<?x3x?x4xf32>
  %6 = tensor.empty(%dim_19, %dim_20) : tensor<?x3x?x4xf32>
  %7 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<?x3x?x4xf32>) outs(%6 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.negf %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x4xf32>
  %concat = tensor.concat dim(3) %7, %extracted_slice_17 : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  %8 = tensor.empty(%dim_15, %dim_16) : tensor<?x3x?x8xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %expanded : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%8 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_54: f32, %out: f32):
    %28 = arith.mulf %in, %in_54 : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_21 = tensor.dim %concat, %c0 : tensor<?x3x?x8xf32>
  %dim_22 = tensor.dim %concat, %c2 : tensor<?x3x?x8xf32>
  %10 = tensor.empty(%dim_21, %dim_22) : tensor<?x3x?x8xf32>
  %11 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_7 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%10 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_54: f32, %out: f32):
    %28 = arith.mulf %in, %in_54 : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_23 = tensor.dim %9, %c0 : tensor<?x3x?x8xf32>
  %dim_24 = tensor.dim %9, %c2 : tensor<?x3x?x8xf32>
  %12 = tensor.empty(%dim_23, %dim_24) : tensor<?x3x?x8xf32>
  %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%12 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_54: f32, %out: f32):
    %28 = arith.addf %in, %in_54 : f32
    linalg.yield %28 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_25 = tensor.dim %arg1, %c0 : tensor<?x1x?x8xf32>
  %dim_26 = tensor.dim %arg1, %c2 : tensor<?x1x?x8xf32>
  %expanded_27 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [%dim_25, 1, %dim_26, 4, 2] : tensor<?x1x?x8xf32> into tensor<?x1x?x4x2xf32>
  %dim_28 = tensor.dim %expanded_27, %c0 : tensor<?x1x?x4x2xf32>
  %dim_29 = tensor.dim %expanded_27, %c2 : tensor<?x1x?x4x2xf32>
  %14 = tensor.empty(%dim_28, %dim_29) : tensor<?x1x?x2x4xf32>
  %transposed = linalg.transpose ins(%expanded_27 : tensor<?x1x?x4x2xf32>) outs(%14 : tensor<?x1x?x2x4xf32>) permutation = [0, 1, 2, 4, 3] 
  %collapsed_30 = tensor.collapse_shape %transposed [[0], [1], [2], [3, 4]] : tensor<?x1x?x2x4xf32> into tensor<?x1x?x8xf32>
  %dim_31 = tensor.dim %collapsed_30, %c0 : tensor<?x1x?x8xf32>
  %dim_32 = tensor.dim %collapsed_30, %c2 : tensor<?x1x?x8xf32>
  %extracted_slice_33 = tensor.extract_slice %collapsed_30[0, 0, 0, 0] [%dim_31, 1, %dim_32, 4] [1, 1, 1, 1] : tensor<?x1x?x8xf32> to tensor<?x1x?x4xf32>
  %extracted_slice_34 = tensor.extract_slice %collapsed_30[0, 0, 0, 4] [%dim_31, 1, %dim_32, 4] [1, 1, 1, 1] : tensor<?x1x?x8xf32> to tensor<?x1x?x4xf32>
  %dim_35 = tensor.dim %extracted_slice_34, %c0 : tensor<?x1x?x4xf32>
  %dim_36 = tensor.dim %extracted_slice_34, %c2 : tensor<?x1x?x4xf32>
  %15 = tensor.empty(%dim_35, %dim_36) : tensor<?x1x?x4xf32>
  %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<?x1x?x4xf32>) outs(%15 : tensor<?x1x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.negf %in : f32
    linalg.yield %28 : f32
  } -> tensor<?x1x?x4xf32>
  %concat_37 = tensor.concat dim(3) %16, %extracted_slice_33 : (tensor<?x1x?x4xf32>, tensor<?x1x?x4xf32>) -> tensor<?x1x?x8xf32>
  %17 = tensor.empty(%dim_31, %dim_32) : tensor<?x1x?x8xf32>
  %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %expanded : tensor<?x1x?x8xf32>, tensor<?x1x?x8xf32>) outs(%17 : tensor<?x1x?x8xf32>) {
  ^bb0(%in: f32, %in_54: f32, %out: f32):
    %28 = arith.mulf %in, %in_54 : f32
    linalg.yield %28 : f32
  } -> tensor<?x1x?x8xf32>
  %dim_38 = tensor.dim %concat_37, %c0 : tensor<?x1x?x8xf32>
  %dim_39 = tensor.dim %concat_37, %c2 : tensor<?x1x?x8xf32>
  %19 = tensor.empty(%dim_38, %dim_39) : tensor<?x1x?x8xf32>
  %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_7 : tensor<?x1x?x8xf32>, tensor<?x1x?x8xf32>) outs(%19 : tensor<?x1x?x8xf32>) {
  ^bb0(%in: f32, %in_54: f32, %out: f32):
    %28 = arith.mulf %in, %in_54 : f32
    linalg.yield %28 : f32
  } -> tensor<?x1x?x8xf32>
  %dim_40 = tensor.dim %18, %c0 : tensor<?x1x?x8xf32>
  %dim_41 = tensor.dim %18, %c2 : tensor<?x1x?x8xf32>
  %21 = tensor.empty(%dim_40, %dim_41) : tensor<?x1x?x8xf32>
  %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<?x1x?x8xf32>, tensor<?x1x?x8xf32>) outs(%21 : tensor<?x1x?x8xf32>) {
  ^bb0(%in: f32, %in_54: f32, %out: f32):
    %28 = arith.addf %in, %in_54 : f32
    linalg.yield %28 : f32
  } -> tensor<?x1x?x8xf32>
  %23 = tensor.empty(%dim_8, %dim_9) : tensor<?x3x?x12xf32>
  %extracted_slice_42 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_8, 3, %dim_9, 4] [1, 1, 1, 1] : tensor<?x3x?x12xf32> to tensor<?x3x?x4xf32>
  %dim_43 = tensor.dim %extracted_slice_42, %c0 : tensor<?x3x?x4xf32>
  %dim_44 = tensor.dim %extracted_slice_42, %c2 : tensor<?x3x?x4xf32>
  %inserted_slice = tensor.insert_slice %extracted_slice_42 into %23[0, 0, 0, 0] [%dim_43, 3, %dim_44, 4] [1, 1, 1, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x12xf32>
  %dim_45 = tensor.dim %13, %c0 : tensor<?x3x?x8xf32>
  %dim_46 = tensor.dim %13, %c2 : tensor<?x3x?x8xf32>
  %inserted_slice_47 = tensor.insert_slice %13 into %inserted_slice[0, 0, 0, 4] [%dim_45, 3, %dim_46, 8] [1, 1, 1, 1] : tensor<?x3x?x8xf32> into tensor<?x3x?x12xf32>
  %24 = tensor.empty(%dim_8, %dim_9) : tensor<?x3x?x12xf32>
  %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<?x3x?x12xf32>) -> tensor<?x3x?x12xf32>
  %26 = tensor.empty(%dim_8, %dim_9) : tensor<?x3x?x8xf32>
  %27 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<?x1x?x8xf32>) outs(%26 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x3x?x8xf32>
  %dim_48 = tensor.dim %arg2, %c0 : tensor<?x3x?x4xf32>
  %dim_49 = tensor.dim %arg2, %c2 : tensor<?x3x?x4xf32>
  %inserted_slice_50 = tensor.insert_slice %arg2 into %25[0, 0, 0, 0] [%dim_48, 3, %dim_49, 4] [1, 1, 1, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x12xf32>
  %dim_51 = tensor.dim %27, %c0 : tensor<?x3x?x8xf32>
  %dim_52 = tensor.dim %27, %c2 : tensor<?x3x?x8xf32>
  %inserted_slice_53 = tensor.insert_slice %27 into %inserted_slice_50[0, 0, 0, 4] [%dim_51, 3, %dim_52, 8] [1, 1, 1, 1] : tensor<?x3x?x8xf32> into tensor<?x3x?x12xf32>
  return %inserted_slice_47, %inserted_slice_53 : tensor<?x3x?x12xf32>, tensor<?x3x?x12xf32>
}

func.func @ggml_in_body(%arg0: tensor<?x?x3x8xf32>, %arg1: tensor<?xi32>) -> tensor<?x?x3x8xf32> {
  // CHECK-LABEL: func @ggml_in_body(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.000000e+02 : f32
  %cst_0 = arith.constant -8.000000e+00 : f32
  %c2 = arith.constant 2 : index
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x?x3x8xf32>
  %dim_1 = tensor.dim %arg0, %c1 : tensor<?x?x3x8xf32>
  %0 = tensor.empty(%dim, %dim_1) : tensor<?x?x3x8xf32>
  %1 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?xi32>) outs(%0 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: i32, %out: f32):
    %2 = linalg.index 0 : index
    %3 = linalg.index 1 : index
    %4 = linalg.index 2 : index
    %5 = linalg.index 3 : index
    %6 = arith.remui %5, %c2 : index
    %7 = arith.subi %5, %6 : index
    %8 = arith.addi %7, %c1 : index
    %9 = arith.index_cast %7 : index to i32
    %10 = arith.sitofp %9 : i32 to f32
    %11 = arith.divf %10, %cst_0 : f32
    %12 = math.powf %cst, %11 : f32
    %13 = arith.sitofp %in : i32 to f32
    %14 = arith.mulf %13, %12 : f32
    %15 = math.cos %14 : f32
    %16 = math.sin %14 : f32
    %extracted = tensor.extract %arg0[%2, %3, %4, %7] : tensor<?x?x3x8xf32>
    %extracted_2 = tensor.extract %arg0[%2, %3, %4, %8] : tensor<?x?x3x8xf32>
    %17 = arith.mulf %extracted, %15 : f32
    %18 = arith.mulf %extracted_2, %16 : f32
    %19 = arith.subf %17, %18 : f32
    %20 = arith.mulf %extracted, %16 : f32
    %21 = arith.mulf %extracted_2, %15 : f32
    %22 = arith.addf %21, %20 : f32
    %23 = arith.cmpi eq, %6, %c0 : index
    %24 = arith.select %23, %19, %22 : f32
    linalg.yield %24 : f32
  } -> tensor<?x?x3x8xf32>
  return %1 : tensor<?x?x3x8xf32>
}

func.func @tinygrad(%arg0: tensor<?x?x3x8xf32>, %arg1: tensor<1x9x1x4x2xf32>) -> tensor<?x?x3x8xf32> {
  // CHECK-LABEL: func @tinygrad(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %arg0, %c1 : tensor<?x?x3x8xf32>
  %extracted_slice = tensor.extract_slice %arg1[0, 2, 0, 0, 0] [1, %dim, 1, 4, 2] [1, 1, 1, 1, 1] : tensor<1x9x1x4x2xf32> to tensor<1x?x1x4x2xf32>
  %dim_0 = tensor.dim %arg0, %c0 : tensor<?x?x3x8xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [%dim_0, %dim, 3, 4, 2] : tensor<?x?x3x8xf32> into tensor<?x?x3x4x2xf32>
  %dim_1 = tensor.dim %expanded, %c0 : tensor<?x?x3x4x2xf32>
  %dim_2 = tensor.dim %expanded, %c1 : tensor<?x?x3x4x2xf32>
  %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [%dim_1, %dim_2, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<?x?x3x4x2xf32> to tensor<?x?x3x4x1xf32>
  %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [%dim_1, %dim_2, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<?x?x3x4x2xf32> to tensor<?x?x3x4x1xf32>
  %dim_5 = tensor.dim %extracted_slice, %c1 : tensor<1x?x1x4x2xf32>
  %extracted_slice_6 = tensor.extract_slice %extracted_slice[0, 0, 0, 0, 0] [1, %dim_5, 1, 4, 1] [1, 1, 1, 1, 1] : tensor<1x?x1x4x2xf32> to tensor<1x?x1x4x1xf32>
  %extracted_slice_7 = tensor.extract_slice %extracted_slice[0, 0, 0, 0, 1] [1, %dim_5, 1, 4, 1] [1, 1, 1, 1, 1] : tensor<1x?x1x4x2xf32> to tensor<1x?x1x4x1xf32>
  %dim_8 = tensor.dim %extracted_slice_3, %c0 : tensor<?x?x3x4x1xf32>
  %dim_9 = tensor.dim %extracted_slice_3, %c1 : tensor<?x?x3x4x1xf32>
  %0 = tensor.empty(%dim_8, %dim_9) : tensor<?x?x3x4x1xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %extracted_slice_6 : tensor<?x?x3x4x1xf32>, tensor<1x?x1x4x1xf32>) outs(%0 : tensor<?x?x3x4x1xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %12 = arith.mulf %in, %in_16 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4x1xf32>
  %dim_10 = tensor.dim %extracted_slice_4, %c0 : tensor<?x?x3x4x1xf32>
  %dim_11 = tensor.dim %extracted_slice_4, %c1 : tensor<?x?x3x4x1xf32>
  %2 = tensor.empty(%dim_10, %dim_11) : tensor<?x?x3x4x1xf32>
  %3 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %extracted_slice_7 : tensor<?x?x3x4x1xf32>, tensor<1x?x1x4x1xf32>) outs(%2 : tensor<?x?x3x4x1xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %12 = arith.mulf %in, %in_16 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4x1xf32>
  %dim_12 = tensor.dim %1, %c0 : tensor<?x?x3x4x1xf32>
  %dim_13 = tensor.dim %1, %c1 : tensor<?x?x3x4x1xf32>
  %4 = tensor.empty(%dim_12, %dim_13) : tensor<?x?x3x4x1xf32>
  %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<?x?x3x4x1xf32>, tensor<?x?x3x4x1xf32>) outs(%4 : tensor<?x?x3x4x1xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %12 = arith.subf %in, %in_16 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4x1xf32>
  %6 = tensor.empty(%dim_8, %dim_9) : tensor<?x?x3x4x1xf32>
  %7 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %extracted_slice_7 : tensor<?x?x3x4x1xf32>, tensor<1x?x1x4x1xf32>) outs(%6 : tensor<?x?x3x4x1xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %12 = arith.mulf %in, %in_16 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4x1xf32>
  %8 = tensor.empty(%dim_10, %dim_11) : tensor<?x?x3x4x1xf32>
  %9 = linalg.generic {indexing_maps = [#map, #map21, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %extracted_slice_6 : tensor<?x?x3x4x1xf32>, tensor<1x?x1x4x1xf32>) outs(%8 : tensor<?x?x3x4x1xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %12 = arith.mulf %in, %in_16 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4x1xf32>
  %dim_14 = tensor.dim %7, %c0 : tensor<?x?x3x4x1xf32>
  %dim_15 = tensor.dim %7, %c1 : tensor<?x?x3x4x1xf32>
  %10 = tensor.empty(%dim_14, %dim_15) : tensor<?x?x3x4x1xf32>
  %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<?x?x3x4x1xf32>, tensor<?x?x3x4x1xf32>) outs(%10 : tensor<?x?x3x4x1xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %12 = arith.addf %in, %in_16 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4x1xf32>
  %concat = tensor.concat dim(4) %5, %11 : (tensor<?x?x3x4x1xf32>, tensor<?x?x3x4x1xf32>) -> tensor<?x?x3x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<?x?x3x4x2xf32> into tensor<?x?x3x8xf32>
  return %collapsed : tensor<?x?x3x8xf32>
}

func.func @burn(%arg0: tensor<?x3x?x8xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @burn(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %cst_0 = arith.constant dense<"0x0000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573F40510A3FA46A573F6A4E733F3E399F3E6A4E733F3E399F3E98B87E3F7675CC3D98B87E3F7675CC3D3CDF7F3F5C81013D3CDF7F3F5C81013D3311D5BEB7C7683F3311D5BEB7C7683FEC7B4E3F1B54173FEC7B4E3F1B54173FA5E57A3FF96F4B3EA5E57A3FF96F4B3EF97C7F3FC870813DF97C7F3FC870813D26707DBFC381103E26707DBFC381103E572F153FC209503F572F153FC209503FEF90743F6D4E973EEF90743F6D4E973E4FD97E3FC1FFC13D4FD97E3FC1FFC13D305527BFCFBD41BF305527BFCFBD41BFB12E9A3EDE1D743FB12E9A3EDE1D743FA7CA6B3FD761C73EA7CA6B3FD761C73E69F47D3F882E013E69F47D3F882E013E2C3C913E107C75BF2C3C913E107C75BFD47229BC7FFC7F3FD47229BC7FFC7F3F40A9603F4477F53E40A9603F4477F53E81CE7C3F1E3C213E81CE7C3F1E3C213EB8CD753F8C0F8FBEB8CD753F8C0F8FBE6F3FA4BE4D78723F6F3FA4BE4D78723F3249533F698C103F3249533F698C103FE3677B3F6F20413EE3677B3F6F20413EBDFF403F4630283FBDFF403F4630283FBB7419BF6FE84C3FBB7419BF6FE84C3FB3CC433F73EB243FB3CC433F73EB243FEAC0793F50D3603EEAC0793F50D3603EF6FD14BE95467D3FF6FD14BE95467D3FE69151BF7D06133FE69151BF7D06133F5F5B323FA6A4373F5F5B323FA6A4373F02DA773F5226803E02DA773F5226803ED53F69BF3201D33ED53F69BF3201D33EA2E674BFEA1F953EA2E674BFEA1F953ED5211F3F1D88483FD5211F3F1D88483FA9B3753F2EC28F3EA9B3753F2EC28F3E64CD56BFF8440BBF64CD56BFF8440BBFFBF17FBF8270A9BCFBF17FBF8270A9BC40510A3FA46A573F40510A3FA46A573F6A4E733F3E399F3E6A4E733F3E399F3E"> : tensor<11x8x2xf32>
  %dim = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %cst_0[0, 0, 0] [%dim, 8, 2] [1, 1, 1] : tensor<11x8x2xf32> to tensor<?x8x2xf32>
  %dim_1 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [%dim_1, 3, %dim, 4, 2] : tensor<?x3x?x8xf32> into tensor<?x3x?x4x2xf32>
  %cst_2 = arith.constant dense<[[1.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00], [0.000000e+00, -1.000000e+00, 1.000000e+00, 0.000000e+00]]> : tensor<2x4xf32>
  %dim_3 = tensor.dim %expanded, %c0 : tensor<?x3x?x4x2xf32>
  %dim_4 = tensor.dim %expanded, %c2 : tensor<?x3x?x4x2xf32>
  %0 = tensor.empty(%dim_3, %dim_4) : tensor<?x3x?x4x4xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x3x?x4x4xf32>) -> tensor<?x3x?x4x4xf32>
  %2 = linalg.generic {indexing_maps = [#map22, #map23, #map24], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %cst_2 : tensor<?x3x?x4x2xf32>, tensor<2x4xf32>) outs(%1 : tensor<?x3x?x4x4xf32>) {
  ^bb0(%in: f32, %in_12: f32, %out: f32):
    %8 = arith.mulf %in, %in_12 : f32
    %9 = arith.addf %out, %8 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4x4xf32>
  %dim_5 = tensor.dim %2, %c0 : tensor<?x3x?x4x4xf32>
  %dim_6 = tensor.dim %2, %c2 : tensor<?x3x?x4x4xf32>
  %expanded_7 = tensor.expand_shape %2 [[0], [1], [2], [3], [4, 5]] output_shape [%dim_5, 3, %dim_6, 4, 2, 2] : tensor<?x3x?x4x4xf32> into tensor<?x3x?x4x2x2xf32>
  %collapsed = tensor.collapse_shape %expanded_7 [[0], [1], [2], [3, 4], [5]] : tensor<?x3x?x4x2x2xf32> into tensor<?x3x?x8x2xf32>
  %dim_8 = tensor.dim %collapsed, %c0 : tensor<?x3x?x8x2xf32>
  %dim_9 = tensor.dim %collapsed, %c2 : tensor<?x3x?x8x2xf32>
  %3 = tensor.empty(%dim_8, %dim_9) : tensor<?x3x?x8x2xf32>
  %4 = linalg.generic {indexing_maps = [#map, #map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %extracted_slice : tensor<?x3x?x8x2xf32>, tensor<?x8x2xf32>) outs(%3 : tensor<?x3x?x8x2xf32>) {
  ^bb0(%in: f32, %in_12: f32, %out: f32):
    %8 = arith.mulf %in, %in_12 : f32
    linalg.yield %8 : f32
  } -> tensor<?x3x?x8x2xf32>
  %dim_10 = tensor.dim %4, %c0 : tensor<?x3x?x8x2xf32>
  %dim_11 = tensor.dim %4, %c2 : tensor<?x3x?x8x2xf32>
  %5 = tensor.empty(%dim_10, %dim_11) : tensor<?x3x?x8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x3x?x8xf32>) -> tensor<?x3x?x8xf32>
  %7 = linalg.generic {indexing_maps = [#map, #map26], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<?x3x?x8x2xf32>) outs(%6 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = arith.addf %in, %out : f32
    linalg.yield %8 : f32
  } -> tensor<?x3x?x8xf32>
  return %7 : tensor<?x3x?x8xf32>
}

func.func @bert4keras(%arg0: tensor<?x?x3x8xf32>, %arg1: tensor<1x?x8xf32>) -> tensor<?x?x3x8xf32> {
  // CHECK-LABEL: func @bert4keras(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %dim = tensor.dim %arg1, %c1 : tensor<1x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg1[0, 0, 1] [1, %dim, 4] [1, 1, 2] : tensor<1x?x8xf32> to tensor<1x?x4xf32>
  %dim_0 = tensor.dim %extracted_slice, %c1 : tensor<1x?x4xf32>
  %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, %dim_0, 4, 1] : tensor<1x?x4xf32> into tensor<1x?x4x1xf32>
  %dim_1 = tensor.dim %expanded, %c1 : tensor<1x?x4x1xf32>
  %0 = tensor.empty(%dim_1) : tensor<1x?x4x2xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?x4x1xf32>) outs(%0 : tensor<1x?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x?x4x2xf32>
  %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x?x4x2xf32> into tensor<1x?x8xf32>
  %extracted_slice_2 = tensor.extract_slice %arg1[0, 0, 0] [1, %dim, 4] [1, 1, 2] : tensor<1x?x8xf32> to tensor<1x?x4xf32>
  %dim_3 = tensor.dim %extracted_slice_2, %c1 : tensor<1x?x4xf32>
  %expanded_4 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [1, %dim_3, 4, 1] : tensor<1x?x4xf32> into tensor<1x?x4x1xf32>
  %dim_5 = tensor.dim %expanded_4, %c1 : tensor<1x?x4x1xf32>
  %2 = tensor.empty(%dim_5) : tensor<1x?x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x?x4x1xf32>) outs(%2 : tensor<1x?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x?x4x2xf32>
  %collapsed_6 = tensor.collapse_shape %3 [[0], [1], [2, 3]] : tensor<1x?x4x2xf32> into tensor<1x?x8xf32>
  %dim_7 = tensor.dim %collapsed, %c1 : tensor<1x?x8xf32>
  %expanded_8 = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [1, %dim_7, 1, 8] : tensor<1x?x8xf32> into tensor<1x?x1x8xf32>
  %dim_9 = tensor.dim %collapsed_6, %c1 : tensor<1x?x8xf32>
  %expanded_10 = tensor.expand_shape %collapsed_6 [[0], [1], [2, 3]] output_shape [1, %dim_9, 1, 8] : tensor<1x?x8xf32> into tensor<1x?x1x8xf32>
  %dim_11 = tensor.dim %arg0, %c0 : tensor<?x?x3x8xf32>
  %dim_12 = tensor.dim %arg0, %c1 : tensor<?x?x3x8xf32>
  %extracted_slice_13 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_11, %dim_12, 3, 4] [1, 1, 1, 2] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %extracted_slice_14 = tensor.extract_slice %arg0[0, 0, 0, 1] [%dim_11, %dim_12, 3, 4] [1, 1, 1, 2] : tensor<?x?x3x8xf32> to tensor<?x?x3x4xf32>
  %dim_15 = tensor.dim %extracted_slice_14, %c0 : tensor<?x?x3x4xf32>
  %dim_16 = tensor.dim %extracted_slice_14, %c1 : tensor<?x?x3x4xf32>
  %4 = tensor.empty(%dim_15, %dim_16) : tensor<?x?x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<?x?x3x4xf32>) outs(%4 : tensor<?x?x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x4xf32>
  %dim_17 = tensor.dim %5, %c0 : tensor<?x?x3x4xf32>
  %dim_18 = tensor.dim %5, %c1 : tensor<?x?x3x4xf32>
  %expanded_19 = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [%dim_17, %dim_18, 3, 4, 1] : tensor<?x?x3x4xf32> into tensor<?x?x3x4x1xf32>
  %dim_20 = tensor.dim %extracted_slice_13, %c0 : tensor<?x?x3x4xf32>
  %dim_21 = tensor.dim %extracted_slice_13, %c1 : tensor<?x?x3x4xf32>
  %expanded_22 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2], [3, 4]] output_shape [%dim_20, %dim_21, 3, 4, 1] : tensor<?x?x3x4xf32> into tensor<?x?x3x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_19, %expanded_22 : (tensor<?x?x3x4x1xf32>, tensor<?x?x3x4x1xf32>) -> tensor<?x?x3x4x2xf32>
  %collapsed_23 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<?x?x3x4x2xf32> into tensor<?x?x3x8xf32>
  %6 = tensor.empty(%dim_11, %dim_12) : tensor<?x?x3x8xf32>
  %7 = linalg.generic {indexing_maps = [#map6, #map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_8 : tensor<?x?x3x8xf32>, tensor<1x?x1x8xf32>) outs(%6 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %12 = arith.mulf %in, %in_28 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x8xf32>
  %dim_24 = tensor.dim %collapsed_23, %c0 : tensor<?x?x3x8xf32>
  %dim_25 = tensor.dim %collapsed_23, %c1 : tensor<?x?x3x8xf32>
  %8 = tensor.empty(%dim_24, %dim_25) : tensor<?x?x3x8xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map27, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23, %expanded_10 : tensor<?x?x3x8xf32>, tensor<1x?x1x8xf32>) outs(%8 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %12 = arith.mulf %in, %in_28 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x8xf32>
  %dim_26 = tensor.dim %7, %c0 : tensor<?x?x3x8xf32>
  %dim_27 = tensor.dim %7, %c1 : tensor<?x?x3x8xf32>
  %10 = tensor.empty(%dim_26, %dim_27) : tensor<?x?x3x8xf32>
  %11 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<?x?x3x8xf32>, tensor<?x?x3x8xf32>) outs(%10 : tensor<?x?x3x8xf32>) {
  ^bb0(%in: f32, %in_28: f32, %out: f32):
    %12 = arith.addf %in, %in_28 : f32
    linalg.yield %12 : f32
  } -> tensor<?x?x3x8xf32>
  return %11 : tensor<?x?x3x8xf32>
}

func.func @lightglue(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x?x2xf32>, %arg2: tensor<4x2xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @lightglue(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c2 = arith.constant 2 : index
  %cst = arith.constant 0.000000e+00 : f32
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg1, %c0 : tensor<?x?x2xf32>
  %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?x2xf32>
  %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x4xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x?x4xf32>) -> tensor<?x?x4xf32>
  %2 = linalg.generic {indexing_maps = [#map28, #map16, #map29], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg2 : tensor<?x?x2xf32>, tensor<4x2xf32>) outs(%1 : tensor<?x?x4xf32>) {
  ^bb0(%in: f32, %in_40: f32, %out: f32):
    %19 = arith.mulf %in, %in_40 : f32
    %20 = arith.addf %out, %19 : f32
    linalg.yield %20 : f32
  } -> tensor<?x?x4xf32>
  %dim_1 = tensor.dim %2, %c0 : tensor<?x?x4xf32>
  %dim_2 = tensor.dim %2, %c1 : tensor<?x?x4xf32>
  %3 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x4xf32>
  %4 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x4xf32>) outs(%3 : tensor<?x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %19 = math.cos %in : f32
    linalg.yield %19 : f32
  } -> tensor<?x?x4xf32>
  %dim_3 = tensor.dim %4, %c0 : tensor<?x?x4xf32>
  %dim_4 = tensor.dim %4, %c1 : tensor<?x?x4xf32>
  %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [%dim_3, %dim_4, 4, 1] : tensor<?x?x4xf32> into tensor<?x?x4x1xf32>
  %dim_5 = tensor.dim %expanded, %c0 : tensor<?x?x4x1xf32>
  %dim_6 = tensor.dim %expanded, %c1 : tensor<?x?x4x1xf32>
  %5 = tensor.empty(%dim_5, %dim_6) : tensor<?x?x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x?x4x1xf32>) outs(%5 : tensor<?x?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x?x4x2xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<?x?x4x2xf32> into tensor<?x?x8xf32>
  %dim_7 = tensor.dim %collapsed, %c0 : tensor<?x?x8xf32>
  %dim_8 = tensor.dim %collapsed, %c1 : tensor<?x?x8xf32>
  %expanded_9 = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [%dim_7, 1, %dim_8, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %7 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x4xf32>
  %8 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x?x4xf32>) outs(%7 : tensor<?x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %19 = math.sin %in : f32
    linalg.yield %19 : f32
  } -> tensor<?x?x4xf32>
  %dim_10 = tensor.dim %8, %c0 : tensor<?x?x4xf32>
  %dim_11 = tensor.dim %8, %c1 : tensor<?x?x4xf32>
  %expanded_12 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [%dim_10, %dim_11, 4, 1] : tensor<?x?x4xf32> into tensor<?x?x4x1xf32>
  %dim_13 = tensor.dim %expanded_12, %c0 : tensor<?x?x4x1xf32>
  %dim_14 = tensor.dim %expanded_12, %c1 : tensor<?x?x4x1xf32>
  %9 = tensor.empty(%dim_13, %dim_14) : tensor<?x?x4x2xf32>
  %10 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<?x?x4x1xf32>) outs(%9 : tensor<?x?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x?x4x2xf32>
  %collapsed_15 = tensor.collapse_shape %10 [[0], [1], [2, 3]] : tensor<?x?x4x2xf32> into tensor<?x?x8xf32>
  %dim_16 = tensor.dim %collapsed_15, %c0 : tensor<?x?x8xf32>
  %dim_17 = tensor.dim %collapsed_15, %c1 : tensor<?x?x8xf32>
  %expanded_18 = tensor.expand_shape %collapsed_15 [[0], [1, 2], [3]] output_shape [%dim_16, 1, %dim_17, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %dim_19 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %dim_20 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %expanded_21 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [%dim_19, 3, %dim_20, 4, 2] : tensor<?x3x?x8xf32> into tensor<?x3x?x4x2xf32>
  %dim_22 = tensor.dim %expanded_21, %c0 : tensor<?x3x?x4x2xf32>
  %dim_23 = tensor.dim %expanded_21, %c2 : tensor<?x3x?x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded_21[0, 0, 0, 0, 0] [%dim_22, 3, %dim_23, 4, 1] [1, 1, 1, 1, 1] : tensor<?x3x?x4x2xf32> to tensor<?x3x?x4x1xf32>
  %collapsed_24 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<?x3x?x4x1xf32> into tensor<?x3x?x4xf32>
  %extracted_slice_25 = tensor.extract_slice %expanded_21[0, 0, 0, 0, 1] [%dim_22, 3, %dim_23, 4, 1] [1, 1, 1, 1, 1] : tensor<?x3x?x4x2xf32> to tensor<?x3x?x4x1xf32>
  %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2], [3, 4]] : tensor<?x3x?x4x1xf32> into tensor<?x3x?x4xf32>
  %dim_27 = tensor.dim %collapsed_26, %c0 : tensor<?x3x?x4xf32>
  %dim_28 = tensor.dim %collapsed_26, %c2 : tensor<?x3x?x4xf32>
  %11 = tensor.empty(%dim_27, %dim_28) : tensor<?x3x?x4xf32>
  %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<?x3x?x4xf32>) outs(%11 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %19 = arith.negf %in : f32
    linalg.yield %19 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_29 = tensor.dim %12, %c0 : tensor<?x3x?x4xf32>
  %dim_30 = tensor.dim %12, %c2 : tensor<?x3x?x4xf32>
  %expanded_31 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [%dim_29, 3, %dim_30, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %dim_32 = tensor.dim %collapsed_24, %c0 : tensor<?x3x?x4xf32>
  %dim_33 = tensor.dim %collapsed_24, %c2 : tensor<?x3x?x4xf32>
  %expanded_34 = tensor.expand_shape %collapsed_24 [[0], [1], [2], [3, 4]] output_shape [%dim_32, 3, %dim_33, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_31, %expanded_34 : (tensor<?x3x?x4x1xf32>, tensor<?x3x?x4x1xf32>) -> tensor<?x3x?x4x2xf32>
  %collapsed_35 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<?x3x?x4x2xf32> into tensor<?x3x?x8xf32>
  %13 = tensor.empty(%dim_19, %dim_20) : tensor<?x3x?x8xf32>
  %14 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_9 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%13 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_40: f32, %out: f32):
    %19 = arith.mulf %in, %in_40 : f32
    linalg.yield %19 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_36 = tensor.dim %collapsed_35, %c0 : tensor<?x3x?x8xf32>
  %dim_37 = tensor.dim %collapsed_35, %c2 : tensor<?x3x?x8xf32>
  %15 = tensor.empty(%dim_36, %dim_37) : tensor<?x3x?x8xf32>
  %16 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35, %expanded_18 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%15 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_40: f32, %out: f32):
    %19 = arith.mulf %in, %in_40 : f32
    linalg.yield %19 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_38 = tensor.dim %14, %c0 : tensor<?x3x?x8xf32>
  %dim_39 = tensor.dim %14, %c2 : tensor<?x3x?x8xf32>
  %17 = tensor.empty(%dim_38, %dim_39) : tensor<?x3x?x8xf32>
  %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%17 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_40: f32, %out: f32):
    %19 = arith.addf %in, %in_40 : f32
    linalg.yield %19 : f32
  } -> tensor<?x3x?x8xf32>
  return %18 : tensor<?x3x?x8xf32>
}

func.func @croco_2d(%arg0: tensor<?x3x?x16xf32>, %arg1: tensor<?x?x2xi64>) -> tensor<?x3x?x16xf32> {
  // CHECK-LABEL: func @croco_2d(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c2 = arith.constant 2 : index
  %c9_i64 = arith.constant 9 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %0 = tensor.empty() : tensor<9xi64>
  %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<9xi64>) {
  ^bb0(%out: i64):
    %34 = linalg.index 0 : index
    %35 = arith.index_cast %34 : index to i64
    linalg.yield %35 : i64
  } -> tensor<9xi64>
  %2 = tensor.empty() : tensor<9xf32>
  %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<9xi64>) outs(%2 : tensor<9xf32>) {
  ^bb0(%in: i64, %out: f32):
    %34 = arith.sitofp %in : i64 to f32
    linalg.yield %34 : f32
  } -> tensor<9xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [9, 1] : tensor<9xf32> into tensor<9x1xf32>
  %cst = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749]> : tensor<4xf32>
  %4 = tensor.empty() : tensor<9x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<9x1xf32>, tensor<4xf32>) outs(%4 : tensor<9x4xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.mulf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<9x4xf32>
  %concat = tensor.concat dim(1) %5, %5 : (tensor<9x4xf32>, tensor<9x4xf32>) -> tensor<9x8xf32>
  %6 = tensor.empty() : tensor<9x8xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<9x8xf32>) outs(%6 : tensor<9x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %34 = math.cos %in : f32
    linalg.yield %34 : f32
  } -> tensor<9x8xf32>
  %8 = tensor.empty() : tensor<9x8xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<9x8xf32>) outs(%8 : tensor<9x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %34 = math.sin %in : f32
    linalg.yield %34 : f32
  } -> tensor<9x8xf32>
  %dim = tensor.dim %arg1, %c0 : tensor<?x?x2xi64>
  %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?x2xi64>
  %extracted_slice = tensor.extract_slice %arg1[0, 0, 0] [%dim, %dim_0, 1] [1, 1, 1] : tensor<?x?x2xi64> to tensor<?x?x1xi64>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<?x?x1xi64> into tensor<?x?xi64>
  %dim_1 = tensor.dim %collapsed, %c0 : tensor<?x?xi64>
  %dim_2 = tensor.dim %collapsed, %c1 : tensor<?x?xi64>
  %10 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x8xf32>
  %11 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<?x?xi64>) outs(%10 : tensor<?x?x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %34 = arith.index_cast %in : i64 to index
    %35 = linalg.index 2 : index
    %extracted = tensor.extract %7[%34, %35] : tensor<9x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x8xf32>
  %dim_3 = tensor.dim %11, %c0 : tensor<?x?x8xf32>
  %dim_4 = tensor.dim %11, %c1 : tensor<?x?x8xf32>
  %expanded_5 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [%dim_3, 1, %dim_4, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %12 = tensor.empty(%dim_1, %dim_2) : tensor<?x?x8xf32>
  %13 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<?x?xi64>) outs(%12 : tensor<?x?x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %34 = arith.index_cast %in : i64 to index
    %35 = linalg.index 2 : index
    %extracted = tensor.extract %9[%34, %35] : tensor<9x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x8xf32>
  %dim_6 = tensor.dim %13, %c0 : tensor<?x?x8xf32>
  %dim_7 = tensor.dim %13, %c1 : tensor<?x?x8xf32>
  %expanded_8 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [%dim_6, 1, %dim_7, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %dim_9 = tensor.dim %arg0, %c0 : tensor<?x3x?x16xf32>
  %dim_10 = tensor.dim %arg0, %c2 : tensor<?x3x?x16xf32>
  %extracted_slice_11 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_9, 3, %dim_10, 8] [1, 1, 1, 1] : tensor<?x3x?x16xf32> to tensor<?x3x?x8xf32>
  %dim_12 = tensor.dim %extracted_slice_11, %c0 : tensor<?x3x?x8xf32>
  %dim_13 = tensor.dim %extracted_slice_11, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice_14 = tensor.extract_slice %extracted_slice_11[0, 0, 0, 0] [%dim_12, 3, %dim_13, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_15 = tensor.extract_slice %extracted_slice_11[0, 0, 0, 4] [%dim_12, 3, %dim_13, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %14 = tensor.empty(%dim_12, %dim_13) : tensor<?x3x?x8xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %expanded_5 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%14 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.mulf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_16 = tensor.dim %extracted_slice_15, %c0 : tensor<?x3x?x4xf32>
  %dim_17 = tensor.dim %extracted_slice_15, %c2 : tensor<?x3x?x4xf32>
  %16 = tensor.empty(%dim_16, %dim_17) : tensor<?x3x?x4xf32>
  %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<?x3x?x4xf32>) outs(%16 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %34 = arith.negf %in : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x4xf32>
  %concat_18 = tensor.concat dim(3) %17, %extracted_slice_14 : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  %dim_19 = tensor.dim %concat_18, %c0 : tensor<?x3x?x8xf32>
  %dim_20 = tensor.dim %concat_18, %c2 : tensor<?x3x?x8xf32>
  %18 = tensor.empty(%dim_19, %dim_20) : tensor<?x3x?x8xf32>
  %19 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_18, %expanded_8 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%18 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.mulf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_21 = tensor.dim %15, %c0 : tensor<?x3x?x8xf32>
  %dim_22 = tensor.dim %15, %c2 : tensor<?x3x?x8xf32>
  %20 = tensor.empty(%dim_21, %dim_22) : tensor<?x3x?x8xf32>
  %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %19 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%20 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.addf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x8xf32>
  %extracted_slice_23 = tensor.extract_slice %arg1[0, 0, 1] [%dim, %dim_0, 1] [1, 1, 1] : tensor<?x?x2xi64> to tensor<?x?x1xi64>
  %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1, 2]] : tensor<?x?x1xi64> into tensor<?x?xi64>
  %dim_25 = tensor.dim %collapsed_24, %c0 : tensor<?x?xi64>
  %dim_26 = tensor.dim %collapsed_24, %c1 : tensor<?x?xi64>
  %22 = tensor.empty(%dim_25, %dim_26) : tensor<?x?x8xf32>
  %23 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<?x?xi64>) outs(%22 : tensor<?x?x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %34 = arith.index_cast %in : i64 to index
    %35 = linalg.index 2 : index
    %extracted = tensor.extract %7[%34, %35] : tensor<9x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x8xf32>
  %dim_27 = tensor.dim %23, %c0 : tensor<?x?x8xf32>
  %dim_28 = tensor.dim %23, %c1 : tensor<?x?x8xf32>
  %expanded_29 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [%dim_27, 1, %dim_28, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %24 = tensor.empty(%dim_25, %dim_26) : tensor<?x?x8xf32>
  %25 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<?x?xi64>) outs(%24 : tensor<?x?x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %34 = arith.index_cast %in : i64 to index
    %35 = linalg.index 2 : index
    %extracted = tensor.extract %9[%34, %35] : tensor<9x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x8xf32>
  %dim_30 = tensor.dim %25, %c0 : tensor<?x?x8xf32>
  %dim_31 = tensor.dim %25, %c1 : tensor<?x?x8xf32>
  %expanded_32 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [%dim_30, 1, %dim_31, 8] : tensor<?x?x8xf32> into tensor<?x1x?x8xf32>
  %extracted_slice_33 = tensor.extract_slice %arg0[0, 0, 0, 8] [%dim_9, 3, %dim_10, 8] [1, 1, 1, 1] : tensor<?x3x?x16xf32> to tensor<?x3x?x8xf32>
  %dim_34 = tensor.dim %extracted_slice_33, %c0 : tensor<?x3x?x8xf32>
  %dim_35 = tensor.dim %extracted_slice_33, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice_36 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 0] [%dim_34, 3, %dim_35, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_37 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 4] [%dim_34, 3, %dim_35, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %26 = tensor.empty(%dim_34, %dim_35) : tensor<?x3x?x8xf32>
  %27 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %expanded_29 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%26 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.mulf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_38 = tensor.dim %extracted_slice_37, %c0 : tensor<?x3x?x4xf32>
  %dim_39 = tensor.dim %extracted_slice_37, %c2 : tensor<?x3x?x4xf32>
  %28 = tensor.empty(%dim_38, %dim_39) : tensor<?x3x?x4xf32>
  %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<?x3x?x4xf32>) outs(%28 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %34 = arith.negf %in : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x4xf32>
  %concat_40 = tensor.concat dim(3) %29, %extracted_slice_36 : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  %dim_41 = tensor.dim %concat_40, %c0 : tensor<?x3x?x8xf32>
  %dim_42 = tensor.dim %concat_40, %c2 : tensor<?x3x?x8xf32>
  %30 = tensor.empty(%dim_41, %dim_42) : tensor<?x3x?x8xf32>
  %31 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_32 : tensor<?x3x?x8xf32>, tensor<?x1x?x8xf32>) outs(%30 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.mulf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_43 = tensor.dim %27, %c0 : tensor<?x3x?x8xf32>
  %dim_44 = tensor.dim %27, %c2 : tensor<?x3x?x8xf32>
  %32 = tensor.empty(%dim_43, %dim_44) : tensor<?x3x?x8xf32>
  %33 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %31 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%32 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_46: f32, %out: f32):
    %34 = arith.addf %in, %in_46 : f32
    linalg.yield %34 : f32
  } -> tensor<?x3x?x8xf32>
  %concat_45 = tensor.concat dim(3) %21, %33 : (tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) -> tensor<?x3x?x16xf32>
  return %concat_45 : tensor<?x3x?x16xf32>
}

func.func @sam2_repeat(%arg0: tensor<?x1x13x8xf32>) -> tensor<?x1x13x8xf32> {
  // CHECK-LABEL: func @sam2_repeat(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %cst = arith.constant dense<[(1.000000e+00,0.000000e+00), (1.000000e+00,0.000000e+00), (1.000000e+00,0.000000e+00), (1.000000e+00,0.000000e+00), (0.540302277,0.841470957), (0.950415253,0.310983598), (0.995004177,0.0998334139), (0.999500036,0.0316175073), (-0.416146845,0.909297406), (0.806578398,0.591127098), (0.980066597,0.198669329), (0.998000681,0.0632033944), (-0.989992499,1.411200e-01), (0.582753599,0.812648892), (0.955336511,0.295520216), (0.995503365,0.0947260931)]> : tensor<16xcomplex<f32>>
  %expanded = tensor.expand_shape %cst [[0, 1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<16xcomplex<f32>> into tensor<1x1x4x4xcomplex<f32>>
  %expanded_0 = tensor.expand_shape %expanded [[0], [1], [2, 3], [4]] output_shape [1, 1, 1, 4, 4] : tensor<1x1x4x4xcomplex<f32>> into tensor<1x1x1x4x4xcomplex<f32>>
  %0 = tensor.empty() : tensor<1x1x3x4x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map30, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<1x1x1x4x4xcomplex<f32>>) outs(%0 : tensor<1x1x3x4x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %out: complex<f32>):
    linalg.yield %in : complex<f32>
  } -> tensor<1x1x3x4x4xcomplex<f32>>
  %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4]] : tensor<1x1x3x4x4xcomplex<f32>> into tensor<1x1x12x4xcomplex<f32>>
  %dim = tensor.dim %arg0, %c0 : tensor<?x1x13x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, 1, 12, 8] [1, 1, 1, 1] : tensor<?x1x13x8xf32> to tensor<?x1x12x8xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 12, 0] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x13x8xf32> to tensor<?x1x1x8xf32>
  %dim_2 = tensor.dim %extracted_slice, %c0 : tensor<?x1x12x8xf32>
  %expanded_3 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [%dim_2, 1, 12, 4, 2] : tensor<?x1x12x8xf32> into tensor<?x1x12x4x2xf32>
  %dim_4 = tensor.dim %expanded_3, %c0 : tensor<?x1x12x4x2xf32>
  %2 = tensor.empty(%dim_4) : tensor<?x1x12x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<?x1x12x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %8 = linalg.index 0 : index
    %9 = linalg.index 1 : index
    %10 = linalg.index 2 : index
    %11 = linalg.index 3 : index
    %extracted = tensor.extract %expanded_3[%8, %9, %10, %11, %c0] : tensor<?x1x12x4x2xf32>
    %extracted_8 = tensor.extract %expanded_3[%8, %9, %10, %11, %c1] : tensor<?x1x12x4x2xf32>
    %12 = complex.create %extracted, %extracted_8 : complex<f32>
    linalg.yield %12 : complex<f32>
  } -> tensor<?x1x12x4xcomplex<f32>>
  %dim_5 = tensor.dim %3, %c0 : tensor<?x1x12x4xcomplex<f32>>
  %4 = tensor.empty(%dim_5) : tensor<?x1x12x4xcomplex<f32>>
  %5 = linalg.generic {indexing_maps = [#map6, #map31, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %collapsed : tensor<?x1x12x4xcomplex<f32>>, tensor<1x1x12x4xcomplex<f32>>) outs(%4 : tensor<?x1x12x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_8: complex<f32>, %out: complex<f32>):
    %8 = complex.mul %in, %in_8 : complex<f32>
    linalg.yield %8 : complex<f32>
  } -> tensor<?x1x12x4xcomplex<f32>>
  %dim_6 = tensor.dim %5, %c0 : tensor<?x1x12x4xcomplex<f32>>
  %6 = tensor.empty(%dim_6) : tensor<?x1x12x4x2xf32>
  %7 = linalg.generic {indexing_maps = [#map26, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<?x1x12x4xcomplex<f32>>) outs(%6 : tensor<?x1x12x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %8 = complex.re %in : complex<f32>
    %9 = complex.im %in : complex<f32>
    %10 = linalg.index 4 : index
    %11 = arith.cmpi eq, %10, %c0 : index
    %12 = arith.select %11, %8, %9 : f32
    linalg.yield %12 : f32
  } -> tensor<?x1x12x4x2xf32>
  %collapsed_7 = tensor.collapse_shape %7 [[0], [1], [2], [3, 4]] : tensor<?x1x12x4x2xf32> into tensor<?x1x12x8xf32>
  %concat = tensor.concat dim(2) %collapsed_7, %extracted_slice_1 : (tensor<?x1x12x8xf32>, tensor<?x1x1x8xf32>) -> tensor<?x1x13x8xf32>
  return %concat : tensor<?x1x13x8xf32>
}

func.func @int8_dequant(%arg0: tensor<?x3x?x8xi32>, %arg1: tensor<8xf32>, %arg2: tensor<?x4xf32>, %arg3: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @int8_dequant(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c2 = arith.constant 2 : index
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xi32>
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xi32>
  %0 = tensor.empty(%dim, %dim_0) : tensor<?x3x?x8xf32>
  %1 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x3x?x8xi32>) outs(%0 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: i32, %out: f32):
    %16 = arith.sitofp %in : i32 to f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_1 = tensor.dim %1, %c0 : tensor<?x3x?x8xf32>
  %dim_2 = tensor.dim %1, %c2 : tensor<?x3x?x8xf32>
  %2 = tensor.empty(%dim_1, %dim_2) : tensor<?x3x?x8xf32>
  %3 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1 : tensor<?x3x?x8xf32>, tensor<8xf32>) outs(%2 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.mulf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_3 = tensor.dim %3, %c0 : tensor<?x3x?x8xf32>
  %dim_4 = tensor.dim %3, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %3[0, 0, 0, 0] [%dim_3, 3, %dim_4, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_5 = tensor.extract_slice %3[0, 0, 0, 4] [%dim_3, 3, %dim_4, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %dim_6 = tensor.dim %extracted_slice, %c0 : tensor<?x3x?x4xf32>
  %dim_7 = tensor.dim %extracted_slice, %c2 : tensor<?x3x?x4xf32>
  %4 = tensor.empty(%dim_6, %dim_7) : tensor<?x3x?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%4 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.mulf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_8 = tensor.dim %extracted_slice_5, %c0 : tensor<?x3x?x4xf32>
  %dim_9 = tensor.dim %extracted_slice_5, %c2 : tensor<?x3x?x4xf32>
  %6 = tensor.empty(%dim_8, %dim_9) : tensor<?x3x?x4xf32>
  %7 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %arg3 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%6 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.mulf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_10 = tensor.dim %5, %c0 : tensor<?x3x?x4xf32>
  %dim_11 = tensor.dim %5, %c2 : tensor<?x3x?x4xf32>
  %8 = tensor.empty(%dim_10, %dim_11) : tensor<?x3x?x4xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%8 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.subf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x4xf32>
  %10 = tensor.empty(%dim_8, %dim_9) : tensor<?x3x?x4xf32>
  %11 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %arg2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.mulf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x4xf32>
  %12 = tensor.empty(%dim_6, %dim_7) : tensor<?x3x?x4xf32>
  %13 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg3 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%12 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.mulf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_12 = tensor.dim %11, %c0 : tensor<?x3x?x4xf32>
  %dim_13 = tensor.dim %11, %c2 : tensor<?x3x?x4xf32>
  %14 = tensor.empty(%dim_12, %dim_13) : tensor<?x3x?x4xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%14 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %16 = arith.addf %in, %in_14 : f32
    linalg.yield %16 : f32
  } -> tensor<?x3x?x4xf32>
  %concat = tensor.concat dim(3) %9, %15 : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  return %concat : tensor<?x3x?x8xf32>
}

func.func @moonshine(%arg0: tensor<?x3x?x12xf32>) -> tensor<?x3x?x12xf32> {
  // CHECK-LABEL: func @moonshine(
  // CHECK: rope.apply #rope.layout
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %dim = tensor.dim %arg0, %c2 : tensor<?x3x?x12xf32>
  %0 = tensor.empty(%dim) : tensor<?xi64>
  %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<?xi64>) {
  ^bb0(%out: i64):
    %22 = linalg.index 0 : index
    %23 = arith.index_cast %22 : index to i64
    linalg.yield %23 : i64
  } -> tensor<?xi64>
  %dim_0 = tensor.dim %1, %c0 : tensor<?xi64>
  %2 = tensor.empty(%dim_0) : tensor<?xf32>
  %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<?xi64>) outs(%2 : tensor<?xf32>) {
  ^bb0(%in: i64, %out: f32):
    %22 = arith.sitofp %in : i64 to f32
    linalg.yield %22 : f32
  } -> tensor<?xf32>
  %dim_1 = tensor.dim %3, %c0 : tensor<?xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [%dim_1, 1] : tensor<?xf32> into tensor<?x1xf32>
  %cst = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749]> : tensor<4xf32>
  %dim_2 = tensor.dim %expanded, %c0 : tensor<?x1xf32>
  %4 = tensor.empty(%dim_2) : tensor<?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<?x1xf32>, tensor<4xf32>) outs(%4 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %in_36: f32, %out: f32):
    %22 = arith.mulf %in, %in_36 : f32
    linalg.yield %22 : f32
  } -> tensor<?x4xf32>
  %concat = tensor.concat dim(1) %5, %5 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim_3 = tensor.dim %concat, %c0 : tensor<?x8xf32>
  %6 = tensor.empty(%dim_3) : tensor<?x8xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%6 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.cos %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x8xf32>
  %dim_4 = tensor.dim %7, %c0 : tensor<?x8xf32>
  %extracted_slice = tensor.extract_slice %7[0, 0] [%dim_4, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %dim_5 = tensor.dim %extracted_slice, %c0 : tensor<?x4xf32>
  %expanded_6 = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [%dim_5, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %dim_7 = tensor.dim %expanded_6, %c0 : tensor<?x4x1xf32>
  %8 = tensor.empty(%dim_7) : tensor<?x4x2xf32>
  %9 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<?x4x1xf32>) outs(%8 : tensor<?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x4x2xf32>
  %collapsed = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  %10 = tensor.empty(%dim_3) : tensor<?x8xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%10 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.sin %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x8xf32>
  %dim_8 = tensor.dim %11, %c0 : tensor<?x8xf32>
  %extracted_slice_9 = tensor.extract_slice %11[0, 0] [%dim_8, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %dim_10 = tensor.dim %extracted_slice_9, %c0 : tensor<?x4xf32>
  %expanded_11 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2]] output_shape [%dim_10, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %dim_12 = tensor.dim %expanded_11, %c0 : tensor<?x4x1xf32>
  %12 = tensor.empty(%dim_12) : tensor<?x4x2xf32>
  %13 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<?x4x1xf32>) outs(%12 : tensor<?x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x4x2xf32>
  %collapsed_13 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  %dim_14 = tensor.dim %arg0, %c0 : tensor<?x3x?x12xf32>
  %extracted_slice_15 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_14, 3, %dim, 8] [1, 1, 1, 1] : tensor<?x3x?x12xf32> to tensor<?x3x?x8xf32>
  %extracted_slice_16 = tensor.extract_slice %arg0[0, 0, 0, 8] [%dim_14, 3, %dim, 4] [1, 1, 1, 1] : tensor<?x3x?x12xf32> to tensor<?x3x?x4xf32>
  %dim_17 = tensor.dim %extracted_slice_15, %c0 : tensor<?x3x?x8xf32>
  %dim_18 = tensor.dim %extracted_slice_15, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice_19 = tensor.extract_slice %extracted_slice_15[0, 0, 0, 0] [%dim_17, 3, %dim_18, 4] [1, 1, 1, 2] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_20 = tensor.extract_slice %extracted_slice_15[0, 0, 0, 1] [%dim_17, 3, %dim_18, 4] [1, 1, 1, 2] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %dim_21 = tensor.dim %extracted_slice_20, %c0 : tensor<?x3x?x4xf32>
  %dim_22 = tensor.dim %extracted_slice_20, %c2 : tensor<?x3x?x4xf32>
  %14 = tensor.empty(%dim_21, %dim_22) : tensor<?x3x?x4xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<?x3x?x4xf32>) outs(%14 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = arith.negf %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_23 = tensor.dim %15, %c0 : tensor<?x3x?x4xf32>
  %dim_24 = tensor.dim %15, %c2 : tensor<?x3x?x4xf32>
  %expanded_25 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [%dim_23, 3, %dim_24, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %dim_26 = tensor.dim %extracted_slice_19, %c0 : tensor<?x3x?x4xf32>
  %dim_27 = tensor.dim %extracted_slice_19, %c2 : tensor<?x3x?x4xf32>
  %expanded_28 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2], [3, 4]] output_shape [%dim_26, 3, %dim_27, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %concat_29 = tensor.concat dim(4) %expanded_25, %expanded_28 : (tensor<?x3x?x4x1xf32>, tensor<?x3x?x4x1xf32>) -> tensor<?x3x?x4x2xf32>
  %collapsed_30 = tensor.collapse_shape %concat_29 [[0], [1], [2], [3, 4]] : tensor<?x3x?x4x2xf32> into tensor<?x3x?x8xf32>
  %16 = tensor.empty(%dim_17, %dim_18) : tensor<?x3x?x8xf32>
  %17 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %collapsed : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%16 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_36: f32, %out: f32):
    %22 = arith.mulf %in, %in_36 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_31 = tensor.dim %collapsed_30, %c0 : tensor<?x3x?x8xf32>
  %dim_32 = tensor.dim %collapsed_30, %c2 : tensor<?x3x?x8xf32>
  %18 = tensor.empty(%dim_31, %dim_32) : tensor<?x3x?x8xf32>
  %19 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30, %collapsed_13 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%18 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_36: f32, %out: f32):
    %22 = arith.mulf %in, %in_36 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x8xf32>
  %dim_33 = tensor.dim %17, %c0 : tensor<?x3x?x8xf32>
  %dim_34 = tensor.dim %17, %c2 : tensor<?x3x?x8xf32>
  %20 = tensor.empty(%dim_33, %dim_34) : tensor<?x3x?x8xf32>
  %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%20 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_36: f32, %out: f32):
    %22 = arith.addf %in, %in_36 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x8xf32>
  %concat_35 = tensor.concat dim(3) %21, %extracted_slice_16 : (tensor<?x3x?x8xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x12xf32>
  return %concat_35 : tensor<?x3x?x12xf32>
}

func.func @burn_not(%arg0: tensor<2x3x5x8xf32>) -> tensor<2x3x5x8xf32> {
  // CHECK-LABEL: func @burn_not(
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<"0x0000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573F40510A3FA46A573F6A4E733F3E399F3E6A4E733F3E399F3E98B87E3F7675CC3D98B87E3F7675CC3D3CDF7F3F5C81013D3CDF7F3F5C81013D3311D5BEB7C7683F3311D5BEB7C7683FEC7B4E3F1B54173FEC7B4E3F1B54173FA5E57A3FF96F4B3EA5E57A3FF96F4B3EF97C7F3FC870813DF97C7F3FC870813D26707DBFC381103E26707DBFC381103E572F153FC209503F572F153FC209503FEF90743F6D4E973EEF90743F6D4E973E4FD97E3FC1FFC13D4FD97E3FC1FFC13D305527BFCFBD41BF305527BFCFBD41BFB12E9A3EDE1D743FB12E9A3EDE1D743FA7CA6B3FD761C73EA7CA6B3FD761C73E69F47D3F882E013E69F47D3F882E013E2C3C913E107C75BF2C3C913E107C75BFD47229BC7FFC7F3FD47229BC7FFC7F3F40A9603F4477F53E40A9603F4477F53E81CE7C3F1E3C213E81CE7C3F1E3C213EB8CD753F8C0F8FBEB8CD753F8C0F8FBE6F3FA4BE4D78723F6F3FA4BE4D78723F3249533F698C103F3249533F698C103FE3677B3F6F20413EE3677B3F6F20413EBDFF403F4630283FBDFF403F4630283FBB7419BF6FE84C3FBB7419BF6FE84C3FB3CC433F73EB243FB3CC433F73EB243FEAC0793F50D3603EEAC0793F50D3603EF6FD14BE95467D3FF6FD14BE95467D3FE69151BF7D06133FE69151BF7D06133F5F5B323FA6A4373F5F5B323FA6A4373F02DA773F5226803E02DA773F5226803ED53F69BF3201D33ED53F69BF3201D33EA2E674BFEA1F953EA2E674BFEA1F953ED5211F3F1D88483FD5211F3F1D88483FA9B3753F2EC28F3EA9B3753F2EC28F3E64CD56BFF8440BBF64CD56BFF8440BBFFBF17FBF8270A9BCFBF17FBF8270A9BC40510A3FA46A573F40510A3FA46A573F6A4E733F3E399F3E6A4E733F3E399F3E"> : tensor<11x8x2xf32>
  %extracted_slice = tensor.extract_slice %cst_0[0, 0, 0] [5, 8, 2] [1, 1, 1] : tensor<11x8x2xf32> to tensor<5x8x2xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 2] : tensor<2x3x5x8xf32> into tensor<2x3x5x4x2xf32>
  %cst_1 = arith.constant dense<[[1.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00], [0.000000e+00, 1.000000e+00, 1.000000e+00, 0.000000e+00]]> : tensor<2x4xf32>
  %0 = tensor.empty() : tensor<2x3x5x4x4xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x3x5x4x4xf32>) -> tensor<2x3x5x4x4xf32>
  %2 = linalg.generic {indexing_maps = [#map22, #map23, #map24], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %cst_1 : tensor<2x3x5x4x2xf32>, tensor<2x4xf32>) outs(%1 : tensor<2x3x5x4x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %8 = arith.mulf %in, %in_3 : f32
    %9 = arith.addf %out, %8 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x5x4x4xf32>
  %expanded_2 = tensor.expand_shape %2 [[0], [1], [2], [3], [4, 5]] output_shape [2, 3, 5, 4, 2, 2] : tensor<2x3x5x4x4xf32> into tensor<2x3x5x4x2x2xf32>
  %collapsed = tensor.collapse_shape %expanded_2 [[0], [1], [2], [3, 4], [5]] : tensor<2x3x5x4x2x2xf32> into tensor<2x3x5x8x2xf32>
  %3 = tensor.empty() : tensor<2x3x5x8x2xf32>
  %4 = linalg.generic {indexing_maps = [#map, #map25, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %extracted_slice : tensor<2x3x5x8x2xf32>, tensor<5x8x2xf32>) outs(%3 : tensor<2x3x5x8x2xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %8 = arith.mulf %in, %in_3 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x5x8x2xf32>
  %5 = tensor.empty() : tensor<2x3x5x8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x3x5x8xf32>) -> tensor<2x3x5x8xf32>
  %7 = linalg.generic {indexing_maps = [#map, #map26], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x3x5x8x2xf32>) outs(%6 : tensor<2x3x5x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = arith.addf %in, %out : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x5x8xf32>
  return %7 : tensor<2x3x5x8xf32>
}

func.func @ggml_in_body_not(%arg0: tensor<2x5x3x8xf32>, %arg1: tensor<5xi32>) -> tensor<2x5x3x8xf32> {
  // CHECK-LABEL: func @ggml_in_body_not(
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.000000e+02 : f32
  %cst_0 = arith.constant -8.000000e+00 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %0 = tensor.empty() : tensor<2x5x3x8xf32>
  %1 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<5xi32>) outs(%0 : tensor<2x5x3x8xf32>) {
  ^bb0(%in: i32, %out: f32):
    %2 = linalg.index 0 : index
    %3 = linalg.index 1 : index
    %4 = linalg.index 2 : index
    %5 = linalg.index 3 : index
    %6 = arith.remui %5, %c2 : index
    %7 = arith.subi %5, %6 : index
    %8 = arith.addi %7, %c1 : index
    %9 = arith.index_cast %7 : index to i32
    %10 = arith.sitofp %9 : i32 to f32
    %11 = arith.divf %10, %cst_0 : f32
    %12 = math.powf %cst, %11 : f32
    %13 = arith.sitofp %in : i32 to f32
    %14 = arith.mulf %13, %12 : f32
    %15 = math.cos %14 : f32
    %16 = math.sin %14 : f32
    %extracted = tensor.extract %arg0[%2, %3, %4, %7] : tensor<2x5x3x8xf32>
    %extracted_1 = tensor.extract %arg0[%2, %3, %4, %8] : tensor<2x5x3x8xf32>
    %17 = arith.mulf %extracted, %15 : f32
    %18 = arith.mulf %extracted_1, %16 : f32
    %19 = arith.subf %17, %18 : f32
    %20 = arith.mulf %extracted, %16 : f32
    %21 = arith.mulf %extracted_1, %15 : f32
    %22 = arith.subf %21, %20 : f32
    %23 = arith.cmpi eq, %6, %c0 : index
    %24 = arith.select %23, %19, %22 : f32
    linalg.yield %24 : f32
  } -> tensor<2x5x3x8xf32>
  return %1 : tensor<2x5x3x8xf32>
}

func.func @megatron_thd_not(%arg0: tensor<9x3x8xf32>) -> tensor<9x3x8xf32> {
  // CHECK-LABEL: func @megatron_thd_not(
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749, 1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749], [2.000000e+00, 0.632455527, 2.000000e-01, 0.0632455498, 2.000000e+00, 0.632455527, 2.000000e-01, 0.0632455498], [3.000000e+00, 0.948683321, 3.000000e-01, 0.0948683321, 3.000000e+00, 0.948683321, 3.000000e-01, 0.0948683321], [4.000000e+00, 1.26491106, 4.000000e-01, 0.1264911, 4.000000e+00, 1.26491106, 4.000000e-01, 0.1264911], [5.000000e+00, 1.58113885, 5.000000e-01, 0.158113882, 5.000000e+00, 1.58113885, 5.000000e-01, 0.158113882], [6.000000e+00, 1.89736664, 6.000000e-01, 0.189736664, 6.000000e+00, 1.89736664, 6.000000e-01, 0.189736664], [7.000000e+00, 2.21359444, 0.699999988, 0.221359432, 7.000000e+00, 2.21359444, 0.699999988, 0.221359432]]> : tensor<8x8xf32>
  %extracted_slice = tensor.extract_slice %cst[0, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %extracted_slice_0 = tensor.extract_slice %cst[0, 0] [3, 8] [1, 1] : tensor<8x8xf32> to tensor<3x8xf32>
  %extracted_slice_1 = tensor.extract_slice %cst[0, 0] [2, 8] [1, 1] : tensor<8x8xf32> to tensor<2x8xf32>
  %concat = tensor.concat dim(0) %extracted_slice, %extracted_slice_0, %extracted_slice_1 : (tensor<4x8xf32>, tensor<3x8xf32>, tensor<2x8xf32>) -> tensor<9x8xf32>
  %expanded = tensor.expand_shape %concat [[0], [1, 2]] output_shape [9, 1, 8] : tensor<9x8xf32> into tensor<9x1x8xf32>
  %0 = tensor.empty() : tensor<9x1x8xf32>
  %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<9x1x8xf32>) outs(%0 : tensor<9x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<9x1x8xf32>
  %2 = tensor.empty() : tensor<9x1x8xf32>
  %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<9x1x8xf32>) outs(%2 : tensor<9x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<9x1x8xf32>
  %expanded_2 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [9, 3, 2, 4] : tensor<9x3x8xf32> into tensor<9x3x2x4xf32>
  %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 0, 0] [9, 3, 1, 4] [1, 1, 1, 1] : tensor<9x3x2x4xf32> to tensor<9x3x1x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2, 3]] : tensor<9x3x1x4xf32> into tensor<9x3x4xf32>
  %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 1, 0] [9, 3, 1, 4] [1, 1, 1, 1] : tensor<9x3x2x4xf32> to tensor<9x3x1x4xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2, 3]] : tensor<9x3x1x4xf32> into tensor<9x3x4xf32>
  %concat_6 = tensor.concat dim(2) %collapsed_5, %collapsed : (tensor<9x3x4xf32>, tensor<9x3x4xf32>) -> tensor<9x3x8xf32>
  %4 = tensor.empty() : tensor<9x3x8xf32>
  %5 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<9x3x8xf32>, tensor<9x1x8xf32>) outs(%4 : tensor<9x3x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %10 = arith.mulf %in, %in_7 : f32
    linalg.yield %10 : f32
  } -> tensor<9x3x8xf32>
  %6 = tensor.empty() : tensor<9x3x8xf32>
  %7 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_6, %3 : tensor<9x3x8xf32>, tensor<9x1x8xf32>) outs(%6 : tensor<9x3x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %10 = arith.mulf %in, %in_7 : f32
    linalg.yield %10 : f32
  } -> tensor<9x3x8xf32>
  %8 = tensor.empty() : tensor<9x3x8xf32>
  %9 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<9x3x8xf32>, tensor<9x3x8xf32>) outs(%8 : tensor<9x3x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %10 = arith.addf %in, %in_7 : f32
    linalg.yield %10 : f32
  } -> tensor<9x3x8xf32>
  return %9 : tensor<9x3x8xf32>
}

func.func @lightglue_not(%arg0: tensor<2x3x5x8xf32>, %arg1: tensor<2x5x2xf32>, %arg2: tensor<4x2xf32>) -> tensor<2x3x5x8xf32> {
  // CHECK-LABEL: func @lightglue_not(
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %0 = tensor.empty() : tensor<2x5x4xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x5x4xf32>) -> tensor<2x5x4xf32>
  %2 = linalg.generic {indexing_maps = [#map28, #map16, #map29], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg2 : tensor<2x5x2xf32>, tensor<4x2xf32>) outs(%1 : tensor<2x5x4xf32>) {
  ^bb0(%in: f32, %in_15: f32, %out: f32):
    %21 = arith.mulf %in, %in_15 : f32
    %22 = arith.addf %out, %21 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x4xf32>
  %3 = tensor.empty() : tensor<2x5x4xf32>
  %4 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x5x4xf32>) outs(%3 : tensor<2x5x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = math.cos %in : f32
    linalg.yield %21 : f32
  } -> tensor<2x5x4xf32>
  %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 5, 4, 1] : tensor<2x5x4xf32> into tensor<2x5x4x1xf32>
  %5 = tensor.empty() : tensor<2x5x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x5x4x1xf32>) outs(%5 : tensor<2x5x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x5x4x2xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<2x5x4x2xf32> into tensor<2x5x8xf32>
  %expanded_0 = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [2, 1, 5, 8] : tensor<2x5x8xf32> into tensor<2x1x5x8xf32>
  %7 = tensor.empty() : tensor<2x5x4xf32>
  %8 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x5x4xf32>) outs(%7 : tensor<2x5x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = math.sin %in : f32
    linalg.yield %21 : f32
  } -> tensor<2x5x4xf32>
  %expanded_1 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 5, 4, 1] : tensor<2x5x4xf32> into tensor<2x5x4x1xf32>
  %9 = tensor.empty() : tensor<2x5x4x2xf32>
  %10 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<2x5x4x1xf32>) outs(%9 : tensor<2x5x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x5x4x2xf32>
  %collapsed_2 = tensor.collapse_shape %10 [[0], [1], [2, 3]] : tensor<2x5x4x2xf32> into tensor<2x5x8xf32>
  %expanded_3 = tensor.expand_shape %collapsed_2 [[0], [1, 2], [3]] output_shape [2, 1, 5, 8] : tensor<2x5x8xf32> into tensor<2x1x5x8xf32>
  %expanded_4 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 2] : tensor<2x3x5x8xf32> into tensor<2x3x5x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded_4[0, 0, 0, 0, 0] [2, 3, 5, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x5x4x2xf32> to tensor<2x3x5x4x1xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x5x4x1xf32> into tensor<2x3x5x4xf32>
  %extracted_slice_6 = tensor.extract_slice %expanded_4[0, 0, 0, 0, 1] [2, 3, 5, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x5x4x2xf32> to tensor<2x3x5x4x1xf32>
  %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0], [1], [2], [3, 4]] : tensor<2x3x5x4x1xf32> into tensor<2x3x5x4xf32>
  %11 = tensor.empty() : tensor<2x3x5x4xf32>
  %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x3x5x4xf32>) outs(%11 : tensor<2x3x5x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.negf %in : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x5x4xf32>
  %expanded_8 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 1] : tensor<2x3x5x4xf32> into tensor<2x3x5x4x1xf32>
  %expanded_9 = tensor.expand_shape %collapsed_5 [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 1] : tensor<2x3x5x4xf32> into tensor<2x3x5x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_8, %expanded_9 : (tensor<2x3x5x4x1xf32>, tensor<2x3x5x4x1xf32>) -> tensor<2x3x5x4x2xf32>
  %collapsed_10 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x5x4x2xf32> into tensor<2x3x5x8xf32>
  %expanded_11 = tensor.expand_shape %collapsed_5 [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 1] : tensor<2x3x5x4xf32> into tensor<2x3x5x4x1xf32>
  %13 = tensor.empty() : tensor<2x3x5x4xf32>
  %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x3x5x4xf32>) outs(%13 : tensor<2x3x5x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = arith.negf %in : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x5x4xf32>
  %expanded_12 = tensor.expand_shape %14 [[0], [1], [2], [3, 4]] output_shape [2, 3, 5, 4, 1] : tensor<2x3x5x4xf32> into tensor<2x3x5x4x1xf32>
  %concat_13 = tensor.concat dim(4) %expanded_11, %expanded_12 : (tensor<2x3x5x4x1xf32>, tensor<2x3x5x4x1xf32>) -> tensor<2x3x5x4x2xf32>
  %collapsed_14 = tensor.collapse_shape %concat_13 [[0], [1], [2], [3, 4]] : tensor<2x3x5x4x2xf32> into tensor<2x3x5x8xf32>
  %15 = tensor.empty() : tensor<2x3x5x8xf32>
  %16 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_0 : tensor<2x3x5x8xf32>, tensor<2x1x5x8xf32>) outs(%15 : tensor<2x3x5x8xf32>) {
  ^bb0(%in: f32, %in_15: f32, %out: f32):
    %21 = arith.mulf %in, %in_15 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x5x8xf32>
  %17 = tensor.empty() : tensor<2x3x5x8xf32>
  %18 = linalg.generic {indexing_maps = [#map6, #map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %expanded_3 : tensor<2x3x5x8xf32>, tensor<2x1x5x8xf32>) outs(%17 : tensor<2x3x5x8xf32>) {
  ^bb0(%in: f32, %in_15: f32, %out: f32):
    %21 = arith.mulf %in, %in_15 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x5x8xf32>
  %19 = tensor.empty() : tensor<2x3x5x8xf32>
  %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>) outs(%19 : tensor<2x3x5x8xf32>) {
  ^bb0(%in: f32, %in_15: f32, %out: f32):
    %21 = arith.addf %in, %in_15 : f32
    linalg.yield %21 : f32
  } -> tensor<2x3x5x8xf32>
  return %20 : tensor<2x3x5x8xf32>
}

func.func @sam2_repeat_not(%arg0: tensor<2x1x13x8xf32>) -> tensor<2x1x13x8xf32> {
  // CHECK-LABEL: func @sam2_repeat_not(
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %cst = arith.constant dense<[(1.000000e+00,0.000000e+00), (1.000000e+00,0.000000e+00), (1.000000e+00,0.000000e+00), (1.000000e+00,0.000000e+00), (0.540302277,0.841470957), (0.950415253,0.310983598), (0.995004177,0.0998334139), (0.999500036,0.0316175073), (-0.416146845,0.909297406), (0.806578398,0.591127098), (0.980066597,0.198669329), (0.998000681,0.0632033944), (-0.989992499,1.411200e-01), (0.582753599,0.812648892), (0.955336511,0.295520216), (0.995503365,0.0947260931)]> : tensor<16xcomplex<f32>>
  %expanded = tensor.expand_shape %cst [[0, 1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<16xcomplex<f32>> into tensor<1x1x4x4xcomplex<f32>>
  %expanded_0 = tensor.expand_shape %expanded [[0], [1], [2, 3], [4]] output_shape [1, 1, 1, 4, 4] : tensor<1x1x4x4xcomplex<f32>> into tensor<1x1x1x4x4xcomplex<f32>>
  %0 = tensor.empty() : tensor<1x1x3x4x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map30, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0 : tensor<1x1x1x4x4xcomplex<f32>>) outs(%0 : tensor<1x1x3x4x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %out: complex<f32>):
    linalg.yield %in : complex<f32>
  } -> tensor<1x1x3x4x4xcomplex<f32>>
  %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4]] : tensor<1x1x3x4x4xcomplex<f32>> into tensor<1x1x12x4xcomplex<f32>>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 1, 12, 8] [1, 1, 1, 1] : tensor<2x1x13x8xf32> to tensor<2x1x12x8xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 12, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x13x8xf32> to tensor<2x1x1x8xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 1, 12, 4, 2] : tensor<2x1x12x8xf32> into tensor<2x1x12x4x2xf32>
  %2 = tensor.empty() : tensor<2x1x12x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x1x12x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %10 = linalg.index 0 : index
    %11 = linalg.index 1 : index
    %12 = linalg.index 2 : index
    %13 = linalg.index 3 : index
    %extracted = tensor.extract %expanded_2[%10, %11, %12, %13, %c0] : tensor<2x1x12x4x2xf32>
    %extracted_6 = tensor.extract %expanded_2[%10, %11, %12, %13, %c1] : tensor<2x1x12x4x2xf32>
    %14 = complex.create %extracted, %extracted_6 : complex<f32>
    linalg.yield %14 : complex<f32>
  } -> tensor<2x1x12x4xcomplex<f32>>
  %extracted_slice_3 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 1, 12, 4] [1, 1, 1, 2] : tensor<2x1x12x8xf32> to tensor<2x1x12x4xf32>
  %extracted_slice_4 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 1, 12, 4] [1, 1, 1, 2] : tensor<2x1x12x8xf32> to tensor<2x1x12x4xf32>
  %4 = tensor.empty() : tensor<2x1x12x4xcomplex<f32>>
  %5 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %extracted_slice_4 : tensor<2x1x12x4xf32>, tensor<2x1x12x4xf32>) outs(%4 : tensor<2x1x12x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_6: f32, %out: complex<f32>):
    %10 = complex.create %in, %in_6 : complex<f32>
    linalg.yield %10 : complex<f32>
  } -> tensor<2x1x12x4xcomplex<f32>>
  %6 = tensor.empty() : tensor<2x1x12x4xcomplex<f32>>
  %7 = linalg.generic {indexing_maps = [#map6, #map31, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %collapsed : tensor<2x1x12x4xcomplex<f32>>, tensor<1x1x12x4xcomplex<f32>>) outs(%6 : tensor<2x1x12x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_6: complex<f32>, %out: complex<f32>):
    %10 = complex.mul %in, %in_6 : complex<f32>
    linalg.yield %10 : complex<f32>
  } -> tensor<2x1x12x4xcomplex<f32>>
  %8 = tensor.empty() : tensor<2x1x12x4x2xf32>
  %9 = linalg.generic {indexing_maps = [#map26, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x12x4xcomplex<f32>>) outs(%8 : tensor<2x1x12x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %10 = complex.re %in : complex<f32>
    %11 = complex.im %in : complex<f32>
    %12 = linalg.index 4 : index
    %13 = arith.cmpi eq, %12, %c0 : index
    %14 = arith.select %13, %10, %11 : f32
    linalg.yield %14 : f32
  } -> tensor<2x1x12x4x2xf32>
  %collapsed_5 = tensor.collapse_shape %9 [[0], [1], [2], [3, 4]] : tensor<2x1x12x4x2xf32> into tensor<2x1x12x8xf32>
  %concat = tensor.concat dim(2) %collapsed_5, %extracted_slice_1 : (tensor<2x1x12x8xf32>, tensor<2x1x1x8xf32>) -> tensor<2x1x13x8xf32>
  return %concat : tensor<2x1x13x8xf32>
}

func.func @onnx23_3d_not(%arg0: tensor<2x5x36xf32>, %arg1: tensor<2x5xi64>, %arg2: tensor<9x4xf32>, %arg3: tensor<9x4xf32>) -> tensor<2x5x36xf32> {
  // CHECK-LABEL: func @onnx23_3d_not(
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c9_i64 = arith.constant 9 : i64
  %0 = tensor.empty() : tensor<2x5x4xf32>
  %1 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x5xi64>) outs(%0 : tensor<2x5x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %22 = arith.addi %in, %c9_i64 : i64
    %23 = arith.cmpi slt, %in, %c0_i64 : i64
    %24 = arith.select %23, %22, %in : i64
    %25 = arith.index_cast %24 : i64 to index
    %26 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%25, %26] : tensor<9x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x5x4xf32>
  %2 = tensor.empty() : tensor<2x5x4xf32>
  %3 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x5xi64>) outs(%2 : tensor<2x5x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %22 = arith.addi %in, %c9_i64 : i64
    %23 = arith.cmpi slt, %in, %c0_i64 : i64
    %24 = arith.select %23, %22, %in : i64
    %25 = arith.index_cast %24 : i64 to index
    %26 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%25, %26] : tensor<9x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x5x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1], [2, 3]] output_shape [2, 5, 1, 4] : tensor<2x5x4xf32> into tensor<2x5x1x4xf32>
  %expanded_0 = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [2, 5, 1, 4] : tensor<2x5x4xf32> into tensor<2x5x1x4xf32>
  %expanded_1 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 5, 3, 12] : tensor<2x5x36xf32> into tensor<2x5x3x12xf32>
  %extracted_slice = tensor.extract_slice %expanded_1[0, 0, 0, 0] [2, 5, 3, 8] [1, 1, 1, 1] : tensor<2x5x3x12xf32> to tensor<2x5x3x8xf32>
  %extracted_slice_2 = tensor.extract_slice %expanded_1[0, 0, 0, 8] [2, 5, 3, 4] [1, 1, 1, 1] : tensor<2x5x3x12xf32> to tensor<2x5x3x4xf32>
  %extracted_slice_3 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 5, 3, 4] [1, 1, 1, 2] : tensor<2x5x3x8xf32> to tensor<2x5x3x4xf32>
  %extracted_slice_4 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [2, 5, 3, 4] [1, 1, 1, 2] : tensor<2x5x3x8xf32> to tensor<2x5x3x4xf32>
  %4 = tensor.empty() : tensor<2x5x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice_3 : tensor<2x5x1x4xf32>, tensor<2x5x3x4xf32>) outs(%4 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.mulf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %6 = tensor.empty() : tensor<2x5x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0, %extracted_slice_4 : tensor<2x5x1x4xf32>, tensor<2x5x3x4xf32>) outs(%6 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.mulf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %8 = tensor.empty() : tensor<2x5x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x5x3x4xf32>, tensor<2x5x3x4xf32>) outs(%8 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.subf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %10 = tensor.empty() : tensor<2x5x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0, %extracted_slice_3 : tensor<2x5x1x4xf32>, tensor<2x5x3x4xf32>) outs(%10 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.mulf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %12 = tensor.empty() : tensor<2x5x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice_4 : tensor<2x5x1x4xf32>, tensor<2x5x3x4xf32>) outs(%12 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.mulf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %14 = tensor.empty() : tensor<2x5x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x5x3x4xf32>, tensor<2x5x3x4xf32>) outs(%14 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.addf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %16 = tensor.empty() : tensor<2x5x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice_3 : tensor<2x5x1x4xf32>, tensor<2x5x3x4xf32>) outs(%16 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.mulf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %18 = tensor.empty() : tensor<2x5x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map12, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0, %extracted_slice_4 : tensor<2x5x1x4xf32>, tensor<2x5x3x4xf32>) outs(%18 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.mulf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %20 = tensor.empty() : tensor<2x5x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x5x3x4xf32>, tensor<2x5x3x4xf32>) outs(%20 : tensor<2x5x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %22 = arith.addf %in, %in_9 : f32
    linalg.yield %22 : f32
  } -> tensor<2x5x3x4xf32>
  %expanded_5 = tensor.expand_shape %21 [[0], [1], [2], [3, 4]] output_shape [2, 5, 3, 4, 1] : tensor<2x5x3x4xf32> into tensor<2x5x3x4x1xf32>
  %expanded_6 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [2, 5, 3, 4, 1] : tensor<2x5x3x4xf32> into tensor<2x5x3x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_5, %expanded_6 : (tensor<2x5x3x4x1xf32>, tensor<2x5x3x4x1xf32>) -> tensor<2x5x3x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x5x3x4x2xf32> into tensor<2x5x3x8xf32>
  %concat_7 = tensor.concat dim(3) %collapsed, %extracted_slice_2 : (tensor<2x5x3x8xf32>, tensor<2x5x3x4xf32>) -> tensor<2x5x3x12xf32>
  %collapsed_8 = tensor.collapse_shape %concat_7 [[0], [1], [2, 3]] : tensor<2x5x3x12xf32> into tensor<2x5x36xf32>
  return %collapsed_8 : tensor<2x5x36xf32>
}

func.func @whisper_sinusoids_not(%arg0: tensor<2x5x8xf32>) -> tensor<2x5x8xf32> {
  // CHECK-LABEL: func @whisper_sinusoids_not(
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<5xi64>
  %1 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%0 : tensor<5xi64>) {
  ^bb0(%out: i64):
    %14 = linalg.index 0 : index
    %15 = arith.index_cast %14 : index to i64
    linalg.yield %15 : i64
  } -> tensor<5xi64>
  %2 = tensor.empty() : tensor<5xf32>
  %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1 : tensor<5xi64>) outs(%2 : tensor<5xf32>) {
  ^bb0(%in: i64, %out: f32):
    %14 = arith.sitofp %in : i64 to f32
    linalg.yield %14 : f32
  } -> tensor<5xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [5, 1] : tensor<5xf32> into tensor<5x1xf32>
  %cst = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749]> : tensor<4xf32>
  %4 = tensor.empty() : tensor<5x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<5x1xf32>, tensor<4xf32>) outs(%4 : tensor<5x4xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %14 = arith.mulf %in, %in_0 : f32
    linalg.yield %14 : f32
  } -> tensor<5x4xf32>
  %6 = tensor.empty() : tensor<5x4xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<5x4xf32>) outs(%6 : tensor<5x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<5x4xf32>
  %8 = tensor.empty() : tensor<5x4xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<5x4xf32>) outs(%8 : tensor<5x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<5x4xf32>
  %concat = tensor.concat dim(1) %7, %9 : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x8xf32>
  %10 = tensor.empty() : tensor<2x5x8xf32>
  %11 = linalg.generic {indexing_maps = [#map8, #map32, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %concat : tensor<2x5x8xf32>, tensor<5x8xf32>) outs(%10 : tensor<2x5x8xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %14 = arith.mulf %in, %in_0 : f32
    linalg.yield %14 : f32
  } -> tensor<2x5x8xf32>
  %12 = tensor.empty() : tensor<2x5x8xf32>
  %13 = linalg.generic {indexing_maps = [#map8, #map32, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %concat : tensor<2x5x8xf32>, tensor<5x8xf32>) outs(%12 : tensor<2x5x8xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %14 = arith.addf %in, %in_0 : f32
    linalg.yield %14 : f32
  } -> tensor<2x5x8xf32>
  return %13 : tensor<2x5x8xf32>
}
