// Each linalg op on memrefs is a launch: which thread owns what, and what is
// read and written.

// RUN: rope-opt %s --rope-linalg-to-gpu --canonicalize --cse -split-input-file | FileCheck %s
// RUN: rope-opt %s --rope-linalg-to-gpu="print-schedule schedule=block-size=256" -split-input-file 2>&1 >%t | FileCheck %s --check-prefix=SHOW
// RUN: FileCheck %s --input-file=%t --check-prefix=BLOCK

#id = affine_map<(i, j) -> (i, j)>

// The last dimension of the result belongs to neighbouring threads; what is
// overwritten is not read.
// CHECK-LABEL: func @elementwise
// CHECK:         gpu.launch {{.*}} = %c2, {{.*}} = %c128, {{.*}}module(@rope_kernels) function(@elementwise_generic)
// CHECK:           arith.cmpi ult, %[[T:.*]], %c210_i32
// CHECK:           %[[J:.*]] = arith.remui %[[T]], %c70_i32 : i32
// CHECK:           %[[I:.*]] = arith.divui %[[T]], %c70_i32 : i32
// CHECK-COUNT-1:   vector.load
// CHECK-NOT:       vector.load
// CHECK:           arith.addf
// CHECK-COUNT-1:   vector.store
// CHECK-NOT:       linalg
// SHOW: remark: kernel: threads=3x70 block-size=256
// BLOCK: threads(%{{.*}}) in (%{{.*}} = %c256
func.func @elementwise(%x: memref<3x70xf32>, %y: memref<3x70xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<3x70xf32>) outs(%y : memref<3x70xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %in : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// The accumulator begins with the element, and stays in a register.
// CHECK-LABEL: func @matmul
// CHECK:         gpu.launch
// CHECK:           %[[INIT:.*]] = vector.load
// CHECK:           %[[C:.*]] = vector.extract %[[INIT]]
// CHECK:           %[[SUM:.*]] = scf.for {{.*}} iter_args(%[[ACC:.*]] = %[[C]]) -> (f32) : i32
// CHECK-COUNT-2:     vector.load
// CHECK-NOT:         vector.store
// CHECK:             %[[NEW:.*]] = arith.addf %[[ACC]]
// CHECK:             scf.yield %[[NEW]]
// CHECK:           %[[OUT:.*]] = vector.broadcast %[[SUM]]
// CHECK:           vector.store %[[OUT]]
// SHOW: remark: kernel: threads=8x16 each=32 block-size=256
func.func @matmul(%a: memref<8x32xf32>, %b: memref<32x16xf32>, %c: memref<8x16xf32>) {
  linalg.matmul ins(%a, %b : memref<8x32xf32>, memref<32x16xf32>) outs(%c : memref<8x16xf32>)
  return
}

// -----

// A result that is written across goes to threads in the order of its memory.
// CHECK-LABEL: func @transpose
// SHOW: remark: kernel: threads=7x5 block-size=256
func.func @transpose(%x: memref<5x7xbf16>, %y: memref<7x5xbf16>) {
  linalg.transpose ins(%x : memref<5x7xbf16>) outs(%y : memref<7x5xbf16>) permutation = [1, 0]
  return
}

// -----

// Where the dense dimension is not the last.
// CHECK-LABEL: func @columns
// SHOW: remark: kernel: threads=7x5 block-size=256
func.func @columns(%x: memref<5x7xf32, strided<[1, 5]>>) {
  %c = arith.constant 1.0 : f32
  linalg.fill ins(%c : f32) outs(%x : memref<5x7xf32, strided<[1, 5]>>)
  return
}

// -----

// Sizes that only the run knows: 32 bits where they do.
// CHECK-LABEL: func @dynamic
// CHECK:         scf.if
// CHECK:           gpu.launch
// CHECK:             arith.index_castui {{.*}} : index to i32
// CHECK:         } else {
// CHECK:           gpu.launch
// CHECK-NOT:         index_castui
// SHOW: remark: kernel: threads=?x8 block-size=256
func.func @dynamic(%x: memref<?x8xf32>, %y: memref<?x8xf32>) {
  linalg.copy ins(%x : memref<?x8xf32>) outs(%y : memref<?x8xf32>)
  return
}

// -----

// A copy between dense memrefs is the driver's, one with strides a kernel.
// CHECK-LABEL: func @copies
// CHECK:         memref.copy
// CHECK-NOT:     memref.copy
// CHECK-COUNT-1: gpu.launch
// CHECK-NOT:     gpu.launch
func.func @copies(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  memref.copy %x, %y : memref<4x8xf32> to memref<4x8xf32>
  %from = memref.subview %x[0, 0] [4, 4] [1, 2] : memref<4x8xf32> to memref<4x4xf32, strided<[8, 2]>>
  %to = memref.subview %y[0, 4] [4, 4] [1, 1] : memref<4x8xf32> to memref<4x4xf32, strided<[8, 1], offset: 4>>
  memref.copy %from, %to : memref<4x4xf32, strided<[8, 2]>> to memref<4x4xf32, strided<[8, 1], offset: 4>>
  return
}

// -----

// Gathers that the program has, in a branch too, and what it asserts; elements
// of one bit have a byte each.
// CHECK-LABEL: func @body
// CHECK:         gpu.launch
// CHECK:           %[[BIT:.*]] = memref.load {{.*}} : memref<6xi1
// CHECK:           cf.assert %[[BIT]]
// CHECK:           scf.if %[[BIT]]
// CHECK:             vector.load {{.*}} : memref<12xf32
func.func @body(%mask: memref<6xi1>, %table: memref<3x4xf32>, %y: memref<6xf32>) {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%mask : memref<6xi1>) outs(%y : memref<6xf32>) {
  ^bb0(%in: i1, %out: f32):
    %i = linalg.index 0 : index
    cf.assert %in, "set"
    %0 = scf.if %in -> f32 {
      %1 = memref.load %table[%c1, %i] : memref<3x4xf32>
      scf.yield %1 : f32
    } else {
      scf.yield %zero : f32
    }
    linalg.yield %0 : f32
  }
  return
}

// -----

// Nothing to do, and nothing launched.
// CHECK-LABEL: func @no_elements
// CHECK-NOT:     gpu.launch
// CHECK:         return
func.func @no_elements(%x: memref<0x4xf32>, %y: memref<0x4xf32>) {
  linalg.copy ins(%x : memref<0x4xf32>) outs(%y : memref<0x4xf32>)
  return
}
