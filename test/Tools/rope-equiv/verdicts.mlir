// Each verdict has its exit code; a claim of inequality comes with numbers.

// RUN: split-file %s %t
// RUN: rope-equiv %t/before.mlir %t/equal.mlir | FileCheck %s --check-prefix=EQUAL
// RUN: not rope-equiv %t/before.mlir %t/sign.mlir > %t/sign.txt
// RUN: FileCheck %s --check-prefix=SIGN < %t/sign.txt
// RUN: rope-equiv %t/before.mlir %t/loop.mlir > %t/loop.txt; echo "code $?" >> %t/loop.txt
// RUN: FileCheck %s --check-prefix=LOOP < %t/loop.txt
// RUN: rope-equiv %t/before.mlir %t/sign.mlir > %t/code.txt; echo "code $?" >> %t/code.txt
// RUN: FileCheck %s --check-prefix=CODE < %t/code.txt

// EQUAL: 'main': equal

// SIGN: 'main': not equal
// SIGN-NEXT: result 0 at [s0, 1]
// SIGN-NEXT: before: arg{{.*}} + arg{{.*}}
// SIGN-NEXT: after: {{.* - .*|-.* \+ .*}}
// SIGN-NEXT: on the random input of seed 1, result 0[{{[0-9]}}, 1] is {{.*}} before and {{.*}} after
// SIGN-NEXT: arg0 : 4x2xf32 = {{.*}}, ...
// CODE: code 1

// LOOP: 'main': unknown
// LOOP-NEXT: result 0: stopped at 'scf.for'
// LOOP: code 2

//--- before.mlir
func.func @main(%x: tensor<?x2xf32>, %t: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %x0 = tensor.extract_slice %x[0, 0] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %x1 = tensor.extract_slice %x[0, 1] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %c = tensor.extract_slice %t[0, 0] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %s = tensor.extract_slice %t[0, 1] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %0 = arith.mulf %x0, %c : tensor<?x1xf32>
  %1 = arith.mulf %x1, %s : tensor<?x1xf32>
  %y0 = arith.subf %0, %1 : tensor<?x1xf32>
  %2 = arith.mulf %x0, %s : tensor<?x1xf32>
  %3 = arith.mulf %x1, %c : tensor<?x1xf32>
  %y1 = arith.addf %2, %3 : tensor<?x1xf32>
  %y = tensor.concat dim(1) %y0, %y1 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

//--- equal.mlir
func.func @main(%x: tensor<?x2xf32>, %t: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %init = tensor.empty(%n) : tensor<?x2xf32>
  %cos = tensor.extract_slice %t[0, 0] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %sin = tensor.extract_slice %t[0, 1] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 2> dim = 1 map = affine_map<(d0, d1) -> (d0, d1)>
       ins(%x, %cos, %sin : tensor<?x2xf32>, tensor<?x1xf32>, tensor<?x1xf32>) outs(%init : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

//--- sign.mlir
func.func @main(%x: tensor<?x2xf32>, %t: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %x0 = tensor.extract_slice %x[0, 0] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %x1 = tensor.extract_slice %x[0, 1] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %c = tensor.extract_slice %t[0, 0] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %s = tensor.extract_slice %t[0, 1] [%n, 1] [1, 1] : tensor<?x2xf32> to tensor<?x1xf32>
  %0 = arith.mulf %x0, %c : tensor<?x1xf32>
  %1 = arith.mulf %x1, %s : tensor<?x1xf32>
  %y0 = arith.subf %0, %1 : tensor<?x1xf32>
  %2 = arith.mulf %x0, %s : tensor<?x1xf32>
  %3 = arith.mulf %x1, %c : tensor<?x1xf32>
  %y1 = arith.subf %3, %2 : tensor<?x1xf32>
  %y = tensor.concat dim(1) %y0, %y1 : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

//--- loop.mlir
func.func @main(%x: tensor<?x2xf32>, %t: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x2xf32>
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> tensor<?x2xf32> {
    %z = arith.addf %acc, %t : tensor<?x2xf32>
    scf.yield %z : tensor<?x2xf32>
  }
  return %y : tensor<?x2xf32>
}
