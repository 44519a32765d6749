//===- RaisePairing.cpp - Which lanes form a rotation -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Pairs lanes, tells rotations from what only looks like them, and finds the
// layout attribute that says which lanes were paired.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/RaisePairing.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace mlir::rope;

//===----------------------------------------------------------------------===//
// Pairing
//===----------------------------------------------------------------------===//

static Pairing fail(Pairing pairing, StringRef code, int64_t lane,
                    int64_t partner = -1) {
  pairing.kind = PairingKind::None;
  pairing.code = code;
  pairing.lane = lane;
  pairing.partner = partner;
  return pairing;
}

/// The coefficient of `lane` in a form of two terms.
static Coefficient getCoefficient(const LaneForm &form, int64_t lane) {
  return form.terms[0].lane == lane ? form.terms[0].coefficient
                                    : form.terms[1].coefficient;
}

/// Pairs up lanes that are only scaled, given as (written, read), as the pairs
/// that turn do: by the same distance. Nothing if a lane has no partner.
static SmallVector<LanePair>
pairScaledLanes(ArrayRef<LaneForm> forms,
                ArrayRef<std::pair<int64_t, int64_t>> scaled,
                const LanePair &model, Coefficient zero) {
  llvm::MapVector<int64_t, int64_t> written;
  for (auto [to, from] : scaled)
    if (!written.insert({from, to}).second)
      return {};
  SmallVector<int64_t> reads;
  for (auto [from, to] : written)
    reads.push_back(from);
  llvm::sort(reads);
  SmallVector<LanePair> pairs;
  llvm::DenseSet<int64_t> done;
  for (int64_t u : reads) {
    if (done.contains(u))
      continue;
    int64_t v = u + model.v - model.u;
    auto *it = written.find(v);
    if (it == written.end() || done.contains(v))
      return {};
    int64_t uTo = written[u], vTo = it->second;
    if (vTo - uTo != model.vTo - model.uTo)
      return {};
    done.insert(v);
    pairs.push_back(
        {u,
         v,
         uTo,
         vTo,
         {forms[uTo].terms[0].coefficient, forms[vTo].terms[0].coefficient},
         {zero, zero}});
  }
  return pairs;
}

Pairing rope::pairLanes(ArrayRef<LaneForm> forms, ScaledLanes scaledLanes,
                        Coefficient zero) {
  Pairing result;
  int64_t numLanes = forms.size();
  llvm::MapVector<std::pair<int64_t, int64_t>, SmallVector<int64_t, 2>> groups;
  llvm::BitVector used(numLanes);
  SmallVector<std::pair<int64_t, int64_t>> scaled;
  int64_t firstBad = -1, numBad = 0;
  StringRef badCode;
  for (int64_t lane = 0; lane < numLanes; ++lane) {
    const LaneForm &form = forms[lane];
    numBad += static_cast<bool>(form.rest);
    if (form.rest && firstBad < 0) {
      firstBad = lane;
      badCode = "extra-term";
    }
    if (form.terms.size() == 2) {
      int64_t a = form.terms[0].lane, b = form.terms[1].lane;
      groups[{std::min(a, b), std::max(a, b)}].push_back(lane);
      continue;
    }
    if (form.terms.size() == 1 && form.terms[0].isOne) {
      result.copies.push_back({lane, form.terms[0].lane});
      if (used.test(form.terms[0].lane))
        return fail(result, "lane-used-twice", lane);
      used.set(form.terms[0].lane);
      continue;
    }
    numBad += !form.rest;
    if (form.terms.size() == 1 && !form.rest)
      scaled.push_back({lane, form.terms[0].lane});
    if (firstBad < 0) {
      firstBad = lane;
      badCode = form.terms.size() == 1 ? "scaled-lane" : "not-two-terms";
    }
  }

  // A lane without a partner is only worth a remark if others have one.
  for (const auto &[lanes, rows] : groups)
    result.looksLikeRotation |= rows.size() == 2;
  bool isRejected = static_cast<int64_t>(scaled.size()) < numBad ||
                    !result.looksLikeRotation ||
                    scaledLanes == ScaledLanes::Reject;
  if (firstBad >= 0 && isRejected)
    return fail(result, badCode, firstBad);

  bool isPerPair = true, hasReflection = false;
  for (const auto &[lanes, rows] : groups) {
    auto [u, v] = lanes;
    if (rows.size() != 2)
      return fail(result, "unpaired-lane", rows.front());
    if (used.test(u) || used.test(v))
      return fail(result, "lane-used-twice", rows.front(), rows.back());
    used.set(u);
    used.set(v);
    LanePair pair{u, v, rows[0], rows[1], {}, {}};
    const LaneForm &first = forms[pair.uTo], &second = forms[pair.vTo];
    Coefficient uu = getCoefficient(first, u), uv = getCoefficient(first, v);
    Coefficient vu = getCoefficient(second, u), vv = getCoefficient(second, v);
    // One sum that is written twice, as where a body computes it for both lanes
    // and chooses later, pairs nothing.
    if ((uu == vu && uv == vv) ||
        (uu.isNegationOf(vu) && uv.isNegationOf(vv))) {
      result.looksLikeRotation = false;
      return fail(result, "unpaired-lane", rows.front(), rows.back());
    }
    pair.c[0] = uu;
    pair.s[0] = -uv;
    pair.c[1] = vv;
    pair.s[1] = vu;
    result.pairs.push_back(pair);
    if (uu == vv && uv.isNegationOf(vu))
      continue;
    isPerPair = false;
    // [[c, s], [s, -c]] is a rotation with its two outputs exchanged, which no
    // layout says; [[c, s], [s, c]] is none at all.
    bool isReflection = uv == vu && uu.isNegationOf(vv);
    if (!result.code.empty() && (!isReflection || hasReflection))
      continue;
    result.lane = pair.uTo;
    result.partner = pair.vTo;
    result.code = uu == vv && uv == vu ? "sign-flip" : "unequal-tables";
    if (isReflection) {
      result.code = "reflection";
      hasReflection = true;
    }
  }
  if (firstBad >= 0 && scaledLanes == ScaledLanes::Pair) {
    SmallVector<LanePair> pairs =
        pairScaledLanes(forms, scaled, result.pairs.front(), zero);
    for (const LanePair &pair : pairs) {
      if (used.test(pair.u) || used.test(pair.v))
        return fail(result, "lane-used-twice", pair.uTo, pair.vTo);
      isPerPair &= pair.c[0] == pair.c[1];
    }
    if (pairs.empty())
      return fail(result, badCode, firstBad);
    llvm::append_range(result.pairs, pairs);
  }
  llvm::sort(result.pairs,
             [](const LanePair &a, const LanePair &b) { return a.u < b.u; });
  if (result.pairs.empty())
    result.kind = PairingKind::Copies;
  else if (hasReflection)
    result.kind = PairingKind::Reflection;
  else
    result.kind = isPerPair ? PairingKind::PerPair : PairingKind::PerLane;
  return result;
}

SmallVector<TableSlot> rope::getTableSlots(const Pairing &pairing) {
  SmallVector<TableSlot> slots;
  for (const LanePair &pair : pairing.pairs) {
    slots.push_back({pair.u, pair.uTo, pair.c[0], pair.s[0], false});
    if (pairing.kind == PairingKind::PerLane)
      slots.push_back({pair.v, pair.vTo, pair.c[1], pair.s[1], true});
  }
  llvm::sort(slots, [](const TableSlot &a, const TableSlot &b) {
    return a.lane < b.lane;
  });
  return slots;
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

LayoutAttr rope::inferLayout(MLIRContext *context, int64_t headDim,
                             ArrayRef<std::pair<int64_t, int64_t>> pairs) {
  int64_t numPairs = pairs.size();
  if (numPairs == 0)
    return nullptr;
  int64_t start = pairs.front().first;

  // Neighbours.
  bool interleaved = true;
  for (int64_t p = 0; p < numPairs && interleaved; ++p)
    interleaved = pairs[p] == std::pair(start + 2 * p, start + 2 * p + 1);
  if (interleaved)
    return LayoutAttr::get(context, LayoutKind::Interleaved, headDim, start,
                           2 * numPairs, ArrayRef<int64_t>(), numPairs);

  // Halves, block after block; the last block may have pairs that do not turn.
  SmallVector<int64_t> blocks;
  int64_t lane = start, p = 0;
  while (p < numPairs) {
    int64_t half = pairs[p].second - pairs[p].first;
    if (half <= 0)
      return nullptr;
    for (int64_t i = 0; i < half && p < numPairs; ++i, ++p)
      if (pairs[p] != std::pair(lane + i, lane + half + i))
        return nullptr;
    blocks.push_back(2 * half);
    lane += 2 * half;
  }
  if (lane > headDim)
    return nullptr;
  if (blocks.size() == 1)
    blocks.clear();
  return LayoutAttr::get(context, LayoutKind::Split, headDim, start,
                         lane - start, blocks, numPairs);
}

PairingLayouts rope::inferLayouts(MLIRContext *context, Pairing &pairing) {
  SmallVector<std::pair<int64_t, int64_t>> read, written;
  for (const LanePair &pair : pairing.pairs) {
    read.push_back({pair.u, pair.v});
    written.push_back({pair.uTo, pair.vTo});
  }
  int64_t headDim = 2 * pairing.pairs.size() + pairing.copies.size();
  PairingLayouts layouts{inferLayout(context, headDim, read),
                         inferLayout(context, headDim, written)};
  if (!layouts) {
    pairing.code = "no-layout";
    pairing.lane = pairing.pairs.front().uTo;
    pairing.partner = pairing.pairs.front().vTo;
    return {};
  }
  // Copied lanes keep their order from one set of free lanes to the other.
  SmallVector<int64_t> from = layouts.read.getPassThroughLanes();
  for (auto [copy, lane] : llvm::zip_equal(pairing.copies, from)) {
    if (copy.second == lane)
      continue;
    pairing.code = "copies-reordered";
    pairing.lane = copy.first;
    pairing.expectedCopy = lane;
    pairing.partner = -1;
    return {};
  }
  return layouts;
}
