//===- TestGlobals.cpp - Globals of a dialect of our own --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A dialect that has the interfaces of globals itself, as that of a compiler
// stack would, and a pass that makes its ops of those of ml_program, or these
// again. Its load gives an order beside the value.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Pass/Pass.h"
#include "rope/Dialect/Rope/IR/Globals.h"

using namespace mlir;
using namespace mlir::rope;

namespace {
/// `"test_globals.weight"() {sym_name, type [, value] [, sym_visibility]
/// [, changes]}`: without a value, it is found outside.
struct WeightOp : Op<WeightOp, OpTrait::ZeroRegions, OpTrait::ZeroResults,
                     OpTrait::ZeroSuccessors, OpTrait::ZeroOperands,
                     SymbolOpInterface::Trait, GlobalOpInterface::Trait> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(WeightOp)
  using Op::Op;
  static StringRef getOperationName() { return "test_globals.weight"; }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }

  Type getGlobalType() {
    return (*this)->getAttrOfType<TypeAttr>("type").getValue();
  }
  Attribute getGlobalValue() { return (*this)->getAttr("value"); }
  void setGlobalValue(Attribute value) { (*this)->setAttr("value", value); }
  bool isMutableGlobal() { return (*this)->hasAttr("changes"); }
  bool isExternGlobal() { return !getGlobalValue(); }
};

/// `"test_globals.read"() {from = @name} : () -> (i32, T)`
struct ReadOp : Op<ReadOp, OpTrait::ZeroRegions, OpTrait::NResults<2>::Impl,
                   OpTrait::ZeroSuccessors, OpTrait::ZeroOperands,
                   GlobalLoadOpInterface::Trait> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ReadOp)
  using Op::Op;
  static StringRef getOperationName() { return "test_globals.read"; }
  static ArrayRef<StringRef> getAttributeNames() { return {}; }

  SymbolRefAttr getGlobalSymbol() {
    return (*this)->getAttrOfType<SymbolRefAttr>("from");
  }
  OpResult getLoadedValue() { return (*this)->getResult(1); }
};

struct TestGlobalsDialect : Dialect {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestGlobalsDialect)
  explicit TestGlobalsDialect(MLIRContext *context)
      : Dialect(getDialectNamespace(), context,
                TypeID::get<TestGlobalsDialect>()) {
    addOperations<WeightOp, ReadOp>();
  }
  static StringRef getDialectNamespace() { return "test_globals"; }
};

struct TestGlobalsPass : PassWrapper<TestGlobalsPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestGlobalsPass)

  TestGlobalsPass() = default;
  TestGlobalsPass(const TestGlobalsPass &other) : PassWrapper(other) {}

  StringRef getArgument() const final { return "test-rope-globals"; }
  StringRef getDescription() const final {
    return "make globals of ml_program those of a test dialect, or back";
  }
  void getDependentDialects(DialectRegistry &registry) const final {
    registry.insert<ml_program::MLProgramDialect, TestGlobalsDialect>();
  }

  void runOnOperation() final {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (isa<GlobalOpInterface, GlobalLoadOpInterface>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      OpBuilder builder(op);
      if (GlobalOpInterface global = dyn_cast<GlobalOpInterface>(op))
        back ? toMLProgram(builder, global) : toTest(builder, global);
      else
        replaceLoad(builder, cast<GlobalLoadOpInterface>(op));
      op->erase();
    }
  }

private:
  static void toTest(OpBuilder &builder, GlobalOpInterface global) {
    OperationState state(global.getLoc(), WeightOp::getOperationName());
    state.addAttributes(
        llvm::to_vector(global->getDiscardableAttrDictionary()));
    StringRef name = SymbolTable::getSymbolName(global).getValue();
    state.addAttribute("sym_name", builder.getStringAttr(name));
    state.addAttribute("type", TypeAttr::get(global.getGlobalType()));
    if (Attribute value = global.getGlobalValue())
      state.addAttribute("value", value);
    if (global.isMutableGlobal())
      state.addAttribute("changes", builder.getUnitAttr());
    SymbolTable::setSymbolVisibility(builder.create(state),
                                     SymbolTable::getSymbolVisibility(global));
  }

  static void toMLProgram(OpBuilder &builder, GlobalOpInterface global) {
    Type type = global.getGlobalType();
    Attribute value = global.getGlobalValue();
    if (!value)
      value = ml_program::ExternAttr::get(builder.getContext(), type);
    auto made = ml_program::GlobalOp::create(
        builder, global.getLoc(), SymbolTable::getSymbolName(global),
        TypeAttr::get(type),
        global.isMutableGlobal() ? builder.getUnitAttr() : UnitAttr(), value,
        /*sym_visibility=*/StringAttr());
    SymbolTable::setSymbolVisibility(made,
                                     SymbolTable::getSymbolVisibility(global));
    for (NamedAttribute other : global->getAttrs())
      if (other.getName().strref().starts_with("rope."))
        made->setAttr(other.getName(), other.getValue());
  }

  void replaceLoad(OpBuilder &builder, GlobalLoadOpInterface load) {
    Type type = load.getLoadedValue().getType();
    Value made;
    if (back) {
      made = ml_program::GlobalLoadConstOp::create(builder, load.getLoc(), type,
                                                   load.getGlobalSymbol());
    } else {
      OperationState state(load.getLoc(), ReadOp::getOperationName());
      state.addTypes({builder.getI32Type(), type});
      state.addAttribute("from", load.getGlobalSymbol());
      made = builder.create(state)->getResult(1);
    }
    load.getLoadedValue().replaceAllUsesWith(made);
  }

  Option<bool> back{*this, "back",
                    llvm::cl::desc("from the test dialect to ml_program"),
                    llvm::cl::init(false)};
};
} // namespace

namespace mlir::rope::test {
void registerTestGlobals(DialectRegistry &registry) {
  registry.insert<TestGlobalsDialect>();
  PassRegistration<TestGlobalsPass>();
}
} // namespace mlir::rope::test
