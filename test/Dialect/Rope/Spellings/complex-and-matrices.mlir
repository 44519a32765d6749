// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Complex products (a5, a5j, r6), their decomposition (r6a), and 2x2 matrices (a6,
// r5) by columns, by a sum, by einsum and by matmul. As torch_mlir.fx prints it (torch 2.13).

#map0 = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, 0, d5)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3, d4, d5)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>

func.func @a5_view_as_complex_r6(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a5_view_as_complex_r6(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %cst = arith.constant dense<1.000000e+00> : tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%cst, %arg1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%0 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_0: f32, %out: complex<f32>):
    %7 = math.cos %in_0 : f32
    %8 = math.sin %in_0 : f32
    %9 = arith.mulf %in, %7 : f32
    %10 = arith.mulf %in, %8 : f32
    %11 = complex.create %9, %10 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %2 = tensor.empty() : tensor<2x3x6x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %7 = linalg.index 0 : index
    %8 = linalg.index 1 : index
    %9 = linalg.index 2 : index
    %10 = linalg.index 3 : index
    %extracted = tensor.extract %expanded[%7, %8, %9, %10, %c0] : tensor<2x3x6x4x2xf32>
    %extracted_0 = tensor.extract %expanded[%7, %8, %9, %10, %c1] : tensor<2x3x6x4x2xf32>
    %11 = complex.create %extracted, %extracted_0 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %1 : tensor<2x3x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%2 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_0: complex<f32>, %out: complex<f32>):
    %7 = complex.mul %in, %in_0 : complex<f32>
    linalg.yield %7 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %5 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x3x6x4xcomplex<f32>>) outs(%5 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %7 = complex.re %in : complex<f32>
    %8 = complex.im %in : complex<f32>
    %9 = linalg.index 4 : index
    %10 = arith.cmpi eq, %9, %c0 : index
    %11 = arith.select %10, %7, %8 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed : tensor<2x3x6x8xf32>
}

func.func @a5_bf16_table_of_pairs(%arg0: tensor<2x3x6x8xbf16>, %arg1: tensor<6x4x2xf32>) -> tensor<2x3x6x8xbf16> {
  // CHECK-LABEL: func @a5_bf16_table_of_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %0 = tensor.empty() : tensor<2x3x6x8xf32>
  %1 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x6x8xbf16>) outs(%0 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %11 = arith.extf %in : bf16 to f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x8xf32>
  %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %2 = tensor.empty() : tensor<2x3x6x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x3x6x4xcomplex<f32>>) {
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
  %4 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %5 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel", "parallel"]} outs(%4 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %11 = linalg.index 0 : index
    %12 = linalg.index 1 : index
    %extracted = tensor.extract %arg1[%11, %12, %c0] : tensor<6x4x2xf32>
    %extracted_0 = tensor.extract %arg1[%11, %12, %c1] : tensor<6x4x2xf32>
    %13 = complex.create %extracted, %extracted_0 : complex<f32>
    linalg.yield %13 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x3x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%2 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_0: complex<f32>, %out: complex<f32>):
    %11 = complex.mul %in, %in_0 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %7 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x3x6x4xcomplex<f32>>) outs(%7 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %11 = complex.re %in : complex<f32>
    %12 = complex.im %in : complex<f32>
    %13 = linalg.index 4 : index
    %14 = arith.cmpi eq, %13, %c0 : index
    %15 = arith.select %14, %11, %12 : f32
    linalg.yield %15 : f32
  } -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %8 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  %9 = tensor.empty() : tensor<2x3x6x8xbf16>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %11 = arith.truncf %in : f32 to bf16
    linalg.yield %11 : bf16
  } -> tensor<2x3x6x8xbf16>
  return %10 : tensor<2x3x6x8xbf16>
}

func.func @a5_complex128(%arg0: tensor<2x3x6x8xf64>, %arg1: tensor<6x4xf64>) -> tensor<2x3x6x8xf64> {
  // CHECK-LABEL: func @a5_complex128(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %cst = arith.constant dense<1.000000e+00> : tensor<6x4xf64>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf64> into tensor<2x3x6x4x2xf64>
  %0 = tensor.empty() : tensor<2x3x6x4xcomplex<f64>>
  %1 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x3x6x4xcomplex<f64>>) {
  ^bb0(%out: complex<f64>):
    %7 = linalg.index 0 : index
    %8 = linalg.index 1 : index
    %9 = linalg.index 2 : index
    %10 = linalg.index 3 : index
    %extracted = tensor.extract %expanded[%7, %8, %9, %10, %c0] : tensor<2x3x6x4x2xf64>
    %extracted_0 = tensor.extract %expanded[%7, %8, %9, %10, %c1] : tensor<2x3x6x4x2xf64>
    %11 = complex.create %extracted, %extracted_0 : complex<f64>
    linalg.yield %11 : complex<f64>
  } -> tensor<2x3x6x4xcomplex<f64>>
  %2 = tensor.empty() : tensor<6x4xcomplex<f64>>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%cst, %arg1 : tensor<6x4xf64>, tensor<6x4xf64>) outs(%2 : tensor<6x4xcomplex<f64>>) {
  ^bb0(%in: f64, %in_0: f64, %out: complex<f64>):
    %7 = math.cos %in_0 : f64
    %8 = math.sin %in_0 : f64
    %9 = arith.mulf %in, %7 : f64
    %10 = arith.mulf %in, %8 : f64
    %11 = complex.create %9, %10 : complex<f64>
    linalg.yield %11 : complex<f64>
  } -> tensor<6x4xcomplex<f64>>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x3x6x4xcomplex<f64>>, tensor<6x4xcomplex<f64>>) outs(%0 : tensor<2x3x6x4xcomplex<f64>>) {
  ^bb0(%in: complex<f64>, %in_0: complex<f64>, %out: complex<f64>):
    %7 = complex.mul %in, %in_0 : complex<f64>
    linalg.yield %7 : complex<f64>
  } -> tensor<2x3x6x4xcomplex<f64>>
  %5 = tensor.empty() : tensor<2x3x6x4x2xf64>
  %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x3x6x4xcomplex<f64>>) outs(%5 : tensor<2x3x6x4x2xf64>) {
  ^bb0(%in: complex<f64>, %out: f64):
    %7 = complex.re %in : complex<f64>
    %8 = complex.im %in : complex<f64>
    %9 = linalg.index 4 : index
    %10 = arith.cmpi eq, %9, %c0 : index
    %11 = arith.select %10, %7, %8 : f64
    linalg.yield %11 : f64
  } -> tensor<2x3x6x4x2xf64>
  %collapsed = tensor.collapse_shape %6 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf64> into tensor<2x3x6x8xf64>
  return %collapsed : tensor<2x3x6x8xf64>
}

func.func @a5_unsqueezed_table(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x6x3x8xf32> {
  // CHECK-LABEL: func @a5_unsqueezed_table(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %cst = arith.constant dense<1.000000e+00> : tensor<6x4xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 4, 2] : tensor<2x6x3x8xf32> into tensor<2x6x3x4x2xf32>
  %0 = tensor.empty() : tensor<2x6x3x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x6x3x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %7 = linalg.index 0 : index
    %8 = linalg.index 1 : index
    %9 = linalg.index 2 : index
    %10 = linalg.index 3 : index
    %extracted = tensor.extract %expanded[%7, %8, %9, %10, %c0] : tensor<2x6x3x4x2xf32>
    %extracted_1 = tensor.extract %expanded[%7, %8, %9, %10, %c1] : tensor<2x6x3x4x2xf32>
    %11 = complex.create %extracted, %extracted_1 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<2x6x3x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%cst, %arg1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_1: f32, %out: complex<f32>):
    %7 = math.cos %in_1 : f32
    %8 = math.sin %in_1 : f32
    %9 = arith.mulf %in, %7 : f32
    %10 = arith.mulf %in, %8 : f32
    %11 = complex.create %9, %10 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xcomplex<f32>> into tensor<6x1x4xcomplex<f32>>
  %4 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %expanded_0 : tensor<2x6x3x4xcomplex<f32>>, tensor<6x1x4xcomplex<f32>>) outs(%0 : tensor<2x6x3x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_1: complex<f32>, %out: complex<f32>):
    %7 = complex.mul %in, %in_1 : complex<f32>
    linalg.yield %7 : complex<f32>
  } -> tensor<2x6x3x4xcomplex<f32>>
  %5 = tensor.empty() : tensor<2x6x3x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x6x3x4xcomplex<f32>>) outs(%5 : tensor<2x6x3x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %7 = complex.re %in : complex<f32>
    %8 = complex.im %in : complex<f32>
    %9 = linalg.index 4 : index
    %10 = arith.cmpi eq, %9, %c0 : index
    %11 = arith.select %10, %7, %8 : f32
    linalg.yield %11 : f32
  } -> tensor<2x6x3x4x2xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1], [2], [3, 4]] : tensor<2x6x3x4x2xf32> into tensor<2x6x3x8xf32>
  return %collapsed : tensor<2x6x3x8xf32>
}

func.func @r19_times_conj(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r19_times_conj(
  // CHECK: rope.apply conjugate #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = arith.negf %in : f32
    linalg.yield %11 : f32
  } -> tensor<6x4xf32>
  %4 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %5 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%1, %3 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%4 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_0: f32, %out: complex<f32>):
    %11 = complex.create %in, %in_0 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %6 = tensor.empty() : tensor<2x3x6x4xcomplex<f32>>
  %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%6 : tensor<2x3x6x4xcomplex<f32>>) {
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
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %5 : tensor<2x3x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%6 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_0: complex<f32>, %out: complex<f32>):
    %11 = complex.mul %in, %in_0 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %9 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x3x6x4xcomplex<f32>>) outs(%9 : tensor<2x3x6x4x2xf32>) {
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

func.func @a5j_complex_of_halves(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a5j_complex_of_halves(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %cst = arith.constant dense<1.000000e+00> : tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 3, 6, 4] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_0 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_4: f32, %out: complex<f32>):
    %7 = complex.create %in, %in_4 : complex<f32>
    linalg.yield %7 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%cst, %arg1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_4: f32, %out: complex<f32>):
    %7 = math.cos %in_4 : f32
    %8 = math.sin %in_4 : f32
    %9 = arith.mulf %in, %7 : f32
    %10 = arith.mulf %in, %8 : f32
    %11 = complex.create %9, %10 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x3x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%0 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_4: complex<f32>, %out: complex<f32>):
    %7 = complex.mul %in, %in_4 : complex<f32>
    linalg.yield %7 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %5 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x3x6x4xcomplex<f32>>) outs(%5 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %7 = complex.re %in : complex<f32>
    %8 = complex.im %in : complex<f32>
    %9 = linalg.index 4 : index
    %10 = arith.cmpi eq, %9, %c0 : index
    %11 = arith.select %10, %7, %8 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4x2xf32>
  %extracted_slice_1 = tensor.extract_slice %6[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_2 = tensor.extract_slice %6[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %collapsed, %collapsed_3 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @a5j_complex_of_pairs_to_halves(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a5j_complex_of_pairs_to_halves(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %cst = arith.constant dense<1.000000e+00> : tensor<6x4xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_1 = tensor.collapse_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %0 = tensor.empty() : tensor<2x3x6x4xcomplex<f32>>
  %1 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_1 : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%0 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_6: f32, %out: complex<f32>):
    %7 = complex.create %in, %in_6 : complex<f32>
    linalg.yield %7 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %3 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%cst, %arg1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%2 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_6: f32, %out: complex<f32>):
    %7 = math.cos %in_6 : f32
    %8 = math.sin %in_6 : f32
    %9 = arith.mulf %in, %7 : f32
    %10 = arith.mulf %in, %8 : f32
    %11 = complex.create %9, %10 : complex<f32>
    linalg.yield %11 : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x3x6x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%0 : tensor<2x3x6x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_6: complex<f32>, %out: complex<f32>):
    %7 = complex.mul %in, %in_6 : complex<f32>
    linalg.yield %7 : complex<f32>
  } -> tensor<2x3x6x4xcomplex<f32>>
  %5 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x3x6x4xcomplex<f32>>) outs(%5 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %7 = complex.re %in : complex<f32>
    %8 = complex.im %in : complex<f32>
    %9 = linalg.index 4 : index
    %10 = arith.cmpi eq, %9, %c0 : index
    %11 = arith.select %10, %7, %8 : f32
    linalg.yield %11 : f32
  } -> tensor<2x3x6x4x2xf32>
  %extracted_slice_2 = tensor.extract_slice %6[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %extracted_slice_4 = tensor.extract_slice %6[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x1xf32> into tensor<2x3x6x4xf32>
  %concat = tensor.concat dim(3) %collapsed_3, %collapsed_5 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %concat : tensor<2x3x6x8xf32>
}

func.func @r6a_butterfly(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @r6a_butterfly(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 4, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %extracted_slice_0 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 3, 6, 4, 1] [1, 1, 1, 1, 1] : tensor<2x3x6x4x2xf32> to tensor<2x3x6x4x1xf32>
  %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_2 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %0 = tensor.empty() : tensor<2x3x6x4x1xf32>
  %1 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_1 : tensor<2x3x6x4x1xf32>, tensor<6x4x1xf32>) outs(%0 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x1xf32>
  %2 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %expanded_2 : tensor<2x3x6x4x1xf32>, tensor<6x4x1xf32>) outs(%0 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x1xf32>
  %3 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) outs(%0 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.subf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x1xf32>
  %4 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_0, %expanded_1 : tensor<2x3x6x4x1xf32>, tensor<6x4x1xf32>) outs(%0 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x1xf32>
  %5 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_2 : tensor<2x3x6x4x1xf32>, tensor<6x4x1xf32>) outs(%0 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.mulf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x1xf32>
  %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) outs(%0 : tensor<2x3x6x4x1xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %7 = arith.addf %in, %in_3 : f32
    linalg.yield %7 : f32
  } -> tensor<2x3x6x4x1xf32>
  %concat = tensor.concat dim(4) %3, %6 : (tensor<2x3x6x4x1xf32>, tensor<2x3x6x4x1xf32>) -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed : tensor<2x3x6x8xf32>
}

func.func @a6_matrix_columns_r5(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a6_matrix_columns_r5(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = math.cos %in : f32
    linalg.yield %8 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = math.sin %in : f32
    linalg.yield %8 : f32
  } -> tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %8 = arith.negf %in : f32
    linalg.yield %8 : f32
  } -> tensor<6x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_1 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %concat = tensor.concat dim(2) %expanded, %expanded_0, %expanded_1, %expanded : (tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x4xf32>
  %expanded_2 = tensor.expand_shape %concat [[0], [1], [2, 3]] output_shape [6, 4, 2, 2] : tensor<6x4x4xf32> into tensor<6x4x2x2xf32>
  %expanded_3 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4, 5]] output_shape [2, 3, 6, 4, 1, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x1x2xf32>
  %extracted_slice = tensor.extract_slice %expanded_2[0, 0, 0, 0] [6, 4, 2, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4x2x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<6x4x2x1xf32> into tensor<6x4x2xf32>
  %extracted_slice_4 = tensor.extract_slice %expanded_3[0, 0, 0, 0, 0, 0] [2, 3, 6, 4, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x3x6x4x1x2xf32> to tensor<2x3x6x4x1x1xf32>
  %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2], [3], [4, 5]] : tensor<2x3x6x4x1x1xf32> into tensor<2x3x6x4x1xf32>
  %4 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %5 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_5 : tensor<6x4x2xf32>, tensor<2x3x6x4x1xf32>) outs(%4 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %8 = arith.mulf %in, %in_11 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4x2xf32>
  %extracted_slice_6 = tensor.extract_slice %expanded_2[0, 0, 0, 1] [6, 4, 2, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4x2x1xf32>
  %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0], [1], [2, 3]] : tensor<6x4x2x1xf32> into tensor<6x4x2xf32>
  %extracted_slice_8 = tensor.extract_slice %expanded_3[0, 0, 0, 0, 0, 1] [2, 3, 6, 4, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x3x6x4x1x2xf32> to tensor<2x3x6x4x1x1xf32>
  %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0], [1], [2], [3], [4, 5]] : tensor<2x3x6x4x1x1xf32> into tensor<2x3x6x4x1xf32>
  %6 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %collapsed_9 : tensor<6x4x2xf32>, tensor<2x3x6x4x1xf32>) outs(%4 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %8 = arith.mulf %in, %in_11 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4x2xf32>
  %7 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x3x6x4x2xf32>, tensor<2x3x6x4x2xf32>) outs(%4 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %in_11: f32, %out: f32):
    %8 = arith.addf %in, %in_11 : f32
    linalg.yield %8 : f32
  } -> tensor<2x3x6x4x2xf32>
  %collapsed_10 = tensor.collapse_shape %7 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed_10 : tensor<2x3x6x8xf32>
}

func.func @a6_matrix_sum(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a6_matrix_sum(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_1 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %concat = tensor.concat dim(2) %expanded, %expanded_0, %expanded_1, %expanded : (tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x4xf32>
  %expanded_2 = tensor.expand_shape %concat [[0], [1], [2, 3]] output_shape [6, 4, 2, 2] : tensor<6x4x4xf32> into tensor<6x4x2x2xf32>
  %expanded_3 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4, 5]] output_shape [2, 3, 6, 4, 1, 2] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x1x2xf32>
  %4 = tensor.empty() : tensor<2x3x6x4x2x2xf32>
  %5 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %expanded_2 : tensor<2x3x6x4x1x2xf32>, tensor<6x4x2x2xf32>) outs(%4 : tensor<2x3x6x4x2x2xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.mulf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4x2x2xf32>
  %6 = tensor.empty() : tensor<2x3x6x4x2xf32>
  %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x3x6x4x2xf32>) -> tensor<2x3x6x4x2xf32>
  %8 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x3x6x4x2x2xf32>) outs(%7 : tensor<2x3x6x4x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.addf %in, %out : f32
    linalg.yield %9 : f32
  } -> tensor<2x3x6x4x2xf32>
  %collapsed = tensor.collapse_shape %8 [[0], [1], [2], [3, 4]] : tensor<2x3x6x4x2xf32> into tensor<2x3x6x8xf32>
  return %collapsed : tensor<2x3x6x8xf32>
}

func.func @a6_matrix_einsum(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a6_matrix_einsum(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
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
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %10 = arith.negf %in : f32
    linalg.yield %10 : f32
  } -> tensor<6x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_1 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %concat = tensor.concat dim(2) %expanded, %expanded_0, %expanded_1, %expanded : (tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x4xf32>
  %expanded_2 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4, 5]] output_shape [2, 3, 6, 4, 2, 1] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2x1xf32>
  %expanded_3 = tensor.expand_shape %concat [[0], [1], [2, 3, 4, 5]] output_shape [6, 4, 2, 2, 1, 1] : tensor<6x4x4xf32> into tensor<6x4x2x2x1x1xf32>
  %4 = tensor.empty() : tensor<6x4x2x3x2x1xf32>
  %transposed = linalg.transpose ins(%expanded_2 : tensor<2x3x6x4x2x1xf32>) outs(%4 : tensor<6x4x2x3x2x1xf32>) permutation = [2, 3, 0, 1, 4, 5] 
  %collapsed = tensor.collapse_shape %transposed [[0, 1], [2, 3], [4, 5]] : tensor<6x4x2x3x2x1xf32> into tensor<24x6x2xf32>
  %5 = tensor.empty() : tensor<6x4x2x2x1x1xf32>
  %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<6x4x2x2x1x1xf32>) outs(%5 : tensor<6x4x2x2x1x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
  %collapsed_5 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3, 4, 5]] : tensor<6x4x2x2x1x1xf32> into tensor<24x2x2xf32>
  %6 = tensor.empty() : tensor<24x6x2xf32>
  %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<24x6x2xf32>) -> tensor<24x6x2xf32>
  %8 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<24x6x2xf32>, tensor<24x2x2xf32>) outs(%7 : tensor<24x6x2xf32>) -> tensor<24x6x2xf32>
  %expanded_6 = tensor.expand_shape %8 [[0, 1], [2, 3], [4, 5]] output_shape [6, 4, 2, 3, 1, 2] : tensor<24x6x2xf32> into tensor<6x4x2x3x1x2xf32>
  %9 = tensor.empty() : tensor<2x3x6x4x2x1xf32>
  %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<6x4x2x3x1x2xf32>) outs(%9 : tensor<2x3x6x4x2x1xf32>) permutation = [2, 3, 0, 1, 5, 4] 
  %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2], [3, 4, 5]] : tensor<2x3x6x4x2x1xf32> into tensor<2x3x6x8xf32>
  return %collapsed_8 : tensor<2x3x6x8xf32>
}

func.func @a6_matrix_matmul(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @a6_matrix_matmul(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %cst = arith.constant 0.000000e+00 : f32
  %0 = tensor.empty() : tensor<6x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.cos %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = math.sin %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %9 = arith.negf %in : f32
    linalg.yield %9 : f32
  } -> tensor<6x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_0 = tensor.expand_shape %3 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %expanded_1 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %concat = tensor.concat dim(2) %expanded, %expanded_0, %expanded_1, %expanded : (tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x4xf32>
  %expanded_2 = tensor.expand_shape %concat [[0], [1], [2, 3]] output_shape [6, 4, 2, 2] : tensor<6x4x4xf32> into tensor<6x4x2x2xf32>
  %expanded_3 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4, 5]] output_shape [2, 3, 6, 4, 2, 1] : tensor<2x3x6x8xf32> into tensor<2x3x6x4x2x1xf32>
  %4 = tensor.empty() : tensor<2x3x6x4x2x2xf32>
  %5 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<6x4x2x2xf32>) outs(%4 : tensor<2x3x6x4x2x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x3x6x4x2x2xf32>
  %collapsed = tensor.collapse_shape %5 [[0, 1, 2, 3], [4], [5]] : tensor<2x3x6x4x2x2xf32> into tensor<144x2x2xf32>
  %collapsed_4 = tensor.collapse_shape %expanded_3 [[0, 1, 2, 3], [4], [5]] : tensor<2x3x6x4x2x1xf32> into tensor<144x2x1xf32>
  %6 = tensor.empty() : tensor<144x2x1xf32>
  %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<144x2x1xf32>) -> tensor<144x2x1xf32>
  %8 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<144x2x2xf32>, tensor<144x2x1xf32>) outs(%7 : tensor<144x2x1xf32>) -> tensor<144x2x1xf32>
  %expanded_5 = tensor.expand_shape %8 [[0, 1, 2, 3], [4], [5]] output_shape [2, 3, 6, 4, 2, 1] : tensor<144x2x1xf32> into tensor<2x3x6x4x2x1xf32>
  %collapsed_6 = tensor.collapse_shape %expanded_5 [[0], [1], [2], [3, 4, 5]] : tensor<2x3x6x4x2x1xf32> into tensor<2x3x6x8xf32>
  return %collapsed_6 : tensor<2x3x6x8xf32>
}
