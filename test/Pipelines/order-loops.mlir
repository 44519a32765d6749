// RUN: rope-opt %s --rope-order-loops | FileCheck %s

// The accumulation over k keeps its order; the loop inside is contiguous.
// CHECK-DAG: #[[$LEFT:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$RIGHT:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$RESULT:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-LABEL: @matmul
// CHECK: indexing_maps = [#[[$LEFT]], #[[$RIGHT]], #[[$RESULT]]], iterator_types = ["parallel", "reduction", "parallel"]
func.func @matmul(%a: memref<4x8xf32>, %b: memref<8x16xf32>, %c: memref<4x16xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                       affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x8xf32>, memref<8x16xf32>) outs(%c : memref<4x16xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %product = arith.mulf %x, %y : f32
    %sum = arith.addf %acc, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// The right operand is strided in every parallel loop.
// CHECK-LABEL: @no_matmul_transposed
// CHECK: iterator_types = ["parallel", "parallel", "reduction"]
func.func @no_matmul_transposed(%a: memref<4x8xf32>, %b: memref<16x8xf32>, %c: memref<4x16xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,
                       affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x8xf32>, memref<16x8xf32>) outs(%c : memref<4x16xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %product = arith.mulf %x, %y : f32
    %sum = arith.addf %acc, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// The last dimension of the right operand has a stride.
// CHECK-LABEL: @no_matmul_strided
// CHECK: iterator_types = ["parallel", "parallel", "reduction"]
func.func @no_matmul_strided(%a: memref<4x8xf32>, %b: memref<8x16xf32, strided<[32, 2]>>, %c: memref<4x16xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                       affine_map<(m, n, k) -> (m, n)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<4x8xf32>, memref<8x16xf32, strided<[32, 2]>>) outs(%c : memref<4x16xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %product = arith.mulf %x, %y : f32
    %sum = arith.addf %acc, %product : f32
    linalg.yield %sum : f32
  }
  return
}

// A sum over the last dimension has no loop to put inside.
// CHECK-LABEL: @no_row_sum
// CHECK: iterator_types = ["parallel", "reduction"]
func.func @no_row_sum(%x: memref<4x8xf32>, %sums: memref<4xf32>) {
  linalg.generic {
      indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (m)>],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<4x8xf32>) outs(%sums : memref<4xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %sum = arith.addf %acc, %in : f32
    linalg.yield %sum : f32
  }
  return
}

// CHECK-LABEL: @strided_copy
// CHECK-NOT: memref.copy
// CHECK: linalg.generic
func.func @strided_copy(%from: memref<4x8xf32>, %to: memref<4x8xf32, strided<[16, 1]>>) {
  memref.copy %from, %to : memref<4x8xf32> to memref<4x8xf32, strided<[16, 1]>>
  return
}

// CHECK-LABEL: @no_contiguous_copy
// CHECK: memref.copy
func.func @no_contiguous_copy(%from: memref<4x8xf32>, %to: memref<4x8xf32>) {
  memref.copy %from, %to : memref<4x8xf32> to memref<4x8xf32>
  return
}
