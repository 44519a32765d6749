// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Tables made on the way: outer products of positions and frequencies, as matmul too
// (r14, t9), halves repeated (t4, t10), sines first (t11), positions on several axes
// (r16, t_two_axes). As torch_mlir.fx prints it (torch 2.13).

#map0 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1) -> (d0)>
#map15 = affine_map<(d0, d1, d2) -> (d0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2) -> (d1, d2)>

func.func @r14_outer_by_matmul(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<1x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r14_outer_by_matmul(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %expanded = tensor.expand_shape %arg2 [[0, 1, 2]] output_shape [1, 4, 1] : tensor<4xf32> into tensor<1x4x1xf32>
  %expanded_0 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, 1, 6] : tensor<1x6xf32> into tensor<1x1x6xf32>
  %0 = tensor.empty() : tensor<1x4x6xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %2 = linalg.batch_matmul ins(%expanded, %expanded_0 : tensor<1x4x1xf32>, tensor<1x1x6xf32>) outs(%1 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
  %3 = tensor.empty() : tensor<1x6x4xf32>
  %transposed = linalg.transpose ins(%2 : tensor<1x4x6xf32>) outs(%3 : tensor<1x6x4xf32>) permutation = [0, 2, 1] 
  %concat = tensor.concat dim(2) %transposed, %transposed : (tensor<1x6x4xf32>, tensor<1x6x4xf32>) -> tensor<1x6x8xf32>
  %4 = tensor.empty() : tensor<1x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x8xf32>) outs(%4 : tensor<1x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.cos %in : f32
    linalg.yield %13 : f32
  } -> tensor<1x6x8xf32>
  %expanded_1 = tensor.expand_shape %5 [[0], [1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<1x6x8xf32> into tensor<1x1x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x8xf32>) outs(%4 : tensor<1x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.sin %in : f32
    linalg.yield %13 : f32
  } -> tensor<1x6x8xf32>
  %expanded_2 = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [1, 1, 6, 8] : tensor<1x6x8xf32> into tensor<1x1x6x8xf32>
  %7 = tensor.empty() : tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_1 : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %13 = arith.mulf %in, %in_5 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %9 = tensor.empty() : tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x3x6x4xf32>) outs(%9 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = arith.negf %in : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_4 = tensor.concat dim(3) %10, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %expanded_2 : tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %13 = arith.mulf %in, %in_5 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %13 = arith.addf %in, %in_5 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  return %12 : tensor<2x3x6x8xf32>
}

func.func @r14_outer_integer_positions(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r14_outer_integer_positions(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6xf32>
  %1 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xi64>) outs(%0 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %13 = arith.sitofp %in : i64 to f32
    linalg.yield %13 : f32
  } -> tensor<6xf32>
  %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %2 = tensor.empty() : tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg2 : tensor<6x1xf32>, tensor<4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %13 = arith.mulf %in, %in_2 : f32
    linalg.yield %13 : f32
  } -> tensor<6x4xf32>
  %concat = tensor.concat dim(1) %3, %3 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %4 = tensor.empty() : tensor<6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%4 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.cos %in : f32
    linalg.yield %13 : f32
  } -> tensor<6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%4 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.sin %in : f32
    linalg.yield %13 : f32
  } -> tensor<6x8xf32>
  %7 = tensor.empty() : tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %13 = arith.mulf %in, %in_2 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %9 = tensor.empty() : tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%9 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = arith.negf %in : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %10, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %6 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %13 = arith.mulf %in, %in_2 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%7 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %13 = arith.addf %in, %in_2 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x8xf32>
  return %12 : tensor<2x3x6x8xf32>
}

func.func @r14_arange_repeat_interleave(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r14_arange_repeat_interleave(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6xi64>
  %1 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %17 = linalg.index 0 : index
    %18 = arith.index_cast %17 : index to i64
    linalg.yield %18 : i64
  } -> tensor<6xi64>
  %2 = tensor.empty() : tensor<6xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %17 = arith.sitofp %in : i64 to f32
    linalg.yield %17 : f32
  } -> tensor<6xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %4 = tensor.empty() : tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg1 : tensor<6x1xf32>, tensor<4xf32>) outs(%4 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %17 = arith.mulf %in, %in_4 : f32
    linalg.yield %17 : f32
  } -> tensor<6x4xf32>
  %6 = tensor.empty() : tensor<6x4x2xf32>
  %7 = linalg.generic {indexing_maps = [#map8, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<6x4xf32>) outs(%6 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %8 = tensor.empty() : tensor<6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%8 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = math.cos %in : f32
    linalg.yield %17 : f32
  } -> tensor<6x8xf32>
  %10 = tensor.empty() : tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %17 = arith.mulf %in, %in_4 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %12 = tensor.empty() : tensor<2x3x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%12 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = arith.negf %in : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded_1 = tensor.expand_shape %13 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_1, %expanded_2 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_3 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%8 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = math.sin %in : f32
    linalg.yield %17 : f32
  } -> tensor<6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3, %14 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %17 = arith.mulf %in, %in_4 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %15 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%10 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %17 = arith.addf %in, %in_4 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  return %16 : tensor<2x3x6x8xf32>
}

func.func @t4_slice_of_concat_repeated(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t4_slice_of_concat_repeated(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map8, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %extracted_slice_0 = tensor.extract_slice %4[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map8, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_1 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_4 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat_5 = tensor.concat dim(4) %expanded, %expanded_4 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_6 = tensor.collapse_shape %concat_5 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6, %collapsed_1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.mulf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_7: f32, %out: f32):
    %12 = arith.addf %in, %in_7 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @t10_tile(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t10_tile(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x2x4xf32>
  %1 = linalg.generic {indexing_maps = [#map9, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x2x4xf32>
  %collapsed = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<6x2x4xf32> into tensor<6x8xf32>
  %2 = tensor.empty() : tensor<6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%2 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %4 = tensor.empty() : tensor<2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.mulf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %6 = tensor.empty() : tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%6 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %7, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%2 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %8 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.mulf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%4 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.addf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  return %10 : tensor<2x3x6x8xf32>
}

func.func @t11_sin_first(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t11_sin_first(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %concat = tensor.concat dim(1) %1, %2 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %concat[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %concat[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %concat_1 = tensor.concat dim(1) %extracted_slice, %extracted_slice : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %concat_2 = tensor.concat dim(1) %extracted_slice_0, %extracted_slice_0 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %concat_2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %9 = arith.mulf %in, %in_6 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_5 = tensor.concat dim(3) %6, %extracted_slice_3 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_5, %concat_1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %9 = arith.mulf %in, %in_6 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %9 = arith.addf %in, %in_6 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r16_mrope_chunked(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<3x2x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r16_mrope_chunked(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 2, 6, 1] : tensor<3x2x6xf32> into tensor<3x2x6x1xf32>
  %0 = tensor.empty() : tensor<3x2x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<3x2x6x1xf32>, tensor<4xf32>) outs(%0 : tensor<3x2x6x4xf32>) {
  ^bb0(%in: f32, %in_41: f32, %out: f32):
    %11 = arith.mulf %in, %in_41 : f32
    linalg.yield %11 : f32
  } -> tensor<3x2x6x4xf32>
  %concat = tensor.concat dim(3) %1, %1 : (tensor<3x2x6x4xf32>, tensor<3x2x6x4xf32>) -> tensor<3x2x6x8xf32>
  %2 = tensor.empty() : tensor<3x2x6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<3x2x6x8xf32>) outs(%2 : tensor<3x2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<3x2x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<3x2x6x8xf32>) outs(%2 : tensor<3x2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<3x2x6x8xf32>
  %extracted_slice = tensor.extract_slice %3[0, 0, 0, 0] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_0 = tensor.extract_slice %3[0, 0, 0, 1] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_1 = tensor.extract_slice %3[0, 0, 0, 2] [3, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x2xf32>
  %extracted_slice_2 = tensor.extract_slice %3[0, 0, 0, 4] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_3 = tensor.extract_slice %3[0, 0, 0, 5] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_4 = tensor.extract_slice %3[0, 0, 0, 6] [3, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x2xf32>
  %extracted_slice_5 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_6 = tensor.extract_slice %extracted_slice_0[1, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_8 = tensor.extract_slice %extracted_slice_1[2, 0, 0, 0] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x2xf32> to tensor<1x2x6x2xf32>
  %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %extracted_slice_10 = tensor.extract_slice %extracted_slice_2[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_12 = tensor.extract_slice %extracted_slice_3[1, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_14 = tensor.extract_slice %extracted_slice_4[2, 0, 0, 0] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x2xf32> to tensor<1x2x6x2xf32>
  %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %concat_16 = tensor.concat dim(2) %collapsed, %collapsed_7, %collapsed_9, %collapsed_11, %collapsed_13, %collapsed_15 : (tensor<2x6x1xf32>, tensor<2x6x1xf32>, tensor<2x6x2xf32>, tensor<2x6x1xf32>, tensor<2x6x1xf32>, tensor<2x6x2xf32>) -> tensor<2x6x8xf32>
  %expanded_17 = tensor.expand_shape %concat_16 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %extracted_slice_18 = tensor.extract_slice %4[0, 0, 0, 0] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_19 = tensor.extract_slice %4[0, 0, 0, 1] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_20 = tensor.extract_slice %4[0, 0, 0, 2] [3, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x2xf32>
  %extracted_slice_21 = tensor.extract_slice %4[0, 0, 0, 4] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_22 = tensor.extract_slice %4[0, 0, 0, 5] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_23 = tensor.extract_slice %4[0, 0, 0, 6] [3, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<3x2x6x2xf32>
  %extracted_slice_24 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_26 = tensor.extract_slice %extracted_slice_19[1, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_28 = tensor.extract_slice %extracted_slice_20[2, 0, 0, 0] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x2xf32> to tensor<1x2x6x2xf32>
  %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %extracted_slice_30 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_32 = tensor.extract_slice %extracted_slice_22[1, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_34 = tensor.extract_slice %extracted_slice_23[2, 0, 0, 0] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x2xf32> to tensor<1x2x6x2xf32>
  %collapsed_35 = tensor.collapse_shape %extracted_slice_34 [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %concat_36 = tensor.concat dim(2) %collapsed_25, %collapsed_27, %collapsed_29, %collapsed_31, %collapsed_33, %collapsed_35 : (tensor<2x6x1xf32>, tensor<2x6x1xf32>, tensor<2x6x2xf32>, tensor<2x6x1xf32>, tensor<2x6x1xf32>, tensor<2x6x2xf32>) -> tensor<2x6x8xf32>
  %expanded_37 = tensor.expand_shape %concat_36 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_17 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_41: f32, %out: f32):
    %11 = arith.mulf %in, %in_41 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_38 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_39 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %7 = tensor.empty() : tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_40 = tensor.concat dim(3) %8, %extracted_slice_38 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_37 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_41: f32, %out: f32):
    %11 = arith.mulf %in, %in_41 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_41: f32, %out: f32):
    %11 = arith.addf %in, %in_41 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  return %10 : tensor<2x3x6x8xf32>
}

func.func @r16_mrope_interleaved(%arg0: tensor<2x3x6x16xf32>, %arg1: tensor<3x2x6xf32>, %arg2: tensor<8xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @r16_mrope_interleaved(
  // CHECK: rope.apply #rope.layout<split, head_dim = 16> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 2, 6, 1] : tensor<3x2x6xf32> into tensor<3x2x6x1xf32>
  %0 = tensor.empty() : tensor<3x2x6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<3x2x6x1xf32>, tensor<8xf32>) outs(%0 : tensor<3x2x6x8xf32>) {
  ^bb0(%in: f32, %in_12: f32, %out: f32):
    %11 = arith.mulf %in, %in_12 : f32
    linalg.yield %11 : f32
  } -> tensor<3x2x6x8xf32>
  %extracted_slice = tensor.extract_slice %1[0, 0, 0, 0] [1, 2, 6, 8] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<1x2x6x8xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x2x6x8xf32> into tensor<2x6x8xf32>
  %extracted_slice_0 = tensor.extract_slice %1[1, 0, 0, 0] [1, 2, 6, 8] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<1x2x6x8xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0, 1], [2], [3]] : tensor<1x2x6x8xf32> into tensor<2x6x8xf32>
  %extracted_slice_2 = tensor.extract_slice %collapsed_1[0, 0, 1] [2, 6, 2] [1, 1, 3] : tensor<2x6x8xf32> to tensor<2x6x2xf32>
  %inserted_slice = tensor.insert_slice %extracted_slice_2 into %collapsed[0, 0, 1] [2, 6, 2] [1, 1, 3] : tensor<2x6x2xf32> into tensor<2x6x8xf32>
  %extracted_slice_3 = tensor.extract_slice %1[2, 0, 0, 0] [1, 2, 6, 8] [1, 1, 1, 1] : tensor<3x2x6x8xf32> to tensor<1x2x6x8xf32>
  %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<1x2x6x8xf32> into tensor<2x6x8xf32>
  %extracted_slice_5 = tensor.extract_slice %collapsed_4[0, 0, 2] [2, 6, 2] [1, 1, 3] : tensor<2x6x8xf32> to tensor<2x6x2xf32>
  %inserted_slice_6 = tensor.insert_slice %extracted_slice_5 into %inserted_slice[0, 0, 2] [2, 6, 2] [1, 1, 3] : tensor<2x6x2xf32> into tensor<2x6x8xf32>
  %concat = tensor.concat dim(2) %inserted_slice_6, %inserted_slice_6 : (tensor<2x6x8xf32>, tensor<2x6x8xf32>) -> tensor<2x6x16xf32>
  %2 = tensor.empty() : tensor<2x6x16xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x16xf32>) outs(%2 : tensor<2x6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x6x16xf32>
  %expanded_7 = tensor.expand_shape %3 [[0], [1, 2], [3]] output_shape [2, 1, 6, 16] : tensor<2x6x16xf32> into tensor<2x1x6x16xf32>
  %4 = tensor.empty() : tensor<2x3x6x16xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_7 : tensor<2x3x6x16xf32>, tensor<2x1x6x16xf32>) outs(%4 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_12: f32, %out: f32):
    %11 = arith.mulf %in, %in_12 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x16xf32>
  %extracted_slice_8 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %extracted_slice_9 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_10 = tensor.concat dim(3) %7, %extracted_slice_8 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x16xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x16xf32>) outs(%2 : tensor<2x6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x6x16xf32>
  %expanded_11 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 16] : tensor<2x6x16xf32> into tensor<2x1x6x16xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_10, %expanded_11 : tensor<2x3x6x16xf32>, tensor<2x1x6x16xf32>) outs(%4 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_12: f32, %out: f32):
    %11 = arith.mulf %in, %in_12 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x16xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x3x6x16xf32>, tensor<2x3x6x16xf32>) outs(%4 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_12: f32, %out: f32):
    %11 = arith.addf %in, %in_12 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x16xf32>
  return %10 : tensor<2x3x6x16xf32>
}

func.func @r16_mrope_on_angles(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<3x2x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r16_mrope_on_angles(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 2, 6, 1] : tensor<3x2x6xf32> into tensor<3x2x6x1xf32>
  %0 = tensor.empty() : tensor<3x2x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<3x2x6x1xf32>, tensor<4xf32>) outs(%0 : tensor<3x2x6x4xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %14 = arith.mulf %in, %in_17 : f32
    linalg.yield %14 : f32
  } -> tensor<3x2x6x4xf32>
  %extracted_slice = tensor.extract_slice %1[0, 0, 0, 0] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_0 = tensor.extract_slice %1[0, 0, 0, 1] [3, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<3x2x6x1xf32>
  %extracted_slice_1 = tensor.extract_slice %1[0, 0, 0, 2] [3, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<3x2x6x2xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_3 = tensor.extract_slice %extracted_slice_0[1, 0, 0, 0] [1, 2, 6, 1] [1, 1, 1, 1] : tensor<3x2x6x1xf32> to tensor<1x2x6x1xf32>
  %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<1x2x6x1xf32> into tensor<2x6x1xf32>
  %extracted_slice_5 = tensor.extract_slice %extracted_slice_1[2, 0, 0, 0] [1, 2, 6, 2] [1, 1, 1, 1] : tensor<3x2x6x2xf32> to tensor<1x2x6x2xf32>
  %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<1x2x6x2xf32> into tensor<2x6x2xf32>
  %concat = tensor.concat dim(2) %collapsed, %collapsed_4, %collapsed_6 : (tensor<2x6x1xf32>, tensor<2x6x1xf32>, tensor<2x6x2xf32>) -> tensor<2x6x4xf32>
  %2 = tensor.empty() : tensor<2x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%2 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x4xf32>
  %4 = tensor.empty() : tensor<2x6x4x2xf32>
  %5 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x6x4xf32>) outs(%4 : tensor<2x6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4x2xf32>
  %collapsed_7 = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<2x6x4x2xf32> into tensor<2x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x4xf32>) outs(%2 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<2x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x6x4xf32>) outs(%4 : tensor<2x6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4x2xf32>
  %collapsed_8 = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<2x6x4x2xf32> into tensor<2x6x8xf32>
  %expanded_9 = tensor.expand_shape %collapsed_7 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %8 = tensor.empty() : tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_9 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %14 = arith.mulf %in, %in_17 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_10 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %10 = tensor.empty() : tensor<2x3x6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x3x6x4xf32>) outs(%10 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = arith.negf %in : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_11 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 2] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %expanded_12 = tensor.expand_shape %11 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %expanded_13 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x4x1xf32>
  %concat_14 = tensor.concat dim(4) %expanded_12, %expanded_13 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed_15 = tensor.collapse_shape %concat_14 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %expanded_16 = tensor.expand_shape %collapsed_8 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %expanded_16 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %14 = arith.mulf %in, %in_17 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%8 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %14 = arith.addf %in, %in_17 : f32
    linalg.yield %14 : f32
  } -> tensor<2x3x6x8xf32>
  return %13 : tensor<2x3x6x8xf32>
}

func.func @r16_masked_frequencies(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<3x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r16_masked_frequencies(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %2 = linalg.matmul ins(%arg1, %arg2 : tensor<6x3xf32>, tensor<3x4xf32>) outs(%1 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %concat = tensor.concat dim(1) %2, %2 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.mulf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %9, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %5 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.mulf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.addf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @t_two_axes_blocks(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<2xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t_two_axes_blocks(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8, blocks = [4, 4]> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg1[0, 0] [1, 6] [1, 1] : tensor<2x6xf32> to tensor<1x6xf32>
  %extracted_slice_2 = tensor.extract_slice %arg1[1, 0] [1, 6] [1, 1] : tensor<2x6xf32> to tensor<1x6xf32>
  %collapsed = tensor.collapse_shape %extracted_slice_1 [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
  %expanded = tensor.expand_shape %collapsed [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %0 = tensor.empty() : tensor<6x2xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg2 : tensor<6x1xf32>, tensor<2xf32>) outs(%0 : tensor<6x2xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.mulf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<6x2xf32>
  %concat = tensor.concat dim(1) %1, %1 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.cos %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.sin %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %3 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.mulf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_4 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_5 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %7 = tensor.empty() : tensor<2x3x6x2xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5 : tensor<2x3x6x2xf32>) outs(%7 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = arith.negf %in : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_6 = tensor.concat dim(3) %8, %extracted_slice_4 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_6, %4 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.mulf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.addf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %expanded_7 = tensor.expand_shape %collapsed_3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %arg2 : tensor<6x1xf32>, tensor<2xf32>) outs(%0 : tensor<6x2xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.mulf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<6x2xf32>
  %concat_8 = tensor.concat dim(1) %11, %11 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_8 : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.cos %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_8 : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.sin %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %12 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.mulf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_9 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_10 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x3x6x2xf32>) outs(%7 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = arith.negf %in : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_11 = tensor.concat dim(3) %15, %extracted_slice_9 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %16 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_11, %13 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.mulf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %18 = arith.addf %in, %in_13 : f32
    linalg.yield %18 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_12 = tensor.concat dim(3) %10, %17 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat_12 : tensor<2x3x6x8xf32>
}

func.func @t9_divided_by_timescale(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t9_divided_by_timescale(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg2 : tensor<6x1xf32>, tensor<4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.divf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %4 = tensor.empty() : tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.mulf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %3 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.mulf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.subf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.mulf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %3 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.mulf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %11 = arith.addf %in, %in_1 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %7, %10 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @t8_angles_by_position(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t8_angles_by_position(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %0 = tensor.empty() : tensor<32xi64>
  %1 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
  ^bb0(%out: i64):
    %17 = linalg.index 0 : index
    %18 = arith.index_cast %17 : index to i64
    linalg.yield %18 : i64
  } -> tensor<32xi64>
  %2 = tensor.empty() : tensor<32xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%1 : tensor<32xi64>) outs(%2 : tensor<32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %17 = arith.sitofp %in : i64 to f32
    linalg.yield %17 : f32
  } -> tensor<32xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
  %4 = tensor.empty() : tensor<32x4xf32>
  %5 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg2 : tensor<32x1xf32>, tensor<4xf32>) outs(%4 : tensor<32x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %17 = arith.mulf %in, %in_2 : f32
    linalg.yield %17 : f32
  } -> tensor<32x4xf32>
  %6 = tensor.empty() : tensor<6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6xi64>) outs(%6 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %17 = arith.cmpi slt, %in, %c0_i64 : i64
    %18 = arith.addi %in, %c32_i64 : i64
    %19 = arith.select %17, %18, %in : i64
    %20 = arith.index_cast %19 : i64 to index
    %21 = linalg.index 1 : index
    %extracted = tensor.extract %5[%20, %21] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4xf32>
  %concat = tensor.concat dim(1) %7, %7 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %8 = tensor.empty() : tensor<6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%8 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = math.cos %in : f32
    linalg.yield %17 : f32
  } -> tensor<6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%8 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = math.sin %in : f32
    linalg.yield %17 : f32
  } -> tensor<6x8xf32>
  %11 = tensor.empty() : tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %17 = arith.mulf %in, %in_2 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %13 = tensor.empty() : tensor<2x3x6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%13 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = arith.negf %in : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %14, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %10 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %17 = arith.mulf %in, %in_2 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %17 = arith.addf %in, %in_2 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  return %16 : tensor<2x3x6x8xf32>
}

func.func @t8_fairseq2_index_plus_one(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xi64>, %arg2: tensor<32x4x2xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t8_fairseq2_index_plus_one(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1_i64 = arith.constant 1 : i64
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %11 = linalg.index 0 : index
    %12 = linalg.index 1 : index
    %13 = linalg.index 2 : index
    %14 = linalg.index 3 : index
    %extracted = tensor.extract %expanded[%11, %12, %13, %14, %c0] : tensor<2x3x6x4x2xf32>
    %extracted_0 = tensor.extract %expanded[%11, %12, %13, %14, %c1] : tensor<2x3x6x4x2xf32>
    %15 = complex.create %extracted, %extracted_0 : complex<f32>
    linalg.yield %15 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6xi64>
  %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xi64>) outs(%2 : tensor<6xi64>) {
  ^bb0(%in: i64, %out: i64):
    %11 = arith.addi %in, %c1_i64 : i64
    linalg.yield %11 : i64
  } -> tensor<6xi64>
  %4 = tensor.empty() : tensor<6x4x2xf32>
  %5 = linalg.generic {indexing_maps = [#map15, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<6xi64>) outs(%4 : tensor<6x4x2xf32>) {
  ^bb0(%in: i64, %out: f32):
    %11 = arith.cmpi slt, %in, %c0_i64 : i64
    %12 = arith.addi %in, %c32_i64 : i64
    %13 = arith.select %11, %12, %in : i64
    %14 = arith.index_cast %13 : i64 to index
    %15 = linalg.index 1 : index
    %16 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%14, %15, %16] : tensor<32x4x2xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x4x2xf32>
  %6 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %7 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %11 = linalg.index 0 : index
    %12 = linalg.index 1 : index
    %extracted = tensor.extract %5[%11, %12, %c0] : tensor<6x4x2xf32>
    %extracted_0 = tensor.extract %5[%11, %12, %c1] : tensor<6x4x2xf32>
    %13 = complex.create %extracted, %extracted_0 : complex<f32>
    linalg.yield %13 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %8 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %7 : tensor<2x3x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%0 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_0: complex<f32>, %out: complex<f32>):
    %11 = complex.mul %in, %in_0 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %9 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %10 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x3x6x4xcomplex<f32>>) outs(%9 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %11 = complex.re %in : complex<f32>
    %12 = complex.im %in : complex<f32>
    %13 = linalg.index 4 : index
    %14 = arith.cmpi eq, %13, %c0 : index
    %15 = arith.select %14, %11, %12 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %10 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed : tensor<2x3x6x8xf32>
}

func.func @t12_where_mask(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<3x2x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t12_where_mask(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i8 = arith.constant 0 : i8
  %cst = arith.constant dense<[0, 1, 0, 0]> : tensor<4xi8>
  %cst_0 = arith.constant dense<[1, 0, 0, 1]> : tensor<4xi8>
  %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 2, 6, 1] : tensor<3x2x6xf32> into tensor<3x2x6x1xf32>
  %0 = tensor.empty() : tensor<3x2x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<3x2x6x1xf32>, tensor<4xf32>) outs(%0 : tensor<3x2x6x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %17 = arith.mulf %in, %in_10 : f32
    linalg.yield %17 : f32
  } -> tensor<3x2x6x4xf32>
  %2 = tensor.empty() : tensor<4xi1>
  %3 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_0 : tensor<4xi8>) outs(%2 : tensor<4xi1>) {
  ^bb0(%in: i8, %out: i1):
    %17 = arith.cmpi ne, %in, %c0_i8 : i8
    linalg.yield %17 : i1
  } -> tensor<4xi1>
  %extracted_slice = tensor.extract_slice %1[0, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x2x6x4xf32> into tensor<2x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst : tensor<4xi8>) outs(%2 : tensor<4xi1>) {
  ^bb0(%in: i8, %out: i1):
    %17 = arith.cmpi ne, %in, %c0_i8 : i8
    linalg.yield %17 : i1
  } -> tensor<4xi1>
  %extracted_slice_1 = tensor.extract_slice %1[1, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x4xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0, 1], [2], [3]] : tensor<1x2x6x4xf32> into tensor<2x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %1[2, 0, 0, 0] [1, 2, 6, 4] [1, 1, 1, 1] : tensor<3x2x6x4xf32> to tensor<1x2x6x4xf32>
  %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<1x2x6x4xf32> into tensor<2x6x4xf32>
  %5 = tensor.empty() : tensor<2x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map18, #map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %collapsed_2, %collapsed_4 : tensor<4xi1>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%5 : tensor<2x6x4xf32>) {
  ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
    %17 = arith.select %in, %in_10, %in_11 : f32
    linalg.yield %17 : f32
  } -> tensor<2x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map18, #map0, #map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %collapsed, %6 : tensor<4xi1>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%5 : tensor<2x6x4xf32>) {
  ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
    %17 = arith.select %in, %in_10, %in_11 : f32
    linalg.yield %17 : f32
  } -> tensor<2x6x4xf32>
  %concat = tensor.concat dim(2) %7, %7 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  %8 = tensor.empty() : tensor<2x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%8 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = math.cos %in : f32
    linalg.yield %17 : f32
  } -> tensor<2x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%8 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = math.sin %in : f32
    linalg.yield %17 : f32
  } -> tensor<2x6x8xf32>
  %expanded_5 = tensor.expand_shape %9 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %11 = tensor.empty() : tensor<2x3x6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_5 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %17 = arith.mulf %in, %in_10 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %13 = tensor.empty() : tensor<2x3x6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x3x6x4xf32>) outs(%13 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %17 = arith.negf %in : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_8 = tensor.concat dim(3) %14, %extracted_slice_6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %expanded_9 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_8, %expanded_9 : tensor<2x3x6x8xf32>, tensor<2x1x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %17 = arith.mulf %in, %in_10 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%11 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %17 = arith.addf %in, %in_10 : f32
    linalg.yield %17 : f32
  } -> tensor<2x3x6x8xf32>
  return %16 : tensor<2x3x6x8xf32>
}

func.func @t_two_axes_in_one_table(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @t_two_axes_in_one_table(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg1[0, 0] [1, 6] [1, 1] : tensor<2x6xf32> to tensor<1x6xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
  %extracted_slice_0 = tensor.extract_slice %arg2[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
  %expanded = tensor.expand_shape %collapsed [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %0 = tensor.empty() : tensor<6x2xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %extracted_slice_0 : tensor<6x1xf32>, tensor<2xf32>) outs(%0 : tensor<6x2xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %12 = arith.mulf %in, %in_9 : f32
    linalg.yield %12 : f32
  } -> tensor<6x2xf32>
  %extracted_slice_1 = tensor.extract_slice %arg1[1, 0] [1, 6] [1, 1] : tensor<2x6xf32> to tensor<1x6xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
  %extracted_slice_3 = tensor.extract_slice %arg2[2] [2] [1] : tensor<4xf32> to tensor<2xf32>
  %expanded_4 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %2 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_4, %extracted_slice_3 : tensor<6x1xf32>, tensor<2xf32>) outs(%0 : tensor<6x2xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %12 = arith.mulf %in, %in_9 : f32
    linalg.yield %12 : f32
  } -> tensor<6x2xf32>
  %concat = tensor.concat dim(1) %1, %2 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %concat_5 = tensor.concat dim(1) %concat, %concat : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_5 : tensor<6x8xf32>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.cos %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_5 : tensor<6x8xf32>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = math.sin %in : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %12 = arith.mulf %in, %in_9 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %8 = tensor.empty() : tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x3x6x4xf32>) outs(%8 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_8 = tensor.concat dim(3) %9, %extracted_slice_6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_8, %5 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %12 = arith.mulf %in, %in_9 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %12 = arith.addf %in, %in_9 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  return %11 : tensor<2x3x6x8xf32>
}

func.func @t_grid_of_patches(%arg0: tensor<2x3x12x8xf32>, %arg1: tensor<3xf32>, %arg2: tensor<4xf32>, %arg3: tensor<2xf32>) -> tensor<2x3x12x8xf32> {
  // CHECK-LABEL: func @t_grid_of_patches(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
  %0 = tensor.empty() : tensor<3x2xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %arg3 : tensor<3x1xf32>, tensor<2xf32>) outs(%0 : tensor<3x2xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.mulf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<3x2xf32>
  %2 = tensor.empty() : tensor<3x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map9, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x2xf32>) outs(%2 : tensor<3x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x4x2xf32>
  %expanded_0 = tensor.expand_shape %arg2 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %4 = tensor.empty() : tensor<4x2xf32>
  %5 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_0, %arg3 : tensor<4x1xf32>, tensor<2xf32>) outs(%4 : tensor<4x2xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.mulf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map19, #map0], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<4x2xf32>) outs(%2 : tensor<3x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x4x2xf32>
  %concat = tensor.concat dim(2) %3, %6 : (tensor<3x4x2xf32>, tensor<3x4x2xf32>) -> tensor<3x4x4xf32>
  %collapsed = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<3x4x4xf32> into tensor<12x4xf32>
  %concat_1 = tensor.concat dim(1) %collapsed, %collapsed : (tensor<12x4xf32>, tensor<12x4xf32>) -> tensor<12x8xf32>
  %7 = tensor.empty() : tensor<12x8xf32>
  %8 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_1 : tensor<12x8xf32>) outs(%7 : tensor<12x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %16 = math.cos %in : f32
    linalg.yield %16 : f32
  } -> tensor<12x8xf32>
  %9 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_1 : tensor<12x8xf32>) outs(%7 : tensor<12x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %16 = math.sin %in : f32
    linalg.yield %16 : f32
  } -> tensor<12x8xf32>
  %10 = tensor.empty() : tensor<2x3x12x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<2x3x12x8xf32>, tensor<12x8xf32>) outs(%10 : tensor<2x3x12x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.mulf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x12x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 12, 4] [1, 1, 1, 1] : tensor<2x3x12x8xf32> to tensor<2x3x12x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 12, 4] [1, 1, 1, 1] : tensor<2x3x12x8xf32> to tensor<2x3x12x4xf32>
  %12 = tensor.empty() : tensor<2x3x12x4xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x12x4xf32>) outs(%12 : tensor<2x3x12x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %16 = arith.negf %in : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x12x4xf32>
  %concat_3 = tensor.concat dim(3) %13, %extracted_slice : (tensor<2x3x12x4xf32>, tensor<2x3x12x4xf32>) -> tensor<2x3x12x8xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %9 : tensor<2x3x12x8xf32>, tensor<12x8xf32>) outs(%10 : tensor<2x3x12x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.mulf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x12x8xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x3x12x8xf32>, tensor<2x3x12x8xf32>) outs(%10 : tensor<2x3x12x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %16 = arith.addf %in, %in_4 : f32
    linalg.yield %16 : f32
  } -> tensor<2x3x12x8xf32>
  return %15 : tensor<2x3x12x8xf32>
}
