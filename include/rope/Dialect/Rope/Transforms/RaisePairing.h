//===- RaisePairing.h - Which lanes form a rotation -------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The pairing proof of rope-raise, on lanes that are already linear in one
// operand; it knows no ops, so that the rule is readable in one place.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPAIRING_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPAIRING_H

#include "rope/Dialect/Rope/IR/Rope.h"

namespace mlir::rope {

/// A uniqued coefficient and its negation: two coefficients are equal exactly
/// if their pointers are.
struct Coefficient {
  const void *value = nullptr;
  const void *negated = nullptr;

  bool operator==(const Coefficient &other) const {
    return value == other.value;
  }
  bool isNegationOf(const Coefficient &other) const {
    return value == other.negated;
  }
  Coefficient operator-() const { return {negated, value}; }
};

/// One written lane: the sum of `coefficient * x[lane]` over the terms.
struct LaneForm {
  struct Term {
    int64_t lane;
    Coefficient coefficient;
    bool isOne;
  };
  SmallVector<Term, 2> terms;
  /// What is added to the terms, and has nothing of x; null if nothing.
  const void *rest = nullptr;
};

/// One pair: read from lanes (u, v), written to lanes (uTo, vTo), u < v and
/// uTo < vTo. The rotation is y[uTo] = x[u]*c[0] - x[v]*s[0] and
/// y[vTo] = x[v]*c[1] + x[u]*s[1]; per pair, c[0] = c[1] and s[0] = s[1].
struct LanePair {
  int64_t u, v, uTo, vTo;
  Coefficient c[2], s[2];
};

/// One column of both tables: lane `lane` of the operand and `to` of the result
/// have `c` in common, and the other lane of the pair adds `cross`: -s to the
/// first of a pair, s to the second.
struct TableSlot {
  int64_t lane, to;
  Coefficient c, s;
  bool isSecond;

  Coefficient getCross() const { return isSecond ? s : -s; }
};

/// Reflection: a rotation if the operand's lanes were numbered another way.
enum class PairingKind { PerPair, PerLane, Reflection, Copies, None };

/// What the lanes of a value prove to be, or the reason why nothing.
struct Pairing {
  PairingKind kind = PairingKind::None;
  /// In the order of their read lanes.
  SmallVector<LanePair> pairs;
  /// Lane `first` of the result is lane `second` of x, ascending in `first`.
  SmallVector<std::pair<int64_t, int64_t>> copies;
  /// Why this is not a per-pair rotation: a stable code, the first written lane
  /// that breaks the proof and, where it has one, the lane it pairs with.
  StringRef code;
  int64_t lane = -1, partner = -1;
  /// For copies out of order, the lane of x that belongs to `lane`.
  int64_t expectedCopy = -1;
  /// Whether lanes did pair up, so that a reader would expect a rotation.
  bool looksLikeRotation = false;
};

/// The columns of the tables in the order of the operand's lanes: one per pair,
/// or one per lane.
SmallVector<TableSlot> getTableSlots(const Pairing &pairing);

/// Why a value whose lanes pair up is not raised to a per-pair rotation.
struct NearMiss {
  StringRef code;
  int64_t lane = -1, partner = -1;
  /// The two expressions that should have been equal, or the one that is odd.
  std::string found, expected;

  explicit operator bool() const { return !code.empty(); }
};

/// What to do with lanes that are only scaled, as those of a scaled table with
/// a frequency of nought. They are a pair that does not turn if they lie as the
/// pairs that turn do, which shows only when lanes are numbered in order.
enum class ScaledLanes { Reject, Ignore, Pair };

/// Pairs up the lanes of a value of `forms.size()` lanes over an operand of as
/// many lanes. `zero` is the sine of pairs that do not turn.
Pairing pairLanes(ArrayRef<LaneForm> forms,
                  ScaledLanes scaledLanes = ScaledLanes::Reject,
                  Coefficient zero = {});

/// The layout whose live pairs are exactly `pairs`, in this order, or null.
/// Prefers the spelling with the smallest window.
LayoutAttr inferLayout(MLIRContext *context, int64_t headDim,
                       ArrayRef<std::pair<int64_t, int64_t>> pairs);

/// The layouts in which a rotation reads x and writes y; null with `code` set
/// in `pairing` if the attribute cannot say one of them.
struct PairingLayouts {
  LayoutAttr read, written;
  explicit operator bool() const { return read && written; }
};
PairingLayouts inferLayouts(MLIRContext *context, Pairing &pairing);

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPAIRING_H
