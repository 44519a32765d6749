// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Batch and sequence of unknown size. As torch_mlir.fx prints it (torch 2.13).

#map0 = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>

func.func @a1_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a1_dynamic(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %0 = tensor.empty(%dim) : tensor<?x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<?x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<?x8xf32>
  %dim_0 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %dim_1 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %3 = arith.cmpi eq, %dim_1, %dim : index
  cf.assert %3, "mismatched size for broadcast"
  %4 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x8xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%4 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %14 = arith.mulf %in, %in_6 : f32
    linalg.yield %14 : f32
  } -> tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %6 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x4xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<?x3x?x4xf32>) outs(%6 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = arith.negf %in : f32
    linalg.yield %14 : f32
  } -> tensor<?x3x?x4xf32>
  %concat_3 = tensor.concat dim(3) %7, %extracted_slice : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  %dim_4 = tensor.dim %7, %c0 : tensor<?x3x?x4xf32>
  %dim_5 = tensor.dim %7, %c2 : tensor<?x3x?x4xf32>
  %8 = arith.cmpi eq, %dim_5, %dim : index
  cf.assert %8, "mismatched size for broadcast"
  %9 = tensor.empty(%dim_4, %dim_5) : tensor<?x3x?x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_3, %2 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%9 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %14 = arith.mulf %in, %in_6 : f32
    linalg.yield %14 : f32
  } -> tensor<?x3x?x8xf32>
  %11 = arith.cmpi eq, %dim_0, %dim_4 : index
  cf.assert %11, "mismatched size for broadcast"
  %12 = arith.cmpi eq, %dim_1, %dim_5 : index
  cf.assert %12, "mismatched size for broadcast"
  %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %10 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%4 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_6: f32, %out: f32):
    %14 = arith.addf %in, %in_6 : f32
    linalg.yield %14 : f32
  } -> tensor<?x3x?x8xf32>
  return %13 : tensor<?x3x?x8xf32>
}

func.func @a2_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>, %arg2: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a2_dynamic(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, 3, %dim_0, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim, 3, %dim_0, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %dim_2 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %0 = arith.cmpi eq, %dim_0, %dim_2 : index
  cf.assert %0, "mismatched size for broadcast"
  %1 = tensor.empty(%dim, %dim_0) : tensor<?x3x?x4xf32>
  %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg1 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.mulf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_3 = tensor.dim %arg2, %c0 : tensor<?x4xf32>
  %3 = arith.cmpi eq, %dim_0, %dim_3 : index
  cf.assert %3, "mismatched size for broadcast"
  %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %arg2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.mulf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%1 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.subf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %0, "mismatched size for broadcast"
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %arg1 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.mulf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %3, "mismatched size for broadcast"
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%1 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.mulf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%1 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %9 = arith.addf %in, %in_4 : f32
    linalg.yield %9 : f32
  } -> tensor<?x3x?x4xf32>
  %concat = tensor.concat dim(3) %5, %8 : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  return %concat : tensor<?x3x?x8xf32>
}

func.func @a3_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a3_dynamic(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %true = arith.constant true
  %c1_i64 = arith.constant 1 : i64
  %c0_i64 = arith.constant 0 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c8_i64 = arith.constant 8 : i64
  %c3_i64 = arith.constant 3 : i64
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %1 = arith.index_cast %dim_0 : index to i64
  %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %2 = tensor.empty(%dim_1) : tensor<?x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %40 = math.cos %in : f32
    linalg.yield %40 : f32
  } -> tensor<?x4xf32>
  %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [%dim_1, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %4 = arith.cmpi sge, %1, %c0_i64 : i64
  cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
  %5 = tensor.empty(%dim_0) : tensor<?x4x2xf32>
  %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<?x4x2xf32>) {
  ^bb0(%out: f32):
    %40 = linalg.index 0 : index
    %41 = linalg.index 1 : index
    %42 = arith.cmpi eq, %dim_1, %c1 : index
    %43 = arith.select %42, %c0, %40 : index
    %extracted = tensor.extract %expanded[%43, %41, %c0] : tensor<?x4x1xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x4x2xf32>
  %collapsed = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %40 = math.sin %in : f32
    linalg.yield %40 : f32
  } -> tensor<?x4xf32>
  %expanded_2 = tensor.expand_shape %7 [[0], [1, 2]] output_shape [%dim_1, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
  %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%5 : tensor<?x4x2xf32>) {
  ^bb0(%out: f32):
    %40 = linalg.index 0 : index
    %41 = linalg.index 1 : index
    %42 = arith.cmpi eq, %dim_1, %c1 : index
    %43 = arith.select %42, %c0, %40 : index
    %extracted = tensor.extract %expanded_2[%43, %41, %c0] : tensor<?x4x1xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x4x2xf32>
  %collapsed_3 = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  cf.assert %true, "mismatched size for broadcast"
  %9 = tensor.empty(%dim, %dim_0) : tensor<?x3x?x8xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%9 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %40 = arith.mulf %in, %in_9 : f32
    linalg.yield %40 : f32
  } -> tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 1] [%dim, 3, %dim_0, 4] [1, 1, 1, 2] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %11 = tensor.empty(%dim, %dim_0) : tensor<?x3x?x4xf32>
  %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<?x3x?x4xf32>) outs(%11 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %40 = arith.negf %in : f32
    linalg.yield %40 : f32
  } -> tensor<?x3x?x4xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, 3, %dim_0, 4] [1, 1, 1, 2] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %expanded_5 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [%dim, 3, %dim_0, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %expanded_6 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2], [3, 4]] output_shape [%dim, 3, %dim_0, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %concat = tensor.concat dim(4) %expanded_5, %expanded_6 : (tensor<?x3x?x4x1xf32>, tensor<?x3x?x4x1xf32>) -> tensor<?x3x?x4x2xf32>
  %13 = arith.cmpi slt, %0, %c0_i64 : i64
  %14 = arith.select %13, %c1_i64, %0 : i64
  %15 = arith.extui %13 : i1 to i64
  %16 = arith.muli %14, %c3_i64 : i64
  %17 = arith.muli %16, %1 : i64
  %18 = arith.addi %15, %c1_i64 : i64
  %19 = arith.cmpi slt, %1, %c0_i64 : i64
  %20 = arith.select %19, %16, %17 : i64
  %21 = arith.select %19, %18, %15 : i64
  %22 = arith.muli %20, %c8_i64 : i64
  %23 = arith.cmpi sle, %21, %c1_i64 : i64
  cf.assert %23, "must have at most one inferred (negative) dimension"
  %dim_7 = tensor.dim %expanded_5, %c0 : tensor<?x3x?x4x1xf32>
  %24 = arith.index_cast %dim_7 : index to i64
  %25 = arith.muli %24, %c3_i64 : i64
  %dim_8 = tensor.dim %expanded_5, %c2 : tensor<?x3x?x4x1xf32>
  %26 = arith.index_cast %dim_8 : index to i64
  %27 = arith.muli %25, %26 : i64
  %28 = arith.muli %27, %c8_i64 : i64
  %29 = arith.divsi %28, %22 : i64
  %30 = arith.select %13, %29, %0 : i64
  %31 = arith.select %19, %29, %1 : i64
  %from_elements = tensor.from_elements %30, %c3_i64, %31, %c8_i64 : tensor<4xi64>
  %reshape = tensor.reshape %concat(%from_elements) : (tensor<?x3x?x4x2xf32>, tensor<4xi64>) -> tensor<?x3x?x8xf32>
  %32 = arith.index_cast %30 : i64 to index
  %33 = arith.index_cast %31 : i64 to index
  %34 = arith.cmpi eq, %33, %dim_0 : index
  cf.assert %34, "mismatched size for broadcast"
  %35 = tensor.empty(%32, %33) : tensor<?x3x?x8xf32>
  %36 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %collapsed_3 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%35 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %40 = arith.mulf %in, %in_9 : f32
    linalg.yield %40 : f32
  } -> tensor<?x3x?x8xf32>
  %37 = arith.cmpi eq, %dim, %32 : index
  cf.assert %37, "mismatched size for broadcast"
  %38 = arith.cmpi eq, %dim_0, %33 : index
  cf.assert %38, "mismatched size for broadcast"
  %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %36 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%9 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %40 = arith.addf %in, %in_9 : f32
    linalg.yield %40 : f32
  } -> tensor<?x3x?x8xf32>
  return %39 : tensor<?x3x?x8xf32>
}

func.func @a3s_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a3s_dynamic(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %cst = arith.constant dense<0.000000e+00> : tensor<f32>
  %dim = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %0 = tensor.empty(%dim) : tensor<?x4xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x4xf32>) outs(%0 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.cos %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x4xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x4xf32>) outs(%0 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.sin %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x4xf32>
  %dim_0 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %dim_1 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 2] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 1] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 2] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %3 = arith.index_cast %dim_0 : index to i64
  %4 = arith.index_cast %dim_1 : index to i64
  %5 = arith.cmpi sge, %3, %c0_i64 : i64
  cf.assert %5, "negative values not allowed in new dimensions"
  %6 = arith.cmpi sge, %4, %c0_i64 : i64
  cf.assert %6, "negative values not allowed in new dimensions"
  %7 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x8xf32>
  %8 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%7 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x3x?x8xf32>
  %9 = arith.cmpi eq, %dim_1, %dim : index
  cf.assert %9, "mismatched size for broadcast"
  %10 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %22 = arith.mulf %in, %in_4 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %9, "mismatched size for broadcast"
  %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %22 = arith.mulf %in, %in_4 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %22 = arith.subf %in, %in_4 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  %14 = arith.cmpi sge, %3, %c0_i64 : i64
  cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
  %15 = arith.cmpi sge, %4, %c0_i64 : i64
  cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
  %16 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x4xf32>
  %17 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x3x?x4xf32>) {
  ^bb0(%out: f32):
    %22 = linalg.index 0 : index
    %23 = linalg.index 1 : index
    %24 = linalg.index 2 : index
    %25 = linalg.index 3 : index
    %26 = arith.cmpi eq, %dim_0, %c1 : index
    %27 = arith.select %26, %c0, %22 : index
    %28 = arith.cmpi eq, %dim_1, %c1 : index
    %29 = arith.select %28, %c0, %24 : index
    %extracted = tensor.extract %13[%27, %23, %29, %25] : tensor<?x3x?x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x3x?x4xf32>
  %inserted_slice = tensor.insert_slice %17 into %8[0, 0, 0, 0] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 2] : tensor<?x3x?x4xf32> into tensor<?x3x?x8xf32>
  cf.assert %9, "mismatched size for broadcast"
  %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %22 = arith.mulf %in, %in_4 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %9, "mismatched size for broadcast"
  %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %1 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %22 = arith.mulf %in, %in_4 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%10 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %22 = arith.addf %in, %in_4 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
  cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
  %21 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x3x?x4xf32>) {
  ^bb0(%out: f32):
    %22 = linalg.index 0 : index
    %23 = linalg.index 1 : index
    %24 = linalg.index 2 : index
    %25 = linalg.index 3 : index
    %26 = arith.cmpi eq, %dim_0, %c1 : index
    %27 = arith.select %26, %c0, %22 : index
    %28 = arith.cmpi eq, %dim_1, %c1 : index
    %29 = arith.select %28, %c0, %24 : index
    %extracted = tensor.extract %20[%27, %23, %29, %25] : tensor<?x3x?x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x3x?x4xf32>
  %inserted_slice_3 = tensor.insert_slice %21 into %inserted_slice[0, 0, 0, 1] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 2] : tensor<?x3x?x4xf32> into tensor<?x3x?x8xf32>
  return %inserted_slice_3 : tensor<?x3x?x8xf32>
}

func.func @a4_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>, %arg2: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a4_dynamic(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1_i64 = arith.constant 1 : i64
  %c2_i64 = arith.constant 2 : i64
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %c3_i64 = arith.constant 3 : i64
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c8_i64 = arith.constant 8 : i64
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %1 = arith.index_cast %dim_0 : index to i64
  %2 = arith.cmpi slt, %0, %c0_i64 : i64
  %3 = arith.select %2, %c1_i64, %0 : i64
  %4 = arith.extui %2 : i1 to i64
  %5 = arith.muli %3, %c3_i64 : i64
  %6 = arith.muli %5, %1 : i64
  %7 = arith.addi %4, %c1_i64 : i64
  %8 = arith.cmpi slt, %1, %c0_i64 : i64
  %9 = arith.select %8, %5, %6 : i64
  %10 = arith.select %8, %7, %4 : i64
  %11 = arith.muli %9, %c8_i64 : i64
  %12 = arith.cmpi sle, %10, %c1_i64 : i64
  cf.assert %12, "must have at most one inferred (negative) dimension"
  %13 = arith.muli %0, %c3_i64 : i64
  %14 = arith.muli %13, %1 : i64
  %15 = arith.muli %14, %c8_i64 : i64
  %16 = arith.divsi %15, %11 : i64
  %17 = arith.select %2, %16, %0 : i64
  %18 = arith.select %8, %16, %1 : i64
  %from_elements = tensor.from_elements %17, %c3_i64, %18, %c4_i64, %c2_i64 : tensor<5xi64>
  %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x3x?x8xf32>, tensor<5xi64>) -> tensor<?x3x?x4x2xf32>
  %19 = arith.index_cast %17 : i64 to index
  %20 = arith.index_cast %18 : i64 to index
  %extracted_slice = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [%19, 3, %20, 4, 1] [1, 1, 1, 1, 1] : tensor<?x3x?x4x2xf32> to tensor<?x3x?x4x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<?x3x?x4x1xf32> into tensor<?x3x?x4xf32>
  %extracted_slice_1 = tensor.extract_slice %reshape[0, 0, 0, 0, 1] [%19, 3, %20, 4, 1] [1, 1, 1, 1, 1] : tensor<?x3x?x4x2xf32> to tensor<?x3x?x4x1xf32>
  %collapsed_2 = tensor.collapse_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] : tensor<?x3x?x4x1xf32> into tensor<?x3x?x4xf32>
  %dim_3 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %21 = arith.cmpi eq, %20, %dim_3 : index
  cf.assert %21, "mismatched size for broadcast"
  %22 = tensor.empty(%19, %20) : tensor<?x3x?x4xf32>
  %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg1 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%22 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %38 = arith.mulf %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<?x3x?x4xf32>
  %dim_4 = tensor.dim %arg2, %c0 : tensor<?x4xf32>
  %24 = arith.cmpi eq, %20, %dim_4 : index
  cf.assert %24, "mismatched size for broadcast"
  %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2, %arg2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%22 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %38 = arith.mulf %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<?x3x?x4xf32>
  %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%22 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %38 = arith.subf %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %21, "mismatched size for broadcast"
  %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2, %arg1 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%22 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %38 = arith.mulf %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %24, "mismatched size for broadcast"
  %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %arg2 : tensor<?x3x?x4xf32>, tensor<?x4xf32>) outs(%22 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %38 = arith.mulf %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<?x3x?x4xf32>
  %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%22 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_10: f32, %out: f32):
    %38 = arith.addf %in, %in_10 : f32
    linalg.yield %38 : f32
  } -> tensor<?x3x?x4xf32>
  %expanded = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [%19, 3, %20, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %expanded_5 = tensor.expand_shape %29 [[0], [1], [2], [3, 4]] output_shape [%19, 3, %20, 4, 1] : tensor<?x3x?x4xf32> into tensor<?x3x?x4x1xf32>
  %concat = tensor.concat dim(4) %expanded, %expanded_5 : (tensor<?x3x?x4x1xf32>, tensor<?x3x?x4x1xf32>) -> tensor<?x3x?x4x2xf32>
  cf.assert %12, "must have at most one inferred (negative) dimension"
  %dim_6 = tensor.dim %expanded, %c0 : tensor<?x3x?x4x1xf32>
  %30 = arith.index_cast %dim_6 : index to i64
  %31 = arith.muli %30, %c3_i64 : i64
  %dim_7 = tensor.dim %expanded, %c2 : tensor<?x3x?x4x1xf32>
  %32 = arith.index_cast %dim_7 : index to i64
  %33 = arith.muli %31, %32 : i64
  %34 = arith.muli %33, %c8_i64 : i64
  %35 = arith.divsi %34, %11 : i64
  %36 = arith.select %2, %35, %0 : i64
  %37 = arith.select %8, %35, %1 : i64
  %from_elements_8 = tensor.from_elements %36, %c3_i64, %37, %c8_i64 : tensor<4xi64>
  %reshape_9 = tensor.reshape %concat(%from_elements_8) : (tensor<?x3x?x4x2xf32>, tensor<4xi64>) -> tensor<?x3x?x8xf32>
  return %reshape_9 : tensor<?x3x?x8xf32>
}

func.func @a5_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a5_dynamic(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1_i64 = arith.constant 1 : i64
  %c3_i64 = arith.constant 3 : i64
  %c2 = arith.constant 2 : index
  %c8_i64 = arith.constant 8 : i64
  %cst = arith.constant dense<1.000000e+00> : tensor<f32>
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %1 = arith.index_cast %dim_0 : index to i64
  %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %2 = arith.index_cast %dim_1 : index to i64
  %3 = arith.cmpi sge, %2, %c0_i64 : i64
  cf.assert %3, "negative values not allowed in new dimensions"
  %4 = tensor.empty(%dim_1) : tensor<?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map5, #map0], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<f32>) outs(%4 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x4xf32>
  %6 = tensor.empty(%dim_1) : tensor<?x4xcomplex<f32>>
  %7 = linalg.generic {indexing_maps = [#map0, #map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%5, %arg1 : tensor<?x4xf32>, tensor<?x4xf32>) outs(%6 : tensor<?x4xcomplex<f32>>) {
  ^bb0(%in: f32, %in_4: f32, %out: complex<f32>):
    %39 = math.cos %in_4 : f32
    %40 = math.sin %in_4 : f32
    %41 = arith.mulf %in, %39 : f32
    %42 = arith.mulf %in, %40 : f32
    %43 = complex.create %41, %42 : complex<f32>
    linalg.yield %43 : complex<f32>
  } -> tensor<?x4xcomplex<f32>>
  %8 = arith.cmpi slt, %0, %c0_i64 : i64
  %9 = arith.select %8, %c1_i64, %0 : i64
  %10 = arith.extui %8 : i1 to i64
  %11 = arith.muli %9, %c3_i64 : i64
  %12 = arith.muli %11, %1 : i64
  %13 = arith.addi %10, %c1_i64 : i64
  %14 = arith.cmpi slt, %1, %c0_i64 : i64
  %15 = arith.select %14, %11, %12 : i64
  %16 = arith.select %14, %13, %10 : i64
  %17 = arith.muli %15, %c8_i64 : i64
  %18 = arith.cmpi sle, %16, %c1_i64 : i64
  cf.assert %18, "must have at most one inferred (negative) dimension"
  %19 = arith.muli %0, %c3_i64 : i64
  %20 = arith.muli %19, %1 : i64
  %21 = arith.muli %20, %c8_i64 : i64
  %22 = arith.divsi %21, %17 : i64
  %23 = arith.select %8, %22, %0 : i64
  %24 = arith.select %14, %22, %1 : i64
  %from_elements = tensor.from_elements %23, %c3_i64, %24, %c4_i64, %c2_i64 : tensor<5xi64>
  %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x3x?x8xf32>, tensor<5xi64>) -> tensor<?x3x?x4x2xf32>
  %25 = arith.index_cast %23 : i64 to index
  %26 = arith.index_cast %24 : i64 to index
  %27 = tensor.empty(%25, %26) : tensor<?x3x?x4xcomplex<f32>>
  %28 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%27 : tensor<?x3x?x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %39 = linalg.index 0 : index
    %40 = linalg.index 1 : index
    %41 = linalg.index 2 : index
    %42 = linalg.index 3 : index
    %extracted = tensor.extract %reshape[%39, %40, %41, %42, %c0] : tensor<?x3x?x4x2xf32>
    %extracted_4 = tensor.extract %reshape[%39, %40, %41, %42, %c1] : tensor<?x3x?x4x2xf32>
    %43 = complex.create %extracted, %extracted_4 : complex<f32>
    linalg.yield %43 : complex<f32>
  } -> tensor<?x3x?x4xcomplex<f32>>
  %29 = arith.cmpi eq, %26, %dim_1 : index
  cf.assert %29, "mismatched size for broadcast"
  %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %7 : tensor<?x3x?x4xcomplex<f32>>, tensor<?x4xcomplex<f32>>) outs(%27 : tensor<?x3x?x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in_4: complex<f32>, %out: complex<f32>):
    %39 = complex.mul %in, %in_4 : complex<f32>
    linalg.yield %39 : complex<f32>
  } -> tensor<?x3x?x4xcomplex<f32>>
  %31 = tensor.empty(%25, %26) : tensor<?x3x?x4x2xf32>
  %32 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<?x3x?x4xcomplex<f32>>) outs(%31 : tensor<?x3x?x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %39 = complex.re %in : complex<f32>
    %40 = complex.im %in : complex<f32>
    %41 = linalg.index 4 : index
    %42 = arith.cmpi eq, %41, %c0 : index
    %43 = arith.select %42, %39, %40 : f32
    linalg.yield %43 : f32
  } -> tensor<?x3x?x4x2xf32>
  cf.assert %18, "must have at most one inferred (negative) dimension"
  %33 = arith.muli %23, %c3_i64 : i64
  %34 = arith.muli %33, %24 : i64
  %35 = arith.muli %34, %c8_i64 : i64
  %36 = arith.divsi %35, %17 : i64
  %37 = arith.select %8, %36, %0 : i64
  %38 = arith.select %14, %36, %1 : i64
  %from_elements_2 = tensor.from_elements %37, %c3_i64, %38, %c8_i64 : tensor<4xi64>
  %reshape_3 = tensor.reshape %32(%from_elements_2) : (tensor<?x3x?x4x2xf32>, tensor<4xi64>) -> tensor<?x3x?x8xf32>
  return %reshape_3 : tensor<?x3x?x8xf32>
}

func.func @a6_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a6_dynamic(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1_i64 = arith.constant 1 : i64
  %c2_i64 = arith.constant 2 : i64
  %c0_i64 = arith.constant 0 : i64
  %c4_i64 = arith.constant 4 : i64
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c3_i64 = arith.constant 3 : i64
  %c8_i64 = arith.constant 8 : i64
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %1 = arith.index_cast %dim_0 : index to i64
  %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %2 = tensor.empty(%dim_1) : tensor<?x4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.cos %in : f32
    linalg.yield %37 : f32
  } -> tensor<?x4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.sin %in : f32
    linalg.yield %37 : f32
  } -> tensor<?x4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x4xf32>) outs(%2 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.negf %in : f32
    linalg.yield %37 : f32
  } -> tensor<?x4xf32>
  %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [%dim_1, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %expanded_2 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [%dim_1, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %expanded_3 = tensor.expand_shape %4 [[0], [1, 2]] output_shape [%dim_1, 4, 1] : tensor<?x4xf32> into tensor<?x4x1xf32>
  %concat = tensor.concat dim(2) %expanded, %expanded_2, %expanded_3, %expanded : (tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>) -> tensor<?x4x4xf32>
  %dim_4 = tensor.dim %expanded, %c0 : tensor<?x4x1xf32>
  %expanded_5 = tensor.expand_shape %concat [[0], [1], [2, 3]] output_shape [%dim_4, 4, 2, 2] : tensor<?x4x4xf32> into tensor<?x4x2x2xf32>
  %6 = arith.cmpi slt, %0, %c0_i64 : i64
  %7 = arith.select %6, %c1_i64, %0 : i64
  %8 = arith.extui %6 : i1 to i64
  %9 = arith.muli %7, %c3_i64 : i64
  %10 = arith.muli %9, %1 : i64
  %11 = arith.addi %8, %c1_i64 : i64
  %12 = arith.cmpi slt, %1, %c0_i64 : i64
  %13 = arith.select %12, %9, %10 : i64
  %14 = arith.select %12, %11, %8 : i64
  %15 = arith.muli %13, %c8_i64 : i64
  %16 = arith.cmpi sle, %14, %c1_i64 : i64
  cf.assert %16, "must have at most one inferred (negative) dimension"
  %17 = arith.muli %0, %c3_i64 : i64
  %18 = arith.muli %17, %1 : i64
  %19 = arith.muli %18, %c8_i64 : i64
  %20 = arith.divsi %19, %15 : i64
  %21 = arith.select %6, %20, %0 : i64
  %22 = arith.select %12, %20, %1 : i64
  %from_elements = tensor.from_elements %21, %c3_i64, %22, %c4_i64, %c1_i64, %c2_i64 : tensor<6xi64>
  %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x3x?x8xf32>, tensor<6xi64>) -> tensor<?x3x?x4x1x2xf32>
  %extracted_slice = tensor.extract_slice %expanded_5[0, 0, 0, 0] [%dim_4, 4, 2, 1] [1, 1, 1, 1] : tensor<?x4x2x2xf32> to tensor<?x4x2x1xf32>
  %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<?x4x2x1xf32> into tensor<?x4x2xf32>
  %23 = arith.index_cast %21 : i64 to index
  %24 = arith.index_cast %22 : i64 to index
  %extracted_slice_6 = tensor.extract_slice %reshape[0, 0, 0, 0, 0, 0] [%23, 3, %24, 4, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<?x3x?x4x1x2xf32> to tensor<?x3x?x4x1x1xf32>
  %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0], [1], [2], [3], [4, 5]] : tensor<?x3x?x4x1x1xf32> into tensor<?x3x?x4x1xf32>
  %25 = arith.cmpi eq, %dim_4, %24 : index
  cf.assert %25, "mismatched size for broadcast"
  %26 = tensor.empty(%23, %dim_4) : tensor<?x3x?x4x2xf32>
  %27 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %collapsed_7 : tensor<?x4x2xf32>, tensor<?x3x?x4x1xf32>) outs(%26 : tensor<?x3x?x4x2xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<?x3x?x4x2xf32>
  %extracted_slice_8 = tensor.extract_slice %expanded_5[0, 0, 0, 1] [%dim_4, 4, 2, 1] [1, 1, 1, 1] : tensor<?x4x2x2xf32> to tensor<?x4x2x1xf32>
  %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0], [1], [2, 3]] : tensor<?x4x2x1xf32> into tensor<?x4x2xf32>
  %extracted_slice_10 = tensor.extract_slice %reshape[0, 0, 0, 0, 0, 1] [%23, 3, %24, 4, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<?x3x?x4x1x2xf32> to tensor<?x3x?x4x1x1xf32>
  %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0], [1], [2], [3], [4, 5]] : tensor<?x3x?x4x1x1xf32> into tensor<?x3x?x4x1xf32>
  cf.assert %25, "mismatched size for broadcast"
  %28 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9, %collapsed_11 : tensor<?x4x2xf32>, tensor<?x3x?x4x1xf32>) outs(%26 : tensor<?x3x?x4x2xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<?x3x?x4x2xf32>
  %29 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<?x3x?x4x2xf32>, tensor<?x3x?x4x2xf32>) outs(%26 : tensor<?x3x?x4x2xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.addf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<?x3x?x4x2xf32>
  cf.assert %16, "must have at most one inferred (negative) dimension"
  %30 = arith.muli %21, %c3_i64 : i64
  %31 = arith.index_cast %dim_4 : index to i64
  %32 = arith.muli %30, %31 : i64
  %33 = arith.muli %32, %c8_i64 : i64
  %34 = arith.divsi %33, %15 : i64
  %35 = arith.select %6, %34, %0 : i64
  %36 = arith.select %12, %34, %1 : i64
  %from_elements_12 = tensor.from_elements %35, %c3_i64, %36, %c8_i64 : tensor<4xi64>
  %reshape_13 = tensor.reshape %29(%from_elements_12) : (tensor<?x3x?x4x2xf32>, tensor<4xi64>) -> tensor<?x3x?x8xf32>
  return %reshape_13 : tensor<?x3x?x8xf32>
}

func.func @a7o_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @a7o_dynamic(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c1_i64 = arith.constant 1 : i64
  %c4_i64 = arith.constant 4 : i64
  %c2_i64 = arith.constant 2 : i64
  %c0_i64 = arith.constant 0 : i64
  %c0 = arith.constant 0 : index
  %c3_i64 = arith.constant 3 : i64
  %c2 = arith.constant 2 : index
  %c8_i64 = arith.constant 8 : i64
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %dim_0 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %1 = arith.index_cast %dim_0 : index to i64
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %2 = tensor.empty(%dim_1) : tensor<?x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%2 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %44 = math.cos %in : f32
    linalg.yield %44 : f32
  } -> tensor<?x8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%2 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %44 = math.sin %in : f32
    linalg.yield %44 : f32
  } -> tensor<?x8xf32>
  %5 = arith.cmpi slt, %0, %c0_i64 : i64
  %6 = arith.select %5, %c1_i64, %0 : i64
  %7 = arith.extui %5 : i1 to i64
  %8 = arith.muli %6, %c3_i64 : i64
  %9 = arith.muli %8, %1 : i64
  %10 = arith.addi %7, %c1_i64 : i64
  %11 = arith.cmpi slt, %1, %c0_i64 : i64
  %12 = arith.select %11, %8, %9 : i64
  %13 = arith.select %11, %10, %7 : i64
  %14 = arith.muli %12, %c8_i64 : i64
  %15 = arith.cmpi sle, %13, %c1_i64 : i64
  cf.assert %15, "must have at most one inferred (negative) dimension"
  %16 = arith.muli %0, %c3_i64 : i64
  %17 = arith.muli %16, %1 : i64
  %18 = arith.muli %17, %c8_i64 : i64
  %19 = arith.divsi %18, %14 : i64
  %20 = arith.select %5, %19, %0 : i64
  %21 = arith.select %11, %19, %1 : i64
  %from_elements = tensor.from_elements %20, %c3_i64, %21, %c4_i64, %c2_i64 : tensor<5xi64>
  %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x3x?x8xf32>, tensor<5xi64>) -> tensor<?x3x?x4x2xf32>
  %22 = arith.index_cast %20 : i64 to index
  %23 = arith.index_cast %21 : i64 to index
  %24 = tensor.empty(%22, %23) : tensor<?x3x?x2x4xf32>
  %transposed = linalg.transpose ins(%reshape : tensor<?x3x?x4x2xf32>) outs(%24 : tensor<?x3x?x2x4xf32>) permutation = [0, 1, 2, 4, 3] 
  cf.assert %15, "must have at most one inferred (negative) dimension"
  %25 = arith.muli %20, %c3_i64 : i64
  %26 = arith.muli %25, %21 : i64
  %27 = arith.muli %26, %c8_i64 : i64
  %28 = arith.divsi %27, %14 : i64
  %29 = arith.select %5, %28, %0 : i64
  %30 = arith.select %11, %28, %1 : i64
  %from_elements_2 = tensor.from_elements %29, %c3_i64, %30, %c8_i64 : tensor<4xi64>
  %reshape_3 = tensor.reshape %transposed(%from_elements_2) : (tensor<?x3x?x2x4xf32>, tensor<4xi64>) -> tensor<?x3x?x8xf32>
  %31 = arith.index_cast %29 : i64 to index
  %32 = arith.index_cast %30 : i64 to index
  %33 = arith.cmpi eq, %32, %dim_1 : index
  cf.assert %33, "mismatched size for broadcast"
  %34 = tensor.empty(%31, %32) : tensor<?x3x?x8xf32>
  %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_3, %3 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%34 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %44 = arith.mulf %in, %in_8 : f32
    linalg.yield %44 : f32
  } -> tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %reshape_3[0, 0, 0, 0] [%31, 3, %32, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_4 = tensor.extract_slice %reshape_3[0, 0, 0, 4] [%31, 3, %32, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %36 = tensor.empty(%31, %32) : tensor<?x3x?x4xf32>
  %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4 : tensor<?x3x?x4xf32>) outs(%36 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %44 = arith.negf %in : f32
    linalg.yield %44 : f32
  } -> tensor<?x3x?x4xf32>
  %concat_5 = tensor.concat dim(3) %37, %extracted_slice : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  %dim_6 = tensor.dim %37, %c0 : tensor<?x3x?x4xf32>
  %dim_7 = tensor.dim %37, %c2 : tensor<?x3x?x4xf32>
  %38 = arith.cmpi eq, %dim_7, %dim_1 : index
  cf.assert %38, "mismatched size for broadcast"
  %39 = tensor.empty(%dim_6, %dim_7) : tensor<?x3x?x8xf32>
  %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_5, %4 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%39 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %44 = arith.mulf %in, %in_8 : f32
    linalg.yield %44 : f32
  } -> tensor<?x3x?x8xf32>
  %41 = arith.cmpi eq, %31, %dim_6 : index
  cf.assert %41, "mismatched size for broadcast"
  %42 = arith.cmpi eq, %32, %dim_7 : index
  cf.assert %42, "mismatched size for broadcast"
  %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %40 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%34 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %44 = arith.addf %in, %in_8 : f32
    linalg.yield %44 : f32
  } -> tensor<?x3x?x8xf32>
  return %43 : tensor<?x3x?x8xf32>
}

func.func @r15_dynamic_positions(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x?xi64>, %arg2: tensor<32x4xf32>, %arg3: tensor<32x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @r15_dynamic_positions(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %c0_i64 = arith.constant 0 : i64
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c32_i64 = arith.constant 32 : i64
  %c2 = arith.constant 2 : index
  %dim = tensor.dim %arg1, %c0 : tensor<?x?xi64>
  %dim_0 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
  %0 = tensor.empty(%dim, %dim_0) : tensor<?x?x4xf32>
  %1 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%0 : tensor<?x?x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %12 = arith.cmpi slt, %in, %c0_i64 : i64
    %13 = arith.addi %in, %c32_i64 : i64
    %14 = arith.select %12, %13, %in : i64
    %15 = arith.index_cast %14 : i64 to index
    %16 = linalg.index 2 : index
    %extracted = tensor.extract %arg2[%15, %16] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x4xf32>
  %expanded = tensor.expand_shape %1 [[0], [1, 2], [3]] output_shape [%dim, 1, %dim_0, 4] : tensor<?x?x4xf32> into tensor<?x1x?x4xf32>
  %2 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%0 : tensor<?x?x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %12 = arith.cmpi slt, %in, %c0_i64 : i64
    %13 = arith.addi %in, %c32_i64 : i64
    %14 = arith.select %12, %13, %in : i64
    %15 = arith.index_cast %14 : i64 to index
    %16 = linalg.index 2 : index
    %extracted = tensor.extract %arg3[%15, %16] : tensor<32x4xf32>
    linalg.yield %extracted : f32
  } -> tensor<?x?x4xf32>
  %expanded_1 = tensor.expand_shape %2 [[0], [1, 2], [3]] output_shape [%dim, 1, %dim_0, 4] : tensor<?x?x4xf32> into tensor<?x1x?x4xf32>
  %dim_2 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %dim_3 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_2, 3, %dim_3, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim_2, 3, %dim_3, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %3 = arith.cmpi eq, %dim_2, %dim : index
  cf.assert %3, "mismatched size for broadcast"
  %4 = arith.cmpi eq, %dim_3, %dim_0 : index
  cf.assert %4, "mismatched size for broadcast"
  %5 = tensor.empty(%dim_2, %dim_3) : tensor<?x3x?x4xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded : tensor<?x3x?x4xf32>, tensor<?x1x?x4xf32>) outs(%5 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.mulf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %3, "mismatched size for broadcast"
  cf.assert %4, "mismatched size for broadcast"
  %7 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded_1 : tensor<?x3x?x4xf32>, tensor<?x1x?x4xf32>) outs(%5 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.mulf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<?x3x?x4xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%5 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.subf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %3, "mismatched size for broadcast"
  cf.assert %4, "mismatched size for broadcast"
  %9 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded : tensor<?x3x?x4xf32>, tensor<?x1x?x4xf32>) outs(%5 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.mulf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<?x3x?x4xf32>
  cf.assert %3, "mismatched size for broadcast"
  cf.assert %4, "mismatched size for broadcast"
  %10 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_1 : tensor<?x3x?x4xf32>, tensor<?x1x?x4xf32>) outs(%5 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.mulf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<?x3x?x4xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) outs(%5 : tensor<?x3x?x4xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %12 = arith.addf %in, %in_5 : f32
    linalg.yield %12 : f32
  } -> tensor<?x3x?x4xf32>
  %concat = tensor.concat dim(3) %8, %11 : (tensor<?x3x?x4xf32>, tensor<?x3x?x4xf32>) -> tensor<?x3x?x8xf32>
  return %concat : tensor<?x3x?x8xf32>
}

func.func @r9_roll_dynamic(%arg0: tensor<?x3x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x3x?x8xf32> {
  // CHECK-LABEL: func @r9_roll_dynamic(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %true = arith.constant true
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %cst = arith.constant dense<[-1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<8xf32>
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %0 = tensor.empty(%dim) : tensor<?x8xf32>
  %1 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.cos %in : f32
    linalg.yield %11 : f32
  } -> tensor<?x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %11 = math.sin %in : f32
    linalg.yield %11 : f32
  } -> tensor<?x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map12, #map0], iterator_types = ["parallel", "parallel"]} ins(%2, %cst : tensor<?x8xf32>, tensor<8xf32>) outs(%0 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.mulf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<?x8xf32>
  %dim_0 = tensor.dim %arg0, %c0 : tensor<?x3x?x8xf32>
  %dim_1 = tensor.dim %arg0, %c2 : tensor<?x3x?x8xf32>
  %4 = arith.cmpi eq, %dim_1, %dim : index
  cf.assert %4, "mismatched size for broadcast"
  %5 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x8xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%5 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.mulf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<?x3x?x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 4] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %cast = tensor.cast %extracted_slice : tensor<?x3x?x4xf32> to tensor<?x3x?x?xf32>
  %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim_0, 3, %dim_1, 4] [1, 1, 1, 1] : tensor<?x3x?x8xf32> to tensor<?x3x?x4xf32>
  %cast_3 = tensor.cast %extracted_slice_2 : tensor<?x3x?x4xf32> to tensor<?x3x?x?xf32>
  %concat_4 = tensor.concat dim(3) %cast, %cast_3 : (tensor<?x3x?x?xf32>, tensor<?x3x?x?xf32>) -> tensor<?x3x?x8xf32>
  %7 = arith.cmpi eq, %dim_1, %dim : index
  cf.assert %7, "mismatched size for broadcast"
  %8 = tensor.empty(%dim_0, %dim_1) : tensor<?x3x?x8xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %3 : tensor<?x3x?x8xf32>, tensor<?x8xf32>) outs(%8 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.mulf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<?x3x?x8xf32>
  cf.assert %true, "mismatched size for broadcast"
  cf.assert %true, "mismatched size for broadcast"
  %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<?x3x?x8xf32>, tensor<?x3x?x8xf32>) outs(%5 : tensor<?x3x?x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %11 = arith.addf %in, %in_5 : f32
    linalg.yield %11 : f32
  } -> tensor<?x3x?x8xf32>
  return %10 : tensor<?x3x?x8xf32>
}

func.func @r10_matmul_dynamic(%arg0: tensor<?x?x8xf32>, %arg1: tensor<?x4xf32>) -> tensor<?x?x8xf32> {
  // CHECK-LABEL: func @r10_matmul_dynamic(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %true = arith.constant true
  %c0_i64 = arith.constant 0 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %dim = tensor.dim %arg0, %c0 : tensor<?x?x8xf32>
  %0 = arith.index_cast %dim : index to i64
  %concat = tensor.concat dim(1) %arg1, %arg1 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim_1 = tensor.dim %arg1, %c0 : tensor<?x4xf32>
  %1 = tensor.empty(%dim_1) : tensor<?x8xf32>
  %2 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%1 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.cos %in : f32
    linalg.yield %14 : f32
  } -> tensor<?x8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%1 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %14 = math.sin %in : f32
    linalg.yield %14 : f32
  } -> tensor<?x8xf32>
  %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x8xf32>
  %4 = arith.cmpi eq, %dim_2, %dim_1 : index
  cf.assert %4, "mismatched size for broadcast"
  %5 = tensor.empty(%dim, %dim_2) : tensor<?x?x8xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %2 : tensor<?x?x8xf32>, tensor<?x8xf32>) outs(%5 : tensor<?x?x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %14 = arith.mulf %in, %in_3 : f32
    linalg.yield %14 : f32
  } -> tensor<?x?x8xf32>
  %7 = arith.cmpi sge, %0, %c0_i64 : i64
  cf.assert %7, "negative values not allowed in new dimensions"
  %8 = tensor.empty(%dim) : tensor<?x8x8xf32>
  %9 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<8x8xf32>) outs(%8 : tensor<?x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x8x8xf32>
  cf.assert %true, "mismatching contracting dimension"
  %10 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  %11 = linalg.batch_matmul ins(%arg0, %9 : tensor<?x?x8xf32>, tensor<?x8x8xf32>) outs(%10 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  cf.assert %4, "mismatched size for broadcast"
  %12 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %3 : tensor<?x?x8xf32>, tensor<?x8xf32>) outs(%5 : tensor<?x?x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %14 = arith.mulf %in, %in_3 : f32
    linalg.yield %14 : f32
  } -> tensor<?x?x8xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %12 : tensor<?x?x8xf32>, tensor<?x?x8xf32>) outs(%5 : tensor<?x?x8xf32>) {
  ^bb0(%in: f32, %in_3: f32, %out: f32):
    %14 = arith.addf %in, %in_3 : f32
    linalg.yield %14 : f32
  } -> tensor<?x?x8xf32>
  return %13 : tensor<?x?x8xf32>
}
