// PTX and cubins for the targets that matter, for each layout.

// RUN: rope-opt %s --rope-to-nvvm=chip=sm_80 | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: rope-opt %s --rope-to-nvvm=chip=sm_90 | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefixes=CHECK,SM90
// RUN: rope-opt %s --rope-to-nvvm=chip=sm_100 | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefixes=CHECK,SM100
// RUN: rope-opt %s --rope-to-nvvm="chip=sm_90 features=+ptx80" | sed -e 's/\\0A/\n/g' | FileCheck %s --check-prefix=FEATURES
// RUN: rope-opt %s --rope-to-nvvm=chip=sm_90 | FileCheck %s --check-prefix=HOST

// One binary with all kernels: wide accesses only, the tables through the
// read-only path, nothing local, no barrier.
// CHECK-LABEL: gpu.binary @rope_kernels
// SM80-SAME:     chip = "sm_80"
// SM80:          .version 7.0
// SM90-SAME:     chip = "sm_90"
// SM90:          .version 7.8
// SM100-SAME:    chip = "sm_100"
// SM100:         .version 8.8
// FEATURES:      .version 8.0
// CHECK-LABEL: .entry split_kernel
// CHECK:         .maxntid 128
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// SM80:          ld.global.nc.v4.b32
// SM90:          ld.global.nc.v4.b32
// SM100:         ld.global.nc.v4.b64
// SM80:          ld.global.v4.b32
// SM90:          ld.global.v4.b32
// SM100:         ld.global.v4.b32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// CHECK:         fma.rn.f32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// CHECK:         cvt.rn.bf16x2.f32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// SM80:          st.global.v4.b32
// SM90:          st.global.v4.b32
// SM100:         st.global.v4.b32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// CHECK:         ret;
// CHECK-LABEL: .entry interleaved_kernel
// CHECK:         .maxntid 128
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// SM80:          ld.global.nc.v4.b32
// SM90:          ld.global.nc.v4.b32
// SM100:         ld.global.nc.v4.b64
// SM80:          ld.global.v4.b32
// SM90:          ld.global.v4.b32
// SM100:         ld.global.v8.b32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// CHECK:         fma.rn.f32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// CHECK:         cvt.rn.bf16x2.f32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// SM80:          st.global.v4.b32
// SM90:          st.global.v4.b32
// SM100:         st.global.v8.b32
// CHECK-NOT:     {{\.local|bar\.|(ld|st)\.global\.[^vn]|global\.nc\.[^v]}}
// CHECK:         ret;

// The host side keeps the launches.
// HOST-DAG: gpu.launch_func @rope_kernels::@split_kernel blocks in
// HOST-DAG: gpu.launch_func @rope_kernels::@interleaved_kernel blocks in

func.func @split(%x: memref<4x512x32x128xbf16>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>, %y: memref<4x512x32x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x512x32x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<4x512x32x128xbf16>)
  return
}

func.func @interleaved(%x: memref<4x512x32x128xbf16>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>, %y: memref<4x512x32x128xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x512x32x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<4x512x32x128xbf16>)
  return
}
