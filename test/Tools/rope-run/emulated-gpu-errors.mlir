// What the emulated GPU finds wrong with the accesses of a kernel. Each kernel
// has eight threads, in two blocks, and an array of eight floats.

// DEFINE: %{run} = not rope-run %s --target=emulated-gpu --input=8xf32=1 --input=8xf32=undef --output-argument=1 --function

// RUN: %{run}=beyond 2>&1 | FileCheck %s --check-prefix=BEYOND
// BEYOND:     emulated-gpu: error: @beyond_kernel::@beyond_kernel, block (1,0,0) thread (3,0,0): a load of 4 bytes at byte 32 of argument 0 (32 bytes) is out of bounds
// BEYOND-NOT: error
func.func @beyond(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c2, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c4, %s1 = %c1, %s2 = %c1) {
    %r = arith.muli %b, %c4 : index
    %i = arith.addi %r, %t : index
    %j = arith.addi %i, %c1 : index
    %v = memref.load %x[%j] : memref<8xf32>
    memref.store %v, %y[%i] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=before 2>&1 | FileCheck %s --check-prefix=BEFORE
// BEFORE: error: @before_kernel::@before_kernel, block (0,0,0) thread (0,0,0): a store of 4 bytes at byte -4 of argument {{[01]}} (32 bytes) is out of bounds
// The last element has no value then.
func.func @before(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c2, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c4, %s1 = %c1, %s2 = %c1) {
    %r = arith.muli %b, %c4 : index
    %i = arith.addi %r, %t : index
    %j = arith.subi %i, %c1 : index
    %v = memref.load %x[%i] : memref<8xf32>
    memref.store %v, %y[%j] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=missing 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: rope-run: error: result 0: element [4] was never written
func.func @missing(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c4, %s1 = %c1, %s2 = %c1) {
    %v = memref.load %x[%t] : memref<8xf32>
    memref.store %v, %y[%t] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=twice 2>&1 | FileCheck %s --check-prefix=TWICE
// TWICE: error: @twice_kernel::@twice_kernel, block ([[B:[01]]],0,0) thread ({{[0-3]}},0,0): a store of 4 bytes at byte {{[0-9]+}} of argument {{[01]}} (32 bytes) writes byte {{[0-9]+}}, which block ({{[01]}},0,0) thread ({{[0-3]}},0,0) writes, too
// TWICE: emulated-gpu: 3 more errors of these kinds
func.func @twice(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c2, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c4, %s1 = %c1, %s2 = %c1) {
    %v = memref.load %x[%t] : memref<8xf32>
    memref.store %v, %y[%t] : memref<8xf32>
    gpu.terminator
  }
  return
}

// The hazard of working in place: a thread reads what its neighbour writes.
// Whatever the order, it is found.
// RUN: %{run}=race --seed=1 2>&1 | FileCheck %s --check-prefix=RACE
// RUN: %{run}=race --seed=2 2>&1 | FileCheck %s --check-prefix=RACE
// RUN: %{run}=race --seed=3 2>&1 | FileCheck %s --check-prefix=RACE
// RACE: error: @race_kernel::@race_kernel, block (0,0,0) thread ([[T:[01]]],0,0): a {{load|store}} of 4 bytes at byte {{[0-9]+}} of argument 0 (32 bytes) races with block (0,0,0) thread ({{[01]}},0,0), which {{reads|writes}} byte {{[0-9]+}}
func.func @race(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c2, %s1 = %c1, %s2 = %c1) {
    %j = arith.subi %c1, %t : index
    %v = memref.load %x[%j] : memref<8xf32>
    memref.store %v, %x[%t] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=undefined 2>&1 | FileCheck %s --check-prefix=UNDEFINED
// UNDEFINED: error: @undefined_kernel::@undefined_kernel, block (0,0,0) thread (0,0,0): a load of 4 bytes at byte 0 of argument {{[01]}} (32 bytes) reads byte 0, which has no value
func.func @undefined(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c1, %s1 = %c1, %s2 = %c1) {
    %v = memref.load %y[%c0] : memref<8xf32>
    memref.store %v, %x[%c0] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=misaligned 2>&1 | FileCheck %s --check-prefix=MISALIGNED
// MISALIGNED: error: @misaligned_kernel::@misaligned_kernel, block (0,0,0) thread (0,0,0): a load of 16 bytes at byte 4 of argument 0 (32 bytes) is not aligned to 16 bytes, as the code says
func.func @misaligned(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c1, %s1 = %c1, %s2 = %c1) {
    %v = vector.load %x[%c1] {alignment = 16} : memref<8xf32>, vector<4xf32>
    vector.store %v, %y[%c1] {alignment = 4} : memref<8xf32>, vector<4xf32>
    gpu.terminator
  }
  return
}

// A load through the read-only path, of memory that the launch writes: nothing
// says which value it sees, even of what the thread itself writes.
// RUN: %{run}=invariant 2>&1 | FileCheck %s --check-prefix=INVARIANT
// INVARIANT: error: @invariant_kernel::@invariant_kernel, block (0,0,0) thread (0,0,0): a store of 4 bytes at byte 0 of {{.*}} writes byte 0, which this launch reads through the read-only path and writes
func.func @invariant(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c1, %s1 = %c1, %s2 = %c1) {
    %a = memref.extract_aligned_pointer_as_index %x : memref<8xf32> -> index
    %n = arith.index_cast %a : index to i64
    %p = llvm.inttoptr %n : i64 to !llvm.ptr
    %v = llvm.load %p invariant : !llvm.ptr -> f32
    %w = arith.addf %v, %v : f32
    memref.store %w, %x[%c0] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=constant 2>&1 | FileCheck %s --check-prefix=CONSTANT
// CONSTANT: error: @constant_kernel::@constant_kernel, block (0,0,0) thread (0,0,0): a store of 4 bytes at byte 0 of {{.*}} writes a constant of the program
memref.global "private" constant @weights : memref<8xf32> = dense<1.0>
func.func @constant(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %w = memref.get_global @weights : memref<8xf32>
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c1, %s1 = %c1, %s2 = %c1) {
    %v = memref.load %x[%c0] : memref<8xf32>
    memref.store %v, %w[%c0] : memref<8xf32>
    gpu.terminator
  }
  return
}

// RUN: %{run}=grid 2>&1 | FileCheck %s --check-prefix=GRID
// GRID: error: @grid_kernel::@grid_kernel: no device can launch a grid of (1,1,1) and blocks of (2048,1,1)
func.func @grid(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2048 = arith.constant 2048 : index
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c2048, %s1 = %c1, %s2 = %c1) {
    %v = memref.load %x[%c0] : memref<8xf32>
    memref.store %v, %y[%c0] : memref<8xf32>
    gpu.terminator
  }
  return
}

// The host's memory is none of the device's.
// RUN: %{run}=stack 2>&1 | FileCheck %s --check-prefix=STACK
// STACK: error: @stack_kernel::@stack_kernel, block (0,0,0) thread (0,0,0): a load of 4 bytes at an address that is no memory of the device is out of bounds
func.func @stack(%x: memref<8xf32>, %y: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %w = memref.alloca() : memref<8xf32>
  %f = memref.load %x[%c0] : memref<8xf32>
  memref.store %f, %w[%c0] : memref<8xf32>
  gpu.launch blocks(%b, %b1, %b2) in (%g = %c1, %g1 = %c1, %g2 = %c1) threads(%t, %t1, %t2) in (%s = %c1, %s1 = %c1, %s2 = %c1) {
    %v = memref.load %w[%c0] : memref<8xf32>
    memref.store %v, %y[%c0] : memref<8xf32>
    gpu.terminator
  }
  return
}
