//===- Array.h - Dense arrays of numbers ------------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What programs take and return, outside of any compiler: a shape, an element
// type and the elements in row-major order. No MLIR here.
//===----------------------------------------------------------------------===//

#ifndef ROPE_RUNTIME_ARRAY_H
#define ROPE_RUNTIME_ARRAY_H

#include <complex>
#include <cstdint>
#include <string>
#include <vector>

namespace mlir::rope::runtime {

enum class ElementType {
  I1,
  I8,
  I16,
  I32,
  I64,
  UI8,
  UI16,
  UI32,
  UI64,
  F16,
  BF16,
  F32,
  F64,
  ComplexF32,
  ComplexF64,
};

/// Bytes one element takes in memory (an `i1` takes one).
unsigned getElementSize(ElementType type);

/// The name MLIR gives to the type, as in `bf16` or `complex<f32>`.
const char *getElementName(ElementType type);

/// Parses such a name; false if there is no such type.
bool parseElementName(const std::string &name, ElementType &type);

/// True for all integer types, `i1` included.
bool isInteger(ElementType type);
bool isComplex(ElementType type);

/// An element as a number. Integers of 64 bits are exact in `integer` only.
struct Number {
  std::complex<double> value;
  int64_t integer = 0;
};

/// Reads the element of the given type at `from`.
Number loadElement(ElementType type, const char *from);

/// Writes an integer to an element of integer type; false if it does not fit.
/// MLIR's signless types hold what fits them as signed or as unsigned.
bool storeInteger(ElementType type, char *to, int64_t value);

/// Writes an element of a float or complex type, rounding to nearest even.
/// Real types take the real part.
void storeFloat(ElementType type, char *to, std::complex<double> value);

struct Array {
  ElementType type = ElementType::F32;
  std::vector<int64_t> shape;
  std::vector<char> bytes;

  int64_t getNumElements() const;
  Number get(int64_t linear) const {
    return loadElement(type, bytes.data() + linear * getElementSize(type));
  }
  /// As in `2x3xf32`.
  std::string getTypeName() const;
};

/// Product of the dimensions, or -1 if it does not fit or one is negative.
int64_t getNumElements(const std::vector<int64_t> &shape);

/// `[1, 2]` for element number `linear` of the shape.
std::string printIndex(const std::vector<int64_t> &shape, int64_t linear);

/// Converts the elements. Real numbers never become integers and complex ones
/// never become real; integers have to fit.
bool convertArray(const Array &from, ElementType type, Array &to,
                  std::string &error);

} // namespace mlir::rope::runtime

#endif // ROPE_RUNTIME_ARRAY_H
