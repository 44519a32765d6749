//===- DeviceCode.h - Device code made to run here --------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The rewriting of LLVM IR behind EmulatedGPU; it knows no state of a launch.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_EMULATION_DEVICECODE_H
#define ROPE_LIB_EMULATION_DEVICECODE_H

#include "mlir/Support/LLVM.h"
#include "rope/Emulation/DeviceMemory.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <cstdint>
#include <string>
#include <vector>

namespace llvm {
class DataLayout;
class Function;
class Instruction;
class Module;
} // namespace llvm

namespace mlir::rope {

/// The special registers of the thread that runs; code reads them from here.
struct SpecialRegisters {
  int32_t tid[3], ctaid[3], ntid[3], nctaid[3];
};
extern SpecialRegisters specialRegisters;

/// The names of the functions that rewritten code calls.
constexpr StringLiteral kAccessFunction = "ropeEmulatorAccess";
constexpr StringLiteral kHostWriteFunction = "ropeEmulatorHostWrite";

/// What the CUDA driver gives kernels to report an assertion with.
constexpr StringLiteral kAssertFunction = "__assertfail";

/// Says why code cannot run here; empty if it can.
std::string findUnsupported(llvm::Module &device);

/// Replaces special registers by loads from `specialRegisters`, and drops what
/// the code promises or wants of the GPU's compiler.
void retarget(llvm::Module &device, const llvm::DataLayout &layout,
              StringRef triple);

/// Makes every load and store of the function whose address is no local
/// variable ask `kAccessFunction` for its address. `makeSite` names the access
/// for that call; it gets the number of the parameter behind the address, or
/// -1.
void instrument(
    llvm::Function &function,
    llvm::function_ref<void *(const Access &access, int argument)> makeSite);

/// Adds a function that calls `kernel` with the values that an array points to.
void addTrampoline(llvm::Function &kernel, StringRef name);

/// Makes every store of the host call `kHostWriteFunction`.
void instrumentHost(llvm::Module &host);

} // namespace mlir::rope

#endif // ROPE_LIB_EMULATION_DEVICECODE_H
