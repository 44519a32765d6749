// RUN: rope-opt %s --test-rope-fuse-consumer --canonicalize --split-input-file -verify-diagnostics | FileCheck %s

// The loops of the producer leave the heads whole: the rotation goes into them,
// with its slices of the tables.

// CHECK-LABEL: func @apply_after_x
// CHECK:         scf.for %[[I:[a-z0-9]+]] =
// CHECK:           %[[E:.+]] = linalg.exp
// CHECK:           %[[COS:.+]] = tensor.extract_slice %{{.+}}[%[[I]], 0] [4, 64]
// CHECK:           rope.apply {{.*}} ins(%[[E]], %[[COS]], {{.*}} -> tensor<4x128xf32>
// CHECK-NOT:     rope.apply
// CHECK:         return
func.func @apply_after_x(%x: tensor<16x128xf32>, %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>, %e: tensor<16x128xf32>, %init: tensor<16x128xf32>) -> tensor<16x128xf32> {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %0 = scf.for %i = %c0 to %c16 step %c4 iter_args(%acc = %e) -> tensor<16x128xf32> {
    %a = tensor.extract_slice %x[%i, 0] [4, 128] [1, 1] : tensor<16x128xf32> to tensor<4x128xf32>
    %b = tensor.extract_slice %acc[%i, 0] [4, 128] [1, 1] : tensor<16x128xf32> to tensor<4x128xf32>
    %c = linalg.exp ins(%a : tensor<4x128xf32>) outs(%b : tensor<4x128xf32>) -> tensor<4x128xf32>
    %d = tensor.insert_slice %c into %acc[%i, 0] [4, 128] [1, 1] : tensor<4x128xf32> into tensor<16x128xf32>
    scf.yield %d : tensor<16x128xf32>
  }
  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%0, %cos, %sin : tensor<16x128xf32>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%init : tensor<16x128xf32>) -> tensor<16x128xf32>
  return %y : tensor<16x128xf32>
}

// -----

// A tile of the positions is a tile of both tables.

// CHECK-LABEL: func @table_after_positions
// CHECK:         scf.for %[[I:[a-z0-9]+]] =
// CHECK:           %[[POS:.+]] = linalg.add
// CHECK:           rope.table ins(%[[POS]], %{{.+}} : tensor<4xi64>, tensor<8xf32>)
// CHECK-SAME:        -> tensor<4x8xf32>, tensor<4x8xf32>
// CHECK-NOT:     rope.table
// CHECK:         return
func.func @table_after_positions(%p: tensor<16xi64>, %e: tensor<16xi64>, %freq: tensor<8xf32>, %c: tensor<16x8xf32>, %s: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %c16 = arith.constant 16 : index
  %0 = scf.for %i = %c0 to %c16 step %c4 iter_args(%acc = %e) -> tensor<16xi64> {
    %a = tensor.extract_slice %p[%i] [4] [1] : tensor<16xi64> to tensor<4xi64>
    %b = tensor.extract_slice %acc[%i] [4] [1] : tensor<16xi64> to tensor<4xi64>
    %d = linalg.add ins(%a, %a : tensor<4xi64>, tensor<4xi64>) outs(%b : tensor<4xi64>) -> tensor<4xi64>
    %f = tensor.insert_slice %d into %acc[%i] [4] [1] : tensor<4xi64> into tensor<16xi64>
    scf.yield %f : tensor<16xi64>
  }
  %cos, %sin = rope.table ins(%0, %freq : tensor<16xi64>, tensor<8xf32>)
      outs(%c, %s : tensor<16x8xf32>, tensor<16x8xf32>) -> tensor<16x8xf32>, tensor<16x8xf32>
  return %cos, %sin : tensor<16x8xf32>, tensor<16x8xf32>
}

// -----

// Loops that cut lanes: one tile does not hold the pairs.

// CHECK-LABEL: func @no_fusion_into_tiles_of_lanes
// CHECK:         scf.for
// CHECK-NOT:       rope.permute
// CHECK:         }
// CHECK:         rope.permute
func.func @no_fusion_into_tiles_of_lanes(%x: tensor<16x128xf32>, %e: tensor<16x128xf32>, %init: tensor<16x128xf32>) -> tensor<16x128xf32> {
  %c0 = arith.constant 0 : index
  %c64 = arith.constant 64 : index
  %c128 = arith.constant 128 : index
  %0 = scf.for %i = %c0 to %c128 step %c64 iter_args(%acc = %e) -> tensor<16x128xf32> {
    %a = tensor.extract_slice %x[0, %i] [16, 64] [1, 1] : tensor<16x128xf32> to tensor<16x64xf32>
    %b = tensor.extract_slice %acc[0, %i] [16, 64] [1, 1] : tensor<16x128xf32> to tensor<16x64xf32>
    %c = linalg.exp ins(%a : tensor<16x64xf32>) outs(%b : tensor<16x64xf32>) -> tensor<16x64xf32>
    %d = tensor.insert_slice %c into %acc[0, %i] [16, 64] [1, 1] : tensor<16x64xf32> into tensor<16x128xf32>
    scf.yield %d : tensor<16x128xf32>
  }
  // expected-remark @+1 {{not fused}}
  %y = rope.permute #rope.layout<split, head_dim = 128> to #rope.layout<interleaved, head_dim = 128> dim = 1
      ins(%0 : tensor<16x128xf32>) outs(%init : tensor<16x128xf32>) -> tensor<16x128xf32>
  return %y : tensor<16x128xf32>
}
