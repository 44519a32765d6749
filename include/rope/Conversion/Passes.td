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
    Rotations that share their tables and do not interfere become one
    `gpu.launch` (q and k of a layer), every other op one of its own. A thread
    owns a chunk of lanes, both components of every pair in it, of a few heads
    that share their tables. Tables that a `rope.table` makes for rotations alone
    are computed in registers, those of f64 excepted. Loads and stores are vectors, as wide as the target
    and the alignment that can be proved allow. What hangs on dynamic sizes,
    strides and offsets (the width of accesses, 32-bit or 64-bit offsets, heads
    per thread) is chosen on the host, between several launches.

    Contract: the base pointers of all operands are aligned to `vector-bytes`
    bytes (16; 32 from sm_100 on), as those of every device allocator are; no
    output overlaps a table. With `schedule=aligned-pointers=0` the host looks
    at pointers, too, and has a kernel with scalar accesses.

    `print-schedule` shows what is chosen for each launch, and `schedule`
    overrides it: `rows-per-thread=2,block-size=256`.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"", "Target, as sm_90">,
    Option<"features", "features", "std::string", "\"\"",
           "Target features, as +ptx80">,
    Option<"schedule", "schedule", "std::string", "\"\"",
           "What is not to be chosen: name=value,...">,
    Option<"printSchedule", "print-schedule", "bool", "false",
           "Show the schedule of each launch as a remark">
  ];
  let dependentDialects = [
    "arith::ArithDialect", "gpu::GPUDialect", "LLVM::LLVMDialect",
    "memref::MemRefDialect", "scf::SCFDialect", "vector::VectorDialect"
  ];
}

def RopeAnnotateKernelsPass
    : Pass<"rope-annotate-kernels", "gpu::GPUModuleOp"> {
  let summary = "tell LLVM and ptxas what is known of outlined kernels";
  let description = [{
    `convert-rope-to-gpu` marks views of the tables; an argument with only such
    views is read through the read-only path (`ld.global.nc`). Kernels whose
    registers would leave too few threads say how many blocks have to fit into
    a multiprocessor.
  }];
  let dependentDialects = ["LLVM::LLVMDialect", "NVVM::NVVMDialect"];
}

def RopeMarkAlignmentPass : Pass<"rope-mark-alignment", "ModuleOp"> {
  let summary = "note on launches how pointers have to be aligned";
  let description = [{
    For kernels that are functions of the LLVM dialect: each `gpu.launch_func`
    gets `rope_alignments`, the largest alignment that an access counts on for
    each argument that addresses are computed from. `rope-lower-launches` lets
    the runtime check it.
  }];
}

//===----------------------------------------------------------------------===//
// LinalgToGPU
//===----------------------------------------------------------------------===//

def RopeLinalgToGPUPass : Pass<"rope-linalg-to-gpu", "ModuleOp"> {
  let summary = "turn linalg ops on memrefs into kernel launches";
  let description = [{
    Each structured op becomes one `gpu.launch`, with a thread for each point of
    its parallel loops; neighbouring threads own what lies side by side in the
    result. Loops of reductions run inside of a thread, with accumulators in
    registers. A `memref.copy` of a strided view becomes a kernel, too. Whether
    32 bits number all elements is known, or asked by the host.

    Correct for every op and shape, not fast: a product of matrices is read
    from memory as often as it is needed.

    An op that cannot be a kernel is an error that says why: threads that would
    write the same element, element types that are no numbers of 1, 8, 16, 32 or
    64 bits, a body with effects.

    ```mlir
    linalg.generic {indexing_maps = [(m, n, k) -> (m, k), (m, n, k) -> (k, n), (m, n, k) -> (m, n)],
                    iterator_types = ["parallel", "parallel", "reduction"]} ...
    ```

    becomes a launch of M·N threads, in blocks of 128, each with a loop over k.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"", "Target, as sm_90">,
    Option<"features", "features", "std::string", "\"\"",
           "Target features, as +ptx80">,
    Option<"schedule", "schedule", "std::string", "\"\"",
           "What is not to be chosen: block-size=256, max-blocks=...">,
    Option<"printSchedule", "print-schedule", "bool", "false",
           "Show the threads of each launch as a remark">
  ];
  let statistics = [
    Statistic<"numKernels", "num-kernels", "ops made kernels">
  ];
  let dependentDialects = [
    "affine::AffineDialect", "arith::ArithDialect", "gpu::GPUDialect",
    "linalg::LinalgDialect", "memref::MemRefDialect", "scf::SCFDialect",
    "vector::VectorDialect"
  ];
}

def RopeExpandKernelMathPass
    : Pass<"rope-expand-kernel-math", "gpu::GPUModuleOp"> {
  let summary = "write out the functions of math that a GPU has no code for";
  let description = [{
    Sine and cosine as the kernels of rotations compute them, exponentials and
    logarithms by series, powers by both (in f64, where large exponents cost
    bits), what is left in f32 (tanh, erf ...) by upstream's polynomials: no library of the CUDA Toolkit is linked.
    Square roots, roundings, magnitudes and the like are instructions. A function
    that has no expansion (in f64, those of the polynomials) is an error.
  }];
  let dependentDialects = [
    "arith::ArithDialect", "LLVM::LLVMDialect", "math::MathDialect",
    "scf::SCFDialect", "vector::VectorDialect"
  ];
}

//===----------------------------------------------------------------------===//
// RopeToLinalg
//===----------------------------------------------------------------------===//

def ConvertRopeToLinalgPass : Pass<"convert-rope-to-linalg"> {
  let summary = "turn rope ops into structured upstream ops";
  let description = [{
    Each op, on tensors or memrefs, is replaced by its own decomposition: one
    `linalg.generic` per affine run of pairs over slices of `x`, and copies of
    the lanes that do not turn. No rope op is left, no complex op and no
    `tensor.extract` is made: what other stacks take as input.

    Discardable `rope.layout` attributes are contracts with the caller that no
    upstream pass reads; they are dropped.
  }];
  let statistics = [
    Statistic<"numDecomposed", "num-decomposed", "rope ops decomposed">
  ];
  let dependentDialects = [
    "affine::AffineDialect", "arith::ArithDialect", "linalg::LinalgDialect",
    "math::MathDialect", "memref::MemRefDialect", "tensor::TensorDialect"
  ];
}

//===----------------------------------------------------------------------===//
// RopeToVector
//===----------------------------------------------------------------------===//

def ConvertRopeToVectorPass : Pass<"convert-rope-to-vector"> {
  let summary = "turn rope ops on memrefs into loops over vectors for a CPU";
  let description = [{
    Each lane is read once and written once by a contiguous vector access;
    interleaved lanes are taken apart and put together in registers. Blocks of
    table rows are outside, all heads that need a block inside. Where lanes are
    not neighbours in memory, loops over scalars.

    How many heads are turned at once, how many table rows are a block, what is
    stored past the caches and how many threads there are is chosen from the
    shape, the element type and the machine; what hangs on sizes that are not
    known is decided by the program. `print-schedule` shows it, and `schedule`
    overrides it: `heads-in-flight=2,table-rows=8`.

    Rope ops on tensors stay.
  }];
  let options = [
    Option<"vectorWidth", "vector-width", "int64_t", "0",
           "Lanes of f32 in a vector: 16 for AVX-512, 8 for AVX2; 0 asks the host">,
    Option<"roundToBF16", "round-to-bf16", "::mlir::rope::BF16Rounding",
           "::mlir::rope::BF16Rounding::Host",
           "How f32 becomes bf16", [{::llvm::cl::values(
      clEnumValN(::mlir::rope::BF16Rounding::Host, "host", "what the host can do"),
      clEnumValN(::mlir::rope::BF16Rounding::Integer, "integer", "by integer arithmetic"),
      clEnumValN(::mlir::rope::BF16Rounding::Native, "native", "by an instruction")
    )}]>,
    Option<"numThreads", "threads", "int64_t", "1",
           "Threads, as scf.parallel; 0: one for each processor of the host">,
    Option<"schedule", "schedule", "std::string", "\"\"",
           "What is not to be chosen: name=value,...">,
    Option<"printSchedule", "print-schedule", "bool", "false",
           "Show the schedule of each rotation as a remark">
  ];
  let statistics = [
    Statistic<"numLowered", "num-lowered", "rope ops lowered">
  ];
  let dependentDialects = [
    "arith::ArithDialect", "LLVM::LLVMDialect", "math::MathDialect",
    "memref::MemRefDialect", "scf::SCFDialect", "vector::VectorDialect"
  ];
}

//===----------------------------------------------------------------------===//
// RopeAttachNVVMTarget
//===----------------------------------------------------------------------===//

def RopeAttachNVVMTargetPass : Pass<"rope-attach-nvvm-target", "ModuleOp"> {
  let summary = "attach an NVVM target that LLVM can really compile for";
  let description = [{
    As upstream's `nvvm-attach-target`, but a chip or feature that LLVM does not
    know is an error (there it is ignored), and so are a PTX version that is too
    old for the chip (there it aborts) and a toolkit that is not there.
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"", "The target, as sm_90">,
    Option<"features", "features", "std::string", "\"\"",
           "Target features, as +ptx80; by default the oldest PTX version that "
           "knows the chip">,
    Option<"toolkit", "toolkit", "std::string", "\"\"",
           "The CUDA Toolkit that later passes will use: must be there">
  ];
  let dependentDialects = ["gpu::GPUDialect", "NVVM::NVVMDialect"];
}

//===----------------------------------------------------------------------===//
// LaunchesToRuntime
//===----------------------------------------------------------------------===//

def RopeLowerLaunchesPass : Pass<"rope-lower-launches", "ModuleOp"> {
  let summary = "turn kernel launches and device memory into runtime calls";
  let description = [{
    The host side of compiled kernels, in functions on memrefs: each
    `gpu.launch_func` becomes a call of `ropeGPULaunch` with the grid, the block
    and the arguments, each `gpu.binary` a constant of the program with a
    variable that the runtime keeps the loaded kernels in, and how pointers have
    to be aligned, if `rope-mark-alignment` noted it. Allocations become
    `ropeGPUAllocate` and `ropeGPUFree`, constants that the program reads the
    device's copies of them (`ropeGPUConstant`). The calls are those of
    `rope/Runtime/GPU.h`: all of them go to the stream of the caller, and none
    waits.

    ```mlir
    gpu.launch_func @rope_kernels::@main_kernel blocks in (%c4, %c1, %c1)
        threads in (%c128, %c1, %c1) args(%x : memref<f32>, %y : memref<f32>)
    ```

    becomes

    ```mlir
    %kernel = llvm.mlir.addressof @rope_kernels_main_kernel : !llvm.ptr
    llvm.call @ropeGPULaunch(%kernel, %4, %1, %1, %128, %1, %1, %0, %arguments)
    ```

    An op that reads or writes memory on the host is an error: it is the
    device's. With `host-access` such ops are left as they are, for a caller
    whose memory both sides can use and who waits after each launch.
  }];
  let options = [
    Option<"hostAccess", "host-access", "bool", "false",
           "Leave ops that use memory on the host">
  ];
  let statistics = [
    Statistic<"numLaunches", "num-launches", "launches lowered">
  ];
  let dependentDialects = [
    "arith::ArithDialect", "LLVM::LLVMDialect", "memref::MemRefDialect"
  ];
}

#endif // ROPE_CONVERSION_PASSES
