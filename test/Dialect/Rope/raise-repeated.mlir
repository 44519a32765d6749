// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: rope-opt %s --canonicalize --cse --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s --check-prefix=FUSED
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s --allow-none

// One key is rotated by the tables of several heads, or of several batches: the key is
// repeated, then rotated. Which is the key and which the tables is known by what made them.

#row = affine_map<(h, s, p) -> (s)>
#freq = affine_map<(h, s, p) -> (p)>
#head = affine_map<(h, s, p) -> (h)>
#id3 = affine_map<(h, s, p) -> (h, s, p)>
#x = affine_map<(b, h, s, d) -> (b, 0, s, d)>
#t = affine_map<(b, h, s, d) -> (h, s, d)>
#id4 = affine_map<(b, h, s, d) -> (b, h, s, d)>

func.func @tables_of_heads(%x: tensor<2x1x6x8xbf16>, %pos: tensor<6xi64>, %w: tensor<4xf32>, %m: tensor<3xf32>) -> tensor<2x3x6x8xbf16> {
  // CHECK-LABEL: func @tables_of_heads
  // CHECK-SAME: (%[[X:[^:]*]]: tensor<2x1x6x8xbf16>
  // CHECK: %[[V:.*]] = tensor.extract_slice %[[X]][0, 0, 0, 0] [2, 1, 6, 8] [1, 1, 1, 1] : tensor<2x1x6x8xbf16> to tensor<2x6x8xbf16>
  // CHECK: %[[B:.*]] = linalg.broadcast ins(%[[V]] : tensor<2x6x8xbf16>) outs(%{{.*}} : tensor<2x3x6x8xbf16>) dimensions = [1]
  // CHECK: %[[R:.*]] = rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = {{.*}} ins(%[[B]],
  // CHECK: return %[[R]]
  // FUSED-LABEL: func @tables_of_heads
  // FUSED: rope.apply #rope.layout<split, head_dim = 8>
  %e3 = tensor.empty() : tensor<3x6x4xf32>
  %angle = linalg.generic {indexing_maps = [#row, #freq, #head, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%pos, %w, %m : tensor<6xi64>, tensor<4xf32>, tensor<3xf32>) outs(%e3 : tensor<3x6x4xf32>) {
  ^bb0(%i: i64, %f: f32, %g: f32, %o: f32):
    %0 = arith.sitofp %i : i64 to f32
    %1 = arith.mulf %0, %f : f32
    %2 = arith.mulf %1, %g : f32
    linalg.yield %2 : f32
  } -> tensor<3x6x4xf32>
  %a2 = tensor.concat dim(2) %angle, %angle : (tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x8xf32>
  %c32 = math.cos %a2 : tensor<3x6x8xf32>
  %s32 = math.sin %a2 : tensor<3x6x8xf32>
  %c = arith.truncf %c32 : tensor<3x6x8xf32> to tensor<3x6x8xbf16>
  %s = arith.truncf %s32 : tensor<3x6x8xf32> to tensor<3x6x8xbf16>
  %lo = tensor.extract_slice %x[0, 0, 0, 0] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x8xbf16> to tensor<2x1x6x4xbf16>
  %hi = tensor.extract_slice %x[0, 0, 0, 4] [2, 1, 6, 4] [1, 1, 1, 1] : tensor<2x1x6x8xbf16> to tensor<2x1x6x4xbf16>
  %neg = arith.negf %hi : tensor<2x1x6x4xbf16>
  %rot = tensor.concat dim(3) %neg, %lo : (tensor<2x1x6x4xbf16>, tensor<2x1x6x4xbf16>) -> tensor<2x1x6x8xbf16>
  %e = tensor.empty() : tensor<2x3x6x8xbf16>
  %xc = linalg.generic {indexing_maps = [#x, #t, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %c : tensor<2x1x6x8xbf16>, tensor<3x6x8xbf16>) outs(%e : tensor<2x3x6x8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %o: bf16):
    %0 = arith.mulf %a, %b : bf16
    linalg.yield %0 : bf16
  } -> tensor<2x3x6x8xbf16>
  %rs = linalg.generic {indexing_maps = [#x, #t, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%rot, %s : tensor<2x1x6x8xbf16>, tensor<3x6x8xbf16>) outs(%e : tensor<2x3x6x8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %o: bf16):
    %0 = arith.mulf %a, %b : bf16
    linalg.yield %0 : bf16
  } -> tensor<2x3x6x8xbf16>
  %y = arith.addf %xc, %rs : tensor<2x3x6x8xbf16>
  return %y : tensor<2x3x6x8xbf16>
}

// Tables are arguments: the key has the batch, which they lack.

#x1 = affine_map<(b, h, s, p) -> (b, s, p)>
#t1 = affine_map<(b, h, s, p) -> (h, s, p)>
#id1 = affine_map<(b, h, s, p) -> (b, h, s, p)>

func.func @tables_as_arguments(%x: tensor<2x?x8xf32>, %c: tensor<3x?x4xf32>, %s: tensor<3x?x4xf32>) -> tensor<2x3x?x8xf32> {
  // CHECK-LABEL: func @tables_as_arguments
  // CHECK-SAME: (%[[X:[^:]*]]: tensor<2x?x8xf32>
  // CHECK: linalg.broadcast {{.*}} outs(%{{.*}} : tensor<2x3x?x8xf32>) dimensions = [1]
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 3 map = {{.*}} -> tensor<2x3x?x8xf32>
  // FUSED-LABEL: func @tables_as_arguments
  // FUSED: rope.apply #rope.layout<split, head_dim = 8>
  %c1 = arith.constant 1 : index
  %len = tensor.dim %x, %c1 : tensor<2x?x8xf32>
  %lo = tensor.extract_slice %x[0, 0, 0] [2, %len, 4] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x4xf32>
  %hi = tensor.extract_slice %x[0, 0, 4] [2, %len, 4] [1, 1, 1] : tensor<2x?x8xf32> to tensor<2x?x4xf32>
  %e = tensor.empty(%len) : tensor<2x3x?x4xf32>
  %ylo = linalg.generic {indexing_maps = [#x1, #x1, #t1, #t1, #id1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<2x?x4xf32>, tensor<2x?x4xf32>, tensor<3x?x4xf32>, tensor<3x?x4xf32>) outs(%e : tensor<2x3x?x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %u, %cos : f32
    %1 = arith.mulf %v, %sin : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x3x?x4xf32>
  %yhi = linalg.generic {indexing_maps = [#x1, #x1, #t1, #t1, #id1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<2x?x4xf32>, tensor<2x?x4xf32>, tensor<3x?x4xf32>, tensor<3x?x4xf32>) outs(%e : tensor<2x3x?x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %v, %cos : f32
    %1 = arith.mulf %u, %sin : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<2x3x?x4xf32>
  %y = tensor.concat dim(3) %ylo, %yhi : (tensor<2x3x?x4xf32>, tensor<2x3x?x4xf32>) -> tensor<2x3x?x8xf32>
  return %y : tensor<2x3x?x8xf32>
}

// Three tables by one key, or one key by three tables: nothing says which it is.

#x2 = affine_map<(h, s, p) -> (s, p)>
#id2 = affine_map<(h, s, p) -> (h, s, p)>

func.func @no_role_known(%x: tensor<6x8xf32>, %c: tensor<3x6x4xf32>, %s: tensor<3x6x4xf32>) -> tensor<3x6x8xf32> {
  // CHECK-LABEL: func @no_role_known
  // CHECK-NOT: rope.apply
  // CHECK: return
  // FUSED-LABEL: func @no_role_known
  // FUSED-NOT: rope.apply
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %e = tensor.empty() : tensor<3x6x4xf32>
  %ylo = linalg.generic {indexing_maps = [#x2, #x2, #id2, #id2, #id2], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<3x6x4xf32>, tensor<3x6x4xf32>) outs(%e : tensor<3x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %u, %cos : f32
    %1 = arith.mulf %v, %sin : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<3x6x4xf32>
  %yhi = linalg.generic {indexing_maps = [#x2, #x2, #id2, #id2, #id2], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<6x4xf32>, tensor<6x4xf32>, tensor<3x6x4xf32>, tensor<3x6x4xf32>) outs(%e : tensor<3x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %v, %cos : f32
    %1 = arith.mulf %u, %sin : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<3x6x4xf32>
  // expected-remark @below {{[no-operand] not raised: lane 0 with lane 4: 'arg0[s1, 0]' and 'arg0[s1, 4]'}}
  %y = tensor.concat dim(2) %ylo, %yhi : (tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x8xf32>
  return %y : tensor<3x6x8xf32>
}

// A table of complex numbers has two parts, as the key has two lanes.

#packed_x = affine_map<(b, h, s, p) -> (b, s, p)>
#packed_t = affine_map<(b, h, s, p) -> (h, s, p)>
#packed_id = affine_map<(b, h, s, p) -> (b, h, s, p)>

func.func @no_packed_table(%x: tensor<?x6x8xf32>, %t: tensor<3x6x8xf32>) -> tensor<?x3x6x8xf32> {
  // CHECK-LABEL: func @no_packed_table
  // CHECK-NOT: rope.apply
  // CHECK: return
  // FUSED-LABEL: func @no_packed_table
  // FUSED-NOT: rope.apply
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x6x8xf32>
  %lo = tensor.extract_slice %x[0, 0, 0] [%n, 6, 4] [1, 1, 1] : tensor<?x6x8xf32> to tensor<?x6x4xf32>
  %hi = tensor.extract_slice %x[0, 0, 4] [%n, 6, 4] [1, 1, 1] : tensor<?x6x8xf32> to tensor<?x6x4xf32>
  %c = tensor.extract_slice %t[0, 0, 0] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %s = tensor.extract_slice %t[0, 0, 4] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %e = tensor.empty(%n) : tensor<?x3x6x4xf32>
  %ylo = linalg.generic {indexing_maps = [#packed_x, #packed_x, #packed_t, #packed_t, #packed_id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<?x6x4xf32>, tensor<?x6x4xf32>, tensor<3x6x4xf32>, tensor<3x6x4xf32>) outs(%e : tensor<?x3x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %u, %cos : f32
    %1 = arith.mulf %v, %sin : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x3x6x4xf32>
  %yhi = linalg.generic {indexing_maps = [#packed_x, #packed_x, #packed_t, #packed_t, #packed_id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<?x6x4xf32>, tensor<?x6x4xf32>, tensor<3x6x4xf32>, tensor<3x6x4xf32>) outs(%e : tensor<?x3x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %v, %cos : f32
    %1 = arith.mulf %u, %sin : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<?x3x6x4xf32>
  // expected-remark @below {{[no-operand] not raised: lane 0 with lane 4: 'arg0[s0, s2, 0]' and 'arg0[s0, s2, 4]'}}
  %y = tensor.concat dim(3) %ylo, %yhi : (tensor<?x3x6x4xf32>, tensor<?x3x6x4xf32>) -> tensor<?x3x6x8xf32>
  return %y : tensor<?x3x6x8xf32>
}
