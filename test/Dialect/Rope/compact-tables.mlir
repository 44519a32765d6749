// RUN: rope-opt %s --rope-compact-tables | FileCheck %s
// RUN: rope-opt %s --rope-compact-tables -o %t.mlir
// RUN: rope-equiv %s %t.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %s --function=packed --input=2x4xf32=1,2,3,4,5,6,7,8 --input=2x4xf32=0 > %t.before
// RUN: rope-run %t.mlir --function=packed --input=2x4xf32=1,2,3,4,5,6,7,8 --input=2x4xf32=0 > %t.after
// RUN: diff %t.before %t.after

// Constant tables that are read with a stride become constants of what is read.

// EQUAL-COUNT-7: equal

#pair = affine_map<(s, p) -> (s, p)>

// Complex numbers: cosines at even places, sines at odd ones.
// CHECK-LABEL: func @packed(
// CHECK-DAG: %[[COS:.*]] = arith.constant dense_resource<freqs_1> : tensor<2x2xf32>
// CHECK-DAG: %[[SIN:.*]] = arith.constant dense_resource<freqs_2> : tensor<2x2xf32>
// CHECK-NOT: tensor.
// CHECK: rope.apply {{.*}} ins(%{{.*}}, %[[COS]], %[[SIN]] :
func.func @packed(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %freqs = arith.constant dense_resource<freqs> : tensor<3x2x2xf32>
  %cos_3d = tensor.extract_slice %freqs[1, 0, 0] [2, 2, 1] [1, 1, 1] : tensor<3x2x2xf32> to tensor<2x2x1xf32>
  %cos = tensor.collapse_shape %cos_3d [[0], [1, 2]] : tensor<2x2x1xf32> into tensor<2x2xf32>
  %sin = tensor.extract_slice %freqs[1, 0, 1] [2, 2, 1] [1, 1, 1] : tensor<3x2x2xf32> to tensor<2x2xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Each entry once, in a constant that is no resource; the table has two readers.
// CHECK-LABEL: func @repeated(
// CHECK-DAG: %[[COS:.*]] = arith.constant dense<{{\[}}[1.0{{0*}}e+00, 2.0{{0*}}e+00], [3.0{{0*}}e+00, 4.0{{0*}}e+00]]> : tensor<2x2xf16>
// CHECK-DAG: %[[SIN:.*]] = arith.constant dense<5.0{{0*}}e-01> : tensor<2x2xf16>
// CHECK-NOT: tensor.
// CHECK-COUNT-2: rope.apply {{.*}} ins(%{{.*}}, %[[COS]], %[[SIN]] :
func.func @repeated(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %cos_lanes = arith.constant dense<[[1.0, 1.0, 2.0, 2.0], [3.0, 3.0, 4.0, 4.0]]> : tensor<2x4xf16>
  %sin_lanes = arith.constant dense<0.5> : tensor<2x4xf16>
  %cos = tensor.extract_slice %cos_lanes[0, 1] [2, 2] [1, 2] : tensor<2x4xf16> to tensor<2x2xf16>
  %sin = tensor.extract_slice %sin_lanes[0, 1] [2, 2] [1, 2] : tensor<2x4xf16> to tensor<2x2xf16>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf16>, tensor<2x2xf16>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #pair ins(%y, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf16>, tensor<2x2xf16>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %z : tensor<2x4xf32>
}

// A slice of a slice, and both share the first.
// CHECK-LABEL: func @nested(
// CHECK-DAG: %[[COS:.*]] = arith.constant dense<{{\[}}[2.0{{0*}}e+00, 3.0{{0*}}e+00], [8.0{{0*}}e+00, 9.0{{0*}}e+00]]> : tensor<2x2xf32>
// CHECK-DAG: %[[SIN:.*]] = arith.constant dense<{{\[}}[4.0{{0*}}e+00, 5.0{{0*}}e+00], [1.0{{0*}}e+01, 1.1{{0*}}e+01]]> : tensor<2x2xf32>
// CHECK-NOT: tensor.
// CHECK: rope.apply {{.*}} ins(%{{.*}}, %[[COS]], %[[SIN]] :
func.func @nested(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %both = arith.constant dense<[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0], [6.0, 7.0, 8.0, 9.0, 10.0, 11.0]]> : tensor<2x6xf32>
  %row = tensor.extract_slice %both[0, 2] [2, 4] [1, 1] : tensor<2x6xf32> to tensor<2x4xf32>
  %pairs = tensor.expand_shape %row [[0], [1, 2]] output_shape [2, 2, 2] : tensor<2x4xf32> into tensor<2x2x2xf32>
  %cos = tensor.extract_slice %pairs[0, 0, 0] [2, 1, 2] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
  %sin = tensor.extract_slice %pairs[0, 1, 0] [2, 1, 2] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// One stretch of memory costs nothing.
// CHECK-LABEL: func @no_rows(
// CHECK-COUNT-2: tensor.extract_slice
func.func @no_rows(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %table = arith.constant dense<[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]> : tensor<3x2xf32>
  %cos = tensor.extract_slice %table[0, 0] [2, 2] [1, 1] : tensor<3x2xf32> to tensor<2x2xf32>
  %sin = tensor.extract_slice %table[1, 0] [2, 2] [1, 1] : tensor<3x2xf32> to tensor<2x2xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Somebody else reads the constant: there would be two of it.
// CHECK-LABEL: func @no_other_reader(
// CHECK-COUNT-2: tensor.extract_slice
func.func @no_other_reader(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x2x2xf32>) {
  %freqs = arith.constant dense_resource<others> : tensor<2x2x2xf32>
  %cos = tensor.extract_slice %freqs[0, 0, 0] [2, 2, 1] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
  %sin = tensor.extract_slice %freqs[0, 0, 1] [2, 2, 1] [1, 1, 1] : tensor<2x2x2xf32> to tensor<2x2xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %freqs : tensor<2x4xf32>, tensor<2x2x2xf32>
}

// Slices that overlap, with more elements together than there are.
// CHECK-LABEL: func @no_overlap(
// CHECK-COUNT-2: tensor.extract_slice
func.func @no_overlap(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %table = arith.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %cos = tensor.extract_slice %table[0, 0] [2, 2] [1, 1] : tensor<2x3xf32> to tensor<2x2xf32>
  %sin = tensor.extract_slice %table[0, 1] [2, 2] [1, 1] : tensor<2x3xf32> to tensor<2x2xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// Where the slice is depends on the position.
// CHECK-LABEL: func @no_dynamic(
// CHECK-COUNT-2: tensor.extract_slice
func.func @no_dynamic(%x: tensor<2x4xf32>, %init: tensor<2x4xf32>, %start: index) -> tensor<2x4xf32> {
  %freqs = arith.constant dense<[[[0.0, 1.0], [2.0, 3.0]], [[4.0, 5.0], [6.0, 7.0]], [[8.0, 9.0], [10.0, 11.0]]]> : tensor<3x2x2xf32>
  %cos = tensor.extract_slice %freqs[%start, 0, 0] [2, 2, 1] [1, 1, 1] : tensor<3x2x2xf32> to tensor<2x2xf32>
  %sin = tensor.extract_slice %freqs[%start, 0, 1] [2, 2, 1] [1, 1, 1] : tensor<3x2x2xf32> to tensor<2x2xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 1 map = #pair ins(%x, %cos, %sin : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// CHECK: dialect_resources
// CHECK-NOT: freqs:
// CHECK-DAG: freqs_1: "0x040000000000803F0000C03F0000004000002040"
// CHECK-DAG: freqs_2: "0x040000000000A03F0000E03F0000104000003040"
// CHECK-NOT: freqs:

{-#
  dialect_resources: {
    builtin: {
      freqs: "0x04000000000000000000803E0000003F0000403F0000803F0000A03F0000C03F0000E03F00000040000010400000204000003040",
      others: "0x04000000000000000000803F0000004000004040000080400000A0400000C0400000E040"
    }
  }
#-}
