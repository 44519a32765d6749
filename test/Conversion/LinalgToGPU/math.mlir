// Functions of math inside kernels: written out, or instructions that LLVM is
// asked for by name. Numbers are in test/Integration/GPU/linalg.test.

// RUN: rope-opt %s --pass-pipeline="builtin.module(gpu.module(rope-expand-kernel-math))" -split-input-file -verify-diagnostics | FileCheck %s

gpu.module @kernels {
  // One reduction of the angle for both.
  // CHECK-LABEL: func @table
  // CHECK:         scf.if
  // CHECK-NOT:     scf.if
  // CHECK-NOT:     math.
  func.func @table(%x: f32) -> (f32, f32) {
    %c = math.cos %x : f32
    %s = math.sin %x : f32
    return %c, %s : f32, f32
  }

  // CHECK-LABEL: func @instructions
  // CHECK:         llvm.call_intrinsic "llvm.sqrt"
  // CHECK:         llvm.call_intrinsic "llvm.floor"
  // CHECK:         arith.divf
  // CHECK:         math.ctpop
  func.func @instructions(%x: f32, %i: i32) -> (f32, f32, f32, i32) {
    %0 = math.sqrt %x : f32
    %1 = math.floor %x : f32
    %2 = math.rsqrt %x : f32
    %3 = math.ctpop %i : i32
    return %0, %1, %2, %3 : f32, f32, f32, i32
  }

  // A power in f64, whatever it was in.
  // CHECK-LABEL: func @power
  // CHECK:         arith.extf {{.*}} f32 to f64
  // CHECK:         llvm.intr.fma({{.*}} f64
  // CHECK:         arith.truncf {{.*}} f64 to f32
  // CHECK-NOT:     math.
  func.func @power(%x: f32, %y: f32) -> f32 {
    %0 = math.powf %x, %y : f32
    return %0 : f32
  }
}

// -----

gpu.module @kernels {
  func.func @no_wide_tanh(%x: f64) -> f64 {
    // expected-error @below {{has no code for a kernel in 'f64'}}
    %0 = math.tanh %x : f64
    return %0 : f64
  }
}
