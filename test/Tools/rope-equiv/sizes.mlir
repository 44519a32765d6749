// Sizes that the first program makes equal are one: those that share a loop,
// what is inserted and the size that is said, what is split and its parts, and what is
// put together and the sum of its parts.

// RUN: split-file %s %t
// RUN: not rope-equiv %t/before.mlir %t/after.mlir | FileCheck %s

//--- before.mlir

// CHECK: 'insert': equal
func.func @insert(%x: tensor<?x4xf32>, %a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%m) : tensor<?x4xf32>
  %n = linalg.negf ins(%a : tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  %s = arith.addf %x, %n : tensor<?x4xf32>
  %y = tensor.insert_slice %s into %x[0, 0] [%m, 4] [1, 1] : tensor<?x4xf32> into tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

// CHECK: 'split': equal
func.func @split(%x: tensor<?x4xf32>, %a: tensor<?xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?xf32>
  %wide = tensor.expand_shape %x [[0, 1], [2]] output_shape [1, %m, 4] : tensor<?x4xf32> into tensor<1x?x4xf32>
  %e = tensor.empty(%m) : tensor<1x?x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%wide, %a : tensor<1x?x4xf32>, tensor<?xf32>) outs(%e : tensor<1x?x4xf32>) {
  ^bb0(%u: f32, %v: f32, %o: f32):
    %0 = arith.addf %u, %v : f32
    linalg.yield %0 : f32
  } -> tensor<1x?x4xf32>
  %y = tensor.collapse_shape %s [[0, 1], [2]] : tensor<1x?x4xf32> into tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}

// CHECK: 'concat': equal
func.func @concat(%x: tensor<?x4xf32>, %a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %y = tensor.concat dim(0) %a, %x : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %z = arith.addf %y, %y : tensor<?x4xf32>
  return %z : tensor<?x4xf32>
}

// What only the second program makes equal is not known to be.
// CHECK-NOT: 'no_size_of_the_second': equal
// CHECK: 'no_size_of_the_second': {{not equal|unknown}}
func.func @no_size_of_the_second(%x: tensor<?x4xf32>, %a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  return %x : tensor<?x4xf32>
}

//--- after.mlir

func.func @insert(%x: tensor<?x4xf32>, %a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %s = arith.subf %x, %a : tensor<?x4xf32>
  return %s : tensor<?x4xf32>
}

func.func @split(%x: tensor<?x4xf32>, %a: tensor<?xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %a : tensor<?x4xf32>, tensor<?xf32>) outs(%e : tensor<?x4xf32>) {
  ^bb0(%u: f32, %v: f32, %o: f32):
    %0 = arith.addf %u, %v : f32
    linalg.yield %0 : f32
  } -> tensor<?x4xf32>
  return %s : tensor<?x4xf32>
}

func.func @concat(%x: tensor<?x4xf32>, %a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %two = arith.constant 2.0 : f32
  %y = tensor.concat dim(0) %a, %x : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %n = tensor.dim %y, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %f = linalg.fill ins(%two : f32) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  %z = linalg.mul ins(%f, %y : tensor<?x4xf32>, tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %z : tensor<?x4xf32>
}

func.func @no_size_of_the_second(%x: tensor<?x4xf32>, %a: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %a, %c0 : tensor<?x4xf32>
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  %s = tensor.extract_slice %x[0, 0] [%m, 4] [1, 1] : tensor<?x4xf32> to tensor<?x4xf32>
  %y = tensor.insert_slice %s into %f[0, 0] [%m, 4] [1, 1] : tensor<?x4xf32> into tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}
