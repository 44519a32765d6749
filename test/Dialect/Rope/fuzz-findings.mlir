// What random programs (test/fuzz) have found, as small as it gets.
// RUN: rope-opt %s --rope-raise -split-input-file | FileCheck %s

// The negated sin is a constant of its own: canonicalization has folded the
// negation of a constant table. Columns are compared up to their sign.
// CHECK-LABEL: @sin_and_its_negation_are_constants
// CHECK: rope.apply {{(conjugate )?}}#rope.layout<split, head_dim = 4>
// CHECK-NOT: arith.addf
func.func @sin_and_its_negation_are_constants(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c = arith.constant dense<[[0.5, 0.25], [0.125, 0.75], [0.875, 0.5]]> : tensor<3x2xf32>
  %s = arith.constant dense<[[0.0, -0.625], [0.375, 0.25], [-0.5, 0.75]]> : tensor<3x2xf32>
  %minus_s = arith.constant dense<[[-0.0, 0.625], [-0.375, -0.25], [0.5, -0.75]]> : tensor<3x2xf32>
  %u = tensor.extract_slice %x[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %v = tensor.extract_slice %x[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %0 = arith.mulf %u, %c : tensor<3x2xf32>
  %1 = arith.mulf %v, %minus_s : tensor<3x2xf32>
  %2 = arith.addf %0, %1 : tensor<3x2xf32>
  %3 = arith.mulf %v, %c : tensor<3x2xf32>
  %4 = arith.mulf %u, %s : tensor<3x2xf32>
  %5 = arith.addf %3, %4 : tensor<3x2xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// A constant whose entries differ by more than one sign is another table.
// CHECK-LABEL: @no_negation_of_one_entry
// CHECK-NOT: rope.apply #rope.layout
func.func @no_negation_of_one_entry(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %c = arith.constant dense<[[0.5, 0.25], [0.125, 0.75], [0.875, 0.5]]> : tensor<3x2xf32>
  %s = arith.constant dense<[[0.0, -0.625], [0.375, 0.25], [-0.5, 0.75]]> : tensor<3x2xf32>
  %almost = arith.constant dense<[[0.0, 0.625], [-0.375, -0.25], [-0.5, -0.75]]> : tensor<3x2xf32>
  %u = tensor.extract_slice %x[0, 0] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %v = tensor.extract_slice %x[0, 2] [3, 2] [1, 1] : tensor<3x4xf32> to tensor<3x2xf32>
  %0 = arith.mulf %u, %c : tensor<3x2xf32>
  %1 = arith.mulf %v, %almost : tensor<3x2xf32>
  %2 = arith.addf %0, %1 : tensor<3x2xf32>
  %3 = arith.mulf %v, %c : tensor<3x2xf32>
  %4 = arith.mulf %u, %s : tensor<3x2xf32>
  %5 = arith.addf %3, %4 : tensor<3x2xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x4xf32>
  return %y : tensor<3x4xf32>
}

// -----

// (u*c - u*s, u*c + u*s) is no rotation of u by the table. It is one of the table,
// by u for both cos and sin, which nobody wants.
// CHECK-LABEL: @no_table_rotated_by_data
// CHECK-NOT: rope.apply #rope.layout
func.func @no_table_rotated_by_data(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %packed = arith.constant dense<[[0.5, 0.25, 0.125, 0.75, 0.0, -0.625, 0.375, 0.25],
                                  [0.875, 0.5, -0.25, 0.5, -0.5, 0.75, 0.125, 1.0]]> : tensor<2x8xf32>
  %rows = tensor.extract_slice %packed[0, 0] [%n, 8] [1, 1] : tensor<2x8xf32> to tensor<?x8xf32>
  %c = tensor.extract_slice %rows[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %s = tensor.extract_slice %rows[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %u = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %0 = arith.mulf %u, %c : tensor<?x4xf32>
  %1 = arith.mulf %u, %s : tensor<?x4xf32>
  %2 = arith.subf %0, %1 : tensor<?x4xf32>
  %3 = arith.addf %0, %1 : tensor<?x4xf32>
  %y = tensor.concat dim(1) %2, %3 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
