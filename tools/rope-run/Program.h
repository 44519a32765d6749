//===- Program.h - A function compiled in this process ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Compiles one function of a module for the CPU and calls it with arrays.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPERUN_PROGRAM_H
#define ROPE_TOOLS_ROPERUN_PROGRAM_H

#include "mlir/IR/BuiltinOps.h"
#include "rope/Runtime/Array.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <memory>

namespace mlir {
class ExecutionEngine;
} // namespace mlir

namespace mlir::rope {

/// What is known of an argument or a result before it is run. Scalars and
/// ranked tensors or memrefs, the latter in row-major order.
struct ValueSpec {
  runtime::ElementType type = runtime::ElementType::F32;
  bool isScalar = false;
  std::vector<int64_t> shape; // ShapedType::kDynamic where it is not known

  /// As in `tensor<2x?xf32>`, without the shell: `2x?xf32`.
  std::string getName() const;
};

class Program {
public:
  /// Looks at the function's arguments and results. Null after an error that
  /// was emitted on the module.
  static std::unique_ptr<Program> create(ModuleOp module, StringRef function);
  ~Program();

  /// Lowers the module with the passes that `lower` runs, and compiles it at
  /// LLVM's optimization level 0 to 3.
  LogicalResult compile(unsigned optLevel,
                        llvm::function_ref<LogicalResult(ModuleOp)> lower);

  const std::vector<ValueSpec> &getArguments() const { return arguments; }
  const std::vector<ValueSpec> &getResults() const { return results; }

  /// Converts an input to what argument `index` takes, and checks its shape.
  bool convertInput(unsigned index, const runtime::Array &from,
                    runtime::Array &to, std::string &error) const;

  /// Calls the function once. `seconds` is the time of the call alone.
  std::vector<runtime::Array> run(const std::vector<runtime::Array> &inputs,
                                  double &seconds) const;

private:
  explicit Program(ModuleOp module);
  LogicalResult analyze(StringRef function);
  LogicalResult jit(unsigned optLevel);

  ModuleOp module;
  std::vector<ValueSpec> arguments, results;
  std::string functionName;
  std::unique_ptr<ExecutionEngine> engine;
  void (*entry)(void **) = nullptr;
};

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_PROGRAM_H
