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

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "rope/Analysis/LaneSemantics.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/StringSaver.h"

namespace mlir::rope {

/// Reductions over at most this many points are sums,
constexpr int64_t kMaxReductionPoints = 4;

/// and those with an operand made of constants over at most so many, if they
/// have no more terms than this.
constexpr int64_t kMaxSparsePoints = 4096;
constexpr int64_t kMaxSparseTerms = 4;
/// A product with more terms than this stays a product, and a sum a sum of
/// two: what an expression takes does not grow with what is computed from it.
constexpr size_t kMaxTerms = 4096;

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

/// Hashes a few words: most of the engine's time is spent in uniquing.
class LaneHash {
public:
  explicit LaneHash(uint64_t seed) : state(seed * kFactor) {}
  void add(uint64_t word) {
    state = (state ^ word) * kFactor;
    state ^= state >> 32;
  }
  void add(const void *pointer) { add(reinterpret_cast<uintptr_t>(pointer)); }
  unsigned get() const { return static_cast<unsigned>(state ^ (state >> 29)); }

private:
  static constexpr uint64_t kFactor = 0x9e3779b97f4a7c15ull;
  uint64_t state;
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
    LaneHash hash(terms.size());
    for (const LaneTerm &term : terms) {
      hash.add(term.coefficient);
      for (const LaneAtom *factor : term.factors)
        hash.add(factor);
    }
    return hash.get();
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
    LaneHash hash(static_cast<uint64_t>(a.kind) + (uint64_t(a.number) << 8));
    hash.add(a.value.getAsOpaquePointer());
    hash.add(a.name);
    hash.add(a.attr);
    hash.add(a.bits);
    for (LaneExpr arg : a.args)
      hash.add(arg.getAsOpaquePointer());
    return hash.get();
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
  explicit Impl(int64_t budget) : ownBudget(budget), budget(ownBudget) {}
  explicit Impl(LaneBudget &budget) : ownBudget(0), budget(budget) {}

  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver{allocator};
  llvm::DenseSet<Hashed<LanePolynomial>, PolynomialInfo> polynomials;
  llvm::DenseSet<Hashed<LaneAtom>, AtomInfo> atoms;
  llvm::DenseMap<StringRef, const char *> names;
  unsigned numPolynomials = 0, numAtoms = 0, numSymbols = 0;
  /// 0, 1, 2, ..., as far as they were used.
  std::vector<LaneExpr> smallNumbers;

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

  /// What an evaluation asks of a structured op, kept for the next.
  struct Structured {
    linalg::LinalgOp op;
    SmallVector<AffineMap, 4> maps;
    /// For each operand.
    SmallVector<unsigned, 4> arguments;
    SmallVector<bool, 4> isShaped;
    unsigned numInputs, numLoops;
    bool reduces, isPure;
  };
  llvm::DenseMap<Operation *, std::unique_ptr<Structured>> structuredOps;
  const Structured &getStructured(Operation *op);
  /// How an op is evaluated, kept for the next element.
  struct OpInfo {
    /// By its structure, else by its model, if there is one.
    bool isStructured;
    bool isConstant, makesShaped;
    LaneSemanticsInterface model;
    /// See foldConstant.
    Attribute folded;
  };
  llvm::DenseMap<Operation *, OpInfo> opInfos;
  const OpInfo &getInfo(Operation *op);
  /// How functions that stand for an op are told apart.
  llvm::DenseMap<Operation *, Attribute> functionKinds;

  /// What LaneContext::resolve has made of atoms, with no value opaque.
  llvm::DenseMap<const LaneAtom *, LaneExpr> resolved;
  /// numLimitsMet when it was last empty.
  unsigned resolvedSince = 0;
  /// Constants read by the expansion under way, and by those that are done.
  SmallVector<ConstantRead> reads;
  llvm::DenseMap<const LaneAtom *, SmallVector<ConstantRead, 0>> readsOf;
  LaneBudget ownBudget;
  LaneBudget &budget;
  /// How often a limit was met: what failed meanwhile may be known another
  /// time.
  unsigned numLimitsMet = 0;
  int64_t numExpansions = 0;
  /// Models that resolve an operand expand inside an expansion; this bounds how
  /// deep they nest.
  unsigned depth = 0;
  AsmState *asmState = nullptr;
  Operation *stoppingOp = nullptr;
  StringRef stoppingReason;

  /// Of anything but one atom with coefficient 1; see fromTerms.
  LaneExpr unique(ArrayRef<LaneTerm> terms);
  const LanePolynomial *create(ArrayRef<LaneTerm> terms);
  /// Sorts, merges and drops zero terms. Null on overflow.
  LaneExpr normalize(SmallVectorImpl<LaneTerm> &terms);
  const LaneAtom *unique(const LaneAtom &atom);
  LaneExpr fromAtom(const LaneAtom *atom, int64_t coefficient = 1);
  LaneExpr fromNumber(int64_t value);
  /// Of terms that are in normal form.
  LaneExpr fromTerms(ArrayRef<LaneTerm> terms);
  ArrayRef<const LaneAtom *> saveFactors(ArrayRef<const LaneAtom *> factors);
  const char *intern(StringRef name);
  const std::optional<ConstantNumbers> &getNumbers(Attribute attr);
  /// What folding makes of a value that is computed from constants alone, of a
  /// tensor only where asked for: numbers rounded as their type has them. Null
  /// if there are other operands.
  Attribute foldConstant(Operation *op);
  llvm::DenseMap<Operation *, Attribute> foldedConstants;
  bool foldsConstants = false;
  bool keepsAnnotations = false;
  /// Whether nothing but constants has a part in the value, as far as is known.
  bool isMadeOfConstants(Value value);
  llvm::DenseMap<Value, bool> knownZeros;
};

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
