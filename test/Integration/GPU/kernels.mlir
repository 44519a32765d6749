// The numbers of the kernels, run on this machine: with one head per thread as
// for small tensors, with several, and with odd settings.

// REQUIRES: numpy, clang
// RUN: %python %S/check_kernels.py --clang=%clang --options="" | FileCheck %s
// RUN: %python %S/check_kernels.py --clang=%clang --options="min-threads=1" | FileCheck %s
// RUN: %python %S/check_kernels.py --clang=%clang --options="min-threads=1 rows-per-thread=3 block-size=32 vector-bytes=32" --chip=sm_100 | FileCheck %s

// CHECK: {{[3-9][0-9][0-9]}} kernels checked, 0 wrong
