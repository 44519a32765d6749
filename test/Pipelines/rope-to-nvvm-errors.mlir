// RUN: not rope-opt %s --rope-to-nvvm=chip=sm_1234 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not rope-opt %s --rope-to-nvvm=chip=gfx942 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not rope-opt %s --rope-to-nvvm="chip=sm_100 features=+ptx70" 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not rope-opt %s --rope-to-nvvm="chip=sm_90a features=+ptx78" 2>&1 | FileCheck %s --check-prefix=OLDA
// RUN: not rope-opt %s --rope-to-nvvm="chip=sm_90 features=+avx2" 2>&1 | FileCheck %s --check-prefix=FEATURE
// RUN: not rope-opt %s --rope-to-nvvm="chip=sm_90 features=ptx80" 2>&1 | FileCheck %s --check-prefix=SIGN
// RUN: not rope-opt %s --rope-to-nvvm=format=elf 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not rope-opt %s --rope-to-nvvm="format=cubin toolkit=/does/not/exist" 2>&1 | FileCheck %s --check-prefix=TOOLKIT

// CHIP: error: unknown GPU target 'sm_1234'; a target is sm_80, sm_90, sm_100 or the like
// OTHER: error: unknown GPU target 'gfx942'
// OLD: error: sm_100 needs +ptx86 or later, got '+ptx70'
// OLDA: error: sm_90a needs +ptx80 or later, got '+ptx78'
// FEATURE: error: unknown target feature '+avx2'
// SIGN: error: target feature 'ptx80' must be +feature, as +ptx80
// FORMAT: Cannot find option named 'elf'!
// TOOLKIT: error: CUDA Toolkit '/does/not/exist' is not a directory

func.func @split(%x: memref<8x64xf32>, %cos: memref<8x32xf32>, %sin: memref<8x32xf32>) {
  rope.apply #rope.layout<split, head_dim = 64> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<8x64xf32>, memref<8x32xf32>, memref<8x32xf32>) outs(%x : memref<8x64xf32>)
  return
}
