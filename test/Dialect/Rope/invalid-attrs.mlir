// RUN: rope-opt %s -split-input-file -verify-diagnostics

// The constraints of #rope.layout and its syntax; then the discardable
// attributes.

// layout_l1_zero
// expected-error @+1 {{head_dim must be between 1 and 65536, got 0}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 0>}

// -----

// layout_l1_negative
// expected-error @+1 {{head_dim must be between 1 and 65536, got -8}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = -8>}

// -----

// layout_l1_huge
// expected-error @+1 {{head_dim must be between 1 and 65536, got 9223372036854775807}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 9223372036854775807>}

// -----

// layout_l2_odd_head_dim
// expected-error @+1 {{window size must be positive and even, got 3}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 3>}

// -----

// layout_l2_odd_window
// expected-error @+1 {{window size must be positive and even, got 5}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [0, 5]>}

// -----

// layout_l2_empty_window
// expected-error @+1 {{window size must be positive and even, got 0}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [0, 0]>}

// -----

// layout_l2_past_the_end
// expected-error @+1 {{window [6, 4] does not fit in a head of 8 lanes}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [6, 4]>}

// -----

// layout_l2_negative_offset
// expected-error @+1 {{window [-2, 4] does not fit in a head of 8 lanes}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [-2, 4]>}

// -----

// layout_l2_overflow
// expected-error @+1 {{does not fit in a head of 8 lanes}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [9223372036854775807, 2]>}

// -----

// layout_l2_huge_size
// expected-error @+1 {{does not fit in a head of 8 lanes}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [0, 9223372036854775806]>}

// -----

// layout_l3_odd
// expected-error @+1 {{blocks must be positive and even and fit in the window, got 3}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, blocks = [3, 5]>}

// -----

// layout_l3_negative
// expected-error @+1 {{blocks must be positive and even and fit in the window, got -4}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, blocks = [8, -4, 4]>}

// -----

// layout_l3_sum
// expected-error @+1 {{blocks add up to 6, the window has 8 lanes}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, blocks = [2, 4]>}

// -----

// layout_l4_zero
// expected-error @+1 {{live pairs must be between 1 and 4, got 0}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, live = 0>}

// -----

// layout_l4_too_many
// expected-error @+1 {{live pairs must be between 1 and 4, got 5}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, live = 5>}

// -----

// layout_kind
// expected-error @+1 {{expected 'split' or 'interleaved', got 'halves'}}
func.func private @f() attributes {test.layout = #rope.layout<halves, head_dim = 8>}

// -----

// layout_no_head_dim
// expected-error @+1 {{expected 'head_dim'}}
func.func private @f() attributes {test.layout = #rope.layout<split, window = [0, 8]>}

// -----

// layout_twice
// expected-error @+1 {{expected 'window', 'blocks' or 'live', once each, got 'live'}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, live = 2, live = 3>}

// -----

// layout_unknown_key
// expected-error @+1 {{expected 'window', 'blocks' or 'live', once each, got 'offset'}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, offset = 2>}

// -----

// layout_window_of_three
// expected-error @+1 {{window is [offset, size]}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = [0, 4, 2]>}

// -----

// layout_empty_window
// expected-error @+1 {{window is [offset, size]}}
func.func private @f() attributes {test.layout = #rope.layout<split, head_dim = 8, window = []>}

// -----

// expected-error @+1 {{'rope.layout' must be a layout, got "split"}}
func.func private @argument_layout_of_another_kind(tensor<4x8xf32> {rope.layout = "split"})

// -----

// expected-error @+1 {{needs a static last dimension of whole heads, got 'tensor<8x12xf32>'}}
func.func private @argument_layout_of_part_of_a_head(tensor<8x12xf32> {rope.layout = #rope.layout<split, head_dim = 8>})

// -----

// expected-error @+1 {{needs a static last dimension of whole heads, got 'tensor<8x?xf32>'}}
func.func private @argument_layout_of_a_dynamic_dimension(tensor<8x?xf32> {rope.layout = #rope.layout<split, head_dim = 8>})

// -----

// expected-error @+1 {{needs a static last dimension of whole heads, got 'f32'}}
func.func private @argument_layout_of_a_scalar(f32 {rope.layout = #rope.layout<split, head_dim = 8>})

// -----

// expected-error @+1 {{needs a static last dimension of whole heads, got 'tensor<f32>'}}
func.func private @argument_layout_of_rank_0(tensor<f32> {rope.layout = #rope.layout<split, head_dim = 8>})

// -----

// expected-error @+1 {{needs a static last dimension of whole heads, got 'memref<12xf32>'}}
func.func private @result_layout_of_part_of_a_head() -> (memref<12xf32> {rope.layout = #rope.layout<split, head_dim = 8>})

// -----

// expected-error @+1 {{'rope.paired_lanes' is a unit attribute of a table of floats, got true on 'tensor<4x8xf32>'}}
func.func private @paired_lanes_is_a_unit(tensor<4x8xf32> {rope.paired_lanes = true})

// -----

// expected-error @+1 {{'rope.paired_lanes' is a unit attribute of a table of floats, got unit on 'tensor<4x8xi32>'}}
func.func private @paired_lanes_of_integers(tensor<4x8xi32> {rope.paired_lanes})

// -----

// expected-error @+1 {{unknown result attribute 'rope.paired_lanes'}}
func.func private @paired_lanes_of_a_result() -> (tensor<4x8xf32> {rope.paired_lanes})

// -----

// expected-error @+1 {{unknown argument attribute 'rope.heads'}}
func.func private @unknown_argument_attribute(tensor<4x8xf32> {rope.heads = 2 : i64})

// -----

// expected-error @+1 {{attribute 'rope.layout' does not go on an op, only on function arguments and results}}
func.func private @on_an_op() attributes {rope.layout = #rope.layout<split, head_dim = 8>}

// -----

// expected-error @+1 {{'rope.prepared' must be a natural number of type i64, got -1 : i64}}
ml_program.global private @prepared_by_no_result(#ml_program.extern : tensor<4xf32>) : tensor<4xf32> {rope.prepared = -1 : i64}

// -----

// expected-error @+1 {{attribute 'rope.prepared' does not go on an op, only on function arguments and results}}
func.func private @prepared_function() attributes {rope.prepared = 0 : i64}
