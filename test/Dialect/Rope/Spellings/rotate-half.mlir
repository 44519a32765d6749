// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Rotate-half: x * C + cat(-x2, x1) * S, with all lanes of the tables. As torch_mlir.fx prints it (torch 2.13).
// The names say which spelling: a1f is casts to f32, a1c chunk, a1p a leading window,
// a1r unbind, a1k stack; a10 the negative half, a11 a trailing or middle window, a12
// blocks, a13 a part of the sequence, a14 time first; r1a to r1f the ways to negate,
// to halve, to commute, to scale and to repeat; r8 halves in a dimension of their own;
// r13b frequencies that may be zero; r19 the sine negated.

#map0 = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d1)>

func.func @a1_rotate_half(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a1_rotate_half(
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @a1f_f32_and_back(%arg0: tensor<2x3x6x8xbf16>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xbf16> {
  // CHECK-LABEL: func @a1f_f32_and_back(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x6x8xbf16>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %12 = arith.extf %in : bf16 to f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.mulf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %4[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %4[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %6 = tensor.empty() : tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%6 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %7, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.mulf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.addf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = tensor.empty() : tensor<2x3x6x8xbf16>
  %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x3x6x8xf32>) outs(%10 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %12 = arith.truncf %in : f32 to bf16
    linalg.yield %12 : bf16
  } -> tensor<2x3x6x8xbf16>
  return %11 : tensor<2x3x6x8xbf16>
}

func.func @a1f_tables_rounded_to_f16(%arg0: tensor<2x3x6x8xf16>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf16> {
  // CHECK-LABEL: func @a1f_tables_rounded_to_f16(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
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
  %3 = tensor.empty() : tensor<6x8xf16>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x8xf32>) outs(%3 : tensor<6x8xf16>) {
  ^bb0(%in: f32, %out: f16):
    %12 = arith.truncf %in : f32 to f16
    linalg.yield %12 : f16
  } -> tensor<6x8xf16>
  %5 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x8xf32>) outs(%3 : tensor<6x8xf16>) {
  ^bb0(%in: f32, %out: f16):
    %12 = arith.truncf %in : f32 to f16
    linalg.yield %12 : f16
  } -> tensor<6x8xf16>
  %6 = tensor.empty() : tensor<2x3x6x8xf16>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %4 : tensor<2x3x6x8xf16>, tensor<6x8xf16>) outs(%6 : tensor<2x3x6x8xf16>) {
  ^bb0(%in: f16, %in_2: f16, %out: f16):
    %12 = arith.mulf %in, %in_2 : f16
    linalg.yield %12 : f16
  } -> tensor<2x3x6x8xf16>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf16> to tensor<2x3x6x4xf16>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf16> to tensor<2x3x6x4xf16>
  %8 = tensor.empty() : tensor<2x3x6x4xf16>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf16>) outs(%8 : tensor<2x3x6x4xf16>) {
  ^bb0(%in: f16, %out: f16):
    %12 = arith.negf %in : f16
    linalg.yield %12 : f16
  } -> tensor<2x3x6x4xf16>
  %concat_1 = tensor.concat dim(3) %9, %extracted_slice : (tensor<2x3x6x4xf16>, tensor<2x3x6x4xf16>) -> tensor<2x3x6x8xf16>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %5 : tensor<2x3x6x8xf16>, tensor<6x8xf16>) outs(%6 : tensor<2x3x6x8xf16>) {
  ^bb0(%in: f16, %in_2: f16, %out: f16):
    %12 = arith.mulf %in, %in_2 : f16
    linalg.yield %12 : f16
  } -> tensor<2x3x6x8xf16>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x3x6x8xf16>, tensor<2x3x6x8xf16>) outs(%6 : tensor<2x3x6x8xf16>) {
  ^bb0(%in: f16, %in_2: f16, %out: f16):
    %12 = arith.addf %in, %in_2 : f16
    linalg.yield %12 : f16
  } -> tensor<2x3x6x8xf16>
  return %11 : tensor<2x3x6x8xf16>
}

func.func @a1c_chunk(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a1c_chunk(
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @a1p_partial_leading(%arg0: tensor<2x3x6x12xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x12xf32> {
  // CHECK-LABEL: func @a1p_partial_leading(
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [0, 8]> dim =
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x8xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_3 = tensor.concat dim(3) %6, %extracted_slice_1 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.addf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_4 = tensor.concat dim(3) %8, %extracted_slice_0 : (tensor<2x3x6x8xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x12xf32>
  return %concat_4 : tensor<2x3x6x12xf32>
}

func.func @a1r_unbind_minus2(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a1r_unbind_minus2(
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
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 2, 4] : tensor<2x3x6x8xf32> into tensor<2x3x6x2x4xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_2 = tensor.concat dim(3) %6, %collapsed : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.addf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @a1r_unflatten(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a1r_unflatten(
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
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 2, 4] : tensor<2x3x6x8xf32> into tensor<2x3x6x2x4xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2, 3], [4]] : tensor<2x3x6x1x4xf32> into tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_2 = tensor.concat dim(3) %6, %collapsed : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.addf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @a1k_stack_minus2(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a1k_stack_minus2(
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r1a_times_minus_one(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1a_times_minus_one(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant -1.000000e+00 : f32
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.mulf %in, %cst : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r1a_zero_minus(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1a_zero_minus(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<0.000000e+00> : tensor<f32>
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst, %extracted_slice_0 : tensor<f32>, tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.subf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r1a_times_splat(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1a_times_splat(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<-1.000000e+00> : tensor<4xf32>
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %cst : tensor<2x3x6x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r1b_split(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1b_split(
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r1c_unsqueeze_transpose_commuted(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<2x6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @r1c_unsqueeze_transpose_commuted(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(2) %arg1, %arg1 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  %0 = tensor.empty() : tensor<2x6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.cos %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x6x8xf32>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = math.sin %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x6x8xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %expanded_0 = tensor.expand_shape %2 [[0], [1, 2], [3]] output_shape [2, 1, 6, 8] : tensor<2x6x8xf32> into tensor<2x1x6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %transposed = linalg.transpose ins(%arg0 : tensor<2x6x3x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
  %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %transposed[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %4 = tensor.empty() : tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_2 = tensor.concat dim(3) %5, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_0, %concat_2 : tensor<2x1x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %10 = arith.mulf %in, %in_4 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %transposed : tensor<2x1x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %10 = arith.mulf %in, %in_4 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %10 = arith.addf %in, %in_4 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = tensor.empty() : tensor<2x6x3x8xf32>
  %transposed_3 = linalg.transpose ins(%8 : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x6x3x8xf32>) permutation = [0, 2, 1, 3] 
  return %transposed_3 : tensor<2x6x3x8xf32>
}

func.func @r1d_prescaled(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1d_prescaled(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 1.138600e+00 : f64
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.truncf %cst : f64 to f32
    %12 = arith.mulf %in, %11 : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.truncf %cst : f64 to f32
    %12 = arith.mulf %in, %11 : f32
    linalg.yield %12 : f32
  } -> tensor<6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.mulf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %7 = tensor.empty() : tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %8, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %4 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.mulf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.addf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  return %10 : tensor<2x3x6x8xf32>
}

func.func @r1e_two_axes_is_per_lane(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1e_two_axes_is_per_lane(
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg2 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %2 = tensor.empty() : tensor<2x3x6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%2 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %4 = tensor.empty() : tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%4 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %5, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %6 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%2 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%2 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r1f_halves_joined_twice(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r1f_halves_joined_twice(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 2.000000e+00 : f32
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.mulf %in, %cst : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.mulf %in, %cst : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %4, %5 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %11 = arith.mulf %in, %in_3 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_2 = tensor.concat dim(3) %8, %4 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %11 = arith.mulf %in, %in_3 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %11 = arith.addf %in, %in_3 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  return %10 : tensor<2x3x6x8xf32>
}

func.func @a10_negative_half(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a10_negative_half(
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8> dim =
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %extracted_slice_0, %6 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @r19_sin_negated(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r19_sin_negated(
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8> dim =
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %7 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.mulf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %10 = arith.addf %in, %in_2 : f32
    linalg.yield %10 : f32
  } -> tensor<2x3x6x8xf32>
  return %9 : tensor<2x3x6x8xf32>
}

func.func @a11_trailing_r13a(%arg0: tensor<2x3x6x12xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x12xf32> {
  // CHECK-LABEL: func @a11_trailing_r13a(
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [4, 8]> dim =
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_3 = tensor.concat dim(3) %6, %extracted_slice_1 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.addf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_4 = tensor.concat dim(3) %extracted_slice, %8 : (tensor<2x3x6x4xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x12xf32>
  return %concat_4 : tensor<2x3x6x12xf32>
}

func.func @a11m_middle(%arg0: tensor<2x3x6x12xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x12xf32> {
  // CHECK-LABEL: func @a11m_middle(
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [2, 8]> dim =
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 2] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x8xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 10] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x12xf32> to tensor<2x3x6x2xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %9 = arith.mulf %in, %in_6 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_3 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_4 = tensor.concat dim(3) %6, %extracted_slice_2 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %9 = arith.mulf %in, %in_6 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %9 = arith.addf %in, %in_6 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_5 = tensor.concat dim(3) %extracted_slice, %8, %extracted_slice_1 : (tensor<2x3x6x2xf32>, tensor<2x3x6x8xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x12xf32>
  return %concat_5 : tensor<2x3x6x12xf32>
}

func.func @a12_blocks_of_one_table(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a12_blocks_of_one_table(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8, blocks = [4, 4]> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg1[0, 0] [6, 2] [1, 1] : tensor<6x4xf32> to tensor<6x2xf32>
  %extracted_slice_0 = tensor.extract_slice %arg1[0, 2] [6, 2] [1, 1] : tensor<6x4xf32> to tensor<6x2xf32>
  %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %concat_1 = tensor.concat dim(1) %extracted_slice_0, %extracted_slice_0 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %concat_2 = tensor.concat dim(1) %concat, %concat_1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat_2 : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.cos %in : f32
    linalg.yield %13 : f32
  } -> tensor<6x8xf32>
  %extracted_slice_5 = tensor.extract_slice %1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_6 = tensor.extract_slice %1[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat_2 : tensor<6x8xf32>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = math.sin %in : f32
    linalg.yield %13 : f32
  } -> tensor<6x8xf32>
  %extracted_slice_7 = tensor.extract_slice %2[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %extracted_slice_8 = tensor.extract_slice %2[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3, %extracted_slice_5 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %13 = arith.mulf %in, %in_16 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_9 = tensor.extract_slice %extracted_slice_3[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_10 = tensor.extract_slice %extracted_slice_3[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %5 = tensor.empty() : tensor<2x3x6x2xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x3x6x2xf32>) outs(%5 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = arith.negf %in : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_11 = tensor.concat dim(3) %6, %extracted_slice_9 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_11, %extracted_slice_7 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %13 = arith.mulf %in, %in_16 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %13 = arith.addf %in, %in_16 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %extracted_slice_6 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %13 = arith.mulf %in, %in_16 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_12 = tensor.extract_slice %extracted_slice_4[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_13 = tensor.extract_slice %extracted_slice_4[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x3x6x2xf32>) outs(%5 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %13 = arith.negf %in : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_14 = tensor.concat dim(3) %10, %extracted_slice_12 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %extracted_slice_8 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %13 = arith.mulf %in, %in_16 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %11 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_16: f32, %out: f32):
    %13 = arith.addf %in, %in_16 : f32
    linalg.yield %13 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_15 = tensor.concat dim(3) %8, %12 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat_15 : tensor<2x3x6x8xf32>
}

func.func @a12_blocks_of_two_tables(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x2xf32>, %arg2: tensor<6x2xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a12_blocks_of_two_tables(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8, blocks = [4, 4]> dim =
  // CHECK-NOT: rope.apply
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.cos %in : f32
    linalg.yield %15 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.sin %in : f32
    linalg.yield %15 : f32
  } -> tensor<6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %15 = arith.mulf %in, %in_9 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %5 = tensor.empty() : tensor<2x3x6x2xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x2xf32>) outs(%5 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = arith.negf %in : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_3 = tensor.concat dim(3) %6, %extracted_slice_1 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %15 = arith.mulf %in, %in_9 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %15 = arith.addf %in, %in_9 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_4 = tensor.concat dim(1) %arg2, %arg2 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat_4 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.cos %in : f32
    linalg.yield %15 : f32
  } -> tensor<6x4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat_4 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = math.sin %in : f32
    linalg.yield %15 : f32
  } -> tensor<6x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %9 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %15 = arith.mulf %in, %in_9 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_5 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_6 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x3x6x2xf32>) outs(%5 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %15 = arith.negf %in : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_7 = tensor.concat dim(3) %12, %extracted_slice_5 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_7, %10 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %15 = arith.mulf %in, %in_9 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %15 = arith.addf %in, %in_9 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_8 = tensor.concat dim(3) %8, %14 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat_8 : tensor<2x3x6x8xf32>
}

func.func @a13_part_of_sequence(%arg0: tensor<2x3x9x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x9x8xf32> {
  // CHECK-LABEL: func @a13_part_of_sequence(
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 3, 8] [1, 1, 1, 1] : tensor<2x3x9x8xf32> to tensor<2x3x3x8xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 3, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x9x8xf32> to tensor<2x3x6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %extracted_slice_0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_3 = tensor.concat dim(3) %6, %extracted_slice_1 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.mulf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %9 = arith.addf %in, %in_5 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_4 = tensor.concat dim(2) %extracted_slice, %8 : (tensor<2x3x3x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x9x8xf32>
  return %concat_4 : tensor<2x3x9x8xf32>
}

func.func @a13s_slice_assign(%arg0: tensor<2x3x9x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x9x8xf32> {
  // CHECK-LABEL: func @a13s_slice_assign(
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
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 3, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x9x8xf32> to tensor<2x3x6x8xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_0 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_2 = tensor.concat dim(3) %6, %extracted_slice_0 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.addf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %inserted_slice = tensor.insert_slice %8 into %arg0[0, 0, 3, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x8xf32> into tensor<2x3x9x8xf32>
  return %inserted_slice : tensor<2x3x9x8xf32>
}

func.func @a14_time_first(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @a14_time_first(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
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
  %expanded = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [6, 1, 1, 8] : tensor<6x8xf32> into tensor<6x1x1x8xf32>
  %expanded_0 = tensor.expand_shape %2 [[0], [1, 2, 3]] output_shape [6, 1, 1, 8] : tensor<6x8xf32> into tensor<6x1x1x8xf32>
  %3 = tensor.empty() : tensor<6x2x3x8xf32>
  %transposed = linalg.transpose ins(%arg0 : tensor<2x6x3x8xf32>) outs(%3 : tensor<6x2x3x8xf32>) permutation = [1, 0, 2, 3] 
  %4 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %expanded : tensor<6x2x3x8xf32>, tensor<6x1x1x8xf32>) outs(%3 : tensor<6x2x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %10 = arith.mulf %in, %in_4 : f32
    linalg.yield %10 : f32
  } -> tensor<6x2x3x8xf32>
  %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [6, 2, 3, 4] [1, 1, 1, 1] : tensor<6x2x3x8xf32> to tensor<6x2x3x4xf32>
  %extracted_slice_1 = tensor.extract_slice %transposed[0, 0, 0, 4] [6, 2, 3, 4] [1, 1, 1, 1] : tensor<6x2x3x8xf32> to tensor<6x2x3x4xf32>
  %5 = tensor.empty() : tensor<6x2x3x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<6x2x3x4xf32>) outs(%5 : tensor<6x2x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x2x3x4xf32>
  %concat_2 = tensor.concat dim(3) %6, %extracted_slice : (tensor<6x2x3x4xf32>, tensor<6x2x3x4xf32>) -> tensor<6x2x3x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %expanded_0 : tensor<6x2x3x8xf32>, tensor<6x1x1x8xf32>) outs(%3 : tensor<6x2x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %10 = arith.mulf %in, %in_4 : f32
    linalg.yield %10 : f32
  } -> tensor<6x2x3x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<6x2x3x8xf32>, tensor<6x2x3x8xf32>) outs(%3 : tensor<6x2x3x8xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %10 = arith.addf %in, %in_4 : f32
    linalg.yield %10 : f32
  } -> tensor<6x2x3x8xf32>
  %9 = tensor.empty() : tensor<2x6x3x8xf32>
  %transposed_3 = linalg.transpose ins(%8 : tensor<6x2x3x8xf32>) outs(%9 : tensor<2x6x3x8xf32>) permutation = [1, 0, 2, 3] 
  return %transposed_3 : tensor<2x6x3x8xf32>
}

func.func @r13b_proportional(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r13b_proportional(
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
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %5 = tensor.empty() : tensor<2x3x6x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%5 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @a1_tables_are_arguments(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x8xf32>, %arg2: tensor<6x8xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a1_tables_are_arguments(
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<2x3x6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %6 = arith.mulf %in, %in_1 : f32
    linalg.yield %6 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %2 = tensor.empty() : tensor<2x3x6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%2 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %6 = arith.negf %in : f32
    linalg.yield %6 : f32
  } -> tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %3, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %6 = arith.mulf %in, %in_1 : f32
    linalg.yield %6 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_1: f32, %out: f32):
    %6 = arith.addf %in, %in_1 : f32
    linalg.yield %6 : f32
  } -> tensor<2x3x6x8xf32>
  return %5 : tensor<2x3x6x8xf32>
}

func.func @r8_unflatten_split_minus2(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r8_unflatten_split_minus2(
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
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 2, 4] : tensor<2x3x6x8xf32> into tensor<2x3x6x2x4xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [2, 3, 6, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x6x2x4xf32> to tensor<2x3x6x1x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x1x4xf32>
  %6 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x1x4xf32>) outs(%5 : tensor<2x3x6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x1x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x1x4xf32>, tensor<2x3x6x1x4xf32>) -> tensor<2x3x6x2x4xf32>
  %collapsed = tensor.collapse_shape %concat_1 [[0], [1], [2], [3, 4]] : tensor<2x3x6x2x4xf32> into tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %2 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%3 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x8xf32>
  return %8 : tensor<2x3x6x8xf32>
}

func.func @a1f_casts_everywhere(%arg0: tensor<2x3x6x8xbf16>, %arg1: tensor<6x4xf64>) -> tensor<2x3x6x8xbf16> {
  // CHECK-LABEL: func @a1f_casts_everywhere(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xf64>, tensor<6x4xf64>) -> tensor<6x8xf64>
  %0 = tensor.empty() : tensor<6x8xf64>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf64>) outs(%0 : tensor<6x8xf64>) {
  ^bb0(%in: f64, %out: f64):
    %19 = math.cos %in : f64
    linalg.yield %19 : f64
  } -> tensor<6x8xf64>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf64>) outs(%0 : tensor<6x8xf64>) {
  ^bb0(%in: f64, %out: f64):
    %19 = math.sin %in : f64
    linalg.yield %19 : f64
  } -> tensor<6x8xf64>
  %3 = tensor.empty() : tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x8xf64>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f64, %out: f32):
    %19 = arith.truncf %in : f64 to f32
    linalg.yield %19 : f32
  } -> tensor<6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x8xf64>) outs(%3 : tensor<6x8xf32>) {
  ^bb0(%in: f64, %out: f32):
    %19 = arith.truncf %in : f64 to f32
    linalg.yield %19 : f32
  } -> tensor<6x8xf32>
  %6 = tensor.empty() : tensor<2x3x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x6x8xbf16>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %19 = arith.extf %in : bf16 to f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %4 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.mulf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %9 = tensor.empty() : tensor<2x3x6x8xbf16>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %19 = arith.truncf %in : f32 to bf16
    linalg.yield %19 : bf16
  } -> tensor<2x3x6x8xbf16>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xbf16> to tensor<2x3x6x4xbf16>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xbf16> to tensor<2x3x6x4xbf16>
  %11 = tensor.empty() : tensor<2x3x6x4xbf16>
  %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xbf16>) outs(%11 : tensor<2x3x6x4xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %19 = arith.negf %in : bf16
    linalg.yield %19 : bf16
  } -> tensor<2x3x6x4xbf16>
  %concat_1 = tensor.concat dim(3) %12, %extracted_slice : (tensor<2x3x6x4xbf16>, tensor<2x3x6x4xbf16>) -> tensor<2x3x6x8xbf16>
  %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1 : tensor<2x3x6x8xbf16>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %19 = arith.extf %in : bf16 to f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %5 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %19 = arith.mulf %in, %in_2 : f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %19 = arith.truncf %in : f32 to bf16
    linalg.yield %19 : bf16
  } -> tensor<2x3x6x8xbf16>
  %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %15 : tensor<2x3x6x8xbf16>, tensor<2x3x6x8xbf16>) outs(%9 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
    %19 = arith.addf %in, %in_2 : bf16
    linalg.yield %19 : bf16
  } -> tensor<2x3x6x8xbf16>
  %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x3x6x8xbf16>) outs(%6 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %19 = arith.extf %in : bf16 to f32
    linalg.yield %19 : f32
  } -> tensor<2x3x6x8xf32>
  %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %19 = arith.truncf %in : f32 to bf16
    linalg.yield %19 : bf16
  } -> tensor<2x3x6x8xbf16>
  return %18 : tensor<2x3x6x8xbf16>
}

func.func @a1_all_in_bf16(%arg0: tensor<2x3x6x8xbf16>, %arg1: tensor<6x4xbf16>) -> tensor<2x3x6x8xbf16> {
  // CHECK-LABEL: func @a1_all_in_bf16(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x4xbf16>, tensor<6x4xbf16>) -> tensor<6x8xbf16>
  %0 = tensor.empty() : tensor<6x8xbf16>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xbf16>) outs(%0 : tensor<6x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %9 = math.cos %in : bf16
    linalg.yield %9 : bf16
  } -> tensor<6x8xbf16>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xbf16>) outs(%0 : tensor<6x8xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %9 = math.sin %in : bf16
    linalg.yield %9 : bf16
  } -> tensor<6x8xbf16>
  %3 = tensor.empty() : tensor<2x3x6x8xbf16>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x3x6x8xbf16>, tensor<6x8xbf16>) outs(%3 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
    %9 = arith.mulf %in, %in_2 : bf16
    linalg.yield %9 : bf16
  } -> tensor<2x3x6x8xbf16>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xbf16> to tensor<2x3x6x4xbf16>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xbf16> to tensor<2x3x6x4xbf16>
  %5 = tensor.empty() : tensor<2x3x6x4xbf16>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xbf16>) outs(%5 : tensor<2x3x6x4xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    %9 = arith.negf %in : bf16
    linalg.yield %9 : bf16
  } -> tensor<2x3x6x4xbf16>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<2x3x6x4xbf16>, tensor<2x3x6x4xbf16>) -> tensor<2x3x6x8xbf16>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x3x6x8xbf16>, tensor<6x8xbf16>) outs(%3 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
    %9 = arith.mulf %in, %in_2 : bf16
    linalg.yield %9 : bf16
  } -> tensor<2x3x6x8xbf16>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x8xbf16>, tensor<2x3x6x8xbf16>) outs(%3 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: bf16, %in_2: bf16, %out: bf16):
    %9 = arith.addf %in, %in_2 : bf16
    linalg.yield %9 : bf16
  } -> tensor<2x3x6x8xbf16>
  return %8 : tensor<2x3x6x8xbf16>
}

func.func @a1_one_token(%arg0: tensor<1x3x1x8xf32>, %arg1: tensor<1x4xf32>) -> tensor<1x3x1x8xf32> {
  // CHECK-LABEL: func @a1_one_token(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
  %0 = tensor.empty() : tensor<1x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<1x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<1x8xf32>
  %3 = tensor.empty() : tensor<1x3x1x8xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<1x3x1x8xf32>, tensor<1x8xf32>) outs(%3 : tensor<1x3x1x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<1x3x1x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [1, 3, 1, 4] [1, 1, 1, 1] : tensor<1x3x1x8xf32> to tensor<1x3x1x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [1, 3, 1, 4] [1, 1, 1, 1] : tensor<1x3x1x8xf32> to tensor<1x3x1x4xf32>
  %5 = tensor.empty() : tensor<1x3x1x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<1x3x1x4xf32>) outs(%5 : tensor<1x3x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<1x3x1x4xf32>
  %concat_1 = tensor.concat dim(3) %6, %extracted_slice : (tensor<1x3x1x4xf32>, tensor<1x3x1x4xf32>) -> tensor<1x3x1x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<1x3x1x8xf32>, tensor<1x8xf32>) outs(%3 : tensor<1x3x1x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.mulf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<1x3x1x8xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<1x3x1x8xf32>, tensor<1x3x1x8xf32>) outs(%3 : tensor<1x3x1x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %9 = arith.addf %in, %in_2 : f32
    linalg.yield %9 : f32
  } -> tensor<1x3x1x8xf32>
  return %8 : tensor<1x3x1x8xf32>
}

func.func @a1_heads_repeated_before(%arg0: tensor<2x6x2x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x6x8xf32> {
  // CHECK-LABEL: func @a1_heads_repeated_before(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
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
  %3 = tensor.empty() : tensor<2x2x6x8xf32>
  %transposed = linalg.transpose ins(%arg0 : tensor<2x6x2x8xf32>) outs(%3 : tensor<2x2x6x8xf32>) permutation = [0, 2, 1, 3] 
  %4 = tensor.empty() : tensor<2x2x3x6x8xf32>
  %5 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x2x6x8xf32>) outs(%4 : tensor<2x2x3x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x2x3x6x8xf32>
  %collapsed = tensor.collapse_shape %5 [[0], [1, 2], [3], [4]] : tensor<2x2x3x6x8xf32> into tensor<2x6x6x8xf32>
  %6 = tensor.empty() : tensor<2x6x6x8xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %1 : tensor<2x6x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x6x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.mulf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x6x8xf32>
  %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [2, 6, 6, 4] [1, 1, 1, 1] : tensor<2x6x6x8xf32> to tensor<2x6x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %collapsed[0, 0, 0, 4] [2, 6, 6, 4] [1, 1, 1, 1] : tensor<2x6x6x8xf32> to tensor<2x6x6x4xf32>
  %8 = tensor.empty() : tensor<2x6x6x4xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x6x6x4xf32>) outs(%8 : tensor<2x6x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.negf %in : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x6x4xf32>
  %concat_1 = tensor.concat dim(3) %9, %extracted_slice : (tensor<2x6x6x4xf32>, tensor<2x6x6x4xf32>) -> tensor<2x6x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %2 : tensor<2x6x6x8xf32>, tensor<6x8xf32>) outs(%6 : tensor<2x6x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.mulf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x6x6x8xf32>, tensor<2x6x6x8xf32>) outs(%6 : tensor<2x6x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %12 = arith.addf %in, %in_2 : f32
    linalg.yield %12 : f32
  } -> tensor<2x6x6x8xf32>
  return %11 : tensor<2x6x6x8xf32>
}

func.func @a11m_window_far_in(%arg0: tensor<2x3x6x16xf32>, %arg1: tensor<6x2xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @a11m_window_far_in(
  // CHECK: rope.apply #rope.layout<split, head_dim = 16, window = [8, 4]> dim =
  // CHECK-NOT: rope.apply
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x4xf32>
  %3 = tensor.empty() : tensor<2x3x6x4xf32>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %extracted_slice_1 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 3, 6, 2] [1, 1, 1, 1] : tensor<2x3x6x4xf32> to tensor<2x3x6x2xf32>
  %5 = tensor.empty() : tensor<2x3x6x2xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1 : tensor<2x3x6x2xf32>) outs(%5 : tensor<2x3x6x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x2xf32>
  %concat_2 = tensor.concat dim(3) %6, %extracted_slice_0 : (tensor<2x3x6x2xf32>, tensor<2x3x6x2xf32>) -> tensor<2x3x6x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_2, %2 : tensor<2x3x6x4xf32>, tensor<6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.mulf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %7 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%3 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %9 = arith.addf %in, %in_3 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4xf32>
  %inserted_slice = tensor.insert_slice %8 into %arg0[0, 0, 0, 8] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x4xf32> into tensor<2x3x6x16xf32>
  return %inserted_slice : tensor<2x3x6x16xf32>
}

func.func @r13b_proportional_frequencies(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r13b_proportional_frequencies(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8, live = 2> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant dense<[1.0, 0.10000000149011612, 0.0, 0.0]> : tensor<4xf32>
  %expanded = tensor.expand_shape %arg1 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map11, #map0], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst : tensor<6x1xf32>, tensor<4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.mulf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %concat = tensor.concat dim(1) %1, %1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %2 = tensor.empty() : tensor<6x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%2 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x8xf32>) outs(%2 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x8xf32>
  %5 = tensor.empty() : tensor<2x3x6x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.mulf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %7 = tensor.empty() : tensor<2x3x6x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0 : tensor<2x3x6x4xf32>) outs(%7 : tensor<2x3x6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4xf32>
  %concat_1 = tensor.concat dim(3) %8, %extracted_slice : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1, %4 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.mulf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%5 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_2: f32, %out: f32):
    %11 = arith.addf %in, %in_2 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  return %10 : tensor<2x3x6x8xf32>
}
