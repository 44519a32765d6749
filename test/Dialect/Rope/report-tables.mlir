// RUN: rope-opt %s -o /dev/null --rope-report 2>&1 | FileCheck %s

// Where the tables of a rotation come from.

#sp = affine_map<(s, p) -> (s, p)>
#id = affine_map<(s, p) -> (s, p)>

// CHECK-LABEL: @argument: 1 raised
// CHECK: cos: argument, tensor<6x4xf32>; sin: argument, tensor<6x4xf32>
func.func @argument(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// CHECK-LABEL: @scaled_argument: 1 raised
// CHECK: cos: argument, tensor<6x4xf32>; sin: constant, tensor<6x4xf32>
func.func @scaled_argument(%x: tensor<6x8xf32>, %a: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %k = arith.constant dense<1.25> : tensor<6x4xf32>
  %c = arith.mulf %a, %k : tensor<6x4xf32>
  %s = arith.constant dense<0.5> : tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// CHECK-LABEL: @computed: 1 raised
// CHECK: cos: computed, tensor<6x4xf32>; sin: computed, tensor<6x4xf32>
func.func @computed(%x: tensor<6x8xf32>, %angle: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %c = math.cos %angle : tensor<6x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%angle : tensor<6x4xf32>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = math.sin %in : f32
    linalg.yield %1 : f32
  } -> tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// CHECK-LABEL: @sliced: 1 raised
// CHECK: cos: argument, sliced, tensor<6x4xf32>; sin: argument, tensor<6x4xf32>
func.func @sliced(%x: tensor<6x8xf32>, %cs: tensor<64x4xf32>, %past: index) -> tensor<6x8xf32> {
  %c = tensor.extract_slice %cs[%past, 0] [6, 4] [1, 1] : tensor<64x4xf32> to tensor<6x4xf32>
  %s = tensor.extract_slice %cs[1, 0] [6, 4] [1, 1] : tensor<64x4xf32> to tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// The positions pick rows of a constant; they are no source of its values.
// CHECK-LABEL: @gathered: 1 raised
// CHECK: cos: constant, gathered, tensor<6x4xf32>; sin: constant, tensor<6x4xf32>
func.func @gathered(%x: tensor<6x8xf32>, %positions: tensor<6xi64>) -> tensor<6x8xf32> {
  %rows = arith.constant dense<0.5> : tensor<64x4xf32>
  %0 = tensor.empty() : tensor<6x4xf32>
  %c = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%positions : tensor<6xi64>) outs(%0 : tensor<6x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %row = arith.index_cast %in : i64 to index
    %p = linalg.index 1 : index
    %1 = tensor.extract %rows[%row, %p] : tensor<64x4xf32>
    linalg.yield %1 : f32
  } -> tensor<6x4xf32>
  %s = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%0 : tensor<6x4xf32>) {
  ^bb0(%out: f32):
    %q = linalg.index 0 : index
    %p = linalg.index 1 : index
    %1 = tensor.extract %rows[%q, %p] : tensor<64x4xf32>
    linalg.yield %1 : f32
  } -> tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// CHECK-LABEL: @table: 1 raised
// CHECK: cos: rope.table, tensor<6x4xf32>; sin: rope.table, tensor<6x4xf32>
func.func @table(%x: tensor<6x8xf32>, %positions: tensor<6xf32>, %inv: tensor<4xf32>) -> tensor<6x8xf32> {
  %0 = tensor.empty() : tensor<6x4xf32>
  %c, %s = rope.table ins(%positions, %inv : tensor<6xf32>, tensor<4xf32>) outs(%0, %0 : tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x4xf32>, tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// CHECK-LABEL: @other: 1 raised
// CHECK: cos: other, tensor<6x4xf32>; sin: other, tensor<6x4xf32>
func.func @other(%x: tensor<6x8xf32>, %a: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %c = func.call @callee(%a) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %s = func.call @callee(%a) : (tensor<6x4xf32>) -> tensor<6x4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = #sp
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func private @callee(tensor<6x4xf32>) -> tensor<6x4xf32>
