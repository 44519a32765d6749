// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %programs/grad_rotate_half/model.mlir --rope-raise | FileCheck %s --check-prefix=SPLIT
// RUN: rope-opt %programs/grad_halves/model.mlir --rope-raise | FileCheck %s --check-prefix=SPLIT
// RUN: rope-opt %programs/grad_interleaved/model.mlir --rope-raise | FileCheck %s --check-prefix=INTERLEAVED
// RUN: rope-opt %programs/grad_stacked/model.mlir --rope-raise | FileCheck %s --check-prefix=INTERLEAVED
// RUN: rope-opt %programs/grad_llama_attn/model.mlir --rope-raise | FileCheck %s --check-prefix=LLAMA

// The gradient of a rotation is the rotation in the other direction.

// SPLIT: rope.apply conjugate #rope.layout<split, head_dim = 8> dim = 3 {{.*}} ins(%arg1,
// INTERLEAVED: rope.apply conjugate #rope.layout<interleaved, head_dim = 8> dim = 3 {{.*}} ins(%arg1,

// Two rotations forward and two backward read one table.
// LLAMA: %[[T:.*]]:2 = rope.table ins(%arg2, %
// LLAMA-NOT: math.cos
// LLAMA: rope.apply #rope.layout<split, head_dim = 8> {{.*}} %[[T]]#0, %[[T]]#1 :
// LLAMA: rope.apply #rope.layout<split, head_dim = 8> {{.*}} %[[T]]#0, %[[T]]#1 :
// LLAMA: rope.apply conjugate #rope.layout<split, head_dim = 8> {{.*}} %[[T]]#0, %[[T]]#1 :
// LLAMA: rope.apply conjugate #rope.layout<split, head_dim = 8> {{.*}} %[[T]]#0, %[[T]]#1 :

#id2 = affine_map<(s, p) -> (s, p)>
#id3 = affine_map<(s, h, p) -> (s, h, p)>
#row = affine_map<(s, h, p) -> (s, p)>
#pair = affine_map<(s, h, p, c) -> (s, h, p)>
#id4 = affine_map<(s, h, p, c) -> (s, h, p, c)>

// The upstream gradient as complex numbers, times the conjugate of the table.
// CHECK-LABEL: func @complex
// CHECK-SAME: (%[[G:.*]]: tensor<6x3x8xf32>, %[[C:.*]]: tensor<6x4xf32>, %[[S:.*]]: tensor<6x4xf32>)
// CHECK-NOT: complex
// CHECK: rope.apply conjugate #rope.layout<interleaved, head_dim = 8> dim = 2 map = #{{.*}} ins(%[[G]], %[[C]], %[[S]] :
// CHECK-NOT: complex
func.func @complex(%gradient: tensor<6x3x8xf32>, %cos: tensor<6x4xf32>, %sin: tensor<6x4xf32>) -> tensor<6x3x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pairs = tensor.expand_shape %gradient [[0], [1], [2, 3]] output_shape [6, 3, 4, 2] : tensor<6x3x8xf32> into tensor<6x3x4x2xf32>
  %0 = tensor.empty() : tensor<6x3x4xcomplex<f32>>
  %z = linalg.generic {indexing_maps = [#id3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%0 : tensor<6x3x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = linalg.index 2 : index
    %re = tensor.extract %pairs[%i, %j, %k, %c0] : tensor<6x3x4x2xf32>
    %im = tensor.extract %pairs[%i, %j, %k, %c1] : tensor<6x3x4x2xf32>
    %zz = complex.create %re, %im : complex<f32>
    linalg.yield %zz : complex<f32>
  } -> tensor<6x3x4xcomplex<f32>>
  %1 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %table = linalg.generic {indexing_maps = [#id2, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%cos, %sin : tensor<6x4xf32>, tensor<6x4xf32>) outs(%1 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%c: f32, %s: f32, %out: complex<f32>):
    %t = complex.create %c, %s : complex<f32>
    linalg.yield %t : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %conj = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%table : tensor<6x4xcomplex<f32>>) outs(%1 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%t: complex<f32>, %out: complex<f32>):
    %r = complex.conj %t : complex<f32>
    linalg.yield %r : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %w = linalg.generic {indexing_maps = [#id3, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%z, %conj : tensor<6x3x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%0 : tensor<6x3x4xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %b: complex<f32>, %out: complex<f32>):
    %m = complex.mul %a, %b : complex<f32>
    linalg.yield %m : complex<f32>
  } -> tensor<6x3x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6x3x4x2xf32>
  %v = linalg.generic {indexing_maps = [#pair, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%w : tensor<6x3x4xcomplex<f32>>) outs(%2 : tensor<6x3x4x2xf32>) {
  ^bb0(%a: complex<f32>, %out: f32):
    %re = complex.re %a : complex<f32>
    %im = complex.im %a : complex<f32>
    %c = linalg.index 3 : index
    %is = arith.cmpi eq, %c, %c0 : index
    %r = arith.select %is, %re, %im : f32
    linalg.yield %r : f32
  } -> tensor<6x3x4x2xf32>
  %y = tensor.collapse_shape %v [[0], [1], [2, 3]] : tensor<6x3x4x2xf32> into tensor<6x3x8xf32>
  return %y : tensor<6x3x8xf32>
}

// One sign that the adjoint does not have: no rotation in any direction.
// CHECK-LABEL: func @no_gradient
// CHECK-NOT: rope.apply
func.func @no_gradient(%g: tensor<6x8xf32>, %cos: tensor<6x4xf32>, %sin: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %first = tensor.extract_slice %g[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %second = tensor.extract_slice %g[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %a = arith.mulf %first, %cos : tensor<6x4xf32>
  %b = arith.mulf %second, %sin : tensor<6x4xf32>
  %c = arith.mulf %second, %cos : tensor<6x4xf32>
  %d = arith.mulf %first, %sin : tensor<6x4xf32>
  %u = arith.addf %a, %b : tensor<6x4xf32>
  %v = arith.addf %c, %d : tensor<6x4xf32>
  %y = tensor.concat dim(1) %u, %v : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
