//===- DropDeadResources.cpp - Free weights that moved ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A context keeps every blob as long as it lives. After a fold it holds moved
// weights twice; here the copies that the module does not name are freed.
//===----------------------------------------------------------------------===//

#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "rope/Dialect/Rope/IR/ConstantPermute.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Dialect/Rope/Transforms/Passes.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEDROPDEADRESOURCESPASS
#include "rope/Dialect/Rope/Transforms/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

/// The blobs that anything under `root` names, in attributes, types or
/// locations.
static DenseSet<const void *> getNamedBlobs(Operation *root) {
  DenseSet<const void *> named;
  AttrTypeWalker walker;
  walker.addWalk([&](DenseResourceElementsAttr resource) {
    named.insert(resource.getRawHandle().getResource());
  });
  root->walk([&](Operation *op) {
    walker.walk(op->getAttrDictionary());
    walker.walk(op->getLoc());
    for (Type type : op->getResultTypes())
      walker.walk(type);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments()) {
          walker.walk(argument.getType());
          walker.walk(argument.getLoc());
        }
  });
  return named;
}

namespace {
struct RopeDropDeadResourcesPass
    : public rope::impl::RopeDropDeadResourcesPassBase<
          RopeDropDeadResourcesPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    // Ops around this module may name blobs too.
    if (module->getParentOp()) {
      module.emitError("rope-drop-dead-resources needs the outermost module");
      return signalPassFailure();
    }
    DenseSet<const void *> named = getNamedBlobs(module);
    auto [count, bytes] = dropPermutedBlobs(
        module.getContext(), [&](DenseResourceElementsAttr resource) {
          return named.contains(resource.getRawHandle().getResource());
        });
    numDropped += count;
    numBytes += bytes;
    markAllAnalysesPreserved();
  }
};
} // namespace
