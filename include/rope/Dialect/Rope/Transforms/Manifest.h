//===- Manifest.h - Which weights of a checkpoint move ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The manifest is an attribute of the function that prepares weights, so that
// it stays with the program, and a JSON file for tools; docs/weights.md says
// what it means.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_MANIFEST_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_MANIFEST_H

#include "mlir/IR/BuiltinOps.h"
#include "rope/Dialect/Rope/Transforms/WeightMoves.h"
#include "llvm/Support/JSON.h"

namespace mlir::rope {

/// A weight: a global, or argument `argument` of `function`; it becomes result
/// `result` of the function that prepares.
struct ManifestWeight {
  StringRef global, function;
  int64_t argument = 0, result = 0;
  Type type;
};

/// Adds what moves of one weight.
void appendManifestMoves(SmallVectorImpl<Attribute> &manifest,
                         const ManifestWeight &weight,
                         ArrayRef<WeightMove> moves);

/// The manifest of a module, or null if nothing is prepared in it.
ArrayAttr getManifest(ModuleOp module);

/// As JSON; one without moves for none.
llvm::json::Value getManifestJSON(ModuleOp module);

/// Writes it; says on failure why.
LogicalResult writeManifest(ModuleOp module, StringRef filename,
                            std::string &message);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_MANIFEST_H
