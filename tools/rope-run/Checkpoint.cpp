//===- Checkpoint.cpp - Arguments from a checkpoint -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A safetensors file is the length of its header (8 bytes, little-endian), the
// header (a JSON object: name to dtype, shape and byte range) and the data.
//===----------------------------------------------------------------------===//

#include "Checkpoint.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <optional>
#include <set>

using namespace mlir::rope;
using llvm::StringRef;
using runtime::Array;
using runtime::ElementType;

static std::unique_ptr<llvm::MemoryBuffer> openBuffer(StringRef path,
                                                      std::string &error) {
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> file =
      llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                  /*RequiresNullTerminator=*/false);
  if (file)
    return std::move(*file);
  error = "cannot read '" + path.str() + "': " + file.getError().message();
  return nullptr;
}

/// The text as a JSON object; nothing, and why, if it is none.
static std::optional<llvm::json::Object> parseObject(StringRef text,
                                                     std::string &error) {
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value) {
    error = llvm::toString(value.takeError());
    return std::nullopt;
  }
  if (llvm::json::Object *object = value->getAsObject())
    return std::move(*object);
  error = "it is no JSON object";
  return std::nullopt;
}

/// The object under a key of a JSON file; nothing, and why, if there is none.
static std::optional<llvm::json::Object>
readObject(StringRef path, StringRef key, std::string &error) {
  std::unique_ptr<llvm::MemoryBuffer> file = openBuffer(path, error);
  if (!file)
    return std::nullopt;
  std::optional<llvm::json::Object> object =
      parseObject(file->getBuffer(), error);
  if (llvm::json::Object *inner = object ? object->getObject(key) : nullptr)
    return std::move(*inner);
  error = "'" + path.str() + "' has no object \"" + key.str() + "\"" +
          (error.empty() ? "" : ": " + error);
  return std::nullopt;
}

bool mlir::rope::readNames(StringRef path, CheckpointNames &names,
                           std::string &error) {
  std::string ignored;
  std::optional<llvm::json::Object> globals =
      readObject(path, "globals", ignored);
  std::optional<llvm::json::Object> arguments =
      readObject(path, "arguments", globals ? ignored : error);
  if (!arguments && !globals)
    return false;
  if (!arguments)
    arguments.emplace();
  if (!globals)
    globals.emplace();
  for (auto &[key, value] : *arguments) {
    std::optional<StringRef> name = value.getAsString();
    unsigned index;
    if (!name || StringRef(key).getAsInteger(10, index)) {
      error = "'" + path.str() + "': \"" + StringRef(key).str() +
              "\" does not map an argument's number to a tensor's name";
      return false;
    }
    names.arguments[index] = name->str();
  }
  for (auto &[key, value] : *globals) {
    std::optional<StringRef> name = value.getAsString();
    if (!name) {
      error = "'" + path.str() + "': \"" + StringRef(key).str() +
              "\" does not map a global's name to a tensor's name";
      return false;
    }
    names.globals[StringRef(key).str()] = name->str();
  }
  return true;
}

bool Checkpoint::open(StringRef path, std::string &error) {
  return path.ends_with(".json") ? openIndex(path, error)
                                 : openFile(path, error);
}

bool Checkpoint::openIndex(StringRef path, std::string &error) {
  std::optional<llvm::json::Object> map = readObject(path, "weight_map", error);
  if (!map)
    return false;
  std::set<std::string> shards;
  for (auto &[name, value] : *map)
    if (std::optional<StringRef> shard = value.getAsString())
      shards.insert(shard->str());
  for (const std::string &shard : shards) {
    llvm::SmallString<128> beside(llvm::sys::path::parent_path(path));
    llvm::sys::path::append(beside, shard);
    if (!openFile(beside, error))
      return false;
  }
  return true;
}

bool Checkpoint::openFile(StringRef path, std::string &error) {
  std::unique_ptr<llvm::MemoryBuffer> file = openBuffer(path, error);
  if (!file)
    return false;
  StringRef contents = file->getBuffer();
  uint64_t length = contents.size() < 8
                        ? UINT64_MAX
                        : llvm::support::endian::read64le(contents.data());
  if (length > contents.size() - std::min<size_t>(contents.size(), 8)) {
    error = "'" + path.str() + "' is no safetensors file, or a truncated one";
    return false;
  }
  if (!addTensors(contents.substr(8, length), contents.drop_front(8 + length),
                  error)) {
    error = "'" + path.str() + "': " + error;
    return false;
  }
  files.push_back(std::move(file));
  return true;
}

static std::optional<ElementType> parseType(StringRef name) {
  return llvm::StringSwitch<std::optional<ElementType>>(name)
      .Case("BOOL", ElementType::I1)
      .Case("I8", ElementType::I8)
      .Case("I16", ElementType::I16)
      .Case("I32", ElementType::I32)
      .Case("I64", ElementType::I64)
      .Case("U8", ElementType::UI8)
      .Case("U16", ElementType::UI16)
      .Case("U32", ElementType::UI32)
      .Case("U64", ElementType::UI64)
      .Case("F16", ElementType::F16)
      .Case("BF16", ElementType::BF16)
      .Case("F32", ElementType::F32)
      .Case("F64", ElementType::F64)
      .Default(std::nullopt);
}

/// The integers of an array; nothing if it is none or has others.
static std::optional<std::vector<int64_t>>
getIntegers(const llvm::json::Array *array) {
  if (!array)
    return std::nullopt;
  std::vector<int64_t> integers;
  for (const llvm::json::Value &value : *array) {
    std::optional<int64_t> integer = value.getAsInteger();
    if (!integer)
      return std::nullopt;
    integers.push_back(*integer);
  }
  return integers;
}

bool Checkpoint::addTensors(StringRef header, StringRef data,
                            std::string &error) {
  std::optional<llvm::json::Object> object = parseObject(header, error);
  if (!object)
    return false;
  for (auto &[key, value] : *object) {
    StringRef name = key;
    if (name == "__metadata__")
      continue;
    llvm::json::Object *entry = value.getAsObject();
    std::optional<StringRef> type =
        entry ? entry->getString("dtype") : std::nullopt;
    std::optional<std::vector<int64_t>> shape, range;
    if (type) {
      shape = getIntegers(entry->getArray("shape"));
      range = getIntegers(entry->getArray("data_offsets"));
    }
    if (!shape || !range || range->size() != 2) {
      error = "the entry of '" + name.str() + "' cannot be read";
      return false;
    }
    std::optional<ElementType> elementType = parseType(*type);
    if (!elementType) {
      others[name] = type->str();
      continue;
    }
    int64_t count = runtime::getNumElements(*shape);
    int64_t begin = range->front(), end = range->back();
    if (begin < 0 || end < begin || static_cast<uint64_t>(end) > data.size()) {
      error = "the data of '" + name.str() +
              "' is not in the file, which may be truncated";
      return false;
    }
    if (count < 0 ||
        end - begin != count * runtime::getElementSize(*elementType)) {
      error = "'" + name.str() + "' has " + std::to_string(end - begin) +
              " bytes, which its shape does not take";
      return false;
    }
    if (!tensors
             .try_emplace(name, Tensor{*elementType, std::move(*shape),
                                       data.slice(begin, end)})
             .second) {
      error = "'" + name.str() + "' is in two files";
      return false;
    }
  }
  return true;
}

bool Checkpoint::read(StringRef name, Array &array, std::string &error) const {
  auto tensor = tensors.find(name);
  if (tensor == tensors.end()) {
    auto other = others.find(name);
    error = other == others.end()
                ? "the checkpoint has no tensor '" + name.str() + "'"
                : "'" + name.str() + "' has the type " + other->second +
                      ", which no program takes";
    return false;
  }
  array.type = tensor->second.type;
  array.shape = tensor->second.shape;
  array.bytes.assign(tensor->second.bytes.begin(), tensor->second.bytes.end());
  return true;
}
