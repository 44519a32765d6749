//===- Passes.td - Passes that only pipelines need ---------*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Steps of the host lowering that upstream has no pass for.
//===----------------------------------------------------------------------===//

#ifndef ROPE_PIPELINES_PASSES
#define ROPE_PIPELINES_PASSES

include "mlir/Pass/PassBase.td"

def RopeOrderLoopsPass : Pass<"rope-order-loops"> {
  let summary = "order the loops of linalg ops on memrefs for the CPU";
  let description = [{
    Prepares linalg ops on memrefs for `convert-linalg-to-loops`, so that LLVM
    can vectorise the innermost loop:

    * Where the innermost loop of a `linalg.generic` is a reduction, and a
      parallel loop walks contiguously through the result and through every
      input that depends on it, that loop moves inside. Each element of the
      result still adds up its terms in the same order: not one bit changes.
    * A `memref.copy` that is not contiguous on both sides becomes a
      `linalg.generic`; upstream calls a library function per element.

    ```mlir
    linalg.generic {indexing_maps = [(m, n, k) -> (m, k), (m, n, k) -> (k, n), (m, n, k) -> (m, n)],
                    iterator_types = ["parallel", "parallel", "reduction"]} ...
    ```

    becomes

    ```mlir
    linalg.generic {indexing_maps = [(m, k, n) -> (m, k), (m, k, n) -> (k, n), (m, k, n) -> (m, n)],
                    iterator_types = ["parallel", "reduction", "parallel"]} ...
    ```
  }];
  let statistics = [
    Statistic<"numReordered", "num-reordered", "generics with another order">,
    Statistic<"numCopies", "num-copies", "copies made loops">
  ];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def RopeDropLoopBarriersPass : Pass<"rope-drop-loop-barriers"> {
  let summary = "Loops that end their parallel region wait only once";
  let description = [{
    An OpenMP loop ends with a barrier, and so does the region around it. Where
    nothing but the end of the region follows the loop, and it reduces nothing,
    the loop gets `nowait`.
  }];
  let statistics = [Statistic<"numBarriers", "num-barriers",
                              "Barriers that are gone">];
}

def RopeFlattenAllocaScopesPass : Pass<"rope-flatten-alloca-scopes"> {
  let summary = "inline memref.alloca_scope in OpenMP loops";
  let description = [{
    `convert-scf-to-openmp` puts the body of a loop into `memref.alloca_scope`,
    which can hold one block alone: no control flow can be lowered inside. This
    pass inlines such a scope; what is allocated in it, of static size, is
    allocated once for each thread, in the parallel region.

    ```mlir
    omp.parallel {
      omp.wsloop {
        omp.loop_nest (%i) : index = (%lower) to (%upper) step (%step) {
          memref.alloca_scope {
            %row = memref.alloca() : memref<64xf32>
            ...
    ```

    becomes

    ```mlir
    omp.parallel {
      %row = memref.alloca() : memref<64xf32>
      omp.wsloop {
        omp.loop_nest (%i) : index = (%lower) to (%upper) step (%step) {
          ...
    ```
  }];
  let statistics = [
    Statistic<"numScopes", "num-scopes", "scopes inlined">
  ];
  let dependentDialects = [
    "::mlir::memref::MemRefDialect", "::mlir::omp::OpenMPDialect"
  ];
}

def RopeDropContractsPass : Pass<"rope-drop-contracts"> {
  let summary = "remove the attributes of the rope dialect from functions";
  let description = [{
    `rope.layout`, `rope.paired_lanes`, `rope.prepared` and the manifest speak to
    passes on the source of a program. LLVM has no such attributes; this pass
    removes them from functions, their arguments and their results.

    ```mlir
    func.func @main(%w: tensor<64x64xf32> {rope.prepared = 0 : i64})
    ```

    becomes

    ```mlir
    func.func @main(%w: tensor<64x64xf32>)
    ```
  }];
  let statistics = [
    Statistic<"numDropped", "num-dropped", "attributes removed">
  ];
}

def RopeMarkResultArgumentsPass
    : Pass<"rope-mark-result-arguments", "::mlir::ModuleOp"> {
  let summary = "declare memory for results to be nobody else's";
  let description = [{
    After `buffer-results-to-out-params{add-result-attr}` results are written to
    arguments that have the attribute `bufferize.result`. The caller passes
    memory that no other argument is in; this pass replaces the attribute by
    `llvm.noalias`, which says so to all that comes later.

    ```mlir
    func.func @main(%x: memref<8xf32>, %y: memref<8xf32> {bufferize.result})
    ```

    becomes

    ```mlir
    func.func @main(%x: memref<8xf32>, %y: memref<8xf32> {llvm.noalias})
    ```
  }];
  let statistics = [
    Statistic<"numMarked", "num-marked", "arguments marked">
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // ROPE_PIPELINES_PASSES
