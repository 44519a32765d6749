// RUN: rope-opt %s --rope-fold-layout=layout=split --canonicalize --split-input-file | FileCheck %s
// RUN: rope-opt %s --rope-fold-layout=layout=split --rope-fold-layout=layout=split --canonicalize --split-input-file | FileCheck %s
// RUN: rope-opt %s --rope-fold-layout=layout=keep --canonicalize --split-input-file | FileCheck %s --check-prefix=KEEP
// RUN: rope-opt %s --rope-fold-layout=layout=split --rope-fold-layout=layout=interleaved --canonicalize --split-input-file | FileCheck %s --check-prefix=KEEP

// Queries of two heads and keys of one, as exporters write them: weights are
// transposed, broadcast to the batch and multiplied; the key is repeated for
// both heads. Rows of both weights and the query's bias move, per head.
// Interleaved -> split of 4 lanes is the gather 0 2 1 3.

#row = affine_map<(d0, d1, d2) -> (d1, d2)>
#full = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#bias = affine_map<(d0, d1, d2) -> (d2)>
#head = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#heads = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>

// CHECK-LABEL: func @gqa_scores
// CHECK-DAG: arith.constant dense<{{\[\[}}0.0{{.*}}], [2.0{{.*}}], [1.0{{.*}}], [3.0{{.*}}], [4.0{{.*}}], [6.0{{.*}}], [5.0{{.*}}], [7.0{{.*}}]]> : tensor<8x2xf32>
// CHECK-DAG: arith.constant dense<{{\[\[}}1.0{{.*}}], [1.2{{.*}}], [1.1{{.*}}], [1.3{{.*}}]]> : tensor<4x2xf32>
// CHECK-DAG: arith.constant dense<[0.0{{.*}}, 2.0{{.*}}, 1.0{{.*}}, 3.0{{.*}}, 4.0{{.*}}, 6.0{{.*}}, 5.0{{.*}}, 7.0{{.*}}]> : tensor<8xf32>
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4>
// CHECK-NOT: rope.permute
// KEEP-LABEL: func @gqa_scores
// KEEP-DAG: arith.constant dense<{{\[\[}}0.0{{.*}}], [1.0{{.*}}], [2.0{{.*}}], [3.0{{.*}}], [4.0{{.*}}], [5.0{{.*}}], [6.0{{.*}}], [7.0{{.*}}]]> : tensor<8x2xf32>
// KEEP-DAG: arith.constant dense<{{\[\[}}1.0{{.*}}], [1.1{{.*}}], [1.2{{.*}}], [1.3{{.*}}]]> : tensor<4x2xf32>
// KEEP-DAG: arith.constant dense<[0.0{{.*}}, 1.0{{.*}}, 2.0{{.*}}, 3.0{{.*}}, 4.0{{.*}}, 5.0{{.*}}, 6.0{{.*}}, 7.0{{.*}}]> : tensor<8xf32>
// KEEP-COUNT-2: rope.apply #rope.layout<interleaved, head_dim = 4>
func.func @gqa_scores(%x: tensor<1x3x2xf32>, %cos: tensor<3x2xf32>, %sin: tensor<3x2xf32>) -> tensor<2x3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 0.5], [1.0, 0.5], [2.0, 0.5], [3.0, 0.5], [4.0, 0.5], [5.0, 0.5], [6.0, 0.5], [7.0, 0.5]]> : tensor<8x2xf32>
  %wk = arith.constant dense<[[10.0, 0.5], [11.0, 0.5], [12.0, 0.5], [13.0, 0.5]]> : tensor<4x2xf32>
  %bq = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]> : tensor<8xf32>
  %e0 = tensor.empty() : tensor<2x8xf32>
  %wqt = linalg.transpose ins(%wq : tensor<8x2xf32>) outs(%e0 : tensor<2x8xf32>) permutation = [1, 0]
  %e1 = tensor.empty() : tensor<1x2x8xf32>
  %wqb = linalg.generic {indexing_maps = [#row, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wqt : tensor<2x8xf32>) outs(%e1 : tensor<1x2x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x2x8xf32>
  %e2 = tensor.empty() : tensor<1x3x8xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %q0 = linalg.batch_matmul ins(%x, %wqb : tensor<1x3x2xf32>, tensor<1x2x8xf32>) outs(%f2 : tensor<1x3x8xf32>) -> tensor<1x3x8xf32>
  %q1 = linalg.generic {indexing_maps = [#full, #bias, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%q0, %bq : tensor<1x3x8xf32>, tensor<8xf32>) outs(%e2 : tensor<1x3x8xf32>) {
  ^bb0(%in: f32, %b: f32, %out: f32):
    %s = arith.addf %in, %b : f32
    linalg.yield %s : f32
  } -> tensor<1x3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1], [2, 3]] output_shape [1, 3, 2, 4] : tensor<1x3x8xf32> into tensor<1x3x2x4xf32>
  %e3 = tensor.empty() : tensor<1x3x2x4xf32>
  %q3 = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%q2, %cos, %sin : tensor<1x3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e3 : tensor<1x3x2x4xf32>) -> tensor<1x3x2x4xf32>

  %e4 = tensor.empty() : tensor<2x4xf32>
  %wkt = linalg.transpose ins(%wk : tensor<4x2xf32>) outs(%e4 : tensor<2x4xf32>) permutation = [1, 0]
  %e5 = tensor.empty() : tensor<1x2x4xf32>
  %wkb = linalg.generic {indexing_maps = [#row, #full], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wkt : tensor<2x4xf32>) outs(%e5 : tensor<1x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x2x4xf32>
  %e6 = tensor.empty() : tensor<1x3x4xf32>
  %f6 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  %k0 = linalg.batch_matmul ins(%x, %wkb : tensor<1x3x2xf32>, tensor<1x2x4xf32>) outs(%f6 : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  %k2 = tensor.expand_shape %k0 [[0], [1], [2, 3]] output_shape [1, 3, 1, 4] : tensor<1x3x4xf32> into tensor<1x3x1x4xf32>
  %e7 = tensor.empty() : tensor<1x3x1x4xf32>
  %k3 = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%k2, %cos, %sin : tensor<1x3x1x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e7 : tensor<1x3x1x4xf32>) -> tensor<1x3x1x4xf32>
  %e8 = tensor.empty() : tensor<1x3x1x2x4xf32>
  %k4 = linalg.generic {indexing_maps = [#head, #heads], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%k3 : tensor<1x3x1x4xf32>) outs(%e8 : tensor<1x3x1x2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x3x1x2x4xf32>
  %k5 = tensor.collapse_shape %k4 [[0], [1], [2, 3], [4]] : tensor<1x3x1x2x4xf32> into tensor<1x3x2x4xf32>

  %e9 = tensor.empty() : tensor<1x2x3x4xf32>
  %q4 = linalg.transpose ins(%q3 : tensor<1x3x2x4xf32>) outs(%e9 : tensor<1x2x3x4xf32>) permutation = [0, 2, 1, 3]
  %q5 = tensor.collapse_shape %q4 [[0, 1], [2], [3]] : tensor<1x2x3x4xf32> into tensor<2x3x4xf32>
  %e10 = tensor.empty() : tensor<1x2x4x3xf32>
  %k6 = linalg.transpose ins(%k5 : tensor<1x3x2x4xf32>) outs(%e10 : tensor<1x2x4x3xf32>) permutation = [0, 2, 3, 1]
  %k7 = tensor.collapse_shape %k6 [[0, 1], [2], [3]] : tensor<1x2x4x3xf32> into tensor<2x4x3xf32>
  %e11 = tensor.empty() : tensor<2x3x3xf32>
  %f11 = linalg.fill ins(%zero : f32) outs(%e11 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %scores = linalg.batch_matmul ins(%q5, %k7 : tensor<2x3x4xf32>, tensor<2x4x3xf32>) outs(%f11 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %scores : tensor<2x3x3xf32>
}
