// RUN: split-file %s %t
// RUN: rope-opt %t/blocks.mlir --rope-fold-layout --canonicalize -o %t/vector.mlir 2>%t/remarks
// RUN: FileCheck %s --check-prefix=VECTOR < %t/vector.mlir
// RUN: FileCheck %s --check-prefix=REMARK < %t/remarks
// RUN: rope-opt %t/blocks.mlir --rope-fold-layout=kernel=epilogue --canonicalize -o %t/epilogue.mlir
// RUN: FileCheck %s --check-prefix=EPILOGUE < %t/epilogue.mlir
// RUN: rope-opt %t/blocks.mlir --rope-fold-layout="layout=auto kernel=any" --canonicalize -o %t/any.mlir
// RUN: FileCheck %s --check-prefix=ANY < %t/any.mlir
// RUN: rope-equiv %t/blocks.mlir %t/vector.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/blocks.mlir %t/epilogue.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/blocks.mlir %t/any.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %t/blocks.mlir --function=main --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,-1 --output=@%t/scores.npy --output=@%t/keys.npy
// RUN: rope-run %t/vector.mlir --function=main --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,-1 --expected-output=@%t/scores.npy --expected-output=@%t/keys.npy
// RUN: rope-opt %t/blocks.mlir --rope-report=layout=auto -o /dev/null 2>&1 | FileCheck %s --check-prefix=BLOCKS
// RUN: rope-opt %t/tables.mlir --rope-fold-layout -o %t/stay.mlir
// RUN: FileCheck %s --check-prefix=TABLES < %t/stay.mlir
// RUN: rope-opt %t/tables.mlir --rope-fold-layout=layout=split | diff %t/stay.mlir -
// RUN: rope-opt %t/stay.mlir --rope-fold-layout=layout=interleaved | FileCheck %s --check-prefix=AGAIN
// RUN: rope-equiv %t/tables.mlir %t/stay.mlir | FileCheck %s --check-prefix=STAY
// RUN: rope-run %t/tables.mlir --function=tables_that_stay --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x6xf32=0.5,1,1,0,0.25,0.75,1,2,3,4,5,6,0.5,0.25,0,1,2,3 --input=3x6xf32=1,0.5,0,1,0.75,-1,0,1,2,3,4,5,-1,-2,-3,0.5,1,0 --output=@%t/stay.npy
// RUN: rope-run %t/stay.mlir --function=tables_that_stay --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x6xf32=0.5,1,1,0,0.25,0.75,1,2,3,4,5,6,0.5,0.25,0,1,2,3 --input=3x6xf32=1,0.5,0,1,0.75,-1,0,1,2,3,4,5,-1,-2,-3,0.5,1,0 --expected-output=@%t/stay.npy
// RUN: rope-opt %t/stay.mlir --convert-rope-to-linalg -o %t/linalg.mlir
// RUN: rope-run %t/linalg.mlir --function=tables_that_stay --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x6xf32=0.5,1,1,0,0.25,0.75,1,2,3,4,5,6,0.5,0.25,0,1,2,3 --input=3x6xf32=1,0.5,0,1,0.75,-1,0,1,2,3,4,5,-1,-2,-3,0.5,1,0 --expected-output=@%t/stay.npy
// RUN: rope-opt %t/inline.mlir --rope-fold-layout=weights=inline 2>&1 | FileCheck %s --check-prefix=INLINE
// RUN: rope-opt %t/inline.mlir --rope-fold-layout=weights=prepare 2>&1 | FileCheck %s --check-prefix=PREPARE
// RUN: rope-opt %t/inline.mlir --rope-report="layout=auto weights=inline" -o /dev/null 2>&1 | FileCheck %s --check-prefix=WEIGHT

// EQUAL: 'main': equal
// STAY: 'tables_that_stay': equal

// Two blocks, each decided for itself: scores, whose weights are constants, and
// keys that the caller sees. The second has a permutation that the first rule
// removes in any case.

// VECTOR-LABEL: func @main
// VECTOR-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
// VECTOR: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// REMARK: [layout-kept] the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: it is visible outside
// EPILOGUE-LABEL: func @main
// EPILOGUE-COUNT-3: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// ANY-LABEL: func @main
// ANY: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// ANY: rope.apply #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim
// ANY: rope.apply #rope.layout<interleaved, head_dim = 4> dim

// Rows of 4 lanes of f32, three tokens. Before: one permutation, and two
// applications that are interleaved or partly so; after: none.
// BLOCKS: block of 2 rotated and 1 permuted, split: at
// BLOCKS-NEXT: bytes per token: 16 moved and 16 in kernels before, 0 and 0 after
// BLOCKS: block of 1 rotated and 0 permuted, keep: at
// BLOCKS-NEXT: bytes per token: 0 moved and 16 in kernels before, 0 and 16 after
// BLOCKS-NEXT: the result of 'rope.apply' (tensor<3x4xf32>) cannot be permuted: it is visible outside

//--- blocks.mlir
#split = #rope.layout<split, head_dim = 4>
#int = #rope.layout<interleaved, head_dim = 4>
func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> (tensor<3x3xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[7.0, 5.0, 3.0, 1.0], [0.5, 2.5, 0.25, -1.0]]> : tensor<2x4xf32>
  %wr = arith.constant dense<[[1.0, 5.0, 2.0, 1.0], [0.5, 4.5, 0.25, -2.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k1 = rope.apply #split dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.permute #split to #int dim = 1 ins(%k1 : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %e5 = tensor.empty() : tensor<3x3xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %k : tensor<3x4xf32>, tensor<3x4xf32>) outs(%f5 : tensor<3x3xf32>) -> tensor<3x3xf32>
  %r0 = linalg.matmul ins(%x, %wr : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %r = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%r0, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %scores, %r : tensor<3x3xf32>, tensor<3x4xf32>
}

// Tables of the caller stay as they are; the application says in which order.
// Read and written back again, they are as before.

// TABLES-LABEL: func @tables_that_stay
// TABLES-NOT: linalg.transpose
// TABLES: rope.apply per_lane #rope.layout<split, head_dim = 6> dim = 2 {{.*}} slots = #rope.layout<interleaved, head_dim = 6>
// AGAIN-LABEL: func @tables_that_stay
// AGAIN: rope.apply per_lane #rope.layout<interleaved, head_dim = 6> dim
// AGAIN-NOT: slots

//--- tables.mlir
func.func @tables_that_stay(%x: tensor<3x2xf32>, %c: tensor<3x6xf32>, %s: tensor<3x6xf32>) -> tensor<1x3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant dense<[[7.0, 5.0, 3.0, 1.0, 2.0, -4.0], [0.5, 2.5, 0.25, -1.0, 0.75, 3.0]]> : tensor<2x6xf32>
  %u = arith.constant dense<[[1.0, 5.5, 2.0, 1.0, -2.0, 4.0], [0.5, 1.5, 0.25, -1.0, 1.75, 2.0]]> : tensor<2x6xf32>
  %e = tensor.empty() : tensor<3x6xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x6xf32>) -> tensor<3x6xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x6xf32>) outs(%f : tensor<3x6xf32>) -> tensor<3x6xf32>
  %q1 = tensor.expand_shape %q0 [[0, 1], [2]] output_shape [1, 3, 6] : tensor<3x6xf32> into tensor<1x3x6xf32>
  %k0 = linalg.matmul ins(%x, %u : tensor<3x2xf32>, tensor<2x6xf32>) outs(%f : tensor<3x6xf32>) -> tensor<3x6xf32>
  %k1 = tensor.expand_shape %k0 [[0, 1], [2]] output_shape [1, 3, 6] : tensor<3x6xf32> into tensor<1x3x6xf32>
  %e1 = tensor.empty() : tensor<1x3x6xf32>
  %q = rope.apply per_lane #rope.layout<interleaved, head_dim = 6> dim = 2 map = affine_map<(h, s, p) -> (s, p)> ins(%q1, %c, %s : tensor<1x3x6xf32>, tensor<3x6xf32>, tensor<3x6xf32>) outs(%e1 : tensor<1x3x6xf32>) -> tensor<1x3x6xf32>
  %k = rope.apply per_lane #rope.layout<interleaved, head_dim = 6> dim = 2 map = affine_map<(h, s, p) -> (s, p)> ins(%k1, %c, %s : tensor<1x3x6xf32>, tensor<3x6xf32>, tensor<3x6xf32>) outs(%e1 : tensor<1x3x6xf32>) -> tensor<1x3x6xf32>
  %e5 = tensor.empty() : tensor<1x3x3xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x3x3xf32>) -> tensor<1x3x3xf32>
  %scores = linalg.batch_matmul indexing_maps = [affine_map<(h, i, j, k) -> (h, i, k)>, affine_map<(h, i, j, k) -> (h, j, k)>, affine_map<(h, i, j, k) -> (h, i, j)>]
      ins(%q, %k : tensor<1x3x6xf32>, tensor<1x3x6xf32>) outs(%f5 : tensor<1x3x3xf32>) -> tensor<1x3x3xf32>
  return %scores : tensor<1x3x3xf32>
}

// A decode step would permute the whole weight for one token. Prepared, it is
// free.

// INLINE: [layout-kept] as split it would reorder 32 bytes for each token, instead of 16
// INLINE-LABEL: func.func @main
// INLINE-NOT: rope.permute
// INLINE: rope.apply #rope.layout<interleaved, head_dim = 4> dim
// PREPARE-NOT: layout-kept
// PREPARE-LABEL: func.func @main
// PREPARE: rope.apply #rope.layout<split, head_dim = 4> dim
// WEIGHT: bytes per token: 0 moved and 16 in kernels before, 0 and 16 after

//--- inline.mlir
func.func @main(%x: tensor<1x2xf32>, %w: tensor<2x4xf32>, %c: tensor<1x2xf32>, %s: tensor<1x2xf32>) -> tensor<1x1xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %e5 = tensor.empty() : tensor<1x1xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x1xf32>) -> tensor<1x1xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %q : tensor<1x4xf32>, tensor<1x4xf32>) outs(%f5 : tensor<1x1xf32>) -> tensor<1x1xf32>
  return %scores : tensor<1x1xf32>
}
