//===- RowBuilder.cpp - Vectors in and out of one row -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// 16-bit elements are taken apart and put together as integers: LLVM takes
// shuffles of bf16 vectors apart into scalars.
//===----------------------------------------------------------------------===//

#include "RowBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::vector_lowering;

Type vector_lowering::withElementType(Type type, Type elementType) {
  if (auto vectorType = dyn_cast<VectorType>(type))
    return vectorType.clone(elementType);
  return elementType;
}

int64_t vector_lowering::getNumElements(Value value) {
  auto vectorType = dyn_cast<VectorType>(value.getType());
  return vectorType ? vectorType.getNumElements() : 1;
}

bool vector_lowering::isContiguous(Value memref, int64_t dim) {
  auto type = cast<MemRefType>(memref.getType());
  return dim == type.getRank() - 1 && type.isLastDimUnitStride();
}

/// The stride along `dim` if it is the last dimension, else 0.
static int64_t getLastStride(Value memref, int64_t dim) {
  auto type = cast<MemRefType>(memref.getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  if (dim != type.getRank() - 1 ||
      failed(type.getStridesAndOffset(strides, offset)) ||
      ShapedType::isDynamic(strides.back()))
    return 0;
  return strides.back();
}

bool vector_lowering::isReadByVectors(Value memref, int64_t dim) {
  return isContiguous(memref, dim) || getLastStride(memref, dim) == 2;
}

static void buildLoopsFrom(OpBuilder &b, Location loc,
                           ArrayRef<OpFoldResult> sizes,
                           SmallVectorImpl<Value> &indices, bool isParallel,
                           BodyFn body) {
  if (sizes.empty()) {
    body(b, loc, indices);
    return;
  }
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  if (isConstantIntValue(sizes.front(), 1)) {
    indices.push_back(zero);
    buildLoopsFrom(b, loc, sizes.drop_front(), indices, isParallel, body);
    return;
  }
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value size = getValueOrCreateConstantIndexOp(b, loc, sizes.front());
  OpBuilder::InsertionGuard guard(b);
  if (isParallel) {
    scf::ParallelOp loop = scf::ParallelOp::create(
        b, loc, ValueRange(zero), ValueRange(size), ValueRange(one));
    b.setInsertionPointToStart(loop.getBody());
    indices.push_back(loop.getInductionVars().front());
  } else {
    scf::ForOp loop = scf::ForOp::create(b, loc, zero, size, one);
    b.setInsertionPointToStart(loop.getBody());
    indices.push_back(loop.getInductionVar());
  }
  buildLoopsFrom(b, loc, sizes.drop_front(), indices, /*isParallel=*/false,
                 body);
}

void vector_lowering::buildLoops(OpBuilder &b, Location loc,
                                 ArrayRef<OpFoldResult> sizes, bool isParallel,
                                 BodyFn body) {
  SmallVector<Value> indices;
  buildLoopsFrom(b, loc, sizes, indices, isParallel, body);
}

Value RowBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(b, value);
}

Value RowBuilder::at(const Run &run, Value i) {
  if (std::optional<int64_t> constant = getConstantIntValue(i))
    return index(run.first + run.step * *constant);
  Value scaled =
      run.step == 1 ? i : arith::MulIOp::create(b, i, index(run.step));
  return run.first == 0
             ? scaled
             : arith::AddIOp::create(b, scaled, index(run.first)).getResult();
}

SmallVector<Value> RowBuilder::getIndices(const Row &row, Value place) {
  if (row.base)
    place = arith::AddIOp::create(b, row.base, place);
  SmallVector<Value> indices(row.indices);
  indices.insert(indices.begin() + row.dim, place);
  return indices;
}

Value RowBuilder::load(const Row &row, Value place, int64_t n) {
  SmallVector<Value> indices = getIndices(row, place);
  if (n == 1)
    return memref::LoadOp::create(b, row.memref, indices);
  if (!isContiguous(row.memref, row.dim))
    return loadEverySecond(row, place, n);
  return vector::LoadOp::create(b, VectorType::get(n, row.getElementType()),
                                row.memref, indices);
}

/// The memory of a memref whose last stride is 2, with what lies between.
static Value viewWithGaps(ImplicitLocOpBuilder &b, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  auto metadata = memref::ExtractStridedMetadataOp::create(b, memref);
  SmallVector<OpFoldResult> sizes = metadata.getConstifiedMixedSizes();
  SmallVector<OpFoldResult> strides = metadata.getConstifiedMixedStrides();
  OpFoldResult offset = metadata.getConstifiedMixedOffset();
  // Not one element more than there is.
  sizes.back() = b.getIndexAttr(2 * type.getShape().back() - 1);
  strides.back() = b.getIndexAttr(1);
  auto decompose = [](ArrayRef<OpFoldResult> values) {
    SmallVector<int64_t> constants;
    for (OpFoldResult value : values)
      constants.push_back(
          getConstantIntValue(value).value_or(ShapedType::kDynamic));
    return constants;
  };
  auto layout = StridedLayoutAttr::get(
      b.getContext(), decompose(offset).front(), decompose(strides));
  auto view = MemRefType::get(decompose(sizes), type.getElementType(), layout,
                              type.getMemorySpace());
  return memref::ReinterpretCastOp::create(b, view, memref, offset, sizes,
                                           strides);
}

/// Two vectors that overlap in one element hold the 2n - 1 elements from the
/// first to the last.
Value RowBuilder::loadEverySecond(const Row &row, Value place, int64_t n) {
  Row gaps = row;
  gaps.memref = viewWithGaps(b, row.memref);
  assert(!row.base && "a row of a table begins where its dimension does");
  Value first = arith::MulIOp::create(b, place, index(2));
  Value second = arith::AddIOp::create(b, first, index(n - 1));
  SmallVector<int64_t> lanes;
  for (int64_t i = 0; i < n; ++i)
    lanes.push_back(2 * i < n ? 2 * i : 2 * i + 1);
  Value low = load(gaps, first, n);
  return vector::ShuffleOp::create(b, low, load(gaps, second, n), lanes);
}

bool RowBuilder::isAligned(const Row &row, const Run &run) {
  int64_t bytes = row.getElementType().getIntOrFloatBitWidth() / 8;
  return run.first * bytes % machine.getVectorBytes() == 0;
}

/// x86 has such stores of f32 and of integers alone, of one vector each, and
/// LLVM takes a store of 16-bit floats for an ordinary one even after a bitcast
/// to integers, which it folds into the store. It cannot look through this
/// assembly, which is empty.
void RowBuilder::storeNonTemporal(const Row &row, ArrayRef<Value> indices,
                                  Value value) {
  Type element = getElementTypeOrSelf(value.getType());
  bool isHalf = element.getIntOrFloatBitWidth() == 16;
  if (isHalf)
    value = bitcast(value, b.getI32Type(), getNumElements(value) / 2);
  int64_t wordBytes =
      getElementTypeOrSelf(value.getType()).getIntOrFloatBitWidth() / 8;
  int64_t size = getNumElements(value);
  int64_t perVector = machine.getVectorBytes() / wordBytes;
  for (int64_t first = 0; first < size; first += perVector) {
    Value part = value;
    if (size > perVector)
      part = vector::ExtractStridedSliceOp::create(b, value, first, perVector,
                                                   /*strides=*/1);
    if (isHalf) {
      part = LLVM::InlineAsmOp::create(
                 b, part.getType(), ValueRange(part), "", "=x,0",
                 /*has_side_effects=*/false, /*is_align_stack=*/false,
                 LLVM::tailcallkind::TailCallKind::None, LLVM::AsmDialectAttr(),
                 ArrayAttr())
                 .getResult(0);
      part = bitcast(part, element, 2 * perVector);
    }
    SmallVector<Value> at(indices);
    if (first != 0)
      at[row.dim] = b.createOrFold<arith::AddIOp>(
          at[row.dim], index(isHalf ? 2 * first : first));
    vector::StoreOp::create(b, part, row.memref, at, /*nontemporal=*/true,
                            llvm::MaybeAlign(machine.getVectorBytes()));
  }
}

void RowBuilder::fence() {
  LLVM::CallIntrinsicOp::create(b, b.getStringAttr("llvm.x86.sse.sfence"),
                                ValueRange());
}

void RowBuilder::prefetch(const Row &row, Value place, int64_t bytes,
                          int64_t level) {
  int64_t elementBytes = row.getElementType().getIntOrFloatBitWidth() / 8;
  SmallVector<Value> indices = getIndices(
      row, b.createOrFold<arith::AddIOp>(place, index(bytes / elementBytes)));
  memref::PrefetchOp::create(b, row.memref, indices, /*isWrite=*/false,
                             /*localityHint=*/4 - level, /*isDataCache=*/true);
}

void RowBuilder::store(const Row &row, Value place, Value value,
                       bool isAligned) {
  SmallVector<Value> indices = getIndices(row, place);
  int64_t bits =
      getNumElements(value) * row.getElementType().getIntOrFloatBitWidth();
  if (row.isNonTemporal && isAligned &&
      bits % (machine.getVectorBytes() * 8) == 0) {
    storeNonTemporal(row, indices, value);
    return;
  }
  if (getNumElements(value) == 1)
    memref::StoreOp::create(b, value, row.memref, indices);
  else
    vector::StoreOp::create(b, value, row.memref, indices);
}

Value RowBuilder::bitcast(Value value, Type elementType, int64_t n) {
  if (isa<VectorType>(value.getType()))
    return vector::BitCastOp::create(b, VectorType::get(n, elementType), value);
  return arith::BitcastOp::create(b, elementType, value);
}

Value RowBuilder::splat(int64_t value, Type like) {
  auto element = cast<IntegerType>(getElementTypeOrSelf(like));
  TypedAttr attr = b.getIntegerAttr(element, value);
  if (auto vectorType = dyn_cast<VectorType>(like))
    attr = DenseElementsAttr::get(vectorType, attr);
  return arith::ConstantOp::create(b, attr);
}

Value RowBuilder::roundToHighHalf(Value value) {
  int64_t n = getNumElements(value);
  Value bits = bitcast(value, b.getI32Type(), n);
  Type type = bits.getType();
  // To nearest even: add just under one half, and the last bit that stays.
  Value last = arith::AndIOp::create(
      b, arith::ShRUIOp::create(b, bits, splat(16, type)), splat(1, type));
  Value rounded = arith::AddIOp::create(
      b, bits, arith::AddIOp::create(b, last, splat(0x7fff, type)));
  // The addition could make a number of a NaN; all ones are a NaN.
  Value isNaN =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, value, value);
  return arith::SelectOp::create(b, isNaN, splat(-1, type), rounded);
}

Value RowBuilder::concat(Value first, Value second) {
  int64_t n = getNumElements(first);
  return vector::ShuffleOp::create(b, first, second,
                                   llvm::to_vector(llvm::seq<int64_t>(2 * n)));
}

std::pair<Value, Value> RowBuilder::getHalves(Value value) {
  int64_t n = getNumElements(value) / 2;
  auto part = [&](int64_t first) {
    return vector::ExtractStridedSliceOp::create(b, value, first, n,
                                                 /*strides=*/1)
        .getResult();
  };
  Value low = part(0);
  return {low, part(n)};
}

Value RowBuilder::roundHalves(Value first, Value second) {
  int64_t n = 2 * getNumElements(first);
  return LLVM::CallIntrinsicOp::create(
             b, VectorType::get(n, b.getBF16Type()),
             b.getStringAttr("llvm.x86.avx512bf16.cvtne2ps2bf16.512"),
             // The first operand becomes the high half.
             ValueRange{second, first})
      .getResult(0);
}

Value RowBuilder::zipLanes(Value value) {
  int64_t n = getNumElements(value);
  SmallVector<int64_t> zip;
  for (int64_t lane = 0; lane < n; ++lane)
    zip.push_back(lane / 2 + lane % 2 * (n / 2));
  Value words = bitcast(value, b.getI16Type(), n);
  return vector::ShuffleOp::create(b, words, words, zip);
}

Value RowBuilder::convertFloat(Value value, FloatType type) {
  auto from = cast<FloatType>(getElementTypeOrSelf(value.getType()));
  if (from == type)
    return value;
  Type to = withElementType(value.getType(), type);
  int64_t n = getNumElements(value);
  if (from.isF32() && type.isBF16() && !machine.roundsToBF16) {
    Type i16 = withElementType(value.getType(), b.getI16Type());
    Value high = roundToHighHalf(value);
    high = arith::ShRUIOp::create(b, high, splat(16, high.getType()));
    return bitcast(arith::TruncIOp::create(b, i16, high), type, n);
  }
  if (from.isF32() && type.isBF16() && machine.roundsTwoVectors() &&
      n == 2 * machine.vectorWidth) {
    auto [first, second] = getHalves(value);
    return roundHalves(first, second);
  }
  if (from.isF64() && type.isBF16())
    // Through f32: LLVM would call a function. The second rounding only shows
    // where the first one ends on a tie of the second.
    return convertFloat(convertFloat(value, b.getF32Type()), type);
  if (from.getWidth() == type.getWidth())
    // bf16 and f16: only f32 holds both.
    return convertFloat(convertFloat(value, b.getF32Type()), type);
  if (from.getWidth() < type.getWidth())
    return arith::ExtFOp::create(b, to, value);
  return arith::TruncFOp::create(b, to, value);
}

std::pair<Value, Value> RowBuilder::loadPairs(const Row &row,
                                              const Run (&runs)[2],
                                              PairForm form, Value i, int64_t n,
                                              FloatType type) {
  auto convert = [&](Value value) {
    return type ? convertFloat(value, type) : value;
  };
  Value place = at(runs[0], i);
  if (n == 1 || form == PairForm::Split)
    return {convert(load(row, place, n)),
            convert(load(row, at(runs[1], i), n))};
  assert(form == PairForm::Interleaved && "no vector of irregular places");

  Value both = load(row, place, 2 * n);
  Type element = row.getElementType();
  if (element.getIntOrFloatBitWidth() != 16) {
    auto halves = vector::DeinterleaveOp::create(b, both);
    return {convert(halves.getRes1()), convert(halves.getRes2())};
  }
  Value words = bitcast(both, b.getI32Type(), n);
  Type wordType = words.getType();
  if (element.isBF16() && type && type.isF32()) {
    Value first = arith::ShLIOp::create(b, words, splat(16, wordType));
    Value second = arith::AndIOp::create(b, words, splat(0xffff0000, wordType));
    return {bitcast(first, type, n), bitcast(second, type, n)};
  }
  Type halfType = withElementType(wordType, b.getI16Type());
  Value first = arith::TruncIOp::create(b, halfType, words);
  Value second = arith::TruncIOp::create(
      b, halfType, arith::ShRUIOp::create(b, words, splat(16, wordType)));
  return {convert(bitcast(first, element, n)),
          convert(bitcast(second, element, n))};
}

Value RowBuilder::loadEvenOdd(const Row &row, Value place, int64_t n) {
  Value words = bitcast(load(row, place, n), b.getI32Type(), n / 2);
  Type type = words.getType();
  Value even = arith::ShLIOp::create(b, words, splat(16, type));
  Value odd = arith::AndIOp::create(b, words, splat(0xffff0000, type));
  return bitcast(concat(even, odd), b.getF32Type(), n);
}

void RowBuilder::storeEvenOdd(const Row &row, const Run &run, Value i,
                              Value value) {
  int64_t n = getNumElements(value);
  Value words;
  if (machine.roundsToBF16) {
    words = zipLanes(convertFloat(value, b.getBF16Type()));
  } else {
    auto [low, high] = getHalves(roundToHighHalf(value));
    Type type = low.getType();
    low = arith::ShRUIOp::create(b, low, splat(16, type));
    high = arith::AndIOp::create(b, high, splat(0xffff0000, type));
    words = arith::OrIOp::create(b, low, high);
  }
  store(row, at(run, i), bitcast(words, row.getElementType(), n),
        isAligned(row, run));
}

void RowBuilder::storeEvenOddPairs(const Row &row, const Run &run, Value i,
                                   Value first, Value second) {
  int64_t n = getNumElements(first);
  auto round = [&](Value value) {
    return bitcast(convertFloat(value, b.getBF16Type()), b.getI16Type(), n);
  };
  Value words[2] = {round(first), round(second)};
  SmallVector<int64_t> lanes;
  for (int64_t pair = 0; pair < n; ++pair)
    for (int64_t component : {0, 1})
      lanes.push_back(component * n + pair % 2 * (n / 2) + pair / 2);
  Value zipped = vector::ShuffleOp::create(b, words[0], words[1], lanes);
  store(row, at(run, i), bitcast(zipped, row.getElementType(), 2 * n),
        isAligned(row, run));
}

Value RowBuilder::toEvenOdd(Value value) {
  auto parts = vector::DeinterleaveOp::create(b, value);
  return concat(parts.getRes1(), parts.getRes2());
}

Value RowBuilder::zipHalves(Value first, Value second, Type elementType) {
  int64_t n = getNumElements(first);
  auto widen = [&](Value value) {
    Value half = bitcast(value, b.getI16Type(), n);
    return arith::ExtUIOp::create(
               b, withElementType(half.getType(), b.getI32Type()), half)
        .getResult();
  };
  Value high = widen(second);
  high = arith::ShLIOp::create(b, high, splat(16, high.getType()));
  return bitcast(arith::OrIOp::create(b, widen(first), high), elementType,
                 2 * n);
}

void RowBuilder::storePairs(const Row &row, const Run (&runs)[2], PairForm form,
                            Value i, Value first, Value second) {
  Type element = row.getElementType();
  int64_t n = getNumElements(first);
  Value place = at(runs[0], i);
  auto convert = [&](Value value) {
    return isa<FloatType>(element)
               ? convertFloat(value, cast<FloatType>(element))
               : value;
  };
  if (n == 1 || form == PairForm::Split) {
    // Both are computed before either is written: x and init may be one.
    first = convert(first);
    second = convert(second);
    store(row, place, first, isAligned(row, runs[0]));
    store(row, at(runs[1], i), second, isAligned(row, runs[1]));
    return;
  }
  assert(form == PairForm::Interleaved && "no vector of irregular places");

  bool isF32 = getElementTypeOrSelf(first.getType()).isF32();
  if (element.isBF16() && isF32 && !machine.roundsToBF16) {
    Value low = roundToHighHalf(first), high = roundToHighHalf(second);
    Type wordType = low.getType();
    low = arith::ShRUIOp::create(b, low, splat(16, wordType));
    high = arith::AndIOp::create(b, high, splat(0xffff0000, wordType));
    store(row, place,
          bitcast(arith::OrIOp::create(b, low, high), element, 2 * n),
          isAligned(row, runs[0]));
    return;
  }
  if (element.isBF16() && isF32 && machine.roundsTwoVectors() &&
      n == 2 * machine.vectorWidth) {
    auto [firstLow, firstHigh] = getHalves(first);
    auto [secondLow, secondHigh] = getHalves(second);
    Value words = concat(zipLanes(roundHalves(firstLow, secondLow)),
                         zipLanes(roundHalves(firstHigh, secondHigh)));
    store(row, place, bitcast(words, element, 2 * n), isAligned(row, runs[0]));
    return;
  }
  first = convert(first);
  second = convert(second);
  store(row, place,
        element.getIntOrFloatBitWidth() == 16
            ? zipHalves(first, second, element)
            : vector::InterleaveOp::create(b, first, second).getResult(),
        isAligned(row, runs[0]));
}
