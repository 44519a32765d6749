//===- RopeAttrs.cpp - The layout attribute -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Syntax, verification and lane arithmetic of #rope.layout.
//===----------------------------------------------------------------------===//

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "llvm/ADT/TypeSwitch.h"
#include <numeric>

using namespace mlir;
using namespace mlir::rope;

#include "rope/Dialect/Rope/IR/RopeEnums.cpp.inc"

#include "rope/Dialect/Rope/IR/RopeAttrInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "rope/Dialect/Rope/IR/RopeAttrs.cpp.inc"

void RopeDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "rope/Dialect/Rope/IR/RopeAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Syntax
//===----------------------------------------------------------------------===//

static ParseResult parseIntegerList(AsmParser &parser,
                                    SmallVectorImpl<int64_t> &values) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&]() {
    return parser.parseInteger(values.emplace_back());
  });
}

Attribute LayoutAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (parser.parseLess() || parser.parseKeyword(&keyword))
    return {};
  std::optional<LayoutKind> kind = symbolizeLayoutKind(keyword);
  if (!kind) {
    parser.emitError(loc, "expected 'split' or 'interleaved', got '")
        << keyword << "'";
    return {};
  }
  int64_t headDim = 0;
  if (parser.parseComma() || parser.parseKeyword("head_dim") ||
      parser.parseEqual() || parser.parseInteger(headDim))
    return {};
  SmallVector<int64_t> window, blocks;
  std::optional<int64_t> live;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc keyLoc = parser.getCurrentLocation();
    StringRef key;
    if (parser.parseKeyword(&key) || parser.parseEqual())
      return {};
    if (key == "window" && window.empty()) {
      if (parseIntegerList(parser, window))
        return {};
      if (window.size() != 2) {
        parser.emitError(keyLoc, "window is [offset, size]");
        return {};
      }
    } else if (key == "blocks" && blocks.empty()) {
      if (parseIntegerList(parser, blocks))
        return {};
    } else if (key == "live" && !live) {
      if (parser.parseInteger(live.emplace()))
        return {};
    } else {
      parser.emitError(
          keyLoc, "expected 'window', 'blocks' or 'live', once each, got '")
          << key << "'";
      return {};
    }
  }
  if (parser.parseGreater())
    return {};
  int64_t offset = window.empty() ? 0 : window[0];
  int64_t size = window.empty() ? headDim : window[1];
  return parser.getChecked<LayoutAttr>(loc, parser.getContext(), *kind, headDim,
                                       offset, size, ArrayRef(blocks),
                                       live.value_or(size / 2));
}

/// Lanes are enumerated; a head beyond this is a mistake, not a model.
static constexpr int64_t kMaxHeadDim = 1 << 16;

void LayoutAttr::print(AsmPrinter &printer) const {
  printer << "<" << stringifyLayoutKind(getKind())
          << ", head_dim = " << getHeadDim();
  if (getWindowOffset() != 0 || getWindowSize() != getHeadDim())
    printer << ", window = [" << getWindowOffset() << ", " << getWindowSize()
            << "]";
  if (!getBlocks().empty()) {
    printer << ", blocks = [";
    llvm::interleaveComma(getBlocks(), printer);
    printer << "]";
  }
  if (getLivePairs() != getWindowSize() / 2)
    printer << ", live = " << getLivePairs();
  printer << ">";
}

LogicalResult LayoutAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 LayoutKind kind, int64_t headDim,
                                 int64_t windowOffset, int64_t windowSize,
                                 ArrayRef<int64_t> blocks, int64_t livePairs) {
  // L1
  if (headDim <= 0 || headDim > kMaxHeadDim)
    return emitError() << "head_dim must be between 1 and " << kMaxHeadDim
                       << ", got " << headDim;
  // L2
  if (windowSize <= 0 || windowSize % 2 != 0)
    return emitError() << "window size must be positive and even, got "
                       << windowSize;
  if (windowOffset < 0 || windowOffset > headDim - windowSize)
    return emitError() << "window [" << windowOffset << ", " << windowSize
                       << "] does not fit in a head of " << headDim << " lanes";
  // L3
  int64_t sum = 0;
  for (int64_t block : blocks) {
    if (block <= 0 || block % 2 != 0 || block > windowSize)
      return emitError() << "blocks must be positive and even and fit in the "
                            "window, got "
                         << block;
    sum += block;
  }
  if (!blocks.empty() && sum != windowSize)
    return emitError() << "blocks add up to " << sum << ", the window has "
                       << windowSize << " lanes";
  // L4
  if (livePairs < 1 || livePairs > windowSize / 2)
    return emitError() << "live pairs must be between 1 and " << windowSize / 2
                       << ", got " << livePairs;
  return success();
}

//===----------------------------------------------------------------------===//
// Lanes
//===----------------------------------------------------------------------===//

SmallVector<int64_t> LayoutAttr::getBlockSizes() const {
  if (getBlocks().empty())
    return {getWindowSize()};
  return SmallVector<int64_t>(getBlocks());
}

LayoutAttr LayoutAttr::withKind(LayoutKind kind) const {
  return get(getContext(), kind, getHeadDim(), getWindowOffset(),
             getWindowSize(), getBlocks(), getLivePairs());
}

int64_t LayoutAttr::getNumPairs() const { return getWindowSize() / 2; }

int64_t LayoutAttr::getNumLivePairs() const { return getLivePairs(); }

int64_t LayoutAttr::getLane(int64_t pair, int64_t component) const {
  int64_t start = getWindowOffset();
  if (getKind() == LayoutKind::Interleaved)
    return start + 2 * pair + component;
  if (getBlocks().empty())
    return start + pair + component * (getWindowSize() / 2);
  for (int64_t block : getBlocks()) {
    int64_t half = block / 2;
    if (pair < half)
      return start + pair + component * half;
    pair -= half;
    start += block;
  }
  llvm_unreachable("pair outside the window");
}

bool LayoutAttr::isPermutableTo(RopeLayoutAttrInterface to) const {
  return getHeadDim() == to.getHeadDim() &&
         getNumLivePairs() == to.getNumLivePairs();
}

SmallVector<int64_t>
LayoutAttr::getPermutationTo(RopeLayoutAttrInterface to) const {
  if (!isPermutableTo(to))
    return {};
  SmallVector<int64_t> permutation(getHeadDim());
  for (int64_t pair = 0, e = getNumLivePairs(); pair < e; ++pair)
    for (int64_t component : {0, 1})
      permutation[to.getLane(pair, component)] = getLane(pair, component);
  for (auto [source, target] :
       llvm::zip_equal(getPassThroughLanes(), to.getPassThroughLanes()))
    permutation[target] = source;
  return permutation;
}

bool LayoutAttr::hasSamePairMap(RopeLayoutAttrInterface other) const {
  if (getHeadDim() != other.getHeadDim() ||
      getNumLivePairs() != other.getNumLivePairs())
    return false;
  for (int64_t pair = 0, e = getNumLivePairs(); pair < e; ++pair)
    for (int64_t component : {0, 1})
      if (getLane(pair, component) != other.getLane(pair, component))
        return false;
  return true;
}
