// Through the CUDA driver, here one that writes down what it is asked: managed
// memory, PTX of the oldest chip, and a wait after each launch, for the rest of
// the program is the CPU's.

// UNSUPPORTED: sanitizer
// RUN: rm -rf %t && mkdir %t %t/none
// RUN: %cc -shared -fPIC -o %t/libcuda.so.1 %S/../../Runtime/Inputs/fake-cuda.c -lpthread
// RUN: env LD_LIBRARY_PATH=%t FAKE_CUDA_CHIP=80 rope-run %s --target=cuda --print-launches --input=1x8xf32=1 --input=1x4xf32=0.5 --input=1x4xf32=2 --output=@%t/y.npy | FileCheck %s
// CHECK:      cuInit 0
// CHECK:      cuMemAllocManaged 32 flags 1
// CHECK-NEXT: cuMemAllocManaged 16 flags 1
// CHECK-NEXT: cuMemAllocManaged 16 flags 1
// CHECK-NEXT: cuMemAllocManaged 32 flags 1
// CHECK:      cuModuleLoadDataEx PTX
// CHECK-NEXT: cuModuleGetFunction main_kernel
// CHECK-NEXT: cuLaunchKernel main_kernel grid 1 1 1 block 128 1 1 shared 0 stream (nil): memory{{[03]}} memory{{[03]}} memory1 memory2
// CHECK-NEXT: cuStreamSynchronize (nil)
// CHECK:      launch 1: @rope_kernels::@main_kernel grid (1,1,1) block (128,1,1)

// RUN: touch %t/none/libcuda.so.1
// RUN: not env LD_LIBRARY_PATH=%t/none rope-run %s --target=cuda --input=1x8xf32=1 --input=1x4xf32=0.5 --input=1x4xf32=2 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: rope-run: error: there is no CUDA driver: {{.*}}libcuda.so.1
// RUN: not env LD_LIBRARY_PATH=%t FAKE_CUDA_FAIL=cuLaunchKernel=700 rope-run %s --target=cuda --input=1x8xf32=1 --input=1x4xf32=0.5 --input=1x4xf32=2 2>&1 | FileCheck %s --check-prefix=FAILS
// FAILS: rope-run: error: the kernel 'main_kernel': cuLaunchKernel: CUDA_ERROR_ILLEGAL_ADDRESS (700)

func.func @main(%x: tensor<1x8xf32>, %cos: tensor<1x4xf32>, %sin: tensor<1x4xf32>) -> tensor<1x8xf32> {
  %init = tensor.empty() : tensor<1x8xf32>
  %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<1x8xf32>, tensor<1x4xf32>, tensor<1x4xf32>) outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  return %y : tensor<1x8xf32>
}
