//===- Array.cpp - Dense arrays of numbers ----------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Element types, and the conversions between them.
//===----------------------------------------------------------------------===//

#include "rope/Runtime/Array.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace mlir::rope::runtime {

namespace {
struct TypeInfo {
  ElementType type;
  const char *name;
  unsigned size;
};
} // namespace

static const TypeInfo typeInfos[] = {
    {ElementType::I1, "i1", 1},
    {ElementType::I8, "i8", 1},
    {ElementType::I16, "i16", 2},
    {ElementType::I32, "i32", 4},
    {ElementType::I64, "i64", 8},
    {ElementType::UI8, "ui8", 1},
    {ElementType::UI16, "ui16", 2},
    {ElementType::UI32, "ui32", 4},
    {ElementType::UI64, "ui64", 8},
    {ElementType::F16, "f16", 2},
    {ElementType::BF16, "bf16", 2},
    {ElementType::F32, "f32", 4},
    {ElementType::F64, "f64", 8},
    {ElementType::ComplexF32, "complex<f32>", 8},
    {ElementType::ComplexF64, "complex<f64>", 16},
};

static const TypeInfo &getInfo(ElementType type) {
  return typeInfos[static_cast<unsigned>(type)];
}

unsigned getElementSize(ElementType type) { return getInfo(type).size; }

const char *getElementName(ElementType type) { return getInfo(type).name; }

bool parseElementName(const std::string &name, ElementType &type) {
  for (const TypeInfo &info : typeInfos) {
    if (name != info.name)
      continue;
    type = info.type;
    return true;
  }
  return false;
}

bool isInteger(ElementType type) { return type <= ElementType::UI64; }

bool isComplex(ElementType type) { return type >= ElementType::ComplexF32; }

/// Decodes an IEEE-like format of 16 bits with the given mantissa width.
static double decodeSmallFloat(uint16_t bits, int mantissaBits) {
  int exponentBits = 15 - mantissaBits;
  int bias = (1 << (exponentBits - 1)) - 1;
  int exponent = (bits >> mantissaBits) & ((1 << exponentBits) - 1);
  double mantissa = bits & ((1 << mantissaBits) - 1);
  double value;
  if (exponent == (1 << exponentBits) - 1)
    value = mantissa != 0 ? std::numeric_limits<double>::quiet_NaN()
                          : std::numeric_limits<double>::infinity();
  else if (exponent == 0)
    value = std::ldexp(mantissa, 1 - bias - mantissaBits);
  else
    value = std::ldexp(mantissa + (1 << mantissaBits),
                       exponent - bias - mantissaBits);
  return bits & 0x8000 ? -value : value;
}

/// The inverse, with one rounding to nearest even.
static uint16_t encodeSmallFloat(double value, int mantissaBits) {
  int exponentBits = 15 - mantissaBits;
  int bias = (1 << (exponentBits - 1)) - 1;
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  uint16_t infinity = ((1 << exponentBits) - 1) << mantissaBits;
  double magnitude = std::fabs(value);
  if (std::isnan(value))
    return sign | infinity | (1 << (mantissaBits - 1));
  if (std::isinf(value))
    return sign | infinity;
  if (magnitude == 0)
    return sign;
  int exponent;
  std::frexp(magnitude, &exponent);
  exponent = std::max(exponent - 1, 1 - bias);
  if (exponent > bias)
    return sign | infinity;
  // In [0, 2^(mantissaBits + 1)]; a carry moves into the exponent by itself.
  long scaled = std::lrint(std::ldexp(magnitude, mantissaBits - exponent));
  long implicit = 1L << mantissaBits;
  long bits = scaled < implicit
                  ? scaled
                  : (static_cast<long>(exponent + bias) << mantissaBits) +
                        (scaled - implicit);
  return sign | static_cast<uint16_t>(std::min<long>(bits, infinity));
}

template <typename T> static T readAs(const char *from) {
  T value;
  std::memcpy(&value, from, sizeof(T));
  return value;
}

template <typename T> static void writeAs(char *to, T value) {
  std::memcpy(to, &value, sizeof(T));
}

template <typename T> static Number loadInteger(const char *from) {
  T value = readAs<T>(from);
  return {static_cast<double>(value), static_cast<int64_t>(value)};
}

static Number makeReal(double value) { return {value, 0}; }

Number loadElement(ElementType type, const char *from) {
  switch (type) {
  case ElementType::I1:
    return loadInteger<uint8_t>(from);
  case ElementType::I8:
    return loadInteger<int8_t>(from);
  case ElementType::I16:
    return loadInteger<int16_t>(from);
  case ElementType::I32:
    return loadInteger<int32_t>(from);
  case ElementType::I64:
    return loadInteger<int64_t>(from);
  case ElementType::UI8:
    return loadInteger<uint8_t>(from);
  case ElementType::UI16:
    return loadInteger<uint16_t>(from);
  case ElementType::UI32:
    return loadInteger<uint32_t>(from);
  case ElementType::UI64:
    return loadInteger<uint64_t>(from);
  case ElementType::F16:
    return makeReal(decodeSmallFloat(readAs<uint16_t>(from), 10));
  case ElementType::BF16:
    return makeReal(decodeSmallFloat(readAs<uint16_t>(from), 7));
  case ElementType::F32:
    return makeReal(readAs<float>(from));
  case ElementType::F64:
    return makeReal(readAs<double>(from));
  case ElementType::ComplexF32:
    return {{readAs<float>(from), readAs<float>(from + 4)}, 0};
  case ElementType::ComplexF64:
    return {{readAs<double>(from), readAs<double>(from + 8)}, 0};
  }
  return {};
}

bool storeInteger(ElementType type, char *to, int64_t value) {
  unsigned size = getElementSize(type);
  std::memcpy(to, &value, size); // little endian
  if (type == ElementType::I1)
    return value == 0 || value == 1;
  bool isUnsigned = type >= ElementType::UI8;
  if (size == 8)
    return !isUnsigned || value >= 0;
  int64_t range = int64_t(1) << (8 * size);
  return value < range && value >= (isUnsigned ? 0 : -range / 2);
}

void storeFloat(ElementType type, char *to, std::complex<double> value) {
  switch (type) {
  case ElementType::F16:
    return writeAs(to, encodeSmallFloat(value.real(), 10));
  case ElementType::BF16:
    return writeAs(to, encodeSmallFloat(value.real(), 7));
  case ElementType::F32:
    return writeAs(to, static_cast<float>(value.real()));
  case ElementType::F64:
    return writeAs(to, value.real());
  case ElementType::ComplexF32:
    writeAs(to, static_cast<float>(value.real()));
    return writeAs(to + 4, static_cast<float>(value.imag()));
  case ElementType::ComplexF64:
    writeAs(to, value.real());
    return writeAs(to + 8, value.imag());
  default:
    return;
  }
}

/// True if the integer, which may be an unsigned one, could be stored.
static bool storeFrom(ElementType from, ElementType type, char *to,
                      int64_t value) {
  bool isHuge = from == ElementType::UI64 && value < 0;
  return storeInteger(type, to, value) &&
         (!isHuge || getElementSize(type) == 8);
}

int64_t getNumElements(const std::vector<int64_t> &shape) {
  int64_t count = 1;
  for (int64_t size : shape) {
    if (size < 0)
      return -1;
    // Room for the element size is left, so that byte counts fit as well.
    if (size != 0 && count > (int64_t(1) << 58) / size)
      return -1;
    count *= size;
  }
  return count;
}

int64_t Array::getNumElements() const { return runtime::getNumElements(shape); }

std::string Array::getTypeName() const {
  std::string name;
  for (int64_t size : shape)
    name += std::to_string(size) + "x";
  return name + getElementName(type);
}

std::string printIndex(const std::vector<int64_t> &shape, int64_t linear) {
  std::string text;
  for (size_t i = shape.size(); i-- > 0;) {
    std::string index = std::to_string(linear % shape[i]);
    text = text.empty() ? index : index + ", " + text;
    linear /= shape[i];
  }
  return "[" + text + "]";
}

bool convertArray(const Array &from, ElementType type, Array &to,
                  std::string &error) {
  bool realToInteger = isInteger(type) && !isInteger(from.type);
  if (realToInteger || (isComplex(from.type) && !isComplex(type))) {
    error = std::string("cannot convert ") + getElementName(from.type) +
            " data to " + getElementName(type);
    return false;
  }
  int64_t count = from.getNumElements();
  Array result;
  result.type = type;
  result.shape = from.shape;
  if (type == from.type) {
    result.bytes = from.bytes;
    to = std::move(result);
    return true;
  }
  unsigned size = getElementSize(type);
  result.bytes.resize(count * size);
  for (int64_t i = 0; i < count; ++i) {
    Number number = from.get(i);
    char *slot = result.bytes.data() + i * size;
    if (!isInteger(type)) {
      storeFloat(type, slot, number.value);
      continue;
    }
    if (storeFrom(from.type, type, slot, number.integer))
      continue;
    error = "the value " + std::to_string(number.integer) + " at " +
            printIndex(from.shape, i) + " does not fit into " +
            getElementName(type);
    return false;
  }
  to = std::move(result);
  return true;
}

} // namespace mlir::rope::runtime
