// A program that expects prepared weights is composed with what prepares them;
// a wrong preparation is seen.

// RUN: split-file %s %t
// RUN: rope-equiv %t/before.mlir %t/good.mlir | FileCheck %s --check-prefix=GOOD
// RUN: not rope-equiv %t/before.mlir %t/bad.mlir | FileCheck %s --check-prefix=BAD
// RUN: rope-equiv %t/before.mlir %t/none.mlir > %t/none.txt; echo "code $?" >> %t/none.txt
// RUN: FileCheck %s --check-prefix=NONE < %t/none.txt

// GOOD: 'main': equal
// BAD: 'main': not equal
// NONE: 'main': unknown
// NONE-NEXT: argument 1 of 'main' is not prepared by '@rope_prepare_weights'
// NONE: code 2

//--- before.mlir
func.func @main(%x: tensor<3x5xf32>, %w: tensor<5x4xf32>) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x5xf32>, tensor<5x4xf32>) outs(%fill : tensor<3x4xf32>) -> tensor<3x4xf32>
  %init1 = tensor.empty() : tensor<3xf32>
  %fill1 = linalg.fill ins(%zero : f32) outs(%init1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%q : tensor<3x4xf32>) outs(%fill1 : tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>
  return %n : tensor<3xf32>
}

//--- good.mlir
func.func @rope_prepare_weights(%w: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %init = tensor.empty() : tensor<5x4xf32>
  %p = rope.permute #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim = 1
       ins(%w : tensor<5x4xf32>) outs(%init : tensor<5x4xf32>) -> tensor<5x4xf32>
  return %p : tensor<5x4xf32>
}
func.func @main(%x: tensor<3x5xf32>, %w: tensor<5x4xf32> {rope.prepared = 0 : i64}) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x5xf32>, tensor<5x4xf32>) outs(%fill : tensor<3x4xf32>) -> tensor<3x4xf32>
  %init1 = tensor.empty() : tensor<3xf32>
  %fill1 = linalg.fill ins(%zero : f32) outs(%init1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%q : tensor<3x4xf32>) outs(%fill1 : tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>
  return %n : tensor<3xf32>
}

//--- bad.mlir
func.func @rope_prepare_weights(%w: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %0 = arith.addf %w, %w : tensor<5x4xf32>
  return %0 : tensor<5x4xf32>
}
func.func @main(%x: tensor<3x5xf32>, %w: tensor<5x4xf32> {rope.prepared = 0 : i64}) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<3x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<3x5xf32>, tensor<5x4xf32>) outs(%fill : tensor<3x4xf32>) -> tensor<3x4xf32>
  %init1 = tensor.empty() : tensor<3xf32>
  %fill1 = linalg.fill ins(%zero : f32) outs(%init1 : tensor<3xf32>) -> tensor<3xf32>
  %n = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%q : tensor<3x4xf32>) outs(%fill1 : tensor<3xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>
  return %n : tensor<3xf32>
}

//--- none.mlir
func.func @main(%x: tensor<3x5xf32>, %w: tensor<5x4xf32> {rope.prepared = 0 : i64}) -> tensor<3xf32> {
  %zero = arith.constant 0.0 : f32
  %init1 = tensor.empty() : tensor<3xf32>
  %fill1 = linalg.fill ins(%zero : f32) outs(%init1 : tensor<3xf32>) -> tensor<3xf32>
  return %fill1 : tensor<3xf32>
}
