// RUN: split-file %s %t
// RUN: rope-opt %t/model.mlir --rope-fold-layout="layout=split kv-cache=convert manifest=%t/m.json weights=prepare" --canonicalize -o %t/split.mlir
// RUN: FileCheck %s < %t/split.mlir
// RUN: FileCheck %s --check-prefix=JSON < %t/m.json
// RUN: rope-opt %t/split.mlir --rope-verify-eliminated -o /dev/null
// RUN: rope-opt %t/split.mlir --rope-fold-layout="layout=split kv-cache=convert" --canonicalize | diff %t/split.mlir -
// RUN: rope-opt %t/model.mlir --rope-fold-layout=layout=split --canonicalize | FileCheck %s --check-prefix=KEEP
// RUN: rope-opt %t/model.mlir --rope-fold-layout="layout=auto kernel=any kv-cache=convert" --canonicalize | FileCheck %s --check-prefix=KEEP

// There and back is the same program.
// RUN: rope-opt %t/split.mlir --rope-fold-layout="layout=interleaved kv-cache=convert" --canonicalize -o %t/back.mlir
// RUN: FileCheck %s --check-prefix=BACK < %t/back.mlir
// RUN: rope-equiv %t/model.mlir %t/back.mlir --function=decode | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/model.mlir %t/back.mlir --function=prefill | FileCheck %s --check-prefix=EQUAL
// RUN: rope-equiv %t/model.mlir %t/by-hand.mlir --function=decode | FileCheck %s --check-prefix=EQUAL
// EQUAL: '{{decode|prefill}}': equal

// As numbers: the cache that prefill returns is the next one's argument. The
// scores are the same, the cache that comes in is permuted by hand: 0 2 1 3.
// RUN: rope-run %t/model.mlir --function=decode --input=1x2xf32=1,2 --input=2x4xf32=1,2,3,4,5,6,7,8 --input=1x2xf32=0.5,0.25 --input=1x2xf32=0.75,-1 --output=@%t/scores.npy --output=@%t/cache.npy
// RUN: rope-run %t/split.mlir --function=decode --input=1x2xf32=1,2 --input=2x4xf32=1,3,2,4,5,7,6,8 --input=1x2xf32=0.5,0.25 --input=1x2xf32=0.75,-1 --output=@%t/same.npy --output=@%t/moved.npy
// RUN: rope-run %t/unpermute.mlir --function=main --input=@%t/same.npy --input=@%t/moved.npy --expected-output=@%t/scores.npy --expected-output=@%t/cache.npy

// CHECK-LABEL: func.func @prefill
// CHECK-SAME: -> (tensor<2x4xf32> {rope.converted_from = #rope.layout<interleaved, head_dim = 4>, rope.layout = #rope.layout<split, head_dim = 4>})
// CHECK-NOT: rope.permute
// CHECK: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK-LABEL: func.func @decode
// CHECK-SAME: tensor<2x4xf32> {rope.converted_from = #rope.layout<interleaved, head_dim = 4>, rope.layout = #rope.layout<split, head_dim = 4>}
// CHECK-SAME: (tensor<1x3xf32>, tensor<3x4xf32> {rope.converted_from = #rope.layout<interleaved, head_dim = 4>, rope.layout = #rope.layout<split, head_dim = 4>})
// CHECK-NOT: rope.permute
// CHECK-COUNT-2: rope.apply #rope.layout<split, head_dim = 4> dim
// CHECK-NOT: rope.permute

// KEEP-NOT: rope.converted_from
// KEEP-LABEL: func.func @decode
// KEEP-SAME: tensor<2x4xf32> {rope.layout = #rope.layout<interleaved, head_dim = 4>}
// KEEP-NOT: rope.permute
// BACK-NOT: rope.converted_from
// BACK-COUNT-3: rope.apply #rope.layout<interleaved, head_dim = 4> dim

// JSON: "caches": [
// JSON: "dim": 1,
// JSON-NEXT: "dtype": "f32",
// JSON-NEXT: "from": {
// JSON-NEXT: "kind": "interleaved"
// JSON-NEXT: },
// JSON-NEXT: "function": "prefill",
// JSON-NEXT: "head_dim": 4,
// JSON-NEXT: "result": 0,
// JSON-NEXT: "shape": [
// JSON-NEXT: 2,
// JSON-NEXT: 4
// JSON-NEXT: ],
// JSON-NEXT: "to": {
// JSON-NEXT: "kind": "split"
// JSON: "argument": 1,
// JSON: "function": "decode",
// JSON: "function": "decode",
// JSON-NEXT: "head_dim": 4,
// JSON-NEXT: "result": 1,

// Nothing changes unless everything can: in the first program decode joins keys
// without a contract to the cache; the second calls its function; in the third the same keys are also returned
// without a contract; in the fourth the cache meets queries of the caller.
// RUN: rope-opt %t/no.mlir --rope-fold-layout="layout=split kv-cache=convert" --split-input-file -verify-diagnostics | FileCheck %s --check-prefix=NO
// NO-NOT: rope.converted_from
// RUN: not rope-opt %t/model.mlir --pass-pipeline="builtin.module(func.func(rope-fold-layout{kv-cache=convert}))" 2>&1 | FileCheck %s --check-prefix=MODULE
// MODULE: error: kv-cache=convert changes all functions of a module

//--- model.mlir
#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
func.func @prefill(%x: tensor<2x2xf32>, %c: tensor<2x2xf32>, %s: tensor<2x2xf32>) -> (tensor<2x4xf32> {rope.layout = #int}) {
  %zero = arith.constant 0.0 : f32
  %wk = arith.constant dense<[[7.0, 5.0, 3.0, 1.0], [0.5, 2.5, 0.25, -1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<2x2xf32>, tensor<2x4xf32>) outs(%f : tensor<2x4xf32>) -> tensor<2x4xf32>
  %k = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %c, %s : tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %k : tensor<2x4xf32>
}
func.func @decode(%x: tensor<1x2xf32>, %cache: tensor<2x4xf32> {rope.layout = #int}, %c: tensor<1x2xf32>, %s: tensor<1x2xf32>) -> (tensor<1x3xf32>, tensor<3x4xf32> {rope.layout = #int}) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 1.0, 2.0, 3.0], [0.5, 1.5, 2.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[7.0, 5.0, 3.0, 1.0], [0.5, 2.5, 0.25, -1.0]]> : tensor<2x4xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %k = rope.apply #int dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %all = tensor.concat dim(0) %cache, %k : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
  %e5 = tensor.empty() : tensor<1x3xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %all : tensor<1x4xf32>, tensor<3x4xf32>) outs(%f5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  return %scores, %all : tensor<1x3xf32>, tensor<3x4xf32>
}

//--- by-hand.mlir
// What decode becomes, between permutations of its caches.
#int = #rope.layout<interleaved, head_dim = 4>
#split = #rope.layout<split, head_dim = 4>
func.func @decode(%x: tensor<1x2xf32>, %old: tensor<2x4xf32>, %c: tensor<1x2xf32>, %s: tensor<1x2xf32>) -> (tensor<1x3xf32>, tensor<3x4xf32>) {
  %zero = arith.constant 0.0 : f32
  %wq = arith.constant dense<[[0.0, 2.0, 1.0, 3.0], [0.5, 2.5, 1.5, 3.5]]> : tensor<2x4xf32>
  %wk = arith.constant dense<[[7.0, 3.0, 5.0, 1.0], [0.5, 0.25, 2.5, -1.0]]> : tensor<2x4xf32>
  %e2 = tensor.empty() : tensor<2x4xf32>
  %cache = rope.permute #int to #split dim = 1 ins(%old : tensor<2x4xf32>) outs(%e2 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %e = tensor.empty() : tensor<1x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q0 = linalg.matmul ins(%x, %wq : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %q = rope.apply #split dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%q0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %k0 = linalg.matmul ins(%x, %wk : tensor<1x2xf32>, tensor<2x4xf32>) outs(%f : tensor<1x4xf32>) -> tensor<1x4xf32>
  %k = rope.apply #split dim = 1 map = affine_map<(s, p) -> (s, p)> ins(%k0, %c, %s : tensor<1x4xf32>, tensor<1x2xf32>, tensor<1x2xf32>) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %all = tensor.concat dim(0) %cache, %k : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
  %e5 = tensor.empty() : tensor<1x3xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %all : tensor<1x4xf32>, tensor<3x4xf32>) outs(%f5 : tensor<1x3xf32>) -> tensor<1x3xf32>
  %e3 = tensor.empty() : tensor<3x4xf32>
  %new = rope.permute #split to #int dim = 1 ins(%all : tensor<3x4xf32>) outs(%e3 : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %scores, %new : tensor<1x3xf32>, tensor<3x4xf32>
}

//--- unpermute.mlir
func.func @main(%scores: tensor<1x3xf32>, %x: tensor<3x4xf32>) -> (tensor<1x3xf32>, tensor<3x4xf32>) {
  %e = tensor.empty() : tensor<3x4xf32>
  %y = rope.permute #rope.layout<split, head_dim = 4> to #rope.layout<interleaved, head_dim = 4> dim = 1 ins(%x : tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %scores, %y : tensor<1x3xf32>, tensor<3x4xf32>
}

//--- no.mlir
#int = #rope.layout<interleaved, head_dim = 4>
// This one could change; its colleague cannot.
func.func @no_prefill(%k: tensor<2x4xf32> {rope.layout = #int}) -> (tensor<2x4xf32> {rope.layout = #int}) {
  return %k : tensor<2x4xf32>
}
// expected-remark @below {{[cache-kept] argument #1 of 'func.func' (tensor<2x4xf32>) cannot be permuted: it comes from outside the function, or from a region}}
func.func @no_decode(%cache: tensor<2x4xf32> {rope.layout = #int}, %k: tensor<2x4xf32>) -> (tensor<4x4xf32> {rope.layout = #int}) {
  // expected-note @above {{this value}}
  %all = tensor.concat dim(0) %cache, %k : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
  return %all : tensor<4x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
// expected-remark @below {{[cache-kept] it is used in this module}}
func.func @no_called(%k: tensor<2x4xf32> {rope.layout = #int}) -> (tensor<2x4xf32> {rope.layout = #int}) {
  return %k : tensor<2x4xf32>
}
func.func @caller(%k: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %y = func.call @no_called(%k) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
// expected-remark @below {{[cache-kept] argument #0 of 'func.func' (tensor<2x4xf32>) cannot be permuted: it is visible outside: 'func.return' uses it}}
func.func @no_other_result(%k: tensor<2x4xf32> {rope.layout = #int}) -> (tensor<2x4xf32> {rope.layout = #int}, tensor<2x4xf32>) {
  // expected-note @above {{this value}}
  return %k, %k : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

#int = #rope.layout<interleaved, head_dim = 4>
// expected-remark @below {{[cache-kept] argument #1 of 'func.func' (tensor<1x4xf32>) cannot be permuted: it comes from outside the function, or from a region}}
func.func @no_queries(%cache: tensor<2x4xf32> {rope.layout = #int}, %q: tensor<1x4xf32>) -> tensor<1x2xf32> {
  // expected-note @above {{this value}}
  %zero = arith.constant 0.0 : f32
  %e5 = tensor.empty() : tensor<1x2xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<1x2xf32>) -> tensor<1x2xf32>
  %scores = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%q, %cache : tensor<1x4xf32>, tensor<2x4xf32>) outs(%f5 : tensor<1x2xf32>) -> tensor<1x2xf32>
  return %scores : tensor<1x2xf32>
}
