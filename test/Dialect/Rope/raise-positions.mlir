// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s --allow-none

// Positions as programs make them: what they are is read by rope.table, or by a gather,
// and never guessed.

#row = affine_map<(s, p) -> (s)>
#freq = affine_map<(s, p) -> (p)>
#id = affine_map<(s, p) -> (s, p)>
#pos1 = affine_map<(s) -> (s)>
#scalar = affine_map<(s) -> ()>
#b = affine_map<(b, s) -> (b, s)>
#sum_in = affine_map<(b, s, k) -> (b, k)>
#sum_out = affine_map<(b, s, k) -> (b, s)>

func.func @clamped(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %w: tensor<4xf32>) -> tensor<6x8xf32> {
  // Positions past the end of the training length are its last one.
  // CHECK-LABEL: func @clamped
  // CHECK: %[[T:.*]]:2 = rope.table ins(%{{.*}}, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = {{.*}} ins(%{{[^,]*}}, %[[T]]#0, %[[T]]#1 :
  %zero = arith.constant 0 : i64
  %last = arith.constant 3 : i64
  %ei = tensor.empty() : tensor<6xi64>
  %p = linalg.generic {indexing_maps = [#pos1, #pos1], iterator_types = ["parallel"]}
      ins(%pos : tensor<6xi64>) outs(%ei : tensor<6xi64>) {
  ^bb0(%i: i64, %o: i64):
    %low = arith.maxsi %i, %zero : i64
    %r = arith.minsi %low, %last : i64
    linalg.yield %r : i64
  } -> tensor<6xi64>
  %e = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @past_and_range(%x: tensor<6x8xf32>, %past: tensor<i64>, %w: tensor<4xf32>) -> tensor<6x8xf32> {
  // arange plus the number of tokens in the cache.
  // CHECK-LABEL: func @past_and_range
  // CHECK: %[[T:.*]]:2 = rope.table ins(%{{.*}}, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = {{.*}} ins(%{{[^,]*}}, %[[T]]#0, %[[T]]#1 :
  %ei = tensor.empty() : tensor<6xi64>
  %p = linalg.generic {indexing_maps = [#scalar, #pos1], iterator_types = ["parallel"]}
      ins(%past : tensor<i64>) outs(%ei : tensor<6xi64>) {
  ^bb0(%n: i64, %o: i64):
    %k = linalg.index 0 : index
    %ki = arith.index_cast %k : index to i64
    %r = arith.addi %ki, %n : i64
    linalg.yield %r : i64
  } -> tensor<6xi64>
  %e = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @negative(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %w: tensor<4xf32>) -> tensor<6x8xf32> {
  // The angle of a negative position.
  // CHECK-LABEL: func @negative
  // CHECK: rope.table
  // CHECK: rope.apply
  %zero = arith.constant 0 : i64
  %ei = tensor.empty() : tensor<6xi64>
  %p = linalg.generic {indexing_maps = [#pos1, #pos1], iterator_types = ["parallel"]}
      ins(%pos : tensor<6xi64>) outs(%ei : tensor<6xi64>) {
  ^bb0(%i: i64, %o: i64):
    %r = arith.subi %zero, %i : i64
    linalg.yield %r : i64
  } -> tensor<6xi64>
  %e = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @counted_by_mask(%x: tensor<6x8xf32>, %mask: tensor<1x6xi64>, %w: tensor<4xf32>) -> tensor<6x8xf32> {
  // cumsum(mask) - 1, and 1 where the mask is 0: padding on the left.
  // CHECK-LABEL: func @counted_by_mask
  // CHECK: %[[T:.*]]:2 = rope.table ins(%{{.*}}, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = {{.*}} ins(%{{[^,]*}}, %[[T]]#0, %[[T]]#1 :
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %zeros = arith.constant dense<0> : tensor<1x6xi64>
  %sum = linalg.generic {indexing_maps = [#sum_in, #sum_out], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%mask : tensor<1x6xi64>) outs(%zeros : tensor<1x6xi64>) {
  ^bb0(%m: i64, %acc: i64):
    %row = linalg.index 1 : index
    %col = linalg.index 2 : index
    %before = arith.cmpi ule, %col, %row : index
    %add = arith.select %before, %m, %zero : i64
    %r = arith.addi %acc, %add : i64
    linalg.yield %r : i64
  } -> tensor<1x6xi64>
  %ei = tensor.empty() : tensor<1x6xi64>
  %masked = linalg.generic {indexing_maps = [#b, #b, #b], iterator_types = ["parallel", "parallel"]}
      ins(%sum, %mask : tensor<1x6xi64>, tensor<1x6xi64>) outs(%ei : tensor<1x6xi64>) {
  ^bb0(%n: i64, %m: i64, %o: i64):
    %less = arith.subi %n, %one : i64
    %pad = arith.cmpi eq, %m, %zero : i64
    %r = arith.select %pad, %one, %less : i64
    linalg.yield %r : i64
  } -> tensor<1x6xi64>
  %p = tensor.collapse_shape %masked [[0, 1]] : tensor<1x6xi64> into tensor<6xi64>
  %e = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @masked_angle(%x: tensor<6x8xf32>, %mask: tensor<6xi1>, %pos: tensor<6xi64>, %w: tensor<4xf32>) -> tensor<6x8xf32> {
  // Padding does not turn: select(mask, 0, pos*w) = select(mask, 0, 1)*pos*w.
  // CHECK-LABEL: func @masked_angle
  // CHECK-NOT: math.cos
  // CHECK: arith.select
  // CHECK: rope.table
  // CHECK-NEXT: tensor.empty
  // CHECK-NEXT: rope.apply #rope.layout<split, head_dim = 8>
  %e = tensor.empty() : tensor<6x4xf32>
  %zf = arith.constant 0.0 : f32
  %angle = linalg.generic {indexing_maps = [#row, #row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%mask, %pos, %w : tensor<6xi1>, tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%m: i1, %i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    %z = arith.select %m, %zf, %a : f32
    linalg.yield %z : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @cached_table_from_offset(%x: tensor<6x8xf32>, %cos: tensor<64x4xf32>, %sin: tensor<64x4xf32>, %past: tensor<i64>) -> tensor<6x8xf32> {
  // The rows of a cached table from the number of tokens in the cache on.
  // CHECK-LABEL: func @cached_table_from_offset
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %n = tensor.extract %past[] : tensor<i64>
  %from = arith.index_cast %n : i64 to index
  %c = tensor.extract_slice %cos[%from, 0] [6, 4] [1, 1] : tensor<64x4xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %sin[%from, 0] [6, 4] [1, 1] : tensor<64x4xf32> to tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @computed_table_from_offset(%x: tensor<6x8xf32>, %w: tensor<4xf32>, %past: tensor<i64>) -> tensor<6x8xf32> {
  // The same rows of a table that the program computes: positions from an offset on.
  // CHECK-LABEL: func @computed_table_from_offset
  // CHECK: rope.apply #rope.layout<split, head_dim = 8>
  %e = tensor.empty() : tensor<64x4xf32>
  %angle = linalg.generic {indexing_maps = [#freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<4xf32>) outs(%e : tensor<64x4xf32>) {
  ^bb0(%f: f32, %o: f32):
    %k = linalg.index 0 : index
    %ki = arith.index_cast %k : index to i64
    %t = arith.sitofp %ki : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<64x4xf32>
  %cos = math.cos %angle : tensor<64x4xf32>
  %sin = math.sin %angle : tensor<64x4xf32>
  %n = tensor.extract %past[] : tensor<i64>
  %from = arith.index_cast %n : i64 to index
  %c = tensor.extract_slice %cos[%from, 0] [6, 4] [1, 1] : tensor<64x4xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %sin[%from, 0] [6, 4] [1, 1] : tensor<64x4xf32> to tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @no_other_positions_in_one_half(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %w: tensor<4xf32>) -> tensor<6x8xf32> {
  // One half reads the positions, the other half clamped ones.
  // CHECK-LABEL: func @no_other_positions_in_one_half
  // CHECK-NOT: rope.apply #
  // CHECK: return
  %last = arith.constant 3 : i64
  %ei = tensor.empty() : tensor<6xi64>
  %p = linalg.generic {indexing_maps = [#pos1, #pos1], iterator_types = ["parallel"]}
      ins(%pos : tensor<6xi64>) outs(%ei : tensor<6xi64>) {
  ^bb0(%i: i64, %o: i64):
    %r = arith.minsi %i, %last : i64
    linalg.yield %r : i64
  } -> tensor<6xi64>
  %e = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [#row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %w : tensor<6xi64>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %e2 = tensor.empty() : tensor<6x4xf32>
  %angle2 = linalg.generic {indexing_maps = [#row, #freq, #id], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%e2 : tensor<6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %o: f32):
    %t = arith.sitofp %i : i64 to f32
    %a = arith.mulf %t, %f : f32
    linalg.yield %a : f32
  } -> tensor<6x4xf32>
  %c2 = math.cos %angle2 : tensor<6x4xf32>
  %s2 = math.sin %angle2 : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x4xf32>
  %1 = arith.mulf %hi, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %c2 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %s2 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[unequal-tables] not raised: lane 0 with lane 4: 'cos(arg2[0]*sitofp(minsi(arg1[s0], 3)))' and 'cos(arg2[0]*sitofp(arg1[s0]))'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
