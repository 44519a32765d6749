// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Pairs of neighbours: stack, strided reads and stores, views (a3, a4), the table by
// a gather (r3a), pairs by concat and reshape (r3b, r4a), rolls and flips (a8, a9, r9),
// and those that read pairs and write halves (a7, r7, r7a, r7b) or the other way
// round (l3); over all heads at once (l6). As torch_mlir.fx prints it (torch 2.13).

#map0 = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, 0)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map16 = affine_map<(d0, d1, d2) -> (d1, d2)>

func.func @a3_stack_flatten_r3(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a3_stack_flatten_r3(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_2 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_3 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.addf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @a3_in_f32(%arg0: tensor<2x3x6x8xbf16>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xbf16> {
  // CHECK-LABEL: func @a3_in_f32(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.cos %in : f32
    linalg.yield %15 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.sin %in : f32
    linalg.yield %15 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x6x8xbf16>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %15 = arith.extf %in : bf16 to f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %15 = arith.mulf %in, %in_4 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %7[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %9 = tensor.empty() : tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%9 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = arith.negf %in : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %7[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %10 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_2 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_3 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %15 = arith.mulf %in, %in_4 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %15 = arith.addf %in, %in_4 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x8xf32>
  %13 = tensor.empty() : tensor<2x3x6x8xbf16>
  %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x3x6x8xf32>) outs(%13 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %15 = arith.truncf %in : f32 to bf16
    linalg.yield %15 : bf16
  } -> tensor<2x3x6x8xbf16>
  return %14 : tensor<2x3x6x8xbf16>
}

func.func @a3v_view_unbind(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a3v_view_unbind(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.mulf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded_3 = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_3, %extracted_slice : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_4 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.mulf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.addf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @a3v_reshape_minus1_2(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a3v_reshape_minus1_2(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %collapsed_1 = tensor.collapse_shape %arg0 [[0, 1, 2, 3]] : tensor<2x3x6x8xf32> into tensor<288xf32>
  %expanded = tensor.expand_shape %collapsed_1 [[0, 1]] output_shape [144, 2] : tensor<288xf32> into tensor<144x2xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 1] [144, 1] [1, 1] : tensor<144x2xf32> to tensor<144x1xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<144x1xf32> into tensor<144xf32>
  %8 = tensor.empty() : tensor<144xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%collapsed_2 : tensor<144xf32>) outs(%8 : tensor<144xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<144xf32>
  %extracted_slice_3 = tensor.extract_slice %expanded[0, 0] [144, 1] [1, 1] : tensor<144x2xf32> to tensor<144x1xf32>
  %expanded_4 = tensor.expand_shape %9 [[0, 1]] output_shape [144, 1] : tensor<144xf32> into tensor<144x1xf32>
  %concat = tensor.concat dim(1) %expanded_4, %extracted_slice_3 : (tensor<144x1xf32>, tensor<144x1xf32>) -> tensor<144x2xf32>
  %collapsed_5 = tensor.collapse_shape %concat [[0, 1]] : tensor<144x2xf32> into tensor<288xf32>
  %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3]] output_shape [2, 3, 6, 8] : tensor<288xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.addf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @a3r_reshape_as(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a3r_reshape_as(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_2 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_3 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.addf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @a3s_strided_stores(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a3s_strided_stores(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %collapsed[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %collapsed_0[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = tensor.empty() : tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %14 = arith.mulf %in, %in_5 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice_3 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %14 = arith.mulf %in, %in_5 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %14 = arith.subf %in, %in_5 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice = tensor.insert_slice %10 into %6[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_3 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %14 = arith.mulf %in, %in_5 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice_2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %14 = arith.mulf %in, %in_5 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %14 = arith.addf %in, %in_5 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice_4 = tensor.insert_slice %13 into %inserted_slice[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
  return %inserted_slice_4 : tensor<2x3x6x8xf32>
}

func.func @a3s_strided_stores_into_zeros(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a3s_strided_stores_into_zeros(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<0.000000e+00> : tensor<2x3x6x8xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.subf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice = tensor.insert_slice %6 into %cst[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.addf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice_1 = tensor.insert_slice %9 into %inserted_slice[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
  return %inserted_slice_1 : tensor<2x3x6x8xf32>
}

func.func @r3a_table_by_gather(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r3a_table_by_gather(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c4_i64 = arith.constant 4 : i64
  %c0_i64 = arith.constant 0 : i64
  %c6_i64 = arith.constant 6 : i64
  %cst = arith.constant dense<[0, 0, 1, 1, 2, 2, 3, 3]> : tensor<8xi64>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6xi64>
  %3 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %14 = linalg.index 0 : index
    %15 = arith.index_cast %14 : index to i64
    linalg.yield %15 : i64
  } -> tensor<6xi64>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
  %4 = tensor.empty() : tensor<6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map7, #map0], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<6x1xi64>, tensor<8xi64>) outs(%4 : tensor<6x8xf32>) {
  ^bb0(%in: i64, %in_3: i64, %out: f32):
    %14 = arith.cmpi slt, %in, %c0_i64 : i64
    %15 = arith.addi %in, %c6_i64 : i64
    %16 = arith.select %14, %15, %in : i64
    %17 = arith.index_cast %16 : i64 to index
    %18 = arith.cmpi slt, %in_3, %c0_i64 : i64
    %19 = arith.addi %in_3, %c4_i64 : i64
    %20 = arith.select %18, %19, %in_3 : i64
    %21 = arith.index_cast %20 : i64 to index
    %extracted = tensor.extract %1[%17, %21] : tensor<6x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map6, #map7, #map0], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<6x1xi64>, tensor<8xi64>) outs(%4 : tensor<6x8xf32>) {
  ^bb0(%in: i64, %in_3: i64, %out: f32):
    %14 = arith.cmpi slt, %in, %c0_i64 : i64
    %15 = arith.addi %in, %c6_i64 : i64
    %16 = arith.select %14, %15, %in : i64
    %17 = arith.index_cast %16 : i64 to index
    %18 = arith.cmpi slt, %in_3, %c0_i64 : i64
    %19 = arith.addi %in_3, %c4_i64 : i64
    %20 = arith.select %18, %19, %in_3 : i64
    %21 = arith.index_cast %20 : i64 to index
    %extracted = tensor.extract %6[%17, %21] : tensor<6x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %14 = arith.mulf %in, %in_3 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %10 = tensor.empty() : tensor<2x3x6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%10 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = arith.negf %in : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded_1 = tensor.expand_shape %11 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_1, %expanded_2 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %7 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %14 = arith.mulf %in, %in_3 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %14 = arith.addf %in, %in_3 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  return %13 : tensor<2x3x6x8xf32>
}

func.func @r3b_unsqueeze_concat_reshape(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r3b_unsqueeze_concat_reshape(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x4x1xf32>
  %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<2x3x6x4x1xf32>) outs(%8 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %9, %expanded : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_3 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.addf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @a4_stack_of_sums_r4(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a4_stack_of_sums_r4(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %7 = arith.mulf %in, %in_5 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %7 = arith.mulf %in, %in_5 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %7 = arith.subf %in, %in_5 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %7 = arith.mulf %in, %in_5 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %7 = arith.mulf %in, %in_5 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %7 = arith.addf %in, %in_5 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded_2 = tensor.expand_shape %3 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_3 = tensor.expand_shape %6 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_2, %expanded_3 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_4 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed_4 : tensor<2x3x6x8xf32>
}

func.func @a4_torchtune_cache(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4x2xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a4_torchtune_cache(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %expanded_0 = tensor.expand_shape %arg1 [[0, 1, 2], [3], [4]] output_shape [1, 1, 6, 4, 2] : tensor<6x4x2xf32> into tensor<1x1x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded_0[0, 0, 0, 0, 0] [1, 1, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x1x6x4x2xf32> to tensor<1x1x6x4x1xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] : tensor<1x1x6x4x1xf32> into tensor<1x1x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_2 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %7 = arith.mulf %in, %in_10 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_5 = tensor.extract_slice %expanded_0[0, 0, 0, 0, 1] [1, 1, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<1x1x6x4x2xf32> to tensor<1x1x6x4x1xf32>
  %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0], [1], [2], [3, 4]] : tensor<1x1x6x4x1xf32> into tensor<1x1x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %collapsed_6 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %7 = arith.mulf %in, %in_10 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %7 = arith.subf %in, %in_10 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %collapsed_2 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %7 = arith.mulf %in, %in_10 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_6 : tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %7 = arith.mulf %in, %in_10 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %7 = arith.addf %in, %in_10 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded_7 = tensor.expand_shape %3 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_8 = tensor.expand_shape %6 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_7, %expanded_8 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_9 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed_9 : tensor<2x3x6x8xf32>
}

func.func @a4_even_odd_slices(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a4_even_odd_slices(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.subf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
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

func.func @r4a_flux_split_concat(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r4a_flux_split_concat(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant -1.000000e+00 : f32
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %12 = arith.mulf %in, %in_3 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x4x1xf32>
  %9 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x3x6x4x1xf32>) outs(%8 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.mulf %in, %cst : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %9, %extracted_slice : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_2 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %12 = arith.mulf %in, %in_3 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %12 = arith.addf %in, %in_3 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @a7_even_odd_to_halves(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a7_even_odd_to_halves(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a7o_view_transpose_r7(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a7o_view_transpose_r7(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
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
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %3 = tensor.empty() : tensor<2x3x6x2x4xf32>
  %transposed = linalg.transpose ins(%expanded : tensor<2x3x6x4x2xf32>) outs(%3 : tensor<2x3x6x2x4xf32>) permutation = [0, 1, 2, 4, 3] 
  %collapsed = tensor.collapse_shape %transposed [[0], [1], [2], [3, 4]] : tensor<2x3x6x2x4xf32> into tensor<2x3x6x8xf32>
  %4 = tensor.empty() : tensor<2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %collapsed[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %6 = tensor.empty() : tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%6 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %7, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.addf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  return %9 : tensor<2x3x6x8xf32>
}

func.func @r7a_concat_of_strided(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r7a_concat_of_strided(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %extracted_slice, %extracted_slice_0 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_2 = tensor.extract_slice %concat_1[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %concat_1[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_4 = tensor.concat dim(3) %6, %extracted_slice_2 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.addf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r7b_index_select(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r7b_index_select(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c8_i64 = arith.constant 8 : i64
  %c3_i64 = arith.constant 3 : i64
  %c0_i64 = arith.constant 0 : i64
  %c6_i64 = arith.constant 6 : i64
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant dense<[0, 2, 4, 6, 1, 3, 5, 7]> : tensor<8xi64>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %16 = math.cos %in : f32
    linalg.yield %16 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %16 = math.sin %in : f32
    linalg.yield %16 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<6xi64>
  %4 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%3 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %16 = linalg.index 0 : index
    %17 = arith.index_cast %16 : index to i64
    linalg.yield %17 : i64
  } -> tensor<6xi64>
  %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
  %5 = tensor.empty() : tensor<3xi64>
  %6 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%5 : tensor<3xi64>) {
  ^bb0(%out: i64):
    %16 = linalg.index 0 : index
    %17 = arith.index_cast %16 : index to i64
    linalg.yield %17 : i64
  } -> tensor<3xi64>
  %expanded_0 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [3, 1, 1] : tensor<3xi64> into tensor<3x1x1xi64>
  %7 = tensor.empty() : tensor<2xi64>
  %8 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
  ^bb0(%out: i64):
    %16 = linalg.index 0 : index
    %17 = arith.index_cast %16 : index to i64
    linalg.yield %17 : i64
  } -> tensor<2xi64>
  %expanded_1 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %9 = tensor.empty() : tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %expanded_0, %expanded, %cst : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<6x1xi64>, tensor<8xi64>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i64, %in_4: i64, %in_5: i64, %in_6: i64, %out: f32):
    %16 = arith.cmpi slt, %in, %c0_i64 : i64
    %17 = arith.addi %in, %c2_i64 : i64
    %18 = arith.select %16, %17, %in : i64
    %19 = arith.index_cast %18 : i64 to index
    %20 = arith.cmpi slt, %in_4, %c0_i64 : i64
    %21 = arith.addi %in_4, %c3_i64 : i64
    %22 = arith.select %20, %21, %in_4 : i64
    %23 = arith.index_cast %22 : i64 to index
    %24 = arith.cmpi slt, %in_5, %c0_i64 : i64
    %25 = arith.addi %in_5, %c6_i64 : i64
    %26 = arith.select %24, %25, %in_5 : i64
    %27 = arith.index_cast %26 : i64 to index
    %28 = arith.cmpi slt, %in_6, %c0_i64 : i64
    %29 = arith.addi %in_6, %c8_i64 : i64
    %30 = arith.select %28, %29, %in_6 : i64
    %31 = arith.index_cast %30 : i64 to index
    %extracted = tensor.extract %arg0[%19, %23, %27, %31] : tensor<2x3x6x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.mulf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %10[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %10[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %12 = tensor.empty() : tensor<2x3x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%12 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %16 = arith.negf %in : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_3 = tensor.concat dim(3) %13, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %14 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.mulf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.addf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  return %15 : tensor<2x3x6x8xf32>
}

func.func @l3_halves_to_pairs(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @l3_halves_to_pairs(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.subf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
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

func.func @a8_rolls_and_select(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a8_rolls_and_select(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i8 = arith.constant 0 : i8
  %cst = arith.constant dense<[-1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0]> : tensor<8xf32>
  %cst_0 = arith.constant dense<[1, 0, 1, 0, 1, 0, 1, 0]> : tensor<8xi8>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_1 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 7] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x7xf32>
  %cast = tensor.cast %extracted_slice : tensor<2x3x6x7xf32> to tensor<2x3x6x?xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 1] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x1xf32>
  %cast_3 = tensor.cast %extracted_slice_2 : tensor<2x3x6x1xf32> to tensor<2x3x6x?xf32>
  %concat = tensor.concat dim(3) %cast, %cast_3 : (tensor<2x3x6x?xf32>, tensor<2x3x6x?xf32>) -> tensor<2x3x6x8xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 7] [2, 3, 6, 1] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x1xf32>
  %cast_5 = tensor.cast %extracted_slice_4 : tensor<2x3x6x1xf32> to tensor<2x3x6x?xf32>
  %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 7] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x7xf32>
  %cast_7 = tensor.cast %extracted_slice_6 : tensor<2x3x6x7xf32> to tensor<2x3x6x?xf32>
  %concat_8 = tensor.concat dim(3) %cast_5, %cast_7 : (tensor<2x3x6x?xf32>, tensor<2x3x6x?xf32>) -> tensor<2x3x6x8xf32>
  %6 = tensor.empty() : tensor<8xi1>
  %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%cst_0 : tensor<8xi8>) outs(%6 : tensor<8xi1>) {
  ^bb0(%in: i8, %out: i1):
    %14 = arith.cmpi ne, %in, %c0_i8 : i8
    linalg.yield %14 : i1
  } -> tensor<8xi1>
  %8 = tensor.empty() : tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map13, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %concat, %concat_8 : tensor<8xi1>, tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
    %14 = arith.select %in, %in_9, %in_10 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst : tensor<2x3x6x8xf32>, tensor<8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %collapsed_1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.addf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  return %13 : tensor<2x3x6x8xf32>
}

func.func @r9_roll_half_signed_sin(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r9_roll_half_signed_sin(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<[-1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<8xf32>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = math.cos %in : f32
    linalg.yield %8 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = math.sin %in : f32
    linalg.yield %8 : f32
  } -> tensor<6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map7, #map0], iterator_types = ["parallel", "parallel"]} ins(%2, %cst : tensor<6x8xf32>, tensor<8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %8 = arith.mulf %in, %in_3 : f32
    linalg.yield %8 : f32
  } -> tensor<6x8xf32>
  %4 = tensor.empty() : tensor<2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %8 = arith.mulf %in, %in_3 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %cast = tensor.cast %extracted_slice : tensor<2x3x6x4xf32> to tensor<2x3x6x?xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %cast_1 = tensor.cast %extracted_slice_0 : tensor<2x3x6x4xf32> to tensor<2x3x6x?xf32>
  %concat_2 = tensor.concat dim(3) %cast, %cast_1 : (tensor<2x3x6x?xf32>, tensor<2x3x6x?xf32>) -> tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %3 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %8 = arith.mulf %in, %in_3 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %8 = arith.addf %in, %in_3 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x8xf32>
  return %7 : tensor<2x3x6x8xf32>
}

func.func @a9_flip_pairs(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a9_flip_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[-1.0, 1.0]> : tensor<2xf32>
  %c1 = arith.constant 1 : index
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %0 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %1 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<2x3x6x4x2xf32>, tensor<6x4x1xf32>) outs(%0 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x2xf32>
  %2 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x3x6x4x2xf32>) -> tensor<2x3x6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x3x6x4x2xf32>) outs(%2 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %7 = linalg.index 0 : index
    %8 = linalg.index 1 : index
    %9 = linalg.index 2 : index
    %10 = linalg.index 3 : index
    %11 = linalg.index 4 : index
    %12 = arith.subi %c1, %11 : index
    %extracted = tensor.extract %expanded[%7, %8, %9, %10, %12] : tensor<2x3x6x4x2xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x3x6x4x2xf32>
  %expanded_2 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %4 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %expanded_2 : tensor<2x3x6x4x2xf32>, tensor<6x4x1xf32>) outs(%0 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x2xf32>
  %5 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %cst_0 : tensor<2x3x6x4x2xf32>, tensor<2xf32>) outs(%0 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x3x6x4x2xf32>, tensor<2x3x6x4x2xf32>) outs(%0 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.addf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed : tensor<2x3x6x8xf32>
}

func.func @r9_swap_by_index(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r9_swap_by_index(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c6_i64 = arith.constant 6 : i64
  %c2_i64 = arith.constant 2 : i64
  %c8_i64 = arith.constant 8 : i64
  %cst = arith.constant dense<[-1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0]> : tensor<8xf32>
  %c0_i64 = arith.constant 0 : i64
  %c3_i64 = arith.constant 3 : i64
  %cst_0 = arith.constant dense<[1, 0, 3, 2, 5, 4, 7, 6]> : tensor<8xi64>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %19 = math.cos %in : f32
    linalg.yield %19 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %19 = math.sin %in : f32
    linalg.yield %19 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_1 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %6 = tensor.empty() : tensor<6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map7, #map0], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1, %cst : tensor<6x8xf32>, tensor<8xf32>) outs(%6 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %19 = arith.mulf %in, %in_4 : f32
    linalg.yield %19 : f32
  } -> tensor<6x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %19 = arith.mulf %in, %in_4 : f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = tensor.empty() : tensor<6xi64>
  %11 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%10 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %19 = linalg.index 0 : index
    %20 = arith.index_cast %19 : index to i64
    linalg.yield %20 : i64
  } -> tensor<6xi64>
  %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
  %12 = tensor.empty() : tensor<3xi64>
  %13 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%12 : tensor<3xi64>) {
  ^bb0(%out: i64):
    %19 = linalg.index 0 : index
    %20 = arith.index_cast %19 : index to i64
    linalg.yield %20 : i64
  } -> tensor<3xi64>
  %expanded_2 = tensor.expand_shape %13 [[0, 1, 2]] output_shape [3, 1, 1] : tensor<3xi64> into tensor<3x1x1xi64>
  %14 = tensor.empty() : tensor<2xi64>
  %15 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%14 : tensor<2xi64>) {
  ^bb0(%out: i64):
    %19 = linalg.index 0 : index
    %20 = arith.index_cast %19 : index to i64
    linalg.yield %20 : i64
  } -> tensor<2xi64>
  %expanded_3 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %16 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %expanded_2, %expanded, %cst_0 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<6x1xi64>, tensor<8xi64>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i64, %in_4: i64, %in_5: i64, %in_6: i64, %out: f32):
    %19 = arith.cmpi slt, %in, %c0_i64 : i64
    %20 = arith.addi %in, %c2_i64 : i64
    %21 = arith.select %19, %20, %in : i64
    %22 = arith.index_cast %21 : i64 to index
    %23 = arith.cmpi slt, %in_4, %c0_i64 : i64
    %24 = arith.addi %in_4, %c3_i64 : i64
    %25 = arith.select %23, %24, %in_4 : i64
    %26 = arith.index_cast %25 : i64 to index
    %27 = arith.cmpi slt, %in_5, %c0_i64 : i64
    %28 = arith.addi %in_5, %c6_i64 : i64
    %29 = arith.select %27, %28, %in_5 : i64
    %30 = arith.index_cast %29 : i64 to index
    %31 = arith.cmpi slt, %in_6, %c0_i64 : i64
    %32 = arith.addi %in_6, %c8_i64 : i64
    %33 = arith.select %31, %32, %in_6 : i64
    %34 = arith.index_cast %33 : i64 to index
    %extracted = tensor.extract %arg0[%22, %26, %30, %34] : tensor<2x3x6x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x3x6x8xf32>
  %17 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %7 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %19 = arith.mulf %in, %in_4 : f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %17 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %19 = arith.addf %in, %in_4 : f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  return %18 : tensor<2x3x6x8xf32>
}

func.func @a3p_partial_leading(%arg0: tensor<2x3x6x12xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x12xf32> {
  // CHECK-LABEL: func @a3p_partial_leading(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 12, window = [0, 8]> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x8xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_4 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_4 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_5 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.addf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_6 = tensor.concat dim(3) %11, %extracted_slice_1 : (tensor<2x3x6x8xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x12xf32>
  return %concat_6 : tensor<2x3x6x12xf32>
}

func.func @a11_trailing(%arg0: tensor<2x3x6x12xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x12xf32> {
  // CHECK-LABEL: func @a11_trailing(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 12, window = [4, 8]> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice_1[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %extracted_slice_1[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_4 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_4 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_5 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5, %collapsed_0 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.addf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_6 = tensor.concat dim(3) %extracted_slice, %11 : (tensor<2x3x6x4xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x12xf32>
  return %concat_6 : tensor<2x3x6x12xf32>
}

func.func @l6_before_head_split(%arg0: tensor<2x6x24xf32>, %arg1: tensor<6x12xf32>) -> tensor<2x6x24xf32> {
  // CHECK-LABEL: func @l6_before_head_split(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 24> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x12xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x12xf32>) outs(%0 : tensor<6x12xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x12xf32>
  %2 = tensor.empty() : tensor<6x12x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x12xf32>) outs(%2 : tensor<6x12x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x12x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x12x2xf32> into tensor<6x24xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x12xf32>) outs(%0 : tensor<6x12xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x12xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x12xf32>) outs(%2 : tensor<6x12x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x12x2xf32>
  %collapsed_0 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x12x2xf32> into tensor<6x24xf32>
  %6 = tensor.empty() : tensor<2x6x24xf32>
  %7 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x6x24xf32>, tensor<6x24xf32>) outs(%6 : tensor<2x6x24xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x24xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 1] [2, 6, 12] [1, 1, 2] : tensor<2x6x24xf32> to tensor<2x6x12xf32>
  %8 = tensor.empty() : tensor<2x6x12xf32>
  %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x6x12xf32>) outs(%8 : tensor<2x6x12xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x12xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0] [2, 6, 12] [1, 1, 2] : tensor<2x6x24xf32> to tensor<2x6x12xf32>
  %expanded = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 6, 12, 1] : tensor<2x6x12xf32> into tensor<2x6x12x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2, 3]] output_shape [2, 6, 12, 1] : tensor<2x6x12xf32> into tensor<2x6x12x1xf32>
  %concat = tensor.concat dim(3) %expanded, %expanded_2 : (tensor<2x6x12x1xf32>, tensor<2x6x12x1xf32>) -> tensor<2x6x12x2xf32>
  %collapsed_3 = tensor.collapse_shape %concat [[0], [1], [2, 3]] : tensor<2x6x12x2xf32> into tensor<2x6x24xf32>
  %10 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_0 : tensor<2x6x24xf32>, tensor<6x24xf32>) outs(%6 : tensor<2x6x24xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.mulf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x24xf32>
  %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x6x24xf32>, tensor<2x6x24xf32>) outs(%6 : tensor<2x6x24xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %12 = arith.addf %in, %in_4 : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x24xf32>
  return %11 : tensor<2x6x24xf32>
}

func.func @a3p_middle_strided(%arg0: tensor<2x3x6x16xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @a3p_middle_strided(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 16, window = [4, 8]> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x16xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 5] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x16xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.subf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice = tensor.insert_slice %6 into %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x16xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.addf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice_1 = tensor.insert_slice %9 into %inserted_slice[0, 0, 0, 5] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x4xf32> into tensor<2x3x6x16xf32>
  return %inserted_slice_1 : tensor<2x3x6x16xf32>
}

func.func @a4_torchtune_f16(%arg0: tensor<2x3x6x8xf16>, %arg1: tensor<6x4x2xf32>) -> tensor<2x3x6x8xf16> {
  // CHECK-LABEL: func @a4_torchtune_f16(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<2x3x6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x6x8xf16>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f16, %out: f32):
    %11 = arith.extf %in : f16 to f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg1[0, 0, 0] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf32> to tensor<6x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1, 2]] : tensor<6x4x1xf32> into tensor<6x4xf32>
  %2 = tensor.empty() : tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %11 = arith.mulf %in, %in_9 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_4 = tensor.extract_slice %arg1[0, 0, 1] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf32> to tensor<6x4x1xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1, 2]] : tensor<6x4x1xf32> into tensor<6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_5 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %11 = arith.mulf %in, %in_9 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %11 = arith.subf %in, %in_9 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %11 = arith.mulf %in, %in_9 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_5 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %11 = arith.mulf %in, %in_9 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %11 = arith.addf %in, %in_9 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded_6 = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_7 = tensor.expand_shape %8 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_6, %expanded_7 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_8 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %9 = tensor.empty() : tensor<2x3x6x8xf16>
  %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xf16>) {
  ^bb0(%in: f32, %out: f16):
    %11 = arith.truncf %in : f32 to f16
    linalg.yield %11 : f16
  } -> tensor<2x3x6x8xf16>
  return %10 : tensor<2x3x6x8xf16>
}
