//===- Output.cpp - A file that is whole or not there -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Temporary files and the programs that write them.
//===----------------------------------------------------------------------===//

#include "Output.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::rope;
namespace fs = llvm::sys::fs;

bool mlir::rope::fail(const Twine &message) {
  llvm::errs() << "rope-compile: error: " << message << "\n";
  return false;
}

Output::~Output() {
  if (temporary.empty())
    return;
  fs::remove(temporary);
  llvm::sys::DontRemoveFileOnSignal(temporary);
}

bool Output::open(StringRef place) {
  path = place.str();
  SmallString<128> name;
  std::error_code error;
  if (path == "-") {
    error = fs::createTemporaryFile("rope-compile", "", name);
  } else {
    if (fs::is_directory(path))
      return fail("cannot write '" + path + "': it is a folder");
    // In the same folder, where it can be renamed.
    error = fs::createUniqueFile(path + ".%%%%%%", name);
  }
  if (error)
    return fail("cannot write '" + path + "': " + error.message());
  temporary = name.str().str();
  llvm::sys::RemoveFileOnSignal(temporary);
  return true;
}

bool Output::write(StringRef data) {
  std::error_code error;
  llvm::raw_fd_ostream os(temporary, error);
  if (!error) {
    os << data;
    os.close();
    error = os.error();
    os.clear_error();
  }
  return !error || fail("cannot write '" + path + "': " + error.message());
}

bool Output::keep() {
  if (path != "-") {
    if (std::error_code error = fs::rename(temporary, path))
      return fail("cannot write '" + path + "': " + error.message());
    llvm::sys::DontRemoveFileOnSignal(temporary);
    temporary.clear();
    return true;
  }
  auto buffer = llvm::MemoryBuffer::getFile(temporary);
  if (!buffer)
    return fail("cannot read '" + temporary +
                "': " + buffer.getError().message());
  llvm::outs() << (*buffer)->getBuffer();
  return true;
}

std::string mlir::rope::findTool(StringRef name, StringRef folder) {
  if (!folder.empty())
    if (auto found = llvm::sys::findProgramByName(name, {folder}))
      return *found;
  auto found = llvm::sys::findProgramByName(name);
  return found ? *found : "";
}

bool mlir::rope::runTool(ArrayRef<std::string> arguments) {
  SmallString<128> log;
  if (std::error_code error =
          fs::createTemporaryFile("rope-compile", "log", log))
    return fail("cannot write a temporary file: " + error.message());
  llvm::FileRemover remover(log);
  SmallVector<StringRef> views(arguments.begin(), arguments.end());
  std::optional<StringRef> redirects[] = {StringRef(""), log.str(), log.str()};
  std::string message;
  int code = llvm::sys::ExecuteAndWait(arguments.front(), views, std::nullopt,
                                       redirects, /*SecondsToWait=*/0,
                                       /*MemoryLimit=*/0, &message);
  if (code == 0)
    return true;
  if (auto buffer = llvm::MemoryBuffer::getFile(log))
    message += (*buffer)->getBuffer().str();
  return fail(arguments.front() + " failed: " + StringRef(message).trim());
}
