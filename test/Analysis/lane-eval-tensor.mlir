// What the lane engine makes of single ops of the tensor dialect.

// RUN: rope-opt %s --allow-unregistered-dialect --test-lane-eval -o /dev/null | FileCheck %s

// CHECK-LABEL: tensor.extract_slice tensor<4x2xf32>
// CHECK-NEXT: [s0, 0] = arg0[s0, 1]
// CHECK-NEXT: [s0, 1] = arg0[s0, 3]
func.func @strided_slice(%x: tensor<4x5xf32>) {
  %0 = tensor.extract_slice %x[0, 1] [4, 2] [1, 2] {lane.print} : tensor<4x5xf32> to tensor<4x2xf32>
  return
}

// A part that nothing is known of keeps both values and the condition.
// CHECK-LABEL: tensor.insert_slice tensor<4xf32>
// CHECK-NEXT: [0] = arg1[0]
// CHECK-NEXT: [1] = arg0[0]
// CHECK-NEXT: [2] = arg1[2]
// CHECK-NEXT: [3] = arg0[1]
// CHECK-LABEL: tensor.insert_slice tensor<4xf32>
// CHECK-NEXT: [0] = select(contains(0, arg2, 2, 1), arg0[-arg2], arg1[0])
func.func @insert_slice(%x: tensor<2xf32>, %y: tensor<4xf32>, %n: index) {
  %0 = tensor.insert_slice %x into %y[1] [2] [2] {lane.print} : tensor<2xf32> into tensor<4xf32>
  %1 = tensor.insert_slice %x into %y[%n] [2] [1] {lane.print} : tensor<2xf32> into tensor<4xf32>
  return
}

// CHECK-LABEL: tensor.concat tensor<2x4xf32>
// CHECK-NEXT: [s0, 0] = arg0[s0, 0]
// CHECK-NEXT: [s0, 1] = arg0[s0, 1]
// CHECK-NEXT: [s0, 2] = arg1[s0, 0]
// CHECK-NEXT: [s0, 3] = arg1[s0, 1]
// Along a dimension that stays symbolic it is a choice.
// CHECK-LABEL: tensor.concat tensor<4x2xf32>
// CHECK-NEXT: [s0, 0] = case(s0, 0, arg0[s0, 0], 2, arg1[-2 + s0, 0])
func.func @concat(%x: tensor<2x2xf32>, %y: tensor<2x2xf32>) {
  %0 = tensor.concat dim(1) %x, %y {lane.print} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  %1 = tensor.concat dim(0) %x, %y {lane.print} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  return
}

// Heads split by a reshape to sizes that are computed.
// CHECK-LABEL: tensor.reshape tensor<?x?x2x2xf32>
// CHECK-NEXT: [s0, s1, 0, 0] = arg0[s0, s1, 0]
// CHECK-NEXT: [s0, s1, 0, 1] = arg0[s0, s1, 1]
// CHECK-NEXT: [s0, s1, 1, 0] = arg0[s0, s1, 2]
// CHECK-NEXT: [s0, s1, 1, 1] = arg0[s0, s1, 3]
func.func @reshape(%x: tensor<?x?x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x4xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?x4xf32>
  %shape = tensor.from_elements %b, %s, %c2, %c2 : tensor<4xindex>
  %0 = tensor.reshape %x(%shape) {lane.print = [2, 3]} : (tensor<?x?x4xf32>, tensor<4xindex>) -> tensor<?x?x2x2xf32>
  return
}

// CHECK-LABEL: tensor.collapse_shape tensor<?x4xf32>
// CHECK-NEXT: [s0, 0] = arg0[s0, 0, 0]
// CHECK-NEXT: [s0, 1] = arg0[s0, 0, 1]
// CHECK-NEXT: [s0, 2] = arg0[s0, 1, 0]
// CHECK-NEXT: [s0, 3] = arg0[s0, 1, 1]
func.func @collapse_shape(%x: tensor<?x2x2xf32>) {
  %0 = tensor.collapse_shape %x [[0], [1, 2]] {lane.print} : tensor<?x2x2xf32> into tensor<?x4xf32>
  return
}

// CHECK-LABEL: tensor.pad tensor<2x4xf32>
// CHECK-NEXT: [s0, 0] = 0
// CHECK-NEXT: [s0, 1] = arg0[s0, 0]
// CHECK-NEXT: [s0, 2] = arg0[s0, 1]
// CHECK-NEXT: [s0, 3] = 0
func.func @pad(%x: tensor<2x2xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.pad %x low[0, 1] high[0, 1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } {lane.print} : tensor<2x2xf32> to tensor<2x4xf32>
  return
}

// CHECK-LABEL: tensor.generate tensor<2x2xf32>
// CHECK-NEXT: [s0, 0] = arg0[0, s0]
// CHECK-NEXT: [s0, 1] = arg0[1, s0]
func.func @generate(%x: tensor<2x2xf32>) {
  %0 = tensor.generate {
  ^bb0(%i: index, %j: index):
    %e = tensor.extract %x[%j, %i] : tensor<2x2xf32>
    tensor.yield %e : f32
  } {lane.print} : tensor<2x2xf32>
  return
}

// An op that nothing is known of stops the walk, and says so.
// CHECK-LABEL: tensor.extract_slice tensor<1xf32>
// CHECK-NEXT: [0] = {{.*}}[1]  // stopped at test.opaque: an op whose lanes are not known
func.func @opaque(%x: tensor<2xf32>) {
  %0 = "test.opaque"(%x) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = tensor.extract_slice %0[1] [1] [1] {lane.print} : tensor<2xf32> to tensor<1xf32>
  return
}

// The test names the cut itself.
// CHECK-LABEL: tensor.extract_slice tensor<1xf32>
// CHECK-NEXT: [0] = concat[1]{{$}}
func.func @cut(%x: tensor<2xf32>) {
  %0 = tensor.concat dim(0) %x {lane.opaque} : (tensor<2xf32>) -> tensor<2xf32>
  %1 = tensor.extract_slice %0[1] [1] [1] {lane.print} : tensor<2xf32> to tensor<1xf32>
  return
}
