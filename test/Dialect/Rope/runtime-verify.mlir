// RUN: rope-opt %s --generate-runtime-verification --canonicalize | FileCheck %s

// What the verifier compares where sizes are static is compared at run time
// where they are not.

// CHECK-LABEL: func @apply_dynamic
// CHECK-SAME:    %[[X:.+]]: tensor<?x?x8xf32>, %[[COS:.+]]: tensor<?x4xf32>, %[[SIN:.+]]: tensor<?x4xf32>, %[[INIT:.+]]: tensor<2x?x8xf32>
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 0 of x and init differs
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 1 of x and init differs
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 0 of cos and sin differs
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 0 of the tables is not dimension 1 of x
// CHECK-NOT:     cf.assert
// CHECK:         rope.apply
func.func @apply_dynamic(%x: tensor<?x?x8xf32>, %cos: tensor<?x4xf32>, %sin: tensor<?x4xf32>, %init: tensor<2x?x8xf32>) -> tensor<2x?x8xf32> {
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 2
      map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<?x?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>)
      outs(%init : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

// CHECK-LABEL: func @apply_static_memref
// CHECK-NOT:     cf.assert
// CHECK:         return
func.func @apply_static_memref(%x: memref<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>) {
  rope.apply #rope.layout<split, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%x : memref<16x8xf32>)
  return
}

// CHECK-LABEL: func @table_axis_map
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 0 of cos and sin differs
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 0 of the tables is not that of positions
// CHECK-NOT:     cf.assert
// CHECK:         rope.table
func.func @table_axis_map(%pos: memref<2x?xi64>, %freq: memref<4xf32>, %c: memref<?x4xf32>, %s: memref<?x4xf32>) {
  rope.table axis_map = [0, 0, 1, 1] ins(%pos, %freq : memref<2x?xi64>, memref<4xf32>)
      outs(%c, %s : memref<?x4xf32>, memref<?x4xf32>)
  return
}

// CHECK-LABEL: func @permute_memref
// CHECK:         cf.assert %{{.+}}, "{{.*}}dimension 1 of x and init differs
// CHECK-NOT:     cf.assert
// CHECK:         rope.permute
func.func @permute_memref(%x: memref<16x?xi8>, %init: memref<16x?xi8>) {
  rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 0
      ins(%x : memref<16x?xi8>) outs(%init : memref<16x?xi8>)
  return
}
