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

def RopeCompactTablesPass
    : Pass<"rope-compact-tables", "::mlir::func::FuncOp"> {
  let summary = "make constant tables contain what is read of them, side by side";
  let description = [{
    Exported tables are wider than what a `rope.apply` reads: complex numbers pack
    a cosine with a sine, and many models have every entry twice, for both lanes
    of a pair. Raising reads such a constant through slices, with a stride along
    the lanes or half of each row. This pass computes the slices: each table is
    a constant of its own, read at full vector width, and no entry is stored
    twice.

    ```mlir
    // Before: cosines at 0, 2, 4, ... of a row and sines at 1, 3, 5, ...
    %cos_sin = arith.constant dense_resource<freqs> : tensor<7x4x2xf32>
    %cos = tensor.extract_slice %cos_sin[0, 0, 0] [7, 4, 1] [1, 1, 1] : tensor<7x4x2xf32> to tensor<7x4xf32>
    ```

    Changes a constant only if nothing but tables of `rope.apply` reads it, through
    static slices and reshapes, and only if the tables together have no more
    elements. A slice that is one stretch of memory, such as some of the rows, is
    left alone: it costs nothing.
  }];
  let statistics = [
    Statistic<"numCompacted", "num-compacted", "Number of tables computed">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def RopeDropDeadResourcesPass
    : Pass<"rope-drop-dead-resources", "::mlir::ModuleOp"> {
  let summary = "free the weights that were permuted and are not used any more";
  let description = [{
    A context keeps each blob of a `dense_resource` as long as it lives, so after
    a fold it holds the weights that moved twice: as they were, and as they are.
    This pass frees the blobs that the permutation of constants has read or
    written and that nothing in the module names. Other blobs are left alone.

    Without it the dead blobs are not written either, neither as text nor as
    bytecode: only what is named is printed. It is for the memory of a process
    that goes on, and **only for one whose context holds no other module that
    shares the weights, such as a clone from before the fold**: that module would
    find them empty. Hence no pipeline runs it unless told to;
    `rope-compile`, whose context is its own, does.

    Blobs that are views of a mapped file, as those of bytecode are, give their
    pages back to the system.
  }];
  let statistics = [
    Statistic<"numDropped", "num-dropped", "Number of blobs freed">,
    Statistic<"numBytes", "num-bytes", "Number of bytes freed">
  ];
  let dependentDialects = ["::mlir::rope::RopeDialect"];
}

def RopeFoldLayoutPass : Pass<"rope-fold-layout"> {
  let summary = "bring every rope.apply to one layout by rewriting weights";
  let description = [{
    Gives every `rope.apply` the layout asked for, by moving the permutation
    into what makes and what uses its operand and result: rows of projection
    weights, biases, gamma and beta of norms are rewritten as bytes; in the
    contraction of queries with keys the permutation cancels. Nothing is
    inserted, and no other op changes. Per-lane tables that cannot be rewritten
    (arguments) stay, and the application says in which order they are
    (`slots`).

    All or nothing: everything that an application reaches changes with it, or
    nothing does. A value that cannot be permuted (a function argument, a
    result, an op that tells lanes apart) keeps the layout of everything tied
    to it, and a remark names it. With `split` or `interleaved`, what can still
    change then is one side of an application: it reads the layout asked for and
    writes the old one, or the reverse. A `rope.permute` goes the same way: into what
    makes its operand, or into all that reads its result; into weights, or into
    `rope.apply` ops, which then read one layout and write another (a cache in
    one layout, and a program that computes in the other). One that nothing
    absorbs is put where it re-orders the fewest bytes: in front of the queries
    instead of a cache of keys, of heads that are not repeated yet.

    `weights=` says what is done about weights that are arguments of a function.
    An argument is a weight if all lanes of it that move are features that a
    projection makes, or belong to a vector over features (bias, gamma); an
    argument that is rotated itself, or joined to keys, is none, and one with
    `rope.layout` is a contract. With `prepare`, the function expects weights
    that are permuted already: such an argument gets `rope.prepared = k`, and
    result k of the new function `@rope_prepare_weights` makes it of its own
    argument k. Each argument of each function has a number of its own. Its
    attribute `rope.manifest`, and the file `manifest=` (`docs/weights.md`),
    say what moves. A prepared argument is never moved again, in a module that
    prepares weights no other argument is, and neither are arguments of a
    function that is called within the module: its callers would have to know.
    With `inline`, the function permutes its arguments when it is entered.

    A global (`ml_program.global`, or any op with a model of
    `GlobalOpInterface`) changes with all of its loads, in whatever function; it
    stays if anything else uses its symbol. A private one with a value is
    rewritten as a constant is. One whose value is found outside is a weight as
    an argument is: `prepare` puts `rope.prepared` on it, `inline` permutes what
    is loaded. What others may see or write to stays with `prepare`.

    `rope.layout` on arguments and results, caches of keys, is a contract with
    the caller, and stays with `kv-cache=keep`; where the program computes in
    another layout, the two meet in `rope.apply`. With `kv-cache=convert`, all
    of them in the module (prefill and decode) become of the kind asked for,
    with whatever that moves, or none does, with a remark `cache-kept`. What has
    changed says so by `rope.converted_from`, and the manifest lists it.

    A constant that something else needs in its old order is not moved, unless
    `duplicate-weights=` allows as many bytes: then it is stored in both orders.
    Vectors always are. An argument is never duplicated.

    `layout=keep` leaves all layouts alone and only removes `rope.permute`.
    `layout=auto` weighs what is legal, for each group of applications that must
    change together: bytes reordered for each token, by ops of their own or
    inside an application whose layout is not that of `kernel=`. What costs
    least is taken; ties keep the layouts of the program (`docs/layouts.md`).

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
           "the layout of every rope.apply", [{::mlir::rope::getLayoutChoices()}]>,
    Option<"kernel", "kernel", "::mlir::rope::FavoredKernel",
           /*default=*/"::mlir::rope::FavoredKernel::Vector",
           "for which kernels layout=auto chooses", [{::mlir::rope::getKernelChoices()}]>,
    Option<"weights", "weights", "::mlir::rope::WeightPlacement",
           /*default=*/"::mlir::rope::WeightPlacement::None",
           "where weights that are arguments are permuted",
           [{::mlir::rope::getWeightChoices()}]>,
    Option<"kvCache", "kv-cache", "::mlir::rope::CacheContracts",
           /*default=*/"::mlir::rope::CacheContracts::Keep",
           "what rope.layout on arguments and results is",
           [{::mlir::rope::getCacheChoices()}]>,
    Option<"manifest", "manifest", "std::string", /*default=*/"",
           "a file for what weights=prepare prepares, as JSON">,
    Option<"duplicateWeights", "duplicate-weights", "int64_t", /*default=*/"0",
           "store constants of at most so many bytes twice, if they are used "
           "in two orders">
  ];
  let statistics = [
    Statistic<"numFolded", "num-folded", "applications whose layout changed">,
    Statistic<"numKept", "num-kept", "applications that kept another layout">,
    Statistic<"numConstants", "num-constants", "constants rewritten">,
    Statistic<"numArguments", "num-arguments", "arguments permuted">
  ];
  let dependentDialects = ["::mlir::func::FuncDialect",
                           "::mlir::rope::RopeDialect"];
}

def RopeRaisePass : Pass<"rope-raise", "::mlir::func::FuncOp"> {
  let summary = "recognise rotary embeddings, however they are spelled";
  let description = [{
    Replaces every value that is provably a rotation of the lanes of another
    value by a `rope.apply` on that value. There are no templates: the lanes of
    a candidate are evaluated symbolically, and it is a rotation exactly if they
    pair up as

    ```
    y[i] = x[i]*c - x[k]*s
    y[k] = x[k]*c + x[i]*s
    ```

    with the same `c` and `s`, and all other lanes are copies. The lanes that
    are read give the layout, the lanes that are written the result layout. If
    lanes pair up and nothing proves their coefficients equal, but they exist as
    tables, the op is raised `per_lane`, with a remark that says which lanes
    differ. What only looks like a rotation is left alone, with a remark;
    `docs/remarks.md` lists the codes.

    Tables are half as wide as the window when the pairs are proved equal:
    what computed them twice is recomputed at half its width.

    Then the tables: where every slot of cos and sin is proved to be that of a
    position times a frequency, scaled alike, they become one `rope.table`,
    shared by all rotations that read the same values and placed outside of
    loops where its operands are. Positions and frequencies are views of the
    program's own tensors where it has them, and computed where it has none.
    Axes of positions become `axis_map`; a sin that is negated throughout,
    `conjugate`. Tables that are constants stay constants.

    Last, what only re-orders lanes from one layout to another and no rotation
    has absorbed, a view of pairs that is transposed, strided slices put
    together, a gather by constants, becomes `rope.permute`: along the last
    dimension, or any in a function with rotations.

    Equality is over the reals: casts between float types are transparent.
    With `strict-fp`, only what the program rounds as `rope.apply` does is
    raised: two products and their sum in the type that `rope.apply` computes
    in (f32, or f64 for elements of f64), of elements of the operand and of
    tables of the program, widened but not rounded on the way, then one
    rounding to the type of the result. Anything else between them, products
    in bf16 that are rounded one by one, a scale, a table in a wider type than
    the product, gets the remark `rounding`; negations, moves, casts to wider
    types and back and products with 0, 1 and -1 round nothing. No table is
    computed anew: there is no `rope.table`. A product may still be contracted
    with its sum (fma) in later passes, as everywhere in `rope.apply`.

    ```mlir
    %lo = tensor.extract_slice %x[0, 0] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32>
    %hi = tensor.extract_slice %x[0, 4] [8, 4] [1, 1] : tensor<8x8xf32> to tensor<8x4xf32>
    %a = linalg.generic ... ins(%lo, %c, %hi, %s) { %lo * %c - %hi * %s }
    %b = linalg.generic ... ins(%hi, %c, %lo, %s) { %hi * %c + %lo * %s }
    %y = tensor.concat dim(1) %a, %b : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x8xf32>
    ```

    becomes

    ```mlir
    %y = rope.apply #rope.layout<split, head_dim = 8> dim = 1 map = affine_map<(s, p) -> (s, p)>
        ins(%x, %c, %s : tensor<8x8xf32>, tensor<8x4xf32>, tensor<8x4xf32>)
        outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
    ```
  }];
  let options = [
    Option<"budget", "budget", "int64_t", /*default=*/"0",
           "steps that the analysis of a function may take before it stops "
           "with a remark; 0 for its own limit, which real programs do not "
           "reach">,
    Option<"strictFP", "strict-fp", "bool", /*default=*/"false",
           "raise only what rounds as rope.apply does, up to fma">
  ];
  let statistics = [
    Statistic<"numPerPair", "num-per-pair", "rotations raised per pair">,
    Statistic<"numPerLane", "num-per-lane", "rotations raised per lane">,
    Statistic<"numTables", "num-tables", "tables raised">,
    Statistic<"numPermutes", "num-permutes", "lane shuffles raised">,
    Statistic<"numProofs", "num-proofs",
              "dimensions of values that were asked whether they are rotated">,
    Statistic<"numExpansions", "num-expansions",
              "elements that were taken apart for these proofs">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::complex::ComplexDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::rope::RopeDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def RopeReportPass : Pass<"rope-report", "::mlir::ModuleOp"> {
  let summary = "say what was raised, and what was not, and why";
  let description = [{
    Per function: how many rotations are a `rope.apply`, per pair or per lane,
    in which layout and window, and where their tables come from; then every
    value that looks rotary and is none, with the reason code, the first lane
    that breaks the proof and the two expressions that should have been equal
    (`docs/remarks.md` lists the codes).

    The program is read as it is and not changed, so that the pass may stand
    anywhere in a pipeline. For what is missed, `rope-raise` is run on a copy;
    what it could still raise is reported as `raisable`. With `layout=`, the
    report also says of each rotation whether it has this layout, or why
    `rope-fold-layout` keeps another, and of each block (what changes together)
    how many bytes are reordered for each token before and after.

    Text counts what is alike and describes it once:

    ```
    @main: 64 raised (64 per pair, 0 per lane), 1 missed
      raised per pair: 64 times, the first at model.mlir:120:11
        #rope.layout<split, head_dim = 128> on dimension 3 of tensor<1x32x8x128xf32>
        cos: computed, tensor<8x64xf32>; sin: computed, tensor<8x64xf32>
      missed [sign-flip]: linalg.generic at model.mlir:914:11
        lane 0 with lane 64: '-arg2[s0, 0]' and 'arg2[s0, 0]'
    1 function: 64 raised (64 per pair, 0 per lane), 1 missed
    ```

    JSON lists each rotation; `docs/report.md` is its schema.
  }];
  let options = [
    Option<"format", "format", "::mlir::rope::ReportFormat",
           /*default=*/"::mlir::rope::ReportFormat::Text",
           "how the report is written", [{::llvm::cl::values(
             clEnumValN(::mlir::rope::ReportFormat::Text, "text", "for people"),
             clEnumValN(::mlir::rope::ReportFormat::JSON, "json",
                        "for programs"))}]>,
    Option<"output", "output", "std::string", /*default=*/"",
           "the file to write, - for standard output; standard error if not "
           "given">,
    Option<"layout", "layout", "::mlir::rope::TargetLayout",
           /*default=*/"::mlir::rope::TargetLayout::Keep",
           "the layout that rope-fold-layout is asked for",
           [{::mlir::rope::getLayoutChoices()}]>,
    Option<"kernel", "kernel", "::mlir::rope::FavoredKernel",
           /*default=*/"::mlir::rope::FavoredKernel::Vector",
           "for which kernels layout=auto chooses", [{::mlir::rope::getKernelChoices()}]>,
    Option<"weights", "weights", "::mlir::rope::WeightPlacement",
           /*default=*/"::mlir::rope::WeightPlacement::None",
           "where weights that are arguments are permuted",
           [{::mlir::rope::getWeightChoices()}]>
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::complex::ComplexDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::rope::RopeDialect",
    "::mlir::tensor::TensorDialect"
  ];
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
