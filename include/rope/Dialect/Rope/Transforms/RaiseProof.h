//===- RaiseProof.h - Prove that a value is a rotation ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Looks for the operand that a value rotates, by the lane engine, and collects
// what the proof touched.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPROOF_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPROOF_H

#include "rope/Analysis/LaneContext.h"
#include "rope/Dialect/Rope/Transforms/RaiseEmit.h"
#include "rope/Dialect/Rope/Transforms/RaiseReshape.h"
#include "rope/Dialect/Rope/Transforms/RaiseTable.h"

namespace mlir::rope {

/// Whether the op adds two products, or might; lanes of others are not crossed.
bool addsProducts(Operation *op);

/// Whether the op, or one of those that it reads, puts lanes together that were
/// apart: without, every lane is computed from the same lane of the operands.
bool putsLanesTogether(Operation *op);

class RotationProver {
public:
  RotationProver(LaneContext &lanes, Operation *root);

  /// Whether the lanes of `value` along `axis` are rotated lanes of an earlier
  /// value. `miss` is set if they nearly are, or are only per lane.
  std::optional<Rotation> prove(Value value, int64_t axis, OpaqueFn isOpaque,
                                NearMiss &miss);

  /// Why a value that is a rotation of no one operand looks like one: most of
  /// its lanes are sums of two products, and two by two they share a factor of
  /// each. Not set if it does not.
  NearMiss findCrossedLanes(Value value, int64_t axis, OpaqueFn isOpaque);

  /// The dimensions that the last proof found to be products of others: their
  /// quotients are indices of what it touched.
  ArrayRef<DimSplit> getSplits() const { return splits; }

  /// Values that were asked, along each of their dimensions.
  int64_t getNumProofs() const { return numProofs; }

  /// The dimension of `value` in which all lanes of `source` lie in order, if
  /// each of its elements is an element of `source`.
  std::optional<int64_t> getMovedAxis(Value value, Value source,
                                      int64_t sourceAxis);

private:
  struct Proof;
  struct CrossForm;
  using Atoms = ArrayRef<const LaneAtom *>;
  /// What to do with the touched elements of one value.
  enum class Step { Expand, Keep, Stop };

  int64_t getOrder(Value value) const;
  bool isBefore(const LaneAtom *a, const LaneAtom *b) const;
  LaneExpr getSymbol(Value value, int64_t dim);
  void walkNearestFirst(Atoms roots, OpaqueFn isOpaque,
                        llvm::function_ref<Step(Value, Atoms)> visit);
  void start(Proof &proof, Value value, int64_t axis, OpaqueFn isOpaque);
  const LaneAtom *getLane(Proof &proof, int64_t lane);
  /// Down to elements of x and of what the proof may not look through.
  LaneExpr resolve(Proof &proof, Value x, LaneExpr expr);
  std::optional<CrossForm> getCrossForm(const LaneAtom *lane);
  const LaneAtom *followCopies(const LaneAtom *atom);
  bool isCandidate(Value value, Atoms atoms);
  bool decompose(Proof &proof, Value x, int64_t lane);
  bool proveOn(Proof &proof, Value x);
  bool holdsData(LaneExpr expr);
  bool exchangesTable(const Proof &proof);
  bool isRepeatedOperand(const Proof &proof);
  Value proveRepeated(Proof &proof);
  void followCopies(Proof &proof, Value x);
  bool number(Proof &proof);
  void findSources(Proof &proof, Value x, ArrayRef<TableSlot> slots,
                   SmallVectorImpl<TableSource> &cos,
                   SmallVectorImpl<TableSource> &sin);
  void collectTables(Proof &proof, Value x);
  std::optional<TableFormula> findFormula(Proof &proof, Value x,
                                          ArrayRef<TableSlot> slots);
  bool planFormula(const Proof &proof, TableFormula &formula);
  bool isTable(LaneExpr expr);
  std::optional<TablePiece> findPiece(Proof &proof, Value x,
                                      ArrayRef<TableSlot> slots);
  void findComputedTables(Proof &proof, Value x);
  llvm::SmallBitVector isWhole(const Proof &proof, const OperandSource &source);
  void noteSplits(const Proof &proof, LaneExpr index);
  bool getIndex(const Proof &proof, Value value, ArrayRef<LaneExpr> indices,
                ElementIndex &index);
  bool getTableIndex(const Proof &proof, TableSource &table,
                     ArrayRef<LaneExpr> indices);
  void describe(Proof &proof);
  StringRef whyUnwanted(const Proof &proof);
  NearMiss describeUnwanted(const Proof &proof, StringRef code);
  bool holdsProjected(LaneExpr expr);
  bool isAmbiguous(const Proof &proof);

  LaneContext &lanes;
  SmallVector<DimSplit> splits;
  int64_t numProofs = 0;
  Operation *root;
  /// The ops of the root in program order, numbered at the first proof.
  llvm::DenseMap<Operation *, int64_t> order;
  /// Made when a formula reads constants, and the symbols of its slots.
  std::unique_ptr<LaneHolders> holders;
  llvm::DenseMap<int64_t, LaneExpr> slotSymbols;
  llvm::DenseMap<std::pair<int64_t, const void *>, LaneExpr> symbols;
};

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_RAISEPROOF_H
