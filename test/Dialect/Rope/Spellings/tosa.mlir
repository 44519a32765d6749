// RUN: rope-opt %s --tosa-to-linalg-pipeline --tosa-to-tensor --tosa-to-arith --canonicalize -o %t
// RUN: rope-opt %t --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %t | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %t --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %t --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %t --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %t --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %t
// RUN: %python %S/Inputs/same_numbers.py %t --canonicalize --cse --linalg-fuse-elementwise-ops

// tosa, lowered by upstream: halves by slices (r1, r2), pairs by concat and reshape
// (r3b), a de-interleave by transpose (r7), reverse (a9), a constant matrix (r10), a
// table by position (r15).

func.func @tosa_r1_rotate_half(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @tosa_r1_rotate_half(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = tosa.concat %arg1, %arg1 {axis = 3 : i32} : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x8xf32>
  %2 = tosa.cos %1 : (tensor<1x1x6x8xf32>) -> tensor<1x1x6x8xf32>
  %3 = tosa.sin %1 : (tensor<1x1x6x8xf32>) -> tensor<1x1x6x8xf32>
  %4 = tosa.const_shape {values = dense<[0, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %5 = tosa.const_shape {values = dense<[2, 3, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %6 = tosa.slice %arg0, %4, %5 : (tensor<2x3x6x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x3x6x4xf32>
  %7 = tosa.const_shape {values = dense<[0, 0, 0, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %8 = tosa.const_shape {values = dense<[2, 3, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %9 = tosa.slice %arg0, %7, %8 : (tensor<2x3x6x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x3x6x4xf32>
  %10 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %11 = tosa.mul %arg0, %2, %10 : (tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1xi8>) -> tensor<2x3x6x8xf32>
  %12 = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %13 = tosa.negate %9, %12, %12 : (tensor<2x3x6x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x6x4xf32>
  %14 = tosa.concat %13, %6 {axis = 3 : i32} : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %15 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %16 = tosa.mul %14, %3, %15 : (tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1xi8>) -> tensor<2x3x6x8xf32>
  %17 = tosa.add %11, %16 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %17 : tensor<2x3x6x8xf32>
}

func.func @tosa_r2_halves(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<1x1x6x4xf32>, %arg2: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @tosa_r2_halves(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = tosa.const_shape {values = dense<[0, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %2 = tosa.const_shape {values = dense<[2, 3, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %3 = tosa.slice %arg0, %1, %2 : (tensor<2x3x6x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x3x6x4xf32>
  %4 = tosa.const_shape {values = dense<[0, 0, 0, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %5 = tosa.const_shape {values = dense<[2, 3, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %6 = tosa.slice %arg0, %4, %5 : (tensor<2x3x6x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x3x6x4xf32>
  %7 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %8 = tosa.mul %3, %arg1, %7 : (tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>, tensor<1xi8>) -> tensor<2x3x6x4xf32>
  %9 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %10 = tosa.mul %6, %arg2, %9 : (tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>, tensor<1xi8>) -> tensor<2x3x6x4xf32>
  %11 = tosa.sub %8, %10 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x4xf32>
  %12 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %13 = tosa.mul %6, %arg1, %12 : (tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>, tensor<1xi8>) -> tensor<2x3x6x4xf32>
  %14 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %15 = tosa.mul %3, %arg2, %14 : (tensor<2x3x6x4xf32>, tensor<1x1x6x4xf32>, tensor<1xi8>) -> tensor<2x3x6x4xf32>
  %16 = tosa.add %13, %15 : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x4xf32>
  %17 = tosa.concat %11, %16 {axis = 3 : i32} : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  return %17 : tensor<2x3x6x8xf32>
}

func.func @tosa_r3b_pairs_by_reshape(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @tosa_r3b_pairs_by_reshape(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = tosa.const_shape {values = dense<[36, 4, 2]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %2 = tosa.reshape %arg0, %1 : (tensor<2x3x6x8xf32>, !tosa.shape<3>) -> tensor<36x4x2xf32>
  %3 = tosa.const_shape {values = dense<[0, 0, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %4 = tosa.const_shape {values = dense<[36, 4, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %5 = tosa.slice %2, %3, %4 : (tensor<36x4x2xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<36x4x1xf32>
  %6 = tosa.const_shape {values = dense<[0, 0, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %7 = tosa.const_shape {values = dense<[36, 4, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %8 = tosa.slice %2, %6, %7 : (tensor<36x4x2xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<36x4x1xf32>
  %9 = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %10 = tosa.negate %8, %9, %9 : (tensor<36x4x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<36x4x1xf32>
  %11 = tosa.concat %10, %5 {axis = 2 : i32} : (tensor<36x4x1xf32>, tensor<36x4x1xf32>) -> tensor<36x4x2xf32>
  %12 = tosa.const_shape {values = dense<[2, 3, 6, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %13 = tosa.reshape %11, %12 : (tensor<36x4x2xf32>, !tosa.shape<4>) -> tensor<2x3x6x8xf32>
  %14 = tosa.const_shape {values = dense<[1, 6, 4, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %15 = tosa.reshape %arg1, %14 : (tensor<1x1x6x4xf32>, !tosa.shape<4>) -> tensor<1x6x4x1xf32>
  %16 = tosa.concat %15, %15 {axis = 3 : i32} : (tensor<1x6x4x1xf32>, tensor<1x6x4x1xf32>) -> tensor<1x6x4x2xf32>
  %17 = tosa.const_shape {values = dense<[1, 1, 6, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %18 = tosa.reshape %16, %17 : (tensor<1x6x4x2xf32>, !tosa.shape<4>) -> tensor<1x1x6x8xf32>
  %19 = tosa.cos %18 : (tensor<1x1x6x8xf32>) -> tensor<1x1x6x8xf32>
  %20 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %21 = tosa.mul %arg0, %19, %20 : (tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1xi8>) -> tensor<2x3x6x8xf32>
  %22 = tosa.sin %18 : (tensor<1x1x6x8xf32>) -> tensor<1x1x6x8xf32>
  %23 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %24 = tosa.mul %13, %22, %23 : (tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1xi8>) -> tensor<2x3x6x8xf32>
  %25 = tosa.add %21, %24 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %25 : tensor<2x3x6x8xf32>
}

func.func @tosa_a9_reverse_pairs(%arg0: tensor<6x4x2xf32>, %arg1: tensor<6x4x1xf32>, %arg2: tensor<6x4x1xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @tosa_a9_reverse_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = "tosa.const"() {values = dense<[[[-1.0, 1.0]]]> : tensor<1x1x2xf32>} : () -> tensor<1x1x2xf32>
  %2 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %3 = tosa.mul %arg0, %arg1, %2 : (tensor<6x4x2xf32>, tensor<6x4x1xf32>, tensor<1xi8>) -> tensor<6x4x2xf32>
  %4 = tosa.reverse %arg0 {axis = 2 : i32} : (tensor<6x4x2xf32>) -> tensor<6x4x2xf32>
  %5 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %6 = tosa.mul %4, %arg2, %5 : (tensor<6x4x2xf32>, tensor<6x4x1xf32>, tensor<1xi8>) -> tensor<6x4x2xf32>
  %7 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %8 = tosa.mul %6, %1, %7 : (tensor<6x4x2xf32>, tensor<1x1x2xf32>, tensor<1xi8>) -> tensor<6x4x2xf32>
  %9 = tosa.add %3, %8 : (tensor<6x4x2xf32>, tensor<6x4x2xf32>) -> tensor<6x4x2xf32>
  %10 = tosa.const_shape {values = dense<[6, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %11 = tosa.reshape %9, %10 : (tensor<6x4x2xf32>, !tosa.shape<2>) -> tensor<6x8xf32>
  return %11 : tensor<6x8xf32>
}

func.func @tosa_r10_matmul(%arg0: tensor<6x2x8xf32>, %arg1: tensor<6x1x4xf32>) -> tensor<6x2x8xf32> {
  // CHECK-LABEL: func @tosa_r10_matmul(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = tosa.const_shape {values = dense<[1, 12, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %2 = tosa.reshape %arg0, %1 : (tensor<6x2x8xf32>, !tosa.shape<3>) -> tensor<1x12x8xf32>
  %3 = "tosa.const"() {values = dense<[[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]]> : tensor<1x8x8xf32>} : () -> tensor<1x8x8xf32>
  %4 = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %5 = tosa.matmul %2, %3, %4, %4 : (tensor<1x12x8xf32>, tensor<1x8x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x12x8xf32>
  %6 = tosa.concat %arg1, %arg1 {axis = 2 : i32} : (tensor<6x1x4xf32>, tensor<6x1x4xf32>) -> tensor<6x1x8xf32>
  %7 = tosa.cos %6 : (tensor<6x1x8xf32>) -> tensor<6x1x8xf32>
  %8 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %9 = tosa.mul %arg0, %7, %8 : (tensor<6x2x8xf32>, tensor<6x1x8xf32>, tensor<1xi8>) -> tensor<6x2x8xf32>
  %10 = tosa.const_shape {values = dense<[6, 2, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %11 = tosa.reshape %5, %10 : (tensor<1x12x8xf32>, !tosa.shape<3>) -> tensor<6x2x8xf32>
  %12 = tosa.sin %6 : (tensor<6x1x8xf32>) -> tensor<6x1x8xf32>
  %13 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %14 = tosa.mul %11, %12, %13 : (tensor<6x2x8xf32>, tensor<6x1x8xf32>, tensor<1xi8>) -> tensor<6x2x8xf32>
  %15 = tosa.add %9, %14 : (tensor<6x2x8xf32>, tensor<6x2x8xf32>) -> tensor<6x2x8xf32>
  return %15 : tensor<6x2x8xf32>
}

func.func @tosa_r15_gather(%arg0: tensor<6x2x8xf32>, %arg1: tensor<1x6xi32>, %arg2: tensor<1x32x4xf32>, %arg3: tensor<1x32x4xf32>) -> tensor<6x2x8xf32> {
  // CHECK-LABEL: func @tosa_r15_gather(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = tosa.const_shape {values = dense<[0, 0, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %2 = tosa.const_shape {values = dense<[6, 2, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %3 = tosa.slice %arg0, %1, %2 : (tensor<6x2x8xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x2x4xf32>
  %4 = tosa.const_shape {values = dense<[0, 0, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %5 = tosa.const_shape {values = dense<[6, 2, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %6 = tosa.slice %arg0, %4, %5 : (tensor<6x2x8xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x2x4xf32>
  %7 = tosa.gather %arg2, %arg1 : (tensor<1x32x4xf32>, tensor<1x6xi32>) -> tensor<1x6x4xf32>
  %8 = tosa.const_shape {values = dense<[6, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %9 = tosa.reshape %7, %8 : (tensor<1x6x4xf32>, !tosa.shape<3>) -> tensor<6x1x4xf32>
  %10 = tosa.gather %arg3, %arg1 : (tensor<1x32x4xf32>, tensor<1x6xi32>) -> tensor<1x6x4xf32>
  %11 = tosa.const_shape {values = dense<[6, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %12 = tosa.reshape %10, %11 : (tensor<1x6x4xf32>, !tosa.shape<3>) -> tensor<6x1x4xf32>
  %13 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %14 = tosa.mul %3, %9, %13 : (tensor<6x2x4xf32>, tensor<6x1x4xf32>, tensor<1xi8>) -> tensor<6x2x4xf32>
  %15 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %16 = tosa.mul %6, %12, %15 : (tensor<6x2x4xf32>, tensor<6x1x4xf32>, tensor<1xi8>) -> tensor<6x2x4xf32>
  %17 = tosa.sub %14, %16 : (tensor<6x2x4xf32>, tensor<6x2x4xf32>) -> tensor<6x2x4xf32>
  %18 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %19 = tosa.mul %6, %9, %18 : (tensor<6x2x4xf32>, tensor<6x1x4xf32>, tensor<1xi8>) -> tensor<6x2x4xf32>
  %20 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %21 = tosa.mul %3, %12, %20 : (tensor<6x2x4xf32>, tensor<6x1x4xf32>, tensor<1xi8>) -> tensor<6x2x4xf32>
  %22 = tosa.add %19, %21 : (tensor<6x2x4xf32>, tensor<6x2x4xf32>) -> tensor<6x2x4xf32>
  %23 = tosa.concat %17, %22 {axis = 2 : i32} : (tensor<6x2x4xf32>, tensor<6x2x4xf32>) -> tensor<6x2x8xf32>
  return %23 : tensor<6x2x8xf32>
}

func.func @tosa_r7_deinterleave(%arg0: tensor<2x3x6x8xf32>, %arg1: tensor<1x1x6x4xf32>) -> tensor<2x3x6x8xf32> {
  // CHECK-LABEL: func @tosa_r7_deinterleave(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %1 = tosa.const_shape {values = dense<[2, 3, 6, 4, 2]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %2 = tosa.reshape %arg0, %1 : (tensor<2x3x6x8xf32>, !tosa.shape<5>) -> tensor<2x3x6x4x2xf32>
  %3 = tosa.transpose %2 {perms = array<i32: 0, 1, 2, 4, 3>} : (tensor<2x3x6x4x2xf32>) -> tensor<2x3x6x2x4xf32>
  %4 = tosa.const_shape {values = dense<[2, 3, 6, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %5 = tosa.reshape %3, %4 : (tensor<2x3x6x2x4xf32>, !tosa.shape<4>) -> tensor<2x3x6x8xf32>
  %6 = tosa.concat %arg1, %arg1 {axis = 3 : i32} : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x8xf32>
  %7 = tosa.const_shape {values = dense<[0, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %8 = tosa.const_shape {values = dense<[2, 3, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %9 = tosa.slice %5, %7, %8 : (tensor<2x3x6x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x3x6x4xf32>
  %10 = tosa.const_shape {values = dense<[0, 0, 0, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %11 = tosa.const_shape {values = dense<[2, 3, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %12 = tosa.slice %5, %10, %11 : (tensor<2x3x6x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x3x6x4xf32>
  %13 = tosa.cos %6 : (tensor<1x1x6x8xf32>) -> tensor<1x1x6x8xf32>
  %14 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %15 = tosa.mul %5, %13, %14 : (tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1xi8>) -> tensor<2x3x6x8xf32>
  %16 = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %17 = tosa.negate %12, %16, %16 : (tensor<2x3x6x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x6x4xf32>
  %18 = tosa.concat %17, %9 {axis = 3 : i32} : (tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) -> tensor<2x3x6x8xf32>
  %19 = tosa.sin %6 : (tensor<1x1x6x8xf32>) -> tensor<1x1x6x8xf32>
  %20 = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %21 = tosa.mul %18, %19, %20 : (tensor<2x3x6x8xf32>, tensor<1x1x6x8xf32>, tensor<1xi8>) -> tensor<2x3x6x8xf32>
  %22 = tosa.add %15, %21 : (tensor<2x3x6x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %22 : tensor<2x3x6x8xf32>
}
