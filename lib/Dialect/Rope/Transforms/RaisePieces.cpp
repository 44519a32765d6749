//===- RaisePieces.cpp - Tables that are put together -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Two ropes of neighbouring blocks are one rope, but its table is no tensor of
// the program: the slots are divided into runs that some tensor holds, or that
// one formula gives.
//===----------------------------------------------------------------------===//

#include "RaiseProofDetail.h"

using namespace mlir;
using namespace mlir::rope;

/// Tables of more pieces cost more than they save.
static constexpr size_t maxPieces = 8;

/// How many slots from the first on lie at equal distances.
static size_t getLinearPrefix(const TableSource &source) {
  ArrayRef<ElementIndex> slots = source.slots;
  if (slots.size() < 2)
    return slots.size();
  auto haveStep = [&](size_t t) {
    bool moves = false;
    for (size_t c = 0, e = slots[t].size(); c < e; ++c) {
      int64_t step = slots[t][c].offset - slots[t - 1][c].offset;
      if (step != slots[1][c].offset - slots[0][c].offset || step < 0)
        return false;
      moves |= step != 0;
    }
    return moves;
  };
  size_t length = 1;
  while (length < slots.size() && haveStep(length))
    ++length;
  return length;
}

/// The longest run from the first slot on that tensors hold, or a formula if
/// that goes further.
std::optional<TablePiece> RotationProver::findPiece(Proof &proof, Value x,
                                                    ArrayRef<TableSlot> slots) {
  TablePiece piece{0, 0, {}, {}, std::nullopt};
  findSources(proof, x, slots, piece.cos, piece.sin);
  auto getLongest = [](ArrayRef<TableSource> sources) {
    size_t longest = 0;
    for (const TableSource &source : sources)
      longest = std::max(longest, getLinearPrefix(source));
    return longest;
  };
  size_t length = std::min(getLongest(piece.cos), getLongest(piece.sin));
  // What is a formula of n slots is one of the first of them: search by halves.
  size_t low = length, high = slots.size();
  size_t next = high;
  while (low < high) {
    if (std::optional<TableFormula> formula =
            findFormula(proof, x, slots.take_front(next))) {
      piece.formula = std::move(formula);
      low = next;
    } else {
      high = next - 1;
    }
    next = (low + high + 1) / 2;
  }
  piece.end = std::max(length, low);
  if (piece.formula) {
    piece.cos.clear();
    piece.sin.clear();
  }
  for (SmallVectorImpl<TableSource> *sources : {&piece.cos, &piece.sin}) {
    llvm::erase_if(*sources, [&](const TableSource &source) {
      return getLinearPrefix(source) < length;
    });
    for (TableSource &source : *sources)
      source.slots.truncate(length);
  }
  if (piece.end == 0)
    return std::nullopt;
  return piece;
}

/// Whether the two lanes of a pair have the same numbers up to signs that no
/// rotation has: what was meant to be a rotation gets no table made to measure.
static bool hasWrongSign(const LanePair &pair) {
  auto isSame = [](const Coefficient &a, const Coefficient &b) {
    return a == b || a.isNegationOf(b);
  };
  return isSame(pair.c[0], pair.c[1]) && isSame(pair.s[0], pair.s[1]) &&
         !(pair.c[0] == pair.c[1] && pair.s[0] == pair.s[1]);
}

/// Where no tensor holds all coefficients: how to compute them, or what to put
/// together.
void RotationProver::findComputedTables(Proof &proof, Value x) {
  Rotation &rotation = proof.rotation;
  if (whyNotEmitted(rotation) != "no-table" ||
      llvm::any_of(rotation.pairing.pairs, hasWrongSign))
    return;
  SmallVector<TableSlot> slots = getTableSlots(rotation.pairing);
  if (rotation.pairing.kind == PairingKind::PerPair)
    if (std::optional<TableFormula> formula = findFormula(proof, x, slots))
      if (isTable(formula->cos) && isTable(formula->sin)) {
        rotation.formula = std::move(formula);
        return;
      }

  std::vector<TablePiece> pieces;
  bool holdsTable = false;
  for (int64_t begin = 0, e = slots.size(); begin < e;) {
    std::optional<TablePiece> piece =
        findPiece(proof, x, ArrayRef(slots).drop_front(begin));
    if (!piece || pieces.size() == maxPieces)
      return;
    piece->begin = begin;
    piece->end += begin;
    begin = piece->end;
    holdsTable |= !piece->formula || (isTable(piece->formula->cos) &&
                                      isTable(piece->formula->sin));
    pieces.push_back(std::move(*piece));
  }
  if (holdsTable)
    rotation.pieces = std::move(pieces);
}
