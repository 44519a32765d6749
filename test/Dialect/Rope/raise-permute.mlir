// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %s --rope-raise -o %t.once && rope-opt %t.once --rope-raise -o %t.twice && diff %t.once %t.twice

// Lanes re-ordered from one layout to another, where no rotation absorbs it.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// DeepSeek's de-interleave: a view of pairs, transposed.
// CHECK-LABEL: func @view_transpose
// CHECK: rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 2 ins(%arg0 :
// CHECK-NOT: linalg.transpose
func.func @view_transpose(%x: tensor<2x6x8xf32>) -> tensor<2x6x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 6, 4, 2] : tensor<2x6x8xf32> into tensor<2x6x4x2xf32>
  %0 = tensor.empty() : tensor<2x6x2x4xf32>
  %t = linalg.transpose ins(%pairs : tensor<2x6x4x2xf32>) outs(%0 : tensor<2x6x2x4xf32>) permutation = [0, 1, 3, 2]
  %y = tensor.collapse_shape %t [[0], [1], [2, 3]] : tensor<2x6x2x4xf32> into tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

// Even lanes, then odd ones; dynamic sizes.
// CHECK-LABEL: func @concat_of_slices
// CHECK: rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 1 ins(%arg0 : tensor<?x8xbf16>)
// CHECK-NOT: tensor.concat
func.func @concat_of_slices(%x: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xbf16>
  %even = tensor.extract_slice %x[0, 0] [%n, 4] [1, 2] : tensor<?x8xbf16> to tensor<?x4xbf16>
  %odd = tensor.extract_slice %x[0, 1] [%n, 4] [1, 2] : tensor<?x8xbf16> to tensor<?x4xbf16>
  %y = tensor.concat dim(1) %even, %odd : (tensor<?x4xbf16>, tensor<?x4xbf16>) -> tensor<?x8xbf16>
  return %y : tensor<?x8xbf16>
}

// x[..., perm]: a gather by constants, the other way round.
// CHECK-LABEL: func @gather
// CHECK: rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 2 ins(%arg0 :
// CHECK-NOT: tensor.extract
func.func @gather(%x: tensor<2x6x8xf32>) -> tensor<2x6x8xf32> {
  %perm = arith.constant dense<[0, 4, 1, 5, 2, 6, 3, 7]> : tensor<8xi64>
  %0 = tensor.empty() : tensor<2x6x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%perm : tensor<8xi64>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%p: i64, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.index_cast %p : i64 to index
    %v = tensor.extract %x[%i, %j, %k] : tensor<2x6x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}

// Heads side by side, a window of each.
// CHECK-LABEL: func @window_of_heads
// CHECK: rope.permute #rope.layout<interleaved, head_dim = 12, window = [4, 8]> to #rope.layout<split, head_dim = 12, window = [4, 8]> dim = 1 ins(%arg0 : tensor<6x24xf32>)
func.func @window_of_heads(%x: tensor<6x24xf32>) -> tensor<6x24xf32> {
  %heads = tensor.expand_shape %x [[0], [1, 2]] output_shape [6, 2, 12] : tensor<6x24xf32> into tensor<6x2x12xf32>
  %nope = tensor.extract_slice %heads[0, 0, 0] [6, 2, 4] [1, 1, 1] : tensor<6x2x12xf32> to tensor<6x2x4xf32>
  %even = tensor.extract_slice %heads[0, 0, 4] [6, 2, 4] [1, 1, 2] : tensor<6x2x12xf32> to tensor<6x2x4xf32>
  %odd = tensor.extract_slice %heads[0, 0, 5] [6, 2, 4] [1, 1, 2] : tensor<6x2x12xf32> to tensor<6x2x4xf32>
  %c = tensor.concat dim(2) %nope, %even, %odd : (tensor<6x2x4xf32>, tensor<6x2x4xf32>, tensor<6x2x4xf32>) -> tensor<6x2x12xf32>
  %y = tensor.collapse_shape %c [[0], [1, 2]] : tensor<6x2x12xf32> into tensor<6x24xf32>
  return %y : tensor<6x24xf32>
}

// There and back again is nothing.
// CHECK-LABEL: func @no_round_trip
// CHECK-NOT: rope.permute #rope.layout<{{.*}}>{{.*}} ins(%arg0
// CHECK: return
func.func @no_round_trip(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %pairs = tensor.expand_shape %x [[0], [1, 2]] output_shape [6, 4, 2] : tensor<6x8xf32> into tensor<6x4x2xf32>
  %y = tensor.collapse_shape %pairs [[0], [1, 2]] : tensor<6x4x2xf32> into tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Halves exchanged: no layout in another order.
// CHECK-LABEL: func @no_roll
// CHECK-NOT: rope.permute
func.func @no_roll(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %y = tensor.concat dim(1) %hi, %lo : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Two tensors.
// CHECK-LABEL: func @no_two_sources
// CHECK-NOT: rope.permute
func.func @no_two_sources(%x: tensor<6x8xf32>, %z: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %even = tensor.extract_slice %x[0, 0] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %odd = tensor.extract_slice %z[0, 1] [6, 4] [1, 2] : tensor<6x8xf32> to tensor<6x4xf32>
  %y = tensor.concat dim(1) %even, %odd : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// The channel shuffle of an image, where nothing turns.
// CHECK-LABEL: func @no_channel_shuffle
// CHECK-NOT: rope.permute
func.func @no_channel_shuffle(%x: tensor<2x8x4x4xf32>) -> tensor<2x8x4x4xf32> {
  %g = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [2, 2, 4, 4, 4] : tensor<2x8x4x4xf32> into tensor<2x2x4x4x4xf32>
  %0 = tensor.empty() : tensor<2x4x2x4x4xf32>
  %t = linalg.transpose ins(%g : tensor<2x2x4x4x4xf32>) outs(%0 : tensor<2x4x2x4x4xf32>) permutation = [0, 2, 1, 3, 4]
  %y = tensor.collapse_shape %t [[0], [1, 2], [3], [4]] : tensor<2x4x2x4x4xf32> into tensor<2x8x4x4xf32>
  return %y : tensor<2x8x4x4xf32>
}

// One lane out of place.
// CHECK-LABEL: func @no_layout
// CHECK-NOT: rope.permute
func.func @no_layout(%x: tensor<2x6x8xf32>) -> tensor<2x6x8xf32> {
  %perm = arith.constant dense<[0, 4, 1, 5, 2, 7, 3, 6]> : tensor<8xi64>
  %0 = tensor.empty() : tensor<2x6x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%perm : tensor<8xi64>) outs(%0 : tensor<2x6x8xf32>) {
  ^bb0(%p: i64, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.index_cast %p : i64 to index
    %v = tensor.extract %x[%i, %j, %k] : tensor<2x6x8xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x8xf32>
  return %y : tensor<2x6x8xf32>
}
