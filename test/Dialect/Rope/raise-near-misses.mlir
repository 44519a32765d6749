// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s

// What pairs lanes up, but is no rotation per pair, and what does not even.

#id = affine_map<(s, d) -> (s, d)>

func.func @per_lane_tables_of_unknown_content(%x: tensor<6x8xf32>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @per_lane_tables_of_unknown_content
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>, %[[C:.*]]: tensor<6x8xf32>, %[[S:.*]]: tensor<6x8xf32>)
  // CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[C]], %[[S]] : {{.*}})
  %e = tensor.empty() : tensor<6x4xf32>
  %w = tensor.empty() : tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %neg = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%hi : tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  %rot = tensor.concat dim(1) %neg, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %xc = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %c : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xs = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rot, %s : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  // expected-remark @below {{[unequal-tables] raised per lane: lane 0 with lane 4: 'arg1[s0, 0]' and 'arg1[s0, 4]'}}
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xc, %xs : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_sign_flip(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_sign_flip
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %w = tensor.empty() : tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %rot = tensor.concat dim(1) %hi, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cc = tensor.concat dim(1) %c, %c : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ss = tensor.concat dim(1) %s, %s : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %xc = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %cc : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xs = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rot, %ss : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  // expected-remark @below {{[sign-flip] not raised: lane 0 with lane 4: '-arg2[s0, 0]' and 'arg2[s0, 0]'}}
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xc, %xs : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_gated_halves(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // The "tables" are computed from x itself.
  // CHECK-LABEL: func @no_gated_halves
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %w = tensor.empty() : tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %neg = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%hi : tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  %rot = tensor.concat dim(1) %neg, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %g = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.tanh %in : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xc = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %g : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xs = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rot, %g : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xc, %xs : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_square(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_square
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %w = tensor.empty() : tensor<6x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %neg = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%hi : tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  %rot = tensor.concat dim(1) %neg, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %xc = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %x : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xs = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rot, %rot : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xc, %xs : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_halves_of_two_tensors(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_halves_of_two_tensors
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
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
  // expected-remark @below {{[two-operands] not raised: lane 0 with lane 4: 'arg0[s0, 0]' and 'arg1[s0, 4]'}}
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_reflection(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // [[c, s], [s, -c]] written in the other order is a rotation, but no layout writes so.
  // CHECK-LABEL: func @no_reflection
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
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
  // expected-remark @below {{[reflection] not raised: lane 0 with lane 4: 'arg2[s0, 0]' and '-arg2[s0, 0]'}}
  %y = tensor.concat dim(1) %b, %a : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_scaled_lane(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @no_scaled_lane
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %rest = tensor.extract_slice %x[0, 8] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
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
  %r2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rest : tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %k = arith.constant 2.0 : f32
    %0 = arith.mulf %in, %k : f32
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  // expected-remark @below {{[scaled-lane] not raised: lane 8: '2' and '1'}}
  %y = tensor.concat dim(1) %a, %b, %r2 : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @no_bias_in_one_term(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>, %bias: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @no_bias_in_one_term
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
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
  %b2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%b, %bias : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.addf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  // expected-remark @below {{[extra-term] not raised: lane 4: 'arg3[s0, 0]' and '0'}}
  %y = tensor.concat dim(1) %a, %b2 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_pairs_out_of_order(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // Lanes (0, 4) go to (0, 7), (1, 5) to (1, 6) and so on.
  // CHECK-LABEL: func @no_pairs_out_of_order
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
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
  %m = tensor.empty() : tensor<6x4xf32>
  %flip = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%m : tensor<6x4xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.subi %three, %j : index
    %0 = tensor.extract %b[%i, %k] : tensor<6x4xf32>
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  // expected-remark @below {{[no-layout] not raised: lane 0 with lane 7: 'arg0[s0, 0]' and 'arg0[s0, 4]'}}
  %y = tensor.concat dim(1) %a, %flip : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_reordered_copies(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @no_reordered_copies
  // CHECK-NOT: rope.apply
  // CHECK: return
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %r0 = tensor.extract_slice %x[0, 8] [6, 2] [1, 1] : tensor<6x12xf32> to tensor<6x2xf32>
  %r1 = tensor.extract_slice %x[0, 10] [6, 2] [1, 1] : tensor<6x12xf32> to tensor<6x2xf32>
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
  // expected-remark @below {{[copies-reordered] not raised: lane 8: 'arg0[s0, 10]' and 'arg0[s0, 8]'}}
  %y = tensor.concat dim(1) %a, %b, %r1, %r0 : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @tables_are_computed(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The coefficients are products made in the body: no tensor holds them, but they
  // are formulas of the pair's number.
  // CHECK-LABEL: func @tables_are_computed
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>, %[[C:.*]]: tensor<6x4xf32>, %[[S:.*]]: tensor<6x4xf32>)
  // CHECK: %[[COS:.*]] = linalg.generic
  // CHECK: tensor.extract %[[C]]
  // CHECK: %[[SIN:.*]] = linalg.generic
  // CHECK: tensor.extract %[[S]]
  // CHECK: %[[Y:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[COS]], %[[SIN]] : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>)
  // CHECK: return %[[Y]]
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %c2 = arith.mulf %cc, %cc : f32
    %s2 = arith.mulf %ss, %ss : f32
    %0 = arith.mulf %l, %c2 : f32
    %1 = arith.mulf %h, %s2 : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %c2 = arith.mulf %cc, %cc : f32
    %s2 = arith.mulf %ss, %ss : f32
    %0 = arith.mulf %h, %c2 : f32
    %1 = arith.mulf %l, %s2 : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @lanes_need_not_be_last(%x: tensor<6x8xf32>, %c: tensor<3x8xf32>, %s: tensor<3x8xf32>) -> tensor<6x8xf32> {
  // Rows are paired, not lanes: nothing tells tokens from features, and the
  // op says the same thing for any axis. It is exact, so it is raised.
  // CHECK-LABEL: func @lanes_need_not_be_last
  // CHECK: rope.apply #rope.layout<split, head_dim = 6> dim = 0
  // CHECK: return
  %e = tensor.empty() : tensor<3x8xf32>
  %lo = tensor.extract_slice %x[0, 0] [3, 8] [1, 1] : tensor<6x8xf32> to tensor<3x8xf32>
  %hi = tensor.extract_slice %x[3, 0] [3, 8] [1, 1] : tensor<6x8xf32> to tensor<3x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>) outs(%e : tensor<3x8xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<3x8xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>) outs(%e : tensor<3x8xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<3x8xf32>
  %y = tensor.concat dim(0) %a, %b : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// A table that only the body of the product can see.
func.func @no_table_inside_a_body(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  // CHECK-LABEL: func @no_table_inside_a_body
  // CHECK-NOT: rope.apply
  // CHECK: return
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %e = tensor.empty() : tensor<2x4xf32>
  // expected-remark @below {{[no-table] not raised: lane 0 with lane 2: 'column0[s0]' and 'column1[s0]'}}
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %cos = arith.constant dense<[[0.5, 0.25], [0.125, 0.75]]> : tensor<2x2xf32>
    %sin = arith.constant dense<[[0.3, 0.6], [0.7, 0.9]]> : tensor<2x2xf32>
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %slot = arith.remsi %j, %c2 : index
    %far = arith.addi %j, %c2 : index
    %partner = arith.remsi %far, %c4 : index
    %second = arith.cmpi sge, %j, %c2 : index
    %sign = arith.select %second, %one, %minus : f32
    %c = tensor.extract %cos[%i, %slot] : tensor<2x2xf32>
    %s = tensor.extract %sin[%i, %slot] : tensor<2x2xf32>
    %other = tensor.extract %x[%i, %partner] : tensor<2x4xf32>
    %0 = arith.mulf %in, %c : f32
    %1 = arith.mulf %other, %s : f32
    %2 = arith.mulf %1, %sign : f32
    %3 = arith.addf %0, %2 : f32
    linalg.yield %3 : f32
  } -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
