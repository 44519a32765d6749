// What LLVM makes of the inner loops, on fixed targets: AVX-512 with and without
// an instruction for bf16, and AVX2.

// REQUIRES: x86-registered-target
// RUN: rope-opt %s --rope-to-llvm="vector-width=16 round-to-bf16=native schedule=non-temporal-bytes=never,heads-in-flight=1,table-rows=1" | mlir-translate --mlir-to-llvmir -o %t.ll
// RUN: opt -O3 -mtriple=x86_64-linux-gnu -mcpu=sapphirerapids %t.ll -o - | llc -O3 -mtriple=x86_64-linux-gnu -mcpu=sapphirerapids -o %t.s
// RUN: FileCheck %s --input-file=%t.s --check-prefixes=ALL,NATIVE --implicit-check-not=gather --implicit-check-not=call
// RUN: opt -O3 -mtriple=x86_64-linux-gnu -mcpu=znver4 %t.ll -o - | llc -O3 -mtriple=x86_64-linux-gnu -mcpu=znver4 -o %t.s
// RUN: FileCheck %s --input-file=%t.s --check-prefixes=ALL,NATIVE --implicit-check-not=gather --implicit-check-not=call

// RUN: rope-opt %s --rope-to-llvm="vector-width=16 round-to-bf16=integer schedule=non-temporal-bytes=never,heads-in-flight=1,table-rows=1" | mlir-translate --mlir-to-llvmir -o %t.ll
// RUN: opt -O3 -mtriple=x86_64-linux-gnu -mcpu=skylake-avx512 -mattr=-prefer-256-bit %t.ll -o - | llc -O3 -mtriple=x86_64-linux-gnu -mcpu=skylake-avx512 -mattr=-prefer-256-bit -o %t.s
// RUN: FileCheck %s --input-file=%t.s --check-prefixes=ALL,INTEGER --implicit-check-not=gather --implicit-check-not=call

// RUN: rope-opt %s --rope-to-llvm="vector-width=8 round-to-bf16=integer schedule=non-temporal-bytes=never,heads-in-flight=1,table-rows=1" | mlir-translate --mlir-to-llvmir -o %t.ll
// RUN: opt -O3 -mtriple=x86_64-linux-gnu -mcpu=haswell %t.ll -o - | llc -O3 -mtriple=x86_64-linux-gnu -mcpu=haswell -o %t.s
// RUN: FileCheck %s --input-file=%t.s --check-prefixes=AVX2 --implicit-check-not=gather --implicit-check-not=call

// A row of 128 f32 is eight vectors, each with one fmaddsub; no scalar arithmetic.
// ALL-LABEL: interleaved_f32:
// ALL-NOT: {{v?(mul|add|sub|fm[a-z0-9]*)ss}}
// ALL-COUNT-8: vfmaddsub{{.*}}zmm
// ALL-NOT: vfmaddsub
// ALL: retq
// AVX2-LABEL: interleaved_f32:
// AVX2-NOT: {{v?(mul|add|sub|fm[a-z0-9]*)ss}}
// AVX2-COUNT-16: vfmaddsub{{.*}}ymm
// AVX2-NOT: vfmaddsub
// AVX2: retq
func.func @interleaved_f32(%x: memref<?x?x?x128xf32>, %c: memref<?x64xf32>, %s: memref<?x64xf32>, %y: memref<?x?x?x128xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x?x128xf32>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x?x128xf32>)
  return
}

// ALL-LABEL: split_f32:
// ALL-NOT: {{vperm|vshuf|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// ALL: vfm{{(add|sub)[0-9]*}}ps{{.*}}zmm
// ALL: retq
// AVX2-LABEL: split_f32:
// AVX2-NOT: {{vperm|vshuf|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// AVX2: retq
func.func @split_f32(%x: memref<?x?x?x128xf32>, %c: memref<?x64xf32>, %s: memref<?x64xf32>, %y: memref<?x?x?x128xf32>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x?x128xf32>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x?x128xf32>)
  return
}

// Four loads, four stores of 64 bytes each, and an instruction to round and one
// to order for each of them.
// ALL-LABEL: interleaved_bf16:
// ALL-NOT: {{v?pextr|v?pinsr|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// NATIVE-COUNT-4: vcvtne2ps2bf16
// NATIVE-NOT: vcvtne
// INTEGER: vpandd
// ALL: retq
// AVX2-LABEL: interleaved_bf16:
// AVX2-NOT: {{v?pextr|v?pinsr|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// AVX2: retq
func.func @interleaved_bf16(%x: memref<?x?x?x128xbf16>, %c: memref<?x64xf32>, %s: memref<?x64xf32>, %y: memref<?x?x?x128xbf16>) {
  rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x?x128xbf16>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x?x128xbf16>)
  return
}

// Whole words are loaded and stored; pairs at even places come before those at
// odd ones in between, for which the tables are taken apart.
// ALL-LABEL: split_bf16:
// ALL-NOT: {{vpmovzx|vinsert|v?pextr|v?pinsr|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// NATIVE: vpslld $16, %zmm
// NATIVE-COUNT-4: vcvtne2ps2bf16
// NATIVE-NOT: vcvtne
// INTEGER: vpsrld $16
// ALL: retq
// AVX2-LABEL: split_bf16:
// AVX2-NOT: {{vpmovzx|vpack|vpermq|v?pextr|v?pinsr|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// AVX2: retq
func.func @split_bf16(%x: memref<?x?x?x128xbf16>, %c: memref<?x64xf32>, %s: memref<?x64xf32>, %y: memref<?x?x?x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x?x128xbf16>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x?x128xbf16>)
  return
}

// ALL-LABEL: interleaved_to_split_f32:
// ALL-NOT: {{v?(mul|add|sub|fm[a-z0-9]*)ss}}
// ALL-COUNT-8: {{vpermt2ps|vpermi2ps|vshufps}}
// ALL: retq
func.func @interleaved_to_split_f32(%x: memref<?x?x?x128xf32>, %c: memref<?x64xf32>, %s: memref<?x64xf32>, %y: memref<?x?x?x128xf32>) {
  rope.apply #rope.layout<interleaved, head_dim = 128> to #rope.layout<split, head_dim = 128>
      dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x?x128xf32>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x?x128xf32>)
  return
}

// Whole words are loaded; with an instruction that rounds two vectors, one
// permutation of two results is a line of pairs.
// ALL-LABEL: split_to_interleaved_bf16:
// NATIVE-NOT: {{vpmovzx|vinsert|v?pextr|v?pinsr}}
// NATIVE-COUNT-2: {{vpermt2w|vpermi2w}}
// ALL-NOT: {{v?(mul|add|sub|fm[a-z0-9]*)ss}}
// ALL: retq
// AVX2-LABEL: split_to_interleaved_bf16:
// AVX2-NOT: {{v?pextr|v?pinsr|v?(mul|add|sub|fm[a-z0-9]*)ss}}
// AVX2: retq
func.func @split_to_interleaved_bf16(%x: memref<?x?x?x128xbf16>, %c: memref<?x64xf32>, %s: memref<?x64xf32>, %y: memref<?x?x?x128xbf16>) {
  rope.apply #rope.layout<split, head_dim = 128> to #rope.layout<interleaved, head_dim = 128>
      dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %c, %s : memref<?x?x?x128xbf16>, memref<?x64xf32>, memref<?x64xf32>) outs(%y : memref<?x?x?x128xbf16>)
  return
}

// Sine and cosine of sixteen pairs at once, which are taken apart for it: no
// vector of eight.
// ALL-LABEL: interleaved_computed_f32:
// ALL-NOT: {{vfmaddsub|vrndscale.*ymm}}
// ALL: vrndscaleps {{.*}}zmm
// ALL-NOT: {{vfmaddsub|vrndscale.*ymm}}
// ALL: retq
func.func @interleaved_computed_f32(%x: memref<9x128xf32>, %p: memref<9xi64>, %f: memref<64xf32>, %y: memref<9x128xf32> {llvm.noalias}) {
  %c = memref.alloc() : memref<9x64xf32>
  %s = memref.alloc() : memref<9x64xf32>
  rope.table ins(%p, %f : memref<9xi64>, memref<64xf32>) outs(%c, %s : memref<9x64xf32>, memref<9x64xf32>)
  rope.apply #rope.layout<interleaved, head_dim = 128> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : memref<9x128xf32>, memref<9x64xf32>, memref<9x64xf32>) outs(%y : memref<9x128xf32>)
  return
}
