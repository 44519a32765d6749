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
