//===- NVVMTarget.h - What a GPU target may be ------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// LLVM ignores a chip it does not know and aborts on a PTX version that is too
// old; both are asked here first.
//===----------------------------------------------------------------------===//

#ifndef ROPE_CONVERSION_ROPETOGPU_NVVMTARGET_H
#define ROPE_CONVERSION_ROPETOGPU_NVVMTARGET_H

#include "mlir/IR/Diagnostics.h"
#include "mlir/Support/LLVM.h"

namespace mlir::rope {

/// Whether LLVM knows the chip (sm_80, sm_90a ...).
bool isKnownNVVMChip(StringRef chip);

/// 90 for sm_90a; 0 if the name has no number.
unsigned getNVVMArchitecture(StringRef chip);

/// The target features where none are given: the oldest PTX version that knows
/// the chip, as the empty string, or the oldest with all that we use of it.
std::string getDefaultNVVMFeatures(StringRef chip);

/// The widest access of a thread, in bytes, with the features given or else the
/// default ones.
int64_t getNVVMVectorBytes(StringRef chip, StringRef features);

/// Reports a chip that LLVM does not know, a feature that it does not know, and
/// a PTX version that is too old for the chip.
LogicalResult checkNVVMTarget(StringRef chip, StringRef features,
                              function_ref<InFlightDiagnostic()> emitError);

} // namespace mlir::rope

#endif // ROPE_CONVERSION_ROPETOGPU_NVVMTARGET_H
