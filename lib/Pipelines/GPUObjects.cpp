//===- GPUObjects.cpp - Compiled kernels out of a module --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// PTX and cubins are strings inside gpu.binary; tools write them to files.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "rope/Pipelines/RopeToNVVM.h"

using namespace mlir;
using namespace mlir::rope;

static StringRef getFormatName(gpu::CompilationTarget format) {
  switch (format) {
  case gpu::CompilationTarget::Assembly:
    return "ptx";
  case gpu::CompilationTarget::Binary:
    return "cubin";
  case gpu::CompilationTarget::Offload:
    return "bitcode";
  case gpu::CompilationTarget::Fatbin:
    return "fatbin";
  }
  llvm_unreachable("unknown format of a GPU object");
}

SmallVector<GPUObject> mlir::rope::extractGPUObjects(ModuleOp module) {
  SmallVector<GPUObject> objects;
  module.walk([&](gpu::BinaryOp binary) {
    for (gpu::ObjectAttr object :
         binary.getObjects().getAsRange<gpu::ObjectAttr>()) {
      GPUObject &result = objects.emplace_back();
      result.name = binary.getName().str();
      if (auto target = dyn_cast<NVVM::NVVMTargetAttr>(object.getTarget()))
        result.chip = target.getChip().str();
      result.format = getFormatName(object.getFormat());
      result.data = object.getObject().getValue();
      // The serializer terminates text with a zero.
      if (result.format == "ptx")
        result.data = result.data.rtrim('\0');
    }
  });
  return objects;
}

std::string mlir::rope::extractPTX(ModuleOp module) {
  std::string text;
  for (const GPUObject &object : extractGPUObjects(module)) {
    if (object.format != "ptx")
      continue;
    if (text.empty()) {
      text = object.data.str();
      continue;
    }
    // A file has one .version, .target and .address_size.
    SmallVector<StringRef> lines;
    object.data.split(lines, '\n');
    for (StringRef line : lines)
      if (!line.starts_with(".version") && !line.starts_with(".target") &&
          !line.starts_with(".address_size") && !line.starts_with("//"))
        text += line.str() + "\n";
  }
  return text;
}
