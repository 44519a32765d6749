// Globals whose value is found outside: given by name, or from a checkpoint.

// RUN: rope-run %s --input=3xf32=1,2,3 --global=w=3xf32=10,20,30 --expected-output=3xf32=111,422,933
// RUN: rope-run %s --function=idle --input=3xf32=1,2,3 --expected-output=3xf32=2,4,6
// RUN: rope-run %s --function=mask --input=3xf32=1,2,3 --global=on=3xi1=1,0,1 --expected-output=3xf32=1,0,3
// RUN: rope-run %s --function=constants --input=3xf32=1,2,3 --expected-output=3xf32=8,11,14

// RUN: %python -c "import sys, struct, json; h = json.dumps({'layer.w': {'dtype': 'F32', 'shape': [3], 'data_offsets': [0, 12]}}).encode(); open(sys.argv[1], 'wb').write(struct.pack('<Q', len(h)) + h + struct.pack('<3f', 10, 20, 30))" %t.safetensors
// RUN: echo '{"globals": {"w": "layer.w"}}' > %t.json
// RUN: rope-run %s --input=3xf32=1,2,3 --checkpoint=%t.safetensors --names=%t.json --expected-output=3xf32=111,422,933
// RUN: echo '{"globals": {"w": 1}}' > %t.bad.json
// RUN: not rope-run %s --input=3xf32=1,2,3 --checkpoint=%t.safetensors --names=%t.bad.json 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: echo '{"globals": {"w": "layer.v"}}' > %t.none.json
// RUN: not rope-run %s --input=3xf32=1,2,3 --checkpoint=%t.safetensors --names=%t.none.json 2>&1 | FileCheck %s --check-prefix=NONE

// RUN: not rope-run %s --input=3xf32=1,2,3 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not rope-run %s --input=3xf32=1,2,3 --global=w=4xf32=1 2>&1 | FileCheck %s --check-prefix=SHAPE
// RUN: not rope-run %s --input=3xf32=1,2,3 --global=w=3xf32=1 --global=v=3xf32=1 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not rope-run %s --input=3xf32=1,2,3 --global=w=3xf32=1 --global=c=3xf32=1 2>&1 | FileCheck %s --check-prefix=HAS
// NAME: "w" does not map a global's name to a tensor's name
// NONE: '@w': the checkpoint has no tensor 'layer.v'
// MISSING: error: '@w' is found outside: --global=w=... gives its value
// SHAPE: error: '@w': it is 4xf32, the global is 3xf32
// UNKNOWN: error: there is no global '@v'
// HAS: error: a global that is given has a value already

ml_program.global private @w(#ml_program.extern : tensor<3xf32>) : tensor<3xf32>
ml_program.global public @on(#ml_program.extern : tensor<3xi1>) : tensor<3xi1>
ml_program.global private @c(dense<[3.0, 4.0, 5.0]> : tensor<3xf32>) : tensor<3xf32>
ml_program.global private mutable @m(dense<[4.0, 5.0, 6.0]> : tensor<3xf32>) : tensor<3xf32>

func.func @ten(%x: tensor<3xf32>) -> tensor<3xf32> {
  %w = ml_program.global_load_const @w : tensor<3xf32>
  %0 = arith.mulf %x, %w : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// Loads it by what it calls as well.
func.func @main(%x: tensor<3xf32>) -> tensor<3xf32> {
  %w = ml_program.global_load_const @w : tensor<3xf32>
  %ten = arith.constant dense<[10.0, 10.0, 10.0]> : tensor<3xf32>
  %y = arith.mulf %x, %ten : tensor<3xf32>
  %z = func.call @ten(%y) : (tensor<3xf32>) -> tensor<3xf32>
  %0 = arith.addf %x, %w : tensor<3xf32>
  %1 = arith.addf %0, %z : tensor<3xf32>
  return %1 : tensor<3xf32>
}

func.func @idle(%x: tensor<3xf32>) -> tensor<3xf32> {
  %0 = arith.addf %x, %x : tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @mask(%x: tensor<3xf32>) -> tensor<3xf32> {
  %on = ml_program.global_load_const @on : tensor<3xi1>
  %zero = arith.constant dense<0.0> : tensor<3xf32>
  %0 = arith.select %on, %x, %zero : tensor<3xi1>, tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @constants(%x: tensor<3xf32>) -> tensor<3xf32> {
  %c = ml_program.global_load_const @c : tensor<3xf32>
  %m = ml_program.global_load @m : tensor<3xf32>
  %0 = arith.addf %x, %c : tensor<3xf32>
  %1 = arith.addf %0, %m : tensor<3xf32>
  return %1 : tensor<3xf32>
}
