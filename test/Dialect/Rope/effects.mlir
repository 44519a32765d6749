// RUN: rope-opt %s --cse --canonicalize | FileCheck %s
// RUN: rope-opt %s --loop-invariant-code-motion | FileCheck %s --check-prefix=LICM

// On tensors the ops are pure; on memrefs inputs are read and inits written.

// CHECK-LABEL: func @dead_on_tensors
// CHECK-NOT:     rope
// CHECK:         return
func.func @dead_on_tensors(%x: tensor<?x8xf32>, %cos: tensor<?x4xf32>, %sin: tensor<?x4xf32>, %pos: tensor<?xi64>, %freq: tensor<4xf32>) {
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%x : tensor<?x8xf32>) -> tensor<?x8xf32>
  %c, %s = rope.table ins(%pos, %freq : tensor<?xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>, tensor<?x4xf32>
  %p = rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 1
      ins(%x : tensor<?x8xf32>) outs(%x : tensor<?x8xf32>) -> tensor<?x8xf32>
  return
}

// CHECK-LABEL: func @equal_on_tensors
// CHECK:         %[[Y:.+]] = rope.apply
// CHECK-NOT:     rope.apply
// CHECK:         return %[[Y]], %[[Y]]
func.func @equal_on_tensors(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>) outs(%x : tensor<16x8xf32>) -> tensor<16x8xf32>
  %z = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>) outs(%x : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y, %z : tensor<16x8xf32>, tensor<16x8xf32>
}

// CHECK-LABEL: func @no_removal_on_memrefs
// CHECK:         rope.apply
// CHECK:         rope.apply
// CHECK:         return
func.func @no_removal_on_memrefs(%x: memref<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>) {
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>) outs(%x : memref<16x8xf32>)
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>) outs(%x : memref<16x8xf32>)
  return
}

// A load cannot move over a write of an init, but over a read of a table.

// CHECK-LABEL: func @loads_around_an_op_on_memrefs
// CHECK:         %[[A:.+]] = memref.load
// CHECK:         %[[B:.+]] = memref.load
// CHECK:         rope.table
// CHECK:         %[[C:.+]] = memref.load
// CHECK:         return %[[A]], %[[B]], %[[C]]
func.func @loads_around_an_op_on_memrefs(%pos: memref<16xi64>, %freq: memref<4xf32>, %c: memref<16x4xf32>, %s: memref<16x4xf32>, %i: index) -> (f32, f32, f32) {
  %a = memref.load %freq[%i] : memref<4xf32>
  %b = memref.load %c[%i, %i] : memref<16x4xf32>
  rope.table ins(%pos, %freq : memref<16xi64>, memref<4xf32>) outs(%c, %s : memref<16x4xf32>, memref<16x4xf32>)
  %d = memref.load %c[%i, %i] : memref<16x4xf32>
  return %a, %b, %d : f32, f32, f32
}

// Sizes that agree for certain: the op may run although the loop does not.

// LICM-LABEL: func @static_is_speculatable
// LICM:         rope.table
// LICM:         scf.for
func.func @static_is_speculatable(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %c: tensor<16x4xf32>, %n: index) -> tensor<16x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %c) -> tensor<16x4xf32> {
    %cos, %sin = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<4xf32>)
        outs(%c, %c : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
    scf.yield %cos : tensor<16x4xf32>
  }
  return %r : tensor<16x4xf32>
}

// LICM-LABEL: func @no_speculation_of_dynamic_sizes
// LICM:         scf.for
// LICM:           rope.table
func.func @no_speculation_of_dynamic_sizes(%pos: tensor<?xi64>, %freq: tensor<4xf32>, %c: tensor<?x4xf32>, %n: index) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %c) -> tensor<?x4xf32> {
    %cos, %sin = rope.table ins(%pos, %freq : tensor<?xi64>, tensor<4xf32>)
        outs(%c, %c : tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>, tensor<?x4xf32>
    scf.yield %cos : tensor<?x4xf32>
  }
  return %r : tensor<?x4xf32>
}
