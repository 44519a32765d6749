// Weights that are globals: found outside, they are prepared or permuted where
// they are loaded; private ones with a value are rewritten as constants are.

// RUN: split-file %s %t
// RUN: rope-opt %t/extern.mlir --rope-fold-layout="layout=split weights=prepare manifest=%t/manifest.json" -o %t/prepared.mlir
// RUN: FileCheck %s --check-prefix=PREPARED < %t/prepared.mlir
// RUN: FileCheck %s --check-prefix=JSON < %t/manifest.json
// RUN: rope-equiv %t/extern.mlir %t/prepared.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t/prepared.mlir --rope-fold-layout="layout=split weights=prepare manifest=%t/again.json" | diff %t/prepared.mlir -
// RUN: diff %t/manifest.json %t/again.json
// RUN: rope-opt %t/prepared.mlir --rope-fold-layout="layout=interleaved weights=prepare" -o /dev/null 2>&1 | FileCheck %s --check-prefix=TWICE
// TWICE: [layout-kept] the result of 'ml_program.global_load_const' ({{.*}}) cannot be permuted: it is a weight that is prepared already

// PREPARED: ml_program.global private @wq(#extern) : tensor<2x8xf32> {rope.prepared = 0 : i64}
// PREPARED: ml_program.global private @bq(dense<[1.{{0*}}e+00, 3.{{0*}}e+00, 2.{{0*}}e+00, 4.{{0*}}e+00, 5.{{0*}}e+00, 7.{{0*}}e+00, 6.{{0*}}e+00, 8.{{0*}}e+00]> : tensor<8xf32>)
// PREPARED: ml_program.global private mutable @wk(dense_resource<wk_1> : tensor<2x4xf32>)
// PREPARED: ml_program.global public @gamma(#extern1) : tensor<4xf32> {rope.prepared = 1 : i64}
// PREPARED-LABEL: func.func @main
// PREPARED-NOT: rope.permute
// PREPARED-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
// PREPARED-NOT: rope.permute
// PREPARED: func.func @rope_prepare_weights(%[[WQ:.*]]: tensor<2x8xf32>, %[[G:.*]]: tensor<4xf32>)
// PREPARED: %[[P0:.*]] = rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 ins(%[[WQ]]
// PREPARED: %[[P1:.*]] = rope.permute {{.*}} dim = 0 ins(%[[G]]
// PREPARED: return %[[P0]], %[[P1]]

// JSON: "moves": [
// JSON-NOT: "argument"
// JSON: "dim": 1,
// JSON: "global": "wq",
// JSON: "head_dim": 4,
// JSON: "heads": 2,
// JSON-NOT: "function"
// JSON: "dim": 0,
// JSON: "global": "gamma",

// EQUAL-DAG: 'main': equal
// EQUAL-DAG: 'energy': equal

// RUN: rope-opt %t/extern.mlir --rope-fold-layout="layout=split weights=inline" -o %t/inline.mlir
// RUN: FileCheck %s --check-prefix=INLINE < %t/inline.mlir
// RUN: rope-equiv %t/extern.mlir %t/inline.mlir | FileCheck %s --check-prefix=EQUAL
// INLINE-NOT: rope.prepared
// INLINE-LABEL: func.func @main
// INLINE: %[[LOADED:.*]] = ml_program.global_load_const @wq
// INLINE-NEXT: tensor.empty
// INLINE-NEXT: rope.permute #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim = 1 ins(%[[LOADED]]
// INLINE-COUNT-1: rope.permute
// INLINE-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
// INLINE-LABEL: func.func @energy
// INLINE: rope.permute

// As numbers; and prepared by hand, 0 2 1 3 in each head.
// RUN: rope-run %t/extern.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --global=wq=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --global=gamma=4xf32=1,0.5,2,0.25 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t/before.npy
// RUN: rope-run %t/inline.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --global=wq=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --global=gamma=4xf32=1,0.5,2,0.25 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// RUN: rope-run %t/prepared.mlir --function=rope_prepare_weights --input=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --input=4xf32=1,0.5,2,0.25 --output=@%t/wq.npy --output=@%t/gamma.npy
// RUN: rope-run %t/prepared.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --global=wq=@%t/wq.npy --global=gamma=@%t/gamma.npy --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// RUN: rope-run %t/prepared.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --global=wq=2x8xf32=1,3,2,4,5,7,6,8,9,11,10,12,13,15,14,16 --global=gamma=4xf32=1,2,0.5,0.25 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// What is not prepared gives something else.
// RUN: not rope-run %t/prepared.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --global=wq=2x8xf32=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 --global=gamma=@%t/gamma.npy --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy | FileCheck %s --check-prefix=DIFFERENT
// DIFFERENT: MISMATCH

// All values in the module: nothing has to be allowed.
// RUN: rope-opt %t/private.mlir --rope-fold-layout=layout=split -o %t/folded.mlir
// RUN: FileCheck %s --check-prefix=FOLDED < %t/folded.mlir
// RUN: rope-equiv %t/private.mlir %t/folded.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: rope-opt %t/folded.mlir --rope-fold-layout=layout=split | diff %t/folded.mlir -
// RUN: rope-run %t/private.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// RUN: rope-run %t/folded.mlir --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t/before.npy
// FOLDED: ml_program.global private @wq(dense<{{\[\[}}1.{{0*}}e+00, 3.{{0*}}e+00, 2.
// FOLDED-NOT: rope.prepared
// FOLDED-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim

//--- extern.mlir
#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private @wq(#ml_program.extern : tensor<2x8xf32>) : tensor<2x8xf32>
ml_program.global private @bq(dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]> : tensor<8xf32>) : tensor<8xf32>
ml_program.global private mutable @wk(dense_resource<wk> : tensor<2x4xf32>) : tensor<2x4xf32>
ml_program.global public @gamma(#ml_program.extern : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<2x3x3xf32> {
  %wq = ml_program.global_load_const @wq : tensor<2x8xf32>
  %bq = ml_program.global_load_const @bq : tensor<8xf32>
  %wk = ml_program.global_load @wk : tensor<2x4xf32>
  %gamma = ml_program.global_load_const @gamma : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q1 = linalg.generic {indexing_maps = [affine_map<(s, j) -> (s, j)>, affine_map<(s, j) -> (j)>, affine_map<(s, j) -> (s, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%q0, %bq : tensor<3x8xf32>, tensor<8xf32>) outs(%e : tensor<3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %e3 = tensor.empty() : tensor<3x2x4xf32>
  %q = rope.apply #int dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%q2, %c, %s : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e3 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %ek = tensor.empty() : tensor<3x4xf32>
  %fk = linalg.fill ins(%zero : f32) outs(%ek : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%fk : tensor<3x4xf32>) -> tensor<3x4xf32>
  %gb = linalg.broadcast ins(%gamma : tensor<4xf32>) outs(%ek : tensor<3x4xf32>) dimensions = [0]
  %k1 = arith.mulf %k0, %gb : tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k1, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%ek : tensor<3x4xf32>) -> tensor<3x4xf32>
  %es = tensor.empty() : tensor<2x3x3xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(h, s, t, j) -> (s, h, j)>, affine_map<(h, s, t, j) -> (t, j)>, affine_map<(h, s, t, j) -> (h, s, t)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<3x2x4xf32>, tensor<3x4xf32>) outs(%fs : tensor<2x3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x3xf32>
  return %scores : tensor<2x3x3xf32>
}
// Another function that projects with the same weight, and lets its lanes go.
func.func @energy(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %wq = ml_program.global_load_const @wq : tensor<2x8xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q1 = arith.mulf %q0, %q0 : tensor<3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %e1 = tensor.empty() : tensor<3x2xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x2xf32>) -> tensor<3x2xf32>
  %sum = linalg.reduce { arith.addf } ins(%q2 : tensor<3x2x4xf32>) outs(%f1 : tensor<3x2xf32>) dimensions = [2]
  return %sum : tensor<3x2xf32>
}
{-#
  dialect_resources: {
    builtin: {
      wk: "0x040000000000803F000040400000A0400000E04000000040000080400000C04000000041"
    }
  }
#-}
//--- private.mlir
#int = #rope.layout<interleaved, head_dim = 4>
ml_program.global private @wq(dense<[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0]]> : tensor<2x8xf32>) : tensor<2x8xf32>
ml_program.global private @bq(dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]> : tensor<8xf32>) : tensor<8xf32>
ml_program.global private mutable @wk(dense_resource<wk> : tensor<2x4xf32>) : tensor<2x4xf32>
ml_program.global private @gamma(dense<[1.0, 0.5, 2.0, 0.25]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<2x3x3xf32> {
  %wq = ml_program.global_load_const @wq : tensor<2x8xf32>
  %bq = ml_program.global_load_const @bq : tensor<8xf32>
  %wk = ml_program.global_load @wk : tensor<2x4xf32>
  %gamma = ml_program.global_load_const @gamma : tensor<4xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q1 = linalg.generic {indexing_maps = [affine_map<(s, j) -> (s, j)>, affine_map<(s, j) -> (j)>, affine_map<(s, j) -> (s, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%q0, %bq : tensor<3x8xf32>, tensor<8xf32>) outs(%e : tensor<3x8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %e3 = tensor.empty() : tensor<3x2x4xf32>
  %q = rope.apply #int dim = 2 map = affine_map<(s, h, p) -> (s, p)> ins(%q2, %c, %s : tensor<3x2x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e3 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
  %ek = tensor.empty() : tensor<3x4xf32>
  %fk = linalg.fill ins(%zero : f32) outs(%ek : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%fk : tensor<3x4xf32>) -> tensor<3x4xf32>
  %gb = linalg.broadcast ins(%gamma : tensor<4xf32>) outs(%ek : tensor<3x4xf32>) dimensions = [0]
  %k1 = arith.mulf %k0, %gb : tensor<3x4xf32>
  %k = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k1, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%ek : tensor<3x4xf32>) -> tensor<3x4xf32>
  %es = tensor.empty() : tensor<2x3x3xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(h, s, t, j) -> (s, h, j)>, affine_map<(h, s, t, j) -> (t, j)>, affine_map<(h, s, t, j) -> (h, s, t)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<3x2x4xf32>, tensor<3x4xf32>) outs(%fs : tensor<2x3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<2x3x3xf32>
  return %scores : tensor<2x3x3xf32>
}
// Another function that projects with the same weight, and lets its lanes go.
func.func @energy(%x: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %wq = ml_program.global_load_const @wq : tensor<2x8xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x8xf32>) outs(%f : tensor<3x8xf32>) -> tensor<3x8xf32>
  %q1 = arith.mulf %q0, %q0 : tensor<3x8xf32>
  %q2 = tensor.expand_shape %q1 [[0], [1, 2]] output_shape [3, 2, 4] : tensor<3x8xf32> into tensor<3x2x4xf32>
  %e1 = tensor.empty() : tensor<3x2xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3x2xf32>) -> tensor<3x2xf32>
  %sum = linalg.reduce { arith.addf } ins(%q2 : tensor<3x2x4xf32>) outs(%f1 : tensor<3x2xf32>) dimensions = [2]
  return %sum : tensor<3x2xf32>
}
{-#
  dialect_resources: {
    builtin: {
      wk: "0x040000000000803F000040400000A0400000E04000000040000080400000C04000000041"
    }
  }
#-}
