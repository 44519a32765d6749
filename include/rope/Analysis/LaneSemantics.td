//===- LaneSemantics.td - What an op does to lanes -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The op interface of the lane engine. Models are attached from outside, one
// file per dialect; a stack with ops of its own attaches its own.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANESEMANTICS
#define ROPE_ANALYSIS_LANESEMANTICS

include "mlir/IR/OpBase.td"
include "mlir/IR/Interfaces.td"

def Rope_LaneSemanticsInterface : OpInterface<"LaneSemanticsInterface"> {
  let cppNamespace = "::mlir::rope";
  let description = [{
    Says what one element of a result is, in terms of elements of the operands.
    It is asked for one element at a time; indices are expressions, some of
    them numbers, some symbolic. A scalar result has no indices. Elements of
    operands are lazy: asking for one costs nothing until it is expanded.
  }];
  let methods = [
    InterfaceMethod<[{
      The element of result `result` at `indices`, re and im if the element type
      is complex. Failure means that the op keeps its result opaque at these
      indices; `builder.stop(reason)` says why.
    }], "::llvm::FailureOr<::mlir::rope::LaneValue>", "getLane",
      (ins "unsigned":$result, "::llvm::ArrayRef<::mlir::rope::LaneExpr>":$indices,
           "::mlir::rope::LaneBuilder &":$builder)>
  ];
}

#endif // ROPE_ANALYSIS_LANESEMANTICS
