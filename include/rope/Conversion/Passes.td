//===- Passes.td - Conversions of the rope dialect -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One def per pass; the file that implements it is named after the pass.
//===----------------------------------------------------------------------===//

#ifndef ROPE_CONVERSION_PASSES
#define ROPE_CONVERSION_PASSES

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// RopeToGPU
//===----------------------------------------------------------------------===//

def ConvertRopeToGPUPass : Pass<"convert-rope-to-gpu", "ModuleOp"> {
  let summary = "turn rope ops on memrefs into kernel launches";
  let description = [{
    Each op becomes one `gpu.launch` of a one-dimensional grid with a guard. A
    thread owns a chunk of lanes of a head, both components of every pair in it,
    of up to `rows-per-thread` heads that share their tables. Loads and stores
    are vectors of up to `vector-bytes` bytes, as wide as the alignment that can
    be proved allows; where it hangs on dynamic strides or offsets, two launches
    behind a check on the host.

    Contract: the base pointers of all operands are aligned to `vector-bytes`
    bytes, as those of every device allocator are.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "int64_t", "16",
           "The widest access of a thread, in bytes">,
    Option<"rowsPerThread", "rows-per-thread", "int64_t", "4",
           "How many heads that share their tables a thread owns">,
    Option<"minThreads", "min-threads", "int64_t", "32768",
           "With fewer threads than this, a thread owns fewer heads">,
    Option<"blockSize", "block-size", "int64_t", "128",
           "Threads in a block">
  ];
  let dependentDialects = [
    "arith::ArithDialect", "gpu::GPUDialect", "math::MathDialect",
    "memref::MemRefDialect", "scf::SCFDialect", "vector::VectorDialect"
  ];
}

#endif // ROPE_CONVERSION_PASSES
