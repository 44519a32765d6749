// What random programs (test/fuzz) have found, as small as it gets.
// RUN: rope-opt %s --rope-raise -split-input-file | FileCheck %s

// The negated sin is a constant of its own: canonicalization has folded the
// negation of a constant table. Columns are compared up to their sign.
// CHECK-LABEL: @sin_and_its_negation_are_constants
// CHECK: rope.apply {{(conjugate )?}}#rope.layout<split, head_dim = 4>
// CHECK-NOT: arith.addf
func.func @sin_and_its_negation_are_constants(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c = arith.constant dense<[[0.5, 0.25], [0.125, 0.75], [0.875, 0.5]]> : tensor<3x2xf32>
  %s = arith.constant dense<[[0.0, -0.625], [0.375, 0.25], [-0.5, 0.75]]> : tensor<3x2xf32>
  %minus_s = arith.constant dense<[[-0.0, 0.625], [-0.375, -0.25], [0.5, -0.75]]> : tensor<3x2xf32>
  %u = tensor.extract_slice %x[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %v = tensor.extract_slice %x[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %0 = arith.mulf %u, %c : tensor<3x2xf32>
  %1 = arith.mulf %v, %minus_s : tensor<3x2xf32>
  %2 = arith.addf %0, %1 : tensor<3x2xf32>
  %3 = arith.mulf %v, %c : tensor<3x2xf32>
  %4 = arith.mulf %u, %s : tensor<3x2xf32>
  %5 = arith.addf %3, %4 : tensor<3x2xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// A constant whose entries differ by more than one sign is another table.
// CHECK-LABEL: @no_negation_of_one_entry
// CHECK-NOT: rope.apply #rope.layout
func.func @no_negation_of_one_entry(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c = arith.constant dense<[[0.5, 0.25], [0.125, 0.75], [0.875, 0.5]]> : tensor<3x2xf32>
  %s = arith.constant dense<[[0.0, -0.625], [0.375, 0.25], [-0.5, 0.75]]> : tensor<3x2xf32>
  %almost = arith.constant dense<[[0.0, 0.625], [-0.375, -0.25], [-0.5, -0.75]]> : tensor<3x2xf32>
  %u = tensor.extract_slice %x[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %v = tensor.extract_slice %x[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %0 = arith.mulf %u, %c : tensor<3x2xf32>
  %1 = arith.mulf %v, %almost : tensor<3x2xf32>
  %2 = arith.addf %0, %1 : tensor<3x2xf32>
  %3 = arith.mulf %v, %c : tensor<3x2xf32>
  %4 = arith.mulf %u, %s : tensor<3x2xf32>
  %5 = arith.addf %3, %4 : tensor<3x2xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// (u*c - u*s, u*c + u*s) is no rotation of u by the table. It is one of the table,
// by u for both cos and sin, which nobody wants.
// CHECK-LABEL: @no_table_rotated_by_data
// CHECK-NOT: rope.apply #rope.layout
func.func @no_table_rotated_by_data(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %packed = arith.constant dense<[[0.5, 0.25, 0.125, 0.75, 0.0, -0.625, 0.375, 0.25],
                                  [0.875, 0.5, -0.25, 0.5, -0.5, 0.75, 0.125, 1.0]]> : tensor<2x8xf32>
  %rows = tensor.extract_slice %packed[0, 0] [%n, 8] [1, 1] : tensor<2x8xf32> to tensor<?x8xf32>
  %c = tensor.extract_slice %rows[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %s = tensor.extract_slice %rows[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %u = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %0 = arith.mulf %u, %c : tensor<?x4xf32>
  %1 = arith.mulf %u, %s : tensor<?x4xf32>
  %2 = arith.subf %0, %1 : tensor<?x4xf32>
  %3 = arith.addf %0, %1 : tensor<?x4xf32>
  %y = tensor.concat dim(1) %2, %3 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// -----

// Blocks whose cosines are narrower than their sines: both tables that are put
// together have one type.
// CHECK-LABEL: @blocks_of_narrow_cosines
// CHECK: rope.apply #rope.layout<split, head_dim = 8, blocks = [4, 4]> dim = 1
// CHECK-SAME: tensor<?x4xf32>, tensor<?x4xf32>
// CHECK-NOT: rope.apply
func.func @blocks_of_narrow_cosines(%x: tensor<?x8xf32>, %c: tensor<?x2xf16>, %s: tensor<?x2xf32>, %c2: tensor<?x2xf16>, %s2: tensor<?x2xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %first = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %second = tensor.extract_slice %x[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %u = tensor.extract_slice %first[0, 0] [%n, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
  %v = tensor.extract_slice %first[0, 2] [%n, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
  %y:2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%u, %v, %c, %s : tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf16>, tensor<?x2xf32>) outs(%e, %e : tensor<?x2xf32>, tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: f32, %cos: f16, %sin: f32, %o: f32, %p: f32):
    %wide = arith.extf %cos : f16 to f32
    %0 = arith.mulf %a, %wide : f32
    %1 = arith.mulf %b, %sin : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.mulf %b, %wide : f32
    %4 = arith.mulf %a, %sin : f32
    %5 = arith.addf %3, %4 : f32
    linalg.yield %2, %5 : f32, f32
  } -> (tensor<?x2xf32>, tensor<?x2xf32>)
  %u2 = tensor.extract_slice %second[0, 0] [%n, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
  %v2 = tensor.extract_slice %second[0, 2] [%n, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
  %y2:2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%u2, %v2, %c2, %s2 : tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf16>, tensor<?x2xf32>) outs(%e, %e : tensor<?x2xf32>, tensor<?x2xf32>) {
  ^bb0(%a: f32, %b: f32, %cos: f16, %sin: f32, %o: f32, %p: f32):
    %wide = arith.extf %cos : f16 to f32
    %0 = arith.mulf %a, %wide : f32
    %1 = arith.mulf %b, %sin : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.mulf %b, %wide : f32
    %4 = arith.mulf %a, %sin : f32
    %5 = arith.addf %3, %4 : f32
    linalg.yield %2, %5 : f32, f32
  } -> (tensor<?x2xf32>, tensor<?x2xf32>)
  %z = tensor.concat dim(1) %y#0, %y#1, %y2#0, %y2#1 : (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x8xf32>
  return %z : tensor<?x8xf32>
}

// -----

// Runs of lanes with one period: its reciprocal is not rounded at compile time.
// CHECK-LABEL: @no_rounded_reciprocal_of_a_run
// CHECK-NOT: rope.table
// CHECK: rope.apply per_lane #rope.layout<split, head_dim = 4> dim = 2
func.func @no_rounded_reciprocal_of_a_run(%x: tensor<2x6x4xf32>, %pos: tensor<6xf32>) -> tensor<2x6x4xf32> {
  %period = arith.constant dense<[2.89372635, 0.383505881]> : tensor<2xf32>
  %a = tensor.extract_slice %x[0, 0, 0] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
  %b = tensor.extract_slice %x[0, 0, 2] [2, 6, 2] [1, 1, 1] : tensor<2x6x4xf32> to tensor<2x6x2xf32>
  %e = tensor.empty() : tensor<2x6x2xf32>
  %n = linalg.negf ins(%b : tensor<2x6x2xf32>) outs(%e : tensor<2x6x2xf32>) -> tensor<2x6x2xf32>
  %r = tensor.concat dim(2) %n, %a : (tensor<2x6x2xf32>, tensor<2x6x2xf32>) -> tensor<2x6x4xf32>
  %e4 = tensor.empty() : tensor<6x2x2xf32>
  %angle4 = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i)>, affine_map<(i, j, k) -> (j)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%pos, %period : tensor<6xf32>, tensor<2xf32>) outs(%e4 : tensor<6x2x2xf32>) {
  ^bb0(%p: f32, %w: f32, %o: f32):
    %t = arith.divf %p, %w : f32
    linalg.yield %t : f32
  } -> tensor<6x2x2xf32>
  %angle = tensor.collapse_shape %angle4 [[0], [1, 2]] : tensor<6x2x2xf32> into tensor<6x4xf32>
  %f = tensor.empty() : tensor<2x6x4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%x, %r, %angle : tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<6x4xf32>) outs(%f : tensor<2x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %t: f32, %o: f32):
    %c = math.cos %t : f32
    %s = math.sin %t : f32
    %0 = arith.mulf %u, %c : f32
    %1 = arith.mulf %v, %s : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x6x4xf32>
  return %y : tensor<2x6x4xf32>
}

// -----

// x reflected by the rows of a constant table is no rotation of the table by x.
// CHECK-LABEL: @no_table_rotated_by_x
// CHECK-NOT: rope.apply
// CHECK: return
func.func @no_table_rotated_by_x(%x: tensor<3x4xf32>, %bias: tensor<4xf32>, %pos: tensor<3xi64>) -> tensor<3x4xf32> {
  %table = arith.constant dense<[[1.0, 1.0, 0.0, 0.0], [0.54, 0.99, 0.84, 0.1], [-0.41, 0.98, 0.9, 0.19], [0.28, 0.955, 0.96, 0.295]]> : tensor<4x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %bias : tensor<3x4xf32>, tensor<4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x4xf32>
  %rows = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%pos : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%p: i64, %o: f32):
    %0 = arith.index_cast %p : i64 to index
    %1 = linalg.index 1 : index
    %2 = tensor.extract %table[%0, %1] : tensor<4x4xf32>
    linalg.yield %2 : f32
  } -> tensor<3x4xf32>
  %c = tensor.extract_slice %rows[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %s = tensor.extract_slice %rows[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %u = tensor.extract_slice %h[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %v = tensor.extract_slice %h[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %0 = arith.mulf %u, %c : tensor<3x2xf32>
  %1 = arith.mulf %v, %s : tensor<3x2xf32>
  %2 = arith.addf %0, %1 : tensor<3x2xf32>
  %3 = arith.mulf %u, %s : tensor<3x2xf32>
  %4 = arith.mulf %v, %c : tensor<3x2xf32>
  %5 = arith.subf %3, %4 : tensor<3x2xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// (u*c - w*s, w*c + u*s) of two tensors, one of them projected, is no rotation of
// u. It is one of the table, with cos from a projection, which nobody wants.
// CHECK-LABEL: @no_table_rotated_by_halves_of_two_tensors
// CHECK-NOT: rope.apply #rope.layout
func.func @no_table_rotated_by_halves_of_two_tensors(%h: tensor<4x6xf32>, %weight: tensor<6x8xf32>, %other: tensor<4x8xf32>, %packed: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x = linalg.matmul ins(%h, %weight : tensor<4x6xf32>, tensor<6x8xf32>) outs(%fill : tensor<4x8xf32>) -> tensor<4x8xf32>
  %c = tensor.extract_slice %packed[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %s = tensor.extract_slice %packed[0, 4] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %u = tensor.extract_slice %x[0, 0] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %w = tensor.extract_slice %other[0, 4] [4, 4] [1, 1] : tensor<4x8xf32> to tensor<4x4xf32>
  %0 = arith.mulf %u, %c : tensor<4x4xf32>
  %1 = arith.mulf %w, %s : tensor<4x4xf32>
  %2 = arith.subf %0, %1 : tensor<4x4xf32>
  %3 = arith.mulf %w, %c : tensor<4x4xf32>
  %4 = arith.mulf %u, %s : tensor<4x4xf32>
  %5 = arith.addf %3, %4 : tensor<4x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// Each lane of the four positions reads the row of its own position: pairs and
// positions are not lanes of one head, though they lie side by side.
// CHECK-LABEL: @no_lanes_with_rows_of_other_positions
// CHECK-NOT: head_dim = 8
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4>
// CHECK-NOT: head_dim = 8
func.func @no_lanes_with_rows_of_other_positions(%w: tensor<2x3x4x4xf32>, %position: tensor<2x4xi64>) -> tensor<2x3x2x2x4xf32> {
  %x = tensor.expand_shape %w [[0], [1], [2, 3], [4]] output_shape [2, 3, 2, 2, 4] : tensor<2x3x4x4xf32> into tensor<2x3x2x2x4xf32>
  %cos = arith.constant dense<[[1.0, 1.0], [0.5, 0.75], [0.25, -0.5], [-0.5, 0.125]]> : tensor<4x2xf32>
  %sin = arith.constant dense<[[0.0, 0.0], [0.75, 0.25], [-0.25, 0.5], [0.875, -0.125]]> : tensor<4x2xf32>
  %e = tensor.empty() : tensor<2x2x4xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%position : tensor<2x4xi64>) outs(%e : tensor<2x2x4xf32>) {
  ^bb0(%p: i64, %o: f32):
    %i = arith.index_cast %p : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %cos[%i, %j] : tensor<4x2xf32>
    linalg.yield %v : f32
  } -> tensor<2x2x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%position : tensor<2x4xi64>) outs(%e : tensor<2x2x4xf32>) {
  ^bb0(%p: i64, %o: f32):
    %i = arith.index_cast %p : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %sin[%i, %j] : tensor<4x2xf32>
    linalg.yield %v : f32
  } -> tensor<2x2x4xf32>
  %u = tensor.extract_slice %x[0, 0, 0, 0, 0] [2, 3, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x2x2x4xf32> to tensor<2x3x2x4xf32>
  %v = tensor.extract_slice %x[0, 0, 0, 1, 0] [2, 3, 2, 1, 4] [1, 1, 1, 1, 1] : tensor<2x3x2x2x4xf32> to tensor<2x3x2x4xf32>
  %f = tensor.empty() : tensor<2x3x2x4xf32>
  %y:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%u, %v, %c, %s : tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>) outs(%f, %f : tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) {
  ^bb0(%a: f32, %b: f32, %cs: f32, %sn: f32, %o: f32, %q: f32):
    %0 = arith.mulf %a, %cs : f32
    %1 = arith.mulf %b, %sn : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.mulf %b, %cs : f32
    %4 = arith.mulf %a, %sn : f32
    %5 = arith.addf %3, %4 : f32
    linalg.yield %2, %5 : f32, f32
  } -> (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>)
  %y0 = tensor.expand_shape %y#0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 2, 1, 4] : tensor<2x3x2x4xf32> into tensor<2x3x2x1x4xf32>
  %y1 = tensor.expand_shape %y#1 [[0], [1], [2], [3, 4]] output_shape [2, 3, 2, 1, 4] : tensor<2x3x2x4xf32> into tensor<2x3x2x1x4xf32>
  %z = tensor.concat dim(3) %y0, %y1 : (tensor<2x3x2x1x4xf32>, tensor<2x3x2x1x4xf32>) -> tensor<2x3x2x2x4xf32>
  return %z : tensor<2x3x2x2x4xf32>
}
