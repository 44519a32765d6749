// Two globals with one name, in two modules: which one is read is not told by
// the name, so nothing is proved.

// RUN: split-file %s %t
// RUN: not rope-equiv %t/first.mlir %t/second.mlir 2>&1 | FileCheck %s
// CHECK: '@w' of 'main': it is a global of a module inside
// CHECK-NOT: 'main': equal

//--- first.mlir
module @a {
  ml_program.global nested @w(dense<1.0> : tensor<2xf32>) : tensor<2xf32>
}
module @b {
  ml_program.global nested @w(dense<2.0> : tensor<2xf32>) : tensor<2xf32>
}
func.func @main() -> tensor<2xf32> {
  %w = ml_program.global_load_const @a::@w : tensor<2xf32>
  return %w : tensor<2xf32>
}

//--- second.mlir
module @a {
  ml_program.global nested @w(dense<1.0> : tensor<2xf32>) : tensor<2xf32>
}
module @b {
  ml_program.global nested @w(dense<2.0> : tensor<2xf32>) : tensor<2xf32>
}
func.func @main() -> tensor<2xf32> {
  %w = ml_program.global_load_const @b::@w : tensor<2xf32>
  return %w : tensor<2xf32>
}
