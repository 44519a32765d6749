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
#include <deque>
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

class Device;

/// What an argument gets.
struct Input {
  runtime::Array array;
  /// Whether the elements are values; else the program has to write them before
  /// it reads them.
  bool isDefined = true;
};
/// What a type takes; fails for what cannot be passed.
FailureOr<ValueSpec> getValueSpec(Type type);

/// Converts an array to what `spec` takes, and checks its shape; `what` is how
/// an error calls the taker.
bool convertArray(const ValueSpec &spec, llvm::StringRef what,
                  const runtime::Array &from, runtime::Array &to,
                  std::string &error);

class Program {
public:
  /// Looks at the function's arguments and results; the memrefs of
  /// `outputArguments`, as the function leaves them, are results after those
  /// that it returns. Null after an error that was emitted on the module.
  static std::unique_ptr<Program> create(ModuleOp module, StringRef function,
                                         ArrayRef<unsigned> outputArguments);
  ~Program();

  /// Lowers the module with the passes that `lower` runs, and compiles it at
  /// LLVM's optimization level 0 to 3. `device`, if there is one, has the
  /// memory that the program uses, and outlives it.
  LogicalResult compile(unsigned optLevel, Device *device,
                        llvm::function_ref<LogicalResult(ModuleOp)> lower);

  const std::vector<ValueSpec> &getArguments() const { return arguments; }
  const std::vector<ValueSpec> &getResults() const { return results; }

  /// Converts an input to what argument `index` takes, and checks its shape.
  bool convertInput(unsigned index, const runtime::Array &from,
                    runtime::Array &to, std::string &error) const;

  /// Calls the function once. `seconds` is the time of the call alone. False
  /// after an error, which is either printed or in `error`.
  bool run(const std::vector<Input> &inputs,
           std::vector<runtime::Array> &arrays, double &seconds,
           std::string &error) const;

private:
  explicit Program(ModuleOp module);
  /// What a call passes, and what it has to release.
  struct Call {
    std::vector<std::vector<int64_t>> descriptors;
    std::vector<void *> passed;
    std::deque<std::vector<char>> copies;
  };

  LogicalResult analyze(StringRef function);
  LogicalResult jit(unsigned optLevel);
  bool passInputs(const std::vector<Input> &inputs, Call &call,
                  std::string &error) const;
  bool readResults(const Call &call, const char *members,
                   const std::vector<size_t> &offsets,
                   std::vector<runtime::Array> &arrays,
                   std::string &error) const;

  ModuleOp module;
  std::vector<ValueSpec> arguments, results;
  std::vector<unsigned> outputArguments;
  size_t numReturned = 0;
  Device *device = nullptr;
  std::string functionName;
  std::unique_ptr<ExecutionEngine> engine;
  void (*entry)(void **) = nullptr;
};

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_PROGRAM_H
