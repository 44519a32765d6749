// Which rotations share a loop nest, and which tables are computed inside of it:
// a nest is a remark.

// RUN: rope-opt %s --convert-rope-to-vector="vector-width=8 round-to-bf16=integer print-schedule" -split-input-file -verify-diagnostics -o /dev/null
// RUN: rope-opt %s --convert-rope-to-vector="vector-width=8 round-to-bf16=integer" --canonicalize -split-input-file | FileCheck %s

#map = affine_map<(s, h, p) -> (s, p)>

// CHECK-LABEL: func @q_and_k
// CHECK: scf.for
// CHECK: vector.load %arg0
// CHECK: vector.store {{.*}}, %arg1
// CHECK: vector.load %arg2
// CHECK: vector.store {{.*}}, %arg3
func.func @q_and_k(%q: memref<16x8x16xf32>, %qo: memref<16x8x16xf32> {llvm.noalias}, %k: memref<16x2x16xf32>, %ko: memref<16x2x16xf32> {llvm.noalias}, %c: memref<16x8xf32>, %s: memref<16x8xf32>) {
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%qo : memref<16x8x16xf32>)
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%ko : memref<16x2x16xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Heads of one fused projection, each in place.
func.func @fused_projection(%qk: memref<16x10x16xf32>, %c: memref<16x8xf32>, %s: memref<16x8xf32>) {
  %q = memref.subview %qk[0, 0, 0] [16, 8, 16] [1, 1, 1] : memref<16x10x16xf32> to memref<16x8x16xf32, strided<[160, 16, 1]>>
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x16xf32, strided<[160, 16, 1]>>, memref<16x8xf32>, memref<16x8xf32>) outs(%q : memref<16x8x16xf32, strided<[160, 16, 1]>>)
  %k = memref.subview %qk[0, 8, 0] [16, 2, 16] [1, 1, 1] : memref<16x10x16xf32> to memref<16x2x16xf32, strided<[160, 16, 1], offset: 128>>
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x16xf32, strided<[160, 16, 1], offset: 128>>, memref<16x8xf32>, memref<16x8xf32>) outs(%k : memref<16x2x16xf32, strided<[160, 16, 1], offset: 128>>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Arguments may be the same memory.
func.func @no_unknown_memory(%q: memref<16x8x16xf32>, %qo: memref<16x8x16xf32>, %k: memref<16x2x16xf32>, %ko: memref<16x2x16xf32>, %c: memref<16x8xf32>, %s: memref<16x8xf32>) {
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%qo : memref<16x8x16xf32>)
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%ko : memref<16x2x16xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// The second reads what the first has written.
func.func @no_dependent(%x: memref<16x8x16xf32> {llvm.noalias}, %y: memref<16x8x16xf32> {llvm.noalias}, %z: memref<16x8x16xf32> {llvm.noalias}, %c: memref<16x8xf32>, %s: memref<16x8xf32>) {
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<16x8x16xf32>)
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%y, %c, %s : memref<16x8x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%z : memref<16x8x16xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Something that writes comes between.
func.func @no_write_between(%q: memref<16x8x16xf32>, %qo: memref<16x8x16xf32> {llvm.noalias}, %k: memref<16x2x16xf32>, %ko: memref<16x2x16xf32> {llvm.noalias}, %c: memref<16x8xf32>, %s: memref<16x8xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%qo : memref<16x8x16xf32>)
  memref.store %v, %c[%c0, %c0] : memref<16x8xf32>
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%ko : memref<16x2x16xf32>)
  return
}

// -----

#map = affine_map<(s, p) -> (s, p)>

// sin and cos are made in registers; no table is left.
// CHECK-LABEL: func @table_in_registers
// CHECK-NOT: alloc
// CHECK-NOT: math.sin
// CHECK: math.fma
// CHECK: vector.store {{.*}}, %arg3
func.func @table_in_registers(%x: memref<16x16xf32>, %pos: memref<16xi64>, %f: memref<8xf32>, %y: memref<16x16xf32> {llvm.noalias}) {
  %c = memref.alloc() : memref<16x8xf32>
  %s = memref.alloc() : memref<16x8xf32>
  rope.table ins(%pos, %f : memref<16xi64>, memref<8xf32>) outs(%c, %s : memref<16x8xf32>, memref<16x8xf32>)
  // expected-remark @+1 {{fuse-table=1}}
  rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = #map
      ins(%x, %c, %s : memref<16x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<16x16xf32>)
  memref.dealloc %c : memref<16x8xf32>
  memref.dealloc %s : memref<16x8xf32>
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// More heads than are turned at once: a block of rows is computed first.
// CHECK-LABEL: func @table_in_scratch
// CHECK: %[[COS:.*]] = memref.alloca() {alignment = 32 : i64} : memref<4x8xf32>
// CHECK: %[[SIN:.*]] = memref.alloca() {alignment = 32 : i64} : memref<4x8xf32>
// CHECK: scf.for
// CHECK: math.fma
// CHECK-DAG: vector.store {{.*}}, %[[COS]]
// CHECK-DAG: vector.store {{.*}}, %[[SIN]]
// CHECK: vector.load %[[COS]]
func.func @table_in_scratch(%x: memref<16x32x16xf32>, %pos: memref<16xi64>, %f: memref<8xf32>, %y: memref<16x32x16xf32> {llvm.noalias}) {
  %c = memref.alloc() : memref<16x8xf32>
  %s = memref.alloc() : memref<16x8xf32>
  rope.table ins(%pos, %f : memref<16xi64>, memref<8xf32>) outs(%c, %s : memref<16x8xf32>, memref<16x8xf32>)
  // expected-remark @+1 {{fuse-table=1}}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x32x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<16x32x16xf32>)
  return
}

// -----

#map = affine_map<(s, p) -> (s, p)>

// Somebody else reads the table.
func.func @no_other_reader(%x: memref<16x16xf32>, %pos: memref<16xi64>, %f: memref<8xf32>, %y: memref<16x16xf32> {llvm.noalias}) -> memref<16x8xf32> {
  %c = memref.alloc() : memref<16x8xf32>
  %s = memref.alloc() : memref<16x8xf32>
  rope.table ins(%pos, %f : memref<16xi64>, memref<8xf32>) outs(%c, %s : memref<16x8xf32>, memref<16x8xf32>)
  // expected-remark @+1 {{fuse-table=0}}
  rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = #map
      ins(%x, %c, %s : memref<16x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<16x16xf32>)
  return %c : memref<16x8xf32>
}

// -----

#map = affine_map<(s, p) -> (s, p)>

// Positions that change after the table is made; the result may lie over the
// frequencies.
func.func @no_changed_positions(%x: memref<16x16xf32>, %pos: memref<16xi64>, %f: memref<8xf32>, %y: memref<16x16xf32> {llvm.noalias}, %v: i64) {
  %c0 = arith.constant 0 : index
  %c = memref.alloc() : memref<16x8xf32>
  %s = memref.alloc() : memref<16x8xf32>
  rope.table ins(%pos, %f : memref<16xi64>, memref<8xf32>) outs(%c, %s : memref<16x8xf32>, memref<16x8xf32>)
  memref.store %v, %pos[%c0] : memref<16xi64>
  // expected-remark @+1 {{fuse-table=0}}
  rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = #map
      ins(%x, %c, %s : memref<16x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<16x16xf32>)
  return
}

// -----

#map = affine_map<(s, p) -> (s, p)>

// Tables that are rounded to 16 bits.
func.func @no_rounded_table(%x: memref<16x16xf32>, %pos: memref<16xi64>, %f: memref<8xf32>, %y: memref<16x16xf32> {llvm.noalias}) {
  %c = memref.alloc() : memref<16x8xf16>
  %s = memref.alloc() : memref<16x8xf16>
  rope.table ins(%pos, %f : memref<16xi64>, memref<8xf32>) outs(%c, %s : memref<16x8xf16>, memref<16x8xf16>)
  // expected-remark @+1 {{fuse-table=0}}
  rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = #map
      ins(%x, %c, %s : memref<16x16xf32>, memref<16x8xf16>, memref<16x8xf16>) outs(%y : memref<16x16xf32>)
  return
}
