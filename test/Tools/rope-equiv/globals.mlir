// Globals: constants, or what both programs are given; nothing is said of what
// someone may write to.

// RUN: split-file %s %t
// RUN: rope-equiv %t/a.mlir %t/b.mlir | FileCheck %s --check-prefix=SAME
// SAME: 'main': equal
// RUN: not rope-equiv %t/a.mlir %t/other-value.mlir | FileCheck %s --check-prefix=VALUE
// VALUE: 'main': not equal
// RUN: not rope-equiv %t/a.mlir %t/other-global.mlir --witness=%t/witness > %t/different.txt
// RUN: FileCheck %s --check-prefix=GLOBAL < %t/different.txt
// GLOBAL: 'main': not equal
// GLOBAL: @w : 4xf32 =
// GLOBAL: @v : 4xf32 =
// GLOBAL: to see it:
// GLOBAL-NEXT: rope-run {{.*}}a.mlir --input=@{{.*}}arg0.npy --global=w=@{{.*}}global0.npy --output=@{{.*}}before0.npy
// GLOBAL-NEXT: rope-run {{.*}}other-global.mlir --input=@{{.*}}arg0.npy --global=w=@{{.*}}global0.npy --global=v=@{{.*}}global1.npy --output=@{{.*}}after0.npy
// RUN: not rope-equiv %t/a.mlir %t/value-inside.mlir | FileCheck %s --check-prefix=INSIDE
// INSIDE: 'main': unknown
// INSIDE-NEXT: '@w' is found outside in one program, and is something else in the other
// RUN: not rope-equiv %t/a.mlir %t/stored.mlir | FileCheck %s --check-prefix=STORED
// STORED: 'main': unknown
// STORED-NEXT: '@w' of 'main': it is a global that 'ml_program.global_store' uses
// RUN: not rope-equiv %t/a.mlir %t/public.mlir | FileCheck %s --check-prefix=PUBLIC
// PUBLIC: 'main': unknown
// PUBLIC-NEXT: '@w' of 'main': it is a global that others may write to
// RUN: not rope-equiv %t/a.mlir %t/not-prepared.mlir | FileCheck %s --check-prefix=PREPARED
// PREPARED: 'main': unknown
// PREPARED-NEXT: '@w' is not prepared by '@rope_prepare_weights'

//--- a.mlir
ml_program.global private @w(#ml_program.extern : tensor<4xf32>) : tensor<4xf32>
ml_program.global private @c(dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load_const @w : tensor<4xf32>
  %c = ml_program.global_load_const @c : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  %1 = arith.mulf %0, %c : tensor<4xf32>
  return %1 : tensor<4xf32>
}

//--- b.mlir
ml_program.global private @w(#ml_program.extern : tensor<4xf32>) : tensor<4xf32>
ml_program.global private mutable @d(dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load_const @w : tensor<4xf32>
  %d = ml_program.global_load @d : tensor<4xf32>
  %0 = arith.mulf %d, %w : tensor<4xf32>
  %1 = arith.mulf %x, %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}

//--- other-value.mlir
ml_program.global private @w(#ml_program.extern : tensor<4xf32>) : tensor<4xf32>
ml_program.global private @c(dense<[1.0, 3.0, 2.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load_const @w : tensor<4xf32>
  %c = ml_program.global_load_const @c : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  %1 = arith.mulf %0, %c : tensor<4xf32>
  return %1 : tensor<4xf32>
}

//--- other-global.mlir
ml_program.global private @w(#ml_program.extern : tensor<4xf32>) : tensor<4xf32>
ml_program.global private @v(#ml_program.extern : tensor<4xf32>) : tensor<4xf32>
ml_program.global private @c(dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load_const @w : tensor<4xf32>
  %v = ml_program.global_load_const @v : tensor<4xf32>
  %c = ml_program.global_load_const @c : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  %1 = arith.mulf %0, %v : tensor<4xf32>
  return %1 : tensor<4xf32>
}

//--- value-inside.mlir
ml_program.global private @w(dense<[1.0, 3.0, 2.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load_const @w : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- stored.mlir
ml_program.global private mutable @w(dense<[1.0, 3.0, 2.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  ml_program.global_store @w = %x : tensor<4xf32>
  %w = ml_program.global_load @w : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- public.mlir
ml_program.global public mutable @w(dense<[1.0, 3.0, 2.0, 4.0]> : tensor<4xf32>) : tensor<4xf32>
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load @w : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}

//--- not-prepared.mlir
ml_program.global private @w(#ml_program.extern : tensor<4xf32>) : tensor<4xf32> {rope.prepared = 0 : i64}
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %w = ml_program.global_load_const @w : tensor<4xf32>
  %0 = arith.mulf %x, %w : tensor<4xf32>
  return %0 : tensor<4xf32>
}
