// The pass plugin alone: a program without rope ops or attributes, in which the
// passes load the dialect themselves.
// A process that is not instrumented cannot load an instrumented library.
// UNSUPPORTED: sanitizer
// RUN: mlir-opt --load-pass-plugin=%rope_libs/RopePlugin%shlibext --pass-pipeline='builtin.module(rope-optimize{layout=keep})' %s | FileCheck %s

// CHECK-LABEL: func @identity
func.func @identity(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
