// Input that is valid and unusual: nothing may crash, and nothing may be made up.

// RUN: rope-opt %s --allow-unregistered-dialect --test-lane-eval -o /dev/null | FileCheck %s

// CHECK-LABEL: tensor.cast tensor<2xf32>
// CHECK-NEXT: [0] = arg0[0]
// CHECK-LABEL: tensor.cast tensor<?xf32>
// CHECK-NEXT: [s0] = arg0[s0]
func.func @unranked(%x: tensor<*xf32>) {
  %0 = tensor.cast %x {lane.print} : tensor<*xf32> to tensor<2xf32>
  %1 = tensor.cast %x {lane.print = []} : tensor<*xf32> to tensor<?xf32>
  return
}

// CHECK-LABEL: arith.addf tensor<f32>
// CHECK-NEXT: = 2*arg0
func.func @scalar_tensor(%x: tensor<f32>) {
  %0 = arith.addf %x, %x {lane.print} : tensor<f32>
  return
}

// CHECK-LABEL: tensor.concat tensor<2xf32>
// CHECK-NEXT: [0] = arg1[0]
func.func @empty_part(%x: tensor<0xf32>, %y: tensor<2xf32>) {
  %0 = tensor.concat dim(0) %x, %y {lane.print} : (tensor<0xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// A tensor of vectors, one of memory, a loop, a call: all opaque.
// CHECK-LABEL: arith.negf vector<2xf32>
// CHECK-NEXT: [0] = -arg0[0]
// CHECK-LABEL: bufferization.to_tensor tensor<2xf32>
// CHECK-NEXT: [0] = {{.*}}  // stopped at bufferization.to_tensor
// CHECK-LABEL: scf.for tensor<2xf32>
// CHECK-NEXT: [0] = {{.*}}  // stopped at scf.for
// CHECK-LABEL: func.call tensor<2xf32>
// CHECK-NEXT: [0] = {{.*}}  // stopped at func.call
func.func @opaque(%v: vector<2xf32>, %m: memref<2xf32>, %x: tensor<2xf32>, %n: index) {
  %0 = arith.negf %v {lane.print} : vector<2xf32>
  %1 = bufferization.to_tensor %m restrict {lane.print} : memref<2xf32> to tensor<2xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> tensor<2xf32> {
    %b = arith.addf %a, %a : tensor<2xf32>
    scf.yield %b : tensor<2xf32>
  } {lane.print}
  %3 = func.call @callee(%x) {lane.print} : (tensor<2xf32>) -> tensor<2xf32>
  return
}
func.func private @callee(tensor<2xf32>) -> tensor<2xf32>

// A tensor made inside a body differs from point to point.
// CHECK-LABEL: linalg.generic tensor<2xf32>
// CHECK-NEXT: [0] = {{.*}}[0]  // stopped at linalg.generic: a tensor that is made inside a body
// CHECK-NEXT: [1] = {{.*}}[1]  // stopped at linalg.generic: a tensor that is made inside a body
func.func @tensor_inside(%x: tensor<4xf32>) {
  %c0 = arith.constant 0 : index
  %init = tensor.empty() : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%init : tensor<2xf32>) attrs = {lane.print} {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %s = tensor.extract_slice %x[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
    %r = tensor.extract %s[%c0] : tensor<2xf32>
    linalg.yield %r : f32
  } -> tensor<2xf32>
  return
}

// What an unknown scalar op gives is one number; random numbers are not.
// CHECK-LABEL: linalg.generic tensor<2xf32>
// CHECK-NEXT: [0] = {{.*}}[0]  // stopped at linalg.generic
func.func @unknown_inside() {
  %init = tensor.empty() : tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%init : tensor<2xf32>) attrs = {lane.print} {
  ^bb0(%out: f32):
    %r = "test.random"() : () -> f32
    linalg.yield %r : f32
  } -> tensor<2xf32>
  return
}

// An index outside of a constant, which the program may never use.
// CHECK-LABEL: tensor.extract f32
// CHECK-NEXT: = cst[7]
func.func @outside() {
  %c7 = arith.constant 7 : index
  %t = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = tensor.extract %t[%c7] {lane.print} : tensor<2xf32>
  return
}

// Division by a number that may be zero or negative stays what it is.
// CHECK-LABEL: arith.divsi index
// CHECK-NEXT: = divsi(arg0, arg1)
// CHECK-LABEL: arith.remsi index
// CHECK-NEXT: = remsi(arg0, arg1)
func.func @divisions(%a: index, %b: index) {
  %0 = arith.divsi %a, %b {lane.print} : index
  %1 = arith.remsi %a, %b {lane.print} : index
  return
}
