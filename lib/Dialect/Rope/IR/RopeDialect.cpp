//===- RopeDialect.cpp - The rope dialect -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Registers attributes and ops, promises the interfaces that are attached as
// external models, and verifies the discardable attributes.
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "rope/Dialect/Rope/IR/Globals.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::rope;

#include "rope/Dialect/Rope/IR/RopeDialect.cpp.inc"

void RopeDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "rope/Dialect/Rope/IR/RopeOps.cpp.inc"
      >();
  declarePromisedInterfaces<bufferization::BufferizableOpInterface, ApplyOp,
                            PermuteOp, TableOp>();
  declarePromisedInterfaces<RuntimeVerifiableOpInterface, ApplyOp, PermuteOp,
                            TableOp>();
}

/// Of what is passed now, or before rope-fold-layout converted it.
static bool isLayout(NamedAttribute attribute) {
  return attribute.getName() == RopeDialect::kLayoutAttrName ||
         attribute.getName() == RopeDialect::kConvertedFromAttrName;
}

/// rope.layout describes the last dimension of a tensor or memref.
static LogicalResult verifyLayoutAttribute(Operation *op, Type type,
                                           NamedAttribute attribute) {
  Attribute value = attribute.getValue();
  StringRef name = attribute.getName();
  auto layout = dyn_cast<RopeLayoutAttrInterface>(value);
  if (!layout)
    return op->emitError("'") << name << "' must be a layout, got " << value;
  ShapedType shaped = dyn_cast<ShapedType>(type);
  if (!shaped || !shaped.hasRank() || shaped.getRank() == 0 ||
      shaped.isDynamicDim(shaped.getRank() - 1) ||
      shaped.getShape().back() % layout.getHeadDim() != 0)
    return op->emitError("'")
           << name << "' of " << layout
           << " needs a static last dimension of whole heads, got " << type;
  return success();
}

/// The number of a result of the function that prepares.
static LogicalResult verifyPreparedAttribute(Operation *op, Attribute value) {
  IntegerAttr number = dyn_cast<IntegerAttr>(value);
  if (number && number.getType().isInteger(64) && number.getInt() >= 0)
    return success();
  return op->emitError("'")
         << RopeDialect::kPreparedAttrName
         << "' must be a natural number of type i64, got " << value;
}

/// What was a tensor is pointers and sizes in the types of another dialect; the
/// attributes are carried along and mean nothing any more.
static bool isLowered(FunctionOpInterface function) {
  return !isa<FunctionType>(function.getFunctionType());
}

LogicalResult RopeDialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attribute) {
  if (attribute.getName() == kManifestAttrName) {
    FunctionOpInterface function = dyn_cast<FunctionOpInterface>(op);
    ArrayAttr entries = dyn_cast<ArrayAttr>(attribute.getValue());
    if (function && isLowered(function))
      return success();
    if (function && function.getName() == kPrepareFunctionName && entries &&
        llvm::all_of(entries, llvm::IsaPred<DictionaryAttr>))
      return success();
    return op->emitError("'")
           << kManifestAttrName << "' is an array of dictionaries on '@"
           << kPrepareFunctionName << "'";
  }
  if (attribute.getName() == kPreparedAttrName && isa<GlobalOpInterface>(op))
    return verifyPreparedAttribute(op, attribute.getValue());
  return op->emitError("attribute '")
         << attribute.getName().getValue()
         << "' does not go on an op, only on function arguments and results";
}

LogicalResult RopeDialect::verifyRegionArgAttribute(Operation *op,
                                                    unsigned regionIndex,
                                                    unsigned argIndex,
                                                    NamedAttribute attribute) {
  FunctionOpInterface function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return verifyOperationAttribute(op, attribute);
  if (isLowered(function))
    return success();
  Type type = function.getArgumentTypes()[argIndex];
  if (isLayout(attribute))
    return verifyLayoutAttribute(op, type, attribute);
  if (attribute.getName() == kPreparedAttrName)
    return verifyPreparedAttribute(op, attribute.getValue());
  if (attribute.getName() != kPairedLanesAttrName)
    return op->emitError("unknown argument attribute '")
           << attribute.getName().getValue() << "'";
  ShapedType shaped = dyn_cast<ShapedType>(type);
  if (!isa<UnitAttr>(attribute.getValue()) || !shaped ||
      !isa<FloatType>(shaped.getElementType()))
    return op->emitError("'")
           << kPairedLanesAttrName
           << "' is a unit attribute of a table of floats, got "
           << attribute.getValue() << " on " << type;
  return success();
}

LogicalResult
RopeDialect::verifyRegionResultAttribute(Operation *op, unsigned regionIndex,
                                         unsigned resultIndex,
                                         NamedAttribute attribute) {
  FunctionOpInterface function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return verifyOperationAttribute(op, attribute);
  if (isLowered(function))
    return success();
  if (isLayout(attribute))
    return verifyLayoutAttribute(op, function.getResultTypes()[resultIndex],
                                 attribute);
  return op->emitError("unknown result attribute '")
         << attribute.getName().getValue() << "'";
}
