// REQUIRES: ptxas
// RUN: rope-opt %s --rope-to-nvvm="chip=sm_80 format=cubin" | FileCheck %s
// RUN: rope-opt %s --rope-to-nvvm="chip=sm_90 format=cubin" | FileCheck %s
// RUN: rope-opt %s --rope-to-nvvm="chip=sm_100 format=cubin" | FileCheck %s

// CHECK: gpu.binary @rope_kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_{{80|90|100}}"
// CHECK-SAME: bin = "\7FELF
func.func @split(%x: memref<?x?x32x128xbf16>, %cos: memref<?x64xf32>, %sin: memref<?x64xf32>, %y: memref<?x?x32x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<?x?x32x128xbf16>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x32x128xbf16>)
  return
}
