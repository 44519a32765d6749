// RUN: rope-opt %s -split-input-file -verify-diagnostics

// One case per numbered constraint of the ops, named after it.

func.func @apply_c1_shape(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<15x8xf32>) {
  // expected-error @+1 {{x and init must have the same shape and element type, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<15x8xf32>) -> tensor<15x8xf32>
  return
}

// -----

func.func @apply_c1_element_type(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf16>) {
  // expected-error @+1 {{x and init must have the same shape and element type, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf16>) -> tensor<16x8xf16>
  return
}

// -----

func.func @apply_c1_rank(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<1x16x8xf32>) {
  // expected-error @+1 {{x and init must have the same shape and element type, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
  return
}

// -----

func.func @apply_c2_dim_past_the_end(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dim 2 is not a dimension of 'tensor<16x8xf32>' (C2)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 2 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c2_negative_dim(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dim -1 is not a dimension of 'tensor<16x8xf32>' (C2)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = -1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c2_huge_dim(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dim 9223372036854775807 is not a dimension of}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 9223372036854775807 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c2_rank_0(%x: tensor<f32>, %cos: tensor<f32>, %sin: tensor<f32>, %init: tensor<f32>) {
  // expected-error @+1 {{dim 0 is not a dimension of 'tensor<f32>' (C2)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 0 map = affine_map<() -> ()>
      ins(%x, %cos, %sin : tensor<f32>, tensor<f32>, tensor<f32>)
      outs(%init : tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @apply_c3_size(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 1 must have the static size of head_dim, 16, got}}
  %y = rope.apply #rope.layout<split, head_dim = 16> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c3_dynamic(%x: tensor<16x?xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x?xf32>) {
  // expected-error @+1 {{dimension 1 must have the static size of head_dim, 8, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x?xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x?xf32>) -> tensor<16x?xf32>
  return
}

// -----

func.func @apply_c4_head_dim(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{must have the head_dim and the live pairs of}}
  %y = rope.apply #rope.layout<split, head_dim = 8> to #rope.layout<split, head_dim = 16, window = [0, 8]> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c4_live_pairs(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{must have the head_dim and the live pairs of}}
  %y = rope.apply #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8, live = 3> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c5_shape(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<15x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{cos and sin must have the same type, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<15x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c5_element_type(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf16>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{cos and sin must have the same type, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf16>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c6_not_a_projected_permutation(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must be a projected permutation of the 2 dimensions of x to the 2 dimensions of the tables (C6)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s + 1, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c6_repeated(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must be a projected permutation}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (p, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c6_symbol(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must be a projected permutation}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p)[n] -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c6_number_of_dims(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must be a projected permutation}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c6_number_of_results(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must be a projected permutation}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c6_constant(%x: tensor<16x8xf32>, %cos: tensor<1x4xf32>, %sin: tensor<1x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must be a projected permutation}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (0, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c7(%x: tensor<16x8xf32>, %cos: tensor<16xf32>, %sin: tensor<16xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{map must use d1, the pair (C7)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16xf32>, tensor<16xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

// The table of rotate-half code is twice as wide as the pairs.
func.func @apply_c8_width_of_lanes(%x: tensor<16x8xf32>, %cos: tensor<16x8xf32>, %sin: tensor<16x8xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 1 of the tables must have the static size 4, the number of live pairs, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c8_live(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 1 of the tables must have the static size 3, the number of live pairs, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8, live = 3> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c8_per_lane(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 1 of the tables must have the static size 8, the number of live lanes, got}}
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c8_dynamic(%x: tensor<16x8xf32>, %cos: tensor<16x?xf32>, %sin: tensor<16x?xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 1 of the tables must have the static size 4}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x?xf32>, tensor<16x?xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c9(%x: tensor<16x8xf32>, %cos: tensor<15x4xf32>, %sin: tensor<15x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 0 of the tables must be that of dimension 0 of x, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<15x4xf32>, tensor<15x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c9_no_broadcast(%x: tensor<16x8xf32>, %cos: tensor<1x4xf32>, %sin: tensor<1x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{dimension 0 of the tables must be that of dimension 0 of x, got}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c10_mixed(%x: tensor<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{takes only tensors or only memrefs (C10)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c10_no_result(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{result types must be those of the inits (C10)}}
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>)
  return
}

// -----

func.func @apply_c10_result_type(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{result types must be those of the inits (C10)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<?x8xf32>
  return
}

// -----

func.func @apply_c10_result_on_memrefs(%x: memref<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>, %init: memref<16x8xf32>) {
  // expected-error @+1 {{on memrefs has no result (C10)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%init : memref<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c10_no_strides(%x: memref<16x8xf32, affine_map<(i, j) -> (i floordiv 2, j, i mod 2)>>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>) {
  // expected-error @+1 {{takes only strided memrefs, got 'memref<16x8xf32, affine_map}}
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32, affine_map<(i, j) -> (i floordiv 2, j, i mod 2)>>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%x : memref<16x8xf32, affine_map<(i, j) -> (i floordiv 2, j, i mod 2)>>)
  return
}

// -----

func.func @apply_c11_narrower(%x: tensor<16x8xf64>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf64>) {
  // expected-error @+1 {{compute type must be f32 or f64 and not narrower than the element type of x, got 'f32' (C11)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)> compute = f32
      ins(%x, %cos, %sin : tensor<16x8xf64>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf64>) -> tensor<16x8xf64>
  return
}

// -----

func.func @apply_c11_f16(%x: tensor<16x8xf16>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf16>) {
  // expected-error @+1 {{compute type must be f32 or f64}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)> compute = f16
      ins(%x, %cos, %sin : tensor<16x8xf16>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf16>) -> tensor<16x8xf16>
  return
}

// -----

func.func @apply_c11_integer(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{compute type must be f32 or f64}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)> compute = i32
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c12(%x: tensor<16x8xf32>, %cos: tensor<16x8xf32>, %sin: tensor<16x8xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{conjugate does not go with per_lane (C12)}}
  %y = rope.apply per_lane conjugate #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c14_per_pair(%x: tensor<16x8xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{slots go with per_lane, in a layout with the head_dim and the live pairs of #rope.layout<split, head_dim = 8> (C14)}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)> slots = #rope.layout<interleaved, head_dim = 8>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c14_pairs(%x: tensor<16x8xf32>, %cos: tensor<16x8xf32>, %sin: tensor<16x8xf32>, %init: tensor<16x8xf32>) {
  // expected-error @+1 {{(C14)}}
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)> slots = #rope.layout<interleaved, head_dim = 6>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return
}

// -----

func.func @apply_c13(%x: memref<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>, %init: memref<16x8xf32>) {
  // expected-error @+1 {{between different layouts cannot run in place (C13)}}
  rope.apply #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%x : memref<16x8xf32>)
  return
}

// -----

func.func @apply_element_type(%x: tensor<16x8xi32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<16x8xi32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor or memref of f16, bf16, f32 or f64, but got 'tensor<16x8xi32>'}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xi32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<16x8xi32>) -> tensor<16x8xi32>
  return
}

// -----

func.func @apply_unranked(%x: tensor<*xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>, %init: tensor<*xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor or memref of f16, bf16, f32 or f64, but got 'tensor<*xf32>'}}
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<*xf32>, tensor<16x4xf32>, tensor<16x4xf32>)
      outs(%init : tensor<*xf32>) -> tensor<*xf32>
  return
}

// -----

func.func @table_t1_rank(%pos: tensor<16xi64>, %freq: tensor<1x4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{inv_freq must have rank 1 and a static size, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<1x4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t1_dynamic(%pos: tensor<16xi64>, %freq: tensor<?xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{inv_freq must have rank 1 and a static size, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<?xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t2(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf16>) {
  // expected-error @+1 {{cos and sin must have the same type, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf16>) -> tensor<16x4xf32>, tensor<16x4xf16>
  return
}

// -----

func.func @table_t3(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x8xf32>, %sin: tensor<16x8xf32>) {
  // expected-error @+1 {{the last dimension of the tables must have the size of inv_freq, 4, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x8xf32>, tensor<16x8xf32>) -> tensor<16x8xf32>, tensor<16x8xf32>
  return
}

// -----

func.func @table_t3_dynamic(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x?xf32>, %sin: tensor<16x?xf32>) {
  // expected-error @+1 {{the last dimension of the tables must have the size of inv_freq, 4, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x?xf32>, tensor<16x?xf32>) -> tensor<16x?xf32>, tensor<16x?xf32>
  return
}

// -----

func.func @table_t3_rank_0(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %cos: tensor<f32>, %sin: tensor<f32>) {
  // expected-error @+1 {{the last dimension of the tables must have the size of inv_freq, 4, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<f32>, tensor<f32>) -> tensor<f32>, tensor<f32>
  return
}

// -----

func.func @table_t4_rank(%pos: tensor<1x16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{tables must have one dimension more than the positions have apart from their axis, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<1x16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t4_size(%pos: tensor<15xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{dimension 0 of the tables does not agree with the positions, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<15xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t4_axis_without_axis_map(%pos: tensor<3x16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{tables must have one dimension more than the positions have apart from their axis, got}}
  %c, %s = rope.table ins(%pos, %freq : tensor<3x16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t4_rank_0_with_axis_map(%pos: tensor<i64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{tables must have one dimension more than the positions have apart from their axis, got}}
  %c, %s = rope.table axis_map = [0, 0, 0, 0] ins(%pos, %freq : tensor<i64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t5_number(%pos: tensor<2x16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{axis_map must have 4 entries, got 3 (T5)}}
  %c, %s = rope.table axis_map = [0, 0, 1] ins(%pos, %freq : tensor<2x16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t5_range(%pos: tensor<2x16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{axis_map entry 2 is not one of the 2 position axes (T5)}}
  %c, %s = rope.table axis_map = [0, 0, 1, 2] ins(%pos, %freq : tensor<2x16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t5_negative(%pos: tensor<2x16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{axis_map entry -1 is not one of the 2 position axes (T5)}}
  %c, %s = rope.table axis_map = [0, 0, 1, -1] ins(%pos, %freq : tensor<2x16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t5_dynamic(%pos: tensor<?x16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{the axis dimension of the positions must be static (T5)}}
  %c, %s = rope.table axis_map = [0, 0, 1, 1] ins(%pos, %freq : tensor<?x16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t6(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %scale: f32, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{takes attention_factor or scale, not both (T6)}}
  %c, %s = rope.table attention_factor = 1.5 ins(%pos, %freq, %scale : tensor<16xi64>, tensor<4xf32>, f32)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t7_mixed(%pos: memref<16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{takes only tensors or only memrefs (T7)}}
  %c, %s = rope.table ins(%pos, %freq : memref<16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_t7_one_result(%pos: tensor<16xi64>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{result types must be those of the inits (T7)}}
  rope.table ins(%pos, %freq : tensor<16xi64>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>)
  return
}

// -----

func.func @table_t7_result_on_memrefs(%pos: memref<16xi64>, %freq: memref<4xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>) {
  // expected-error @+1 {{on memrefs has no result (T7)}}
  %c, %s = rope.table ins(%pos, %freq : memref<16xi64>, memref<4xf32>)
      outs(%cos, %sin : memref<16x4xf32>, memref<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @table_position_type(%pos: tensor<16xcomplex<f32>>, %freq: tensor<4xf32>, %cos: tensor<16x4xf32>, %sin: tensor<16x4xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor or memref of integers or floats, but got 'tensor<16xcomplex<f32>>'}}
  %c, %s = rope.table ins(%pos, %freq : tensor<16xcomplex<f32>>, tensor<4xf32>)
      outs(%cos, %sin : tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>, tensor<16x4xf32>
  return
}

// -----

func.func @permute_p1_shape(%x: tensor<16x3xi8>, %init: tensor<16x4xi8>) {
  // expected-error @+1 {{x and init must have the same shape and element type, got}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<16x3xi8>) outs(%init : tensor<16x4xi8>) -> tensor<16x4xi8>
  return
}

// -----

func.func @permute_p1_element_type(%x: tensor<16x3xi8>, %init: tensor<16x3xi16>) {
  // expected-error @+1 {{x and init must have the same shape and element type, got}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<16x3xi8>) outs(%init : tensor<16x3xi16>) -> tensor<16x3xi16>
  return
}

// -----

func.func @permute_p2(%x: tensor<16x3xi8>, %init: tensor<16x3xi8>) {
  // expected-error @+1 {{dim 2 is not a dimension of 'tensor<16x3xi8>' (P2)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 2
      ins(%x : tensor<16x3xi8>) outs(%init : tensor<16x3xi8>) -> tensor<16x3xi8>
  return
}

// -----

func.func @permute_p2_rank_0(%x: tensor<i8>, %init: tensor<i8>) {
  // expected-error @+1 {{dim 0 is not a dimension of 'tensor<i8>' (P2)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<i8>) outs(%init : tensor<i8>) -> tensor<i8>
  return
}

// -----

func.func @permute_p3_head_dim(%x: tensor<16x3xi8>, %init: tensor<16x3xi8>) {
  // expected-error @+1 {{must have the same head_dim and number of live pairs (P3)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 16> dim = 0
      ins(%x : tensor<16x3xi8>) outs(%init : tensor<16x3xi8>) -> tensor<16x3xi8>
  return
}

// -----

func.func @permute_p3_live_pairs(%x: tensor<16x3xi8>, %init: tensor<16x3xi8>) {
  // expected-error @+1 {{must have the same head_dim and number of live pairs (P3)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8, window = [0, 4]> dim = 0
      ins(%x : tensor<16x3xi8>) outs(%init : tensor<16x3xi8>) -> tensor<16x3xi8>
  return
}

// -----

func.func @permute_p4_not_a_multiple(%x: tensor<12x3xi8>, %init: tensor<12x3xi8>) {
  // expected-error @+1 {{dimension 0 must be static and a multiple of head_dim, 8, got 'tensor<12x3xi8>' (P4)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<12x3xi8>) outs(%init : tensor<12x3xi8>) -> tensor<12x3xi8>
  return
}

// -----

func.func @permute_p4_dynamic(%x: tensor<?x3xi8>, %init: tensor<?x3xi8>) {
  // expected-error @+1 {{dimension 0 must be static and a multiple of head_dim, 8, got 'tensor<?x3xi8>' (P4)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<?x3xi8>) outs(%init : tensor<?x3xi8>) -> tensor<?x3xi8>
  return
}

// -----

func.func @permute_p5_mixed(%x: tensor<16x3xi8>, %init: memref<16x3xi8>) {
  // expected-error @+1 {{takes only tensors or only memrefs (P5)}}
  rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<16x3xi8>) outs(%init : memref<16x3xi8>)
  return
}

// -----

func.func @permute_p5_no_result(%x: tensor<16x3xi8>, %init: tensor<16x3xi8>) {
  // expected-error @+1 {{result types must be those of the inits (P5)}}
  rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<16x3xi8>) outs(%init : tensor<16x3xi8>)
  return
}

// -----

func.func @permute_p5_result_on_memrefs(%x: memref<16x3xi8>, %init: memref<16x3xi8>) {
  // expected-error @+1 {{on memrefs has no result (P5)}}
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : memref<16x3xi8>) outs(%init : memref<16x3xi8>) -> tensor<16x3xi8>
  return
}

// -----

func.func @permute_p6(%x: memref<16x3xi8>, %init: memref<16x3xi8>) {
  // expected-error @+1 {{cannot run in place (P6)}}
  rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : memref<16x3xi8>) outs(%x : memref<16x3xi8>)
  return
}
