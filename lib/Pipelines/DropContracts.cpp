//===- DropContracts.cpp - Attributes that end with the passes --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The translation to LLVM IR warns of every attribute that it does not know,
// with the whole function in the note.
//===----------------------------------------------------------------------===//

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Pipelines/Passes.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEDROPCONTRACTSPASS
#include "rope/Pipelines/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

static bool isContract(NamedAttribute attribute) {
  return isa_and_present<RopeDialect>(attribute.getNameDialect());
}

/// The names among `attributes` that have to go.
static SmallVector<StringAttr> collect(ArrayRef<NamedAttribute> attributes) {
  SmallVector<StringAttr> names;
  for (NamedAttribute attribute : attributes)
    if (isContract(attribute))
      names.push_back(attribute.getName());
  return names;
}

namespace {
struct RopeDropContractsPass
    : public mlir::rope::impl::RopeDropContractsPassBase<
          RopeDropContractsPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](FunctionOpInterface function) {
      for (StringAttr name : collect(function->getAttrs())) {
        function->removeAttr(name);
        ++numDropped;
      }
      for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
        for (StringAttr name : collect(function.getArgAttrs(i))) {
          function.removeArgAttr(i, name);
          ++numDropped;
        }
      for (unsigned i = 0, e = function.getNumResults(); i < e; ++i)
        for (StringAttr name : collect(function.getResultAttrs(i))) {
          function.removeResultAttr(i, name);
          ++numDropped;
        }
    });
  }
};
} // namespace
