//===- KernelAlignment.h - What kernels count on of pointers ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The attribute that carries it from kernels to what launches them.
//===----------------------------------------------------------------------===//

#ifndef ROPE_CONVERSION_ROPETOGPU_KERNELALIGNMENT_H
#define ROPE_CONVERSION_ROPETOGPU_KERNELALIGNMENT_H

#include "mlir/Support/LLVM.h"

namespace mlir::rope {

/// On gpu.launch_func: the alignment in bytes that the kernel needs of each
/// argument, 1 for none.
constexpr StringLiteral kAlignmentsAttrName = "rope_alignments";

} // namespace mlir::rope

#endif // ROPE_CONVERSION_ROPETOGPU_KERNELALIGNMENT_H
