//===- Witness.cpp - Files that show a difference ---------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Numbers become .npy files of a type that holds them exactly; rope-run makes
// the argument's own type of them.
//===----------------------------------------------------------------------===//

#include "Witness.h"
#include "mlir/IR/TypeUtilities.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/Runtime/NumpyFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::rope;
using runtime::ElementType;

static ElementType getFileType(Type type) {
  if (ComplexType complex = dyn_cast<ComplexType>(type))
    return complex.getElementType().isF64() ? ElementType::ComplexF64
                                            : ElementType::ComplexF32;
  if (isa<FloatType>(type))
    return type.isF64() ? ElementType::F64 : ElementType::F32;
  return ElementType::I64;
}

static runtime::Array makeArray(const WitnessInput &input, Type type) {
  runtime::Array array;
  array.type = getFileType(type);
  array.shape.assign(input.shape.begin(), input.shape.end());
  unsigned numParts = runtime::isComplex(array.type) ? 2 : 1;
  unsigned size = runtime::getElementSize(array.type);
  size_t count = input.entries.size() / numParts;
  array.bytes.resize(count * size);
  for (size_t i = 0; i < count; ++i) {
    const double *entry = &input.entries[i * numParts];
    char *to = array.bytes.data() + i * size;
    if (runtime::isInteger(array.type))
      runtime::storeInteger(array.type, to, static_cast<int64_t>(*entry));
    else
      runtime::storeFloat(array.type, to,
                          {entry[0], numParts == 2 ? entry[1] : 0.0});
  }
  return array;
}

/// A word of a shell's command line.
static std::string quote(StringRef word) {
  bool isPlain = !word.empty() && llvm::all_of(word, [](char c) {
    return llvm::isAlnum(c) || StringRef("_-./@=,:+%").contains(c);
  });
  if (isPlain)
    return word.str();
  std::string quoted = "'";
  for (char c : word)
    quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

namespace {
/// One call of rope-run, in the making.
class Call {
public:
  Call(ComparedProgram program, StringRef function)
      : text("rope-run " + quote(program.filename)) {
    if (function != "main")
      text += " " + quote(("--function=" + function).str());
  }
  void add(StringRef option, StringRef value) {
    text += " " + quote((option + "=" + value).str());
  }
  void print(raw_ostream &os) const { os << "  " << text << "\n"; }

private:
  std::string text;
};
} // namespace

static std::string getPath(StringRef folder, StringRef stem, size_t number) {
  SmallString<128> path(folder);
  llvm::sys::path::append(path, stem + std::to_string(number) + ".npy");
  return path.str().str();
}

/// Prints the call of a program, and of what prepares its weights before it.
static void printCalls(StringRef folder, ComparedProgram program,
                       const EquivalenceResult &outcome, StringRef stem,
                       raw_ostream &os) {
  func::FuncOp func = program.func;
  ModuleOp module = func->getParentOfType<ModuleOp>();
  // The file that each weight is read from before it is prepared.
  llvm::SmallDenseMap<int64_t, std::string> prepared;
  auto getFile = [&](std::string path, Attribute attr) {
    IntegerAttr number = dyn_cast_if_present<IntegerAttr>(attr);
    if (!number)
      return "@" + path;
    prepared[number.getInt()] = "@" + path;
    return "@" + getPath(folder, (stem + "-prepared").str(), number.getInt());
  };
  SmallVector<std::pair<StringRef, std::string>> inputs;
  for (unsigned i = 0; i < func.getNumArguments(); ++i)
    inputs.emplace_back(
        "--input", getFile(getPath(folder, "arg", i),
                           func.getArgAttr(i, RopeDialect::kPreparedAttrName)));
  for (auto [i, global] : llvm::enumerate(outcome.globals))
    if (Operation *op = module.lookupSymbol(global.first))
      inputs.emplace_back(
          "--global", global.first + "=" +
                          getFile(getPath(folder, "global", i),
                                  op->getAttr(RopeDialect::kPreparedAttrName)));
  if (!prepared.empty()) {
    func::FuncOp prepare =
        module.lookupSymbol<func::FuncOp>(RopeDialect::kPrepareFunctionName);
    Call call(program, prepare.getName());
    for (unsigned i = 0; i < prepare.getNumArguments(); ++i) {
      if (auto it = prepared.find(i); it != prepared.end()) {
        call.add("--input", it->second);
        continue;
      }
      // A weight of another function: zeros.
      std::string zeros;
      llvm::raw_string_ostream type(zeros);
      if (auto shaped = dyn_cast<ShapedType>(prepare.getArgumentTypes()[i]))
        for (int64_t size : shaped.getShape())
          type << size << "x";
      type << getElementTypeOrSelf(prepare.getArgumentTypes()[i]) << "=";
      call.add("--input", zeros);
    }
    for (unsigned i = 0; i < prepare.getNumResults(); ++i)
      call.add("--output",
               prepared.contains(i)
                   ? "@" + getPath(folder, (stem + "-prepared").str(), i)
                   : "(ignored)");
    call.print(os);
  }
  Call call(program, func.getName());
  for (const auto &[option, file] : inputs)
    call.add(option, file);
  for (unsigned i = 0; i < func.getNumResults(); ++i)
    call.add("--output", "@" + getPath(folder, stem, i));
  call.print(os);
}

bool mlir::rope::writeWitness(StringRef folder, ComparedProgram before,
                              ComparedProgram after,
                              const EquivalenceResult &outcome, raw_ostream &os,
                              std::string &error) {
  std::error_code code = llvm::sys::fs::create_directories(folder);
  if (!code && !llvm::sys::fs::is_directory(folder))
    code = std::make_error_code(std::errc::not_a_directory);
  if (code) {
    error =
        ("cannot make the folder '" + folder + "': " + code.message()).str();
    return false;
  }
  std::vector<std::pair<std::string, std::string>> files;
  unsigned numArguments = before.func.getNumArguments();
  for (auto [i, input] : llvm::enumerate(outcome.inputs)) {
    bool isGlobal = i >= numArguments;
    unsigned number = isGlobal ? i - numArguments : i;
    Type type = isGlobal ? outcome.globals[number].second
                         : before.func.getArgumentTypes()[i];
    files.emplace_back(
        getPath(folder, isGlobal ? "global" : "arg", number),
        runtime::printNpy(makeArray(input, getElementTypeOrSelf(type))));
  }
  if (!runtime::writeFiles(files, error))
    return false;
  os << "  to see it:\n";
  printCalls(folder, before, outcome, "before", os);
  printCalls(folder, after, outcome, "after", os);
  return true;
}
