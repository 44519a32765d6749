//===- Passes.td - Passes on the rope dialect -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One def per pass; the file that implements it is named after the pass.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_PASSES
#define ROPE_DIALECT_ROPE_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

def RopeFoldLayoutPass : Pass<"rope-fold-layout"> {
  let summary = "bring every rope.apply to one layout by rewriting weights";
  let description = [{
    Gives every `rope.apply` the layout asked for, by moving the permutation
    into what makes and what uses its operand and result: rows of projection
    weights, biases, gamma and beta of norms are rewritten as bytes; in the
    contraction of queries with keys the permutation cancels. Nothing is
    inserted, and no other op changes.

    All or nothing: everything that an application reaches changes with it, or
    nothing does. A value that cannot be permuted (a function argument, a
    result, an op that tells lanes apart) keeps the layout of everything tied
    to it, and a remark names it. `rope.permute` ops that can be moved into
    their producers the same way are removed.

    `layout=keep` leaves all layouts alone and only removes `rope.permute`.
    `layout=auto` is `split`: contiguous halves suit stand-alone vector kernels
    on every target; there is no cost model yet.

    The product is equal over the reals; sums over lanes (q·kᵀ, norms) are
    taken in another order.

    ```mlir
    %w = arith.constant dense_resource<w> : tensor<48x20xf32>
    ... projection of %w to %q, heads of 12 lanes ...
    %r = rope.apply #rope.layout<interleaved, head_dim = 12> dim = 3 ... ins(%q, %c, %s : ...)
    ```

    becomes, with `layout=split`,

    ```mlir
    %w = arith.constant dense_resource<w_1> : tensor<48x20xf32>
    ... the same ...
    %r = rope.apply #rope.layout<split, head_dim = 12> dim = 3 ... ins(%q, %c, %s : ...)
    ```
  }];
  let options = [
    Option<"layout", "layout", "::mlir::rope::TargetLayout",
           /*default=*/"::mlir::rope::TargetLayout::Auto",
           "the layout of every rope.apply", [{::llvm::cl::values(
             clEnumValN(::mlir::rope::TargetLayout::Keep, "keep",
                        "leave layouts alone"),
             clEnumValN(::mlir::rope::TargetLayout::Auto, "auto",
                        "let the pass choose (split)"),
             clEnumValN(::mlir::rope::TargetLayout::Split, "split",
                        "lanes (p, p + P)"),
             clEnumValN(::mlir::rope::TargetLayout::Interleaved, "interleaved",
                        "lanes (2p, 2p + 1)"))}]>
  ];
  let statistics = [
    Statistic<"numFolded", "num-folded", "applications whose layout changed">,
    Statistic<"numKept", "num-kept", "applications that kept another layout">,
    Statistic<"numConstants", "num-constants", "constants rewritten">
  ];
  let dependentDialects = ["::mlir::rope::RopeDialect"];
}

def RopeVerifyEliminatedPass : Pass<"rope-verify-eliminated"> {
  let summary = "fail where a complex op or a reorder is left on a rotary path";
  let description = [{
    Follows the lanes of every `rope.apply` up to the projection (or argument,
    and through the weight) and down to the contraction over the head (or
    return), and emits an error at each

    * complex op, or op with complex arithmetic in its body,
    * `rope.permute`,
    * slice or insert with a stride along the lanes,
    * transpose that swaps dimensions of one head, concatenation of parts of one
      head in another order,
    * gather of lanes,
    * op that it does not know: what was not looked at does not pass.

    A complex multiplication anywhere is an error too: it is a rotation that was
    not raised. Row gathers of tables by position, and tables themselves, are not
    on the path.

    ```mlir
    // error: strided access to lanes left on a rotary path
    %even = tensor.extract_slice %x[0, 0] [7, 4] [1, 2] : tensor<7x8xf32> to tensor<7x4xf32>
    ```
  }];
}

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_PASSES
