// RUN: rope-opt %s --rope-raise -split-input-file -verify-diagnostics | FileCheck %s

// Tables that rope.table does not say: they stay as they are computed.

#row = affine_map<(s, p) -> (s, p)>
#pos = affine_map<(d0, d1) -> (d0)>
#freq = affine_map<(d0, d1) -> (d1)>

// Angles that are read from a table, or come from the data.
// CHECK-LABEL: func @no_table_of_angles
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_table_of_angles(%x: tensor<6x8xf32>, %angle: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{[table-kept] the tables are not raised: the angles are not products of a position and a frequency}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

#row = affine_map<(s, p) -> (s, p)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// Learned frequencies of two axes, added: no axis feeds a pair alone.
// CHECK-LABEL: func @no_sum_of_axes
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_sum_of_axes(%x: tensor<6x8xf32>, %h: tensor<6xf32>, %w: tensor<6xf32>, %fh: tensor<4xf32>, %fw: tensor<4xf32>) -> tensor<6x8xf32> {
  %0 = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%h, %w, %fh, %fw : tensor<6xf32>, tensor<6xf32>, tensor<4xf32>, tensor<4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %d: f32, %out: f32):
    %m = arith.mulf %a, %c : f32
    %n = arith.mulf %b, %d : f32
    %s = arith.addf %m, %n : f32
    linalg.yield %s : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{the angles are not products of a position and a frequency}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

#row = affine_map<(s, p) -> (s, p)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// xPos: the scale decays with the position.
// CHECK-LABEL: func @no_xpos
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_xpos(%x: tensor<6x8xf32>, %pos: tensor<6xf32>, %f: tensor<4xf32>, %zeta: tensor<6xf32>) -> tensor<6x8xf32> {
  %0 = tensor.empty() : tensor<6x4xf32>
  %tables:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, #id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%pos, %zeta, %f : tensor<6xf32>, tensor<6xf32>, tensor<4xf32>) outs(%0, %0 : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: f32, %z: f32, %w: f32, %oc: f32, %os: f32):
    %a = arith.mulf %p, %w : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    %cz = arith.mulf %c, %z : f32
    %sz = arith.mulf %s, %z : f32
    linalg.yield %cz, %sz : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{the scale differs from position to position}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %tables#0, %tables#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

#row = affine_map<(s, p) -> (s, p)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// A scale for each pair.
// CHECK-LABEL: func @no_scale_per_slot
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_scale_per_slot(%x: tensor<6x8xf32>, %pos: tensor<6xf32>, %f: tensor<4xf32>) -> tensor<6x8xf32> {
  %scale = arith.constant dense<[1.0, 1.25, 1.5, 1.75]> : tensor<4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %tables:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, #id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%pos, %scale, %f : tensor<6xf32>, tensor<4xf32>, tensor<4xf32>) outs(%0, %0 : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: f32, %z: f32, %w: f32, %oc: f32, %os: f32):
    %a = arith.mulf %p, %w : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    %cz = arith.mulf %c, %z : f32
    %sz = arith.mulf %s, %z : f32
    linalg.yield %cz, %sz : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{the scale differs from slot to slot}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %tables#0, %tables#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

#row = affine_map<(s, p) -> (s, p)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// sin is one position behind cos.
// CHECK-LABEL: func @no_shifted_position
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_shifted_position(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %f: tensor<4xf32>) -> tensor<6x8xf32> {
  %c1 = arith.constant 1 : i64
  %0 = tensor.empty() : tensor<6x4xf32>
  %tables:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, #id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%pos, %f : tensor<6xi64>, tensor<4xf32>) outs(%0, %0 : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %w: f32, %oc: f32, %os: f32):
    %q = arith.subi %p, %c1 : i64
    %pf = arith.sitofp %p : i64 to f32
    %qf = arith.sitofp %q : i64 to f32
    %a = arith.mulf %pf, %w : f32
    %b = arith.mulf %qf, %w : f32
    %c = math.cos %a : f32
    %s = math.sin %b : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{cos and sin are not scaled alike or are of two angles}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %tables#0, %tables#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

#row = affine_map<(s, p) -> (s, p)>
#id = affine_map<(d0, d1) -> (d0, d1)>

// cos plus something.
// CHECK-LABEL: func @no_shifted_cos
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_shifted_cos(%x: tensor<6x8xf32>, %pos: tensor<6xf32>, %f: tensor<4xf32>) -> tensor<6x8xf32> {
  %half = arith.constant 0.5 : f32
  %0 = tensor.empty() : tensor<6x4xf32>
  %tables:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, #id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%pos, %f : tensor<6xf32>, tensor<4xf32>) outs(%0, %0 : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: f32, %w: f32, %oc: f32, %os: f32):
    %a = arith.mulf %p, %w : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    %d = arith.addf %c, %half : f32
    linalg.yield %d, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{a slot is no product of a scale and a cos or sin}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %tables#0, %tables#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

#row = affine_map<(s, p) -> (s, p)>

// Tables of constants are computed already, and arguments are what they are.
// CHECK-LABEL: func @no_constants
// CHECK-NOT: rope.table
func.func @no_constants(%x: tensor<2x4xf32>, %s: tensor<2x2xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %c0 = arith.constant dense<[[1.0, 1.0], [0.5, 0.75]]> : tensor<2x2xf32>
  %s0 = arith.constant dense<[[0.0, 0.0], [0.75, 0.5]]> : tensor<2x2xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %y = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #row
      ins(%x, %c0, %s0 : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %z = rope.apply #rope.layout<split, head_dim = 4> dim = 1 map = #row
      ins(%x, %s, %s : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y, %z : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// A mask that chooses between two vectors of frequencies: no frequency of a pair is
// the same for all positions.
// CHECK-LABEL: func @no_choice_of_frequencies
// CHECK: math.cos
// CHECK-NOT: rope.table
func.func @no_choice_of_frequencies(%x: tensor<6x8xf32>, %mask: tensor<6xi1>, %pos: tensor<6xf32>, %f: tensor<4xf32>, %g: tensor<4xf32>) -> tensor<6x8xf32> {
  %i = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%mask, %pos, %f, %g : tensor<6xi1>, tensor<6xf32>, tensor<4xf32>, tensor<4xf32>) outs(%i : tensor<6x4xf32>) {
  ^bb0(%m: i1, %p: f32, %v: f32, %w: f32, %out: f32):
    %a = arith.mulf %p, %v : f32
    %n = arith.mulf %p, %w : f32
    %b = arith.select %m, %n, %a : f32
    linalg.yield %b : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  // expected-remark @below {{[table-kept] the tables are not raised}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
