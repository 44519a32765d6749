// Rounding to bf16 is a library call on older machines; the library is not there
// on most, so the code brings it.

// REQUIRES: x86-registered-target
// RUN: rope-compile %s --cpu=x86-64-v3 -o %t.o && llvm-nm %t.o | FileCheck %s
// RUN: rope-compile %s --cpu=sapphirerapids --emit=llvm | FileCheck %s --check-prefix=NATIVE

// CHECK-NOT: U __truncsfbf2
// CHECK: {{[WtT]}} __truncsfbf2
// NATIVE: fptrunc {{.*}} to bfloat
func.func @main(%x: tensor<5xf32>) -> tensor<5xbf16> {
  %y = arith.truncf %x : tensor<5xf32> to tensor<5xbf16>
  return %y : tensor<5xbf16>
}
