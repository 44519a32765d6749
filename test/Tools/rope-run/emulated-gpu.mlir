// Kernels on this machine: numbers as on the CPU, the grid and block of each
// launch, results in arguments, and any order of threads.

// RUN: rope-run %s --target=emulated-gpu --seed=1 --print-launches --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 | FileCheck %s
// CHECK:      seed: 1
// CHECK-NEXT: launch 1: @rope_kernels::@main_kernel grid (1,1,1) block (128,1,1)
// CHECK-NEXT: result 0: 2x3x4x8xf32=-1.5,2.5,-1.5,2.5

// The same through linalg.
// RUN: rope-run %s --target=emulated-gpu --seed=1 --gpu-options=road=linalg --print-launches --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 | FileCheck %s --check-prefix=LINALG
// LINALG:      seed: 1
// LINALG-NEXT: launch 1: @rope_kernels::@main_generic grid (1,1,1) block (128,1,1)
// LINALG-NEXT: result 0: 2x3x4x8xf32=-1.5,2.5,-1.5,2.5

// Without a seed there is a new one, which is shown. Options reach the kernels.
// RUN: rope-run %s --target=emulated-gpu --gpu-options="chip=sm_80" --schedule=block-size=32 --print-launches --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 | FileCheck %s --check-prefix=OPTIONS
// OPTIONS:      seed: {{[0-9]+}}
// OPTIONS-NEXT: launch 1: @rope_kernels::@main_kernel grid (2,1,1) block (32,1,1)
// RUN: not rope-run %s --target=emulated-gpu --gpu-options="chip=sm_12345" --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 2>&1 | FileCheck %s --check-prefix=CHIP
// CHIP: error: unknown GPU target 'sm_12345'
// RUN: not rope-run %s --target=emulated-gpu --gpu-options="colour=red" --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 2>&1 | FileCheck %s --check-prefix=COLOUR
// COLOUR: error: --gpu-options are not those of rope-to-nvvm

func.func @main(%x: tensor<2x3x4x8xf32>, %cos: tensor<3x4xf32>, %sin: tensor<3x4xf32>) -> tensor<2x3x4x8xf32> {
  %init = tensor.empty() : tensor<2x3x4x8xf32>
  %y = rope.apply #rope.layout<interleaved, head_dim = 8> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x3x4x8xf32>, tensor<3x4xf32>, tensor<3x4xf32>) outs(%init : tensor<2x3x4x8xf32>) -> tensor<2x3x4x8xf32>
  return %y : tensor<2x3x4x8xf32>
}

// The result is an argument; on the CPU, too.
// RUN: rope-run %s --function=into --target=emulated-gpu --input=2x8xf32=1 --input=2x4xf32=0.5 --input=2x4xf32=2 --input=2x8xf32=undef --output-argument=3 | FileCheck %s --check-prefix=INTO
// RUN: rope-run %s --function=into --input=2x8xf32=1 --input=2x4xf32=0.5 --input=2x4xf32=2 --input=2x8xf32=undef --output-argument=3 | FileCheck %s --check-prefix=INTO
// RUN: rope-run %s --function=into --target=emulated-gpu --gpu-options=road=linalg --input=2x8xf32=1 --input=2x4xf32=0.5 --input=2x4xf32=2 --input=2x8xf32=undef --output-argument=3 | FileCheck %s --check-prefix=INTO
// INTO: result 0: 2x8xf32=-1.5,-1.5,-1.5,-1.5,2.5,2.5,2.5,2.5,-1.5
func.func @into(%x: memref<?x8xf32>, %cos: memref<?x4xf32>, %sin: memref<?x4xf32>, %y: memref<?x8xf32>) {
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<?x8xf32>, memref<?x4xf32>, memref<?x4xf32>) outs(%y : memref<?x8xf32>)
  return
}

// In place, three times: the input file is not what changes.
// RUN: rope-run %s --function=in_place --target=emulated-gpu --repeat=3 --input=1x8xf32=1 --input=1x4xf32=0.5 --input=1x4xf32=2 --output-argument=0 | FileCheck %s --check-prefix=PLACE
// RUN: rope-run %s --function=in_place --target=emulated-gpu --gpu-options=road=linalg --repeat=3 --input=1x8xf32=1 --input=1x4xf32=0.5 --input=1x4xf32=2 --output-argument=0 | FileCheck %s --check-prefix=PLACE
// PLACE: result 0: 1x8xf32=-1.5,-1.5,-1.5,-1.5,2.5,2.5,2.5,2.5
// PLACE: time:
func.func @in_place(%x: memref<1x8xf32>, %cos: memref<1x4xf32>, %sin: memref<1x4xf32>) {
  rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<1x8xf32>, memref<1x4xf32>, memref<1x4xf32>) outs(%x : memref<1x8xf32>)
  return
}

// RUN: not rope-run %s --function=into --input=2x8xf32=1 --input=2x4xf32=0.5 --input=2x4xf32=2 --input=2x8xf32=undef --output-argument=4 2>&1 | FileCheck %s --check-prefix=NOARG
// NOARG: error: has no argument 4
// RUN: not rope-run %s --output-argument=0 --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 2>&1 | FileCheck %s --check-prefix=TENSOR
// TENSOR: error: argument 0 is no memref, which alone can be written to
// RUN: not rope-run %s --input=2x3x4x8xf32=1 --input=3x4xf32=0.5 --input=3x4xf32=2 --expected-output=2x3x4x8xf32=undef 2>&1 | FileCheck %s --check-prefix=UNDEF
// UNDEF: rope-run: error: expected output 0 has no values
