// What the lane engine makes of structured ops, scalar and complex arithmetic,
// and gathers.

// RUN: rope-opt %s --test-lane-eval -o /dev/null | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>
#lane = affine_map<(d0, d1) -> (d1)>

// The form that fusion gives rotate_half.
// CHECK-LABEL: linalg.generic tensor<?x4xf32>
// CHECK-NEXT: [s0, 0] = arg0[s0, 0]*arg1[0] - arg2[0]*arg0[s0, 2]
// CHECK-NEXT: [s0, 1] = arg0[s0, 1]*arg1[1] - arg2[1]*arg0[s0, 3]
// CHECK-NEXT: [s0, 2] = arg0[s0, 0]*arg2[2] + arg0[s0, 2]*arg1[2]
// CHECK-NEXT: [s0, 3] = arg0[s0, 1]*arg2[3] + arg0[s0, 3]*arg1[3]
func.func @rotate_half(%x: tensor<?x4xf32>, %cos: tensor<4xf32>, %sin: tensor<4xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %init = tensor.empty(%n) : tensor<?x4xf32>
  %0 = linalg.generic {indexing_maps = [#id, #lane, #lane, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %cos, %sin : tensor<?x4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%init : tensor<?x4xf32>) attrs = {lane.print} {
  ^bb0(%in: f32, %c: f32, %s: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %two = arith.constant 2 : index
    %low = arith.cmpi ult, %j, %two : index
    %up = arith.addi %j, %two : index
    %down = arith.subi %j, %two : index
    %k = arith.select %low, %up, %down : index
    %other = tensor.extract %x[%i, %k] : tensor<?x4xf32>
    %minus = arith.negf %other : f32
    %turned = arith.select %low, %minus, %other : f32
    %a = arith.mulf %in, %c : f32
    %b = arith.mulf %turned, %s : f32
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<?x4xf32>
  return
}

// A complex value is a pair.
// CHECK-LABEL: linalg.generic tensor<2x1xcomplex<f32>>
// CHECK-NEXT: [s0, 0] re = re(arg0[s0, 0])*arg1[0] - im(arg0[s0, 0])*arg2[0]
// CHECK-NEXT: [s0, 0] im = re(arg0[s0, 0])*arg2[0] + im(arg0[s0, 0])*arg1[0]
func.func @complex_product(%x: tensor<2x1xcomplex<f32>>, %cos: tensor<1xf32>, %sin: tensor<1xf32>) {
  %init = tensor.empty() : tensor<2x1xcomplex<f32>>
  %0 = linalg.generic {indexing_maps = [#id, #lane, #lane, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %cos, %sin : tensor<2x1xcomplex<f32>>, tensor<1xf32>, tensor<1xf32>) outs(%init : tensor<2x1xcomplex<f32>>) attrs = {lane.print} {
  ^bb0(%in: complex<f32>, %c: f32, %s: f32, %out: complex<f32>):
    %turn = complex.create %c, %s : complex<f32>
    %r = complex.mul %in, %turn : complex<f32>
    linalg.yield %r : complex<f32>
  } -> tensor<2x1xcomplex<f32>>
  return
}

// Rows by positions that are data: an index idiom that ranges do not decide.
// CHECK-LABEL: linalg.generic tensor<?x2xf32>
// CHECK-NEXT: [s0, 0] = arg0[select(cmpi(arg1[s0], 0), 8 + arg1[s0], arg1[s0]), 0]
// CHECK-NEXT: [s0, 1] = arg0[select(cmpi(arg1[s0], 0), 8 + arg1[s0], arg1[s0]), 1]
func.func @gather(%table: tensor<8x2xf32>, %positions: tensor<?xi64>, %init: tensor<?x2xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%positions : tensor<?xi64>) outs(%init : tensor<?x2xf32>) attrs = {lane.print} {
  ^bb0(%in: i64, %out: f32):
    %zero = arith.constant 0 : i64
    %rows = arith.constant 8 : i64
    %is = arith.cmpi slt, %in, %zero : i64
    %wrapped = arith.addi %in, %rows : i64
    %at = arith.select %is, %wrapped, %in : i64
    %i = arith.index_cast %at : i64 to index
    %j = linalg.index 1 : index
    %r = tensor.extract %table[%i, %j] : tensor<8x2xf32>
    linalg.yield %r : f32
  } -> tensor<?x2xf32>
  return
}

// The same idioms where ranges decide them: select(N == 1, 0, i), i < 0.
// CHECK-LABEL: linalg.generic tensor<?x2xf32>
// CHECK-NEXT: [s0, 0] = arg0[s0, 0]
// CHECK-NEXT: [s0, 1] = arg0[s0, 1]
func.func @decided(%x: tensor<?x2xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %init = tensor.empty(%n) : tensor<?x2xf32>
  %0 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%init : tensor<?x2xf32>) attrs = {lane.print} {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %one, %c0, %i : index
    %negative = arith.cmpi slt, %at, %c0 : index
    %wrapped = arith.addi %at, %n : index
    %row = arith.select %negative, %wrapped, %at : index
    %r = tensor.extract %x[%row, %j] : tensor<?x2xf32>
    linalg.yield %r : f32
  } -> tensor<?x2xf32>
  return
}

// A long contraction is not walked, and says so.
// CHECK-LABEL: linalg.matmul tensor<2x1xf32>
// CHECK-NEXT: [s0, 0] = {{.*}}[s0, 0]  // stopped at linalg.matmul: a reduction
func.func @contraction(%a: tensor<2x64xf32>, %b: tensor<64x1xf32>, %init: tensor<2x1xf32>) {
  %0 = linalg.matmul {lane.print} ins(%a, %b : tensor<2x64xf32>, tensor<64x1xf32>) outs(%init : tensor<2x1xf32>) -> tensor<2x1xf32>
  return
}

// Narrow sums may wrap around: they are compared and widened as such.
// CHECK-LABEL: arith.extsi tensor<1xi32>
// CHECK-NEXT: [0] = extsi(arg0[0] + arg1[0])
// CHECK-LABEL: arith.extsi tensor<1xi32>
// CHECK-NEXT: [0] = arg0[0]
func.func @narrow(%a: tensor<1xi8>, %b: tensor<1xi8>) {
  %sum = arith.addi %a, %b : tensor<1xi8>
  %0 = arith.extsi %sum {lane.print} : tensor<1xi8> to tensor<1xi32>
  %1 = arith.extsi %a {lane.print} : tensor<1xi8> to tensor<1xi32>
  return
}

// The elements of a constant that cannot be read are not one number.
// CHECK-LABEL: arith.constant tensor<2xf8E5M2>
// CHECK-NEXT: [0] = cst[0]
// CHECK-NEXT: [1] = cst[1]
func.func @unread() {
  %0 = arith.constant {lane.print} dense<[1.0, 2.0]> : tensor<2xf8E5M2>
  return
}
