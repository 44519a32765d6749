//===- LaneSemantics.cpp - Lane semantics -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The op interface of the lane engine.
//===----------------------------------------------------------------------===//
