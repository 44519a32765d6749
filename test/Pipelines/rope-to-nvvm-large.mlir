// A tensor with more than 2^31 elements has 64-bit offsets; more blocks than one
// dimension holds are a second dimension.

// RUN: rope-opt %s --rope-to-nvvm=chip=sm_90 | sed -e 's/\\0A/\n/g' | FileCheck %s
// RUN: rope-opt %s --convert-rope-to-gpu="schedule=max-blocks=1000" | FileCheck %s --check-prefix=GRID

// CHECK:     gpu.launch_func @rope_kernels::@large_kernel blocks in
// CHECK:     .entry large_kernel
// CHECK:     and.b64 {{.*}}, 15032385536
// CHECK:     shl.b64 {{.*}}, 14
// CHECK:     .entry small_kernel
// CHECK-NOT: shl.b64
// CHECK:     mul.wide.u32
// CHECK-NOT: shl.b64
// CHECK:     ret;

// GRID-LABEL: func.func @small
// GRID:         %[[MOST:.*]] = arith.constant 1000 : index
// GRID:         gpu.launch blocks(%[[X:.*]], %[[Y:.*]], %{{.*}}) in (%[[GX:.*]] = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) threads
// GRID:           arith.index_castui %[[Y]] : index to i32
// GRID:           arith.index_castui %[[GX]] : index to i32

func.func @large(%x: memref<8x131072x32x128xf32>, %cos: memref<131072x64xf32>, %sin: memref<131072x64xf32>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<8x131072x32x128xf32>, memref<131072x64xf32>, memref<131072x64xf32>) outs(%x : memref<8x131072x32x128xf32>)
  return
}

func.func @small(%x: memref<8x4096x32x128xf32>, %cos: memref<4096x64xf32>, %sin: memref<4096x64xf32>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<8x4096x32x128xf32>, memref<4096x64xf32>, memref<4096x64xf32>) outs(%x : memref<8x4096x32x128xf32>)
  return
}
