// RUN: rope-opt %s --split-input-file --rope-raise | FileCheck %s

// A table that is scaled (attention factors) with a frequency of nought: the
// last pair is scaled and does not turn. Its partner is known by the others.

func.func @scaled_pair_that_does_not_turn(%x: tensor<3x8xf32>) -> tensor<3x8xf32> {
  // CHECK-LABEL: func @scaled_pair_that_does_not_turn
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1
  // CHECK-SAME: tensor<3x4xf32>, tensor<3x4xf32>
  %c = arith.constant dense<[[1.2, -0.4, -1.0, 1.25], [-0.7, 1.2, -1.1, 1.25], [-0.1, -0.6, 0.6, 1.25]]> : tensor<3x4xf32>
  %s = arith.constant dense<[[0.3, -1.2, 0.7, 0.0], [-1.0, 0.2, 0.1, 0.0], [1.2, 1.0, -1.1, 0.0]]> : tensor<3x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [3, 4] [1, 1] : tensor<3x8xf32> to tensor<3x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [3, 4] [1, 1] : tensor<3x8xf32> to tensor<3x4xf32>
  %0 = arith.mulf %lo, %c : tensor<3x4xf32>
  %1 = arith.mulf %hi, %s : tensor<3x4xf32>
  %2 = arith.mulf %hi, %c : tensor<3x4xf32>
  %3 = arith.mulf %lo, %s : tensor<3x4xf32>
  %4 = arith.subf %0, %1 : tensor<3x4xf32>
  %5 = arith.addf %2, %3 : tensor<3x4xf32>
  %y = tensor.concat dim(1) %4, %5 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

// -----

// Lanes 3 and 6 are scaled, but no pair that turns has this distance.

func.func @no_scaled_lanes_out_of_place(%x: tensor<3x8xf32>, %c: tensor<3x3xf32>, %s: tensor<3x3xf32>, %g: tensor<3x1xf32>) -> tensor<3x8xf32> {
  // CHECK-LABEL: func @no_scaled_lanes_out_of_place
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [3, 3] [1, 1] : tensor<3x8xf32> to tensor<3x3xf32>
  %a = tensor.extract_slice %x[0, 3] [3, 1] [1, 1] : tensor<3x8xf32> to tensor<3x1xf32>
  %hi = tensor.extract_slice %x[0, 5] [3, 3] [1, 1] : tensor<3x8xf32> to tensor<3x3xf32>
  %b = tensor.extract_slice %x[0, 4] [3, 1] [1, 1] : tensor<3x8xf32> to tensor<3x1xf32>
  %0 = arith.mulf %lo, %c : tensor<3x3xf32>
  %1 = arith.mulf %hi, %s : tensor<3x3xf32>
  %2 = arith.mulf %hi, %c : tensor<3x3xf32>
  %3 = arith.mulf %lo, %s : tensor<3x3xf32>
  %4 = arith.subf %0, %1 : tensor<3x3xf32>
  %5 = arith.addf %2, %3 : tensor<3x3xf32>
  %6 = arith.mulf %a, %g : tensor<3x1xf32>
  %7 = arith.mulf %b, %g : tensor<3x1xf32>
  %y = tensor.concat dim(1) %4, %6, %7, %5 : (tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

// -----

// Per lane there is no direction: the other one takes a negated table.

func.func @per_lane_the_other_way(%x: tensor<3x8xf32>, %c: tensor<3x8xf32>, %s: tensor<3x8xf32>) -> tensor<3x8xf32> {
  // CHECK-LABEL: func @per_lane_the_other_way
  // CHECK-SAME: (%[[X:.*]]: tensor<3x8xf32>, %[[C:[^:]*]]: tensor<3x8xf32>, %[[S:[^:]*]]: tensor<3x8xf32>)
  // CHECK: %[[N:.*]] = linalg.generic {{.*}} ins(%[[S]] :
  // CHECK: arith.negf
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1 {{.*}} ins(%[[X]], %[[C]], %[[N]] :
  %lo = tensor.extract_slice %x[0, 0] [3, 4] [1, 1] : tensor<3x8xf32> to tensor<3x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [3, 4] [1, 1] : tensor<3x8xf32> to tensor<3x4xf32>
  %neg = arith.negf %lo : tensor<3x4xf32>
  %rot = tensor.concat dim(1) %hi, %neg : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
  %0 = arith.mulf %x, %c : tensor<3x8xf32>
  %1 = arith.mulf %rot, %s : tensor<3x8xf32>
  %y = arith.addf %0, %1 : tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}

// -----

// A table is no operand, though the size of its slice is not known: x has one
// element for each pair only.

func.func @no_table_as_operand(%x: tensor<?x4xf32>) -> tensor<?x8xf32> {
  // CHECK-LABEL: func @no_table_as_operand
  // CHECK-NOT: rope.apply
  // CHECK: return
  %t = arith.constant dense<[[1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7], [2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7], [3.0, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7]]> : tensor<3x8xf32>
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %c = tensor.extract_slice %t[0, 0] [%n, 4] [1, 1] : tensor<3x8xf32> to tensor<?x4xf32>
  %s = tensor.extract_slice %t[0, 4] [%n, 4] [1, 1] : tensor<3x8xf32> to tensor<?x4xf32>
  %0 = arith.mulf %x, %c : tensor<?x4xf32>
  %1 = arith.mulf %x, %s : tensor<?x4xf32>
  %2 = arith.subf %0, %1 : tensor<?x4xf32>
  %3 = arith.addf %0, %1 : tensor<?x4xf32>
  %y = tensor.concat dim(1) %2, %3 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
