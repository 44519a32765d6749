//===- LaneSemantics.td - What an op does to lanes -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The op interface of the lane engine.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANESEMANTICS
#define ROPE_ANALYSIS_LANESEMANTICS

include "mlir/IR/OpBase.td"

#endif // ROPE_ANALYSIS_LANESEMANTICS
