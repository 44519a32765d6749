// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare" --split-input-file -verify-diagnostics | FileCheck %s

// Globals of a dialect that has the interfaces itself, and have to stay.

#int = #rope.layout<interleaved, head_dim = 4>

// Others may write to it.
// CHECK-LABEL: func.func @no_changes
// CHECK: rope.apply #rope.layout<interleaved
"test_globals.weight"() {sym_name = "w", sym_visibility = "private", type = tensor<2x4xf32>, changes} : () -> ()
func.func @no_changes(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %order, %w = "test_globals.read"() {from = @w} : () -> (i32, tensor<2x4xf32>)
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'test_globals.read' (tensor<2x4xf32>) cannot be permuted: it is a global that others may write to in its old order}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// Something else than a load names it.
// CHECK-LABEL: func.func @no_named
// CHECK: rope.apply #rope.layout<interleaved
"test_globals.weight"() {sym_name = "w", sym_visibility = "private", type = tensor<2x4xf32>, value = dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>} : () -> ()
func.func @no_named(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %order, %w = "test_globals.read"() {from = @w} : () -> (i32, tensor<2x4xf32>)
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'test_globals.read' (tensor<2x4xf32>) cannot be permuted: it is a global that 'func.func' uses}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}
func.func private @save() attributes {example.weights = [@w]}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// It is loaded as something else.
// CHECK-LABEL: func.func @no_other_type
// CHECK: rope.apply #rope.layout<interleaved
"test_globals.weight"() {sym_name = "w", sym_visibility = "private", type = tensor<2x4xf32>, value = dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>} : () -> ()
func.func @no_other_type(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %order, %w = "test_globals.read"() {from = @w} : () -> (i32, tensor<2x4xf32>)
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'test_globals.read' (tensor<2x4xf32>) cannot be permuted: it is a global that 'test_globals.read' uses}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}
func.func @flat() -> tensor<8xf32> {
  %order, %flat = "test_globals.read"() {from = @w} : () -> (i32, tensor<8xf32>)
  return %flat : tensor<8xf32>
}
