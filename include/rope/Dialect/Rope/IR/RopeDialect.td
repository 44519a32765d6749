//===- RopeDialect.td - The rope dialect -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The dialect itself: what it is for, and the discardable attributes it owns.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_ROPEDIALECT
#define ROPE_DIALECT_ROPE_IR_ROPEDIALECT

include "mlir/IR/DialectBase.td"

def Rope_Dialect : Dialect {
  let name = "rope";
  let cppNamespace = "::mlir::rope";
  let summary = "Rotary position embeddings with the channel layout as an attribute";
  let description = [{
    Rotary position embedding (RoPE) rotates pairs of channels of a head by a
    position-dependent angle. Models differ in *which two channels form a pair*:
    neighbours (interleaved) or channels half a window apart (split). This
    dialect makes that difference one attribute, `#rope.layout`, so that
    compilers can move it into weights, cancel it in `q·kᵀ`, or read one layout
    and write another at no cost.

    The dialect has three ops. `rope.apply` rotates, `rope.table` makes the cos
    and sin tables, `rope.permute` re-orders channels from one layout to
    another. All three are destination-style structured ops on tensors and
    memrefs.

    Words: `D` is the head dimension. A *lane* is one channel of the head
    dimension. The rotary *window* is `[o, o+r)` inside `D`, with `P = r/2`
    pairs; *live* pairs are those that turn. Rotation of a pair `(u, v)` by the
    table entries `(C, S)`: `(u·C − v·S, u·S + v·C)`.

    Three discardable attributes state a contract with the caller of a function:

    * `rope.layout`, on an argument or a result: a `#rope.layout` of the last
      dimension, which holds one or more heads;
    * `rope.paired_lanes`, a unit attribute on an argument: a per-lane table in
      which the two lanes of every pair are equal;
    * `rope.prepared`, a number k on an argument: the caller passes what
      `@rope_prepare_weights` of the same module returns as its result k, made of
      the weight that was this argument before and is argument k there. On a
      global whose value is found outside (`ml_program.global` and what else has
      a model of `GlobalOpInterface`): it holds that result.

    One states what a program consists of:

    * `rope.manifest`, on `@rope_prepare_weights`: what it moves, an array of
      dictionaries: the manifest that `rope-fold-layout` writes.

    Anywhere else, and with any other name, an attribute of this dialect is an
    error.

    Example: a function that takes and returns keys in interleaved pairs:

    ```mlir
    func.func private @cache(tensor<?x8x128xbf16> {rope.layout = #rope.layout<interleaved, head_dim = 128>})
        -> (tensor<?x8x128xbf16> {rope.layout = #rope.layout<interleaved, head_dim = 128>})
    ```
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let extraClassDeclaration = [{
    /// The discardable attributes of function arguments and results.
    static constexpr ::llvm::StringLiteral kLayoutAttrName = "rope.layout";
    /// With kLayoutAttrName: the layout that the caller had before
    /// rope-fold-layout changed it.
    static constexpr ::llvm::StringLiteral kConvertedFromAttrName = "rope.converted_from";
    static constexpr ::llvm::StringLiteral kPairedLanesAttrName = "rope.paired_lanes";
    static constexpr ::llvm::StringLiteral kPreparedAttrName = "rope.prepared";
    static constexpr ::llvm::StringLiteral kManifestAttrName = "rope.manifest";
    static constexpr ::llvm::StringLiteral kPrepareFunctionName = "rope_prepare_weights";

    /// Adds the attributes; beside their storage, in RopeAttrs.cpp.
    void registerAttributes();

    /// Constants that were permuted, kept in ConstantPermute.cpp.
    struct ConstantMemo;
    ConstantMemo &getConstantMemo();

  private:
    static std::shared_ptr<ConstantMemo> makeConstantMemo();
    std::shared_ptr<ConstantMemo> constantMemo = makeConstantMemo();

  public:
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // ROPE_DIALECT_ROPE_IR_ROPEDIALECT
