// RUN: rope-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize --split-input-file | FileCheck %s

// Each op stays one op. The init is not read: nothing is copied into it.

// CHECK-LABEL: func @init_is_not_read
// CHECK-SAME:    %[[X:.+]]: memref<2x?x8x128xbf16>, %[[COS:.+]]: memref<?x64xf32>, %[[SIN:.+]]: memref<?x64xf32>, %[[INIT:.+]]: memref<2x?x8x128xbf16>
// CHECK-NOT:     memref.copy
// CHECK:         %[[NEW:.+]] = memref.alloc
// CHECK-NOT:     memref.copy
// CHECK:         rope.apply #rope.layout<split, head_dim = 128> dim = 3
// CHECK-SAME:      ins(%[[X]], %[[COS]], %[[SIN]] : {{.*}}) outs(%[[NEW]]
// CHECK-NOT:     memref.copy
// CHECK:         return %[[NEW]], %[[INIT]]
func.func @init_is_not_read(%x: tensor<2x?x8x128xbf16>, %cos: tensor<?x64xf32>, %sin: tensor<?x64xf32>, %init: tensor<2x?x8x128xbf16>) -> (tensor<2x?x8x128xbf16>, tensor<2x?x8x128xbf16>) {
  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 3
      map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x?x8x128xbf16>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%init : tensor<2x?x8x128xbf16>) -> tensor<2x?x8x128xbf16>
  return %y, %init : tensor<2x?x8x128xbf16>, tensor<2x?x8x128xbf16>
}

// -----

// CHECK-LABEL: func @in_place
// CHECK-SAME:    %[[X:.+]]: memref<16x8xf32>
// CHECK-NOT:     memref.alloc
// CHECK:         rope.apply {{.*}} ins(%[[X]], {{.*}} outs(%[[X]] :
// CHECK-NEXT:    return %[[X]]
func.func @in_place(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) -> tensor<16x8xf32> {
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%x : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// Another layout is written: lanes of x would be overwritten before they are
// read.

// CHECK-LABEL: func @no_in_place_between_layouts
// CHECK-SAME:    %[[X:.+]]: memref<16x8xf32>
// CHECK:         %[[NEW:.+]] = memref.alloc
// CHECK:         rope.apply {{.*}} ins(%[[X]], {{.*}} outs(%[[NEW]] :
func.func @no_in_place_between_layouts(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) -> tensor<16x8xf32> {
  %y = rope.apply #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%x : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// x is needed afterwards.

// CHECK-LABEL: func @no_in_place_when_x_is_used
// CHECK:         %[[NEW:.+]] = memref.alloc
// CHECK:         rope.apply {{.*}} outs(%[[NEW]] :
func.func @no_in_place_when_x_is_used(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%x : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %x, %y : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// A per-lane table has the shape of x, but one element of it serves many.

// CHECK-LABEL: func @no_in_place_over_a_table
// CHECK-SAME:    %[[X:.+]]: memref<16x8xf32>, %[[COS:.+]]: memref<16x8xf32>, %[[SIN:.+]]: memref<16x8xf32>
// CHECK:         %[[NEW:.+]] = memref.alloc
// CHECK:         rope.apply per_lane {{.*}} outs(%[[NEW]] :
func.func @no_in_place_over_a_table(%x: tensor<16x8xf32>, %cos: tensor<16x8xf32>, %sin: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%cos : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// CHECK-LABEL: func @permute_is_never_in_place
// CHECK-SAME:    %[[X:.+]]: memref<1024xf16>
// CHECK:         %[[NEW:.+]] = memref.alloc
// CHECK:         rope.permute {{.*}} ins(%[[X]] : {{.*}}) outs(%[[NEW]] :
func.func @permute_is_never_in_place(%x: tensor<1024xf16>) -> tensor<1024xf16> {
  %y = rope.permute #rope.layout<split, head_dim = 128> to #rope.layout<interleaved, head_dim = 128> dim = 0
      ins(%x : tensor<1024xf16>) outs(%x : tensor<1024xf16>) -> tensor<1024xf16>
  return %y : tensor<1024xf16>
}

// -----

// The scale is a scalar and stays one.

// CHECK-LABEL: func @table
// CHECK-SAME:    %[[POS:.+]]: memref<?xi64>, %[[FREQ:.+]]: memref<64xf32>, %[[SCALE:.+]]: f32, %[[C:.+]]: memref<?x64xf32>, %[[S:.+]]: memref<?x64xf32>
// CHECK-NOT:     memref.alloc
// CHECK:         rope.table ins(%[[POS]], %[[FREQ]], %[[SCALE]] : memref<?xi64>, memref<64xf32>, f32)
// CHECK-SAME:      outs(%[[C]], %[[S]] : memref<?x64xf32>, memref<?x64xf32>)
// CHECK:         return %[[C]], %[[S]]
func.func @table(%pos: tensor<?xi64>, %freq: tensor<64xf32>, %scale: f32, %c: tensor<?x64xf32>, %s: tensor<?x64xf32>) -> (tensor<?x64xf32>, tensor<?x64xf32>) {
  %cos, %sin = rope.table ins(%pos, %freq, %scale : tensor<?xi64>, tensor<64xf32>, f32)
      outs(%c, %s : tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x64xf32>, tensor<?x64xf32>
  return %cos, %sin : tensor<?x64xf32>, tensor<?x64xf32>
}

// -----

// One empty tensor for both tables becomes two buffers.

// CHECK-LABEL: func @table_with_one_init
// CHECK-DAG:     %[[C:.+]] = memref.alloc
// CHECK-DAG:     %[[S:.+]] = memref.alloc
// CHECK-NOT:     memref.copy
// CHECK:         rope.table {{.*}} outs(%[[C]], %[[S]] :
func.func @table_with_one_init(%pos: tensor<16xi64>, %freq: tensor<64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %e = bufferization.alloc_tensor() : tensor<16x64xf32>
  %cos, %sin = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<64xf32>)
      outs(%e, %e : tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, tensor<16x64xf32>
  return %cos, %sin : tensor<16x64xf32>, tensor<16x64xf32>
}
