// RUN: rope-opt %s --rope-verify-eliminated | FileCheck %s
// RUN: rope-opt %S/fold-layout.mlir --rope-fold-layout=layout=split --rope-verify-eliminated -o /dev/null

// What may stay on a rotary path: splitting and swapping heads, norms, the cut
// of the rotary lanes out of a projection, the repeat of keys, row gathers of
// tables.

#map = affine_map<(s, h, p) -> (s, h, p)>
#row = affine_map<(s, h, p) -> (s, h)>
#one = affine_map<(s, h, p) -> (s, h, 0)>

// CHECK-LABEL: func @clean
func.func @clean(%x: tensor<3x14xf32>, %t: tensor<9x2xf32>, %pos: tensor<3xindex>, %k: tensor<2x4x3xf32>) -> tensor<2x3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %rot = tensor.extract_slice %x[0, 6] [3, 8] [1, 1] : tensor<3x14xf32> to tensor<3x8xf32>
  %q0 = tensor.expand_shape %rot [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %n0 = tensor.empty() : tensor<3x2x1xf32>
  %n1 = linalg.fill ins(%zero : f32) outs(%n0 : tensor<3x2x1xf32>) -> tensor<3x2x1xf32>
  %n2 = linalg.generic {indexing_maps = [#map, #one], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q0 : tensor<3x2x4xf32>) outs(%n1 : tensor<3x2x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %a = arith.addf %in, %out : f32
    linalg.yield %a : f32
  } -> tensor<3x2x1xf32>
  %e = tensor.empty() : tensor<3x2x4xf32>
  %q1 = linalg.generic {indexing_maps = [#map, #one, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q0, %n2 : tensor<3x2x4xf32>, tensor<3x2x1xf32>) outs(%e : tensor<3x2x4xf32>) {
  ^bb0(%in: f32, %norm: f32, %out: f32):
    %a = arith.mulf %in, %norm : f32
    linalg.yield %a : f32
  } -> tensor<3x2x4xf32>
  %te = tensor.empty() : tensor<3x2xf32>
  %tab = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s)>, affine_map<(s, p) -> (s, p)>], iterator_types = ["parallel", "parallel"]} ins(%pos : tensor<3xindex>) outs(%te : tensor<3x2xf32>) {
  ^bb0(%in: index, %out: f32):
    %p = linalg.index 1 : index
    %v = tensor.extract %t[%in, %p] : tensor<9x2xf32>
    linalg.yield %v : f32
  } -> tensor<3x2xf32>
  %q2 = rope.apply #rope.layout<split, head_dim = 4> dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%q1, %tab, %tab : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %e1 = tensor.empty() : tensor<2x3x4xf32>
  %q3 = linalg.transpose ins(%q2 : tensor<3x2x4xf32>) outs(%e1 : tensor<2x3x4xf32>) permutation = [1, 0, 2]
  %e2 = tensor.empty() : tensor<2x3x3xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %s = linalg.batch_matmul ins(%q3, %k : tensor<2x3x4xf32>, tensor<2x4x3xf32>) outs(%f2 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %s : tensor<2x3x3xf32>
}

// Behind the contraction, lanes are no lanes any more.
// CHECK-LABEL: func @strides_elsewhere
func.func @strides_elsewhere(%x: tensor<4x4xf32>, %t: tensor<4x2xf32>, %k: tensor<4x4xf32>) -> tensor<4x2xf32> {
  %e = tensor.empty() : tensor<4x4xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%x, %t, %t : tensor<4x4xf32>, tensor<4x2xf32>, tensor<4x2xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %s = linalg.matmul ins(%y, %k : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = tensor.extract_slice %s[0, 0] [4, 2] [1, 2] : tensor<4x4xf32> to tensor<4x2xf32>
  return %r : tensor<4x2xf32>
}

// Where a dimension of one index stands beside the lanes is no order of lanes.
// CHECK-LABEL: func @unit_dimension_beside_the_lanes(
func.func @unit_dimension_beside_the_lanes(%x: tensor<3x4x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e0 = tensor.empty() : tensor<3x1x4xf32>
  %t = linalg.transpose ins(%x : tensor<3x4x1xf32>) outs(%e0 : tensor<3x1x4xf32>) permutation = [0, 2, 1]
  %flat = tensor.collapse_shape %t [[0], [1, 2]] : tensor<3x1x4xf32> into tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%flat, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %wide = tensor.expand_shape %y [[0], [1, 2]] output_shape [3, 4, 1] : tensor<3x4xf32> into tensor<3x4x1xf32>
  %u = linalg.transpose ins(%wide : tensor<3x4x1xf32>) outs(%e0 : tensor<3x1x4xf32>) permutation = [0, 2, 1]
  %z = tensor.collapse_shape %u [[0], [1, 2]] : tensor<3x1x4xf32> into tensor<3x4xf32>
  return %z : tensor<3x4xf32>
}
