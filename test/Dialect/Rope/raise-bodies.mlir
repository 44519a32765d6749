// RUN: rope-opt %s --split-input-file --rope-raise | FileCheck %s

// Fusion puts a rotation into the body of what reads it. It is taken out over
// the loops that it depends on, and the body reads it.

#q = affine_map<(h, i, j, d) -> (h, i, d)>
#k = affine_map<(h, i, j, d) -> (h, j, d)>
#ti = affine_map<(h, i, j, d) -> (i, d)>
#tj = affine_map<(h, i, j, d) -> (j, d)>
#out = affine_map<(h, i, j, d) -> (h, i, j)>

func.func @in_a_product(%q: tensor<3x6x8xf32>, %k: tensor<3x6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<3x6x6xf32> {
  // CHECK-LABEL: func @in_a_product
  // CHECK-SAME: (%[[Q:.*]]: tensor<3x6x8xf32>, %[[K:.*]]: tensor<3x6x8xf32>, %[[C:[^:]*]]: tensor<6x4xf32>, %[[S:[^:]*]]: tensor<6x4xf32>)
  // CHECK-NOT: tensor.concat
  // CHECK: %[[RQ:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = {{.*}} ins(%[[Q]], %[[C]], %[[S]] :
  // CHECK: %[[RK:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = {{.*}} ins(%[[K]], %[[C]], %[[S]] :
  // CHECK: linalg.generic {{.*}} ins(%[[RQ]], %[[RK]] : tensor<3x6x8xf32>, tensor<3x6x8xf32>)
  // CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %[[ACC:.*]]: f32)
  // CHECK-NEXT: %[[P:.*]] = arith.mulf %[[A]], %[[B]]
  // CHECK-NEXT: %[[SUM:.*]] = arith.addf %[[P]], %[[ACC]]
  // CHECK-NEXT: linalg.yield %[[SUM]]
  %zero = arith.constant dense<0.0> : tensor<3x6x6xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %qlo = tensor.extract_slice %q[0, 0, 0] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %qhi = tensor.extract_slice %q[0, 0, 4] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %qneg = arith.negf %qhi : tensor<3x6x4xf32>
  %qrot = tensor.concat dim(2) %qneg, %qlo : (tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x8xf32>
  %klo = tensor.extract_slice %k[0, 0, 0] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %khi = tensor.extract_slice %k[0, 0, 4] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %kneg = arith.negf %khi : tensor<3x6x4xf32>
  %krot = tensor.concat dim(2) %kneg, %klo : (tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x8xf32>
  %y = linalg.generic {indexing_maps = [#q, #q, #k, #k, #ti, #ti, #tj, #tj, #out],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %qrot, %k, %krot, %c2, %s2, %c2, %s2 : tensor<3x6x8xf32>, tensor<3x6x8xf32>, tensor<3x6x8xf32>, tensor<3x6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>)
      outs(%zero : tensor<3x6x6xf32>) {
  ^bb0(%x: f32, %xr: f32, %z: f32, %zr: f32, %ci: f32, %si: f32, %cj: f32, %sj: f32, %acc: f32):
    %0 = arith.mulf %x, %ci : f32
    %1 = arith.mulf %xr, %si : f32
    %2 = arith.addf %0, %1 : f32
    %3 = arith.mulf %z, %cj : f32
    %4 = arith.mulf %zr, %sj : f32
    %5 = arith.addf %3, %4 : f32
    %6 = arith.mulf %2, %5 : f32
    %7 = arith.addf %6, %acc : f32
    linalg.yield %7 : f32
  } -> tensor<3x6x6xf32>
  return %y : tensor<3x6x6xf32>
}

// -----

// The repetition of heads: the rotation does not depend on the group.

#x = affine_map<(h, g, s, d) -> (h, s, d)>
#t = affine_map<(h, g, s, d) -> (s, d)>
#out = affine_map<(h, g, s, d) -> (h, g, s, d)>

func.func @under_repeated_heads(%k: tensor<2x?x8xf32>, %c: tensor<?x4xf32>, %s: tensor<?x4xf32>, %init: tensor<2x3x?x8xf32>) -> tensor<2x3x?x8xf32> {
  // CHECK-LABEL: func @under_repeated_heads
  // CHECK-SAME: (%[[K:.*]]: tensor<2x?x8xf32>
  // CHECK-NOT: tensor.concat
  // CHECK: %[[R:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = {{.*}} ins(%[[K]], %{{.*}} -> tensor<2x?x8xf32>
  // CHECK: linalg.generic {{.*}} ins(%[[R]] : tensor<2x?x8xf32>)
  // CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %{{.*}}: f32)
  // CHECK-NEXT: linalg.yield %[[A]]
  %c1 = arith.constant 1 : index
  %n = tensor.dim %k, %c1 : tensor<2x?x8xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %lo = tensor.extract_slice %k[0, 0, 0] [2, %n, 4] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x4xf32>
  %hi = tensor.extract_slice %k[0, 0, 4] [2, %n, 4] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x4xf32>
  %neg = arith.negf %hi : tensor<2x?x4xf32>
  %rot = tensor.concat dim(2) %neg, %lo : (tensor<2x?x4xf32>, tensor<2x?x4xf32>) -> tensor<2x?x8xf32>
  %y = linalg.generic {indexing_maps = [#x, #x, #t, #t, #out], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%k, %rot, %c2, %s2 : tensor<2x?x8xf32>, tensor<2x?x8xf32>, tensor<?x8xf32>, tensor<?x8xf32>) outs(%init : tensor<2x3x?x8xf32>) {
  ^bb0(%a: f32, %ar: f32, %ci: f32, %si: f32, %o: f32):
    %0 = arith.mulf %a, %ci : f32
    %1 = arith.mulf %ar, %si : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x3x?x8xf32>
  return %y : tensor<2x3x?x8xf32>
}

// -----

// The table is computed in the body, x is cast in it, the result is scaled and
// cast, and the assert stays.

#id = affine_map<(s, d) -> (s, d)>
#row = affine_map<(s, d) -> (d)>

func.func @with_all_around_it(%x: tensor<6x8xbf16>, %f: tensor<8xf32>, %g: tensor<8xf32>, %n: index) -> tensor<6x8xbf16> {
  // CHECK-LABEL: func @with_all_around_it
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xbf16>
  // CHECK: %[[T:.*]]:2 = rope.table
  // CHECK: %[[R:.*]] = rope.apply per_lane #rope.layout<interleaved, head_dim = 8> dim = 1 map = {{.*}} ins(%[[X]], %[[T]]#0, %[[T]]#1 : tensor<6x8xbf16>, tensor<6x8xf32>, tensor<6x8xf32>) {{.*}} -> tensor<6x8xbf16>
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[R]] : tensor<8xf32>, tensor<6x8xbf16>)
  // CHECK-NOT: math
  // CHECK: cf.assert
  // CHECK: arith.extf
  // CHECK-NEXT: arith.mulf
  // CHECK-NEXT: arith.truncf
  %e = tensor.empty() : tensor<6x8xbf16>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %f, %g : tensor<6x8xbf16>, tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<6x8xbf16>) {
  ^bb0(%a: bf16, %freq: f32, %gain: f32, %o: bf16):
    %i = linalg.index 0 : index
    %d = linalg.index 1 : index
    %ok = arith.cmpi slt, %i, %n : index
    cf.assert %ok, "position out of range"
    %rem = arith.remui %d, %c2 : index
    %even = arith.cmpi eq, %rem, %c0 : index
    %up = arith.addi %d, %c1 : index
    %down = arith.subi %d, %c1 : index
    %partner = arith.select %even, %up, %down : index
    %b = tensor.extract %x[%i, %partner] : tensor<6x8xbf16>
    %a32 = arith.extf %a : bf16 to f32
    %b32 = arith.extf %b : bf16 to f32
    %bneg = arith.negf %b32 : f32
    %bs = arith.select %even, %bneg, %b32 : f32
    %ii = arith.index_cast %i : index to i64
    %pos = arith.sitofp %ii : i64 to f32
    %angle = arith.mulf %pos, %freq : f32
    %cos = math.cos %angle : f32
    %sin = math.sin %angle : f32
    %0 = arith.mulf %a32, %cos : f32
    %1 = arith.mulf %bs, %sin : f32
    %2 = arith.addf %0, %1 : f32
    %3 = arith.truncf %2 : f32 to bf16
    %4 = arith.extf %3 : bf16 to f32
    %5 = arith.mulf %4, %gain : f32
    %6 = arith.truncf %5 : f32 to bf16
    linalg.yield %6 : bf16
  } -> tensor<6x8xbf16>
  return %y : tensor<6x8xbf16>
}

// -----

// One result of two is the rotation; both stay what they are.

#id = affine_map<(s, d) -> (s, d)>

func.func @one_result_of_two(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> (tensor<6x8xf32>, tensor<6x8xf32>) {
  // CHECK-LABEL: func @one_result_of_two
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>, %[[C:[^:]*]]: tensor<6x4xf32>, %[[S:[^:]*]]: tensor<6x4xf32>)
  // CHECK: %[[P:.*]]:2 = linalg.generic
  // CHECK: %[[R:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = {{.*}} ins(%[[X]], %[[C]], %[[S]] :
  // CHECK: return %[[P]]#0, %[[R]]
  %e = tensor.empty() : tensor<6x8xf32>
  %c2 = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %s2 = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %neg = arith.negf %hi : tensor<6x4xf32>
  %rot = tensor.concat dim(1) %neg, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %y:2 = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %rot, %c2, %s2 : tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) outs(%e, %e : tensor<6x8xf32>, tensor<6x8xf32>) {
  ^bb0(%a: f32, %ar: f32, %ci: f32, %si: f32, %o: f32, %p: f32):
    %0 = arith.mulf %a, %ci : f32
    %1 = arith.mulf %ar, %si : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %0, %2 : f32, f32
  } -> (tensor<6x8xf32>, tensor<6x8xf32>)
  return %y#0, %y#1 : tensor<6x8xf32>, tensor<6x8xf32>
}

// -----

// What the sum of a reduction has gathered so far is no function of the loops.

#x = affine_map<(s, d) -> (s, d)>
#out = affine_map<(s, d) -> (s)>

func.func @no_running_sum(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>, %c: tensor<6x8xf32>, %init: tensor<6xf32>) -> tensor<6xf32> {
  // CHECK-LABEL: func @no_running_sum
  // CHECK-NOT: rope
  // CHECK: %[[Y:.*]] = linalg.generic
  // CHECK-NOT: linalg.generic
  // CHECK: return %[[Y]]
  %y = linalg.generic {indexing_maps = [#x, #x, #x, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x, %z, %c : tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) outs(%init : tensor<6xf32>) {
  ^bb0(%a: f32, %b: f32, %cc: f32, %acc: f32):
    %0 = arith.mulf %a, %cc : f32
    %1 = arith.addf %0, %acc : f32
    %2 = arith.mulf %1, %b : f32
    %3 = arith.addf %2, %0 : f32
    linalg.yield %3 : f32
  } -> tensor<6xf32>
  return %y : tensor<6xf32>
}

// -----

// A sum in a body that is no rotation stays where it is, and nothing is left
// of the look at it.

#id = affine_map<(s, d) -> (s, d)>

func.func @no_activation(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_activation
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>)
  // CHECK: %[[E:.*]] = tensor.empty
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[X]] : tensor<6x8xf32>) outs(%[[E]]
  // CHECK-NOT: linalg.generic
  // CHECK: return %[[Y]]
  %e = tensor.empty() : tensor<6x8xf32>
  %k = arith.constant 0.044715 : f32
  %half = arith.constant 0.5 : f32
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x8xf32>) outs(%e : tensor<6x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.mulf %0, %a : f32
    %2 = arith.mulf %1, %k : f32
    %3 = arith.addf %a, %2 : f32
    %4 = math.tanh %3 : f32
    %5 = arith.addf %4, %half : f32
    %6 = arith.mulf %a, %5 : f32
    linalg.yield %6 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
