// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s --allow-none

// Operands that are none, rotations that are no embeddings, and lanes that are not all
// rotated.

func.func @no_halves_of_two_tensors(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_halves_of_two_tensors(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[two-operands] not raised: lane 0 with lane 4: 'arg0[s0, 0]' and 'arg1[s0, 4]'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_other_tensor_rotated(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // rotate_half of one tensor, added to another.
  // CHECK-LABEL: func @no_other_tensor_rotated(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %z[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %hi : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = arith.mulf %x, %cc : tensor<6x8xf32>
  %2 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[two-operands] not raised: lane 0 with lane 4: 'arg0[s0, 0]' and 'arg1[s0, 4]'}}
  %y = arith.addf %1, %2 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_real_and_imaginary_tensor(%x: tensor<6x4xf32>, %z: tensor<6x4xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // A complex product whose operand is two tensors.
  // CHECK-LABEL: func @no_real_and_imaginary_tensor(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %0 = arith.mulf %x, %c : tensor<6x4xf32>
  %1 = arith.mulf %z, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %z, %c : tensor<6x4xf32>
  %4 = arith.mulf %x, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[two-operands] not raised: lane 0 with lane 4: 'arg0[s0, 0]' and 'arg1[s0, 0]'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_slice_off_by_one(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The halves overlap: lane 3 is in both.
  // CHECK-LABEL: func @no_slice_off_by_one(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 3] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[lane-used-twice] not raised: lane 3 with lane 7: 'arg0[s0, 3]' and 'arg0[s0, 6]'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_bias_in_one_half(%bias: tensor<6x4xf32>, %x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_bias_in_one_half(
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
  %6 = arith.addf %5, %bias : tensor<6x4xf32>
  // expected-remark @below {{[extra-term] not raised: lane 4: 'arg0[s0, 0]' and '0'}}
  %y = tensor.concat dim(1) %2, %6 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_scaled_rest(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @no_scaled_rest(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %rest = tensor.extract_slice %x[0, 8] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %k = arith.constant dense<2.0> : tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %twice = arith.mulf %rest, %k : tensor<6x4xf32>
  // expected-remark @below {{[scaled-lane] not raised: lane 8: '2' and '1'}}
  %y = tensor.concat dim(1) %2, %5, %twice : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @rest_of_the_head_is_copied(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // rotary_embedding_dim is smaller than the head: the rest is not touched.
  // CHECK-LABEL: func @rest_of_the_head_is_copied(
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [0, 8]>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %rest = tensor.extract_slice %x[0, 8] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5, %rest : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @neighbours_of_a_part(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // Interleaved and partial at once.
  // CHECK-LABEL: func @neighbours_of_a_part(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 12, window = [0, 8]>
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x12xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x12xf32> to tensor<6x4xf32>
  %rest = tensor.extract_slice %x[0, 8] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %0 = arith.mulf %even, %c : tensor<6x4xf32>
  %1 = arith.mulf %odd, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %odd, %c : tensor<6x4xf32>
  %4 = arith.mulf %even, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %ea = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %eb = tensor.expand_shape %5 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %pairs = tensor.concat dim(2) %ea, %eb : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  %turned = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %y = tensor.concat dim(1) %turned, %rest : (tensor<6x8xf32>, tensor<6x4xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @no_rest_out_of_order(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @no_rest_out_of_order(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %r0 = tensor.extract_slice %x[0, 8] [6, 2] [1, 1] : tensor<6x12xf32> to tensor<6x2xf32>
  %r1 = tensor.extract_slice %x[0, 10] [6, 2] [1, 1] : tensor<6x12xf32> to tensor<6x2xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[copies-reordered] not raised: lane 8: 'arg0[s0, 10]' and 'arg0[s0, 8]'}}
  %y = tensor.concat dim(1) %2, %5, %r1, %r0 : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @written_in_another_layout(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Neighbours in, halves out: the layout that is written is said as well.
  // CHECK-LABEL: func @written_in_another_layout(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8>
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %even, %c : tensor<6x4xf32>
  %1 = arith.mulf %odd, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %odd, %c : tensor<6x4xf32>
  %4 = arith.mulf %even, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_complex_gate(%x: tensor<2x6x8xf32>, %z: tensor<2x6x8xf32>) -> tensor<2x6x8xf32> {
  // Each is a rotation of the other.
  // CHECK-LABEL: func @no_complex_gate(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %0 = tensor.extract_slice %x[0, 0, 0] [2, 6, 4] [1, 1, 2] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %1 = tensor.extract_slice %x[0, 0, 1] [2, 6, 4] [1, 1, 2] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %2 = tensor.extract_slice %z[0, 0, 0] [2, 6, 4] [1, 1, 2] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %3 = tensor.extract_slice %z[0, 0, 1] [2, 6, 4] [1, 1, 2] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %4 = arith.mulf %0, %2 : tensor<2x6x4xf32>
  %5 = arith.mulf %1, %3 : tensor<2x6x4xf32>
  %6 = arith.subf %4, %5 : tensor<2x6x4xf32>
  %7 = arith.mulf %1, %2 : tensor<2x6x4xf32>
  %8 = arith.mulf %0, %3 : tensor<2x6x4xf32>
  %9 = arith.addf %7, %8 : tensor<2x6x4xf32>
  %10 = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 6, 4, 1] : tensor<2x6x4xf32> into tensor<2x6x4x1xf32>
  %11 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 6, 4, 1] : tensor<2x6x4xf32> into tensor<2x6x4x1xf32>
  %12 = tensor.concat dim(3) %10, %11 : (tensor<2x6x4x1xf32>, tensor<2x6x4x1xf32>) -> tensor<2x6x4x2xf32>
  // expected-remark @below {{[ambiguous-operand] not raised: lane 0 with lane 1: 'arg0[s0, s1, 0]' and 'arg1[s0, s1, 0]'}}
  %y = tensor.collapse_shape %12 [[0], [1], [2, 3]] : tensor<2x6x4x2xf32> into tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

func.func @no_gate_of_two_projections(%h: tensor<6x5xf32>, %wx: tensor<5x8xf32>, %wz: tensor<5x8xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_gate_of_two_projections(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %0 = arith.constant dense<0.0> : tensor<6x8xf32>
  %x = linalg.matmul ins(%h, %wx : tensor<6x5xf32>, tensor<5x8xf32>) outs(%0 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %1 = arith.constant dense<0.0> : tensor<6x8xf32>
  %z = linalg.matmul ins(%h, %wz : tensor<6x5xf32>, tensor<5x8xf32>) outs(%1 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %2 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %3 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %4 = tensor.extract_slice %z[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %5 = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %6 = arith.mulf %2, %4 : tensor<6x4xf32>
  %7 = arith.mulf %3, %5 : tensor<6x4xf32>
  %8 = arith.subf %6, %7 : tensor<6x4xf32>
  %9 = arith.mulf %3, %4 : tensor<6x4xf32>
  %10 = arith.mulf %2, %5 : tensor<6x4xf32>
  %11 = arith.addf %9, %10 : tensor<6x4xf32>
  // expected-remark @below {{[ambiguous-operand] not raised: lane 0 with lane 4: '%0[s0, 0]' and '%1[s0, 0]'}}
  %y = tensor.concat dim(1) %8, %11 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @packed_table_of_positions(%x: tensor<2x6x8xf32>, %cs: tensor<6x8xf32>) -> tensor<2x6x8xf32> {
  // cos and sin in one tensor are a table: it has no batch.
  // CHECK-LABEL: func @packed_table_of_positions(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2
  %0 = tensor.extract_slice %x[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %1 = tensor.extract_slice %x[0, 0, 4] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %2 = tensor.extract_slice %cs[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %3 = tensor.extract_slice %cs[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %4 = tensor.empty() : tensor<2x6x4xf32>
  %5 = linalg.broadcast ins(%2 : tensor<6x4xf32>) outs(%4 : tensor<2x6x4xf32>) dimensions = [0]
  %6 = tensor.empty() : tensor<2x6x4xf32>
  %7 = linalg.broadcast ins(%3 : tensor<6x4xf32>) outs(%6 : tensor<2x6x4xf32>) dimensions = [0]
  %8 = arith.mulf %0, %5 : tensor<2x6x4xf32>
  %9 = arith.mulf %1, %7 : tensor<2x6x4xf32>
  %10 = arith.subf %8, %9 : tensor<2x6x4xf32>
  %11 = arith.mulf %1, %5 : tensor<2x6x4xf32>
  %12 = arith.mulf %0, %7 : tensor<2x6x4xf32>
  %13 = arith.addf %11, %12 : tensor<2x6x4xf32>
  %y = tensor.concat dim(2) %10, %13 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

func.func @no_batch_of_two(%x: tensor<2x?x8xf32>, %c: tensor<1x?x8xf32>, %s: tensor<1x?x8xf32>) -> tensor<2x?x8xf32> {
  // The two elements of a batch, rotated into each other.
  // CHECK-LABEL: func @no_batch_of_two(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<2x?x8xf32>
  %first = tensor.extract_slice %x[0, 0, 0] [1, %n, 8] [1, 1, 1] : tensor<2x?x8xf32> to tensor<1x?x8xf32>
  %second = tensor.extract_slice %x[1, 0, 0] [1, %n, 8] [1, 1, 1] : tensor<2x?x8xf32> to tensor<1x?x8xf32>
  %0 = arith.mulf %first, %c : tensor<1x?x8xf32>
  %1 = arith.mulf %second, %s : tensor<1x?x8xf32>
  %2 = arith.subf %0, %1 : tensor<1x?x8xf32>
  %3 = arith.mulf %second, %c : tensor<1x?x8xf32>
  %4 = arith.mulf %first, %s : tensor<1x?x8xf32>
  %5 = arith.addf %3, %4 : tensor<1x?x8xf32>
  // expected-remark @below {{[one-pair] not raised: lane 0 with lane 1: 'arg0[0, s1, s2]' and 'arg0[1, s1, s2]'}}
  %y = tensor.concat dim(0) %2, %5 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<2x?x8xf32>
  return %y : tensor<2x?x8xf32>
}

func.func @no_batch_of_two_with_heads(%x: tensor<2x3x6x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<2x3x6x8xf32> {
  // The same, with heads: their pairs turn alike.
  // CHECK-LABEL: func @no_batch_of_two_with_heads(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %first = tensor.extract_slice %x[0, 0, 0, 0] [1, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<1x3x6x8xf32>
  %second = tensor.extract_slice %x[1, 0, 0, 0] [1, 3, 6, 8] [1, 1, 1, 1] : tensor<2x3x6x8xf32> to tensor<1x3x6x8xf32>
  %0 = tensor.empty() : tensor<1x3x6x8xf32>
  %1 = linalg.broadcast ins(%c : tensor<6x8xf32>) outs(%0 : tensor<1x3x6x8xf32>) dimensions = [0, 1]
  %2 = tensor.empty() : tensor<1x3x6x8xf32>
  %3 = linalg.broadcast ins(%s : tensor<6x8xf32>) outs(%2 : tensor<1x3x6x8xf32>) dimensions = [0, 1]
  %4 = arith.mulf %first, %1 : tensor<1x3x6x8xf32>
  %5 = arith.mulf %second, %3 : tensor<1x3x6x8xf32>
  %6 = arith.subf %4, %5 : tensor<1x3x6x8xf32>
  %7 = arith.mulf %second, %1 : tensor<1x3x6x8xf32>
  %8 = arith.mulf %first, %3 : tensor<1x3x6x8xf32>
  %9 = arith.addf %7, %8 : tensor<1x3x6x8xf32>
  // expected-remark @below {{[one-angle] not raised: lane 0 with lane 1: 'arg1[s1, s2]' and 'arg1[s1, s2]'}}
  %y = tensor.concat dim(0) %6, %9 : (tensor<1x3x6x8xf32>, tensor<1x3x6x8xf32>) -> tensor<2x3x6x8xf32>
  return %y : tensor<2x3x6x8xf32>
}

func.func @no_heads_by_one_angle(%x: tensor<4x6x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<4x6x8xf32> {
  // Heads are rotated into each other, all pairs of them by one table.
  // CHECK-LABEL: func @no_heads_by_one_angle(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %first = tensor.extract_slice %x[0, 0, 0] [2, 6, 8] [1, 1, 1] : tensor<4x6x8xf32> to tensor<2x6x8xf32>
  %second = tensor.extract_slice %x[2, 0, 0] [2, 6, 8] [1, 1, 1] : tensor<4x6x8xf32> to tensor<2x6x8xf32>
  %0 = tensor.empty() : tensor<2x6x8xf32>
  %1 = linalg.broadcast ins(%c : tensor<6x8xf32>) outs(%0 : tensor<2x6x8xf32>) dimensions = [0]
  %2 = tensor.empty() : tensor<2x6x8xf32>
  %3 = linalg.broadcast ins(%s : tensor<6x8xf32>) outs(%2 : tensor<2x6x8xf32>) dimensions = [0]
  %4 = arith.mulf %first, %1 : tensor<2x6x8xf32>
  %5 = arith.mulf %second, %3 : tensor<2x6x8xf32>
  %6 = arith.subf %4, %5 : tensor<2x6x8xf32>
  %7 = arith.mulf %second, %1 : tensor<2x6x8xf32>
  %8 = arith.mulf %first, %3 : tensor<2x6x8xf32>
  %9 = arith.addf %7, %8 : tensor<2x6x8xf32>
  // expected-remark @below {{[one-angle] not raised: lane 0 with lane 1: 'arg1[s1, s2]' and 'arg1[s1, s2]'}}
  %y = tensor.concat dim(0) %6, %9 : (tensor<2x6x8xf32>, tensor<2x6x8xf32>) -> tensor<4x6x8xf32>
  return %y : tensor<4x6x8xf32>
}

func.func @no_tokens_by_token_tables(%x: tensor<6x8xf32>, %c: tensor<3xf32>, %s: tensor<3xf32>) -> tensor<6x8xf32> {
  // Tokens are rotated into each other, all features alike.
  // CHECK-LABEL: func @no_tokens_by_token_tables(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %first = tensor.extract_slice %x[0, 0] [3, 8] [1, 1] : tensor<6x8xf32> to tensor<3x8xf32>
  %second = tensor.extract_slice %x[3, 0] [3, 8] [1, 1] : tensor<6x8xf32> to tensor<3x8xf32>
  %0 = tensor.empty() : tensor<3x8xf32>
  %1 = linalg.broadcast ins(%c : tensor<3xf32>) outs(%0 : tensor<3x8xf32>) dimensions = [1]
  %2 = tensor.empty() : tensor<3x8xf32>
  %3 = linalg.broadcast ins(%s : tensor<3xf32>) outs(%2 : tensor<3x8xf32>) dimensions = [1]
  %4 = arith.mulf %first, %1 : tensor<3x8xf32>
  %5 = arith.mulf %second, %3 : tensor<3x8xf32>
  %6 = arith.subf %4, %5 : tensor<3x8xf32>
  %7 = arith.mulf %second, %1 : tensor<3x8xf32>
  %8 = arith.mulf %first, %3 : tensor<3x8xf32>
  %9 = arith.addf %7, %8 : tensor<3x8xf32>
  // expected-remark @below {{[not-features] not raised: lane 0 with lane 3: 'arg0[0, s1]' and 'arg0[3, s1]'}}
  %y = tensor.concat dim(0) %6, %9 : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_tokens_of_a_projection(%h: tensor<6x5xf32>, %c: tensor<3x8xf32>, %s: tensor<3x8xf32>) -> tensor<6x8xf32> {
  // The weight counts the features; what is rotated is the other dimension.
  // CHECK-LABEL: func @no_tokens_of_a_projection(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %w = arith.constant dense<0.5> : tensor<5x8xf32>
  %0 = arith.constant dense<0.0> : tensor<6x8xf32>
  %x = linalg.matmul ins(%h, %w : tensor<6x5xf32>, tensor<5x8xf32>) outs(%0 : tensor<6x8xf32>) -> tensor<6x8xf32>
  %first = tensor.extract_slice %x[0, 0] [3, 8] [1, 1] : tensor<6x8xf32> to tensor<3x8xf32>
  %second = tensor.extract_slice %x[3, 0] [3, 8] [1, 1] : tensor<6x8xf32> to tensor<3x8xf32>
  %1 = arith.mulf %first, %c : tensor<3x8xf32>
  %2 = arith.mulf %second, %s : tensor<3x8xf32>
  %3 = arith.subf %1, %2 : tensor<3x8xf32>
  %4 = arith.mulf %second, %c : tensor<3x8xf32>
  %5 = arith.mulf %first, %s : tensor<3x8xf32>
  %6 = arith.addf %4, %5 : tensor<3x8xf32>
  // expected-remark @below {{[not-features] not raised: lane 0 with lane 3: '%0[0, s1]' and '%0[3, s1]'}}
  %y = tensor.concat dim(0) %3, %6 : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @features_first(%x: tensor<8x6xf32>, %c: tensor<4x6xf32>, %s: tensor<4x6xf32>) -> tensor<8x6xf32> {
  // Features need not be last: here positions are.
  // CHECK-LABEL: func @features_first(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 0
  %lo = tensor.extract_slice %x[0, 0] [4, 6] [1, 1] : tensor<8x6xf32> to tensor<4x6xf32>
  %hi = tensor.extract_slice %x[4, 0] [4, 6] [1, 1] : tensor<8x6xf32> to tensor<4x6xf32>
  %0 = arith.mulf %lo, %c : tensor<4x6xf32>
  %1 = arith.mulf %hi, %s : tensor<4x6xf32>
  %2 = arith.subf %0, %1 : tensor<4x6xf32>
  %3 = arith.mulf %hi, %c : tensor<4x6xf32>
  %4 = arith.mulf %lo, %s : tensor<4x6xf32>
  %5 = arith.addf %3, %4 : tensor<4x6xf32>
  %y = tensor.concat dim(0) %2, %5 : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<8x6xf32>
  return %y : tensor<8x6xf32>
}

func.func @no_quarter_turns(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // All pairs turn by 45 degrees, at every position.
  // CHECK-LABEL: func @no_quarter_turns(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %k = arith.constant dense<0.70710678> : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %k : tensor<6x4xf32>
  %1 = arith.mulf %hi, %k : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %k : tensor<6x4xf32>
  %4 = arith.mulf %lo, %k : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[one-angle] not raised: lane 0 with lane 1: '0.707106769' and '0.707106769'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_quarter_turns_scaled_after(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // The same, as (x1 - x2) * k and (x1 + x2) * k.
  // CHECK-LABEL: func @no_quarter_turns_scaled_after(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %k = arith.constant dense<0.70710678> : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.subf %lo, %hi : tensor<6x4xf32>
  %1 = arith.mulf %0, %k : tensor<6x4xf32>
  %2 = arith.addf %lo, %hi : tensor<6x4xf32>
  %3 = arith.mulf %2, %k : tensor<6x4xf32>
  // expected-remark @below {{[one-angle] not raised: lane 0 with lane 1: '0.707106769' and '0.707106769'}}
  %y = tensor.concat dim(1) %1, %3 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @half_negated_after(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The second half is -(-x1 * s - x2 * c).
  // CHECK-LABEL: func @half_negated_after(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.negf %lo : tensor<6x4xf32>
  %4 = arith.mulf %3, %s : tensor<6x4xf32>
  %5 = arith.mulf %hi, %c : tensor<6x4xf32>
  %6 = arith.subf %4, %5 : tensor<6x4xf32>
  %7 = arith.negf %6 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %7 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_products_of_one_lane(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // (x1 * c - x1 * s, x1 * s + x1 * c) pairs nothing.
  // CHECK-LABEL: func @no_products_of_one_lane(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %lo, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %lo, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_butterfly(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // Haar: sums and differences.
  // CHECK-LABEL: func @no_butterfly(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %k = arith.constant dense<0.70710678> : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %k : tensor<6x4xf32>
  %1 = arith.mulf %hi, %k : tensor<6x4xf32>
  %2 = arith.addf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %lo, %k : tensor<6x4xf32>
  %4 = arith.mulf %hi, %k : tensor<6x4xf32>
  %5 = arith.subf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[reflection] not raised: lane 0 with lane 4: '0.707106769' and '-0.707106769'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_gate_of_itself(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // Tables that are computed from the operand.
  // CHECK-LABEL: func @no_gate_of_itself(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %g = math.tanh %x : tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %hi : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = arith.mulf %x, %g : tensor<6x8xf32>
  %2 = arith.mulf %rot, %g : tensor<6x8xf32>
  %y = arith.addf %1, %2 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_square(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // (x1 + i*x2) squared.
  // CHECK-LABEL: func @no_square(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %lo : tensor<6x4xf32>
  %1 = arith.mulf %hi, %hi : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %lo, %hi : tensor<6x4xf32>
  %k = arith.constant dense<2.0> : tensor<6x4xf32>
  %4 = arith.mulf %3, %k : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %4 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_token_shift(%x: tensor<7x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // A blend of each token with the one before it pairs nothing.
  // CHECK-LABEL: func @no_token_shift(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %now = tensor.extract_slice %x[1, 0] [6, 8] [1, 1] : tensor<7x8xf32> to tensor<6x8xf32>
  %before = tensor.extract_slice %x[0, 0] [6, 8] [1, 1] : tensor<7x8xf32> to tensor<6x8xf32>
  %0 = arith.mulf %now, %c : tensor<6x8xf32>
  %1 = arith.mulf %before, %s : tensor<6x8xf32>
  %y = arith.addf %0, %1 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @norm_in_between(%x: tensor<6x8xf32>, %g: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // What is rotated is the scaled value: the scale is no part of the tables.
  // CHECK-LABEL: func @norm_in_between(
  // CHECK: %[[N:.*]] = arith.mulf %arg0, %arg1
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> {{.*}} ins(%[[N]], %arg2, %arg3
  %n = arith.mulf %x, %g : tensor<6x8xf32>
  %lo = tensor.extract_slice %n[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %n[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @heads_by_reshape(%x: tensor<6x16xf32>, %c: tensor<2x6x4xf32>, %s: tensor<2x6x4xf32>) -> tensor<2x6x8xf32> {
  // A reshape where a transpose was meant: rows of the result are not tokens. Rotated as written.
  // CHECK-LABEL: func @heads_by_reshape(
  // CHECK: %[[H:.*]] = tensor.expand_shape
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2 {{.*}} ins(%[[H]],
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<6x16xf32> into tensor<96xf32>
  %h = tensor.expand_shape %flat [[0, 1, 2]] output_shape [2, 6, 8] : tensor<96xf32> into tensor<2x6x8xf32>
  %lo = tensor.extract_slice %h[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %hi = tensor.extract_slice %h[0, 0, 4] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<2x6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<2x6x4xf32>
  %2 = arith.subf %0, %1 : tensor<2x6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<2x6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<2x6x4xf32>
  %5 = arith.addf %3, %4 : tensor<2x6x4xf32>
  %y = tensor.concat dim(2) %2, %5 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

func.func @two_layouts(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> (tensor<6x8xf32>, tensor<6x8xf32>) {
  // One model, two layouts.
  // CHECK-LABEL: func @two_layouts(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %even = tensor.extract_slice %z[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %z[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %6 = arith.mulf %even, %c : tensor<6x4xf32>
  %7 = arith.mulf %odd, %s : tensor<6x4xf32>
  %8 = arith.subf %6, %7 : tensor<6x4xf32>
  %9 = arith.mulf %odd, %c : tensor<6x4xf32>
  %10 = arith.mulf %even, %s : tensor<6x4xf32>
  %11 = arith.addf %9, %10 : tensor<6x4xf32>
  %ea = tensor.expand_shape %8 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %eb = tensor.expand_shape %11 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %pairs = tensor.concat dim(2) %ea, %eb : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  %w = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y, %w : tensor<6x8xf32>, tensor<6x8xf32>
}
