//===- BufferizableOpInterfaceImpl.cpp - Bufferization of the rope ops -*- C++
//-*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// A rope op on tensors becomes the same op on memrefs. The inits are written
// and never read; rope.apply may write over x when it writes the lanes it
// reads.
//===----------------------------------------------------------------------===//

#include "rope/Dialect/Rope/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/IR/PatternMatch.h"
#include "rope/Dialect/Rope/IR/Rope.h"

using namespace mlir;
using namespace mlir::rope;

using namespace mlir::bufferization;

namespace {
template <typename OpTy>
struct RopeOpModel
    : DstBufferizableOpInterfaceExternalModel<RopeOpModel<OpTy>, OpTy> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &state) const {
    return !cast<DestinationStyleOpInterface>(op).isDpsInit(&operand);
  }

  /// Every live pair is read before it is written, and no element of x is
  /// needed for another pair: a result may go over x, but not over a table.
  bool bufferizesToElementwiseAccess(Operation *op, const AnalysisState &state,
                                     ArrayRef<OpOperand *> operands) const {
    ApplyOp apply = dyn_cast<ApplyOp>(op);
    return apply && apply.canRunInPlace() &&
           llvm::all_of(operands, [&](OpOperand *operand) {
             return operand == &apply.getXMutable() ||
                    operand == &apply.getInitMutable();
           });
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    SmallVector<Value> operands, results;
    for (OpOperand &operand : op->getOpOperands()) {
      Value value = operand.get();
      if (isa<TensorType>(value.getType())) {
        FailureOr<Value> buffer = getBuffer(rewriter, value, options, state);
        if (failed(buffer))
          return failure();
        value = *buffer;
      }
      operands.push_back(value);
      if (cast<DestinationStyleOpInterface>(op).isDpsInit(&operand))
        results.push_back(value);
    }
    mlir::clone(rewriter, op, TypeRange(), operands);
    replaceOpWithBufferizedValues(rewriter, op, results);
    return success();
  }
};
} // namespace

void mlir::rope::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, RopeDialect *dialect) {
    ApplyOp::attachInterface<RopeOpModel<ApplyOp>>(*context);
    PermuteOp::attachInterface<RopeOpModel<PermuteOp>>(*context);
    TableOp::attachInterface<RopeOpModel<TableOp>>(*context);
  });
}
