//===- Pipelines.cpp - Registration of the pipelines -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One call for all pipelines.
//===----------------------------------------------------------------------===//

#include "rope/Pipelines/Pipelines.h"
#include "rope/Pipelines/HostLowering.h"
#include "rope/Pipelines/Optimize.h"
#include "rope/Pipelines/Passes.h"
#include "rope/Pipelines/RopeToLLVM.h"
#include "rope/Pipelines/RopeToLinalg.h"
#include "rope/Pipelines/RopeToNVVM.h"

void mlir::rope::registerPipelines() {
  registerHostLoweringPipeline();
  registerRopePipelinesPasses();
  registerOptimizePipeline();
  registerRopeToLLVMPipeline();
  registerRopeToLinalgPipeline();
  registerRopeToNVVMPipeline();
}
