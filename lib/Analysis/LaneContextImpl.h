//===- LaneContextImpl.h - Storage of the lane engine -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Private to lib/Analysis: the uniquer, the memo tables and the constants.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_ANALYSIS_LANECONTEXTIMPL_H
#define ROPE_LIB_ANALYSIS_LANECONTEXTIMPL_H

#include "mlir/IR/BuiltinAttributes.h"
#include "rope/Analysis/LaneContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/StringSaver.h"

namespace mlir::rope {

/// Reductions over at most this many points are sums,
constexpr int64_t kMaxReductionPoints = 4;

/// and those with an operand made of constants over at most so many, if they
/// have no more terms than this.
constexpr int64_t kMaxSparsePoints = 4096;
constexpr int64_t kMaxSparseTerms = 4;

/// Reads the numbers of a constant from its bytes.
class ConstantNumbers {
public:
  /// Null when the attribute or its element type cannot be read.
  static std::optional<ConstantNumbers> get(Attribute attr);

  ShapedType getType() const { return type; }
  bool isInteger() const { return isInt; }
  bool isSplat() const { return splat; }
  /// The entry as bits: of a f64, or a sign-extended integer.
  uint64_t getBits(int64_t linearIndex, unsigned part) const;

private:
  ShapedType type;
  Type scalarType;
  ArrayRef<char> data;
  unsigned elementBytes = 0, scalarBytes = 0;
  bool splat = false, isInt = false, packed = false;
};

/// A column: where entries of a constant lie when its symbolic indices vary.
struct ConstantColumn {
  ConstantNumbers numbers;
  int64_t base;
  unsigned part;
  /// Counts and strides, one per symbolic index.
  SmallVector<int64_t, 2> counts, strides;
  /// The entries are those of the constant with the other sign: of a column and
  /// its negation only the one that begins with a positive entry exists.
  bool negated = false;

  uint64_t getBits(ArrayRef<int64_t> at) const;
  bool hasSameEntries(const ConstantColumn &other) const;
};

/// What is uniqued, with its hash beside it: a table of these is searched
/// without a look at what the others point to.
template <typename T> struct Hashed {
  const T *impl;
  unsigned hash;
};

/// Empty and deleted buckets of a table of uniqued storage.
template <typename T> struct HashedInfo {
  using Base = llvm::DenseMapInfo<const T *>;
  static Hashed<T> getEmptyKey() { return {Base::getEmptyKey(), 0}; }
  static Hashed<T> getTombstoneKey() { return {Base::getTombstoneKey(), 0}; }
  static unsigned getHashValue(Hashed<T> key) { return key.hash; }
  static bool isSpecial(Hashed<T> key) {
    return key.impl == Base::getEmptyKey() ||
           key.impl == Base::getTombstoneKey();
  }
};

/// The terms of a polynomial to be found, and their hash.
struct LanePolynomialKey {
  ArrayRef<LaneTerm> terms;
  unsigned hash;
};

struct PolynomialInfo : HashedInfo<LanePolynomial> {
  using HashedInfo::getHashValue;
  static unsigned getHashValue(const LanePolynomialKey &key) {
    return key.hash;
  }
  static unsigned hash(ArrayRef<LaneTerm> terms) {
    llvm::hash_code code = llvm::hash_value(terms.size());
    for (const LaneTerm &term : terms)
      code = llvm::hash_combine(
          code, term.coefficient,
          llvm::hash_combine_range(term.factors.begin(), term.factors.end()));
    return static_cast<unsigned>(code);
  }
  static bool isEqual(Hashed<LanePolynomial> a, Hashed<LanePolynomial> b) {
    return a.impl == b.impl;
  }
  static bool isEqual(const LanePolynomialKey &key, Hashed<LanePolynomial> p) {
    return key.hash == p.hash && !isSpecial(p) &&
           std::equal(key.terms.begin(), key.terms.end(), p.impl->terms.begin(),
                      p.impl->terms.end(),
                      [](const LaneTerm &l, const LaneTerm &r) {
                        return l.coefficient == r.coefficient &&
                               l.factors == r.factors;
                      });
  }
};

struct AtomInfo : HashedInfo<LaneAtom> {
  static unsigned hash(const LaneAtom &a) {
    llvm::hash_code args = llvm::hash_value(a.args.size());
    for (LaneExpr arg : a.args)
      args = llvm::hash_combine(args, arg.getAsOpaquePointer());
    return static_cast<unsigned>(llvm::hash_combine(
        static_cast<int>(a.kind), a.number, a.value.getAsOpaquePointer(),
        a.name, a.attr, a.bits, args));
  }
  static bool isEqual(Hashed<LaneAtom> l, Hashed<LaneAtom> r) {
    if (l.impl == r.impl)
      return true;
    if (l.hash != r.hash || isSpecial(l) || isSpecial(r))
      return false;
    const LaneAtom &a = *l.impl, &b = *r.impl;
    return a.kind == b.kind && a.number == b.number && a.value == b.value &&
           a.name == b.name && a.attr == b.attr && a.bits == b.bits &&
           a.args == b.args;
  }
};

struct LaneContext::Impl {
  explicit Impl(int64_t budget) : budget(budget) {}

  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver{allocator};
  llvm::DenseSet<Hashed<LanePolynomial>, PolynomialInfo> polynomials;
  llvm::DenseSet<Hashed<LaneAtom>, AtomInfo> atoms;
  llvm::DenseMap<StringRef, const char *> names;
  unsigned numPolynomials = 0, numAtoms = 0, numSymbols = 0;

  /// Dimensions that are known to be another one, or a number.
  llvm::DenseMap<const LaneAtom *, LaneExpr> equalDims;
  LaneExpr getDimName(LaneExpr size) const;

  /// The symbol that stands for x mod k, by x floordiv k.
  llvm::DenseMap<const LaneAtom *, const LaneAtom *> remainders;

  /// Columns by hash of their entries.
  llvm::DenseMap<uint64_t, SmallVector<unsigned, 1>> columnsByHash;
  std::vector<ConstantColumn> columns;
  llvm::DenseMap<Attribute, std::optional<ConstantNumbers>> constants;
  llvm::DenseMap<Value, bool> madeOfConstants;
  llvm::DenseMap<Operation *, bool> mayExpandReduction;

  /// One-level expansions; null expressions are known failures.
  llvm::DenseMap<const LaneAtom *, LaneExpr> expansions;
  /// Constants read by the expansion under way, and by those that are done.
  SmallVector<ConstantRead> reads;
  llvm::DenseMap<const LaneAtom *, SmallVector<ConstantRead, 0>> readsOf;
  int64_t budget;
  /// Models that resolve an operand expand inside an expansion; this bounds how
  /// deep they nest.
  unsigned depth = 0;
  AsmState *asmState = nullptr;
  Operation *stoppingOp = nullptr;
  StringRef stoppingReason;

  LaneExpr unique(ArrayRef<LaneTerm> terms);
  /// Sorts, merges and drops zero terms. Null on overflow.
  LaneExpr normalize(SmallVectorImpl<LaneTerm> &terms);
  const LaneAtom *unique(const LaneAtom &atom);
  LaneExpr fromAtom(const LaneAtom *atom, int64_t coefficient = 1);
  ArrayRef<const LaneAtom *> saveFactors(ArrayRef<const LaneAtom *> factors);
  const char *intern(StringRef name);
  const std::optional<ConstantNumbers> &getNumbers(Attribute attr);
  /// What folding makes of a scalar that is computed from constants alone: the
  /// number rounded as its type has it. Null if there are other operands.
  Attribute foldScalar(Operation *op, unsigned depth = 0);
  llvm::DenseMap<Operation *, Attribute> foldedScalars;
  /// Whether nothing but constants has a part in the value, as far as is known.
  bool isMadeOfConstants(Value value);
  /// Whether some entries are zero whatever the data is, as far as a look at
  /// few ops says.
  bool hasKnownZeros(Value value);
  llvm::DenseMap<Value, bool> knownZeros;
  bool hasSparseMatrix(Operation *op);
};

/// Whether an Element occurs in the expression, at any depth.
bool hasElement(LaneExpr expr);

/// The numbers of a constant element, or its column; null when the attribute
/// cannot be read by value.
LaneExpr getConstantElement(LaneContext &context, Attribute attr,
                            ArrayRef<LaneExpr> indices, unsigned part);

/// Result `result` of `op` at `indices`, by the op's model, by its structure as
/// a linalg op, or by its scalar meaning.
FailureOr<LaneValue> evaluateOp(LaneContext &context, Operation *op,
                                unsigned result, ArrayRef<LaneExpr> indices);

/// What the body of a structured op yields for each init at one point of its
/// iteration space. A value that is not understood is null; it matters only if
/// it is yielded.
SmallVector<LaneValue> evaluateStructuredBody(LaneContext &context,
                                              Operation *op,
                                              ArrayRef<LaneExpr> loops,
                                              ArrayRef<LaneValue> inits);

/// A column read at other arguments, in normal form: a number where all are
/// numbers. Null when an argument is out of range.
LaneExpr getColumnAt(LaneContext &context, const ConstantColumn &column,
                     ArrayRef<LaneExpr> args);

} // namespace mlir::rope

#endif // ROPE_LIB_ANALYSIS_LANECONTEXTIMPL_H
