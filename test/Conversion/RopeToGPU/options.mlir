// RUN: rope-opt %s --convert-rope-to-gpu="rows-per-thread=1 block-size=256 vector-bytes=8" --canonicalize --cse | FileCheck %s
// RUN: not rope-opt %s --convert-rope-to-gpu=vector-bytes=12 2>&1 | FileCheck %s --check-prefix=VECTOR
// RUN: not rope-opt %s --convert-rope-to-gpu=block-size=2048 2>&1 | FileCheck %s --check-prefix=VECTOR
// RUN: not rope-opt %s --convert-rope-to-gpu=rows-per-thread=0 2>&1 | FileCheck %s --check-prefix=VECTOR

// VECTOR: error: vector-bytes must be a power of two, rows-per-thread positive and block-size between 1 and 1024

// CHECK:         %[[BLOCK:.*]] = arith.constant 256 : index
// CHECK:         threads({{.*}}) in (%{{.*}} = %[[BLOCK]],
// CHECK-COUNT-2: vector.load {{.*}} {alignment = 8 : i64} : memref<{{.*}}xbf16{{.*}}>, vector<4xbf16>
// CHECK-NOT:     vector.load {{.*}}xbf16
func.func @split(%x: memref<4x512x32x128xbf16>, %cos: memref<512x64xf32>, %sin: memref<512x64xf32>, %y: memref<4x512x32x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<4x512x32x128xbf16>, memref<512x64xf32>, memref<512x64xf32>) outs(%y : memref<4x512x32x128xbf16>)
  return
}
