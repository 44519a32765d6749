// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %s --rope-raise -o %t.once && rope-opt %t.once --rope-raise -o %t.twice && diff %t.once %t.twice

// Rules for positions, frequencies and scales; where the table is placed and
// shared. Numbers: test/Integration/raise-table.test.

#row = affine_map<(s, p) -> (s, p)>
#pair = affine_map<(s, p) -> (p)>
#id1 = affine_map<(d0) -> (d0)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>
#pos = affine_map<(d0, d1) -> (d0)>
#freq = affine_map<(d0, d1) -> (d1)>
#scalar = affine_map<(d0, d1) -> ()>

// Two layers, each with tables of its own: the same values are computed once.
// CHECK-LABEL: func @two_layers
// CHECK: %[[T:.*]]:2 = rope.table
// CHECK-NOT: rope.table
// CHECK: rope.apply {{.*}} ins(%arg0, %[[T]]#0, %[[T]]#1
// CHECK: rope.apply {{.*}} %[[T]]#0, %[[T]]#1
// CHECK-NOT: rope.table
func.func @two_layers(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ue = tensor.empty() : tensor<6x4xf32>
  %u:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%ue, %ue : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %f, %pf : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %y0e = tensor.empty() : tensor<6x8xf32>
  %y0 = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%y0e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%y0, %u#0, %u#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Layers of two types (local and global attention) have two tables.
// CHECK-LABEL: func @two_layer_types
// CHECK: rope.table
// CHECK: rope.table
func.func @two_layer_types(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %v = arith.constant dense<[1.0, 0.2, 0.04, 0.008]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ue = tensor.empty() : tensor<6x4xf32>
  %u:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %v : tensor<6xi64>, tensor<4xf32>) outs(%ue, %ue : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %y0e = tensor.empty() : tensor<6x8xf32>
  %y0 = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%y0e : tensor<6x8xf32>) -> tensor<6x8xf32>
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%y0, %u#0, %u#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Computed in every iteration, from values outside.
// CHECK-LABEL: func @hoisted_from_loop
// CHECK: %[[T:.*]]:2 = rope.table
// CHECK: scf.for
// CHECK-NOT: rope.table
// CHECK: rope.apply {{.*}} %[[T]]#0, %[[T]]#1
func.func @hoisted_from_loop(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%z = %x) -> (tensor<6x8xf32>) {
    %te = tensor.empty() : tensor<6x4xf32>
    %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
        ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
    ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
      %pf = arith.sitofp %p : i64 to f32
      %a = arith.mulf %pf, %f : f32
      %c = math.cos %a : f32
      %s = math.sin %a : f32
      linalg.yield %c, %s : f32, f32
    } -> (tensor<6x4xf32>, tensor<6x4xf32>)
    %r = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
        ins(%z, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%z : tensor<6x8xf32>) -> tensor<6x8xf32>
    scf.yield %r : tensor<6x8xf32>
  }
  return %y : tensor<6x8xf32>
}

// The positions are made in the loop, but of nothing in it.
// CHECK-LABEL: func @hoisted_iota
// CHECK: rope.table ins(%{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK: scf.for
// CHECK-NOT: rope.table
func.func @hoisted_iota(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%z = %x) -> (tensor<6x8xf32>) {
    %0 = tensor.empty() : tensor<6xi64>
    %inner = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]} outs(%0 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %k = linalg.index 0 : index
      %kk = arith.index_cast %k : index to i64
      linalg.yield %kk : i64
    } -> tensor<6xi64>
    %te = tensor.empty() : tensor<6x4xf32>
    %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
        ins(%inner, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
    ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
      %pf = arith.sitofp %p : i64 to f32
      %a = arith.mulf %pf, %f : f32
      %c = math.cos %a : f32
      %s = math.sin %a : f32
      linalg.yield %c, %s : f32, f32
    } -> (tensor<6x4xf32>, tensor<6x4xf32>)
    %r = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
        ins(%z, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%z : tensor<6x8xf32>) -> tensor<6x8xf32>
    scf.yield %r : tensor<6x8xf32>
  }
  return %y : tensor<6x8xf32>
}

// The position counts iterations: the table stays in the loop.
// CHECK-LABEL: func @position_of_iteration
// CHECK: scf.for
// CHECK: rope.table
// CHECK: rope.apply
func.func @position_of_iteration(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%z = %x) -> (tensor<6x8xf32>) {
    %step = arith.index_cast %i : index to i64
    %te = tensor.empty() : tensor<6x4xf32>
    %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
        ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
    ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
      %q = arith.addi %p, %step : i64
      %pf = arith.sitofp %q : i64 to f32
      %a = arith.mulf %pf, %f : f32
      %c = math.cos %a : f32
      %s = math.sin %a : f32
      linalg.yield %c, %s : f32, f32
    } -> (tensor<6x4xf32>, tensor<6x4xf32>)
    %r = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
        ins(%z, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%z : tensor<6x8xf32>) -> tensor<6x8xf32>
    scf.yield %r : tensor<6x8xf32>
  }
  return %y : tensor<6x8xf32>
}

// One token: there is no index that the position depends on.
// CHECK-LABEL: func @one_token
// CHECK: rope.table ins(%{{.*}}, %{{.*}} : tensor<i64>, tensor<4xf32>) {{.*}} -> tensor<4xf32>, tensor<4xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #[[$PAIR:.*]] ins
func.func @one_token(%x: tensor<1x8xf32>, %pos: tensor<1xi64>) -> tensor<1x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<1x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<1xi64>, tensor<4xf32>) outs(%te, %te : tensor<1x4xf32>, tensor<1x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<1x4xf32>, tensor<1x4xf32>)
  %ye = tensor.empty() : tensor<1x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<1x8xf32>, tensor<1x4xf32>, tensor<1x4xf32>) outs(%ye : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %y : tensor<1x8xf32>
}

// Sizes that are not known.
// CHECK-LABEL: func @dynamic
// CHECK: rope.table ins(%{{.*}}, %{{.*}} : tensor<?xi64>, tensor<4xf32>) {{.*}} -> tensor<?x4xf32>, tensor<?x4xf32>
func.func @dynamic(%x: tensor<?x8xf32>, %pos: tensor<?xi64>) -> tensor<?x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %te = tensor.empty(%n) : tensor<?x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<?xi64>, tensor<4xf32>) outs(%te, %te : tensor<?x4xf32>, tensor<?x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<?x4xf32>, tensor<?x4xf32>)
  %ye = tensor.empty(%n) : tensor<?x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<?x8xf32>, tensor<?x4xf32>, tensor<?x4xf32>) outs(%ye : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Positions that are no integers and exist in a body only.
// CHECK-LABEL: func @patch_centres
// CHECK: arith.addf
// CHECK: rope.table ins(%{{.*}} : tensor<6xf32>, tensor<4xf32>)
func.func @patch_centres(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %half = arith.constant 0.5 : f32
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%f: f32, %oc: f32, %os: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %pf = arith.sitofp %j : i64 to f32
    %ph = arith.addf %pf, %half : f32
    %a = arith.mulf %ph, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// 2*pi*(2*(i + 0.5)/n - 1)*w, as DINOv3 has it. The frequencies 2*pi*w take more
// bits than f32 has.
// CHECK-LABEL: func @normalized_coordinates
// CHECK: rope.table ins(%{{.*}} : tensor<6xf32>, tensor<4xf64>)
func.func @normalized_coordinates(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %six = arith.constant 6.0 : f32
  %half = arith.constant 0.5 : f32
  %tau = arith.constant 6.2831853 : f32
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%f: f32, %oc: f32, %os: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %pf = arith.sitofp %j : i64 to f32
    %ph = arith.addf %pf, %half : f32
    %q = arith.divf %ph, %six : f32
    %r = arith.mulf %q, %two : f32
    %u = arith.subf %r, %one : f32
    %v = arith.mulf %u, %tau : f32
    %a = arith.mulf %v, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// sin of the negated angle, cos of the angle: the other direction.
// CHECK-LABEL: func @negative_angle
// CHECK: rope.table
// CHECK: rope.apply conjugate
func.func @negative_angle(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %n = arith.negf %a : f32
    %s = math.sin %n : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// A negated sin under conjugate is the plain rotation.
// CHECK-LABEL: func @negative_twice
// CHECK: rope.table
// CHECK: rope.apply #rope.layout
func.func @negative_twice(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %n = math.sin %a : f32
    %s = arith.negf %n : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply conjugate #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Some pairs turn the other way: their frequencies are negative.
// CHECK-LABEL: func @both_directions
// CHECK: %[[W:.*]] = arith.constant dense<[1.000000e+00, -1.000000e-01, 0.00999999977, -1.000000e-03]>
// CHECK: rope.table ins(%arg1, %[[W]]
// CHECK: rope.apply #rope.layout
func.func @both_directions(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %sign = arith.constant dense<[1.0, -1.0, 1.0, -1.0]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w, %sign : tensor<6xi64>, tensor<4xf32>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %g: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %n = math.sin %a : f32
    %s = arith.mulf %n, %g : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Pairs that do not turn (proportional RoPE) have frequency 0.
// CHECK-LABEL: func @proportional
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
func.func @proportional(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.0, 0.0]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Positions divided by 8: frequencies divided by 8, which is exact.
// CHECK-LABEL: func @linear_scaling
// CHECK: arith.constant dense<[1.250000e-01, 1.250000e-02, 1.250000e-03, 1.250000e-04]>
// CHECK: rope.table ins(%arg1,
func.func @linear_scaling(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %eight = arith.constant 8.0 : f32
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %q = arith.divf %pf, %eight : f32
    %a = arith.mulf %q, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// LongRoPE: two vectors of frequencies, chosen by the length.
// CHECK-LABEL: func @chosen_at_run_time
// CHECK: %[[W:.*]] = arith.select
// CHECK: rope.table ins(%arg1, %[[W]]
func.func @chosen_at_run_time(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %length: tensor<1xi64>) -> tensor<6x8xf32> {
  %long = arith.constant dense<[1.0, 0.05, 0.005, 0.0005]> : tensor<4xf32>
  %short = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %limit = arith.constant 8 : i64
  %n = tensor.extract %length[%c0] : tensor<1xi64>
  %isLong = arith.cmpi sgt, %n, %limit : i64
  %w = arith.select %isLong, %long, %short : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// YaRN's blend computed in the body, on positions with an offset: a product of
// two sums.
// CHECK-LABEL: func @blended_frequencies
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4xf32>)
// CHECK: rope.table ins(%{{.*}} : tensor<6xf32>, tensor<4xf32>)
func.func @blended_frequencies(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %inter: tensor<4xf32>, %extra: tensor<4xf32>, %ramp: tensor<4xf32>) -> tensor<6x8xf32> {
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #freq, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %inter, %extra, %ramp : tensor<6xi64>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %g: f32, %f: f32, %r: f32, %oc: f32, %os: f32):
    %u = arith.subf %one, %r : f32
    %m = arith.mulf %g, %r : f32
    %n = arith.mulf %f, %u : f32
    %v = arith.addf %m, %n : f32
    %pf = arith.sitofp %p : i64 to f32
    %ph = arith.addf %pf, %half : f32
    %a = arith.mulf %ph, %v : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// A scale that is known at run time only.
// CHECK-LABEL: func @scale_at_run_time
// CHECK: %[[A:.*]] = tensor.extract %arg2[] : tensor<f32>
// CHECK: rope.table ins(%arg1, %{{.*}}, %[[A]] : tensor<6xi64>, tensor<4xf32>, f32)
func.func @scale_at_run_time(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %mscale: tensor<f32>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #scalar, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w, %mscale : tensor<6xi64>, tensor<4xf32>, tensor<f32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %m: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    %c = arith.mulf %c0, %m : f32
    %s = arith.mulf %s0, %m : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Tables in f64 stay in f64.
// CHECK-LABEL: func @double
// CHECK: rope.table {{.*}} -> tensor<6x4xf64>, tensor<6x4xf64>
func.func @double(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf64>
  %te = tensor.empty() : tensor<6x4xf64>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf64>) outs(%te, %te : tensor<6x4xf64>, tensor<6x4xf64>) {
  ^bb0(%p: i64, %f: f64, %oc: f64, %os: f64):
    %pf = arith.sitofp %p : i64 to f64
    %a = arith.mulf %pf, %f : f64
    %c = math.cos %a : f64
    %s = math.sin %a : f64
    linalg.yield %c, %s : f64, f64
  } -> (tensor<6x4xf64>, tensor<6x4xf64>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf64>, tensor<6x4xf64>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// A table that repeats for the other layout (V-JEPA2) is one per lane.
// CHECK-LABEL: func @mismatched
// CHECK: rope.table {{.*}} -> tensor<6x8xf32>, tensor<6x8xf32>
// CHECK: rope.apply per_lane
func.func @mismatched(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %pf = arith.sitofp %p : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %c = tensor.concat dim(1) %t#0, %t#0 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %s = tensor.concat dim(1) %t#1, %t#1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply per_lane #rope.layout<interleaved, head_dim = 8> dim = 1 map = #row
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x8xf32>, tensor<6x8xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Positions that count from the end if they are negative.
// CHECK-LABEL: func @negative_positions
// CHECK: arith.select
// CHECK: rope.table ins(%{{.*}} : tensor<6xi64>, tensor<4xf32>)
func.func @negative_positions(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %zero = arith.constant 0 : i64
  %rows = arith.constant 32 : i64
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %f: f32, %oc: f32, %os: f32):
    %neg = arith.cmpi slt, %p, %zero : i64
    %q = arith.addi %p, %rows : i64
    %i = arith.select %neg, %q, %p : i64
    %pf = arith.sitofp %i : i64 to f32
    %a = arith.mulf %pf, %f : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Rows and columns in two tensors become the axes of one.
// CHECK-LABEL: func @axes_of_two_tensors
// CHECK: %[[P:.*]] = tensor.concat dim(0)
// CHECK: rope.table axis_map = [0, 1, 0, 1] ins(%[[P]], %{{.*}} : tensor<2x6xi64>, tensor<4xf32>)
func.func @axes_of_two_tensors(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %column: tensor<6xi32>) -> tensor<6x8xf32> {
  %w = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %mask = arith.constant dense<[true, false, true, false]> : tensor<4xi1>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #pos, #freq, #freq, #id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %column, %w, %mask : tensor<6xi64>, tensor<6xi32>, tensor<4xf32>, tensor<4xi1>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%p: i64, %q: i32, %f: f32, %m: i1, %oc: f32, %os: f32):
    %hf = arith.sitofp %p : i64 to f32
    %vf = arith.sitofp %q : i32 to f32
    %ah = arith.mulf %hf, %f : f32
    %av = arith.mulf %vf, %f : f32
    %a = arith.select %m, %ah, %av : f32
    %c = math.cos %a : f32
    %s = math.sin %a : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %ye = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #row
      ins(%x, %t#0, %t#1 : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%ye : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
