//===- GPULowering.h - Programs whose rotations are kernels -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The lowering for devices: kernels for rope ops, the CPU for all else.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPERUN_GPULOWERING_H
#define ROPE_TOOLS_ROPERUN_GPULOWERING_H

#include "Device.h"
#include "rope/Pipelines/RopeToNVVM.h"

namespace mlir::rope {

/// Lowers a module to the LLVM dialect, with calls of rope/Runtime/GPU.h. The
/// compiled kernels are in it and, for those who run them otherwise, in
/// `images`. `options` are those of rope-to-nvvm, as text.
LogicalResult lowerForGPU(ModuleOp module, GPUFormat format, StringRef options,
                          std::vector<KernelImage> &images);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_GPULOWERING_H
