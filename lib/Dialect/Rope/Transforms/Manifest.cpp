//===- Manifest.cpp - Which weights of a checkpoint move --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The attribute and the JSON say the same; JSON spells layouts out, so that
// tools need no parser for ours.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/Manifest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;
using namespace mlir::rope;

void rope::appendManifestMoves(SmallVectorImpl<Attribute> &manifest,
                               const ManifestWeight &weight,
                               ArrayRef<WeightMove> moves) {
  Builder builder(weight.type.getContext());
  for (const WeightMove &move : moves) {
    NamedAttrList fields;
    if (!weight.global.empty()) {
      fields.set("global", builder.getStringAttr(weight.global));
    } else {
      fields.set("function", builder.getStringAttr(weight.function));
      fields.set("argument", builder.getI64IntegerAttr(weight.argument));
    }
    fields.set("result", builder.getI64IntegerAttr(weight.result));
    fields.set("type", TypeAttr::get(weight.type));
    fields.set("dim", builder.getI64IntegerAttr(move.dim));
    fields.set("start", builder.getI64IntegerAttr(move.start));
    fields.set("heads", builder.getI64IntegerAttr(move.heads));
    fields.set("head_dim", builder.getI64IntegerAttr(move.headDim));
    if (move.from) {
      fields.set("from", move.from);
      fields.set("to", move.to);
    } else {
      fields.set("lanes", builder.getDenseI64ArrayAttr(move.lanes));
    }
    manifest.push_back(fields.getDictionary(builder.getContext()));
  }
}

ArrayAttr rope::getManifest(ModuleOp module) {
  func::FuncOp prepare =
      module.lookupSymbol<func::FuncOp>(RopeDialect::kPrepareFunctionName);
  if (!prepare)
    return {};
  return prepare->getAttrOfType<ArrayAttr>(RopeDialect::kManifestAttrName);
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static int64_t getInteger(DictionaryAttr move, StringRef name) {
  IntegerAttr number = move.getAs<IntegerAttr>(name);
  return number ? number.getInt() : 0;
}

/// Fields that say what is the default are left out.
static llvm::json::Value getLayoutJSON(LayoutAttr layout) {
  llvm::json::Object object{{"kind", stringifyLayoutKind(layout.getKind())}};
  if (layout.getWindowSize() != layout.getHeadDim())
    object["window"] =
        llvm::json::Array{layout.getWindowOffset(), layout.getWindowSize()};
  if (!layout.getBlocks().empty())
    object["blocks"] = llvm::json::Array(layout.getBlocks());
  if (layout.getNumLivePairs() != layout.getNumPairs())
    object["live"] = layout.getNumLivePairs();
  return object;
}

static llvm::json::Value getMoveJSON(DictionaryAttr move) {
  int64_t heads = getInteger(move, "heads");
  int64_t headDim = getInteger(move, "head_dim");
  llvm::json::Object object{
      {"result", getInteger(move, "result")},
      {"dim", getInteger(move, "dim")},
      {"heads", heads},
      {"head_dim", headDim},
      {"segments", llvm::json::Array{
                       llvm::json::Object{{"offset", getInteger(move, "start")},
                                          {"count", heads},
                                          {"stride", headDim}}}}};
  if (StringAttr global = move.getAs<StringAttr>("global"))
    object["global"] = llvm::json::fixUTF8(global.getValue());
  else
    object["argument"] = getInteger(move, "argument");
  TypeAttr type = move.getAs<TypeAttr>("type");
  if (ShapedType shaped =
          type ? dyn_cast<ShapedType>(type.getValue()) : ShapedType()) {
    std::string element;
    llvm::raw_string_ostream(element) << shaped.getElementType();
    object["shape"] = llvm::json::Array(shaped.getShape());
    object["dtype"] = element;
  }
  if (DenseI64ArrayAttr lanes = move.getAs<DenseI64ArrayAttr>("lanes"))
    object["lanes"] = llvm::json::Array(lanes.asArrayRef());
  LayoutAttr from = move.getAs<LayoutAttr>("from");
  LayoutAttr to = move.getAs<LayoutAttr>("to");
  if (from && to) {
    object["from"] = getLayoutJSON(from);
    object["to"] = getLayoutJSON(to);
  }
  return object;
}

/// A cache that the caller had in another layout at first, or null.
static llvm::json::Value getCacheJSON(FunctionOpInterface function,
                                      StringRef place, int64_t index, Type type,
                                      Attribute origin, Attribute layout) {
  LayoutAttr from = dyn_cast_or_null<LayoutAttr>(origin);
  LayoutAttr to = dyn_cast_or_null<LayoutAttr>(layout);
  ShapedType shaped = dyn_cast<ShapedType>(type);
  if (!from || !to || !shaped)
    return nullptr;
  llvm::json::Array shape;
  for (int64_t size : shaped.getShape()) {
    if (ShapedType::isDynamic(size))
      shape.push_back("?");
    else
      shape.push_back(size);
  }
  std::string element;
  llvm::raw_string_ostream(element) << shaped.getElementType();
  return llvm::json::Object{
      {"function", llvm::json::fixUTF8(function.getName())},
      {place, index},
      {"shape", std::move(shape)},
      {"dtype", element},
      {"dim", shaped.getRank() - 1},
      {"head_dim", to.getHeadDim()},
      {"from", getLayoutJSON(from)},
      {"to", getLayoutJSON(to)}};
}

static llvm::json::Array getCachesJSON(ModuleOp module) {
  llvm::json::Array caches;
  StringRef origin = RopeDialect::kConvertedFromAttrName;
  StringRef layout = RopeDialect::kLayoutAttrName;
  auto add = [&](llvm::json::Value cache) {
    if (cache.getAsObject())
      caches.push_back(std::move(cache));
  };
  module.walk([&](FunctionOpInterface function) {
    for (unsigned index = 0, e = function.getNumArguments(); index < e; ++index)
      add(getCacheJSON(function, "argument", index,
                       function.getArgumentTypes()[index],
                       function.getArgAttr(index, origin),
                       function.getArgAttr(index, layout)));
    for (unsigned index = 0, e = function.getNumResults(); index < e; ++index)
      add(getCacheJSON(function, "result", index,
                       function.getResultTypes()[index],
                       function.getResultAttr(index, origin),
                       function.getResultAttr(index, layout)));
  });
  return caches;
}

llvm::json::Value rope::getManifestJSON(ModuleOp module) {
  ArrayAttr manifest = getManifest(module);
  llvm::json::Object document{
      {"format", "rope-weights"}, {"version", 1}, {"producer", "rope-opt"}};
  llvm::json::Array moves;
  StringAttr function;
  bool hasOneFunction = true;
  SmallVector<DictionaryAttr> list;
  if (manifest)
    llvm::append_range(list, manifest.getAsRange<DictionaryAttr>());
  for (DictionaryAttr move : list) {
    moves.push_back(getMoveJSON(move));
    // A global is of no function.
    StringAttr name = move.getAs<StringAttr>("function");
    if (!name)
      continue;
    hasOneFunction &= !function || function == name;
    function = name;
  }
  // An index alone says an argument only if there is one function.
  if (function && hasOneFunction)
    document["function"] = llvm::json::fixUTF8(function.getValue());
  if (function && !hasOneFunction)
    for (auto [move, json] : llvm::zip_equal(list, moves))
      if (StringAttr name = move.getAs<StringAttr>("function"))
        (*json.getAsObject())["function"] =
            llvm::json::fixUTF8(name.getValue());
  document["moves"] = std::move(moves);
  llvm::json::Array caches = getCachesJSON(module);
  if (!caches.empty())
    document["caches"] = std::move(caches);
  return document;
}

LogicalResult rope::writeManifest(ModuleOp module, StringRef filename,
                                  std::string &message) {
  std::unique_ptr<llvm::ToolOutputFile> file =
      openOutputFile(filename, &message);
  if (!file)
    return failure();
  file->os() << llvm::formatv("{0:2}", getManifestJSON(module)) << "\n";
  file->keep();
  return success();
}
