//===- RopeInterfaces.td - What every layout attribute answers -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Everything that knows lanes asks the layout through this interface, so that
// passes never switch on the kind of layout.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_ROPEINTERFACES
#define ROPE_DIALECT_ROPE_IR_ROPEINTERFACES

include "mlir/IR/Interfaces.td"

def Rope_LayoutAttrInterface : AttrInterface<"RopeLayoutAttrInterface"> {
  let cppNamespace = "::mlir::rope";
  let description = [{
    A layout says which two lanes of a head form pair `p`, for every pair, and
    which lanes no pair uses. A pair has two components: 0 (the `u` of the
    rotation) and 1 (the `v`).
  }];
  let methods = [
    InterfaceMethod<"The number of lanes of one head.", "int64_t", "getHeadDim">,
    InterfaceMethod<"The number of pairs in the window, live or not.",
                    "int64_t", "getNumPairs">,
    InterfaceMethod<"The number of pairs that turn; they are pairs 0 to N-1.",
                    "int64_t", "getNumLivePairs">,
    InterfaceMethod<"The lane of component 0 or 1 of `pair`.", "int64_t", "getLane",
                    (ins "int64_t":$pair, "int64_t":$component)>,
    InterfaceMethod<[{The lanes that are copied: outside the window, or in a
                      pair that is not live. Ascending.}],
                    "::llvm::SmallVector<int64_t>", "getPassThroughLanes", (ins), "", [{
      llvm::BitVector live($_attr.getHeadDim());
      for (int64_t p = 0, e = $_attr.getNumLivePairs(); p < e; ++p)
        for (int64_t c : {0, 1})
          live.set($_attr.getLane(p, c));
      ::llvm::SmallVector<int64_t> lanes;
      for (int64_t lane = 0, e = $_attr.getHeadDim(); lane < e; ++lane)
        if (!live.test(lane))
          lanes.push_back(lane);
      return lanes;
    }]>,
    InterfaceMethod<[{The lanes that turn, ascending: slot `t` of a per-lane
                      table belongs to the t-th of them.}],
                    "::llvm::SmallVector<int64_t>", "getLiveLanes", (ins), "", [{
      llvm::BitVector live($_attr.getHeadDim());
      for (int64_t p = 0, e = $_attr.getNumLivePairs(); p < e; ++p)
        for (int64_t c : {0, 1})
          live.set($_attr.getLane(p, c));
      ::llvm::SmallVector<int64_t> lanes;
      for (int64_t lane : live.set_bits())
        lanes.push_back(lane);
      return lanes;
    }]>,
    InterfaceMethod<[{The gather that takes a head in this layout to `to`: lane
                      `j` of the result is lane `perm[j]` of the source. Live
                      pairs keep their number, the other lanes their order.
                      Empty unless `isPermutableTo(to)`. It depends on the two
                      pair maps alone: the identity if `hasSamePairMap(to)`.}],
                    "::llvm::SmallVector<int64_t>", "getPermutationTo",
                    (ins "::mlir::rope::RopeLayoutAttrInterface":$to)>,
    InterfaceMethod<[{Whether `to` has the same head dimension and number of
                      live pairs.}],
                    "bool", "isPermutableTo",
                    (ins "::mlir::rope::RopeLayoutAttrInterface":$to)>,
    InterfaceMethod<[{Whether both layouts put the same lanes into the same
                      live pairs, however they are spelled (split with one pair
                      is interleaved).}],
                    "bool", "hasSamePairMap",
                    (ins "::mlir::rope::RopeLayoutAttrInterface":$other)>
  ];
}

#endif // ROPE_DIALECT_ROPE_IR_ROPEINTERFACES
