// The forms of the inner loop, at 16 lanes.

// RUN: rope-opt %s --convert-rope-to-vector="vector-width=16 round-to-bf16=integer schedule=non-temporal-bytes=never,heads-in-flight=1,table-rows=1" --canonicalize -split-input-file | FileCheck %s --implicit-check-not=rope. --implicit-check-not=vector.gather

// Interleaved pairs stay interleaved in f32: one load, one swap, one merge, one
// store per vector.
// CHECK-LABEL: func @interleaved_f32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : index
// CHECK: scf.for %[[S:.*]] =
// CHECK: scf.for %[[B:.*]] =
// CHECK: scf.for %[[H:.*]] =
// CHECK-NEXT: %[[COS:.*]] = vector.load %{{.*}}[%[[S]], %{{.*}}] : memref<16x8xf32>, vector<8xf32>
// CHECK: %[[COSES:.*]] = vector.interleave %[[COS]], %[[COS]]
// CHECK: %[[SIN:.*]] = vector.load %{{.*}}[%[[S]], %{{.*}}] : memref<16x8xf32>, vector<8xf32>
// CHECK: %[[SINES:.*]] = vector.interleave %[[SIN]], %[[SIN]]
// CHECK-NEXT: %[[X:.*]] = vector.load %{{.*}}[%[[B]], %[[S]], %[[H]], %{{.*}}] : memref<2x16x4x16xf32>, vector<16xf32>
// CHECK-NEXT: %[[SWAP:.*]] = vector.shuffle %[[X]], %[[X]] [1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14]
// CHECK-NEXT: %[[XC:.*]] = arith.mulf %[[X]], %[[COSES]] fastmath<contract>
// CHECK-NEXT: %[[XS:.*]] = arith.mulf %[[SWAP]], %[[SINES]] fastmath<contract>
// CHECK-NEXT: %[[EVEN:.*]] = arith.subf %[[XC]], %[[XS]]
// CHECK-NEXT: %[[ODD:.*]] = arith.addf %[[XC]], %[[XS]]
// CHECK-NEXT: %[[Y:.*]] = vector.shuffle %[[EVEN]], %[[ODD]] [0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31]
// CHECK-NEXT: vector.store %[[Y]], %{{.*}}[%[[B]], %[[S]], %[[H]], %{{.*}}]
// CHECK-NEXT: }
func.func @interleaved_f32(%x: memref<2x16x4x16xf32>, %c: memref<16x8xf32>, %s: memref<16x8xf32>, %y: memref<2x16x4x16xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 16> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<2x16x4x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<2x16x4x16xf32>)
  return
}

// -----

// Conjugate swaps the two sides of the merge.
// CHECK-LABEL: func @interleaved_conjugate
// CHECK: %[[MINUS:.*]] = arith.subf
// CHECK: %[[PLUS:.*]] = arith.addf
// CHECK: vector.shuffle %[[PLUS]], %[[MINUS]]
func.func @interleaved_conjugate(%x: memref<5x16xf32>, %c: memref<5x8xf32>, %s: memref<5x8xf32>, %y: memref<5x16xf32>) {
  rope.apply conjugate #rope.layout<interleaved, head_dim = 16> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<5x16xf32>, memref<5x8xf32>, memref<5x8xf32>) outs(%y : memref<5x16xf32>)
  return
}

// -----

// Two half loads, no shuffle.
// CHECK-LABEL: func @split_f32
// CHECK-NOT: shuffle
// CHECK: scf.for
// CHECK: scf.for
// CHECK-COUNT-2: vector.load {{.*}} vector<16xf32>
// CHECK-COUNT-4: arith.mulf
// CHECK: arith.subf
// CHECK: arith.addf
// CHECK-COUNT-2: vector.store {{.*}} vector<16xf32>
func.func @split_f32(%x: memref<7x?x32xf32>, %c: memref<7x16xf32>, %s: memref<7x16xf32>, %y: memref<7x?x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<7x?x32xf32>, memref<7x16xf32>, memref<7x16xf32>) outs(%y : memref<7x?x32xf32>)
  return
}

// -----

// bf16 pairs come apart as integers: never a shuffle of bf16.
// CHECK-LABEL: func @interleaved_bf16
// CHECK: %[[X:.*]] = vector.load {{.*}} : memref<7x3x32xbf16>, vector<32xbf16>
// CHECK: %[[BITS:.*]] = vector.bitcast %[[X]] : vector<32xbf16> to vector<16xi32>
// CHECK: %[[U:.*]] = arith.shli %[[BITS]]
// CHECK: %[[V:.*]] = arith.andi %[[BITS]]
// CHECK: vector.bitcast %[[U]] : vector<16xi32> to vector<16xf32>
// CHECK: vector.bitcast %[[V]] : vector<16xi32> to vector<16xf32>
// CHECK: arith.ori
// CHECK: vector.bitcast {{.*}} : vector<16xi32> to vector<32xbf16>
// CHECK-NOT: truncf
// CHECK: vector.store {{.*}} vector<32xbf16>
func.func @interleaved_bf16(%x: memref<7x3x32xbf16>, %c: memref<7x16xf32>, %s: memref<7x16xf32>, %y: memref<7x3x32xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<7x3x32xbf16>, memref<7x16xf32>, memref<7x16xf32>) outs(%y : memref<7x3x32xbf16>)
  return
}

// -----

// Another result layout costs shuffles, not a pass over memory.
// CHECK-LABEL: func @interleaved_to_split
// CHECK: %[[X:.*]] = vector.load {{.*}} vector<32xf32>
// CHECK: vector.deinterleave %[[X]]
// CHECK-COUNT-2: vector.store {{.*}} vector<16xf32>
func.func @interleaved_to_split(%x: memref<7x32xf32>, %c: memref<7x16xf32>, %s: memref<7x16xf32>, %y: memref<7x32xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 32> to #rope.layout<split, head_dim = 32>
      dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<7x32xf32>, memref<7x16xf32>, memref<7x16xf32>) outs(%y : memref<7x32xf32>)
  return
}

// -----

// Ten pairs are eight and two; lanes outside the window are copied.
// CHECK-LABEL: func @window_and_tail
// CHECK-DAG: vector.load {{.*}} vector<8xf32>
// CHECK-DAG: vector.load {{.*}} vector<2xf32>
// CHECK: %[[COPY:.*]] = vector.load {{.*}} : memref<7x24xf32>, vector<4xf32>
// CHECK: vector.store %[[COPY]]
func.func @window_and_tail(%x: memref<7x24xf32>, %c: memref<7x10xf32>, %s: memref<7x10xf32>, %y: memref<7x24xf32>) {
  rope.apply #rope.layout<split, head_dim = 24, window = [4, 20]> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<7x24xf32>, memref<7x10xf32>, memref<7x10xf32>) outs(%y : memref<7x24xf32>)
  return
}

// -----

// In place, the lanes that are copied are there already.
// CHECK-LABEL: func @in_place
// CHECK-COUNT-2: vector.store
// CHECK-NOT: vector.store
func.func @in_place(%x: memref<7x24xf32>, %c: memref<7x8xf32>, %s: memref<7x8xf32>) {
  rope.apply #rope.layout<split, head_dim = 24, window = [4, 16]> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<7x24xf32>, memref<7x8xf32>, memref<7x8xf32>) outs(%x : memref<7x24xf32>)
  return
}

// -----

// A table row per head: one loop over all rows.
// CHECK-LABEL: func @no_shared_tables
// CHECK: scf.for
// CHECK: vector.load {{.*}} : memref<7x3x16xf32>
func.func @no_shared_tables(%x: memref<7x3x32xf32>, %c: memref<7x3x16xf32>, %s: memref<7x3x16xf32>, %y: memref<7x3x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, h, p)>
      ins(%x, %c, %s : memref<7x3x32xf32>, memref<7x3x16xf32>, memref<7x3x16xf32>) outs(%y : memref<7x3x32xf32>)
  return
}

// -----

// Lanes that are no neighbours in memory: the loop over neighbours is innermost.
// CHECK-LABEL: func @no_vectors_across_strides
// CHECK-NOT: vector.
// CHECK: scf.for %[[P:.*]] =
// CHECK: scf.for %[[H:.*]] =
// CHECK: memref.load %{{.*}}[%[[P]], %[[H]]]
// CHECK: memref.store %{{.*}}, %{{.*}}[%[[P]], %[[H]]]
// CHECK: memref.store %{{.*}}, %{{.*}}[%{{.*}}, %[[H]]]
func.func @no_vectors_across_strides(%x: memref<32x5xf32>, %c: memref<16xf32>, %s: memref<16xf32>, %y: memref<32x5xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 0 map = affine_map<(p, h) -> (p)>
      ins(%x, %c, %s : memref<32x5xf32>, memref<16xf32>, memref<16xf32>) outs(%y : memref<32x5xf32>)
  return
}

// -----

// -----

// The parts of complex numbers: two vectors that overlap in one element, which
// together reach from the first cosine to the last and not further.
// CHECK-LABEL: func @packed_tables
// CHECK: %[[COSINES:.*]] = memref.reinterpret_cast %{{.*}} to offset: [0], sizes: [5, 15], strides: [16, 1]
// CHECK: %[[LOW:.*]] = vector.load %[[COSINES]][%{{.*}}, %c0] : {{.*}}, vector<8xf32>
// CHECK: %[[HIGH:.*]] = vector.load %[[COSINES]][%{{.*}}, %c7] : {{.*}}, vector<8xf32>
// CHECK: vector.shuffle %[[LOW]], %[[HIGH]] [0, 2, 4, 6, 9, 11, 13, 15]
// CHECK: %[[SINES:.*]] = memref.reinterpret_cast %{{.*}} to offset: [1], sizes: [5, 15], strides: [16, 1]
// CHECK-COUNT-2: vector.load %[[SINES]][
func.func @packed_tables(%x: memref<5x16xf32>, %t: memref<5x8x2xf32>, %y: memref<5x16xf32>) {
  %c = memref.subview %t[0, 0, 0] [5, 8, 1] [1, 1, 1] : memref<5x8x2xf32> to memref<5x8xf32, strided<[16, 2]>>
  %s = memref.subview %t[0, 0, 1] [5, 8, 1] [1, 1, 1] : memref<5x8x2xf32> to memref<5x8xf32, strided<[16, 2], offset: 1>>
  rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<5x16xf32>, memref<5x8xf32, strided<[16, 2]>>, memref<5x8xf32, strided<[16, 2], offset: 1>>) outs(%y : memref<5x16xf32>)
  return
}

// -----

// Every third: one lane at a time.
// CHECK-LABEL: func @no_packed_tables
// CHECK-NOT: vector.load
func.func @no_packed_tables(%x: memref<5x16xf32>, %t: memref<5x8x3xf32>, %y: memref<5x16xf32>) {
  %c = memref.subview %t[0, 0, 0] [5, 8, 1] [1, 1, 1] : memref<5x8x3xf32> to memref<5x8xf32, strided<[24, 3]>>
  %s = memref.subview %t[0, 0, 1] [5, 8, 1] [1, 1, 1] : memref<5x8x3xf32> to memref<5x8xf32, strided<[24, 3], offset: 1>>
  rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<5x16xf32>, memref<5x8xf32, strided<[24, 3]>>, memref<5x8xf32, strided<[24, 3], offset: 1>>) outs(%y : memref<5x16xf32>)
  return
}
