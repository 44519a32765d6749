// Files that NumPy writes, and what is written back.

// RUN: rope-run %s --input=@%S/Inputs/c_order.npy | FileCheck %s
// RUN: rope-run %s --input=@%S/Inputs/fortran_order.npy | FileCheck %s
// RUN: rope-run %s --input=@%S/Inputs/version2.npy | FileCheck %s
// RUN: rope-run %s --input=@%S/Inputs/stored.npz:x | FileCheck %s
// RUN: rope-run %s --input=@%S/Inputs/stored.npz:x.npy | FileCheck %s
// RUN: rope-run %s --input=@%S/Inputs/one.npz | FileCheck %s
// RUN: rope-run %s --input=@%S/Inputs/deflated.npz:y | FileCheck %s
// CHECK: result 0: 2x3xf32=0,1,2,3,4,5{{$}}

// RUN: rope-run %s --input=@%S/Inputs/deflated.npz:x | FileCheck %s --check-prefix=DEFLATED
// DEFLATED: result 0: 2x120xf32=0,1,2,0,1,2,

// What is written is what numpy.save writes, byte for byte.
// RUN: rope-run %s --input=@%S/Inputs/fortran_order.npy --output=@%t.npy | count 0
// RUN: cmp %t.npy %S/Inputs/c_order.npy
// RUN: rope-run %s --input=@%S/Inputs/c_order.npy --output=@- | cmp - %S/Inputs/c_order.npy
func.func @main(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
  return %x : tensor<?x?xf32>
}

// Every element type is read and written.
// RUN: rope-run %s --function=f16 --input=@%S/Inputs/f2.npy --output=@%t.f2.npy && cmp %t.f2.npy %S/Inputs/f2.npy
func.func @f16(%x: tensor<3xf16>) -> tensor<3xf16> {
  return %x : tensor<3xf16>
}
// RUN: rope-run %s --function=f64 --input=@%S/Inputs/f8.npy --output=@%t.f8.npy && cmp %t.f8.npy %S/Inputs/f8.npy
func.func @f64(%x: tensor<3xf64>) -> tensor<3xf64> {
  return %x : tensor<3xf64>
}
// RUN: rope-run %s --function=i1 --input=@%S/Inputs/b1.npy --output=@%t.b1.npy && cmp %t.b1.npy %S/Inputs/b1.npy
func.func @i1(%x: tensor<3xi1>) -> tensor<3xi1> {
  return %x : tensor<3xi1>
}
// RUN: rope-run %s --function=i8 --input=@%S/Inputs/i1.npy --output=@%t.i1.npy && cmp %t.i1.npy %S/Inputs/i1.npy
// RUN: rope-run %s --function=i8 --input=@%S/Inputs/u1.npy --output=@%t.i1.npy && cmp %t.i1.npy %S/Inputs/i1.npy
func.func @i8(%x: tensor<3xi8>) -> tensor<3xi8> {
  return %x : tensor<3xi8>
}
// RUN: rope-run %s --function=i32 --input=@%S/Inputs/i4.npy --output=@%t.i4.npy && cmp %t.i4.npy %S/Inputs/i4.npy
// RUN: rope-run %s --function=i32 --input=@%S/Inputs/i8.npy --output=@%t.i4.npy && cmp %t.i4.npy %S/Inputs/i4.npy
// RUN: rope-run %s --function=i32 --input=@%S/Inputs/u2.npy --output=@%t.i4.npy && cmp %t.i4.npy %S/Inputs/i4.npy
func.func @i32(%x: tensor<3xi32>) -> tensor<3xi32> {
  return %x : tensor<3xi32>
}
// RUN: rope-run %s --function=i64 --input=@%S/Inputs/i8.npy --output=@%t.i8.npy && cmp %t.i8.npy %S/Inputs/i8.npy
// RUN: rope-run %s --function=i64 --input=@%S/Inputs/u8.npy --output=@%t.i8.npy && cmp %t.i8.npy %S/Inputs/i8.npy
// RUN: rope-run %s --function=i64 --input=@%S/Inputs/i2.npy --output=@%t.i8.npy && cmp %t.i8.npy %S/Inputs/i8.npy
func.func @i64(%x: tensor<3xi64>) -> tensor<3xi64> {
  return %x : tensor<3xi64>
}
// RUN: rope-run %s --function=c64 --input=@%S/Inputs/c8.npy --output=@%t.c8.npy && cmp %t.c8.npy %S/Inputs/c8.npy
// RUN: rope-run %s --function=c64 --input=@%S/Inputs/c16.npy --output=@%t.c8.npy && cmp %t.c8.npy %S/Inputs/c8.npy
// RUN: rope-run %s --function=c64 --input=@%S/Inputs/u4.npy --output=@%t.c8.npy && cmp %t.c8.npy %S/Inputs/c8.npy
func.func @c64(%x: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  return %x : tensor<3xcomplex<f32>>
}

// NumPy has no bfloat16: such arrays come from and go to float32.
// RUN: rope-run %s --function=bf16 --input=@%S/Inputs/f4.npy --output=@%t.f4.npy && cmp %t.f4.npy %S/Inputs/f4.npy
// RUN: rope-run %s --function=bf16 --input=3xf32=1.01,3.4e38,1e-45 | FileCheck %s --check-prefix=BF16
// BF16: result 0: 3xbf16=1.0078125,inf,0{{$}}
func.func @bf16(%x: tensor<3xbf16>) -> tensor<3xbf16> {
  return %x : tensor<3xbf16>
}

// Halfway cases go to even, and what is too small for a normal number is kept.
// RUN: rope-run %s --function=f16 --input=3xf64=1.00048828125,65520,5.9604644775390625e-08 | FileCheck %s --check-prefix=F16
// F16: result 0: 3xf16=1,inf,5.96046448e-08{{$}}
