//===- RopeAttrs.td - The layout attribute -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The only attribute that carries channel order; see RopeInterfaces.td for
// what it answers.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_ROPEATTRS
#define ROPE_DIALECT_ROPE_IR_ROPEATTRS

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "rope/Dialect/Rope/IR/RopeDialect.td"
include "rope/Dialect/Rope/IR/RopeInterfaces.td"

def Rope_LayoutKind : I32Enum<"LayoutKind", "how the lanes of a block pair up", [
    I32EnumCase<"Split", 0, "split">,
    I32EnumCase<"Interleaved", 1, "interleaved">
  ]> {
  let cppNamespace = "::mlir::rope";
}

def Rope_LayoutAttr : AttrDef<Rope_Dialect, "Layout", [
    DeclareAttrInterfaceMethods<Rope_LayoutAttrInterface>
  ]> {
  let mnemonic = "layout";
  let summary = "which two lanes of a head form pair p";
  let description = [{
    A head has `head_dim` lanes. The rotary window `[offset, offset + size)` is
    cut into blocks of even size, one block (the whole window) unless given.
    Inside a block of size `b` that starts at lane `s`, pair `i` is

    * split: lanes `(s + i, s + i + b/2)` (GPT-NeoX, Hugging Face),
    * interleaved: lanes `(s + 2i, s + 2i + 1)` (Meta Llama, GPT-J).

    Pairs are numbered block by block. The first `live` pairs turn, all of them
    unless given; the others are copied (Gemma's "proportional" rotation).
    Blocks change nothing when interleaved, and are dropped there.

    Layouts are compared by their pair maps, not by their spelling.

    Constraints:
    * (L1) `head_dim` is between 1 and 65536.
    * (L2) the window is inside `[0, head_dim)` and its size is positive and even.
    * (L3) blocks are positive, even and add up to the window's size.
    * (L4) `live` is between 1 and the number of pairs.

    Examples:

    ```mlir
    #rope.layout<split, head_dim = 128>
    #rope.layout<interleaved, head_dim = 192, window = [128, 64]>
    #rope.layout<split, head_dim = 64, blocks = [32, 32]>
    #rope.layout<split, head_dim = 512, live = 64>
    ```
  }];
  let parameters = (ins
    "::mlir::rope::LayoutKind":$kind,
    "int64_t":$headDim,
    "int64_t":$windowOffset,
    "int64_t":$windowSize,
    ArrayRefParameter<"int64_t">:$blocks,
    "int64_t":$livePairs
  );
  let builders = [
    AttrBuilder<(ins "::mlir::rope::LayoutKind":$kind, "int64_t":$headDim), [{
      return $_get($_ctxt, kind, headDim, 0, headDim, ::llvm::ArrayRef<int64_t>(), headDim / 2);
    }]>,
    AttrBuilder<(ins "::mlir::rope::LayoutKind":$kind, "int64_t":$headDim,
                     "int64_t":$offset, "int64_t":$size), [{
      return $_get($_ctxt, kind, headDim, offset, size, ::llvm::ArrayRef<int64_t>(), size / 2);
    }]>
  ];
  let extraClassDeclaration = [{
    /// The same head, window, blocks and live pairs, paired the other way.
    LayoutAttr withKind(LayoutKind kind) const;
    /// The sizes of the blocks: the window if none are given.
    ::llvm::SmallVector<int64_t> getBlockSizes() const;
  }];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // ROPE_DIALECT_ROPE_IR_ROPEATTRS
