// Sines and cosines without libdevice: no call, no local memory, no toolkit.

// RUN: rope-opt %s --rope-to-nvvm=chip=sm_90 | sed -e 's/\\0A/\n/g' | FileCheck %s

// CHECK-LABEL: .entry table_kernel
// CHECK-NOT:   {{\.local|call}}
// CHECK:       fma.rn.f64
// CHECK-NOT:   {{\.local|call}}
// CHECK:       fma.rn.f32
// CHECK-NOT:   {{\.local|call}}
// CHECK:       ret;
func.func @table(%positions: memref<512xi64>, %inv_freq: memref<64xf32>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>) {
  rope.table ins(%positions, %inv_freq : memref<512xi64>, memref<64xf32>) outs(%cos, %sin : memref<512x64xf32>, memref<512x64xf32>)
  return
}

// Made where they are read: a kernel for each rotation and none for a table.
// CHECK-NOT:   .entry made_
// CHECK-LABEL: .entry made_bf16_kernel(
// CHECK-NOT:   {{\.local|call}}
// CHECK:       fma.rn.f32
// CHECK:       cvt.rn.bf16x2.f32
// CHECK:       ret;
// The rounding of a table of bf16 stays.
func.func @made_bf16(%x: memref<512x8x128xbf16> {llvm.noalias}, %y: memref<512x8x128xbf16> {llvm.noalias}, %positions: memref<512xi64>, %inv_freq: memref<64xf32>) {
  %cos = memref.alloc() : memref<512x64xbf16>
  %sin = memref.alloc() : memref<512x64xbf16>
  rope.table ins(%positions, %inv_freq : memref<512xi64>, memref<64xf32>) outs(%cos, %sin : memref<512x64xbf16>, memref<512x64xbf16>)
  rope.apply #rope.layout<split, head_dim = 128> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<512x8x128xbf16>, memref<512x64xbf16>, memref<512x64xbf16>) outs(%y : memref<512x8x128xbf16>)
  return
}

// Three axes, 16 + 24 + 24 pairs: the 8 pairs of a thread have one. It reads one
// position, and its frequencies by 16 bytes.
// CHECK-NOT:   .entry made_
// CHECK-LABEL: .entry made_axes_kernel(
// CHECK-NOT:   {{\.local|call}}
// CHECK:       ld.global.nc.b64
// CHECK-NOT:   ld.global.nc.b64
// CHECK:       ld.global.nc.v4.b32
// CHECK-NEXT:  ld.global.nc.v4.b32
// CHECK-NOT:   ld.global.nc.b64
// CHECK:       ret;
// CHECK-NOT:   .entry
func.func @made_axes(%x: memref<512x8x128xbf16> {llvm.noalias}, %y: memref<512x8x128xbf16> {llvm.noalias}, %positions: memref<3x512xi64>, %inv_freq: memref<64xf32>) {
  %cos = memref.alloc() : memref<512x64xf32>
  %sin = memref.alloc() : memref<512x64xf32>
  rope.table axis_map = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                         1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
      ins(%positions, %inv_freq : memref<3x512xi64>, memref<64xf32>) outs(%cos, %sin : memref<512x64xf32>, memref<512x64xf32>)
  rope.apply #rope.layout<split, head_dim = 128> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<512x8x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<512x8x128xbf16>)
  return
}
