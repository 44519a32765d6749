//===- ScheduleOverrides.cpp - What a schedule is not to choose -*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Empty parts of a list and spaces around names and values mean nothing.
//===----------------------------------------------------------------------===//

#include "ScheduleOverrides.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

LogicalResult rope::readOverrides(
    StringRef overrides, ArrayRef<StringRef> names,
    function_ref<LogicalResult(size_t, StringRef, StringRef)> set,
    std::string &error) {
  for (StringRef part : llvm::split(overrides, ',')) {
    part = part.trim();
    if (part.empty())
      continue;
    auto [name, value] = part.split('=');
    const StringRef *known = llvm::find(names, name.trim());
    if (known == names.end()) {
      error = ("a schedule has no '" + name.trim() + "'").str();
      return failure();
    }
    if (failed(set(known - names.begin(), value.trim(), part)))
      return failure();
  }
  return success();
}
