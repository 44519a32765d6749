//===- RuntimeCalls.h - The runtime's interface, in IR ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Declarations and structs of include/rope/Runtime/GPU.h, made in a module as
// they are needed. Both files say the same and change together.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_LAUNCHESTORUNTIME_RUNTIMECALLS_H
#define ROPE_LIB_CONVERSION_LAUNCHESTORUNTIME_RUNTIMECALLS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::rope {

enum class RuntimeFunction { Launch, Allocate, Free, Constant, Copy };

class RuntimeCalls {
public:
  explicit RuntimeCalls(ModuleOp module);

  /// Calls a function; the result is the pointer or the number it returns.
  Value call(OpBuilder &b, Location loc, RuntimeFunction function,
             ValueRange operands);

  /// The address of the RopeGPUKernel of a launch.
  FailureOr<Value> getKernel(OpBuilder &b, gpu::LaunchFuncOp launch);

  /// The address of the RopeGPUConstantCache of a constant.
  Value getConstantCache(OpBuilder &b, memref::GlobalOp global);

  /// An array of pointers to copies of the arguments, on the stack of what the
  /// launch is in.
  Value buildArgumentArray(OpBuilder &b, Operation *launch,
                           ValueRange arguments);

private:
  using FieldBuilder = function_ref<SmallVector<Value>(OpBuilder &)>;

  LLVM::GlobalOp createBytes(Location loc, StringRef name, StringRef bytes);
  LLVM::GlobalOp createStruct(Location loc, StringRef name,
                              ArrayRef<Type> types, FieldBuilder fields);
  LLVM::GlobalOp createAlignments(gpu::LaunchFuncOp launch, StringRef base);
  FailureOr<LLVM::GlobalOp> getImage(gpu::BinaryOp binary);
  std::string getUniqueName(StringRef base);

  ModuleOp module;
  SymbolTable symbols;
  LLVM::LLVMPointerType pointer;
  Type i64;
  llvm::MapVector<Attribute, LLVM::GlobalOp> images, kernels, caches;
};

} // namespace mlir::rope

#endif // ROPE_LIB_CONVERSION_LAUNCHESTORUNTIME_RUNTIMECALLS_H
