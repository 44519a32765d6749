//===- ScheduleOverrides.h - What a schedule is not to choose ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Schedules of all targets are overridden by lists `name=value,...`.
//===----------------------------------------------------------------------===//

#ifndef ROPE_LIB_CONVERSION_SCHEDULEOVERRIDES_H
#define ROPE_LIB_CONVERSION_SCHEDULEOVERRIDES_H

#include "mlir/Support/LLVM.h"
#include <string>

namespace mlir::rope {

/// Calls `set` with each name and value of the list, and the part of the list
/// that they are. False, and why, for a name that is not in `names`, and where
/// `set` fails.
LogicalResult readOverrides(
    StringRef overrides, ArrayRef<StringRef> names,
    function_ref<LogicalResult(size_t name, StringRef value, StringRef part)>
        set,
    std::string &error);

} // namespace mlir::rope

#endif // ROPE_LIB_CONVERSION_SCHEDULEOVERRIDES_H
