// Of two programs one may have been folded: elementwise ops on constants are the
// numbers that folding makes of them, in their own type. Through an infinity
// nothing is divided.

// RUN: split-file %s %t
// RUN: rope-opt %t/tensor.mlir --canonicalize -o %t/tensor-folded.mlir
// RUN: FileCheck %s --check-prefix=FOLDED < %t/tensor-folded.mlir
// RUN: rope-equiv %t/tensor.mlir %t/tensor-folded.mlir | FileCheck %s
// RUN: rope-opt %t/scalar.mlir --canonicalize -o %t/scalar-folded.mlir
// RUN: FileCheck %s --check-prefix=FOLDED < %t/scalar-folded.mlir
// RUN: rope-equiv %t/scalar.mlir %t/scalar-folded.mlir | FileCheck %s
// RUN: rope-equiv %t/infinity.mlir %t/zero.mlir | FileCheck %s
// RUN: not rope-equiv %t/tensor.mlir %t/wrong.mlir | FileCheck %s --check-prefix=WRONG

// FOLDED-NOT: math.powf
// CHECK: 'main': equal
// WRONG: 'main': not equal

//--- tensor.mlir
func.func @main(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %theta = arith.constant dense<10000.0> : tensor<4xf32>
  %exponents = arith.constant dense<[[0.0, -0.25], [-0.3, -0.75]]> : tensor<2x2xf32>
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %e = tensor.collapse_shape %exponents [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  %p = math.powf %theta, %e : tensor<4xf32>
  %q = arith.addf %p, %one : tensor<4xf32>
  %f = arith.divf %one, %q : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %init = tensor.empty(%n) : tensor<?x4xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %f : tensor<?x4xf32>, tensor<4xf32>) outs(%init : tensor<?x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = math.cos %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

//--- wrong.mlir
func.func @main(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %f = arith.constant dense<[0.5, 0.909090936, 0.940649, 0.998]> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %init = tensor.empty(%n) : tensor<?x4xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %f : tensor<?x4xf32>, tensor<4xf32>) outs(%init : tensor<?x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = math.cos %0 : f32
    linalg.yield %1 : f32
  } -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

//--- scalar.mlir
func.func @main(%x: f32) -> f32 {
  %theta = arith.constant 10000.0 : f32
  %e = arith.constant 0.3 : f32
  %one = arith.constant 1.0 : f32
  %p = math.powf %theta, %e : f32
  %f = arith.divf %one, %p : f32
  %y = arith.mulf %x, %f : f32
  return %y : f32
}

//--- infinity.mlir
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %inf = arith.constant dense<0x7F800000> : tensor<2xf32>
  %0 = arith.divf %x, %inf : tensor<2xf32>
  %y = arith.addf %x, %0 : tensor<2xf32>
  return %y : tensor<2xf32>
}

//--- zero.mlir
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}
