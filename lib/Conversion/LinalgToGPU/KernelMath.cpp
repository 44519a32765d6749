//===- KernelMath.cpp - Functions of math inside kernels --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Written out instead of linked: libdevice needs the CUDA Toolkit, and its slow
// paths local memory.
//===----------------------------------------------------------------------===//

#include "../RopeToGPU/SinCos.h"
#include "ExpLog.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "rope/Conversion/Passes.h"
#include "llvm/ADT/TypeSwitch.h"
#include <limits>

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEEXPANDKERNELMATHPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;
using namespace mlir::rope::gpu_lowering;

/// A scalar as a vector of one element: its angle is reduced by need.
static std::pair<Value, Value> buildScalarSinCos(OpBuilder &b, Location loc,
                                                 Value x) {
  if (!x.getType().isF32())
    return buildSinCos(b, loc, x);
  auto type = VectorType::get({1}, x.getType());
  auto [sin, cos] =
      buildSinCos(b, loc, vector::BroadcastOp::create(b, loc, type, x));
  return {vector::ExtractOp::create(b, loc, sin, 0),
          vector::ExtractOp::create(b, loc, cos, 0)};
}

/// Both functions of an angle at once, as tables need them.
static void expandSinCos(Block &block) {
  DenseMap<Value, std::pair<Value, Value>> done;
  for (Operation &op : llvm::make_early_inc_range(block)) {
    if (!isa<math::SinOp, math::CosOp, math::SincosOp>(op))
      continue;
    Value x = op.getOperand(0);
    if (!x.getType().isF32() && !x.getType().isF64())
      continue;
    auto [it, isNew] = done.try_emplace(x);
    OpBuilder b(&op);
    if (isNew)
      it->second = buildScalarSinCos(b, op.getLoc(), x);
    auto [sin, cos] = it->second;
    if (isa<math::SincosOp>(op))
      op.replaceAllUsesWith(ValueRange{sin, cos});
    else
      op.replaceAllUsesWith(ValueRange{isa<math::SinOp>(op) ? sin : cos});
    op.erase();
  }
}

/// x to the power of y in f64: the exponential of y·log |x|, with the sign that
/// an odd y gives a negative x, which other powers have no value for.
static Value buildPower(OpBuilder &b, Location loc, Value x, Value y) {
  auto constant = [&](double value) -> Value {
    return arith::ConstantOp::create(b, loc, b.getF64FloatAttr(value));
  };
  auto isEqual = [&](Value lhs, Value rhs) -> Value {
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, lhs, rhs);
  };
  auto select = [&](Value condition, Value yes, Value no) -> Value {
    return arith::SelectOp::create(b, loc, condition, yes, no);
  };
  auto isInteger = [&](Value value) {
    return isEqual(math::FloorOp::create(b, loc, value), value);
  };
  Value magnitude = math::AbsFOp::create(b, loc, x);
  Value exponent =
      arith::MulFOp::create(b, loc, y, math::LogOp::create(b, loc, magnitude));
  Value power = math::ExpOp::create(b, loc, exponent);
  Value negated = arith::NegFOp::create(b, loc, power);
  Value half = arith::MulFOp::create(b, loc, y, constant(0.5));
  Value none = constant(std::numeric_limits<double>::quiet_NaN());
  Value isNegative = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, x,
                                           constant(0.0));
  Value signedPower =
      select(isInteger(y), select(isInteger(half), power, negated), none);
  Value result = select(isNegative, signedPower, power);
  // Whatever the other one is.
  Value isOne = arith::OrIOp::create(b, loc, isEqual(x, constant(1.0)),
                                     isEqual(y, constant(0.0)));
  return select(isOne, constant(1.0), result);
}

/// Powers, of f32 in f64, too: a logarithm that is rounded to f32 would lose as
/// many bits as the exponent has.
static void expandPowers(gpu::GPUModuleOp module) {
  module.walk([](Operation *op) {
    if (!isa<math::PowFOp, math::Exp2Op>(op))
      return;
    Type type = op->getResult(0).getType();
    if (!type.isF32() && !type.isF64())
      return;
    OpBuilder b(op);
    Location loc = op->getLoc();
    SmallVector<Value> wide;
    for (Value operand : op->getOperands())
      wide.push_back(buildFloatCast(b, loc, operand, b.getF64Type()));
    Value power;
    if (isa<math::PowFOp>(op)) {
      power = buildPower(b, loc, wide[0], wide[1]);
    } else {
      Value scale = arith::ConstantOp::create(
          b, loc, b.getF64FloatAttr(0.69314718055994530942));
      power = math::ExpOp::create(
          b, loc, arith::MulFOp::create(b, loc, wide[0], scale));
    }
    op->replaceAllUsesWith(ValueRange{buildFloatCast(b, loc, power, type)});
    op->erase();
  });
}

static void expandExpLog(gpu::GPUModuleOp module) {
  module.walk([](Operation *op) {
    if (!isa<math::ExpOp, math::LogOp>(op))
      return;
    Value x = op->getOperand(0);
    if (!x.getType().isF32() && !x.getType().isF64())
      return;
    OpBuilder b(op);
    Value value = isa<math::ExpOp>(op) ? buildExp(b, op->getLoc(), x)
                                       : buildLog(b, op->getLoc(), x);
    op->replaceAllUsesWith(ValueRange{value});
    op->erase();
  });
}

/// The intrinsic that LLVM selects an instruction for, or expands itself; empty
/// if there is none. Named, because the conversion to NVVM would call libdevice
/// for the op.
static StringRef getIntrinsic(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case([](math::AbsFOp) { return "llvm.fabs"; })
      .Case([](math::CeilOp) { return "llvm.ceil"; })
      .Case([](math::CopySignOp) { return "llvm.copysign"; })
      .Case([](math::FloorOp) { return "llvm.floor"; })
      .Case([](math::FmaOp) { return "llvm.fma"; })
      .Case([](math::RoundEvenOp) { return "llvm.roundeven"; })
      .Case([](math::RoundOp) { return "llvm.round"; })
      .Case([](math::SqrtOp) { return "llvm.sqrt"; })
      .Case([](math::TruncOp) { return "llvm.trunc"; })
      .Default(StringRef());
}

/// What the conversion of math to LLVM makes instructions of.
static bool isInstruction(Operation *op) {
  return isa<math::AbsIOp, math::CountLeadingZerosOp,
             math::CountTrailingZerosOp, math::CtPopOp, math::IsFiniteOp,
             math::IsInfOp, math::IsNaNOp, math::IsNormalOp>(op);
}

static LogicalResult expandInstructions(gpu::GPUModuleOp module) {
  SmallVector<Operation *> ops;
  module.walk([&](Operation *op) {
    if (isa_and_present<math::MathDialect>(op->getDialect()) &&
        !isInstruction(op))
      ops.push_back(op);
  });
  for (Operation *op : ops) {
    StringRef name = getIntrinsic(op);
    if (name.empty())
      return op->emitOpError("has no code for a kernel in ")
             << op->getResult(0).getType();
    OpBuilder b(op);
    auto call = LLVM::CallIntrinsicOp::create(
        b, op->getLoc(), op->getResult(0).getType(), b.getStringAttr(name),
        op->getOperands());
    op->replaceAllUsesWith(call);
    op->erase();
  }
  return success();
}

namespace {
struct RopeExpandKernelMathPass
    : public rope::impl::RopeExpandKernelMathPassBase<
          RopeExpandKernelMathPass> {
  using Base::Base;

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    // What is made of other functions first, then those.
    expandPowers(module);
    RewritePatternSet expansions(&getContext());
    math::populateExpansionPatterns(
        expansions,
        {"tan", "sinh", "cosh", "asinh", "acosh", "atanh", "fpowi", "rsqrt"});
    if (failed(applyPatternsGreedily(module, std::move(expansions))))
      return signalPassFailure();
    SmallVector<Block *> blocks;
    module.walk([&](Block *block) { blocks.push_back(block); });
    for (Block *block : blocks)
      expandSinCos(*block);
    expandExpLog(module);
    RewritePatternSet polynomials(&getContext());
    populateMathPolynomialApproximationPatterns(
        polynomials, [](StringRef name) { return name != "math.cbrt"; });
    if (failed(applyPatternsGreedily(module, std::move(polynomials))))
      return signalPassFailure();
    if (failed(expandInstructions(module)))
      signalPassFailure();
  }
};
} // namespace
