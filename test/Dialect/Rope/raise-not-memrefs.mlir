// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s

// Memory may be written between two reads: a rotation of memrefs is not looked at,
// in whatever order its halves are written.

#id = affine_map<(s, d) -> (s, d)>

func.func @no_in_place(%x: memref<6x8xf32>, %c: memref<6x4xf32>, %s: memref<6x4xf32>) {
  // CHECK-LABEL: func @no_in_place
  // CHECK-NOT: rope.apply
  // CHECK: linalg.generic
  // CHECK-NOT: rope.apply
  // CHECK: linalg.generic
  // CHECK: return
  %lo = memref.subview %x[0, 0] [6, 4] [1, 1] : memref<6x8xf32> to memref<6x4xf32, strided<[8, 1]>>
  %hi = memref.subview %x[0, 4] [6, 4] [1, 1] : memref<6x8xf32> to memref<6x4xf32, strided<[8, 1], offset: 4>>
  linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%hi, %c, %s : memref<6x4xf32, strided<[8, 1], offset: 4>>, memref<6x4xf32>, memref<6x4xf32>)
      outs(%lo : memref<6x4xf32, strided<[8, 1]>>) {
  ^bb0(%h: f32, %cc: f32, %ss: f32, %l: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  }
  linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %c, %s : memref<6x4xf32, strided<[8, 1]>>, memref<6x4xf32>, memref<6x4xf32>)
      outs(%hi : memref<6x4xf32, strided<[8, 1], offset: 4>>) {
  ^bb0(%l: f32, %cc: f32, %ss: f32, %h: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  }
  return
}

func.func @no_tensor_of_written_memory(%m: memref<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The halves are read before and after a write: two tensors.
  // CHECK-LABEL: func @no_tensor_of_written_memory
  // CHECK-NOT: rope.apply
  // CHECK: return
  %x = bufferization.to_tensor %m restrict : memref<6x8xf32> to tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%m : memref<6x8xf32>)
  %z = bufferization.to_tensor %m restrict : memref<6x8xf32> to tensor<6x8xf32>
  %hi = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %a = arith.subf %0, %1 : tensor<6x4xf32>
  %2 = arith.mulf %hi, %c : tensor<6x4xf32>
  %3 = arith.mulf %lo, %s : tensor<6x4xf32>
  %b = arith.addf %2, %3 : tensor<6x4xf32>
  // expected-remark @below {{[two-operands] not raised: lane 0 with lane 4: '%0[s0, 0]' and '%1[s0, 4]'}}
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
