// q and k of a layer, with their tables: one launch, no table in memory, no
// local memory, no call, no division but to find the thread's place.

// RUN: rope-opt %s --rope-to-nvvm=chip=sm_80 | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefixes=CHECK,WIDTH16
// RUN: rope-opt %s --rope-to-nvvm=chip=sm_90 | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefixes=CHECK,WIDTH16
// RUN: rope-opt %s --rope-to-nvvm=chip=sm_100 | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefixes=CHECK,WIDTH32
// RUN: rope-opt %s --rope-to-nvvm="chip=sm_90 schedule=table-in-registers=0" | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefix=MEMORY

// CHECK-LABEL: func.func @layer(
// CHECK-SAME:    %arg4: memref<{{.*}}> {llvm.noalias}, %arg5: memref<{{.*}}> {llvm.noalias})
// CHECK-NOT:     memref.alloc
// CHECK:         gpu.launch_func @rope_kernels::@layer_kernel blocks in
// CHECK-NOT:     gpu.launch_func
// CHECK:         gpu.binary @rope_kernels
// CHECK-LABEL: .entry layer_kernel
// CHECK:         .maxntid 128
// CHECK-NOT:     {{\.local|bar\.|call|div\.|(ld|st)\.global\.[^vn]}}
// CHECK:         ld.global.nc.b64
// CHECK:         cvt.rn.f32.s64
// WIDTH16:       ld.global.nc.v4.b32
// WIDTH32:       ld.global.nc.v4.b64
// CHECK:         fma.rn.f64
// CHECK-NOT:     {{\.local|bar\.|call|div\.|(ld|st)\.global\.[^vn]}}
// CHECK:         fma.rn.f32
// CHECK-NOT:     {{\.local|bar\.|call|div\.|(ld|st)\.global\.[^vn]}}
// WIDTH16:       ld.global.v4.b32
// WIDTH32:       ld.global.v4.b32
// CHECK-NOT:     {{\.local|bar\.|call|div\.|(ld|st)\.global\.[^vn]}}
// WIDTH16:       st.global.v4.b32
// WIDTH32:       st.global.v4.b32
// CHECK-NOT:     {{\.local|bar\.|call|div\.|(ld|st)\.global\.[^vn]}}
// CHECK-NOT:   .entry
// CHECK:       }

// MEMORY:      memref.alloc
// MEMORY:      gpu.launch_func @rope_kernels::@layer_kernel_0 blocks in
// MEMORY:      gpu.launch_func @rope_kernels::@layer_kernel blocks in
// MEMORY:      .entry layer_kernel_0
// MEMORY:      st.global.v4.b32

func.func @layer(%q: tensor<2x16x32x128xbf16>, %k: tensor<2x16x8x128xbf16>, %p: tensor<16xi64>, %f: tensor<64xf32>) -> (tensor<2x16x32x128xbf16>, tensor<2x16x8x128xbf16>) {
  %table = tensor.empty() : tensor<16x64xf32>
  %cos, %sin = rope.table ins(%p, %f : tensor<16xi64>, tensor<64xf32>)
      outs(%table, %table : tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, tensor<16x64xf32>
  %init_q = tensor.empty() : tensor<2x16x32x128xbf16>
  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%q, %cos, %sin : tensor<2x16x32x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>) outs(%init_q : tensor<2x16x32x128xbf16>) -> tensor<2x16x32x128xbf16>
  %init_k = tensor.empty() : tensor<2x16x8x128xbf16>
  %z = rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%k, %cos, %sin : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>) outs(%init_k : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
  return %y, %z : tensor<2x16x32x128xbf16>, tensor<2x16x8x128xbf16>
}
