//===- Program.cpp - A function compiled in this process --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// The function is called through its C interface: memrefs are descriptors
// passed by address, and several results (or one memref) are a struct that the
// callee fills in.
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/CRunnerUtils.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <chrono>
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::rope;
using runtime::Array;
using runtime::ElementType;

// Rounds to bf16 where the CPU cannot; from libmlir_float16_utils, which has no
// header for it. Only its address is taken.
// The name is the compiler runtime's.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" void __truncsfbf2();
// The OpenMP runtime, which has no other user in this file: it has to be there
// when the program's code is loaded.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" void __kmpc_fork_call();

static FailureOr<ElementType> getElementType(Type type) {
  if (auto complexType = dyn_cast<ComplexType>(type)) {
    if (complexType.getElementType().isF32())
      return ElementType::ComplexF32;
    if (complexType.getElementType().isF64())
      return ElementType::ComplexF64;
    return failure();
  }
  if (type.isIndex())
    return ElementType::I64;
  std::string name;
  llvm::raw_string_ostream(name) << type;
  ElementType result;
  if (!isa<IntegerType, FloatType>(type) ||
      !runtime::parseElementName(name, result))
    return failure();
  return result;
}

static FailureOr<ValueSpec> getValueSpec(Type type) {
  ValueSpec spec;
  Type elementType = type;
  spec.isScalar = !isa<ShapedType>(type);
  if (auto shapedType = dyn_cast<ShapedType>(type)) {
    auto memrefType = dyn_cast<MemRefType>(type);
    bool isPassed = isa<RankedTensorType>(type) ||
                    (memrefType && memrefType.getLayout().isIdentity());
    if (!isPassed)
      return failure();
    spec.shape = shapedType.getShape().vec();
    elementType = shapedType.getElementType();
  }
  FailureOr<ElementType> element = getElementType(elementType);
  if (failed(element))
    return failure();
  spec.type = *element;
  return spec;
}

std::string ValueSpec::getName() const {
  std::string name;
  for (int64_t size : shape)
    name += (ShapedType::isDynamic(size) ? "?" : std::to_string(size)) + "x";
  return name + runtime::getElementName(type);
}

LogicalResult Program::analyze(StringRef function) {
  auto func = module.lookupSymbol<func::FuncOp>(function);
  if (!func || func.isExternal()) {
    InFlightDiagnostic diagnostic = module.emitError("no function '")
                                    << function << "' with a body; there is";
    for (auto other : module.getOps<func::FuncOp>())
      if (!other.isExternal())
        diagnostic << " '" << other.getName() << "'";
    return diagnostic;
  }
  for (auto [index, type] : llvm::enumerate(func.getArgumentTypes())) {
    FailureOr<ValueSpec> spec = getValueSpec(type);
    if (failed(spec))
      return func.emitError("argument ")
             << index << " has type " << type << ", which cannot be passed in";
    arguments.push_back(*spec);
    // The inputs are used again when the call is repeated.
    if (isa<TensorType>(type))
      func.setArgAttr(index,
                      bufferization::BufferizationDialect::kWritableAttrName,
                      BoolAttr::get(func.getContext(), false));
  }
  for (auto [index, type] : llvm::enumerate(func.getResultTypes())) {
    FailureOr<ValueSpec> spec = getValueSpec(type);
    if (failed(spec))
      return func.emitError("result ")
             << index << " has type " << type << ", which cannot be read";
    results.push_back(*spec);
  }
  func.setPublic();
  func->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                UnitAttr::get(func.getContext()));
  functionName = function.str();
  return success();
}

LogicalResult Program::jit(unsigned optLevel) {
  auto fail = [&](llvm::Error error) {
    return module.emitError("cannot be compiled: ")
           << llvm::toString(std::move(error));
  };
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return fail(builder.takeError());
  auto machine = builder->createTargetMachine();
  if (!machine)
    return fail(machine.takeError());

  auto optimize =
      makeOptimizingTransformer(optLevel, /*sizeLevel=*/0, machine->get());
  ExecutionEngineOptions options;
  options.transformer = optimize;
  options.jitCodeGenOptLevel = *llvm::CodeGenOpt::getLevel(optLevel);
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  auto created = ExecutionEngine::create(module, options, std::move(*machine));
  if (!created)
    return fail(created.takeError());
  engine = std::move(*created);
  engine->registerSymbols([](llvm::orc::MangleAndInterner interner) {
    llvm::orc::SymbolMap symbols;
    auto add = [&](StringRef name, void *address) {
      symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                                 llvm::JITSymbolFlags::Exported};
    };
    add("memrefCopy", reinterpret_cast<void *>(&memrefCopy));
    add("__truncsfbf2", reinterpret_cast<void *>(&__truncsfbf2));
    add("__kmpc_fork_call", reinterpret_cast<void *>(&__kmpc_fork_call));
    return symbols;
  });
  auto packed = engine->lookupPacked("_mlir_ciface_" + functionName);
  if (!packed)
    return fail(packed.takeError());
  entry = *packed;
  return success();
}

std::unique_ptr<Program> Program::create(ModuleOp module, StringRef function) {
  std::unique_ptr<Program> program(new Program(module));
  return succeeded(program->analyze(function)) ? std::move(program) : nullptr;
}

LogicalResult
Program::compile(unsigned optLevel,
                 llvm::function_ref<LogicalResult(ModuleOp)> lower) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  if (failed(lower(module)))
    return failure();
  return jit(optLevel);
}

Program::Program(ModuleOp module) : module(module) {}

Program::~Program() = default;

bool Program::convertInput(unsigned index, const Array &from, Array &to,
                           std::string &error) const {
  const ValueSpec &spec = arguments[index];
  bool isSameShape = from.shape.size() == spec.shape.size();
  for (size_t i = 0; isSameShape && i < spec.shape.size(); ++i)
    isSameShape =
        ShapedType::isDynamic(spec.shape[i]) || spec.shape[i] == from.shape[i];
  if (!isSameShape) {
    error =
        "it is " + from.getTypeName() + ", the argument is " + spec.getName();
    return false;
  }
  return runtime::convertArray(from, spec.type, to, error);
}

/// The words of a memref descriptor: two pointers, offset, sizes, strides.
static std::vector<int64_t> makeDescriptor(const Array &array) {
  auto address = reinterpret_cast<int64_t>(array.bytes.data());
  std::vector<int64_t> words = {address, address, 0};
  llvm::append_range(words, array.shape);
  size_t rank = array.shape.size();
  words.resize(3 + 2 * rank);
  int64_t stride = 1;
  for (size_t i = rank; i-- > 0; stride *= array.shape[i])
    words[3 + rank + i] = stride;
  return words;
}

/// Copies what a descriptor shows, whatever its strides.
static Array readDescriptor(const ValueSpec &spec, const int64_t *words) {
  size_t rank = spec.shape.size();
  Array array;
  array.type = spec.type;
  array.shape.assign(words + 3, words + 3 + rank);
  unsigned size = runtime::getElementSize(spec.type);
  int64_t count = array.getNumElements();
  array.bytes.resize(count * size);
  const char *base = reinterpret_cast<const char *>(words[1]);
  for (int64_t i = 0; i < count; ++i) {
    int64_t offset = words[2], rest = i;
    for (size_t d = rank; d-- > 0; rest /= array.shape[d])
      offset += rest % array.shape[d] * words[3 + rank + d];
    std::memcpy(array.bytes.data() + i * size, base + offset * size, size);
  }
  return array;
}

/// Offsets of the members in the struct of all results, and its size.
static std::vector<size_t> layOutResults(const std::vector<ValueSpec> &specs,
                                         size_t &size) {
  std::vector<size_t> offsets;
  size = 0;
  for (const ValueSpec &spec : specs) {
    size_t bytes = (3 + 2 * spec.shape.size()) * sizeof(int64_t);
    size_t alignment = sizeof(int64_t);
    if (spec.isScalar) {
      bytes = runtime::getElementSize(spec.type);
      alignment = runtime::isComplex(spec.type) ? bytes / 2 : bytes;
    }
    size = llvm::alignTo(size, alignment);
    offsets.push_back(size);
    size += bytes;
  }
  return offsets;
}

std::vector<Array> Program::run(const std::vector<Array> &inputs,
                                double &seconds) const {
  std::vector<std::vector<int64_t>> descriptors;
  std::vector<void *> pointers(inputs.size());
  llvm::SmallPtrSet<void *, 8> notOwned = {nullptr};
  for (const Array &input : inputs) {
    descriptors.push_back(makeDescriptor(input));
    notOwned.insert(reinterpret_cast<void *>(descriptors.back()[0]));
  }
  size_t size;
  std::vector<size_t> offsets = layOutResults(results, size);
  std::vector<int64_t> storage(size / sizeof(int64_t) + 1);
  char *members = reinterpret_cast<char *>(storage.data());
  void *membersPointer = members;

  // Each entry is the address of an argument; a lone scalar result, which is
  // returned by value, comes last, all other results come first.
  bool isReturned = results.size() == 1 && results[0].isScalar &&
                    !runtime::isComplex(results[0].type);
  std::vector<void *> packed;
  if (!results.empty() && !isReturned)
    packed.push_back(&membersPointer);
  for (auto [index, input] : llvm::enumerate(inputs)) {
    pointers[index] = descriptors[index].data();
    if (arguments[index].isScalar)
      packed.push_back(const_cast<char *>(input.bytes.data()));
    else
      packed.push_back(&pointers[index]);
  }
  if (isReturned)
    packed.push_back(members);

  auto start = std::chrono::steady_clock::now();
  entry(packed.data());
  std::chrono::duration<double> elapsed =
      std::chrono::steady_clock::now() - start;
  seconds = elapsed.count();

  std::vector<Array> arrays;
  for (auto [spec, offset] : llvm::zip(results, offsets)) {
    if (spec.isScalar) {
      Array array;
      array.type = spec.type;
      array.bytes.assign(members + offset,
                         members + offset + runtime::getElementSize(spec.type));
      arrays.push_back(std::move(array));
      continue;
    }
    const auto *words = reinterpret_cast<const int64_t *>(members + offset);
    arrays.push_back(readDescriptor(spec, words));
  }
  // Tensors that are returned belong to the caller.
  for (auto [spec, offset] : llvm::zip(results, offsets)) {
    if (spec.isScalar)
      continue;
    auto *buffer = *reinterpret_cast<void **>(members + offset);
    if (notOwned.insert(buffer).second)
      std::free(buffer);
  }
  return arrays;
}
