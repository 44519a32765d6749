// Kernels that cannot be run one thread after the other, or not on a CPU, are
// refused before anything runs.

// DEFINE: %{run} = not rope-run - --target=emulated-gpu --input=8xf32=1
// RUN: split-file %s %t

// RUN: %{run} < %t/barrier.mlir 2>&1 | FileCheck %s --check-prefix=BARRIER
// BARRIER: error: the kernels cannot be emulated: @f has a barrier: its threads have to run together: {{.*}}barrier

// RUN: %{run} < %t/shared.mlir 2>&1 | FileCheck %s --check-prefix=SHARED
// SHARED: error: the kernels cannot be emulated: uses shared memory

// RUN: %{run} < %t/assembly.mlir 2>&1 | FileCheck %s --check-prefix=ASM
// ASM: error: the kernels cannot be emulated: @f has inline PTX: {{.*}}st.global.cs.f32

// RUN: %{run} < %t/atomic.mlir 2>&1 | FileCheck %s --check-prefix=ATOMIC
// ATOMIC: error: the kernels cannot be emulated: @f has an atomic access: {{.*}}atomicrmw

// RUN: %{run} < %t/shuffle.mlir 2>&1 | FileCheck %s --check-prefix=SHUFFLE
// SHUFFLE: error: the kernels cannot be emulated: @f has threads of a warp that talk to each other

// RUN: %{run} < %t/intrinsic.mlir 2>&1 | FileCheck %s --check-prefix=INTRINSIC
// INTRINSIC: error: the kernels cannot be emulated: @f uses 'llvm.nvvm.read.ptx.sreg.clock64', which has no meaning on a CPU yet

// RUN: %{run} < %t/variable.mlir 2>&1 | FileCheck %s --check-prefix=VARIABLE
// VARIABLE: error: the kernels cannot be emulated: uses the variable 'counter', of which every device has its own

// RUN: %{run} < %t/undefined.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: error: the kernels cannot be emulated: @f calls 'elsewhere', which is not there

//--- barrier.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %v = memref.load %x[%t] : memref<8xf32>
      gpu.barrier
      memref.store %v, %x[%b] : memref<8xf32>
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- shared.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<8xf32>) workgroup(%w : memref<8xf32, 3>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %v = memref.load %x[%t] : memref<8xf32>
      memref.store %v, %w[%t] : memref<8xf32, 3>
      %u = memref.load %w[%b] : memref<8xf32, 3>
      memref.store %u, %x[%t] : memref<8xf32>
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- assembly.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %a = memref.extract_aligned_pointer_as_index %x : memref<8xf32> -> index
      %n = arith.index_cast %a : index to i64
      %v = memref.load %x[%t] : memref<8xf32>
      llvm.inline_asm has_side_effects "st.global.cs.f32 [$0], $1;", "l,f" %n, %v : (i64, f32) -> ()
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- atomic.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %v = memref.load %x[%t] : memref<8xf32>
      %u = memref.atomic_rmw addf %v, %x[%b] : (f32, memref<8xf32>) -> f32
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- shuffle.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %v = memref.load %x[%t] : memref<8xf32>
      %offset = arith.constant 1 : i32
      %width = arith.constant 32 : i32
      %u, %valid = gpu.shuffle xor %v, %offset, %width : f32
      memref.store %u, %x[%t] : memref<8xf32>
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- intrinsic.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %time = nvvm.read.ptx.sreg.clock64 : i64
      %v = arith.sitofp %time : i64 to f32
      memref.store %v, %x[%t] : memref<8xf32>
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- variable.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    llvm.mlir.global external @counter(0.0 : f32) : f32
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %p = llvm.mlir.addressof @counter : !llvm.ptr
      %v = llvm.load %p : !llvm.ptr -> f32
      memref.store %v, %x[%t] : memref<8xf32>
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}

//--- undefined.mlir
module attributes {gpu.container_module} {
  gpu.module @kernels {
    llvm.func @elsewhere() -> f32
    gpu.func @f(%x: memref<8xf32>) kernel {
      %t = gpu.thread_id x
      %b = gpu.block_id x
      %v = llvm.call @elsewhere() : () -> f32
      memref.store %v, %x[%t] : memref<8xf32>
      gpu.return
    }
  }
  func.func @main(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@f blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<8xf32>)
    return
  }
}
