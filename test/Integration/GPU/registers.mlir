// What ptxas says of the kernels: no spills, no stack, and how many registers.

// REQUIRES: ptxas
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --chip=sm_80 | FileCheck %s
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --chip=sm_90 | FileCheck %s
// RUN: %python %S/check_ptxas.py --ptxas=%ptxas --chip=sm_100 | FileCheck %s

// CHECK: bf16 split {{.*}} spills 0 stack 0
// CHECK: bf16 interleaved {{.*}} spills 0 stack 0
// CHECK: bf16 split to interleaved {{.*}} spills 0 stack 0
// CHECK: bf16 interleaved to split {{.*}} spills 0 stack 0
// CHECK: f32 split {{.*}} spills 0 stack 0
// CHECK: all kernels as they should be
