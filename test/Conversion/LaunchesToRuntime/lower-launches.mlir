// Launches, memory and constants of the host side in terms of the runtime.

// RUN: rope-opt %s --rope-lower-launches | FileCheck %s
// RUN: rope-opt %s --rope-lower-launches="host-access=1" | FileCheck %s --check-prefixes=CHECK

module attributes {gpu.container_module} {

// The image of the kernels: texts end with a zero, a size does not count it.
// CHECK-DAG: llvm.mlir.global internal constant @kernels_name("kernels\00")
// CHECK-DAG: llvm.mlir.global internal constant @kernels_chip("sm_90\00")
// CHECK-DAG: llvm.mlir.global internal constant @kernels_data("PTX\00")
// CHECK-DAG: llvm.mlir.global internal constant @kernels_move_name("move\00")
// CHECK-DAG: llvm.mlir.global internal constant @kernels_move_alignments("\10\04\01\01\00")
// CHECK-DAG: memref.global "private" constant @weights
gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "PTX\00">]
memref.global "private" constant @weights : memref<4xf16> = dense<[1., 2., 3., 4.]>

// CHECK-LABEL: func.func @launch(
// CHECK-SAME:      %[[X:.*]]: memref<f32>, %[[Y:.*]]: memref<8xf32>, %[[N:.*]]: index, %[[F:.*]]: f32)
// The array of arguments is made once, not in the loop.
// CHECK-DAG:     %[[VALUES:.*]] = llvm.alloca %{{.*}} x !llvm.struct<(ptr, ptr, i64, f32)>
// CHECK-DAG:     %[[ARRAY:.*]] = llvm.alloca %{{.*}} x !llvm.ptr
// CHECK:         scf.for
// CHECK-NOT:       llvm.alloca
// CHECK:           %[[KERNEL:.*]] = llvm.mlir.addressof @kernels_move
// CHECK:           memref.extract_aligned_pointer_as_index %[[X]]
// CHECK:           memref.extract_aligned_pointer_as_index %[[Y]]
// CHECK:           %[[SLOT:.*]] = llvm.getelementptr %[[VALUES]][0, 3]
// CHECK:           llvm.store %[[F]], %[[SLOT]] : f32, !llvm.ptr
// CHECK:           %[[ENTRY:.*]] = llvm.getelementptr %[[ARRAY]][3]
// CHECK:           llvm.store %[[SLOT]], %[[ENTRY]]
// CHECK:           llvm.call @ropeGPULaunch(%[[KERNEL]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[ARRAY]])
// CHECK-NOT:     gpu.launch_func
func.func @launch(%x: memref<f32>, %y: memref<8xf32>, %n: index, %f: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c128 = arith.constant 128 : index
  scf.for %i = %c0 to %n step %c1 {
    gpu.launch_func @kernels::@move blocks in (%n, %c1, %c1) threads in (%c128, %c1, %c1)
        args(%x : memref<f32>, %y : memref<8xf32>, %n : index, %f : f32)
        {rope_alignments = array<i32: 16, 4, 1, 1>}
  }
  return
}

// CHECK-LABEL: func.func @memory(
// CHECK-SAME:      %[[N:.*]]: index)
// CHECK:         %[[BYTES:.*]] = llvm.call @ropeGPUAllocate(
// CHECK:         %[[BUFFER:.*]] = memref.view %{{.*}}[%{{.*}}][%[[N]]] : memref<?xi8> to memref<?x4xf16>
// CHECK:         %[[HOST:.*]] = memref.get_global @weights
// CHECK:         %[[CACHE:.*]] = llvm.mlir.addressof @weights_cache
// CHECK:         llvm.call @ropeGPUConstant(%[[CACHE]],
// CHECK:         %[[DEVICE:.*]] = memref.view %{{.*}}[%{{.*}}][] : memref<?xi8> to memref<4xf16>
// CHECK:         llvm.call @ropeGPUFree(
// CHECK:         return %[[DEVICE]]
func.func @memory(%n: index) -> memref<4xf16> {
  %buffer = memref.alloc(%n) : memref<?x4xf16>
  %w = memref.get_global @weights : memref<4xf16>
  memref.dealloc %buffer : memref<?x4xf16>
  return %w : memref<4xf16>
}

// A kernel that two launches share is one; the runtime keeps what it loads in
// the last field of these, which starts as zero.
// CHECK:     llvm.mlir.global internal @kernels_image() {{.*}} : !llvm.struct<(ptr, ptr, ptr, i64, ptr)> {
// CHECK:       llvm.mlir.constant(3 : i64)
// CHECK:     llvm.mlir.global internal @kernels_move() {{.*}} : !llvm.struct<(ptr, ptr, ptr, ptr)> {
// CHECK-NOT: @kernels_move_0
// CHECK-NOT: gpu.binary
func.func @again(%x: memref<f32>, %y: memref<8xf32>, %n: index, %f: f32) {
  %c1 = arith.constant 1 : index
  gpu.launch_func @kernels::@move blocks in (%n, %c1, %c1) threads in (%n, %c1, %c1)
      args(%x : memref<f32>, %y : memref<8xf32>, %n : index, %f : f32)
  return
}

}
