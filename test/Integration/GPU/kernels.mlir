// The numbers of the kernels, run on this machine: with one head per thread as
// for small tensors, with several, and with odd settings.

// REQUIRES: numpy
// RUN: %python %S/check_kernels.py --options="" | FileCheck %s
// RUN: %python %S/check_kernels.py --options="min-threads=1" --filter=16_ | FileCheck %s
// RUN: %python %S/check_kernels.py --options="min-threads=1 rows-per-thread=3 block-size=32 vector-bytes=32" --chip=sm_100 --filter=f32_ | FileCheck %s

// CHECK: {{[1-9][0-9]+}} kernels checked, 0 wrong
