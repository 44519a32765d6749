// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// From JAX by way of StableHLO, as IREE's input pipeline gives it; r19 are gradients.
// a5j complex numbers, a8 and a9 rolls and flips, r10 a constant matrix, r15 tables by
// position.

#map0 = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map16 = affine_map<() -> ()>

func.func @jax_gemma(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<2x6xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_gemma(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.000000e+04 : f32
  %cst_0 = arith.constant 8.000000e+00 : f32
  %c2_i32 = arith.constant 2 : i32
  %0 = tensor.empty() : tensor<4xi32>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<4xi32>) {
  ^bb0(%out: i32):
    %37 = linalg.index 0 : index
    %38 = arith.index_cast %37 : index to i32
    linalg.yield %38 : i32
  } -> tensor<4xi32>
  %2 = tensor.empty() : tensor<4xi32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<4xi32>) outs(%2 : tensor<4xi32>) {
  ^bb0(%in: i32, %out: i32):
    %37 = arith.muli %in, %c2_i32 : i32
    linalg.yield %37 : i32
  } -> tensor<4xi32>
  %4 = tensor.empty() : tensor<4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%3 : tensor<4xi32>) outs(%4 : tensor<4xf32>) {
  ^bb0(%in: i32, %out: f32):
    %37 = arith.sitofp %in : i32 to f32
    linalg.yield %37 : f32
  } -> tensor<4xf32>
  %6 = tensor.empty() : tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.divf %in, %cst_0 : f32
    linalg.yield %37 : f32
  } -> tensor<4xf32>
  %8 = tensor.empty() : tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.powf %cst, %in : f32
    linalg.yield %37 : f32
  } -> tensor<4xf32>
  %10 = tensor.empty() : tensor<2x6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x6xf32>) outs(%10 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4xf32>
  %12 = tensor.empty() : tensor<2x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4xf32>) outs(%12 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4xf32>
  %14 = tensor.empty() : tensor<2x6x4xf32>
  %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%14 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.divf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x4xf32>
  %16 = tensor.empty() : tensor<2x6x4xf32>
  %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x4xf32>) outs(%16 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.sin %in : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x4xf32>
  %18 = tensor.empty() : tensor<2x6x4xf32>
  %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x4xf32>) outs(%18 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.cos %in : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %20 = tensor.empty() : tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x6x4xf32>) outs(%20 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %22 = tensor.empty() : tensor<2x6x3x4xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %21 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%22 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.mulf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x3x4xf32>
  %24 = tensor.empty() : tensor<2x6x3x4xf32>
  %25 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x4xf32>) outs(%24 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %26 = tensor.empty() : tensor<2x6x3x4xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %25 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%26 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.mulf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x3x4xf32>
  %28 = tensor.empty() : tensor<2x6x3x4xf32>
  %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%28 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.subf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x3x4xf32>
  %30 = tensor.empty() : tensor<2x6x3x4xf32>
  %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %21 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%30 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.mulf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x3x4xf32>
  %32 = tensor.empty() : tensor<2x6x3x4xf32>
  %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %25 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%32 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.mulf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x3x4xf32>
  %34 = tensor.empty() : tensor<2x6x3x4xf32>
  %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%34 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %37 = arith.addf %in, %in_3 : f32
    linalg.yield %37 : f32
  } -> tensor<2x6x3x4xf32>
  %36 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %29 into %36[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_2 = tensor.insert_slice %35 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_2 : tensor<2x6x3x8xf32>
}

func.func @jax_rotate_half(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_rotate_half(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x6xf32>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4xf32>
  %2 = tensor.empty() : tensor<2x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<4xf32>) outs(%2 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4xf32>
  %4 = tensor.empty() : tensor<2x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%4 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %26 = arith.mulf %in, %in_4 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x4xf32>
  %6 = tensor.empty() : tensor<2x6x1x4xf32>
  %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x1x4xf32>
  %8 = tensor.empty() : tensor<2x6x1x8xf32>
  %inserted_slice = tensor.insert_slice %7 into %8[0, 0, 0, 0] [2, 6, 1, 4] [1, 1, 1, 1] : tensor<2x6x1x4xf32> into tensor<2x6x1x8xf32>
  %inserted_slice_0 = tensor.insert_slice %7 into %inserted_slice[0, 0, 0, 4] [2, 6, 1, 4] [1, 1, 1, 1] : tensor<2x6x1x4xf32> into tensor<2x6x1x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %9 = tensor.empty() : tensor<2x6x1x8xf32>
  %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_0 : tensor<2x6x1x8xf32>) outs(%9 : tensor<2x6x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = math.cos %in : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x1x8xf32>
  %11 = tensor.empty() : tensor<2x6x3x8xf32>
  %12 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x6x1x8xf32>) outs(%11 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %13 = tensor.empty() : tensor<2x6x3x8xf32>
  %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%13 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %26 = arith.mulf %in, %in_4 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  %15 = tensor.empty() : tensor<2x6x3x4xf32>
  %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = arith.negf %in : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x4xf32>
  %17 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice_2 = tensor.insert_slice %16 into %17[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_3 = tensor.insert_slice %extracted_slice into %inserted_slice_2[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %18 = tensor.empty() : tensor<2x6x1x8xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_0 : tensor<2x6x1x8xf32>) outs(%18 : tensor<2x6x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = math.sin %in : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x1x8xf32>
  %20 = tensor.empty() : tensor<2x6x3x8xf32>
  %21 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x6x1x8xf32>) outs(%20 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %22 = tensor.empty() : tensor<2x6x3x8xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3, %21 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%22 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %26 = arith.mulf %in, %in_4 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  %24 = tensor.empty() : tensor<2x6x3x8xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %23 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%24 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %26 = arith.addf %in, %in_4 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  return %25 : tensor<2x6x3x8xf32>
}

func.func @jax_gptj_repeat(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_gptj_repeat(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x6xf32>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4xf32>
  %2 = tensor.empty() : tensor<2x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<4xf32>) outs(%2 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x4xf32>
  %4 = tensor.empty() : tensor<2x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%4 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %27 = arith.mulf %in, %in_5 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x4xf32>
  %6 = tensor.empty() : tensor<2x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x6x4xf32>) outs(%6 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %27 = math.cos %in : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x4xf32>
  %8 = tensor.empty() : tensor<2x6x1x4x2xf32>
  %9 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x6x4xf32>) outs(%8 : tensor<2x6x1x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x1x4x2xf32>
  %collapsed = tensor.collapse_shape %9 [[0], [1], [2], [3, 4]] : tensor<2x6x1x4x2xf32> into tensor<2x6x1x8xf32>
  %10 = tensor.empty() : tensor<2x6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x6x4xf32>) outs(%10 : tensor<2x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %27 = math.sin %in : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x4xf32>
  %12 = tensor.empty() : tensor<2x6x1x4x2xf32>
  %13 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x4xf32>) outs(%12 : tensor<2x6x1x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x1x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %13 [[0], [1], [2], [3, 4]] : tensor<2x6x1x4x2xf32> into tensor<2x6x1x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 6, 3, 4] [1, 1, 1, 2] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %27 = arith.negf %in : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 2] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %expanded = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x4x1xf32>
  %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x4x1xf32>
  %16 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %inserted_slice = tensor.insert_slice %expanded into %16[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4x2xf32>
  %inserted_slice_3 = tensor.insert_slice %expanded_2 into %inserted_slice[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4x2xf32>
  %collapsed_4 = tensor.collapse_shape %inserted_slice_3 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x2xf32> into tensor<2x6x3x8xf32>
  %17 = tensor.empty() : tensor<2x6x3x8xf32>
  %18 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x6x1x8xf32>) outs(%17 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %19 = tensor.empty() : tensor<2x6x3x8xf32>
  %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%19 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %27 = arith.mulf %in, %in_5 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x8xf32>
  %21 = tensor.empty() : tensor<2x6x3x8xf32>
  %22 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_0 : tensor<2x6x1x8xf32>) outs(%21 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %23 = tensor.empty() : tensor<2x6x3x8xf32>
  %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4, %22 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%23 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %27 = arith.mulf %in, %in_5 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x8xf32>
  %25 = tensor.empty() : tensor<2x6x3x8xf32>
  %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%25 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %27 = arith.addf %in, %in_5 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x8xf32>
  return %26 : tensor<2x6x3x8xf32>
}

func.func @jax_pairs_stacked(%arg0: tensor<2x6x3x8xbf16>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x6x3x8xbf16> {
  // CHECK-LABEL: func @jax_pairs_stacked(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<2x6x3x8xf32>
  %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6x3x8xbf16>) outs(%0 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %21 = arith.extf %in : bf16 to f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x8xf32>
  %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 2] : tensor<2x6x3x8xf32> into tensor<2x6x3x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4xf32>
  %2 = tensor.empty() : tensor<2x6x3x4xf32>
  %3 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%2 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %4 = tensor.empty() : tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %3 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%4 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %6 = tensor.empty() : tensor<2x6x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<6x4xf32>) outs(%6 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %8 = tensor.empty() : tensor<2x6x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %7 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%8 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %10 = tensor.empty() : tensor<2x6x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%10 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.subf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %3 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %7 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.addf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %expanded_2 = tensor.expand_shape %11 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x4x1xf32>
  %expanded_3 = tensor.expand_shape %17 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x4x1xf32>
  %18 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %inserted_slice = tensor.insert_slice %expanded_2 into %18[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4x2xf32>
  %inserted_slice_4 = tensor.insert_slice %expanded_3 into %inserted_slice[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4x2xf32>
  %19 = tensor.empty() : tensor<2x6x3x4x2xbf16>
  %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_4 : tensor<2x6x3x4x2xf32>) outs(%19 : tensor<2x6x3x4x2xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %21 = arith.truncf %in : f32 to bf16
    linalg.yield %21 : bf16
  } -> tensor<2x6x3x4x2xbf16>
  %collapsed_5 = tensor.collapse_shape %20 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x2xbf16> into tensor<2x6x3x8xbf16>
  return %collapsed_5 : tensor<2x6x3x8xbf16>
}

func.func @jax_a5j_complex_pairs_to_halves(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_a5j_complex_pairs_to_halves(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.000000e+00 : f32
  %cst_0 = arith.constant 0.000000e+00 : f32
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 2] : tensor<2x6x3x8xf32> into tensor<2x6x3x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %0 = tensor.empty() : tensor<2x6x3x4x1xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x6x3x4x1xf32>) outs(%0 : tensor<2x6x3x4x1xcomplex<f32>>) {
  ^bb0(%in: f32, %out: complex<f32>):
    %81 = complex.create %in, %cst_0 : complex<f32>
    linalg.yield %81 : complex<f32>
  } -> tensor<2x6x3x4x1xcomplex<f32>>
  %collapsed = tensor.collapse_shape %1 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xcomplex<f32>> into tensor<2x6x3x4xcomplex<f32>>
  %extracted_slice_1 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %2 = tensor.empty() : tensor<2x6x3x4x1xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x6x3x4x1xf32>) outs(%2 : tensor<2x6x3x4x1xcomplex<f32>>) {
  ^bb0(%in: f32, %out: complex<f32>):
    %81 = complex.create %in, %cst_0 : complex<f32>
    linalg.yield %81 : complex<f32>
  } -> tensor<2x6x3x4x1xcomplex<f32>>
  %collapsed_2 = tensor.collapse_shape %3 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xcomplex<f32>> into tensor<2x6x3x4xcomplex<f32>>
  %4 = tensor.empty() : tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%4 : tensor<2x6x3x4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %cst_0 : f32
  } -> tensor<2x6x3x4xf32>
  %6 = tensor.empty() : tensor<2x6x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<2x6x3x4xcomplex<f32>>) outs(%6 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %81 = complex.re %in : complex<f32>
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %8 = tensor.empty() : tensor<2x6x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%8 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %10 = tensor.empty() : tensor<2x6x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<2x6x3x4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %cst : f32
  } -> tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<2x6x3x4xcomplex<f32>>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %81 = complex.im %in : complex<f32>
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %15 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.subf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %13 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%18 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = tensor.empty() : tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %7 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%20 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %22 = tensor.empty() : tensor<2x6x3x4xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%22 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.addf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %24 = tensor.empty() : tensor<2x6x3x4xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x6x3x4xcomplex<f32>>) outs(%24 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %81 = complex.re %in : complex<f32>
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %26 = tensor.empty() : tensor<2x6x3x4xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %17 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%26 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.addf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %28 = tensor.empty() : tensor<2x6x3x4xf32>
  %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x6x3x4xcomplex<f32>>) outs(%28 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %81 = complex.im %in : complex<f32>
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %30 = tensor.empty() : tensor<2x6x3x4xf32>
  %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %23 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%30 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.addf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %32 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %33 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%32 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %out: complex<f32>):
    %81 = complex.create %in, %cst_0 : complex<f32>
    linalg.yield %81 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %34 = tensor.empty() : tensor<6x4xf32>
  %35 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel"]} outs(%34 : tensor<6x4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %cst_0 : f32
  } -> tensor<6x4xf32>
  %36 = tensor.empty() : tensor<6x4xf32>
  %37 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<6x4xcomplex<f32>>) outs(%36 : tensor<6x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %81 = complex.re %in : complex<f32>
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %38 = tensor.empty() : tensor<6x4xf32>
  %39 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%35, %37 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%38 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %40 = tensor.empty() : tensor<6x4xf32>
  %41 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel"]} outs(%40 : tensor<6x4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %cst : f32
  } -> tensor<6x4xf32>
  %42 = tensor.empty() : tensor<6x4xf32>
  %43 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<6x4xcomplex<f32>>) outs(%42 : tensor<6x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %81 = complex.im %in : complex<f32>
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %44 = tensor.empty() : tensor<6x4xf32>
  %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%41, %43 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%44 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %46 = tensor.empty() : tensor<6x4xf32>
  %47 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%39, %45 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%46 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.subf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %48 = tensor.empty() : tensor<6x4xf32>
  %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%35, %43 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%48 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %50 = tensor.empty() : tensor<6x4xf32>
  %51 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%41, %37 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%50 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %52 = tensor.empty() : tensor<6x4xf32>
  %53 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%49, %51 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%52 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.addf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %54 = tensor.empty() : tensor<6x4xf32>
  %55 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<6x4xf32>) outs(%54 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %81 = math.cos %in : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %56 = tensor.empty() : tensor<6x4xf32>
  %57 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<6x4xf32>) outs(%56 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %81 = math.exp %in : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %58 = tensor.empty() : tensor<6x4xf32>
  %59 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%55, %57 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%58 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %60 = tensor.empty() : tensor<6x4xf32>
  %61 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<6x4xf32>) outs(%60 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %81 = math.sin %in : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %62 = tensor.empty() : tensor<6x4xf32>
  %63 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%61, %57 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%62 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<6x4xf32>
  %64 = tensor.empty() : tensor<2x6x3x4xf32>
  %65 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<6x4xf32>) outs(%64 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %66 = tensor.empty() : tensor<2x6x3x4xf32>
  %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %65 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%66 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %68 = tensor.empty() : tensor<2x6x3x4xf32>
  %69 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<6x4xf32>) outs(%68 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %70 = tensor.empty() : tensor<2x6x3x4xf32>
  %71 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %69 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%70 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %72 = tensor.empty() : tensor<2x6x3x4xf32>
  %73 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %71 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%72 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.subf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %74 = tensor.empty() : tensor<2x6x3x4xf32>
  %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %69 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%74 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %76 = tensor.empty() : tensor<2x6x3x4xf32>
  %77 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %65 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%76 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.mulf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %78 = tensor.empty() : tensor<2x6x3x4xf32>
  %79 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%78 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %81 = arith.addf %in, %in_4 : f32
    linalg.yield %81 : f32
  } -> tensor<2x6x3x4xf32>
  %80 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %73 into %80[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_3 = tensor.insert_slice %79 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_3 : tensor<2x6x3x8xf32>
}

func.func @jax_a5j_complex_halves(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_a5j_complex_halves(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.000000e+00 : f32
  %cst_0 = arith.constant 0.000000e+00 : f32
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %0 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %out: complex<f32>):
    %49 = complex.create %in, %cst_0 : complex<f32>
    linalg.yield %49 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel"]} outs(%2 : tensor<6x4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %cst_0 : f32
  } -> tensor<6x4xf32>
  %4 = tensor.empty() : tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x4xcomplex<f32>>) outs(%4 : tensor<6x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %49 = complex.re %in : complex<f32>
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %6 = tensor.empty() : tensor<6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%6 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %8 = tensor.empty() : tensor<6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel"]} outs(%8 : tensor<6x4xf32>) {
  ^bb0(%out: f32):
    linalg.yield %cst : f32
  } -> tensor<6x4xf32>
  %10 = tensor.empty() : tensor<6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x4xcomplex<f32>>) outs(%10 : tensor<6x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %49 = complex.im %in : complex<f32>
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %12 = tensor.empty() : tensor<6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%9, %11 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%12 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %14 = tensor.empty() : tensor<6x4xf32>
  %15 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%7, %13 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%14 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.subf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %16 = tensor.empty() : tensor<6x4xf32>
  %17 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%3, %11 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%16 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %18 = tensor.empty() : tensor<6x4xf32>
  %19 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%9, %5 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%18 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %20 = tensor.empty() : tensor<6x4xf32>
  %21 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%17, %19 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%20 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.addf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %22 = tensor.empty() : tensor<6x4xf32>
  %23 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<6x4xf32>) outs(%22 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %49 = math.cos %in : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %24 = tensor.empty() : tensor<6x4xf32>
  %25 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<6x4xf32>) outs(%24 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %49 = math.exp %in : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %26 = tensor.empty() : tensor<6x4xf32>
  %27 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%23, %25 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%26 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %28 = tensor.empty() : tensor<6x4xf32>
  %29 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<6x4xf32>) outs(%28 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %49 = math.sin %in : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %30 = tensor.empty() : tensor<6x4xf32>
  %31 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%29, %25 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%30 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<6x4xf32>
  %32 = tensor.empty() : tensor<2x6x3x4xf32>
  %33 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<6x4xf32>) outs(%32 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %34 = tensor.empty() : tensor<2x6x3x4xf32>
  %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %33 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%34 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<2x6x3x4xf32>
  %36 = tensor.empty() : tensor<2x6x3x4xf32>
  %37 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<6x4xf32>) outs(%36 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %38 = tensor.empty() : tensor<2x6x3x4xf32>
  %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %37 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%38 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<2x6x3x4xf32>
  %40 = tensor.empty() : tensor<2x6x3x4xf32>
  %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%40 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.subf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<2x6x3x4xf32>
  %42 = tensor.empty() : tensor<2x6x3x4xf32>
  %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %37 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%42 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<2x6x3x4xf32>
  %44 = tensor.empty() : tensor<2x6x3x4xf32>
  %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %33 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%44 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.mulf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<2x6x3x4xf32>
  %46 = tensor.empty() : tensor<2x6x3x4xf32>
  %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%46 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %49 = arith.addf %in, %in_3 : f32
    linalg.yield %49 : f32
  } -> tensor<2x6x3x4xf32>
  %48 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %41 into %48[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_2 = tensor.insert_slice %47 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_2 : tensor<2x6x3x8xf32>
}

func.func @jax_complex_pairs(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_complex_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 2] : tensor<2x6x3x8xf32> into tensor<2x6x3x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = math.cos %in : f32
    linalg.yield %21 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %21 = math.sin %in : f32
    linalg.yield %21 : f32
  } -> tensor<6x4xf32>
  %4 = tensor.empty() : tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%4 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %6 = tensor.empty() : tensor<2x6x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%6 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %8 = tensor.empty() : tensor<2x6x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<6x4xf32>) outs(%8 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %10 = tensor.empty() : tensor<2x6x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %9 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%10 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.subf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %9 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.mulf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%18 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %21 = arith.addf %in, %in_6 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %expanded_2 = tensor.expand_shape %13 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x4x1xf32>
  %expanded_3 = tensor.expand_shape %19 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x4x1xf32>
  %20 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %inserted_slice = tensor.insert_slice %expanded_2 into %20[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4x2xf32>
  %inserted_slice_4 = tensor.insert_slice %expanded_3 into %inserted_slice[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4x2xf32>
  %collapsed_5 = tensor.collapse_shape %inserted_slice_4 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x2xf32> into tensor<2x6x3x8xf32>
  return %collapsed_5 : tensor<2x6x3x8xf32>
}

func.func @jax_a8_rolls(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_a8_rolls(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.000000e+00 : f32
  %cst_0 = arith.constant -1.000000e+00 : f32
  %c0_i32 = arith.constant 0 : i32
  %c2_i32 = arith.constant 2 : i32
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %46 = math.cos %in : f32
    linalg.yield %46 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = tensor.empty() : tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%4 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %46 = math.sin %in : f32
    linalg.yield %46 : f32
  } -> tensor<6x4xf32>
  %6 = tensor.empty() : tensor<6x4x2xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<6x4xf32>) outs(%6 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_1 = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 6, 3, 7] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x7xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 1] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x1xf32>
  %8 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %extracted_slice into %8[0, 0, 0, 0] [2, 6, 3, 7] [1, 1, 1, 1] : tensor<2x6x3x7xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_3 = tensor.insert_slice %extracted_slice_2 into %inserted_slice[0, 0, 0, 7] [2, 6, 3, 1] [1, 1, 1, 1] : tensor<2x6x3x1xf32> into tensor<2x6x3x8xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 7] [2, 6, 3, 1] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x1xf32>
  %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 7] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x7xf32>
  %9 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice_6 = tensor.insert_slice %extracted_slice_4 into %9[0, 0, 0, 0] [2, 6, 3, 1] [1, 1, 1, 1] : tensor<2x6x3x1xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_7 = tensor.insert_slice %extracted_slice_5 into %inserted_slice_6[0, 0, 0, 1] [2, 6, 3, 7] [1, 1, 1, 1] : tensor<2x6x3x7xf32> into tensor<2x6x3x8xf32>
  %10 = tensor.empty() : tensor<8xi32>
  %11 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%10 : tensor<8xi32>) {
  ^bb0(%out: i32):
    %46 = linalg.index 0 : index
    %47 = arith.index_cast %46 : index to i32
    linalg.yield %47 : i32
  } -> tensor<8xi32>
  %12 = tensor.empty() : tensor<8xi32>
  %13 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%11 : tensor<8xi32>) outs(%12 : tensor<8xi32>) {
  ^bb0(%in: i32, %out: i32):
    %46 = arith.remsi %in, %c2_i32 : i32
    linalg.yield %46 : i32
  } -> tensor<8xi32>
  %14 = tensor.empty() : tensor<8xi1>
  %15 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%13 : tensor<8xi32>) outs(%14 : tensor<8xi1>) {
  ^bb0(%in: i32, %out: i1):
    %46 = arith.cmpi ne, %in, %c0_i32 : i32
    linalg.yield %46 : i1
  } -> tensor<8xi1>
  %16 = tensor.empty() : tensor<8xi1>
  %17 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%13 : tensor<8xi32>) outs(%16 : tensor<8xi1>) {
  ^bb0(%in: i32, %out: i1):
    %46 = arith.cmpi slt, %in, %c0_i32 : i32
    linalg.yield %46 : i1
  } -> tensor<8xi1>
  %18 = tensor.empty() : tensor<8xi1>
  %19 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel"]} ins(%17, %15 : tensor<8xi1>, tensor<8xi1>) outs(%18 : tensor<8xi1>) {
  ^bb0(%in: i1, %in_8: i1, %out: i1):
    %46 = arith.andi %in, %in_8 : i1
    linalg.yield %46 : i1
  } -> tensor<8xi1>
  %20 = tensor.empty() : tensor<8xi32>
  %21 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%13 : tensor<8xi32>) outs(%20 : tensor<8xi32>) {
  ^bb0(%in: i32, %out: i32):
    %46 = arith.addi %in, %c2_i32 : i32
    linalg.yield %46 : i32
  } -> tensor<8xi32>
  %22 = tensor.empty() : tensor<8xi32>
  %23 = linalg.generic {indexing_maps = [#map0, #map0, #map0, #map0], iterator_types = ["parallel"]} ins(%19, %21, %13 : tensor<8xi1>, tensor<8xi32>, tensor<8xi32>) outs(%22 : tensor<8xi32>) {
  ^bb0(%in: i1, %in_8: i32, %in_9: i32, %out: i32):
    %46 = arith.select %in, %in_8, %in_9 : i32
    linalg.yield %46 : i32
  } -> tensor<8xi32>
  %24 = tensor.empty() : tensor<8xi1>
  %25 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%23 : tensor<8xi32>) outs(%24 : tensor<8xi1>) {
  ^bb0(%in: i32, %out: i1):
    %46 = arith.cmpi eq, %in, %c0_i32 : i32
    linalg.yield %46 : i1
  } -> tensor<8xi1>
  %26 = tensor.empty() : tensor<2x6x3x8xf32>
  %27 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%26 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %28 = tensor.empty() : tensor<2x6x3x8xf32>
  %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %27 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%28 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %46 = arith.mulf %in, %in_8 : f32
    linalg.yield %46 : f32
  } -> tensor<2x6x3x8xf32>
  %30 = tensor.empty() : tensor<2x6x3x8xi1>
  %31 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<8xi1>) outs(%30 : tensor<2x6x3x8xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<2x6x3x8xi1>
  %32 = tensor.empty() : tensor<2x6x3x8xf32>
  %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %inserted_slice_3, %inserted_slice_7 : tensor<2x6x3x8xi1>, tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%32 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
    %46 = arith.select %in, %in_8, %in_9 : f32
    linalg.yield %46 : f32
  } -> tensor<2x6x3x8xf32>
  %34 = tensor.empty() : tensor<8xf32>
  %35 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%25 : tensor<8xi1>) outs(%34 : tensor<8xf32>) {
  ^bb0(%in: i1, %out: f32):
    %46 = arith.select %in, %cst_0, %cst : f32
    linalg.yield %46 : f32
  } -> tensor<8xf32>
  %36 = tensor.empty() : tensor<2x6x3x8xf32>
  %37 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<8xf32>) outs(%36 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %38 = tensor.empty() : tensor<2x6x3x8xf32>
  %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %37 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%38 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %46 = arith.mulf %in, %in_8 : f32
    linalg.yield %46 : f32
  } -> tensor<2x6x3x8xf32>
  %40 = tensor.empty() : tensor<2x6x3x8xf32>
  %41 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<6x8xf32>) outs(%40 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %42 = tensor.empty() : tensor<2x6x3x8xf32>
  %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%42 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %46 = arith.mulf %in, %in_8 : f32
    linalg.yield %46 : f32
  } -> tensor<2x6x3x8xf32>
  %44 = tensor.empty() : tensor<2x6x3x8xf32>
  %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %43 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%44 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %46 = arith.addf %in, %in_8 : f32
    linalg.yield %46 : f32
  } -> tensor<2x6x3x8xf32>
  return %45 : tensor<2x6x3x8xf32>
}

func.func @jax_a9_flip_pairs(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_a9_flip_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %cst = arith.constant dense<[-1.000000e+00, 1.000000e+00]> : tensor<2xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 2] : tensor<2x6x3x8xf32> into tensor<2x6x3x4x2xf32>
  %0 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %1 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4x2xf32>
  %2 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<2x6x3x4x2xf32>, tensor<2x6x3x4x2xf32>) outs(%2 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %16 = arith.mulf %in, %in_0 : f32
    linalg.yield %16 : f32
  } -> tensor<2x6x3x4x2xf32>
  %4 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %5 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%4 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%out: f32):
    %16 = linalg.index 0 : index
    %17 = linalg.index 1 : index
    %18 = linalg.index 2 : index
    %19 = linalg.index 3 : index
    %20 = linalg.index 4 : index
    %21 = arith.subi %c1, %20 : index
    %extracted = tensor.extract %expanded[%16, %17, %18, %19, %21] : tensor<2x6x3x4x2xf32>
    linalg.yield %extracted : f32
  } -> tensor<2x6x3x4x2xf32>
  %6 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %7 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<6x4xf32>) outs(%6 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4x2xf32>
  %8 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %9 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x6x3x4x2xf32>, tensor<2x6x3x4x2xf32>) outs(%8 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %16 = arith.mulf %in, %in_0 : f32
    linalg.yield %16 : f32
  } -> tensor<2x6x3x4x2xf32>
  %10 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %11 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<2xf32>) outs(%10 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4x2xf32>
  %12 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %13 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<2x6x3x4x2xf32>, tensor<2x6x3x4x2xf32>) outs(%12 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %16 = arith.mulf %in, %in_0 : f32
    linalg.yield %16 : f32
  } -> tensor<2x6x3x4x2xf32>
  %14 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %15 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3, %13 : tensor<2x6x3x4x2xf32>, tensor<2x6x3x4x2xf32>) outs(%14 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %16 = arith.addf %in, %in_0 : f32
    linalg.yield %16 : f32
  } -> tensor<2x6x3x4x2xf32>
  %collapsed = tensor.collapse_shape %15 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x2xf32> into tensor<2x6x3x8xf32>
  return %collapsed : tensor<2x6x3x8xf32>
}

func.func @jax_r10_matmul(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r10_matmul(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00], [-1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, -1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, -1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]> : tensor<8x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %inserted_slice = tensor.insert_slice %arg1 into %0[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %inserted_slice_1 = tensor.insert_slice %arg1 into %inserted_slice[0, 4] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %1 = tensor.empty() : tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_1 : tensor<6x8xf32>) outs(%1 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.cos %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<2x6x3x8xf32>
  %4 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<6x8xf32>) outs(%3 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %5 = tensor.empty() : tensor<2x6x3x8xf32>
  %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%5 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %18 = arith.mulf %in, %in_2 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x6x3x8xf32> into tensor<36x8xf32>
  %7 = tensor.empty() : tensor<36x8xf32>
  %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %9 = linalg.matmul ins(%collapsed, %cst_0 : tensor<36x8xf32>, tensor<8x8xf32>) outs(%8 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %expanded = tensor.expand_shape %9 [[0, 1, 2], [3]] output_shape [2, 6, 3, 8] : tensor<36x8xf32> into tensor<2x6x3x8xf32>
  %10 = tensor.empty() : tensor<6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_1 : tensor<6x8xf32>) outs(%10 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.sin %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x8xf32>
  %12 = tensor.empty() : tensor<2x6x3x8xf32>
  %13 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<6x8xf32>) outs(%12 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %14 = tensor.empty() : tensor<2x6x3x8xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %13 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%14 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %18 = arith.mulf %in, %in_2 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  %16 = tensor.empty() : tensor<2x6x3x8xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %15 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%16 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %18 = arith.addf %in, %in_2 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  return %17 : tensor<2x6x3x8xf32>
}

func.func @jax_r10_einsum_hd(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r10_einsum_hd(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 1.000000e+00], [-1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, -1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, -1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, -1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]> : tensor<8x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %inserted_slice = tensor.insert_slice %arg1 into %0[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %inserted_slice_1 = tensor.insert_slice %arg1 into %inserted_slice[0, 4] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %1 = tensor.empty() : tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_1 : tensor<6x8xf32>) outs(%1 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.cos %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<2x6x3x8xf32>
  %4 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<6x8xf32>) outs(%3 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %5 = tensor.empty() : tensor<2x6x3x8xf32>
  %6 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%5 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %18 = arith.mulf %in, %in_2 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x6x3x8xf32> into tensor<36x8xf32>
  %7 = tensor.empty() : tensor<36x8xf32>
  %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %9 = linalg.matmul ins(%collapsed, %cst_0 : tensor<36x8xf32>, tensor<8x8xf32>) outs(%8 : tensor<36x8xf32>) -> tensor<36x8xf32>
  %expanded = tensor.expand_shape %9 [[0, 1, 2], [3]] output_shape [2, 6, 3, 8] : tensor<36x8xf32> into tensor<2x6x3x8xf32>
  %10 = tensor.empty() : tensor<6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_1 : tensor<6x8xf32>) outs(%10 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.sin %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x8xf32>
  %12 = tensor.empty() : tensor<2x6x3x8xf32>
  %13 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<6x8xf32>) outs(%12 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %14 = tensor.empty() : tensor<2x6x3x8xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %13 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%14 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %18 = arith.mulf %in, %in_2 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  %16 = tensor.empty() : tensor<2x6x3x8xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %15 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%16 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %18 = arith.addf %in, %in_2 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  return %17 : tensor<2x6x3x8xf32>
}

func.func @jax_r15_take(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6xi32>, %arg2: tensor<32x4xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r15_take(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [6, 1] : tensor<6xi32> into tensor<6x1xi32>
  %0 = tensor.empty() : tensor<6x1x4xf32>
  %1 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<6x1xi32>) outs(%0 : tensor<6x1x4xf32>) {
  ^bb0(%in: i32, %out: f32):
    %21 = arith.index_cast %in : i32 to index
    %22 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%21, %22] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x1x4xf32>
  %collapsed = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<6x1x4xf32> into tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x1x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<6x1xi32>) outs(%2 : tensor<6x1x4xf32>) {
  ^bb0(%in: i32, %out: f32):
    %21 = arith.index_cast %in : i32 to index
    %22 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%21, %22] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x1x4xf32>
  %collapsed_0 = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x1x4xf32> into tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %4 = tensor.empty() : tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<6x4xf32>) outs(%4 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %6 = tensor.empty() : tensor<2x6x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%6 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %21 = arith.mulf %in, %in_3 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %8 = tensor.empty() : tensor<2x6x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_0 : tensor<6x4xf32>) outs(%8 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %10 = tensor.empty() : tensor<2x6x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %9 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%10 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %21 = arith.mulf %in, %in_3 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %21 = arith.subf %in, %in_3 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %21 = arith.mulf %in, %in_3 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %9 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %21 = arith.mulf %in, %in_3 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%18 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %21 = arith.addf %in, %in_3 : f32
    linalg.yield %21 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %13 into %20[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_2 = tensor.insert_slice %19 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_2 : tensor<2x6x3x8xf32>
}

func.func @jax_r15_packed_index(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6xi32>, %arg2: tensor<32x8xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r15_packed_index(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c32_i32 = arith.constant 32 : i32
  %c0_i32 = arith.constant 0 : i32
  %0 = tensor.empty() : tensor<6xi1>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xi32>) outs(%0 : tensor<6xi1>) {
  ^bb0(%in: i32, %out: i1):
    %27 = arith.cmpi slt, %in, %c0_i32 : i32
    linalg.yield %27 : i1
  } -> tensor<6xi1>
  %2 = tensor.empty() : tensor<6xi32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xi32>) outs(%2 : tensor<6xi32>) {
  ^bb0(%in: i32, %out: i32):
    %27 = arith.addi %in, %c32_i32 : i32
    linalg.yield %27 : i32
  } -> tensor<6xi32>
  %4 = tensor.empty() : tensor<6xi32>
  %5 = linalg.generic {indexing_maps = [#map0, #map0, #map0, #map0], iterator_types = ["parallel"]} ins(%1, %3, %arg1 : tensor<6xi1>, tensor<6xi32>, tensor<6xi32>) outs(%4 : tensor<6xi32>) {
  ^bb0(%in: i1, %in_4: i32, %in_5: i32, %out: i32):
    %27 = arith.select %in, %in_4, %in_5 : i32
    linalg.yield %27 : i32
  } -> tensor<6xi32>
  %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [6, 1] : tensor<6xi32> into tensor<6x1xi32>
  %6 = tensor.empty() : tensor<6x1x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<6x1xi32>) outs(%6 : tensor<6x1x8xf32>) {
  ^bb0(%in: i32, %out: f32):
    %27 = arith.index_cast %in : i32 to index
    %28 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%27, %28] : tensor<32x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<6x1x8xf32>
  %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<6x1x8xf32> into tensor<6x8xf32>
  %8 = tensor.empty() : tensor<6x1x8xf32>
  %9 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%8 : tensor<6x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x1x8xf32>
  %extracted_slice = tensor.extract_slice %9[0, 0, 0] [6, 1, 4] [1, 1, 1] : tensor<6x1x8xf32> to tensor<6x1x4xf32>
  %extracted_slice_0 = tensor.extract_slice %9[0, 0, 4] [6, 1, 4] [1, 1, 1] : tensor<6x1x8xf32> to tensor<6x1x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %10 = tensor.empty() : tensor<2x6x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<6x1x4xf32>) outs(%10 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %11 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %27 = arith.mulf %in, %in_4 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<6x1x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %15 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %27 = arith.mulf %in, %in_4 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%18 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %27 = arith.subf %in, %in_4 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = tensor.empty() : tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %11 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%20 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %27 = arith.mulf %in, %in_4 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %22 = tensor.empty() : tensor<2x6x3x4xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %15 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%22 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %27 = arith.mulf %in, %in_4 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %24 = tensor.empty() : tensor<2x6x3x4xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%24 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %27 = arith.addf %in, %in_4 : f32
    linalg.yield %27 : f32
  } -> tensor<2x6x3x4xf32>
  %26 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %19 into %26[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_3 = tensor.insert_slice %25 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_3 : tensor<2x6x3x8xf32>
}

func.func @jax_r15_dynamic_slice(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<i32>, %arg2: tensor<32x4xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r15_dynamic_slice(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c26 = arith.constant 26 : index
  %c0 = arith.constant 0 : index
  %c32_i32 = arith.constant 32 : i32
  %c0_i32 = arith.constant 0 : i32
  %0 = tensor.empty() : tensor<i1>
  %1 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%arg1 : tensor<i32>) outs(%0 : tensor<i1>) {
  ^bb0(%in: i32, %out: i1):
    %29 = arith.cmpi slt, %in, %c0_i32 : i32
    linalg.yield %29 : i1
  } -> tensor<i1>
  %2 = tensor.empty() : tensor<i32>
  %3 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%arg1 : tensor<i32>) outs(%2 : tensor<i32>) {
  ^bb0(%in: i32, %out: i32):
    %29 = arith.addi %in, %c32_i32 : i32
    linalg.yield %29 : i32
  } -> tensor<i32>
  %4 = tensor.empty() : tensor<i32>
  %5 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = []} ins(%1, %3, %arg1 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%4 : tensor<i32>) {
  ^bb0(%in: i1, %in_5: i32, %in_6: i32, %out: i32):
    %29 = arith.select %in, %in_5, %in_6 : i32
    linalg.yield %29 : i32
  } -> tensor<i32>
  %extracted = tensor.extract %5[] : tensor<i32>
  %6 = arith.index_cast %extracted : i32 to index
  %7 = arith.maxsi %6, %c0 : index
  %8 = arith.minsi %7, %c26 : index
  %extracted_slice = tensor.extract_slice %arg2[%8, 0] [6, 4] [1, 1] : tensor<32x4xf32> to tensor<6x4xf32>
  %extracted_0 = tensor.extract %5[] : tensor<i32>
  %9 = arith.index_cast %extracted_0 : i32 to index
  %10 = arith.maxsi %9, %c0 : index
  %11 = arith.minsi %10, %c26 : index
  %extracted_slice_1 = tensor.extract_slice %arg3[%11, 0] [6, 4] [1, 1] : tensor<32x4xf32> to tensor<6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<6x4xf32>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %13 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %29 = arith.mulf %in, %in_5 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<6x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %17 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%18 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %29 = arith.mulf %in, %in_5 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = tensor.empty() : tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %19 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%20 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %29 = arith.subf %in, %in_5 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %22 = tensor.empty() : tensor<2x6x3x4xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %13 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%22 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %29 = arith.mulf %in, %in_5 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %24 = tensor.empty() : tensor<2x6x3x4xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %17 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%24 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %29 = arith.mulf %in, %in_5 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %26 = tensor.empty() : tensor<2x6x3x4xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%26 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %29 = arith.addf %in, %in_5 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %28 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %21 into %28[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_4 = tensor.insert_slice %27 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_4 : tensor<2x6x3x8xf32>
}

func.func @jax_r19_gradient(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r19_gradient(
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %0 = tensor.empty() : tensor<2x6x3x4xf32>
  %1 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<6x4xf32>) outs(%0 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %2 = tensor.empty() : tensor<2x6x3x4xf32>
  %3 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%2 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.mulf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %4 = tensor.empty() : tensor<2x6x3x4xf32>
  %5 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%4 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x4xf32>
  %6 = tensor.empty() : tensor<2x6x3x4xf32>
  %7 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%6 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.mulf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %8 = tensor.empty() : tensor<2x6x3x4xf32>
  %9 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x6x3x4xf32>) outs(%8 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %19 = arith.negf %in : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %10 = tensor.empty() : tensor<2x6x3x4xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %1 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%10 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.mulf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %12 = tensor.empty() : tensor<2x6x3x4xf32>
  %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%12 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.addf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %14 = tensor.empty() : tensor<2x6x3x4xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %5 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%14 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.mulf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %16 = tensor.empty() : tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %15 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%16 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.addf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %17 into %18[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_1 = tensor.insert_slice %13 into %inserted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  return %inserted_slice_1 : tensor<2x6x3x8xf32>
}

func.func @jax_r19_gradient_pairs(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r19_gradient_pairs(
  // CHECK: rope.apply conjugate #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = math.cos %in : f32
    linalg.yield %26 : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = tensor.empty() : tensor<6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%4 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = math.sin %in : f32
    linalg.yield %26 : f32
  } -> tensor<6x4xf32>
  %6 = tensor.empty() : tensor<6x4x2xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<6x4xf32>) outs(%6 : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x4x2xf32>
  %collapsed_0 = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %8 = tensor.empty() : tensor<2x6x3x8xf32>
  %9 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_0 : tensor<6x8xf32>) outs(%8 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %10 = tensor.empty() : tensor<2x6x3x8xf32>
  %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%10 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %26 = arith.mulf %in, %in_5 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  %12 = tensor.empty() : tensor<2x6x3x8xf32>
  %13 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<6x8xf32>) outs(%12 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %14 = tensor.empty() : tensor<2x6x3x8xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%14 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %26 = arith.mulf %in, %in_5 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  %expanded = tensor.expand_shape %11 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 2] : tensor<2x6x3x8xf32> into tensor<2x6x3x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %16 = tensor.empty() : tensor<2x6x3x4x1xf32>
  %17 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x6x3x4x1xf32>) outs(%16 : tensor<2x6x3x4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %26 = arith.negf %in : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %17 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4xf32>
  %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 6, 3, 4, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x4x2xf32> to tensor<2x6x3x4x1xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x1xf32> into tensor<2x6x3x4xf32>
  %18 = tensor.empty() : tensor<2x6x3x8xf32>
  %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %inserted_slice = tensor.insert_slice %collapsed_3 into %19[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 2] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %20 = tensor.empty() : tensor<2x6x3x8xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %inserted_slice : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%20 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %26 = arith.addf %in, %in_5 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  %22 = tensor.empty() : tensor<2x6x3x8xf32>
  %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x6x3x8xf32>) -> tensor<2x6x3x8xf32>
  %inserted_slice_4 = tensor.insert_slice %collapsed_1 into %23[0, 0, 0, 1] [2, 6, 3, 4] [1, 1, 1, 2] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %24 = tensor.empty() : tensor<2x6x3x8xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %inserted_slice_4 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%24 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %26 = arith.addf %in, %in_5 : f32
    linalg.yield %26 : f32
  } -> tensor<2x6x3x8xf32>
  return %25 : tensor<2x6x3x8xf32>
}

func.func @jax_r19_gradient_rotate_half(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @jax_r19_gradient_rotate_half(
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x8xf32>
  %inserted_slice = tensor.insert_slice %arg1 into %0[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %inserted_slice_0 = tensor.insert_slice %arg1 into %inserted_slice[0, 4] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %1 = tensor.empty() : tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_0 : tensor<6x8xf32>) outs(%1 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.cos %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x8xf32>
  %3 = tensor.empty() : tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%inserted_slice_0 : tensor<6x8xf32>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = math.sin %in : f32
    linalg.yield %18 : f32
  } -> tensor<6x8xf32>
  %5 = tensor.empty() : tensor<2x6x3x8xf32>
  %6 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<6x8xf32>) outs(%5 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %7 = tensor.empty() : tensor<2x6x3x8xf32>
  %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%7 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %18 = arith.mulf %in, %in_4 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  %extracted_slice = tensor.extract_slice %8[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %8[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %9 = tensor.empty() : tensor<2x6x3x4xf32>
  %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x6x3x4xf32>) outs(%9 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %18 = arith.negf %in : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x4xf32>
  %11 = tensor.empty() : tensor<2x6x3x8xf32>
  %12 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<6x8xf32>) outs(%11 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x6x3x8xf32>
  %13 = tensor.empty() : tensor<2x6x3x8xf32>
  %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%13 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %18 = arith.mulf %in, %in_4 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  %15 = tensor.empty() : tensor<2x6x3x8xf32>
  %inserted_slice_2 = tensor.insert_slice %extracted_slice_1 into %15[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %inserted_slice_3 = tensor.insert_slice %10 into %inserted_slice_2[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x4xf32> into tensor<2x6x3x8xf32>
  %16 = tensor.empty() : tensor<2x6x3x8xf32>
  %17 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %inserted_slice_3 : tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) outs(%16 : tensor<2x6x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %18 = arith.addf %in, %in_4 : f32
    linalg.yield %18 : f32
  } -> tensor<2x6x3x8xf32>
  return %17 : tensor<2x6x3x8xf32>
}
