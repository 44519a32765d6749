// Memory is the device's: what uses it on the host is an error, unless the
// caller says that both sides can.

// RUN: rope-opt %s --rope-lower-launches="host-access=1" -split-input-file | FileCheck %s
// RUN: rope-opt %s --rope-lower-launches -split-input-file -verify-diagnostics

// CHECK-LABEL: func.func @loads(
// CHECK:         memref.load
func.func @loads(%x: memref<4xf32>, %i: index) -> f32 {
  // expected-error @below {{'memref.load' op stays on the host, which cannot use the device's memory}}
  %v = memref.load %x[%i] : memref<4xf32>
  return %v : f32
}

// -----

// CHECK-LABEL: func.func @multiplies(
// CHECK:         linalg.matmul
func.func @multiplies(%a: memref<4x4xf32>, %b: memref<4x4xf32>, %c: memref<4x4xf32>) {
  // expected-error @below {{'linalg.matmul' op stays on the host}}
  linalg.matmul ins(%a, %b : memref<4x4xf32>, memref<4x4xf32>) outs(%c : memref<4x4xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @local(
// CHECK:         memref.alloca
func.func @local() -> memref<4xf32> {
  // expected-error @below {{'memref.alloca' op is memory of the host}}
  %x = memref.alloca() : memref<4xf32>
  return %x : memref<4xf32>
}

// -----

// CHECK-LABEL: func.func @gaps(
// CHECK:         memref.copy
func.func @gaps(%x: memref<4xf32, strided<[2]>>, %y: memref<4xf32>) {
  // expected-error @below {{'memref.copy' op between views with strides has no kernel}}
  memref.copy %x, %y : memref<4xf32, strided<[2]>> to memref<4xf32>
  return
}
