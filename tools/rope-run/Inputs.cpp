//===- Inputs.cpp - What --input takes --------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Literals are for small tests by hand; everything else comes from files.
//===----------------------------------------------------------------------===//

#include "Inputs.h"
#include "rope/Runtime/NumpyFile.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir::rope;
using llvm::SmallVector;
using llvm::StringRef;
using runtime::Array;
using runtime::ElementType;

/// Parses `2x3xf32` into a shape and an element type.
static bool parseType(StringRef text, Array &array, std::string &error) {
  StringRef rest = text.trim();
  array.shape.clear();
  while (true) {
    StringRef digits = rest.take_while(llvm::isDigit);
    int64_t size;
    if (digits.empty() || !rest.substr(digits.size()).starts_with("x") ||
        digits.getAsInteger(10, size))
      break;
    array.shape.push_back(size);
    rest = rest.drop_front(digits.size() + 1);
  }
  if (!runtime::parseElementName(rest.str(), array.type)) {
    error = "'" + text.str() + "' is not a type such as 2x3xf32";
    return false;
  }
  if (array.getNumElements() < 0) {
    error = "'" + text.str() + "' is too large";
    return false;
  }
  return true;
}

/// Parses one number of the text into the slot at `to`.
static bool parseValue(StringRef text, ElementType type, double &value,
                       int64_t &integer) {
  if (!runtime::isInteger(type))
    return llvm::to_float(text, value);
  if (text == "true" || text == "false") {
    integer = text == "true";
    return true;
  }
  return !text.getAsInteger(0, integer);
}

static bool parseLiteral(StringRef spec, Array &array, bool &isDefined,
                         std::string &error) {
  auto [typeText, valueText] = spec.split('=');
  if (!parseType(typeText, array, error))
    return false;
  int64_t count = array.getNumElements();
  unsigned size = runtime::getElementSize(array.type);
  array.bytes.assign(count * size, 0);
  isDefined = valueText.trim() != "undef";
  if (!isDefined)
    return true;

  // Brackets may show the structure; they are not checked.
  SmallVector<StringRef> values;
  for (StringRef rest = valueText;;) {
    rest = rest.ltrim(" ,[]\t\n");
    if (rest.empty())
      break;
    size_t end = rest.find_first_of(" ,[]\t\n");
    values.push_back(rest.substr(0, end));
    rest = rest.substr(values.back().size());
  }
  if (values.empty())
    return true;
  int64_t perElement = runtime::isComplex(array.type) ? 2 : 1;
  int64_t given = values.size();
  if (given != perElement && given != count * perElement) {
    error = "'" + typeText.str() + "' takes " +
            std::to_string(count * perElement) + " values or " +
            std::to_string(perElement) + ", not " + std::to_string(given);
    return false;
  }
  for (int64_t i = 0; i < count; ++i) {
    char *slot = array.bytes.data() + i * size;
    double parts[2] = {0, 0};
    int64_t integer = 0;
    for (int64_t part = 0; part < perElement; ++part) {
      int64_t from = given == perElement ? part : i * perElement + part;
      bool isRead = parseValue(values[from], array.type, parts[part], integer);
      if (isRead && runtime::isInteger(array.type))
        isRead = runtime::storeInteger(array.type, slot, integer);
      if (isRead)
        continue;
      error = "'" + values[from].str() + "' is no value of type " +
              runtime::getElementName(array.type);
      return false;
    }
    if (!runtime::isInteger(array.type))
      runtime::storeFloat(array.type, slot, {parts[0], parts[1]});
  }
  return true;
}

bool mlir::rope::readInput(StringRef spec, Array &array, bool &isDefined,
                           std::string &error) {
  isDefined = true;
  if (!spec.consume_front("@"))
    return parseLiteral(spec, array, isDefined, error);
  if (runtime::readArray(spec.str(), array, error))
    return true;
  error = "cannot read '" + spec.str() + "': " + error;
  return false;
}

static void printReal(llvm::raw_ostream &os, ElementType type, double value) {
  bool isDouble = type == ElementType::F64 || type == ElementType::ComplexF64;
  os << llvm::format(isDouble ? "%.17g" : "%.9g", value);
}

std::string mlir::rope::printElement(const Array &array, int64_t linear) {
  std::string text;
  llvm::raw_string_ostream os(text);
  runtime::Number number = array.get(linear);
  if (array.type == ElementType::UI64)
    os << static_cast<uint64_t>(number.integer);
  else if (runtime::isInteger(array.type))
    os << number.integer;
  else
    printReal(os, array.type, number.value.real());
  if (runtime::isComplex(array.type)) {
    os << ",";
    printReal(os, array.type, number.value.imag());
  }
  return text;
}

std::string mlir::rope::printLiteral(const Array &array, int64_t limit) {
  std::string text = array.getTypeName() + "=";
  int64_t count = array.getNumElements();
  for (int64_t i = 0; i < std::min(count, limit); ++i)
    text += (i ? "," : "") + printElement(array, i);
  return count > limit ? text + ",..." : text;
}
