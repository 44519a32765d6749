// A block on two devices, four query heads and two key heads: the annotated
// constant moves, the annotated argument and the annotated global are prepared,
// every annotation stays, and the numbers too.

// RUN: rope-opt %s --rope-fold-layout="layout=split weights=prepare" -o %t.folded
// RUN: FileCheck %s < %t.folded
// RUN: rope-opt %t.folded --rope-verify-eliminated -o /dev/null
// RUN: rope-equiv %s %t.folded | FileCheck %s --check-prefix=EQUAL
// EQUAL: 'main': equal

// CHECK: ml_program.global private @wk(#extern) : tensor<2x8xf32> {example.sharding = "columns", rope.prepared = 0 : i64}
// CHECK-LABEL: func.func @main(
// CHECK-SAME: %[[GAMMA:[a-z0-9]*]]: tensor<16xf32> {example.sharding = "lanes", rope.prepared = 1 : i64}
// CHECK: %[[W:.*]] = arith.constant {example.sharding = "columns"} dense<{{\[\[}}1.{{0*}}e+00, 3.{{0*}}e+00, 2.
// CHECK-DAG: %[[COLUMNS:.*]] = shard.sharding @devices split_axes = {{\[\[\], \[0\]\]}}
// CHECK: shard.shard %[[W]] to %[[COLUMNS]] annotate_for_users : tensor<2x16xf32>
// CHECK: shard.shard %{{.*}} to %[[COLUMNS]] : tensor<3x16xf32>
// CHECK: %[[LANES:.*]] = shard.sharding @devices split_axes = {{\[\[0\]\]}}
// CHECK: shard.shard %[[GAMMA]] to %[[LANES]] annotate_for_users : tensor<16xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim = 2
// CHECK: %[[LOADED:.*]] = ml_program.global_load_const @wk
// CHECK: shard.shard %[[LOADED]] to %[[COLUMNS]] annotate_for_users : tensor<2x8xf32>
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim = 2
// CHECK-COUNT-2: shard.shard {{.*}} : tensor<3x{{[24]}}x4xf32>
// CHECK: func.func @rope_prepare_weights(%{{.*}}: tensor<2x8xf32>, %{{.*}}: tensor<16xf32>)

// One device runs what its annotations do not change.
// RUN: sed -e '/shard.grid/d' -e '/= shard.sharding/d' -e 's/shard.shard \(%%[a-z0-9_]*\) to %%[a-z0-9_]* \(annotate_for_users \)\{0,1\}: \(.*\)/tensor.cast \1 : \3 to \3/' %s > %t.source.one
// RUN: sed -e '/shard.grid/d' -e '/= shard.sharding/d' -e 's/shard.shard \(%%[a-z0-9_]*\) to %%[a-z0-9_]* \(annotate_for_users \)\{0,1\}: \(.*\)/tensor.cast \1 : \3 to \3/' %t.folded > %t.folded.one
// RUN: rope-run %t.source.one --input=3x2xf32=1,2,0.5,1,-1,3 --input=16xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --global=wk=2x8xf32=1,2,3,4,5,6,7,8,9,1,2,3,4,5,6,7 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t.expected.npy
// RUN: rope-run %t.folded.one --input=3x2xf32=1,2,0.5,1,-1,3 --input=16xf32=1,3,2,4,5,7,6,8,9,11,10,12,13,15,14,16 --global=wk=2x8xf32=1,3,2,4,5,7,6,8,9,2,1,3,4,6,5,7 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t.expected.npy

#int = #rope.layout<interleaved, head_dim = 4>
#map = affine_map<(s, h, p) -> (s, p)>
shard.grid @devices(shape = 2)
ml_program.global private @wk(#ml_program.extern : tensor<2x8xf32>) : tensor<2x8xf32> {example.sharding = "columns"}
func.func @main(%x: tensor<3x2xf32>, %gamma: tensor<16xf32> {example.sharding = "lanes"}, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<2x2x3x3xf32> {
  %zero = arith.constant 0.0 : f32
  %w = arith.constant {example.sharding = "columns"} dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0], [2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0]]> : tensor<2x16xf32>
  %columns = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  %ws = shard.shard %w to %columns annotate_for_users : tensor<2x16xf32>
  %e = tensor.empty() : tensor<3x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q0 = linalg.matmul ins(%x, %ws : tensor<3x2xf32>, tensor<2x16xf32>) outs(%f : tensor<3x16xf32>) -> tensor<3x16xf32>
  %q1 = shard.shard %q0 to %columns : tensor<3x16xf32>
  %lanes = shard.sharding @devices split_axes = [[0]] : !shard.sharding
  %gs = shard.shard %gamma to %lanes annotate_for_users : tensor<16xf32>
  %gb = linalg.broadcast ins(%gs : tensor<16xf32>) outs(%e : tensor<3x16xf32>) dimensions = [0]
  %q2 = arith.mulf %q1, %gb : tensor<3x16xf32>
  %q3 = tensor.expand_shape %q2 [[0], [1, 2]] output_shape [3, 4, 4] : tensor<3x16xf32> into tensor<3x4x4xf32>
  %e3 = tensor.empty() : tensor<3x4x4xf32>
  %q = rope.apply #int dim = 2 map = #map ins(%q3, %c, %s : tensor<3x4x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e3 : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %wk = ml_program.global_load_const @wk : tensor<2x8xf32>
  %wks = shard.shard %wk to %columns annotate_for_users : tensor<2x8xf32>
  %ek = tensor.empty() : tensor<3x8xf32>
  %fk = linalg.fill ins(%zero : f32) outs(%ek : tensor<3x8xf32>) -> tensor<3x8xf32>
  %k0 = linalg.matmul ins(%x, %wks : tensor<3x2xf32>, tensor<2x8xf32>) outs(%fk : tensor<3x8xf32>) -> tensor<3x8xf32>
  %k1 = tensor.expand_shape %k0 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %ek3 = tensor.empty() : tensor<3x2x4xf32>
  %k = rope.apply #int dim = 2 map = #map ins(%k1, %c, %s : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%ek3 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %heads = shard.sharding @devices split_axes = [[], [0]] : !shard.sharding
  %qs = shard.shard %q to %heads : tensor<3x4x4xf32>
  %ks = shard.shard %k to %heads : tensor<3x2x4xf32>
  %q4 = tensor.expand_shape %qs [[0], [1, 2], [3]] output_shape [3, 2, 2, 4] : tensor<3x4x4xf32> into tensor<3x2x2x4xf32>
  %es = tensor.empty() : tensor<2x2x3x3xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x2x3x3xf32>) -> tensor<2x2x3x3xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(g, h, s, t, j) -> (s, g, h, j)>, affine_map<(g, h, s, t, j) -> (t, g, j)>, affine_map<(g, h, s, t, j) -> (g, h, s, t)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q4, %ks : tensor<3x2x2x4xf32>, tensor<3x2x4xf32>) outs(%fs : tensor<2x2x3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x2x3x3xf32>
  return %scores : tensor<2x2x3x3xf32>
}
