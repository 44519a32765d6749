// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %s --rope-raise -o %t.once && rope-opt %t.once --rope-raise -o %t.twice && diff %t.once %t.twice

// Rotations as exporters write them.

#id = affine_map<(s, d) -> (s, d)>
#id3 = affine_map<(s, h, d) -> (s, h, d)>
#row = affine_map<(s, h, d) -> (s, d)>
#re = affine_map<(s, h, p, c) -> (s, h, p)>
#id4 = affine_map<(s, h, p, c) -> (s, h, p, c)>

// A view of pairs as complex numbers, a product, and the view back.
func.func @complex(%x: tensor<6x3x8xf32>, %t: tensor<6x4x2xf32>) -> tensor<6x3x8xf32> {
  // CHECK-LABEL: func @complex
  // CHECK-SAME: (%[[X:.*]]: tensor<6x3x8xf32>, %[[T:.*]]: tensor<6x4x2xf32>)
  // CHECK-NOT: complex
  // CHECK: %[[C:.*]] = tensor.collapse_shape
  // CHECK: %[[S:.*]] = tensor.collapse_shape
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim = 2 map = #{{.*}} ins(%[[X]], %[[C]], %[[S]] :
  // CHECK-NOT: complex
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = tensor.empty() : tensor<6x4xcomplex<f32>>
  %table = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<6x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %re = tensor.extract %t[%i, %j, %c0] : tensor<6x4x2xf32>
    %im = tensor.extract %t[%i, %j, %c1] : tensor<6x4x2xf32>
    %z = complex.create %re, %im : complex<f32>
    linalg.yield %z : complex<f32>
  } -> tensor<6x4xcomplex<f32>>
  %pairs = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [6, 3, 4, 2] : tensor<6x3x8xf32> into tensor<6x3x4x2xf32>
  %1 = tensor.empty() : tensor<6x3x4xcomplex<f32>>
  %z = linalg.generic {indexing_maps = [#id3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%1 : tensor<6x3x4xcomplex<f32>>) {
  ^bb0(%out: complex<f32>):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = linalg.index 2 : index
    %re = tensor.extract %pairs[%i, %j, %k, %c0] : tensor<6x3x4x2xf32>
    %im = tensor.extract %pairs[%i, %j, %k, %c1] : tensor<6x3x4x2xf32>
    %zz = complex.create %re, %im : complex<f32>
    linalg.yield %zz : complex<f32>
  } -> tensor<6x3x4xcomplex<f32>>
  %w = linalg.generic {indexing_maps = [#id3, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%z, %table : tensor<6x3x4xcomplex<f32>>, tensor<6x4xcomplex<f32>>) outs(%1 : tensor<6x3x4xcomplex<f32>>) {
  ^bb0(%in: complex<f32>, %in2: complex<f32>, %out: complex<f32>):
    %m = complex.mul %in, %in2 : complex<f32>
    linalg.yield %m : complex<f32>
  } -> tensor<6x3x4xcomplex<f32>>
  %2 = tensor.empty() : tensor<6x3x4x2xf32>
  %v = linalg.generic {indexing_maps = [#re, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%w : tensor<6x3x4xcomplex<f32>>) outs(%2 : tensor<6x3x4x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %re = complex.re %in : complex<f32>
    %im = complex.im %in : complex<f32>
    %c = linalg.index 3 : index
    %is = arith.cmpi eq, %c, %c0 : index
    %r = arith.select %is, %re, %im : f32
    linalg.yield %r : f32
  } -> tensor<6x3x4x2xf32>
  %y = tensor.collapse_shape %v [[0], [1], [2, 3]] : tensor<6x3x4x2xf32> into tensor<6x3x8xf32>
  return %y : tensor<6x3x8xf32>
}

// The pairs keep a dimension of their own, as when it is merged with heads later.
func.func @pairs_keep_their_dimension(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x4x2xf32> {
  // CHECK-LABEL: func @pairs_keep_their_dimension
  // CHECK: %[[Y:.*]] = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1
  // CHECK: %[[R:.*]] = tensor.expand_shape %[[Y]] {{\[}}[0], [1, 2]]
  // CHECK: return %[[R]]
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %a2 = tensor.expand_shape %a [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %b2 = tensor.expand_shape %b [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf32> into tensor<6x4x1xf32>
  %y = tensor.concat dim(2) %a2, %b2 : (tensor<6x4x1xf32>, tensor<6x4x1xf32>) -> tensor<6x4x2xf32>
  return %y : tensor<6x4x2xf32>
}

// Rows of a table by position, read inside the product: the rows become a table.
func.func @gathered_table(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %cos: tensor<32x4xf32>, %sin: tensor<32x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @gathered_table
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>, %[[POS:.*]]: tensor<6xi64>, %[[COS:.*]]: tensor<32x4xf32>, %[[SIN:.*]]: tensor<32x4xf32>)
  // CHECK: %[[C:.*]] = linalg.generic {{.*}} ins(%[[POS]] : tensor<6xi64>) outs(%{{.*}} : tensor<6x4xf32>)
  // CHECK: tensor.extract %[[COS]]
  // CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%[[POS]] : tensor<6xi64>) outs(%{{.*}} : tensor<6x4xf32>)
  // CHECK: tensor.extract %[[SIN]]
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[C]], %[[S]] :
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %e = tensor.empty() : tensor<6x8xf32>
  %y = linalg.generic {indexing_maps = [#id, affine_map<(s, d) -> (s)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %pos : tensor<6x8xf32>, tensor<6xi64>) outs(%e : tensor<6x8xf32>) {
  ^bb0(%in: f32, %p: i64, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %row = arith.index_cast %p : i64 to index
    %slot = arith.remsi %j, %c4 : index
    %far = arith.addi %j, %c4 : index
    %partner = arith.remsi %far, %c8 : index
    %second = arith.cmpi sge, %j, %c4 : index
    %sign = arith.select %second, %one, %minus : f32
    %c = tensor.extract %cos[%row, %slot] : tensor<32x4xf32>
    %s = tensor.extract %sin[%row, %slot] : tensor<32x4xf32>
    %other = tensor.extract %x[%i, %partner] : tensor<6x8xf32>
    %0 = arith.mulf %in, %c : f32
    %1 = arith.mulf %other, %s : f32
    %2 = arith.mulf %1, %sign : f32
    %3 = arith.addf %0, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Casts around the rotation are its own business.
func.func @computed_in_f32(%x: tensor<6x8xbf16>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xbf16> {
  // CHECK-LABEL: func @computed_in_f32
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xbf16>, %[[C:.*]]: tensor<6x4xf32>, %[[S:.*]]: tensor<6x4xf32>)
  // CHECK-NOT: linalg
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[C]], %[[S]] : tensor<6x8xbf16>,
  %w = tensor.empty() : tensor<6x8xf32>
  %v = tensor.empty() : tensor<6x8xbf16>
  %x32 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x8xbf16>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %0 = arith.extf %in : bf16 to f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x32[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x32[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %y32 = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y32 : tensor<6x8xf32>) outs(%v : tensor<6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %0 = arith.truncf %in : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<6x8xbf16>
  return %y : tensor<6x8xbf16>
}

// Heads and halves are split off a packed projection in one step: the operand
// is a view of it.
func.func @view_of_packed_heads(%x: tensor<6x48xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x2x8xf32> {
  // CHECK-LABEL: func @view_of_packed_heads
  // CHECK-SAME: (%[[X:.*]]: tensor<6x48xf32>
  // CHECK: %[[E:.*]] = tensor.expand_shape %[[X]] {{\[}}[0], [1, 2, 3, 4]] output_shape [6, 2, 3, 2, 4]
  // CHECK: %[[Q:.*]] = tensor.extract_slice %[[E]][0, 0, 1, 0, 0] [6, 2, 1, 2, 4] [1, 1, 1, 1, 1]
  // CHECK: %[[V:.*]] = tensor.collapse_shape %[[Q]]
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = #{{.*}} ins(%[[V]],
  %e = tensor.empty() : tensor<6x2x4xf32>
  %x5 = tensor.expand_shape %x [[0], [1, 2, 3, 4]] output_shape [6, 2, 3, 2, 4] : tensor<6x48xf32> into tensor<6x2x3x2x4xf32>
  %lo = tensor.extract_slice %x5[0, 0, 1, 0, 0] [6, 2, 1, 1, 4] [1, 1, 1, 1, 1] : tensor<6x2x3x2x4xf32> to tensor<6x2x4xf32>
  %hi = tensor.extract_slice %x5[0, 0, 1, 1, 0] [6, 2, 1, 1, 4] [1, 1, 1, 1, 1] : tensor<6x2x3x2x4xf32> to tensor<6x2x4xf32>
  %a = linalg.generic {indexing_maps = [#id3, #id3, #row, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x2x4xf32>, tensor<6x2x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x2x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x2x4xf32>
  %b = linalg.generic {indexing_maps = [#id3, #id3, #row, #row, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x2x4xf32>, tensor<6x2x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x2x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x2x4xf32>
  %y = tensor.concat dim(2) %a, %b : (tensor<6x2x4xf32>, tensor<6x2x4xf32>) -> tensor<6x2x8xf32>
  return %y : tensor<6x2x8xf32>
}

// Dynamic sizes: the operand is found, and the table is cut to its length.
func.func @dynamic_length(%x: tensor<?x8xf32>, %c: tensor<32x8xf32>, %s: tensor<32x8xf32>) -> tensor<?x8xf32> {
  // CHECK-LABEL: func @dynamic_length
  // CHECK-SAME: (%[[X:.*]]: tensor<?x8xf32>, %[[C:.*]]: tensor<32x8xf32>, %[[S:.*]]: tensor<32x8xf32>)
  // CHECK: %[[N:.*]] = tensor.dim %[[X]]
  // CHECK: %[[CS:.*]] = tensor.extract_slice %[[C]][1, 0] [%[[N]], 4] [1, 1]
  // CHECK: %[[SS:.*]] = tensor.extract_slice %[[S]][1, 0] [%[[N]], 4] [1, 1]
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[CS]], %[[SS]] :
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %cn = tensor.extract_slice %c[1, 0] [%n, 4] [1, 1] : tensor<32x8xf32> to tensor<?x4xf32>
  %sn = tensor.extract_slice %s[1, 0] [%n, 4] [1, 1] : tensor<32x8xf32> to tensor<?x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [%n, 4] [1, 1] : tensor<?x8xf32> to tensor<?x4xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %cn, %sn : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x4xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %cn, %sn : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
