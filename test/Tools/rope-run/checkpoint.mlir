// Arguments from safetensors files: whole, sharded, and everything that can be
// wrong with them.

// REQUIRES: numpy
// RUN: rm -rf %t && mkdir %t
// RUN: %python %S/Inputs/make_checkpoints.py %t

// RUN: rope-run %s --checkpoint=%t/model.safetensors --names=%t/names.json --input=2xf32=1,2 | FileCheck %s
// RUN: rope-run %s --checkpoint=%t/model.safetensors.index.json --names=%t/names.json --input=2xf32=1,2 | FileCheck %s
// CHECK: result 0: 2xf32=111,222

// RUN: not rope-run %s --checkpoint=%t/model.safetensors --input=2xf32 2>&1 | FileCheck %s --check-prefix=ALONE
// ALONE: error: --checkpoint and --names need each other
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/names.json 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: error: 'main' takes 1 inputs beside the checkpoint, there are 0
// RUN: not rope-run %s --checkpoint=%t/none.safetensors --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=NO-FILE
// NO-FILE: error: cannot read '{{.*}}none.safetensors': No such file
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/list.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=LIST
// LIST: error: '{{.*}}list.json' has no object "arguments": it is no JSON object
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/word.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=WORD
// WORD: error: '{{.*}}word.json': "one" does not map an argument's number to a tensor's name
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/beyond.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=BEYOND
// BEYOND: error: 'main' has no argument 7, which '{{.*}}beyond.json' names 'a'
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/unknown.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: argument 1: the checkpoint has no tensor 'c'
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/float8.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=FLOAT8
// FLOAT8: error: argument 1: 'f8' has the type F8_E4M3, which no program takes
// RUN: not rope-run %s --checkpoint=%t/header.safetensors --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=HEADER
// HEADER: error: '{{.*}}header.safetensors' is no safetensors file, or a truncated one
// RUN: not rope-run %s --checkpoint=%t/tiny.safetensors --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=TINY
// TINY: error: '{{.*}}tiny.safetensors' is no safetensors file, or a truncated one
// RUN: not rope-run %s --checkpoint=%t/data.safetensors --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=DATA
// DATA: error: '{{.*}}data.safetensors': the data of '{{.*}}' is not in the file, which may be truncated
// RUN: not rope-run %s --checkpoint=%t/shape.safetensors --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: error: '{{.*}}shape.safetensors': 'a' has 8 bytes, which its shape does not take
// RUN: not rope-run %s --checkpoint=%t/entry.safetensors --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=ENTRY
// ENTRY: error: '{{.*}}entry.safetensors': the entry of 'a' cannot be read
// RUN: not rope-run %s --checkpoint=%t/twice.index.json --names=%t/names.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=TWICE
// TWICE: error: '{{.*}}': 'a' is in two files
// RUN: not rope-run %s --checkpoint=%t/model.safetensors --names=%t/wide.json --input=2xf32 2>&1 | FileCheck %s --check-prefix=WIDE
// WIDE: error: input 1: it is 4xf32, the argument is 2xf32

func.func @main(%x: tensor<2xf32>, %a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
  %0 = arith.addf %x, %a : tensor<2xf32>
  %1 = arith.addf %0, %b : tensor<2xf32>
  return %1 : tensor<2xf32>
}
