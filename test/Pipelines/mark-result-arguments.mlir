// Memory for results is declared to be nobody else's.
// RUN: rope-opt %s --rope-mark-result-arguments | FileCheck %s

// CHECK: func @main(%{{.*}}: memref<8xf32>, %{{.*}}: memref<8xf32> {llvm.noalias})
func.func @main(%x: memref<8xf32>, %y: memref<8xf32> {bufferize.result}) {
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  return
}

// q and k are rotated in one loop nest, into the caller's memory, without an
// allocation, as if they were returned.
// RUN: rope-opt %s --rope-to-llvm="interface=destinations print-schedule" -o /dev/null 2>&1 | FileCheck %s --check-prefix=GROUP --implicit-check-not=schedule:
// RUN: rope-opt %s --rope-to-llvm="interface=pointers" | FileCheck %s --check-prefix=POINTERS
// GROUP: remark: schedule:
// POINTERS-LABEL: llvm.func @both(
// POINTERS-SAME: %{{[^:]*}}: !llvm.ptr, %{{[^:]*}}: !llvm.ptr, %{{[^:]*}}: !llvm.ptr, %{{[^:]*}}: !llvm.ptr, %{{[^:]*}}: !llvm.ptr {llvm.noalias}, %{{[^:]*}}: !llvm.ptr {llvm.noalias})
// POINTERS-NOT: llvm.call @malloc
// POINTERS: llvm.return
func.func @both(%q: tensor<4x2x8xf32>, %k: tensor<4x1x8xf32>, %c: tensor<4x4xf32>, %s: tensor<4x4xf32>) -> (tensor<4x2x8xf32>, tensor<4x1x8xf32>) {
  %eq = tensor.empty() : tensor<4x2x8xf32>
  %ek = tensor.empty() : tensor<4x1x8xf32>
  %0 = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%q, %c, %s : tensor<4x2x8xf32>, tensor<4x4xf32>, tensor<4x4xf32>) outs(%eq : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  %1 = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%k, %c, %s : tensor<4x1x8xf32>, tensor<4x4xf32>, tensor<4x4xf32>) outs(%ek : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  return %0, %1 : tensor<4x2x8xf32>, tensor<4x1x8xf32>
}
