// RUN: rope-opt %s --rope-verify-eliminated --split-input-file --allow-unregistered-dialect -verify-diagnostics

// Each thing that must not be left, where it stands.

func.func @strided_slice_before(%x: tensor<3x8xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-error @below {{strided access to lanes left on a rotary path}}
  %0 = tensor.extract_slice %x[0, 0] [3, 4] [1, 2] : tensor<3x8xf32> to tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @strided_slice_after(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%x, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-error @below {{strided access to lanes left on a rotary path}}
  %0 = tensor.extract_slice %y[0, 0] [3, 2] [1, 2] : tensor<3x4xf32> to tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// -----

func.func @strided_insert(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>, %z: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%x, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-error @below {{strided access to lanes left on a rotary path}}
  %0 = tensor.insert_slice %y into %z[0, 1] [3, 4] [1, 2] : tensor<3x4xf32> into tensor<3x8xf32>
  return %0 : tensor<3x8xf32>
}

// -----

func.func @permutation(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-error @below {{permutation of lanes left on a rotary path}}
  %0 = rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @permutation_of_a_weight(%x: tensor<3x5xf32>, %w: tensor<5x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %zero = arith.constant 0.0 : f32
  %we = tensor.empty() : tensor<5x4xf32>
  // expected-error @below {{permutation of lanes left on a rotary path}}
  %wp = rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 ins(%w : tensor<5x4xf32>) outs(%we : tensor<5x4xf32>) -> tensor<5x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %0 = linalg.matmul ins(%x, %wp : tensor<3x5xf32>, tensor<5x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @pair_transpose(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = tensor.expand_shape %x [[0], [1, 2]] output_shape [3, 2, 2] : tensor<3x4xf32> into tensor<3x2x2xf32>
  %1 = tensor.empty() : tensor<3x2x2xf32>
  // expected-error @below {{transpose of lanes left on a rotary path}}
  %2 = linalg.transpose ins(%0 : tensor<3x2x2xf32>) outs(%1 : tensor<3x2x2xf32>) permutation = [0, 2, 1]
  %3 = tensor.collapse_shape %2 [[0], [1, 2]] : tensor<3x2x2xf32> into tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%3, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @halves_swapped(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = tensor.extract_slice %x[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %1 = tensor.extract_slice %x[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  // expected-error @below {{lanes are put together in another order on a rotary path}}
  %2 = tensor.concat dim(1) %1, %0 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%2, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @lane_gather(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  %i = arith.constant 3 : index
  // expected-error @below {{lane gather left on a rotary path}}
  %0 = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s, p)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<3x4xf32>) {
  ^bb0(%out: f32):
    %s = linalg.index 0 : index
    %p = linalg.index 1 : index
    %r = arith.subi %i, %p : index
    %v = tensor.extract %x[%s, %r] : tensor<3x4xf32>
    linalg.yield %v : f32
  } -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @computed_index_map(%x: tensor<3x7xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-error @below {{lane gather left on a rotary path}}
  %0 = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s, p * 2)>, affine_map<(s, p) -> (s, p)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<3x7xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @complex_arithmetic(%x: tensor<3x4xcomplex<f32>>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-error @below {{complex arithmetic left on a rotary path}}
  %0 = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s, p)>, affine_map<(s, p) -> (s, p)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<3x4xcomplex<f32>>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %r = complex.re %in : complex<f32>
    linalg.yield %r : f32
  } -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

func.func @unknown_op(%x: tensor<3x4xf32>, %c: tensor<3x2xf32>) -> tensor<3x4xf32> {
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-error @below {{unknown op on a rotary path: it may re-order lanes}}
  %0 = "test.op"(%x) : (tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{on the path of this application}}
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%0, %c, %c : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// No rope.apply at all: the rotation is still complex.
func.func @rotation_not_raised(%x: tensor<3x2xcomplex<f32>>, %t: tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>> {
  %e = tensor.empty() : tensor<3x2xcomplex<f32>>
  %0 = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s, p)>, affine_map<(s, p) -> (s, p)>, affine_map<(s, p) -> (s, p)>], iterator_types = ["parallel", "parallel"]} ins(%x, %t : tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) outs(%e : tensor<3x2xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %b: complex<f32>, %out: complex<f32>):
    // expected-error @below {{complex multiplication left: a rotation that was not raised}}
    %m = complex.mul %a, %b : complex<f32>
    linalg.yield %m : complex<f32>
  } -> tensor<3x2xcomplex<f32>>
  return %0 : tensor<3x2xcomplex<f32>>
}

// -----

func.func @memory(%x: memref<3x4xf32>, %c: memref<3x2xf32>) {
  // expected-error @below {{memory was not followed: check before bufferization}}
  rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%x, %c, %c : memref<3x4xf32>, memref<3x2xf32>, memref<3x2xf32>) outs(%x : memref<3x4xf32>)
  return
}
