// What the schedule chooses can be overridden, and is shown.

// RUN: rope-opt %s --convert-rope-to-gpu="schedule=rows-per-thread=1,block-size=256,vector-bytes=8" --canonicalize --cse | FileCheck %s
// RUN: rope-opt %s --convert-rope-to-gpu="chip=sm_90 print-schedule" -o /dev/null 2>&1 | FileCheck %s --check-prefix=SM90
// RUN: rope-opt %s --convert-rope-to-gpu="chip=sm_100 print-schedule schedule=block-size=256" -o /dev/null 2>&1 | FileCheck %s --check-prefix=SM100
// RUN: rope-opt %s --convert-rope-to-gpu="chip=sm_100 features=+ptx86 print-schedule" -o /dev/null 2>&1 | FileCheck %s --check-prefix=PTX86
// RUN: rope-opt %s --convert-rope-to-gpu="chip=sm_100 print-schedule schedule=max-pairs=16" -o /dev/null 2>&1 | FileCheck %s --check-prefix=MORE
// RUN: not rope-opt %s --convert-rope-to-gpu="schedule=max-pairs=3" 2>&1 | FileCheck %s --check-prefix=PAIRS
// RUN: not rope-opt %s --convert-rope-to-gpu="schedule=vector-bytes=12" 2>&1 | FileCheck %s --check-prefix=VECTOR
// RUN: not rope-opt %s --convert-rope-to-gpu="schedule=block-size=2048" 2>&1 | FileCheck %s --check-prefix=SIZE
// RUN: not rope-opt %s --convert-rope-to-gpu="schedule=rows-per-thread=0" 2>&1 | FileCheck %s --check-prefix=ROWS
// RUN: not rope-opt %s --convert-rope-to-gpu="schedule=rows=4" 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not rope-opt %s --convert-rope-to-gpu="chip=sm_1234" 2>&1 | FileCheck %s --check-prefix=CHIP

// SM90: remark: schedule: vector-bytes=16 max-pairs=8 block-size=128 rows-per-thread=4 min-threads=50688 bytes-in-flight=64 max-blocks=2147483647 table-rows-outside=1 table-in-registers=0 aligned-pointers=1; pairs-per-thread=8 heads-per-thread=4 read-bytes=16 write-bytes=16
// SM100: remark: schedule: vector-bytes=32 max-pairs=8 block-size=256 {{.*}}; pairs-per-thread=8 heads-per-thread=4 read-bytes=16 write-bytes=16
// MORE: remark: schedule: vector-bytes=32 max-pairs=16 {{.*}}; pairs-per-thread=16 heads-per-thread=4 read-bytes=32 write-bytes=32
// PTX86: remark: schedule: vector-bytes=16 {{.*}}; pairs-per-thread=8
// PAIRS: error: max-pairs must be a power of two
// VECTOR: error: vector-bytes must be a power of two
// SIZE: error: block-size must be between 1 and 1024, got '2048'
// ROWS: error: rows-per-thread must be between 1 and 64, got '0'
// NAME: error: a schedule has no 'rows'
// CHIP: error: unknown GPU target 'sm_1234'

// CHECK:         %[[BLOCK:.*]] = arith.constant 256 : index
// CHECK:         threads({{.*}}) in (%{{.*}} = %[[BLOCK]],
// CHECK-COUNT-2: vector.load {{.*}} {alignment = 8 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<4xbf16>
// CHECK-NOT:     vector.load {{.*}}xbf16
func.func @split(%x: memref<4x512x32x128xbf16>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>, %y: memref<4x512x32x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x512x32x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<4x512x32x128xbf16>)
  return
}
