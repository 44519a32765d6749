// What ptxas says of the kernels: no spills, no stack, and how many registers.

// REQUIRES: ptxas
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --chip=sm_90 | FileCheck %s
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --chip=sm_80 --filter=static | FileCheck %s
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --chip=sm_100 --filter=static | FileCheck %s

// The road through linalg: scalars, but nothing spilled and nothing called.
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --road=linalg --chip=sm_90 | FileCheck %s
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --road=linalg --chip=sm_80 --filter=static | FileCheck %s
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --road=linalg --chip=sm_100 --filter=static | FileCheck %s

// CHECK: bf16 split static {{.*}} spills 0 stack 0
// CHECK: bf16 interleaved static {{.*}} spills 0 stack 0
// CHECK: bf16 split to interleaved static {{.*}} spills 0 stack 0
// CHECK: bf16 interleaved to split static {{.*}} spills 0 stack 0
// CHECK: f32 split static {{.*}} spills 0 stack 0
// CHECK: f32 split static no table {{.*}} spills 0 stack 0
// CHECK: all kernels as they should be
