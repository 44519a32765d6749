// Before bufferization rope ops stay.

// RUN: rope-opt %s --convert-rope-to-vector | FileCheck %s
// RUN: not rope-opt %s --convert-rope-to-vector=vector-width=12 2>&1 | FileCheck %s --check-prefix=WIDTH

// WIDTH: vector-width must be a power of two, got 12

// CHECK-LABEL: func @no_tensors
// CHECK: rope.permute
func.func @no_tensors(%x: tensor<16xf32>, %init: tensor<16xf32>) -> tensor<16xf32> {
  %y = rope.permute #rope.layout<interleaved, head_dim = 16> to #rope.layout<split, head_dim = 16> dim = 0
      ins(%x : tensor<16xf32>) outs(%init : tensor<16xf32>) -> tensor<16xf32>
  return %y : tensor<16xf32>
}
