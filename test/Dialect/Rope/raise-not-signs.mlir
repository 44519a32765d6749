// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s --allow-none

// Signs, and the order of writes. A program that is no rotation keeps its numbers, and
// those that are one by a hair are here too.

func.func @no_wrong_sign_in_all_lanes(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_wrong_sign_in_all_lanes(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.addf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[sign-flip] not raised: lane 0 with lane 4: '-arg2[s0, 0]' and 'arg2[s0, 0]'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_wrong_sign_in_one_lane(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Halves exchanged, times signs: one of them is wrong.
  // CHECK-LABEL: func @no_wrong_sign_in_one_lane(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %swapped = tensor.concat dim(1) %hi, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %sign = arith.constant dense<[-1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0, 1.0]> : tensor<8xf32>
  %0 = tensor.empty() : tensor<6x8xf32>
  %signs = linalg.broadcast ins(%sign : tensor<8xf32>) outs(%0 : tensor<6x8xf32>) dimensions = [0]
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = arith.mulf %x, %cc : tensor<6x8xf32>
  %2 = arith.mulf %swapped, %signs : tensor<6x8xf32>
  %3 = arith.mulf %2, %ss : tensor<6x8xf32>
  // expected-remark @below {{[sign-flip] not raised: lane 3 with lane 7: '-arg2[s0, 3]' and 'arg2[s0, 3]'}}
  %y = arith.addf %1, %3 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_two_minus_signs(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // cat(-x2, -x1)
  // CHECK-LABEL: func @no_two_minus_signs(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %hi : tensor<6x4xf32>
  %1 = arith.negf %lo : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %2 = arith.mulf %x, %cc : tensor<6x8xf32>
  %3 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[sign-flip] not raised: lane 0 with lane 4: 'arg2[s0, 0]' and '-arg2[s0, 0]'}}
  %y = arith.addf %2, %3 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_scale_of_minus_two(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The half that is negated is doubled as well.
  // CHECK-LABEL: func @no_scale_of_minus_two(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %k = arith.constant dense<-2.0> : tensor<6x4xf32>
  %0 = arith.mulf %hi, %k : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = arith.mulf %x, %cc : tensor<6x8xf32>
  %2 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 4: '2*arg2[s0, 0]' and 'arg2[s0, 0]'}}
  %y = arith.addf %1, %2 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_reflection_of_neighbours(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // [[c, s], [s, -c]] on neighbours.
  // CHECK-LABEL: func @no_reflection_of_neighbours(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %even, %c : tensor<6x4xf32>
  %1 = arith.mulf %odd, %s : tensor<6x4xf32>
  %2 = arith.addf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %even, %s : tensor<6x4xf32>
  %4 = arith.mulf %odd, %c : tensor<6x4xf32>
  %5 = arith.subf %3, %4 : tensor<6x4xf32>
  %ea = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %eb = tensor.expand_shape %5 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %pairs = tensor.concat dim(2) %ea, %eb : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  // expected-remark @below {{[reflection] not raised: lane 0 with lane 1: 'arg1[s0, 0]' and '-arg1[s0, 0]'}}
  %y = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @negative_direction(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // cat(x2, -x1) is a rotation, by the negative angle.
  // CHECK-LABEL: func @negative_direction(
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %lo : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %hi, %0 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = arith.mulf %x, %cc : tensor<6x8xf32>
  %2 = arith.mulf %rot, %ss : tensor<6x8xf32>
  %y = arith.addf %1, %2 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @sin_and_cos_exchanged(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // What is named sin is the cosine here: names say nothing.
  // CHECK-LABEL: func @sin_and_cos_exchanged(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> {{.*}} ins(%arg0, %arg2, %arg1 :
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %s : tensor<6x4xf32>
  %1 = arith.mulf %hi, %c : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %s : tensor<6x4xf32>
  %4 = arith.mulf %lo, %c : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_in_place_halves(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The second half is computed from the first after it was written.
  // CHECK-LABEL: func @no_in_place_halves(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %x1 = tensor.insert_slice %2 into %x[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %new = tensor.extract_slice %x1[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %new, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 4: 'arg1[s0, 0]' and '-arg2[s0, 0]*arg2[s0, 0] + arg1[s0, 0]'}}
  %y = tensor.insert_slice %5 into %x1[0, 4] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_in_place_neighbours(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The same with strides.
  // CHECK-LABEL: func @no_in_place_neighbours(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %even, %c : tensor<6x4xf32>
  %1 = arith.mulf %odd, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %x1 = tensor.insert_slice %2 into %x[0, 0] [6, 4] [1, 2] : tensor<6x4xf32> into tensor<6x8xf32>
  %new = tensor.extract_slice %x1[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %3 = arith.mulf %odd, %c : tensor<6x4xf32>
  %4 = arith.mulf %new, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 1: 'arg1[s0, 0]' and '-arg2[s0, 0]*arg2[s0, 0] + arg1[s0, 0]'}}
  %y = tensor.insert_slice %5 into %x1[0, 1] [6, 4] [1, 2] : tensor<6x4xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @written_twice_in_order(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Both halves are read before either is written.
  // CHECK-LABEL: func @written_twice_in_order(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %x1 = tensor.insert_slice %2 into %x[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  %y = tensor.insert_slice %5 into %x1[0, 4] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_write_over_the_result(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The second half is written over the first.
  // CHECK-LABEL: func @no_write_over_the_result(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %x1 = tensor.insert_slice %2 into %x[0, 0] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  // expected-remark @below {{[unpaired-lane] not raised: lane 4: '(arg2[s0, 2])*arg0[s0, 2] + (arg1[s0, 2])*arg0[s0, 6]'}}
  %y = tensor.insert_slice %5 into %x1[0, 2] [6, 4] [1, 1] : tensor<6x4xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
