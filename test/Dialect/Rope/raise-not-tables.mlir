// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s --allow-none

// Tables that do not fit their pairs are never taken for half tables, and tables that
// look odd and do fit are.

func.func @unequal_halves(%x: tensor<6x8xf32>, %f: tensor<6x4xf32>, %g: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Two-dimensional positions: cat(height, width).
  // CHECK-LABEL: func @unequal_halves(
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %hi : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %angle = tensor.concat dim(1) %f, %g : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %c = math.cos %angle : tensor<6x8xf32>
  %s = math.sin %angle : tensor<6x8xf32>
  %1 = arith.mulf %x, %c : tensor<6x8xf32>
  %2 = arith.mulf %rot, %s : tensor<6x8xf32>
  // expected-remark @+2 {{[unequal-tables] raised per lane: lane 0 with lane 4: 'cos(arg1[s0, 0])' and 'cos(arg2[s0, 0])'}}
  // expected-remark @below {{[table-kept] the tables are not raised: the angles are not products of a position and a frequency}}
  %y = arith.addf %1, %2 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @neighbours_with_tiled_tables(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // V-JEPA2: neighbours turn, but the tables are cat(f, f).
  // CHECK-LABEL: func @neighbours_with_tiled_tables(
  // CHECK: rope.apply per_lane #rope.layout<interleaved, head_dim = 8>
  %0 = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %1 = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %2 = arith.negf %1 : tensor<6x4xf32>
  %3 = tensor.expand_shape %2 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %4 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %5 = tensor.concat dim(2) %3, %4 : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  %rot = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %6 = arith.mulf %x, %cc : tensor<6x8xf32>
  %7 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[unequal-tables] raised per lane: lane 0 with lane 1: 'arg1[s0, 0]' and 'arg1[s0, 1]'}}
  %y = arith.addf %6, %7 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @halves_with_repeated_tables(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Halves turn, but the tables are repeat_interleave(f, 2).
  // CHECK-LABEL: func @halves_with_repeated_tables(
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %hi : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = tensor.empty() : tensor<6x4x2xf32>
  %2 = linalg.broadcast ins(%c : tensor<6x4xf32>) outs(%1 : tensor<6x4x2xf32>) dimensions = [2]
  %cc = tensor.collapse_shape %2 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %3 = tensor.empty() : tensor<6x4x2xf32>
  %4 = linalg.broadcast ins(%s : tensor<6x4xf32>) outs(%3 : tensor<6x4x2xf32>) dimensions = [2]
  %ss = tensor.collapse_shape %4 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %5 = arith.mulf %x, %cc : tensor<6x8xf32>
  %6 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[unequal-tables] raised per lane: lane 0 with lane 4: 'arg1[s0, 0]' and 'arg1[s0, 2]'}}
  %y = arith.addf %5, %6 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @table_shifted_by_a_position(%x: tensor<6x8xf32>, %c: tensor<7x4xf32>, %s: tensor<7x4xf32>) -> tensor<6x8xf32> {
  // The second half reads the tables one position later.
  // CHECK-LABEL: func @table_shifted_by_a_position(
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.negf %hi : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %0, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = tensor.extract_slice %c[0, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %2 = tensor.extract_slice %c[1, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %cc = tensor.concat dim(1) %1, %2 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %3 = tensor.extract_slice %s[0, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %4 = tensor.extract_slice %s[1, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %ss = tensor.concat dim(1) %3, %4 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %5 = arith.mulf %x, %cc : tensor<6x8xf32>
  %6 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[unequal-tables] raised per lane: lane 0 with lane 4: 'arg1[s0, 0]' and 'arg1[1 + s0, 0]'}}
  %y = arith.addf %5, %6 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_sine_shifted_by_a_position(%x: tensor<6x8xf32>, %c: tensor<7x4xf32>, %s: tensor<7x4xf32>) -> tensor<6x8xf32> {
  // Only one of four table reads is one position late, and no tensor has the coefficients of all lanes.
  // CHECK-LABEL: func @no_sine_shifted_by_a_position(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.extract_slice %c[0, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %1 = tensor.extract_slice %s[0, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %2 = tensor.extract_slice %s[1, 0] [6, 4] [1, 1] : tensor<7x4xf32> to tensor<6x4xf32>
  %3 = arith.mulf %lo, %0 : tensor<6x4xf32>
  %4 = arith.mulf %hi, %1 : tensor<6x4xf32>
  %5 = arith.subf %3, %4 : tensor<6x4xf32>
  %6 = arith.mulf %hi, %0 : tensor<6x4xf32>
  %7 = arith.mulf %lo, %2 : tensor<6x4xf32>
  %8 = arith.addf %6, %7 : tensor<6x4xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 4: 'arg2[s0, 0]' and 'arg2[1 + s0, 0]'}}
  %y = tensor.concat dim(1) %5, %8 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_sine_shifted_by_a_pair(%x: tensor<6x8xf32>, %c: tensor<6x5xf32>, %s: tensor<6x5xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_sine_shifted_by_a_pair(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.extract_slice %c[0, 0] [6, 4] [1, 1] : tensor<6x5xf32> to tensor<6x4xf32>
  %1 = tensor.extract_slice %s[0, 0] [6, 4] [1, 1] : tensor<6x5xf32> to tensor<6x4xf32>
  %2 = tensor.extract_slice %s[0, 1] [6, 4] [1, 1] : tensor<6x5xf32> to tensor<6x4xf32>
  %3 = arith.mulf %lo, %0 : tensor<6x4xf32>
  %4 = arith.mulf %hi, %1 : tensor<6x4xf32>
  %5 = arith.subf %3, %4 : tensor<6x4xf32>
  %6 = arith.mulf %hi, %0 : tensor<6x4xf32>
  %7 = arith.mulf %lo, %2 : tensor<6x4xf32>
  %8 = arith.addf %6, %7 : tensor<6x4xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 4: 'arg2[s0, 0]' and 'arg2[s0, 1]'}}
  %y = tensor.concat dim(1) %5, %8 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @even_slots_and_odd_slots(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Wan reads cosines at even and sines at odd slots of repeated tables: the same entries.
  // CHECK-LABEL: func @even_slots_and_odd_slots(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4x2xf32>
  %1 = linalg.broadcast ins(%c : tensor<6x4xf32>) outs(%0 : tensor<6x4x2xf32>) dimensions = [2]
  %cc = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %2 = tensor.empty() : tensor<6x4x2xf32>
  %3 = linalg.broadcast ins(%s : tensor<6x4xf32>) outs(%2 : tensor<6x4x2xf32>) dimensions = [2]
  %ss = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  %4 = tensor.extract_slice %cc[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %5 = tensor.extract_slice %ss[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %6 = arith.mulf %lo, %4 : tensor<6x4xf32>
  %7 = arith.mulf %hi, %5 : tensor<6x4xf32>
  %8 = arith.subf %6, %7 : tensor<6x4xf32>
  %9 = arith.mulf %hi, %4 : tensor<6x4xf32>
  %10 = arith.mulf %lo, %5 : tensor<6x4xf32>
  %11 = arith.addf %9, %10 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %8, %11 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @even_slots_and_odd_slots_of_another_table(%x: tensor<6x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // The same on tables of unknown content. The cosines of all lanes are one set, the sines another: still a rotation, by tables that are in no order.
  // CHECK-LABEL: func @even_slots_and_odd_slots_of_another_table(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.extract_slice %c[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %1 = tensor.extract_slice %s[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %2 = arith.mulf %lo, %0 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %1 : tensor<6x4xf32>
  %4 = arith.subf %2, %3 : tensor<6x4xf32>
  %5 = arith.mulf %hi, %0 : tensor<6x4xf32>
  %6 = arith.mulf %lo, %1 : tensor<6x4xf32>
  %7 = arith.addf %5, %6 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %4, %7 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_matrix_of_unknown_content(%x: tensor<6x8xf32>, %m: tensor<6x4x2x2xf32>) -> tensor<6x8xf32> {
  // 2x2 matrices that are arguments need not be rotations.
  // CHECK-LABEL: func @no_matrix_of_unknown_content(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.extract_slice %m[0, 0, 0, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %1 = arith.mulf %even, %0 : tensor<6x4xf32>
  %2 = tensor.extract_slice %m[0, 0, 0, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %3 = arith.mulf %odd, %2 : tensor<6x4xf32>
  %4 = arith.addf %1, %3 : tensor<6x4xf32>
  %5 = tensor.extract_slice %m[0, 0, 1, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %6 = arith.mulf %even, %5 : tensor<6x4xf32>
  %7 = tensor.extract_slice %m[0, 0, 1, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %8 = arith.mulf %odd, %7 : tensor<6x4xf32>
  %9 = arith.addf %6, %8 : tensor<6x4xf32>
  %10 = tensor.expand_shape %4 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %11 = tensor.expand_shape %9 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %pairs = tensor.concat dim(2) %10, %11 : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 1: 'arg1[s0, 0, 0, 0]' and 'arg1[s0, 0, 1, 1]'}}
  %y = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @matrix_of_a_rotation(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @matrix_of_a_rotation(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8>
  %0 = arith.negf %s : tensor<6x4xf32>
  %1 = tensor.expand_shape %c [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %2 = tensor.expand_shape %0 [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %3 = tensor.expand_shape %s [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %4 = tensor.expand_shape %c [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %5 = tensor.concat dim(3) %1, %2 : (tensor<6x4x1x1xf32>, tensor<6x4x1x1xf32>) -> tensor<6x4x1x2xf32>
  %6 = tensor.concat dim(3) %3, %4 : (tensor<6x4x1x1xf32>, tensor<6x4x1x1xf32>) -> tensor<6x4x1x2xf32>
  %m = tensor.concat dim(2) %5, %6 : (tensor<6x4x1x2xf32>, tensor<6x4x1x2xf32>) -> tensor<6x4x2x2xf32>
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %7 = tensor.extract_slice %m[0, 0, 0, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %8 = arith.mulf %even, %7 : tensor<6x4xf32>
  %9 = tensor.extract_slice %m[0, 0, 0, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %10 = arith.mulf %odd, %9 : tensor<6x4xf32>
  %11 = arith.addf %8, %10 : tensor<6x4xf32>
  %12 = tensor.extract_slice %m[0, 0, 1, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %13 = arith.mulf %even, %12 : tensor<6x4xf32>
  %14 = tensor.extract_slice %m[0, 0, 1, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %15 = arith.mulf %odd, %14 : tensor<6x4xf32>
  %16 = arith.addf %13, %15 : tensor<6x4xf32>
  %17 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %18 = tensor.expand_shape %16 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %pairs = tensor.concat dim(2) %17, %18 : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  %y = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_matrix_with_a_wrong_sign(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_matrix_with_a_wrong_sign(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %0 = tensor.expand_shape %c [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %1 = tensor.expand_shape %s [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %2 = tensor.expand_shape %s [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %3 = tensor.expand_shape %c [[0], [1, 2, 3]] output_shape [6, 4, 1, 1] : tensor<6x4xf32> into tensor<6x4x1x1xf32>
  %4 = tensor.concat dim(3) %0, %1 : (tensor<6x4x1x1xf32>, tensor<6x4x1x1xf32>) -> tensor<6x4x1x2xf32>
  %5 = tensor.concat dim(3) %2, %3 : (tensor<6x4x1x1xf32>, tensor<6x4x1x1xf32>) -> tensor<6x4x1x2xf32>
  %m = tensor.concat dim(2) %4, %5 : (tensor<6x4x1x2xf32>, tensor<6x4x1x2xf32>) -> tensor<6x4x2x2xf32>
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %6 = tensor.extract_slice %m[0, 0, 0, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %7 = arith.mulf %even, %6 : tensor<6x4xf32>
  %8 = tensor.extract_slice %m[0, 0, 0, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %9 = arith.mulf %odd, %8 : tensor<6x4xf32>
  %10 = arith.addf %7, %9 : tensor<6x4xf32>
  %11 = tensor.extract_slice %m[0, 0, 1, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %12 = arith.mulf %even, %11 : tensor<6x4xf32>
  %13 = tensor.extract_slice %m[0, 0, 1, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4x2x2xf32> to tensor<6x4xf32>
  %14 = arith.mulf %odd, %13 : tensor<6x4xf32>
  %15 = arith.addf %12, %14 : tensor<6x4xf32>
  %16 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %17 = tensor.expand_shape %15 [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %pairs = tensor.concat dim(2) %16, %17 : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  // expected-remark @below {{[sign-flip] not raised: lane 0 with lane 1: '-arg2[s0, 0]' and 'arg2[s0, 0]'}}
  %y = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @rows_by_position(%x: tensor<6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %p: tensor<6xi64>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @rows_by_position(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %cr = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %c[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %1 = tensor.empty() : tensor<6x4xf32>
  %sr = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<6xi64>) outs(%1 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %s[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %2 = arith.mulf %lo, %cr : tensor<6x4xf32>
  %3 = arith.mulf %hi, %sr : tensor<6x4xf32>
  %4 = arith.subf %2, %3 : tensor<6x4xf32>
  %5 = arith.mulf %hi, %cr : tensor<6x4xf32>
  %6 = arith.mulf %lo, %sr : tensor<6x4xf32>
  %7 = arith.addf %5, %6 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %4, %7 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_rows_by_two_positions(%x: tensor<6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %p: tensor<6xi64>, %q: tensor<6xi64>) -> tensor<6x8xf32> {
  // The halves read their rows at positions that nothing proves equal.
  // CHECK-LABEL: func @no_rows_by_two_positions(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %cr = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %c[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %1 = tensor.empty() : tensor<6x4xf32>
  %sr = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<6xi64>) outs(%1 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %s[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %2 = tensor.empty() : tensor<6x4xf32>
  %sq = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%q : tensor<6xi64>) outs(%2 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %s[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %3 = arith.mulf %lo, %cr : tensor<6x4xf32>
  %4 = arith.mulf %hi, %sr : tensor<6x4xf32>
  %5 = arith.subf %3, %4 : tensor<6x4xf32>
  %6 = arith.mulf %hi, %cr : tensor<6x4xf32>
  %7 = arith.mulf %lo, %sq : tensor<6x4xf32>
  %8 = arith.addf %6, %7 : tensor<6x4xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 4: 'arg2[arg3[s0], 0]' and 'arg2[arg4[s0], 0]'}}
  %y = tensor.concat dim(1) %5, %8 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @rows_by_position_of_each_batch(%x: tensor<2x6x8xf32>, %c: tensor<16x4xf32>, %s: tensor<16x4xf32>, %p: tensor<2x6xi64>) -> tensor<2x6x8xf32> {
  // Every batch has positions of its own.
  // CHECK-LABEL: func @rows_by_position_of_each_batch(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = #[[$BATCH:.*]] ins(
  %lo = tensor.extract_slice %x[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %hi = tensor.extract_slice %x[0, 0, 4] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %0 = tensor.empty() : tensor<2x6x4xf32>
  %cr = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p : tensor<2x6xi64>) outs(%0 : tensor<2x6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 2 : index
    %v = tensor.extract %c[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x4xf32>
  %1 = tensor.empty() : tensor<2x6x4xf32>
  %sr = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p : tensor<2x6xi64>) outs(%1 : tensor<2x6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 2 : index
    %v = tensor.extract %s[%row, %slot] : tensor<16x4xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x4xf32>
  %2 = arith.mulf %lo, %cr : tensor<2x6x4xf32>
  %3 = arith.mulf %hi, %sr : tensor<2x6x4xf32>
  %4 = arith.subf %2, %3 : tensor<2x6x4xf32>
  %5 = arith.mulf %hi, %cr : tensor<2x6x4xf32>
  %6 = arith.mulf %lo, %sr : tensor<2x6x4xf32>
  %7 = arith.addf %5, %6 : tensor<2x6x4xf32>
  %y = tensor.concat dim(2) %4, %7 : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

func.func @no_lanes_by_unknown_index(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>, %p: tensor<8xi64>) -> tensor<6x8xf32> {
  // The partner of a lane is read from an argument.
  // CHECK-LABEL: func @no_lanes_by_unknown_index(
  // CHECK-NOT: rope.apply
  // CHECK: return
  %0 = tensor.empty() : tensor<6x8xf32>
  %rot = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<8xi64>) outs(%0 : tensor<6x8xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %lane = arith.index_cast %in0 : i64 to index
    %row = linalg.index 0 : index
    %v = tensor.extract %x[%row, %lane] : tensor<6x8xf32>
    linalg.yield %v : f32
  } -> tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = arith.mulf %x, %cc : tensor<6x8xf32>
  %2 = arith.mulf %rot, %ss : tensor<6x8xf32>
  // expected-remark @below {{[opaque-lane] not raised: lane 0 with lane 4: 'arg0[s0, arg3[0]]' and 'arg0[s0, 0]'}}
  %y = arith.addf %1, %2 : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @row_of_zeros(%x: tensor<6x8xf32>, %p: tensor<6xi64>) -> tensor<6x8xf32> {
  // fairseq2 gives padding a row of zeros: such tokens become zero, and stay so.
  // CHECK-LABEL: func @row_of_zeros(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %c = arith.constant dense<[[0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0], [0.5, 0.75, 0.875, 1.0], [0.0, 0.5, 0.625, 0.75]]> : tensor<4x4xf32>
  %s = arith.constant dense<[[0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.875, 0.625, 0.5, 0.125], [1.0, 0.875, 0.75, 0.25]]> : tensor<4x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %cr = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %c[%row, %slot] : tensor<4x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %1 = tensor.empty() : tensor<6x4xf32>
  %sr = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<6xi64>) outs(%1 : tensor<6x4xf32>) {
  ^bb0(%in0: i64, %out: f32):
    %row = arith.index_cast %in0 : i64 to index
    %slot = linalg.index 1 : index
    %v = tensor.extract %s[%row, %slot] : tensor<4x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x4xf32>
  %2 = arith.mulf %lo, %cr : tensor<6x4xf32>
  %3 = arith.mulf %hi, %sr : tensor<6x4xf32>
  %4 = arith.subf %2, %3 : tensor<6x4xf32>
  %5 = arith.mulf %hi, %cr : tensor<6x4xf32>
  %6 = arith.mulf %lo, %sr : tensor<6x4xf32>
  %7 = arith.addf %5, %6 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %4, %7 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @infinite_timescale(%x: tensor<6x8xf32>, %p: tensor<6xf32>) -> tensor<6x8xf32> {
  // pos / inf is 0: pairs that do not turn. A product with 0 * inf would be no number.
  // CHECK-LABEL: func @infinite_timescale(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %timescale = arith.constant dense<[1.0, 10.0, 0x7F800000, 0x7F800000]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %pos = linalg.broadcast ins(%p : tensor<6xf32>) outs(%0 : tensor<6x4xf32>) dimensions = [1]
  %1 = tensor.empty() : tensor<6x4xf32>
  %scale = linalg.broadcast ins(%timescale : tensor<4xf32>) outs(%1 : tensor<6x4xf32>) dimensions = [0]
  %angle = arith.divf %pos, %scale : tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %2 = arith.mulf %lo, %c : tensor<6x4xf32>
  %3 = arith.mulf %hi, %s : tensor<6x4xf32>
  %4 = arith.subf %2, %3 : tensor<6x4xf32>
  %5 = arith.mulf %hi, %c : tensor<6x4xf32>
  %6 = arith.mulf %lo, %s : tensor<6x4xf32>
  %7 = arith.addf %5, %6 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %4, %7 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @table_from_a_branch(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>, %n: tensor<i1>) -> tensor<6x8xf32> {
  // What chooses between two tables is not followed; the choice is the table.
  // CHECK-LABEL: func @table_from_a_branch(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %long = tensor.extract %n[] : tensor<i1>
  %cl = scf.if %long -> (tensor<6x4xf32>) {
    %k = arith.constant dense<1.25> : tensor<6x4xf32>
    %scaled = arith.mulf %c, %k : tensor<6x4xf32>
    scf.yield %scaled : tensor<6x4xf32>
  } else {
    scf.yield %c : tensor<6x4xf32>
  }
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %cl : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %cl : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @two_thetas(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>, %a: tensor<6x4xf32>, %b: tensor<6x4xf32>) -> (tensor<6x8xf32>, tensor<6x8xf32>) {
  // Two rotations of one function, each by its own tables.
  // CHECK-LABEL: func @two_thetas(
  // CHECK: %[[CA:.*]] = math.cos %arg2
  // CHECK: %[[CB:.*]] = math.cos %arg3
  // CHECK: rope.apply {{.*}} ins(%arg0, %[[CA]],
  // CHECK: rope.apply {{.*}} ins(%arg1, %[[CB]],
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %ca = math.cos %a : tensor<6x4xf32>
  %sa = math.sin %a : tensor<6x4xf32>
  %cb = math.cos %b : tensor<6x4xf32>
  %sb = math.sin %b : tensor<6x4xf32>
  %0 = arith.mulf %lo, %ca : tensor<6x4xf32>
  %1 = arith.mulf %hi, %sa : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %ca : tensor<6x4xf32>
  %4 = arith.mulf %lo, %sa : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[table-kept] the tables are not raised: the angles are not products of a position and a frequency}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %lo1 = tensor.extract_slice %z[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi1 = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %6 = arith.mulf %lo1, %cb : tensor<6x4xf32>
  %7 = arith.mulf %hi1, %sb : tensor<6x4xf32>
  %8 = arith.subf %6, %7 : tensor<6x4xf32>
  %9 = arith.mulf %hi1, %cb : tensor<6x4xf32>
  %10 = arith.mulf %lo1, %sb : tensor<6x4xf32>
  %11 = arith.addf %9, %10 : tensor<6x4xf32>
  // expected-remark @below {{[table-kept] the tables are not raised: the angles are not products of a position and a frequency}}
  %w = tensor.concat dim(1) %8, %11 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y, %w : tensor<6x8xf32>, tensor<6x8xf32>
}
