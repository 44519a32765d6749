// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// From ONNX by way of torch-mlir: the body of ai.onnx RotaryEmbedding (r2, r4, r13),
// rotate-half by slices, by Split, and with the half that comes from Shape and Div
// after onnxscript has folded it (r1, r1b).

#map0 = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>

func.func @onnx_r1_slices(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r1_slices(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %4, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @onnx_r1b_shape_div_half(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r1b_shape_div_half(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %4, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @onnx_r1b_split(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r1b_split(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %4, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @onnx_r2_function_body(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r2_function_body(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @onnx_r4_function_body_interleaved(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r4_function_body_interleaved(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.subf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.addf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %3 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_1 = tensor.expand_shape %6 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_1 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed : tensor<2x3x6x8xf32>
}

func.func @onnx_r13_partial(%arg0: tensor<2x3x6x12xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x12xf32> {
  // CHECK-LABEL: func @onnx_r13_partial(
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [0, 8]> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.subf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.addf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6, %extracted_slice_1 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x12xf32>
  return %concat : tensor<2x3x6x12xf32>
}

func.func @onnx_r15_gather(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<32x4xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r15_gather(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c32_i64 = arith.constant 32 : i64
  %c0_i64 = arith.constant 0 : i64
  %0 = tensor.empty() : tensor<6xi1>
  %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xi64>) outs(%0 : tensor<6xi1>) {
  ^bb0(%in: i64, %out: i1):
    %15 = arith.cmpi slt, %in, %c0_i64 : i64
    linalg.yield %15 : i1
  } -> tensor<6xi1>
  %2 = tensor.empty() : tensor<6xi64>
  %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xi64>) outs(%2 : tensor<6xi64>) {
  ^bb0(%in: i64, %out: i64):
    %15 = arith.addi %in, %c32_i64 : i64
    linalg.yield %15 : i64
  } -> tensor<6xi64>
  %4 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel"]} ins(%1, %3, %arg1 : tensor<6xi1>, tensor<6xi64>, tensor<6xi64>) outs(%2 : tensor<6xi64>) {
  ^bb0(%in: i1, %in_1: i64, %in_2: i64, %out: i64):
    %15 = arith.select %in, %in_1, %in_2 : i64
    linalg.yield %15 : i64
  } -> tensor<6xi64>
  %5 = tensor.empty() : tensor<6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map4, #map0], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<6xi64>) outs(%5 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %15 = arith.index_cast %in : i64 to index
    %16 = linalg.index 1 : index
    %extracted = tensor.extract %arg2[%15, %16] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map4, #map0], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<6xi64>) outs(%5 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %15 = arith.index_cast %in : i64 to index
    %16 = linalg.index 1 : index
    %extracted = tensor.extract %arg3[%15, %16] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %15 = arith.mulf %in, %in_1 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %15 = arith.mulf %in, %in_1 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %15 = arith.subf %in, %in_1 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %extracted_slice : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %15 = arith.mulf %in, %in_1 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %extracted_slice_0 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %15 = arith.mulf %in, %in_1 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %15 = arith.addf %in, %in_1 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %11, %14 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @onnx_r14_outer(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<1x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r14_outer(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 6] : tensor<1x6xf32> into tensor<1x1x6xf32>
  %expanded_0 = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 4, 1] : tensor<4xf32> into tensor<1x4x1xf32>
  %0 = tensor.empty() : tensor<1x4x6xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %2 = linalg.batch_matmul ins(%expanded_0, %expanded : tensor<1x4x1xf32>, tensor<1x1x6xf32>) outs(%1 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %3 = tensor.empty() : tensor<1x6x4xf32>
  %transposed = linalg.transpose ins(%2 : tensor<1x4x6xf32>) outs(%3 : tensor<1x6x4xf32>) permutation = [0, 2, 1] 
  %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x6x4xf32>, tensor<1x6x4xf32>) -> tensor<1x6x8xf32>
  %4 = tensor.empty() : tensor<1x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x8xf32>) outs(%4 : tensor<1x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.cos %in : f32
    linalg.yield %13 : f32
  } -> tensor<1x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x8xf32>) outs(%4 : tensor<1x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.sin %in : f32
    linalg.yield %13 : f32
  } -> tensor<1x6x8xf32>
  %expanded_1 = tensor.expand_shape %5 [[0], [1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<1x6x8xf32> into tensor<1x1x6x8xf32>
  %expanded_2 = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<1x6x8xf32> into tensor<1x1x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %7 = tensor.empty() : tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = arith.negf %in : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_4 = tensor.concat dim(3) %8, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %9 = tensor.empty() : tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_1 : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %13 = arith.mulf %in, %in_5 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %expanded_2 : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %13 = arith.mulf %in, %in_5 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %13 = arith.addf %in, %in_5 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  return %12 : tensor<2x3x6x8xf32>
}

func.func @onnx_r1c_bsnh_transposed(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r1c_bsnh_transposed(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<2x3x6x8xf32>
  %transposed = linalg.transpose ins(%arg0 : tensor<2x6x3x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = tensor.empty() : tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%1 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%1 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %transposed[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %4 = tensor.empty() : tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %5, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %3 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @onnx_r7b_gather_lanes(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @onnx_r7b_gather_lanes(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<[0, 2, 4, 6, 1, 3, 5, 7]> : tensor<8xi64>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<8xi64>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %10 = arith.index_cast %in : i64 to index
    %11 = linalg.index 0 : index
    %12 = linalg.index 1 : index
    %13 = linalg.index 2 : index
    %extracted = tensor.extract %arg0[%11, %12, %13, %10] : tensor<2x3x6x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %4[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %4[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.addf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  return %9 : tensor<2x3x6x8xf32>
}
