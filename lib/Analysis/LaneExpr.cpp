//===- LaneExpr.cpp - Uniquing and ring arithmetic -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Polynomials in normal form: sorted terms, integer coefficients, uniqued.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// A product with more factors in one term than this stays a product.
static constexpr size_t kMaxFactors = 64;

/// Numbers below this are found without hashing.
static constexpr int64_t kMaxSmallNumber = 1 << 14;

//===----------------------------------------------------------------------===//
// Uniquing
//===----------------------------------------------------------------------===//

std::optional<int64_t> LaneExpr::getConstant() const {
  if (isZero())
    return 0;
  if (getTerms().size() == 1 && getTerms().front().factors.empty())
    return getTerms().front().coefficient;
  return std::nullopt;
}

const LaneAtom *LaneExpr::getSingleAtom() const {
  if (getTerms().size() != 1 || getTerms().front().coefficient != 1 ||
      getTerms().front().factors.size() != 1)
    return nullptr;
  return getTerms().front().factors.front();
}

StringRef LaneAtom::getFunctionName() const {
  return name ? StringRef(static_cast<const char *>(name)) : StringRef();
}

bool mlir::rope::hasElement(LaneExpr expr) {
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors)
      if (atom->hasElement)
        return true;
  return false;
}

uint64_t LaneContext::getSymbolMask(LaneExpr expr) {
  uint64_t mask = 0;
  for (const LaneTerm &term : expr.getTerms())
    for (const LaneAtom *atom : term.factors)
      mask |= atom->symbols;
  return mask;
}

ArrayRef<const LaneAtom *>
LaneContext::Impl::saveFactors(ArrayRef<const LaneAtom *> factors) {
  const LaneAtom **memory =
      allocator.Allocate<const LaneAtom *>(factors.size());
  std::copy(factors.begin(), factors.end(), memory);
  return ArrayRef<const LaneAtom *>(memory, factors.size());
}

LaneExpr LaneContext::Impl::unique(ArrayRef<LaneTerm> terms) {
  LanePolynomialKey key{terms, PolynomialInfo::hash(terms)};
  auto it = polynomials.find_as(key);
  if (it != polynomials.end())
    return LaneExpr(it->impl);
  const LanePolynomial *polynomial = create(terms);
  polynomials.insert({polynomial, key.hash});
  return LaneExpr(polynomial);
}

const LanePolynomial *LaneContext::Impl::create(ArrayRef<LaneTerm> terms) {
  LaneTerm *memory = allocator.Allocate<LaneTerm>(terms.size());
  for (auto [index, term] : llvm::enumerate(terms))
    new (memory + index) LaneTerm{term.coefficient, saveFactors(term.factors)};
  return new (allocator.Allocate<LanePolynomial>()) LanePolynomial{
      ArrayRef<LaneTerm>(memory, terms.size()), numPolynomials++};
}

static bool isBefore(ArrayRef<const LaneAtom *> a,
                     ArrayRef<const LaneAtom *> b) {
  return std::lexicographical_compare(
      a.begin(), a.end(), b.begin(), b.end(),
      [](const LaneAtom *l, const LaneAtom *r) { return l->id < r->id; });
}

LaneExpr LaneContext::Impl::normalize(SmallVectorImpl<LaneTerm> &terms) {
  int64_t steps = terms.size();
  for (const LaneTerm &term : terms)
    steps += term.factors.size() / 8;
  budget.charge(steps);
  llvm::sort(terms, [](const LaneTerm &a, const LaneTerm &b) {
    return isBefore(a.factors, b.factors);
  });
  SmallVector<LaneTerm> merged;
  for (const LaneTerm &term : terms) {
    if (merged.empty() || merged.back().factors != term.factors) {
      merged.push_back(term);
      continue;
    }
    if (llvm::AddOverflow(merged.back().coefficient, term.coefficient,
                          merged.back().coefficient))
      return {};
  }
  llvm::erase_if(merged,
                 [](const LaneTerm &term) { return term.coefficient == 0; });
  return fromTerms(merged);
}

const LaneAtom *LaneContext::Impl::unique(const LaneAtom &atom) {
  unsigned hash = AtomInfo::hash(atom);
  auto it = atoms.find({&atom, hash});
  if (it != atoms.end())
    return it->impl;
  LaneExpr *args = allocator.Allocate<LaneExpr>(atom.args.size());
  std::uninitialized_copy(atom.args.begin(), atom.args.end(), args);
  LaneAtom *copy = new (allocator.Allocate<LaneAtom>()) LaneAtom(atom);
  copy->args = ArrayRef<LaneExpr>(args, atom.args.size());
  copy->id = numAtoms++;
  copy->hasElement = atom.isElement() || llvm::any_of(copy->args, ::hasElement);
  if (atom.kind == LaneAtom::Kind::Symbol)
    copy->symbols =
        atom.number < 63 ? uint64_t(1) << atom.number : LaneAtom::kOtherSymbols;
  else
    for (LaneExpr arg : copy->args)
      copy->symbols |= getSymbolMask(arg);
  atoms.insert({copy, hash});
  return copy;
}

LaneExpr LaneContext::Impl::fromAtom(const LaneAtom *atom,
                                     int64_t coefficient) {
  if (coefficient == 1) {
    // Found by the atom, and in no table.
    if (!atom->polynomial)
      atom->polynomial = create(LaneTerm{1, ArrayRef<const LaneAtom *>(atom)});
    return LaneExpr(atom->polynomial);
  }
  return unique(LaneTerm{coefficient, ArrayRef<const LaneAtom *>(atom)});
}

LaneExpr LaneContext::Impl::fromNumber(int64_t value) {
  if (value < 0 || value >= kMaxSmallNumber)
    return unique(LaneTerm{value, {}});
  if (static_cast<size_t>(value) >= smallNumbers.size())
    smallNumbers.resize(value + 1);
  LaneExpr &expr = smallNumbers[value];
  if (!expr)
    expr =
        value == 0 ? unique(ArrayRef<LaneTerm>()) : unique(LaneTerm{value, {}});
  return expr;
}

LaneExpr LaneContext::Impl::fromTerms(ArrayRef<LaneTerm> terms) {
  if (terms.empty())
    return fromNumber(0);
  if (terms.size() == 1 && terms.front().factors.empty())
    return fromNumber(terms.front().coefficient);
  if (terms.size() == 1 && terms.front().coefficient == 1 &&
      terms.front().factors.size() == 1)
    return fromAtom(terms.front().factors.front());
  return unique(terms);
}

const char *LaneContext::Impl::intern(StringRef name) {
  auto it = names.find(name);
  if (it != names.end())
    return it->second;
  StringRef saved = saver.save(name);
  names[saved] = saved.data();
  return saved.data();
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

LaneContext::LaneContext(int64_t budget)
    : impl(std::make_unique<Impl>(budget)) {}

LaneContext::LaneContext(LaneBudget &budget)
    : impl(std::make_unique<Impl>(budget)) {}

LaneContext::~LaneContext() = default;

void LaneContext::setFoldsConstants() {
  impl->foldsConstants = true;
  impl->opInfos.clear();
}

void LaneContext::setKeepsAnnotations() { impl->keepsAnnotations = true; }

bool LaneContext::keepsAnnotations() const { return impl->keepsAnnotations; }

LaneExpr LaneContext::constant(int64_t value) {
  return impl->fromNumber(value);
}

LaneExpr LaneContext::number(double value) {
  // Integers are coefficients, so that 1·x is x and 0·x is 0.
  if (std::isfinite(value) && value == std::trunc(value) &&
      std::fabs(value) < 9007199254740992.0)
    return constant(static_cast<int64_t>(value));
  LaneAtom atom(LaneAtom::Kind::Number);
  double magnitude = std::isfinite(value) ? std::fabs(value) : value;
  std::memcpy(&atom.bits, &magnitude, sizeof(atom.bits));
  bool isNegative = std::isfinite(value) && value < 0;
  return impl->fromAtom(impl->unique(atom), isNegative ? -1 : 1);
}

LaneExpr LaneContext::symbol(LaneExpr size, std::optional<unsigned> name) {
  LaneAtom atom(LaneAtom::Kind::Symbol);
  atom.number = impl->numSymbols++;
  atom.bits = name.value_or(atom.number);
  if (size)
    atom.args = size;
  return impl->fromAtom(impl->unique(atom));
}

LaneExpr LaneContext::boundSymbol(unsigned level, LaneExpr size) {
  LaneAtom atom(LaneAtom::Kind::Symbol);
  atom.number = ~0u - level;
  if (size)
    atom.args = size;
  return impl->fromAtom(impl->unique(atom));
}

/// A sum or product that is not taken apart; in either order it is the same.
static LaneExpr makeOpaque(LaneContext &context, StringRef name, LaneExpr a,
                           LaneExpr b) {
  bool isSorted = a.getId() < b.getId();
  return context.function(name, {isSorted ? a : b, isSorted ? b : a});
}

static size_t getMaxFactors(LaneExpr expr) {
  size_t count = 0;
  for (const LaneTerm &term : expr.getTerms())
    count = std::max(count, term.factors.size());
  return count;
}

LaneExpr LaneContext::add(LaneExpr a, LaneExpr b) {
  if (!a || !b)
    return {};
  if (a.isZero())
    return b;
  if (b.isZero())
    return a;
  size_t numTerms = a.getTerms().size() + b.getTerms().size();
  if (numTerms > kMaxTerms)
    return makeOpaque(*this, "ring.add", a, b);
  impl->budget.charge(numTerms);
  // Both are sorted already.
  SmallVector<LaneTerm> terms;
  const LaneTerm *l = a.getTerms().begin(), *r = b.getTerms().begin();
  const LaneTerm *lEnd = a.getTerms().end(), *rEnd = b.getTerms().end();
  while (l != lEnd && r != rEnd) {
    if (l->factors == r->factors) {
      int64_t sum;
      if (llvm::AddOverflow(l->coefficient, r->coefficient, sum))
        return makeOpaque(*this, "ring.add", a, b);
      if (sum != 0)
        terms.push_back({sum, l->factors});
      ++l;
      ++r;
      continue;
    }
    terms.push_back(isBefore(l->factors, r->factors) ? *l++ : *r++);
  }
  terms.append(l, lEnd);
  terms.append(r, rEnd);
  return impl->fromTerms(terms);
}

LaneExpr LaneContext::neg(LaneExpr a) {
  if (!a || a.isZero())
    return a;
  SmallVector<LaneTerm> terms(a.getTerms());
  impl->budget.charge(terms.size());
  for (LaneTerm &term : terms)
    if (llvm::MulOverflow(term.coefficient, int64_t(-1), term.coefficient))
      return makeOpaque(*this, "ring.mul", a, constant(-1));
  return impl->fromTerms(terms);
}

LaneExpr LaneContext::sub(LaneExpr a, LaneExpr b) {
  if (!a || !b)
    return {};
  if (a == b)
    return constant(0);
  return add(a, neg(b));
}

LaneExpr LaneContext::mul(LaneExpr a, LaneExpr b) {
  if (!a || !b)
    return {};
  if (a.isZero() || b.isZero())
    return constant(0);
  if (a.getConstant() == 1)
    return b;
  if (b.getConstant() == 1)
    return a;
  size_t numFactors = getMaxFactors(a) + getMaxFactors(b);
  if (a.getTerms().size() * b.getTerms().size() > kMaxTerms ||
      numFactors > kMaxFactors)
    return makeOpaque(*this, "ring.mul", a, b);
  // One term by one term, the usual case, needs no sorting of terms.
  if (a.getTerms().size() == 1 && b.getTerms().size() == 1) {
    impl->budget.charge(1 + numFactors / 8);
    const LaneTerm &l = a.getTerms().front(), &r = b.getTerms().front();
    SmallVector<const LaneAtom *> factors;
    std::merge(
        l.factors.begin(), l.factors.end(), r.factors.begin(), r.factors.end(),
        std::back_inserter(factors),
        [](const LaneAtom *x, const LaneAtom *y) { return x->id < y->id; });
    int64_t coefficient;
    if (llvm::MulOverflow(l.coefficient, r.coefficient, coefficient))
      return makeOpaque(*this, "ring.mul", a, b);
    return impl->fromTerms(LaneTerm{coefficient, factors});
  }
  SmallVector<LaneTerm> terms;
  SmallVector<SmallVector<const LaneAtom *>> storage;
  storage.reserve(a.getTerms().size() * b.getTerms().size());
  for (const LaneTerm &l : a.getTerms()) {
    for (const LaneTerm &r : b.getTerms()) {
      int64_t coefficient;
      if (llvm::MulOverflow(l.coefficient, r.coefficient, coefficient))
        return makeOpaque(*this, "ring.mul", a, b);
      SmallVector<const LaneAtom *> &factors = storage.emplace_back();
      std::merge(
          l.factors.begin(), l.factors.end(), r.factors.begin(),
          r.factors.end(), std::back_inserter(factors),
          [](const LaneAtom *x, const LaneAtom *y) { return x->id < y->id; });
      terms.push_back({coefficient, factors});
    }
  }
  LaneExpr product = impl->normalize(terms);
  return product ? product : makeOpaque(*this, "ring.mul", a, b);
}

/// The value of an expression that is one number, integer or not.
static std::optional<double> getNumber(LaneExpr expr) {
  if (std::optional<int64_t> value = expr.getConstant())
    return static_cast<double>(*value);
  if (expr.getTerms().size() != 1)
    return std::nullopt;
  const LaneTerm &term = expr.getTerms().front();
  if (term.factors.size() != 1 || std::abs(term.coefficient) != 1 ||
      term.factors.front()->kind != LaneAtom::Kind::Number)
    return std::nullopt;
  double value;
  std::memcpy(&value, &term.factors.front()->bits, sizeof(value));
  return value * term.coefficient;
}

LaneExpr LaneContext::function(StringRef name, ArrayRef<LaneExpr> args,
                               Attribute attr) {
  if (llvm::any_of(args, [](LaneExpr arg) { return !arg; }))
    return {};
  if (args.size() == 1) {
    if (args[0].isZero() && (name == "math.cos" || name == "math.exp"))
      return constant(1);
    if (args[0].isZero() && name == "math.sin")
      return constant(0);
    // What the models fold, substitution has to fold as well.
    if (std::optional<int64_t> value = args[0].getConstant();
        value && name == "arith.sitofp" && !attr)
      return number(static_cast<double>(*value));
    if (name == "inv") {
      // Exact reciprocals only: those of powers of two, and of infinities.
      int exponent;
      if (std::optional<double> value = getNumber(args[0])) {
        if (std::isinf(*value) && impl->foldsConstants)
          return constant(0);
        if (std::isfinite(*value) && *value != 0 &&
            std::fabs(std::frexp(*value, &exponent)) == 0.5)
          return number(1.0 / *value);
      }
    }
  }
  LaneAtom atom(LaneAtom::Kind::Function);
  atom.name = impl->intern(name);
  atom.attr = attr.getAsOpaquePointer();
  atom.args = args;
  return impl->fromAtom(impl->unique(atom));
}
