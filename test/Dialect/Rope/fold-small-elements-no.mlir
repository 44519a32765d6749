// RUN: rope-opt %s --rope-fold-layout=layout=split --split-input-file -verify-diagnostics | FileCheck %s

// A dense constant has an i4 in a byte, a blob may have two: what its bytes are is
// not known, so they do not move.

#int = #rope.layout<interleaved, head_dim = 4>

// As a constant.
// CHECK-LABEL: func @no_constant_of_four_bits(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_constant_of_four_bits(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %numbers = arith.constant dense<[[1, 2, 3, 4], [5, 6, 7, -8]]> : tensor<2x4xi4>
  %w = arith.sitofp %numbers : tensor<2x4xi4> to tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'arith.constant' (tensor<2x4xi4>) cannot be permuted: its elements do not fill whole bytes}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// As a global.
// CHECK-LABEL: func @no_global_of_four_bits(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
ml_program.global private @numbers(dense<[[1, 2, 3, 4], [5, 6, 7, -8]]> : tensor<2x4xi4>) : tensor<2x4xi4>
func.func @no_global_of_four_bits(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %numbers = ml_program.global_load_const @numbers : tensor<2x4xi4>
  %w = arith.sitofp %numbers : tensor<2x4xi4> to tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<2x4xi4>) cannot be permuted: its elements do not fill whole bytes}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// As a blob.
// CHECK-LABEL: func @no_resource_of_four_bits(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_resource_of_four_bits(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %numbers = arith.constant dense_resource<numbers> : tensor<2x4xi4>
  %w = arith.sitofp %numbers : tensor<2x4xi4> to tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'arith.constant' (tensor<2x4xi4>) cannot be permuted: its elements do not fill whole bytes}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

{-#
  dialect_resources: {
    builtin: {
      numbers: "0x0400000021436587"
    }
  }
#-}
