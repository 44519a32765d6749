// Errors are no verdicts: exit code 3. What cannot be compared is unknown.

// RUN: split-file %s %t
// RUN: rope-equiv %t/none.mlir %t/a.mlir > %t/1.txt 2>&1; echo "code $?" >> %t/1.txt
// RUN: FileCheck %s --check-prefix=MISSING < %t/1.txt
// RUN: rope-equiv %t/a.mlir %t/wrong.mlir > %t/2.txt 2>&1; echo "code $?" >> %t/2.txt
// RUN: FileCheck %s --check-prefix=PARSE < %t/2.txt
// RUN: rope-equiv %t/a.mlir %t/other.mlir > %t/3.txt 2>&1; echo "code $?" >> %t/3.txt
// RUN: FileCheck %s --check-prefix=SIGNATURE < %t/3.txt
// RUN: rope-equiv %t/a.mlir %t/a.mlir --function=g > %t/4.txt 2>&1; echo "code $?" >> %t/4.txt
// RUN: FileCheck %s --check-prefix=NAME < %t/4.txt
// RUN: rope-equiv %t/memref.mlir %t/memref.mlir > %t/5.txt 2>&1; echo "code $?" >> %t/5.txt
// RUN: FileCheck %s --check-prefix=MEMREF < %t/5.txt
// RUN: rope-equiv %t/a.mlir %t/a.mlir - < %t/a.mlir > %t/6.txt 2>&1; echo "code $?" >> %t/6.txt
// RUN: FileCheck %s --check-prefix=USAGE < %t/6.txt
// RUN: rope-equiv %t/big.mlir %t/changed.mlir --budget=10 > %t/7.txt 2>&1; echo "code $?" >> %t/7.txt
// RUN: FileCheck %s --check-prefix=BUDGET < %t/7.txt
// RUN: rope-equiv --help | FileCheck %s --check-prefix=HELP

// MISSING: rope-equiv: error: {{.*}}none.mlir
// MISSING: code 3
// PARSE: error: custom op 'func.fun' is unknown
// PARSE: code 3
// SIGNATURE: rope-equiv: error: 'f' takes (tensor<2xf32>) -> tensor<2xf32> before and (tensor<3xf32>) -> tensor<3xf32> after
// SIGNATURE: code 3
// NAME: rope-equiv: error: no function 'g' with a body
// NAME: code 3
// MEMREF: 'f': unknown
// MEMREF: code 2
// USAGE: rope-equiv: Too many positional arguments
// USAGE: code 3
// BUDGET: 'f': unknown
// BUDGET: the budget is spent
// BUDGET: code 2
// HELP: Exit codes: 0 equal, 1 not equal

//--- a.mlir
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}

//--- wrong.mlir
func.fun @f(%x: tensor<2xf32>) -> tensor<2xf32>

//--- other.mlir
func.func @f(%x: tensor<3xf32>) -> tensor<3xf32> {
  return %x : tensor<3xf32>
}

//--- memref.mlir
func.func @f(%x: memref<2xf32>, %i: index) -> f32 {
  %0 = memref.load %x[%i] : memref<2xf32>
  return %0 : f32
}

//--- big.mlir
func.func @f(%x: tensor<64xf32>) -> tensor<64xf32> {
  %a = tensor.extract_slice %x[0] [32] [1] : tensor<64xf32> to tensor<32xf32>
  %b = tensor.extract_slice %x[32] [32] [1] : tensor<64xf32> to tensor<32xf32>
  %y = tensor.concat dim(0) %b, %a : (tensor<32xf32>, tensor<32xf32>) -> tensor<64xf32>
  return %y : tensor<64xf32>
}

//--- changed.mlir
func.func @f(%x: tensor<64xf32>) -> tensor<64xf32> {
  %a = tensor.extract_slice %x[0] [32] [1] : tensor<64xf32> to tensor<32xf32>
  %b = tensor.extract_slice %x[32] [32] [1] : tensor<64xf32> to tensor<32xf32>
  %0 = tensor.insert_slice %a into %x[32] [32] [1] : tensor<32xf32> into tensor<64xf32>
  %y = tensor.insert_slice %b into %0[0] [32] [1] : tensor<32xf32> into tensor<64xf32>
  return %y : tensor<64xf32>
}
