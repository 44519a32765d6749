// Everything that is not ours reaches the LLVM dialect; temporaries are freed.

// RUN: rope-opt %s --rope-lower-to-llvm-host | FileCheck %s
// RUN: rope-opt %s --rope-lower-to-llvm-host=deallocate=false | FileCheck %s --check-prefix=LEAK

// CHECK-NOT: builtin.unrealized_conversion_cast
// CHECK-LABEL: llvm.func @softmax_of_product
// CHECK: llvm.call @malloc
// CHECK: llvm.intr.exp
// CHECK: llvm.call @free
// CHECK: llvm.return
// LEAK-LABEL: llvm.func @softmax_of_product
// LEAK-NOT: llvm.call @free
func.func @softmax_of_product(%q: tensor<2x?x8xf32>, %k: tensor<2x8x?xf32>) -> tensor<2x?x?xf32> {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.dim %q, %c1 : tensor<2x?x8xf32>
  %columns = tensor.dim %k, %c2 : tensor<2x8x?xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty(%rows, %columns) : tensor<2x?x?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %scores = linalg.batch_matmul ins(%q, %k : tensor<2x?x8xf32>, tensor<2x8x?xf32>)
      outs(%init : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %exps = math.exp %scores : tensor<2x?x?xf32>
  %sums_empty = tensor.empty(%rows) : tensor<2x?xf32>
  %sums_init = linalg.fill ins(%zero : f32) outs(%sums_empty : tensor<2x?xf32>) -> tensor<2x?xf32>
  %sums = linalg.reduce ins(%exps : tensor<2x?x?xf32>) outs(%sums_init : tensor<2x?xf32>) dimensions = [2]
    (%in: f32, %acc: f32) {
      %sum = arith.addf %in, %acc : f32
      linalg.yield %sum : f32
    }
  %wide = tensor.empty(%rows, %columns) : tensor<2x?x?xf32>
  %broadcast = linalg.broadcast ins(%sums : tensor<2x?xf32>) outs(%wide : tensor<2x?x?xf32>) dimensions = [2]
  %result = arith.divf %exps, %broadcast : tensor<2x?x?xf32>
  return %result : tensor<2x?x?xf32>
}

// What a function returns belongs to the caller: constants and arguments are
// copied.
// CHECK-LABEL: llvm.func @returns_constant
// CHECK: llvm.call @malloc
func.func @returns_constant() -> tensor<2xf32> {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return %c : tensor<2xf32>
}
// CHECK-LABEL: llvm.func @returns_argument
// CHECK: llvm.call @malloc
func.func @returns_argument(%x: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}
