// Exact products of numbers are one number, and angles may have either sign.

// RUN: split-file %s %t
// RUN: not rope-equiv %t/before.mlir %t/after.mlir | FileCheck %s

//--- before.mlir

// CHECK: 'product': equal
func.func @product(%x: tensor<4xf64>) -> tensor<4xf64> {
  %a = arith.constant dense<1.25> : tensor<4xf64>
  %b = arith.constant dense<0.5> : tensor<4xf64>
  %c = arith.constant dense<0.1> : tensor<4xf64>
  %0 = arith.mulf %x, %a : tensor<4xf64>
  %1 = arith.mulf %0, %c : tensor<4xf64>
  %2 = arith.mulf %1, %b : tensor<4xf64>
  return %2 : tensor<4xf64>
}

// CHECK: 'parity': equal
func.func @parity(%x: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>) {
  %n = arith.negf %x : tensor<4xf64>
  %c = math.cos %n : tensor<4xf64>
  %s = math.sin %n : tensor<4xf64>
  return %c, %s : tensor<4xf64>, tensor<4xf64>
}

// CHECK: 'no_rounded_product': {{not equal|unknown}}
func.func @no_rounded_product(%x: tensor<4xf64>) -> tensor<4xf64> {
  %a = arith.constant dense<0.3> : tensor<4xf64>
  %c = arith.constant dense<0.1> : tensor<4xf64>
  %0 = arith.mulf %x, %a : tensor<4xf64>
  %1 = arith.mulf %0, %c : tensor<4xf64>
  return %1 : tensor<4xf64>
}

// CHECK: 'no_odd_cosine': not equal
func.func @no_odd_cosine(%x: tensor<4xf64>) -> tensor<4xf64> {
  %n = arith.negf %x : tensor<4xf64>
  %c = math.cos %n : tensor<4xf64>
  return %c : tensor<4xf64>
}

//--- after.mlir

func.func @product(%x: tensor<4xf64>) -> tensor<4xf64> {
  %a = arith.constant dense<0.625> : tensor<4xf64>
  %c = arith.constant dense<0.1> : tensor<4xf64>
  %0 = arith.mulf %x, %a : tensor<4xf64>
  %1 = arith.mulf %0, %c : tensor<4xf64>
  return %1 : tensor<4xf64>
}

func.func @parity(%x: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>) {
  %c = math.cos %x : tensor<4xf64>
  %s = math.sin %x : tensor<4xf64>
  %n = arith.negf %s : tensor<4xf64>
  return %c, %n : tensor<4xf64>, tensor<4xf64>
}

func.func @no_rounded_product(%x: tensor<4xf64>) -> tensor<4xf64> {
  %a = arith.constant dense<0.03> : tensor<4xf64>
  %0 = arith.mulf %x, %a : tensor<4xf64>
  return %0 : tensor<4xf64>
}

func.func @no_odd_cosine(%x: tensor<4xf64>) -> tensor<4xf64> {
  %c = math.cos %x : tensor<4xf64>
  %n = arith.negf %c : tensor<4xf64>
  return %n : tensor<4xf64>
}
