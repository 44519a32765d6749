// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare manifest=%t.json" --canonicalize -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: rope-equiv %s %t.mlir | FileCheck %s --check-prefix=EQUAL

// Two functions of one module, as prefill and decode: each argument has a number
// of its own, whatever the caller passes to both. The manifest names the function
// of each move, and none for all.

// CHECK: func.func @prefill(%{{.*}}: tensor<3x2xf32>, %{{.*}}: tensor<2x4xf32> {rope.prepared = 0 : i64}
// CHECK: func.func @decode(%{{.*}}: tensor<1x2xf32>, %{{.*}}: tensor<2x4xf32> {rope.prepared = 1 : i64}
// CHECK: func.func @rope_prepare_weights(%{{.*}}: tensor<2x4xf32>, %{{.*}}: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
// JSON: "format": "rope-weights",
// JSON-NEXT: "moves": [
// JSON: "function": "prefill",
// JSON: "result": 0,
// JSON: "function": "decode",
// JSON: "result": 1,
// EQUAL-DAG: 'prefill': equal
// EQUAL-DAG: 'decode': equal

#int = #rope.layout<interleaved, head_dim = 4>
func.func @prefill(%x: tensor<3x2xf32>, %w: tensor<2x4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3x3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %q : tensor<3x4xf32>, tensor<3x4xf32>) outs(%f1 : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %scores : tensor<3x3xf32>
}
func.func @decode(%x: tensor<1x2xf32>, %w: tensor<2x4xf32>, %c: tensor<1x2xf32>, %s: tensor<1x2xf32>) -> tensor<1x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %e1 = tensor.empty() : tensor<1x1xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x1xf32>) -> tensor<1x1xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %q : tensor<1x4xf32>, tensor<1x4xf32>) outs(%f1 : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %scores : tensor<1x1xf32>
}
