// What is chosen from the shape and the width of vectors, for tensors that no
// cache holds.

// RUN: rope-opt %s --convert-rope-to-vector="vector-width=8 print-schedule" -o /dev/null 2>&1 | FileCheck %s --check-prefix=AVX2
// RUN: rope-opt %s --convert-rope-to-vector="vector-width=16 print-schedule" -o /dev/null 2>&1 | FileCheck %s --check-prefix=AVX512

// Two halves of one head are as many streams as write-combining buffers bear
// that are a multiple of a page apart, where vectors are narrow.
// From the end of a half the machine's prefetchers run into the other one: the
// next head is asked for.
// AVX2: remark: schedule: vector-width=8 heads-in-flight=1 {{.*}} prefetch-bytes=16384 prefetch-level=2
// AVX512: remark: schedule: vector-width=16 heads-in-flight=4 {{.*}} prefetch-bytes=16384 prefetch-level=2
func.func @long_heads(%x: memref<8x4096x4096xf32>, %c: memref<4096x2048xf32>, %s: memref<4096x2048xf32>, %y: memref<8x4096x4096xf32>) {
  rope.apply #rope.layout<split, head_dim = 4096> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x4096xf32>, memref<4096x2048xf32>, memref<4096x2048xf32>) outs(%y : memref<8x4096x4096xf32>)
  return
}

// Long halves of 16 bits give a line at a time: fewer streams.
// AVX512: remark: schedule: vector-width=16 heads-in-flight=2 {{.*}} prefetch-bytes=8192
func.func @long_heads_of_bf16(%x: memref<8x4096x4096xbf16>, %c: memref<4096x2048xf32>, %s: memref<4096x2048xf32>, %y: memref<8x4096x4096xbf16>) {
  rope.apply #rope.layout<split, head_dim = 4096> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x4096xbf16>, memref<4096x2048xf32>, memref<4096x2048xf32>) outs(%y : memref<8x4096x4096xbf16>)
  return
}

// AVX2: remark: schedule: vector-width=8 heads-in-flight=2 {{.*}} prefetch-bytes=16384
// AVX512: remark: schedule: vector-width=16 heads-in-flight=4 {{.*}} prefetch-bytes=16384
func.func @long_heads_of_neighbours(%x: memref<8x4096x4096xf32>, %c: memref<4096x2048xf32>, %s: memref<4096x2048xf32>, %y: memref<8x4096x4096xf32>) {
  rope.apply #rope.layout<split, head_dim = 4096> to #rope.layout<interleaved, head_dim = 4096> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x4096xf32>, memref<4096x2048xf32>, memref<4096x2048xf32>) outs(%y : memref<8x4096x4096xf32>)
  return
}

// Neighbours are read to the end of a page, and on: the next page.
// AVX2: remark: schedule: vector-width=8 {{.*}} prefetch-bytes=4096
// AVX512: remark: schedule: vector-width=16 heads-in-flight=4 {{.*}} prefetch-bytes=4096 prefetch-level=2
func.func @long_heads_interleaved(%x: memref<8x4096x4096xf32>, %c: memref<4096x2048xf32>, %s: memref<4096x2048xf32>, %y: memref<8x4096x4096xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 4096> dim = 2 map = affine_map<(b, s, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x4096xf32>, memref<4096x2048xf32>, memref<4096x2048xf32>) outs(%y : memref<8x4096x4096xf32>)
  return
}

// Short heads side by side are one stream.
// AVX2: remark: schedule: vector-width=8 heads-in-flight=1 {{.*}} prefetch-bytes=2560
// AVX512: remark: schedule: vector-width=16 heads-in-flight=1 {{.*}} prefetch-bytes=2560
func.func @short_heads(%x: memref<8x4096x32x128xf32>, %c: memref<4096x64xf32>, %s: memref<4096x64xf32>, %y: memref<8x4096x32x128xf32>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x4096x32x128xf32>, memref<4096x64xf32>, memref<4096x64xf32>) outs(%y : memref<8x4096x32x128xf32>)
  return
}

// Others are not.
// AVX2: remark: schedule: vector-width=8 heads-in-flight=1 {{.*}} prefetch-bytes=2560
// AVX512: remark: schedule: vector-width=16 heads-in-flight=4 {{.*}} prefetch-bytes=2560
func.func @short_heads_outside(%x: memref<8x32x4096x128xf32>, %c: memref<4096x64xf32>, %s: memref<4096x64xf32>, %y: memref<8x32x4096x128xf32>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, h, s, p) -> (s, p)>
      ins(%x, %c, %s : memref<8x32x4096x128xf32>, memref<4096x64xf32>, memref<4096x64xf32>) outs(%y : memref<8x32x4096x128xf32>)
  return
}

// AVX2: remark: schedule: vector-width=8 heads-in-flight=4 {{.*}} prefetch-bytes=0
func.func @small(%x: memref<4x32x128xf32>, %c: memref<4x64xf32>, %s: memref<4x64xf32>, %y: memref<4x32x128xf32>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<4x32x128xf32>, memref<4x64xf32>, memref<4x64xf32>) outs(%y : memref<4x32x128xf32>)
  return
}
