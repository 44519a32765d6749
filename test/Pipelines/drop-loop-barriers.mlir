// RUN: rope-opt %s --rope-drop-loop-barriers | FileCheck %s

// The region ends with a barrier.
// CHECK-LABEL: func @last
// CHECK: omp.wsloop nowait
func.func @last(%n: index, %y: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.store %i, %y[%i] : memref<?xindex>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// What follows may read what other threads wrote.
// CHECK-LABEL: func @no_more_after_it
// CHECK: omp.wsloop {
// CHECK: omp.wsloop nowait
func.func @no_more_after_it(%n: index, %x: memref<?xindex>, %y: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.store %i, %x[%i] : memref<?xindex>
        omp.yield
      }
    }
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        %v = memref.load %x[%c0] : memref<?xindex>
        memref.store %v, %y[%i] : memref<?xindex>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// Nor a loop outside of a region of threads.
// CHECK-LABEL: func @no_region
// CHECK: omp.wsloop {
func.func @no_region(%n: index, %y: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  omp.wsloop {
    omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
      memref.store %i, %y[%i] : memref<?xindex>
      omp.yield
    }
  }
  return
}

// A reduction is complete after the barrier.
// CHECK-LABEL: func @no_reduction
// CHECK: omp.wsloop reduction(
omp.declare_reduction @add : i64 init {
^bb0(%arg: i64):
  %zero = arith.constant 0 : i64
  omp.yield(%zero : i64)
} combiner {
^bb1(%a: i64, %b: i64):
  %sum = arith.addi %a, %b : i64
  omp.yield(%sum : i64)
}
func.func @no_reduction(%n: index, %total: !llvm.ptr) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  omp.parallel {
    omp.wsloop reduction(@add %total -> %part : !llvm.ptr) {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        omp.yield
      }
    }
    omp.terminator
  }
  return
}
