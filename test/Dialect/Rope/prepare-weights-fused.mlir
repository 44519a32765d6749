// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare manifest=%t.json" --canonicalize -o %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: rope-equiv %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t.mlir --rope-verify-eliminated -o /dev/null

// One weight for two heads of queries, one of keys, and values of another width,
// [q|q|k|v]: the first three heads move as one run, the values stay.

// CHECK: func.func @rope_prepare_weights(%[[W:.*]]: tensor<14x2xf32>)
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[W]][0, 0] [12, 2] [1, 1]
// CHECK: %[[MOVED:.*]] = rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 0 ins(%[[PART]]
// CHECK: %[[ALL:.*]] = tensor.insert_slice %[[MOVED]] into %[[W]][0, 0] [12, 2] [1, 1]
// CHECK: return %[[ALL]]
// JSON-COUNT-1: "argument": 1,
// JSON: "heads": 3,
// JSON: "count": 3,
// JSON-NEXT: "offset": 0,
// JSON-NEXT: "stride": 4
// JSON-NOT: "argument"
// EQUAL: 'main': equal

#int = #rope.layout<interleaved, head_dim = 4>
func.func @main(%x: tensor<3x2xf32>, %w: tensor<14x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<2x3x3xf32>, tensor<3x2xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x14xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x14xf32>) -> tensor<3x14xf32>
  %all = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%x, %w : tensor<3x2xf32>, tensor<14x2xf32>) outs(%f : tensor<3x14xf32>) -> tensor<3x14xf32>
  %q0 = tensor.extract_slice %all[0, 0] [3, 8] [1, 1] : tensor<3x14xf32> to tensor<3x8xf32>
  %k0 = tensor.extract_slice %all[0, 8] [3, 4] [1, 1] : tensor<3x14xf32> to tensor<3x4xf32>
  %v = tensor.extract_slice %all[0, 12] [3, 2] [1, 1] : tensor<3x14xf32> to tensor<3x2xf32>
  %q1 = tensor.expand_shape %q0 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %e1 = tensor.empty() : tensor<3x2x4xf32>
  %q = rope.apply #int dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%q1, %c, %s : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e1 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %e2 = tensor.empty() : tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e2 : tensor<3x4xf32>) -> tensor<3x4xf32>
  %es = tensor.empty() : tensor<2x3x3xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(h, s, t, j) -> (s, h, j)>, affine_map<(h, s, t, j) -> (t, j)>, affine_map<(h, s, t, j) -> (h, s, t)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<3x2x4xf32>, tensor<3x4xf32>) outs(%fs : tensor<2x3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x3xf32>
  return %scores, %v : tensor<2x3x3xf32>, tensor<3x2xf32>
}
