// One launch per op; 16-byte accesses in every layout; the tables once.

// RUN: rope-opt %s -split-input-file --convert-rope-to-gpu --canonicalize --cse | FileCheck %s

// Both halves of eight pairs in one thread, four heads of one table row.
// CHECK-LABEL: func @split_bf16
// CHECK:         gpu.launch blocks
// CHECK-SAME:      in (%{{.*}} = %[[GRID:.*]], %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) threads
// CHECK-SAME:      module(@rope_kernels) function(@split_bf16_kernel)
// CHECK-NOT:     scf.if
// CHECK-COUNT-2: vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}xf32{{.*}}>, vector<8xf32>
// CHECK-COUNT-4: vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<8xbf16>
// CHECK-NOT:     vector.load
// CHECK:         arith.extf %{{.*}} : vector<8xbf16> to vector<8xf32>
// CHECK:         arith.mulf %{{.*}}, %{{.*}} fastmath<contract> : vector<8xf32>
// CHECK:         arith.truncf %{{.*}} : vector<8xf32> to vector<8xbf16>
// CHECK-COUNT-4: vector.store {{.*}} {alignment = 16 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<8xbf16>
// CHECK-COUNT-4: vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<8xbf16>
// CHECK-COUNT-4: vector.store {{.*}} {alignment = 16 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<8xbf16>
// CHECK-NOT:     vector.{{load|store}}
// CHECK:         gpu.terminator
func.func @split_bf16(%x: memref<4x512x32x128xbf16>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>, %y: memref<4x512x32x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x512x32x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<4x512x32x128xbf16>)
  return
}

// -----

// One access of four neighbouring pairs: neighbouring threads touch neighbouring vectors.
// CHECK-LABEL: func @interleaved_bf16
// CHECK-COUNT-2: vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<4xf32>
// CHECK-COUNT-4: vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<8xbf16>
// CHECK-NOT:     vector.load
// CHECK-COUNT-4: vector.store {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<8xbf16>
// CHECK-NOT:     vector.store
func.func @interleaved_bf16(%x: memref<4x512x32x128xbf16>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>, %y: memref<4x512x32x128xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x512x32x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<4x512x32x128xbf16>)
  return
}

// -----

// Another result layout costs a shuffle in registers.
// CHECK-LABEL: func @split_to_interleaved_f32
// CHECK:         vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<4xf32>
// CHECK:         %[[VECTOR:.*]] = vector.interleave %{{.*}}, %{{.*}} : vector<4xf32>
// CHECK:         vector.store %[[VECTOR]], {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<8xf32>
func.func @split_to_interleaved_f32(%x: memref<2x8x4x64xf32>, %cos: memref<8x32xf32>, %sin: memref<8x32xf32>, %y: memref<2x8x4x64xf32>) {
  rope.apply #rope.layout<split, head_dim = 64> to #rope.layout<interleaved, head_dim = 64> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<2x8x4x64xf32>, memref<8x32xf32>, memref<8x32xf32>) outs(%y : memref<2x8x4x64xf32>)
  return
}

// -----

// Halves of 36 lanes are 72 bytes apart: accesses of 8 bytes are the widest.
// CHECK-LABEL: func @head_dim_72
// CHECK:         vector.load {{.*}} {alignment = 8 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<4xbf16>
func.func @head_dim_72(%x: memref<2x8x4x72xbf16>, %cos: memref<8x36xf32>, %sin: memref<8x36xf32>, %y: memref<2x8x4x72xbf16>) {
  rope.apply #rope.layout<split, head_dim = 72> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<2x8x4x72xbf16>, memref<8x36xf32>, memref<8x36xf32>) outs(%y : memref<2x8x4x72xbf16>)
  return
}

// -----

// Dynamic rows: the strides are products of known sizes, so alignment is known.
// The host asks whether 32-bit offsets reach everything and whether there are
// threads enough to give each several heads.
// CHECK-LABEL: func @dynamic_rows
// CHECK-NOT:     arith.remui
// CHECK:         %[[LIMIT:.*]] = arith.constant 2147483648 : index
// CHECK:         %[[SMALL:.*]] = arith.cmpi ult, %{{.*}}, %[[LIMIT]]
// CHECK:         scf.if %[[SMALL]] {
// CHECK:           %[[FEW:.*]] = arith.cmpi ult, %{{.*}}, %c50688
// CHECK:           scf.if %[[FEW]] {
// CHECK:             gpu.launch
// CHECK-SAME:          function(@dynamic_rows_kernel)
// CHECK:               arith.muli {{.*}} : i32
// CHECK:               vector.load {{.*}} {alignment = 16 : i64} : memref<?xbf16{{.*}}>, vector<8xbf16>
// CHECK:           } else {
// CHECK:             gpu.launch
// CHECK-SAME:          function(@dynamic_rows_kernel_0)
// CHECK:               arith.muli {{.*}} : i32
// CHECK-COUNT-2:       vector.load {{.*}} {alignment = 16 : i64} : memref<?xf32{{.*}}>, vector<8xf32>
// CHECK-COUNT-4:       vector.load {{.*}} {alignment = 16 : i64} : memref<?xbf16{{.*}}>, vector<8xbf16>
// CHECK:         } else {
// CHECK:           gpu.launch
// CHECK-SAME:        function(@dynamic_rows_kernel_1)
// CHECK-NOT:         i32
// CHECK:             vector.load {{.*}} {alignment = 16 : i64} : memref<?xbf16{{.*}}>, vector<8xbf16>
func.func @dynamic_rows(%x: memref<?x?x8x128xbf16>, %cos: memref<?x64xf32>, %sin: memref<?x64xf32>, %y: memref<?x?x8x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<?x?x8x128xbf16>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x8x128xbf16>)
  return
}

// -----

// Dynamic strides: the host checks them, and has a kernel for either case.
// CHECK-LABEL: func @dynamic_strides
// CHECK:         arith.ori
// CHECK:         %[[BITS:.*]] = arith.remui
// CHECK:         %[[ALIGNED:.*]] = arith.cmpi eq, %[[BITS]]
// CHECK:         scf.if %[[ALIGNED]] {
// CHECK:           gpu.launch
// CHECK-SAME:        function(@dynamic_strides_kernel)
// CHECK:           vector.load {{.*}} vector<8xbf16>
// CHECK:         } else {
// CHECK:           gpu.launch
// CHECK-SAME:        function(@dynamic_strides_kernel_0)
// CHECK:           vector.load {{.*}} vector<1xbf16>
func.func @dynamic_strides(%x: memref<4x8x2x64xbf16, strided<[?, ?, ?, 1]>>, %cos: memref<8x32xf32>, %sin: memref<8x32xf32>, %y: memref<4x8x2x64xbf16>) {
  rope.apply #rope.layout<split, head_dim = 64> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x8x2x64xbf16, strided<[?, ?, ?, 1]>>, memref<8x32xf32>, memref<8x32xf32>) outs(%y : memref<4x8x2x64xbf16>)
  return
}

// -----

// A lane stride leaves scalar accesses.
// CHECK-LABEL: func @lanes_outside
// CHECK-NOT:     vector.load {{.*}}, vector<{{[2-9]}}x
// CHECK:         vector.load {{.*}}, vector<1xbf16>
// CHECK:         gpu.terminator
func.func @lanes_outside(%x: memref<4x64x8xbf16>, %cos: memref<32x8xf32>, %sin: memref<32x8xf32>, %y: memref<4x64x8xbf16>) {
  rope.apply #rope.layout<split, head_dim = 64> dim = 1 map = affine_map<(b, p, s) -> (p, s)>
      ins(%x, %cos, %sin : memref<4x64x8xbf16>, memref<32x8xf32>, memref<32x8xf32>) outs(%y : memref<4x64x8xbf16>)
  return
}

// -----

// The lanes outside the window are copied by threads of their own ...
// CHECK-LABEL: func @window
// CHECK:         scf.if
// CHECK:           arith.mulf
// CHECK:         } else {
// CHECK:           %[[COPIED:.*]] = vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<8xbf16>
// CHECK:           vector.store %[[COPIED]]
func.func @window(%x: memref<1x8x4x192xbf16>, %cos: memref<8x32xf32>, %sin: memref<8x32xf32>, %y: memref<1x8x4x192xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 192, window = [128, 64]> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<1x8x4x192xbf16>, memref<8x32xf32>, memref<8x32xf32>) outs(%y : memref<1x8x4x192xbf16>)
  return
}

// -----

// ... and not at all in place.
// CHECK-LABEL: func @no_copy_in_place
// CHECK:         vector.load
// CHECK-NOT:     } else {
// CHECK:         gpu.terminator
func.func @no_copy_in_place(%x: memref<1x8x4x192xbf16>, %cos: memref<8x32xf32>, %sin: memref<8x32xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 192, window = [128, 64]> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<1x8x4x192xbf16>, memref<8x32xf32>, memref<8x32xf32>) outs(%x : memref<1x8x4x192xbf16>)
  return
}

// -----

// An empty tensor needs no launch.
// CHECK-LABEL: func @no_launch_of_nothing
// CHECK-NOT:     gpu.launch
// CHECK:         return
func.func @no_launch_of_nothing(%x: memref<0x4x64xf32>, %cos: memref<32xf32>, %sin: memref<32xf32>) {
  rope.apply #rope.layout<split, head_dim = 64> dim = 2 map = affine_map<(s, h, p) -> (p)>
      ins(%x, %cos, %sin : memref<0x4x64xf32>, memref<32xf32>, memref<32xf32>) outs(%x : memref<0x4x64xf32>)
  return
}

// -----

// Permutations are the same kernel without the tables.
// CHECK-LABEL: func @permute
// CHECK:         vector.load {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<16xf16>
// CHECK:         vector.deinterleave
// CHECK-NOT:     arith.mulf
// CHECK-COUNT-2: vector.store {{.*}} {alignment = 16 : i64} : memref<{{.*}}>, vector<8xf16>
func.func @permute(%x: memref<64x256xf16>, %y: memref<64x256xf16>) {
  rope.permute #rope.layout<interleaved, head_dim = 64> to #rope.layout<split, head_dim = 64> dim = 1
      ins(%x : memref<64x256xf16>) outs(%y : memref<64x256xf16>)
  return
}
