// What a kernel counts on of its pointers, read from its accesses.

// RUN: rope-opt %s --rope-mark-alignment | FileCheck %s

module attributes {gpu.container_module} {

gpu.module @kernels {
  // The widest access counts, through any arithmetic on the address; without an
  // alignment of its own, that of its type.
  llvm.func @move(%x: !llvm.ptr, %y: !llvm.ptr, %n: i64, %z: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
    %0 = llvm.getelementptr %x[%n] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1 = llvm.getelementptr %0[4] : (!llvm.ptr) -> !llvm.ptr, f32
    %a = llvm.load %1 {alignment = 16 : i64} : !llvm.ptr -> vector<4xf32>
    %b = llvm.load %x {alignment = 4 : i64} : !llvm.ptr -> f32
    %global = llvm.addrspacecast %y : !llvm.ptr to !llvm.ptr<1>
    llvm.store %a, %global {alignment = 8 : i64} : vector<4xf32>, !llvm.ptr<1>
    llvm.store %b, %z : f32, !llvm.ptr
    llvm.return
  }
  llvm.func @no_kernel_here(%x: !llvm.ptr)
}

// CHECK-LABEL: func.func @launch
// CHECK:         gpu.launch_func @kernels::@move
// CHECK-SAME:      rope_alignments = array<i32: 16, 8, 1, 4>
func.func @launch(%x: memref<f32>, %n: index) {
  %c1 = arith.constant 1 : index
  gpu.launch_func @kernels::@move blocks in (%n, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<f32>, %x : memref<f32>, %n : index, %x : memref<f32>)
  return
}

// Memory that is several arguments of the kernel has no place in the list.
// CHECK-LABEL: func.func @no_descriptors
// CHECK-NOT:     rope_alignments
func.func @no_descriptors(%x: memref<f32>, %n: index) {
  %c1 = arith.constant 1 : index
  gpu.launch_func @kernels::@move blocks in (%n, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<f32>, %x : memref<f32>)
  return
}

}
