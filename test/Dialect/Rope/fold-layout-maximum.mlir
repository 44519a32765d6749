// RUN: rope-opt %s --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s

// A maximum over the lanes, as exporters give it: with its place.

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#row = affine_map<(s, p) -> (s)>

// Nobody asks for the place.
// CHECK-LABEL: func @maximum_without_place(
// CHECK: arith.constant dense<{{\[\[}}1.000000e+01, 1.200000e+01, 1.100000e+01, 1.300000e+01]]>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
func.func @maximum_without_place(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %zero_i64 = arith.constant 0 : i64
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %m0 = tensor.empty() : tensor<3xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3xf32>) -> tensor<3xf32>
  %i0 = tensor.empty() : tensor<3xi64>
  %i1 = linalg.fill ins(%zero_i64 : i64) outs(%i0 : tensor<3xi64>) -> tensor<3xi64>
  %max:2 = linalg.generic {indexing_maps = [#map, #row, #row], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%m1, %i1 : tensor<3xf32>, tensor<3xi64>) {
  ^bb0(%in: f32, %m: f32, %i: i64):
    %lane = linalg.index 1 : index
    %here = arith.index_cast %lane : index to i64
    %v = arith.maximumf %in, %m : f32
    %more = arith.cmpf ogt, %in, %m : f32
    %place = arith.select %more, %here, %i : i64
    linalg.yield %v, %place : f32, i64
  } -> (tensor<3xf32>, tensor<3xi64>)
  return %max#0 : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#row = affine_map<(s, p) -> (s)>

// CHECK-LABEL: func @no_maximum_with_its_place(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_maximum_with_its_place(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3xf32>, tensor<3xi64>) {
  %zero = arith.constant 0.0 : f32
  %zero_i64 = arith.constant 0 : i64
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'linalg.generic' uses it, and it uses the number of the lane}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %m0 = tensor.empty() : tensor<3xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3xf32>) -> tensor<3xf32>
  %i0 = tensor.empty() : tensor<3xi64>
  %i1 = linalg.fill ins(%zero_i64 : i64) outs(%i0 : tensor<3xi64>) -> tensor<3xi64>
  %max:2 = linalg.generic {indexing_maps = [#map, #row, #row], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%m1, %i1 : tensor<3xf32>, tensor<3xi64>) {
  ^bb0(%in: f32, %m: f32, %i: i64):
    %lane = linalg.index 1 : index
    %here = arith.index_cast %lane : index to i64
    %v = arith.maximumf %in, %m : f32
    %more = arith.cmpf ogt, %in, %m : f32
    %place = arith.select %more, %here, %i : i64
    linalg.yield %v, %place : f32, i64
  } -> (tensor<3xf32>, tensor<3xi64>)
  return %max#0, %max#1 : tensor<3xf32>, tensor<3xi64>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, p) -> (s, p)>
#row = affine_map<(s, p) -> (s)>

// The result that is used is made of the place.
// CHECK-LABEL: func @no_maximum_by_place(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_maximum_by_place(%x: tensor<3x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xi64> {
  %zero = arith.constant 0.0 : f32
  %zero_i64 = arith.constant 0 : i64
  %wq = arith.constant dense<[[10.0, 11.0, 12.0, 13.0]]> : tensor<1x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x1xf32>, tensor<1x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-note @below {{this value}}
  // expected-remark @below {{[layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: 'linalg.generic' uses it, and it reduces over the lanes in order}}
  %q = rope.apply #int dim = 1 map = #map ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %m0 = tensor.empty() : tensor<3xf32>
  %m1 = linalg.fill ins(%zero : f32) outs(%m0 : tensor<3xf32>) -> tensor<3xf32>
  %i0 = tensor.empty() : tensor<3xi64>
  %i1 = linalg.fill ins(%zero_i64 : i64) outs(%i0 : tensor<3xi64>) -> tensor<3xi64>
  %count:2 = linalg.generic {indexing_maps = [#map, #row, #row], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%m1, %i1 : tensor<3xf32>, tensor<3xi64>) {
  ^bb0(%in: f32, %m: f32, %i: i64):
    %v = arith.maximumf %in, %m : f32
    %more = arith.cmpf ogt, %in, %m : f32
    %one = arith.extui %more : i1 to i64
    %n = arith.addi %i, %one : i64
    linalg.yield %v, %n : f32, i64
  } -> (tensor<3xf32>, tensor<3xi64>)
  return %count#1 : tensor<3xi64>
}
