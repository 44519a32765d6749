//===- Witness.h - Files that show a difference -----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A refutation that rope-run repeats: the input in files, and what to call.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPE_EQUIV_WITNESS_H
#define ROPE_TOOLS_ROPE_EQUIV_WITNESS_H

#include "rope/Analysis/Equivalence.h"

namespace mlir::rope {

/// A function of a file, as the user calls it.
struct ComparedProgram {
  func::FuncOp func;
  StringRef filename;
};

/// Writes argI.npy for each argument and globalI.npy for each global into a
/// folder, all of them or none, and prints the calls of rope-run that show the
/// difference.
bool writeWitness(StringRef folder, ComparedProgram before,
                  ComparedProgram after, const EquivalenceResult &outcome,
                  raw_ostream &os, std::string &error);

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPE_EQUIV_WITNESS_H
