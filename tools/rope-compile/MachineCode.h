//===- MachineCode.h - LLVM IR, objects and shared libraries ----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The last step of every target that has code for a CPU: programs for the CPU,
// and the host side of kernels.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPECOMPILE_MACHINECODE_H
#define ROPE_TOOLS_ROPECOMPILE_MACHINECODE_H

#include "Compile.h"
#include <memory>

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace mlir::rope {

/// The machine of the options; null after an error.
std::unique_ptr<llvm::TargetMachine> createMachine(const CPUOptions &options);

/// C takes and gets descriptors by pointer: _mlir_ciface_<name>. False after an
/// error: plain pointers need static shapes.
bool addInterface(ModuleOp module, HostInterface interface);

/// Writes a module in the LLVM dialect. `libraries` are linked into a shared
/// library.
bool emitMachineCode(ModuleOp module, Emit emit, const CPUOptions &options,
                     llvm::TargetMachine &machine,
                     ArrayRef<std::string> libraries, Output &output);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPECOMPILE_MACHINECODE_H
