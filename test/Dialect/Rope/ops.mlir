// RUN: rope-opt %s --verify-roundtrip | FileCheck %s

// CHECK-LABEL: func @apply_interleaved
func.func @apply_interleaved(%x: tensor<2x16x8x128xbf16>, %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>, %init: tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16> {
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map =
  %y = rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3
      map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%init : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
  return %y : tensor<2x16x8x128xbf16>
}
