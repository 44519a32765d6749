// Globals of modules inside: a name is of its own module, and all that loads a
// global moves with it.

// RUN: rope-opt %s --rope-fold-layout=layout=split -o %t.folded
// RUN: FileCheck %s < %t.folded
// RUN: rope-opt %t.folded --rope-fold-layout=layout=split | diff %t.folded -
// RUN: rope-opt %t.folded --rope-verify-eliminated -o /dev/null

// Three have one name, and one of them is read as it is.
// CHECK: ml_program.global private @w(dense<{{\[\[}}1.{{0*}}e+00, 2.
// CHECK: func.func @read
// CHECK: module @first
// CHECK: ml_program.global private @w(dense<{{\[\[}}1.{{0*}}e+00, 3.
// CHECK: rope.apply #rope.layout<split
// CHECK: module @second
// CHECK: ml_program.global private @w(dense<{{\[\[}}5.{{0*}}e+00, 7.
// CHECK: rope.apply #rope.layout<split

// Each module alone is what it was, to the prover and in numbers.
// RUN: rope-opt %s -o %t.source
// RUN: sed -e '/^  module @first {/,/^  }/!{/^#/!d}' %t.source > %t.first
// RUN: sed -e '/^  module @first {/,/^  }/!{/^#/!d}' %t.folded > %t.first.folded
// RUN: rope-equiv %t.first %t.first.folded | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %t.first --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t.first.npy
// RUN: rope-run %t.first.folded --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t.first.npy
// RUN: sed -e '/^  module @second {/,/^  }/!{/^#/!d}' %t.source > %t.second
// RUN: sed -e '/^  module @second {/,/^  }/!{/^#/!d}' %t.folded > %t.second.folded
// RUN: rope-equiv %t.second %t.second.folded | FileCheck %s --check-prefix=EQUAL
// RUN: rope-run %t.second --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --output=@%t.second.npy
// RUN: rope-run %t.second.folded --input=3x2xf32=1,2,0.5,1,-1,3 --input=3x2xf32=0.5,1,1,0,0.25,0.75 --input=3x2xf32=1,0.5,0,1,0.75,0.25 --expected-output=@%t.second.npy
// EQUAL: 'main': equal

#int = #rope.layout<interleaved, head_dim = 4>

ml_program.global private @w(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>
func.func @read() -> tensor<2x4xf32> {
  %w = ml_program.global_load_const @w : tensor<2x4xf32>
  return %w : tensor<2x4xf32>
}
module @first {
  ml_program.global private @w(dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>
  func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
    %w = ml_program.global_load_const @w : tensor<2x4xf32>
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x4xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y2 = arith.mulf %y, %y : tensor<3x4xf32>
    %e1 = tensor.empty() : tensor<3xf32>
    %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
    %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
    return %n : tensor<3xf32>
  }
}
module @second {
  ml_program.global private @w(dense<[[5.0, 6.0, 7.0, 8.0], [1.0, 2.0, 3.0, 4.0]]> : tensor<2x4xf32>) : tensor<2x4xf32>
  func.func @main(%x: tensor<3x2xf32>, %c: tensor<3x2xf32>, %s: tensor<3x2xf32>) -> tensor<3xf32> {
    %w = ml_program.global_load_const @w : tensor<2x4xf32>
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<3x4xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %q = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q, %c, %s : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
    %y2 = arith.mulf %y, %y : tensor<3x4xf32>
    %e1 = tensor.empty() : tensor<3xf32>
    %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<3xf32>) -> tensor<3xf32>
    %n = linalg.reduce { arith.addf } ins(%y2 : tensor<3x4xf32>) outs(%f1 : tensor<3xf32>) dimensions = [1]
    return %n : tensor<3xf32>
  }
}
