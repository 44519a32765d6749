// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare" --split-input-file -verify-diagnostics | FileCheck %s

// Weights of modules inside that have to stay.

#int = #rope.layout<interleaved, head_dim = 4>

// A manifest has no name for it.
// CHECK-LABEL: module @no_prepared_inside
// CHECK: rope.apply #rope.layout<interleaved
// CHECK-NOT: rope_prepare_weights
module @no_prepared_inside {
  ml_program.global private @w(#ml_program.extern : tensor<2x4xf32>) : tensor<2x4xf32>
  func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
    // expected-note @below {{this value}}
    %w = ml_program.global_load_const @w : tensor<2x4xf32>
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x4xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
    // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<2x4xf32>) cannot be permuted: it is a global of a module inside, which no manifest names}}
    %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y2 = arith.mulf %y, %y : tensor<3x4xf32>
    %e1 = tensor.empty() : tensor<3xf32>
    %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
    %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
    return %n : tensor<3xf32>
  }
}
func.func private @around()

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// Nor for its arguments.
// CHECK-LABEL: module @no_argument_inside
// CHECK: rope.apply #rope.layout<interleaved
// CHECK-NOT: rope_prepare_weights
module @no_argument_inside {
  // expected-note @below {{this value}}
  func.func @main(%x: tensor<3x2xf32>, %w: tensor<2x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x4xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
    // expected-remark @below {{[layout-kept] argument #1 of 'func.func' (tensor<2x4xf32>) cannot be permuted: it is an argument in a module inside, which no manifest names}}
    %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y2 = arith.mulf %y, %y : tensor<3x4xf32>
    %e1 = tensor.empty() : tensor<3xf32>
    %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
    %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
    return %n : tensor<3xf32>
  }
}
func.func private @around()

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// The function around reads it in its old order.
// CHECK-LABEL: module @no_read_outside
// CHECK: ml_program.global nested @w(dense<{{\[\[}}1.{{0*}}e+00, 2.
// CHECK: rope.apply #rope.layout<interleaved
module @no_read_outside {
  ml_program.global nested @w(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>
  func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
    // expected-note @below {{this value}}
    %w = ml_program.global_load_const @w : tensor<2x4xf32>
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x4xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
    // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<2x4xf32>) cannot be permuted: it is a global of a module inside, which no manifest names}}
    %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y2 = arith.mulf %y, %y : tensor<3x4xf32>
    %e1 = tensor.empty() : tensor<3xf32>
    %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
    %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
    return %n : tensor<3xf32>
  }
}
func.func @read() -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @no_read_outside::@w : tensor<2x4xf32>
  return %w : tensor<2x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// Another dialect finds the global of the module around.
// CHECK-LABEL: func.func @no_read_inside
// CHECK: rope.apply #rope.layout<interleaved
ml_program.global private @w(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>
func.func @no_read_inside(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %w = ml_program.global_load_const @w : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<2x4xf32>) cannot be permuted: it is a global that 'test_globals.read' uses}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}
module @inside {
  func.func @read() -> tensor<2x4xf32> {
    %order, %w = "test_globals.read"() {from = @w} : () -> (i32, tensor<2x4xf32>)
    return %w : tensor<2x4xf32>
  }
}
