// RUN: rope-opt %s --canonicalize="test-convergence" --split-input-file | FileCheck %s
// RUN: rope-opt %s --canonicalize="top-down=0 test-convergence" --split-input-file | FileCheck %s

// Each law of rope.permute, and beside it what it must leave alone.

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// permute(permute(x, a -> b), b -> a) = x
// CHECK-LABEL: func @cancel(
// CHECK-SAME: %[[X:.*]]: tensor<2x8xf32>
// CHECK-NEXT: return %[[X]]
func.func @cancel(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = rope.permute #split to #int dim = 1 ins(%0 : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 8>
#split = #rope.layout<split, head_dim = 8>
#blocks = #rope.layout<split, head_dim = 8, blocks = [4, 4]>

// permute(permute(x, a -> b), b -> c) = permute(x, a -> c)
// CHECK-LABEL: func @compose(
// CHECK-SAME: %[[X:.*]]: tensor<2x8xf32>
// CHECK: rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<split, head_dim = 8, blocks = [4, 4]> dim = 1 ins(%[[X]]
// CHECK-NOT: rope.permute
func.func @compose(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %0 = rope.permute #split to #int dim = 1 ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = rope.permute #int to #blocks dim = 1 ins(%0 : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// Where the layouts do not meet, the product has no name.
// CHECK-LABEL: func @no_compose_when_layouts_do_not_meet(
// CHECK-COUNT-2: rope.permute
func.func @no_compose_when_layouts_do_not_meet(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = rope.permute #int to #blocks dim = 1 ins(%0 : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// CHECK-LABEL: func @no_compose_on_other_dims(
// CHECK-COUNT-2: rope.permute
func.func @no_compose_on_other_dims(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %e = tensor.empty() : tensor<8x8xf32>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = rope.permute #split to #int dim = 1 ins(%0 : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// permute(constant) = constant'
// CHECK-LABEL: func @into_constant(
// CHECK-NEXT: arith.constant dense<[0, 2, 1, 3, 4, 6, 5, 7]> : tensor<8xi16>
// CHECK-NEXT: return
func.func @into_constant() -> tensor<8xi16> {
  %x = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi16>
  %e = tensor.empty() : tensor<8xi16>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<8xi16>) outs(%e : tensor<8xi16>) -> tensor<8xi16>
  return %0 : tensor<8xi16>
}

// A second copy of a constant is for rope-fold-layout to decide.
// CHECK-LABEL: func @no_constant_with_two_uses(
// CHECK: rope.permute
func.func @no_constant_with_two_uses() -> (tensor<8xi16>, tensor<8xi16>) {
  %x = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi16>
  %e = tensor.empty() : tensor<8xi16>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<8xi16>) outs(%e : tensor<8xi16>) -> tensor<8xi16>
  return %0, %x : tensor<8xi16>, tensor<8xi16>
}

// CHECK-LABEL: func @no_constant_of_bits(
// CHECK: rope.permute
func.func @no_constant_of_bits() -> tensor<4xi1> {
  %x = arith.constant dense<[true, false, true, true]> : tensor<4xi1>
  %e = tensor.empty() : tensor<4xi1>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4xi1>) outs(%e : tensor<4xi1>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>

// permute(apply(x, l -> a), a -> b) = apply(x, l -> b)
// CHECK-LABEL: func @into_producing_apply(
// CHECK: %[[Y:.*]] = rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4>
// CHECK-NEXT: return %[[Y]]
func.func @into_producing_apply(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply #int dim = 1 map = #map ins(%x, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// apply(permute(x, a -> b), b -> l) = apply(x, a -> l)
// CHECK-LABEL: func @into_consuming_apply(
// CHECK-SAME: %[[X:.*]]: tensor<3x4xf32>
// CHECK: %[[Y:.*]] = rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4>{{.*}} ins(%[[X]],
// CHECK-NEXT: return %[[Y]]
func.func @into_consuming_apply(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.apply #split dim = 1 map = #map ins(%0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// Complex rotary code on split data: de-interleave, rotate, interleave.
// CHECK-LABEL: func @around_apply(
// CHECK: %[[Y:.*]] = rope.apply #rope.layout<interleaved, head_dim = 4> dim
// CHECK-NEXT: return %[[Y]]
func.func @around_apply(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.apply #split dim = 1 map = #map ins(%0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %2 = rope.permute #split to #int dim = 1 ins(%1 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %2 : tensor<3x4xf32>
}

// CHECK-LABEL: func @no_producing_apply_with_two_uses(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// CHECK: rope.permute
func.func @no_producing_apply_with_two_uses(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.apply #int dim = 1 map = #map ins(%x, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0, %1 : tensor<3x4xf32>, tensor<3x4xf32>
}

// The slots of a per-lane table stay where they are.
// CHECK-LABEL: func @consuming_apply_per_lane(
// CHECK-NOT: rope.permute
// CHECK: rope.apply per_lane #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 {{.*}} slots = #rope.layout<split, head_dim = 4>
func.func @consuming_apply_per_lane(%x: tensor<3x4xf32>, %c: tensor<3x4xf32>, %s: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.apply per_lane #split dim = 1 map = #map ins(%0, %c, %s : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// A permutation of the other dimension is not the application's.
// CHECK-LABEL: func @no_producing_apply_on_other_dim(
// CHECK: rope.permute
func.func @no_producing_apply_on_other_dim(%x: tensor<4x4xf32>, %c: tensor<4x2xf32>, %s: tensor<4x2xf32>) -> tensor<4x4xf32> {
  %e = tensor.empty() : tensor<4x4xf32>
  %0 = rope.apply #int dim = 1 map = #map ins(%x, %c, %s : tensor<4x4xf32>, tensor<4x2xf32>, tensor<4x2xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = rope.permute #int to #split dim = 0 ins(%0 : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
#row = affine_map<(d0, d1, d2) -> (d1, d2)>
#lane = affine_map<(d0, d1, d2) -> (d2)>
#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// permute(x · W + b) = x · permute(W) + permute(b), through the whole chain
// that exporters write: transpose, broadcast, multiply, add, split heads, swap.
// CHECK-LABEL: func @into_weight_and_bias(
// CHECK-DAG: arith.constant dense<{{\[\[}}0.{{[0-9e+]*}}], [2.{{[0-9e+]*}}], [1.{{[0-9e+]*}}], [3.{{[0-9e+]*}}], [4.{{[0-9e+]*}}], [6.{{[0-9e+]*}}], [5.{{[0-9e+]*}}], [7.{{[0-9e+]*}}]]> : tensor<8x1xf32>
// CHECK-DAG: arith.constant dense<[0.{{[0-9e+]*}}, 2.{{[0-9e+]*}}, 1.{{[0-9e+]*}}, 3.{{[0-9e+]*}}, 4.{{[0-9e+]*}}, 6.{{[0-9e+]*}}, 5.{{[0-9e+]*}}, 7.{{[0-9e+]*}}]> : tensor<8xf32>
// CHECK-NOT: rope.permute
func.func @into_weight_and_bias(%x: tensor<1x3x1xf32>) -> tensor<1x2x3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[0.0], [1.0], [2.0], [3.0], [4.0], [5.0], [6.0], [7.0]]> : tensor<8x1xf32>
  %b = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]> : tensor<8xf32>
  %e0 = tensor.empty() : tensor<1x8xf32>
  %wt = linalg.transpose ins(%w : tensor<8x1xf32>) outs(%e0 : tensor<1x8xf32>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<1x1x8xf32>
  %wb = linalg.generic {indexing_maps = [#row, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wt : tensor<1x8xf32>) outs(%e1 : tensor<1x1x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x1x8xf32>
  %e2 = tensor.empty() : tensor<1x3x8xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %q0 = linalg.batch_matmul ins(%x, %wb : tensor<1x3x1xf32>, tensor<1x1x8xf32>) outs(%f2 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %q1 = linalg.generic {indexing_maps = [#full, #lane, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q0, %b : tensor<1x3x8xf32>, tensor<8xf32>) outs(%e2 : tensor<1x3x8xf32>) {
  ^bb0(%in: f32, %bias: f32, %out: f32):
    %s = arith.addf %in, %bias : f32
    linalg.yield %s : f32
  } -> tensor<1x3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<1x3x8xf32> into tensor<1x3x2x4xf32>
  %e3 = tensor.empty() : tensor<1x2x3x4xf32>
  %q3 = linalg.transpose ins(%q2 : tensor<1x3x2x4xf32>) outs(%e3 : tensor<1x2x3x4xf32>) permutation = [0, 2, 1, 3]
  %q4 = rope.permute #int to #split dim = 3 ins(%q3 : tensor<1x2x3x4xf32>) outs(%e3 : tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32>
  return %q4 : tensor<1x2x3x4xf32>
}

// One decoded token against a weight: the product is cheaper to permute.
// CHECK-LABEL: func @no_weight_argument(
// CHECK: linalg.matmul
// CHECK: rope.permute
func.func @no_weight_argument(%x: tensor<3x5xf32>, %w: tensor<5x4xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<3x5xf32>, tensor<5x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// CHECK-LABEL: func @no_weight_with_two_uses(
// CHECK: linalg.matmul
// CHECK: linalg.matmul
// CHECK: rope.permute
func.func @no_weight_with_two_uses(%x: tensor<3x1xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[0.0, 1.0, 2.0, 3.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %2 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1, %2 : tensor<3x4xf32>, tensor<3x4xf32>
}

// An accumulator that is read would have to be permuted as well.
// CHECK-LABEL: func @no_weight_below_an_accumulator(
// CHECK: linalg.matmul
// CHECK: rope.permute
func.func @no_weight_below_an_accumulator(%x: tensor<3x1xf32>, %acc: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %w = arith.constant dense<[[0.0, 1.0, 2.0, 3.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<3x1xf32>, tensor<1x4xf32>) outs(%acc : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// permute(widen(x)) = widen(permute(x))
// CHECK-LABEL: func @up_through_widening_cast(
// CHECK: %[[P:.*]] = rope.permute
// CHECK: arith.extf %[[P]]
func.func @up_through_widening_cast(%x: tensor<3x4xbf16>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = arith.extf %x : tensor<3x4xbf16> to tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// Above a narrowing cast it would move twice the bytes.
// CHECK-LABEL: func @no_narrowing_cast(
// CHECK: %[[Y:.*]] = arith.truncf
// CHECK: rope.permute {{.*}} ins(%[[Y]]
func.func @no_narrowing_cast(%x: tensor<3x4xf32>) -> tensor<3x4xbf16> {
  %e = tensor.empty() : tensor<3x4xbf16>
  %0 = arith.truncf %x : tensor<3x4xf32> to tensor<3x4xbf16>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xbf16>) outs(%e : tensor<3x4xbf16>) -> tensor<3x4xbf16>
  return %1 : tensor<3x4xbf16>
}

// CHECK-LABEL: func @no_value_with_two_uses(
// CHECK: arith.extf
// CHECK: rope.permute
func.func @no_value_with_two_uses(%x: tensor<3x4xbf16>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = arith.extf %x : tensor<3x4xbf16> to tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0, %1 : tensor<3x4xf32>, tensor<3x4xf32>
}

// A residual sum: two permutations would take the place of one.
// CHECK-LABEL: func @no_sum_of_two_activations(
// CHECK: arith.addf
// CHECK: rope.permute
func.func @no_sum_of_two_activations(%x: tensor<3x4xf32>, %y: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = arith.addf %x, %y : tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// permute(broadcast(x)) = broadcast(permute(x))
// CHECK-LABEL: func @up_through_broadcast(
// CHECK: %[[P:.*]] = rope.permute {{.*}} dim = 0
// CHECK: linalg.broadcast ins(%[[P]]
func.func @up_through_broadcast(%x: tensor<4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = linalg.broadcast ins(%x : tensor<4xf32>) outs(%e : tensor<3x4xf32>) dimensions = [0]
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// The same value for every lane: nothing to permute.
// CHECK-LABEL: func @broadcast_over_lanes(
// CHECK-NOT: rope.permute
func.func @broadcast_over_lanes(%x: tensor<3xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = linalg.broadcast ins(%x : tensor<3xf32>) outs(%e : tensor<3x4xf32>) dimensions = [1]
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// permute(collapse(x)) = collapse(permute(x)): heads stay whole
// CHECK-LABEL: func @up_through_collapse(
// CHECK: %[[P:.*]] = rope.permute {{.*}} dim = 2 ins({{.*}} : tensor<3x?x4xf32>)
// CHECK: tensor.collapse_shape %[[P]]
func.func @up_through_collapse(%x: tensor<3x?x4xf32>) -> tensor<?x4xf32> {
  %0 = tensor.collapse_shape %x [[0, 1], [2]] : tensor<3x?x4xf32> into tensor<?x4xf32>
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %d = tensor.dim %x, %c1 : tensor<3x?x4xf32>
  %n = arith.muli %d, %c3 : index
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %1 : tensor<?x4xf32>
}

// Half a head is no head.
// CHECK-LABEL: func @no_collapse_that_joins_half_heads(
// CHECK: tensor.collapse_shape
// CHECK: rope.permute
func.func @no_collapse_that_joins_half_heads(%x: tensor<3x2x2xf32>) -> tensor<3x4xf32> {
  %0 = tensor.collapse_shape %x [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// The op numbers its lanes.
// CHECK-LABEL: func @no_op_that_uses_the_lane_index(
// CHECK: linalg.generic
// CHECK: rope.permute
func.func @no_op_that_uses_the_lane_index(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %j = linalg.index 1 : index
    %k = arith.index_cast %j : index to i32
    %f = arith.sitofp %k : i32 to f32
    %s = arith.mulf %in, %f : f32
    linalg.yield %s : f32
  } -> tensor<3x4xf32>
  %1 = rope.permute #int to #split dim = 1 ins(%0 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// Memory is left alone: the buffer may be read by others.
// CHECK-LABEL: func @no_memref(
// CHECK-COUNT-2: rope.permute
func.func @no_memref(%x: memref<4xf32>, %y: memref<4xf32>, %z: memref<4xf32>) {
  rope.permute #int to #split dim = 0 ins(%x : memref<4xf32>) outs(%y : memref<4xf32>)
  rope.permute #split to #int dim = 0 ins(%y : memref<4xf32>) outs(%z : memref<4xf32>)
  return
}
