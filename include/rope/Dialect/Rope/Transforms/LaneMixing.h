//===- LaneMixing.h - Where one lane may depend on two ----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A rotated lane is computed from two elements of one value. Most values of a
// program provably are not, and no lane of theirs has to be evaluated.
//===----------------------------------------------------------------------===//

#ifndef ROPE_DIALECT_ROPE_TRANSFORMS_LANEMIXING_H
#define ROPE_DIALECT_ROPE_TRANSFORMS_LANEMIXING_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "rope/Analysis/LaneContext.h"

namespace mlir::rope {

/// Calls `fn` for every op inside `root` but those in the bodies of structured
/// ops, which compute scalars; an op before its regions.
void walkTensorOps(Operation *root, llvm::function_ref<void(Operation *)> fn);

/// The body of a structured op, or null.
inline Block *getStructuredBody(Operation *op) {
  // Most are generics: no interface is asked for them.
  if (isa<linalg::GenericOp>(op) ||
      (op->getNumRegions() == 1 && isa<linalg::LinalgOp>(op)))
    return &op->getRegion(0).front();
  return nullptr;
}

/// Whether a structured op has reduction loops.
bool isReduction(Operation *op);

/// One pass over the program, in which every op costs the same. Values that are
/// read at the same index share a frame; a frame knows by which ways it reaches
/// the frames that are read more than once. Where two ways to one frame meet
/// that are not the same, an element may depend on two elements of one value.
class LaneMixing {
public:
  explicit LaneMixing(LaneContext &context) : context(context) {}

  /// Looks at the next op in program order; at the bodies of structured ops
  /// together with the op.
  void visit(Operation *op);

  /// Whether one element of the value may depend on two elements of one other
  /// value that meet not too many ops before. True for values that were not
  /// visited.
  bool mayMix(Value value) const;

  /// Whether lanes of the value may come from different places: without, each
  /// is computed from the same lane of the operands.
  bool mayPutLanesTogether(Value value) const;

  /// Whether there is a value of which mayMix or mayPutLanesTogether holds, or
  /// a body that may mix.
  bool foundAny() const { return anyFound; }

  /// Whether any op that was visited is a rope.apply.
  bool hasRopes() const { return ropesSeen; }

  /// Whether a scalar in the body of a structured op may.
  bool mayMixInBody(Operation *op) const;

private:
  /// A way from a frame to another: the hash of the maps on it.
  using Way = uint64_t;
  /// Ops since two ways met, or `never`. It ends where no rotation would reach.
  using Distance = uint8_t;
  static constexpr Distance never = 64;

  struct Frame {
    unsigned parent;
    /// Too many are reached to be told apart.
    bool isLost = false;
    /// The frames that others may reach too, this one included.
    SmallVector<std::pair<unsigned, Way>, 1> reached;
  };
  struct Lane {
    unsigned frame;
    Distance distance = never;
    /// Computed from constants alone.
    bool isMade = false;
    /// See mayPutLanesTogether.
    bool isJoined = false;
  };

  /// What the maps and iterators of a structured op say of it.
  struct Shape {
    SmallVector<AffineMap, 4> maps;
    SmallVector<Way, 4> ways;
    bool reduces;
  };

  unsigned makeFrame();
  unsigned find(unsigned frame);
  Lane &getLane(Value value);
  void define(Value value, unsigned frame, Distance distance);
  bool merge(unsigned frame, unsigned other);
  bool add(Frame &frame, unsigned reached, Way way);
  /// The frame reads the value; without a way, at its own index.
  Distance read(unsigned frame, Way way, Value value);

  bool isOrigin(Operation *op, ArrayRef<AffineMap> maps, unsigned numInputs);
  bool readsOnlyMade(Operation *op);
  static Shape makeShape(linalg::LinalgOp op);
  const Shape &getShape(linalg::GenericOp op);
  Distance readBody(Block &body, unsigned frame);
  void visitStructured(Operation *op, Block &body, const Shape &shape,
                       unsigned numInputs);
  void visitGeneric(linalg::GenericOp op);
  void visitNamed(linalg::LinalgOp op);
  void visitTranspose(linalg::TransposeOp op);
  /// Every element of the result is an element of one of the operands.
  void visitChoice(Operation *op, OperandRange operands);

  LaneContext &context;
  SmallVector<Frame, 0> frames;
  llvm::DenseMap<Value, Lane> lanes;
  /// Many ops have the same maps and iterators.
  llvm::DenseMap<std::pair<Attribute, Attribute>, Shape> shapes;
  llvm::SmallPtrSet<Operation *, 8> mixingBodies;
  /// Whether all that the op under way has read is made of constants.
  bool readsMade = false;
  /// Whether it puts lanes together, or reads what did.
  bool readsJoined = false;
  bool ropesSeen = false, anyFound = false;
};

} // namespace mlir::rope

#endif // ROPE_DIALECT_ROPE_TRANSFORMS_LANEMIXING_H
