// Large tensors: non-temporal stores of f32 and bf16, and one fence.

// REQUIRES: x86-registered-target
// RUN: rope-opt %s --rope-to-llvm="vector-width=8 round-to-bf16=integer" | mlir-translate --mlir-to-llvmir -o %t.ll
// RUN: opt -O3 -mtriple=x86_64-linux-gnu -mcpu=haswell %t.ll -o - | llc -O3 -mtriple=x86_64-linux-gnu -mcpu=haswell -o %t.s
// RUN: FileCheck %s --input-file=%t.s --implicit-check-not=gather --implicit-check-not=movnti
// RUN: rope-opt %s --rope-to-llvm="vector-width=16 round-to-bf16=native" | mlir-translate --mlir-to-llvmir -o %t.ll
// RUN: opt -O3 -mtriple=x86_64-linux-gnu -mcpu=sapphirerapids %t.ll -o - | llc -O3 -mtriple=x86_64-linux-gnu -mcpu=sapphirerapids -o %t.s
// RUN: FileCheck %s --input-file=%t.s --implicit-check-not=gather --implicit-check-not=movnti

// Pages of neighbours are streams that the machine follows to the end of a page.
// CHECK-LABEL: interleaved_f32:
// CHECK: prefetcht1
// CHECK: vfmaddsub
// CHECK: vmovntps {{.*[yz]mm}}
// CHECK: sfence
// CHECK: retq
func.func @interleaved_f32(%x: memref<8x4096x4096xf32>, %c: memref<4096x2048xf32>, %s: memref<4096x2048xf32>, %y: memref<8x4096x4096xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 4096> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x4096xf32>, memref<4096x2048xf32>, memref<4096x2048xf32>) outs(%y : memref<8x4096x4096xf32>)
  return
}

// CHECK-LABEL: split_bf16:
// CHECK: prefetcht1
// CHECK: vmovnt{{ps|dq}} {{.*[yz]mm}}
// CHECK: sfence
// CHECK: retq
func.func @split_bf16(%x: memref<8x4096x32x128xbf16>, %c: memref<4096x64xf32>, %s: memref<4096x64xf32>, %y: memref<8x4096x32x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x32x128xbf16>, memref<4096x64xf32>, memref<4096x64xf32>) outs(%y : memref<8x4096x32x128xbf16>)
  return
}
