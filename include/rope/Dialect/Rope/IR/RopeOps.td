//===- RopeOps.td - The three ops -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// rope.apply, rope.table and rope.permute: destination-style structured ops on
// tensors or memrefs. The descriptions are the manual; every example is a test.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_ROPEOPS
#define ROPE_DIALECT_ROPE_IR_ROPEOPS

include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/IndexingMapOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"
include "rope/Dialect/Rope/IR/RopeAttrs.td"
include "rope/Dialect/Rope/IR/RopeInterfaces.td"

def Rope_Float : AnyTypeOf<[F16, BF16, F32, F64], "f16, bf16, f32 or f64">;
def Rope_FloatShaped : AnyTypeOf<[RankedTensorOf<[Rope_Float]>, MemRefRankOf<[Rope_Float], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]>],
    "ranked tensor or memref of f16, bf16, f32 or f64">;
def Rope_AnyShaped : AnyTypeOf<[AnyRankedTensor, AnyNon0RankedMemRef], "ranked tensor or memref">;
def Rope_PositionShaped : AnyTypeOf<[
    RankedTensorOf<[AnySignlessInteger, Index, Rope_Float]>,
    MemRefOf<[AnySignlessInteger, Index, Rope_Float]>],
    "ranked tensor or memref of integers or floats">;

class Rope_Op<string mnemonic, list<Trait> traits = []>
    : Op<Rope_Dialect, mnemonic, !listconcat(traits, [
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
        DeclareOpInterfaceMethods<TilingInterface, [
          "getLoopIteratorTypes", "getIterationDomain", "getTiledImplementation",
          "getResultTilePosition", "generateResultTileValue",
          "getIterationDomainTileFromResultTile",
          "getTiledImplementationFromOperandTiles",
          "getIterationDomainTileFromOperandTiles"]>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>
      ])>;

//===----------------------------------------------------------------------===//
// rope.apply
//===----------------------------------------------------------------------===//

def Rope_ApplyOp : Rope_Op<"apply", [IndexingMapOpInterface]> {
  let summary = "rotate the live pairs of every head, copy the other lanes";
  let description = [{
    Reads `x` in `layout`, rotates each live pair and writes the result in
    `result_layout` (the same layout unless given). With `x` of shape
    `[..., D, ...]`, `D = head_dim` at dimension `dim`, pair `p` of lanes `(i, k)`
    in `layout` and `(i', k')` in `result_layout`:

    ```
    y[..., i', ...] = x[..., i, ...]·C − x[..., k, ...]·S
    y[..., k', ...] = x[..., k, ...]·C + x[..., i, ...]·S
    ```

    `C` and `S` are read from the tables through `table_map`, a projected
    permutation whose domain is the dimensions of `x`, with dimension `dim`
    standing for the pair, and whose results are the dimensions of the table.
    Dimensions of `x` that do not appear share the table: there is no implicit
    broadcast. `conjugate` negates `S`.

    With `per_lane`, the tables have one slot per live lane instead of one per
    pair (slot `t` belongs to the t-th live lane of `layout`, ascending, or of
    `table_layout` if that is given: tables that nobody can re-order stay as they
    are when `x` comes in another layout):

    ```
    y[..., i', ...] = x[..., i, ...]·C_i − x[..., k, ...]·S_i
    y[..., k', ...] = x[..., k, ...]·C_k + x[..., i, ...]·S_k
    ```

    This is what rotate-half code computes when nothing proves that the two
    halves of its tables are equal. It is exact for any tables.

    Lanes that no live pair uses are copied, in ascending order, to the lanes
    that no live pair of `result_layout` uses.

    The arithmetic is done in `compute_type` (f32, or f64 when `x` is f64,
    unless given), with one rounding to the element type of the result. `init`
    is never read. On memrefs `x` and `init` are the same view or disjoint; they
    are the same view only if `layout` and `result_layout` have the same pair map.

    Source of the formula: Su et al., RoFormer, equation 34.

    Constraints:
    * (C1) `x` and `init` have the same shape and element type; a static
      dimension agrees with a static one.
    * (C2) `dim` is a dimension of `x`.
    * (C3) dimension `dim` of `x` and `init` is static and equal to `head_dim` of
      `layout`.
    * (C4) `result_layout` has the same `head_dim` and live pairs as `layout`.
    * (C5) `cos` and `sin` have the same type up to the memory layout.
    * (C6) `table_map` is a projected permutation with one input per dimension
      of `x` and one result per dimension of the tables, without symbols.
    * (C7) `table_map` uses dimension `dim`.
    * (C8) the table dimension that `dim` maps to is static and equal to the
      number of live pairs (with `per_lane`: of live lanes).
    * (C9) the other table dimensions agree with those of `x` they are mapped from.
    * (C10) operands are all tensors, with one result of the type of `init`, or
      all strided memrefs, without result.
    * (C11) `compute_type` is f32 or f64 and not narrower than the element
      type of `x`.
    * (C12) `conjugate` does not go with `per_lane` (negate `sin` instead).
    * (C13) on memrefs, `x` is `init` only if `layout` and `result_layout` have
      the same pair map.
    * (C14) `table_layout` goes with `per_lane` alone, and has the `head_dim` and
      live pairs of `layout`.

    Example: `q` of shape batch x sequence x heads x 128 in interleaved pairs,
    tables of shape sequence x 64:

    ```mlir
    func.func @rotate(%x: tensor<2x16x8x128xbf16>, %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>,
                      %init: tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16> {
      %y = rope.apply #rope.layout<interleaved, head_dim = 128> dim = 3
          map = affine_map<(b, s, h, p) -> (s, p)>
          ins(%x, %cos, %sin : tensor<2x16x8x128xbf16>, tensor<16x64xf32>, tensor<16x64xf32>)
          outs(%init : tensor<2x16x8x128xbf16>) -> tensor<2x16x8x128xbf16>
      return %y : tensor<2x16x8x128xbf16>
    }
    ```

    Example: the last 64 lanes of a head of 192 turn. They are read as
    interleaved pairs and written as split halves; the tables are per lane:

    ```mlir
    func.func @rotate_per_lane(%x: memref<?x192xf16>, %cos: memref<?x64xf32>, %sin: memref<?x64xf32>,
                               %y: memref<?x192xf16>) {
      rope.apply per_lane #rope.layout<interleaved, head_dim = 192, window = [128, 64]>
          to #rope.layout<split, head_dim = 192, window = [128, 64]> dim = 1
          map = affine_map<(s, p) -> (s, p)>
          ins(%x, %cos, %sin : memref<?x192xf16>, memref<?x64xf32>, memref<?x64xf32>)
          outs(%y : memref<?x192xf16>)
      return
    }
    ```
  }];
  let arguments = (ins
    Rope_FloatShaped:$x,
    Rope_FloatShaped:$cos,
    Rope_FloatShaped:$sin,
    Rope_FloatShaped:$init,
    Rope_LayoutAttrInterface:$layout,
    OptionalAttr<Rope_LayoutAttrInterface>:$result_layout,
    I64Attr:$dim,
    AffineMapAttr:$table_map,
    UnitAttr:$conjugate,
    UnitAttr:$per_lane,
    OptionalAttr<TypeAttr>:$compute_type,
    OptionalAttr<Rope_LayoutAttrInterface>:$table_layout
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    (`per_lane` $per_lane^)? (`conjugate` $conjugate^)? $layout (`to` $result_layout^)?
    `dim` `=` $dim `map` `=` $table_map (`slots` `=` $table_layout^)?
    (`compute` `=` $compute_type^)?
    `ins` `(` $x `,` $cos `,` $sin `:` type($x) `,` type($cos) `,` type($sin) `)`
    `outs` `(` $init `:` type($init) `)` attr-dict (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
    ShapedType getXType() { return cast<ShapedType>(getX().getType()); }
    ShapedType getTableType() { return cast<ShapedType>(getCos().getType()); }
    int64_t getRank() { return getXType().getRank(); }
    /// The layout in which the result is written.
    RopeLayoutAttrInterface getWrittenLayout() {
      return getResultLayout() ? *getResultLayout() : getLayout();
    }
    /// The layout whose live lanes number the slots of per-lane tables.
    RopeLayoutAttrInterface getSlotLayout() {
      return getTableLayout() ? *getTableLayout() : getLayout();
    }
    /// Changes the layout that is read; slots stay where they are.
    void setLayoutAndKeepSlots(RopeLayoutAttrInterface layout);
    /// For each pair, the entry of the tables for one lane of it.
    SmallVector<int64_t> getTableEntries(int64_t component);
    /// The type in which the arithmetic is done, the default spelled out.
    FloatType getArithmeticType();
    /// The dimension of the tables that counts pairs (per_lane: slots).
    int64_t getTablePairDim();
    /// One map per operand from the dimensions of x, that of the lanes standing
    /// for the pair (per_lane: the slot) in the tables.
    ArrayAttr getIndexingMaps();
    ArrayRef<int64_t> getShape(OpOperand *operand) {
      return cast<ShapedType>(operand->get().getType()).getShape();
    }
    /// Whether the result may be written over x.
    bool canRunInPlace() { return getLayout().hasSamePairMap(getWrittenLayout()); }
  }];
  let builders = [
    /// On tensors, the result type is that of `init`.
    OpBuilder<(ins "Value":$x, "Value":$cos, "Value":$sin, "Value":$init,
                   "RopeLayoutAttrInterface":$layout, "RopeLayoutAttrInterface":$resultLayout,
                   "int64_t":$dim, "AffineMap":$tableMap,
                   CArg<"bool", "false">:$conjugate, CArg<"bool", "false">:$perLane)>
  ];
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// rope.table
//===----------------------------------------------------------------------===//

def Rope_TableOp : Rope_Op<"table"> {
  let summary = "cos and sin of position times inverse frequency";
  let description = [{
    Computes, for positions of shape `[s...]` and `P` inverse frequencies,

    ```
    cos[s..., p] = a·cos(pos[s...]·inv_freq[p])
    sin[s..., p] = a·sin(pos[s...]·inv_freq[p])
    ```

    in f32 (f64 when the tables are f64), with one rounding to the element type of the
    tables; the angle is the rounded product. `a` is the `attention_factor`
    attribute or the operand `scale` (a scalar), 1 if neither is given.

    With `axis_map`, positions have one more, leading, dimension of position
    axes, and pair `p` takes its position from axis `axis_map[p]` (M-RoPE, 2-D
    and 3-D vision): `pos[axis_map[p], s...]`.

    Every scaling rule (linear, NTK, YaRN, llama3, LongRoPE, proportional) is an
    `inv_freq` vector and `a`. Units: radians; positions count tokens.

    Constraints:
    * (T1) `inv_freq` has rank 1 and a static size P.
    * (T2) `cos` and `sin` have the same type up to the memory layout.
    * (T3) the last table dimension is static and equal to P.
    * (T4) the other table dimensions agree with those of the positions (the
      axis dimension left out).
    * (T5) `axis_map` has P entries, each a position axis; the first dimension
      of the positions is then static.
    * (T6) at most one of `attention_factor` and `scale` is given.
    * (T7) operands are all tensors, with two results of the types of the
      inits, or all strided memrefs, without results.

    Example:

    ```mlir
    func.func @table(%pos: tensor<16xi64>, %inv_freq: tensor<64xf32>, %c: tensor<16x64xf32>,
                     %s: tensor<16x64xf32>) -> (tensor<16x64xf32>, tensor<16x64xf32>) {
      %cos, %sin = rope.table ins(%pos, %inv_freq : tensor<16xi64>, tensor<64xf32>)
          outs(%c, %s : tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, tensor<16x64xf32>
      return %cos, %sin : tensor<16x64xf32>, tensor<16x64xf32>
    }
    ```

    Example: image patches; the first half of the pairs takes the row, the other
    half the column:

    ```mlir
    func.func @table_2d(%pos: memref<2x?xi32>, %inv_freq: memref<4xf32>, %cos: memref<?x4xf32>,
                        %sin: memref<?x4xf32>) {
      rope.table axis_map = [0, 0, 1, 1] ins(%pos, %inv_freq : memref<2x?xi32>, memref<4xf32>)
          outs(%cos, %sin : memref<?x4xf32>, memref<?x4xf32>)
      return
    }
    ```
  }];
  let arguments = (ins
    Rope_PositionShaped:$positions,
    Rope_FloatShaped:$inv_freq,
    Optional<Rope_Float>:$scale,
    Rope_FloatShaped:$cos,
    Rope_FloatShaped:$sin,
    OptionalAttr<DenseI64ArrayAttr>:$axis_map,
    OptionalAttr<F64Attr>:$attention_factor
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    (`axis_map` `=` $axis_map^)? (`attention_factor` `=` $attention_factor^)?
    `ins` `(` $positions `,` $inv_freq (`,` $scale^)? `:` type($positions) `,` type($inv_freq)
      (`,` type($scale)^)? `)`
    `outs` `(` $cos `,` $sin `:` type($cos) `,` type($sin) `)` attr-dict (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    MutableOperandRange getDpsInitsMutable() {
      return MutableOperandRange(getOperation(), getNumOperands() - 2, 2);
    }
    ShapedType getPositionsType() { return cast<ShapedType>(getPositions().getType()); }
    ShapedType getTableType() { return cast<ShapedType>(getCos().getType()); }
    int64_t getNumPairs() { return cast<ShapedType>(getInvFreq().getType()).getDimSize(0); }
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// rope.permute
//===----------------------------------------------------------------------===//

def Rope_PermuteOp : Rope_Op<"permute", [IndexingMapOpInterface]> {
  let summary = "re-order the lanes of every head from one layout to another";
  let description = [{
    Dimension `dim` of `x` holds one or more heads of `head_dim` lanes, one
    after the other. In each head, lane `j` of the result is lane
    `from.getPermutationTo(to)[j]` of `x`: the lane that plays the same part
    (live pair and component) in `from` as `j` does in `to`. Lanes outside the
    live pairs keep their order, as in `rope.apply`, so that a permutation of the
    result of `rope.apply` is a change of its `result_layout`. The element type
    is any: weights may be quantised.

    For split from interleaved of a whole head this is
    σ(j) = 2(j mod P) + ⌊j/P⌋.

    `init` is never read; on memrefs `x` and `init` are disjoint.

    Constraints:
    * (P1) `x` and `init` have the same shape and element type.
    * (P2) `dim` is a dimension of `x`.
    * (P3) `from` and `to` have the same head dimension and number of live pairs.
    * (P4) dimension `dim` is static and a multiple of the head dimension.
    * (P5) operands are both tensors, with one result of the type of `init`, or
      both strided memrefs, without result.
    * (P6) on memrefs, `x` is not `init`.

    Example: the rows of a weight of 8 heads of 128 lanes, for a model trained
    with interleaved pairs, to be run with split halves:

    ```mlir
    func.func @weight(%x: tensor<1024x4096xf16>, %init: tensor<1024x4096xf16>) -> tensor<1024x4096xf16> {
      %y = rope.permute #rope.layout<interleaved, head_dim = 128>
          to #rope.layout<split, head_dim = 128> dim = 0
          ins(%x : tensor<1024x4096xf16>) outs(%init : tensor<1024x4096xf16>) -> tensor<1024x4096xf16>
      return %y : tensor<1024x4096xf16>
    }
    ```
  }];
  let arguments = (ins
    Rope_AnyShaped:$x,
    Rope_AnyShaped:$init,
    Rope_LayoutAttrInterface:$from,
    Rope_LayoutAttrInterface:$to,
    I64Attr:$dim
  );
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    $from `to` $to `dim` `=` $dim
    `ins` `(` $x `:` type($x) `)` `outs` `(` $init `:` type($init) `)` attr-dict (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
    ShapedType getXType() { return cast<ShapedType>(getX().getType()); }
    int64_t getNumHeads() {
      return getXType().getDimSize(getDim()) / getFrom().getHeadDim();
    }
    /// Both operands are read and written in the order of the dimensions; only
    /// the lanes move.
    ArrayAttr getIndexingMaps();
    ArrayRef<int64_t> getShape(OpOperand *operand) {
      return cast<ShapedType>(operand->get().getType()).getShape();
    }
    /// Lane j of a head of the result is lane getLanePermutation()[j] of x.
    SmallVector<int64_t> getLanePermutation() { return getFrom().getPermutationTo(getTo()); }
  }];
  let builders = [
    OpBuilder<(ins "Value":$x, "Value":$init, "RopeLayoutAttrInterface":$from,
                   "RopeLayoutAttrInterface":$to, "int64_t":$dim)>
  ];
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

#endif // ROPE_DIALECT_ROPE_IR_ROPEOPS
