// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s --allow-none

// Multiplication by a matrix that the program writes: what is zero is known, however
// long the way from the constants, and whatever is written beside the zeros.

#id1 = affine_map<(i) -> (i)>
#id2 = affine_map<(i, j) -> (i, j)>
#row2 = affine_map<(i, j) -> (j)>
#prow = affine_map<(s, p) -> (s)>
#pfreq = affine_map<(s, p) -> (p)>
#diag = affine_map<(s, i, j) -> (s, j)>
#mat = affine_map<(s, i, j) -> (s, i, j)>
#x4 = affine_map<(b, h, s, d) -> (b, h, s, d)>
#t4 = affine_map<(b, h, s, d) -> (s, d)>

func.func @written_entry_by_entry(%x: tensor<2x3x6x16xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<2x3x6x16xf32> {
  // T[i + 8, i] = -1 and T[i, i + 8] = 1, each by a selection in a row: five ops.
  // CHECK-LABEL: func @written_entry_by_entry
  // CHECK-SAME: (%[[X:[^:]*]]: tensor<2x3x6x16xf32>, %[[C:[^:]*]]: tensor<6x8xf32>, %[[S:[^:]*]]: tensor<6x8xf32>)
  // CHECK-NOT: linalg.matmul
  // CHECK: %[[R:.*]] = rope.apply #rope.layout<split, head_dim = 16> dim = 3 map = {{.*}} ins(%[[X]], %[[C]], %[[S]] :
  // CHECK: return %[[R]]
  %t0 = arith.constant dense<0.0> : tensor<16x16xf32>
  %plus = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %e1 = tensor.empty() : tensor<16xf32>
  %e2 = tensor.empty() : tensor<16x16xf32>
  %r0 = tensor.extract_slice %t0[8, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v0 = tensor.collapse_shape %r0 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w0 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v0 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 0 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x0 = tensor.expand_shape %w0 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t1 = tensor.insert_slice %x0 into %t0[8, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r1 = tensor.extract_slice %t1[0, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v1 = tensor.collapse_shape %r1 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w1 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v1 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 8 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x1 = tensor.expand_shape %w1 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t2 = tensor.insert_slice %x1 into %t1[0, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r2 = tensor.extract_slice %t2[9, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v2 = tensor.collapse_shape %r2 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w2 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v2 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 1 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x2 = tensor.expand_shape %w2 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t3 = tensor.insert_slice %x2 into %t2[9, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r3 = tensor.extract_slice %t3[1, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v3 = tensor.collapse_shape %r3 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w3 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v3 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 9 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x3 = tensor.expand_shape %w3 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t4 = tensor.insert_slice %x3 into %t3[1, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r4 = tensor.extract_slice %t4[10, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v4 = tensor.collapse_shape %r4 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w4 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v4 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 2 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x4 = tensor.expand_shape %w4 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t5 = tensor.insert_slice %x4 into %t4[10, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r5 = tensor.extract_slice %t5[2, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v5 = tensor.collapse_shape %r5 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w5 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v5 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 10 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x5 = tensor.expand_shape %w5 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t6 = tensor.insert_slice %x5 into %t5[2, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r6 = tensor.extract_slice %t6[11, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v6 = tensor.collapse_shape %r6 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w6 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v6 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 3 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x6 = tensor.expand_shape %w6 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t7 = tensor.insert_slice %x6 into %t6[11, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r7 = tensor.extract_slice %t7[3, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v7 = tensor.collapse_shape %r7 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w7 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v7 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 11 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x7 = tensor.expand_shape %w7 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t8 = tensor.insert_slice %x7 into %t7[3, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r8 = tensor.extract_slice %t8[12, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v8 = tensor.collapse_shape %r8 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w8 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v8 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 4 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x8 = tensor.expand_shape %w8 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t9 = tensor.insert_slice %x8 into %t8[12, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r9 = tensor.extract_slice %t9[4, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v9 = tensor.collapse_shape %r9 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w9 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v9 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 12 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x9 = tensor.expand_shape %w9 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t10 = tensor.insert_slice %x9 into %t9[4, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r10 = tensor.extract_slice %t10[13, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v10 = tensor.collapse_shape %r10 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w10 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v10 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 5 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x10 = tensor.expand_shape %w10 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t11 = tensor.insert_slice %x10 into %t10[13, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r11 = tensor.extract_slice %t11[5, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v11 = tensor.collapse_shape %r11 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w11 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v11 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 13 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x11 = tensor.expand_shape %w11 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t12 = tensor.insert_slice %x11 into %t11[5, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r12 = tensor.extract_slice %t12[14, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v12 = tensor.collapse_shape %r12 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w12 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v12 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 6 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x12 = tensor.expand_shape %w12 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t13 = tensor.insert_slice %x12 into %t12[14, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r13 = tensor.extract_slice %t13[6, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v13 = tensor.collapse_shape %r13 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w13 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v13 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 14 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x13 = tensor.expand_shape %w13 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t14 = tensor.insert_slice %x13 into %t13[6, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r14 = tensor.extract_slice %t14[15, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v14 = tensor.collapse_shape %r14 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w14 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v14 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 7 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %minus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x14 = tensor.expand_shape %w14 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t15 = tensor.insert_slice %x14 into %t14[15, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %r15 = tensor.extract_slice %t15[7, 0] [1, 16] [1, 1] : tensor<16x16xf32> to tensor<1x16xf32>
  %v15 = tensor.collapse_shape %r15 [[0, 1]] : tensor<1x16xf32> into tensor<16xf32>
  %w15 = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%v15 : tensor<16xf32>) outs(%e1 : tensor<16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %n = arith.constant 15 : index
    %is = arith.cmpi eq, %i, %n : index
    %0 = arith.select %is, %plus, %a : f32
    linalg.yield %0 : f32
  } -> tensor<16xf32>
  %x15 = tensor.expand_shape %w15 [[0, 1]] output_shape [1, 16] : tensor<16xf32> into tensor<1x16xf32>
  %t16 = tensor.insert_slice %x15 into %t15[7, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<16x16xf32>
  %zero = arith.constant dense<0.0> : tensor<36x16xf32>
  %flat = tensor.collapse_shape %x [[0, 1, 2], [3]] : tensor<2x3x6x16xf32> into tensor<36x16xf32>
  %xt = linalg.matmul ins(%flat, %t16 : tensor<36x16xf32>, tensor<16x16xf32>) outs(%zero : tensor<36x16xf32>) -> tensor<36x16xf32>
  %rot = tensor.expand_shape %xt [[0, 1, 2], [3]] output_shape [2, 3, 6, 16] : tensor<36x16xf32> into tensor<2x3x6x16xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x16xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<6x8xf32>, tensor<6x8xf32>) -> tensor<6x16xf32>
  %e = tensor.empty() : tensor<2x3x6x16xf32>
  %y = linalg.generic {indexing_maps = [#x4, #x4, #t4, #t4, #x4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %rot, %c2, %s2 : tensor<2x3x6x16xf32>, tensor<2x3x6x16xf32>, tensor<6x16xf32>, tensor<6x16xf32>) outs(%e : tensor<2x3x6x16xf32>) {
  ^bb0(%a: f32, %b: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %a, %cos : f32
    %1 = arith.mulf %b, %sin : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x3x6x16xf32>
  return %y : tensor<2x3x6x16xf32>
}

func.func @matrix_of_positions(%x: tensor<6x3x8xf32>, %pos: tensor<6xi64>, %w: tensor<4xf32>) -> tensor<6x3x8xf32> {
  // x R(pos), R = [[c, s], [-s, c]] of diagonals written into zeros.
  // CHECK-LABEL: func @matrix_of_positions
  // CHECK-NOT: linalg.batch_matmul
  // CHECK: %[[T:.*]]:2 = rope.table ins(%{{.*}}, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = {{.*}} ins(%{{[^,]*}}, %[[T]]#0, %[[T]]#1 :
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x4xf32>
  %em = tensor.empty() : tensor<6x4x4xf32>
  %angle = linalg.generic {indexing_maps = [#prow, #pfreq, #id2], iterator_types = ["parallel", "parallel"]} ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %0 = arith.sitofp %i : i64 to f32
    %1 = arith.mulf %0, %f : f32
    linalg.yield %1 : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %ns = arith.negf %s : tensor<6x4xf32>
  %dc = linalg.generic {indexing_maps = [#diag, #mat], iterator_types = ["parallel", "parallel", "parallel"]} ins(%c : tensor<6x4xf32>) outs(%em : tensor<6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is = arith.cmpi eq, %i, %j : index
    %0 = arith.select %is, %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x4x4xf32>
  %ds = linalg.generic {indexing_maps = [#diag, #mat], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<6x4xf32>) outs(%em : tensor<6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is = arith.cmpi eq, %i, %j : index
    %0 = arith.select %is, %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x4x4xf32>
  %dn = linalg.generic {indexing_maps = [#diag, #mat], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ns : tensor<6x4xf32>) outs(%em : tensor<6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is = arith.cmpi eq, %i, %j : index
    %0 = arith.select %is, %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x4x4xf32>
  %upper = tensor.concat dim(2) %dc, %ds : (tensor<6x4x4xf32>, tensor<6x4x4xf32>) -> tensor<6x4x8xf32>
  %lower = tensor.concat dim(2) %dn, %dc : (tensor<6x4x4xf32>, tensor<6x4x4xf32>) -> tensor<6x4x8xf32>
  %r = tensor.concat dim(1) %upper, %lower : (tensor<6x4x8xf32>, tensor<6x4x8xf32>) -> tensor<6x8x8xf32>
  %zeros = arith.constant dense<0.0> : tensor<6x3x8xf32>
  %y = linalg.batch_matmul ins(%x, %r : tensor<6x3x8xf32>, tensor<6x8x8xf32>) outs(%zeros : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
  return %y : tensor<6x3x8xf32>
}

func.func @no_matrix_with_wrong_sign(%x: tensor<6x3x8xf32>, %pos: tensor<6xi64>, %w: tensor<4xf32>) -> tensor<6x3x8xf32> {
  // [[c, s], [s, c]] is no rotation.
  // CHECK-LABEL: func @no_matrix_with_wrong_sign
  // CHECK-NOT: rope.apply #
  // CHECK: return
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x4xf32>
  %em = tensor.empty() : tensor<6x4x4xf32>
  %angle = linalg.generic {indexing_maps = [#prow, #pfreq, #id2], iterator_types = ["parallel", "parallel"]} ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %0 = arith.sitofp %i : i64 to f32
    %1 = arith.mulf %0, %f : f32
    linalg.yield %1 : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %ns = arith.negf %s : tensor<6x4xf32>
  %dc = linalg.generic {indexing_maps = [#diag, #mat], iterator_types = ["parallel", "parallel", "parallel"]} ins(%c : tensor<6x4xf32>) outs(%em : tensor<6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is = arith.cmpi eq, %i, %j : index
    %0 = arith.select %is, %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x4x4xf32>
  %ds = linalg.generic {indexing_maps = [#diag, #mat], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<6x4xf32>) outs(%em : tensor<6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is = arith.cmpi eq, %i, %j : index
    %0 = arith.select %is, %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x4x4xf32>
  %dn = linalg.generic {indexing_maps = [#diag, #mat], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<6x4xf32>) outs(%em : tensor<6x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %is = arith.cmpi eq, %i, %j : index
    %0 = arith.select %is, %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<6x4x4xf32>
  %upper = tensor.concat dim(2) %dc, %ds : (tensor<6x4x4xf32>, tensor<6x4x4xf32>) -> tensor<6x4x8xf32>
  %lower = tensor.concat dim(2) %dn, %dc : (tensor<6x4x4xf32>, tensor<6x4x4xf32>) -> tensor<6x4x8xf32>
  %r = tensor.concat dim(1) %upper, %lower : (tensor<6x4x8xf32>, tensor<6x4x8xf32>) -> tensor<6x8x8xf32>
  %zeros = arith.constant dense<0.0> : tensor<6x3x8xf32>
  // expected-remark @below {{[sign-flip] not raised: lane 0 with lane 4: '-sin(arg2[0]*sitofp(arg1[s0]))' and 'sin(arg2[0]*sitofp(arg1[s0]))'}}
  %y = linalg.batch_matmul ins(%x, %r : tensor<6x3x8xf32>, tensor<6x8x8xf32>) outs(%zeros : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
  return %y : tensor<6x3x8xf32>
}

func.func @no_matrix_of_unknown_content(%x: tensor<6x3x8xf32>, %r: tensor<6x8x8xf32>) -> tensor<6x3x8xf32> {
  // Any matrix may come in.
  // CHECK-LABEL: func @no_matrix_of_unknown_content
  // CHECK-NOT: rope.apply
  // CHECK: return
  %zeros = arith.constant dense<0.0> : tensor<6x3x8xf32>
  %y = linalg.batch_matmul ins(%x, %r : tensor<6x3x8xf32>, tensor<6x8x8xf32>) outs(%zeros : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
  return %y : tensor<6x3x8xf32>
}
