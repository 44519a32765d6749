// RUN: rope-opt %s --rope-fold-layout=layout=split | FileCheck %s
// RUN: rope-opt %s --rope-fold-layout=layout=split --rope-drop-dead-resources | FileCheck %s
// RUN: rope-opt %s --emit-bytecode | rope-opt - --rope-fold-layout=layout=split --rope-drop-dead-resources --emit-bytecode | rope-opt - | FileCheck %s
// RUN: rope-opt %s --rope-fold-layout=layout=split --rope-drop-dead-resources --rope-fold-layout=layout=interleaved --rope-drop-dead-resources | FileCheck %s --check-prefix=BACK
// RUN: rope-opt %s --cse --rope-optimize="layout=split drop-dead-resources" 2>&1 | FileCheck %s --check-prefix=ONE
// RUN: rope-run %s --input=3x2xf32=1,2,3,4,5,6 --input=3x2xf32=1,0.5,0.25,1,2,3 --input=3x2xf32=0,1,2,3,0.5,0.25 > %t.before
// RUN: rope-opt %s --rope-fold-layout=layout=split --rope-drop-dead-resources -o %t.mlir
// RUN: rope-run %t.mlir --input=3x2xf32=1,2,3,4,5,6 --input=3x2xf32=1,0.5,0.25,1,2,3 --input=3x2xf32=0,1,2,3,0.5,0.25 > %t.after
// RUN: diff %t.before %t.after
// RUN: rope-equiv %s %t.mlir

// Resources stay resources, their encoding and alignment with them. The columns
// of both weights move: 0 2 1 3. Of wq nothing is left in the file; the blob of wk
// is a second constant too, which does not rotate and keeps the old bytes, whether
// or not dead blobs are freed. (CSE would make one constant of the two, and a
// weight with a use in the old order does not fold: see below.)

#lhs = affine_map<(i, j, d) -> (i, d)>
#rhs = affine_map<(i, j, d) -> (j, d)>
#out = affine_map<(i, j, d) -> (i, j)>

// CHECK-LABEL: func @main
// CHECK-DAG: %[[WQ:.*]] = arith.constant dense_resource<wq_1> : tensor<2x4xf32>
// CHECK-DAG: %[[MOVED:.*]] = arith.constant dense_resource<wk_1> : tensor<2x4xf32>
// CHECK-DAG: %[[WK:.*]] = arith.constant dense_resource<wk> : tensor<2x4xf32>
// CHECK: linalg.matmul ins(%{{.*}}, %[[WQ]] :
// CHECK: linalg.matmul ins(%{{.*}}, %[[MOVED]] :
// CHECK: linalg.matmul ins(%{{.*}}, %[[WK]] :
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4>
// CHECK-NOT: rope.permute
// CHECK: dialect_resources
// CHECK-NOT: wq:
// CHECK-NOT: unused
// CHECK-DAG: wq_1: "0x100000000000803F00004040000000400000804000000041000020410000104100003041"
// CHECK-DAG: wk_1: "0x100000000000803F00000040000080BF000000C00000403F0000003F0000803E00000000"
// CHECK-DAG: wk: "0x100000000000803F000080BF00000040000000C00000403F0000803E0000003F00000000"
// CHECK-NOT: wq:

// Back again. The old wq was freed, so there is a third blob; the old wk is
// found again, and its copy is no longer written.
// BACK-DAG: arith.constant dense_resource<wq_1_1> : tensor<2x4xf32>
// BACK-DAG: arith.constant dense_resource<wk> : tensor<2x4xf32>
// BACK: dialect_resources
// BACK-NOT: wk_1:
// BACK-DAG: wq_1_1: "0x100000000000803F00000040000040400000804000000041000010410000204100003041"
// BACK-DAG: wk: "0x100000000000803F000080BF00000040000000C00000403F0000803E0000003F00000000"
// BACK-NOT: wk_1:

// ONE: [layout-kept] the result of 'arith.constant' (tensor<2x4xf32>) cannot be permuted: it is a weight that 'linalg.matmul' uses in its old order
// ONE: func @main
// ONE: rope.apply #rope.layout<split, head_dim = 4> dim
// ONE: rope.apply #rope.layout<interleaved, head_dim = 4> to #rope.layout<split, head_dim = 4> dim
// ONE: dialect_resources
// ONE-DAG: wq_1: "0x100000000000803F00004040000000400000804000000041000020410000104100003041"
// ONE-DAG: wk: "0x100000000000803F000080BF00000040000000C00000403F0000803E0000003F00000000"
func.func @main(%x: tensor<3x2xf32>, %cos: tensor<3x2xf32>, %sin: tensor<3x2xf32>) -> (tensor<3x3xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense_resource<wq> : tensor<2x4xf32>
  %wk = arith.constant dense_resource<wk> : tensor<2x4xf32>
  %wv = arith.constant dense_resource<wk> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<3x2xf32>, tensor<2x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %y = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %half = arith.constant 0.5 : f32
  %x2 = linalg.fill ins(%half : f32) outs(%x : tensor<3x2xf32>) -> tensor<3x2xf32>
  %v = linalg.matmul ins(%x2, %wv : tensor<3x2xf32>, tensor<2x4xf32>) outs(%y : tensor<3x4xf32>) -> tensor<3x4xf32>
  %q = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %cos, %sin : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %k = rope.apply #rope.layout<interleaved, head_dim = 4> dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %cos, %sin : tensor<3x4xf32>, tensor<3x2xf32>, tensor<3x2xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %es = tensor.empty() : tensor<3x3xf32>
  %fs = linalg.fill ins(%zero : f32) outs(%es : tensor<3x3xf32>) -> tensor<3x3xf32>
  %s = linalg.generic {indexing_maps = [#lhs, #rhs, #out], iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x4xf32>, tensor<3x4xf32>) outs(%fs : tensor<3x3xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %m = arith.mulf %a, %b : f32
    %r = arith.addf %acc, %m : f32
    linalg.yield %r : f32
  } -> tensor<3x3xf32>
  return %s, %v : tensor<3x3xf32>, tensor<3x4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      wq: "0x100000000000803F00000040000040400000804000000041000010410000204100003041",
      wk: "0x100000000000803F000080BF00000040000000C00000403F0000803E0000003F00000000",
      unused: "0x040000000000803F"
    }
  }
#-}
