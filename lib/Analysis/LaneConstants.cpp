//===- LaneConstants.cpp - Constants by value -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Elements of constants: a number where the indices are numbers, else a column,
// which is known by its entries. Structure does not decide whether two tables
// are equal; their bytes do.
//===----------------------------------------------------------------------===//

#include "LaneContextImpl.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>

using namespace mlir;
using namespace mlir::rope;

/// Columns with more entries than this are not compared by value.
static constexpr int64_t kMaxColumnEntries = 1 << 22;
/// Of a number, which getBits gives as a double.
static constexpr uint64_t kSignBit = 1ull << 63;

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

std::optional<ConstantNumbers> ConstantNumbers::get(Attribute attr) {
  ConstantNumbers numbers;
  if (DenseElementsAttr dense = dyn_cast<DenseElementsAttr>(attr)) {
    if (!isa<DenseIntOrFPElementsAttr>(dense))
      return std::nullopt;
    numbers.type = dense.getType();
    numbers.data = dense.getRawData();
    numbers.splat = dense.isSplat();
  } else if (DenseResourceElementsAttr resource =
                 dyn_cast<DenseResourceElementsAttr>(attr)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return std::nullopt;
    numbers.type = resource.getType();
    numbers.data = blob->getData();
  } else {
    return std::nullopt;
  }
  numbers.scalarType = numbers.type.getElementType();
  unsigned parts = 1;
  if (ComplexType complex = dyn_cast<ComplexType>(numbers.scalarType)) {
    numbers.scalarType = complex.getElementType();
    parts = 2;
  }
  numbers.isInt = isa<IntegerType, IndexType>(numbers.scalarType);
  if (!numbers.isInt && !numbers.scalarType.isF16() &&
      !numbers.scalarType.isBF16() && !numbers.scalarType.isF32() &&
      !numbers.scalarType.isF64())
    return std::nullopt;
  unsigned bits = isa<IndexType>(numbers.scalarType)
                      ? 64
                      : numbers.scalarType.getIntOrFloatBitWidth();
  // Booleans are packed, eight in a byte, unless there is only one.
  numbers.packed = bits == 1 && !numbers.splat;
  if (numbers.packed)
    return isa<DenseElementsAttr>(attr) &&
                   numbers.data.size() * 8 >=
                       static_cast<uint64_t>(numbers.type.getNumElements())
               ? std::optional<ConstantNumbers>(numbers)
               : std::nullopt;
  if (bits == 1)
    bits = 8;
  if (bits % 8 != 0 || bits > 64)
    return std::nullopt;
  numbers.scalarBytes = bits / 8;
  numbers.elementBytes = numbers.scalarBytes * parts;
  uint64_t expected = (numbers.splat ? 1 : numbers.type.getNumElements()) *
                      static_cast<uint64_t>(numbers.elementBytes);
  if (numbers.data.size() < expected)
    return std::nullopt;
  return numbers;
}

uint64_t ConstantNumbers::getBits(int64_t linearIndex, unsigned part) const {
  if (packed)
    return (data[linearIndex / 8] >> (linearIndex % 8)) & 1;
  const char *at =
      data.data() +
      (splat ? 0 : linearIndex * static_cast<int64_t>(elementBytes)) +
      part * scalarBytes;
  uint64_t raw = 0;
  std::memcpy(&raw, at, scalarBytes);
  if (isInt) {
    bool isUnsigned = scalarType.isUnsignedInteger() || scalarType.isInteger(1);
    if (isUnsigned || scalarBytes == 8)
      return scalarType.isInteger(1) ? (raw & 1) : raw;
    return static_cast<uint64_t>(llvm::SignExtend64(raw, scalarBytes * 8));
  }
  double value;
  if (scalarType.isF64()) {
    std::memcpy(&value, &raw, sizeof(value));
  } else if (scalarType.isF32() || scalarType.isBF16()) {
    uint32_t word = static_cast<uint32_t>(raw);
    if (scalarType.isBF16())
      word <<= 16;
    float single;
    std::memcpy(&single, &word, sizeof(single));
    value = single;
  } else {
    llvm::APFloat half(llvm::APFloat::IEEEhalf(), llvm::APInt(16, raw));
    value = half.convertToFloat();
  }
  // The two zeros are one number.
  if (value == 0)
    value = 0;
  uint64_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

const std::optional<ConstantNumbers> &
LaneContext::Impl::getNumbers(Attribute attr) {
  auto [it, isNew] = constants.try_emplace(attr);
  if (isNew)
    it->second = ConstantNumbers::get(attr);
  return it->second;
}

//===----------------------------------------------------------------------===//
// Columns
//===----------------------------------------------------------------------===//

uint64_t ConstantColumn::getBits(ArrayRef<int64_t> at) const {
  int64_t linear = base;
  for (auto [index, stride] : llvm::zip_equal(at, strides))
    linear += index * stride;
  uint64_t bits = numbers.getBits(linear, part);
  // Zero has one sign.
  return negated && bits != 0 ? bits ^ kSignBit : bits;
}

/// Calls `fn` with the position of each entry, last index fastest, until it
/// returns false.
static void forEachEntry(ArrayRef<int64_t> counts,
                         function_ref<bool(ArrayRef<int64_t>)> fn) {
  SmallVector<int64_t> at(counts.size(), 0);
  while (fn(at)) {
    int64_t dim = static_cast<int64_t>(counts.size()) - 1;
    for (; dim >= 0; --dim) {
      if (++at[dim] < counts[dim])
        break;
      at[dim] = 0;
    }
    if (dim < 0)
      return;
  }
}

bool ConstantColumn::hasSameEntries(const ConstantColumn &other) const {
  if (counts != other.counts ||
      numbers.isInteger() != other.numbers.isInteger())
    return false;
  bool same = true;
  forEachEntry(counts, [&](ArrayRef<int64_t> at) {
    return same = getBits(at) == other.getBits(at);
  });
  return same;
}

/// A number from its bits.
static LaneExpr fromBits(LaneContext &context, const ConstantNumbers &numbers,
                         uint64_t bits) {
  if (numbers.isInteger())
    return context.constant(static_cast<int64_t>(bits));
  double value;
  std::memcpy(&value, &bits, sizeof(value));
  return context.number(value);
}

/// Splits an index in range of [0, size) into a constant and a symbolic part.
static std::pair<int64_t, LaneExpr> splitOffset(LaneContext &context,
                                                LaneExpr index) {
  int64_t offset = 0;
  for (const LaneTerm &term : index.getTerms())
    if (term.factors.empty())
      offset = term.coefficient;
  return {offset, context.sub(index, context.constant(offset))};
}

namespace {
/// Gathers the indices that a column is read at. Where an index is affine in
/// atoms of known range, each atom is a variable of its own: the entries that
/// it can reach are the column, whatever lies between them.
class ColumnBuilder {
public:
  ColumnBuilder(LaneContext &context, const ConstantNumbers &numbers,
                int64_t base, unsigned part)
      : context(context), column{numbers, base, part, {}, {}, false} {}

  /// An index of [0, size) with this stride; false if it is never in range.
  bool addIndex(LaneExpr index, int64_t size, int64_t stride);
  /// The column, or the number that it is; null if it is too long to compare.
  LaneExpr finish();

private:
  bool addAffine(LaneExpr variable, int64_t offset, int64_t size,
                 int64_t stride);
  struct Variable {
    LaneExpr expr;
    int64_t count, stride;
  };
  LaneExpr takeRemainders(LaneExpr index, int64_t &last, int64_t stride,
                          SmallVectorImpl<Variable> &found);
  void addVariable(LaneExpr variable, int64_t count, int64_t stride) {
    for (Variable &other : variables)
      if (other.expr == variable && other.count == count) {
        other.stride += stride;
        return;
      }
    variables.push_back({variable, count, stride});
  }

  LaneContext &context;
  ConstantColumn column;
  SmallVector<Variable> variables;
};
} // namespace

/// Takes m·(x − k·(x floordiv k)) out of an index, a variable in [0, k).
LaneExpr ColumnBuilder::takeRemainders(LaneExpr index, int64_t &last,
                                       int64_t stride,
                                       SmallVectorImpl<Variable> &found) {
  SmallVector<LaneTerm> terms(index.getTerms());
  for (const LaneTerm &term : terms) {
    const LaneAtom *quotient =
        term.factors.size() == 1 ? term.factors.front() : nullptr;
    if (!quotient || quotient->kind != LaneAtom::Kind::FloorDiv)
      continue;
    std::optional<int64_t> divisor = quotient->args[1].getConstant();
    if (!divisor || *divisor <= 0 || term.coefficient >= 0 ||
        term.coefficient % *divisor != 0)
      continue;
    int64_t factor = -term.coefficient / *divisor;
    LaneExpr remainder = context.mod(quotient->args[0], quotient->args[1]);
    LaneExpr rest =
        context.sub(index, context.mul(remainder, context.constant(factor)));
    int64_t reach;
    if (rest.getTerms().size() + 1 >= index.getTerms().size() ||
        llvm::MulOverflow(*divisor - 1, factor, reach) ||
        llvm::AddOverflow(last, reach, reach))
      continue;
    last = reach;
    found.push_back({remainder, *divisor, factor * stride});
    index = rest;
  }
  return index;
}

bool ColumnBuilder::addAffine(LaneExpr variable, int64_t offset, int64_t size,
                              int64_t stride) {
  int64_t last = offset;
  SmallVector<Variable> found;
  variable = takeRemainders(variable, last, stride, found);
  for (const LaneTerm &term : variable.getTerms()) {
    if (term.factors.size() != 1 || term.coefficient <= 0)
      return false;
    LaneExpr atom = context.atom(term.factors.front());
    if (!context.isNonNegative(atom))
      return false;
    std::optional<int64_t> high = context.getUpperBound(atom);
    int64_t reach;
    if (!high || *high < 0 ||
        llvm::MulOverflow(*high, term.coefficient, reach) ||
        llvm::AddOverflow(last, reach, last))
      return false;
    found.push_back({atom, *high + 1, term.coefficient * stride});
  }
  // A single symbol may be larger than what it indexes: the excess is never
  // read.
  if (last >= size && found.size() == 1 && found.front().stride == stride &&
      offset < size) {
    found.front().count = size - offset;
    last = size - 1;
  }
  if (offset < 0 || last >= size)
    return false;
  column.base += offset * stride;
  for (const Variable &part : found)
    if (part.count > 1)
      addVariable(part.expr, part.count, part.stride);
  return true;
}

bool ColumnBuilder::addIndex(LaneExpr index, int64_t size, int64_t stride) {
  if (std::optional<int64_t> at = index.getConstant()) {
    column.base += *at * stride;
    return *at >= 0 && *at < size;
  }
  auto [offset, variable] = splitOffset(context, index);
  if (addAffine(variable, offset, size, stride))
    return true;
  // In a program that does not index out of bounds the symbolic part runs
  // from −offset (at least 0, if it cannot be negative) to size − offset.
  int64_t first =
      context.isNonNegative(variable) ? std::max<int64_t>(0, -offset) : -offset;
  int64_t count = size - offset - first;
  if (count <= 0 || offset + first < 0)
    return false;
  // The only row there is.
  if (count == 1 && first == 0 && size == 1)
    return true;
  column.base += (offset + first) * stride;
  addVariable(first == 0 ? variable
                         : context.sub(variable, context.constant(first)),
              count, stride);
  return true;
}

/// Where a variable stands among others, whatever it is called: symbols in
/// order first.
static std::pair<bool, unsigned> getVariableOrder(LaneContext &context,
                                                  LaneExpr expr) {
  if (const LaneAtom *atom = expr.getSingleAtom();
      atom && atom->kind == LaneAtom::Kind::Symbol)
    return {false, atom->number};
  SmallVector<const LaneAtom *> symbols = context.getSymbols(expr);
  return {true, symbols.empty() ? ~0u : symbols.front()->number};
}

LaneExpr ColumnBuilder::finish() {
  LaneContext::Impl &impl = context.getImpl();
  SmallVector<std::pair<std::pair<bool, unsigned>, size_t>> order;
  for (auto [position, variable] : llvm::enumerate(variables))
    order.push_back({getVariableOrder(context, variable.expr), position});
  llvm::sort(order);
  SmallVector<LaneExpr> args;
  int64_t entries = 1;
  for (const auto &[key, position] : order) {
    const Variable &variable = variables[position];
    column.counts.push_back(variable.count);
    column.strides.push_back(variable.stride);
    args.push_back(variable.expr);
    if (llvm::MulOverflow(entries, variable.count, entries) ||
        entries > kMaxColumnEntries)
      return {};
  }
  if (args.empty())
    return fromBits(context, column.numbers,
                    column.numbers.getBits(column.base, column.part));

  // The first entry that is not zero is positive, in the column that is kept.
  SmallVector<int64_t> zero(args.size(), 0);
  uint64_t rawFirstBits = column.getBits(zero);
  if (!column.numbers.isInteger())
    forEachEntry(column.counts, [&](ArrayRef<int64_t> at) {
      uint64_t bits = column.getBits(at);
      column.negated = (bits & kSignBit) != 0;
      return bits == 0;
    });

  // Hash the entries; a constant column is a number.
  uint64_t firstBits = column.getBits(zero);
  bool uniform = true;
  uint64_t hash = 0x9e3779b97f4a7c15ull;
  forEachEntry(column.counts, [&](ArrayRef<int64_t> at) {
    uint64_t bits = column.getBits(at);
    uniform &= bits == firstBits;
    hash = (hash ^ bits) * 0xff51afd7ed558ccdull;
    hash ^= hash >> 32;
    return true;
  });
  if (uniform)
    return fromBits(context, column.numbers, rawFirstBits);
  SmallVector<unsigned, 1> &candidates = impl.columnsByHash[hash];
  std::optional<unsigned> id;
  for (unsigned candidate : candidates)
    if (impl.columns[candidate].hasSameEntries(column))
      id = candidate;
  if (!id) {
    id = impl.columns.size();
    impl.columns.push_back(column);
    candidates.push_back(*id);
  }
  LaneAtom atom(LaneAtom::Kind::Column);
  atom.number = *id;
  atom.args = args;
  LaneExpr expr = impl.fromAtom(impl.unique(atom));
  return column.negated ? context.neg(expr) : expr;
}

LaneExpr mlir::rope::getConstantElement(LaneContext &context, Attribute attr,
                                        ArrayRef<LaneExpr> indices,
                                        unsigned part) {
  const std::optional<ConstantNumbers> &numbers =
      context.getImpl().getNumbers(attr);
  if (!numbers)
    return {};
  ShapedType type = numbers->getType();
  if (type.getRank() != static_cast<int64_t>(indices.size()) ||
      type.getNumElements() == 0)
    return {};
  if (numbers->isSplat())
    return fromBits(context, *numbers, numbers->getBits(0, part));
  ColumnBuilder builder(context, *numbers, /*base=*/0, part);
  int64_t stride = type.getNumElements();
  for (auto [size, index] : llvm::zip_equal(type.getShape(), indices)) {
    stride /= size;
    if (!builder.addIndex(index, size, stride))
      return {};
  }
  return builder.finish();
}

LaneExpr mlir::rope::getColumnAt(LaneContext &context,
                                 const ConstantColumn &column,
                                 ArrayRef<LaneExpr> args) {
  ColumnBuilder builder(context, column.numbers, column.base, column.part);
  for (auto [arg, count, stride] :
       llvm::zip_equal(args, column.counts, column.strides))
    if (!builder.addIndex(arg, count, stride))
      return {};
  LaneExpr expr = builder.finish();
  return expr && column.negated ? context.neg(expr) : expr;
}

ArrayRef<int64_t> LaneContext::getColumnCounts(const LaneAtom *column) {
  assert(column->kind == LaneAtom::Kind::Column && "only columns have entries");
  return impl->columns[column->number].counts;
}

LaneExpr LaneContext::getColumnEntry(const LaneAtom *column,
                                     ArrayRef<int64_t> at) {
  for (auto [index, count] : llvm::zip_equal(at, getColumnCounts(column)))
    if (index < 0 || index >= count)
      return {};
  const ConstantColumn &entries = impl->columns[column->number];
  return fromBits(*this, entries.numbers, entries.getBits(at));
}

Type LaneContext::getColumnType(const LaneAtom *column) {
  assert(column->kind == LaneAtom::Kind::Column && "only columns have entries");
  return impl->columns[column->number].numbers.getType().getElementType();
}
