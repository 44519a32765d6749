// The road through linalg: each rotation is one kernel that reads x once and
// writes y once, a scalar after the other; no gather, no local memory.

// RUN: rope-opt %s --rope-to-nvvm="road=linalg" | FileCheck %s --implicit-check-not=.local --implicit-check-not=call
// RUN: rope-opt %s --convert-rope-to-linalg --rope-linalg-to-gpu --canonicalize --gpu-kernel-outlining | FileCheck %s --check-prefix=HOST

// CHECK-LABEL: func.func @rotate
// CHECK:         gpu.launch_func @rope_kernels::@rotate_generic
// CHECK-NOT:     gpu.launch_func
// CHECK:       .visible .entry rotate_generic(
// CHECK-COUNT-2: ld.global.b16
// CHECK-COUNT-2: ld.global.b32
// CHECK-NOT:   ld.global
// CHECK-COUNT-2: st.global.b16
// CHECK-NOT:   st.global
// CHECK:       ret;

// 3·5·8·64 pairs.
// HOST-LABEL: func @rotate
// HOST:         gpu.launch_func @rope_kernels::@rotate_generic blocks in (%c60, %c1{{.*}}threads in (%c128
func.func @rotate(%x: memref<3x5x8x128xbf16>, %c: memref<5x64xf32>, %s: memref<5x64xf32>, %y: memref<3x5x8x128xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 128> to #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<3x5x8x128xbf16>, memref<5x64xf32>, memref<5x64xf32>) outs(%y : memref<3x5x8x128xbf16>)
  return
}
