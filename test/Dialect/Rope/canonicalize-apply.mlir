// RUN: rope-opt %s --canonicalize="test-convergence" --split-input-file | FileCheck %s
// RUN: rope-opt %s --canonicalize="top-down=0 test-convergence" --split-input-file | FileCheck %s

#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// apply(x, c, -s) = apply(conjugate, x, c, s)
// CHECK-LABEL: func @negated_sin(
// CHECK-SAME: %[[S:[a-z0-9]*]]: tensor<3x2xf32>) ->
// CHECK: rope.apply conjugate #rope.layout<split, head_dim = 4> {{.*}} ins(%{{.*}}, %{{.*}}, %[[S]] :
func.func @negated_sin(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e0 = tensor.empty() : tensor<3x2xf32>
  %n = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%s : tensor<3x2xf32>) outs(%e0 : tensor<3x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.negf %in : f32
    linalg.yield %m : f32
  } -> tensor<3x2xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply #split dim = 1 map = #map ins(%x, %c, %n : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func @negated_sin_of_conjugate(
// CHECK-NOT: negf
// CHECK: rope.apply #rope.layout
func.func @negated_sin_of_conjugate(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %n = arith.negf %s : tensor<3x2xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply conjugate #split dim = 1 map = #map ins(%x, %c, %n : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func @no_negated_cos(
// CHECK: arith.negf
// CHECK: rope.apply #rope.layout
func.func @no_negated_cos(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %n = arith.negf %c : tensor<3x2xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply #split dim = 1 map = #map ins(%x, %n, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// Conjugate is defined per pair only.
// CHECK-LABEL: func @no_negated_sin_per_lane(
// CHECK: arith.negf
// CHECK: rope.apply per_lane #rope.layout
func.func @no_negated_sin_per_lane(%x: tensor<3x4xf32>, %c: tensor<3x4xf32>, %s: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %n = arith.negf %s : tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply per_lane #split dim = 1 map = #map ins(%x, %c, %n : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

#split = #rope.layout<split, head_dim = 4>
#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// apply(per_lane, x, concat(c, c), concat(s, s)) = apply(x, c, s)
// CHECK-LABEL: func @paired_concat(
// CHECK: rope.apply #rope.layout<split, head_dim = 4>
// CHECK-SAME: tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>
func.func @paired_concat(%x: tensor<3x4xf32>, %f: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %ff = tensor.concat dim(1) %f, %f : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  %c = math.cos %ff : tensor<3x4xf32>
  %s = math.sin %ff : tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply per_lane #split dim = 1 map = #map ins(%x, %c, %s : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// Repeated as halves, read as neighbours (V-JEPA2): every lane has its own angle.
// CHECK-LABEL: func @no_halves_read_as_neighbours(
// CHECK: rope.apply per_lane #rope.layout<interleaved, head_dim = 4>
func.func @no_halves_read_as_neighbours(%x: tensor<3x4xf32>, %f: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %ff = tensor.concat dim(1) %f, %f : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  %c = math.cos %ff : tensor<3x4xf32>
  %s = math.sin %ff : tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply per_lane #int dim = 1 map = #map ins(%x, %c, %s : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// Constant tables are compared by value.
// CHECK-LABEL: func @paired_constants(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4>
func.func @paired_constants(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %c = arith.constant dense<[[1.0, 1.0, 1.0, 1.0], [0.5, 0.5, 0.25, 0.25]]> : tensor<2x4xf32>
  %s = arith.constant dense<[[0.0, 0.0, 0.0, 0.0], [0.1, 0.1, 0.2, 0.2]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %0 = rope.apply per_lane #int dim = 1 map = #map ins(%x, %c, %s : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// One entry differs.
// CHECK-LABEL: func @no_unequal_constants(
// CHECK: rope.apply per_lane
func.func @no_unequal_constants(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %c = arith.constant dense<[[1.0, 1.0, 1.0, 1.0], [0.5, 0.5, 0.25, 0.25]]> : tensor<2x4xf32>
  %s = arith.constant dense<[[0.0, 0.0, 0.0, 0.0], [0.1, 0.1, 0.2, 0.25]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %0 = rope.apply per_lane #int dim = 1 map = #map ins(%x, %c, %s : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// An argument that promises equal lanes, seen through a slice of its rows.
// CHECK-LABEL: func @declared_tables(
// CHECK: rope.apply #rope.layout<split, head_dim = 4>
func.func @declared_tables(%x: tensor<3x4xf32>, %c: tensor<9x4xf32> {rope.paired_lanes}, %s: tensor<9x4xf32> {rope.paired_lanes}) -> tensor<3x4xf32> {
  %c0 = tensor.extract_slice %c[1, 0] [3, 4] [1, 1] : tensor<9x4xf32> to tensor<3x4xf32>
  %s0 = tensor.extract_slice %s[1, 0] [3, 4] [1, 1] : tensor<9x4xf32> to tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply per_lane #split dim = 1 map = #map ins(%x, %c0, %s0 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func @no_undeclared_sin(
// CHECK: rope.apply per_lane
func.func @no_undeclared_sin(%x: tensor<3x4xf32>, %c: tensor<3x4xf32> {rope.paired_lanes}, %s: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply per_lane #split dim = 1 map = #map ins(%x, %c, %s : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}
