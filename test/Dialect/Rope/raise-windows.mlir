// RUN: rope-opt %s --rope-raise -verify-diagnostics | FileCheck %s
// RUN: %python %S/Spellings/Inputs/same_numbers.py %s

// What other recognisers took for the whole head, or for other rows: the window and the
// rows are those that the program reads.

func.func @three_quarters(%x: tensor<6x16xf32>, %c: tensor<6x6xf32>, %s: tensor<6x6xf32>) -> tensor<6x16xf32> {
  // A ratio of 0.75, which is no power of two and no half.
  // CHECK-LABEL: func @three_quarters
  // CHECK-SAME: (%[[X:[^:]*]]: tensor<6x16xf32>, %[[C:[^:]*]]: tensor<6x6xf32>, %[[S:[^:]*]]: tensor<6x6xf32>)
  // CHECK: rope.apply #rope.layout<split, head_dim = 16, window = [0, 12]> dim = 1 map = {{.*}} ins(%[[X]], %[[C]], %[[S]] :
  %lo = tensor.extract_slice %x[0, 0] [6, 6] [1, 1] : tensor<6x16xf32> to tensor<6x6xf32>
  %hi = tensor.extract_slice %x[0, 6] [6, 6] [1, 1] : tensor<6x16xf32> to tensor<6x6xf32>
  %rest = tensor.extract_slice %x[0, 12] [6, 4] [1, 1] : tensor<6x16xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %c : tensor<6x6xf32>
  %1 = arith.mulf %hi, %s : tensor<6x6xf32>
  %2 = arith.subf %0, %1 : tensor<6x6xf32>
  %3 = arith.mulf %hi, %c : tensor<6x6xf32>
  %4 = arith.mulf %lo, %s : tensor<6x6xf32>
  %5 = arith.addf %3, %4 : tensor<6x6xf32>
  %y = tensor.concat dim(1) %2, %5, %rest : (tensor<6x6xf32>, tensor<6x6xf32>, tensor<6x4xf32>) -> tensor<6x16xf32>
  return %y : tensor<6x16xf32>
}

#x = affine_map<(n, s, p) -> (n, s, p)>
#t = affine_map<(n, s, p) -> (s, p)>

func.func @heads_reshaped_where_transposed_was_meant(%x: tensor<6x24xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<3x6x8xf32> {
  // [S, N*D] seen as [N, S, D]: rows of the table meet other tokens than a model means.
  // It stays so: nothing is transposed.
  // CHECK-LABEL: func @heads_reshaped_where_transposed_was_meant
  // CHECK-SAME: (%[[X:[^:]*]]: tensor<6x24xf32>, %[[C:[^:]*]]: tensor<6x4xf32>, %[[S:[^:]*]]: tensor<6x4xf32>)
  // CHECK: %[[F:.*]] = tensor.collapse_shape %[[X]] {{\[\[}}0, 1]]
  // CHECK: %[[E:.*]] = tensor.expand_shape %[[F]] {{\[\[}}0, 1, 2]] output_shape [3, 6, 8]
  // CHECK-NOT: linalg.transpose
  // CHECK: rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = {{.*}} ins(%[[E]], %[[C]], %[[S]] :
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<6x24xf32> into tensor<144xf32>
  %h = tensor.expand_shape %flat [[0, 1, 2]] output_shape [3, 6, 8] : tensor<144xf32> into tensor<3x6x8xf32>
  %lo = tensor.extract_slice %h[0, 0, 0] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %hi = tensor.extract_slice %h[0, 0, 4] [3, 6, 4] [1, 1, 1] : tensor<3x6x8xf32> to tensor<3x6x4xf32>
  %e = tensor.empty() : tensor<3x6x4xf32>
  %a = linalg.generic {indexing_maps = [#x, #x, #t, #t, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<3x6x4xf32>, tensor<3x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<3x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %u, %cos : f32
    %1 = arith.mulf %v, %sin : f32
    %2 = arith.subf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<3x6x4xf32>
  %b = linalg.generic {indexing_maps = [#x, #x, #t, #t, #x], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%lo, %hi, %c, %s : tensor<3x6x4xf32>, tensor<3x6x4xf32>, tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<3x6x4xf32>) {
  ^bb0(%u: f32, %v: f32, %cos: f32, %sin: f32, %o: f32):
    %0 = arith.mulf %v, %cos : f32
    %1 = arith.mulf %u, %sin : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<3x6x4xf32>
  %y = tensor.concat dim(2) %a, %b : (tensor<3x6x4xf32>, tensor<3x6x4xf32>) -> tensor<3x6x8xf32>
  return %y : tensor<3x6x8xf32>
}
