// RUN: rope-opt %s --canonicalize --split-input-file | FileCheck %s

// Bytes of every element type that fills whole bytes, along either dimension.

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// CHECK-LABEL: func @columns_i8
// CHECK: arith.constant dense<{{\[\[}}0, 2, 1, 3, 4, 6, 5, 7], [10, 12, 11, 13, 14, 16, 15, 17]]> : tensor<2x8xi8>
func.func @columns_i8() -> tensor<2x8xi8> {
  %x = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7], [10, 11, 12, 13, 14, 15, 16, 17]]> : tensor<2x8xi8>
  %e = tensor.empty() : tensor<2x8xi8>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<2x8xi8>) outs(%e : tensor<2x8xi8>) -> tensor<2x8xi8>
  return %0 : tensor<2x8xi8>
}

// CHECK-LABEL: func @rows_bf16
// CHECK: arith.constant dense<{{\[\[}}0.{{[0-9e+]*}}, 1.{{[0-9e+]*}}], [4.{{[0-9e+]*}}, 5.{{[0-9e+]*}}], [2.{{[0-9e+]*}}, 3.{{[0-9e+]*}}], [6.{{[0-9e+]*}}, 7.{{[0-9e+]*}}]]> : tensor<4x2xbf16>
func.func @rows_bf16() -> tensor<4x2xbf16> {
  %x = arith.constant dense<[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0], [6.0, 7.0]]> : tensor<4x2xbf16>
  %e = tensor.empty() : tensor<4x2xbf16>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4x2xbf16>) outs(%e : tensor<4x2xbf16>) -> tensor<4x2xbf16>
  return %0 : tensor<4x2xbf16>
}

// CHECK-LABEL: func @middle_f64
// CHECK: arith.constant dense<{{\[\[\[}}0.{{[0-9e+]*}}], [2.{{[0-9e+]*}}], [1.{{[0-9e+]*}}], [3.{{[0-9e+]*}}]]]> : tensor<1x4x1xf64>
func.func @middle_f64() -> tensor<1x4x1xf64> {
  %x = arith.constant dense<[[[0.0], [1.0], [2.0], [3.0]]]> : tensor<1x4x1xf64>
  %e = tensor.empty() : tensor<1x4x1xf64>
  %0 = rope.permute #int to #split dim = 1 ins(%x : tensor<1x4x1xf64>) outs(%e : tensor<1x4x1xf64>) -> tensor<1x4x1xf64>
  return %0 : tensor<1x4x1xf64>
}

// Back and forth makes the old constant, not a third one.
// CHECK-LABEL: func @index_and_back
// CHECK: arith.constant dense<[7, 8, 9, 10]> : tensor<4xindex>
func.func @index_and_back() -> tensor<4xindex> {
  %x = arith.constant dense<[7, 8, 9, 10]> : tensor<4xindex>
  %e = tensor.empty() : tensor<4xindex>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4xindex>) outs(%e : tensor<4xindex>) -> tensor<4xindex>
  %1 = rope.permute #split to #int dim = 0 ins(%0 : tensor<4xindex>) outs(%e : tensor<4xindex>) -> tensor<4xindex>
  return %1 : tensor<4xindex>
}

// CHECK-LABEL: func @no_sub_byte_elements
// CHECK: rope.permute
func.func @no_sub_byte_elements() -> tensor<4xi4> {
  %x = arith.constant dense<[0, 1, 2, 3]> : tensor<4xi4>
  %e = tensor.empty() : tensor<4xi4>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4xi4>) outs(%e : tensor<4xi4>) -> tensor<4xi4>
  return %0 : tensor<4xi4>
}

// CHECK-LABEL: func @rows_f8
// CHECK: arith.constant dense<{{\[\[}}1.{{[0-9e+]*}}], [3.{{[0-9e+]*}}], [2.{{[0-9e+]*}}], [4.{{[0-9e+]*}}]]> : tensor<4x1xf8E4M3FN>
func.func @rows_f8() -> tensor<4x1xf8E4M3FN> {
  %x = arith.constant dense<[[1.0], [2.0], [3.0], [4.0]]> : tensor<4x1xf8E4M3FN>
  %e = tensor.empty() : tensor<4x1xf8E4M3FN>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4x1xf8E4M3FN>) outs(%e : tensor<4x1xf8E4M3FN>) -> tensor<4x1xf8E4M3FN>
  return %0 : tensor<4x1xf8E4M3FN>
}

// CHECK-LABEL: func @no_bits
// CHECK: rope.permute
func.func @no_bits() -> tensor<4xi1> {
  %x = arith.constant dense<[true, false, false, true]> : tensor<4xi1>
  %e = tensor.empty() : tensor<4xi1>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4xi1>) outs(%e : tensor<4xi1>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>

// A resource stays a resource, in a blob of its own. Rows of two f16 each:
// bytes 00000101 04040505 08080909 0C0C0D0D; the first four are the alignment.
// CHECK-LABEL: func @resource
// CHECK: arith.constant dense_resource<[[$NAME:.*]]> : tensor<4x2xf16>
func.func @resource() -> tensor<4x2xf16> {
  %x = arith.constant dense_resource<w> : tensor<4x2xf16>
  %e = tensor.empty() : tensor<4x2xf16>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4x2xf16>) outs(%e : tensor<4x2xf16>) -> tensor<4x2xf16>
  return %0 : tensor<4x2xf16>
}

// How nibbles lie in a blob is not said anywhere: one to a byte or two.
// CHECK-LABEL: func @no_sub_byte_resource
// CHECK: arith.constant dense_resource<nibbles>
// CHECK: rope.permute
func.func @no_sub_byte_resource() -> tensor<4xi4> {
  %x = arith.constant dense_resource<nibbles> : tensor<4xi4>
  %e = tensor.empty() : tensor<4xi4>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4xi4>) outs(%e : tensor<4xi4>) -> tensor<4xi4>
  return %0 : tensor<4xi4>
}

// A blob that is too short, or absent, is no constant to rely on.
// CHECK-LABEL: func @no_truncated_resource
// CHECK: rope.permute
// CHECK: [[$NAME]]: "0x020000000000010108080909040405050C0C0D0D"
func.func @no_truncated_resource() -> tensor<4x2xf16> {
  %x = arith.constant dense_resource<short> : tensor<4x2xf16>
  %e = tensor.empty() : tensor<4x2xf16>
  %0 = rope.permute #int to #split dim = 0 ins(%x : tensor<4x2xf16>) outs(%e : tensor<4x2xf16>) -> tensor<4x2xf16>
  return %0 : tensor<4x2xf16>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x020000000000010104040505080809090C0C0D0D",
      nibbles: "0x0100000000010203",
      short: "0x0200000000000101"
    }
  }
#-}
