// RUN: rope-opt %s --verify-roundtrip | FileCheck %s

// Every form of the layout; what goes without saying is not printed.

// CHECK: test.layout = #rope.layout<split, head_dim = 128>
func.func private @split() attributes {test.layout = #rope.layout<split, head_dim = 128>}
// CHECK: test.layout = #rope.layout<interleaved, head_dim = 128>
func.func private @interleaved() attributes {test.layout = #rope.layout<interleaved, head_dim = 128>}
// CHECK: test.layout = #rope.layout<interleaved, head_dim = 192, window = [128, 64]>
func.func private @window() attributes {test.layout = #rope.layout<interleaved, head_dim = 192, window = [128, 64]>}
// CHECK: test.layout = #rope.layout<split, head_dim = 64, blocks = [32, 32]>
func.func private @blocks() attributes {test.layout = #rope.layout<split, head_dim = 64, blocks = [32, 32]>}
// CHECK: test.layout = #rope.layout<split, head_dim = 512, live = 64>
func.func private @live() attributes {test.layout = #rope.layout<split, head_dim = 512, live = 64>}
// CHECK: test.layout = #rope.layout<split, head_dim = 3, window = [1, 2]>
func.func private @odd_head_dim() attributes {test.layout = #rope.layout<split, head_dim = 3, window = [1, 2]>}
// CHECK: test.layout = #rope.layout<split, head_dim = 80, window = [8, 64], blocks = [16, 24, 24], live = 20>
func.func private @any_order() attributes {test.layout = #rope.layout<split, head_dim = 80, live = 20, blocks = [16, 24, 24], window = [8, 64]>}
// CHECK: test.layout = #rope.layout<split, head_dim = 64>
func.func private @nothing_new() attributes {test.layout = #rope.layout<split, head_dim = 64, window = [0, 64], live = 32>}

// CHECK: func.func private @contract(tensor<2x8x128xf32> {rope.layout = #rope.layout<split, head_dim = 128>}, tensor<8x128xf32> {rope.paired_lanes}) -> (memref<2x1024xf32> {rope.layout = #rope.layout<interleaved, head_dim = 128>})
func.func private @contract(tensor<2x8x128xf32> {rope.layout = #rope.layout<split, head_dim = 128>}, tensor<8x128xf32> {rope.paired_lanes})
    -> (memref<2x1024xf32> {rope.layout = #rope.layout<interleaved, head_dim = 128>})
