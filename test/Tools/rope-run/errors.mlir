// Everything that can be wrong from outside: a message, an exit code that is not
// zero, and no file written.

// RUN: rm -rf %t && mkdir %t
// RUN: echo "func.func @main(" > %t/unparsable.mlir
// RUN: head -c 100 %S/Inputs/c_order.npy > %t/header.npy
// RUN: head -c 130 %S/Inputs/c_order.npy > %t/data.npy
// RUN: head -c 300 %S/Inputs/stored.npz > %t/truncated.npz
// RUN: touch %t/empty.npy

// RUN: not rope-run %t/none.mlir 2>&1 | FileCheck %s --check-prefix=NO-IR
// NO-IR: none.mlir{{.*}}: No such file or directory
// RUN: not rope-run %t/unparsable.mlir 2>&1 | FileCheck %s --check-prefix=UNPARSABLE
// UNPARSABLE: unparsable.mlir:1:17: error: expected
// RUN: not rope-run %s --function=other 2>&1 | FileCheck %s --check-prefix=NO-FUNCTION
// NO-FUNCTION: error: no function 'other' with a body; there is 'main' 'unranked' 'strided' 'odd' 'asserted'
// RUN: not rope-run %s --function=external 2>&1 | FileCheck %s --check-prefix=EXTERNAL
// EXTERNAL: error: no function 'external' with a body

// RUN: not rope-run %s --output=@%t/out.npy 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: rope-run: error: 'main' takes 1 inputs, there are 0
// RUN: not rope-run %s --input=2x3xf32 --input=2x3xf32 2>&1 | FileCheck %s --check-prefix=MANY
// MANY: rope-run: error: 'main' takes 1 inputs, there are 2
// RUN: not rope-run %s --input=2x3xf32 "--expected-output=(ignored)" "--expected-output=(ignored)" 2>&1 | FileCheck %s --check-prefix=EXPECTED
// EXPECTED: rope-run: error: 'main' has 1 results, there are 2 expected outputs
// RUN: not rope-run %s --input=2x3xf32 --output=@%t/out.npy --output=@%t/out2.npy 2>&1 | FileCheck %s --check-prefix=OUTPUTS
// OUTPUTS: rope-run: error: 'main' has 1 results, there are 2 outputs
// RUN: not rope-run %s --input=2x3xf32 --output=%t/out.npy 2>&1 | FileCheck %s --check-prefix=NO-AT
// NO-AT: rope-run: error: output 0: '{{.*}}out.npy' does not start with @

// RUN: not rope-run %s --input=2x3xf32 --opt-level=4 2>&1 | FileCheck %s --check-prefix=LEVEL
// LEVEL: rope-run: error: --opt-level is 0, 1, 2 or 3

// RUN: not rope-run %s --input=3x3xf32 --output=@%t/out.npy 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: rope-run: error: input 0: it is 3x3xf32, the argument is 2x?xf32
// RUN: not rope-run %s --input=6xf32 2>&1 | FileCheck %s --check-prefix=RANK
// RANK: rope-run: error: input 0: it is 6xf32, the argument is 2x?xf32
// RUN: not rope-run %s --input="2x3xcomplex<f32>" 2>&1 | FileCheck %s --check-prefix=COMPLEX
// COMPLEX: rope-run: error: input 0: cannot convert complex<f32> data to f32
// RUN: not rope-run %s --function=asserted --input=1xf32 2>&1 | FileCheck %s --check-prefix=REAL
// REAL: rope-run: error: input 0: cannot convert f32 data to i8
// RUN: not rope-run %s --function=asserted --input=1xi32=300 2>&1 | FileCheck %s --check-prefix=RANGE
// RANGE: rope-run: error: input 0: the value 300 at [0] does not fit into i8
// RUN: not rope-run %s --input=2x3xf31 2>&1 | FileCheck %s --check-prefix=TYPE
// TYPE: rope-run: error: input 0: '2x3xf31' is not a type such as 2x3xf32
// RUN: not rope-run %s --input=2x3xf32=1,2 2>&1 | FileCheck %s --check-prefix=COUNT
// COUNT: rope-run: error: input 0: '2x3xf32' takes 6 values or 1, not 2
// RUN: not rope-run %s --input=2x3xf32=one 2>&1 | FileCheck %s --check-prefix=VALUE
// VALUE: rope-run: error: input 0: 'one' is no value of type f32
// RUN: not rope-run %s --input=9999999999x9999999999xf32 2>&1 | FileCheck %s --check-prefix=HUGE
// HUGE: rope-run: error: input 0: '9999999999x9999999999xf32' is too large

// RUN: not rope-run %s --input=@%t/none.npy 2>&1 | FileCheck %s --check-prefix=NO-FILE
// NO-FILE: rope-run: error: input 0: cannot read '{{.*}}none.npy': No such file or directory
// RUN: not rope-run %s --input=@%t 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: rope-run: error: input 0: cannot read '{{.*}}': Is a directory
// RUN: not rope-run %s --input=@%s 2>&1 | FileCheck %s --check-prefix=NOT-NPY
// NOT-NPY: rope-run: error: input 0: cannot read '{{.*}}errors.mlir': not an .npy file
// RUN: not rope-run %s --input=@%t/empty.npy 2>&1 | FileCheck %s --check-prefix=EMPTY
// EMPTY: cannot read '{{.*}}empty.npy': not an .npy file
// RUN: not rope-run %s --input=@%t/header.npy 2>&1 | FileCheck %s --check-prefix=HEADER
// HEADER: cannot read '{{.*}}header.npy': truncated .npy file: its header has 118 bytes, the file has 90
// RUN: not rope-run %s --input=@%t/data.npy --output=@%t/out.npy 2>&1 | FileCheck %s --check-prefix=DATA
// DATA: cannot read '{{.*}}data.npy': truncated .npy file: 2x3xf32 takes 24 bytes, the file has 2
// RUN: not rope-run %s --input=@%S/Inputs/big_endian.npy 2>&1 | FileCheck %s --check-prefix=BIG-ENDIAN
// BIG-ENDIAN: element type '>f4' is not supported (big-endian)
// RUN: not rope-run %s --input=@%S/Inputs/text.npy 2>&1 | FileCheck %s --check-prefix=TEXT
// TEXT: element type '<U1' is not supported
// RUN: not rope-run %s --input=@%S/Inputs/structured.npy 2>&1 | FileCheck %s --check-prefix=STRUCTURED
// STRUCTURED: the header has no simple 'descr' (structured types are not supported)
// RUN: not rope-run %s --input=@%t/truncated.npz:x 2>&1 | FileCheck %s --check-prefix=NPZ
// NPZ: cannot read '{{.*}}truncated.npz:x': not an .npz file, or a truncated one
// RUN: not rope-run %s --input=@%S/Inputs/stored.npz:z 2>&1 | FileCheck %s --check-prefix=MEMBER
// MEMBER: no member 'z'; it has x.npy, y.npy
// RUN: not rope-run %s --input=@%S/Inputs/stored.npz 2>&1 | FileCheck %s --check-prefix=WHICH
// WHICH: name a member, as in 'x.npz:name'; it has x.npy, y.npy
// RUN: not rope-run %s --input=2x3xf32 --expected-output=@%t/none.npy --output=@%t/out.npy 2>&1 | FileCheck %s --check-prefix=NO-EXPECTED
// NO-EXPECTED: rope-run: error: expected output 0: cannot read '{{.*}}none.npy': No such file or directory

// RUN: not rope-run %s --input=2x3xf32 --output=@%t/none/out.npy 2>&1 | FileCheck %s --check-prefix=UNWRITABLE
// UNWRITABLE: rope-run: error: cannot write '{{.*}}/none/out.npy': No such file or directory
func.func @main(%x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  return %x : tensor<2x?xf32>
}

func.func private @external(%x: tensor<2x?xf32>) -> tensor<2x?xf32>

// RUN: not rope-run %s --function=unranked 2>&1 | FileCheck %s --check-prefix=UNRANKED
// UNRANKED: error: argument 0 has type 'tensor<*xf32>', which cannot be passed in
func.func @unranked(%x: tensor<*xf32>) {
  return
}

// RUN: not rope-run %s --function=strided 2>&1 | FileCheck %s --check-prefix=STRIDED
// STRIDED: error: argument 0 has type 'memref<4xf32, strided<[2]>>', which cannot be passed in
func.func @strided(%x: memref<4xf32, strided<[2]>>) {
  return
}

// RUN: not rope-run %s --function=odd --input=1xf32 2>&1 | FileCheck %s --check-prefix=ODD
// ODD: error: result 0 has type 'tensor<1xi5>', which cannot be read
func.func @odd(%x: tensor<1xf32>) -> tensor<1xi5> {
  %0 = arith.fptosi %x : tensor<1xf32> to tensor<1xi5>
  return %0 : tensor<1xi5>
}

// A program that stops itself writes nothing either.
// RUN: not --crash rope-run %s --function=asserted --input=1xi8=1 --output=@%t/out.npy
func.func @asserted(%x: tensor<1xi8>) -> tensor<1xi8> {
  %false = arith.constant false
  cf.assert %false, "this program always fails"
  return %x : tensor<1xi8>
}

// RUN: ls %t | FileCheck %s --check-prefix=LEFT
// LEFT-NOT: out
