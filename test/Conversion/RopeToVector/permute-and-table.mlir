// RUN: rope-opt %s --convert-rope-to-vector="vector-width=16" --canonicalize -split-input-file | FileCheck %s --implicit-check-not=rope. --implicit-check-not=vector.gather

// CHECK-LABEL: func @permute_f16
// CHECK: scf.for
// CHECK: scf.for
// CHECK: vector.load {{.*}} vector<64xf16>
// CHECK: arith.trunci {{.*}} : vector<32xi32> to vector<32xi16>
// CHECK-COUNT-2: vector.store {{.*}} vector<32xf16>
func.func @permute_f16(%x: memref<5x192xf16>, %y: memref<5x192xf16>) {
  rope.permute #rope.layout<interleaved, head_dim = 64> to #rope.layout<split, head_dim = 64> dim = 1
      ins(%x : memref<5x192xf16>) outs(%y : memref<5x192xf16>)
  return
}

// -----

// Rows of a weight move whole: the columns are the innermost loop.
// CHECK-LABEL: func @permute_rows
// CHECK: scf.for
// CHECK: scf.for
// CHECK: scf.for %[[COLUMN:.*]] =
// CHECK: %[[ROW:.*]] = memref.load {{.*}}%[[COLUMN]]]
// CHECK: memref.store %[[ROW]], {{.*}}%[[COLUMN]]]
func.func @permute_rows(%x: memref<16x40xi8>, %y: memref<16x40xi8>) {
  rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 0
      ins(%x : memref<16x40xi8>) outs(%y : memref<16x40xi8>)
  return
}

// -----

// Sub-byte elements go one by one.
// CHECK-LABEL: func @no_vectors_of_i4
// CHECK-NOT: vector.
// CHECK: memref.store
func.func @no_vectors_of_i4(%x: memref<16xi4>, %y: memref<16xi4>) {
  rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 0
      ins(%x : memref<16xi4>) outs(%y : memref<16xi4>)
  return
}

// -----

// CHECK-LABEL: func @table
// CHECK: scf.for
// CHECK: %[[POS:.*]] = memref.load
// CHECK: arith.sitofp %[[POS]] : i64 to f32
// CHECK: %[[FREQ:.*]] = vector.load {{.*}} vector<16xf32>
// CHECK: %[[ANGLE:.*]] = arith.mulf %{{.*}}, %[[FREQ]] : vector<16xf32>
// CHECK: %[[TURNS:.*]] = arith.mulf %[[ANGLE]], %{{.*}} : vector<16xf32>
// CHECK: math.roundeven %[[TURNS]]
// CHECK: math.fma
// CHECK-NOT: math.sin
// CHECK-NOT: math.cos
// CHECK-COUNT-2: vector.store
func.func @table(%pos: memref<?xi64>, %freq: memref<16xf32>, %c: memref<?x16xf32>, %s: memref<?x16xf32>) {
  rope.table ins(%pos, %freq : memref<?xi64>, memref<16xf32>) outs(%c, %s : memref<?x16xf32>, memref<?x16xf32>)
  return
}

// -----

// Polynomials of 24 bits are too short.
// CHECK-LABEL: func @no_table_f64
// CHECK: %[[ANGLE:.*]] = arith.mulf {{.*}} : vector<8xf64>
// CHECK-DAG: math.cos %[[ANGLE]]
// CHECK-DAG: math.sin %[[ANGLE]]
func.func @no_table_f64(%pos: memref<?xi64>, %freq: memref<16xf64>, %c: memref<?x16xf64>, %s: memref<?x16xf64>) {
  rope.table ins(%pos, %freq : memref<?xi64>, memref<16xf64>) outs(%c, %s : memref<?x16xf64>, memref<?x16xf64>)
  return
}

// -----

// Each pair picks its axis by a mask.
// CHECK-LABEL: func @table_axes
// CHECK-DAG: dense<[false, true, false, true]> : vector<4xi1>
// CHECK-COUNT-2: memref.load {{.*}} : memref<2x?xi32>
// CHECK: arith.select {{.*}} vector<4xi1>, vector<4xf32>
func.func @table_axes(%pos: memref<2x?xi32>, %freq: memref<4xf32>, %c: memref<?x4xf32>, %s: memref<?x4xf32>) {
  rope.table axis_map = [0, 1, 0, 1] attention_factor = 1.25
      ins(%pos, %freq : memref<2x?xi32>, memref<4xf32>) outs(%c, %s : memref<?x4xf32>, memref<?x4xf32>)
  return
}
