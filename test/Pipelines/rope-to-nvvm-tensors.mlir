// Functions on tensors: the result is written where the caller says, nothing is
// allocated and nothing copied. Neighbours that are not ours stay on the host.

// RUN: rope-opt %s --rope-to-nvvm=chip=sm_90 | sed -e 's/\\0A/\n/g' | FileCheck %s

// CHECK:       gpu.launch_func @rope_kernels::@static_kernel blocks in
// CHECK-NOT:   memref.copy
// CHECK-NOT:   memref.alloc
// CHECK:       gpu.binary @rope_kernels
// CHECK-DAG:   .entry static_kernel
// CHECK-DAG:   .entry dynamic_kernel
// CHECK-DAG:   .entry table_kernel
// CHECK:       }
func.func @static(%x: tensor<2x16x8x128xbf16>, %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>) -> tensor<2x16x8x128xbf16> {
  %init = tensor.empty() : tensor<2x16x8x128xbf16>
  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>) outs(%init : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
  return %y : tensor<2x16x8x128xbf16>
}

// CHECK-LABEL: func.func @dynamic(
// CHECK-NOT:   memref.alloc
// CHECK:       gpu.launch_func @rope_kernels::@dynamic_kernel blocks in
// CHECK-NOT:   memref.copy
// CHECK:       return
func.func @dynamic(%x: tensor<?x?x8x128xbf16>, %cos: tensor<?x64xf32>, %sin: tensor<?x64xf32>) -> tensor<?x?x8x128xbf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d0 = tensor.dim %x, %c0 : tensor<?x?x8x128xbf16>
  %d1 = tensor.dim %x, %c1 : tensor<?x?x8x128xbf16>
  %init = tensor.empty(%d0, %d1) : tensor<?x?x8x128xbf16>
  %y = rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<?x?x8x128xbf16>, tensor<?x64xf32>, tensor<?x64xf32>) outs(%init : tensor<?x?x8x128xbf16>) -> tensor<?x?x8x128xbf16>
  return %y : tensor<?x?x8x128xbf16>
}

// CHECK-LABEL: func.func @table(
// CHECK:       gpu.launch_func @rope_kernels::@table_kernel blocks in
func.func @table(%positions: tensor<16xi64>, %inv_freq: tensor<64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>) {
  %init = tensor.empty() : tensor<16x64xf32>
  %cos, %sin = rope.table ins(%positions, %inv_freq : tensor<16xi64>, tensor<64xf32>)
      outs(%init, %init : tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, tensor<16x64xf32>
  return %cos, %sin : tensor<16x64xf32>, tensor<16x64xf32>
}

// CHECK-LABEL: func.func @neighbours(
// CHECK:       linalg.add
func.func @neighbours(%a: tensor<8x64xf32>, %b: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %init = tensor.empty() : tensor<8x64xf32>
  %sum = linalg.add ins(%a, %b : tensor<8x64xf32>, tensor<8x64xf32>) outs(%init : tensor<8x64xf32>) -> tensor<8x64xf32>
  return %sum : tensor<8x64xf32>
}
