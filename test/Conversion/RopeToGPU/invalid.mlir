// What cannot become a kernel says so, where it is.

// RUN: rope-opt %s -split-input-file -verify-diagnostics --convert-rope-to-gpu

func.func @tensors(%x: tensor<4x64xf32>, %cos: tensor<32xf32>) -> tensor<4x64xf32> {
  // expected-error @+1 {{on tensors cannot become a kernel; bufferize it first}}
  %y = rope.apply #rope.layout<split, head_dim = 64> dim = 1 map = affine_map<(s, p) -> (p)>
      ins(%x, %cos, %cos : tensor<4x64xf32>, tensor<32xf32>, tensor<32xf32>) outs(%x : tensor<4x64xf32>) -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

// -----

#tiles = affine_map<(i, j) -> (i floordiv 4, j, i mod 4)>
func.func @not_strided(%x: memref<8x64xf32, #tiles>, %cos: memref<32xf32>) {
  // expected-error @+1 {{takes only strided memrefs}}
  rope.apply #rope.layout<split, head_dim = 64> dim = 1 map = affine_map<(s, p) -> (p)>
      ins(%x, %cos, %cos : memref<8x64xf32, #tiles>, memref<32xf32>, memref<32xf32>) outs(%x : memref<8x64xf32, #tiles>)
  return
}

// -----

func.func @four_bits(%x: memref<8x64xi4>, %y: memref<8x64xi4>) {
  // expected-error @+1 {{cannot become a kernel: elements of type 'i4' are not supported}}
  rope.permute #rope.layout<split, head_dim = 64> to #rope.layout<interleaved, head_dim = 64> dim = 1
      ins(%x : memref<8x64xi4>) outs(%y : memref<8x64xi4>)
  return
}

// -----

gpu.module @kernels {
  gpu.func @inside(%x: memref<8x64xf32>, %cos: memref<32xf32>) kernel {
    // expected-error @+1 {{inside device code cannot become a kernel}}
    rope.apply #rope.layout<split, head_dim = 64> dim = 1 map = affine_map<(s, p) -> (p)>
        ins(%x, %cos, %cos : memref<8x64xf32>, memref<32xf32>, memref<32xf32>) outs(%x : memref<8x64xf32>)
    gpu.return
  }
}
