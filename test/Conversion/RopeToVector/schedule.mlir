// What a schedule does to the loops, and that it can be seen.

// RUN: rope-opt %s --convert-rope-to-vector="vector-width=8 round-to-bf16=integer threads=2 schedule=non-temporal-bytes=4096,parallel-bytes=2048,heads-in-flight=2,table-rows=4,prefetch-bytes=256" --canonicalize -split-input-file | FileCheck %s
// RUN: rope-opt %s --convert-rope-to-vector="vector-width=8 threads=2 schedule=heads-in-flight=2,table-rows=4 print-schedule" -split-input-file -o /dev/null 2>&1 | FileCheck %s --check-prefix=PRINT
// RUN: not rope-opt %s --convert-rope-to-vector="schedule=colour=3" 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not rope-opt %s --convert-rope-to-vector="schedule=table-rows=many" 2>&1 | FileCheck %s --check-prefix=NUMBER
// NAME: a schedule has no 'colour'
// NUMBER: 'table-rows=many' has no number

// Larger than what stays in a cache: blocks of table rows are shared out, two
// heads are turned with each load of the tables, both stores of a line follow
// each other, and a fence follows the last. Unless rows start anywhere.
// CHECK-LABEL: func @large
// CHECK: %[[POINTER:.*]] = memref.extract_aligned_pointer_as_index
// CHECK: arith.andi %[[POINTER]]
// CHECK: scf.if
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK: scf.for
// CHECK: vector.load {{.*}} : memref<16x16xf32>
// CHECK: memref.prefetch
// CHECK-COUNT-2: vector.store {{.*}} {alignment = 32 : i64, nontemporal = true}
// CHECK: "llvm.x86.sse.sfence"
// CHECK: } else {
// CHECK: scf.parallel
// CHECK-NOT: nontemporal
// CHECK: vector.store
// CHECK-NOT: sfence
// CHECK: return
// PRINT: remark: schedule: vector-width=8 heads-in-flight=2 table-rows=4 prefetch-bytes={{[0-9]+}} prefetch-level={{[0-9]}} non-temporal-bytes={{[0-9]+}} parallel-bytes={{[0-9]+}} threads=2 fuse-table=0
func.func @large(%x: memref<16x4x32xf32>, %c: memref<16x16xf32>, %s: memref<16x16xf32>, %y: memref<16x4x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<16x4x32xf32>, memref<16x16xf32>, memref<16x16xf32>) outs(%y : memref<16x4x32xf32>)
  return
}

// -----

// 16-bit floats go through an empty piece of assembly.
// CHECK-LABEL: func @large_bf16
// CHECK: %[[WORDS:.*]] = llvm.inline_asm "", "=x,0"
// CHECK: %[[HALVES:.*]] = vector.bitcast %[[WORDS]] : vector<8xi32> to vector<16xbf16>
// CHECK: vector.store %[[HALVES]], {{.*}} {alignment = 32 : i64, nontemporal = true}
func.func @large_bf16(%x: memref<32x4x32xbf16>, %c: memref<32x16xf32>, %s: memref<32x16xf32>, %y: memref<32x4x32xbf16>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<32x4x32xbf16>, memref<32x16xf32>, memref<32x16xf32>) outs(%y : memref<32x4x32xbf16>)
  return
}

// -----

// Small: no threads, no way past the caches.
// CHECK-LABEL: func @small
// CHECK-NOT: scf.parallel
// CHECK-NOT: nontemporal
// CHECK: return
func.func @small(%x: memref<4x2x32xf32>, %c: memref<4x16xf32>, %s: memref<4x16xf32>, %y: memref<4x2x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<4x2x32xf32>, memref<4x16xf32>, memref<4x16xf32>) outs(%y : memref<4x2x32xf32>)
  return
}

// -----

// Rows that never start at a multiple of a vector.
// CHECK-LABEL: func @no_aligned_rows
// CHECK-NOT: nontemporal
// CHECK: return
func.func @no_aligned_rows(%x: memref<64x4x20xf32>, %c: memref<64x10xf32>, %s: memref<64x10xf32>, %y: memref<64x4x20xf32>) {
  rope.apply #rope.layout<split, head_dim = 20> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<64x4x20xf32>, memref<64x10xf32>, memref<64x10xf32>) outs(%y : memref<64x4x20xf32>)
  return
}

// -----

// One row of the table: the threads share the heads.
// CHECK-LABEL: func @one_row
// CHECK: scf.parallel (%[[PART:.*]]) = (%{{.*}}) to (%c8) step
// CHECK: %[[REST:.*]] = arith.remui %[[PART]], %c8
// CHECK: arith.remui %[[REST]], %c8
// CHECK: scf.for
func.func @one_row(%x: memref<1x64x32xf32>, %c: memref<1x16xf32>, %s: memref<1x16xf32>, %y: memref<1x64x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<1x64x32xf32>, memref<1x16xf32>, memref<1x16xf32>) outs(%y : memref<1x64x32xf32>)
  return
}

// -----

// What the sizes decide is decided when they are known.
// CHECK-LABEL: func @dynamic
// CHECK: arith.cmpi uge
// CHECK: scf.if
// CHECK: nontemporal
// CHECK: } else {
// CHECK: scf.if
// CHECK: scf.parallel
// CHECK: } else {
// CHECK-NOT: scf.parallel
// CHECK: return
func.func @dynamic(%x: memref<?x?x32xf32>, %c: memref<?x16xf32>, %s: memref<?x16xf32>, %y: memref<?x?x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x32xf32>, memref<?x16xf32>, memref<?x16xf32>) outs(%y : memref<?x?x32xf32>)
  return
}

// -----

// Threads share what is known to be large; what may be small is one thread's.
// CHECK-LABEL: func @permute_large
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK: vector.store
// CHECK-NOT: scf.parallel
// CHECK-LABEL: func @no_threads_for_any_size
// CHECK-NOT: scf.parallel
// CHECK: vector.store
func.func @permute_large(%x: memref<1x64x64xf32>, %y: memref<1x64x64xf32>) {
  rope.permute #rope.layout<split, head_dim = 16> to #rope.layout<interleaved, head_dim = 16> dim = 2
      ins(%x : memref<1x64x64xf32>) outs(%y : memref<1x64x64xf32>)
  return
}
func.func @no_threads_for_any_size(%x: memref<1x?x64xf32>, %y: memref<1x?x64xf32>) {
  rope.permute #rope.layout<split, head_dim = 16> to #rope.layout<interleaved, head_dim = 16> dim = 2
      ins(%x : memref<1x?x64xf32>) outs(%y : memref<1x?x64xf32>)
  return
}

// -----

// A table that is stored.
// CHECK-LABEL: func @table_large
// CHECK: scf.parallel
// CHECK: math.fma
// CHECK: vector.store
// CHECK-LABEL: func @table_small
// CHECK-NOT: scf.parallel
// CHECK: return
func.func @table_large(%p: memref<64xi64>, %f: memref<16xf32>, %c: memref<64x16xf32>, %s: memref<64x16xf32>) {
  rope.table ins(%p, %f : memref<64xi64>, memref<16xf32>) outs(%c, %s : memref<64x16xf32>, memref<64x16xf32>)
  return
}
func.func @table_small(%p: memref<4xi64>, %f: memref<16xf32>, %c: memref<4x16xf32>, %s: memref<4x16xf32>) {
  rope.table ins(%p, %f : memref<4xi64>, memref<16xf32>) outs(%c, %s : memref<4x16xf32>, memref<4x16xf32>)
  return
}

// -----

// Strided lanes, one after the other.
// CHECK-LABEL: func @scalars_large
// CHECK: scf.parallel
// CHECK: memref.store
func.func @scalars_large(%x: memref<64x32xf32, strided<[128, 4]>>, %c: memref<64x16xf32>, %s: memref<64x16xf32>, %y: memref<64x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<64x32xf32, strided<[128, 4]>>, memref<64x16xf32>, memref<64x16xf32>) outs(%y : memref<64x32xf32>)
  return
}
