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
