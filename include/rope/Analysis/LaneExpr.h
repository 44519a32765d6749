//===- LaneExpr.h - Uniqued expressions of the lane engine -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// One kind of expression for indices and for values: a polynomial with integer
// coefficients over uniqued atoms. Equality of expressions is equality of
// pointers; the theory is that of commutative rings over uninterpreted atoms.
//===----------------------------------------------------------------------===//

#ifndef ROPE_ANALYSIS_LANEEXPR_H
#define ROPE_ANALYSIS_LANEEXPR_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMapInfo.h"
#include <optional>

namespace mlir::rope {

struct LaneAtom;

/// coefficient · factors; factors are sorted and may repeat.
struct LaneTerm {
  int64_t coefficient;
  ArrayRef<const LaneAtom *> factors;
};

/// The storage of a polynomial: terms sorted by their factors, none zero.
struct LanePolynomial {
  ArrayRef<LaneTerm> terms;
  unsigned id;
};

/// A uniqued polynomial, passed by value. Null means "not understood".
class LaneExpr {
public:
  LaneExpr() = default;
  explicit LaneExpr(const LanePolynomial *impl) : impl(impl) {}

  explicit operator bool() const { return impl != nullptr; }
  bool operator==(LaneExpr other) const { return impl == other.impl; }
  bool operator!=(LaneExpr other) const { return impl != other.impl; }

  ArrayRef<LaneTerm> getTerms() const { return impl->terms; }
  bool isZero() const { return impl->terms.empty(); }
  /// The number, if the expression is one.
  std::optional<int64_t> getConstant() const;
  /// The atom, if the expression is one atom with coefficient 1.
  const LaneAtom *getSingleAtom() const;
  const void *getAsOpaquePointer() const { return impl; }
  /// The order of creation, for sorting.
  unsigned getId() const { return impl->id; }

private:
  const LanePolynomial *impl = nullptr;
};

/// Re and im of a complex value; re alone of any other.
struct LaneValue {
  LaneExpr re, im;
  bool isComplex() const { return static_cast<bool>(im); }
  explicit operator bool() const { return static_cast<bool>(re); }
};

/// What cannot be taken apart by ring laws.
struct LaneAtom {
  enum class Kind {
    /// An outer index, 0 ≤ symbol < `args[0]` (no size: unknown).
    Symbol,
    /// args[0] floordiv args[1], of integers.
    FloorDiv,
    /// Dimension `number` of `value`.
    Dim,
    /// The element of `value` at `args`; `part` 1 is the imaginary part. A
    /// scalar value has no indices. Elements are lazy: LaneContext::expand.
    Element,
    /// The column of a constant, by content: where args[0], args[1], ... (the
    /// symbolic parts of the indices) are given, the entry is `column`'s.
    Column,
    /// A number that is no integer, infinite or not a number: `bits` of a f64.
    Number,
    /// An uninterpreted function `name` of `args` (operation name, attributes
    /// in `attr`), e.g. math.cos, arith.divf, case.
    Function
  };

  explicit LaneAtom(Kind kind) : kind(kind) {}

  Kind kind;
  unsigned id = 0;
  /// Element: 0 or 1. Dim: the dimension. Symbol: its number. Column: its
  /// number.
  unsigned number = 0;
  Value value;
  const void *name = nullptr;
  const void *attr = nullptr;
  /// Number: see there. Symbol: the number that it is printed with.
  uint64_t bits = 0;
  ArrayRef<LaneExpr> args;
  /// Whether a lazy Element occurs here or below (its indices included).
  bool hasElement = false;
  /// The symbols that occur here or below, by number: a bit for each of the
  /// first, kOtherSymbols for all others.
  uint64_t symbols = 0;
  static constexpr uint64_t kOtherSymbols = uint64_t(1) << 63;
  /// The polynomial that is this atom alone, once there is one.
  mutable const LanePolynomial *polynomial = nullptr;
  /// Element: what LaneContext::expand made of it, null if it failed.
  mutable LaneExpr expansion;
  mutable bool isExpanded = false;

  bool isElement() const { return kind == Kind::Element; }
  StringRef getFunctionName() const;

  /// Symbols with this number or a greater one are bound by a reduction; the
  /// number falls as the level rises, so that outer ones sort first.
  static constexpr unsigned kFirstBound = 1u << 31;
  bool isBound() const { return kind == Kind::Symbol && number >= kFirstBound; }
  unsigned getLevel() const { return ~0u - number; }
};

/// Whether an Element occurs in the expression, at any depth.
bool hasElement(LaneExpr expr);

} // namespace mlir::rope

namespace llvm {
template <> struct DenseMapInfo<mlir::rope::LaneExpr> {
  using Base = DenseMapInfo<const mlir::rope::LanePolynomial *>;
  static mlir::rope::LaneExpr getEmptyKey() {
    return mlir::rope::LaneExpr(Base::getEmptyKey());
  }
  static mlir::rope::LaneExpr getTombstoneKey() {
    return mlir::rope::LaneExpr(Base::getTombstoneKey());
  }
  static unsigned getHashValue(mlir::rope::LaneExpr expr) {
    return Base::getHashValue(static_cast<const mlir::rope::LanePolynomial *>(
        expr.getAsOpaquePointer()));
  }
  static bool isEqual(mlir::rope::LaneExpr a, mlir::rope::LaneExpr b) {
    return a == b;
  }
};
} // namespace llvm

#endif // ROPE_ANALYSIS_LANEEXPR_H
