// RUN: rope-opt %s --rope-flatten-alloca-scopes | FileCheck %s

// Control flow comes out of the scope, and memory is each thread's.
// CHECK-LABEL: func @loop
// CHECK: omp.parallel {
// CHECK-NEXT: %[[ROW:.*]] = memref.alloca() : memref<4xf32>
// CHECK-NEXT: omp.wsloop
// CHECK-NEXT: omp.loop_nest (%[[I:.*]]) :
// CHECK-NOT: alloca_scope
// CHECK: scf.for
// CHECK: memref.store %{{.*}}, %[[ROW]]
// CHECK: omp.yield
func.func @loop(%n: index, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.alloca_scope {
          %row = memref.alloca() : memref<4xf32>
          scf.for %j = %c0 to %c4 step %c1 {
            %v = memref.load %y[%i] : memref<?xf32>
            memref.store %v, %row[%j] : memref<4xf32>
          }
        }
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// Memory whose size may change from one iteration to the next stays.
// CHECK-LABEL: func @no_dynamic_size
// CHECK: memref.alloca_scope
// CHECK: memref.alloca(%{{.*}})
func.func @no_dynamic_size(%n: index, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.alloca_scope {
          %row = memref.alloca(%i) : memref<?xf32>
          %v = memref.load %y[%i] : memref<?xf32>
          memref.store %v, %row[%c0] : memref<?xf32>
        }
        omp.yield
      }
    }
    omp.terminator
  }
  return
}
