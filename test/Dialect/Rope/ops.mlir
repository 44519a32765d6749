// RUN: rope-opt %s --verify-roundtrip | FileCheck %s
// RUN: rope-opt %s --mlir-print-op-generic | rope-opt --verify-roundtrip | FileCheck %s
// RUN: rope-opt %s --emit-bytecode | rope-opt --verify-roundtrip | FileCheck %s

// Every form of the ops, as text in both syntaxes and as bytecode.

// CHECK-DAG: #[[$SP:.+]] = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
// CHECK-DAG: #[[$P:.+]] = affine_map<(d0) -> (d0)>

//===----------------------------------------------------------------------===//
// rope.apply
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @apply_interleaved
// CHECK-SAME:    %[[X:.+]]: tensor<2x16x8x128xbf16>, %[[COS:.+]]: tensor<16x64xf32>, %[[SIN:.+]]: tensor<16x64xf32>, %[[INIT:.+]]: tensor<2x16x8x128xbf16>
// CHECK:         %[[Y:.+]] = rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = #[[$SP]]
// CHECK-SAME:      ins(%[[X]], %[[COS]], %[[SIN]] : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>)
// CHECK-SAME:      outs(%[[INIT]] : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
// CHECK:         return %[[Y]]
func.func @apply_interleaved(%x: tensor<2x16x8x128xbf16>, %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>, %init: tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16> {
  %y = rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3
      map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%init : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
  return %y : tensor<2x16x8x128xbf16>
}

// Partial rotation that is read in one layout and written in another.
// CHECK-LABEL: func @apply_to
// CHECK:         rope.apply conjugate #rope.layout<interleaved, head_dim = 192, window = [128, 64]> to #rope.layout<split, head_dim = 192, window = [0, 64]> dim = 3
func.func @apply_to(%x: tensor<1x?x4x192xf16>, %cos: tensor<?x32xf16>, %sin: tensor<?x32xf16>, %init: tensor<1x?x4x192xf16>) -> tensor<1x?x4x192xf16> {
  %y = rope.apply conjugate #rope.layout<interleaved, head_dim = 192, window = [128, 64]>
      to #rope.layout<split, head_dim = 192, window = [0, 64]> dim = 3
      map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<1x?x4x192xf16>, tensor<?x32xf16>, tensor<?x32xf16>)
      outs(%init : tensor<1x?x4x192xf16>) -> tensor<1x?x4x192xf16>
  return %y : tensor<1x?x4x192xf16>
}

// CHECK-LABEL: func @apply_slots_in_another_layout
// CHECK:         rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1 map = {{.*}} slots = #rope.layout<interleaved, head_dim = 8> ins
func.func @apply_slots_in_another_layout(%x: tensor<5x8xf32>, %cos: tensor<5x8xf32>, %sin: tensor<5x8xf32>, %init: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)> slots = #rope.layout<interleaved, head_dim = 8>
      ins(%x, %cos, %sin : tensor<5x8xf32>, tensor<5x8xf32>, tensor<5x8xf32>)
      outs(%init : tensor<5x8xf32>) -> tensor<5x8xf32>
  return %y : tensor<5x8xf32>
}

// CHECK-LABEL: func @apply_per_lane_compute_f64
// CHECK:         rope.apply per_lane #rope.layout<split, head_dim = 64, live = 8> dim = 0 map = {{.*}} compute = f64 ins
func.func @apply_per_lane_compute_f64(%x: tensor<64x5xf32>, %cos: tensor<5x16xf64>, %sin: tensor<5x16xf64>, %init: tensor<64x5xf32>) -> tensor<64x5xf32> {
  %y = rope.apply per_lane #rope.layout<split, head_dim = 64, live = 8> dim = 0
      map = affine_map<(p, s) -> (s, p)> compute = f64
      ins(%x, %cos, %sin : tensor<64x5xf32>, tensor<5x16xf64>, tensor<5x16xf64>)
      outs(%init : tensor<64x5xf32>) -> tensor<64x5xf32>
  return %y : tensor<64x5xf32>
}

// CHECK-LABEL: func @apply_rank_1_f64
// CHECK:         rope.apply #rope.layout<split, head_dim = 2> dim = 0 map = #[[$P]] ins(%{{.+}}, %{{.+}}, %{{.+}} : tensor<2xf64>, tensor<1xf64>, tensor<1xf64>)
func.func @apply_rank_1_f64(%x: tensor<2xf64>, %cos: tensor<1xf64>, %sin: tensor<1xf64>, %init: tensor<2xf64>) -> tensor<2xf64> {
  %y = rope.apply #rope.layout<split, head_dim = 2> dim = 0 map = affine_map<(p) -> (p)>
      ins(%x, %cos, %sin : tensor<2xf64>, tensor<1xf64>, tensor<1xf64>)
      outs(%init : tensor<2xf64>) -> tensor<2xf64>
  return %y : tensor<2xf64>
}

// All outer dimensions dynamic, tables per batch and position.
// CHECK-LABEL: func @apply_rank_6
// CHECK:         rope.apply #rope.layout<split, head_dim = 64, blocks = [32, 32]> dim = 4
func.func @apply_rank_6(%x: tensor<?x?x?x?x64x?xf32>, %cos: tensor<?x?x32xf32>, %sin: tensor<?x?x32xf32>, %init: tensor<?x?x?x?x64x?xf32>) -> tensor<?x?x?x?x64x?xf32> {
  %y = rope.apply #rope.layout<split, head_dim = 64, blocks = [32, 32]> dim = 4
      map = affine_map<(b, t, s, h, p, e) -> (b, s, p)>
      ins(%x, %cos, %sin : tensor<?x?x?x?x64x?xf32>, tensor<?x?x32xf32>, tensor<?x?x32xf32>)
      outs(%init : tensor<?x?x?x?x64x?xf32>) -> tensor<?x?x?x?x64x?xf32>
  return %y : tensor<?x?x?x?x64x?xf32>
}

// A static size on one side only; no rows at all.
// CHECK-LABEL: func @apply_mixed_sizes
// CHECK:         rope.apply {{.*}} ins({{.*}} : tensor<?x0x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs({{.*}} : tensor<3x0x8xf32>) -> tensor<3x0x8xf32>
func.func @apply_mixed_sizes(%x: tensor<?x0x8xf32>, %cos: tensor<?x4xf32>, %sin: tensor<?x4xf32>, %init: tensor<3x0x8xf32>) -> tensor<3x0x8xf32> {
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<?x0x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%init : tensor<3x0x8xf32>) -> tensor<3x0x8xf32>
  return %y : tensor<3x0x8xf32>
}

// CHECK-LABEL: func @apply_strided_memref
// CHECK:         rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1 map = {{.*}} ins({{.*}} : memref<16x8xbf16, strided<[24, 1], offset: ?>>, memref<16x4xf32, strided<[8, 1]>>, memref<16x4xf32, strided<[8, 1], offset: 4>>) outs({{.*}} : memref<16x8xbf16>){{$}}
func.func @apply_strided_memref(%x: memref<16x8xbf16, strided<[24, 1], offset: ?>>, %cos: memref<16x4xf32, strided<[8, 1]>>, %sin: memref<16x4xf32, strided<[8, 1], offset: 4>>, %init: memref<16x8xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xbf16, strided<[24, 1], offset: ?>>, memref<16x4xf32, strided<[8, 1]>>, memref<16x4xf32, strided<[8, 1], offset: 4>>)
      outs(%init : memref<16x8xbf16>)
  return
}

// CHECK-LABEL: func @apply_in_place_memref
// CHECK-SAME:    %[[X:.+]]: memref<?x8xf32, 1>
// CHECK:         rope.apply {{.*}} ins(%[[X]], {{.*}}) outs(%[[X]] : memref<?x8xf32, 1>) {note = "kept"}
func.func @apply_in_place_memref(%x: memref<?x8xf32, 1>, %cos: memref<4xf32>, %sin: memref<4xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (p)>
      ins(%x, %cos, %sin : memref<?x8xf32, 1>, memref<4xf32>, memref<4xf32>)
      outs(%x : memref<?x8xf32, 1>) {note = "kept"}
  return
}

//===----------------------------------------------------------------------===//
// rope.table
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @table
// CHECK:         %[[T:.+]]:2 = rope.table ins(%{{.+}}, %{{.+}} : tensor<?xi64>, tensor<64xf32>)
// CHECK-SAME:      outs(%{{.+}}, %{{.+}} : tensor<?x64xbf16>, tensor<?x64xbf16>) -> tensor<?x64xbf16>, tensor<?x64xbf16>
// CHECK:         return %[[T]]#0, %[[T]]#1
func.func @table(%pos: tensor<?xi64>, %freq: tensor<64xf32>, %c: tensor<?x64xbf16>, %s: tensor<?x64xbf16>) -> (tensor<?x64xbf16>, tensor<?x64xbf16>) {
  %cos, %sin = rope.table ins(%pos, %freq : tensor<?xi64>, tensor<64xf32>)
      outs(%c, %s : tensor<?x64xbf16>, tensor<?x64xbf16>) -> tensor<?x64xbf16>, tensor<?x64xbf16>
  return %cos, %sin : tensor<?x64xbf16>, tensor<?x64xbf16>
}

// CHECK-LABEL: func @table_axis_map_scale
// CHECK:         rope.table axis_map = [0, 1, 2, 0] ins(%{{.+}}, %{{.+}}, %{{.+}} : tensor<3x2x?xi32>, tensor<4xf64>, f16)
func.func @table_axis_map_scale(%pos: tensor<3x2x?xi32>, %freq: tensor<4xf64>, %scale: f16, %c: tensor<2x?x4xf64>, %s: tensor<2x?x4xf64>) -> tensor<2x?x4xf64> {
  %cos, %sin = rope.table axis_map = [0, 1, 2, 0] ins(%pos, %freq, %scale : tensor<3x2x?xi32>, tensor<4xf64>, f16)
      outs(%c, %s : tensor<2x?x4xf64>, tensor<2x?x4xf64>) -> tensor<2x?x4xf64>, tensor<2x?x4xf64>
  return %cos : tensor<2x?x4xf64>
}

// CHECK-LABEL: func @table_attention_factor_memref
// CHECK:         rope.table attention_factor = 1.250000e+00 ins(%{{.+}}, %{{.+}} : memref<16xf32>, memref<4xf32>) outs(%{{.+}}, %{{.+}} : memref<16x4xf32, strided<[8, 1]>>, memref<16x4xf32>){{$}}
func.func @table_attention_factor_memref(%pos: memref<16xf32>, %freq: memref<4xf32>, %c: memref<16x4xf32, strided<[8, 1]>>, %s: memref<16x4xf32>) {
  rope.table attention_factor = 1.25 ins(%pos, %freq : memref<16xf32>, memref<4xf32>)
      outs(%c, %s : memref<16x4xf32, strided<[8, 1]>>, memref<16x4xf32>)
  return
}

// One position; no pairs at all.
// CHECK-LABEL: func @table_rank_0_positions
// CHECK:         rope.table ins(%{{.+}}, %{{.+}} : tensor<index>, tensor<0xf32>)
func.func @table_rank_0_positions(%pos: tensor<index>, %freq: tensor<0xf32>, %c: tensor<0xf32>, %s: tensor<0xf32>) -> tensor<0xf32> {
  %cos, %sin = rope.table ins(%pos, %freq : tensor<index>, tensor<0xf32>)
      outs(%c, %s : tensor<0xf32>, tensor<0xf32>) -> tensor<0xf32>, tensor<0xf32>
  return %cos : tensor<0xf32>
}

//===----------------------------------------------------------------------===//
// rope.permute
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @permute_weight
// CHECK:         rope.permute #rope.layout<interleaved, head_dim = 128> to #rope.layout<split, head_dim = 128> dim = 0
// CHECK-SAME:      ins(%{{.+}} : tensor<1024x4096xf16>) outs(%{{.+}} : tensor<1024x4096xf16>) -> tensor<1024x4096xf16>
func.func @permute_weight(%x: tensor<1024x4096xf16>, %init: tensor<1024x4096xf16>) -> tensor<1024x4096xf16> {
  %y = rope.permute #rope.layout<interleaved, head_dim = 128> to #rope.layout<split, head_dim = 128> dim = 0
      ins(%x : tensor<1024x4096xf16>) outs(%init : tensor<1024x4096xf16>) -> tensor<1024x4096xf16>
  return %y : tensor<1024x4096xf16>
}

// Quantised rows, no heads, any element type.
// CHECK-LABEL: func @permute_no_heads
// CHECK:         rope.permute {{.*}} ins(%{{.+}} : tensor<?x0xi4>)
func.func @permute_no_heads(%x: tensor<?x0xi4>, %init: tensor<?x0xi4>) -> tensor<?x0xi4> {
  %y = rope.permute #rope.layout<interleaved, head_dim = 8, window = [2, 4]> to #rope.layout<split, head_dim = 8, window = [4, 4]> dim = 1
      ins(%x : tensor<?x0xi4>) outs(%init : tensor<?x0xi4>) -> tensor<?x0xi4>
  return %y : tensor<?x0xi4>
}

// CHECK-LABEL: func @permute_memref
// CHECK:         rope.permute {{.*}} ins(%{{.+}} : memref<2x?x16xcomplex<f32>, strided<[?, ?, 1], offset: ?>>) outs(%{{.+}} : memref<2x?x16xcomplex<f32>>){{$}}
func.func @permute_memref(%x: memref<2x?x16xcomplex<f32>, strided<[?, ?, 1], offset: ?>>, %init: memref<2x?x16xcomplex<f32>>) {
  rope.permute #rope.layout<split, head_dim = 8, live = 2> to #rope.layout<interleaved, head_dim = 8, live = 2> dim = 2
      ins(%x : memref<2x?x16xcomplex<f32>, strided<[?, ?, 1], offset: ?>>) outs(%init : memref<2x?x16xcomplex<f32>>)
  return
}
