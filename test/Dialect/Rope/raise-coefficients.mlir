// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --rope-raise -o %t.mlir
// RUN: rope-equiv %s %t.mlir
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s

// Coefficients that no tensor holds, or not in one piece, and the lanes that they
// belong to. As torch_mlir.fx prints it.

#map0 = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, 0, 0, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (0, d2, 0, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>

// A scale that depends on the position (xPos: queries up, keys down): cos * scale
// is in no tensor, so half tables are computed from the formula.
func.func @xpos(%arg0: tensor<2x3x6x16xf32>, %arg1: tensor<2x1x6x16xf32>) -> (tensor<2x3x6x16xf32>, tensor<2x1x6x16xf32>) {
  // CHECK-LABEL: func @xpos(
  // CHECK: math.powf
  // CHECK: rope.apply #rope.layout<split, head_dim = 16> dim = 3 map = #{{.*}} ins(%arg0, %{{.*}}, %{{.*}} : tensor<2x3x6x16xf32>, tensor<6x8xf32>, tensor<6x8xf32>)
  // CHECK: math.powf
  // CHECK: rope.apply #rope.layout<split, head_dim = 16> dim = 3 map = #{{.*}} ins(%arg1,
  // CHECK-NOT: rope.apply
  %c3_i64 = arith.constant 3 : i64
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 2.240000e+01 : f64
  %cst_2 = arith.constant 6.400000e+00 : f64
  %cst_3 = arith.constant 5.120000e+02 : f32
  %cst_4 = arith.constant 1.600000e+01 : f32
  %cst_5 = arith.constant 1.000000e+04 : f32
  %0 = tensor.empty() : tensor<8xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %37 = linalg.index 0 : index
    %38 = arith.index_cast %37 : index to i64
    %39 = arith.muli %38, %c2_i64 : i64
    linalg.yield %39 : i64
  } -> tensor<8xi64>
  %2 = tensor.empty() : tensor<8xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<8xi64>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %37 = arith.sitofp %in : i64 to f32
    %38 = arith.truncf %cst_2 : f64 to f32
    %39 = arith.addf %37, %38 : f32
    linalg.yield %39 : f32
  } -> tensor<8xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%3 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.truncf %cst_1 : f64 to f32
    %38 = arith.divf %in, %37 : f32
    linalg.yield %38 : f32
  } -> tensor<8xf32>
  %5 = tensor.empty() : tensor<6xi64>
  %6 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %37 = linalg.index 0 : index
    %38 = arith.index_cast %37 : index to i64
    linalg.yield %38 : i64
  } -> tensor<6xi64>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%6 : tensor<6xi64>) outs(%5 : tensor<6xi64>) {
  ^bb0(%in: i64, %out: i64):
    %37 = arith.subi %in, %c3_i64 : i64
    linalg.yield %37 : i64
  } -> tensor<6xi64>
  %8 = tensor.empty() : tensor<6xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<6xi64>) outs(%8 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %37 = arith.sitofp %in : i64 to f32
    %38 = arith.divf %37, %cst_3 : f32
    linalg.yield %38 : f32
  } -> tensor<6xf32>
  %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 8] : tensor<8xf32> into tensor<1x8xf32>
  %expanded_6 = tensor.expand_shape %9 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %10 = tensor.empty() : tensor<6x8xf32>
  %11 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x8xf32>, tensor<6x1xf32>) outs(%10 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = math.powf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<6x8xf32>
  %concat = tensor.concat dim(1) %11, %11 : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x16xf32>
  %12 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%6 : tensor<6xi64>) outs(%8 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %37 = arith.sitofp %in : i64 to f32
    linalg.yield %37 : f32
  } -> tensor<6xf32>
  %13 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<8xi64>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %37 = arith.sitofp %in : i64 to f32
    linalg.yield %37 : f32
  } -> tensor<8xf32>
  %14 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%13 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.divf %in, %cst_4 : f32
    linalg.yield %37 : f32
  } -> tensor<8xf32>
  %15 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%14 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.powf %cst_5, %in : f32
    linalg.yield %37 : f32
  } -> tensor<8xf32>
  %16 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%15 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.cmpf one, %in, %cst : f32
    cf.assert %37, "unimplemented: tensor with zero element"
    %38 = arith.divf %cst_0, %in : f32
    linalg.yield %38 : f32
  } -> tensor<8xf32>
  %expanded_7 = tensor.expand_shape %12 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %17 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %16 : tensor<6x1xf32>, tensor<8xf32>) outs(%10 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<6x8xf32>
  %concat_8 = tensor.concat dim(1) %17, %17 : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x16xf32>
  %18 = tensor.empty() : tensor<6x16xf32>
  %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_8 : tensor<6x16xf32>) outs(%18 : tensor<6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.cos %in : f32
    linalg.yield %37 : f32
  } -> tensor<6x16xf32>
  %20 = tensor.empty() : tensor<2x3x6x16xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%20 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x3x6x16xf32>
  %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %concat : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%20 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x3x6x16xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %23 = tensor.empty() : tensor<2x3x6x8xf32>
  %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x8xf32>) outs(%23 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.negf %in : f32
    linalg.yield %37 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_9 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %concat_10 = tensor.concat dim(3) %24, %extracted_slice_9 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x16xf32>
  %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_8 : tensor<6x16xf32>) outs(%18 : tensor<6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = math.sin %in : f32
    linalg.yield %37 : f32
  } -> tensor<6x16xf32>
  %26 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_10, %25 : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%20 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x3x6x16xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %concat : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%20 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x3x6x16xf32>
  %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %27 : tensor<2x3x6x16xf32>, tensor<2x3x6x16xf32>) outs(%20 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.addf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x3x6x16xf32>
  %29 = tensor.empty() : tensor<2x1x6x16xf32>
  %30 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %19 : tensor<2x1x6x16xf32>, tensor<6x16xf32>) outs(%29 : tensor<2x1x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x1x6x16xf32>
  %31 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %concat : tensor<2x1x6x16xf32>, tensor<6x16xf32>) outs(%29 : tensor<2x1x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.divf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x1x6x16xf32>
  %extracted_slice_11 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x1x6x16xf32> to tensor<2x1x6x8xf32>
  %32 = tensor.empty() : tensor<2x1x6x8xf32>
  %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x1x6x8xf32>) outs(%32 : tensor<2x1x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %37 = arith.negf %in : f32
    linalg.yield %37 : f32
  } -> tensor<2x1x6x8xf32>
  %extracted_slice_12 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x1x6x16xf32> to tensor<2x1x6x8xf32>
  %concat_13 = tensor.concat dim(3) %33, %extracted_slice_12 : (tensor<2x1x6x8xf32>, tensor<2x1x6x8xf32>) -> tensor<2x1x6x16xf32>
  %34 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_13, %25 : tensor<2x1x6x16xf32>, tensor<6x16xf32>) outs(%29 : tensor<2x1x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.mulf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x1x6x16xf32>
  %35 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %concat : tensor<2x1x6x16xf32>, tensor<6x16xf32>) outs(%29 : tensor<2x1x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.divf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x1x6x16xf32>
  %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %35 : tensor<2x1x6x16xf32>, tensor<2x1x6x16xf32>) outs(%29 : tensor<2x1x6x16xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %37 = arith.addf %in, %in_14 : f32
    linalg.yield %37 : f32
  } -> tensor<2x1x6x16xf32>
  return %28, %36 : tensor<2x3x6x16xf32>, tensor<2x1x6x16xf32>
}

// x * cos + flip(x) * sign * sin, pair by pair, after everything was fused into one
// body: no tensor holds the angles.
func.func @flipped_pairs_in_body(%arg0: tensor<2x3x6x16xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @flipped_pairs_in_body(
  // CHECK-NOT: tensor.from_elements
  // CHECK: %[[T:.*]]:2 = rope.table
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 16> dim = 3 map = #{{.*}} ins(%arg0, %[[T]]#0, %[[T]]#1
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant dense<[-1.0, 1.0]> : tensor<2xf32>
  %cst_2 = arith.constant 1.600000e+01 : f32
  %cst_3 = arith.constant 1.000000e+04 : f32
  %c1 = arith.constant 1 : index
  %0 = tensor.empty() : tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<8xf32>) {
  ^bb0(%out: f32):
    %6 = linalg.index 0 : index
    %7 = arith.index_cast %6 : index to i64
    %8 = arith.muli %7, %c2_i64 : i64
    %9 = arith.sitofp %8 : i64 to f32
    %10 = arith.divf %9, %cst_2 : f32
    %11 = math.powf %cst_3, %10 : f32
    %12 = arith.cmpf one, %11, %cst : f32
    cf.assert %12, "unimplemented: tensor with zero element"
    %13 = arith.divf %cst_0, %11 : f32
    linalg.yield %13 : f32
  } -> tensor<8xf32>
  %2 = tensor.empty() : tensor<6x8x1xf32>
  %3 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel"]} outs(%2 : tensor<6x8x1xf32>) {
  ^bb0(%out: f32):
    %6 = linalg.index 1 : index
    %7 = arith.index_cast %6 : index to i64
    %8 = arith.muli %7, %c2_i64 : i64
    %9 = arith.sitofp %8 : i64 to f32
    %10 = arith.divf %9, %cst_2 : f32
    %11 = math.powf %cst_3, %10 : f32
    %12 = arith.cmpf one, %11, %cst : f32
    cf.assert %12, "unimplemented: tensor with zero element"
    %13 = arith.divf %cst_0, %11 : f32
    %14 = linalg.index 0 : index
    %15 = arith.index_cast %14 : index to i64
    %16 = arith.sitofp %15 : i64 to f32
    %17 = arith.mulf %16, %13 : f32
    linalg.yield %17 : f32
  } -> tensor<6x8x1xf32>
  %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 6, 8, 2] : tensor<2x3x6x16xf32> into tensor<2x3x6x8x2xf32>
  %4 = tensor.empty() : tensor<2x3x6x8x2xf32>
  %5 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x3x6x8x2xf32>, tensor<2xf32>) outs(%4 : tensor<2x3x6x8x2xf32>) {
  ^bb0(%in: f32, %in_4: f32, %out: f32):
    %6 = linalg.index 2 : index
    %7 = linalg.index 3 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = arith.muli %8, %c2_i64 : i64
    %10 = arith.sitofp %9 : i64 to f32
    %11 = arith.divf %10, %cst_2 : f32
    %12 = math.powf %cst_3, %11 : f32
    %13 = arith.cmpf one, %12, %cst : f32
    cf.assert %13, "unimplemented: tensor with zero element"
    %14 = arith.divf %cst_0, %12 : f32
    %15 = arith.index_cast %6 : index to i64
    %16 = arith.sitofp %15 : i64 to f32
    %17 = arith.mulf %16, %14 : f32
    %18 = linalg.index 0 : index
    %19 = linalg.index 1 : index
    %20 = linalg.index 2 : index
    %21 = linalg.index 3 : index
    %22 = linalg.index 4 : index
    %23 = math.sin %17 : f32
    %24 = arith.subi %c1, %22 : index
    %extracted = tensor.extract %expanded[%18, %19, %20, %21, %24] : tensor<2x3x6x8x2xf32>
    %25 = arith.mulf %extracted, %23 : f32
    %26 = arith.mulf %25, %in_4 : f32
    %27 = math.cos %17 : f32
    %28 = arith.mulf %in, %27 : f32
    %29 = arith.addf %28, %26 : f32
    linalg.yield %29 : f32
  } -> tensor<2x3x6x8x2xf32>
  %collapsed = tensor.collapse_shape %5 [[0], [1], [2], [3, 4]] : tensor<2x3x6x8x2xf32> into tensor<2x3x6x16xf32>
  return %collapsed : tensor<2x3x6x16xf32>
}

// The first block turns by the row, the second by the column: one rope, the halves
// of its table are put together.
func.func @blocks_by_row_and_column(%arg0: tensor<2x4x6x3x16xf32>) -> tensor<2x4x6x3x16xf32> {
  // CHECK-LABEL: func @blocks_by_row_and_column(
  // CHECK: rope.table axis_map
  // CHECK: rope.apply #rope.layout<split, head_dim = 16, blocks = [8, 8]> dim = 4 map = #{{.*}} ins(%arg0, %{{.*}}, %{{.*}} : tensor<2x4x6x3x16xf32>, tensor<4x6x8xf32>, tensor<4x6x8xf32>)
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 8.000000e+00 : f32
  %cst_2 = arith.constant 1.000000e+04 : f32
  %0 = tensor.empty() : tensor<4xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %33 = linalg.index 0 : index
    %34 = arith.index_cast %33 : index to i64
    %35 = arith.muli %34, %c2_i64 : i64
    linalg.yield %35 : i64
  } -> tensor<4xi64>
  %2 = tensor.empty() : tensor<4xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<4xi64>) outs(%2 : tensor<4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %33 = arith.sitofp %in : i64 to f32
    linalg.yield %33 : f32
  } -> tensor<4xf32>
  %4 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%3 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.divf %in, %cst_1 : f32
    linalg.yield %33 : f32
  } -> tensor<4xf32>
  %5 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = math.powf %cst_2, %in : f32
    linalg.yield %33 : f32
  } -> tensor<4xf32>
  %6 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.cmpf one, %in, %cst : f32
    cf.assert %33, "unimplemented: tensor with zero element"
    %34 = arith.divf %cst_0, %in : f32
    linalg.yield %34 : f32
  } -> tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %33 = linalg.index 0 : index
    %34 = arith.index_cast %33 : index to i64
    linalg.yield %34 : i64
  } -> tensor<4xi64>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<4xi64>) outs(%2 : tensor<4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %33 = arith.sitofp %in : i64 to f32
    linalg.yield %33 : f32
  } -> tensor<4xf32>
  %expanded = tensor.expand_shape %8 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %9 = tensor.empty() : tensor<4x4xf32>
  %10 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %6 : tensor<4x1xf32>, tensor<4xf32>) outs(%9 : tensor<4x4xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.mulf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<4x4xf32>
  %11 = tensor.empty() : tensor<6xi64>
  %12 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%11 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %33 = linalg.index 0 : index
    %34 = arith.index_cast %33 : index to i64
    linalg.yield %34 : i64
  } -> tensor<6xi64>
  %13 = tensor.empty() : tensor<6xf32>
  %14 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%12 : tensor<6xi64>) outs(%13 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %33 = arith.sitofp %in : i64 to f32
    linalg.yield %33 : f32
  } -> tensor<6xf32>
  %expanded_3 = tensor.expand_shape %14 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %15 = tensor.empty() : tensor<6x4xf32>
  %16 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %6 : tensor<6x1xf32>, tensor<4xf32>) outs(%15 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.mulf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<6x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0, 0] [2, 4, 6, 3, 8] [1, 1, 1, 1, 1] : tensor<2x4x6x3x16xf32> to tensor<2x4x6x3x8xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 0, 8] [2, 4, 6, 3, 8] [1, 1, 1, 1, 1] : tensor<2x4x6x3x16xf32> to tensor<2x4x6x3x8xf32>
  %concat = tensor.concat dim(1) %10, %10 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x8xf32>
  %17 = tensor.empty() : tensor<4x8xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<4x8xf32>) outs(%17 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = math.cos %in : f32
    linalg.yield %33 : f32
  } -> tensor<4x8xf32>
  %expanded_5 = tensor.expand_shape %18 [[0], [1, 2, 3]] output_shape [4, 1, 1, 8] : tensor<4x8xf32> into tensor<4x1x1x8xf32>
  %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<4x8xf32>) outs(%17 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = math.sin %in : f32
    linalg.yield %33 : f32
  } -> tensor<4x8xf32>
  %expanded_6 = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [4, 1, 1, 8] : tensor<4x8xf32> into tensor<4x1x1x8xf32>
  %concat_7 = tensor.concat dim(1) %16, %16 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %20 = tensor.empty() : tensor<6x8xf32>
  %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_7 : tensor<6x8xf32>) outs(%20 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = math.cos %in : f32
    linalg.yield %33 : f32
  } -> tensor<6x8xf32>
  %expanded_8 = tensor.expand_shape %21 [[0, 1], [2, 3]] output_shape [1, 6, 1, 8] : tensor<6x8xf32> into tensor<1x6x1x8xf32>
  %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_7 : tensor<6x8xf32>) outs(%20 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = math.sin %in : f32
    linalg.yield %33 : f32
  } -> tensor<6x8xf32>
  %expanded_9 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [1, 6, 1, 8] : tensor<6x8xf32> into tensor<1x6x1x8xf32>
  %23 = tensor.empty() : tensor<2x4x6x3x8xf32>
  %24 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_5 : tensor<2x4x6x3x8xf32>, tensor<4x1x1x8xf32>) outs(%23 : tensor<2x4x6x3x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.mulf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x8xf32>
  %extracted_slice_10 = tensor.extract_slice %extracted_slice[0, 0, 0, 0, 4] [2, 4, 6, 3, 4] [1, 1, 1, 1, 1] : tensor<2x4x6x3x8xf32> to tensor<2x4x6x3x4xf32>
  %25 = tensor.empty() : tensor<2x4x6x3x4xf32>
  %26 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x4x6x3x4xf32>) outs(%25 : tensor<2x4x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.negf %in : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x4xf32>
  %extracted_slice_11 = tensor.extract_slice %extracted_slice[0, 0, 0, 0, 0] [2, 4, 6, 3, 4] [1, 1, 1, 1, 1] : tensor<2x4x6x3x8xf32> to tensor<2x4x6x3x4xf32>
  %concat_12 = tensor.concat dim(4) %26, %extracted_slice_11 : (tensor<2x4x6x3x4xf32>, tensor<2x4x6x3x4xf32>) -> tensor<2x4x6x3x8xf32>
  %27 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_12, %expanded_6 : tensor<2x4x6x3x8xf32>, tensor<4x1x1x8xf32>) outs(%23 : tensor<2x4x6x3x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.mulf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x8xf32>
  %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x6x3x8xf32>, tensor<2x4x6x3x8xf32>) outs(%23 : tensor<2x4x6x3x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.addf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x8xf32>
  %29 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %expanded_8 : tensor<2x4x6x3x8xf32>, tensor<1x6x1x8xf32>) outs(%23 : tensor<2x4x6x3x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.mulf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x8xf32>
  %extracted_slice_13 = tensor.extract_slice %extracted_slice_4[0, 0, 0, 0, 4] [2, 4, 6, 3, 4] [1, 1, 1, 1, 1] : tensor<2x4x6x3x8xf32> to tensor<2x4x6x3x4xf32>
  %30 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x6x3x4xf32>) outs(%25 : tensor<2x4x6x3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %33 = arith.negf %in : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x4xf32>
  %extracted_slice_14 = tensor.extract_slice %extracted_slice_4[0, 0, 0, 0, 0] [2, 4, 6, 3, 4] [1, 1, 1, 1, 1] : tensor<2x4x6x3x8xf32> to tensor<2x4x6x3x4xf32>
  %concat_15 = tensor.concat dim(4) %30, %extracted_slice_14 : (tensor<2x4x6x3x4xf32>, tensor<2x4x6x3x4xf32>) -> tensor<2x4x6x3x8xf32>
  %31 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_15, %expanded_9 : tensor<2x4x6x3x8xf32>, tensor<1x6x1x8xf32>) outs(%23 : tensor<2x4x6x3x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.mulf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x8xf32>
  %32 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x6x3x8xf32>, tensor<2x4x6x3x8xf32>) outs(%23 : tensor<2x4x6x3x8xf32>) {
  ^bb0(%in: f32, %in_17: f32, %out: f32):
    %33 = arith.addf %in, %in_17 : f32
    linalg.yield %33 : f32
  } -> tensor<2x4x6x3x8xf32>
  %concat_16 = tensor.concat dim(4) %28, %32 : (tensor<2x4x6x3x8xf32>, tensor<2x4x6x3x8xf32>) -> tensor<2x4x6x3x16xf32>
  return %concat_16 : tensor<2x4x6x3x16xf32>
}

// Two blocks and lanes that do not turn, of angles that differ by a factor.
func.func @blocks_and_rest(%arg0: tensor<2x6x3x32xf32>) -> tensor<2x6x3x32xf32> {
  // CHECK-LABEL: func @blocks_and_rest(
  // CHECK: rope.apply #rope.layout<split, head_dim = 32, window = [0, 16], blocks = [8, 8]> dim = 3
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 8.000000e+00 : f32
  %cst_2 = arith.constant 1.000000e+04 : f32
  %cst_3 = arith.constant 2.000000e+00 : f32
  %0 = tensor.empty() : tensor<6xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %32 = linalg.index 0 : index
    %33 = arith.index_cast %32 : index to i64
    linalg.yield %33 : i64
  } -> tensor<6xi64>
  %2 = tensor.empty() : tensor<6xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %32 = arith.sitofp %in : i64 to f32
    linalg.yield %32 : f32
  } -> tensor<6xf32>
  %4 = tensor.empty() : tensor<4xi64>
  %5 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %32 = linalg.index 0 : index
    %33 = arith.index_cast %32 : index to i64
    %34 = arith.muli %33, %c2_i64 : i64
    linalg.yield %34 : i64
  } -> tensor<4xi64>
  %6 = tensor.empty() : tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %32 = arith.sitofp %in : i64 to f32
    linalg.yield %32 : f32
  } -> tensor<4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = arith.divf %in, %cst_1 : f32
    linalg.yield %32 : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.powf %cst_2, %in : f32
    linalg.yield %32 : f32
  } -> tensor<4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = arith.cmpf one, %in, %cst : f32
    cf.assert %32, "unimplemented: tensor with zero element"
    %33 = arith.divf %cst_0, %in : f32
    linalg.yield %33 : f32
  } -> tensor<4xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %11 = tensor.empty() : tensor<6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %10 : tensor<6x1xf32>, tensor<4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<6x4xf32>
  %expanded_4 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x8xf32>
  %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x8xf32>
  %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 16] [2, 6, 3, 16] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x16xf32>
  %extracted_slice_7 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_8 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %13 = tensor.empty() : tensor<6x1x4xf32>
  %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.cos %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %15 = tensor.empty() : tensor<2x6x3x4xf32>
  %16 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.sin %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %18 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.subf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.addf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %concat = tensor.concat dim(3) %19, %22 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = arith.mulf %in, %cst_3 : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %extracted_slice_9 = tensor.extract_slice %extracted_slice_5[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_10 = tensor.extract_slice %extracted_slice_5[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.cos %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %24 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.sin %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %26 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.subf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %29 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %24 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %30 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %26 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.mulf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_13: f32, %out: f32):
    %32 = arith.addf %in, %in_13 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %concat_11 = tensor.concat dim(3) %28, %31 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %concat_12 = tensor.concat dim(3) %concat, %concat_11, %extracted_slice_6 : (tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>, tensor<2x6x3x16xf32>) -> tensor<2x6x3x32xf32>
  return %concat_12 : tensor<2x6x3x32xf32>
}

// No layout leaves lanes out between two blocks: two ropes.
func.func @no_gap_between_blocks(%arg0: tensor<2x6x3x32xf32>) -> tensor<2x6x3x32xf32> {
  // CHECK-LABEL: func @no_gap_between_blocks(
  // CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 8> dim = 3
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 8.000000e+00 : f32
  %cst_2 = arith.constant 1.000000e+04 : f32
  %cst_3 = arith.constant 2.000000e+00 : f32
  %0 = tensor.empty() : tensor<6xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %32 = linalg.index 0 : index
    %33 = arith.index_cast %32 : index to i64
    linalg.yield %33 : i64
  } -> tensor<6xi64>
  %2 = tensor.empty() : tensor<6xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %32 = arith.sitofp %in : i64 to f32
    linalg.yield %32 : f32
  } -> tensor<6xf32>
  %4 = tensor.empty() : tensor<4xi64>
  %5 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %32 = linalg.index 0 : index
    %33 = arith.index_cast %32 : index to i64
    %34 = arith.muli %33, %c2_i64 : i64
    linalg.yield %34 : i64
  } -> tensor<4xi64>
  %6 = tensor.empty() : tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %32 = arith.sitofp %in : i64 to f32
    linalg.yield %32 : f32
  } -> tensor<4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = arith.divf %in, %cst_1 : f32
    linalg.yield %32 : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.powf %cst_2, %in : f32
    linalg.yield %32 : f32
  } -> tensor<4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = arith.cmpf one, %in, %cst : f32
    cf.assert %32, "unimplemented: tensor with zero element"
    %33 = arith.divf %cst_0, %in : f32
    linalg.yield %33 : f32
  } -> tensor<4xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %11 = tensor.empty() : tensor<6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %10 : tensor<6x1xf32>, tensor<4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<6x4xf32>
  %expanded_4 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x8xf32>
  %extracted_slice_5 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_6 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %13 = tensor.empty() : tensor<6x1x4xf32>
  %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.cos %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %15 = tensor.empty() : tensor<2x6x3x4xf32>
  %16 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.sin %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %18 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.subf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.addf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %concat = tensor.concat dim(3) %19, %22 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x8xf32>
  %extracted_slice_8 = tensor.extract_slice %arg0[0, 0, 0, 16] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x8xf32>
  %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = arith.mulf %in, %cst_3 : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %extracted_slice_9 = tensor.extract_slice %extracted_slice_8[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_10 = tensor.extract_slice %extracted_slice_8[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.cos %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %24 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %32 = math.sin %in : f32
    linalg.yield %32 : f32
  } -> tensor<6x1x4xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %26 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.subf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %29 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %24 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %30 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %26 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.mulf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_14: f32, %out: f32):
    %32 = arith.addf %in, %in_14 : f32
    linalg.yield %32 : f32
  } -> tensor<2x6x3x4xf32>
  %concat_11 = tensor.concat dim(3) %28, %31 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %extracted_slice_12 = tensor.extract_slice %arg0[0, 0, 0, 24] [2, 6, 3, 8] [1, 1, 1, 1] : tensor<2x6x3x32xf32> to tensor<2x6x3x8xf32>
  %concat_13 = tensor.concat dim(3) %concat, %extracted_slice_7, %concat_11, %extracted_slice_12 : (tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) -> tensor<2x6x3x32xf32>
  return %concat_13 : tensor<2x6x3x32xf32>
}

// Blocks of two tensors are two ropes.
func.func @no_blocks_of_two_tensors(%arg0: tensor<2x6x3x8xf32>, %arg1: tensor<2x6x3x8xf32>) -> tensor<2x6x3x16xf32> {
  // CHECK-LABEL: func @no_blocks_of_two_tensors(
  // CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 8> dim = 3
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 8.000000e+00 : f32
  %cst_2 = arith.constant 1.000000e+04 : f32
  %0 = tensor.empty() : tensor<6xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %29 = linalg.index 0 : index
    %30 = arith.index_cast %29 : index to i64
    linalg.yield %30 : i64
  } -> tensor<6xi64>
  %2 = tensor.empty() : tensor<6xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %29 = arith.sitofp %in : i64 to f32
    linalg.yield %29 : f32
  } -> tensor<6xf32>
  %4 = tensor.empty() : tensor<4xi64>
  %5 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %29 = linalg.index 0 : index
    %30 = arith.index_cast %29 : index to i64
    %31 = arith.muli %30, %c2_i64 : i64
    linalg.yield %31 : i64
  } -> tensor<4xi64>
  %6 = tensor.empty() : tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %29 = arith.sitofp %in : i64 to f32
    linalg.yield %29 : f32
  } -> tensor<4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.divf %in, %cst_1 : f32
    linalg.yield %29 : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = math.powf %cst_2, %in : f32
    linalg.yield %29 : f32
  } -> tensor<4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.cmpf one, %in, %cst : f32
    cf.assert %29, "unimplemented: tensor with zero element"
    %30 = arith.divf %cst_0, %in : f32
    linalg.yield %30 : f32
  } -> tensor<4xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %11 = tensor.empty() : tensor<6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %10 : tensor<6x1xf32>, tensor<4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<6x4xf32>
  %expanded_3 = tensor.expand_shape %12 [[0], [1, 2]] output_shape [6, 1, 4] : tensor<6x4xf32> into tensor<6x1x4xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %13 = tensor.empty() : tensor<6x1x4xf32>
  %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = math.cos %in : f32
    linalg.yield %29 : f32
  } -> tensor<6x1x4xf32>
  %15 = tensor.empty() : tensor<2x6x3x4xf32>
  %16 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<6x1x4xf32>) outs(%13 : tensor<6x1x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = math.sin %in : f32
    linalg.yield %29 : f32
  } -> tensor<6x1x4xf32>
  %18 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %18 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.subf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %20 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.addf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %concat = tensor.concat dim(3) %19, %22 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %extracted_slice_6 = tensor.extract_slice %arg1[0, 0, 0, 4] [2, 6, 3, 4] [1, 1, 1, 1] : tensor<2x6x3x8xf32> to tensor<2x6x3x4xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %24 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.subf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %26 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %14 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %17 : tensor<2x6x3x4xf32>, tensor<6x1x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.mulf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) outs(%15 : tensor<2x6x3x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %29 = arith.addf %in, %in_9 : f32
    linalg.yield %29 : f32
  } -> tensor<2x6x3x4xf32>
  %concat_7 = tensor.concat dim(3) %25, %28 : (tensor<2x6x3x4xf32>, tensor<2x6x3x4xf32>) -> tensor<2x6x3x8xf32>
  %concat_8 = tensor.concat dim(3) %concat, %concat_7 : (tensor<2x6x3x8xf32>, tensor<2x6x3x8xf32>) -> tensor<2x6x3x16xf32>
  return %concat_8 : tensor<2x6x3x16xf32>
}

// Half of the pairs are only scaled (YaRN on a proportional window).
func.func @scaled_pairs_that_do_not_turn(%arg0: tensor<2x3x6x16xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @scaled_pairs_that_do_not_turn(
  // CHECK: rope.apply #rope.layout<split, head_dim = 16> dim = 3
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 8.000000e+00 : f32
  %cst_2 = arith.constant 1.000000e+04 : f32
  %cst_3 = arith.constant 1.250000e+00 : f32
  %cst_4 = arith.constant dense<1.250000e+00> : tensor<6x4xf32>
  %cst_5 = arith.constant dense<0.000000e+00> : tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %24 = linalg.index 0 : index
    %25 = arith.index_cast %24 : index to i64
    linalg.yield %25 : i64
  } -> tensor<6xi64>
  %2 = tensor.empty() : tensor<6xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %24 = arith.sitofp %in : i64 to f32
    linalg.yield %24 : f32
  } -> tensor<6xf32>
  %4 = tensor.empty() : tensor<4xi64>
  %5 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
  ^bb0(%out: i64):
    %24 = linalg.index 0 : index
    %25 = arith.index_cast %24 : index to i64
    %26 = arith.muli %25, %c2_i64 : i64
    linalg.yield %26 : i64
  } -> tensor<4xi64>
  %6 = tensor.empty() : tensor<4xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %24 = arith.sitofp %in : i64 to f32
    linalg.yield %24 : f32
  } -> tensor<4xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = arith.divf %in, %cst_1 : f32
    linalg.yield %24 : f32
  } -> tensor<4xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = math.powf %cst_2, %in : f32
    linalg.yield %24 : f32
  } -> tensor<4xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = arith.cmpf one, %in, %cst : f32
    cf.assert %24, "unimplemented: tensor with zero element"
    %25 = arith.divf %cst_0, %in : f32
    linalg.yield %25 : f32
  } -> tensor<4xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %11 = tensor.empty() : tensor<6x4xf32>
  %12 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %10 : tensor<6x1xf32>, tensor<4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.mulf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<6x4xf32>
  %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<6x4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = math.cos %in : f32
    linalg.yield %24 : f32
  } -> tensor<6x4xf32>
  %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<6x4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = arith.mulf %in, %cst_3 : f32
    linalg.yield %24 : f32
  } -> tensor<6x4xf32>
  %concat = tensor.concat dim(1) %14, %cst_4 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<6x4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = math.sin %in : f32
    linalg.yield %24 : f32
  } -> tensor<6x4xf32>
  %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<6x4xf32>) outs(%11 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %24 = arith.mulf %in, %cst_3 : f32
    linalg.yield %24 : f32
  } -> tensor<6x4xf32>
  %concat_6 = tensor.concat dim(1) %16, %cst_5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %17 = tensor.empty() : tensor<2x3x6x8xf32>
  %18 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %concat : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%17 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.mulf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<2x3x6x8xf32>
  %19 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %concat_6 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%17 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.mulf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<2x3x6x8xf32>
  %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%17 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.subf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<2x3x6x8xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %concat : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%17 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.mulf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<2x3x6x8xf32>
  %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %concat_6 : tensor<2x3x6x8xf32>, tensor<6x8xf32>) outs(%17 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.mulf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<2x3x6x8xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) outs(%17 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %in_9: f32, %out: f32):
    %24 = arith.addf %in, %in_9 : f32
    linalg.yield %24 : f32
  } -> tensor<2x3x6x8xf32>
  %concat_8 = tensor.concat dim(3) %20, %23 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x16xf32>
  return %concat_8 : tensor<2x3x6x16xf32>
}

// A scale that is computed from what is rotated is no table.
func.func @no_scale_computed_from_x(%arg0: tensor<2x3x6x16xf32>) -> tensor<2x3x6x16xf32> {
  // CHECK-LABEL: func @no_scale_computed_from_x(
  // CHECK-NOT: rope.apply
  %c2_i64 = arith.constant 2 : i64
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 1.600000e+01 : f32
  %cst_2 = arith.constant 1.000000e+04 : f32
  %0 = tensor.empty() : tensor<6xi64>
  %1 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
  ^bb0(%out: i64):
    %28 = linalg.index 0 : index
    %29 = arith.index_cast %28 : index to i64
    linalg.yield %29 : i64
  } -> tensor<6xi64>
  %2 = tensor.empty() : tensor<6xf32>
  %3 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%1 : tensor<6xi64>) outs(%2 : tensor<6xf32>) {
  ^bb0(%in: i64, %out: f32):
    %28 = arith.sitofp %in : i64 to f32
    linalg.yield %28 : f32
  } -> tensor<6xf32>
  %4 = tensor.empty() : tensor<8xi64>
  %5 = linalg.generic {indexing_maps = [#map0], iterator_types = ["parallel"]} outs(%4 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %28 = linalg.index 0 : index
    %29 = arith.index_cast %28 : index to i64
    %30 = arith.muli %29, %c2_i64 : i64
    linalg.yield %30 : i64
  } -> tensor<8xi64>
  %6 = tensor.empty() : tensor<8xf32>
  %7 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%5 : tensor<8xi64>) outs(%6 : tensor<8xf32>) {
  ^bb0(%in: i64, %out: f32):
    %28 = arith.sitofp %in : i64 to f32
    linalg.yield %28 : f32
  } -> tensor<8xf32>
  %8 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.divf %in, %cst_1 : f32
    linalg.yield %28 : f32
  } -> tensor<8xf32>
  %9 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%8 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.powf %cst_2, %in : f32
    linalg.yield %28 : f32
  } -> tensor<8xf32>
  %10 = linalg.generic {indexing_maps = [#map0, #map0], iterator_types = ["parallel"]} ins(%9 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.cmpf one, %in, %cst : f32
    cf.assert %28, "unimplemented: tensor with zero element"
    %29 = arith.divf %cst_0, %in : f32
    linalg.yield %29 : f32
  } -> tensor<8xf32>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
  %11 = tensor.empty() : tensor<6x8xf32>
  %12 = linalg.generic {indexing_maps = [#map2, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %10 : tensor<6x1xf32>, tensor<8xf32>) outs(%11 : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %28 = arith.mulf %in, %in_5 : f32
    linalg.yield %28 : f32
  } -> tensor<6x8xf32>
  %concat = tensor.concat dim(1) %12, %12 : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x16xf32>
  %13 = tensor.empty() : tensor<2x3x6x1xf32>
  %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x3x6x1xf32>) -> tensor<2x3x6x1xf32>
  %15 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x3x6x16xf32>) outs(%14 : tensor<2x3x6x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.addf %in, %out : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x1xf32>
  %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x3x6x1xf32>) outs(%13 : tensor<2x3x6x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.divf %in, %cst_1 : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x1xf32>
  %17 = tensor.empty() : tensor<6x16xf32>
  %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x16xf32>) outs(%17 : tensor<6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.cos %in : f32
    linalg.yield %28 : f32
  } -> tensor<6x16xf32>
  %19 = tensor.empty() : tensor<2x3x6x16xf32>
  %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%19 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %28 = arith.mulf %in, %in_5 : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x16xf32>
  %21 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %16 : tensor<2x3x6x16xf32>, tensor<2x3x6x1xf32>) outs(%19 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %28 = arith.mulf %in, %in_5 : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x16xf32>
  %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %22 = tensor.empty() : tensor<2x3x6x8xf32>
  %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x3x6x8xf32>) outs(%22 : tensor<2x3x6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = arith.negf %in : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x8xf32>
  %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x16xf32> to tensor<2x3x6x8xf32>
  %concat_4 = tensor.concat dim(3) %23, %extracted_slice_3 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x16xf32>
  %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<6x16xf32>) outs(%17 : tensor<6x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %28 = math.sin %in : f32
    linalg.yield %28 : f32
  } -> tensor<6x16xf32>
  %25 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_4, %24 : tensor<2x3x6x16xf32>, tensor<6x16xf32>) outs(%19 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %28 = arith.mulf %in, %in_5 : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x16xf32>
  %26 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %16 : tensor<2x3x6x16xf32>, tensor<2x3x6x1xf32>) outs(%19 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %28 = arith.mulf %in, %in_5 : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x16xf32>
  %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %26 : tensor<2x3x6x16xf32>, tensor<2x3x6x16xf32>) outs(%19 : tensor<2x3x6x16xf32>) {
  ^bb0(%in: f32, %in_5: f32, %out: f32):
    %28 = arith.addf %in, %in_5 : f32
    linalg.yield %28 : f32
  } -> tensor<2x3x6x16xf32>
  return %27 : tensor<2x3x6x16xf32>
}

// One op gives both functions of an angle.
func.func @sincos(%x: tensor<2x6x8xf32>, %angle: tensor<6x4xf32>) -> tensor<2x6x8xf32> {
  // CHECK-LABEL: func @sincos(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2
  // CHECK-NOT: rope.apply
  %a = tensor.extract_slice %x[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %b = tensor.extract_slice %x[0, 0, 4] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %e = tensor.empty() : tensor<2x6x4xf32>
  %y:2 = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%a, %b, %angle : tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<6x4xf32>) outs(%e, %e : tensor<2x6x4xf32>, tensor<2x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %t: f32, %o0: f32, %o1: f32):
    %s, %c = math.sincos %t : f32
    %0 = arith.mulf %u, %c : f32
    %1 = arith.mulf %v, %s : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.mulf %v, %c : f32
    %4 = arith.mulf %u, %s : f32
    %5 = arith.addf %3, %4 : f32
    linalg.yield %2, %5 : f32, f32
  } -> (tensor<2x6x4xf32>, tensor<2x6x4xf32>)
  %z = tensor.concat dim(2) %y#0, %y#1 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  return %z : tensor<2x6x8xf32>
}

// Per lane, with periods that are no powers of two: their reciprocals are not
// rounded at compile time.
func.func @reciprocals_per_lane(%x: tensor<2x6x4xf32>, %pos: tensor<6xf32>) -> tensor<2x6x4xf32> {
  // CHECK-LABEL: func @reciprocals_per_lane(
  // CHECK-NOT: tensor.from_elements
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 4> dim = 2
  %period = arith.constant dense<[1.46190512, 3.7, 12.9608698, 5.3]> : tensor<4xf32>
  %a = tensor.extract_slice %x[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
  %b = tensor.extract_slice %x[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
  %e = tensor.empty() : tensor<2x6x2xf32>
  %n = linalg.negf ins(%b : tensor<2x6x2xf32>) outs(%e : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %r = tensor.concat dim(2) %n, %a : (tensor<2x6x2xf32>, tensor<2x6x2xf32>) -> tensor<2x6x4xf32>
  %f = tensor.empty() : tensor<2x6x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j)>, affine_map<(i, j, k) -> (k)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %r, %pos, %period : tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<6xf32>, tensor<4xf32>) outs(%f : tensor<2x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %p: f32, %w: f32, %o: f32):
    %t = arith.divf %p, %w : f32
    %c = math.cos %t : f32
    %s = math.sin %t : f32
    %0 = arith.mulf %u, %c : f32
    %1 = arith.mulf %v, %s : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x6x4xf32>
  return %y : tensor<2x6x4xf32>
}
