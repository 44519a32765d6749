// What leaves memory alone is no error, and copies without gaps are the
// runtime's.

// RUN: rope-opt %s --rope-lower-launches | FileCheck %s

// CHECK-LABEL: func.func @views(
// CHECK:         memref.dim
// CHECK:         memref.subview
// CHECK:         scf.if
// CHECK-NOT:     memref.copy
// CHECK:         llvm.call @ropeGPUCopy(
func.func @views(%x: memref<?x8xf32>, %y: memref<?x8xf32>, %which: i1) -> memref<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x8xf32>
  %view = memref.subview %x[0, 0] [%n, 4] [1, 1] : memref<?x8xf32> to memref<?x4xf32, strided<[8, 1]>>
  %either = scf.if %which -> memref<?x8xf32> {
    scf.yield %x : memref<?x8xf32>
  } else {
    scf.yield %y : memref<?x8xf32>
  }
  memref.copy %either, %y : memref<?x8xf32> to memref<?x8xf32>
  return %either : memref<?x8xf32>
}
