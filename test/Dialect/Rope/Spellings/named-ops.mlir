// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s | rope-opt --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/disturb.py %s --associate | rope-opt --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --rope-raise | FileCheck %s
// RUN: rope-opt %s --transform-preload-library=transform-library-paths=%S/Inputs/other-moves.mlir --transform-interpreter --rope-raise | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-generalize-named-ops --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse --rope-raise | FileCheck %s
// RUN: %python %S/Inputs/same_numbers.py %s
// RUN: %python %S/Inputs/same_numbers.py %s --canonicalize --cse --linalg-fuse-elementwise-ops

// Named ops, ops on whole tensors, maps, reductions, contractions with constants,
// index arithmetic and affine.apply, tensor.generate, selects in a chain, a function
// that is called (r18).

#map0 = affine_map<(m, n, k) -> (m, k)>
#map1 = affine_map<(m, n, k) -> (n, k)>
#map2 = affine_map<(m, n, k) -> (m, n)>
#map3 = affine_map<(m, n, k) -> (k, n)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, -d2 + 1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>

func.func @r12_named_ops(%x: tensor<2x6x8xf32>, %f: tensor<6x4xf32>) -> tensor<2x6x8xf32> {
  // CHECK-LABEL: func @r12_named_ops(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %e = tensor.empty() : tensor<2x6x8xf32>
  %h = tensor.empty() : tensor<2x6x4xf32>
  %t = tensor.empty() : tensor<6x4xf32>
  %cos = linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%f : tensor<6x4xf32>) outs(%t : tensor<6x4xf32>) -> tensor<6x4xf32>
  %sin = linalg.tanh ins(%f : tensor<6x4xf32>) outs(%t : tensor<6x4xf32>) -> tensor<6x4xf32>
  %cos2 = tensor.concat dim(1) %cos, %cos : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %sin2 = tensor.concat dim(1) %sin, %sin : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cosb = linalg.broadcast ins(%cos2 : tensor<6x8xf32>) outs(%e : tensor<2x6x8xf32>) dimensions = [0]
  %sinb = linalg.broadcast ins(%sin2 : tensor<6x8xf32>) outs(%e : tensor<2x6x8xf32>) dimensions = [0]
  %lo = tensor.extract_slice %x[0, 0, 0] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %hi = tensor.extract_slice %x[0, 0, 4] [2, 6, 4] [1, 1, 1] : tensor<2x6x8xf32> to tensor<2x6x4xf32>
  %neg = linalg.negf ins(%hi : tensor<2x6x4xf32>) outs(%h : tensor<2x6x4xf32>) -> tensor<2x6x4xf32>
  %r = tensor.concat dim(2) %neg, %lo : (tensor<2x6x4xf32>, tensor<2x6x4xf32>) -> tensor<2x6x8xf32>
  %a = linalg.mul ins(%x, %cosb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%e : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %b = linalg.mul ins(%r, %sinb : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%e : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  %y = linalg.add ins(%a, %b : tensor<2x6x8xf32>, tensor<2x6x8xf32>) outs(%e : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

func.func @r12_times_dense_minus_one(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r12_times_dense_minus_one(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %minus = arith.constant dense<-1.0> : tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %neg = linalg.mul ins(%hi, %minus : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %lc = linalg.mul ins(%lo, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ns = linalg.mul ins(%neg, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hc = linalg.mul ins(%hi, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ls = linalg.mul ins(%lo, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %a = linalg.add ins(%lc, %ns : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %b = linalg.add ins(%hc, %ls : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r12_arith_on_tensors(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r12_arith_on_tensors(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %zero = arith.constant dense<0.0> : tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %lc = arith.mulf %lo, %c : tensor<6x4xf32>
  %hs = arith.mulf %hi, %s : tensor<6x4xf32>
  %a = arith.subf %lc, %hs : tensor<6x4xf32>
  %hc = arith.mulf %hi, %c : tensor<6x4xf32>
  %b = math.fma %lo, %s, %hc : tensor<6x4xf32>
  %0 = tensor.insert_slice %a into %zero[0, 0] [6, 4] [1, 2] : tensor<6x4xf32> into tensor<6x8xf32>
  %1 = tensor.insert_slice %b into %0[0, 1] [6, 4] [1, 2] : tensor<6x4xf32> into tensor<6x8xf32>
  return %1 : tensor<6x8xf32>
}

func.func @r12_map_and_elementwise(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r12_map_and_elementwise(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %a = linalg.map ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>)
    (%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32) {
      %0 = arith.mulf %l, %cc : f32
      %1 = arith.mulf %h, %ss : f32
      %2 = arith.subf %0, %1 : f32
      linalg.yield %2 : f32
    }
  %hc = linalg.elementwise kind=#linalg.elementwise_kind<mul> ins(%hi, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ls = linalg.elementwise kind=#linalg.elementwise_kind<mul> ins(%lo, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %b = linalg.elementwise kind=#linalg.elementwise_kind<add> ins(%hc, %ls : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r10_matmul_transposed_operand(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r10_matmul_transposed_operand(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %rotate = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0], [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %r = linalg.matmul indexing_maps = [#map0, #map1, #map2] ins(%x, %rotate : tensor<6x8xf32>, tensor<8x8xf32>) outs(%init : tensor<6x8xf32>) -> tensor<6x8xf32>
  %xc = linalg.mul ins(%x, %c2 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %rs = linalg.mul ins(%r, %s2 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %y = linalg.add ins(%xc, %rs : tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r10_contract(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r10_contract(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %rotate = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %r = linalg.contract indexing_maps = [#map0, #map3, #map2] ins(%x, %rotate : tensor<6x8xf32>, tensor<8x8xf32>) outs(%init : tensor<6x8xf32>) -> tensor<6x8xf32>
  %xc = linalg.mul ins(%x, %c2 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %rs = linalg.mul ins(%r, %s2 : tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %y = linalg.add ins(%xc, %rs : tensor<6x8xf32>, tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r10_vecmat(%x: tensor<8xf32>, %c: tensor<4xf32>, %s: tensor<4xf32>) -> tensor<8xf32> {
  // CHECK-LABEL: func @r10_vecmat(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %rotate = arith.constant dense<[[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0], [-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<8x8xf32>
  %zero = arith.constant dense<0.0> : tensor<8xf32>
  %c2 = tensor.concat dim(0) %c, %c : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  %s2 = tensor.concat dim(0) %s, %s : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  %r = linalg.vecmat ins(%x, %rotate : tensor<8xf32>, tensor<8x8xf32>) outs(%zero : tensor<8xf32>) -> tensor<8xf32>
  %xc = arith.mulf %x, %c2 : tensor<8xf32>
  %rs = arith.mulf %r, %s2 : tensor<8xf32>
  %y = arith.addf %xc, %rs : tensor<8xf32>
  return %y : tensor<8xf32>
}

func.func @a6_reduce(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @a6_reduce(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  // The matrices are put together by inserts, row by row.
  %e = tensor.empty() : tensor<6x4x2x2xf32>
  %e3 = tensor.empty() : tensor<6x4xf32>
  %ns = linalg.negf ins(%s : tensor<6x4xf32>) outs(%e3 : tensor<6x4xf32>) -> tensor<6x4xf32>
  %m0 = tensor.insert_slice %c into %e[0, 0, 0, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4xf32> into tensor<6x4x2x2xf32>
  %m1 = tensor.insert_slice %ns into %m0[0, 0, 0, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4xf32> into tensor<6x4x2x2xf32>
  %m2 = tensor.insert_slice %s into %m1[0, 0, 1, 0] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4xf32> into tensor<6x4x2x2xf32>
  %m3 = tensor.insert_slice %c into %m2[0, 0, 1, 1] [6, 4, 1, 1] [1, 1, 1, 1] : tensor<6x4xf32> into tensor<6x4x2x2xf32>
  %v = tensor.expand_shape %x [[0], [1, 2]] output_shape [6, 4, 2] : tensor<6x8xf32> into tensor<6x4x2xf32>
  %b = linalg.broadcast ins(%v : tensor<6x4x2xf32>) outs(%e : tensor<6x4x2x2xf32>) dimensions = [2]
  %p = linalg.mul ins(%b, %m3 : tensor<6x4x2x2xf32>, tensor<6x4x2x2xf32>) outs(%e : tensor<6x4x2x2xf32>) -> tensor<6x4x2x2xf32>
  %zero = arith.constant dense<0.0> : tensor<6x4x2xf32>
  %r = linalg.reduce ins(%p : tensor<6x4x2x2xf32>) outs(%zero : tensor<6x4x2xf32>) dimensions = [3]
    (%in: f32, %sum: f32) {
      %0 = arith.addf %in, %sum : f32
      linalg.yield %0 : f32
    }
  %y = tensor.collapse_shape %r [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r7_transpose_of_pairs(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r7_transpose_of_pairs(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %e = tensor.empty() : tensor<6x2x4xf32>
  %h = tensor.empty() : tensor<6x4xf32>
  %v = tensor.expand_shape %x [[0], [1, 2]] output_shape [6, 4, 2] : tensor<6x8xf32> into tensor<6x4x2xf32>
  %t = linalg.transpose ins(%v : tensor<6x4x2xf32>) outs(%e : tensor<6x2x4xf32>) permutation = [0, 2, 1]
  %lo = tensor.extract_slice %t[0, 0, 0] [6, 1, 4] [1, 1, 1] : tensor<6x2x4xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %t[0, 1, 0] [6, 1, 4] [1, 1, 1] : tensor<6x2x4xf32> to tensor<6x4xf32>
  %lc = linalg.mul ins(%lo, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%h : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hs = linalg.mul ins(%hi, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%h : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hc = linalg.mul ins(%hi, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%h : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ls = linalg.mul ins(%lo, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%h : tensor<6x4xf32>) -> tensor<6x4xf32>
  %a = linalg.sub ins(%lc, %hs : tensor<6x4xf32>, tensor<6x4xf32>) outs(%h : tensor<6x4xf32>) -> tensor<6x4xf32>
  %b = linalg.add ins(%hc, %ls : tensor<6x4xf32>, tensor<6x4xf32>) outs(%h : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r2_sum_of_pads(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r2_sum_of_pads(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %zero = arith.constant 0.0 : f32
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %lc = arith.mulf %lo, %c : tensor<6x4xf32>
  %hs = arith.mulf %hi, %s : tensor<6x4xf32>
  %a = arith.subf %lc, %hs : tensor<6x4xf32>
  %hc = arith.mulf %hi, %c : tensor<6x4xf32>
  %ls = arith.mulf %lo, %s : tensor<6x4xf32>
  %b = arith.addf %hc, %ls : tensor<6x4xf32>
  %pa = tensor.pad %a low[0, 0] high[0, 4] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<6x4xf32> to tensor<6x8xf32>
  %pb = tensor.pad %b low[0, 4] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<6x4xf32> to tensor<6x8xf32>
  %y = arith.addf %pa, %pb : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r11_generate(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r11_generate(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %four = arith.constant 4 : index
  %y = tensor.generate {
  ^bb0(%i: index, %j: index):
    %is = arith.cmpi ult, %j, %four : index
    %p = arith.remui %j, %four : index
    %up = affine.apply affine_map<(d0) -> ((d0 + 4) mod 8)>(%j)
    %a = tensor.extract %x[%i, %j] : tensor<6x8xf32>
    %b = tensor.extract %x[%i, %up] : tensor<6x8xf32>
    %cc = tensor.extract %c[%i, %p] : tensor<6x4xf32>
    %ss = tensor.extract %s[%i, %p] : tensor<6x4xf32>
    %n = arith.negf %b : f32
    %r = arith.select %is, %n, %b : f32
    %0 = arith.mulf %a, %cc : f32
    %1 = arith.mulf %r, %ss : f32
    %2 = arith.addf %0, %1 : f32
    tensor.yield %2 : f32
  } : tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r11_index_arithmetic_and_select(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r11_index_arithmetic_and_select(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %e = tensor.empty() : tensor<6x8xf32>
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %zero = arith.constant 0 : index
  %y = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %parity = arith.remsi %j, %two : index
    %even = arith.cmpi eq, %parity, %zero : index
    %p = arith.divsi %j, %two : index
    %next = arith.addi %j, %one : index
    %last = arith.subi %j, %one : index
    %other = arith.select %even, %next, %last : index
    %b = tensor.extract %x[%i, %other] : tensor<6x8xf32>
    %cc = tensor.extract %c[%i, %p] : tensor<6x4xf32>
    %ss = tensor.extract %s[%i, %p] : tensor<6x4xf32>
    %0 = arith.mulf %in, %cc : f32
    %1 = arith.mulf %b, %ss : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.addf %0, %1 : f32
    %4 = arith.select %even, %2, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r13_select_chain(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @r13_select_chain(
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [2, 8]> dim =
  // CHECK-NOT: rope.apply
  // A window in the middle, by a chain of selects.
  %e = tensor.empty() : tensor<6x12xf32>
  %two = arith.constant 2 : index
  %six = arith.constant 6 : index
  %ten = arith.constant 10 : index
  %four = arith.constant 4 : index
  %y = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<6x12xf32>) outs(%e : tensor<6x12xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %before = arith.cmpi slt, %j, %two : index
    %first = arith.cmpi slt, %j, %six : index
    %behind = arith.cmpi sge, %j, %ten : index
    %outside = arith.ori %before, %behind : i1
    %slot = affine.apply affine_map<(d0) -> ((d0 - 2) mod 4)>(%j)
    %up = arith.addi %j, %four : index
    %down = arith.subi %j, %four : index
    %partner = arith.select %first, %up, %down : index
    %inside = arith.select %outside, %j, %partner : index
    %b = tensor.extract %x[%i, %inside] : tensor<6x12xf32>
    %cc = tensor.extract %c[%i, %slot] : tensor<6x4xf32>
    %ss = tensor.extract %s[%i, %slot] : tensor<6x4xf32>
    %0 = arith.mulf %in, %cc : f32
    %1 = arith.mulf %b, %ss : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.addf %0, %1 : f32
    %4 = arith.select %first, %2, %3 : f32
    %5 = arith.select %outside, %in, %4 : f32
    linalg.yield %5 : f32
  } -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @r9_flip_by_map(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r9_flip_by_map(
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %e = tensor.empty() : tensor<6x4x2xf32>
  %sign = arith.constant dense<[-1.0, 1.0]> : tensor<2xf32>
  %v = tensor.expand_shape %x [[0], [1, 2]] output_shape [6, 4, 2] : tensor<6x8xf32> into tensor<6x4x2xf32>
  %r = linalg.generic {indexing_maps = [#map5, #map6, #map7, #map7, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%v, %v, %c, %s, %sign : tensor<6x4x2xf32>, tensor<6x4x2xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<2xf32>) outs(%e : tensor<6x4x2xf32>) {
  ^bb0(%in: f32, %other: f32, %cc: f32, %ss: f32, %sg: f32, %out: f32):
    %0 = arith.mulf %in, %cc : f32
    %1 = arith.mulf %ss, %sg : f32
    %2 = arith.mulf %other, %1 : f32
    %3 = arith.addf %0, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<6x4x2xf32>
  %y = tensor.collapse_shape %r [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r18_named_function(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @r18_named_function(
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim =
  // CHECK-NOT: rope.apply
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %lc = arith.mulf %lo, %c : tensor<6x4xf32>
  %hs = arith.mulf %hi, %s : tensor<6x4xf32>
  %a = arith.subf %lc, %hs : tensor<6x4xf32>
  %hc = arith.mulf %hi, %c : tensor<6x4xf32>
  %ls = arith.mulf %lo, %s : tensor<6x4xf32>
  %b = arith.addf %hc, %ls : tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @r18_caller(%q: tensor<6x8xf32>, %k: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %0 = func.call @r18_named_function(%q, %c, %s) : (tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %1 = func.call @r18_named_function(%k, %c, %s) : (tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %2 = arith.addf %0, %1 : tensor<6x8xf32>
  return %2 : tensor<6x8xf32>
}
