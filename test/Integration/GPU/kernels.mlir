// The numbers of the kernels, run on this machine: as chosen, and with every
// choice of the schedule the other way.

// REQUIRES: numpy
// RUN: %python %S/check_kernels.py --options="" | FileCheck %s
// RUN: %python %S/check_kernels.py --options="schedule=min-threads=1,max-blocks=2,table-rows-outside=0" --filter=16_ | FileCheck %s
// RUN: %python %S/check_kernels.py --options="schedule=min-threads=100,rows-per-thread=3,block-size=32,table-rows-outside=1" --chip=sm_100 --filter=f32_ | FileCheck %s
// RUN: %python %S/check_kernels.py --options="schedule=bytes-in-flight=1,table-in-registers=1,table-rows-outside=1" --filter=made --chip=sm_80 | FileCheck %s

// CHECK: {{[1-9][0-9]+}} kernels checked, 0 wrong
