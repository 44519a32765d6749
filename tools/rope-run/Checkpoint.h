//===- Checkpoint.h - Arguments from a checkpoint ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Weights that are arguments or globals, read from safetensors files: one
// tensor at a time, found through the file's own header.
//===----------------------------------------------------------------------===//

#ifndef ROPE_TOOLS_ROPERUN_CHECKPOINT_H
#define ROPE_TOOLS_ROPERUN_CHECKPOINT_H

#include "rope/Runtime/Array.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include <map>
#include <memory>

namespace mlir::rope {

/// The tensors that arguments and globals are.
struct CheckpointNames {
  std::map<unsigned, std::string> arguments;
  std::map<std::string, std::string> globals;
};

/// Reads a file that says which argument and which global is which tensor:
/// `{"arguments": {"3": "model.embed_tokens.weight", ...}, "globals": {"wq":
/// "model.layers.0.self_attn.q_proj.weight"}}`; one of the two is enough.
bool readNames(llvm::StringRef path, CheckpointNames &names,
               std::string &error);

/// The tensors of `model.safetensors`, or of all files that
/// `model.safetensors.index.json` names.
class Checkpoint {
public:
  /// Reads the headers, not the tensors.
  bool open(llvm::StringRef path, std::string &error);

  /// Copies one tensor.
  bool read(llvm::StringRef name, runtime::Array &array,
            std::string &error) const;

private:
  struct Tensor {
    runtime::ElementType type;
    std::vector<int64_t> shape;
    llvm::StringRef bytes;
  };

  bool openIndex(llvm::StringRef path, std::string &error);
  bool openFile(llvm::StringRef path, std::string &error);
  bool addTensors(llvm::StringRef header, llvm::StringRef data,
                  std::string &error);

  std::vector<std::unique_ptr<llvm::MemoryBuffer>> files;
  llvm::StringMap<Tensor> tensors;
  /// Tensors of types that no program takes, with the type's name.
  llvm::StringMap<std::string> others;
};

} // namespace mlir::rope

#endif // ROPE_TOOLS_ROPERUN_CHECKPOINT_H
