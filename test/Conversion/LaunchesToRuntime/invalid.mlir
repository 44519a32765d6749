// What the runtime cannot launch, allocate or hold.

// RUN: rope-opt %s --rope-lower-launches -split-input-file -verify-diagnostics

module attributes {gpu.container_module} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "PTX">]
  func.func @strided(%x: memref<4xf32, strided<[2]>>) {
    %c1 = arith.constant 1 : index
    // expected-error @below {{passes 'memref<4xf32, strided<[2]>>'; a kernel takes memory as a plain pointer}}
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<4xf32, strided<[2]>>)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "PTX">]
  func.func @async(%x: memref<f32>) {
    %c1 = arith.constant 1 : index
    %t = gpu.wait async
    // expected-error @below {{is asynchronous; the stream of the caller orders launches}}
    %u = gpu.launch_func async [%t] @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<f32>)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f() kernel {
      gpu.return
    }
  }
  func.func @not_compiled() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{calls a kernel that is not compiled: no gpu.binary @kernels}}
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  // expected-error @below {{must have one object, it has 2}}
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "PTX">, #gpu.object<#nvvm.target<chip = "sm_80">, assembly = "PTX">]
  func.func @two() {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

memref.global "private" @state : memref<4xf32> = dense<0.0>
func.func @variable() -> memref<4xf32> {
  // expected-error @below {{of something that is no constant of the program}}
  %s = memref.get_global @state : memref<4xf32>
  return %s : memref<4xf32>
}

// -----

func.func @layout() -> memref<4xf32, strided<[2]>> {
  // expected-error @below {{of type 'memref<4xf32, strided<[2]>>' cannot be an allocation of the device}}
  %x = memref.alloc() : memref<4xf32, strided<[2]>>
  return %x : memref<4xf32, strided<[2]>>
}
