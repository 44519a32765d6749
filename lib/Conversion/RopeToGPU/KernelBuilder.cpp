//===- KernelBuilder.cpp - Flat kernels over strided memory -----*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Offsets are computed by hand rather than through memref strides: that keeps
// index arithmetic in 32 bits where it fits, and puts constant parts of an
// address into the instruction.
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>
#include <numeric>

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

//===----------------------------------------------------------------------===//
// StridedOperand
//===----------------------------------------------------------------------===//

StridedOperand StridedOperand::get(OpBuilder &b, Location loc, Value memref) {
  StridedOperand operand;
  operand.type = cast<MemRefType>(memref.getType());
  auto metadata = memref::ExtractStridedMetadataOp::create(b, loc, memref);
  operand.base = metadata.getBaseBuffer();
  operand.offset = metadata.getConstifiedMixedOffset();
  operand.sizes = metadata.getConstifiedMixedSizes();
  operand.strides = metadata.getConstifiedMixedStrides();
  return operand;
}

int64_t StridedOperand::getElementBytes() const {
  Type element = type.getElementType();
  return element.isIndex() ? 8 : element.getIntOrFloatBitWidth() / 8;
}

int64_t StridedOperand::getRowAlignment(int64_t laneDim, int64_t maxBytes,
                                        bool assume,
                                        SmallVectorImpl<Value> *assumed) const {
  int64_t alignment = maxBytes, bytes = getElementBytes();
  auto use = [&](OpFoldResult value, int64_t knownFactor) {
    if (std::optional<int64_t> constant = getConstantIntValue(value)) {
      alignment = std::gcd(alignment, *constant * bytes);
      return;
    }
    if (knownFactor * bytes % maxBytes == 0)
      return;
    if (!assume) {
      alignment = std::gcd(alignment, knownFactor * bytes);
      return;
    }
    if (assumed)
      assumed->push_back(cast<Value>(value));
  };
  use(offset, 1);
  // In a contiguous memref a stride is the product of the sizes to its right.
  bool contiguous = type.getLayout().isIdentity();
  int64_t suffix = 1;
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    if (i != laneDim && !isStatic(sizes[i], 1))
      use(strides[i], contiguous ? suffix : 1);
    if (!type.isDynamicDim(i))
      suffix *= std::max<int64_t>(type.getDimSize(i), 1);
  }
  return alignment;
}

static constexpr int64_t k32BitLimit = int64_t(1) << 31;

std::optional<bool> StridedOperand::isSmall() const {
  std::optional<int64_t> last = getConstantIntValue(offset);
  bool isKnown = last.has_value();
  for (auto [size, stride] : llvm::zip_equal(sizes, strides)) {
    std::optional<int64_t> n = getConstantIntValue(size);
    std::optional<int64_t> s = getConstantIntValue(stride);
    if (s && *s < 0)
      return false;
    isKnown &= n && s;
    int64_t span;
    if (isKnown && (llvm::MulOverflow(*n, *s, span) ||
                    llvm::AddOverflow(*last, span, *last)))
      return false;
  }
  if (!isKnown)
    return std::nullopt;
  return *last < k32BitLimit;
}

Value StridedOperand::buildSizeBits(IndexMath &host) const {
  // As long as all parts are small, their sums and products do not wrap.
  Value last = host.get(offset), bits = last;
  for (auto [size, stride] : llvm::zip_equal(sizes, strides)) {
    Value span = host.mul(host.get(size), host.get(stride));
    last = host.add(last, span);
    for (OpFoldResult part : {size, stride})
      if (!getConstantIntValue(part))
        bits = host.bitOr(bits, host.get(part));
    bits = host.bitOr(bits, span);
  }
  return host.bitOr(bits, last);
}

//===----------------------------------------------------------------------===//
// IndexMath
//===----------------------------------------------------------------------===//

Value IndexMath::constant(int64_t value) {
  return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, value));
}

Value IndexMath::get(OpFoldResult value) {
  if (std::optional<int64_t> known = getConstantIntValue(value))
    return constant(*known);
  Value dynamic = cast<Value>(value);
  if (type.isIndex())
    return dynamic;
  return arith::IndexCastUIOp::create(b, loc, type, dynamic);
}

Value IndexMath::add(Value lhs, Value rhs) {
  return b.createOrFold<arith::AddIOp>(loc, lhs, rhs);
}

Value IndexMath::sub(Value lhs, Value rhs) {
  return b.createOrFold<arith::SubIOp>(loc, lhs, rhs);
}

Value IndexMath::mul(Value lhs, Value rhs) {
  return b.createOrFold<arith::MulIOp>(loc, lhs, rhs);
}

Value IndexMath::div(Value lhs, Value rhs) {
  return b.createOrFold<arith::DivUIOp>(loc, lhs, rhs);
}

Value IndexMath::rem(Value lhs, Value rhs) {
  if (matchPattern(rhs, m_One()))
    return constant(0);
  return b.createOrFold<arith::RemUIOp>(loc, lhs, rhs);
}

Value IndexMath::ceilDiv(Value lhs, int64_t rhs) {
  return div(add(lhs, constant(rhs - 1)), constant(rhs));
}

Value IndexMath::bitOr(Value lhs, Value rhs) {
  return b.createOrFold<arith::OrIOp>(loc, lhs, rhs);
}

Value IndexMath::isLess(Value lhs, Value rhs) {
  return b.createOrFold<arith::CmpIOp>(loc, arith::CmpIPredicate::ult, lhs,
                                       rhs);
}

Value IndexMath::select(ArrayRef<int64_t> sequence, Value index) {
  Value result;
  for (const AffinePiece &piece : getAffinePieces(sequence)) {
    Value value = add(mul(index, constant(piece.slope)), constant(piece.base));
    result = result
                 ? b.createOrFold<arith::SelectOp>(
                       loc, isLess(index, constant(piece.start)), result, value)
                 : value;
  }
  return result;
}

Value IndexMath::toIndex(Value value) {
  if (value.getType().isIndex())
    return value;
  return b.createOrFold<arith::IndexCastUIOp>(loc, b.getIndexType(), value);
}

//===----------------------------------------------------------------------===//
// Launch
//===----------------------------------------------------------------------===//

static Value buildProduct(IndexMath &math, ArrayRef<OpFoldResult> factors) {
  Value product = math.constant(1);
  for (OpFoldResult factor : factors)
    product = math.mul(product, math.get(factor));
  return product;
}

Value LaunchSpace::getNumPoints(IndexMath &host) const {
  Value sum = host.constant(0);
  for (ArrayRef<OpFoldResult> member : inner)
    sum = host.add(sum, buildProduct(host, member));
  return host.mul(buildProduct(host, outer), sum);
}

/// Number `rest` as coordinates; `rest` is below the product of the extents,
/// which makes the slowest coordinate small enough on its own.
static SmallVector<Value> delinearize(IndexMath &math, Value rest,
                                      ArrayRef<OpFoldResult> extents) {
  SmallVector<Value> point(extents.size());
  for (int64_t i = extents.size() - 1; i >= 0; --i) {
    Value size = math.get(extents[i]);
    point[i] = i == 0 ? rest : math.rem(rest, size);
    if (i != 0)
      rest = math.div(rest, size);
  }
  return point;
}

void gpu_lowering::buildLaunch(OpBuilder &b, Location loc,
                               const LaunchSpace &space,
                               const LaunchOptions &options, ThreadBody body) {
  OpBuilder::InsertionGuard guard(b);
  int64_t blockSize = options.blockSize;
  IndexMath host(b, loc, b.getIndexType());
  Value total = space.getNumPoints(host);
  std::optional<int64_t> knownTotal = getConstantIntValue(total);
  if (knownTotal == 0)
    return;
  Value one = host.constant(1);
  Value gridX = host.ceilDiv(total, blockSize), gridY = one;
  // An empty grid is an error of the driver; the guard in the kernel holds.
  if (!knownTotal)
    gridX = arith::MaxUIOp::create(b, loc, gridX, one);
  int64_t mostBlocks = knownTotal ? llvm::divideCeil(*knownTotal, blockSize)
                       : options.use32Bit ? k32BitLimit / blockSize
                                          : options.maxBlocks + 1;
  // What is too many for one dimension is cut into rows of blocks.
  bool hasTwoDims = mostBlocks > options.maxBlocks;
  if (hasTwoDims) {
    gridY = host.ceilDiv(gridX, options.maxBlocks);
    gridX = b.createOrFold<arith::MinUIOp>(loc, gridX,
                                           host.constant(options.maxBlocks));
  }
  Value block = host.constant(blockSize);
  auto launch =
      gpu::LaunchOp::create(b, loc, gridX, gridY, one, block, one, one);
  launch.setModuleAttr(options.names.module);
  launch.setFunctionAttr(options.names.makeName());
  b.setInsertionPointToStart(&launch.getBody().front());

  Type type = options.use32Bit ? Type(b.getI32Type()) : Type(b.getIndexType());
  IndexMath math(b, loc, type);
  Value blockNumber = math.get(launch.getBlockIds().x);
  if (hasTwoDims)
    blockNumber = math.add(math.mul(math.get(launch.getBlockIds().y),
                                    math.get(launch.getGridSize().x)),
                           blockNumber);
  Value thread = math.add(math.mul(blockNumber, math.constant(blockSize)),
                          math.get(launch.getThreadIds().x));
  // Outer and inner points, each by one number.
  SmallVector<Value> numInner;
  Value sumInner = math.constant(0);
  for (ArrayRef<OpFoldResult> member : space.inner) {
    numInner.push_back(buildProduct(math, member));
    sumInner = math.add(sumInner, numInner.back());
  }
  gpu::TerminatorOp::create(b, loc);
  b.setInsertionPoint(launch.getBody().front().getTerminator());
  if (!knownTotal || *knownTotal % blockSize != 0 || hasTwoDims) {
    Value count = math.mul(buildProduct(math, space.outer), sumInner);
    auto inside = scf::IfOp::create(b, loc, math.isLess(thread, count),
                                    /*withElseRegion=*/false);
    b.setInsertionPointToStart(inside.thenBlock());
  }
  if (space.inner.size() == 1) {
    SmallVector<OpFoldResult> extents(space.outer);
    llvm::append_range(extents, space.inner.front());
    SmallVector<Value> point = delinearize(math, thread, extents);
    body(math, 0, ArrayRef(point).take_front(space.outer.size()),
         ArrayRef(point).drop_front(space.outer.size()));
    return;
  }
  SmallVector<Value> outer;
  Value rest = thread;
  if (!space.outer.empty()) {
    outer = delinearize(math, math.div(thread, sumInner), space.outer);
    rest = math.rem(thread, sumInner);
  }
  for (size_t member = 0, last = space.inner.size() - 1; member <= last;
       ++member) {
    scf::IfOp branch;
    if (member != last) {
      branch = scf::IfOp::create(b, loc, math.isLess(rest, numInner[member]),
                                 /*withElseRegion=*/true);
      b.setInsertionPointToStart(branch.thenBlock());
    }
    body(math, member, outer, delinearize(math, rest, space.inner[member]));
    if (member != last) {
      b.setInsertionPointToStart(branch.elseBlock());
      rest = math.sub(rest, numInner[member]);
    }
  }
}

Value gpu_lowering::buildFlatView(OpBuilder &b, Location loc,
                                  const StridedOperand &operand,
                                  bool readOnly) {
  IndexMath math(b, loc, b.getIndexType());
  Value span = math.add(math.get(operand.offset), math.constant(1));
  for (auto [size, stride] : llvm::zip_equal(operand.sizes, operand.strides))
    span = math.add(span, math.mul(math.sub(math.get(size), math.constant(1)),
                                   math.get(stride)));
  OpFoldResult size = span;
  if (std::optional<int64_t> known = getConstantIntValue(span))
    size = b.getIndexAttr(std::max<int64_t>(*known, 0));
  auto view = memref::ReinterpretCastOp::create(
      b, loc, operand.base, b.getIndexAttr(0), ArrayRef<OpFoldResult>(size),
      ArrayRef<OpFoldResult>(b.getIndexAttr(1)));
  if (readOnly)
    view->setAttr(kReadOnlyAttrName, b.getUnitAttr());
  return view;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

// memref.load is given the alignment of a module without a data layout, where 8
// bytes are aligned to 4; vectors say theirs.
static llvm::MaybeAlign getScalarAlignment(Type element) {
  return llvm::MaybeAlign(
      element.isIndex() ? 8 : element.getIntOrFloatBitWidth() / 8);
}

Value gpu_lowering::buildScalarLoad(OpBuilder &b, Location loc, Value flat,
                                    Value offset) {
  Type element = cast<MemRefType>(flat.getType()).getElementType();
  Value vector = vector::LoadOp::create(
      b, loc, VectorType::get({1}, element), flat, offset,
      /*nontemporal=*/false, getScalarAlignment(element));
  return vector::ExtractOp::create(b, loc, vector, 0);
}

void gpu_lowering::buildScalarStore(OpBuilder &b, Location loc, Value value,
                                    Value flat, Value offset) {
  Value vector = vector::FromElementsOp::create(
      b, loc, VectorType::get({1}, value.getType()), value);
  vector::StoreOp::create(b, loc, vector, flat, offset, /*nontemporal=*/false,
                          getScalarAlignment(value.getType()));
}

Value gpu_lowering::buildLoad(OpBuilder &b, Location loc, Value flat,
                              Value offset, int64_t count, OpFoldResult stride,
                              int64_t alignment) {
  Type element = cast<MemRefType>(flat.getType()).getElementType();
  VectorType type = VectorType::get({count}, element);
  if (count == 1 || isStatic(stride, 1))
    return vector::LoadOp::create(b, loc, type, flat, offset,
                                  /*nontemporal=*/false,
                                  llvm::MaybeAlign(alignment));
  IndexMath math(b, loc, b.getIndexType());
  SmallVector<Value> elements;
  for (int64_t i = 0; i < count; ++i) {
    Value at = math.add(offset, math.mul(math.get(stride), i));
    elements.push_back(buildScalarLoad(b, loc, flat, at));
  }
  return vector::FromElementsOp::create(b, loc, type, elements);
}

void gpu_lowering::buildStore(OpBuilder &b, Location loc, Value vector,
                              Value flat, Value offset, OpFoldResult stride,
                              int64_t alignment) {
  int64_t count = cast<VectorType>(vector.getType()).getNumElements();
  if (count == 1 || isStatic(stride, 1)) {
    vector::StoreOp::create(b, loc, vector, flat, offset,
                            /*nontemporal=*/false, llvm::MaybeAlign(alignment));
    return;
  }
  IndexMath math(b, loc, b.getIndexType());
  for (int64_t i = 0; i < count; ++i) {
    Value at = math.add(offset, math.mul(math.get(stride), i));
    buildScalarStore(b, loc, vector::ExtractOp::create(b, loc, vector, i), flat,
                     at);
  }
}

Value gpu_lowering::buildFloatCast(OpBuilder &b, Location loc, Value value,
                                   Type element) {
  Type from = getElementTypeOrSelf(value.getType());
  if (from == element)
    return value;
  Type type = element;
  if (VectorType vector = dyn_cast<VectorType>(value.getType()))
    type = vector.clone(element);
  if (from.getIntOrFloatBitWidth() < element.getIntOrFloatBitWidth())
    return arith::ExtFOp::create(b, loc, type, value);
  return arith::TruncFOp::create(b, loc, type, value);
}
