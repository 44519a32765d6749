// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Halves, rotated directly: cat(x1 * c - x2 * s, x2 * c + x1 * s). As torch_mlir.fx prints it (torch 2.13).
// Half tables, packed tables, tables per head; features that are not last; ranks 2 to
// 6; f16 and f64; interior values with other uses; queries and keys in one tensor
// (r17); addcmul, in place too (a2b).

#map0 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d2, 0, d4)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, 0, d3, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>

func.func @a2_concat_of_sums(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_concat_of_sums(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r2a_add_of_neg(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r2a_add_of_neg(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = arith.negf %in : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.addf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.addf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %4, %7 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r2a_add_of_neg_operand(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r2a_add_of_neg_operand(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = arith.negf %in : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.addf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.addf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %4, %7 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2b_addcmul(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2b_addcmul(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 2, 4] : tensor<2x3x6x8xf32> into tensor<2x3x6x2x4xf32>
  %expanded_0 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x2x4xf32>
  %1 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<2x3x6x2x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x3x6x2x4xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %9 = arith.mulf %in, %in_7 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x2x4xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %1[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %2 = tensor.empty() : tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %4 = tensor.empty() : tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %collapsed_2 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %9 = arith.mulf %in, %in_7 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %9 = arith.addf %in, %in_7 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_5 = tensor.extract_slice %1[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %collapsed : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %9 = arith.mulf %in, %in_7 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %9 = arith.addf %in, %in_7 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %6, %8 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2b_addcmul_in_place(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2b_addcmul_in_place(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1_i64 = arith.constant 1 : i64
  %c0_i64 = arith.constant 0 : i64
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 2, 4] : tensor<2x3x6x8xf32> into tensor<2x3x6x2x4xf32>
  %expanded_0 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x2x4xf32>
  %1 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_0 : tensor<2x3x6x2x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x3x6x2x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %18 = arith.mulf %in, %in_9 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x2x4xf32>
  %extracted_slice = tensor.extract_slice %1[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %2 = tensor.empty() : tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = arith.negf %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %4 = tensor.empty() : tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %collapsed_2 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %18 = arith.mulf %in, %in_9 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %18 = arith.addf %in, %in_9 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = tensor.empty() : tensor<2xi64>
  %8 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%7 : tensor<2xi64>) {
  ^bb0(%out: i64):
    %18 = linalg.index 0 : index
    %19 = arith.index_cast %18 : index to i64
    linalg.yield %19 : i64
  } -> tensor<2xi64>
  %expanded_3 = tensor.expand_shape %8 [[0, 1, 2, 3, 4]] output_shape [1, 1, 1, 2, 1] : tensor<2xi64> into tensor<1x1x1x2x1xi64>
  %9 = tensor.empty() : tensor<1x1x1x2x1xi1>
  %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x1x2x1xi64>) outs(%9 : tensor<1x1x1x2x1xi1>) {
  ^bb0(%in: i64, %out: i1):
    %18 = arith.cmpi eq, %in, %c0_i64 : i64
    linalg.yield %18 : i1
  } -> tensor<1x1x1x2x1xi1>
  %11 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x3x6x2x4xf32>
  %12 = linalg.generic {indexing_maps = [#map7, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %11, %1 : tensor<1x1x1x2x1xi1>, tensor<2x3x6x2x4xf32>, tensor<2x3x6x2x4xf32>) outs(%0 : tensor<2x3x6x2x4xf32>) {
  ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
    %18 = arith.select %in, %in_9, %in_10 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x2x4xf32>
  %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_6 = tensor.extract_slice %12[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %collapsed_5 : tensor<6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %18 = arith.mulf %in, %in_9 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %13 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %18 = arith.addf %in, %in_9 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x1x2x1xi64>) outs(%9 : tensor<1x1x1x2x1xi1>) {
  ^bb0(%in: i64, %out: i1):
    %18 = arith.cmpi eq, %in, %c1_i64 : i64
    linalg.yield %18 : i1
  } -> tensor<1x1x1x2x1xi1>
  %16 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x3x6x2x4xf32>
  %17 = linalg.generic {indexing_maps = [#map7, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %16, %12 : tensor<1x1x1x2x1xi1>, tensor<2x3x6x2x4xf32>, tensor<2x3x6x2x4xf32>) outs(%0 : tensor<2x3x6x2x4xf32>) {
  ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
    %18 = arith.select %in, %in_9, %in_10 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x2x4xf32>
  %collapsed_8 = tensor.collapse_shape %17 [[0], [1], [2], [3, 4]] : tensor<2x3x6x2x4xf32> into tensor<2x3x6x8xf32>
  return %collapsed_8 : tensor<2x3x6x8xf32>
}

func.func @a2_written_in_halves(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_written_in_halves(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x8xf32>
  %1 = tensor.empty() : tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%1 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %8 = arith.mulf %in, %in_2 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%1 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %8 = arith.mulf %in, %in_2 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%1 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %8 = arith.subf %in, %in_2 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice = tensor.insert_slice %4 into %0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%1 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %8 = arith.mulf %in, %in_2 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%1 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %8 = arith.mulf %in, %in_2 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%1 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %8 = arith.addf %in, %in_2 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice_1 = tensor.insert_slice %7 into %inserted_slice[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x8xf32>
  return %inserted_slice_1 : tensor<2x3x6x8xf32>
}

func.func @a2_packed_cos_sin(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x8xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_packed_cos_sin(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg1[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.subf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.addf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2_packed_sin_cos(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x8xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_packed_sin_cos(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg1[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.subf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.addf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2_halves_of_full_tables(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x8xf32>, %arg2: tensor<6x8xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_halves_of_full_tables(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg2[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %extracted_slice_2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.subf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %extracted_slice_1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.addf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2_tables_per_head(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<3x6x4xf32>, %arg2: tensor<3x6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_tables_per_head(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @features_not_last(%arg0: tensor<2x8x6x3xf32>, %arg1: tensor<4x6x3xf32>, %arg2: tensor<4x6x3xf32>) -> tensor<2x8x6x3xf32> {
  // CHECK-LABEL: func @features_not_last(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 6, 3] [1, 1, 1, 1] : tensor<2x8x6x3xf32> to tensor<2x4x6x3xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 4, 0, 0] [2, 4, 6, 3] [1, 1, 1, 1] : tensor<2x8x6x3xf32> to tensor<2x4x6x3xf32>
  %0 = tensor.empty() : tensor<2x4x6x3xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x4x6x3xf32>, tensor<4x6x3xf32>) outs(%0 : tensor<2x4x6x3xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x4x6x3xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x4x6x3xf32>, tensor<4x6x3xf32>) outs(%0 : tensor<2x4x6x3xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x4x6x3xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x4x6x3xf32>, tensor<2x4x6x3xf32>) outs(%0 : tensor<2x4x6x3xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x4x6x3xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x4x6x3xf32>, tensor<4x6x3xf32>) outs(%0 : tensor<2x4x6x3xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x4x6x3xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x4x6x3xf32>, tensor<4x6x3xf32>) outs(%0 : tensor<2x4x6x3xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x4x6x3xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x4x6x3xf32>, tensor<2x4x6x3xf32>) outs(%0 : tensor<2x4x6x3xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x4x6x3xf32>
  %concat = tensor.concat dim(1) %3, %6 : (tensor<2x4x6x3xf32>, tensor<2x4x6x3xf32>) -> tensor<2x8x6x3xf32>
  return %concat : tensor<2x8x6x3xf32>
}

func.func @features_first(%arg0: tensor<8x6xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<4x6xf32>) -> tensor<8x6xf32> {
  // CHECK-LABEL: func @features_first(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 0
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0] [4, 6] [1, 1] : tensor<8x6xf32> to tensor<4x6xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[4, 0] [4, 6] [1, 1] : tensor<8x6xf32> to tensor<4x6xf32>
  %0 = tensor.empty() : tensor<4x6xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<4x6xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<4x6xf32>
  %2 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<4x6xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<4x6xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1, %2 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<4x6xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<4x6xf32>
  %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<4x6xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<4x6xf32>
  %5 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<4x6xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<4x6xf32>
  %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<4x6xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<4x6xf32>
  %concat = tensor.concat dim(0) %3, %6 : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<8x6xf32>
  return %concat : tensor<8x6xf32>
}

func.func @rank_6_f64(%arg0: tensor<2x2x3x2x6x8xf64>, %arg1: tensor<6x4xf64>, %arg2: tensor<6x4xf64>) -> tensor<2x2x3x2x6x8xf64> {
  // CHECK-LABEL: func @rank_6_f64(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0, 0, 0] [2, 2, 3, 2, 6, 4] [1, 1, 1, 1, 1, 1] : tensor<2x2x3x2x6x8xf64> to tensor<2x2x3x2x6x4xf64>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0, 0, 4] [2, 2, 3, 2, 6, 4] [1, 1, 1, 1, 1, 1] : tensor<2x2x3x2x6x8xf64> to tensor<2x2x3x2x6x4xf64>
  %0 = tensor.empty() : tensor<2x2x3x2x6x4xf64>
  %1 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x2x3x2x6x4xf64>, tensor<6x4xf64>) outs(%0 : tensor<2x2x3x2x6x4xf64>) {
  ^bb0(%in: f64, %in_1: f64, %out: f64):
    %7 = arith.mulf %in, %in_1 : f64
    linalg.yield %7 : f64
  } -> tensor<2x2x3x2x6x4xf64>
  %2 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x2x3x2x6x4xf64>, tensor<6x4xf64>) outs(%0 : tensor<2x2x3x2x6x4xf64>) {
  ^bb0(%in: f64, %in_1: f64, %out: f64):
    %7 = arith.mulf %in, %in_1 : f64
    linalg.yield %7 : f64
  } -> tensor<2x2x3x2x6x4xf64>
  %3 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x2x3x2x6x4xf64>, tensor<2x2x3x2x6x4xf64>) outs(%0 : tensor<2x2x3x2x6x4xf64>) {
  ^bb0(%in: f64, %in_1: f64, %out: f64):
    %7 = arith.subf %in, %in_1 : f64
    linalg.yield %7 : f64
  } -> tensor<2x2x3x2x6x4xf64>
  %4 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x2x3x2x6x4xf64>, tensor<6x4xf64>) outs(%0 : tensor<2x2x3x2x6x4xf64>) {
  ^bb0(%in: f64, %in_1: f64, %out: f64):
    %7 = arith.mulf %in, %in_1 : f64
    linalg.yield %7 : f64
  } -> tensor<2x2x3x2x6x4xf64>
  %5 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x2x3x2x6x4xf64>, tensor<6x4xf64>) outs(%0 : tensor<2x2x3x2x6x4xf64>) {
  ^bb0(%in: f64, %in_1: f64, %out: f64):
    %7 = arith.mulf %in, %in_1 : f64
    linalg.yield %7 : f64
  } -> tensor<2x2x3x2x6x4xf64>
  %6 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x2x3x2x6x4xf64>, tensor<2x2x3x2x6x4xf64>) outs(%0 : tensor<2x2x3x2x6x4xf64>) {
  ^bb0(%in: f64, %in_1: f64, %out: f64):
    %7 = arith.addf %in, %in_1 : f64
    linalg.yield %7 : f64
  } -> tensor<2x2x3x2x6x4xf64>
  %concat = tensor.concat dim(5) %3, %6 : (tensor<2x2x3x2x6x4xf64>, tensor<2x2x3x2x6x4xf64>) -> tensor<2x2x3x2x6x8xf64>
  return %concat : tensor<2x2x3x2x6x8xf64>
}

func.func @rank_2_f16_cast_per_half(%arg0: tensor<6x8xf16>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<6x8xf16> {
  // CHECK-LABEL: func @rank_2_f16_cast_per_half(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0] [6, 4] [1, 1] : tensor<6x8xf16> to tensor<6x4xf16>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 4] [6, 4] [1, 1] : tensor<6x8xf16> to tensor<6x4xf16>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<6x4xf16>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f16, %out: f32):
    %12 = arith.extf %in : f16 to f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_0 : tensor<6x4xf16>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f16, %out: f32):
    %12 = arith.extf %in : f16 to f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1, %arg1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %12 = arith.mulf %in, %in_1 : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%2, %arg2 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %12 = arith.mulf %in, %in_1 : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %12 = arith.subf %in, %in_1 : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %6 = tensor.empty() : tensor<6x4xf16>
  %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<6x4xf32>) outs(%6 : tensor<6x4xf16>) {
  ^bb0(%in: f32, %out: f16):
    %12 = arith.truncf %in : f32 to f16
    linalg.yield %12 : f16
  } -> tensor<6x4xf16>
  %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%2, %arg1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %12 = arith.mulf %in, %in_1 : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1, %arg2 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %12 = arith.mulf %in, %in_1 : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %12 = arith.addf %in, %in_1 : f32
    linalg.yield %12 : f32
  } -> tensor<6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<6x4xf32>) outs(%6 : tensor<6x4xf16>) {
  ^bb0(%in: f32, %out: f16):
    %12 = arith.truncf %in : f32 to f16
    linalg.yield %12 : f16
  } -> tensor<6x4xf16>
  %concat = tensor.concat dim(1) %7, %11 : (tensor<6x4xf16>, tensor<6x4xf16>) -> tensor<6x8xf16>
  return %concat : tensor<6x8xf16>
}

func.func @interior_values_with_other_uses(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> (tensor<2x3x6x8xf32>, tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) {
  // CHECK-LABEL: func @interior_values_with_other_uses(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat, %1, %2 : tensor<2x3x6x8xf32>, tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>
}

func.func @r17_fused_qkv(%arg0: tensor<2x6x40xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> (tensor<2x6x3x8xf32>, tensor<2x6x1x8xf32>, tensor<2x6x1x8xf32>) {
  // CHECK-LABEL: func @r17_fused_qkv(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 6, 5, 8] : tensor<2x6x40xf32> into tensor<2x6x5x8xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x5x8xf32> to tensor<2x6x3x8xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 3, 0] [2, 6, 1, 8] [1, 1, 1, 1] : tensor<2x6x5x8xf32> to tensor<2x6x1x8xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 4, 0] [2, 6, 1, 8] [1, 1, 1, 1] : tensor<2x6x5x8xf32> to tensor<2x6x1x8xf32>
  %expanded_2 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %expanded_3 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %extracted_slice_4 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_5 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %0 = tensor.empty() : tensor<2x6x3x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded_2 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x3x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded_3 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x3x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.subf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x3x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded_2 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded_3 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x3x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.addf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x3x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %extracted_slice_6 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 0] [2, 6, 1, 4] [1, 1, 1, 1] : tensor<2x6x1x8xf32> to tensor<2x6x1x4xf32>
  %extracted_slice_7 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 4] [2, 6, 1, 4] [1, 1, 1, 1] : tensor<2x6x1x8xf32> to tensor<2x6x1x4xf32>
  %7 = tensor.empty() : tensor<2x6x1x4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %expanded_2 : tensor<2x6x1x4xf32>, tensor<6x1x4xf32>) outs(%7 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x1x4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %expanded_3 : tensor<2x6x1x4xf32>, tensor<6x1x4xf32>) outs(%7 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x1x4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x6x1x4xf32>, tensor<2x6x1x4xf32>) outs(%7 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.subf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x1x4xf32>
  %11 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %expanded_2 : tensor<2x6x1x4xf32>, tensor<6x1x4xf32>) outs(%7 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x1x4xf32>
  %12 = linalg.generic {indexing_maps = [#map0, #map8, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %expanded_3 : tensor<2x6x1x4xf32>, tensor<6x1x4xf32>) outs(%7 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.mulf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x1x4xf32>
  %13 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x6x1x4xf32>, tensor<2x6x1x4xf32>) outs(%7 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %14 = arith.addf %in, %in_9 : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x1x4xf32>
  %concat_8 = tensor.concat dim(3) %10, %13 : (tensor<2x6x1x4xf32>, tensor<2x6x1x4xf32>) -> tensor<2x6x1x8xf32>
  return %concat, %concat_8, %extracted_slice_1 : tensor<2x6x3x8xf32>, tensor<2x6x1x8xf32>, tensor<2x6x1x8xf32>
}

func.func @r17_fused_qkv_inner(%arg0: tensor<2x6x4x3x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> (tensor<2x6x4x8xf32>, tensor<2x6x4x8xf32>, tensor<2x6x4x8xf32>) {
  // CHECK-LABEL: func @r17_fused_qkv_inner(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0, 0] [2, 6, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x6x4x3x8xf32> to tensor<2x6x4x1x8xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 1, 0] [2, 6, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x6x4x3x8xf32> to tensor<2x6x4x1x8xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 2, 0] [2, 6, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x6x4x3x8xf32> to tensor<2x6x4x1x8xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x6x4x1x8xf32> into tensor<2x6x4x8xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2, 3], [4]] : tensor<2x6x4x1x8xf32> into tensor<2x6x4x8xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2, 3], [4]] : tensor<2x6x4x1x8xf32> into tensor<2x6x4x8xf32>
  %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %expanded_4 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %extracted_slice_5 = tensor.extract_slice %collapsed[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
  %extracted_slice_6 = tensor.extract_slice %collapsed[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
  %0 = tensor.empty() : tensor<2x6x4x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %expanded_4 : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.subf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %expanded : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded_4 : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.addf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
  %extracted_slice_7 = tensor.extract_slice %collapsed_2[0, 0, 0, 0] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
  %extracted_slice_8 = tensor.extract_slice %collapsed_2[0, 0, 0, 4] [2, 6, 4, 4] [1, 1, 1, 1] : tensor<2x6x4x8xf32> to tensor<2x6x4x4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %expanded : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %expanded_4 : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.subf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %expanded : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %11 = linalg.generic {indexing_maps = [#map0, #map11, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %expanded_4 : tensor<2x6x4x4xf32>, tensor<6x1x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.mulf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %12 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) outs(%0 : tensor<2x6x4x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %13 = arith.addf %in, %in_10 : f32
    linalg.yield %13 : f32
  } -> tensor<2x6x4x4xf32>
  %concat_9 = tensor.concat dim(3) %9, %12 : (tensor<2x6x4x4xf32>, tensor<2x6x4x4xf32>) -> tensor<2x6x4x8xf32>
  return %concat, %concat_9, %collapsed_3 : tensor<2x6x4x8xf32>, tensor<2x6x4x8xf32>, tensor<2x6x4x8xf32>
}

func.func @r19_backward_is_conjugate(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r19_backward_is_conjugate(
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.addf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.mulf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %7 = arith.subf %in, %in_1 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2_tables_per_batch(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<2x6x4xf32>, %arg2: tensor<2x6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @a2_tables_per_batch(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 1, 4] : tensor<2x6x4xf32> into tensor<2x6x1x4xf32>
  %expanded_1 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 1, 4] : tensor<2x6x4xf32> into tensor<2x6x1x4xf32>
  %0 = tensor.empty() : tensor<2x6x3x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map12, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded : tensor<2x6x3x4xf32>, tensor<2x6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x6x3x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map12, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %expanded_1 : tensor<2x6x3x4xf32>, tensor<2x6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x6x3x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.subf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x6x3x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map12, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %expanded : tensor<2x6x3x4xf32>, tensor<2x6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map12, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_1 : tensor<2x6x3x4xf32>, tensor<2x6x1x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x6x3x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.addf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x6x3x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  return %concat : tensor<2x6x3x8xf32>
}

func.func @a2_of_a_head_slice(%arg0: tensor<2x9x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_of_a_head_slice(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x9x6x8xf32> to tensor<2x3x6x8xf32>
  %extracted_slice_0 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.subf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.mulf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %7 = arith.addf %in, %in_2 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a2_index_add_style(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a2_index_add_style(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %arg1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %1, %2 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %3 = tensor.empty() : tensor<6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<6x4xf32>) outs(%3 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %4 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map1, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %5, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = tensor.empty() : tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %concat_1 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}
