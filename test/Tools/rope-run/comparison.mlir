// Expected outputs: what is reported, and the exit code.

// RUN: rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1,2,3,4 --expected-output=2xi32=1,2 | FileCheck %s --check-prefix=EQUAL
// EQUAL: result 0: 2x2xf32, worst absolute error 0, worst relative error 0: OK
// EQUAL: result 1: 2xi32, worst absolute error 0, worst relative error 0: OK

// The worst errors and their places; small ones pass.
// RUN: rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1.00001,2,3,4.00002 "--expected-output=(ignored)" | FileCheck %s --check-prefix=CLOSE
// CLOSE: result 0: 2x2xf32, worst absolute error 2e-05 at [1, 1] (4, expected 4.00002{{[0-9]*}}), worst relative error 1e-05 at [0, 0] (1, expected 1.00001{{[0-9]*}}): OK
// CLOSE-NOT: result 1

// Larger ones do not, nor does any difference of integers.
// RUN: not rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1,2.5,3,5 --expected-output=2xi32=1,3 | FileCheck %s --check-prefix=FAR
// FAR: result 0: 2x2xf32, worst absolute error 1 at [1, 1] {{.*}}: MISMATCH in 2 of 4 elements, first at [0, 1]
// FAR: result 1: 2xi32, worst absolute error 1 at [1] (2, expected 3), {{.*}}: MISMATCH in 1 of 2 elements, first at [1]

// RUN: rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1,2.5,3,5 --expected-output=2xi32=1,2 --atol=1
// RUN: rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1,2.5,3,5 --expected-output=2xi32=1,2 --rtol=0.2 --atol=0
// RUN: not rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1,2.5,3,5 --expected-output=2xi32=1,2 --rtol=0.19 --atol=0

// A NaN is only equal to a NaN, an infinity to itself, whatever the tolerance.
// RUN: rope-run %s --input=2x2xf32=nan,inf,-inf,4 --expected-output=2x2xf32=nan,inf,-inf,4 "--expected-output=(ignored)"
// RUN: not rope-run %s --input=2x2xf32=nan,2,3,4 --expected-output=2x2xf32=1,2,3,4 "--expected-output=(ignored)" --atol=1e30 | FileCheck %s --check-prefix=NAN
// NAN: worst absolute error inf at [0, 0] (nan, expected 1), {{.*}}: MISMATCH in 1 of 4
// RUN: not rope-run %s --input=2x2xf32=1,inf,3,4 --expected-output=2x2xf32=1,-inf,3,4 "--expected-output=(ignored)" --rtol=1
// RUN: not rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=1,inf,3,4 "--expected-output=(ignored)" --rtol=1

// RUN: not rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=4xf32=1,2,3,4 "--expected-output=(ignored)" | FileCheck %s --check-prefix=SHAPE
// SHAPE: result 0: 2x2xf32, expected shape is that of 4xf32: MISMATCH

// A mismatch still writes what was asked for.
// RUN: not rope-run %s --input=2x2xf32=1,2,3,4 --expected-output=2x2xf32=0 "--expected-output=(ignored)" --output=@%t.npy "--output=(ignored)"
// RUN: rope-run %s --input=@%t.npy --expected-output=2x2xf32=1,2,3,4 "--expected-output=(ignored)"
func.func @main(%x: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2xi32>) {
  %c = arith.constant dense<[1, 2]> : tensor<2xi32>
  return %x, %c : tensor<2x2xf32>, tensor<2xi32>
}

// The inputs are the same in every call, although the program could overwrite
// them.
// RUN: rope-run %s --function=accumulate --input=2xf32=1 --expected-output=2xf32=2 --repeat=3 | FileCheck %s --check-prefix=REPEAT
// REPEAT: : OK
// REPEAT: time: {{[0-9.]+}} us, median of 3 calls
func.func @accumulate(%x: tensor<2xf32>) -> tensor<2xf32> {
  %y = linalg.add ins(%x, %x : tensor<2xf32>, tensor<2xf32>) outs(%x : tensor<2xf32>) -> tensor<2xf32>
  return %y : tensor<2xf32>
}

// RUN: rope-run --help | FileCheck %s --check-prefix=HELP
// HELP: --input=<array>
// HELP: Examples:
// HELP: rope-run model.mlir --input=@x.npy
