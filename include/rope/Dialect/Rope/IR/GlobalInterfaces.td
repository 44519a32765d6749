//===- GlobalInterfaces.td - Weights that are globals -*- tablegen -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What folding, rope-equiv and rope-run need to know of the globals of a
// dialect. ml_program has models; a stack with globals of its own attaches its
// own.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_IR_GLOBALINTERFACES
#define ROPE_DIALECT_ROPE_IR_GLOBALINTERFACES

include "mlir/IR/Interfaces.td"

def Rope_GlobalOpInterface : OpInterface<"GlobalOpInterface"> {
  let cppNamespace = "::mlir::rope";
  let description = [{
    A symbol that holds a tensor. Whether others can see it is what its
    visibility as a symbol says.
  }];
  let methods = [
    InterfaceMethod<"The type of what it holds.", "::mlir::Type", "getGlobalType">,
    InterfaceMethod<[{What it holds at first, as a constant; null if that is not
                      in the module.}],
                    "::mlir::Attribute", "getGlobalValue">,
    InterfaceMethod<"Gives it a value; the type stays.", "void",
                    "setGlobalValue", (ins "::mlir::Attribute":$value)>,
    InterfaceMethod<"Whether what it holds may change.", "bool",
                    "isMutableGlobal">,
    InterfaceMethod<"Whether its value is found outside, by its name.", "bool",
                    "isExternGlobal">
  ];
}

def Rope_GlobalLoadOpInterface : OpInterface<"GlobalLoadOpInterface"> {
  let cppNamespace = "::mlir::rope";
  let description = [{
    Gives what a global holds, and does nothing else.
  }];
  let methods = [
    InterfaceMethod<"The name of the global.", "::mlir::SymbolRefAttr",
                    "getGlobalSymbol">,
    InterfaceMethod<"The result that is the value.", "::mlir::OpResult",
                    "getLoadedValue">
  ];
}

#endif // ROPE_DIALECT_ROPE_IR_GLOBALINTERFACES
