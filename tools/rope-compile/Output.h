//===- Output.h - A file that is whole or not there -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Output is written beside its place and moved there when all went well.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPECOMPILE_OUTPUT_H
#define ROPE_TOOLS_ROPECOMPILE_OUTPUT_H

#include "mlir/Support/LLVM.h"

#include <string>

namespace mlir::rope {

/// Prints `rope-compile: error: message`; always false.
bool fail(const Twine &message);

/// A file in the making; removed unless kept.
class Output {
public:
  Output() = default;
  Output(const Output &) = delete;
  ~Output();

  /// Creates the file beside `path`, so that an unwritable place is an early
  /// error. `-` is the standard output.
  bool open(StringRef path);
  /// Where a tool may write.
  StringRef getTemporaryPath() const { return temporary; }
  bool write(StringRef data);
  /// Moves the file to its place.
  bool keep();

private:
  std::string path;
  std::string temporary;
};

/// The program `name`, in `folder` if that is given and has it, else in PATH;
/// empty if there is none.
std::string findTool(StringRef name, StringRef folder = "");

/// Runs a program; false, with its output as message, unless it exits with 0.
bool runTool(ArrayRef<std::string> arguments);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPECOMPILE_OUTPUT_H
