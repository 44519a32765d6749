// Which rotations share a launch, and which tables are made inside of it: a
// launch is a remark, kernels in a gpu.module are counted.

// RUN: rope-opt %s --convert-rope-to-gpu="print-schedule" -split-input-file -verify-diagnostics -o /dev/null
// RUN: rope-opt %s --convert-rope-to-gpu --canonicalize --cse -split-input-file | FileCheck %s

#map = affine_map<(s, h, p) -> (s, p)>

// A number below that of q's chunks is a chunk of q, the others are k's.
// CHECK-LABEL: func @q_and_k
// CHECK:         gpu.launch
// CHECK:           arith.remui
// CHECK:           scf.if
// CHECK:             vector.load
// CHECK:             vector.store
// CHECK:           } else {
// CHECK:             vector.load
// CHECK:             vector.store
// CHECK-NOT:     gpu.launch
// CHECK:         return
func.func @q_and_k(%q: memref<16x8x64xf32>, %qo: memref<16x8x64xf32> {llvm.noalias}, %k: memref<16x2x64xf32>, %ko: memref<16x2x64xf32> {llvm.noalias}, %c: memref<16x32xf32>, %s: memref<16x32xf32>) {
  // expected-remark @+1 {{table-in-registers=0 aligned-pointers=1; pairs-per-thread=4}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%qo : memref<16x8x64xf32>)
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%ko : memref<16x2x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// The rotated part of a fused projection, in place.
// CHECK-LABEL: func @fused_projection
// CHECK:         gpu.launch
// CHECK-NOT:     gpu.launch
// CHECK:         return
func.func @fused_projection(%qkv: memref<16x12x64xf32>, %c: memref<16x32xf32>, %s: memref<16x32xf32>) {
  %q = memref.subview %qkv[0, 0, 0] [16, 8, 64] [1, 1, 1] : memref<16x12x64xf32> to memref<16x8x64xf32, strided<[768, 64, 1]>>
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x64xf32, strided<[768, 64, 1]>>, memref<16x32xf32>, memref<16x32xf32>) outs(%q : memref<16x8x64xf32, strided<[768, 64, 1]>>)
  %k = memref.subview %qkv[0, 8, 0] [16, 2, 64] [1, 1, 1] : memref<16x12x64xf32> to memref<16x2x64xf32, strided<[768, 64, 1], offset: 512>>
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x64xf32, strided<[768, 64, 1], offset: 512>>, memref<16x32xf32>, memref<16x32xf32>) outs(%k : memref<16x2x64xf32, strided<[768, 64, 1], offset: 512>>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// A table that nobody else reads is made in registers: no memory, no launch.
// CHECK-LABEL: func @table_in_registers
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch
// CHECK:           vector.load {{.*}} : memref<16xi64{{.*}}>, vector<1xi64>
// CHECK:           vector.load {{.*}} : memref<32xf32{{.*}}>, vector<4xf32>
// CHECK:           llvm.intr.fma
// CHECK-NOT:     gpu.launch
// CHECK-NOT:     memref.dealloc
// CHECK:         return
func.func @table_in_registers(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=1}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  memref.dealloc %c : memref<16x32xf32>
  memref.dealloc %s : memref<16x32xf32>
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Other ops may come between, if they leave positions and frequencies alone.
// CHECK-LABEL: func @table_in_registers_behind_others
// CHECK:         linalg.fill
// CHECK:         gpu.launch
// CHECK-NOT:     gpu.launch
// CHECK:         return
func.func @table_in_registers_behind_others(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>, %v: f32) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  %t = memref.alloc() : memref<16x8x64xf32>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  linalg.fill ins(%v : f32) outs(%t : memref<16x8x64xf32>)
  // expected-remark @+1 {{table-in-registers=1}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%t, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Several launches read a table: each makes it anew, and it is nowhere in memory.
// CHECK-LABEL: func @table_in_registers_of_several
// CHECK-NOT:     memref.alloc() : memref<16x32xf32>
// CHECK-COUNT-2: gpu.launch
// CHECK-NOT:     gpu.launch
// CHECK-NOT:     memref.dealloc
// CHECK:         return
func.func @table_in_registers_of_several(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  %t = memref.alloc() : memref<16x8x64xf32>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=1}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%t : memref<16x8x64xf32>)
  // expected-remark @+1 {{table-in-registers=1}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%t, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  memref.dealloc %c : memref<16x32xf32>
  memref.dealloc %s : memref<16x32xf32>
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// A thread's pairs have one axis: it reads one position.
// CHECK-LABEL: func @table_in_registers_axes
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch
// CHECK:           vector.load {{.*}} : memref<32xi64{{.*}}>, vector<1xi64>
// CHECK-NOT:       vector.load {{.*}}xi64
// CHECK-NOT:     gpu.launch
// CHECK:         return
func.func @table_in_registers_axes(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<2x16xi64>, %f: memref<32xf32>) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  rope.table axis_map = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
      ins(%p, %f : memref<2x16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=1 aligned-pointers=1; pairs-per-thread=4}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Neighbouring pairs have different axes: a position for each. The first and the
// last of four have the same.
// CHECK-LABEL: func @table_in_registers_mixed_axes
// CHECK:         gpu.launch
// CHECK-COUNT-3:   vector.load {{.*}}xi64{{.*}}>, vector<1xi64>
// CHECK:           vector.from_elements
// CHECK-NOT:     gpu.launch
func.func @table_in_registers_mixed_axes(%x: memref<16x8x16xf32>, %y: memref<16x8x16xf32> {llvm.noalias}, %p: memref<3x16xi64>, %f: memref<8xf32>) {
  %c = memref.alloc() : memref<16x8xf32>
  %s = memref.alloc() : memref<16x8xf32>
  rope.table axis_map = [0, 1, 2, 0, 1, 2, 0, 1]
      ins(%p, %f : memref<3x16xi64>, memref<8xf32>) outs(%c, %s : memref<16x8xf32>, memref<16x8xf32>)
  // expected-remark @+1 {{table-in-registers=1}}
  rope.apply #rope.layout<split, head_dim = 16> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x16xf32>, memref<16x8xf32>, memref<16x8xf32>) outs(%y : memref<16x8x16xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// The rounding of a table of a half type stays.
// CHECK-LABEL: func @table_in_registers_bf16
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch
// CHECK-COUNT-2:   arith.truncf {{.*}} : vector<8xf32> to vector<8xbf16>
// CHECK:           arith.extf {{.*}} : vector<8xbf16> to vector<8xf32>
// CHECK-NOT:     gpu.launch
func.func @table_in_registers_bf16(%x: memref<16x8x64xbf16>, %y: memref<16x8x64xbf16> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>) {
  %c = memref.alloc() : memref<16x32xbf16>
  %s = memref.alloc() : memref<16x32xbf16>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xbf16>, memref<16x32xbf16>)
  // expected-remark @+1 {{table-in-registers=1}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xbf16>, memref<16x32xbf16>, memref<16x32xbf16>) outs(%y : memref<16x8x64xbf16>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Sines of f64 are made once.
// CHECK-LABEL: func @no_table_in_registers_f64
// CHECK-COUNT-2: gpu.launch
func.func @no_table_in_registers_f64(%x: memref<16x8x64xf64>, %y: memref<16x8x64xf64> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf64>) {
  %c = memref.alloc() : memref<16x32xf64>
  %s = memref.alloc() : memref<16x32xf64>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf64>) outs(%c, %s : memref<16x32xf64>, memref<16x32xf64>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf64>, memref<16x32xf64>, memref<16x32xf64>) outs(%y : memref<16x8x64xf64>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Between two launches the positions change: the second needs the table of the
// first, and then both read it.
// CHECK-LABEL: func @no_table_in_registers_of_one
// CHECK:         memref.alloc
// CHECK-COUNT-3: gpu.launch
func.func @no_table_in_registers_of_one(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<16xf32>, %f: memref<32xf32>, %v: f32) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  %t = memref.alloc() : memref<16x8x64xf32>
  rope.table ins(%p, %f : memref<16xf32>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%t : memref<16x8x64xf32>)
  linalg.fill ins(%v : f32) outs(%p : memref<16xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%t, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>
#flat = affine_map<(s, p) -> (s, p)>

// A table that is turned itself has to be in memory.
// CHECK-LABEL: func @no_table_in_registers_turned
// CHECK-COUNT-3: gpu.launch
func.func @no_table_in_registers_turned(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %z: memref<16x32xf32> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>, %c0: memref<16x16xf32>, %s0: memref<16x16xf32>) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 32> dim = 1 map = #flat
      ins(%c, %c0, %s0 : memref<16x32xf32>, memref<16x16xf32>, memref<16x16xf32>) outs(%z : memref<16x32xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// The frequencies change after the table was made.
// CHECK-LABEL: func @no_table_in_registers_changed
// CHECK-COUNT-2: gpu.launch
func.func @no_table_in_registers_changed(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>, %v: f32) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  linalg.fill ins(%v : f32) outs(%f : memref<32xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// What another op reads has to be in memory.
// CHECK-LABEL: func @no_table_in_registers_read_again
// CHECK-COUNT-2: gpu.launch
func.func @no_table_in_registers_read_again(%x: memref<16x8x64xf32>, %y: memref<16x8x64xf32> {llvm.noalias}, %p: memref<16xi64>, %f: memref<32xf32>) -> memref<16x32xf32> {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  rope.table ins(%p, %f : memref<16xi64>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%y : memref<16x8x64xf32>)
  return %c : memref<16x32xf32>
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// The positions may be overwritten by the rotation.
// CHECK-LABEL: func @no_table_in_registers_overwritten
// CHECK-COUNT-2: gpu.launch
func.func @no_table_in_registers_overwritten(%x: memref<16x8x64xf32>, %p: memref<16xf32>, %f: memref<32xf32>) {
  %c = memref.alloc() : memref<16x32xf32>
  %s = memref.alloc() : memref<16x32xf32>
  rope.table ins(%p, %f : memref<16xf32>, memref<32xf32>) outs(%c, %s : memref<16x32xf32>, memref<16x32xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%x, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%x : memref<16x8x64xf32>)
  return
}

// -----

#square = affine_map<(s, h, p) -> (p, s)>

// A square table is read across: its rows are not the positions.
// CHECK-LABEL: func @no_table_in_registers_transposed
// CHECK-COUNT-2: gpu.launch
func.func @no_table_in_registers_transposed(%x: memref<32x8x64xf32>, %y: memref<32x8x64xf32> {llvm.noalias}, %p: memref<32xi64>, %f: memref<32xf32>) {
  %c = memref.alloc() : memref<32x32xf32>
  %s = memref.alloc() : memref<32x32xf32>
  rope.table ins(%p, %f : memref<32xi64>, memref<32xf32>) outs(%c, %s : memref<32x32xf32>, memref<32x32xf32>)
  // expected-remark @+1 {{table-in-registers=0}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #square
      ins(%x, %c, %s : memref<32x8x64xf32>, memref<32x32xf32>, memref<32x32xf32>) outs(%y : memref<32x8x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Arguments may be the same memory.
// CHECK-LABEL: func @no_unknown_memory
// CHECK-COUNT-2: gpu.launch
func.func @no_unknown_memory(%q: memref<16x8x64xf32>, %qo: memref<16x8x64xf32>, %k: memref<16x2x64xf32>, %ko: memref<16x2x64xf32>, %c: memref<16x32xf32>, %s: memref<16x32xf32>) {
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%qo : memref<16x8x64xf32>)
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x2x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%ko : memref<16x2x64xf32>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Heads 6 and 7 are rotated twice, one after the other.
// CHECK-LABEL: func @no_overlapping_heads
// CHECK-COUNT-2: gpu.launch
func.func @no_overlapping_heads(%qk: memref<16x10x64xf32>, %c: memref<16x32xf32>, %s: memref<16x32xf32>) {
  %q = memref.subview %qk[0, 0, 0] [16, 8, 64] [1, 1, 1] : memref<16x10x64xf32> to memref<16x8x64xf32, strided<[640, 64, 1]>>
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x64xf32, strided<[640, 64, 1]>>, memref<16x32xf32>, memref<16x32xf32>) outs(%q : memref<16x8x64xf32, strided<[640, 64, 1]>>)
  %k = memref.subview %qk[0, 6, 0] [16, 4, 64] [1, 1, 1] : memref<16x10x64xf32> to memref<16x4x64xf32, strided<[640, 64, 1], offset: 384>>
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%k, %c, %s : memref<16x4x64xf32, strided<[640, 64, 1], offset: 384>>, memref<16x32xf32>, memref<16x32xf32>) outs(%k : memref<16x4x64xf32, strided<[640, 64, 1], offset: 384>>)
  return
}

// -----

#map = affine_map<(s, h, p) -> (s, p)>

// Two tables.
// CHECK-LABEL: func @no_other_table
// CHECK-COUNT-2: gpu.launch
func.func @no_other_table(%q: memref<16x8x64xf32> {llvm.noalias}, %k: memref<16x2x64xf32> {llvm.noalias}, %c: memref<16x32xf32>, %s: memref<16x32xf32>, %t: memref<16x32xf32>) {
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%q, %c, %s : memref<16x8x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%q : memref<16x8x64xf32>)
  // expected-remark @+1 {{schedule: }}
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = #map
      ins(%k, %c, %t : memref<16x2x64xf32>, memref<16x32xf32>, memref<16x32xf32>) outs(%k : memref<16x2x64xf32>)
  return
}
