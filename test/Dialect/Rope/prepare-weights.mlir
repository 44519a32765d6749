// RUN: split-file %s %t
// RUN: rope-opt %t/attention.mlir --rope-fold-layout="layout=split weights=prepare manifest=%t/manifest.json" --canonicalize -o %t/prepared.mlir
// RUN: FileCheck %s < %t/prepared.mlir
// RUN: rope-equiv %t/attention.mlir %t/prepared.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: FileCheck %s --check-prefix=JSON < %t/manifest.json
// RUN: rope-opt %t/prepared.mlir --rope-verify-eliminated -o /dev/null

// A second run, for this layout, changes nothing, and writes the same manifest.
// RUN: rope-opt %t/prepared.mlir --rope-fold-layout="layout=split weights=prepare manifest=%t/again.json" --canonicalize | diff %t/prepared.mlir -
// RUN: diff %t/manifest.json %t/again.json

// For another layout it would have to prepare the same weight twice.
// RUN: rope-opt %t/prepared.mlir --rope-fold-layout="layout=interleaved weights=prepare" -o /dev/null 2>&1 | FileCheck %s --check-prefix=TWICE
// TWICE: [layout-kept] argument #{{[0-9]}} of 'func.func' ({{.*}}) cannot be permuted: it is a weight that is prepared already

// RUN: rope-opt %t/attention.mlir --rope-fold-layout="layout=split weights=inline" -o %t/inline.mlir
// RUN: FileCheck %s --check-prefix=INLINE < %t/inline.mlir
// RUN: rope-equiv %t/attention.mlir %t/inline.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t/inline.mlir --rope-fold-layout="layout=split weights=inline" | diff %t/inline.mlir -

// Both, as numbers: weights that count, and 1 and 2 as hidden state.
// RUN: rope-run %t/attention.mlir --function=main --input=3x2xf32=1,2,0.5,1,-1,3 --input=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --input=8xf32=1,2,3,4,5,6,7,8 --input=2x4xf32=1,3,5,7,2,4,6,8 --input=4xf32=1,0.5,2,0.25 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t/before.npy
// RUN: rope-run %t/inline.mlir --function=main --input=3x2xf32=1,2,0.5,1,-1,3 --input=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --input=8xf32=1,2,3,4,5,6,7,8 --input=2x4xf32=1,3,5,7,2,4,6,8 --input=4xf32=1,0.5,2,0.25 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// RUN: rope-run %t/prepared.mlir --function=rope_prepare_weights --input=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --input=8xf32=1,2,3,4,5,6,7,8 --input=2x4xf32=1,3,5,7,2,4,6,8 --input=4xf32=1,0.5,2,0.25 --output=@%t/wq.npy --output=@%t/bq.npy --output=@%t/wk.npy --output=@%t/gamma.npy
// RUN: rope-run %t/prepared.mlir --function=main --input=3x2xf32=1,2,0.5,1,-1,3 --input=@%t/wq.npy --input=@%t/bq.npy --input=@%t/wk.npy --input=@%t/gamma.npy --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// The same, prepared by hand: 0 2 1 3 in each head.
// RUN: rope-run %t/prepared.mlir --function=main --input=3x2xf32=1,2,0.5,1,-1,3 --input=2x8xf32=1,3,2,4,5,7,6,8,9,11,10,12,13,15,14,16 --input=8xf32=1,3,2,4,5,7,6,8 --input=2x4xf32=1,5,3,7,2,6,4,8 --input=4xf32=1,2,0.5,0.25 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy

// CHECK-LABEL: func.func @main
// CHECK-SAME: %{{[^:]*}}: tensor<3x2xf32>,
// CHECK-SAME: tensor<2x8xf32> {rope.prepared = 0 : i64}
// CHECK-SAME: tensor<8xf32> {rope.prepared = 1 : i64}
// CHECK-SAME: tensor<2x4xf32> {rope.prepared = 2 : i64}
// CHECK-SAME: tensor<4xf32> {rope.prepared = 3 : i64}
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK-NOT: rope.permute
// CHECK: func.func @rope_prepare_weights(%[[WQ:.*]]: tensor<2x8xf32>, %[[BQ:.*]]: tensor<8xf32>, %[[WK:.*]]: tensor<2x4xf32>, %[[G:.*]]: tensor<4xf32>)
// CHECK: %[[P0:.*]] = rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 ins(%[[WQ]]
// CHECK: %[[P1:.*]] = rope.permute {{.*}} dim = 0 ins(%[[BQ]]
// CHECK: %[[P2:.*]] = rope.permute {{.*}} dim = 1 ins(%[[WK]]
// CHECK: %[[P3:.*]] = rope.permute {{.*}} dim = 0 ins(%[[G]]
// CHECK: return %[[P0]], %[[P1]], %[[P2]], %[[P3]]
// EQUAL: 'main': equal
// INLINE-LABEL: func.func @main
// INLINE-COUNT-4: rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
// INLINE-NOT: rope.permute
// INLINE-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim

// JSON: "format": "rope-weights"
// JSON-NEXT: "function": "main"
// JSON-NEXT: "moves": [
// JSON: "argument": 1,
// JSON-NEXT: "dim": 1,
// JSON-NEXT: "dtype": "f32",
// JSON-NEXT: "from": {
// JSON-NEXT: "kind": "interleaved"
// JSON-NEXT: },
// JSON-NEXT: "head_dim": 4,
// JSON-NEXT: "heads": 2,
// JSON-NEXT: "result": 0,
// JSON-NEXT: "segments": [
// JSON-NEXT: {
// JSON-NEXT: "count": 2,
// JSON-NEXT: "offset": 0,
// JSON-NEXT: "stride": 4
// JSON: "shape": [
// JSON-NEXT: 2,
// JSON-NEXT: 8
// JSON: "to": {
// JSON-NEXT: "kind": "split"
// JSON: "argument": 2,
// JSON: "argument": 3,
// JSON: "argument": 4,

//--- attention.mlir
// Two heads of queries with a bias, one of keys with a gamma.
#int = #rope.layout<interleaved, head_dim = 4>
func.func @main(%x: tensor<3x2xf32>, %wq: tensor<2x8xf32>, %bq: tensor<8xf32>, %wk: tensor<2x4xf32>, %gamma: tensor<4xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<2x3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q1 = linalg.generic {indexing_maps = [affine_map<(s, j) -> (s, j)>, affine_map<(s, j) -> (j)>, affine_map<(s, j) -> (s, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%q0, %bq : tensor<3x8xf32>, tensor<8xf32>) outs(%e : tensor<3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %e3 = tensor.empty() : tensor<3x2x4xf32>
  %q = rope.apply #int dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%q2, %c, %s : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e3 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %ek = tensor.empty() : tensor<3x4xf32>
  %fk = linalg.fill ins(%zero : f32) outs(%ek : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%fk : tensor<3x4xf32>) -> tensor<3x4xf32>
  %gb = linalg.broadcast ins(%gamma : tensor<4xf32>) outs(%ek : tensor<3x4xf32>) dimensions = [0]
  %k1 = arith.mulf %k0, %gb : tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k1, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%ek : tensor<3x4xf32>) -> tensor<3x4xf32>
  %es = tensor.empty() : tensor<2x3x3xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(h, s, t, j) -> (s, h, j)>, affine_map<(h, s, t, j) -> (t, j)>, affine_map<(h, s, t, j) -> (h, s, t)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<3x2x4xf32>, tensor<3x4xf32>) outs(%fs : tensor<2x3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x3xf32>
  return %scores : tensor<2x3x3xf32>
}
