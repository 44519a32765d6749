// Arrays written on the command line, one per argument, and printed results.

// RUN: rope-run %s --input=2x3xf32=1,2,3,4,5,-0.5 --input=f32=2.5 | FileCheck %s
// RUN: cat %s | rope-run - --input="2x3xf32=[[1,2,3],[4,5,-0.5]]" --input=f32=2.5 | FileCheck %s
// RUN: rope-opt %s --emit-bytecode | rope-run - --input=2x3xf32=1,2,3,4,5,-0.5 --input=f32=2.5 | FileCheck %s

// CHECK:      result 0: 2x3xf32=3.5,4.5,5.5,6.5,7.5,2{{$}}
// CHECK-NEXT: result 1: f32=5
// CHECK-NEXT: result 2: i64=42
func.func @main(%x: tensor<2x?xf32>, %shift: f32) -> (tensor<2x?xf32>, f32, tensor<i64>) {
  %c1 = arith.constant 1 : index
  %size = tensor.dim %x, %c1 : tensor<2x?xf32>
  %init = tensor.empty(%size) : tensor<2x?xf32>
  %shifted = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2x?xf32>) outs(%init : tensor<2x?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %shift : f32
    linalg.yield %sum : f32
  } -> tensor<2x?xf32>
  %double = arith.addf %shift, %shift : f32
  %answer = arith.constant dense<42> : tensor<i64>
  return %shifted, %double, %answer : tensor<2x?xf32>, f32, tensor<i64>
}

// RUN: rope-run %s --function=scalars --input=i1=true --input=i64=-7 --input="complex<f64>=1,2" | FileCheck %s --check-prefix=SCALARS
// SCALARS: result 0: i1=1
// SCALARS: result 1: i64=-14
// SCALARS: result 2: complex<f64>=-3,4
func.func @scalars(%flag: i1, %index: index, %z: complex<f64>) -> (i1, index, complex<f64>) {
  %double = arith.addi %index, %index : index
  %square = complex.mul %z, %z : complex<f64>
  return %flag, %double, %square : i1, index, complex<f64>
}

// A lone scalar is returned by value, a lone complex number in memory.
// RUN: rope-run %s --function=scalar --input=bf16=1.01 | FileCheck %s --check-prefix=SCALAR
// SCALAR: result 0: bf16=1.0078125{{$}}
func.func @scalar(%x: bf16) -> bf16 {
  return %x : bf16
}
// RUN: rope-run %s --function=lone_complex --input="complex<f32>=1,2" | FileCheck %s --check-prefix=COMPLEX
// COMPLEX: result 0: complex<f32>=1,-2
func.func @lone_complex(%z: complex<f32>) -> complex<f32> {
  %conj = complex.conj %z : complex<f32>
  return %conj : complex<f32>
}

// One value fills an array, none leaves zeros; what is long is cut.
// RUN: rope-run %s --function=same --input=100xi32=7 --input=3xi8 --input="2xcomplex<f32>=1,2" | FileCheck %s --check-prefix=FILL
// FILL: result 0: 100xi32=7,7,{{.*}},7,...
// FILL: result 1: 3xi8=0,0,0
// FILL: result 2: 2xcomplex<f32>=1,2,1,2
func.func @same(%x: tensor<100xi32>, %y: tensor<3xi8>, %z: tensor<2xcomplex<f32>>)
    -> (tensor<100xi32>, tensor<3xi8>, tensor<2xcomplex<f32>>) {
  return %x, %y, %z : tensor<100xi32>, tensor<3xi8>, tensor<2xcomplex<f32>>
}

// RUN: rope-run %s --function=nothing | count 0
func.func @nothing() {
  return
}

// RUN: rope-run %s --function=empty --input=0x4xf32 | FileCheck %s --check-prefix=EMPTY
// EMPTY: result 0: 0x4xf32={{$}}
func.func @empty(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  return %x : tensor<?x4xf32>
}
