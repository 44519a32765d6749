// Structured upstream ops over affine views: nothing of ours is left, nothing is
// gathered, nothing is complex.

// RUN: rope-opt %s --convert-rope-to-linalg -split-input-file | FileCheck %s --implicit-check-not=rope. --implicit-check-not="tensor.extract %%" --implicit-check-not=complex
// RUN: rope-opt %s --rope-to-linalg -split-input-file | FileCheck %s --check-prefix=PIPE --implicit-check-not=rope. --implicit-check-not="tensor.extract %%" --implicit-check-not=complex

// CHECK-LABEL: func @apply_interleaved
// CHECK: tensor.extract_slice {{.*}}[0, 0, 0, 0] [2, 16, 8, 64] [1, 1, 1, 2]
// CHECK: tensor.extract_slice {{.*}}[0, 0, 0, 1] [2, 16, 8, 64] [1, 1, 1, 2]
// CHECK: linalg.generic
// CHECK: tensor.insert_slice
// PIPE-LABEL: func @apply_interleaved
// PIPE: linalg.generic
func.func @apply_interleaved(%x: tensor<2x16x8x128xbf16> {rope.layout = #rope.layout<interleaved, head_dim = 128>},
    %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>) -> tensor<2x16x8x128xbf16> {
  %init = tensor.empty() : tensor<2x16x8x128xbf16>
  %y = rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%init : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
  return %y : tensor<2x16x8x128xbf16>
}

// -----

// CHECK-LABEL: func @apply_memref
// CHECK: memref.subview {{.*}}[0, 0] [%{{.*}}, 16] [1, 1]
// CHECK: memref.subview {{.*}}[0, 16] [%{{.*}}, 16] [1, 1]
// CHECK: linalg.generic
// PIPE-LABEL: func @apply_memref
func.func @apply_memref(%x: memref<?x32xf32>, %cos: memref<?x16xf32>, %sin: memref<?x16xf32>, %y: memref<?x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 32> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<?x32xf32>, memref<?x16xf32>, memref<?x16xf32>) outs(%y : memref<?x32xf32>)
  return
}

// -----

// CHECK-LABEL: func @table
// CHECK: linalg.generic
// CHECK: math.cos
// PIPE-LABEL: func @table
func.func @table(%pos: tensor<?xi64>, %freq: tensor<6xf32>, %init: tensor<?x6xf32>) -> (tensor<?x6xf32>, tensor<?x6xf32>) {
  %cos, %sin = rope.table ins(%pos, %freq : tensor<?xi64>, tensor<6xf32>)
      outs(%init, %init : tensor<?x6xf32>, tensor<?x6xf32>) -> tensor<?x6xf32>, tensor<?x6xf32>
  return %cos, %sin : tensor<?x6xf32>, tensor<?x6xf32>
}

// -----

// CHECK-LABEL: func @permute
// CHECK-SAME: -> tensor<3x16xi8>
// PIPE-LABEL: func @permute
func.func @permute(%x: tensor<3x16xi8>, %init: tensor<3x16xi8>) -> (tensor<3x16xi8> {rope.layout = #rope.layout<split, head_dim = 8>}) {
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 1
      ins(%x : tensor<3x16xi8>) outs(%init : tensor<3x16xi8>) -> tensor<3x16xi8>
  return %y : tensor<3x16xi8>
}

// -----

// Two copies of pairs and two of what does not move, not one for each pair.
// CHECK-LABEL: func @permute_window
// CHECK-COUNT-4: linalg.copy
// CHECK-NOT:     linalg.copy
func.func @permute_window(%x: memref<3x128xf16>, %init: memref<3x128xf16>) {
  rope.permute #rope.layout<split, head_dim = 128, window = [16, 80]> to #rope.layout<interleaved, head_dim = 128, window = [16, 80]> dim = 1
      ins(%x : memref<3x128xf16>) outs(%init : memref<3x128xf16>)
  return
}

// -----

// Nothing to do.
// CHECK-LABEL: func @no_elements
// CHECK-NEXT:    return
func.func @no_elements(%x: memref<0x8xf32>, %c: memref<0x4xf32>, %y: memref<0x8xf32>) {
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %c : memref<0x8xf32>, memref<0x4xf32>, memref<0x4xf32>) outs(%y : memref<0x8xf32>)
  return
}
