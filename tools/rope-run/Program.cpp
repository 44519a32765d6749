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
#include "Device.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/CRunnerUtils.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
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

FailureOr<ValueSpec> mlir::rope::getValueSpec(Type type) {
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
  for (unsigned index : outputArguments) {
    if (index >= arguments.size())
      return func.emitError("has no argument ") << index;
    if (!isa<MemRefType>(func.getArgumentTypes()[index]))
      return func.emitError("argument ")
             << index << " is no memref, which alone can be written to";
  }
  for (auto [index, type] : llvm::enumerate(func.getResultTypes())) {
    FailureOr<ValueSpec> spec = getValueSpec(type);
    if (failed(spec))
      return func.emitError("result ")
             << index << " has type " << type << ", which cannot be read";
    results.push_back(*spec);
  }
  numReturned = results.size();
  for (unsigned index : outputArguments)
    results.push_back(arguments[index]);
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
  // Instructions that round to bf16 take denormals for zero, which GPUs do not.
  if (device)
    builder->addFeatures({"-avx512bf16", "-avxneconvert"});
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
  llvm::DataLayout layout = (*machine)->createDataLayout();
  llvm::Triple triple = (*machine)->getTargetTriple();
  std::string deviceError;
  auto build = [&](Operation *op, llvm::LLVMContext &context) {
    std::unique_ptr<llvm::Module> host = translateModuleToLLVMIR(op, context);
    if (!host)
      return host;
    host->setDataLayout(layout);
    host->setTargetTriple(triple);
    if (!device->prepare(*host, deviceError))
      host.reset();
    return host;
  };
  if (device)
    options.llvmModuleBuilder = build;
  auto created = ExecutionEngine::create(module, options, std::move(*machine));
  if (!deviceError.empty()) {
    llvm::consumeError(created.takeError());
    return module.emitError(deviceError);
  }
  if (!created)
    return fail(created.takeError());
  engine = std::move(*created);
  engine->registerSymbols([&](llvm::orc::MangleAndInterner interner) {
    llvm::orc::SymbolMap symbols;
    auto add = [&](StringRef name, void *address) {
      symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                                 llvm::JITSymbolFlags::Exported};
    };
    add("memrefCopy", reinterpret_cast<void *>(&memrefCopy));
    add("__truncsfbf2", reinterpret_cast<void *>(&__truncsfbf2));
    add("__kmpc_fork_call", reinterpret_cast<void *>(&__kmpc_fork_call));
    if (device)
      device->forEachSymbol(add);
    return symbols;
  });
  if (device)
    device->setLookup([this](StringRef name) -> void * {
      auto found = engine->lookup(name);
      if (found)
        return *found;
      llvm::consumeError(found.takeError());
      return nullptr;
    });
  auto packed = engine->lookupPacked("_mlir_ciface_" + functionName);
  if (!packed)
    return fail(packed.takeError());
  entry = *packed;
  return success();
}

std::unique_ptr<Program> Program::create(ModuleOp module, StringRef function,
                                         ArrayRef<unsigned> outputArguments) {
  std::unique_ptr<Program> program(new Program(module));
  program->outputArguments.assign(outputArguments.begin(),
                                  outputArguments.end());
  return succeeded(program->analyze(function)) ? std::move(program) : nullptr;
}

LogicalResult
Program::compile(unsigned optLevel, Device *usedDevice,
                 llvm::function_ref<LogicalResult(ModuleOp)> lower) {
  device = usedDevice;
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
  return convertArray(arguments[index], "argument", from, to, error);
}

bool mlir::rope::convertArray(const ValueSpec &spec, StringRef what,
                              const Array &from, Array &to,
                              std::string &error) {
  bool isSameShape = from.shape.size() == spec.shape.size();
  for (size_t i = 0; isSameShape && i < spec.shape.size(); ++i)
    isSameShape =
        ShapedType::isDynamic(spec.shape[i]) || spec.shape[i] == from.shape[i];
  if (!isSameShape) {
    error = "it is " + from.getTypeName() + ", the " + what.str() + " is " +
            spec.getName();
    return false;
  }
  return runtime::convertArray(from, spec.type, to, error);
}

/// The words of a memref descriptor: two pointers, offset, sizes, strides.
static std::vector<int64_t> makeDescriptor(const Array &array, void *data) {
  auto address = reinterpret_cast<int64_t>(data);
  std::vector<int64_t> words = {address, address, 0};
  llvm::append_range(words, array.shape);
  size_t rank = array.shape.size();
  words.resize(3 + 2 * rank);
  int64_t stride = 1;
  for (size_t i = rank; i-- > 0; stride *= array.shape[i])
    words[3 + rank + i] = stride;
  return words;
}

/// Copies what a descriptor shows, whatever its strides. An error if an element
/// was never written.
static bool readDescriptor(const ValueSpec &spec, const int64_t *words,
                           Device *device, Array &array, std::string &error) {
  size_t rank = spec.shape.size();
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
    const char *element = base + offset * size;
    std::memcpy(array.bytes.data() + i * size, element, size);
    if (error.empty() && device && device->findUndefined(element, size) >= 0)
      error = "element " + runtime::printIndex(array.shape, i) +
              " was never written";
  }
  return error.empty();
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

bool Program::passInputs(const std::vector<Input> &inputs, Call &call,
                         std::string &error) const {
  for (auto [index, input] : llvm::enumerate(inputs)) {
    const Array &array = input.array;
    // The buffer is the caller's if nothing else can use it.
    void *data = const_cast<char *>(array.bytes.data());
    bool isMemory = !arguments[index].isScalar;
    bool isOutput = llvm::is_contained(outputArguments, index);
    if (isMemory && device) {
      StringRef bytes(array.bytes.data(), array.bytes.size());
      data = device->allocate(bytes, input.isDefined, error);
      if (!data)
        return false;
    } else if (isMemory && isOutput) {
      call.copies.push_back(array.bytes);
      data = call.copies.back().data();
    }
    call.descriptors.push_back(makeDescriptor(array, data));
    if (isMemory)
      call.passed.push_back(data);
  }
  return true;
}

bool Program::readResults(const Call &call, const char *members,
                          const std::vector<size_t> &offsets,
                          std::vector<Array> &arrays,
                          std::string &error) const {
  for (auto [index, spec] : llvm::enumerate(results)) {
    Array &array = arrays.emplace_back();
    if (spec.isScalar) {
      const char *value = members + offsets[index];
      array.type = spec.type;
      array.bytes.assign(value, value + runtime::getElementSize(spec.type));
      continue;
    }
    const auto *words =
        index < numReturned
            ? reinterpret_cast<const int64_t *>(members + offsets[index])
            : call.descriptors[outputArguments[index - numReturned]].data();
    std::string problem;
    if (!readDescriptor(spec, words, device, array, problem) && error.empty())
      error = "result " + std::to_string(index) + ": " + problem;
  }
  return error.empty();
}

bool Program::run(const std::vector<Input> &inputs, std::vector<Array> &arrays,
                  double &seconds, std::string &error) const {
  Call call;
  if (!passInputs(inputs, call, error))
    return false;
  ArrayRef<ValueSpec> returned = ArrayRef(results).take_front(numReturned);
  size_t size;
  std::vector<size_t> offsets = layOutResults(returned, size);
  std::vector<int64_t> storage(size / sizeof(int64_t) + 1);
  char *members = reinterpret_cast<char *>(storage.data());
  void *membersPointer = members;

  // Each entry is the address of an argument; a lone scalar result, which is
  // returned by value, comes last, all other results come first.
  bool isReturned = numReturned == 1 && results[0].isScalar &&
                    !runtime::isComplex(results[0].type);
  std::vector<void *> packed, pointers(inputs.size());
  if (numReturned && !isReturned)
    packed.push_back(&membersPointer);
  for (auto [index, input] : llvm::enumerate(inputs)) {
    pointers[index] = call.descriptors[index].data();
    if (arguments[index].isScalar)
      packed.push_back(const_cast<char *>(input.array.bytes.data()));
    else
      packed.push_back(&pointers[index]);
  }
  if (isReturned)
    packed.push_back(members);

  bool isDone = !device || device->begin();
  if (isDone) {
    auto start = std::chrono::steady_clock::now();
    entry(packed.data());
    std::chrono::duration<double> elapsed =
        std::chrono::steady_clock::now() - start;
    seconds = elapsed.count();
    isDone = !device || device->end();
  }
  // Elements that are missing matter less than what went wrong before.
  std::string missing;
  bool isComplete =
      isDone && readResults(call, members, offsets, arrays, missing);
  if (isDone && !isComplete)
    error = missing;

  // Tensors that are returned belong to the caller.
  llvm::SmallPtrSet<void *, 8> freed = {nullptr};
  if (!device)
    freed.insert(call.passed.begin(), call.passed.end());
  for (auto [spec, offset] : llvm::zip(returned, offsets))
    if (!spec.isScalar)
      call.passed.push_back(*reinterpret_cast<void **>(members + offset));
  for (void *pointer : call.passed)
    if (freed.insert(pointer).second)
      device ? device->free(pointer) : std::free(pointer);
  return isDone && isComplete;
}
