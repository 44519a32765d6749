// RUN: rope-opt %s --rope-raise -split-input-file -verify-diagnostics | FileCheck %s

// What fusion leaves of a rotation: operands that a body computes, values that are
// there for their size, sizes of two names.

// A bias that was fused into the product with a matrix of two by two: the operand is
// the sum, which no tensor holds.
#wide = affine_map<(s, p, i, j) -> (s, p, i, j)>
#pairs = affine_map<(s, p, i, j) -> (s, p, j)>
#bias = affine_map<(s, p, i, j) -> (p, j)>
#out = affine_map<(s, p, i, j) -> (s, p, i)>
// CHECK-LABEL: func @bias_in_the_product
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel"]
// CHECK-NOT: reduction
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[SUM]]
// CHECK: %[[X:.*]] = tensor.collapse_shape %[[ROWS]]
// CHECK-NOT: reduction
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> {{.*}} ins(%[[X]],
func.func @bias_in_the_product(%x: tensor<?x8xf32>, %b: tensor<4x2xf32>, %c: tensor<?x4x1xf32>, %s: tensor<?x4x1xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %minus = arith.negf %s : tensor<?x4x1xf32>
  %flat = tensor.concat dim(2) %c, %minus, %s, %c : (tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>) -> tensor<?x4x4xf32>
  %m = tensor.expand_shape %flat [[0], [1], [2, 3]] output_shape [%n, 4, 2, 2] : tensor<?x4x4xf32> into tensor<?x4x2x2xf32>
  %u = tensor.expand_shape %x [[0], [1, 2]] output_shape [%n, 4, 2] : tensor<?x8xf32> into tensor<?x4x2xf32>
  %e = tensor.empty(%n) : tensor<?x4x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4x2xf32>) -> tensor<?x4x2xf32>
  %y = linalg.generic {indexing_maps = [#wide, #pairs, #bias, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%m, %u, %b : tensor<?x4x2x2xf32>, tensor<?x4x2xf32>, tensor<4x2xf32>) outs(%f : tensor<?x4x2xf32>) {
  ^bb0(%k: f32, %v: f32, %w: f32, %o: f32):
    %0 = arith.addf %v, %w : f32
    %1 = arith.mulf %k, %0 : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  } -> tensor<?x4x2xf32>
  %r = tensor.collapse_shape %y [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}

// -----

// So are a bias and the scaling of queries behind it, and a norm's two products.
#wide = affine_map<(s, p, i, j) -> (s, p, i, j)>
#pairs = affine_map<(s, p, i, j) -> (s, p, j)>
#bias = affine_map<(s, p, i, j) -> (p, j)>
#out = affine_map<(s, p, i, j) -> (s, p, i)>
// CHECK-LABEL: func @scaled_bias_in_the_product
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel"]
// CHECK-NOT: reduction
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[SUM]]
// CHECK: %[[X:.*]] = tensor.collapse_shape %[[ROWS]]
// CHECK-NOT: reduction
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> {{.*}} ins(%[[X]],
func.func @scaled_bias_in_the_product(%x: tensor<?x8xf32>, %b: tensor<4x2xf32>, %c: tensor<?x4x1xf32>, %s: tensor<?x4x1xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %quarter = arith.constant 0.25 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %minus = arith.negf %s : tensor<?x4x1xf32>
  %flat = tensor.concat dim(2) %c, %minus, %s, %c : (tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>) -> tensor<?x4x4xf32>
  %m = tensor.expand_shape %flat [[0], [1], [2, 3]] output_shape [%n, 4, 2, 2] : tensor<?x4x4xf32> into tensor<?x4x2x2xf32>
  %u = tensor.expand_shape %x [[0], [1, 2]] output_shape [%n, 4, 2] : tensor<?x8xf32> into tensor<?x4x2xf32>
  %e = tensor.empty(%n) : tensor<?x4x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4x2xf32>) -> tensor<?x4x2xf32>
  %y = linalg.generic {indexing_maps = [#wide, #pairs, #bias, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%m, %u, %b : tensor<?x4x2x2xf32>, tensor<?x4x2xf32>, tensor<4x2xf32>) outs(%f : tensor<?x4x2xf32>) {
  ^bb0(%k: f32, %v: f32, %w: f32, %o: f32):
    %0 = arith.addf %v, %w : f32
    %1 = arith.mulf %0, %quarter : f32
    %2 = arith.mulf %k, %1 : f32
    %3 = arith.addf %2, %o : f32
    linalg.yield %3 : f32
  } -> tensor<?x4x2xf32>
  %r = tensor.collapse_shape %y [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}

// -----

#wide = affine_map<(s, p, i, j) -> (s, p, i, j)>
#pairs = affine_map<(s, p, i, j) -> (s, p, j)>
#bias = affine_map<(s, p, i, j) -> (p, j)>
#row = affine_map<(s, p, i, j) -> (s)>
#out = affine_map<(s, p, i, j) -> (s, p, i)>
// CHECK-LABEL: func @norm_in_the_product
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "parallel"]
// CHECK-NOT: reduction
// CHECK: %[[ROWS:.*]] = tensor.extract_slice %[[SUM]]
// CHECK: %[[X:.*]] = tensor.collapse_shape %[[ROWS]]
// CHECK-NOT: reduction
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> {{.*}} ins(%[[X]],
func.func @norm_in_the_product(%x: tensor<?x8xf32>, %b: tensor<4x2xf32>, %norm: tensor<?xf32>, %c: tensor<?x4x1xf32>, %s: tensor<?x4x1xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %minus = arith.negf %s : tensor<?x4x1xf32>
  %flat = tensor.concat dim(2) %c, %minus, %s, %c : (tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>, tensor<?x4x1xf32>) -> tensor<?x4x4xf32>
  %m = tensor.expand_shape %flat [[0], [1], [2, 3]] output_shape [%n, 4, 2, 2] : tensor<?x4x4xf32> into tensor<?x4x2x2xf32>
  %u = tensor.expand_shape %x [[0], [1, 2]] output_shape [%n, 4, 2] : tensor<?x8xf32> into tensor<?x4x2xf32>
  %e = tensor.empty(%n) : tensor<?x4x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4x2xf32>) -> tensor<?x4x2xf32>
  %y = linalg.generic {indexing_maps = [#wide, #pairs, #bias, #row, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%m, %u, %b, %norm : tensor<?x4x2x2xf32>, tensor<?x4x2xf32>, tensor<4x2xf32>, tensor<?xf32>) outs(%f : tensor<?x4x2xf32>) {
  ^bb0(%k: f32, %v: f32, %w: f32, %t: f32, %o: f32):
    %0 = arith.mulf %v, %t : f32
    %1 = arith.mulf %0, %w : f32
    %2 = arith.mulf %k, %1 : f32
    %3 = arith.addf %2, %o : f32
    linalg.yield %3 : f32
  } -> tensor<?x4x2xf32>
  %r = tensor.collapse_shape %y [[0], [1, 2]] : tensor<?x4x2xf32> into tensor<?x8xf32>
  return %r : tensor<?x8xf32>
}

// -----

// What is no rotation stays as fused as it was.
#wide = affine_map<(s, p, i, j) -> (s, p, i, j)>
#pairs = affine_map<(s, p, i, j) -> (s, p, j)>
#bias = affine_map<(s, p, i, j) -> (p, j)>
#out = affine_map<(s, p, i, j) -> (s, p, i)>
// CHECK-LABEL: func @no_rotation_stays_fused
// CHECK-COUNT-1: linalg.generic
// CHECK-NOT: linalg.generic
// CHECK-NOT: rope.apply
// CHECK: return
func.func @no_rotation_stays_fused(%x: tensor<6x4x2xf32>, %b: tensor<4x2xf32>, %m: tensor<6x4x2x2xf32>) -> tensor<6x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x4x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<6x4x2xf32>) -> tensor<6x4x2xf32>
  %y = linalg.generic {indexing_maps = [#wide, #pairs, #bias, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%m, %x, %b : tensor<6x4x2x2xf32>, tensor<6x4x2xf32>, tensor<4x2xf32>) outs(%f : tensor<6x4x2xf32>) {
  ^bb0(%k: f32, %v: f32, %w: f32, %o: f32):
    %0 = arith.addf %v, %w : f32
    %1 = arith.mulf %k, %0 : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  } -> tensor<6x4x2xf32>
  // expected-remark @below {{[unequal-tables]}}
  %r = tensor.collapse_shape %y [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %r : tensor<6x8xf32>
}

// -----

// The halves are read as they were stacked; the value that has them in one dimension
// is left for its size.
// CHECK-LABEL: func @left_for_its_size
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// CHECK-NOT: arith.subf
// CHECK: return
func.func @left_for_its_size(%x: tensor<?x8xf32>, %c: tensor<?x4xf32>, %s: tensor<?x4xf32>) -> (tensor<?x2x4xf32>, index) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %x1 = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %0 = arith.mulf %x1, %c : tensor<?x4xf32>
  %1 = arith.mulf %x2, %s : tensor<?x4xf32>
  %2 = arith.subf %0, %1 : tensor<?x4xf32>
  %3 = arith.mulf %x2, %c : tensor<?x4xf32>
  %4 = arith.mulf %x1, %s : tensor<?x4xf32>
  %5 = arith.addf %3, %4 : tensor<?x4xf32>
  %a = tensor.expand_shape %2 [[0], [1, 2]] output_shape [%n, 1, 4] : tensor<?x4xf32> into tensor<?x1x4xf32>
  %b = tensor.expand_shape %5 [[0], [1, 2]] output_shape [%n, 1, 4] : tensor<?x4xf32> into tensor<?x1x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<?x1x4xf32>, tensor<?x1x4xf32>) -> tensor<?x2x4xf32>
  %flat = tensor.collapse_shape %y [[0], [1, 2]] : tensor<?x2x4xf32> into tensor<?x8xf32>
  %size = tensor.dim %flat, %c0 : tensor<?x8xf32>
  return %y, %size : tensor<?x2x4xf32>, index
}

// -----

// Rows of x and rows of the tables have two names; the products say that they are one.
// Without, nobody knew that what is written covers the product with cos.
// CHECK-LABEL: func @sizes_of_two_names
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// CHECK-NOT: insert_slice
// CHECK: return
func.func @sizes_of_two_names(%x: tensor<?x8xf32>, %cc: tensor<?x8xf32>, %s: tensor<?x4xf32>) -> tensor<?x8xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %m = tensor.dim %s, %c0 : tensor<?x4xf32>
  %k = tensor.dim %cc, %c0 : tensor<?x8xf32>
  %c = tensor.extract_slice %cc[0, 0] [%k, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %out = arith.mulf %c2, %x : tensor<?x8xf32>
  %x1 = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %a = arith.mulf %s, %x2 : tensor<?x4xf32>
  %b = arith.mulf %s, %x1 : tensor<?x4xf32>
  %o1 = tensor.extract_slice %out[0, 0] [%k, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %o2 = tensor.extract_slice %out[0, 4] [%k, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %first = arith.subf %o1, %a : tensor<?x4xf32>
  %second = arith.addf %b, %o2 : tensor<?x4xf32>
  %in1 = tensor.insert_slice %first into %out[0, 0] [%k, 4] [1, 1] : tensor<?x4xf32> into tensor<?x8xf32>
  %in2 = tensor.insert_slice %second into %in1[0, 4] [%m, 4] [1, 1] : tensor<?x4xf32> into tensor<?x8xf32>
  return %in2 : tensor<?x8xf32>
}

// -----

// What runs only sometimes says nothing about sizes elsewhere.
// CHECK-LABEL: func @sizes_of_a_branch
// CHECK-NOT: rope.apply #rope.layout
// CHECK: return
func.func @sizes_of_a_branch(%x: tensor<?x8xf32>, %c: tensor<?x8xf32>, %s: tensor<?x4xf32>, %m: index, %k: i1) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %r = scf.if %k -> tensor<?x8xf32> {
    %part = tensor.extract_slice %x[0, 0] [%m, 8] [1, 1] : tensor<?x8xf32> to tensor<?x8xf32>
    %sum = arith.addf %part, %x : tensor<?x8xf32>
    scf.yield %sum : tensor<?x8xf32>
  } else {
    scf.yield %x : tensor<?x8xf32>
  }
  %c1 = tensor.extract_slice %c[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %x1 = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %0 = arith.mulf %x1, %c1 : tensor<?x4xf32>
  %1 = arith.mulf %x2, %s : tensor<?x4xf32>
  %2 = arith.subf %0, %1 : tensor<?x4xf32>
  %3 = arith.mulf %x2, %c1 : tensor<?x4xf32>
  %4 = arith.mulf %x1, %s : tensor<?x4xf32>
  %5 = arith.addf %3, %4 : tensor<?x4xf32>
  // Only the first %m rows are written.
  %p1 = tensor.extract_slice %2[0, 0] [%m, 4] [1, 1] : tensor<?x4xf32> to tensor<?x4xf32>
  %p2 = tensor.extract_slice %5[0, 0] [%m, 4] [1, 1] : tensor<?x4xf32> to tensor<?x4xf32>
  %y1 = tensor.insert_slice %p1 into %x[0, 0] [%m, 4] [1, 1] : tensor<?x4xf32> into tensor<?x8xf32>
  %y2 = tensor.insert_slice %p2 into %y1[0, 4] [%m, 4] [1, 1] : tensor<?x4xf32> into tensor<?x8xf32>
  return %y2, %r : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

// Dimensions of one that are merged with a dimension of unknown size are 0, whatever
// its name.
// CHECK-LABEL: func @ones_beside_a_dynamic_size
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim = 0
func.func @ones_beside_a_dynamic_size(%x: tensor<8x?xf32>, %c: tensor<4x?xf32>, %s: tensor<4x?xf32>) -> tensor<8x?xf32> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<8x?xf32>
  %m = tensor.dim %c, %c1 : tensor<4x?xf32>
  %wide = tensor.expand_shape %x [[0, 1, 2], [3]] output_shape [4, 2, 1, %n] : tensor<8x?xf32> into tensor<4x2x1x?xf32>
  %u1 = tensor.extract_slice %wide[0, 0, 0, 0] [4, 1, 1, %n] [1, 1, 1, 1] : tensor<4x2x1x?xf32> to tensor<4x1x1x?xf32>
  %v1 = tensor.extract_slice %wide[0, 1, 0, 0] [4, 1, 1, %n] [1, 1, 1, 1] : tensor<4x2x1x?xf32> to tensor<4x1x1x?xf32>
  %u = tensor.collapse_shape %u1 [[0], [1, 2, 3]] : tensor<4x1x1x?xf32> into tensor<4x?xf32>
  %v = tensor.collapse_shape %v1 [[0], [1, 2, 3]] : tensor<4x1x1x?xf32> into tensor<4x?xf32>
  %0 = arith.mulf %c, %u : tensor<4x?xf32>
  %1 = arith.mulf %s, %v : tensor<4x?xf32>
  %2 = arith.subf %0, %1 : tensor<4x?xf32>
  %3 = arith.mulf %c, %v : tensor<4x?xf32>
  %4 = arith.mulf %s, %u : tensor<4x?xf32>
  %5 = arith.addf %3, %4 : tensor<4x?xf32>
  %a = tensor.expand_shape %2 [[0], [1, 2]] output_shape [4, 1, %m] : tensor<4x?xf32> into tensor<4x1x?xf32>
  %b = tensor.expand_shape %5 [[0], [1, 2]] output_shape [4, 1, %m] : tensor<4x?xf32> into tensor<4x1x?xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<4x1x?xf32>, tensor<4x1x?xf32>) -> tensor<4x2x?xf32>
  %r = tensor.collapse_shape %y [[0, 1], [2]] : tensor<4x2x?xf32> into tensor<8x?xf32>
  return %r : tensor<8x?xf32>
}
