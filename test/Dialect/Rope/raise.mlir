// RUN: rope-opt %s --split-input-file --rope-raise | FileCheck %s

// One function per way to spell a rotation. The result is the same op, with
// another layout.

#id = affine_map<(s, d) -> (s, d)>

func.func @split_half_tables(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @split_half_tables
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>, %[[C:.*]]: tensor<6x4xf32>, %[[S:.*]]: tensor<6x4xf32>)
  // CHECK-NOT: linalg
  // CHECK: %[[Y:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[C]], %[[S]] : {{.*}})
  // CHECK: return %[[Y]]
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
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @interleaved_strided_writes(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @interleaved_strided_writes
  // CHECK-SAME: (%[[X:.*]]: tensor<6x8xf32>, %[[C:.*]]: tensor<6x4xf32>, %[[S:.*]]: tensor<6x4xf32>)
  // CHECK-NOT: linalg
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> dim = 1 map = #{{.*}} ins(%[[X]], %[[C]], %[[S]] : {{.*}})
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
  %w = tensor.empty() : tensor<6x8xf32>
  %0 = tensor.insert_slice %a into %w[0, 0] [6, 4] [1, 2] : tensor<6x4xf32> into tensor<6x8xf32>
  %y = tensor.insert_slice %b into %0[0, 1] [6, 4] [1, 2] : tensor<6x4xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @read_interleaved_write_split(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // CHECK-LABEL: func @read_interleaved_write_split
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 1
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
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @conjugate_by_order(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The negative half comes first: the same angles, backwards, need no new table.
  // CHECK-LABEL: func @conjugate_by_order
  // CHECK-NOT: linalg
  // CHECK: rope.apply conjugate #rope.layout<split, head_dim = 8> dim = 1
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%hi, %lo, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %l, %cc : f32
    %1 = arith.mulf %h, %ss : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%hi, %lo, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%l: f32, %h: f32, %cc: f32, %ss: f32, %out: f32):
    %0 = arith.mulf %h, %cc : f32
    %1 = arith.mulf %l, %ss : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %b, %a : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @partial_leading(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @partial_leading
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, window = [0, 8]> dim = 1
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
  %y = tensor.concat dim(1) %a, %b, %rest : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @partial_trailing(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // CHECK-LABEL: func @partial_trailing
  // CHECK: rope.apply #rope.layout<interleaved, head_dim = 12, window = [4, 8]> to #rope.layout<split, head_dim = 12, window = [4, 8]> dim = 1
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 4] [6, 4] [1, 2] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 5] [6, 4] [1, 2] : tensor<6x12xf32> to tensor<6x4xf32>
  %rest = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
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
  %y = tensor.concat dim(1) %rest, %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @live_pairs(%x: tensor<6x12xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x12xf32> {
  // Pairs (0, 6) to (3, 9) turn, (4, 10) and (5, 11) do not.
  // CHECK-LABEL: func @live_pairs
  // CHECK: rope.apply #rope.layout<split, head_dim = 12, live = 4> dim = 1
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 6] [6, 4] [1, 1] : tensor<6x12xf32> to tensor<6x4xf32>
  %r0 = tensor.extract_slice %x[0, 4] [6, 2] [1, 1] : tensor<6x12xf32> to tensor<6x2xf32>
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
  %y = tensor.concat dim(1) %a, %r0, %b, %r1 : (tensor<6x4xf32>, tensor<6x2xf32>, tensor<6x4xf32>, tensor<6x2xf32>) -> tensor<6x12xf32>
  return %y : tensor<6x12xf32>
}

func.func @rotate_half_repeated_angles(%x: tensor<6x8xf32>, %f: tensor<6x4xf32>) -> tensor<6x8xf32> {
  // The cosines of the repeated angles are not computed twice.
  // CHECK-LABEL: func @rotate_half_repeated_angles
  // CHECK: math.cos
  // CHECK: -> tensor<6x4xf32>
  // CHECK: math.sin
  // CHECK: -> tensor<6x4xf32>
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1
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
  %ff = tensor.concat dim(1) %f, %f : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %cos = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ff : tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.cos %in : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %sin = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ff : tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = math.sin %in : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xc = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %cos : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
  ^bb0(%in: f32, %in2: f32, %out: f32):
    %0 = arith.mulf %in, %in2 : f32
    linalg.yield %0 : f32
  } -> tensor<6x8xf32>
  %xs = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%rot, %sin : tensor<6x8xf32>, tensor<6x8xf32>) outs(%w : tensor<6x8xf32>) {
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
