// A refutation leaves an input in files: the printed calls of rope-run give
// different numbers. Nothing is written for what is equal.

// RUN: split-file %s %t
// RUN: not rope-equiv %t/before.mlir %t/after.mlir --witness=%t/difference > %t/verdict.txt
// RUN: FileCheck %s < %t/verdict.txt
// RUN: sed -n 's/^  rope-run/rope-run --opt-level=0/p' %t/verdict.txt > %t/calls.sh
// RUN: sh -e %t/calls.sh
// RUN: rope-run %t/before.mlir --input=@%t/difference/arg0.npy --input=@%t/difference/arg1.npy --input=@%t/difference/arg2.npy \
// RUN:   --expected-output=@%t/difference/before0.npy
// RUN: not rope-run %t/after.mlir --input=@%t/difference/arg0.npy --input=@%t/difference/arg1.npy --input=@%t/difference/arg2.npy \
// RUN:   --expected-output=@%t/difference/before0.npy 2>&1 | FileCheck %s --check-prefix=DIFFERS
// RUN: rope-run %t/after.mlir --input=@%t/difference/arg0.npy --input=@%t/difference/arg1.npy --input=@%t/difference/arg2.npy \
// RUN:   --expected-output=@%t/difference/after0.npy
//
// What is prepared is prepared first.
// RUN: not rope-equiv %t/weight.mlir %t/prepared.mlir --witness=%t/weights > %t/weights.txt
// RUN: FileCheck %s --check-prefix=PREPARED < %t/weights.txt
// RUN: sed -n 's/^  rope-run/rope-run --opt-level=0/p' %t/weights.txt > %t/weights.sh
// RUN: sh -e %t/weights.sh
// RUN: not rope-run %t/weight.mlir --function=f --input=@%t/weights/arg0.npy --input=@%t/weights/arg1.npy \
// RUN:   --expected-output=@%t/weights/after0.npy 2>&1 | FileCheck %s --check-prefix=DIFFERS
//
// RUN: rope-equiv %t/before.mlir %t/before.mlir --witness=%t/none | FileCheck %s --check-prefix=EQUAL
// RUN: not ls %t/none
//
// RUN: rope-equiv %t/before.mlir %t/after.mlir --witness=%t/before.mlir > %t/error.txt 2>&1; echo "code $?" >> %t/error.txt
// RUN: FileCheck %s --check-prefix=ERROR < %t/error.txt

// CHECK: 'main': not equal
// CHECK: to see it:
// CHECK-NEXT: rope-run {{.*}}before.mlir --input=@{{.*}}arg0.npy --input=@{{.*}}arg1.npy --input=@{{.*}}arg2.npy --output=@{{.*}}before0.npy
// CHECK-NEXT: rope-run {{.*}}after.mlir --input=@{{.*}}arg0.npy {{.*}} --output=@{{.*}}after0.npy
// PREPARED: to see it:
// PREPARED-NEXT: rope-run {{.*}}weight.mlir --function=f --input=@{{.*}}arg0.npy --input=@{{.*}}arg1.npy --output=@{{.*}}before0.npy
// PREPARED-NEXT: rope-run {{.*}}prepared.mlir --function=rope_prepare_weights --input=@{{.*}}arg1.npy --input=3xbf16= --output=@{{.*}}after-prepared0.npy '--output=(ignored)'
// PREPARED-NEXT: rope-run {{.*}}prepared.mlir --function=f --input=@{{.*}}arg0.npy --input=@{{.*}}after-prepared0.npy --output=@{{.*}}after0.npy
// DIFFERS: {{mismatch|differ|not close|expected}}
// EQUAL: 'main': equal
// EQUAL-NOT: rope-run
// ERROR: 'main': not equal
// ERROR: rope-equiv: error: cannot make the folder '{{.*}}before.mlir'
// ERROR: code 3

//--- before.mlir
func.func @main(%x: tensor<?x2xbf16>, %n: i32, %flags: tensor<2xi1>) -> tensor<?x2xbf16> {
  %f = arith.sitofp %n : i32 to bf16
  %c0 = arith.constant 0 : index
  %size = tensor.dim %x, %c0 : tensor<?x2xbf16>
  %init = tensor.empty(%size) : tensor<?x2xbf16>
  %y = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %flags : tensor<?x2xbf16>, tensor<2xi1>) outs(%init : tensor<?x2xbf16>) {
  ^bb0(%a: bf16, %b: i1, %out: bf16):
    %0 = arith.addf %a, %f : bf16
    %1 = arith.select %b, %0, %a : bf16
    linalg.yield %1 : bf16
  } -> tensor<?x2xbf16>
  return %y : tensor<?x2xbf16>
}

//--- after.mlir
func.func @main(%x: tensor<?x2xbf16>, %n: i32, %flags: tensor<2xi1>) -> tensor<?x2xbf16> {
  %f = arith.sitofp %n : i32 to bf16
  %c0 = arith.constant 0 : index
  %size = tensor.dim %x, %c0 : tensor<?x2xbf16>
  %init = tensor.empty(%size) : tensor<?x2xbf16>
  %y = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %flags : tensor<?x2xbf16>, tensor<2xi1>) outs(%init : tensor<?x2xbf16>) {
  ^bb0(%a: bf16, %b: i1, %out: bf16):
    %0 = arith.subf %a, %f : bf16
    %1 = arith.subf %f, %a : bf16
    %2 = arith.select %b, %0, %1 : bf16
    linalg.yield %2 : bf16
  } -> tensor<?x2xbf16>
  return %y : tensor<?x2xbf16>
}

//--- weight.mlir
func.func @f(%x: tensor<4xf32>, %w: tensor<4xf32>) -> tensor<4xf32> {
  %y = arith.mulf %x, %w : tensor<4xf32>
  return %y : tensor<4xf32>
}

//--- prepared.mlir
func.func @f(%x: tensor<4xf32>, %w: tensor<4xf32> {rope.prepared = 0 : i64}) -> tensor<4xf32> {
  %y = arith.mulf %x, %w : tensor<4xf32>
  return %y : tensor<4xf32>
}
func.func @rope_prepare_weights(%w: tensor<4xf32>, %other: tensor<3xbf16>) -> (tensor<4xf32>, tensor<3xbf16>) {
  %e = tensor.empty() : tensor<4xf32>
  %y = rope.permute #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim = 0
       ins(%w : tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  return %y, %other : tensor<4xf32>, tensor<3xbf16>
}
