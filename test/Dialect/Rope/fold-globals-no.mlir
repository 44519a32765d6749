// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare" --split-input-file -verify-diagnostics | FileCheck %s

// Globals that others may see, change or need in their old order.

#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private mutable @stored(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>

// CHECK-LABEL: func @no_stored(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
// CHECK-NOT: @rope_prepare_weights
func.func @no_stored(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %w = ml_program.global_load @stored : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load' (tensor<2x4xf32>) cannot be permuted: it is a global that 'ml_program.global_store' uses}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}
func.func @train(%w: tensor<2x4xf32>) {
  ml_program.global_store @stored = %w : tensor<2x4xf32>
  return
}

// -----

// Nobody passes its value, so nobody can prepare it.
#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global public mutable @public(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>

// CHECK-LABEL: func @no_public(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_public(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %w = ml_program.global_load @public : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load' (tensor<2x4xf32>) cannot be permuted: it is a global with a value that others may read in its old order}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private mutable @written_outside(#ml_program.extern : tensor<2x4xf32>) : tensor<2x4xf32>

// CHECK-LABEL: func @no_written_outside(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_written_outside(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  // expected-note @below {{this value}}
  %w = ml_program.global_load @written_outside : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load' (tensor<2x4xf32>) cannot be permuted: it is a global that others may write to in its old order}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

// -----

// Another function returns it.
#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private @returned(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>

// CHECK: ml_program.global private @returned(dense<{{\[\[}}1.{{0*}}e+00, 2.
// CHECK-LABEL: func @no_returned(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_returned(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %w = ml_program.global_load_const @returned : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<2x4xf32>) cannot be permuted: it is visible outside: 'func.return' uses it}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}
func.func @read() -> tensor<2x4xf32> {
  // expected-note @below {{this value}}
  %w = ml_program.global_load_const @returned : tensor<2x4xf32>
  return %w : tensor<2x4xf32>
}

// -----

// An op that is not known may do anything with the symbol.
#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private @passed_on(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>

// CHECK-LABEL: func @no_passed_on(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
func.func @no_passed_on(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> attributes {example.weights = [@passed_on]} {
  // expected-note @below {{this value}}
  %w = ml_program.global_load_const @passed_on : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<2x4xf32>) cannot be permuted: it is a global that 'func.func' uses}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}

// -----

// A state that is new in every call: keys, contracted over their lanes.
#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private @keys(#ml_program.extern : tensor<5x4xf32>) : tensor<5x4xf32>

// CHECK-LABEL: func @no_keys(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
func.func @no_keys(%x: tensor<3x2xf32>, %wq: tensor<2x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x5xf32> {
  // expected-note @below {{this value}}
  %keys = ml_program.global_load_const @keys : tensor<5x4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] the result of 'ml_program.global_load_const' (tensor<5x4xf32>) cannot be permuted: it comes from outside, by a global, and is not used as a weight}}
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x5xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %keys : tensor<3x4xf32>, tensor<5x4xf32>) outs(%f1 : tensor<3x5xf32>) -> tensor<3x5xf32>
  return %scores : tensor<3x5xf32>
}
