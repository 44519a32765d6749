// Globals of a dialect that has the interfaces itself: they fold as those of
// ml_program do, and give the same when they have become these again.

// RUN: rope-opt %s --test-rope-globals -o %t.own
// RUN: FileCheck %s --check-prefix=OWN < %t.own
// OWN-NOT: ml_program
// OWN: "test_globals.read"() {from = @w} : () -> (i32, tensor<2x4xf32>)

// RUN: rope-opt %t.own --rope-fold-layout="layout=split weights=prepare manifest=%t.json" -o %t.prepared
// RUN: FileCheck %s --check-prefix=PREPARED < %t.prepared
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: rope-opt %t.prepared --rope-fold-layout="layout=split weights=prepare" | diff %t.prepared -
// RUN: rope-opt %t.prepared --rope-verify-eliminated -o /dev/null
// PREPARED: "test_globals.weight"() {{{.*}}rope.prepared = 0 : i64, sym_name = "w", sym_visibility = "private"
// PREPARED: "test_globals.weight"() {sym_name = "b", sym_visibility = "private", type = tensor<4xf32>, value = dense<[1.{{0*}}e+00, 3.
// PREPARED: rope.apply #rope.layout<split
// PREPARED: func.func @rope_prepare_weights(%{{.*}}: tensor<2x4xf32>) -> tensor<2x4xf32>
// JSON: "global": "w"

// RUN: rope-opt %t.prepared --test-rope-globals=back=true -o %t.back
// RUN: rope-equiv %s %t.back | FileCheck %s --check-prefix=EQUAL
// EQUAL: 'main': equal
// RUN: rope-run %s --input=3x2xf32=1,2,0.5,1,-1,3 --global=w=2x4xf32=1,2,3,4,5,6,7,8 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t.npy
// RUN: rope-run %t.back --input=3x2xf32=1,2,0.5,1,-1,3 --global=w=2x4xf32=1,3,2,4,5,7,6,8 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t.npy

// RUN: rope-opt %t.own --rope-fold-layout="layout=split weights=inline" -o %t.inline
// RUN: FileCheck %s --check-prefix=INLINE < %t.inline
// INLINE: %[[READ:.*]]:2 = "test_globals.read"() {from = @w}
// INLINE: rope.permute {{.*}} ins(%[[READ]]#1 :
// INLINE: rope.apply #rope.layout<split
// RUN: rope-opt %t.inline --test-rope-globals=back=true -o %t.back
// RUN: rope-equiv %s %t.back | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %t.back --input=3x2xf32=1,2,0.5,1,-1,3 --global=w=2x4xf32=1,2,3,4,5,6,7,8 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t.npy

#int = #rope.layout<interleaved, head_dim = 4>

ml_program.global private @w(#ml_program.extern : tensor<2x4xf32>) : tensor<2x4xf32>
ml_program.global private @b(dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
  %w = ml_program.global_load_const @w : tensor<2x4xf32>
  %b = ml_program.global_load_const @b : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %bias = linalg.broadcast ins(%b : tensor<4xf32>) outs(%e : tensor<3x4xf32>) dimensions = [0]
  %q = arith.addf %q0, %bias : tensor<3x4xf32>
  %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y2 = arith.mulf %y, %y : tensor<3x4xf32>
  %e1 = tensor.empty() : tensor<3xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
  return %n : tensor<3xf32>
}
