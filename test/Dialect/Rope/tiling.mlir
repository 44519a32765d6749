// RUN: rope-opt %s --transform-interpreter --canonicalize --cse --split-input-file -verify-diagnostics | FileCheck %s

// The loops are the dimensions of x without the lanes; a table is cut along
// the dimensions that it shares with x.

// CHECK-LABEL: func @apply_dynamic_bf16
// CHECK-SAME:    %[[X:.+]]: tensor<2x?x8x128xbf16>, %[[COS:.+]]: tensor<?x64xf32>, %[[SIN:.+]]: tensor<?x64xf32>, %[[INIT:.+]]: tensor<2x?x8x128xbf16>
// CHECK:         scf.forall (%[[B:.+]], %[[S:.+]]) in
// CHECK-DAG:       %[[OFF:.+]] = affine.apply {{.*}}(%[[S]])
// CHECK-DAG:       %[[SIZE:.+]] = affine.min
// CHECK:           %[[XT:.+]] = tensor.extract_slice %[[X]][%[[B]], %[[OFF]], 0, 0] [1, %[[SIZE]], 8, 128]
// CHECK:           %[[COST:.+]] = tensor.extract_slice %[[COS]][%[[OFF]], 0] [%[[SIZE]], 64]
// CHECK:           %[[SINT:.+]] = tensor.extract_slice %[[SIN]][%[[OFF]], 0] [%[[SIZE]], 64]
// CHECK:           %[[INITT:.+]] = tensor.extract_slice %{{.+}}[%[[B]], %[[OFF]], 0, 0] [1, %[[SIZE]], 8, 128]
// CHECK:           rope.apply conjugate #rope.layout<split, head_dim = 128> dim = 3
// CHECK-SAME:        ins(%[[XT]], %[[COST]], %[[SINT]] : tensor<1x?x8x128xbf16>, tensor<?x64xf32>, tensor<?x64xf32>) outs(%[[INITT]]
func.func @apply_dynamic_bf16(%x: tensor<2x?x8x128xbf16>, %cos: tensor<?x64xf32>, %sin: tensor<?x64xf32>, %init: tensor<2x?x8x128xbf16>) -> tensor<2x?x8x128xbf16> {
  %y = rope.apply conjugate #rope.layout<split, head_dim = 128> dim = 3
      map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x?x8x128xbf16>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%init : tensor<2x?x8x128xbf16>) -> tensor<2x?x8x128xbf16>
  return %y : tensor<2x?x8x128xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["rope.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [1, 16, 0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The lanes may be any dimension, and a table's dimensions in any order.

// CHECK-LABEL: func @apply_lanes_in_the_middle
// CHECK:         scf.for %[[I:[a-z0-9]+]] =
// CHECK:           scf.for %[[J:[a-z0-9]+]] =
// CHECK:             tensor.extract_slice %{{.+}}[%[[I]], 0, %[[J]]] [2, 8, 3] [1, 1, 1] : tensor<4x8x9xf32> to tensor<2x8x3xf32>
// CHECK:             tensor.extract_slice %{{.+}}[0, %[[J]], %[[I]]] [4, 3, 2] [1, 1, 1] : tensor<4x9x4xf32> to tensor<4x3x2xf32>
// CHECK:             rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1 {{.*}} -> tensor<2x8x3xf32>
func.func @apply_lanes_in_the_middle(%x: tensor<4x8x9xf32>, %cos: tensor<4x9x4xf32>, %sin: tensor<4x9x4xf32>, %init: tensor<4x8x9xf32>) -> tensor<4x8x9xf32> {
  %y = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1
      map = affine_map<(b, p, s) -> (p, s, b)>
      ins(%x, %cos, %sin : tensor<4x8x9xf32>, tensor<4x9x4xf32>, tensor<4x9x4xf32>)
      outs(%init : tensor<4x8x9xf32>) -> tensor<4x8x9xf32>
  return %y : tensor<4x8x9xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["rope.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:2 = transform.structured.tile_using_for %op tile_sizes [2, 3] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// On memrefs the tiles are subviews.

// CHECK-LABEL: func @apply_memref
// CHECK:         scf.for %[[I:[a-z0-9]+]] =
// CHECK:           %[[X:.+]] = memref.subview %{{.+}}[%[[I]], 0] [4, 8] [1, 1]
// CHECK:           rope.apply {{.*}} outs(%{{.+}} : memref<4x8xf32, strided<[8, 1], offset: ?>>)
func.func @apply_memref(%x: memref<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>) {
  rope.apply #rope.layout<split, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%x : memref<16x8xf32>)
  return
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["rope.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The axis dimension of the positions and the pairs stay whole.

// CHECK-LABEL: func @table_axis_map
// CHECK:         scf.for %[[I:[a-z0-9]+]] =
// CHECK:           tensor.extract_slice %{{.+}}[0, 0, %[[I]]] [3, 2, 4]
// CHECK:           tensor.extract_slice %{{.+}}[0, %[[I]], 0] [2, 4, 8]
// CHECK:           tensor.extract_slice %{{.+}}[0, %[[I]], 0] [2, 4, 8]
// CHECK:           rope.table axis_map = [0, 0, 1, 1, 2, 2, 2, 2] ins(%{{.+}} : tensor<3x2x4xi64>, tensor<8xf32>, f32)
func.func @table_axis_map(%pos: tensor<3x2x16xi64>, %freq: tensor<8xf32>, %scale: f32, %c: tensor<2x16x8xf32>, %s: tensor<2x16x8xf32>) -> (tensor<2x16x8xf32>, tensor<2x16x8xf32>) {
  %cos, %sin = rope.table axis_map = [0, 0, 1, 1, 2, 2, 2, 2]
      ins(%pos, %freq, %scale : tensor<3x2x16xi64>, tensor<8xf32>, f32)
      outs(%c, %s : tensor<2x16x8xf32>, tensor<2x16x8xf32>) -> tensor<2x16x8xf32>, tensor<2x16x8xf32>
  return %cos, %sin : tensor<2x16x8xf32>, tensor<2x16x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["rope.table"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @permute_weight
// CHECK:         scf.forall (%[[J:[a-z0-9]+]]) in (16)
// CHECK:           rope.permute {{.*}} ins(%{{.+}} : tensor<256x4xf16>)
func.func @permute_weight(%x: tensor<256x64xf16>, %init: tensor<256x64xf16>) -> tensor<256x64xf16> {
  %y = rope.permute #rope.layout<interleaved, head_dim = 128> to #rope.layout<split, head_dim = 128> dim = 0
      ins(%x : tensor<256x64xf16>) outs(%init : tensor<256x64xf16>) -> tensor<256x64xf16>
  return %y : tensor<256x64xf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["rope.permute"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Tables and rotation are fused into the tiles of the consumer. It asks for a
// part of the lanes: whole heads are computed, then sliced.

// CHECK-LABEL: func @fuse_into_consumer_of_some_lanes
// CHECK:         scf.forall
// CHECK:           rope.table {{.*}} -> tensor<4x64xf32>, tensor<4x64xf32>
// CHECK:           %[[Y:.+]] = rope.apply {{.*}} -> tensor<4x128xf32>
// CHECK:           tensor.extract_slice %[[Y]][0, %{{.+}}] [4, 32] [1, 1]
// CHECK:           linalg.exp ins(%{{.+}} : tensor<4x32xf32>)
func.func @fuse_into_consumer_of_some_lanes(%x: tensor<16x128xf32>, %pos: tensor<16xi64>, %freq: tensor<64xf32>, %c: tensor<16x64xf32>, %s: tensor<16x64xf32>, %init: tensor<16x128xf32>) -> tensor<16x128xf32> {
  %cos, %sin = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<64xf32>)
      outs(%c, %s : tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, tensor<16x64xf32>
  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x128xf32>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%init : tensor<16x128xf32>) -> tensor<16x128xf32>
  %e = linalg.exp ins(%y : tensor<16x128xf32>) outs(%init : tensor<16x128xf32>) -> tensor<16x128xf32>
  return %e : tensor<16x128xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [4, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %apply = transform.structured.match ops{["rope.apply"]} in %root : (!transform.any_op) -> !transform.any_op
    %fused, %loop2 = transform.structured.fuse_into_containing_op %apply into %loop : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    %table = transform.structured.match ops{["rope.table"]} in %root : (!transform.any_op) -> !transform.any_op
    %fused2, %loop3 = transform.structured.fuse_into_containing_op %table into %loop2 : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
