// A double becomes bf16 in one rounding: through f32, 1 + 2^-8 + 2^-40 would be
// a tie, and 1.
// RUN: rope-run %s --target=emulated-gpu --input=1xf64=1.0039062500009095 --input=1xbf16=undef --output-argument=1 | FileCheck %s --check-prefix=ROUNDS
// ROUNDS: result 0: 1xbf16=1.0078125
func.func @main(%x: memref<1xf64>, %y: memref<1xbf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%a, %b, %c) in (%d = %c1, %e = %c1, %f = %c1) threads(%g, %h, %i) in (%j = %c1, %k = %c1, %l = %c1) {
    %v = memref.load %x[%c0] : memref<1xf64>
    %w = arith.truncf %v : f64 to bf16
    memref.store %w, %y[%c0] : memref<1xbf16>
    gpu.terminator
  }
  return
}
