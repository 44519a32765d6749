// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// The rotation of lanes as a product with a constant matrix (r10, r7) and as a gather
// (r11); tables that are gathered by position, sliced, packed (r15). As torch_mlir.fx prints it (torch 2.13).

#map0 = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1) -> (d0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2) -> (d0)>

func.func @r10_matmul_rotate_half(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r10_matmul_rotate_half(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
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
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x3x6x8xf32> into tensor<36x8xf32>
  %5 = tensor.empty() : tensor<36x8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %7 = linalg.matmul ins(%collapsed, %cst_0 : tensor<36x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %expanded = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [2, 3, 6, 8] : tensor<36x8xf32> into tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.addf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  return %9 : tensor<2x3x6x8xf32>
}

func.func @r10_matmul_rotate_pairs(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r10_matmul_rotate_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0]]> : tensor<8x8xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.cos %in : f32
    linalg.yield %13 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.sin %in : f32
    linalg.yield %13 : f32
  } -> tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_1 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %13 = arith.mulf %in, %in_3 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %collapsed_2 = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x3x6x8xf32> into tensor<36x8xf32>
  %8 = tensor.empty() : tensor<36x8xf32>
  %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %10 = linalg.matmul ins(%collapsed_2, %cst_0 : tensor<36x8xf32>, tensor<8x8xf32>) outs(%9 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %expanded = tensor.expand_shape %10 [[0, 1, 2], [3]] output_shape [2, 3, 6, 8] : tensor<36x8xf32> into tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %collapsed_1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %13 = arith.mulf %in, %in_3 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %13 = arith.addf %in, %in_3 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  return %12 : tensor<2x3x6x8xf32>
}

func.func @r10_matmul_rank_2(%arg0: tensor<6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r10_matmul_rank_2(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
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
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg0, %1 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<6x8xf32>
  %4 = linalg.fill ins(%cst : f32) outs(%0 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %5 = linalg.matmul ins(%arg0, %cst_0 : tensor<6x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%5, %2 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.mulf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%3, %6 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %8 = arith.addf %in, %in_1 : f32
    linalg.yield %8 : f32
  } -> tensor<6x8xf32>
  return %7 : tensor<6x8xf32>
}

func.func @r10_linear(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r10_linear(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
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
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x3x6x8xf32> into tensor<36x8xf32>
  %5 = tensor.empty() : tensor<36x8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %7 = linalg.matmul ins(%collapsed, %cst_0 : tensor<36x8xf32>, tensor<8x8xf32>) outs(%6 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %expanded = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [2, 3, 6, 8] : tensor<36x8xf32> into tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.addf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  return %9 : tensor<2x3x6x8xf32>
}

func.func @r10_einsum(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r10_einsum(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.mulf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x3x6x8xf32> into tensor<36x8xf32>
  %expanded = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 36, 8] : tensor<36x8xf32> into tensor<1x36x8xf32>
  %expanded_1 = tensor.expand_shape %cst_0 [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
  %5 = tensor.empty() : tensor<1x36x8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x36x8xf32>) -> tensor<1x36x8xf32>
  %7 = linalg.batch_matmul ins(%expanded, %expanded_1 : tensor<1x36x8xf32>, tensor<1x8x8xf32>) outs(%6 : tensor<1x36x8xf32>) -> tensor<1x36x8xf32>
  %collapsed_2 = tensor.collapse_shape %7 [[0, 1], [2]] : tensor<1x36x8xf32> into tensor<36x8xf32>
  %expanded_3 = tensor.expand_shape %collapsed_2 [[0, 1, 2], [3, 4]] output_shape [2, 3, 6, 1, 8] : tensor<36x8xf32> into tensor<2x3x6x1x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x8x1xf32>
  %transposed = linalg.transpose ins(%expanded_3 : tensor<2x3x6x1x8xf32>) outs(%8 : tensor<2x3x6x8x1xf32>) permutation = [0, 1, 2, 4, 3] 
  %collapsed_4 = tensor.collapse_shape %transposed [[0], [1], [2], [3, 4]] : tensor<2x3x6x8x1xf32> into tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.mulf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %9 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.addf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  return %10 : tensor<2x3x6x8xf32>
}

func.func @r7_permutation_matrix(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r7_permutation_matrix(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]]> : tensor<8x8xf32>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x3x6x8xf32> into tensor<36x8xf32>
  %3 = tensor.empty() : tensor<36x8xf32>
  %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %5 = linalg.matmul ins(%collapsed, %cst_0 : tensor<36x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %expanded = tensor.expand_shape %5 [[0, 1, 2], [3]] output_shape [2, 3, 6, 8] : tensor<36x8xf32> into tensor<2x3x6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %12 = arith.mulf %in, %in_3 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_2 = tensor.concat dim(3) %9, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %12 = arith.mulf %in, %in_3 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %12 = arith.addf %in, %in_3 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @r10_bmm_tables_per_batch(%arg0: tensor<2x6x8xf32>, %arg1: tensor<2x6x4xf32>) -> tensor<2x6x8xf32> {
  // CHECK-LABEL: func @r10_bmm_tables_per_batch(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %concat = tensor.concat dim(2) %arg1, %arg1 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  %0 = tensor.empty() : tensor<2x6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  %4 = tensor.empty() : tensor<2x8x8xf32>
  %5 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<8x8xf32>) outs(%4 : tensor<2x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x8xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %7 = linalg.batch_matmul ins(%arg0, %5 : tensor<2x6x8xf32>, tensor<2x8x8xf32>) outs(%6 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %2 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.addf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  return %9 : tensor<2x6x8xf32>
}

func.func @r10_matmul_16(%arg0: tensor<2x3x6x16xf32>, %arg1: tensor<6x8xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @r10_matmul_16(
  // CHECK: rope.apply #rope.layout<split, head_dim = 16> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<16x16xf32>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x16xf32>
  %0 = tensor.empty() : tensor<6x16xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x16xf32>) outs(%0 : tensor<6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x16xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x16xf32>) outs(%0 : tensor<6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x16xf32>
  %3 = tensor.empty() : tensor<2x3x6x16xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%3 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x16xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x3x6x16xf32> into tensor<36x16xf32>
  %5 = tensor.empty() : tensor<36x16xf32>
  %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<36x16xf32>) -> tensor<36x16xf32>
  %7 = linalg.matmul ins(%collapsed, %cst_0 : tensor<36x16xf32>, tensor<16x16xf32>) outs(%6 : tensor<36x16xf32>) -> tensor<36x16xf32>
  %expanded = tensor.expand_shape %7 [[0, 1, 2], [3]] output_shape [2, 3, 6, 16] : tensor<36x16xf32> into tensor<2x3x6x16xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%3 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x16xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x3x6x16xf32>, tensor<2x3x6x16xf32>) outs(%3 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.addf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x16xf32>
  return %9 : tensor<2x3x6x16xf32>
}

func.func @r11_gather_and_where(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r11_gather_and_where(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %c3_i64 = arith.constant 3 : i64
  %c6_i64 = arith.constant 6 : i64
  %c4_i64 = arith.constant 4 : i64
  %c8_i64 = arith.constant 8 : i64
  %c0_i64 = arith.constant 0 : i64
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = math.cos %in : f32
    linalg.yield %23 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = math.sin %in : f32
    linalg.yield %23 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<8xi64>
  %4 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %23 = linalg.index 0 : index
    %24 = arith.index_cast %23 : index to i64
    linalg.yield %24 : i64
  } -> tensor<8xi64>
  %5 = tensor.empty() : tensor<8xi1>
  %6 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%4 : tensor<8xi64>) outs(%5 : tensor<8xi1>) {
  ^bb0(%in: i64, %out: i1):
    %23 = arith.cmpi slt, %in, %c4_i64 : i64
    linalg.yield %23 : i1
  } -> tensor<8xi1>
  %7 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%4 : tensor<8xi64>) outs(%3 : tensor<8xi64>) {
  ^bb0(%in: i64, %out: i64):
    %23 = arith.addi %in, %c4_i64 : i64
    linalg.yield %23 : i64
  } -> tensor<8xi64>
  %8 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%4 : tensor<8xi64>) outs(%3 : tensor<8xi64>) {
  ^bb0(%in: i64, %out: i64):
    %23 = arith.subi %in, %c4_i64 : i64
    linalg.yield %23 : i64
  } -> tensor<8xi64>
  %9 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel"]} ins(%6, %7, %8 : tensor<8xi1>, tensor<8xi64>, tensor<8xi64>) outs(%3 : tensor<8xi64>) {
  ^bb0(%in: i1, %in_2: i64, %in_3: i64, %out: i64):
    %23 = arith.select %in, %in_2, %in_3 : i64
    linalg.yield %23 : i64
  } -> tensor<8xi64>
  %10 = tensor.empty() : tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %23 = arith.mulf %in, %in_2 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = tensor.empty() : tensor<6xi64>
  %13 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%12 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %23 = linalg.index 0 : index
    %24 = arith.index_cast %23 : index to i64
    linalg.yield %24 : i64
  } -> tensor<6xi64>
  %expanded = tensor.expand_shape %13 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
  %14 = tensor.empty() : tensor<3xi64>
  %15 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%14 : tensor<3xi64>) {
  ^bb0(%out: i64):
    %23 = linalg.index 0 : index
    %24 = arith.index_cast %23 : index to i64
    linalg.yield %24 : i64
  } -> tensor<3xi64>
  %expanded_0 = tensor.expand_shape %15 [[0, 1, 2]] output_shape [3, 1, 1] : tensor<3xi64> into tensor<3x1x1xi64>
  %16 = tensor.empty() : tensor<2xi64>
  %17 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%16 : tensor<2xi64>) {
  ^bb0(%out: i64):
    %23 = linalg.index 0 : index
    %24 = arith.index_cast %23 : index to i64
    linalg.yield %24 : i64
  } -> tensor<2xi64>
  %expanded_1 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %18 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1, %expanded_0, %expanded, %9 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<6x1xi64>, tensor<8xi64>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i64, %in_2: i64, %in_3: i64, %in_4: i64, %out: f32):
    %23 = arith.cmpi slt, %in, %c0_i64 : i64
    %24 = arith.addi %in, %c2_i64 : i64
    %25 = arith.select %23, %24, %in : i64
    %26 = arith.index_cast %25 : i64 to index
    %27 = arith.cmpi slt, %in_2, %c0_i64 : i64
    %28 = arith.addi %in_2, %c3_i64 : i64
    %29 = arith.select %27, %28, %in_2 : i64
    %30 = arith.index_cast %29 : i64 to index
    %31 = arith.cmpi slt, %in_3, %c0_i64 : i64
    %32 = arith.addi %in_3, %c6_i64 : i64
    %33 = arith.select %31, %32, %in_3 : i64
    %34 = arith.index_cast %33 : i64 to index
    %35 = arith.cmpi slt, %in_4, %c0_i64 : i64
    %36 = arith.addi %in_4, %c8_i64 : i64
    %37 = arith.select %35, %36, %in_4 : i64
    %38 = arith.index_cast %37 : i64 to index
    %extracted = tensor.extract %arg0[%26, %30, %34, %38] : tensor<2x3x6x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x3x6x8xf32>
  %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x3x6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %23 = arith.negf %in : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x6x8xf32>
  %20 = linalg.generic {indexing_maps = [#map10, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %19, %18 : tensor<8xi1>, tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i1, %in_2: f32, %in_3: f32, %out: f32):
    %23 = arith.select %in, %in_2, %in_3 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x6x8xf32>
  %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %23 = arith.mulf %in, %in_2 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x6x8xf32>
  %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %21 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %23 = arith.addf %in, %in_2 : f32
    linalg.yield %23 : f32
  } -> tensor<2x3x6x8xf32>
  return %22 : tensor<2x3x6x8xf32>
}

func.func @r11_torch_gather(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r11_torch_gather(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c4_i64 = arith.constant 4 : i64
  %c8_i64 = arith.constant 8 : i64
  %c0_i64 = arith.constant 0 : i64
  %c8 = arith.constant 8 : index
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[-1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<8xf32>
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
  %3 = tensor.empty() : tensor<8xi64>
  %4 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%3 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %16 = linalg.index 0 : index
    %17 = arith.index_cast %16 : index to i64
    linalg.yield %17 : i64
  } -> tensor<8xi64>
  %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%4 : tensor<8xi64>) outs(%3 : tensor<8xi64>) {
  ^bb0(%in: i64, %out: i64):
    %16 = arith.addi %in, %c4_i64 : i64
    linalg.yield %16 : i64
  } -> tensor<8xi64>
  %6 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%5 : tensor<8xi64>) outs(%3 : tensor<8xi64>) {
  ^bb0(%in: i64, %out: i64):
    %16 = arith.remsi %in, %c8_i64 : i64
    %17 = arith.cmpi ne, %16, %c0_i64 : i64
    %18 = arith.cmpi slt, %16, %c0_i64 : i64
    %19 = arith.andi %17, %18 : i1
    %20 = arith.addi %16, %c8_i64 : i64
    %21 = arith.select %19, %20, %16 : i64
    linalg.yield %21 : i64
  } -> tensor<8xi64>
  %7 = tensor.empty() : tensor<2x3x6x8xi64>
  %8 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<8xi64>) outs(%7 : tensor<2x3x6x8xi64>) {
  ^bb0(%in: i64, %out: i64):
    linalg.yield %in : i64
  } -> tensor<2x3x6x8xi64>
  %9 = tensor.empty() : tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %16 = arith.mulf %in, %in_1 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x3x6x8xi64>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %16 = linalg.index 0 : index
    %17 = linalg.index 1 : index
    %18 = linalg.index 2 : index
    %19 = arith.index_cast %in : i64 to index
    %20 = arith.cmpi slt, %19, %c8 : index
    cf.assert %20, "index must be smaller than dim size"
    %21 = arith.cmpi sge, %in, %c0_i64 : i64
    cf.assert %21, "index must be larger or equal to 0"
    %extracted = tensor.extract %arg0[%16, %17, %18, %19] : tensor<2x3x6x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x3x6x8xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_0 : tensor<2x3x6x8xf32>, tensor<8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %16 = arith.mulf %in, %in_1 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %16 = arith.mulf %in, %in_1 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %16 = arith.addf %in, %in_1 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x6x8xf32>
  return %15 : tensor<2x3x6x8xf32>
}

func.func @r15_table_by_position(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<32x4xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r15_table_by_position(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map11, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %10 = arith.cmpi slt, %in, %c0_i64 : i64
    %11 = arith.addi %in, %c32_i64 : i64
    %12 = arith.select %10, %11, %in : i64
    %13 = arith.index_cast %12 : i64 to index
    %14 = linalg.index 1 : index
    %extracted = tensor.extract %arg2[%13, %14] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map11, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %10 = arith.cmpi slt, %in, %c0_i64 : i64
    %11 = arith.addi %in, %c32_i64 : i64
    %12 = arith.select %10, %11, %in : i64
    %13 = arith.index_cast %12 : i64 to index
    %14 = linalg.index 1 : index
    %extracted = tensor.extract %arg3[%13, %14] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.subf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.mulf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %10 = arith.addf %in, %in_1 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %6, %9 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r15_table_by_batched_position(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<2x6xi64>, %arg2: tensor<32x4xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r15_table_by_batched_position(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x6xi64>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %10 = arith.cmpi slt, %in, %c0_i64 : i64
    %11 = arith.addi %in, %c32_i64 : i64
    %12 = arith.select %10, %11, %in : i64
    %13 = arith.index_cast %12 : i64 to index
    %14 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%13, %14] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x6x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x6xi64>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %10 = arith.cmpi slt, %in, %c0_i64 : i64
    %11 = arith.addi %in, %c32_i64 : i64
    %12 = arith.select %10, %11, %in : i64
    %13 = arith.index_cast %12 : i64 to index
    %14 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%13, %14] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x6x4xf32>
  %expanded_0 = tensor.expand_shape %2 [[0], [1, 2], [3]] output_shape [2, 1, 6, 4] : tensor<2x6x4xf32> into tensor<2x1x6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded : tensor<2x3x6x4xf32>, tensor<2x1x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %expanded_0 : tensor<2x3x6x4xf32>, tensor<2x1x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.subf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %expanded : tensor<2x3x6x4xf32>, tensor<2x1x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_0 : tensor<2x3x6x4xf32>, tensor<2x1x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.addf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %6, %9 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r15_embedding_of_packed_cache(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<32x8xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r15_embedding_of_packed_cache(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c32 = arith.constant 32 : index
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map11, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6xi64>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %9 = arith.index_cast %in : i64 to index
    %10 = linalg.index 1 : index
    %11 = arith.cmpi slt, %9, %c32 : index
    cf.assert %11, "index must be smaller than dim size"
    %12 = arith.cmpi sge, %in, %c0_i64 : i64
    cf.assert %12, "index must be larger or equal to 0"
    %extracted = tensor.extract %arg2[%9, %10] : tensor<32x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %1[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %2 = tensor.empty() : tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.subf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.addf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %5, %8 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r15_slice_of_table(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<32x4xf32>, %arg2: tensor<32x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r15_slice_of_table(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg1[3, 0] [6, 4] [1, 1] : tensor<32x4xf32> to tensor<6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg2[3, 0] [6, 4] [1, 1] : tensor<32x4xf32> to tensor<6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.subf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %extracted_slice : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.addf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r15_packed_pairs_by_position(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<32x4x2xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r15_packed_pairs_by_position(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %0 = tensor.empty() : tensor<6x4x2xf32>
  %1 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<6xi64>) outs(%0 : tensor<6x4x2xf32>) {
  ^bb0(%in: i64, %out: f32):
    %9 = arith.cmpi slt, %in, %c0_i64 : i64
    %10 = arith.addi %in, %c32_i64 : i64
    %11 = arith.select %9, %10, %in : i64
    %12 = arith.index_cast %11 : i64 to index
    %13 = linalg.index 1 : index
    %14 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%12, %13, %14] : tensor<32x4x2xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4x2xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %1[0, 0, 0] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf32> to tensor<6x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1, 2]] : tensor<6x4x1xf32> into tensor<6x4xf32>
  %2 = tensor.empty() : tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %9 = arith.mulf %in, %in_9 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_4 = tensor.extract_slice %1[0, 0, 1] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf32> to tensor<6x4x1xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1, 2]] : tensor<6x4x1xf32> into tensor<6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_5 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %9 = arith.mulf %in, %in_9 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %9 = arith.subf %in, %in_9 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %collapsed_1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %9 = arith.mulf %in, %in_9 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_5 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %9 = arith.mulf %in, %in_9 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %9 = arith.addf %in, %in_9 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded_6 = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_7 = tensor.expand_shape %8 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_6, %expanded_7 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_8 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed_8 : tensor<2x3x6x8xf32>
}
