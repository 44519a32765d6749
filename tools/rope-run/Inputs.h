//===- Inputs.h - What --input takes ----------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Inputs from files and from the command line, and printing in the same form.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPERUN_INPUTS_H
#define ROPE_TOOLS_ROPERUN_INPUTS_H

#include "rope/Runtime/Array.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::rope {

/// Reads `@x.npy`, `@x.npz:name` or a literal as `2x3xf32=1,2,3,4,5,6`; one
/// value fills the array, none leaves zeros.
/// `2x3xf32=undef` has no values: `isDefined` is false.
bool readInput(llvm::StringRef spec, runtime::Array &array, bool &isDefined,
               std::string &error);

/// The array as a literal, cut after `limit` elements.
std::string printLiteral(const runtime::Array &array, int64_t limit);

/// One element, as the comparisons show it.
std::string printElement(const runtime::Array &array, int64_t linear);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_INPUTS_H
