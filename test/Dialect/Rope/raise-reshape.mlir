// RUN: rope-opt %s --split-input-file --rope-raise | FileCheck %s

// Reshapes that were moved through a rotation hide its operand or its lanes.

// Batch and heads are one dimension of the value, and two of what it rotates.

#id = affine_map<(n, s, d) -> (n, s, d)>
#t = affine_map<(n, s, d) -> (s, d)>

func.func @merged_batch_and_heads(%x: tensor<?x3x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<?x6x8xf32> {
  // CHECK-LABEL: func @merged_batch_and_heads
  // CHECK-SAME: (%[[X:.*]]: tensor<?x3x6x8xf32>, %[[C:[^:]*]]: tensor<6x4xf32>, %[[S:[^:]*]]: tensor<6x4xf32>)
  // CHECK-NOT: linalg
  // CHECK: %[[R:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = {{.*}} ins(%[[X]], %[[C]], %[[S]] :
  // CHECK: %[[Y:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1], [2], [3]] : tensor<?x3x6x8xf32> into tensor<?x6x8xf32>
  // CHECK: return %[[Y]]
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3x6x8xf32>
  %c3 = arith.constant 3 : index
  %m = arith.muli %n, %c3 : index
  %init = tensor.empty(%m) : tensor<?x6x8xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0, 0, 0] [%n, 3, 6, 4] [1, 1, 1, 1] : tensor<?x3x6x8xf32> to tensor<?x3x6x4xf32>
  %hi = tensor.extract_slice %x[0, 0, 0, 4] [%n, 3, 6, 4] [1, 1, 1, 1] : tensor<?x3x6x8xf32> to tensor<?x3x6x4xf32>
  %neg = arith.negf %hi : tensor<?x3x6x4xf32>
  %rot = tensor.concat dim(3) %neg, %lo : (tensor<?x3x6x4xf32>, tensor<?x3x6x4xf32>) -> tensor<?x3x6x8xf32>
  %xf = tensor.collapse_shape %x [[0, 1], [2], [3]] : tensor<?x3x6x8xf32> into tensor<?x6x8xf32>
  %rf = tensor.collapse_shape %rot [[0, 1], [2], [3]] : tensor<?x3x6x8xf32> into tensor<?x6x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #t, #t, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%xf, %rf, %c2, %s2 : tensor<?x6x8xf32>, tensor<?x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) outs(%init : tensor<?x6x8xf32>) {
  ^bb0(%a: f32, %ar: f32, %ci: f32, %si: f32, %o: f32):
    %0 = arith.mulf %a, %ci : f32
    %1 = arith.mulf %ar, %si : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x6x8xf32>
  return %y : tensor<?x6x8xf32>
}

// -----

// Keys that were transposed: pair and component are dimensions 1 and 2 of four,
// and both the batch and the component have two entries.

#t = affine_map<(b, p, j, s) -> (s, p)>
#id = affine_map<(b, p, j, s) -> (b, p, j, s)>

func.func @pairs_in_the_middle(%x: tensor<2x6x4x2xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<2x4x2x6xf32> {
  // CHECK-LABEL: func @pairs_in_the_middle
  // CHECK-SAME: (%[[X:.*]]: tensor<2x6x4x2xf32>
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1 map = {{.*}} -> tensor<2x8x6xf32>
  // CHECK: %[[Y:.*]] = tensor.expand_shape %{{.*}} {{\[}}[0], [1, 2], [3]] {{.*}} into tensor<2x4x2x6xf32>
  // CHECK-NOT: complex.mul
  // CHECK: return
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<2x4x2x6xf32>
  %y = linalg.generic {indexing_maps = [#t, #t, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%c, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<2x4x2x6xf32>) {
  ^bb0(%ci: f32, %si: f32, %o: f32):
    %b = linalg.index 0 : index
    %p = linalg.index 1 : index
    %j = linalg.index 2 : index
    %i = linalg.index 3 : index
    %re = tensor.extract %x[%b, %i, %p, %c0] : tensor<2x6x4x2xf32>
    %im = tensor.extract %x[%b, %i, %p, %c1] : tensor<2x6x4x2xf32>
    %z = complex.create %re, %im : complex<f32>
    %w = complex.create %ci, %si : complex<f32>
    %zw = complex.mul %z, %w : complex<f32>
    %yre = complex.re %zw : complex<f32>
    %yim = complex.im %zw : complex<f32>
    %first = arith.cmpi eq, %j, %c0 : index
    %0 = arith.select %first, %yre, %yim : f32
    linalg.yield %0 : f32
  } -> tensor<2x4x2x6xf32>
  return %y : tensor<2x4x2x6xf32>
}

// -----

// Components next to the sequence, which is no dimension of lanes: the two are
// not neighbours in the operand.

#t = affine_map<(b, j, s) -> (s)>
#id = affine_map<(b, j, s) -> (b, j, s)>

func.func @no_tokens_as_lanes(%x: tensor<6x5x2xf32>, %c: tensor<6xf32>, %s: tensor<6xf32>) -> tensor<5x2x6xf32> {
  // CHECK-LABEL: func @no_tokens_as_lanes
  // CHECK-NOT: rope.apply
  // CHECK: return
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<5x2x6xf32>
  %y = linalg.generic {indexing_maps = [#t, #t, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%c, %s : tensor<6xf32>, tensor<6xf32>) outs(%e : tensor<5x2x6xf32>) {
  ^bb0(%ci: f32, %si: f32, %o: f32):
    %b = linalg.index 0 : index
    %j = linalg.index 1 : index
    %i = linalg.index 2 : index
    %re = tensor.extract %x[%i, %b, %c0] : tensor<6x5x2xf32>
    %im = tensor.extract %x[%i, %b, %c1] : tensor<6x5x2xf32>
    %z = complex.create %re, %im : complex<f32>
    %w = complex.create %ci, %si : complex<f32>
    %zw = complex.mul %z, %w : complex<f32>
    %yre = complex.re %zw : complex<f32>
    %yim = complex.im %zw : complex<f32>
    %first = arith.cmpi eq, %j, %c0 : index
    %0 = arith.select %first, %yre, %yim : f32
    linalg.yield %0 : f32
  } -> tensor<5x2x6xf32>
  return %y : tensor<5x2x6xf32>
}
