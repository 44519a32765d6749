//===- NumpyFile.h - Reading and writing .npy and .npz ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The file formats of NumPy, versions 1 to 3 of .npy, and zip archives of
// them. Every function returns false and says why in `error` on bad input.
//===----------------------------------------------------------------------===//

#ifndef ROPE_RUNTIME_NUMPYFILE_H
#define ROPE_RUNTIME_NUMPYFILE_H

#include "rope/Runtime/Array.h"

#include <string>
#include <utility>
#include <vector>

namespace mlir::rope::runtime {

/// Reads a whole file.
bool readFile(const std::string &path, std::string &contents,
              std::string &error);

/// Parses the contents of an .npy file, C or Fortran order.
bool parseNpy(const std::string &contents, Array &array, std::string &error);

/// The contents of an .npy file that holds the array; bf16, which NumPy has not
/// got, is widened to f32.
std::string printNpy(const Array &array);

/// Finds member `name` (or `name`.npy) in the contents of an .npz file; an
/// empty name stands for the only member there is.
bool parseNpz(const std::string &contents, const std::string &name,
              Array &array, std::string &error);

/// Reads `x.npy`, `x.npz:name` or an `x.npz` of one member.
bool readArray(const std::string &spec, Array &array, std::string &error);

/// Writes all files or none: each goes to a temporary file beside its
/// destination first. `-` is the standard output.
bool writeFiles(
    const std::vector<std::pair<std::string, std::string>> &pathsAndContents,
    std::string &error);

} // namespace mlir::rope::runtime

#endif // ROPE_RUNTIME_NUMPYFILE_H
