// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare" --split-input-file -verify-diagnostics | FileCheck %s

// Arguments that are not weights, or whose owner cannot permute them.

#int = #rope.layout<interleaved, head_dim = 4>

// An operand is new in every call.
// CHECK-LABEL: func @no_operand(
// CHECK: rope.apply #rope.layout<interleaved
// CHECK-NOT: @rope_prepare_weights
// expected-note @below {{this value}}
func.func @no_operand(%x: tensor<3x4xf32>, %wo: tensor<4x1xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] argument #0 of 'func.func' (tensor<3x4xf32>) cannot be permuted: it comes from outside the function, and is not used as a weight}}
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%x, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  %z = linalg.matmul ins(%y, %wo : tensor<3x4xf32>, tensor<4x1xf32>) outs(%f1 : tensor<3x1xf32>) -> tensor<3x1xf32>
  return %z : tensor<3x1xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// A cache of keys is contracted with queries as a weight never is: over the
// lanes that rotate. Queries are written as it is.
// CHECK-LABEL: func @no_cache(
// CHECK: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
// CHECK: func.func @rope_prepare_weights(%{{.*}}: tensor<2x4xf32>) -> tensor<2x4xf32>
// expected-note @below {{this value}}
func.func @no_cache(%x: tensor<3x2xf32>, %wq: tensor<2x4xf32>, %cache: tensor<5x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{[layout-kept] argument #2 of 'func.func' (tensor<5x4xf32>) cannot be permuted: it comes from outside the function, and is not used as a weight}}
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x5xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x5xf32>) -> tensor<3x5xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %cache : tensor<3x4xf32>, tensor<5x4xf32>) outs(%f1 : tensor<3x5xf32>) -> tensor<3x5xf32>
  return %scores : tensor<3x5xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// The same weight is returned: who reads that wants the old order.
// CHECK-LABEL: func @no_weight_with_another_use(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
// CHECK-NOT: @rope_prepare_weights
// expected-note @below {{this value}}
func.func @no_weight_with_another_use(%x: tensor<3x2xf32>, %w: tensor<2x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3xf32>, tensor<2x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{cannot be permuted: it is visible outside: 'func.return' uses it}}
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(s, j) -> (s, j)>, affine_map<(s, j) -> (s)>], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>
  return %n, %w : tensor<3xf32>, tensor<2x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>

// The caller in this module passes the weight as it is.
// CHECK-LABEL: func private @no_called_function(
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
// CHECK-NOT: @rope_prepare_weights
// expected-note @below {{this value}}
func.func private @no_called_function(%x: tensor<3x2xf32>, %w: tensor<2x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  // expected-remark @below {{cannot be permuted: it comes from outside the function, which is used in this module}}
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(s, j) -> (s, j)>, affine_map<(s, j) -> (s)>], iterator_types = ["parallel", "reduction"]} ins(%q : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) {
  ^bb0(%a: f32, %out: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>
  return %n : tensor<3xf32>
}
func.func @caller(%x: tensor<3x2xf32>, %w: tensor<2x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %n = call @no_called_function(%x, %w, %c, %s) : (tensor<3x2xf32>, tensor<2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3xf32>
  return %n : tensor<3xf32>
}
